//! What happened. Events are kept for ever and told to everybody in the circle, so an event holds
//! nothing that somebody may not see, and an unsigned note's event has nobody in it.
//!
//! An event is kept in two parts: `data` with ids, numbers and choices, which never changes, and
//! `body` with every human word, which alone may be erased.

use crate::{
    id::{Ask, CareId, ItemId, MemberId, NoteId, QuestionId, ThemeId},
    life::{CareHelp, CareTold, CareWay, End, LivedSeen, Proposal, VisitAt, VisitStep},
    settings::{Between, Settings},
    stage::{Round, Stage, slugs},
    text::{Drawing, Letter, Name, NoteText, Sentence, Title},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Milliseconds since 1970, UTC. Brought in from outside; the order of things is the log's, never
/// the clock's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(pub i64);

impl Time {
    /// So many minutes later.
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0 + minutes * 60_000)
    }
}

/// The place of an event in its alliance's log; the first is 1.
pub type Seq = u64;

slugs! {
    /// "Do I have your permission to practise these skills with you?"
    Permission {
        /// Yes, gladly.
        Yes = "yes",
        /// Yes, but ask me first.
        AskFirst = "ask",
        /// Not today.
        NotToday = "no",
    }
}

slugs! {
    /// What an item is.
    ItemKind {
        /// What we do.
        Promise = "promise",
        /// What anyone may do.
        Permission = "permission",
        /// What we do when it gets hard.
        WhenHard = "when_hard",
        /// Something we try until a day.
        Trial = "trial",
        /// Something that just has to be on it.
        Fun = "fun",
    }
}

slugs! {
    /// An answer to an item.
    Stance {
        /// Yes.
        Yes = "yes",
        /// Yes, with a reservation: noted beside the item, does not stop it.
        Reservation = "reservation",
        /// Not yet: something is still missing in the words.
        NotYet = "not_yet",
    }
}

slugs! {
    /// Where a question comes from.
    Source {
        /// The seed's ten: the Agile Coaching Institute is credited wherever they are shown.
        Seed = "seed",
        /// A bank of the kind.
        Bank = "bank",
        /// The circle's own.
        Own = "own",
    }
}

/// A question of the hopes round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What it asks.
    pub text: Sentence,
    /// Where it comes from.
    pub source: Source,
}

/// A note that lies face up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaceUp {
    /// A new id, that the hidden note never had.
    pub note: NoteId,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// What it says.
    pub text: NoteText,
    /// What is drawn on it.
    pub drawing: Option<Drawing>,
}

/// Who reads which note aloud; the lot decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The note.
    pub note: NoteId,
    /// Its reader.
    pub reader: MemberId,
}

/// One answer to one item, shown with all others of its item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The answer.
    pub stance: Stance,
    /// What is missing, or the reservation.
    pub reason: Option<Sentence>,
    /// The member, where they wanted their name with it.
    pub name: Option<MemberId>,
}

/// The answers to one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The item.
    pub item: ItemId,
    /// Which wording of it was answered.
    pub wording: u32,
    /// The answers, shuffled.
    pub given: Vec<Given>,
}

/// The mark under the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A typed name.
    Typed(Name),
    /// A drawn one.
    Drawn(Drawing),
}

/// The fingerprint of the exact words of an item: the first 16 bytes of a SHA-256, in hexadecimal.
pub type Digest = String;

/// An item and the fingerprint of the words that were signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedItem {
    /// The item.
    pub item: ItemId,
    /// Its words.
    pub digest: Digest,
}

/// A table of a large circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pod {
    /// Its host.
    pub host: MemberId,
    /// Who sits at it, the host among them.
    pub members: Vec<MemberId>,
}

/// Where a note lies after a change of the themes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorted {
    /// The note.
    pub note: NoteId,
    /// The themes it lies in; none: it is loose.
    pub themes: Vec<ThemeId>,
}

/// The candle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candle {
    /// When it is down.
    pub ends: Time,
    /// How long it is, in seconds.
    pub total_seconds: u32,
    /// Milliseconds left, while it is paused.
    pub paused_left: Option<i64>,
}

