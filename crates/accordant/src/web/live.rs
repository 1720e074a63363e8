//! The stream: a bell rings, and each viewer looks for itself what has changed for it.

use super::{App, error::Error, visit::Visit};
use crate::{
    clock, keys,
    page::{self, Draw, News},
    room::{Room, State as RoomState},
};
use alliance::{
    alliance::Change,
    event::Seq,
    id::MemberId,
    view::{Place, View, Viewer},
};
use axum::{
    body::{Body, Bytes},
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use std::{collections::BTreeMap, convert::Infallible, fmt::Write as _, sync::Arc, time::Duration};
use tokio::sync::watch;

/// How often a quiet stream says that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// Open pages of one member, and big screens of one alliance.
const STREAMS_MAX: u32 = 12;

/// Where a viewer stands.
struct Seen {
    /// The place in the log up to which everything was sent.
    seq: Seq,
    /// The news up to which everything was sent.
    tick: u64,
    /// The page that the viewer looks at.
    place: Place,
    /// Does the viewer hold the desk?
    desk: bool,
}

impl Seen {
    fn now(state: &RoomState, view: &View<'_>) -> Self {
        Self {
            seq: state.alliance.seq(),
            tick: state.tick(),
            place: view.place(),
            desk: view.desk(),
        }
    }
}

/// One viewer's stream.
struct Live {
    visit: Visit,
    viewer: Viewer,
    seen: Seen,
    bell: watch::Receiver<u64>,
    closing: watch::Receiver<bool>,
    first: Option<Bytes>,
    opened: u64,
    /// The turn of the door when it was opened: a new one makes the link of the big screen void.
    door: u32,
    over: bool,
    _open: Open,
}

/// An open page, as long as it lives.
struct Open(Arc<Room>, Option<MemberId>);

impl Open {
    fn new(visit: &Visit) -> Result<Self, Error> {
        let who = visit.holder.filter(|_| visit.member.is_some());
        let came = visit.room.come(who, STREAMS_MAX);
        came.then(|| Self(Arc::clone(&visit.room), who)).ok_or(Error::TooManyStreams)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.leave(self.1);
    }
}

/// Where the viewer's page stands, as its address or its browser says.
fn since(visit: &Visit, request: &Request) -> Option<Seq> {
    let last = request.headers().get("last-event-id").and_then(|it| it.to_str().ok());
    let (epoch, seq) = last.or_else(|| visit.asks("since"))?.split_once('.')?;
    let seq = seq.parse().ok()?;
    let ours = epoch.parse() == Ok(visit.app.rooms.store().epoch());
    (ours && seq <= visit.room.look().alliance.seq()).then_some(seq)
}

/// The stream of a page, or one poll where streams do not come through.
pub(super) async fn live(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit =
        Visit::find(app, &id, request.headers(), request.uri().query().unwrap_or("")).await?;
    let since = since(&visit, &request);
    let viewer = visit.viewer();
    if visit.asks("poll").is_some() {
        let (message, seen) = catch_up(&visit, &viewer, since)?;
        return Ok(polled(&visit, &message, &seen));
    }
    let open = Open::new(&visit)?;
    let door = visit.room.look().alliance.door_turn();
    // The bell first: what changes while the first frame is drawn must ring.
    let bell = visit.room.bell();
    let (message, seen) = catch_up(&visit, &viewer, since)?;
    let live = Live {
        bell,
        closing: visit.app.closing.clone(),
        first: Some(message.frame),
        opened: seen.tick,
        door,
        over: false,
        _open: open,
        visit,
        viewer,
        seen,
    };
    let stream = futures_util::stream::unfold(live, |mut live| async move {
        let frame = live.next().await?;
        Some((Ok::<_, Infallible>(frame), live))
    });
    let mut response = Response::new(Body::from_stream(stream));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

/// What goes over the wire, and what it holds.
struct Message {
    frame: Bytes,
    partials: String,
    place: Place,
    said: Option<String>,
}

impl Live {
    /// The next frame; nothing when the stream is over.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(first) = self.first.take().filter(|it| !it.is_empty()) {
            return Some(first);
        }
        loop {
            if self.over || *self.closing.borrow() {
                return None;
            }
            tokio::select! {
                rung = self.bell.changed() => rung.ok()?,
                _ = self.closing.changed() => return None,
                () = tokio::time::sleep(HEARTBEAT) => {
                    return Some(Bytes::from_static(b"event: hb\ndata: 1\n\n"));
                }
            }
            if let Some(frame) = self.look() {
                return Some(frame);
            }
        }
    }

    /// Looks what there is for this viewer; nothing when the news was not for it.
    fn look(&mut self) -> Option<Bytes> {
        let room = Arc::clone(&self.visit.room);
        let state = room.look();
        let void = match self.visit.owner {
            Some(owner) => state.renewed_after(owner, self.opened),
            None => state.alliance.door_turn() != self.door,
        };
        if void || state.seen_by(self.viewer.clone()).is_none() {
            self.over = true;
            return Some(Bytes::from_static(b"event: bye\ndata: gone\n\n"));
        }
        let view = state.seen_by(self.viewer.clone())?;
        let frame = match state.news_after(self.seen.tick) {
            // Whoever hands over the desk, or gets it, has another page.
            Some(_) if view.desk() != self.seen.desk => Some(again()),
            Some(news) => frame_of(&self.visit, &self.viewer, &state, &self.seen, news),
            None => Some(again()),
        };
        self.seen = Seen::now(&state, &view);
        frame
    }
}

