//! The circle's choices, each in plain words.

use super::{Draw, parts, prepare, words};
use crate::{languages::t, questions::shelf::prompts as installed};
use alliance::{
    settings::{Asking, Between, Opening, Settings},
    stage::{Round, Stage},
};
use maud::{Markup, html};

/// The page.
pub(super) fn page(draw: &Draw<'_>) -> Markup {
    let settings = draw.view.settings();
    html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, &t!("back-to-circle")))
            div.stack {
                h1 { (t!("settings-title")) }
                p.lead { (t!("settings-lead")) }
            }
            form.prep.stack.wide id="f-settings" method="post" action=(draw.at("settings")) {
                input type="hidden" name="back" value="settings";
                (way_in(settings))
                (together(settings))
                (candle(settings))
                (agreeing(settings))
                (life(settings))
                div.ready.full {
                    p.hint { (t!("settings-stays")) }
                    button.btn.main { (t!("settings-keep")) }
                }
            }
            (naming(draw))
            @if settings.opening != Opening::None { (prompt(draw, Round::Nightmares)) }
            (prompt(draw, Round::Hopes))
        }
    }
}

/// A card of a group of choices.
fn choice(name: &str, value: &str, chosen: bool, title: &str, more: &str) -> Markup {
    html! {
        label.choice.wordy {
            input type="radio" name=(name) value=(value) checked[chosen];
            b { (title) }
            @if !more.is_empty() { small { (more) } }
        }
    }
}

/// Yes or no.
fn check(name: &str, on: bool, title: &str, more: &str) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(name) value="1" checked[on];
            span { b { (title) } br; small.hint { (more) } }
        }
    }
}

/// How the circle begins.
fn way_in(it: &Settings) -> Markup {
    let ways = [
        (Opening::Nightmare, t!("settings-nightmare"), t!("settings-nightmare-more")),
        (Opening::Memory, t!("settings-memory"), t!("prompt-memories")),
        (Opening::None, t!("settings-hopes"), t!("settings-hopes-more")),
    ];
    html! {
        fieldset.field {
            legend { (t!("settings-begin")) }
            div.choices.two { @for (way, title, more) in ways { (choice("opening", way.slug(), it.opening == way, &title, &more)) } }
        }
        div.picks {
            (check("turn", it.turn, &t!("settings-turn"), &t!("settings-turn-more")))
            (check("mirror", it.mirror, &t!("settings-mirror"), &t!("settings-mirror-more")))
        }
    }
}

/// Live or apart, one phone or many, with or without a desk.
fn together(it: &Settings) -> Markup {
    let windows: [u32; 5] = [24, 48, 72, 120, 168];
    let other = it.apart_hours.filter(|hours| !windows.contains(hours));
    html! {
        div.field {
            label for="apart" { (t!("settings-when")) }
            select.input id="apart" name="apart" aria-describedby="apart-c" {
                option value="" selected[it.apart_hours.is_none()] { (t!("settings-live")) }
                @for hours in windows.into_iter().chain(other) { option value=(hours) selected[it.apart_hours == Some(hours)] { (t!("settings-apart", hours = hours)) } }
            }
            p.hint id="apart-c" { (t!("settings-apart-hint")) }
        }
        div.picks {
            (check("one_phone", it.one_phone, &t!("settings-phone"), &t!("settings-phone-more")))
            (check("guided", it.guided, &t!("settings-guided"), &t!("settings-guided-more")))
        }
    }
}

/// Minutes of each stage.
fn candle(it: &Settings) -> Markup {
    let minutes = &it.minutes;
    let stages = [
        ("minutes_nightmares", Stage::Nightmares, minutes.nightmares),
        ("minutes_turn", Stage::Turn, minutes.turn),
        ("minutes_hopes", Stage::Hopes, minutes.hopes),
        ("minutes_review", Stage::Review, minutes.review),
        ("minutes_draft", Stage::Draft, minutes.draft),
    ];
    html! {
        fieldset.field {
            legend { (t!("settings-candle")) }
            div.cols.pairs {
                @for (name, stage, minutes) in stages {
                    div.field {
                        label for=(name) { (t!("settings-minutes", stage = words::usual_stage(stage))) }
                        input.input type="number" id=(name) name=(name) min="0" max="240" inputmode="numeric" value=(minutes);
                    }
                }
            }
            p.hint { (t!("settings-candle-hint")) }
        }
    }
}

/// How the circle chooses and agrees, and when it comes back.
fn agreeing(it: &Settings) -> Markup {
    let rhythms: [u16; 6] = [7, 14, 28, 42, 91, 182];
    let other = Some(it.visit_days).filter(|days| !rhythms.contains(days));
    html! {
        fieldset.field {
            legend { (t!("settings-dots")) }
            div.choices.three { @for dots in [3, 5, 8_u8] { (choice("dots", &dots.to_string(), it.dots == dots, &dots.to_string(), "")) } }
        }
        fieldset.field {
            legend { (t!("settings-agree")) }
            div.choices.two {
                (choice("asking", Asking::EachItem.slug(), it.asking == Asking::EachItem, &t!("settings-each"), &t!("settings-each-more")))
                (choice("asking", Asking::WholeSet.slug(), it.asking == Asking::WholeSet, &t!("settings-whole"), &t!("settings-whole-more")))
            }
        }
        div.field {
            label for="visit_days" { (t!("settings-visits")) }
            select.input id="visit_days" name="visit_days" {
                @for days in rhythms.into_iter().chain(other) { option value=(days) selected[it.visit_days == days] { (rhythm(days)) } }
            }
        }
    }
}

