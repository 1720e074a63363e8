//! The pulse: how much did we live this? Answers lie face down until it is closed, and then only
//! what the circle's size allows is ever written down (DECISIONS.md 2.4, DOMAIN.md 6.2).

use super::living::{ClosedPulse, OpenPulse};
use super::{Alliance, Change, Happening, circle::unless};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Event, Time},
    hidden::{self, Hidden, HiddenChange, Lying, Secret, Shelf},
    id::{ItemId, MemberId},
    life::{
        ANSWERS_FOR_BAND, ANSWERS_FOR_COUNTS, Lived, LivedSeen, Seen, UNSIGNED_FROM, hidden_seen,
    },
    text::Sentence,
};
use std::collections::{BTreeMap, BTreeSet};

/// The longest that a pulse stays open by itself, in days.
const PULSE_OPEN_DAYS: i64 = 7;

/// The shelves of a pulse.
const SHELVES: [Shelf; 3] = [Shelf::Pulse, Shelf::Given, Shelf::Words];

impl Alliance {
    pub(super) fn open_pulse(&self, now: Time) -> Decision {
        let number = self.life.pulses.last().map_or(1, |it| it.number + 1);
        let days = self.settings.life.pulse_days.map_or(PULSE_OPEN_DAYS, i64::from);
        let items: Vec<ItemId> = self.open_items().map(|it| it.id).collect();
        let hidden = self.members.len() >= UNSIGNED_FROM;
        let closes = Self::days_after(now, days.min(PULSE_OPEN_DAYS));
        let already = self.life.pulse.is_some() || items.is_empty();
        unless(already, Event::PulseOpened { pulse: number, items, hidden, closes })
    }

    fn pulse_of(&self, number: u32) -> Result<&OpenPulse, Refusal> {
        self.life.pulse.as_ref().filter(|it| it.number == number).ok_or(Refusal::NoPulse)
    }

    #[expect(clippy::too_many_arguments, reason = "who gives, and each field of the command")]
    pub(super) fn give_pulse(
        &self,
        hidden: &Hidden,
        (member, secret): (MemberId, &Secret),
        number: u32,
        (lived, word): (Vec<(ItemId, Lived)>, Option<Sentence>),
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let pulse = self.pulse_of(number)?;
        let lived: BTreeMap<ItemId, Lived> = lived.into_iter().collect();
        if lived.keys().any(|item| !pulse.items.contains(item)) {
            return Err(Refusal::NotHere);
        }
        let name = (!pulse.hidden).then_some(member);
        let mut changes = name.map_or_else(Vec::new, |it| hidden.named_elsewhere(secret, it));
        for item in pulse.items.iter().copied() {
            let had = hidden.my_lived(secret, number, item);
            let lie = |lived| Lying::Lived { pulse: number, item, lived, name };
            match (lived.get(&item).copied(), had) {
                (Some(new), had) if had != Some(new) => {
                    changes.push(HiddenChange::Put(hidden::own_row(secret, lie(new), 0)));
                }
                (None, Some(old)) => changes.push(hidden::take_own(secret, lie(old))),
                _ => {}
            }
        }
        let say = |text| Lying::Word { pulse: number, text };
        match (word, hidden.my_word(secret, number)) {
            (Some(new), had) if had != Some(&new) => {
                changes.push(HiddenChange::Put(hidden::own_row(secret, say(new), 0)));
            }
            (None, Some(old)) => changes.push(hidden::take_own(secret, say(old.clone()))),
            _ => {}
        }
        if !hidden.gave(secret, number) {
            let token = Lying::Given { pulse: number, name };
            changes.push(HiddenChange::Put(hidden::own_row(secret, token, 0)));
        }
        let mut after = hidden.clone();
        for change in &changes {
            after.apply(change.clone());
        }
        // Two to four people were promised that all see all at once, when all have answered.
        if !pulse.hidden && self.have_given(&after, pulse) >= self.members.len() {
            let closing = self.closing(&after, pulse, now);
            // What is shown at once need not lie down first.
            let cleared = SHELVES.iter().map(|it| hidden.clear(*it)).collect();
            return Ok(Decision { hidden: cleared, ..closing });
        }
        Ok(Decision { hidden: changes, ..Decision::default() })
    }

    /// How many of the circle have given theirs. In an open pulse nobody counts for somebody else,
    /// nor for somebody who is gone; in a hidden one nobody knows whose the answers are.
    pub(crate) fn have_given(&self, hidden: &Hidden, pulse: &OpenPulse) -> usize {
        if pulse.hidden {
            return hidden.count(Shelf::Given).min(self.members.len());
        }
        let given: BTreeSet<MemberId> =
            hidden.rows(Shelf::Given).filter_map(|(_, lying)| lying.name()).collect();
        self.members.iter().filter(|it| given.contains(&it.id)).count()
    }

