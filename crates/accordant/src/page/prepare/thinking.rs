//! Thinking it over, for oneself: nobody sees a word of it.

use super::{
    Draw, back, credit, facilitator, invitation, invitation_of, partial, parts, seats, table,
};
use crate::languages::{SLOT, filled, t};
use alliance::{event::Question, stage::Stage};
use maud::{Markup, html};

/// The page of everybody who was invited, while the table is being set.
pub(super) fn main(draw: &Draw<'_>) -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            (head(draw))
            details.mine-prep id="the-letter" {
                summary { (parts::icon("book")) span { (filled(&t!("thinking-letter-from", person = SLOT[0]), &[html! { bdi { (facilitator(draw)) } }])) } }
                div id="letter" { (letter(draw)) }
            }
            (form(draw, true))
            div id="credit" { (credit(draw)) }
            @if draw.view.desk() {
                section.stack.full aria-labelledby="together-h" {
                    h2.h-small id="together-h" { (t!("thinking-together")) }
                    div id="who" { (table::who(draw)) }
                    (table::more(draw))
                }
            }
            (seats::own_link(draw))
        }
    }
}

/// The same beside the stages, for everybody.
pub(super) fn page(draw: &Draw<'_>) -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            (back(draw, &t!("back-to-circle")))
            (head(draw))
            (form(draw, false))
            (credit(draw))
        }
    }
}

fn head(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack {
            h1 { (t!("thinking-title")) }
            p.lead { @if draw.view.stage() > Stage::Arrive { (t!("thinking-lead-later")) } @else { (t!("thinking-lead")) } }
        }
    }
}

fn letter(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(it) = invitation_of(draw) {
            div.letter { div.sheet.stack.wide { (invitation::words_of(&it)) (invitation::facts(&it)) } }
        }
    }
}

/// Every question with room for a thought. It saves itself where there is script.
fn form(draw: &Draw<'_>, live: bool) -> Markup {
    html! {
        form.prep id="f-think" method="post" action=(draw.at("think")) data-autosave data-live[live] data-said=(t!("thinking-kept")) {
            ol.qlist id="qlist" { (list(draw)) }
            div.ready id="ready" { (ready(draw)) }
        }
        form id="f-ready" method="post" action=(draw.at("ready")) data-live[live] hidden {
            @if !live { input type="hidden" name="back" value="preparation"; }
        }
    }
}

fn list(draw: &Draw<'_>) -> Markup {
    let questions = draw.view.questions();
    html! {
        @for (at, question) in questions.iter().enumerate() { (one(draw, at, question)) }
        @if questions.is_empty() {
            li.emptylane id="no-questions" {
                p.display { (t!("no-questions")) }
                p.hint { (filled(&t!("thinking-choosing", person = SLOT[0]), &[html! { bdi { (facilitator(draw)) } }])) }
            }
        }
    }
}

fn one(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    let (id, thought) = (question.id, draw.view.my_thought(question.id));
    let number = at + 1;
    html! {
        li id={ "l-" (id) } {
            details id={ "q-" (id) } name="q" open[at == 0] {
                summary {
                    span.num aria-hidden="true" { (number) }
                    span.q dir="auto" { (question.text) (crate::page::shelf::beside(question.text.as_str())) }
                    span.saved id={ "s-" (id) } { (saved(thought.is_some())) }
                }
                div.prep-body {
                    label.vh for={ "t-" (id) } { (t!("thinking-note-on", number = number)) }
                    // A morph of the list leaves alone what is being typed.
                    textarea.input.ruled id={ "t-" (id) } name={ "thought." (id) } rows="3" dir="auto" hx-morph-skip { (thought.map_or("", |it| it.as_str())) }
                    p.hint data-saved { @if thought.is_some() { (t!("thinking-kept-here")) } @else { (t!("thinking-only-you")) } }
                }
            }
        }
    }
}

fn saved(has: bool) -> Markup {
    html! { @if has { (parts::icon("tick")) span.vh { (t!("thinking-has-note")) } } }
}

/// How far one is, and the two ways on.
fn ready(draw: &Draw<'_>) -> Markup {
    let questions = draw.view.questions();
    let thought = questions.iter().filter(|it| draw.view.my_thought(it.id).is_some()).count();
    let is_ready = draw.view.me().and_then(|me| draw.view.person(me)).is_some_and(|it| it.ready);
    let asked = draw.view.stage() == Stage::Prepare;
    html! {
        div {
            p.label {
                @if is_ready && asked { (t!("thinking-you-are-ready")) " " }
                @if !questions.is_empty() { (t!("thinking-count", notes = thought, questions = questions.len())) }
            }
            p.hint { (t!("thinking-come-back")) }
        }
        div.row {
            @if !questions.is_empty() { button.btn name="do" value="save" { (t!("thinking-save")) } }
            @if asked {
                // Both stay on the page: the one that was pressed must not vanish while it is sent.
                button.btn.bare.calm-tap id="b-not-ready" form="f-ready" name="on" value="0" hidden[!is_ready] { (t!("thinking-not-ready")) }
                button.btn.main.calm-tap id="b-ready" name="do" value="ready" hidden[is_ready] { (t!("im-ready")) " " (parts::icon("tick")) }
            }
        }
    }
}

/// What is the viewer's own on this page.
pub(super) fn mine(draw: &Draw<'_>) -> Markup {
    html! {
        (partial("ready", "innerMorph", &ready(draw)))
        @for question in draw.view.questions() {
            @let has = draw.view.my_thought(question.id).is_some();
            (partial(&format!("s-{}", question.id), "innerMorph", &saved(has)))
        }
    }
}

/// The letter and the questions, when they were changed.
pub(super) fn region(draw: &Draw<'_>) -> Markup {
    html! {
        (partial("letter", "innerMorph", &letter(draw)))
        (partial("qlist", "innerMorph", &list(draw)))
        (partial("credit", "innerMorph", &credit(draw)))
        (partial("ready", "innerMorph", &ready(draw)))
    }
}
