//! Ten times more than can be done, over real connections to a real store. It needs the machine for
//! itself: `cargo test --release -p accordant --lib overload -- --ignored --nocapture`.

#![expect(clippy::disallowed_methods, reason = "it measures how long answers take")]

use super::{accept, bind};
use crate::{
    keys::{House, Key},
    page::Site,
    post::Office,
    room::Rooms,
    store::{Store, sqlite::Sqlite},
    web::{self, App, Limits},
};
use http_body_util::{BodyExt as _, Full};
use hyper::{Request, StatusCode, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{net::TcpStream, sync::watch};

/// Strangers' connections: more than may be under way.
const CONNECTIONS: u32 = 800;
/// How long more comes than can be done.
const STORM: Duration = Duration::from_secs(20);
/// Acts of the circle that goes on meanwhile, in a second.
const ACTS: u32 = 20;

/// A server on threads of its own, until `close` is set.
fn server(dir: &std::path::Path, closing: watch::Receiver<bool>) -> SocketAddr {
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(dir).unwrap());
    let house = House::open(dir).unwrap();
    let office = Office { store: Arc::clone(&store), mailer: None, chat: None, hooks: None };
    let rooms = Arc::new(Rooms::new(store, 200));
    let (give, given) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
            let at = listener.local_addr().unwrap();
            give.send(at).unwrap();
            let site = Site { public_url: format!("http://{at}") };
            let limits =
                Limits { starts_per_address: u32::MAX, starts_max: u32::MAX, ..Limits::default() };
            let app = App::new(rooms, site, house, office, limits, closing.clone());
            accept(listener, web::router(app), closing).await;
        });
    });
    given.recv().unwrap()
}

/// One connection.
struct Client(http1::SendRequest<Full<Bytes>>);

/// What came back, and when.
struct Answer {
    status: StatusCode,
    headers: hyper::HeaderMap,
    body: Bytes,
    took: Duration,
}

impl Client {
    async fn open(at: SocketAddr) -> Self {
        let stream = TcpStream::connect(at).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Self(sender)
    }

    async fn send(&mut self, path: &str, cookie: &str, form: Option<&str>) -> Answer {
        let method = if form.is_some() { "POST" } else { "GET" };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_ENCODING, if cookie.is_empty() { "br" } else { "identity" })
            .body(Full::new(Bytes::from(form.unwrap_or_default().to_owned())))
            .unwrap();
        self.0.ready().await.unwrap();
        let began = Instant::now();
        let answer = self.0.send_request(request).await.unwrap();
        let took = began.elapsed();
        let (head, body) = answer.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: head.status, headers: head.headers, body, took }
    }
}

/// What was measured, by status.
#[derive(Default)]
struct Tally {
    done: Vec<Duration>,
    refused: Vec<Duration>,
}

impl Tally {
    fn take(&mut self, answer: &Answer) {
        match answer.status {
            StatusCode::OK => self.done.push(answer.took),
            StatusCode::SERVICE_UNAVAILABLE => {
                assert!(answer.headers.contains_key(header::RETRY_AFTER));
                self.refused.push(answer.took);
            }
            other => panic!("{other}"),
        }
    }
}

fn p99(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len() * 99 / 100).copied().unwrap_or_default()
}

/// Strangers who look at the first page: `rate` in a second if they can, over `connections`.
async fn strangers(at: SocketAddr, connections: u32, rate: u32, time: Duration) -> Tally {
    let (tally, next, began) =
        (Arc::new(Mutex::new(Tally::default())), Arc::new(AtomicU32::new(0)), Instant::now());
    let mut working = tokio::task::JoinSet::new();
    for _ in 0..connections {
        let (tally, next) = (Arc::clone(&tally), Arc::clone(&next));
        let mut client = Client::open(at).await;
        working.spawn(async move {
            loop {
                let due =
                    began + Duration::from_secs(1) * next.fetch_add(1, Ordering::Relaxed) / rate;
                if due > began + time || began.elapsed() > time {
                    return;
                }
                tokio::time::sleep_until(due.into()).await;
                let answer = client.send("/", "", None).await;
                tally.lock().unwrap().take(&answer);
            }
        });
    }
    working.join_all().await;
    std::mem::take(&mut tally.lock().unwrap())
}

