//! The agreement, to be taken along: one value made from a view, and a writer for each format.
//!
//! What is written holds the page and nothing beside it; the notes only where somebody asks for
//! them. No id, no key and no address of the alliance is in it, unless its address is asked for.
//! The words of people are words in every format: they cannot become markup, a formula or a link
//! that somebody did not write.

pub(crate) mod check;
mod csv;
#[cfg(fuzzing)]
pub(crate) mod fuzz;
mod html;
mod markdown;
mod text;
pub(crate) mod told;

#[cfg(test)]
mod tests;

use crate::{
    languages::t,
    page::words::{day, day_of},
};
use alliance::{
    event::{ItemKind, Mark as Signed},
    settings::Opening,
    stage::{Round, Stage},
    view::{ItemSeen, View},
};
use data_encoding::HEXLOWER;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

/// A format in which an agreement is written.
pub(crate) struct Format {
    /// The word for it on the command line.
    pub(crate) slug: &'static str,
    /// What the file is called.
    pub(crate) file: &'static str,
    /// Its media type.
    pub(crate) media: &'static str,
    /// Writes it.
    pub(crate) write: fn(&Agreement) -> String,
}

/// All formats.
pub(crate) const ALL: &[Format] = &[
    Format {
        slug: "markdown",
        file: "ALLIANCE.md",
        media: "text/markdown; charset=utf-8",
        write: markdown::write,
    },
    Format {
        slug: "text",
        file: "alliance.txt",
        media: "text/plain; charset=utf-8",
        write: text::write,
    },
    Format {
        slug: "csv",
        file: "alliance.csv",
        media: "text/csv; charset=utf-8",
        write: csv::write,
    },
    Format {
        slug: "html",
        file: "alliance.html",
        media: "text/html; charset=utf-8",
        write: html::write,
    },
];

/// The format of which a file has this name.
pub(crate) fn of_file(name: &str) -> Option<&'static Format> {
    ALL.iter().find(|it| it.file == name)
}

/// What somebody wants beside the page itself. Nothing of it comes unasked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Also {
    /// The notes that lie face up.
    pub(crate) notes: bool,
    /// The address where the alliance lives.
    pub(crate) address: Option<String>,
}

/// An agreement as it is taken along. All its texts are plain: no control signs, nothing that turns
/// the text around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Agreement {
    /// What the alliance is called.
    pub(crate) name: String,
    /// What it is for.
    pub(crate) purpose: Option<String>,
    /// Its items, in order.
    pub(crate) items: Vec<Item>,
    /// Whose names are under it, in the order of the circle.
    pub(crate) names: Vec<Hand>,
    /// How many names are still to come.
    pub(crate) to_come: usize,
    /// Which words these are.
    pub(crate) mark: Mark,
    /// Since when this version hangs; nothing while it is signed for the first time.
    pub(crate) since: Option<Date>,
    /// When the alliance ended.
    pub(crate) ended: Option<Date>,
    /// When the circle comes back to it; nothing while it sleeps, or after it ended.
    pub(crate) next_visit: Option<Coming>,
    /// Where it lives.
    pub(crate) address: Option<String>,
    /// The notes of the rounds, where they were asked for.
    pub(crate) notes: Vec<Wall>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// What kind it is.
    pub(crate) kind: ItemKind,
    /// What it says.
    pub(crate) text: String,
    /// Until when it is tried.
    pub(crate) until: Option<Date>,
    /// What stands beside it.
    pub(crate) beside: Option<String>,
}

/// A name under the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hand {
    /// Whose.
    pub(crate) name: String,
    /// Since when.
    pub(crate) day: Option<Date>,
    /// What is drawn in place of a typed name: the `d` of an SVG path, numbers only.
    pub(crate) drawn: Option<String>,
    /// The numbers of the items that it does not stand under.
    pub(crate) but_for: Vec<usize>,
}

/// The next visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Coming {
    /// Its day.
    pub(crate) day: Date,
    /// The time of day, and the zone in which it is said.
    pub(crate) at: Option<(jiff::civil::Time, String)>,
}

