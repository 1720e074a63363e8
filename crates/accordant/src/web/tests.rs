//! The street: the real router over the store that forgets. Statuses, doors, and who may do what.

mod banks;
mod guests;
mod programs;
mod streams;

use super::*;
use crate::{keys::House, page::Site, post::Office, room::Rooms, store::memory::Memory};
use axum::{
    body::{Body, Bytes},
    http::{Method, header},
};
use http_body_util::BodyExt as _;
use std::net::IpAddr;
use tower::ServiceExt as _;

struct Street {
    router: Router,
    app: Arc<App>,
    _close: watch::Sender<bool>,
}

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |it| it.to_str().unwrap())
    }
}

/// A browser, with its cookies.
#[derive(Clone, Default)]
struct Browser(Vec<(String, String)>);

impl Browser {
    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.0.retain(|(it, _)| it != name);
            self.0.push((name.into(), value.into()));
        }
    }

    fn header(&self) -> String {
        self.0.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }
}

fn street_at(public_url: &str) -> Street {
    street_over(Arc::new(Memory::default()), public_url)
}

fn street_over(store: Arc<dyn store::Store>, public_url: &str) -> Street {
    street_with(store, public_url, Limits::default())
}

fn street_with(store: Arc<dyn store::Store>, public_url: &str, limits: Limits) -> Street {
    let dir = tempfile::tempdir().unwrap();
    street_of(House::open(dir.path()).unwrap(), store, public_url, limits)
}

fn street_of(
    house: House,
    store: Arc<dyn store::Store>,
    public_url: &str,
    limits: Limits,
) -> Street {
    let (close, closing) = watch::channel(false);
    let office = Office { store: Arc::clone(&store), mailer: None, chat: None, hooks: None };
    let rooms = Arc::new(Rooms::new(store, 200));
    let app =
        App::new(rooms, Site { public_url: public_url.into() }, house, office, limits, closing);
    let peer = Peer(IpAddr::from([127, 0, 0, 1]));
    let router = router(Arc::clone(&app)).layer(axum::Extension(peer));
    Street { router, app, _close: close }
}

fn street() -> Street {
    street_at("http://localhost")
}

impl Street {
    async fn send(&self, request: axum::http::Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body: Bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, browser: &mut Browser, path: &str) -> Answer {
        self.get_by(browser, path, "localhost").await
    }

    async fn get_by(&self, browser: &mut Browser, path: &str, host: &str) -> Answer {
        let request =
            axum::http::Request::get(path).header("cookie", browser.header()).header("host", host);
        let answer = self.send(request.body(Body::empty()).unwrap()).await;
        browser.keep(&answer);
        answer
    }

    async fn post(&self, browser: &mut Browser, path: &str, form: &[(&str, &str)]) -> Answer {
        self.post_with(browser, path, form, &[]).await
    }

    async fn post_with(
        &self,
        browser: &mut Browser,
        path: &str,
        form: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let mut request = axum::http::Request::post(path)
            .header("cookie", browser.header())
            .header("host", "localhost")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = self.send(request.body(Body::from(body)).unwrap()).await;
        browser.keep(&answer);
        answer
    }

    /// A new alliance of Ann's; its address.
    async fn start(&self, ann: &mut Browser) -> String {
        let answer = self
            .post(ann, "/alliances", &[("kind", "team"), ("title", "Heron"), ("you", "Ann")])
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.to().to_owned()
    }

    async fn join(&self, ann: &mut Browser, alliance: &str, called: &str) -> Browser {
        let link = self.join_link(ann, alliance).await;
        let mut browser = Browser::default();
        self.get(&mut browser, &link).await;
        let letter = self.get(&mut browser, "/join").await;
        let key = value_of(&letter.body, "member");
        let seat = self.post(&mut browser, "/join", &[("member", &key), ("called", called)]).await;
        assert_eq!(seat.status, StatusCode::SEE_OTHER, "{}", seat.body);
        browser
    }

    async fn join_link(&self, ann: &mut Browser, alliance: &str) -> String {
        let seats = self.get(ann, &format!("{alliance}/seats")).await.body;
        let start = seats.find("/j/").unwrap_or_else(|| panic!("no join link in {seats}"));
        seats[start..].chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '/').collect()
    }
}

