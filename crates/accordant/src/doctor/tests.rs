//! Each thing that can be wrong is found, and said with what to do.

use super::*;
use crate::post::Settings;
use crate::store::Store as _;
use std::{fs, net::SocketAddr, os::unix::fs::PermissionsExt as _, path::Path, time::Duration};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

fn config(data: &Path) -> Config {
    Config {
        erasures: None,
        limits: crate::web::Limits::default(),
        database: serve::Database::default(),
        data: data.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        public_url: None,
        members_max: 10,
        metrics: None,
        post: Settings::default(),
    }
}

/// A folder in which Accordant has been.
fn lived_in() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let store = crate::store::sqlite::Sqlite::open(dir.path()).unwrap();
    // To its end: what still writes would write over what a test puts there. On a thread of its own,
    // as some tests have a runtime already.
    std::thread::scope(|scope| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        scope.spawn(move || runtime.block_on(store.close()));
    });
    House::open(dir.path()).unwrap();
    dir
}

/// The first finding of this weight that speaks of this.
#[track_caller]
fn says(found: &[Finding], weight: Weight, part: &str) {
    let it = found.iter().find(|it| it.weight == weight && it.what.contains(part));
    let it = it.unwrap_or_else(|| panic!("no {weight:?} “{part}” in\n{}", report(found)));
    assert_eq!(it.next.is_empty(), weight == Weight::Good, "{it:?}");
}

#[track_caller]
fn nothing_wrong(found: &[Finding]) {
    assert!(found.iter().all(|it| it.weight != Weight::Wrong), "{}", report(found));
}

#[tokio::test]
async fn a_folder_that_is_well_is_called_so() {
    let dir = lived_in();
    let found = examine(&config(dir.path())).await;
    nothing_wrong(&found);
    says(&found, Weight::Good, "The database is sound, schema ");
    says(&found, Weight::Good, "The secret is ours");
    says(&found, Weight::Good, "is free to listen on");
    says(&found, Weight::Good, "The clock runs evenly");
    let left: Vec<_> =
        fs::read_dir(dir.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(left.iter().all(|it| !it.to_string_lossy().starts_with("doctor")), "{left:?}");
}

#[tokio::test]
async fn a_folder_to_be_is_fine_and_is_not_made() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("not/yet");
    let found = examine(&config(&data)).await;
    nothing_wrong(&found);
    says(&found, Weight::Look, "is not there yet");
    assert!(!dir.path().join("not").exists());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "x").unwrap();
    says(&folder::examine(&file), Weight::Wrong, "is not a folder");
}

#[test]
fn a_folder_that_others_may_read_is_found() {
    let dir = lived_in();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    says(&folder::examine(dir.path()), Weight::Look, "Other users of this computer");
}

/// Everybody may do everything to the user root, so this says nothing there.
#[test]
fn a_folder_that_we_may_not_write_is_found() {
    if rustix::process::geteuid().is_root() {
        return;
    }
    let dir = lived_in();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o500)).unwrap();
    says(&folder::examine(dir.path()), Weight::Wrong, "may not write");
}

#[test]
fn a_full_disk_is_found_before_it_is_full() {
    for (free, weight) in
        [(50 << 20, Weight::Wrong), (500 << 20, Weight::Look), (50 << 30, Weight::Good)]
    {
        assert_eq!(folder::room(free).weight, weight, "{free}");
    }
}

#[test]
fn a_network_is_no_disk() {
    says(&[folder::kind(0x6969).unwrap()], Weight::Wrong, "on NFS");
    // SMB, as Linux tells it with a sign.
    says(&[folder::kind(0xffff_ffff_ff53_4d42).unwrap()], Weight::Wrong, "on SMB");
    says(&[folder::kind(0x0102_1994).unwrap()], Weight::Wrong, "in memory");
    says(&[folder::kind(0x6573_5546).unwrap()], Weight::Look, "on FUSE");
    assert!(folder::kind(0xef53).is_none(), "ext4 is a disk");
}

