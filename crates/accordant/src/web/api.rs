//! The interface for programs: the same commands and views as the pages have, through the same doors,
//! as JSON. What stands in `docs/api.md` is promised.

mod asks;
mod caller;
mod document;
mod events;
pub(super) mod hooks;
mod plain;
mod problem;
mod programs;
mod seen;
mod start;
mod token;

#[cfg(test)]
mod tests;

pub(crate) use caller::Rates;
pub(super) use programs::act as programs_act;

use super::{
    App, crowd, doors,
    error::{self, Error},
    forms,
};
use crate::{
    keys,
    languages::{Language, t},
    page::interface,
    room::RoomError,
    store::{KeyChange, Purpose, StoreError},
};
use alliance::{
    command::Command,
    event::May,
    id::{Ask, MemberId},
};
use asks::{Asked, Effect};
use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use caller::Caller;
use http_body_util::BodyExt as _;
use maud::Markup;
use plain::AllianceId;
use problem::Problem;
use seen::{AllianceSeen, Door};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
};
use utoipa::ToSchema;

/// Letters of an Idempotency-Key at most.
const KEY_MAX: usize = 200;

/// What was done.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DoneSeen {
    alliance: AllianceId,
    /// The place in its log that is reached.
    at: String,
}

/// All addresses of the interface, with the doors that all addresses have.
pub(super) fn routes(app: &Arc<App>) -> Router {
    let plain = Router::new()
        .route("/api", get(page))
        .route("/api/v1/openapi.json", get(openapi))
        .route("/api/v1/alliances", post(start::begin))
        .route("/api/v1/join", post(start::join))
        .route("/api/v1/alliances/{id}", get(view))
        .route("/api/v1/alliances/{id}/asks", post(ask))
        .route("/api/v1/alliances/{id}/webhook", get(hooks::see))
        .route("/api/v1/alliances/{id}/webhook/again", post(hooks::tell_again))
        .route("/api/v1/alliances/{id}/token", axum::routing::delete(give_back))
        .route("/api/v1/{*rest}", any(nothing))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .layer(middleware::from_fn(crowd::whole));
    let streams = Router::new().route("/api/v1/alliances/{id}/events", get(events::events));
    plain
        .merge(streams)
        .with_state(Arc::clone(app))
        .layer(CatchPanicLayer::custom(|_| error::fault("a handler stopped in the middle")))
        .layer(middleware::from_fn_with_state(Arc::clone(app), crowd::admit))
        .layer(middleware::from_fn(problem::only))
}

/// A view as programs get it.
#[cfg(test)]
pub(crate) fn in_json(view: &alliance::view::View<'_>) -> String {
    let seen = AllianceSeen::of(view, String::new(), Door::default());
    serde_json::to_string(&seen).unwrap()
}

/// An answer in JSON.
fn json(status: StatusCode, it: &impl Serialize) -> Response {
    const TYPE: HeaderValue = HeaderValue::from_static("application/json");
    match serde_json::to_vec(it) {
        Ok(text) => (status, [(header::CONTENT_TYPE, TYPE)], text).into_response(),
        Err(_) => error::fault("an answer could not be written"),
    }
}

/// Reads what was sent.
async fn read<T: DeserializeOwned>(request: Request) -> Result<T, Problem> {
    let told = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    let kind = told.and_then(|it| it.split(';').next()).map(str::trim);
    if !kind.is_some_and(|it| it.eq_ignore_ascii_case("application/json")) {
        return Err(Problem::OtherType);
    }
    let body = forms::arrived(request).await?.into_body();
    let bytes = body.collect().await.map_err(|_| Error::TooSlow)?.to_bytes();
    let mut json = serde_json::Deserializer::from_slice(&bytes);
    let it = serde_path_to_error::deserialize(&mut json)?;
    json.end().map_err(|_| Problem::NotJson)?;
    Ok(it)
}

/// Who wants to act, by which ask, and what they sent. Who may look only is told so last.
async fn acting<T: DeserializeOwned>(
    app: &Arc<App>,
    id: &str,
    request: Request,
) -> Result<(Caller, Ask, T), Problem> {
    let caller = Caller::of(app, id, &request).await?;
    let ask = ask_of(&request, caller.member)?;
    let sent = read(request).await?;
    if caller.may != May::Act {
        return Err(Problem::LooksOnly);
    }
    Ok((caller, ask, sent))
}

