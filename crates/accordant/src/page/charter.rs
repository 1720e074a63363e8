//! The charter: one page worth hanging up.
use super::Draw;
use maud::{Markup, html};
pub(crate) fn charter(_draw: &Draw<'_>) -> Markup { html! {} }
pub(crate) fn page(_draw: &Draw<'_>) -> Option<Markup> { None }
