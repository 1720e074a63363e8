//! The stream: a bell rings, and each viewer looks for itself what has changed for it.

use super::{
    App,
    error::Error,
    visit::Visit,
    wire::{Coding, Piece, Wire},
};
use crate::{
    clock, keys,
    languages::Language,
    metrics::{METERS, One},
    page::{self, Audience, Draw, Links, News},
    room::{Room, SharedFrame, State as RoomState, Stood},
    serve::line::GoesOn,
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

/// Open pages of one member, and big screens of one alliance.
const STREAMS_MAX: u32 = 12;

/// Within this time all pages leave a program that stops.
const PARTING: Duration = Duration::from_secs(3);

/// Where a viewer stands.
struct Seen {
    /// The place in the log up to which everything was sent.
    seq: Seq,
    /// The news up to which everything was sent.
    tick: u64,
    /// The page that the viewer looks at.
    place: Place,
    /// The kind of viewer.
    audience: Audience,
}

impl Seen {
    fn now(state: &RoomState, view: &View<'_>) -> Self {
        Self {
            seq: state.alliance.seq(),
            tick: state.tick(),
            place: view.place(),
            audience: Audience::of(view),
        }
    }
}

/// One viewer's stream.
struct Live {
    visit: Visit,
    viewer: Viewer,
    seen: Seen,
    bell: watch::Receiver<u64>,
    coding: Coding,
    /// In which everything is said; a stream is read after its request was answered.
    language: Language,
    /// Until the stream has ended.
    wire: Option<Wire>,
    first: Option<Piece>,
    opened: u64,
    /// The turn of the door when it was opened: a new one makes the link of the big screen void.
    door: u32,
    over: bool,
    _open: Open,
}

/// An open page, as long as it lives.
struct Open(
    Arc<Room>,
    Option<MemberId>,
    #[expect(dead_code, reason = "counts as long as it lives")] One<'static>,
);

impl Open {
    fn new(visit: &Visit) -> Result<Self, Error> {
        let who = visit.holder.filter(|_| visit.member.is_some());
        let came = visit.room.come(who, STREAMS_MAX);
        came.then(|| Self(Arc::clone(&visit.room), who, METERS.streams.one()))
            .ok_or(Error::TooManyStreams)
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
    let (epoch, newest) = (visit.app.rooms.store().epoch(), visit.room.look().alliance.seq());
    place(last.or_else(|| visit.asks("since"))?, epoch, newest)
}

/// Reads a place in the log, as [`Visit::event_id`] writes it; none where it is of another epoch or
/// not reached yet.
pub(super) fn place(text: &str, epoch: u64, newest: Seq) -> Option<Seq> {
    let (of, seq) = text.split_once('.')?;
    let seq = seq.parse().ok()?;
    (of.parse() == Ok(epoch) && seq <= newest).then_some(seq)
}

/// The stream of a page, or one poll where streams do not come through.
pub(super) async fn live(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
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
    let coding = Coding::of(request.headers());
    let (first, seen) = come_back(&visit, &viewer, since, coding)?;
    let live = Live {
        bell,
        coding,
        language: Language::spoken(),
        wire: Some(Wire::new(coding)),
        first: Some(first),
        opened: seen.tick,
        door,
        over: false,
        _open: open,
        visit,
        viewer,
        seen,
    };
    let stream = futures_util::stream::unfold(Box::new(live), |mut live| async move {
        let bytes = live.next().await?;
        Some((Ok::<_, Infallible>(bytes), live))
    });
    let mut response = Response::new(Body::from_stream(stream));
    response.extensions_mut().insert(GoesOn);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if coding == Coding::Deflate {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("deflate"));
    }
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
    /// The next bytes; nothing when the stream is over.
    async fn next(&mut self) -> Option<Bytes> {
        match self.piece().await {
            Some(piece) => self.wire.as_mut().map(|wire| wire.send(piece)),
            None => self.wire.take().and_then(Wire::end),
        }
    }

    async fn piece(&mut self) -> Option<Piece> {
        if let Some(first) = self.first.take().filter(|it| !it.is_empty()) {
            return Some(first);
        }
        loop {
            if self.over {
                return None;
            }
            if *self.visit.app.closing.borrow() {
                if self.visit.app.rooms.store().is_shared() {
                    tokio::time::sleep(parting()).await;
                }
                return None;
            }
            self.bell.changed().await.ok()?;
            if *self.bell.borrow_and_update() == self.seen.tick {
                return Some(self.pack("event: hb\ndata: 1\n\n"));
            }
            if let Some(piece) = self.language.speak(|| self.share().unwrap_or_else(|| self.look()))
            {
                return Some(piece);
            }
        }
    }

    fn pack(&self, frame: &'static str) -> Piece {
        Piece::new(self.coding, Bytes::from_static(frame.as_bytes()))
    }

    /// What somebody who is alike was told: then there is no need to look. Outer nothing: look.
    #[expect(clippy::option_option, reason = "it may be known that there is nothing to say")]
    fn share(&mut self) -> Option<Option<Piece>> {
        let (tick, seen) = (*self.bell.borrow(), &mut self.seen);
        let key =
            (Stood::At(seen.tick), tick, seen.audience, seen.place, self.coding, self.language);
        let shared = Some(&self.visit.room).filter(|_| shares(&self.visit));
        let (piece, seq) = shared?.frame(&key, self.visit.member)?;
        (seen.tick, seen.seq) = (tick, seq);
        Some(Some(piece).filter(|it| !it.is_empty()))
    }

    /// Looks what there is for this viewer; nothing when the news was not for it.
    fn look(&mut self) -> Option<Piece> {
        let room = Arc::clone(&self.visit.room);
        let state = room.look();
        let void = match self.visit.owner {
            Some(owner) => state.renewed_after(owner, self.opened),
            None => state.alliance.door_turn() != self.door,
        };
        let view = state.seen_by(self.viewer.clone()).filter(|_| !void);
        let Some(view) = view else {
            self.over = true;
            return Some(self.pack("event: bye\ndata: gone\n\n"));
        };
        let now = Seen::now(&state, &view);
        let piece = match state.news_after(self.seen.tick) {
            // Whoever hands over the desk, or gets it, has another page.
            Some(_) if now.audience != self.seen.audience => Some(self.pack(AGAIN)),
            Some(news) => self.draw(&state, view, &now, news),
            None => Some(self.pack(AGAIN)),
        };
        self.seen = now;
        piece
    }

    /// One frame for a viewer who is a little behind; it is kept for all who are alike.
    fn draw(
        &self,
        state: &RoomState,
        view: View<'_>,
        now: &Seen,
        mut news: BTreeMap<News, u64>,
    ) -> Option<Piece> {
        let visit = &self.visit;
        if now.place != self.seen.place {
            let frame = frame(&visit.event_id(now.seq), "", Some(now.place), None);
            return Some(Piece::new(self.coding, frame));
        }
        let alike = shares(visit)
            && !state.stirred_after(self.seen.tick)
            && news.keys().all(|it| {
                matches!(it, News::Mine(_)) || page::is_shared(*it, now.place, now.audience)
            });
        let mut own = Vec::new();
        news.retain(|it, _| match it {
            News::Mine(member) => {
                own.push(*member);
                Some(*member) == view.me()
            }
            News::Change(_) | News::Tally(_) => true,
        });
        let mine = view.me().is_some_and(|me| own.contains(&me));
        let frame = if news.is_empty() {
            Bytes::new()
        } else {
            // No link stands in what others are given too.
            let links = if alike && !mine { Links::default() } else { visit.links(state, &view) };
            let id = visit.event_id(now.seq);
            message(visit, state, &visit.drawing(view, &links), (self.seen.seq, &id), &news).frame
        };
        // The desk and the circle are often told the same: packed once is enough.
        let packed = visit.room.packed(&frame, self.coding);
        let piece = packed.unwrap_or_else(|| Piece::new(self.coding, frame.clone()));
        if alike && !mine {
            let at = Stood::At(self.seen.tick);
            let key = (at, now.tick, now.audience, now.place, self.coding, self.language);
            let (piece, seq) = (piece.clone(), now.seq);
            visit.room.keep_frame(SharedFrame { key, frame, piece, seq, not_for: own });
        }
        Some(piece).filter(|it| !it.is_empty())
    }
}

/// Where others go on, a program that stops sends its pages over to them one after the other, by lot:
/// not a whole hall at once.
fn parting() -> Duration {
    let [lot] = keys::random::<1>();
    PARTING * u32::from(lot) / 256
}

/// The page is told to fetch itself anew: too much has happened, or it comes from another time.
const AGAIN: &str = "event: place\ndata: again\n\n";

/// Everything that has changed since a place in the log, and what lies hidden as it is now.
fn catch_up(visit: &Visit, viewer: &Viewer, since: Option<Seq>) -> Result<(Message, Seen), Error> {
    let state = visit.room.look();
    let view = state.seen_by(viewer.clone()).ok_or(Error::NotFound)?;
    let (place, seen) = (view.place(), Seen::now(&state, &view));
    let (since, news) = match missed(visit, &state, &view, since) {
        Ok(missed) => missed,
        Err(frame) => {
            return Ok((Message { frame, partials: String::new(), place, said: None }, seen));
        }
    };
    let links = visit.links(&state, &view);
    let draw = visit.drawing(view, &links);
    let id = visit.event_id(seen.seq);
    Ok((message(visit, &state, &draw, (since, &id), &news), seen))
}

/// The same as the first piece of a stream. A hall that comes back has missed the same: what all see
/// alike is drawn and packed once for all of them.
fn come_back(
    visit: &Visit,
    viewer: &Viewer,
    since: Option<Seq>,
    coding: Coding,
) -> Result<(Piece, Seen), Error> {
    let state = visit.room.look();
    let view = state.seen_by(viewer.clone()).ok_or(Error::NotFound)?;
    let seen = Seen::now(&state, &view);
    let (since, mut own) = match missed(visit, &state, &view, since) {
        Ok(missed) => missed,
        Err(frame) => return Ok((Piece::new(coding, frame), seen)),
    };
    // A candle goes on burning: how much is left is drawn when it is asked for.
    let is_alike = |it: &News| {
        shares(visit)
            && *it != News::Change(Change::Clock)
            && page::is_shared(*it, seen.place, seen.audience)
    };
    let mut alike: BTreeMap<News, u64> = own.keys().map(|it| (*it, seen.tick)).collect();
    alike.retain(|it, _| is_alike(it));
    own.retain(|it, _| !is_alike(it));
    let id = visit.event_id(seen.seq);
    // The place in the log comes last: whoever is cut off in between gets both again.
    let own_id = if alike.is_empty() { &*id } else { "" };
    let links = visit.links(&state, &view);
    let drawing = visit.drawing(view.clone(), &links);
    let first = message(visit, &state, &drawing, (since, own_id), &own).frame;
    let first = Piece::for_one(coding, first);
    if alike.is_empty() {
        return Ok((first, seen));
    }
    let language = Language::spoken();
    let key = (Stood::Away(since), seen.tick, seen.audience, seen.place, coding, language);
    if let Some((piece, _)) = visit.room.frame(&key, None) {
        return Ok((first.then(piece), seen));
    }
    // No link stands in what others are given too.
    let links = Links::default();
    let frame = message(visit, &state, &visit.drawing(view, &links), (since, &id), &alike).frame;
    let piece = Piece::new(coding, frame.clone());
    let shared = SharedFrame { key, frame, piece: piece.clone(), seq: seen.seq, not_for: vec![] };
    visit.room.keep_frame(shared);
    Ok((first.then(piece), seen))
}

/// Since when, and what of it a page has to be told; or the frame by which it goes somewhere else.
fn missed(
    visit: &Visit,
    state: &RoomState,
    view: &View<'_>,
    since: Option<Seq>,
) -> Result<(Seq, BTreeMap<News, u64>), Bytes> {
    let place = view.place();
    let shown = visit.asks("place").unwrap_or(place.slug());
    if shown != place.slug() {
        return Err(frame(&visit.event_id(state.alliance.seq()), "", Some(place), None));
    }
    let Some(since) = since else { return Err(Bytes::from_static(AGAIN.as_bytes())) };
    let mut news: BTreeMap<News, u64> =
        state.alliance.changed_after(since).map(|it| (News::Change(it), 0)).collect();
    let now = [Change::Table, Change::Seats, Change::Dots].map(News::Change);
    news.extend(now.into_iter().chain(view.me().map(News::Mine)).map(|it| (it, 0)));
    if place == Place::Draft {
        news.extend(view.items().iter().map(|item| (News::Tally(item.id), 0)));
    }
    Ok((since, news))
}

/// Does this page look like those of others of its kind? A phone that goes round has a page of its
/// own: between two hands it shows next to nothing, and nobody else may be given that.
fn shares(visit: &Visit) -> bool {
    visit.phone == page::Phone::Own
}

/// One message from somebody's place in the log to the one that `id` names; none, when that is empty.
fn message(
    visit: &Visit,
    state: &RoomState,
    draw: &Draw<'_>,
    (seen, id): (Seq, &str),
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
        if shares(visit) && page::is_shared(*it, place, draw.audience()) && *tick > 0 {
            let key = (*it, draw.audience(), place.slug(), new, Language::spoken());
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
    let frame = frame(id, &partials, None, said.as_deref());
    Message { frame, partials, place, said }
}

/// The bytes of a frame. User text never stands in an `event` or `id` line, and each line of data
/// gets its own field, so that no text can forge an event.
pub(super) fn frame(id: &str, partials: &str, place: Option<Place>, said: Option<&str>) -> Bytes {
    let mut frame = String::with_capacity(partials.len() + 64);
    if !partials.is_empty() {
        if !id.is_empty() {
            let _ = writeln!(frame, "id: {id}");
        }
        // Alone it ends a line, too.
        for line in partials.lines().flat_map(|it| it.split('\r')) {
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
    let again = message.frame == AGAIN;
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
    /// A place in the log, as pages and streams name it.
    pub(super) fn event_id(&self, seq: Seq) -> String {
        format!("{}.{seq}", self.app.rooms.store().epoch())
    }

    fn drawing<'a>(&'a self, view: View<'a>, links: &'a Links) -> Draw<'a> {
        let mut draw = Draw::new(view, &self.app.site, links, clock::now(), keys::chance());
        draw.phone = self.phone;
        draw
    }
}

#[cfg(test)]
mod tests {
    use super::frame;

    #[test]
    fn no_line_end_in_a_text_begins_a_field_of_its_own() {
        let bytes = frame("3.41", "<p>a\rb</p>\r\nevent: bye\n\rid: 9", None, Some("c\rd\ne"));
        let unified =
            std::str::from_utf8(&bytes).unwrap().replace("\r\n", "\n").replace('\r', "\n");
        let fields =
            unified.lines().filter(|it| !it.is_empty()).filter_map(|it| it.split_once(':'));
        let fields: Vec<_> = fields.map(|(name, _)| name).collect();
        assert_eq!(fields, ["id", "data", "data", "data", "data", "data", "event", "data"]);
    }
}
