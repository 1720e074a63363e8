//! Given, when, then: the one hand that knows the shapes of commands, and a shell so small that it
//! keeps everything in memory.

use crate::{
    alliance::{Alliance, Change},
    chance::Chance,
    command::{By, Command, Decision, Living, NewNote, Now, Refusal, Wording},
    event::{
        Event, FaceUp, Given, ItemKind, Kept, Mark, Question, Seq, SignedItem, Source, Stance, Time,
    },
    hidden::{Hidden, HiddenChange, Secret},
    id::{AllianceId, Ask, ItemId, MemberId, NoteId, QuestionId, ThemeId},
    limits::MEMBERS_MAX,
    settings::{Between, Settings},
    stage::{Round, Stage},
    text::{Drawing, Letter, Name, NoteText, Sentence, Title},
    view::{Presence, View, Viewer},
};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

pub(super) const ALLIANCE: AllianceId = AllianceId::new(77);
pub(super) const ANN: MemberId = member(1);
pub(super) const BOB: MemberId = member(2);
pub(super) const CID: MemberId = member(3);
pub(super) const DEE: MemberId = member(4);
pub(super) const EVE: MemberId = member(5);
/// In the middle of January 2027.
pub(super) const NOON: Time = Time(1_800_000_000_000);
pub(super) const SOON: Date = date(2027, 2, 14);

pub(super) use Round::{Hopes, Nightmares};

/// Members have bits high up, so that none of their ids looks like anything else's.
pub(super) const fn member(number: u64) -> MemberId {
    MemberId::new(0x0A5_5A00_0000_0000 | (number * 0x0101_0101))
}

pub(super) const fn note(number: u64) -> NoteId {
    NoteId::new(0x0B0_0000_0000_0000 | number)
}

pub(super) const fn theme(number: u64) -> ThemeId {
    ThemeId::new(0x0C0_0000_0000_0000 | number)
}

pub(super) const fn item(number: u64) -> ItemId {
    ItemId::new(0x0D0_0000_0000_0000 | number)
}

pub(super) const fn question(number: u64) -> QuestionId {
    QuestionId::new(0x0E0_0000_0000_0000 | number)
}

pub(super) fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

pub(super) fn title(text: &str) -> Title {
    Title::parse(text).unwrap()
}

pub(super) fn words(text: &str) -> NoteText {
    NoteText::parse(text).unwrap()
}

pub(super) fn sentence(text: &str) -> Sentence {
    Sentence::parse(text).unwrap()
}

pub(super) fn letter(text: &str) -> Letter {
    Letter::parse(text).unwrap()
}

pub(super) fn drawing() -> Drawing {
    Drawing::parse("1,2 3,4").unwrap()
}

pub(super) fn secret(of: MemberId) -> Secret {
    Secret::new(&of.bits().to_be_bytes(), ALLIANCE, of)
}

pub(super) fn asked(number: u64, text: &str) -> Question {
    Question { id: question(number), text: sentence(text), source: Source::Own }
}

pub(super) fn called(number: usize) -> Name {
    const NAMES: [&str; 6] = ["Ann", "Bob", "Cid", "Dee", "Eve", "Fay"];
    name(
        NAMES.get(number - 1).copied().map_or(format!("Guest {number:03}"), str::to_owned).as_str(),
    )
}

/// A circle of this kind and size, Ann at the desk.
pub(super) fn circle(between: Between, size: usize) -> Vec<Event> {
    let joined = (2..=size).map(|it| Event::MemberJoined {
        member: member(it as u64),
        called: called(it),
        carried_by: None,
    });
    let start = Alliance::start(title("Our circle"), between, ANN, called(1));
    std::iter::once(start).chain(joined).collect()
}

pub(super) fn team(size: usize) -> Vec<Event> {
    circle(Between::Team, size)
}

pub(super) fn pair() -> Vec<Event> {
    circle(Between::Pair, 2)
}

pub(super) fn reached(stage: Stage) -> Event {
    Event::StageReached { stage, candle: None, closes: None }
}

pub(super) fn chosen(between: Between, change: impl FnOnce(&mut Settings)) -> Event {
    let mut settings = Settings::for_kind(between);
    change(&mut settings);
    Event::SettingsChosen { settings }
}

/// A note of the round, written unseen.
pub(super) fn writes(round: Round, number: u64, text: &str) -> NewNote {
    let (note, text) = (note(number), words(text));
    NewNote { note, round, question: None, text, drawing: None, turned_from: None, face_up: false }
}

pub(super) fn write(round: Round, number: u64, text: &str) -> Command {
    Command::Write(writes(round, number, text))
}

/// A round that lies face up: notes numbered from 1.
pub(super) fn revealed(round: Round, texts: &[&str]) -> Event {
    let base = if round == Nightmares { 0 } else { 100 };
    let up = |(at, text): (usize, &&str)| up(base + 1 + at as u64, text);
    Event::NotesRevealed {
        round,
        laid: Vec::new(),
        notes: texts.iter().enumerate().map(up).collect(),
    }
}

