//! Replay: how the charter came to be, moment by moment, for somebody who could not be there.
//!
//! The log says *when* something came; every word is taken from the view that the viewer has today.
//! So whatever was folded away, let go or erased since is not told again, and nobody is called by a
//! name that they took along. Pulses, cares and farewells are no part of it.

use crate::{
    alliance::Alliance,
    event::{Event, ItemKind, Kept, Question, Seq, Time},
    hidden::Hidden,
    id::{AllianceId, ItemId, MemberId, NoteId, ThemeId},
    stage::{Round, Stage},
    text::{Name, NoteText, Sentence, Title},
    view::{NoteSeen, Presence, Standing, VersionSeen, View, Viewer},
};
use std::{collections::BTreeMap, fmt};

/// What makes a moment worth a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The circle set out, with these questions.
    SetOut,
    /// A round was turned over.
    Revealed(Round),
    /// Notes came that lay face up at once.
    Added,
    /// Like was put with like.
    Themes,
    /// An item was worded, or worded anew.
    Worded(ItemId),
    /// The answers to some items were shown.
    Answered(Vec<ItemId>),
    /// An item was put aside, or taken up again.
    Aside(ItemId),
    /// Some signed.
    Signed(Vec<MemberId>),
    /// The page was hung up.
    Hung,
    /// It got other words, and this number.
    Version(u32),
}

/// One moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What it shows.
    pub what: What,
    /// When it began.
    pub at: Time,
    /// The first of its events.
    pub from: Seq,
    /// The last of its events.
    pub to: Seq,
}

/// A log, and its moments.
#[derive(Clone, Debug)]
pub struct Replay {
    id: AllianceId,
    log: Vec<Kept>,
    moments: Vec<Moment>,
}

/// The moments of a log, as they are found.
#[derive(Default)]
struct Finding {
    moments: Vec<Moment>,
    set_out: bool,
    /// Does the page hang? Then its words change by versions only.
    lives: bool,
}

impl Finding {
    fn find(&mut self, kept: &Kept) {
        let Some(what) = self.what(&kept.event) else { return };
        let (at, from, to) = (kept.at, kept.seq, kept.seq);
        match (self.moments.last_mut(), &what) {
            (Some(last @ Moment { what: What::Added, .. }), What::Added)
            | (Some(last @ Moment { what: What::Themes, .. }), What::Themes) => last.to = to,
            (Some(Moment { what: What::Answered(items), to: last, .. }), What::Answered(more)) => {
                items.extend(more);
                *last = to;
            }
            (Some(Moment { what: What::Signed(all), to: last, .. }), What::Signed(more)) => {
                all.extend(more);
                *last = to;
            }
            _ => self.moments.push(Moment { what, at, from, to }),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "all other events are no moment")]
    fn what(&mut self, event: &Event) -> Option<What> {
        let lives = self.lives;
        Some(match event {
            Event::StageReached { stage, .. } => {
                self.lives = *stage == Stage::Living;
                let first = !std::mem::replace(&mut self.set_out, true);
                return if self.lives { Some(What::Hung) } else { first.then_some(What::SetOut) };
            }
            Event::NotesRevealed { round, .. } => What::Revealed(*round),
            Event::NoteAdded { .. } if !lives => What::Added,
            Event::ThemeMade { .. } | Event::ThemeNamed { .. } | Event::NotesSorted { .. }
                if !lives =>
            {
                What::Themes
            }
            Event::ItemDrafted { item, .. } | Event::ItemWorded { item, .. } if !lives => {
                What::Worded(*item)
            }
            Event::AnswersShown { shown } if !lives => {
                What::Answered(shown.iter().map(|it| it.item).collect())
            }
            Event::ItemParked { item, .. }
            | Event::ItemDropped { item, .. }
            | Event::ItemTakenUp { item }
                if !lives =>
            {
                What::Aside(*item)
            }
            Event::Signed { member, .. } => What::Signed(vec![*member]),
            Event::VersionMade { number, .. } => What::Version(*number),
            _ => return None,
        })
    }
}

impl Replay {
    /// The moments of a log, oldest first; its events in their order.
    pub fn of(id: AllianceId, log: Vec<Kept>) -> Self {
        let mut finding = Finding::default();
        for kept in &log {
            finding.find(kept);
        }
        Self { id, log, moments: finding.moments }
    }

    /// The moments, oldest first.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// Goes to the moment with this place in [`Self::moments`]: the alliance as it was then. Folds
    /// the log once.
    pub fn go_to(mut self, step: usize) -> Option<Then> {
        let moment = self.moments.get(step)?.clone();
        let end = self.log.partition_point(|kept| kept.seq <= moment.to);
        self.log.truncate(end);
        let it = Alliance::fold(self.id, self.log)?;
        let (moments, hidden, presence) = (self.moments, Hidden::default(), Presence::default());
        Some(Then { it, hidden, presence, moment, step, moments })
    }
}

/// The alliance as it was at a moment.
#[derive(Debug)]
pub struct Then {
    it: Alliance,
    hidden: Hidden,
    presence: Presence,
    moment: Moment,
    step: usize,
    moments: Vec<Moment>,
}

impl Then {
    /// What of it somebody sees who has this view today.
    pub fn seen_by<'a>(&'a self, now: &'a View<'a>) -> Scene<'a> {
        // The big screen's: what was somebody's own is no part of a replay.
        let then = self.it.seen_by(&self.hidden, &self.presence, Viewer::Screen);
        Scene { of: self, then: then.expect("the big screen may look"), now }
    }
}

/// A theme as its notes lay in it.
#[derive(Clone, Debug)]
pub struct Tray<'a> {
    /// Its name, as it has it today.
    pub name: Option<&'a Title>,
    /// Its notes.
    pub notes: Vec<NoteSeen<'a>>,
}

