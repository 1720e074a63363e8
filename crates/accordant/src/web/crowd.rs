//! When more is asked than can be done at once. What is above a bound is refused at once and kindly,
//! so that what is below it is done in time; circles that are under way come before new visitors.
//! Open streams are no part of it: they only wait.

use super::{
    App,
    error::{self, Error},
    forms::{self, Fields},
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use http_body_util::BodyExt as _;
use hyper::body::Frame;
use std::{
    cell::Cell,
    convert::Infallible,
    future::poll_fn,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicUsize, Ordering},
    },
};
use tokio::sync::Semaphore;

/// Requests under way, above which strangers have to wait. At some milliseconds each, whoever is
/// let in has an answer within a second.
const STRANGERS_MAX: usize = 256;
/// Requests under way, above which everybody has to wait: a thousand people who are all led to
/// another page at once ask for the page and for its stream.
const CIRCLES_MAX: usize = 2_048;
/// How often the log says that people had to wait.
const TOLD_EVERY_MS: i64 = 60_000;

/// How many requests are under way.
#[derive(Debug, Default)]
pub(crate) struct Crowd {
    under_way: Arc<AtomicUsize>,
    told: AtomicI64,
}

/// A request that is under way, as long as it lives.
#[derive(Debug)]
pub(super) struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Who asks, as far as it can be told without looking anything up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guest {
    /// Somebody with a key to the circle that they ask for.
    Circle,
    /// Anybody else.
    Stranger,
}

impl Guest {
    fn of(path: &str, headers: &HeaderMap) -> Self {
        let program = path.strip_prefix("/api/v1/alliances/");
        // A token is looked at only when there is a place; a cookie is, too.
        if program.is_some() && headers.contains_key(header::AUTHORIZATION) {
            return Self::Circle;
        }
        let circle = path.strip_prefix("/a/").or(program).and_then(|it| it.split('/').next());
        let holds = |id: &str| {
            let lines = headers.get_all(header::COOKIE).into_iter();
            let mut lines = lines.filter_map(|it| it.to_str().ok());
            lines.any(|it| it.contains(&format!("a_{id}=")) || it.contains(&format!("s_{id}=")))
        };
        if circle.is_some_and(holds) { Self::Circle } else { Self::Stranger }
    }
}

impl Crowd {
    /// A place for one more request, if there is one.
    pub(super) fn enter(&self, guest: Guest) -> Option<Place> {
        let most = match guest {
            Guest::Circle => CIRCLES_MAX,
            Guest::Stranger => STRANGERS_MAX,
        };
        let before = self.under_way.fetch_add(1, Ordering::Relaxed);
        let place = Place(Arc::clone(&self.under_way));
        if before < most {
            return Some(place);
        }
        let (now, told) = (crate::clock::now().0, self.told.load(Ordering::Relaxed));
        if now - told >= TOLD_EVERY_MS
            && self.told.compare_exchange(told, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
        {
            tracing::warn!(under_way = before, "more is asked than can be done; some have to wait");
        }
        None
    }
}

/// Lets a request in when it has arrived as a whole: whoever sends slowly takes no place from others.
pub(super) async fn admit(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let guest = Guest::of(request.uri().path(), request.headers());
    let script = request.headers().contains_key("hx-request");
    let request = match forms::arrived(request).await {
        Ok(request) => request,
        Err(error) if script => return error.for_script(),
        Err(error) => return error.into_response(),
    };
    match app.crowd.enter(guest) {
        Some(_place) => in_turn(guest, next.run(request)).await,
        None => busy(request, script).await,
    }
}

thread_local! {
    static TURN: Arc<Semaphore> = Arc::new(Semaphore::new(1));
    /// Of all strangers one stands among those of the circles.
    static FIRST_STRANGER: Arc<Semaphore> = Arc::new(Semaphore::new(1));
    static WAITING: Cell<usize> = const { Cell::new(0) };
}

/// One who waits for their turn.
struct Waiting;

impl Waiting {
    fn new() -> Self {
        WAITING.set(WAITING.get() + 1);
        Self
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.set(WAITING.get() - 1);
    }
}

/// Begins each thread's work one after the other, in the order in which it came. Before the next one
/// begins, the thread hears what has come meanwhile: so whoever cannot be let in is told soon, and
/// open streams are served. Work that waits for the store lets the next one begin.
async fn in_turn<T>(guest: Guest, work: impl Future<Output = T>) -> T {
    let waiting = Waiting::new();
    // Those who came in one bundle are counted first.
    tokio::task::yield_now().await;
    let first = match guest {
        Guest::Circle => None,
        Guest::Stranger => FIRST_STRANGER.with(Arc::clone).acquire_owned().await.ok(),
    };
    let mut turn = TURN.with(Arc::clone).acquire_owned().await.ok();
    drop((waiting, first));
    let mut work = pin!(work);
    poll_fn(|context| {
        let done = work.as_mut().poll(context);
        if let Some(turn) = turn.take().filter(|_| WAITING.get() > 0) {
            tokio::spawn(async move {
                tokio::task::yield_now().await;
                drop(turn);
            });
        }
        done
    })
    .await
}

/// Draws and packs a page to its end while it has its turn. Packing is most of the work, and a packer
/// that waits for a slow reader holds more memory than what it has packed.
pub(super) async fn whole(request: Request, next: Next) -> Response {
    let (head, mut body) = next.run(request).await.into_parts();
    let mut pieces = Vec::new();
    while let Some(frame) = body.frame().await {
        match frame.map(Frame::into_data) {
            Ok(Ok(piece)) => pieces.push(piece),
            Ok(Err(_)) => {}
            Err(_) => return error::fault("a page was not packed to its end"),
        }
    }
    let body = match pieces.len() {
        0 | 1 => Body::from(pieces.pop().unwrap_or_default()),
        _ => Body::from_stream(stream::iter(pieces.into_iter().map(Ok::<_, Infallible>))),
    };
    Response::from_parts(head, body)
}

/// The kind answer to whoever cannot be let in just now, with everything that they wrote.
async fn busy(request: Request, script: bool) -> Response {
    if script {
        return Error::Busy.for_script();
    }
    if *request.method() != Method::POST {
        return Error::Busy.into_response();
    }
    let action = request.uri().path().to_owned();
    let back = match action.strip_prefix("/a/").and_then(|it| it.split('/').next()) {
        Some(circle) => format!("/a/{circle}"),
        None => "/".to_owned(),
    };
    match Fields::read(request).await {
        Ok(fields) => Error::Busy.with_form(&action, &back, &fields.all()),
        Err(error) => error.into_response(),
    }
}
