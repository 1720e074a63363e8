//! The store in a PostgreSQL database, for installations that run on several machines.
//!
//! What waits to be kept goes to the database in groups, and each group is one question and one
//! commit: the functions of `schema-1.sql` keep each append whole or not at all, under the lock of
//! its alliance. Reads go beside it. Nothing here retries what is perhaps kept: the answer is
//! [`StoreError::Away`], and whoever asked looks again. The database outlives us, so a line that was
//! cut is replaced by the next question.

pub(crate) mod line;
mod list;
mod post;
pub(crate) mod schema;
pub(crate) mod whole;

#[cfg(test)]
pub(crate) mod tests;

use super::{
    Append, Decide, Event, Hidden, HiddenChange, Id, Kept, Key, KeyChange, Later, Purpose, Stand,
    Standing, Store, StoreError, Tried, Wake,
    post::{Change, Claimed, Contact},
    whole::{Erasure, Letter},
};
use crate::keys::House;
use anyhow::{Context as _, Result, anyhow};
use line::{Address, Rack, in_time, soon};
use list::List;
use schema::hex;
use serde_json::{Value, json};
use std::{path::Path, sync::Arc, time::Duration};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio_postgres::{Client, GenericClient, Row, error::SqlState, types::Type};

/// How many asks may wait before those who ask have to wait, too.
const QUEUE: usize = 4096;
/// How many groups are kept at once.
const GROUPS: usize = 4;
/// How many asks are in one group. The database remembers 64 parts of a transaction cheaply.
const GROUP: usize = 60;
/// How many read at once.
const READERS: usize = 8;
/// How long a program has to look at what is due before another one does.
const LEASE: Duration = Duration::from_secs(30);
/// How long after an erasure the tables are swept: whoever erases one often erases more.
const REST: Duration = Duration::from_secs(2);

/// Alliances in a database.
#[derive(Debug)]
pub(crate) struct Postgres {
    epoch: u64,
    /// Shows itself in no log line.
    secret: House,
    /// Tells this program from others that use the same database.
    program: i64,
    queue: mpsc::Sender<Job>,
    readers: Arc<Rack>,
    writers: Arc<Rack>,
    sweeper: mpsc::Sender<Sweep>,
    list: Option<List>,
}

/// What is to be kept, and who waits for it.
#[derive(Debug)]
enum Job {
    Keep(Append, oneshot::Sender<Result<(), StoreError>>),
    /// Finishes what waits, and stops.
    Close(oneshot::Sender<()>),
}

/// Where traces of what was taken away may lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sweep {
    Hidden,
    Contacts,
    /// Words of events in this part of the table.
    Words(Id),
    /// All of an alliance, wherever it was.
    All(Id),
}

/// Starts the thread on which lines to a database live.
pub(crate) fn home() -> Result<tokio::runtime::Handle> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("store".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

impl Postgres {
    /// Looks at the database, brings it to our schema, and opens it.
    pub(crate) async fn open(address: Address) -> Result<Self> {
        Self::open_listing(address, None).await
    }

    /// Opens the database, and keeps a list of what was erased in this file.
    pub(crate) async fn open_listing(address: Address, list: Option<&Path>) -> Result<Self> {
        address.check().await?;
        schema::migrate(&address).await?;
        whole::check_finished(&address).await?;
        let (epoch, secret) = schema::once(&address).await?;
        let (queue, waiting) = mpsc::channel(QUEUE);
        let (sweeper, sweeps) = mpsc::channel(QUEUE);
        let writers = Arc::new(Rack::new(address.clone(), GROUPS + 2));
        let readers = Arc::new(Rack::new(address.clone(), READERS));
        address.home().spawn(keep_all(waiting, Arc::clone(&writers)));
        address.home().spawn(sweep_all(sweeps, address.clone()));
        let secret = House::of(secret);
        let program = i64::from_be_bytes(crate::keys::random());
        let list = match list {
            Some(path) => Some(List::keep(path.to_owned(), Arc::clone(&readers)).await?),
            None => None,
        };
        Ok(Self { epoch, secret, program, queue, readers, writers, sweeper, list })
    }

    /// The installation's secret, which all its programs share.
    pub(crate) fn secret(&self) -> [u8; 32] {
        self.secret.bytes()
    }

    /// Later, when nobody waits for it; if the program ends before, the next erasure does it.
    fn sweep(&self, what: Sweep) {
        let erased = match what {
            Sweep::Words(_) | Sweep::All(_) => true,
            Sweep::Hidden | Sweep::Contacts => false,
        };
        self.list.iter().filter(|_| erased).for_each(List::ask);
        let _ = self.sweeper.try_send(what);
    }
}

/// What an append leaves behind that nobody can read any more.
fn leaves(it: &Append) -> Option<Sweep> {
    let cleared = it.hidden.iter().any(|it| matches!(it, HiddenChange::Clear { .. }));
    match (it.erase.is_empty(), cleared || it.events.is_empty() && it.hidden.len() > 1) {
        (false, _) => Some(Sweep::Words(it.alliance)),
        (true, true) => Some(Sweep::Hidden),
        (true, false) => None,
    }
}

/// What an erasure that is replayed leaves behind.
fn replayed(it: &Erasure) -> Sweep {
    match it {
        Erasure::Alliance(id) => Sweep::All(*id),
        Erasure::Words { alliance, .. } => Sweep::Words(*alliance),
    }
}

/// Sweeps at once what erasures that were replayed have left behind.
pub(crate) async fn sweep_replayed(address: &Address, these: &[Erasure]) -> Result<()> {
    let all: Vec<_> = these.iter().map(replayed).collect();
    post::sweep(address, &all).await
}

#[cfg(test)]
impl super::conformance::whole::Shows for Postgres {
    fn snapshot(&self) -> Later<'_, Box<dyn super::whole::Snapshot>> {
        Box::pin(async {
            let snapshot = whole::PostgresSnapshot::open(self.readers.address()).await.unwrap();
            Box::new(snapshot) as Box<dyn super::whole::Snapshot>
        })
    }
}

