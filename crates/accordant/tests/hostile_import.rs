//! Imports that somebody made to do harm, or that broke on their way: each is refused by the program
//! itself, within 2 seconds of computing and 100 MB of memory (which the system sees to), with the
//! line and a plain sentence, and nothing is written.

#![expect(clippy::unwrap_used, reason = "all of it is tests")]

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use std::{
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    process::Command,
};

/// A good export. It has two alliances of three events each, and much besides.
const GOOD: &str = include_str!("../src/moving/format-1.jsonl");
/// The line on which the first alliance stands.
const FIRST: usize = 4;
/// Its first event.
const EVENT: usize = FIRST + 1;
/// What is given to a program that takes in a file.
const MEMORY_KB: u32 = 100_000;
/// A program that is not optimised needs longer.
const SECONDS: u32 = if cfg!(debug_assertions) { 10 } else { 2 };

/// The lines of the good export without its end.
fn lines() -> Vec<String> {
    let mut lines: Vec<_> = GOOD.lines().map(str::to_owned).collect();
    lines.pop();
    lines
}

/// The place of the first line that has this.
fn place(lines: &[String], with: &str) -> usize {
    lines.iter().position(|line| line.contains(with)).unwrap()
}

/// A file with these lines, and with an end that is right for them.
fn sealed(lines: &[String]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    let sha256 = HEXLOWER.encode(&Sha256::digest(&bytes));
    let end = format!("{{\"end\":{{\"lines\":{},\"sha256\":\"{sha256}\"}}}}\n", lines.len());
    bytes.extend_from_slice(end.as_bytes());
    bytes
}

/// The good export with one change.
fn with(change: impl FnOnce(&mut Vec<String>)) -> Vec<u8> {
    let mut lines = lines();
    change(&mut lines);
    sealed(&lines)
}

/// The good export with one piece of one line exchanged.
fn exchanged(line: usize, piece: &str, other: &str) -> Vec<u8> {
    with(|lines| {
        assert!(lines[line].contains(piece), "{}", lines[line]);
        lines[line] = lines[line].replacen(piece, other, 1);
    })
}

/// The program on this file, held to its limits.
fn import(file: &Path, data: &Path) -> (bool, String) {
    let limits = format!("ulimit -d {MEMORY_KB} && ulimit -t {SECONDS} && exec \"$@\"");
    let done = Command::new("sh")
        .args(["-c", &limits, "sh", env!("CARGO_BIN_EXE_accordant"), "import"])
        .arg(file)
        .arg("--data")
        .arg(data)
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    (done.status.success(), String::from_utf8_lossy(&done.stderr).into_owned())
}

/// The file is refused at this line, with this sentence, and nothing is there afterwards.
#[track_caller]
fn refused_at(file: &Path, line: usize, why: &str) {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let (taken, said) = import(file, &data);
    assert!(!taken, "{said}");
    let why = format!("line {line}: {why}");
    assert!(said.contains(&why), "{why:?} is not in {said}");
    assert!(said.contains("Nothing was imported"), "{said}");
    assert!(!data.exists(), "nothing is written");
}

#[track_caller]
fn refused(bytes: &[u8], line: usize, why: &str) {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), bytes).unwrap();
    refused_at(file.path(), line, why);
}

#[test]
fn a_good_file_is_taken_in() {
    let dir = tempfile::tempdir().unwrap();
    let (file, data) = (dir.path().join("file"), dir.path().join("data"));
    fs::write(&file, sealed(&lines())).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), GOOD, "the tests seal as the program does");
    let (taken, said) = import(&file, &data);
    assert!(taken, "{said}");
    let before = fs::read(data.join("secret")).unwrap();
    let (again, said) = import(&file, &data);
    assert!(!again && said.contains("there are alliances here already (2)"), "{said}");
    assert!(fs::read(data.join("secret")).unwrap() == before);
}

#[test]
fn a_depth_bomb() {
    let deep = format!("\"data\":\"{}", "[".repeat(100_000));
    let why = "things lie deeper in each other";
    refused(&exchanged(EVENT, "\"data\":\"", &deep), EVENT + 1, why);
    let hidden = place(&lines(), "{\"hidden\"");
    let deep = format!("\"body\":\"{}", "{\\\"a\\\":".repeat(65));
    refused(&exchanged(hidden, "\"body\":\"", &deep), hidden + 1, why);
    refused("[".repeat(1_000_000).as_bytes(), 1, "the file ends before its last line");
    refused(format!("{}\n", "[".repeat(1_000_000)).as_bytes(), 1, why);
}

