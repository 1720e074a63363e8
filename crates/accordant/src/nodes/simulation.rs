//! One to three programs over one store that is slow, answers late or not at all; hints that are
//! lost, doubled and late; programs that fall in the middle of an act and come back. After each
//! history: what was acknowledged is there, once; what was never said is nowhere; all programs show
//! the same. A seed gives the history again, but for the ids that chance gives.
//!
//! `ACCORDANT_SEEDS=10000 cargo test --release -p accordant simulation` plays as many.

use super::{Nodes, hear};
use crate::{
    keys,
    room::{RoomError, Rooms},
    store::{
        Append, Decide, Hidden, Id, Kept, Key, Later, Stand, Standing, Store, StoreError, Tried,
        memory::Memory,
        post::{Change, Claimed, Contact},
        sqlite::powercut::image::Chance,
        whole::Letter,
    },
};
use alliance::{
    alliance::Alliance,
    command::{By, Command, NewNote},
    hidden::{self, Secret, Shelf},
    id::{AllianceId, Ask, MemberId, NoteId},
    settings::Between,
    stage::{Round, Stage},
    text::{Name, NoteText, Title},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use tokio::task::{AbortHandle, JoinSet};

/// What is built wrong on purpose, to see whether it is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plant {
    Nothing,
    /// It is kept whatever was kept meanwhile.
    Unlooked,
    /// It is acknowledged, and sometimes not kept.
    Forgotten,
    /// It is sometimes kept twice.
    Doubled,
    /// What was moved elsewhere is never seen.
    Blind,
}

/// A store as a bad network makes it.
struct Faulty {
    store: Memory,
    chance: Mutex<Chance>,
    plant: Plant,
    /// From here on all is well.
    healed: std::sync::atomic::AtomicBool,
}

impl Faulty {
    fn percent(&self, percent: usize) -> bool {
        let healed = self.healed.load(std::sync::atomic::Ordering::SeqCst);
        !healed && self.chance.lock().unwrap().percent(percent)
    }

    /// Sometimes it takes its time, and sometimes the line is cut, before or after.
    async fn through<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let away = || Err(StoreError::Away(anyhow::anyhow!("the line is cut")));
        let slow = self.chance.lock().unwrap().below(6);
        for _ in 0..slow {
            tokio::task::yield_now().await;
        }
        if self.percent(4) {
            return away();
        }
        let done = work.await;
        for _ in 0..slow {
            tokio::task::yield_now().await;
        }
        if self.percent(4) { away() } else { done }
    }

    async fn keep(&self, mut it: Append) -> Result<(), StoreError> {
        let notes = it.events.iter().any(|it| it.kind.starts_with("note_"));
        match self.plant {
            Plant::Unlooked => it.stir = None,
            Plant::Forgotten if notes && self.percent(20) => return Ok(()),
            Plant::Doubled if notes && self.percent(20) => {
                self.store.append(it.clone()).await?;
                it.after += it.events.len() as u64;
                it.stir = None;
                it.ask = keys::ask().bits().to_be_bytes();
            }
            Plant::Nothing | Plant::Forgotten | Plant::Doubled | Plant::Blind => {}
        }
        self.store.append(it).await
    }
}

