//! What is done with a folder, and above all what is not done to it.

use super::APPLICATION;
use crate::store::{
    Append, Purpose, Store, StoreError, Tried, Wake,
    conformance::{
        HERE, log, lying,
        whole::{Shows as _, goes_on_with_languages, is_brought_along, rows_without_language},
        words,
    },
    erasures,
    sqlite::{
        Sqlite,
        tests::{bytes, folder},
    },
    whole::Erasure,
};
use rusqlite::Connection;
use std::{collections::BTreeMap, fs, path::Path};
use tempfile::TempDir;

/// A folder with a closed store in it, over many pages long.
async fn full_folder() -> TempDir {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let long = "long ago ".repeat(500);
    store.append(words(0, &[long.as_str(); 40])).await.unwrap();
    store.close().await;
    folder
}

/// The folder is not opened, the error says this and names the file, and no byte has changed.
#[track_caller]
fn refused(dir: &Path, why: &str) {
    let before = bytes(dir);
    let error = format!("{:#}", Sqlite::open(dir).expect_err(why));
    assert!(error.contains(why), "{error}");
    assert!(error.contains("accordant.db") && error.contains("It was left as it is"), "{error}");
    assert!(before == bytes(dir), "nothing is changed or added: {:?}", bytes(dir).keys());
}

#[tokio::test]
async fn a_folder_in_use_is_refused() {
    let folder = folder();
    let store = Sqlite::open(folder.path()).unwrap();
    let error = format!("{:#}", Sqlite::open(folder.path()).unwrap_err());
    assert!(error.contains("another Accordant is already using this folder"), "{error}");
    store.close().await;
    Sqlite::open(folder.path()).expect("a closed store gives the folder back");
}

#[tokio::test]
async fn an_empty_file_is_refused() {
    let folder = folder();
    fs::write(folder.path().join("accordant.db"), "").unwrap();
    refused(folder.path(), "it is empty");
}

#[tokio::test]
async fn a_file_that_is_cut_off_is_refused() {
    let folder = full_folder().await;
    let file = folder.path().join("accordant.db");
    let whole = fs::read(&file).unwrap();
    for left in [whole.len() - 1, whole.len() - 4096, whole.len() / 2, 4096, 100, 99, 16, 1] {
        fs::write(&file, &whole[..left]).unwrap();
        refused(folder.path(), "it is cut off");
    }
}

#[tokio::test]
async fn garbage_is_refused() {
    let folder = folder();
    fs::write(folder.path().join("accordant.db"), b"Dear diary, ".repeat(1000)).unwrap();
    refused(folder.path(), "it is not a database");
}

#[tokio::test]
async fn the_database_of_another_program_is_refused() {
    for mode in ["DELETE", "WAL"] {
        let folder = folder();
        let other = Connection::open(folder.path().join("accordant.db")).unwrap();
        other.pragma_update(None, "journal_mode", mode).unwrap();
        other.execute_batch("CREATE TABLE bookmark(url TEXT)").unwrap();
        drop(other);
        refused(folder.path(), "it is the database of another program");
    }
}

#[tokio::test]
async fn a_damaged_database_is_refused_page_by_page() {
    let folder = full_folder().await;
    let file = folder.path().join("accordant.db");
    let whole = fs::read(&file).unwrap();
    let mut found = 0;
    let pages = whole.len() / 4096;
    for page in 1..pages {
        let mut damaged = whole.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0xA5);
        fs::write(&file, &damaged).unwrap();
        let before = bytes(folder.path());
        match Sqlite::open(folder.path()) {
            Ok(store) => {
                // Only words lie on this page; nothing tells that they were others.
                store.close().await;
            }
            Err(error) => {
                found += 1;
                let error = format!("{error:#}");
                assert!(error.contains("is damaged") && error.contains("left as it is"), "{error}");
                assert!(before == bytes(folder.path()));
            }
        }
    }
    assert!(found > 10, "{found} of {pages}");
}

#[tokio::test]
async fn damage_beside_a_log_is_refused_too() {
    let (folder, killed) = (full_folder().await, self::folder());
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(40, &["one"])).await.unwrap();
    for (name, mut bytes) in bytes(folder.path()) {
        if name == "accordant.db" {
            bytes[2 * 4096..12 * 4096].fill(0xA5);
        }
        if !name.ends_with("-shm") {
            fs::write(killed.path().join(name), bytes).unwrap();
        }
    }
    let kept = |mut all: BTreeMap<String, Vec<u8>>| {
        all.remove("accordant.db-shm");
        all
    };
    let before = bytes(killed.path());
    let error = format!("{:#}", Sqlite::open(killed.path()).unwrap_err());
    assert!(error.contains("is damaged"), "{error}");
    assert!(before == kept(bytes(killed.path())), "database and log are as they were");
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let folder = full_folder().await;
    let newer = Connection::open(folder.path().join("accordant.db")).unwrap();
    newer.pragma_update(None, "user_version", 5).unwrap();
    drop(newer);
    refused(folder.path(), "has schema 5, and this Accordant knows schemas up to 4 only");
}

