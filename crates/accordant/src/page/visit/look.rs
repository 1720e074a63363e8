//! What came up: what made it hard to live this item? It ends in exactly one way, and what changes
//! words is answered by consent, as in Draft.

use crate::page::{Draw, change, partial, parts, words};
use alliance::{
    event::ItemKind,
    id::ItemId,
    life::End,
    view::{ItemSeen, VisitSeen},
};
use maud::{Markup, html};

/// The step in which the circle looks at what was touched.
pub(super) fn look(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        div.stack {
            h1 { @if visit.touched.is_empty() { "Is there an item to look at?" } @else { "What made it hard?" } }
            p.lead { "Ask what, not who. One item at a time; each ends with one of four: keep it, new words, let it go, or try something until a day." }
        }
        ol.looks role="list" id="looks" {
            @for (item, end) in &visit.touched {
                li id=(card_id(*item)) hx-morph-skip { (card(draw, *item, *end)) }
            }
        }
        (another(draw, visit))
        (change::new_items(draw))
    }
}

fn card_id(item: ItemId) -> String {
    format!("look-{item}")
}

/// One card has changed.
pub(super) fn card_region(draw: &Draw<'_>, item: ItemId) -> Option<Markup> {
    let visit = draw.view.visit()?;
    let end = visit.touched.iter().find(|(it, _)| *it == item).map(|(_, end)| *end);
    Some(html! {
        @if let Some(end) = end { (partial(&card_id(item), "innerMorph", &card(draw, item, end))) }
        (change::region(draw, item))
    })
}

pub(super) fn tally_region(draw: &Draw<'_>, item: ItemId) -> Option<Markup> {
    change::tally_region(draw, item)
}

/// What this viewer has answered.
pub(super) fn mine_region(draw: &Draw<'_>) -> Markup {
    change::mine_region(draw)
}

/// An item that came up, and what was said.
pub(super) fn came_up(draw: &Draw<'_>, item: ItemId) -> Markup {
    let Some(seen) = draw.view.item(item) else { return html! {} };
    let cares = draw.view.cares();
    let said = cares.iter().find(|it| it.item == Some(item));
    html! {
        div.voiced {
            p.pl-text dir="auto" {
                @if let Some(at) = super::place_of(draw, item) { span.num { (at) } ". " }
                (seen.text)
            }
            @if let Some(care) = said {
                @if care.more { p.hint { "More than one of us." } }
                @for voice in &care.said {
                    @if let Some(text) = voice.text {
                        p.aside dir="auto" { "“" (text) "”" }
                        p.hint { @if let Some(name) = voice.name { bdi { (name) } } @else { "Unsigned" } ", from the request for care" }
                    }
                }
            } @else if seen.until.is_some() && !draw.view.is_kept(item) {
                p.hint { "The day of this trial has come." }
            }
        }
    }
}

fn card(draw: &Draw<'_>, item: ItemId, end: Option<End>) -> Markup {
    let Some(seen) = draw.view.item(item) else { return html! {} };
    html! {
        article.sheet.stack.item {
            (came_up(draw, item))
            @if let Some(end) = end {
                p { span.tag.moss { (parts::icon("tick")) (ended(end)) } }
            } @else {
                p.lead { "What made it hard to live this item?" }
            }
            @if let Some(proposed) = draw.view.change(item) {
                (change::asked(draw, &proposed))
                @if proposed.shown.is_some() { (ways(draw, &seen, true)) }
            } @else if end.is_none() { (ways(draw, &seen, false)) }
            @else { details id={ "after-" (item) } { summary.btn.bare { "Look at it once more" } (ways(draw, &seen, true)) } }
        }
    }
}

/// How the look at an item ended, in words.
pub(crate) fn ended(end: End) -> &'static str {
    match end {
        End::Keep => "We keep it",
        End::NewWords => "It has new words",
        End::LetGo => "It did its work, and goes",
        End::TryUntil => "We try something until a day",
    }
}

/// The four ways on. Keeping is one tap of whoever holds the desk; all else is asked of everybody.
fn ways(draw: &Draw<'_>, item: &ItemSeen<'_>, again: bool) -> Markup {
    html! {
        div.waysout {
            @if draw.view.desk() && !again {
                form id={ "keep-" (item.id) } method="post" action=(draw.at("look-end")) data-live data-said="You keep it. Good that you said it." {
                    (parts::ask(draw))
                    input type="hidden" name="item" value=(item.id);
                    button.btn.main name="end" value="keep" { "We keep it" }
                }
            }
            (change::reword(draw, item, item.kind))
            (change::reword(draw, item, ItemKind::Trial))
            (change::let_go(draw, item))
        }
    }
}

/// Another item, by a tap of anybody.
fn another(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let items = draw.view.items();
    let free = |it: &&ItemSeen<'_>| visit.touched.iter().all(|(touched, _)| *touched != it.id);
    let free: Vec<_> = items.iter().filter(free).collect();
    html! {
        @if !free.is_empty() {
            details.full id="another" open[visit.touched.is_empty()] {
                summary.btn.bare { "Look at another item together" }
                ul.pulse-list role="list" {
                    @for item in free {
                        li {
                            p.pl-text dir="auto" { (item.text) }
                            form method="post" action=(draw.at("look")) data-live {
                                (parts::ask(draw))
                                button.btn name="item" value=(item.id) { "This one" span.vh { ": " (words::count(1, "item", "items")) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
