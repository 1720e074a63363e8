//! The rounds: writing unseen, turning over, reading aloud, "Me too", turning fears into hopes.

use super::{Alliance, Change, Happening, Note, Reading, ReadingTable, circle::unless};
use crate::{
    command::{Decision, NewNote, Now, Refusal},
    event::{Event, FaceUp, Turn},
    hidden::{self, Hidden, HiddenChange, Lying, Secret, Shelf},
    id::{MemberId, NoteId},
    limits::{NOTES_MAX, NOTES_PER_PERSON_MAX},
    stage::Round,
};
use std::collections::BTreeMap;

impl Alliance {
    pub(super) fn write(
        &self,
        hidden: &Hidden,
        secret: &Secret,
        note: NewNote,
    ) -> Result<Decision, Refusal> {
        let state = self.round(note.round);
        if self.notes.contains_key(&note.note) || state.laid.contains(&note.note) {
            return Ok(Decision::default());
        }
        if let Some(question) = note.question
            && self.questions.iter().all(|it| it.id != question)
        {
            return Err(Refusal::NotHere);
        }
        if self.notes.len() + hidden.count(Shelf::of(note.round)) >= NOTES_MAX {
            return Err(Refusal::TooManyNotes);
        }
        match note.turned_from {
            Some(fear) => self.turn_fear(fear, note),
            None if self.stage < note.round.stage() => Err(Refusal::OtherStage),
            None if !state.revealed => Self::lay_face_down(hidden, secret, note),
            None if note.face_up => Ok(face_up(note).into()),
            None => Err(Refusal::AlreadyRevealed),
        }
    }

    fn lay_face_down(hidden: &Hidden, secret: &Secret, note: NewNote) -> Result<Decision, Refusal> {
        let NewNote { note, round, question, text, drawing, .. } = note;
        let mine = hidden.my_notes(secret, round);
        if let Some((_, tag)) = hidden.note(Shelf::of(round), note) {
            if !hidden::is_mine(secret, round, note, tag) {
                return Err(Refusal::NotHere);
            }
            let same = |it: &hidden::MyNote| {
                it.note == note
                    && it.text == text
                    && it.question == question
                    && it.drawing == drawing
            };
            if mine.iter().any(same) {
                return Ok(Decision::default());
            }
        } else if mine.len() >= NOTES_PER_PERSON_MAX {
            return Err(Refusal::TooManyNotes);
        }
        let lying = Lying::Note { question, text, drawing };
        Ok(HiddenChange::Put(hidden::note_row(secret, round, note, lying)).into())
    }

    fn turn_fear(&self, fear: NoteId, note: NewNote) -> Result<Decision, Refusal> {
        let on = self.notes.get(&fear).ok_or(Refusal::NotHere)?;
        if on.round != Round::Nightmares || on.folded || note.round != Round::Hopes {
            return Err(Refusal::NotHere);
        }
        Ok(face_up(note).into())
    }

    pub(super) fn take_back(
        &self,
        hidden: &Hidden,
        secret: &Secret,
        round: Round,
        note: NoteId,
    ) -> Result<Decision, Refusal> {
        let shelf = Shelf::of(round);
        match hidden.note(shelf, note) {
            Some((id, tag)) if hidden::is_mine(secret, round, note, tag) => {
                Ok(HiddenChange::Take(shelf, id).into())
            }
            // Somebody else's and nobody's look the same.
            _ if self.round(round).revealed => Err(Refusal::AlreadyRevealed),
            _ => Ok(Decision::default()),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "who asks, and each field of the command")]
    pub(super) fn say_enough(
        &self,
        hidden: &Hidden,
        member: MemberId,
        round: Round,
        enough: bool,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.stage < round.stage() {
            return Err(Refusal::OtherStage);
        }
        let state = self.round(round);
        if state.enough.contains(&member) == enough || state.revealed {
            return Ok(Decision::default());
        }
        let mut decision: Decision = Event::EnoughWritten { member, round, enough }.into();
        let all = enough
            && self.members.iter().all(|it| it.id == member || state.enough.contains(&it.id));
        // Apart, nobody waits for the facilitator: it opens for all when all are ready.
        if all && self.settings.apart_hours.is_some() && self.stage == round.stage() {
            let opened = Self::turn_over(hidden, round, now);
            decision.events.extend(opened.events);
            decision.hidden.extend(opened.hidden);
        }
        Ok(decision)
    }

    pub(super) fn reveal(
        &self,
        hidden: &Hidden,
        round: Round,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let state = self.round(round);
        if state.revealed {
            return Ok(Decision::default());
        }
        self.at(round.stage())?;
        // Two people, with a facilitator or without, were promised that it waits for both.
        let two = self.members.len() == 2 || self.unguided();
        if two && self.members.iter().any(|it| !state.enough.contains(&it.id)) {
            return Err(Refusal::BothMustBeDone);
        }
        Ok(Self::turn_over(hidden, round, now))
    }

