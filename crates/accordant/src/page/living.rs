//! The home of a living alliance: items, signatures, the next visit, the history.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn page(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn history(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn item(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn region(_news: News, _draw: &Draw<'_>) -> Option<Markup> { None }