pub(super) fn up(number: u64, text: &str) -> FaceUp {
    FaceUp { note: note(number), question: None, text: words(text), drawing: None }
}

pub(super) fn made(number: u64) -> Event {
    Event::ThemeMade { theme: theme(number), name: Some(title(&format!("Theme {number}"))) }
}

pub(super) fn promise(text: &str) -> Wording {
    Wording { kind: ItemKind::Promise, text: sentence(text), because: None, until: None }
}

pub(super) fn trial(text: &str, until: Date) -> Wording {
    Wording { kind: ItemKind::Trial, until: Some(until), ..promise(text) }
}

pub(super) fn draft(number: u64, text: &str) -> Command {
    let wording = promise(text);
    Command::DraftItem { item: item(number), theme: None, wording, sources: Vec::new() }
}

pub(super) fn drafted(number: u64, text: &str) -> Event {
    Event::ItemDrafted {
        item: item(number),
        theme: None,
        pod: None,
        item_kind: ItemKind::Promise,
        text: sentence(text),
        because: None,
        sources: Vec::new(),
    }
}

pub(super) fn reword(number: u64, believed: u32, wording: Wording) -> Command {
    Command::WordItem { item: item(number), believed, wording }
}

pub(super) fn yes() -> Given {
    Given { stance: Stance::Yes, reason: None, name: None }
}

pub(super) fn reservation(reason: &str) -> Given {
    Given { stance: Stance::Reservation, reason: Some(sentence(reason)), name: None }
}

pub(super) fn not_yet(reason: &str) -> Given {
    Given { stance: Stance::NotYet, reason: Some(sentence(reason)), name: None }
}

pub(super) fn answer(number: u64, wording: u32, given: Given) -> Command {
    Command::Answer { answers: vec![(item(number), wording, given)] }
}

pub(super) fn visit(next: Date) -> Command {
    Command::SetVisit { next, every_days: 28, sign_by: None }
}

pub(super) fn typed(text: &str) -> Mark {
    Mark::Typed(name(text))
}

pub(super) fn sign(mark: Mark, items: Vec<SignedItem>) -> Command {
    Command::Sign { mark, words: None, items }
}

/// Somebody who can ask for something.
pub(super) trait Asker {
    fn by(self) -> By;
}

impl Asker for MemberId {
    fn by(self) -> By {
        By::Member(self, secret(self))
    }
}

impl Asker for By {
    fn by(self) -> By {
        self
    }
}

/// What has happened so far.
#[derive(Clone, Debug)]
pub(super) struct Story {
    pub(super) it: Alliance,
    pub(super) hidden: Hidden,
    pub(super) log: Vec<Kept>,
    /// Places in the log whose words were erased.
    pub(super) erased: BTreeSet<Seq>,
    pub(super) presence: Presence,
    pub(super) now: Time,
    pub(super) members_max: usize,
    /// Where chance begins.
    pub(super) seed: u64,
    pub(super) asks: u128,
}

pub(super) fn given(events: impl IntoIterator<Item = Event>) -> Story {
    let mut events = events.into_iter();
    let event = events.next().expect("an alliance starts");
    let first = Kept { seq: 1, ask: Ask::new(1), at: NOON, by: Some(ANN), event };
    let it = Alliance::fold(ALLIANCE, [first.clone()]).expect("the first event is the start");
    let story = Story {
        it,
        hidden: Hidden::default(),
        log: vec![first],
        erased: BTreeSet::new(),
        presence: Presence::default(),
        now: NOON,
        members_max: MEMBERS_MAX,
        seed: 0,
        asks: 1,
    };
    events.fold(story, Story::and)
}

impl Story {
    /// This happened too, by Ann's hand.
    pub(super) fn and(mut self, event: Event) -> Self {
        let ask = self.new_ask();
        self.keep_events(ask, Some(ANN), vec![event]);
        self
    }

    pub(super) fn at(self, stage: Stage) -> Self {
        self.and(reached(stage))
    }

    pub(super) fn later(mut self, minutes: i64) -> Self {
        self.now = self.now.plus_minutes(minutes);
        self
    }

    pub(super) fn new_ask(&mut self) -> Ask {
        self.asks += 1;
        Ask::new(self.asks)
    }

