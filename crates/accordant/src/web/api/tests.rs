//! The interface at the street: the same doors as pages have, no word too early, and a whole workshop.

use super::{document::document, problem, seen};
use crate::{
    clock,
    keys::House,
    page::Site,
    post::{Office, chat::Chat},
    room::Rooms,
    store::{Store, memory::Memory, post::Planned},
    web::{App, Limits, Peer, router},
};
use alliance::command::Refusal;
use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, Method, Request, StatusCode},
};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use std::{net::IpAddr, sync::Arc};
use tokio::sync::watch;
use tower::ServiceExt as _;

struct Street {
    router: Router,
    app: Arc<App>,
    _close: watch::Sender<bool>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|it| panic!("{it}: {}", self.body))
    }
}

/// A program of somebody.
#[derive(Clone, Debug)]
struct Program {
    alliance: String,
    member: String,
    link: String,
    token: String,
}

fn street() -> Street {
    street_with(None)
}

fn street_with(hooks: Option<Chat>) -> Street {
    let store: Arc<dyn Store> = Arc::new(Memory::default());
    let (close, closing) = watch::channel(false);
    let office = Office { store: Arc::clone(&store), mailer: None, chat: None, hooks };
    let rooms = Arc::new(Rooms::new(store, 200));
    let site = Site { public_url: "http://localhost".into() };
    let house = House::of([3; 32]);
    let app = App::new(rooms, site, house, office, Limits::default(), closing);
    let peer = Peer(IpAddr::from([127, 0, 0, 1]));
    let router = router(Arc::clone(&app)).layer(axum::Extension(peer));
    Street { router, app, _close: close }
}

const PURPOSE: &str = "Plays the whole story.";

