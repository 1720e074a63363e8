//! Guests: the circle may open its signed charter to whoever has a link, and close it again.
//!
//! Anybody may open it and anybody may close it; the history says who did. A link has a number, its
//! turn, and each opening has a new one: what was closed once stays closed.

use super::{Alliance, Change, Fate, Happening, Item, Signature, Version, circle::unless};
use crate::{
    command::{Decision, Refusal},
    event::{Event, ItemKind, Kept, Time},
    id::{AllianceId, Ask, ItemId, MemberId},
    life::VersionItem,
    settings::{Between, Settings},
    stage::Stage,
    text::Name,
};
use jiff::civil::Date;

/// Whether guests may read the charter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Guests {
    /// By whom and since when.
    pub(crate) open: Option<(Option<MemberId>, Time)>,
    /// The number of the last link; 0 before there was one.
    pub(crate) turn: u32,
}

impl Alliance {
    pub(super) fn open_to_guests(&self, turn: u32) -> Result<Decision, Refusal> {
        self.signed_version().ok_or(Refusal::OtherStage)?;
        let guests = &self.life.guests;
        // The page that asked knew an earlier link. Were it opened by that number, a link that was
        // closed would open again.
        let late = turn != guests.turn.saturating_add(1);
        Ok(unless(guests.open.is_some() || late, Event::OpenedToGuests { turn }))
    }

    pub(super) fn close_to_guests(&self) -> Decision {
        unless(self.life.guests.open.is_none(), Event::ClosedToGuests)
    }

    pub(super) fn opened_to_guests(&mut self, turn: u32, by: Option<MemberId>) {
        self.life.guests = Guests { open: Some((by, self.last_at)), turn };
        self.tell(by, Happening::OpenedToGuests);
        self.touch_all(&[Change::Seats, Change::Room]);
    }

    pub(super) fn closed_to_guests(&mut self, by: Option<MemberId>) {
        self.life.guests.open = None;
        self.tell(by, Happening::ClosedToGuests);
        self.touch_all(&[Change::Seats, Change::Room]);
    }

    /// The version that guests read: the last that all have signed. A circle that went on to live
    /// with its page before all had has one that some stand behind.
    pub(crate) fn signed_version(&self) -> Option<&Version> {
        let versions = &self.life.versions;
        let signed = |it: &&Version| it.in_force.is_some();
        let begun = || versions.last().filter(|it| !it.signed.is_empty());
        versions.iter().rev().find(signed).or_else(begun)
    }

    /// An alliance that has nothing but what stands on the signed charter: its name, its purpose,
    /// the items of one version, and who of the circle signed it. Ids are counted anew, so that
    /// they lead nowhere. What guests see is drawn from this, and not from the alliance itself.
    pub(crate) fn only_the_charter(&self) -> Option<Self> {
        let version = self.signed_version()?;
        let since = version.in_force.unwrap_or(version.made);
        let mut it = Self::blank(self.name.clone(), since)?;
        it.purpose.clone_from(&self.purpose);
        it.visit_days = self.visit_days;
        it.next_visit = self.next_visit.and_then(some_such_weekday);
        it.stage = Stage::Living;
        it.in_force_since = Some(since);
        it.items = (1..).zip(&version.items).map(|(number, it)| plain(number, it)).collect();
        let words = it.words_to_sign();
        let signed = |member| version.signed.iter().find(|it| it.member == member);
        let signed = self.members.iter().filter_map(|it| Some((&it.called, signed(it.id)?)));
        for (number, (called, by)) in (1..).zip(signed) {
            let id = MemberId::new(number);
            it.seat(id, called.clone(), None);
            let (mark, at, items) = (by.mark.clone(), since, words.clone());
            it.signatures.insert(id, Signature { mark, words: None, items, at });
        }
        let (made, in_force) = (since, version.in_force);
        let items = version.items.iter().zip(&it.items);
        let items =
            items.map(|(was, now)| VersionItem { item: now.id, because: None, ..was.clone() });
        let (number, items, signed) = (version.number, items.collect(), Vec::new());
        it.life.versions = vec![Version { number, made, in_force, items, signed, small: false }];
        Some(it)
    }

    /// Nothing but a name.
    fn blank(name: crate::text::Title, at: Time) -> Option<Self> {
        let (between, member, called) = (Between::Team, MemberId::new(0), Name::removed());
        let settings = Settings::for_kind(between);
        let event = Event::AllianceStarted { name, between, settings, member, called };
        let first = Kept { seq: 0, ask: Ask::new(0), at, by: None, event };
        let mut it = Self::begun(AllianceId::new(0), first)?;
        it.members.clear();
        it.history.clear();
        it.life.name_places.clear();
        it.door_open = false;
        Some(it)
    }
}

/// An item as it stands on the charter; its reason only where that stands there too.
fn plain(number: u64, it: &VersionItem) -> Item {
    Item {
        id: ItemId::new(number),
        theme: None,
        pod: None,
        kind: it.kind,
        text: it.text.clone(),
        because: it.because.clone().filter(|_| it.kind == ItemKind::Fun),
        until: it.until,
        sources: Vec::new(),
        wording: 1,
        earlier: Vec::new(),
        shown: None,
        voices: Vec::new(),
        not_yet_rounds: 0,
        fate: Fate::Open,
        proposed: None,
        kept: false,
        confirmed: None,
        agreed_text: None,
    }
}

/// The charter says "every second Tuesday", and no day more.
fn some_such_weekday(day: Date) -> Option<Date> {
    const MONDAY: Date = Date::constant(2001, 1, 1);
    let after = jiff::Span::new().days(day.weekday().to_monday_zero_offset());
    MONDAY.checked_add(after).ok()
}
