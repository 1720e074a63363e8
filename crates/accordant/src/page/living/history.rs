//! The history: what was done, in words for everybody, and the versions of the page.

use super::{behind, charter, tell, version::difference};
use crate::page::{Draw, parts, sign::sentence, whole, words};
use alliance::{
    alliance::{Happening, HistoryLine},
    event::Time,
    id::{ItemId, MemberId},
    life::{End, VersionItem},
    settings::Opening,
    stage::{Round, Stage},
    view::VersionSeen,
};
use jiff::civil::Date;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The page of the history, for the circle; the big screen has no names beside what was done.
pub(crate) fn history(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let since = draw.view.in_force_since().map(words::day_of);
    let versions = draw.view.versions();
    let visits = draw.view.visits();
    let frame = behind(draw, "History");
    let main = html! {
        main.edge.versions id="main" {
            div.stack {
                h1 { @if since.is_some() { "How our words have changed" } @else { "The way so far" } }
                p.lead { "Nothing is ever overwritten. "
                    @if since.is_some() { "Every version stays, with the names that stood behind it." }
                    @else { "What was done stands here, for all of you." } }
                (crate::page::replay::way(draw))
                @if let Some(since) = since { (ways(draw, since, &versions, visits.len())) }
            }
            div.stack.wide {
                @for version in versions.iter().rev() { (version_sheet(version)) }
                @if let (true, Some(_)) = (versions.is_empty(), since) { (first_words(draw)) }
                @if !visits.is_empty() { (visited(draw, &visits)) }
                (way(draw))
            }
        }
    };
    Some(whole(&frame, &main))
}

/// Where one may go on this page; the version that hangs stands first.
fn ways(draw: &Draw<'_>, since: Date, versions: &[VersionSeen<'_>], visits: usize) -> Markup {
    let last = versions.last().map(|it| it.number);
    html! {
        nav.vnav aria-label="Versions" {
            ol role="list" {
                @for it in versions.iter().rev() {
                    li { a href={ "#v" (it.number) } aria-current=[(Some(it.number) == last).then_some("true")] {
                        b { "Version " (it.number) } span { (words::day(words::day_of(it.made))) }
                    } }
                }
                @if versions.is_empty() { li { a href="#v1" { b { (charter::version(draw)) } span { (words::day(since)) } } } }
                @if visits > 0 { li { a href="#visits" { b { "Visits" } span { (words::count(visits, "visit", "visits")) } } } }
                li { a href="#way" { b { "The way here" } span { (words::count(draw.view.history().len(), "step", "steps")) } } }
            }
        }
    }
}

/// A version beside the one before it, and who stood behind it.
fn version_sheet(it: &VersionSeen<'_>) -> Markup {
    let id = format!("v{}", it.number);
    html! {
        section.sheet.stack.full aria-labelledby=(id) {
            div.item-head {
                h2 id=(id) {
                    "Version " (it.number)
                    @if it.number > 1 { ", against version " (it.number - 1) }
                }
                @if !it.signed.is_empty() { span.tag.moss { (parts::icon("tick")) "Signed by " (words::number(it.signed.len())) } }
            }
            p.hint {
                (words::day(words::day_of(it.made)))
                @if it.small { ". Only a spelling changed; nobody needed to sign again" }
                @if !it.signed.is_empty() { ". " (names(it)) }
                "."
            }
            @if it.number == 1 { ol.difflist { @for (at, item) in it.items.iter().enumerate() { (as_it_read(at + 1, item)) } } }
            @else {
                ol.difflist { @for change in &it.changes { (difference(change.place, change.old, change.new, change.because)) } }
                @if it.same > 0 { (unchanged(it)) }
            }
        }
    }
}

/// Who stood behind it.
fn names(it: &VersionSeen<'_>) -> Markup {
    html! {
        @for (at, (name, ..)) in it.signed.iter().enumerate() {
            @if at > 0 { ", " }
            @if let Some(name) = name { bdi { (name) } } @else { "somebody" }
        }
    }
}

fn as_it_read(place: usize, item: &VersionItem) -> Markup {
    html! {
        li {
            p.chg { "Item " (place) }
            p.diff dir="auto" { (item.text) }
            @if let Some(because) = &item.because { p.hint dir="auto" { (because) } }
        }
    }
}

