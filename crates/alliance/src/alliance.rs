//! One alliance: its state, folded from its log, and the one place where events take effect.
//!
//! `decide` may refuse and changes nothing; `apply` changes and never refuses. The rules of a
//! command stand in the file of its noun.

mod care;
mod change;
mod circle;
mod coming;
mod desk;
mod due;
mod guests;
mod items;
mod living;
mod pulse;
mod rounds;
mod signing;
mod themes;
mod tokens;
mod visit;

pub(crate) use due::STILL_OURS_DAYS;
pub(crate) use guests::Guests;
pub(crate) use living::{
    AskedItem, Care, ClosedPulse, Coming, Farewell, LifeState, OpenPulse, Proposed, Version,
};
pub(crate) use tokens::Token;

use crate::{
    command::{By, Command, Decision, Now, Refusal, Wording},
    event::{
        Candle, Event, Given, ItemKind, Kept, Mark, Permission, Pod, Question, Seq, SignedItem,
        Sorted, Stance, Time, Turn,
    },
    hidden::Hidden,
    id::{AllianceId, Ask, ItemId, MemberId, NoteId, QuestionId, ThemeId},
    life::End,
    settings::{Between, Settings},
    stage::{Round, Stage},
    text::{Drawing, Letter, Name, NoteText, Sentence, Title},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A part of the page that has changed. A viewer is told *that*; what it is, the viewer's own view
/// says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Name, thread of stages, banners.
    Room,
    /// Who is here, ready, done.
    Seats,
    /// The candle.
    Clock,
    /// How many notes lie face down.
    Table,
    /// One note.
    Note(NoteId),
    /// Who reads, and what.
    Reading,
    /// The heads of themes, and which there are.
    Themes,
    /// Dots.
    Dots,
    /// Which items there are.
    Items,
    /// One item.
    Item(ItemId),
    /// The page to sign, and who has.
    Charter,
    /// What is on the desk.
    Desk,
    /// The pulse.
    Pulse,
    /// What asks for care.
    Care,
    /// The visit that goes on.
    Visit,
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) id: MemberId,
    pub(crate) called: Name,
    pub(crate) looks: String,
    pub(crate) carried_by: Option<MemberId>,
    pub(crate) ready: bool,
    pub(crate) permission: Option<Permission>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct RoundState {
    pub(crate) revealed: bool,
    /// Written on after a reveal, on the facilitator's wish.
    pub(crate) reopened: bool,
    /// Ids that hidden notes had before the reveal. They lead to no note; they only let a late
    /// second sending of the same note be known as one.
    pub(crate) laid: BTreeSet<NoteId>,
    pub(crate) enough: BTreeSet<MemberId>,
    pub(crate) prompt: Option<Sentence>,
    pub(crate) reading: Option<Reading>,
    pub(crate) read: bool,
}

/// The reading of a round: one line of turns at each table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) tables: Vec<ReadingTable>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct ReadingTable {
    pub(crate) turns: Vec<Turn>,
    pub(crate) at: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) round: Round,
    pub(crate) question: Option<QuestionId>,
    pub(crate) text: NoteText,
    pub(crate) drawing: Option<Drawing>,
    pub(crate) turned_from: Option<NoteId>,
    pub(crate) folded: bool,
    pub(crate) me_too: Option<u32>,
    pub(crate) themes: Vec<ThemeId>,
    /// The most themes it ever lay in at once: how many places of it a page may have to clear.
    pub(crate) places_max: usize,
    pub(crate) born: Seq,
    pub(crate) placed: Seq,
}

#[derive(Clone, Debug)]
pub(crate) struct Theme {
    pub(crate) id: ThemeId,
    pub(crate) name: Option<Title>,
    pub(crate) dots: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Open,
    Parked(Option<Sentence>),
    Dropped(Option<Sentence>),
    /// Proposed while the page hangs, and not agreed yet.
    New,
    /// Nobody said that it is still ours: off the page, and back by one tap.
    Lapsed,
}

