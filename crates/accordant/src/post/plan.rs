//! When letters are due. Pure: whoever asks brings the time. Planning again plans nothing new: what
//! tells one letter from the next is a date or a number, never the moment of planning.

use crate::store::{
    Id, Store, StoreError,
    post::{Contact, Planned},
};
use alliance::event::Time;
use jiff::{
    Timestamp, ToSpan as _, Zoned,
    civil::{Date, DateTime, time},
    tz::TimeZone,
};

/// The kinds that are planned here; the others are asked for by somebody, and go at once.
pub(crate) const KINDS: [&str; 6] = ["visit", "pulse", "sign", "change", "asleep", "farewell"];

/// How many days a letter about something that has begun may be late. Far fewer than the outbox
/// remembers ([`REMEMBERED`](crate::store::post::REMEMBERED)), so that what it has forgotten is never
/// planned again.
const LATE_DAYS: i64 = 7;

/// How many days before the notes go it is said.
const FAREWELL_DAYS: i64 = 7;

/// What comes in an alliance.
#[derive(Clone, Debug)]
pub(crate) struct Coming {
    /// The alliance.
    pub(crate) alliance: Id,
    /// Whether it sleeps. Then nothing is said but that, once.
    pub(crate) asleep: bool,
    /// The next visit.
    pub(crate) visit: Option<Visit>,
    /// The open pulse: its number, and when it opened.
    pub(crate) pulse: Option<(u32, Time)>,
    /// The version that waits for signatures, since when, and the members it waits for.
    pub(crate) version: Option<(u32, Time, Vec<u64>)>,
    /// What tells the open proposal from the next (numbers only), and when it was made.
    pub(crate) change: Option<(String, Time)>,
    /// When the raw notes will be let go.
    pub(crate) farewell: Option<Date>,
    /// When it fell asleep.
    pub(crate) fell_asleep: Option<Time>,
}

/// A day on which the alliance looks at its page again.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    /// The day.
    pub(crate) date: Date,
    /// The time of that day and where it is so, if a time was said.
    pub(crate) at: Option<(jiff::civil::Time, TimeZone)>,
}

impl Visit {
    /// The day, and the time if one was said, as they are in a zone.
    pub(crate) fn seen_from(&self, zone: &TimeZone) -> (Date, Option<jiff::civil::Time>) {
        match &self.at {
            None => (self.date, None),
            Some((at, there)) => there
                .to_ambiguous_zoned(self.date.to_datetime(*at))
                .compatible()
                .map(|it| it.with_time_zone(zone.clone()))
                .map_or((self.date, Some(*at)), |it| (it.date(), Some(it.time()))),
        }
    }
}

/// The letters that one contact is to get. The same question at another time has the same answer
/// but for the times of letters that are due at once.
pub(crate) fn plan(coming: &Coming, contact: &Contact, now: Time) -> Vec<Planned> {
    if !contact.confirmed || contact.alliance != coming.alliance || super::hook::is_hook(contact) {
        return Vec::new();
    }
    let zone = zone(contact);
    let Ok(now) = Timestamp::from_millisecond(now.0).map(|it| it.to_zoned(zone.clone())) else {
        return Vec::new();
    };
    let planned = |(kind, occasion, due): (&str, String, Zoned)| Planned {
        alliance: coming.alliance,
        member: contact.member,
        kind: kind.to_owned(),
        occasion,
        // What is due already goes now, if it is not night.
        due: awake(due.max(now.clone())).timestamp().as_millisecond(),
    };
    let wanted = if coming.asleep { asleep(coming, &now) } else { awaited(coming, contact, &now) };
    let wanted = wanted.into_iter().filter(|it| !contact.stopped.contains(it.0));
    wanted.map(planned).collect()
}