/// The ask of a request: the same key of the same member is the same ask.
fn ask_of(request: &Request, member: MemberId) -> Result<Ask, Problem> {
    let Some(key) = request.headers().get("idempotency-key") else { return Ok(keys::ask()) };
    if key.is_empty() || key.len() > KEY_MAX {
        let wrong = problem::Wrong::header("Idempotency-Key", &t!("api-key-long", most = KEY_MAX));
        return Err(Problem::Unlike(vec![wrong]));
    }
    let mut hash = Sha256::new();
    hash.update(member.bits().to_be_bytes());
    hash.update(key.as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let mut first = [0; 16];
    first.copy_from_slice(&hash[..16]);
    Ok(Ask::new(u128::from_be_bytes(first)))
}

async fn page() -> Markup {
    // The document is in English, and so is its page.
    Language::English.speak(|| interface::page(document::document(), &problem::kinds()))
}

async fn openapi() -> Response {
    json(StatusCode::OK, document::document())
}

async fn nothing() -> Problem {
    Error::NotFound.into()
}

/// The alliance, as this member sees it.
async fn view(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let caller = Caller::of(&app, &id, &request).await?;
    let turn = caller.room.look().alliance.door_turn();
    let answer = caller.see(|view| {
        let shown = view.door_open() && view.desk();
        let (url, house) = (&app.site.public_url, &app.house);
        let door = Door {
            open: view.door_open(),
            link: shown.then(|| format!("{url}/j/{}", house.door(caller.id, turn).text())),
            code: shown.then(|| house.code(caller.id, turn).text()),
        };
        json(StatusCode::OK, &AllianceSeen::of(view, caller.at(view.seq()), door))
    });
    Ok(answer?)
}

/// One act.
async fn ask(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let (caller, ask, asked) = acting::<Asked>(&app, &id, request).await?;
    let present = caller.room.look().present();
    let effect = caller.see(|view| asked.read(view, &present))?.map_err(Error::from)?;
    let reached = match effect {
        Effect::Command(command) => caller.run(ask, command, Vec::new()).await?,
        Effect::Door { open, renew } => set_door(&caller, ask, open, renew).await?,
        Effect::Goes(command, member) => goes(&caller, ask, command, member).await?,
        Effect::Points(points) => return Err(Error::PointsAt(points).into()),
    };
    let done = DoneSeen { alliance: AllianceId(caller.id), at: caller.at(reached) };
    Ok(json(StatusCode::OK, &done))
}

/// Somebody goes, and with them every key and address of theirs.
async fn goes(caller: &Caller, ask: Ask, command: Command, member: MemberId) -> Result<u64, Error> {
    let drop = |purpose| KeyChange::Drop { purpose, member: Some(member.bits()) };
    let keys = [Purpose::Member, Purpose::Calendar].map(drop).to_vec();
    let reached = caller.run(ask, command, keys).await?;
    let store = caller.app.rooms.store();
    store.drop_contacts_of(caller.id.bits().to_be_bytes(), member.bits()).await?;
    Ok(reached)
}

async fn set_door(caller: &Caller, ask: Ask, open: bool, renew: bool) -> Result<u64, Error> {
    // A spoken code may be in use elsewhere; the next turn of the door has another one.
    for more in 1..20 {
        let now = caller.room.look().alliance.door_turn();
        let turn = if renew { now + more } else { now };
        let keys = doors::door_keys(&caller.app, caller.id, turn, open);
        match caller.run(ask, Command::SetDoor { open, renew, turn }, keys).await {
            Err(Error::Fault(RoomError::Store(StoreError::CodeTaken))) if renew => {}
            other => return other,
        }
    }
    Err(StoreError::CodeTaken.into())
}

/// A program gives its token back.
async fn give_back(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<StatusCode, Problem> {
    let caller = Caller::of(&app, &id, &request).await?;
    let token = caller.token.ok_or(Error::NotFound)?;
    caller.run(keys::ask(), Command::TakeToken { token }, Vec::new()).await?;
    Ok(StatusCode::NO_CONTENT)
}
