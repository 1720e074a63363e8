//! Webhooks of one member in one alliance: what is told, when, and what its owner sees of it. Nothing in
//! it is anybody's words: ids, numbers and days.

use super::{acting, caller::Caller, json, plain::Moment, problem::Problem};
use crate::{
    clock,
    languages::Language,
    page::programs::{Delivery, Hook, How},
    post::{Outgoing, hook, words},
    room::{Room, RoomError},
    store::{
        post::{Channel, Claimed, Contact, Planned},
        whole::{Letter, LetterState},
    },
    web::{App, calendars, error::Error, forms, forms::Fields, visit::Visit},
};
use alliance::{
    command::Refusal,
    event::Time,
    id::{AllianceId, Ask, MemberId},
    view::{View, Viewer},
};
use axum::{
    extract::{Path, Request, State},
    http::StatusCode,
    response::Response,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::BTreeSet, sync::Arc};
use utoipa::ToSchema;

/// How late something is told at most, in milliseconds: far less than the outbox remembers.
const LATE: i64 = 7 * 86_400_000;
/// How long a second wish to tell something once more is taken for the first, in milliseconds.
const MINUTE: i64 = 60_000;
/// How many deliveries are listed, the latest first.
const LISTED: usize = 20;
/// What is told on the day of a visit.
const VISIT: &str = "visit.due";
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

impl Told {
    /// Is it what this was about?
    fn is(&self, kind: &str, occasion: &str) -> bool {
        self.kind == kind && self.occasion == hook::thing(kind, occasion)
    }
}

/// What there is to tell of an alliance, oldest first.
fn all(view: &View<'_>) -> Vec<Told> {
    let id = view.id().to_string();
    let mut all = Vec::new();
    let told = |kind, number: u32, at| Told {
        kind,
        occasion: number.to_string(),
        at,
        data: serde_json::json!({ "alliance": id, "version": number }),
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
        let data = serde_json::json!({ "alliance": id, "date": date.to_string() });
        all.push(Told { kind: VISIT, occasion: date.to_string(), at: Time(at), data });
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
    // A visit that was moved is not due on its old day; what is told once more of the new one stays.
    let days: Vec<_> = told.iter().filter(|it| it.kind == VISIT).map(|it| &*it.occasion).collect();
    let waiting = store.letters(id).await?.into_iter().map(|it| it.planned);
    let waiting = waiting.filter(|it| it.kind == VISIT).map(|it| it.occasion);
    let keep = waiting.filter(|it| days.contains(&hook::thing(VISIT, it)));
    store.cancel(id, &[VISIT], &keep.collect::<Vec<_>>()).await?;
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
    let told = all(&view).into_iter().find(|told| told.is(&it.kind, &it.occasion))?;
    let at = Timestamp::from_millisecond(told.at.0).ok()?.to_string();
    let body =
        serde_json::json!({ "type": told.kind, "timestamp": at, "data": told.data }).to_string();
    let word = Some(hook::Word { body, secret: secret(app, id, member, &to.address) });
    Some(Outgoing { to, letter: words::Letter::none(), word })
}

/// Whose webhook it is.
pub(super) struct Owner<'a> {
    pub(super) app: &'a App,
    pub(super) room: &'a Room,
    pub(super) id: AllianceId,
    pub(super) member: MemberId,
}

impl<'a> Owner<'a> {
    fn of(visit: &'a Visit, member: MemberId) -> Self {
        Self { app: &visit.app, room: &visit.room, id: visit.id, member }
    }

    async fn contact(&self) -> Result<Option<Contact>, Error> {
        let member = Some(self.member.bits());
        let contacts = self.app.rooms.store().contacts(store_id(self.id)).await?;
        Ok(contacts.into_iter().find(|it| it.member == member && hook::is_hook(it)))
    }

    /// What was told to it or is being told, as the outbox knows it, the latest first.
    async fn letters(&self) -> Result<Vec<Letter>, Error> {
        let (member, now) = (Some(self.member.bits()), clock::now().0);
        let mut all = self.app.rooms.store().letters(store_id(self.id)).await?;
        all.retain(|it| {
            let (begun, planned) = (it.tries > 0 || it.planned.due <= now, &it.planned);
            planned.member == member && hook::KINDS.contains(&&*planned.kind) && begun
        });
        all.sort_by_key(|it| std::cmp::Reverse(it.planned.due));
        Ok(all)
    }

    /// The same, for whoever looks.
    pub(super) async fn deliveries(&self) -> Result<Vec<Delivery>, Error> {
        let mut letters = self.letters().await?;
        letters.truncate(LISTED);
        let told = self.told().unwrap_or_default();
        let mut seen = BTreeSet::new();
        let delivery = |Letter { planned, state, tries }| {
            let id = hook::id(&planned);
            let Planned { kind, occasion, due, .. } = planned;
            let how = match state {
                LetterState::Waits => How::Waiting,
                LetterState::HandedOver => How::Delivered,
                LetterState::GivenUp => How::GivenUp,
            };
            // Once for each thing that still is.
            let again = told.iter().any(|it| it.is(&kind, &occasion)) && seen.insert(id.clone());
            let about = hook::thing(&kind, &occasion).to_owned();
            Delivery { id, kind, about, how, at: Time(due), tries, again }
        };
        Ok(letters.into_iter().map(delivery).collect())
    }

