//! The visit: one page for all its steps, and the big screen beside it (DOMAIN.md 6.5).

mod desk;
mod look;
mod reading;
mod steps;

use super::{Draw, Frame, News, live_address, partial, parts, pass, whole, words};
use crate::languages::t;
use alliance::{
    alliance::Change,
    life::VisitStep,
    view::{Place, VisitSeen},
};
use maud::{Markup, html};

pub(crate) use desk::{cues, desk};

/// The page of a visit that goes on.
pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    let frame = Frame {
        title: t!("visit-title", name = draw.view.name().as_str()),
        place: Place::Visit.slug(),
        header: Some(parts::quiet_header(draw, &ways(draw))),
        live: Some(live_address(draw)),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        (parts::banners(draw))
        main.edge.visit id="main" { (inside(draw)) }
        (pass::foot(draw, &desk(draw)))
    };
    whole(&frame, &main)
}

fn ways(draw: &Draw<'_>) -> Markup {
    html! {
        a.btn.bare href=(draw.at("home")) { (t!("visit-alliance")) }
        (breath(draw))
    }
}

/// One breath for everybody; anyone may ask for it.
pub(super) fn breath(draw: &Draw<'_>) -> Markup {
    html! {
        form method="post" action=(draw.at("breath")) data-live {
            (parts::ask(draw))
            button.btn.bare { (parts::icon("pause")) (t!("visit-breath")) }
        }
    }
}

/// What changes on it while it is open. Forms in which people type keep their ids.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let main = || partial("main", "innerMorph", &inside(draw));
    match news {
        News::Change(Change::Visit | Change::Items | Change::Care | Change::Charter) => {
            Some(html! { (main()) (partial("desk", "innerMorph", &desk(draw))) })
        }
        News::Change(Change::Item(item)) => look::card_region(draw, item),
        News::Tally(item) => look::tally_region(draw, item),
        News::Mine(_) => Some(look::mine_region(draw)),
        News::Change(_) => None,
    }
}

fn inside(draw: &Draw<'_>) -> Markup {
    let Some(visit) = draw.view.visit() else { return html! {} };
    html! {
        (thread(&visit))
        @match visit.step {
            VisitStep::Arrive => (steps::arrive(draw)),
            VisitStep::Thanks => (steps::thanks(draw)),
            VisitStep::Reading if visit.closes.is_some() => (reading::alone(draw, &visit)),
            VisitStep::Reading => (reading::aloud(draw, &visit)),
            VisitStep::Pulse => (steps::pulse(draw)),
            VisitStep::Look => (look::look(draw, &visit)),
            VisitStep::Aside => (steps::aside(draw, &visit)),
            VisitStep::Close => (steps::close(draw, &visit)),
        }
    }
}

/// The steps of a visit, as a thread.
fn thread(visit: &VisitSeen<'_>) -> Markup {
    html! {
        nav.visit-thread aria-label=(t!("visit-steps")) {
            ol.thread {
                @for step in VisitStep::ALL {
                    li class=[(*step < visit.step).then_some("past")] {
                        span aria-current=[(*step == visit.step).then_some("step")] { b { (step_name(*step)) } }
                    }
                }
            }
        }
    }
}

/// How a step is called.
pub(super) fn step_name(step: VisitStep) -> String {
    match step {
        VisitStep::Arrive => t!("visit-step-arrive"),
        VisitStep::Thanks => t!("visit-step-thanks"),
        VisitStep::Reading => t!("visit-step-read"),
        VisitStep::Pulse => t!("visit-step-pulse"),
        VisitStep::Look => t!("visit-step-look"),
        VisitStep::Aside => t!("visit-step-aside"),
        VisitStep::Close => t!("visit-step-close"),
    }
}

/// The big screen during a visit: large words, no controls, no names beside text.
pub(crate) fn screen(draw: &Draw<'_>) -> Markup {
    let Some(visit) = draw.view.visit() else { return html! { main id="main" {} } };
    if visit.step == VisitStep::Reading && !visit.tables.is_empty() {
        return reading::screen(draw, &visit);
    }
    let touched = visit.touched.iter().find(|(_, end)| end.is_none());
    let item = touched.and_then(|(item, _)| draw.view.item(*item));
    html! {
        main.pj.pj-read id="main" {
            (parts::breath_now(draw)) p.pj-name { bdi { (draw.view.name()) } }
            div.aloud-item {
                @match (visit.step, item) {
                    (VisitStep::Look, Some(item)) => {
                        h1 dir="auto" { (item.text) }
                        p.lead { (t!("visit-question-look")) }
                    },
                    (step, _) => {
                        p.qno { (step_name(step)) }
                        h1 { (question(step)) }
                    },
                }
            }
            footer {}
        }
    }
}

/// The question that a step asks, large.
pub(super) fn question(step: VisitStep) -> String {
    match step {
        VisitStep::Arrive => t!("visit-question-arrive"),
        VisitStep::Thanks => t!("visit-question-thanks"),
        VisitStep::Reading => t!("visit-question-read"),
        VisitStep::Pulse => t!("visit-question-pulse"),
        VisitStep::Look => t!("visit-question-look"),
        VisitStep::Aside => t!("visit-question-aside"),
        VisitStep::Close => t!("visit-question-close"),
    }
}

/// The place of an item on the page, from 1.
pub(super) fn place_of(draw: &Draw<'_>, item: alliance::id::ItemId) -> Option<usize> {
    draw.view.items().iter().position(|it| it.id == item).map(|at| at + 1)
}

/// The day of the next visit that is offered: in the circle's rhythm.
pub(super) fn next_day(draw: &Draw<'_>) -> jiff::civil::Date {
    let today = words::day_of(draw.now);
    let days = jiff::Span::new().days(i64::from(draw.view.visit_days()));
    let planned = draw.view.next_visit().filter(|day| *day > today);
    planned.or_else(|| today.checked_add(days).ok()).unwrap_or(today)
}
