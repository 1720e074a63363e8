//! The folder with the database: locked, looked at, and made if there is none.
//!
//! Whatever lies here may be the only copy of what people have promised each other. So a file that
//! is not a sound database of ours is named and left exactly as it is, and a missing one is only
//! replaced by a new one where nothing speaks of an older one.

#[cfg(test)]
mod tests;

use anyhow::{Context, Result, anyhow, bail, ensure};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::{
    cmp::Ordering,
    fmt::Write as _,
    fs::{self, File, TryLockError},
    io::{ErrorKind, Read},
    os::unix::{
        ffi::OsStrExt,
        fs::{DirBuilderExt, OpenOptionsExt},
    },
    path::{Path, PathBuf},
};

/// The name of the database in its folder.
pub(crate) const DATABASE: &str = "accordant.db";

/// Marks a database as ours: "Accd".
const APPLICATION: i32 = 0x4163_6364;

/// The schema that this program writes and reads.
const SCHEMA: i32 = 4;

/// What brings each older schema to the next, from the first on.
const STEPS: [&str; 3] = [
    include_str!("../schema-1-to-2.sql"),
    include_str!("../schema-2-to-3.sql"),
    include_str!("../schema-3-to-4.sql"),
];

/// Stands in a folder that is not to be opened.
const UNFINISHED: &str = "unfinished";

/// How a database of ours begins: SQLite's magic first, our mark at byte 68.
const HEADER: usize = 100;

/// What to do about a file that cannot be used.
const NEXT: &str = "It was left as it is. Put back a backup of this folder, or start Accordant \
                    with another folder";

/// A folder that is ours as long as this lives.
#[derive(Debug)]
pub(super) struct Folder {
    dir: PathBuf,
    /// None where the folder is only looked at.
    _lock: Option<File>,
}

impl Folder {
    /// Takes the folder, and sees to it that a sound database is in it.
    pub(super) fn open(dir: &Path) -> Result<Self> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)
            .with_context(|| format!("the folder {} cannot be made", dir.display()))?;
        let folder = Self { dir: dir.to_owned(), _lock: Some(lock(dir)?) };
        ensure!(
            !dir.join(UNFINISHED).try_exists()?,
            "something was being brought into {} and did not come to its end: half of it is there. \
             Take another folder, or empty this one, and bring it again",
            dir.display()
        );
        match fs::symlink_metadata(folder.file()) {
            Ok(_) => folder.check_and_migrate()?,
            Err(error) if error.kind() == ErrorKind::NotFound => folder.make()?,
            Err(error) => bail!("{} cannot be looked at: {error}", folder.file().display()),
        }
        Ok(folder)
    }

    /// The database.
    pub(super) fn file(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    /// The write-ahead log beside it.
    fn log(&self) -> PathBuf {
        self.dir.join("accordant.db-wal")
    }

    /// Makes an empty database under another name and gives it its own when it is whole: a power
    /// cut in between leaves no half one.
    fn make(&self) -> Result<()> {
        let (file, log) = (self.file(), self.log());
        ensure!(
            !log.try_exists()?,
            "{} is missing, but {} beside it still holds changes to it. {NEXT}",
            file.display(),
            log.display()
        );
        let new = self.dir.join("accordant.db.new");
        for leftover in ["", "-wal", "-shm", "-journal"] {
            let mut name = new.clone().into_os_string();
            name.push(leftover);
            match fs::remove_file(&name) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
                Ok(()) | Err(_) => {}
            }
        }
        fill(&new).with_context(|| format!("{} cannot be made", file.display()))?;
        fs::rename(&new, &file)?;
        File::open(&self.dir)?.sync_all()?;
        Ok(())
    }

    /// Looks at a database that was there before, and brings an older one to today's schema.
    fn check_and_migrate(&self) -> Result<()> {
        let schema = self.check()?;
        if schema == SCHEMA {
            return Ok(());
        }
        let file = self.file();
        migrate(&file, schema).with_context(|| {
            format!("{} cannot be brought to schema {SCHEMA}. It is as it was", file.display())
        })
    }

    /// Looks at a database that was there before, without changing a byte of it. Gives back its
    /// schema, which is 1 at least and ours at most.
    fn check(&self) -> Result<i32> {
        let file = self.file();
        self.check_header().with_context(|| format!("{} cannot be used", file.display()))?;
        let connection = self.look()?;
        let soundness = connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
            .unwrap_or_else(|error| error.to_string());
        ensure!(soundness == "ok", "{} is damaged ({soundness}). {NEXT}", file.display());
        let schema: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        match schema.cmp(&SCHEMA) {
            Ordering::Equal => Ok(schema),
            Ordering::Greater => bail!(
                "{} has schema {schema}, and this Accordant knows schemas up to {SCHEMA} only. \
                 It was left as it is. Start a newer Accordant",
                file.display()
            ),
            Ordering::Less if schema >= 1 => Ok(schema),
            Ordering::Less => bail!("{} has no known schema ({schema}). {NEXT}", file.display()),
        }
    }

    /// Whether the first bytes and the length are those of a database of ours.
    fn check_header(&self) -> Result<()> {
        let header = header(&self.file())?;
        let length = fs::metadata(self.file())?.len();
        // While a log holds changes, the file itself may rightly be shorter than it says.
        if fs::metadata(self.log()).map_or(0, |log| log.len()) == 0 {
            let page = match u16::from_be_bytes([header[16], header[17]]) {
                1 => 65_536,
                page => u64::from(page),
            };
            let whole = u64::from(big_endian(&header, 28)) * page;
            ensure!(length >= whole, "it is cut off: {length} of {whole} bytes are left. {NEXT}");
        }
        Ok(())
    }

    /// Opens the database for looking only. Where no log lies beside it, SQLite is told that
    /// nothing changes, so that it makes no files of its own.
    fn look(&self) -> Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let still = if self.log().try_exists()? { "" } else { "?immutable=1" };
        let connection =
            Connection::open_with_flags(format!("{}{still}", uri(&self.file())), flags)?;
        connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
        Ok(connection)
    }
}

