//! Seats and links, and the circle's settings.
use super::Draw;
use maud::Markup;
pub(crate) fn page(_draw: &Draw<'_>) -> Option<Markup> { None }
pub(crate) fn settings(_draw: &Draw<'_>) -> Option<Markup> { None }
