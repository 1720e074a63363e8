//! One item: its words, what was said to them, and every way on.

use super::super::{Draw, item_id, parts, words};
use super::{asked, consent, count, given, tally, tally_id};
use crate::{
    languages::{SLOT, filled, t},
    page::hints,
};
use alliance::{
    difference::{self, Piece},
    event::{ItemKind, Stance},
    view::{GivenSeen, ItemSeen, Standing},
    wording::Code,
};
use maud::{Markup, html};

/// From this many people up a name in an item points at somebody (DOMAIN.md 4.2).
const NAMES_POINT_FROM: usize = 5;

/// The inside of an item's place in the list.
pub(super) fn inside(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let agreed = matches!(item.standing, Standing::Agreed(_));
    html! {
        article.sheet.item.agreed[agreed] id={ "a-" (item.id) } {
            div.item-head {
                p.eyebrow { (origin(draw, item)) }
                @if agreed { span.tag.moss { (parts::icon("tick")) (agreement(draw, item)) } }
                @else { p.hint id=(tally_id(item.id)) { (tally(draw, item)) } }
            }
            (words_of(item))
            @match &item.standing {
                Standing::Asked { mine, .. } => {
                    (changed(item))
                    (heard(item))
                    @if mine.is_none() { (hint(draw, item)) }
                    (consent::consent(draw, item, *mine))
                    (ways(draw, item, &t!("draft-ways")))
                },
                Standing::NotYet(given) => {
                    (voices(given))
                    @if !item.two_rounds_done { (reword(draw, item)) }
                    (ways_out(draw, item))
                    (heard(item))
                },
                Standing::Agreed(given) => {
                    (voices(given))
                    (ways(draw, item, &t!("draft-change-after-all")))
                },
                Standing::Parked(_) | Standing::Dropped(_) | Standing::Lapsed => {},
            }
        }
    }
}

/// Where the item comes from: its theme, its table, its notes.
fn origin(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        @if let Some(theme) = item.theme { span { (filled(&t!("draft-from-theme", theme = SLOT[0]), &[html! { bdi { (theme) } }])) } }
        @if let Some(pod) = item.pod { span { (t!("draft-from-table", table = (pod + 1))) } }
        @if item.theme.is_none() && item.pod.is_none() { span { (t!("draft-of-its-own")) } }
        @if !item.sources.is_empty() {
            a.from href={ (draw.at("item")) "?item=" (item.id) } { (t!("draft-notes-behind", n = item.sources.len())) }
        }
        @match item.kind {
            ItemKind::Promise => {},
            ItemKind::Permission => span { (t!("draft-tag-permission")) },
            ItemKind::WhenHard => span { (t!("draft-tag-when-hard")) },
            ItemKind::Trial => {},
            ItemKind::Fun => span { (t!("draft-tag-fun")) },
        }
    }
}

fn words_of(item: &ItemSeen<'_>) -> Markup {
    html! {
        p.item-text dir="auto" { (item.text) }
        @if let Some(because) = item.because { p.hint { (filled(&t!("draft-because", because = SLOT[0]), &[html! { bdi { (because) } }])) } }
        @if let Some(until) = item.until { p { (parts::tag("calendar", &t!("draft-trial-until", day = words::day(until)))) } }
    }
}

/// "All eight agree", or exactly what is true instead.
fn agreement(draw: &Draw<'_>, item: &ItemSeen<'_>) -> String {
    let given = given(item);
    let (all, answered) = (draw.view.size(), given.len());
    let reserved = count(given, Stance::Reservation);
    // The number as a word is a sentence of its own, with its own number.
    let of = words::number(reserved);
    match (answered >= all, all) {
        (true, 2) => t!("draft-both-agree", n = reserved),
        (true, _) => t!("draft-all-agree", number = answered, n = reserved, of = of),
        (false, _) => {
            t!("draft-so-far-agree", answered = answered, all = all, n = reserved, of = of)
        }
    }
}

