//! Everything at one moment, and what another store kept, as SQL.

use super::{
    actor, hidden, id,
    line::{Address, in_time},
    number,
    post::{CONTACT, Changed, These, contacts, forget, is_erased, member, run, whose},
    purpose, schema, some_events,
};
use crate::{
    keys::House,
    store::{
        Id, Kept, Later, StoreError,
        post::{Contact, Planned, joined},
        whole::{Erasure, KeptCode, KeptKey, Letter, LetterState, Snapshot, Whole},
    },
};
use anyhow::{Context as _, Result, anyhow, ensure};
use std::time::Duration;
use tokio_postgres::{Client, GenericClient, Row, Transaction, types::Type};

/// How many rows go there or come back at once: each question stays a short one.
const AT_ONCE: usize = 500;

/// How long somebody who was told to stop may take to hang up.
const HANGING_UP: Duration = Duration::from_secs(2);

/// A database at one moment. Nobody has to stop for it: servers may go on writing.
pub(crate) struct PostgresSnapshot(Client);

impl PostgresSnapshot {
    /// Looks at the database, which must hold today's schema.
    pub(crate) async fn open(address: &Address) -> Result<Self> {
        known(address).await?;
        let line = address.line().await?;
        // Whoever reads may have to wait for whoever takes it.
        in_time(line.batch_execute("SET idle_in_transaction_session_timeout = 0")).await?;
        in_time(line.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")).await?;
        // The moment begins with the first look.
        in_time(line.query_typed("SELECT count(*) FROM meta", &[])).await?;
        Ok(Self(line))
    }
}

impl Snapshot for PostgresSnapshot {
    fn alliances(&mut self) -> Later<'_, Result<Vec<Id>, StoreError>> {
        Box::pin(async { alliances(&self.0).await.map_err(StoreError::Away) })
    }

    fn whole(&mut self, alliance: Id) -> Later<'_, Result<Option<Whole>, StoreError>> {
        Box::pin(async move { whole(&self.0, alliance).await.map_err(StoreError::Away) })
    }

    fn erasures(&mut self) -> Later<'_, Result<Vec<Erasure>, StoreError>> {
        Box::pin(async { erasures(&self.0).await.map_err(StoreError::Away) })
    }
}

/// Whether the database holds today's schema.
async fn known(address: &Address) -> Result<()> {
    let known = schema::SCHEMA;
    match schema::examine(address).await?.schema {
        None => anyhow::bail!("there is nothing of Accordant in this database"),
        Some(schema) => ensure!(
            schema == known,
            "the database has schema {schema}, and this Accordant reads schema {known} only. Start \
             the newer one of both with it once, or use that"
        ),
    }
    Ok(())
}

/// All alliances, in order.
pub(super) async fn alliances(line: &Client) -> Result<Vec<Id>> {
    let rows = in_time(line.query_typed("SELECT id FROM alliance ORDER BY id", &[])).await?;
    rows.iter().map(|row| id(row, 0)).collect()
}

async fn whole(line: &Client, alliance: Id) -> Result<Option<Whole>> {
    let rows = of(line, "SELECT head, wake FROM alliance WHERE id = $1", alliance).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let (head, wake) = (number(row, 0)?, row.try_get(1)?);
    let mut events: Vec<Kept> = Vec::new();
    loop {
        let after = events.last().map_or(0, |last| last.seq);
        let more = some_events(line, alliance, after, i64::try_from(AT_ONCE)?).await?;
        let all = more.len() < AT_ONCE;
        events.extend(more);
        if all {
            break;
        }
    }
    let erased = "SELECT seq FROM erasure WHERE alliance = $1 AND seq > 0";
    let erased = of(line, erased, alliance).await?;
    let keys = "SELECT hash, purpose, member FROM key WHERE alliance = $1 ORDER BY hash";
    let keys = of(line, keys, alliance).await?;
    let key = |row: &Row| {
        let hash = row.try_get::<_, &[u8]>(0)?.try_into()?;
        Ok(KeptKey { hash, purpose: purpose(row, 1)?, member: actor(row, 2)? })
    };
    let mut contacts = contacts(line, alliance).await?;
    contacts.sort_by_key(|it| (it.member, it.channel));
    Ok(Some(Whole {
        alliance,
        head,
        wake,
        events,
        erased: erased.iter().map(|row| number(row, 0)).collect::<Result<_>>()?,
        hidden: hidden(line, alliance).await?,
        keys: keys.iter().map(key).collect::<Result<_>>()?,
        code: code(line, alliance).await?,
        contacts,
        letters: letters(line, alliance).await?,
    }))
}

