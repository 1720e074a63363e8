//! The later life of the examples: pulses, cares, visits, a newcomer, an ending; each is left where
//! there is something to look at.

use super::{
    example::Change,
    plan::{DESK, Plan, known},
};
use alliance::{
    command::{Command, Living, NewCare},
    event::{Given, ItemKind, Mark, Stance},
    id::{CareId, ItemId, QuestionId},
    life::{CareHelp, CareWay, Lived, Proposal, VisitStep},
    settings::Between,
    text::{Name, NoteText, Sentence},
};
use jiff::{ToSpan as _, civil::Date};

/// How many days ago each circle signed its first page.
pub(super) const fn signed_days_ago(between: Between) -> i64 {
    match between {
        Between::Team => 27,
        Between::Pair => 180,
        Between::Family => 22,
        Between::Coach | Between::Other => 30,
    }
}

impl Plan<'_> {
    fn live(&mut self, who: usize, ask: Living) {
        self.step(who, Command::Live(ask));
    }

    /// The circle lives with its page, up to today.
    pub(super) fn live_on(&mut self, today: Date) -> anyhow::Result<()> {
        match self.example.between() {
            Between::Team => self.team(today),
            Between::Pair => self.pair(today),
            Between::Family => self.family(),
            Between::Coach | Between::Other => Ok(()),
        }
    }

    /// A care open, a pulse half answered, version 2 signed, a newcomer who reads.
    fn team(&mut self, today: Date) -> anyhow::Result<()> {
        self.day = -18;
        self.pulse(1, 0, self.cast.len())?;
        self.live(DESK, Living::ClosePulse { pulse: 1 });
        self.day = -13;
        self.cares()?;
        self.day = -12;
        self.pulse(2, 1, self.cast.len())?;
        self.visit(today)?;
        self.day = -8;
        self.newcomer()?;
        self.day = -2;
        let care = CareId::new(self.fresh());
        let item = self.item_at(2);
        let text = Some(Sentence::parse("Two reviews waited for four days.")?);
        let (way, help) = (CareWay::Noticed, CareHelp::ReadTogether);
        self.live(
            4,
            Living::AskForCare(NewCare { care, item, way, text, help, soon: false, signed: false }),
        );
        self.pulse(3, 2, 4)
    }

    /// A new version, and then the ending: one of two has said what they keep.
    fn pair(&mut self, today: Date) -> anyhow::Result<()> {
        self.day = -110;
        self.pulse(1, 0, 2)?;
        self.day = -92;
        self.cares()?;
        self.day = -90;
        self.visit(today)?;
        self.day = -1;
        self.live(DESK, Living::BeginEnding { on: true });
        let keep = Some(Sentence::parse("Advice or an ear. I ask it my students now.")?);
        let thanks = Some(Sentence::parse("For the sentence about 1994 that never came.")?);
        self.live(DESK, Living::SayFarewell { keep, thanks });
        Ok(())
    }

    /// A reading under way at the kitchen table.
    fn family(&mut self) -> anyhow::Result<()> {
        self.day = -15;
        self.pulse(1, 0, self.cast.len())?;
        self.day = -4;
        self.cares()?;
        self.day = 0;
        self.live(DESK, Living::BeginVisit { apart_days: None });
        self.walk(VisitStep::Reading);
        self.live(DESK, Living::DealItems { present: Vec::new() });
        (0..2).for_each(|from| self.live(DESK, Living::ReadOn { pod: 0, from }));
        Ok(())
    }

    fn item_at(&self, at: usize) -> ItemId {
        let drafting = &self.example.drafting[at];
        self.items[&*drafting.item]
    }

    /// A pulse, with the answers of the example as far as they are told, by so many people.
    fn pulse(&mut self, pulse: u32, which: usize, by: usize) -> anyhow::Result<()> {
        self.live(DESK, Living::OpenPulse);
        let told = self.example.pulses.get(which);
        for who in 0..by.min(self.cast.len()) {
            let mut lived = Vec::new();
            for item in self.example.drafting.iter().map(|it| &*it.item) {
                let counts = told.and_then(|it| it.counts.get(item));
                let step = counts.and_then(|counts| step_of(counts, who)).unwrap_or(Lived::Mostly);
                lived.push((known(&self.items, item)?, step));
            }
            self.live(who, Living::GivePulse { pulse, lived, word: None });
        }
        Ok(())
    }

    /// What slipped, as the example has it. In a small circle a care is signed.
    fn cares(&mut self) -> anyhow::Result<()> {
        let few = self.cast.len() < alliance::life::UNSIGNED_FROM;
        for flag in &self.example.flags {
            let who = self.who(&flag.by)?;
            let care = NewCare {
                care: CareId::new(self.fresh()),
                item: known(&self.items, &flag.item)?,
                way: if flag.kind == "mine" { CareWay::Mine } else { CareWay::Noticed },
                text: Some(Sentence::parse(&flag.saw)?),
                help: CareHelp::ReadTogether,
                soon: false,
                signed: flag.signed || few,
            };
            self.live(who, Living::AskForCare(care));
        }
        Ok(())
    }

    fn walk(&mut self, to: VisitStep) {
        let road: Vec<VisitStep> =
            VisitStep::ALL.iter().copied().take_while(|step| *step <= to).collect();
        for pair in road.windows(2) {
            self.live(DESK, Living::GoToStep { from: pair[0], to: pair[1] });
        }
    }

    /// A whole visit: all items read, new words agreed, and the new version signed.
    fn visit(&mut self, today: Date) -> anyhow::Result<()> {
        let example = self.example;
        self.live(DESK, Living::BeginVisit { apart_days: None });
        self.walk(VisitStep::Reading);
        self.live(DESK, Living::DealItems { present: self.cast.to_vec() });
        let items = u32::try_from(self.example.drafting.len())?;
        (0..items).for_each(|from| self.live(DESK, Living::ReadOn { pod: 0, from }));
        self.live(DESK, Living::TellCares);
        let steps = [VisitStep::Reading, VisitStep::Pulse, VisitStep::Look];
        for pair in steps.windows(2) {
            self.live(DESK, Living::GoToStep { from: pair[0], to: pair[1] });
        }
        for change in example.changes() {
            self.change(change, today)?;
        }
        let next = today.checked_add(3.days())?;
        self.live(DESK, Living::EndVisit { next });
        self.sign_again()
    }

    fn change(&mut self, change: &Change, today: Date) -> anyhow::Result<()> {
        let item = match self.items.get(&*change.item) {
            Some(item) => *item,
            None => ItemId::new(self.fresh()),
        };
        let until =
            change.trial_until.is_some().then(|| today.checked_add(9.days())).transpose()?;
        let words = Proposal::Words {
            item_kind: if until.is_some() { ItemKind::Trial } else { change.kind() },
            text: Sentence::parse(&change.to)?,
            because: change.because.as_deref().map(Sentence::parse).transpose()?,
            until,
        };
        let sources = Vec::new();
        self.live(DESK, Living::Propose { item, believed: 0, change: words, sources });
        for who in 0..self.cast.len() {
            let yes = Given { stance: Stance::Yes, reason: None, name: None };
            self.step(who, Command::Answer { answers: vec![(item, 0, yes)] });
        }
        Ok(())
    }

    fn sign_again(&mut self) -> anyhow::Result<()> {
        for who in 0..self.cast.len() {
            let mark = Mark::Typed(Name::parse(&self.example.participants[who].name)?);
            self.step(who, Command::Sign { mark, words: None, items: Vec::new() });
        }
        Ok(())
    }

    /// Yusuf comes, asks, and brings a fear and a hope; he has not signed yet.
    fn newcomer(&mut self) -> anyhow::Result<()> {
        let Some(join) = self.example.joins.first() else { return Ok(()) };
        let who = self.cast.len();
        let (member, called) = (self.late, Name::parse(&join.name)?);
        self.step(who, Command::Join { member, called });
        for asked in &join.asked {
            let (question, item) =
                (QuestionId::new(self.fresh()), known(&self.items, &asked.item)?);
            let text = Sentence::parse(&asked.text)?;
            self.live(who, Living::AskAbout { question, item, text });
            let text = Sentence::parse(&asked.answered)?;
            self.live(DESK, Living::AnswerAsked { question, text });
        }
        let note = |round: &str| {
            let note = join.notes.iter().find(|it| it.round == round);
            note.map(|it| NoteText::parse(&it.text)).transpose()
        };
        let (fear, hope) = (note("nightmare")?, note("wish")?);
        self.live(who, Living::Bring { fear, hope });
        Ok(())
    }
}

/// What the person at this place answers, so that the counts come out as the example tells them.
fn step_of(counts: &[usize; 4], who: usize) -> Option<Lived> {
    let mut before = 0;
    Lived::ALL.iter().copied().zip(counts).find_map(|(step, count)| {
        before += count;
        (who < before).then_some(step)
    })
}