fn value_of(page: &str, name: &str) -> String {
    let from =
        page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no {name} in {page}"));
    let value = &page[from..][page[from..].find("value=\"").unwrap() + 7..];
    value[..value.find('"').unwrap()].to_owned()
}

/// Every act that the pages know.
const ACTS: &[&str] = &[
    "notes",
    "take-back",
    "enough",
    "ready",
    "permission",
    "stage",
    "minutes",
    "candle",
    "pause",
    "stop",
    "reveal",
    "reopen",
    "fold",
    "unfold",
    "reading",
    "me-too",
    "me-too-show",
    "pods",
    "sort",
    "theme",
    "undo",
    "lock",
    "dot",
    "item",
    "word",
    "answer",
    "show",
    "park",
    "drop",
    "take-up",
    "visit",
    "sign",
    "put-off",
    "hand-desk",
    "remove",
    "renew",
    "seat",
    "door",
    "rename",
    "purpose",
    "prompt",
    "settings",
    "questions",
    "letter",
    "think",
    "phone",
    "phone-pass",
    "pulse",
    "pulse-open",
    "pulse-close",
    "care",
    "look",
    "breath",
    "visit-begin",
    "visit-move",
    "wake",
    "propose",
    "correct",
    "confirm",
    "withdraw",
    "ask-about",
    "answer-asked",
    "revive",
    "settle",
    "guests",
    "programs",
];
/// Every page beside the stages.
const PAGES: &[&str] = &[
    "",
    "/live",
    "/preparation",
    "/letter",
    "/questions",
    "/settings",
    "/seats",
    "/charter",
    "/home",
    "/history",
    "/item",
    "/pulse",
    "/care",
    "/version",
    "/programs",
    "/remote",
    "/screen",
    "/wall",
    "/replay",
];

