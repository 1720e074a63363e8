//! The store that forgets: for tests and for trying out. It keeps every promise of a store but
//! one, to be there tomorrow.

mod post;
mod whole;

use super::{
    Append, CODE_TRIES, Decide, Event, Hidden, HiddenChange, Id, Kept, Key, KeyChange, Later,
    Stand, Standing, Store, StoreError, Tried, Wake,
    post::{Change, Claimed, Contact},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{BuildHasher, RandomState},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Alliances in memory.
#[derive(Debug)]
pub(crate) struct Memory {
    epoch: u64,
    all: Mutex<All>,
    shared: bool,
}

/// All that is kept; `None` once closed.
type All = Option<Shelves>;

/// The tables.
#[derive(Clone, Debug, Default)]
struct Shelves {
    logs: BTreeMap<Id, Vec<Kept>>,
    hidden: BTreeMap<Id, Lying>,
    keys: HashMap<[u8; 32], Key>,
    codes: BTreeMap<String, Code>,
    stirs: BTreeMap<Id, u64>,
    wakes: BTreeMap<Id, i64>,
    erased: BTreeSet<Id>,
    /// Places in logs whose words were erased.
    bare: BTreeSet<(Id, u64)>,
    post: post::Post,
}

/// What lies hidden in one alliance, by shelf and id.
type Lying = BTreeMap<(String, [u8; 16]), Hidden>;

/// A spoken code.
#[derive(Clone, Debug)]
struct Code {
    alliance: Id,
    rest: [u8; 32],
    wrong: u8,
}

impl Default for Memory {
    fn default() -> Self {
        // Each `RandomState` is seeded anew: chance enough to tell one store from the next.
        let all = Mutex::new(Some(Shelves::default()));
        Self { epoch: RandomState::new().hash_one(()), all, shared: false }
    }
}

impl Memory {
    /// One that several rooms of one alliance may use, as several programs use a database.
    pub(crate) fn shared() -> Self {
        Self { shared: true, ..Self::default() }
    }

    /// Looks at, or changes, all that is kept, alone.
    fn with<T>(
        &self,
        look: impl FnOnce(&mut Shelves) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut all: MutexGuard<'_, All> = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        look(all.as_mut().ok_or_else(|| StoreError::Away(anyhow::anyhow!("the store is closed")))?)
    }
}

/// A memory is never late.
fn now<'a, T: Send + 'a>(answer: T) -> Later<'a, T> {
    Box::pin(std::future::ready(answer))
}

impl super::conformance::whole::Shows for Memory {
    fn snapshot(&self) -> Later<'_, Box<dyn super::whole::Snapshot>> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let all = all.as_ref().expect("the store is open").clone();
        now(Box::new(whole::MemorySnapshot(all)) as Box<dyn super::whole::Snapshot>)
    }
}

