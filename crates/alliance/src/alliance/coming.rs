//! Coming, leaving and ending (DOMAIN.md 6.6 and 6.7).

use super::living::{Coming, Farewell};
use super::{Alliance, Change, Happening, circle::unless};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Event, Given, Stance, Time},
    hidden::{self, Hidden, HiddenChange, Lying, Secret, Shelf},
    id::{ItemId, MemberId},
    stage::Round,
    text::{Name, NoteText, Sentence},
};
use std::collections::BTreeSet;

/// Days between the wish to erase an alliance and its end: everybody can still take it along.
const ERASURE_DAYS: i64 = 7;

/// What lies face down only while the page is lived.
const LIVING_SHELVES: [Shelf; 6] =
    [Shelf::Answers, Shelf::Pulse, Shelf::Given, Shelf::Words, Shelf::Cares, Shelf::Brought];

impl Alliance {
    /// What a newcomer brings lies face down until the next visit.
    pub(super) fn bring(
        hidden: &Hidden,
        secret: &Secret,
        fear: Option<NoteText>,
        hope: Option<NoteText>,
    ) -> Decision {
        let mut changes = Vec::new();
        for (round, text) in [(Round::Nightmares, fear), (Round::Hopes, hope)] {
            let had = hidden.my_brought(secret, round);
            let lie = |text| Lying::Brought { round, text };
            match (text, had) {
                (Some(new), had) if had != Some(&new) => {
                    changes.push(HiddenChange::Put(hidden::own_row(secret, lie(new), 0)));
                }
                (None, Some(old)) => changes.push(hidden::take_own(secret, lie(old.clone()))),
                _ => {}
            }
        }
        Decision { hidden: changes, ..Decision::default() }
    }

    /// A newcomer's answer has the weight of all others: a "not yet" is looked at together.
    pub(super) fn answer_item(
        &self,
        member: MemberId,
        item: ItemId,
        given: Given,
    ) -> Result<Decision, Refusal> {
        self.done_item(item)?;
        if !self.reads_still(member) {
            return Err(Refusal::OtherStage);
        }
        if given.stance == Stance::NotYet && given.reason.is_none() {
            return Err(Refusal::ReasonNeeded);
        }
        let given = Given { name: Some(member), ..given };
        let same = self.life.newcomers.get(&(member, item)) == Some(&given);
        Ok(unless(same, Event::NewcomerAnswered { item, given }))
    }

    pub(super) fn settle_coming(
        &self,
        member: MemberId,
        words: Option<Sentence>,
    ) -> Result<Decision, Refusal> {
        let coming = self.life.comings.iter().rev().find(|it| it.member == member);
        let coming = coming.ok_or(Refusal::NotHere)?;
        Ok(unless(coming.settled, Event::CircleSettled { member, words }))
    }

    /// One tap, no reason. Whoever holds the desk leaves it to whoever is here longest.
    pub(super) fn leave(
        &self,
        hidden: &Hidden,
        (member, secret): (MemberId, &Secret),
        goodbye: Option<Sentence>,
        name_stays: bool,
    ) -> Result<Decision, Refusal> {
        if self.carries_others(member) {
            // Whoever sits at this phone has no other way in.
            return Err(Refusal::HandOverFirst);
        }
        // Somebody has to be able to end and to erase it.
        let heir = self.members.iter().map(|it| it.id).find(|it| *it != member);
        let to = heir.ok_or(Refusal::HandOverFirst)?;
        let mut events = Vec::new();
        if self.facilitator == member {
            events.push(Event::DeskHanded { to });
        }
        let mut erase = Vec::new();
        if !name_stays {
            let places: BTreeSet<_> =
                self.life.name_places.get(&member).into_iter().flatten().copied().collect();
            // The first event holds the alliance's name, too.
            if places.contains(&1) {
                events.push(Event::Renamed { name: self.name.clone() });
            }
            erase = places.into_iter().collect();
        }
        events.push(Event::MemberLeft { member, goodbye, name_stays });
        // Nobody answers for the circle who is gone.
        Ok(Decision { events, hidden: hidden.taken_along(secret), erase })
    }

    pub(super) fn begin_ending(&self, on: bool) -> Decision {
        let event = if on { Event::EndingBegan } else { Event::EndingStopped };
        unless(self.life.ending == on, event)
    }

    pub(super) fn say_farewell(
        &self,
        member: MemberId,
        keep: Option<Sentence>,
        thanks: Option<Sentence>,
    ) -> Result<Decision, Refusal> {
        if !self.life.ending {
            return Err(Refusal::OtherStage);
        }
        let said = self.life.farewells.get(&member);
        let same = said.is_some_and(|it| it.keep == keep && it.thanks == thanks);
        Ok(unless(same, Event::FarewellSaid { member, keep, thanks }))
    }

