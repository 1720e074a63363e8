//! Something needs care: an item is named, never a person (DOMAIN.md 6.3).

use super::{Alliance, Change, living::Care, signing::day_of};
use crate::{
    command::{Decision, NewCare, Now, Refusal},
    event::{Event, Time},
    hidden::{self, Hidden, HiddenChange, Lying, Shelf},
    id::{CareId, MemberId},
    life::{CareTold, UNSIGNED_FROM},
};
use std::collections::BTreeSet;

/// Days after which the words of a care that is settled are erased.
pub(super) const CARE_WORDS_DAYS: i64 = 14;
/// How long a breath is, in milliseconds.
const BREATH_MS: i64 = 60_000;

impl Alliance {
    pub(super) fn ask_for_care(
        &self,
        member: MemberId,
        care: NewCare,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        let NewCare { care, item, way, text, help, soon, signed } = care;
        if self.life.cares.iter().any(|it| it.id == care) {
            return Ok(Decision::default());
        }
        self.done_item(item)?;
        if !signed && self.members.len() < UNSIGNED_FROM {
            return Err(Refusal::SignIt);
        }
        let day = day_of(now.time);
        if signed {
            let (member, item) = (Some(member), Some(item));
            return Ok(Event::CareAsked { care, item, way, help, soon, day, member, text }.into());
        }
        let said = HiddenChange::Put(hidden::care_row(care, item, text));
        let item = self.settings.life.care_names_item.then_some(item);
        let event = Event::CareAsked { care, item, way, help, soon, day, member: None, text: None };
        Ok(Decision { events: vec![event], hidden: vec![said], ..Decision::default() })
    }

    /// What unsigned cares say is told to all at once, shuffled; nothing of it stays hidden.
    pub(super) fn tell_cares(hidden: &Hidden, now: &mut Now<'_>) -> Decision {
        let mut cares: Vec<CareTold> = hidden
            .rows(Shelf::Cares)
            .filter_map(|(_, lying)| {
                let Lying::Care { care, item, text } = lying else { return None };
                Some(CareTold { care: *care, item: *item, text: text.clone() })
            })
            .collect();
        now.chance.shuffle(&mut cares);
        let hidden = vec![hidden.clear(Shelf::Cares)];
        Decision { events: vec![Event::CaresTold { cares }], hidden, ..Decision::default() }
    }

    /// One breath for everybody; while one goes on, another adds nothing.
    pub(super) fn take_breath(&self, now: &Now<'_>) -> Decision {
        if self.life.breath.is_some_and(|ends| ends > now.time) {
            return Decision::default();
        }
        Event::BreathTaken { ends: Time(now.time.0 + BREATH_MS) }.into()
    }

    /// The words of settled cares whose days are over, and those that are told with them.
    pub(super) fn care_words_to_erase(&self, now: Time) -> Vec<CareId> {
        let over = |it: &&Care| {
            it.place.is_some()
                && it.settled.is_some_and(|at| Self::days_after(at, CARE_WORDS_DAYS) <= now)
        };
        self.life.cares.iter().filter(over).map(|it| it.id).collect()
    }

    pub(super) fn erase_care_words(&self, cares: Vec<CareId>) -> Decision {
        let places: BTreeSet<_> = self
            .life
            .cares
            .iter()
            .filter(|it| cares.contains(&it.id))
            .filter_map(|it| it.place)
            .collect();
        let erase = places.into_iter().collect();
        Decision { events: vec![Event::CaresErased { cares }], erase, ..Decision::default() }
    }

    pub(super) fn care_asked(&mut self, mut care: Care) {
        care.place = care.text.is_some().then_some(self.seq);
        care.told = care.member.is_some();
        if let (Some(visit), Some(item)) = (&mut self.life.visit, care.item) {
            visit.touched.insert(item);
        }
        self.life.cares.push(care);
        self.touch_all(&[Change::Care, Change::Visit]);
    }

    pub(super) fn cares_told(&mut self, cares: Vec<CareTold>) {
        let place = self.seq;
        for CareTold { care, item, text } in cares {
            if let Some(it) = self.life.cares.iter_mut().find(|it| it.id == care) {
                it.item = Some(item);
                it.place = text.is_some().then_some(place);
                it.text = text;
                it.told = true;
            }
            if let Some(visit) = &mut self.life.visit {
                visit.touched.insert(item);
            }
        }
        if let Some(visit) = &mut self.life.visit {
            visit.told = true;
            visit.quiet = None;
        }
        self.touch_all(&[Change::Care, Change::Visit]);
    }
}
