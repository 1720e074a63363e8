//! What a program asks, as it is written in JSON; [`read`] makes a command of the core of it. There is
//! one name for each command, and it is the core's.

mod read;
mod settings;

pub(crate) use settings::Settings;

use super::plain::{
    CareHelp, CareId, CareWay, Day, End, ItemId, ItemKind, Letter, Lived, MemberId, Name, NoteId,
    NoteText, Permission, QuestionId, Round, Sentence, Stage, Stance, Strokes, ThemeId, TimeOfDay,
    Title, VisitStep, Zone,
};
use alliance::command::Command;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The words of an item.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wording {
    kind: ItemKind,
    text: Sentence,
    /// Why.
    because: Option<Sentence>,
    /// Until when it is tried.
    until: Option<Day>,
}

/// Where notes go.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum SortTo {
    /// Out of all themes.
    Loose {},
    /// Into this theme.
    Theme { theme: ThemeId },
    /// Into a new one.
    New { theme: ThemeId, name: Option<Title> },
}

/// A question for the circle.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewQuestion {
    /// Made here when it is not given.
    id: Option<QuestionId>,
    text: Sentence,
}

/// An answer to an item.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GivenAnswer {
    item: ItemId,
    /// The number of the wording that was read.
    wording: u32,
    stance: Stance,
    /// What is missing, or the reservation.
    reason: Option<Sentence>,
    /// With one's name; without, unsigned.
    #[serde(default)]
    named: bool,
}

/// The mark under the page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Mark {
    /// A typed name.
    Typed(Name),
    /// A drawn one.
    Drawn(Strokes),
}

/// An item and the fingerprint of its words, as `words_to_sign` tells it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignedItem {
    pub(super) item: ItemId,
    pub(super) digest: String,
}

/// How much one item was lived.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LivedItem {
    item: ItemId,
    lived: Lived,
}

/// What is proposed for an item.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Proposed {
    /// Other words.
    Words(Wording),
    /// The item did its work.
    LetGo { because: Option<Sentence> },
}

/// The time of day of a visit, and where.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VisitTime {
    pub(super) time: TimeOfDay,
    pub(super) zone: Zone,
}

/// One act of one member: exactly one of these names, with what belongs to it. An act that only
/// whoever holds the desk can do is refused with `desk_only` to others.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(clippy::enum_variant_names, reason = "the names are those of the commands")]
pub(crate) enum Asked {
    /// Somebody sits at this member's phone.
    Seat {
        member: MemberId,
        called: Name,
    },
    /// Somebody is no member any more; their link opens nothing. The desk's.
    Remove {
        member: MemberId,
    },
    /// Opens or closes the door; `renew` makes its link and code new. The desk's.
    SetDoor {
        open: bool,
        #[serde(default)]
        renew: bool,
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
        questions: Vec<NewQuestion>,
    },
    WriteLetter {
        letter: Option<Letter>,
        meets: Option<Sentence>,
    },
    WordPrompt {
        round: Round,
        prompt: Option<Sentence>,
    },
    /// A private thought: nobody else ever sees it.
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
    /// From one stage to another. The desk's.
    GoTo {
        from: Stage,
        to: Stage,
    },
    AddMinutes {
        minutes: u16,
    },
    LightCandle {},
    Pause {
        paused: bool,
    },
    StopHere {
        stopped: bool,
    },
    /// Lays a note face down: nobody but its writer sees it until the round is turned over, and its
    /// writer is stored nowhere.
    Write {
        note: NoteId,
        round: Round,
        question: Option<QuestionId>,
        text: NoteText,
        strokes: Option<Strokes>,
        turned_from: Option<NoteId>,
        /// The writer knows that it will lie face up at once.
        #[serde(default)]
        face_up: bool,
    },
    TakeBack {
        round: Round,
        note: NoteId,
    },
    SayEnough {
        round: Round,
        enough: bool,
    },
    /// Turns all notes of a round over. The desk's.
    Reveal {
        round: Round,
    },
    Reopen {
        round: Round,
    },
    Fold {
        note: NoteId,
    },
    Unfold {
        note: NoteId,
    },
    DealReading {
        round: Round,
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
    ShowMeToo {},
    DealPods {},
    JoinPods {},
    Sort {
        notes: Vec<NoteId>,
        to: SortTo,
        #[serde(default)]
        also: bool,
    },
    NameTheme {
        theme: ThemeId,
        name: Title,
    },
    UndoSort {},
    LockThemes {
        locked: bool,
    },
    /// `had`: how many of one's dots lay there.
    PutDot {
        theme: ThemeId,
        on: bool,
        had: u8,
    },
    DraftItem {
        item: ItemId,
        theme: Option<ThemeId>,
        wording: Wording,
        #[serde(default)]
        sources: Vec<NoteId>,
    },
    /// `believed`: the number of the wording that was read.
    WordItem {
        item: ItemId,
        believed: u32,
        wording: Wording,
    },
    Answer {
        answers: Vec<GivenAnswer>,
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
        next: Day,
        every_days: u16,
        sign_by: Option<Day>,
    },
    /// Signs exactly the words of `items`.
    Sign {
        mark: Mark,
        words: Option<Sentence>,
        items: Vec<SignedItem>,
    },
    PutOffSigning {
        reason: Sentence,
    },
    OpenPulse {},
    /// An item that is not named is one that this member can't say.
    GivePulse {
        pulse: u32,
        lived: Vec<LivedItem>,
        word: Option<Sentence>,
    },
    ClosePulse {
        pulse: u32,
    },
    /// Words that point at somebody are refused once, with `points_at_somebody`; `kept` keeps them.
    AskForCare {
        care: CareId,
        item: ItemId,
        way: CareWay,
        text: Option<Sentence>,
        help: CareHelp,
        #[serde(default)]
        soon: bool,
        #[serde(default)]
        signed: bool,
        #[serde(default)]
        kept: bool,
    },
    TakeBreath {},
    BeginVisit {
        apart_days: Option<u16>,
    },
    GoToStep {
        from: VisitStep,
        to: VisitStep,
    },
    DealItems {},
    ReadItemOn {
        pod: u32,
        from: u32,
    },
    PassItemOn {
        pod: u32,
        from: u32,
    },
    ReadAlone {},
    TellCares {},
    LookAt {
        item: ItemId,
    },
    EndLook {
        item: ItemId,
        end: End,
    },
    EndVisit {
        next: Day,
    },
    Propose {
        item: ItemId,
        believed: u32,
        change: Proposed,
        #[serde(default)]
        sources: Vec<NoteId>,
    },
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
        next: Day,
        at: Option<VisitTime>,
    },
    Wake {},
    Bring {
        fear: Option<NoteText>,
        hope: Option<NoteText>,
    },
    AnswerItem {
        item: ItemId,
        stance: Stance,
        reason: Option<Sentence>,
    },
    Settle {
        member: MemberId,
        words: Option<Sentence>,
    },
    /// Leaves the circle. The token is void from then on.
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
    End {},
    AskErasure {
        on: bool,
    },
}

/// What an ask leads to.
pub(crate) enum Effect {
    /// A command for the room.
    Command(Command),
    /// The door is opened, closed or renewed: with its keys.
    Door { open: bool, renew: bool },
    /// Somebody goes, and their keys with them.
    Goes(Command, alliance::id::MemberId),
    /// The words of a care point at somebody.
    Points(alliance::wording::Pointing),
}
