//! The big screen (no controls, no names beside text) and the remote (the desk on a phone).
use super::{Draw, News};
use maud::{Markup, html};
pub(crate) fn page(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn remote(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn region(_news: News, _draw: &Draw<'_>, _new: bool) -> Option<Markup> { let _ = html! {}; None }
