//! What a program asks, as it is written in JSON, and how it becomes a command of the core. There is
//! one name for each command, and it is the core's.

use super::plain::{
    Asking, CareHelp, CareId, CareWay, Day, End, ItemId, ItemKind, Letter, Lived, MemberId, Name,
    NoteId, NoteText, Opening, Permission, QuestionId, Round, Sentence, Stage, Stance, Strokes,
    ThemeId, TimeOfDay, Title, VisitStep, Zone,
};
use crate::keys;
use alliance::{
    command::{Command, Living, NewCare, NewNote, Refusal},
    event, life, settings,
    view::View,
};
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

/// Minutes of the stages that have a candle.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Minutes {
    #[schema(maximum = 180)]
    nightmares: u16,
    #[schema(maximum = 180)]
    turn: u16,
    #[schema(maximum = 180)]
    hopes: u16,
    #[schema(maximum = 180)]
    review: u16,
    #[schema(maximum = 180)]
    draft: u16,
}

/// How the circle lives with its page.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Life {
    /// Days from one pulse to the next; no pulse when none.
    #[schema(minimum = 1, maximum = 400)]
    pulse_days: Option<u16>,
    /// Is the item that asks for care named at once?
    care_names_item: bool,
    /// Whom to call when somebody is being hurt.
    #[schema(value_type = Option<Sentence>)]
    hurt: Option<Sentence>,
    /// Days after the signing until the raw notes are let go; never when none.
    #[schema(minimum = 1, maximum = 400)]
    notes_days: Option<u16>,
    /// The rain, the cloud and the sun instead of words.
    faces: bool,
}

/// What a circle chooses about its way.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a box that the circle ticks")]
pub(crate) struct Settings {
    opening: Opening,
    /// Written apart, in windows of so many hours; live when none.
    #[schema(minimum = 1, maximum = 1440)]
    apart_hours: Option<u32>,
    one_phone: bool,
    guided: bool,
    minutes: Minutes,
    /// 3, 5 or 8.
    dots: u8,
    turn: bool,
    mirror: bool,
    asking: Asking,
    #[schema(minimum = 1, maximum = 400)]
    visit_days: u16,
    life: Life,
}

impl Settings {
    /// As the circle has chosen.
    pub(super) fn of(it: &settings::Settings) -> Self {
        let settings::Minutes { nightmares, turn, hopes, review, draft } = it.minutes;
        Self {
            opening: Opening(it.opening),
            apart_hours: it.apart_hours,
            one_phone: it.one_phone,
            guided: it.guided,
            minutes: Minutes { nightmares, turn, hopes, review, draft },
            dots: it.dots,
            turn: it.turn,
            mirror: it.mirror,
            asking: Asking(it.asking),
            visit_days: it.visit_days,
            life: Life {
                pulse_days: it.life.pulse_days,
                care_names_item: it.life.care_names_item,
                hurt: it.life.hurt.clone().map(Sentence),
                notes_days: it.life.notes_days,
                faces: it.life.faces,
            },
        }
    }

    /// As a form would send it; what is out of its bounds is refused.
    fn read(self) -> Result<settings::Settings, Refusal> {
        let Minutes { nightmares, turn, hopes, review, draft } = self.minutes;
        let bounded = [nightmares, turn, hopes, review, draft].iter().all(|it| *it <= 180)
            && self.apart_hours.is_none_or(|it| (1..=24 * 60).contains(&it))
            && self.life.notes_days.is_none_or(|it| (1..=400).contains(&it))
            && (1..=400).contains(&self.visit_days);
        if !bounded {
            return Err(Refusal::NotAChoice);
        }
        Ok(settings::Settings {
            opening: self.opening.0,
            apart_hours: self.apart_hours,
            one_phone: self.one_phone,
            guided: self.guided,
            minutes: settings::Minutes { nightmares, turn, hopes, review, draft },
            dots: self.dots,
            turn: self.turn,
            mirror: self.mirror,
            asking: self.asking.0,
            visit_days: self.visit_days,
            life: settings::Life {
                pulse_days: self.life.pulse_days,
                care_names_item: self.life.care_names_item,
                hurt: self.life.hurt.map(|it| it.0),
                notes_days: self.life.notes_days,
                faces: self.life.faces,
            },
        })
    }
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
    pub(crate) fn read(
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