fn voices(given: &[GivenSeen<'_>]) -> Markup {
    let said: Vec<_> = given.iter().filter_map(|it| it.reason.map(|reason| (it, reason))).collect();
    html! {
        @if !said.is_empty() {
            div.voices {
                @for (it, reason) in said { (consent::voice(it.stance, reason.as_str(), it.name)) }
            }
        }
    }
}

/// What was said to words that the item has no more.
fn heard(item: &ItemSeen<'_>) -> Markup {
    let before: Vec<_> = item.voices.iter().filter(|(text, _)| *text != item.text).collect();
    html! {
        @if !before.is_empty() {
            details.heard id={ "heard-" (item.id) } {
                summary { (t!("draft-heard")) }
                div.voices {
                    @for (_, it) in before {
                        @if let Some(reason) = it.reason {
                            (consent::voice(it.stance, reason.as_str(), it.name))
                        }
                    }
                }
            }
        }
    }
}

/// The words that came and went since the wording before.
fn changed(item: &ItemSeen<'_>) -> Markup {
    html! {
        @if let Some(before) = item.earlier.last().filter(|it| *it != item.text) {
            (diff(before.as_str(), item.text.as_str()))
        }
    }
}

/// Both wordings in one line.
pub(in crate::page) fn diff(before: &str, after: &str) -> Markup {
    html! {
        p.diff dir="auto" {
            span.vh { (t!("draft-changes")) " " }
            @for piece in difference::words(before, after) {
                @match piece {
                    Piece::Same(text) => (text),
                    Piece::Removed(text) => del { span.vh { (t!("draft-removed")) " " } (text) },
                    Piece::Added(text) => ins { span.vh { (t!("draft-added")) " " } (text) },
                }
            }
        }
    }
}

/// One quiet question about the words, for those who have not answered yet.
fn hint(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let kept = draw.asks("keep") == Some(&*item.id.to_string());
    let people = draw.view.people();
    let names: Vec<&str> = people.iter().map(|it| words::first_name(it.name.as_str())).collect();
    let names = if names.len() >= NAMES_POINT_FROM { &names[..] } else { &[] };
    let text = item.text.as_str();
    let found = hints::of(text, names).into_iter().find(|code| *code != Code::NoWhen);
    let better = hints::suggestion(text);
    html! {
        @if let Some(code) = found.filter(|_| !kept) {
            aside.hintbox id={ "hint-" (item.id) } aria-label=(t!("draft-thought-on-wording")) {
                (parts::icon("thought"))
                div {
                    p { b { (asked(code.slug(), code.question())) } }
                    @if let Some(better) = &better { p.try dir="auto" { (better) } }
                    div.row {
                        @if let Some(better) = &better {
                            form id={ "use-" (item.id) } method="post" action=(draw.at("word")) data-live {
                                (same(item, item.kind)) (until(item))
                                input type="hidden" name="text" value=(better);
                                button.btn { (t!("draft-use-this")) }
                            }
                        }
                        a.btn.bare href={ (draw.at("")) "?keep=" (item.id) "#" (item_id(item.id)) } { (t!("draft-keep-ours")) }
                    }
                }
            }
        }
    }
}

/// What a form of the words says about everything but the words.
fn same(item: &ItemSeen<'_>, kind: ItemKind) -> Markup {
    html! {
        input type="hidden" name="item" value=(item.id);
        input type="hidden" name="believed" value=(item.wording);
        input type="hidden" name="kind" value=(kind.slug());
        @if let Some(because) = item.because { input type="hidden" name="because" value=(because); }
    }
}

fn until(item: &ItemSeen<'_>) -> Markup {
    html! { @if let Some(until) = item.until { input type="hidden" name="until" value=(until); } }
}

/// A "not yet" is answered with other words.
fn reword(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let field = format!("rw-{}", item.id);
    html! {
        form.reword.stack id={ "f-" (field) } method="post" action=(draw.at("word")) data-live data-keep
            data-said=(t!("draft-said-asked-again")) {
            (same(item, item.kind)) (until(item))
            label.label for=(field) { (t!("draft-a-gift")) }
            textarea.input.item-input.full id=(field) name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
            p.wrong {}
            div.row {
                button.btn.main { (t!("draft-ask-again")) }
                button.btn.bare type="reset" { (t!("draft-old-words")) }
            }
        }
    }
}

/// For items that need nothing just now: everything one could still do, folded up.
fn ways(draw: &Draw<'_>, item: &ItemSeen<'_>, words: &str) -> Markup {
    let field = format!("w-{}", item.id);
    html! {
        details.ways id={ "ways-" (item.id) } {
            summary { (words) }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("word")) data-live data-keep
                data-said=(t!("draft-said-new-words")) {
                (same(item, item.kind)) (until(item))
                div.field.full {
                    label for=(field) { (t!("draft-other-words")) }
                    textarea.input.item-input id=(field) name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                    p.hint { (t!("draft-asked-anew")) }
                }
                p.wrong {}
                button.btn { (t!("draft-keep-words")) }
            }
            (ways_out(draw, item))
        }
    }
}

