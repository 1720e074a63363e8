//! Everything at one moment, and what another store kept, as SQL.

use super::{
    DATABASE,
    changes::{self, No, expect, known},
    connect, events, folder, hidden, number, post, purpose,
};
use crate::store::{
    Id, Kept, KeyChange, Later, StoreError,
    post::Planned,
    whole::{Erasure, KeptCode, KeptKey, Letter, LetterState, Snapshot, Whole},
};
use anyhow::{Context as _, Result};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};
use std::{
    future::ready,
    path::{Path, PathBuf},
};

/// A folder at one moment. Nobody has to stop for it: a server may go on writing.
///
/// The connection is closed before what it left beside the file is tidied up.
#[derive(Debug)]
pub(crate) struct SqliteSnapshot(
    Connection,
    #[expect(dead_code, reason = "works when it goes")] Tidy,
);

/// Whoever only reads a closed database makes an empty log and its index beside it, and cannot take
/// them away. This does, by a connection that could write; where somebody else has the database open,
/// SQLite leaves them.
#[derive(Debug)]
struct Tidy(Option<PathBuf>);

impl Tidy {
    /// Looks what is there before anybody reads.
    fn after(file: &Path) -> Self {
        let mut log = file.as_os_str().to_owned();
        log.push("-wal");
        Self((!Path::new(&log).exists()).then(|| file.to_owned()))
    }
}

impl Drop for Tidy {
    fn drop(&mut self) {
        let Some(file) = &self.0 else { return };
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        // Where this cannot be, two empty files stay, which harm nobody.
        if let Ok(connection) = Connection::open_with_flags(file, flags) {
            let _ = connection.query_row("SELECT count(*) FROM meta", [], |_| Ok(()));
        }
    }
}

impl SqliteSnapshot {
    /// Looks at the folder, whether a server uses it or not. It must hold a database of ours with
    /// today's schema.
    pub(crate) fn open(dir: &Path) -> Result<Self> {
        Self::open_file(&dir.join(DATABASE))
    }

    /// Looks at a database that has another name, still.
    pub(crate) fn open_file(file: &Path) -> Result<Self> {
        folder::known(file)?;
        let tidy = Tidy::after(file);
        let looked = || -> Result<Connection> {
            let connection = connect(file)?;
            connection.execute_batch("BEGIN")?;
            // The moment begins with the first look.
            connection.query_row("SELECT count(*) FROM meta", [], |_| Ok(()))?;
            Ok(connection)
        };
        Ok(Self(looked().with_context(|| format!("{} cannot be read", file.display()))?, tidy))
    }

    /// What is wrong with the file itself, as SQLite says it.
    pub(crate) fn soundness(&self) -> Result<Option<String>> {
        let found: String = self.0.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        Ok((found != "ok").then_some(found))
    }

    /// Writes a whole copy of it as it is at this moment, without what only lies in unused places.
    pub(crate) fn copy_to(&self, file: &Path) -> Result<()> {
        // It cannot be written within a transaction; it is one by itself.
        self.0.execute_batch("COMMIT; PRAGMA query_only = OFF")?;
        let path = file.to_str().context("the name of the file must be UTF-8")?;
        self.0.execute("VACUUM INTO ?1", [path])?;
        Ok(self.0.execute_batch("PRAGMA query_only = ON; BEGIN")?)
    }
}

impl Snapshot for SqliteSnapshot {
    fn alliances(&mut self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        Box::pin(ready(answer(super::alliances(&self.0))))
    }

    fn whole(&mut self, alliance: Id) -> Later<'_, Result<Option<Whole>, StoreError>> {
        Box::pin(ready(answer(whole(&self.0, alliance))))
    }

    fn erasures(&mut self) -> Later<'_, Result<Vec<Erasure>, StoreError>> {
        Box::pin(ready(answer(erasures(&self.0))))
    }
}

fn answer<T>(found: rusqlite::Result<T>) -> Result<T, StoreError> {
    found.map_err(|error| StoreError::Away(error.into()))
}

fn whole(connection: &Connection, alliance: Id) -> rusqlite::Result<Option<Whole>> {
    let found = connection
        .prepare_cached("SELECT head, wake FROM alliance WHERE id = ?1")?
        .query_row([alliance], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))
        .optional()?;
    let Some((head, wake)) = found else { return Ok(None) };
    Ok(Some(Whole {
        alliance,
        head: head.cast_unsigned(),
        wake,
        events: events(connection, alliance, 0)?,
        erased: connection
            .prepare_cached("SELECT seq FROM erasure WHERE alliance = ?1 AND seq > 0")?
            .query_map([alliance], |row| row.get::<_, i64>(0).map(i64::cast_unsigned))?
            .collect::<rusqlite::Result<_>>()?,
        hidden: hidden(connection, alliance)?,
        keys: keys(connection, alliance)?,
        code: code(connection, alliance)?,
        contacts: contacts(connection, alliance)?,
        letters: letters(connection, alliance)?,
    }))
}

fn keys(connection: &Connection, alliance: Id) -> rusqlite::Result<Vec<KeptKey>> {
    connection
        .prepare_cached("SELECT hash, purpose, member FROM key WHERE alliance = ?1 ORDER BY hash")?
        .query_map([alliance], |row| {
            let member = number(row, 2)?;
            Ok(KeptKey { hash: row.get(0)?, purpose: purpose(row, 1)?, member })
        })?
        .collect()
}

fn code(connection: &Connection, alliance: Id) -> rusqlite::Result<Option<KeptCode>> {
    connection
        .prepare_cached("SELECT first, rest, wrong FROM code WHERE alliance = ?1")?
        .query_row([alliance], |row| {
            Ok(KeptCode { first: row.get(0)?, rest: row.get(1)?, wrong: row.get(2)? })
        })
        .optional()
}

