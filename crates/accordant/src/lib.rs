//! Accordant: design an alliance, from the worst nightmare to one signed page.

mod assets;
mod calendar;
mod clock;
mod demo;
#[cfg(fuzzing)]
pub mod fuzz;
mod keys;
mod nodes;
mod page;
mod post;
mod room;
mod serve;
mod store;
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
    /// Serve alliances from a folder.
    Serve(Serve),
    /// Try out how mail is sent.
    #[command(subcommand)]
    Mail(Mail),
    /// Serve three worked examples from a fresh folder: each in the middle of its workshop, and signed.
    Demo(Demo),
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
    #[command(flatten)]
    database: serve::Database,
    #[command(flatten)]
    post: post::Settings,
    #[command(flatten)]
    limits: web::Limits,
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
            What::Serve(Serve {
                data,
                listen,
                public_url,
                members_max,
                database,
                post,
                limits,
            }) => {
                let config =
                    Config { data, database, listen, public_url, members_max, post, limits };
                serve::serve(config, |url| {
                    format!("Accordant is here: open {url} in a browser. Ctrl+C stops it.\n")
                })
                .await
            }
            What::Mail(Mail::Test(MailTest { to, post })) => {
                let happened = post::test(&post, &to).await?;
                Ok(std::io::stdout().write_all(happened.as_bytes())?)
            }
            What::Demo(Demo { data, listen, public_url, keep }) => {
                demo::demo(demo::Options { data, listen, public_url, keep }).await
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_makes_sense() {
        super::Cli::command().debug_assert();
    }
}
