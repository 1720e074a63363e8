//! The hopes face up: a lane for each question, in its colour.

use super::{
    super::{Draw, News, note_id, partial, parts, words},
    credit, fold_button, fold_form, fold_link, fold_words, folded, folded_region, folds, reading,
    reopened, unsigned,
    wall::late_composer,
};
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
struct Lane<'a> {
    /// Its number, from 1; the lane of notes without a question comes last.
    number: usize,
    title: &'a str,
    paper: &'static str,
    /// Its question; none for notes that answer none.
    question: Option<QuestionId>,
}

fn lanes<'a>(draw: &Draw<'a>) -> Vec<Lane<'a>> {
    let questions = draw.view.questions();
    let lane = |(at, it): (usize, &'a Question)| Lane {
        number: at + 1,
        title: it.text.as_str(),
        paper: parts::paper(at),
        question: Some(it.id),
    };
    let mut lanes: Vec<Lane<'a>> = questions.iter().enumerate().map(lane).collect();
    let turns = draw.view.settings().road().any(|stage| stage == Stage::Turn);
    if turns || draw.view.wall(ROUND).iter().any(|note| number_of(draw, note) > questions.len()) {
        let title = if turns { "From the turn" } else { "Beside the questions" };
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
                    p.eyebrow { (unsigned(draw, "Unsigned")) span id="count" { (count(draw)) } }
                    h1 dir="auto" { (words::prompt(draw, ROUND)) }
                }
                nav.row aria-label="Jump to a question" {
                    @for lane in &lanes {
                        a.jump data-paper=(lane.paper) href={ "#lane" (lane.number) } {
                            @if lane.question.is_some() { span.vh { "Question " } (lane.number) }
                            @else { (parts::icon("turn")) span.vh { (lane.title) } }
                        }
                    }
                }
            }
            div.edge.stack.region id="reopened" { (reopened(draw, ROUND)) }
            @if folds(draw) { div.edge { (fold_words(draw)) } }
            div.edge.region id="reading-edge" {
                section.region.reading id="reading" aria-label="Reading aloud" { (reading::tables(draw, ROUND)) }
            }
            div.lanes role="group" aria-label="Questions" tabindex="0" {
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
    html! { (words::count(notes, "note", "notes")) " on " (words::count(questions, "question", "questions")) }
}

fn show<'n>(
    draw: &Draw<'_>,
    lane: &Lane<'_>,
    notes: impl Iterator<Item = &'n NoteSeen<'n>>,
) -> Markup {
    let number = lane.number;
    let asked = lane.question.map(|it| it.to_string());
    html! {
        section.lane id={ "lane" (number) } data-paper=(lane.paper) aria-labelledby={ "l" (number) } {
            h2 id={ "l" (number) } dir="auto" { (lane.title) }
            ul.notes id={ "lane-" (number) } { @for note in notes { (in_the_lane(draw, note, false)) } }
            p.hint.none { "Nothing lies here yet." }
            @if let Some(question) = asked {
                @if draw.asks("add") == Some(&*question) {
                    div.stack.add id="add" {
                        (late_composer(draw, ROUND, lane.paper, &format!("n{number}"), vec![("question", question.clone()), ("back", format!("#lane{number}"))]))
                        a.btn.bare href={ (draw.at("")) "#lane" (number) } { "Let it be" }
                    }
                } @else {
                    a.btn.bare href={ (draw.at("")) "?add=" (question) "#add" } { (parts::icon("plus")) "Add a note" span.vh { " to: " (lane.title) } }
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
