//! An example as a list of steps: who asks what, in order. Pure, so that a test can walk it.

use super::{
    drawings::drawing,
    example::{Aside, Drafting, Example, Note, RaisedKind},
    life::signed_days_ago,
};
use alliance::{
    chance::Chance,
    command::{Command, NewNote, SortTo, Wording},
    event::{Given, ItemKind, Mark, Question, Stance},
    id::{ItemId, MemberId, NoteId, QuestionId, ThemeId},
    settings::Settings,
    stage::{Round, Stage},
    text::{Name, NoteText, Sentence, Title},
};
use anyhow::{Context as _, ensure};
use jiff::{ToSpan as _, civil::Date};
use std::collections::BTreeMap;

/// How far an example is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Until {
    /// A round is being written: the first is done, the second has half of it on the table.
    Writing(Round),
    /// Somebody has said "not yet" to an item, and its words wait.
    NotYet,
    /// All have signed.
    #[cfg(test)]
    Signed,
    /// All have signed, and live with it for a while.
    Living,
}

/// Somebody, by their place among the participants, and what they ask. Two things only the played
/// alliance knows, so here they are as they are known before: a note bears the id under which it
/// is *written*, and what a signature covers is left empty.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) who: usize,
    /// So many days after today; before today in the past.
    pub(super) day: i64,
    pub(super) command: Command,
}

/// Whoever opened the alliance holds the desk.
pub(super) const DESK: usize = 0;

/// The steps of this example up to there, for a cast with these ids; `today` is the day of signing.
pub(super) fn steps(
    example: &Example,
    (cast, late): (&[MemberId], MemberId),
    until: Until,
    today: Date,
    chance: &mut Chance,
) -> anyhow::Result<Vec<Step>> {
    let mut plan = Plan::new(example, (cast, late), chance);
    if until == Until::Living {
        plan.day = -signed_days_ago(example.between());
    }
    plan.gather()?;
    for round in Round::ALL {
        plan.go(round.stage())?;
        let partly = until == Until::Writing(*round);
        plan.write(*round, partly)?;
        if partly {
            return Ok(plan.steps);
        }
        plan.read(*round)?;
    }
    plan.go(Stage::Review)?;
    plan.sort()?;
    plan.go(Stage::Draft)?;
    plan.draft()?;
    if plan.agree(until == Until::NotYet)? {
        return Ok(plan.steps);
    }
    plan.go(Stage::Sign)?;
    plan.sign(today.checked_add(plan.day.days())?)?;
    plan.go(Stage::Living)?;
    if until == Until::Living {
        plan.live_on(today)?;
    }
    Ok(plan.steps)
}

/// The steps so far, and the ids of what they have made, by the example's own.
pub(super) struct Plan<'a> {
    pub(super) example: &'a Example,
    pub(super) cast: &'a [MemberId],
    /// Whoever comes later.
    pub(super) late: MemberId,
    /// The day of the steps, counted from today.
    pub(super) day: i64,
    chance: &'a mut Chance,
    settings: Settings,
    stage: Stage,
    questions: BTreeMap<&'a str, QuestionId>,
    notes: BTreeMap<&'a str, NoteId>,
    themes: BTreeMap<&'a str, ThemeId>,
    pub(super) items: BTreeMap<&'a str, ItemId>,
    steps: Vec<Step>,
}

