//! Who is here: at this program, at another, or gone a moment ago.

use super::{Room, State};
use crate::{clock, nodes::Hint, page::News};
use alliance::{alliance::Change, id::MemberId};
use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// Somebody who left may come back: a phone sleeps, a tunnel ends.
const LEAVING: Duration = Duration::from_secs(30);

/// How long somebody without script counts as here after they looked at a page.
const LOOKING: Duration = Duration::from_mins(3);

/// Comings and goings are told at most so often: a hall of a thousand must not tell a thousand each.
const SEATS_TOLD_EVERY: Duration = Duration::from_secs(1);

impl State {
    /// Members with an open page, and those who sit at their phones.
    pub(crate) fn present(&self) -> Vec<MemberId> {
        self.presence.here.iter().copied().collect()
    }

    /// Adds up who is here, wherever that is; says whether somebody came or went.
    fn gather(&mut self) -> bool {
        let all = self.elsewhere.values().flat_map(|(members, _)| members).chain(&self.here);
        let all = all.copied().collect();
        let before = std::mem::replace(&mut self.presence.here, all);
        let gone = before.difference(&self.presence.here);
        let now = clock::now();
        self.presence.last.extend(gone.map(|member| (*member, now)));
        before != self.presence.here
    }
}

impl Room {
    /// Another program says who is there.
    pub(crate) fn hear_here(self: &Arc<Self>, node: u64, members: BTreeSet<MemberId>, more: bool) {
        let mut state = self.change();
        let now = Instant::now();
        let (there, at) = state.elsewhere.entry(node).or_insert_with(|| (BTreeSet::new(), now));
        *at = now;
        if more {
            there.extend(members);
        } else {
            *there = members;
        }
        let changed = state.gather();
        drop(state);
        if changed {
            self.tell_seats();
        }
    }

    /// Forgets who is said to be at programs that say nothing any more, and says again who is here.
    pub(crate) fn refresh_here(self: &Arc<Self>, silent: Duration) {
        let mut state = self.change();
        state.elsewhere.retain(|_, (_, at)| at.elapsed() < silent);
        let changed = state.gather();
        let somebody = !state.here.is_empty();
        drop(state);
        if changed {
            self.tell_seats();
        }
        if somebody {
            self.say_here();
        }
    }

    fn say_here(&self) {
        let Some(nodes) = &self.nodes else { return };
        let here = self.look().here.iter().copied().collect();
        nodes.say(self.id, Hint::Here(here));
    }

    /// Somebody opens a page, or nobody in particular a big screen; not, when `most` are open.
    pub(crate) fn come(self: &Arc<Self>, who: Option<MemberId>, most: u32) -> bool {
        let mut state = self.change();
        let open = match who {
            Some(member) => state.open.entry(member).or_default(),
            None => &mut state.screens,
        };
        if *open >= most {
            return false;
        }
        *open += 1;
        let new = who.is_some_and(|member| state.here.insert(member));
        // Not gathered anew: a thousand come at once.
        let seen = who.is_some_and(|member| new && state.presence.here.insert(member));
        drop(state);
        if new {
            self.say_here();
        }
        if seen {
            self.tell_seats();
        }
        true
    }

    /// Somebody closed a page; they are gone when they do not come back soon. But the page counts as
    /// closed at once: whoever goes from page to page quickly has not opened them all.
    pub(crate) fn leave(self: &Arc<Self>, who: Option<MemberId>) {
        self.leave_after(who, LEAVING);
    }

    /// Somebody looked at a page. Without script there is no stream to tell that they are still
    /// there: a look counts for a while.
    pub(crate) fn glimpse(self: &Arc<Self>, member: MemberId) {
        if self.come(Some(member), u32::MAX) {
            self.leave_after(Some(member), LOOKING);
        }
    }

    fn leave_after(self: &Arc<Self>, who: Option<MemberId>, time: Duration) {
        let Some(member) = who else {
            let mut state = self.change();
            state.screens = state.screens.saturating_sub(1);
            return;
        };
        let left = Instant::now();
        {
            let mut state = self.change();
            let open = state.open.entry(member).or_default();
            *open = open.saturating_sub(1);
            if *open > 0 {
                return;
            }
            state.open.remove(&member);
            state.left.insert(member, left);
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            let mut state = room.change();
            // Came back, or left once more since: then it is not this leaving that counts.
            if state.open.contains_key(&member) || state.left.get(&member) != Some(&left) {
                return;
            }
            state.left.remove(&member);
            state.here.remove(&member);
            let gone = state.gather();
            drop(state);
            room.say_here();
            if gone {
                room.tell_seats();
            }
        });
    }

    /// Tells comings and goings, gathered for a moment.
    fn tell_seats(self: &Arc<Self>) {
        let mut waiting = self.seats_waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *waiting, true) {
            return;
        }
        let room = Arc::clone(self);
        tokio::spawn(async move {
            let few = room.look().present().len() < 30;
            tokio::time::sleep(if few { SEATS_TOLD_EVERY / 20 } else { SEATS_TOLD_EVERY }).await;
            *room.seats_waiting.lock().unwrap_or_else(PoisonError::into_inner) = false;
            let mut state = room.change();
            state.add([News::Change(Change::Seats)]);
            let tick = state.tick;
            drop(state);
            room.ring(tick);
        });
    }
}
