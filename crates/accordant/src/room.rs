//! One live alliance: decide, keep, believe, then tell.
//!
//! A room is never ahead of its log. It tells viewers *that* something changed (the bell), never
//! what; each looks for itself, through its own view.

use crate::{
    clock, keys,
    languages::Language,
    metrics::{Act, METERS},
    nodes::{Hint, Nodes},
    page::{Audience, News, Once},
    store::{
        self, Append, KeyChange, Stand, Standing, Store, StoreError, Wake,
        postgres::line::{TIME, before},
    },
    web::wire::{Coding, Piece},
};
use alliance::{
    alliance::{Alliance, Change},
    command::{By, Command, Decision, Now, Refusal},
    event::{Event, Kept, Seq, Time, Unreadable},
    hidden::{Hidden, HiddenChange, Lying, Row, Shelf},
    id::{AllianceId, Ask, MemberId},
    view::{Place, Presence, View, Viewer},
};
use bytes::Bytes;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::Duration,
};
use tokio::{sync::watch, time::Instant};

/// How often a decision is made anew when somebody was faster.
const TRIES: usize = 3;
/// How much news a room remembers for viewers who are a little behind; others get their whole page.
const NEWS_MAX: usize = 2_048;
/// Somebody who left may come back: a phone sleeps, a tunnel ends.
const LEAVING: Duration = Duration::from_secs(30);
/// How long somebody without script counts as here after they looked at a page.
const LOOKING: Duration = Duration::from_mins(3);
/// Counts of what lies face down are told gathered: whoever sees a finger tap must not see a number
/// change with it, and a hall that writes at once is told a few times a second.
const COUNTS_TOLD_EVERY: Duration = Duration::from_millis(250);
/// How often a quiet stream says that it is alive, in seconds.
const HEARTBEAT: u64 = 10;
/// Comings and goings are told at most so often: a hall of a thousand must not tell a thousand each.
const SEATS_TOLD_EVERY: Duration = Duration::from_secs(1);

/// Why a room could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RoomError {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store could not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such alliance.
    #[error("no such alliance")]
    Unknown,
    /// The log holds what this program cannot read.
    #[error("the log of an alliance cannot be read")]
    Unreadable(#[source] anyhow::Error),
}

/// The state of a room at one moment.
#[derive(Debug)]
pub(crate) struct State {
    /// The alliance, as its log has it.
    pub(crate) alliance: Alliance,
    /// What lies face down.
    pub(crate) hidden: Hidden,
    /// Where the store is shared: how often anything was kept, as far as this room knows.
    stir: u64,
    /// Who is here, at this program or at another.
    presence: Presence,
    /// Who is here at this program.
    here: BTreeSet<MemberId>,
    /// Who is at another program, and when it last said so.
    elsewhere: HashMap<u64, (BTreeSet<MemberId>, Instant)>,
    open: HashMap<MemberId, u32>,
    /// Big screens that are switched on.
    screens: u32,
    /// When the last page of somebody was closed who may come back.
    left: HashMap<MemberId, Instant>,
    tick: u64,
    news: VecDeque<(u64, News)>,
    /// Members whose old key is void: streams that were opened before this tick end.
    renewed: HashMap<MemberId, u64>,
    /// The last tick at which who may see what may have become another.
    stirred: u64,
}

impl State {
    /// What a viewer sees.
    pub(crate) fn seen_by(&self, viewer: Viewer) -> Option<View<'_>> {
        self.alliance.seen_by(&self.hidden, &self.presence, viewer)
    }

    /// How many pieces of news there have been; the bell rings with it.
    pub(crate) fn tick(&self) -> u64 {
        self.tick
    }

    /// The latest tick of each piece of news after `tick`; nothing when that is too long ago.
    pub(crate) fn news_after(&self, tick: u64) -> Option<BTreeMap<News, u64>> {
        let oldest = self.news.front().map_or(self.tick + 1, |(tick, _)| *tick);
        if tick + 1 < oldest && tick < self.tick {
            return None;
        }
        let new = self.news.iter().rev().take_while(|(at, _)| *at > tick);
        let mut latest = BTreeMap::new();
        for (at, news) in new {
            latest.entry(*news).or_insert(*at);
        }
        Some(latest)
    }

    /// Was this member's link renewed after `tick`?
    pub(crate) fn renewed_after(&self, member: MemberId, tick: u64) -> bool {
        self.renewed.get(&member).is_some_and(|at| *at > tick)
    }

    /// Has anything happened after `tick` by which somebody may see more, or less, or another page?
    /// If not, all who were alike at that tick are alike now.
    pub(crate) fn stirred_after(&self, tick: u64) -> bool {
        self.stirred > tick
    }

    /// Members with an open page, and those who sit at their phones.
    pub(crate) fn present(&self) -> Vec<MemberId> {
        self.presence.here.iter().copied().collect()
    }

    /// Adds up who is here, wherever that is; says whether somebody came or went.
    fn gather(&mut self) -> bool {
        let all = self.elsewhere.values().flat_map(|(members, _)| members).chain(&self.here);
        let all = all.copied().collect();
        let before = std::mem::replace(&mut self.presence.here, all);
        let gone = before.difference(&self.presence.here);
        let now = clock::now();
        self.presence.last.extend(gone.map(|member| (*member, now)));
        before != self.presence.here
    }

    /// Takes in one event that is kept.
    fn apply(&mut self, kept: Kept) {
        if let Event::LinkRenewed { member } | Event::MemberRemoved { member } = &kept.event {
            self.renewed.insert(*member, self.tick + 1);
        }
        self.alliance.apply(kept);
    }

    fn add(&mut self, news: impl IntoIterator<Item = News>) {
        for it in news {
            self.tick += 1;
            self.news.push_back((self.tick, it));
        }
        let surplus = self.news.len().saturating_sub(NEWS_MAX);
        self.news.drain(..surplus);
    }
}