impl<'a> Plan<'a> {
    fn new(
        example: &'a Example,
        (cast, late): (&'a [MemberId], MemberId),
        chance: &'a mut Chance,
    ) -> Self {
        Self {
            example,
            cast,
            late,
            day: 0,
            chance,
            settings: example.settings(),
            stage: Stage::Prepare,
            questions: BTreeMap::new(),
            notes: BTreeMap::new(),
            themes: BTreeMap::new(),
            items: BTreeMap::new(),
            steps: Vec::new(),
        }
    }

    pub(super) fn step(&mut self, who: usize, command: Command) {
        self.steps.push(Step { who, day: self.day, command });
    }

    /// Random bits for an id.
    pub(super) fn fresh(&mut self) -> u64 {
        self.chance.note().bits()
    }

    pub(super) fn who(&self, id: &str) -> anyhow::Result<usize> {
        let found = self.example.participants.iter().position(|it| it.id == id);
        found.with_context(|| format!("nobody is called {id}"))
    }

    /// Somebody: the work of sorting and wording is everybody's.
    fn anyone(&self, number: usize) -> usize {
        number % self.cast.len()
    }

    /// Along the road, stage by stage.
    fn go(&mut self, to: Stage) -> anyhow::Result<()> {
        while self.stage != to {
            let from = self.stage;
            self.stage = self.settings.after(from).context("the road ends before this stage")?;
            self.step(DESK, Command::GoTo { from, to: self.stage });
        }
        Ok(())
    }

    /// The circle chooses its way, comes together and thinks.
    fn gather(&mut self) -> anyhow::Result<()> {
        let example = self.example;
        self.step(DESK, Command::ChooseSettings { settings: self.settings.clone() });
        let mut questions = Vec::new();
        for it in &example.questions {
            let id = QuestionId::new(self.fresh());
            self.questions.insert(&it.id, id);
            questions.push(Question { id, text: Sentence::parse(&it.text)?, source: it.source() });
        }
        self.step(DESK, Command::ChooseQuestions { questions });
        for round in Round::ALL {
            let prompt = Some(Sentence::parse(&example.round(*round).prompt)?);
            self.step(DESK, Command::WordPrompt { round: *round, prompt });
        }
        for (who, person) in example.participants.iter().enumerate().skip(1) {
            let (member, called) = (self.cast[who], Name::parse(&person.name)?);
            if self.settings.one_phone {
                self.step(DESK, Command::Seat { member, called });
            } else {
                self.step(who, Command::Join { member, called });
            }
        }
        let ready = Command::BeReady { ready: true };
        (0..example.thought()).for_each(|who| self.step(who, ready.clone()));
        self.go(Stage::Arrive)?;
        (0..self.cast.len()).for_each(|who| self.step(who, ready.clone()));
        Ok(())
    }

    /// Notes are laid down in an order that chance makes, so that nothing in a store or a log can
    /// tell whose they are. Written only partly, the first person is done and the second is not.
    fn write(&mut self, round: Round, partly: bool) -> anyhow::Result<()> {
        let notes = &self.example.round(round).notes;
        let mut written = Vec::new();
        for (who, person) in self.example.participants.iter().enumerate() {
            let own: Vec<&Note> = notes.iter().filter(|it| it.by == person.id).collect();
            let share = match who {
                _ if !partly => own.len(),
                0 => own.len(),
                1 => own.len().div_ceil(2),
                _ => 0,
            };
            for note in own.into_iter().take(share) {
                written.push((who, self.note(round, note)?));
            }
        }
        self.chance.shuffle(&mut written);
        for (who, note) in written {
            self.step(who, Command::Write(note));
        }
        let done = if partly { 1 } else { self.cast.len() };
        (0..done).for_each(|who| self.step(who, Command::SayEnough { round, enough: true }));
        Ok(())
    }

    fn note(&mut self, round: Round, it: &'a Note) -> anyhow::Result<NewNote> {
        let note = self.chance.note();
        self.notes.insert(&it.id, note);
        let question = it.question.as_deref().map(|id| known(&self.questions, id)).transpose()?;
        let drawing = it.drawn.as_deref().and_then(drawing);
        let text = NoteText::parse(&it.text)?;
        Ok(NewNote { note, round, question, text, drawing, turned_from: None, face_up: false })
    }

    /// A round is turned over and read aloud. Written apart, it opens by itself for both at once.
    fn read(&mut self, round: Round) -> anyhow::Result<()> {
        if self.settings.apart_hours.is_some() {
            return Ok(());
        }
        self.step(DESK, Command::Reveal { round });
        self.step(DESK, Command::DealReading { round, present: Vec::new() });
        for from in 0..u32::try_from(self.example.round(round).notes.len())? {
            self.step(DESK, Command::ReadOn { round, pod: 0, from });
        }
        self.step(DESK, Command::EndReading { round });
        Ok(())
    }

    fn sort(&mut self) -> anyhow::Result<()> {
        for (number, cluster) in self.example.clusters.iter().enumerate() {
            let theme = ThemeId::new(self.fresh());
            self.themes.insert(&cluster.id, theme);
            let notes = self.written(&cluster.notes)?;
            let to = SortTo::New(theme, Some(Title::parse(&cluster.name)?));
            self.step(self.anyone(number), Command::Sort { notes, to, also: false });
        }
        Ok(())
    }

    fn written(&self, notes: &[String]) -> anyhow::Result<Vec<NoteId>> {
        notes.iter().map(|id| known(&self.notes, id)).collect()
    }

    /// Items get their first words, and better ones where nobody had to be asked for that; some
    /// are put aside.
    fn draft(&mut self) -> anyhow::Result<()> {
        let example = self.example;
        for (number, drafting) in example.drafting.iter().enumerate() {
            let who = self.anyone(number);
            let item = ItemId::new(self.fresh());
            self.items.insert(&drafting.item, item);
            let theme = Some(known(&self.themes, &drafting.cluster)?);
            let page = example.first_page()?;
            let on_page = page.items.iter().find(|it| it.id == drafting.item);
            let sources = self.written(&on_page.context("an item is on the page")?.from_notes)?;
            let wording = self.wording(drafting, 1)?;
            self.step(who, Command::DraftItem { item, theme, wording, sources });
            self.reword(who, drafting, 1, self.asked(drafting))?;
        }
        for it in &example.parked {
            let (item, because) = self.put_aside(it)?;
            self.step(DESK, Command::ParkItem { item, because });
        }
        for it in &example.let_go {
            let (item, because) = self.put_aside(it)?;
            self.step(DESK, Command::DropItem { item, because });
        }
        Ok(())
    }

    /// Which draft the circle was asked about first.
    fn asked(&self, drafting: &Drafting) -> usize {
        self.example.consent(&drafting.item).map_or(drafting.drafts.len(), |it| it.on_draft)
    }

    /// The words of a draft; the first is 1, as wordings are counted.
    fn wording(&self, drafting: &Drafting, draft: usize) -> anyhow::Result<Wording> {
        let page = self.example.first_page()?;
        let item = page.items.iter().find(|it| it.id == drafting.item);
        let item = item.context("a drafted item is on the page")?;
        let text = drafting.drafts.get(draft - 1).context("an item has this draft")?;
        let because = item.why.as_deref().map(Sentence::parse).transpose()?;
        Ok(Wording { kind: item.kind(), text: Sentence::parse(text)?, because, until: None })
    }

    /// From one draft to another, draft by draft.
    fn reword(
        &mut self,
        who: usize,
        drafting: &Drafting,
        from: usize,
        to: usize,
    ) -> anyhow::Result<()> {
        let item = known(&self.items, &drafting.item)?;
        for draft in from..to {
            let believed = u32::try_from(draft)?;
            let wording = self.wording(drafting, draft + 1)?;
            self.step(who, Command::WordItem { item, believed, wording });
        }
        Ok(())
    }

    /// Words that the circle put aside have the note as their source that said the same.
    fn put_aside(&mut self, it: &'a Aside) -> anyhow::Result<(ItemId, Option<Sentence>)> {
        let item = ItemId::new(self.fresh());
        let theme = it.cluster.as_deref().map(|id| known(&self.themes, id)).transpose()?;
        let notes = Round::ALL.iter().flat_map(|round| &self.example.round(*round).notes);
        let same =
            notes.filter(|note| note.text == it.text).map(|note| known(&self.notes, &note.id));
        let sources = same.collect::<anyhow::Result<_>>()?;
        let text = Sentence::parse(&it.text)?;
        let wording = Wording { kind: ItemKind::Promise, text, because: None, until: None };
        self.step(DESK, Command::DraftItem { item, theme, wording, sources });
        Ok((item, Some(Sentence::parse(&it.because)?)))
    }

    /// Every item is answered, worded anew where something was missing, and answered again. With
    /// `stop`, the circle is left where the first "not yet" is open; true where that is so.
    fn agree(&mut self, stop: bool) -> anyhow::Result<bool> {
        for (number, drafting) in self.example.drafting.iter().enumerate() {
            let asked = self.asked(drafting);
            self.answer(drafting, asked)?;
            let Some(consent) = self.example.consent(&drafting.item) else { continue };
            if stop && consent.raised.iter().any(|it| it.kind == RaisedKind::Objection) {
                return Ok(true);
            }
            let last = drafting.drafts.len();
            if last > asked {
                self.reword(self.anyone(number), drafting, asked, last)?;
                self.answer(drafting, last)?;
            }
        }
        ensure!(!stop, "nobody says \"not yet\" in this example");
        Ok(false)
    }

    /// All answer one draft of an item, in no order.
    fn answer(&mut self, drafting: &Drafting, draft: usize) -> anyhow::Result<()> {
        let item = known(&self.items, &drafting.item)?;
        let mut all: Vec<usize> = (0..self.cast.len()).collect();
        self.chance.shuffle(&mut all);
        for who in all {
            let given = self.given(who, drafting, draft)?;
            self.step(who, Command::Answer { answers: vec![(item, u32::try_from(draft)?, given)] });
        }
        Ok(())
    }

    /// What somebody says to a draft. Asked again, no "not yet" is left, and of the reservations
    /// as many as the example says.
    fn given(&self, who: usize, drafting: &Drafting, draft: usize) -> anyhow::Result<Given> {
        let yes = Given { stance: Stance::Yes, reason: None, name: None };
        let Some(consent) = self.example.consent(&drafting.item) else { return Ok(yes) };
        let heard = consent
            .raised
            .iter()
            .filter(|it| draft == consent.on_draft || it.kind == RaisedKind::Concern);
        let most = if draft == consent.on_draft { usize::MAX } else { consent.on_final.concern };
        let person = &self.example.participants[who].id;
        let Some(raised) = heard.take(most).find(|it| it.by == *person) else { return Ok(yes) };
        let stance = match raised.kind {
            RaisedKind::Concern => Stance::Reservation,
            RaisedKind::Objection => Stance::NotYet,
        };
        let reason = Some(Sentence::parse(&raised.text)?);
        // Here the example has names, since the people gave theirs.
        Ok(Given { stance, reason, name: Some(self.cast[who]) })
    }

    /// The day of the next visit, and then everybody's name, in the order in which they signed.
    fn sign(&mut self, today: Date) -> anyhow::Result<()> {
        let page = self.example.first_page()?;
        let next = today.checked_add(page.days_to_visit().days())?;
        let every_days = self.settings.visit_days;
        self.step(DESK, Command::SetVisit { next, every_days, sign_by: None });
        for it in &page.signatures {
            let who = self.who(&it.by)?;
            let drawn = it.drawn.as_deref().and_then(drawing).map(Mark::Drawn);
            let mark = match drawn {
                Some(drawn) => drawn,
                None => Mark::Typed(Name::parse(&self.example.participants[who].name)?),
            };
            let words = it.words.as_deref().map(Sentence::parse).transpose()?;
            self.step(who, Command::Sign { mark, words, items: Vec::new() });
        }
        Ok(())
    }
}

pub(super) fn known<T: Copy>(ids: &BTreeMap<&str, T>, id: &str) -> anyhow::Result<T> {
    ids.get(id).copied().with_context(|| format!("the example has no {id}"))
}
