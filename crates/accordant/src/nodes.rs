//! Several programs over one store: what they tell each other.
//!
//! All of it is a hint. The store is the truth, every request looks there before it answers
//! ([`Rooms::get`]), and a sweep finds what no hint has told. So a hint may be lost, doubled or late,
//! and nothing is wrong for longer than [`SWEEP`]. A hint holds random ids and numbers, never words,
//! and no name.

mod nats;
mod postgres;

use crate::{
    room::Rooms,
    store::{Stand, postgres::line::Address},
};
use alliance::id::{AllianceId, MemberId};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{Notify, watch};

/// How often all open rooms are looked after, whatever was told.
const SWEEP: Duration = Duration::from_secs(5);
/// After so long without a word, nobody is at a program any more.
const SILENT: Duration = Duration::from_secs(16);
/// How long to wait before the others are called again.
const CALL_AGAIN: Duration = Duration::from_millis(500);
/// The most bytes of one message; PostgreSQL takes 7,999.
const MESSAGE_MAX: usize = 7_500;
/// Members in one line.
const MEMBERS_MAX: usize = 300;

/// What there is to tell of one alliance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// It has come so far.
    Moved(Stand),
    /// So many are here, at this program.
    Here(Vec<MemberId>),
}

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// An alliance has come so far.
    Moved(AllianceId, Stand),
    /// These are at that program; with `more`, beside those that it has just named.
    Here {
        /// The alliance.
        alliance: AllianceId,
        /// The program.
        node: u64,
        /// Who is there.
        members: BTreeSet<MemberId>,
        /// Whether the line goes on from the one before.
        more: bool,
    },
}

/// What waits to be told. The latest word counts, so it never holds more than there are alliances.
#[derive(Debug, Default)]
struct Waiting {
    moved: BTreeMap<AllianceId, Stand>,
    here: BTreeMap<AllianceId, Vec<MemberId>>,
}

/// The other programs that use the same store.
#[derive(Debug)]
pub(crate) struct Nodes {
    /// Tells this program from the others.
    node: u64,
    waiting: Mutex<Waiting>,
    bell: Notify,
}

/// By which way programs reach each other.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    /// Over the database itself, on a line of its own.
    Postgres(Box<Address>),
    /// Over a NATS server, such as `nats://host:4222`.
    Nats(String),
}

impl Nodes {
    /// This program among the others.
    pub(crate) fn new() -> Arc<Self> {
        let node = u64::from_be_bytes(crate::keys::random());
        Arc::new(Self { node, waiting: Mutex::default(), bell: Notify::new() })
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the others, soon. What is told twice meanwhile is told once.
    pub(crate) fn say(&self, alliance: AllianceId, hint: Hint) {
        let mut waiting = self.waiting();
        match hint {
            Hint::Moved(stand) => {
                let latest = waiting.moved.entry(alliance).or_default();
                *latest = stand.max(*latest);
            }
            Hint::Here(members) => drop(waiting.here.insert(alliance, members)),
        }
        drop(waiting);
        self.bell.notify_one();
    }

    /// Waits for something to tell, and takes it: as messages of whole lines.
    async fn messages(&self) -> Vec<String> {
        loop {
            let Waiting { moved, here } = std::mem::take(&mut *self.waiting());
            if moved.is_empty() && here.is_empty() {
                self.bell.notified().await;
                continue;
            }
            let moved = moved
                .into_iter()
                .map(|(id, Stand { stir, head })| format!("m {id} {stir} {head}\n"));
            let here = here.into_iter().flat_map(|(id, members)| self.here(id, &members));
            return packed(moved.chain(here));
        }
    }

    fn here(&self, id: AllianceId, members: &[MemberId]) -> Vec<String> {
        let line = |(at, some): (usize, &[MemberId])| {
            let mut line = format!("h {id} {} {}", self.node, u8::from(at > 0));
            for it in some {
                // Writing into a string cannot fail.
                let _ = write!(line, " {it}");
            }
            line + "\n"
        };
        if members.is_empty() {
            return vec![line((0, &[]))];
        }
        members.chunks(MEMBERS_MAX).enumerate().map(line).collect()
    }

    /// What a message says; what nobody understands is left out, as a newer program may say more.
    fn heard(message: &str) -> impl Iterator<Item = Heard> {
        message.lines().filter_map(heard)
    }
}

/// Lines in messages that are not too long.
fn packed(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in lines {
        match messages.last_mut().filter(|it| it.len() + line.len() <= MESSAGE_MAX) {
            Some(last) => last.push_str(&line),
            None => messages.push(line),
        }
    }
    messages
}

fn heard(line: &str) -> Option<Heard> {
    let mut words = line.split(' ');
    match words.next()? {
        "m" => {
            let id = words.next()?.parse().ok()?;
            let stir = words.next()?.parse().ok()?;
            Some(Heard::Moved(id, Stand { stir, head: words.next()?.parse().ok()? }))
        }
        "h" => {
            let alliance = words.next()?.parse().ok()?;
            let node = words.next()?.parse().ok()?;
            let more = words.next()? == "1";
            let members = words.map(str::parse).collect::<Result<_, _>>().ok()?;
            Some(Heard::Here { alliance, node, members, more })
        }
        _ => None,
    }
}

/// Keeps this program's rooms and the others' in step, until `closing`.
pub(crate) async fn run(
    nodes: Arc<Nodes>,
    way: Way,
    rooms: Arc<Rooms>,
    mut closing: watch::Receiver<bool>,
) {
    let talk = async {
        loop {
            let ended = match &way {
                Way::Postgres(address) => postgres::talk(&nodes, address, &rooms).await,
                Way::Nats(url) => nats::talk(&nodes, url, &rooms).await,
            };
            let Err(error) = ended;
            tracing::warn!(error = ?error, "other programs are not heard for now; they are looked for in the store");
            tokio::time::sleep(CALL_AGAIN).await;
        }
    };
    let look = async {
        loop {
            tokio::time::sleep(SWEEP).await;
            sweep(&rooms).await;
            rooms.refresh_here(SILENT);
        }
    };
    tokio::select! { () = talk => {}, () = look => {}, _ = closing.wait_for(|it| *it) => {} }
}

async fn sweep(rooms: &Rooms) {
    if let Err(error) = rooms.sweep().await {
        tracing::warn!(%error, "what other programs keep has to wait");
    }
}

/// Takes in one message. Rooms read on beside each other, so that one that has much to read keeps
/// nobody waiting.
fn hear(rooms: &Rooms, own: u64, message: &str) {
    for heard in Nodes::heard(message) {
        match heard {
            Heard::Moved(id, stand) => {
                let Some(room) = rooms.peek(id) else { continue };
                tokio::spawn(async move {
                    if let Err(error) = room.catch_up(stand).await {
                        tracing::warn!(%error, "what another program keeps has to wait");
                    }
                });
            }
            Heard::Here { alliance, node, members, more } if node != own => {
                if let Some(room) = rooms.peek(alliance) {
                    room.hear_here(node, members, more);
                }
            }
            Heard::Here { .. } => {}
        }
    }
}

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
