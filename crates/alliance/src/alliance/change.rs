//! Changes of a page that hangs: proposed, answered by consent, and a new version. A version never
//! changes, and only changed items lose their signatures.

use super::living::{AskedItem, Proposed, SignedBy, Version};
use super::signing::digest;
use super::{Alliance, Change, Fate, Happening, Item, circle::unless, items::take_answers};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Event, Shown, Stance, Time},
    hidden::Hidden,
    id::{ItemId, MemberId, NoteId, QuestionId},
    life::{Proposal, VersionItem},
    limits::{ITEMS_MAX, NOT_YET_ROUNDS_MAX},
    text::Sentence,
};
use unicode_segmentation::UnicodeSegmentation;

/// Days of questions, and then days of answers, between visits (DOMAIN.md 6.5).
pub(super) const CHANGE_DAYS: i64 = 3;
/// The most letters in which a spelling may differ.
const SMALL_LETTERS: usize = 3;
/// The most questions about items that wait for an answer.
const ASKED_MAX: usize = 200;

impl Alliance {
    #[expect(clippy::too_many_arguments, reason = "each field of the command")]
    pub(super) fn propose(
        &self,
        hidden: &Hidden,
        item: ItemId,
        believed: u32,
        (change, sources): (Proposal, Vec<NoteId>),
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        let mut events = Vec::new();
        let mut taken = Vec::new();
        match self.item(item) {
            Some(it) => {
                if it.proposed.as_ref().is_some_and(|it| it.change == change) {
                    return Ok(Decision::default());
                }
                self.may_change(it, believed, &change)?;
                taken = take_answers(hidden, it);
            }
            None => events.push(self.drafted_now(item, &change, sources)?),
        }
        let apart = self.life.visit.is_none();
        let opens = apart.then(|| Self::days_after(now.time, CHANGE_DAYS));
        let closes = opens.map(|opens| Self::days_after(opens, CHANGE_DAYS));
        events.push(Event::ChangeProposed { item, change, small: false, opens, closes });
        Ok(Decision { events, hidden: taken, ..Decision::default() })
    }

    fn may_change(&self, it: &Item, believed: u32, change: &Proposal) -> Result<(), Refusal> {
        if it.wording != believed || matches!(it.fate, Fate::Dropped(_)) {
            return Err(Refusal::WordsChanged);
        }
        let trial = matches!(change, Proposal::Words { until: Some(_), .. });
        if let Some(before) = &it.proposed {
            let contested = before.shown.is_some();
            if !contested && !self.visits() {
                return Err(Refusal::WordsChanged);
            }
        }
        // After two rounds nobody is worn down with a third sentence (DOMAIN.md 2, rule 23), nor
        // when it was taken back in between.
        let same_visit = self.visits() || it.proposed.is_some();
        if same_visit && it.not_yet_rounds >= NOT_YET_ROUNDS_MAX && !trial {
            return Err(Refusal::TwoRoundsDone);
        }
        let same = match change {
            Proposal::Words { item_kind, text, until, .. } => {
                it.fate == Fate::Open
                    && it.kind == *item_kind
                    && it.text == *text
                    && it.until == *until
            }
            Proposal::LetGo { .. } => it.fate != Fate::Open,
        };
        if same { Err(Refusal::WordsChanged) } else { Ok(()) }
    }

    fn drafted_now(
        &self,
        item: ItemId,
        change: &Proposal,
        sources: Vec<NoteId>,
    ) -> Result<Event, Refusal> {
        let Proposal::Words { item_kind, text, because, .. } = change.clone() else {
            return Err(Refusal::NotHere);
        };
        let wanted = self.items.iter().filter(|it| matches!(it.fate, Fate::Open | Fate::New));
        if wanted.count() >= ITEMS_MAX {
            return Err(Refusal::TooMany);
        }
        if !sources.iter().all(|note| self.notes.contains_key(note)) {
            return Err(Refusal::NotHere);
        }
        Ok(Event::ItemDrafted { item, theme: None, pod: None, item_kind, text, because, sources })
    }

    /// A spelling: a few letters, confirmed by one tap of somebody else.
    pub(super) fn correct(
        &self,
        item: ItemId,
        believed: u32,
        text: Sentence,
    ) -> Result<Decision, Refusal> {
        let it = self.done_item(item)?;
        if it.text == text {
            return Ok(Decision::default());
        }
        if it.wording != believed || it.proposed.is_some() {
            return Err(Refusal::WordsChanged);
        }
        // Many small steps are a long way: what counts is what the circle agreed to.
        let agreed = it.agreed_text.as_ref().unwrap_or(&it.text);
        if letters_apart(it.text.as_str(), text.as_str()) > SMALL_LETTERS
            || letters_apart(agreed.as_str(), text.as_str()) > SMALL_LETTERS
        {
            return Err(Refusal::NotSmall);
        }
        let change = Proposal::Words {
            item_kind: it.kind,
            text,
            because: it.because.clone(),
            until: it.until,
        };
        let (opens, closes) = (None, None);
        Ok(Event::ChangeProposed { item, change, small: true, opens, closes }.into())
    }