/// Smaller, shorter, or later: a trial, parking, letting go.
fn ways_out(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        @if item.two_rounds_done && matches!(item.standing, Standing::NotYet(_)) {
            p.hint { (t!("draft-asked-twice")) }
        }
        div.waysout {
            (trial(draw, item))
            (settle(draw, item, &Settle::park()))
            (settle(draw, item, &Settle::drop()))
        }
    }
}

fn trial(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let (field, day) = (format!("tw-{}", item.id), format!("td-{}", item.id));
    let today = words::day_of(draw.now);
    let first = today.tomorrow().unwrap_or(today);
    let until = draw.view.next_visit().filter(|day| *day >= first);
    html! {
        details id={ "try-" (item.id) } {
            summary.btn.bare { (parts::icon("calendar")) (t!("draft-try-until")) }
            form.stack id={ "f-" (field) } method="post" action=(draw.at("word")) data-live data-keep
                data-said=(t!("draft-said-trial")) {
                (same(item, ItemKind::Trial))
                div.field.full {
                    label for=(field) { (t!("draft-what-try")) }
                    textarea.input.item-input id=(field) name="text" rows="2" data-max="280" required dir="auto" { (item.text) }
                }
                div.field {
                    label for=(day) { (t!("draft-until-when")) }
                    input.input id=(day) type="date" name="until" min=(first) value=[item.until.or(until)] required;
                }
                p.wrong {}
                button.btn { (t!("draft-ask-for-trial")) }
            }
        }
    }
}

/// A way to have done with an item for now.
struct Settle {
    act: &'static str,
    name: String,
    why: String,
    button: String,
}

impl Settle {
    fn park() -> Self {
        let (name, why) = (t!("draft-park"), t!("draft-why-park"));
        Self { act: "park", name, why, button: t!("draft-park-until-visit") }
    }

    fn drop() -> Self {
        let (name, why) = (t!("draft-let-go"), t!("draft-why-let-go"));
        Self { act: "drop", name, why, button: t!("draft-let-go") }
    }
}

fn settle(draw: &Draw<'_>, item: &ItemSeen<'_>, way: &Settle) -> Markup {
    let Settle { act, name, why, button } = way;
    let field = format!("{act}-why-{}", item.id);
    html! {
        details id={ (act) "-" (item.id) } {
            summary.btn.bare { (name) }
            form.stack id={ "f-" (field) } method="post" action=(draw.at(act)) data-live {
                input type="hidden" name="item" value=(item.id);
                div.field.full {
                    label for=(field) { (why) }
                    input.input id=(field) name="because" maxlength="280" autocomplete="off" dir="auto";
                }
                button.btn { (button) }
            }
        }
    }
}

/// Parked items and those that were let go; each can be taken up again.
pub(super) fn put_aside(draw: &Draw<'_>) -> Markup {
    let aside = draw.view.aside();
    html! {
        @if !aside.is_empty() {
            section.stack aria-labelledby="aside-h" {
                h2.sub id="aside-h" { (t!("draft-put-aside")) span.hint { (t!("draft-parked-come-back")) } }
                ul.asidelist role="list" {
                    @for item in &aside {
                        @let (tag, because) = match &item.standing {
                            Standing::Dropped(because) => (t!("draft-tag-let-go"), *because),
                            Standing::Parked(because) => (t!("draft-tag-parked"), *because),
                            Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) | Standing::Lapsed => (String::new(), None),
                        };
                        li id={ "as-" (item.id) } {
                            div {
                                p { (parts::tag("pause", &tag)) }
                                p.label dir="auto" { (item.text) }
                                @if let Some(because) = because { p.hint dir="auto" { (because) } }
                            }
                            form id={ "up-" (item.id) } method="post" action=(draw.at("take-up")) data-live {
                                button.btn name="item" value=(item.id) { (t!("draft-take-up")) }
                            }
                        }
                    }
                }
            }
        }
    }
}
