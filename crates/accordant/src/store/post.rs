//! Where people may be reached, and what is to be sent to them.
//!
//! The outbox promises one thing: nothing is sent twice. A letter is marked as handed over, durably,
//! *before* anybody tries to send it ([`Store::claim`](super::Store::claim)), and nothing but
//! [`Store::release`](super::Store::release) makes it wait again, which is for letters that were
//! certainly not taken, or for what may come twice because its other side can tell (a word to a
//! program). What this cannot promise is that everything arrives: when the program falls
//! or the power goes between the claim and the sending, that letter is lost, and so is one of which
//! nobody knows whether the other side took it. A reminder that never came is a pity; one that
//! comes twice, or a hundred times, is a nuisance that nobody forgives.

use super::{
    Id,
    whole::{Erasure, Whole},
};
use crate::languages::Language;
use std::{collections::BTreeSet, fmt};

/// How long what was sent is remembered, in milliseconds: 60 days. Within them planning it again
/// changes nothing; whoever plans must not plan what is older.
pub(crate) const REMEMBERED: i64 = 60 * 24 * 60 * 60 * 1000;

/// By which way somebody is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Channel {
    /// A person's mail address.
    Mail,
    /// A room where the alliance writes to each other anyway; it belongs to nobody alone.
    Chat,
}

impl Channel {
    /// How it is written down.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Chat => "chat",
        }
    }

    /// Reads what was written down.
    pub(crate) fn read(slug: &str) -> Option<Self> {
        [Self::Mail, Self::Chat].into_iter().find(|it| it.slug() == slug)
    }
}

/// Where a person, or a whole alliance, may be reached.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Contact {
    /// The alliance.
    pub(crate) alliance: Id,
    /// Whose it is; `None` where it belongs to the alliance.
    pub(crate) member: Option<u64>,
    /// By which way.
    pub(crate) channel: Channel,
    /// The mail address, or the address of the chat's door.
    pub(crate) address: String,
    /// The time zone, as the IANA names it, such as `Europe/Berlin`.
    pub(crate) zone: String,
    /// Whether its owner has said that it is theirs. Until then it gets nothing but that question.
    pub(crate) confirmed: bool,
    /// The hash of the token by which its owner confirms it and stops what it gets. Unique.
    pub(crate) token: [u8; 32],
    /// The kinds of letters that its owner has stopped: slugs without spaces.
    pub(crate) stopped: BTreeSet<String>,
    /// The language in which its owner is written to: the one in which they gave it.
    pub(crate) language: Language,
}

/// Shows neither the address nor the token: a log line names nobody.
impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contact").field("channel", &self.channel).finish_non_exhaustive()
    }
}

/// A letter that is to be sent: one for each alliance, member, kind and occasion, ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    /// The alliance.
    pub(crate) alliance: Id,
    /// Who gets it; `None` for the alliance's chat.
    pub(crate) member: Option<u64>,
    /// What it is about, as a slug.
    pub(crate) kind: String,
    /// What tells this one from the next of its kind: dates and numbers only.
    pub(crate) occasion: String,
    /// When it is to be sent, in milliseconds since 1970, UTC.
    pub(crate) due: i64,
}

/// A letter that is ours to send, now or never.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Claimed {
    /// Its place in the outbox.
    pub(crate) id: i64,
    /// The alliance.
    pub(crate) alliance: Id,
    /// Who gets it; `None` for the alliance's chat.
    pub(crate) member: Option<u64>,
    /// What it is about, as a slug.
    pub(crate) kind: String,
    /// What tells this one from the next of its kind.
    pub(crate) occasion: String,
    /// The how-many-th claim this is, from 1.
    pub(crate) tries: u32,
}

/// A change to the contacts and the outbox, and the end of an alliance. Each is whole or not at
/// all; the methods of [`Store`](super::Store) say what each does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Erases an alliance.
    EraseAlliance(Id),
    /// Sets a contact, in the place of an earlier one.
    PutContact(Contact),
    /// Takes contacts away.
    DropContacts {
        /// The alliance.
        alliance: Id,
        /// Whose they are.
        member: Option<u64>,
        /// By which way; `None` means all.
        channel: Option<Channel>,
    },
    /// Its owner says that it is theirs.
    Confirm {
        /// The hash of the contact's token.
        token: [u8; 32],
    },
    /// Its owner wants no more of a kind.
    Stop {
        /// The hash of the contact's token.
        token: [u8; 32],
        /// The kind, as a slug.
        kind: String,
    },
    /// Letters that are to be sent.
    Plan(Vec<Planned>),
    /// Letters that are no longer to be sent.
    Cancel {
        /// The alliance.
        alliance: Id,
        /// The kinds.
        kinds: Vec<String>,
        /// The occasions that stay.
        keep: Vec<String>,
    },
    /// A claimed letter was certainly not taken, and waits again.
    Release {
        /// Its place in the outbox.
        id: i64,
        /// When it is due again, in milliseconds since 1970, UTC.
        due: i64,
    },
    /// A claimed letter will not be sent.
    GiveUp {
        /// Its place in the outbox.
        id: i64,
    },
    /// A letter that waits for another try was taken after all.
    Taken {
        /// Its place in the outbox.
        id: i64,
        /// When, in milliseconds since 1970, UTC.
        at: i64,
    },
    /// Takes in an alliance from another store.
    TakeIn(Box<Whole>),
    /// Erases again what was erased.
    Replay(Vec<Erasure>),
}

/// The kinds as they are written down.
pub(super) fn joined(stopped: &BTreeSet<String>) -> String {
    stopped.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The kinds as they were written down.
pub(super) fn parted(stopped: &str) -> BTreeSet<String> {
    stopped.split(' ').filter(|kind| !kind.is_empty()).map(str::to_owned).collect()
}