fn unchanged(it: &VersionSeen<'_>) -> Markup {
    let same = |item: &VersionItem| it.changes.iter().all(|change| change.item != item.item);
    html! {
        details {
            summary.btn.bare {
                (sentence(&words::number(it.same))) @if it.same == 1 { " item unchanged" } @else { " items unchanged" }
            }
            ol.difflist {
                @for (at, item) in it.items.iter().enumerate().filter(|(_, item)| same(item)) { (as_it_read(at + 1, item)) }
            }
        }
    }
}

/// The words of a page that all have signed and that does not hang yet.
fn first_words(draw: &Draw<'_>) -> Markup {
    let signed = draw.view.people().iter().filter(|it| it.signed).count();
    html! {
        section.sheet.stack.full aria-labelledby="v1" {
            div.item-head {
                h2 id="v1" { (charter::version(draw)) }
                @if signed > 0 { span.tag.moss { (parts::icon("tick")) "Signed by " (words::number(signed)) } }
            }
            ol.difflist {
                @for (at, item) in draw.view.items().iter().enumerate() {
                    li { p.chg { "Item " (at + 1) } p.diff dir="auto" { (item.text) } }
                }
            }
        }
    }
}

/// Each visit in one calm line, newest first.
fn visited(draw: &Draw<'_>, visits: &[(Time, &BTreeMap<ItemId, End>)]) -> Markup {
    html! {
        section.stack.full aria-labelledby="visits" {
            h2 id="visits" { "Visits" }
            ol.hist {
                @for (ended, ends) in visits.iter().rev() {
                    @let day = words::day_of(*ended);
                    li { time datetime=(day) { (tell::short(day)) } span { (tell::visited(draw, ends)) } }
                }
            }
        }
    }
}

/// Every line, by day, newest first.
fn way(draw: &Draw<'_>) -> Markup {
    let mut days: Vec<(Date, Vec<(usize, &HistoryLine)>)> = Vec::new();
    for (at, line) in draw.view.history().iter().enumerate().rev() {
        let day = words::day_of(line.at);
        match days.last_mut() {
            Some((last, lines)) if *last == day => lines.push((at, line)),
            _ => days.push((day, vec![(at, line)])),
        }
    }
    html! {
        section.stack.full aria-labelledby="way" {
            h2 id="way" { "The way here" }
            @for (day, lines) in &days {
                h3.h-small { time datetime=(day) { (words::day(*day)) } }
                ol.hist {
                    @for (at, line) in lines { li { time { (words::clock(line.at)) } span { (said(draw, *at, line)) } } }
                }
            }
        }
    }
}

/// The last lines, newest first, for the home page.
pub(super) fn last(draw: &Draw<'_>, count: usize) -> Markup {
    let lines = draw.view.history();
    // Those whose names made the page be in force are told in one line.
    let force = lines.iter().position(|it| it.what == Happening::InForce).unwrap_or(0);
    // Pulses come and go; the page shows the last one anyway.
    let single = |at: usize, line: &HistoryLine| {
        let signed = matches!(line.what, Happening::Signed(_));
        !matches!(line.what, Happening::PulseClosed(_)) && (at > force || !signed)
    };
    let lines = lines.iter().enumerate().filter(|(at, line)| single(*at, line)).rev().take(count);
    html! {
        ol.hist id="hist" {
            @for (at, line) in lines {
                @let day = words::day_of(line.at);
                li id={ "hist-" (at) } { time datetime=(day) { (day.strftime("%-d %B")) } span { (said(draw, at, line)) } }
            }
        }
    }
}

