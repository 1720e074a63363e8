//! Accordant: design an alliance, from the worst nightmare to one signed page.

mod assets;
mod clock;
mod keys;
mod page;
mod room;
mod serve;
mod store;
mod web;

use clap::{Args, Parser, Subcommand};
use serve::Config;
use std::{net::SocketAddr, path::PathBuf};

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
}

#[derive(Args)]
struct Serve {
    /// The folder that holds everything; it is made when it is not there.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// The address to listen on.
    #[arg(long, env = "ACCORDANT_LISTEN", default_value = "127.0.0.1:4141", value_name = "ADDR")]
    listen: SocketAddr,
    /// The address as people type it, for links and the square to point a camera at.
    #[arg(long, env = "ACCORDANT_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// The most people in one circle.
    #[arg(long, env = "ACCORDANT_MEMBERS_MAX", default_value_t = alliance::limits::MEMBERS_MAX, value_name = "N")]
    members_max: usize,
}

fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let What::Serve(it) = Cli::parse().command;
    let config = Config { data: it.data, listen: it.listen, public_url: it.public_url, members_max: it.members_max };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve::serve(config, |url| format!("Accordant is here: open {url} in a browser. Ctrl+C stops it.\n")))
}
