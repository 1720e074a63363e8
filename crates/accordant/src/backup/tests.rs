use super::*;
use crate::store::{
    Append, Id, KeyChange, Purpose, Store, Wake,
    conformance::{
        HERE, log,
        post::{contact, letter},
        words,
    },
    erasures,
    post::Planned,
    postgres::tests::fresh,
    sqlite::Sqlite,
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};
use tempfile::TempDir;

/// A folder with a house and an open store.
fn housed() -> (TempDir, Sqlite) {
    let dir = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&dir.path().join("data")).unwrap();
    House::open(&dir.path().join("data")).unwrap();
    (dir, store)
}

fn to_back_up(dir: &TempDir, data: &str, to: &str) -> Backup {
    let (data, to) = (dir.path().join(data), dir.path().join(to));
    Backup { data, to, questions: None, database: Named::default() }
}

fn to_restore(dir: &TempDir, from: &str, to: &str, list: Option<&str>) -> Restore {
    Restore {
        backup: Some(dir.path().join(from)),
        data: Some(dir.path().join(to)),
        erasures: list.map(|it| dir.path().join(it)).into_iter().collect(),
        database: Named::default(),
    }
}

async fn back_up(dir: &TempDir, to: &str) {
    // These events are none of the core's: the copy is made all the same, and said to be wrong.
    backup(to_back_up(dir, "data", to)).await.unwrap();
}

async fn bring_back(dir: &TempDir, from: &str, to: &str, list: Option<&str>) -> Sqlite {
    restore(to_restore(dir, from, to, list)).await.unwrap();
    Sqlite::open(&dir.path().join(to)).unwrap()
}

