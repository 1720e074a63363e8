//! What lies face down: notes before their reveal, answers before they are shown, marks, dots and
//! private preparation. None of it is in the log; it has no author, no time and no order.
//!
//! The right to change or take back one's own rests on a secret that only the browser keeps. For a
//! note, its tag is an HMAC over the note's id; for what each person has once (an answer, a mark),
//! the id itself is such an HMAC. Without the secret both are noise; with the reveal they are gone.

use crate::{
    event::{Given, part},
    id::{AllianceId, CareId, ItemId, MemberId, NoteId, QuestionId, ThemeId},
    life::Lived,
    limits::DOTS_MAX,
    stage::Round,
    text::{Drawing, Letter, NoteText, Sentence},
};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Proves "mine" and names nobody. Made from the key in the member's link; the server keeps only a
/// hash of that key, so it cannot make this again without the browser.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn with(mut mac: Hmac<Sha256>, part: &[u8]) -> Hmac<Sha256> {
    // The length before each part keeps `a|bc` and `ab|c` apart.
    mac.update(&(part.len() as u64).to_be_bytes());
    mac.update(part);
    mac
}

impl Secret {
    /// The secret of one member in one alliance. `key` is what the browser keeps; for a member who
    /// shares somebody's phone it is that phone's key, so the member is part of it.
    pub fn new(key: &[u8], alliance: AllianceId, member: MemberId) -> Self {
        let of_alliance = with(keyed(key), &alliance.bits().to_be_bytes());
        let mac = with(of_alliance, &member.bits().to_be_bytes());
        Self(mac.finalize().into_bytes().into())
    }

    /// The secret under a mask that its keeper has to be sent along with: a program that acts for a
    /// member acts with their own secret, or they could answer twice, but does not hold it.
    pub fn masked(&self, mask: [u8; 32]) -> [u8; 32] {
        let mut bytes = self.0;
        bytes.iter_mut().zip(mask).for_each(|(byte, mask)| *byte ^= mask);
        bytes
    }

    /// The secret that was [`Self::masked`] with this mask.
    pub fn unmasked(masked: [u8; 32], mask: [u8; 32]) -> Self {
        Self(Self(masked).masked(mask))
    }

    /// The proof for one thing in one place.
    fn proof(&self, shelf: Shelf, what: &str) -> HiddenId {
        Self::proof_in(self.proofs(shelf), what)
    }

    /// Where the proofs for one shelf begin: whoever needs hundreds begins once.
    fn proofs(&self, shelf: Shelf) -> Hmac<Sha256> {
        with(keyed(&self.0), shelf.slug().as_bytes())
    }

    fn proof_in(proofs: Hmac<Sha256>, what: &str) -> HiddenId {
        let proof = with(proofs, what.as_bytes()).finalize().into_bytes();
        HiddenId(proof[..16].try_into().expect("a SHA-256 has 32 bytes"))
    }
}

/// The id of something hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HiddenId(pub [u8; 16]);

impl HiddenId {
    const fn of_note(note: NoteId) -> Self {
        Self((note.bits() as u128).to_be_bytes())
    }
}

crate::stage::slugs! {
    /// Where hidden things lie; each is cleared as a whole.
    Shelf {
        /// Notes of the first round.
        Nightmares = "nightmares",
        /// Notes of the second round.
        Hopes = "hopes",
        /// "Me too".
        Marks = "marks",
        /// Dots on themes.
        Dots = "dots",
        /// Answers to items.
        Answers = "answers",
        /// Private notes before the workshop.
        Preparation = "preparation",
        /// Answers to the pulse that is open.
        Pulse = "pulse",
        /// That somebody has given theirs: a number of tokens, without a name.
        Given = "given",
        /// What is to be read out at the visit.
        Words = "words",
        /// What unsigned cares say, until the reading is over.
        Cares = "cares",
        /// What newcomers bring to the next visit.
        Brought = "brought",
    }
}

