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

/// Factors of the items' letters.
const FILL: [f64; 14] = [1.67, 1.5, 1.35, 1.2, 1.08, 0.97, 0.87, 0.78, 0.7, 0.63, 0.56, 0.5, 0.44, 0.38];
/// Factors of the head's letters, each with the smallest letters of items that it goes with.
const HEAD: [(f64, f64); 5] = [(1.0, 0.87), (0.82, 0.7), (0.68, 0.56), (0.56, 0.44), (0.46, 0.0)];
/// The most signatures of each step; the last two have names only, one after the other.
const HANDS: [usize; 6] = [8, 16, 30, 60, 100, 300];
const NAMES_ONLY: usize = 5;

/// Signatures: how many stand side by side, and how high a row of them is.
const TALL_HANDS: [(usize, f64); NAMES_ONLY] = [(3, 10.7), (4, 8.2), (5, 6.0), (6, 5.1), (8, 3.9)];
const WIDE_HANDS: [(usize, f64); NAMES_ONLY] = [(4, 4.3), (4, 3.8), (5, 3.2), (6, 2.5), (7, 1.9)];
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
    let page = Page { draw, items, hands, signatures };
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
    signatures: &'a [SignatureSeen<'a>],
}

impl Page<'_> {
    fn tall(&self, first: usize) -> (usize, usize) {
        let seal = if self.hands < 3 { 22.0 } else { 18.0 };
        let signing = self.signing(&TALL_HANDS, TALL_NAMES, 65.0).max(seal);
        let fits = |fill: &usize| {
            let size = FILL[*fill];
            let head = self.head([2.3, 8.0, 2.55].map(|it| it * HEAD[head_for(*fill)].0), 84.0);
            head + self.articles(3.0 * size, 84.0) + signing + 11.0 + 6.0 * size <= 143.0
        };
        let fill = (first..FILL.len()).find(fits).unwrap_or(FILL.len() - 1);
        (fill, head_for(fill))
    }

    fn wide(&self, first: usize) -> (usize, usize) {
        let seal = if self.hands < 2 { 9.5 } else { 7.0 };
        let signing = self.signing(&WIDE_HANDS, WIDE_NAMES, 34.0) + seal;
        let fits = |head: &usize| {
            self.head([1.6, 5.16, 1.8].map(|it| it * HEAD[*head].0), 33.0) + signing + 1.5 <= 48.0
        };
        let head = (0..HEAD.len()).find(fits).unwrap_or(HEAD.len() - 1);
        let fits = |fill: &usize| self.articles(1.98 * FILL[*fill], 47.0) <= 48.0;
        ((first..FILL.len()).find(fits).unwrap_or(FILL.len() - 1), head)
    }

    /// The signatures in rows; names only, they follow each other as words do.
    fn signing(&self, hands: &[(usize, f64); NAMES_ONLY], names: [f64; 2], width: f64) -> f64 {
        if let Some((columns, row)) = hands.get(self.hands) {
            return number(self.signatures.len().div_ceil(*columns)) * row;
        }
        let size = names[self.hands - NAMES_ONLY];
        let signs: usize = self.signatures.iter().map(|it| it.person.name.as_str().chars().count() + 4).sum();
        (number(signs) * 0.5 * size / width).ceil() * size * 1.65
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

/// The head's step for a step of the items.
fn head_for(fill: usize) -> usize {
    HEAD.iter().position(|(_, least)| FILL[fill] >= *least).unwrap_or(HEAD.len() - 1)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How many lines a text has. Signs of the far east are as wide as they are high.
fn lines(text: &str, size: f64, width: f64) -> f64 {
    let signs: u32 = text.chars().map(|it| if it >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(&it) { 2 } else { 1 }).sum();
    (f64::from(signs) * LETTER * size / width).ceil().max(1.0)
}