/// The page is told to fetch itself anew: too much has happened, or it comes from another time.
fn again() -> Bytes {
    Bytes::from_static(b"event: place\ndata: again\n\n")
}

/// One frame for a viewer who is a little behind; its bytes are shared with all who stand at the
/// same place and see the same.
fn frame_of(
    visit: &Visit,
    viewer: &Viewer,
    state: &RoomState,
    seen: &Seen,
    mut news: BTreeMap<News, u64>,
) -> Option<Bytes> {
    let view = state.seen_by(viewer.clone())?;
    let (place, me) = (view.place(), view.me());
    if place != seen.place {
        return Some(frame(&visit.event_id(state.alliance.seq()), "", Some(place), None));
    }
    news.retain(|it, _| !matches!(it, News::Mine(member) if Some(*member) != me));
    if news.is_empty() {
        return None;
    }
    let all_shared = shares(visit) && news.keys().all(|it| page::is_shared(*it, place));
    let key = (seen.tick, state.tick(), page::Audience::of(&view), place.slug());
    if all_shared && let Some(frame) = visit.room.frame(&key) {
        return Some(frame);
    }
    let draw = visit.drawing(view);
    let message = message(visit, state, &draw, seen.seq, &news);
    if all_shared {
        visit.room.keep_frame(key, message.frame.clone());
    }
    Some(message.frame).filter(|it| !it.is_empty())
}

/// Everything that has changed since a place in the log, and what lies hidden as it is now.
fn catch_up(visit: &Visit, viewer: &Viewer, since: Option<Seq>) -> Result<(Message, Seen), Error> {
    let state = visit.room.look();
    let view = state.seen_by(viewer.clone()).ok_or(Error::NotFound)?;
    let place = view.place();
    let seen = Seen::now(&state, &view);
    let shown = visit.asks("place").unwrap_or(place.slug());
    let Some(since) = since.filter(|_| shown == place.slug()) else {
        let frame = if shown == place.slug() {
            again()
        } else {
            frame(&visit.event_id(seen.seq), "", Some(place), None)
        };
        return Ok((Message { frame, partials: String::new(), place, said: None }, seen));
    };
    let mut news: BTreeMap<News, u64> =
        state.alliance.changed_after(since).map(|it| (News::Change(it), 0)).collect();
    let now = [Change::Table, Change::Seats, Change::Dots].map(News::Change);
    news.extend(now.into_iter().chain(view.me().map(News::Mine)).map(|it| (it, 0)));
    if place == Place::Draft {
        news.extend(view.items().iter().map(|item| (News::Tally(item.id), 0)));
    }
    let draw = visit.drawing(view);
    Ok((message(visit, &state, &draw, since, &news), seen))
}

