//! The first page, the invitation, and the pages for when something is not as hoped.

mod first;
mod languages;
pub(super) mod invitation;
mod refused;
mod texts;

#[cfg(test)]
mod tests;

use super::{Frame, Site, parts, whole};
use crate::languages::t;
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
    /// A fresh key for the form that starts an alliance: sent twice, it starts one.
    pub(crate) key: String,
}

impl Typed {
    /// What was typed into a field.
    fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// What a field still needs.
    fn wrong(&self, name: &str) -> Option<&str> {
        self.wrong.as_ref().filter(|(field, _)| field == name).map(|(_, sentence)| &**sentence)
    }

    /// The title of the window says first that something is to be looked at.
    fn title(&self, title: &str) -> String {
        if self.wrong.is_some() { format!("Please check: {title}") } else { title.to_owned() }
    }
}

/// A page outside of all alliances. `beside` is what stands beside the name of the program.
fn quiet(title: String, beside: &Markup, main: &Markup) -> Markup {
    let header = html! { header.room { (parts::brand(false)) (beside) } };
    whole(&Frame { title, header: Some(header), foot: true, start: true, ..Frame::default() }, main)
}

/// What a field needs, beside it.
fn wrong(id: &str, sentence: Option<&str>) -> Markup {
    html! {
        @if let Some(sentence) = sentence { p.wrong id={ (id) "-wrong" } { (parts::icon("pen")) (sentence) } }
    }
}

/// A line to write on, with what it still needs; `blank` says it where nothing was written.
fn line(typed: &Typed, id: &str, name: &str, label: &str, blank: &str) -> Markup {
    let lacks =
        typed.wrong(name).map(|it| if typed.value(name).trim().is_empty() { blank } else { it });
    let fill = if name == "title" { "off" } else { "given-name" };
    html! {
        div.field {
            label for=(id) { (label) }
            input.input type="text" id=(id) name=(name) autocomplete=(fill) value=(typed.value(name)) dir="auto"
                aria-invalid=[lacks.map(|_| "true")] aria-describedby=[lacks.map(|_| format!("{id}-wrong"))] autofocus[lacks.is_some()];
            (wrong(id, lacks))
        }
    }
}

/// The first page.
pub(crate) fn home(_site: &Site, known: &[Known], typed: &Typed) -> Markup {
    let main = html! {
        main.home id="main" {
            div.hero.edge {
                div.stack.wide.hero-words {
                    h1 { "How do we want to be with each other?" }
                    p.lead { "Most relationships are left to chance. Give yours one good hour: say what you fear, turn it into what you hope for, and sign one page together. Then keep that page alive, two minutes at a time." }
                    (first::known(known))
                }
                (first::start(typed))
            }
            (first::horizon())
            (first::hour())
        }
    };
    quiet(typed.title("Accordant: design an alliance"), &first::join(typed), &main)
}

/// The letter at the door: who invites, what for, and one's own name.
pub(crate) fn invitation(
    _site: &Site,
    it: &Invitation<'_>,
    fresh_member: &str,
    typed: &Typed,
) -> Markup {
    let main = html! {
        main.narrow.letter id="main" { (invitation::sheet(it, &invitation::door(it, fresh_member, typed))) }
    };
    // No names in the title: what previews a link shows the title to whoever it was sent to.
    quiet(typed.title("An invitation: Accordant"), &html! {}, &main)
}

/// A page that says one thing kindly: not found, gone to sleep, full, closed. `title` is the h1,
/// `on` an address and its words.
pub(crate) fn notice(title: &str, words: &str, on: Option<(&str, &str)>) -> Markup {
    let more = html! {
        @if !words.is_empty() { p.lead { (words) } }
        div.row {
            @if let Some((href, label)) = on { a.btn.main href=(href) { (label) } }
            @if on.is_none_or(|(href, _)| href != "/") { a.btn.bare href="/" { "I have a code" } }
        }
    };
    quiet(title.to_owned(), &html! {}, &refused::state(&refused::envelope(), title, &more))
}

/// A page that asks before anything is done; its one button does it.
pub(crate) fn question(title: &str, words: &str, action: &str, button: &str) -> Markup {
    let more = html! {
        p.lead { (words) }
        form.row method="post" action=(action) { button.btn.main { (button) } a.btn.bare href="/" { "Not now" } }
    };
    quiet(title.to_owned(), &html! {}, &refused::state(&refused::envelope(), title, &more))
}

/// Where one asks for one's link again.
pub(crate) fn lost() -> Markup {
    let more = html! {
        p.lead { "If you gave a mail address to your alliance, a new link can go there." }
        form.stack.full method="post" action="/lost" {
            div.field {
                label for="address" { "Your mail address" }
                input.input type="email" id="address" name="address" required autocomplete="email";
            }
            div.row { button.btn.main { "Send me my link again" } a.btn.bare href="/" { "Not now" } }
        }
    };
    let title = "Have you lost your link?";
    quiet(title.to_owned(), &html! {}, &refused::state(&refused::envelope(), title, &more))
}

/// A refused form without script: the sentence, and everything typed, to be sent again; or only to
/// be taken along, where sending it again is of no use.
pub(crate) fn again(
    action: Option<&str>,
    back: &str,
    sentence: &str,
    fields: &[(String, String)],
) -> Markup {
    let main = refused::again(action, back, sentence, fields);
    quiet(format!("Please check: {sentence}"), &html! {}, &main)
}

/// Is there anything among these fields that somebody typed?
pub(crate) fn wrote(fields: &[(String, String)]) -> bool {
    refused::wrote(fields)
}

/// A fault of ours, with a number to pass on.
pub(crate) fn fault(number: &str, fields: &[(String, String)], action: Option<&str>) -> Markup {
    let more = refused::fault(number, fields, action);
    let title = "That went wrong, and it was us.";
    quiet(
        "That went wrong on our side".into(),
        &html! {},
        &refused::state(&refused::torn(), title, &more),
    )
}

/// The languages to choose from; `back` is the path where the reader came from.
pub(crate) fn languages(back: &str) -> Markup {
    quiet(t!("languages-title"), &html! {}, &languages::languages(back))
}

/// What this server keeps, and who can see it, in plain words.
pub(crate) fn privacy(site: &Site) -> Markup {
    quiet("Privacy on this server: Accordant".into(), &html! {}, &texts::privacy(site.spoken()))
}

/// How to use it by keyboard, screen reader, without script.
pub(crate) fn accessibility(_site: &Site) -> Markup {
    quiet("Accessibility: Accordant".into(), &html! {}, &texts::accessibility())
}