#[tokio::test]
async fn a_damaged_database_is_found_and_left_as_it_is() {
    let dir = lived_in();
    let file = dir.path().join("accordant.db");
    for (bytes, part) in [(&b"not a database at all"[..], "cut off"), (b"", "empty")] {
        fs::write(&file, bytes).unwrap();
        says(&examine(&config(dir.path())).await, Weight::Wrong, part);
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
}

async fn with_database(url: String) -> Vec<Finding> {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(&dir.path().join("unused"));
    config.database.named.database_url = Some(url);
    let found = examine(&config).await;
    assert!(found.iter().all(|it| !it.what.contains("folder")), "{}", report(&found));
    found
}

#[tokio::test]
async fn a_database_in_place_of_the_folder_is_looked_at_and_left_as_it_is() {
    use crate::store::postgres::{Postgres, home, line::Address, tests::fresh};
    let url = fresh().await;
    let found = with_database(url.clone()).await;
    nothing_wrong(&found);
    says(&found, Weight::Good, "reached, and empty");
    says(&with_database(url.clone()).await, Weight::Good, "reached, and empty");
    let address = Address::read(&url, None, home().unwrap()).unwrap();
    Postgres::open(address.clone()).await.unwrap();
    says(&with_database(url.clone()).await, Weight::Good, "reached, schema ");
    let line = address.line().await.unwrap();
    line.batch_execute("DELETE FROM accordant.meta WHERE k = 'secret'").await.unwrap();
    says(&with_database(url.clone()).await, Weight::Wrong, "damaged or missing");
    line.batch_execute("INSERT INTO accordant.schema(version) VALUES (1000)").await.unwrap();
    says(&with_database(url).await, Weight::Wrong, "schema 1000");
    let nobody = free().await;
    let found = with_database(format!("postgres://user:word@{nobody}/none")).await;
    says(&found, Weight::Wrong, "cannot be reached");
    assert!(!report(&found).contains("word"), "no password is shown");
}

#[test]
fn a_database_with_another_clock_or_an_open_way_is_found() {
    let seen = crate::store::postgres::schema::Seen { schema: None, secret: None, now: 90_000 };
    says(&database::judge(true, &seen, 0), Weight::Wrong, "90 seconds apart");
    says(&database::judge(false, &seen, 90_000), Weight::Look, "not protected");
    assert_eq!(database::judge(true, &seen, 90_001).len(), 1);
}

#[test]
fn a_lost_or_damaged_secret_is_found() {
    let dir = lived_in();
    let path = dir.path().join("secret");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    says(&[secret(&config(dir.path())).1], Weight::Look, "Other users");
    fs::write(&path, "short").unwrap();
    says(&[secret(&config(dir.path())).1], Weight::Wrong, "is damaged");
    fs::remove_file(&path).unwrap();
    says(&[secret(&config(dir.path())).1], Weight::Wrong, "is missing");
    assert!(!path.exists(), "none is made");
}

#[test]
fn a_wrong_clock_is_found() {
    let now = 1_800_000_000_000;
    says(&[system::clock(now, 1_000, now + 1_020)], Weight::Good, "evenly");
    says(&[system::clock(now, 1_000, now + 61_000)], Weight::Wrong, "jumped by 60");
    says(&[system::clock(now, 1_000, now - 60_000)], Weight::Wrong, "jumped by 61");
    says(&[system::clock(0, 1_000, 1_000)], Weight::Wrong, "long ago");
    says(folder::ahead(now + 600_000, now).as_slice(), Weight::Wrong, "10 minutes ahead");
    assert!(folder::ahead(now, now + 1).is_none());
    says(folder::apart(now - 90_000, now).as_slice(), Weight::Wrong, "90 seconds apart");
    assert!(folder::apart(now + 20, now).is_none());
}

#[test]
fn few_open_files_are_found() {
    assert_eq!(system::files_of(Some(100)).weight, Weight::Wrong);
    assert_eq!(system::files_of(Some(1_024)).weight, Weight::Look);
    assert_eq!(system::files_of(Some(65_536)).weight, Weight::Good);
    says(&[system::files_of(None)], Weight::Good, "12000 connections");
    says(&[system::files_of(Some(1_024))], Weight::Look, "960 connections");
}

async fn letters(url: &str, from: Option<&str>) -> Vec<Finding> {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.post.smtp_url = Some(url.to_owned());
    config.post.mail_from = from.map(str::to_owned);
    mail(&config).await
}

#[tokio::test]
async fn mail_is_tried_as_far_as_the_password() {
    let from = Some("Accordant <post@alliance.example>");
    let sink = post::mail::tests::Sink::open("", "").await;
    let found = letters(&format!("smtp://127.0.0.1:{}", sink.port), from).await;
    says(&found, Weight::Good, "greets us");
    says(&found, Weight::Look, "Links in letters begin with http://localhost");
    assert!(sink.taken().is_empty(), "no letter is sent");
    let found = letters(&format!("smtp://127.0.0.1:{}?tls=required", sink.port), from).await;
    says(&found, Weight::Wrong, "It stopped at STARTTLS");
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    says(&letters(&format!("smtp://{nobody}"), from).await, Weight::Wrong, "stopped at connecting");
    says(&letters("smtp://127.0.0.1:25", None).await, Weight::Wrong, "--mail-from");
    says(&letters("http://127.0.0.1", from).await, Weight::Wrong, "must begin with smtp://");
}

#[tokio::test]
async fn a_port_that_another_program_has_is_found() {
    let dir = lived_in();
    let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut config = config(dir.path());
    config.listen = other.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = other.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi").await;
        }
    });
    says(&examine(&config).await, Weight::Wrong, "Another program listens");
    config.listen = "192.0.2.7:4141".parse().unwrap();
    says(&examine(&config).await, Weight::Wrong, "no address of this computer");
}

