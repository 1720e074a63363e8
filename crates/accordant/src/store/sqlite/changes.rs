//! What the writer does inside its transaction, as SQL.

use super::{
    post, whole,
    writer::{Done, Outcome, Work},
};
use crate::store::{
    Append, CODE_TRIES, Event, Hidden, HiddenChange, Id, KeyChange, StoreError, Tried, Wake,
    post::Change, whole::Erasure,
};
use anyhow::{Result, anyhow, ensure};
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use std::collections::BTreeSet;

/// Does one piece of work whole or not at all. An error is one of the whole transaction.
pub(super) fn alone(connection: &Connection, work: &Work) -> Result<Outcome> {
    connection.prepare_cached("SAVEPOINT job")?.execute([])?;
    let outcome = match work {
        Work::Append(it) => append(connection, it).map(|()| Done::So(true)),
        Work::Try { first, rest } => try_code(connection, first, *rest).map(Done::Tried),
        Work::Change(it) => post::change(connection, it).map(Done::So),
        Work::Claim { now, most } => post::claim(connection, *now, *most).map(Done::Claimed),
        Work::Rest | Work::Close => Ok(Done::So(true)),
        #[cfg(test)]
        Work::Fall => panic!("asked to fall over"),
    };
    let outcome = match outcome {
        Ok(done) => {
            if leaves_words(work) {
                worn(connection)?;
            }
            Ok(done)
        }
        Err(no) => {
            // A full disk may already have undone the whole transaction.
            let of_all = connection.is_autocommit();
            let no = no.of_this_job().map_err(|error| anyhow!(error))?;
            ensure!(!of_all, "the transaction is undone");
            connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
            Err(no)
        }
    };
    connection.prepare_cached("RELEASE job")?.execute([])?;
    Ok(outcome)
}

/// Whether the words of this work may still lie in places of the file that nobody reads.
pub(super) fn leaves_words(work: &Work) -> bool {
    match work {
        Work::Append(it) => !it.erase.is_empty(),
        Work::Change(it) => matches!(it, Change::EraseAlliance(_) | Change::Replay(_)),
        Work::Try { .. } | Work::Claim { .. } | Work::Rest | Work::Close => false,
        #[cfg(test)]
        Work::Fall => false,
    }
}

/// Why a job is not done.
pub(super) enum No {
    /// Somebody was faster.
    GoneOn,
    /// The code belongs to another alliance.
    CodeTaken,
    /// SQLite says no.
    Sqlite(rusqlite::Error),
}

impl No {
    /// The answer to this job alone, or the error that concerns the whole transaction.
    fn of_this_job(self) -> Result<StoreError, rusqlite::Error> {
        match self {
            Self::GoneOn => Ok(StoreError::GoneOn),
            Self::CodeTaken => Ok(StoreError::CodeTaken),
            Self::Sqlite(error) => match error.sqlite_error_code() {
                // What this job brought does not fit into the tables; its neighbours may.
                Some(ErrorCode::ConstraintViolation | ErrorCode::TooBig) => {
                    Ok(StoreError::Away(error.into()))
                }
                _ => Err(error),
            },
        }
    }
}

