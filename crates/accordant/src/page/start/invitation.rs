//! The letter that goes ahead: at the door, and as a preview for whoever writes it.

use super::{Typed, line};
use crate::{
    languages::{SLOT, filled, t},
    page::{parts::icon, words},
};
use alliance::{settings::Between, view::Invitation};
use maud::{Markup, html};

/// What the letter says until somebody writes another one.
pub(in crate::page) fn default_letter(between: Between) -> String {
    match between {
        Between::Pair => {
            t!("invitation-letter-pair")
        }
        Between::Coach => {
            t!("invitation-letter-coach")
        }
        Between::Family => {
            t!("invitation-letter-family")
        }
        Between::Team | Between::Other => {
            t!("invitation-letter-team")
        }
    }
}

/// The sheet with the letter; `door` is what stands under it.
pub(in crate::page) fn sheet(it: &Invitation<'_>, door: &Markup) -> Markup {
    let title = if it.started { t!("invitation-come-in") } else { t!("invitation-before") };
    html! {
        div.sheet.stack.wide {
            p.eyebrow { span { (filled(&t!("invitation-from", alliance = SLOT[0], person = SLOT[1]), &[html! { bdi { (it.name) } }, html! { bdi { (it.from) } }])) } }
            h1 { (title) }
            (words_of(it))
            (facts(it))
            (door)
        }
    }
}

/// The letter itself, and the name under it.
pub(in crate::page) fn words_of(it: &Invitation<'_>) -> Markup {
    let letter = it.letter.map_or_else(|| default_letter(it.between), |it| it.as_str().to_owned());
    html! {
        div.stack {
            @for part in letter.split('\n').filter(|part| !part.is_empty()) { p.lead dir="auto" { (part) } }
        }
        p.hand.big-hand aria-hidden="true" dir="auto" { (words::first_name(it.from.as_str())) }
    }
}

/// When, how much, and who sees it.
pub(in crate::page) fn facts(it: &Invitation<'_>) -> Markup {
    let from = words::first_name(it.from.as_str());
    let fact = |name: &str, term: &str, said: &Markup| html! { div { dt { (icon(name)) (term) } dd { (said) } } };
    html! {
        dl.facts {
            @if let Some(meets) = it.meets { (fact("calendar", &t!("invitation-when"), &html! { bdi { (meets) } })) }
            (fact("clock", &t!("invitation-asks"), &html! { (asks(it)) }))
            @if !it.started && it.questions > 0 {
                (fact("lock", &t!("invitation-sees"), &filled(&t!("invitation-only-you", person = SLOT[0]), &[html! { bdi { (from) } }])))
            }
            (fact("unsigned", &t!("invitation-together"), &html! { (promise(it.between)) }))
        }
    }
}

fn asks(it: &Invitation<'_>) -> String {
    match it.questions {
        _ if it.started => t!("invitation-asks-name"),
        0 => t!("invitation-asks-later"),
        1 => t!("invitation-asks-one"),
        some @ 2..=5 => {
            t!("invitation-asks-some", questions = some, number = words::number_first(some))
        }
        many => t!("invitation-asks-many", questions = many, number = words::number_first(many)),
    }
}

/// What can honestly be said before it is known how many will come (DECISIONS.md 2.4).
fn promise(between: Between) -> String {
    match between {
        Between::Pair | Between::Coach => {
            t!("invitation-promise-two")
        }
        Between::Team | Between::Family | Between::Other => {
            t!("invitation-promise-more")
        }
    }
}

/// One's own name, and the way in.
pub(super) fn door(it: &Invitation<'_>, fresh_member: &str, typed: &Typed) -> Markup {
    let in_words = if it.started || it.questions == 0 {
        t!("invitation-take-seat")
    } else {
        t!("invitation-look")
    };
    html! {
        form.stack.full method="post" action="/join" {
            input type="hidden" name="member" value=(fresh_member);
            (line(typed, "nm", "called", &t!("invitation-called"), &t!("first-you-blank")))
            div.row { button.btn.main.big { (in_words) " " (icon("on")) } }
        }
        p.hint { (filled(&t!("invitation-back", link = SLOT[0]), &[html! { a href="/" { (t!("invitation-first-page")) } }])) }
        p.hint { (t!("invitation-no")) }
    }
}
