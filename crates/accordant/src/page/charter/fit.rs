//! How large the letters may be, so that the charter is one page on paper and on a wide screen,
//! with one item or twenty, two signatures or two hundred.
//!
//! A stylesheet cannot shrink letters until they fit, so the server estimates. All measures are in
//! hundredths of the charter's width, as the stylesheet's `cqi`; the factors here and there are the
//! same. The estimate is a little pessimistic: what is left over becomes air.

use super::{Draw, kicker};
use alliance::{
    event::{ItemKind, Mark},
    view::{ItemSeen, SignatureSeen},
};

/// The shape of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Paper on its narrow side; the shortest is US Letter.
    Tall,
    /// 16:9: the head and the hands at the start, the items beside them.
    Wide,
}

/// The steps that the stylesheet knows, as `data-fill`, `data-head` and `data-hands`.
pub(super) struct Fit {
    /// Of the items' letters.
    pub(super) fill: usize,
    /// Of the head's.
    pub(super) head: usize,
    /// Of the signatures.
    pub(super) hands: usize,
}

/// Factors of the items' letters.
const FILL: [f64; 16] =
    [1.67, 1.5, 1.35, 1.2, 1.08, 0.97, 0.87, 0.78, 0.7, 0.63, 0.56, 0.5, 0.44, 0.38, 0.33, 0.28];
/// Factors of the head's letters, each with the smallest letters of items that it goes with.
const HEAD: [(f64, f64); 5] = [(1.0, 0.87), (0.82, 0.7), (0.68, 0.56), (0.56, 0.44), (0.46, 0.0)];
/// The most signatures of each step; the last two have names only, one after the other.
const HANDS: [usize; 6] = [8, 16, 30, 60, 100, 300];
const NAMES_ONLY: usize = 5;

/// A step of the signatures: how many stand side by side, the letters of a hand, the height of its
/// line in parts of them, the letters of a printed name, and the gap between rows.
type Hands = (usize, f64, f64, f64, f64);
const TALL_HANDS: [Hands; NAMES_ONLY] = [
    (3, 3.6, 1.75, 1.8, 1.6),
    (4, 2.6, 1.75, 1.5, 1.2),
    (5, 2.1, 1.45, 1.25, 0.9),
    (6, 1.8, 1.45, 1.05, 0.7),
    (8, 1.3, 1.45, 0.85, 0.5),
];
const WIDE_HANDS: [Hands; NAMES_ONLY] = [
    (4, 1.4, 1.7, 0.8, 0.55),
    (4, 1.2, 1.7, 0.75, 0.5),
    (5, 1.1, 1.5, 0.65, 0.4),
    (6, 0.9, 1.4, 0.55, 0.3),
    (7, 0.6, 1.4, 0.45, 0.2),
];
/// Names only: their letters' size.
const TALL_NAMES: [f64; 2] = [0.8, 0.55];
const WIDE_NAMES: [f64; 2] = [0.5, 0.35];

/// The mean width of a letter and the height of a line, in parts of the letter's size.
const LETTER: f64 = 0.43;
const LINE: f64 = 1.28;

/// Estimates.
pub(super) fn fit(
    draw: &Draw<'_>,
    form: Form,
    items: &[ItemSeen<'_>],
    signatures: &[SignatureSeen<'_>],
) -> Fit {
    let hands = HANDS.iter().position(|most| signatures.len() <= *most).unwrap_or(HANDS.len());
    // Few items are written large, many small, whatever room there is.
    let first = match items.len() {
        0..3 => 0,
        3..5 => 1,
        5..7 => 2,
        7..10 => 3,
        10.. => 4,
    };
    // Where names are long, their letters give way first; at last only the printed names are left.
    let steps =
        (hands..=NAMES_ONLY.max(hands)).map(|hands| Page { draw, items, hands, signatures });
    let mut fits = steps.map(|page| {
        (page.hands, if form == Form::Tall { page.tall(first) } else { page.wide(first) })
    });
    let least = (HANDS.len(), None);
    let (hands, found) = fits.find(|(_, found)| found.is_some()).unwrap_or(least);
    let (fill, head) = found.unwrap_or((FILL.len() - 1, HEAD.len() - 1));
    Fit { fill, head, hands }
}

struct Page<'a> {
    draw: &'a Draw<'a>,
    items: &'a [ItemSeen<'a>],
    hands: usize,
    signatures: &'a [SignatureSeen<'a>],
}

