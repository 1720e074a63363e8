//! Spoken codes, what is due, contacts, the outbox, the end of an alliance, and sweeping, as SQL.

use super::{
    LEASE, Sweep, id,
    line::{Address, in_time},
    whole,
};
use crate::languages::Language;
use crate::store::{
    CODE_TRIES, Id, StoreError, Tried,
    post::{Change, Channel, Claimed, Contact, Planned, REMEMBERED, joined, parted},
};
use anyhow::{Context as _, Result};
use tokio_postgres::{
    Client, Row, Transaction,
    types::{ToSql, Type},
};

/// A table that is at most so large, in bytes, is made anew when words are erased in it; a larger
/// one is only swept, so that nobody has to wait.
const SMALL: i64 = 64 * 1024 * 1024;

/// What a question is about: values with their types.
pub(super) type These<'a> = &'a [(&'a (dyn ToSql + Sync), Type)];

/// A change that may find that somebody was faster.
pub(super) type Changed = Result<bool, StoreError>;

pub(super) async fn try_code(line: &mut Client, first: &str, rest: [u8; 32]) -> Result<Tried> {
    let tries = i32::from(CODE_TRIES);
    let sql = "WITH right_one AS MATERIALIZED (
                 SELECT alliance, rest = $2 AS so FROM code WHERE first = $1 AND wrong < $3 FOR UPDATE
               ), wrong_one AS (
                 UPDATE code SET wrong = wrong + 1 FROM right_one
                 WHERE first = $1 AND NOT right_one.so
               ) SELECT alliance, so FROM right_one";
    let these: These =
        &[(&first, Type::TEXT), (&rest.as_slice(), Type::BYTEA), (&tries, Type::INT4)];
    let row = in_time(line.query_typed_opt(sql, these)).await?;
    Ok(match row {
        None => Tried::Dead,
        Some(row) if row.try_get(1)? => Tried::Right(id(&row, 0)?),
        Some(_) => Tried::Wrong,
    })
}

/// Alliances that are due and that no other program looks at just now.
pub(super) async fn due(line: &mut Client, program: i64, now: i64, most: usize) -> Result<Vec<Id>> {
    let sql = "WITH due AS MATERIALIZED (
                 SELECT id FROM alliance
                 WHERE wake <= $1 AND (leased_until IS NULL OR leased_by = $3
                                       OR leased_until < clock_timestamp())
                 ORDER BY wake, id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
               ) UPDATE alliance SET leased_by = $3,
                   leased_until = clock_timestamp() + make_interval(secs => $4)
               FROM due WHERE alliance.id = due.id RETURNING alliance.id, wake";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let seconds = LEASE.as_secs_f64();
    let these: These = &[
        (&now, Type::INT8),
        (&most, Type::INT8),
        (&program, Type::INT8),
        (&seconds, Type::FLOAT8),
    ];
    let rows = in_time(line.query_typed(sql, these)).await?;
    let mut due = rows
        .iter()
        .map(|row| Ok((row.try_get::<_, i64>(1)?, id(row, 0)?)))
        .collect::<Result<Vec<_>>>()?;
    due.sort_unstable();
    Ok(due.into_iter().map(|(_, id)| id).collect())
}

/// The columns of a contact, in the order in which [`contact`] takes them.
pub(super) const CONTACT: &str =
    "alliance, member, channel, address, zone, confirmed, token, stopped, language";

pub(super) async fn contacts(line: &Client, alliance: Id) -> Result<Vec<Contact>> {
    let sql = format!("SELECT {CONTACT} FROM contact WHERE alliance = $1 ORDER BY member, channel");
    let rows = in_time(line.query_typed(&sql, &[(&alliance.as_slice(), Type::BYTEA)])).await?;
    rows.iter().map(contact).collect()
}

pub(super) async fn contacts_at(line: &Client, address: &str) -> Result<Vec<Contact>> {
    let sql = format!(
        "SELECT {CONTACT} FROM contact WHERE channel = 'mail' AND address = $1
         ORDER BY alliance, member"
    );
    let rows = in_time(line.query_typed(&sql, &[(&address, Type::TEXT)])).await?;
    rows.iter().map(contact).collect()
}

pub(super) async fn by_token(line: &Client, token: [u8; 32]) -> Result<Option<Contact>> {
    let sql = format!("SELECT {CONTACT} FROM contact WHERE token = $1");
    let row = in_time(line.query_typed_opt(&sql, &[(&token.as_slice(), Type::BYTEA)])).await?;
    row.as_ref().map(contact).transpose()
}