fn here(after: u64, erase: &[u64]) -> Append {
    Append { erase: erase.to_vec(), ..words(after, &[]) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_while_writing_holds_all_that_was_kept_before_and_no_holes() {
    let (dir, store) = housed();
    let (store, kept, stop) =
        (Arc::new(store), Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
    let writing = {
        let (store, kept, stop) = (Arc::clone(&store), Arc::clone(&kept), Arc::clone(&stop));
        tokio::spawn(async move {
            while !stop.load(Ordering::SeqCst) {
                let at = kept.load(Ordering::SeqCst);
                store.append(words(at, &["a note"])).await.unwrap();
                kept.store(at + 1, Ordering::SeqCst);
            }
        })
    };
    for round in 0..5 {
        while kept.load(Ordering::SeqCst) < 20 * (round + 1) {
            tokio::task::yield_now().await;
        }
        let before = kept.load(Ordering::SeqCst);
        let name = format!("backup-{round}");
        back_up(&dir, &name).await;
        let back = bring_back(&dir, &name, &format!("back-{round}"), None).await;
        let length = log(&back).await.len() as u64;
        assert!(length >= before, "{length} of {before}");
        back.close().await;
    }
    stop.store(true, Ordering::SeqCst);
    writing.await.unwrap();
}

#[tokio::test]
async fn what_was_erased_after_the_backup_does_not_come_back() {
    let (dir, store) = housed();
    store.append(words(0, &["one", "two", "three"])).await.unwrap();
    let gone: Id = [9; 16];
    store.append(Append { alliance: gone, ..words(0, &["all of it"]) }).await.unwrap();
    store.append(here(0, &[1])).await.unwrap();
    back_up(&dir, "backup").await;
    store.append(words(3, &["four"])).await.unwrap();
    store.append(here(0, &[2, 4])).await.unwrap();
    store.erase_alliance(gone).await.unwrap();
    let epoch = store.epoch();
    store.close().await;

    let old = bring_back(&dir, "backup", "old", None).await;
    assert_eq!(log(&old).await, ["two", "three"], "nobody said what was erased since");
    old.close().await;

    let back = bring_back(&dir, "backup", "back", Some("data/erasures")).await;
    assert_eq!(log(&back).await, ["three"]);
    assert_eq!(back.alliances().await.unwrap(), [HERE]);
    assert_ne!(back.epoch(), epoch, "what pages remember means nothing any more");
    // What comes to stand where something was erased in the other history is not erased.
    back.append(words(3, &["another four"])).await.unwrap();
    back.close().await;
    backup(to_back_up(&dir, "back", "again")).await.unwrap();
    let again = bring_back(&dir, "again", "third", Some("back/erasures")).await;
    assert_eq!(log(&again).await, ["three", "another four"]);
    again.close().await;
    for file in ["back/accordant.db", "third/accordant.db"] {
        let bytes = fs::read(dir.path().join(file)).unwrap();
        assert!(!bytes.windows(9).any(|at| at == b"all of it"), "not even in unused places");
    }
    let listed = erasures::read(&dir.path().join("back/erasures")).unwrap();
    assert_eq!(listed.len(), 4, "the list is whole for older backups: {listed:?}");
}

#[tokio::test]
async fn what_opens_doors_comes_back_and_letters_do_not_go_twice() {
    let (dir, store) = housed();
    let key = KeyChange::Put { hash: [3; 32], purpose: Purpose::Join, member: None };
    let first = Append { keys: vec![key], wake: Wake::At(5), ..words(0, &["one"]) };
    store.append(first).await.unwrap();
    store.put_contact(contact(Some(5), 5, "ann@example.org")).await.unwrap();
    let later = i64::MAX / 2;
    let letters = [letter(5, "visit", "sent since", 10), letter(5, "visit", "later", later)];
    store.plan(letters.to_vec()).await.unwrap();
    back_up(&dir, "backup").await;
    store.close().await;
    let back = bring_back(&dir, "backup", "back", None).await;
    assert!(back.key([3; 32]).await.unwrap().is_some());
    assert_eq!(back.due(5, 9).await.unwrap(), [HERE]);
    assert!(back.contact_by_token([5; 32]).await.unwrap().is_some());
    assert!(!back.plan(vec![Planned { due: 99, ..letters[0].clone() }]).await.unwrap());
    let claimed = back.claim(later, 9).await.unwrap();
    assert_eq!(claimed.iter().map(|it| &*it.occasion).collect::<Vec<_>>(), ["later"]);
    let secret = |name: &str| House::read(&dir.path().join(name)).unwrap().bytes();
    assert!(secret("back") == secret("data"));
}

#[tokio::test]
async fn a_folder_that_holds_anything_is_left_as_it_is() {
    let (dir, store) = housed();
    store.append(words(0, &["one"])).await.unwrap();
    back_up(&dir, "backup").await;
    fs::create_dir(dir.path().join("mine")).unwrap();
    fs::write(dir.path().join("mine/letter"), "precious").unwrap();
    let error = format!("{:#}", backup(to_back_up(&dir, "data", "mine")).await.unwrap_err());
    assert!(error.contains("it is not empty"), "{error}");
    let told = to_restore(&dir, "backup", "mine", None);
    let error = format!("{:#}", restore(told).await.unwrap_err());
    assert!(error.contains("it is not empty"), "{error}");
    assert_eq!(fs::read_dir(dir.path().join("mine")).unwrap().count(), 1);
    let told = to_restore(&dir, "backup", "new", Some("no list"));
    let error = format!("{:#}", restore(told).await.unwrap_err());
    assert!(error.contains("no list"), "{error}");
    assert!(!dir.path().join("new").exists());
}

#[tokio::test]
async fn a_backup_is_a_folder_that_only_we_may_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let (dir, store) = housed();
    store.append(words(0, &["one"])).await.unwrap();
    back_up(&dir, "backup").await;
    let mode =
        |path: &str| fs::metadata(dir.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("backup"), 0o700);
    let names = fs::read_dir(dir.path().join("backup")).unwrap();
    let mut names: Vec<_> =
        names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["accordant.db", "erasures", "secret"]);
    for name in names {
        assert_eq!(mode(&format!("backup/{name}")), 0o600, "{name}");
    }
}

#[tokio::test]
async fn an_installations_own_questions_come_along() {
    let (dir, store) = housed();
    store.append(words(0, &["one"])).await.unwrap();
    let at = |path: &str| dir.path().join(path);
    let fill = |folder: &str, files: &[(&str, &[u8])]| {
        fs::create_dir(at(folder)).unwrap();
        for (name, text) in files {
            fs::write(at(folder).join(name), text).unwrap();
        }
    };
    // Even what cannot be read as text is kept as it is: the original may be lost.
    fill("data/questions", &[("choir.toml", b"format = 1"), ("b.toml", b"\xFF"), ("notes", b"")]);
    fill("elsewhere", &[("house.toml", b"format = 2")]);
    let held = |folder: &str| -> Vec<(String, Vec<u8>)> {
        let files = shelf::files(&at(folder)).unwrap();
        let name = |it: &PathBuf| it.file_name().unwrap().to_str().unwrap().to_owned();
        files.iter().map(|it| (name(it), fs::read(it).unwrap())).collect()
    };

    back_up(&dir, "backup").await;
    bring_back(&dir, "backup", "back", None).await.close().await;
    let both = [("b.toml".to_owned(), vec![0xFF]), ("choir.toml".to_owned(), b"format = 1".into())];
    assert_eq!((held("backup/questions"), held("back/questions")), (both.to_vec(), both.to_vec()));
    assert!(!at("backup/questions/notes").exists(), "no set of questions, and none of ours");

    let told = Backup { questions: Some(at("elsewhere")), ..to_back_up(&dir, "data", "named") };
    backup(told).await.unwrap();
    bring_back(&dir, "named", "back-named", None).await.close().await;
    assert_eq!(held("back-named/questions"), [("house.toml".to_owned(), b"format = 2".into())]);

    let told = Backup { questions: Some(at("nowhere")), ..to_back_up(&dir, "data", "none") };
    let error = format!("{:#}", backup(told).await.unwrap_err());
    assert!(error.contains("nowhere cannot be read"), "{error}");
    assert!(!at("none/accordant.db").exists(), "without them it is no backup");
}

#[tokio::test]
async fn a_database_that_was_restored_is_made_ready() {
    let dir = tempfile::tempdir().unwrap();
    let url = fresh().await;
    let database = Named { database_url: Some(url), database_ca: None };
    let address = database.address().unwrap().unwrap();
    let store = Postgres::open(address.clone()).await.unwrap();
    let (gone, later): (Id, _) = ([9; 16], i64::MAX / 2);
    store.append(words(0, &["one", "two"])).await.unwrap();
    store.append(Append { alliance: gone, ..words(0, &["all of it"]) }).await.unwrap();
    store.put_contact(contact(Some(5), 5, "ann@example.org")).await.unwrap();
    store
        .plan([letter(5, "visit", "sent since", 10), letter(5, "visit", "later", later)].to_vec())
        .await
        .unwrap();
    let ask = store.read(HERE, 0).await.unwrap()[1].ask;
    let epoch = store.epoch();
    // Two programs have each kept a list.
    let lists = [
        (dir.path().join("one"), Erasure::Words { alliance: HERE, seq: 2, ask }),
        (dir.path().join("two"), Erasure::Alliance(gone)),
    ];
    for (path, erased) in &lists {
        Erasures::complete(path, [*erased]).unwrap();
    }
    let told = || Restore {
        backup: None,
        data: None,
        erasures: lists.iter().map(|(path, _)| path.clone()).collect(),
        database: database.clone(),
    };
    let error = format!("{:#}", restore(told()).await.unwrap_err());
    assert!(error.contains("is using this database"), "{error}");
    store.close().await;
    drop(store);

    restore(told()).await.unwrap();
    let back = Postgres::open(address.clone()).await.unwrap();
    assert_eq!(log(&back).await, ["one"]);
    assert_eq!(back.alliances().await.unwrap(), [HERE]);
    assert_ne!(back.epoch(), epoch, "what pages remember means nothing any more");
    let claimed = back.claim(later, 9).await.unwrap();
    assert_eq!(claimed.iter().map(|it| &*it.occasion).collect::<Vec<_>>(), ["later"]);

    let to = dir.path().join("backup");
    let told = Backup { data: "unused".into(), to, questions: None, database };
    let error = format!("{:#}", backup(told).await.unwrap_err());
    assert!(error.contains("pg_dump"), "{error}");
    assert!(!dir.path().join("backup").exists());
}
