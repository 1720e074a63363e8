//! What a member sees, as it is written in JSON: drawn from their view and from nothing else, like
//! every page. What tells only where a page has to be drawn anew is left out.

#![expect(clippy::needless_pass_by_value, reason = "what was seen is written once, and is gone")]

mod lived;

use super::{
    asks::{Settings, SignedItem, VisitTime},
    plain::{
        AllianceId, Between, Day, ItemId, ItemKind, MemberId, Moment, NoteId, Permission, Place,
        QuestionId, Round, Source, Stage, Stance, ThemeId, TimeOfDay, Zone,
    },
};
use alliance::{
    event::{self, Time},
    stage, text,
    view::{self, Standing, View},
};
use serde::Serialize;
use utoipa::ToSchema;

fn said<T: ToString>(it: Option<T>) -> Option<String> {
    it.map(|it| it.to_string())
}

fn all<T, U>(list: impl IntoIterator<Item = T>, one: impl FnMut(T) -> U) -> Vec<U> {
    list.into_iter().map(one).collect()
}

/// Somebody of the circle.
#[derive(Debug, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Person {
    id: MemberId,
    name: String,
    /// Has a page open now.
    here: bool,
    ready: bool,
    /// Has written enough in the round that is open.
    done: bool,
    permission: Option<Permission>,
    /// Sits at the phone of somebody.
    carried_by: Option<MemberId>,
    /// The table, where the circle sits at several.
    pod: Option<usize>,
    hosts: bool,
    /// Has signed the page as it reads.
    signed: bool,
    /// Holds the desk.
    facilitator: bool,
    /// Came after the page was hung, and reads it still.
    reading: bool,
}

/// A question of the circle.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Question {
    id: QuestionId,
    text: String,
    source: Source,
    /// One's own private thought about it.
    my_thought: Option<String>,
}

/// A note that lies face up.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Note {
    id: NoteId,
    text: String,
    /// What is drawn on it, as the path of an SVG of 600 by 600.
    drawing: Option<String>,
    question: Option<QuestionId>,
    /// The fear on whose back it is written.
    turned_from: Option<NoteId>,
    /// How many said "me too", once that is shown.
    me_too: Option<u32>,
    themes: Vec<ThemeId>,
}

/// One's own note that lies face down.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MyNote {
    id: NoteId,
    question: Option<QuestionId>,
    text: String,
    drawing: Option<String>,
}

/// Whose turn it is to read aloud.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Reading {
    pod: u32,
    at: u32,
    of: u32,
    note: Option<NoteId>,
    reader: Option<MemberId>,
    next: Option<MemberId>,
    /// May this member go on?
    mine: bool,
}

/// A round of notes. While it lies face down, of the others' notes only their number is here.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RoundSeen {
    round: Round,
    prompt: Option<String>,
    revealed: bool,
    reopened: bool,
    read: bool,
    /// How many notes lie face down.
    on_the_table: usize,
    /// Between two people: how many of them are the other one's.
    others_notes: Option<usize>,
    /// How many people have written enough.
    done: usize,
    my_notes: Vec<MyNote>,
    wall: Vec<Note>,
    folded: Vec<NoteId>,
    readings: Vec<Reading>,
}

/// Notes put together under a name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Theme {
    id: ThemeId,
    name: Option<String>,
    dots: u32,
    my_dots: u8,
    notes: Vec<NoteId>,
}

/// An answer as it is shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Given {
    stance: Stance,
    reason: Option<String>,
    name: Option<String>,
}

/// What was heard about earlier words.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Voice {
    about: String,
    given: Given,
}

/// How far an item is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StandingSeen {
    /// Answers lie face down.
    Asked { answered: usize, mine: Option<Given> },
    /// The answers are shown, and nobody said "not yet".
    Agreed { given: Vec<Given> },
    /// Somebody said "not yet".
    NotYet { given: Vec<Given> },
    /// Put aside, and why.
    Parked { because: Option<String> },
    /// Let go, and why.
    Dropped { because: Option<String> },
    /// Nobody said that it is still ours.
    Lapsed {},
}

/// An item.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Item {
    id: ItemId,
    theme: Option<String>,
    pod: Option<u32>,
    kind: ItemKind,
    text: String,
    because: Option<String>,
    until: Option<Day>,
    sources: Vec<NoteId>,
    /// Which wording this is; an answer names it.
    wording: u32,
    earlier: Vec<String>,
    voices: Vec<Voice>,
    standing: StandingSeen,
    two_rounds_done: bool,
    newcomers: Vec<Given>,
}

/// The mark under the page.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MarkSeen {
    /// A typed name.
    Typed(String),
    /// A drawn one, as the path of an SVG of 600 by 600.
    Drawn(String),
}

