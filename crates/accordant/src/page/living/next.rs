//! What comes next: the visit, the pulse, and who may move them. A day that has gone by is nobody's
//! fault.

use super::{pulse, tell};
use crate::{
    languages::t,
    page::{Draw, charter, parts, sign, words},
};
use jiff::civil::Date;
use maud::{Markup, html};

/// Days over which a visit apart goes on, as it is offered.
const APART_DAYS: u16 = 3;

/// The sheet with the day of the next visit.
pub(super) fn sheet(draw: &Draw<'_>) -> Markup {
    let acts = tell::acts(draw);
    // What has ended waits for no day.
    if draw.view.ended().is_some() {
        return html! {};
    }
    html! {
        section.sheet.stack.next.full id="visit" aria-labelledby="visit-h" {
            h2 id="visit-h" { (t!("living-next")) }
            @if let Some(next) = draw.view.next_visit() { (day(draw, next)) } @else { p { (t!("living-no-day")) } }
            @if acts {
                (pulse_now(draw))
                (begin(draw))
                (move_it(draw))
                (apart(draw))
                @if draw.view.desk() { (desk(draw)) }
            }
        }
    }
}

fn day(draw: &Draw<'_>, next: Date) -> Markup {
    let far = charter::from_now(draw, next);
    html! {
        p.date {
            b { time datetime=(next) { (words::weekday(next)) } @if let Some(at) = draw.view.visit_at() { (t!("living-comma")) " " (clock(at.time)) } }
            span {
                (match (&far, draw.view.visit_at()) {
                    (Some(far), None) => t!("living-next-far", far = far.clone()),
                    (Some(far), Some(at)) => t!("living-next-far-zone", far = far.clone(), zone = at.zone.as_str()),
                    (None, None) => t!("living-next-gone"),
                    (None, Some(at)) => t!("living-next-gone-zone", zone = at.zone.as_str()),
                })
                " " (t!("living-next-then", rhythm = charter::rhythm(draw)))
            }
        }
        @if draw.view.asleep().is_some() { p { (t!("living-next-asleep")) } }
        @else if far.is_none() { p { (t!("living-next-begin-any")) } }
        @else { p { (t!("living-next-what")) } }
    }
}

fn clock(time: jiff::civil::Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// The one main button while a pulse is open; how many have given theirs, never who.
fn pulse_now(draw: &Draw<'_>) -> Markup {
    html! {
        @let open = draw.view.pulse();
        div.row.full {
            @match &open {
                Some(open) if open.gave => a.btn href=(draw.at("pulse")) { (t!("living-change-pulse")) },
                Some(_) => a.btn.main href=(draw.at("pulse")) { (t!("living-give-pulse")) },
                None => {},
            }
            @if draw.view.next_visit().is_some() { a.btn href=(draw.at("visit.ics")) { (t!("living-next-calendar")) } }
        }
        @if let Some(open) = &open {
            p.hint id="pulse-count" {
                (t!("living-pulse-given", given = open.given, of = draw.view.size()))
                @if open.gave { " " (t!("living-pulse-yours")) }
                " " (t!("living-pulse-closes", when = words::moment(open.closes)))
            }
        } @else if draw.view.settings().life.pulse_days.is_some() {
            p.hint id="pulse-count" { (t!("living-pulse-asks")) " " (pulse::next_opens(draw)) }
        }
    }
}

fn begin(draw: &Draw<'_>) -> Markup {
    html! {
        form id="visit-begin" method="post" action=(draw.at("visit-begin")) data-live data-once {
            (parts::ask(draw))
            button.btn { (parts::icon("on")) (t!("living-begin")) }
        }
        p.hint { (t!("living-begin-how")) }
    }
}

/// Anybody may move it by a tap.
fn move_it(draw: &Draw<'_>) -> Markup {
    let today = words::day_of(draw.now);
    let next = draw.view.next_visit().filter(|day| *day >= today);
    let at = draw.view.visit_at();
    html! {
        details.full id="visit-move" {
            summary.btn.bare { (t!("living-move")) }
            form.stack.full id="move-form" method="post" action=(draw.at("visit-move")) data-live data-said=(t!("living-moved")) {
                (parts::ask(draw))
                div.field.full {
                    label for="move-next" { (t!("living-come-back")) }
                    input.input type="date" id="move-next" name="next" required min=(today) value=[next];
                }
                div.field.full {
                    label for="move-time" { (t!("living-what-time")) " " span.hint { (t!("living-what-time-hint")) } }
                    input.input type="time" id="move-time" name="time" value=[at.map(|it| clock(it.time))];
                }
                div.field.full {
                    label for="move-zone" { (t!("living-what-zone")) " " span.hint { (t!("living-what-zone-hint")) } }
                    input.input type="text" id="move-zone" name="zone" autocomplete="off" autocapitalize="off" spellcheck="false"
                        value=[at.map(|it| it.zone.as_str().to_owned()).or_else(zone)];
                }
                p.wrong id="move-wrong" {}
                button.btn { (parts::icon("calendar")) (t!("living-keep-date")) }
            }
        }
    }
}

/// The time zone of the place where this runs: right for most, and it can be changed.
fn zone() -> Option<String> {
    jiff::tz::TimeZone::system().iana_name().map(str::to_owned)
}

/// Those who cannot meet look at the page over some days, each for themselves.
fn apart(draw: &Draw<'_>) -> Markup {
    html! {
        details.full id="visit-apart" {
            summary.btn.bare { (t!("living-apart")) }
            form.stack.full id="apart-form" method="post" action=(draw.at("visit-begin")) data-live data-once {
                (parts::ask(draw))
                p.hint { (t!("living-apart-how")) }
                div.field {
                    label for="apart-days" { (t!("living-apart-days")) }
                    input.input type="number" id="apart-days" name="apart" min="1" max="30" value=(APART_DAYS) required;
                }
                p.wrong id="apart-wrong" {}
                button.btn { (t!("living-apart-begin")) }
            }
        }
    }
}

/// What whoever holds the desk may do beside: the rhythm, and the pulse.
fn desk(draw: &Draw<'_>) -> Markup {
    html! {
        details.full id="visit-more" {
            summary.btn.bare { (t!("living-rhythm")) }
            (sign::visit_form(draw, &t!("living-keep-date")))
        }
        @if let Some(open) = draw.view.pulse() {
            details.full id="pulse-desk" {
                summary.btn.bare { (t!("living-pulse-close")) }
                form.stack.full id="pulse-close" method="post" action=(draw.at("pulse-close")) data-live data-once {
                    (parts::ask(draw))
                    p.hint { (t!("living-pulse-close-how")) }
                    button.btn name="pulse" value=(open.number) { (t!("living-pulse-close-button")) }
                }
            }
        } @else {
            form id="pulse-open" method="post" action=(draw.at("pulse-open")) data-live data-once {
                (parts::ask(draw))
                button.btn.bare { (t!("living-pulse-open")) }
            }
        }
    }
}