/// Bytes of a region that all viewers of a kind share, with the tick at which they were drawn.
pub(crate) type Drawn = HashMap<(News, Audience, &'static str, bool, Language), (u64, Arc<str>)>;

/// Where a viewer stood before a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stood {
    /// At this tick: the page was open.
    At(u64),
    /// At this place in the log: the page comes back.
    Away(Seq),
}

/// A frame's place: from where to which tick, for whom, on which page, how it is sent, in which
/// language.
pub(crate) type FrameKey = (Stood, u64, Audience, Place, Coding, Language);

/// A frame that all viewers of a kind share.
#[derive(Clone, Debug)]
pub(crate) struct SharedFrame {
    /// Where it belongs.
    pub(crate) key: FrameKey,
    /// What is told; empty, when there is nothing to say.
    pub(crate) frame: Bytes,
    /// What is sent.
    pub(crate) piece: Piece,
    /// The place in the log that it reaches.
    pub(crate) seq: Seq,
    /// Whose own pages have more to tell: it is not for them.
    pub(crate) not_for: Vec<MemberId>,
}

/// Frames that are kept for those who look a little later. There are few kinds of viewers, and all
/// look within a moment.
const FRAMES_KEPT: usize = 8;

/// Where it is told that something was laid down or taken, and as what.
const TOLD: [(Shelf, Change); 5] = [
    (Shelf::Nightmares, Change::Table),
    (Shelf::Hopes, Change::Table),
    (Shelf::Dots, Change::Dots),
    (Shelf::Answers, Change::Items),
    (Shelf::Given, Change::Pulse),
];

/// How many rooms are looked after in one question.
const SWEPT_AT_ONCE: usize = 500;

/// How many things that are due are done at one go; the rest a moment later.
const DUE_MAX: usize = 100;

/// Who asks, and until when they wait; see [`patience`].
pub(crate) struct Waiting {
    /// Who asks.
    pub(crate) by: By,
    /// Until when.
    pub(crate) until: Instant,
}

/// Where a decision comes from.
struct Origin<'a> {
    by: &'a By,
    ask: Ask,
    keys: &'a [KeyChange],
}

/// One live alliance.
pub(crate) struct Room {
    id: AllianceId,
    store: Arc<dyn Store>,
    members_max: usize,
    state: RwLock<State>,
    turn: tokio::sync::Mutex<()>,
    bell: watch::Sender<u64>,
    drawn: Mutex<Drawn>,
    once: Once,
    frames: Mutex<VecDeque<SharedFrame>>,
    seats_waiting: Mutex<bool>,
    counts_waiting: Mutex<BTreeSet<News>>,
    nodes: Option<Arc<Nodes>>,
}

impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Room").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Room {
    async fn open(id: AllianceId, rooms: &Rooms) -> Result<Self, RoomError> {
        let store = Arc::clone(&rooms.store);
        let Standing { stir, log, hidden } = store.standing(id.bits().to_be_bytes(), 0).await?;
        let alliance = Alliance::fold(id, read_log(log)?).ok_or(RoomError::Unknown)?;
        let state = State {
            alliance,
            hidden: read_hidden(hidden)?,
            stir,
            presence: Presence::default(),
            here: BTreeSet::new(),
            elsewhere: HashMap::new(),
            open: HashMap::new(),
            screens: 0,
            left: HashMap::new(),
            tick: 0,
            news: VecDeque::new(),
            renewed: HashMap::new(),
            stirred: 0,
        };
        Ok(Self {
            id,
            store,
            members_max: rooms.members_max,
            state: RwLock::new(state),
            turn: tokio::sync::Mutex::new(()),
            bell: watch::Sender::new(0),
            drawn: Mutex::default(),
            once: Once::default(),
            frames: Mutex::default(),
            seats_waiting: Mutex::new(false),
            counts_waiting: Mutex::default(),
            nodes: rooms.nodes.clone(),
        })
    }

    /// The state, to look at. Held only while something is drawn, never across an await.
    pub(crate) fn look(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The bell: it says "look", never "what".
    pub(crate) fn bell(&self) -> watch::Receiver<u64> {
        self.bell.subscribe()
    }

    /// Parts of whole pages that all see alike.
    pub(crate) fn once(&self) -> &Once {
        &self.once
    }

    /// Shared drawings.
    pub(crate) fn drawn(&self) -> MutexGuard<'_, Drawn> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A frame that was drawn for another viewer of the same kind: a thousand share one drawing.
    /// Whoever is given it has not been looked at; see [`State::stirred_after`] for why that is right.
    pub(crate) fn frame(&self, key: &FrameKey, me: Option<MemberId>) -> Option<(Piece, Seq)> {
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let frame = frames.iter().rev().find(|it| it.key == *key)?;
        let for_me = me.is_none_or(|me| !frame.not_for.contains(&me));
        for_me.then(|| (frame.piece.clone(), frame.seq))
    }

    /// The same words, packed for somebody else already.
    pub(crate) fn packed(&self, frame: &Bytes, coding: Coding) -> Option<Piece> {
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let same = frames.iter().rev().find(|it| it.frame == *frame && it.key.4 == coding);
        same.map(|it| it.piece.clone())
    }

    /// Keeps a frame for the others.
    pub(crate) fn keep_frame(&self, frame: SharedFrame) {
        let mut frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        if frames.len() == FRAMES_KEPT {
            frames.pop_front();
        }
        frames.push_back(frame);
    }

    /// Rings with this tick; another task may have rung with a later one.
    fn ring(&self, tick: u64) {
        self.bell.send_modify(|rung| *rung = tick.max(*rung));
    }

    /// The alliance is gone: whoever looks still is nobody here any more.
    fn ring_gone(&self) {
        let mut state = self.change();
        let members: Vec<MemberId> = state.alliance.members().collect();
        let tick = state.tick + 1;
        state.tick = tick;
        state.stirred = tick;
        state.renewed.extend(members.into_iter().map(|member| (member, tick)));
        drop(state);
        self.ring(tick);
    }

    /// Decides, keeps, believes, tells. Answers with the place in the log that is reached.
    pub(crate) async fn run(
        self: &Arc<Self>,
        by: By,
        ask: Ask,
        command: Command,
        keys: Vec<KeyChange>,
    ) -> Result<Seq, RoomError> {
        self.run_for(Waiting { by, until: patience(Duration::ZERO) }, ask, command, keys).await
    }

    /// Which alliance it is.
    pub(crate) fn id(&self) -> AllianceId {
        self.id
    }

    /// The same for somebody who waits already.
    pub(crate) async fn run_for(
        self: &Arc<Self>,
        Waiting { by, until }: Waiting,
        ask: Ask,
        command: Command,
        keys: Vec<KeyChange>,
    ) -> Result<Seq, RoomError> {
        let running = self.run_uncounted(by, ask, command, keys);
        let ended = in_time(&*self.store, until, running).await;
        METERS.act(match &ended {
            Ok(_) => Act::Done,
            Err(RoomError::Refused(_) | RoomError::Unknown) => Act::Refused,
            Err(RoomError::Store(_) | RoomError::Unreadable(_)) => Act::Failed,
        });
        ended
    }

    async fn run_uncounted(
        self: &Arc<Self>,
        by: By,
        ask: Ask,
        command: Command,
        keys: Vec<KeyChange>,
    ) -> Result<Seq, RoomError> {
        let _turn = self.turn.lock().await;
        let origin = Origin { by: &by, ask, keys: &keys };
        for _ in 0..TRIES {
            let Some(it) = self.prepare(&origin, &command)? else { return Ok(self.seq()) };
            let (decision, append) = it;
            let kept = times(&append);
            match METERS.keeping(self.store.append(append)).await {
                Ok(()) => return Ok(self.believe(decision, &by, ask, kept)),
                // Perhaps it is kept after all: then the ask is known, and nothing is left to do.
                Err(StoreError::GoneOn) => self.read_on().await?,
                Err(error @ StoreError::CodeTaken) => return Err(error.into()),
                Err(error @ StoreError::Away(_)) => {
                    // Told once, by whoever answers; and perhaps it is not lost at all.
                    tracing::debug!(%error, "perhaps kept, perhaps not: look again");
                    self.read_on().await?;
                    // One more look: what was kept after all is done.
                    let nothing_left = self.prepare(&origin, &command)?.is_none();
                    return if nothing_left { Ok(self.seq()) } else { Err(error.into()) };
                }
            }
        }
        self.run_alone(&origin, &command).await
    }

    /// For those who were too late again and again: nobody else has a turn meanwhile, here or
    /// elsewhere.
    async fn run_alone(
        self: &Arc<Self>,
        origin: &Origin<'_>,
        command: &Command,
    ) -> Result<Seq, RoomError> {
        let (mut decided, mut failed) = (None, None);
        let decide = |standing| {
            let prepared = self.take_in(standing).and_then(|()| self.prepare(origin, command));
            match prepared {
                Ok(it) => {
                    let (decision, append) = it?;
                    decided = Some((decision, times(&append)));
                    Some(append)
                }
                Err(error) => {
                    failed = Some(error);
                    None
                }
            }
        };
        let id = self.id.bits().to_be_bytes();
        METERS.keeping(self.store.alone(id, self.seq(), Box::new(decide))).await?;
        match (failed, decided) {
            (Some(error), _) => Err(error),
            (None, Some((decision, kept))) => {
                Ok(self.believe(decision, origin.by, origin.ask, kept))
            }
            (None, None) => Ok(self.seq()),
        }
    }

    fn seq(&self) -> Seq {
        self.look().alliance.seq()
    }

    /// What is to be kept; nothing, where nothing is left to do.
    fn prepare(
        &self,
        origin: &Origin<'_>,
        command: &Command,
    ) -> Result<Option<(Decision, Append)>, RoomError> {
        let now = clock::now();
        let (decision, after) = self.decide(origin.by, origin.ask, command.clone(), now)?;
        if decision.is_nothing() {
            return Ok(None);
        }
        let append = self.append_of(&decision, origin, after, now);
        Ok(Some((decision, append)))
    }

    fn decide(
        &self,
        by: &By,
        ask: Ask,
        command: Command,
        time: Time,
    ) -> Result<(Decision, Seq), Refusal> {
        let state = self.look();
        let chance = &mut keys::chance();
        let mut now = Now { time, chance, members_max: self.members_max };
        let decision = state.alliance.decide(&state.hidden, by, ask, command, &mut now)?;
        Ok((decision, state.alliance.seq()))
    }

    fn append_of(&self, decision: &Decision, origin: &Origin<'_>, after: Seq, now: Time) -> Append {
        let state = self.look();
        let events = decision.events.iter().map(|event| {
            let written = event.written();
            store::Event {
                at: state.alliance.time_of(event, now).0,
                kind: written.kind,
                v: 1,
                actor: actor(origin.by, event).map(MemberId::bits),
                data: written.data,
                body: written.body,
            }
        });
        Append {
            alliance: self.id.bits().to_be_bytes(),
            ask: origin.ask.bits().to_be_bytes(),
            after,
            stir: self.store.is_shared().then_some(state.stir),
            events: events.collect(),
            hidden: decision.hidden.iter().map(stored).collect(),
            keys: origin.keys.to_vec(),
            erase: decision.erase.clone(),
            wake: wake_after(&state.alliance, decision, now),
        }
    }

    /// Changes keys alone; the log knows nothing of it.
    pub(crate) async fn change_keys(&self, keys: Vec<KeyChange>) -> Result<(), RoomError> {
        self.keep_beside(keys, Wake::Same).await
    }

    async fn keep_beside(&self, keys: Vec<KeyChange>, wake: Wake) -> Result<(), RoomError> {
        let append = Append {
            alliance: self.id.bits().to_be_bytes(),
            ask: keys::ask().bits().to_be_bytes(),
            after: 0,
            stir: None,
            events: Vec::new(),
            hidden: Vec::new(),
            keys,
            erase: Vec::new(),
            wake,
        };
        Ok(self.store.append(append).await?)
    }

    /// The alliance is looked at again in a moment.
    pub(crate) async fn look_again(&self) -> Result<(), RoomError> {
        self.keep_beside(Vec::new(), Wake::At(clock::now().0)).await
    }

    /// All that was due is done, up to this place in the log: says when to look again. Not, where
    /// the log has gone on meanwhile.
    async fn rest(&self, done: Seq) -> Result<(), RoomError> {
        let _turn = self.turn.lock().await;
        let (seq, at) = {
            let state = self.look();
            (state.alliance.seq(), state.alliance.wakes_at())
        };
        let wake = at.map_or(Wake::Never, |at| Wake::At(at.0));
        if seq == done { self.keep_beside(Vec::new(), wake).await } else { Ok(()) }
    }

    /// Does all that is due here, one thing after the other.
    async fn do_what_is_due(self: &Arc<Self>) -> Result<Seq, RoomError> {
        for _ in 0..DUE_MAX {
            let before = self.look().alliance.seq();
            self.run(By::Clock, keys::ask(), Command::OpenWhatIsDue, Vec::new()).await?;
            if self.look().alliance.seq() == before {
                break;
            }
        }
        Ok(self.look().alliance.seq())
    }

    /// Takes in what was kept, and rings.
    fn believe(self: &Arc<Self>, decision: Decision, by: &By, ask: Ask, times: Vec<Time>) -> Seq {
        let mut state = self.change();
        let before = state.alliance.seq();
        let counts: Vec<News> = decision.hidden.iter().filter_map(news_of).collect();
        // With a step of the log they are told at once: a round is turned over.
        let (mut news, later) =
            if decision.events.is_empty() { (Vec::new(), counts) } else { (counts, Vec::new()) };
        let stirs = !decision.events.iter().all(stirs_nobody);
        let own = !decision.hidden.is_empty() || !decision.events.iter().all(Event::is_unsigned);
        for change in decision.hidden {
            state.hidden.apply(change);
        }
        for (event, at) in decision.events.into_iter().zip(times) {
            let (seq, by) = (state.alliance.seq() + 1, actor(by, &event));
            state.apply(Kept { seq, ask, at, by, event });
        }
        // One append, one step: that is what other programs go by.
        state.stir += 1;
        news.extend(state.alliance.changed_after(before).map(News::Change));
        // Who did something openly and unsigned has nothing of their own by it; and nobody who
        // counts the bytes on the line learns whose it was.
        if let (By::Member(member, _), true) = (by, own) {
            news.push(News::Mine(*member));
        }
        state.add(news);
        let (seq, tick) = (state.alliance.seq(), state.tick);
        if stirs {
            state.stirred = tick;
        }
        drop(state);
        self.ring(tick);
        if later.is_empty() {
            self.tell_nodes();
        } else {
            self.tell_counts(later);
        }
        seq
    }

    /// Tells other programs how far this alliance has come.
    fn tell_nodes(&self) {
        let Some(nodes) = &self.nodes else { return };
        let stand = self.stand();
        nodes.say(self.id, Hint::Moved(stand));
    }

    fn stand(&self) -> Stand {
        let state = self.look();
        Stand { stir: state.stir, head: state.alliance.seq() }
    }

    /// Tells how many things lie face down, gathered for a moment.
    fn tell_counts(self: &Arc<Self>, news: Vec<News>) {
        let mut waiting = self.counts_waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let told_soon = !waiting.is_empty();
        waiting.extend(news);
        if told_soon {
            return;
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            tokio::time::sleep(COUNTS_TOLD_EVERY).await;
            let waiting = &room.counts_waiting;
            let news = std::mem::take(&mut *waiting.lock().unwrap_or_else(PoisonError::into_inner));
            let mut state = room.change();
            state.add(news);
            let tick = state.tick;
            drop(state);
            room.ring(tick);
            // Not sooner either: what others are told must not tell when somebody's finger moved.
            room.tell_nodes();
        });
    }

    /// Takes in what the log has gained.
    async fn read_on(&self) -> Result<(), RoomError> {
        let id = self.id.bits().to_be_bytes();
        self.take_in(self.store.standing(id, self.seq()).await?)
    }

    /// Takes in what was read, and rings.
    fn take_in(&self, standing: Standing) -> Result<(), RoomError> {
        let (log, hidden) = (read_log(standing.log)?, read_hidden(standing.hidden)?);
        let mut state = self.change();
        let after = state.alliance.seq();
        for kept in log {
            // Of two who read at once, one comes second.
            if kept.seq == state.alliance.seq() + 1 {
                state.apply(kept);
            }
        }
        let before = std::mem::replace(&mut state.hidden, hidden);
        state.stir = standing.stir;
        let mut news: Vec<News> = state.alliance.changed_after(after).map(News::Change).collect();
        // What is told to nobody when it is laid down is told to nobody here either.
        let told = TOLD.iter().filter(|(shelf, _)| !before.is_alike(&state.hidden, *shelf));
        news.extend(told.map(|(_, change)| News::Change(*change)));
        if news.is_empty() {
            return Ok(());
        }
        // Somebody may have laid something down from another device, at another program.
        let here = |it: &MemberId| {
            let phone = state.alliance.carrier_of(*it).unwrap_or(*it);
            state.here.contains(&phone)
        };
        let mine: Vec<News> = state.alliance.members().filter(here).map(News::Mine).collect();
        news.extend(mine);
        state.add(news);
        let tick = state.tick;
        state.stirred = tick;
        drop(state);
        self.ring(tick);
        Ok(())
    }

    /// Reads on, if the alliance has come further than this room knows.
    pub(crate) async fn catch_up(&self, stand: Stand) -> Result<(), RoomError> {
        if stand.stir <= self.look().stir {
            return Ok(());
        }
        let _turn = self.turn.lock().await;
        if stand.stir <= self.look().stir { Ok(()) } else { self.read_on().await }
    }

    /// Another program says who is there.
    pub(crate) fn hear_here(self: &Arc<Self>, node: u64, members: BTreeSet<MemberId>, more: bool) {
        let mut state = self.change();
        let now = Instant::now();
        let (there, at) = state.elsewhere.entry(node).or_insert_with(|| (BTreeSet::new(), now));
        *at = now;
        if more {
            there.extend(members);
        } else {
            *there = members;
        }
        let changed = state.gather();
        drop(state);
        if changed {
            self.tell_seats();
        }
    }

    /// Forgets who is said to be at programs that say nothing any more, and says again who is here.
    pub(crate) fn refresh_here(self: &Arc<Self>, silent: Duration) {
        let mut state = self.change();
        state.elsewhere.retain(|_, (_, at)| at.elapsed() < silent);
        let changed = state.gather();
        let somebody = !state.here.is_empty();
        drop(state);
        if changed {
            self.tell_seats();
        }
        if somebody {
            self.say_here();
        }
    }

    fn say_here(&self) {
        let Some(nodes) = &self.nodes else { return };
        let here = self.look().here.iter().copied().collect();
        nodes.say(self.id, Hint::Here(here));
    }

    /// Somebody opens a page, or nobody in particular a big screen; not, when `most` are open.
    pub(crate) fn come(self: &Arc<Self>, who: Option<MemberId>, most: u32) -> bool {
        let mut state = self.change();
        let open = match who {
            Some(member) => state.open.entry(member).or_default(),
            None => &mut state.screens,
        };
        if *open >= most {
            return false;
        }
        *open += 1;
        let new = who.is_some_and(|member| state.here.insert(member));
        // Not gathered anew: a thousand come at once.
        let seen = who.is_some_and(|member| new && state.presence.here.insert(member));
        drop(state);
        if new {
            self.say_here();
        }
        if seen {
            self.tell_seats();
        }
        true
    }

    /// Somebody closed a page; they are gone when they do not come back soon. But the page counts as
    /// closed at once: whoever goes from page to page quickly has not opened them all.
    pub(crate) fn leave(self: &Arc<Self>, who: Option<MemberId>) {
        self.leave_after(who, LEAVING);
    }

    /// Somebody looked at a page. Without script there is no stream to tell that they are still
    /// there: a look counts for a while.
    pub(crate) fn glimpse(self: &Arc<Self>, member: MemberId) {
        if self.come(Some(member), u32::MAX) {
            self.leave_after(Some(member), LOOKING);
        }
    }

    fn leave_after(self: &Arc<Self>, who: Option<MemberId>, time: Duration) {
        let Some(member) = who else {
            let mut state = self.change();
            state.screens = state.screens.saturating_sub(1);
            return;
        };
        let left = Instant::now();
        {
            let mut state = self.change();
            let open = state.open.entry(member).or_default();
            *open = open.saturating_sub(1);
            if *open > 0 {
                return;
            }
            state.open.remove(&member);
            state.left.insert(member, left);
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            let mut state = room.change();
            // Came back, or left once more since: then it is not this leaving that counts.
            if state.open.contains_key(&member) || state.left.get(&member) != Some(&left) {
                return;
            }
            state.left.remove(&member);
            state.here.remove(&member);
            let gone = state.gather();
            drop(state);
            room.say_here();
            if gone {
                room.tell_seats();
            }
        });
    }

    /// Tells comings and goings, gathered for a moment.
    fn tell_seats(self: &Arc<Self>) {
        let mut waiting = self.seats_waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *waiting, true) {
            return;
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            let few = room.look().present().len() < 30;
            tokio::time::sleep(if few { SEATS_TOLD_EVERY / 20 } else { SEATS_TOLD_EVERY }).await;
            *room.seats_waiting.lock().unwrap_or_else(PoisonError::into_inner) = false;
            let mut state = room.change();
            state.add([News::Change(Change::Seats)]);
            let tick = state.tick;
            drop(state);
            room.ring(tick);
        });
    }
}