    pub(super) fn close_pulse(
        &self,
        hidden: &Hidden,
        number: u32,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.life.pulses.iter().any(|it| it.number == number) {
            return Ok(Decision::default());
        }
        Ok(self.closing(hidden, self.pulse_of(number)?, now))
    }

    /// What a pulse says when it closes. All else is gone with it.
    pub(super) fn closing(
        &self,
        hidden: &Hidden,
        pulse: &OpenPulse,
        now: &mut Now<'_>,
    ) -> Decision {
        let mut given: BTreeMap<ItemId, Vec<(Option<MemberId>, Lived)>> = BTreeMap::new();
        for (_, lying) in hidden.rows(Shelf::Pulse) {
            if let Lying::Lived { pulse: number, item, lived, name } = lying
                && *number == pulse.number
                && name.is_none_or(|name| self.member(name).is_some())
            {
                given.entry(*item).or_default().push((*name, *lived));
            }
        }
        let answered = self.have_given(hidden, pulse);
        let all = answered >= self.members.len();
        let seen = pulse.items.iter().filter_map(|item| {
            let given = given.get(item)?;
            let seen = if pulse.hidden {
                unnamed(given, pulse.doubt)
            } else {
                named(given).filter(|_| all)
            };
            seen.map(|seen| LivedSeen { item: *item, seen })
        });
        let seen = seen.collect();
        let mut words: Vec<Sentence> = hidden
            .rows(Shelf::Words)
            .filter_map(|(_, it)| if let Lying::Word { text, .. } = it { Some(text) } else { None })
            .cloned()
            .collect();
        now.chance.shuffle(&mut words);
        // Among three or four who answered, a word would name who wrote it.
        if pulse.hidden && answered < UNSIGNED_FROM {
            words.clear();
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let closed = Event::PulseClosed {
            pulse: pulse.number,
            answered: count(answered),
            of: count(self.members.len()),
            seen,
            words,
        };
        let hidden = SHELVES.iter().map(|it| hidden.clear(*it)).collect();
        Decision { events: vec![closed], hidden, ..Decision::default() }
    }

    pub(super) fn pulse_opened(&mut self, opened: OpenPulse) {
        self.life.pulse = Some(opened);
        self.life.pulse_due = None;
        self.touch(Change::Pulse);
    }

    #[expect(clippy::too_many_arguments, reason = "each field of the event")]
    pub(super) fn pulse_closed(
        &mut self,
        number: u32,
        answered: u32,
        of: u32,
        seen: Vec<LivedSeen>,
        words: Vec<Sentence>,
    ) {
        let closed = self.last_at;
        let opened = self.life.pulse.take();
        let circle = self.members.iter().map(|it| it.id).collect();
        let hidden = opened.is_none_or(|it| it.hidden);
        let done = ClosedPulse { number, closed, hidden, answered, of, seen, words, circle };
        self.life.pulses.push(done);
        self.pulse_in(closed);
        self.tell(None, Happening::PulseClosed(number));
        self.touch_all(&[Change::Pulse, Change::Visit]);
    }

    /// The next pulse opens by itself, in the circle's rhythm.
    pub(super) fn pulse_in(&mut self, from: Time) {
        let days = self.settings.life.pulse_days;
        self.life.pulse_due = days.map(|days| Self::days_after(from, i64::from(days)));
    }
}

/// As many answers as came of doubled links count for nothing, or a circle of one's own links would
/// make up the number that hides the others.
fn unnamed(given: &[(Option<MemberId>, Lived)], doubt: usize) -> Option<Seen> {
    let sure = given.len().saturating_sub(doubt);
    let made_up = |wanted: usize| given.len() >= wanted && sure < wanted;
    if made_up(ANSWERS_FOR_BAND) || made_up(ANSWERS_FOR_COUNTS) {
        return None;
    }
    let mut counts = [0; 4];
    for (_, lived) in given {
        counts[*lived as usize] += 1;
    }
    hidden_seen(counts)
}

fn named(given: &[(Option<MemberId>, Lived)]) -> Option<Seen> {
    let mut named: Vec<_> = given.iter().filter_map(|(who, it)| Some(((*who)?, *it))).collect();
    named.sort_unstable_by_key(|(who, _)| *who);
    (!named.is_empty()).then_some(Seen::Open(named))
}
