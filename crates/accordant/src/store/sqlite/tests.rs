//! What is true of this store alone: its folder, its file, its thread.

use super::*;
use crate::store::{
    CODE_TRIES, HiddenChange, KeyChange,
    conformance::{
        HERE, ask, behind, clear, log, lying,
        post::{contact, letter},
        put, said, words,
    },
    post::Planned,
    whole::Erasure,
};
use changes::is_worn;
use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    sync::atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

/// A folder that goes when the test ends.
pub(super) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Every file of a folder but the lock, with all its bytes.
pub(super) fn bytes(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap()).filter(|name| name != "lock");
    names.map(|name| (name.clone(), fs::read(dir.join(name)).unwrap())).collect()
}

#[tokio::test]
async fn a_restart_keeps_everything() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let epoch = store.epoch();
    let code = KeyChange::Code { first: "otter".to_owned(), rest: [1; 32] };
    let key = KeyChange::Put { hash: [2; 32], purpose: Purpose::Join, member: None };
    let all = Append {
        hidden: vec![put("a", 1, "hidden")],
        keys: vec![code, key],
        ..words(0, &["one", "two"])
    };
    store.append(all).await.unwrap();
    store.try_code("otter", [9; 32]).await.unwrap();
    let kept = store.read(HERE, 0).await.unwrap();
    store.close().await;

    let store = Sqlite::open(folder.path()).unwrap();
    assert_eq!(store.epoch(), epoch);
    assert_eq!(store.read(HERE, 0).await.unwrap(), kept);
    assert_eq!(lying(&store).await.len(), 1);
    assert!(store.key([2; 32]).await.unwrap().is_some());
    for _ in 1..CODE_TRIES {
        assert_eq!(store.try_code("otter", [9; 32]).await.unwrap(), Tried::Wrong);
    }
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Dead);
}

#[tokio::test]
async fn a_killed_store_opens_again_with_everything() {
    let (folder, killed) = (folder(), self::folder());
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one", "two"])).await.unwrap();
    for (name, bytes) in bytes(folder.path()) {
        fs::write(killed.path().join(name), bytes).unwrap();
    }
    assert!(fs::metadata(killed.path().join("accordant.db-wal")).unwrap().len() > 0);
    assert_eq!(log(&Sqlite::open(killed.path()).unwrap()).await, ["one", "two"]);
}

#[tokio::test]
async fn a_closed_store_is_one_file_that_only_we_may_read() {
    let folder = folder();
    let dir = folder.path().join("deep/inside here?#%41");
    let store = Sqlite::open(&dir).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    store.close().await;
    assert_eq!(bytes(&dir).keys().collect::<Vec<_>>(), ["accordant.db", "erasures"]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    assert_eq!(mode(&dir.join("accordant.db")), 0o600);
    assert_eq!(log(&Sqlite::open(&dir).unwrap()).await, ["one"]);
}

#[tokio::test]
async fn two_databases_are_two_epochs() {
    let (one, two) = (folder(), folder());
    let epoch = |dir: &Path| Sqlite::open(dir).unwrap().epoch();
    assert_ne!(epoch(one.path()), epoch(two.path()));
}

#[tokio::test]
async fn an_event_is_append_only_and_its_words_are_erasable_once() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one", "two"])).await.unwrap();
    let tool = Connection::open(folder.path().join("accordant.db")).unwrap();
    for never in [
        "DELETE FROM event",
        "UPDATE event SET body = 'other'",
        "UPDATE event SET data = '[]'",
        "UPDATE event SET kind = 'other', body = NULL",
        "UPDATE event SET seq = seq + 1, body = NULL",
        "UPDATE event SET at = 1, body = NULL",
        "UPDATE event SET v = 9, body = NULL",
        "UPDATE event SET actor = NULL, body = NULL",
        "UPDATE event SET ask = zeroblob(16), body = NULL WHERE seq = 2",
        "UPDATE event SET ix = 7, body = NULL WHERE seq = 2",
        "INSERT OR REPLACE INTO event SELECT alliance, seq, ask, ix, 1, kind, v, actor, data, body FROM event",
    ] {
        let error = tool.execute(never, []).expect_err(never);
        assert!(error.to_string().contains("append-only"), "{never}: {error}");
    }
    assert_eq!(tool.execute("UPDATE event SET body = NULL WHERE seq = 1", []).unwrap(), 1);
    assert!(tool.execute("UPDATE event SET body = 'back' WHERE seq = 1", []).is_err());
    assert_eq!(log(&store).await, ["two"]);
}