#[tokio::test]
async fn strangers_and_members_of_other_circles_find_nothing_on_any_route() {
    let street = street();
    let (mut ann, mut eve) = (Browser::default(), Browser::default());
    let heron = street.start(&mut ann).await;
    street.start(&mut eve).await;
    let nowhere = "/a/aaaaaaaaaaaaaaaaaaaaaaaa";
    let unknown = street.get(&mut eve, nowhere).await.body;
    for mut browser in [Browser::default(), eve] {
        for page in PAGES {
            let answer = street.get(&mut browser, &format!("{heron}{page}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "GET {page}");
            assert_eq!(answer.body, unknown, "a foreign alliance looks like none: {page}");
        }
        for act in ACTS {
            let answer = street.post(&mut browser, &format!("{heron}/{act}"), &[("on", "1")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "POST {act}");
        }
    }
}

#[tokio::test]
async fn ids_of_another_circle_mean_nothing_here() {
    let street = street();
    let (mut ann, mut eve) = (Browser::default(), Browser::default());
    let heron = street.start(&mut ann).await;
    let other = street.start(&mut eve).await;
    for (at, who) in [(&other, &mut eve), (&heron, &mut ann)] {
        street
            .post(who, &format!("{at}/stage"), &[("from", "prepare"), ("to", "nightmares")])
            .await;
    }
    let note = [("note", "abcdefghijkl"), ("round", "nightmares"), ("text", "never")];
    assert_eq!(
        street.post(&mut eve, &format!("{other}/notes"), &note).await.status,
        StatusCode::SEE_OTHER
    );
    street.post(&mut eve, &format!("{other}/reveal"), &[("round", "nightmares")]).await;
    for (act, field) in [("fold", "note"), ("unfold", "note"), ("me-too", "mark")] {
        let answer =
            street.post(&mut ann, &format!("{heron}/{act}"), &[(field, "abcdefghijkl")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
    }
}

#[tokio::test]
async fn a_write_from_elsewhere_is_refused_and_a_read_changes_nothing() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let forgeries: [&[(&str, &str)]; 4] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
    ];
    for act in ACTS {
        for forgery in forgeries {
            let mut request = axum::http::Request::post(format!("{heron}/{act}"))
                .header("cookie", ann.header())
                .header("host", "localhost");
            for (name, value) in forgery {
                request = request.header(*name, *value);
            }
            let answer =
                street.send(request.body(Body::from("from=prepare&to=arrive&on=1")).unwrap()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act} {forgery:?}");
        }
        let request = axum::http::Request::builder()
            .method(Method::GET)
            .uri(format!("{heron}/{act}?from=prepare&to=arrive"))
            .header("cookie", ann.header());
        street.send(request.body(Body::empty()).unwrap()).await;
    }
    let page = street.get(&mut ann, &heron).await.body;
    assert!(page.contains("data-place=\"prepare\""), "nothing moved");
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    for path in ["/", &heron, "/nowhere", "/privacy", "/assets/none.js"] {
        let headers = street.get(&mut ann, path).await.headers;
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"),
            "{path}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        for name in [
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "x-frame-options",
            "cache-control",
        ] {
            assert!(headers.contains_key(name), "{path}: {name}");
        }
        assert_eq!(headers.contains_key("x-robots-tag"), path != "/", "{path}");
    }
}

#[tokio::test]
async fn cookies_are_pinned_to_the_host_over_tls() {
    let street = street_at("https://alliance.example");
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    assert!(ann.0.iter().any(|(name, _)| name.starts_with("__Host-a_")), "{:?}", ann.0);
    assert_eq!(street.get(&mut ann, &heron).await.status, StatusCode::OK);
}

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

#[tokio::test]
async fn guessing_links_is_slowed_down_and_thirty_guests_are_not() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let link = street.join_link(&mut ann, &heron).await;
    for guest in 0..30 {
        let mut browser = Browser::default();
        assert_eq!(
            street.get(&mut browser, &link).await.status,
            StatusCode::SEE_OTHER,
            "guest {guest}"
        );
    }
    let mut guesser = Browser::default();
    let mut last = StatusCode::OK;
    for _ in 0..30 {
        last = street.get(&mut guesser, "/k/aaaaaaaaaaaaaaaaaaaaaaaaaa").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn thirty_people_behind_one_address_may_each_begin_an_alliance_and_a_flood_may_not() {
    let limits = Limits { starts_per_address: 30, ..Limits::default() };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann")];
    let elsewhere = [("x-forwarded-for", "203.0.113.9")];
    for _ in 0..30 {
        street.start(&mut Browser::default()).await;
    }
    for headers in [&[][..], &elsewhere] {
        let mut browser = Browser::default();
        let answer = street.post_with(&mut browser, "/alliances", &form, headers).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "nobody is believed");
        assert!(answer.headers.contains_key(header::RETRY_AFTER));
        assert!(answer.body.contains("Heron"), "what was typed is there: {}", answer.body);
    }
}

#[tokio::test]
async fn a_listed_proxy_says_who_begins_and_the_whole_installation_has_its_measure() {
    let trust_proxy = vec!["127.0.0.1".parse().unwrap()];
    let limits = Limits { trust_proxy, starts_per_address: 2, starts_max: 5 };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann")];
    let mut statuses = Vec::new();
    for from in
        ["203.0.113.9", "203.0.113.9", "203.0.113.9", "1.2.3.4", "1.2.3.4", "1.2.3.5", "1.2.3.6"]
    {
        let forged = format!("203.0.113.{}, {from}", statuses.len());
        let headers = [("x-forwarded-for", &*forged)];
        let mut browser = Browser::default();
        let answer = street.post_with(&mut browser, "/alliances", &form, &headers).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 429, 303, 303, 303, 429]);
}

#[tokio::test]
async fn sending_the_first_form_again_is_no_new_alliance_and_is_not_counted() {
    let limits = Limits { starts_per_address: 1, ..Limits::default() };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let key = Key::fresh().text();
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann"), ("key", &*key)];
    for _ in 0..3 {
        let answer = street.post(&mut Browser::default(), "/alliances", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn in_a_crowd_strangers_wait_circles_go_on_and_nothing_typed_is_lost() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let strangers: Vec<_> =
        std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Stranger)).collect();
    let (mut eve, form) =
        (Browser::default(), [("kind", "pair"), ("title", "Ibis"), ("you", "Eve")]);
    for answer in [
        street.get(&mut eve, "/").await,
        street.get(&mut eve, &heron).await,
        street.post(&mut eve, "/alliances", &form).await,
        street.post_with(&mut eve, "/alliances", &form, &[("hx-request", "true")]).await,
    ] {
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers[header::RETRY_AFTER], "3");
        assert!(answer.body.contains("Nothing is lost"), "{}", answer.body);
    }
    assert!(street.post(&mut eve, "/alliances", &form).await.body.contains("Ibis"));
    assert_eq!(street.get(&mut eve, "/healthz").await.status, StatusCode::OK);
    assert_eq!(street.get(&mut ann, &heron).await.status, StatusCode::OK, "circles go on");
    let ready = street.post(&mut ann, &format!("{heron}/ready"), &[("on", "1")]).await;
    assert_eq!(ready.status, StatusCode::SEE_OTHER);

    let everybody: Vec<_> =
        std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Circle)).collect();
    let form = [("purpose", "To be kept"), ("back", "seats")];
    let answer = street.post(&mut ann, &format!("{heron}/purpose"), &form).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        answer.body.contains("To be kept") && answer.body.contains(&format!("{heron}/purpose"))
    );
    drop(everybody);
    assert_eq!(street.get(&mut ann, &heron).await.status, StatusCode::OK);
    drop(strangers);
    assert_eq!(street.get(&mut eve, "/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_back_address_of_a_form_stays_in_the_alliance() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    for (back, to) in [
        ("seats", "/seats"),
        ("?q=2", "?q=2"),
        ("//evil.example", ""),
        ("https://evil.example", ""),
        ("/\\evil", ""),
    ] {
        let answer =
            street.post(&mut ann, &format!("{heron}/ready"), &[("on", "1"), ("back", back)]).await;
        assert_eq!(answer.to(), format!("{heron}{to}"), "{back}");
    }
}

