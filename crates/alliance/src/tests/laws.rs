//! The promises, after any history, for anybody. The oracle keeps books of its own: who laid down
//! what, which words were withdrawn, what was signed. It never asks the code under test.

mod alike;
mod waits;

use super::story::*;
use crate::{
    alliance::Alliance,
    chance::Chance,
    command::{By, Command, Decision, Living, NewCare, NewNote, Refusal, SortTo, Wording},
    event::{Event, Given, ItemKind, Kept, May, Permission, Stance},
    hidden::{Hidden, HiddenChange, HiddenId, Lying, Row, Shelf, note_id},
    id::{Ask, ItemId, MemberId, NoteId, ThemeId, TokenId},
    life::{CareHelp, CareWay, End, Lived, Proposal, Seen, VisitStep},
    settings::{Asking, Between},
    stage::{Round, Stage},
    text::Sentence,
    view::{View, Viewer},
};
use jiff::civil::Date;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody tries; whether it is granted is up to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Answer,
    ArrangeRoom,
    BeReady,
    Candle,
    Deal,
    Dot,
    Draft,
    Enough,
    Fate,
    Fold,
    GoOn,
    GoTo,
    Join,
    Late,
    MeToo,
    Name,
    Open,
    Program,
    Read,
    Remove,
    Reopen,
    Reveal,
    Reword,
    Seat,
    Show,
    ShowMeToo,
    Sign,
    Sort,
    TakeBack,
    Tables,
    Think,
    Turn,
    Undo,
    Visit,
    Write,
    // Of the life of the page.
    AskAbout,
    Bring,
    Care,
    Change,
    Close,
    Days,
    End,
    Give,
    Guests,
    Leave,
    Look,
    Pulse,
    Receive,
    ReadItem,
    Spell,
    Step_,
    VisitNow,
}

use Verb::*;

/// Each as often as it makes histories rich: much is written, and the circle gets somewhere.
const VERBS: &[Verb] = &[
    Answer,
    Answer,
    Answer,
    Answer,
    ArrangeRoom,
    BeReady,
    Candle,
    Deal,
    Dot,
    Dot,
    Draft,
    Draft,
    Enough,
    Enough,
    Enough,
    Fate,
    Fold,
    Fold,
    GoOn,
    GoOn,
    GoOn,
    GoOn,
    GoTo,
    Join,
    Late,
    MeToo,
    MeToo,
    MeToo,
    Name,
    Open,
    Program,
    Read,
    Read,
    Remove,
    Reopen,
    Reveal,
    Reveal,
    Reveal,
    Reword,
    Reword,
    Seat,
    Show,
    Show,
    ShowMeToo,
    Sign,
    Sort,
    Sort,
    TakeBack,
    TakeBack,
    Tables,
    Think,
    Think,
    Turn,
    Turn,
    Undo,
    Visit,
    Write,
    Write,
    Write,
    Write,
    Write,
    Write,
];

/// What is done with a page that hangs; of the workshop, what may still be tried.
const LIVING: &[Verb] = &[
    Answer,
    Answer,
    Answer,
    Answer,
    Answer,
    Answer,
    ArrangeRoom,
    AskAbout,
    BeReady,
    Bring,
    Bring,
    Care,
    Care,
    Care,
    Change,
    Change,
    Change,
    Change,
    Change,
    Close,
    Close,
    Days,
    Days,
    Days,
    Days,
    Days,
    Draft,
    End,
    Fate,
    Give,
    Give,
    Give,
    Give,
    Give,
    Give,
    Give,
    GoTo,
    Guests,
    Guests,
    Guests,
    Join,
    Join,
    Leave,
    Look,
    Look,
    Look,
    Open,
    Program,
    Pulse,
    Pulse,
    ReadItem,
    ReadItem,
    ReadItem,
    Receive,
    Receive,
    Remove,
    Reword,
    Seat,
    Show,
    Show,
    Sign,
    Sign,
    Sign,
    Sign,
    Spell,
    Spell,
    Step_,
    Step_,
    Step_,
    Visit,
    VisitNow,
    VisitNow,
];

#[derive(Clone, Copy, Debug)]
struct Step {
    verb: Verb,
    who: u8,
    a: u8,
    b: u8,
}

#[derive(Clone, Debug)]
struct History {
    between: Between,
    size: usize,
    from: Stage,
    apart: bool,
    set: bool,
    steps: Vec<Step>,
}

fn step(verbs: &'static [Verb]) -> impl Strategy<Value = Step> {
    (prop::sample::select(verbs), 0..6_u8, any::<u8>(), any::<u8>())
        .prop_map(|(verb, who, a, b)| Step { verb, who, a, b })
}

/// The workshop, from anywhere, or the life of a page that hangs.
fn any_history() -> impl Strategy<Value = History> {
    prop_oneof![2 => workshop(), 1 => life()]
}

/// A page that hangs, signed by all, and what comes after.
fn life() -> impl Strategy<Value = History> {
    let between = prop::sample::select(Between::ALL);
    let chosen = (between, 1..=6_usize, any::<bool>());
    (chosen, prop::collection::vec(step(LIVING), 0..60)).prop_map(
        |((between, size, set), steps)| History {
            between,
            size,
            from: Stage::Living,
            apart: false,
            set,
            steps,
        },
    )
}

fn workshop() -> impl Strategy<Value = History> {
    let between = prop::sample::select(Between::ALL);
    let from = prop::sample::select(
        &[
            Stage::Prepare,
            Stage::Nightmares,
            Stage::Nightmares,
            Stage::Hopes,
            Stage::Review,
            Stage::Draft,
        ][..],
    );
    let chosen = (between, 1..=6_usize, from, prop::bool::weighted(0.2), any::<bool>());
    (chosen, prop::collection::vec(step(VERBS), 0..50)).prop_map(
        |((between, size, from, apart, set), steps)| History {
            between,
            size,
            from,
            apart,
            set,
            steps,
        },
    )
}

/// Words that are never part of other words.
fn token(sort: char, number: usize) -> String {
    format!("zq{sort}{number:03}qz")
}

/// All words of the books that stand in a text.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let whole = |it: &&str| it.ends_with("qz") && it[3..6].bytes().all(|it| it.is_ascii_digit());
    text.match_indices("zq").filter_map(|(at, _)| text.get(at..at + 8)).filter(whole)
}

fn pick<T: Copy>(of: &[T], by: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(by) % of.len()])
}

/// A pulse that was closed, and what lay there when it was.
struct Closed {
    event: Event,
    hidden: bool,
    rows: Vec<(Row, MemberId)>,
    /// Who gave theirs, and who was of the circle.
    gave: BTreeSet<MemberId>,
    circle: Vec<MemberId>,
}

