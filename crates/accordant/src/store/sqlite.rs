//! The store in one SQLite file.
//!
//! One writer, on a thread of its own, keeps what was asked in groups: everything that waits goes
//! into one transaction, and is answered after its commit. Reads go beside it, over a few
//! connections that cannot write. Nothing here retries a failed commit: the answer is
//! [`StoreError::Away`], the connection is dropped, and the next ask finds a fresh one. So a full
//! or read-only disk heals by itself as soon as there is room.

mod changes;
mod folder;
mod post;
pub(crate) mod whole;
mod writer;

#[cfg(test)]
pub(crate) mod powercut;
#[cfg(test)]
mod tests;

use super::{
    Append, Event, Hidden, Id, Kept, Key, Later, Purpose, Store, StoreError, Tried,
    erasures::{self, Erasures},
    post::{Change, Claimed, Contact},
    whole::Letter,
};
use anyhow::{Context, Result, anyhow, ensure};
use changes::leaves_words;
use folder::Folder;
pub(crate) use folder::{DATABASE, Unfinished, begin_anew};
pub(crate) use folder::{Seen, examine};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{Semaphore, mpsc, oneshot};
use writer::{Done, Job, Outcome, Work, Writer};

/// How many asks may wait for the writer before those who ask have to wait, too.
const QUEUE: usize = 4096;

/// How many read at once.
const READERS: usize = 2;

/// How long after an erasure the files are made anew without it.
const REST: Duration = Duration::from_secs(2);

/// The SQLite that is built in.
pub(crate) fn version() -> &'static str {
    rusqlite::version()
}

/// Older ones can damage a database while one connection checkpoints and another commits.
const SQLITE_AT_LEAST: i32 = 3_051_003;

/// Alliances in a folder.
#[derive(Debug)]
pub(crate) struct Sqlite {
    epoch: u64,
    writer: mpsc::Sender<Job>,
    readers: Arc<Readers>,
}

/// What only tests turn, to see whether they notice.
#[derive(Clone, Debug)]
struct Settings {
    /// SQLite's `synchronous`: 2 is FULL, which is on disk when a commit returns.
    synchronous: i64,
    /// After how many pages the write-ahead log is copied into the database.
    checkpoint: u32,
    /// How many asks go into one transaction.
    batch: usize,
    /// Mutant: answers before the commit.
    #[cfg(test)]
    hasty: bool,
    /// How many pages the database may have.
    #[cfg(test)]
    room: Arc<std::sync::atomic::AtomicU32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            synchronous: 2,
            checkpoint: 1000,
            batch: 512,
            #[cfg(test)]
            hasty: false,
            #[cfg(test)]
            room: Arc::new(std::sync::atomic::AtomicU32::new(u32::MAX - 1)),
        }
    }
}

impl Sqlite {
    /// Opens the folder, or makes it. Nothing else may use it at the same time, and what is in it
    /// must be a sound database of ours: anything else is named and left as it is.
    pub(crate) fn open(dir: &Path) -> Result<Self> {
        Self::open_listing(dir, &dir.join(erasures::NAME))
    }

    /// Opens the folder, and keeps the list of what was erased elsewhere.
    pub(crate) fn open_listing(dir: &Path, erasures: &Path) -> Result<Self> {
        Self::open_with(dir, erasures, Settings::default())
    }

    /// Opens with other settings than the real ones.
    fn open_with(dir: &Path, erasures: &Path, settings: Settings) -> Result<Self> {
        ensure!(
            rusqlite::version_number() >= SQLITE_AT_LEAST,
            "SQLite {} is too old for Accordant: it can damage a database",
            rusqlite::version()
        );
        let folder = Folder::open(dir)?;
        let file = folder.file();
        let connection = writer::connect(&file, &settings)
            .with_context(|| format!("{} cannot be opened for writing", file.display()))?;
        let epoch = connection
            .query_row("SELECT v FROM meta WHERE k = 'epoch'", [], |row| row.get::<_, i64>(0))
            .with_context(|| format!("{} does not know its epoch", file.display()))?
            .cast_unsigned();
        let list = Erasures::complete(erasures, whole::erasures(&connection)?)?;
        let readers = Readers::new(file)?;
        let (sender, queue) = mpsc::channel(QUEUE);
        let writer = Writer::new(folder, settings, (connection, list), queue);
        std::thread::Builder::new().name("store".to_owned()).spawn(move || writer.run())?;
        Ok(Self { epoch, writer: sender, readers: Arc::new(readers) })
    }