/// A letter before it is written down: its kind, its occasion, and when it is due at the earliest.
type Wanted = (&'static str, String, Zoned);

fn asleep(coming: &Coming, now: &Zoned) -> Vec<Wanted> {
    let begun = coming.fell_asleep.and_then(|at| begun(at, now));
    // The day as it is in one zone for all: it names the occasion.
    let day = |at: &Zoned| at.with_time_zone(TimeZone::UTC).date().to_string();
    begun.map(|at| ("asleep", day(&at), at)).into_iter().collect()
}

fn awaited(coming: &Coming, contact: &Contact, now: &Zoned) -> Vec<Wanted> {
    let mut all = Vec::new();
    if let Some(visit) = &coming.visit {
        let (date, at) = visit.seen_from(now.time_zone());
        let until = date.to_datetime(at.unwrap_or(EVENING));
        // The day as the alliance says it: the same for all, wherever they are.
        let said = visit.date.to_string();
        all.extend(before(date, 1, until, now).map(|due| ("visit", said, due)));
    }
    if let Some((number, opened)) = coming.pulse {
        all.extend(begun(opened, now).map(|at| ("pulse", number.to_string(), at)));
    }
    if let Some((version, since, awaited)) = &coming.version {
        let asked = contact.member.map_or(!awaited.is_empty(), |it| awaited.contains(&it));
        let since = begun(*since, now).filter(|_| asked);
        all.extend(since.map(|at| ("sign", version.to_string(), at)));
    }
    if let Some((occasion, since)) = &coming.change {
        all.extend(begun(*since, now).map(|at| ("change", occasion.clone(), at)));
    }
    if let Some(date) = coming.farewell {
        let until = date.to_datetime(time(0, 0, 0, 0));
        let due = before(date, FAREWELL_DAYS, until, now);
        all.extend(due.map(|due| ("farewell", date.to_string(), due)));
    }
    all
}

/// Nobody is written to from here on.
const EVENING: jiff::civil::Time = jiff::civil::Time::constant(20, 0, 0, 0);

/// Nobody is written to before.
const MORNING: jiff::civil::Time = jiff::civil::Time::constant(8, 0, 0, 0);

/// When what would have come at night comes instead.
const BREAKFAST: jiff::civil::Time = jiff::civil::Time::constant(8, 30, 0, 0);

/// Nine in the morning, so many days before a day; none if `until` has passed.
fn before(date: Date, days: i64, until: DateTime, now: &Zoned) -> Option<Zoned> {
    let due = date.checked_sub(days.days()).ok()?.at(9, 0, 0, 0);
    let due = due.to_zoned(now.time_zone().clone()).ok()?;
    (now.datetime() < until).then_some(due)
}

/// The moment something began, if a letter about it is not too late.
fn begun(at: Time, now: &Zoned) -> Option<Zoned> {
    let at = Timestamp::from_millisecond(at.0).ok()?.to_zoned(now.time_zone().clone());
    let late = at.checked_add(LATE_DAYS.days()).ok()?;
    (*now < late).then_some(at)
}

/// This moment, or the next morning's half past eight if it is between eight in the evening and
/// eight in the morning.
fn awake(at: Zoned) -> Zoned {
    let day = match at.time() {
        it if it < MORNING => Some(at.date()),
        it if it >= EVENING => at.date().tomorrow().ok(),
        _ => return at,
    };
    let morning = day.map(|day| day.to_datetime(BREAKFAST).to_zoned(at.time_zone().clone()));
    morning.and_then(Result::ok).unwrap_or(at)
}

/// Until when (milliseconds since 1970, UTC) a contact is left alone; none if it is day there.
pub(crate) fn night(contact: &Contact, now: Time) -> Option<i64> {
    let now = Timestamp::from_millisecond(now.0).ok()?.to_zoned(zone(contact));
    let then = awake(now.clone());
    (then != now).then(|| then.timestamp().as_millisecond())
}

/// Where the contact is; a zone that this computer does not know is taken for UTC.
pub(crate) fn zone(contact: &Contact) -> TimeZone {
    TimeZone::get(&contact.zone).unwrap_or(TimeZone::UTC)
}

/// Brings the outbox up to what comes: takes back what is no longer true, such as a visit that was
/// moved, and plans the rest. Doing it twice is doing it once.
pub(crate) async fn renew(store: &dyn Store, coming: &Coming, now: Time) -> Result<(), StoreError> {
    let contacts = store.contacts(coming.alliance).await?;
    let all: Vec<_> = contacts.iter().flat_map(|it| plan(coming, it, now)).collect();
    for kind in KINDS {
        let keep: Vec<_> =
            all.iter().filter(|it| it.kind == kind).map(|it| it.occasion.clone()).collect();
        store.cancel(coming.alliance, &[kind], &keep).await?;
    }
    store.plan(all).await.map(drop)
}

#[cfg(test)]
mod tests;
