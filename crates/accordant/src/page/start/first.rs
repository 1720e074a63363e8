//! The parts of the first page.

use super::{Known, Typed, line, wrong};
use crate::{
    languages::t,
    page::{parts::icon, words},
};
use alliance::{
    settings::{Between, Settings},
    stage::Stage,
};
use maud::{Markup, html};

/// The small form in the header: a code that somebody said aloud.
pub(super) fn join(typed: &Typed) -> Markup {
    let lacks = typed.wrong("code");
    html! {
        form.join action="/code" method="post" role="search" aria-label=(t!("first-join-label")) {
            label for="code" { (t!("first-have-code")) }
            input.input.code type="text" id="code" name="code" size="7" maxlength="24" autocomplete="off"
                autocapitalize="characters" spellcheck="false" value=(typed.value("code"))
                aria-invalid=[lacks.map(|_| "true")] aria-describedby=[lacks.map(|_| "code-wrong")] autofocus[lacks.is_some()];
            button.btn { (t!("first-join")) }
            (wrong("code", lacks))
        }
    }
}

/// The alliances that this browser has keys of.
pub(super) fn known(known: &[Known]) -> Markup {
    html! {
        @if !known.is_empty() {
            section.known aria-labelledby="known" {
                h2.label id="known" { (t!("first-on-this-device")) }
                ul role="list" {
                    @for it in known { li { a href=(it.href) dir="auto" { (it.name) } span { (it.line) } } }
                }
            }
        }
    }
}

/// The form that sets the table.
pub(super) fn start(typed: &Typed) -> Markup {
    let lacks = typed.wrong("kind").map(|_| t!("first-choose-kind"));
    html! {
        form.sheet.stack.start action="/alliances" method="post" aria-labelledby="start-h" {
            input type="hidden" name="key" value=(typed.key);
            h2 id="start-h" { (t!("first-start")) }
            fieldset.field aria-describedby=[lacks.as_ref().map(|_| "kind-wrong")] {
                legend { (t!("first-between")) }
                div.choices.two {
                    @for kind in Between::ALL { (choice(*kind, typed.value("kind") == kind.slug())) }
                }
                (wrong("kind", lacks.as_deref()))
            }
            div.cols.pairs {
                (line(typed, "aname", "title", &t!("first-name"), &t!("first-name-blank")))
                (line(typed, "you", "you", &t!("first-you"), &t!("first-you-blank")))
            }
            div.row.apart.full {
                button.btn.main.big { (t!("first-set-table")) " " (icon("on")) }
                p.hint { (t!("first-no-account")) }
            }
        }
    }
}

fn choice(kind: Between, chosen: bool) -> Markup {
    let (name, who) = match kind {
        Between::Pair => (t!("first-pair"), t!("first-pair-who")),
        Between::Coach => (t!("first-coach"), t!("first-coach-who")),
        Between::Team => (t!("first-team"), t!("first-team-who")),
        Between::Family => (t!("first-family"), t!("first-family-who")),
        Between::Other => (t!("first-other"), t!("first-other-who")),
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
            h2.vh id="hz" { (t!("first-horizon")) }
            ol.horizon-row role="list" {
                li {
                    h3 { (t!("first-say")) }
                    div.note data-paper="night" { p.note-text { (t!("first-say-note")) } }
                    p { (t!("first-say-words")) }
                }
                li {
                    h3 { (t!("first-turn")) }
                    div.note data-paper="canary" { p.note-text { (t!("first-turn-note")) } }
                    p { (t!("first-turn-words")) }
                }
                li {
                    h3 { (t!("first-agree")) }
                    div.line-item { span.num { "4" } p { (t!("first-agree-item")) } }
                    p { (t!("first-agree-words")) }
                }
                li {
                    h3 { (t!("first-sign")) }
                    div.sigs-mini { span.hand { bdi { "Maren" } } span.hand { bdi { "Tomasz W." } } span.hand { bdi { "Aiko" } } }
                    p { (t!("first-sign-words")) }
                }
            }
        }
    }
}

/// The hour, stage by stage, with the candles as a circle has them at first.
pub(super) fn hour() -> Markup {
    let minutes = Settings::for_kind(Between::Team).minutes;
    let stages = [
        (Stage::Arrive, t!("first-hour-arrive")),
        (Stage::Nightmares, t!("first-hour-nightmares")),
        (Stage::Turn, t!("first-hour-turn")),
        (Stage::Hopes, t!("first-hour-hopes")),
        (Stage::Review, t!("first-hour-review")),
        (Stage::Draft, t!("first-hour-draft")),
        (Stage::Sign, t!("first-hour-sign")),
    ];
    html! {
        section.edge.hour aria-labelledby="hour" {
            h2 id="hour" { (t!("first-hour")) }
            ol.minutes {
                @for (stage, what) in stages {
                    li {
                        b { (words::usual_stage(stage)) }
                        @if let Some(minutes) = minutes.of(stage) { span { (t!("parts-minutes", minutes = minutes)) } }
                        p { (what) }
                    }
                }
            }
            p.hint { (t!("first-candle")) }
        }
    }
}