/// A circle that lives, and the books that are kept about it.
struct Live {
    story: Story,
    rows: BTreeMap<(Shelf, HiddenId), (Row, MemberId)>,
    /// Words that were taken back or replaced before anybody could see them.
    withdrawn: BTreeSet<String>,
    /// All words that anybody ever used.
    used: BTreeSet<String>,
    asked: Vec<(By, Ask, Command)>,
    closed: Vec<Closed>,
    steps: usize,
}

fn live(history: &History) -> Live {
    let History { between, size, from, apart, set, .. } = history;
    let questions = vec![asked(1, "Why us?"), asked(2, "Why now?")];
    let settings = chosen(*between, |it| {
        it.apart_hours = apart.then_some(1);
        it.asking = if *set { Asking::WholeSet } else { Asking::EachItem };
        it.life.care_names_item = *set;
    });
    let story =
        given(circle(*between, *size)).and(settings).and(Event::QuestionsChosen { questions });
    let story = if *from == Stage::Living {
        let notes =
            story.and(revealed(Nightmares, &["zqf001qz"])).and(revealed(Hopes, &["zqf002qz"]));
        super::living::hung_after(notes, *size)
    } else {
        story.at(*from)
    };
    let mut live = Live {
        story,
        rows: BTreeMap::new(),
        withdrawn: BTreeSet::new(),
        used: BTreeSet::new(),
        asked: Vec::new(),
        closed: Vec::new(),
        steps: 0,
    };
    history.steps.iter().for_each(|step| drop(live.take(*step)));
    live
}

fn words_of(lying: &Lying) -> Option<String> {
    match lying {
        Lying::Note { text, .. } | Lying::Brought { text, .. } => Some(text.to_string()),
        Lying::Thought { text, .. } => Some(text.to_string()),
        Lying::Answer { given, .. } => given.reason.as_ref().map(ToString::to_string),
        Lying::Word { text, .. } => Some(text.to_string()),
        Lying::Care { text, .. } => text.as_ref().map(ToString::to_string),
        Lying::Mark { .. } | Lying::Dot { .. } | Lying::Lived { .. } | Lying::Given { .. } => None,
    }
}

impl Live {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other verbs are anybody's")]
    fn take(&mut self, step: Step) -> Option<(By, Command, Ask)> {
        self.steps += 1;
        self.story.now = self.story.now.plus_minutes(i64::from(step.b) / 16);
        let who = match step.verb {
            // What only the desk may ask is asked there most of the time, or histories go nowhere.
            Close | End | Pulse | ReadItem | Show | Step_ if !step.b.is_multiple_of(4) => {
                self.story.screen().facilitator()?.id
            }
            _ => member(u64::from(step.who) + 1),
        };
        if step.verb == Days {
            self.story.now = self.story.now.plus_minutes(i64::from(step.a) * 8 * 60);
            for _ in 0..step.b % 8 {
                let ask = self.story.new_ask();
                self.ask(&By::Clock, ask, Command::OpenWhatIsDue).ok()?;
            }
        }
        if matches!(step.verb, Answer | Give) && step.b.is_multiple_of(2) {
            self.the_others(who, step);
        }
        let command = self.command(who, step)?;
        let by = if matches!(command, Command::Join { .. }) {
            By::Door
        } else if command == Command::OpenWhatIsDue {
            By::Clock
        } else {
            who.by()
        };
        let ask = self.story.new_ask();
        self.ask(&by, ask, command.clone()).ok()?;
        Some((by, command, ask))
    }

    fn ask(&mut self, by: &By, ask: Ask, command: Command) -> Result<bool, Refusal> {
        let decision = self.story.decide(by, ask, command.clone())?;
        if !decision.events.is_empty() {
            self.asked.push((by.clone(), ask, command));
        }
        let closes = decision.events.iter().find(|it| matches!(it, Event::PulseClosed { .. }));
        self.closed.extend(closes.map(|event| self.closing(by, event.clone())));
        let something = !decision.is_nothing();
        decision.hidden.iter().for_each(|change| self.book(by, change));
        self.story.keep(by, ask, decision);
        Ok(something)
    }

    /// While the page hangs, the others have said yes, or given their pulse, before: else hardly
    /// anything would ever be agreed.
    fn the_others(&mut self, who: MemberId, step: Step) {
        if self.story.screen().stage() != Stage::Living {
            return;
        }
        for other in self.members().into_iter().filter(|it| *it != who) {
            let b = if step.verb == Answer { 4 } else { step.b };
            self.steps += 1;
            let Some(command) = self.command(other, Step { b, ..step }) else { continue };
            let ask = self.story.new_ask();
            let _granted_or_not = self.ask(&other.by(), ask, command);
        }
        self.steps += 1;
    }

    fn closing(&self, by: &By, event: Event) -> Closed {
        let rows: Vec<_> = self.rows.values().cloned().collect();
        let given = rows.iter().filter(|(row, _)| row.shelf == Shelf::Given);
        let last = if let By::Member(last, _) = by { Some(*last) } else { None };
        let hidden = self.story.screen().pulse().unwrap().hidden;
        // Whoever gives the last answer of an open pulse closes it, and lays nothing down.
        let gave = given.map(|(_, owner)| *owner).chain(last.filter(|_| !hidden)).collect();
        Closed { event, hidden, rows, gave, circle: self.members() }
    }

    fn book(&mut self, by: &By, change: &HiddenChange) {
        match change {
            HiddenChange::Put(row) => {
                let By::Member(owner, _) = by else { panic!("{by:?} laid something down") };
                if let Some((old, _)) = self.rows.insert((row.shelf, row.id), (row.clone(), *owner))
                {
                    let (old, new) = (words_of(&old.lying), words_of(&row.lying));
                    self.withdrawn.extend(old.filter(|old| Some(old) != new.as_ref()));
                }
            }
            HiddenChange::Take(shelf, id) => {
                // An answer that is shown is taken, too, and goes into the log; the last one of all
                // is shown at once and never lay there.
                let row = self.rows.remove(&(*shelf, *id));
                if *shelf != Shelf::Answers {
                    self.withdrawn.extend(words_of(&row.expect("it lay there").0.lying));
                }
            }
            HiddenChange::Clear(shelf, ids) => {
                let lay = self.rows.keys().filter(|(it, _)| it == shelf).map(|(_, id)| *id);
                assert_eq!(lay.collect::<BTreeSet<_>>(), ids.iter().copied().collect());
                for id in ids {
                    self.rows.remove(&(*shelf, *id));
                }
            }
        }
    }

    fn say(&mut self, sort: char) -> String {
        let words = token(sort, self.steps);
        self.used.insert(words.clone());
        words
    }

    fn wall(&self, round: Round) -> Vec<NoteId> {
        self.story.screen().wall(round).iter().map(|it| it.id).collect()
    }

    fn themes(&self) -> Vec<ThemeId> {
        self.story.screen().themes().iter().map(|it| it.id).collect()
    }

