//! The rules as stories, the promises as laws, and every event that was ever kept.

mod circle;
mod desk;
mod golden;
mod guests;
mod items;
mod laws;
mod living;
mod replay;
mod rounds;
mod signing;
mod story;
mod text;
mod themes;
mod view;
mod wording;