impl From<rusqlite::Error> for No {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// Goes on if it is so; if not, somebody was faster.
pub(super) fn expect(so: bool) -> Result<(), No> {
    if so { Ok(()) } else { Err(No::GoneOn) }
}

/// Goes on if there is such an alliance.
pub(super) fn known(connection: &Connection, alliance: Id) -> Result<(), No> {
    let mut known = connection.prepare_cached("SELECT 1 FROM alliance WHERE id = ?1")?;
    expect(known.exists([alliance])?)
}

fn append(connection: &Connection, it: &Append) -> Result<(), No> {
    if it.events.is_empty() {
        known(connection, it.alliance)?;
    } else {
        move_on(connection, it)?;
    }
    for change in &it.hidden {
        rearrange(connection, it.alliance, change)?;
    }
    for change in &it.keys {
        turn(connection, it.alliance, change)?;
    }
    for seq in &it.erase {
        let erased = connection
            .prepare_cached("UPDATE event SET body = NULL WHERE alliance = ?1 AND seq = ?2")?
            .execute(params![it.alliance, i64::try_from(*seq).unwrap_or(i64::MAX)])?;
        expect(erased == 1)?;
        list_words(connection, it.alliance, *seq)?;
    }
    let wake = match it.wake {
        Wake::Same => return Ok(()),
        Wake::At(at) => Some(at),
        Wake::Never => None,
    };
    connection
        .prepare_cached("UPDATE alliance SET wake = ?2 WHERE id = ?1")?
        .execute(params![it.alliance, wake])?;
    Ok(())
}

/// Moves the head on, if it is where it is expected, and writes the events behind it.
fn move_on(connection: &Connection, it: &Append) -> Result<(), No> {
    let count = i64::try_from(it.events.len()).unwrap_or(i64::MAX);
    let after = i64::try_from(it.after).unwrap_or(i64::MAX);
    let moved = if after == 0 {
        connection
            .prepare_cached(
                "INSERT INTO alliance(id, head) SELECT ?1, ?2
                 WHERE NOT EXISTS(SELECT 1 FROM erasure WHERE alliance = ?1 AND seq = 0)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![it.alliance, count])?
    } else {
        connection
            .prepare_cached("UPDATE alliance SET head = head + ?2 WHERE id = ?1 AND head = ?3")?
            .execute(params![it.alliance, count, after])?
    };
    expect(moved == 1)?;
    let mut kept = connection
        .prepare_cached("SELECT 1 FROM event WHERE alliance = ?1 AND ask = ?2 AND ix = 0")?;
    expect(!kept.exists(params![it.alliance, it.ask])?)?;
    for (ix, event) in (0_i64..).zip(&it.events) {
        write(connection, it.alliance, (after + 1 + ix, it.ask, ix), event)?;
    }
    Ok(())
}

/// Writes one event into its place: seq, ask, and the how-many-th of its ask it is.
pub(super) fn write(
    connection: &Connection,
    alliance: Id,
    (seq, ask, ix): (i64, Id, i64),
    event: &Event,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO event(alliance, seq, ask, ix, at, kind, v, actor, data, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            alliance,
            seq,
            ask,
            ix,
            event.at,
            event.kind,
            event.v,
            event.actor.map(u64::cast_signed),
            event.data,
            event.body
        ])?;
    Ok(())
}

/// Puts the words of an event on the list of what was erased.
pub(super) fn list_words(connection: &Connection, alliance: Id, seq: u64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO erasure(alliance, seq, ask)
             SELECT alliance, seq, ask FROM event WHERE alliance = ?1 AND seq = ?2",
        )?
        .execute(params![alliance, i64::try_from(seq).unwrap_or(i64::MAX)])?;
    Ok(())
}

/// What this work has put on the list of what was erased.
pub(super) fn listed(connection: &Connection, work: &Work) -> rusqlite::Result<Vec<Erasure>> {
    let words = |alliance: Id, seqs: &mut dyn Iterator<Item = u64>| {
        seqs.filter_map(|seq| whole::words(connection, alliance, seq).transpose()).collect()
    };
    match work {
        Work::Append(it) => words(it.alliance, &mut it.erase.iter().copied()),
        Work::Change(Change::TakeIn(it)) => words(it.alliance, &mut it.erased.iter().copied()),
        Work::Change(Change::EraseAlliance(id)) => Ok(vec![Erasure::Alliance(*id)]),
        Work::Change(Change::Replay(these)) => Ok(these.clone()),
        Work::Change(_) | Work::Try { .. } | Work::Claim { .. } | Work::Rest | Work::Close => {
            Ok(Vec::new())
        }
        #[cfg(test)]
        Work::Fall => Ok(Vec::new()),
    }
}

/// Changes what lies hidden.
fn rearrange(connection: &Connection, alliance: Id, change: &HiddenChange) -> Result<(), No> {
    match change {
        HiddenChange::Put(it) => put(connection, alliance, it)?,
        HiddenChange::Take { shelf, id } => {
            connection
                .prepare_cached(
                    "DELETE FROM hidden WHERE alliance = ?1 AND shelf = ?2 AND id = ?3",
                )?
                .execute(params![alliance, shelf, id])?;
        }
        HiddenChange::Clear { shelf, ids } => {
            let there = connection
                .prepare_cached("SELECT id FROM hidden WHERE alliance = ?1 AND shelf = ?2")?
                .query_map(params![alliance, shelf], |row| row.get(0))?
                .collect::<rusqlite::Result<BTreeSet<[u8; 16]>>>()?;
            expect(there == ids.iter().copied().collect())?;
            connection
                .prepare_cached("DELETE FROM hidden WHERE alliance = ?1 AND shelf = ?2")?
                .execute(params![alliance, shelf])?;
        }
    }
    Ok(())
}

/// Lays something down, in the place of what has the same id.
pub(super) fn put(connection: &Connection, alliance: Id, it: &Hidden) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO hidden(alliance, shelf, id, tag, body) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET tag = excluded.tag, body = excluded.body",
        )?
        .execute(params![alliance, it.shelf, it.id, it.tag, it.body])?;
    Ok(())
}