#[tokio::test]
async fn a_schema_before_the_first_is_refused() {
    for none in [0, -1] {
        let folder = full_folder().await;
        let other = Connection::open(folder.path().join("accordant.db")).unwrap();
        other.pragma_update(None, "user_version", none).unwrap();
        drop(other);
        refused(folder.path(), "has no known schema");
    }
}

/// A folder as the first version left it: one alliance with two events, a hidden note, a key and a
/// code.
fn folder_of_version_1() -> TempDir {
    open_folder_of_version_1().0
}

/// The same, and still open.
fn open_folder_of_version_1() -> (TempDir, Connection) {
    let folder = folder();
    let old = Connection::open(folder.path().join("accordant.db")).unwrap();
    old.pragma_update(None, "journal_mode", "WAL").unwrap();
    old.execute_batch(&format!(
        "BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 1; {}
         COMMIT; PRAGMA wal_checkpoint(TRUNCATE);
         BEGIN; INSERT INTO meta(k, v) VALUES ('epoch', 4711);
         INSERT INTO alliance VALUES (x'07070707070707070707070707070707', 2);
         INSERT INTO event SELECT id, 1, id, 0, 5, 'said', 1, -1, '{{}}', 'one' FROM alliance;
         INSERT INTO event SELECT id, 2, id, 1, 5, 'said', 1, NULL, '{{}}', 'two' FROM alliance;
         INSERT INTO hidden SELECT id, 'a', id, id, 'hidden' FROM alliance;
         INSERT INTO key SELECT zeroblob(32), id, 'member', -1 FROM alliance;
         INSERT INTO code SELECT 'otter', id, zeroblob(32), 4 FROM alliance;
         COMMIT;",
        include_str!("schema-1.sql")
    ))
    .unwrap();
    (folder, old)
}

#[tokio::test]
async fn a_folder_of_version_1_whose_program_was_killed_is_brought_along_too() {
    let (folder, _old) = open_folder_of_version_1();
    let killed = self::folder();
    for (name, bytes) in bytes(folder.path()) {
        fs::write(killed.path().join(name), bytes).unwrap();
    }
    assert!(fs::metadata(killed.path().join("accordant.db-wal")).unwrap().len() > 0);
    let store = Sqlite::open(killed.path()).unwrap();
    assert_eq!(log(&store).await, ["one", "two"]);
    assert_eq!(store.due(0, 9).await.unwrap(), [HERE]);
}

#[tokio::test]
async fn a_folder_of_version_1_is_brought_along_with_everything() {
    let folder = folder_of_version_1();
    for _ in 0..2 {
        let store = Sqlite::open(folder.path()).unwrap();
        assert_eq!(store.epoch(), 4711);
        assert_eq!(log(&store).await, ["one", "two"]);
        assert_eq!(store.read(HERE, 0).await.unwrap()[0].event.actor, Some(u64::MAX));
        assert_eq!(lying(&store).await, [("a".to_owned(), HERE[0], "hidden".to_owned())]);
        let key = store.key([0; 32]).await.unwrap().unwrap();
        assert_eq!((key.purpose, key.member), (Purpose::Member, Some(u64::MAX)));
        assert_eq!(store.try_code("otter", [0; 32]).await.unwrap(), Tried::Right(HERE));
        assert_eq!(store.due(0, 9).await.unwrap(), [HERE], "it is looked at soon");
        store.close().await;
    }
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(Append { wake: Wake::Never, ..words(2, &["three"]) }).await.unwrap();
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Wrong);
    assert_eq!(store.try_code("otter", [0; 32]).await.unwrap(), Tried::Dead, "four were before");
}

/// A folder as the second version left it: of one alliance an event was erased, another one is gone.
fn folder_of_version_2() -> TempDir {
    let folder = folder();
    let old = Connection::open(folder.path().join("accordant.db")).unwrap();
    old.pragma_update(None, "journal_mode", "WAL").unwrap();
    old.execute_batch(&format!(
        "BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 2; {}
         INSERT INTO meta(k, v) VALUES ('epoch', 4711);
         INSERT INTO erased VALUES (x'08080808080808080808080808080808');
         INSERT INTO alliance VALUES (x'07070707070707070707070707070707', 3, NULL);
         INSERT INTO event SELECT id, 1, id, 0, 5, 'said', 1, -1, '{{\"a\":{{\"w\":0}}}}', 'one' FROM alliance;
         INSERT INTO event SELECT id, 2, id, 1, 5, 'said', 1, NULL, '{{\"a\":{{\"w\":0}}}}', NULL FROM alliance;
         INSERT INTO event SELECT id, 3, id, 2, 5, 'done', 1, NULL, '{{\"why\":\"w\"}}', NULL FROM alliance;
         COMMIT;",
        include_str!("schema-2.sql")
    ))
    .unwrap();
    folder
}

