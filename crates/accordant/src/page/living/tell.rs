//! Words that the pages of a living alliance share: places on the page, days, steps, ends.

use crate::page::{Draw, Phone, charter, words};
use alliance::{
    id::ItemId,
    life::{End, Lived},
    stage::Stage,
};
use jiff::civil::Date;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// May this viewer do anything here: is the alliance lived still, and is the phone in a hand?
pub(super) fn acts(draw: &Draw<'_>) -> bool {
    draw.view.stage() == Stage::Living
        && draw.view.me().is_some()
        && draw.view.ended().is_none()
        && draw.phone != Phone::Between
}

/// The number of an item on the page, from 1.
pub(super) fn place(draw: &Draw<'_>, item: ItemId) -> Option<usize> {
    draw.view.items().iter().position(|it| it.id == item).map(|at| at + 1)
}

/// `item 3`; one that is not on the page any more is called by its words.
pub(super) fn called(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! {
        @if let Some(place) = place(draw, item) { "item " (place) }
        @else if let Some(item) = draw.view.item(item) { "\u{201c}" bdi { (item.text) } "\u{201d}" }
        @else { "an item" }
    }
}

/// The address of an item's page.
pub(super) fn item_at(draw: &Draw<'_>, item: ItemId) -> String {
    format!("{}?item={item}", draw.at("item"))
}

/// When the circle reads its page together next: `on Tuesday`, `on 9 February`.
pub(super) fn at_the_visit(draw: &Draw<'_>) -> String {
    let today = words::day_of(draw.now);
    let Some(day) = draw.view.next_visit().filter(|day| *day >= today) else {
        return "at your next visit".into();
    };
    match today.until(day).map_or(i32::MAX, |span| span.get_days()) {
        0 => "today".into(),
        1 => "tomorrow".into(),
        2..=6 => day.strftime("on %A").to_string(),
        _ => format!("on {}", short(day)),
    }
}

/// A day near by: `9 February`.
pub(super) fn short(day: Date) -> String {
    day.strftime("%-d %B").to_string()
}

/// A step of the pulse, as this circle says it.
pub(super) const fn step(lived: Lived, faces: bool) -> &'static str {
    match (lived, faces) {
        (Lived::Hardly, false) => "hardly",
        (Lived::ALittle, false) => "a little",
        (Lived::Mostly, false) => "mostly",
        (Lived::Fully, false) => "fully",
        (Lived::Hardly, true) => "rain",
        (Lived::ALittle | Lived::Mostly, true) => "cloud",
        (Lived::Fully, true) => "sun",
    }
}

/// What a visit did, in calm sentences: `We looked at item 1 and gave it new words. We kept item 2.`
pub(super) fn visited(draw: &Draw<'_>, ends: &BTreeMap<ItemId, End>) -> Markup {
    let mut looked: Vec<(ItemId, End)> = ends.iter().map(|(item, end)| (*item, *end)).collect();
    looked.sort_by_key(|(item, _)| place(draw, *item).unwrap_or(usize::MAX));
    let (kept, changed): (Vec<_>, Vec<_>) = looked.into_iter().partition(|it| it.1 == End::Keep);
    html! {
        @if ends.is_empty() { "We read the page, and it stayed as it was." }
        @for (item, end) in &changed {
            "We looked at " (called(draw, *item)) @match end {
                End::Keep => ".",
                End::NewWords => " and gave it new words. ",
                End::LetGo => " and let it go. ",
                End::TryUntil => {
                    " and try it"
                    @if let Some(until) = draw.view.item(*item).and_then(|it| it.until) { " until " (charter::until_words(until)) }
                    ". "
                },
            }
        }
        @if !kept.is_empty() {
            "We kept "
            @for (at, (item, _)) in kept.iter().enumerate() {
                @if at > 0 && at + 1 == kept.len() { " and " } @else if at > 0 { ", " }
                (called(draw, *item))
            }
            "."
        }
    }
}

/// `Item 3`, to begin a line with.
pub(super) fn begun(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! {
        @if let Some(place) = place(draw, item) { "Item " (place) }
        @else { (called(draw, item)) }
    }
}
