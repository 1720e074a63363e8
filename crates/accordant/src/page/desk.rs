//! The facilitator's desk: what to say, the candle, the next step, and all that is soft.
//!
//! All its buttons belong to one form, so that each is one line: the act is in the button. What is
//! typed has a form of its own inside a `details` with a stable id, which a morph leaves open.

mod cues;
mod menu;

use super::{Draw, charter::listed_names, parts, visit, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    event::Candle,
    limits::PODS_FROM,
    settings::Opening,
    stage::{Round, Stage},
    view::{Person, Place, Standing},
};
pub(crate) use cues::{cues, in_days};
use maud::{Markup, html};

/// The form that the buttons of the desk belong to.
const FORM: &str = "desk-do";

/// Of so many who still write the names are said; of more, how many they are.
const STILL_WRITING_NAMED: usize = 3;

/// Minutes of a day: a window for writing apart is made longer by one.
const MINUTES_OF_A_DAY: u16 = 1_440;

/// The desk; nothing for those who do not hold it, and nothing where the alliance lives.
pub(crate) fn desk(draw: &Draw<'_>) -> Markup {
    let place = draw.view.place();
    if place == Place::Visit {
        return visit::desk(draw);
    }
    if !draw.view.desk() || place == Place::Living {
        return html! {};
    }
    let cue = cues(draw).into_iter().next();
    html! {
        aside.desk aria-label=(if draw.view.unguided() { t!("desk-how-to-go-on") } else { t!("desk-facilitators") }) {
            p.desk-tag {
                @if draw.view.unguided() { (t!("desk-between-you-two")) }
                @else { (t!("desk-only-you")) }
            }
            div.cue {
                @if let Some(cue) = cue { b { (t!("desk-say")) } q { (cue) } } @else { p { (prepare_words(draw)) } }
                @if let Some(words) = before_next(draw) { p.hint.desk-note { (words) } }
            }
            (time(draw))
            div.desk-acts {
                (form(draw))
                (soft(draw))
                (menu::menu(draw))
                (next(draw))
            }
        }
    }
}

/// The thread of stages leads back, but not by a slip of the finger: the page asks first. Sent as a
/// plain form: it is done with, and the page comes back without it.
pub(crate) fn going_back(draw: &Draw<'_>) -> Markup {
    let now = draw.view.stage();
    let passed = |stage: &Stage| *stage > Stage::Prepare && *stage < now;
    let asked = draw.asks("back").and_then(|it| it.parse().ok()).filter(passed);
    let Some(to) = asked.filter(|_| draw.view.desk()) else { return html! {} };
    html! {
        div.banner.calm id="going-back" {
            span { (parts::icon("back")) }
            p { b { (t!("desk-go-back-to-question", stage = words::stage(draw, to))) } " " (t!("desk-circle-goes-along")) }
            form.row method="post" action=(draw.at("stage")) {
                (parts::ask(draw))
                input type="hidden" name="from" value=(now.slug());
                input type="hidden" name="to" value=(to.slug());
                button.btn.main { (t!("desk-go-back")) }
                a.btn.bare href=(draw.at("")) { (t!("desk-stay")) }
            }
        }
    }
}

/// The one form of all small buttons. A step that could not be sent is not sent later by itself.
fn form(draw: &Draw<'_>) -> Markup {
    let place = draw.view.place();
    html! {
        form id=(FORM) method="post" action=(draw.at("stage")) data-live data-once {
            (parts::ask(draw))
            input type="hidden" name="from" value=(draw.view.stage().slug());
            @if let Some(round) = round(place) { input type="hidden" name="round" value=(round.slug()); }
        }
    }
}

/// The round that the place is about.
fn round(place: Place) -> Option<Round> {
    match place {
        Place::Writing(round) | Place::FaceUp(round) => Some(round),
        Place::Turn => Some(Round::Nightmares),
        Place::Prepare
        | Place::Arrive
        | Place::Review
        | Place::Draft
        | Place::Sign
        | Place::Living
        | Place::Visit => None,
    }
}

