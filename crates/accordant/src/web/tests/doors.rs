//! Doors and seats: who gets in, by what, and until when.

use super::*;

#[tokio::test]
async fn sending_the_seat_twice_takes_one_seat() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let link = street.join_link(&mut ann, &heron).await;
    let mut bob = Browser::default();
    street.get(&mut bob, &link).await;
    let key = value_of(&street.get(&mut bob, "/join").await.body, "member");
    let mut twice = bob.clone();
    for browser in [&mut bob, &mut twice] {
        let answer = street.post(browser, "/join", &[("member", &key), ("called", "Bob")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(street.get(browser, &heron).await.status, StatusCode::OK);
    }
    let seats = street.get(&mut ann, &format!("{heron}/seats")).await.body;
    assert_eq!(seats.matches(">Bob<").count().min(1), 1);
}

#[tokio::test]
async fn starting_twice_by_one_form_starts_one_alliance() {
    let street = street();
    let mut ann = Browser::default();
    let key = value_of(&street.get(&mut ann, "/").await.body, "key");
    let form = [("kind", "team"), ("title", "Heron"), ("you", "Ann"), ("key", key.as_str())];
    let first = street.post(&mut ann, "/alliances", &form).await;
    let again = street.post(&mut ann.clone(), "/alliances", &form).await;
    assert_eq!((first.status, first.to()), (StatusCode::SEE_OTHER, again.to()));
}

#[tokio::test]
async fn whoever_gets_the_desk_and_whoever_gives_it_get_another_page() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    let mut streams = Vec::new();
    for browser in [&mut ann, &mut bob] {
        let page = street.get(browser, &heron).await.body;
        let since: String = page[page.find("live?since=").unwrap() + 11..]
            .chars()
            .take_while(|it| it.is_ascii_digit() || *it == '.')
            .collect();
        let live = axum::http::Request::get(format!("{heron}/live?since={since}&place=prepare"))
            .header("cookie", browser.header());
        streams.push(
            street
                .router
                .clone()
                .oneshot(live.body(Body::empty()).unwrap())
                .await
                .unwrap()
                .into_body(),
        );
    }
    let bob_id = member_named(&street.get(&mut ann, &format!("{heron}/seats")).await.body, "Bob");
    street.post(&mut ann, &format!("{heron}/hand-desk"), &[("to", &bob_id)]).await;
    for mut stream in streams {
        let mut seen = String::new();
        while !seen.contains("event: place\ndata: again") {
            let frame = stream.frame().await.expect("the stream goes on").unwrap();
            seen.push_str(&String::from_utf8_lossy(frame.data_ref().unwrap()));
            assert!(!seen.contains("event: hb"), "told before the next heartbeat: {seen}");
        }
    }
}

#[tokio::test]
async fn a_name_that_looks_like_another_is_refused_kindly_and_kept_in_the_form() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let link = street.join_link(&mut ann, &heron).await;
    let mut eve = Browser::default();
    street.get(&mut eve, &link).await;
    let key = value_of(&street.get(&mut eve, "/join").await.body, "member");
    let answer = street.post(&mut eve, "/join", &[("member", &key), ("called", "АNN")]).await; // a Cyrillic A
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("АNN") && answer.body.contains("has that name already"));
}

