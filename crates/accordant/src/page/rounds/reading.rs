//! Reading aloud: whose turn it is, by lot, and the note in large letters. The others only listen.

use super::super::{Draw, parts, words};
use alliance::{stage::Round, view::ReadingSeen};
use maud::{Markup, html};

/// The readings that this viewer sees: of their own table, or of all.
pub(super) fn tables(draw: &Draw<'_>, round: Round) -> Markup {
    html! { @for reading in draw.view.readings(round) { (table(draw, round, &reading)) } }
}

fn table(draw: &Draw<'_>, round: Round, reading: &ReadingSeen<'_>) -> Markup {
    let over = reading.at >= reading.of;
    html! {
        div.sheet.stack id={ "reading-" (reading.pod) } {
            h2.vh { "Reading aloud" @if draw.view.pods() > 0 { ", table " (reading.pod + 1) } }
            p.qno {
                @if draw.view.pods() > 0 { "Table " span.num { (reading.pod + 1) } ". " }
                @if over { (words::count(reading.of as usize, "note", "notes")) ", all read" }
                @else { "Note " span.num { (reading.at + 1) } " of " (reading.of) }
            }
            @if over {
                p.display { "That was all of them. Breathe out." }
            } @else {
                (turn(draw, reading))
                @if let Some(note) = &reading.note {
                    div.aloud-note data-len=[parts::length_of(note.text)] { (parts::note_words(note.text, note.drawing)) }
                } @else {
                    p.hint { "This note was folded away." }
                }
                @if reading.mine { (buttons(draw, round, reading)) } @else { p.hint { "Only listening now. Laughing is welcome." } }
            }
        }
    }
}

fn turn(draw: &Draw<'_>, reading: &ReadingSeen<'_>) -> Markup {
    let Some(reader) = &reading.reader else { return html! {} };
    html! {
        p.turnline {
            span.seat.big aria-hidden="true" { (reader.name.initials()) }
            span {
                b { @if Some(reader.id) == draw.view.me() { "You read this one aloud" } @else { bdi { (words::called(draw, reader.name)) } " reads" } }
                @if let Some(next) = reading.next.as_ref().filter(|next| next.id != reader.id) {
                    br; span.hint { "then " @if Some(next.id) == draw.view.me() { "you" } @else { bdi { (words::called(draw, next.name)) } } }
                }
            }
        }
    }
}

/// Passing needs no reason: the note simply has another reader.
fn buttons(draw: &Draw<'_>, round: Round, reading: &ReadingSeen<'_>) -> Markup {
    html! {
        form.row id={ "read-" (reading.pod) } method="post" action=(draw.at("reading")) data-live data-once {
            input type="hidden" name="round" value=(round.slug());
            input type="hidden" name="pod" value=(reading.pod);
            input type="hidden" name="from" value=(reading.at);
            button.btn.main name="do" value="on" { "It is read, go on " (parts::icon("on")) }
            @if reading.note.is_some() { button.btn.bare name="do" value="pass" { "Somebody else reads it" } }
        }
    }
}