fn contact(row: &Row) -> Result<Contact> {
    Ok(Contact {
        alliance: id(row, 0)?,
        member: member(row, 1)?,
        channel: Channel::read(row.try_get(2)?).context("nobody knows this way to reach people")?,
        address: row.try_get(3)?,
        zone: row.try_get(4)?,
        confirmed: row.try_get(5)?,
        token: row.try_get::<_, &[u8]>(6)?.try_into()?,
        stopped: parted(row.try_get(7)?),
        language: Language::of_tag(row.try_get(8)?).unwrap_or_default(),
    })
}

/// Whose it is, as it is written in the tables. No member has the number 0.
pub(super) fn whose(member: Option<u64>) -> i64 {
    member.unwrap_or(0).cast_signed()
}

pub(super) fn member(row: &Row, at: usize) -> Result<Option<u64>> {
    Ok(Some(row.try_get::<_, i64>(at)?.cast_unsigned()).filter(|member| *member != 0))
}

/// Takes letters that are due. Two programs never take the same: each skips what the other holds.
pub(super) async fn claim(line: &mut Client, now: i64, most: usize) -> Result<Vec<Claimed>> {
    let old = now.saturating_sub(REMEMBERED);
    let sql = "DELETE FROM post WHERE state IN (1, 2) AND due < $1";
    in_time(line.query_typed(sql, &[(&old, Type::INT8)])).await?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let sql = "WITH due AS MATERIALIZED (
                 SELECT id, due AS was FROM post WHERE state = 0 AND due <= $1
                 ORDER BY due, id LIMIT $2 FOR UPDATE SKIP LOCKED
               ), claimed AS (
                 UPDATE post SET state = 1, tries = tries + 1, due = $1
                 FROM due WHERE post.id = due.id
                 RETURNING post.id, alliance, member, kind, occasion, tries, was
               ) SELECT id, alliance, member, kind, occasion, tries FROM claimed ORDER BY was, id";
    let rows = in_time(line.query_typed(sql, &[(&now, Type::INT8), (&most, Type::INT8)])).await?;
    let claimed = |row: &Row| {
        Ok(Claimed {
            id: row.try_get(0)?,
            alliance: id(row, 1)?,
            member: member(row, 2)?,
            kind: row.try_get(3)?,
            occasion: row.try_get(4)?,
            tries: row.try_get::<_, i32>(5)?.try_into()?,
        })
    };
    rows.iter().map(claimed).collect()
}

/// Makes one change, and says whether there was anything to change.
pub(super) async fn change(line: &mut Client, it: &Change) -> Result<Changed> {
    let all = in_time(line.transaction()).await?;
    let changed = match it {
        Change::EraseAlliance(id) => erase(&all, *id).await?,
        Change::PutContact(it) => put(&all, it).await?,
        Change::DropContacts { alliance, member, channel } => {
            Ok(drop_contacts(&all, *alliance, whose(*member), *channel).await?)
        }
        Change::Confirm { token } => Ok(run(
            &all,
            "UPDATE contact SET confirmed = true WHERE token = $1 AND NOT confirmed RETURNING 1",
            &[(&token.as_slice(), Type::BYTEA)],
        )
        .await?),
        Change::Stop { token, kind } => Ok(stop(&all, *token, kind).await?),
        Change::Plan(letters) => Ok(plan(&all, letters).await?),
        Change::Cancel { alliance, kinds, keep } => Ok(run(
            &all,
            "DELETE FROM post WHERE alliance = $1 AND state = 0 AND kind = ANY($2)
             AND occasion <> ALL($3) RETURNING 1",
            &[
                (&alliance.as_slice(), Type::BYTEA),
                (kinds, Type::TEXT_ARRAY),
                (keep, Type::TEXT_ARRAY),
            ],
        )
        .await?),
        Change::Release { id, due } => Ok(run(
            &all,
            "UPDATE post SET state = 0, due = $2 WHERE id = $1 AND state = 1 RETURNING 1",
            &[(id, Type::INT8), (due, Type::INT8)],
        )
        .await?),
        Change::GiveUp { id } => Ok(run(
            &all,
            "UPDATE post SET state = 2 WHERE id = $1 AND state = 1 RETURNING 1",
            &[(id, Type::INT8)],
        )
        .await?),
        Change::Taken { id, at } => Ok(run(
            &all,
            "UPDATE post SET state = 1, due = $2 WHERE id = $1 AND state = 0 AND tries > 0
             RETURNING 1",
            &[(id, Type::INT8), (at, Type::INT8)],
        )
        .await?),
        Change::TakeIn(it) => whole::take_in(&all, it).await?,
        Change::Replay(these) => Ok(whole::replay(&all, these).await?),
    };
    if changed.is_ok() {
        in_time(all.commit()).await?;
    }
    Ok(changed)
}

