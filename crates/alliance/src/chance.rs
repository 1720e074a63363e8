//! Chance, brought in from outside: a generator that starts from 32 random bytes and is good
//! enough for secrets, so that a shuffle tells nothing about the order before it.

use crate::id::NoteId;
use rand::{RngCore, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha12Rng;

/// A source of chance for one decision.
#[derive(Debug)]
pub struct Chance(ChaCha12Rng);

impl Chance {
    /// From fresh random bytes of the operating system, or a fixed seed in a test.
    pub fn new(seed: [u8; 32]) -> Self {
        Self(ChaCha12Rng::from_seed(seed))
    }

    /// Puts things into an order that tells nothing.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        things.shuffle(&mut self.0);
    }

    /// A new id for a note.
    pub fn note(&mut self) -> NoteId {
        NoteId::new(self.0.next_u64())
    }
}
