//! What is left when the power goes, and when the disk says no.
//!
//! A child process works on a store under a recorder (`powercut/shim.c`), which writes down every
//! write and every sync. From that trace we rebuild what may lie on the disk after a power cut at a
//! random moment: all that was synced by then, and of the rest whatever chance left there, torn at
//! sectors. Each image is opened, and must hold everything that was acknowledged before the cut.
//! Two mutants, one that does not wait for the disk and one that answers too early, must be caught,
//! or the test proves nothing.
//!
//! `ACCORDANT_POWERCUT_IMAGES` sets how many images are tried, `ACCORDANT_POWERCUT_SEED` which.

pub(crate) mod image;

use super::{Settings, Sqlite, erasures};
use crate::store::{
    Append, Event, Hidden, HiddenChange, Id, Store, StoreError, Wake,
    conformance::{ask, said},
};
use image::{Chance, Deed, disk_after_cut, trace};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};
use tempfile::TempDir;

/// How many alliances are busy at once, and how many asks each has.
const ALLIANCES: u8 = 6;
const ASKS: u64 = 40;

/// Every so many asks, a shelf is revealed.
const ROUND: u64 = 8;

/// The file that the child adds a line to for each acknowledged ask. To the trace it is a file
/// like any other, so each line has its moment among the writes.
const LEDGER: &str = "ledger";

#[test]
fn no_power_cut_loses_what_was_acknowledged() {
    let lost = cut("real", images());
    assert!(lost.is_empty(), "{} images with losses, the first: {}", lost.len(), lost[0]);
}

#[test]
fn a_store_that_does_not_wait_for_the_disk_is_caught() {
    assert!(!cut("normal", 60).is_empty());
}

#[test]
fn a_store_that_answers_before_the_commit_is_caught() {
    assert!(!cut("hasty", 60).is_empty());
}

#[test]
fn a_disk_that_refuses_is_away_until_it_takes_again() {
    let folder = tempfile::tempdir().unwrap();
    child(folder.path(), "a_refusing_disk", "real");
}

/// How many images to try.
fn images() -> u64 {
    env::var("ACCORDANT_POWERCUT_IMAGES").map_or(300, |images| images.parse().unwrap())
}

/// Runs the load once, and says for each image what was lost.
fn cut(mutant: &str, images: u64) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    child(folder.path(), "load", mutant);
    let trace = trace(&folder.path().join("trace"), &folder.path().join("disk"));
    assert!(trace.len() > 1000, "the recorder has seen the load: {}", trace.len());
    let seed = env::var("ACCORDANT_POWERCUT_SEED").map_or(1, |seed| seed.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut lost = vec![];
    for image in 0..images {
        let mut chance = Chance(seed + image * 1_000_003);
        let moment = chance.below(trace.len() + 1);
        let disk = disk_after_cut(&trace[..moment], &mut chance);
        if let Err(loss) = runtime.block_on(checked(&disk, &acknowledged(&trace[..moment]))) {
            lost.push(format!("image {image} of seed {seed}, cut at {moment}: {loss}"));
        }
    }
    lost
}

/// Runs one of the helpers below in a process of its own, under the recorder.
fn child(dir: &Path, helper: &str, mutant: &str) {
    let (source, shim) = (dir.join("shim.c"), dir.join("shim.so"));
    fs::write(&source, include_str!("powercut/shim.c")).unwrap();
    let built = Command::new("cc")
        .args(["-O1", "-shared", "-fPIC", "-o"])
        .args([&shim, &source])
        .status()
        .expect("a C compiler, as building SQLite needs one too");
    assert!(built.success());
    fs::create_dir(dir.join("disk")).unwrap();
    let module = module_path!().split_once("::").expect("a crate and its modules").1;
    let done = Command::new(env::current_exe().unwrap())
        .args(["--exact", &format!("{module}::{helper}"), "--ignored", "--nocapture"])
        .env("LD_PRELOAD", &shim)
        .env("ACCORDANT_DISK", dir.join("disk"))
        .env("ACCORDANT_TRACE", dir.join("trace"))
        .env("ACCORDANT_FAULT", dir.join("fault"))
        .env("ACCORDANT_MUTANT", mutant)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && said.contains("1 passed"), "{said}{done:?}");
}