#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    pub(crate) theme: Option<ThemeId>,
    pub(crate) pod: Option<u32>,
    pub(crate) kind: ItemKind,
    pub(crate) text: Sentence,
    pub(crate) because: Option<Sentence>,
    pub(crate) until: Option<Date>,
    pub(crate) sources: Vec<NoteId>,
    pub(crate) wording: u32,
    pub(crate) earlier: Vec<Sentence>,
    /// The answers to the wording as it stands, once they are shown.
    pub(crate) shown: Option<Vec<Given>>,
    /// Reservations and "not yet"s that were heard on the way, with the wording they were about.
    pub(crate) voices: Vec<(Sentence, Given)>,
    pub(crate) not_yet_rounds: u32,
    pub(crate) fate: Fate,
    /// What is proposed for it while the page hangs.
    pub(crate) proposed: Option<Proposed>,
    /// A trial that the circle kept when its day had come.
    pub(crate) kept: bool,
    /// When the circle last said that it is still ours.
    pub(crate) confirmed: Option<Time>,
    /// The words that were agreed by consent, where spellings were mended since.
    pub(crate) agreed_text: Option<Sentence>,
}

#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) mark: Mark,
    pub(crate) words: Option<Sentence>,
    pub(crate) items: Vec<SignedItem>,
    pub(crate) at: Time,
}

/// A line of the history: what was done, in words for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Happening {
    Started,
    Joined(MemberId),
    Removed(Name),
    LinkRenewed(MemberId),
    DeskHanded(MemberId),
    Stage(Stage),
    Revealed(Round, usize),
    Reopened(Round),
    Folded,
    Unfolded,
    Stopped,
    WentOn,
    Pods(usize),
    PodsJoined,
    MeTooShown,
    ItemParked(ItemId),
    ItemDropped(ItemId),
    Visit(Date),
    Signed(MemberId),
    InForce,
    VersionMade(u32),
    VersionInForce(u32),
    PulseClosed(u32),
    Visited(BTreeMap<ItemId, End>),
    Lapsed(ItemId),
    Revived(ItemId),
    FellAsleep,
    Woke,
    CircleSettled(MemberId),
    Left(MemberId),
    NotesErased,
    Ended,
    OpenedToGuests,
    ClosedToGuests,
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    /// When.
    pub at: Time,
    /// Whose act; nobody's where it is nobody's.
    pub by: Option<MemberId>,
    /// What.
    pub what: Happening,
}

/// One alliance. Its fields are for the rules and the views of this crate only: what leaves goes
/// through [`crate::view::View`].
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Alliance {
    pub(crate) id: AllianceId,
    pub(crate) seq: Seq,
    pub(crate) last_at: Time,
    pub(crate) asks: HashSet<Ask>,
    pub(crate) name: Title,
    pub(crate) between: Between,
    pub(crate) settings: Settings,
    pub(crate) purpose: Option<Sentence>,
    pub(crate) letter: Option<Letter>,
    pub(crate) meets: Option<Sentence>,
    pub(crate) questions: Vec<Question>,
    pub(crate) members: Vec<Member>,
    /// The names of those who left, for the lines that still speak of them.
    pub(crate) gone: BTreeMap<MemberId, Name>,
    pub(crate) facilitator: MemberId,
    pub(crate) door_open: bool,
    pub(crate) door_turn: u32,
    pub(crate) stage: Stage,
    pub(crate) candle: Option<Candle>,
    pub(crate) closes: Option<Time>,
    pub(crate) paused: bool,
    pub(crate) stopped: bool,
    pub(crate) nightmares: RoundState,
    pub(crate) hopes: RoundState,
    pub(crate) notes: BTreeMap<NoteId, Note>,
    /// Notes of each round as they lie on the wall.
    pub(crate) walls: BTreeMap<Round, Vec<NoteId>>,
    pub(crate) me_too_shown: bool,
    pub(crate) pods: Vec<Pod>,
    pub(crate) themes: Vec<Theme>,
    pub(crate) themes_locked: bool,
    pub(crate) undo: Vec<Vec<Sorted>>,
    pub(crate) items: Vec<Item>,
    pub(crate) next_visit: Option<Date>,
    pub(crate) visit_days: u16,
    pub(crate) sign_by: Option<Date>,
    pub(crate) signatures: BTreeMap<MemberId, Signature>,
    pub(crate) put_off: BTreeMap<MemberId, Sentence>,
    pub(crate) in_force_since: Option<Time>,
    pub(crate) history: Vec<HistoryLine>,
    pub(crate) touched: BTreeMap<Change, Seq>,
    pub(crate) life: LifeState,
    pub(crate) tokens: Vec<Token>,
}

