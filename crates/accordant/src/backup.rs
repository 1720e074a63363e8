//! A backup while writing goes on, and a folder made of it again.

#[cfg(test)]
mod tests;

use crate::{
    clock,
    database::Named,
    keys::House,
    questions::shelf,
    store::{
        Store,
        erasures::{self, Erasures},
        postgres::{self, Postgres, line::Address, whole::PostgresSnapshot},
        sqlite::{self, DATABASE, Sqlite, whole::SqliteSnapshot},
        whole::{Erasure, Snapshot},
    },
    verify::{Found, verify},
};
use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

/// What `backup` is told.
#[derive(Args, Debug)]
pub(crate) struct Backup {
    /// The folder to back up. A server may be using it meanwhile.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// A new or empty folder for the copy. It is as delicate as the original.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
    /// The folder with sets of questions that `serve --questions` was told; without it, `questions`
    /// in the folder that is backed up, if it is there.
    #[arg(long, env = "ACCORDANT_QUESTIONS", value_name = "DIR")]
    pub(crate) questions: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) database: Named,
}

/// What `restore` is told.
#[derive(Args, Debug)]
pub(crate) struct Restore {
    /// A folder that `accordant backup` has written.
    #[arg(
        value_name = "BACKUP",
        required_unless_present = "database_url",
        conflicts_with = "database_url"
    )]
    pub(crate) backup: Option<PathBuf>,
    /// A new or empty folder to restore into.
    #[arg(long, value_name = "DIR", required_unless_present = "database_url")]
    pub(crate) data: Option<PathBuf>,
    /// The list of what was erased since, from the folder that was lost or from where `serve
    /// --erasures` kept it: none of it comes back. May be given more than once, where several
    /// programs each kept one.
    #[arg(long, env = "ACCORDANT_ERASURES", value_name = "FILE")]
    pub(crate) erasures: Vec<PathBuf>,
    /// The database that `pg_restore`, or the copying back of its files, has filled: it is made ready
    /// here, before anybody serves it.
    #[command(flatten)]
    pub(crate) database: Named,
}

/// What there is to say when a database is to be backed up.
const BY_ITSELF: &str = "PostgreSQL makes its own backups, while Accordant goes on: `pg_dump \
    --format=custom --file=FILE URL` for one database, `pg_basebackup` with archived WAL for a whole \
    server. Both hold everything, the secret too. How, and how to restore: docs/operating.md, \
    section 8. (`accordant export --all` writes everything into a file as well.)";

/// What is to be known by whoever restores without a list.
const NO_LIST: &str = "without --erasures, words that were erased after this backup was made come \
    back. If there is a list (`erasures` in the folder that was lost, or where `serve --erasures` kept \
    it), restore once more, and name it";

/// Copies a folder as it is at this moment, reads the copy back, and folds every log of it.
pub(crate) async fn backup(told: Backup) -> Result<Found> {
    ensure!(told.database.database_url.is_none(), BY_ITSELF);
    let source = SqliteSnapshot::open(&told.data)?;
    let house = House::read(&told.data)?;
    let to = &told.to;
    fresh(to)?;
    let new = to.join("accordant.db.new");
    private(&new)?;
    source.copy_to(&new).with_context(|| format!("{} cannot be written", new.display()))?;
    drop(source);
    File::open(&new)?.sync_all()?;
    let mut copy = SqliteSnapshot::open_file(&new)?;
    if let Some(why) = copy.soundness()? {
        bail!("the copy in {} is damaged: {why}", to.display());
    }
    let found = verify(&mut copy).await?;
    Erasures::complete(&to.join(erasures::NAME), copy.erasures().await?)?;
    drop(copy);
    house.put(to)?;
    copy_questions(told.questions.as_deref(), &told.data, to)?;
    // Now it is a backup.
    fs::rename(&new, to.join(DATABASE))?;
    File::open(to)?.sync_all()?;
    Ok(found)
}

/// Makes a folder of a backup, or makes a database ready that was brought back: without what was
/// erased since, and for a time of its own.
pub(crate) async fn restore(told: Restore) -> Result<Found> {
    if told.erasures.is_empty() {
        tracing::warn!("{NO_LIST}");
    }
    let lists = told.erasures.iter().map(|list| erasures::read(list));
    let erased = lists.collect::<Result<Vec<_>>>()?.concat();
    match (told.database.address()?, told.backup, told.data) {
        (Some(address), _, _) => make_ready(&address, erased).await,
        (None, Some(backup), Some(data)) => restore_folder(&backup, &data, erased).await,
        (None, _, _) => bail!("name a backup and a new folder, or a database"),
    }
}