impl Shelf {
    /// Where the notes of a round lie.
    pub const fn of(round: Round) -> Self {
        match round {
            Round::Nightmares => Self::Nightmares,
            Round::Hopes => Self::Hopes,
        }
    }
}

/// Something hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields' types are documented")]
pub enum Lying {
    /// A note of a round.
    Note { question: Option<QuestionId>, text: NoteText, drawing: Option<Drawing> },
    /// "Me too", on a note.
    Mark { note: NoteId },
    /// A dot on a theme.
    Dot { theme: ThemeId },
    /// An answer to one wording of an item.
    Answer { item: ItemId, wording: u32, given: Given },
    /// A private thought about a question.
    Thought { question: QuestionId, text: Letter },
    /// How much one item was lived, in an open pulse with a name.
    Lived { pulse: u32, item: ItemId, lived: Lived, name: Option<MemberId> },
    /// Somebody has given their pulse; in an open pulse, with a name.
    Given { pulse: u32, name: Option<MemberId> },
    /// To be read out at the visit.
    Word { pulse: u32, text: Sentence },
    /// What a care says. It is nobody's, not even with a key.
    Care { care: CareId, item: ItemId, text: Option<Sentence> },
    /// A fear or a hope that a newcomer brings.
    Brought { round: Round, text: NoteText },
}

impl Lying {
    /// Whose answer it is, in an open pulse.
    pub(crate) fn name(&self) -> Option<MemberId> {
        match self {
            Self::Lived { name, .. } | Self::Given { name, .. } => *name,
            Self::Note { .. }
            | Self::Mark { .. }
            | Self::Dot { .. }
            | Self::Answer { .. }
            | Self::Thought { .. }
            | Self::Word { .. }
            | Self::Care { .. }
            | Self::Brought { .. } => None,
        }
    }
}

/// Something hidden, and how its owner knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it lies.
    pub shelf: Shelf,
    /// Random for a note; a proof for all else.
    pub id: HiddenId,
    /// The proof of a note.
    pub tag: Option<HiddenId>,
    /// What lies there.
    pub lying: Lying,
}

impl Row {
    /// As the store keeps it.
    pub fn body(&self) -> String {
        let (data, words) = part(&self.lying);
        serde_json::json!([data, words]).to_string()
    }

    /// Reads what the store kept.
    pub fn read(shelf: &str, id: [u8; 16], tag: Option<[u8; 16]>, body: &str) -> Option<Self> {
        let (data, words): (serde_json::Value, Option<String>) = serde_json::from_str(body).ok()?;
        let lying = crate::event::join(data, words.as_deref()).ok()?;
        Some(Self { shelf: shelf.parse().ok()?, id: HiddenId(id), tag: tag.map(HiddenId), lying })
    }
}

/// A change of what lies hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HiddenChange {
    /// Lay it down, or replace it.
    Put(Row),
    /// Take it back.
    Take(Shelf, HiddenId),
    /// Clear the shelf, which holds exactly these.
    Clear(Shelf, Vec<HiddenId>),
}

/// A note that is its viewer's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyNote {
    /// Its id while it is hidden.
    pub note: NoteId,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// What it says.
    pub text: NoteText,
    /// What is drawn on it.
    pub drawing: Option<Drawing>,
}

/// All that lies hidden in one alliance.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    shelves: BTreeMap<Shelf, BTreeMap<HiddenId, (Option<HiddenId>, Lying)>>,
}

impl Hidden {
    /// Does the same lie on this shelf there?
    pub fn is_alike(&self, other: &Self, shelf: Shelf) -> bool {
        let empty = BTreeMap::new();
        self.shelves.get(&shelf).unwrap_or(&empty) == other.shelves.get(&shelf).unwrap_or(&empty)
    }

