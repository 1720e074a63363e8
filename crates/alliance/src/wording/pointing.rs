//! Does a sentence point at somebody? Asked gently, once, where a care is written (DOMAIN.md 6.3):
//! never a verdict, and whoever wrote it may keep it.

use unicode_segmentation::UnicodeSegmentation;

/// What points at somebody in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// The name of somebody in the circle.
    Name,
    /// "You", "he", "she".
    Person,
    /// "Always", "never".
    Always,
}

const PERSONS: [&str; 15] = [
    "you", "your", "yours", "you're", "you’re", "you've", "you’ve", "yourself", "he", "she", "him",
    "his", "her", "he's", "she's",
];
const ALWAYS: [&str; 2] = ["always", "never"];

/// The first thing in `text` that points at somebody; `names` are those of the circle. A name counts
/// as a whole word, in any case, and by its first word alone.
pub fn pointing(text: &str, names: &[&str]) -> Option<Pointing> {
    let words: Vec<String> = text.unicode_words().map(str::to_lowercase).collect();
    let says = |word: &str| words.iter().any(|it| it == word);
    let called = |name: &&str| {
        let first = name.unicode_words().next().map(str::to_lowercase);
        first.is_some_and(|first| words.iter().any(|it| bare(it) == first))
    };
    if names.iter().any(called) {
        Some(Pointing::Name)
    } else if PERSONS.iter().any(|it| says(it)) {
        Some(Pointing::Person)
    } else if ALWAYS.iter().any(|it| says(it)) {
        Some(Pointing::Always)
    } else {
        None
    }
}

/// `tomasz's` is `tomasz`.
fn bare(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = ["Tomasz", "Noor el Amrani", "May"];

    #[test]
    fn a_name_is_noticed_in_any_case_and_form() {
        for text in ["Tomasz keeps coming late.", "it was TOMASZ’s turn", "noor left early"] {
            assert_eq!(pointing(text, &NAMES), Some(Pointing::Name), "{text}");
        }
    }

    #[test]
    fn you_and_always_are_noticed_and_quiet_words_are_not() {
        assert_eq!(pointing("You came late.", &NAMES), Some(Pointing::Person));
        assert_eq!(pointing("We never begin on time.", &NAMES), Some(Pointing::Always));
        for text in ["The daily began after 9:10 on three days.", "Heron flew by, theyou", ""] {
            assert_eq!(pointing(text, &NAMES), None, "{text}");
        }
    }
}