/// Makes a database ready that was brought back as it was.
async fn make_ready(address: &Address, erased: Vec<Erasure>) -> Result<Found> {
    postgres::whole::alone(address).await?;
    let store = Postgres::open(address.clone()).await?;
    let replayed = replay_new(&store, PostgresSnapshot::open(address).await?, erased).await;
    store.close().await;
    let replayed = replayed?;
    postgres::whole::begin_anew(address, clock::now().0).await?;
    postgres::sweep_replayed(address, &replayed).await?;
    verify(&mut PostgresSnapshot::open(address).await?).await
}

/// What of this is not erased there yet. The snapshot is let go here: whoever overwrites erased
/// words waits, for seconds, until nobody reads any more.
async fn still_there(mut there: impl Snapshot, erased: Vec<Erasure>) -> Result<Vec<Erasure>> {
    let known: BTreeSet<_> = there.erasures().await?.into_iter().collect();
    let new: BTreeSet<_> = erased.into_iter().collect();
    Ok(new.difference(&known).copied().collect())
}

/// Erases again what is not erased yet, and says what that was.
async fn replay_new(
    store: &dyn Store,
    there: impl Snapshot,
    erased: Vec<Erasure>,
) -> Result<Vec<Erasure>> {
    let new = still_there(there, erased).await?;
    store.replay(new.clone()).await?;
    Ok(new)
}

async fn restore_folder(backup: &Path, data: &Path, mut erased: Vec<Erasure>) -> Result<Found> {
    let house = House::read(backup)?;
    erased.extend(erasures::read_if_there(&backup.join(erasures::NAME))?);
    fresh(data)?;
    // It gets its name only when nothing is in it any more that must not be.
    let work = data.join("restoring");
    fresh(&work)?;
    for name in [DATABASE, "accordant.db-wal"] {
        copied(&backup.join(name), &work.join(name), name == DATABASE)?;
    }
    let store = Sqlite::open(&work)?;
    let replayed = replay_new(&store, SqliteSnapshot::open(&work)?, erased).await;
    store.close().await;
    replayed?;
    sqlite::begin_anew(&work, clock::now().0)?;
    let mut snapshot = SqliteSnapshot::open(&work)?;
    if let Some(why) = snapshot.soundness()? {
        bail!("what came of the backup is damaged: {why}");
    }
    let found = verify(&mut snapshot).await?;
    drop(snapshot);
    house.put(data)?;
    copy_questions(None, backup, data)?;
    for name in [erasures::NAME, DATABASE] {
        fs::rename(work.join(name), data.join(name))?;
    }
    fs::remove_dir_all(&work)?;
    File::open(data)?.sync_all()?;
    Ok(found)
}

/// Copies an installation's own questions as they are, with their faults: whoever serves them next is
/// told of these.
fn copy_questions(named: Option<&Path>, data: &Path, to: &Path) -> Result<()> {
    let Some(from) = shelf::folder(named, data) else { return Ok(()) };
    let to = to.join(shelf::FOLDER);
    fresh(&to)?;
    for file in shelf::files(&from)? {
        if let Some(name) = file.file_name() {
            copied(&file, &to.join(name), true)?;
        }
    }
    Ok(File::open(&to)?.sync_all()?)
}

/// Sees to it that there is an empty folder that only we may read.
fn fresh(dir: &Path) -> Result<()> {
    let made = || -> Result<()> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)?;
        ensure!(
            fs::read_dir(dir)?.next().is_none(),
            "it is not empty. It was left as it is: name a new folder"
        );
        Ok(())
    };
    made().with_context(|| format!("the folder {} cannot be filled", dir.display()))
}

/// Makes an empty file that only we may read.
fn private(path: &Path) -> Result<File> {
    let file = File::options().write(true).create_new(true).mode(0o600).open(path);
    file.with_context(|| format!("{} cannot be made", path.display()))
}

/// Copies a file; one that need not be there may be missing.
fn copied(from: &Path, to: &Path, must: bool) -> Result<()> {
    let mut source = match File::open(from) {
        Err(error) if error.kind() == ErrorKind::NotFound && !must => return Ok(()),
        source => source.with_context(|| format!("{} cannot be read", from.display()))?,
    };
    let mut file = private(to)?;
    std::io::copy(&mut source, &mut file)?;
    Ok(file.sync_all()?)
}
