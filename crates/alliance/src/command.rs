//! What people ask, and why the circle's rules may say no.
//!
//! A command brings the ids of what it makes and names what it believes to be true (`from`,
//! `wording`), so a double or a late click is harmless.

mod living;

pub use living::{Living, NewCare};

use crate::{
    event::{Given, ItemKind, Mark, May, Permission, Question, Seq, SignedItem, Time},
    hidden::{HiddenChange, Secret},
    id::{ItemId, MemberId, NoteId, QuestionId, ThemeId, TokenId},
    settings::Settings,
    stage::{Round, Stage},
    text::{Drawing, Letter, Name, NoteText, Sentence, TextError, Title},
};
use jiff::civil::Date;

/// Whose command it is.
#[derive(Clone, Debug)]
pub enum By {
    /// A member, with the secret that their browser keeps.
    Member(MemberId, Secret),
    /// Somebody at the open door, who is no member yet.
    Door,
    /// Nobody: a time that was agreed has come.
    Clock,
}

/// Where ticked notes go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SortTo {
    /// Into this theme.
    Theme(ThemeId),
    /// Into a new one.
    New(ThemeId, Option<Title>),
    /// Out of all themes.
    Loose,
}

/// The words of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What kind of item it is.
    pub kind: ItemKind,
    /// What it says.
    pub text: Sentence,
    /// Why.
    pub because: Option<Sentence>,
    /// Until when it is tried.
    pub until: Option<Date>,
}

/// A note as it comes from its writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// Its id, made in the form.
    pub note: NoteId,
    /// The round.
    pub round: Round,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// What it says.
    pub text: NoteText,
    /// What is drawn on it.
    pub drawing: Option<Drawing>,
    /// The fear on whose back it is written.
    pub turned_from: Option<NoteId>,
    /// The writer knows that it will lie face up at once.
    pub face_up: bool,
}

/// What somebody asks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; the fields' types are documented")]
pub enum Command {
    Join {
        member: MemberId,
        called: Name,
    },
    Seat {
        member: MemberId,
        called: Name,
    },
    Remove {
        member: MemberId,
    },
    RenewLink {
        member: MemberId,
    },
    /// What this member has face down goes over to a new key. Without it a member could renew their
    /// own link and answer, mark and dot once more.
    Follow {
        to: Secret,
    },
    SetDoor {
        open: bool,
        renew: bool,
        turn: u32,
    },
    HandDesk {
        to: MemberId,
    },
    Rename {
        name: Title,
    },
    WordPurpose {
        purpose: Option<Sentence>,
    },
    ChooseSettings {
        settings: Settings,
    },
    ChooseQuestions {
        questions: Vec<Question>,
    },
    WriteLetter {
        letter: Option<Letter>,
        meets: Option<Sentence>,
    },
    WordPrompt {
        round: Round,
        prompt: Option<Sentence>,
    },
    Think {
        question: QuestionId,
        text: Option<Letter>,
    },
    BeReady {
        ready: bool,
    },
    GivePermission {
        permission: Permission,
    },
    GoTo {
        from: Stage,
        to: Stage,
    },
    AddMinutes {
        minutes: u16,
    },
    LightCandle,
    Pause {
        paused: bool,
    },
    StopHere {
        stopped: bool,
    },
    Write(NewNote),
    TakeBack {
        round: Round,
        note: NoteId,
    },
    SayEnough {
        round: Round,
        enough: bool,
    },
    Reveal {
        round: Round,
    },
    Reopen {
        round: Round,
    },
    OpenWhatIsDue,
    Fold {
        note: NoteId,
    },
    Unfold {
        note: NoteId,
    },
    DealReading {
        round: Round,
        present: Vec<MemberId>,
    },
    ReadOn {
        round: Round,
        pod: u32,
        from: u32,
    },
    PassOn {
        round: Round,
        pod: u32,
        from: u32,
    },
    EndReading {
        round: Round,
    },
    MarkMeToo {
        note: NoteId,
        on: bool,
    },
    ShowMeToo,
    DealPods {
        present: Vec<MemberId>,
    },
    JoinPods,
    Sort {
        notes: Vec<NoteId>,
        to: SortTo,
        also: bool,
    },
    NameTheme {
        theme: ThemeId,
        name: Title,
    },
    UndoSort,
    LockThemes {
        locked: bool,
    },
    PutDot {
        theme: ThemeId,
        on: bool,
        had: u8,
    },
    DraftItem {
        item: ItemId,
        theme: Option<ThemeId>,
        wording: Wording,
        sources: Vec<NoteId>,
    },
    WordItem {
        item: ItemId,
        believed: u32,
        wording: Wording,
    },
    Answer {
        answers: Vec<(ItemId, u32, Given)>,
    },
    ShowAnswers {
        item: Option<ItemId>,
    },
    ParkItem {
        item: ItemId,
        because: Option<Sentence>,
    },
    DropItem {
        item: ItemId,
        because: Option<Sentence>,
    },
    TakeUpItem {
        item: ItemId,
    },
    SetVisit {
        next: Date,
        every_days: u16,
        sign_by: Option<Date>,
    },
    Sign {
        mark: Mark,
        words: Option<Sentence>,
        items: Vec<SignedItem>,
    },
    PutOffSigning {
        reason: Sentence,
    },
    /// A program may act for this member, for so many days.
    GiveToken {
        token: TokenId,
        may: May,
        days: u16,
        purpose: Sentence,
    },
    /// It may not any more.
    TakeToken {
        token: TokenId,
    },
    /// Something about the alliance that is lived.
    Live(Living),
}

