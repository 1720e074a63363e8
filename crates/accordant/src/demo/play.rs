//! Playing an example in a real room: with keys and secrets, command by command, as its people
//! would.

use super::{example::Example, plan::Step};
use crate::{
    clock,
    keys::{self, House, Key},
    room::{Room, RoomError, Rooms},
    store::{KeyChange, Purpose, StoreError},
    web,
};
use alliance::{
    alliance::Alliance,
    command::{By, Command, Living},
    hidden::Secret,
    id::{AllianceId, MemberId, NoteId},
    text::{Name, NoteText, Title},
    view::{View, Viewer},
};
use anyhow::Context as _;
use std::{collections::BTreeMap, sync::Arc};

/// Milliseconds of a day.
pub(super) const DAY_MS: i64 = 86_400_000;
/// The first turn of a door.
pub(super) const FIRST_TURN: u32 = 1;
/// Tries to find a spoken code that no other alliance of the folder uses.
const CODE_TRIES: u32 = 20;

/// A person of the circle.
pub(super) struct Seat {
    pub(super) called: Name,
    pub(super) member: MemberId,
    /// The key in the phone at which they sit.
    pub(super) key: Key,
    /// The phone is somebody else's.
    pub(super) carried: bool,
}

/// A circle that plays.
pub(super) struct Table {
    pub(super) id: AllianceId,
    pub(super) room: Arc<Room>,
    pub(super) seats: Vec<Seat>,
    /// The key of whoever comes later.
    late: Key,
    /// What was written under which id: a note that is turned over gets another, and can only be
    /// known by its words. Whose it is, is not among it.
    written: BTreeMap<NoteId, NoteText>,
}

fn seats(example: &Example) -> anyhow::Result<Vec<Seat>> {
    let one_phone = example.settings().one_phone;
    let phone = Key::fresh();
    let people = example.participants.iter().enumerate();
    let seats = people.map(|(who, person)| {
        let called = Name::parse(&person.name)?;
        Ok(match (who, one_phone) {
            (0, _) => Seat { called, member: web::member_of(phone), key: phone, carried: false },
            (_, true) => Seat { called, member: keys::member(), key: phone, carried: true },
            (_, false) => {
                let key = Key::fresh();
                Seat { called, member: web::member_of(key), key, carried: false }
            }
        })
    });
    seats.collect()
}

fn member_key(seat: &Seat) -> KeyChange {
    let member = Some(seat.member.bits());
    KeyChange::Put { hash: seat.key.hash(), purpose: Purpose::Member, member }
}

/// The keys of a new alliance: its door, its big screen, its spoken code, its first member.
fn first_keys(house: &House, id: AllianceId, first: &Seat) -> Vec<KeyChange> {
    let put = |key: Key, purpose| KeyChange::Put { hash: key.hash(), purpose, member: None };
    let code = house.code(id, FIRST_TURN);
    vec![
        put(house.door(id, FIRST_TURN), Purpose::Join),
        put(house.screen(id, FIRST_TURN), Purpose::Screen),
        KeyChange::Code { rest: code.proof(), first: code.first },
        member_key(first),
    ]
}

impl Table {
    /// The alliance begins, with its first member alone.
    pub(super) async fn start(
        rooms: &Rooms,
        house: &House,
        example: &Example,
    ) -> anyhow::Result<Self> {
        let seats = seats(example)?;
        let first = seats.first().context("an example has people")?;
        let name = Title::parse(&example.title)?;
        let event = Alliance::start(name, example.between(), first.member, first.called.clone());
        let mut tries = 0;
        loop {
            let id = keys::alliance();
            let keys = first_keys(house, id, first);
            match rooms.start(id, event.clone(), first.member, keys).await {
                Ok(room) => {
                    let (late, written) = (Key::fresh(), BTreeMap::new());
                    return Ok(Self { id, room, seats, late, written });
                }
                Err(RoomError::Store(StoreError::CodeTaken)) if tries < CODE_TRIES => tries += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The ids of the people, in the order of the example.
    pub(super) fn cast(&self) -> Vec<MemberId> {
        self.seats.iter().map(|seat| seat.member).collect()
    }

    /// The id of whoever comes later.
    pub(super) fn late(&self) -> MemberId {
        web::member_of(self.late)
    }

    fn secret(&self, seat: &Seat) -> Secret {
        Secret::new(seat.key.bytes(), self.id, seat.member)
    }

    /// What one of them looks at.
    pub(super) fn viewer(&self, who: usize) -> Viewer {
        Viewer::Member(self.seats[who].member, self.secret(&self.seats[who]))
    }

    /// Somebody does something. A refusal is an error: an example is a road that can be gone.
    pub(super) async fn take(&mut self, step: Step) -> anyhow::Result<()> {
        let Step { who, day, command } = step;
        clock::shift(day * DAY_MS);
        if let Command::Write(note) = &command {
            self.written.insert(note.note, note.text.clone());
        }
        if let Command::Join { member, called } = &command
            && who == self.seats.len()
        {
            let (member, called) = (*member, called.clone());
            self.seats.push(Seat { called, member, key: self.late, carried: false });
        }
        let seat = &self.seats[who];
        let (by, keys) = if matches!(command, Command::Join { .. }) {
            (By::Door, vec![member_key(seat)])
        } else {
            (By::Member(seat.member, self.secret(seat)), Vec::new())
        };
        let command = self.as_it_lies(who, command)?;
        let said = format!("{} could not do this: {command:?}", seat.called);
        self.room.run(by, keys::ask(), command, keys).await.context(said)?;
        Ok(())
    }

    /// Fills in what only the alliance knows: the ids that notes got when they were turned over,
    /// and the words that a signature covers.
    fn as_it_lies(&self, who: usize, mut command: Command) -> anyhow::Result<Command> {
        let state = self.room.look();
        let Some(view) = state.seen_by(self.viewer(who)) else { return Ok(command) };
        if let Command::Sort { notes, .. } | Command::DraftItem { sources: notes, .. } =
            &mut command
        {
            for note in notes {
                *note = self.face_up(&view, *note)?;
            }
        }
        if let Command::Sign { items, .. } = &mut command {
            *items = view.words_to_sign();
        }
        if let Command::Live(Living::Propose { item, believed, .. }) = &mut command {
            *believed = view.item(*item).map_or(0, |it| it.wording);
        }
        if let Command::Answer { answers } = &mut command {
            for (item, wording, _) in answers {
                *wording = view.change(*item).map_or(*wording, |it| it.wording);
            }
        }
        Ok(command)
    }

    fn face_up(&self, view: &View<'_>, note: NoteId) -> anyhow::Result<NoteId> {
        let text = self.written.get(&note).context("nobody wrote this note")?;
        let rounds = alliance::stage::Round::ALL.iter();
        let mut walls = rounds.flat_map(|round| view.wall(*round));
        let found = walls.find(|it| it.text == text.as_str());
        found.map(|it| it.id).context("a note does not lie face up")
    }
}
