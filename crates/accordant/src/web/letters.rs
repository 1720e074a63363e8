//! Letters to those who asked for them: their addresses, what comes for whom, and the pages that a
//! letter leads to. A letter's link changes nothing by being looked at: mail scanners look.

use super::{App, api, calendars, doors, error::Error, forms::Fields, guard::Peer, visit::Visit};
use crate::{
    clock,
    keys::{self, Key},
    languages::{Language, t},
    page::start,
    post::{
        Outgoing,
        chat::Flavour,
        hook,
        plan::{self, Coming},
        words::{About, What, letter},
    },
    room::{Room, RoomError, State as RoomState},
    store::{
        KeyChange, Purpose, StoreError,
        post::{Channel, Claimed, Contact, Planned},
    },
};
use alliance::{
    command::{Command, Refusal},
    event::Time,
    id::{AllianceId, MemberId},
    life::Proposal,
    text::Sentence,
    view::{View, Viewer},
};
use axum::{
    Extension,
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use std::{collections::BTreeSet, sync::Arc};

/// The longest mail address (RFC 5321, section 4.5.3.1.3).
const ADDRESS_MAX: usize = 254;

fn store_id(id: AllianceId) -> [u8; 16] {
    id.bits().to_be_bytes()
}

/// What comes in an alliance, as its letters are planned: dates and numbers.
pub(crate) fn coming(state: &RoomState) -> Option<Coming> {
    let view = state.seen_by(Viewer::Screen)?;
    let asleep = view.asleep();
    let visits = view.hangs() && view.ended().is_none() && view.visit().is_none();
    let visit = view.next_visit().filter(|_| visits);
    Some(Coming {
        alliance: store_id(view.id()),
        asleep: asleep.is_some(),
        visit: visit.map(|date| plan::Visit { date, at: calendars::at(&view) }),
        pulse: view.pulse().map(|it| (it.number, it.opened)),
        version: unsigned(&view),
        change: change(&view).map(|(place, _, since)| (place, since)),
        farewell: view.notes_go_at().map(day_of),
        fell_asleep: asleep,
    })
}

fn day_of(time: Time) -> Date {
    crate::page::words::day_of(time)
}

/// A version that waits for names, since when, and for whose.
fn unsigned(view: &View<'_>) -> Option<(u32, Time, Vec<u64>)> {
    let version = view.version().filter(|it| it.in_force.is_none() && it.number > 1)?;
    let waits = view.people().into_iter().filter(|it| !it.signed && !it.reading);
    let waits: Vec<u64> = waits.map(|it| it.id.bits()).collect();
    (!waits.is_empty() && view.ended().is_none()).then_some((version.number, version.made, waits))
}

/// The proposal that is answered now: what tells it from the next, the item's place, and since when.
fn change(view: &View<'_>) -> Option<(String, u32, Time)> {
    let mut open = view.changes().into_iter().filter(|it| !it.small && it.opens.is_none());
    let it = open.find(|it| it.closes.is_some() && it.shown.is_none())?;
    let items = view.items();
    let place = items.iter().position(|item| item.id == it.item).unwrap_or(items.len()) + 1;
    let place = u32::try_from(place).unwrap_or(u32::MAX);
    // Answered for three days, and then it is over: it began three days before its end.
    let since = it.closes.map(|at| at.plus_minutes(-3 * 24 * 60))?;
    debug_assert!(matches!(it.change, Proposal::Words { .. } | Proposal::LetGo { .. }));
    Some((format!("{place}-{}", it.wording), place, since))
}

/// Plans the letters of an alliance, where letters go at all.
pub(crate) async fn plan(app: &App, room: &Room) -> Result<(), RoomError> {
    api::hooks::plan(app, room).await?;
    if app.office.mailer.is_none() && app.office.chat.is_none() {
        return Ok(());
    }
    let coming = coming(&room.look());
    let Some(coming) = coming else { return Ok(()) };
    if app.rooms.store().contacts(coming.alliance).await?.is_empty() {
        return Ok(());
    }
    Ok(plan::renew(app.rooms.store(), &coming, clock::now()).await?)
}

/// Looks whether a letter is still true, and writes it.
pub(crate) async fn compose(app: Arc<App>, it: Claimed) -> Option<Outgoing> {
    if hook::KINDS.contains(&&*it.kind) {
        return api::hooks::compose(&app, &it).await;
    }
    let id = AllianceId::new(u128::from_be_bytes(it.alliance));
    let contacts = app.rooms.store().contacts(it.alliance).await.ok()?;
    let mut contacts = contacts.into_iter();
    let to =
        contacts.find(|to| to.member == it.member && !hook::is_hook(to) && reaches(to, &it))?;
    let room = app.rooms.get(id).await.ok()?;
    let state = room.look();
    let member = it.member.map(MemberId::new);
    if member.is_some_and(|member| !state.alliance.has_member(member)) {
        return None;
    }
    let view = state.seen_by(Viewer::Screen)?;
    let what = still_true(&app, &view, &it, &to)?;
    let token = app.house.contact(id, member, &to.address).text();
    let url = &app.site.public_url;
    let (page, stop) = (format!("{url}/a/{id}"), format!("{url}/stop/{token}"));
    let about = About { name: view.name().as_str(), page: &page, stop: Some(&stop) };
    let letter = to.language.speak(|| letter(&what, &about));
    Some(Outgoing { letter, to, word: None })
}

/// Nothing goes where nobody said that it is theirs, but the question whether it is.
fn reaches(to: &Contact, it: &Claimed) -> bool {
    (to.confirmed || it.kind == "confirm") && !to.stopped.contains(&it.kind)
}

fn still_true(app: &App, view: &View<'_>, it: &Claimed, to: &Contact) -> Option<What> {
    let said = |occasion: String| it.occasion == occasion;
    match &*it.kind {
        "visit" => {
            let date = view.next_visit()?;
            let visit = plan::Visit { date, at: calendars::at(view) };
            let rests = view.asleep().is_some() || view.ended().is_some() || view.visit().is_some();
            let (date, at) = visit.seen_from(&plan::zone(to));
            (!rests && said(visit.date.to_string())).then_some(What::Visit(date, at))
        }
        "pulse" => view.pulse().filter(|open| said(open.number.to_string())).map(|_| What::Pulse),
        "sign" => {
            let (number, _, waits) = unsigned(view)?;
            let mine = it.member.is_none_or(|member| waits.contains(&member));
            (mine && said(number.to_string())).then_some(What::Sign)
        }
        "change" => {
            let (occasion, place, _) = change(view)?;
            said(occasion).then_some(What::Change(place))
        }
        "asleep" => view.asleep().map(|_| What::Asleep),
        "farewell" => {
            let day = day_of(view.notes_go_at()?);
            said(day.to_string()).then_some(What::Farewell(day))
        }
        "letter" => {
            let words = view.letter().map_or("", |it| it.as_str());
            let words = words.lines().chain(view.meets().map(Sentence::as_str));
            let words = words.map(str::to_owned).collect();
            let link = format!("{}/a/{}", app.site.public_url, view.id());
            Some(What::Letter { link, words })
        }
        "confirm" if !to.confirmed => {
            let member = it.member.map(MemberId::new);
            let token = app.house.contact(view.id(), member, &to.address).text();
            Some(What::Confirm(format!("{}/confirm/{token}", app.site.public_url)))
        }
        _ => None,
    }
}

/// What one's own page of reminders shows; addresses of others are not among it.
#[derive(Debug, Default)]
pub(crate) struct Reminders {
    /// Does this installation send mail?
    pub(crate) mail: bool,
    /// May it write to chats?
    pub(crate) chat: bool,
    /// The viewer's own mail address, whether they said that it is theirs, and the kinds stopped.
    pub(crate) mine: Option<(String, String, bool, BTreeSet<String>)>,
    /// The kind of room that the alliance writes to; its address is a key, and is not shown.
    pub(crate) room: Option<&'static str>,
    /// Has the viewer a calendar link?
    pub(crate) zone: String,
}

/// What the viewer's own page of reminders shows.
pub(super) async fn reminders(visit: &Visit) -> Result<Reminders, Error> {
    let app = &visit.app;
    let contacts = app.rooms.store().contacts(store_id(visit.id)).await?;
    let member = visit.member.map(MemberId::bits);
    let mine = contacts.iter().find(|it| it.member == member && it.channel == Channel::Mail);
    let chat = contacts.iter().find(|it| it.channel == Channel::Chat && it.member.is_none());
    let door = chat.and_then(|it| crate::post::chat::Door::read(&it.address));
    let here = jiff::tz::TimeZone::system();
    Ok(Reminders {
        mail: app.office.mailer.is_some(),
        chat: app.office.chat.is_some(),
        mine: mine
            .map(|it| (it.address.clone(), it.zone.clone(), it.confirmed, it.stopped.clone())),
        room: door.map(|it| it.flavour.name()),
        zone: here.iana_name().unwrap_or("UTC").to_owned(),
    })
}

/// What somebody does on their page of reminders.
pub(super) async fn act(visit: &Visit, fields: &Fields) -> Result<(), Error> {
    match fields.one("do") {
        "mail" => give_address(visit, fields).await,
        "mail-drop" => drop_address(visit, Channel::Mail).await,
        "again" => ask_again(visit).await,
        "chat" => give_room(visit, fields).await,
        "chat-drop" => drop_address(visit, Channel::Chat).await,
        "letter" => send_the_letter(visit).await,
        _ => Err(Error::Incomplete),
    }
}

fn zone_of(fields: &Fields) -> Result<String, Error> {
    let zone = fields.one("zone").trim();
    let known = jiff::tz::TimeZone::get(zone).is_ok();
    let wrong = Error::Refused(Refusal::NotAChoice, Some("zone"));
    if known { Ok(zone.to_owned()) } else { Err(wrong) }
}

async fn put(visit: &Visit, it: Contact) -> Result<(), Error> {
    match visit.app.rooms.store().put_contact(it).await {
        Ok(_) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// One's own mail address; a question goes there, and nothing else until it is answered.
async fn give_address(visit: &Visit, fields: &Fields) -> Result<(), Error> {
    let app = &visit.app;
    let member = visit.member.ok_or(Error::NotFound)?;
    let address = fields.one("address").trim().to_owned();
    let wrong = || Error::Refused(Refusal::NotAChoice, Some("address"));
    if app.office.mailer.is_none() || address.len() > ADDRESS_MAX {
        return Err(wrong());
    }
    crate::post::mail::readable(&address).then_some(()).ok_or_else(wrong)?;
    let zone = zone_of(fields)?;
    let contacts = app.rooms.store().contacts(store_id(visit.id)).await?;
    let before = contacts.iter().find(|it| {
        it.member == Some(member.bits()) && it.channel == Channel::Mail && it.address == address
    });
    let it = Contact {
        alliance: store_id(visit.id),
        member: Some(member.bits()),
        channel: Channel::Mail,
        zone,
        confirmed: before.is_some_and(|it| it.confirmed),
        token: app.house.contact(visit.id, Some(member), &address).hash(),
        stopped: before.map(|it| it.stopped.clone()).unwrap_or_default(),
        language: Language::spoken(),
        address,
    };
    let asks = !it.confirmed;
    put(visit, it).await?;
    if asks {
        ask_again(visit).await?;
    }
    visit.room.look_again().await?;
    Ok(())
}

/// "Is this your address?", a few times a day at most.
async fn ask_again(visit: &Visit) -> Result<(), Error> {
    let member = visit.member.ok_or(Error::NotFound)?;
    let now = clock::now();
    // One an hour: whoever types a stranger's address cannot fill their box.
    let occasion = format!("{}", now.0 / 3_600_000);
    let (alliance, kind) = (store_id(visit.id), "confirm".to_owned());
    let it = Planned { alliance, member: Some(member.bits()), kind, occasion, due: now.0 };
    visit.app.rooms.store().plan(vec![it]).await?;
    Ok(())
}

async fn drop_address(visit: &Visit, channel: Channel) -> Result<(), Error> {
    let member = match channel {
        Channel::Mail => Some(visit.member.ok_or(Error::NotFound)?.bits()),
        Channel::Chat => None,
    };
    visit.app.rooms.store().drop_contact(store_id(visit.id), member, channel).await?;
    Ok(())
}

/// The room in which the alliance writes to each other anyway.
async fn give_room(visit: &Visit, fields: &Fields) -> Result<(), Error> {
    let app = &visit.app;
    let wrong = || Error::Refused(Refusal::NotAChoice, Some("url"));
    let chat = app.office.chat.as_ref().ok_or_else(wrong)?;
    let flavour = Flavour::ALL.into_iter().find(|it| it.slug() == fields.one("flavour"));
    let door = chat.door(flavour.ok_or_else(wrong)?, fields.one("url").trim()).ok_or_else(wrong)?;
    let address = door.written();
    let it = Contact {
        alliance: store_id(visit.id),
        member: None,
        channel: Channel::Chat,
        zone: zone_of(fields)?,
        // Whoever knows the address of a room may write there.
        confirmed: true,
        token: app.house.contact(visit.id, None, &address).hash(),
        stopped: BTreeSet::new(),
        language: Language::spoken(),
        address,
    };
    put(visit, it).await?;
    visit.room.look_again().await?;
    Ok(())
}

/// The letter of Prepare, to those who gave an address; by whoever holds the desk, once a day.
async fn send_the_letter(visit: &Visit) -> Result<(), Error> {
    let holds = visit.draw(visit.viewer(), |draw| draw.view.desk())?;
    if !holds {
        return Err(Refusal::DeskOnly.into());
    }
    let now = clock::now();
    let occasion = day_of(now).to_string();
    let contacts = visit.app.rooms.store().contacts(store_id(visit.id)).await?;
    let mails = contacts.into_iter().filter(|it| it.channel == Channel::Mail && it.confirmed);
    let planned = mails.map(|it| Planned {
        alliance: it.alliance,
        member: it.member,
        kind: "letter".to_owned(),
        occasion: occasion.clone(),
        due: now.0,
    });
    visit.app.rooms.store().plan(planned.collect()).await?;
    Ok(())
}

/// The page that a link in a letter leads to; only its button does anything.
fn ask_first(title: &str, words: &str, action: &str, button: &str) -> Response {
    start::question(title, words, action, button).into_response()
}

/// A page that says something, and leads to the first page.
fn notice(title: &str, words: &str) -> Response {
    let on = t!("letters-to-the-first-page");
    start::notice(title, words, Some(("/", &on))).into_response()
}

fn known() -> Response {
    notice(&t!("letters-asleep"), &t!("letters-asleep-why"))
}

async fn contact(app: &App, token: &str) -> Result<Option<(Key, Contact)>, StoreError> {
    let Some(key) = Key::read(token) else { return Ok(None) };
    let found = app.rooms.store().contact_by_token(key.hash()).await?;
    Ok(found.map(|it| (key, it)))
}

/// "Is this your address?"
pub(super) async fn confirm_page(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    Ok(match contact(&app, &token).await? {
        Some(_) => ask_first(
            &t!("letter-confirm-subject"),
            &t!("letters-confirm-what"),
            &format!("/confirm/{token}"),
            &t!("letter-my-address"),
        ),
        None => known(),
    })
}

/// It is.
pub(super) async fn confirm(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    let Some((key, it)) = contact(&app, &token).await? else { return Ok(known()) };
    app.rooms.store().confirm_contact(key.hash()).await?;
    let id = AllianceId::new(u128::from_be_bytes(it.alliance));
    app.rooms.get(id).await?.look_again().await?;
    let on = format!("/a/{id}");
    Ok(start::notice(
        &t!("letters-thanks"),
        &t!("letters-thanks-what"),
        Some((&on, &t!("letters-to-your-alliance"))),
    )
    .into_response())
}

/// One tap stops a kind; the tap is the button, since scanners open links.
pub(super) async fn stop_page(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let kind = kind_of(&request);
    Ok(match contact(&app, &token).await? {
        Some(_) => ask_first(
            &t!("letters-stop", kind = kind.clone()),
            &t!("letters-stop-others"),
            &format!("/stop/{token}?kind={kind}"),
            &t!("letters-stop-button"),
        ),
        None => known(),
    })
}

fn kind_of(request: &Request) -> String {
    let query = request.uri().query().unwrap_or("");
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let kind = pairs.find(|(key, _)| key == "kind").map(|(_, value)| value.into_owned());
    kind.filter(|it| it.chars().all(|sign| sign.is_ascii_lowercase())).unwrap_or_default()
}

/// A kind is stopped; also by the one click of a mail program (RFC 8058).
pub(super) async fn stop(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let kind = kind_of(&request);
    let Some((key, _)) = contact(&app, &token).await? else { return Ok(known()) };
    if kind.is_empty() {
        return Err(Error::Incomplete);
    }
    app.rooms.store().stop_kind(key.hash(), &kind).await?;
    Ok(notice(&t!("letters-stopped"), &t!("letters-stopped-kind", kind = kind)))
}

/// The page on which one asks for one's link again.
pub(super) async fn lost_page(State(app): State<Arc<App>>) -> Response {
    if app.office.mailer.is_none() {
        return notice(&t!("letters-no-mail"), &t!("letters-no-mail-how"));
    }
    start::lost().into_response()
}

/// Somebody lost their link, and asks for it at the first page: a letter goes to every alliance's
/// contact with this address, and the page says the same whether there is one or not.
pub(super) async fn lost(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Error> {
    // Counted like a wrong guess: nobody makes this server write letters to a list of addresses.
    app.guesses.check(peer)?;
    app.guesses.wrong(peer);
    let fields = Fields::read(request).await?;
    let address = fields.one("address").trim().to_owned();
    if app.office.mailer.is_some() && crate::post::mail::readable(&address) {
        let contacts = app.rooms.store().contacts_at(&address).await?;
        for it in contacts.into_iter().filter(|it| it.confirmed) {
            send_link(&app, it);
        }
    }
    Ok(notice(&t!("letters-look"), &t!("letters-look-how")))
}

/// The link leads to a question; only its answer makes a new key, and voids the old one.
fn send_link(app: &Arc<App>, to: Contact) {
    let id = AllianceId::new(u128::from_be_bytes(to.alliance));
    let Some(member) = to.member.map(MemberId::new) else { return };
    // In the language of whoever asks, not of when the address was given.
    let language = Language::spoken();
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let Ok(room) = app.rooms.get(id).await else { return };
        let name = {
            let state = room.look();
            let view = state.seen_by(Viewer::Screen);
            view.map_or_else(String::new, |it| it.name().as_str().to_owned())
        };
        let token = again_token(&app, id, member, &to.address, day_number()).text();
        let url = &app.site.public_url;
        let what = What::Link(format!("{url}/again/{id}/{member}/{token}"));
        let page = format!("{url}/a/{id}");
        let about = About { name: &name, page: &page, stop: None };
        let letter = language.speak(|| letter(&what, &about));
        if let Err(failed) = app.office.send_now(&Outgoing { to, letter, word: None }).await {
            tracing::warn!(?failed, "a letter with a link was not sent");
        }
    });
}

/// The day, for links that last until the next one is over.
fn day_number() -> i64 {
    clock::now().0.div_euclid(86_400_000)
}

fn again_token(app: &App, id: AllianceId, member: MemberId, address: &str, day: i64) -> Key {
    app.house.contact(id, Some(member), &format!("again {day} {address}"))
}

async fn may_come_again(
    app: &App,
    id: &str,
    member: &str,
    token: &str,
) -> Option<(AllianceId, MemberId)> {
    let (id, member): (AllianceId, MemberId) = (id.parse().ok()?, member.parse().ok()?);
    let key = Key::read(token)?;
    let contacts = app.rooms.store().contacts(store_id(id)).await.ok()?;
    let mut mine = contacts.into_iter().filter(|it| it.member == Some(member.bits()));
    let today = day_number();
    let right = |it: &Contact| {
        let of = |day| again_token(app, id, member, &it.address, day).hash() == key.hash();
        it.confirmed && (of(today) || of(today - 1))
    };
    mine.any(|it| right(&it)).then_some((id, member))
}

/// The page that a letter with one's link leads to.
pub(super) async fn again_page(
    State(app): State<Arc<App>>,
    Path((id, member, token)): Path<(String, String, String)>,
) -> Response {
    if may_come_again(&app, &id, &member, &token).await.is_none() {
        return known();
    }
    ask_first(
        &t!("letters-again"),
        &t!("letters-again-how"),
        &format!("/again/{id}/{member}/{token}"),
        &t!("letters-again-button"),
    )
}

/// A new key for whoever can read the mail of a member.
pub(super) async fn again(
    State(app): State<Arc<App>>,
    Path((id, member, token)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let Some((id, member)) = may_come_again(&app, &id, &member, &token).await else {
        return Ok(known());
    };
    let room: Arc<Room> = app.rooms.get(id).await?;
    let key = Key::fresh();
    let keys = vec![
        KeyChange::Drop { purpose: Purpose::Member, member: Some(member.bits()) },
        doors::member_key(key, member),
    ];
    // Whoever has the key asks for a new one; their secret is not here, and is not needed.
    let secret = alliance::hidden::Secret::new(&[], id, member);
    let by = alliance::command::By::Member(member, secret);
    room.run(by, keys::ask(), Command::RenewLink { member }, keys).await?;
    app.forget(id);
    Ok(doors::enter(&app, id, key))
}
