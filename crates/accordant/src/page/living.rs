//! The home of a living alliance: how its items are lived, what asks for care, what comes next.

pub(crate) mod care;
mod changes;
mod history;
mod item;
mod next;
mod pulse;
mod reminders;
mod tell;
mod version;

use super::{
    Draw, Frame, News, Phone, change, charter, live_address, partial, parts, sign, whole, words,
};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    view::{ComingSeen, ItemSeen, Place},
};
use maud::{Markup, html};

pub(crate) use changes::asked_about;
pub(crate) use history::history;
pub(crate) use item::item;
pub(crate) use pulse::{last as last_pulse, pulse};
pub(crate) use reminders::reminders;
pub(crate) use version::page as version;

/// Lines of the history on the home page.
const LINES: usize = 4;
/// So many days before the notes are let go, the page says so.
const FAREWELL_DAYS: i64 = 7;

/// The page of an alliance that is lived.
pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    let lives = draw.view.place() == Place::Living;
    let frame = Frame {
        title: draw.view.name().as_str().to_owned(),
        place: if lives { Place::Living.slug() } else { "" },
        header: Some(header(
            draw,
            &html! {
                a.btn.bare href=(draw.at("charter")) { (t!("living-signed-page")) }
                a.btn.bare href=(draw.at("history")) { (t!("living-history")) }
                a.btn.bare href=(draw.at("seats")) { (t!("living-seats")) }
            },
        )),
        foot: true,
        live: lives.then(|| live_address(draw)),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        (parts::banners(draw))
        main.edge.living id="main" {
            @if let Some(said) = said(draw) {
                div.banner.calm.said role="status" { span { (parts::icon("tick")) } p { (said) } }
            }
            section.stack.wide.living-a id="lived" { (lived(draw)) }
            aside.stack.wide.living-b id="side" aria-label=(t!("living-side")) { (side(draw)) }
            section.stack.wide.living-c id="more" aria-label=(t!("living-more")) { (more(draw)) }
        }
        (super::pass::foot(draw, &html! { @if lives { (super::desk::desk(draw)) } }))
    };
    whole(&frame, &main)
}

/// What one has just done on a page behind this one.
fn said(draw: &Draw<'_>) -> Option<String> {
    match draw.asks("said")? {
        "pulse" if draw.view.pulse().is_some() => Some(t!("living-said-pulse")),
        "pulse" => Some(t!("living-said-pulse-closed")),
        "signed" => Some(t!("living-said-signed")),
        "proposed" => Some(t!("living-said-proposed")),
        _ => None,
    }
}

/// The header of the quiet pages: the name, and where one may go.
fn header(draw: &Draw<'_>, ways: &Markup) -> Markup {
    html! {
        header.room {
            (parts::brand(true))
            p.room-name id="room-name" dir="auto" { (draw.view.name()) }
            nav.here aria-label=(t!("living-this-alliance")) { (ways) }
        }
    }
}

/// The way back, for the pages behind this one.
fn back(draw: &Draw<'_>) -> Markup {
    header(
        draw,
        &html! {
            a.btn.bare href=(draw.at("")) { (parts::icon("back")) (t!("living-back")) }
        },
    )
}

/// The frame of a page behind this one.
pub(super) fn behind<'a>(draw: &Draw<'_>, title: &str) -> Frame<'a> {
    Frame {
        title: format!("{title}{}{}", t!("colon"), draw.view.name()),
        header: Some(back(draw)),
        foot: true,
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    }
}

/// What changes on it while it is open.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let lived = || {
        html! {
            (partial("lived", "innerMorph", &lived(draw)))
            (partial("more", "innerMorph", &more(draw)))
        }
    };
    let beside = || partial("side", "innerMorph", &side(draw));
    match news {
        News::Change(
            Change::Charter
            | Change::Items
            | Change::Room
            | Change::Visit
            | Change::Pulse
            | Change::Care,
        ) => Some(html! { (lived()) (beside()) }),
        News::Change(Change::Item(_)) => Some(lived()),
        News::Tally(item) => change::tally_region(draw, item),
        News::Mine(_) => Some(html! { (change::mine_region(draw)) (beside()) }),
        News::Change(Change::Seats | Change::Desk) => Some(beside()),
        News::Change(_) => None,
    }
}

fn lived(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack {
            p.eyebrow id="since" { (since(draw)) }
            h1 { (t!("living-how")) }
        }
        (notices(draw))
        @if let Some(purpose) = draw.view.purpose() { p.lead id="purpose" dir="auto" { (purpose) } }
        ol.pulse-list.full id="items" { @for (at, it) in draw.view.items().iter().enumerate() { (line(draw, at + 1, it)) } }
        (pulse::about_lines(draw))
    }
}

/// What the last pulse says, what is proposed, and whose word all of it is.
fn more(draw: &Draw<'_>) -> Markup {
    html! {
        (pulse::last(draw))
        (changes::all(draw))
        section.stack.full.whose aria-labelledby="who-h" {
            h2.h-small id="who-h" { (t!("living-whose-word")) }
            (charter::hands(draw))
            (sign::who(draw))
        }
        (changes::aside(draw))
    }
}

