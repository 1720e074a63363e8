//! The remote: the desk on a phone, for a facilitator who walks about. The cue stands large; the
//! rest is the desk itself, so that it lives as the desk does.

use crate::{
    languages::t,
    page::{Draw, Frame, desk, light, live_address, parts, whole},
};
use alliance::view::{Person, Place};
use maud::{Markup, html};

/// The whole page; nothing for those who do not hold the desk.
pub(crate) fn remote(draw: &Draw<'_>) -> Option<Markup> {
    if !draw.view.desk() {
        return None;
    }
    let place = draw.view.place();
    let frame = Frame {
        title: t!("screen-remote-title", name = draw.view.name().as_str()),
        light: light(place, draw),
        place: place.slug(),
        class: "remote",
        header: Some(header(draw)),
        live: Some(live_address(draw)),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        main.narrow.stack.wide id="main" {
            (parts::reload())
            (cue_card(draw))
            @if let Place::Writing(round) = place {
                // Named and filled as on the page of the round, and so kept up to date with it.
                section.stack id="table" {
                    h2.sub { (t!("rounds-on-the-table")) " " span.hint { (t!("rounds-notes-face-down", n = draw.view.on_the_table(round))) } }
                }
                div.stack.full id="done" { (seats(draw, draw.view.done_count(round))) }
            }
            a.btn.bare href=(draw.at("")) { (parts::icon("back")) (t!("screen-to-own-page")) }
        }
        div id="desk" { (desk::desk(draw)) }
    };
    Some(whole(&frame, &main))
}

fn header(draw: &Draw<'_>) -> Markup {
    html! {
        header.room {
            (parts::brand(true))
            p.room-name { (t!("screen-your-desk")) }
            p.here id="here" { (parts::icon("people")) (t!("screen-here", n = draw.view.people().iter().filter(|it| it.here).count())) }
        }
    }
}

/// What to say, one cue at a time.
fn cue_card(draw: &Draw<'_>) -> Markup {
    let cues = desk::cues(draw);
    let at = draw.asks("cue").and_then(|it| it.parse::<usize>().ok()).unwrap_or(1);
    let at = at.clamp(1, cues.len().max(1));
    let to = |at: usize| format!("{}?cue={at}", draw.at("remote"));
    html! {
        section.sheet.stack.cuecard.full aria-labelledby="cc" {
            h1.label id="cc" { (t!("desk-say")) }
            p.cuetext { (cues.get(at - 1).cloned().unwrap_or_else(|| t!("screen-nothing-to-say"))) }
            @if cues.len() > 1 {
                div.row.apart.full {
                    @if at > 1 { a.btn.bare href=(to(at - 1)) { (parts::icon("back")) (t!("screen-before")) } } @else { span.btn.bare aria-disabled="true" { (t!("screen-before")) } }
                    span.hint { (t!("screen-n-of", n = at, of = cues.len())) }
                    @if at < cues.len() { a.btn.bare href=(to(at + 1)) { (t!("screen-after")) (parts::icon("on")) } } @else { span.btn.bare aria-disabled="true" { (t!("screen-after")) } }
                }
            }
        }
    }
}

fn seats(draw: &Draw<'_>, done: usize) -> Markup {
    let people = draw.view.people();
    html! {
        h2.sub { span.hint { (t!("screen-enough", n = done, of = people.len())) } }
        @if people.len() <= super::SEATS_MAX { (parts::seats(&people, |it: &Person<'_>| it.done)) }
    }
}