#[tokio::test]
async fn links_name_the_address_by_which_the_page_was_opened_when_no_other_is_known() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    for (host, link) in [
        ("192.168.1.5:8080", "http://192.168.1.5:8080/j/"),
        ("[fe80::1]:4141", "http://[fe80::1]:4141/j/"),
        ("kitchen-table.local", "http://kitchen-table.local/j/"),
        ("evil.example/?", "http://localhost/j/"),
        ("a@evil.example", "http://localhost/j/"),
        ("[evil]", "http://localhost/j/"),
        ("evil.example:99999", "http://localhost/j/"),
    ] {
        let page = street.get_by(&mut ann, &format!("{heron}/seats"), host).await;
        assert!(page.body.contains(link), "{host}");
        assert_eq!(page.body.contains("Others cannot open"), link.contains("localhost"), "{host}");
        assert!(!page.body.contains("evil"), "{host}");
    }
}

#[tokio::test]
async fn links_name_the_public_address_whatever_a_request_says() {
    let street = street_at("https://alliance.example");
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let page = street.get_by(&mut ann, &format!("{heron}/seats"), "192.168.1.5:8080").await;
    assert!(page.body.contains("https://alliance.example/j/"));
    assert!(!page.body.contains("192.168.1.5") && !page.body.contains("Others cannot open"));
}

#[tokio::test]
async fn a_form_that_the_address_has_opened_leads_away_from_it_with_script_too() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let script = [("hx-request", "true")];
    for (back, status, to) in [
        ("#who", StatusCode::SEE_OTHER, format!("{heron}#who")),
        ("?q=2", StatusCode::NO_CONTENT, String::new()),
    ] {
        let form = [("on", "1"), ("back", back)];
        let answer = street.post_with(&mut ann, &format!("{heron}/ready"), &form, &script).await;
        assert_eq!((answer.status, answer.to()), (status, &*to), "{back}");
    }
}

#[tokio::test]
async fn the_thread_of_stages_leads_back_after_a_question() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut bob = street.join(&mut ann, &heron, "Bob").await;
    for (from, to) in [("prepare", "arrive"), ("arrive", "nightmares")] {
        street.post(&mut ann, &format!("{heron}/stage"), &[("from", from), ("to", to)]).await;
    }
    let asked = r#"name="to" value="arrive""#;
    let page = street.get(&mut ann, &heron).await;
    assert!(page.body.contains(&format!("{heron}?back=arrive")));
    assert!(!page.body.contains("going-back"));
    let back = format!("{heron}?back=arrive");
    assert!(street.get(&mut ann, &back).await.body.contains(asked));
    assert!(!street.get(&mut bob, &back).await.body.contains(asked), "only at the desk");
    for no in ["hopes", "nightmares", "prepare", "nowhere"] {
        let page = street.get(&mut ann, &format!("{heron}?back={no}")).await;
        assert!(!page.body.contains("going-back"), "{no}");
    }
}

