//! Items: worded, answered unseen, shown together, and agreed by consent. No count decides.

use super::{Alliance, Change, Fate, Item, living::Proposed};
use crate::{
    command::{Decision, Now, Refusal, Wording},
    event::{Event, Given, Shown, Stance},
    hidden::{self, Hidden, HiddenChange, Lying, Secret, Shelf},
    id::{ItemId, MemberId, NoteId, ThemeId},
    life::Proposal,
    limits::{ITEMS_MAX, ITEMS_PER_POD_MAX, NOT_YET_ROUNDS_MAX},
    stage::Stage,
};

impl Item {
    /// All who answered can stand behind the words as they are.
    pub(crate) fn agreed(&self) -> bool {
        self.shown.as_ref().is_some_and(|given| given.iter().all(|it| it.stance != Stance::NotYet))
    }

    /// Somebody said "not yet" to the words as they are.
    pub(crate) fn contested(&self) -> bool {
        self.shown.is_some() && !self.agreed()
    }
}

impl Alliance {
    #[expect(clippy::too_many_arguments, reason = "who asks, and each field of the command")]
    pub(super) fn draft_item(
        &self,
        member: MemberId,
        item: ItemId,
        theme: Option<ThemeId>,
        wording: Wording,
        sources: Vec<NoteId>,
    ) -> Result<Decision, Refusal> {
        if self.item(item).is_some() {
            return Ok(Decision::default());
        }
        self.at(Stage::Draft)?;
        let pod = self.pod_of(member).and_then(|pod| u32::try_from(pod).ok());
        let brought = self.open_items().filter(|it| pod.is_some() && it.pod == pod).count();
        if self.open_items().count() >= ITEMS_MAX || brought >= ITEMS_PER_POD_MAX {
            return Err(Refusal::TooMany);
        }
        let known = |note: &NoteId| self.notes.contains_key(note);
        if theme.is_some_and(|it| !self.has_theme(it)) || !sources.iter().all(known) {
            return Err(Refusal::NotHere);
        }
        let Wording { kind: item_kind, text, because, until } = wording;
        let mut events = vec![Event::ItemDrafted {
            item,
            theme,
            pod,
            item_kind,
            text: text.clone(),
            because: because.clone(),
            sources,
        }];
        if until.is_some() {
            events.push(Event::ItemWorded { item, item_kind, text, because, until });
        }
        Ok(events.into())
    }