/// Does this page look like those of others of its kind? A phone that goes round has a page of its
/// own: between two hands it shows next to nothing, and nobody else may be given that.
fn shares(visit: &Visit) -> bool {
    visit.phone == page::Phone::Own
}

fn message(
    visit: &Visit,
    state: &RoomState,
    draw: &Draw<'_>,
    seen: Seq,
    news: &BTreeMap<News, u64>,
) -> Message {
    let place = draw.view.place();
    let mut partials = String::new();
    for (it, tick) in news {
        let new = if let News::Change(Change::Note(note)) = it {
            draw.view.note(*note).is_some_and(|note| note.born > seen)
        } else {
            false
        };
        if shares(visit) && page::is_shared(*it, place) && *tick > 0 {
            let key = (*it, draw.audience(), place.slug(), new);
            let drawn = visit
                .room
                .drawn()
                .get(&key)
                .filter(|(at, _)| at >= tick)
                .map(|(_, it)| Arc::clone(it));
            let drawn = drawn.unwrap_or_else(|| {
                let fresh: Arc<str> =
                    page::region(*it, draw, new).map_or("".into(), |it| it.into_string().into());
                visit.room.drawn().insert(key, (state.tick(), Arc::clone(&fresh)));
                fresh
            });
            partials.push_str(&drawn);
        } else if let Some(region) = page::region(*it, draw, new) {
            partials.push_str(&region.into_string());
        }
    }
    let said = news.keys().rev().find_map(|it| page::said(*it, draw));
    let frame = frame(&visit.event_id(state.alliance.seq()), &partials, None, said.as_deref());
    Message { frame, partials, place, said }
}

/// The bytes of a frame. User text never stands in an `event` or `id` line, and each line of data
/// gets its own field, so that no text can forge an event.
fn frame(id: &str, partials: &str, place: Option<Place>, said: Option<&str>) -> Bytes {
    let mut frame = String::with_capacity(partials.len() + 64);
    if !partials.is_empty() {
        let _ = writeln!(frame, "id: {id}");
        for line in partials.lines() {
            let _ = writeln!(frame, "data: {line}");
        }
        frame.push('\n');
    }
    if let Some(place) = place {
        let _ = write!(frame, "event: place\ndata: {}\n\n", place.slug());
    }
    if let Some(said) = said {
        let _ = write!(frame, "event: say\ndata: {}\n\n", said.replace(['\r', '\n'], " "));
    }
    frame.into()
}

const X_EVENT_ID: HeaderName = HeaderName::from_static("x-event-id");
const X_PLACE: HeaderName = HeaderName::from_static("x-place");
const X_SAY: HeaderName = HeaderName::from_static("x-say");

/// One poll: the same partials, and the rest in headers.
fn polled(visit: &Visit, message: &Message, seen: &Seen) -> Response {
    let mut headers = HeaderMap::new();
    let value = |text: &str| HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""));
    headers.insert(X_EVENT_ID, value(&visit.event_id(seen.seq)));
    let again = message.frame == again();
    headers.insert(X_PLACE, value(if again { "again" } else { message.place.slug() }));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if let Some(said) = &message.said {
        let said: String = form_urlencoded::byte_serialize(said.as_bytes()).collect();
        headers.insert(X_SAY, value(&said));
    }
    let mut response = Response::new(Body::from(message.partials.clone()));
    if message.partials.is_empty() {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    *response.headers_mut() = headers;
    response
}

impl Visit {
    fn event_id(&self, seq: Seq) -> String {
        format!("{}.{seq}", self.app.rooms.store().epoch())
    }

    fn drawing<'a>(&'a self, view: View<'a>) -> Draw<'a> {
        let mut draw = Draw::new(view, &self.app.site, &self.links, clock::now(), keys::chance());
        draw.phone = self.phone;
        draw
    }
}