#[tokio::test]
async fn a_form_without_its_unseen_fields_is_told_so_and_nothing_typed_is_lost() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let form = [("text", "half a thought"), ("round", "nightmares")];
    for act in ["notes", "item", "word", "dot", "stage", "reading", "minutes"] {
        let answer = street.post(&mut ann, &format!("{heron}/{act}"), &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        assert!(answer.body.contains("did not come along"), "{act}");
        assert!(answer.body.contains("half a thought</textarea>"), "{act}");
        assert!(!answer.body.contains("Send it again"), "{act}: it would be refused again");
        assert!(answer.body.contains(&format!(r#"href="{heron}""#)), "{act}");
    }
}

#[tokio::test]
async fn whoever_opens_the_address_of_a_form_is_led_back_to_the_alliance() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let answer = street.get(&mut ann, &format!("{heron}/notes")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains(&format!(r#"href="{heron}""#)), "{}", answer.body);
    let stranger = street.get(&mut Browser::default(), &format!("{heron}/notes")).await;
    assert!(!stranger.body.contains(&heron), "a stranger learns nothing");
}

/// A store in which something is broken: whoever asks it for a key falls.
struct Broken;

impl store::Store for Broken {
    fn append(&self, _: store::Append) -> store::Later<'_, Result<(), store::StoreError>> {
        unimplemented!()
    }
    fn read(
        &self,
        _: store::Id,
        _: u64,
    ) -> store::Later<'_, Result<Vec<store::Kept>, store::StoreError>> {
        unimplemented!()
    }
    fn hidden(
        &self,
        _: store::Id,
    ) -> store::Later<'_, Result<Vec<store::Hidden>, store::StoreError>> {
        unimplemented!()
    }
    fn key(&self, _: [u8; 32]) -> store::Later<'_, Result<Option<store::Key>, store::StoreError>> {
        panic!("as it happens")
    }
    fn try_code(
        &self,
        _: &str,
        _: [u8; 32],
    ) -> store::Later<'_, Result<store::Tried, store::StoreError>> {
        unimplemented!()
    }
    fn due(&self, _: i64, _: usize) -> store::Later<'_, Result<Vec<store::Id>, store::StoreError>> {
        unimplemented!()
    }
    fn contacts(
        &self,
        _: store::Id,
    ) -> store::Later<'_, Result<Vec<store::post::Contact>, store::StoreError>> {
        unimplemented!()
    }
    fn letters(
        &self,
        _: store::Id,
    ) -> store::Later<'_, Result<Vec<store::whole::Letter>, store::StoreError>> {
        unimplemented!()
    }
    fn contacts_at(
        &self,
        _: &str,
    ) -> store::Later<'_, Result<Vec<store::post::Contact>, store::StoreError>> {
        Box::pin(async { Err(store::StoreError::Away(anyhow::anyhow!("no disk"))) })
    }

    fn contact_by_token(
        &self,
        _: [u8; 32],
    ) -> store::Later<'_, Result<Option<store::post::Contact>, store::StoreError>> {
        unimplemented!()
    }
    fn claim(
        &self,
        _: i64,
        _: usize,
    ) -> store::Later<'_, Result<Vec<store::post::Claimed>, store::StoreError>> {
        unimplemented!()
    }
    fn change(&self, _: store::post::Change) -> store::Later<'_, Result<bool, store::StoreError>> {
        unimplemented!()
    }
    fn alliances(&self) -> store::Later<'_, Result<Vec<store::Id>, store::StoreError>> {
        unimplemented!()
    }
    fn epoch(&self) -> u64 {
        1
    }
    fn close(&self) -> store::Later<'_, ()> {
        unimplemented!()
    }
}

