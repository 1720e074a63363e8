//! When something is not as hoped: nothing that was typed is ever lost.

use crate::page::parts::icon;
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
fn typed(name: &str) -> Option<(&'static str, bool)> {
    let name = name.split_once('.').map_or(name, |(name, _)| name);
    Some(match name {
        "text" => ("What you wrote", true),
        "thought" => ("Your private note", true),
        "letter" => ("Your letter", true),
        "own" => ("Your own questions, one a line", true),
        "purpose" => ("What it is for", true),
        "prompt" => ("The question", true),
        "reason" => ("What is missing", true),
        "because" => ("Why", true),
        "words" => ("A few words", true),
        "called" => ("The name", false),
        "you" => ("Your first name", false),
        "title" | "theme_name" => ("What it is called", false),
        "meets" => ("When and where you meet", false),
        "sign_name" => ("Your name, as you sign", false),
        "code" => ("The code", false),
        "until" | "next" | "sign_by" => ("The day, as 2027-02-09", false),
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
                h1 { "Look at this once more." }
                p.lead.wrong role="alert" { (icon("pen")) (sentence) }
                @if let Some(action) = action {
                    form.stack.full method="post" action=(action) {
                        (fields(all))
                        div.row {
                            button.btn.main { "Send it again" }
                            a.btn.bare href=(back) { "Go on without it" }
                        }
                    }
                } @else {
                    div.stack.full { (fields(all)) }
                    a.btn.main href=(back) { "Open the page anew" }
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
            @if wrote { "What you wrote is still in this window and will be sent when you try again. " }
            @else { "What was sent before is kept. " }
            "If it keeps happening, tell whoever runs this server: number " strong { (number) } "."
        }
        @if let Some(action) = action {
            @let circle = action.strip_prefix("/a/").and_then(|it| it.split('/').next());
            form.stack.full method="post" action=(action) {
                (fields(all))
                div.row {
                    button.btn.main { "Try again" }
                    @if let Some(circle) = circle { a.btn.bare href={ "/a/" (circle) } { "Back to the alliance" } }
                    @else { a.btn.bare href="/" { "To the first page" } }
                }
            }
        } @else {
            div.row { a.btn.main href="" { "Try again" } a.btn.bare href="/" { "To the first page" } }
        }
    }
}