    fn items(&self) -> Vec<(ItemId, u32)> {
        let view = self.story.screen();
        let changes = view.changes();
        let changes = changes.iter().map(|it| (it.item, it.wording));
        let known: BTreeSet<ItemId> = changes.clone().map(|it| it.0).collect();
        let items = view.items();
        let aside = view.aside();
        let items = items.iter().chain(&aside).filter(|it| !known.contains(&it.id));
        changes.chain(items.map(|it| (it.id, it.wording))).collect()
    }

    fn my_note(&self, who: MemberId, by: u8) -> Option<(Round, NoteId)> {
        let mine = self.rows.values().filter(|(_, owner)| *owner == who).map(|(row, _)| row);
        let mine = mine.filter_map(|row| match row.shelf {
            Shelf::Nightmares => Some((Round::Nightmares, note_id(row.id))),
            Shelf::Hopes => Some((Round::Hopes, note_id(row.id))),
            Shelf::Marks
            | Shelf::Dots
            | Shelf::Answers
            | Shelf::Preparation
            | Shelf::Pulse
            | Shelf::Given
            | Shelf::Words
            | Shelf::Cares
            | Shelf::Brought => None,
        });
        pick(&mine.collect::<Vec<_>>(), by)
    }

    fn new_note(&mut self, who: MemberId, Step { a, b, .. }: Step, round: Round) -> NewNote {
        let text = words(&self.say('n'));
        let again = self.my_note(who, a).filter(|(of, _)| *of == round && b.is_multiple_of(4));
        let note = again.map_or(note(0x1_0000 * u64::from(b) + self.steps as u64), |(_, id)| id);
        let question = (round == Hopes).then(|| question(1));
        NewNote { note, round, question, text, drawing: None, turned_from: None, face_up: false }
    }

    fn given(&mut self, who: MemberId, by: u8) -> Given {
        let name = by.is_multiple_of(3).then_some(who);
        let reason = (!by.is_multiple_of(4)).then(|| sentence(&self.say('r')));
        let stance = match by % 4 {
            0 | 1 => Stance::Yes,
            2 => Stance::Reservation,
            _ => Stance::NotYet,
        };
        Given { stance, reason, name }
    }

    fn wording(&mut self, by: u8) -> Wording {
        let wording = promise(&self.say('i'));
        if by.is_multiple_of(5) { Wording { until: Some(SOON), ..wording } } else { wording }
    }

    #[expect(clippy::too_many_lines, reason = "an arm a verb")]
    fn command(&mut self, who: MemberId, step: Step) -> Option<Command> {
        let Step { verb, a, b, .. } = step;
        let stage = self.story.screen().stage();
        let round = stage.round().unwrap_or(if a.is_multiple_of(2) { Nightmares } else { Hopes });
        let other = member(u64::from(b % 6) + 1);
        Some(match verb {
            Answer => {
                let changes = self.story.screen().changes();
                let waits = changes.iter().filter(|it| it.opens.is_none() && !it.small);
                let waits: Vec<_> = waits.map(|it| (it.item, it.wording)).collect();
                let (item, wording) = pick(&waits, a).or_else(|| pick(&self.items(), a))?;
                Command::Answer { answers: vec![(item, wording, self.given(who, b))] }
            }
            ArrangeRoom => match a % 8 {
                0 => Command::SetDoor { open: b % 2 == 0, renew: b % 3 == 0, turn: u32::from(b) },
                1 => Command::HandDesk { to: other },
                2 => Command::Rename { name: title(&self.say('t')) },
                3 => Command::WordPurpose { purpose: Some(sentence(&self.say('p'))) },
                4 => Command::WriteLetter { letter: Some(letter(&self.say('l'))), meets: None },
                5 => Command::WordPrompt { round, prompt: Some(sentence(&self.say('w'))) },
                6 => Command::LockThemes { locked: b % 4 == 0 },
                _ => Command::RenewLink { member: other },
            },
            BeReady if b % 2 == 0 => Command::BeReady { ready: a % 2 == 0 },
            BeReady => Command::GivePermission { permission: pick(Permission::ALL, a)? },
            Candle => match a % 4 {
                0 => Command::LightCandle,
                1 => Command::AddMinutes { minutes: u16::from(b % 3) },
                2 => Command::Pause { paused: b % 2 == 0 },
                _ => Command::StopHere { stopped: b % 2 == 0 },
            },
            Deal => Command::DealReading { round, present: vec![other, who] },
            Dot => {
                let theme = pick(&self.themes(), a)?;
                Command::PutDot { theme, on: b % 4 > 0, had: b % 3 }
            }
            Draft => {
                let (wording, sources) = (self.wording(b), pick(&self.wall(Hopes), b));
                let item = item(1_000 + self.steps as u64);
                let theme = pick(&self.themes(), b);
                Command::DraftItem { item, theme, wording, sources: sources.into_iter().collect() }
            }
            Enough => Command::SayEnough { round, enough: b % 8 > 0 },
            Fate => {
                let (item, _) = pick(&self.items(), a)?;
                let because = Some(sentence(&self.say('b')));
                match b % 3 {
                    0 => Command::ParkItem { item, because },
                    1 => Command::DropItem { item, because },
                    _ => Command::TakeUpItem { item },
                }
            }
            Fold if b % 5 == 0 => {
                Command::Unfold { note: pick(&self.story.screen().folded(round), a)? }
            }
            Fold => Command::Fold { note: pick(&self.wall(round), a)? },
            GoOn => Command::GoTo { from: stage, to: self.story.screen().settings().after(stage)? },
            GoTo => Command::GoTo { from: pick(Stage::ALL, a)?, to: pick(Stage::ALL, b)? },
            Join => {
                let called = name(&self.say('j'));
                Command::Join { member: other, called }
            }
            Late => Command::Write(NewNote { face_up: true, ..self.new_note(who, step, round) }),
            MeToo => Command::MarkMeToo { note: pick(&self.wall(Nightmares), a)?, on: b % 4 > 0 },
            Name => {
                Command::NameTheme { theme: pick(&self.themes(), a)?, name: title(&self.say('m')) }
            }
            Open | Days => Command::OpenWhatIsDue,
            Program => {
                let (token, may) = (TokenId::new(self.steps as u64), May::Act);
                let purpose = sentence(&self.say('u'));
                Command::GiveToken { token, may, days: u16::from(b % 9) + 1, purpose }
            }
            Read if a % 4 == 0 => Command::EndReading { round },
            Read => {
                let readings = self.story.screen().readings(round);
                let (pod, from) = readings.first().map(|it| (it.pod, it.at))?;
                if a % 3 == 0 {
                    Command::PassOn { round, pod, from }
                } else {
                    Command::ReadOn { round, pod, from }
                }
            }
            Remove if b % 2 == 0 => Command::Remove { member: other },
            Remove => return None,
            Reopen => Command::Reopen { round },
            Reveal => Command::Reveal { round },
            Reword => {
                let (item, believed) = pick(&self.items(), a)?;
                Command::WordItem { item, believed, wording: self.wording(b) }
            }
            Seat => {
                let called = name(&self.say('s'));
                Command::Seat { member: other, called }
            }
            Show => Command::ShowAnswers { item: pick(&self.items(), a).map(|it| it.0) },
            ShowMeToo => Command::ShowMeToo,
            Sign if b % 4 == 0 => Command::PutOffSigning { reason: sentence(&self.say('o')) },
            Sign => {
                let items = self.story.screen().words_to_sign();
                sign(typed(&self.say('g')), items)
            }
            Sort => {
                let round = if a % 2 == 0 { Nightmares } else { Hopes };
                let notes = self.wall(round).into_iter().take(usize::from(b % 3) + 1).collect();
                let to = match (b % 4, pick(&self.themes(), a)) {
                    (0, _) => SortTo::New(theme(self.steps as u64), Some(title(&self.say('h')))),
                    (1, _) | (_, None) => SortTo::Loose,
                    (_, Some(theme)) => SortTo::Theme(theme),
                };
                Command::Sort { notes, to, also: a % 3 == 0 }
            }
            TakeBack => {
                let (round, note) = self.my_note(who, a)?;
                Command::TakeBack { round, note }
            }
            Tables if a % 2 == 0 => Command::JoinPods,
            Tables => Command::DealPods { present: vec![] },
            Think => {
                let text = (b % 4 > 0).then(|| letter(&self.say('k')));
                Command::Think { question: question(u64::from(a % 2) + 1), text }
            }
            Turn => {
                let fear = pick(&self.wall(Nightmares), a)?;
                Command::Write(NewNote {
                    turned_from: Some(fear),
                    ..self.new_note(who, step, Hopes)
                })
            }
            Undo => Command::UndoSort,
            Visit => visit(SOON),
            AskAbout | Bring | Care | Change | Close | End | Give | Guests | Leave | Look
            | Pulse | Receive | ReadItem | Spell | Step_ | VisitNow => {
                Command::Live(self.living(who, step)?)
            }
            Write => Command::Write(self.new_note(who, step, round)),
        })
    }

