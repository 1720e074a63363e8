//! Moving an installation: everything that is kept, as one file of lines, format 1.
//!
//! Each line is a JSON object with one name, spelled in exactly one way. First the format, the
//! house's secret and what was erased as a whole; then each alliance in order of its id: its log,
//! what lies hidden, its keys, its spoken code, its contacts and its letters; last the number of
//! lines and the SHA-256 of all bytes before. Nothing in it depends on the moment or the engine, so
//! whoever exports twice, or imports and exports again, has the same bytes. The epoch is not in it:
//! places that open pages remember mean nothing in another store.
//!
//! The file is as delicate as the database, and more: it holds what opens doors and screens.
//!
//! A file of one alliance (`"kind":"one"`) has only what is the alliance's own: its log, what lies
//! hidden, and the hashes of its members' keys. It is taken in beside others; the doors are made anew
//! from the secret of the house that it comes to, and addresses must be given once more.

mod export;
mod import;
mod lines;
#[cfg(test)]
mod tests;

pub(crate) use export::{Export, export};
#[cfg(fuzzing)]
pub(crate) use import::check;
pub(crate) use import::{Import, import_all};

use crate::languages::Language;
use crate::store::{
    Event, Hidden, Id, Kept, Purpose,
    post::{Channel, Contact, Planned},
    whole::{KeptCode, KeptKey, Letter, LetterState},
};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{borrow::Cow, collections::BTreeSet};

/// The format that is written, and the only one there is.
const FORMAT: u32 = 1;

/// All alliances of an installation.
const ALL: &str = "all";
/// One alliance, without what belongs to the house in which it lived.
const ONE: &str = "one";

/// Is this the first line of a file of one alliance?
fn is_one(head: &str) -> bool {
    matches!(serde_json::from_str(head), Ok(Line::Accordant { kind, .. }) if kind == ONE)
}

