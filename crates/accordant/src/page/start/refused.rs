//! When something is not as hoped: nothing that was typed is ever lost.

use crate::{
    languages::{SLOT, filled, t},
    page::parts::icon,
};
use maud::{Markup, html};

/// A page with a picture, one sentence, and what can be done now.
pub(super) fn state(scene: &Markup, title: &str, more: &Markup) -> Markup {
    html! {
        main.narrow.state id="main" { div.stack.wide { (scene) h1 { (title) } (more) } }
    }
}

/// An envelope that sleeps.
pub(super) fn envelope() -> Markup {
    html! {
        svg.scene viewBox="0 0 200 120" aria-hidden="true" {
            path.p d="M52 34h96v62H52z" {}
            path d="M52 34l48 36 48-36M52 96l34-36M148 96l-34-36" {}
            path.d d="M128 22c6-3 12-3 18 0M150 12c5-2 9-2 14 0" {}
        }
    }
}

/// A page on which the pen slipped.
pub(super) fn torn() -> Markup {
    html! {
        svg.scene viewBox="0 0 200 120" aria-hidden="true" {
            path.p d="M58 22h84v78H58z" {}
            path d="M70 40h56M70 54h38" {}
            path.b d="M112 78c10-10 16 8 26-2s8-14 18-8" {}
        }
    }
}

/// How a field that people type into is called, and whether it is long; none for what a form
/// carries unseen.
fn typed(name: &str) -> Option<(String, bool)> {
    let name = name.split_once('.').map_or(name, |(name, _)| name);
    Some(match name {
        "text" => (t!("typed-text"), true),
        "thought" => (t!("typed-thought"), true),
        "letter" => (t!("typed-letter"), true),
        "own" => (t!("typed-own"), true),
        "purpose" => (t!("typed-purpose"), true),
        "prompt" => (t!("typed-prompt"), true),
        "bank" => (t!("bank-text"), true),
        "reason" => (t!("typed-reason"), true),
        "because" => (t!("typed-because"), true),
        "words" => (t!("typed-words"), true),
        "called" => (t!("typed-called"), false),
        "you" => (t!("first-you"), false),
        "title" | "theme_name" => (t!("typed-title"), false),
        "meets" => (t!("typed-meets"), false),
        "sign_name" => (t!("typed-sign"), false),
        "code" => (t!("typed-code"), false),
        "until" | "next" | "sign_by" => (t!("typed-day"), false),
        _ => return None,
    })
}

/// Everything that was typed, to be seen and mended; what a form carries unseen goes along.
fn fields(fields: &[(String, String)]) -> Markup {
    // Of many private notes only those with words are shown: the others say nothing.
    let shown =
        |name: &str, value: &str| typed(name).filter(|_| !value.is_empty() || !name.contains('.'));
    html! {
        @for (at, (name, value)) in fields.iter().enumerate() {
            @if let Some((label, long)) = shown(name, value) {
                @let id = format!("again-{at}");
                div.field {
                    label for=(id) { (label) }
                    @if long { textarea.input id=(id) name=(name) rows="3" dir="auto" { "\n" (value) } }
                    @else { input.input type="text" id=(id) name=(name) value=(value) dir="auto"; }
                }
            } @else {
                input type="hidden" name=(name) value=(value);
            }
        }
    }
}

/// A refused form: the sentence, everything typed, and the ways on.
pub(super) fn again(
    action: Option<&str>,
    back: &str,
    sentence: &str,
    all: &[(String, String)],
) -> Markup {
    html! {
        main.narrow.state id="main" {
            div.stack.wide {
                h1 { (t!("again-title")) }
                p.lead.wrong role="alert" { (icon("pen")) (sentence) }
                @if let Some(action) = action {
                    form.stack.full method="post" action=(action) {
                        (fields(all))
                        div.row {
                            button.btn.main { (t!("again-send")) }
                            a.btn.bare href=(back) { (t!("again-without")) }
                        }
                    }
                } @else {
                    div.stack.full { (fields(all)) }
                    a.btn.main href=(back) { (t!("again-anew")) }
                }
            }
        }
    }
}

/// Is there anything that somebody typed?
pub(super) fn wrote(all: &[(String, String)]) -> bool {
    all.iter().any(|(name, value)| typed(name).is_some() && !value.trim().is_empty())
}

/// What to do about a fault of ours.
pub(super) fn fault(number: &str, all: &[(String, String)], action: Option<&str>) -> Markup {
    let wrote = wrote(all);
    html! {
        p.lead {
            @if wrote { (t!("fault-wrote")) } @else { (t!("fault-kept")) }
            " " (filled(&t!("fault-tell", number = SLOT[0]), &[html! { strong { (number) } }]))
        }
        @if let Some(action) = action {
            @let circle = action.strip_prefix("/a/").and_then(|it| it.split('/').next());
            form.stack.full method="post" action=(action) {
                (fields(all))
                div.row {
                    button.btn.main { (t!("try-again")) }
                    @if let Some(circle) = circle { a.btn.bare href={ "/a/" (circle) } { (t!("back-to-alliance")) } }
                    @else { a.btn.bare href="/" { (t!("to-first-page")) } }
                }
            }
        } @else {
            div.row { a.btn.main href="" { (t!("try-again")) } a.btn.bare href="/" { (t!("to-first-page")) } }
        }
    }
}
