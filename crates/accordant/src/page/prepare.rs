//! Prepare: the questions, the letter, the day, and everybody's private thoughts.
//!
//! Whoever sets the table writes the letter, chooses questions and invites; everybody else finds
//! the letter and a private page to think things over. Two people without a facilitator may both
//! change everything; each still has the page that fits what they came for.

mod questions;
mod table;
mod thinking;

use super::{
    Draw, Frame, News, Phone, partial, parts, pass, seats, start::invitation, whole, words,
};
use crate::languages::t;
use alliance::{alliance::Change, event::Source, view::Invitation};
use maud::{Markup, html};

/// The page of this stage.
pub(crate) fn main(draw: &Draw<'_>) -> Markup {
    if sets_the_table(draw) { table::main(draw) } else { thinking::main(draw) }
}

/// Is this the page of whoever sets the table?
fn sets_the_table(draw: &Draw<'_>) -> bool {
    draw.view.facilitator().map(|it| it.id) == draw.view.me()
}

/// One's private preparation, as a page of its own.
pub(crate) fn preparation(draw: &Draw<'_>) -> Option<Markup> {
    if draw.phone == Phone::Between {
        return Some(pass::page(draw));
    }
    draw.view.me()?;
    let header = html! {
        header.room {
            (parts::brand(true))
            p.room-name dir="auto" { (draw.view.name()) }
            p.here { (parts::icon("lock")) (t!("prepare-private")) }
        }
    };
    let frame = Frame { header: Some(header), ..beside(draw, &t!("prepare-own")) };
    Some(whole(&frame, &thinking::page(draw)))
}

/// The letter as it looks at the door.
pub(crate) fn letter(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let it = invitation_of(draw)?;
    let main = html! {
        main.narrow.letter.stack.wide id="main" {
            (back(draw, &t!("back-to-circle")))
            (invitation::sheet(&it, &html! {
                p.hint { (t!("prepare-letter-hint")) }
            }))
        }
    };
    Some(whole(&beside(draw, &t!("prepare-letter")), &main))
}

/// Which questions to ask. Only for whoever holds the desk.
pub(crate) fn questions(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.desk().then(|| whole(&beside(draw, &t!("prepare-questions")), &questions::page(draw)))
}

/// What changes while this page is open.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let table = sets_the_table(draw);
    match news {
        News::Change(Change::Seats) if draw.view.desk() => {
            Some(partial("who", "innerMorph", &table::who(draw)))
        }
        News::Change(Change::Room) if table => Some(table::region(draw)),
        News::Change(Change::Room) => Some(thinking::region(draw)),
        // Being ready is news for the desk, and for nobody else's eyes; on one's own page it is
        // told here, since the seats are drawn alike for all.
        News::Change(Change::Desk) if !table => Some(thinking::mine(draw)),
        News::Mine(member) if !table && draw.view.me() == Some(member) => {
            Some(thinking::mine(draw))
        }
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

/// The frame of a page beside the stages.
pub(super) fn beside<'a>(draw: &Draw<'_>, title: &str) -> Frame<'a> {
    Frame {
        title: super::title(draw, title.to_owned()),
        header: Some(parts::room_header(draw)),
        foot: true,
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    }
}

/// The way back from a page beside the stages.
pub(super) fn back(draw: &Draw<'_>, label: &str) -> Markup {
    html! { a.btn.bare href=(draw.at("")) { (parts::icon("back")) (label) } }
}

/// What the door says, for those who are inside.
fn invitation_of<'a>(draw: &Draw<'a>) -> Option<Invitation<'a>> {
    Some(Invitation {
        name: draw.view.name(),
        from: draw.view.facilitator()?.name,
        letter: draw.view.letter(),
        meets: draw.view.meets(),
        questions: draw.view.questions().len(),
        between: draw.view.between(),
        started: false,
    })
}

/// The credit goes wherever the ten questions go.
fn credit(draw: &Draw<'_>) -> Markup {
    let seed = draw.view.questions().iter().any(|it| it.source == Source::Seed);
    html! { @if seed { p.hint.credit { (super::shelf::credit()) } } }
}

/// The name of whoever sets the table, as one calls them.
fn facilitator(draw: &Draw<'_>) -> String {
    draw.view
        .facilitator()
        .map_or_else(|| t!("prepare-somebody"), |it| words::first_name(it.name.as_str()).to_owned())
}
