//! The street: the real router over the store that forgets. Statuses, doors, and who may do what.

mod banks;
mod doors;
mod guests;
mod living;
mod programs;
mod strangers;
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

fn answer_yes(item: &str, wording: &str) -> [(&'static str, &'static str); 3] {
    let leak = |text: String| -> &'static str { text.leak() };
    [
        ("item", leak(item.to_owned())),
        (leak(format!("wording.{item}")), leak(wording.to_owned())),
        (leak(format!("stance.{item}")), "yes"),
    ]
}

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
