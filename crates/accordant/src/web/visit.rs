//! One visit: who comes, to which alliance, on whose phone; what they see, and what they ask.

use super::{
    App, api, calendars, doors,
    error::Error,
    forms::{self, Asked, Effect, Fields},
    guard, guests, letters, replay,
};
use crate::{
    clock, keys,
    keys::Key,
    languages::t,
    page::{self, Draw, Links, Phone, Site, living, start},
    room::{self, Room, RoomError, State as RoomState, Waiting},
    store::{KeyChange, Purpose, StoreError},
};
use alliance::{
    command::{By, Command, Refusal},
    hidden::Secret,
    id::{AllianceId, MemberId},
    view::{View, Viewer},
};
use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use std::{convert::Infallible, sync::Arc, time::Duration};

/// Seconds that a key stays in a browser.
pub(super) const YEAR: u32 = 31_536_000;
/// Seconds that a door or a big screen stays open in a browser.
pub(super) const DAY: u32 = 86_400;
/// The phone lies between two hands.
const NOBODY: &str = "-";

/// The cookies of a request.
pub(super) struct Cookies<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Cookies<'a> {
    pub(super) fn of(headers: &'a HeaderMap) -> Self {
        let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|it| it.to_str().ok());
        let pairs =
            lines.flat_map(|line| line.split(';')).filter_map(|it| it.trim().split_once('='));
        Self(
            pairs
                .map(|(name, value)| (name.strip_prefix("__Host-").unwrap_or(name), value))
                .collect(),
        )
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }

    /// The keys of members, by alliance.
    pub(super) fn keys(&self) -> impl Iterator<Item = (AllianceId, Key)> {
        self.0.iter().filter_map(|(name, value)| {
            Some((name.strip_prefix("a_")?.parse().ok()?, Key::read(value)?))
        })
    }
}

/// A cookie for this server; `seconds` 0 takes it away. Over TLS its name pins it to this host.
pub(super) fn cookie(app: &App, name: &str, value: &str, seconds: u32) -> HeaderValue {
    let (prefix, secure) = if app.secure() { ("__Host-", "; Secure") } else { ("", "") };
    doors::cookie_value(&format!(
        "{prefix}{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
    ))
}

/// Who comes, and to where.
pub(super) struct Visit {
    pub(super) app: Arc<App>,
    pub(super) room: Arc<Room>,
    pub(super) id: AllianceId,
    /// The key in the browser.
    pub(super) key: Key,
    /// Whose key it is; nobody's for the link of a big screen.
    pub(super) owner: Option<MemberId>,
    /// Whose the browser is; nobody's for a big screen.
    pub(super) holder: Option<MemberId>,
    /// Who looks: on one phone, whoever holds it.
    pub(super) member: Option<MemberId>,
    pub(super) phone: Phone,
    /// The address by which they came, where the server knows none that others reach.
    came_by: Option<Site>,
    query: Vec<(String, String)>,
    script: bool,
    /// How long it took to find out who comes: what they ask has the rest of the time.
    pub(super) waited: Duration,
}

