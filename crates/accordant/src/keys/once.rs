//! What one act makes, made from the act itself: asked twice, it makes the same.

use super::{House, Key, first, random};
use alliance::id::{AllianceId, Ask, TokenId};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// One act, by what only this installation can make of it.
pub(crate) struct Once([u8; 32]);

impl Once {
    /// An act that is never asked again.
    pub(crate) fn fresh() -> Self {
        Self(random())
    }

    /// The act of whoever brings these words. They open what it makes, so chance must be in them.
    pub(crate) fn of(house: &House, words: &str) -> Self {
        Self(house.token("once", words.as_bytes()))
    }

    fn make(&self, what: &str) -> [u8; 16] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any key");
        mac.update(what.as_bytes());
        first(mac.finalize().into_bytes().into())
    }

    /// The key of the seat that it makes.
    pub(crate) fn key(&self) -> Key {
        Key(self.make("key"))
    }

    /// The alliance that it makes, at its `at`th try.
    pub(crate) fn alliance(&self, at: usize) -> AllianceId {
        AllianceId::new(u128::from_be_bytes(self.make(&format!("alliance {at}"))))
    }

    /// The token that it gives.
    pub(crate) fn token(&self) -> TokenId {
        let mut half = [0; 8];
        half.copy_from_slice(&self.make("token")[..8]);
        TokenId::new(u64::from_be_bytes(half))
    }

    /// What it asks, of the several things that it asks.
    pub(crate) fn ask(&self, what: &str) -> Ask {
        Ask::new(u128::from_be_bytes(self.make(&format!("ask {what}"))))
    }
}
