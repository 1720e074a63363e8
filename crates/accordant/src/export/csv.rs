//! A table (RFC 4180) for spreadsheets. A cell that a spreadsheet would take for a formula gets an
//! apostrophe before it, so that it stays words; `unguarded` takes it away again.

use super::{Agreement, kind};
use std::borrow::Cow;

/// The names of the columns.
const COLUMNS: [&str; 6] = ["part", "number", "kind", "text", "beside", "day"];
/// Spreadsheets ask for this before they read letters beyond ASCII right.
const BOM: &str = "\u{feff}";

/// A row: part, number, kind, text, what stands beside it, day.
struct Row<'a>(
    &'a str,
    Option<usize>,
    Cow<'a, str>,
    &'a str,
    Cow<'a, str>,
    Option<jiff::civil::Date>,
);

/// Writes it.
pub(super) fn write(it: &Agreement) -> String {
    let mut to = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(BOM.as_bytes().to_vec());
    let mut put = |row: [String; 6]| to.write_record(&row).expect("six cells, into memory");
    put(COLUMNS.map(str::to_owned));
    for Row(part, number, kind, text, beside, day) in rows(it) {
        let number = number.map(|it| it.to_string()).unwrap_or_default();
        let day = day.map(|it| it.to_string()).unwrap_or_default();
        put([part, &number, &kind, text, &beside, &day].map(guarded));
    }
    let bytes = to.into_inner().expect("memory takes all of it");
    String::from_utf8(bytes).expect("all that was put in is UTF-8")
}

fn rows(it: &Agreement) -> Vec<Row<'_>> {
    let none = Cow::Borrowed("");
    let mut rows = vec![Row("name", None, none.clone(), &it.name, none.clone(), None)];
    rows.extend(
        it.purpose
            .iter()
            .map(|it| Row("purpose", None, Cow::Borrowed(""), it, Cow::Borrowed(""), None)),
    );
    for (at, item) in it.items.iter().enumerate() {
        let beside = Cow::Borrowed(item.beside.as_deref().unwrap_or(""));
        rows.push(Row(
            "item",
            Some(at + 1),
            Cow::Owned(kind(item.kind)),
            &item.text,
            beside,
            item.until,
        ));
    }
    for (at, hand) in it.names.iter().enumerate() {
        let beside = Cow::Owned(hand.but_for_said());
        rows.push(Row("name under it", Some(at + 1), none.clone(), &hand.name, beside, hand.day));
    }
    let number = usize::try_from(it.mark.version).ok();
    rows.push(Row("version", number, none.clone(), &it.mark.words, none.clone(), it.since));
    if let Some(it) = it.ended {
        rows.push(Row("ended", None, none.clone(), "", none.clone(), Some(it)));
    }
    if let Some(coming) = &it.next_visit {
        let at = coming.at.as_ref();
        let at = at.map(|(time, zone)| format!("{} ({zone})", time.strftime("%H:%M")));
        let at = Cow::Owned(at.unwrap_or_default());
        rows.push(Row("next visit", None, none.clone(), "", at, Some(coming.day)));
    }
    rows.extend(
        it.address
            .iter()
            .map(|it| Row("address", None, Cow::Borrowed(""), it, Cow::Borrowed(""), None)),
    );
    for wall in &it.notes {
        for (at, note) in wall.notes.iter().enumerate() {
            rows.push(Row(
                "note",
                Some(at + 1),
                Cow::Borrowed(&*wall.one),
                note,
                none.clone(),
                None,
            ));
        }
    }
    rows
}

/// What a spreadsheet takes for the beginning of a formula, full-width signs among it.
const fn begins_a_formula(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// Would a cell with this text be taken for a formula, perhaps after apostrophes?
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(['\'', ' ']).starts_with(begins_a_formula)
}

/// The text with an apostrophe wherever a cell that is a formula could begin: at its start, and after
/// a semicolon, at which a spreadsheet of another language parts cells, whatever the quotes say.
pub(crate) fn guarded(text: &str) -> String {
    let guard = |it: &str| if is_formula(it) { format!("'{it}") } else { it.to_owned() };
    text.split(';').map(guard).collect::<Vec<_>>().join(";")
}

/// The text of a guarded cell.
#[cfg(any(test, fuzzing))]
pub(crate) fn unguarded(cell: &str) -> String {
    let bare = |it: &str| {
        let guarded = it.strip_prefix('\'').filter(|it| is_formula(it));
        guarded.unwrap_or(it).to_owned()
    };
    cell.split(';').map(bare).collect::<Vec<_>>().join(";")
}
