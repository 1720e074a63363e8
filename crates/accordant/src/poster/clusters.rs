//! Letters that are drawn in parts: an Arabic letter and its dots, a consonant and its vowel. The
//! typesetter makes each height of a line a run of its own, and so tears such a letter apart: in a PDF it
//! is then said once for every part, to whoever copies it or has it read aloud. Here its parts are in one
//! run again, and look as before.

use typst_layout::{Page, PagedDocument};
use typst_library::{
    layout::{Abs, Em, Frame, FrameItem, GroupItem, Point},
    model::Document as _,
    text::{Glyph, TextItem},
};

/// What lies no further from its place than this lies in it, in points.
const NEAR: f64 = 0.01;

/// The same document, with no letter in two runs.
pub(super) fn together(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter();
    let pages = pages.map(|it| Page { frame: frame(&it.frame), ..it.clone() }).collect();
    PagedDocument::new(pages, document.info().clone())
}

fn frame(torn: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (at, item) in torn.items() {
        let item = match (item, items.last_mut()) {
            (FrameItem::Text(run), Some((from, FrameItem::Text(before)))) => {
                if join((*from, before), (*at, run)) {
                    continue;
                }
                item.clone()
            }
            (FrameItem::Group(it), _) => {
                FrameItem::Group(GroupItem { frame: frame(&it.frame), ..it.clone() })
            }
            _ => item.clone(),
        };
        items.push((*at, item));
    }
    let mut whole = torn.clone();
    whole.clear();
    whole.push_multiple(items);
    whole
}

/// Takes a run into the one on its left, if a letter has parts in both.
fn join((from, before): (Point, &mut TextItem), (at, run): (Point, &TextItem)) -> bool {
    let (Some(last), Some(first)) = (before.glyphs.last(), run.glyphs.first()) else {
        return false;
    };
    let (shared, same) = (&before.text[last.range()], &run.text[first.range()]);
    // By the place of its first byte one letter is told from the same letter beside it.
    let torn = last.span == first.span && !last.span.0.is_detached() && shared == same;
    if !torn || !are_alike(before, run) || !is_near(from.x + before.width(), at.x) {
        return false;
    }
    let (left, right, long) = (before.text.len(), run.text.len(), shared.len());
    let forwards = last.range().end == left && first.range().start == 0;
    let backwards = last.range().start == 0 && first.range().end == right;
    let (text, left_by, right_by) = if forwards {
        ([&before.text, &run.text[long..]].concat(), 0, left - long)
    } else if backwards {
        ([&run.text, &before.text[long..]].concat(), right - long, 0)
    } else {
        return false;
    };
    let (Ok(left_by), Ok(right_by), Ok(_)) =
        (u16::try_from(left_by), u16::try_from(right_by), u16::try_from(text.len()))
    else {
        return false;
    };
    let up = Em::from_abs(from.y - at.y, before.size);
    let moved = |it: &Glyph, by: u16| it.range.start + by..it.range.end + by;
    for glyph in &mut before.glyphs {
        glyph.range = moved(glyph, left_by);
    }
    let parts = run.glyphs.iter().map(|it| Glyph {
        range: moved(it, right_by),
        y_offset: it.y_offset + up,
        ..it.clone()
    });
    before.glyphs.extend(parts);
    before.text = text.into();
    true
}

fn are_alike(one: &TextItem, other: &TextItem) -> bool {
    let looks = |it: &TextItem| (it.size, it.lang, it.region, it.fill.clone(), it.stroke.clone());
    one.font == other.font && looks(one) == looks(other)
}

fn is_near(one: Abs, other: Abs) -> bool {
    (one - other).to_pt().abs() < NEAR
}
