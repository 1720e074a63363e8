//! Routes, and what is the same for all of them. Handlers ask the room and draw the answer; no
//! handler knows a rule.

pub(crate) mod api;
pub(crate) mod error;
mod banks;
mod calendars;
mod crowd;
mod doors;
mod forms;
#[cfg(fuzzing)]
pub(crate) mod fuzz;
mod guard;
mod guests;
pub(crate) mod health;
pub(crate) mod letters;
pub(crate) use guard::{Limits, Peer};
mod live;
mod posters;
mod replay;
mod takes;
mod visit;
pub(crate) mod wire;

#[cfg(test)]
mod tests;

use crate::{
    keys::{House, Key},
    page::Site,
    post::Office,
    poster::Press,
    room::{Room, RoomError, Rooms, Waiting},
    store::{self, KeyChange},
};
use alliance::{
    command::Command,
    id::{AllianceId, Ask, MemberId},
};
use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use error::Error;
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};
use tokio::sync::watch;
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
};

/// What one running server is made of.
pub(crate) struct App {
    /// All open rooms, and the store behind them.
    pub(crate) rooms: Arc<Rooms>,
    /// Where it is served.
    pub(crate) site: Site,
    /// The secret behind doors and screens.
    pub(crate) house: House,
    /// The way letters go.
    pub(crate) office: Office,
    /// Where posters are made.
    pub(crate) press: Press,
    /// Becomes true when the server stops: streams end.
    pub(crate) closing: watch::Receiver<bool>,
    known: RwLock<Known>,
    guesses: guard::Guesses,
    starts: guard::Starts,
    crowd: crowd::Crowd,
    rates: api::Rates,
    limits: Limits,
}

/// What keys open, as the store has said.
#[derive(Default)]
struct Known {
    keys: HashMap<[u8; 32], store::Key>,
    /// How often something was forgotten. What the store said before that is not kept after it.
    forgot: u64,
}

/// How many keys are remembered, so that not every request asks the store.
const KNOWN_MAX: usize = 100_000;

impl App {
    /// A server over these rooms.
    #[expect(clippy::too_many_arguments, reason = "all that a server is made of")]
    pub(crate) fn new(
        rooms: Arc<Rooms>,
        site: Site,
        house: House,
        office: Office,
        limits: Limits,
        closing: watch::Receiver<bool>,
    ) -> Arc<Self> {
        let (known, guesses) = (RwLock::default(), guard::Guesses::default());
        let (starts, crowd) = (guard::Starts::new(&limits), crowd::Crowd::default());
        Arc::new(Self {
            rooms,
            site,
            house,
            office,
            press: Press::default(),
            closing,
            known,
            guesses,
            starts,
            crowd,
            rates: api::Rates::default(),
            limits,
        })
    }

    /// Are cookies to travel over TLS only?
    pub(crate) fn secure(&self) -> bool {
        self.site.public_url.starts_with("https://")
    }

    /// Asks a room in a task of its own: whoever hangs up half-way leaves nothing half done.
    async fn run(
        self: &Arc<Self>,
        room: &Arc<Room>,
        waiting: Waiting,
        (ask, command): (Ask, Command),
        keys: Vec<KeyChange>,
    ) -> Result<u64, Error> {
        let (app, room) = (Arc::clone(self), Arc::clone(room));
        let run = tokio::spawn(async move {
            let changes_keys = !keys.is_empty();
            let done = room.run_for(waiting, ask, command, keys).await;
            if changes_keys {
                app.forget(room.id());
            }
            done
        });
        Ok(run.await.map_err(|it| RoomError::Unreadable(it.into()))??)
    }

    /// What a key opens.
    pub(crate) async fn find(&self, key: Key) -> Result<Option<store::Key>, Error> {
        let hash = key.hash();
        if self.rooms.store().is_shared() {
            // Another program may have taken it away a moment ago.
            return Ok(self.rooms.store().key(hash).await?);
        }
        let (known, forgot) = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            (known.keys.get(&hash).copied(), known.forgot)
        };
        if known.is_some() {
            return Ok(known);
        }
        let found = self.rooms.store().key(hash).await?;
        if let Some(found) = found {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            if known.keys.len() >= KNOWN_MAX {
                known.keys.clear();
            }
            if known.forgot == forgot {
                known.keys.insert(hash, found);
            }
        }
        Ok(found)
    }

    /// Forgets the keys of an alliance: one of them was renewed or taken away.
    pub(crate) fn forget(&self, alliance: AllianceId) {
        let id = alliance.bits().to_be_bytes();
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.keys.retain(|_, key| key.alliance != id);
        known.forgot += 1;
    }
}