    /// Takes in a change that was kept.
    pub fn apply(&mut self, change: HiddenChange) {
        match change {
            HiddenChange::Put(Row { shelf, id, tag, lying }) => {
                self.shelves.entry(shelf).or_default().insert(id, (tag, lying));
            }
            HiddenChange::Take(shelf, id) => {
                self.shelves.entry(shelf).or_default().remove(&id);
            }
            HiddenChange::Clear(shelf, ids) => {
                let rows = self.shelves.entry(shelf).or_default();
                for id in ids {
                    rows.remove(&id);
                }
            }
        }
    }

    pub(crate) fn rows(&self, shelf: Shelf) -> impl Iterator<Item = (HiddenId, &Lying)> {
        self.shelves.get(&shelf).into_iter().flatten().map(|(id, (_, lying))| (*id, lying))
    }

    pub(crate) fn count(&self, shelf: Shelf) -> usize {
        self.shelves.get(&shelf).map_or(0, BTreeMap::len)
    }

    /// Everything on the shelf is to be cleared.
    pub(crate) fn clear(&self, shelf: Shelf) -> HiddenChange {
        HiddenChange::Clear(shelf, self.rows(shelf).map(|(id, _)| id).collect())
    }

    pub(crate) fn note(&self, shelf: Shelf, note: NoteId) -> Option<(HiddenId, Option<HiddenId>)> {
        let id = HiddenId::of_note(note);
        self.shelves.get(&shelf)?.get(&id).map(|(tag, _)| (id, *tag))
    }

    fn own(&self, secret: &Secret, shelf: Shelf, what: &str) -> Option<&Lying> {
        self.shelves.get(&shelf)?.get(&secret.proof(shelf, what)).map(|(_, lying)| lying)
    }

    /// All of this person's things, for another secret of theirs.
    pub(crate) fn followed(&self, from: &Secret, to: &Secret) -> Vec<HiddenChange> {
        let mut changes = Vec::new();
        for (shelf, rows) in &self.shelves {
            for (id, (tag, lying)) in rows {
                let row = Row { shelf: *shelf, id: *id, tag: *tag, lying: lying.clone() };
                let Some(row) = follow(row, from, to) else { continue };
                if row.id != *id {
                    changes.push(HiddenChange::Take(*shelf, *id));
                }
                changes.push(HiddenChange::Put(row));
            }
        }
        changes
    }

    /// All of this person's things are taken back.
    pub(crate) fn taken_along(&self, secret: &Secret) -> Vec<HiddenChange> {
        let mut changes = Vec::new();
        for (shelf, rows) in &self.shelves {
            for (id, (tag, lying)) in rows {
                let row = Row { shelf: *shelf, id: *id, tag: *tag, lying: lying.clone() };
                if follow(row, secret, secret).is_some() {
                    changes.push(HiddenChange::Take(*shelf, *id));
                }
            }
        }
        changes
    }

    /// What lies in an open pulse under this name and another key: whoever has a new link, and lost
    /// the old one, is one person still.
    pub(crate) fn named_elsewhere(&self, secret: &Secret, member: MemberId) -> Vec<HiddenChange> {
        let mut changes = Vec::new();
        for shelf in [Shelf::Pulse, Shelf::Given] {
            let named = self.rows(shelf).filter(|(_, it)| it.name() == Some(member));
            let others = named.filter(|(id, it)| own_row(secret, (*it).clone(), 0).id != *id);
            changes.extend(others.map(|(id, _)| HiddenChange::Take(shelf, id)));
        }
        changes
    }

    pub(crate) fn my_notes(&self, secret: &Secret, round: Round) -> Vec<MyNote> {
        let shelf = Shelf::of(round);
        let rows = self.shelves.get(&shelf).into_iter().flatten();
        let proofs = secret.proofs(shelf);
        rows.filter_map(|(id, (tag, lying))| {
            let Lying::Note { question, text, drawing } = lying else { return None };
            let note = note_id(*id);
            let proof = Secret::proof_in(proofs.clone(), &note.to_string());
            (*tag == Some(proof)).then(|| MyNote {
                note,
                question: *question,
                text: text.clone(),
                drawing: drawing.clone(),
            })
        })
        .collect()
    }

