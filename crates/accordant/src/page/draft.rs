//! Draft: items are worded, answered unseen, shown together and agreed by consent.
//!
//! An item's element is never morphed from outside, only its inside when the item itself changes:
//! what somebody types, opens or waves away in one item outlives the news of all others.

pub(super) mod consent;
mod item;
mod make;

pub(super) use consent::{form as consent_for, mine_of, voice};
pub(super) use item::diff;

use super::{Draw, News, charter::commas, desk::in_days, item_id, partial, parts};
use crate::languages::{find, t};
use alliance::{
    alliance::Change,
    event::Stance,
    id::ItemId,
    settings::Asking,
    view::{GivenSeen, ItemSeen, Standing},
    wording::{SetCode, set_hints},
};
use maud::{Markup, html};

/// More shapes than this are told in words only.
const SHAPES_MAX: usize = 24;
/// Before this many items there is no set to ask about.
const ITEMS_OF_A_SET: usize = 3;

/// The list of items, and where new ones are made.
pub(crate) fn main(draw: &Draw<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        main id="main" class="draft edge" {
            div.stack.draft-head {
                h1 { (t!("draft-title")) }
                p.lead {
                    (t!("draft-lead")) " " (t!("draft-back", span = in_days(draw.view.visit_days())))
                }
                @if !draw.view.desk() { div.full.region id="clock" { (parts::clock(draw)) } }
                nav.toc id="toc" aria-label=(t!("draft-items")) { (toc(draw, &items)) }
                (legend())
            }
            div.stack.wide.draft-body {
                ol.items id="items" role="list" { (list(draw, &items)) }
                div.full id="set" { (consent::whole_set(draw, &items)) }
                div.full id="set-hints" { (about_the_set(&items)) }
                (make::section(draw, &items))
                div.full id="aside" { (item::put_aside(draw)) }
            }
        }
    }
}

/// What changes while the page is open.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    match news {
        News::Tally(item) => tally_region(draw, item),
        News::Mine(_) => Some(consent::mine_region(draw)),
        News::Change(Change::Item(item)) => item_region(draw, item),
        News::Change(Change::Items) => Some(items_region(draw)),
        // Touched by every item and by every new face: how many of how many.
        News::Change(Change::Charter) => Some(counts_region(draw)),
        News::Change(Change::Clock) => Some(parts::clock_region(draw)),
        News::Change(Change::Themes | Change::Dots) => {
            Some(partial("themes", "innerMorph", &make::themes(draw, &draw.view.items())))
        }
        News::Change(
            Change::Room
            | Change::Seats
            | Change::Table
            | Change::Note(_)
            | Change::Reading
            | Change::Desk
            | Change::Pulse
            | Change::Care
            | Change::Visit,
        ) => None,
    }
}

fn item_region(draw: &Draw<'_>, id: ItemId) -> Option<Markup> {
    let it = draw.view.item(id).filter(is_open)?;
    Some(partial(&item_id(id), "innerMorph", &item::inside(draw, &it)))
}

fn is_open(item: &ItemSeen<'_>) -> bool {
    !matches!(item.standing, Standing::Parked(_) | Standing::Dropped(_) | Standing::Lapsed)
}

fn items_region(draw: &Draw<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        (partial("items", "innerMorph", &list(draw, &items)))
        (partial("aside", "innerMorph", &item::put_aside(draw)))
        (partial("themes", "innerMorph", &make::themes(draw, &items)))
        (counts_region(draw))
    }
}

fn counts_region(draw: &Draw<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        (partial("toc", "innerMorph", &toc(draw, &items)))
        (partial("set", "innerMorph", &consent::whole_set(draw, &items)))
        (partial("set-hints", "innerMorph", &about_the_set(&items)))
        @for it in &items { (partial(&tally_id(it.id), "innerMorph", &tally(draw, it))) }
    }
}

fn tally_region(draw: &Draw<'_>, id: ItemId) -> Option<Markup> {
    let it = draw.view.item(id).filter(is_open)?;
    Some(html! {
        (partial(&tally_id(id), "innerMorph", &tally(draw, &it)))
        (partial(&format!("toc-{id}"), "innerMorph", &shapes(draw, &it)))
    })
}

fn tally_id(item: ItemId) -> String {
    format!("tally-{item}")
}

