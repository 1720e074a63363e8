//! The list of what was erased, beside the database: a backup that is brought back is told by it
//! what must not come back.
//!
//! One line for each: the alliance, and for the words of one event its place and its ask. The
//! store's own table is what counts; the file is a copy of it that may lie elsewhere, where the
//! backups are.

#[cfg(test)]
mod tests;

use super::{Id, whole::Erasure};
use anyhow::{Context as _, Result};
use data_encoding::HEXLOWER;
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs::{self, File},
    io::{ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

/// The name of the list in a data folder, and in a backup.
pub(crate) const NAME: &str = "erasures";

/// The list, open for adding.
#[derive(Debug)]
pub(crate) struct Erasures {
    path: PathBuf,
    file: File,
}

impl Erasures {
    /// Opens the list, or makes it, and adds what is missing in it of `known`. When it returns, it
    /// is durable.
    pub(crate) fn complete(path: &Path, known: impl IntoIterator<Item = Erasure>) -> Result<Self> {
        let opened = || -> Result<Self> {
            let whole = mended(path)?;
            let file = File::options().append(true).create(true).mode(0o600).open(path)?;
            if let Some(dir) = path.parent().filter(|dir| !dir.as_os_str().is_empty()) {
                File::open(dir)?.sync_all()?;
            }
            let mut list = Self { path: path.to_owned(), file };
            let listed: BTreeSet<_> = parse(&whole).collect();
            let missing: Vec<_> = known.into_iter().filter(|it| !listed.contains(it)).collect();
            list.add(&missing)?;
            Ok(list)
        };
        opened().with_context(|| format!("the list of erasures {} cannot be kept", path.display()))
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds these. When it returns, they are durable.
    pub(crate) fn add(&mut self, these: &[Erasure]) -> Result<()> {
        if these.is_empty() {
            return Ok(());
        }
        let lines: String = these.iter().map(line).collect();
        self.file.write_all(lines.as_bytes())?;
        self.file.sync_data().with_context(|| format!("{} is not synced", self.path.display()))
    }
}

/// All that such a list names. A last line that a power cut has torn counts for nothing.
pub(crate) fn read(path: &Path) -> Result<Vec<Erasure>> {
    let text = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(parse(&text).collect())
}

/// The same, where there may be no list.
pub(crate) fn read_if_there(path: &Path) -> Result<Vec<Erasure>> {
    if path.try_exists()? { read(path) } else { Ok(Vec::new()) }
}

/// The whole lines of the list; what a power cut has left half is cut away, so that the next line
/// begins a line.
fn mended(path: &Path) -> Result<Vec<u8>> {
    let mut text = match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        text => text?,
    };
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    if whole < text.len() {
        text.truncate(whole);
        let file = File::options().write(true).open(path)?;
        file.set_len(whole as u64)?;
        file.sync_all()?;
    }
    Ok(text)
}

fn parse(text: &[u8]) -> impl Iterator<Item = Erasure> {
    let whole = text.split_inclusive(|byte| *byte == b'\n').filter_map(|it| it.strip_suffix(b"\n"));
    whole.filter_map(|line| {
        let mut words = line.split(|byte| *byte == b' ');
        let alliance = id(words.next()?)?;
        let Some(seq) = words.next() else { return Some(Erasure::Alliance(alliance)) };
        let seq = std::str::from_utf8(seq).ok()?.parse().ok()?;
        let ask = id(words.next()?)?;
        words.next().is_none().then_some(Erasure::Words { alliance, seq, ask })
    })
}

fn id(hex: &[u8]) -> Option<Id> {
    HEXLOWER.decode(hex).ok()?.try_into().ok()
}

fn line(it: &Erasure) -> String {
    let mut line = String::new();
    // Writing into a string cannot fail.
    let _ = match it {
        Erasure::Alliance(alliance) => writeln!(line, "{}", HEXLOWER.encode(alliance)),
        Erasure::Words { alliance, seq, ask } => {
            writeln!(line, "{} {seq} {}", HEXLOWER.encode(alliance), HEXLOWER.encode(ask))
        }
    };
    line
}
