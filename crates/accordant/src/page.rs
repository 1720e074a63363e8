//! Markup: a component is a function from a view to markup, and what is not in the view cannot be
//! shown. The words, the markup and the classes are those of the design.
//!
//! A page is drawn whole for one viewer. While it is open, its *regions* are drawn anew when they
//! change: each region is an element with an id of its own, and [`region`] gives it as an
//! `<hx-partial>` that the stream sends. Forms in which people type lie outside the regions, or
//! keep their ids so that a morph leaves them alone.

mod arrive;
pub(crate) mod bank;
mod change;
mod charter;
mod coming;
mod desk;
mod draft;
pub(crate) mod guests;
mod hints;
pub(crate) mod living;
pub(crate) mod parts;
mod pass;
mod prepare;
pub(crate) mod refusal;
pub(crate) mod replay;
mod review;
mod rounds;
mod screen;
mod script;
mod seats;
pub(crate) mod shelf;
mod sign;
pub(crate) mod start;
mod take;
mod visit;
pub(crate) mod words;

use crate::languages::{Language, t};
use alliance::{
    alliance::Change,
    chance::Chance,
    event::{Seq, Time},
    id::{ItemId, MemberId, NoteId, ThemeId},
    stage::{Round, Stage},
    view::{Place, View},
    wording::Pointing,
};
use bytes::Bytes;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::{
    cell::RefCell,
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// What has changed for a viewer; the stream asks [`region`] how it looks now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum News {
    /// A part of the page that all of a kind see alike.
    Change(Change),
    /// How many have answered an item; the answers lie face down.
    Tally(ItemId),
    /// Something that is this member's own.
    Mine(MemberId),
}

/// Who a region is drawn for; viewers of one kind share its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Audience {
    /// A member who holds the desk.
    Desk,
    /// Any other member.
    Circle,
    /// One of two who have no facilitator: their pages say what the other one has left.
    Own(MemberId),
    /// The big screen.
    Screen,
}

/// What the page knows of the place where it is served.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// The address of this server as people type it, without a slash at the end.
    pub(crate) public_url: String,
}

impl Site {
    /// The address without its scheme, as it is said aloud.
    pub(crate) fn spoken(&self) -> &str {
        self.public_url.split_once("://").map_or(&*self.public_url, |(_, rest)| rest)
    }

    /// Can only the machine itself open it?
    pub(crate) fn is_local(&self) -> bool {
        let (host, port) = self.spoken().rsplit_once(':').unwrap_or((self.spoken(), ""));
        let host = if port.ends_with(']') { self.spoken() } else { host };
        matches!(host, "localhost" | "[::1]") || host.starts_with("127.")
    }
}

/// The links of an alliance that somebody may see who holds them already: the shell makes them
/// from keys, and nothing of them is kept.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// The join link; only while the door is open.
    pub(crate) join: Option<String>,
    /// The code to say aloud, as `TK49MW`; only while the door is open and the code lives.
    pub(crate) code: Option<String>,
    /// The viewer's own private link.
    pub(crate) own: Option<String>,
    /// The link of the big screen, for the desk.
    pub(crate) screen: Option<String>,
    /// The link for guests, while the charter is open to them.
    pub(crate) guests: Option<String>,
    /// By which address the viewer came, where the server knows none that others reach. It is the
    /// viewer's word: it is shown to nobody else, and kept nowhere.
    pub(crate) site: Option<Site>,
}

/// Everything that a drawing needs: the view, the links, the time and what the address asks for.
pub(crate) struct Draw<'a> {
    /// What this viewer may see.
    pub(crate) view: View<'a>,
    /// Where the page is served.
    pub(crate) site: &'a Site,
    /// The viewer's links.
    pub(crate) links: &'a Links,
    /// The time.
    pub(crate) now: Time,
    /// What the address asks for: `?q=3` is `("q", "3")`.
    pub(crate) query: &'a [(String, String)],
    /// On a phone that is handed round: who holds it, or nobody between two hands.
    pub(crate) phone: Phone,
    /// The place in the log for the stream of this page, as `epoch.seq`.
    pub(crate) since: String,
    /// What was drawn for others already; none where nothing is kept.
    pub(crate) once: Option<&'a Once>,
    parts: RefCell<Vec<Bytes>>,
    chance: RefCell<Chance>,
}