/// What happened to an alliance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it; the fields' types are documented")]
pub enum Event {
    AllianceStarted {
        name: Title,
        between: Between,
        settings: Settings,
        member: MemberId,
        called: Name,
    },
    MemberJoined {
        member: MemberId,
        called: Name,
        carried_by: Option<MemberId>,
    },
    MemberRemoved {
        member: MemberId,
    },
    LinkRenewed {
        member: MemberId,
    },
    DoorSet {
        open: bool,
        turn: u32,
    },
    DeskHanded {
        to: MemberId,
    },
    Renamed {
        name: Title,
    },
    PurposeWorded {
        purpose: Option<Sentence>,
    },
    SettingsChosen {
        settings: Settings,
    },
    QuestionsChosen {
        questions: Vec<Question>,
    },
    LetterWritten {
        letter: Option<Letter>,
        meets: Option<Sentence>,
    },
    PromptWorded {
        round: Round,
        prompt: Option<Sentence>,
    },
    MemberReady {
        member: MemberId,
        ready: bool,
    },
    PermissionGiven {
        member: MemberId,
        permission: Permission,
    },
    StageReached {
        stage: Stage,
        candle: Option<Candle>,
        closes: Option<Time>,
    },
    CandleSet {
        candle: Option<Candle>,
        closes: Option<Time>,
    },
    PauseBegan,
    PauseEnded,
    StoppedHere,
    WentOn,
    EnoughWritten {
        member: MemberId,
        round: Round,
        enough: bool,
    },
    NotesRevealed {
        round: Round,
        laid: Vec<NoteId>,
        notes: Vec<FaceUp>,
    },
    RoundReopened {
        round: Round,
    },
    NoteAdded {
        round: Round,
        note: FaceUp,
        turned_from: Option<NoteId>,
    },
    NoteFolded {
        note: NoteId,
    },
    NoteUnfolded {
        note: NoteId,
    },
    ReadingDealt {
        round: Round,
        turns: Vec<Turn>,
    },
    ReadingMoved {
        round: Round,
        pod: u32,
        to: u32,
    },
    ReaderChanged {
        round: Round,
        note: NoteId,
        reader: MemberId,
    },
    ReadingEnded {
        round: Round,
    },
    MeTooShown {
        counts: Vec<(NoteId, u32)>,
    },
    PodsDealt {
        pods: Vec<Pod>,
    },
    PodsJoined,
    ThemeMade {
        theme: ThemeId,
        name: Option<Title>,
    },
    ThemeNamed {
        theme: ThemeId,
        name: Title,
    },
    NotesSorted {
        sorted: Vec<Sorted>,
        undo: bool,
    },
    ThemesLocked {
        locked: bool,
    },
    DotsCounted {
        dots: Vec<(ThemeId, u32)>,
    },
    ItemDrafted {
        item: ItemId,
        theme: Option<ThemeId>,
        pod: Option<u32>,
        item_kind: ItemKind,
        text: Sentence,
        because: Option<Sentence>,
        sources: Vec<NoteId>,
    },
    ItemWorded {
        item: ItemId,
        item_kind: ItemKind,
        text: Sentence,
        because: Option<Sentence>,
        until: Option<Date>,
    },
    AnswersShown {
        shown: Vec<Shown>,
    },
    ItemParked {
        item: ItemId,
        because: Option<Sentence>,
    },
    ItemDropped {
        item: ItemId,
        because: Option<Sentence>,
    },
    ItemTakenUp {
        item: ItemId,
    },
    VisitSet {
        next: Date,
        every_days: u16,
        sign_by: Option<Date>,
    },
    Signed {
        member: MemberId,
        mark: Mark,
        words: Option<Sentence>,
        items: Vec<SignedItem>,
    },
    SigningPutOff {
        member: MemberId,
        reason: Sentence,
    },
    VersionMade {
        number: u32,
        small: bool,
    },
    PulseOpened {
        pulse: u32,
        items: Vec<ItemId>,
        hidden: bool,
        closes: Time,
    },
    PulseClosed {
        pulse: u32,
        answered: u32,
        of: u32,
        seen: Vec<LivedSeen>,
        words: Vec<Sentence>,
    },
    CareAsked {
        care: CareId,
        item: Option<ItemId>,
        way: CareWay,
        help: CareHelp,
        soon: bool,
        day: Date,
        member: Option<MemberId>,
        text: Option<Sentence>,
    },
    CaresTold {
        cares: Vec<CareTold>,
    },
    CaresErased {
        cares: Vec<CareId>,
    },
    BreathTaken {
        ends: Time,
    },
    VisitBegan {
        closes: Option<Time>,
    },
    VisitStepReached {
        step: VisitStep,
    },
    ItemsDealt {
        items: Vec<ItemId>,
        tables: Vec<Vec<MemberId>>,
    },
    ItemReadOn {
        pod: u32,
        to: u32,
    },
    ItemReaderChanged {
        pod: u32,
        at: u32,
        reader: MemberId,
    },
    QuietBegan {
        ends: Time,
    },
    ItemsReadAlone {
        member: MemberId,
    },
    ItemLookedAt {
        item: ItemId,
    },
    ItemEnded {
        item: ItemId,
        end: End,
    },
    VisitEnded {
        next: Date,
    },
    ChangeProposed {
        item: ItemId,
        change: Proposal,
        small: bool,
        opens: Option<Time>,
        closes: Option<Time>,
    },
    ChangeOpened {
        item: ItemId,
    },
    ChangeWithdrawn {
        item: ItemId,
    },
    ChangeConfirmed {
        item: ItemId,
    },
    ItemAsked {
        question: QuestionId,
        item: ItemId,
        text: Sentence,
    },
    ItemAskAnswered {
        question: QuestionId,
        text: Sentence,
    },
    ItemLapsed {
        item: ItemId,
    },
    ItemRevived {
        item: ItemId,
    },
    VisitMoved {
        next: Date,
        at: Option<VisitAt>,
        missed: bool,
    },
    FellAsleep,
    Woke {
        next: Date,
    },
    NewcomerAnswered {
        item: ItemId,
        given: Given,
    },
    CircleSettled {
        member: MemberId,
        words: Option<Sentence>,
    },
    MemberLeft {
        member: MemberId,
        goodbye: Option<Sentence>,
        name_stays: bool,
    },
    NotesErased,
    EndingBegan,
    EndingStopped,
    FarewellSaid {
        member: MemberId,
        keep: Option<Sentence>,
        thanks: Option<Sentence>,
    },
    AfterwardsWorded {
        words: Option<Sentence>,
    },
    AllianceEnded,
    ErasureAsked {
        on: Time,
    },
    ErasureStopped,
    OpenedToGuests {
        turn: u32,
    },
    ClosedToGuests,
}