    fn proposal(&mut self, by: u8) -> Proposal {
        let because = by.is_multiple_of(3).then(|| sentence(&self.say('b')));
        let words = |text: String, until| {
            let (item_kind, text) = (ItemKind::Promise, sentence(&text));
            Proposal::Words { item_kind, text, because: because.clone(), until }
        };
        match by % 5 {
            0 => Proposal::LetGo { because },
            1 => words(self.say('c'), Some(SOON)),
            _ => words(self.say('c'), None),
        }
    }

    /// What is asked of a page that hangs.
    #[expect(clippy::too_many_lines, reason = "an arm a verb")]
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other verbs are of the workshop")]
    fn living(&mut self, who: MemberId, step: Step) -> Option<Living> {
        let Step { verb, a, b, .. } = step;
        let it = pick(&self.items(), a);
        let other = member(u64::from(b % 6) + 1);
        let later =
            |days: u8| super::story::SOON.checked_add(jiff::Span::new().days(i64::from(days) * 4));
        let pulse = self.story.screen().pulse().map_or(1, |it| it.number);
        Some(match verb {
            AskAbout => {
                let (number, item) = (question(90 + u64::from(b % 4)), it?.0);
                if a.is_multiple_of(3) {
                    Living::AnswerAsked { question: number, text: sentence(&self.say('u')) }
                } else {
                    Living::AskAbout { question: number, item, text: sentence(&self.say('u')) }
                }
            }
            Bring if a.is_multiple_of(3) => Living::Settle { member: other, words: None },
            Bring => {
                let hope = (!b.is_multiple_of(4)).then(|| words(&self.say('n')));
                Living::Bring { fear: Some(words(&self.say('n'))), hope }
            }
            Care if a.is_multiple_of(9) => Living::TakeBreath,
            Care => Living::AskForCare(NewCare {
                care: super::living::care(self.steps as u64),
                item: it?.0,
                way: CareWay::Noticed,
                text: (!b.is_multiple_of(5)).then(|| sentence(&self.say('x'))),
                help: CareHelp::ReadTogether,
                soon: b.is_multiple_of(2),
                signed: a.is_multiple_of(2),
            }),
            Change if a.is_multiple_of(6) => {
                let (item, change) = (item(1_000 + self.steps as u64), self.proposal(b));
                Living::Propose { item, believed: 0, change, sources: Vec::new() }
            }
            Change => {
                let ((item, believed), change) = (it?, self.proposal(b));
                Living::Propose { item, believed, change, sources: Vec::new() }
            }
            Close if a.is_multiple_of(2) => Living::ClosePulse { pulse },
            Close => Living::EndVisit { next: later(b).ok()? },
            End => match a % 12 {
                0..4 => Living::BeginEnding { on: b.is_multiple_of(2) },
                4..6 => Living::SayFarewell { keep: Some(sentence(&self.say('y'))), thanks: None },
                6 => Living::WordAfterwards { words: Some(sentence(&self.say('y'))) },
                7 => Living::End,
                _ => Living::AskErasure { on: !b.is_multiple_of(3) },
            },
            Give => {
                let items = self.story.screen().pulse()?.items;
                let how =
                    |at: usize| pick(Lived::ALL, a.wrapping_mul(u8::try_from(at).unwrap() + 3) ^ b);
                let lived =
                    items.iter().enumerate().filter(|(at, _)| (usize::from(b) + at) % 4 > 0);
                let lived = lived.filter_map(|(at, (item, _))| Some((*item, how(at)?))).collect();
                let word = b.is_multiple_of(3).then(|| sentence(&self.say('v')));
                Living::GivePulse { pulse, lived, word }
            }
            Guests if a.is_multiple_of(4) => Living::CloseToGuests,
            Guests => {
                let turn = self.story.it.guests_turn() + u32::from(!b.is_multiple_of(5));
                Living::OpenToGuests { turn }
            }
            Leave => {
                let goodbye = b.is_multiple_of(3).then(|| sentence(&self.say('z')));
                Living::Leave { goodbye, name_stays: a.is_multiple_of(2) }
            }
            Look if a.is_multiple_of(2) => Living::LookAt { item: it?.0 },
            Look => Living::EndLook { item: it?.0, end: pick(End::ALL, b)? },
            Pulse => Living::OpenPulse,
            Receive if a.is_multiple_of(2) => {
                Living::AnswerItem { item: it?.0, given: self.given(who, b) }
            }
            Receive if a.is_multiple_of(3) => Living::Revive { item: it?.0 },
            Receive if a.is_multiple_of(5) => Living::Wake,
            Receive => Living::MoveVisit { next: later(b).ok()?, at: None },
            ReadItem if b.is_multiple_of(3) => Living::DealItems { present: vec![who, other] },
            ReadItem if b.is_multiple_of(7) => Living::ReadAlone,
            ReadItem => {
                let (pod, from) = {
                    let view = self.story.screen();
                    view.visit()?.tables.first().map(|it| (it.pod, it.at))?
                };
                if b.is_multiple_of(5) {
                    Living::PassOn { pod, from }
                } else {
                    Living::ReadOn { pod, from }
                }
            }
            Spell => {
                let (item, believed) = it?;
                let text = self.story.it.item(item)?.text.to_string();
                match a % 3 {
                    0 => Living::Withdraw { item, believed },
                    1 => Living::Confirm { item, believed },
                    _ => Living::Correct { item, believed, text: sentence(&format!("{text}.")) },
                }
            }
            Step_ if a.is_multiple_of(7) => Living::TellCares,
            Step_ => {
                let from = self.story.screen().visit()?.step;
                let to = if b.is_multiple_of(4) { pick(VisitStep::ALL, a)? } else { from.after()? };
                Living::GoToStep { from, to }
            }
            VisitNow => Living::BeginVisit { apart_days: b.is_multiple_of(3).then_some(3) },
            _ => return None,
        })
    }

