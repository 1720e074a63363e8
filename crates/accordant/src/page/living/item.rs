//! One item: why, the notes it comes from, the words it had, what was said on the way.

use super::{behind, changes, charter, tell};
use crate::page::{Draw, note_id, parts, whole, words};
use alliance::{
    difference::{self, Piece},
    event::{ItemKind, Stance},
    view::{GivenSeen, ItemSeen, Standing},
};
use jiff::civil::Date;
use maud::{Markup, html};

/// The page of one item, `?item=ID`; nothing where there is no such item.
pub(crate) fn item(draw: &Draw<'_>) -> Option<Markup> {
    let item = draw.view.item(draw.asks("item")?.parse().ok()?)?;
    let frame = behind(draw, item.text.as_str());
    let main = html! {
        main.edge.versions id="main" {
            div.stack {
                p.eyebrow { (label(draw, &item)) }
                h1.item-text dir="auto" { (item.text) }
                @if let Some(because) = item.because { p.lead dir="auto" { (because) } }
                @if let Some(since) = since(draw, &item) { p.hint { "It reads like this since " (words::day(since)) "." } }
                @if let (Some(until), false) = (item.until, draw.view.is_kept(item.id)) { p { span.tag { (parts::icon("clock")) "We try this until " (charter::until_words(until)) } } }
            }
            div.stack.wide {
                (changes::of_item(draw, item.id))
                (sources(draw, &item))
                (talked_about(draw, &item))
                @if !item.earlier.is_empty() { (earlier(&item)) }
                @if !item.voices.is_empty() { (voices(&item)) }
                @let newcomers = draw.view.newcomers(item.id);
                @if !newcomers.is_empty() { (new_faces(&newcomers)) }
            }
        }
    };
    Some(whole(&frame, &main))
}

/// Since which day it reads as it does: since the first version that has these words.
fn since(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Option<Date> {
    let versions = draw.view.versions();
    let same = versions.iter().rev().take_while(|version| {
        version.items.iter().any(|it| it.item == item.id && it.text == *item.text)
    });
    same.last().map(|it| words::day_of(it.made))
}

/// Its number, its kind, and whether it was left out.
fn label(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let place = draw.view.items().iter().position(|it| it.id == item.id);
    html! {
        @if let Some(at) = place { span { "Item " (at + 1) } }
        span.tag { (kind(item.kind)) }
        @if let Some(theme) = item.theme { span { "from \u{201c}" bdi { (theme) } "\u{201d}" } }
        @match item.standing {
            Standing::Parked(_) => span.tag { (parts::icon("pause")) "Parked" },
            Standing::Dropped(_) => span.tag { "Let go" },
            Standing::Lapsed => span.tag { "Lapsed" },
            Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) => {},
        }
    }
}

const fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Promise => "A promise",
        ItemKind::Permission => "A permission",
        ItemKind::WhenHard => "When it gets hard",
        ItemKind::Trial => "A trial",
        ItemKind::Fun => "It just has to be on it",
    }
}

/// The notes from which it was made, as they lay on the wall.
fn sources(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="from" {
            h2.h-small id="from" { "The notes it comes from" }
            @if let Some(at) = draw.view.notes_erased() {
                p.hint { "The notes were let go on " (words::day(words::day_of(at))) ". What they became stays." }
            } @else if item.sources.is_empty() {
                p.hint { "No single note. It was worded together." }
            } @else {
                ul.notes role="list" {
                    @for note in &item.sources {
                        (parts::note(&note_id(note.id, 0), parts::paper_of(draw, note), note, &html! {}))
                    }
                }
            }
        }
    }
}

/// The words it had before, each beside the next.
fn earlier(item: &ItemSeen<'_>) -> Markup {
    let next = item.earlier.iter().skip(1).chain([item.text]);
    let steps: Vec<_> = item.earlier.iter().zip(next).collect();
    html! {
        section.sheet.stack.full aria-labelledby="earlier" {
            h2.h-small id="earlier" { "How its words have changed" }
            ol.difflist {
                @for (at, (old, new)) in steps.iter().enumerate().rev() {
                    li {
                        p.chg { @if at + 1 == steps.len() { "As it reads now" } @else { "Before that" } }
                        (changed(old.as_str(), new.as_str()))
                    }
                }
            }
        }
    }
}

/// Old and new words in one line: what went, what came.
pub(super) fn changed(old: &str, new: &str) -> Markup {
    html! {
        p.diff dir="auto" {
            @for piece in difference::words(old, new) {
                @match piece {
                    Piece::Same(text) => (text),
                    Piece::Removed(text) => del { span.vh { "removed: " } (text) },
                    Piece::Added(text) => ins { span.vh { "added: " } (text) },
                }
            }
        }
    }
}