impl Store for Postgres {
    fn append(&self, it: Append) -> Later<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let left = leaves(&it);
            let (answer, answered) = oneshot::channel();
            let fell = || StoreError::Away(anyhow!("the store has stopped"));
            // Those that wait before it may all wait in vain; this one is told in time.
            let kept = async {
                self.queue.send(Job::Keep(it, answer)).await.map_err(|_| fell())?;
                answered.await.map_err(|_| fell())?
            };
            soon(kept).await?;
            if let Some(it) = left {
                self.sweep(it);
            }
            Ok(())
        })
    }

    fn read(&self, alliance: Id, after: u64) -> Later<'_, Result<Vec<Kept>, StoreError>> {
        Box::pin(self.readers.look(async move |line| events(line, alliance, after).await))
    }

    fn hidden(&self, alliance: Id) -> Later<'_, Result<Vec<Hidden>, StoreError>> {
        Box::pin(self.readers.look(async move |line| hidden(line, alliance).await))
    }

    fn is_shared(&self) -> bool {
        true
    }

    fn stands(&self, ids: Vec<Id>) -> Later<'_, Result<Vec<(Id, Stand)>, StoreError>> {
        Box::pin(self.readers.look(async move |line| stands(line, &ids).await))
    }

    fn standing(&self, alliance: Id, after: u64) -> Later<'_, Result<Standing, StoreError>> {
        Box::pin(self.readers.look(async move |line| standing(line, alliance, after).await))
    }

    fn alone<'a>(
        &'a self,
        alliance: Id,
        after: u64,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), StoreError>> {
        let keep = async move |line: &mut Client| {
            let all = in_time(line.transaction()).await?;
            let lock = "SELECT 1 FROM alliance WHERE id = $1 FOR NO KEY UPDATE";
            in_time(all.query_typed(lock, &[(&alliance.as_slice(), Type::BYTEA)])).await?;
            let Some(it) = decide(standing(&all, alliance, after).await?) else {
                return Ok(Ok(()));
            };
            let left = leaves(&it);
            let kept = keep(&all, &[&it]).await?.pop().context("the database says nothing")?;
            if kept.is_ok() {
                in_time(all.commit()).await?;
                if let Some(it) = left {
                    self.sweep(it);
                }
            }
            Ok(kept)
        };
        Box::pin(async move { self.writers.with(keep).await? })
    }

    fn key(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Key>, StoreError>> {
        Box::pin(self.readers.look(async move |line| {
            let sql = "SELECT alliance, purpose, member FROM key WHERE hash = $1";
            let row =
                in_time(line.query_typed_opt(sql, &[(&hash.as_slice(), Type::BYTEA)])).await?;
            row.map(|row| {
                Ok(Key {
                    alliance: id(&row, 0)?,
                    purpose: purpose(&row, 1)?,
                    member: actor(&row, 2)?,
                })
            })
            .transpose()
        }))
    }

    fn try_code(&self, first: &str, rest: [u8; 32]) -> Later<'_, Result<Tried, StoreError>> {
        let first = first.to_owned();
        Box::pin(self.writers.with(async move |line| post::try_code(line, &first, rest).await))
    }

    fn due(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Id>, StoreError>> {
        Box::pin(
            self.writers.with(async move |line| post::due(line, self.program, now, most).await),
        )
    }

    fn contacts(&self, alliance: Id) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        Box::pin(self.readers.look(async move |line| post::contacts(line, alliance).await))
    }

    fn letters(&self, alliance: Id) -> Later<'_, Result<Vec<Letter>, StoreError>> {
        Box::pin(self.readers.look(async move |line| whole::letters(line, alliance).await))
    }

    fn contacts_at(&self, address: &str) -> Later<'_, Result<Vec<Contact>, StoreError>> {
        let address = address.to_owned();
        Box::pin(self.readers.look(async move |line| post::contacts_at(line, &address).await))
    }

    fn contact_by_token(&self, hash: [u8; 32]) -> Later<'_, Result<Option<Contact>, StoreError>> {
        Box::pin(self.readers.look(async move |line| post::by_token(line, hash).await))
    }

    fn claim(&self, now: i64, most: usize) -> Later<'_, Result<Vec<Claimed>, StoreError>> {
        Box::pin(self.writers.with(async move |line| post::claim(line, now, most).await))
    }

    fn change(&self, it: Change) -> Later<'_, Result<bool, StoreError>> {
        Box::pin(async move {
            let left = match &it {
                Change::EraseAlliance(id) => vec![Sweep::All(*id)],
                Change::Replay(these) => these.iter().map(replayed).collect(),
                Change::PutContact(_) | Change::DropContacts { .. } => vec![Sweep::Contacts],
                Change::Confirm { .. }
                | Change::Stop { .. }
                | Change::Plan(_)
                | Change::Cancel { .. }
                | Change::Release { .. }
                | Change::GiveUp { .. }
                | Change::Taken { .. }
                | Change::TakeIn(_) => vec![],
            };
            let changed =
                self.writers.at_length(async |line| post::change(line, &it).await).await??;
            for it in left {
                self.sweep(it);
            }
            Ok(changed)
        })
    }

    #[cfg(test)]
    fn alliances(&self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        Box::pin(self.readers.look(async |line| whole::alliances(line).await))
    }

    fn epoch(&self) -> u64 {
        self.epoch
    }

    fn close(&self) -> Later<'_, ()> {
        Box::pin(async {
            let (done, closed) = oneshot::channel();
            if self.queue.send(Job::Close(done)).await.is_ok() {
                let _ = closed.await;
            }
            if let Some(list) = &self.list {
                list.close().await;
            }
            self.readers.close();
            self.writers.close();
        })
    }
}

