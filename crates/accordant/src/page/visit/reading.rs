//! All items aloud, in turn, by a lot that everybody sees. Nobody is pointed at: every item is read.

use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, parts, words},
};
use alliance::{
    id::ItemId,
    view::{VisitSeen, VisitTableSeen},
};
use maud::{Markup, html};

/// The reading in the room, or on a call.
pub(super) fn aloud(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        @if visit.tables.is_empty() {
            div.stack { h1 { (t!("reading-title")) } p.lead { (t!("reading-how")) } }
            @if draw.view.desk() { (draw_the_lot(draw)) }
            @else { p.hint { (t!("reading-lot-soon")) } }
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
            button.btn.main { (parts::icon("turn")) (t!("reading-draw-lot")) }
        }
    }
}

/// The order that the lot drew, for all to see.
fn lot(tables: &[VisitTableSeen<'_>]) -> Markup {
    html! {
        @for table in tables {
            p.hint.lot id={ "lot-" (table.pod) } {
                (filled(&drew(table, tables.len()), &[html! {
                    @for (at, person) in table.people.iter().enumerate() { @if at > 0 { (t!("living-comma")) " " } bdi { (person.name) } }
                }]))
            }
        }
    }
}

fn drew(table: &VisitTableSeen<'_>, tables: usize) -> String {
    if tables > 1 {
        t!("reading-lot-at-table", table = (table.pod + 1), names = SLOT[0])
    } else {
        t!("reading-lot", names = SLOT[0])
    }
}

fn one(draw: &Draw<'_>, visit: &VisitSeen<'_>, table: &VisitTableSeen<'_>) -> Markup {
    html! {
        section.aloud id={ "aloud-" (table.pod) } aria-label=(t!("reading-aloud")) {
            @if let Some(item) = table.item {
                (turn(draw, table))
                (large(draw, visit, table, item))
                @if table.mine { (buttons(draw, table)) }
                @else { p.hint { (t!("reading-listening")) } }
            } @else if visit.quiet.is_some() && !visit.told {
                div.aloud-item { h1 { (t!("reading-quiet")) } p.lead { (t!("reading-quiet-how")) } }
                @if draw.view.desk() {
                    form.row id="tell-do" method="post" action=(draw.at("tell")) data-live data-once {
                        (parts::ask(draw)) button.btn { (t!("reading-go-on")) }
                    }
                }
            } @else if !visit.told {
                p.display { (t!("reading-table-done")) }
                p.hint { (t!("reading-others-read")) }
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
                b { @if Some(reader.id) == me { (t!("reading-you-read")) } @else { (reads(words::called(draw, reader.name))) } }
                @for (at, next) in table.next.iter().enumerate() {
                    @if at == 0 { br; } @else { (t!("living-comma")) " " }
                    span.hint { @if Some(next.id) == me { (t!("reading-then-you")) } @else { (then(words::called(draw, next.name))) } }
                }
            }
        }
    }
}

fn reads(name: &str) -> Markup {
    filled(&t!("reading-reads", name = SLOT[0]), &[html! { bdi { (name) } }])
}

fn then(name: &str) -> Markup {
    filled(&t!("reading-then", name = SLOT[0]), &[html! { bdi { (name) } }])
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
            p.qno { (filled(&t!("reading-item-of", item = SLOT[0], of = visit.items.len()), &[html! { span.num { (table.at + 1) } }])) }
            h1 id={ "aloud-words-" (table.pod) } dir="auto" { (item.text) }
            button.btn.bare type="button" data-speak={ "#aloud-words-" (table.pod) } data-js hidden { (parts::icon("play")) (t!("reading-read-to-me")) }
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
            button.btn.main.big { (t!("reading-read")) " " (parts::icon("on")) }
            button.btn.bare formaction=(draw.at("item-pass")) { (t!("reading-pass")) }
        }
    }
}

/// After the quiet: only now it is said which item came up.
fn told(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        section.stack id="told" aria-labelledby="told-h" {
            h1 id="told-h" { @if visit.touched.is_empty() { (t!("reading-nothing")) } @else { (t!("reading-came-up")) } }
            @if visit.touched.is_empty() { p { (t!("reading-no-care")) } }
            @for (item, _) in &visit.touched { (super::look::came_up(draw, *item)) }
        }
    }
}

/// Apart, over days: each for themselves.
pub(super) fn alone(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        div.stack {
            h1 { (t!("reading-alone")) }
            p.lead { (t!("reading-alone-how")) }
            @if let Some(closes) = visit.closes { p.hint { (t!("reading-open-until", when = words::moment(closes))) " " (t!("reading-have-read", n = visit.read_alone, of = draw.view.size())) } }
        }
        ol.read-alone {
            @for item in &items {
                li { p.pl-text id={ "ra-" (item.id) } dir="auto" { (item.text) }
                    button.btn.bare type="button" data-speak={ "#ra-" (item.id) } data-js hidden { (parts::icon("play")) (t!("reading-read-to-me")) } }
            }
        }
        @if visit.i_read { p { (parts::tag("tick", &t!("reading-you-have"))) } }
        @else {
            form.row id="alone-do" method="post" action=(draw.at("read-alone")) data-live data-once {
                (parts::ask(draw))
                button.btn.main.big { (parts::icon("tick")) (t!("reading-all-read")) }
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
                    p.qno { (t!("reading-of", item = (table.at + 1), of = visit.items.len())) }
                    h1 dir="auto" { (item.text) }
                } @else if visit.tables.len() > 1 && !visit.told {
                    h1 { (t!("reading-tables")) }
                    p.qno { @for table in &visit.tables { (t!("reading-table-of", table = (table.pod + 1), item = table.at.min(u32::try_from(visit.items.len()).unwrap_or(u32::MAX)), of = visit.items.len())) " " } }
                } @else if visit.told {
                    h1 { @if visit.touched.is_empty() { (t!("reading-nothing")) } @else { (t!("visit-question-look")) } }
                } @else { h1 { (t!("reading-quiet")) } }
            }
            footer.row.apart {
                @if let (Some(reader), Some(_)) = (&table.reader, &item) {
                    p.turnline {
                        span.seat.big aria-hidden="true" { (reader.name.initials()) }
                        span { b { (reads(reader.name.as_str())) } @if let Some(next) = table.next.first() { br; (then(next.name.as_str())) } }
                    }
                }
            }
        }
    }
}