/// Parts of whole pages that all see alike, drawn once for each step of the log: hundreds of notes,
/// for a thousand people who come at the same time.
#[derive(Debug, Default)]
pub(crate) struct Once(Mutex<HashMap<(Language, String), (Seq, Bytes)>>);

/// Marks the place of such a part, with its number. Nobody's words can look like it: in them `<` is
/// always escaped.
const PART: &str = "<!--once ";

/// One phone for several people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phone {
    /// Everybody has a page of their own.
    Own,
    /// This phone goes round; it was just handed over, and nobody has taken it yet. The page must
    /// show nothing that is one person's own.
    Between,
    /// This phone goes round, and this view's member holds it.
    Held,
}

impl<'a> Draw<'a> {
    /// A drawing for one viewer, with fresh randomness for the ids in its forms.
    pub(crate) fn new(
        view: View<'a>,
        site: &'a Site,
        links: &'a Links,
        now: Time,
        chance: Chance,
    ) -> Self {
        let chance = RefCell::new(chance);
        let since = String::new();
        let site = links.site.as_ref().unwrap_or(site);
        let (once, parts) = (None, RefCell::default());
        Self { view, site, links, now, query: &[], phone: Phone::Own, since, once, parts, chance }
    }

    /// The address of an act or page of this alliance: `/a/{id}/{what}`.
    pub(crate) fn at(&self, what: &str) -> String {
        if what.is_empty() {
            format!("/a/{}", self.view.id())
        } else {
            format!("/a/{}/{what}", self.view.id())
        }
    }

    /// A value of the address, such as `q` in `?q=3`.
    pub(crate) fn asks(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| &**value)
    }

    /// A fresh id for a note, theme, item, question or member that a form will make.
    pub(crate) fn fresh(&self) -> String {
        self.chance.borrow_mut().note().to_string()
    }

    /// A fresh ask for a form: sent twice, it is one act.
    pub(crate) fn fresh_ask(&self) -> String {
        let mut chance = self.chance.borrow_mut();
        format!("{}{}", chance.note(), chance.note())
    }

    /// A part that looks the same for everybody until the log goes on. What is one's own, what
    /// the address asks for and what lies hidden must not be in it. On a page that is sent by
    /// [`Draw::pieces`] only its place is marked.
    pub(crate) fn once(&self, name: &str, drawing: impl FnOnce() -> Markup) -> Markup {
        let Some(Once(kept)) = self.once else { return drawing() };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.view.seq();
        let place = (Language::spoken(), name.to_owned());
        let drawn = match kept.get(&place) {
            Some((seq, drawn)) if *seq == now => drawn.clone(),
            _ => {
                let drawn = Bytes::from(drawing().into_string());
                kept.insert(place, (now, drawn.clone()));
                drawn
            }
        };
        let mut parts = self.parts.borrow_mut();
        parts.push(drawn);
        PreEscaped(format!("{PART}{}-->", parts.len() - 1))
    }

    /// The page in pieces, as it is sent: what was drawn once is not copied.
    pub(crate) fn pieces(&self, page: Markup) -> Vec<Bytes> {
        let (page, parts) = (page.into_string(), self.parts.borrow());
        let marks = parts.iter().enumerate().map(|(number, part)| {
            let mark = format!("{PART}{number}-->");
            let at = page.find(&mark).expect("what was drawn once is on the page");
            (at, at + mark.len(), part.clone())
        });
        let marks: Vec<_> = marks.collect();
        let (page, mut pieces, mut from) = (Bytes::from(page), Vec::new(), 0);
        for (at, to, part) in marks {
            pieces.extend([page.slice(from..at), part]);
            from = to;
        }
        pieces.push(page.slice(from..));
        pieces
    }

    /// Who this is drawn for.
    pub(crate) fn audience(&self) -> Audience {
        Audience::of(&self.view)
    }
}