/// Takes what waits and keeps it in groups, some at once. While all are busy, the next group grows.
async fn keep_all(mut waiting: mpsc::Receiver<Job>, writers: Arc<Rack>) {
    let busy = Arc::new(Semaphore::new(GROUPS));
    let mut jobs = Vec::with_capacity(GROUP);
    let mut closing = None;
    while closing.is_none() {
        let Ok(turn) = Arc::clone(&busy).acquire_owned().await else { break };
        if waiting.recv_many(&mut jobs, GROUP).await == 0 {
            break;
        }
        let mut group = Vec::with_capacity(jobs.len());
        for job in jobs.drain(..) {
            match job {
                Job::Keep(it, answer) => group.push((it, answer)),
                Job::Close(done) => closing = Some(done),
            }
        }
        let writers = Arc::clone(&writers);
        tokio::spawn(async move {
            let _turn = turn;
            keep_group(&writers, group).await;
        });
    }
    // What was asked before is still kept; nothing more is taken in.
    waiting.close();
    let all = u32::try_from(GROUPS).unwrap_or(u32::MAX);
    drop(busy.acquire_many(all).await);
    if let Some(done) = closing {
        let _ = done.send(());
    }
}

/// Keeps a group. Where the database refuses it as a whole, because one of them does not fit into
/// the tables or two programs crossed, each is kept by itself: only the guilty one suffers.
async fn keep_group(writers: &Rack, group: Vec<(Append, oneshot::Sender<Result<(), StoreError>>)>) {
    let these: Vec<&Append> = group.iter().map(|(it, _)| it).collect();
    match keep_now(writers, &these).await {
        Ok(kept) => {
            group.into_iter().zip(kept).for_each(|((_, answer), kept)| drop(answer.send(kept)));
        }
        Err(StoreError::Away(error)) if refused(&error) => {
            for (it, answer) in group {
                let mut kept = keep_now(writers, &[&it]).await;
                if matches!(&kept, Err(StoreError::Away(error)) if crossed(error)) {
                    kept = keep_now(writers, &[&it]).await;
                }
                let kept = kept.and_then(|mut kept| kept.pop().unwrap_or(Err(StoreError::GoneOn)));
                let _ = answer.send(kept);
            }
        }
        Err(error) => {
            for (_, answer) in group {
                let _ = answer.send(Err(StoreError::Away(anyhow!("{error:?}"))));
            }
        }
    }
}

