//! Writing hopes: one question at a time, with what one has thought about it beforehand.
//!
//! The stream does not know which question a page shows. So each question's part has an id of its
//! own, and what is not on the page is simply not changed there.

use super::{
    super::{Draw, News, partial, parts},
    credit, writing,
};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    event::Question,
    hidden::MyNote,
    limits::NOTE_GRAPHEMES_MAX,
    stage::Round,
    text::{Letter, NoteText},
};
use maud::{Markup, html};

const ROUND: Round = Round::Hopes;

pub(super) fn main(draw: &Draw<'_>) -> Markup {
    let reworded = writing::reworded(draw, ROUND);
    let questions = draw.view.questions();
    let at = at(draw, reworded.as_ref());
    let Some(question) = questions.get(at) else { return html! {} };
    let apart = draw.view.settings().apart_hours.is_some();
    html! {
        main.write.edge id="main" {
            div.write-l {
                div.stack {
                    @if apart { (writing::clock(draw)) }
                    p.eyebrow id="tags" { (writing::tags(draw)) }
                    (writing::promise(draw))
                    p.qno { (filled(&t!("rounds-question-of", at = SLOT[0], of = questions.len()), &[html! { span.num { (at + 1) } }])) }
                    h1 dir="auto" { (question.text) (crate::page::shelf::beside(question.text.as_str())) }
                    @if !apart { (writing::clock(draw)) }
                }
                (steps(draw, at))
                section.write-b {
                    @if let Some(note) = &reworded { (writing::rewording(draw, ROUND, parts::paper(at), note, &address(at))) }
                    @else { (composer(draw, at, question)) }
                    (writing::helper(draw))
                }
                (preparation(draw, at, question))
                (credit(draw))
            }
            div.write-r {
                section.stack id={ "mine-" (at + 1) } { (mine(draw, at, question)) }
                section.stack.write-d {
                    div.full id="enough" { (writing::enough(draw, ROUND)) }
                    div.stack.full id="done" { (writing::done(draw, ROUND)) }
                }
                div.ready {
                    div {
                        div.row id="table" { (table(draw)) }
                        @if super::other(draw).is_some() { div id="theirs" { (writing::theirs(draw, ROUND)) } }
                    }
                    @if at + 1 < questions.len() {
                        a.btn.main href={ (draw.at("")) (address(at + 1)) } { (t!("rounds-next-question")) " " (parts::icon("on")) }
                    }
                }
            }
        }
    }
}

pub(super) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let questions = || draw.view.questions().iter().enumerate();
    match news {
        News::Change(Change::Table) => Some(html! {
            (partial("table", "innerMorph", &table(draw)))
            @if super::other(draw).is_some() { (partial("theirs", "innerMorph", &writing::theirs(draw, ROUND))) }
        }),
        News::Change(change) => writing::shared_region(change, draw, ROUND),
        News::Mine(_) => Some(html! {
            (partial("enough", "innerMorph", &writing::enough(draw, ROUND)))
            @if super::other(draw).is_some() { (partial("theirs", "innerMorph", &writing::theirs(draw, ROUND))) }
            @for (at, question) in questions() {
                (partial(&format!("mine-{}", at + 1), "innerMorph", &mine(draw, at, question)))
                (partial(&format!("pip-{}", at + 1), "innerMorph", &pip(draw, at, question)))
            }
        }),
        News::Tally(_) => None,
    }
}

/// The address of a question on this page.
fn address(at: usize) -> String {
    format!("?q={}", at + 1)
}

/// The question that the page shows, counted from nought.
fn at(draw: &Draw<'_>, reworded: Option<&MyNote>) -> usize {
    let questions = draw.view.questions();
    let of_note =
        reworded.and_then(|note| questions.iter().position(|it| Some(it.id) == note.question));
    let asked = || draw.asks("q").and_then(|it| it.parse::<usize>().ok()).unwrap_or(1);
    of_note.unwrap_or_else(|| asked().clamp(1, questions.len().max(1)) - 1)
}

