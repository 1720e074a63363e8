//! Setting the table: what it is for, the letter, the questions, and who is invited. The beginning
//! stands on the desk, as every step does.

use super::{Draw, credit, invitation, partial, parts, seats};
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
                    p.eyebrow { "Prepare" }
                    h1 { "Set the table" }
                    p.lead { "Send a few questions ahead, so that everybody can think them over. Then you meet." }
                }
                @if one_phone { (seat(draw)) }
                (purpose(draw))
                (letter(draw))
                section.stack.full aria-labelledby="questions-h" {
                    h2.h-small id="questions-h" { "The questions" }
                    div.stack.full id="chosen" { (chosen(draw)) }
                }
            }
            div.stack.wide {
                section.sheet.stack.joincard aria-labelledby="door-h" {
                    h2 id="door-h" { @if one_phone { "Who has a phone of their own" } @else { "Invite the others" } }
                    div.stack.full id="door" { (seats::door(draw, true)) }
                }
                @if !one_phone {
                    section.stack.full aria-labelledby="who-h" {
                        h2.h-small id="who-h" { "Who is ready" }
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
            h2.h-small id="purpose-h" { "What it is for" }
            form.stack id="f-table-purpose" method="post" action=(draw.at("purpose")) data-live data-said="The purpose is kept." {
                div.field {
                    label for="purpose" { "The purpose, in one sentence" }
                    textarea.input id="purpose" name="purpose" rows="2" dir="auto" data-max=(ITEM_GRAPHEMES_MAX) aria-describedby="purpose-c" { (draw.view.purpose().map_or("", |it| it.as_str())) }
                    p.hint id="purpose-c" { "It stands at the head of the page you will sign. It can wait until you are together." }
                }
                div.row {
                    button.btn { "Keep the purpose" }
                    p.hint.kept id="kept-purpose" { (kept_purpose(draw)) }
                }
            }
            details.rest id="d-name" {
                summary.btn.bare { "Call it something else" }
                form.stack id="f-name" method="post" action=(draw.at("rename")) data-live data-said="The name is kept." {
                    div.field {
                        label for="title" { "What shall we call it?" }
                        input.input type="text" id="title" name="title" value=(draw.view.name()) autocomplete="off" dir="auto";
                    }
                    button.btn { "Keep the name" }
                }
            }
        }
    }
}

fn kept_purpose(draw: &Draw<'_>) -> Markup {
    html! { @if let Some(purpose) = draw.view.purpose() { (parts::icon("tick")) span { "It reads: " q dir="auto" { (purpose) } } } }
}

/// The letter with the day.
fn letter(draw: &Draw<'_>) -> Markup {
    let words = draw
        .view
        .letter()
        .map_or(invitation::default_letter(draw.view.between()), |it| it.as_str());
    html! {
        section.stack.full aria-labelledby="letter-h" {
            h2.h-small id="letter-h" { "The letter" }
            form.stack id="f-letter" method="post" action=(draw.at("letter")) data-live data-said="The letter is kept." {
                div.field {
                    label for="words" { "What you write to those you invite" }
                    textarea.input.ruled id="words" name="letter" rows="6" dir="auto" data-max=(LETTER_GRAPHEMES_MAX) aria-describedby="words-c" { (words) }
                    p.hint id="words-c" { "Your name stands under it, and at the door they read it." }
                }
                div.field {
                    label for="meets" { "When and where do you meet?" }
                    input.input type="text" id="meets" name="meets" autocomplete="off" dir="auto" aria-describedby="meets-c" value=(draw.view.meets().map_or("", |it| it.as_str()));
                    p.hint id="meets-c" { "As you would say it: Thursday 26 November, 17:00, by video, about an hour." }
                }
                div.row {
                    button.btn { "Keep the letter" }
                    a.btn.bare href=(draw.at("letter")) { "Preview the letter" }
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
            (parts::icon("tick")) span { "At the door: " q dir="auto" { (start.trim_end()) "…" } }
        } @else { "Until you keep your own, the door says these words." }
    }
}

/// The questions that were chosen.
fn chosen(draw: &Draw<'_>) -> Markup {
    let questions = draw.view.questions();
    html! {
        @if questions.is_empty() {
            div.emptylane {
                p.display { "No questions yet." }
                p.hint { "Ten were made for this. Take them all, or choose; 4 to 6 are plenty for one sitting." }
                div.row {
                    form id="f-ten" method="post" action=(draw.at("questions")) data-live data-said="The ten questions are on the table." {
                        @for question in SEED_TEN { input type="hidden" name="bank_question" value=(question); }
                        button.btn { "Take the ten" }
                    }
                    a.btn.bare href=(draw.at("questions")) { "Choose the questions" }
                }
            }
        } @else {
            ol.norms { @for question in questions { li dir="auto" { (question.text) } } }
            (credit(draw))
            div.row {
                a.btn href=(draw.at("questions")) { "Choose the questions" }
                p.hint { @if questions.len() > 6 { "4 to 6 are plenty for one sitting; with more, each takes what speaks to them." } @else { "4 to 6 are plenty." } }
            }
        }
    }
}

/// One phone for several people: everybody who sits at it.
fn seat(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack aria-labelledby="seat-h" {
            h2.h-small id="seat-h" { "Who sits at this phone?" }
            p.hint { "The phone goes round. Each hand-over clears the page, so that nobody reads what another one wrote." }
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
                p.display { "You are the first." }
                p.hint { "This page fills by itself." }
            }
        } @else {
            ul.people role="list" {
                @for person in &people {
                    li.turnline id={ "w-" (person.id) } {
                        span class={ "seat" (if person.ready { " done" } else if person.here { "" } else { " away" }) } aria-hidden="true" { (person.name.initials()) }
                        span { bdi { (person.name) } " "
                            small.hint {
                                @if person.facilitator { "sets the table" }
                                @else if person.ready { "is ready" }
                                @else if person.carried_by.is_some() { "sits at the shared phone" }
                                @else if person.here { "is here" }
                                @else { "thinks it over" }
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
        nav.row.full aria-label="More to prepare" {
            @if thinks { a.btn.bare href=(draw.at("preparation")) { (parts::icon("thought")) "Your own preparation" } }
            @else { a.btn.bare href=(draw.at("questions")) { (parts::icon("book")) "The questions" } }
            a.btn.bare href=(draw.at("seats")) { (parts::icon("people")) "Seats and links" }
            a.btn.bare href=(draw.at("settings")) { (parts::icon("clock")) "Settings" }
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
