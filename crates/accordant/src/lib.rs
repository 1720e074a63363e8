//! Accordant: design an alliance, from the worst nightmare to one signed page.

mod assets;
mod backup;
mod calendar;
mod clock;
mod database;
mod demo;
mod doctor;
mod export;
#[cfg(fuzzing)]
pub mod fuzz;
mod keys;
mod languages;
mod metrics;
mod moving;
mod nodes;
mod page;
mod post;
mod poster;
mod questions;
mod room;
mod serve;
mod store;
mod verify;
mod web;

use clap::{Args, Parser, Subcommand};
use serve::Config;
use std::{io::Write as _, net::SocketAddr, path::PathBuf};

/// Design an alliance: say what you fear, turn it into what you hope for, sign one page together.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: What,
}

#[derive(Subcommand)]
enum What {
    /// Serve alliances from a folder, or from a database.
    Serve(Serve),
    /// Look whether all is well with a folder and its surroundings, and say what to do. Takes what
    /// `serve` takes; ends with 1 when something is wrong.
    Doctor(Serve),
    /// Write one agreement to take along, or everything into one file of lines, to move it elsewhere. A
    /// server may go on meanwhile, but what it keeps later is not in it. A file of lines is as delicate
    /// as the database: whoever has it can read everything, and with --all open every door.
    Export(moving::Export),
    /// Take in such a file: all of it, or nothing where anything is wrong with it.
    Import(moving::Import),
    /// Copy everything into a new folder while a server goes on, and read the copy back. It is as
    /// delicate as the original.
    Backup(backup::Backup),
    /// Make a folder of a backup, or make ready a database that was restored. What was erased since
    /// does not come back.
    Restore(backup::Restore),
    /// Say whether an ALLIANCE.md is still the version that hangs. Ends with 0 when it is, 1 when it
    /// is not, 2 when that cannot be said.
    Check(export::check::Check),
    /// Read everything and say what is wrong, by ids and without a word of anybody.
    Verify(verify::Verify),
    /// Try out how mail is sent.
    #[command(subcommand)]
    Mail(Mail),
    /// Serve three worked examples from a fresh folder: each in the middle of its workshop, and signed.
    Demo(Demo),
    /// Typeset one poster. A server asks this of itself.
    #[command(hide = true)]
    Press,
}

#[derive(Args)]
struct Serve {
    /// The folder that holds everything; it is made when it is not there.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// The address to listen on.
    #[arg(long, env = "ACCORDANT_LISTEN", default_value = "127.0.0.1:4141", value_name = "ADDR")]
    listen: SocketAddr,
    /// The address as people type it, for links and the square to point a camera at; without it,
    /// the one by which each page was opened.
    #[arg(long, env = "ACCORDANT_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// The most people in one circle.
    #[arg(long, env = "ACCORDANT_MEMBERS_MAX", default_value_t = alliance::limits::MEMBERS_MAX, value_name = "N")]
    members_max: usize,
    /// Where figures for Prometheus are read, at /metrics; not an address that strangers reach. Without
    /// it, nowhere.
    #[arg(long, env = "ACCORDANT_METRICS", value_name = "ADDR")]
    metrics: Option<SocketAddr>,
    /// Where the list of what was erased is kept: random ids only. Best beside the backups, so that
    /// none of it comes back with them; without it, in the folder, and with a database nowhere.
    #[arg(long, env = "ACCORDANT_ERASURES", value_name = "FILE")]
    erasures: Option<PathBuf>,
    /// A folder with sets of questions (`*.toml`, see docs/questions.md) that every circle is offered;
    /// without it, `questions` in the folder of the data, if it is there.
    #[arg(long, env = "ACCORDANT_QUESTIONS", value_name = "DIR")]
    questions: Option<PathBuf>,
    #[command(flatten)]
    database: serve::Database,
    #[command(flatten)]
    post: post::Settings,
    #[command(flatten)]
    limits: web::Limits,
}

impl Serve {
    fn config(self) -> Config {
        let Self {
            data,
            listen,
            public_url,
            members_max,
            metrics,
            erasures,
            questions: _,
            database,
            post,
            limits,
        } = self;
        Config { data, database, listen, public_url, members_max, metrics, erasures, post, limits }
    }
}

#[derive(Subcommand)]
enum Mail {
    /// Send one test letter, and say what happened.
    Test(MailTest),
}

#[derive(Args)]
struct MailTest {
    /// Whom to send it to.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    #[command(flatten)]
    post: post::Settings,
}

#[derive(Args)]
struct Demo {
    /// A new or empty folder to fill, which stays; without it, a temporary one.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The address to listen on.
    #[arg(long, env = "ACCORDANT_LISTEN", default_value = "127.0.0.1:4141", value_name = "ADDR")]
    listen: SocketAddr,
    /// The address as people type it, for links and the square to point a camera at; without it,
    /// the one by which each page was opened.
    #[arg(long, env = "ACCORDANT_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// Keep the temporary folder when the demo stops.
    #[arg(long)]
    keep: bool,
}

/// Does what the command line says; see `accordant help`.
pub fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(false)
        .init();
    let command = Cli::parse().command;
    // It only accepts, and looks what is due; connections are served by threads of their own.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            What::Serve(it) => {
                questions::shelf::open(it.questions.as_deref(), &it.data)?;
                serve::serve(it.config(), |url| {
                    format!("Accordant is here: open {url} in a browser. Ctrl+C stops it.\n")
                })
                .await
            }
            What::Doctor(it) => {
                questions::shelf::open(it.questions.as_deref(), &it.data)?;
                doctor::doctor(&it.config()).await
            }
            What::Export(told) => moving::export(told).await,
            What::Check(told) => std::process::exit(export::check::check(told).await),
            What::Import(told) => say(moving::import_all(told).await?),
            What::Backup(told) => judge(&backup::backup(told).await?),
            What::Restore(told) => judge(&backup::restore(told).await?),
            What::Verify(told) => judge(&verify::verify_all(told).await?),
            What::Mail(Mail::Test(MailTest { to, post })) => {
                let happened = post::test(&post, &to).await?;
                Ok(std::io::stdout().write_all(happened.as_bytes())?)
            }
            What::Demo(Demo { data, listen, public_url, keep }) => {
                demo::demo(demo::Options { data, listen, public_url, keep }).await
            }
            What::Press => poster::press(),
        }
    })
}

fn say(what: impl std::fmt::Display) -> anyhow::Result<()> {
    Ok(write!(std::io::stdout(), "{what}")?)
}

/// Says what was found, and fails where something is wrong.
fn judge(found: &verify::Found) -> anyhow::Result<()> {
    say(found)?;
    anyhow::ensure!(found.is_good(), "not everything is as it should be; see above");
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_makes_sense() {
        super::Cli::command().debug_assert();
    }
}
