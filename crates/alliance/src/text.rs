//! Texts that are good by construction: whoever holds a [`NoteText`] holds a cleaned one that is
//! not blank and not too long.
//!
//! In the log a human text stands as `{"w": "…"}`. That one spelling is how [`crate::event`] knows
//! what is human, and keeps it apart from all that may stay when words are erased.

use crate::limits::{
    ITEM_GRAPHEMES_MAX, LETTER_GRAPHEMES_MAX, MARKS_PER_BASE_MAX, NAME_GRAPHEMES_MAX,
    NOTE_GRAPHEMES_MAX, TEXT_BYTES_MAX,
};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing that could be read: empty, or only signs that leave no ink.
    #[error("nothing to read")]
    Blank,
    /// Too many graphemes.
    #[error("{length} of at most {most} letters")]
    TooLong {
        /// How many it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// More bytes than any honest text has.
    #[error("too many bytes")]
    TooBig,
}

/// How lines are treated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

/// Leaves no ink, or turns the text around it: cut out. The joiners U+200C and U+200D stay, since
/// Persian, Hindi and emoji need them.
fn is_cut(sign: char) -> bool {
    matches!(sign,
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' | '\u{180E}')
        || (sign.is_control() && sign != '\n')
}

/// Would be seen as a blank.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign,
            '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' | '\u{17B4}' | '\u{17B5}'
            | '\u{034F}' | '\u{200C}' | '\u{200D}' | '\u{200E}' | '\u{200F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
        || is_combining_mark(sign)
}

fn clean(raw: &str, lines: Lines) -> String {
    let unified = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut marks = 0;
    let kept: String = unified
        .chars()
        .map(|sign| if sign == '\t' { ' ' } else { sign })
        // First: what stood around it may become one sign.
        .filter(|sign| !is_cut(*sign))
        .nfc()
        .filter(|sign| {
            marks = if is_combining_mark(*sign) { marks + 1 } else { 0 };
            marks <= MARKS_PER_BASE_MAX
        })
        .collect();
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    match lines {
        Lines::One => words(&kept),
        Lines::Many => {
            let lines: Vec<String> = kept.split('\n').map(words).collect();
            let mut text = String::new();
            for (at, line) in lines.iter().enumerate() {
                // One empty line parts two paragraphs; more part nothing.
                if line.is_empty() && (at == 0 || lines[at - 1].is_empty()) {
                    continue;
                }
                text.push_str(line);
                text.push('\n');
            }
            text.trim().to_owned()
        }
    }
}

fn parse(raw: &str, most: usize, lines: Lines) -> Result<Arc<str>, TextError> {
    if raw.len() > TEXT_BYTES_MAX {
        return Err(TextError::TooBig);
    }
    let text = clean(raw, lines);
    if text.chars().all(is_blank) {
        return Err(TextError::Blank);
    }
    let length = text.graphemes(true).count();
    if length > most { Err(TextError::TooLong { length, most }) } else { Ok(text.into()) }
}

/// How a human text stands in the log; `None` after it was erased.
#[derive(Serialize, Deserialize)]
struct Words {
    w: Option<Arc<str>>,
}

/// Shown where a text was erased.
const REMOVED: &str = "[removed]";

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $most:expr, $lines:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(from = "Words", into = "Words")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The most graphemes that it may have.
            pub const MOST: usize = $most;

            /// Cleans `raw`, and refuses what is blank or too long.
            pub fn parse(raw: &str) -> Result<Self, TextError> {
                parse(raw, $most, $lines).map(Self)
            }

            /// As [`Self::parse`], but nothing where nothing was written.
            pub fn parse_optional(raw: &str) -> Result<Option<Self>, TextError> {
                match Self::parse(raw) {
                    Err(TextError::Blank) => Ok(None),
                    other => other.map(Some),
                }
            }

            /// The words.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        // What stands in the log was good when it was written; it is not judged again.
        impl From<Words> for $name {
            fn from(it: Words) -> Self {
                Self(it.w.unwrap_or_else(|| REMOVED.into()))
            }
        }

        impl From<$name> for Words {
            fn from(it: $name) -> Self {
                Self { w: Some(it.0) }
            }
        }
    )*};
}

texts! {
    /// The name of a person.
    Name = NAME_GRAPHEMES_MAX, Lines::One;
    /// The name of an alliance or a theme.
    Title = NAME_GRAPHEMES_MAX, Lines::One;
    /// What a note says.
    NoteText = NOTE_GRAPHEMES_MAX, Lines::Many;
    /// What an item says; also a purpose, a because, a reason, a prompt or a question.
    Sentence = ITEM_GRAPHEMES_MAX, Lines::One;
    /// A letter, or a private note of preparation.
    Letter = LETTER_GRAPHEMES_MAX, Lines::Many;
}

impl Name {
    /// Stands where a name was erased.
    pub(crate) fn removed() -> Self {
        Words { w: None }.into()
    }

    /// Was the name erased? Then nobody is named.
    pub(crate) fn is_removed(&self) -> bool {
        *self == Self::removed()
    }

    /// What two names must not share: the look of the name, so that `Ann`, `ann` and a Cyrillic
    /// `Апп` cannot sit at one table as three people.
    pub fn looks(&self) -> String {
        let folded = self.0.nfkc().flat_map(char::to_lowercase).collect::<String>();
        let looks: String = unicode_security::confusable_detection::skeleton(&folded).collect();
        looks.nfkc().flat_map(char::to_lowercase).filter(|sign| !is_blank(*sign)).collect()
    }

