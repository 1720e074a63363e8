//! Words that the pages of a living alliance share: places on the page, days, steps, ends.

use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, Phone, charter, words},
};
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
        @if let Some(place) = place(draw, item) { (t!("living-item", number = place)) }
        @else if let Some(item) = draw.view.item(item) { (quoted(&html! { bdi { (item.text) } })) }
        @else { (t!("living-an-item")) }
    }
}

/// Words of people, in the marks of the reader's language.
pub(super) fn quoted(words: &Markup) -> Markup {
    filled(&t!("living-quoted", words = SLOT[0]), std::slice::from_ref(words))
}

/// `3`, `3 and 5`, `3, 5 and 7`.
pub(super) fn listed(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => {
            let rest = rest
                .iter()
                .cloned()
                .reduce(|rest, next| t!("living-list", rest = rest, next = next));
            t!("living-list-last", rest = rest.unwrap_or_default(), last = last.clone())
        }
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
        return t!("living-when-visit");
    };
    match today.until(day).map_or(i32::MAX, |span| span.get_days()) {
        0 => t!("living-when-today"),
        1 => t!("living-when-tomorrow"),
        2..=6 => t!("living-when-weekday", weekday = day.weekday().to_monday_one_offset()),
        _ => t!("living-when-day", day = short(day)),
    }
}

/// A day near by: `9 February`.
pub(super) fn short(day: Date) -> String {
    t!("living-day-short", day = day.day(), month = t!("month", month = day.month()))
}

/// A step of the pulse, as this circle says it.
pub(super) fn step(lived: Lived, faces: bool) -> String {
    match (lived, faces) {
        (Lived::Hardly, false) => t!("living-step-hardly"),
        (Lived::ALittle, false) => t!("living-step-a-little"),
        (Lived::Mostly, false) => t!("living-step-mostly"),
        (Lived::Fully, false) => t!("living-step-fully"),
        (Lived::Hardly, true) => t!("living-step-rain"),
        (Lived::ALittle | Lived::Mostly, true) => t!("living-step-cloud"),
        (Lived::Fully, true) => t!("living-step-sun"),
    }
}

/// What a visit did, in calm sentences: `We looked at item 1 and gave it new words. We kept item 2.`
pub(super) fn visited(draw: &Draw<'_>, ends: &BTreeMap<ItemId, End>) -> Markup {
    let mut looked: Vec<(ItemId, End)> = ends.iter().map(|(item, end)| (*item, *end)).collect();
    looked.sort_by_key(|(item, _)| place(draw, *item).unwrap_or(usize::MAX));
    let (kept, changed): (Vec<_>, Vec<_>) = looked.into_iter().partition(|it| it.1 == End::Keep);
    html! {
        @if ends.is_empty() { (t!("living-visit-stayed")) }
        @for (item, end) in &changed { (became(draw, *item, *end)) @if *end != End::Keep { " " } }
        @if !kept.is_empty() { (filled(&kept_sentence(kept.len()), &[joined(kept.iter().map(|(item, _)| called(draw, *item)))])) }
    }
}

/// What became of one item that was looked at.
fn became(draw: &Draw<'_>, item: ItemId, end: End) -> Markup {
    let until = draw.view.item(item).and_then(|it| it.until).map(charter::until_words);
    let said = match (end, until) {
        (End::Keep, _) => t!("living-visit-looked", item = SLOT[0]),
        (End::NewWords, _) => t!("living-visit-new-words", item = SLOT[0]),
        (End::LetGo, _) => t!("living-visit-let-go", item = SLOT[0]),
        (End::TryUntil, Some(day)) => t!("living-visit-try-until", item = SLOT[0], day = day),
        (End::TryUntil, None) => t!("living-visit-try", item = SLOT[0]),
    };
    filled(&said, &[called(draw, item)])
}

fn kept_sentence(kept: usize) -> String {
    t!("living-visit-kept", n = kept, items = SLOT[0])
}

/// Markup one after the other, as [`listed`] does with words.
fn joined(all: impl DoubleEndedIterator<Item = Markup>) -> Markup {
    let mut all = all;
    let Some(last) = all.next_back() else { return html! {} };
    let rest = all.reduce(|rest, next| {
        filled(&t!("living-list", rest = SLOT[0], next = SLOT[1]), &[rest, next])
    });
    match rest {
        Some(rest) => {
            filled(&t!("living-list-last", rest = SLOT[0], last = SLOT[1]), &[rest, last])
        }
        None => last,
    }
}

/// `Item 3`, to begin a line with.
pub(super) fn begun(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! {
        @if let Some(place) = place(draw, item) { (t!("living-item-begun", number = place)) }
        @else { (called(draw, item)) }
    }
}