#[tokio::test]
async fn a_panic_in_one_request_is_a_kind_page_with_a_number_and_all_headers() {
    let street = street_over(Arc::new(Broken), "http://localhost");
    let answer = street.get(&mut Browser::default(), "/k/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let number = &answer.body[answer.body.find("number <strong>").unwrap() + 15..][..7];
    assert!(number.chars().all(|it| it.is_ascii_hexdigit() || it == '-'), "{number}");
    assert!(!answer.body.contains("as it happens"));
    assert!(
        answer.headers["content-security-policy"]
            .to_str()
            .unwrap()
            .starts_with("default-src 'none'")
    );
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(
        street.get(&mut Browser::default(), "/").await.status,
        StatusCode::OK,
        "the others go on"
    );
}

#[tokio::test]
async fn whoever_has_lost_their_link_gets_back_what_they_typed() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let mut eve = Browser::default();
    let form = [("note", "abcdefghijkl"), ("round", "nightmares"), ("text", "not for nothing")];
    let answer = street.post(&mut eve, &format!("{heron}/notes"), &form).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("not for nothing"), "{}", answer.body);
    let nowhere = street.post(&mut eve, "/a/aaaaaaaaaaaaaaaaaaaaaaaa/notes", &form).await;
    let heron = heron.trim_start_matches("/a/");
    assert_eq!(
        answer.body.replace(heron, "aaaaaaaaaaaaaaaaaaaaaaaa"),
        nowhere.body,
        "a foreign alliance looks like none"
    );
}

/// A circle that lives with its page: its address, everybody's browser, its items.
struct Lived {
    at: String,
    people: Vec<Browser>,
    items: Vec<&'static str>,
}

const LIVED_ITEMS: [(&str, &str); 2] =
    [("aaaaaaaaaaba", "We start on time."), ("aaaaaaaaaaca", "One person speaks at a time.")];

impl Street {
    async fn does(&self, browser: &mut Browser, path: &str, form: &[(&str, &str)]) {
        let answer = self.post(browser, path, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
    }

    /// A circle of Ann and these, all of whom have signed.
    async fn lived(&self, names: &[&str]) -> Lived {
        let mut ann = Browser::default();
        let at = self.start(&mut ann).await;
        let mut people = Vec::new();
        for name in names {
            people.push(self.join(&mut ann, &at, name).await);
        }
        people.insert(0, ann);
        let items: Vec<&str> = LIVED_ITEMS.iter().map(|(id, _)| *id).collect();
        let go = [("from", "prepare"), ("to", "draft")];
        self.does(&mut people[0], &format!("{at}/stage"), &go).await;
        for (id, text) in LIVED_ITEMS {
            let form = [("item", id), ("text", text), ("kind", "promise")];
            self.does(&mut people[0], &format!("{at}/item"), &form).await;
        }
        for browser in &mut people {
            for id in &items {
                self.does(browser, &format!("{at}/answer"), &answer_yes(id, "1")).await;
            }
        }
        let go = [("from", "draft"), ("to", "sign")];
        self.does(&mut people[0], &format!("{at}/stage"), &go).await;
        let day = [("next", "2099-01-05"), ("every", "14")];
        self.does(&mut people[0], &format!("{at}/visit"), &day).await;
        for (browser, name) in people.iter_mut().zip(["Ann"].iter().chain(names)) {
            self.signs(browser, &at, "", name).await;
        }
        let go = [("from", "sign"), ("to", "living")];
        self.does(&mut people[0], &format!("{at}/stage"), &go).await;
        Lived { at, people, items }
    }

    /// Sends the form in which one signs, as the page has it.
    async fn signs(&self, browser: &mut Browser, at: &str, page: &str, name: &str) {
        let drawn = self.get(browser, &format!("{at}{page}")).await.body;
        let words = drawn.split("name=\"word\" value=\"").skip(1);
        let words = words.map(|it| ("word", it.split('"').next().unwrap()));
        let form: Vec<_> = words.chain([("sign_name", name)]).collect();
        self.does(browser, &format!("{at}/sign"), &form).await;
    }
}

fn answer_yes(item: &str, wording: &str) -> [(&'static str, &'static str); 3] {
    let leak = |text: String| -> &'static str { text.leak() };
    [
        ("item", leak(item.to_owned())),
        (leak(format!("wording.{item}")), leak(wording.to_owned())),
        (leak(format!("stance.{item}")), "yes"),
    ]
}

/// A care about the first item, as its form sends it.
fn care<'a>(text: &'a str, signed: &'a str) -> Vec<(&'a str, &'a str)> {
    let fixed = [("care", "aaaaaaaaaada"), ("way", "noticed"), ("help", "words"), ("when", "soon")];
    let own = [("item", LIVED_ITEMS[0].0), ("text", text), ("signed", signed)];
    fixed.into_iter().chain(own).collect()
}

