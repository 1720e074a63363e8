//! A sheet as the value that the template reads.

use super::{Format, Mark, Sheet, fonts::Fonts};
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

/// A word longer than this may break anywhere, in signs; in the narrow columns of names, too.
const WORD_MAX: usize = 24;
const NAME_MAX: usize = 16;

/// The value, as JSON.
pub(super) fn value(sheet: &Sheet, format: Format, fonts: &Fonts) -> String {
    let (width, height) = format.points();
    let (lang, region) = match sheet.language.split_once('-') {
        Some((lang, region)) => (lang, Some(region.to_lowercase())),
        None => (&*sheet.language, None),
    };
    let (paper, madder) =
        if format.on_paper() { ("#ffffff", "#8f2a20") } else { ("#fdfcf6", "#86251b") };
    let numbering = match lang {
        "ar" => "\u{661}",
        "fa" | "ur" => "\u{6F1}",
        _ => "1",
    };
    // Its parts are set, and it is said, by itself: nothing need be set apart in it.
    let ring = sheet.ring.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    let hands = [fonts.families("hand"), fonts.families("display")].concat();
    json!({
        "form": format.form().name(), "width": width, "height": height,
        "paper": paper, "madder": madder,
        "lang": lang, "region": region, "mirrored": sheet.mirrored, "numbering": numbering,
        "tall": sheet.articles.iter().any(|it| it.text.chars().any(is_high)),
        "fonts": {
            "display": fonts.families("display"),
            "text": fonts.families("text"),
            "hand": hands,
        },
        "name": sheet.title,
        "title": run(&sheet.title),
        "kicker": run(&sheet.kicker),
        "purpose": sheet.purpose.as_deref().map(run),
        "articles": sheet.articles.iter().map(|it| json!({
            "text": run(&it.text),
            "aside": it.aside.as_deref().map(run),
        })).collect::<Vec<_>>(),
        "hands": sheet.hands.iter().map(hand).collect::<Vec<_>>(),
        "ring": around(&ring), "joined": is_joined(&ring), "ring-said": ring, "seal": seal(),
        "meta": sheet.meta.iter().map(|it| run(it)).collect::<Vec<_>>(),
        "date": { "year": sheet.day.year(), "month": sheet.day.month(), "day": sheet.day.day() },
    })
    .to_string()
}

fn hand(hand: &super::Hand) -> Value {
    let (kind, mark, strokes) = match &hand.mark {
        Some(Mark::Typed(typed)) => ("typed", Some(short(typed)), None),
        Some(Mark::Drawn(path)) => ("drawn", None, Some(strokes(path))),
        None => ("none", None, None),
    };
    json!({
        "kind": kind, "mark": mark, "strokes": strokes,
        "name": short(&hand.name), "note": hand.note, "spoken": hand.spoken,
    })
}

/// A run of words, with its direction, and whether it can lean.
fn run(text: &str) -> Value {
    broken(text, WORD_MAX)
}

fn short(text: &str) -> Value {
    broken(text, NAME_MAX)
}

fn broken(text: &str, longest: usize) -> Value {
    json!({
        "pieces": pieces(text, longest),
        "mirrored": text.chars().find_map(direction).unwrap_or(false),
        "slants": !text.chars().any(|it| it.is_alphabetic() && it >= '\u{530}' && !('\u{1E00}'..='\u{2C7F}').contains(&it)),
    })
}

/// Is this letter written from right to left? Signs that are no letters do not tell.
fn direction(letter: char) -> Option<bool> {
    letter.is_alphabetic().then_some(is_mirrored(letter))
}

/// Is it of a script that is written from right to left?
pub(super) fn is_mirrored(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// Letters with much above and below them.
fn is_high(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{EFF}' | '\u{F00}'..='\u{109F}')
}

/// Words of a length that no line holds are cut into pieces, between which a line may break. Scripts
/// that break by rules of their own, and those whose letters hang together, are cut seldom or not.
fn pieces(text: &str, longest: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in text.split_inclusive([' ', '-']) {
        let signs: Vec<&str> = word.graphemes(true).collect();
        let far = signs.iter().any(|it| {
            it.chars().any(|it| {
                it >= '\u{E00}' && it.is_alphabetic() && !('\u{1E00}'..='\u{2C7F}').contains(&it)
            })
        });
        let step =
            if signs.iter().any(|it| it.chars().any(|it| ('\u{590}'..'\u{E00}').contains(&it))) {
                12
            } else {
                3
            };
        if signs.len() <= longest || far {
            if let Some(last) = pieces.last_mut() {
                last.push_str(word);
            }
        } else {
            pieces.extend(signs.chunks(step).map(<[&str]>::concat));
            pieces.push(String::new());
        }
    }
    pieces.retain(|it| !it.is_empty());
    pieces
}

/// The words of the ring in the parts that are turned: sign by sign, or word by word where letters
/// hang together, and then in the order in which they are seen.
fn around(text: &str) -> Vec<String> {
    if !is_joined(text) {
        return text.graphemes(true).map(str::to_owned).collect();
    }
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if text.chars().find_map(direction) == Some(true) {
        words.reverse();
    }
    words
}

/// Does it hold letters that hang together?
fn is_joined(text: &str) -> bool {
    text.chars().any(|it| matches!(it, '\u{600}'..='\u{E7F}'))
}

/// The strokes of a drawn name, as points.
fn strokes(path: &str) -> Vec<Vec<[f64; 2]>> {
    let line = |line: &str| line.split('L').filter_map(point).collect::<Vec<_>>();
    path.split('M').map(line).filter(|it| !it.is_empty()).collect()
}

fn point(text: &str) -> Option<[f64; 2]> {
    let (x, y) = text.trim().split_once(',')?;
    Some([x.parse().ok()?, y.parse().ok()?])
}

/// The edge of the seal: where it begins, then for each curve the point that it bends to and its end.
fn seal() -> Vec<Value> {
    let path = Sheet::seal_edge().trim_start_matches('M').trim_end_matches('z');
    let numbers =
        |it: &str| -> Vec<f64> { it.split_whitespace().filter_map(|it| it.parse().ok()).collect() };
    // "54.1Q112.7 65.9": the end of one curve and the bend of the next are parted by the Q.
    let mut parts = path.split('Q').map(numbers);
    let start = parts.next().map(|it| json!(it));
    let curves = parts.filter_map(|it| match it[..] {
        [bend_x, bend_y, x, y] => Some(json!([[bend_x, bend_y], [x, y]])),
        _ => None,
    });
    start.into_iter().chain(curves).collect()
}
