//! The rounds: writing face down, face up, reading aloud, turning fears into hopes.

mod hopes;
mod lanes;
mod reading;
mod turn;
mod wall;
mod writing;

use super::{Draw, News, partial, parts};
use crate::languages::t;
use alliance::{
    event::Source,
    id::NoteId,
    stage::Round,
    view::{Person, Promise},
};
use maud::{Markup, html};

pub(crate) fn writing(draw: &Draw<'_>, round: Round) -> Markup {
    match round {
        Round::Hopes if !draw.view.questions().is_empty() => hopes::main(draw),
        Round::Nightmares | Round::Hopes => writing::main(draw, round),
    }
}

pub(crate) fn writing_region(news: News, draw: &Draw<'_>, round: Round) -> Option<Markup> {
    match round {
        Round::Hopes if !draw.view.questions().is_empty() => hopes::region(news, draw),
        Round::Nightmares | Round::Hopes => writing::region(news, draw, round),
    }
}

pub(crate) fn face_up(draw: &Draw<'_>, round: Round) -> Markup {
    match round {
        Round::Hopes if !draw.view.questions().is_empty() => lanes::main(draw),
        Round::Nightmares | Round::Hopes => wall::main(draw, round),
    }
}

pub(crate) fn face_up_region(
    news: News,
    draw: &Draw<'_>,
    round: Round,
    new: bool,
) -> Option<Markup> {
    match round {
        Round::Hopes if !draw.view.questions().is_empty() => lanes::region(news, draw, new),
        Round::Nightmares | Round::Hopes => wall::region(news, draw, round, new),
    }
}

pub(crate) fn turn(draw: &Draw<'_>) -> Markup {
    turn::main(draw)
}

pub(crate) fn turn_region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    turn::region(news, draw, new)
}

/// The facilitator, where there is one.
fn facilitator<'a>(draw: &Draw<'a>) -> Option<Person<'a>> {
    draw.view.facilitator().filter(|_| !draw.view.unguided())
}

/// Of two people, the other one.
fn other<'a>(draw: &Draw<'a>) -> Option<Person<'a>> {
    if draw.view.promise() != Promise::BetweenTwo {
        return None;
    }
    draw.view.people().into_iter().find(|it| Some(it.id) != draw.view.me())
}

/// The seed's questions are never shown without the credit.
fn credit(draw: &Draw<'_>) -> Markup {
    let seed = draw.view.questions().iter().any(|it| it.source == Source::Seed);
    html! { @if seed { p.hint.credit { (super::shelf::credit()) } } }
}

/// What is said where notes lie face up: who wrote them is nobody's business.
fn unsigned(draw: &Draw<'_>, words: &str) -> Markup {
    match draw.view.promise() {
        Promise::BetweenTwo => parts::tag("unsigned", &t!("rounds-between-two")),
        Promise::MayGuess | Promise::Unsigned => parts::tag("unsigned", words),
    }
}

/// "It is open again": the facilitator asked for more notes after the reveal.
fn reopened(draw: &Draw<'_>, round: Round) -> Markup {
    html! {
        @if draw.view.reopened(round) {
            div.banner.calm role="status" {
                span { (parts::icon("pen")) }
                p { b { (t!("rounds-reopened")) } " " (t!("rounds-reopened-add")) }
            }
        }
    }
}

/// Notes that were folded away: how many, and for the desk the way back, unread.
fn folded(draw: &Draw<'_>, round: Round) -> Markup {
    let folded = draw.view.folded(round);
    html! {
        @if !folded.is_empty() { p { (t!("rounds-folded", n = folded.len())) } }
        @if draw.view.desk() && !folded.is_empty() {
            form.row id="unfold" method="post" action=(draw.at("unfold")) data-live {
                @for (at, note) in folded.iter().enumerate() {
                    button.btn.bare id={ "u-" (note) } name="note" value=(note) {
                        @if folded.len() > 1 { (t!("rounds-unfold-one-of", at = (at + 1), number = folded.len())) }
                        @else { (t!("rounds-unfold")) }
                    }
                }
            }
        }
    }
}

/// A note that is added changes nothing in what was folded; one that was there may have been.
fn folded_region(draw: &Draw<'_>, round: Round, note: NoteId, new: bool) -> Markup {
    html! {
        @if !new || draw.view.is_folded(note) { (partial("folded", "innerMorph", &folded(draw, round))) }
    }
}

/// Folding is rare: a link turns its buttons on, so that no note carries one all the time.
fn folds(draw: &Draw<'_>) -> bool {
    draw.asks("fold").is_some()
}

fn fold_link(draw: &Draw<'_>) -> Markup {
    html! {
        @if !folds(draw) { a.btn.bare href={ (draw.at("")) "?fold=1" } { (parts::icon("face-down")) (t!("rounds-fold-a-note")) } }
    }
}

fn fold_words(draw: &Draw<'_>) -> Markup {
    html! {
        @if folds(draw) {
            div.banner.calm {
                span { (parts::icon("face-down")) }
                p { b { (t!("rounds-which-hurts")) } " " (t!("rounds-fold-it")) }
                a.btn href=(draw.at("")) { (t!("rounds-leave-notes")) }
            }
        }
    }
}

/// The button that folds a note away; its form stands at the end of the page.
fn fold_button(note: NoteId) -> Markup {
    html! { button.note-btn form="fold" name="note" value=(note) { (parts::icon("face-down")) (t!("rounds-fold-away")) } }
}

fn fold_form(draw: &Draw<'_>) -> Markup {
    html! {
        @if folds(draw) {
            form id="fold" method="post" action=(draw.at("fold")) data-live {
                input type="hidden" name="back" value="#folded";
            }
        }
    }
}

/// How many said "Me too", once the numbers are shown.
fn counted(note: &alliance::view::NoteSeen<'_>) -> Markup {
    html! {
        @if let Some(count) = note.me_too.filter(|it| *it > 0) {
            span { (parts::icon("me-too")) span.vh { (t!("rounds-me-too-count")) " " } (count) }
        }
    }
}