/// An item as it was worded.
#[derive(Clone, Debug)]
pub struct Worded<'a> {
    /// Its id.
    pub id: ItemId,
    /// What kind of item it is today.
    pub kind: ItemKind,
    /// Its words at that moment.
    pub text: &'a str,
    /// The words before, where this moment changed them.
    pub before: Option<&'a str>,
    /// Is this moment about it?
    pub now: bool,
    /// How far it was.
    pub standing: Stood,
}

/// How far an item was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Stood {
    Asked,
    Agreed,
    NotYet,
    Parked,
    Dropped,
}

/// One moment, as one viewer sees it.
pub struct Scene<'a> {
    of: &'a Then,
    then: View<'a>,
    now: &'a View<'a>,
}

impl<'a> Scene<'a> {
    /// The moment.
    pub fn moment(&self) -> &'a Moment {
        &self.of.moment
    }

    /// Its place among all.
    pub fn step(&self) -> usize {
        self.of.step
    }

    /// All moments.
    pub fn moments(&self) -> &'a [Moment] {
        &self.of.moments
    }

    /// The questions as they were sent ahead.
    pub fn questions(&self) -> Vec<&'a Question> {
        let then = self.then.questions();
        self.now.questions().iter().filter(|it| then.contains(it)).collect()
    }

    /// The notes of a round that lay face up.
    pub fn notes(&self, round: Round) -> Vec<NoteSeen<'a>> {
        self.then.wall(round).into_iter().filter_map(|it| self.note(it.id)).collect()
    }

    /// The notes that came with this moment.
    pub fn added(&self) -> Vec<NoteSeen<'a>> {
        let Moment { from, to, .. } = self.of.moment;
        let all = Round::ALL.iter().flat_map(|round| self.then.wall(*round));
        let new = all.filter(|it| (from..=to).contains(&it.born));
        new.filter_map(|it| self.note(it.id)).collect()
    }

    /// How many notes of a round are not told, since they were let go or folded away.
    pub fn untold(&self, round: Round) -> usize {
        self.then.wall(round).into_iter().filter(|it| self.note(it.id).is_none()).count()
    }

    fn note(&self, id: NoteId) -> Option<NoteSeen<'a>> {
        self.now.note(id).filter(|it| it.text != NoteText::removed().as_str())
    }

    /// The themes with their notes.
    pub fn themes(&self) -> Vec<Tray<'a>> {
        let names: BTreeMap<ThemeId, Option<&'a Title>> = self.now.theme_names().collect();
        let told = |it: crate::view::ThemeSeen<'_>| Tray {
            name: names.get(&it.id).copied().flatten(),
            notes: it.notes.iter().filter_map(|it| self.note(it.id)).collect(),
        };
        self.then.themes().into_iter().map(told).collect()
    }

    /// The items of the page as they were, those that were put aside at the end.
    pub fn items(&self) -> Vec<Worded<'a>> {
        let all = self.then.items().into_iter().chain(self.then.aside());
        all.filter_map(|it| self.worded(&it)).collect()
    }

    fn worded(&self, then: &crate::view::ItemSeen<'_>) -> Option<Worded<'a>> {
        let now = self.now.item(then.id)?;
        // The words are today's, or stand among the earlier ones that an item's page shows today.
        let all = || now.earlier.iter().chain([now.text]);
        let same = |text: &str| all().map(Sentence::as_str).find(|it| *it == text);
        let text = same(then.text.as_str())?;
        let about = match &self.of.moment.what {
            What::Worded(item) | What::Aside(item) => *item == then.id,
            What::Answered(items) => items.contains(&then.id),
            What::SetOut
            | What::Revealed(_)
            | What::Added
            | What::Themes
            | What::Signed(_)
            | What::Hung
            | What::Version(_) => false,
        };
        let changed = about && matches!(self.of.moment.what, What::Worded(_));
        let before = then.earlier.last().filter(|_| changed);
        Some(Worded {
            id: then.id,
            kind: now.kind,
            text,
            before: before.and_then(|it| same(it.as_str())),
            now: about,
            standing: match then.standing {
                Standing::Asked { .. } => Stood::Asked,
                Standing::Agreed(_) => Stood::Agreed,
                Standing::NotYet(_) => Stood::NotYet,
                Standing::Parked(_) => Stood::Parked,
                Standing::Dropped(_) | Standing::Lapsed => Stood::Dropped,
            },
        })
    }

    /// Who signed in this moment, by the names that they have today; nothing for those who took
    /// theirs along.
    pub fn signed(&self) -> Vec<Option<&'a Name>> {
        match &self.of.moment.what {
            What::Signed(who) => who.iter().map(|it| self.now.name_of(*it)).collect(),
            What::SetOut
            | What::Revealed(_)
            | What::Added
            | What::Themes
            | What::Worded(_)
            | What::Answered(_)
            | What::Aside(_)
            | What::Hung
            | What::Version(_) => Vec::new(),
        }
    }

    /// The version that the page had at the end of this moment.
    pub fn version(&self) -> Option<VersionSeen<'a>> {
        let number = self.then.version()?.number;
        self.now.versions().into_iter().find(|it| it.number == number)
    }
}

/// Everything that a scene lets out, for the laws: a text that is not in here is not on any page.
impl fmt::Debug for Scene<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let notes: Vec<_> = Round::ALL.iter().map(|it| self.notes(*it)).collect();
        f.debug_struct("Scene")
            .field("questions", &self.questions())
            .field("notes", &(notes, self.added()))
            .field("themes", &self.themes())
            .field("items", &self.items())
            .field("signed", &self.signed())
            .field("version", &self.version())
            .finish_non_exhaustive()
    }
}