/// How often something comes back; 0 days is never.
fn rhythm(days: u16) -> String {
    t!("settings-every", days = days)
}

/// How the circle lives with its page.
fn life(it: &Settings) -> Markup {
    let rhythms: [u16; 5] = [0, 7, 14, 28, 31];
    let now = it.life.pulse_days.unwrap_or(0);
    let other = Some(now).filter(|days| !rhythms.contains(days));
    let keeps: [u16; 4] = [0, 7, 30, 90];
    let notes = it.life.notes_days.unwrap_or(0);
    let kept = Some(notes).filter(|days| !keeps.contains(days));
    html! {
        fieldset.field {
            legend { (t!("settings-life")) }
            div.field {
                label for="pulse_days" { (t!("settings-pulse")) }
                select.input id="pulse_days" name="pulse_days" {
                    @for days in rhythms.into_iter().chain(other) { option value=(days) selected[now == days] { (rhythm(days)) } }
                }
            }
            div.field {
                label for="notes_days" { (t!("settings-notes")) }
                select.input id="notes_days" name="notes_days" {
                    @for days in keeps.into_iter().chain(kept) { option value=(days) selected[notes == days] { (t!("settings-notes-after", days = days)) } }
                }
            }
            div.picks {
                (check("care_names_item", it.life.care_names_item, &t!("settings-care"), &t!("settings-care-more")))
                (check("faces", it.life.faces, &t!("settings-faces"), &t!("settings-faces-more")))
            }
            div.field {
                label for="hurt" { (t!("settings-hurt")) }
                input.input type="text" id="hurt" name="hurt" maxlength="280" autocomplete="off" dir="auto" aria-describedby="hurt-c"
                    value=(it.life.hurt.as_ref().map_or("", |it| it.as_str()));
                p.hint id="hurt-c" { (t!("settings-hurt-hint")) }
            }
        }
    }
}

/// What the alliance is called.
fn naming(draw: &Draw<'_>) -> Markup {
    html! {
        form.stack id="f-name" method="post" action=(draw.at("rename")) {
            input type="hidden" name="back" value="settings";
            div.field {
                label for="title" { (t!("first-name")) }
                input.input type="text" id="title" name="title" value=(draw.view.name()) autocomplete="off" dir="auto";
            }
            button.btn { (t!("keep-the-name")) }
        }
    }
}

/// The circle's own words for the question of a round.
fn prompt(draw: &Draw<'_>, round: Round) -> Markup {
    let stage = match round {
        Round::Nightmares => words::stage(draw, Stage::Nightmares),
        Round::Hopes => words::stage(draw, Stage::Hopes),
    };
    let (id, nightmares) = (format!("prompt-{}", round.slug()), round == Round::Nightmares);
    let offers = nightmares && draw.view.settings().opening == Opening::Nightmare;
    html! {
        form.stack id={ "f-" (id) } method="post" action=(draw.at("prompt")) {
            input type="hidden" name="back" value="settings";
            input type="hidden" name="round" value=(round.slug());
            div.field {
                label for=(id) { (t!("settings-prompt", stage = stage)) }
                input.input type="text" id=(id) name="prompt" dir="auto" autocomplete="off" placeholder=(words::prompt(draw, round))
                    value=(draw.view.prompt(round).map_or("", |it| it.as_str())) list=[offers.then_some("prompts")] aria-describedby={ (id) "-c" };
                p.hint id={ (id) "-c" } { (t!("settings-prompt-hint")) }
            }
            @if offers { (shelf(draw.view.between())) }
            button.btn { (t!("settings-prompt-keep")) }
        }
    }
}

/// Other ways to ask for the nightmare, from the shelf.
fn shelf(between: Between) -> Markup {
    let slug = match between {
        Between::Pair => "pair",
        Between::Coach => "coach",
        Between::Team => "team",
        Between::Family => "family",
        Between::Other => "board",
    };
    let prompts = alliance::bank::bank(slug).map_or_else(Vec::new, crate::page::shelf::prompts);
    html! {
        datalist id="prompts" { @for prompt in &prompts { option value=(prompt) {} } @for prompt in installed() { option value=(prompt) {} } }
        details id="d-prompts" {
            summary.btn.bare { (parts::icon("book")) (t!("settings-others-asked")) }
            ul.norms { @for prompt in &prompts { li { (prompt) } } @for prompt in installed() { li dir="auto" { (prompt) } } }
        }
    }
}
