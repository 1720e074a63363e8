//! What members give to programs, so that these may act for them: which, until when, and what for.
//! The secret of a token is no business of the log.

use super::{Alliance, Change, circle::unless};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Event, May, Time},
    id::{MemberId, TokenId},
    limits::{TOKEN_DAYS_MAX, TOKENS_MAX},
    text::Sentence,
};

/// A token, as long as it was not taken back.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) id: TokenId,
    pub(crate) member: MemberId,
    pub(crate) may: May,
    pub(crate) given: Time,
    pub(crate) until: Time,
    pub(crate) purpose: Sentence,
}

impl Alliance {
    pub(super) fn give_token(
        &self,
        member: MemberId,
        (token, may): (TokenId, May),
        (days, purpose): (u16, Sentence),
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        // Whoever sits at somebody's phone has no key of their own that could be given away.
        if self.carrier_of(member).is_some() {
            return Err(Refusal::NotHere);
        }
        if !(1..=TOKEN_DAYS_MAX).contains(&days) {
            return Err(Refusal::NotAChoice);
        }
        let good = self.tokens.iter().filter(|it| it.member == member && it.until > now.time);
        if good.count() >= TOKENS_MAX {
            return Err(Refusal::TooMany);
        }
        let until = Self::days_after(now.time, i64::from(days));
        let known = self.tokens.iter().any(|it| it.id == token);
        Ok(unless(known, Event::TokenGiven { token, member, may, until, purpose }))
    }

    /// Nobody learns by it whether somebody else has such a token.
    pub(super) fn take_token(&self, member: MemberId, token: TokenId) -> Decision {
        let mine = self.tokens.iter().any(|it| it.id == token && it.member == member);
        unless(!mine, Event::TokenTaken { token })
    }

    pub(super) fn token_taken(&mut self, token: TokenId) {
        self.tokens.retain(|it| it.id != token);
        // Whoever listens with it looks again, and finds that it is over.
        self.touch(Change::Desk);
    }

    /// Whoever has left, or has a new key, has given nothing to anybody.
    pub(super) fn tokens_gone(&mut self, member: MemberId) {
        self.tokens.retain(|it| it.member != member);
    }

    /// What this member's token is good for now; nothing, where it has ended or was taken back.
    pub fn token_may(&self, token: TokenId, member: MemberId, now: Time) -> Option<May> {
        let mut tokens = self.tokens.iter();
        let it = tokens.find(|it| it.id == token && it.member == member)?;
        (it.until > now).then_some(it.may)
    }
}
