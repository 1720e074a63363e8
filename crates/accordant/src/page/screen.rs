//! The big screen: no controls, no names beside text, nothing to read but what matters. And the
//! remote, which is the desk on a phone.
//!
//! Nobody types on a big screen, so where the whole picture changes the whole picture is sent.

mod pictures;
mod remote;

use super::{Draw, Frame, News, light, live_address, note_id, partial, parts, whole, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    id::NoteId,
    stage::Round,
    view::{Person, Place},
};
use maud::{Markup, html};
pub(crate) use remote::remote;

/// More seats than this are told by their number.
const SEATS_MAX: usize = 40;

/// The whole page.
#[expect(clippy::unnecessary_wraps, reason = "the pages beside the stages are all called alike")]
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    let place = draw.view.place();
    let live = live_address(draw);
    // A member may look at the big screen too; its stream is the screen's all the same.
    let live = if draw.view.me().is_some() { format!("{live}&as=screen") } else { live };
    let hung = matches!(place, Place::Sign | Place::Living);
    let frame = Frame {
        title: t!(
            "screen-title",
            place = words::place_title(draw),
            name = draw.view.name().as_str()
        ),
        light: light(place, draw),
        place: place.slug(),
        class: if hung { "posterpage widepage" } else { "" },
        view: Some("projector"),
        live: Some(live),
        ..Frame::default()
    };
    Some(whole(&frame, &main(draw)))
}

/// What changes on the screen.
pub(crate) fn region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    let change = match news {
        News::Change(change) => change,
        News::Tally(item) => Change::Item(item),
        News::Mine(_) => return None,
    };
    match (change, draw.view.place()) {
        (Change::Clock, _) => Some(partial("pj-clock", "innerMorph", &parts::candle(draw, false))),
        (Change::Room | Change::Reading, _)
        | (Change::Note(_), Place::Turn)
        | (Change::Charter, Place::Sign | Place::Living)
        | (Change::Visit | Change::Item(_) | Change::Items, Place::Visit) => Some(all(draw)),
        (Change::Table, Place::Writing(round)) => {
            Some(partial("pj-pile", "innerMorph", &pictures::pile(draw, round)))
        }
        (Change::Table, Place::FaceUp(_) | Place::Turn) => {
            Some(partial("pj-count", "innerMorph", &pictures::count(draw)))
        }
        (Change::Seats, Place::Prepare | Place::Arrive) => {
            Some(partial("pj-plan", "innerMorph", &plan(draw)))
        }
        (Change::Seats, Place::Writing(round)) => {
            Some(partial("pj-seats", "innerMorph", &seats(draw, round)))
        }
        (Change::Note(note), Place::FaceUp(round)) => note_region(draw, round, note, new),
        (Change::Themes | Change::Dots, Place::Review) => {
            Some(partial("pj-themes", "innerMorph", &pictures::themes(draw)))
        }
        (Change::Items | Change::Item(_), Place::Draft) => {
            Some(partial("pj-items", "innerMorph", &pictures::items(draw)))
        }
        (
            Change::Table
            | Change::Seats
            | Change::Note(_)
            | Change::Themes
            | Change::Dots
            | Change::Items
            | Change::Item(_)
            | Change::Charter
            | Change::Desk
            | Change::Pulse
            | Change::Care
            | Change::Visit,
            _,
        ) => None,
    }
}

fn all(draw: &Draw<'_>) -> Markup {
    partial("main", "outerMorph", &main(draw))
}

/// A reading shows one note, which comes with its own news; a wall takes them one by one.
fn note_region(draw: &Draw<'_>, round: Round, id: NoteId, new: bool) -> Option<Markup> {
    if !draw.view.readings(round).is_empty() {
        return None;
    }
    let note = draw.view.note(id);
    Some(html! {
        @if !new { (partial(&note_id(id, 0), "delete", &html! {})) }
        @if let Some(note) = note {
            (partial(&pictures::wall_of(draw, &note), "beforeend", &pictures::note(draw, &note)))
        }
    })
}

