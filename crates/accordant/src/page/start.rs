//! The first page, the invitation, and the pages for when something is not as hoped.
use super::Site;
use alliance::view::Invitation;
use maud::{Markup, html};

/// An alliance that this browser knows, for "On this device".
pub(crate) struct Known {
    /// Its address.
    pub(crate) href: String,
    /// Its name.
    pub(crate) name: String,
    /// One line: where it stands.
    pub(crate) line: String,
}

/// What was typed into a form that was refused: shown again, with what is wrong.
#[derive(Default)]
pub(crate) struct Typed {
    /// Names and values.
    pub(crate) fields: Vec<(String, String)>,
    /// The field that needs something, and the kind sentence beside it.
    pub(crate) wrong: Option<(String, String)>,
}

/// The first page.
pub(crate) fn home(_site: &Site, _known: &[Known], _typed: &Typed) -> Markup { html! {} }
/// The letter at the door: who invites, what for, and one's own name.
pub(crate) fn invitation(_site: &Site, _it: &Invitation<'_>, _fresh_member: &str, _typed: &Typed) -> Markup { html! {} }
/// A page that says one thing kindly: not found, gone to sleep, full, closed. `title` is the h1.
pub(crate) fn notice(_title: &str, _words: &str, _on: Option<(&str, &str)>) -> Markup { html! {} }
/// A refused form without script: the sentence, and everything typed, to be sent again.
pub(crate) fn again(_action: &str, _back: &str, _sentence: &str, _fields: &[(String, String)]) -> Markup { html! {} }
/// A fault of ours, with a number to pass on.
pub(crate) fn fault(_number: &str, _fields: &[(String, String)], _action: Option<&str>) -> Markup { html! {} }
/// What this server keeps, and who can see it, in plain words.
pub(crate) fn privacy(_site: &Site) -> Markup { html! {} }
/// How to use it by keyboard, screen reader, without script.
pub(crate) fn accessibility(_site: &Site) -> Markup { html! {} }
