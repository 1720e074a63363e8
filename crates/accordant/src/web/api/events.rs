//! The stream of events: it says *that* something has changed, and where the circle is; never what.
//! Whoever wants to know what asks for the view again, and gets what is theirs to see.

use super::{
    caller::{Caller, Listening},
    plain::{ItemId, NoteId, Place},
    problem::Problem,
};
use crate::{
    metrics::{METERS, One},
    page::News,
    room::Room,
    serve::line::GoesOn,
    web::{App, live::place},
};
use alliance::{alliance::Change, event::Seq};
use axum::{
    body::{Body, Bytes},
    extract::{Path, Request, State},
    http::{HeaderValue, header},
    response::Response,
};
use serde::Serialize;
use std::{convert::Infallible, sync::Arc};
use tokio::sync::watch;
use utoipa::ToSchema;

/// Something that has changed.
#[derive(Debug, Serialize, ToSchema, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Changed {
    /// What kind of thing: `room`, `seats`, `clock`, `table`, `note`, `reading`, `themes`, `dots`,
    /// `items`, `item`, `charter`, `desk`, `pulse`, `care`, `visit`, `answers`, `mine`. More may come.
    kind: &'static str,
    /// The note, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<NoteId>)]
    note: Option<String>,
    /// The item, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ItemId>)]
    item: Option<String>,
}

/// What an event says.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventSeen {
    /// The place in the log that is reached.
    at: String,
    place: Place,
    changes: Vec<Changed>,
}

fn changed(change: Change) -> Changed {
    let plain = |kind| Changed { kind, note: None, item: None };
    match change {
        Change::Room => plain("room"),
        Change::Seats => plain("seats"),
        Change::Clock => plain("clock"),
        Change::Table => plain("table"),
        Change::Note(note) => Changed { note: Some(note.to_string()), ..plain("note") },
        Change::Reading => plain("reading"),
        Change::Themes => plain("themes"),
        Change::Dots => plain("dots"),
        Change::Items => plain("items"),
        Change::Item(item) => Changed { item: Some(item.to_string()), ..plain("item") },
        Change::Charter => plain("charter"),
        Change::Desk => plain("desk"),
        Change::Pulse => plain("pulse"),
        Change::Care => plain("care"),
        Change::Visit => plain("visit"),
    }
}

/// What a piece of news is to this member; nothing, where it is somebody else's.
fn told(news: News, me: alliance::id::MemberId) -> Option<Changed> {
    match news {
        News::Change(change) => Some(changed(change)),
        News::Tally(item) => {
            Some(Changed { kind: "answers", note: None, item: Some(item.to_string()) })
        }
        News::Mine(whose) => {
            (whose == me).then_some(Changed { kind: "mine", note: None, item: None })
        }
    }
}

struct Stream {
    caller: Caller,
    bell: watch::Receiver<u64>,
    /// The news up to which everything was told.
    tick: u64,
    opened: u64,
    first: Option<Bytes>,
    once: bool,
    over: bool,
    _open: (Listening, One<'static>),
}

fn frame(event: &str, id: &str, data: &impl Serialize) -> Bytes {
    let data = serde_json::to_string(data).unwrap_or_default();
    format!("event: {event}\nid: {id}\ndata: {data}\n\n").into()
}

const BYE: Bytes = Bytes::from_static(b"event: bye\ndata: {}\n\n");
const ALIVE: Bytes = Bytes::from_static(b": here\n\n");

impl Stream {
    /// The next bytes; nothing when it is over.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(first) = self.first.take() {
            self.over = self.once;
            return Some(first);
        }
        loop {
            if self.over || *self.caller.app.closing.borrow() {
                return None;
            }
            self.bell.changed().await.ok()?;
            let rung = *self.bell.borrow_and_update();
            if !self.is_good() {
                self.over = true;
                return Some(BYE);
            }
            if rung == self.tick {
                return Some(ALIVE);
            }
            if let Some(frame) = self.look() {
                return Some(frame);
            }
        }
    }

    fn is_good(&self) -> bool {
        let renewed = self.caller.room.look().renewed_after(self.caller.member, self.opened);
        !renewed && self.caller.is_good()
    }

    /// What is new for this member; nothing, where it was for others.
    fn look(&mut self) -> Option<Bytes> {
        let room: Arc<Room> = Arc::clone(&self.caller.room);
        let state = room.look();
        let (seq, now) = (state.alliance.seq(), state.tick());
        let news = state.news_after(self.tick);
        let view = state.seen_by(self.caller.viewer())?;
        self.tick = now;
        let (at, place) = (self.caller.at(seq), Place(view.place()));
        let Some(news) = news else {
            let changes = Vec::new();
            return Some(frame("again", &at.clone(), &EventSeen { at, place, changes }));
        };
        let me = self.caller.member;
        let changes: Vec<_> = news.keys().filter_map(|it| told(*it, me)).collect();
        let some = !changes.is_empty();
        some.then(|| frame("change", &at.clone(), &EventSeen { at, place, changes }))
    }
}

/// What has changed since a place in the log; from another time, or where none is said, `again`.
fn first(caller: &Caller, since: Option<&str>) -> Result<(Bytes, u64), Problem> {
    let state = caller.room.look();
    let view = state.seen_by(caller.viewer()).ok_or(crate::web::error::Error::NotFound)?;
    let (seq, epoch) = (state.alliance.seq(), caller.app.rooms.store().epoch());
    let known: Option<Option<Seq>> = since.map(|it| place(it, epoch, seq));
    let (event, changes) = match known {
        // Comings and what lies face down are in no log: whoever comes back looks anew.
        Some(Some(since)) => {
            let mut changes: Vec<_> = state.alliance.changed_after(since).map(changed).collect();
            changes.extend([Change::Seats, Change::Table, Change::Dots].map(changed));
            changes.sort();
            changes.dedup();
            ("change", changes)
        }
        Some(None) => ("again", Vec::new()),
        None => ("change", Vec::new()),
    };
    let at = caller.at(seq);
    let seen = EventSeen { at: at.clone(), place: Place(view.place()), changes };
    Ok((frame(event, &at, &seen), state.tick()))
}

/// The stream. `?once=true` tells what is new since `Last-Event-ID`, and ends.
pub(super) async fn events(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let caller = Caller::of(&app, &id, &request).await?;
    let since = request.headers().get("last-event-id").and_then(|it| it.to_str().ok());
    let once = request.uri().query().is_some_and(|it| it.split('&').any(|it| it == "once=true"));
    let open = (caller.listen()?, METERS.streams.one());
    // The bell first: what changes meanwhile must ring.
    let bell = caller.room.bell();
    let (first, tick) = first(&caller, since)?;
    let (first, over) = (Some(first), false);
    let stream = Stream { caller, bell, tick, opened: tick, first, once, over, _open: open };
    let stream = futures_util::stream::unfold(Box::new(stream), |mut it| async move {
        let bytes = it.next().await?;
        Some((Ok::<_, Infallible>(bytes), it))
    });
    let mut response = Response::new(Body::from_stream(stream));
    response.extensions_mut().insert(GoesOn);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}