/// What one should know first, each calm and short.
fn notices(draw: &Draw<'_>) -> Markup {
    let comings = draw.view.comings();
    html! {
        (ending(draw))
        (asleep(draw))
        (new_here(draw))
        (version::waits(draw))
        (care::banners(draw))
        @if tell::acts(draw) {
            @for it in comings.iter().filter(|it| !it.settled && Some(it.member) != draw.view.me()) { (coming(draw, it)) }
        }
        (still_ours(draw))
        (notes_go(draw))
    }
}

/// Whoever is new reads item by item before anything else.
fn new_here(draw: &Draw<'_>) -> Markup {
    let new = draw.view.me().is_some_and(|me| draw.view.reads_still(me)) && tell::acts(draw);
    html! {
        @if new {
            div.banner.calm.full id="new-here" {
                span { (parts::icon("book")) }
                p { b { (t!("living-welcome")) } " " (t!("living-new-here")) }
                a.btn.main href=(draw.at("newcomer")) { (t!("living-read-item-by-item")) }
            }
        }
    }
}

/// What ends is ended together; what has ended can be read.
fn ending(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(at) = draw.view.ended() {
            div.banner.calm.full id="ended" {
                span { (parts::icon("book")) }
                p { b { (t!("living-ended", day = words::day(words::day_of(at)))) } " " (t!("living-ended-stays")) " " a href=(draw.at("ending")) { (t!("living-ended-said")) } }
            }
        } @else if draw.view.ending() {
            div.banner.calm.full id="ending" {
                span { (parts::icon("book")) }
                p { b { (t!("living-ending")) } " " (t!("living-ending-say")) " " a href=(draw.at("ending")) { (t!("living-to-the-ending")) } }
            }
        }
    }
}

/// After three visits that nobody came to, it sleeps and says so once. Nobody is reproached.
fn asleep(draw: &Draw<'_>) -> Markup {
    let Some(since) = draw.view.asleep() else { return html! {} };
    html! {
        div.banner.calm.full id="asleep" {
            span { (parts::icon("pause")) }
            p { b { (t!("living-asleep", day = tell::short(words::day_of(since)))) } " " (t!("living-asleep-happens")) }
            @if tell::acts(draw) {
                form id="wake" method="post" action=(draw.at("wake")) data-live data-said=(t!("living-awake")) {
                    (parts::ask(draw))
                    button.btn.main { (t!("living-wake")) }
                }
            }
        }
    }
}

/// Somebody came or left: a circle of other people may need another page.
fn coming(draw: &Draw<'_>, it: &ComingSeen<'_>) -> Markup {
    html! {
        div.banner.calm.full id={ "coming-" (it.member) } {
            span { (parts::icon("people")) }
            div.stack {
                p {
                    b { (came_or_went(it)) }
                    " " (t!("living-does-anything-change"))
                }
                @if let Some(goodbye) = it.goodbye { div.voices { figure.voice { blockquote dir="auto" { (goodbye) } } } }
            }
            div.row {
                form id={ "settle-" (it.member) } method="post" action=(draw.at("settle")) data-live data-once {
                    (parts::ask(draw))
                    button.btn name="member" value=(it.member) { (t!("living-nothing-for-now")) }
                }
                a.btn.bare href="#visit" { (t!("living-at-the-next-visit")) }
            }
        }
    }
}

fn came_or_went(it: &ComingSeen<'_>) -> Markup {
    let Some(name) = it.name else {
        let said = if it.left { t!("living-somebody-left") } else { t!("living-somebody-joined") };
        return html! { (said) };
    };
    let name = html! { bdi { (name) } };
    let said = if it.left {
        t!("living-left", name = SLOT[0])
    } else {
        t!("living-joined", name = SLOT[0])
    };
    filled(&said, &[name])
}

/// Items of which nobody has said for half a year that they are still ours.
fn still_ours(draw: &Draw<'_>) -> Markup {
    let old = draw.view.still_ours(draw.now);
    let old: Vec<usize> = old.iter().filter_map(|it| tell::place(draw, *it)).collect();
    let numbers: Vec<String> = old.iter().map(ToString::to_string).collect();
    html! {
        @if !old.is_empty() {
            p.hint id="still-ours" {
                (t!("living-still-ours", n = old.len(), items = tell::listed(&numbers))) " "
                (t!("living-still-ours-why", when = tell::at_the_visit(draw)))
            }
        }
    }
}

/// The raw notes say goodbye; whoever wants looks at them once more.
fn notes_go(draw: &Draw<'_>) -> Markup {
    let soon = |at: &alliance::event::Time| *at <= draw.now.plus_minutes(FAREWELL_DAYS * 24 * 60);
    html! {
        @if let Some(at) = draw.view.notes_go_at().filter(soon) {
            p.hint id="notes-go" {
                (t!("living-notes-go", day = tell::short(words::day_of(at)))) " "
                (filled(&t!("living-notes-look", link = SLOT[0]), &[html! { a href=(draw.at("farewell")) { (t!("living-notes-look-link")) } }]))
            }
        } @else if let Some(at) = draw.view.notes_erased() {
            p.hint id="notes-go" { (t!("living-notes-gone", day = tell::short(words::day_of(at)))) }
        }
    }
}

