//! What is told of a change, to whom, and when: what lies face down is only counted.

use super::Room;
use crate::{nodes::Hint, page::News};
use alliance::{
    alliance::Change,
    event::Event,
    hidden::{HiddenChange, Lying, Row, Shelf},
};
use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};

/// Counts of what lies face down are told gathered: whoever sees a finger tap must not see a number
/// change with it, and a hall that writes at once is told a few times a second.
const COUNTS_TOLD_EVERY: Duration = Duration::from_millis(250);

/// Where it is told that something was laid down or taken, and as what.
pub(super) const TOLD: [(Shelf, Change); 5] = [
    (Shelf::Nightmares, Change::Table),
    (Shelf::Hopes, Change::Table),
    (Shelf::Dots, Change::Dots),
    (Shelf::Answers, Change::Items),
    (Shelf::Given, Change::Pulse),
];

impl Room {
    /// Tells other programs how far this alliance has come.
    pub(super) fn tell_nodes(&self) {
        let Some(nodes) = &self.nodes else { return };
        let stand = self.stand();
        nodes.say(self.id, Hint::Moved(stand));
    }

    /// Tells how many things lie face down, gathered for a moment.
    pub(super) fn tell_counts(self: &Arc<Self>, news: Vec<News>) {
        let mut waiting = self.counts_waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let told_soon = !waiting.is_empty();
        waiting.extend(news);
        if told_soon {
            return;
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            tokio::time::sleep(COUNTS_TOLD_EVERY).await;
            let waiting = &room.counts_waiting;
            let news = std::mem::take(&mut *waiting.lock().unwrap_or_else(PoisonError::into_inner));
            let mut state = room.change();
            state.add(news);
            let tick = state.tick;
            drop(state);
            room.ring(tick);
            // Not sooner either: what others are told must not tell when somebody's finger moved.
            room.tell_nodes();
        });
    }
}

/// Does this event leave everybody where they are, with the same rights? Only what comes often is
/// listed; for all else each viewer is looked at anew.
pub(super) fn stirs_nobody(event: &Event) -> bool {
    matches!(
        event,
        Event::NoteAdded { .. }
            | Event::NotesSorted { .. }
            | Event::ThemeMade { .. }
            | Event::ThemeNamed { .. }
            | Event::EnoughWritten { .. }
            | Event::ReadingMoved { .. }
    )
}

/// What a change of the hidden things means for those who look on.
pub(super) fn news_of(change: &HiddenChange) -> Option<News> {
    let shelf = match change {
        HiddenChange::Put(row) => row.shelf,
        HiddenChange::Take(shelf, _) | HiddenChange::Clear(shelf, _) => *shelf,
    };
    if shelf == Shelf::Answers {
        // One answer concerns one item.
        let HiddenChange::Put(Row { lying: Lying::Answer { item, .. }, .. }) = change else {
            return None;
        };
        return Some(News::Tally(*item));
    }
    TOLD.iter().find(|(told, _)| *told == shelf).map(|(_, change)| News::Change(*change))
}
