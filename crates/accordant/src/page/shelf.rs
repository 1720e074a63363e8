//! The shelf of questions in the reader's language. The core holds every text in English; the
//! translation has a name made of the bank and the place, such as `bank-team-question-1`, and where
//! there is none the English words stand.

use crate::languages::{Language, find};
use alliance::{
    bank::{BANKS, Bank, SEED_CREDIT, SEED_TEN},
    event::Source,
};
use maud::{Markup, html};
use std::{collections::HashSet, sync::LazyLock};

/// What a bank is called.
pub(crate) fn title(bank: &Bank) -> String {
    find(&format!("bank-{}-title", bank.slug)).unwrap_or_else(|| bank.title.to_owned())
}

/// The questions of a bank.
pub(crate) fn questions(bank: &Bank) -> Vec<String> {
    texts(bank, "question", bank.questions)
}

/// The prompts of a bank for the nightmare round.
pub(crate) fn prompts(bank: &Bank) -> Vec<String> {
    texts(bank, "prompt", bank.prompts)
}

fn texts(bank: &Bank, kind: &str, english: &[&str]) -> Vec<String> {
    let name = |at: usize| format!("bank-{}-{kind}-{at}", bank.slug);
    let text = |(at, it): (usize, &&str)| find(&name(at + 1)).unwrap_or_else(|| (*it).to_owned());
    english.iter().enumerate().map(text).collect()
}

/// The credit that goes wherever the seed's ten go.
pub(crate) fn credit() -> String {
    find("bank-credit").unwrap_or_else(|| SEED_CREDIT.to_owned())
}

/// The translation of one of the seed's ten, which stay in English themselves.
fn translated(question: &str) -> Option<String> {
    let at = SEED_TEN.iter().position(|it| *it == question)?;
    find(&format!("bank-seed-question-{}", at + 1))
}

/// The same, in small letters beside the question; nothing beside all others, and in English.
pub(crate) fn beside(question: &str) -> Markup {
    html! {
        @if let Some(said) = translated(question) {
            " " small.hint.beside lang=(Language::spoken().tag()) dir=(Language::spoken().direction()) { (said) }
        }
    }
}

/// Where a question comes from. It may have been taken in another language than the reader's.
pub(crate) fn source(question: &str) -> Source {
    static ALL: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let all = || BANKS.iter().flat_map(questions).collect::<Vec<_>>();
        Language::ALL.into_iter().flat_map(|it| it.speak(all)).collect()
    });
    if SEED_TEN.contains(&question) {
        Source::Seed
    } else if ALL.contains(question) {
        Source::Bank
    } else {
        Source::Own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::sentences;

    #[test]
    fn every_text_of_the_shelf_is_there_in_every_other_language() {
        for language in Language::ALL.into_iter().filter(|it| *it != Language::English) {
            language.speak(|| {
                for bank in BANKS {
                    assert_ne!(title(bank), bank.title, "{} {}", language.tag(), bank.slug);
                    let said = [questions(bank), prompts(bank)].concat();
                    for (said, english) in
                        said.iter().zip(bank.questions.iter().chain(bank.prompts))
                    {
                        assert_ne!(said, english, "{}", language.tag());
                    }
                }
                assert!(SEED_TEN.iter().all(|it| translated(it).is_some()), "{}", language.tag());
            });
        }
    }

    #[test]
    fn in_english_the_words_are_those_of_the_core() {
        assert!(BANKS.iter().all(|it| questions(it) == it.questions && prompts(it) == it.prompts));
        assert!(SEED_TEN.iter().all(|it| translated(it).is_none()));
        assert!(!sentences().has("bank-team-question-1"));
    }

    #[test]
    fn a_question_is_of_the_shelf_in_whatever_language_it_was_taken() {
        let german = Language::German.speak(|| questions(&BANKS[0]));
        assert!(german.iter().chain(&questions(&BANKS[0])).all(|it| source(it) == Source::Bank));
        assert_eq!(source(SEED_TEN[3]), Source::Seed);
        assert_eq!(source("How do we want to eat?"), Source::Own);
    }
}