/// What was heard on the way. Reservations are kept with the item.
fn voices(item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="heard" {
            h2.h-small id="heard" { "What was said on the way" }
            div.voices {
                @for (text, given) in &item.voices { (voice(text.as_str(), given, item.text.as_str())) }
            }
        }
    }
}

fn voice(text: &str, given: &GivenSeen<'_>, now: &str) -> Markup {
    let (shape, said) = match given.stance {
        Stance::Yes => ("", "Yes"),
        Stance::Reservation => ("half", "Yes, with a reservation"),
        Stance::NotYet => ("no", "Not yet"),
    };
    html! {
        figure.voice {
            figcaption {
                span.tally aria-hidden="true" { i class=(shape) {} }
                span { (said) @if let Some(name) = given.name { ", " bdi { (name) } } }
            }
            @if let Some(reason) = given.reason { blockquote dir="auto" { (reason) } }
            @if text != now { p.hint { "About the words of then: " bdi { (text) } } }
        }
    }
}

/// What newcomers said to it, with their names: the newest see best what the next one needs.
fn new_faces(given: &[GivenSeen<'_>]) -> Markup {
    html! {
        section.stack.full aria-labelledby="new-faces" {
            h2.h-small id="new-faces" { "What newcomers say" }
            div.voices { @for it in given { (voice("", it, "")) } }
        }
    }
}

/// The questions about it, and every way to change it.
fn talked_about(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let (acts, stands) = (tell::acts(draw), tell::place(draw, item.id).is_some());
    let free = draw.view.change(item.id).is_none();
    html! {
        @if acts || draw.view.asked().iter().any(|it| it.item == item.id) {
            (changes::asked_about(draw, item.id, &format!("item?item={}", item.id)))
        }
        @if acts && stands {
            section.stack.full aria-labelledby="ways" {
                h2.h-small id="ways" { "What would you like to do with it?" }
                a.btn href={ (draw.at("care")) "?item=" (item.id) } { (parts::icon("care")) "Ask for care" }
                @if free { (propose(draw, item)) (correct(draw, item)) (let_go(draw, item)) }
            }
        }
    }
}

fn carried(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        (parts::ask(draw))
        input type="hidden" name="item" value=(item.id);
        input type="hidden" name="believed" value=(item.wording);
    }
}

fn because(id: &str) -> Markup {
    html! {
        div.field.full {
            label for=(id) { "Why? " span.hint { "For those who read it in a year." } }
            input.input id=(id) name="because" maxlength="280" autocomplete="off" dir="auto";
        }
    }
}

/// New words: three days of questions, three of answers, and then a new version (DOMAIN.md 6.5).
fn propose(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let tomorrow = words::day_of(draw.now).tomorrow().ok();
    html! {
        details.full id="propose" {
            summary.btn.bare { "Propose other words" }
            form.stack.full id="propose-form" method="post" action=(draw.at("propose")) {
                (carried(draw, item))
                input type="hidden" name="kind" value=(item.kind.slug());
                input type="hidden" name="back" value="?said=proposed";
                div.field.full {
                    label for="propose-text" { "How should it read?" }
                    textarea.input.item-input id="propose-text" name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                }
                (because("propose-why"))
                div.field {
                    label for="propose-until" { "Only until a day? " span.hint { "Then it is a trial." } }
                    input.input type="date" id="propose-until" name="until" min=[tomorrow] value=[item.until.filter(|_| !draw.view.is_kept(item.id))];
                }
                p.hint { "Everybody can ask about it for three days, and then answers. When nobody says \u{201c}not yet\u{201d}, it is a new version." }
                button.btn { "Propose it" }
            }
        }
    }
}

fn correct(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        details.full id="correct" {
            summary.btn.bare { "Mend a spelling" }
            form.stack.full id="correct-form" method="post" action=(draw.at("correct")) {
                (carried(draw, item))
                div.field.full {
                    label for="correct-text" { "A letter or two, no more" }
                    textarea.input.item-input id="correct-text" name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                    p.hint { "Somebody else confirms it by one tap. Nobody signs again." }
                }
                button.btn { "Mend it" }
            }
        }
    }
}

fn let_go(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        details.full id="let-go" {
            summary.btn.bare { "Propose to let it go" }
            form.stack.full id="let-go-form" method="post" action=(draw.at("propose")) {
                (carried(draw, item))
                input type="hidden" name="let_go" value="1";
                input type="hidden" name="back" value="?said=proposed";
                p.hint { "An item that has done its work may go. Everybody is asked first." }
                (because("let-go-why"))
                button.btn { "Propose it" }
            }
        }
    }
}