/// Until when somebody waits for a store that others share, who has waited so long already. There is
/// always a moment for what comes right.
pub(crate) fn patience(waited: Duration) -> Instant {
    Instant::now() + TIME.saturating_sub(waited).max(TIME / 8)
}

/// Whoever asks a store that others share is told in time, however many wait before them. What was
/// perhaps kept is found by the next look. One of our own answers at once or not at all, and nobody
/// looks there again: so it is waited for.
async fn in_time<T>(
    store: &dyn Store,
    until: Instant,
    all: impl Future<Output = Result<T, RoomError>>,
) -> Result<T, RoomError> {
    if store.is_shared() { before(until, all).await } else { all.await }
}

/// Where the clock may have something to do after this, or a letter may be due, the alliance is looked
/// at again in a moment: whoever looks says then when the next time is. So nothing of it is lost when
/// the program falls. Most of a workshop moves nothing of it.
fn wake_after(alliance: &Alliance, decision: &Decision, now: Time) -> Wake {
    let moves = |event: &Event| {
        matches!(
            event,
            Event::StageReached { .. }
                | Event::CandleSet { .. }
                | Event::NotesRevealed { .. }
                | Event::SettingsChosen { .. }
                | Event::Signed { .. }
        )
    };
    let lives = alliance.hangs_now() && !decision.events.is_empty();
    if lives || decision.events.iter().any(moves) { Wake::At(now.0) } else { Wake::Same }
}