    /// All notes of the round, at once, shuffled, under new ids; and nothing of them stays hidden.
    pub(super) fn turn_over(hidden: &Hidden, round: Round, now: &mut Now<'_>) -> Decision {
        let shelf = Shelf::of(round);
        let mut laid = Vec::new();
        let mut notes: Vec<FaceUp> = hidden
            .rows(shelf)
            .filter_map(|(id, lying)| {
                let Lying::Note { question, text, drawing } = lying else { return None };
                laid.push(hidden::note_id(id));
                let (text, drawing) = (text.clone(), drawing.clone());
                Some(FaceUp { note: now.chance.note(), question: *question, text, drawing })
            })
            .collect();
        now.chance.shuffle(&mut notes);
        laid.sort_unstable();
        let events = vec![Event::NotesRevealed { round, laid, notes }];
        Decision { events, hidden: vec![hidden.clear(shelf)], ..Decision::default() }
    }

    pub(super) fn reopen(&self, round: Round) -> Decision {
        let state = self.round(round);
        unless(!state.revealed || state.reopened, Event::RoundReopened { round })
    }

    pub(super) fn fold_away(&self, note: NoteId) -> Result<Decision, Refusal> {
        let it = self.notes.get(&note).ok_or(Refusal::NotHere)?;
        Ok(unless(it.folded, Event::NoteFolded { note }))
    }

    pub(super) fn unfold(&self, note: NoteId) -> Result<Decision, Refusal> {
        let it = self.notes.get(&note).ok_or(Refusal::NotHere)?;
        Ok(unless(!it.folded, Event::NoteUnfolded { note }))
    }

    /// Deals the notes of a round to those who are there, by lot; at several tables each gets its
    /// share. Whoever draws their own note reads it, and nobody knows.
    pub(super) fn deal_reading(
        &self,
        round: Round,
        present: &[MemberId],
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let state = self.round(round);
        if !state.revealed {
            return Err(Refusal::NotRevealed);
        }
        if state.reading.is_some() {
            return Ok(Decision::default());
        }
        let here = |id: &MemberId| present.contains(id);
        let mut tables: Vec<Vec<MemberId>> = if self.pods.is_empty() {
            vec![self.members.iter().map(|it| it.id).collect()]
        } else {
            self.pods.iter().map(|pod| pod.members.clone()).collect()
        };
        for table in &mut tables {
            if table.iter().any(here) {
                table.retain(|id| here(id));
            }
            now.chance.shuffle(table);
        }
        tables.retain(|table| !table.is_empty());
        if tables.is_empty() {
            // Everybody who sat at a table has left.
            tables.push(self.members.iter().map(|it| it.id).collect());
        }
        let notes = self.walls.get(&round).into_iter().flatten();
        let notes = notes.filter(|id| self.notes.get(id).is_some_and(|it| !it.folded));
        let turns = notes.enumerate().map(|(at, note)| {
            let table = &tables[at % tables.len()];
            Turn { note: *note, reader: table[(at / tables.len()) % table.len()] }
        });
        Ok(Event::ReadingDealt { round, turns: turns.collect() }.into())
    }

    pub(super) fn read_on(
        &self,
        member: MemberId,
        round: Round,
        pod: u32,
        from: u32,
    ) -> Result<Decision, Refusal> {
        let (table, turn) = self.turn_at(round, pod)?;
        if table.at != from {
            // A second tap on the same button has done its work already.
            return if from.checked_add(1) == Some(table.at) {
                Ok(Decision::default())
            } else {
                Err(Refusal::ReadOnAlready)
            };
        }
        let turn = turn.ok_or(Refusal::ReadOnAlready)?;
        self.may_turn(member, turn, pod)?;
        Ok(Event::ReadingMoved { round, pod, to: from + 1 }.into())
    }

    /// Passing is nobody's business: the note simply has another reader.
    pub(super) fn pass_on(
        &self,
        member: MemberId,
        round: Round,
        pod: u32,
        from: u32,
    ) -> Result<Decision, Refusal> {
        let (table, turn) = self.turn_at(round, pod)?;
        let turn = turn.filter(|_| table.at == from).ok_or(Refusal::ReadOnAlready)?;
        self.may_turn(member, turn, pod)?;
        let readers = table.turns.iter().cycle().skip(from as usize).take(table.turns.len());
        let others = self
            .members
            .iter()
            .map(|it| it.id)
            .filter(|id| self.pods.is_empty() || self.pod_of(*id) == usize::try_from(pod).ok());
        let readers = readers.map(|it| it.reader).filter(|id| self.member(*id).is_some());
        let next = readers.chain(others).find(|reader| *reader != turn.reader);
        Ok(next.map_or_else(Decision::default, |reader| {
            Event::ReaderChanged { round, note: turn.note, reader }.into()
        }))
    }

    fn turn_at(&self, round: Round, pod: u32) -> Result<(&ReadingTable, Option<Turn>), Refusal> {
        let reading = self.round(round).reading.as_ref().ok_or(Refusal::ReadOnAlready)?;
        let table = reading.tables.get(pod as usize).ok_or(Refusal::NotHere)?;
        Ok((table, table.turns.get(table.at as usize).copied()))
    }

