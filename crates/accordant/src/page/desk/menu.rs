//! What else can be done from the desk. Everything is soft: back, skip, again, stop here.

use super::{Button, may_part, round};
use crate::{
    languages::t,
    page::{Draw, parts, stage_before, words},
};
use alliance::{
    stage::{Round, Stage},
    view::{Place, Standing},
};
use maud::{Markup, html};

/// Folded notes that are offered one by one.
const FOLDED_OFFERED: usize = 5;

/// The menu behind the three dots: other pages, this stage, and the way on.
pub(super) fn menu(draw: &Draw<'_>) -> Markup {
    html! {
        details.more id="desk-more" {
            summary.btn.icon-only { (parts::icon("more")) span.vh { (t!("desk-more")) } }
            div.menu {
                div { (pages(draw)) }
                div {
                    (of_the_place(draw))
                    @if may_part(draw) {
                        @if draw.view.pods() == 0 { (entry(draw, "pods", Some(("do", "deal")), "people", &t!("desk-several-tables"))) }
                        @else { (entry(draw, "pods", Some(("do", "join")), "people", &t!("desk-join-tables"))) }
                    }
                    @if draw.view.place() != Place::Arrive { (purpose(draw, false)) }
                    @if let Place::Writing(round) = draw.view.place() { (prompt(draw, round)) }
                }
                div {
                    (ways(draw))
                    @if draw.view.candle().is_none() && !draw.view.paused() {
                        (entry(draw, "pause", Some(("on", "1")), "pause", &t!("desk-pause")))
                    }
                    (stop(draw))
                }
            }
        }
    }
}

fn entry(
    draw: &Draw<'_>,
    act: &str,
    field: Option<(&str, &str)>,
    icon: &str,
    words: &str,
) -> Markup {
    Button { act, field, class: "" }.show(draw, &html! { (parts::icon(icon)) (words) })
}

fn pages(draw: &Draw<'_>) -> Markup {
    let screen = draw.links.screen.clone().unwrap_or_else(|| draw.at("screen"));
    html! {
        @if draw.view.size() > 2 || draw.view.settings().guided {
            a href=(screen) target="_blank" rel="noopener" { (parts::icon("screen")) (t!("desk-open-screen")) }
            a href=(draw.at("remote")) { (parts::icon("key")) (t!("desk-on-a-phone")) }
        }
        a href=(draw.at("seats")) { (parts::icon("people")) (t!("desk-seats")) }
        a href=(draw.at("settings")) { (parts::icon("clock")) (t!("desk-settings")) }
    }
}

/// Back and ahead. Going back never hides what was turned over.
fn ways(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(before) = stage_before(draw) {
            @let words = t!("desk-go-back-to", stage = words::stage(draw, before));
            (entry(draw, "stage", Some(("to", before.slug())), "back", &words))
        }
        @if let Some(to) = skip(draw) {
            @let words = t!("desk-skip-to", stage = words::stage(draw, to));
            (entry(draw, "stage", Some(("to", to.slug())), "on", &words))
        }
    }
}

/// The stage that can be reached by leaving one out. Nobody skips the agreeing.
fn skip(draw: &Draw<'_>) -> Option<Stage> {
    let (view, settings) = (&draw.view, draw.view.settings());
    let next = settings.after(view.stage())?;
    let to = match view.place() {
        // Without its notes there is nothing to turn.
        Place::Writing(Round::Nightmares) if next == Stage::Turn => settings.after(next)?,
        Place::Writing(_) => next,
        Place::Prepare | Place::Arrive | Place::FaceUp(_) | Place::Turn => settings.after(next)?,
        Place::Review | Place::Draft | Place::Sign | Place::Living | Place::Visit => return None,
    };
    (to < Stage::Sign).then_some(to)
}

