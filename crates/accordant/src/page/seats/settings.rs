//! The circle's choices, each in plain words.

use super::{Draw, parts, prepare, words};
use crate::questions::shelf::prompts as installed;
use alliance::{
    bank::{BANKS, Bank},
    settings::{Asking, Between, Opening, Settings},
    stage::{Round, Stage},
};
use maud::{Markup, html};

/// The page.
pub(super) fn page(draw: &Draw<'_>) -> Markup {
    let settings = draw.view.settings();
    html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, "Back to the circle"))
            div.stack {
                h1 { "Settings" }
                p.lead { "They fit most circles as they are. Whoever holds the desk can change them, at any time." }
            }
            form.prep.stack.wide id="f-settings" method="post" action=(draw.at("settings")) {
                input type="hidden" name="back" value="settings";
                (way_in(settings))
                (together(settings))
                (candle(settings))
                (agreeing(settings))
                (life(settings))
                div.ready.full {
                    p.hint { "What was written stays as it is." }
                    button.btn.main { "Keep these settings" }
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
        (
            Opening::Nightmare,
            "With the nightmare",
            "The worst version of us, unsigned. More fun than it sounds.",
        ),
        (Opening::Memory, "With the best memory", "When were you at your best with others?"),
        (Opening::None, "With the hopes", "For a short hour, or when the heart is heavy enough."),
    ];
    html! {
        fieldset.field {
            legend { "How do we begin?" }
            div.choices.two { @for (way, title, more) in ways { (choice("opening", way.slug(), it.opening == way, title, more)) } }
        }
        div.picks {
            (check("turn", it.turn, "Turn each fear into a hope", "After the nightmares, each note gets a hope on its back."))
            (check("mirror", it.mirror, "Ask: is any of this already happening?", "For circles that know each other for a while. It is asked when the notes lie face up."))
        }
    }
}

/// Live or apart, one phone or many, with or without a desk.
fn together(it: &Settings) -> Markup {
    let windows = [
        (24, "One day"),
        (48, "Two days"),
        (72, "Three days"),
        (120, "Five days"),
        (168, "A week"),
    ];
    let other = it.apart_hours.filter(|hours| windows.iter().all(|(it, _)| it != hours));
    html! {
        div.field {
            label for="apart" { "When do we write?" }
            select.input id="apart" name="apart" aria-describedby="apart-c" {
                option value="" selected[it.apart_hours.is_none()] { "All at the same time, with a candle" }
                @for (hours, words) in windows { option value=(hours) selected[it.apart_hours == Some(hours)] { "Each in their own time: " (words.to_lowercase()) } }
                @if let Some(hours) = other { option value=(hours) selected { "Each in their own time: " (hours) " hours" } }
            }
            p.hint id="apart-c" { "A round that is written apart opens for all at once, when all are ready or its time is over." }
        }
        div.picks {
            (check("one_phone", it.one_phone, "One phone goes round", "Around a kitchen table. Each hand-over clears the page."))
            (check("guided", it.guided, "Somebody holds the desk", "Without it, each of two people may go on, and nothing is turned over until both are done. From three people up there is always a desk."))
        }
    }
}

/// Minutes of each stage.
fn candle(it: &Settings) -> Markup {
    let minutes = &it.minutes;
    let stages = [
        ("minutes_nightmares", "Nightmares", minutes.nightmares),
        ("minutes_turn", "Turn", minutes.turn),
        ("minutes_hopes", "Hopes", minutes.hopes),
        ("minutes_review", "Review", minutes.review),
        ("minutes_draft", "Draft", minutes.draft),
    ];
    html! {
        fieldset.field {
            legend { "How long does the candle burn?" }
            div.cols.pairs {
                @for (name, title, minutes) in stages {
                    div.field {
                        label for=(name) { (title) ", in minutes" }
                        input.input type="number" id=(name) name=(name) min="0" max="240" inputmode="numeric" value=(minutes);
                    }
                }
            }
            p.hint { "The candle is advice. No stage ends by itself, and 0 means no candle." }
        }
    }
}

