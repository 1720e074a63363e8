//! Changes of a page that hangs: what is proposed, word by word beside what stands, and the question
//! for consent, as in Draft.

use super::{Draw, draft, partial, parts, words};
use alliance::{
    event::ItemKind,
    id::ItemId,
    life::Proposal,
    view::{ChangeSeen, ComingSeen, ItemSeen},
};
use maud::{Markup, html};

/// What is proposed for an item, and where the viewer answers.
pub(super) fn asked(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        div.stack.change id={ "ch-" (it.item) } {
            p.chg { (what(it)) }
            (difference(it))
            @if let Some(because) = it.change.because() { p.hint dir="auto" { "Because: " (because) } }
            @if let Proposal::Words { until: Some(until), .. } = it.change { p { (parts::tag("calendar", &format!("A trial until {}", words::day(*until)))) } }
            @if it.small { (spelling(draw, it)) }
            @else if let Some(opens) = it.opens { p.hint { "Questions until " (words::moment(opens)) ". Then everybody answers, unseen by the others." } }
            @else if let Some(shown) = &it.shown {
                div.voices {
                    @for given in shown { @if let Some(reason) = given.reason { (draft::voice(given.stance, reason.as_str(), given.name)) } }
                }
                p.hint { @if it.two_rounds_done { "It was asked twice. Nobody is worn down here: keep what stands, or try it until a day." } @else { "Somebody said “not yet”. What would make it a yes?" } }
            } @else { (consent(draw, it)) }
            @if it.mine || draw.view.desk() { (withdraw(draw, it)) }
        }
    }
}

fn what(it: &ChangeSeen<'_>) -> &'static str {
    match (it.change, it.old) {
        (Proposal::LetGo { .. }, _) => "To let it go",
        (Proposal::Words { .. }, None) => "A new item",
        (Proposal::Words { .. }, Some(_)) if it.small => "A spelling",
        (Proposal::Words { .. }, Some(_)) => "New words",
    }
}

/// The words that stand and the words that are proposed, in one line.
fn difference(it: &ChangeSeen<'_>) -> Markup {
    let old = it.old.map_or("", |old| old.as_str());
    match it.change {
        Proposal::Words { text, .. } => draft::diff(old, text.as_str()),
        Proposal::LetGo { .. } => draft::diff(old, ""),
    }
}

/// A spelling needs one tap of somebody else, and nobody signs again.
fn spelling(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        @if it.mine { p.hint { "Somebody else confirms it by a tap. Nobody has to sign again." } }
        @else {
            form.row id={ "cf-" (it.item) } method="post" action=(draw.at("confirm")) data-live {
                (parts::ask(draw))
                input type="hidden" name="believed" value=(it.wording);
                button.btn.main name="item" value=(it.item) { (parts::icon("tick")) "It means the same" }
            }
        }
    }
}

fn consent(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        p.hint id={ "tl-" (it.item) } { (tally(draw, it)) }
        @if let Some(closes) = it.closes { p.hint { "Answers until " (words::moment(closes)) ". Without a “not yet” it stands from then on." } }
        (draft::consent_for(draw, it.item, it.wording, it.answer))
        @if draw.view.visit().is_some() && draw.view.desk() { (show(draw, it)) }
    }
}

/// Nobody waits for those who are away.
fn show(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        form.row id={ "sh-" (it.item) } method="post" action=(draw.at("show")) data-live data-once {
            (parts::ask(draw))
            button.btn name="item" value=(it.item) { "All who are here have answered" }
        }
    }
}

fn tally(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> String {
    match it.answered {
        0 => "Nobody has answered yet.".into(),
        answered => format!(
            "{answered} of {} have answered. The answers are shown together.",
            draw.view.size()
        ),
    }
}

fn withdraw(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        form id={ "wd-" (it.item) } method="post" action=(draw.at("withdraw")) data-live {
            (parts::ask(draw))
            input type="hidden" name="believed" value=(it.wording);
            button.btn.bare name="item" value=(it.item) { "Take the proposal back" }
        }
    }
}

/// How many have answered has changed.
pub(super) fn tally_region(draw: &Draw<'_>, item: ItemId) -> Option<Markup> {
    let it = draw.view.change(item)?;
    Some(partial(&format!("tl-{item}"), "innerMorph", &html! { (tally(draw, &it)) }))
}

/// What is proposed for one item has changed; for pages that show it outside of a card.
pub(super) fn region(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! { @if draw.view.item(item).is_some_and(|it| !is_on_page(draw, &it)) { (partial("new-items", "innerMorph", &new_list(draw))) } }
}

/// What this viewer has answered.
pub(super) fn mine_region(draw: &Draw<'_>) -> Markup {
    html! {
        @for it in draw.view.changes() {
            @if it.shown.is_none() && it.opens.is_none() && !it.small { (draft::mine_of(it.item, it.answer)) }
        }
    }
}