/// One's own notes on a question. Those that answer none belong to the first: nobody loses a note
/// because the questions were changed.
fn own(draw: &Draw<'_>, at: usize, question: &Question) -> Vec<MyNote> {
    let questions = draw.view.questions();
    let asked = |note: &MyNote| questions.iter().any(|it| Some(it.id) == note.question);
    let mut notes = draw.view.my_notes(ROUND);
    notes.retain(|it| it.question == Some(question.id) || (at == 0 && !asked(it)));
    notes
}

fn steps(draw: &Draw<'_>, at: usize) -> Markup {
    let questions = draw.view.questions();
    let step = |to: usize, icon: &str| {
        html! {
            a.btn.icon-only href={ (draw.at("")) (address(to)) } { (parts::icon(icon)) span.vh { (t!("rounds-question", at = (to + 1))) } }
        }
    };
    html! {
        nav.steps-nav aria-label=(t!("rounds-questions")) {
            @if at > 0 { (step(at - 1, "back")) } @else { span {} }
            div.pips {
                @for (number, question) in questions.iter().enumerate() {
                    a id={ "pip-" (number + 1) } href={ (draw.at("")) (address(number)) } aria-current=[(number == at).then_some("true")] {
                        (pip(draw, number, question))
                    }
                }
            }
            @if at + 1 < questions.len() { (step(at + 1, "on")) } @else { span {} }
        }
    }
}

fn pip(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    let has = !own(draw, at, question).is_empty();
    html! {
        span class={ "vh" (if has { " has" } else { "" }) } {
            @if has { (t!("rounds-question-written", at = (at + 1))) }
            @else { (t!("rounds-question", at = (at + 1))) }
        }
    }
}

fn composer(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    // A thought that is too long for a note is laid into the composer, to be made shorter.
    let used = draw.asks("use").and_then(|_| draw.view.my_thought(question.id));
    let composer = parts::Composer {
        act: "notes",
        paper: parts::paper(at),
        label: &t!("rounds-your-answer"),
        button: &t!("rounds-lay-face-down"),
        round: ROUND,
        text: used.map_or("", Letter::as_str),
        note: None,
        more: vec![("question", question.id.to_string()), ("back", address(at))],
        draw: writing::draws(draw),
        id: &format!("n{}", at + 1),
    };
    composer.show(draw)
}

/// What one thought before, beside the question; nobody else has it.
fn preparation(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    let Some(thought) = draw.view.my_thought(question.id) else { return html! {} };
    html! {
        details.mine-prep id={ "prep-" (at + 1) } open {
            summary { (parts::icon("lock")) (t!("rounds-from-preparation")) }
            div.stack {
                p.aside dir="auto" { (t!("rounds-quoted", words = thought.as_str())) }
                @if NoteText::parse(thought.as_str()).is_ok() {
                    form id={ "use-" (at + 1) } method="post" action=(draw.at("notes")) data-live data-said=(t!("rounds-said-on-the-table")) {
                        // Always the same note: used twice, it is one.
                        input type="hidden" name="note" value=(draw.fresh());
                        input type="hidden" name="round" value=(ROUND.slug());
                        input type="hidden" name="question" value=(question.id);
                        input type="hidden" name="text" value=(thought);
                        input type="hidden" name="back" value=(address(at));
                        button.btn { (t!("rounds-use-as-note")) }
                    }
                } @else {
                    a.btn href={ (draw.at("")) (address(at)) "&use=1" } { (t!("rounds-use-as-note")) }
                    p.hint { (t!("rounds-too-long", n = NOTE_GRAPHEMES_MAX)) }
                }
            }
        }
    }
}

fn mine(draw: &Draw<'_>, at: usize, question: &Question) -> Markup {
    writing::own(draw, ROUND, parts::paper(at), &own(draw, at, question))
}

fn table(draw: &Draw<'_>) -> Markup {
    let count = draw.view.on_the_table(ROUND);
    html! {
        @if count > 0 { (parts::pile(parts::paper(0), count.min(5), " small")) }
        p {
            @if count == 0 { span.label { (t!("rounds-table-empty")) } br; span.hint { (t!("rounds-first-note-need-not-be-good")) } }
            @else {
                span.label { (t!("rounds-notes-on-the-table", n = count)) }
                br;
                span.hint { (t!("rounds-on-all-questions")) }
            }
        }
    }
}
