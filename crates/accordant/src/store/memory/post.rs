//! Contacts, the outbox, and the end of an alliance.

use super::Shelves;
use crate::store::{
    Id, StoreError,
    post::{Change, Channel, Claimed, Contact, Planned, REMEMBERED},
    whole::{self, LetterState as State},
};
use std::collections::BTreeMap;

/// The two tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Post {
    pub(super) contacts: BTreeMap<(Id, Option<u64>, Channel), Contact>,
    letters: Vec<Letter>,
    last: i64,
}

/// A letter in the outbox.
#[derive(Clone, Debug)]
struct Letter {
    id: i64,
    planned: Planned,
    state: State,
    tries: u32,
}

impl Shelves {
    /// Makes one change, and says whether there was anything to change.
    pub(super) fn change(&mut self, it: Change) -> Result<bool, StoreError> {
        let post = &mut self.post;
        Ok(match it {
            Change::EraseAlliance(id) => return self.erase(id),
            Change::PutContact(it) => {
                let key = (it.alliance, it.member, it.channel);
                let taken = post.contacts.iter().any(|(at, by)| *at != key && by.token == it.token);
                if taken || !self.logs.contains_key(&it.alliance) {
                    return Err(StoreError::GoneOn);
                }
                post.contacts.insert(key, it);
                true
            }
            Change::DropContacts { alliance, member, channel } => {
                let before = post.contacts.len();
                post.contacts.retain(|at, _| {
                    (at.0, at.1) != (alliance, member) || channel.is_some_and(|it| it != at.2)
                });
                if !post.contacts.keys().any(|at| (at.0, at.1) == (alliance, member)) {
                    post.take(|it| (it.alliance, it.member) == (alliance, member));
                }
                post.contacts.len() < before
            }
            Change::Confirm { token } => {
                post.by_token(token).is_some_and(|it| !std::mem::replace(&mut it.confirmed, true))
            }
            Change::Stop { token, kind } => {
                let Some(it) = post.by_token(token) else { return Ok(false) };
                let (alliance, member) = (it.alliance, it.member);
                let stopped = it.stopped.insert(kind.clone());
                post.take(|it| (it.alliance, it.member, &it.kind) == (alliance, member, &kind));
                stopped
            }
            Change::Plan(mut letters) => {
                letters.retain(|it| self.logs.contains_key(&it.alliance));
                letters.into_iter().fold(false, |some, it| post.plan(it) | some)
            }
            Change::Cancel { alliance, kinds, keep } => post.take(|it| {
                it.alliance == alliance && kinds.contains(&it.kind) && !keep.contains(&it.occasion)
            }),
            Change::Release { id, due } => {
                post.settle(id, State::HandedOver, State::Waits, Some(due))
            }
            Change::GiveUp { id } => post.settle(id, State::HandedOver, State::GivenUp, None),
            Change::Taken { id, at } => post.settle(id, State::Waits, State::HandedOver, Some(at)),
            Change::TakeIn(it) => return self.take_in(*it),
            Change::Replay(these) => self.replay(&these),
        })
    }

    fn erase(&mut self, id: Id) -> Result<bool, StoreError> {
        if self.erased.contains(&id) {
            return Ok(false);
        }
        if !self.logs.contains_key(&id) {
            return Err(StoreError::GoneOn);
        }
        self.forget(id);
        Ok(true)
    }

    /// Leaves nothing of an alliance but that it is erased.
    pub(super) fn forget(&mut self, id: Id) {
        self.erased.insert(id);
        self.bare.retain(|at| at.0 != id);
        self.logs.remove(&id);
        self.wakes.remove(&id);
        self.hidden.remove(&id);
        self.keys.retain(|_, key| key.alliance != id);
        self.codes.retain(|_, code| code.alliance != id);
        self.post.contacts.retain(|at, _| at.0 != id);
        self.post.letters.retain(|it| it.planned.alliance != id);
    }
}

impl Post {
    /// All contacts with this mail address.
    pub(super) fn at(&self, address: &str) -> Vec<Contact> {
        let all = self.contacts.values().filter(|it| it.channel == Channel::Mail);
        all.filter(|it| it.address == address).cloned().collect()
    }

    /// All letters of an alliance, by member, kind and occasion.
    pub(super) fn letters(&self, alliance: Id) -> Vec<whole::Letter> {
        let all = self.letters.iter().filter(|it| it.planned.alliance == alliance);
        let whole = |it: &Letter| {
            let (at, planned) = (it.planned.clone(), it.planned.clone());
            let whole = whole::Letter { planned, state: it.state, tries: it.tries };
            ((at.member, at.kind, at.occasion), whole)
        };
        all.map(whole).collect::<BTreeMap<_, _>>().into_values().collect()
    }

    /// Lays down a letter as another store kept it.
    pub(super) fn lay(&mut self, it: whole::Letter) {
        self.last += 1;
        let whole::Letter { planned, state, tries } = it;
        self.letters.push(Letter { id: self.last, planned, state, tries });
    }

    pub(super) fn by_token(&mut self, token: [u8; 32]) -> Option<&mut Contact> {
        self.contacts.values_mut().find(|it| it.token == token)
    }

    /// Takes back letters that wait.
    fn take(&mut self, which: impl Fn(&Planned) -> bool) -> bool {
        let before = self.letters.len();
        self.letters.retain(|it| it.state != State::Waits || !which(&it.planned));
        self.letters.len() < before
    }

    fn plan(&mut self, new: Planned) -> bool {
        let there = self.letters.iter_mut().find(|it| {
            let it = &it.planned;
            (it.alliance, it.member, &it.kind, &it.occasion)
                == (new.alliance, new.member, &new.kind, &new.occasion)
        });
        if let Some(it) = there {
            let moves = it.state == State::Waits && it.tries == 0 && it.planned.due != new.due;
            if moves {
                it.planned.due = new.due;
            }
            return moves;
        }
        self.last += 1;
        self.letters.push(Letter { id: self.last, planned: new, state: State::Waits, tries: 0 });
        true
    }

    /// One that was claimed comes from one state into another.
    fn settle(&mut self, id: i64, from: State, state: State, due: Option<i64>) -> bool {
        let claimed = |it: &&mut Letter| it.id == id && it.state == from && it.tries > 0;
        let Some(it) = self.letters.iter_mut().find(claimed) else { return false };
        it.state = state;
        it.planned.due = due.unwrap_or(it.planned.due);
        true
    }

    pub(super) fn claim(&mut self, now: i64, most: usize) -> Vec<Claimed> {
        let old = now.saturating_sub(REMEMBERED);
        self.letters.retain(|it| it.state == State::Waits || it.planned.due >= old);
        let mut due: Vec<_> = self.letters.iter_mut().collect();
        due.retain(|it| it.state == State::Waits && it.planned.due <= now);
        due.sort_by_key(|it| (it.planned.due, it.id));
        let claim = |it: &mut Letter| {
            it.state = State::HandedOver;
            it.tries += 1;
            it.planned.due = now;
            let Planned { alliance, member, kind, occasion, .. } = it.planned.clone();
            Claimed { id: it.id, alliance, member, kind, occasion, tries: it.tries }
        };
        due.into_iter().take(most).map(claim).collect()
    }
}
