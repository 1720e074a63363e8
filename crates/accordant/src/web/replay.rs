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
