//! What guests see: the signed charter, and one item of it a day for a tablet on a wall. And where
//! the circle opens it to them.

use super::{Draw, Frame, charter, parts, whole, words};
use jiff::Zoned;
use maud::{Markup, html};

/// From this hour of the day on a wall is dark, and until that one.
const DARK_FROM: i8 = 21;
const DARK_UNTIL: i8 = 7;

/// The charter, drawn from a view that has nothing else. `address` is the one of this page.
pub(crate) fn page(draw: &Draw<'_>, address: &str) -> Markup {
    let title = format!("The alliance of {}", draw.view.name());
    let wall = format!("{}/wall", address.strip_prefix(&draw.site.public_url).unwrap_or(address));
    let told = draw.view.purpose().map(ToString::to_string);
    let told = told.unwrap_or_else(|| "What we have agreed on, signed by all of us.".into());
    let frame = Frame {
        head: Some(html! {
            meta property="og:type" content="website";
            meta property="og:site_name" content="Accordant";
            meta property="og:title" content=(title);
            meta property="og:description" content=(told);
            meta property="og:url" content=(address);
        }),
        title,
        class: "posterpage guestpage",
        ..Frame::default()
    };
    let main = html! {
        main.edge id="main" {
            div.tools.row.noprint {
                a.btn href=(wall) { (parts::icon("sun")) "One item a day" }
                button.btn type="button" data-print data-js hidden { (parts::icon("print")) "Print" }
            }
            (charter::charter(draw))
            p.hint.guestnote.noprint { "You read this as a guest: those who signed it have opened it, and can close it again." }
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
        title: format!("Today’s item: {}", draw.view.name()),
        light: (!(DARK_UNTIL..DARK_FROM).contains(&at.hour())).then_some("night"),
        class: "wallpage",
        ..Frame::default()
    };
    let main = html! {
        main.pj.pj-read id="main" {
            p.pj-name { bdi { (draw.view.name()) } }
            div.aloud-item {
                @if let Some(item) = items.get(place) {
                    p.qno { "Item " (place + 1) " of " (items.len()) }
                    h1 dir="auto" data-len=[length(item.text.as_str())] { (item.text) }
                    @if let Some(until) = item.until { p.qno { "Until " (charter::until_words(until)) } }
                } @else { h1 { "The page is empty just now." } }
            }
            footer.row.apart {
                p.qno { (words::weekday(at.date())) }
                a.btn.bare href=(all) { "The whole page" }
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
                h2.h-small id="guests-h" { "A page for guests" }
                p {
                    @if let Some(by) = seen.by { bdi { (by) } " opened it" } @else { "It was opened" }
                    " on " (words::day(words::day_of(seen.since))) ". Whoever has this link reads the signed page with the names under it, and nothing else."
                }
                (link_of(draw, link))
                (form(draw, &html! { button.btn name="on" value="0" { (parts::icon("lock")) "Close it to guests" } }))
                p.hint { "The link stops at once. Opening it again makes a new one." }
            }
        } @else if draw.view.may_open_to_guests() {
            section.sheet.stack aria-labelledby="guests-h" {
                h2.h-small id="guests-h" { "A page for guests" }
                p { "Others can read your signed page by a link of its own: its words, and the names under it as they were signed. Never your notes, pulses or cares." }
                (form(draw, &html! {
                    input type="hidden" name="turn" value=(draw.view.next_guests_turn());
                    button.btn name="on" value="1" { (parts::icon("link")) "Open it to guests" }
                }))
                p.hint { "Anybody of you can open it and close it again. The history says who did." }
            }
        }
    }
}

fn link_of(draw: &Draw<'_>, link: &str) -> Markup {
    html! {
        div.joingrid.full {
            (parts::qr_to(link, "QR code that opens the page for guests"))
            div.stack {
                button.btn type="button" data-copy="#guest-link" data-said="The link for guests is copied." data-js hidden { (parts::icon("link")) "Copy the link" }
                a.btn.bare href=(link) { "Look at it" }
                a.btn.bare href={ (link) "/wall" } { "One item a day, for a wall" }
            }
        }
        (parts::only_here(draw))
        div.field.full {
            label for="guest-link" { "The link for guests" }
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
            li { a href=(draw.at("wall")) { (parts::icon("sun")) "One item a day, for a wall" } }
        }
    }
}
