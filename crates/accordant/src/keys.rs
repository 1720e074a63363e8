//! Keys and chance: what opens an alliance, made from the operating system's randomness or from
//! the installation's own secret. The database keeps only hashes.

mod guests;
mod once;

pub(crate) use once::Once;

use alliance::{
    chance::Chance,
    id::{AllianceId, Ask, MemberId},
};
use anyhow::Context as _;
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};
use std::{fmt, fs, io::Write as _, path::Path};

/// 128 bits that open something: a member's seat, the door, the big screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key([u8; 16]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// A fresh one.
    pub(crate) fn fresh() -> Self {
        Self(random())
    }

    /// Reads what a link or a cookie brings.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let bytes = BASE32_NOPAD.decode(text.to_ascii_uppercase().as_bytes()).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// As it stands in a link or a cookie.
    pub(crate) fn text(&self) -> String {
        BASE32_NOPAD.encode(&self.0).to_ascii_lowercase()
    }

    /// What the store keeps of it.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// The bytes, for the member's secret.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Fresh random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    bytes
}

/// Chance for one decision or drawing.
pub(crate) fn chance() -> Chance {
    Chance::new(random())
}

/// A new alliance's id.
pub(crate) fn alliance() -> AllianceId {
    AllianceId::new(u128::from_be_bytes(random()))
}

/// A fresh ask, for forms that bring none.
pub(crate) fn ask() -> Ask {
    Ask::new(u128::from_be_bytes(random()))
}

/// A new member's id.
pub(crate) fn member() -> MemberId {
    MemberId::new(u64::from_be_bytes(random()))
}

/// The installation's own secret, in a file beside the database: from it the links of doors and
/// screens are made, so that none of them has to be kept.
pub(crate) struct House([u8; 32]);

impl fmt::Debug for House {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("House")
    }
}

/// Letters of the spoken code: none that sound or look alike.
const SPOKEN: &[u8; 28] = b"ABCDEFGHJKLMNPQRTUVWXYZ23479";

/// Letters of each half of the spoken code.
const HALF: usize = 3;

impl House {
    /// Reads the secret from `dir`, or makes it on the first start.
    pub(crate) fn open(dir: &Path) -> anyhow::Result<Self> {
        let path = dir.join("secret");
        if path.try_exists()? {
            return Self::read(dir);
        }
        let house = Self(random());
        house.put(dir)?;
        // Whoever meant another folder finds all links void.
        tracing::info!(dir = %dir.display(), "a new house was begun");
        Ok(house)
    }

