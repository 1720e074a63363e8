//! Changes of a page that hangs: what is proposed, word by word beside what stands, and the question
//! for consent, as in Draft.

use super::{Draw, draft, partial, parts, words};
use crate::languages::{SLOT, filled, t};
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
            @if let Some(because) = it.change.because() { p.hint dir="auto" { (filled(&t!("change-because-words", words = SLOT[0]), &[html! { (because) }])) } }
            @if let Proposal::Words { until: Some(until), .. } = it.change { p { (parts::tag("calendar", &t!("change-trial-until", day = words::day(*until)))) } }
            @if it.small { (spelling(draw, it)) }
            @else if let Some(opens) = it.opens { p.hint { (t!("change-questions-until", when = words::moment(opens))) } }
            @else if let Some(shown) = &it.shown {
                div.voices {
                    @for given in shown { @if let Some(reason) = given.reason { (draft::voice(given.stance, reason.as_str(), given.name)) } }
                }
                p.hint { @if it.two_rounds_done { (t!("change-twice")) } @else { (t!("change-not-yet")) } }
            } @else { (consent(draw, it)) }
            @if it.mine || draw.view.desk() { (withdraw(draw, it)) }
        }
    }
}

fn what(it: &ChangeSeen<'_>) -> String {
    match (it.change, it.old) {
        (Proposal::LetGo { .. }, _) => t!("change-what-let-go"),
        (Proposal::Words { .. }, None) => t!("change-what-new"),
        (Proposal::Words { .. }, Some(_)) if it.small => t!("change-what-spelling"),
        (Proposal::Words { .. }, Some(_)) => t!("change-what-words"),
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
        @if it.mine { p.hint { (t!("change-spelling-how")) } }
        @else {
            form.row id={ "cf-" (it.item) } method="post" action=(draw.at("confirm")) data-live {
                (parts::ask(draw))
                input type="hidden" name="believed" value=(it.wording);
                button.btn.main name="item" value=(it.item) { (parts::icon("tick")) (t!("change-same")) }
            }
        }
    }
}

fn consent(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        p.hint id={ "tl-" (it.item) } { (tally(draw, it)) }
        @if let Some(closes) = it.closes { p.hint { (t!("change-answers-until", when = words::moment(closes))) } }
        (draft::consent_for(draw, it.item, it.wording, it.answer))
        @if draw.view.visit().is_some() && draw.view.desk() { (show(draw, it)) }
    }
}

/// Nobody waits for those who are away.
fn show(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        form.row id={ "sh-" (it.item) } method="post" action=(draw.at("show")) data-live data-once {
            (parts::ask(draw))
            button.btn name="item" value=(it.item) { (t!("change-all-here")) }
        }
    }
}

fn tally(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> String {
    match it.answered {
        0 => t!("change-nobody"),
        answered => t!("change-answered", answered = answered, of = draw.view.size()),
    }
}

fn withdraw(draw: &Draw<'_>, it: &ChangeSeen<'_>) -> Markup {
    html! {
        form id={ "wd-" (it.item) } method="post" action=(draw.at("withdraw")) data-live {
            (parts::ask(draw))
            input type="hidden" name="believed" value=(it.wording);
            button.btn.bare name="item" value=(it.item) { (t!("change-withdraw")) }
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
            summary.btn.bare { @if trial { (parts::icon("calendar")) (t!("change-try")) } @else { (parts::icon("pen")) (t!("change-words")) } }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("propose")) data-live data-keep data-said=(t!("change-asked")) {
                (parts::ask(draw))
                input type="hidden" name="item" value=(item.id);
                input type="hidden" name="believed" value=(item.wording);
                input type="hidden" name="kind" value=(kind.slug());
                div.field.full {
                    label for=(field) { @if trial { (t!("change-what-try")) } @else { (t!("change-true-again")) } }
                    textarea.input.item-input id=(field) name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                }
                @if trial {
                    div.field {
                        label for={ (field) "-until" } { (t!("change-until-when")) }
                        input.input id={ (field) "-until" } type="date" name="until" required min=(words::day_of(draw.now)) value=[draw.view.next_visit()];
                    }
                }
                div.field.full {
                    label for={ (field) "-why" } { (t!("change-because")) " " span.hint { (t!("change-because-later")) } }
                    input.input id={ (field) "-why" } name="because" maxlength="280" autocomplete="off" dir="auto" value=[item.because.filter(|_| !trial)];
                }
                p.wrong {}
                button.btn.main { (t!("change-ask")) }
            }
        }
    }
}