impl Store for Memory {
    fn append(&self, it: Append) -> Later<'_, Result<(), StoreError>> {
        now(self.with(|all| all.append(it)))
    }

    fn read(&self, alliance: Id, after: u64) -> Later<'_, Result<Vec<Kept>, StoreError>> {
        now(self.with(|all| {
            let log = all.logs.get(&alliance).into_iter().flatten();
            Ok(log.filter(|kept| kept.seq > after).cloned().collect())
        }))
    }

    fn hidden(&self, alliance: Id) -> Later<'_, Result<Vec<Hidden>, StoreError>> {
        now(self.with(|all| {
            Ok(all.hidden.get(&alliance).into_iter().flat_map(BTreeMap::values).cloned().collect())
        }))
    }

    fn is_shared(&self) -> bool {
        self.shared
    }

    fn stands(&self, ids: Vec<Id>) -> Later<'_, Result<Vec<(Id, Stand)>, StoreError>> {
        now(self.with(|all| {
            let stand = |id: Id| {
                let head = all.logs.get(&id)?.len() as u64;
                Some((id, Stand { stir: all.stir(id), head }))
            };
            Ok(ids.into_iter().filter_map(stand).collect())
        }))
    }

    fn standing(&self, alliance: Id, after: u64) -> Later<'_, Result<Standing, StoreError>> {
        now(self.with(|all| Ok(all.standing(alliance, after))))
    }

    fn alone<'a>(
        &'a self,
        alliance: Id,
        after: u64,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), StoreError>> {
        now(self.with(|all| match decide(all.standing(alliance, after)) {
            Some(it) => all.append(it),
            None => Ok(()),
        }))
    }

    fn key(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Key>, StoreError>> {
        now(self.with(|all| Ok(all.keys.get(&hash).copied())))
    }

    fn try_code(&self, first: &str, rest: [u8; 32]) -> Later<'_, Result<Tried, StoreError>> {
        now(self.with(|all| Ok(all.try_code(first, rest))))
    }

    fn due(&self, before: i64, most: usize) -> Later<'_, Result<Vec<Id>, StoreError>> {
        now(self.with(|all| {
            let mut due: Vec<_> = all.wakes.iter().map(|(id, at)| (*at, *id)).collect();
            due.retain(|(at, _)| *at <= before);
            due.sort_unstable();
            Ok(due.into_iter().take(most).map(|(_, id)| id).collect())
        }))
    }

    fn contacts(&self, alliance: Id) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        now(self.with(|all| {
            let all = all.post.contacts.values();
            Ok(all.filter(|it| it.alliance == alliance).cloned().collect())
        }))
    }

    fn letters(&self, alliance: Id) -> Later<'_, Result<Vec<super::whole::Letter>, StoreError>> {
        now(self.with(|all| Ok(all.post.letters(alliance))))
    }

    fn contact_by_token(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Contact>, StoreError>> {
        now(self.with(|all| Ok(all.post.by_token(hash).cloned())))
    }

    fn contacts_at(&self, address: &str) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        let found = self.with(|all| Ok(all.post.at(address)));
        now(found)
    }

    fn claim(&self, due: i64, most: usize) -> Later<'_, Result<Vec<Claimed>, StoreError>> {
        now(self.with(|all| Ok(all.post.claim(due, most))))
    }

    fn change(&self, it: Change) -> Later<'_, Result<bool, StoreError>> {
        now(self.with(|all| all.change(it)))
    }

    fn alliances(&self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        now(self.with(|all| Ok(all.logs.keys().copied().collect())))
    }

    fn epoch(&self) -> u64 {
        self.epoch
    }

    fn close(&self) -> Later<'_, ()> {
        *self.all.lock().unwrap_or_else(PoisonError::into_inner) = None;
        now(())
    }
}

impl Shelves {
    fn stir(&self, alliance: Id) -> u64 {
        self.stirs.get(&alliance).copied().unwrap_or_default()
    }

    fn standing(&self, alliance: Id, after: u64) -> Standing {
        let log = self.logs.get(&alliance).into_iter().flatten();
        let hidden = self.hidden.get(&alliance).into_iter().flat_map(BTreeMap::values);
        Standing {
            stir: self.stir(alliance),
            log: log.filter(|kept| kept.seq > after).cloned().collect(),
            hidden: hidden.cloned().collect(),
        }
    }

