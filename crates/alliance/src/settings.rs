//! What a circle can choose about its way (DOMAIN.md 1.6 and 1.7).

use crate::{
    stage::{Stage, slugs},
    text::Sentence,
};
use serde::{Deserialize, Serialize};

slugs! {
    /// Who an alliance is between.
    Between {
        /// Two people: mentor and mentee, partners, friends.
        Pair = "pair",
        /// Coach and coachee.
        Coach = "coach",
        /// A team or circle.
        Team = "team",
        /// A family, around one phone.
        Family = "family",
        /// Something else.
        Other = "other",
    }
}

slugs! {
    /// The way in.
    Opening {
        /// The worst nightmare.
        Nightmare = "nightmare",
        /// The best memory.
        Memory = "memory",
        /// None: the circle begins with its hopes.
        None = "none",
    }
}

slugs! {
    /// How items are asked.
    Asking {
        /// One after the other.
        EachItem = "each",
        /// All at once, when time is short (DOMAIN.md 1.4).
        WholeSet = "set",
    }
}

/// Minutes of the stages that have a candle; advice, never a bolt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// Writing the first round.
    pub nightmares: u16,
    /// Turning fears into hopes.
    pub turn: u16,
    /// Writing the hopes.
    pub hopes: u16,
    /// Putting like with like.
    pub review: u16,
    /// Wording and agreeing.
    pub draft: u16,
}

impl Minutes {
    /// Minutes of a stage; none where there is no candle.
    pub const fn of(self, stage: Stage) -> Option<u16> {
        match stage {
            Stage::Nightmares => Some(self.nightmares),
            Stage::Turn => Some(self.turn),
            Stage::Hopes => Some(self.hopes),
            Stage::Review => Some(self.review),
            Stage::Draft => Some(self.draft),
            Stage::Prepare | Stage::Arrive | Stage::Sign | Stage::Living => None,
        }
    }
}

/// The choices of one circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a box that the circle ticks")]
pub struct Settings {
    /// The way in.
    pub opening: Opening,
    /// Written apart, in windows of so many hours; live when none.
    pub apart_hours: Option<u32>,
    /// One phone goes round.
    pub one_phone: bool,
    /// Somebody holds the desk. Without, each of two people may go on, and both must be done.
    pub guided: bool,
    /// The candle.
    pub minutes: Minutes,
    /// Dots per person: 3, 5 or 8.
    pub dots: u8,
    /// Is each fear turned into a hope?
    pub turn: bool,
    /// "Is any of this already happening?" is asked when the notes are face up.
    pub mirror: bool,
    /// How items are asked.
    pub asking: Asking,
    /// Days from one visit to the next.
    pub visit_days: u16,
    /// How the circle lives with its page. Logs from before there was a life have none.
    #[serde(default)]
    pub life: Life,
}

/// How a circle lives with its page (DOMAIN.md 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// Days from one pulse to the next; no pulse when none.
    pub pulse_days: Option<u16>,
    /// Does everybody see at once which item asks for care, or only after the reading?
    pub care_names_item: bool,
    /// Whom to call when somebody is being hurt: that is not for the circle.
    pub hurt: Option<Sentence>,
    /// The raw notes are let go so many days after the signing; never when none.
    pub notes_days: Option<u16>,
    /// The rain, the cloud and the sun instead of words.
    pub faces: bool,
}

impl Life {
    /// What fits a circle of this kind until it chooses otherwise (DOMAIN.md 6.1).
    pub const fn for_kind(between: Between) -> Self {
        let pulse_days = match between {
            Between::Pair => 31,
            Between::Family => 7,
            Between::Coach | Between::Team | Between::Other => 14,
        };
        Self {
            pulse_days: Some(pulse_days),
            care_names_item: false,
            hurt: None,
            notes_days: Some(30),
            faces: matches!(between, Between::Family),
        }
    }
}

/// For circles from before there was a life: nothing is asked and nothing is let go that they have
/// not chosen.
impl Default for Life {
    fn default() -> Self {
        Self { pulse_days: None, notes_days: None, ..Self::for_kind(Between::Other) }
    }
}

impl Settings {
    /// What fits a circle of this kind until it chooses otherwise (DOMAIN.md 1.7 and 6.1).
    pub const fn for_kind(between: Between) -> Self {
        let minutes = Minutes { nightmares: 5, turn: 5, hopes: 8, review: 7, draft: 12 };
        let two = matches!(between, Between::Pair);
        Self {
            opening: Opening::Nightmare,
            apart_hours: None,
            one_phone: matches!(between, Between::Family),
            guided: !two,
            minutes,
            dots: 5,
            turn: true,
            mirror: false,
            asking: Asking::EachItem,
            visit_days: match between {
                Between::Pair => 91,
                Between::Coach => 42,
                Between::Family => 7,
                Between::Team | Between::Other => 28,
            },
            life: Life::for_kind(between),
        }
    }

    /// The stages that this circle walks through, in order.
    pub fn road(&self) -> impl Iterator<Item = Stage> + use<> {
        let (opening, turn) = (self.opening, self.turn);
        Stage::ALL.iter().copied().filter(move |stage| match stage {
            Stage::Nightmares => opening != Opening::None,
            Stage::Turn => turn && opening == Opening::Nightmare,
            Stage::Prepare
            | Stage::Arrive
            | Stage::Hopes
            | Stage::Review
            | Stage::Draft
            | Stage::Sign
            | Stage::Living => true,
        })
    }

    /// The stage after this one.
    pub fn after(&self, stage: Stage) -> Option<Stage> {
        self.road().find(|next| *next > stage)
    }

    /// The stage before this one.
    pub fn before(&self, stage: Stage) -> Option<Stage> {
        self.road().take_while(|earlier| *earlier < stage).last()
    }
}
