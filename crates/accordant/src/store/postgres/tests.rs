//! A PostgreSQL of our own for tests, and what only this store must do.

use super::{
    Postgres,
    line::Address,
    whole::{PostgresSnapshot, Unfinished},
};
use crate::{
    keys::House,
    store::{
        Append, Store as _,
        conformance::{
            HERE,
            whole::{goes_on_with_languages, is_brought_along, rows_without_language},
            words,
        },
        erasures,
        whole::Snapshot as _,
    },
};
use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// A PostgreSQL that lives as long as this program: it ends when we no longer hold its input.
struct Server {
    /// Without a database's name.
    url: String,
    _process: Child,
}

fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bin/postgres");
        let mut child = Command::new(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bin/postgres starts");
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        assert!(url.starts_with("postgres://"), "bin/setup installs PostgreSQL: {url:?}");
        Server { url: url.trim().to_owned(), _process: child }
    })
}

/// The address of a fresh database.
pub(crate) async fn fresh() -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let name = format!("test_{}", LAST.fetch_add(1, Ordering::SeqCst));
    let url = &server().url;
    let address = Address::read(&url.replace("DATABASE", "postgres"), None, super::home().unwrap());
    let line = address.unwrap().line().await.unwrap();
    line.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
    url.replace("DATABASE", &name)
}

/// A store in a fresh database.
pub(crate) async fn housed() -> (Postgres, ()) {
    let address = Address::read(&fresh().await, None, super::home().unwrap()).unwrap();
    (Postgres::open(address).await.unwrap(), ())
}

#[tokio::test]
async fn what_any_program_erased_is_on_the_list_at_the_latest_at_the_stop() {
    let dir = tempfile::tempdir().unwrap();
    let list = dir.path().join("erasures");
    let address = Address::read(&fresh().await, None, super::home().unwrap()).unwrap();
    let other = Postgres::open(address.clone()).await.unwrap();
    other.append(words(0, &["one", "two"])).await.unwrap();
    other.append(Append { erase: vec![1], ..words(2, &[]) }).await.unwrap();
    let known = async || PostgresSnapshot::open(&address).await.unwrap().erasures().await.unwrap();

    let store = Postgres::open_listing(address.clone(), Some(&list)).await.unwrap();
    assert_eq!(erasures::read(&list).unwrap(), known().await);
    other.append(Append { erase: vec![2], ..words(2, &[]) }).await.unwrap();
    store.append(Append { erase: vec![3], ..words(2, &["three"]) }).await.unwrap();
    store.close().await;
    assert_eq!(known().await.len(), 3);
    assert_eq!(erasures::read(&list).unwrap(), known().await);
    store.close().await;
}

#[tokio::test]
async fn half_an_import_is_not_served() {
    let address = Address::read(&fresh().await, None, super::home().unwrap()).unwrap();
    Postgres::open(address.clone()).await.unwrap().close().await;
    let unfinished = Unfinished::begin(&address).await.unwrap();
    let error = Postgres::open(address.clone()).await.unwrap_err().to_string();
    assert!(error.contains("half of it is there"), "{error}");
    unfinished.done(&House::of([7; 32])).await.unwrap();
    assert_eq!(Postgres::open(address).await.unwrap().secret(), [7; 32]);
}

#[tokio::test]
async fn a_snapshot_stays_at_its_moment() {
    let address = Address::read(&fresh().await, None, super::home().unwrap()).unwrap();
    let error = PostgresSnapshot::open(&address).await.err().unwrap().to_string();
    assert!(error.contains("nothing of Accordant"), "{error}");
    let store = Postgres::open(address.clone()).await.unwrap();
    // More than come back at once.
    let many = vec!["one"; 1203];
    store.append(words(0, &many)).await.unwrap();
    let mut snapshot = PostgresSnapshot::open(&address).await.unwrap();
    store.append(Append { erase: vec![1], ..words(1203, &["late"]) }).await.unwrap();
    let whole = snapshot.whole(HERE).await.unwrap().unwrap();
    assert_eq!((whole.head, whole.events.len(), whole.erased.len()), (1203, 1203, 0));
    assert!(whole.events.iter().zip(1..).all(|(kept, seq)| kept.seq == seq));
    assert!(whole.events[0].event.body.is_some());
}

#[tokio::test]
async fn a_database_of_version_1_is_brought_along_with_everything() {
    let address = Address::read(&fresh().await, None, super::home().unwrap()).unwrap();
    let bytes =
        |of: u8, length: usize| format!("'\\x{}'::bytea", format!("{of:02x}").repeat(length));
    let old = address.line().await.unwrap();
    let filled = format!(
        "BEGIN; CREATE SCHEMA accordant; CREATE TABLE accordant.schema(version integer NOT NULL); {}
         INSERT INTO schema(version) VALUES (1);
         INSERT INTO meta(k, v) VALUES ('epoch', '4711'), ('secret', '{}'); {}
         COMMIT;",
        include_str!("schema-1.sql"),
        "07".repeat(32),
        rows_without_language(bytes, "true", "false"),
    );
    old.batch_execute(&filled).await.unwrap();
    drop(old);
    for _ in 0..2 {
        let store = Postgres::open(address.clone()).await.unwrap();
        assert_eq!((store.epoch(), store.secret()), (4711, [7; 32]));
        is_brought_along(&store).await;
        store.close().await;
    }
    goes_on_with_languages(&Postgres::open(address).await.unwrap()).await;
}
