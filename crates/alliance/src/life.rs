//! The words of a living alliance: what a pulse, a care, a visit and a change are made of
//! (DOMAIN.md 6).

use crate::{
    event::{Digest, ItemKind},
    id::{CareId, ItemId, MemberId},
    stage::slugs,
    text::Sentence,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

slugs! {
    /// How much an item was lived. There is no middle box; whoever can't say, says nothing.
    Lived {
        /// Hardly.
        Hardly = "hardly",
        /// A little.
        ALittle = "a_little",
        /// Mostly.
        Mostly = "mostly",
        /// Fully.
        Fully = "fully",
    }
}

slugs! {
    /// What five to seven answers together say; their numbers would point at somebody.
    Band {
        /// In the lowest third.
        Rarely = "rarely",
        /// In the middle.
        Partly = "partly",
        /// In the highest third.
        Mostly = "mostly",
    }
}

/// From so many answers up a hidden pulse says anything at all (DECISIONS.md 2.4).
pub const ANSWERS_FOR_BAND: usize = 5;
/// From so many answers up it says how many gave which.
pub const ANSWERS_FOR_COUNTS: usize = 8;
/// From so many people up a pulse is hidden, and a care may be unsigned.
pub const UNSIGNED_FROM: usize = 5;

/// What a closed pulse says of one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Five to seven answered.
    Band(Band),
    /// Eight or more answered: how many gave which step, from the lowest.
    Counts([u32; 4]),
    /// Two to four people: each with their name, all at once.
    Open(Vec<(MemberId, Lived)>),
}

impl Seen {
    /// Where the circle stands between hardly, 0, and fully, 3; for the small line over time.
    pub fn height(&self) -> f32 {
        const BANDS: [f32; 3] = [0.5, 1.5, 2.5];
        match self {
            Self::Band(band) => BANDS[*band as usize],
            Self::Counts(counts) => mean(counts),
            Self::Open(given) => {
                let mut counts = [0; 4];
                for (_, lived) in given {
                    counts[*lived as usize] += 1;
                }
                mean(&counts)
            }
        }
    }
}

/// The mean step, 0 to 3.
#[expect(clippy::cast_precision_loss, reason = "a circle has at most a thousand people")]
fn mean(counts: &[u32; 4]) -> f32 {
    let all: u32 = counts.iter().sum();
    let sum: u32 = (0..).zip(counts).map(|(step, count): (u32, &u32)| step * count).sum();
    if all == 0 { 0.0 } else { sum as f32 / all as f32 }
}

/// What a hidden pulse may say of an item with these answers, and nothing where they are too few.
pub fn hidden_seen(counts: [u32; 4]) -> Option<Seen> {
    let answers = counts.iter().sum::<u32>() as usize;
    let band = || match mean(&counts) {
        low if low < 1.0 => Band::Rarely,
        middle if middle < 2.0 => Band::Partly,
        _ => Band::Mostly,
    };
    match answers {
        ANSWERS_FOR_COUNTS.. => Some(Seen::Counts(counts)),
        ANSWERS_FOR_BAND.. => Some(Seen::Band(band())),
        _ => None,
    }
}

/// What a closed pulse says of one item, as the log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LivedSeen {
    /// The item.
    pub item: ItemId,
    /// What it says.
    pub seen: Seen,
}

slugs! {
    /// How somebody asks for care (DOMAIN.md 6.3). Whoever would rather talk to one person first
    /// asks for nothing here, and nothing is kept.
    CareWay {
        /// I slipped.
        Mine = "mine",
        /// I noticed something.
        Noticed = "noticed",
        /// The item does not fit any more.
        NoLongerFits = "no_longer_fits",
    }
}

slugs! {
    /// What would help.
    CareHelp {
        /// To read the alliance together.
        ReadTogether = "read",
        /// To look at the words.
        LookAtWords = "words",
        /// It is enough to have said it.
        JustSaying = "said",
    }
}

/// A care as it is told after the reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareTold {
    /// Which.
    pub care: CareId,
    /// The item it is about.
    pub item: ItemId,
    /// What was said, in one sentence.
    pub text: Option<Sentence>,
}

slugs! {
    /// The steps of a visit (DOMAIN.md 6.5); each can be skipped.
    VisitStep {
        /// One word each.
        Arrive = "arrive",
        /// Which item helped you, whom do you thank?
        Thanks = "thanks",
        /// All items, aloud, in turn.
        Reading = "reading",
        /// The pulse is opened.
        Pulse = "pulse",
        /// What came up: what made it hard to live this item?
        Look = "look",
        /// What was parked, and the trials that are due.
        Aside = "aside",
        /// Sign what changed; the next date; one word.
        Close = "close",
    }
}

impl VisitStep {
    /// Minutes that are advised; the sum is 15 to 25 (DOMAIN.md 6.5).
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Arrive => 1,
            Self::Thanks | Self::Reading => 3,
            Self::Pulse | Self::Aside | Self::Close => 2,
            Self::Look => 9,
        }
    }

    /// The step after this one.
    pub fn after(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|next| *next > self)
    }

    /// The step before this one.
    pub fn before(self) -> Option<Self> {
        Self::ALL.iter().copied().take_while(|earlier| *earlier < self).last()
    }
}

slugs! {
    /// How the look at an item ended; exactly one for each that was touched.
    End {
        /// We keep it.
        Keep = "keep",
        /// It has new words.
        NewWords = "new_words",
        /// It did its work.
        LetGo = "let_go",
        /// We try something until a day.
        TryUntil = "try_until",
    }
}

/// What somebody proposes for an item of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proposal {
    /// Other words, or words for an item that is new.
    Words {
        /// What kind of item it is.
        item_kind: ItemKind,
        /// What it says.
        text: Sentence,
        /// Why.
        because: Option<Sentence>,
        /// Until when it is tried.
        until: Option<Date>,
    },
    /// The item did its work.
    LetGo {
        /// Why.
        because: Option<Sentence>,
    },
}

impl Proposal {
    /// Why.
    pub fn because(&self) -> Option<&Sentence> {
        match self {
            Self::Words { because, .. } | Self::LetGo { because } => because.as_ref(),
        }
    }

    /// What the look at the item ends with, when the circle agrees.
    pub const fn end(&self) -> End {
        match self {
            Self::Words { until: Some(_), .. } => End::TryUntil,
            Self::Words { until: None, .. } => End::NewWords,
            Self::LetGo { .. } => End::LetGo,
        }
    }
}

/// The words of one item as they stand in a version of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionItem {
    /// The item.
    pub item: ItemId,
    /// What kind of item it is.
    pub kind: ItemKind,
    /// What it says.
    pub text: Sentence,
    /// Why.
    pub because: Option<Sentence>,
    /// Until when it is tried.
    pub until: Option<Date>,
    /// The fingerprint that is signed.
    pub digest: Digest,
}

/// The time of day of a visit, and where: at nine in Berlin stays at nine in Berlin when the clocks
/// are changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitAt {
    /// The time of day.
    pub time: jiff::civil::Time,
    /// Where.
    pub zone: Zone,
}

/// The name of a time zone, such as `Europe/Berlin`. The shell knows what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Zone(String);

impl Zone {
    /// A name that looks like one of the IANA time zone database: letters, digits, `/ _ - +`.
    pub fn parse(name: &str) -> Option<Self> {
        let plain = |it: char| it.is_ascii_alphanumeric() || "/_-+".contains(it);
        let good = !name.is_empty() && name.len() <= 64 && name.chars().all(plain);
        good.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
