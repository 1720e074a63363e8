//! What one viewer sees of the alliance that is lived.

use super::{GivenSeen, NoteSeen, Person, View};
use crate::{
    alliance::{Alliance, Care, ClosedPulse, Fate, Item, STILL_OURS_DAYS, Version},
    event::{Given, Mark, Stance, Time},
    id::{ItemId, MemberId, NoteId, QuestionId},
    life::{CareHelp, CareWay, End, Lived, Proposal, Seen, VersionItem, VisitAt, VisitStep},
    stage::{Round, Stage},
    text::{Name, NoteText, Sentence},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The pulse that is open.
#[derive(Clone, Debug)]
pub struct PulseSeen {
    /// Its number.
    pub number: u32,
    /// The items that are asked about, each with what the viewer said.
    pub items: Vec<(ItemId, Option<Lived>)>,
    /// Are only sums ever shown? Else each answer, with its name, when all have answered.
    pub hidden: bool,
    /// When it was opened.
    pub opened: Time,
    /// When it closes by itself.
    pub closes: Time,
    /// How many have given theirs.
    pub given: usize,
    /// Has the viewer?
    pub gave: bool,
    /// What the viewer wants read out.
    pub word: Option<Sentence>,
}

/// A pulse that is closed.
#[derive(Clone, Debug)]
pub struct PulseDone<'a> {
    /// Its number.
    pub number: u32,
    /// When it closed.
    pub closed: Time,
    /// Were only sums ever to be shown?
    pub hidden: bool,
    /// How many answered.
    pub answered: u32,
    /// Of how many.
    pub of: u32,
    /// What it says of each item, where enough answered; the least lived first.
    pub seen: Vec<(ItemId, &'a Seen)>,
    /// What was to be read out.
    pub words: &'a [Sentence],
}

/// How an item goes over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// More than before.
    Growing,
    /// As before.
    Steady,
    /// Little, or less than before.
    AsksForCare,
}

/// The small line beside an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// From hardly, 0, to fully, 3; oldest first. Only pulses of the same circle are joined.
    pub heights: Vec<f32>,
    /// The word beside it.
    pub trend: Trend,
}

/// What asks for care: those about one item are one.
#[derive(Clone, Debug)]
pub struct CareSeen<'a> {
    /// The item; nothing, where it is told after the reading.
    pub item: Option<ItemId>,
    /// More than one of us.
    pub more: bool,
    /// Somebody asks that it be before the next visit.
    pub soon: bool,
    /// Since which day.
    pub day: Date,
    /// What was said, with the name of whoever signed it.
    pub said: Vec<CareSaid<'a>>,
}

/// One voice of a care.
#[derive(Clone, Debug)]
pub struct CareSaid<'a> {
    /// How it was asked.
    pub way: CareWay,
    /// What would help.
    pub help: CareHelp,
    /// What was said.
    pub text: Option<&'a Sentence>,
    /// Who signed it.
    pub name: Option<&'a Name>,
}

/// A visit that goes on.
#[derive(Clone, Debug)]
pub struct VisitSeen<'a> {
    /// Where it is.
    pub step: VisitStep,
    /// Since when it is there.
    pub step_since: Time,
    /// Since when it goes on.
    pub since: Time,
    /// Apart, over days: until when.
    pub closes: Option<Time>,
    /// All items, in order, as they are read.
    pub items: Vec<ItemId>,
    /// The reading, of the viewer's table, or of all for the desk and the big screen.
    pub tables: Vec<VisitTableSeen<'a>>,
    /// Is it quiet, until when?
    pub quiet: Option<Time>,
    /// Was it told what came up?
    pub told: bool,
    /// Apart: how many have read all items.
    pub read_alone: usize,
    /// Apart: has the viewer?
    pub i_read: bool,
    /// The items that are looked at, each with its end once it has one.
    pub touched: Vec<(ItemId, Option<End>)>,
    /// What newcomers brought.
    pub brought: Vec<NoteSeen<'a>>,
}