/// The folder that the recorder watches, in the child.
fn watched() -> Option<PathBuf> {
    env::var_os("ACCORDANT_DISK").map(PathBuf::from)
}

#[test]
#[ignore = "the load of the power cuts, run by them in a process of its own"]
fn load() {
    let Some(disk) = watched() else { return };
    let mutant = env::var("ACCORDANT_MUTANT").unwrap();
    let settings = Settings {
        synchronous: if mutant == "normal" { 1 } else { Settings::default().synchronous },
        hasty: mutant == "hasty",
        // Small, so that many groups and checkpoints fall into a short run.
        checkpoint: 20,
        batch: 4,
        ..Settings::default()
    };
    let ledger = Arc::new(File::create(disk.join(LEDGER)).unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let store =
            Arc::new(Sqlite::open_with(&disk, &disk.join(erasures::NAME), settings).unwrap());
        let busy = (1..=ALLIANCES).map(|name| {
            let (store, ledger) = (Arc::clone(&store), Arc::clone(&ledger));
            tokio::spawn(async move { live(&store, &ledger, name).await })
        });
        for life in busy.collect::<Vec<_>>() {
            life.await.unwrap();
        }
        store.close().await;
    });
}

/// One alliance: events, hidden notes, and a reveal now and then. Each acknowledged ask is noted
/// in the ledger with one write, after its answer.
async fn live(store: &Sqlite, ledger: &File, name: u8) {
    let mut ledger = ledger;
    let alliance = [name; 16];
    let append = |after, events: Vec<Event>, hidden| {
        store.append(Append {
            alliance,
            ask: ask_of(name),
            after,
            stir: None,
            events,
            hidden,
            keys: vec![],
            erase: vec![],
            wake: Wake::Same,
        })
    };
    let mut lying = vec![];
    for at in 0..ASKS {
        let round = at / ROUND;
        let reveals = at % ROUND == ROUND - 1;
        let shelf = round.to_string();
        let hidden = if reveals {
            vec![HiddenChange::Clear { shelf: shelf.clone(), ids: std::mem::take(&mut lying) }]
        } else {
            vec![]
        };
        append(at, vec![said(&words(name, at))], hidden).await.unwrap();
        ledger.write_all(format!("event {name} {}\n", at + 1).as_bytes()).unwrap();
        if !reveals {
            let id = u128::from(at).to_be_bytes();
            let note = Hidden { shelf, id, tag: None, body: words(name, at) };
            append(0, vec![], vec![HiddenChange::Put(note)]).await.unwrap();
            lying.push(id);
            ledger.write_all(format!("note {name} {at}\n").as_bytes()).unwrap();
        }
    }
}

/// An ask of this alliance.
fn ask_of(name: u8) -> Id {
    let mut ask = ask();
    ask[0] = name;
    ask
}

/// What an alliance says: enough to fill pages.
fn words(name: u8, at: u64) -> String {
    format!("{name} says {at}; ").repeat(10 + usize::try_from(at).unwrap())
}

