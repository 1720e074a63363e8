//! The store: where an alliance is kept, and nothing more.
//!
//! A store knows order and durability, and no rule of the alliance. Its heart is
//! [`Store::append`]: all or nothing, right after a known place in the log, and durable when it
//! says so. What is still hidden (notes before their reveal, answers before they are shown) never
//! enters the log; it lies on a *shelf* without author, time or order, and leaves it in the very
//! transaction that writes the reveal.

use post::{Change, Channel, Claimed, Contact, Planned};
use std::{fmt, pin::Pin};
use whole::{Erasure, Letter, Whole};

#[cfg(test)]
pub(crate) mod memory;
pub(crate) mod erasures;
pub(crate) mod post;
pub(crate) mod postgres;
pub(crate) mod sqlite;
pub(crate) mod whole;

#[cfg(test)]
pub(crate) mod conformance;

/// An answer that comes later; boxed, so that a store can be a trait object.
pub(crate) type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Names an alliance, or an ask. Random, never made of time.
pub(crate) type Id = [u8; 16];

/// A spoken code is dead for good after so many wrong tries.
pub(crate) const CODE_TRIES: u8 = 5;

/// One event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// When it happened, in milliseconds since 1970, UTC.
    pub(crate) at: i64,
    /// The spelling of its kind, which lives for ever.
    pub(crate) kind: String,
    /// The version of that spelling.
    pub(crate) v: u16,
    /// The member who caused it, where that may be known.
    pub(crate) actor: Option<u64>,
    /// Ids, numbers and names of choices; never words a person wrote.
    pub(crate) data: String,
    /// All words a person wrote. May be erased, once and for good.
    pub(crate) body: Option<String>,
}

/// An event that is kept, with its place in the log and the ask that caused it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Its place in the alliance's log: 1, 2, 3, without gaps.
    pub(crate) seq: u64,
    /// The ask that wrote it. One ask may write several events, and is never kept twice.
    pub(crate) ask: Id,
    /// The event itself.
    pub(crate) event: Event,
}

/// What lies hidden: no author, no time, no order.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hidden {
    /// Which shelf of the alliance it lies on, such as one round.
    pub(crate) shelf: String,
    /// Its random name.
    pub(crate) id: [u8; 16],
    /// What lets its author, and nobody else, find it again.
    pub(crate) tag: Option<[u8; 16]>,
    /// The words.
    pub(crate) body: String,
}

/// Shows the shelf alone: a log line must not become a second copy of what is hidden.
impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hidden").field("shelf", &self.shelf).finish_non_exhaustive()
    }
}

/// A change to what lies hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HiddenChange {
    /// Lays it down, or puts it in the place of the one with the same id.
    Put(Hidden),
    /// Takes one away. Nothing there to take is fine: asking twice is asking once.
    Take {
        /// The shelf it lies on.
        shelf: String,
        /// Its name.
        id: [u8; 16],
    },
    /// Empties a shelf. When it holds anything but exactly these, more or fewer, then somebody was
    /// faster and the whole append is [`StoreError::GoneOn`]: a reveal leaves no late note behind,
    /// and shows none that its author has just taken back.
    Clear {
        /// The shelf.
        shelf: String,
        /// All that is expected to lie on it, in any order.
        ids: Vec<[u8; 16]>,
    },
}

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    /// The seat of one member.
    Member,
    /// The door by which people come in.
    Join,
    /// The big screen.
    Screen,
    /// One member's calendar, for reading it only.
    Calendar,
}

impl Purpose {
    /// How it is written down.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Join => "join",
            Self::Screen => "screen",
            Self::Calendar => "calendar",
        }
    }

    /// Reads what was written down.
    pub(crate) fn read(slug: &str) -> Option<Self> {
        let all = [Self::Member, Self::Join, Self::Screen, Self::Calendar];
        all.into_iter().find(|it| it.slug() == slug)
    }
}