    /// Hands work to the writer and waits for its answer.
    async fn ask(&self, work: Work) -> Outcome {
        let erases = leaves_words(&work);
        let outcome = self.ask_now(work).await;
        if erases && outcome.is_ok() {
            self.rest_soon();
        }
        outcome
    }

    /// Sends the writer to remove what is erased, a little later: whoever erases one often erases
    /// more, and it takes long. If the program ends before, the next start does it.
    fn rest_soon(&self) {
        let writer = self.writer.downgrade();
        tokio::spawn(async move {
            tokio::time::sleep(REST).await;
            if let Some(writer) = writer.upgrade() {
                let (answer, _) = oneshot::channel();
                let _ = writer.send(Job { work: Work::Rest, answer }).await;
            }
        });
    }

    async fn ask_now(&self, work: Work) -> Outcome {
        let (answer, answered) = oneshot::channel();
        let fell = || StoreError::Away(anyhow!("the store has stopped"));
        self.writer.send(Job { work, answer }).await.map_err(|_| fell())?;
        // A writer that falls over drops the answer: nobody is left waiting.
        answered.await.map_err(|_| fell())?
    }
}

#[cfg(test)]
impl super::conformance::whole::Shows for Sqlite {
    fn snapshot(&self) -> Later<'_, Box<dyn super::whole::Snapshot>> {
        let snapshot = whole::SqliteSnapshot::open_file(&self.readers.file).unwrap();
        Box::pin(std::future::ready(Box::new(snapshot) as Box<dyn super::whole::Snapshot>))
    }
}

impl Store for Sqlite {
    fn append(&self, it: Append) -> Later<'_, Result<(), StoreError>> {
        Box::pin(async { self.ask(Work::Append(it)).await.map(|_| ()) })
    }

    fn read(&self, alliance: Id, after: u64) -> Later<'_, Result<Vec<Kept>, StoreError>> {
        self.readers.look(move |connection| events(connection, alliance, after))
    }

    fn hidden(&self, alliance: Id) -> Later<'_, Result<Vec<Hidden>, StoreError>> {
        self.readers.look(move |connection| hidden(connection, alliance))
    }

    fn key(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Key>, StoreError>> {
        self.readers.look(move |connection| key(connection, hash))
    }

    fn try_code(&self, first: &str, rest: [u8; 32]) -> Later<'_, Result<Tried, StoreError>> {
        let first = first.to_owned();
        Box::pin(async move {
            match self.ask(Work::Try { first, rest }).await? {
                Done::Tried(tried) => Ok(tried),
                other @ (Done::So(_) | Done::Claimed(_)) => Err(beside(&other)),
            }
        })
    }

    fn due(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Id>, StoreError>> {
        self.readers.look(move |connection| post::due(connection, now, most))
    }

    fn contacts(&self, alliance: Id) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        self.readers.look(move |connection| post::contacts(connection, alliance))
    }

    fn letters(&self, alliance: Id) -> Later<'_, Result<Vec<Letter>, StoreError>> {
        self.readers.look(move |connection| whole::letters(connection, alliance))
    }

    fn contact_by_token(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Contact>, StoreError>> {
        self.readers.look(move |connection| post::by_token(connection, hash))
    }

    fn contacts_at(&self, address: &str) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        let address = address.to_owned();
        self.readers.look(move |connection| post::at(connection, &address))
    }

    fn claim(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Claimed>, StoreError>> {
        Box::pin(async move {
            match self.ask(Work::Claim { now, most }).await? {
                Done::Claimed(claimed) => Ok(claimed),
                other @ (Done::So(_) | Done::Tried(_)) => Err(beside(&other)),
            }
        })
    }

    fn change(&self, it: Change) -> Later<'_, Result<bool, StoreError>> {
        Box::pin(async {
            match self.ask(Work::Change(it)).await? {
                Done::So(so) => Ok(so),
                other @ (Done::Tried(_) | Done::Claimed(_)) => Err(beside(&other)),
            }
        })
    }

    #[cfg(test)]
    fn alliances(&self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        self.readers.look(alliances)
    }

    fn epoch(&self) -> u64 {
        self.epoch
    }

    fn close(&self) -> Later<'_, ()> {
        Box::pin(async {
            // Readers first: the last checkpoint has to wait for nobody.
            self.readers.close().await;
            if let Err(error) = self.ask(Work::Close).await {
                tracing::warn!(error = ?error, "the store was not closed in order");
            }
        })
    }
}

/// The writer answered something else than it was asked.
fn beside(other: &Done) -> StoreError {
    StoreError::Away(anyhow!("the writer answered {other:?}"))
}