/// How the circle chooses and agrees, and when it comes back.
fn agreeing(it: &Settings) -> Markup {
    let rhythms = [
        (7, "every week"),
        (14, "every other week"),
        (28, "every four weeks"),
        (42, "every six weeks"),
        (91, "every quarter"),
        (182, "twice a year"),
    ];
    let other = rhythms.iter().all(|(days, _)| *days != it.visit_days);
    html! {
        fieldset.field {
            legend { "Dots for each person" }
            div.choices.three { @for dots in [3, 5, 8_u8] { (choice("dots", &dots.to_string(), it.dots == dots, &dots.to_string(), "")) } }
        }
        fieldset.field {
            legend { "How do we agree?" }
            div.choices.two {
                (choice("asking", Asking::EachItem.slug(), it.asking == Asking::EachItem, "Item by item", "Each item is asked for itself."))
                (choice("asking", Asking::WholeSet.slug(), it.asking == Asking::WholeSet, "All at once", "When time is short: one look at the whole page."))
            }
        }
        div.field {
            label for="visit_days" { "How often do we come back to it?" }
            select.input id="visit_days" name="visit_days" {
                @for (days, words) in rhythms { option value=(days) selected[it.visit_days == days] { (words) } }
                @if other { option value=(it.visit_days) selected { "every " (it.visit_days) " days" } }
            }
        }
    }
}

/// How the circle lives with its page.
fn life(it: &Settings) -> Markup {
    let rhythms = [
        (0, "never"),
        (7, "every week"),
        (14, "every other week"),
        (28, "every four weeks"),
        (31, "every month"),
    ];
    let now = it.life.pulse_days.unwrap_or(0);
    let other = rhythms.iter().all(|(days, _)| *days != now);
    let keeps = [(0, "never"), (7, "after a week"), (30, "after 30 days"), (90, "after 90 days")];
    let notes = it.life.notes_days.unwrap_or(0);
    html! {
        fieldset.field {
            legend { "When the page hangs" }
            div.field {
                label for="pulse_days" { "How often is the pulse asked?" }
                select.input id="pulse_days" name="pulse_days" {
                    @for (days, words) in rhythms { option value=(days) selected[now == days] { (words) } }
                    @if other { option value=(now) selected { "every " (now) " days" } }
                }
            }
            div.field {
                label for="notes_days" { "When are the raw notes let go?" }
                select.input id="notes_days" name="notes_days" {
                    @for (days, words) in keeps { option value=(days) selected[notes == days] { (words) } }
                    @if keeps.iter().all(|(days, _)| *days != notes) { option value=(notes) selected { "after " (notes) " days" } }
                }
            }
            div.picks {
                (check("care_names_item", it.life.care_names_item, "Say at once which item asks for care", "Without it, an unsigned care names its item only when all items have been read aloud."))
                (check("faces", it.life.faces, "Rain, cloud and sun", "For children: three faces instead of four words."))
            }
            div.field {
                label for="hurt" { "If somebody is being hurt, whom do they call?" }
                input.input type="text" id="hurt" name="hurt" maxlength="280" autocomplete="off" dir="auto" aria-describedby="hurt-c"
                    value=(it.life.hurt.as_ref().map_or("", |it| it.as_str()));
                p.hint id="hurt-c" { "It stands where somebody asks for care. That is no place for the circle, but for somebody to talk to." }
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
                label for="title" { "What shall we call it?" }
                input.input type="text" id="title" name="title" value=(draw.view.name()) autocomplete="off" dir="auto";
            }
            button.btn { "Keep the name" }
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
                label for=(id) { "The question over “" (stage) "”" }
                input.input type="text" id=(id) name="prompt" dir="auto" autocomplete="off" placeholder=(words::prompt(draw, round))
                    value=(draw.view.prompt(round).map_or("", |it| it.as_str())) list=[offers.then_some("prompts")] aria-describedby={ (id) "-c" };
                p.hint id={ (id) "-c" } { "Empty, it is the usual one." }
            }
            @if offers { (shelf(draw.view.between())) }
            button.btn { "Keep the question" }
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
    let prompts =
        BANKS.iter().find(|bank| bank.slug == slug).map_or(&[][..], |it: &Bank| it.prompts);
    html! {
        datalist id="prompts" { @for prompt in prompts { option value=(prompt) {} } @for prompt in installed() { option value=(prompt) {} } }
        details id="d-prompts" {
            summary.btn.bare { (parts::icon("book")) "Others have asked" }
            ul.norms { @for prompt in prompts { li { (prompt) } } @for prompt in installed() { li dir="auto" { (prompt) } } }
        }
    }
}
