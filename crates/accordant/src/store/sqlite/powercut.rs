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

use super::{Settings, Sqlite};
use crate::store::{
    Append, Event, Hidden, HiddenChange, Id, Store, StoreError,
    conformance::{ask, said},
};
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

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

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
        let store = Arc::new(Sqlite::open_with(&disk, settings).unwrap());
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
        store.append(Append { alliance, ask: ask_of(name), after, events, hidden, keys: vec![] })
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
            events: vec![said(&speech)],
            hidden: vec![],
            keys: vec![],
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

/// One thing that the process did to its disk.
#[derive(Debug)]
enum Deed {
    Named { file: u64, name: String },
    Written { file: u64, at: usize, data: Vec<u8> },
    Cut { file: u64, length: usize },
    SyncBegun { file: u64 },
    Synced { file: u64 },
    Unlinked { name: String },
    Renamed { from: String, to: String },
}

/// Reads the trace.
fn trace(path: &Path, disk: &Path) -> Vec<Deed> {
    let all = fs::read(path).unwrap();
    let mut rest = all.as_slice();
    let mut deeds: Vec<Deed> = vec![];
    let mut from = String::new();
    let mut files = Files::default();
    while !rest.is_empty() {
        let (head, tail) = rest.split_at(21);
        let number = |at: usize| u64::from_le_bytes(head[at..at + 8].try_into().unwrap());
        let length = u32::from_le_bytes(head[17..].try_into().unwrap()) as usize;
        let (data, tail) = tail.split_at(length);
        rest = tail;
        let (inode, at) = (number(1), usize::try_from(number(9)).unwrap());
        let name = || {
            let path = Path::new(std::str::from_utf8(data).unwrap());
            path.strip_prefix(disk).unwrap().to_str().unwrap().to_owned()
        };
        deeds.push(match head[0] {
            b'o' => Deed::Named { file: files.named(name(), inode), name: name() },
            b'w' => Deed::Written { file: files.number(inode), at, data: data.to_vec() },
            b't' => Deed::Cut { file: files.number(inode), length: at },
            b's' => Deed::SyncBegun { file: files.number(inode) },
            b'S' => Deed::Synced { file: files.number(inode) },
            b'u' => {
                files.unlinked(&name());
                Deed::Unlinked { name: name() }
            }
            b'r' => {
                from = name();
                continue;
            }
            b'R' => {
                files.renamed(&from, name());
                Deed::Renamed { from: std::mem::take(&mut from), to: name() }
            }
            other => panic!("the recorder does not write {other}"),
        });
    }
    deeds
}

/// Tells files apart: an inode is used again for another file when the first is gone.
#[derive(Debug, Default)]
struct Files {
    inodes: BTreeMap<String, u64>,
    numbers: BTreeMap<u64, u64>,
    last: u64,
}

impl Files {
    fn number(&mut self, inode: u64) -> u64 {
        *self.numbers.entry(inode).or_insert_with(|| {
            self.last += 1;
            self.last
        })
    }

    fn named(&mut self, name: String, inode: u64) -> u64 {
        self.inodes.insert(name, inode);
        self.number(inode)
    }

    fn renamed(&mut self, from: &str, to: String) {
        let inode = self.inodes.remove(from).expect("a file has a name before it gets another");
        self.inodes.insert(to, inode);
    }

    fn unlinked(&mut self, name: &str) {
        if let Some(inode) = self.inodes.remove(name) {
            self.numbers.remove(&inode);
        }
    }
}

/// Chance that can be had again: `SplitMix64`.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    /// Yes, in so many of a hundred cases.
    fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// The files that may be on the disk after the power went right behind these deeds.
fn disk_after_cut(deeds: &[Deed], chance: &mut Chance) -> BTreeMap<String, Vec<u8>> {
    // For each file, and for the names: where the last sync began that has ended.
    let (mut begun, mut safe, mut names_safe) = (BTreeMap::new(), BTreeMap::new(), 0);
    for (moment, deed) in deeds.iter().enumerate() {
        match deed {
            Deed::SyncBegun { file } => drop(begun.insert(*file, moment)),
            Deed::Synced { file } => {
                let since = begun[file];
                safe.insert(*file, since);
                // Journalling file systems write names in order, and with any sync.
                names_safe = names_safe.max(since);
            }
            Deed::Named { .. }
            | Deed::Written { .. }
            | Deed::Cut { .. }
            | Deed::Unlinked { .. }
            | Deed::Renamed { .. } => {}
        }
    }
    let names_until = names_safe + chance.below(deeds.len() - names_safe + 1);
    // Some disks had written nearly everything, some hardly anything.
    let lucky = [0, 10, 50, 90, 100][chance.below(5)];
    let (mut names, mut files) = (BTreeMap::new(), BTreeMap::<u64, Vec<u8>>::new());
    for (moment, deed) in deeds.iter().enumerate() {
        let is_safe = |file| safe.get(file).is_some_and(|&since| moment < since);
        match deed {
            Deed::Written { file, at, data } => {
                let content = files.entry(*file).or_default();
                if is_safe(file) {
                    write(content, *at, data, |_| true);
                } else if chance.percent(lucky) {
                    let torn = chance.percent(20);
                    write(content, *at, data, |_| !torn || chance.percent(50));
                }
            }
            Deed::Cut { file, length } => {
                if is_safe(file) || chance.percent(lucky) {
                    files.entry(*file).or_default().resize(*length, 0);
                }
            }
            Deed::Named { .. } | Deed::Unlinked { .. } | Deed::Renamed { .. } => {
                if moment < names_until {
                    rename(&mut names, deed);
                }
            }
            Deed::SyncBegun { .. } | Deed::Synced { .. } => {}
        }
    }
    let content = |(name, file)| (name, files.get(&file).cloned().unwrap_or_default());
    names.into_iter().map(content).filter(|(name, _)| name != LEDGER && name != "lock").collect()
}

/// Writes those sectors of the data that `lands` says.
fn write(content: &mut Vec<u8>, at: usize, data: &[u8], mut lands: impl FnMut(usize) -> bool) {
    let mut from = 0;
    while from < data.len() {
        let until = data.len().min((at + from) / SECTOR * SECTOR + SECTOR - at);
        if lands(from) {
            content.resize(content.len().max(at + until), 0);
            content[at + from..at + until].copy_from_slice(&data[from..until]);
        }
        from = until;
    }
}

/// Changes what files are called.
fn rename(names: &mut BTreeMap<String, u64>, deed: &Deed) {
    match deed {
        Deed::Named { file, name } => drop(names.insert(name.clone(), *file)),
        Deed::Unlinked { name } => drop(names.remove(name)),
        Deed::Renamed { from, to } => {
            let file = names.remove(from).expect("a file has a name before it gets another");
            names.insert(to.clone(), file);
        }
        Deed::Written { .. } | Deed::Cut { .. } | Deed::SyncBegun { .. } | Deed::Synced { .. } => {}
    }
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