    /// The letters on the person's seat: of the first and the last word, in capitals.
    pub fn initials(&self) -> String {
        let mut words = self.0.split_whitespace();
        let first = words.next().and_then(|word| word.graphemes(true).next());
        let last = words.next_back().and_then(|word| word.graphemes(true).next());
        first.into_iter().chain(last).flat_map(str::chars).flat_map(char::to_uppercase).collect()
    }
}

impl NoteText {
    /// Stands where a note was erased.
    pub(crate) fn removed() -> Self {
        Words { w: None }.into()
    }
}

/// A drawing: strokes of points on a small grid, drawn with a finger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Words", into = "Words")]
pub struct Drawing(Arc<str>);

/// The text is not a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a drawing")]
pub struct NotADrawing;

impl Drawing {
    /// The largest coordinate.
    pub const GRID: u16 = 600;

    /// Reads strokes as the page sends them: `x,y x,y;x,y x,y`.
    pub fn parse(raw: &str) -> Result<Self, NotADrawing> {
        let mut points = 0;
        let mut strokes = Vec::new();
        for stroke in raw.split(';').map(str::trim).filter(|stroke| !stroke.is_empty()) {
            let mut line = Vec::new();
            for point in stroke.split_whitespace() {
                let (x, y) = point.split_once(',').ok_or(NotADrawing)?;
                let (x, y): (u16, u16) =
                    (x.parse().map_err(|_| NotADrawing)?, y.parse().map_err(|_| NotADrawing)?);
                points += 1;
                if x > Self::GRID || y > Self::GRID || points > crate::limits::DRAWING_POINTS_MAX {
                    return Err(NotADrawing);
                }
                line.push(format!("{x},{y}"));
            }
            strokes.push(line.join(" "));
        }
        // One dot is a slip of the finger, not a drawing.
        if points < 2 { Err(NotADrawing) } else { Ok(Self(strokes.join(";").into())) }
    }

    /// The `d` of an SVG path. Only digits, commas and the letters M and L can be in it, whatever
    /// stands in the log.
    pub fn path(&self) -> String {
        let safe = |c: &char| c.is_ascii_digit() || matches!(c, ',' | ' ' | ';');
        let strokes: String = self.0.chars().filter(safe).collect();
        let strokes = strokes.split(';').filter(|it| !it.is_empty());
        strokes.flat_map(|it| ["M".to_owned(), it.replace(' ', "L")]).collect()
    }
}

impl From<Words> for Drawing {
    fn from(it: Words) -> Self {
        Self(it.w.unwrap_or_else(|| "".into()))
    }
}

impl From<Drawing> for Words {
    fn from(it: Drawing) -> Self {
        Self { w: Some(it.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cleaned_of_what_nobody_sees() {
        let note =
            NoteText::parse(" We\t say\u{202E} it\u{200B} \r\n\r\n\r\n here.\u{0} ").unwrap();
        assert_eq!(note.as_str(), "We say it\n\nhere.");
        assert_eq!(Sentence::parse("one\nline").unwrap().as_str(), "one line");
    }

    #[test]
    fn a_text_is_accepted_again_as_it_is() {
        for raw in ["e\u{200B}\u{301}", "a\u{AD}\u{308}", "\u{1100}\u{2060}\u{1161}"] {
            let once = NoteText::parse(raw).unwrap();
            assert_eq!(NoteText::parse(once.as_str()), Ok(once), "{raw:?}");
        }
    }

    #[test]
    fn a_blank_looking_text_is_refused() {
        for raw in ["", "  \n", "\u{3164}", "\u{200D}\u{FE0F}", "\u{2800} \u{301}", "\u{202E}"] {
            assert_eq!(NoteText::parse(raw), Err(TextError::Blank), "{raw:?}");
        }
        assert_eq!(NoteText::parse_optional(" "), Ok(None));
    }

    #[test]
    fn a_text_is_counted_as_a_reader_would() {
        let family = "👨‍👩‍👧‍👦".repeat(280);
        assert!(NoteText::parse(&family).is_ok());
        let more = "e\u{301}".repeat(281);
        assert_eq!(NoteText::parse(&more), Err(TextError::TooLong { length: 281, most: 280 }));
        assert_eq!(NoteText::parse(&"x".repeat(20_000)), Err(TextError::TooBig));
    }

    #[test]
    fn a_tower_of_marks_is_cut_down() {
        let tower = format!("Z{}", "\u{336}".repeat(40));
        assert_eq!(NoteText::parse(&tower).unwrap().as_str().chars().count(), 9);
    }

    #[test]
    fn names_that_look_alike_are_alike() {
        let looks = |raw| Name::parse(raw).unwrap().looks();
        assert_eq!(looks("Ann"), looks("ANN"));
        assert_eq!(looks("Maria"), looks("Mаriа")); // two of them Cyrillic
        assert_eq!(looks("Ann B"), looks("Ann\u{200D}B"));
        assert_ne!(looks("Ann"), looks("Anna"));
    }

    #[test]
    fn a_seat_shows_the_first_letters() {
        assert_eq!(Name::parse("Inês van der Duarte").unwrap().initials(), "ID");
        assert_eq!(Name::parse("noah").unwrap().initials(), "N");
    }

    #[test]
    fn a_drawing_is_numbers_only() {
        let drawing = Drawing::parse("1,2 3,4;5,6").unwrap();
        assert_eq!(drawing.path(), "M1,2L3,4M5,6");
        for raw in ["", "1,2", "1,2 <script>", "1,2 900,1", "1"] {
            assert_eq!(Drawing::parse(raw), Err(NotADrawing), "{raw}");
        }
        let sly: Drawing = serde_json::from_str(r#"{"w":"1,2\"/><b>3,4"}"#).unwrap();
        assert!(!sly.path().contains('<'));
    }
}
