//! The alliance that is lived: its state, and which rule answers which ask.

use super::{Alliance, Fate, Guests, Item};
use crate::{
    command::{Decision, Living, Now, Refusal},
    event::{Event, Given, Mark, Seq, Time},
    hidden::{Hidden, Secret},
    id::{CareId, ItemId, MemberId, NoteId, QuestionId},
    life::{CareHelp, CareWay, End, LivedSeen, Proposal, VersionItem, VisitAt, VisitStep},
    stage::Stage,
    text::{Name, Sentence},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What an alliance has beside its workshop, once its page hangs.
#[derive(Clone, Debug, Default)]
pub(crate) struct LifeState {
    pub(crate) versions: Vec<Version>,
    pub(crate) pulse: Option<OpenPulse>,
    pub(crate) pulses: Vec<ClosedPulse>,
    /// When the clock opens the next pulse.
    pub(crate) pulse_due: Option<Time>,
    pub(crate) cares: Vec<Care>,
    /// Until when every screen is calm.
    pub(crate) breath: Option<Time>,
    pub(crate) visit: Option<Visit>,
    pub(crate) visits: Vec<PastVisit>,
    pub(crate) visit_at: Option<VisitAt>,
    /// Items that somebody wants to look at together at the next visit.
    pub(crate) wished: BTreeSet<ItemId>,
    pub(crate) asked: Vec<AskedItem>,
    pub(crate) missed: u32,
    pub(crate) asleep: Option<Time>,
    /// When it last woke.
    pub(crate) woke: Option<Time>,
    /// Who came or left since the page hangs, where the circle has not said whether anything changes.
    pub(crate) comings: Vec<Coming>,
    /// Answers of newcomers, with their names.
    pub(crate) newcomers: BTreeMap<(MemberId, ItemId), Given>,
    /// Since when the raw notes wait for their farewell.
    pub(crate) notes_since: Option<Time>,
    pub(crate) notes_erased: Option<Time>,
    /// Places in the log that hold words of notes.
    pub(crate) note_places: Vec<Seq>,
    /// Places in the log that hold somebody's name or signature.
    pub(crate) name_places: BTreeMap<MemberId, Vec<Seq>>,
    pub(crate) ending: bool,
    pub(crate) farewells: BTreeMap<MemberId, Farewell>,
    pub(crate) afterwards: Option<Sentence>,
    pub(crate) ended: Option<Time>,
    pub(crate) erasure: Option<Time>,
    pub(crate) guests: Guests,
}

/// The words of the page at one time. They never change; names come under them until it is replaced.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: u32,
    pub(crate) made: Time,
    pub(crate) in_force: Option<Time>,
    pub(crate) items: Vec<VersionItem>,
    pub(crate) signed: Vec<SignedBy>,
    /// Only a spelling changed; the names were carried over.
    pub(crate) small: bool,
}

/// Who stands behind a version.
#[derive(Clone, Debug)]
pub(crate) struct SignedBy {
    pub(crate) member: MemberId,
    pub(crate) mark: Mark,
    pub(crate) at: Time,
}

#[derive(Clone, Debug)]
pub(crate) struct OpenPulse {
    pub(crate) number: u32,
    pub(crate) items: Vec<ItemId>,
    pub(crate) hidden: bool,
    pub(crate) opened: Time,
    pub(crate) closes: Time,
    /// Links that were renewed since it opened: whoever holds both may have answered twice.
    pub(crate) doubt: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct ClosedPulse {
    pub(crate) number: u32,
    pub(crate) closed: Time,
    pub(crate) hidden: bool,
    pub(crate) answered: u32,
    pub(crate) of: u32,
    pub(crate) seen: Vec<LivedSeen>,
    pub(crate) words: Vec<Sentence>,
    /// Who was of the circle: a line over time joins only pulses of the same circle.
    pub(crate) circle: BTreeSet<MemberId>,
}

#[derive(Clone, Debug)]
pub(crate) struct Care {
    pub(crate) id: CareId,
    /// Nothing, where the circle wants to hear it only after the reading.
    pub(crate) item: Option<ItemId>,
    pub(crate) way: CareWay,
    pub(crate) help: CareHelp,
    pub(crate) soon: bool,
    pub(crate) day: Date,
    pub(crate) member: Option<MemberId>,
    pub(crate) text: Option<Sentence>,
    /// Where the log holds its words.
    pub(crate) place: Option<Seq>,
    pub(crate) told: bool,
    pub(crate) settled: Option<Time>,
}

/// A visit that goes on.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) since: Time,
    /// Apart, over days: when it is over.
    pub(crate) closes: Option<Time>,
    pub(crate) step: VisitStep,
    pub(crate) step_since: Time,
    pub(crate) items: Vec<ItemId>,
    pub(crate) tables: Vec<VisitTable>,
    pub(crate) quiet: Option<Time>,
    pub(crate) read_alone: BTreeSet<MemberId>,
    pub(crate) told: bool,
    pub(crate) touched: BTreeSet<ItemId>,
    pub(crate) ends: BTreeMap<ItemId, End>,
    pub(crate) brought: Vec<NoteId>,
}

