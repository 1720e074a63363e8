//! New words beside old ones: what a changed item lost, gained and kept, word by word, for the page
//! that asks people to sign changed words again (DOMAIN.md section 6.5).

use similar::{Algorithm, ChangeTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of text that both versions share, or that only one of them has (DOMAIN.md section 6.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both versions.
    Same(String),
    /// Only in the old words.
    Removed(String),
    /// Only in the new words.
    Added(String),
}

/// The way from `old` to `new` in whole words (DOMAIN.md section 6.5). No piece is empty, and
/// white space is kept: `Same` and `Removed` joined give exactly `old`, `Same` and `Added` exactly
/// `new`. Where words were exchanged, the removed ones come first.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    // Unicode's word bounds cut a text without losing a byte, and also cut where a language
    // writes without spaces.
    let old: Vec<&str> = old.split_word_bounds().collect();
    let new: Vec<&str> = new.split_word_bounds().collect();
    let mut script = Script::default();
    for step in capture_diff_slices(Algorithm::Myers, &old, &new) {
        for change in step.iter_changes(&old, &new) {
            script.take(change.tag(), change.value());
        }
    }
    script.finish()
}

/// The pieces so far, and the stretch that is still growing: `removed` and `added` side by side,
/// then `same`. Only one sort of stretch grows at a time, except that white space waits.
#[derive(Default)]
struct Script {
    pieces: Vec<Piece>,
    same: String,
    removed: String,
    added: String,
}

impl Script {
    fn take(&mut self, tag: ChangeTag, token: &str) {
        match tag {
            ChangeTag::Equal => self.same.push_str(token),
            ChangeTag::Delete => {
                self.settle_same();
                self.removed.push_str(token);
            }
            ChangeTag::Insert => {
                self.settle_same();
                self.added.push_str(token);
            }
        }
    }

    /// A change begins or goes on. Mere white space between two changes belongs to both: three
    /// new words in a row read as one change, not as three with islands of nothing between them.
    fn settle_same(&mut self) {
        let same = std::mem::take(&mut self.same);
        if self.is_changing() && same.trim().is_empty() {
            self.removed.push_str(&same);
            self.added.push_str(&same);
            return;
        }
        self.settle_change();
        push(&mut self.pieces, Piece::Same, same);
    }

    fn settle_change(&mut self) {
        push(&mut self.pieces, Piece::Removed, std::mem::take(&mut self.removed));
        push(&mut self.pieces, Piece::Added, std::mem::take(&mut self.added));
    }

    fn is_changing(&self) -> bool {
        !(self.removed.is_empty() && self.added.is_empty())
    }

    fn finish(mut self) -> Vec<Piece> {
        self.settle_change();
        push(&mut self.pieces, Piece::Same, self.same);
        self.pieces
    }
}

fn push(pieces: &mut Vec<Piece>, piece: fn(String) -> Piece, text: String) {
    if !text.is_empty() {
        pieces.push(piece(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The pieces as one line: `-removed-`, `+added+`.
    fn drawn(old: &str, new: &str) -> String {
        let draw = |piece| match piece {
            Piece::Same(text) => text,
            Piece::Removed(text) => format!("-{text}-"),
            Piece::Added(text) => format!("+{text}+"),
        };
        words(old, new).into_iter().map(draw).collect()
    }

    fn joined(old: &str, new: &str) -> (String, String) {
        let (mut before, mut after) = (String::new(), String::new());
        for piece in words(old, new) {
            match piece {
                Piece::Same(text) => {
                    before += &text;
                    after += &text;
                }
                Piece::Removed(text) => before += &text,
                Piece::Added(text) => after += &text,
            }
        }
        (before, after)
    }

    #[test]
    fn unchanged_words_are_one_piece_and_nothing_is_none() {
        assert_eq!(words("We knock.", "We knock."), [Piece::Same("We knock.".into())]);
        assert_eq!(words("", ""), []);
    }

    #[test]
    fn an_exchanged_word_shows_the_old_one_first() {
        assert_eq!(
            drawn("We meet on Monday.", "We meet on Friday."),
            "We meet on -Monday-+Friday+."
        );
    }

    #[test]
    fn words_exchanged_in_a_row_are_one_change() {
        assert_eq!(
            drawn("Review within four hours.", "Review by next noon."),
            "Review -within four hours-+by next noon+."
        );
    }

    #[test]
    fn words_put_in_and_taken_out() {
        assert_eq!(drawn("We knock.", "We knock and wait."), "We knock+ and wait+.");
        assert_eq!(drawn("We always knock.", "We knock."), "We -always -knock.");
        assert_eq!(drawn("", "We knock."), "+We knock.+");
        assert_eq!(drawn(" we", " you"), " -we-+you+");
        assert_eq!(drawn("We knock.", ""), "-We knock.-");
    }

    #[test]
    fn apostrophes_and_letters_of_other_scripts_stay_whole() {
        assert_eq!(drawn("We don’t shout.", "We can’t shout."), "We -don’t-+can’t+ shout.");
        assert_eq!(drawn("我们先敲门", "我们先等门"), "我们先-敲-+等+门");
    }

    /// Few words, so that the two texts have much in common and the pieces are many.
    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            proptest::collection::vec(
                prop_oneof![
                    Just("we"),
                    Just("knock"),
                    Just("wait"),
                    Just("don't"),
                    Just(" "),
                    Just("  "),
                    Just("\n"),
                    Just(", "),
                    Just("."),
                    Just("שלום"),
                    Just("é"),
                    Just("👩‍👧"),
                ],
                0..24
            )
            .prop_map(|tokens| tokens.concat()),
            any::<String>(),
        ]
    }

    proptest! {
        #[test]
        fn both_versions_can_be_read_from_the_pieces(old in text(), new in text()) {
            prop_assert_eq!(joined(&old, &new), (old, new));
        }

        #[test]
        fn no_piece_is_empty_and_no_two_neighbours_are_of_one_kind(old in text(), new in text()) {
            let pieces = words(&old, &new);
            for piece in &pieces {
                let (Piece::Same(text) | Piece::Removed(text) | Piece::Added(text)) = piece;
                prop_assert!(!text.is_empty());
            }
            for pair in pieces.windows(2) {
                prop_assert_ne!(std::mem::discriminant(&pair[0]), std::mem::discriminant(&pair[1]));
            }
        }

        #[test]
        fn a_text_beside_itself_has_no_change(text in text()) {
            prop_assert!(words(&text, &text).iter().all(|piece| matches!(piece, Piece::Same(_))));
        }
    }
}