#[tokio::test]
async fn what_lies_hidden_leaves_no_other_trace() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    let tool = Connection::open(folder.path().join("accordant.db")).unwrap();
    let rest = || -> String {
        let tables = ["alliance", "event", "key", "code", "meta", "sqlite_schema"];
        let dump = |table| {
            let mut all = tool.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = all.column_count();
            let row = |row: &Row<'_>| {
                let cells =
                    (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at).unwrap());
                Ok(format!("{:?}\n", cells.collect::<Vec<_>>()))
            };
            all.query_map([], row).unwrap().map(Result::unwrap).collect::<String>()
        };
        tables.map(dump).concat()
    };
    let before = rest();
    store.append(behind(vec![put("a", 1, "one"), put("a", 2, "two")])).await.unwrap();
    store
        .append(behind(vec![HiddenChange::Take { shelf: "a".to_owned(), id: [1; 16] }]))
        .await
        .unwrap();
    assert_eq!(rest(), before);
}

/// A note that can be found in the raw bytes, by its words and by its tag.
fn findable(shelf: usize, at: usize, words: &str) -> Hidden {
    // Spread like random ids, so that rows come between rows and pages are split.
    let id = (at as u128 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    Hidden {
        shelf: format!("{shelf:02}"),
        id: id.to_be_bytes(),
        tag: Some(format!("{words}-tag{at:05}").as_bytes().try_into().unwrap()),
        body: format!("{words} {at} ").repeat(1 + at % 20),
    }
}

#[tokio::test]
async fn a_cleared_note_is_nowhere_in_the_files() {
    const SHELVES: usize = 40;
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    // Every other shelf is cleared, so that what goes and what stays share many pages.
    let mut ids = vec![vec![]; SHELVES];
    let mut notes = vec![];
    for at in 0..1200 {
        let shelf = at * 7 % SHELVES;
        let one = findable(shelf, at, if shelf.is_multiple_of(2) { "secret1" } else { "waiting" });
        ids[shelf].push(one.id);
        notes.push(HiddenChange::Put(one));
    }
    for some in notes.chunks(10) {
        store.append(behind(some.to_vec())).await.unwrap();
    }
    let found = |words: &str| {
        let all = bytes(folder.path());
        let found = |bytes: &Vec<u8>| bytes.windows(words.len()).any(|at| at == words.as_bytes());
        all.into_iter().filter(|(_, bytes)| found(bytes)).map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_ne!(found("secret1"), [""; 0], "the test can see hidden words");

    let shelves = ids.into_iter().enumerate().step_by(2);
    let reveal = shelves.map(|(at, ids)| HiddenChange::Clear { shelf: format!("{at:02}"), ids });
    store.append(Append { hidden: reveal.collect(), ..words(1, &["revealed"]) }).await.unwrap();
    // The writer sweeps before it takes its next work.
    store.try_code("nothing", [0; 32]).await.unwrap();
    assert_eq!(found("secret1"), [""; 0]);
    assert_eq!(store.hidden(HERE).await.unwrap().len(), 600);
}

#[tokio::test]
async fn when_a_note_was_laid_is_not_in_the_log() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let note = Append { hidden: vec![put("a", 1, "very secret words")], ..words(0, &["one"]) };
    store.append(note).await.unwrap();
    // Answered after what the writer does behind the first.
    store.try_code("nothing", [0; 32]).await.unwrap();
    assert_eq!(found(folder.path(), "very secret"), ["accordant.db"]);
}

#[tokio::test]
async fn a_sweep_that_was_cut_short_is_made_up_at_the_next_start() {
    let (folder, killed) = (folder(), self::folder());
    let store = Sqlite::open(folder.path()).unwrap();
    let first = Append { hidden: vec![put("a", 1, "very secret words")], ..words(0, &["one"]) };
    store.append(first).await.unwrap();
    for (name, bytes) in bytes(folder.path()) {
        fs::write(killed.path().join(name), bytes).unwrap();
    }
    // Killed after the commit and before the sweep: so it looks on disk.
    let tool = Connection::open(killed.path().join("accordant.db")).unwrap();
    tool.execute_batch("PRAGMA wal_autocheckpoint = 0; DELETE FROM hidden").unwrap();
    let left = bytes(killed.path());
    let cut_short = self::folder();
    for (name, bytes) in &left {
        fs::write(cut_short.path().join(name), bytes).unwrap();
    }
    let secret = |dir: &Path| {
        let found = |bytes: &Vec<u8>| bytes.windows(11).any(|at| at == b"very secret");
        bytes(dir).values().any(found)
    };
    assert!(secret(cut_short.path()), "the test can see hidden words");
    let store = Sqlite::open(cut_short.path()).unwrap();
    store.try_code("nothing", [0; 32]).await.unwrap();
    assert!(!secret(cut_short.path()));
}

/// The files in which these bytes are found.
fn found(dir: &Path, words: &str) -> Vec<String> {
    let found = |bytes: &Vec<u8>| bytes.windows(words.len()).any(|at| at == words.as_bytes());
    bytes(dir).into_iter().filter(|(_, bytes)| found(bytes)).map(|(name, _)| name).collect()
}

/// Many alliances whose logs grow at the same time, so that what is erased and what stays share
/// many pages, and rows were moved from page to page. Every third event is to be erased.
async fn grown(store: &Sqlite) -> usize {
    const ALLIANCES: usize = 12;
    for at in 0..600_usize {
        let alliance = at * 7 % ALLIANCES;
        let seq = at / ALLIANCES;
        let words = if seq.is_multiple_of(3) { "secret1" } else { "staying" };
        let event = Event { body: Some(format!("{words} {at} ").repeat(1 + at % 30)), ..said("") };
        let it = Append {
            alliance: id_of(alliance),
            after: seq as u64,
            events: vec![event],
            ..words_of(0)
        };
        store.append(it).await.unwrap();
    }
    600 / ALLIANCES
}

/// Once the writer has rested; it does so before it takes its next work.
async fn rested(store: &Sqlite) {
    store.ask(Work::Rest).await.unwrap();
    store.try_code("nothing", [0; 32]).await.unwrap();
}

fn id_of(alliance: usize) -> Id {
    [u8::try_from(alliance).unwrap() + 1; 16]
}

pub(super) fn words_of(count: usize) -> Append {
    words(0, &vec![""; count])
}

#[tokio::test]
async fn erased_words_are_nowhere_in_the_files() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let length = grown(&store).await;
    assert_ne!(found(folder.path(), "secret1"), [""; 0], "the test can see words");
    for alliance in 0..12 {
        let erase = (1..=length as u64).step_by(3).collect();
        store.append(Append { alliance: id_of(alliance), erase, ..words_of(0) }).await.unwrap();
    }
    rested(&store).await;
    assert_eq!(found(folder.path(), "secret1"), [""; 0]);
    let kept = store.read(id_of(3), 0).await.unwrap();
    assert_eq!(kept.len(), length);
    for it in kept {
        let words = it.event.body.map_or("", |_| "staying");
        assert_eq!(words.is_empty(), (it.seq - 1).is_multiple_of(3));
    }
}