impl Street {
    async fn send(&self, method: Method, path: &str, token: Option<&str>, body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if !body.is_empty() {
            request = request.header("content-type", "application/json");
        }
        self.raw(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    async fn raw(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body: Bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    fn program(answer: &Answer) -> Program {
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        let seat = answer.json();
        let said = |name: &str| seat[name].as_str().unwrap().to_owned();
        let (alliance, member) = (said("alliance"), said("member"));
        Program { alliance, member, link: said("link"), token: said("token") }
    }

    async fn begin(&self, called: &str) -> Program {
        let begin = json!({
            "name": "Heron", "between": "team", "called": called, "token": { "purpose": PURPOSE },
        });
        let path = "/api/v1/alliances";
        Self::program(&self.send(Method::POST, path, None, &begin.to_string()).await)
    }

    async fn join(&self, desk: &Program, called: &str) -> Program {
        let code = self.see(desk).await["door"]["code"].clone();
        let join =
            json!({ "by": { "code": code }, "called": called, "token": { "purpose": PURPOSE } });
        Self::program(&self.send(Method::POST, "/api/v1/join", None, &join.to_string()).await)
    }

    async fn see(&self, who: &Program) -> Value {
        let path = format!("/api/v1/alliances/{}", who.alliance);
        let answer = self.send(Method::GET, &path, Some(&who.token), "").await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.json()
    }

    async fn tries(&self, who: &Program, ask: &Value) -> Answer {
        let path = format!("/api/v1/alliances/{}/asks", who.alliance);
        self.send(Method::POST, &path, Some(&who.token), &ask.to_string()).await
    }

    async fn asks(&self, who: &Program, ask: Value) {
        let answer = self.tries(who, &ask).await;
        assert_eq!(answer.status, StatusCode::OK, "{ask}: {}", answer.body);
    }

    async fn token(&self, who: &Program, may: &str) -> Program {
        let key = who.link.rsplit('/').next().unwrap();
        let form = format!("do=give&purpose=looks&may={may}&days=3");
        let request = Request::post(format!("/a/{}/programs", who.alliance))
            .header("cookie", format!("a_{}={key}", who.alliance))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = self.raw(request.body(Body::from(form)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let from = answer.body.find("accordant_").unwrap();
        let token = answer.body[from..].chars();
        let token = token.take_while(|it| it.is_ascii_alphanumeric() || *it == '_').collect();
        Program { token, ..who.clone() }
    }
}

fn note(at: usize, round: &str, text: &str) -> Value {
    let id: String =
        format!("{at:012}").chars().map(|it| (b'a' + it as u8 - b'0') as char).collect();
    json!({ "write": { "note": id, "round": round, "text": text } })
}

/// Every operation of the document itself: method, address, and a body that could be meant.
fn operations(alliance: &str) -> Vec<(Method, String, String)> {
    let mut all = Vec::new();
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, it) in item.as_object().unwrap().iter().filter(|(it, _)| *it != "parameters") {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let body = if it["requestBody"].is_object() { r#"{"light_candle":{}}"# } else { "" };
            all.push((method, path.replace("{id}", alliance), body.to_owned()));
        }
    }
    all
}

#[tokio::test]
async fn a_foreign_token_finds_nothing_on_any_route_and_nothing_tells_it_from_no_alliance() {
    let street = street();
    let (ann, eve) = (street.begin("Ann").await, street.begin("Eve").await);
    let mut walked = 0;
    for other in [Some(&*eve.token), Some("accordant_aaaa"), Some(""), None] {
        let here = operations(&ann.alliance);
        let nowhere = operations("aaaaaaaaaaaaaaaaaaaaaaaa");
        for ((method, path, body), (_, missing, _)) in here.into_iter().zip(nowhere) {
            if path == missing {
                continue; // No alliance is named there.
            }
            let answer = street.send(method.clone(), &path, other, &body).await;
            let unknown = street.send(method.clone(), &missing, other, &body).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {path}");
            assert_eq!(answer.headers["content-type"], "application/problem+json");
            assert_eq!(answer.body, unknown.body, "{method} {path}");
            assert_eq!(answer.headers, unknown.headers, "{method} {path}");
            walked += 1;
        }
    }
    assert_eq!(walked, 4 * 6);
    // And the right one is at home there.
    assert_eq!(street.see(&ann).await["name"], "Heron");
}

#[tokio::test]
async fn a_token_is_void_when_it_is_taken_back_or_its_owner_has_a_new_link_or_goes() {
    let street = street();
    let ann = street.begin("Ann").await;
    let (bob, cid) = (street.join(&ann, "Bob").await, street.join(&ann, "Cid").await);
    let path = format!("/api/v1/alliances/{}", ann.alliance);
    let status =
        async |who: &Program| street.send(Method::GET, &path, Some(&who.token), "").await.status;
    let second = street.token(&bob, "act").await;
    assert_eq!(status(&second).await, StatusCode::OK);
    let gone = format!("{path}/token");
    let gone = street.send(Method::DELETE, &gone, Some(&second.token), "").await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    assert_eq!(status(&second).await, StatusCode::NOT_FOUND, "given back");
    assert_eq!(status(&bob).await, StatusCode::OK, "the other one is as it was");
    street.asks(&ann, json!({ "remove": { "member": bob.member } })).await;
    assert_eq!(status(&bob).await, StatusCode::NOT_FOUND, "removed");
    let key = cid.link.rsplit('/').next().unwrap();
    let renew = Request::post(format!("/a/{}/renew", ann.alliance))
        .header("cookie", format!("a_{}={key}", ann.alliance))
        .header("sec-fetch-site", "same-origin");
    let renew = renew.body(Body::from(format!("member={}", cid.member))).unwrap();
    assert_eq!(street.raw(renew).await.status, StatusCode::SEE_OTHER);
    assert_eq!(status(&cid).await, StatusCode::NOT_FOUND, "a new link");
}

#[tokio::test]
async fn a_token_for_looking_looks_and_does_nothing() {
    let street = street();
    let ann = street.begin("Ann").await;
    let looks = street.token(&ann, "read").await;
    assert_eq!(street.see(&looks).await["stage"], "prepare");
    let to = json!({ "go_to": { "from": "prepare", "to": "arrive" } });
    let answer = street.tries(&looks, &to).await;
    assert_eq!(
        (answer.status, &*answer.json()["kind"].to_string()),
        (StatusCode::FORBIDDEN, "\"looks_only\"")
    );
    assert_eq!(street.see(&ann).await["stage"], "prepare");
    street.asks(&street.token(&ann, "act").await, to).await;
    assert_eq!(street.see(&ann).await["stage"], "arrive");
}

#[tokio::test]
async fn a_program_is_its_member_and_has_no_second_voice() {
    let street = street();
    let ann = street.begin("Ann").await;
    street.asks(&ann, json!({ "go_to": { "from": "prepare", "to": "nightmares" } })).await;
    street.asks(&ann, note(1, "nightmares", "We never say what we mean.")).await;
    // Another program of hers changes the very same note, and the browser sees it.
    let second = street.token(&ann, "act").await;
    street.asks(&second, note(1, "nightmares", "We only ever hint.")).await;
    let mine = &street.see(&ann).await["rounds"][0]["my_notes"];
    assert_eq!(mine.as_array().unwrap().len(), 1);
    assert_eq!(mine[0]["text"], "We only ever hint.");
    let key = ann.link.rsplit('/').next().unwrap();
    let cookie = format!("a_{}={key}", ann.alliance);
    let page = Request::get(format!("/a/{}", ann.alliance)).header("cookie", &cookie);
    let page = street.raw(page.body(Body::empty()).unwrap()).await;
    assert!(page.body.contains("We only ever hint."));
    // The cookie does, too; and writes only from here.
    let at = format!("/api/v1/alliances/{}", ann.alliance);
    let seen = Request::get(&at).header("cookie", &cookie).body(Body::empty()).unwrap();
    assert_eq!(
        street.raw(seen).await.json()["rounds"][0]["my_notes"][0]["text"],
        "We only ever hint."
    );
    for (site, status) in [
        (None, StatusCode::NOT_FOUND),
        (Some("cross-site"), StatusCode::FORBIDDEN),
        (Some("same-origin"), StatusCode::OK),
    ] {
        let mut ask = Request::post(format!("{at}/asks"))
            .header("cookie", &cookie)
            .header("content-type", "application/json");
        if let Some(site) = site {
            ask = ask.header("sec-fetch-site", site);
        }
        let ask = ask.body(Body::from(r#"{"pause":{"paused":true}}"#)).unwrap();
        assert_eq!(street.raw(ask).await.status, status, "{site:?}");
    }
}

#[tokio::test]
async fn asking_twice_with_one_key_is_asking_once() {
    let street = street();
    let ann = street.begin("Ann").await;
    let ask = async |key: &str, minutes: u8| {
        let path = format!("/api/v1/alliances/{}/asks", ann.alliance);
        let body = json!({ "add_minutes": { "minutes": minutes } }).to_string();
        let request = Request::post(path)
            .header("authorization", format!("Bearer {}", ann.token))
            .header("idempotency-key", key)
            .header("content-type", "application/json");
        let answer = street.raw(request.body(Body::from(body)).unwrap()).await;
        (answer.status, answer.json()["at"].to_string())
    };
    street.asks(&ann, json!({ "go_to": { "from": "prepare", "to": "nightmares" } })).await;
    let (first, again, other) = (ask("one", 2).await, ask("one", 2).await, ask("two", 2).await);
    assert_eq!((first.0, &first.1), (StatusCode::OK, &again.1));
    assert_ne!(again.1, other.1);
    assert_eq!(ask("", 2).await.0, StatusCode::UNPROCESSABLE_ENTITY);
}

/// Beginning and joining, with a key of the request.
async fn start(street: &Street, path: &str, key: &str, body: &Value) -> Answer {
    let request = Request::post(path)
        .header("host", "localhost")
        .header("idempotency-key", key)
        .header("content-type", "application/json");
    street.raw(request.body(Body::from(body.to_string())).unwrap()).await
}

const KEY: &str = "kx2m4q7wz3bnc5ryt6ujh8pd";
const OTHER: &str = "aa2m4q7wz3bnc5ryt6ujh8pd";

#[tokio::test]
async fn beginning_and_joining_twice_with_one_key_is_doing_it_once() {
    let street = street();
    let token = json!({ "purpose": PURPOSE });
    let begin =
        |name: &str| json!({ "name": name, "between": "team", "called": "Ann", "token": token });
    let begins = async |key: &str, name: &str| {
        Street::program(&start(&street, "/api/v1/alliances", key, &begin(name)).await)
    };
    let (ann, again) = tokio::join!(begins(KEY, "Heron"), begins(KEY, "Heron"));
    assert_eq!((&ann.alliance, &ann.link), (&again.alliance, &again.link));
    assert_eq!(street.see(&again).await["name"], "Heron", "its token is good, too");
    assert_eq!(street.app.rooms.store().alliances().await.unwrap().len(), 1);
    // Another key or another name is another act.
    let (other, renamed) = (begins(OTHER, "Heron").await, begins(KEY, "Ibis").await);
    assert!(other.alliance != ann.alliance && renamed.alliance != ann.alliance);
    assert!(other.link != ann.link && renamed.link != ann.link);

    let code = street.see(&ann).await["door"]["code"].clone();
    let join = json!({ "by": { "code": code }, "called": "Bob", "token": token });
    let bob = Street::program(&start(&street, "/api/v1/join", KEY, &join).await);
    street.asks(&ann, json!({ "set_door": { "open": false } })).await;
    let again = Street::program(&start(&street, "/api/v1/join", KEY, &join).await);
    assert_eq!((&bob.link, &bob.member), (&again.link, &again.member), "though the door is closed");
    assert_eq!(street.see(&ann).await["people"].as_array().unwrap().len(), 2);
    let late = start(&street, "/api/v1/join", OTHER, &join).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND, "a stranger's key opens nobody's seat");
}

#[tokio::test]
async fn a_key_that_could_be_guessed_or_whose_token_is_void_gives_no_link() {
    let street = street();
    let begin = json!({ "name": "Heron", "between": "team", "called": "Ann", "token": { "purpose": PURPOSE } });
    for short in ["", "monday-1", &KEY[..21]] {
        let answer = start(&street, "/api/v1/alliances", short, &begin).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{short}");
    }
    let ann = Street::program(&start(&street, "/api/v1/alliances", KEY, &begin).await);
    let gone = format!("/api/v1/alliances/{}/token", ann.alliance);
    street.send(Method::DELETE, &gone, Some(&ann.token), "").await;
    let again = start(&street, "/api/v1/alliances", KEY, &begin).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert_eq!(street.app.rooms.store().alliances().await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_kindly_and_where() {
    let street = street();
    let ann = street.begin("Ann").await;
    let bob = street.join(&ann, "Bob").await;
    let long = "x".repeat(281);
    let wrong: [(Value, u16, &str, Option<&str>); 7] = [
        (note(1, "nightmares", " "), 422, "unlike", Some("/write/text")),
        (note(1, "nightmares", &long), 422, "unlike", Some("/write/text")),
        (json!({ "write": { "note": "?" } }), 422, "unlike", Some("/write/note")),
        (json!({ "never": {} }), 422, "unlike", Some("")),
        (json!({ "pause": { "paused": true, "more": 1 } }), 422, "unlike", Some("/pause/more")),
        (note(1, "nightmares", "Silence."), 409, "other_stage", None),
        (json!({ "take_up_item": { "item": "aaaaaaaaaaaa" } }), 404, "not_found", None),
    ];
    for (ask, status, kind, pointer) in wrong {
        let answer = street.tries(&ann, &ask).await;
        let problem = answer.json();
        assert_eq!((answer.status.as_u16(), &problem["kind"]), (status, &json!(kind)), "{ask}");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], format!("/api#problem-{kind}"));
        assert_eq!(problem["errors"][0]["pointer"].as_str(), pointer, "{problem}");
    }
    let blank = street.tries(&ann, &note(1, "nightmares", " ")).await.json();
    assert_eq!(blank["errors"][0]["detail"], "Please write a few words.");
    let desk = street.tries(&bob, &json!({ "light_candle": {} })).await;
    assert_eq!(desk.json()["kind"], "desk_only");
    assert_eq!(desk.json()["detail"], "Only whoever holds the desk can do this.");
    let path = format!("/api/v1/alliances/{}/asks", ann.alliance);
    let token = Some(&*ann.token);
    let no_json = street.send(Method::POST, &path, token, "{").await;
    assert_eq!(
        (no_json.status, &no_json.json()["kind"]),
        (StatusCode::BAD_REQUEST, &json!("not_json"))
    );
    let form = street.send(Method::POST, &path, token, "").await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let put = street.send(Method::PUT, &path, token, "{}").await;
    assert_eq!(put.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(put.headers["content-type"], "application/problem+json");
    let big = street.send(Method::POST, &path, token, &"x".repeat(70_000)).await;
    assert_eq!(
        (big.status, &big.json()["kind"]),
        (StatusCode::PAYLOAD_TOO_LARGE, &json!("payload_too_large"))
    );
}

#[tokio::test]
async fn the_stream_says_that_something_changed_and_never_what() {
    let street = street();
    let ann = street.begin("Ann").await;
    let bob = street.join(&ann, "Bob").await;
    let path = format!("/api/v1/alliances/{}/events?once=true", ann.alliance);
    let listen = async |last: Option<&str>| {
        let mut request =
            Request::get(&path).header("authorization", format!("Bearer {}", bob.token));
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        street.raw(request.body(Body::empty()).unwrap()).await.body
    };
    let first = listen(None).await;
    assert!(first.starts_with("event: change\nid: "), "{first}");
    let at = first.lines().nth(1).unwrap().strip_prefix("id: ").unwrap();
    street.asks(&ann, json!({ "rename": { "name": "Kingfisher" } })).await;
    street.asks(&ann, json!({ "go_to": { "from": "prepare", "to": "nightmares" } })).await;
    street.asks(&ann, note(1, "nightmares", "Nobody laughs.")).await;
    let news = listen(Some(at)).await;
    assert!(news.contains(r#""place":"nightmares.writing""#), "{news}");
    assert!(news.contains(r#"{"kind":"room"}"#) && news.contains(r#"{"kind":"table"}"#), "{news}");
    assert!(!news.contains("Kingfisher") && !news.contains("laughs"), "{news}");
    assert!(listen(Some("1.1")).await.starts_with("event: again\n"), "another time");
}

#[tokio::test]
async fn an_open_stream_rings_and_ends_with_its_token() {
    let street = street();
    let ann = street.begin("Ann").await;
    let path = format!("/api/v1/alliances/{}/events", ann.alliance);
    let request = Request::get(&path).header("authorization", format!("Bearer {}", ann.token));
    let response =
        street.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let mut body = response.into_body();
    let mut next = async || {
        let frame = body.frame().await?.unwrap().into_data().unwrap();
        Some(String::from_utf8(frame.to_vec()).unwrap())
    };
    assert!(next().await.unwrap().starts_with("event: change"));
    street.asks(&ann, json!({ "rename": { "name": "Kingfisher" } })).await;
    let told = next().await.unwrap();
    assert!(told.contains(r#"{"kind":"room"}"#) && told.contains(r#"{"kind":"mine"}"#), "{told}");
    let gone = format!("/api/v1/alliances/{}/token", ann.alliance);
    street.send(Method::DELETE, &gone, Some(&ann.token), "").await;
    assert!(next().await.unwrap().starts_with("event: bye"));
    assert!(next().await.is_none());
}

#[tokio::test]
async fn a_token_asks_so_often_and_no_more() {
    let street = street();
    let ann = street.begin("Ann").await;
    let path = format!("/api/v1/alliances/{}/token", ann.alliance);
    for _ in 0..600 {
        // A wrong method is refused before anything is counted; a right one is.
        street.send(Method::GET, &path, Some(&ann.token), "").await;
    }
    assert_eq!(street.see(&ann).await["name"], "Heron");
    let path = format!("/api/v1/alliances/{}/asks", ann.alliance);
    let mut last = StatusCode::OK;
    for _ in 0..600 {
        last = street.send(Method::POST, &path, Some(&ann.token), "{}").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let answer = street.send(Method::POST, &path, Some(&ann.token), "{}").await;
    assert_eq!(answer.headers["retry-after"], "60");
    assert_eq!(answer.json()["kind"], "too_often");
    let other = street.token(&ann, "read").await;
    assert_eq!(street.see(&other).await["name"], "Heron", "another token has its own measure");
}

#[tokio::test]
async fn the_page_of_programs_gives_once_lists_and_is_nobody_elses() {
    let street = street();
    let ann = street.begin("Ann").await;
    let bob = street.join(&ann, "Bob").await;
    let page = async |who: &Program| {
        let key = who.link.rsplit('/').next().unwrap();
        let request = Request::get(format!("/a/{}/programs", ann.alliance))
            .header("cookie", format!("a_{}={key}", ann.alliance));
        street.raw(request.body(Body::empty()).unwrap()).await.body
    };
    assert!(page(&ann).await.contains(PURPOSE));
    assert!(page(&bob).await.contains(PURPOSE), "his own");
    let given = street.token(&ann, "read").await;
    let seen = page(&ann).await;
    assert!(seen.contains("looks") && !seen.contains(&given.token[10..40]), "shown once");
    assert!(!page(&bob).await.contains("looks"), "nobody sees those of others");
    // It is in the log by its purpose and end, and never by its secret.
    let id = ann.alliance.parse::<alliance::id::AllianceId>().unwrap();
    let log = street.app.rooms.store().read(id.bits().to_be_bytes(), 0).await.unwrap();
    let log = format!("{log:?}");
    assert!(log.contains("token_given") && !log.contains(&given.token[10..40]));
}

#[tokio::test]
async fn the_document_and_its_page_are_served_and_name_each_other() {
    let street = street();
    let answer = street.send(Method::GET, "/api/v1/openapi.json", None, "").await;
    assert_eq!((answer.status, &answer.json()["openapi"]), (StatusCode::OK, &json!("3.1.0")));
    let page = street.send(Method::GET, "/api", None, "").await;
    assert_eq!(page.status, StatusCode::OK);
    let document = answer.json();
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(page.body.contains(&format!("id=\"{name}\"")), "{name}");
    }
    // No reference leads nowhere.
    let text = answer.body;
    for from in text.match_indices("#/components/schemas/").map(|(at, it)| at + it.len()) {
        let name: String = text[from..].chars().take_while(|it| *it != '"').collect();
        assert!(document["components"]["schemas"][&name].is_object(), "{name}");
    }
}

#[tokio::test]
async fn the_type_of_every_problem_leads_to_its_place_on_the_page() {
    let street = street();
    let page = street.send(Method::GET, "/api", None, "").await.body;
    let kinds = problem::kinds();
    assert!(kinds.len() > Refusal::ALL.len());
    for it in kinds {
        assert!(page.contains(&format!("id=\"problem-{}\"", it.name)), "{}", it.name);
        assert!(!it.sentence.is_empty() && it.status >= 400, "{}", it.name);
    }
    // Whatever is refused on the way is one of them, too.
    for status in (400..600).filter_map(|it| StatusCode::from_u16(it).ok()) {
        let told = serde_json::to_value(problem::on_the_way(status)).unwrap();
        let to = told["type"].as_str().unwrap().strip_prefix("/api#").unwrap().to_owned();
        assert!(page.contains(&format!("id=\"{to}\"")), "{status}: {to}");
        assert_eq!(told["status"], status.as_u16());
    }
}

#[tokio::test]
async fn problems_are_told_in_the_language_that_is_asked_for() {
    let street = street();
    let ann = street.begin("Ann").await;
    let looks = street.token(&ann, "read").await;
    let at = format!("/api/v1/alliances/{}/asks", ann.alliance);
    let pause = r#"{"pause":{"paused":true}}"#;
    for (method, token, kind, body, said) in [
        (Method::POST, &ann, "application/json", "{", "als JSON"),
        (Method::POST, &ann, "application/json", r#"{"never":{}}"#, "was hier gefragt ist"),
        (Method::POST, &ann, "text/plain", "{}", "application/json gesendet"),
        (Method::POST, &looks, "application/json", pause, "nur zum Ansehen"),
        (Method::PUT, &ann, "application/json", "{}", "an dieser Adresse nicht"),
    ] {
        let request = Request::builder()
            .method(method)
            .uri(&at)
            .header("authorization", format!("Bearer {}", token.token))
            .header("accept-language", "de")
            .header("content-type", kind);
        let told = street.raw(request.body(Body::from(body)).unwrap()).await.json();
        assert!(told["detail"].as_str().unwrap().contains(said), "{told}");
    }
}

/// Two people, and a page of one item that both have signed.
async fn signed(street: &Street) -> (Program, Program) {
    let ann = street.begin("Ann").await;
    let bob = street.join(&ann, "Bob").await;
    street.asks(&ann, json!({ "go_to": { "from": "prepare", "to": "draft" } })).await;
    let item = "bbbbbbbbbbbb";
    let wording = json!({ "kind": "promise", "text": "We say it on the same day." });
    street.asks(&ann, json!({ "draft_item": { "item": item, "wording": wording } })).await;
    for who in [&ann, &bob] {
        let yes = json!({ "item": item, "wording": 1, "stance": "yes" });
        street.asks(who, json!({ "answer": { "answers": [yes] } })).await;
    }
    street.asks(&ann, json!({ "go_to": { "from": "draft", "to": "sign" } })).await;
    street.asks(&ann, json!({ "set_visit": { "next": "2999-01-31", "every_days": 28 } })).await;
    for (who, name) in [(&ann, "Ann"), (&bob, "Bob")] {
        let items = street.see(who).await["words_to_sign"].clone();
        street.asks(who, json!({ "sign": { "mark": { "typed": name }, "items": items } })).await;
    }
    street.asks(&ann, json!({ "go_to": { "from": "sign", "to": "living" } })).await;
    (ann, bob)
}

/// A street that tells programs, and whose Bob has named one.
async fn hooked() -> (Street, Program, Program) {
    let street = street_with(Some(Chat::new(&["hooks.example.org".to_owned()]).unwrap()));
    let (ann, bob) = signed(&street).await;
    let elsewhere = act(&street, &bob, "do=hook&url=https%3A%2F%2Fexample.org%2Fin").await;
    assert_eq!(elsewhere, StatusCode::UNPROCESSABLE_ENTITY, "a host that is not listed");
    let here = "do=hook&url=https%3A%2F%2Fhooks.example.org%2Fin%2Fkey";
    assert_eq!(act(&street, &bob, here).await, StatusCode::SEE_OTHER);
    (street, ann, bob)
}

fn programs(who: &Program, method: Method) -> axum::http::request::Builder {
    let key = who.link.rsplit('/').next().unwrap();
    Request::builder()
        .method(method)
        .uri(format!("/a/{}/programs", who.alliance))
        .header("cookie", format!("a_{}={key}", who.alliance))
        .header("sec-fetch-site", "same-origin")
}

async fn act(street: &Street, who: &Program, form: &str) -> StatusCode {
    let request = programs(who, Method::POST).body(Body::from(form.to_owned())).unwrap();
    street.raw(request).await.status
}

/// A moment that is behind all that is planned for now.
fn soon() -> i64 {
    clock::now().0 + 1_000
}

/// What programs are told by then: its kind, its id, and its body. It was taken two minutes ago.
async fn told(street: &Street, who: &Program, by: i64) -> Vec<(String, String, String)> {
    let room = street.app.rooms.get(who.alliance.parse().unwrap()).await.unwrap();
    super::hooks::plan(&street.app, &room).await.unwrap();
    let (store, ago) = (street.app.rooms.store(), clock::now().0 - 120_000);
    let mut told = Vec::new();
    for it in &store.claim(by, 99).await.unwrap() {
        let out = super::hooks::compose(&street.app, it).await.unwrap();
        let (kind, occasion) = (it.kind.clone(), it.occasion.clone());
        let planned = Planned { alliance: it.alliance, member: it.member, kind, occasion, due: 0 };
        let id = crate::post::hook::id(&planned);
        told.push((it.kind.clone(), id, out.word.unwrap().body));
        store.release(it.id, i64::MAX).await.unwrap();
        store.taken(it.id, ago).await.unwrap();
    }
    told
}

#[tokio::test]
async fn a_program_is_told_by_webhook_that_the_page_is_signed_and_nobodys_words() {
    let (street, ann, bob) = hooked().await;
    let first = told(&street, &bob, i64::MAX - 1).await;
    let kinds: Vec<_> = first.iter().map(|(kind, ..)| &**kind).collect();
    assert_eq!(kinds, ["alliance.signed", "visit.due"]);
    let body: Value = serde_json::from_str(&first[0].2).unwrap();
    assert_eq!(body["type"], "alliance.signed");
    assert_eq!(body["data"], json!({ "alliance": ann.alliance, "version": 1 }));
    let body: Value = serde_json::from_str(&first[1].2).unwrap();
    assert_eq!(body["data"], json!({ "alliance": ann.alliance, "date": "2999-01-31" }));
    assert!(!first.iter().any(|(.., body)| body.contains("Heron") || body.contains("Bob")));
    assert!(told(&street, &bob, i64::MAX - 1).await.is_empty(), "once each");
    // Nobody is told anything any more when its owner goes.
    street.asks(&ann, json!({ "remove": { "member": bob.member } })).await;
    let id: alliance::id::AllianceId = ann.alliance.parse().unwrap();
    let contacts = street.app.rooms.store().contacts(id.bits().to_be_bytes()).await.unwrap();
    assert!(contacts.is_empty());
}

#[tokio::test]
async fn what_was_told_is_listed_for_its_owner_alone_and_told_once_more_where_they_ask() {
    let (street, ann, bob) = hooked().await;
    let first = told(&street, &bob, soon()).await.remove(0);
    let at = format!("/api/v1/alliances/{}/webhook", bob.alliance);
    let seen =
        async |who: &Program| street.send(Method::GET, &at, Some(&who.token), "").await.json();
    let list = seen(&bob).await;
    assert_eq!(list["host"], "hooks.example.org");
    let mut signed = list["deliveries"].as_array().unwrap().clone();
    signed.retain(|it| it["id"] == *first.1);
    assert_eq!((signed.len(), &signed[0]["state"]), (1, &json!("delivered")));
    assert_eq!(seen(&ann).await, json!({ "host": null, "deliveries": [] }), "it is Bob's");
    let page = programs(&bob, Method::GET).body(Body::empty()).unwrap();
    let page = street.raw(page).await.body;
    assert!(page.contains("Version 1 is signed") && page.contains("Taken: "), "{page}");

    let again = async |ask: u128, delivery: &str| {
        let ask = alliance::id::Ask::new(ask);
        act(&street, &bob, &format!("do=hook-again&delivery={delivery}&ask={ask}")).await
    };
    for ask in [1, 1, 2] {
        assert_eq!(again(ask, &first.1).await, StatusCode::SEE_OTHER);
    }
    let more = told(&street, &bob, soon()).await;
    assert_eq!(
        more,
        std::slice::from_ref(&first),
        "once, as long as it is on its way, and the very same"
    );
    again(1, &first.1).await;
    assert!(told(&street, &bob, soon()).await.is_empty(), "later, the same ask is the same wish");
    again(3, &first.1).await;
    assert_eq!(told(&street, &bob, soon()).await.len(), 1, "and another is another");
    let nothing = again(4, "msg_aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
    assert_eq!(nothing, StatusCode::NOT_FOUND);
    let foreign = json!({ "delivery": first.1 }).to_string();
    let anew = format!("{at}/again");
    let foreign = street.send(Method::POST, &anew, Some(&ann.token), &foreign).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "it is not hers to tell again");
}

#[test]
fn nothing_that_would_tell_an_order_or_a_minute_has_a_place_in_a_note() {
    let schema = &document()["components"]["schemas"]["Note"]["properties"];
    let names: Vec<&String> = schema.as_object().unwrap().keys().collect();
    let known = ["drawing", "id", "me_too", "question", "text", "themes", "turned_from"];
    assert_eq!(names, known, "a new field: could it tell who wrote a note, or when?");
    assert!(std::mem::size_of::<seen::Door>() > 0);
}