    fn members(&self) -> Vec<MemberId> {
        self.story.screen().people().iter().map(|it| it.id).collect()
    }

    /// Everybody who may look, and how.
    fn viewers(&self) -> Vec<(Option<MemberId>, View<'_>)> {
        let members = self.members().into_iter().map(|it| (Some(it), self.story.sees(it)));
        members.chain([(None, self.story.screen())]).collect()
    }
}

/// All that a page could draw from a view.
fn page(view: &View<'_>) -> String {
    let rounds = Round::ALL.iter().map(|it| {
        let numbers =
            (view.revealed(*it), view.reopened(*it), view.done_count(*it), view.was_read(*it));
        format!("{numbers:?}")
    });
    let road =
        (view.stage(), view.place(), view.candle(), view.closes(), view.paused(), view.stopped());
    let sign = (view.next_visit(), view.visit_days(), view.sign_by(), view.in_force_since());
    let rest = (view.fears(), view.settings(), view.pods(), view.can_undo(), view.me_too_shown());
    format!("{view:?} {:?} {road:?} {sign:?} {rest:?}", rounds.collect::<Vec<_>>())
}

/// May a second sending, with a new ask, do something again?
fn is_repeatable(command: &Command) -> bool {
    matches!(
        command,
        Command::RenewLink { .. }
            | Command::AddMinutes { .. }
            | Command::UndoSort
            | Command::DealPods { .. }
            | Command::PassOn { .. }
            | Command::Live(Living::PassOn { .. })
            // Each time, the clock does the next thing that is due.
            | Command::OpenWhatIsDue
    )
}

fn written(kept: &Kept) -> Kept {
    let it = kept.event.written();
    let event = Event::read(&it.kind, &it.data, it.body.as_deref()).unwrap();
    Kept { event, ..kept.clone() }
}