/// Does this event leave everybody where they are, with the same rights? Only what comes often is
/// listed; for all else each viewer is looked at anew.
fn stirs_nobody(event: &Event) -> bool {
    matches!(
        event,
        Event::NoteAdded { .. }
            | Event::NotesSorted { .. }
            | Event::ThemeMade { .. }
            | Event::ThemeNamed { .. }
            | Event::EnoughWritten { .. }
            | Event::ReadingMoved { .. }
    )
}

/// Whose act an event was; nobody's, where it is nobody's.
fn actor(by: &By, event: &Event) -> Option<MemberId> {
    match by {
        // Who passed a note on is kept by nobody: passing needs no reason and leaves no trace.
        By::Member(..) if matches!(event, Event::ReaderChanged { .. }) => None,
        By::Member(member, _) if !event.is_unsigned() => Some(*member),
        By::Member(..) | By::Clock => None,
        By::Door => {
            if let Event::MemberJoined { member, .. } = event {
                Some(*member)
            } else {
                None
            }
        }
    }
}

/// What a change of the hidden things means for those who look on.
fn news_of(change: &HiddenChange) -> Option<News> {
    let shelf = match change {
        HiddenChange::Put(row) => row.shelf,
        HiddenChange::Take(shelf, _) | HiddenChange::Clear(shelf, _) => *shelf,
    };
    if shelf == Shelf::Answers {
        // One answer concerns one item.
        let HiddenChange::Put(Row { lying: Lying::Answer { item, .. }, .. }) = change else {
            return None;
        };
        return Some(News::Tally(*item));
    }
    TOLD.iter().find(|(told, _)| *told == shelf).map(|(_, change)| News::Change(*change))
}

