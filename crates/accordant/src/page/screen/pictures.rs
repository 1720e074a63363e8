//! The pictures of the big screen: walls, a note that is read, fears and their hopes, themes, items.

use super::{name, turnline};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, charter::commas, draft, note_id, parts, words},
};
use alliance::{
    settings::Opening,
    stage::Round,
    view::{NoteSeen, Place, ReadingSeen, Standing},
};
use maud::{Markup, html};

/// The questions of the hopes, while they are answered.
pub(super) fn questions(draw: &Draw<'_>) -> Markup {
    html! {
        @if !draw.view.questions().is_empty() {
            ol.pj-questions { @for it in draw.view.questions() { li dir="auto" { (it.text) } } }
        }
    }
}

pub(super) fn pile(draw: &Draw<'_>, round: Round) -> Markup {
    let count = draw.view.on_the_table(round);
    let paper = if round == Round::Hopes { "canary" } else { words::opening_paper(draw) };
    html! {
        (parts::pile(paper, count, ""))
        p.pj-count {
            @if count == 0 { (t!("screen-table-empty")) }
            @else { (filled(&t!("screen-notes-on-the-table", n = count, number = SLOT[0]), &[html! { b.num { (count) } }])) }
        }
    }
}

/// How many notes lie face up.
pub(super) fn count(draw: &Draw<'_>) -> Markup {
    let round =
        if let Place::FaceUp(round) = draw.view.place() { round } else { Round::Nightmares };
    html! { (t!("rounds-notes", n = draw.view.on_the_wall(round))) }
}

/// A note on the screen: its words, and how many know it, once that is shown.
pub(super) fn note(draw: &Draw<'_>, note: &NoteSeen<'_>) -> Markup {
    let known = html! {
        @if let Some(count) = note.me_too.filter(|it| *it > 0) {
            span { (parts::icon("me-too")) span.vh { (t!("rounds-me-too-count")) " " } (count) }
        }
    };
    parts::note(&note_id(note.id, 0), parts::paper_of(draw, note), note, &known)
}

/// The id of the list in which a note hangs.
pub(super) fn wall_of(draw: &Draw<'_>, note: &NoteSeen<'_>) -> String {
    let known = note.question.filter(|id| draw.view.questions().iter().any(|it| it.id == *id));
    match (note.round, known) {
        (Round::Nightmares, _) => "pj-wall".into(),
        (Round::Hopes, Some(question)) => format!("pj-{question}"),
        (Round::Hopes, None) => "pj-free".into(),
    }
}

fn head(draw: &Draw<'_>, heading: &str) -> Markup {
    html! {
        div.row.apart {
            h1 dir="auto" { (heading) }
            div.pj-side { (name(draw)) p.pj-number id="pj-count" { (count(draw)) } }
        }
    }
}

pub(super) fn wall(draw: &Draw<'_>) -> Markup {
    let memories = draw.view.settings().opening == Opening::Memory;
    let heading = if memories { t!("rounds-memories-wall") } else { t!("rounds-nightmares-wall") };
    html! {
        main.pj.pj-wall id="main" {
            (head(draw, &heading))
            ul.notes.pj-notes id="pj-wall" { @for it in draw.view.wall(Round::Nightmares) { (note(draw, &it)) } }
        }
    }
}

pub(super) fn lanes(draw: &Draw<'_>) -> Markup {
    let notes = draw.view.wall(Round::Hopes);
    let hung = |list: &str| notes.iter().filter(|it| wall_of(draw, it) == list).collect::<Vec<_>>();
    let free = hung("pj-free");
    html! {
        main.pj.pj-wall id="main" {
            (head(draw, &words::prompt(draw, Round::Hopes)))
            div.lanes role="group" aria-label=(t!("rounds-questions")) tabindex="0" {
                @for (at, question) in draw.view.questions().iter().enumerate() {
                    @let list = format!("pj-{}", question.id);
                    section.lane data-paper=(parts::paper(at)) aria-labelledby={ "l" (at) } {
                        h2 id={ "l" (at) } dir="auto" { (question.text) (crate::page::shelf::beside(question.text.as_str())) }
                        ul.notes id=(list) { @for it in hung(&list) { (note(draw, it)) } }
                    }
                }
                @if !free.is_empty() || draw.view.questions().is_empty() {
                    section.lane data-paper="canary" aria-labelledby="l-free" {
                        h2 id="l-free" { @if draw.view.questions().is_empty() { (t!("screen-our-hopes")) } @else { (t!("rounds-from-the-turn")) } }
                        ul.notes id="pj-free" { @for it in free { (note(draw, it)) } }
                    }
                }
            }
        }
    }
}

