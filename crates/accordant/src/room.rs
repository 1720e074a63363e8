//! One live alliance: decide, keep, believe, then tell.
//!
//! A room is never ahead of its log. It tells viewers *that* something changed (the bell), never
//! what; each looks for itself, through its own view.

mod frames;
mod here;
mod kept;
mod rooms;
mod told;

pub(crate) use frames::{Drawn, SharedFrame, Stood};
pub(crate) use kept::{read_event, read_hidden, read_log};
pub(crate) use rooms::Rooms;

use crate::{
    clock, keys,
    metrics::{Act, METERS},
    nodes::Nodes,
    page::{News, Once},
    store::{
        self, Append, KeyChange, Stand, Standing, Store, StoreError, Wake,
        postgres::line::{TIME, before},
    },
};
use alliance::{
    alliance::Alliance,
    command::{By, Command, Decision, Now, Refusal},
    event::{Event, Kept, Seq, Time},
    hidden::Hidden,
    id::{AllianceId, Ask, MemberId},
    view::{Presence, View, Viewer},
};
use kept::{actor, stored, times, wake_after};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::Duration,
};
use tokio::{sync::watch, time::Instant};
use told::{TOLD, news_of, stirs_nobody};

/// How often a decision is made anew when somebody was faster.
const TRIES: usize = 3;
/// How much news a room remembers for viewers who are a little behind; others get their whole page.
const NEWS_MAX: usize = 2_048;

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
            wake: wake_after(&state.alliance, decision),
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

    fn stand(&self) -> Stand {
        let state = self.look();
        Stand { stir: state.stir, head: state.alliance.seq() }
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
