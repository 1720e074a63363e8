//! The next visit for people's calendars: a feed with a key of its own, which opens nothing else, and
//! one file to take along.

use super::{App, error::Error, visit::Visit};
use crate::{
    calendar::{self, Kind},
    keys::Key,
    languages::t,
    page::start,
    room::State as RoomState,
    store::{KeyChange, Purpose},
};
use alliance::{
    id::{AllianceId, MemberId},
    view::{View, Viewer},
};
use axum::{
    extract::{Path, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// How long a visit takes, in minutes (DOMAIN.md 6.5: 15 to 25).
const MINUTES: u16 = 20;

/// The time of day of the next visit, and where, as this system knows the zone.
pub(super) fn at(view: &View<'_>) -> Option<(jiff::civil::Time, TimeZone)> {
    let at = view.visit_at()?;
    Some((at.time, TimeZone::get(at.zone.as_str()).ok()?))
}

fn text(state: &RoomState, url: &str, kind: Kind<'_>) -> Result<String, Error> {
    // The screen's view: a calendar is often shown to others, and holds nobody's name.
    let view = state.seen_by(Viewer::Screen).ok_or(Error::NotFound)?;
    let rests = view.asleep().is_some() || view.ended().is_some();
    let items = view.items();
    let id = view.id();
    let uid = format!("visit-{}@accordant", data_encoding::HEXLOWER.encode(&digest(id)[..12]));
    let url = format!("{url}/a/{id}");
    let visit = view.next_visit().filter(|_| !rests).map(|date| calendar::Visit {
        uid: &uid,
        sequence: view.seq(),
        stamp: state.alliance.last_at(),
        title: view.name().as_str(),
        date,
        at: at(&view),
        minutes: MINUTES,
        items: items.iter().map(|it| it.text.as_str()).collect(),
        url: &url,
    });
    Ok(calendar::write(visit.as_slice(), kind))
}

fn digest(id: AllianceId) -> [u8; 32] {
    Sha256::digest(id.bits().to_be_bytes()).into()
}

fn answer(text: String) -> Response {
    const TYPE: HeaderValue = HeaderValue::from_static("text/calendar; charset=utf-8");
    ([(header::CONTENT_TYPE, TYPE)], text).into_response()
}

/// The next visit as one file.
pub(super) async fn single(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.ok_or(Error::NotFound)?;
    let text = text(&visit.room.look(), visit.url(), Kind::Single)?;
    let mut response = answer(text);
    let name = HeaderValue::from_static("attachment; filename=\"visit.ics\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// The feed of one member: whoever has left, or made a new link, has none any more.
pub(super) async fn feed(
    State(app): State<Arc<App>>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let key = Key::read(key.trim_end_matches(".ics")).ok_or(Error::NotFound)?;
    let found = app.find(key).await?.filter(|it| it.purpose == Purpose::Calendar);
    let found = found.ok_or(Error::NotFound)?;
    let member = found.member.map(MemberId::new).ok_or(Error::NotFound)?;
    let id = AllianceId::new(u128::from_be_bytes(found.alliance));
    let room = app.rooms.get(id).await?;
    let state = room.look();
    if !state.alliance.has_member(member) {
        return Err(Error::NotFound);
    }
    let view = state.seen_by(Viewer::Screen).ok_or(Error::NotFound)?;
    let name = view.name().as_str();
    Ok(answer(text(&state, &app.site.public_url, Kind::Feed { name })?))
}

/// A new link of one's own calendar; the old one ends. It is shown once, since only its hash is kept.
pub(super) async fn renew(visit: &Visit, back: &str) -> Result<Response, Error> {
    let member = visit.member.ok_or(Error::NotFound)?.bits();
    let (key, purpose, member) = (Key::fresh(), Purpose::Calendar, Some(member));
    let put = KeyChange::Put { hash: key.hash(), purpose, member };
    let keys = vec![KeyChange::Drop { purpose, member }, put];
    visit.room.change_keys(keys).await?;
    visit.app.forget(visit.id);
    let link = format!("{}/c/{}.ics", visit.url(), key.text());
    let words = t!("letters-calendar-how", link = link);
    let to = t!("living-back");
    Ok(start::notice(&t!("letters-calendar"), &words, Some((back, &to))).into_response())
}

/// One's own calendar link ends.
pub(super) async fn stop(visit: &Visit) -> Result<(), Error> {
    let member = visit.member.ok_or(Error::NotFound)?.bits();
    let (purpose, member) = (Purpose::Calendar, Some(member));
    visit.room.change_keys(vec![KeyChange::Drop { purpose, member }]).await?;
    visit.app.forget(visit.id);
    Ok(())
}
