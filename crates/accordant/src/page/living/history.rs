//! The history: what was done, in words for everybody, and the versions of the page.

use super::{behind, charter, tell, version::difference};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, parts, sign::sentence, whole, words},
};
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
    let frame = behind(draw, &t!("living-history"));
    let main = html! {
        main.edge.versions id="main" {
            div.stack {
                h1 { @if since.is_some() { (t!("living-history-changed")) } @else { (t!("living-history-so-far")) } }
                p.lead {
                    @if since.is_some() { (t!("living-history-every-version")) }
                    @else { (t!("living-history-for-all")) } }
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
        nav.vnav aria-label=(t!("living-versions")) {
            ol role="list" {
                @for it in versions.iter().rev() {
                    li { a href={ "#v" (it.number) } aria-current=[(Some(it.number) == last).then_some("true")] {
                        b { (t!("living-version", number = it.number)) } span { (words::day(words::day_of(it.made))) }
                    } }
                }
                @if versions.is_empty() { li { a href="#v1" { b { (charter::version(draw)) } span { (words::day(since)) } } } }
                @if visits > 0 { li { a href="#visits" { b { (t!("living-visits")) } span { (t!("living-visits-count", n = visits)) } } } }
                li { a href="#way" { b { (t!("living-way")) } span { (t!("living-steps-count", n = draw.view.history().len())) } } }
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
                    @if it.number > 1 { (t!("living-version-against", number = it.number, before = (it.number - 1))) }
                    @else { (t!("living-version", number = it.number)) }
                }
                @if !it.signed.is_empty() { span.tag.moss { (parts::icon("tick")) (t!("living-signed-by", n = it.signed.len(), number = words::number(it.signed.len()))) } }
            }
            p.hint {
                (words::day(words::day_of(it.made)))
                "."
                @if it.small { " " (t!("living-version-spelling")) }
                @if !it.signed.is_empty() { " " (names(it)) "." }
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
            @if at > 0 { (t!("living-comma")) " " }
            @if let Some(name) = name { bdi { (name) } } @else { (t!("living-somebody-name")) }
        }
    }
}

fn as_it_read(place: usize, item: &VersionItem) -> Markup {
    html! {
        li {
            p.chg { (t!("living-item-begun", number = place)) }
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
                (sentence(&t!("living-unchanged", n = it.same, number = words::number(it.same))))
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
                @if signed > 0 { span.tag.moss { (parts::icon("tick")) (t!("living-signed-by", n = signed, number = words::number(signed))) } }
            }
            ol.difflist {
                @for (at, item) in draw.view.items().iter().enumerate() {
                    li { p.chg { (t!("living-item-begun", number = (at + 1))) } p.diff dir="auto" { (item.text) } }
                }
            }
        }
    }
}

/// Each visit in one calm line, newest first.
fn visited(draw: &Draw<'_>, visits: &[(Time, &BTreeMap<ItemId, End>)]) -> Markup {
    html! {
        section.stack.full aria-labelledby="visits" {
            h2 id="visits" { (t!("living-visits")) }
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
            h2 id="way" { (t!("living-way")) }
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
                li id={ "hist-" (at) } { time datetime=(day) { (tell::short(day)) } span { (said(draw, at, line)) } }
            }
        }
    }
}