impl Visit {
    /// Finds out who asks for a page or a stream. Not `async`: a request's body cannot be shared
    /// among threads, and only its head is looked at.
    pub(super) fn of<'r>(
        app: Arc<App>,
        id: &'r str,
        request: &'r Request,
    ) -> impl Future<Output = Result<Self, Error>> + use<'r> {
        Self::find(app, id, request.headers(), request.uri().query().unwrap_or(""))
    }

    /// Finds out who comes. Strangers and unknown alliances look the same.
    async fn find(
        app: Arc<App>,
        id: &str,
        headers: &HeaderMap,
        query: &str,
    ) -> Result<Self, Error> {
        let began = tokio::time::Instant::now();
        let id: AllianceId = id.parse().map_err(|_| Error::NotFound)?;
        let query: Vec<(String, String)> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let cookies = Cookies::of(headers);
        let member = cookies.keys().find(|(it, _)| *it == id).map(|(_, key)| key);
        let screen = cookies.get(&format!("s_{id}")).and_then(Key::read);
        let as_screen = query.iter().any(|(key, value)| key == "as" && value == "screen");
        let (key, owner) = Self::open(&app, id, member, screen).await?;
        let holder = owner.filter(|_| !as_screen);
        let room = app.rooms.get(id).await?;
        let (phone, member) = phone(&room, holder, cookies.get(&format!("p_{id}")));
        let script = headers.contains_key("hx-request");
        // What was made up from where the server listens may mean nothing to anybody else.
        let came_by = guard::came_by(headers).filter(|_| app.site.is_local());
        let waited = began.elapsed();
        let it = Self {
            app,
            room,
            id,
            key,
            owner,
            holder,
            member,
            phone,
            came_by,
            query,
            script,
            waited,
        };
        let known = it.room.look().seen_by(it.viewer()).is_some();
        if known { Ok(it) } else { Err(Error::NotFound) }
    }

    async fn open(
        app: &App,
        id: AllianceId,
        member: Option<Key>,
        screen: Option<Key>,
    ) -> Result<(Key, Option<MemberId>), Error> {
        let here = |found: &crate::store::Key| found.alliance == id.bits().to_be_bytes();
        if let Some(key) = member
            && let Some(found) = app.find(key).await?.filter(here)
            && found.purpose == Purpose::Member
        {
            return Ok((key, found.member.map(MemberId::new)));
        }
        if let Some(key) = screen
            && let Some(found) = app.find(key).await?.filter(here)
            && found.purpose == Purpose::Screen
        {
            return Ok((key, None));
        }
        Err(Error::NotFound)
    }

    /// Who looks.
    pub(super) fn viewer(&self) -> Viewer {
        match self.member {
            Some(member) => Viewer::Member(member, self.secret(member)),
            None => Viewer::Screen,
        }
    }

    fn secret(&self, member: MemberId) -> Secret {
        Secret::new(self.key.bytes(), self.id, member)
    }

    /// The links that this visitor may see, as they are now.
    pub(super) fn links(&self, state: &RoomState, view: &View<'_>) -> Links {
        let turn = state.alliance.door_turn();
        let site = self.came_by.clone();
        let url = &site.as_ref().unwrap_or(&self.app.site).public_url;
        let (open, house) = (view.door_open(), &self.app.house);
        // The desk opens the big screen in a second window, too: there its code is to be read.
        let shown = open && self.member.is_none_or(|it| state.alliance.holds_desk(it));
        Links {
            join: shown.then(|| format!("{url}/j/{}", house.door(self.id, turn).text())),
            code: shown.then(|| house.code(self.id, turn).text()),
            own: self.holder.is_some().then(|| format!("{url}/k/{}", self.key.text())),
            guests: view.open_to_guests().map(|_| {
                format!("{url}/g/{}", house.guests(self.id, state.alliance.guests_turn()))
            }),
            screen: view.desk().then(|| format!("{url}/s/{}", house.screen(self.id, turn).text())),
            site,
        }
    }

    /// The address by which they came, or that people type.
    pub(super) fn url(&self) -> &str {
        &self.came_by.as_ref().unwrap_or(&self.app.site).public_url
    }

    /// Draws something of what this visitor may see.
    pub(super) fn draw<T>(
        &self,
        viewer: Viewer,
        drawing: impl FnOnce(&Draw<'_>) -> T,
    ) -> Result<T, Error> {
        let state = self.room.look();
        let view = state.seen_by(viewer).ok_or(Error::NotFound)?;
        let links = self.links(&state, &view);
        let since = self.event_id(view.seq());
        let mut draw = Draw::new(view, &self.app.site, &links, clock::now(), keys::chance());
        draw.query = &self.query;
        draw.phone = self.phone;
        draw.since = since;
        draw.once = Some(self.room.once());
        Ok(drawing(&draw))
    }

    /// A value of the address.
    pub(super) fn asks(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| &**value)
    }

    fn by(&self) -> Result<By, Error> {
        let member = self.member.ok_or(Error::NotFound)?;
        Ok(By::Member(member, self.secret(member)))
    }

    /// What lies face down follows to a new key of this browser: of whoever holds it, and of those
    /// who sit at their phone. The old key is here once more, and never again.
    async fn take_along(&self, key: Key) -> Result<(), Error> {
        let Some(holder) = self.holder else { return Ok(()) };
        let people: Vec<MemberId> = {
            let state = self.room.look();
            let view = state.seen_by(self.viewer()).ok_or(Error::NotFound)?;
            let own = view.people().into_iter();
            let own = own.filter(|it| it.id == holder || it.carried_by == Some(holder));
            own.map(|it| it.id).collect()
        };
        for member in people {
            let by = By::Member(member, self.secret(member));
            let to = Secret::new(key.bytes(), self.id, member);
            let waiting = Waiting { by, until: room::patience(Duration::ZERO) };
            let follow = Command::Follow { to };
            self.app.run(&self.room, waiting, (keys::ask(), follow), vec![]).await?;
        }
        Ok(())
    }

    /// Asks the room, command by command.
    async fn ask(&self, asked: Asked) -> Result<u64, Error> {
        let mut reached = self.room.look().alliance.seq();
        let until = room::patience(self.waited);
        for (number, command) in asked.commands.into_iter().enumerate() {
            let ask = forms::nth(asked.ask, number);
            let waiting = Waiting { by: self.by()?, until };
            reached = self.app.run(&self.room, waiting, (ask, command), asked.keys.clone()).await?;
        }
        Ok(reached)
    }
}