/// The notes of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wall {
    /// What the round is called.
    pub(crate) title: String,
    /// In the singular.
    pub(crate) one: String,
    /// The notes, as they lie.
    pub(crate) notes: Vec<String>,
}

/// Which words a file holds: a number, and a fingerprint of the items. Whoever has the file has the
/// words; the mark tells nobody more, and names no alliance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The number of the version, from 1.
    pub(crate) version: u32,
    /// 16 bytes of a SHA-256 over the fingerprints that are signed, in hexadecimal.
    pub(crate) words: String,
}

impl Mark {
    /// The mark of a version with items of these fingerprints.
    pub(crate) fn of<'a>(version: u32, items: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hash = Sha256::new();
        for digest in items {
            hash.update(digest);
            hash.update(b"\n");
        }
        Self { version, words: HEXLOWER.encode(&hash.finalize()[..16]) }
    }
}

impl Agreement {
    /// The agreement that this viewer sees; nothing as long as there is no page to sign.
    pub(crate) fn of(view: &View<'_>, also: &Also) -> Option<Self> {
        if view.stage() < Stage::Sign && view.in_force_since().is_none() {
            return None;
        }
        let items = view.items();
        let hangs = view.version();
        let since = hangs.as_ref().map(|it| it.in_force.unwrap_or(it.made));
        let words = view.words_to_sign();
        let rests = view.asleep().is_some() || view.ended().is_some();
        let at = view.visit_at().map(|it| (it.time, it.zone.as_str().to_owned()));
        Some(Self {
            name: line(view.name().as_str()),
            purpose: view.purpose().map(|it| line(it.as_str())),
            items: items.iter().map(|it| item(view, it)).collect(),
            names: hands(view, &items),
            to_come: view.people().iter().filter(|it| !it.signed && !it.reading).count(),
            mark: Mark::of(
                hangs.map_or(1, |it| it.number),
                words.iter().map(|it| it.digest.as_str()),
            ),
            since: since.map(day_of),
            ended: view.ended().map(day_of),
            next_visit: view.next_visit().filter(|_| !rests).map(|day| Coming { day, at }),
            address: also.address.as_deref().map(line),
            notes: if also.notes { walls(view) } else { Vec::new() },
        })
    }
}

fn item(view: &View<'_>, it: &ItemSeen<'_>) -> Item {
    // A trial that was kept is an item like all others.
    let until = it.until.filter(|_| !view.is_kept(it.id));
    let beside = it.because.filter(|_| it.kind == ItemKind::Fun && until.is_none());
    Item {
        kind: it.kind,
        text: line(it.text.as_str()),
        until,
        beside: beside.map(|it| line(it.as_str())),
    }
}

/// Who has signed, and which items are not covered.
fn hands(view: &View<'_>, items: &[ItemSeen<'_>]) -> Vec<Hand> {
    let signed = view.version().map(|it| it.signed).unwrap_or_default();
    let day = |name| signed.iter().find(|(it, ..)| *it == Some(name)).map(|(.., at)| day_of(*at));
    let place = |id| items.iter().position(|it| it.id == id).map(|at| at + 1);
    let seen = view.signatures().into_iter().filter(|it| it.missing.len() < items.len());
    seen.filter_map(|it| {
        let drawn = match it.mark? {
            Signed::Drawn(drawn) => Some(drawn.path()),
            Signed::Typed(_) => None,
        };
        let name = line(it.person.name.as_str());
        let but_for = it.missing.iter().filter_map(|id| place(*id)).collect();
        Some(Hand { name, day: day(it.person.name), drawn, but_for })
    })
    .collect()
}