impl Alliance {
    /// The first event of a new alliance.
    pub fn start(name: Title, between: Between, member: MemberId, called: Name) -> Event {
        let settings = Settings::for_kind(between);
        Event::AllianceStarted { name, between, settings, member, called }
    }

    /// Folds a log. Nothing where the log does not begin with the start.
    pub fn fold(id: AllianceId, log: impl IntoIterator<Item = Kept>) -> Option<Self> {
        let mut log = log.into_iter();
        let mut alliance = Self::begun(id, log.next()?)?;
        log.for_each(|kept| alliance.apply(kept));
        Some(alliance)
    }

    fn begun(id: AllianceId, first: Kept) -> Option<Self> {
        let Event::AllianceStarted { name, between, settings, member, called } = first.event else {
            return None;
        };
        let mut it = Self {
            id,
            seq: first.seq,
            last_at: first.at,
            asks: HashSet::from([first.ask]),
            name,
            between,
            visit_days: settings.visit_days,
            settings,
            purpose: None,
            letter: None,
            meets: None,
            questions: Vec::new(),
            members: Vec::new(),
            gone: BTreeMap::new(),
            facilitator: member,
            door_open: true,
            door_turn: 1,
            stage: Stage::Prepare,
            candle: None,
            closes: None,
            paused: false,
            stopped: false,
            nightmares: RoundState::default(),
            hopes: RoundState::default(),
            notes: BTreeMap::new(),
            walls: BTreeMap::new(),
            me_too_shown: false,
            pods: Vec::new(),
            themes: Vec::new(),
            themes_locked: false,
            undo: Vec::new(),
            items: Vec::new(),
            next_visit: None,
            sign_by: None,
            signatures: BTreeMap::new(),
            put_off: BTreeMap::new(),
            in_force_since: None,
            history: Vec::new(),
            touched: BTreeMap::new(),
            life: LifeState::default(),
            tokens: Vec::new(),
        };
        it.seat(member, called, None);
        it.history.push(HistoryLine { at: first.at, by: Some(member), what: Happening::Started });
        Some(it)
    }

    /// The place of the last event.
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// The time of the last event: the only time that an unsigned event may bear.
    pub fn last_at(&self) -> Time {
        self.last_at
    }

    /// What has changed after `seq`.
    pub fn changed_after(&self, seq: Seq) -> impl Iterator<Item = Change> {
        self.touched.iter().filter(move |(_, at)| **at > seq).map(|(change, _)| *change)
    }

    /// Does this event's time belong to a moment that somebody chose, or to nobody? The shell keeps
    /// an event with the time that is given here.
    pub fn time_of(&self, event: &Event, now: Time) -> Time {
        if event.is_unsigned() && !matches!(event, Event::NotesRevealed { .. }) {
            self.last_at
        } else {
            now
        }
    }

    /// Decides on a command: refuses, or says what is to be kept. Asking twice is asking once.
    #[expect(clippy::too_many_arguments, reason = "all that a rule may look at")]
    pub fn decide(
        &self,
        hidden: &Hidden,
        by: &By,
        ask: Ask,
        command: Command,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.asks.contains(&ask) {
            return Ok(Decision::default());
        }
        if let By::Member(member, _) = by
            && self.member(*member).is_none()
        {
            return Err(Refusal::NotAMember);
        }
        self.decide_circle(hidden, by, command, now)
    }

    fn touch(&mut self, change: Change) {
        self.touched.insert(change, self.seq);
    }

    fn touch_all(&mut self, changes: &[Change]) {
        for change in changes {
            self.touch(*change);
        }
    }