async fn keep_now(
    writers: &Rack,
    these: &[&Append],
) -> Result<Vec<Result<(), StoreError>>, StoreError> {
    if these.is_empty() {
        return Ok(Vec::new());
    }
    writers.with(async |line| keep(line, these).await).await
}

/// Has the database itself refused, so that it is certain that nothing was kept?
fn refused(error: &anyhow::Error) -> bool {
    let code = error.downcast_ref::<tokio_postgres::Error>().and_then(tokio_postgres::Error::code);
    // Not, where it is going away: a commit may have been under way.
    code.is_some_and(|it| !it.code().starts_with("57P") && !it.code().starts_with("08"))
}

/// Did two programs wait for each other?
fn crossed(error: &anyhow::Error) -> bool {
    let code = error.downcast_ref::<tokio_postgres::Error>().and_then(tokio_postgres::Error::code);
    let crossed = [&SqlState::T_R_DEADLOCK_DETECTED, &SqlState::T_R_SERIALIZATION_FAILURE];
    code.is_some_and(|it| crossed.contains(&it))
}

/// Keeps these in one question, and says of each how it went.
async fn keep(line: &impl GenericClient, these: &[&Append]) -> Result<Vec<Result<(), StoreError>>> {
    let these = Value::Array(these.iter().map(|it| written(it)).collect()).to_string();
    let sql = "SELECT keep_1($1::jsonb)";
    let row = in_time(line.query_typed(sql, &[(&these, Type::TEXT)])).await?;
    let answers: Vec<String> = row.first().context("the database says nothing")?.try_get(0)?;
    let read = |answer: String| match answer.as_str() {
        "kept" => Ok(()),
        "code taken" => Err(StoreError::CodeTaken),
        _ => Err(StoreError::GoneOn),
    };
    Ok(answers.into_iter().map(read).collect())
}

/// An append as the functions of the schema read it.
fn written(it: &Append) -> Value {
    let events = it.events.iter().map(|event| {
        json!({
            "at": event.at, "kind": event.kind, "v": event.v,
            "actor": event.actor.map(u64::cast_signed), "data": event.data, "body": event.body,
        })
    });
    let hidden = it.hidden.iter().map(|change| match change {
        HiddenChange::Put(it) => json!({
            "do": "put", "shelf": it.shelf, "id": hex(&it.id), "tag": it.tag.map(|it| hex(&it)),
            "body": it.body,
        }),
        HiddenChange::Take { shelf, id } => json!({ "do": "take", "shelf": shelf, "id": hex(id) }),
        HiddenChange::Clear { shelf, ids } => {
            let ids: Vec<String> = ids.iter().map(|it| hex(it)).collect();
            json!({ "do": "clear", "shelf": shelf, "ids": ids })
        }
    });
    let keys = it.keys.iter().map(|change| match change {
        KeyChange::Put { hash, purpose, member } => json!({
            "do": "put", "hash": hex(hash), "purpose": purpose.slug(),
            "member": member.map(u64::cast_signed),
        }),
        KeyChange::Drop { purpose, member } => json!({
            "do": "drop", "purpose": purpose.slug(), "member": member.map(u64::cast_signed),
        }),
        KeyChange::Code { first, rest } => {
            json!({ "do": "code", "first": first, "rest": hex(rest) })
        }
        KeyChange::CloseCode => json!({ "do": "close" }),
    });
    let mut written = json!({
        "alliance": hex(&it.alliance),
        "ask": hex(&it.ask),
        // No log is longer than this; cast, a huge number would become a small one.
        "after": i64::try_from(it.after).unwrap_or(i64::MAX),
        "stir": it.stir.map(u64::cast_signed),
        "stirs": i32::from(it.stirs()),
        "events": events.collect::<Vec<_>>(),
        "hidden": hidden.collect::<Vec<_>>(),
        "keys": keys.collect::<Vec<_>>(),
        "erase": it.erase.iter().map(|it| i64::try_from(*it).unwrap_or(i64::MAX)).collect::<Vec<_>>(),
    });
    match it.wake {
        Wake::Same => {}
        Wake::At(at) => written["wake"] = json!(at),
        Wake::Never => written["wake"] = Value::Null,
    }
    written
}

