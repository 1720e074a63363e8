//! What this server keeps and who can see it, and how to use it in one's own way. No promise stands
//! here that the program does not keep.

use crate::languages::t;
use maud::{Markup, html};

/// A heading and a few sentences as a list.
fn section(id: &str, title: &str, sentences: &[String]) -> Markup {
    html! {
        section.stack.full aria-labelledby=(id) {
            h2.h-small id=(id) { (title) }
            ul.plain { @for sentence in sentences { li { (sentence) } } }
        }
    }
}

fn kept() -> [String; 6] {
    [
        t!("privacy-kept-1"),
        t!("privacy-kept-2"),
        t!("privacy-kept-3"),
        t!("privacy-kept-4"),
        t!("privacy-kept-5"),
        t!("privacy-kept-6"),
    ]
}

fn seen() -> [String; 4] {
    [t!("privacy-seen-1"), t!("privacy-seen-2"), t!("privacy-seen-3"), t!("privacy-seen-4")]
}

fn not_protected() -> [String; 7] {
    [
        t!("privacy-not-1"),
        t!("privacy-not-2"),
        t!("privacy-not-3"),
        t!("privacy-not-4"),
        t!("privacy-not-5"),
        t!("privacy-not-6"),
        t!("privacy-not-7"),
    ]
}

/// What this server keeps, and who can see it.
pub(super) fn privacy(server: &str) -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                p.eyebrow { (server) }
                h1 { (t!("privacy-title")) }
                p.lead.ink { (t!("privacy-lead")) }
            }
            (section("kept", &t!("privacy-kept"), &kept()))
            (section("seen", &t!("privacy-seen"), &seen()))
            (section("not", &t!("privacy-not"), &not_protected()))
            p.hint { (t!("privacy-ask")) }
            a.btn href="/" { (t!("to-first-page")) }
        }
    }
}

fn keyboard() -> [String; 5] {
    [
        t!("accessibility-keys-1"),
        t!("accessibility-keys-2"),
        t!("accessibility-keys-3"),
        t!("accessibility-keys-4"),
        t!("accessibility-keys-5"),
    ]
}

fn reading() -> [String; 5] {
    [
        t!("accessibility-reading-1"),
        t!("accessibility-reading-2"),
        t!("accessibility-reading-3"),
        t!("accessibility-reading-4"),
        t!("accessibility-reading-5"),
    ]
}

fn time() -> [String; 3] {
    [t!("accessibility-time-1"), t!("accessibility-time-2"), t!("accessibility-time-3")]
}

/// How to use it in one's own way.
pub(super) fn accessibility() -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { (t!("accessibility-title")) }
                p.lead.ink { (t!("accessibility-lead")) }
            }
            (section("keys", &t!("accessibility-keys"), &keyboard()))
            (section("reading", &t!("accessibility-reading"), &reading()))
            (section("time", &t!("accessibility-time"), &time()))
            (section("script", &t!("accessibility-script"), &[
                t!("accessibility-script-1"),
                t!("accessibility-script-2"),
            ]))
            (section("lacks", &t!("accessibility-lacks"), &[
                t!("accessibility-lacks-1"),
                t!("accessibility-lacks-2"),
            ]))
            a.btn href="/" { (t!("to-first-page")) }
        }
    }
}