/// The notes that lie face up, round by round. Nobody's name is with them, as on the wall.
fn walls(view: &View<'_>) -> Vec<Wall> {
    let memories = view.settings().opening == Opening::Memory;
    let wall = |round: &Round| {
        let (title, one) = match round {
            Round::Nightmares if memories => (t!("export-memories"), t!("export-memory")),
            Round::Nightmares => (t!("export-nightmares"), t!("export-nightmare")),
            Round::Hopes => (t!("export-hopes"), t!("export-hope")),
        };
        // A round that is written on still shows nothing to anybody.
        let up = if view.revealed(*round) { view.wall(*round) } else { Vec::new() };
        let notes = up.iter().map(|note| lines(note.text)).collect();
        Wall { title, one, notes }
    };
    let all = Round::ALL.iter().map(wall);
    all.filter(|it| !it.notes.is_empty()).collect()
}

/// What the kind of an item is called.
pub(crate) fn kind(kind: ItemKind) -> String {
    t!("export-kind", kind = kind.slug())
}

/// A sign that leaves no ink or turns the text around it; the core accepts none, but a log that came
/// from elsewhere may hold some.
fn unseen(sign: char) -> bool {
    matches!(sign, '\u{200B}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text of one line, plain; what the core has accepted stays as it is.
pub(crate) fn line(raw: &str) -> String {
    let blank = |sign: char| if sign.is_control() { ' ' } else { sign };
    let plain: String = raw.chars().filter(|it| !unseen(*it)).map(blank).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of several lines; an empty one parts two paragraphs.
pub(crate) fn lines(raw: &str) -> String {
    let raw = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut all: Vec<String> = raw.split('\n').map(line).collect();
    all.dedup_by(|one, before| one.is_empty() && before.is_empty());
    all.join("\n").trim().to_owned()
}

/// `Until 30 April 2027`.
fn until(it: Date) -> String {
    t!("export-until", day = day(it))
}

impl Coming {
    /// `Tuesday 1 December 2026, 15:00 (Europe/Berlin)`.
    fn said(&self) -> String {
        let weekday = t!("weekday", weekday = self.day.weekday().to_monday_one_offset());
        let day = t!("export-visit-day", weekday = weekday, day = day(self.day));
        match &self.at {
            Some((time, zone)) => {
                let time = time.strftime("%H:%M").to_string();
                t!("export-visit-time", day = day, time = time, zone = zone.as_str())
            }
            None => day,
        }
    }
}

impl Hand {
    /// `Maren Okafor, 17 November 2026, but for items 3, 5`; `name` is the name as the format spells
    /// it.
    fn said(&self, name: &str) -> String {
        let said = match self.day {
            Some(it) => t!("export-hand-day", name = name, day = day(it)),
            None => name.to_owned(),
        };
        match self.but_for.len() {
            0 => said,
            count => {
                let numbers = self.numbers();
                t!("export-hand-but-for", said = said, count = count, numbers = numbers)
            }
        }
    }

    /// `17 November 2026 · but for items 3, 5`, for formats that show the name by itself.
    fn beside(&self) -> String {
        let day = self.day.map(day);
        let but_for = Some(self.but_for_said()).filter(|it| !it.is_empty());
        day.into_iter().chain(but_for).collect::<Vec<_>>().join(" · ")
    }

    /// `but for items 3, 5`; nothing where it stands under all of them.
    fn but_for_said(&self) -> String {
        match self.but_for.len() {
            0 => String::new(),
            count => t!("export-but-for", count = count, numbers = self.numbers()),
        }
    }

    fn numbers(&self) -> String {
        self.but_for.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

impl Agreement {
    /// Which version it is, and what comes next; sentences without a word of anybody.
    fn standing(&self) -> Vec<String> {
        let version = self.mark.version.to_string();
        let mut said = vec![match (self.since, self.ended) {
            (_, Some(it)) => t!("export-version-ended", version = version, day = day(it)),
            (Some(it), None) => t!("export-version-since", version = version, day = day(it)),
            (None, None) => t!("export-version-open", version = version),
        }];
        if self.to_come > 0 {
            said.push(t!("export-to-come", count = self.to_come));
        }
        let next = self.next_visit.as_ref();
        said.extend(next.map(|it| t!("export-next-visit", when = it.said())));
        said
    }
}