proptest! {
    #[test]
    fn what_is_read_back_is_what_was_lived(history in any_history()) {
        let live = live(&history);
        let it = Alliance::fold(ALLIANCE, live.story.log.iter().map(written)).unwrap();
        let mut hidden = Hidden::default();
        for (row, _) in live.rows.values() {
            let tag = row.tag.map(|it| it.0);
            let row = Row::read(row.shelf.slug(), row.id.0, tag, &row.body()).unwrap();
            hidden.apply(HiddenChange::Put(row));
        }
        let again = Story { it, hidden, ..live.story.clone() };
        for (member, view) in live.viewers() {
            let replayed = member.map_or_else(|| again.screen(), |it| again.sees(it));
            prop_assert_eq!(page(&view), page(&replayed));
        }
        prop_assert_eq!(again.changed_after(0), live.story.changed_after(0));
        prop_assert_eq!(again.it.last_at(), live.story.it.last_at());
        prop_assert_eq!(again.it.seq(), live.story.log.len() as u64);
        prop_assert_eq!(again.it.wakes_at(), live.story.it.wakes_at());
    }

    #[test]
    fn nobody_sees_what_is_not_theirs(history in any_history()) {
        let live = live(&history);
        let mut laid = Vec::new();
        for kept in &live.story.log {
            if let Event::NotesRevealed { notes, .. } = &kept.event {
                laid.extend(notes);
            }
            if let Event::NoteAdded { note, .. } = &kept.event {
                laid.push(note);
            }
        }
        laid.retain(|it| live.story.screen().is_folded(it.note));
        let folded: Vec<String> = laid.into_iter().map(|it| it.text.to_string()).collect();
        let shown = live.story.log.iter().any(|it| matches!(it.event, Event::MeTooShown { .. }));
        for (viewer, view) in live.viewers() {
            let seen = page(&view);
            for (row, owner) in live.rows.values() {
                if let Some(words) = words_of(&row.lying) {
                    // What a care says is nobody's, not even for whoever said it.
                    let theirs = Some(*owner) == viewer && row.shelf != Shelf::Cares;
                    prop_assert!(theirs || !seen.contains(&words), "{viewer:?} saw {row:?}");
                    let prepared = matches!(row.shelf, Shelf::Preparation | Shelf::Answers | Shelf::Cares);
                    let mine = Some(*owner) == viewer && !prepared;
                    prop_assert!(!mine || seen.contains(&words), "{viewer:?} lost {row:?}");
                }
            }
            for words in live.withdrawn.iter().chain(&folded) {
                prop_assert!(!seen.contains(words), "{viewer:?} saw {words}, which is gone");
            }
            let numbers = view.wall(Nightmares).iter().any(|it| it.me_too.is_some());
            prop_assert!(shown || !numbers, "me too was counted early");
            prop_assert_eq!(viewer.is_none() && !view.my_marks().is_empty(), false);
        }
    }

    /// A guest sees words of the signed charter only, whatever the circle does.
    #[test]
    fn guests_see_the_signed_charter_and_no_other_word(history in life()) {
        let live = live(&history);
        let view = live.story.screen();
        let Some(charter) = view.signed_charter() else { return Ok(()) };
        let seen = format!("{charter:?} {}", page(&charter.view()));
        let number = charter.view().version().map(|it| it.number);
        let version = view.versions().into_iter().find(|it| Some(it.number) == number).unwrap();
        let mut own = format!("{} {:?}", view.name(), view.purpose());
        for it in version.items {
            own += it.text.as_str();
            let fun = it.kind == ItemKind::Fun;
            own += it.because.as_ref().filter(|_| fun).map_or("", |it| it.as_str());
        }
        for (name, mark, _) in &version.signed {
            own.extend([format!("{name:?}"), format!("{mark:?}")]);
        }
        for words in tokens(&seen) {
            prop_assert!(own.contains(words), "guests saw {words}");
        }
        let open = live.story.it.open_for_guests(live.story.it.guests_turn()).is_some();
        prop_assert_eq!(open, view.open_to_guests().is_some());
        prop_assert!(!(open && view.ended().is_some()), "it ends with the alliance");
    }

    /// Whatever a replay shows, its viewer sees today as well.
    #[test]
    fn a_replay_says_no_word_that_its_viewer_does_not_see_today(history in any_history()) {
        let live = live(&history);
        let viewers = live.viewers().into_iter().filter(|(who, _)| who.is_some());
        for (viewer, view) in viewers.take(2) {
            let seen = page(&view);
            for scene in super::replay::scenes(&live.story, &view) {
                for words in tokens(&scene) {
                    prop_assert!(seen.contains(words), "{viewer:?} saw {words} again");
                }
            }
        }
    }

    /// What others keep hidden, and how they answered, makes no difference at all to what one sees:
    /// only how much lies there does.
    #[test]
    fn what_others_hide_makes_no_difference(history in any_history()) {
        let live = live(&history);
        for (viewer, view) in live.viewers() {
            let mut other = live.story.clone();
            for (row, owner) in live.rows.values().filter(|(_, owner)| Some(*owner) != viewer) {
                let turned = |stance| if stance == Stance::Yes { Stance::NotYet } else { Stance::Yes };
                let lying = match row.lying.clone() {
                    Lying::Mark { .. } => {
                        other.hidden.apply(HiddenChange::Take(row.shelf, row.id));
                        continue;
                    }
                    Lying::Note { .. } => {
                        Lying::Note { question: None, text: words("else"), drawing: Some(drawing()) }
                    }
                    Lying::Answer { item, wording, given } => {
                        let reason = Some(sentence("else"));
                        let given = Given { stance: turned(given.stance), reason, name: Some(*owner) };
                        Lying::Answer { item, wording, given }
                    }
                    Lying::Thought { question, .. } => {
                        Lying::Thought { question, text: letter("else") }
                    }
                    Lying::Lived { pulse, item, lived, name } => {
                        let lived = if lived == Lived::Hardly { Lived::Fully } else { Lived::Hardly };
                        Lying::Lived { pulse, item, lived, name }
                    }
                    Lying::Word { pulse, .. } => Lying::Word { pulse, text: sentence("else") },
                    Lying::Care { care, item, .. } => {
                        Lying::Care { care, item, text: Some(sentence("else")) }
                    }
                    Lying::Brought { round, .. } => Lying::Brought { round, text: words("else") },
                    same @ (Lying::Dot { .. } | Lying::Given { .. }) => same,
                };
                other.hidden.apply(HiddenChange::Put(Row { lying, ..row.clone() }));
            }
            let seen = viewer.map_or_else(|| other.screen(), |it| other.sees(it));
            prop_assert_eq!(page(&view), page(&seen));
        }
    }

    #[test]
    fn asking_twice_is_asking_once_however_late(history in any_history()) {
        let mut live = live(&History { steps: vec![], ..history.clone() });
        for step in &history.steps {
            let Some((by, command, ask)) = live.take(*step) else { continue };
            let same = live.story.decide(&by, ask, command.clone());
            prop_assert!(same.as_ref().map_or(true, Decision::is_nothing), "{command:?}: {same:?}");
            if !is_repeatable(&command) {
                let fresh = live.story.new_ask();
                let again = live.story.decide(&by, fresh, command.clone());
                prop_assert!(again.as_ref().map_or(true, Decision::is_nothing), "{command:?}: {again:?}");
            }
        }
        for (by, ask, command) in &live.asked {
            let late = live.story.decide(by, *ask, command.clone());
            prop_assert!(late.as_ref().is_ok_and(Decision::is_nothing), "{command:?}: {late:?}");
        }
    }

    #[test]
    fn two_facilitators_at_once_move_the_circle_once(
        history in any_history(),
        one in prop::sample::select(Stage::ALL),
        two in prop::sample::select(Stage::ALL),
    ) {
        let mut live = live(&history);
        let from = live.story.screen().stage();
        let begun = live.story.log.len();
        let by = live.story.screen().facilitator().unwrap().id.by();
        let asks = [live.story.new_ask(), live.story.new_ask()];
        let first = live.ask(&by, asks[0], Command::GoTo { from, to: one });
        let second = live.ask(&by, asks[1], Command::GoTo { from, to: two });
        let moves = live.story.log[begun..].iter().filter(|it| matches!(it.event, Event::StageReached { .. }));
        prop_assert!(moves.count() <= 1);
        let here = live.story.screen().stage();
        if first == Ok(true) {
            prop_assert_eq!(here, one);
            prop_assert_ne!(second, Ok(true));
        }
    }

    #[test]
    fn the_log_holds_no_words_apart_and_no_name_for_what_is_unsigned(history in any_history()) {
        let live = live(&history);
        let mut before = NOON;
        for Kept { event, by, at, .. } in &live.story.log {
            let data = event.written().data;
            for words in live.used.iter().map(String::as_str).chain(["Our circle", "Ann", "Fay", "Why us?"]) {
                prop_assert!(!data.contains(words), "{words} in {data}");
            }
            if event.is_unsigned() {
                let named = |it: MemberId| data.contains(&it.to_string());
                let mut agreed = BTreeSet::new();
                if let Event::AnswersShown { shown } = event {
                    agreed.extend(shown.iter().flat_map(|it| &it.given).filter_map(|it| it.name));
                }
                let all = (1..=6).map(member);
                prop_assert!(all.filter(|it| !agreed.contains(it)).all(|it| !named(it)), "{data}");
                prop_assert_eq!(*by, None);
                let revealed = matches!(event, Event::NotesRevealed { .. });
                prop_assert!(revealed || *at == before, "a minute of its own: {event:?}");
            }
            before = *at;
        }
    }

    #[test]
    fn who_is_not_of_the_circle_sees_nothing(history in any_history()) {
        let live = live(&history);
        let members = live.members();
        for it in (1..=7).map(member) {
            let viewer = Viewer::Member(it, secret(it));
            let view = live.story.it.seen_by(&live.story.hidden, &live.story.presence, viewer);
            prop_assert_eq!(view.is_some(), members.contains(&it));
            prop_assert_eq!(live.story.it.has_member(it), members.contains(&it));
        }
        prop_assert!(members.contains(&live.story.screen().facilitator().unwrap().id));
    }

    /// What was recorded has happened: no beginning of a log, no log with its words erased, and not
    /// even one with holes, can stop a circle from opening.
    #[test]
    fn no_log_stops_a_circle_from_opening(history in any_history(), holes in any::<u64>()) {
        let live = live(&history);
        let log = &live.story.log;
        for end in 1..=log.len() {
            prop_assert!(Alliance::fold(ALLIANCE, log[..end].iter().cloned()).is_some());
        }
        let kept = |(at, _): &(usize, &Kept)| *at == 0 || holes >> (at % 64) & 1 == 0;
        let erased = log.iter().enumerate().filter(kept).map(|(_, it)| {
            let written = it.event.written();
            let event = Event::read(&written.kind, &written.data, None).unwrap();
            Kept { event, ..it.clone() }
        });
        let it = Alliance::fold(ALLIANCE, erased).unwrap();
        let bare = Story { it, ..live.story.clone() };
        let seen = page(&bare.screen());
        prop_assert!(live.used.iter().all(|words| !seen.contains(words)));
    }
}