fn list(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Markup {
    html! {
        @for it in items { li id=(item_id(it.id)) tabindex="-1" hx-morph-skip { (item::inside(draw, it)) } }
        @if items.is_empty() {
            li id="no-items" {
                div.emptylane {
                    p.display { (t!("draft-no-item")) }
                    p.hint {
                        @if make::by_dots(draw).is_empty() { (t!("draft-word-what-counts")) }
                        @else { (t!("draft-take-a-theme")) }
                    }
                }
            }
        }
    }
}

fn toc(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Markup {
    html! {
        ol role="list" {
            @for it in items {
                li { a href={ "#" (item_id(it.id)) } {
                    span.tally id={ "toc-" (it.id) } aria-hidden="true" { (shapes(draw, it)) }
                    span dir="auto" { (it.text) }
                } }
            }
        }
    }
}

fn legend() -> Markup {
    html! {
        dl.legend {
            @for (shape, words) in [
                ("", t!("draft-yes")),
                ("half", t!("draft-reservation")),
                ("no", t!("draft-not-yet")),
                ("down", t!("draft-answered-face-down")),
                ("wait", t!("draft-not-answered")),
            ] {
                div { dt { span.tally aria-hidden="true" { i class=[(!shape.is_empty()).then_some(shape)] {} } } dd { (words) } }
            }
        }
    }
}

/// The answers of an item that lie face up, and how many say what.
fn given<'b, 'a>(item: &'b ItemSeen<'a>) -> &'b [GivenSeen<'a>] {
    match &item.standing {
        Standing::Agreed(given) | Standing::NotYet(given) => given,
        Standing::Asked { .. } | Standing::Parked(_) | Standing::Dropped(_) | Standing::Lapsed => {
            &[]
        }
    }
}

fn count(given: &[GivenSeen<'_>], stance: Stance) -> usize {
    given.iter().filter(|it| it.stance == stance).count()
}

/// One shape a person, in no order that would tell who is who.
fn shapes(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let shown = given(item);
    let down = if let Standing::Asked { answered, .. } = item.standing { answered } else { 0 };
    let all = draw.view.size();
    let of = |stance| count(shown, stance);
    let waiting = all.saturating_sub(shown.len() + down);
    html! {
        @if all <= SHAPES_MAX {
            @for _ in 0..of(Stance::Yes) { i {} }
            @for _ in 0..of(Stance::Reservation) { i.half {} }
            @for _ in 0..of(Stance::NotYet) { i.no {} }
            @for _ in 0..down { i.down {} }
            @for _ in 0..waiting { i.wait {} }
        }
    }
}

/// How far the item is, in shapes and in words.
pub(super) fn tally(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    html! {
        span.tally aria-hidden="true" { (shapes(draw, item)) } " "
        (tally_words(draw, item))
    }
}

fn tally_words(draw: &Draw<'_>, item: &ItemSeen<'_>) -> String {
    let all = draw.view.size();
    if let Standing::Asked { answered, .. } = item.standing {
        return t!("draft-answered", n = answered, of = all);
    }
    let shown = given(item);
    let (yes, no) = (count(shown, Stance::Yes), count(shown, Stance::NotYet));
    let reserved = count(shown, Stance::Reservation);
    let waiting = all.saturating_sub(shown.len());
    let parts = [
        (yes > 0).then(|| t!("draft-tally-yes", n = yes)),
        (reserved > 0).then(|| t!("draft-tally-reservation", n = reserved)),
        (no > 0).then(|| t!("draft-tally-not-yet", n = no)),
        (waiting > 0).then(|| t!("draft-tally-to-answer", n = waiting)),
    ];
    commas(&parts.into_iter().flatten().collect::<Vec<_>>())
}

/// A question about all items together: at most one, and quiet.
fn about_the_set(items: &[ItemSeen<'_>]) -> Markup {
    let set: Vec<(&str, bool)> = items
        .iter()
        .map(|it| (it.text.as_str(), it.kind == alliance::event::ItemKind::WhenHard))
        .collect();
    let mut found = if items.len() < ITEMS_OF_A_SET { Vec::new() } else { set_hints(&set) };
    found.sort_by_key(|it| match it {
        SetCode::Alike { .. } => 0,
        SetCode::Many => 1,
        SetCode::NoLineForHardDays => 2,
    });
    html! {
        @if let Some(hint) = found.first() {
            aside.hintbox aria-label=(t!("draft-thought-on-all")) {
                (parts::icon("thought"))
                div {
                    p { b { (asked(hint.slug(), hint.question())) } }
                    @match hint {
                        SetCode::Many => p.hint { (t!("draft-many-items", n = items.len())) },
                        SetCode::Alike { first, second } => p.hint { (t!("draft-items-alike", first = (first + 1), second = (second + 1))) },
                        SetCode::NoLineForHardDays => p.hint { (t!("draft-no-item-says-it")) },
                    }
                }
            }
        }
    }
}

/// A question about the wording, in the reader's language; its name is made from the core's slug.
fn asked(slug: &str, english: &str) -> String {
    find(&format!("wording-{slug}")).unwrap_or_else(|| english.to_owned())
}

/// Are all items asked at once?
fn at_once(draw: &Draw<'_>) -> bool {
    draw.view.asking() == Asking::WholeSet
}
