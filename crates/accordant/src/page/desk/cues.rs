//! What the facilitator may say, two or more sentences a place (DOMAIN.md 2, rule 28).

use crate::{
    languages::t,
    page::{Draw, words},
};
use alliance::{
    settings::{Between, Opening},
    stage::Round,
    view::Place,
};

/// The cues of the place where the circle is; the first one stands on the desk.
pub(crate) fn cues(draw: &Draw<'_>) -> Vec<String> {
    let memories = draw.view.settings().opening == Opening::Memory;
    match draw.view.place() {
        Place::Arrive => arrive(draw),
        Place::Writing(Round::Nightmares) if memories => {
            vec![t!("desk-cue-memories-best"), t!("desk-cue-silence"), t!("desk-cue-memories-what")]
        }
        Place::Writing(Round::Nightmares) => vec![
            t!("desk-cue-nightmares-fever"),
            t!("desk-cue-nightmares-invent"),
            t!("desk-cue-nightmares-silence"),
            t!("desk-cue-nightmares-worse"),
        ],
        Place::FaceUp(Round::Nightmares) => face_up(draw, memories),
        Place::Turn => {
            vec![t!("desk-cue-turn-wish"), t!("desk-cue-turn-do"), t!("desk-cue-turn-not-all")]
        }
        Place::Writing(Round::Hopes) => {
            vec![t!("desk-cue-hopes-end"), t!("desk-cue-hopes-one"), t!("desk-cue-silence")]
        }
        Place::FaceUp(Round::Hopes) => {
            vec![t!("desk-cue-hopes-wall"), t!("desk-cue-hopes-listening")]
        }
        Place::Review => {
            vec![t!("desk-cue-review-sort"), t!("desk-cue-review-name"), t!("desk-cue-review-dots")]
        }
        Place::Draft => draft(draw),
        Place::Sign => sign(draw),
        Place::Visit => crate::page::visit::cues(draw),
        Place::Prepare | Place::Living => Vec::new(),
    }
}

fn arrive(draw: &Draw<'_>) -> Vec<String> {
    let opening = match draw.view.settings().opening {
        Opening::Nightmare => "nightmare",
        Opening::Memory => "memory",
        Opening::None => "none",
    };
    let welcome = match draw.view.between() {
        Between::Family => t!("desk-cue-arrive-family", opening = opening),
        Between::Pair | Between::Coach | Between::Team | Between::Other => {
            t!("desk-cue-arrive", opening = opening)
        }
    };
    vec![welcome, t!("desk-cue-arrive-pass"), t!("desk-cue-arrive-no-more")]
}

fn face_up(draw: &Draw<'_>, memories: bool) -> Vec<String> {
    let mut said = vec![t!("desk-cue-wall-hear"), t!("desk-cue-wall-listening")];
    if !memories {
        said.push(t!("desk-cue-wall-mark"));
    }
    if draw.view.settings().mirror {
        said.push(t!("desk-cue-wall-mirror"));
    }
    said
}

fn draft(draw: &Draw<'_>) -> Vec<String> {
    let (span, number) = span(draw.view.visit_days());
    let span = t!("desk-for-days", span = span, number = number);
    vec![
        t!("desk-cue-draft-stand", span = span),
        t!("desk-cue-draft-gift"),
        t!("desk-cue-draft-stuck"),
    ]
}

fn sign(draw: &Draw<'_>) -> Vec<String> {
    let (first, read) = (t!("desk-cue-sign-day"), t!("desk-cue-sign-read"));
    let last = match draw.view.next_visit() {
        Some(day) => t!("desk-cue-sign-again-on", day = words::weekday(day)),
        None => t!("desk-cue-sign-again"),
    };
    if draw.view.next_visit().is_none() { vec![first, read, last] } else { vec![read, last] }
}

/// How long until the next visit, after "in": `in three months`. Some languages bend the words.
pub(crate) fn in_days(days: u16) -> String {
    let (span, number) = span(days);
    t!("desk-in-days", span = span, number = number)
}

/// How a time is best measured, and its number.
fn span(days: u16) -> (&'static str, u16) {
    match days {
        91 => ("quarter", 1),
        182 => ("half-year", 1),
        365 => ("year", 1),
        days if days % 7 == 0 => ("weeks", days / 7),
        days => ("days", days),
    }
}
