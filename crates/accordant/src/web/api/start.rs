//! The first two doors for programs: a new alliance, and a seat at an open door. Both give a private
//! link, for the person, and a token, for the program; each is shown only now.

use super::{
    json,
    plain::{
        AllianceId, Between, DoorKey, May, MemberId, Moment, Name, Sentence, SpokenCode, Title,
    },
    problem::Problem,
    read,
    token::Token,
};
use crate::{
    keys::{self, Code, Key},
    room::{Room, RoomError},
    store::{Purpose, StoreError, Tried},
    web::{App, doors, error::Error, guard::Peer, member_of},
};
use alliance::{
    alliance::Alliance,
    command::{By, Command},
    hidden::Secret,
    id,
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
    name: Title,
    between: Between,
    /// What the first member is called, who holds the desk.
    called: Name,
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
    called: Name,
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
) -> Result<(String, Moment), Error> {
    let token = Token::fresh(id, member, secret.clone());
    let (may, days, purpose) = asked;
    let command = Command::GiveToken { token: token.id, may, days, purpose };
    let by = By::Member(member, secret.clone());
    room.run(by, keys::ask(), command, Vec::new()).await?;
    let state = room.look();
    let view = state.seen_by(Viewer::Member(member, secret)).ok_or(Error::NotFound)?;
    let given = view.my_tokens().into_iter().find(|it| it.id == token.id);
    let until = given.ok_or(Error::NotFound)?.until;
    Ok((token.text(&app.house), Moment(until)))
}

async fn seat(
    app: &App,
    room: &Arc<Room>,
    (id, key): (id::AllianceId, Key),
    asked: TokenAsked,
) -> Result<Response, Problem> {
    let member = member_of(key);
    let secret = Secret::new(key.bytes(), id, member);
    let may = asked.may.map_or(alliance::event::May::Act, |it| it.0);
    let wants = (may, asked.days.unwrap_or(DAYS), asked.purpose.0);
    let (token, until) = give(app, room, (id, member, secret), wants).await?;
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
    let Begin { name, between, called, token } = read(request).await?;
    check(&token)?;
    app.starts.count(peer)?;
    let key = Key::fresh();
    let member = member_of(key);
    for _ in 0..CODE_TRIES {
        let id = keys::alliance();
        let event = Alliance::start(name.0.clone(), between.0, member, called.0.clone());
        let mut changes = doors::door_keys(&app, id, 1, true);
        changes.push(doors::member_key(key, member));
        match app.rooms.start(id, event, member, changes).await {
            Ok(room) => return seat(&app, &room, (id, key), token).await,
            Err(RoomError::Store(StoreError::CodeTaken)) => {}
            Err(error) => return Err(Error::from(error).into()),
        }
    }
    Err(Error::from(StoreError::CodeTaken).into())
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
    let asked: Join = read(request).await?;
    check(&asked.token)?;
    let id = door(&app, peer, &asked).await?;
    let room = app.rooms.get(id).await.map_err(Error::from)?;
    let key = Key::fresh();
    let member = member_of(key);
    let command = Command::Join { member, called: asked.called.0 };
    let keys = vec![doors::member_key(key, member)];
    room.run(By::Door, keys::ask(), command, keys).await.map_err(Error::from)?;
    seat(&app, &room, (id, key), asked.token).await
}