impl Audience {
    /// Of which kind a viewer is.
    pub(crate) fn of(view: &View<'_>) -> Self {
        match view.me() {
            None => Self::Screen,
            Some(me) if view.unguided() => Self::Own(me),
            Some(_) if view.desk() => Self::Desk,
            Some(_) => Self::Circle,
        }
    }
}

/// What differs from page to page around the main part.
pub(crate) struct Frame<'a> {
    /// The title of the window.
    pub(crate) title: String,
    /// The light of the stage: `night`, `first`, `morning`; none by day.
    pub(crate) light: Option<&'a str>,
    /// The place, for pages that live; empty for pages that do not.
    pub(crate) place: &'a str,
    /// More classes of the body, such as `remote` or `posterpage`.
    pub(crate) class: &'a str,
    /// `data-view` of the root: `projector`, `wide`.
    pub(crate) view: Option<&'a str>,
    /// The header; none on the big screen and the charter.
    pub(crate) header: Option<Markup>,
    /// Does the foot with "no accounts" stand at the end?
    pub(crate) foot: bool,
    /// A page outside of all alliances: the styles of a circle's pages are not sent with it.
    pub(crate) start: bool,
    /// The address of the stream, for pages that live.
    pub(crate) live: Option<String>,
    /// This phone goes round: nothing typed is kept in the browser.
    pub(crate) shared: bool,
    /// What else stands in the head: how a link to the page is shown elsewhere.
    pub(crate) head: Option<Markup>,
}

impl Default for Frame<'_> {
    fn default() -> Self {
        Self {
            title: "Accordant".into(),
            light: None,
            place: "",
            class: "",
            view: None,
            header: None,
            foot: false,
            start: false,
            live: None,
            shared: false,
            head: None,
        }
    }
}

/// The configuration of the page's script; read once, before it runs.
const HTMX: &str = r#"{"history":false,"includeIndicatorCSS":false,"noSwap":[204,304,"4xx","5xx"],"morphSkip":"[hx-morph-skip],.dragging","defaultTimeout":15000}"#;

/// A whole page. `main` is the main element and what follows it (the desk).
pub(crate) fn whole(frame: &Frame<'_>, main: &Markup) -> Markup {
    let asset = crate::assets::href;
    let language = Language::spoken();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction()) data-view=[frame.view] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content";
                meta name="color-scheme" content="light dark";
                meta name="htmx-config" content=(HTMX);
                // Nobody types on a big screen, so without script it may look again by itself.
                @if frame.view == Some("projector") { noscript { meta http-equiv="refresh" content="15"; } }
                title { (frame.title) }
                @if let Some(head) = &frame.head { (head) }
                @if let Some(font) = asset("fonts/alegreya-latin-wght-normal.woff2") {
                    link rel="preload" href=(font) as="font" type="font/woff2" crossorigin;
                }
                @if let Some(style) = asset("accordant.css") { link rel="stylesheet" href=(style); }
                @if let (false, Some(style)) = (frame.start, asset("room.css")) { link rel="stylesheet" href=(style); }
                (script::words())
                @if let Some(icon) = asset("favicon.svg") { link rel="icon" href=(icon) type="image/svg+xml"; }
                @if let Some(script) = asset("app.js") { script defer src=(script) {} }
            }
            body class=[(!frame.class.is_empty()).then_some(frame.class)] data-light=[frame.light]
                data-place=[(!frame.place.is_empty()).then_some(frame.place)] data-shared[frame.shared] {
                a.skip href="#main" { (t!("skip")) }
                @if let Some(header) = &frame.header { (header) }
                (main)
                @if frame.foot { (parts::foot()) }
                p.vh role="status" id="say" {}
                @if let Some(live) = &frame.live { (parts::live(live)) }
            }
        }
    }
}

