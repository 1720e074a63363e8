//! One item: why, the notes it comes from, the words it had, what was said on the way.

use super::{behind, changes, charter, tell};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, note_id, parts, whole, words},
};
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
                @if let Some(since) = since(draw, &item) { p.hint { (t!("living-reads-since", day = words::day(since))) } }
                @if let (Some(until), false) = (item.until, draw.view.is_kept(item.id)) { p { span.tag { (parts::icon("clock")) (t!("living-try-until-tag", day = charter::until_words(until))) } } }
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
        @if let Some(at) = place { span { (t!("living-item-begun", number = (at + 1))) } }
        span.tag { (kind(item.kind)) }
        @if let Some(theme) = item.theme { span { (filled(&t!("living-from-theme", theme = SLOT[0]), &[html! { bdi { (theme) } }])) } }
        @match item.standing {
            Standing::Parked(_) => span.tag { (parts::icon("pause")) (t!("living-item-parked")) },
            Standing::Dropped(_) => span.tag { (t!("living-item-let-go")) },
            Standing::Lapsed => span.tag { (t!("living-item-lapsed")) },
            Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) => {},
        }
    }
}

fn kind(kind: ItemKind) -> String {
    match kind {
        ItemKind::Promise => t!("living-kind-promise"),
        ItemKind::Permission => t!("living-kind-permission"),
        ItemKind::WhenHard => t!("living-kind-when-hard"),
        ItemKind::Trial => t!("living-kind-trial"),
        ItemKind::Fun => t!("living-kind-fun"),
    }
}

/// The notes from which it was made, as they lay on the wall.
fn sources(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="from" {
            h2.h-small id="from" { (t!("living-sources")) }
            @if let Some(at) = draw.view.notes_erased() {
                p.hint { (t!("living-notes-gone", day = words::day(words::day_of(at)))) }
            } @else if item.sources.is_empty() {
                p.hint { (t!("living-no-source")) }
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
            h2.h-small id="earlier" { (t!("living-earlier")) }
            ol.difflist {
                @for (at, (old, new)) in steps.iter().enumerate().rev() {
                    li {
                        p.chg { @if at + 1 == steps.len() { (t!("living-as-it-reads")) } @else { (t!("living-before-that")) } }
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
                    Piece::Removed(text) => del { span.vh { (t!("living-removed")) " " } (text) },
                    Piece::Added(text) => ins { span.vh { (t!("living-added")) " " } (text) },
                }
            }
        }
    }
}

/// What was heard on the way. Reservations are kept with the item.
fn voices(item: &ItemSeen<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="heard" {
            h2.h-small id="heard" { (t!("living-heard")) }
            div.voices {
                @for (text, given) in &item.voices { (voice(text.as_str(), given, item.text.as_str())) }
            }
        }
    }
}

fn voice(text: &str, given: &GivenSeen<'_>, now: &str) -> Markup {
    let (shape, said) = match given.stance {
        Stance::Yes => ("", t!("living-stance-yes")),
        Stance::Reservation => ("half", t!("living-stance-reservation")),
        Stance::NotYet => ("no", t!("living-stance-not-yet")),
    };
    html! {
        figure.voice {
            figcaption {
                span.tally aria-hidden="true" { i class=(shape) {} }
                span { (said) @if let Some(name) = given.name { (t!("living-comma")) " " bdi { (name) } } }
            }
            @if let Some(reason) = given.reason { blockquote dir="auto" { (reason) } }
            @if text != now { p.hint { (filled(&t!("living-words-of-then", words = SLOT[0]), &[html! { bdi { (text) } }])) } }
        }
    }
}

/// What newcomers said to it, with their names: the newest see best what the next one needs.
fn new_faces(given: &[GivenSeen<'_>]) -> Markup {
    html! {
        section.stack.full aria-labelledby="new-faces" {
            h2.h-small id="new-faces" { (t!("living-newcomers")) }
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
                h2.h-small id="ways" { (t!("living-what-to-do")) }
                a.btn href={ (draw.at("care")) "?item=" (item.id) } { (parts::icon("care")) (t!("care-ask")) }
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
            label for=(id) { (t!("living-why")) " " span.hint { (t!("living-why-hint")) } }
            input.input id=(id) name="because" maxlength="280" autocomplete="off" dir="auto";
        }
    }
}

/// New words: three days of questions, three of answers, and then a new version (DOMAIN.md 6.5).
fn propose(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let tomorrow = words::day_of(draw.now).tomorrow().ok();
    html! {
        details.full id="propose" {
            summary.btn.bare { (t!("living-propose")) }
            form.stack.full id="propose-form" method="post" action=(draw.at("propose")) {
                (carried(draw, item))
                input type="hidden" name="kind" value=(item.kind.slug());
                input type="hidden" name="back" value="?said=proposed";
                div.field.full {
                    label for="propose-text" { (t!("living-how-read")) }
                    textarea.input.item-input id="propose-text" name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                }
                (because("propose-why"))
                div.field {
                    label for="propose-until" { (t!("living-only-until")) " " span.hint { (t!("living-only-until-hint")) } }
                    input.input type="date" id="propose-until" name="until" min=[tomorrow] value=[item.until.filter(|_| !draw.view.is_kept(item.id))];
                }
                p.hint { (t!("living-propose-how")) }
                button.btn { (t!("living-propose-button")) }
            }
        }
    }
}

fn correct(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        details.full id="correct" {
            summary.btn.bare { (t!("living-mend")) }
            form.stack.full id="correct-form" method="post" action=(draw.at("correct")) {
                (carried(draw, item))
                div.field.full {
                    label for="correct-text" { (t!("living-mend-letters")) }
                    textarea.input.item-input id="correct-text" name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                    p.hint { (t!("living-mend-how")) }
                }
                button.btn { (t!("living-mend-button")) }
            }
        }
    }
}

fn let_go(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        details.full id="let-go" {
            summary.btn.bare { (t!("living-propose-let-go")) }
            form.stack.full id="let-go-form" method="post" action=(draw.at("propose")) {
                (carried(draw, item))
                input type="hidden" name="let_go" value="1";
                input type="hidden" name="back" value="?said=proposed";
                p.hint { (t!("living-let-go-how")) }
                (because("let-go-why"))
                button.btn { (t!("living-propose-button")) }
            }
        }
    }
}
