//! What comes next: the visit, the pulse, and who may move them. A day that has gone by is nobody's
//! fault.

use super::{pulse, tell};
use crate::page::{Draw, charter, parts, sign, words};
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
            h2 id="visit-h" { "Next visit" }
            @if let Some(next) = draw.view.next_visit() { (day(draw, next)) } @else { p { "No day is set yet." } }
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
            b { time datetime=(next) { (words::weekday(next)) } @if let Some(at) = draw.view.visit_at() { ", " (clock(at.time)) } }
            span {
                @if let Some(far) = &far { (far) } @else { "That day has gone by, and that is all right" }
                @if let Some(at) = draw.view.visit_at() { ", time of " (at.zone.as_str()) }
                ". Then " (charter::rhythm(draw)) "."
            }
        }
        @if draw.view.asleep().is_some() { p { "It waits until one of you wakes it." } }
        @else if far.is_none() { p { "Begin it whenever it suits you all, or choose another day." } }
        @else { p { "You read the page aloud together, item by item: keep it, find new words, or let it go." } }
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
                Some(open) if open.gave => a.btn href=(draw.at("pulse")) { "Change your pulse" },
                Some(_) => a.btn.main href=(draw.at("pulse")) { "Give your pulse now" },
                None => {},
            }
            @if draw.view.next_visit().is_some() { a.btn href=(draw.at("visit.ics")) { "Calendar" } }
        }
        @if let Some(open) = &open {
            p.hint id="pulse-count" {
                (open.given) " of " (draw.view.size()) " have given theirs."
                @if open.gave { " Yours is among them." }
                " It closes on " (words::moment(open.closes)) "."
            }
        } @else if draw.view.settings().life.pulse_days.is_some() {
            p.hint id="pulse-count" { "A pulse asks how much you live this. " (pulse::next_opens(draw)) }
        }
    }
}

fn begin(draw: &Draw<'_>) -> Markup {
    html! {
        form id="visit-begin" method="post" action=(draw.at("visit-begin")) data-live data-once {
            (parts::ask(draw))
            button.btn { (parts::icon("on")) "Begin the visit" }
        }
        p.hint { "For when you sit together: this page becomes the visit for all of you. Anybody may begin it, and holds the desk for it." }
    }
}

/// Anybody may move it by a tap.
fn move_it(draw: &Draw<'_>) -> Markup {
    let today = words::day_of(draw.now);
    let next = draw.view.next_visit().filter(|day| *day >= today);
    let at = draw.view.visit_at();
    html! {
        details.full id="visit-move" {
            summary.btn.bare { "Move it" }
            form.stack.full id="move-form" method="post" action=(draw.at("visit-move")) data-live data-said="The visit is moved." {
                (parts::ask(draw))
                div.field.full {
                    label for="move-next" { "We come back on" }
                    input.input type="date" id="move-next" name="next" required min=(today) value=[next];
                }
                div.field.full {
                    label for="move-time" { "At what time? " span.hint { "Optional. Without it the whole day is meant." } }
                    input.input type="time" id="move-time" name="time" value=[at.map(|it| clock(it.time))];
                }
                div.field.full {
                    label for="move-zone" { "In which time zone? " span.hint { "Only with a time, such as Europe/Berlin." } }
                    input.input type="text" id="move-zone" name="zone" autocomplete="off" autocapitalize="off" spellcheck="false"
                        value=[at.map(|it| it.zone.as_str().to_owned()).or_else(zone)];
                }
                p.wrong id="move-wrong" {}
                button.btn { (parts::icon("calendar")) "Keep this date" }
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
            summary.btn.bare { "Not at the same time?" }
            form.stack.full id="apart-form" method="post" action=(draw.at("visit-begin")) data-live data-once {
                (parts::ask(draw))
                p.hint { "Each of you reads the page in your own time, within some days. What asks for care is told when the days are over, or when all have read." }
                div.field {
                    label for="apart-days" { "Over how many days?" }
                    input.input type="number" id="apart-days" name="apart" min="1" max="30" value=(APART_DAYS) required;
                }
                p.wrong id="apart-wrong" {}
                button.btn { "Begin it over some days" }
            }
        }
    }
}

/// What whoever holds the desk may do beside: the rhythm, and the pulse.
fn desk(draw: &Draw<'_>) -> Markup {
    html! {
        details.full id="visit-more" {
            summary.btn.bare { "Change the rhythm" }
            (sign::visit_form(draw, "Keep this date"))
        }
        @if let Some(open) = draw.view.pulse() {
            details.full id="pulse-desk" {
                summary.btn.bare { "Close the pulse" }
                form.stack.full id="pulse-close" method="post" action=(draw.at("pulse-close")) data-live data-once {
                    (parts::ask(draw))
                    p.hint { "Whoever has not given theirs is left out this time. It does not open again." }
                    button.btn name="pulse" value=(open.number) { "Close it, and show what it says" }
                }
            }
        } @else {
            form id="pulse-open" method="post" action=(draw.at("pulse-open")) data-live data-once {
                (parts::ask(draw))
                button.btn.bare { "Open a pulse now" }
            }
        }
    }
}