    pub(super) fn word_afterwards(&self, words: Option<Sentence>) -> Result<Decision, Refusal> {
        if !self.life.ending {
            return Err(Refusal::OtherStage);
        }
        Ok(unless(self.life.afterwards == words, Event::AfterwardsWorded { words }))
    }

    /// With the end nothing waits any more: what still lies face down is let go unseen.
    pub(super) fn end(&self, hidden: &Hidden) -> Decision {
        if self.life.ended.is_some() {
            return Decision::default();
        }
        let cleared = LIVING_SHELVES.iter().map(|shelf| hidden.clear(*shelf)).collect();
        Decision { events: vec![Event::AllianceEnded], hidden: cleared, ..Decision::default() }
    }

    /// Erasing waits for some days, and anybody may stop it.
    pub(super) fn ask_erasure(
        &self,
        member: MemberId,
        on: bool,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.life.ended.is_none() {
            return Err(Refusal::OtherStage);
        }
        if !on {
            return Ok(unless(self.life.erasure.is_none(), Event::ErasureStopped));
        }
        if !self.holds_desk(member) {
            return Err(Refusal::DeskOnly);
        }
        let on = Self::days_after(now.time, ERASURE_DAYS);
        Ok(unless(self.life.erasure.is_some(), Event::ErasureAsked { on }))
    }

    /// Somebody came after the page was hung: they read it, and the circle is asked.
    pub(super) fn came(&mut self, member: MemberId) {
        if self.hangs() {
            let (settled, words, goodbye) = (false, None, None);
            self.life.comings.push(Coming { member, left: false, settled, words, goodbye });
            self.touch(Change::Room);
        }
    }

    pub(super) fn coming_settled(&mut self, member: MemberId, words: Option<Sentence>) {
        if let Some(it) = self.life.comings.iter_mut().rev().find(|it| it.member == member) {
            it.settled = true;
            it.words = words;
        }
        self.tell(None, Happening::CircleSettled(member));
        self.touch_all(&[Change::Room, Change::Charter]);
    }

    pub(super) fn left(&mut self, member: MemberId, goodbye: Option<Sentence>, name_stays: bool) {
        let signed: Vec<_> = self.life.versions.iter().map(|it| it.signed.clone()).collect();
        self.unseat_quietly(member);
        // Who stood behind a version when it was lived stood behind it.
        for (version, signed) in self.life.versions.iter_mut().zip(signed) {
            version.signed = signed;
            if !name_stays {
                version.signed.retain(|it| it.member != member);
            }
        }
        if !name_stays {
            self.gone.insert(member, Name::removed());
            self.life.name_places.remove(&member);
        }
        let (settled, words) = (false, None);
        if self.hangs() {
            self.life.comings.push(Coming { member, left: true, settled, words, goodbye });
        }
        self.tell(None, Happening::Left(member));
        self.force();
        self.touch_all(&[Change::Room, Change::Charter, Change::Visit]);
    }

    pub(super) fn farewell_said(
        &mut self,
        member: MemberId,
        keep: Option<Sentence>,
        thanks: Option<Sentence>,
    ) {
        let called = self.member(member).map(|it| it.called.clone());
        self.life.farewells.insert(member, Farewell { called, keep, thanks });
        self.touch(Change::Room);
    }

    pub(super) fn ended(&mut self) {
        self.life.ended = Some(self.last_at);
        self.life.ending = true;
        self.life.guests.open = None;
        self.life.pulse_due = None;
        self.life.pulse = None;
        self.life.visit = None;
        let now = self.last_at;
        // The words of a care go some days after the end, as they would after a visit.
        self.life.cares.iter_mut().for_each(|it| it.settled = it.settled.or(Some(now)));
        let proposed = self.items.iter().filter(|it| it.proposed.is_some());
        let proposed: Vec<ItemId> = proposed.map(|it| it.id).collect();
        for item in proposed {
            self.change_withdrawn(item);
        }
        self.tell(None, Happening::Ended);
        self.touch_all(&[Change::Room, Change::Desk, Change::Charter, Change::Visit]);
    }

    /// The log holds words of notes here. Those that come when the page hangs wait for their farewell
    /// from then on.
    pub(super) fn notes_lie_open(&mut self, at: Time) {
        self.life.note_places.push(self.seq);
        if self.hangs() {
            self.life.notes_since.get_or_insert(at);
        }
    }

    /// The raw notes are gone; what they became stays.
    pub(super) fn notes_erased(&mut self) {
        let now: Time = self.last_at;
        for note in self.notes.values_mut() {
            note.text = NoteText::removed();
            note.drawing = None;
        }
        self.life.note_places.clear();
        self.life.notes_since = None;
        self.life.notes_erased = Some(now);
        self.tell(None, Happening::NotesErased);
        let notes: Vec<_> = self.notes.keys().copied().collect();
        for note in notes {
            self.touch(Change::Note(note));
        }
        self.touch_all(&[Change::Room, Change::Items]);
    }
}
