//! One item: why, the notes it comes from, the words it had, what was said on the way.

use super::{behind, charter};
use crate::page::{Draw, note_id, parts, whole};
use alliance::{
    difference::{self, Piece},
    event::{ItemKind, Stance},
    view::{GivenSeen, ItemSeen, Standing},
};
use maud::{Markup, html};

/// The page of one item, `?item=ID`; nothing where there is no such item.
pub(crate) fn item(draw: &Draw<'_>) -> Option<Markup> {
    let item = draw.view.item(draw.asks("item")?.parse().ok()?)?;
    let frame = behind(draw, item.text.as_str());
    let main = html! {
        main.edge.versions id="main" {
            div.stack {
                p.eyebrow { (label(draw, &item)) }
                h1.item-text dir="auto" { (item.text) }
                @if let Some(because) = item.because { p.lead dir="auto" { (because) } }
                @if let Some(until) = item.until { p { span.tag { (parts::icon("clock")) "We try this until " (charter::until_words(until)) } } }
            }
            div.stack.wide {
                (sources(draw, &item))
                @if !item.earlier.is_empty() { (earlier(&item)) }
                @if !item.voices.is_empty() { (voices(&item)) }
            }
        }
    };
    Some(whole(&frame, &main))
}

/// Its number, its kind, and whether it was left out.
fn label(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let place = draw.view.items().iter().position(|it| it.id == item.id);
    html! {
        @if let Some(at) = place { span { "Item " (at + 1) } }
        span.tag { (kind(item.kind)) }
        @if let Some(theme) = item.theme { span { "from \u{201c}" bdi { (theme) } "\u{201d}" } }
        @match item.standing {
            Standing::Parked(_) => span.tag { (parts::icon("pause")) "Parked" },
            Standing::Dropped(_) => span.tag { "Let go" },
            Standing::Lapsed => span.tag { "Lapsed" },
            Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) => {},
        }
    }
}

const fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Promise => "A promise",
        ItemKind::Permission => "A permission",
        ItemKind::WhenHard => "When it gets hard",
        ItemKind::Trial => "A trial",
        ItemKind::Fun => "It just has to be on it",
    }
}

/// The notes from which it was made, as they lay on the wall.
fn sources(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="from" {
            h2.h-small id="from" { "The notes it comes from" }
            @if item.sources.is_empty() {
                p.hint { "No single note. It was worded together." }
            } @else {
                ul.notes role="list" {
                    @for note in &item.sources {
                        (parts::note(&note_id(note.id, 0), parts::paper_of(draw, note), note, &html! {}))
                    }
                }
            }
        }
    }
}

/// The words it had before, each beside the next.
fn earlier(item: &ItemSeen<'_>) -> Markup {
    let next = item.earlier.iter().skip(1).chain([item.text]);
    let steps: Vec<_> = item.earlier.iter().zip(next).collect();
    html! {
        section.sheet.stack.full aria-labelledby="earlier" {
            h2.h-small id="earlier" { "How its words have changed" }
            ol.difflist {
                @for (at, (old, new)) in steps.iter().enumerate().rev() {
                    li {
                        p.chg { @if at + 1 == steps.len() { "As it reads now" } @else { "Before that" } }
                        (changed(old.as_str(), new.as_str()))
                    }
                }
            }
        }
    }
}

/// Old and new words in one line: what went, what came.
pub(super) fn changed(old: &str, new: &str) -> Markup {
    html! {
        p.diff dir="auto" {
            @for piece in difference::words(old, new) {
                @match piece {
                    Piece::Same(text) => (text),
                    Piece::Removed(text) => del { span.vh { "removed: " } (text) },
                    Piece::Added(text) => ins { span.vh { "added: " } (text) },
                }
            }
        }
    }
}

/// What was heard on the way. Reservations are kept with the item.
fn voices(item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="heard" {
            h2.h-small id="heard" { "What was said on the way" }
            div.voices {
                @for (text, given) in &item.voices { (voice(text.as_str(), given, item.text.as_str())) }
            }
        }
    }
}

fn voice(text: &str, given: &GivenSeen<'_>, now: &str) -> Markup {
    let (shape, said) = match given.stance {
        Stance::Yes => ("", "Yes"),
        Stance::Reservation => ("half", "Yes, with a reservation"),
        Stance::NotYet => ("no", "Not yet"),
    };
    html! {
        figure.voice {
            figcaption {
                span.tally aria-hidden="true" { i class=(shape) {} }
                span { (said) @if let Some(name) = given.name { ", " bdi { (name) } } }
            }
            @if let Some(reason) = given.reason { blockquote dir="auto" { (reason) } }
            @if text != now { p.hint { "About the words of then: " bdi { (text) } } }
        }
    }
}
