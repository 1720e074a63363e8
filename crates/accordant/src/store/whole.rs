//! All that is kept, at one moment: what is moved to another store, backed up and verified.
//!
//! A [`Snapshot`] only reads, and asks nobody to wait. What it gives can be taken in by any store
//! ([`Change::TakeIn`](super::post::Change::TakeIn)), whichever engine it came from.

use super::{
    Hidden, Id, Kept, Later, Purpose, StoreError,
    post::{Contact, Planned},
};
use std::{collections::BTreeSet, fmt};

/// All that is kept of one alliance. Each list is in an order that its content alone gives, so that
/// the same alliance is the same on every engine.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Whole {
    /// The alliance.
    pub(crate) alliance: Id,
    /// The place of its last event, as it is kept beside the log.
    pub(crate) head: u64,
    /// When it is looked at again, in milliseconds since 1970, UTC.
    pub(crate) wake: Option<i64>,
    /// Its log, by place.
    pub(crate) events: Vec<Kept>,
    /// Places in the log whose words were erased.
    pub(crate) erased: BTreeSet<u64>,
    /// What lies hidden, by shelf and id.
    pub(crate) hidden: Vec<Hidden>,
    /// Its keys, by hash.
    pub(crate) keys: Vec<KeptKey>,
    /// Its spoken code.
    pub(crate) code: Option<KeptCode>,
    /// Where its members, or all of them, are reached: by member, the alliance's own first, and
    /// channel.
    pub(crate) contacts: Vec<Contact>,
    /// What is to be sent, and what was: by member, kind and occasion.
    pub(crate) letters: Vec<Letter>,
}

/// Shows no words: a log line must not become a second copy.
impl fmt::Debug for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Whole").field("head", &self.head).finish_non_exhaustive()
    }
}

/// A key of an alliance, as far as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeptKey {
    /// The hash of the key.
    pub(crate) hash: [u8; 32],
    /// What it opens.
    pub(crate) purpose: Purpose,
    /// Whose it is, if it is one person's.
    pub(crate) member: Option<u64>,
}

/// A spoken code, as far as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptCode {
    /// The part that names it.
    pub(crate) first: String,
    /// The hash of the part that proves it.
    pub(crate) rest: [u8; 32],
    /// How often it was tried wrongly.
    pub(crate) wrong: u8,
}

/// A letter of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// What was planned. Once it was claimed, `due` says when.
    pub(crate) planned: Planned,
    /// What became of it.
    pub(crate) state: LetterState,
    /// How often it was claimed.
    pub(crate) tries: u32,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LetterState {
    /// It waits.
    Waits,
    /// It was handed over.
    HandedOver,
    /// It will not be sent.
    GivenUp,
}

impl LetterState {
    /// How it is written down.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Waits => 0,
            Self::HandedOver => 1,
            Self::GivenUp => 2,
        }
    }

    /// Reads what was written down.
    pub(crate) fn read(number: i64) -> Option<Self> {
        let all = [Self::Waits, Self::HandedOver, Self::GivenUp];
        all.into_iter().find(|it| i64::from(it.number()) == number)
    }
}

/// Something that was erased for good: random ids and a number, no words and no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Erasure {
    /// A whole alliance.
    Alliance(Id),
    /// The words of one event. The ask tells it from another event that came to stand in the same
    /// place after a backup was restored.
    Words {
        /// The alliance.
        alliance: Id,
        /// The place in its log.
        seq: u64,
        /// The ask behind the event.
        ask: Id,
    },
}

/// Everything at one moment, for reading only. It needs no writer, and holds none up.
pub(crate) trait Snapshot: Send {
    /// All alliances, in order.
    fn alliances(&mut self) -> Later<'_, Result<Vec<Id>, StoreError>>;

    /// All that is kept of this alliance, if it is there.
    fn whole(&mut self, alliance: Id) -> Later<'_, Result<Option<Whole>, StoreError>>;

    /// All that was ever erased, in order.
    fn erasures(&mut self) -> Later<'_, Result<Vec<Erasure>, StoreError>>;
}