#[tokio::test]
async fn an_erased_alliance_is_nowhere_in_the_files() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    grown(&store).await;
    let (gone, stays) = (id_of(2), id_of(3));
    for (alliance, name) in [(gone, "secret2"), (stays, "staying2")] {
        let keys = vec![
            KeyChange::Put { hash: [alliance[0]; 32], purpose: Purpose::Member, member: Some(5) },
            KeyChange::Code { first: format!("{name}code"), rest: [1; 32] },
        ];
        let hidden = (100..190).map(|at| put("a", at, name)).collect();
        store.append(Append { alliance, hidden, keys, ..words_of(0) }).await.unwrap();
        let address = format!("{name}@example.org");
        let it = Contact { alliance, ..contact(Some(5), alliance[0], &address) };
        store.put_contact(it).await.unwrap();
        let post = Planned { alliance, ..letter(5, "visit", name, 10) };
        store.plan(vec![post]).await.unwrap();
    }
    assert_ne!(found(folder.path(), "secret2"), [""; 0], "the test can see words");
    store.erase_alliance(gone).await.unwrap();
    rested(&store).await;
    assert_eq!(found(folder.path(), "secret2"), [""; 0]);
    assert_ne!(found(folder.path(), "staying2"), [""; 0]);
    let id = |id: Id| {
        let all = bytes(folder.path());
        all.values().flat_map(|bytes| bytes.windows(16)).filter(|at| **at == id).count()
    };
    assert_eq!(id(gone), 1, "in the list of those that are gone, and nowhere else");
    assert!(id(stays) > 50);
}