fn stored(change: &HiddenChange) -> store::HiddenChange {
    match change {
        HiddenChange::Put(row) => store::HiddenChange::Put(store::Hidden {
            shelf: row.shelf.slug().into(),
            id: row.id.0,
            tag: row.tag.map(|tag| tag.0),
            body: row.body(),
        }),
        HiddenChange::Take(shelf, id) => {
            store::HiddenChange::Take { shelf: shelf.slug().into(), id: id.0 }
        }
        HiddenChange::Clear(shelf, ids) => store::HiddenChange::Clear {
            shelf: shelf.slug().into(),
            ids: ids.iter().map(|id| id.0).collect(),
        },
    }
}

/// When the events of an append happened.
fn times(append: &Append) -> Vec<Time> {
    append.events.iter().map(|it| Time(it.at)).collect()
}

/// Reads a log as it was kept.
pub(crate) fn read_log(log: Vec<store::Kept>) -> Result<Vec<Kept>, RoomError> {
    let read = log.into_iter().map(read_event).collect::<Result<_, _>>();
    read.map_err(|error| RoomError::Unreadable(error.into()))
}

/// Reads an event as it was kept.
pub(crate) fn read_event(kept: store::Kept) -> Result<Kept, Unreadable> {
    let event = kept.event;
    Ok(Kept {
        seq: kept.seq,
        ask: Ask::new(u128::from_be_bytes(kept.ask)),
        at: Time(event.at),
        by: event.actor.map(MemberId::new),
        event: Event::read(&event.kind, &event.data, event.body.as_deref())?,
    })
}

