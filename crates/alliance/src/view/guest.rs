//! What guests may see: the signed charter, and nothing else.

use super::{Presence, View, Viewer};
use crate::{alliance::Alliance, event::Time, hidden::Hidden, life::Zone, text::Name};

/// The signed charter, on its own: a copy in which there is nothing else of the alliance, so that
/// no page can show more, whatever it asks for.
#[derive(Debug)]
pub struct Charter {
    only: Alliance,
    hidden: Hidden,
    presence: Presence,
}

impl Charter {
    /// What a guest sees.
    pub fn view(&self) -> View<'_> {
        let (it, hidden, presence) = (&self.only, &self.hidden, &self.presence);
        View { it, hidden, presence, viewer: Viewer::Screen }
    }
}

/// That guests may read the charter.
#[derive(Clone, Copy, Debug)]
pub struct OpenSeen<'a> {
    /// Who opened it; nobody, where they have left and taken their name along.
    pub by: Option<&'a Name>,
    /// Since when.
    pub since: Time,
}

impl Alliance {
    /// The charter, for whoever has the link with this number; nothing when it was closed, or when
    /// the alliance has ended.
    pub fn open_for_guests(&self, turn: u32) -> Option<Charter> {
        let guests = &self.life.guests;
        let open = guests.open.is_some() && guests.turn == turn && self.life.ended.is_none();
        let only = if open { self.only_the_charter()? } else { return None };
        Some(Charter { only, hidden: Hidden::default(), presence: Presence::default() })
    }

    /// The number of the last link for guests; 0 before there was one.
    pub fn guests_turn(&self) -> u32 {
        self.life.guests.turn
    }

    /// Where the circle is at home, as far as it has said so: a new day begins there.
    pub fn zone(&self) -> Option<&Zone> {
        self.life.visit_at.as_ref().map(|it| &it.zone)
    }
}

impl<'a> View<'a> {
    /// May guests read the charter now?
    pub fn open_to_guests(&self) -> Option<OpenSeen<'a>> {
        let (by, since) = self.it.life.guests.open?;
        Some(OpenSeen { by: by.and_then(|it| self.name_of(it)), since })
    }

    /// The number that the link has when it is opened next.
    pub fn next_guests_turn(&self) -> u32 {
        self.it.life.guests.turn.saturating_add(1)
    }

    /// Is there a signed charter that could be opened to them?
    pub fn may_open_to_guests(&self) -> bool {
        self.it.stage == crate::stage::Stage::Living
            && self.it.life.ended.is_none()
            && self.it.signed_version().is_some()
    }

    /// The signed charter as guests see it, or would see it, for a member of the circle.
    pub fn signed_charter(&self) -> Option<Charter> {
        let only = self.it.only_the_charter()?;
        Some(Charter { only, hidden: Hidden::default(), presence: Presence::default() })
    }
}

/// Which of `count` items is read on a day, for a page that shows one item a day: 0 to `count` - 1,
/// and 0 where there is none. `day` counts from anywhere, one for each day. Each item comes once
/// before one comes again, shuffled anew each time, and none comes on two days running.
#[must_use]
pub fn of_the_day(count: usize, day: u64, version: u32) -> usize {
    let Some(round) = day.checked_div(count as u64) else { return 0 };
    let place = usize::try_from(day % count as u64).unwrap_or(0);
    shuffled(count, round, version)[place]
}

fn shuffled(count: usize, round: u64, version: u32) -> Vec<usize> {
    let mut order = drawn(count, round, version);
    // What came last must not come first.
    let before = round.checked_sub(1).and_then(|it| drawn(count, it, version).last().copied());
    if count > 1 && order.first().copied() == before {
        order.swap(0, 1);
    }
    order
}

/// A shuffle that is the same whenever it is asked for. With two items the last is never exchanged
/// by [`shuffled`] but with the first, so there the order just stays.
fn drawn(count: usize, round: u64, version: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if count <= 2 {
        return order;
    }
    let mut seed = round ^ (u64::from(version) << 40);
    for left in (1..count).rev() {
        let with = usize::try_from(next(&mut seed) % (left as u64 + 1)).unwrap_or(0);
        order.swap(left, with);
    }
    order
}

/// `SplitMix64`: chance is not asked here, since every tablet must come to the same item.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut it = *seed;
    it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    it ^ (it >> 31)
}
