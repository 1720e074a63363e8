//! The demo: a fresh folder with three worked examples, each in the middle of its workshop and
//! once more signed and living. All of it is played through real rooms, command by command, so
//! that what can be looked at here is what a circle would have made.

mod drawings;
mod example;
mod life;
mod plan;
mod play;
#[cfg(test)]
mod tests;

use crate::{
    clock, keys,
    page::words,
    serve::{self, Config, Opened},
};
use alliance::{limits::MEMBERS_MAX, settings::Between, stage::Round};
use anyhow::{Context as _, bail};
use example::Example;
use plan::Until;
use play::{FIRST_TURN, Seat, Table};
use std::{
    fmt::Write as _,
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What `demo` is told.
#[derive(Debug)]
pub(crate) struct Options {
    /// The folder to fill; a new temporary one when none is named.
    pub(crate) data: Option<PathBuf>,
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// The address as people type it.
    pub(crate) public_url: Option<String>,
    /// Does a temporary folder stay?
    pub(crate) keep: bool,
}

/// The examples, each with the place where it is met in the middle of the workshop.
const EXAMPLES: [(&str, Until); 3] = [
    (include_str!("demo/team.json"), Until::NotYet),
    (include_str!("demo/mentoring.json"), Until::Writing(Round::Hopes)),
    (include_str!("demo/family.json"), Until::Writing(Round::Nightmares)),
];

/// Fills a folder, serves it, and says who can look at what.
pub(crate) async fn demo(options: Options) -> anyhow::Result<()> {
    let folder = Folder::fresh(options.data, options.keep)?;
    let config = Config {
        database: serve::Database::default(),
        data: folder.path.clone(),
        listen: options.listen,
        public_url: options.public_url,
        members_max: MEMBERS_MAX,
        metrics: None,
        erasures: None,
        post: crate::post::Settings::default(),
        limits: crate::web::Limits::default(),
    };
    let shown = tokio::select! {
        shown = fill(&config) => shown?,
        // Whoever stops now leaves nothing behind either.
        _ = tokio::signal::ctrl_c() => return Ok(()),
    };
    serve::serve(config, |url| folder.words(url, &shown)).await
}

/// An alliance to look at.
#[derive(Debug)]
struct Shown {
    name: String,
    place: &'static str,
    /// Who opens it, and where under the public address.
    links: Vec<(String, String)>,
}

/// Plays every example twice into the folder, all circles at once: the store keeps what comes
/// together with one wait for the disk.
async fn fill(config: &Config) -> anyhow::Result<Vec<Shown>> {
    tracing::info!(data = %config.data.display(), "playing the examples");
    let opened = Arc::new(serve::open(config).await?);
    let twice = |(json, middle)| [(json, middle), (json, Until::Living)];
    let played = EXAMPLES.into_iter().flat_map(twice);
    let played = played
        .map(|(json, until)| tokio::spawn(clock::shifted(play(Arc::clone(&opened), json, until))));
    let mut shown = Vec::new();
    for it in played.collect::<Vec<_>>() {
        shown.push(it.await??);
    }
    opened.store.close().await;
    Ok(shown)
}

async fn play(opened: Arc<Opened>, json: &str, until: Until) -> anyhow::Result<Shown> {
    let example = Example::read(json)?;
    let today = words::day_of(clock::now());
    if until == Until::Living {
        clock::shift(-life::signed_days_ago(example.between()) * play::DAY_MS);
    }
    let mut table = Table::start(&opened.rooms, &opened.house, &example).await?;
    let cast = (&*table.cast(), table.late());
    for step in plan::steps(&example, cast, until, today, &mut keys::chance())? {
        table.take(step).await?;
    }
    let screen = opened.house.screen(table.id, FIRST_TURN);
    let place = place(until, example.between());
    Ok(Shown { links: links(&table, screen), name: example.title, place })
}

fn place(until: Until, between: Between) -> &'static str {
    match until {
        Until::Living if between == Between::Team => {
            "living: version 2 is signed, a care is open, a pulse half answered, and somebody new reads"
        }
        Until::Living if between == Between::Pair => {
            "living, and ending: one of two has said what she keeps"
        }
        Until::Living if between == Between::Family => "on a visit: the page is read aloud",
        Until::Writing(Round::Nightmares) => "writing nightmares, on one phone that goes round",
        Until::Writing(Round::Hopes) => "writing hopes apart, one of two is done",
        #[cfg(test)]
        Until::Signed => "signed",
        Until::NotYet => "drafting, somebody has said \u{201c}not yet\u{201d}",
        Until::Living => "signed and living",
    }
}

fn links(table: &Table, screen: keys::Key) -> Vec<(String, String)> {
    let (carried, phones): (Vec<&Seat>, Vec<_>) = table.seats.iter().partition(|it| it.carried);
    let phones = phones.into_iter().map(|holder| {
        // Only a phone that goes round carries others, and it is the only one of its circle.
        let people = std::iter::once(holder).chain(carried.iter().copied());
        let names: Vec<&str> = people.map(|it| it.called.as_str()).collect();
        (names.join(", "), format!("/k/{}", holder.key.text()))
    });
    phones.chain([("Big screen".to_owned(), format!("/s/{}", screen.text()))]).collect()
}

/// The folder of a demo; a temporary one goes with this.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    goes: bool,
}

impl Folder {
    /// A folder in which nothing lies yet: the demo never touches what is somebody's.
    fn fresh(named: Option<PathBuf>, keep: bool) -> anyhow::Result<Self> {
        let Some(path) = named else {
            let path = std::env::temp_dir().join(format!("accordant-demo-{}", keys::member()));
            return Ok(Self { path, goes: !keep });
        };
        if !is_free(&path)? {
            bail!(
                "{} is not an empty folder. The demo touches nothing that is there already: name a new folder with --data, or none for a temporary one",
                path.display()
            );
        }
        Ok(Self { path, goes: false })
    }

    /// What is said when all is ready.
    fn words(&self, url: &str, shown: &[Shown]) -> String {
        let stays = if self.goes { "; it goes when you stop. Keep it with --keep" } else { "" };
        let mut text = format!(
            "Accordant is here: {url}. Ctrl+C stops it.\n\
             Three circles, each in the middle of its workshop and once more signed. All of them are invented.\n\
             In one browser you are one person of an alliance; for another take a private window or another browser.\n\
             The folder is {}{stays}.\n",
            self.path.display()
        );
        for it in shown {
            let _ = writeln!(text, "\n{}: {}", it.name, it.place);
            let width = it.links.iter().map(|(who, _)| who.chars().count()).max().unwrap_or(0);
            for (who, path) in &it.links {
                let _ = writeln!(text, "  {who:width$}  {url}{path}");
            }
        }
        text
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.goes
            && self.path.exists()
            && let Err(error) = fs::remove_dir_all(&self.path)
        {
            let data = self.path.display();
            tracing::warn!(%error, %data, "the folder of the demo is still there");
        }
    }
}

/// Is there nothing, or an empty folder?
fn is_free(path: &Path) -> anyhow::Result<bool> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error).with_context(|| format!("{} cannot be looked at", path.display())),
    }
}