#[tokio::test]
async fn what_version_2_erased_is_listed() {
    let folder = folder_of_version_2();
    let store = Sqlite::open(folder.path()).unwrap();
    assert_eq!(log(&store).await, ["one"]);
    let words = Erasure::Words { alliance: HERE, seq: 2, ask: HERE };
    let all = [Erasure::Alliance([8; 16]), words];
    assert_eq!(store.snapshot().await.erasures().await.unwrap(), all);
    assert_eq!(erasures::read(&folder.path().join(erasures::NAME)).unwrap(), all);
    let back = store.append(Append { alliance: [8; 16], ..super::super::tests::words_of(1) }).await;
    assert!(matches!(back, Err(StoreError::GoneOn)), "{back:?}");
}

/// A folder as the third version left it, with rows in every table.
fn folder_of_version_3() -> TempDir {
    let folder = folder();
    let old = Connection::open(folder.path().join("accordant.db")).unwrap();
    old.pragma_update(None, "journal_mode", "WAL").unwrap();
    let bytes = |of: u8, length: usize| format!("x'{}'", format!("{of:02x}").repeat(length));
    old.execute_batch(&format!(
        "BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 3; {} {}
         INSERT INTO meta(k, v) VALUES ('epoch', 4711); {}
         COMMIT;",
        include_str!("schema-2.sql"),
        include_str!("../../schema-2-to-3.sql"),
        rows_without_language(bytes, "1", "0"),
    ))
    .unwrap();
    folder
}

#[tokio::test]
async fn a_folder_of_version_3_is_brought_along_with_everything() {
    let folder = folder_of_version_3();
    for _ in 0..2 {
        let store = Sqlite::open(folder.path()).unwrap();
        assert_eq!(store.epoch(), 4711);
        is_brought_along(&store).await;
        store.close().await;
    }
    goes_on_with_languages(&Sqlite::open(folder.path()).unwrap()).await;
}

#[tokio::test]
async fn a_folder_that_was_brought_along_is_like_a_new_one() {
    for old in [folder_of_version_1(), folder_of_version_2(), folder_of_version_3()] {
        is_like_a_new_one(&old);
    }
}

fn is_like_a_new_one(old: &TempDir) {
    let new = folder();
    let shape = |dir: &Path| {
        drop(Sqlite::open(dir).unwrap());
        let it = Connection::open(dir.join("accordant.db")).unwrap();
        let rows = |sql: &str, columns: usize| {
            let mut rows = it.prepare(sql).unwrap();
            let row = |row: &rusqlite::Row<'_>| {
                (0..columns).map(|at| row.get::<_, Option<String>>(at)).collect()
            };
            let rows = rows.query_map([], row).unwrap();
            rows.collect::<rusqlite::Result<Vec<Vec<_>>>>().unwrap()
        };
        let made = rows(
            "SELECT type, name, tbl_name, CASE type WHEN 'table' THEN NULL ELSE sql END FROM sqlite_schema
             ORDER BY type, name",
            4,
        );
        let columns = rows(
            "SELECT t.name, c.name, c.type, c.dflt_value,
               c.\"notnull\" || c.pk || t.strict || t.wr
             FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
             WHERE t.schema = 'main' ORDER BY t.name, c.cid",
            5,
        );
        (made, columns)
    };
    assert_eq!(shape(old.path()), shape(new.path()));
}

#[tokio::test]
async fn a_folder_that_cannot_be_brought_along_stays_as_it_was() {
    let folder = folder_of_version_1();
    let file = folder.path().join("accordant.db");
    let tool = Connection::open(&file).unwrap();
    // Something that stands in the way at the very end.
    tool.execute_batch("CREATE TABLE post(x)").unwrap();
    let error = format!("{:#}", Sqlite::open(folder.path()).unwrap_err());
    assert!(error.contains("cannot be brought to schema 4. It is as it was"), "{error}");
    tool.execute_batch("DROP TABLE post").unwrap();
    drop(tool);
    let store = Sqlite::open(folder.path()).unwrap();
    assert_eq!(log(&store).await, ["one", "two"]);
}

#[tokio::test]
async fn a_log_without_its_database_is_refused() {
    let folder = folder();
    fs::write(folder.path().join("accordant.db-wal"), "changes").unwrap();
    refused(folder.path(), "is missing");
}

#[tokio::test]
async fn a_database_that_was_half_made_is_made_anew() {
    let folder = folder();
    for leftover in ["accordant.db.new", "accordant.db.new-wal", "accordant.db.new-shm"] {
        fs::write(folder.path().join(leftover), "half").unwrap();
    }
    let store = Sqlite::open(folder.path()).unwrap();
    store.append(words(0, &["one"])).await.unwrap();
    store.close().await;
    assert_eq!(bytes(folder.path()).keys().collect::<Vec<_>>(), ["accordant.db", "erasures"]);
}
