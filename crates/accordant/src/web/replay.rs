//! The replay of one moment. The log is read and folded once for each request; nothing of it is kept.

use super::{error::Error, visit::Visit};
use crate::{
    page,
    room::{self, RoomError},
};
use alliance::replay::{Replay, Then};
use axum::response::{IntoResponse, Response};

/// The moment that the address asks for; the first where it asks for none, the last where it asks
/// for a later one.
pub(super) async fn page(visit: &Visit) -> Result<Response, Error> {
    visit.member.ok_or(Error::NotFound)?;
    let log = visit.app.rooms.store().read(visit.id.bits().to_be_bytes(), 0).await?;
    let asked = visit.asks("step").and_then(|it| it.parse().ok()).unwrap_or(1_usize);
    let id = visit.id;
    // A long log takes a moment to fold; others are answered meanwhile.
    let folded = tokio::task::spawn_blocking(move || -> Result<Option<Then>, RoomError> {
        let replay = Replay::of(id, room::read_log(log)?);
        let step = asked.clamp(1, replay.moments().len().max(1)) - 1;
        Ok(replay.go_to(step))
    });
    let then = folded.await.map_err(|it| RoomError::Unreadable(it.into()))??;
    let drawn = visit.draw(visit.viewer(), |draw| page::replay::page(draw, then.as_ref()))?;
    Ok(drawn.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock, store};
    use alliance::{
        alliance::Alliance,
        event::{Event, FaceUp},
        hidden::Hidden,
        id::{AllianceId, MemberId, NoteId},
        settings::Between,
        stage::{Round, Stage},
        text::{Name, NoteText, Title},
        view::{Presence, Viewer},
    };
    use std::time::Duration;

    const NOTES: u64 = 5_000;

    /// A log as the store keeps it, with a note for each of so many events.
    fn long_log() -> Vec<store::Kept> {
        let (name, called) = (Title::parse("Hall").unwrap(), Name::parse("Ann").unwrap());
        let start = Alliance::start(name, Between::Team, MemberId::new(1), called);
        let stage = Event::StageReached { stage: Stage::Hopes, candle: None, closes: None };
        let note = |number| Event::NoteAdded {
            round: Round::Hopes,
            note: FaceUp {
                note: NoteId::new(number),
                question: None,
                text: NoteText::parse(&format!("Note number {number} of many.")).unwrap(),
                drawing: None,
            },
            turned_from: None,
        };
        let events = [start, stage].into_iter().chain((1..=NOTES).map(note));
        let kept = |(seq, event): (u64, Event)| {
            let it = event.written();
            let (kind, data, body) = (it.kind, it.data, it.body);
            let event = store::Event { at: clock::now().0, kind, v: 1, actor: None, data, body };
            store::Kept { seq, ask: u128::from(seq).to_be_bytes(), event }
        };
        (1..).zip(events).map(kept).collect()
    }

    #[test]
    fn a_moment_of_a_long_log_is_told_in_little_time() {
        let (id, log) = (AllianceId::new(1), long_log());
        let today = Alliance::fold(id, room::read_log(log.clone()).unwrap()).unwrap();
        let (hidden, presence) = (Hidden::default(), Presence::default());
        let now = today.seen_by(&hidden, &presence, Viewer::Screen).unwrap();
        let began = tokio::time::Instant::now();
        let replay = Replay::of(id, room::read_log(log).unwrap());
        let then = replay.go_to(1).unwrap();
        let scene = then.seen_by(&now);
        assert_eq!(scene.added().len() as u64, NOTES);
        let took = began.elapsed();
        // The wanted 200 ms are those of a release; what grows by the square of the notes would
        // take minutes here.
        assert!(took < Duration::from_secs(5), "{took:?}");
    }
}