pub(super) fn reading(draw: &Draw<'_>, round: Round) -> Markup {
    let tables = draw.view.readings(round);
    html! {
        @if let [one] = tables.as_slice() {
            main.pj.pj-read id="main" {
                (name(draw))
                (aloud(one))
                footer.row.apart { @if let Some(reader) = &one.reader { (turnline(reader, one.next.as_ref())) } }
            }
        } @else {
            main.pj.pj-tables id="main" {
                (name(draw))
                h1 { (t!("screen-each-table")) }
                ul.pj-list role="list" {
                    @for table in &tables {
                        li {
                            b { (t!("screen-table", table = (table.pod + 1))) }
                            span { @if over(table) { (t!("screen-all-read")) } @else { (t!("screen-n-of", n = (table.at + 1), of = table.of)) } }
                        }
                    }
                }
            }
        }
    }
}

fn over(reading: &ReadingSeen<'_>) -> bool {
    reading.at >= reading.of
}

fn aloud(reading: &ReadingSeen<'_>) -> Markup {
    html! {
        div.aloud-item data-len=[reading.note.as_ref().filter(|it| it.text.chars().count() > 90).map(|_| "l")] {
            @if over(reading) {
                p.qno { (t!("screen-so-many-read", n = reading.of)) }
                h1 { (t!("rounds-that-was-all")) }
            } @else {
                p.qno { (t!("screen-n-of", n = (reading.at + 1), of = reading.of)) }
                @if let Some(note) = &reading.note {
                    @if let Some(drawn) = note.drawing { (parts::drawing(&drawn.path(), &t!("review-drawing"))) }
                    h1 dir="auto" { (parts::said(note.text, note.drawing)) }
                } @else { h1 { (t!("rounds-this-was-folded")) } }
            }
        }
    }
}

pub(super) fn turn(draw: &Draw<'_>) -> Markup {
    let fears = draw.view.fears().into_iter().map(|fear| (draw.view.hopes_of(fear.id), fear));
    let (turned, waiting): (Vec<_>, Vec<_>) = fears.partition(|(hopes, _)| !hopes.is_empty());
    html! {
        main.pj.pj-wall id="main" {
            (head(draw, &t!("rounds-wish-on-its-back")))
            @if !turned.is_empty() {
                ol.pj-pairs role="list" {
                    @for (hopes, fear) in &turned {
                        li id={ "pp-" (fear.id) } {
                            ul.notes { (note(draw, fear)) @for hope in hopes { (note(draw, hope)) } }
                        }
                    }
                }
            }
            ul.notes.pj-notes.pj-rest id="pj-wall" { @for (_, fear) in &waiting { (note(draw, fear)) } }
        }
    }
}

pub(super) fn review(draw: &Draw<'_>) -> Markup {
    html! {
        main.pj.pj-board id="main" {
            header.row.apart { (name(draw)) div id="pj-clock" { (parts::candle(draw, false)) } }
            h1 { (t!("review-title")) }
            ul.pj-list id="pj-themes" role="list" { (themes(draw)) }
        }
    }
}

pub(super) fn themes(draw: &Draw<'_>) -> Markup {
    let (themes, loose) = (draw.view.themes(), draw.view.loose().len());
    html! {
        @for theme in themes.iter().filter(|it| it.name.is_some() || !it.notes.is_empty()) {
            li id={ "pt-" (theme.id) } {
                b dir="auto" { (theme.name.map_or_else(|| t!("review-no-name"), |it| it.as_str().to_owned())) }
                span {
                    @let dots = (theme.dots > 0).then(|| t!("review-dots", n = theme.dots));
                    (commas(&[t!("rounds-notes", n = theme.notes.len())].into_iter().chain(dots).collect::<Vec<_>>()))
                }
            }
        }
        @if loose > 0 { li id="pt-loose" { span { (t!("screen-still-loose", n = loose)) } } }
    }
}

pub(super) fn draft(draw: &Draw<'_>) -> Markup {
    html! {
        main.pj.pj-board id="main" {
            header.row.apart { (name(draw)) div id="pj-clock" { (parts::candle(draw, false)) } }
            h1 { (t!("draft-title")) }
            ol.pj-list id="pj-items" role="list" { (items(draw)) }
        }
    }
}

pub(super) fn items(draw: &Draw<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        @for (at, item) in items.iter().enumerate() {
            li id={ "pi-" (item.id) } {
                b { span.num { (at + 1) } " " bdi { (item.text) } }
                span {
                    @if matches!(item.standing, Standing::Agreed(_)) { (parts::icon("tick")) }
                    (draft::tally(draw, item))
                }
            }
        }
        @if items.is_empty() { li id="pi-none" { span { (t!("draft-no-item")) } } }
    }
}
