//! Quiet questions about wording, where they can be asked. An alliance has no language of its own, and
//! the core's lists of words are English: they are asked only of a reader of English, about words
//! that read like it. For all others only what counts words and signs is left.

use crate::languages::Language;
use alliance::wording::{self, Code, Pointing};

/// Frequent words of the other languages that are no words of English; one is enough to be silent.
const FOREIGN: &str = "wir ihr und nicht ist sind einen einander wenn wenn's uns jeder nous vous les des est une pas \
    chacun quand avec que los las nos una cuando cada con para por não com uma quando você vocês nós";

/// What might be asked about an item, weightiest first.
pub(super) fn of(text: &str, names: &[&str]) -> Vec<Code> {
    if reads_as_english(text) {
        wording::hints(text, names)
    } else {
        wording::structural_hints(text)
    }
}

/// Better words for an item, where the core knows some.
pub(super) fn suggestion(text: &str) -> Option<String> {
    reads_as_english(text).then(|| wording::suggestion(text)).flatten()
}

/// What in a sentence points at somebody: a name in any language, other words in English.
pub(super) fn pointing(text: &str, names: &[&str]) -> Option<Pointing> {
    let found = wording::pointing(text, names)?;
    (found == Pointing::Name || reads_as_english(text)).then_some(found)
}

/// Does whoever reads it read English, and do the words?
fn reads_as_english(text: &str) -> bool {
    let other_letters = |it: char| it.is_alphabetic() && it > '\u{24f}';
    let mut words = text.split(|it: char| !it.is_alphabetic() && it != '\'');
    Language::spoken() == Language::English
        && !text.contains(other_letters)
        && !words.any(|word| FOREIGN.split_whitespace().any(|it| it == word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_language_are_only_counted() {
        assert!(of("We respect each other.", &[]).contains(&Code::Vague));
        assert_eq!(of("Wir hören einander immer zu.", &[]), []);
        assert_eq!(of("نستمع بعضنا إلى بعض كل يوم.", &[]), []);
    }

    #[test]
    fn readers_of_another_language_hear_only_what_is_counted() {
        let said = Language::French.speak(|| of("We respect each other.", &[]));
        assert_eq!(said, []);
        let points = |text| Language::German.speak(|| pointing(text, &["Tomasz"]));
        assert_eq!(points("Tomasz kommt zu spät."), Some(Pointing::Name));
        assert_eq!(points("Her mit dem Kuchen."), None);
        assert_eq!(pointing("You came late.", &[]), Some(Pointing::Person));
    }
}