#[tokio::test]
async fn an_address_that_was_taken_back_is_nowhere_in_the_files() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    for at in 1..=200 {
        let name = if at % 2 == 0 { "secret3" } else { "staying" };
        let it = contact(Some(at * 71 % 211), u8::try_from(at).unwrap(), name);
        store.put_contact(it).await.unwrap();
    }
    assert_ne!(found(folder.path(), "secret3"), [""; 0], "the test can see words");
    for at in (2..=200).step_by(2) {
        store.drop_contacts_of(HERE, at * 71 % 211).await.unwrap();
    }
    store.try_code("nothing", [0; 32]).await.unwrap();
    assert_eq!(found(folder.path(), "secret3"), [""; 0]);
    assert_eq!(store.contacts(HERE).await.unwrap().len(), 100);
}

#[tokio::test]
async fn an_erasure_that_was_cut_short_is_made_up_at_the_next_start() {
    let (folder, killed) = (folder(), self::folder());
    let store = Sqlite::open(folder.path()).unwrap();
    grown(&store).await;
    // Somebody reads for so long that the log cannot be emptied.
    let reader = Connection::open(folder.path().join("accordant.db")).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM event").unwrap();
    for alliance in 0..12 {
        let erase = (1..=50).step_by(3).collect();
        store.append(Append { alliance: id_of(alliance), erase, ..words_of(0) }).await.unwrap();
    }
    for (name, bytes) in bytes(folder.path()) {
        fs::write(killed.path().join(name), bytes).unwrap();
    }
    drop(reader);
    assert_ne!(found(killed.path(), "secret1"), [""; 0], "the test can see words");
    let store = Sqlite::open(killed.path()).unwrap();
    store.try_code("nothing", [0; 32]).await.unwrap();
    assert_eq!(found(killed.path(), "secret1"), [""; 0]);
    store.close().await;
    let left = Connection::open(killed.path().join("accordant.db")).unwrap();
    assert!(!is_worn(&left).unwrap(), "the next start has nothing to make up");
}

#[tokio::test]
async fn a_claim_is_kept_before_it_is_answered() {
    let (folder, killed) = (folder(), self::folder());
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    store.plan(vec![letter(1, "visit", "a", 1), letter(2, "visit", "a", 2)]).await.unwrap();
    assert_eq!(store.claim(1, 9).await.unwrap().len(), 1);
    for (name, bytes) in bytes(folder.path()) {
        fs::write(killed.path().join(name), bytes).unwrap();
    }
    let store = Sqlite::open(killed.path()).unwrap();
    let left = store.claim(9, 9).await.unwrap();
    assert_eq!(left.iter().map(|it| it.member).collect::<Vec<_>>(), [Some(2)]);
}

