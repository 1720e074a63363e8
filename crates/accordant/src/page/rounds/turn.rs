//! Turn: each fear has a hope on its back.
//!
//! A pair is a region. The pair whose composer is open has another id, so that nothing is swapped
//! under somebody's hands: there only the hopes above the composer change.

use super::{
    super::{Draw, News, note_id, partial, parts},
    writing,
};
use crate::languages::t;
use alliance::{alliance::Change, id::NoteId, stage::Round, view::NoteSeen};
use maud::{Markup, html};

/// So many fears are turned first; the others are quieter.
const FIRST: usize = 6;

pub(super) fn main(draw: &Draw<'_>) -> Markup {
    let fears = draw.view.fears();
    let (first, rest) = fears.split_at(fears.len().min(FIRST));
    let asked = draw.asks("turn").and_then(|it| it.parse::<NoteId>().ok());
    let is_asked = |fear: &NoteSeen<'_>| Some(fear.id) == asked;
    html! {
        main.edge.stack.wide id="main" {
            div.stack {
                p.eyebrow { (parts::promise_tag(draw)) span id="count" { (count(draw)) } }
                h1 { (t!("rounds-wish-on-its-back")) }
                p.lead { (t!("rounds-turn-lead")) }
                (writing::clock(draw))
            }
            @if fears.is_empty() {
                div.emptylane { p.display { (t!("rounds-no-fear")) } p.hint { (t!("rounds-nothing-to-turn")) } }
            }
            ol.turns role="list" id="turns" { @for fear in first { (pair(draw, fear, is_asked(fear))) } }
            @if !rest.is_empty() {
                details.full.rest id="rest" open[rest.iter().any(is_asked)] {
                    summary.btn { (rest_words(draw, rest.len())) }
                    p.hint { (t!("rounds-rest-stays")) }
                    ol.turns role="list" { @for fear in rest { (pair(draw, fear, is_asked(fear))) } }
                }
            }
        }
    }
}

fn rest_words(draw: &Draw<'_>, count: usize) -> String {
    if draw.view.me_too_shown() {
        t!("rounds-quieter-notes", n = count)
    } else {
        t!("rounds-more-notes", n = count)
    }
}

fn count(draw: &Draw<'_>) -> Markup {
    let fears = draw.view.fears();
    let first = &fears[..fears.len().min(FIRST)];
    let turned = first.iter().filter(|fear| !draw.view.hopes_of(fear.id).is_empty()).count();
    html! { @if !first.is_empty() { (t!("rounds-turned", n = turned, of = first.len())) } }
}

fn pair(draw: &Draw<'_>, fear: &NoteSeen<'_>, open: bool) -> Markup {
    let hopes = draw.view.hopes_of(fear.id);
    html! {
        @if open {
            li.turned id={ "open-" (fear.id) } {
                (front(draw, fear, "note front"))
                (arrow())
                div.stack {
                    div.stack.full.region id={ "back-" (fear.id) } { (back(&hopes)) }
                    (composer(draw, fear))
                }
            }
        } @else if hopes.is_empty() {
            li.waiting id=(pair_id(fear.id)) {
                (front(draw, fear, "note"))
                a.btn href=(turn_address(draw, fear.id)) { (parts::icon("turn")) (t!("rounds-turn-this")) }
            }
        } @else {
            li.turned id=(pair_id(fear.id)) {
                (front(draw, fear, "note front"))
                (arrow())
                div.stack { (back(&hopes)) a.btn.bare href=(turn_address(draw, fear.id)) { (t!("rounds-add-another")) } }
            }
        }
    }
}

fn pair_id(fear: NoteId) -> String {
    format!("pair-{fear}")
}

/// It names the field: a browser puts the focus where an address points to, and only there.
fn turn_address(draw: &Draw<'_>, fear: NoteId) -> String {
    format!("{}?turn={fear}#t-{fear}", draw.at(""))
}

fn arrow() -> Markup {
    html! { span.turn-arrow { (parts::icon("turn")) span.vh { (t!("rounds-becomes")) } } }
}

fn front(draw: &Draw<'_>, fear: &NoteSeen<'_>, class: &str) -> Markup {
    html! {
        div class=(class) id=(note_id(fear.id, 0)) data-paper=(parts::paper_of(draw, fear)) data-len=[parts::length_of(fear.text)] {
            (parts::note_words(fear.text, fear.drawing))
            @if fear.me_too.is_some_and(|it| it > 0) { div.note-foot { (super::counted(fear)) } }
        }
    }
}

/// The hopes on the back of a fear.
fn back(hopes: &[NoteSeen<'_>]) -> Markup {
    html! {
        @for (at, hope) in hopes.iter().enumerate() {
            div.note id=(note_id(hope.id, 0)) data-paper="canary" data-len=[parts::length_of(hope.text)] {
                (parts::note_words(hope.text, hope.drawing))
                @if at == 0 && hopes.len() > 1 { div.note-foot { span { (t!("rounds-wordings", n = hopes.len())) } } }
            }
        }
    }
}

fn composer(draw: &Draw<'_>, fear: &NoteSeen<'_>) -> Markup {
    let composer = parts::Composer {
        act: "notes",
        paper: "canary",
        label: &t!("rounds-instead"),
        button: &t!("rounds-put-it-up"),
        round: Round::Hopes,
        text: "",
        note: None,
        more: vec![
            ("turned_from", fear.id.to_string()),
            ("face_up", "1".into()),
            ("back", format!("#{}", pair_id(fear.id))),
        ],
        draw: writing::draws(draw),
        id: &format!("t-{}", fear.id),
    };
    html! {
        (composer.show(draw))
        a.btn.bare href={ (draw.at("")) "#" (pair_id(fear.id)) } { (t!("rounds-close")) }
    }
}

pub(super) fn region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    match news {
        News::Change(Change::Note(id)) => note_region(draw, id, new),
        News::Change(Change::Table) => Some(partial("count", "innerMorph", &count(draw))),
        News::Change(Change::Clock) => Some(parts::clock_region(draw)),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

fn note_region(draw: &Draw<'_>, id: NoteId, new: bool) -> Option<Markup> {
    let Some(note) = draw.view.note(id) else {
        return Some(html! {
            (partial(&pair_id(id), "delete", &html! {}))
            (partial(&note_id(id, 0), "delete", &html! {}))
        });
    };
    match (note.round, note.turned_from) {
        (Round::Nightmares, _) if new => {
            Some(partial("turns", "beforeend", &pair(draw, &note, false)))
        }
        (Round::Nightmares, _) => Some(of_fear(draw, &note)),
        // A new hope has changed its fear too, and the fear brings it.
        (Round::Hopes, Some(fear)) if !new => draw.view.note(fear).map(|fear| of_fear(draw, &fear)),
        (Round::Hopes, _) => None,
    }
}

/// A pair as it is now, where it is closed, and the hopes alone where somebody writes.
fn of_fear(draw: &Draw<'_>, fear: &NoteSeen<'_>) -> Markup {
    html! {
        (partial(&pair_id(fear.id), "outerMorph", &pair(draw, fear, false)))
        (partial(&format!("back-{}", fear.id), "innerMorph", &back(&draw.view.hopes_of(fear.id))))
    }
}
