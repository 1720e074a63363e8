//! Questions as a file: a set that others made comes in, and one's own goes out.

use super::{Draw, parts, prepare, whole};
use crate::{
    languages::{SLOT, filled, t},
    questions::{Bank, FILE_MAX, Fault},
};
use alliance::{
    bank::SEED_CREDIT,
    event::Source,
    limits::QUESTIONS_MAX,
    settings::Opening,
    stage::Round,
    text::{Sentence, Title},
};
use maud::{Markup, html};

/// What somebody brought.
pub(crate) enum Brought<'a> {
    /// Something that is to be looked at first, with all that was typed.
    Faults(&'a str, &'a [Fault]),
    /// A set.
    Bank(&'a Bank),
}

/// The circle's own questions as a set; nothing where there are none.
pub(crate) fn own(draw: &Draw<'_>) -> Option<Bank> {
    let all = draw.view.questions();
    let seed = all.iter().any(|it| it.source == Source::Seed);
    let questions: Vec<Sentence> = all.iter().map(|it| it.text.clone()).collect();
    // The name of the alliance stays here: a set of questions is handed to strangers.
    let title = Title::parse(&t!("bank-own-title")).ok()?;
    let credit = seed.then(|| Sentence::parse(SEED_CREDIT).ok()).flatten();
    let prompts = draw.view.prompt(Round::Nightmares).filter(|_| asks_for_nightmares(draw));
    let prompts = prompts.into_iter().cloned().collect();
    (!questions.is_empty()).then_some(Bank { title, credit, questions, prompts })
}

fn asks_for_nightmares(draw: &Draw<'_>) -> bool {
    draw.view.settings().opening == Opening::Nightmare
}

/// The page. Only for whoever holds the desk, as the questions are.
pub(crate) fn page(draw: &Draw<'_>, brought: Option<&Brought<'_>>) -> Option<Markup> {
    draw.view.desk().then_some(())?;
    let title = match brought {
        Some(Brought::Faults(..)) => t!("bank-check", title = t!("bank-title")),
        Some(Brought::Bank(_)) | None => t!("bank-title"),
    };
    let main = html! {
        main.narrow.stack.wide id="main" {
            a.btn.bare href=(draw.at("questions")) { (parts::icon("back")) (t!("bank-back")) }
            @match brought {
                Some(Brought::Bank(bank)) => (look(draw, bank)),
                Some(Brought::Faults(text, faults)) => {
                    h1 { (t!("bank-title")) }
                    (bring(draw, text, faults))
                },
                None => {
                    div.stack {
                        h1 { (t!("bank-title")) }
                        p.lead { (t!("bank-lead")) }
                    }
                    (bring(draw, "", &[]))
                    (hand_on(draw))
                },
            }
        }
    };
    Some(whole(&prepare::beside(draw, &title), &main))
}

/// A set is typed in, or chosen as a file; both work without script.
fn bring(draw: &Draw<'_>, text: &str, faults: &[Fault]) -> Markup {
    let wrong = !faults.is_empty();
    html! {
        form.sheet.stack.full id="f-bank" method="post" enctype="multipart/form-data" action={ (draw.at("bank")) "/look" } {
            h2 { (t!("bank-bring")) }
            @if wrong {
                div.stack id="bank-wrong" {
                    p.wrong { (parts::icon("pen")) (t!("bank-wrong")) }
                    ul { @for fault in faults { li { (fault) } } }
                }
            }
            div.field.full {
                label for="bank" { (t!("bank-text")) }
                // The first line break of a text field is not part of it.
                textarea.input id="bank" name="bank" rows="14" dir="auto" spellcheck="false" aria-describedby="bank-h" aria-invalid=[wrong.then_some("true")] autofocus[wrong] { "\n" (text) }
                p.hint id="bank-h" { (filled(&t!("bank-text-hint", format = SLOT[0], title = SLOT[1], questions = SLOT[2]), &example())) }
            }
            div.field.full {
                label for="file" { (t!("bank-file")) }
                input.input type="file" id="file" name="file" accept=".toml,text/plain,application/toml" aria-describedby="file-h";
                p.hint id="file-h" { (t!("bank-file-hint", most = (FILE_MAX / 1024))) }
            }
            div.row {
                button.btn.main { (t!("bank-look")) }
                p.hint { (t!("bank-look-hint")) }
            }
        }
    }
}

/// What a file looks like, in three lines.
fn example() -> [Markup; 3] {
    let lines = [
        "format = 1",
        "title = \"Choir\"",
        "questions = [\"What do you need on the evening before a concert?\"]",
    ];
    lines.map(|it| html! { code { (it) } })
}

fn hand_on(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack.full aria-labelledby="own-h" {
            h2.h-small id="own-h" { (t!("bank-own")) }
            @if own(draw).is_some() {
                p { (t!("bank-own-lead")) }
                a.btn href={ (draw.at("take")) "/questions.toml" } { (parts::icon("download")) "questions.toml" }
            } @else { p.hint { (t!("bank-own-none")) } }
        }
    }
}

/// A set that was read: which of its questions to take, beside those that are asked now.
fn look(draw: &Draw<'_>, bank: &Bank) -> Markup {
    let now = draw.view.questions();
    let others = now.iter().filter(|it| !bank.questions.contains(&it.text));
    let others: Vec<&Sentence> = others.map(|it| &it.text).collect();
    html! {
        div.stack {
            p.eyebrow { (t!("bank-set")) }
            h1 dir="auto" { (bank.title) }
            @if let Some(credit) = &bank.credit { p.hint.credit dir="auto" { (credit) } }
        }
        form.prep.stack.wide id="f-questions" method="post" action=(draw.at("questions")) {
            (picks(&t!("bank-in-the-set"), bank.questions.iter(), others.is_empty()))
            @if !others.is_empty() { (picks(&t!("bank-asked-now"), others.into_iter(), true)) }
            div.ready.full {
                p.hint { (t!("bank-most", most = QUESTIONS_MAX)) }
                button.btn.main { (t!("bank-take")) }
            }
        }
        @if !bank.prompts.is_empty() && asks_for_nightmares(draw) {
            section.stack.full aria-labelledby="prompts-h" {
                h2.h-small id="prompts-h" { (t!("bank-prompts")) }
                @for prompt in &bank.prompts {
                    form.row.apart.full method="post" action=(draw.at("prompt")) {
                        input type="hidden" name="back" value="settings";
                        input type="hidden" name="round" value=(Round::Nightmares.slug());
                        input type="hidden" name="prompt" value=(prompt);
                        p dir="auto" { (prompt) }
                        button.btn { (t!("bank-ask-so")) }
                    }
                }
            }
        }
    }
}

/// Questions to be ticked. Where some are asked already, those of the set are chosen one by one.
fn picks<'a>(title: &str, all: impl Iterator<Item = &'a Sentence>, chosen: bool) -> Markup {
    html! {
        fieldset.picks {
            legend { (title) }
            @for text in all {
                label.check {
                    input type="checkbox" name="bank_question" value=(text) checked[chosen];
                    span dir="auto" { (text) }
                }
            }
        }
    }
}