/// Is there a place under the page that waits for this viewer?
fn may_sign(draw: &Draw<'_>) -> bool {
    let me = draw.view.me().filter(|_| draw.phone != Phone::Between);
    let me = me.and_then(|me| draw.view.person(me));
    draw.view.ended().is_none()
        && draw.view.next_visit().is_some()
        && me.is_some_and(|it| !it.signed)
}

/// "Since 17 November 2026. Version 2, signed by eight".
fn since(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    let signed = people.iter().filter(|it| it.signed).count();
    let of = people.iter().filter(|it| it.signed || !it.reading).count();
    html! {
        @if let Some(at) = draw.view.in_force_since() { (t!("living-since", day = words::day(words::day_of(at)))) " " }
        @match signed {
            0 => (t!("living-version-waits", version = charter::version(draw))),
            _ if signed == of => (t!("living-version-signed", version = charter::version(draw), n = of, number = words::number(of))),
            _ => (t!("living-version-signed-by-some", version = charter::version(draw), signed = words::number(signed), of = words::number(of))),
        }
    }
}

/// An item, where it comes from, and how it is lived.
fn line(draw: &Draw<'_>, number: usize, item: &ItemSeen<'_>) -> Markup {
    html! {
        li id={ "l-" (item.id) } {
            div {
                p.pl-text dir="auto" { (item.text) }
                @if let (Some(until), false) = (item.until, draw.view.is_kept(item.id)) { p.hint { (t!("living-try-until", day = charter::until_words(until))) } }
                @if let Some(because) = item.because { p.hint dir="auto" { (because) } }
                @if draw.view.wished().contains(&item.id) { p.hint { (t!("living-look-together", when = tell::at_the_visit(draw))) } }
                a.pl-from href=(tell::item_at(draw, item.id)) { (t!("living-from")) span.vh { (t!("colon")) (t!("living-item", number = number)) } }
            }
            @if let Some(line) = draw.view.line(item.id) { (pulse::spark(draw, &line)) }
        }
    }
}

fn side(draw: &Draw<'_>) -> Markup {
    html! {
        @if may_sign(draw) && version::again(draw).is_none() { (sign::to_sign(draw)) }
        (next::sheet(draw))
        @if tell::acts(draw) { (care::mendbox(draw)) }
        section.stack aria-labelledby="hs" {
            h2.h-small id="hs" { (t!("living-history")) }
            (history::last(draw, LINES))
            a.btn.bare href=(draw.at("history")) { (t!("living-all-of-it")) }
        }
        section.stack aria-labelledby="tk" {
            h2.h-small id="tk" { (t!("living-take-it")) }
            (takes(draw))
        }
        @if tell::acts(draw) { (goodbyes(draw)) }
    }
}

/// Both are in order at any time, and neither needs a reason.
fn goodbyes(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack aria-labelledby="bye" {
            h2.h-small id="bye" { (t!("living-when-it-is-time")) }
            ul.takes role="list" {
                li { a href=(draw.at("leave")) { (t!("living-leave")) } }
                @if draw.view.desk() { li { a href=(draw.at("settings")) { (t!("living-settings")) } } }
                @if draw.view.desk() && !draw.view.ending() { li { a href=(draw.at("ending")) { (t!("living-end-it")) } } }
            }
        }
    }
}

fn takes(draw: &Draw<'_>) -> Markup {
    html! {
        ul.takes role="list" {
            li { a href=(draw.at("charter")) { (parts::icon("print")) (t!("living-print")) } }
            li { a href={ (draw.at("charter")) "?wide=1" } { (parts::icon("screen")) (t!("living-show")) } }
            (super::guests::way_to_the_wall(draw))
            li { a href=(draw.at("take")) { (parts::icon("download")) (t!("take-link")) } }
            li { a href=(draw.at("reminders")) { (parts::icon("calendar")) (t!("living-calendar")) } }
            @if draw.view.ended().is_some() { li { a href=(draw.at("keepsake")) { (parts::icon("print")) (t!("living-keepsake")) } } }
        }
        @if let (Some(own), false) = (&draw.links.own, parts::is_shared_phone(draw)) {
            details.full id="own" {
                summary.btn.bare { (parts::icon("key")) (t!("living-keep-link")) }
                div.stack {
                    p.hint id="own-hint" { (t!("living-keep-link-why")) }
                    div.field {
                        label for="own-link" { (t!("living-your-link")) }
                        input.input type="text" id="own-link" value=(own) readonly aria-describedby="own-hint";
                    }
                    button.btn type="button" data-copy="#own-link" data-said=(t!("living-link-copied")) data-js hidden { (parts::icon("link")) (t!("living-copy")) }
                }
            }
        }
    }
}
