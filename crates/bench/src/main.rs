//! Measures Accordant beside the floor, in one run: latency from a note to its arrival at every other
//! member, CPU, memory, joins and returns. Ratios count; absolute times are the machine's.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts and milliseconds of a bench are far from where a float loses them"
)]

mod client;
mod floor;
mod press;
mod run;

use anyhow::{Context as _, Result};
use client::Peer;
use press::Press;
use run::{Coming, Load, Server};
use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.first().map(String::as_str) {
        Some("floor") => {
            let log = PathBuf::from(arguments.get(2).context("floor LISTEN LOG")?);
            let together = arguments.get(3).is_some();
            runtime.block_on(floor::serve(&arguments[1], &log, together))
        }
        binary => {
            let binary = PathBuf::from(binary.context("give the path of the accordant binary")?);
            let rounds = arguments.get(1).and_then(|it| it.parse().ok()).unwrap_or(3);
            let only = arguments.get(2).map_or("", String::as_str);
            let beside = arguments.get(3).map(String::as_str);
            runtime.block_on(all(binary, rounds, only, beside))
        }
    }
}

/// The median of what several rounds gave.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

const LOADS: [Load; 5] = [
    Load {
        name: "A: 1 x 100, 10/s",
        sessions: 1,
        people: 100,
        rate: 10.0,
        seconds: 10.0,
        board: 0,
        hidden: false,
    },
    Load {
        name: "A500: the same, 500 notes lie there",
        sessions: 1,
        people: 100,
        rate: 10.0,
        seconds: 10.0,
        board: 500,
        hidden: false,
    },
    Load {
        name: "A blind: the same, face down",
        sessions: 1,
        people: 100,
        rate: 10.0,
        seconds: 10.0,
        board: 0,
        hidden: true,
    },
    Load {
        name: "B: 1 x 1,000, 5/s",
        sessions: 1,
        people: 1_000,
        rate: 5.0,
        seconds: 10.0,
        board: 0,
        hidden: false,
    },
    Load {
        name: "C: 200 x 8, 200/s",
        sessions: 200,
        people: 8,
        rate: 200.0,
        seconds: 10.0,
        board: 0,
        hidden: false,
    },
];

const PRESSES: [Press; 2] = [
    Press { name: "S1: 1 x 100, 32 under way", sessions: 1, people: 100, window: 32, notes: 100 },
    Press {
        name: "S2: 200 x 8, one under way each",
        sessions: 200,
        people: 8,
        window: 1,
        notes: 150,
    },
];

/// So often the server is killed under load.
const KILLS: usize = 20;

const COMINGS: [Coming; 5] = [
    Coming { name: "J: one newcomer, board of 500", people: 1, missed: false, packed: false },
    Coming { name: "J packed: the same, in brotli", people: 1, missed: false, packed: true },
    Coming {
        name: "E1: 1,000 come at once, board of 500",
        people: 1_000,
        missed: false,
        packed: false,
    },
    Coming {
        name: "E1 packed: the same, as browsers take it",
        people: 1_000,
        missed: false,
        packed: true,
    },
    Coming {
        name: "E2: 1,000 return, 20 notes missed",
        people: 1_000,
        missed: true,
        packed: false,
    },
];

async fn all(binary: PathBuf, rounds: usize, only: &str, beside: Option<&str>) -> Result<()> {
    let mut report = String::new();
    let mut done = measure(&mut report, &binary, rounds, only).await;
    if let (Ok(()), Some(command)) = (&done, beside) {
        done = while_it_runs(&mut report, &binary, rounds, command).await;
    }
    // What was measured is shown, whatever happened after it.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes());
    done
}

async fn measure(report: &mut String, binary: &Path, rounds: usize, only: &str) -> Result<()> {
    let wanted = |name: &str| name.starts_with(only);
    writeln!(report, "load average before: {}", load_average())?;
    writeln!(
        report,
        "\n| load | server | p50 ms | p95 ms | p99 ms | latest ms | CPU s / 1M | bytes / delivery | RSS MiB | lost |\n|---|---|---|---|---|---|---|---|---|---|"
    )?;
    for load in LOADS.into_iter().filter(|it| wanted(it.name)) {
        let mut results = [Vec::new(), Vec::new()];
        for round in 0..rounds {
            // The order changes from round to round, so that neither profits from the other's warmth.
            let peers = [(0, Peer::Floor), (1, Peer::Accordant)];
            let order = if round % 2 == 0 { [peers[0], peers[1]] } else { [peers[1], peers[0]] };
            for (at, peer) in order {
                if load.hidden && peer == Peer::Floor {
                    continue;
                }
                let server = Server::start(peer, binary).await?;
                results[at].push(
                    run::load(&server, &load)
                        .await
                        .with_context(|| format!("{} on {peer:?}", load.name))?,
                );
                server.stop().await?;
            }
        }
        run::table(report, &load, &results)?;
        eprintln!("{} done, load average {}", load.name, load_average());
    }
    writeln!(
        report,
        "\n| what | server | p50 ms | p99 ms | all s | CPU ms each | bytes |\n|---|---|---|---|---|---|---|"
    )?;
    for coming in COMINGS.into_iter().filter(|it| wanted(it.name)) {
        run::joins(report, coming, binary, rounds).await?;
        eprintln!("{} done", coming.name);
    }
    writeln!(
        report,
        "\n| open streams | RSS MiB before | RSS MiB | KiB a stream | RSS MiB 20 s later | cores |\n|---|---|---|---|---|---|"
    )?;
    for (name, streams) in [("D: 1,000 wait", 1_000), ("D: 10,000 wait", 10_000)] {
        if !wanted(name) {
            continue;
        }
        run::idle(report, streams, binary).await?;
    }
    extremes(report, binary, rounds, only).await?;
    writeln!(report, "\nload average after: {}", load_average())?;
    Ok(())
}

/// Load C while a command runs beside it, which [`run::load_beside`] tells of.
async fn while_it_runs(
    report: &mut String,
    binary: &Path,
    rounds: usize,
    command: &str,
) -> Result<()> {
    let load = LOADS[LOADS.len() - 1];
    let (mut results, mut ran) = ([Vec::new(), Vec::new()], 0);
    for _ in 0..rounds {
        let (given, times) = run::load_beside(binary, &load, command).await?;
        results[1].push(given);
        ran += times;
    }
    writeln!(report, "\nLoad C while `{command}` runs ({ran} times in {rounds} rounds):\n")?;
    run::table(report, &load, &results)
}

/// As much as goes, and the worst that may happen.
async fn extremes(report: &mut String, binary: &Path, rounds: usize, only: &str) -> Result<()> {
    let wanted = |name: &str| name.starts_with(only);
    writeln!(
        report,
        "\n| as much as goes | server | deliveries / s | server cores | CPU s / 1M | answer p50 ms | answer p99 ms | lost |\n|---|---|---|---|---|---|---|---|"
    )?;
    for press in PRESSES.into_iter().filter(|it| wanted(it.name)) {
        press::press(report, press, binary, rounds).await?;
        eprintln!("{} done", press.name);
    }
    if wanted("F: a commit") {
        press::commits(report, binary).await?;
    }
    if wanted("K: kill") {
        press::kills(report, binary, KILLS).await?;
    }
    Ok(())
}

fn load_average() -> String {
    std::fs::read_to_string("/proc/loadavg")
        .map_or_else(|_| "unknown".into(), |it| it.split(' ').take(3).collect::<Vec<_>>().join(" "))
}