#[tokio::test]
async fn without_room_nothing_is_kept_and_with_room_it_goes_on() {
    let folder = folder();
    let room = Arc::new(AtomicU32::new(40));
    let settings = Settings { room: Arc::clone(&room), ..Settings::default() };
    let store =
        Sqlite::open_with(folder.path(), &folder.path().join(erasures::NAME), settings).unwrap();
    let long = "so much to say ".repeat(1000);
    let mut kept = 0;
    let full = loop {
        match store.append(words(kept, &[&long])).await {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(full, StoreError::Away(_)), "{full:?}");
    assert!(kept > 0);
    for _ in 0..3 {
        let error = store.append(words(kept, &[&long])).await.unwrap_err();
        assert!(matches!(error, StoreError::Away(_)), "{error:?}");
        assert_eq!(log(&store).await.len() as u64, kept, "reading goes on");
    }
    room.store(u32::MAX - 1, Ordering::SeqCst);
    store.append(words(kept, &[&long])).await.unwrap();
    assert_eq!(log(&store).await.len() as u64, kept + 1);
}

#[tokio::test]
async fn a_writer_that_falls_over_leaves_nobody_waiting() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let (fallen, beside) =
        tokio::join!(store.ask(Work::Fall), store.append(words(0, &["perhaps"])));
    assert!(matches!(fallen, Err(StoreError::Away(_))), "{fallen:?}");
    assert!(matches!(beside, Ok(()) | Err(StoreError::Away(_))), "{beside:?}");
    let kept = log(&store).await.len() as u64;
    assert_eq!(kept == 1, beside.is_ok());
    store.append(words(kept, &["again"])).await.unwrap();
}

#[tokio::test]
async fn what_does_not_fit_fails_alone() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    // An event beyond the head, as no program of ours would leave it.
    Connection::open(folder.path().join("accordant.db"))
        .unwrap()
        .execute(
            "INSERT INTO event SELECT alliance, 2, zeroblob(16), 0, at, kind, v, actor, data, body
             FROM event",
            [],
        )
        .unwrap();
    let elsewhere = |at: u8| Append { alliance: [at; 16], ..words(0, &["elsewhere"]) };
    let (one, stuck, two) = tokio::join!(
        store.append(elsewhere(1)),
        store.append(Append { ask: ask(), events: vec![said("two")], ..words(1, &[]) }),
        store.append(elsewhere(2))
    );
    assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    assert!(matches!(stuck, Err(StoreError::Away(_))), "{stuck:?}");
}

#[tokio::test]
async fn closing_finishes_what_was_asked_before() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let (kept, hidden, ()) = tokio::join!(
        store.append(words(0, &["one"])),
        store.append(behind(vec![put("a", 1, "one")])),
        store.close()
    );
    kept.unwrap();
    hidden.unwrap();
    let store = Sqlite::open(folder.path()).unwrap();
    assert_eq!(log(&store).await, ["one"]);
    store.append(behind(vec![clear("a", &[1])])).await.unwrap();
}

#[tokio::test]
async fn what_was_erased_is_on_the_list_when_it_is_answered() {
    let folder = folder();
    let path = folder.path().join("elsewhere");
    let store = Sqlite::open_listing(folder.path(), &path).unwrap();
    store.append(words(0, &["one", "two"])).await.unwrap();
    let other = Append { alliance: [9; 16], ..words(0, &["there"]) };
    store.append(other).await.unwrap();
    assert_eq!(erasures::read(&path).unwrap(), []);
    store.append(Append { erase: vec![2], ..words_of(0) }).await.unwrap();
    store.erase_alliance([9; 16]).await.unwrap();
    let ask = store.read(HERE, 1).await.unwrap()[0].ask;
    let all = [Erasure::Words { alliance: HERE, seq: 2, ask }, Erasure::Alliance([9; 16])];
    assert_eq!(erasures::read(&path).unwrap(), all);
    store.append(Append { erase: vec![7], ..words_of(0) }).await.unwrap_err();
    assert_eq!(erasures::read(&path).unwrap(), all, "nothing was erased");
    store.close().await;

    // A list that was lost, or kept elsewhere, is made up at the start.
    fs::remove_file(&path).unwrap();
    Sqlite::open_listing(folder.path(), &path).unwrap().close().await;
    let listed: std::collections::BTreeSet<_> =
        erasures::read(&path).unwrap().into_iter().collect();
    assert_eq!(listed, all.into_iter().collect());
}

#[tokio::test]
async fn a_folder_whose_filling_was_cut_short_is_not_opened() {
    let folder = folder();
    Sqlite::open(folder.path()).unwrap().close().await;
    let unfinished = Unfinished::begin(folder.path()).unwrap();
    let error = format!("{:#}", Sqlite::open(folder.path()).unwrap_err());
    assert!(error.contains("did not come to its end"), "{error}");
    unfinished.done().unwrap();
    Sqlite::open(folder.path()).unwrap();
}
