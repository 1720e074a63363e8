//! A worked example as its file tells it; only what a workshop needs is read.

use alliance::{
    event::{ItemKind, Source},
    settings::{Between, Minutes, Settings},
    stage::Round,
};
use anyhow::Context as _;
use jiff::{
    Unit,
    civil::{Date, DateTime},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One circle, from its questions to its first signed page.
#[derive(Deserialize)]
pub(super) struct Example {
    pub(super) title: String,
    kind: String,
    /// Whoever opened the alliance comes first.
    pub(super) participants: Vec<Participant>,
    settings: Rhythm,
    pub(super) questions: Vec<Question>,
    stages: Vec<Time>,
    rounds: Rounds,
    pub(super) clusters: Vec<Cluster>,
    pub(super) drafting: Vec<Drafting>,
    pub(super) parked: Vec<Aside>,
    pub(super) let_go: Vec<Aside>,
    pub(super) consent: Vec<Consent>,
    versions: Vec<Version>,
    #[serde(default)]
    pub(super) pulses: Vec<Pulse>,
    #[serde(default)]
    pub(super) flags: Vec<Flag>,
    #[serde(default)]
    pub(super) joins: Vec<Join>,
    #[cfg(test)]
    pub(super) expect: Expect,
}

#[derive(Deserialize)]
pub(super) struct Participant {
    pub(super) id: String,
    pub(super) name: String,
    role: String,
    about: String,
}

#[derive(Deserialize)]
struct Rhythm {
    review_every_days: u16,
}

#[derive(Deserialize)]
pub(super) struct Question {
    pub(super) id: String,
    pub(super) text: String,
    source: String,
}

/// How long a stage was meant to take, or in which window it was done apart.
#[derive(Deserialize)]
struct Time {
    stage: String,
    planned_min: Option<u16>,
    #[serde(default)]
    apart: bool,
    from: Option<DateTime>,
    to: Option<DateTime>,
    thought_about_it: Option<usize>,
}

#[derive(Deserialize)]
struct Rounds {
    nightmare: Notes,
    wish: Notes,
}

#[derive(Deserialize)]
pub(super) struct Notes {
    pub(super) prompt: String,
    pub(super) notes: Vec<Note>,
}

/// `by` is there to choose whose browser writes the note, and goes nowhere else.
#[derive(Deserialize)]
pub(super) struct Note {
    pub(super) id: String,
    pub(super) by: String,
    pub(super) text: String,
    pub(super) question: Option<String>,
    pub(super) drawn: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Cluster {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) notes: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Drafting {
    pub(super) item: String,
    pub(super) cluster: String,
    pub(super) drafts: Vec<String>,
}

/// Words that were parked or let go.
#[derive(Deserialize)]
pub(super) struct Aside {
    pub(super) text: String,
    pub(super) cluster: Option<String>,
    pub(super) because: String,
}

/// What was answered to an item that was not agreed as it first stood.
#[derive(Deserialize)]
pub(super) struct Consent {
    pub(super) item: String,
    /// The draft that was asked about; the first is 1.
    pub(super) on_draft: usize,
    pub(super) raised: Vec<Raised>,
    pub(super) on_final: Positions,
}

#[derive(Deserialize)]
pub(super) struct Raised {
    pub(super) by: String,
    pub(super) kind: RaisedKind,
    pub(super) text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RaisedKind {
    Concern,
    Objection,
}

#[derive(Deserialize)]
pub(super) struct Positions {
    pub(super) concern: usize,
}

/// How many gave which step, by item; an open pulse tells it otherwise, and is not read.
#[derive(Deserialize)]
pub(super) struct Pulse {
    #[serde(default)]
    pub(super) counts: BTreeMap<String, [usize; 4]>,
}

/// A care, as the example calls it.
#[derive(Deserialize)]
pub(super) struct Flag {
    pub(super) item: String,
    pub(super) by: String,
    pub(super) signed: bool,
    pub(super) kind: String,
    pub(super) saw: String,
}

/// Somebody who comes later.
#[derive(Deserialize)]
pub(super) struct Join {
    pub(super) name: String,
    pub(super) asked: Vec<AskedOnce>,
    pub(super) notes: Vec<Brought>,
}

#[derive(Deserialize)]
pub(super) struct AskedOnce {
    pub(super) item: String,
    pub(super) text: String,
    pub(super) answered: String,
}

#[derive(Deserialize)]
pub(super) struct Brought {
    pub(super) round: String,
    pub(super) text: String,
}

/// What a later version has other than the one before.
#[derive(Deserialize)]
pub(super) struct Change {
    pub(super) item: String,
    pub(super) to: String,
    pub(super) because: Option<String>,
    pub(super) trial_until: Option<String>,
    #[serde(skip)]
    kind: Option<ItemKind>,
}

impl Change {
    pub(super) fn kind(&self) -> ItemKind {
        self.kind.unwrap_or(ItemKind::Promise)
    }
}

#[derive(Deserialize)]
pub(super) struct Version {
    in_force_from: Date,
    review_on: Date,
    pub(super) items: Vec<Item>,
    pub(super) signatures: Vec<Signature>,
    #[serde(default)]
    changes: Vec<Change>,
}

#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    kind: Kind,
    #[cfg(test)]
    pub(super) text: String,
    pub(super) why: Option<String>,
    #[serde(default)]
    pub(super) from_notes: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Promise,
    Permission,
    WhenItIsHard,
    Trial,
    Fun,
}

#[derive(Deserialize)]
pub(super) struct Signature {
    pub(super) by: String,
    pub(super) drawn: Option<String>,
    pub(super) words: Option<String>,
}

/// What the circle must look like when all is played.
#[cfg(test)]
#[derive(Deserialize)]
pub(super) struct Expect {
    pub(super) people: usize,
    pub(super) nightmare_notes: usize,
    pub(super) wish_notes: usize,
    pub(super) clusters: usize,
    pub(super) unclustered: usize,
    pub(super) items_v1: usize,
    pub(super) objections_v1: usize,
    pub(super) signatures_v1: usize,
}

impl Participant {
    fn opened(&self) -> bool {
        let opened =
            |text: &str| text.contains("opened the alliance") || text.contains("facilitator");
        opened(&self.role) || opened(&self.about)
    }
}

impl Question {
    pub(super) fn source(&self) -> Source {
        if self.source.starts_with("Agile Coaching Institute") {
            Source::Seed
        } else if self.source.starts_with("Accordant question bank") {
            Source::Bank
        } else {
            Source::Own
        }
    }
}

impl Item {
    pub(super) fn kind(&self) -> ItemKind {
        match self.kind {
            Kind::Promise => ItemKind::Promise,
            Kind::Permission => ItemKind::Permission,
            Kind::WhenItIsHard => ItemKind::WhenHard,
            Kind::Trial => ItemKind::Trial,
            Kind::Fun => ItemKind::Fun,
        }
    }
}

impl Version {
    /// Days from the signing to the first visit.
    pub(super) fn days_to_visit(&self) -> i32 {
        (self.review_on - self.in_force_from).get_days()
    }
}

impl Example {
    /// Reads a file of `crates/accordant/src/demo`.
    pub(super) fn read(json: &str) -> anyhow::Result<Self> {
        let mut example: Self = serde_json::from_str(json).context("an example cannot be read")?;
        example.participants.sort_by_key(|it| !it.opened());
        for version in &mut example.versions {
            for change in &mut version.changes {
                change.kind = version.items.iter().find(|it| it.id == change.item).map(Item::kind);
            }
        }
        Ok(example)
    }

    pub(super) fn between(&self) -> Between {
        match &*self.kind {
            "team" => Between::Team,
            "mentor" => Between::Pair,
            "family" => Between::Family,
            _ => Between::Other,
        }
    }

    pub(super) fn round(&self, round: Round) -> &Notes {
        match round {
            Round::Nightmares => &self.rounds.nightmare,
            Round::Hopes => &self.rounds.wish,
        }
    }

    /// How many had thought about the questions before they came.
    pub(super) fn thought(&self) -> usize {
        self.stages.iter().find_map(|it| it.thought_about_it).unwrap_or(0)
    }

    /// What was asked about this item, where it was not agreed as it first stood.
    pub(super) fn consent(&self, item: &str) -> Option<&Consent> {
        self.consent.iter().find(|it| it.item == item)
    }

    /// The page that was signed at the end of the workshop.
    pub(super) fn first_page(&self) -> anyhow::Result<&Version> {
        self.versions.first().context("an example has a first page")
    }

    /// What the second version has other than the first.
    pub(super) fn changes(&self) -> &[Change] {
        self.versions.get(1).map_or(&[], |it| &it.changes)
    }

    /// The choices of the circle: what fits its kind, with its own minutes, windows and rhythm.
    pub(super) fn settings(&self) -> Settings {
        let usual = Settings::for_kind(self.between());
        let minutes = Minutes {
            nightmares: self.minutes(&["nightmare_write"]).unwrap_or(usual.minutes.nightmares),
            turn: self.minutes(&["flip"]).unwrap_or(usual.minutes.turn),
            hopes: self.minutes(&["wish_write"]).unwrap_or(usual.minutes.hopes),
            review: self.minutes(&["cluster"]).unwrap_or(usual.minutes.review),
            // Items are worded and agreed on one page.
            draft: self.minutes(&["draft", "consent"]).unwrap_or(usual.minutes.draft),
        };
        Settings {
            apart_hours: self.apart_hours(),
            minutes,
            turn: self.minutes(&["flip"]).is_some(),
            visit_days: self.settings.review_every_days,
            ..usual
        }
    }

    fn minutes(&self, stages: &[&str]) -> Option<u16> {
        let planned = self.stages.iter().filter(|it| stages.contains(&&*it.stage));
        planned.filter_map(|it| it.planned_min).reduce(|sum, more| sum + more)
    }

    /// Who writes apart has as long as the questions are out, in whole hours.
    fn apart_hours(&self) -> Option<u32> {
        self.stages.iter().find(|it| it.apart)?;
        let out = self.stages.iter().find_map(|it| it.from.zip(it.to));
        let minutes = out.and_then(|(from, to)| from.until((Unit::Minute, to)).ok())?.get_minutes();
        u32::try_from(minutes.unsigned_abs().div_ceil(60)).ok()
    }
}