/// On one phone that goes round: who holds it.
fn phone(room: &Room, holder: Option<MemberId>, cookie: Option<&str>) -> (Phone, Option<MemberId>) {
    let state = room.look();
    let Some(holder) = holder else { return (Phone::Own, None) };
    if !state.alliance.carries_others(holder) {
        return (Phone::Own, Some(holder));
    }
    match cookie {
        Some(NOBODY) => (Phone::Between, Some(holder)),
        Some(id) => {
            let it = id.parse().ok().filter(|it| state.alliance.carrier_of(*it) == Some(holder));
            (Phone::Held, Some(it.unwrap_or(holder)))
        }
        None => (Phone::Held, Some(holder)),
    }
}

/// The page at the place where the circle is.
pub(super) async fn page(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    if visit.member.is_none() {
        return Ok(Redirect::to(&format!("/a/{id}/screen")).into_response());
    }
    if let Some(holder) = visit.holder {
        visit.room.glimpse(holder);
    }
    let pieces = visit.draw(visit.viewer(), |draw| draw.pieces(page::page(draw)))?;
    let pieces = futures_util::stream::iter(pieces.into_iter().map(Ok::<_, Infallible>));
    Ok((HTML, Body::from_stream(pieces)).into_response())
}

const HTML: [(HeaderName, HeaderValue); 1] =
    [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];

