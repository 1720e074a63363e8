//! The parts of the first page.

use super::{Known, Typed, line, wrong};
use crate::page::parts::icon;
use alliance::{
    settings::{Between, Settings},
    stage::Stage,
};
use maud::{Markup, html};

/// The small form in the header: a code that somebody said aloud.
pub(super) fn join(typed: &Typed) -> Markup {
    let lacks = typed.wrong("code");
    html! {
        form.join action="/code" method="post" role="search" aria-label="Join with a code" {
            label for="code" { "Have a code?" }
            input.input.code type="text" id="code" name="code" size="7" maxlength="24" autocomplete="off"
                autocapitalize="characters" spellcheck="false" value=(typed.value("code"))
                aria-invalid=[lacks.map(|_| "true")] aria-describedby=[lacks.map(|_| "code-wrong")] autofocus[lacks.is_some()];
            button.btn { "Join" }
            (wrong("code", lacks))
        }
    }
}

/// The alliances that this browser has keys of.
pub(super) fn known(known: &[Known]) -> Markup {
    html! {
        @if !known.is_empty() {
            section.known aria-labelledby="known" {
                h2.label id="known" { "On this device" }
                ul role="list" {
                    @for it in known { li { a href=(it.href) dir="auto" { (it.name) } span { (it.line) } } }
                }
            }
        }
    }
}

/// The form that sets the table.
pub(super) fn start(typed: &Typed) -> Markup {
    let lacks = typed.wrong("kind").map(|_| "Please choose who it is between.");
    html! {
        form.sheet.stack.start action="/alliances" method="post" aria-labelledby="start-h" {
            input type="hidden" name="key" value=(typed.key);
            h2 id="start-h" { "Start an alliance" }
            fieldset.field aria-describedby=[lacks.map(|_| "kind-wrong")] {
                legend { "Who is it between?" }
                div.choices.two {
                    @for kind in Between::ALL { (choice(*kind, typed.value("kind") == kind.slug())) }
                }
                (wrong("kind", lacks))
            }
            div.cols.pairs {
                (line(typed, "aname", "title", "What shall we call it?", "Please give it a name. It can change later."))
                (line(typed, "you", "you", "Your first name", "Please write a name the others know you by."))
            }
            div.row.apart.full {
                button.btn.main.big { "Set the table " (icon("on")) }
                p.hint { "No account, no e-mail address. You get a private link; keep it." }
            }
        }
    }
}

fn choice(kind: Between, chosen: bool) -> Markup {
    let (name, who) = match kind {
        Between::Pair => ("Two people", "Mentor and mentee, partners, friends"),
        Between::Coach => ("Coach and coachee", "One asks, one explores"),
        Between::Team => ("A team or circle", "Three to thirty people"),
        Between::Family => ("A family", "Around the kitchen table"),
        Between::Other => ("Something else", "You write your own questions"),
    };
    html! {
        label.choice {
            input type="radio" name="kind" value=(kind.slug()) checked[chosen];
            (picture(kind))
            b { (name) }
            small { (who) }
        }
    }
}

/// The table seen from above, with the people who sit at it.
fn picture(kind: Between) -> Markup {
    let seat = |x: &str, y: &str, r: &str| html! { circle cx=(x) cy=(y) r=(r) fill="currentColor" stroke="none" {} };
    let around = [
        ("24", "7.5"),
        ("24", "40.5"),
        ("7.5", "24"),
        ("40.5", "24"),
        ("12.3", "12.3"),
        ("35.7", "12.3"),
        ("12.3", "35.7"),
        ("35.7", "35.7"),
    ];
    html! {
        svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true" {
            @match kind {
                Between::Pair => { circle cx="24" cy="24" r="8" {} (seat("8", "24", "4")) (seat("40", "24", "4")) }
                Between::Coach => { path d="M16 15h16v18H16z" {} (seat("24", "40", "4")) (seat("40", "20", "4")) }
                Between::Team => {
                    circle cx="24" cy="24" r="10" {}
                    @for (x, y) in around { (seat(x, y, "3.2")) }
                }
                Between::Family => {
                    path d="M10 17h28v14H10z" {}
                    (seat("24", "9", "4.6")) (seat("16", "38.5", "3.4")) (seat("31", "38", "2.6"))
                }
                Between::Other => {
                    circle cx="24" cy="24" r="9" stroke-dasharray="3 3.5" {}
                    (seat("8.5", "30", "3.6")) (seat("36", "10.5", "3.6"))
                }
            }
        }
    }
}

/// From night to morning, in four pictures.
pub(super) fn horizon() -> Markup {
    html! {
        section.horizon aria-labelledby="hz" {
            h2.vh id="hz" { "How an alliance comes about" }
            ol.horizon-row role="list" {
                li {
                    h3 { "Say the nightmare" }
                    div.note data-paper="night" { p.note-text { "Everyone agrees in the room and complains in the corridor." } }
                    p { "A few minutes of your worst meeting, unsigned. It is more fun than it sounds." }
                }
                li {
                    h3 { "Turn it over" }
                    div.note data-paper="canary" { p.note-text { "We say it here first, kindly, while it is still small." } }
                    p { "Behind every fear there is a wish. Write the wish down." }
                }
                li {
                    h3 { "Agree on the words" }
                    div.line-item { span.num { "4" } p { "We say the hard thing kindly, to each other, and early." } }
                    p { "Sort the notes, choose few, word them so that all can stand behind them." }
                }
                li {
                    h3 { "Sign, and keep it alive" }
                    div.sigs-mini { span.hand { "Maren" } span.hand { "Tomasz W." } span.hand { "Aiko" } }
                    p { "Come back every other week. When something breaks, read it aloud and mend it." }
                }
            }
        }
    }
}

/// The hour, stage by stage, with the candles as a circle has them at first.
pub(super) fn hour() -> Markup {
    let minutes = Settings::for_kind(Between::Team).minutes;
    let stages = [
        (Stage::Arrive, "Arrive", "Set the stage. Ask permission to practise."),
        (Stage::Nightmares, "Nightmares", "What would be the worst version of us?"),
        (Stage::Turn, "Turn", "Turn each fear into a wish."),
        (Stage::Hopes, "Hopes", "Answer the questions you were sent."),
        (Stage::Review, "Review", "Put like with like. Choose what matters."),
        (Stage::Draft, "Draft", "Find words that nobody objects to."),
        (Stage::Sign, "Sign", "Put your name to it, and a date to come back."),
    ];
    html! {
        section.edge.hour aria-labelledby="hour" {
            h2 id="hour" { "One good hour" }
            ol.minutes {
                @for (stage, name, words) in stages {
                    li {
                        b { (name) }
                        @if let Some(minutes) = minutes.of(stage) { span { (minutes) " min" } }
                        p { (words) }
                    }
                }
            }
            p.hint { "So long the candle burns at first; it is advice, and you set it as you like. To arrive, to read aloud and to sign, take your time." }
        }
    }
}
