//! How what a program asks becomes a command of the core.

use super::{
    super::plain::Sentence, Asked, Effect, GivenAnswer, Mark, NewQuestion, Proposed, SortTo,
    Wording,
};
use crate::keys;
use alliance::{
    command::{Command, Living, NewCare, NewNote, Refusal},
    event, life,
    view::View,
};

fn all<T, U>(list: Vec<T>, one: impl Fn(T) -> U) -> Vec<U> {
    list.into_iter().map(one).collect()
}

fn bare(it: Option<Sentence>) -> Option<alliance::text::Sentence> {
    it.map(|it| it.0)
}

impl Wording {
    fn read(self) -> alliance::command::Wording {
        alliance::command::Wording {
            kind: self.kind.0,
            text: self.text.0,
            because: bare(self.because),
            until: self.until.map(|it| it.0),
        }
    }
}

impl Proposed {
    fn read(self) -> life::Proposal {
        match self {
            Self::LetGo { because } => life::Proposal::LetGo { because: bare(because) },
            Self::Words(wording) => {
                let alliance::command::Wording { kind: item_kind, text, because, until } =
                    wording.read();
                life::Proposal::Words { item_kind, text, because, until }
            }
        }
    }
}

/// A question, from where it comes.
fn question(it: NewQuestion) -> event::Question {
    let words = it.text.0.as_str();
    let source = if alliance::bank::SEED_TEN.contains(&words) {
        event::Source::Seed
    } else if alliance::bank::BANKS.iter().any(|bank| bank.questions.contains(&words)) {
        event::Source::Bank
    } else {
        event::Source::Own
    };
    let fresh = || alliance::id::QuestionId::new(u64::from_be_bytes(keys::random()));
    event::Question { id: it.id.map_or_else(fresh, |it| it.0), text: it.text.0, source }
}

