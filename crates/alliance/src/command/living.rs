//! What people ask of an alliance that is lived.

use crate::{
    event::Given,
    id::{CareId, ItemId, MemberId, NoteId, QuestionId},
    life::{CareHelp, CareWay, End, Lived, Proposal, VisitAt, VisitStep},
    text::{NoteText, Sentence},
};
use jiff::civil::Date;

/// A care as it comes from whoever asks for it. There is no field for who it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCare {
    /// Its id, made in the form.
    pub care: CareId,
    /// The item.
    pub item: ItemId,
    /// How it is asked.
    pub way: CareWay,
    /// What happened, or what a camera could have seen, in one sentence.
    pub text: Option<Sentence>,
    /// What would help.
    pub help: CareHelp,
    /// Before the next visit.
    pub soon: bool,
    /// With the name of whoever asks.
    pub signed: bool,
}

/// What somebody asks of an alliance that is lived.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; the fields' types are documented")]
pub enum Living {
    OpenPulse,
    /// All answers of one person; an item that is not named is one that they can't say.
    GivePulse {
        pulse: u32,
        lived: Vec<(ItemId, Lived)>,
        word: Option<Sentence>,
    },
    ClosePulse {
        pulse: u32,
    },
    AskForCare(NewCare),
    TakeBreath,
    /// `apart`: over so many days, each for themselves.
    BeginVisit {
        apart_days: Option<u16>,
    },
    GoToStep {
        from: VisitStep,
        to: VisitStep,
    },
    DealItems {
        present: Vec<MemberId>,
    },
    ReadOn {
        pod: u32,
        from: u32,
    },
    PassOn {
        pod: u32,
        from: u32,
    },
    ReadAlone,
    TellCares,
    LookAt {
        item: ItemId,
    },
    EndLook {
        item: ItemId,
        end: End,
    },
    EndVisit {
        next: Date,
    },
    /// `believed` is the number of the wording that the page showed; `item` may be new.
    Propose {
        item: ItemId,
        believed: u32,
        change: Proposal,
        sources: Vec<NoteId>,
    },
    /// A spelling: one tap by somebody else, and nobody signs again.
    Correct {
        item: ItemId,
        believed: u32,
        text: Sentence,
    },
    Confirm {
        item: ItemId,
        believed: u32,
    },
    Withdraw {
        item: ItemId,
        believed: u32,
    },
    AskAbout {
        question: QuestionId,
        item: ItemId,
        text: Sentence,
    },
    AnswerAsked {
        question: QuestionId,
        text: Sentence,
    },
    Revive {
        item: ItemId,
    },
    MoveVisit {
        next: Date,
        at: Option<VisitAt>,
    },
    Wake,
    /// What a newcomer brings: one fear, one hope.
    Bring {
        fear: Option<NoteText>,
        hope: Option<NoteText>,
    },
    /// A newcomer's answer to an item, with their name.
    AnswerItem {
        item: ItemId,
        given: Given,
    },
    /// "Does anything change?"
    Settle {
        member: MemberId,
        words: Option<Sentence>,
    },
    Leave {
        goodbye: Option<Sentence>,
        name_stays: bool,
    },
    BeginEnding {
        on: bool,
    },
    SayFarewell {
        keep: Option<Sentence>,
        thanks: Option<Sentence>,
    },
    WordAfterwards {
        words: Option<Sentence>,
    },
    End,
    AskErasure {
        on: bool,
    },
    /// The signed charter may be read by whoever has its link; `turn` is in the link, and is a new
    /// one each time.
    OpenToGuests {
        turn: u32,
    },
    CloseToGuests,
}