#[test]
fn a_bomb_of_many_small_things() {
    let many = format!("\"data\":\"[{}0],", "{\\\"a\\\":0},".repeat(400_000));
    let why = "it holds more things than any line of an export";
    refused(&exchanged(EVENT, "\"data\":\"", &many), EVENT + 1, why);
    // As many as are allowed, and dear ones; only then it is found to be none.
    let many = format!("\"data\":\"[{}0],", "{\\\"a\\\":0},".repeat(49_000));
    let why = "this Accordant cannot read such an event";
    refused(&exchanged(EVENT, "\"data\":\"", &many), EVENT + 1, why);
}

#[test]
fn a_giant_line() {
    let file = tempfile::NamedTempFile::new().unwrap();
    // 4 GB of nothing, which take no room on the disk.
    file.as_file().set_len(4 << 30).unwrap();
    refused_at(file.path(), 1, "it is longer than any line of an export");
    let long = format!("\"data\":\"{}", "a".repeat(9 << 20));
    let why = "it is longer than any line of an export";
    refused(&exchanged(EVENT, "\"data\":\"", &long), EVENT + 1, why);
}

/// Writes lines for as long as somebody reads.
fn endless(path: &Path, lines: &[String], more: impl Fn(u64) -> String + Send + 'static) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let (path, start) = (path.to_owned(), lines.join("\n") + "\n");
    std::thread::spawn(move || {
        let mut file = BufWriter::new(File::options().write(true).open(path).unwrap());
        let mut written = file.write_all(start.as_bytes());
        for at in 0.. {
            if written.is_err() {
                return;
            }
            written = file.write_all(more(at).as_bytes());
        }
    });
}

#[test]
fn a_file_without_an_end() {
    let dir = tempfile::tempdir().unwrap();
    let (all, path) = (lines(), dir.path().join("hidden"));
    let hidden = place(&all, "{\"hidden\"");
    let line = all[hidden].clone();
    let id = line.split("\"id\":\"").nth(1).unwrap()[..32].to_owned();
    let next = move |at: u64| format!("{}\n", line.replace(&id, &format!("{at:032x}")));
    endless(&path, &all[..hidden], next);
    refused_at(&path, hidden + 50_001, "there are more of these than any alliance has");

    let path = dir.path().join("large");
    let line = all[hidden].clone();
    let id = line.split("\"id\":\"").nth(1).unwrap()[..32].to_owned();
    let large =
        line.replace("{\\\"w\\\":0}", &format!("{{\\\"w\\\":\\\"{}\\\"}}", "x".repeat(4 << 20)));
    assert!(large.len() > 4 << 20);
    let next = move |at: u64| format!("{}\n", large.replace(&id, &format!("{at:032x}")));
    endless(&path, &all[..hidden], next);
    refused_at(&path, hidden + 12, "this alliance is larger than any that Accordant makes");
}

#[test]
fn a_compressed_file() {
    let why = "this file is compressed: unpack it first";
    refused(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, b'\n'], 1, why);
    refused(b"PK\x03\x04\n", 1, why);
    refused(&[0x28, 0xb5, 0x2f, 0xfd, 4], 1, why);
}

#[test]
fn a_file_that_is_none() {
    refused(b"", 1, "the file ends before its last line");
    refused(b"Dear diary\n", 1, "it is not a line of an export");
    let end = place(&lines(), "{\"house\"");
    let headless = with(|lines| drop(lines.remove(0)));
    refused(&headless, end, "this is not an export of Accordant");
    refused(&exchanged(0, "\"format\":1", "\"format\":2"), 1, "it has a format");
    refused(&exchanged(0, "\"all\"", "\"some\""), 1, "it is neither an export of a whole");
    // All of an installation does not pass for one alliance.
    refused(&exchanged(0, "\"all\"", "\"one\""), 2, "it stands in the wrong place");
}

#[test]
fn a_wrong_digest() {
    let last = GOOD.lines().count();
    let changed = GOOD.replacen("Person 0", "Person 9", 1);
    refused(changed.as_bytes(), last, "the file was changed or damaged");
}

#[test]
fn a_missing_end() {
    let last = GOOD.lines().count();
    let cut = &GOOD[..GOOD.len() - 1];
    refused(cut.as_bytes(), last, "the file ends before its last line");
    let cut = lines().join("\n") + "\n";
    refused(cut.as_bytes(), last, "the file ends before its last line");
    let all = lines();
    let short = sealed(&all).split_off(all[..1].join("\n").len() + 1);
    refused(&short, 1, "this is not an export of Accordant");
}

