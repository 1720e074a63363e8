//! The visit: thanks, all items aloud in turn, what came up, and exactly one end for each item that
//! was touched (DOMAIN.md 6.5).

use super::living::{PastVisit, Visit, VisitTable};
use super::{Alliance, Change, Fate, Happening, circle::unless, signing::day_of};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Event, FaceUp, Time},
    hidden::{Hidden, Lying, Shelf},
    id::{ItemId, MemberId},
    life::{End, VisitAt, VisitStep},
    limits::PODS_FROM,
    stage::Stage,
};
use jiff::{Span, civil::Date};
use std::collections::{BTreeMap, BTreeSet};

/// A table at which a large circle reads its items has four to seven people (DOMAIN.md 1.4).
const TABLE_SIZE: usize = 6;
/// After the last item nobody speaks for so many milliseconds.
const QUIET_MS: i64 = 10_000;
/// The longest that a visit apart may take, in days.
const APART_DAYS_MAX: u16 = 30;

impl Alliance {
    fn visit(&self) -> Result<&Visit, Refusal> {
        self.life.visit.as_ref().ok_or(Refusal::OtherStage)
    }

    /// Anybody may begin: whoever does holds the desk. Roles rotate, and nobody waits for somebody
    /// who is away.
    pub(super) fn begin_visit(
        &self,
        hidden: &Hidden,
        member: MemberId,
        apart_days: Option<u16>,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.life.visit.is_some() {
            return Ok(Decision::default());
        }
        // Whoever is new reads the page first; only then is it theirs to lead.
        if self.reads_still(member) {
            return Err(Refusal::ReadFirst);
        }
        let days = apart_days.map(|days| i64::from(days.clamp(1, APART_DAYS_MAX)));
        let closes = days.map(|days| Self::days_after(now.time, days));
        let mut events = Vec::new();
        if !self.holds_desk(member) {
            events.push(Event::DeskHanded { to: member });
        }
        if self.life.asleep.is_some() {
            events.push(Event::Woke { next: self.visit_after(now.time) });
        }
        events.push(Event::VisitBegan { closes });
        let mut brought: Vec<Event> = hidden
            .rows(Shelf::Brought)
            .filter_map(|(_, lying)| {
                let Lying::Brought { round, text } = lying else { return None };
                let note = now.chance.note();
                let note = FaceUp { note, question: None, text: text.clone(), drawing: None };
                Some(Event::NoteAdded { round: *round, note, turned_from: None })
            })
            .collect();
        now.chance.shuffle(&mut brought);
        events.extend(brought);
        let hidden = vec![hidden.clear(Shelf::Brought)];
        Ok(Decision { events, hidden, ..Decision::default() })
    }

    pub(super) fn go_to_step(
        &self,
        hidden: &Hidden,
        from: VisitStep,
        to: VisitStep,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let visit = self.visit()?;
        if visit.step == to {
            return Ok(Decision::default());
        }
        if visit.step != from {
            return Err(Refusal::OtherStage);
        }
        let mut decision = Decision::default();
        if to >= VisitStep::Pulse
            && let Some(pulse) = &self.life.pulse
        {
            // Results come only when it is closed.
            decision = self.closing(hidden, pulse, now);
        }
        // What asks for care is told after all was read, and else waits for the next visit.
        if to >= VisitStep::Look && !visit.told && self.is_read(visit) {
            let told = Self::tell_cares(hidden, now);
            decision.events.extend(told.events);
            decision.hidden.extend(told.hidden);
        }
        decision.events.push(Event::VisitStepReached { step: to });
        Ok(decision)
    }

