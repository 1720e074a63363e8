//! Questions about the items together.

use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// What a hint noticed in the set of items as a whole (DOMAIN.md section 4.2). Items are named by
/// their place in the list that was asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetCode {
    /// More items than people remember.
    Many,
    /// Two items that share many words.
    Alike {
        /// The earlier one.
        first: usize,
        /// The later one.
        second: usize,
    },
    /// No item of the kind *when it gets hard*.
    NoLineForHardDays,
}

impl SetCode {
    /// The word in addresses and stored dismissals (DOMAIN.md section 4.2); it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Many => "many",
            Self::Alike { .. } => "alike",
            Self::NoLineForHardDays => "no-line-for-hard-days",
        }
    }

    /// The question shown (DOMAIN.md section 4.2).
    pub fn question(self) -> &'static str {
        match self {
            Self::Many => "One you would not miss?",
            Self::Alike { .. } => "Are these two the same?",
            Self::NoLineForHardDays => "What do we do when it gets hard?",
        }
    }
}

/// More items than this are asked about together (DOMAIN.md section 4.2, `many`).
const ITEMS_BEFORE_MANY: usize = 7;
/// What might be asked about all items together (DOMAIN.md section 4.2). Each item is its text and
/// whether it is of the kind *when it gets hard*; the kind decides and not the words, because a
/// test on words missed a fixture that had such a line.
pub fn set_hints(items: &[(&str, bool)]) -> Vec<SetCode> {
    let mut found = Vec::new();
    if !items.is_empty() && items.iter().all(|(_, hard)| !hard) {
        found.push(SetCode::NoLineForHardDays);
    }
    let words: Vec<_> = items.iter().map(|(text, _)| telling_words(text)).collect();
    for (second, later) in words.iter().enumerate() {
        for (first, earlier) in words.iter().enumerate().take(second) {
            if are_alike(earlier, later) {
                found.push(SetCode::Alike { first, second });
            }
        }
    }
    if items.len() > ITEMS_BEFORE_MANY {
        found.push(SetCode::Many);
    }
    found
}

/// Words above three letters; the small ones are in every line.
fn telling_words(text: &str) -> BTreeSet<String> {
    let words = text.unicode_words().filter(|word| word.chars().count() > 3);
    words.map(str::to_lowercase).collect()
}

/// Jaccard's measure, 0.4 or more, in whole numbers: shared / all >= 2 / 5.
fn are_alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared > 0 && shared * 5 >= one.union(other).count() * 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::BANKS;

    #[test]
    fn a_bank_taken_whole_is_asked_only_about_its_number_and_hard_days() {
        for bank in BANKS {
            let items: Vec<_> = bank.lines.iter().map(|line| (*line, false)).collect();
            let many = (items.len() > 7).then_some(SetCode::Many);
            let expected: Vec<_> = [SetCode::NoLineForHardDays].into_iter().chain(many).collect();
            assert_eq!(set_hints(&items), expected, "{}", bank.slug);
        }
    }

    #[test]
    fn sets_are_asked_about_twins_and_hard_days() {
        let knock = ("We knock before entering a room.", false);
        let again = ("Before entering a room we knock twice.", false);
        let alike = SetCode::Alike { first: 0, second: 2 };
        assert_eq!(set_hints(&[knock, ("We drink water.", true), again]), [alike]);
        assert_eq!(set_hints(&[knock]), [SetCode::NoLineForHardDays]);
        assert_eq!(set_hints(&[("", true), ("", true)]), []);
        assert_eq!(set_hints(&[]), []);
    }
}