/// A form for other words, or, as a trial, for words until a day.
pub(super) fn reword(draw: &Draw<'_>, item: &ItemSeen<'_>, kind: ItemKind) -> Markup {
    let trial = kind == ItemKind::Trial;
    let name = if trial { "try" } else { "rw" };
    let field = format!("{name}-{}", item.id);
    html! {
        details id={ "d-" (field) } {
            summary.btn.bare { @if trial { (parts::icon("calendar")) "Try something until…" } @else { (parts::icon("pen")) "New words" } }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("propose")) data-live data-keep data-said="Everybody is asked." {
                (parts::ask(draw))
                input type="hidden" name="item" value=(item.id);
                input type="hidden" name="believed" value=(item.wording);
                input type="hidden" name="kind" value=(kind.slug());
                div.field.full {
                    label for=(field) { @if trial { "What do we try?" } @else { "How would it be true again?" } }
                    textarea.input.item-input id=(field) name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                }
                @if trial {
                    div.field {
                        label for={ (field) "-until" } { "Until when?" }
                        input.input id={ (field) "-until" } type="date" name="until" required min=(words::day_of(draw.now)) value=[draw.view.next_visit()];
                    }
                }
                div.field.full {
                    label for={ (field) "-why" } { "Because " span.hint { "For those who ask later." } }
                    input.input id={ (field) "-why" } name="because" maxlength="280" autocomplete="off" dir="auto" value=[item.because.filter(|_| !trial)];
                }
                p.wrong {}
                button.btn.main { "Ask everybody" }
            }
        }
    }
}

/// A form to let an item go.
pub(super) fn let_go(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let field = format!("go-{}", item.id);
    html! {
        details id={ "d-" (field) } {
            summary.btn.bare { "Let it go" }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("propose")) data-live data-keep data-said="Everybody is asked." {
                (parts::ask(draw))
                input type="hidden" name="item" value=(item.id);
                input type="hidden" name="believed" value=(item.wording);
                input type="hidden" name="let_go" value="1";
                div.field.full {
                    label for=(field) { "Because " span.hint { "It did its work?" } }
                    input.input id=(field) name="because" maxlength="280" autocomplete="off" dir="auto";
                }
                p.wrong {}
                button.btn.main { "Ask everybody" }
            }
        }
    }
}

fn is_on_page(draw: &Draw<'_>, item: &ItemSeen<'_>) -> bool {
    draw.view.items().iter().any(|it| it.id == item.id)
}

/// Items that are new: those that are asked, and a form for one more.
pub(super) fn new_items(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack.full aria-label="New items" {
            ul.looks role="list" id="new-items" { (new_list(draw)) }
            (new_form(draw))
        }
    }
}

fn new_list(draw: &Draw<'_>) -> Markup {
    let changes = draw.view.changes();
    html! {
        @for it in changes.iter().filter(|it| it.old.is_none()) {
            li id={ "new-" (it.item) } { article.sheet.stack.item { (asked(draw, it)) } }
        }
    }
}

fn new_form(draw: &Draw<'_>) -> Markup {
    html! {
        details.full id="new-item" {
            summary.btn.bare { (parts::icon("plus")) "A new item" }
            form.stack id="f-new-item" method="post" action=(draw.at("propose")) data-live data-keep data-said="Everybody is asked." {
                (parts::ask(draw))
                input type="hidden" name="item" value=(draw.fresh());
                input type="hidden" name="believed" value="0";
                div.field {
                    label for="ni-kind" { "What is it?" }
                    select.input id="ni-kind" name="kind" {
                        @for (kind, said) in KINDS { option value=(kind.slug()) { (said) } }
                    }
                }
                div.field.full {
                    label for="ni" { "Its words" }
                    textarea.input.item-input id="ni" name="text" rows="2" data-max="280" required dir="auto" placeholder="When …, we …" {}
                }
                div.field.full {
                    label for="ni-why" { "Because" }
                    input.input id="ni-why" name="because" maxlength="280" autocomplete="off" dir="auto";
                }
                div.field {
                    label for="ni-until" { "Until, if it is a trial" }
                    input.input id="ni-until" type="date" name="until" min=(words::day_of(draw.now));
                }
                p.wrong {}
                button.btn.main { "Ask everybody" }
            }
        }
    }
}

const KINDS: [(ItemKind, &str); 5] = [
    (ItemKind::Promise, "A promise"),
    (ItemKind::Permission, "What anyone may do"),
    (ItemKind::WhenHard, "When it gets hard"),
    (ItemKind::Trial, "A trial, until a day"),
    (ItemKind::Fun, "Just for joy"),
];

/// "Does anything change?", for all, when somebody came or left.
pub(super) fn coming(draw: &Draw<'_>, it: &ComingSeen<'_>) -> Markup {
    let field = format!("cm-{}", it.member);
    html! {
        section.sheet.stack.full id={ "coming-" (it.member) } aria-labelledby={ (field) "-h" } {
            h2.h-small id={ (field) "-h" } {
                @if let Some(name) = it.name { bdi { (name) } } @else { "Somebody" }
                @if it.left { " has left. Does anything change?" } @else { " is here now. Does anything change?" }
            }
            @if let Some(words) = it.goodbye { p.aside dir="auto" { "“" (words) "”" } }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("settle")) data-live data-keep {
                (parts::ask(draw))
                input type="hidden" name="member" value=(it.member);
                div.field.full {
                    label for=(field) { "What changes, if anything" }
                    input.input id=(field) name="words" maxlength="280" autocomplete="off" dir="auto";
                }
                p.wrong {}
                div.row { button.btn { "That is all for now" } }
            }
        }
    }
}
