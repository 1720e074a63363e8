//! The hopes face up: a lane for each question, in its colour.

use super::{
    super::{Draw, News, note_id, partial, parts, words},
    credit, fold_button, fold_form, fold_link, fold_words, folded, folded_region, folds, reading,
    reopened, unsigned,
    wall::late_composer,
};
use crate::languages::t;
use alliance::{
    alliance::Change,
    event::Question,
    id::{NoteId, QuestionId},
    stage::{Round, Stage},
    view::NoteSeen,
};
use maud::{Markup, html};

const ROUND: Round = Round::Hopes;

/// A lane of the wall.
struct Lane {
    /// Its number, from 1; the lane of notes without a question comes last.
    number: usize,
    title: String,
    paper: &'static str,
    /// Its question; none for notes that answer none.
    question: Option<QuestionId>,
}

fn lanes(draw: &Draw<'_>) -> Vec<Lane> {
    let questions = draw.view.questions();
    let lane = |(at, it): (usize, &Question)| Lane {
        number: at + 1,
        title: it.text.as_str().to_owned(),
        paper: parts::paper(at),
        question: Some(it.id),
    };
    let mut lanes: Vec<Lane> = questions.iter().enumerate().map(lane).collect();
    let turns = draw.view.settings().road().any(|stage| stage == Stage::Turn);
    if turns || draw.view.wall(ROUND).iter().any(|note| number_of(draw, note) > questions.len()) {
        let title = if turns { t!("rounds-from-the-turn") } else { t!("rounds-beside-questions") };
        lanes.push(Lane { number: questions.len() + 1, title, paper: "canary", question: None });
    }
    lanes
}

/// The number of the lane in which a note lies.
fn number_of(draw: &Draw<'_>, note: &NoteSeen<'_>) -> usize {
    let questions = draw.view.questions();
    let at = questions.iter().position(|it| Some(it.id) == note.question);
    at.unwrap_or(questions.len()) + 1
}

pub(super) fn main(draw: &Draw<'_>) -> Markup {
    let (lanes, notes) = (lanes(draw), draw.view.wall(ROUND));
    html! {
        main.stack.wide.wallpage id="main" {
            div.edge.row.apart {
                div.stack {
                    p.eyebrow { (unsigned(draw, &t!("rounds-unsigned"))) span id="count" { (count(draw)) } }
                    h1 dir="auto" { (words::prompt(draw, ROUND)) }
                }
                nav.row aria-label=(t!("rounds-jump")) {
                    @for lane in &lanes {
                        a.jump data-paper=(lane.paper) href={ "#lane" (lane.number) } {
                            @if lane.question.is_some() { span.vh { (t!("rounds-question-before")) " " } (lane.number) }
                            @else { (parts::icon("turn")) span.vh { (lane.title) } }
                        }
                    }
                }
            }
            div.edge.stack.region id="reopened" { (reopened(draw, ROUND)) }
            @if folds(draw) { div.edge { (fold_words(draw)) } }
            div.edge.region id="reading-edge" {
                section.region.reading id="reading" aria-label=(t!("rounds-reading-aloud")) { (reading::tables(draw, ROUND)) }
            }
            div.lanes role="group" aria-label=(t!("rounds-questions")) tabindex="0" {
                @for lane in &lanes {
                    (show(draw, lane, notes.iter().filter(|note| number_of(draw, note) == lane.number)))
                }
            }
            div.edge.stack {
                div.row.region id="folded" { (folded(draw, ROUND)) }
                (fold_link(draw))
                (credit(draw))
            }
            (fold_form(draw))
        }
    }
}

fn count(draw: &Draw<'_>) -> Markup {
    let (notes, questions) = (draw.view.on_the_wall(ROUND), draw.view.questions().len());
    html! { (t!("rounds-notes-on-questions", notes = notes, questions = questions)) }
}

fn show<'n>(draw: &Draw<'_>, lane: &Lane, notes: impl Iterator<Item = &'n NoteSeen<'n>>) -> Markup {
    let number = lane.number;
    let asked = lane.question.map(|it| it.to_string());
    html! {
        section.lane id={ "lane" (number) } data-paper=(lane.paper) aria-labelledby={ "l" (number) } {
            h2 id={ "l" (number) } dir="auto" { (lane.title) }
            ul.notes id={ "lane-" (number) } { @for note in notes { (in_the_lane(draw, note, false)) } }
            p.hint.none { (t!("rounds-nothing-here")) }
            @if let Some(question) = asked {
                @if draw.asks("add") == Some(&*question) {
                    div.stack.add id="add" {
                        (late_composer(draw, ROUND, lane.paper, &format!("n{number}"), vec![("question", question.clone()), ("back", format!("#lane{number}"))]))
                        a.btn.bare href={ (draw.at("")) "#lane" (number) } { (t!("rounds-let-it-be")) }
                    }
                } @else {
                    a.btn.bare href={ (draw.at("")) "?add=" (question) "#n" (number) } { (parts::icon("plus")) (t!("rounds-add-note")) span.vh { " " (t!("rounds-add-note-to", question = lane.title.as_str())) } }
                }
            }
        }
    }
}

fn in_the_lane(draw: &Draw<'_>, note: &NoteSeen<'_>, new: bool) -> Markup {
    let foot = html! { @if folds(draw) { (fold_button(note.id)) } };
    parts::laid(&note_id(note.id, 0), parts::paper_of(draw, note), note, &foot, new)
}

pub(super) fn region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    match news {
        News::Change(Change::Note(id)) => note_region(draw, id, new),
        News::Change(Change::Table) => Some(partial("count", "innerMorph", &count(draw))),
        News::Change(Change::Reading) => {
            Some(partial("reading", "innerMorph", &reading::tables(draw, ROUND)))
        }
        News::Change(Change::Room) => {
            Some(partial("reopened", "innerMorph", &reopened(draw, ROUND)))
        }
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

/// On this page a note changes by being added, folded away and opened again, so what is not new is
/// taken away, and put back where it belongs.
fn note_region(draw: &Draw<'_>, id: NoteId, new: bool) -> Option<Markup> {
    let note = draw.view.note(id);
    if note.as_ref().is_some_and(|note| note.round != ROUND) {
        return None;
    }
    Some(html! {
        @if !new { (partial(&note_id(id, 0), "delete", &html! {})) }
        @if let Some(note) = note {
            (partial(&format!("lane-{}", number_of(draw, &note)), "beforeend", &in_the_lane(draw, &note, new)))
        }
        (folded_region(draw, ROUND, id, new))
    })
}
