//! What the clock does: it opens and closes what was agreed to open and close, one thing at a time,
//! and only when its time has come. An alliance that sleeps, or has ended, sends and changes
//! nothing.

use super::care::CARE_WORDS_DAYS;
use super::{Alliance, Fate, signing::day_of};
use crate::{
    command::{Decision, Now},
    event::{Event, Time},
    hidden::{Hidden, Shelf},
    id::ItemId,
    stage::Stage,
};
use jiff::{Span, civil::Date};

/// A visit that nobody came to is moved after so many days; nobody is reproached.
const MISSED_AFTER_DAYS: i64 = 7;
/// After so many of them the alliance goes to sleep (DOMAIN.md 6.1).
const MISSED_MAX: u32 = 3;
/// A visit that nobody ended ends by itself after so many days.
const VISIT_FADES_DAYS: i64 = 3;
/// A trial that nobody decides on lapses so many days after its day (DOMAIN.md 1.3).
const TRIAL_LAPSES_DAYS: i64 = 14;
/// An item that nobody has looked at for so long is asked about: still ours? (DOMAIN.md 6.5)
pub(crate) const STILL_OURS_DAYS: i64 = 182;
/// And lapses, when nobody says so, after so many days more.
const LAPSES_DAYS: i64 = 28;

/// Where raw notes lie, and what hangs on them.
const RAW: [Shelf; 4] = [Shelf::Preparation, Shelf::Nightmares, Shelf::Hopes, Shelf::Marks];

/// What the clock has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Window,
    PulseOpens,
    PulseCloses,
    QuietEnds,
    VisitCloses,
    VisitFades,
    VisitMissed,
    ChangeOpens(ItemId),
    ChangeCloses(ItemId),
    ItemLapses(ItemId),
    CareWordsGo,
    NotesGo,
}

impl Alliance {
    /// When the clock has something to do next; never, when nothing waits.
    pub fn wakes_at(&self) -> Option<Time> {
        self.dues().into_iter().map(|(at, _)| at).chain(self.life.erasure).min()
    }

    /// When the alliance is to be erased as a whole; the shell does it.
    pub fn erased_at(&self) -> Option<Time> {
        self.life.erasure
    }

    fn dues(&self) -> Vec<(Time, Due)> {
        let mut dues = Vec::new();
        let mut add = |at: Option<Time>, due| dues.extend(at.map(|at| (at, due)));
        let round = self.stage.round().filter(|round| !self.round(*round).revealed);
        add(self.closes.filter(|_| round.is_some()), Due::Window);
        let care = self.life.cares.iter().filter(|it| it.place.is_some());
        let care = care.filter_map(|it| it.settled).min();
        add(care.map(|at| Self::days_after(at, CARE_WORDS_DAYS)), Due::CareWordsGo);
        let days = self.settings.life.notes_days.map(i64::from);
        let notes = self.life.notes_since.zip(days).map(|(at, days)| Self::days_after(at, days));
        // Where the circle went back to its notes, they stay until it has signed again.
        add(notes.filter(|_| self.stage >= Stage::Sign), Due::NotesGo);
        if self.stage == Stage::Living && self.life.ended.is_none() && self.life.asleep.is_none() {
            self.living_dues(&mut add);
        }
        dues
    }