/// A table at which the items are read, in the order that the lot drew.
#[derive(Clone, Debug)]
pub(crate) struct VisitTable {
    pub(crate) people: Vec<MemberId>,
    /// The reader of each item.
    pub(crate) readers: Vec<MemberId>,
    pub(crate) at: u32,
}

/// What stays of a visit.
#[derive(Clone, Debug)]
pub(crate) struct PastVisit {
    pub(crate) ended: Time,
    pub(crate) ends: BTreeMap<ItemId, End>,
}

/// What is proposed for an item, and how far it is.
#[derive(Clone, Debug)]
pub(crate) struct Proposed {
    pub(crate) change: Proposal,
    pub(crate) small: bool,
    pub(crate) by: Option<MemberId>,
    /// Between visits: until when questions are asked, and then until when answers are given.
    pub(crate) opens: Option<Time>,
    pub(crate) closes: Option<Time>,
    pub(crate) shown: Option<Vec<Given>>,
}

/// A question about an item, and what the circle says.
#[derive(Clone, Debug)]
pub(crate) struct AskedItem {
    pub(crate) question: QuestionId,
    pub(crate) item: ItemId,
    pub(crate) text: Sentence,
    pub(crate) by: Option<MemberId>,
    pub(crate) answer: Option<Sentence>,
}

/// Somebody came or left, and the circle is asked whether anything changes.
#[derive(Clone, Debug)]
pub(crate) struct Coming {
    pub(crate) member: MemberId,
    pub(crate) left: bool,
    pub(crate) settled: bool,
    pub(crate) words: Option<Sentence>,
    pub(crate) goodbye: Option<Sentence>,
}

/// What somebody says at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Farewell {
    pub(crate) called: Option<Name>,
    pub(crate) keep: Option<Sentence>,
    pub(crate) thanks: Option<Sentence>,
}

impl Item {
    /// Do answers to this item lie face down now, or could they?
    pub(crate) fn waits(&self) -> bool {
        match &self.proposed {
            Some(it) => it.opens.is_none() && !it.small && it.shown.is_none(),
            None => self.fate == Fate::Open && self.shown.is_none(),
        }
    }
}