impl Store for Faulty {
    fn append(&self, it: Append) -> Later<'_, Result<(), StoreError>> {
        Box::pin(self.through(self.keep(it)))
    }

    fn read(&self, alliance: Id, after: u64) -> Later<'_, Result<Vec<Kept>, StoreError>> {
        Box::pin(self.through(self.store.read(alliance, after)))
    }

    fn hidden(&self, alliance: Id) -> Later<'_, Result<Vec<Hidden>, StoreError>> {
        Box::pin(self.through(self.store.hidden(alliance)))
    }

    fn is_shared(&self) -> bool {
        true
    }

    fn stands(&self, ids: Vec<Id>) -> Later<'_, Result<Vec<(Id, Stand)>, StoreError>> {
        if self.plant == Plant::Blind {
            let blind = ids.into_iter().map(|id| (id, Stand::default())).collect();
            return Box::pin(async { Ok(blind) });
        }
        Box::pin(self.through(self.store.stands(ids)))
    }

    fn standing(&self, alliance: Id, after: u64) -> Later<'_, Result<Standing, StoreError>> {
        Box::pin(self.through(self.store.standing(alliance, after)))
    }

    fn alone<'a>(
        &'a self,
        alliance: Id,
        after: u64,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), StoreError>> {
        Box::pin(self.through(self.store.alone(alliance, after, decide)))
    }

    fn key(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Key>, StoreError>> {
        self.store.key(hash)
    }

    fn try_code(&self, first: &str, rest: [u8; 32]) -> Later<'_, Result<Tried, StoreError>> {
        self.store.try_code(first, rest)
    }

    fn due(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Id>, StoreError>> {
        self.store.due(now, most)
    }

    fn contacts(&self, alliance: Id) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        self.store.contacts(alliance)
    }

    fn letters(&self, alliance: Id) -> Later<'_, Result<Vec<Letter>, StoreError>> {
        self.store.letters(alliance)
    }

    fn contacts_at(&self, address: &str) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        self.store.contacts_at(address)
    }

    fn contact_by_token(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Contact>, StoreError>> {
        self.store.contact_by_token(hash)
    }

    fn claim(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Claimed>, StoreError>> {
        self.store.claim(now, most)
    }

    fn change(&self, it: Change) -> Later<'_, Result<bool, StoreError>> {
        self.store.change(it)
    }

    fn alliances(&self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        self.store.alliances()
    }

    fn epoch(&self) -> u64 {
        self.store.epoch()
    }

    fn close(&self) -> Later<'_, ()> {
        self.store.close()
    }
}

/// One program: its rooms, and what runs in it.
struct Program {
    nodes: Arc<Nodes>,
    rooms: Arc<Rooms>,
    runs: Vec<AbortHandle>,
}

impl Program {
    fn start(store: &Arc<Faulty>) -> Self {
        let nodes = Nodes::new();
        let store: Arc<dyn Store> = Arc::<Faulty>::clone(store);
        let rooms = Rooms::new(store, 20).beside(Arc::clone(&nodes));
        Self { nodes, rooms: Arc::new(rooms), runs: Vec::new() }
    }
}

/// The programs, as those who use them find them.
#[derive(Clone)]
struct World {
    id: AllianceId,
    store: Arc<Faulty>,
    programs: Arc<Mutex<Vec<Program>>>,
}

/// How an act ended, for whoever acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Acknowledged,
    Refused,
}

/// People of this circle.
const PEOPLE: usize = 4;

fn member(at: usize) -> MemberId {
    MemberId::new(at as u64 + 1)
}

impl World {
    fn new(seed: u64, programs: usize, plant: Plant) -> Self {
        let store = Faulty {
            store: Memory::shared(),
            chance: Mutex::new(Chance(seed ^ 0xFACE)),
            plant,
            healed: true.into(),
        };
        let store = Arc::new(store);
        let programs = (0..programs).map(|_| Program::start(&store)).collect();
        let id = AllianceId::new(u128::from(seed) + 1);
        Self { id, store, programs: Arc::new(Mutex::new(programs)) }
    }

    fn by(&self, at: usize) -> By {
        By::Member(member(at), Secret::new(&[u8::try_from(at).unwrap(); 16], self.id, member(at)))
    }

    fn heal(&self, healed: bool) {
        self.store.healed.store(healed, std::sync::atomic::Ordering::SeqCst);
    }

    /// Asks one program after the other, with the same ask, until one of them says how it is.
    async fn insist(self, mut chance: Chance, by: By, command: Command) -> Ended {
        let ask = Ask::new(u128::from(chance.below(usize::MAX) as u64));
        loop {
            let (by, command, id) = (by.clone(), command.clone(), self.id);
            let (running, program) = {
                let mut programs = self.programs.lock().unwrap();
                let at = chance.below(programs.len());
                let program = &mut programs[at];
                let rooms = Arc::clone(&program.rooms);
                let running = tokio::spawn(async move {
                    let room = rooms.get(id).await?;
                    room.run(by, ask, command, Vec::new()).await
                });
                program.runs.retain(|it| !it.is_finished());
                program.runs.push(running.abort_handle());
                (running, at)
            };
            match running.await {
                Ok(Ok(_)) => return Ended::Acknowledged,
                Ok(Err(RoomError::Refused(_))) => return Ended::Refused,
                // It fell, or the store was away: who knows.
                Ok(Err(RoomError::Store(_))) | Err(_) => {}
                Ok(Err(other)) => panic!("program {program}: {other}"),
            }
            tokio::task::yield_now().await;
        }
    }

