//! The road: stages in their order, and the two rounds of notes.

use serde::{Deserialize, Serialize};

macro_rules! slugs {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $slug:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $slug)] $variant,)* }

        impl $name {
            /// Each of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word in forms, addresses and the log; it never changes.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::command::Refusal;

            fn from_str(slug: &str) -> Result<Self, Self::Err> {
                match slug {
                    $($slug => Ok(Self::$variant),)*
                    _ => Err(crate::command::Refusal::NotAChoice),
                }
            }
        }
    };
}
pub(crate) use slugs;

slugs! {
    /// Where the circle is on its way.
    Stage {
        /// Questions are chosen and sent ahead; everyone thinks, for themselves.
        Prepare = "prepare",
        /// The circle comes in.
        Arrive = "arrive",
        /// The worst version of us: written unseen, turned over, read.
        Nightmares = "nightmares",
        /// Each fear gets a hope on its back.
        Turn = "turn",
        /// The questions are answered: written unseen, turned over, read.
        Hopes = "hopes",
        /// Like is put with like.
        Review = "review",
        /// Items are worded and agreed by consent.
        Draft = "draft",
        /// Everyone signs one page.
        Sign = "sign",
        /// The alliance lives: it is visited again and again.
        Living = "living",
    }
}

slugs! {
    /// A round of hidden notes.
    Round {
        /// The way in: nightmares, or best memories.
        Nightmares = "nightmares",
        /// The answers to the questions.
        Hopes = "hopes",
    }
}

impl Round {
    /// The stage in which the round is written and read.
    pub const fn stage(self) -> Stage {
        match self {
            Self::Nightmares => Stage::Nightmares,
            Self::Hopes => Stage::Hopes,
        }
    }
}

impl Stage {
    /// The round that is written in this stage.
    pub const fn round(self) -> Option<Round> {
        match self {
            Self::Nightmares => Some(Round::Nightmares),
            Self::Hopes => Some(Round::Hopes),
            Self::Prepare
            | Self::Arrive
            | Self::Turn
            | Self::Review
            | Self::Draft
            | Self::Sign
            | Self::Living => None,
        }
    }
}
