//! Where a text ends: every limit at its edge.

use super::story::*;
use crate::{
    event::Event,
    id::{AllianceId, NoteId},
    text::{Drawing, Letter, Name, NotADrawing, NoteText, Sentence, TextError, Title},
};

#[test]
fn as_many_letters_as_fit_are_taken_and_not_one_more() {
    let of = |letters: usize| "é".repeat(letters);
    assert!(NoteText::parse(&of(280)).is_ok() && Sentence::parse(&of(280)).is_ok());
    assert!(Name::parse(&of(60)).is_ok() && Title::parse(&of(60)).is_ok());
    assert!(Letter::parse(&of(2_000)).is_ok());
    assert_eq!(Name::parse(&of(61)), Err(TextError::TooLong { length: 61, most: 60 }));
    assert_eq!(Letter::parse(&of(2_001)), Err(TextError::TooLong { length: 2_001, most: 2_000 }));
    assert_eq!((NoteText::MOST, Name::MOST, Letter::MOST), (280, 60, 2_000));
}

#[test]
fn as_many_bytes_as_fit_are_looked_at_and_not_one_more() {
    let padded = |bytes: usize| format!("x{}", " ".repeat(bytes - 1));
    assert_eq!(NoteText::parse(&padded(16_384)).unwrap().as_str(), "x");
    assert_eq!(NoteText::parse(&padded(16_385)), Err(TextError::TooBig));
}

#[test]
fn empty_lines_at_the_edges_part_nothing() {
    assert_eq!(NoteText::parse("\n\n a \n\n\n b\nc\n\n").unwrap().as_str(), "a\n\nb\nc");
    assert_eq!(NoteText::parse_optional("a").unwrap().unwrap().to_string(), "a");
    let long = "x".repeat(281);
    assert!(NoteText::parse_optional(&long).is_err());
}

#[test]
fn joiners_stay_and_what_turns_the_text_around_goes() {
    assert_eq!(NoteText::parse("می\u{200C}خواهم").unwrap().as_str(), "می\u{200C}خواهم");
    assert_eq!(NoteText::parse("a\u{2066}b\u{FEFF}c\u{7}d").unwrap().as_str(), "abcd");
}

#[test]
fn a_drawing_stays_on_its_grid() {
    for raw in ["600,600 0,0", "1,1;2,2", " 1,1 2,2 ; ; "] {
        assert!(Drawing::parse(raw).is_ok(), "{raw}");
    }
    for raw in ["601,0 0,0", "0,601 0,0", "0,0 1,601", "-1,0 0,0", "1,1", ";"] {
        assert_eq!(Drawing::parse(raw), Err(NotADrawing), "{raw}");
    }
    assert!(Drawing::parse(&"1,1 ".repeat(2_000)).is_ok());
    assert_eq!(Drawing::parse(&"1,1 ".repeat(2_001)), Err(NotADrawing));
    assert_eq!(Drawing::parse("1,1;2,2").unwrap().path(), "M1,1M2,2");
    assert_eq!(Drawing::parse(" 1,1 2,2 ; ; ").unwrap().path(), "M1,1L2,2");
}

#[test]
fn a_seat_shows_at_most_two_letters() {
    let initials = |raw| Name::parse(raw).unwrap().initials();
    assert_eq!((initials("Ann B C"), initials("ßen")), ("AC".into(), "SS".into()));
}

#[test]
fn an_erased_drawing_is_none_and_an_erased_text_says_so() {
    let drawn = Event::NoteAdded { round: Hopes, note: up(1, "a"), turned_from: None };
    let written = drawn.written();
    let erased = Event::read(&written.kind, &written.data, None).unwrap();
    let Event::NoteAdded { note, .. } = erased else { panic!() };
    assert_eq!((note.text.as_str(), note.drawing), ("[removed]", None));
    let erased: Drawing = serde_json::from_str(r#"{"w":null}"#).unwrap();
    assert_eq!(erased.path(), "");
}

#[test]
fn ids_keep_all_their_bits_and_no_more() {
    let all = NoteId::new(u64::MAX);
    assert_eq!(all.bits(), (1 << 60) - 1);
    assert_eq!(AllianceId::new(u128::MAX).bits(), (1 << 120) - 1);
    assert_eq!(format!("{:?}", NoteId::new(1)), "NoteId(aaaaaaaaaaab)");
    let json = serde_json::to_string(&all).unwrap();
    assert_eq!((json.as_str(), serde_json::from_str(&json).ok()), ("\"777777777777\"", Some(all)));
    assert!(serde_json::from_str::<NoteId>("\"no\"").is_err());
}
