//! The recorder's trace, and the disks that a power cut may leave of it.

use super::LEDGER;
use std::{collections::BTreeMap, fs, path::Path};

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// One thing that the process did to its disk.
#[derive(Debug)]
pub(super) enum Deed {
    /// A file was opened under a name, and perhaps made.
    Named { file: u64, name: String },
    /// Bytes were written, at this place.
    Written { file: u64, at: usize, data: Vec<u8> },
    /// A file was given this length.
    Cut { file: u64, length: usize },
    /// From here on a file is being synced.
    SyncBegun { file: u64 },
    /// What was written before the sync began is on the disk.
    Synced { file: u64 },
    /// A name was taken away.
    Unlinked { name: String },
    /// A file got another name.
    Renamed { from: String, to: String },
}

/// Reads the trace.
pub(super) fn trace(path: &Path, disk: &Path) -> Vec<Deed> {
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
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    /// Yes, in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// The files that may be on the disk after the power went right behind these deeds.
pub(super) fn disk_after_cut(deeds: &[Deed], chance: &mut Chance) -> BTreeMap<String, Vec<u8>> {
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
