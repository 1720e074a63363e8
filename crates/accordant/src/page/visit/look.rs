//! What came up: what made it hard to live this item? It ends in exactly one way, and what changes
//! words is answered by consent, as in Draft.

use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, change, partial, parts},
};
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
            h1 { @if visit.touched.is_empty() { (t!("visit-look-none")) } @else { (t!("visit-look-hard")) } }
            p.lead { (t!("visit-look-how")) }
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
                @if care.more { p.hint { (t!("visit-look-more")) } }
                @for voice in &care.said {
                    @if let Some(text) = voice.text {
                        p.aside dir="auto" { (quoted(text.as_str())) }
                        p.hint { @if let Some(name) = voice.name { (filled(&t!("visit-look-from", name = SLOT[0]), &[html! { bdi { (name) } }])) } @else { (t!("visit-look-from-unsigned")) } }
                    }
                }
            } @else if seen.until.is_some() && !draw.view.is_kept(item) {
                p.hint { (t!("visit-look-trial")) }
            }
        }
    }
}

fn quoted(words: &str) -> String {
    t!("living-quoted", words = words)
}

fn card(draw: &Draw<'_>, item: ItemId, end: Option<End>) -> Markup {
    let Some(seen) = draw.view.item(item) else { return html! {} };
    html! {
        article.sheet.stack.item {
            (came_up(draw, item))
            @if let Some(end) = end {
                p { span.tag.moss { (parts::icon("tick")) (ended(end)) } }
            } @else {
                p.lead { (t!("visit-question-look")) }
            }
            @if let Some(proposed) = draw.view.change(item) {
                (change::asked(draw, &proposed))
                @if proposed.shown.is_some() { (ways(draw, &seen, true)) }
            } @else if end.is_none() { (ways(draw, &seen, false)) }
            @else { details id={ "after-" (item) } { summary.btn.bare { (t!("visit-look-again")) } (ways(draw, &seen, true)) } }
        }
    }
}

/// How the look at an item ended, in words.
pub(crate) fn ended(end: End) -> String {
    match end {
        End::Keep => t!("visit-ended-keep"),
        End::NewWords => t!("visit-ended-words"),
        End::LetGo => t!("visit-ended-gone"),
        End::TryUntil => t!("visit-ended-try"),
    }
}

/// The four ways on. Keeping is one tap of whoever holds the desk; all else is asked of everybody.
fn ways(draw: &Draw<'_>, item: &ItemSeen<'_>, again: bool) -> Markup {
    html! {
        div.waysout {
            @if draw.view.desk() && !again {
                form id={ "keep-" (item.id) } method="post" action=(draw.at("look-end")) data-live data-said=(t!("visit-look-kept")) {
                    (parts::ask(draw))
                    input type="hidden" name="item" value=(item.id);
                    button.btn.main name="end" value="keep" { (t!("visit-look-keep")) }
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
                summary.btn.bare { (t!("visit-look-another")) }
                ul.pulse-list role="list" {
                    @for item in free {
                        li {
                            p.pl-text dir="auto" { (item.text) }
                            form method="post" action=(draw.at("look")) data-live {
                                (parts::ask(draw))
                                button.btn name="item" value=(item.id) { (t!("visit-look-this")) span.vh { (t!("colon")) (t!("visit-look-one-item")) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