impl Event {
    /// Is this event nobody's? Then neither the member nor the minute may be kept with it.
    pub const fn is_unsigned(&self) -> bool {
        matches!(
            self,
            Self::NoteAdded { .. }
                | Self::NoteFolded { .. }
                | Self::NotesRevealed { .. }
                | Self::MeTooShown { .. }
                | Self::DotsCounted { .. }
                | Self::AnswersShown { .. }
                | Self::CareAsked { member: None, .. }
        )
    }
}

/// An event as the store keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The spelling of the event's kind.
    pub kind: String,
    /// Ids, numbers and choices, as JSON.
    pub data: String,
    /// All human words, as a JSON list; none when there are none, or when they were erased.
    pub body: Option<String>,
}

/// An event of the log, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its place in the log.
    pub seq: Seq,
    /// The ask that caused it.
    pub ask: Ask,
    /// When; for an unsigned event, the time of the event before it.
    pub at: Time,
    /// The member whose act it was; nobody for unsigned events.
    pub by: Option<MemberId>,
    /// What happened.
    pub event: Event,
}

/// The log holds something that this program cannot read.
#[derive(Debug, thiserror::Error)]
#[error("an event of the kind {kind:?} cannot be read")]
pub struct Unreadable {
    kind: String,
    #[source]
    source: serde_json::Error,
}

/// Takes the human words out of `value` and leaves their numbers.
fn take_words(value: &mut Value, words: &mut Vec<Value>) {
    match value {
        Value::Object(fields) => {
            if let Some(word) = fields.get_mut("w").filter(|word| word.is_string()) {
                words.push(word.take());
                *word = Value::from(words.len() - 1);
            } else {
                fields.values_mut().for_each(|field| take_words(field, words));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| take_words(item, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Puts the words back where their numbers stand; nothing where they were erased.
fn put_words(value: &mut Value, words: &[Value]) {
    match value {
        Value::Object(fields) => {
            if let Some(word) = fields.get_mut("w").filter(|word| word.is_u64()) {
                let place = word.as_u64().and_then(|place| usize::try_from(place).ok());
                *word = place.and_then(|place| words.get(place)).cloned().unwrap_or(Value::Null);
            } else {
                fields.values_mut().for_each(|field| put_words(field, words));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put_words(item, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Parts anything into data and words.
pub(crate) fn part(it: &impl Serialize) -> (Value, Option<String>) {
    let mut value = serde_json::to_value(it).expect("our types are JSON");
    let mut words = Vec::new();
    take_words(&mut value, &mut words);
    (value, (!words.is_empty()).then(|| Value::Array(words).to_string()))
}

/// Joins what [`part`] parted.
pub(crate) fn join<T: serde::de::DeserializeOwned>(
    mut value: Value,
    body: Option<&str>,
) -> Result<T, serde_json::Error> {
    let words: Vec<Value> = body.map(serde_json::from_str).transpose()?.unwrap_or_default();
    put_words(&mut value, &words);
    serde_json::from_value(value)
}

impl Event {
    /// The event in the parts that are kept.
    pub fn written(&self) -> Written {
        let (mut value, body) = part(self);
        let fields = value.as_object_mut().expect("an event is an object");
        let Some(Value::String(kind)) = fields.remove("kind") else {
            unreachable!("serde writes the tag")
        };
        Written { kind, data: value.to_string(), body }
    }

    /// Reads an event back.
    pub fn read(kind: &str, data: &str, body: Option<&str>) -> Result<Self, Unreadable> {
        let read = || {
            let mut fields: Map<String, Value> = serde_json::from_str(data)?;
            fields.insert("kind".into(), kind.into());
            join(Value::Object(fields), body)
        };
        read().map_err(|source| Unreadable { kind: kind.into(), source })
    }
}
