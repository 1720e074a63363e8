//! Arrive: the table with its seats, the purpose, how we treat each other, permission.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn main(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn region(_news: News, _draw: &Draw<'_>) -> Option<Markup> { None }