/// What a question about one alliance brings.
async fn of(line: &Client, sql: &str, alliance: Id) -> Result<Vec<Row>> {
    in_time(line.query_typed(sql, &[(&alliance.as_slice(), Type::BYTEA)])).await
}

async fn code(line: &Client, alliance: Id) -> Result<Option<KeptCode>> {
    let rows =
        of(line, "SELECT first, rest, wrong FROM code WHERE alliance = $1", alliance).await?;
    let code = |row: &Row| {
        let rest = row.try_get::<_, &[u8]>(1)?.try_into()?;
        Ok(KeptCode { first: row.try_get(0)?, rest, wrong: row.try_get::<_, i32>(2)?.try_into()? })
    };
    rows.first().map(code).transpose()
}

/// All that is to be sent in an alliance, and what was.
pub(super) async fn letters(line: &Client, alliance: Id) -> Result<Vec<Letter>> {
    let sql = "SELECT member, kind, occasion, due, state, tries FROM post WHERE alliance = $1";
    let letter = |row: &Row| {
        let state = LetterState::read(row.try_get::<_, i32>(4)?.into());
        Ok(Letter {
            planned: Planned {
                alliance,
                member: member(row, 0)?,
                kind: row.try_get(1)?,
                occasion: row.try_get(2)?,
                due: row.try_get(3)?,
            },
            state: state.context("nothing like it can become of a letter")?,
            tries: row.try_get::<_, i32>(5)?.try_into()?,
        })
    };
    let rows = of(line, sql, alliance).await?;
    let mut all = rows.iter().map(letter).collect::<Result<Vec<_>>>()?;
    let order = |a: &Planned, b: &Planned| {
        (a.member, &a.kind, &a.occasion).cmp(&(b.member, &b.kind, &b.occasion))
    };
    all.sort_by(|a, b| order(&a.planned, &b.planned));
    Ok(all)
}

/// All that was erased.
pub(super) async fn erasures(line: &impl GenericClient) -> Result<Vec<Erasure>> {
    let rows = in_time(line.query_typed("SELECT alliance, seq, ask FROM erasure", &[])).await?;
    let erasure = |row: &Row| {
        let alliance = id(row, 0)?;
        Ok(match row.try_get::<_, Option<&[u8]>>(2)? {
            None => Erasure::Alliance(alliance),
            Some(ask) => Erasure::Words { alliance, seq: number(row, 1)?, ask: ask.try_into()? },
        })
    };
    let mut all = rows.iter().map(erasure).collect::<Result<Vec<_>>>()?;
    all.sort_unstable();
    Ok(all)
}

/// Writes down all that another store kept of an alliance.
pub(super) async fn take_in(all: &Transaction<'_>, it: &Whole) -> Result<Changed> {
    let gone_on = Ok(Err(StoreError::GoneOn));
    let here = &it.alliance.as_slice();
    let head = it.head.cast_signed();
    let made = run(
        all,
        "INSERT INTO alliance(id, head, stir, wake) VALUES ($1, $2, 1, $3)
         ON CONFLICT DO NOTHING RETURNING 1",
        &[(here, Type::BYTEA), (&head, Type::INT8), (&it.wake, Type::INT8)],
    )
    .await?;
    if it.head != it.events.len() as u64 || !made || is_erased(all, it.alliance).await? {
        return gone_on;
    }
    take_log(all, it).await?;
    take_hidden(all, it).await?;
    if !take_keys(all, it).await? {
        return gone_on;
    }
    if let Some(KeptCode { first, rest, wrong }) = &it.code {
        let wrong = i32::from(*wrong);
        let sql = "INSERT INTO code(first, alliance, rest, wrong) VALUES ($1, $2, $3, $4)
                   ON CONFLICT DO NOTHING RETURNING 1";
        let rest = &rest.as_slice();
        let these: These =
            &[(first, Type::TEXT), (here, Type::BYTEA), (rest, Type::BYTEA), (&wrong, Type::INT4)];
        if !run(all, sql, these).await? {
            return Ok(Err(StoreError::CodeTaken));
        }
    }
    if !take_contacts(all, it).await? {
        return gone_on;
    }
    take_letters(all, it).await?;
    Ok(Ok(true))
}