/// One line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Line<'a> {
    Accordant {
        format: u32,
        kind: Cow<'a, str>,
    },
    House {
        secret: Hex<32>,
    },
    Erased {
        alliance: Hex<16>,
    },
    Alliance {
        id: Hex<16>,
        head: u64,
        wake: Option<i64>,
    },
    Event(EventLine<'a>),
    Hidden {
        alliance: Hex<16>,
        shelf: Cow<'a, str>,
        id: Hex<16>,
        tag: Option<Hex<16>>,
        body: Cow<'a, str>,
    },
    Key {
        alliance: Hex<16>,
        hash: Hex<32>,
        purpose: Cow<'a, str>,
        member: Option<u64>,
    },
    Code {
        alliance: Hex<16>,
        first: Cow<'a, str>,
        rest: Hex<32>,
        wrong: u8,
    },
    Contact(ContactLine<'a>),
    Letter(LetterLine<'a>),
    End {
        lines: u64,
        sha256: Hex<32>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventLine<'a> {
    alliance: Hex<16>,
    seq: u64,
    ask: Hex<16>,
    /// The how-many-th of its ask.
    ix: u32,
    at: i64,
    kind: Cow<'a, str>,
    v: u16,
    actor: Option<u64>,
    data: Cow<'a, str>,
    body: Option<Cow<'a, str>>,
    erased: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactLine<'a> {
    alliance: Hex<16>,
    member: Option<u64>,
    channel: Cow<'a, str>,
    address: Cow<'a, str>,
    zone: Cow<'a, str>,
    confirmed: bool,
    token: Hex<32>,
    stopped: Cow<'a, BTreeSet<String>>,
    /// Files from before there were languages have none: English.
    #[serde(default)]
    language: Cow<'a, str>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LetterLine<'a> {
    alliance: Hex<16>,
    member: Option<u64>,
    kind: Cow<'a, str>,
    occasion: Cow<'a, str>,
    due: i64,
    state: u8,
    tries: u32,
}

/// Bytes as small hexadecimal letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hex<const N: usize>([u8; N]);

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&HEXLOWER.encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        let bytes = HEXLOWER.decode(text.as_bytes()).ok().and_then(|it| it.try_into().ok());
        bytes.map(Self).ok_or_else(|| de::Error::custom("not so many hexadecimal letters"))
    }
}

impl<'a> Line<'a> {
    /// An event in its place; `ix` is the how-many-th of its ask it is.
    fn event(alliance: Id, Kept { seq, ask, event }: &'a Kept, ix: u32, erased: bool) -> Self {
        Self::Event(EventLine {
            alliance: Hex(alliance),
            seq: *seq,
            ask: Hex(*ask),
            ix,
            at: event.at,
            kind: Cow::Borrowed(&event.kind),
            v: event.v,
            actor: event.actor,
            data: Cow::Borrowed(&event.data),
            body: event.body.as_deref().map(Cow::Borrowed),
            erased,
        })
    }

    fn hidden(alliance: Id, it: &'a Hidden) -> Self {
        Self::Hidden {
            alliance: Hex(alliance),
            shelf: Cow::Borrowed(&it.shelf),
            id: Hex(it.id),
            tag: it.tag.map(Hex),
            body: Cow::Borrowed(&it.body),
        }
    }

    fn key(alliance: Id, it: KeptKey) -> Self {
        let purpose = Cow::Borrowed(it.purpose.slug());
        Self::Key { alliance: Hex(alliance), hash: Hex(it.hash), purpose, member: it.member }
    }

    fn code(alliance: Id, it: &'a KeptCode) -> Self {
        let first = Cow::Borrowed(&*it.first);
        Self::Code { alliance: Hex(alliance), first, rest: Hex(it.rest), wrong: it.wrong }
    }

    fn contact(it: &'a Contact) -> Self {
        Self::Contact(ContactLine {
            alliance: Hex(it.alliance),
            member: it.member,
            channel: Cow::Borrowed(it.channel.slug()),
            address: Cow::Borrowed(&it.address),
            zone: Cow::Borrowed(&it.zone),
            confirmed: it.confirmed,
            token: Hex(it.token),
            stopped: Cow::Borrowed(&it.stopped),
            language: Cow::Borrowed(it.language.tag()),
        })
    }

    fn letter(Letter { planned, state, tries }: &'a Letter) -> Self {
        Self::Letter(LetterLine {
            alliance: Hex(planned.alliance),
            member: planned.member,
            kind: Cow::Borrowed(&planned.kind),
            occasion: Cow::Borrowed(&planned.occasion),
            due: planned.due,
            state: state.number(),
            tries: *tries,
        })
    }
}

impl EventLine<'_> {
    fn read(self) -> Kept {
        Kept {
            seq: self.seq,
            ask: self.ask.0,
            event: Event {
                at: self.at,
                kind: self.kind.into_owned(),
                v: self.v,
                actor: self.actor,
                data: self.data.into_owned(),
                body: self.body.map(Cow::into_owned),
            },
        }
    }
}

impl ContactLine<'_> {
    /// Nothing where there is no such channel, or no such kinds.
    fn read(self) -> Option<Contact> {
        let kinds = self.stopped.iter().all(|kind| !kind.is_empty() && !kind.contains(' '));
        kinds.then_some(())?;
        Some(Contact {
            alliance: self.alliance.0,
            member: self.member,
            channel: Channel::read(&self.channel)?,
            address: self.address.into_owned(),
            zone: self.zone.into_owned(),
            confirmed: self.confirmed,
            token: self.token.0,
            stopped: self.stopped.into_owned(),
            language: Language::of_tag(&self.language).unwrap_or_default(),
        })
    }
}

impl LetterLine<'_> {
    /// Nothing where there is no such state.
    fn read(self) -> Option<Letter> {
        let state = LetterState::read(i64::from(self.state))?;
        let planned = Planned {
            alliance: self.alliance.0,
            member: self.member,
            kind: self.kind.into_owned(),
            occasion: self.occasion.into_owned(),
            due: self.due,
        };
        Some(Letter { planned, state, tries: self.tries })
    }
}

/// Nothing where there is no such purpose, or where it does not belong to such a one.
fn key(hash: [u8; 32], purpose: &str, member: Option<u64>) -> Option<KeptKey> {
    let purpose = Purpose::read(purpose)?;
    let personal = match purpose {
        Purpose::Member | Purpose::Calendar => true,
        Purpose::Join | Purpose::Screen => false,
    };
    (personal == member.is_some()).then_some(KeptKey { hash, purpose, member })
}
