//! One phone for several people: it is handed round, and each hand-over clears the page.
//!
//! The forms here are not sent in the background: the next hand gets a page that was loaded anew.

use super::{Draw, Frame, News, Phone, light, live_address, parts, whole, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    stage::Round,
    view::{Person, Place, Standing},
};
use maud::{Markup, html};

/// Those who share this phone, in the order of their seats, beginning after whoever had it.
fn around<'a>(draw: &Draw<'a>) -> Vec<Person<'a>> {
    let Some(me) = draw.view.me().and_then(|me| draw.view.person(me)) else { return Vec::new() };
    let carrier = me.carried_by.unwrap_or(me.id);
    let mut people = draw.view.people();
    people.retain(|it| it.id == carrier || it.carried_by == Some(carrier));
    let at = people.iter().position(|it| it.id == me.id).map_or(0, |at| at + 1);
    let count = people.len();
    people.rotate_left(if at < count { at } else { 0 });
    people
}

/// Has this person done what the place asks of each? Unknown where the place asks nothing, or where
/// the answers lie face down.
fn is_done(draw: &Draw<'_>, person: &Person<'_>) -> bool {
    match draw.view.place() {
        Place::Arrive => person.ready,
        Place::Writing(_) => person.done,
        Place::Sign => person.signed,
        Place::Draft => draw.view.items().iter().all(|item| match item.standing {
            Standing::Asked { answered, .. } => answered >= draw.view.size(),
            Standing::Agreed(_)
            | Standing::NotYet(_)
            | Standing::Parked(_)
            | Standing::Dropped(_)
            | Standing::Lapsed => true,
        }),
        Place::Prepare
        | Place::FaceUp(_)
        | Place::Turn
        | Place::Review
        | Place::Living
        | Place::Visit => false,
    }
}

pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    let people = around(draw);
    let waiting: Vec<&Person<'_>> = people.iter().filter(|it| !is_done(draw, it)).collect();
    let all_done = waiting.is_empty();
    let desk = people.iter().find(|it| it.facilitator).or(people.first());
    let next = if all_done { desk } else { waiting.first().copied() };
    let place = draw.view.place();
    let main = html! {
        main.narrow.pass id="main" {
            div id="plan" { (plan(draw, next)) }
            @if let Some(next) = next {
                h1 {
                    @let name = html! { bdi { (words::called(draw, next.name)) } };
                    @if all_done { (finished(place)) " " (filled(&t!("pass-to", person = SLOT[0]), &[name])) }
                    @else { (filled(&t!("pass-now-to", person = SLOT[0]), &[name])) }
                }
                p.lead { (lead(draw, place)) }
                form.row method="post" action=(draw.at("phone")) {
                    button.btn.main.big name="who" value=(next.id) { span { (filled(&t!("pass-i-am", person = SLOT[0]), &[html! { bdi { (words::called(draw, next.name)) } }])) } (parts::icon("on")) }
                    @for other in people.iter().filter(|it| it.id != next.id) {
                        button.btn.bare name="who" value=(other.id) {
                            span {
                                @let name = html! { bdi { (words::called(draw, other.name)) } };
                                @if all_done || is_done(draw, other) { (filled(&t!("pass-once-more", person = SLOT[0]), &[name])) }
                                @else { (filled(&t!("pass-goes-first", person = SLOT[0]), &[name])) }
                            }
                        }
                    }
                }
            } @else {
                h1 { (t!("pass-title")) }
            }
        }
    };
    let window = match next {
        Some(next) => t!("pass-window-to", person = next.name.as_str()),
        None => t!("pass-window"),
    };
    let frame = Frame {
        title: super::title(draw, window),
        light: light(place, draw),
        place: place.slug(),
        header: Some(parts::room_header(draw)),
        live: Some(live_address(draw)),
        shared: true,
        ..Frame::default()
    };
    whole(&frame, &html! { (parts::banners(draw)) (main) })
}

/// The table as it is for this round: who is done, whose turn it is, who waits.
fn plan(draw: &Draw<'_>, next: Option<&Person<'_>>) -> Markup {
    let people: Vec<Person<'_>> = draw
        .view
        .people()
        .into_iter()
        .map(|it| {
            let ready = is_done(draw, &it);
            let here = ready || next.is_some_and(|next| next.id == it.id);
            Person { ready, here, ..it }
        })
        .collect();
    parts::table_plan(&people)
}

fn finished(place: Place) -> String {
    match place {
        Place::Arrive => t!("pass-all-seats"),
        Place::Writing(_) => t!("pass-all-written"),
        Place::Draft => t!("pass-all-answered"),
        Place::Sign => t!("pass-all-signed"),
        Place::Prepare
        | Place::FaceUp(_)
        | Place::Turn
        | Place::Review
        | Place::Living
        | Place::Visit => t!("pass-all-round"),
    }
}

fn lead(draw: &Draw<'_>, place: Place) -> String {
    let lie = |round: Round| match draw.view.on_the_table(round) {
        0 => t!("pass-nobody-peeks"),
        notes => t!("pass-face-down", notes = notes, number = words::number_first(notes)),
    };
    match place {
        Place::Writing(round) => lie(round),
        Place::Draft => t!("pass-answers"),
        Place::Sign => t!("pass-sign"),
        Place::Prepare
        | Place::Arrive
        | Place::FaceUp(_)
        | Place::Turn
        | Place::Review
        | Place::Living
        | Place::Visit => t!("pass-own"),
    }
}

/// The foot of a page: the desk, and on a phone that goes round, under it, whose hands it is in and
/// how it goes on. Both stick to the foot of the window as one piece: neither may cover the other.
pub(crate) fn foot(draw: &Draw<'_>, desk: &Markup) -> Markup {
    let holder =
        draw.view.me().filter(|_| draw.phone == Phone::Held).and_then(|me| draw.view.person(me));
    let Some(holder) = holder else { return html! { div id="desk" { (desk) } } };
    html! {
        div.at-hand {
            div id="desk" { (desk) }
            aside.phonebar aria-label=(t!("pass-whose")) {
                p { (filled(&t!("pass-has", person = SLOT[0]), &[html! { bdi { (words::called(draw, holder.name)) } }])) }
                form method="post" action=(draw.at("phone-pass")) { button.btn { (t!("pass-on")) " " (parts::icon("on")) } }
            }
        }
    }
}

/// Between two hands the page stays as it is, but for what everybody may see.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    match news {
        News::Change(Change::Room) => Some(parts::room_region(draw)),
        News::Change(Change::Seats) => Some(parts::here_region(draw)),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}