/// Writes the log, and lists what was erased of it.
async fn take_log(all: &Transaction<'_>, it: &Whole) -> Result<()> {
    let here = &it.alliance.as_slice();
    let mut before: Option<(Id, i32)> = None;
    for some in it.events.chunks(AT_ONCE) {
        let ix = some.iter().map(|kept| {
            let ix = before.filter(|(ask, _)| *ask == kept.ask).map_or(0, |(_, ix)| ix + 1);
            before = Some((kept.ask, ix));
            ix
        });
        let ix: Vec<i32> = ix.collect();
        let events = || some.iter().map(|kept| &kept.event);
        let seqs: Vec<_> = some.iter().map(|kept| kept.seq.cast_signed()).collect();
        let asks: Vec<_> = some.iter().map(|kept| kept.ask.as_slice()).collect();
        let ats: Vec<_> = events().map(|event| event.at).collect();
        let kinds: Vec<_> = events().map(|event| event.kind.as_str()).collect();
        let vs: Vec<_> = events().map(|event| i32::from(event.v)).collect();
        let actors: Vec<_> = events().map(|event| event.actor.map(u64::cast_signed)).collect();
        let all_data: Vec<_> = events().map(|event| event.data.as_str()).collect();
        let bodies: Vec<_> = events().map(|event| event.body.as_deref()).collect();
        let sql = "INSERT INTO event(alliance, seq, ask, ix, at, kind, v, actor, data, body)
                   SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let these: These = &[
            (here, Type::BYTEA),
            (&seqs, Type::INT8_ARRAY),
            (&asks, Type::BYTEA_ARRAY),
            (&ix, Type::INT4_ARRAY),
            (&ats, Type::INT8_ARRAY),
            (&kinds, Type::TEXT_ARRAY),
            (&vs, Type::INT4_ARRAY),
            (&actors, Type::INT8_ARRAY),
            (&all_data, Type::TEXT_ARRAY),
            (&bodies, Type::TEXT_ARRAY),
        ];
        run(all, sql, these).await?;
    }
    let erased: Vec<_> = it.erased.iter().map(|seq| seq.cast_signed()).collect();
    let sql = "INSERT INTO erasure(alliance, seq, ask)
               SELECT alliance, seq, ask FROM event WHERE alliance = $1 AND seq = ANY($2)";
    run(all, sql, &[(here, Type::BYTEA), (&erased, Type::INT8_ARRAY)]).await?;
    Ok(())
}

async fn take_hidden(all: &Transaction<'_>, it: &Whole) -> Result<()> {
    for some in it.hidden.chunks(AT_ONCE) {
        let shelves: Vec<_> = some.iter().map(|it| it.shelf.as_str()).collect();
        let ids: Vec<_> = some.iter().map(|it| it.id.as_slice()).collect();
        let tags: Vec<_> =
            some.iter().map(|it| it.tag.as_ref().map(<[u8; 16]>::as_slice)).collect();
        let bodies: Vec<_> = some.iter().map(|it| it.body.as_str()).collect();
        let sql = "INSERT INTO hidden(alliance, shelf, id, tag, body)
                   SELECT $1, * FROM unnest($2, $3, $4, $5)";
        let these: These = &[
            (&it.alliance.as_slice(), Type::BYTEA),
            (&shelves, Type::TEXT_ARRAY),
            (&ids, Type::BYTEA_ARRAY),
            (&tags, Type::BYTEA_ARRAY),
            (&bodies, Type::TEXT_ARRAY),
        ];
        run(all, sql, these).await?;
    }
    Ok(())
}

