//! Choosing the questions: the seed's ten, the shelf for this kind of circle, all other shelves,
//! and one's own.

use super::{Draw, back, parts};
use crate::{languages::t, page::shelf, questions::shelf as installed};
use alliance::{
    bank::{BANKS, Bank, SEED_TEN},
    event::{Question, Source},
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
            (back(draw, &t!("questions-back")))
            div.stack {
                h1 { (t!("questions-title")) }
                p.lead { (t!("questions-lead")) }
            }
            a.btn.bare href=(draw.at("bank")) { (parts::icon("download")) (t!("bank-title")) }
            form.prep.stack.wide id="f-questions" method="post" action=(draw.at("questions")) {
                (one_shelf(("the-ten", &t!("questions-ten")), &shelf::credit(), &SEED_TEN.map(str::to_owned), questions, true))
                @for bank in near { (bank_shelf(bank, questions, true)) }
                @for bank in far { (bank_shelf(bank, questions, false)) }
                @for bank in installed::all() { (of_the_house(bank, questions)) }
                (own(questions))
                div.ready.full {
                    p.hint { (t!("questions-up-to", most = QUESTIONS_MAX)) }
                    button.btn.main { (t!("questions-take")) }
                }
            }
        }
    }
}

fn bank_shelf(bank: &Bank, chosen: &[Question], near: bool) -> Markup {
    let name = bank.title.split([' ', ',']).map(str::to_lowercase).collect::<Vec<_>>().join("-");
    let questions = shelf::questions(bank);
    let any = chosen.iter().any(|it| questions.iter().any(|text| text == it.text.as_str()));
    one_shelf((&name, &shelf::title(bank)), "", &questions, chosen, near || any)
}

/// A set that whoever runs this installation offers.
fn of_the_house(bank: &crate::questions::Bank, chosen: &[Question]) -> Markup {
    let texts: Vec<String> = bank.questions.iter().map(ToString::to_string).collect();
    let any = chosen.iter().any(|it| bank.questions.contains(&it.text));
    let credit = bank.credit.as_ref().map_or("", alliance::text::Sentence::as_str);
    let title = bank.title.as_str();
    let name = title.split([' ', ',']).map(str::to_lowercase).collect::<Vec<_>>().join("-");
    one_shelf((&name, title), credit, &texts, chosen, any)
}

/// One shelf: its questions, to be ticked.
fn one_shelf(
    (name, title): (&str, &str),
    credit: &str,
    texts: &[String],
    chosen: &[Question],
    open: bool,
) -> Markup {
    html! {
        details.shelf id={ "shelf-" (name) } open[open] {
            summary { h2.h-small { (title) } }
            fieldset.picks {
                legend.vh { (title) }
                @for text in texts {
                    label.check {
                        input type="checkbox" name="bank_question" value=(text) checked[chosen.iter().any(|it| it.text.as_str() == text)];
                        span { (text) (shelf::beside(text)) }
                    }
                }
            }
            @if !credit.is_empty() { p.hint.credit { (credit) } }
        }
    }
}

/// What stands on no shelf is the circle's own.
fn own(chosen: &[Question]) -> Markup {
    let own = chosen.iter().map(|it| it.text.as_str());
    let own = own.filter(|text| shelf::source(text) == Source::Own && !installed::holds(text));
    let own = own.collect::<Vec<_>>().join("\n");
    html! {
        div.field {
            label for="own" { h2.h-small { (t!("questions-own")) } }
            textarea.input id="own" name="own" rows="4" dir="auto" aria-describedby="own-c" { (own) }
            p.hint id="own-c" { (t!("questions-own-hint")) }
        }
    }
}