    pub(super) fn word_item(
        &self,
        hidden: &Hidden,
        item: ItemId,
        believed: u32,
        wording: Wording,
    ) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        let Wording { kind, text, because, until } = wording;
        if it.text == text && it.kind == kind && it.because == because && it.until == until {
            return Ok(Decision::default());
        }
        self.at(Stage::Draft)?;
        if it.wording != believed || it.fate != Fate::Open {
            return Err(Refusal::WordsChanged);
        }
        // After two rounds nobody is worn down with a third sentence (DOMAIN.md 2, rule 23).
        if it.not_yet_rounds >= NOT_YET_ROUNDS_MAX && !it.agreed() && until.is_none() {
            return Err(Refusal::TwoRoundsDone);
        }
        let events = vec![Event::ItemWorded { item, item_kind: kind, text, because, until }];
        Ok(Decision { events, hidden: take_answers(hidden, it), ..Decision::default() })
    }

    #[expect(clippy::too_many_arguments, reason = "who asks, and each field of the command")]
    pub(super) fn answer(
        &self,
        hidden: &Hidden,
        member: MemberId,
        secret: &Secret,
        answers: Vec<(ItemId, u32, Given)>,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if answers.is_empty() {
            return Err(Refusal::AnswerNeeded);
        }
        let mut decision = Decision::default();
        let mut after = hidden.clone();
        for (item, wording, given) in answers {
            let it = self.item(item).ok_or(Refusal::NotHere)?;
            if given.stance == Stance::NotYet && given.reason.is_none() {
                return Err(Refusal::ReasonNeeded);
            }
            // Only one's own name can be put under one's own answer.
            let given = Given { name: given.name.filter(|name| *name == member), ..given };
            if hidden.my_answer(secret, item, wording) == Some(&given) {
                continue;
            }
            self.asks_answers()?;
            if it.wording != wording || (it.fate != Fate::Open && it.proposed.is_none()) {
                return Err(Refusal::WordsChanged);
            }
            if !self.asks_about(it) {
                return Err(Refusal::AnswersShown);
            }
            let change = HiddenChange::Put(hidden::own_row(
                secret,
                Lying::Answer { item, wording, given },
                0,
            ));
            after.apply(change.clone());
            decision.hidden.push(change);
        }
        let shown = self.complete(&after, now);
        if !shown.is_empty() {
            let taken = shown.iter().filter_map(|it| self.item(it.item));
            let taken: Vec<HiddenChange> = taken.flat_map(|it| take_answers(&after, it)).collect();
            // What is shown at once need not lie down first.
            decision.hidden.retain(|put| !is_taken(put, &taken));
            decision.hidden.extend(taken);
            let after = self.after_shown(&shown);
            decision.events.push(Event::AnswersShown { shown });
            decision.events.extend(after);
        }
        Ok(decision)
    }

    /// Is this a time to answer: in Draft, and in the life of the page?
    fn asks_answers(&self) -> Result<(), Refusal> {
        if matches!(self.stage, Stage::Draft | Stage::Living) {
            Ok(())
        } else {
            Err(Refusal::OtherStage)
        }
    }

    /// May answers to this item lie face down? While the page hangs, only to a change: all others
    /// would never be shown.
    fn asks_about(&self, it: &Item) -> bool {
        it.waits() && (self.stage != Stage::Living || it.proposed.is_some())
    }

    /// Items to which answers may lie face down.
    fn asked_items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|it| self.asks_about(it))
    }

    /// Items that everybody has answered. With the whole set asked at once, all items or none.
    fn complete(&self, hidden: &Hidden, now: &mut Now<'_>) -> Vec<Shown> {
        let full = |it: &Item| hidden.answers(it.id, it.wording).count() >= self.members.len();
        if self.settings.asking == crate::settings::Asking::WholeSet
            && self.stage == Stage::Draft
            && !self.asked_items().all(full)
        {
            return Vec::new();
        }
        let items = self.asked_items().filter(|it| full(it));
        items.map(|it| shown(hidden, it, now)).collect()
    }

    /// The facilitator need not wait for those who are not there. Between visits nobody is there, and
    /// the days of answers are everybody's.
    pub(super) fn show_before_all_have_answered(
        &self,
        hidden: &Hidden,
        item: Option<ItemId>,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.stage == Stage::Living && !self.visits() {
            return Err(Refusal::OtherStage);
        }
        if self.visits() {
            self.half_have_answered(hidden, item)?;
        }
        Ok(self.show_what_is_answered(hidden, item, now))
    }

    /// Nobody waits for who is away, but a page that all signed is not changed by one or two: half
    /// of the circle has answered, and two at the least.
    fn half_have_answered(&self, hidden: &Hidden, item: Option<ItemId>) -> Result<(), Refusal> {
        let half = self.members.len().div_ceil(2).max(2);
        let few = |it: &Item| (1..half).contains(&hidden.answers(it.id, it.wording).count());
        let mut asked = self.asked_items().filter(|it| item.is_none_or(|id| id == it.id));
        if asked.any(few) { Err(Refusal::TooFewAnswers) } else { Ok(()) }
    }

    pub(super) fn show_what_is_answered(
        &self,
        hidden: &Hidden,
        item: Option<ItemId>,
        now: &mut Now<'_>,
    ) -> Decision {
        let wanted = |it: &&Item| item.is_none_or(|id| id == it.id);
        let answered = |it: &&Item| hidden.answers(it.id, it.wording).count() > 0;
        let items: Vec<&Item> = self.asked_items().filter(wanted).filter(answered).collect();
        if items.is_empty() {
            return Decision::default();
        }
        let taken = items.iter().flat_map(|it| take_answers(hidden, it)).collect();
        let shown: Vec<Shown> = items.into_iter().map(|it| shown(hidden, it, now)).collect();
        let after = self.after_shown(&shown);
        let events = std::iter::once(Event::AnswersShown { shown }).chain(after).collect();
        Decision { events, hidden: taken, ..Decision::default() }
    }

    /// An item is put aside: parked until the first visit, or let go.
    pub(super) fn put_aside(
        &self,
        hidden: &Hidden,
        item: ItemId,
        event: Event,
    ) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        let already = if matches!(event, Event::ItemParked { .. }) {
            matches!(it.fate, Fate::Parked(_))
        } else {
            matches!(it.fate, Fate::Dropped(_))
        };
        if already {
            return Ok(Decision::default());
        }
        // What does not stand on the page, and is not proposed for it, needs nobody's consent.
        let concerns = it.fate == Fate::Open || it.proposed.is_some();
        if self.stage == Stage::Living && concerns {
            return Err(Refusal::NotAgreed);
        }
        self.asks_answers()?;
        let hidden = take_answers(hidden, it);
        Ok(Decision { events: vec![event], hidden, ..Decision::default() })
    }

    pub(super) fn take_up(&self, item: ItemId) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        if it.fate == Fate::Open {
            return Ok(Decision::default());
        }
        self.at(Stage::Draft)?;
        if self.open_items().count() >= ITEMS_MAX {
            return Err(Refusal::TooMany);
        }
        Ok(Event::ItemTakenUp { item }.into())
    }

    /// The hard guard before the signing: every item is agreed, and there is one.
    pub(super) fn all_agreed(&self) -> Result<(), Refusal> {
        if self.open_items().next().is_none() {
            Err(Refusal::NoItems)
        } else if self.open_items().all(Item::agreed) {
            Ok(())
        } else {
            Err(Refusal::NotAgreed)
        }
    }

    pub(super) fn change_item(&mut self, item: ItemId, change: impl FnOnce(&mut Item)) {
        if let Some(it) = self.items.iter_mut().find(|it| it.id == item) {
            change(it);
        }
        self.touch_all(&[Change::Item(item), Change::Charter, Change::Desk]);
    }

    pub(super) fn reword(&mut self, item: ItemId, wording: Wording) {
        let Wording { kind, text, because, until } = wording;
        self.change_item(item, |it| {
            let new_words = it.text != text || it.until != until;
            if it.text != text {
                it.earlier.push(std::mem::replace(&mut it.text, text));
            }
            it.kind = kind;
            it.because = because;
            it.until = until;
            it.wording += 1;
            // A because or a kind is no promise: what was agreed stays agreed.
            if new_words {
                it.shown = None;
            }
        });
    }

    pub(super) fn show_answers(&mut self, shown: Shown) {
        let mut takes_effect = false;
        self.change_item(shown.item, |it| {
            if it.wording != shown.wording {
                return;
            }
            let contested = shown.given.iter().any(|given| given.stance == Stance::NotYet);
            if contested {
                it.not_yet_rounds += 1;
            }
            let about = match &it.proposed {
                Some(Proposed { change: Proposal::Words { text, .. }, .. }) => text,
                Some(_) | None => &it.text,
            };
            let heard = shown.given.iter().filter(|given| given.reason.is_some());
            let heard: Vec<_> = heard.map(|given| (about.clone(), given.clone())).collect();
            it.voices.extend(heard);
            match &mut it.proposed {
                Some(proposed) => {
                    proposed.shown = Some(shown.given);
                    proposed.closes = None;
                    takes_effect = !contested;
                }
                None => it.shown = Some(shown.given),
            }
        });
        if takes_effect {
            self.take_effect(shown.item);
        } else if self.stage == Stage::Living && self.life.visit.is_none() {
            // It is talked over at the next visit.
            self.life.wished.insert(shown.item);
        }
        self.touch_all(&[Change::Visit, Change::Items]);
    }

    pub(super) fn settle(&mut self, item: ItemId, fate: Fate) {
        self.change_item(item, |it| {
            it.fate = fate;
            it.shown = None;
            it.proposed = None;
            it.wording += 1;
        });
        self.touch(Change::Items);
    }
}

/// The answers to an item as they will be told: shuffled, since their order would name the last.
fn shown(hidden: &Hidden, it: &Item, now: &mut Now<'_>) -> Shown {
    let mut given: Vec<Given> =
        hidden.answers(it.id, it.wording).map(|(_, given)| given.clone()).collect();
    now.chance.shuffle(&mut given);
    Shown { item: it.id, wording: it.wording, given }
}

pub(super) fn take_answers(hidden: &Hidden, it: &Item) -> Vec<HiddenChange> {
    let answers = hidden.answers(it.id, it.wording);
    answers.map(|(id, _)| HiddenChange::Take(Shelf::Answers, id)).collect()
}

fn is_taken(put: &HiddenChange, taken: &[HiddenChange]) -> bool {
    match put {
        HiddenChange::Put(row) => taken.contains(&HiddenChange::Take(row.shelf, row.id)),
        HiddenChange::Take(..) | HiddenChange::Clear(..) => false,
    }
}