/// Says whether all of them were free.
async fn take_keys(all: &Transaction<'_>, it: &Whole) -> Result<bool> {
    let hashes: Vec<_> = it.keys.iter().map(|key| key.hash.as_slice()).collect();
    let purposes: Vec<_> = it.keys.iter().map(|key| key.purpose.slug()).collect();
    let members: Vec<_> = it.keys.iter().map(|key| key.member.map(u64::cast_signed)).collect();
    let sql = "INSERT INTO key(alliance, hash, purpose, member)
               SELECT $1, * FROM unnest($2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1";
    let these: These = &[
        (&it.alliance.as_slice(), Type::BYTEA),
        (&hashes, Type::BYTEA_ARRAY),
        (&purposes, Type::TEXT_ARRAY),
        (&members, Type::INT8_ARRAY),
    ];
    Ok(in_time(all.query_typed(sql, these)).await?.len() == it.keys.len())
}

/// Says whether all of them are of this alliance, and their tokens were free.
async fn take_contacts(all: &Transaction<'_>, it: &Whole) -> Result<bool> {
    let ours = |contact: &Contact| contact.alliance == it.alliance;
    if !it.contacts.iter().all(ours) {
        return Ok(false);
    }
    let members: Vec<_> = it.contacts.iter().map(|it| whose(it.member)).collect();
    let channels: Vec<_> = it.contacts.iter().map(|it| it.channel.slug()).collect();
    let addresses: Vec<_> = it.contacts.iter().map(|it| it.address.as_str()).collect();
    let zones: Vec<_> = it.contacts.iter().map(|it| it.zone.as_str()).collect();
    let confirmed: Vec<_> = it.contacts.iter().map(|it| it.confirmed).collect();
    let tokens: Vec<_> = it.contacts.iter().map(|it| it.token.as_slice()).collect();
    let stopped: Vec<_> = it.contacts.iter().map(|it| joined(&it.stopped)).collect();
    let languages: Vec<_> = it.contacts.iter().map(|it| it.language.tag()).collect();
    let sql = format!(
        "INSERT INTO contact({CONTACT}) SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT DO NOTHING RETURNING 1"
    );
    let these: These = &[
        (&it.alliance.as_slice(), Type::BYTEA),
        (&members, Type::INT8_ARRAY),
        (&channels, Type::TEXT_ARRAY),
        (&addresses, Type::TEXT_ARRAY),
        (&zones, Type::TEXT_ARRAY),
        (&confirmed, Type::BOOL_ARRAY),
        (&tokens, Type::BYTEA_ARRAY),
        (&stopped, Type::TEXT_ARRAY),
        (&languages, Type::TEXT_ARRAY),
    ];
    Ok(in_time(all.query_typed(&sql, these)).await?.len() == it.contacts.len())
}

async fn take_letters(all: &Transaction<'_>, it: &Whole) -> Result<()> {
    for some in it.letters.chunks(AT_ONCE) {
        let planned = || some.iter().map(|it| &it.planned);
        let members: Vec<_> = planned().map(|it| whose(it.member)).collect();
        let kinds: Vec<_> = planned().map(|it| it.kind.as_str()).collect();
        let occasions: Vec<_> = planned().map(|it| it.occasion.as_str()).collect();
        let dues: Vec<_> = planned().map(|it| it.due).collect();
        let states: Vec<_> = some.iter().map(|it| i32::from(it.state.number())).collect();
        let tries = some.iter().map(|it| Ok(i32::try_from(it.tries)?));
        let tries = tries.collect::<Result<Vec<_>>>()?;
        let sql = "INSERT INTO post(alliance, member, kind, occasion, due, state, tries)
                   SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7)";
        let these: These = &[
            (&it.alliance.as_slice(), Type::BYTEA),
            (&members, Type::INT8_ARRAY),
            (&kinds, Type::TEXT_ARRAY),
            (&occasions, Type::TEXT_ARRAY),
            (&dues, Type::INT8_ARRAY),
            (&states, Type::INT4_ARRAY),
            (&tries, Type::INT4_ARRAY),
        ];
        run(all, sql, these).await?;
    }
    Ok(())
}