fn of_the_place(draw: &Draw<'_>) -> Markup {
    let view = &draw.view;
    let place = view.place();
    let fears = matches!(place, Place::FaceUp(Round::Nightmares) | Place::Turn);
    let waits = |standing: &Standing<'_>| matches!(standing, Standing::Asked { answered, .. } if *answered > 0);
    html! {
        @if let Place::FaceUp(round) = place {
            @if view.readings(round).is_empty() && view.was_read(round) {
                (entry(draw, "reading", Some(("do", "deal")), "book", &t!("desk-read-again")))
            }
            @if !view.reopened(round) { (entry(draw, "reopen", None, "pen", &t!("desk-reopen"))) }
        }
        @if fears && !view.me_too_shown() && view.on_the_wall(Round::Nightmares) > 0 {
            (entry(draw, "me-too-show", None, "me-too", &t!("desk-show-me-too")))
        }
        @if let Some(round) = round(place) { (folded(draw, round)) }
        @if place == Place::Review {
            @if view.themes_locked() { (entry(draw, "lock", Some(("on", "0")), "lock", &t!("desk-unlock"))) }
            @else { (entry(draw, "lock", Some(("on", "1")), "lock", &t!("desk-lock"))) }
        }
        @if place == Place::Draft && view.items().iter().any(|it| waits(&it.standing)) {
            (entry(draw, "show", None, "turn", &t!("desk-show-answers")))
        }
    }
}

/// Folded notes can be opened again, unread.
fn folded(draw: &Draw<'_>, round: Round) -> Markup {
    let folded = draw.view.folded(round);
    html! {
        @for (at, note) in folded.iter().take(FOLDED_OFFERED).enumerate() {
            @let words = if folded.len() > 1 { t!("desk-unfold-one", n = (at + 1)) } else { t!("desk-unfold") };
            (entry(draw, "unfold", Some(("note", &note.to_string())), "face-down", &words))
        }
    }
}

/// The purpose can be worded at any time; at the door it stands on the desk itself.
pub(super) fn purpose(draw: &Draw<'_>, at_hand: bool) -> Markup {
    let text = draw.view.purpose().map_or("", |it| it.as_str());
    let form = html! {
        form.panel id="f-purpose" method="post" action=(draw.at("purpose")) data-live data-said=(t!("desk-said-purpose")) {
            div.field {
                label for="purpose-text" { (t!("desk-what-for")) }
                textarea.input id="purpose-text" name="purpose" rows="3" data-max="280" dir="auto" { (text) }
            }
            p.wrong {}
            button.btn { (t!("desk-keep-words")) }
        }
    };
    html! {
        @if at_hand {
            details.more id="desk-purpose" { summary.btn.bare { (t!("desk-edit-purpose")) } (form) }
        } @else {
            details id="desk-purpose" { summary { (parts::icon("pen")) (t!("desk-edit-purpose")) } (form) }
        }
    }
}

fn prompt(draw: &Draw<'_>, round: Round) -> Markup {
    html! {
        details id="desk-prompt" {
            summary { (parts::icon("pen")) (t!("desk-change-prompt")) }
            form.panel id="f-prompt" method="post" action=(draw.at("prompt")) data-live data-said=(t!("desk-said-prompt")) {
                input type="hidden" name="round" value=(round.slug());
                div.field {
                    label for="prompt-text" { (t!("desk-what-ask")) " " span.hint { (t!("desk-what-ask-hint")) } }
                    textarea.input id="prompt-text" name="prompt" rows="2" data-max="280" dir="auto" { (words::prompt(draw, round)) }
                }
                p.wrong {}
                button.btn { (t!("desk-ask-so")) }
            }
        }
    }
}

/// Stopping is always possible; between the nightmares and the hopes it is said what that means.
fn stop(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.stopped() || draw.view.place() == Place::Prepare {
        } @else if draw.view.stopping_leaves_nightmares() {
            details id="desk-stop" {
                summary { (parts::icon("face-down")) (t!("desk-stop-question")) }
                div.panel {
                    p { b { (t!("desk-stop-worst")) } " " (t!("desk-stop-home")) }
                    (entry(draw, "stage", Some(("to", Stage::Hopes.slug())), "dawn", &t!("desk-on-to-hopes")))
                    (entry(draw, "stop", Some(("on", "1")), "face-down", &t!("desk-stop-all-the-same")))
                }
            }
        } @else {
            (entry(draw, "stop", Some(("on", "1")), "face-down", &t!("desk-stop")))
        }
    }
}
