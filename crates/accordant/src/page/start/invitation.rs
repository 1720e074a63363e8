//! The letter that goes ahead: at the door, and as a preview for whoever writes it.

use super::{Typed, line};
use crate::page::{parts::icon, words};
use alliance::{settings::Between, view::Invitation};
use maud::{Markup, html};

/// What the letter says until somebody writes another one.
pub(in crate::page) fn default_letter(between: Between) -> &'static str {
    match between {
        Between::Pair => {
            "I would like our work together to be useful and honest, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself."
        }
        Between::Coach => {
            "I would like our coaching to be useful and honest, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself."
        }
        Between::Family => {
            "I would like it to be good for each of us at home, so let’s talk about it once, with time. Please think about a few questions before we sit down. Nothing you write down is shared unless you bring it yourself."
        }
        Between::Team | Between::Other => {
            "I would like this to be good for each of us, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself."
        }
    }
}

/// The sheet with the letter; `door` is what stands under it.
pub(in crate::page) fn sheet(it: &Invitation<'_>, door: &Markup) -> Markup {
    let title = if it.started {
        "Come in. There is a seat for you."
    } else {
        "Before we begin, let’s agree how we’ll be with each other."
    };
    html! {
        div.sheet.stack.wide {
            p.eyebrow { span { bdi { (it.name) } ", from " bdi { (it.from) } } }
            h1 { (title) }
            (words_of(it))
            (facts(it))
            (door)
        }
    }
}

/// The letter itself, and the name under it.
pub(in crate::page) fn words_of(it: &Invitation<'_>) -> Markup {
    let letter = it.letter.map_or(default_letter(it.between), |it| it.as_str());
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
            @if let Some(meets) = it.meets { (fact("calendar", "When we meet", &html! { bdi { (meets) } })) }
            (fact("clock", "What it asks of you now", &html! { (asks(it)) }))
            @if !it.started && it.questions > 0 {
                (fact("lock", "Who sees it", &html! { "Only you. " bdi { (from) } " sees that you are ready, never what you wrote." }))
            }
            (fact("unsigned", "When we write together", &html! { (promise(it.between)) }))
        }
    }
}

fn asks(it: &Invitation<'_>) -> String {
    match it.questions {
        _ if it.started => "Your name. The others sit at the table already.".into(),
        0 => "Your name, so far. The questions are still being chosen.".into(),
        1 => "One question. Five minutes, or less.".into(),
        many => {
            let mut number = words::number(many);
            number[..1].make_ascii_uppercase();
            let minutes = if many > 5 { "Fifteen" } else { "Ten" };
            format!("{number} questions, as many as you like. {minutes} minutes, or less.")
        }
    }
}

/// What can honestly be said before it is known how many will come (DECISIONS.md 2.4).
fn promise(between: Between) -> &'static str {
    match between {
        Between::Pair | Between::Coach => {
            "Between the two of you. What you write lies face down until both of you are done. Then it will be plain who wrote what."
        }
        Between::Team | Between::Family | Between::Other => {
            "Notes lie face down until all are turned over, and no name is kept with any. In a circle of three or four, people may guess; between two it is plain."
        }
    }
}

/// One's own name, and the way in.
pub(super) fn door(it: &Invitation<'_>, fresh_member: &str, typed: &Typed) -> Markup {
    let in_words =
        if it.started || it.questions == 0 { "Take a seat " } else { "Look at the questions " };
    html! {
        form.stack.full method="post" action="/join" {
            input type="hidden" name="member" value=(fresh_member);
            (line(typed, "nm", "called", "How should we call you?", "Please write a name the others know you by."))
            div.row { button.btn.main.big { (in_words) (icon("on")) } }
        }
        p.hint { "You were here before? Open your private link, or look under “On this device” on "
            a href="/" { "the first page" } "." }
        p.hint { "Not for you, or not a good time? Close this page. No reason needed; nothing of you was kept." }
    }
}
