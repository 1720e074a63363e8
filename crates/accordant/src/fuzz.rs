//! What the fuzz targets in `fuzz/` reach: one function for each of them, which takes any bytes and
//! panics where a promise is broken. Compiled for them only. Whoever adds a parser or a writer adds its
//! function here, its target and its corpus.

pub use crate::{
    export::fuzz::{markdown, table},
    post::fuzz::{chat, mail, settings},
    web::fuzz::{address, cookie, form, place, stream},
};

use crate::calendar::{self, Kind, Visit};
use alliance::{
    alliance::Alliance,
    difference::{self, Piece},
    event::{Event, Kept, Time},
    hidden::{Hidden, Row},
    id::{AllianceId, Ask},
    text::{Drawing, Letter, Name, NoteText, Sentence, TextError, Title},
    view::{Presence, Viewer},
    wording,
};
use jiff::{civil, tz::TimeZone};

/// Bytes as lines of text; what is no UTF-8 is not what these parsers are given.
pub(crate) fn lines(data: &[u8]) -> Option<impl Iterator<Item = &str>> {
    Some(std::str::from_utf8(data).ok()?.split('\n'))
}

/// An event as the store keeps it: what reads, writes the same, and any log can be looked at.
/// Each line is a kind, its data and perhaps its words, parted by tabs.
pub fn event(data: &[u8]) {
    let Some(lines) = lines(data) else { return };
    let mut log = Vec::new();
    for (line, seq) in lines.zip(1..) {
        let mut parts = line.splitn(3, '\t');
        let (Some(kind), Some(data)) = (parts.next(), parts.next()) else { continue };
        let Ok(event) = Event::read(kind, data, parts.next()) else { continue };
        let written = event.written();
        let again = Event::read(&written.kind, &written.data, written.body.as_deref());
        assert_eq!(again.expect("what was written reads"), event);
        let (ask, at) = (Ask::new(u128::from(seq)), Time(1_794_916_800_000));
        log.push(Kept { seq, ask, at, by: None, event });
    }
    let Some(alliance) = Alliance::fold(AllianceId::new(7), log) else { return };
    let (hidden, presence) = (Hidden::default(), Presence::default());
    let view = alliance.seen_by(&hidden, &presence, Viewer::Screen).expect("a screen may look");
    let _ = (view.place(), view.stage(), view.items().len(), view.people().len());
    let _ = alliance.wakes_at();
}

/// A hidden row as the store keeps it: a shelf and a body, parted by a tab.
pub fn hidden(data: &[u8]) {
    let Some((shelf, body)) = std::str::from_utf8(data).ok().and_then(|it| it.split_once('\t'))
    else {
        return;
    };
    let Some(row) = Row::read(shelf, [1; 16], Some([2; 16]), body) else { return };
    let again = Row::read(row.shelf.slug(), [1; 16], Some([2; 16]), &row.body());
    assert_eq!(again, Some(row), "what was written reads");
}

/// Everything that people write: what is accepted holds nothing that nobody sees, is not longer
/// than it may be, and is accepted again as it is.
pub fn text(data: &[u8]) {
    fn held<T>(
        parsed: &Result<T, TextError>,
        words: impl Fn(&T) -> &str,
        most: usize,
        lines: bool,
    ) {
        let Ok(it) = parsed else { return };
        let said = words(it);
        assert!(!said.trim().is_empty() && said.trim() == said, "{said:?}");
        assert!(said.chars().all(|it| !it.is_control() || (lines && it == '\n')), "{said:?}");
        assert!(said.chars().count() >= 1 && most >= 1);
        assert!(!said.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}']), "{said:?}");
    }
    macro_rules! all {
        ($raw:expr, $($kind:ident $lines:literal)*) => {$({
            let parsed = $kind::parse($raw);
            held(&parsed, |it| it.as_str(), $kind::MOST, $lines);
            if let Ok(it) = &parsed {
                assert_eq!($kind::parse(it.as_str()).as_ref(), Ok(it), "accepted again as it is");
            }
            let optional = $kind::parse_optional($raw);
            assert_eq!(parsed == Err(TextError::Blank), optional == Ok(None));
        })*};
    }
    let Ok(raw) = std::str::from_utf8(data) else { return };
    all!(raw, Name false Title false Sentence false NoteText true Letter true);
    if let Ok(name) = Name::parse(raw) {
        assert_eq!(name.looks(), Name::parse(name.as_str()).expect("as it is").looks());
        let _ = name.initials();
    }
    if let Ok(drawing) = Drawing::parse(raw) {
        let plain = |it: u8| it.is_ascii_digit() || b",ML".contains(&it);
        assert!(drawing.path().bytes().all(plain), "{}", drawing.path());
    }
}

/// Quiet hints and changed words; the first line is the old wording, and the others are names.
pub fn hints(data: &[u8]) {
    let Some(mut lines) = lines(data) else { return };
    let (old, new) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
    let names: Vec<&str> = lines.take(8).collect();
    for text in [old, new] {
        let found = wording::hints(text, &names);
        assert!(found.iter().all(|it| wording::Code::from_slug(it.slug()) == Some(*it)));
        let _ = wording::structural_hints(text);
        let _ = (wording::suggestion(text), wording::pointing(text, &names));
    }
    let _ = wording::set_hints(&[(old, false), (new, true), (old, true)]);
    let (mut before, mut after) = (String::new(), String::new());
    for piece in difference::words(old, new) {
        match piece {
            Piece::Same(it) => {
                before += &it;
                after += &it;
            }
            Piece::Removed(it) => before += &it,
            Piece::Added(it) => after += &it,
        }
    }
    assert_eq!((&*before, &*after), (old, new), "both versions can be read from the pieces");
}

/// What a calendar is told, for a parser of somebody else's: the text, and the title and the items
/// that it must give back. The first line holds the day, the time and the zone, each as it is
/// usually written; then come the title, the address and the items.
pub fn calendar(data: &[u8]) -> Option<(String, String)> {
    let mut lines = lines(data)?;
    let mut when = lines.next()?.split(' ');
    let date: civil::Date = when.next()?.parse().ok()?;
    let zone = |it: &str| TimeZone::get(it).ok();
    let at = when.next().and_then(|it| it.parse().ok()).zip(when.next().and_then(zone));
    let (title, uid) = (lines.next()?, lines.next()?);
    let items: Vec<&str> = lines.collect();
    let (url, stamp) = ("https://alliance.example/a/b", Time(1_794_916_800_000));
    // A name is one line without signs that nobody sees, and a day is one that a form takes.
    let title = Title::parse(title).ok()?.as_str().to_owned();
    if !(1970..=9999).contains(&date.year()) {
        return None;
    }
    let visit = Visit { uid, sequence: 1, stamp, title: &title, date, at, minutes: 20, items, url };
    let text = calendar::write(&[visit], Kind::Feed { name: &title });
    for line in text.strip_suffix("\r\n").expect("it ends").split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    Some((text, title))
}

/// A whole export, or the export of one alliance, as somebody hands it in: taken in or refused, and
/// nothing else.
pub fn import(data: &[u8]) {
    let _ = crate::moving::check(data);
}

/// A set of questions: what reads, comes back as it was.
pub fn bank(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match crate::questions::read(text) {
        Ok(bank) => assert_eq!(crate::questions::read(&crate::questions::write(&bank)), Ok(bank)),
        Err(faults) => assert!(!faults.is_empty() && faults.len() <= 20, "{}", faults.len()),
    }
}