/// What a page that hangs looks like before and after an act.
struct Hanging {
    /// Each version, as it reads.
    versions: Vec<String>,
    /// The fingerprints on the page.
    words: BTreeMap<ItemId, String>,
    /// What each has not signed.
    missing: BTreeMap<MemberId, BTreeSet<ItemId>>,
    touched: Option<BTreeSet<ItemId>>,
}

fn hanging(story: &Story) -> Hanging {
    let view = story.screen();
    let missing = view.signatures().into_iter();
    Hanging {
        versions: view
            .versions()
            .iter()
            .map(|it| format!("{} {:?}", it.number, it.items))
            .collect(),
        words: view.words_to_sign().into_iter().map(|it| (it.item, it.digest)).collect(),
        missing: missing.map(|it| (it.person.id, it.missing.into_iter().collect())).collect(),
        touched: story.it.life.visit.as_ref().map(|it| it.touched.clone()),
    }
}

/// The clock does what is due, at this time, until nothing is; how often, and what.
fn rest(story: &Story) -> Result<(Story, Vec<Event>), TestCaseError> {
    let mut story = story.clone();
    let mut done = Vec::new();
    for _ in 0..100 {
        let waits = story.it.wakes_at().is_some_and(|at| at <= story.now);
        let ask = story.new_ask();
        let decision = story.decide(&By::Clock, ask, Command::OpenWhatIsDue).unwrap();
        // The shell erases the alliance as a whole; all else the clock does itself.
        let erased = story.it.erased_at().is_some_and(|at| at <= story.now);
        prop_assert!(decision.is_nothing() != waits || erased, "{waits}: {decision:?}");
        if decision.is_nothing() {
            return Ok((story, done));
        }
        done.extend(decision.events.clone());
        story.keep(&By::Clock, ask, decision);
    }
    Err(TestCaseError::fail(format!("the clock never rests: {:?}", done.last())))
}

proptest! {
    // Each of these looks at the page after every step.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_version_never_changes_and_only_changed_items_lose_their_signatures(history in life()) {
        let mut live = live(&History { steps: vec![], ..history.clone() });
        for step in &history.steps {
            let before = hanging(&live.story);
            live.take(*step);
            let after = hanging(&live.story);
            prop_assert_eq!(&after.versions[..before.versions.len()], &before.versions[..], "{:?}", step);
            for (who, missing) in &after.missing {
                let Some(had) = before.missing.get(who) else { continue };
                for item in missing.difference(had) {
                    prop_assert_ne!(before.words.get(item), after.words.get(item), "{:?}", step);
                }
            }
        }
    }

    #[test]
    fn what_was_touched_has_one_end_when_the_visit_is_over(history in life()) {
        let mut live = live(&History { steps: vec![], ..history.clone() });
        for step in &history.steps {
            let (before, begun) = (hanging(&live.story), live.story.log.len());
            live.take(*step);
            let new = &live.story.log[begun..];
            let over = new.iter().any(|it| matches!(it.event, Event::VisitEnded { .. }));
            let Some(touched) = before.touched.filter(|_| over) else { continue };
            let view = live.story.screen();
            let (_, ends) = *view.visits().last().unwrap();
            let page = hanging(&live.story).words;
            for item in touched.iter().filter(|it| page.contains_key(it)) {
                prop_assert!(ends.contains_key(item), "{item:?} of {touched:?}: {ends:?}");
                prop_assert!(ends[item] != End::LetGo, "it is on the page");
            }
            for item in before.words.keys().filter(|it| !page.contains_key(it)) {
                let lapsed = live.story.it.item(*item).unwrap().fate == crate::alliance::Fate::Lapsed;
                prop_assert!(lapsed || ends.get(item) == Some(&End::LetGo));
            }
        }
    }

    #[test]
    fn the_clock_comes_to_rest_and_in_its_sleep_only_lets_words_go(
        history in any_history(),
        days in 0..2_000_i64,
    ) {
        let live = live(&history);
        let (story, _) = rest(&live.story)?;
        let asleep = story.screen().asleep().is_some();
        let (_, done) = rest(&story.days(days))?;
        let lets_go = |it: &Event| matches!(it, Event::CaresErased { .. } | Event::NotesErased);
        prop_assert!(!asleep || done.iter().all(lets_go), "{done:?}");
    }

    #[test]
    fn an_unsigned_care_is_nobodys(history in life()) {
        let live = live(&history);
        let mut unsigned = BTreeSet::new();
        for kept in &live.story.log {
            if let Event::CareAsked { member: None, care, text, .. } = &kept.event {
                unsigned.insert(*care);
                prop_assert!(kept.by.is_none() && text.is_none());
            }
            if let Event::CaresTold { cares } = &kept.event {
                prop_assert!(cares.iter().all(|it| unsigned.contains(&it.care)));
            }
        }
        let mut told = BTreeSet::new();
        for kept in &live.story.log {
            let Event::CaresTold { cares } = &kept.event else { continue };
            told.extend(cares.iter().filter_map(|it| it.text.as_ref()).map(ToString::to_string));
        }
        for (_, view) in live.viewers() {
            for said in view.cares().iter().flat_map(|it| &it.said) {
                let nobodys = said.text.is_some_and(|it| told.contains(it.as_str()));
                prop_assert!(!nobodys || said.name.is_none(), "{said:?}");
            }
        }
    }

    #[test]
    fn a_closed_pulse_says_no_more_than_its_circle_allows(history in life()) {
        let live = live(&history);
        for Closed { event, hidden, rows, gave, circle } in &live.closed {
            let Event::PulseClosed { seen, .. } = event else { unreachable!() };
            for it in seen {
                let of = |row: &Row| matches!(row.lying, Lying::Lived { item, .. } if item == it.item);
                let answers = rows.iter().filter(|(row, _)| of(row)).count();
                match &it.seen {
                    Seen::Band(_) => prop_assert!(*hidden && (5..8).contains(&answers)),
                    Seen::Counts(counts) => {
                        prop_assert!(*hidden && answers >= 8);
                        prop_assert_eq!(counts.iter().sum::<u32>() as usize, answers);
                    }
                    Seen::Open(named) => {
                        prop_assert!(!hidden && named.iter().all(|(who, _)| circle.contains(who)));
                        prop_assert!(circle.iter().all(|it| gave.contains(it)), "not all gave");
                    }
                }
            }
            let data = event.written().data;
            prop_assert!(!hidden || (1..=6).map(member).all(|it| !data.contains(&it.to_string())));
        }
    }

    #[test]
    fn without_the_words_that_were_erased_it_reads_the_same(history in life(), days in 0..90_i64) {
        let mut live = live(&history);
        live.story = rest(&live.story.clone().days(days))?.0;
        let story = &live.story;
        let again = story.replayed();
        let words = |erased: bool| -> BTreeSet<String> {
            let kept = story.log.iter().filter(|it| story.erased.contains(&it.seq) == erased);
            let bodies = kept.filter_map(|it| it.event.written().body);
            bodies.flat_map(|it| serde_json::from_str::<Vec<String>>(&it).unwrap()).collect()
        };
        let (gone, kept) = (words(true), words(false));
        let gone: Vec<&String> = gone.difference(&kept).collect();
        for left in &story.log {
            let Event::MemberLeft { member: who, name_stays: false, .. } = &left.event else { continue };
            let names = |it: &Event| {
                matches!(it, Event::AllianceStarted { member, .. }
                    | Event::MemberJoined { member, .. }
                    | Event::Signed { member, .. }
                    | Event::SigningPutOff { member, .. }
                    | Event::TokenGiven { member, .. } if member == who)
            };
            let named = story.log.iter().take_while(|it| it.seq < left.seq).filter(|it| names(&it.event));
            for it in named {
                prop_assert!(story.erased.contains(&it.seq), "{it:?} names who left without a name");
            }
        }
        for (member, view) in live.viewers() {
            let seen = page(&view);
            let replayed = member.map_or_else(|| page(&again.screen()), |it| page(&again.sees(it)));
            prop_assert_eq!(&seen, &replayed);
            for words in &gone {
                prop_assert!(!seen.contains(words.as_str()), "{words} is seen");
            }
        }
    }
}