/// One line in words: who moved something, never who was slow.
fn said(draw: &Draw<'_>, at: usize, line: &HistoryLine) -> Markup {
    html! {
        @match &line.what {
            Happening::Started => (who(&t!("living-did-start", who = SLOT[0]), by(draw, line))),
            Happening::Joined(member) => (who(&t!("living-did-join", who = SLOT[0]), name(draw, *member))),
            Happening::Removed(name) => (who(&t!("living-did-remove", who = SLOT[0]), html! { bdi { (name) } })),
            Happening::LinkRenewed(member) => (who(&t!("living-did-renew", who = SLOT[0]), name(draw, *member))),
            Happening::DeskHanded(member) => {
                (filled(&t!("living-did-hand", who = SLOT[0], to = SLOT[1]), &[by(draw, line), name(draw, *member)]))
            }
            Happening::Stage(stage) => { (moved(draw, at, line, *stage)) }
            Happening::Revealed(round, notes) => { (t!("living-did-reveal", round = round_name(draw, *round), notes = (*notes))) }
            Happening::Reopened(round) => {
                (who(&t!("living-did-reopen", who = SLOT[0], round = round_name(draw, *round)), by(draw, line)))
            }
            Happening::Folded => { (t!("living-did-fold")) }
            Happening::Unfolded => { (t!("living-did-unfold")) }
            Happening::Stopped => (who(&t!("living-did-stop", who = SLOT[0]), by(draw, line))),
            Happening::WentOn => (who(&t!("living-did-go-on", who = SLOT[0]), by(draw, line))),
            Happening::Pods(tables) => { (t!("living-did-sit-at-tables", n = (*tables), number = words::number(*tables))) }
            Happening::PodsJoined => { (t!("living-did-join-tables")) }
            Happening::MeTooShown => { (t!("living-did-show-me-too")) }
            Happening::ItemParked(item) => (who(&t!("living-did-park", item = SLOT[0]), words_of(draw, *item))),
            Happening::ItemDropped(item) => (who(&t!("living-did-drop", item = SLOT[0]), words_of(draw, *item))),
            Happening::Visit(date) => { (t!("living-did-plan", day = words::weekday(*date))) }
            Happening::Signed(member) => (who(&t!("living-did-sign", who = SLOT[0]), name(draw, *member))),
            Happening::InForce => { (t!("living-did-come-in-force", version = 1)) }
            Happening::VersionMade(number) => { (what_changed(draw, *number)) }
            Happening::VersionInForce(number) => { (t!("living-did-come-in-force", version = (*number))) }
            Happening::PulseClosed(_) => { (t!("living-did-pulse")) }
            Happening::Visited(ends) => { (tell::visited(draw, ends)) }
            Happening::Lapsed(item) => (who(&t!("living-did-lapse", item = SLOT[0]), words_of(draw, *item))),
            Happening::Revived(item) => (who(&t!("living-did-revive", item = SLOT[0]), words_of(draw, *item))),
            Happening::FellAsleep => { (t!("living-did-sleep")) }
            Happening::Woke => { (t!("living-did-wake")) }
            Happening::CircleSettled(member) => (who(&t!("living-did-settle", who = SLOT[0]), name(draw, *member))),
            Happening::Left(member) => (who(&t!("living-did-leave", who = SLOT[0]), name(draw, *member))),
            Happening::NotesErased => { (t!("living-did-erase-notes")) }
            Happening::Ended => { (t!("living-did-end")) }
            Happening::OpenedToGuests => (who(&t!("living-did-open-to-guests", who = SLOT[0]), by(draw, line))),
            Happening::ClosedToGuests => (who(&t!("living-did-close-to-guests", who = SLOT[0]), by(draw, line))),
        }
    }
}

/// A sentence about one person or one item.
fn who(sentence: &str, it: Markup) -> Markup {
    filled(sentence, &[it])
}

/// A version, and what came with it.
fn what_changed(draw: &Draw<'_>, number: u32) -> String {
    let versions = draw.view.versions();
    let made = versions.iter().find(|it| it.number == number);
    match made.map_or(&[][..], |it| &it.changes) {
        [] => t!("living-did-make", version = number),
        [one] => match (one.old, one.new) {
            (Some(_), Some(_)) => t!("living-did-reword", version = number, item = one.place),
            (Some(_), None) => t!("living-did-let-go", version = number, item = one.place),
            (None, _) => t!("living-did-add", version = number, item = one.place),
        },
        many => t!(
            "living-did-change-many",
            version = number,
            n = many.len(),
            number = words::number(many.len())
        ),
    }
}

fn by(draw: &Draw<'_>, line: &HistoryLine) -> Markup {
    html! { @if let Some(member) = line.by { (name(draw, member)) } @else { (t!("living-the-circle")) } }
}

fn name(draw: &Draw<'_>, member: MemberId) -> Markup {
    html! { @if let Some(name) = draw.view.name_of(member) { bdi { (name) } } @else { (t!("living-somebody")) } }
}

fn words_of(draw: &Draw<'_>, item: ItemId) -> Markup {
    html! {
        @if let Some(item) = draw.view.item(item) {
            a href={ (draw.at("item")) "?item=" (item.id) } { (tell::quoted(&html! { bdi { (item.text) } })) }
        } @else { (t!("living-an-item-begun")) }
    }
}

/// The round as the sentences about it know it.
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
    let said = if to == Stage::Living {
        t!("living-did-hang", who = SLOT[0])
    } else if before.is_some_and(|before| before > to) {
        t!("living-did-move-back", who = SLOT[0], stage = words::stage(draw, to))
    } else {
        t!("living-did-move-on", who = SLOT[0], stage = words::stage(draw, to))
    };
    filled(&said, &[by(draw, line)])
}
