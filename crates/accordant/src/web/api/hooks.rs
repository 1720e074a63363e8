//! Webhooks of one member in one alliance: what is told, when, and what its owner sees of it. Nothing in
//! it is anybody's words: ids, numbers and days.

use crate::{
    clock,
    languages::Language,
    page::programs::Hook,
    post::{Outgoing, hook, words},
    room::{Room, RoomError},
    store::post::{Channel, Claimed, Contact, Planned},
    web::{App, calendars, error::Error, forms::Fields, visit::Visit},
};
use alliance::{
    command::Refusal,
    event::Time,
    id::{AllianceId, MemberId},
    view::{View, Viewer},
};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How late something is told at most, in milliseconds: far less than the outbox remembers.
const LATE: i64 = 7 * 86_400_000;
/// A visit without a time of day is told in the morning, UTC.
const MORNING: jiff::civil::Time = jiff::civil::Time::constant(9, 0, 0, 0);

/// Something that is told.
struct Told {
    kind: &'static str,
    /// What tells it from the next of its kind: a day or a number.
    occasion: String,
    at: Time,
    data: Value,
}

/// What there is to tell of an alliance, oldest first.
fn all(view: &View<'_>) -> Vec<Told> {
    let id = view.id().to_string();
    let mut all = Vec::new();
    let told = |kind, number: u32, at| Told {
        kind,
        occasion: number.to_string(),
        at,
        data: json!({ "alliance": id, "version": number }),
    };
    for it in view.versions() {
        if it.number > 1 {
            all.push(told("version.changed", it.number, it.made));
        }
        all.extend(it.in_force.map(|at| told("alliance.signed", it.number, at)));
    }
    let rests = view.asleep().is_some() || view.ended().is_some() || !view.hangs();
    if let Some(date) = view.next_visit().filter(|_| !rests) {
        let (time, zone) = calendars::at(view).unwrap_or((MORNING, TimeZone::UTC));
        let at = zone.to_ambiguous_zoned(date.to_datetime(time)).compatible();
        let at = at.map_or(0, |it| it.timestamp().as_millisecond());
        let data = json!({ "alliance": id, "date": date.to_string() });
        all.push(Told { kind: "visit.due", occasion: date.to_string(), at: Time(at), data });
    }
    all
}

fn store_id(id: AllianceId) -> [u8; 16] {
    id.bits().to_be_bytes()
}

fn secret(app: &App, id: AllianceId, member: MemberId, address: &str) -> [u8; 32] {
    app.house.token("hook", format!("{id} {member} {address}").as_bytes())
}

/// Plans what is to be told; doing it twice is doing it once.
pub(crate) async fn plan(app: &App, room: &Room) -> Result<(), RoomError> {
    if app.office.hooks.is_none() {
        return Ok(());
    }
    let (id, told) = {
        let state = room.look();
        let Some(view) = state.seen_by(Viewer::Screen) else { return Ok(()) };
        (store_id(view.id()), all(&view))
    };
    let store = app.rooms.store();
    let hooks: Vec<_> = store.contacts(id).await?.into_iter().filter(hook::is_hook).collect();
    if hooks.is_empty() {
        return Ok(());
    }
    let now = clock::now();
    // A visit that was moved is not due on its old day.
    let days = told.iter().filter(|it| it.kind == "visit.due").map(|it| it.occasion.clone());
    store.cancel(id, &["visit.due"], &days.collect::<Vec<_>>()).await?;
    let fresh = told.iter().filter(|it| it.at.0 > now.0 - LATE);
    let planned = fresh.flat_map(|it| hooks.iter().map(|to| planned(to, it, it.at.max(now))));
    let planned: Vec<_> = planned.collect();
    store.plan(planned).await?;
    Ok(())
}

fn planned(to: &Contact, it: &Told, due: Time) -> Planned {
    let (kind, occasion) = (it.kind.to_owned(), it.occasion.clone());
    Planned { alliance: to.alliance, member: to.member, kind, occasion, due: due.0 }
}

