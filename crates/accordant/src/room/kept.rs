//! What a room keeps, and reads back: between the words of the core and the rows of the store.

use super::RoomError;
use crate::store::{self, Append, Wake};
use alliance::{
    alliance::Alliance,
    command::{By, Decision},
    event::{Event, Kept, Time, Unreadable},
    hidden::{Hidden, HiddenChange, Row},
    id::{Ask, MemberId},
};

/// Before all else that waits. It is no time: the minute of an unsigned care is kept nowhere.
const AT_ONCE: i64 = 0;

/// Where the clock may have something to do after this, or a letter may be due, the alliance is looked
/// at again in a moment: whoever looks says then when the next time is. So nothing of it is lost when
/// the program falls. Most of a workshop moves nothing of it.
pub(super) fn wake_after(alliance: &Alliance, decision: &Decision) -> Wake {
    let moves = |event: &Event| {
        matches!(
            event,
            Event::StageReached { .. }
                | Event::CandleSet { .. }
                | Event::NotesRevealed { .. }
                | Event::SettingsChosen { .. }
                | Event::Signed { .. }
        )
    };
    let lives = alliance.hangs_now() && !decision.events.is_empty();
    if lives || decision.events.iter().any(moves) { Wake::At(AT_ONCE) } else { Wake::Same }
}

/// Whose act an event was; nobody's, where it is nobody's.
pub(super) fn actor(by: &By, event: &Event) -> Option<MemberId> {
    match by {
        // Who passed a note on is kept by nobody: passing needs no reason and leaves no trace.
        By::Member(..) if matches!(event, Event::ReaderChanged { .. }) => None,
        By::Member(member, _) if !event.is_unsigned() => Some(*member),
        By::Member(..) | By::Clock => None,
        By::Door => {
            if let Event::MemberJoined { member, .. } = event {
                Some(*member)
            } else {
                None
            }
        }
    }
}

pub(super) fn stored(change: &HiddenChange) -> store::HiddenChange {
    match change {
        HiddenChange::Put(row) => store::HiddenChange::Put(store::Hidden {
            shelf: row.shelf.slug().into(),
            id: row.id.0,
            tag: row.tag.map(|tag| tag.0),
            body: row.body(),
        }),
        HiddenChange::Take(shelf, id) => {
            store::HiddenChange::Take { shelf: shelf.slug().into(), id: id.0 }
        }
        HiddenChange::Clear(shelf, ids) => store::HiddenChange::Clear {
            shelf: shelf.slug().into(),
            ids: ids.iter().map(|id| id.0).collect(),
        },
    }
}

/// When the events of an append happened.
pub(super) fn times(append: &Append) -> Vec<Time> {
    append.events.iter().map(|it| Time(it.at)).collect()
}

/// Reads a log as it was kept.
pub(crate) fn read_log(log: Vec<store::Kept>) -> Result<Vec<Kept>, RoomError> {
    let read = log.into_iter().map(read_event).collect::<Result<_, _>>();
    read.map_err(|error| RoomError::Unreadable(error.into()))
}

/// Reads an event as it was kept.
pub(crate) fn read_event(kept: store::Kept) -> Result<Kept, Unreadable> {
    let event = kept.event;
    Ok(Kept {
        seq: kept.seq,
        ask: Ask::new(u128::from_be_bytes(kept.ask)),
        at: Time(event.at),
        by: event.actor.map(MemberId::new),
        event: Event::read(&event.kind, &event.data, event.body.as_deref())?,
    })
}

/// Reads what lies hidden as it was kept.
pub(crate) fn read_hidden(rows: Vec<store::Hidden>) -> Result<Hidden, RoomError> {
    let mut hidden = Hidden::default();
    for row in rows {
        let row = Row::read(&row.shelf, row.id, row.tag, &row.body).ok_or_else(|| {
            RoomError::Unreadable(anyhow::anyhow!("a hidden row on {}", row.shelf))
        })?;
        hidden.apply(HiddenChange::Put(row));
    }
    Ok(hidden)
}
