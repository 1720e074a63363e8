//! Ids are types: a member can never be passed where a note is meant.
//!
//! Ids are random and never made of time: two ids born in the same millisecond would tie an
//! unsigned note to its writer. They are minted by the shell (or by the browser, for the things
//! that it makes) and come in as arguments.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr};

/// RFC 4648 base32, lower case: safe in an address, in HTML and in a CSS selector.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

fn write(mut bits: u128, letters: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = [0_u8; 24];
    for slot in text[..letters].iter_mut().rev() {
        *slot = LETTERS[(bits & 31) as usize];
        bits >>= 5;
    }
    f.write_str(std::str::from_utf8(&text[..letters]).map_err(|_| fmt::Error)?)
}

fn read(text: &str, letters: usize) -> Result<u128, NotAnId> {
    if text.len() != letters {
        return Err(NotAnId);
    }
    text.bytes().try_fold(0, |bits, byte| {
        let five = LETTERS.iter().position(|letter| *letter == byte).ok_or(NotAnId)?;
        Ok(bits << 5 | five as u128)
    })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($inner:ty) = $letters:literal letters;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($inner);

        impl $name {
            /// An id out of random bits; those that do not fit are cut off.
            pub const fn new(random: $inner) -> Self {
                Self(random & ((1 << (5 * $letters)) - 1))
            }

            /// The bits, for a store that keeps numbers.
            pub const fn bits(self) -> $inner {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write(u128::from(self.0), $letters, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                <$inner>::try_from(read(text, $letters)?).map(Self).map_err(|_| NotAnId)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// An alliance: in addresses, so long enough that nobody comes across one by trying.
    AllianceId(u128) = 24 letters;
    /// One act of one person: the same ask twice is one ask.
    Ask(u128) = 24 letters;
    /// A member of the circle.
    MemberId(u64) = 12 letters;
    /// A note. Hidden notes bear an id that dies with the reveal; the revealed ones get new ids.
    NoteId(u64) = 12 letters;
    /// A question of the hopes round.
    QuestionId(u64) = 12 letters;
    /// Notes put together under a name.
    ThemeId(u64) = 12 letters;
    /// An item of the agreement.
    ItemId(u64) = 12 letters;
    /// One time that somebody asked for care.
    CareId(u64) = 12 letters;
    /// What a member has given to a program, so that it may act for them.
    TokenId(u64) = 12 letters;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_wrote() {
        let note = NoteId::new(u64::MAX);
        assert_eq!(note.to_string(), "777777777777");
        assert_eq!(note.to_string().parse(), Ok(note));
        let alliance = AllianceId::new(31 << 5);
        assert_eq!(alliance.to_string(), "aaaaaaaaaaaaaaaaaaaaaa7a");
        assert_eq!(alliance.to_string().parse(), Ok(alliance));
    }

    #[test]
    fn what_is_not_an_id_is_refused() {
        for text in ["", "777", "77777777777A", "7777777777771", "77777777777é"] {
            assert_eq!(text.parse::<NoteId>(), Err(NotAnId), "{text}");
        }
    }
}