/// What a folder looks like to whoever changes nothing.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The schema of its database; none where there is no database yet.
    pub(crate) schema: Option<i32>,
    /// When the newest event happened, in milliseconds since 1970, UTC.
    pub(crate) newest: Option<i64>,
}

/// Looks whether a folder's database is sound and one that this program knows.
pub(crate) fn examine(dir: &Path) -> Result<Seen> {
    let folder = Folder { dir: dir.to_owned(), _lock: None };
    if !folder.file().try_exists()? {
        return Ok(Seen { schema: None, newest: None });
    }
    let schema = folder.check()?;
    let newest = folder.look()?.query_row("SELECT max(at) FROM event", [], |row| row.get(0))?;
    Ok(Seen { schema: Some(schema), newest })
}

/// Marks a folder into which everything of another is being brought: before it is [`done`], nobody
/// opens the folder again.
///
/// [`done`]: Self::done
#[derive(Debug)]
pub(crate) struct Unfinished(PathBuf);

impl Unfinished {
    /// From here on the folder is not to be opened.
    pub(crate) fn begin(dir: &Path) -> Result<Self> {
        let path = dir.join(UNFINISHED);
        File::create_new(&path)?.sync_all()?;
        File::open(dir)?.sync_all()?;
        Ok(Self(path))
    }

    /// Everything is there.
    pub(crate) fn done(self) -> Result<()> {
        Ok(fs::remove_file(self.0)?)
    }
}

/// Looks at a database that somebody else may be using, by its first bytes only: it must be ours, of
/// today's schema.
pub(super) fn known(file: &Path) -> Result<()> {
    let header = header(file).with_context(|| format!("{} cannot be used", file.display()))?;
    let schema = big_endian(&header, 60).cast_signed();
    ensure!(
        schema <= SCHEMA,
        "{} has schema {schema}, and this Accordant knows schemas up to {SCHEMA} only. Use a newer \
         Accordant",
        file.display()
    );
    ensure!(
        schema == SCHEMA,
        "{} has the older schema {schema}. Start this Accordant with it once, which brings it along",
        file.display()
    );
    Ok(())
}

/// The first bytes of a file that begins like a database of ours.
fn header(file: &Path) -> Result<[u8; HEADER]> {
    let mut file = File::open(file)?;
    ensure!(file.metadata()?.len() > 0, "it is empty. {NEXT}");
    let mut header = [0; HEADER];
    file.read_exact(&mut header).map_err(|error| anyhow!("it is cut off ({error}). {NEXT}"))?;
    ensure!(header.starts_with(b"SQLite format 3\0"), "it is not a database. {NEXT}");
    ensure!(
        big_endian(&header, 68) == APPLICATION.cast_unsigned(),
        "it is the database of another program. {NEXT}"
    );
    Ok(header)
}

/// Takes the lock of the folder, which the system gives back when the process ends, however it
/// ends.
fn lock(dir: &Path) -> Result<File> {
    let path = dir.join("lock");
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(&path)
        .with_context(|| format!("{} cannot be opened", path.display()))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => {
            bail!("another Accordant is already using this folder: {}", dir.display())
        }
        Err(TryLockError::Error(error)) => bail!("{} cannot be locked: {error}", path.display()),
    }
}

/// Brings a sound database of an older schema to ours, all in one transaction: after a power cut it
/// is one or the other. There is no way back but a backup.
fn migrate(file: &Path, from: i32) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(file, flags)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA temp_store = MEMORY;",
    )?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = usize::try_from(from - 1)?;
    for step in &STEPS[done..] {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    tracing::info!("the database was brought to schema {SCHEMA}");
    Ok(())
}

/// Begins a time of its own in a closed folder that was brought back: places that pages remember from
/// before mean nothing any more, and letters that were due by `now` (milliseconds since 1970, UTC)
/// were perhaps sent after the backup, so nobody sends them again.
pub(crate) fn begin_anew(dir: &Path, now: i64) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(dir.join(DATABASE), flags)?;
    connection.execute_batch(&format!(
        "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;
         BEGIN IMMEDIATE;
         UPDATE meta SET v = random() & 0x7fffffffffffffff WHERE k = 'epoch';
         UPDATE post SET state = 2 WHERE state = 0 AND due <= {now};
         COMMIT;
         PRAGMA wal_checkpoint(TRUNCATE);"
    ))?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Makes a whole, empty database that only we may read.
fn fill(file: &Path) -> Result<()> {
    File::options().create_new(true).write(true).mode(0o600).open(file)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         BEGIN;
         PRAGMA application_id = {APPLICATION};
         PRAGMA user_version = {SCHEMA};
         {}
         INSERT INTO meta(k, v) VALUES ('epoch', random() & 0x7fffffffffffffff);
         COMMIT;
         PRAGMA wal_checkpoint(TRUNCATE);",
        include_str!("../schema.sql")
    ))?;
    connection.close().map_err(|(_, error)| error)?;
    File::open(file)?.sync_all()?;
    Ok(())
}

/// The number at this place of the header.
fn big_endian(header: &[u8; HEADER], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

/// The address of a file, with everything escaped that could mean something else.
fn uri(file: &Path) -> String {
    let mut uri = String::from("file:");
    for &byte in file.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