/// Looks whether it is still true, and writes it.
pub(in crate::web) async fn compose(app: &App, it: &Claimed) -> Option<Outgoing> {
    let id = AllianceId::new(u128::from_be_bytes(it.alliance));
    let contacts = app.rooms.store().contacts(it.alliance).await.ok()?;
    let to = contacts.into_iter().find(|to| to.member == it.member && hook::is_hook(to))?;
    let member = MemberId::new(to.member?);
    let room = app.rooms.get(id).await.ok()?;
    let state = room.look();
    if !state.alliance.has_member(member) {
        return None;
    }
    let view = state.seen_by(Viewer::Screen)?;
    // Told again, it bears a number behind the day.
    let occasion = it.occasion.split(' ').next()?;
    let told =
        all(&view).into_iter().find(|told| told.kind == it.kind && told.occasion == occasion)?;
    let at = Timestamp::from_millisecond(told.at.0).ok()?.to_string();
    let body = json!({ "type": told.kind, "timestamp": at, "data": told.data }).to_string();
    let word = Some(hook::Word { body, secret: secret(app, id, member, &to.address) });
    Some(Outgoing { to, letter: words::Letter::none(), word })
}

async fn mine_of(visit: &Visit) -> Result<Option<Contact>, Error> {
    let member = visit.member.map(MemberId::bits);
    let contacts = visit.app.rooms.store().contacts(store_id(visit.id)).await?;
    Ok(contacts.into_iter().find(|it| it.member == member && hook::is_hook(it)))
}

/// What its owner sees of their webhook; nothing where this installation tells no programs.
pub(in crate::web) async fn mine(visit: &Visit) -> Result<Option<Hook>, Error> {
    let Some(member) = visit.member.filter(|_| visit.app.office.hooks.is_some()) else {
        return Ok(None);
    };
    let contact = mine_of(visit).await?;
    let set = contact.as_ref().and_then(|it| {
        let secret = secret(&visit.app, visit.id, member, &it.address);
        // The address is a key, and is not shown.
        Some((hook::address(it)?.host_str()?.to_owned(), hook::shown(&secret)))
    });
    let now = clock::now();
    let told = visit.draw(visit.viewer(), |draw| {
        let told = all(&draw.view).into_iter().filter(|it| it.at <= now);
        told.map(|it| (it.kind, it.occasion)).collect::<Vec<_>>()
    })?;
    Ok(Some(Hook { set, told }))
}

/// Sets one's webhook.
pub(super) async fn set(visit: &Visit, member: MemberId, fields: &Fields) -> Result<(), Error> {
    let wrong = || Error::Refused(Refusal::NotAChoice, Some("url"));
    let way = visit.app.office.hooks.as_ref().ok_or_else(wrong)?;
    let url = way.hook(fields.one("url")).ok_or_else(wrong)?;
    let address = hook::written(&url);
    let it = Contact {
        alliance: store_id(visit.id),
        member: Some(member.bits()),
        channel: Channel::Chat,
        zone: "UTC".to_owned(),
        // Whoever knows the address may write there.
        confirmed: true,
        token: visit.app.house.contact(visit.id, Some(member), &address).hash(),
        stopped: BTreeSet::new(),
        // A program reads no sentences.
        language: Language::English,
        address,
    };
    visit.app.rooms.store().put_contact(it).await?;
    visit.room.look_again().await?;
    Ok(())
}

/// It is told no more.
pub(super) async fn drop(visit: &Visit, member: MemberId) -> Result<(), Error> {
    let (id, member) = (store_id(visit.id), Some(member.bits()));
    visit.app.rooms.store().drop_contact(id, member, Channel::Chat).await?;
    Ok(())
}

/// Something is told once more: under another id, once a minute at most.
pub(super) async fn again(visit: &Visit, fields: &Fields) -> Result<(), Error> {
    let Some(to) = mine_of(visit).await? else { return Err(Error::NotFound) };
    let now = clock::now();
    let said = |it: &Told| it.kind == fields.one("kind") && it.occasion == fields.one("occasion");
    let told = visit.draw(visit.viewer(), |draw| {
        all(&draw.view).into_iter().find(|it| said(it) && it.at <= now)
    })?;
    let mut told = told.ok_or(Error::NotFound)?;
    told.occasion = format!("{} again {}", told.occasion, now.0 / 60_000);
    visit.app.rooms.store().plan(vec![planned(&to, &told, now)]).await?;
    Ok(())
}