    /// The reader goes on, or whoever hosts the table or the circle; on one phone, whoever holds it.
    fn may_turn(&self, member: MemberId, turn: Turn, pod: u32) -> Result<(), Refusal> {
        let hosts = self.pods.get(pod as usize).is_some_and(|it| it.host == member);
        let same_phone = self.settings.one_phone;
        if turn.reader == member || hosts || same_phone || self.holds_desk(member) {
            Ok(())
        } else {
            Err(Refusal::DeskOnly)
        }
    }

    pub(super) fn mark_me_too(
        &self,
        hidden: &Hidden,
        secret: &Secret,
        note: NoteId,
        on: bool,
    ) -> Result<Decision, Refusal> {
        let it = self.notes.get(&note).ok_or(Refusal::NotHere)?;
        if it.round != Round::Nightmares || self.me_too_shown {
            return Err(Refusal::AlreadyRevealed);
        }
        Ok(match (on, hidden.my_mark(secret, note)) {
            (true, false) => {
                HiddenChange::Put(hidden::own_row(secret, Lying::Mark { note }, 0)).into()
            }
            (false, true) => hidden::take_mark(secret, note).into(),
            (true, true) | (false, false) => Decision::default(),
        })
    }

    /// The numbers are shown; from then on they are only numbers.
    pub(super) fn count_me_too(&self, hidden: &Hidden) -> Result<Decision, Refusal> {
        if self.me_too_shown {
            return Ok(Decision::default());
        }
        if !self.nightmares.revealed {
            return Err(Refusal::NotRevealed);
        }
        let mut counts: BTreeMap<NoteId, u32> = BTreeMap::new();
        for (_, lying) in hidden.rows(Shelf::Marks) {
            if let Lying::Mark { note } = lying {
                *counts.entry(*note).or_default() += 1;
            }
        }
        let events = vec![Event::MeTooShown { counts: counts.into_iter().collect() }];
        Ok(Decision { events, hidden: vec![hidden.clear(Shelf::Marks)], ..Decision::default() })
    }

    pub(super) fn lay(&mut self, round: Round, note: FaceUp, turned_from: Option<NoteId>) {
        let FaceUp { note: id, question, text, drawing } = note;
        let it = Note {
            round,
            question,
            text,
            drawing,
            turned_from,
            folded: false,
            me_too: None,
            themes: Vec::new(),
            places_max: 1,
            born: self.seq,
            placed: self.seq,
        };
        self.notes.insert(id, it);
        self.walls.entry(round).or_default().push(id);
        self.touch(Change::Note(id));
        self.touch(Change::Table);
    }

    pub(super) fn fold_note(&mut self, note: NoteId, folded: bool, what: Happening) {
        if let Some(it) = self.notes.get_mut(&note) {
            it.folded = folded;
        }
        self.tell(None, what);
        // No open page goes on showing it beside the items that come from it.
        let from_it = self.items.iter().filter(|it| it.sources.contains(&note));
        let from_it: Vec<_> = from_it.map(|it| Change::Item(it.id)).collect();
        self.touch_all(&from_it);
        self.touch_all(&[Change::Note(note), Change::Reading, Change::Table]);
    }

    pub(super) fn begin_reading(&mut self, round: Round, turns: Vec<Turn>) {
        let mut tables = vec![ReadingTable::default(); self.pods.len().max(1)];
        for turn in turns {
            tables[self.pod_of(turn.reader).unwrap_or(0)].turns.push(turn);
        }
        let state = self.round_mut(round);
        state.reading = Some(Reading { tables });
        state.read = false;
        self.touch_all(&[Change::Reading, Change::Desk]);
    }

    pub(super) fn reading_table_mut(
        &mut self,
        round: Round,
        pod: u32,
    ) -> Option<&mut ReadingTable> {
        self.round_mut(round).reading.as_mut()?.tables.get_mut(pod as usize)
    }

    pub(super) fn change_reader(&mut self, round: Round, note: NoteId, reader: MemberId) {
        let tables = self.round_mut(round).reading.iter_mut().flat_map(|it| &mut it.tables);
        let turns = tables.flat_map(|table| &mut table.turns);
        turns.filter(|turn| turn.note == note).for_each(|turn| turn.reader = reader);
        self.touch_all(&[Change::Reading, Change::Desk]);
    }

    pub(super) fn show_me_too(&mut self, counts: Vec<(NoteId, u32)>) {
        self.me_too_shown = true;
        let fears = self.notes.iter_mut().filter(|(_, it)| it.round == Round::Nightmares);
        fears.for_each(|(_, it)| it.me_too = Some(0));
        for (note, count) in counts {
            if let Some(it) = self.notes.get_mut(&note) {
                it.me_too = Some(count);
            }
        }
        self.tell(None, Happening::MeTooShown);
        let all = self.walls.get(&Round::Nightmares).cloned().unwrap_or_default();
        for note in all {
            self.touch(Change::Note(note));
        }
        self.touch_all(&[Change::Room, Change::Desk]);
    }
}

fn face_up(note: NewNote) -> Event {
    let NewNote { note, round, question, text, drawing, turned_from, .. } = note;
    Event::NoteAdded { round, note: FaceUp { note, question, text, drawing }, turned_from }
}