impl Asked {
    /// The command, for whoever asks and sees this; `present` are here now.
    #[expect(clippy::too_many_lines, reason = "an arm a command, each a few lines: a table")]
    pub(in crate::web::api) fn read(
        self,
        view: &View<'_>,
        present: &[alliance::id::MemberId],
    ) -> Result<Effect, Refusal> {
        let lives = |it| Command::Live(it);
        let command = match self {
            Self::SetDoor { open, renew } => return Ok(Effect::Door { open, renew }),
            Self::Remove { member } => {
                return Ok(Effect::Goes(Command::Remove { member: member.0 }, member.0));
            }
            Self::Leave { goodbye, name_stays } => {
                let me = view.me().ok_or(Refusal::NotAMember)?;
                let leave = Living::Leave { goodbye: bare(goodbye), name_stays };
                return Ok(Effect::Goes(Command::Live(leave), me));
            }
            Self::Seat { member, called } => Command::Seat { member: member.0, called: called.0 },
            Self::HandDesk { to } => Command::HandDesk { to: to.0 },
            Self::Rename { name } => Command::Rename { name: name.0 },
            Self::WordPurpose { purpose } => Command::WordPurpose { purpose: bare(purpose) },
            Self::ChooseSettings { settings } => {
                Command::ChooseSettings { settings: settings.read()? }
            }
            Self::ChooseQuestions { questions } => {
                Command::ChooseQuestions { questions: all(questions, question) }
            }
            Self::WriteLetter { letter, meets } => {
                Command::WriteLetter { letter: letter.map(|it| it.0), meets: bare(meets) }
            }
            Self::WordPrompt { round, prompt } => {
                Command::WordPrompt { round: round.0, prompt: bare(prompt) }
            }
            Self::Think { question, text } => {
                Command::Think { question: question.0, text: text.map(|it| it.0) }
            }
            Self::BeReady { ready } => Command::BeReady { ready },
            Self::GivePermission { permission } => {
                Command::GivePermission { permission: permission.0 }
            }
            Self::GoTo { from, to } => Command::GoTo { from: from.0, to: to.0 },
            Self::AddMinutes { minutes } => Command::AddMinutes { minutes },
            Self::LightCandle {} => Command::LightCandle,
            Self::Pause { paused } => Command::Pause { paused },
            Self::StopHere { stopped } => Command::StopHere { stopped },
            Self::DealPods {} => Command::DealPods {
                present: view.people().iter().filter(|it| it.here).map(|it| it.id).collect(),
            },
            Self::JoinPods {} => Command::JoinPods,
            Self::Write { note, round, question, text, strokes, turned_from, face_up } => {
                Command::Write(NewNote {
                    note: note.0,
                    round: round.0,
                    question: question.map(|it| it.0),
                    text: text.0,
                    drawing: strokes.map(|it| it.0),
                    turned_from: turned_from.map(|it| it.0),
                    face_up,
                })
            }
            Self::TakeBack { round, note } => Command::TakeBack { round: round.0, note: note.0 },
            Self::SayEnough { round, enough } => Command::SayEnough { round: round.0, enough },
            Self::Reveal { round } => Command::Reveal { round: round.0 },
            Self::Reopen { round } => Command::Reopen { round: round.0 },
            Self::Fold { note } => Command::Fold { note: note.0 },
            Self::Unfold { note } => Command::Unfold { note: note.0 },
            Self::DealReading { round } => {
                Command::DealReading { round: round.0, present: present.to_vec() }
            }
            Self::ReadOn { round, pod, from } => Command::ReadOn { round: round.0, pod, from },
            Self::PassOn { round, pod, from } => Command::PassOn { round: round.0, pod, from },
            Self::EndReading { round } => Command::EndReading { round: round.0 },
            Self::MarkMeToo { note, on } => Command::MarkMeToo { note: note.0, on },
            Self::ShowMeToo {} => Command::ShowMeToo,
            Self::Sort { notes, to, also } => {
                let to = match to {
                    SortTo::Loose {} => alliance::command::SortTo::Loose,
                    SortTo::Theme { theme } => alliance::command::SortTo::Theme(theme.0),
                    SortTo::New { theme, name } => {
                        alliance::command::SortTo::New(theme.0, name.map(|it| it.0))
                    }
                };
                Command::Sort { notes: all(notes, |it| it.0), to, also }
            }
            Self::NameTheme { theme, name } => Command::NameTheme { theme: theme.0, name: name.0 },
            Self::UndoSort {} => Command::UndoSort,
            Self::LockThemes { locked } => Command::LockThemes { locked },
            Self::PutDot { theme, on, had } => Command::PutDot { theme: theme.0, on, had },
            Self::DraftItem { item, theme, wording, sources } => Command::DraftItem {
                item: item.0,
                theme: theme.map(|it| it.0),
                wording: wording.read(),
                sources: all(sources, |it| it.0),
            },
            Self::WordItem { item, believed, wording } => {
                Command::WordItem { item: item.0, believed, wording: wording.read() }
            }
            Self::Answer { answers } => {
                let me = view.me();
                let one = |it: GivenAnswer| {
                    // A reason belongs to a reservation or a "not yet"; beside a yes it is a puzzle.
                    let reason = bare(it.reason).filter(|_| it.stance.0 != event::Stance::Yes);
                    let name = me.filter(|_| it.named);
                    (it.item.0, it.wording, event::Given { stance: it.stance.0, reason, name })
                };
                Command::Answer { answers: all(answers, one) }
            }
            Self::ShowAnswers { item } => Command::ShowAnswers { item: item.map(|it| it.0) },
            Self::ParkItem { item, because } => {
                Command::ParkItem { item: item.0, because: bare(because) }
            }
            Self::DropItem { item, because } => {
                Command::DropItem { item: item.0, because: bare(because) }
            }
            Self::TakeUpItem { item } => Command::TakeUpItem { item: item.0 },
            Self::SetVisit { next, every_days, sign_by } => {
                Command::SetVisit { next: next.0, every_days, sign_by: sign_by.map(|it| it.0) }
            }
            Self::Sign { mark, words, items } => Command::Sign {
                mark: match mark {
                    Mark::Typed(name) => event::Mark::Typed(name.0),
                    Mark::Drawn(strokes) => event::Mark::Drawn(strokes.0),
                },
                words: bare(words),
                items: all(items, |it| event::SignedItem { item: it.item.0, digest: it.digest }),
            },
            Self::PutOffSigning { reason } => Command::PutOffSigning { reason: reason.0 },
            Self::OpenPulse {} => lives(Living::OpenPulse),
            Self::GivePulse { pulse, lived, word } => lives(Living::GivePulse {
                pulse,
                lived: all(lived, |it| (it.item.0, it.lived.0)),
                word: bare(word),
            }),
            Self::ClosePulse { pulse } => lives(Living::ClosePulse { pulse }),
            Self::AskForCare { care, item, way, text, help, soon, signed, kept } => {
                let (names, text) = (view.people(), bare(text));
                let names: Vec<&str> = names.iter().map(|it| it.name.as_str()).collect();
                let said = text.as_ref().filter(|_| !kept);
                if let Some(points) =
                    said.and_then(|it| alliance::wording::pointing(it.as_str(), &names))
                {
                    return Ok(Effect::Points(points));
                }
                let (care, item) = (care.0, item.0);
                let (way, help) = (way.0, help.0);
                lives(Living::AskForCare(NewCare { care, item, way, text, help, soon, signed }))
            }
            Self::TakeBreath {} => lives(Living::TakeBreath),
            Self::BeginVisit { apart_days } => lives(Living::BeginVisit { apart_days }),
            Self::GoToStep { from, to } => lives(Living::GoToStep { from: from.0, to: to.0 }),
            Self::DealItems {} => lives(Living::DealItems { present: present.to_vec() }),
            Self::ReadItemOn { pod, from } => lives(Living::ReadOn { pod, from }),
            Self::PassItemOn { pod, from } => lives(Living::PassOn { pod, from }),
            Self::ReadAlone {} => lives(Living::ReadAlone),
            Self::TellCares {} => lives(Living::TellCares),
            Self::LookAt { item } => lives(Living::LookAt { item: item.0 }),
            Self::EndLook { item, end } => lives(Living::EndLook { item: item.0, end: end.0 }),
            Self::EndVisit { next } => lives(Living::EndVisit { next: next.0 }),
            Self::Propose { item, believed, change, sources } => lives(Living::Propose {
                item: item.0,
                believed,
                change: change.read(),
                sources: all(sources, |it| it.0),
            }),
            Self::Correct { item, believed, text } => {
                lives(Living::Correct { item: item.0, believed, text: text.0 })
            }
            Self::Confirm { item, believed } => lives(Living::Confirm { item: item.0, believed }),
            Self::Withdraw { item, believed } => lives(Living::Withdraw { item: item.0, believed }),
            Self::AskAbout { question, item, text } => {
                lives(Living::AskAbout { question: question.0, item: item.0, text: text.0 })
            }
            Self::AnswerAsked { question, text } => {
                lives(Living::AnswerAsked { question: question.0, text: text.0 })
            }
            Self::Revive { item } => lives(Living::Revive { item: item.0 }),
            Self::MoveVisit { next, at } => {
                let at = at.map(|it| life::VisitAt { time: it.time.0, zone: it.zone.0 });
                lives(Living::MoveVisit { next: next.0, at })
            }
            Self::Wake {} => lives(Living::Wake),
            Self::Bring { fear, hope } => {
                lives(Living::Bring { fear: fear.map(|it| it.0), hope: hope.map(|it| it.0) })
            }
            Self::AnswerItem { item, stance, reason } => {
                let given = event::Given { stance: stance.0, reason: bare(reason), name: None };
                lives(Living::AnswerItem { item: item.0, given })
            }
            Self::Settle { member, words } => {
                lives(Living::Settle { member: member.0, words: bare(words) })
            }
            Self::BeginEnding { on } => lives(Living::BeginEnding { on }),
            Self::SayFarewell { keep, thanks } => {
                lives(Living::SayFarewell { keep: bare(keep), thanks: bare(thanks) })
            }
            Self::WordAfterwards { words } => lives(Living::WordAfterwards { words: bare(words) }),
            Self::End {} => lives(Living::End),
            Self::AskErasure { on } => lives(Living::AskErasure { on }),
        };
        Ok(Effect::Command(command))
    }
}