impl Page<'_> {
    fn tall(&self, first: usize) -> Option<(usize, usize)> {
        let seal = if self.hands < 3 { 22.0 } else { 18.0 };
        let signing = self.signing(&TALL_HANDS, TALL_NAMES, 65.0).max(seal);
        let fits = |fill: &usize| {
            let size = FILL[*fill];
            let head = self.head([2.3, 8.0, 2.55].map(|it| it * HEAD[head_for(*fill)].0), 84.0);
            head + self.articles(3.0 * size, 84.0) + signing + 11.0 + 6.0 * size <= 143.0
        };
        (first..FILL.len()).find(fits).map(|fill| (fill, head_for(fill)))
    }

    fn wide(&self, first: usize) -> Option<(usize, usize)> {
        let seal = if self.hands < 2 { 9.5 } else { 7.0 };
        let signing = self.signing(&WIDE_HANDS, WIDE_NAMES, 34.0) + seal;
        let fits = |head: &usize| {
            self.head([1.6, 5.16, 1.8].map(|it| it * HEAD[*head].0), 33.0) + signing + 1.5 <= 48.0
        };
        let head = (0..HEAD.len()).find(fits)?;
        let fits = |fill: &usize| self.articles(1.98 * FILL[*fill], 47.0) <= 48.0;
        (first..FILL.len()).find(fits).map(|fill| (fill, head))
    }

    /// The signatures in rows; names only, they follow each other as words do.
    fn signing(&self, hands: &[Hands], names: [f64; 2], width: f64) -> f64 {
        let Some((columns, hand, line, printed, gap)) = hands.get(self.hands).copied() else {
            let size = names[self.hands - NAMES_ONLY];
            let signs: f64 =
                self.signatures.iter().map(|it| signs(it.person.name.as_str()) + 4.0).sum();
            return (signs * 0.5 * size / width).ceil() * size * 1.65;
        };
        // A long name is written small, and breaks; the highest cell makes the row.
        let column = (width - gap * number(columns - 1)) / number(columns);
        let broken = |text: &str, size: f64| (signs(text) * size * 1.15 / column).ceil().max(1.0);
        let row = |signature: &SignatureSeen<'_>| {
            let written = match signature.mark {
                Some(Mark::Typed(name)) => {
                    broken(name.as_str(), hand * 0.5 * 0.56) * hand * 0.6 + hand * 0.2
                }
                Some(Mark::Drawn(_)) | None => 0.0,
            };
            written.max(hand * line)
                + 0.4
                + broken(signature.person.name.as_str(), printed * 0.52) * printed * 1.4
                + gap
        };
        let cells: Vec<f64> = self.signatures.iter().map(row).collect();
        cells.chunks(columns).map(|row| row.iter().copied().fold(0.0, f64::max)).sum()
    }

    /// Kicker, title and purpose with letters of these sizes.
    fn head(&self, [small, title, purpose]: [f64; 3], width: f64) -> f64 {
        let view = &self.draw.view;
        let kicker = lines(&kicker(&view.people()).0, small, width) * small * LINE;
        let named = lines(view.name().as_str(), title * 1.08, width) * title;
        let said = view
            .purpose()
            .map_or(0.0, |it| lines(it.as_str(), purpose, width.min(58.0)) * purpose * 1.36);
        kicker + named + said + small * 1.4
    }

    /// The items with letters of this size.
    fn articles(&self, size: f64, width: f64) -> f64 {
        let width = width - 1.9 * size;
        let item = |item: &ItemSeen<'_>| {
            let because = item.because.filter(|_| item.kind == ItemKind::Fun);
            let small = match (item.until, because) {
                (Some(_), _) => 0.95,
                (None, Some(because)) => lines(because.as_str(), size * 0.72, width) * 0.92,
                (None, None) => 0.0,
            };
            (lines(item.text.as_str(), size, width) * LINE + small + 0.68) * size
        };
        self.items.iter().map(item).sum::<f64>() + 2.0 * size
    }
}

/// The head's step for a step of the items.
fn head_for(fill: usize) -> usize {
    HEAD.iter().position(|(_, least)| FILL[fill] >= *least).unwrap_or(HEAD.len() - 1)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How many lines a text has.
fn lines(text: &str, size: f64, width: f64) -> f64 {
    (signs(text) * LETTER * size / width).ceil().max(1.0)
}

/// How many letters of the common width a text takes; signs of the far east are as wide as high.
fn signs(text: &str) -> f64 {
    let wide = text
        .chars()
        .filter(|it| *it >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(it))
        .count();
    number(text.chars().count()) + number(wide) * 1.4
}