    /// The secret that a database keeps.
    pub(crate) fn of(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// Reads the secret from `dir`, where it must be.
    pub(crate) fn read(dir: &Path) -> anyhow::Result<Self> {
        let path = dir.join("secret");
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let bytes = bytes.try_into().ok();
        bytes.map(Self).with_context(|| {
            format!("{} is damaged: it must have exactly 32 bytes. Restore it from a backup; without it all join links are void", path.display())
        })
    }

    /// The secret itself, for moving it.
    pub(crate) fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Puts the secret into `dir`, in the place of another; a power cut leaves one or the other.
    pub(crate) fn put(&self, dir: &Path) -> anyhow::Result<()> {
        let (new, path) = (dir.join("secret.new"), dir.join("secret"));
        let put = || {
            let mut options = fs::OpenOptions::new();
            options.write(true).create(true).truncate(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(&new)?;
            file.write_all(&self.0)?;
            file.sync_all()?;
            fs::rename(&new, &path)?;
            fs::File::open(dir)?.sync_all()
        };
        put().with_context(|| format!("cannot write {}", path.display()))
    }

    fn make(&self, what: &str, alliance: AllianceId, turn: u32) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any key");
        mac.update(what.as_bytes());
        mac.update(&alliance.bits().to_be_bytes());
        mac.update(&turn.to_be_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The key of the door, for its `turn`th renewal.
    pub(crate) fn door(&self, alliance: AllianceId, turn: u32) -> Key {
        Key(first(self.make("door", alliance, turn)))
    }

    /// The key of the big screen, for the door's `turn`th renewal.
    pub(crate) fn screen(&self, alliance: AllianceId, turn: u32) -> Key {
        Key(first(self.make("screen", alliance, turn)))
    }

    /// The token by which whoever reads letters at this address says that it is theirs, and stops
    /// them. Another address has another token, so that nobody confirms one they cannot read.
    pub(crate) fn contact(
        &self,
        alliance: AllianceId,
        member: Option<MemberId>,
        address: &str,
    ) -> Key {
        let member = member.map_or(0, MemberId::bits);
        let address = Sha256::digest(format!("{member} {address}"));
        Key(first(self.make(&format!("contact {address:x} "), alliance, 0)))
    }

    /// What proves that an answer comes from this installation, and gives nothing else away.
    pub(crate) fn proof(&self) -> Proof {
        Proof(self.make("proof", AllianceId::new(0), 0))
    }

    /// What makes and proves the tokens of programs; what for, and for which.
    pub(crate) fn token(&self, what: &str, of: &[u8]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any key");
        mac.update(format!("token {what} ").as_bytes());
        mac.update(of);
        mac.finalize().into_bytes().into()
    }

    /// The code to say aloud: a half that names it and a half that proves it.
    pub(crate) fn code(&self, alliance: AllianceId, turn: u32) -> Code {
        let bytes = self.make("code", alliance, turn);
        let letters =
            bytes.iter().map(|byte| char::from(SPOKEN[usize::from(*byte) % SPOKEN.len()]));
        let text: String = letters.take(2 * HALF).collect();
        Code { first: text[..HALF].into(), rest: text[HALF..].into() }
    }
}

/// Proves, to whoever has the secret too, that an answer comes from here; see `accordant doctor`.
#[derive(Clone)]
pub(crate) struct Proof([u8; 32]);

impl Proof {
    /// The answer to a question that nobody has asked before.
    pub(crate) fn answer(&self, question: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any key");
        mac.update(question.as_bytes());
        Key(first(mac.finalize().into_bytes().into())).text()
    }
}

fn first(bytes: [u8; 32]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&bytes[..16]);
    half
}

/// A code to say aloud. Its first half finds the door, its second opens it; after five wrong second
/// halves it is dead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// The half that names it.
    pub(crate) first: String,
    /// The half that proves it.
    pub(crate) rest: String,
}

impl Code {
    /// Reads what somebody typed: spaces, dashes and small letters do not matter.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        let letters: String = typed
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|it| it.to_ascii_uppercase())
            .collect();
        (letters.len() == 2 * HALF)
            .then(|| Self { first: letters[..HALF].into(), rest: letters[HALF..].into() })
    }

    /// What the store keeps of the second half. Fifteen bits cannot be hidden by a hash; five tries
    /// protect them, and the alliance in the hash keeps equal halves apart.
    pub(crate) fn proof(&self) -> [u8; 32] {
        Sha256::digest(format!("{} {}", self.first, self.rest)).into()
    }

    /// Both halves.
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.first, self.rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_of_each_member_has_a_token_of_its_own() {
        let house = House([7; 32]);
        let (here, there) = (AllianceId::new(1), AllianceId::new(2));
        let (ann, bob) = (Some(MemberId::new(1)), Some(MemberId::new(2)));
        let all = [
            house.contact(here, ann, "a@b.c"),
            house.contact(here, ann, "d@e.f"),
            house.contact(here, bob, "a@b.c"),
            house.contact(here, None, "a@b.c"),
            house.contact(there, ann, "a@b.c"),
            House([8; 32]).contact(here, ann, "a@b.c"),
            house.door(here, 0),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(all[at + 1..].iter().all(|other| other != one), "{at}");
        }
        assert!(house.contact(here, ann, "a@b.c") == all[0], "it stays");
    }

    /// Links hang on walls and codes stand in diaries: another program must make the same of the
    /// same secret.
    #[test]
    fn what_a_secret_opens_never_changes() {
        let (house, here) = (House::of([7; 32]), AllianceId::new(1));
        assert_eq!(house.door(here, 1).text(), "ickihlweum4c6xqoqhwmkkpgdq");
        assert_eq!(house.door(here, 2).text(), "nstnjo676hyuxyk537kh6bz6aa");
        assert_eq!(house.screen(here, 1).text(), "m25nxp24qcfmo6nvgwzikrae3m");
        let contact = house.contact(here, Some(MemberId::new(2)), "a@b.c");
        assert_eq!(contact.text(), "bp2pxzzutu7c6zkdprt2johzr4");
        assert_eq!(house.proof().answer("hello"), "6w2lgttg36xq5auapfh2arieda");
        let code = house.code(here, 1);
        assert_eq!((code.first.as_str(), code.rest.as_str()), ("EMP", "PH7"));
        assert_eq!((code.text().as_str(), house.bytes()), ("EMPPH7", [7; 32]));
        let of = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        let proof = "d036b990122773b57f91a71723cf6f6b21142c26ceca86f7983ce973d676fa9c";
        assert_eq!(of(&code.proof()), proof);
        let key = Key(std::array::from_fn(|at| u8::try_from(at).unwrap()));
        let hash = "be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991";
        assert_eq!(
            (key.text().as_str(), of(&key.hash()).as_str()),
            ("aaaqeayeaudaocajbifqydiob4", hash)
        );
        assert_eq!(key.bytes(), key.0);
    }

    #[test]
    fn a_key_reads_back_and_nothing_else_is_one() {
        let key = Key::fresh();
        assert!(Key::read(&key.text()) == Some(key));
        assert!(Key::read(&key.text().to_uppercase()) == Some(key));
        for wrong in
            ["", "a", &key.text()[1..], &format!("{}aa", key.text()), "1ckihlweum4c6xqoqhwmkkpgdq"]
        {
            assert!(Key::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn nothing_comes_twice_by_chance() {
        let differ = |one: &[u8], two: &[u8]| assert!(one != two && one.iter().any(|it| *it > 1));
        differ(Key::fresh().bytes(), Key::fresh().bytes());
        differ(&random::<32>(), &random::<32>());
        differ(&alliance().bits().to_be_bytes(), &alliance().bits().to_be_bytes());
        differ(&member().bits().to_be_bytes(), &member().bits().to_be_bytes());
        assert_ne!(ask(), ask());
        assert_ne!(chance().note(), chance().note());
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = House([7; 32]).code(AllianceId::new(1), 1);
        for typed in ["EMPPH7", "emp ph7", " EMP-PH7. ", "e m p p h 7"] {
            assert_eq!(Code::read(typed), Some(code.clone()), "{typed}");
        }
        for wrong in ["", "EMPPH", "EMPPH77", "EMPPHÄ"] {
            assert_eq!(Code::read(wrong), None, "{wrong}");
        }
        // Every letter is spoken, and each of them comes up.
        let codes = (0..200).map(|turn| House([7; 32]).code(AllianceId::new(1), turn).text());
        let mut letters: Vec<u8> = codes.flat_map(String::into_bytes).collect();
        letters.sort_unstable();
        letters.dedup();
        let mut spoken = SPOKEN.to_vec();
        spoken.sort_unstable();
        assert_eq!(letters, spoken);
    }

    #[test]
    fn the_secret_is_made_once_and_a_damaged_one_is_never_replaced() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        assert!(House::read(dir.path()).is_err(), "it must be there");
        let house = House::open(dir.path()).unwrap();
        let path = dir.path().join("secret");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left half");
        for again in [House::open(dir.path()), House::read(dir.path())] {
            assert_eq!(again.unwrap().bytes(), house.bytes());
        }
        let other = House::open(tempfile::tempdir().unwrap().path()).unwrap();
        assert_ne!(other.bytes(), house.bytes());
        other.put(dir.path()).unwrap();
        assert_eq!(House::read(dir.path()).unwrap().bytes(), other.bytes());
        fs::write(&path, [7; 31]).unwrap();
        assert!(House::open(dir.path()).is_err() && fs::read(&path).unwrap() == [7; 31]);
    }
}
