//! The quieter steps of a visit: arriving, thanks, the pulse, what was set aside, closing.

use super::{next_day, place_of, question};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, change, living, parts, words},
};
use alliance::{
    life::{End, VisitStep},
    view::{Standing, VisitSeen},
};
use maud::{Markup, html};

pub(super) fn arrive(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        div.stack { h1 { (t!("visit-good")) } p.lead { (question(VisitStep::Arrive)) } }
        (parts::seats(&people, |it| it.here))
        p.hint { (t!("visit-twenty")) }
    }
}

pub(super) fn thanks(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack { h1 { (question(VisitStep::Thanks)) } p.lead { (t!("visit-in-turn")) } }
        ol.pulse-list { @for item in draw.view.items() { li { p.pl-text dir="auto" { (item.text) } } } }
    }
}

/// The result of the pulse that was open, for all at once.
pub(super) fn pulse(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack { h1 { (question(VisitStep::Pulse)) } }
        @if draw.view.pulses().is_empty() { p.lead { (t!("visit-no-pulse")) } }
        @else { (living::last_pulse(draw)) }
    }
}

/// Parked items, what newcomers brought, and who came or left.
pub(super) fn aside(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let aside = draw.view.aside();
    let parked: Vec<_> =
        aside.iter().filter(|it| matches!(it.standing, Standing::Parked(_))).collect();
    let comings = draw.view.comings();
    let comings: Vec<_> = comings.iter().filter(|it| !it.settled).collect();
    let nothing = parked.is_empty() && comings.is_empty() && visit.brought.is_empty();
    html! {
        div.stack {
            h1 { (question(VisitStep::Aside)) }
            @if nothing { p.lead { (t!("visit-nothing-waits")) } }
        }
        @for coming in comings { (change::coming(draw, coming)) }
        @if !visit.brought.is_empty() {
            section.stack aria-labelledby="brought-h" {
                h2.h-small id="brought-h" { (t!("visit-brought")) }
                ul.notes role="list" {
                    @for note in &visit.brought { (parts::note(&crate::page::note_id(note.id, 0), parts::paper_of(draw, note), note, &html! {})) }
                }
            }
        }
        @if !parked.is_empty() {
            ul.looks role="list" {
                @for item in parked {
                    li id={ "parked-" (item.id) } {
                        article.sheet.stack.item {
                            p.pl-text dir="auto" { (item.text) }
                            @if let Standing::Parked(Some(why)) = item.standing { p.hint dir="auto" { (why) } }
                            @let proposed = draw.view.change(item.id);
                            @if let Some(proposed) = &proposed { (change::asked(draw, proposed)) }
                            @if proposed.is_none_or(|it| it.shown.is_some()) {
                                div.waysout {
                                    (change::reword(draw, item, item.kind))
                                    (change::reword(draw, item, alliance::event::ItemKind::Trial))
                                    form method="post" action=(draw.at("drop")) data-live { (parts::ask(draw)) button.btn.bare name="item" value=(item.id) { (t!("change-let-go")) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        (change::new_items(draw))
    }
}

/// What changed, the day of the next visit, one word.
pub(super) fn close(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    let changed = visit.touched.iter().filter(|(_, end)| end.is_some_and(|end| end != End::Keep));
    let open = draw.view.changes().into_iter().filter(|it| !it.small).count();
    html! {
        div.stack { h1 { (t!("visit-leave-with")) } }
        ul.hist {
            @for (item, end) in visit.touched.iter().filter(|(item, end)| end.is_some() || draw.view.change(*item).is_none()) {
                @if let Some(seen) = draw.view.item(*item) {
                    li {
                        span { @match end { Some(end) => (super::look::ended(*end)), None => (t!("visit-ended-open")) } }
                        span dir="auto" { @if let Some(at) = place_of(draw, *item) { (filled(&t!("visit-item", item = at, words = SLOT[0]), &[html! { (seen.text) }])) } @else { (seen.text) } }
                    }
                }
            }
            @if visit.touched.is_empty() { li { span { (t!("visit-stays")) } } }
        }
        @if open > 0 { p.hint { (t!("visit-open", n = open)) } }
        @if draw.view.desk() { (end_form(draw, changed.count())) }
        @else { p.lead { (t!("visit-one-word")) } }
    }
}

fn end_form(draw: &Draw<'_>, changed: usize) -> Markup {
    html! {
        form.sheet.stack.full id="visit-end" method="post" action=(draw.at("visit-end")) data-live data-once {
            (parts::ask(draw))
            div.field {
                label for="ve" { (t!("visit-again-on")) }
                input.input id="ve" type="date" name="next" required min=(words::day_of(draw.now)) value=(next_day(draw));
            }
            p.wrong id="visit-end-wrong" {}
            button.btn.main.big { @if changed > 0 { (t!("visit-end-sign")) } @else { (t!("visit-end")) } }
        }
    }
}