    pub(super) fn confirm(
        &self,
        member: MemberId,
        item: ItemId,
        believed: u32,
    ) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        let Some(proposed) = it.proposed.as_ref().filter(|it| it.small) else {
            return Ok(Decision::default());
        };
        if it.wording != believed {
            return Err(Refusal::WordsChanged);
        }
        if proposed.by == Some(member) {
            return Err(Refusal::AnotherMustConfirm);
        }
        let mut events = vec![Event::ChangeConfirmed { item }];
        if !self.visits() {
            events.extend(self.new_version(true));
        }
        Ok(events.into())
    }

    /// Whoever proposed may take it back, and the desk may.
    pub(super) fn withdraw(
        &self,
        hidden: &Hidden,
        member: MemberId,
        item: ItemId,
        believed: u32,
    ) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        let Some(proposed) = &it.proposed else { return Ok(Decision::default()) };
        if it.wording != believed {
            return Err(Refusal::WordsChanged);
        }
        if proposed.by != Some(member) && !self.holds_desk(member) {
            return Err(Refusal::DeskOnly);
        }
        let events = vec![Event::ChangeWithdrawn { item }];
        Ok(Decision { events, hidden: take_answers(hidden, it), ..Decision::default() })
    }

    /// What follows when answers are shown: an end in a visit, a new version between visits.
    pub(super) fn after_shown(&self, shown: &[Shown]) -> Vec<Event> {
        let agreed = |it: &&Shown| it.given.iter().all(|given| given.stance != Stance::NotYet);
        let change = |it: &Shown| Some((it.item, &self.item(it.item)?.proposed.as_ref()?.change));
        let agreed: Vec<_> = shown.iter().filter(agreed).filter_map(change).collect();
        if self.visits() {
            let ends = agreed.into_iter();
            ends.map(|(item, change)| Event::ItemEnded { item, end: change.end() }).collect()
        } else if agreed.is_empty() {
            Vec::new()
        } else {
            self.new_version(false).into_iter().collect()
        }
    }

    pub(super) fn ask_about(
        &self,
        question: QuestionId,
        item: ItemId,
        text: Sentence,
    ) -> Result<Decision, Refusal> {
        self.item(item).ok_or(Refusal::NotHere)?;
        if self.life.asked.len() >= ASKED_MAX {
            return Err(Refusal::TooMany);
        }
        let already = self.life.asked.iter().any(|it| it.question == question);
        Ok(unless(already, Event::ItemAsked { question, item, text }))
    }

    pub(super) fn answer_asked(
        &self,
        question: QuestionId,
        text: Sentence,
    ) -> Result<Decision, Refusal> {
        let asked = self.life.asked.iter().find(|it| it.question == question);
        let asked = asked.ok_or(Refusal::NotHere)?;
        let same = asked.answer.as_ref() == Some(&text);
        Ok(unless(same, Event::ItemAskAnswered { question, text }))
    }

    pub(super) fn revive(&self, item: ItemId) -> Result<Decision, Refusal> {
        let it = self.item(item).ok_or(Refusal::NotHere)?;
        match it.fate {
            Fate::Open => Ok(Decision::default()),
            Fate::Lapsed if self.open_items().count() < ITEMS_MAX => {
                let mut events = vec![Event::ItemRevived { item }];
                if !self.visits() {
                    events.extend(self.new_version(false));
                }
                Ok(events.into())
            }
            Fate::Lapsed => Err(Refusal::TooMany),
            Fate::Parked(_) | Fate::Dropped(_) | Fate::New => Err(Refusal::NotHere),
        }
    }

    pub(super) fn item_asked(
        &mut self,
        question: QuestionId,
        item: ItemId,
        text: Sentence,
        by: Option<MemberId>,
    ) {
        self.life.asked.push(AskedItem { question, item, text, by, answer: None });
        self.touch_all(&[Change::Item(item), Change::Items]);
    }

    pub(super) fn item_ask_answered(&mut self, question: QuestionId, text: Sentence) {
        if let Some(it) = self.life.asked.iter_mut().find(|it| it.question == question) {
            it.answer = Some(text);
        }
        self.touch(Change::Items);
    }

    pub(super) fn change_proposed(&mut self, item: ItemId, proposed: Proposed) {
        let apart = self.life.visit.is_none();
        self.change_item(item, |it| {
            it.wording += 1;
            // What was hard before is agreed; the rounds of a change are its own. In a visit they
            // count on when it is taken back and proposed anew.
            if apart && it.proposed.is_none() {
                it.not_yet_rounds = 0;
            }
            it.proposed = Some(proposed);
        });
        self.touch_all(&[Change::Visit, Change::Items]);
    }

    pub(super) fn change_opened(&mut self, item: ItemId) {
        self.change_item(item, |it| {
            if let Some(proposed) = &mut it.proposed {
                proposed.opens = None;
            }
        });
        self.touch(Change::Items);
    }

    pub(super) fn change_withdrawn(&mut self, item: ItemId) {
        self.change_item(item, |it| {
            it.proposed = None;
            it.wording += 1;
            if it.fate == Fate::New {
                it.fate = Fate::Dropped(None);
            }
        });
        self.touch_all(&[Change::Visit, Change::Items]);
    }

    /// A spelling is confirmed: whoever stood behind the old words stands behind these.
    pub(super) fn change_confirmed(&mut self, item: ItemId) {
        let Some(old) = self.item(item).map(digest) else { return };
        self.take_effect(item);
        let Some(new) = self.item(item).map(digest) else { return };
        let signed = self.signatures.values_mut().flat_map(|it| &mut it.items);
        for it in signed.filter(|it| it.item == item && it.digest == old) {
            it.digest.clone_from(&new);
        }
    }

    /// What was agreed takes effect on the page.
    pub(super) fn take_effect(&mut self, item: ItemId) {
        let now = self.last_at;
        self.change_item(item, |it| {
            let Some(Proposed { change, shown, small, .. }) = it.proposed.take() else { return };
            let agreed = it.agreed_text.take().unwrap_or_else(|| it.text.clone());
            it.agreed_text = small.then_some(agreed);
            it.not_yet_rounds = 0;
            it.confirmed = Some(now);
            match change {
                Proposal::Words { item_kind, text, because, until } => {
                    if it.text != text {
                        it.earlier.push(std::mem::replace(&mut it.text, text));
                    }
                    it.kind = item_kind;
                    it.because = because;
                    it.until = until;
                    it.kept = false;
                    it.fate = Fate::Open;
                    it.shown = shown.or_else(|| it.shown.take());
                }
                Proposal::LetGo { because } => it.fate = Fate::Dropped(because),
            }
        });
        self.touch_all(&[Change::Visit, Change::Items, Change::Charter]);
    }

    /// The words of the page as they are now.
    pub(super) fn page_now(&self) -> Vec<VersionItem> {
        let item = |it: &Item| VersionItem {
            item: it.id,
            kind: it.kind,
            text: it.text.clone(),
            because: it.because.clone(),
            until: it.until,
            digest: digest(it),
        };
        self.open_items().map(item).collect()
    }

    /// Does the page read otherwise than its last version?
    pub(super) fn page_reads_otherwise(&self) -> bool {
        let digests = |items: &[VersionItem]| -> Vec<_> {
            items.iter().map(|it| (it.item, it.digest.clone())).collect()
        };
        let last = self.life.versions.last();
        last.is_none_or(|last| digests(&last.items) != digests(&self.page_now()))
    }

    /// A version of the page as it reads now. Names that stand behind all its words come along.
    pub(super) fn make_version(&mut self, small: bool) {
        let number = u32::try_from(self.life.versions.len()).unwrap_or(u32::MAX - 1) + 1;
        let (items, made) = (self.page_now(), self.last_at);
        let version = Version { number, made, in_force: None, items, signed: Vec::new(), small };
        self.life.versions.push(version);
        let members: Vec<MemberId> = self.members.iter().map(|it| it.id).collect();
        for member in members {
            self.stands_behind(member);
        }
        if number > 1 {
            self.tell(None, Happening::VersionMade(number));
            self.force();
        }
        self.touch_all(&[Change::Charter, Change::Items, Change::Room, Change::Desk]);
    }

    /// Writes under the last version who stands behind all its words.
    pub(super) fn stands_behind(&mut self, member: MemberId) {
        if !self.has_signed(member) {
            return;
        }
        let Some(signature) = self.signatures.get(&member) else { return };
        let signed = SignedBy { member, mark: signature.mark.clone(), at: signature.at };
        if let Some(version) = self.life.versions.last_mut() {
            version.signed.retain(|it| it.member != member);
            version.signed.push(signed);
        }
    }

    /// A version is in force when all have signed, but for those who read it still.
    pub(super) fn force(&mut self) {
        let settled = |it: &&super::Member| !self.reads_still(it.id);
        let all = self.members.iter().filter(settled).all(|it| self.has_signed(it.id));
        let now: Time = self.last_at;
        let Some(version) = self.life.versions.last_mut() else { return };
        if all && version.in_force.is_none() && !version.items.is_empty() {
            version.in_force = Some(now);
            let number = version.number;
            if number > 1 {
                self.tell(None, Happening::VersionInForce(number));
            }
        }
    }
}

/// In how many letters two texts differ.
fn letters_apart(old: &str, new: &str) -> usize {
    let old: Vec<&str> = old.graphemes(true).collect();
    let new: Vec<&str> = new.graphemes(true).collect();
    let mut row: Vec<usize> = (0..=new.len()).collect();
    for (at, letter) in old.iter().enumerate() {
        let mut before = at;
        row[0] = at + 1;
        for (to, other) in new.iter().enumerate() {
            let exchange = before + usize::from(letter != other);
            before = row[to + 1];
            row[to + 1] = exchange.min(row[to] + 1).min(before + 1);
        }
    }
    row[new.len()]
}