/// The words that a signature covered, when it was given.
type Covered = BTreeMap<ItemId, (ItemKind, Sentence, Option<Date>)>;

fn covered(story: &Story) -> Covered {
    let view = story.sees(ANN);
    view.items().iter().map(|it| (it.id, (it.kind, it.text.clone(), it.until))).collect()
}

proptest! {
    #[test]
    fn a_signature_is_bound_to_the_exact_words(
        acts in prop::collection::vec((0..4_u8, 1..=3_u64, any::<u8>()), 0..24)
    ) {
        let set = Event::VisitSet { next: SOON, every_days: 28, sign_by: None };
        let drafts = (1..=3).map(|it| drafted(it, &format!("We do {it}.")));
        let mut story = drafts.fold(given(team(3)).and(set).at(Stage::Sign), Story::and);
        let mut signed: BTreeMap<MemberId, Covered> = BTreeMap::new();
        for (act, number, how) in acts {
            let it = item(number);
            story = match act {
                0 => story.and(Event::ItemWorded {
                    item: it,
                    item_kind: pick(&[ItemKind::Promise, ItemKind::Trial], how).unwrap(),
                    text: sentence(["We do.", "We did.", "We will."][usize::from(how / 2) % 3]),
                    because: how.is_multiple_of(5).then(|| sentence("So.")),
                    until: how.is_multiple_of(7).then_some(SOON),
                }),
                1 if how.is_multiple_of(3) => story.and(Event::ItemDropped { item: it, because: None }),
                1 => story.and(Event::ItemTakenUp { item: it }),
                _ => {
                    let shown = story.sees(ANN).items().iter().map(|it| crate::event::Shown {
                        item: it.id,
                        wording: it.wording,
                        given: vec![yes()],
                    }).collect();
                    let mut story = story.and(Event::AnswersShown { shown });
                    let by = member(number);
                    let items = story.sees(by).words_to_sign();
                    let ask = story.new_ask();
                    if let Ok(decision) = story.decide(&by.by(), ask, sign(typed("Me"), items)) {
                        if !decision.is_nothing() {
                            signed.insert(by, covered(&story));
                        }
                        story.keep(&by.by(), ask, decision);
                    }
                    story
                }
            };
        }
        let now = covered(&story);
        for place in story.sees(ANN).signatures() {
            let under = signed.get(&place.person.id).cloned().unwrap_or_default();
            let open: Vec<ItemId> = story.sees(ANN).items().iter().map(|it| it.id).collect();
            let missing: Vec<ItemId> = open.into_iter().filter(|it| under.get(it) != now.get(it)).collect();
            prop_assert_eq!(place.mark.is_some(), missing.len() < now.len());
            prop_assert_eq!(&place.missing, &missing);
            let has_signed = signed.contains_key(&place.person.id) && missing.is_empty();
            prop_assert_eq!(place.person.signed, has_signed);
        }
    }
}

/// Of all pairs, how many lie in the order in which they were written.
fn agreement(order: &[usize]) -> f64 {
    let pairs = (0..order.len()).flat_map(|one| (one + 1..order.len()).map(move |two| (one, two)));
    let in_order = pairs.clone().filter(|(one, two)| order[*one] < order[*two]).count();
    f64::from(u32::try_from(in_order).unwrap()) / f64::from(u32::try_from(pairs.count()).unwrap())
}

/// Notes of four people, with ids that rise with the order of writing (the worst that a browser
/// could do) or with random ones.
fn revealed_order(seed: u64, rising: bool) -> Vec<usize> {
    let mut story = given(team(4)).at(Stage::Nightmares);
    let mut chance = Chance::new([u8::try_from(seed).unwrap(); 32]);
    for at in 0..16 {
        let note = if rising { note(at) } else { chance.note() };
        let command = Command::Write(NewNote { note, ..writes(Nightmares, 0, &at.to_string()) });
        story = story.after(member(at % 4 + 1), command);
    }
    story.seed = seed;
    let story = story.after(ANN, Command::Reveal { round: Nightmares });
    story.screen().wall(Nightmares).iter().map(|it| it.text.parse().unwrap()).collect()
}

#[test]
fn the_order_of_a_wall_tells_nothing_about_the_order_of_writing() {
    for rising in [true, false] {
        let all: Vec<f64> = (0..40).map(|seed| agreement(&revealed_order(seed, rising))).collect();
        let mean = all.iter().sum::<f64>() / 40.0;
        assert!((0.45..=0.55).contains(&mean), "{mean}");
        assert!(all.iter().all(|it| (0.2..=0.8).contains(it)), "{all:?}");
    }
}

#[test]
fn the_ids_of_a_wall_tell_nothing_about_the_order_of_writing() {
    let of = |seed| {
        let mut story = given(team(4)).at(Stage::Nightmares);
        for at in 0..16 {
            story = story.after(member(at % 4 + 1), write(Nightmares, at, &at.to_string()));
        }
        story.seed = seed;
        let story = story.after(ANN, Command::Reveal { round: Nightmares });
        let view = story.screen();
        let mut wall: Vec<(NoteId, usize)> =
            view.wall(Nightmares).iter().map(|it| (it.id, it.text.parse().unwrap())).collect();
        wall.sort_unstable();
        agreement(&wall.into_iter().map(|(_, at)| at).collect::<Vec<_>>())
    };
    let mean = (0..40).map(of).sum::<f64>() / 40.0;
    assert!((0.45..=0.55).contains(&mean), "{mean}");
}
