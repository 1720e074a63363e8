//! Setting the table: what it is for, the letter, the questions, and who is invited. The beginning
//! stands on the desk, as every step does.

use super::{Draw, credit, invitation, partial, parts, seats};
use crate::languages::{SLOT, filled, t};
use alliance::{
    bank::SEED_TEN,
    limits::{ITEM_GRAPHEMES_MAX, LETTER_GRAPHEMES_MAX},
};
use maud::{Markup, html};

/// The page of whoever sets the table.
pub(super) fn main(draw: &Draw<'_>) -> Markup {
    let one_phone = draw.view.settings().one_phone;
    html! {
        main.lobby.edge id="main" {
            div.stack.wide {
                div.stack {
                    p.eyebrow { (t!("stage-prepare")) }
                    h1 { (t!("table-title")) }
                    p.lead { (t!("table-lead")) }
                }
                @if one_phone { (seat(draw)) }
                (purpose(draw))
                (letter(draw))
                section.stack.full aria-labelledby="questions-h" {
                    h2.h-small id="questions-h" { (t!("prepare-questions")) }
                    div.stack.full id="chosen" { (chosen(draw)) }
                }
            }
            div.stack.wide {
                section.sheet.stack.joincard aria-labelledby="door-h" {
                    h2 id="door-h" { @if one_phone { (t!("table-own-phones")) } @else { (t!("table-invite")) } }
                    div.stack.full id="door" { (seats::door(draw, true)) }
                }
                @if !one_phone {
                    section.stack.full aria-labelledby="who-h" {
                        h2.h-small id="who-h" { (t!("table-who-is-ready")) }
                        div.full id="who" { (who(draw)) }
                    }
                }
                (seats::own_link(draw))
                (more(draw))
            }
        }
    }
}

/// What the alliance is for, and what it is called.
fn purpose(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="purpose-h" {
            h2.h-small id="purpose-h" { (t!("table-purpose")) }
            form.stack id="f-table-purpose" method="post" action=(draw.at("purpose")) data-live data-said=(t!("table-purpose-kept")) {
                div.field {
                    label for="purpose" { (t!("table-purpose-label")) }
                    textarea.input id="purpose" name="purpose" rows="2" dir="auto" data-max=(ITEM_GRAPHEMES_MAX) aria-describedby="purpose-c" { (draw.view.purpose().map_or("", |it| it.as_str())) }
                    p.hint id="purpose-c" { (t!("table-purpose-hint")) }
                }
                div.row {
                    button.btn { (t!("table-purpose-keep")) }
                    p.hint.kept id="kept-purpose" { (kept_purpose(draw)) }
                }
            }
            details.rest id="d-name" {
                summary.btn.bare { (t!("table-rename")) }
                form.stack id="f-name" method="post" action=(draw.at("rename")) data-live data-said=(t!("table-name-kept")) {
                    div.field {
                        label for="title" { (t!("first-name")) }
                        input.input type="text" id="title" name="title" value=(draw.view.name()) autocomplete="off" dir="auto";
                    }
                    button.btn { (t!("keep-the-name")) }
                }
            }
        }
    }
}

fn kept_purpose(draw: &Draw<'_>) -> Markup {
    html! { @if let Some(purpose) = draw.view.purpose() { (parts::icon("tick")) span { (filled(&t!("table-reads", purpose = SLOT[0]), &[html! { q dir="auto" { (purpose) } }])) } } }
}

/// The letter with the day.
fn letter(draw: &Draw<'_>) -> Markup {
    let words = draw.view.letter().map_or_else(
        || invitation::default_letter(draw.view.between()),
        |it| it.as_str().to_owned(),
    );
    html! {
        section.stack.full aria-labelledby="letter-h" {
            h2.h-small id="letter-h" { (t!("prepare-letter")) }
            form.stack id="f-letter" method="post" action=(draw.at("letter")) data-live data-said=(t!("table-letter-kept")) {
                div.field {
                    label for="words" { (t!("table-letter-label")) }
                    textarea.input.ruled id="words" name="letter" rows="6" dir="auto" data-max=(LETTER_GRAPHEMES_MAX) aria-describedby="words-c" { (words) }
                    p.hint id="words-c" { (t!("table-letter-hint")) }
                }
                div.field {
                    label for="meets" { (t!("table-meets")) }
                    input.input type="text" id="meets" name="meets" autocomplete="off" dir="auto" aria-describedby="meets-c" value=(draw.view.meets().map_or("", |it| it.as_str()));
                    p.hint id="meets-c" { (t!("table-meets-hint")) }
                }
                div.row {
                    button.btn { (t!("table-letter-keep")) }
                    a.btn.bare href=(draw.at("letter")) { (t!("table-letter-preview")) }
                    p.hint.kept id="kept-letter" { (kept_letter(draw)) }
                }
            }
        }
    }
}

