//! The rounds: writing face down, face up, reading aloud, turning fears into hopes.
use super::{Draw, News};
use alliance::stage::Round;
use maud::{Markup, html};
pub(crate) fn writing(_draw: &Draw<'_>, _round: Round) -> Markup { html! {} }
pub(crate) fn face_up(_draw: &Draw<'_>, _round: Round) -> Markup { html! {} }
pub(crate) fn turn(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn writing_region(_news: News, _draw: &Draw<'_>, _round: Round) -> Option<Markup> { None }
pub(crate) fn face_up_region(_news: News, _draw: &Draw<'_>, _round: Round, _new: bool) -> Option<Markup> { None }
pub(crate) fn turn_region(_news: News, _draw: &Draw<'_>, _new: bool) -> Option<Markup> { None }
