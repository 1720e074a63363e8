//! A token: what a program holds in place of a member's private link. It bears the member's secret
//! under a mask, so that whoever acts by it acts as that member and cannot answer twice; the mask is
//! made from the secret of the house, so that nobody but this server can take it off. The database
//! keeps nothing of it: the log knows its id, its end and what it is for.

use crate::keys::{self, House};
use alliance::{
    hidden::Secret,
    id::{AllianceId, MemberId, TokenId},
};
use data_encoding::BASE32_NOPAD;
use subtle::ConstantTimeEq as _;

/// What every token begins with, so that scanners of secrets and people know one when they see it.
const PREFIX: &str = "accordant_";
/// Bytes of what names it: the alliance, the member, the token, and chance.
const HEAD: usize = 16 + 8 + 8 + 16;
/// Bytes of the masked secret.
const SECRET: usize = 32;
/// Bytes of the proof that this house made it.
const PROOF: usize = 16;

/// A token that this house has made. Whether it is still good, the alliance knows.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) alliance: AllianceId,
    pub(super) member: MemberId,
    pub(super) id: TokenId,
    pub(super) secret: Secret,
}

impl Token {
    /// As it is given to the program, once.
    pub(super) fn text(&self, house: &House) -> String {
        let mut bytes = Vec::with_capacity(HEAD + SECRET + PROOF);
        bytes.extend(self.alliance.bits().to_be_bytes());
        bytes.extend(self.member.bits().to_be_bytes());
        bytes.extend(self.id.bits().to_be_bytes());
        bytes.extend(keys::random::<16>());
        bytes.extend(self.secret.masked(house.token("mask", &bytes)));
        let proof = house.token("proof", &bytes);
        bytes.extend(&proof[..PROOF]);
        format!("{PREFIX}{}", BASE32_NOPAD.encode(&bytes).to_ascii_lowercase())
    }

    /// Reads what a program brings; nothing where this house has not made it exactly so.
    pub(super) fn read(text: &str, house: &House) -> Option<Self> {
        let letters = text.strip_prefix(PREFIX)?.to_ascii_uppercase();
        let bytes = BASE32_NOPAD.decode(letters.as_bytes()).ok()?;
        let (made, proof) = bytes.split_at_checked(HEAD + SECRET)?;
        let right = house.token("proof", made);
        if !bool::from(right[..PROOF].ct_eq(proof)) {
            return None;
        }
        let (head, masked) = made.split_at_checked(HEAD)?;
        let eight = |from: usize| Some(u64::from_be_bytes(head[from..from + 8].try_into().ok()?));
        let mask = house.token("mask", head);
        Some(Self {
            alliance: AllianceId::new(u128::from_be_bytes(head[..16].try_into().ok()?)),
            member: MemberId::new(eight(16)?),
            id: TokenId::new(eight(24)?),
            secret: Secret::unmasked(masked.try_into().ok()?, mask),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Token {
        let (alliance, member) = (AllianceId::new(7), MemberId::new(8));
        let secret = Secret::new(b"key", alliance, member);
        Token { alliance, member, id: TokenId::new(9), secret }
    }

    #[test]
    fn a_token_reads_back_in_its_own_house_alone() {
        let (house, other) = (House::of([1; 32]), House::of([2; 32]));
        let token = token();
        let text = token.text(&house);
        let read = Token::read(&text, &house).unwrap();
        assert_eq!((read.alliance, read.member, read.id), (token.alliance, token.member, token.id));
        assert!(read.secret == token.secret);
        assert!(Token::read(&text, &other).is_none());
        assert_ne!(text, token.text(&house), "chance is in it");
    }

    #[test]
    fn a_token_in_which_anything_was_changed_is_none() {
        let house = House::of([1; 32]);
        let text = token().text(&house);
        let from = PREFIX.len();
        // The last letter holds bits that are not used.
        for at in from..text.len() - 1 {
            let mut letters = text.clone().into_bytes();
            letters[at] = if letters[at] == b'a' { b'b' } else { b'a' };
            let changed = String::from_utf8(letters).unwrap();
            assert!(Token::read(&changed, &house).is_none(), "letter {at}");
        }
        assert!(Token::read(&text[..text.len() - 8], &house).is_none());
        assert!(Token::read(&format!("{text}aaaaaaaa"), &house).is_none());
        for wrong in ["", "accordant_", &text[from..], "accordant_é"] {
            assert!(Token::read(wrong, &house).is_none(), "{wrong}");
        }
    }
}