#[test]
#[ignore = "the half of a_disk_that_refuses that runs in a process of its own"]
fn a_refusing_disk() {
    let Some(disk) = watched() else { return };
    let fault = PathBuf::from(env::var_os("ACCORDANT_FAULT").unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = Sqlite::open(&disk).unwrap();
        let speech = "so much to say ".repeat(1000);
        let append = |after| Append {
            alliance: [1; 16],
            ask: ask_of(1),
            after,
            stir: None,
            events: vec![said(&speech)],
            hidden: vec![],
            keys: vec![],
            erase: vec![],
            wake: Wake::Same,
        };
        let mut kept = 0;
        // No room, no writing, no answer from the disk: ENOSPC, EROFS, EIO.
        for errno in ["28", "30", "5"] {
            store.append(append(kept)).await.unwrap();
            kept += 1;
            fs::write(&fault, errno).unwrap();
            for _ in 0..3 {
                let answer = store.append(append(kept)).await;
                assert!(matches!(answer, Err(StoreError::Away(_))), "{errno}: {answer:?}");
                let log = store.read([1; 16], 0).await.unwrap();
                assert_eq!(log.len() as u64, kept, "{errno}: reading goes on");
            }
            fs::remove_file(&fault).unwrap();
        }
        store.append(append(kept)).await.unwrap();
        store.close().await;
        let log = Sqlite::open(&disk).unwrap().read([1; 16], 0).await.unwrap();
        assert_eq!(log.len() as u64, kept + 1);
    });
}

/// What was acknowledged: how many events of each alliance, and which notes.
#[derive(Debug, Default)]
struct Promised {
    events: BTreeMap<u8, u64>,
    notes: BTreeSet<(u8, u64)>,
}

/// Reads the ledger out of these deeds.
fn acknowledged(deeds: &[Deed]) -> Promised {
    let ledger = deeds.iter().find_map(|deed| {
        if let Deed::Named { file, name } = deed { (name == LEDGER).then_some(*file) } else { None }
    });
    let mut lines = String::new();
    for deed in deeds {
        if let Deed::Written { file, data, .. } = deed
            && Some(*file) == ledger
        {
            lines.push_str(std::str::from_utf8(data).unwrap());
        }
    }
    let mut promised = Promised::default();
    for line in lines.lines() {
        let words: Vec<_> = line.split(' ').collect();
        let (name, number) = (words[1].parse().unwrap(), words[2].parse().unwrap());
        match words[0] {
            "event" => drop(promised.events.insert(name, number)),
            "note" => drop(promised.notes.insert((name, number))),
            other => panic!("the ledger does not say {other}"),
        }
    }
    promised
}

/// Opens this disk and looks for all that was promised.
async fn checked(disk: &BTreeMap<String, Vec<u8>>, promised: &Promised) -> Result<(), String> {
    let folder = scratch();
    for (name, content) in disk {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let store = Sqlite::open(folder.path()).map_err(|error| format!("{error:#}"))?;
    let mut losses = String::new();
    for name in 1..=ALLIANCES {
        let log = store.read([name; 16], 0).await.map_err(|error| format!("{error:?}"))?;
        let hidden = store.hidden([name; 16]).await.map_err(|error| format!("{error:?}"))?;
        let hidden: BTreeSet<_> = hidden.iter().map(|note| u128::from_be_bytes(note.id)).collect();
        let kept = log.len() as u64;
        let promised_events = promised.events.get(&name).copied().unwrap_or(0);
        if kept < promised_events {
            let _ = write!(losses, "{name} has {kept} events, not {promised_events}; ");
        }
        for (event, at) in log.iter().zip(0..) {
            if event.seq != at + 1 || event.event.body != Some(words(name, at)) {
                let _ = write!(losses, "{name} has another event at {}; ", event.seq);
            }
        }
        for at in (0..ASKS).filter(|at| at % ROUND != ROUND - 1) {
            let there = hidden.contains(&u128::from(at));
            let revealed = kept >= (at / ROUND + 1) * ROUND;
            if there && revealed {
                let _ = write!(losses, "{name}'s note {at} is revealed and still hidden; ");
            }
            if !there && !revealed && promised.notes.contains(&(name, at)) {
                let _ = write!(losses, "{name}'s note {at} is lost; ");
            }
        }
    }
    store.close().await;
    if losses.is_empty() { Ok(()) } else { Err(losses) }
}

/// A folder for an image, in memory where the system has such: it is synced a lot.
fn scratch() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}