/// The picture of the place.
fn main(draw: &Draw<'_>) -> Markup {
    match draw.view.place() {
        Place::Prepare | Place::Arrive => lobby(draw),
        Place::Writing(round) => writing(draw, round),
        Place::FaceUp(round) if !draw.view.readings(round).is_empty() => {
            pictures::reading(draw, round)
        }
        Place::FaceUp(Round::Nightmares) => pictures::wall(draw),
        Place::FaceUp(Round::Hopes) => pictures::lanes(draw),
        Place::Turn => pictures::turn(draw),
        Place::Review => pictures::review(draw),
        Place::Draft => pictures::draft(draw),
        Place::Sign | Place::Living => html! { main id="main" { (super::charter::charter(draw)) } },
        Place::Visit => super::visit::screen(draw),
    }
}

/// The name, and whether the circle rests.
fn name(draw: &Draw<'_>) -> Markup {
    html! {
        (parts::breath_now(draw))
        p.pj-name { bdi { (draw.view.name()) }
            @if draw.view.stopped() { " · " (t!("screen-stopped")) }
            @else if draw.view.paused() { " · " (t!("screen-pause")) }
        }
    }
}

fn lobby(draw: &Draw<'_>) -> Markup {
    html! {
        main.pj.pj-lobby id="main" {
            div.stack.wide {
                (name(draw))
                h1 { (t!("screen-come-in")) }
                @if let (Some(link), Some(code)) = (&draw.links.join, &draw.links.code) {
                    div.pj-big {
                        (parts::qr(link))
                        div {
                            p { (filled(&t!("screen-point-here", line = SLOT[0], address = SLOT[1]), &[html! { br; }, html! { b { (draw.site.spoken()) } }])) }
                            p.bigcode { (parts::big_code(code)) }
                        }
                    }
                }
                @if let Some(purpose) = draw.view.purpose() { p.lead.ink dir="auto" { (purpose) } }
            }
            div id="pj-plan" { (plan(draw)) }
        }
    }
}

fn plan(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    let here = people.iter().filter(|it| it.here).count();
    html! {
        (parts::table_plan(&people))
        p.vh { (t!("screen-here-of", n = here, of = people.len())) }
        @if people.len() > 24 {
            p.pj-count { (filled(&t!("screen-count-here", n = here, number = SLOT[0], of = people.len()), &[html! { b.num { (here) } }])) }
        }
    }
}

/// The corner with the way in; it stays as long as the door is open.
fn join(draw: &Draw<'_>) -> Markup {
    html! {
        @if let (Some(link), Some(code)) = (&draw.links.join, &draw.links.code) {
            div.pj-join {
                (parts::qr(link))
                p { span { (draw.site.spoken()) } b.bigcode { (parts::big_code(code)) } }
            }
        }
    }
}

fn writing(draw: &Draw<'_>, round: Round) -> Markup {
    html! {
        main.pj.pj-night id="main" {
            header.row.apart { (name(draw)) div id="pj-clock" { (parts::candle(draw, false)) } }
            div.stack {
                h1 dir="auto" { (words::prompt(draw, round)) }
                @if round == Round::Hopes { (pictures::questions(draw)) }
            }
            div.pj-table id="pj-pile" { (pictures::pile(draw, round)) }
            footer.row.apart { div id="pj-seats" { (seats(draw, round)) } (join(draw)) }
        }
    }
}

/// Who is done, as seats without a name spelled out.
fn seats(draw: &Draw<'_>, round: Round) -> Markup {
    let people = draw.view.people();
    let label = t!("screen-enough", n = draw.view.done_count(round), of = people.len());
    html! {
        @if people.len() > SEATS_MAX { p.pj-count { (label) } }
        @else {
            div.seats role="img" aria-label=(label) {
                @for it in &people { span class=(if it.done { "seat done" } else { "seat" }) { (it.name.initials()) } }
            }
        }
    }
}

/// The reader of a note, and who comes next: a name, but never beside what its owner wrote.
fn turnline(reader: &Person<'_>, next: Option<&Person<'_>>) -> Markup {
    let name = |it: &Person<'_>| html! { bdi { (it.name) } };
    html! {
        p.turnline {
            span.seat.big aria-hidden="true" { (reader.name.initials()) }
            span {
                b { (filled(&t!("rounds-reads", name = SLOT[0]), &[name(reader)])) }
                @if let Some(next) = next.filter(|it| it.id != reader.id) { br; (filled(&t!("rounds-then", name = SLOT[0]), &[name(next)])) }
            }
        }
    }
}
