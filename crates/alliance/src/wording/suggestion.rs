//! The button *Use this*: an item without its "always" or its "should".

use super::line::{Line, Place};
use super::words::listed;
use super::{Code, hints};
use std::ops::Range;

/// The sentence as it could also stand, when its only trouble is an "always" or a "should" that can
/// be lifted out whole: "We should always knock before we come in." becomes "We knock before we
/// come in." (DOMAIN.md section 4.2; for the button *Use this*). `None` wherever the rest might
/// limp: after "she should", verbs change their form, and "never" cannot go without its sense.
pub fn suggestion(text: &str) -> Option<String> {
    let found = hints(text, &[]);
    let liftable = |code: &Code| matches!(code, Code::Absolute | Code::Should);
    if found.is_empty() || !found.iter().all(liftable) {
        return None;
    }
    let line = Line::read(text);
    // "We should knock and be quiet" would leave a stranded "be".
    if line.words.iter().any(|word| listed("be been have had", &word.lower)) {
        return None;
    }
    let mut kept = String::new();
    let mut from = 0;
    for at in 0..line.words.len() {
        if let Some(cut) = line.lift(at).ok()? {
            kept.push_str(&text[from..cut.start]);
            from = cut.end;
        }
    }
    kept.push_str(&text[from..]);
    let kept = if text.starts_with(char::is_uppercase) { capitalised(&kept) } else { kept };
    hints(&kept, &[]).iter().all(|code| *code == Code::NoWhen).then_some(kept)
}

fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

/// The word cannot be taken out without harm.
struct Stuck;

impl Line<'_> {
    /// The stretch of text to take out at this word, if it is an "always" or a "should" and the
    /// sentence stands without it.
    fn lift(&self, at: usize) -> Result<Option<Range<usize>>, Stuck> {
        let count = match self.duty(at) {
            0 => usize::from(self.is_absolute(at)),
            count => count,
        };
        let place = self.words[at].place;
        if count == 0 || place == Place::Quoted {
            return Ok(None);
        }
        let is_safe = if self.is_absolute(at) {
            self.says(at, "always") && !self.says_previous(at, "as not almost nearly for")
        } else {
            // "We strive for cake" has no other verb to fall back on.
            (count == 2 || self.says(at, "should must")) && self.is_we_before(at)
        };
        let after = self.words.get(at + count).ok_or(Stuck)?;
        let stretch = self.words[at].at..after.at;
        let from = self.before(at, 1).map_or(stretch.start, |it| it.at);
        // A comma or a dash near the word means more than one word must go.
        let is_plain = !self.text[from..stretch.end].contains(|sign: char| {
            !sign.is_alphanumeric() && sign != ' ' && sign != '\'' && sign != '’'
        });
        // "We should not shout but ..." would leave "we not shout".
        let goes_on = !listed("not never", &after.lower) && !after.lower.contains('\'');
        let is_sound = place == Place::Main && is_safe && is_plain && goes_on;
        if is_sound { Ok(Some(stretch)) } else { Err(Stuck) }
    }

    /// "We should", "we all should", "and I must": after these the verb keeps its form. "What we
    /// should do" keeps its "should".
    fn is_we_before(&self, at: usize) -> bool {
        let Some(subject) = (0..at).rev().find(|it| !self.says(*it, "always all both each")) else {
            return false;
        };
        self.says(subject, "we i")
            && (self.leads_clause(subject) || self.says_previous(subject, "and"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_suggestion_lifts_out_whole_words_and_nothing_else() {
        for (line, better) in [
            ("We should always knock before we come in.", "We knock before we come in."),
            ("Always knock before coming in.", "Knock before coming in."),
            (
                "The coach always asks before offering an opinion.",
                "The coach asks before offering an opinion.",
            ),
            ("We need to write it down the same day.", "We write it down the same day."),
            (
                "We knock, and we must always wait for 'come in'.",
                "We knock, and we wait for 'come in'.",
            ),
            ("We always say 'you must go' at noon.", "We say 'you must go' at noon."),
        ] {
            assert_eq!(suggestion(line).as_deref(), Some(better));
        }
    }

    #[test]
    fn no_suggestion_where_the_rest_would_limp() {
        for line in [
            "We knock before we come in.",
            "Everyone must always ask before they help.",
            "The mentor should send the topics by noon.",
            "We must be at the table at nine.",
            "We should knock at noon and be quiet.",
            "We never leave before noon.",
            "We strive for an answer within two days.",
            "We should not shout at dinner but leave the room.",
            "When we must leave, we always say so.",
            "We write down what we should do next week.",
            "I should ask before I help, always.",
            "Should we always knock before noon?",
            "We should always communicate openly when we are stuck.",
        ] {
            assert_eq!(suggestion(line), None, "{line}");
        }
    }

    /// Small words in all orders find more corners than any text.
    fn text() -> impl Strategy<Value = String> {
        let words = "We we I always should must need to never knock wait when before noon , . ' ’ \
            “come in” be and no one ß but not each all";
        let word = prop::sample::select(words.split(' ').collect::<Vec<_>>());
        prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn a_suggestion_is_shorter_and_leaves_nothing_to_ask(text in text()) {
            if let Some(better) = suggestion(&text) {
                prop_assert!(better.len() < text.len());
                prop_assert!(hints(&better, &[]).iter().all(|code| *code == Code::NoWhen));
            }
        }
    }
}
