//! All rooms that are open: opened from their logs when somebody comes, looked after, and closed when
//! nobody looks.

use super::{Room, RoomError, in_time, patience};
use crate::{
    clock, keys,
    nodes::Nodes,
    store::{self, Append, KeyChange, Store, Wake},
};
use alliance::{
    event::Event,
    id::{AllianceId, MemberId},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How many rooms are looked after in one question.
const SWEPT_AT_ONCE: usize = 500;

/// How often a quiet stream says that it is alive, in seconds.
const HEARTBEAT: u64 = 10;

/// All open rooms.
pub(crate) struct Rooms {
    pub(super) store: Arc<dyn Store>,
    pub(super) members_max: usize,
    /// Other programs that use the same store.
    pub(super) nodes: Option<Arc<Nodes>>,
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
