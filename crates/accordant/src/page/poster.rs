//! Where a poster is chosen: on paper, for a screen, for a phone.

use super::{Draw, Frame, parts, whole};
use crate::languages::{SLOT, filled, t};
use maud::{Markup, html};

/// Which letters this server has for the page.
pub(crate) enum Letters {
    /// None at all: it was built without its fonts.
    None,
    /// All but these.
    Missing(Vec<char>),
}

/// The most missing letters that are shown.
const SHOWN_MAX: usize = 12;

/// One way to take the page along: its picture, and the files.
struct Way {
    name: String,
    said: String,
    small: &'static str,
    size: (u16, u16),
    alt: String,
    files: Vec<(&'static str, String)>,
}

fn ways() -> [Way; 3] {
    let (picture, drawing) = (t!("poster-picture"), t!("poster-drawing"));
    [
        Way {
            name: t!("poster-paper"),
            said: t!("poster-paper-said"),
            small: "small-a4.png",
            size: (400, 566),
            alt: t!("poster-paper-alt"),
            files: vec![
                ("a4.pdf", "A4".to_owned()),
                ("a3.pdf", "A3".to_owned()),
                ("letter.pdf", t!("poster-letter")),
                ("a4.png", picture.clone()),
                ("a4.svg", drawing.clone()),
            ],
        },
        Way {
            name: t!("poster-screen"),
            said: t!("poster-screen-said"),
            small: "small-screen.png",
            size: (640, 360),
            alt: t!("poster-screen-alt"),
            files: vec![
                ("screen.png", picture.clone()),
                ("wide.pdf", "PDF".to_owned()),
                ("screen.svg", drawing.clone()),
            ],
        },
        Way {
            name: t!("poster-phone"),
            said: t!("poster-phone-said"),
            small: "small-phone.png",
            size: (240, 533),
            alt: t!("poster-phone-alt"),
            files: vec![("phone.png", picture), ("phone.svg", drawing)],
        },
    ]
}

/// The link to it, from the page of the charter.
pub(super) fn link(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.me().is_some() {
            a.btn href=(draw.at("poster")) { (parts::icon("download")) (t!("poster-link")) }
        }
    }
}

/// The page.
pub(crate) fn page(draw: &Draw<'_>, letters: &Letters) -> Markup {
    let frame = Frame {
        title: t!("poster-title", name = draw.view.name().as_str()),
        class: "posterpage",
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        main.edge.stack.full id="main" {
            div.tools.row {
                a.btn href=(draw.at("charter")) { (parts::icon("back")) (t!("back")) }
            }
            h1 { (t!("poster-heading")) }
            p.lead { (t!("poster-lead")) }
            (warning(letters))
            @if let Letters::Missing(_) = letters {
                ul.posters role="list" { @for way in &ways() { li.sheet.stack { (offer(draw, way)) } } }
            }
        }
    };
    whole(&frame, &main)
}

fn warning(letters: &Letters) -> Markup {
    let about =
        |words: &Markup| html! { div.banner role="note" { (parts::icon("print")) p { (words) } } };
    match letters {
        Letters::None => about(&html! { (t!("poster-no-letters")) }),
        Letters::Missing(missing) if missing.is_empty() => html! {},
        Letters::Missing(missing) => {
            let shown: String = missing.iter().take(SHOWN_MAX).collect();
            let more = if missing.len() > SHOWN_MAX { "\u{2026}" } else { "" };
            let shown = html! { bdi { (shown) } (more) };
            about(&filled(&t!("poster-missing", letters = SLOT[0]), &[shown]))
        }
    }
}

fn offer(draw: &Draw<'_>, way: &Way) -> Markup {
    let at = |file: &str| draw.at(&format!("poster/{file}"));
    html! {
        h2.h-small { (way.name) }
        p.hint { (way.said) }
        img src=(at(way.small)) width=(way.size.0) height=(way.size.1) alt=(way.alt) loading="lazy";
        p.row {
            @for (file, label) in &way.files {
                a.btn href=(at(file)) { (label) span.vh { ", " (way.name) } }
            }
        }
    }
}