/// Runs something that returns a row for each row it changes.
pub(super) async fn run(all: &Transaction<'_>, sql: &str, these: These<'_>) -> Result<bool> {
    Ok(!in_time(all.query_typed(sql, these)).await?.is_empty())
}

/// Locks an alliance, if there is one.
async fn lock(all: &Transaction<'_>, alliance: Id) -> Result<bool> {
    let sql = "SELECT 1 FROM alliance WHERE id = $1 FOR UPDATE";
    run(all, sql, &[(&alliance.as_slice(), Type::BYTEA)]).await
}

async fn erase(all: &Transaction<'_>, id: Id) -> Result<Changed> {
    if !lock(all, id).await? {
        let gone = is_erased(all, id).await?;
        return Ok(if gone { Ok(false) } else { Err(StoreError::GoneOn) });
    }
    forget(all, &[&id]).await?;
    Ok(Ok(true))
}

/// Whether it is on the list as a whole.
pub(super) async fn is_erased(all: &Transaction<'_>, id: Id) -> Result<bool> {
    let sql = "SELECT 1 FROM erasure WHERE alliance = $1 AND seq = 0";
    run(all, sql, &[(&id.as_slice(), Type::BYTEA)]).await
}

/// Leaves nothing of these alliances but that they are erased, and says whether one of them was
/// there. That they are erased stands first: only then do their events let themselves be deleted.
pub(super) async fn forget(all: &Transaction<'_>, ids: &[&[u8]]) -> Result<bool> {
    let mut there = false;
    for all_of_them in [
        "INSERT INTO erasure(alliance, seq) SELECT unnest($1), 0 ON CONFLICT DO NOTHING",
        "DELETE FROM post WHERE alliance = ANY($1)",
        "DELETE FROM contact WHERE alliance = ANY($1)",
        "DELETE FROM code WHERE alliance = ANY($1)",
        "DELETE FROM key WHERE alliance = ANY($1)",
        "DELETE FROM hidden WHERE alliance = ANY($1)",
        "DELETE FROM event WHERE alliance = ANY($1)",
        "DELETE FROM erasure WHERE alliance = ANY($1) AND seq > 0",
        "DELETE FROM alliance WHERE id = ANY($1) RETURNING 1",
    ] {
        there = run(all, all_of_them, &[(&ids, Type::BYTEA_ARRAY)]).await?;
    }
    Ok(there)
}

async fn put(all: &Transaction<'_>, it: &Contact) -> Result<Changed> {
    if !lock(all, it.alliance).await? {
        return Ok(Err(StoreError::GoneOn));
    }
    let (here, member, channel) = (&it.alliance.as_slice(), whose(it.member), it.channel.slug());
    let (token, stopped) = (&it.token.as_slice(), joined(&it.stopped));
    let elsewhere =
        "SELECT 1 FROM contact WHERE token = $1 AND (alliance, member, channel) <> ($2, $3, $4)";
    let key: These =
        &[(token, Type::BYTEA), (here, Type::BYTEA), (&member, Type::INT8), (&channel, Type::TEXT)];
    if run(all, elsewhere, key).await? {
        return Ok(Err(StoreError::GoneOn));
    }
    let sql = format!(
        "INSERT INTO contact({CONTACT}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (alliance, member, channel) DO UPDATE SET address = excluded.address,
           zone = excluded.zone, confirmed = excluded.confirmed, token = excluded.token,
           stopped = excluded.stopped, language = excluded.language RETURNING 1"
    );
    let these: These = &[
        (here, Type::BYTEA),
        (&member, Type::INT8),
        (&channel, Type::TEXT),
        (&it.address, Type::TEXT),
        (&it.zone, Type::TEXT),
        (&it.confirmed, Type::BOOL),
        (token, Type::BYTEA),
        (&stopped, Type::TEXT),
        (&it.language.tag(), Type::TEXT),
    ];
    Ok(Ok(run(all, &sql, these).await?))
}

