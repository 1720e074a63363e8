//! The shelf of an installation: sets of questions that its operator offers to every circle, beside
//! those that are built in.

use super::{Bank, FILE_MAX, Fault};
use alliance::text::Sentence;
use anyhow::{Context as _, Result, bail};
use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// The folder below the data, where none is named, and in a backup.
pub(crate) const FOLDER: &str = "questions";
/// So many sets can be looked through.
const BANKS_MAX: usize = 40;

/// Read once, before anybody is served.
static SHELF: OnceLock<Vec<Bank>> = OnceLock::new();

/// All sets on the shelf.
pub(crate) fn all() -> &'static [Bank] {
    SHELF.get().map_or(&[], Vec::as_slice)
}

/// Does this question stand on the shelf?
pub(crate) fn holds(question: &str) -> bool {
    all().iter().flat_map(|it| &it.questions).any(|it| it.as_str() == question)
}

/// Ways to ask for the nightmare that stand on the shelf.
pub(crate) fn prompts() -> impl Iterator<Item = &'static Sentence> {
    all().iter().flat_map(|it| &it.prompts)
}

/// Fills the shelf from a folder, if there is one.
pub(crate) fn open(named: Option<&Path>, data: &Path) -> Result<()> {
    if let Some(folder) = folder(named, data) {
        let _ = SHELF.set(read(&folder)?);
    }
    Ok(())
}

/// Where the sets lie: in the folder that is named, which must be there, or in `questions` in the
/// data, if it is.
pub(crate) fn folder(named: Option<&Path>, data: &Path) -> Option<PathBuf> {
    let below = data.join(FOLDER);
    named.map(Path::to_owned).or_else(|| below.is_dir().then_some(below))
}

/// All sets of a folder, by the names of their files.
pub(super) fn read(folder: &Path) -> Result<Vec<Bank>> {
    let files = files(folder)?;
    if files.len() > BANKS_MAX {
        bail!(
            "there are {} sets of questions in {}, and {BANKS_MAX} fit",
            files.len(),
            folder.display()
        );
    }
    files.iter().map(|it| one(it)).collect()
}

/// The files of a folder that hold sets, in the order of their names.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let cannot = || format!("the questions in {} cannot be read", folder.display());
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in folder.read_dir().with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        if path.extension().is_some_and(|it| it == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn one(path: &Path) -> Result<Bank> {
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut text = String::new();
    let most = FILE_MAX as u64 + 1;
    let read = file.take(most).read_to_string(&mut text);
    read.with_context(|| format!("{} cannot be read as text", path.display()))?;
    super::read(&text).map_err(|faults| {
        let said: Vec<String> = faults.iter().map(|it| told(path, it)).collect();
        anyhow::anyhow!("{}", said.join("\n"))
    })
}

/// `questions/choir.toml:4: This question has no words.`
fn told(path: &Path, fault: &Fault) -> String {
    match fault.line {
        Some(line) => format!("{}:{line}: {}", path.display(), fault.what),
        None => format!("{}: {}", path.display(), fault.what),
    }
}
