//! What is proposed for the page between visits: asked about first, then answered by consent; and
//! what is taken out of it for now.

use super::tell;
use crate::page::{Draw, change, parts, words};
use alliance::{
    id::ItemId,
    view::{AskedSeen, ItemSeen, Standing},
};
use maud::{Markup, html};

/// Everything that is proposed just now.
pub(super) fn all(draw: &Draw<'_>) -> Markup {
    let changes = draw.view.changes();
    html! {
        @if !changes.is_empty() {
            section.stack.full id="changes" aria-labelledby="changes-h" {
                h2.h-small id="changes-h" { "What is proposed" }
                @for it in &changes {
                    article.sheet.stack.full id={ "pr-" (it.item) } {
                        @if it.old.is_some() { p.eyebrow { span { (tell::begun(draw, it.item)) } } }
                        (change::asked(draw, it))
                        // Days of questions come before answers: nobody is overrun.
                        @if it.opens.is_some() { (questions(draw, it.item, "#changes")) }
                    }
                }
            }
        }
    }
}

/// What somebody proposes for one item, on its own page.
pub(super) fn of_item(draw: &Draw<'_>, item: ItemId) -> Markup {
    let proposed = draw.view.change(item).filter(|_| tell::acts(draw));
    html! {
        @if let Some(it) = &proposed {
            article.sheet.stack.full aria-labelledby="proposed" {
                h2.h-small id="proposed" { "What is proposed" }
                (change::asked(draw, it))
            }
        }
    }
}

/// Questions about an item, what the circle says to them, and a form for one more.
pub(crate) fn asked_about(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let field = format!("qa-{item}-h");
    html! {
        section.stack.full aria-labelledby=(field) {
            h2.h-small id=(field) { "Questions about it" }
            (questions(draw, item, back))
        }
    }
}

fn questions(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let asked = draw.view.asked();
    let asked: Vec<_> = asked.iter().filter(|it| it.item == item).collect();
    html! {
        @if asked.is_empty() { p.hint { "Nobody has asked about it yet." } }
        @else { div.voices.full { @for it in asked { (question(draw, it, back)) } } }
        @if tell::acts(draw) { (ask_about(draw, item, back)) }
    }
}

/// A question; while it waits, anybody may answer it.
fn question(draw: &Draw<'_>, it: &AskedSeen<'_>, back: &str) -> Markup {
    let field = format!("aa-{}", it.question);
    html! {
        figure.voice id={ "asked-" (it.question) } {
            figcaption { span { @if let Some(name) = it.by { bdi { (name) } " asks" } @else { "Somebody asks" } } }
            blockquote dir="auto" { (it.text) }
            @if let Some(answer) = it.answer { p { "We say: " bdi { (answer) } } }
            @else if tell::acts(draw) {
                form.stack.full id={ "f-" (field) } method="post" action=(draw.at("answer-asked")) {
                    (parts::ask(draw))
                    input type="hidden" name="question" value=(it.question);
                    input type="hidden" name="back" value=(back);
                    div.field.full {
                        label for=(field) { "Your answer " span.hint { "It is kept with the item, as the circle\u{2019}s." } }
                        input.input id=(field) name="text" maxlength="280" required autocomplete="off" dir="auto";
                    }
                    button.btn { "Answer" }
                }
            }
        }
    }
}

fn ask_about(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let field = format!("qa-{item}");
    html! {
        details.full id={ "d-" (field) } {
            summary.btn.bare { "Ask about it" }
            form.stack.full id={ "f-" (field) } method="post" action=(draw.at("ask-about")) {
                (parts::ask(draw))
                input type="hidden" name="question" value=(draw.fresh()) data-fresh;
                input type="hidden" name="item" value=(item);
                input type="hidden" name="back" value=(back);
                div.field.full {
                    label for=(field) { "Your question " span.hint { "Your name stands beside it." } }
                    input.input id=(field) name="text" maxlength="280" required autocomplete="off" dir="auto";
                }
                button.btn { "Ask the circle" }
            }
        }
    }
}

/// What was left out of the page for now: parked, lapsed, let go.
pub(super) fn aside(draw: &Draw<'_>) -> Markup {
    let aside = draw.view.aside();
    let of = |wanted: fn(&Standing<'_>) -> bool| -> Vec<&ItemSeen<'_>> {
        aside.iter().filter(|it| wanted(&it.standing)).collect()
    };
    let parked = of(|it| matches!(it, Standing::Parked(_)));
    let lapsed = of(|it| matches!(it, Standing::Lapsed));
    let dropped = of(|it| matches!(it, Standing::Dropped(_)));
    html! {
        @if !parked.is_empty() {
            section.stack.full id="parked" aria-labelledby="parked-h" {
                h2.h-small id="parked-h" { "They come back at the first visit" }
                ul.difflist role="list" { @for item in parked { (left_out(draw, item)) } }
            }
        }
        @if !lapsed.is_empty() {
            section.stack.full.lapsed id="lapsed" aria-labelledby="lapsed-h" {
                h2.h-small id="lapsed-h" { "Resting" }
                p.hint { "Their day came, and nobody said that they are still ours. One tap brings them back." }
                ul.difflist role="list" { @for item in lapsed { (left_out(draw, item)) } }
            }
        }
        @if !dropped.is_empty() {
            details.full id="dropped" {
                summary.btn.bare { (words::count(dropped.len(), "item", "items")) " let go on the way" }
                ul.difflist role="list" { @for item in dropped { (left_out(draw, item)) } }
            }
        }
    }
}

fn left_out(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let why = match item.standing {
        Standing::Parked(why) | Standing::Dropped(why) => why,
        Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) | Standing::Lapsed => {
            None
        }
    };
    html! {
        li id={ "l-" (item.id) } {
            p.pl-text dir="auto" { (item.text) }
            @if let Some(why) = why { p.hint dir="auto" { (why) } }
            @if matches!(item.standing, Standing::Lapsed) && tell::acts(draw) {
                form id={ "rv-" (item.id) } method="post" action=(draw.at("revive")) data-live data-said="It is ours again." {
                    (parts::ask(draw))
                    button.btn name="item" value=(item.id) { "It is still ours" }
                }
            }
            p { a.from href=(tell::item_at(draw, item.id)) { "Where it comes from" } }
        }
    }
}