    /// Carries hints about: some are lost, some doubled, some come late.
    async fn carry(&self, chance: &mut Chance, late: &mut Vec<(usize, String)>) {
        let all: Vec<_> = {
            let programs = self.programs.lock().unwrap();
            programs.iter().map(|it| (Arc::clone(&it.nodes), Arc::clone(&it.rooms))).collect()
        };
        for (from, (nodes, _)) in all.iter().enumerate() {
            let messages = tokio::select! { biased; it = nodes.messages() => it, () = std::future::ready(()) => Vec::new() };
            for message in messages {
                for to in (0..all.len()).filter(|to| *to != from) {
                    match chance.below(10) {
                        0..=2 => {}
                        3..=5 => late.push((to, message.clone())),
                        6 => {
                            late.push((to, message.clone()));
                            hear(&all[to].1, all[to].0.node, &message);
                        }
                        _ => hear(&all[to].1, all[to].0.node, &message),
                    }
                }
            }
        }
        while !late.is_empty() && chance.percent(40) {
            let (to, message) = late.swap_remove(chance.below(late.len()));
            hear(&all[to].1, all[to].0.node, &message);
        }
    }

    /// One of them falls, with all that it was doing, and comes back knowing nothing.
    fn fall(&self, at: usize) {
        let mut programs = self.programs.lock().unwrap();
        programs[at].runs.iter().for_each(AbortHandle::abort);
        programs[at] = Program::start(&self.store);
    }
}

/// A note that somebody tried to write.
struct Note {
    text: String,
    written: Ended,
    /// Whether they tried to take it back, too, and how that ended.
    taken: Option<Ended>,
}

/// Makes a circle that has just begun to write.
async fn circle(world: &World) {
    let rooms = Arc::clone(&world.programs.lock().unwrap()[0].rooms);
    let name = |at: usize| Name::parse(["Ann", "Bob", "Cem", "Dora"][at]).unwrap();
    let title = Title::parse("Simulated").unwrap();
    let begun = Alliance::start(title, Between::Team, member(0), name(0));
    let room = rooms.start(world.id, begun, member(0), Vec::new()).await.unwrap();
    for at in 1..PEOPLE {
        let joins = Command::Join { member: member(at), called: name(at) };
        room.run(By::Door, keys::ask(), joins, Vec::new()).await.unwrap();
    }
    let begins = Command::GoTo { from: Stage::Prepare, to: Stage::Nightmares };
    room.run(world.by(0), keys::ask(), begins, Vec::new()).await.unwrap();
}

/// One person writes one note, and sometimes takes it back.
async fn writes(world: World, mut chance: Chance, at: usize, number: usize) -> Note {
    let note = NoteId::new(chance.below(usize::MAX) as u64);
    let text = format!("Note {number} of {at}.");
    let new = NewNote {
        note,
        round: Round::Nightmares,
        question: None,
        text: NoteText::parse(&text).unwrap(),
        drawing: None,
        turned_from: None,
        face_up: chance.percent(40),
    };
    let takes_back = !new.face_up && chance.percent(30);
    let chances = [(); 2].map(|()| Chance(chance.below(usize::MAX) as u64));
    let [first, second] = chances;
    let written = world.clone().insist(first, world.by(at), Command::Write(new)).await;
    let mut taken = None;
    if takes_back {
        let back = Command::TakeBack { round: Round::Nightmares, note };
        taken = Some(world.clone().insist(second, world.by(at), back).await);
    }
    Note { text, written, taken }
}

