//! How large the letters may be, so that the charter is one page on paper and on a wide screen,
//! with one item or twenty, two signatures or two hundred.
//!
//! A stylesheet cannot shrink letters until they fit, so the server estimates. All measures are in
//! hundredths of the charter's width, as the stylesheet's `cqi`; the factors here and there are the
//! same. The estimate is a little pessimistic: what is left over becomes air.

use super::{Draw, kicker};
use alliance::{
    event::ItemKind,
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

/// Factors of the items' letters; the design's size is 1, for seven items.
const FILL: [f64; 8] = [1.23, 1.0, 0.83, 0.71, 0.61, 0.52, 0.44, 0.38];
/// Factors of the head's letters.
const HEAD: [f64; 5] = [1.0, 0.82, 0.68, 0.56, 0.46];
/// The most signatures of each step.
const HANDS: [usize; 6] = [8, 16, 30, 60, 100, 300];

/// Signatures: how many stand side by side, and how high a row of them is.
const TALL_HANDS: [(usize, f64); 7] = [(3, 12.4), (4, 9.6), (5, 6.9), (6, 5.5), (8, 4.1), (8, 1.6), (11, 1.1)];
const WIDE_HANDS: [(usize, f64); 7] = [(4, 4.7), (4, 4.1), (5, 3.3), (6, 2.6), (7, 1.9), (7, 0.9), (9, 0.7)];

/// The mean width of a letter and the height of a line, in parts of the letter's size.
const LETTER: f64 = 0.48;
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
        0..7 => 0,
        7..10 => 1,
        10.. => 2,
    };
    let page = Page { draw, items, hands, signers: signatures.len() };
    let (fill, head) = match form {
        Form::Tall => page.tall(first),
        Form::Wide => page.wide(first),
    };
    Fit { fill, head, hands }
}

struct Page<'a> {
    draw: &'a Draw<'a>,
    items: &'a [ItemSeen<'a>],
    hands: usize,
    signers: usize,
}

impl Page<'_> {
    fn tall(&self, first: usize) -> (usize, usize) {
        let (columns, row) = TALL_HANDS[self.hands];
        let signing = (rows(self.signers, columns) * row).max(24.0);
        let height = |fill: usize, head: usize| {
            let size = FILL[fill];
            let gaps = 10.0 + 8.4 * size;
            gaps + self.head([2.3, 8.0, 2.55].map(|it| it * HEAD[head]), 84.0)
                + self.articles(3.0 * size, 84.0)
                + signing
        };
        let steps = (first..FILL.len()).map(|fill| (fill, (fill - first).div_ceil(2).min(HEAD.len() - 1)));
        let last = (FILL.len() - 1, HEAD.len() - 1);
        steps.chain([last]).find(|(fill, head)| height(*fill, *head) <= 131.0).unwrap_or(last)
    }

    fn wide(&self, first: usize) -> (usize, usize) {
        let (columns, row) = WIDE_HANDS[self.hands];
        let signing = rows(self.signers, columns) * row + if self.hands < 2 { 10.0 } else { 7.5 };
        let fits = |head: &usize| self.head([1.6, 5.16, 1.8].map(|it| it * HEAD[*head]), 34.0) + signing <= 46.0;
        let head = (0..HEAD.len()).find(fits).unwrap_or(HEAD.len() - 1);
        let fits = |fill: &usize| self.articles(1.98 * FILL[*fill], 47.0) <= 47.0;
        ((first..FILL.len()).find(fits).unwrap_or(FILL.len() - 1), head)
    }

    /// Kicker, title and purpose with letters of these sizes.
    fn head(&self, [small, title, purpose]: [f64; 3], width: f64) -> f64 {
        let view = &self.draw.view;
        let kicker = lines(&kicker(&view.people()).0, small, width) * small * LINE;
        let named = lines(view.name().as_str(), title * 1.08, width) * title;
        let said = view.purpose().map_or(0.0, |it| lines(it.as_str(), purpose, width.min(58.0)) * purpose * 1.36);
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

fn rows(count: usize, columns: usize) -> f64 {
    f64::from(u32::try_from(count.div_ceil(columns)).unwrap_or(u32::MAX))
}

/// How many lines a text has. Signs of the far east are as wide as they are high.
fn lines(text: &str, size: f64, width: f64) -> f64 {
    let signs: u32 = text.chars().map(|it| if it >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(&it) { 2 } else { 1 }).sum();
    (f64::from(signs) * LETTER * size / width).ceil().max(1.0)
}
