//! What guests see: the signed charter, and one item of it a day for a tablet on a wall. And where
//! the circle opens it to them.

use super::{Draw, Frame, charter, parts, whole, words};
use crate::languages::{SLOT, filled, t};
use jiff::Zoned;
use maud::{Markup, html};

/// From this hour of the day on a wall is dark, and until that one.
const DARK_FROM: i8 = 21;
const DARK_UNTIL: i8 = 7;

/// The charter, drawn from a view that has nothing else. `address` is the one of this page.
pub(crate) fn page(draw: &Draw<'_>, address: &str) -> Markup {
    let title = t!("guests-title", name = draw.view.name().as_str());
    let wall = format!("{}/wall", address.strip_prefix(&draw.site.public_url).unwrap_or(address));
    let told = draw.view.purpose().map(ToString::to_string);
    let told = told.unwrap_or_else(|| t!("guests-told"));
    let frame = Frame {
        head: Some(html! {
            meta property="og:type" content="website";
            meta property="og:site_name" content="Accordant";
            meta property="og:title" content=(title);
            meta property="og:description" content=(told);
            meta property="og:url" content=(address);
            meta property="og:image" content={ (address) "/card.png" };
        }),
        title,
        class: "posterpage guestpage",
        ..Frame::default()
    };
    let main = html! {
        main.edge id="main" {
            div.tools.row.noprint {
                a.btn href=(wall) { (parts::icon("sun")) (t!("guests-day")) }
                button.btn type="button" data-print data-js hidden { (parts::icon("print")) (t!("guests-print")) }
            }
            (charter::charter(draw))
            p.hint.guestnote.noprint { (t!("guests-note")) }
        }
    };
    whole(&frame, &main)
}

/// One item, large, until midnight. `at` is the time where the circle is at home, `all` the address
/// of the whole charter.
pub(crate) fn wall(draw: &Draw<'_>, at: &Zoned, all: &str) -> Markup {
    let items = draw.view.items();
    let version = draw.view.version().map_or(1, |it| it.number);
    let place = alliance::view::of_the_day(items.len(), day_number(at), version);
    let frame = Frame {
        title: t!("wall-title", name = draw.view.name().as_str()),
        light: (!(DARK_UNTIL..DARK_FROM).contains(&at.hour())).then_some("night"),
        class: "wallpage",
        ..Frame::default()
    };
    let main = html! {
        main.pj.pj-read id="main" {
            p.pj-name { bdi { (draw.view.name()) } }
            div.aloud-item {
                @if let Some(item) = items.get(place) {
                    @let (number, of) = (place + 1, items.len());
                    p.qno { (t!("wall-item", item = number, items = of)) }
                    h1 dir="auto" data-len=[length(item.text.as_str())] { (item.text) }
                    @if let Some(until) = item.until { p.qno { (t!("wall-until", day = charter::until_words(until))) } }
                } @else { h1 { (t!("wall-empty")) } }
            }
            footer.row.apart {
                p.qno { (words::weekday(at.date())) }
                a.btn.bare href=(all) { (t!("wall-all")) }
            }
        }
    };
    whole(&frame, &main)
}

/// Days since 1970, where the circle is at home.
fn day_number(at: &Zoned) -> u64 {
    const FIRST: jiff::civil::Date = jiff::civil::Date::constant(1970, 1, 1);
    let days = FIRST.until(at.date()).map_or(0, |span| span.get_days());
    u64::try_from(days).unwrap_or(0)
}

/// How long an item reads, for the size of its letters.
fn length(text: &str) -> Option<&'static str> {
    match text.chars().count() {
        0..90 => None,
        90..180 => Some("l"),
        180.. => Some("xl"),
    }
}

/// Where the circle opens its charter to guests, and closes it.
pub(super) fn section(draw: &Draw<'_>) -> Markup {
    html! {
        @if let (Some(seen), Some(link)) = (draw.view.open_to_guests(), &draw.links.guests) {
            section.sheet.stack.joincard aria-labelledby="guests-h" {
                h2.h-small id="guests-h" { (t!("guests-h")) }
                p {
                    @let day = words::day(words::day_of(seen.since));
                    @if let Some(by) = seen.by { (filled(&t!("guests-opened-by", by = SLOT[0], day = day), &[html! { bdi { (by) } }])) }
                    @else { (t!("guests-opened", day = day)) }
                }
                (link_of(draw, link))
                (form(draw, &html! { button.btn name="on" value="0" { (parts::icon("lock")) (t!("guests-close")) } }))
                p.hint { (t!("guests-close-hint")) }
            }
        } @else if draw.view.may_open_to_guests() {
            section.sheet.stack aria-labelledby="guests-h" {
                h2.h-small id="guests-h" { (t!("guests-h")) }
                p { (t!("guests-why")) }
                (form(draw, &html! {
                    input type="hidden" name="turn" value=(draw.view.next_guests_turn());
                    button.btn name="on" value="1" { (parts::icon("link")) (t!("guests-open")) }
                }))
                p.hint { (t!("guests-open-hint")) }
            }
        }
    }
}

fn link_of(draw: &Draw<'_>, link: &str) -> Markup {
    html! {
        div.joingrid.full {
            (parts::qr_to(link, &t!("guests-square")))
            div.stack {
                button.btn type="button" data-copy="#guest-link" data-said=(t!("guests-copied")) data-js hidden { (parts::icon("link")) (t!("guests-copy")) }
                a.btn.bare href=(link) { (t!("guests-look")) }
                a.btn.bare href={ (link) "/wall" } { (t!("guests-day-wall")) }
            }
        }
        (parts::only_here(draw))
        div.field.full {
            label for="guest-link" { (t!("guests-link")) }
            input.input type="text" id="guest-link" readonly spellcheck="false" autocomplete="off" dir="ltr" value=(link);
        }
    }
}

fn form(draw: &Draw<'_>, content: &Markup) -> Markup {
    html! {
        form.row id="f-guests" method="post" action=(draw.at("guests")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="seats";
            (content)
        }
    }
}

/// On the home page: the item of the day, for a tablet on a wall.
pub(super) fn way_to_the_wall(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.may_open_to_guests() {
            li { a href=(draw.at("wall")) { (parts::icon("sun")) (t!("guests-day-wall")) } }
        }
    }
}