/// Plays one history; says what is wrong after it.
async fn play(seed: u64, plant: Plant) -> Result<(), String> {
    let mut chance = Chance(seed);
    let world = World::new(seed, 1 + chance.below(3), plant);
    circle(&world).await;
    world.heal(false);
    let (mut acts, mut others, mut late) = (JoinSet::new(), JoinSet::new(), Vec::new());
    let fork = |chance: &mut Chance| Chance(chance.below(usize::MAX) as u64);
    for step in 0..60 {
        match chance.below(20) {
            0..=9 => {
                let (at, own) = (chance.below(PEOPLE), fork(&mut chance));
                acts.spawn(writes(world.clone(), own, at, step));
            }
            10..=11 => {
                let command =
                    Command::SayEnough { round: Round::Nightmares, enough: chance.percent(60) };
                let by = world.by(chance.below(PEOPLE));
                others.spawn(world.clone().insist(fork(&mut chance), by, command));
            }
            12 if step > 25 => {
                let command = Command::Reveal { round: Round::Nightmares };
                others.spawn(world.clone().insist(fork(&mut chance), world.by(0), command));
            }
            13 => {
                let programs = world.programs.lock().unwrap().len();
                world.fall(chance.below(programs));
            }
            _ => world.carry(&mut chance, &mut late).await,
        }
        for _ in 0..chance.below(12) {
            tokio::task::yield_now().await;
        }
    }
    world.heal(true);
    let tried = acts.join_all().await;
    others.join_all().await;
    judge(&world, &tried).await
}

/// What must be so after any history.
async fn judge(world: &World, tried: &[Note]) -> Result<(), String> {
    let programs: Vec<_> = {
        let programs = world.programs.lock().unwrap();
        programs.iter().map(|it| Arc::clone(&it.rooms)).collect()
    };
    let id = world.id.bits().to_be_bytes();
    let log = world.store.store.read(id, 0).await.unwrap();
    let hidden = world.store.store.hidden(id).await.unwrap();
    if !log.iter().zip(1..).all(|(kept, seq)| kept.seq == seq) {
        return Err("the log has gaps".into());
    }
    let revealed = log.iter().any(|it| it.event.kind == "notes_revealed");
    if revealed && hidden.iter().any(|it| it.shelf == Shelf::Nightmares.slug()) {
        return Err("a note lies face down for ever: its round was turned over before".into());
    }
    let words: Vec<&str> = log
        .iter()
        .filter_map(|it| it.event.body.as_deref())
        .chain(hidden.iter().map(|it| &*it.body))
        .collect();
    for Note { text, written, taken } in tried {
        let found: usize = words.iter().map(|it| it.matches(&**text).count()).sum();
        let right = match (written, taken) {
            (Ended::Acknowledged, None) => found == 1,
            // It was taken back, nobody heard so, and when they asked again it was too late to ask.
            (Ended::Acknowledged, Some(Ended::Refused)) => found <= 1,
            (Ended::Refused, _) | (Ended::Acknowledged, Some(Ended::Acknowledged)) => found == 0,
        };
        if !right {
            return Err(format!(
                "{text:?} was {written:?}, taken back {taken:?}, and is there {found} times"
            ));
        }
    }
    let mut shown = BTreeMap::new();
    for (at, rooms) in programs.iter().enumerate() {
        let room = rooms.get(world.id).await.map_err(|it| it.to_string())?;
        let state = room.look();
        let hidden: &hidden::Hidden = &state.hidden;
        // A shelf that was emptied is as good as none.
        let hidden = format!("{hidden:?}").replace("Nightmares: {}", "");
        shown.insert(format!("{} {hidden}", in_order(&format!("{:?}", state.alliance))), at);
    }
    if shown.len() == 1 {
        Ok(())
    } else {
        Err(format!("{} programs show {} states", programs.len(), shown.len()))
    }
}

/// Without the asks that are known: a set without an order.
fn in_order(alliance: &str) -> String {
    let (before, rest) = alliance.split_once("asks: {").unwrap();
    format!("{before}{}", rest.split_once('}').unwrap().1)
}

fn seeds() -> u64 {
    std::env::var("ACCORDANT_SEEDS").ok().and_then(|it| it.parse().ok()).unwrap_or(300)
}

/// The first seed of these after which something is wrong, and what.
fn first_wrong(seeds: u64, plant: Plant) -> Option<(u64, String)> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    (0..seeds).find_map(|seed| {
        let wrong = runtime.block_on(play(seed, plant)).err()?;
        Some((seed, wrong))
    })
}

#[test]
fn nothing_is_lost_doubled_or_shown_differently() {
    assert_eq!(first_wrong(seeds(), Plant::Nothing), None);
}

#[test]
fn what_is_built_wrong_is_noticed() {
    for plant in [Plant::Unlooked, Plant::Forgotten, Plant::Doubled, Plant::Blind] {
        let found = first_wrong(300, plant);
        assert!(found.is_some(), "{plant:?} goes unnoticed");
    }
}