/// When an alliance is to be looked at again, without anybody's asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Wake {
    /// As was said before; a new alliance is never looked at.
    #[default]
    Same,
    /// At this time, in milliseconds since 1970, UTC.
    At(i64),
    /// Not at all.
    Never,
}

/// A change to the keys of an alliance. Only hashes of keys are ever kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyChange {
    /// Makes a key valid.
    Put {
        /// The hash of the key.
        hash: [u8; 32],
        /// What it opens.
        purpose: Purpose,
        /// Whose it is, if it is one person's.
        member: Option<u64>,
    },
    /// Makes all keys of this purpose and this member invalid.
    Drop {
        /// What they open.
        purpose: Purpose,
        /// Whose they are; `None` means those that are nobody's own.
        member: Option<u64>,
    },
    /// Sets the alliance's spoken code; an earlier one is void, and the tries begin anew.
    Code {
        /// The part that names the code, unique among all alliances.
        first: String,
        /// The hash of the part that proves it.
        rest: [u8; 32],
    },
    /// Takes the spoken code away.
    CloseCode,
}

/// What is to be kept: all of it or nothing, in one transaction, right after `after`.
///
/// `after == 0` with events makes the alliance. Without events the head stays where it is, and
/// neither `after` nor `ask` matters: what lies hidden is independent of the log, and leaves no
/// other trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Append {
    /// The alliance.
    pub(crate) alliance: Id,
    /// The ask behind it; an ask that is already in the log is not kept again.
    pub(crate) ask: Id,
    /// The place in the log after which the events belong.
    pub(crate) after: u64,
    /// Where the alliance stood when this was decided, for a store that is shared: how often
    /// anything was kept in it. With another number there, somebody was faster. `None` keeps it
    /// wherever the alliance stands.
    pub(crate) stir: Option<u64>,
    /// The events, in order.
    pub(crate) events: Vec<Event>,
    /// What changes among the hidden, in order.
    pub(crate) hidden: Vec<HiddenChange>,
    /// What changes among the keys, in order.
    pub(crate) keys: Vec<KeyChange>,
    /// Places in the log whose words are erased, for good and in every copy. Words that are erased
    /// already stay so; a place that is not in the log is [`StoreError::GoneOn`].
    pub(crate) erase: Vec<u64>,
    /// When to look at the alliance again.
    pub(crate) wake: Wake,
}

impl Append {
    /// Does this move the alliance on, so that other programs have to look? To be woken at another
    /// time does not.
    pub(crate) fn stirs(&self) -> bool {
        let still = self.events.is_empty() && self.hidden.is_empty() && self.keys.is_empty();
        !still || !self.erase.is_empty()
    }
}

/// How far an alliance has come, for other programs that use the same store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stand {
    /// How often anything was kept in it: events, hidden things or keys.
    pub(crate) stir: u64,
    /// The place of its last event.
    pub(crate) head: u64,
}

/// All that a room reads of an alliance, as of one moment or a little later.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// How often anything was kept in it before this was read. 0 where the store is not shared.
    pub(crate) stir: u64,
    /// The events after the place that was asked for.
    pub(crate) log: Vec<Kept>,
    /// All that lies hidden.
    pub(crate) hidden: Vec<Hidden>,
}

/// Decides what to keep, when it is known how an alliance stands; nothing, when nothing is left to
/// do.
pub(crate) type Decide<'a> = Box<dyn FnOnce(Standing) -> Option<Append> + Send + 'a>;

/// Why something was not kept, or not read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    /// The log or the shelf is not as expected, the ask is already kept, or there is no such
    /// alliance: read on and decide again.
    #[error("somebody was faster")]
    GoneOn,
    /// Another alliance uses this spoken code: choose another.
    #[error("this code is in use")]
    CodeTaken,
    /// The store could not answer. An append is perhaps kept, perhaps not.
    #[error("the store is away")]
    Away(#[source] anyhow::Error),
}