/// The page of an alliance at the place where the circle is, for this viewer.
pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    if draw.phone == Phone::Between {
        return pass::page(draw);
    }
    let place = draw.view.place();
    let main = match place {
        Place::Prepare => prepare::main(draw),
        Place::Arrive => arrive::main(draw),
        Place::Writing(round) => rounds::writing(draw, round),
        Place::FaceUp(round) => rounds::face_up(draw, round),
        Place::Turn => rounds::turn(draw),
        Place::Review => review::main(draw),
        Place::Draft => draft::main(draw),
        Place::Sign => sign::main(draw),
        Place::Living => return living::page(draw),
        Place::Visit => return visit::page(draw),
    };
    let frame = Frame {
        title: title(draw, words::place_title(draw)),
        light: light(place, draw),
        place: place.slug(),
        header: Some(parts::room_header(draw)),
        live: Some(live_address(draw)),
        shared: draw.phone != Phone::Own,
        ..Frame::default()
    };
    let all = html! {
        (parts::banners(draw))
        (main)
        (pass::foot(draw, &desk::desk(draw)))
    };
    whole(&frame, &all)
}

/// The title of the window for a page of an alliance.
pub(crate) fn title(draw: &Draw<'_>, page: String) -> String {
    t!("page-title", page = page, alliance = draw.view.name().as_str())
}

/// The address of the stream of this page.
pub(crate) fn live_address(draw: &Draw<'_>) -> String {
    let place = draw.view.place().slug();
    let screen = if draw.view.me().is_none() { "&as=screen" } else { "" };
    format!("{}?since={}&place={place}{screen}", draw.at("live"), draw.since)
}

/// The light of the room follows the work: night, first light, morning, day.
pub(crate) fn light(place: Place, draw: &Draw<'_>) -> Option<&'static str> {
    let memories = draw.view.settings().opening == alliance::settings::Opening::Memory;
    match place {
        Place::Writing(Round::Nightmares) | Place::FaceUp(Round::Nightmares) => {
            Some(if memories { "morning" } else { "night" })
        }
        Place::Turn => Some("first"),
        Place::Writing(Round::Hopes) | Place::FaceUp(Round::Hopes) => Some("morning"),
        Place::Prepare
        | Place::Arrive
        | Place::Review
        | Place::Draft
        | Place::Sign
        | Place::Living
        | Place::Visit => None,
    }
}

/// How a piece of news looks on this viewer's page, as one or more `<hx-partial>`; nothing when the
/// page has no place for it. `new` tells that the viewer has not seen it at all yet (a note that was
/// added), so that it is put in and not exchanged.
pub(crate) fn region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    if draw.phone == Phone::Between {
        return pass::region(news, draw);
    }
    if draw.view.me().is_none() {
        return screen::region(news, draw, new);
    }
    let everywhere = match news {
        News::Change(Change::Room) => Some(parts::room_region(draw)),
        News::Change(Change::Desk) if draw.view.desk() => {
            Some(partial("desk", "innerMorph", &desk::desk(draw)))
        }
        News::Change(Change::Seats) => Some(parts::here_region(draw)),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    };
    let here = match draw.view.place() {
        Place::Prepare => prepare::region(news, draw),
        Place::Arrive => arrive::region(news, draw),
        Place::Writing(round) => rounds::writing_region(news, draw, round),
        Place::FaceUp(round) => rounds::face_up_region(news, draw, round, new),
        Place::Turn => rounds::turn_region(news, draw, new),
        Place::Review => review::region(news, draw, new),
        Place::Draft => draft::region(news, draw),
        Place::Sign => sign::region(news, draw),
        Place::Living => living::region(news, draw),
        Place::Visit => visit::region(news, draw),
    };
    match (everywhere, here) {
        (Some(one), Some(two)) => Some(html! { (one) (two) }),
        (one, two) => one.or(two),
    }
}

/// Is this piece of news drawn alike for all viewers of a kind on this page? Then its bytes are
/// shared. No link may stand in them: two viewers may have come by different addresses.
pub(crate) fn is_shared(news: News, place: Place, audience: Audience) -> bool {
    match news {
        News::Mine(_) | News::Tally(_) => false,
        News::Change(change) => match change {
            Change::Note(_) | Change::Table | Change::Clock | Change::Themes | Change::Dots => true,
            Change::Seats => whole_circle(place),
            Change::Room
            | Change::Reading
            | Change::Items
            | Change::Item(_)
            | Change::Charter
            | Change::Pulse
            | Change::Care
            | Change::Visit => false,
            // Whoever has no desk has nothing drawn.
            Change::Desk => {
                matches!(audience, Audience::Circle | Audience::Screen) && whole_circle(place)
            }
        },
    }
}