impl Alliance {
    #[expect(clippy::too_many_arguments, reason = "all that a rule may look at")]
    pub(super) fn decide_living(
        &self,
        hidden: &Hidden,
        member: MemberId,
        secret: &Secret,
        ask: Living,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let desk = || if self.holds_desk(member) { Ok(()) } else { Err(Refusal::DeskOnly) };
        // What lets others in can be closed wherever the circle is.
        if !matches!(ask, Living::CloseToGuests) {
            self.at(Stage::Living)?;
        }
        let stays = matches!(ask, Living::Leave { .. } | Living::AskErasure { .. } | Living::End);
        if self.life.ended.is_some() && !stays {
            return Err(Refusal::Ended);
        }
        match ask {
            Living::OpenPulse => desk().map(|()| self.open_pulse(now.time)),
            Living::GivePulse { pulse, lived, word } => {
                self.give_pulse(hidden, (member, secret), pulse, (lived, word), now)
            }
            Living::ClosePulse { pulse } => {
                desk().and_then(|()| self.close_pulse(hidden, pulse, now))
            }
            Living::AskForCare(care) => self.ask_for_care(member, care, now),
            Living::TakeBreath => Ok(self.take_breath(now)),
            Living::BeginVisit { apart_days } => self.begin_visit(hidden, member, apart_days, now),
            Living::GoToStep { from, to } => {
                desk().and_then(|()| self.go_to_step(hidden, from, to, now))
            }
            Living::DealItems { present } => desk().and_then(|()| self.deal_items(&present, now)),
            Living::ReadOn { pod, from } => self.read_item_on(member, pod, from, now),
            Living::PassOn { pod, from } => self.pass_item_on(member, pod, from),
            Living::ReadAlone => self.read_alone(hidden, member, now),
            Living::TellCares => desk().and_then(|()| self.tell_after_quiet(hidden, now)),
            Living::LookAt { item } => self.look_at(item),
            Living::EndLook { item, end } => desk().and_then(|()| self.end_look(item, end)),
            Living::EndVisit { next } => desk().and_then(|()| self.end_visit(hidden, next, now)),
            Living::Propose { item, believed, change, sources } => {
                self.propose(hidden, item, believed, (change, sources), now)
            }
            Living::Correct { item, believed, text } => self.correct(item, believed, text),
            Living::Confirm { item, believed } => self.confirm(member, item, believed),
            Living::Withdraw { item, believed } => self.withdraw(hidden, member, item, believed),
            Living::AskAbout { question, item, text } => self.ask_about(question, item, text),
            Living::AnswerAsked { question, text } => self.answer_asked(question, text),
            Living::Revive { item } => self.revive(item),
            Living::MoveVisit { next, at } => self.move_visit(next, at, now),
            Living::Wake => Ok(self.wake(now)),
            Living::Bring { fear, hope } => Ok(Self::bring(hidden, secret, fear, hope)),
            Living::AnswerItem { item, given } => self.answer_item(member, item, given),
            Living::Settle { member, words } => self.settle_coming(member, words),
            Living::Leave { goodbye, name_stays } => {
                self.leave(hidden, (member, secret), goodbye, name_stays)
            }
            Living::BeginEnding { on } => desk().map(|()| self.begin_ending(on)),
            Living::SayFarewell { keep, thanks } => self.say_farewell(member, keep, thanks),
            Living::WordAfterwards { words } => self.word_afterwards(words),
            Living::End => desk().map(|()| self.end(hidden)),
            Living::AskErasure { on } => self.ask_erasure(member, on, now),
            Living::OpenToGuests { turn } => self.open_to_guests(turn),
            Living::CloseToGuests => Ok(self.close_to_guests()),
        }
    }

    /// Is the page signed and hanging?
    pub(crate) fn hangs(&self) -> bool {
        !self.life.versions.is_empty()
    }

    /// Somebody who came after the page was hung, and reads it still: they are shown as reading, and
    /// nobody waits for their name.
    pub(crate) fn reads_still(&self, member: MemberId) -> bool {
        self.life.comings.iter().any(|it| it.member == member && !it.left)
            && !self.signatures.contains_key(&member)
    }

    pub(crate) fn done_item(&self, item: ItemId) -> Result<&Item, Refusal> {
        self.item(item).filter(|it| it.fate == Fate::Open).ok_or(Refusal::NotHere)
    }

    /// So many whole days later.
    pub(super) const fn days_after(time: Time, days: i64) -> Time {
        time.plus_minutes(days * 24 * 60)
    }

    /// Remembers where the log holds somebody's name or mark, or what they said of a program of theirs.
    pub(super) fn names(&mut self, member: MemberId) {
        let place = self.seq;
        self.life.name_places.entry(member).or_default().push(place);
    }

    /// Words are gone: the event that held them holds none any more.
    pub(super) fn care_words_gone(&mut self, cares: &[CareId]) {
        for care in self.life.cares.iter_mut().filter(|it| cares.contains(&it.id)) {
            care.text = None;
            care.place = None;
        }
    }

    /// The event of a version follows where the page reads otherwise than its last version.
    pub(super) fn new_version(&self, small: bool) -> Option<Event> {
        let number = u32::try_from(self.life.versions.len()).unwrap_or(u32::MAX) + 1;
        self.hangs().then_some(Event::VersionMade { number, small })
    }
}