    /// The notes that anybody marked: whoever asks for their own marks looks at no other.
    pub(crate) fn marked(&self) -> BTreeSet<NoteId> {
        let rows = self.shelves.get(&Shelf::Marks).into_iter().flatten();
        rows.filter_map(
            |(_, (_, lying))| {
                if let Lying::Mark { note } = lying { Some(*note) } else { None }
            },
        )
        .collect()
    }

    pub(crate) fn my_mark(&self, secret: &Secret, note: NoteId) -> bool {
        self.own(secret, Shelf::Marks, &note.to_string()).is_some()
    }

    /// The theme on which the dot with this number lies.
    pub(crate) fn my_dot(&self, secret: &Secret, number: u8) -> Option<ThemeId> {
        match self.own(secret, Shelf::Dots, &number.to_string()) {
            Some(Lying::Dot { theme }) => Some(*theme),
            _ => None,
        }
    }

    pub(crate) fn my_answer(&self, secret: &Secret, item: ItemId, wording: u32) -> Option<&Given> {
        match self.own(secret, Shelf::Answers, &answer_place(item, wording)) {
            Some(Lying::Answer { given, .. }) => Some(given),
            _ => None,
        }
    }

    pub(crate) fn my_thought(&self, secret: &Secret, question: QuestionId) -> Option<&Letter> {
        match self.own(secret, Shelf::Preparation, &question.to_string()) {
            Some(Lying::Thought { text, .. }) => Some(text),
            _ => None,
        }
    }

    /// The answers to one wording of an item.
    pub(crate) fn answers(
        &self,
        item: ItemId,
        wording: u32,
    ) -> impl Iterator<Item = (HiddenId, &Given)> {
        self.rows(Shelf::Answers).filter_map(move |(id, lying)| match lying {
            Lying::Answer { item: it, wording: of, given } if *it == item && *of == wording => {
                Some((id, given))
            }
            Lying::Answer { .. }
            | Lying::Note { .. }
            | Lying::Mark { .. }
            | Lying::Dot { .. }
            | Lying::Thought { .. }
            | Lying::Lived { .. }
            | Lying::Given { .. }
            | Lying::Word { .. }
            | Lying::Care { .. }
            | Lying::Brought { .. } => None,
        })
    }

    /// What this person answered for an item in the pulse that is open.
    pub(crate) fn my_lived(&self, secret: &Secret, pulse: u32, item: ItemId) -> Option<Lived> {
        match self.own(secret, Shelf::Pulse, &lived_place(pulse, item)) {
            Some(Lying::Lived { lived, .. }) => Some(*lived),
            _ => None,
        }
    }

    /// Has this person given their pulse?
    pub(crate) fn gave(&self, secret: &Secret, pulse: u32) -> bool {
        self.own(secret, Shelf::Given, &pulse.to_string()).is_some()
    }

    /// What this person wants read out.
    pub(crate) fn my_word(&self, secret: &Secret, pulse: u32) -> Option<&Sentence> {
        match self.own(secret, Shelf::Words, &pulse.to_string()) {
            Some(Lying::Word { text, .. }) => Some(text),
            _ => None,
        }
    }

    /// What this person, new in the circle, brings.
    pub(crate) fn my_brought(&self, secret: &Secret, round: Round) -> Option<&NoteText> {
        match self.own(secret, Shelf::Brought, round.slug()) {
            Some(Lying::Brought { text, .. }) => Some(text),
            _ => None,
        }
    }
}

fn lived_place(pulse: u32, item: ItemId) -> String {
    format!("{pulse} {item}")
}

fn answer_place(item: ItemId, wording: u32) -> String {
    format!("{item} {wording}")
}

fn proof_of_note(secret: &Secret, shelf: Shelf, note: NoteId) -> HiddenId {
    secret.proof(shelf, &note.to_string())
}

/// Is it this person's note?
pub(crate) fn is_mine(secret: &Secret, round: Round, note: NoteId, tag: Option<HiddenId>) -> bool {
    tag == Some(proof_of_note(secret, Shelf::of(round), note))
}

