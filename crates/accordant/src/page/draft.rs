//! Draft: items are worded and agreed.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn main(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn region(_news: News, _draw: &Draw<'_>) -> Option<Markup> { None }