/// A place under the page.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Signature {
    member: MemberId,
    mark: Option<MarkSeen>,
    words: Option<String>,
    missing: Vec<ItemId>,
    put_off: Option<String>,
}

/// The candle.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Candle {
    ends: Moment,
    total_seconds: u32,
    /// Milliseconds left, while it is paused.
    paused_left: Option<i64>,
}

/// The way into the circle; its links only for whoever holds the desk, and while it is open.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct Door {
    pub(super) open: bool,
    pub(super) link: Option<String>,
    pub(super) code: Option<String>,
}

/// An alliance, as one member sees it now.
#[derive(Debug, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct AllianceSeen {
    id: AllianceId,
    /// The place in its log, for resuming the stream of events.
    at: String,
    name: String,
    between: Between,
    settings: Settings,
    purpose: Option<String>,
    letter: Option<String>,
    meets: Option<String>,
    questions: Vec<Question>,
    stage: Stage,
    place: Place,
    me: Option<MemberId>,
    /// Does this member hold the desk?
    desk: bool,
    facilitator: Option<MemberId>,
    people: Vec<Person>,
    /// What can honestly be promised about who may guess a writer.
    promise: PromiseSeen,
    door: Door,
    candle: Option<Candle>,
    closes: Option<Moment>,
    paused: bool,
    stopped: bool,
    /// How many tables the circle sits at; 0 when at one.
    pods: usize,
    rounds: Vec<RoundSeen>,
    my_marks: Vec<NoteId>,
    me_too_shown: bool,
    themes: Vec<Theme>,
    loose: Vec<NoteId>,
    themes_locked: bool,
    can_undo: bool,
    items: Vec<Item>,
    aside: Vec<Item>,
    all_agreed: bool,
    /// What a signature covers.
    words_to_sign: Vec<SignedItem>,
    signatures: Vec<Signature>,
    next_visit: Option<Day>,
    visit_at: Option<VisitTime>,
    visit_days: u16,
    sign_by: Option<Day>,
    in_force_since: Option<Moment>,
    life: lived::LifeSeen,
}

/// What can honestly be promised.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PromiseSeen {
    BetweenTwo,
    MayGuess,
    Unsigned,
}

fn person(it: view::Person<'_>) -> Person {
    Person {
        id: MemberId(it.id),
        name: it.name.to_string(),
        here: it.here,
        ready: it.ready,
        done: it.done,
        permission: it.permission.map(Permission),
        carried_by: it.carried_by.map(MemberId),
        pod: it.pod,
        hosts: it.hosts,
        signed: it.signed,
        facilitator: it.facilitator,
        reading: it.reading,
    }
}

fn note(it: view::NoteSeen<'_>) -> Note {
    Note {
        id: NoteId(it.id),
        text: it.text.to_owned(),
        drawing: it.drawing.map(text::Drawing::path),
        question: it.question.map(QuestionId),
        turned_from: it.turned_from.map(NoteId),
        me_too: it.me_too,
        themes: all(it.themes.iter().copied(), ThemeId),
    }
}

fn given(it: view::GivenSeen<'_>) -> Given {
    Given { stance: Stance(it.stance), reason: said(it.reason), name: said(it.name) }
}

/// One's own answer; its name, if it bears one, is one's own.
fn mine(view: &View<'_>, it: &event::Given) -> Given {
    let name = it.name.and_then(|who| view.name_of(who));
    Given { stance: Stance(it.stance), reason: said(it.reason.as_ref()), name: said(name) }
}

fn mark(it: &event::Mark) -> MarkSeen {
    match it {
        event::Mark::Typed(name) => MarkSeen::Typed(name.to_string()),
        event::Mark::Drawn(drawing) => MarkSeen::Drawn(drawing.path()),
    }
}

fn round(view: &View<'_>, round: stage::Round) -> RoundSeen {
    let reading = |it: view::ReadingSeen<'_>| Reading {
        pod: it.pod,
        at: it.at,
        of: it.of,
        note: it.note.map(|it| NoteId(it.id)),
        reader: it.reader.map(|it| MemberId(it.id)),
        next: it.next.map(|it| MemberId(it.id)),
        mine: it.mine,
    };
    let own = |it: alliance::hidden::MyNote| MyNote {
        id: NoteId(it.note),
        question: it.question.map(QuestionId),
        text: it.text.to_string(),
        drawing: it.drawing.as_ref().map(text::Drawing::path),
    };
    RoundSeen {
        round: Round(round),
        prompt: said(view.prompt(round)),
        revealed: view.revealed(round),
        reopened: view.reopened(round),
        read: view.was_read(round),
        on_the_table: view.on_the_table(round),
        others_notes: view.others_notes(round),
        done: view.done_count(round),
        my_notes: all(view.my_notes(round), own),
        wall: all(view.wall(round), note),
        folded: all(view.folded(round), NoteId),
        readings: all(view.readings(round), reading),
    }
}