/// Erases again what was erased, and says whether there was anything of it.
pub(super) async fn replay(all: &Transaction<'_>, these: &[Erasure]) -> Result<bool> {
    let (mut wholes, mut heres, mut seqs, mut asks) = (vec![], vec![], vec![], vec![]);
    for it in these {
        match it {
            Erasure::Alliance(id) => wholes.push(id.as_slice()),
            Erasure::Words { alliance, seq, ask } => {
                heres.push(alliance.as_slice());
                seqs.push(i64::try_from(*seq).unwrap_or(i64::MAX));
                asks.push(ask.as_slice());
            }
        }
    }
    // Their locks first, as everybody takes them, and in one order.
    let sql = "SELECT 1 FROM alliance WHERE id = ANY($1) ORDER BY id FOR UPDATE";
    run(all, sql, &[(&[&*wholes, &*heres].concat(), Type::BYTEA_ARRAY)]).await?;
    let sql = "WITH bare AS (
                 UPDATE event SET body = NULL
                 FROM unnest($1, $2, $3) AS it(alliance, seq, ask)
                 WHERE (event.alliance, event.seq, event.ask) = (it.alliance, it.seq, it.ask)
                 RETURNING event.alliance, event.seq, event.ask
               ), listed AS (
                 INSERT INTO erasure(alliance, seq, ask) SELECT * FROM bare ON CONFLICT DO NOTHING
               ), moved AS (
                 UPDATE alliance SET stir = stir + 1 WHERE id IN (SELECT alliance FROM bare)
               ) SELECT 1 FROM bare LIMIT 1";
    let words: These =
        &[(&heres, Type::BYTEA_ARRAY), (&seqs, Type::INT8_ARRAY), (&asks, Type::BYTEA_ARRAY)];
    let bare = run(all, sql, words).await?;
    Ok(forget(all, &wholes).await? || bare)
}

/// Sees to it that no other program of ours has this database open.
pub(crate) async fn alone(address: &Address) -> Result<()> {
    let line = address.line().await?;
    let sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
               AND application_name = 'accordant' AND pid <> pg_backend_pid()";
    let hanging_up = async {
        while in_time(line.query_one(sql, &[])).await?.get::<_, i64>(0) > 0 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::Ok(())
    };
    tokio::time::timeout(HANGING_UP, hanging_up)
        .await
        .map_err(|_| anyhow!("an Accordant is using this database. Stop all of them first"))?
}

/// Marks a database into which everything of another is being brought: before it is [`done`], nobody
/// opens the database again.
///
/// [`done`]: Self::done
#[derive(Debug)]
pub(crate) struct Unfinished<'a>(&'a Address);

impl<'a> Unfinished<'a> {
    /// From here on the database is not to be opened.
    pub(crate) async fn begin(address: &'a Address) -> Result<Self> {
        let line = address.line().await?;
        in_time(line.execute("INSERT INTO meta(k, v) VALUES ('unfinished', '1')", &[])).await?;
        Ok(Self(address))
    }

    /// Everything is there, and this is its secret.
    pub(crate) async fn done(self, house: &House) -> Result<()> {
        let mut line = self.0.line().await?;
        let all = in_time(line.transaction()).await?;
        let secret = schema::hex(&house.bytes());
        let sql = "UPDATE meta SET v = $1 WHERE k = 'secret'";
        in_time(all.execute(sql, &[&secret])).await?;
        in_time(all.execute("DELETE FROM meta WHERE k = 'unfinished'", &[])).await?;
        in_time(all.commit()).await
    }
}

/// Whether something was being brought here and did not come to its end.
pub(super) async fn check_finished(address: &Address) -> Result<()> {
    let line = address.line().await?;
    let unfinished = "SELECT 1 FROM meta WHERE k = 'unfinished'";
    ensure!(
        in_time(line.query_opt(unfinished, &[])).await?.is_none(),
        "something was being brought into this database and did not come to its end: half of it is \
         there. Take another database, or empty this one (DROP SCHEMA accordant CASCADE), and bring it \
         again"
    );
    Ok(())
}

/// Begins a time of its own in a database that was brought back: places that pages remember from
/// before mean nothing any more, and letters that were due by `now` (milliseconds since 1970, UTC)
/// were perhaps sent after the backup, so nobody sends them again.
pub(crate) async fn begin_anew(address: &Address, now: i64) -> Result<()> {
    let mut line = address.line().await?;
    let all = in_time(line.transaction()).await?;
    let epoch = schema::epoch().to_string();
    in_time(all.execute("UPDATE meta SET v = $1 WHERE k = 'epoch'", &[&epoch])).await?;
    let give_up = "UPDATE post SET state = 2 WHERE state = 0 AND due <= $1";
    in_time(all.execute(give_up, &[&now])).await?;
    in_time(all.commit()).await
}
