//! All items aloud, in turn, by a lot that everybody sees. Nobody is pointed at: every item is read.

use crate::page::{Draw, parts, words};
use alliance::{
    id::ItemId,
    view::{VisitSeen, VisitTableSeen},
};
use maud::{Markup, html};

/// The reading in the room, or on a call.
pub(super) fn aloud(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        @if visit.tables.is_empty() {
            div.stack { h1 { "We read it aloud." } p.lead { "All of it, not only what slipped. One of you reads an item, the others only listen. The lot decides who reads which." } }
            @if draw.view.desk() { (draw_the_lot(draw)) }
            @else { p.hint { "The lot is drawn in a moment, before all eyes." } }
        } @else {
            (lot(&visit.tables))
            @for table in &visit.tables { (one(draw, visit, table)) }
            @if visit.told { (told(draw, visit)) }
        }
    }
}

fn draw_the_lot(draw: &Draw<'_>) -> Markup {
    html! {
        form.row id="lot-do" method="post" action=(draw.at("deal")) data-live data-once {
            (parts::ask(draw))
            button.btn.main { (parts::icon("turn")) "Draw the lot" }
        }
    }
}

/// The order that the lot drew, for all to see.
fn lot(tables: &[VisitTableSeen<'_>]) -> Markup {
    html! {
        @for table in tables {
            p.hint.lot id={ "lot-" (table.pod) } {
                @if tables.len() > 1 { "Table " (table.pod + 1) ": the lot drew " } @else { "The lot drew " }
                @for (at, person) in table.people.iter().enumerate() { @if at > 0 { ", " } bdi { (person.name) } } "."
            }
        }
    }
}

fn one(draw: &Draw<'_>, visit: &VisitSeen<'_>, table: &VisitTableSeen<'_>) -> Markup {
    html! {
        section.aloud id={ "aloud-" (table.pod) } aria-label="Reading aloud" {
            @if let Some(item) = table.item {
                (turn(draw, table))
                (large(draw, visit, table, item))
                @if table.mine { (buttons(draw, table)) }
                @else { p.hint { "Only listening now. The next word is the reader’s." } }
            } @else if visit.quiet.is_some() && !visit.told {
                div.aloud-item { h1 { "Ten seconds of quiet." } p.lead { "Let it ring on. Nobody has to say anything." } }
                @if draw.view.desk() {
                    form.row id="tell-do" method="post" action=(draw.at("tell")) data-live data-once {
                        (parts::ask(draw)) button.btn { "Go on" }
                    }
                }
            } @else if !visit.told {
                p.display { "This table has read them all." }
                p.hint { "The others read still." }
            }
        }
    }
}

fn turn(draw: &Draw<'_>, table: &VisitTableSeen<'_>) -> Markup {
    let Some(reader) = &table.reader else { return html! {} };
    let me = draw.view.me();
    html! {
        p.turnline {
            span.seat.big aria-hidden="true" { (reader.name.initials()) }
            span {
                b { @if Some(reader.id) == me { "You read this one aloud" } @else { bdi { (words::called(draw, reader.name)) } " reads" } }
                @for (at, next) in table.next.iter().enumerate() {
                    @if at == 0 { br; }
                    span.hint { @if at == 0 { "then " } @else { ", then " } @if Some(next.id) == me { "you" } @else { bdi { (words::called(draw, next.name)) } } }
                }
            }
        }
    }
}

fn large(
    draw: &Draw<'_>,
    visit: &VisitSeen<'_>,
    table: &VisitTableSeen<'_>,
    item: ItemId,
) -> Markup {
    let Some(item) = draw.view.item(item) else { return html! {} };
    html! {
        div.aloud-item data-len=[parts::length_of(item.text.as_str())] {
            p.qno { "Item " span.num { (table.at + 1) } " of " (visit.items.len()) }
            h1 id={ "aloud-words-" (table.pod) } dir="auto" { (item.text) }
            button.btn.bare type="button" data-speak={ "#aloud-words-" (table.pod) } data-js hidden { (parts::icon("play")) "Read it to me" }
        }
    }
}

/// Passing needs no reason: the item simply has another reader.
fn buttons(draw: &Draw<'_>, table: &VisitTableSeen<'_>) -> Markup {
    html! {
        form.row id={ "aloud-do-" (table.pod) } method="post" action=(draw.at("item-read")) data-live data-once {
            (parts::ask(draw))
            input type="hidden" name="pod" value=(table.pod);
            input type="hidden" name="from" value=(table.at);
            button.btn.main.big { "It is read, go on " (parts::icon("on")) }
            button.btn.bare formaction=(draw.at("item-pass")) { "Pass" }
        }
    }
}

/// After the quiet: only now it is said which item came up.
fn told(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        section.stack id="told" aria-labelledby="told-h" {
            h1 id="told-h" { @if visit.touched.is_empty() { "Nothing came up." } @else { "This came up." } }
            @if visit.touched.is_empty() { p { "All items are read, and no item asks for care." } }
            @for (item, _) in &visit.touched { (super::look::came_up(draw, *item)) }
        }
    }
}

/// Apart, over days: each for themselves.
pub(super) fn alone(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        div.stack {
            h1 { "Read our page, slowly." }
            p.lead { "All items, aloud if you like. When all of you have read them, you see what came up." }
            @if let Some(closes) = visit.closes { p.hint { "Open until " (words::moment(closes)) ". " (visit.read_alone) " of " (draw.view.size()) " have read it." } }
        }
        ol.read-alone {
            @for item in &items {
                li { p.pl-text id={ "ra-" (item.id) } dir="auto" { (item.text) }
                    button.btn.bare type="button" data-speak={ "#ra-" (item.id) } data-js hidden { (parts::icon("play")) "Read it to me" } }
            }
        }
        @if visit.i_read { p { (parts::tag("tick", "You have read it")) } }
        @else {
            form.row id="alone-do" method="post" action=(draw.at("read-alone")) data-live data-once {
                (parts::ask(draw))
                button.btn.main.big { (parts::icon("tick")) "I have read them all" }
            }
        }
    }
}

/// The big screen: one item, who reads it, who is next.
pub(super) fn screen(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let table = &visit.tables[0];
    let item = table.item.filter(|_| visit.tables.len() == 1).and_then(|it| draw.view.item(it));
    html! {
        main.pj.pj-read id="main" {
            (parts::breath_now(draw)) p.pj-name { bdi { (draw.view.name()) } }
            div.aloud-item {
                @if let Some(item) = &item {
                    p.qno { (table.at + 1) " of " (visit.items.len()) }
                    h1 dir="auto" { (item.text) }
                } @else if visit.tables.len() > 1 && !visit.told {
                    h1 { "We read aloud, table by table." }
                    p.qno { @for table in &visit.tables { "Table " (table.pod + 1) ": " (table.at.min(u32::try_from(visit.items.len()).unwrap_or(u32::MAX))) " of " (visit.items.len()) ". " } }
                } @else if visit.told {
                    h1 { @if visit.touched.is_empty() { "Nothing came up." } @else { "What made it hard to live this item?" } }
                } @else { h1 { "Ten seconds of quiet." } }
            }
            footer.row.apart {
                @if let (Some(reader), Some(_)) = (&table.reader, &item) {
                    p.turnline {
                        span.seat.big aria-hidden="true" { (reader.name.initials()) }
                        span { b { bdi { (reader.name) } " reads" } @if let Some(next) = table.next.first() { br; "then " bdi { (next.name) } } }
                    }
                }
            }
        }
    }
}
