//! Contacts, the outbox, and the end of an alliance, as SQL.

use super::{
    changes::{No, expect, known},
    whole,
};
use crate::{
    languages::Language,
    store::{
        Id,
        post::{Change, Channel, Claimed, Contact, Planned, REMEMBERED, joined, parted},
    },
};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The columns of a contact, in the order in which [`contact`] takes them.
const CONTACT: &str =
    "alliance, member, channel, address, zone, confirmed, token, stopped, language";

/// Makes one change, and says whether there was anything to change.
pub(super) fn change(connection: &Connection, it: &Change) -> Result<bool, No> {
    let run = |sql: &str, these: &[&dyn rusqlite::ToSql]| {
        connection.prepare_cached(sql)?.execute(these).map(|count| count > 0)
    };
    Ok(match it {
        Change::EraseAlliance(id) => erase(connection, *id)?,
        Change::PutContact(it) => put(connection, it)?,
        Change::DropContacts { alliance, member, channel } => {
            drop_contacts(connection, *alliance, whose(*member), *channel)?
        }
        Change::Confirm { token } => {
            run("UPDATE contact SET confirmed = 1 WHERE token = ?1 AND confirmed = 0", &[token])?
        }
        Change::Stop { token, kind } => stop(connection, *token, kind)?,
        Change::Plan(letters) => plan(connection, letters)?,
        Change::Cancel { alliance, kinds, keep } => {
            let mut waiting = connection.prepare_cached(
                "SELECT id, occasion FROM post WHERE alliance = ?1 AND kind = ?2 AND state = 0",
            )?;
            let mut gone = vec![];
            for kind in kinds {
                let rows = waiting.query_map(params![alliance, kind], |row| {
                    Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
                })?;
                gone.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
            }
            gone.retain(|(_, occasion)| !keep.contains(occasion));
            for (id, _) in &gone {
                run("DELETE FROM post WHERE id = ?1", &[id])?;
            }
            !gone.is_empty()
        }
        Change::Release { id, due } => {
            run("UPDATE post SET state = 0, due = ?2 WHERE id = ?1 AND state = 1", &[id, due])?
        }
        Change::GiveUp { id } => {
            run("UPDATE post SET state = 2 WHERE id = ?1 AND state = 1", &[id])?
        }
        Change::Taken { id, at } => run(
            "UPDATE post SET state = 1, due = ?2 WHERE id = ?1 AND state = 0 AND tries > 0",
            &[id, at],
        )?,
        Change::TakeIn(it) => whole::take_in(connection, it)?,
        Change::Replay(these) => whole::replay(connection, these)?,
    })
}

/// Whose it is, as it is written in the tables. No member has the number 0.
pub(super) fn whose(member: Option<u64>) -> i64 {
    member.unwrap_or(0).cast_signed()
}