/// What stands on the server now: it shows that a letter was kept, and when one was not yet.
fn kept_letter(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(letter) = draw.view.letter() {
            @let start: String = letter.as_str().chars().take(48).collect();
            (parts::icon("tick")) span { (filled(&t!("table-at-the-door", letter = SLOT[0]), &[html! { q dir="auto" { (start.trim_end()) "…" } }])) }
        } @else { (t!("table-door-says")) }
    }
}

/// The questions that were chosen.
fn chosen(draw: &Draw<'_>) -> Markup {
    let questions = draw.view.questions();
    html! {
        @if questions.is_empty() {
            div.emptylane {
                p.display { (t!("no-questions")) }
                p.hint { (t!("table-ten")) }
                div.row {
                    form id="f-ten" method="post" action=(draw.at("questions")) data-live data-said=(t!("table-ten-taken")) {
                        @for question in SEED_TEN { input type="hidden" name="bank_question" value=(question); }
                        button.btn { (t!("table-take-ten")) }
                    }
                    a.btn.bare href=(draw.at("questions")) { (t!("table-choose")) }
                }
            }
        } @else {
            ol.norms { @for question in questions { li dir="auto" { (question.text) (crate::page::shelf::beside(question.text.as_str())) } } }
            (credit(draw))
            div.row {
                a.btn href=(draw.at("questions")) { (t!("table-choose")) }
                p.hint { @if questions.len() > 6 { (t!("table-many")) } @else { (t!("table-plenty")) } }
            }
        }
    }
}

/// One phone for several people: everybody who sits at it.
fn seat(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack aria-labelledby="seat-h" {
            h2.h-small id="seat-h" { (t!("table-phone")) }
            p.hint { (t!("table-phone-hint")) }
            div.full id="who" { (who(draw)) }
            (seats::seat_form(draw, ""))
        }
    }
}

/// Who is there, and who has thought it over. Never a word of what they thought.
pub(super) fn who(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        @if people.len() == 1 {
            div.emptylane {
                p.display { (t!("arrive-first")) }
                p.hint { (t!("table-fills")) }
            }
        } @else {
            ul.people role="list" {
                @for person in &people {
                    li.turnline id={ "w-" (person.id) } {
                        span class={ "seat" (if person.ready { " done" } else if person.here { "" } else { " away" }) } aria-hidden="true" { (person.name.initials()) }
                        span { bdi { (person.name) } " "
                            small.hint {
                                @if person.facilitator { (t!("table-sets")) }
                                @else if person.ready { (t!("table-ready")) }
                                @else if person.carried_by.is_some() { (t!("table-shared")) }
                                @else if person.here { (t!("table-here")) }
                                @else { (t!("table-thinks")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The other rooms of whoever sets the table.
pub(super) fn more(draw: &Draw<'_>) -> Markup {
    let thinks = super::sets_the_table(draw);
    html! {
        nav.row.full aria-label=(t!("table-more")) {
            @if thinks { a.btn.bare href=(draw.at("preparation")) { (parts::icon("thought")) (t!("table-own-preparation")) } }
            @else { a.btn.bare href=(draw.at("questions")) { (parts::icon("book")) (t!("prepare-questions")) } }
            a.btn.bare href=(draw.at("seats")) { (parts::icon("people")) (t!("seats-title")) }
            a.btn.bare href=(draw.at("settings")) { (parts::icon("clock")) (t!("settings-title")) }
        }
    }
}

/// What changes when somebody kept something.
pub(super) fn region(draw: &Draw<'_>) -> Markup {
    html! {
        (partial("chosen", "innerMorph", &chosen(draw)))
        (partial("door", "innerMorph", &seats::door(draw, true)))
        (partial("kept-purpose", "innerMorph", &kept_purpose(draw)))
        (partial("kept-letter", "innerMorph", &kept_letter(draw)))
    }
}
