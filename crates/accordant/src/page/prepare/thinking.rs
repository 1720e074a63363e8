//! Thinking it over, for oneself: nobody sees a word of it.

use super::{
    Draw, back, credit, facilitator, invitation, invitation_of, partial, parts, seats, table,
};
use alliance::{event::Question, stage::Stage};
use maud::{Markup, html};

/// The page of everybody who was invited, while the table is being set.
pub(super) fn main(draw: &Draw<'_>) -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            (head(draw))
            details.mine-prep id="the-letter" {
                summary { (parts::icon("book")) span { "The letter from " bdi { (facilitator(draw)) } } }
                div id="letter" { (letter(draw)) }
            }
            (form(draw, true))
            div id="credit" { (credit(draw)) }
            @if draw.view.desk() {
                section.stack.full aria-labelledby="together-h" {
                    h2.h-small id="together-h" { "You two prepare together" }
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
            (back(draw, "Back to the circle"))
            (head(draw))
            (form(draw, false))
            (credit(draw))
        }
    }
}

fn head(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack {
            h1 { "Think it over, in your own time" }
            p.lead { "Skip what does not speak to you. Half a sentence is enough. You will find your notes beside you "
                @if draw.view.stage() > Stage::Arrive { "in the round of hopes" } @else { "when you meet" }
                ", and you choose which to share." }
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
        form.prep id="f-think" method="post" action=(draw.at("think")) data-autosave data-live[live] data-said="Kept, for you only." {
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
                p.display { "No questions yet." }
                p.hint { bdi { (facilitator(draw)) } " is still choosing. They appear here by themselves." }
            }
        }
    }
}

fn one(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    let (id, thought) = (question.id, draw.view.my_thought(question.id));
    html! {
        li id={ "l-" (id) } {
            details id={ "q-" (id) } name="q" open[at == 0] {
                summary {
                    span.num aria-hidden="true" { (at + 1) }
                    span.q dir="auto" { (question.text) }
                    span.saved id={ "s-" (id) } { (saved(thought.is_some())) }
                }
                div.prep-body {
                    label.vh for={ "t-" (id) } { "Your private note on question " (at + 1) }
                    // A morph of the list leaves alone what is being typed.
                    textarea.input.ruled id={ "t-" (id) } name={ "thought." (id) } rows="3" dir="auto" hx-morph-skip { (thought.map_or("", |it| it.as_str())) }
                    p.hint data-saved { @if thought.is_some() { "Kept on this server, for you only." } @else { "Only you see this." } }
                }
            }
        }
    }
}

fn saved(has: bool) -> Markup {
    html! { @if has { (parts::icon("tick")) span.vh { "has a note" } } }
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
                @if is_ready && asked { "You are ready. " }
                @if !questions.is_empty() { (thought) " of " (questions.len()) (if thought == 1 { " has a note" } else { " have a note" }) }
            }
            p.hint { "You can come back and change them until you meet." }
        }
        div.row {
            @if !questions.is_empty() { button.btn name="do" value="save" { "Save and come back" } }
            @if asked {
                // Both stay on the page: the one that was pressed must not vanish while it is sent.
                button.btn.bare id="b-not-ready" form="f-ready" name="on" value="0" hidden[!is_ready] { "Not quite yet" }
                button.btn.main id="b-ready" name="do" value="ready" hidden[is_ready] { "I’m ready " (parts::icon("tick")) }
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