    /// The host of its address; the address is a key, and is not shown.
    pub(super) async fn host(&self) -> Result<Option<String>, Error> {
        let url = self.contact().await?.as_ref().and_then(hook::address);
        Ok(url.and_then(|it| it.host_str().map(str::to_owned)))
    }

    /// Something is told once more, under the id under which it was told. The same ask is the same
    /// wish, and so is another within a minute: nobody's server is called without end.
    pub(super) async fn again(&self, delivery: &str, ask: Ask) -> Result<(), Error> {
        let to = self.contact().await?.ok_or(Error::NotFound)?;
        let mut letters = self.letters().await?;
        letters.retain(|it| hook::id(&it.planned) == delivery);
        let Planned { kind, occasion, .. } =
            letters.first().ok_or(Error::NotFound)?.planned.clone();
        let (mut told, now) = (self.told().ok_or(Error::NotFound)?, clock::now());
        told.retain(|it| it.is(&kind, &occasion));
        let mut told = told.pop().ok_or(Error::NotFound)?;
        let fresh = |it: &Letter| {
            let again = it.planned.occasion != told.occasion;
            again && (it.state == LetterState::Waits || it.planned.due > now.0 - MINUTE)
        };
        if letters.iter().any(fresh) {
            return Ok(());
        }
        told.occasion = hook::again(&told.occasion, ask);
        self.app.rooms.store().plan(vec![planned(&to, &told, now)]).await?;
        Ok(())
    }

    /// What there is to tell of the alliance.
    fn told(&self) -> Option<Vec<Told>> {
        self.room.look().seen_by(Viewer::Screen).map(|view| all(&view))
    }
}

/// What its owner sees of their webhook; nothing where this installation tells no programs.
pub(in crate::web) async fn mine(visit: &Visit) -> Result<Option<Hook>, Error> {
    let Some(member) = visit.member.filter(|_| visit.app.office.hooks.is_some()) else {
        return Ok(None);
    };
    let owner = Owner::of(visit, member);
    let contact = owner.contact().await?;
    let shown = contact.map(|it| hook::shown(&secret(&visit.app, visit.id, member, &it.address)));
    let set = owner.host().await?.zip(shown);
    Ok(Some(Hook { set, told: owner.deliveries().await? }))
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

/// Something is told once more.
pub(super) async fn again(visit: &Visit, member: MemberId, fields: &Fields) -> Result<(), Error> {
    Owner::of(visit, member).again(fields.one("delivery"), forms::ask(fields)).await
}

/// How it went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum HowSeen {
    /// It was answered with 2xx.
    Delivered,
    /// It is being told, or waits for another try.
    Waiting,
    /// It is not told any more: refused, tried too often, or not true any longer.
    GivenUp,
}

/// Something that was told to the webhook, or is being told.
#[derive(Debug, Serialize, ToSchema)]
struct DeliverySeen {
    /// What stands in `webhook-id`. Told once more it is the same.
    id: String,
    /// What was told, such as `alliance.signed`.
    r#type: String,
    /// Of which version or of which day.
    about: String,
    state: HowSeen,
    /// When it was told last; while it waits, when it is told next.
    at: Moment,
    /// How often it was tried.
    #[schema(minimum = 0)]
    tries: u32,
    /// Whether it can be told once more by this entry.
    again: bool,
}

/// One's own webhook.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HookSeen {
    /// The host that is told; null where there is none.
    host: Option<String>,
    /// What was told to it, the latest first; the last 20 within 60 days.
    deliveries: Vec<DeliverySeen>,
}

/// Something is to be told once more.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TellAgain {
    /// The id of the delivery.
    #[schema(pattern = "^msg_[a-z2-7]{26}$")]
    delivery: String,
}

async fn shown(owner: &Owner<'_>) -> Result<Response, Error> {
    let deliveries = owner.deliveries().await?.into_iter().map(|it| DeliverySeen {
        id: it.id,
        r#type: it.kind,
        about: it.about,
        state: match it.how {
            How::Delivered => HowSeen::Delivered,
            How::Waiting => HowSeen::Waiting,
            How::GivenUp => HowSeen::GivenUp,
        },
        at: Moment(it.at),
        tries: it.tries,
        again: it.again,
    });
    let seen = HookSeen { host: owner.host().await?, deliveries: deliveries.collect() };
    Ok(json(StatusCode::OK, &seen))
}

/// One's own webhook, and what was told to it.
pub(super) async fn see(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let caller = Caller::of(&app, &id, &request).await?;
    Ok(shown(&caller.owner()).await?)
}

/// A program wants something to be told once more.
pub(super) async fn tell_again(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let (caller, ask, TellAgain { delivery }) = acting(&app, &id, request).await?;
    let owner = caller.owner();
    owner.again(&delivery, ask).await?;
    Ok(shown(&owner).await?)
}