fn contacts(
    connection: &Connection,
    alliance: Id,
) -> rusqlite::Result<Vec<crate::store::post::Contact>> {
    let mut all = post::contacts(connection, alliance)?;
    all.sort_by_key(|it| (it.member, it.channel));
    Ok(all)
}

/// All that is to be sent in an alliance, and what was.
pub(super) fn letters(connection: &Connection, alliance: Id) -> rusqlite::Result<Vec<Letter>> {
    let mut all = connection
        .prepare_cached(
            "SELECT member, kind, occasion, due, state, tries FROM post WHERE alliance = ?1",
        )?
        .query_map([alliance], |row| {
            let state = LetterState::read(row.get(4)?);
            Ok(Letter {
                planned: Planned {
                    alliance,
                    member: post::member(row, 0)?,
                    kind: row.get(1)?,
                    occasion: row.get(2)?,
                    due: row.get(3)?,
                },
                state: state.ok_or(rusqlite::Error::IntegralValueOutOfRange(4, 0))?,
                tries: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let order = |a: &Planned, b: &Planned| {
        (a.member, &a.kind, &a.occasion).cmp(&(b.member, &b.kind, &b.occasion))
    };
    all.sort_by(|a, b| order(&a.planned, &b.planned));
    Ok(all)
}

/// All that was erased.
pub(super) fn erasures(connection: &Connection) -> rusqlite::Result<Vec<Erasure>> {
    let mut all = connection
        .prepare_cached("SELECT alliance, seq, ask FROM erasure")?
        .query_map([], |row| {
            let alliance = row.get(0)?;
            Ok(match row.get::<_, Option<Id>>(2)? {
                None => Erasure::Alliance(alliance),
                Some(ask) => {
                    let seq = row.get::<_, i64>(1)?.cast_unsigned();
                    Erasure::Words { alliance, seq, ask }
                }
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_unstable();
    Ok(all)
}

/// The words of one event, if they are on the list.
pub(super) fn words(
    connection: &Connection,
    alliance: Id,
    seq: u64,
) -> rusqlite::Result<Option<Erasure>> {
    connection
        .prepare_cached("SELECT ask FROM erasure WHERE alliance = ?1 AND seq = ?2 AND seq > 0")?
        .query_row(params![alliance, i64::try_from(seq).unwrap_or(i64::MAX)], |row| {
            Ok(Erasure::Words { alliance, seq, ask: row.get(0)? })
        })
        .optional()
}

/// Writes down all that another store kept of an alliance.
pub(super) fn take_in(connection: &Connection, it: &Whole) -> Result<bool, No> {
    expect(!post::is_erased(connection, it.alliance)? && it.head == it.events.len() as u64)?;
    let head = it.head.cast_signed();
    let made = connection
        .prepare_cached(
            "INSERT INTO alliance(id, head, wake) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![it.alliance, head, it.wake])?;
    expect(made == 1)?;
    let mut before: Option<(Id, i64)> = None;
    for Kept { seq, ask, event } in &it.events {
        let ix = before.filter(|(last, _)| last == ask).map_or(0, |(_, ix)| ix + 1);
        changes::write(connection, it.alliance, (seq.cast_signed(), *ask, ix), event)?;
        before = Some((*ask, ix));
    }
    for seq in &it.erased {
        changes::list_words(connection, it.alliance, *seq)?;
    }
    for lying in &it.hidden {
        changes::put(connection, it.alliance, lying)?;
    }
    for KeptKey { hash, purpose, member } in it.keys.iter().copied() {
        changes::turn(connection, it.alliance, &KeyChange::Put { hash, purpose, member })?;
    }
    if let Some(KeptCode { first, rest, wrong }) = &it.code {
        let code = KeyChange::Code { first: first.clone(), rest: *rest };
        changes::turn(connection, it.alliance, &code)?;
        connection
            .prepare_cached("UPDATE code SET wrong = ?2 WHERE first = ?1")?
            .execute(params![first, wrong])?;
    }
    for contact in &it.contacts {
        expect(contact.alliance == it.alliance)?;
        post::put(connection, contact)?;
    }
    for letter in &it.letters {
        lay(connection, it.alliance, letter)?;
    }
    Ok(true)
}

fn lay(connection: &Connection, alliance: Id, it: &Letter) -> Result<(), No> {
    let Planned { member, kind, occasion, due, .. } = &it.planned;
    connection
        .prepare_cached(
            "INSERT INTO post(alliance, member, kind, occasion, due, state, tries)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            alliance,
            post::whose(*member),
            kind,
            occasion,
            due,
            it.state.number(),
            it.tries
        ])?;
    Ok(())
}

/// Erases again what was erased, and says whether there was anything of it.
pub(super) fn replay(connection: &Connection, these: &[Erasure]) -> Result<bool, No> {
    let mut some = false;
    for it in these {
        match it {
            Erasure::Alliance(id) => {
                some |= match known(connection, *id) {
                    Ok(()) => true,
                    Err(No::GoneOn) => false,
                    Err(error) => return Err(error),
                };
                post::forget(connection, *id)?;
            }
            Erasure::Words { alliance, seq, ask } => {
                let erased = connection
                    .prepare_cached(
                        "UPDATE event SET body = NULL
                         WHERE alliance = ?1 AND seq = ?2 AND ask = ?3",
                    )?
                    .execute(params![alliance, i64::try_from(*seq).unwrap_or(i64::MAX), ask])?;
                if erased > 0 {
                    changes::list_words(connection, *alliance, *seq)?;
                }
                some |= erased > 0;
            }
        }
    }
    Ok(some)
}