async fn drop_contacts(
    all: &Transaction<'_>,
    alliance: Id,
    member: i64,
    channel: Option<Channel>,
) -> Result<bool> {
    let here = &alliance.as_slice();
    let channel = channel.map(Channel::slug);
    let gone = run(
        all,
        "DELETE FROM contact WHERE alliance = $1 AND member = $2
         AND channel = coalesce($3, channel) RETURNING 1",
        &[(here, Type::BYTEA), (&member, Type::INT8), (&channel, Type::TEXT)],
    )
    .await?;
    run(
        all,
        "DELETE FROM post WHERE alliance = $1 AND member = $2 AND state = 0
         AND NOT EXISTS(SELECT 1 FROM contact WHERE alliance = $1 AND member = $2)",
        &[(here, Type::BYTEA), (&member, Type::INT8)],
    )
    .await?;
    Ok(gone)
}

async fn stop(all: &Transaction<'_>, token: [u8; 32], kind: &str) -> Result<bool> {
    let sql = format!("SELECT {CONTACT} FROM contact WHERE token = $1 FOR UPDATE");
    let row = in_time(all.query_typed_opt(&sql, &[(&token.as_slice(), Type::BYTEA)])).await?;
    let Some(mut it) = row.as_ref().map(contact).transpose()? else { return Ok(false) };
    let stopped = it.stopped.insert(kind.to_owned());
    let sql = "UPDATE contact SET stopped = $2 WHERE token = $1";
    let kinds = joined(&it.stopped);
    run(all, sql, &[(&token.as_slice(), Type::BYTEA), (&kinds, Type::TEXT)]).await?;
    let member = whose(it.member);
    run(
        all,
        "DELETE FROM post WHERE alliance = $1 AND member = $2 AND kind = $3 AND state = 0",
        &[(&it.alliance.as_slice(), Type::BYTEA), (&member, Type::INT8), (&kind, Type::TEXT)],
    )
    .await?;
    Ok(stopped)
}

/// Plans letters, in an order that all programs share: two that plan the same do not wait for each
/// other in a circle.
async fn plan(all: &Transaction<'_>, letters: &[Planned]) -> Result<bool> {
    let mut letters: Vec<_> = letters.iter().collect();
    letters.sort_unstable_by_key(|it| (it.alliance, it.member, &it.kind, &it.occasion));
    let mut planned = false;
    for it in letters {
        let member = whose(it.member);
        planned |= run(
            all,
            "INSERT INTO post(alliance, member, kind, occasion, due) SELECT $1, $2, $3, $4, $5
             WHERE EXISTS(SELECT 1 FROM alliance WHERE id = $1)
             ON CONFLICT (alliance, member, kind, occasion) DO UPDATE SET due = excluded.due
             WHERE post.state = 0 AND post.tries = 0 AND post.due <> excluded.due RETURNING 1",
            &[
                (&it.alliance.as_slice(), Type::BYTEA),
                (&member, Type::INT8),
                (&it.kind, Type::TEXT),
                (&it.occasion, Type::TEXT),
                (&it.due, Type::INT8),
            ],
        )
        .await?;
    }
    Ok(planned)
}

/// Sweeps tables from which something was taken. Small ones are made anew, so that not even free
/// room in their pages tells anything; that takes a moment, in which others wait.
pub(super) async fn sweep(address: &Address, all: &[Sweep]) -> Result<()> {
    let mut tables = std::collections::BTreeSet::new();
    let line = address.line().await?;
    line.batch_execute("SET statement_timeout = 0; SET lock_timeout = 1000").await?;
    for it in all {
        match it {
            Sweep::Hidden => drop(tables.insert("hidden".to_owned())),
            Sweep::Contacts => drop(tables.insert("contact".to_owned())),
            Sweep::Words(id) => drop(tables.insert(part(&line, *id).await?)),
            Sweep::All(id) => {
                let all = ["hidden", "contact", "key", "code", "post"].map(str::to_owned);
                tables.extend(all);
                tables.insert(part(&line, *id).await?);
            }
        }
    }
    for table in tables {
        let row = line.query_one("SELECT pg_table_size($1::text::regclass)", &[&table]).await?;
        let how = if row.get::<_, i64>(0) <= SMALL { "(FULL)" } else { "" };
        // Table names are ours alone: `hidden`, `event_7`.
        line.batch_execute(&format!("VACUUM {how} {table}")).await?;
    }
    Ok(())
}

/// The part of the table in which the events of this alliance lie.
async fn part(line: &Client, id: Id) -> Result<String> {
    let sql = "SELECT relname FROM pg_class, generate_series(0, 15) AS n
               WHERE oid = format('event_%s', n)::regclass
               AND satisfies_hash_partition('event'::regclass, 16, n, $1::bytea)";
    Ok(line.query_one(sql, &[&id.as_slice()]).await?.get::<_, String>(0))
}
