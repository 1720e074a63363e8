//! Everything at one moment, and what another store kept.

use super::{Code, Key, Shelves};
use crate::store::{
    Id, KeyChange, Later, StoreError,
    whole::{Erasure, KeptCode, KeptKey, Snapshot, Whole},
};
use std::collections::BTreeMap;

/// A copy.
#[derive(Debug)]
pub(super) struct MemorySnapshot(pub(super) Shelves);

impl Snapshot for MemorySnapshot {
    fn alliances(&mut self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        super::now(Ok(self.0.logs.keys().copied().collect()))
    }

    fn whole(&mut self, alliance: Id) -> Later<'_, Result<Option<Whole>, StoreError>> {
        super::now(Ok(self.0.whole(alliance)))
    }

    fn erasures(&mut self) -> Later<'_, Result<Vec<Erasure>, StoreError>> {
        let whole = self.0.erased.iter().map(|id| Erasure::Alliance(*id));
        let words = self.0.bare.iter().map(|&(alliance, seq)| {
            let kept = self.0.logs[&alliance].iter().find(|kept| kept.seq == seq);
            Erasure::Words { alliance, seq, ask: kept.expect("it is in the log").ask }
        });
        super::now(Ok(whole.chain(words).collect()))
    }
}

impl Shelves {
    fn whole(&self, alliance: Id) -> Option<Whole> {
        let events = self.logs.get(&alliance)?.clone();
        let keys = self.keys.iter().filter(|(_, key)| key.alliance == alliance);
        let keys = keys.map(|(hash, key)| {
            (*hash, KeptKey { hash: *hash, purpose: key.purpose, member: key.member })
        });
        let code = self.codes.iter().find(|(_, code)| code.alliance == alliance);
        Some(Whole {
            alliance,
            head: events.len() as u64,
            wake: self.wakes.get(&alliance).copied(),
            events,
            erased: self.bare.iter().filter(|at| at.0 == alliance).map(|at| at.1).collect(),
            hidden: self
                .hidden
                .get(&alliance)
                .into_iter()
                .flat_map(BTreeMap::values)
                .cloned()
                .collect(),
            keys: keys.collect::<BTreeMap<_, _>>().into_values().collect(),
            code: code.map(|(first, it)| KeptCode {
                first: first.clone(),
                rest: it.rest,
                wrong: it.wrong,
            }),
            contacts: self
                .post
                .contacts
                .values()
                .filter(|it| it.alliance == alliance)
                .cloned()
                .collect(),
            letters: self.post.letters(alliance),
        })
    }

    /// Checks everything before it changes anything.
    pub(super) fn take_in(&mut self, it: Whole) -> Result<bool, StoreError> {
        let id = it.alliance;
        let puts = it.keys.iter().map(|&KeptKey { hash, purpose, member }| KeyChange::Put {
            hash,
            purpose,
            member,
        });
        let code = it
            .code
            .iter()
            .map(|code| KeyChange::Code { first: code.first.clone(), rest: code.rest });
        let keys: Vec<_> = puts.chain(code).collect();
        self.check(id, &keys)?;
        let foreign = |token| self.post.contacts.values().any(|it| it.token == token);
        let known = self.logs.contains_key(&id) || self.erased.contains(&id);
        if known
            || it.head != it.events.len() as u64
            || it.contacts.iter().any(|it| it.alliance != id || foreign(it.token))
        {
            return Err(StoreError::GoneOn);
        }
        *self.stirs.entry(id).or_default() += 1;
        self.logs.insert(id, it.events);
        self.bare.extend(it.erased.into_iter().map(|seq| (id, seq)));
        let hidden = it.hidden.into_iter().map(|it| ((it.shelf.clone(), it.id), it));
        self.hidden.insert(id, hidden.collect());
        self.wakes.extend(it.wake.map(|at| (id, at)));
        for key in it.keys {
            let opens = Key { alliance: id, purpose: key.purpose, member: key.member };
            self.keys.insert(key.hash, opens);
        }
        if let Some(KeptCode { first, rest, wrong }) = it.code {
            self.codes.insert(first, Code { alliance: id, rest, wrong });
        }
        for contact in it.contacts {
            self.post.contacts.insert((id, contact.member, contact.channel), contact);
        }
        it.letters.into_iter().for_each(|it| self.post.lay(it));
        Ok(true)
    }

    /// Erases again what was erased.
    pub(super) fn replay(&mut self, these: &[Erasure]) -> bool {
        let mut some = false;
        for it in these {
            match it {
                Erasure::Alliance(id) => {
                    some |= self.logs.contains_key(id);
                    self.forget(*id);
                }
                Erasure::Words { alliance, seq, ask } => {
                    let log = self.logs.get_mut(alliance).into_iter().flatten();
                    for kept in log.filter(|kept| (kept.seq, kept.ask) == (*seq, *ask)) {
                        kept.event.body = None;
                        self.bare.insert((*alliance, *seq));
                        some = true;
                    }
                }
            }
        }
        some
    }
}