async fn stands(line: &Client, ids: &[Id]) -> Result<Vec<(Id, Stand)>> {
    let ids: Vec<&[u8]> = ids.iter().map(<[u8; 16]>::as_slice).collect();
    let sql = "SELECT id, stir, head FROM alliance WHERE id = ANY($1)";
    let rows = in_time(line.query_typed(sql, &[(&ids, Type::BYTEA_ARRAY)])).await?;
    let stand =
        |row: &Row| Ok((id(row, 0)?, Stand { stir: number(row, 1)?, head: number(row, 2)? }));
    rows.iter().map(stand).collect()
}

/// The stir first: what is kept while we read is seen by the next look.
async fn standing(line: &impl GenericClient, alliance: Id, after: u64) -> Result<Standing> {
    let sql = "SELECT stir FROM alliance WHERE id = $1";
    let stir = in_time(line.query_typed(sql, &[(&alliance.as_slice(), Type::BYTEA)])).await?;
    let stir = stir.first().map_or(Ok(0), |row| number(row, 0))?;
    let log = events(line, alliance, after).await?;
    Ok(Standing { stir, log, hidden: hidden(line, alliance).await? })
}

async fn events(line: &impl GenericClient, alliance: Id, after: u64) -> Result<Vec<Kept>> {
    some_events(line, alliance, after, i64::MAX).await
}

/// The first so many events after a place.
async fn some_events(
    line: &impl GenericClient,
    alliance: Id,
    after: u64,
    most: i64,
) -> Result<Vec<Kept>> {
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let sql = "SELECT seq, ask, at, kind, v, actor, data, body FROM event
               WHERE alliance = $1 AND seq > $2 ORDER BY seq LIMIT $3";
    let these: post::These =
        &[(&alliance.as_slice(), Type::BYTEA), (&after, Type::INT8), (&most, Type::INT8)];
    let rows = in_time(line.query_typed(sql, these)).await?;
    let event = |row: &Row| {
        let event = Event {
            at: row.try_get(2)?,
            kind: row.try_get(3)?,
            v: row.try_get::<_, i32>(4)?.try_into()?,
            actor: actor(row, 5)?,
            data: row.try_get(6)?,
            body: row.try_get(7)?,
        };
        Ok(Kept { seq: number(row, 0)?, ask: id(row, 1)?, event })
    };
    rows.iter().map(event).collect()
}

async fn hidden(line: &impl GenericClient, alliance: Id) -> Result<Vec<Hidden>> {
    let sql = "SELECT shelf, id, tag, body FROM hidden WHERE alliance = $1 ORDER BY shelf, id";
    let rows = in_time(line.query_typed(sql, &[(&alliance.as_slice(), Type::BYTEA)])).await?;
    let row = |row: &Row| {
        let tag: Option<&[u8]> = row.try_get(2)?;
        let tag = tag.map(TryInto::try_into).transpose()?;
        Ok(Hidden { shelf: row.try_get(0)?, id: id(row, 1)?, tag, body: row.try_get(3)? })
    };
    rows.iter().map(row).collect()
}

/// An id in this column.
fn id(row: &Row, at: usize) -> Result<Id> {
    Ok(row.try_get::<_, &[u8]>(at)?.try_into()?)
}

/// What a key in this column opens.
fn purpose(row: &Row, at: usize) -> Result<Purpose> {
    Purpose::read(row.try_get(at)?).context("a key has a purpose that nobody knows")
}

/// A member in this column, if there is one.
fn actor(row: &Row, at: usize) -> Result<Option<u64>> {
    Ok(row.try_get::<_, Option<i64>>(at)?.map(i64::cast_unsigned))
}

/// A number without a sign. All 64 bits are kept as they are.
fn number(row: &Row, at: usize) -> Result<u64> {
    Ok(row.try_get::<_, i64>(at)?.cast_unsigned())
}

/// Sweeps traces from the tables, gathered for a moment. What the database keeps elsewhere (its
/// journal, its backups) is not ours to sweep; `docs/operating.md` says how long it stays.
async fn sweep_all(mut waiting: mpsc::Receiver<Sweep>, address: Address) {
    let mut all = Vec::new();
    while waiting.recv_many(&mut all, QUEUE).await > 0 {
        tokio::time::sleep(REST).await;
        while let Ok(more) = waiting.try_recv() {
            all.push(more);
        }
        all.sort_unstable();
        all.dedup();
        if let Err(error) = post::sweep(&address, &all).await {
            tracing::warn!(error = ?error, "traces of hidden or erased words stay in the tables for now");
        }
        all.clear();
    }
}