/// What a key opens, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// The alliance it belongs to.
    pub(crate) alliance: Id,
    /// What it opens.
    pub(crate) purpose: Purpose,
    /// Whose it is, if it is one person's.
    pub(crate) member: Option<u64>,
}

/// How one try of a spoken code went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tried {
    /// It is the code of this alliance.
    Right(Id),
    /// The first part is known, the rest is wrong; one try fewer is left.
    Wrong,
    /// Unknown, or tried wrongly too often. The two look the same on purpose.
    Dead,
}

/// What every store must do; `store/conformance.rs` says it as tests.
pub(crate) trait Store: Send + Sync + 'static {
    /// Keeps all of it or nothing. When it returns `Ok`, it is durable.
    fn append(&self, it: Append) -> Later<'_, Result<(), StoreError>>;

    /// All events after `after`, in order; none for an unknown alliance.
    fn read(&self, alliance: Id, after: u64) -> Later<'_, Result<Vec<Kept>, StoreError>>;

    /// All that lies hidden in an alliance, in an order that tells nothing.
    fn hidden(&self, alliance: Id) -> Later<'_, Result<Vec<Hidden>, StoreError>>;

    /// Do other programs use it at the same time? Then what a room believes may be late: it says
    /// where it stood when it decided ([`Append::stir`]), and looks before it answers.
    fn is_shared(&self) -> bool {
        false
    }

    /// How far these alliances have come; those that are not there are left out. A store that is
    /// not shared says nothing: nobody but the rooms themselves moves anything.
    fn stands(&self, _: Vec<Id>) -> Later<'_, Result<Vec<(Id, Stand)>, StoreError>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// All events after `after`, and what lies hidden. What is kept meanwhile is perhaps in it, and
    /// perhaps not, but then [`Standing::stir`] is an older one.
    fn standing(&self, alliance: Id, after: u64) -> Later<'_, Result<Standing, StoreError>> {
        Box::pin(async move {
            let log = self.read(alliance, after).await?;
            let hidden = self.hidden(alliance).await?;
            Ok(Standing { stir: 0, log, hidden })
        })
    }

    /// Reads, decides and keeps while nobody else keeps anything in this alliance: for those who
    /// were too late again and again.
    fn alone<'a>(
        &'a self,
        alliance: Id,
        after: u64,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), StoreError>> {
        Box::pin(async move {
            match decide(self.standing(alliance, after).await?) {
                Some(it) => self.append(it).await,
                None => Ok(()),
            }
        })
    }

    /// What the key with this hash opens, if anything.
    fn key(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Key>, StoreError>>;

    /// One try of a spoken code: `first` names it, `rest` proves it. A wrong try is kept before it
    /// is answered, and no later right one gives it back.
    fn try_code(&self, first: &str, rest: [u8; 32]) -> Later<'_, Result<Tried, StoreError>>;

    /// Alliances that are to be looked at by `now` (milliseconds since 1970, UTC), the earliest
    /// first, at most `most` of them. They stay due until an append says otherwise.
    fn due(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Id>, StoreError>>;

    /// All contacts of an alliance, by member.
    fn contacts(&self, alliance: Id) -> Later<'_, Result<Vec<Contact>, StoreError>>;

    /// All that is to be sent in an alliance, and what was, by member, kind and occasion.
    fn letters(&self, alliance: Id) -> Later<'_, Result<Vec<Letter>, StoreError>>;

    /// All contacts with this mail address, in any alliance.
    fn contacts_at(&self, address: &str) -> Later<'_, Result<Vec<Contact>, StoreError>>;

    /// The contact whose token has this hash, if there is one.
    fn contact_by_token(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Contact>, StoreError>>;

    /// Takes letters that are due by `now` (milliseconds since 1970, UTC), the earliest first, at
    /// most `most` of them. When it returns, it is durable that they are handed over: nobody
    /// gets them again, not even after a power cut. Forgets what was sent
    /// [`post::REMEMBERED`] ago.
    fn claim(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Claimed>, StoreError>>;

    /// Makes one change, whole or not at all, and says whether there was anything to change. When
    /// it returns, it is durable.
    fn change(&self, it: Change) -> Later<'_, Result<bool, StoreError>>;

    /// Erases an alliance with all it holds, in every copy. Only its random id stays, so that it
    /// is never made again. One that never was is [`StoreError::GoneOn`].
    fn erase_alliance(&self, id: Id) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::EraseAlliance(id))
    }

    /// Sets a contact, in the place of the same member's earlier one. Without the alliance, or
    /// with a token that another contact has, it is [`StoreError::GoneOn`].
    fn put_contact(&self, it: Contact) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::PutContact(it))
    }

    /// Takes a contact away, and what still waited to be sent there.
    fn drop_contact(
        &self,
        alliance: Id,
        member: Option<u64>,
        channel: Channel,
    ) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::DropContacts { alliance, member, channel: Some(channel) })
    }

    /// Takes all contacts of a member away, as they leave, and what still waited to be sent.
    fn drop_contacts_of(&self, alliance: Id, member: u64) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::DropContacts { alliance, member: Some(member), channel: None })
    }

    /// The owner of the contact says that it is theirs.
    fn confirm_contact(&self, token: [u8; 32]) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Confirm { token })
    }

    /// The owner of the contact wants no more letters of this kind; what waited of it is
    /// cancelled.
    fn stop_kind(&self, token: [u8; 32], kind: &str) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Stop { token, kind: kind.to_owned() })
    }

    /// Plans letters. Planning twice is planning once, whatever became of the first; only one that
    /// was never claimed takes over a new time. Letters of alliances that are not there are not
    /// planned.
    fn plan(&self, letters: Vec<Planned>) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Plan(letters))
    }

    /// Takes back the letters of these kinds that still wait, for all members, but those of the
    /// occasions to `keep`.
    fn cancel(
        &self,
        alliance: Id,
        kinds: &[&str],
        keep: &[String],
    ) -> Later<'_, Result<bool, StoreError>> {
        let kinds = kinds.iter().map(|&kind| kind.to_owned()).collect();
        self.change(Change::Cancel { alliance, kinds, keep: keep.to_vec() })
    }

    /// Lets a claimed letter wait again until `due` (milliseconds since 1970, UTC). Only for one
    /// that was certainly not taken by the other side.
    fn release(&self, id: i64, due: i64) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Release { id, due })
    }

    /// A claimed letter will not be sent.
    fn give_up(&self, id: i64) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::GiveUp { id })
    }

    /// A letter that was claimed, and waits again should the program fall while it is sent, was
    /// taken at this moment (milliseconds since 1970, UTC). Only for what may come twice.
    fn taken(&self, id: i64, at: i64) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Taken { id, at })
    }

    /// Takes in all that another store kept of an alliance. Where it is already, or was erased, or
    /// where a key, a token or a code of it belongs to another alliance, it is refused whole.
    fn take_in(&self, it: Whole) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::TakeIn(Box::new(it)))
    }

    /// Erases again what was erased: in a store that was brought back from before. Alliances that
    /// are not there are never made; words are erased where this very event stands.
    fn replay(&self, these: Vec<Erasure>) -> Later<'_, Result<bool, StoreError>> {
        self.change(Change::Replay(these))
    }

    /// All alliances.
    #[cfg(test)]
    fn alliances(&self) -> Later<'_, Result<Vec<Id>, StoreError>>;

    /// A random number made together with the database: numbers of another epoch mean nothing here.
    fn epoch(&self) -> u64;

    /// Finishes what was asked, leaves everything in order on disk and stops. Later asks get
    /// [`StoreError::Away`].
    fn close(&self) -> Later<'_, ()>;
}
