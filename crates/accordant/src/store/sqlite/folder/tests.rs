//! What is done with a folder, and above all what is not done to it.

use crate::store::{
    Store,
    conformance::words,
    sqlite::{
        Sqlite,
        tests::{bytes, folder},
    },
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
    newer.pragma_update(None, "user_version", 2).unwrap();
    drop(newer);
    refused(folder.path(), "has schema 2, and this Accordant knows schemas up to 1 only");
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
    assert_eq!(bytes(folder.path()).keys().collect::<Vec<_>>(), ["accordant.db"]);
}
