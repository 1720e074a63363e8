//! A set of questions that is brought, through the real router.

use super::*;

const BANK: &str = "format = 1\ntitle = \"Choir\"\nquestions = [\"Who breathes first?\"]\n";

/// The form of the page as a browser sends it: what was typed, and a file.
fn brought(typed: &str, file: &str) -> String {
    let typed = typed.replace('\n', "\r\n");
    format!(
        "--xYz\r\nContent-Disposition: form-data; name=\"bank\"\r\n\r\n{typed}\r\n\
         --xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"choir.toml\"\r\n\
         Content-Type: application/toml\r\n\r\n{file}\r\n--xYz--\r\n"
    )
}

impl Street {
    async fn brings(&self, browser: &Browser, at: &str, kind: &str, body: String) -> Answer {
        let request = axum::http::Request::post(format!("{at}/bank/look"))
            .header("cookie", browser.header())
            .header("host", "localhost")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", kind);
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// What the page would send that gives a refused form back: its fields, seen and unseen.
fn again(page: &str) -> Vec<(String, String)> {
    let form = &page[page.find("<form").unwrap()..];
    let form = &form[..form.find("</form>").unwrap()];
    let plain = |text: &str| text.replace("&quot;", "\"");
    let named =
        |it: &str| it.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let seen = form.split("<textarea").skip(1).map(|it| {
        let text = &it[it.find('>').unwrap() + 2..it.find("</textarea>").unwrap()];
        (named(it), plain(text))
    });
    let unseen = form.split("type=\"hidden\"").skip(1).map(|it| {
        let value = it.split("value=\"").nth(1).unwrap();
        (named(it), plain(&value[..value.find('"').unwrap()]))
    });
    seen.chain(unseen).collect()
}

#[tokio::test]
async fn in_a_crowd_a_set_of_questions_comes_back_as_words_and_is_looked_at_by_one_tap() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let kind = "multipart/form-data; boundary=xYz";
    for (typed, file) in [(BANK, ""), ("", BANK)] {
        let everybody: Vec<_> =
            std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Circle)).collect();
        let busy = street.brings(&ann, &heron, kind, brought(typed, file)).await;
        assert_eq!(busy.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(busy.body.contains("Nothing is lost"), "{}", busy.body);
        assert!(busy.body.contains("Who breathes first?"), "{}", busy.body);
        for raw in ["xYz", "form-data", "Content-Disposition", "choir.toml"] {
            assert!(!busy.body.contains(raw), "{raw}: {}", busy.body);
        }
        drop(everybody);
        let action = format!("action=\"{heron}/bank/look\"");
        assert!(busy.body.contains(&action), "{}", busy.body);
        let form = again(&busy.body);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let kind = "application/x-www-form-urlencoded";
        let looked = street.brings(&ann, &heron, kind, body).await;
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
        assert!(looked.body.contains("Choir") && looked.body.contains("Who breathes first?"));
    }
}

#[tokio::test]
async fn a_form_in_parts_that_says_not_where_they_end_is_refused_kindly() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    for kind in ["multipart/form-data", "Multipart/form-data; boundary=other"] {
        let answer = street.brings(&ann, &heron, kind, brought(BANK, "")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        let everybody: Vec<_> =
            std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Circle)).collect();
        let busy = street.brings(&ann, &heron, kind, brought(BANK, "")).await;
        assert!(busy.status.is_client_error() || busy.status.is_server_error());
        for page in [&answer.body, &busy.body] {
            assert!(page.contains("<main") && !page.contains("xYz"), "{page}");
        }
        drop(everybody);
    }
}
