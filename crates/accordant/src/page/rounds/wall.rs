//! A round face up on one wall: the notes, "Me too", the reading, and what is added late.
//!
//! The wall is drawn alike for all; whose marks are whose stands in `#me` alone.

use super::{
    super::{Draw, News, note_id, partial, parts, words},
    fold_button, fold_form, fold_link, fold_words, folded, folded_region, folds, reading, reopened,
    unsigned,
};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    id::NoteId,
    settings::Opening,
    stage::Round,
    view::{NoteSeen, Promise},
};
use maud::{Markup, html};

pub(super) fn main(draw: &Draw<'_>, round: Round) -> Markup {
    let marks = draw.view.my_marks();
    let marks_are = round == Round::Nightmares;
    html! {
        main.edge.stack.wide id="main" {
            (head(draw, round))
            div.region.full id="reopened" { (reopened(draw, round)) }
            (fold_words(draw))
            section.region.reading.full id="reading" aria-label=(t!("rounds-reading-aloud")) { (reading::tables(draw, round)) }
            @if marks_are && draw.view.settings().mirror {
                p.lead.ink.mirror { (t!("rounds-mirror")) }
            }
            ul.notes.night-wall id="wall" {
                @if marks.is_empty() && !folds(draw) { (draw.once("wall", || notes(draw, round, &[]))) }
                @else { (notes(draw, round, &marks)) }
            }
            @if marks_are { p.hint id="marks-hint" { (marks_hint(draw)) } }
            div.row.region id="folded" { (folded(draw, round)) }
            (late(draw, round))
            (fold_link(draw))
            @if marks_are { (me(draw)) (parts::act_form(draw, "me-too")) }
            (fold_form(draw))
        }
    }
}

fn notes(draw: &Draw<'_>, round: Round, marks: &[NoteId]) -> Markup {
    html! {
        @for note in draw.view.wall(round) { (on_the_wall(draw, &note, Some(marks), false)) }
        @for note in draw.view.folded(round) { (folded_note(note)) }
    }
}

fn head(draw: &Draw<'_>, round: Round) -> Markup {
    let (heading, lead) = match (round, draw.view.settings().opening) {
        (Round::Hopes, _) => (words::prompt(draw, round), t!("rounds-hopes-wall-lead")),
        (Round::Nightmares, Opening::Memory) => {
            (t!("rounds-memories-wall"), t!("rounds-memories-wall-lead"))
        }
        (Round::Nightmares, _) => (t!("rounds-nightmares-wall"), t!("rounds-nightmares-wall-lead")),
    };
    html! {
        div.row.apart {
            div.stack {
                p.eyebrow { (unsigned(draw, &t!("rounds-unsigned-shuffled"))) span id="count" { (count(draw, round)) } }
                h1 dir="auto" { (heading) }
            }
            p.lead { (lead) }
        }
    }
}

fn count(draw: &Draw<'_>, round: Round) -> Markup {
    html! { (t!("rounds-notes", n = draw.view.on_the_wall(round))) }
}

/// The numbers can steer a circle: they are hidden until they are shown.
fn marks_hint(draw: &Draw<'_>) -> Markup {
    html! {
        @if !draw.view.me_too_shown() {
            @if let Some(person) = super::facilitator(draw) {
                (filled(&t!("rounds-marks-until-person", name = SLOT[0]), &[html! { bdi { (words::called(draw, person.name)) } }]))
            } @else { (t!("rounds-marks-until-shown")) }
        }
    }
}

/// A note on the wall. Without `marks` it is drawn as all see it.
fn on_the_wall(
    draw: &Draw<'_>,
    note: &NoteSeen<'_>,
    marks: Option<&[NoteId]>,
    new: bool,
) -> Markup {
    let foot = html! {
        @if folds(draw) { (fold_button(note.id)) }
        @else if note.round == Round::Nightmares { (me_too(draw, note, marks)) }
    };
    parts::laid(&note_id(note.id, 0), parts::paper_of(draw, note), note, &foot, new)
}

fn me_too(draw: &Draw<'_>, note: &NoteSeen<'_>, marks: Option<&[NoteId]>) -> Markup {
    let mine = marks.map(|marks| marks.contains(&note.id));
    let name = if mine == Some(true) { "unmark" } else { "mark" };
    html! {
        @if draw.view.me_too_shown() { (super::counted(note)) }
        @else {
            // Its icon comes with the style: a wall has hundreds of them.
            button.note-btn.me-too form="act" name=(name) value=(note.id) aria-pressed=[mine] { (t!("rounds-me-too")) }
        }
    }
}

/// A folded note keeps its place, empty: opened again, it is where it was.
fn folded_note(note: NoteId) -> Markup {
    html! { li id=(note_id(note, 0)) hidden {} }
}

/// What is this viewer's own on a wall that all see alike.
fn me(draw: &Draw<'_>) -> Markup {
    let marks: Vec<String> = draw.view.my_marks().iter().map(NoteId::to_string).collect();
    html! { div id="me" hidden data-marks=(marks.join(" ")) {} }
}

/// Late is not too late; but whoever writes now knows that it lies face up at once.
fn late(draw: &Draw<'_>, round: Round) -> Markup {
    let paper = if round == Round::Nightmares { words::opening_paper(draw) } else { "canary" };
    html! {
        details.rest id="late" open[draw.view.reopened(round)] {
            summary.btn { (parts::icon("plus")) (t!("rounds-add-face-up")) }
            div.stack.late { (late_composer(draw, round, paper, "n", Vec::new())) }
        }
    }
}

/// The composer for a note that lies face up at once.
pub(super) fn late_composer(
    draw: &Draw<'_>,
    round: Round,
    paper: &str,
    id: &str,
    mut more: Vec<(&str, String)>,
) -> Markup {
    more.push(("face_up", "1".into()));
    let composer = parts::Composer {
        act: "notes",
        paper,
        label: &t!("rounds-your-note-face-up"),
        button: &t!("rounds-put-it-up"),
        round,
        text: "",
        note: None,
        more,
        draw: super::writing::draws(draw),
        id,
    };
    let seen = match draw.view.promise() {
        Promise::BetweenTwo => t!("rounds-at-once-both"),
        Promise::MayGuess | Promise::Unsigned => t!("rounds-at-once-all"),
    };
    html! { p.hint { (seen) } (composer.show(draw)) }
}

pub(super) fn region(news: News, draw: &Draw<'_>, round: Round, new: bool) -> Option<Markup> {
    match news {
        News::Change(Change::Note(id)) => note_region(draw, round, id, new),
        News::Change(Change::Table) => Some(partial("count", "innerMorph", &count(draw, round))),
        News::Change(Change::Reading) => {
            Some(partial("reading", "innerMorph", &reading::tables(draw, round)))
        }
        News::Change(Change::Room) => Some(html! {
            (partial("reopened", "innerMorph", &reopened(draw, round)))
            @if round == Round::Nightmares { (partial("marks-hint", "innerMorph", &marks_hint(draw))) }
        }),
        News::Mine(_) if round == Round::Nightmares => Some(partial("me", "outerMorph", &me(draw))),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

fn note_region(draw: &Draw<'_>, round: Round, id: NoteId, new: bool) -> Option<Markup> {
    let li = match draw.view.note(id) {
        Some(note) if note.round == round => on_the_wall(draw, &note, None, new),
        Some(_) => return None,
        None => folded_note(id),
    };
    let (target, swap) =
        if new { ("wall".to_owned(), "beforeend") } else { (note_id(id, 0), "outerMorph") };
    Some(html! { (partial(&target, swap, &li)) (folded_region(draw, round, id, new)) })
}