/// A page beside the stages.
pub(super) async fn side_page(
    State(app): State<Arc<App>>,
    Path((id, name)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    let viewer = if name == "screen" { Viewer::Screen } else { visit.viewer() };
    if visit.member.is_none() && name != "screen" && name != "charter" {
        return Err(Error::NotFound);
    }
    if visit.phone == Phone::Between && name != "screen" {
        return Ok(visit.draw(viewer, page::page)?.into_response());
    }
    if name == "programs" {
        let hook = api::hooks::mine(&visit).await?;
        let drawn = visit.draw(viewer, |draw| page::programs::page(draw, hook.as_ref()))?;
        return Ok(drawn.ok_or(Error::NoPage(visit.id))?.into_response());
    }
    if name == "reminders" {
        let mine = letters::reminders(&visit).await?;
        let drawn = visit.draw(viewer, |draw| page::living::reminders(draw, &mine))?;
        return Ok(drawn.ok_or(Error::NoPage(visit.id))?.into_response());
    }
    if name == "wall" {
        return guests::own_wall(&visit);
    }
    if name == "replay" {
        return replay::page(&visit).await;
    }
    let drawn = visit.draw(viewer, |draw| page::side_page(&name, draw))?;
    Ok(drawn.ok_or(Error::NoPage(visit.id))?.into_response())
}

/// Tells the page's script how far the log has come.
const X_EVENT_ID: HeaderName = HeaderName::from_static("x-event-id");

/// Somebody does something.
pub(super) async fn act(
    State(app): State<Arc<App>>,
    Path((id, act)): Path<(String, String)>,
    request: Request,
) -> Response {
    let script = request.headers().contains_key("hx-request");
    let visit = Visit::find(app, &id, request.headers(), "").await;
    // Read in any case: whoever's link was renewed gets back what they typed.
    let fields = match Fields::read(request).await {
        Ok(fields) => fields,
        Err(error) if script => return error.for_script(),
        Err(error) => return error.into_response(),
    };
    let back = if act == "care" {
        let signed = fields.one("signed") == "1";
        format!("/a/{id}{}", living::care::thanks_at(fields.one("way"), signed))
    } else {
        format!("/a/{id}{}", fields.back())
    };
    let action = format!("/a/{id}/{act}");
    let done = match visit {
        Ok(mut visit) => {
            visit.script &= !fields.closes();
            match done(&visit, &act, &fields, &back).await {
                Err(error) if act == "care" && !script => care_again(&visit, &fields, error),
                done => done,
            }
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(response) => response,
        Err(error) if script => error.for_script(),
        Err(error) => error.with_form(&action, &back, &fields.all()),
    }
}

/// The form of a care comes back as it was, with what is to be looked at; all else is no matter of
/// what was chosen or written.
fn care_again(visit: &Visit, fields: &Fields, error: Error) -> Result<Response, Error> {
    use living::care::LookAt;
    let (at, sentence) = match &error {
        Error::PointsAt(_) => (LookAt::Pointing, error.sentence()),
        Error::Incomplete if fields.one("item").is_empty() => {
            (LookAt::Items, t!("care-choose-item"))
        }
        Error::Refused(Refusal::NotHere, _) => (LookAt::Items, t!("care-item-gone")),
        Error::Refused(Refusal::SignIt | Refusal::Text(_), _) => (LookAt::Words, error.sentence()),
        Error::NotFound
        | Error::NoPage(_)
        | Error::Incomplete
        | Error::Refused(..)
        | Error::TooBig
        | Error::TooSlow
        | Error::TooManyGuesses
        | Error::TooManyStarts
        | Error::Busy
        | Error::TooManyStreams
        | Error::Fault(_) => return Err(error),
    };
    let all = fields.all();
    let again = living::care::Again { fields: &all, sentence: &sentence, at };
    let page = visit.draw(visit.viewer(), |draw| living::care::page(draw, Some(&again)))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

#[expect(clippy::too_many_lines, reason = "an arm an effect, each a few lines")]
async fn done(visit: &Visit, act: &str, fields: &Fields, back: &str) -> Result<Response, Error> {
    visit.member.ok_or(Error::NotFound)?;
    if act == "reminders" {
        letters::act(visit, fields).await?;
        return Ok(answer(visit, visit.room.look().alliance.seq(), back, None));
    }
    if act == "programs" {
        let shown = api::programs_act(visit, fields).await?;
        let reached = visit.room.look().alliance.seq();
        return Ok(shown.unwrap_or_else(|| answer(visit, reached, back, None)));
    }
    let present = visit.room.look().present();
    let effect = {
        let drawn =
            visit.draw(visit.viewer(), |draw| forms::effect(act, fields, draw, &present))?;
        drawn?
    };
    match effect {
        Effect::Ask(asked) => {
            let reached = visit.ask(asked).await?;
            Ok(answer(visit, reached, back, None))
        }
        Effect::Door { open, renew } => {
            let reached = set_door(visit, fields, open, renew).await?;
            Ok(answer(visit, reached, back, None))
        }
        Effect::Renew(member) => renew(visit, fields, member, back).await,
        Effect::Remove(member) => {
            let keys = [Purpose::Member, Purpose::Calendar]
                .map(|purpose| KeyChange::Drop { purpose, member: Some(member.bits()) })
                .to_vec();
            let commands = vec![Command::Remove { member }];
            let reached = visit.ask(Asked { ask: forms::ask(fields), commands, keys }).await?;
            visit
                .app
                .rooms
                .store()
                .drop_contacts_of(visit.id.bits().to_be_bytes(), member.bits())
                .await?;
            Ok(answer(visit, reached, back, None))
        }
        Effect::Calendar { on: true } => calendars::renew(visit, back).await,
        Effect::Calendar { on: false } => {
            calendars::stop(visit).await?;
            Ok(answer(visit, visit.room.look().alliance.seq(), back, None))
        }
        Effect::Leave(asked) => leave(visit, asked).await,
        Effect::TakePhone(member) => {
            let carried = {
                let state = visit.room.look();
                Some(member) == visit.holder || state.alliance.carrier_of(member) == visit.holder
            };
            let value = if carried { member.to_string() } else { return Err(Error::NotFound) };
            Ok(answer(visit, visit.room.look().alliance.seq(), back, Some(&value)))
        }
        Effect::PassPhone(asked) => {
            let reached = visit.ask(asked).await?;
            Ok(answer(visit, reached, back, Some(NOBODY)))
        }
    }
}

/// With script the stream tells all that is needed, unless the address is another one now; without,
/// the page is fetched anew.
fn answer(visit: &Visit, reached: u64, back: &str, phone: Option<&str>) -> Response {
    let mut response = if visit.script && phone.is_none() {
        let at = format!("{}.{reached}", visit.app.rooms.store().epoch());
        (StatusCode::NO_CONTENT, [(X_EVENT_ID, at)]).into_response()
    } else {
        Redirect::to(back).into_response()
    };
    if let Some(holder) = phone {
        let cookie = cookie(&visit.app, &format!("p_{}", visit.id), holder, YEAR);
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn set_door(visit: &Visit, fields: &Fields, open: bool, renew: bool) -> Result<u64, Error> {
    // A spoken code may be in use elsewhere; the next turn of the door has another one.
    for more in 1..20 {
        let now = visit.room.look().alliance.door_turn();
        let turn = if renew { now + more } else { now };
        let keys = doors::door_keys(&visit.app, visit.id, turn, open);
        let commands = vec![Command::SetDoor { open, renew, turn }];
        match visit.ask(Asked { ask: forms::ask(fields), commands, keys }).await {
            Err(Error::Fault(RoomError::Store(StoreError::CodeTaken))) if renew => {}
            other => return other,
        }
    }
    Err(StoreError::CodeTaken.into())
}

/// Who leaves by themselves takes their key along: it opens nothing any more.
async fn leave(visit: &Visit, mut asked: Asked) -> Result<Response, Error> {
    let member = visit.member.ok_or(Error::NotFound)?.bits();
    for purpose in [Purpose::Member, Purpose::Calendar] {
        asked.keys.push(KeyChange::Drop { purpose, member: Some(member) });
    }
    let own = visit.member == visit.holder;
    visit.ask(asked).await?;
    visit.app.rooms.store().drop_contacts_of(visit.id.bits().to_be_bytes(), member).await?;
    let words = &t!("left-words");
    let page = start::notice(&t!("left-title"), words, Some(("/", &t!("to-first-page"))));
    let mut response = page.into_response();
    if own {
        let gone = cookie(&visit.app, &format!("a_{}", visit.id), "", 0);
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    Ok(response)
}

/// A new private link; the old one, its sessions and its open streams stop.
async fn renew(
    visit: &Visit,
    fields: &Fields,
    member: MemberId,
    back: &str,
) -> Result<Response, Error> {
    let key = Key::fresh();
    let keys = vec![
        KeyChange::Drop { purpose: Purpose::Member, member: Some(member.bits()) },
        doors::member_key(key, member),
    ];
    let commands = vec![Command::RenewLink { member }];
    visit.ask(Asked { ask: forms::ask(fields), commands, keys }).await?;
    if Some(member) == visit.holder {
        visit.take_along(key).await?;
    }
    let link = format!("{}/k/{}", visit.url(), key.text());
    if Some(member) == visit.holder {
        let own = cookie(&visit.app, &format!("a_{}", visit.id), &key.text(), YEAR);
        return Ok(([(header::SET_COOKIE, own)], Redirect::to(back)).into_response());
    }
    // Who copies the link by hand must get nothing more than the link.
    let words = t!("renewed-words", link = link).replace(['\u{2068}', '\u{2069}'], "");
    Ok(start::notice(&t!("renewed-title"), &words, Some((back, &t!("renewed-back"))))
        .into_response())
}