/// Whose it is, as it was written in the tables.
pub(super) fn member(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<u64>> {
    Ok(Some(row.get::<_, i64>(at)?.cast_unsigned()).filter(|member| *member != 0))
}

/// Erases an alliance. That it is erased stands first: only then do its events let themselves be
/// deleted.
fn erase(connection: &Connection, id: Id) -> Result<bool, No> {
    if is_erased(connection, id)? {
        return Ok(false);
    }
    known(connection, id)?;
    forget(connection, id)?;
    Ok(true)
}

/// Whether it is on the list as a whole.
pub(super) fn is_erased(connection: &Connection, id: Id) -> rusqlite::Result<bool> {
    let erased = "SELECT 1 FROM erasure WHERE alliance = ?1 AND seq = 0";
    connection.prepare_cached(erased)?.exists([id])
}

/// Leaves nothing of an alliance, if there is one, but that it is erased.
pub(super) fn forget(connection: &Connection, id: Id) -> rusqlite::Result<()> {
    let list = "INSERT OR IGNORE INTO erasure(alliance, seq) VALUES (?1, 0)";
    connection.prepare_cached(list)?.execute([id])?;
    for all in [
        "DELETE FROM post WHERE alliance = ?1",
        "DELETE FROM contact WHERE alliance = ?1",
        "DELETE FROM code WHERE alliance = ?1",
        "DELETE FROM key WHERE alliance = ?1",
        "DELETE FROM hidden WHERE alliance = ?1",
        "DELETE FROM event WHERE alliance = ?1",
        "DELETE FROM alliance WHERE id = ?1",
        "DELETE FROM erasure WHERE alliance = ?1 AND seq > 0",
    ] {
        connection.prepare_cached(all)?.execute([id])?;
    }
    Ok(())
}

pub(super) fn put(connection: &Connection, it: &Contact) -> Result<bool, No> {
    known(connection, it.alliance)?;
    let mut others = connection.prepare_cached(
        "SELECT 1 FROM contact
         WHERE token = ?1 AND (alliance, member, channel) IS NOT (?2, ?3, ?4)",
    )?;
    let key = params![it.token, it.alliance, whose(it.member), it.channel.slug()];
    expect(!others.exists(key)?)?;
    lay(connection, it)?;
    Ok(true)
}

/// Writes a contact down, in the place of an earlier one.
pub(super) fn lay(connection: &Connection, it: &Contact) -> rusqlite::Result<()> {
    connection
        .prepare_cached(&format!(
            "INSERT OR REPLACE INTO contact({CONTACT}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        ))?
        .execute(params![
            it.alliance,
            whose(it.member),
            it.channel.slug(),
            it.address,
            it.zone,
            it.confirmed,
            it.token,
            joined(&it.stopped),
            it.language.tag()
        ])?;
    Ok(())
}

fn drop_contacts(
    connection: &Connection,
    alliance: Id,
    member: i64,
    channel: Option<Channel>,
) -> Result<bool, No> {
    let gone = connection
        .prepare_cached(
            "DELETE FROM contact
             WHERE alliance = ?1 AND member = ?2 AND channel = coalesce(?3, channel)",
        )?
        .execute(params![alliance, member, channel.map(Channel::slug)])?;
    connection
        .prepare_cached(
            "DELETE FROM post WHERE alliance = ?1 AND member = ?2 AND state = 0
             AND NOT EXISTS(SELECT 1 FROM contact WHERE alliance = ?1 AND member = ?2)",
        )?
        .execute(params![alliance, member])?;
    Ok(gone > 0)
}

fn stop(connection: &Connection, token: [u8; 32], kind: &str) -> Result<bool, No> {
    let Some(mut it) = by_token(connection, token)? else { return Ok(false) };
    let stopped = it.stopped.insert(kind.to_owned());
    lay(connection, &it)?;
    connection
        .prepare_cached(
            "DELETE FROM post WHERE alliance = ?1 AND member = ?2 AND kind = ?3 AND state = 0",
        )?
        .execute(params![it.alliance, whose(it.member), kind])?;
    Ok(stopped)
}

fn plan(connection: &Connection, letters: &[Planned]) -> Result<bool, No> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO post(alliance, member, kind, occasion, due) SELECT ?1, ?2, ?3, ?4, ?5
         WHERE EXISTS(SELECT 1 FROM alliance WHERE id = ?1)
         ON CONFLICT DO UPDATE SET due = excluded.due
         WHERE state = 0 AND tries = 0 AND due <> excluded.due",
    )?;
    let mut count = 0;
    for it in letters {
        count +=
            insert.execute(params![it.alliance, whose(it.member), it.kind, it.occasion, it.due])?;
    }
    Ok(count > 0)
}

/// Marks letters as handed over now, and gives them back. From now on they are remembered.
pub(super) fn claim(connection: &Connection, now: i64, most: usize) -> Result<Vec<Claimed>, No> {
    connection
        .prepare_cached("DELETE FROM post WHERE state IN (1, 2) AND due < ?1")?
        .execute([now.saturating_sub(REMEMBERED)])?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let claimed = connection
        .prepare_cached(
            "SELECT id, alliance, member, kind, occasion, tries + 1 FROM post
             WHERE state = 0 AND due <= ?1 ORDER BY due, id LIMIT ?2",
        )?
        .query_map(params![now, most], |row| {
            Ok(Claimed {
                id: row.get(0)?,
                alliance: row.get(1)?,
                member: member(row, 2)?,
                kind: row.get(3)?,
                occasion: row.get(4)?,
                tries: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut mark = connection.prepare_cached(
        "UPDATE post SET state = 1, tries = tries + 1, due = ?2 WHERE id = ?1 AND state = 0",
    )?;
    for it in &claimed {
        expect(mark.execute(params![it.id, now])? == 1)?;
    }
    Ok(claimed)
}

/// All contacts of one alliance.
pub(super) fn contacts(connection: &Connection, alliance: Id) -> rusqlite::Result<Vec<Contact>> {
    connection
        .prepare_cached(&format!(
            "SELECT {CONTACT} FROM contact WHERE alliance = ?1 ORDER BY member, channel"
        ))?
        .query_map([alliance], contact)?
        .collect()
}

/// The contacts of all alliances.
pub(super) fn all_contacts(connection: &Connection) -> rusqlite::Result<Vec<Contact>> {
    let all = format!("SELECT {CONTACT} FROM contact");
    connection.prepare_cached(&all)?.query_map([], contact)?.collect()
}

/// All contacts with this mail address.
pub(super) fn at(connection: &Connection, address: &str) -> rusqlite::Result<Vec<Contact>> {
    connection
        .prepare_cached(&format!(
            "SELECT {CONTACT} FROM contact WHERE channel = 'mail' AND address = ?1"
        ))?
        .query_map([address], contact)?
        .collect()
}

/// The contact whose token has this hash.
pub(super) fn by_token(
    connection: &Connection,
    hash: [u8; 32],
) -> rusqlite::Result<Option<Contact>> {
    let one = format!("SELECT {CONTACT} FROM contact WHERE token = ?1");
    connection.prepare_cached(&one)?.query_row([hash], contact).optional()
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let channel = Channel::read(row.get_ref(2)?.as_str()?);
    Ok(Contact {
        alliance: row.get(0)?,
        member: member(row, 1)?,
        channel: channel.ok_or(rusqlite::Error::IntegralValueOutOfRange(2, 0))?,
        address: row.get(3)?,
        zone: row.get(4)?,
        confirmed: row.get(5)?,
        token: row.get(6)?,
        stopped: parted(row.get_ref(7)?.as_str()?),
        language: Language::of_tag(row.get_ref(8)?.as_str()?).unwrap_or_default(),
    })
}

/// Alliances that are due, the earliest first.
pub(super) fn due(connection: &Connection, now: i64, most: usize) -> rusqlite::Result<Vec<Id>> {
    connection
        .prepare_cached("SELECT id FROM alliance WHERE wake <= ?1 ORDER BY wake, id LIMIT ?2")?
        .query_map(params![now, i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))?
        .collect()
}