    /// Checks everything before it changes anything, so that a refusal leaves no trace.
    fn append(&mut self, it: Append) -> Result<(), StoreError> {
        let log = self.logs.get(&it.alliance).map(Vec::as_slice);
        let fits = if it.events.is_empty() {
            log.is_some()
        } else {
            let log = log.unwrap_or_default();
            let erased = self.erased.contains(&it.alliance);
            log.len() as u64 == it.after && log.iter().all(|kept| kept.ask != it.ask) && !erased
        };
        let length = log.map_or(0, <[_]>::len) + it.events.len();
        let erasable = |seq: &u64| (1..=length as u64).contains(seq);
        let elsewhere = it.stir.is_some_and(|stir| stir != self.stir(it.alliance));
        if !fits || elsewhere || !it.erase.iter().all(erasable) {
            return Err(StoreError::GoneOn);
        }
        let lying = self.hidden.get(&it.alliance).cloned().unwrap_or_default();
        let stirs = it.stirs();
        let lying = rearranged(lying, it.hidden)?;
        self.check(it.alliance, &it.keys)?;

        *self.stirs.entry(it.alliance).or_default() += u64::from(stirs);
        self.hidden.insert(it.alliance, lying);
        it.keys.into_iter().for_each(|change| self.turn(it.alliance, change));
        if !it.events.is_empty() {
            let log = self.logs.entry(it.alliance).or_default();
            log.extend(
                (it.after + 1..).zip(it.events).map(|(seq, event)| kept(seq, it.ask, event)),
            );
        }
        for kept in self.logs.entry(it.alliance).or_default() {
            if it.erase.contains(&kept.seq) {
                kept.event.body = None;
                self.bare.insert((it.alliance, kept.seq));
            }
        }
        match it.wake {
            Wake::Same => {}
            Wake::At(at) => drop(self.wakes.insert(it.alliance, at)),
            Wake::Never => drop(self.wakes.remove(&it.alliance)),
        }
        Ok(())
    }

    /// Whether these changes to the keys are possible.
    fn check(&self, alliance: Id, keys: &[KeyChange]) -> Result<(), StoreError> {
        for change in keys {
            match change {
                KeyChange::Put { hash, .. } => {
                    if self.keys.get(hash).is_some_and(|key| key.alliance != alliance) {
                        return Err(StoreError::GoneOn);
                    }
                }
                KeyChange::Code { first, .. } => {
                    if self.codes.get(first).is_some_and(|code| code.alliance != alliance) {
                        return Err(StoreError::CodeTaken);
                    }
                }
                KeyChange::Drop { .. } | KeyChange::CloseCode => {}
            }
        }
        Ok(())
    }

    /// Makes a change to the keys that was found possible.
    fn turn(&mut self, alliance: Id, change: KeyChange) {
        match change {
            KeyChange::Put { hash, purpose, member } => {
                self.keys.insert(hash, Key { alliance, purpose, member });
            }
            KeyChange::Drop { purpose, member } => {
                self.keys.retain(|_, key| *key != Key { alliance, purpose, member });
            }
            KeyChange::Code { first, rest } => {
                self.codes.retain(|_, code| code.alliance != alliance);
                self.codes.insert(first, Code { alliance, rest, wrong: 0 });
            }
            KeyChange::CloseCode => self.codes.retain(|_, code| code.alliance != alliance),
        }
    }

    fn try_code(&mut self, first: &str, rest: [u8; 32]) -> Tried {
        match self.codes.get_mut(first) {
            Some(code) if code.wrong < CODE_TRIES => {
                if code.rest == rest {
                    return Tried::Right(code.alliance);
                }
                code.wrong += 1;
                Tried::Wrong
            }
            Some(_) | None => Tried::Dead,
        }
    }
}

/// An event in its place.
fn kept(seq: u64, ask: Id, event: Event) -> Kept {
    Kept { seq, ask, event }
}

/// The hidden after these changes.
fn rearranged(mut lying: Lying, changes: Vec<HiddenChange>) -> Result<Lying, StoreError> {
    for change in changes {
        match change {
            HiddenChange::Put(it) => {
                lying.insert((it.shelf.clone(), it.id), it);
            }
            HiddenChange::Take { shelf, id } => {
                lying.remove(&(shelf, id));
            }
            HiddenChange::Clear { shelf, ids } => {
                let there: BTreeSet<_> =
                    lying.keys().filter(|key| key.0 == shelf).map(|key| key.1).collect();
                if there != ids.into_iter().collect() {
                    return Err(StoreError::GoneOn);
                }
                lying.retain(|key, _| key.0 != shelf);
            }
        }
    }
    Ok(lying)
}
