//! The visit: one page for all its steps.

use super::{Draw, Frame, News, live_address, parts, whole};
use alliance::{alliance::Change, view::Place};
use maud::{Markup, html};

/// The page of a visit that goes on.
pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    let frame = Frame {
        title: format!("Visit: {}", draw.view.name()),
        place: Place::Visit.slug(),
        header: Some(parts::room_header(draw)),
        live: Some(live_address(draw)),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    whole(&frame, &html! { main.edge id="main" { } })
}

/// What changes on it while it is open.
pub(crate) fn region(news: News, _: &Draw<'_>) -> Option<Markup> {
    match news {
        News::Change(Change::Visit) => None,
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

/// The big screen during a visit.
pub(crate) fn screen(_: &Draw<'_>) -> Markup {
    html! { main id="main" {} }
}
