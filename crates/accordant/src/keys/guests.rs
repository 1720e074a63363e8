//! The link by which guests read the charter. It is kept nowhere: it says which alliance it is for
//! and which opening, under a seal that only the secret of this installation makes.

use super::{House, Key, first};
use alliance::id::AllianceId;
use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

/// Bytes of the seal, and of what it seals: the alliance and the number of the opening.
const SEAL: usize = 16;
const SEALED: usize = 20;

impl House {
    /// The last part of the link for guests, for the `turn`th opening.
    pub(crate) fn guests(&self, alliance: AllianceId, turn: u32) -> String {
        let seal = self.seal(alliance, turn);
        let mut plain = [0; SEALED];
        plain[..16].copy_from_slice(&alliance.bits().to_be_bytes());
        plain[16..].copy_from_slice(&turn.to_be_bytes());
        let text = [&seal[..], &self.veiled(seal, plain)].concat();
        BASE32_NOPAD.encode(&text).to_ascii_lowercase()
    }

    /// Which alliance such a link is for, and which opening. Nothing for what was not made here:
    /// the store is not asked about guesses.
    pub(crate) fn read_guests(&self, text: &str) -> Option<(AllianceId, u32)> {
        let text = text.to_ascii_uppercase();
        let bytes = BASE32_NOPAD.decode(text.as_bytes()).ok()?;
        let (seal, veiled) = bytes.split_at_checked(SEAL)?;
        let seal: [u8; SEAL] = seal.try_into().ok()?;
        let plain = self.veiled(seal, veiled.try_into().ok()?);
        let alliance = AllianceId::new(u128::from_be_bytes(plain[..16].try_into().ok()?));
        let turn = u32::from_be_bytes(plain[16..].try_into().ok()?);
        // Compared by their hashes: how long that takes tells nothing about the seal.
        let made = self.guests(alliance, turn).to_ascii_uppercase();
        (Sha256::digest(made) == Sha256::digest(text)).then_some((alliance, turn))
    }

    fn seal(&self, alliance: AllianceId, turn: u32) -> [u8; SEAL] {
        first(self.make("guests", alliance, turn))
    }

    /// Puts a veil over the alliance's id, and takes it off again: a link is passed on, and the id
    /// is nobody else's business.
    fn veiled(&self, seal: [u8; SEAL], mut it: [u8; SEALED]) -> [u8; SEALED] {
        let veil = self.make(&format!("guests {} ", Key(seal).text()), AllianceId::new(0), 0);
        it.iter_mut().zip(veil).for_each(|(byte, veil)| *byte ^= veil);
        it
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_for_guests_opens_its_own_charter_and_is_made_by_nobody_else() {
        let (house, other) = (House::of([7; 32]), House::of([8; 32]));
        let (here, there) = (AllianceId::new(1), AllianceId::new(u128::MAX));
        for (alliance, turn) in [(here, 1), (here, 2), (there, 1), (there, u32::MAX)] {
            let link = house.guests(alliance, turn);
            assert_eq!(house.read_guests(&link), Some((alliance, turn)));
            assert_eq!(house.read_guests(&link.to_ascii_uppercase()), Some((alliance, turn)));
            assert_eq!(other.read_guests(&link), None);
            let id = BASE32_NOPAD.encode(&alliance.bits().to_be_bytes()).to_ascii_lowercase();
            assert!(!link.contains(&id[..8]), "the id lies under a veil");
        }
        assert_ne!(house.guests(here, 1)[..26], house.guests(here, 2)[..26]);
    }

    #[test]
    fn a_link_for_guests_that_was_touched_opens_nothing() {
        let house = House::of([7; 32]);
        let link = house.guests(AllianceId::new(1), 1);
        for at in 0..link.len() {
            let mut touched = link.clone().into_bytes();
            touched[at] = if touched[at] == b'a' { b'b' } else { b'a' };
            let touched = String::from_utf8(touched).unwrap();
            assert!(touched == link || house.read_guests(&touched).is_none(), "{at}");
        }
        for wrong in ["", "a", "../..", &link[1..], &format!("{link}a"), &Key([1; 16]).text()] {
            assert_eq!(house.read_guests(wrong), None, "{wrong}");
        }
    }
}