#[test]
fn a_wrong_order() {
    let why = "it stands in the wrong place";
    refused(&with(|lines| lines.swap(1, 2)), 2, why);
    let (key, hidden) = (place(&lines(), "{\"key\""), place(&lines(), "{\"hidden\""));
    refused(&with(|lines| lines.swap(key, hidden)), hidden + 2, why);
    refused(&with(|lines| lines.insert(2, lines[1].clone())), 3, why);
    let code = place(&lines(), "{\"code\"");
    refused(&with(|lines| lines.insert(code, lines[code].clone())), code + 2, why);
    refused(&with(|lines| drop(lines.remove(FIRST))), FIRST + 1, why);
    let doubled = "it is doubled or not in order";
    refused(&with(|lines| lines.swap(hidden, hidden + 1)), hidden + 2, doubled);
}

#[test]
fn a_gap_or_a_doubled_place_in_a_log() {
    let why = "the log has a gap here, or goes back";
    refused(&exchanged(EVENT + 1, "\"seq\":2", "\"seq\":3"), EVENT + 2, why);
    refused(&exchanged(EVENT + 1, "\"seq\":2", "\"seq\":1"), EVENT + 2, why);
    refused(&with(|lines| lines.insert(EVENT, lines[EVENT].clone())), EVENT + 2, why);
    refused(&with(|lines| drop(lines.remove(EVENT))), EVENT + 1, why);
}

#[test]
fn a_doubled_ask() {
    let ask = |line: &str| line.split("\"ask\":\"").nth(1).unwrap()[..32].to_owned();
    let all = lines();
    let (one, three) = (ask(&all[EVENT]), ask(&all[EVENT + 2]));
    let doubled = with(|lines| {
        lines[EVENT + 2] = lines[EVENT + 2].replace(&three, &one).replace("\"ix\":1", "\"ix\":0");
    });
    refused(&doubled, EVENT + 3, "this ask is in the log already");
    let why = "the event is not the next of its ask";
    refused(&exchanged(EVENT + 2, "\"ix\":1", "\"ix\":2"), EVENT + 3, why);
}

#[test]
fn what_belongs_to_another_alliance() {
    let (one, two) = (format!("{:032x}", 3), format!("{:032x}", 5));
    let why = "it belongs to another alliance";
    for kind in ["event", "hidden", "key", "code", "contact", "letter"] {
        let at = place(&lines(), &format!("{{\"{kind}\""));
        refused(&exchanged(at, &one, &two), at + 1, why);
    }
    let hash = |line: &str| line.split("\"hash\":\"").nth(1).unwrap()[..64].to_owned();
    let all = lines();
    let first = place(&all, "{\"key\"");
    let other = all.iter().rposition(|line| line.contains("{\"key\"")).unwrap();
    let stolen = exchanged(other, &hash(&all[other]), &hash(&all[first + 1]));
    refused(&stolen, other + 1, "it is doubled or not in order");
    let other = other - 1;
    let stolen = exchanged(other, &hash(&all[other]), &hash(&all[first]));
    refused(&stolen, other + 1, "the same is there for another alliance already");
}

#[test]
fn a_doubled_alliance_and_an_erased_one() {
    let why = "the alliances are doubled or not in order";
    let second = lines().iter().rposition(|line| line.starts_with("{\"alliance\"")).unwrap();
    let id = |number: u8| format!("\"id\":\"{number:032x}\"");
    refused(&exchanged(second, &id(5), &id(3)), second + 1, why);
    refused(&exchanged(second, &id(5), &id(2)), second + 1, why);
    let why = "this alliance was erased, and must not come back";
    refused(&exchanged(second, &id(5), &id(9)), second + 1, why);
    let foreign = format!("\"id\":\"{}\"", "f".repeat(32));
    refused(&exchanged(second, &id(5), &foreign), second + 1, "this is not the id of an alliance");
}

#[test]
fn what_belongs_to_nobody() {
    let nobody = "\"member\":77";
    for kind in ["key", "contact", "letter"] {
        let at = place(&lines(), &format!("{{\"{kind}\""));
        let changed = with(|lines| {
            let line = lines[at].clone();
            let member =
                line.split("\"member\":").nth(1).unwrap().split([',', '}']).next().unwrap();
            lines[at] = line.replacen(&format!("\"member\":{member}"), nobody, 1);
        });
        refused(&changed, at + 1, "it belongs to nobody of this alliance");
    }
    let key = place(&lines(), "{\"key\"");
    let why = "there are no such keys";
    refused(&exchanged(key, "\"purpose\":\"member\"", "\"purpose\":\"join\""), key + 1, why);
    refused(&exchanged(key, "\"purpose\":\"member\"", "\"purpose\":\"all\""), key + 1, why);
}

