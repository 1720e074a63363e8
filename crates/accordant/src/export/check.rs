//! Is an `ALLIANCE.md` in a repository still the version that hangs?

use super::{Agreement, Also, Mark, markdown, told};
use crate::{database::Named, languages::Language};
use alliance::{id::AllianceId, view::View};
use anyhow::{Context as _, Result, ensure};
use clap::Args;
use std::{
    fs::File,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

/// A larger file is none of ours, in bytes.
const FILE_MAX: u64 = 4 << 20;

/// What `check` is told.
#[derive(Args, Debug)]
pub(crate) struct Check {
    /// The file to check: what `accordant export --format markdown` or the page has written.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A fresh file to check it against, in place of a folder or a database; `-` reads it from the
    /// standard input.
    #[arg(long, value_name = "FRESH")]
    against: Option<PathBuf>,
    /// The alliance that it is of; without it, all are looked at.
    #[arg(long, value_name = "ID", conflicts_with = "against")]
    alliance: Option<AllianceId>,
    /// The folder that knows. A server may be using it meanwhile.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    #[command(flatten)]
    database: Named,
}

/// What is to be said of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is what hangs; whether its dates and names are, too.
    Current { all: bool },
    /// It says that it is what hangs, and other words stand in it.
    Changed,
    /// It is an older version; with the number of the one that hangs.
    Older(u32),
    /// Nobody here knows these words.
    Unknown,
}

impl Verdict {
    /// What a program ends with: 0 current, 1 not, 2 cannot say.
    const fn code(self) -> i32 {
        match self {
            Self::Current { .. } => 0,
            Self::Changed | Self::Older(_) => 1,
            Self::Unknown => 2,
        }
    }

    fn said(self, held: &Mark) -> String {
        let version = held.version;
        match self {
            Self::Current { all: true } => format!("Version {version} is current."),
            Self::Current { all: false } => format!(
                "Version {version} is current. Names or dates beside it have moved on; take it anew when you like."
            ),
            Self::Changed => format!(
                "It says that it is version {version}, and its items read otherwise. Take it anew."
            ),
            Self::Older(now) => {
                format!("It is version {version}, and version {now} hangs now. Take it anew.")
            }
            Self::Unknown => {
                format!("No alliance here has, or had, a version {version} with these words.")
            }
        }
    }

    /// The better of two, where several alliances have the same words.
    fn or(self, other: Self) -> Self {
        let rank = |it: Self| (it.code(), it != Self::Current { all: true });
        if rank(other) < rank(self) { other } else { self }
    }
}

/// Says whether the file is current, and gives the code to end with.
pub(crate) async fn check(told: Check) -> i32 {
    let (code, said) = match judge(&told).await {
        Ok((held, verdict)) => (verdict.code(), verdict.said(&held)),
        Err(why) => (2, format!("Cannot say: {why:#}.")),
    };
    // A closed standard output is no other answer.
    let _ = writeln!(std::io::stdout(), "{}: {said}", told.file.display());
    code
}

async fn judge(told: &Check) -> Result<(Mark, Verdict)> {
    let file = read(&told.file)?;
    let held = markdown::mark(&file).context("it holds no mark of Accordant, or several")?;
    if let Some(fresh) = &told.against {
        let fresh = read(fresh).context("the fresh one")?;
        let mark = markdown::mark(&fresh).context("the fresh one holds no mark")?;
        let verdict = against(&file, &held, &fresh, &mark);
        return Ok((held, verdict));
    }
    let mut snapshot = told.database.snapshot(&told.data).await?;
    let ids = if let Some(id) = told.alliance {
        vec![id]
    } else {
        let all = snapshot.alliances().await?.into_iter();
        all.map(|id| AllianceId::new(u128::from_be_bytes(id))).collect()
    };
    let mut verdict = Verdict::Unknown;
    for id in ids {
        let whole = told::whole(&mut *snapshot, id).await?;
        verdict = verdict.or(told::look(whole, |view| of(&file, &held, view))?);
    }
    Ok((held, verdict))
}

/// What a fresh file says of another one.
fn against(file: &str, held: &Mark, fresh: &str, mark: &Mark) -> Verdict {
    if held != mark {
        // Nothing is known of versions before the fresh one.
        let older = held.version < mark.version;
        return if older { Verdict::Older(mark.version) } else { Verdict::Unknown };
    }
    let same = markdown::items_of(file) == markdown::items_of(fresh);
    if same { Verdict::Current { all: true } } else { Verdict::Changed }
}

/// What an alliance says of a file, whichever language it was taken in.
pub(super) fn of(file: &str, held: &Mark, view: &View<'_>) -> Verdict {
    let all = Language::ALL.into_iter().map(|it| it.speak(|| in_this_language(file, held, view)));
    all.reduce(Verdict::or).unwrap_or(Verdict::Unknown)
}

fn in_this_language(file: &str, held: &Mark, view: &View<'_>) -> Verdict {
    let Some(now) = Agreement::of(view, &Also::default()) else { return Verdict::Unknown };
    if now.mark == *held {
        let items = markdown::items(&now.items);
        if markdown::items_of(file) != markdown::items_of(&items) {
            return Verdict::Changed;
        }
        let fresh = markdown::write(&now);
        let mut beside = fresh.lines().filter(|line| !line.starts_with("<!--"));
        return Verdict::Current { all: beside.all(|line| file.lines().any(|it| it == line)) };
    }
    let versions = view.versions();
    let mark = |it: &alliance::view::VersionSeen<'_>| {
        Mark::of(it.number, it.items.iter().map(|it| it.digest.as_str()))
    };
    let known = versions.iter().any(|it| mark(it) == *held);
    if known { Verdict::Older(now.mark.version) } else { Verdict::Unknown }
}

fn read(path: &Path) -> Result<String> {
    let from: Box<dyn std::io::Read> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()));
        Box::new(file?)
    };
    let mut text = String::new();
    let read = from.take(FILE_MAX + 1).read_to_string(&mut text);
    let length = read.with_context(|| format!("{} cannot be read as text", path.display()))?;
    ensure!(length as u64 <= FILE_MAX, "{} is too large to be an agreement", path.display());
    Ok(text)
}
