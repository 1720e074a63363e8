//! What the command line asks for: one agreement, in one format.

use super::{ALL, Agreement, Also};
use crate::{
    room,
    store::whole::{Snapshot, Whole},
};
use alliance::{
    alliance::Alliance,
    hidden::Hidden,
    id::AllianceId,
    view::{Presence, View, Viewer},
};
use anyhow::{Context as _, Result, ensure};
use clap::{Args, builder::PossibleValuesParser};

/// The format that is no agreement, but all that is kept of an alliance.
pub(crate) const LINES: &str = "jsonl";

/// One alliance in place of all.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct One {
    /// One alliance, by the id in its address (`/a/ID`), in place of all.
    #[arg(value_name = "ALLIANCE", required_unless_present = "all", conflicts_with = "all")]
    pub(crate) alliance: Option<String>,
    /// How it is written. The first four hold the page that hangs and nothing else; `jsonl` holds all
    /// that is kept of it, to be imported again elsewhere, and is as delicate as the database.
    #[arg(long, value_parser = formats(), default_value = ALL[0].slug, requires = "alliance")]
    pub(crate) format: String,
    /// The notes that lie face up, too. They were written for the circle alone: where they are kept
    /// for others to read, the next ones are tamer.
    #[arg(long, requires = "alliance")]
    pub(crate) notes: bool,
    /// The address of the server, where the file is to say where the alliance lives:
    /// `https://alliance.example`.
    #[arg(long, value_name = "URL", requires = "alliance")]
    pub(crate) address: Option<String>,
}

fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new(ALL.iter().map(|it| it.slug).chain([LINES]))
}

impl One {
    /// The id that was asked for.
    pub(crate) fn id(&self) -> Result<Option<AllianceId>> {
        let read = |it: &String| {
            it.parse().ok().with_context(|| format!("\u{201c}{it}\u{201d} is not the id of an alliance: it is what follows /a/ in its address"))
        };
        self.alliance.as_ref().map(read).transpose()
    }
}

/// The agreement of an alliance in the format that was asked for.
pub(crate) async fn one(snapshot: &mut dyn Snapshot, id: AllianceId, told: &One) -> Result<String> {
    let whole = whole(snapshot, id).await?;
    let format = ALL.iter().find(|it| it.slug == told.format).context("there is no such format")?;
    let address = told.address.as_ref().map(|it| format!("{}/a/{id}", it.trim_end_matches('/')));
    let also = Also { notes: told.notes, address };
    let written = look(whole, |view| Agreement::of(view, &also).map(|it| (format.write)(&it)))?;
    written.context("there is no page to be signed yet, so there is nothing to take along")
}

/// All that is kept of an alliance that must be there.
pub(crate) async fn whole(snapshot: &mut dyn Snapshot, id: AllianceId) -> Result<Whole> {
    let whole = snapshot.whole(id.bits().to_be_bytes()).await?;
    whole.with_context(|| format!("there is no alliance {id} here"))
}

/// Looks at an alliance as its big screen does: nothing is there that lies face down.
pub(super) fn look<T>(whole: Whole, at: impl FnOnce(&View<'_>) -> T) -> Result<T> {
    let id = AllianceId::new(u128::from_be_bytes(whole.alliance));
    let log = room::read_log(whole.events)?;
    let alliance = Alliance::fold(id, log);
    ensure!(alliance.is_some(), "the log of {id} cannot be folded; see accordant verify");
    let (hidden, presence) = (Hidden::default(), Presence::default());
    let view = alliance.as_ref().and_then(|it| it.seen_by(&hidden, &presence, Viewer::Screen));
    Ok(at(&view.context("nobody may look at it")?))
}
