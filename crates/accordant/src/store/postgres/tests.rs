//! A PostgreSQL of our own for tests, and what only this store must do.

use super::{Postgres, line::Address};
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