/// Changes the keys.
pub(super) fn turn(connection: &Connection, alliance: Id, change: &KeyChange) -> Result<(), No> {
    let close =
        || connection.prepare_cached("DELETE FROM code WHERE alliance = ?1")?.execute([alliance]);
    match change {
        KeyChange::Put { hash, purpose, member } => {
            let put = connection
                .prepare_cached(
                    "INSERT INTO key(hash, alliance, purpose, member) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT DO UPDATE SET purpose = excluded.purpose, member = excluded.member
                     WHERE alliance = excluded.alliance",
                )?
                .execute(params![hash, alliance, purpose.slug(), member.map(u64::cast_signed)])?;
            expect(put == 1)?;
        }
        KeyChange::Drop { purpose, member } => {
            connection
                .prepare_cached(
                    "DELETE FROM key WHERE alliance = ?1 AND purpose = ?2 AND member IS ?3",
                )?
                .execute(params![alliance, purpose.slug(), member.map(u64::cast_signed)])?;
        }
        KeyChange::Code { first, rest } => {
            close()?;
            let put = connection
                .prepare_cached(
                    "INSERT INTO code(first, alliance, rest) VALUES (?1, ?2, ?3)
                     ON CONFLICT DO NOTHING",
                )?
                .execute(params![first, alliance, rest])?;
            if put == 0 {
                return Err(No::CodeTaken);
            }
        }
        KeyChange::CloseCode => {
            close()?;
        }
    }
    Ok(())
}

fn try_code(connection: &Connection, first: &str, rest: [u8; 32]) -> Result<Tried, No> {
    let code = connection
        .prepare_cached("SELECT alliance, rest FROM code WHERE first = ?1 AND wrong < ?2")?
        .query_row(params![first, CODE_TRIES], |row| {
            Ok((row.get::<_, Id>(0)?, row.get::<_, [u8; 32]>(1)?))
        })
        .optional()?;
    match code {
        None => Ok(Tried::Dead),
        Some((alliance, right)) if right == rest => Ok(Tried::Right(alliance)),
        Some(_) => {
            connection
                .prepare_cached("UPDATE code SET wrong = wrong + 1 WHERE first = ?1")?
                .execute([first])?;
            Ok(Tried::Wrong)
        }
    }
}

/// Lays down anew all that still lies hidden.
///
/// `secure_delete` overwrites a row where it is deleted. But a row also leaves its bytes behind
/// where it lay before SQLite moved it to a neighbouring page; only a page that is given up is
/// overwritten whole. So all pages of the table are given up. It holds the rounds that are open
/// now, and is small. The log must be emptied after it.
pub(super) fn sweep_hidden(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    let all = transaction
        .prepare_cached("SELECT alliance, shelf, id, tag, body FROM hidden")?
        .query_map([], |row| {
            let it =
                Hidden { shelf: row.get(1)?, id: row.get(2)?, tag: row.get(3)?, body: row.get(4)? };
            Ok((row.get::<_, Id>(0)?, it))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    transaction.execute("DELETE FROM hidden", [])?;
    for (alliance, it) in &all {
        put(&transaction, *alliance, it)?;
    }
    transaction.commit()
}

/// Lays down anew all contacts, for the same reason; an address for each who wants letters is
/// small, too.
pub(super) fn sweep_contacts(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    let all = post::all_contacts(&transaction)?;
    transaction.execute("DELETE FROM contact", [])?;
    for it in &all {
        post::lay(&transaction, it)?;
    }
    transaction.commit()
}

/// Writes down, in the transaction that erases words, that the file is to be made anew.
fn worn(connection: &Connection) -> rusqlite::Result<()> {
    let mut mark =
        connection.prepare_cached("INSERT OR IGNORE INTO meta(k, v) VALUES ('worn', 1)")?;
    mark.execute([]).map(|_| ())
}

/// Whether words were erased since the file was last made anew.
pub(super) fn is_worn(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM meta WHERE k = 'worn'")?.exists([])
}

/// Makes the whole file anew, without what is erased. For [`sweep_hidden`]'s reason, and because the log
/// of all alliances is large, this takes time and memory like the database itself; words are
/// erased seldom, a day's at once. The log must be emptied after it, and then [`renewed`] says so.
pub(super) fn renew(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("VACUUM")
}

/// Writes down that nothing that was erased lies in the file any more.
pub(super) fn renewed(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM meta WHERE k = 'worn'", []).map(|_| ())
}

/// Copies the log into the database and cuts it to nothing; false if somebody still reads it. A page is
/// read in a moment, which is waited for; a backup of a large house would hold up everybody.
pub(super) fn checkpoint(connection: &Connection) -> rusqlite::Result<bool> {
    connection.execute_batch("PRAGMA busy_timeout = 50")?;
    let busy = connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        .map(|busy| busy == 0);
    connection.execute_batch("PRAGMA busy_timeout = 5000")?;
    busy
}
