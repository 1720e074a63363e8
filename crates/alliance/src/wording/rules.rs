//! The rules: what each [`Code`] looks for in a line (DOMAIN.md section 4.2).

use super::Code;
use super::line::{Line, Word};
use super::words::{
    ABSOLUTES, FUZZY, NUMBERS_AND_TIMES, OCCASIONS, OUTSIDERS, QUALITIES, SUPERIORS, WHEN_CUES,
    is_deed, listed,
};
use unicode_segmentation::UnicodeSegmentation;

/// A line with more words is long, one with fewer is short (DOMAIN.md section 4.2).
const WORDS_BEFORE_LONG: usize = 28;
const WORDS_BEFORE_SHORT: usize = 4;

impl Line<'_> {
    pub(super) fn calls_for(&self, code: Code, names: &[&str]) -> bool {
        // Without a Latin letter it is not English, and only counting is left.
        if !code.is_structural() && !self.text.contains(|sign: char| sign.is_ascii_alphabetic()) {
            return false;
        }
        let count = self.words.len();
        match code {
            Code::Vague => self.is_vague(),
            Code::FuzzyTime => !self.has_number() && self.main().any(|at| self.is_fuzzy(at)),
            Code::Absolute => self.main().any(|at| self.is_absolute(at)),
            Code::Negative => self.is_negative(),
            Code::Should => self.main().any(|at| self.duty(at) > 0),
            Code::PointsAtSomeone => self.points_at_someone(names),
            Code::Punishment => self.own().any(|at| self.punishes(at)),
            Code::OutsideOurHands => self.main().any(|at| self.is_actor(at, OUTSIDERS)),
            Code::TwoInOne => {
                let sentences = self.words.last().map_or(0, |word| word.sentence + 1);
                sentences > 2 || self.semicolons > 1 || self.commas >= 4
            }
            Code::Long => count > WORDS_BEFORE_LONG,
            Code::Short => (1..WORDS_BEFORE_SHORT).contains(&count),
            Code::NoWhen => self.could_name_a_moment(),
        }
    }

    /// One thing to see or hear is enough for a plain line; a line with a quality in it wants two,
    /// of different sorts, because "communicate openly when we are stuck" still shows nothing.
    fn is_vague(&self) -> bool {
        let anchors = [self.has_when(), self.has_number(), self.has_deed(), self.quotes > 0];
        let anchors = anchors.into_iter().filter(|it| *it).count();
        let praises = self.own().any(|at| self.says(at, QUALITIES));
        !self.words.is_empty() && (anchors == 0 || (praises && anchors < 2))
    }

    fn has_when(&self) -> bool {
        self.own().any(|at| {
            let next_is_people =
                self.says_next(at, "other other's one person person's of voice opinion");
            self.says(at, WHEN_CUES)
                || (self.says(at, "each every") && !next_is_people)
                || (self.says(at, "start beginning end top") && self.says_previous(at, "the"))
                || (self.says(at, OCCASIONS)
                    && (1..=3).any(|back| {
                        self.before(at, back).is_some_and(|it| listed("in at on per", &it.lower))
                    }))
        })
    }

    fn has_number(&self) -> bool {
        self.own().any(|at| {
            let word = &self.words[at].lower;
            // "One another" and "one of us" count nothing.
            let counts = word == "one" && !self.says_next(at, "of another other team family voice");
            counts
                || word.contains(|sign: char| sign.is_numeric())
                || listed(NUMBERS_AND_TIMES, word)
        })
    }

    fn has_deed(&self) -> bool {
        self.own().any(|at| is_deed(&self.words[at].lower))
    }

    fn is_fuzzy(&self, at: usize) -> bool {
        // "How often", "as soon as", "as well" measure nothing.
        (self.says(at, FUZZY) && !self.says_previous(at, "how as"))
            || (self.says(at, "possible needed necessary appropriate")
                && self.says_previous(at, "as where"))
    }

    pub(super) fn is_absolute(&self, at: usize) -> bool {
        self.says(at, ABSOLUTES) || (self.says(at, "no") && self.says_next(at, "one"))
    }

    fn is_negative(&self) -> bool {
        // With a "but" or an "instead" the line already answers the question.
        let is_answered = self.own().any(|at| self.says(at, "but instead rather"));
        !is_answered && self.main().any(|at| self.denies(at))
    }

    fn denies(&self, at: usize) -> bool {
        let word = self.words[at].lower.as_str();
        let next_is = |list| self.says_next(at, list);
        match word {
            // ", not about each other" is the second half of a contrast.
            "not" => {
                let contrasts = at > 0 && self.leads_clause(at);
                let asks = self.says_previous(at, "or if why whether");
                !contrasts && !asks && !next_is("only later more less just")
            }
            "no" => {
                let measures = next_is("later more less longer fewer matter");
                let next_is_doing =
                    self.words.get(at + 1).is_some_and(|it| it.lower.ends_with("ing"));
                !measures && (self.leads_clause(at) || next_is("one") || next_is_doing)
            }
            _ => word.ends_with("n't") || listed("never nobody nothing cannot dont cant", word),
        }
    }

    /// How many words from here on make a duty of the line: "should" is one, "try to" is two.
    pub(super) fn duty(&self, at: usize) -> usize {
        let with_to = self.says(at, "try tries trying need needs strive* aim aims ought supposed")
            && self.says_next(at, "to");
        if with_to {
            2
        } else {
            usize::from(self.says(at, "should must shouldn't mustn't strive*"))
        }
    }

    fn points_at_someone(&self, names: &[&str]) -> bool {
        let says_we = |before: usize| (0..before).any(|at| self.says(at, "i we us my our"));
        let addresses = |at| self.says(at, "you your yours you're you'll you've") && !says_we(at);
        let tells_of = |at| self.says(at, "he she him his her hers he's she's he'll she'll");
        self.own().any(addresses)
            || self.main().any(|at| self.is_actor(at, SUPERIORS))
            || (!names.is_empty() && self.own().any(tells_of))
            || names.iter().any(|name| self.names(name))
    }

    /// A name counts only whole, and only with a capital (or in a script that has none): a circle with a Will, a
    /// May and a Grace may still write "we will" and "anyone may".
    fn names(&self, name: &str) -> bool {
        let name: Vec<String> = name.unicode_words().map(str::to_lowercase).collect();
        let own: Vec<&Word> = self.own().map(|at| &self.words[at]).collect();
        !name.is_empty()
            && own.windows(name.len()).any(|words| {
                let alike = words.iter().zip(&name).all(|(word, part)| {
                    word.raw.to_lowercase() == *part
                        || word.lower.strip_suffix("'s") == Some(part.as_str())
                });
                alike && !words[0].raw.starts_with(char::is_lowercase)
            })
    }

    fn punishes(&self, at: usize) -> bool {
        let pays = self.says(at, "pay pays")
            && !self.says_next(at, "attention heed ourselves back each bills invoices");
        let fines = self.says(at, "fine") && self.says_previous(at, "a the");
        pays || fines || self.says(at, "fines fined penalt* punish* consequence consequences")
    }

    /// Whether this word begins its main clause as the one who acts. "Customers hear from us" is
    /// left alone: there we act.
    fn is_actor(&self, at: usize, list: &str) -> bool {
        let clause = self.words[at].clause;
        let leads = (0..at)
            .filter(|before| self.words[*before].clause == clause)
            .all(|before| self.says(before, "the our all other any every each my and but then"));
        let acts = self.words.get(at + 1).is_some_and(|next| {
            next.clause == clause
                && !listed("and or get gets hear hears receive receives", &next.lower)
        });
        leads && acts && self.says(at, list)
    }

    /// Only for plain promises of ours. A permission ("anyone may") and spoken words bring their
    /// own moment, and "what we say stays between us" needs none.
    fn could_name_a_moment(&self) -> bool {
        let has_moment = self.has_when() || self.has_number() || self.quotes > 0;
        let is_promise = self.says(0, "we i") && !self.own().any(|at| self.says(at, "may can"));
        is_promise && !has_moment
    }
}