#[tokio::test]
async fn the_figures_are_not_for_strangers_and_not_among_the_pages() {
    let dir = lived_in();
    let mut config = config(dir.path());
    config.listen = free().await;
    config.metrics = Some(config.listen);
    says(&examine(&config).await, Weight::Wrong, "cannot both be");
    config.metrics = Some("0.0.0.0:0".parse().unwrap());
    says(&examine(&config).await, Weight::Look, "Strangers may be able");
    config.metrics = Some("127.0.0.1:0".parse().unwrap());
    says(&examine(&config).await, Weight::Good, "free for the figures");
}

#[tokio::test]
async fn an_address_that_cannot_be_typed_or_is_open_to_all_is_found() {
    let dir = lived_in();
    let mut config = config(dir.path());
    for (url, weight, part) in [
        ("alliance.example", Weight::Wrong, "no address"),
        ("ftp://alliance.example", Weight::Wrong, "does not begin with https://"),
        ("https://alliance.example/path", Weight::Wrong, "more than a host"),
        ("http://alliance.invalid", Weight::Wrong, "is not protected"),
        ("https://alliance.invalid", Weight::Wrong, "the name leads nowhere"),
    ] {
        config.public_url = Some(url.to_owned());
        says(&examine(&config).await, weight, part);
    }
    // Only a proxy speaks TLS.
    says(&examine(&config).await, Weight::Look, "No proxy is trusted");
    config.limits.trust_proxy = vec!["127.0.0.1".parse().unwrap()];
    assert!(!report(&examine(&config).await).contains("No proxy is trusted"));
}

async fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
}

/// A proxy; one that holds back passes an answer on when it has the whole of it.
async fn proxy(to: SocketAddr, holds_back: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut far = TcpStream::connect(to).await?;
                if !holds_back {
                    return tokio::io::copy_bidirectional(&mut near, &mut far).await.map(drop);
                }
                let mut asked = [0; 4096];
                let length = near.read(&mut asked).await?;
                far.write_all(&asked[..length]).await?;
                let mut answer = Vec::new();
                while !answer.ends_with(b"0\r\n\r\n") && far.read_buf(&mut answer).await? > 0 {}
                near.write_all(&answer).await
            });
        }
    });
    at
}

/// Nobody serves: the doctor answers for itself, and sees what the proxy does.
#[tokio::test]
async fn a_proxy_that_holds_streams_back_is_found_before_the_first_start() {
    let dir = lived_in();
    let mut config = config(dir.path());
    config.listen = free().await;
    for (holds_back, weight, part) in [
        (false, Weight::Good, "streams come through at once"),
        (true, Weight::Wrong, "holds streams back"),
    ] {
        let port = proxy(config.listen, holds_back).await.port();
        config.public_url = Some(format!("http://localhost:{port}"));
        says(&examine(&config).await, weight, part);
    }
    config.public_url = Some(format!("http://localhost:{}", free().await.port()));
    says(&examine(&config).await, Weight::Wrong, "nobody answers there");
}

#[tokio::test]
async fn another_installation_is_not_taken_for_this_one() {
    let (ours, other) = (lived_in(), lived_in());
    let config = config(ours.path());
    let proof = House::open(other.path()).unwrap().proof();
    let router = crate::web::health::routes(proof);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let there = Config { public_url: Some(format!("http://localhost:{}", at.port())), ..config };
    says(&examine(&there).await, Weight::Wrong, "answered by something else");
    let taken = Config { listen: at, public_url: None, ..there };
    says(&examine(&taken).await, Weight::Wrong, "another installation");
}

#[test]
fn what_a_proxy_answers_is_judged() {
    let url = "https://alliance.example".parse().unwrap();
    let well = way::Answer {
        status: 200,
        ours: true,
        packed: false,
        apart: Duration::from_millis(990),
        secure: true,
    };
    nothing_wrong(&way::judge(&url, &well));
    says(&way::judge(&url, &well), Weight::Good, "streams come through");
    let judge = |answer| way::judge(&url, &answer);
    says(&judge(way::Answer { packed: true, ..well.clone() }), Weight::Wrong, "packs streams");
    says(&judge(way::Answer { status: 502, ..well.clone() }), Weight::Wrong, "does not reach");
    says(&judge(way::Answer { ours: false, ..well.clone() }), Weight::Wrong, "something else");
    says(&judge(way::Answer { secure: false, ..well }), Weight::Look, "come by TLS");
}

#[test]
fn the_report_ends_badly_only_when_something_is_wrong() {
    let text = report(&[Finding::good("So."), Finding::wrong("Not so.", "Do this.")]);
    assert!(text.ends_with("good   So.\nWRONG  Not so.\n       -> Do this.\n"), "{text}");
}
