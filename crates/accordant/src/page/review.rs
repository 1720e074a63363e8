//! Review: like is put with like.
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn main(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn region(_news: News, _draw: &Draw<'_>, _new: bool) -> Option<Markup> { None }
