//! The one who writes: a thread that takes all that waits, keeps it in one transaction, and
//! answers after the commit.

use super::{
    Settings,
    changes::{
        alone, checkpoint, is_worn, leaves_words, listed, renew, renewed, sweep_contacts,
        sweep_hidden,
    },
    folder::Folder,
    whole::erasures,
};
use crate::store::{
    Append, HiddenChange, StoreError, Tried,
    erasures::Erasures,
    post::{Change, Claimed},
};
use anyhow::{Context, Result, anyhow, ensure};
use rusqlite::{Connection, OpenFlags};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::{
    sync::{mpsc, oneshot},
    time::Instant,
};

/// Work, and who waits for it.
#[derive(Debug)]
pub(super) struct Job {
    /// What to do.
    pub(super) work: Work,
    /// Where the answer goes.
    pub(super) answer: oneshot::Sender<Outcome>,
}

/// What came of a job.
pub(super) type Outcome = Result<Done, StoreError>;

/// What there is to say of work that is done.
#[derive(Debug)]
pub(super) enum Done {
    /// Whether there was anything to do.
    So(bool),
    /// How the try went.
    Tried(Tried),
    /// The letters that are now ours to send.
    Claimed(Vec<Claimed>),
}

/// What the writer can do.
#[derive(Debug)]
pub(super) enum Work {
    /// Keeps something.
    Append(Append),
    /// Tries a spoken code.
    Try {
        /// The part that names it.
        first: String,
        /// The part that proves it.
        rest: [u8; 32],
    },
    /// Changes contacts, the outbox, or that an alliance is there at all.
    Change(Change),
    /// Takes letters that are due.
    Claim {
        /// The time.
        now: i64,
        /// How many.
        most: usize,
    },
    /// Removes the traces of erased words, which takes long; see [`renew`].
    Rest,
    /// Finishes what waits, and stops.
    Close,
    /// Falls over, to see who is left waiting.
    #[cfg(test)]
    Fall,
}

/// The writer, alone on its thread.
#[derive(Debug)]
pub(super) struct Writer {
    settings: Settings,
    queue: mpsc::Receiver<Job>,
    /// None after a failure, until the next job.
    connection: Option<Connection>,
    traces: Traces,
    /// The list of what was erased; none after a failure, until the next erasure.
    list: Option<Erasures>,
    /// Where it lies.
    list_path: PathBuf,
    /// The folder is ours until the last connection is closed, so it stands last.
    folder: Folder,
}

/// Where the traces of erased words are. The database itself says whether there are any, for the
/// next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    /// Nowhere.
    Gone,
    /// Somewhere in the file.
    Worn,
    /// Perhaps in the log; the file is made anew.
    Renewed,
}

/// How often the log is emptied while something hidden is laid: what is laid within it lies there in its
/// order. Emptying takes some milliseconds, after all that waited is answered.
const ORDER_MAX: Duration = Duration::from_secs(1);

/// What may still lie in the files though nobody can read it any more.
#[derive(Debug)]
struct Traces {
    /// Of what was hidden.
    hidden: bool,
    /// Of the order in which it was laid.
    order: Order,
    /// Of addresses.
    addresses: bool,
    /// Of words that were erased.
    words: Words,
    /// Whether the log beside the database holds some of it.
    log: bool,
}

/// The order in which what lies hidden was laid, between acts that have an hour and a name: it is in the
/// log until that is emptied.
#[derive(Debug, Default)]
struct Order {
    /// Whether something was laid since.
    laid: bool,
    /// When it was emptied last.
    emptied: Option<Instant>,
}

impl Writer {
    /// A writer for this folder.
    pub(super) fn new(
        folder: Folder,
        settings: Settings,
        (connection, list): (Connection, Erasures),
        queue: mpsc::Receiver<Job>,
    ) -> Self {
        // At first nobody knows what the last run left behind.
        let worn = is_worn(&connection).unwrap_or(true);
        let words = if worn { Words::Worn } else { Words::Gone };
        let traces =
            Traces { hidden: true, order: Order::default(), addresses: true, words, log: true };
        let (list_path, list) = (list.path().to_owned(), Some(list));
        Self { settings, queue, connection: Some(connection), traces, list, list_path, folder }
    }

