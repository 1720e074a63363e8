//! Signing: a signature covers exact words. Changing an item's words clears it for that item only.

use super::{Alliance, Change, Happening, Item, Signature, circle::unless};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Digest, Event, Mark, SignedItem},
    id::MemberId,
    stage::Stage,
    text::Sentence,
};
use data_encoding::HEXLOWER;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

/// The longest time between two visits, in days.
pub(super) const VISIT_DAYS_MAX: u16 = 400;

/// The fingerprint of an item's words. The lengths keep the parts apart.
pub(crate) fn digest(item: &Item) -> Digest {
    let until = item.until.map(|day| day.to_string()).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [item.kind.slug(), item.text.as_str(), &until] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    HEXLOWER.encode(&hash.finalize()[..16])
}

impl Alliance {
    pub(super) fn set_visit(
        &self,
        next: Date,
        every_days: u16,
        sign_by: Option<Date>,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.stage < Stage::Draft {
            return Err(Refusal::OtherStage);
        }
        // A day behind is still today somewhere on earth.
        let today = day_of(now.time).yesterday().map_err(|_| Refusal::DateGone)?;
        if next < today || sign_by.is_some_and(|day| day < today) {
            return Err(Refusal::DateGone);
        }
        if every_days == 0 || every_days > VISIT_DAYS_MAX {
            return Err(Refusal::NotAChoice);
        }
        let same = self.next_visit == Some(next)
            && self.visit_days == every_days
            && self.sign_by == sign_by;
        Ok(unless(same, Event::VisitSet { next, every_days, sign_by }))
    }

    pub(super) fn sign(
        &self,
        member: MemberId,
        mark: Mark,
        words: Option<Sentence>,
        items: Vec<SignedItem>,
    ) -> Result<Decision, Refusal> {
        if self.stage < Stage::Sign {
            return Err(Refusal::OtherStage);
        }
        // What stands on a page that hangs was agreed before.
        if self.stage == Stage::Sign {
            self.all_agreed()?;
        }
        if self.next_visit.is_none() {
            return Err(Refusal::VisitFirst);
        }
        // The page names what it showed. Were the words changed meanwhile, nothing is signed.
        if items != self.words_to_sign() {
            return Err(Refusal::WordsChanged);
        }
        let same = self.signatures.get(&member);
        let same = same.is_some_and(|it| it.mark == mark && it.words == words && it.items == items);
        Ok(unless(same, Event::Signed { member, mark, words, items }))
    }

    pub(super) fn put_off_signing(
        &self,
        member: MemberId,
        reason: Sentence,
    ) -> Result<Decision, Refusal> {
        if self.stage < Stage::Sign {
            return Err(Refusal::OtherStage);
        }
        let same = self.put_off.get(&member) == Some(&reason);
        Ok(unless(same, Event::SigningPutOff { member, reason }))
    }

    /// What is signed: each item with the fingerprint of its words, in order.
    pub(crate) fn words_to_sign(&self) -> Vec<SignedItem> {
        let items = self.open_items();
        items.map(|it| SignedItem { item: it.id, digest: digest(it) }).collect()
    }

    /// Items whose words this member has not signed as they are.
    pub(crate) fn unsigned_by(&self, member: MemberId) -> Vec<&Item> {
        let signed = self.signatures.get(&member).map_or(&[][..], |it| &it.items);
        let covers = |item: &Item| {
            let words = digest(item);
            signed.iter().any(|it| it.item == item.id && it.digest == words)
        };
        self.open_items().filter(|item| !covers(item)).collect()
    }

    /// Has this member signed the page as it reads?
    pub(crate) fn has_signed(&self, member: MemberId) -> bool {
        self.signatures.contains_key(&member) && self.unsigned_by(member).is_empty()
    }

    pub(super) fn take_signature(&mut self, member: MemberId, signature: Signature) {
        let at = signature.at;
        self.signatures.insert(member, signature);
        self.put_off.remove(&member);
        self.tell(Some(member), Happening::Signed(member));
        self.names(member);
        let all = self.members.iter().all(|it| self.has_signed(it.id));
        if all && self.in_force_since.is_none() {
            self.in_force_since = Some(at);
            self.hang();
            self.tell(None, Happening::InForce);
        }
        if self.hangs() && !self.page_reads_otherwise() {
            self.stands_behind(member);
            self.force();
        }
        self.touch_all(&[Change::Charter, Change::Desk, Change::Seats]);
    }
}

impl Alliance {
    /// The page hangs: its first version is made, or the next, where it was changed on the way.
    pub(super) fn hang(&mut self) {
        let now = self.last_at;
        if self.life.versions.is_empty() {
            self.life.notes_since = Some(now);
            self.pulse_in(now);
        }
        if self.page_reads_otherwise() {
            self.make_version(false);
        }
        self.force();
    }
}

/// The day of a moment, in UTC.
pub(crate) fn day_of(time: crate::event::Time) -> Date {
    const DAY_MS: i64 = 86_400_000;
    let days = i32::try_from(time.0.div_euclid(DAY_MS)).unwrap_or(0);
    let epoch = Date::constant(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(days)).unwrap_or(epoch)
}