/// A hidden note of this person.
pub(crate) fn note_row(secret: &Secret, round: Round, note: NoteId, lying: Lying) -> Row {
    let shelf = Shelf::of(round);
    let tag = Some(proof_of_note(secret, shelf, note));
    Row { shelf, id: HiddenId::of_note(note), tag, lying }
}

/// Something that this person has once, in the place that `lying` names; `number` tells dots apart.
pub(crate) fn own_row(secret: &Secret, lying: Lying, number: u8) -> Row {
    let (shelf, place) = match &lying {
        Lying::Mark { note } => (Shelf::Marks, note.to_string()),
        Lying::Dot { .. } => (Shelf::Dots, number.to_string()),
        Lying::Answer { item, wording, .. } => (Shelf::Answers, answer_place(*item, *wording)),
        Lying::Thought { question, .. } => (Shelf::Preparation, question.to_string()),
        Lying::Lived { pulse, item, .. } => (Shelf::Pulse, lived_place(*pulse, *item)),
        Lying::Given { pulse, .. } => (Shelf::Given, pulse.to_string()),
        Lying::Word { pulse, .. } => (Shelf::Words, pulse.to_string()),
        Lying::Brought { round, .. } => (Shelf::Brought, round.slug().to_owned()),
        Lying::Note { .. } | Lying::Care { .. } => unreachable!("they have ids of their own"),
    };
    Row { shelf, id: secret.proof(shelf, &place), tag: None, lying }
}

/// A row as it lies under another secret of the same person; nothing when it is somebody else's.
fn follow(row: Row, from: &Secret, to: &Secret) -> Option<Row> {
    let Row { shelf, id, tag, lying } = row;
    if matches!(lying, Lying::Note { .. }) {
        let note = note_id(id);
        let proof = |secret| Some(proof_of_note(secret, shelf, note));
        let mine = tag == proof(from);
        return mine.then(|| Row { shelf, id, tag: proof(to), lying });
    }
    if matches!(lying, Lying::Care { .. }) {
        return None;
    }
    let numbers = if shelf == Shelf::Dots { 0..=DOTS_MAX } else { 0..=0 };
    let mine = |number: &u8| own_row(from, lying.clone(), *number).id == id;
    numbers.into_iter().find(mine).map(|number| own_row(to, lying.clone(), number))
}

/// What an unsigned care says; nobody has a key to it.
pub(crate) fn care_row(care: CareId, item: ItemId, text: Option<Sentence>) -> Row {
    let id = HiddenId(u128::from(care.bits()).to_be_bytes());
    Row { shelf: Shelf::Cares, id, tag: None, lying: Lying::Care { care, item, text } }
}

/// Takes back what this person has once on a shelf, in the place that `lying` names.
pub(crate) fn take_own(secret: &Secret, lying: Lying) -> HiddenChange {
    let Row { shelf, id, .. } = own_row(secret, lying, 0);
    HiddenChange::Take(shelf, id)
}

/// Takes back this person's mark.
pub(crate) fn take_mark(secret: &Secret, note: NoteId) -> HiddenChange {
    HiddenChange::Take(Shelf::Marks, secret.proof(Shelf::Marks, &note.to_string()))
}

/// Takes back this person's dot with this number.
pub(crate) fn take_dot(secret: &Secret, number: u8) -> HiddenChange {
    HiddenChange::Take(Shelf::Dots, secret.proof(Shelf::Dots, &number.to_string()))
}

/// Takes back this person's thought about a question.
pub(crate) fn take_thought(secret: &Secret, question: QuestionId) -> HiddenChange {
    HiddenChange::Take(Shelf::Preparation, secret.proof(Shelf::Preparation, &question.to_string()))
}

/// The id that a hidden note has.
pub(crate) fn note_id(id: HiddenId) -> NoteId {
    NoteId::new(id.0.iter().fold(0, |bits, byte| bits << 8 | u64::from(*byte)))
}
