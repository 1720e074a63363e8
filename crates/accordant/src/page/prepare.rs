//! Prepare: the questions, the letter, the day, and everybody's private thoughts.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn main(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn preparation(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn letter(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn questions(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn region(_news: News, _draw: &Draw<'_>) -> Option<Markup> { None }
