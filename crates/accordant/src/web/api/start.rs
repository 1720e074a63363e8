//! The first two doors for programs: a new alliance, and a seat at an open door. Both give a private
//! link, for the person, and a token, for the program; each is shown only now.

use super::{
    KEY_MAX, json,
    plain::{self, AllianceId, DoorKey, May, MemberId, Moment, Sentence, SpokenCode},
    problem::{Problem, Wrong},
    read,
    token::Token,
};
use crate::{
    clock,
    keys::{Code, House, Key, Once},
    languages::t,
    room::{Room, RoomError},
    store::{Purpose, StoreError, Tried},
    web::{App, doors, error::Error, guard::Peer, member_of},
};
use alliance::{
    alliance::Alliance,
    command::{By, Command},
    event::Time,
    hidden::Secret,
    id,
    settings::Between,
    text::{Name, Title},
    view::Viewer,
};
use axum::{
    Extension,
    extract::{Request, State},
    http::StatusCode,
    response::Response,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Tries to find a spoken code that no other alliance uses.
const CODE_TRIES: usize = 20;
/// Days for which a token is good, where nothing is said.
const DAYS: u16 = 30;
/// Letters of the key that makes a beginning or a joining one act: room for 128 bits of chance.
pub(super) const KEY_MIN: usize = 22;
/// How long the same act is answered with the same seat, in milliseconds: a day.
const AGAIN_MS: i64 = 24 * 60 * 60 * 1000;

/// What the program's token is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TokenAsked {
    /// What it is for, in words for its owner.
    purpose: Sentence,
    /// Days for which it is good; 30 where nothing is said.
    #[schema(minimum = 1, maximum = 400)]
    days: Option<u16>,
    /// `act` where nothing is said.
    may: Option<May>,
}

/// A new alliance.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Begin {
    name: plain::Title,
    between: plain::Between,
    /// What the first member is called, who holds the desk.
    called: plain::Name,
    token: TokenAsked,
}

/// The way in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Way {
    /// What follows `/j/` in the link of the door.
    Door(DoorKey),
    /// The code that is said aloud, such as `TK49MW`.
    Code(SpokenCode),
}

/// A seat at an open door.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Join {
    by: Way,
    called: plain::Name,
    token: TokenAsked,
}

/// A seat, and what opens it. Both keys are shown only now; only their hashes are kept.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Seat {
    alliance: AllianceId,
    member: MemberId,
    /// The private link, for the person: it opens everything of theirs.
    link: String,
    /// The token, for the program.
    token: String,
    until: Moment,
}

/// Gives a program a token of this member.
pub(super) async fn give(
    app: &App,
    room: &Arc<Room>,
    (id, member, secret): (id::AllianceId, id::MemberId, Secret),
    asked: (alliance::event::May, u16, alliance::text::Sentence),
    once: &Once,
) -> Result<(String, Moment), Error> {
    let token = Token { alliance: id, member, id: once.token(), secret: secret.clone() };
    let (may, days, purpose) = asked;
    let command = Command::GiveToken { token: token.id, may, days, purpose };
    let by = By::Member(member, secret.clone());
    room.run(by, once.ask("token"), command, Vec::new()).await?;
    let state = room.look();
    let view = state.seen_by(Viewer::Member(member, secret)).ok_or(Error::NotFound)?;
    let given = view.my_tokens().into_iter().find(|it| it.id == token.id);
    // Whatever was written down of the act opens nothing for ever.
    let late = |given: Time| clock::now().0 - given.0 > AGAIN_MS;
    let until = given.filter(|it| !late(it.given)).ok_or(Error::NotFound)?.until;
    Ok((token.text(&app.house), Moment(until)))
}

/// What the act makes: with a key of the request, always the same. As it gives the link to whoever
/// repeats the request, the key must be one that nobody guesses.
fn once(app: &App, request: &Request) -> Result<impl FnOnce(&[&str]) -> Once + use<>, Problem> {
    let key = request.headers().get("idempotency-key").map(|it| it.to_str().unwrap_or(""));
    if key.is_some_and(|it| !(KEY_MIN..=KEY_MAX).contains(&it.len())) {
        let wrong =
            Wrong::header("Idempotency-Key", &t!("api-key-short", least = KEY_MIN, most = KEY_MAX));
        return Err(Problem::Unlike(vec![wrong]));
    }
    let made = key.map(|key| app.house.token("act", key.as_bytes()));
    let house = made.map(House::of);
    // Another name is another act, even where a program sends one key for all.
    Ok(move |words: &[&str]| match house {
        Some(house) => Once::of(&house, &serde_json::json!(words).to_string()),
        None => Once::fresh(),
    })
}