/// The reading at one table.
#[derive(Clone, Debug)]
pub struct VisitTableSeen<'a> {
    /// Which.
    pub pod: u32,
    /// How many items are read.
    pub at: u32,
    /// The item to read; none when all are read.
    pub item: Option<ItemId>,
    /// The order that the lot drew.
    pub people: Vec<Person<'a>>,
    /// Who reads now.
    pub reader: Option<Person<'a>>,
    /// Who reads after them.
    pub next: Vec<Person<'a>>,
    /// May the viewer go on?
    pub mine: bool,
}

/// A change that is proposed.
#[derive(Clone, Debug)]
pub struct ChangeSeen<'a> {
    /// The item.
    pub item: ItemId,
    /// The words that it has; none for an item that is new.
    pub old: Option<&'a Sentence>,
    /// What is proposed.
    pub change: &'a Proposal,
    /// Which wording is answered.
    pub wording: u32,
    /// A spelling: somebody else confirms it by a tap.
    pub small: bool,
    /// The viewer proposed it.
    pub mine: bool,
    /// Until when it may be asked about, before it is answered.
    pub opens: Option<Time>,
    /// Until when it is answered.
    pub closes: Option<Time>,
    /// How many have answered.
    pub answered: usize,
    /// The viewer's own answer.
    pub answer: Option<&'a Given>,
    /// The answers, once they are shown and somebody said "not yet".
    pub shown: Option<Vec<GivenSeen<'a>>>,
    /// Two rounds are done: only a trial, or leaving it, is left.
    pub two_rounds_done: bool,
}

/// A question about an item.
#[derive(Clone, Debug)]
pub struct AskedSeen<'a> {
    /// Which.
    pub question: QuestionId,
    /// The item.
    pub item: ItemId,
    /// The question.
    pub text: &'a Sentence,
    /// Who asked.
    pub by: Option<&'a Name>,
    /// What the circle says.
    pub answer: Option<&'a Sentence>,
}

/// Somebody came or left.
#[derive(Clone, Debug)]
pub struct ComingSeen<'a> {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: Option<&'a Name>,
    /// Left; else came.
    pub left: bool,
    /// The circle has said whether anything changes.
    pub settled: bool,
    /// What it said.
    pub words: Option<&'a Sentence>,
    /// A word of goodbye.
    pub goodbye: Option<&'a Sentence>,
}

/// A version of the page.
#[derive(Clone, Debug)]
pub struct VersionSeen<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub made: Time,
    /// When all had signed it.
    pub in_force: Option<Time>,
    /// Only a spelling changed.
    pub small: bool,
    /// Its items.
    pub items: &'a [VersionItem],
    /// Who stands behind it.
    pub signed: Vec<(Option<&'a Name>, &'a Mark, Time)>,
    /// What is other than in the version before; nothing for the first.
    pub changes: Vec<VersionChange<'a>>,
    /// Items that are the same.
    pub same: usize,
}

/// One difference between two versions.
#[derive(Clone, Debug)]
pub struct VersionChange<'a> {
    /// The item.
    pub item: ItemId,
    /// Its place on the page, from 1; for one that is gone, the place that it had.
    pub place: usize,
    /// The words before.
    pub old: Option<&'a VersionItem>,
    /// The words now.
    pub new: Option<&'a VersionItem>,
    /// Why.
    pub because: Option<&'a Sentence>,
}

/// What is said at the end.
#[derive(Clone, Debug)]
pub struct FarewellSeen<'a> {
    /// Who.
    pub name: Option<&'a Name>,
    /// What they keep.
    pub keep: Option<&'a Sentence>,
    /// What they thank for.
    pub thanks: Option<&'a Sentence>,
}

/// A height at or under which the line asks for care.
const LOW: f32 = 1.0;
/// A difference that one sees.
const STEP: f32 = 0.25;