/// Is nothing beside the circle one's own here? Where one answers, signs or keeps one's link, it is.
fn whole_circle(place: Place) -> bool {
    match place {
        Place::Arrive | Place::Writing(_) | Place::FaceUp(_) | Place::Turn | Place::Review => true,
        Place::Prepare | Place::Draft | Place::Sign | Place::Living | Place::Visit => false,
    }
}

/// What a piece of news says to somebody who listens to the page; said at most once in ten seconds,
/// the latest wins, and never about what others type.
pub(crate) fn said(news: News, draw: &Draw<'_>) -> Option<String> {
    let place = draw.view.place();
    match (news, place) {
        (News::Change(Change::Table), Place::Writing(round)) => {
            let notes = draw.view.on_the_table(round);
            Some(t!("page-said-notes", notes = notes))
        }
        (News::Change(Change::Charter), Place::Sign) => {
            let signed = draw.view.people().iter().filter(|it| it.signed).count();
            Some(t!("page-said-signed", signed = signed, people = draw.view.size()))
        }
        (News::Change(Change::Care), Place::Living) if !draw.view.cares().is_empty() => {
            Some(t!("page-said-care"))
        }
        _ => None,
    }
}

/// Does a care's sentence point at somebody of this circle?
pub(crate) fn points_at(draw: &Draw<'_>, text: &str) -> Option<Pointing> {
    let people = draw.view.people();
    let names: Vec<&str> = people.iter().map(|it| it.name.as_str()).collect();
    hints::pointing(text, &names)
}

/// One region for the stream: `target` is the id of an element.
pub(crate) fn partial(target: &str, swap: &str, content: &Markup) -> Markup {
    html! { hx-partial hx-target={ "#" (target) } hx-swap=(swap) { (content) } }
}

/// The pages beside the stages: seats and links, settings, the charter, the history, an item's
/// sources, the big screen, the remote. Nothing where there is no such page, or not for this viewer.
pub(crate) fn side_page(name: &str, draw: &Draw<'_>) -> Option<Markup> {
    match name {
        "preparation" => prepare::preparation(draw),
        "letter" => prepare::letter(draw),
        "questions" => prepare::questions(draw),
        "settings" => seats::settings(draw),
        "seats" => seats::page(draw),
        "charter" => charter::page(draw),
        "home" => Some(living::page(draw)),
        "history" => living::history(draw),
        "item" => living::item(draw),
        "newcomer" => coming::newcomer(draw),
        "leave" => coming::leave(draw),
        "ending" => coming::ending(draw),
        "keepsake" => coming::keepsake(draw),
        "farewell" => coming::farewell(draw),
        "pulse" => living::pulse(draw),
        "care" => Some(living::care::page(draw, None)),
        "version" => living::version(draw),
        "take" => take::page(draw),
        "bank" => bank::page(draw, None),
        "remote" => screen::remote(draw),
        "screen" => screen::page(draw),
        _ => None,
    }
}

/// The id of a note's element; a note in several themes has several places.
pub(crate) fn note_id(note: NoteId, place: usize) -> String {
    if place == 0 { format!("n-{note}") } else { format!("n-{note}-{}", place + 1) }
}

/// The id of a theme's tray.
pub(crate) fn theme_id(theme: ThemeId) -> String {
    format!("t-{theme}")
}

/// The id of an item's sheet.
pub(crate) fn item_id(item: ItemId) -> String {
    format!("i-{item}")
}

/// The stage before this one on the circle's road, for "go back".
pub(crate) fn stage_before(draw: &Draw<'_>) -> Option<Stage> {
    draw.view.settings().before(draw.view.stage())
}