fn item(view: &View<'_>, it: view::ItemSeen<'_>) -> Item {
    let standing = match it.standing {
        Standing::Asked { answered, mine: own } => {
            StandingSeen::Asked { answered, mine: own.map(|it| mine(view, it)) }
        }
        Standing::Agreed(all_given) => StandingSeen::Agreed { given: all(all_given, given) },
        Standing::NotYet(all_given) => StandingSeen::NotYet { given: all(all_given, given) },
        Standing::Parked(because) => StandingSeen::Parked { because: said(because) },
        Standing::Dropped(because) => StandingSeen::Dropped { because: said(because) },
        Standing::Lapsed => StandingSeen::Lapsed {},
    };
    Item {
        id: ItemId(it.id),
        theme: said(it.theme),
        pod: it.pod,
        kind: ItemKind(it.kind),
        text: it.text.to_string(),
        because: said(it.because),
        until: it.until.map(Day),
        sources: all(it.sources, |it| NoteId(it.id)),
        wording: it.wording,
        earlier: all(it.earlier, ToString::to_string),
        voices: all(it.voices, |(about, it)| Voice { about: about.to_string(), given: given(it) }),
        standing,
        two_rounds_done: it.two_rounds_done,
        newcomers: all(view.newcomers(it.id), given),
    }
}

fn signature(it: view::SignatureSeen<'_>) -> Signature {
    Signature {
        member: MemberId(it.person.id),
        mark: it.mark.map(mark),
        words: said(it.words),
        missing: all(it.missing, ItemId),
        put_off: said(it.put_off),
    }
}

fn themes(view: &View<'_>) -> Vec<Theme> {
    let mine = view.my_dots();
    all(view.themes(), |it| Theme {
        my_dots: mine.get(&it.id).copied().unwrap_or(0),
        id: ThemeId(it.id),
        name: said(it.name),
        dots: it.dots,
        notes: all(it.notes, |it| NoteId(it.id)),
    })
}

fn questions(view: &View<'_>) -> Vec<Question> {
    all(view.questions(), |it| Question {
        id: QuestionId(it.id),
        text: it.text.to_string(),
        source: Source(it.source),
        my_thought: said(view.my_thought(it.id)),
    })
}

fn candle(it: event::Candle) -> Candle {
    let event::Candle { ends, total_seconds, paused_left } = it;
    Candle { ends: Moment(ends), total_seconds, paused_left }
}

impl AllianceSeen {
    /// Everything that this view shows; `at` is its place in the log.
    pub(super) fn of(view: &View<'_>, at: String, door: Door) -> Self {
        let moment = |it: Option<Time>| it.map(Moment);
        Self {
            id: AllianceId(view.id()),
            at,
            name: view.name().to_string(),
            between: Between(view.between()),
            settings: Settings::of(view.settings()),
            purpose: said(view.purpose()),
            letter: said(view.letter()),
            meets: said(view.meets()),
            questions: questions(view),
            stage: Stage(view.stage()),
            place: Place(view.place()),
            me: view.me().map(MemberId),
            desk: view.desk(),
            facilitator: view.facilitator().map(|it| MemberId(it.id)),
            people: all(view.people(), person),
            promise: match view.promise() {
                view::Promise::BetweenTwo => PromiseSeen::BetweenTwo,
                view::Promise::MayGuess => PromiseSeen::MayGuess,
                view::Promise::Unsigned => PromiseSeen::Unsigned,
            },
            door,
            candle: view.candle().map(candle),
            closes: moment(view.closes()),
            paused: view.paused(),
            stopped: view.stopped(),
            pods: view.pods(),
            rounds: all(stage::Round::ALL, |it| round(view, *it)),
            my_marks: all(view.my_marks(), NoteId),
            me_too_shown: view.me_too_shown(),
            themes: themes(view),
            loose: all(view.loose(), |it| NoteId(it.id)),
            themes_locked: view.themes_locked(),
            can_undo: view.can_undo(),
            items: all(view.items(), |it| item(view, it)),
            aside: all(view.aside(), |it| item(view, it)),
            all_agreed: view.all_agreed(),
            words_to_sign: all(view.words_to_sign(), |it| SignedItem {
                item: ItemId(it.item),
                digest: it.digest,
            }),
            signatures: all(view.signatures(), signature),
            next_visit: view.next_visit().map(Day),
            visit_at: view
                .visit_at()
                .map(|it| VisitTime { time: TimeOfDay(it.time), zone: Zone(it.zone.clone()) }),
            visit_days: view.visit_days(),
            sign_by: view.sign_by().map(Day),
            in_force_since: moment(view.in_force_since()),
            life: lived::life(view),
        }
    }
}