    /// Deals all items, by lot, to those who are there; a large circle reads at tables.
    pub(super) fn deal_items(
        &self,
        present: &[MemberId],
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if !self.visit()?.tables.is_empty() {
            return Ok(Decision::default());
        }
        let all = || self.members.iter().map(|it| it.id);
        let mut people: Vec<MemberId> = all().filter(|id| present.contains(id)).collect();
        // With one phone, or one who dials for both, the others sit beside it.
        if people.len() < 2 || self.settings.one_phone {
            people = all().collect();
        }
        let items: Vec<ItemId> = self.open_items().map(|it| it.id).collect();
        if items.is_empty() {
            return Err(Refusal::NoItems);
        }
        now.chance.shuffle(&mut people);
        let tables = if people.len() < PODS_FROM { 1 } else { people.len().div_ceil(TABLE_SIZE) };
        let mut dealt: Vec<Vec<MemberId>> = vec![Vec::new(); tables];
        for (at, member) in people.into_iter().enumerate() {
            dealt[at % tables].push(member);
        }
        Ok(Event::ItemsDealt { items, tables: dealt }.into())
    }

    fn table(&self, pod: u32) -> Result<(&Visit, &VisitTable), Refusal> {
        let visit = self.visit()?;
        let table = visit.tables.get(pod as usize).ok_or(Refusal::NotHere)?;
        Ok((visit, table))
    }

    /// The reader goes on, or whoever holds the desk; on one phone, whoever holds it.
    fn may_read(&self, member: MemberId, table: &VisitTable) -> Result<(), Refusal> {
        let reads = table.readers.get(table.at as usize) == Some(&member);
        if reads || self.settings.one_phone || self.holds_desk(member) {
            Ok(())
        } else {
            Err(Refusal::DeskOnly)
        }
    }

    pub(super) fn read_item_on(
        &self,
        member: MemberId,
        pod: u32,
        from: u32,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        let (visit, table) = self.table(pod)?;
        let last = u32::try_from(visit.items.len()).unwrap_or(u32::MAX);
        if table.at != from || from >= last {
            // A second tap on the same button has done its work already.
            let done = from.checked_add(1) == Some(table.at);
            return if done { Ok(Decision::default()) } else { Err(Refusal::ReadOnAlready) };
        }
        self.may_read(member, table)?;
        let to = from + 1;
        let mut events = vec![Event::ItemReadOn { pod, to }];
        let others = visit.tables.iter().enumerate().filter(|(at, _)| *at != pod as usize);
        if to == last && others.map(|(_, it)| it.at).all(|at| at >= last) {
            events.push(Event::QuietBegan { ends: Time(now.time.0 + QUIET_MS) });
        }
        Ok(events.into())
    }

    /// Passing is nobody's business: the item simply has another reader.
    pub(super) fn pass_item_on(
        &self,
        member: MemberId,
        pod: u32,
        from: u32,
    ) -> Result<Decision, Refusal> {
        let (_, table) = self.table(pod)?;
        if table.at != from {
            return Err(Refusal::ReadOnAlready);
        }
        self.may_read(member, table)?;
        let reader = table.readers.get(from as usize).ok_or(Refusal::ReadOnAlready)?;
        let at = table.people.iter().position(|it| it == reader).unwrap_or(0);
        let others = table.people.iter().cycle().skip(at + 1).take(table.people.len());
        let mut others = others.filter(|it| *it != reader && self.member(**it).is_some());
        Ok(others.next().map_or_else(Decision::default, |reader| {
            Event::ItemReaderChanged { pod, at: from, reader: *reader }.into()
        }))
    }

    /// Apart: one has read all items, for oneself. When all have, it comes up what came up.
    pub(super) fn read_alone(
        &self,
        hidden: &Hidden,
        member: MemberId,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let visit = self.visit()?;
        if visit.closes.is_none() {
            return Err(Refusal::OtherStage);
        }
        if visit.read_alone.contains(&member) {
            return Ok(Decision::default());
        }
        let mut decision: Decision = Event::ItemsReadAlone { member }.into();
        let read = |id: MemberId| id == member || visit.read_alone.contains(&id);
        if self.members.iter().all(|it| read(it.id)) && !visit.told {
            let on = self.to_the_look(hidden, now);
            decision.events.extend(on.events);
            decision.hidden.extend(on.hidden);
        }
        Ok(decision)
    }

    /// The reading is over: what unsigned cares say is told, and the circle looks at it.
    pub(super) fn to_the_look(&self, hidden: &Hidden, now: &mut Now<'_>) -> Decision {
        let mut decision = Self::tell_cares(hidden, now);
        if self.life.visit.as_ref().is_some_and(|it| it.closes.is_some()) {
            decision.events.push(Event::VisitStepReached { step: VisitStep::Look });
        }
        decision
    }