/// A circle that writes nightmares: its address and the facilitator's cookie.
async fn circle(at: SocketAddr) -> (String, String) {
    let (mut client, key) = (Client::open(at).await, Key::fresh().text());
    let form = format!("kind=team&title=Heron&you=Ann&key={key}");
    let started = client.send("/alliances", "", Some(&form)).await;
    assert_eq!(started.status, StatusCode::SEE_OTHER);
    let heron = started.headers[header::LOCATION].to_str().unwrap().to_owned();
    let cookie = format!("a_{}={key}", heron.trim_start_matches("/a/"));
    let to =
        client.send(&format!("{heron}/stage"), &cookie, Some("from=prepare&to=nightmares")).await;
    assert_eq!(to.status, StatusCode::SEE_OTHER);
    (heron, cookie)
}

/// Lays notes and takes all but one back, one after the other in even steps: how long each act took,
/// and the one that stays.
async fn acts(at: SocketAddr, heron: &str, cookie: &str, time: Duration) -> (Vec<Duration>, usize) {
    let (mut client, began, mut took) = (Client::open(at).await, Instant::now(), Vec::new());
    let mut laid = 0;
    for step in 0.. {
        let due = began + Duration::from_secs(1) * step / ACTS;
        if due > began + time {
            break;
        }
        tokio::time::sleep_until(due.into()).await;
        let note = alliance::id::NoteId::new(u64::from(step / 2) + 1);
        // One person may lay forty: of the others each is taken back.
        let keeps = step / 2 % 20 == 0;
        let (act, form) = match step % 2 {
            0 => ("notes", format!("round=nightmares&note={note}&text=Note+{step}")),
            _ if keeps => ("enough", "round=nightmares&on=0".to_owned()),
            _ => ("take-back", format!("round=nightmares&note={note}")),
        };
        let answer = client.send(&format!("{heron}/{act}"), cookie, Some(&form)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "an act of a circle that is under way");
        laid += usize::from(step % 2 == 0 && keeps);
        took.push(answer.took);
    }
    (took, laid)
}

#[test]
#[ignore = "needs the machine for itself, for half a minute"]
fn above_the_bound_strangers_hear_it_at_once_and_circles_go_on() {
    let dir = tempfile::tempdir().unwrap();
    let (close, closing) = watch::channel(false);
    let at = server(dir.path(), closing);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (heron, cookie) = circle(at).await;
        let calm = strangers(at, 16, u32::MAX, Duration::from_secs(3)).await;
        let capacity = u32::try_from(calm.done.len() / 3).unwrap();
        assert!(calm.refused.is_empty(), "nobody is refused before there is a crowd");
        let storm = strangers(at, CONNECTIONS, capacity * 10, STORM);
        let (storm, (took, laid)) = tokio::join!(storm, acts(at, &heron, &cookie, STORM));
        let seconds = usize::try_from(STORM.as_secs()).unwrap();
        let mut after = Client::open(at).await;
        let calm_again = after.send("/", "", None).await;
        let asked = (storm.done.len() + storm.refused.len()) / seconds;
        eprintln!(
            "can do {capacity}/s; asked {asked}/s, done {}/s with p99 {:?}, refused {}/s with p99 {:?}; acts p99 {:?}; afterwards {:?}",
            storm.done.len() / seconds,
            p99(&storm.done),
            storm.refused.len() / seconds,
            p99(&storm.refused),
            p99(&took),
            calm_again.took,
        );
        let page = after.send(&heron, &cookie, None).await.body;
        let page = String::from_utf8_lossy(&page);
        let kept = (0..took.len()).filter(|it| page.contains(&format!("Note {it}<"))).count();
        assert_eq!(kept, laid, "what was acknowledged is kept");
        assert!(!storm.refused.is_empty(), "there was a crowd");
        assert!(p99(&storm.refused) <= Duration::from_millis(100));
        assert!(p99(&storm.done) <= Duration::from_secs(1) && p99(&took) <= Duration::from_secs(1));
        assert!(calm_again.status == StatusCode::OK && calm_again.took <= Duration::from_secs(5));
    });
    close.send_replace(true);
}