    fn tell(&mut self, by: Option<MemberId>, what: Happening) {
        self.history.push(HistoryLine { at: self.last_at, by, what });
    }

    /// Takes in an event of the log. What was recorded has happened, whatever we think of it today.
    #[expect(clippy::too_many_lines, reason = "an arm an event, each a few lines")]
    pub fn apply(&mut self, kept: Kept) {
        let Kept { seq, ask, at, by, event } = kept;
        self.seq = seq;
        self.last_at = at;
        self.asks.insert(ask);
        match event {
            Event::AllianceStarted { .. } => {}
            Event::MemberJoined { member, called, carried_by } => {
                self.seat(member, called, carried_by);
                self.tell(Some(member), Happening::Joined(member));
                self.touch_all(&[Change::Seats, Change::Desk, Change::Charter, Change::Table]);
            }
            Event::MemberRemoved { member } => self.unseat(member, by),
            Event::LinkRenewed { member } => {
                self.tokens_gone(member);
                if let Some(pulse) = &mut self.life.pulse {
                    pulse.doubt += 1;
                }
                self.tell(by, Happening::LinkRenewed(member));
            }
            Event::DoorSet { open, turn } => {
                self.door_open = open;
                self.door_turn = turn;
                self.touch_all(&[Change::Room, Change::Desk, Change::Seats]);
            }
            Event::DeskHanded { to } => {
                self.facilitator = to;
                self.tell(by, Happening::DeskHanded(to));
                self.touch_all(&[Change::Room, Change::Desk, Change::Seats]);
            }
            Event::Renamed { name } => {
                self.name = name;
                self.touch(Change::Room);
            }
            Event::PurposeWorded { purpose } => {
                self.purpose = purpose;
                self.touch_all(&[Change::Room, Change::Charter]);
            }
            Event::SettingsChosen { settings } => {
                // What was agreed with the date of a visit outlives every other choice.
                if self.settings.visit_days != settings.visit_days {
                    self.visit_days = settings.visit_days;
                }
                let rhythm = self.settings.life.pulse_days != settings.life.pulse_days;
                self.settings = settings;
                if rhythm && self.hangs() {
                    self.pulse_in(at);
                }
                self.touch_all(&[Change::Room, Change::Desk, Change::Dots, Change::Items]);
            }
            Event::QuestionsChosen { questions } => {
                self.questions = questions;
                self.touch(Change::Room);
            }
            Event::LetterWritten { letter, meets } => {
                self.letter = letter;
                self.meets = meets;
                self.touch(Change::Room);
            }
            Event::PromptWorded { round, prompt } => {
                self.round_mut(round).prompt = prompt;
                self.touch(Change::Room);
            }
            Event::MemberReady { member, ready } => {
                self.change_member(member, |it| it.ready = ready);
                self.touch_all(&[Change::Seats, Change::Desk]);
            }
            Event::PermissionGiven { member, permission } => {
                self.change_member(member, |it| it.permission = Some(permission));
                self.touch_all(&[Change::Seats, Change::Desk]);
            }
            Event::StageReached { stage, candle, closes } => self.reach(stage, candle, closes, by),
            Event::CandleSet { candle, closes } => {
                self.candle = candle;
                self.closes = closes;
                self.touch_all(&[Change::Clock, Change::Desk]);
            }
            Event::PauseBegan | Event::PauseEnded => {
                self.paused = matches!(event, Event::PauseBegan);
                self.touch_all(&[Change::Room, Change::Clock, Change::Desk]);
            }
            Event::StoppedHere => {
                self.stopped = true;
                self.tell(by, Happening::Stopped);
                self.touch_all(&[Change::Room, Change::Clock, Change::Desk]);
            }
            Event::WentOn => {
                self.stopped = false;
                self.tell(by, Happening::WentOn);
                self.touch_all(&[Change::Room, Change::Clock, Change::Desk]);
            }
            Event::EnoughWritten { member, round, enough } => {
                let done = &mut self.round_mut(round).enough;
                if enough {
                    done.insert(member)
                } else {
                    done.remove(&member)
                };
                self.touch_all(&[Change::Seats, Change::Desk]);
            }
            Event::NotesRevealed { round, laid, notes } => {
                self.notes_lie_open(at);
                self.tell(by, Happening::Revealed(round, notes.len()));
                let state = self.round_mut(round);
                state.revealed = true;
                state.reopened = false;
                state.laid.extend(laid);
                for note in notes {
                    self.lay(round, note, None);
                }
                self.candle = None;
                self.closes = None;
                self.touch_all(&[Change::Table, Change::Clock, Change::Desk, Change::Seats]);
            }
            Event::RoundReopened { round } => {
                self.round_mut(round).reopened = true;
                self.tell(by, Happening::Reopened(round));
                self.touch_all(&[Change::Room, Change::Desk]);
            }
            Event::NoteAdded { round, note, turned_from } => {
                if let Some(fear) = turned_from {
                    self.touch(Change::Note(fear));
                }
                self.notes_lie_open(at);
                if let Some(visit) = &mut self.life.visit {
                    visit.brought.push(note.note);
                }
                self.lay(round, note, turned_from);
            }
            Event::NoteFolded { note } => self.fold_note(note, true, Happening::Folded),
            Event::NoteUnfolded { note } => self.fold_note(note, false, Happening::Unfolded),
            Event::ReadingDealt { round, turns } => self.begin_reading(round, turns),
            Event::ReadingMoved { round, pod, to } => {
                if let Some(table) = self.reading_table_mut(round, pod) {
                    table.at = to;
                }
                self.touch_all(&[Change::Reading, Change::Desk]);
            }
            Event::ReaderChanged { round, note, reader } => self.change_reader(round, note, reader),
            Event::ReadingEnded { round } => {
                let state = self.round_mut(round);
                state.reading = None;
                state.read = true;
                self.touch_all(&[Change::Reading, Change::Desk]);
            }
            Event::MeTooShown { counts } => self.show_me_too(counts),
            Event::PodsDealt { pods } => {
                self.tell(by, Happening::Pods(pods.len()));
                self.pods = pods;
                self.touch_all(&[Change::Room, Change::Seats, Change::Desk, Change::Items]);
            }
            Event::PodsJoined => {
                self.pods.clear();
                self.tell(by, Happening::PodsJoined);
                self.touch_all(&[Change::Room, Change::Seats, Change::Desk, Change::Items]);
            }
            Event::ThemeMade { theme, name } => {
                self.themes.push(Theme { id: theme, name, dots: None });
                self.touch_all(&[Change::Themes, Change::Desk]);
            }
            Event::ThemeNamed { theme, name } => {
                self.name_theme(theme, name);
                self.touch_all(&[Change::Themes, Change::Items]);
            }
            Event::NotesSorted { sorted, undo } => self.sort_notes(sorted, undo),
            Event::ThemesLocked { locked } => {
                self.themes_locked = locked;
                self.touch_all(&[Change::Room, Change::Themes, Change::Desk]);
            }
            Event::DotsCounted { dots } => self.count_dots(&dots),
            Event::ItemDrafted { item, theme, pod, item_kind, text, because, sources } => {
                let (kind, until) = (item_kind, None);
                let fresh = Item {
                    id: item,
                    theme,
                    pod,
                    kind,
                    text,
                    because,
                    until,
                    sources,
                    wording: 1,
                    earlier: Vec::new(),
                    shown: None,
                    voices: Vec::new(),
                    not_yet_rounds: 0,
                    fate: if self.stage == Stage::Living { Fate::New } else { Fate::Open },
                    proposed: None,
                    kept: false,
                    confirmed: None,
                    agreed_text: None,
                };
                self.items.push(fresh);
                self.touch_all(&[Change::Items, Change::Item(item), Change::Charter, Change::Desk]);
            }
            Event::ItemWorded { item, item_kind, text, because, until } => {
                self.reword(item, Wording { kind: item_kind, text, because, until });
            }
            Event::AnswersShown { shown } => shown.into_iter().for_each(|it| self.show_answers(it)),
            Event::ItemParked { item, because } => {
                self.settle(item, Fate::Parked(because));
                self.tell(by, Happening::ItemParked(item));
            }
            Event::ItemDropped { item, because } => {
                self.settle(item, Fate::Dropped(because));
                self.tell(by, Happening::ItemDropped(item));
            }
            Event::ItemTakenUp { item } => self.settle(item, Fate::Open),
            Event::VisitSet { next, every_days, sign_by } => {
                self.next_visit = Some(next);
                self.visit_days = every_days;
                self.sign_by = sign_by;
                self.tell(by, Happening::Visit(next));
                self.touch_all(&[Change::Charter, Change::Desk]);
            }
            Event::Signed { member, mark, words, items } => {
                self.take_signature(member, Signature { mark, words, items, at });
            }
            Event::SigningPutOff { member, reason } => {
                self.names(member);
                self.put_off.insert(member, reason);
                self.touch_all(&[Change::Charter, Change::Desk]);
            }
            Event::VersionMade { small, .. } => self.make_version(small),
            Event::PulseOpened { pulse: number, items, hidden, closes } => {
                let opened = OpenPulse { number, items, hidden, opened: at, closes, doubt: 0 };
                self.pulse_opened(opened);
            }
            Event::PulseClosed { pulse, answered, of, seen, words } => {
                self.pulse_closed(pulse, answered, of, seen, words);
            }
            Event::CareAsked { care: id, item, way, help, soon, day, member, text } => {
                let (place, told, settled) = (None, false, None);
                self.care_asked(Care {
                    id,
                    item,
                    way,
                    help,
                    soon,
                    day,
                    member,
                    text,
                    place,
                    told,
                    settled,
                });
            }
            Event::CaresTold { cares } => self.cares_told(cares),
            Event::CaresErased { cares } => self.care_words_gone(&cares),
            Event::BreathTaken { ends } => {
                self.life.breath = Some(ends);
                self.touch(Change::Room);
            }
            Event::VisitBegan { closes } => self.visit_began(closes),
            Event::VisitStepReached { step } => self.change_visit(|visit, now| {
                visit.step = step;
                visit.step_since = now;
            }),
            Event::ItemsDealt { items, tables } => self.items_dealt(items, tables),
            Event::ItemReadOn { pod, to } => self.change_visit(|visit, _| {
                visit.tables.get_mut(pod as usize).into_iter().for_each(|it| it.at = to);
            }),
            Event::ItemReaderChanged { pod, at, reader } => self.change_visit(|visit, _| {
                let table = visit.tables.get_mut(pod as usize);
                let place = table.and_then(|it| it.readers.get_mut(at as usize));
                if let Some(it) = place {
                    *it = reader;
                }
            }),
            Event::QuietBegan { ends } => self.change_visit(|visit, _| visit.quiet = Some(ends)),
            Event::ItemsReadAlone { member } => {
                self.change_visit(|visit, _| {
                    visit.read_alone.insert(member);
                });
            }
            Event::ItemLookedAt { item } => {
                match &mut self.life.visit {
                    Some(visit) => visit.touched.insert(item),
                    None => self.life.wished.insert(item),
                };
                self.change_item(item, |it| it.proposed.iter_mut().for_each(|it| it.closes = None));
                self.touch_all(&[Change::Visit, Change::Pulse, Change::Items]);
            }
            Event::ItemEnded { item, end } => {
                self.change_visit(|visit, _| {
                    visit.touched.insert(item);
                    visit.ends.insert(item, end);
                });
                self.touch(Change::Item(item));
            }
            Event::VisitEnded { next } => self.visit_ended(next, by),
            Event::ChangeProposed { item, change, small, opens, closes } => {
                let shown = None;
                self.change_proposed(item, Proposed { change, small, by, opens, closes, shown });
            }
            Event::ChangeOpened { item } => self.change_opened(item),
            Event::ChangeWithdrawn { item } => self.change_withdrawn(item),
            Event::ChangeConfirmed { item } => self.change_confirmed(item),
            Event::ItemAsked { question, item, text } => self.item_asked(question, item, text, by),
            Event::ItemAskAnswered { question, text } => self.item_ask_answered(question, text),
            Event::ItemLapsed { item } => {
                self.settle(item, Fate::Lapsed);
                self.tell(None, Happening::Lapsed(item));
            }
            Event::ItemRevived { item } => {
                self.change_item(item, |it| {
                    it.fate = Fate::Open;
                    it.kept = it.until.is_some();
                    it.confirmed = Some(at);
                });
                self.tell(None, Happening::Revived(item));
                self.touch(Change::Items);
            }
            Event::VisitMoved { next, at, missed } => {
                self.next_visit = Some(next);
                self.life.visit_at = at;
                self.life.missed = if missed { self.life.missed + 1 } else { 0 };
                self.touch_all(&[Change::Charter, Change::Desk, Change::Visit]);
            }
            Event::FellAsleep => self.slept(true, None),
            Event::Woke { next } => self.slept(false, Some(next)),
            Event::NewcomerAnswered { item, given } => {
                if given.stance == Stance::NotYet {
                    // It is looked at together: now, or at the next visit.
                    let life = &mut self.life;
                    life.visit.as_mut().map_or(&mut life.wished, |it| &mut it.touched).insert(item);
                }
                let who = given.name.or(by).map(|who| (who, item));
                self.touch(Change::Visit);
                self.life.newcomers.extend(who.map(|place| (place, given)));
                self.touch_all(&[Change::Item(item), Change::Items]);
            }
            Event::CircleSettled { member, words } => self.coming_settled(member, words),
            Event::MemberLeft { member, goodbye, name_stays } => {
                self.left(member, goodbye, name_stays);
            }
            Event::NotesErased => self.notes_erased(),
            Event::EndingBegan | Event::EndingStopped => {
                self.life.ending = matches!(event, Event::EndingBegan);
                self.touch_all(&[Change::Room, Change::Desk]);
            }
            Event::FarewellSaid { member, keep, thanks } => {
                self.farewell_said(member, keep, thanks);
            }
            Event::AfterwardsWorded { words } => {
                self.life.afterwards = words;
                self.touch(Change::Room);
            }
            Event::AllianceEnded => self.ended(),
            Event::ErasureAsked { on } => {
                self.life.erasure = Some(on);
                self.touch(Change::Room);
            }
            Event::ErasureStopped => {
                self.life.erasure = None;
                self.touch(Change::Room);
            }
            Event::OpenedToGuests { turn } => self.opened_to_guests(turn, by),
            Event::ClosedToGuests => self.closed_to_guests(by),
            Event::TokenGiven { token, member, may, until, purpose } => {
                // What it is for is this member's words, and may well say whose program it is.
                self.names(member);
                self.tokens.push(Token { id: token, member, may, given: at, until, purpose });
            }
            Event::TokenTaken { token } => self.token_taken(token),
        }
    }

    pub(crate) fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    pub(crate) fn round(&self, round: Round) -> &RoundState {
        match round {
            Round::Nightmares => &self.nightmares,
            Round::Hopes => &self.hopes,
        }
    }

    fn round_mut(&mut self, round: Round) -> &mut RoundState {
        match round {
            Round::Nightmares => &mut self.nightmares,
            Round::Hopes => &mut self.hopes,
        }
    }

    pub(crate) fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Items that are neither parked nor dropped, in their order.
    pub(crate) fn open_items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.fate == Fate::Open)
    }

    /// The table at which a member sits, when the circle sits at several.
    pub(crate) fn pod_of(&self, member: MemberId) -> Option<usize> {
        self.pods.iter().position(|pod| pod.members.contains(&member))
    }

    /// May this member move the stages? Whoever holds the desk; with two people and nobody at the
    /// desk, either.
    pub fn holds_desk(&self, member: MemberId) -> bool {
        self.facilitator == member || self.unguided()
    }

    /// Two people without a facilitator: either may go on, both must be done.
    pub(crate) fn unguided(&self) -> bool {
        !self.settings.guided && self.members.len() <= 2
    }
}
