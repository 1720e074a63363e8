//! Brings a database to the schema that this program knows: forward only, one program at a time.

use super::line::Address;
use anyhow::{Context as _, Result, ensure};

/// Each version's file brings the one before it here. What an older program still uses stays until
/// a later version, so that old and new run together while an installation is renewed.
const VERSIONS: [&str; 2] = [include_str!("schema-1.sql"), include_str!("schema-2.sql")];

/// A number that nobody else locks: "Accd".
const LOCK: i64 = 0x4163_6364;

/// The newest version that this program knows.
pub(crate) const SCHEMA: usize = VERSIONS.len();

/// Migrates, if there is something to migrate. A newer schema than ours is refused, and left as it
/// is.
pub(super) async fn migrate(address: &Address) -> Result<()> {
    let mut client = address.line().await?;
    // Another program may be at it, and take its time.
    client.batch_execute("SET statement_timeout = 0; SET lock_timeout = 0").await?;
    let all = client.transaction().await?;
    all.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await?;
    all.batch_execute(
        "DO $$ BEGIN
           IF to_regnamespace('accordant') IS NULL THEN CREATE SCHEMA accordant; END IF;
         END $$;
         CREATE TABLE IF NOT EXISTS accordant.schema(version integer NOT NULL);",
    )
    .await
    .context("this user may not make the schema \"accordant\" in this database")?;
    let known = all.query_opt("SELECT max(version) FROM accordant.schema", &[]).await?;
    let there = known.and_then(|row| row.get::<_, Option<i32>>(0)).unwrap_or(0);
    let there = usize::try_from(there).unwrap_or(0);
    ensure!(
        there <= SCHEMA,
        "the database has schema {there}, and this Accordant knows schemas up to {SCHEMA} only. It \
         was left as it is. Start a newer Accordant"
    );
    for (version, sql) in VERSIONS.iter().enumerate().skip(there) {
        let version = version + 1;
        all.batch_execute(sql)
            .await
            .with_context(|| format!("the database cannot be brought to schema {version}"))?;
        let number = i32::try_from(version).unwrap_or(i32::MAX);
        all.execute("INSERT INTO schema(version) VALUES ($1)", &[&number]).await?;
        tracing::info!("the database was brought to schema {version}");
    }
    all.commit().await?;
    Ok(())
}

/// The random number made together with the database, and the installation's secret: whoever is
/// first makes them.
pub(super) async fn once(address: &Address) -> Result<(u64, [u8; 32])> {
    let client = address.line().await?;
    let secret = hex(&crate::keys::random::<32>());
    for (name, value) in [("epoch", epoch().to_string()), ("secret", secret)] {
        client
            .execute(
                "INSERT INTO meta(k, v) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                &[&name, &value],
            )
            .await?;
    }
    let read = async |name: &str| -> Result<String> {
        Ok(client.query_one("SELECT v FROM meta WHERE k = $1", &[&name]).await?.get(0))
    };
    let epoch = read("epoch").await?.parse().context("the database does not know its epoch")?;
    let secret = data_encoding::HEXLOWER
        .decode(read("secret").await?.as_bytes())
        .ok()
        .and_then(|it| it.try_into().ok())
        .context("the secret in the database is damaged. Restore it from a backup")?;
    Ok((epoch, secret))
}

/// The random number of a new time.
pub(super) fn epoch() -> i64 {
    i64::from_be_bytes(crate::keys::random()) & i64::MAX
}

/// What a database looks like to whoever changes nothing.
pub(crate) struct Seen {
    /// Its schema; none where it was never used.
    pub(crate) schema: Option<usize>,
    /// The installation's secret, if it is made and sound.
    pub(crate) secret: Option<[u8; 32]>,
    /// Its clock, in milliseconds since 1970, UTC.
    pub(crate) now: i64,
}

/// Looks whether a database keeps what it promises, and what is in it.
pub(crate) async fn examine(address: &Address) -> Result<Seen> {
    address.check().await?;
    let client = address.line().await?;
    let row = client
        .query_one(
            "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
                    to_regclass('accordant.meta') IS NOT NULL",
            &[],
        )
        .await?;
    let (now, used): (i64, bool) = (row.get(0), row.get(1));
    if !used {
        return Ok(Seen { schema: None, secret: None, now });
    }
    let row = client.query_one("SELECT max(version) FROM accordant.schema", &[]).await?;
    let schema = row.get::<_, Option<i32>>(0).and_then(|it| usize::try_from(it).ok());
    let secret = "SELECT v FROM accordant.meta WHERE k = 'secret'";
    let secret = client.query_opt(secret, &[]).await?.map(|row| row.get::<_, String>(0));
    let secret = secret.and_then(|it| data_encoding::HEXLOWER.decode(it.as_bytes()).ok());
    Ok(Seen { schema, secret: secret.and_then(|it| it.try_into().ok()), now })
}

/// As it is written where the database reads bytes.
pub(super) fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
