//! Writing the file.

use super::{ALL, FORMAT, Hex, Line, ONE, lines};
use crate::{
    database::Named,
    export::told::{self, One},
    keys::House,
    store::whole::{Erasure, Snapshot, Whole},
};
use alliance::id::AllianceId;
use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use sha2::{Digest as _, Sha256};
use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, BufWriter, Write},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

/// What `export` is told.
#[derive(Args, Debug)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) one: One,
    /// All alliances, with all that opens them.
    #[arg(long)]
    pub(crate) all: bool,
    /// The folder to export. A server may be using it meanwhile.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    #[command(flatten)]
    pub(crate) database: Named,
    /// A new file to write, which only you may read; without it, the standard output.
    #[arg(long, visible_alias = "to", value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// What is written.
enum What {
    /// Everything, with the secret of the house.
    All(House),
    /// All that is kept of one alliance.
    One(Box<Whole>),
    /// One agreement, in some format.
    Agreement(String),
}

/// Writes what is asked for into a file, as it is at this moment.
pub(crate) async fn export(told: Export) -> Result<()> {
    let mut snapshot = told.database.snapshot(&told.data).await?;
    let what = match told.one.id()? {
        None => What::All(told.database.house(&told.data).await?),
        Some(id) if told.one.format == told::LINES => {
            What::One(Box::new(told::whole(&mut *snapshot, id).await?))
        }
        Some(id) => What::Agreement(told::one(&mut *snapshot, id, &told.one).await?),
    };
    let Some(path) = told.out else {
        return put(what, &mut *snapshot, BufWriter::new(io::stdout().lock())).await;
    };
    let file = File::options().write(true).create_new(true).mode(0o600).open(&path);
    let file = file.with_context(|| format!("{} cannot be made", path.display()))?;
    let written = write_durably(what, &mut *snapshot, file, &path).await;
    if written.is_err() {
        // A half export is none.
        let _ = fs::remove_file(&path);
    }
    written
}

async fn write_durably(
    what: What,
    snapshot: &mut dyn Snapshot,
    file: File,
    path: &Path,
) -> Result<()> {
    let written = put(what, snapshot, BufWriter::new(&file)).await;
    written.with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(file.sync_all()?)
}

async fn put(what: What, snapshot: &mut dyn Snapshot, mut to: impl Write) -> Result<()> {
    match what {
        What::All(house) => write(snapshot, &house, to).await,
        What::One(whole) => write_one(*whole, to),
        What::Agreement(text) => {
            to.write_all(text.as_bytes())?;
            Ok(to.flush()?)
        }
    }
}

/// Writes one alliance: its log, what lies hidden, and the keys of its members. Doors, screens, the
/// spoken code, addresses and letters belong to the house in which it lived and stay there.
pub(super) fn write_one(mut whole: Whole, to: impl Write) -> Result<()> {
    whole.keys.retain(|it| it.member.is_some());
    whole.code = None;
    whole.contacts.clear();
    whole.letters.clear();
    let mut to = Lines::new(to);
    to.put(&Line::Accordant { format: FORMAT, kind: Cow::Borrowed(ONE) })?;
    to.put_alliance(&whole)?;
    to.end()
}

/// Writes everything.
pub(super) async fn write(
    snapshot: &mut dyn Snapshot,
    house: &House,
    to: impl Write,
) -> Result<()> {
    let mut to = Lines::new(to);
    to.put(&Line::Accordant { format: FORMAT, kind: Cow::Borrowed(ALL) })?;
    to.put(&Line::House { secret: Hex(house.bytes()) })?;
    for it in snapshot.erasures().await? {
        if let Erasure::Alliance(alliance) = it {
            to.put(&Line::Erased { alliance: Hex(alliance) })?;
        }
    }
    for id in snapshot.alliances().await? {
        let whole = snapshot.whole(id).await?.context("an alliance has gone while it was read")?;
        to.put_alliance(&whole)?;
    }
    to.end()
}

/// Lines as they are written.
struct Lines<W> {
    to: W,
    /// Reads what is written as an import will: what none takes in helps nobody.
    read_back: lines::Lines<io::Empty>,
    digest: Sha256,
    count: u64,
}

impl<W: Write> Lines<W> {
    fn new(to: W) -> Self {
        let read_back = lines::Lines::new(io::empty());
        Self { to, read_back, digest: Sha256::new(), count: 0 }
    }

    fn put(&mut self, line: &Line<'_>) -> Result<()> {
        let mut text = serde_json::to_vec(line)?;
        self.read_back.hear(&text).map_err(|why| self.too_much(why))?;
        text.push(b'\n');
        self.digest.update(&text);
        self.count += 1;
        Ok(self.to.write_all(&text)?)
    }

    fn too_much(&self, why: &str) -> anyhow::Error {
        let line = self.count + 1;
        let of = self.read_back.alliance().map(|id| AllianceId::new(u128::from_be_bytes(id)));
        let of = of.map_or(String::new(), |id| format!(", of alliance {id}"));
        anyhow!(
            "line {line}{of}: {why}. No Accordant would take this file in again, so nothing was \
             exported; a backup holds all of it"
        )
    }

    fn put_alliance(&mut self, it: &Whole) -> Result<()> {
        let id = it.alliance;
        self.put(&Line::Alliance { id: Hex(id), head: it.head, wake: it.wake })?;
        let mut before = None;
        for kept in &it.events {
            let ix = before.filter(|(ask, _)| *ask == kept.ask).map_or(0, |(_, ix)| ix + 1);
            self.put(&Line::event(id, kept, ix, it.erased.contains(&kept.seq)))?;
            before = Some((kept.ask, ix));
        }
        it.hidden.iter().try_for_each(|hidden| self.put(&Line::hidden(id, hidden)))?;
        it.keys.iter().try_for_each(|key| self.put(&Line::key(id, *key)))?;
        it.code.iter().try_for_each(|code| self.put(&Line::code(id, code)))?;
        it.contacts.iter().try_for_each(|contact| self.put(&Line::contact(contact)))?;
        it.letters.iter().try_for_each(|letter| self.put(&Line::letter(letter)))
    }

    fn end(mut self) -> Result<()> {
        let sha256 = Hex(self.digest.clone().finalize().into());
        let lines = self.count;
        self.put(&Line::End { lines, sha256 })?;
        Ok(self.to.flush()?)
    }
}