/// Reads what lies hidden as it was kept.
pub(crate) fn read_hidden(rows: Vec<store::Hidden>) -> Result<Hidden, RoomError> {
    let mut hidden = Hidden::default();
    for row in rows {
        let row = Row::read(&row.shelf, row.id, row.tag, &row.body).ok_or_else(|| {
            RoomError::Unreadable(anyhow::anyhow!("a hidden row on {}", row.shelf))
        })?;
        hidden.apply(HiddenChange::Put(row));
    }
    Ok(hidden)
}

/// All open rooms.
pub(crate) struct Rooms {
    store: Arc<dyn Store>,
    members_max: usize,
    /// Other programs that use the same store.
    nodes: Option<Arc<Nodes>>,
    open: Mutex<HashMap<AllianceId, Door>>,
}

/// A room that is open, or is being opened: all who come meanwhile wait for the same one.
type Door = Arc<tokio::sync::OnceCell<Arc<Room>>>;

impl std::fmt::Debug for Rooms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rooms")
    }
}

impl Rooms {
    /// No room is open yet.
    pub(crate) fn new(store: Arc<dyn Store>, members_max: usize) -> Self {
        Self { store, members_max, nodes: None, open: Mutex::default() }
    }

    /// Rooms whose alliances other programs may have rooms of, too.
    pub(crate) fn beside(mut self, nodes: Arc<Nodes>) -> Self {
        self.nodes = Some(nodes);
        self
    }

