//! What is proposed for the page between visits: asked about first, then answered by consent; and
//! what is taken out of it for now.

use super::tell;
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, change, parts},
};
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
                h2.h-small id="changes-h" { (t!("living-proposed")) }
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
                h2.h-small id="proposed" { (t!("living-proposed")) }
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
            h2.h-small id=(field) { (t!("living-questions")) }
            (questions(draw, item, back))
        }
    }
}

fn questions(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let asked = draw.view.asked();
    let asked: Vec<_> = asked.iter().filter(|it| it.item == item).collect();
    html! {
        @if asked.is_empty() { p.hint { (t!("living-no-questions")) } }
        @else { div.voices.full { @for it in asked { (question(draw, it, back)) } } }
        @if tell::acts(draw) { (ask_about(draw, item, back)) }
    }
}

/// A question; while it waits, anybody may answer it.
fn question(draw: &Draw<'_>, it: &AskedSeen<'_>, back: &str) -> Markup {
    let field = format!("aa-{}", it.question);
    html! {
        figure.voice id={ "asked-" (it.question) } {
            figcaption { span { @if let Some(name) = it.by { (filled(&t!("living-asks", name = SLOT[0]), &[html! { bdi { (name) } }])) } @else { (t!("living-somebody-asks")) } } }
            blockquote dir="auto" { (it.text) }
            @if let Some(answer) = it.answer { p { (filled(&t!("living-we-say", answer = SLOT[0]), &[html! { bdi { (answer) } }])) } }
            @else if tell::acts(draw) {
                form.stack.full id={ "f-" (field) } method="post" action=(draw.at("answer-asked")) {
                    (parts::ask(draw))
                    input type="hidden" name="question" value=(it.question);
                    input type="hidden" name="back" value=(back);
                    div.field.full {
                        label for=(field) { (t!("living-your-answer")) " " span.hint { (t!("living-your-answer-kept")) } }
                        input.input id=(field) name="text" maxlength="280" required autocomplete="off" dir="auto";
                    }
                    button.btn { (t!("living-answer")) }
                }
            }
        }
    }
}

fn ask_about(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let field = format!("qa-{item}");
    html! {
        details.full id={ "d-" (field) } {
            summary.btn.bare { (t!("living-ask-about")) }
            form.stack.full id={ "f-" (field) } method="post" action=(draw.at("ask-about")) {
                (parts::ask(draw))
                input type="hidden" name="question" value=(draw.fresh()) data-fresh;
                input type="hidden" name="item" value=(item);
                input type="hidden" name="back" value=(back);
                div.field.full {
                    label for=(field) { (t!("living-your-question")) " " span.hint { (t!("living-your-question-name")) } }
                    input.input id=(field) name="text" maxlength="280" required autocomplete="off" dir="auto";
                }
                button.btn { (t!("living-ask-circle")) }
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
                h2.h-small id="parked-h" { (t!("living-parked")) }
                ul.difflist role="list" { @for item in parked { (left_out(draw, item)) } }
            }
        }
        @if !lapsed.is_empty() {
            section.stack.full.lapsed id="lapsed" aria-labelledby="lapsed-h" {
                h2.h-small id="lapsed-h" { (t!("living-resting")) }
                p.hint { (t!("living-resting-words")) }
                ul.difflist role="list" { @for item in lapsed { (left_out(draw, item)) } }
            }
        }
        @if !dropped.is_empty() {
            details.full id="dropped" {
                summary.btn.bare { (t!("living-dropped", n = dropped.len())) }
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
                form id={ "rv-" (item.id) } method="post" action=(draw.at("revive")) data-live data-said=(t!("living-ours-again")) {
                    (parts::ask(draw))
                    button.btn name="item" value=(item.id) { (t!("living-still-ours-button")) }
                }
            }
            p { a.from href=(tell::item_at(draw, item.id)) { (t!("living-from")) } }
        }
    }
}