/// The connections for reading. At most [`READERS`] are in use; idle ones wait in the rack.
#[derive(Debug)]
struct Readers {
    file: PathBuf,
    turns: Arc<Semaphore>,
    rack: Mutex<Vec<Connection>>,
    /// Stays open and idle. The last connection that closes takes the shared index of the log with
    /// it, and on a full disk nobody could make another: not even reading would go on.
    anchor: Mutex<Option<Connection>>,
}

impl Readers {
    fn new(file: PathBuf) -> Result<Self> {
        let anchor = connect(&file)?;
        alliances(&anchor).with_context(|| format!("{} cannot be read", file.display()))?;
        let turns = Arc::new(Semaphore::new(READERS));
        Ok(Self { file, turns, rack: Mutex::default(), anchor: Mutex::new(Some(anchor)) })
    }

    /// Reads on a thread that may block. A connection that failed is not used again.
    fn look<T: Send + 'static>(
        self: &Arc<Self>,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Later<'static, Result<T, StoreError>> {
        let readers = Arc::clone(self);
        Box::pin(async move {
            // The turn moves into the thread: it ends with the reading, even if nobody waits any
            // more.
            let turn = Arc::clone(&readers.turns).acquire_owned().await;
            let turn = turn.map_err(|_| StoreError::Away(anyhow!("the store is closed")))?;
            let reading = tokio::task::spawn_blocking(move || {
                let _turn = turn;
                let idle = readers.rack().pop();
                let connection = idle.map_or_else(|| connect(&readers.file), Ok)?;
                let found = read(&connection)?;
                readers.rack().push(connection);
                anyhow::Ok(found)
            });
            match reading.await {
                Ok(found) => found.map_err(StoreError::Away),
                Err(fallen) => Err(StoreError::Away(fallen.into())),
            }
        })
    }

    fn rack(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.rack.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until nobody reads, and lets nobody read any more.
    async fn close(&self) {
        let all = self.turns.acquire_many(u32::try_from(READERS).unwrap_or(u32::MAX)).await;
        self.turns.close();
        drop(all);
        self.rack().clear();
        *self.anchor.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Opens a connection that cannot write.
fn connect(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.execute_batch(
        "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;
         PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;",
    )?;
    Ok(connection)
}

fn events(connection: &Connection, alliance: Id, after: u64) -> rusqlite::Result<Vec<Kept>> {
    // No log is longer than this; cast, a huge number would become a small one.
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    connection
        .prepare_cached(
            "SELECT seq, ask, at, kind, v, actor, data, body FROM event
             WHERE alliance = ?1 AND seq > ?2 ORDER BY seq",
        )?
        .query_map(params![alliance, after], |row| {
            Ok(Kept {
                seq: row.get::<_, i64>(0)?.cast_unsigned(),
                ask: row.get(1)?,
                event: Event {
                    at: row.get(2)?,
                    kind: row.get(3)?,
                    v: row.get(4)?,
                    actor: number(row, 5)?,
                    data: row.get(6)?,
                    body: row.get(7)?,
                },
            })
        })?
        .collect()
}

fn hidden(connection: &Connection, alliance: Id) -> rusqlite::Result<Vec<Hidden>> {
    connection
        .prepare_cached(
            "SELECT shelf, id, tag, body FROM hidden WHERE alliance = ?1 ORDER BY shelf, id",
        )?
        .query_map([alliance], |row| {
            Ok(Hidden { shelf: row.get(0)?, id: row.get(1)?, tag: row.get(2)?, body: row.get(3)? })
        })?
        .collect()
}

fn key(connection: &Connection, hash: [u8; 32]) -> rusqlite::Result<Option<Key>> {
    connection
        .prepare_cached("SELECT alliance, purpose, member FROM key WHERE hash = ?1")?
        .query_row([hash], |row| {
            Ok(Key { alliance: row.get(0)?, purpose: purpose(row, 1)?, member: number(row, 2)? })
        })
        .optional()
}

fn purpose(row: &Row<'_>, at: usize) -> rusqlite::Result<Purpose> {
    let purpose = Purpose::read(row.get_ref(at)?.as_str()?);
    purpose.ok_or(rusqlite::Error::IntegralValueOutOfRange(at, 0))
}

fn alliances(connection: &Connection) -> rusqlite::Result<Vec<Id>> {
    connection
        .prepare_cached("SELECT id FROM alliance ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// A member's number. SQLite has signed numbers only, so all 64 bits are kept as they are.
fn number(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<u64>> {
    Ok(row.get::<_, Option<i64>>(at)?.map(i64::cast_unsigned))
}
