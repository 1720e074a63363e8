//! Reading aloud: whose turn it is, by lot, and the note in large letters. The others only listen.

use super::super::{Draw, parts, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    stage::Round,
    view::{Person, ReadingSeen},
};
use maud::{Markup, html};

/// The readings that this viewer sees: of their own table, or of all.
pub(super) fn tables(draw: &Draw<'_>, round: Round) -> Markup {
    html! { @for reading in draw.view.readings(round) { (table(draw, round, &reading)) } }
}

fn table(draw: &Draw<'_>, round: Round, reading: &ReadingSeen<'_>) -> Markup {
    let over = reading.at >= reading.of;
    html! {
        div.sheet.stack id={ "reading-" (reading.pod) } {
            h2.vh {
                @if draw.view.pods() > 0 { (t!("rounds-reading-at-table", table = (reading.pod + 1))) }
                @else { (t!("rounds-reading-aloud")) }
            }
            p.qno {
                @if draw.view.pods() > 0 {
                    (filled(&t!("rounds-table", table = SLOT[0]), &[html! { span.num { (reading.pod + 1) } }])) " "
                }
                @if over { (t!("rounds-all-read", n = reading.of)) }
                @else { (filled(&t!("rounds-note-of", at = SLOT[0], of = reading.of), &[html! { span.num { (reading.at + 1) } }])) }
            }
            @if over {
                p.display { (t!("rounds-that-was-all")) }
            } @else {
                (turn(draw, reading))
                @if let Some(note) = &reading.note {
                    div.aloud-note data-len=[parts::length_of(note.text)] { (parts::note_words(note.text, note.drawing)) }
                } @else {
                    p.hint { (t!("rounds-this-was-folded")) }
                }
                @if reading.mine { (buttons(draw, round, reading)) } @else { p.hint { (t!("rounds-only-listening")) } }
            }
        }
    }
}

fn turn(draw: &Draw<'_>, reading: &ReadingSeen<'_>) -> Markup {
    let Some(reader) = &reading.reader else { return html! {} };
    let name = |person: &Person<'_>| html! { bdi { (words::called(draw, person.name)) } };
    html! {
        p.turnline {
            span.seat.big aria-hidden="true" { (reader.name.initials()) }
            span {
                b {
                    @if Some(reader.id) == draw.view.me() { (t!("rounds-you-read")) }
                    @else { (filled(&t!("rounds-reads", name = SLOT[0]), &[name(reader)])) }
                }
                @if let Some(next) = reading.next.as_ref().filter(|next| next.id != reader.id) {
                    br;
                    span.hint {
                        @if Some(next.id) == draw.view.me() { (t!("rounds-then-you")) }
                        @else { (filled(&t!("rounds-then", name = SLOT[0]), &[name(next)])) }
                    }
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
            button.btn.main name="do" value="on" { (t!("rounds-it-is-read")) " " (parts::icon("on")) }
            @if reading.note.is_some() { button.btn.bare name="do" value="pass" { (t!("rounds-somebody-else")) } }
        }
    }
}
