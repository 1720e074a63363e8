//! Themes: like is put with like, named, and given dots. Every move can be undone, by anyone.

use super::{Alliance, Change, circle::unless};
use crate::{
    command::{Decision, Refusal, SortTo},
    event::{Event, Sorted},
    hidden::{self, Hidden, HiddenChange, Lying, Secret, Shelf},
    id::{NoteId, ThemeId},
    limits::{DOTS_MAX, THEMES_MAX, UNDO_MAX},
    stage::Stage,
    text::Title,
};
use std::collections::{BTreeMap, BTreeSet};

impl Alliance {
    fn sorting(&self) -> Result<(), Refusal> {
        if self.stage < Stage::Review {
            Err(Refusal::OtherStage)
        } else if self.themes_locked {
            Err(Refusal::ThemesLocked)
        } else {
            Ok(())
        }
    }

    /// `also`: the notes stay where they lie, and lie in the new place as well.
    pub(super) fn sort(
        &self,
        notes: Vec<NoteId>,
        to: SortTo,
        also: bool,
    ) -> Result<Decision, Refusal> {
        self.sorting()?;
        let mut events = Vec::new();
        let target = match to {
            SortTo::Loose => None,
            SortTo::Theme(theme) if self.has_theme(theme) => Some(theme),
            SortTo::Theme(_) => return Err(Refusal::NotHere),
            SortTo::New(theme, name) => {
                if !self.has_theme(theme) {
                    if self.themes.len() >= THEMES_MAX {
                        return Err(Refusal::TooMany);
                    }
                    events.push(Event::ThemeMade { theme, name });
                }
                Some(theme)
            }
        };
        let mut sorted = Vec::new();
        // A note that lies in two themes can be ticked in both.
        let mut ticked = BTreeSet::new();
        for note in notes.into_iter().filter(|note| ticked.insert(*note)) {
            let had =
                &self.notes.get(&note).filter(|it| !it.folded).ok_or(Refusal::NotHere)?.themes;
            let mut themes = if also { had.clone() } else { Vec::new() };
            themes.extend(target.filter(|it| !themes.contains(it)));
            if themes != *had {
                sorted.push(Sorted { note, themes });
            }
        }
        if !sorted.is_empty() {
            events.push(Event::NotesSorted { sorted, undo: false });
        }
        Ok(events.into())
    }

    pub(super) fn name(&self, theme: ThemeId, name: Title) -> Result<Decision, Refusal> {
        self.sorting()?;
        let it = self.themes.iter().find(|it| it.id == theme).ok_or(Refusal::NotHere)?;
        Ok(unless(it.name.as_ref() == Some(&name), Event::ThemeNamed { theme, name }))
    }

    pub(super) fn undo_sort(&self) -> Result<Decision, Refusal> {
        self.sorting()?;
        let sorted = self.undo.last().cloned().ok_or(Refusal::NothingToUndo)?;
        Ok(Event::NotesSorted { sorted, undo: true }.into())
    }

    /// A dot more or less on a theme. `had` is what the page showed, so that a second sending does
    /// not put a second dot.
    #[expect(clippy::too_many_arguments, reason = "who asks, and each field of the command")]
    pub(super) fn put_dot(
        &self,
        hidden: &Hidden,
        secret: &Secret,
        theme: ThemeId,
        on: bool,
        had: u8,
    ) -> Result<Decision, Refusal> {
        if self.stage < Stage::Review || self.themes.iter().any(|it| it.dots.is_some()) {
            return Err(Refusal::OtherStage);
        }
        if !self.has_theme(theme) {
            return Err(Refusal::NotHere);
        }
        let mine = |number| hidden.my_dot(secret, number);
        // All that were ever allowed: a circle may have chosen fewer since.
        let numbers = 0..DOTS_MAX;
        let has = numbers.clone().filter(|number| mine(*number) == Some(theme)).count();
        if has != usize::from(had) {
            return Ok(Decision::default());
        }
        if on {
            let (put, free): (Vec<u8>, Vec<u8>) = numbers.partition(|it| mine(*it).is_some());
            if put.len() >= usize::from(self.settings.dots) {
                return Err(Refusal::NoDotsLeft);
            }
            let free = *free.first().ok_or(Refusal::NoDotsLeft)?;
            Ok(HiddenChange::Put(hidden::own_row(secret, Lying::Dot { theme }, free)).into())
        } else {
            let last = numbers.rev().find(|number| mine(*number) == Some(theme));
            Ok(last
                .map_or_else(Decision::default, |number| hidden::take_dot(secret, number).into()))
        }
    }

    /// The dots of each theme as they lie.
    pub(crate) fn dots(&self, hidden: &Hidden) -> BTreeMap<ThemeId, u32> {
        let mut dots: BTreeMap<ThemeId, u32> =
            self.themes.iter().map(|it| (it.id, it.dots.unwrap_or(0))).collect();
        for (_, lying) in hidden.rows(Shelf::Dots) {
            if let Lying::Dot { theme } = lying {
                *dots.entry(*theme).or_default() += 1;
            }
        }
        dots
    }

    pub(super) fn count_dots_of(&self, hidden: &Hidden) -> Decision {
        if hidden.count(Shelf::Dots) == 0 {
            return Decision::default();
        }
        let dots = self.dots(hidden).into_iter().collect();
        Decision {
            events: vec![Event::DotsCounted { dots }],
            hidden: vec![hidden.clear(Shelf::Dots)],
            ..Decision::default()
        }
    }

    pub(crate) fn has_theme(&self, theme: ThemeId) -> bool {
        self.themes.iter().any(|it| it.id == theme)
    }

    pub(super) fn name_theme(&mut self, theme: ThemeId, name: Title) {
        if let Some(it) = self.themes.iter_mut().find(|it| it.id == theme) {
            it.name = Some(name);
        }
    }

    pub(super) fn sort_notes(&mut self, sorted: Vec<Sorted>, undo: bool) {
        let mut before = Vec::new();
        for Sorted { note, themes } in sorted {
            if let Some(it) = self.notes.get_mut(&note) {
                it.places_max = it.places_max.max(themes.len());
                it.placed = self.seq;
                before.push(Sorted { note, themes: std::mem::replace(&mut it.themes, themes) });
                self.touch(Change::Note(note));
            }
        }
        if undo {
            self.undo.pop();
        } else {
            self.undo.push(before);
            if self.undo.len() > UNDO_MAX {
                self.undo.remove(0);
            }
        }
        self.touch_all(&[Change::Themes, Change::Desk]);
    }

    pub(super) fn count_dots(&mut self, dots: &[(ThemeId, u32)]) {
        for theme in &mut self.themes {
            let counted = dots.iter().find(|(id, _)| *id == theme.id);
            theme.dots = Some(counted.map_or(0, |(_, dots)| *dots));
        }
        self.touch(Change::Dots);
    }
}