impl<'a> View<'a> {
    /// Does the page hang?
    pub fn hangs(&self) -> bool {
        self.it.hangs()
    }

    /// The versions of the page, oldest first.
    pub fn versions(&self) -> Vec<VersionSeen<'a>> {
        let all = &self.it.life.versions;
        let before = std::iter::once(None).chain(all.iter().map(Some));
        all.iter().zip(before).map(|(it, before)| self.version_seen(it, before)).collect()
    }

    /// The version that hangs.
    pub fn version(&self) -> Option<VersionSeen<'a>> {
        self.versions().pop()
    }

    fn version_seen(&self, it: &'a Version, before: Option<&'a Version>) -> VersionSeen<'a> {
        let signed = it.signed.iter().map(|by| (self.name_of(by.member), &by.mark, by.at));
        let changes = before.map(|before| self.changed(&before.items, &it.items));
        let changes = changes.unwrap_or_default();
        let same = it.items.len() - changes.iter().filter(|it| it.new.is_some()).count();
        VersionSeen {
            number: it.number,
            made: it.made,
            in_force: it.in_force,
            small: it.small,
            items: &it.items,
            signed: signed.collect(),
            changes,
            same,
        }
    }

    fn changed(&self, old: &'a [VersionItem], new: &'a [VersionItem]) -> Vec<VersionChange<'a>> {
        let find = |items: &'a [VersionItem], item| items.iter().find(|it| it.item == item);
        let mut changes = Vec::new();
        for (at, it) in new.iter().enumerate() {
            let before = find(old, it.item);
            if before.is_none_or(|before| before.digest != it.digest) {
                let (item, because) = (it.item, it.because.as_ref());
                let place = at + 1;
                changes.push(VersionChange { item, place, old: before, new: Some(it), because });
            }
        }
        for (at, it) in old.iter().enumerate().filter(|(_, it)| find(new, it.item).is_none()) {
            let because = match self.it.item(it.item).map(|it| &it.fate) {
                Some(Fate::Dropped(because)) => because.as_ref(),
                _ => None,
            };
            let (item, place) = (it.item, at + 1);
            changes.push(VersionChange { item, place, old: Some(it), new: None, because });
        }
        changes
    }

    /// The pulse that is open.
    pub fn pulse(&self) -> Option<PulseSeen> {
        let pulse = self.it.life.pulse.as_ref()?;
        let (number, secret) = (pulse.number, self.secret());
        let mine = |item| secret.and_then(|it| self.hidden.my_lived(it, number, item));
        let word = secret.and_then(|it| self.hidden.my_word(it, number)).cloned();
        Some(PulseSeen {
            number,
            items: pulse.items.iter().map(|item| (*item, mine(*item))).collect(),
            hidden: pulse.hidden,
            opened: pulse.opened,
            closes: pulse.closes,
            given: self.it.have_given(self.hidden, pulse),
            gave: secret.is_some_and(|it| self.hidden.gave(it, number)),
            word,
        })
    }

    /// When the next pulse opens by itself.
    pub fn next_pulse(&self) -> Option<Time> {
        self.it.life.pulse_due.filter(|_| self.it.life.pulse.is_none())
    }

    /// The pulses that are closed, oldest first.
    pub fn pulses(&self) -> Vec<PulseDone<'a>> {
        self.it.life.pulses.iter().map(Self::pulse_done).collect()
    }

    fn pulse_done(it: &'a ClosedPulse) -> PulseDone<'a> {
        let mut seen: Vec<_> = it.seen.iter().map(|it| (it.item, &it.seen)).collect();
        seen.sort_by(|(_, one), (_, two)| one.height().total_cmp(&two.height()));
        PulseDone {
            number: it.number,
            closed: it.closed,
            hidden: it.hidden,
            answered: it.answered,
            of: it.of,
            seen,
            words: &it.words,
        }
    }

    /// The small line beside an item; none where fewer than two pulses of one and the same
    /// circle say anything.
    pub fn line(&self, item: ItemId) -> Option<Line> {
        let pulses = self.it.life.pulses.iter().rev();
        let circle = &pulses.clone().next()?.circle;
        let same = pulses.take_while(|it| it.circle == *circle);
        let seen = same.filter_map(|it| it.seen.iter().find(|it| it.item == item));
        let mut heights: Vec<f32> = seen.map(|it| it.seen.height()).take(6).collect();
        heights.reverse();
        let [.., before, last] = heights[..] else { return None };
        let trend = match last - before {
            _ if last <= LOW => Trend::AsksForCare,
            more if more >= STEP => Trend::Growing,
            less if less <= -STEP => Trend::AsksForCare,
            _ => Trend::Steady,
        };
        Some(Line { heights, trend })
    }

    /// What asks for care and is not settled. Those about one item are one; those of which the item
    /// is told later are one, too.
    pub fn cares(&self) -> Vec<CareSeen<'a>> {
        let mut all: BTreeMap<Option<ItemId>, Vec<&'a Care>> = BTreeMap::new();
        for care in self.it.life.cares.iter().filter(|it| it.settled.is_none()) {
            all.entry(care.item).or_default().push(care);
        }
        let said = |care: &'a Care| CareSaid {
            way: care.way,
            help: care.help,
            text: care.text.as_ref(),
            name: care.member.and_then(|who| self.name_of(who)),
        };
        let seen = |(item, cares): (Option<ItemId>, Vec<&'a Care>)| CareSeen {
            item,
            more: cares.len() > 1,
            soon: cares.iter().any(|it| it.soon),
            day: cares.iter().map(|it| it.day).min().unwrap_or_default(),
            said: cares.into_iter().filter(|it| it.told).map(said).collect(),
        };
        all.into_iter().map(seen).collect()
    }

    /// Until when every screen is calm, if it is now.
    pub fn breath(&self, now: Time) -> Option<Time> {
        self.it.life.breath.filter(|ends| *ends > now)
    }

    /// The visit that goes on.
    pub fn visit(&self) -> Option<VisitSeen<'a>> {
        let visit = self.it.life.visit.as_ref().filter(|_| self.it.stage == Stage::Living)?;
        let me = self.me();
        let tables = visit.tables.iter().enumerate();
        let here = |people: &[MemberId]| {
            me.is_none_or(|me| people.contains(&me)) || self.desk() || visit.tables.len() == 1
        };
        let tables = tables.filter(|(_, it)| here(&it.people)).filter_map(|(pod, table)| {
            let reader = |at: usize| table.readers.get(at).and_then(|id| self.person(*id));
            let at = table.at as usize;
            let reads = table.readers.get(at).copied() == me && me.is_some();
            Some(VisitTableSeen {
                pod: u32::try_from(pod).ok()?,
                at: table.at,
                item: visit.items.get(at).copied(),
                people: table.people.iter().filter_map(|id| self.person(*id)).collect(),
                reader: reader(at),
                next: (at + 1..at + 3).filter_map(reader).collect(),
                mine: me.is_some() && (reads || self.desk() || self.it.settings.one_phone),
            })
        });
        let touched = visit.touched.iter().map(|item| (*item, visit.ends.get(item).copied()));
        let order = |item: &ItemId| self.it.items.iter().position(|it| it.id == *item);
        let mut touched: Vec<_> =
            touched.filter(|(item, _)| visit.told || self.may_be_told(*item)).collect();
        touched.sort_by_key(|(item, _)| order(item));
        Some(VisitSeen {
            step: visit.step,
            step_since: visit.step_since,
            since: visit.since,
            closes: visit.closes,
            items: visit.items.clone(),
            tables: tables.collect(),
            quiet: visit.quiet,
            told: visit.told,
            read_alone: visit.read_alone.len(),
            i_read: me.is_some_and(|me| visit.read_alone.contains(&me)),
            touched,
            brought: visit.brought.iter().filter_map(|note| self.note(*note)).collect(),
        })
    }

    /// Before the reading is over: only what everybody knows already.
    fn may_be_told(&self, item: ItemId) -> bool {
        let cares = self.it.life.cares.iter();
        cares.filter(|it| it.item == Some(item)).all(|it| it.told || it.member.is_some())
            || self.it.settings.life.care_names_item
    }

    /// Visits that are over, oldest first: when, and how the look at each item ended.
    pub fn visits(&self) -> Vec<(Time, &'a BTreeMap<ItemId, End>)> {
        self.it.life.visits.iter().map(|it| (it.ended, &it.ends)).collect()
    }

    /// What is proposed, in the order of the page.
    pub fn changes(&self) -> Vec<ChangeSeen<'a>> {
        self.it.items.iter().filter_map(|it| self.change_seen(it)).collect()
    }

    /// What is proposed for one item.
    pub fn change(&self, item: ItemId) -> Option<ChangeSeen<'a>> {
        self.change_seen(self.it.item(item)?)
    }

    fn change_seen(&self, it: &'a Item) -> Option<ChangeSeen<'a>> {
        let proposed = it.proposed.as_ref()?;
        let shown = proposed.shown.as_ref();
        let me = self.me();
        Some(ChangeSeen {
            item: it.id,
            old: matches!(it.fate, Fate::Open).then_some(&it.text),
            change: &proposed.change,
            wording: it.wording,
            small: proposed.small,
            mine: me.is_some() && proposed.by == me,
            opens: proposed.opens,
            closes: proposed.closes,
            answered: self.hidden.answers(it.id, it.wording).count(),
            answer: self.secret().and_then(|of| self.hidden.my_answer(of, it.id, it.wording)),
            shown: shown.map(|given| given.iter().map(|given| self.given(given)).collect()),
            two_rounds_done: it.not_yet_rounds >= crate::limits::NOT_YET_ROUNDS_MAX,
        })
    }

    /// The questions about items, oldest first.
    pub fn asked(&self) -> Vec<AskedSeen<'a>> {
        let seen = |it: &'a crate::alliance::AskedItem| AskedSeen {
            question: it.question,
            item: it.item,
            text: &it.text,
            by: it.by.and_then(|who| self.name_of(who)),
            answer: it.answer.as_ref(),
        };
        self.it.life.asked.iter().map(seen).collect()
    }

    /// Who came or left since the page hangs.
    pub fn comings(&self) -> Vec<ComingSeen<'a>> {
        let seen = |it: &'a crate::alliance::Coming| ComingSeen {
            member: it.member,
            name: self.name_of(it.member),
            left: it.left,
            settled: it.settled,
            words: it.words.as_ref(),
            goodbye: it.goodbye.as_ref(),
        };
        self.it.life.comings.iter().map(seen).collect()
    }

    /// Does this person read the page still: new in the circle, and not signed?
    pub fn reads_still(&self, member: MemberId) -> bool {
        self.it.reads_still(member)
    }

    /// What the viewer, new in the circle, brings to the next visit.
    pub fn my_brought(&self, round: Round) -> Option<&'a NoteText> {
        self.hidden.my_brought(self.secret()?, round)
    }

    /// A newcomer's answers to an item, with their names.
    pub fn newcomers(&self, item: ItemId) -> Vec<GivenSeen<'a>> {
        let all = self.it.life.newcomers.iter().filter(|((_, it), _)| *it == item);
        all.map(|(_, given)| self.given(given)).collect()
    }

    /// What the viewer, new in the circle, answered to an item.
    pub fn my_newcomer_answer(&self, item: ItemId) -> Option<Stance> {
        self.it.life.newcomers.get(&(self.me()?, item)).map(|it| it.stance)
    }

    /// The time of day of the next visit, and where.
    pub fn visit_at(&self) -> Option<&'a VisitAt> {
        self.it.life.visit_at.as_ref()
    }

    /// Since when the alliance sleeps.
    pub fn asleep(&self) -> Option<Time> {
        self.it.life.asleep
    }

    /// Items that somebody wants to look at together at the next visit.
    pub fn wished(&self) -> &'a BTreeSet<ItemId> {
        &self.it.life.wished
    }

    /// Items of which nobody has said for half a year that they are still ours.
    pub fn still_ours(&self, now: Time) -> Vec<ItemId> {
        let old = |it: &&Item| {
            let since = it.confirmed.or(self.it.in_force_since);
            it.until.is_none_or(|_| it.kept)
                && since.is_some_and(|at| at.plus_minutes(STILL_OURS_DAYS * 24 * 60) <= now)
        };
        self.it.open_items().filter(old).map(|it| it.id).collect()
    }

    /// A trial that the circle kept when its day had come is an item like all others.
    pub fn is_kept(&self, item: ItemId) -> bool {
        self.it.item(item).is_some_and(|it| it.kept)
    }

    /// When the raw notes are let go.
    pub fn notes_go_at(&self) -> Option<Time> {
        let days = i64::from(self.it.settings.life.notes_days?);
        let some = self.it.life.note_places.is_empty();
        self.it.life.notes_since.filter(|_| !some).map(|at| at.plus_minutes(days * 24 * 60))
    }

    /// When they were.
    pub fn notes_erased(&self) -> Option<Time> {
        self.it.life.notes_erased
    }

    /// Does the circle end it together now?
    pub fn ending(&self) -> bool {
        self.it.life.ending
    }

    /// When it ended.
    pub fn ended(&self) -> Option<Time> {
        self.it.life.ended
    }

    /// When it will be erased.
    pub fn erasure(&self) -> Option<Time> {
        self.it.life.erasure
    }

    /// What is said at the end.
    pub fn farewells(&self) -> Vec<FarewellSeen<'a>> {
        let seen = |(who, it): (&MemberId, &'a crate::alliance::Farewell)| FarewellSeen {
            name: self.name_of(*who).or(it.called.as_ref()),
            keep: it.keep.as_ref(),
            thanks: it.thanks.as_ref(),
        };
        self.it.life.farewells.iter().map(seen).collect()
    }

    /// The viewer's own word at the end.
    pub fn my_farewell(&self) -> Option<FarewellSeen<'a>> {
        let it = self.it.life.farewells.get(&self.me()?)?;
        let (keep, thanks) = (it.keep.as_ref(), it.thanks.as_ref());
        Some(FarewellSeen { name: it.called.as_ref(), keep, thanks })
    }

    /// What comes afterwards.
    pub fn afterwards(&self) -> Option<&'a Sentence> {
        self.it.life.afterwards.as_ref()
    }

    /// Notes that came to the alliance after its page was hung, or not: all that are not erased.
    pub fn all_notes(&self) -> Vec<NoteId> {
        Round::ALL.iter().flat_map(|round| self.wall(*round)).map(|note| note.id).collect()
    }

    /// Everything that this part of the view lets out, for the laws.
    pub(super) fn living_debug(&self) -> String {
        let items: Vec<ItemId> = self.it.items.iter().map(|it| it.id).collect();
        format!(
            "{:?}",
            (
                (self.versions(), self.pulse(), self.pulses(), self.cares(), self.visit()),
                (self.changes(), self.asked(), self.comings(), self.farewells()),
                (self.my_farewell(), self.afterwards(), self.visits(), self.wished()),
                items.iter().map(|it| (self.line(*it), self.newcomers(*it))).collect::<Vec<_>>(),
                Round::ALL.iter().map(|it| self.my_brought(*it)).collect::<Vec<_>>(),
                self.open_to_guests(),
            )
        )
    }
}

impl Alliance {
    /// Has the circle ended it?
    pub fn has_ended(&self) -> bool {
        self.life.ended.is_some()
    }
}