/// A form to let an item go.
pub(super) fn let_go(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let field = format!("go-{}", item.id);
    html! {
        details id={ "d-" (field) } {
            summary.btn.bare { (t!("change-let-go")) }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("propose")) data-live data-keep data-said=(t!("change-asked")) {
                (parts::ask(draw))
                input type="hidden" name="item" value=(item.id);
                input type="hidden" name="believed" value=(item.wording);
                input type="hidden" name="let_go" value="1";
                div.field.full {
                    label for=(field) { (t!("change-because")) " " span.hint { (t!("change-did-its-work")) } }
                    input.input id=(field) name="because" maxlength="280" autocomplete="off" dir="auto";
                }
                p.wrong {}
                button.btn.main { (t!("change-ask")) }
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
        section.stack.full aria-label=(t!("change-new-items")) {
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
            summary.btn.bare { (parts::icon("plus")) (t!("change-new-item")) }
            form.stack id="f-new-item" method="post" action=(draw.at("propose")) data-live data-keep data-said=(t!("change-asked")) {
                (parts::ask(draw))
                input type="hidden" name="item" value=(draw.fresh());
                input type="hidden" name="believed" value="0";
                div.field {
                    label for="ni-kind" { (t!("change-what-is-it")) }
                    select.input id="ni-kind" name="kind" {
                        @for (kind, said) in kinds() { option value=(kind.slug()) { (said) } }
                    }
                }
                div.field.full {
                    label for="ni" { (t!("change-its-words")) }
                    textarea.input.item-input id="ni" name="text" rows="2" data-max="280" required dir="auto" placeholder=(t!("change-when-we")) {}
                }
                div.field.full {
                    label for="ni-why" { (t!("change-because")) }
                    input.input id="ni-why" name="because" maxlength="280" autocomplete="off" dir="auto";
                }
                div.field {
                    label for="ni-until" { (t!("change-until-trial")) }
                    input.input id="ni-until" type="date" name="until" min=(words::day_of(draw.now));
                }
                p.wrong {}
                button.btn.main { (t!("change-ask")) }
            }
        }
    }
}

fn kinds() -> [(ItemKind, String); 5] {
    [
        (ItemKind::Promise, t!("change-kind-promise")),
        (ItemKind::Permission, t!("change-kind-permission")),
        (ItemKind::WhenHard, t!("change-kind-when-hard")),
        (ItemKind::Trial, t!("change-kind-trial")),
        (ItemKind::Fun, t!("change-kind-fun")),
    ]
}

/// "Does anything change?", for all, when somebody came or left.
pub(super) fn coming(draw: &Draw<'_>, it: &ComingSeen<'_>) -> Markup {
    let field = format!("cm-{}", it.member);
    html! {
        section.sheet.stack.full id={ "coming-" (it.member) } aria-labelledby={ (field) "-h" } {
            h2.h-small id={ (field) "-h" } {
                (came_or_went(it))
            }
            @if let Some(words) = it.goodbye { p.aside dir="auto" { (filled(&t!("living-quoted", words = SLOT[0]), &[html! { (words) }])) } }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("settle")) data-live data-keep {
                (parts::ask(draw))
                input type="hidden" name="member" value=(it.member);
                div.field.full {
                    label for=(field) { (t!("change-what-changes")) }
                    input.input id=(field) name="words" maxlength="280" autocomplete="off" dir="auto";
                }
                p.wrong {}
                div.row { button.btn { (t!("change-all-for-now")) } }
            }
        }
    }
}

fn came_or_went(it: &ComingSeen<'_>) -> Markup {
    let Some(name) = it.name else {
        let said = if it.left { t!("change-somebody-left") } else { t!("change-somebody-here") };
        return html! { (said) };
    };
    let name = html! { bdi { (name) } };
    let said =
        if it.left { t!("change-left", name = SLOT[0]) } else { t!("change-here", name = SLOT[0]) };
    filled(&said, &[name])
}
