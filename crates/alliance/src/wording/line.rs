//! An item cut into words that know where they stand: in the promise itself, beside it as its
//! condition, or inside somebody's spoken words. A rough reading by signs and small words, without
//! grammar (DOMAIN.md section 4.2).

use super::words::listed;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Main,
    /// After "when", "if", "so that" and the like. What is said there is the condition and not the
    /// promise: "when I can't come" is no refusal.
    Beside,
    /// Somebody's spoken words, which are theirs to choose.
    Quoted,
}

#[derive(Debug)]
pub(super) struct Word<'a> {
    pub(super) raw: &'a str,
    /// Small letters, straight apostrophes: "Don’t" is "don't".
    pub(super) lower: String,
    pub(super) at: usize,
    pub(super) clause: usize,
    pub(super) sentence: usize,
    pub(super) place: Place,
}

/// An item, cut into words that know their place.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word<'a>>,
    pub(super) quotes: usize,
    pub(super) commas: usize,
    pub(super) semicolons: usize,
}

impl<'a> Line<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let quoted = quotes(text);
        let is_quoted = |at: usize| quoted.iter().any(|range| range.contains(&at));
        let count =
            |sign| text.match_indices::<char>(sign).filter(|(at, _)| !is_quoted(*at)).count();
        let (mut clause, mut sentence, mut end) = (0, 0, 0);
        let mut words: Vec<Word> = Vec::new();
        for (at, raw) in text.unicode_word_indices() {
            let gap = text.get(end..at).unwrap_or_default();
            // "14:00" and "3.5" have signs without a space; inside a quote signs are not ours.
            if end > 0 && gap.contains(char::is_whitespace) && !(is_quoted(at) && is_quoted(end)) {
                let ends_sentence = gap.contains(['.', '!', '?', '…']);
                sentence += usize::from(ends_sentence);
                clause +=
                    usize::from(ends_sentence || gap.contains([',', ';', ':', '–', '—', '(', ')']));
            }
            let place = if is_quoted(at) { Place::Quoted } else { Place::Main };
            let lower = raw.to_lowercase().replace('’', "'");
            words.push(Word { raw, lower, at, clause, sentence, place });
            end = at + raw.len();
        }
        let (commas, semicolons) = (count(','), count(';'));
        let mut line = Self { text, words, quotes: quoted.len(), commas, semicolons };
        line.set_conditions_aside();
        line
    }

    /// Marks the words after "when", "if" and their like as standing beside the promise.
    fn set_conditions_aside(&mut self) {
        let mut opened: Option<usize> = None;
        for at in 0..self.words.len() {
            let clause = self.words[at].clause;
            if opened.is_some_and(|opener| self.is_over(opener, at)) {
                opened = None;
            }
            if opened.is_none() && self.opens_condition(at) {
                opened = Some(at);
            }
            // "Whoever can't come offers a new date": only the next words belong to the "who".
            let after_who = (1..=2).any(|back| {
                self.before(at, back).is_some_and(|it| {
                    it.clause == clause && listed("who whoever which what", &it.lower)
                })
            });
            let word = &mut self.words[at];
            if word.place == Place::Main && (opened.is_some() || after_who) {
                word.place = Place::Beside;
            }
        }
    }

    fn opens_condition(&self, at: usize) -> bool {
        let is = |words| self.says(at, words);
        is("when whenever if unless while because whether until before after since")
            || (is("once") && !self.says_next(at, "a an"))
            || (is("that") && self.says_previous(at, "so"))
    }

    /// A comma ends a condition. Where a hurried writer left it out, the next "we" does: "When the
    /// bell rings we sit down".
    fn is_over(&self, opener: usize, at: usize) -> bool {
        let (first, here) = (&self.words[opener], &self.words[at]);
        let leads = opener == 0 || self.words[opener - 1].clause != first.clause;
        let more_follows = self.words[at..]
            .iter()
            .any(|it| it.sentence == first.sentence && it.clause != first.clause);
        here.clause != first.clause
            || (leads && !more_follows && at > opener + 1 && self.says(at, "we i"))
    }

    pub(super) fn before(&self, at: usize, back: usize) -> Option<&Word<'a>> {
        at.checked_sub(back).and_then(|at| self.words.get(at))
    }

    pub(super) fn says(&self, at: usize, list: &str) -> bool {
        self.words.get(at).is_some_and(|word| listed(list, &word.lower))
    }

    pub(super) fn says_next(&self, at: usize, list: &str) -> bool {
        self.says(at + 1, list)
    }

    pub(super) fn says_previous(&self, at: usize, list: &str) -> bool {
        at > 0 && self.says(at - 1, list)
    }

    pub(super) fn leads_clause(&self, at: usize) -> bool {
        at == 0 || self.words[at - 1].clause != self.words[at].clause
    }

    /// The places of all words that are ours and not quoted.
    pub(super) fn own(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|at| self.words[*at].place != Place::Quoted)
    }

    pub(super) fn main(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|at| self.words[*at].place == Place::Main)
    }
}

/// Spoken words, with their marks: 'let me finish', "…", “…”, ‘…’. An apostrophe is no mark: it has
/// a letter before it, or nothing that closes it.
fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut previous = ' ';
    for (at, sign) in text.char_indices() {
        let next = text[at + sign.len_utf8()..].chars().next().unwrap_or(' ');
        match open {
            None if !previous.is_alphanumeric() && !next.is_whitespace() => {
                open = closing_mark(sign).map(|mark| (at, mark));
            }
            Some((start, mark)) if sign == mark && !next.is_alphanumeric() => {
                found.push(start..at + sign.len_utf8());
                open = None;
            }
            None | Some(_) => {}
        }
        previous = sign;
    }
    found
}

fn closing_mark(opening: char) -> Option<char> {
    match opening {
        '\'' | '"' => Some(opening),
        '“' => Some('”'),
        '‘' => Some('’'),
        '«' => Some('»'),
        '„' => Some('“'),
        _ => None,
    }
}