fn prepare_words(draw: &Draw<'_>) -> String {
    let ready = draw.view.people().iter().filter(|it| it.ready).count();
    t!("desk-ready", n = ready, of = draw.view.size())
}

/// The candle, exact, for whoever keeps the time; or until when the window is open.
fn time(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(closes) = draw.view.closes().filter(|_| draw.view.settings().apart_hours.is_some()) {
            p { (parts::tag("clock", &t!("desk-open-until", moment = words::moment(closes)))) }
        } @else { (parts::candle(draw, true)) }
    }
}

/// A button of the desk: the act, and one field.
struct Button<'a> {
    act: &'a str,
    field: Option<(&'a str, &'a str)>,
    class: &'a str,
}

impl Button<'_> {
    fn show(&self, draw: &Draw<'_>, content: &Markup) -> Markup {
        let (name, value) = self.field.unzip();
        html! {
            button class=[(!self.class.is_empty()).then_some(self.class)] form=(FORM) formaction=(draw.at(self.act))
                name=[name] value=[value] { (content) }
        }
    }
}

/// A small button of the desk.
fn small(draw: &Draw<'_>, act: &str, field: Option<(&str, &str)>, content: &Markup) -> Markup {
    Button { act, field, class: "btn" }.show(draw, content)
}

/// More time, a pause, the candle, the reading: what one needs at hand.
fn soft(draw: &Draw<'_>) -> Markup {
    let candle = draw.view.candle();
    html! {
        @if draw.view.paused() {
            (small(draw, "pause", Some(("on", "0")), &html! { (parts::icon("play")) (t!("desk-go-on")) }))
        } @else if candle.is_some() {
            (small(draw, "minutes", Some(("minutes", "1")), &html! { (parts::icon("plus")) (t!("desk-one-minute")) }))
            (small(draw, "pause", Some(("on", "1")), &html! { (parts::icon("pause")) span.w-only { (t!("desk-pause")) } }))
        }
        @if draw.view.closes().is_some() {
            @let day = MINUTES_OF_A_DAY.to_string();
            (small(draw, "minutes", Some(("minutes", &day)), &html! { (parts::icon("plus")) (t!("desk-one-day")) }))
        }
        @if can_light(draw, candle) {
            (small(draw, "candle", None, &html! { (parts::icon("clock")) span.w-only { (t!("desk-light-candle")) } }))
        }
        (reading(draw))
        @if draw.view.place() == Place::Arrive { (menu::purpose(draw, true)) }
    }
}

fn can_light(draw: &Draw<'_>, candle: Option<Candle>) -> bool {
    let settings = draw.view.settings();
    let written = matches!(draw.view.place(), Place::FaceUp(_));
    candle.is_none()
        && !written
        && settings.apart_hours.is_none()
        && settings.minutes.of(draw.view.stage()).is_some_and(|minutes| minutes > 0)
}

/// The reading aloud: it begins by lot, and can be ended.
fn reading(draw: &Draw<'_>) -> Markup {
    let Place::FaceUp(round) = draw.view.place() else { return html! {} };
    html! {
        @if !draw.view.readings(round).is_empty() {
            (small(draw, "reading", Some(("do", "end")), &html! { (parts::icon("cross")) span.w-only { (t!("desk-end-reading")) } }))
        } @else if !draw.view.was_read(round) && draw.view.on_the_wall(round) > 0 {
            (small(draw, "reading", Some(("do", "deal")), &html! { (parts::icon("book")) span.w-only { (t!("desk-read-aloud")) } }))
        }
    }
}

/// The next step, with what is still to be said before it.
fn next(draw: &Draw<'_>) -> Markup {
    if draw.view.stopped() {
        let button = Button { act: "stop", field: Some(("on", "0")), class: "btn main" };
        return button.show(draw, &html! { (t!("desk-go-on-from-here")) " " (parts::icon("on")) });
    }
    html! {
        @match draw.view.place() {
            Place::Writing(round) => (reveal(draw, round)),
            Place::Draft if !draw.view.all_agreed() => (waiting(&t!("desk-to-signing"))),
            Place::Sign if draw.view.next_visit().is_none() => (waiting(&t!("desk-hang-it-up"))),
            _ => (step(draw)),
        }
    }
}

