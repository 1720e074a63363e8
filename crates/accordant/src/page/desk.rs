//! The facilitator's desk: what to say, the candle, the next step, and all that is soft.
use super::Draw;
use maud::{Markup, html};
pub(crate) fn desk(_draw: &Draw<'_>) -> Markup { html! {} }