/// What a command leads to: events for the log, changes of what lies hidden; neither where all is
/// as asked already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// For the log, in order.
    pub events: Vec<crate::event::Event>,
    /// For the shelves.
    pub hidden: Vec<HiddenChange>,
    /// Places in the log whose words are erased.
    pub erase: Vec<Seq>,
}

impl Decision {
    /// Is there nothing left to do?
    pub fn is_nothing(&self) -> bool {
        self.events.is_empty() && self.hidden.is_empty() && self.erase.is_empty()
    }
}

impl From<Vec<crate::event::Event>> for Decision {
    fn from(events: Vec<crate::event::Event>) -> Self {
        Self { events, ..Self::default() }
    }
}

impl From<crate::event::Event> for Decision {
    fn from(event: crate::event::Event) -> Self {
        vec![event].into()
    }
}

impl From<HiddenChange> for Decision {
    fn from(change: HiddenChange) -> Self {
        Self { hidden: vec![change], ..Self::default() }
    }
}

macro_rules! refusals {
    ($($name:ident = $says:literal;)*) => {
        /// Why the rules say no. Each has a kind sentence on the page and one status.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
        #[expect(missing_docs, reason = "the message says it")]
        pub enum Refusal {
            $(#[error($says)] $name,)*
            #[error("a text: {0}")]
            Text(#[from] TextError),
        }

        impl Refusal {
            /// One of each kind.
            pub const ALL: &[Self] = &[$(Self::$name,)* Self::Text(TextError::Blank)];
        }
    };
}

refusals! {
    NotAMember = "nobody of this circle";
    NotHere = "no such thing in this alliance";
    DeskOnly = "only whoever holds the desk can do this";
    DoorClosed = "the door is closed";
    CircleFull = "the circle is full";
    NameTaken = "somebody here has that name already";
    OtherStage = "the circle is at another stage";
    NotOnTheRoad = "not a stage of this circle's road";
    AlreadyRevealed = "the round was turned over";
    NotRevealed = "the round lies still face down";
    BothMustBeDone = "both must be done";
    TooManyNotes = "that is as many notes as one person may write in a round";
    TooMany = "that is as many as there may be";
    ReadOnAlready = "somebody has read on already";
    WordsChanged = "somebody has changed the words";
    ThemesLocked = "the themes are locked";
    NoDotsLeft = "no dots are left";
    NothingToUndo = "there is nothing to undo";
    ReasonNeeded = "a \"not yet\" needs what is missing";
    AnswerNeeded = "an answer is needed";
    AnswersShown = "the answers are shown already";
    TwoRoundsDone = "two rounds are done; a trial, parking or dropping is left";
    NotAgreed = "an item has no agreement yet";
    NoItems = "there is no item yet";
    VisitFirst = "the date of the next visit comes first";
    DateGone = "the date has gone by";
    HandOverFirst = "the facilitator keeps a seat; hand over the desk first";
    NotAChoice = "not one of the choices";
    SignIt = "in a circle this small an unsigned care would name its writer";
    NoPulse = "no pulse is open";
    AnotherMustConfirm = "somebody has to propose, and somebody else to confirm";
    NotSmall = "more than a spelling has changed";
    ReadFirst = "whoever is new reads the page first";
    TooFewAnswers = "fewer than half of the circle have answered";
    Ended = "the alliance has ended";
    NotAnId = "not an id";
    NotADrawing = "not a drawing";
}

impl From<crate::id::NotAnId> for Refusal {
    fn from(_: crate::id::NotAnId) -> Self {
        Self::NotAnId
    }
}

impl From<crate::text::NotADrawing> for Refusal {
    fn from(_: crate::text::NotADrawing) -> Self {
        Self::NotADrawing
    }
}

/// What the shell brings to each decision.
#[derive(Debug)]
pub struct Now<'a> {
    /// The time.
    pub time: Time,
    /// Fresh random bytes, for shuffles, lots and new ids.
    pub chance: &'a mut crate::chance::Chance,
    /// The most members that this installation allows.
    pub members_max: usize,
}
