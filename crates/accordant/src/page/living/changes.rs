//! What is proposed for the page between visits: asked about first, then answered by consent; and
//! what is taken out of it for now.

use super::{item::changed, tell};
use crate::page::{Draw, charter, draft::consent, parts, words};
use alliance::{
    event::Stance,
    id::ItemId,
    life::Proposal,
    view::{AskedSeen, ChangeSeen, ItemSeen, Standing},
};
use maud::{Markup, html};

/// Everything that is proposed just now.
pub(super) fn all(draw: &Draw<'_>) -> Markup {
    let changes = draw.view.changes();
    html! {
        @if !changes.is_empty() {
            section.stack.full id="changes" aria-labelledby="changes-h" {
                h2.h-small id="changes-h" { "What is proposed" }
                @for change in &changes { (one(draw, change, &questions(draw, change))) }
            }
        }
    }
}

/// One change: what would be other, why, and what is asked now. `questions` stand with it while it
/// may be asked about; on the item's own page they have a place already.
pub(super) fn one(draw: &Draw<'_>, change: &ChangeSeen<'_>, questions: &Markup) -> Markup {
    let acts = tell::acts(draw);
    html! {
        article.sheet.stack.full id={ "ch-" (change.item) } {
            div.item-head { p.eyebrow { (label(draw, change)) } p.hint { (until_when(draw, change)) } }
            (words_of(change))
            @if let Some(because) = change.change.because().filter(|_| !change.small) { p.hint { "Because: " bdi { (because) } } }
            @if change.small { @if acts && !change.mine { (confirm(draw, change)) } }
            @else if change.opens.is_some() { (questions) }
            @else if let Some(shown) = &change.shown {
                div.voices {
                    @for it in shown { @if let Some(reason) = it.reason { (consent::voice(it.stance, reason.as_str(), it.name)) } }
                }
                @if shown.iter().any(|it| it.stance == Stance::NotYet) {
                    p.hint { "Somebody said \u{201c}not yet\u{201d}. You talk it over " (tell::at_the_visit(draw)) "." }
                }
            }
            @else if acts { (consent::form(draw, change.item, change.wording, change.answer)) }
            @if acts && (change.mine || draw.view.desk()) { (withdraw(draw, change)) }
        }
    }
}

fn label(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    html! {
        span {
            @match (&change.change, change.old) {
                (Proposal::Words { .. }, None) => "A new item",
                (Proposal::LetGo { .. }, _) => { (tell::begun(draw, change.item)) ", let go" },
                (Proposal::Words { .. }, Some(_)) if change.small => { (tell::begun(draw, change.item)) ", a small correction" },
                (Proposal::Words { until: Some(_), .. }, Some(_)) => { (tell::begun(draw, change.item)) ", a trial" },
                (Proposal::Words { .. }, Some(_)) => { (tell::begun(draw, change.item)) ", new words" },
            }
        }
        @if let Proposal::Words { until: Some(until), .. } = &change.change {
            span.tag { (parts::icon("calendar")) "Until " (charter::until_words(*until)) }
        }
    }
}

fn until_when(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    html! {
        @if change.small { "One tap by somebody else, and it is done. Nobody signs again." }
        @else if let Some(opens) = change.opens { "Questions until " (words::moment(opens)) }
        @else if change.shown.is_some() {}
        @else {
            (change.answered) " of " (draw.view.size()) " have answered"
            @if let Some(closes) = change.closes { ", until " (words::moment(closes)) }
        }
    }
}

fn words_of(change: &ChangeSeen<'_>) -> Markup {
    html! {
        @match (&change.change, change.old) {
            (Proposal::Words { text, .. }, Some(old)) => (changed(old.as_str(), text.as_str())),
            (Proposal::Words { text, .. }, None) => (changed("", text.as_str())),
            (Proposal::LetGo { .. }, Some(old)) => (changed(old.as_str(), "")),
            (Proposal::LetGo { .. }, None) => {},
        }
    }
}

/// Days of questions come before answers: nobody is overrun.
fn questions(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    let acts = tell::acts(draw);
    html! {
        (asked(draw, &about(draw, change.item), acts))
        @if acts { (ask_about(draw, change.item, "#changes")) }
    }
}

/// The questions about one item.
pub(super) fn about<'a>(draw: &Draw<'a>, item: ItemId) -> Vec<AskedSeen<'a>> {
    draw.view.asked().into_iter().filter(|it| it.item == item).collect()
}

/// Questions with what the circle says; those that wait can be answered by anybody.
pub(super) fn asked(draw: &Draw<'_>, asked: &[AskedSeen<'_>], acts: bool) -> Markup {
    html! {
        @if !asked.is_empty() {
            div.voices.full {
                @for it in asked {
                    figure.voice id={ "q-" (it.question) } {
                        figcaption { span { @if let Some(name) = it.by { bdi { (name) } " asks" } @else { "Somebody asks" } } }
                        blockquote dir="auto" { (it.text) }
                        @if let Some(answer) = it.answer { p { "We say: " bdi { (answer) } } }
                        @else if acts { (answer(draw, it)) }
                    }
                }
            }
        }
    }
}

fn answer(draw: &Draw<'_>, it: &AskedSeen<'_>) -> Markup {
    let field = format!("aa-{}", it.question);
    html! {
        details.full id={ "d-" (field) } {
            summary.btn.bare { "Answer it" }
            form.stack.full id={ "f-" (field) } method="post" action=(draw.at("answer-asked")) data-said="Your answer stands beside it." {
                (parts::ask(draw))
                input type="hidden" name="question" value=(it.question);
                input type="hidden" name="back" value={ "item?item=" (it.item) };
                div.field.full {
                    label for=(field) { "What would you say?" }
                    textarea.input id=(field) name="text" rows="2" data-max="280" required dir="auto" {}
                }
                button.btn { "Say it" }
            }
        }
    }
}

/// The form in which anybody asks about an item.
pub(super) fn ask_about(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let field = format!("as-{item}");
    html! {
        details.full id={ "d-" (field) } {
            summary.btn.bare { "Ask about it" }
            form.stack.full id={ "f-" (field) } method="post" action=(draw.at("ask-about")) {
                (parts::ask(draw))
                input type="hidden" name="question" value=(draw.fresh()) data-fresh;
                input type="hidden" name="item" value=(item);
                input type="hidden" name="back" value=(back);
                div.field.full {
                    label for=(field) { "What would you like to know?" }
                    textarea.input id=(field) name="text" rows="2" data-max="280" required dir="auto" aria-describedby={ (field) "-h" } {}
                    p.hint id={ (field) "-h" } { "Your name stands beside it. The answer is kept with the item." }
                }
                button.btn { "Ask" }
            }
        }
    }
}

fn carried(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    html! {
        (parts::ask(draw))
        input type="hidden" name="item" value=(change.item);
        input type="hidden" name="believed" value=(change.wording);
    }
}

fn confirm(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    html! {
        form id={ "cf-" (change.item) } method="post" action=(draw.at("confirm")) data-live data-said="The spelling is mended." {
            (carried(draw, change))
            button.btn.main { (parts::icon("tick")) "Confirm" }
        }
    }
}

fn withdraw(draw: &Draw<'_>, change: &ChangeSeen<'_>) -> Markup {
    html! {
        form id={ "wd-" (change.item) } method="post" action=(draw.at("withdraw")) data-live data-once data-said="It is taken back." {
            (carried(draw, change))
            button.btn.bare { "Take it back" }
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
