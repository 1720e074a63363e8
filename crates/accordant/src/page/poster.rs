//! Where a poster is chosen: on paper, for a screen, for a phone.

use super::{Draw, Frame, parts, whole};
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
    name: &'static str,
    said: &'static str,
    small: &'static str,
    size: (u16, u16),
    alt: &'static str,
    files: &'static [(&'static str, &'static str)],
}

const WAYS: [Way; 3] = [
    Way {
        name: "On paper",
        said: "PDF, to print and to hang up where you meet.",
        small: "small-a4.png",
        size: (400, 566),
        alt: "The page on paper",
        files: &[
            ("a4.pdf", "A4"),
            ("a3.pdf", "A3"),
            ("letter.pdf", "US Letter"),
            ("a4.png", "As a picture"),
            ("a4.svg", "As a drawing"),
        ],
    },
    Way {
        name: "Wide, for a screen",
        said: "16 to 9: for the wall of a room, or behind your windows.",
        small: "small-screen.png",
        size: (640, 360),
        alt: "The page, wide",
        files: &[
            ("screen.png", "As a picture"),
            ("wide.pdf", "PDF"),
            ("screen.svg", "As a drawing"),
        ],
    },
    Way {
        name: "For a phone",
        said: "Behind your clock, with room for it.",
        small: "small-phone.png",
        size: (240, 533),
        alt: "The page, for a phone",
        files: &[("phone.png", "As a picture"), ("phone.svg", "As a drawing")],
    },
];

/// The link to it, from the page of the charter.
pub(super) fn link(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.me().is_some() {
            a.btn href=(draw.at("poster")) { (parts::icon("download")) "PDF, A4 or A3" }
        }
    }
}

/// The page.
pub(crate) fn page(draw: &Draw<'_>, letters: &Letters) -> Markup {
    let name = draw.view.name();
    let frame = Frame {
        title: format!("The alliance of {name}, to take along"),
        class: "posterpage",
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        main.edge.stack.full id="main" {
            div.tools.row {
                a.btn href=(draw.at("charter")) { (parts::icon("back")) "Back" }
            }
            h1 { "Take your page with you" }
            p.lead { "What hangs where you meet is seen. Whoever has the file can read the page, so give it only to people who may." }
            (warning(letters))
            @if let Letters::Missing(_) = letters {
                ul.posters role="list" { @for way in &WAYS { li.sheet.stack { (offer(draw, way)) } } }
            }
        }
    };
    whole(&frame, &main)
}

fn warning(letters: &Letters) -> Markup {
    let about =
        |words: &Markup| html! { div.banner role="note" { (parts::icon("print")) p { (words) } } };
    match letters {
        Letters::None => about(&html! {
            "This server was set up without the letters that a poster needs. You can still print the page of the charter."
        }),
        Letters::Missing(missing) if missing.is_empty() => html! {},
        Letters::Missing(missing) => {
            let shown: String = missing.iter().take(SHOWN_MAX).collect();
            let more = if missing.len() > SHOWN_MAX { "\u{2026}" } else { "" };
            about(&html! {
                "This server has no letters for " bdi { (shown) } (more)
                ". On a poster an empty box stands in their place. Whoever looks after it can install a font that has them, such as Noto."
            })
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
            @for (file, label) in way.files {
                a.btn href=(at(file)) { (label) span.vh { ", " (way.name) } }
            }
        }
    }
}
