//! A backup while writing goes on, and a folder made of it again.

#[cfg(test)]
mod tests;

use crate::{
    clock,
    keys::House,
    store::{
        Store as _,
        erasures::{self, Erasures},
        sqlite::{self, DATABASE, Sqlite, whole::SqliteSnapshot},
        whole::Snapshot as _,
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
}

/// What `restore` is told.
#[derive(Args, Debug)]
pub(crate) struct Restore {
    /// A folder that `accordant backup` has written.
    #[arg(value_name = "BACKUP")]
    pub(crate) backup: PathBuf,
    /// A new or empty folder to restore into.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The list of what was erased since, from the folder that was lost or from where `serve
    /// --erasures` kept it: none of it comes back.
    #[arg(long, env = "ACCORDANT_ERASURES", value_name = "FILE")]
    pub(crate) erasures: Option<PathBuf>,
}

/// Copies a folder as it is at this moment, reads the copy back, and folds every log of it.
pub(crate) async fn backup(told: Backup) -> Result<Found> {
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
    // Now it is a backup.
    fs::rename(&new, to.join(DATABASE))?;
    File::open(to)?.sync_all()?;
    Ok(found)
}

/// Makes a folder of a backup: without what was erased since, and for a time of its own.
pub(crate) async fn restore(told: Restore) -> Result<Found> {
    let Restore { backup, data, erasures: list } = told;
    let house = House::read(&backup)?;
    let mut erased = erasures::read_if_there(&backup.join(erasures::NAME))?;
    if let Some(list) = &list {
        erased.extend(erasures::read(list)?);
    }
    fresh(&data)?;
    // It gets its name only when nothing is in it any more that must not be.
    let work = data.join("restoring");
    fresh(&work)?;
    for name in [DATABASE, "accordant.db-wal"] {
        copied(&backup.join(name), &work.join(name), name == DATABASE)?;
    }
    let store = Sqlite::open(&work)?;
    let known: BTreeSet<_> = SqliteSnapshot::open(&work)?.erasures().await?.into_iter().collect();
    let new = erased.into_iter().collect::<BTreeSet<_>>();
    let new: Vec<_> = new.difference(&known).copied().collect();
    let replayed = store.replay(new).await;
    store.close().await;
    replayed?;
    sqlite::begin_anew(&work, clock::now().0)?;
    let mut snapshot = SqliteSnapshot::open(&work)?;
    if let Some(why) = snapshot.soundness()? {
        bail!("what came of the backup is damaged: {why}");
    }
    let found = verify(&mut snapshot).await?;
    drop(snapshot);
    house.put(&data)?;
    for name in [erasures::NAME, DATABASE] {
        fs::rename(work.join(name), data.join(name))?;
    }
    fs::remove_dir_all(&work)?;
    File::open(&data)?.sync_all()?;
    Ok(found)
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