/// The whole of what the server answers.
pub(crate) fn router(app: Arc<App>) -> Router {
    let proof = app.house.proof();
    let pages = Router::new()
        .route("/", get(doors::home))
        .route("/alliances", post(doors::start))
        .route("/code", post(doors::code))
        .route("/j/{key}", get(doors::join_link))
        .route("/k/{key}", get(doors::member_link).post(doors::change_seat))
        .route("/s/{key}", get(doors::screen_link))
        .route("/join", get(doors::invitation).post(doors::join))
        .route("/privacy", get(doors::privacy))
        .route("/accessibility", get(doors::accessibility))
        .route("/language", get(doors::languages).post(doors::language))
        .route("/c/{key}", get(calendars::feed))
        .route("/g/{key}", get(guests::page))
        .route("/g/{key}/wall", get(guests::wall))
        .route("/g/{key}/card.png", get(guests::card))
        .route("/confirm/{token}", get(letters::confirm_page).post(letters::confirm))
        .route("/lost", get(letters::lost_page).post(letters::lost))
        .route("/again/{id}/{member}/{token}", get(letters::again_page).post(letters::again))
        .route("/a/{id}", get(visit::page))
        .route("/a/{id}/visit.ics", get(calendars::single))
        .route("/a/{id}/take/{file}", get(takes::file))
        .route("/a/{id}/bank/look", post(banks::look))
        .route("/a/{id}/poster", get(posters::page))
        .route("/a/{id}/poster/{file}", get(posters::file))
        .route("/a/{id}/{name}", get(visit::side_page).post(visit::act))
        .fallback(not_found)
        .layer(middleware::from_fn(guard::writes))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .layer(middleware::from_fn(crowd::whole))
        .with_state(Arc::clone(&app));
    // They only read, and pack themselves. What pages go through would cost a little for each frame
    // of each stream.
    let streams = Router::new()
        .route("/a/{id}/live", get(live::live))
        // A mail program that stops letters by one click says not where it comes from (RFC 8058). The
        // token in the address is all that it needs, and no cookie is looked at.
        .route("/stop/{token}", get(letters::stop_page).post(letters::stop))
        .with_state(Arc::clone(&app));
    let caught = || CatchPanicLayer::custom(|_| error::fault("a handler stopped in the middle"));
    // What is asked of circles and the store has its bound; files and the operator's look do not.
    let bounded = pages
        .layer(caught())
        .merge(streams)
        .layer(middleware::from_fn_with_state(Arc::clone(&app), crowd::admit));
    Router::new()
        .merge(health::routes(proof))
        .route("/assets/{*path}", get(asset))
        .route("/favicon.ico", get(favicon))
        .layer(caught())
        .merge(bounded)
        .merge(api::routes(&app))
        .layer(middleware::from_fn_with_state(app, guard::peer))
        .layer(middleware::from_fn(crate::languages::speak))
        .layer(middleware::from_fn(guard::headers))
        .layer(middleware::from_fn(guard::count))
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    crate::assets::serve(&path, &headers)
}

async fn favicon(headers: HeaderMap) -> Response {
    match crate::assets::href("favicon.svg") {
        Some(href) => crate::assets::serve(href, &headers),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}

async fn not_found(State(_): State<Arc<App>>, _: Request) -> Error {
    Error::NotFound
}

/// The member who belongs to a fresh key: one form, sent twice, makes one member.
pub(crate) fn member_of(key: Key) -> MemberId {
    let hash = key.hash();
    MemberId::new(u64::from_be_bytes([
        hash[7], hash[6], hash[5], hash[4], hash[3], hash[2], hash[1], hash[0],
    ]))
}