#[tokio::test]
async fn a_care_that_points_at_somebody_comes_back_with_everything_and_may_be_kept() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy", "Dee", "Eve"]).await;
    let (at, bo) = (format!("{}/care", lived.at), &mut lived.people[1]);
    let form = street.get(bo, &format!("{at}?way=noticed")).await.body;
    let form = &form[form.find("id=\"care-form\"").unwrap()..];
    let head = &form[..form.find('>').unwrap()];
    assert!(!head.contains("data-live"), "the page's script leaves it alone: {head}");
    let back = street.post(bo, &at, &care("Cy comes late.", "0")).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", back.body);
    for kept in ["Cy comes late.", "There is a name in it.", "Keep mine", "name=\"kept\""] {
        assert!(back.body.contains(kept), "{kept}: {}", back.body);
    }
    for chosen in [
        "value=\"aaaaaaaaaaba\" required checked",
        "value=\"words\" checked",
        "value=\"soon\" checked",
        "value=\"0\" checked",
    ] {
        assert!(back.body.contains(chosen), "{chosen}: {}", back.body);
    }
    let kept: Vec<_> = care("Cy comes late.", "0").into_iter().chain([("kept", "1")]).collect();
    let done = street.post(bo, &at, &kept).await;
    assert_eq!(done.to(), format!("{at}?thanks=unsigned"));
    let home = street.get(&mut lived.people[2], &lived.at).await.body;
    assert!(home.contains("Something was noticed about our alliance."), "{home}");
    assert!(!home.contains("comes late"), "told only after the reading");
}

#[tokio::test]
async fn in_a_small_circle_a_care_has_a_name_and_the_page_says_why() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy"]).await;
    let (at, bo) = (format!("{}/care", lived.at), &mut lived.people[1]);
    let form = street.get(bo, &format!("{at}?way=noticed")).await.body;
    assert!(form.contains("You are three. Everybody could guess who says it"), "{form}");
    assert!(!form.contains("Without my name"));
    let refused = street.post(bo, &at, &care("It began at ten past.", "0")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("It began at ten past."), "{}", refused.body);
    let done = street.post(bo, &at, &care("It began at ten past.", "1")).await;
    assert_eq!(done.to(), format!("{at}?thanks=signed"));
    let home = street.get(&mut lived.people[2], &lived.at).await.body;
    assert!(home.contains("It began at ten past.") && home.contains("asks for care with item 1"));
}

#[tokio::test]
async fn a_pulse_is_given_in_one_form_and_shown_as_it_was_given_to_its_giver_alone() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy", "Dee", "Eve"]).await;
    let at = lived.at.clone();
    street.does(&mut lived.people[0], &format!("{at}/pulse-open"), &[]).await;
    let page = street.get(&mut lived.people[1], &format!("{at}/pulse")).await.body;
    assert!(!page.contains("checked"), "nothing is chosen beforehand: {page}");
    assert!(page.contains("Only the sum is shown"));
    let form = [
        ("pulse", "1"),
        ("lived.aaaaaaaaaaba", "a_little"),
        ("lived.aaaaaaaaaaca", ""),
        ("back", "?said=pulse"),
    ];
    let done = street.post(&mut lived.people[1], &format!("{at}/pulse"), &form).await;
    assert_eq!(done.to(), format!("{at}?said=pulse"));
    let home = street.get(&mut lived.people[1], done.to()).await.body;
    assert!(
        home.contains("Your pulse is given.")
            && home.contains("1 of 5 have given theirs. Yours is among them."),
        "{home}"
    );
    let again = street.get(&mut lived.people[1], &format!("{at}/pulse")).await.body;
    assert!(
        again.contains("value=\"a_little\" checked") && again.contains("value=\"\" checked"),
        "{again}"
    );
    let other = street.get(&mut lived.people[2], &format!("{at}/pulse")).await.body;
    assert!(!other.contains("checked"), "{other}");
    street.does(&mut lived.people[0], &format!("{at}/pulse-close"), &[("pulse", "1")]).await;
    let home = street.get(&mut lived.people[2], &at).await.body;
    assert!(
        home.contains("One answered. Too few for numbers without pointing at somebody."),
        "{home}"
    );
}