    pub(super) fn decide(&self, by: &By, ask: Ask, command: Command) -> Result<Decision, Refusal> {
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.seed.to_be_bytes());
        seed[8..24].copy_from_slice(&self.asks.to_be_bytes());
        let mut chance = Chance::new(seed);
        let mut now = Now { time: self.now, chance: &mut chance, members_max: self.members_max };
        self.it.decide(&self.hidden, by, ask, command, &mut now)
    }

    /// Keeps what was decided, as the shell does.
    pub(super) fn keep(&mut self, by: &By, ask: Ask, decision: Decision) {
        let member = match by {
            By::Member(member, _) => Some(*member),
            By::Door | By::Clock => None,
        };
        self.keep_events(ask, member, decision.events);
        decision.hidden.into_iter().for_each(|change| self.hidden.apply(change));
        self.erased.extend(decision.erase);
    }

    fn keep_events(&mut self, ask: Ask, by: Option<MemberId>, events: Vec<Event>) {
        for event in events {
            let at = self.it.time_of(&event, self.now);
            let by = by.filter(|_| !event.is_unsigned());
            let kept = Kept { seq: self.it.seq() + 1, ask, at, by, event };
            self.log.push(kept.clone());
            self.it.apply(kept);
        }
    }

    pub(super) fn when(mut self, who: impl Asker, command: Command) -> Outcome {
        let (by, ask) = (who.by(), self.new_ask());
        let result = self.decide(&by, ask, command);
        Outcome { story: self, by, ask, result }
    }

    /// Asked, granted and kept.
    pub(super) fn after(self, who: impl Asker, command: Command) -> Self {
        self.when(who, command).granted()
    }

    pub(super) fn sees(&self, member: MemberId) -> View<'_> {
        let viewer = Viewer::Member(member, secret(member));
        self.it.seen_by(&self.hidden, &self.presence, viewer).expect("a member")
    }

    pub(super) fn screen(&self) -> View<'_> {
        self.it.seen_by(&self.hidden, &self.presence, Viewer::Screen).expect("anyone may look")
    }

    /// What the last act has changed, beginning after this place in the log.
    pub(super) fn changed_after(&self, seq: Seq) -> BTreeSet<Change> {
        self.it.changed_after(seq).collect()
    }

    /// What the last event has changed.
    pub(super) fn changed(&self) -> BTreeSet<Change> {
        self.changed_after(self.it.seq() - 1)
    }

    /// So many days later.
    pub(super) fn days(self, days: i64) -> Self {
        self.later(days * 24 * 60)
    }

    /// What somebody asks of the alliance that is lived.
    pub(super) fn asks(self, who: impl Asker, ask: Living) -> Outcome {
        self.when(who, Command::Live(ask))
    }

    /// The clock does all that is due, one thing at a time.
    pub(super) fn ticks(mut self) -> Self {
        for _ in 0..100 {
            let ask = self.new_ask();
            let decision = self.decide(&By::Clock, ask, Command::OpenWhatIsDue).expect("granted");
            if decision.is_nothing() {
                return self;
            }
            self.keep(&By::Clock, ask, decision);
        }
        panic!("the clock never comes to rest: {:?}", self.log.last());
    }

    /// The same alliance, read back from its log without the words that were erased.
    pub(super) fn replayed(&self) -> Self {
        let read = |kept: &Kept| {
            let it = kept.event.written();
            let body = it.body.filter(|_| !self.erased.contains(&kept.seq));
            let event = Event::read(&it.kind, &it.data, body.as_deref()).expect("it reads");
            Kept { event, ..kept.clone() }
        };
        let log: Vec<Kept> = self.log.iter().map(read).collect();
        let it = Alliance::fold(ALLIANCE, log.clone()).expect("the first event is the start");
        Self { it, log, ..self.clone() }
    }

    /// Asserts what is so, in the middle of a story.
    pub(super) fn so(self, check: impl FnOnce(&Self)) -> Self {
        check(&self);
        self
    }
}

/// What came of asking.
#[derive(Debug)]
pub(super) struct Outcome {
    story: Story,
    by: By,
    ask: Ask,
    result: Result<Decision, Refusal>,
}

impl Outcome {
    fn decided(mut self) -> (Story, Decision) {
        let decision = self.result.expect("not refused");
        self.story.keep(&self.by, self.ask, decision.clone());
        (self.story, decision)
    }

    /// Exactly these events, and nothing hidden changes.
    #[track_caller]
    pub(super) fn then(self, events: impl IntoIterator<Item = Event>) -> Story {
        let (story, decision) = self.decided();
        assert_eq!(decision.events, events.into_iter().collect::<Vec<_>>());
        assert_eq!(decision.hidden, []);
        story
    }

    /// No events; so many things are laid down or taken back, unseen.
    #[track_caller]
    pub(super) fn hides(self, changes: usize) -> Story {
        let (story, decision) = self.decided();
        assert_eq!(decision.events, []);
        assert_eq!(decision.hidden.len(), changes, "{:?}", decision.hidden);
        story
    }

    /// These events are looked at; hidden things may change.
    #[track_caller]
    pub(super) fn gives(self, check: impl FnOnce(&[Event], &[HiddenChange])) -> Story {
        let (story, decision) = self.decided();
        check(&decision.events, &decision.hidden);
        story
    }

    #[track_caller]
    pub(super) fn comes_to_nothing(self) -> Story {
        let (story, decision) = self.decided();
        assert!(decision.is_nothing(), "{decision:?}");
        story
    }

    #[track_caller]
    pub(super) fn granted(self) -> Story {
        let (story, decision) = self.decided();
        assert!(!decision.is_nothing(), "nothing came of it");
        story
    }

    #[track_caller]
    pub(super) fn refused(self, refusal: Refusal) -> Story {
        assert_eq!(self.result.as_ref().err(), Some(&refusal), "{:?}", self.result);
        self.story
    }
}
