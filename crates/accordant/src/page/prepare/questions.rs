//! Choosing the questions: the seed's ten, the shelf for this kind of circle, all other shelves,
//! and one's own.

use super::{Draw, back, parts};
use crate::questions::shelf;
use alliance::{
    bank::{BANKS, Bank, SEED_CREDIT, SEED_TEN},
    event::Question,
    limits::QUESTIONS_MAX,
    settings::Between,
};
use maud::{Markup, html};

/// The shelves that fit this kind of circle, the best one first.
fn fitting(between: Between) -> &'static [&'static str] {
    match between {
        Between::Pair => &["mentor", "pair"],
        Between::Coach => &["coach"],
        Between::Team => &["team", "remote"],
        Between::Family => &["family"],
        Between::Other => &[],
    }
}

/// The page.
pub(super) fn page(draw: &Draw<'_>) -> Markup {
    let questions = draw.view.questions();
    let fits = fitting(draw.view.between());
    let near = fits.iter().filter_map(|slug| alliance::bank::bank(slug));
    let far = BANKS.iter().filter(|bank| !fits.contains(&bank.slug));
    html! {
        main.narrow.stack.wide id="main" {
            (back(draw, "Back to the table"))
            div.stack {
                h1 { "Which questions shall we ask?" }
                p.lead { "4 to 6 are plenty for one sitting. Mix as you like; word your own." }
            }
            a.btn.bare href=(draw.at("bank")) { (parts::icon("download")) (crate::languages::t!("bank-title")) }
            form.prep.stack.wide id="f-questions" method="post" action=(draw.at("questions")) {
                (one_shelf("The ten", SEED_CREDIT, &SEED_TEN, questions, true))
                @for bank in near { (bank_shelf(bank, questions, true)) }
                @for bank in far { (bank_shelf(bank, questions, false)) }
                @for bank in shelf::all() { (installed(bank, questions)) }
                (own(questions))
                div.ready.full {
                    p.hint { "Up to " (QUESTIONS_MAX) " in all. A question that stays keeps the thoughts and notes that belong to it." }
                    button.btn.main { "Take these questions" }
                }
            }
        }
    }
}

fn bank_shelf(bank: &Bank, chosen: &[Question], near: bool) -> Markup {
    let any = chosen.iter().any(|it| bank.questions.contains(&it.text.as_str()));
    one_shelf(bank.title, "", bank.questions, chosen, near || any)
}

/// A set that whoever runs this installation offers.
fn installed(bank: &crate::questions::Bank, chosen: &[Question]) -> Markup {
    let texts: Vec<&str> = bank.questions.iter().map(alliance::text::Sentence::as_str).collect();
    let any = chosen.iter().any(|it| bank.questions.contains(&it.text));
    let credit = bank.credit.as_ref().map_or("", |it| it.as_str());
    one_shelf(bank.title.as_str(), credit, &texts, chosen, any)
}

/// One shelf: its questions, to be ticked.
fn one_shelf(title: &str, credit: &str, texts: &[&str], chosen: &[Question], open: bool) -> Markup {
    let name = title.split([' ', ',']).map(str::to_lowercase).collect::<Vec<_>>().join("-");
    html! {
        details.shelf id={ "shelf-" (name) } open[open] {
            summary { h2.h-small { (title) } }
            fieldset.picks {
                legend.vh { (title) }
                @for text in texts {
                    label.check {
                        input type="checkbox" name="bank_question" value=(text) checked[chosen.iter().any(|it| it.text.as_str() == *text)];
                        span { (text) }
                    }
                }
            }
            @if !credit.is_empty() { p.hint.credit { (credit) } }
        }
    }
}

/// What stands on no shelf is the circle's own.
fn own(chosen: &[Question]) -> Markup {
    let on_a_shelf = |text: &str| {
        SEED_TEN.contains(&text)
            || shelf::holds(text)
            || BANKS.iter().any(|bank| bank.questions.contains(&text))
    };
    let own = chosen.iter().map(|it| it.text.as_str()).filter(|text| !on_a_shelf(text));
    let own = own.collect::<Vec<_>>().join("\n");
    html! {
        div.field {
            label for="own" { h2.h-small { "Your own" } }
            textarea.input id="own" name="own" rows="4" dir="auto" aria-describedby="own-c" { (own) }
            p.hint id="own-c" { "One a line." }
        }
    }
}