/// One line in words: who moved something, never who was slow.
fn said(draw: &Draw<'_>, at: usize, line: &HistoryLine) -> Markup {
    html! {
        @match &line.what {
            Happening::Started => { (by(draw, line)) " started the alliance" }
            Happening::Joined(member) => { (name(draw, *member)) " joined" }
            Happening::Removed(name) => { bdi { (name) } " is no longer in the circle" }
            Happening::LinkRenewed(member) => { (name(draw, *member)) " has a new private link" }
            Happening::DeskHanded(member) => { (by(draw, line)) " handed the desk to " (name(draw, *member)) }
            Happening::Stage(stage) => { (moved(draw, at, line, *stage)) }
            Happening::Revealed(round, notes) => { "The " (round_name(draw, *round)) " were turned over: " (words::count(*notes, "note", "notes")) }
            Happening::Reopened(round) => { (by(draw, line)) " opened the " (round_name(draw, *round)) " for more notes" }
            Happening::Folded => { "A note was folded away" }
            Happening::Unfolded => { "A folded note was opened again" }
            Happening::Stopped => { (by(draw, line)) " stopped here for the day" }
            Happening::WentOn => { (by(draw, line)) " went on" }
            Happening::Pods(tables) => { "The circle sat down at " (words::number(*tables)) " tables" }
            Happening::PodsJoined => { "The tables came together" }
            Happening::MeTooShown => { "The numbers of \u{201c}me too\u{201d} were shown" }
            Happening::ItemParked(item) => { (words_of(draw, *item)) " was parked for the first visit" }
            Happening::ItemDropped(item) => { (words_of(draw, *item)) " was let go" }
            Happening::Visit(date) => { "Next visit: " (words::weekday(*date)) }
            Happening::Signed(member) => { (name(draw, *member)) " signed" }
            Happening::InForce => { "Version 1 is in force, signed by all" }
            Happening::VersionMade(number) => { "Version " (number) (what_changed(draw, *number)) }
            Happening::VersionInForce(number) => { "Version " (number) " is in force, signed by all" }
            Happening::PulseClosed(_) => { "A pulse was given" }
            Happening::Visited(ends) => { (tell::visited(draw, ends)) }
            Happening::Lapsed(item) => { (words_of(draw, *item)) " lapsed" }
            Happening::Revived(item) => { (words_of(draw, *item)) " is ours again" }
            Happening::FellAsleep => { "The alliance fell asleep" }
            Happening::Woke => { "The alliance woke up" }
            Happening::CircleSettled(member) => { "The circle talked about " (name(draw, *member)) }
            Happening::Left(member) => { (name(draw, *member)) " left" }
            Happening::NotesErased => { "The notes were let go" }
            Happening::Ended => { "The alliance ended" }
            Happening::OpenedToGuests => { (by(draw, line)) " opened the signed page to guests" }
            Happening::ClosedToGuests => { (by(draw, line)) " closed the page for guests" }
        }
    }
}

/// Beside a version: ": new words for item 2".
fn what_changed(draw: &Draw<'_>, number: u32) -> Markup {
    let versions = draw.view.versions();
    let made = versions.iter().find(|it| it.number == number);
    html! {
        @match made.map_or(&[][..], |it| &it.changes) {
            [] => " was made",
            [one] => {
                @match (one.old, one.new) {
                    (Some(_), Some(_)) => ": new words for item ",
                    (Some(_), None) => ": let go of item ",
                    (None, _) => ": a new item ",
                }
                (one.place)
            },
            many => { ": " (words::number(many.len())) " items are other than before" },
        }
    }
}

fn by(draw: &Draw<'_>, line: &HistoryLine) -> Markup {
    html! { @if let Some(member) = line.by { (name(draw, member)) } @else { "The circle" } }
}

fn name(draw: &Draw<'_>, member: MemberId) -> Markup {
    html! { @if let Some(name) = draw.view.name_of(member) { bdi { (name) } } @else { "Somebody" } }
}

fn words_of(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! {
        @if let Some(item) = draw.view.item(item) {
            a href={ (draw.at("item")) "?item=" (item.id) } { "\u{201c}" bdi { (item.text) } "\u{201d}" }
        } @else { "An item" }
    }
}

fn round_name(draw: &Draw<'_>, round: Round) -> &'static str {
    match round {
        Round::Nightmares if draw.view.settings().opening == Opening::Memory => "memories",
        Round::Nightmares => "nightmares",
        Round::Hopes => "hopes",
    }
}

/// Going on and going back are both in order, and both are told.
fn moved(draw: &Draw<'_>, at: usize, line: &HistoryLine, to: Stage) -> Markup {
    let mut earlier = draw.view.history()[..at].iter().rev();
    let before = earlier
        .find_map(|it| if let Happening::Stage(stage) = it.what { Some(stage) } else { None });
    html! {
        (by(draw, line))
        @if to == Stage::Living { " hung the page up; from here you live with it" }
        @else if before.is_some_and(|before| before > to) { " went back to " (words::stage(draw, to)) }
        @else { " went on to " (words::stage(draw, to)) }
    }
}