    /// Writes until asked to stop, or until nobody is left who could ask.
    pub(super) fn run(mut self) {
        self.sweep(true);
        let mut stopping = Vec::new();
        while let Some(first) = self.queue.blocking_recv() {
            let mut jobs = Vec::new();
            let mut next = Some(first);
            while let Some(job) = next {
                if matches!(job.work, Work::Close) {
                    // What was asked before is still kept; nothing more is taken in.
                    self.queue.close();
                    stopping.push(job.answer);
                } else {
                    jobs.push(job);
                }
                next = if jobs.len() < self.settings.batch {
                    self.queue.try_recv().ok()
                } else {
                    None
                };
            }
            let rests = !stopping.is_empty() || jobs.iter().any(|it| matches!(it.work, Work::Rest));
            // A panic drops the answers, which those who wait take for "away".
            if catch_unwind(AssertUnwindSafe(|| self.keep(jobs))).is_err() {
                self.connection = None;
            }
            self.sweep(rests);
        }
        self.stop();
        for answer in stopping {
            let _ = answer.send(Ok(Done::So(true)));
        }
    }

    /// Does all jobs in one transaction, and then answers: what was never committed must never
    /// have been promised, and a refusal may rest on what the same transaction was to keep.
    fn keep(&mut self, jobs: Vec<Job>) {
        if jobs.is_empty() {
            return;
        }
        let outcomes = match self.work(&jobs) {
            Ok(outcomes) => outcomes,
            Err(error) => return self.fail(jobs, &error),
        };
        #[cfg(test)]
        if self.settings.hasty {
            jobs.into_iter().zip(outcomes).for_each(|(job, outcome)| job.answer(outcome));
            self.commit().expect("the mutant commits, only too late");
            return;
        }
        match self.commit() {
            Ok(()) => {
                self.list(&jobs);
                jobs.into_iter().zip(outcomes).for_each(|(job, outcome)| job.answer(outcome));
            }
            Err(error) => self.fail(jobs, &error),
        }
    }

    /// Begins a transaction and does the jobs in it, each whole or not at all.
    fn work(&mut self, jobs: &[Job]) -> Result<Vec<Outcome>> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(connect(&self.folder.file(), &self.settings)?),
        };
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let mut outcomes = Vec::with_capacity(jobs.len());
        for job in jobs {
            self.traces.hidden |= leaves_hidden(&job.work);
            self.traces.order.laid |= leaves_order(&job.work);
            self.traces.addresses |= leaves_addresses(&job.work);
            if leaves_words(&job.work) {
                self.traces.words = Words::Worn;
            }
            outcomes.push(alone(connection, &job.work)?);
        }
        Ok(outcomes)
    }

    /// Copies what was erased to the list beside the database. What cannot be written is made up at
    /// the next erasure, or at the next start: the table has it.
    fn list(&mut self, jobs: &[Job]) {
        let Some(connection) = &self.connection else { return };
        let mut add = || -> Result<()> {
            for job in jobs.iter().filter(|it| leaves_words(&it.work)) {
                let new = listed(connection, &job.work)?;
                match &mut self.list {
                    Some(list) => list.add(&new)?,
                    none => {
                        *none = Some(Erasures::complete(&self.list_path, erasures(connection)?)?);
                    }
                }
            }
            Ok(())
        };
        if let Err(error) = add() {
            tracing::warn!(%error, "what was erased is not on the list beside the database yet");
            self.list = None;
        }
    }

    /// From here on it is durable.
    fn commit(&mut self) -> Result<()> {
        let connection = self.connection.as_ref().context("there is no connection")?;
        Ok(connection.execute_batch("COMMIT")?)
    }

    /// Tells everybody in the batch, and gives up the connection: after a failed commit nobody
    /// knows what it holds, and trying the same one again can lose what the next commit promises.
    fn fail(&mut self, jobs: Vec<Job>, error: &anyhow::Error) {
        self.connection = None;
        for job in jobs {
            job.answer(Err(StoreError::Away(anyhow!("{error:#}"))));
        }
    }

    /// Removes the traces of what was hidden and is cleared, and tries again later if it cannot;
    /// and where there is time for a rest, those of erased words, too.
    fn sweep(&mut self, rests: bool) {
        let Some(connection) = &mut self.connection else { return };
        if let Err(error) = self.traces.remove(connection, rests) {
            tracing::warn!(%error, "traces of hidden or erased words stay in the database for now");
            self.connection = None;
        }
    }

    /// Leaves one whole file, without a log beside it.
    fn stop(self) {
        let Some(connection) = self.connection else { return };
        let left = checkpoint(&connection);
        if !matches!(left, Ok(true)) {
            tracing::warn!(?left, "the log stays beside the database");
        }
        if let Err((_, error)) = connection.close() {
            tracing::warn!(%error, "the database was not closed in order");
        }
    }
}

