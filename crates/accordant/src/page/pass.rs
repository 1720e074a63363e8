//! One phone for several people: it is handed round, and each hand-over clears the page.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn page(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn bar(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn region(_news: News, _draw: &Draw<'_>) -> Option<Markup> { None }