    fn living_dues(&self, add: &mut impl FnMut(Option<Time>, Due)) {
        let life = &self.life;
        // An empty page asks nobody anything; else the clock would find the same thing due for ever.
        let asks = life.pulse.is_none() && self.open_items().next().is_some();
        add(life.pulse_due.filter(|_| asks), Due::PulseOpens);
        add(life.pulse.as_ref().map(|it| it.closes), Due::PulseCloses);
        match &life.visit {
            Some(visit) => {
                add(visit.quiet, Due::QuietEnds);
                add(visit.closes.filter(|_| !visit.told), Due::VisitCloses);
                let last = visit.closes.unwrap_or(visit.since).max(visit.step_since);
                add(Some(Self::days_after(last, VISIT_FADES_DAYS)), Due::VisitFades);
            }
            None => add(self.next_visit.map(|day| after(day, MISSED_AFTER_DAYS)), Due::VisitMissed),
        }
        // In its sleep nobody could look at anything; whoever wakes it finds the page as it was.
        let woken = life.woke.map(|at| Self::days_after(at, LAPSES_DAYS));
        for it in &self.items {
            if let Some(proposed) = &it.proposed {
                add(proposed.opens, Due::ChangeOpens(it.id));
                let closes = proposed.closes.filter(|_| proposed.opens.is_none());
                add(closes.filter(|_| proposed.shown.is_none()), Due::ChangeCloses(it.id));
            } else if it.fate == Fate::Open && life.visit.is_none() {
                let trial = it.until.filter(|_| !it.kept).map(|day| after(day, TRIAL_LAPSES_DAYS));
                let old = it.confirmed.or(self.in_force_since);
                let old = old.map(|at| Self::days_after(at, STILL_OURS_DAYS + LAPSES_DAYS));
                let lapses = trial.or(old).map(|at| woken.map_or(at, |woken| at.max(woken)));
                add(lapses, Due::ItemLapses(it.id));
            }
        }
    }

    /// Does the first thing that is due, if any.
    pub(super) fn what_is_due(&self, hidden: &Hidden, now: &mut Now<'_>) -> Decision {
        let mut dues = self.dues();
        dues.retain(|(at, _)| *at <= now.time);
        dues.sort_by_key(|(at, _)| *at);
        match dues.first() {
            Some((_, due)) => self.do_due(*due, hidden, now),
            None => Decision::default(),
        }
    }

    fn do_due(&self, due: Due, hidden: &Hidden, now: &mut Now<'_>) -> Decision {
        match due {
            Due::Window => self.open_window(hidden, now),
            Due::PulseOpens => self.open_pulse(now.time),
            Due::PulseCloses => match &self.life.pulse {
                Some(pulse) => self.closing(hidden, pulse, now),
                None => Decision::default(),
            },
            Due::QuietEnds | Due::VisitCloses => self.to_the_look(hidden, now),
            Due::VisitFades => self.ending_visit(hidden, self.visit_after(now.time)),
            Due::VisitMissed => self.missed(now),
            Due::ChangeOpens(item) => Event::ChangeOpened { item }.into(),
            Due::ChangeCloses(item) => self.change_closes(hidden, item, now),
            Due::ItemLapses(item) => {
                let mut events = vec![Event::ItemLapsed { item }];
                events.extend(self.new_version(false));
                events.into()
            }
            Due::CareWordsGo => self.erase_care_words(self.care_words_to_erase(now.time)),
            Due::NotesGo => Decision {
                events: vec![Event::NotesErased],
                erase: self.life.note_places.clone(),
                // Those that nobody revealed go as well.
                hidden: RAW.iter().map(|shelf| hidden.clear(*shelf)).collect(),
            },
        }
    }

    fn missed(&self, now: &Now<'_>) -> Decision {
        if self.life.missed + 1 >= MISSED_MAX {
            return Event::FellAsleep.into();
        }
        let (mut next, today) = (self.next_visit.unwrap_or_default(), day_of(now.time));
        let rhythm = Span::new().days(i64::from(self.visit_days.max(1)));
        while next <= today {
            let Ok(later) = next.checked_add(rhythm) else { break };
            next = later;
        }
        Event::VisitMoved { next, at: self.life.visit_at.clone(), missed: true }.into()
    }

    /// The days of answers are over: no "not yet" is a yes. Where nobody answered, it waits for the
    /// next visit.
    fn change_closes(&self, hidden: &Hidden, item: ItemId, now: &mut Now<'_>) -> Decision {
        let shown = self.show_what_is_answered(hidden, Some(item), now);
        if shown.is_nothing() { Event::ItemLookedAt { item }.into() } else { shown }
    }
}

/// The first moment of the day that is so many days after this one.
fn after(day: Date, days: i64) -> Time {
    let day = day.checked_add(Span::new().days(days)).unwrap_or(day);
    let since = Date::constant(1970, 1, 1).until(day).map_or(0, |span| span.get_days());
    Time(i64::from(since) * 86_400_000)
}