impl Traces {
    fn remove(&mut self, connection: &mut Connection, rests: bool) -> rusqlite::Result<()> {
        if self.hidden {
            sweep_hidden(connection)?;
            (self.hidden, self.log) = (false, true);
        }
        if self.addresses {
            sweep_contacts(connection)?;
            (self.addresses, self.log) = (false, true);
        }
        if self.words == Words::Worn && rests {
            renew(connection)?;
            (self.words, self.log) = (Words::Renewed, true);
        }
        let rested = self.order.emptied.is_none_or(|it| it.elapsed() >= ORDER_MAX);
        if self.log || self.order.laid && rested {
            if self.order.laid {
                self.order.emptied = Some(Instant::now());
            }
            let empty = checkpoint(connection)?;
            self.log &= !empty;
            self.order.laid &= !empty;
        }
        // Not before the log is empty: whoever starts after a power cut looks here.
        if self.words == Words::Renewed && !self.log {
            renewed(connection)?;
            self.words = Words::Gone;
        }
        Ok(())
    }
}

/// Whether this work leaves in the log when something hidden was laid, or taken back.
fn leaves_order(work: &Work) -> bool {
    matches!(work, Work::Append(it) if !it.hidden.is_empty())
}

/// Whether what this work shows, or brings over to another key, may still lie in places of the file
/// that nobody reads.
fn leaves_hidden(work: &Work) -> bool {
    let Work::Append(it) = work else { return false };
    let cleared = it.hidden.iter().any(|change| matches!(change, HiddenChange::Clear { .. }));
    // What goes over to a new key together would show whose it is together.
    cleared || it.events.is_empty() && it.hidden.len() > 1
}

/// Whether an address that this work takes away may.
fn leaves_addresses(work: &Work) -> bool {
    matches!(work, Work::Change(Change::PutContact(_) | Change::DropContacts { .. }))
}

impl Job {
    /// Answers, if anybody still waits.
    fn answer(self, outcome: Outcome) {
        let _ = self.answer.send(outcome);
    }
}

/// Opens the connection for writing. Never makes a database: one that has gone must not be
/// replaced by an empty one.
pub(super) fn connect(file: &Path, settings: &Settings) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(&format!(
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = {};
         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -65536; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
         PRAGMA cell_size_check = ON; PRAGMA wal_autocheckpoint = {};",
        settings.synchronous, settings.checkpoint
    ))?;
    #[cfg(test)]
    connection.execute_batch(&format!(
        "PRAGMA max_page_count = {}",
        settings.room.load(std::sync::atomic::Ordering::SeqCst)
    ))?;
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    let synchronous: i64 = connection.query_row("PRAGMA synchronous", [], |row| row.get(0))?;
    ensure!(mode == "wal", "SQLite keeps its journal as {mode}, not as a write-ahead log");
    ensure!(
        synchronous == settings.synchronous,
        "SQLite does not wait for the disk (synchronous = {synchronous})"
    );
    Ok(connection)
}