#[test]
fn bad_utf_8_and_characters_that_nobody_types() {
    let mut bytes = sealed(&lines());
    let at = GOOD.find("Person 0").unwrap();
    bytes[at] = 0xff;
    let line = GOOD[..at].lines().count();
    refused(&bytes, line, "it is not a line of an export");
    let zero = "it holds a character that nobody can type";
    refused(&exchanged(EVENT, "Person 0", "Person\\u0000"), EVENT + 1, zero);
}

#[test]
fn kinds_that_nobody_knows() {
    let known = "\"kind\":\"member_joined\"";
    let why = "this Accordant cannot read such an event";
    refused(&exchanged(EVENT + 1, known, "\"kind\":\"member_flew\""), EVENT + 2, why);
    let why = "it is not a line of an export";
    refused(&exchanged(EVENT, "{\"event\"", "{\"miracle\""), EVENT + 1, why);
    let why = "it is spelled by a newer Accordant";
    refused(&exchanged(EVENT, "\"v\":1", "\"v\":2"), EVENT + 1, why);
}

#[test]
fn a_log_that_never_happened() {
    let why = "no alliance begins, or goes on, like this";
    let lines = lines();
    let mut other: Vec<_> = lines.clone();
    let kind =
        |line: &str| line.split("\"kind\":").nth(1).unwrap().split("},").next().unwrap().to_owned();
    let (one, two) = (kind(&lines[EVENT]), kind(&lines[EVENT + 1]));
    other[EVENT] = lines[EVENT].replace(&one, &two);
    refused(&sealed(&other), EVENT + 1, why);
}

#[test]
fn a_hidden_row_that_cannot_be_read() {
    let at = place(&lines(), "{\"hidden\"");
    let why = "what lies hidden cannot be read";
    refused(&exchanged(at, "\"shelf\":\"hopes\"", "\"shelf\":\"drawer\""), at + 1, why);
    refused(&exchanged(at, "\"body\":\"[", "\"body\":\"[["), at + 1, why);
}

#[test]
fn numbers_out_of_range() {
    let why = "it is not a line of an export, or holds a number out of range";
    for (piece, wrong) in [
        ("\"seq\":1", "\"seq\":18446744073709551616"),
        ("\"seq\":1", "\"seq\":-1"),
        ("\"seq\":1", "\"seq\":1e30"),
        ("\"v\":1", "\"v\":65537"),
        ("\"at\":1700000000000", "\"at\":9223372036854775808"),
        ("\"actor\":null", "\"actor\":1.5"),
    ] {
        refused(&exchanged(EVENT, piece, wrong), EVENT + 1, why);
    }
    let many = "\"actor\":18446744073709551615";
    let why = "this is not the id of a member";
    refused(&exchanged(EVENT, "\"actor\":null", many), EVENT + 1, why);
}

#[test]
fn a_head_that_lies() {
    let why = "the log before it is not as long as its alliance says";
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":4"), EVENT + 4, why);
    let why = "the log goes on behind its end";
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":2"), EVENT + 3, why);
    let why = "this alliance has no events, or too many";
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":0"), FIRST + 1, why);
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":50001"), FIRST + 1, why);
}

#[test]
fn something_after_the_end() {
    let last = GOOD.lines().count();
    let why = "something follows after the end";
    refused(&[GOOD.as_bytes(), b"x"].concat(), last, why);
    refused(&[GOOD.as_bytes(), GOOD.as_bytes()].concat(), last, why);
}

#[test]
fn other_spellings() {
    let why = "it is not spelled as an export spells it";
    refused(&exchanged(FIRST, "\"head\":3", "\"head\": 3"), FIRST + 1, why);
    refused(&exchanged(FIRST, "{\"alliance\"", " {\"alliance\""), FIRST + 1, why);
    refused(&exchanged(EVENT, "\"kind\":\"a", "\"kind\":\"\\u0061"), EVENT + 1, why);
    let why = "it is not a line of an export";
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":3,\"head\":3"), FIRST + 1, why);
    refused(&exchanged(FIRST, "\"head\":3", "\"head\":3,\"more\":3"), FIRST + 1, why);
}

#[test]
fn words_that_were_erased() {
    let why = "words that were erased are there";
    refused(&exchanged(EVENT, "\"erased\":false", "\"erased\":true"), EVENT + 1, why);
}