    pub(super) fn tell_after_quiet(
        &self,
        hidden: &Hidden,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let visit = self.visit()?;
        if visit.told {
            return Ok(Decision::default());
        }
        if !self.is_read(visit) {
            return Err(Refusal::OtherStage);
        }
        Ok(Self::tell_cares(hidden, now))
    }

    /// Were all items read aloud, or, apart, by half of the circle?
    fn is_read(&self, visit: &Visit) -> bool {
        visit.quiet.is_some() || 2 * visit.read_alone.len() >= self.members.len()
    }

    /// "Look at this one together": now, or at the next visit.
    pub(super) fn look_at(&self, item: ItemId) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        if matches!(it.fate, Fate::Dropped(_)) {
            return Err(Refusal::NotHere);
        }
        let touched = match &self.life.visit {
            Some(visit) => visit.touched.contains(&item),
            None => self.life.wished.contains(&item),
        };
        Ok(unless(touched, Event::ItemLookedAt { item }))
    }

    /// "We keep it." New words, letting go and trying end by consent.
    pub(super) fn end_look(&self, item: ItemId, end: End) -> Result<Decision, Refusal> {
        let visit = self.visit()?;
        if end != End::Keep {
            return Err(Refusal::NotAgreed);
        }
        if visit.ends.contains_key(&item) {
            return Ok(Decision::default());
        }
        self.done_item(item)?;
        Ok(Event::ItemEnded { item, end }.into())
    }

    pub(super) fn end_visit(
        &self,
        hidden: &Hidden,
        next: Date,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.life.visit.is_none() {
            return Ok(Decision::default());
        }
        let today = day_of(now.time);
        if next < today {
            return Err(Refusal::DateGone);
        }
        Ok(self.ending_visit(hidden, next))
    }

    /// What was touched and has no end stays as it is; what is not agreed waits no longer.
    pub(super) fn ending_visit(&self, hidden: &Hidden, next: Date) -> Decision {
        let Some(visit) = &self.life.visit else { return Decision::default() };
        let open = |item: &&ItemId| {
            !visit.ends.contains_key(item)
                && self.item(**item).is_some_and(|it| it.fate == Fate::Open)
        };
        let kept = visit.touched.iter().filter(open);
        let mut events: Vec<Event> =
            kept.map(|item| Event::ItemEnded { item: *item, end: End::Keep }).collect();
        let mut taken = Vec::new();
        for it in self.items.iter().filter(|it| it.proposed.is_some()) {
            taken.extend(super::items::take_answers(hidden, it));
            events.push(Event::ChangeWithdrawn { item: it.id });
        }
        events.push(Event::VisitEnded { next });
        if self.page_reads_otherwise() {
            events.extend(self.new_version(false));
        }
        Decision { events, hidden: taken, ..Decision::default() }
    }

    /// The day of the visit after this moment, in the circle's rhythm.
    pub(super) fn visit_after(&self, time: Time) -> Date {
        let today = day_of(time);
        today.checked_add(Span::new().days(i64::from(self.visit_days))).unwrap_or(today)
    }

    /// Moved by a tap, by anybody.
    pub(super) fn move_visit(
        &self,
        next: Date,
        at: Option<VisitAt>,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        // A day behind is still today somewhere on earth.
        let today = day_of(now.time).yesterday().map_err(|_| Refusal::DateGone)?;
        if next < today {
            return Err(Refusal::DateGone);
        }
        let same = self.next_visit == Some(next) && self.life.visit_at == at;
        Ok(unless(same, Event::VisitMoved { next, at, missed: false }))
    }

    pub(super) fn wake(&self, now: &Now<'_>) -> Decision {
        unless(self.life.asleep.is_none(), Event::Woke { next: self.visit_after(now.time) })
    }

    pub(super) fn visit_began(&mut self, closes: Option<Time>) {
        let due = self.last_at;
        let today = day_of(due);
        let touched = |it: &&super::Item| {
            it.fate == Fate::Open
                && (self.life.wished.contains(&it.id)
                    || it.until.is_some_and(|until| until <= today && !it.kept))
        };
        let mut touched: BTreeSet<ItemId> =
            self.items.iter().filter(touched).map(|it| it.id).collect();
        let open = self.life.cares.iter().filter(|it| it.settled.is_none());
        touched.extend(open.filter_map(|it| it.item));
        self.life.wished.clear();
        // What was proposed between visits is talked over now.
        for it in &mut self.items {
            if it.proposed.is_none() {
                it.not_yet_rounds = 0;
            }
            if let Some(proposed) = &mut it.proposed {
                proposed.opens = None;
                proposed.closes = None;
                touched.insert(it.id);
            }
        }
        self.life.visit = Some(Visit {
            since: due,
            closes,
            step: if closes.is_some() { VisitStep::Reading } else { VisitStep::Arrive },
            step_since: due,
            items: Vec::new(),
            tables: Vec::new(),
            quiet: None,
            read_alone: BTreeSet::new(),
            told: false,
            touched,
            ends: BTreeMap::new(),
            brought: Vec::new(),
        });
        self.touch_all(&[Change::Visit, Change::Room, Change::Desk]);
    }

    pub(super) fn change_visit(&mut self, change: impl FnOnce(&mut Visit, Time)) {
        let now = self.last_at;
        if let Some(visit) = &mut self.life.visit {
            change(visit, now);
        }
        self.touch_all(&[Change::Visit, Change::Desk]);
    }

    pub(super) fn items_dealt(&mut self, items: Vec<ItemId>, tables: Vec<Vec<MemberId>>) {
        let table = |people: Vec<MemberId>| {
            let readers = people.iter().cycle().take(items.len()).copied().collect();
            VisitTable { people, readers, at: 0 }
        };
        let tables = tables.into_iter().map(table).collect();
        self.change_visit(|visit, _| {
            visit.tables = tables;
            visit.items = items;
        });
    }

    /// `by` is nobody where it faded: then nobody decided on a trial whose day has come.
    pub(super) fn visit_ended(&mut self, next: Date, by: Option<MemberId>) {
        let ended = self.last_at;
        let Some(visit) = self.life.visit.take() else { return };
        let read = !visit.items.is_empty() || !visit.read_alone.is_empty();
        for it in self.items.iter_mut().filter(|it| it.fate == Fate::Open) {
            let end = visit.ends.get(&it.id);
            // What was read aloud and stays is ours still.
            if read || end.is_some() {
                it.confirmed = Some(ended);
            }
            let due = it.until.is_some_and(|until| until <= day_of(visit.since));
            if end == Some(&End::Keep) && due && by.is_some() {
                it.kept = true;
            }
        }
        for care in self.life.cares.iter_mut().filter(|it| it.told && it.settled.is_none()) {
            care.settled = Some(ended);
        }
        self.life.missed = 0;
        self.next_visit = Some(next);
        self.tell(None, Happening::Visited(visit.ends.clone()));
        self.life.visits.push(PastVisit { ended, ends: visit.ends });
        self.touch_all(&[
            Change::Visit,
            Change::Care,
            Change::Room,
            Change::Desk,
            Change::Items,
            Change::Charter,
        ]);
    }

    pub(super) fn slept(&mut self, asleep: bool, next: Option<Date>) {
        self.life.asleep = asleep.then_some(self.last_at);
        self.life.woke = (!asleep).then_some(self.last_at);
        self.life.missed = 0;
        if let Some(next) = next {
            self.next_visit = Some(next);
        }
        if !asleep {
            let now = self.last_at;
            self.pulse_in(now);
        }
        self.tell(None, if asleep { Happening::FellAsleep } else { Happening::Woke });
        self.touch_all(&[Change::Room, Change::Desk, Change::Charter, Change::Pulse]);
    }

    /// At the stage of living, and on a visit?
    pub(crate) fn visits(&self) -> bool {
        self.stage == Stage::Living && self.life.visit.is_some()
    }
}