#[tokio::test]
async fn a_new_version_is_signed_by_two_taps_with_the_name_of_before() {
    let street = street();
    let mut lived = street.lived(&["Bo"]).await;
    let (at, item) = (lived.at.clone(), lived.items[0]);
    street.does(&mut lived.people[0], &format!("{at}/visit-begin"), &[]).await;
    let words = [
        ("item", item),
        ("believed", "1"),
        ("kind", "promise"),
        ("text", "We start with whoever is here."),
        ("because", "Waiting made us late."),
    ];
    street.does(&mut lived.people[0], &format!("{at}/propose"), &words).await;
    for browser in &mut lived.people {
        street.does(browser, &format!("{at}/answer"), &answer_yes(item, "2")).await;
    }
    street.does(&mut lived.people[0], &format!("{at}/visit-end"), &[("next", "2099-02-02")]).await;
    let bo = &mut lived.people[1];
    let home = street.get(bo, &at).await.body;
    assert!(
        home.contains("Version 2 waits for your name.") && home.contains("One stays, one changes."),
        "{home}"
    );
    let version = street.get(bo, &format!("{at}/version")).await.body;
    assert!(
        version.contains("name=\"sign_name\" value=\"Bo\"")
            && version.contains("Waiting made us late."),
        "{version}"
    );
    street.signs(bo, &at, "/version", "Bo").await;
    let home = street.get(bo, &at).await.body;
    assert!(
        home.contains("Version 2, signed by one of two") && !home.contains("waits for your name"),
        "{home}"
    );
    let history = street.get(bo, &format!("{at}/history")).await.body;
    for told in [
        "Version 2, against version 1",
        "One item unchanged",
        "We looked at item 1 and gave it new words.",
        "Version 1",
    ] {
        assert!(history.contains(told), "{told}: {history}");
    }
}

#[tokio::test]
async fn the_figures_are_counted_here_and_told_elsewhere() {
    let street = street();
    let nobody = &mut Browser::default();
    assert_eq!(street.get(nobody, "/metrics").await.status, StatusCode::NOT_FOUND);
    let doors = || {
        let page = crate::metrics::METERS.page(0, 0, 0);
        let line = "accordant_requests_total{class=\"door\",status=\"200\"} ";
        let count = page.lines().find_map(|it| it.strip_prefix(line)?.parse::<u64>().ok());
        count.unwrap_or_default()
    };
    // Other tests count in the same place, and only ever more.
    let before = doors();
    assert_eq!(street.get(nobody, "/").await.status, StatusCode::OK);
    assert!(doors() > before);
}

/// Whoever reads them each second learns no more than whoever reads them each minute.
#[tokio::test]
async fn the_figures_stand_still_for_a_minute() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    assert!(crate::metrics::EVERY.as_secs() >= 60);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let rooms = Arc::new(Rooms::new(Arc::new(Memory::default()), 200));
    let (_close, closing) = watch::channel(false);
    tokio::spawn(crate::serve::tell_figures(listener, rooms, closing));
    let ask = async |path: &str| {
        let mut stream = tokio::net::TcpStream::connect(at).await.unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    };
    let first = ask("/metrics").await;
    assert!(first.contains("content-type: text/plain; version=0.0.4\r\n"), "{first}");
    let figures = |answer: &str| answer.split_once("\r\n\r\n").unwrap().1.to_owned();
    assert!(figures(&first).contains("\naccordant_rooms 0\n"), "{first}");
    crate::metrics::METERS.act(crate::metrics::Act::Done);
    assert_eq!(figures(&ask("/metrics").await), figures(&first));
    assert!(ask("/").await.starts_with("HTTP/1.1 404"), "nothing else is there");
}

#[tokio::test]
async fn the_stream_that_tells_whether_streams_come_through_answers_short_questions() {
    let street = street();
    let nobody = &mut Browser::default();
    let answer = street.get(nobody, "/healthz/stream?42").await;
    assert!(answer.body.starts_with("event: proof\ndata: "), "{}", answer.body);
    assert!(answer.body.ends_with("\n\nevent: came\ndata: http\n\n"), "{}", answer.body);
    let other = street.get(nobody, "/healthz/stream?43").await;
    assert_ne!(answer.body, other.body, "each question has its own answer");
    let long = format!("/healthz/stream?{}", "x".repeat(65));
    assert_eq!(street.get(nobody, &long).await.status, StatusCode::URI_TOO_LONG);
}