    /// The store behind them.
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.store
    }

    fn open(&self) -> MutexGuard<'_, HashMap<AllianceId, Door>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All rooms that are open now.
    fn all(&self) -> Vec<Arc<Room>> {
        self.open().values().filter_map(|door| door.get().cloned()).collect()
    }

    /// The room of an alliance, opened from its log when it is not open yet. Where the store is
    /// shared, it knows all that was kept before this was asked.
    pub(crate) async fn get(&self, id: AllianceId) -> Result<Arc<Room>, RoomError> {
        let found = in_time(&*self.store, patience(Duration::ZERO), self.find(id)).await;
        if found.is_err() {
            // Whoever waits at this door tries for themselves; with nobody there, it goes.
            let waits = |door: &Door| door.initialized() || Arc::strong_count(door) > 1;
            self.open().retain(|it, door| *it != id || waits(door));
        }
        found
    }

    async fn find(&self, id: AllianceId) -> Result<Arc<Room>, RoomError> {
        let door = Arc::clone(self.open().entry(id).or_default());
        let mut read_now = false;
        let opening = async || {
            read_now = true;
            Room::open(id, self).await.map(Arc::new)
        };
        match door.get_or_try_init(opening).await {
            Ok(room) if self.store.is_shared() && !read_now => {
                // Even one that was just opened: by somebody who began to read before we came.
                self.look_again(&[Arc::clone(room)]).await?;
                if self.is_there(id) { Ok(Arc::clone(room)) } else { Err(RoomError::Unknown) }
            }
            Ok(room) => Ok(Arc::clone(room)),
            Err(error) => Err(error),
        }
    }

    /// Looks whether these have come further elsewhere, and sees to it that each knows; an alliance
    /// that is not there any more closes its room.
    async fn look_again(&self, rooms: &[Arc<Room>]) -> Result<(), RoomError> {
        let ids = rooms.iter().map(|it| it.id.bits().to_be_bytes()).collect();
        let stands: HashMap<_, _> = self.store.stands(ids).await?.into_iter().collect();
        for room in rooms {
            match stands.get(&room.id.bits().to_be_bytes()) {
                Some(stand) => room.catch_up(*stand).await?,
                None => self.lose(room),
            }
        }
        Ok(())
    }

    /// Looks through all open rooms, for whatever no hint has told.
    pub(crate) async fn sweep(&self) -> Result<(), RoomError> {
        for some in self.all().chunks(SWEPT_AT_ONCE) {
            self.look_again(some).await?;
        }
        Ok(())
    }

    /// An open room, without a look at the store.
    pub(crate) fn peek(&self, id: AllianceId) -> Option<Arc<Room>> {
        self.open().get(&id)?.get().cloned()
    }

    /// Says again who is here, and forgets those whose programs are silent.
    pub(crate) fn refresh_here(&self, silent: Duration) {
        self.all().iter().for_each(|room| room.refresh_here(silent));
    }

    /// The alliance is gone.
    fn lose(&self, room: &Room) {
        self.open().remove(&room.id);
        room.ring_gone();
    }

    /// Makes a new alliance and gives its first member the key.
    pub(crate) async fn start(
        &self,
        id: AllianceId,
        event: Event,
        member: MemberId,
        keys: Vec<KeyChange>,
    ) -> Result<Arc<Room>, RoomError> {
        let written = event.written();
        let event = store::Event {
            at: clock::now().0,
            kind: written.kind,
            v: 1,
            actor: Some(member.bits()),
            data: written.data,
            body: written.body,
        };
        let append = Append {
            alliance: id.bits().to_be_bytes(),
            ask: keys::ask().bits().to_be_bytes(),
            after: 0,
            stir: None,
            events: vec![event],
            hidden: Vec::new(),
            keys,
            erase: Vec::new(),
            wake: Wake::Same,
        };
        self.store.append(append).await?;
        self.get(id).await
    }

    /// Does what is due in an alliance, and then what `after` does with its room; one whose last day
    /// has come is erased as a whole.
    pub(crate) async fn do_what_is_due<F>(
        &self,
        id: AllianceId,
        after: impl FnOnce(Arc<Room>) -> F,
    ) -> Result<(), RoomError>
    where
        F: Future<Output = Result<(), RoomError>>,
    {
        let room = self.get(id).await?;
        let last = room.look().alliance.erased_at();
        if last.is_none_or(|at| at > clock::now()) {
            let done = room.do_what_is_due().await?;
            after(Arc::clone(&room)).await?;
            return room.rest(done).await;
        }
        self.store.erase_alliance(id.bits().to_be_bytes()).await?;
        self.lose(&room);
        Ok(())
    }

    /// How many alliances are open here.
    pub(crate) fn count(&self) -> usize {
        self.open().len()
    }

    /// Is this alliance open here?
    pub(crate) fn is_there(&self, id: AllianceId) -> bool {
        self.open().contains_key(&id)
    }

    /// Wakes all open streams, so that they see that the server stops.
    pub(crate) fn ring_all(&self) {
        self.all().iter().for_each(|room| room.ring(0));
    }

    /// The heart beats: rings without news, so that open streams say that they are alive. `second`
    /// counts on; each room has its own, so that not all of them beat at once.
    pub(crate) fn beat(&self, second: u64) {
        let now =
            |id: AllianceId| id.bits() % u128::from(HEARTBEAT) == u128::from(second % HEARTBEAT);
        self.all().iter().filter(|room| now(room.id)).for_each(|room| room.ring(0));
    }

    /// Closes rooms that nobody looks at; they are opened again from their log when somebody comes.
    pub(crate) fn close_idle(&self) {
        // One count is the door's own; whoever is just working with the room holds another.
        let busy = |room: &Arc<Room>| Arc::strong_count(room) > 1 || !room.look().open.is_empty();
        self.open().retain(|_, door| door.get().is_none_or(busy));
    }
}