/// The seat that this act has taken already, if it is still its owner's.
async fn taken(app: &App, once: &Once) -> Result<Option<(Arc<Room>, id::AllianceId)>, Error> {
    let Some(found) = app.find(once.key()).await? else { return Ok(None) };
    let id = id::AllianceId::new(u128::from_be_bytes(found.alliance));
    Ok(Some((app.rooms.get(id).await?, id)))
}

/// The seat as it is told, with its token.
async fn seat(app: &App, once: &Once, asked: TokenAsked) -> Result<Response, Problem> {
    // A link that was made anew since is not opened by the act that made the first.
    let (room, id) = taken(app, once).await?.ok_or(Error::NotFound)?;
    let (key, may) = (once.key(), asked.may.map_or(alliance::event::May::Act, |it| it.0));
    let member = member_of(key);
    let secret = Secret::new(key.bytes(), id, member);
    let wants = (may, asked.days.unwrap_or(DAYS), asked.purpose.0);
    let (token, until) = give(app, &room, (id, member, secret), wants, once).await?;
    let link = format!("{}/k/{}", app.site.public_url, key.text());
    let (alliance, member) = (AllianceId(id), MemberId(member));
    Ok(json(StatusCode::CREATED, &Seat { alliance, member, link, token, until }))
}

/// Days that cannot be are refused before anything is made.
fn check(asked: &TokenAsked) -> Result<(), Problem> {
    let most = alliance::limits::TOKEN_DAYS_MAX;
    let good = asked.days.is_none_or(|days| (1..=most).contains(&days));
    let wrong = alliance::command::Refusal::NotAChoice;
    if good { Ok(()) } else { Err(Error::from(wrong).into()) }
}

/// A new alliance, with its first member.
pub(super) async fn begin(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Problem> {
    let once = once(&app, &request)?;
    let Begin { name, between, called, token } = read(request).await?;
    check(&token)?;
    let once = once(&["begin", name.0.as_str(), between.0.slug(), called.0.as_str()]);
    if taken(&app, &once).await?.is_none() {
        app.starts.count(peer)?;
        open(&app, &once, (name.0, between.0, called.0)).await?;
    }
    seat(&app, &once, token).await
}

async fn open(
    app: &App,
    once: &Once,
    (name, between, called): (Title, Between, Name),
) -> Result<(), Error> {
    let key = once.key();
    let member = member_of(key);
    for at in 0..CODE_TRIES {
        let id = once.alliance(at);
        let event = Alliance::start(name.clone(), between, member, called.clone());
        let mut changes = doors::door_keys(app, id, 1, true);
        changes.push(doors::member_key(key, member));
        match app.rooms.start(id, event, member, changes).await {
            // Or the same act was faster.
            Ok(_) | Err(RoomError::Store(StoreError::GoneOn)) => return Ok(()),
            Err(RoomError::Store(StoreError::CodeTaken)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(StoreError::CodeTaken.into())
}

/// Which door it is; a wrong guess is counted, as at the first page.
async fn door(app: &App, peer: Peer, asked: &Join) -> Result<id::AllianceId, Error> {
    app.guesses.check(peer)?;
    let found = match &asked.by {
        Way::Door(DoorKey(key)) => {
            let found = match Key::read(key) {
                Some(key) => app.find(key).await?,
                None => None,
            };
            found.filter(|it| it.purpose == Purpose::Join).map(|it| it.alliance)
        }
        Way::Code(SpokenCode(code)) => match Code::read(code) {
            Some(code) => match app.rooms.store().try_code(&code.first, code.proof()).await? {
                Tried::Right(id) => Some(id),
                Tried::Wrong | Tried::Dead => None,
            },
            None => None,
        },
    };
    let Some(id) = found else {
        app.guesses.wrong(peer);
        return Err(Error::NotFound);
    };
    Ok(id::AllianceId::new(u128::from_be_bytes(id)))
}

/// Somebody takes a seat.
pub(super) async fn join(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Problem> {
    let once = once(&app, &request)?;
    let asked: Join = read(request).await?;
    check(&asked.token)?;
    let way = match &asked.by {
        Way::Door(DoorKey(it)) | Way::Code(SpokenCode(it)) => it,
    };
    let once = once(&["join", way, asked.called.0.as_str()]);
    if taken(&app, &once).await?.is_none() {
        let id = door(&app, peer, &asked).await?;
        let room = app.rooms.get(id).await.map_err(Error::from)?;
        let member = member_of(once.key());
        let command = Command::Join { member, called: asked.called.0 };
        let keys = vec![doors::member_key(once.key(), member)];
        room.run(By::Door, once.ask("join"), command, keys).await.map_err(Error::from)?;
    }
    seat(&app, &once, asked.token).await
}