/// The next step, where it is too early for it.
fn waiting(words: &str) -> Markup {
    html! { button.btn.main type="button" aria-disabled="true" { (words) " " (parts::icon("on")) } }
}

fn reveal(draw: &Draw<'_>, round: Round) -> Markup {
    let done = draw.view.done_count(round) >= draw.view.size();
    html! {
        @if draw.view.unguided() && !done { (waiting(&t!("desk-turn-notes"))) }
        @else {
            (Button { act: "reveal", field: None, class: "btn main" }
                .show(draw, &html! { (t!("desk-turn-notes")) " " (parts::icon("turn")) }))
        }
    }
}

fn step(draw: &Draw<'_>) -> Markup {
    let Some(to) = draw.view.settings().after(draw.view.stage()) else { return html! {} };
    let memories = draw.view.settings().opening == Opening::Memory;
    let (words, icon) = match to {
        Stage::Prepare => (t!("desk-prepare"), "on"),
        Stage::Arrive => (t!("desk-open-room"), "on"),
        Stage::Nightmares if memories => (t!("desk-begin-memories"), "on"),
        Stage::Nightmares => (t!("desk-begin-nightmares"), "on"),
        Stage::Turn => (t!("desk-let-day-in"), "dawn"),
        Stage::Hopes if draw.view.stage() == Stage::Arrive => (t!("desk-begin-hopes"), "on"),
        Stage::Hopes => (t!("desk-to-hopes"), "on"),
        Stage::Review => (t!("desk-like-with-like"), "on"),
        Stage::Draft => (t!("desk-find-words"), "on"),
        Stage::Sign => (t!("desk-to-signing"), "on"),
        Stage::Living => (t!("desk-hang-it-up"), "on"),
    };
    let button = Button { act: "stage", field: Some(("to", to.slug())), class: "btn main" };
    button.show(draw, &html! { (words) " " (parts::icon(icon)) })
}

/// What stands before the next step: who still writes, what is not agreed, which day is missing.
fn before_next(draw: &Draw<'_>) -> Option<Markup> {
    match draw.view.place() {
        Place::Writing(round) => still_writing(draw, round),
        Place::Draft => {
            let items = draw.view.items();
            let agreed =
                items.iter().filter(|it| matches!(it.standing, Standing::Agreed(_))).count();
            Some(
                html! { @if items.is_empty() { (t!("desk-no-item")) } @else { (t!("desk-agreed", n = agreed, of = items.len())) } },
            )
        }
        Place::Sign if draw.view.next_visit().is_none() => {
            Some(html! { (t!("desk-first-the-day")) })
        }
        Place::Sign => {
            let signed = draw.view.people().iter().filter(|it| it.signed).count();
            Some(html! { (t!("desk-signed", n = signed, of = draw.view.size())) })
        }
        Place::Prepare
        | Place::Arrive
        | Place::FaceUp(_)
        | Place::Turn
        | Place::Review
        | Place::Living
        | Place::Visit => None,
    }
}

/// Said once, and quietly: somebody still writes (DOMAIN.md 1.2).
fn still_writing(draw: &Draw<'_>, round: Round) -> Option<Markup> {
    let people = draw.view.people();
    let writing: Vec<&Person<'_>> = people.iter().filter(|it| !it.done).collect();
    if writing.is_empty() {
        return None;
    }
    if draw.view.unguided() {
        return Some(html! { (t!("desk-when-both-done")) });
    }
    // Nobody has begun: there is nothing to warn of.
    (draw.view.on_the_table(round) > 0).then(|| {
        if writing.len() > STILL_WRITING_NAMED {
            return html! { (t!("desk-so-many-still-writing", n = writing.len())) };
        }
        let names = writing.iter().map(|it| html! { bdi { (it.name) } }).collect();
        let said = t!("desk-still-writing", names = SLOT[0], n = writing.len());
        filled(&said, &[listed_names(names)])
    })
}

/// May the circle sit at several tables?
fn may_part(draw: &Draw<'_>) -> bool {
    draw.view.size() >= PODS_FROM
}
