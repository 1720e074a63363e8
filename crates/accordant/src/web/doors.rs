//! The ways in: the first page, a new alliance, links, the spoken code, the letter at the door.

use super::{
    App,
    error::Error,
    forms::{self, Fields},
    guard::Peer,
    member_of,
    visit::{self, Cookies},
};
use crate::{
    keys::{self, Code, Key},
    languages::{self, Language, t},
    page::start::{self, Known, Typed},
    room::{Room, RoomError},
    store::{KeyChange, Purpose, StoreError, Tried},
};
use alliance::{
    alliance::Alliance,
    command::{By, Command, Refusal},
    hidden::Secret,
    id::{AllianceId, MemberId},
    text::{Name, Title},
    view::Viewer,
};
use axum::{
    extract::{Extension, Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::sync::Arc;

/// The cookie that holds the key of a door while somebody reads the letter.
const DOOR: &str = "door";
/// Tries to find a spoken code that no other alliance uses.
const CODE_TRIES: u32 = 20;

/// The first page, with the alliances that this browser knows.
pub(super) async fn home(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Markup, Error> {
    let known = known(&app, &headers).await?;
    Ok(start::home(&app.site, &known, &Typed { key: Key::fresh().text(), ..Typed::default() }))
}

async fn known(app: &App, headers: &HeaderMap) -> Result<Vec<Known>, Error> {
    let mut known = Vec::new();
    for (id, key) in Cookies::of(headers).keys() {
        let Some(found) = app.find(key).await? else { continue };
        let (Some(member), true) = (found.member, found.alliance == id.bits().to_be_bytes()) else {
            continue;
        };
        let member = alliance::id::MemberId::new(member);
        let Ok(room) = app.rooms.get(id).await else { continue };
        let secret = Secret::new(key.bytes(), id, member);
        let state = room.look();
        if let Some(view) = state.seen_by(Viewer::Member(member, secret)) {
            let line = match (view.next_visit(), view.stage()) {
                (Some(day), alliance::stage::Stage::Living) => {
                    t!("now-next-visit", day = crate::page::words::weekday(day))
                }
                (_, now) => crate::page::words::now(now),
            };
            known.push(Known { href: format!("/a/{id}"), name: view.name().as_str().into(), line });
        }
    }
    Ok(known)
}

/// What this server keeps, in plain words.
pub(super) async fn privacy(State(app): State<Arc<App>>) -> Markup {
    start::privacy(&app.site)
}

/// How to use it in other ways.
pub(super) async fn accessibility(State(app): State<Arc<App>>) -> Markup {
    start::accessibility(&app.site)
}

/// The languages to choose from.
pub(super) async fn languages(State(app): State<Arc<App>>, headers: HeaderMap) -> Markup {
    let from = headers.get(header::REFERER).and_then(|it| it.to_str().ok());
    let back = from.and_then(|it| it.strip_prefix(&*app.site.public_url)).unwrap_or("/");
    start::languages(own_path(back))
}

/// Somebody has chosen a language: it is kept in their browser, and nowhere else.
pub(super) async fn language(
    State(app): State<Arc<App>>,
    request: Request,
) -> Result<Response, Error> {
    let fields = Fields::read(request).await?;
    let chosen = Language::of_tag(fields.one("language"));
    let chosen = chosen.ok_or(Error::Refused(Refusal::NotAChoice, Some("language")))?;
    let cookie = visit::cookie(&app, languages::COOKIE, chosen.tag(), visit::YEAR);
    let back = Redirect::to(own_path(fields.one("back")));
    Ok(([(header::SET_COOKIE, cookie)], back).into_response())
}

/// The path of a page of this server, or else of its first page: nobody is sent elsewhere.
fn own_path(path: &str) -> &str {
    // Browsers read some signs away: "/", a tab and "/" again would be another server's address.
    let plain = path.bytes().all(|it| it.is_ascii_graphic() && it != b'\\');
    if plain && path.starts_with('/') && !path.starts_with("//") { path } else { "/" }
}

/// A new alliance, in three fields.
pub(super) async fn start(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Error> {
    let headers = request.headers().clone();
    let fields = Fields::read(request).await?;
    match begin(&app, peer, &fields).await {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal, field)) => {
            let error = Error::Refused(refusal, field);
            let wrong = Some((field.unwrap_or("title").to_owned(), error.sentence()));
            let known = known(&app, &headers).await?;
            let key = fields.one("key").to_owned();
            let page = start::home(&app.site, &known, &Typed { fields: fields.all(), wrong, key });
            Ok((error.status(), page).into_response())
        }
        Err(other) => Ok(other.with_form("/alliances", "/", &fields.all())),
    }
}

async fn begin(app: &App, peer: Peer, fields: &Fields) -> Result<Response, Error> {
    let between = fields.one("kind").parse().map_err(|it| Error::Refused(it, Some("kind")))?;
    let name =
        Title::parse(fields.one("title")).map_err(|it| Error::Refused(it.into(), Some("title")))?;
    let called =
        Name::parse(fields.one("you")).map_err(|it| Error::Refused(it.into(), Some("you")))?;
    // The form may bring the key, so that sending it twice makes one alliance.
    let key = Key::read(fields.one("key")).unwrap_or_else(Key::fresh);
    let member = member_of(key);
    if let Some(found) = app.find(key).await? {
        let id = AllianceId::new(u128::from_be_bytes(found.alliance));
        return Ok(enter(app, id, key));
    }
    app.starts.count(peer)?;
    let mut last = Error::from(StoreError::CodeTaken);
    for _ in 0..CODE_TRIES {
        let id = keys::alliance();
        let event = Alliance::start(name.clone(), between, member, called.clone());
        let mut changes = door_keys(app, id, 1, true);
        changes.push(member_key(key, member));
        match app.rooms.start(id, event, member, changes).await {
            Ok(_) => return Ok(enter(app, id, key)),
            Err(RoomError::Store(StoreError::CodeTaken)) => last = StoreError::CodeTaken.into(),
            Err(error) => return Err(error.into()),
        }
    }
    Err(last)
}

/// The key of a member, for the store.
pub(super) fn member_key(key: Key, member: alliance::id::MemberId) -> KeyChange {
    KeyChange::Put { hash: key.hash(), purpose: Purpose::Member, member: Some(member.bits()) }
}

/// The keys of a door at one of its turns; earlier ones are void.
pub(super) fn door_keys(app: &App, id: AllianceId, turn: u32, open: bool) -> Vec<KeyChange> {
    let put = |key: Key, purpose| KeyChange::Put { hash: key.hash(), purpose, member: None };
    let code = app.house.code(id, turn);
    vec![
        KeyChange::Drop { purpose: Purpose::Join, member: None },
        KeyChange::Drop { purpose: Purpose::Screen, member: None },
        put(app.house.door(id, turn), Purpose::Join),
        put(app.house.screen(id, turn), Purpose::Screen),
        if open {
            KeyChange::Code { rest: code.proof(), first: code.first }
        } else {
            KeyChange::CloseCode
        },
    ]
}

/// Into the alliance, with the key in a cookie and the address clean.
pub(super) fn enter(app: &App, id: AllianceId, key: Key) -> Response {
    let cookie = visit::cookie(app, &format!("a_{id}"), &key.text(), visit::YEAR);
    ([(header::SET_COOKIE, cookie)], Redirect::to(&format!("/a/{id}"))).into_response()
}

/// A private link brings its owner back, on any device. Where somebody else of this circle has their
/// seat in this browser it asks first: whoever is led to a link by another page would go on writing in
/// another's name, for that other's eyes.
pub(super) async fn member_link(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(text): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (key, found) = look_up(&app, peer, &text, Purpose::Member).await?;
    let id = AllianceId::new(u128::from_be_bytes(found.alliance));
    let held = Cookies::of(&headers).keys().find(|(it, other)| *it == id && *other != key);
    let sits = match held {
        Some((_, other)) => app.find(other).await?.and_then(|it| it.member),
        None => None,
    };
    if let (Some(sits), Some(owner)) = (sits.filter(|it| Some(*it) != found.member), found.member) {
        let room = app.rooms.get(id).await?;
        let names = [sits, owner].map(|it| called(&room, MemberId::new(it)));
        if let [Some(here), Some(there)] = &names {
            let (here, there) = (here.as_str(), there.as_str());
            let words = t!("doors-other-seat-words", here = here, there = there);
            let button = t!("doors-other-seat-sit", there = there);
            let action = format!("/k/{text}");
            let page = start::question(&t!("doors-other-seat"), &words, &action, &button);
            return Ok(page.into_response());
        }
    }
    Ok(enter(&app, id, key))
}

/// What a member of the circle is called.
fn called(room: &Room, member: MemberId) -> Option<Name> {
    room.look().seen_by(Viewer::Screen)?.name_of(member).cloned()
}

/// Whoever was asked takes the other seat.
pub(super) async fn change_seat(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let (key, found) = look_up(&app, peer, &key, Purpose::Member).await?;
    Ok(enter(&app, AllianceId::new(u128::from_be_bytes(found.alliance)), key))
}

/// The link of the big screen.
pub(super) async fn screen_link(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let (key, found) = look_up(&app, peer, &key, Purpose::Screen).await?;
    let id = AllianceId::new(u128::from_be_bytes(found.alliance));
    let cookie = visit::cookie(&app, &format!("s_{id}"), &key.text(), visit::DAY);
    let to = Redirect::to(&format!("/a/{id}/screen"));
    Ok(([(header::SET_COOKIE, cookie)], to).into_response())
}

/// The join link: its key goes into a cookie at once, so that no address on a shared screen opens
/// the door.
pub(super) async fn join_link(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    Path(key): Path<String>,
) -> Result<Response, Error> {
    let (key, _) = look_up(&app, peer, &key, Purpose::Join).await?;
    Ok(to_the_door(&app, key))
}

fn to_the_door(app: &App, key: Key) -> Response {
    let cookie = visit::cookie(app, DOOR, &key.text(), visit::DAY);
    ([(header::SET_COOKIE, cookie)], Redirect::to("/join")).into_response()
}

async fn look_up(
    app: &App,
    peer: Peer,
    key: &str,
    purpose: Purpose,
) -> Result<(Key, crate::store::Key), Error> {
    app.guesses.check(peer)?;
    let found = match Key::read(key) {
        Some(key) => app.find(key).await?.map(|found| (key, found)),
        None => None,
    };
    match found {
        Some((key, found)) if found.purpose == purpose => Ok((key, found)),
        _ => {
            app.guesses.wrong(peer);
            Err(Error::NotFound)
        }
    }
}

/// A code that was said aloud.
pub(super) async fn code(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Error> {
    app.guesses.check(peer)?;
    let headers = request.headers().clone();
    let fields = Fields::read(request).await?;
    let tried = match Code::read(fields.one("code")) {
        Some(code) => app.rooms.store().try_code(&code.first, code.proof()).await?,
        None => Tried::Dead,
    };
    if let Tried::Right(id) = tried {
        let id = AllianceId::new(u128::from_be_bytes(id));
        let turn = app.rooms.get(id).await?.look().alliance.door_turn();
        return Ok(to_the_door(&app, app.house.door(id, turn)));
    }
    app.guesses.wrong(peer);
    let words = t!("doors-no-code");
    let known = known(&app, &headers).await?;
    let key = Key::fresh().text();
    let typed = Typed { fields: fields.all(), wrong: Some(("code".into(), words)), key };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, start::home(&app.site, &known, &typed)).into_response())
}

async fn door(app: &App, headers: &HeaderMap) -> Result<(AllianceId, Arc<Room>), Error> {
    let key = Cookies::of(headers).get(DOOR).and_then(Key::read).ok_or(Error::NotFound)?;
    let found =
        app.find(key).await?.filter(|it| it.purpose == Purpose::Join).ok_or(Error::NotFound)?;
    let id = AllianceId::new(u128::from_be_bytes(found.alliance));
    Ok((id, app.rooms.get(id).await?))
}

/// The letter at the door.
pub(super) async fn invitation(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (id, room) = door(&app, &headers).await?;
    // Whoever has a seat already goes to it.
    if let Some((_, key)) = Cookies::of(&headers).keys().find(|(it, _)| *it == id)
        && let Some(member) = app.find(key).await?.and_then(|it| it.member)
        && room.look().alliance.has_member(alliance::id::MemberId::new(member))
    {
        return Ok(Redirect::to(&format!("/a/{id}")).into_response());
    }
    Ok(letter(&app, &room, &Typed::default(), &Key::fresh().text()))
}

fn letter(app: &App, room: &Room, typed: &Typed, key: &str) -> Response {
    let state = room.look();
    let Some(it) = state.alliance.at_the_door() else {
        let words = &t!("doors-closed-words");
        return (StatusCode::CONFLICT, start::notice(&t!("doors-closed"), words, None))
            .into_response();
    };
    start::invitation(&app.site, &it, key, typed).into_response()
}

/// Somebody takes a seat.
pub(super) async fn join(State(app): State<Arc<App>>, request: Request) -> Result<Response, Error> {
    let headers = request.headers().clone();
    let fields = Fields::read(request).await?;
    let (id, room) = match door(&app, &headers).await {
        Err(Error::NotFound) => return seated(&app, &fields).await,
        door => door?,
    };
    // The key comes from the letter's form, so that sending it twice takes one seat. One that opens
    // something else, or opened the seat of somebody who is gone, is not taken for it.
    let mut key = Key::read(fields.one("member")).unwrap_or_else(Key::fresh);
    let opens = app.find(key).await?;
    let other = opens.is_some_and(|it| {
        it.purpose != Purpose::Member || AllianceId::new(u128::from_be_bytes(it.alliance)) != id
    });
    if other || room.look().alliance.has_left(member_of(key)) {
        key = Key::fresh();
    }
    let member = member_of(key);
    let joined = match Name::parse(fields.one("called")) {
        Ok(called) => {
            let command = Command::Join { member, called };
            let ask = forms::ask(&fields);
            room.run(By::Door, ask, command, vec![member_key(key, member)])
                .await
                .map_err(Error::from)
        }
        Err(wrong) => Err(Error::Refused(Refusal::Text(wrong), None)),
    };
    match joined {
        Ok(_) => {
            let mut response = enter(&app, id, key);
            let gone = visit::cookie(&app, DOOR, "", 0);
            response.headers_mut().append(header::SET_COOKIE, gone);
            Ok(response)
        }
        Err(error @ Error::Refused(..)) => {
            let wrong = Some(("called".to_owned(), error.sentence()));
            let typed = Typed { fields: fields.all(), wrong, key: String::new() };
            let mut response = letter(&app, &room, &typed, &key.text());
            *response.status_mut() = error.status();
            Ok(response)
        }
        Err(other) => Ok(other.with_form("/join", "/join", &fields.all())),
    }
}

/// A second tap on the letter: the first has taken the seat, and the key of the door with it.
async fn seated(app: &App, fields: &Fields) -> Result<Response, Error> {
    let key = Key::read(fields.one("member")).ok_or(Error::NotFound)?;
    let found = app.find(key).await?.filter(|it| it.purpose == Purpose::Member);
    let found = found.ok_or(Error::NotFound)?;
    Ok(enter(app, AllianceId::new(u128::from_be_bytes(found.alliance)), key))
}

/// A cookie header that cannot be made is a fault of ours: names and values are ids and keys.
pub(super) fn cookie_value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}