#[tokio::test]
async fn what_was_typed_comes_back_when_a_form_is_refused_without_script() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let long = "a long nightmare ".repeat(30);
    street
        .post(&mut ann, &format!("{heron}/stage"), &[("from", "prepare"), ("to", "nightmares")])
        .await;
    let form = [("note", "abcdefghijkl"), ("round", "nightmares"), ("text", long.as_str())];
    let answer = street.post(&mut ann, &format!("{heron}/notes"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains(long.trim_end()) && answer.body.contains("too many"),
        "{}",
        answer.body
    );
    let huge = "x".repeat(70_000);
    let form = [("note", "abcdefghijkl"), ("round", "nightmares"), ("text", huge.as_str())];
    let answer = street.post(&mut ann, &format!("{heron}/notes"), &form).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_renewed_link_and_a_removed_member_stop_at_once() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    let stream = axum::http::Request::get(format!("{heron}/live?since=0.0&place=prepare"))
        .header("cookie", bob.header());
    let stream = street.router.clone().oneshot(stream.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(stream.status(), StatusCode::OK);
    let seats = street.get(&mut ann, &format!("{heron}/seats")).await.body;
    let bob_id = member_named(&seats, "Bob");
    let renewed = street.post(&mut ann, &format!("{heron}/renew"), &[("member", &bob_id)]).await;
    assert!(renewed.body.contains("/k/"), "{}", renewed.body);
    assert_eq!(
        street.get(&mut bob, &heron).await.status,
        StatusCode::NOT_FOUND,
        "the old link is void"
    );
    let rest = stream.into_body().collect().await.unwrap().to_bytes();
    assert!(String::from_utf8_lossy(&rest).contains("event: bye"), "the open stream ended");
    let link = renewed.body[renewed.body.find("/k/").unwrap()..]
        .chars()
        .take_while(|it| it.is_ascii_alphanumeric() || *it == '/')
        .collect::<String>();
    let mut again = Browser::default();
    assert_eq!(street.get(&mut again, &link).await.to(), heron, "the new one brings Bob back");
    assert_eq!(street.get(&mut again, &heron).await.status, StatusCode::OK);
    street.post(&mut ann, &format!("{heron}/remove"), &[("member", &bob_id)]).await;
    assert_eq!(street.get(&mut again, &heron).await.status, StatusCode::NOT_FOUND);
    assert_eq!(street.get(&mut Browser::default(), &link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_big_screen_in_a_window_of_the_desk_shows_the_way_in() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    for stage in [("prepare", "arrive"), ("arrive", "nightmares")] {
        let screen = format!("{heron}/screen");
        assert!(street.get(&mut ann, &screen).await.body.contains("bigcode"));
        assert!(!street.get(&mut bob, &screen).await.body.contains("bigcode"), "not for all");
        let stage = [("from", stage.0), ("to", stage.1)];
        street.post(&mut ann, &format!("{heron}/stage"), &stage).await;
    }
}

#[tokio::test]
async fn a_choice_of_language_leads_to_no_other_server() {
    let street = street();
    for (back, to) in [
        ("/privacy?from=here", "/privacy?from=here"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("/a\0b", "/"),
        ("https://evil.example", "/"),
    ] {
        let form = [("language", "de"), ("back", back)];
        let answer = street.post(&mut Browser::default(), "/language", &form).await;
        assert_eq!((answer.status, answer.to()), (StatusCode::SEE_OTHER, to), "{back:?}");
    }
}

#[tokio::test]
async fn a_link_asks_before_it_takes_the_place_of_another_seat() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    let link = |browser: &Browser| {
        let cookies = browser.header();
        let (_, key) = cookies.split_once(&format!("a_{}=", &heron["/a/".len()..])).unwrap();
        format!("/k/{}", key.split(';').next().unwrap())
    };
    let (anns, bobs) = (link(&ann), link(&bob));
    let before = bob.header();
    let asked = street.get(&mut bob, &anns).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.body.contains("you are Bob"), "{}", asked.body);
    assert_eq!(bob.header(), before, "nothing is changed by a link alone");
    assert_eq!(street.get(&mut bob, &bobs).await.to(), heron, "one's own asks nothing");
    assert_eq!(street.post(&mut bob, &anns, &[]).await.to(), heron);
    assert_ne!(bob.header(), before);
    assert_eq!(link(&bob), anns);
    assert_eq!(street.get(&mut Browser::default(), &bobs).await.to(), heron, "nor a first one");
}

#[tokio::test]
async fn a_key_that_opened_something_else_takes_no_seat() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let door = street.join_link(&mut ann, &heron).await;
    let key = door.rsplit('/').next().unwrap().to_owned();
    let mut eve = Browser::default();
    street.get(&mut eve, &door).await;
    let form = [("called", "Eve"), ("member", &*key)];
    assert_eq!(street.post(&mut eve, "/join", &form).await.to(), heron);
    // Whoever renews their link has all keys looked up anew.
    let bob_id = member_named(&street.get(&mut ann, &format!("{heron}/seats")).await.body, "Eve");
    street.post(&mut ann, &format!("{heron}/renew"), &[("member", &*bob_id)]).await;
    let invited = street.get(&mut Browser::default(), &door).await;
    assert_eq!(invited.to(), "/join", "the door is still one");
    let seat = street.get(&mut Browser::default(), &format!("/k/{key}")).await;
    assert_eq!(seat.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_key_of_somebody_who_was_removed_opens_no_seat_again() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let door = street.join_link(&mut ann, &heron).await;
    let key = "aaaaaaaaaaaaaaaaaaaaaaaaay";
    let mut bob = Browser::default();
    street.get(&mut bob, &door).await;
    let form = [("called", "Bob"), ("member", key)];
    assert_eq!(street.post(&mut bob, "/join", &form).await.to(), heron);
    let again = street.post(&mut bob, "/join", &form).await;
    assert_eq!(
        again.to(),
        heron,
        "a second tap, when the key of the door is gone, is the same seat"
    );
    let bob_id = member_named(&street.get(&mut ann, &format!("{heron}/seats")).await.body, "Bob");
    street.post(&mut ann, &format!("{heron}/remove"), &[("member", &*bob_id)]).await;
    let link = format!("/k/{key}");
    assert_eq!(street.get(&mut Browser::default(), &link).await.status, StatusCode::NOT_FOUND);
    let mut thief = Browser::default();
    street.get(&mut thief, &door).await;
    let form = [("called", "Xaver"), ("member", key)];
    assert_eq!(street.post(&mut thief, "/join", &form).await.to(), heron, "a seat, but a new one");
    assert_eq!(street.get(&mut Browser::default(), &link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_lies_face_down_follows_to_ones_own_new_link() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    let bob_id = member_named(&street.get(&mut ann, &format!("{heron}/seats")).await.body, "Bob");
    let stage = [("from", "prepare"), ("to", "nightmares")];
    street.post(&mut ann, &format!("{heron}/stage"), &stage).await;
    let note = [("note", "aaaaaaaaaaaa"), ("round", "nightmares"), ("text", "Nobody calls back.")];
    street.post(&mut bob, &format!("{heron}/notes"), &note).await;
    let before = bob.header();
    let own = [("member", &*bob_id), ("back", "seats")];
    assert_eq!(street.post(&mut bob, &format!("{heron}/renew"), &own).await.status, 303);
    assert_ne!(bob.header(), before);
    let page = street.get(&mut bob, &heron).await.body;
    assert!(page.contains("Nobody calls back."), "{page}");
    let taken = [("note", "aaaaaaaaaaaa"), ("round", "nightmares")];
    street.post(&mut bob, &format!("{heron}/take-back"), &taken).await;
    assert!(!street.get(&mut bob, &heron).await.body.contains("Nobody calls back."));
}

/// The id of the member in whose row of the seats page the name stands.
fn member_named(seats: &str, name: &str) -> String {
    let at = seats.find(&format!(">{name}<")).unwrap_or_else(|| panic!("no {name} in {seats}"));
    let rest = &seats[at..];
    let link = rest.find("remove=").expect("a way to remove this member") + "remove=".len();
    rest[link..link + 12].to_owned()
}

#[tokio::test]
async fn a_spoken_code_dies_after_five_wrong_tries_and_can_be_renewed() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let code = |page: &str| -> String {
        let shown = &page
            [page.find("aria-hidden=\"true\">").map_or(0, |_| page.find("bigcode").unwrap())..];
        let shown = &shown[shown.find("aria-hidden=\"true\">").unwrap() + 19..];
        shown[..shown.find('<').unwrap()].replace('\u{a0}', "")
    };
    let first = code(&street.get(&mut ann, &format!("{heron}/seats")).await.body);
    let mut bob = Browser::default();
    let right = street.post(&mut bob, "/code", &[("code", &first.to_lowercase())]).await;
    assert_eq!((right.status, right.to()), (StatusCode::SEE_OTHER, "/join"));
    let wrong = format!("{}{}", &first[..3], if first.ends_with("AAA") { "BBB" } else { "AAA" });
    for _ in 0..5 {
        let answer = street.post(&mut bob, "/code", &[("code", &wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let dead = street.post(&mut bob, "/code", &[("code", &first)]).await;
    assert_eq!(dead.status, StatusCode::UNPROCESSABLE_ENTITY, "dead, even for the right one");
    street.post(&mut ann, &format!("{heron}/door"), &[("open", "1"), ("renew", "1")]).await;
    let fresh = code(&street.get(&mut ann, &format!("{heron}/seats")).await.body);
    assert_ne!(first, fresh);
    let right = street.post(&mut bob, "/code", &[("code", &fresh)]).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER);
}