#[cfg(test)]
mod tests {
    use crate::wording::tests::{slugs, slugs_among};

    #[test]
    fn a_condition_is_no_refusal_and_no_duty() {
        for (line, expected) in [
            ("When I can't carry it, I say so.", ""),
            ("Whoever can't come offers two dates.", ""),
            ("When I must leave early, I say so.", ""),
            ("When the bell rings we don't talk", "negative"),
            ("After lunch we don't disturb anyone.", "negative"),
            ("We stop at noon, so that nobody is left hungry.", ""),
            ("We don't shout at dinner but leave the room.", ""),
            ("After lunch we speak to each other, not about each other.", ""),
            ("No phones at the table.", "negative"),
            ("No later than noon we send the list.", ""),
            ("We say 'never mind' when it went wrong.", ""),
        ] {
            assert_eq!(slugs(line), expected, "{line}");
        }
    }

    #[test]
    fn who_is_pointed_at() {
        let names = ["Will", "May", "Ruth Adler"];
        for (line, expected) in [
            ("You tell us by noon when you are late.", "points-at-someone"),
            ("When I break something of yours, I tell you before you find it.", ""),
            ("Will asks for the agenda two days before.", "points-at-someone"),
            ("We bring Ruth Adler's list to each meeting.", "points-at-someone"),
            ("When the timer rings, she leaves the room.", "points-at-someone"),
            ("We will ask for the agenda two days before.", ""),
            ("Anyone may leave the table at noon.", ""),
            ("Our customers tell us by noon.", "outside-our-hands"),
            ("Customers get an answer within one day.", ""),
            ("When customers call, we write it down.", ""),
        ] {
            assert_eq!(slugs_among(line, &names), expected, "{line}");
        }
        assert_eq!(slugs("When the timer rings, she leaves the room."), "");
    }

    #[test]
    fn soft_measures_and_hard_words() {
        for (line, expected) in [
            ("We answer as soon as possible.", "fuzzy-time"),
            ("As soon as the bell rings, we sit down.", ""),
            ("We answer quickly, within two days.", ""),
            ("We pay attention when someone speaks.", ""),
            ("It is fine to leave when the bus comes.", ""),
            ("We never leave dishes on the table at night.", "absolute negative"),
            ("We knock before we come in. We wait. We smile.", "two-in-one"),
            ("At noon we knock, wait, smile, bow, and sing.", "two-in-one"),
            ("We knock and wait.", "no-when"),
            ("Knock.", "short"),
            ("", ""),
            ("...", ""),
        ] {
            assert_eq!(slugs(line), expected, "{line}");
        }
        assert_eq!(slugs(&"We knock before we come in and ".repeat(5)), "long");
    }
}
