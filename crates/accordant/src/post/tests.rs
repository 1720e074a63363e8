//! The outbox, emptied: what is still true goes out once, and what failed is known.

use super::{mail::tests::Sink, words::What, *};
use crate::store::{
    conformance::{
        HERE,
        post::{contact, letter},
        words,
    },
    memory::Memory,
    sqlite::Sqlite,
    whole::LetterState,
};
use std::{
    collections::BTreeSet,
    env,
    io::{BufRead as _, BufReader, Write as _},
    path::PathBuf,
    process::{Command, Stdio},
};

/// A letter to whom it was planned for. Its kind is one that is sent at night, too.
fn composed(it: &Claimed) -> Outgoing {
    let name = format!("number {} {}", it.member.unwrap(), it.occasion);
    let about = words::About { name: &name, page: "https://alliance.example/a/heron", stop: None };
    let what = What::Link("https://alliance.example/k/key".to_owned());
    Outgoing {
        to: contact(it.member, 1, &format!("member{}@example.org", it.member.unwrap())),
        letter: words::letter(&what, &about),
        word: None,
    }
}

/// Runs until the outbox has nothing to send.
async fn run_once(store: &Arc<Memory>, sink: &Sink) {
    let office =
        Office { store: store.clone(), mailer: Some(sink.mailer()), chat: None, hooks: None };
    for claimed in store.claim(i64::MAX - 1, 99).await.unwrap() {
        let outgoing = (claimed.occasion != "untrue").then(|| composed(&claimed));
        office.deliver(claimed, outgoing).await;
    }
}

async fn with(letters: Vec<crate::store::post::Planned>) -> Arc<Memory> {
    let store = Arc::new(Memory::default());
    store.append(words(0, &["one"])).await.unwrap();
    store.plan(letters).await.unwrap();
    store
}

#[tokio::test]
async fn what_is_true_goes_out_once_and_what_is_not_never() {
    let sink = Sink::open("", "").await;
    let store = with(vec![letter(1, "link", "a", 0), letter(2, "link", "untrue", 0)]).await;
    for _ in 0..3 {
        run_once(&store, &sink).await;
    }
    let taken = sink.taken();
    assert_eq!(taken.len(), 1);
    assert!(taken[0].contains("To: member1@example.org\r\n"), "{}", taken[0]);
}

#[tokio::test]
async fn the_loop_sends_and_stops() {
    let sink = Sink::open("", "").await;
    let all = (1..=30).map(|at| letter(at, "link", "a", 0)).collect();
    let store = with(all).await;
    let office =
        Office { store: store.clone(), mailer: Some(sink.mailer()), chat: None, hooks: None };
    let (close, closing) = watch::channel(false);
    let compose = |it: Claimed| async move { Some(composed(&it)) };
    let running = tokio::spawn(run(office, compose, closing));
    while sink.taken().len() < 30 {
        tokio::task::yield_now().await;
    }
    close.send_replace(true);
    tokio::time::timeout(Duration::from_secs(2), running).await.unwrap().unwrap();
    assert!(store.claim(i64::MAX, 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_not_taken_is_tried_four_times_and_then_given_up() {
    let sink = Sink::open("RCPT", "450 later").await;
    let store = with(vec![letter(1, "link", "a", 0)]).await;
    let office =
        Office { store: store.clone(), mailer: Some(sink.mailer()), chat: None, hooks: None };
    let mut due = 0;
    for minutes in [1, 5, 30] {
        let before = clock::now().0;
        let [claimed] = store.claim(due, 9).await.unwrap().try_into().unwrap();
        let outgoing = Some(composed(&claimed));
        office.deliver(claimed, outgoing).await;
        assert!(store.claim(before + minutes * 60_000 - 1, 9).await.unwrap().is_empty());
        due = clock::now().0 + minutes * 60_000;
    }
    run_once(&store, &sink).await;
    assert!(store.claim(i64::MAX, 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_perhaps_taken_is_not_sent_again() {
    for (word, answer) in [("END", ""), ("RCPT", "550 unknown")] {
        let sink = Sink::open(word, answer).await;
        let store = with(vec![letter(1, "link", "a", 0)]).await;
        run_once(&store, &sink).await;
        assert!(store.claim(i64::MAX, 9).await.unwrap().is_empty());
    }
}

#[test]
fn a_letter_keeps_its_name_and_no_two_share_one() {
    let one = Claimed {
        id: 1,
        alliance: HERE,
        member: Some(1),
        kind: "visit".to_owned(),
        occasion: "2027-02-09".to_owned(),
        tries: 1,
    };
    assert_eq!(name(&one), name(&Claimed { id: 9, tries: 3, ..one.clone() }));
    let others = [
        Claimed { alliance: [1; 16], ..one.clone() },
        Claimed { member: None, ..one.clone() },
        Claimed { kind: "pulse".to_owned(), ..one.clone() },
        Claimed { occasion: "2027-02-10".to_owned(), ..one.clone() },
    ];
    assert!(others.iter().all(|it| name(it) != name(&one)));
}

#[tokio::test]
async fn a_letter_to_the_alliance_is_a_line_in_its_chat() {
    let (host, asked) = chat::tests::sink(chat::tests::YES).await;
    let chat = Chat::new(std::slice::from_ref(&host)).unwrap();
    let address = chat.door(chat::Flavour::Slack, &host).unwrap().written();
    let store = with(vec![]).await;
    let to = Contact { address, ..contact(None, 1, "") };
    let it = Outgoing { to, letter: a_letter(), word: None };
    let office = Office { store, mailer: None, chat: Some(chat), hooks: None };
    office.send_now(&it).await.unwrap();
    assert!(asked.lock().unwrap()[0].contains("Your link to Heron"));
    let broken = Contact { address: host, ..it.to.clone() };
    let broken = office.send_now(&Outgoing { to: broken, ..it }).await;
    assert!(matches!(broken, Err(Failed::Never(_))));
}

#[tokio::test]
async fn what_cannot_wait_is_sent_once_and_said() {
    let store = with(vec![]).await;
    let it =
        Outgoing { to: contact(Some(1), 1, "ann@example.org"), letter: a_letter(), word: None };
    let sink = Sink::open("", "").await;
    let office =
        Office { store: store.clone(), mailer: Some(sink.mailer()), chat: None, hooks: None };
    office.send_now(&it).await.unwrap();
    assert_eq!(sink.taken().len(), 1);
    let off = Office { mailer: None, ..office };
    assert!(matches!(off.send_now(&it).await, Err(Failed::Never(_))));
}

/// An office that tells programs at this host, and what it tells there.
async fn telling(host: &str) -> (Office, impl Fn(&Claimed) -> Option<Outgoing>) {
    let store = with(vec![letter(1, "alliance.signed", "1", 0)]).await;
    let hooks = Chat::new(&[host.to_owned()]).unwrap();
    let url = hooks.hook(&format!("{host}/in")).unwrap();
    let address = hook::written(&url);
    let office = Office { store, mailer: None, chat: None, hooks: Some(hooks) };
    let to = Contact { channel: Channel::Chat, ..contact(Some(1), 1, &address) };
    let word = hook::Word { body: "{}".to_owned(), secret: [7; 32] };
    let outgoing = Outgoing { to, letter: Letter::none(), word: Some(word) };
    (office, move |_: &Claimed| Some(outgoing.clone()))
}

/// What became of the one letter there is, when it is due or was sent, and how often it was tried.
async fn became(office: &Office) -> (LetterState, i64, u32) {
    let [it] = office.store.letters(HERE).await.unwrap().try_into().unwrap();
    (it.state, it.planned.due, it.tries)
}

#[tokio::test]
async fn a_word_that_was_not_taken_is_told_again_later_and_later_and_then_no_more() {
    for answer in ["HTTP/1.1 500 Oh\r\n\r\n", "HTTP/1.1 429 Slowly\r\n\r\n", "nonsense"] {
        let (host, asked) = chat::tests::sink(answer).await;
        let (office, composed) = telling(&host).await;
        let mut now = clock::now().0;
        for (tries, minutes) in (1..).zip([1, 5, 30, 2 * 60, 8 * 60, 24 * 60]) {
            let [claimed] = office.store.claim(now, 9).await.unwrap().try_into().unwrap();
            let before = clock::now().0;
            let outgoing = composed(&claimed);
            office.deliver(claimed, outgoing).await;
            let (state, due, tried) = became(&office).await;
            assert_eq!((state, tried), (LetterState::Waits, tries), "{answer}");
            assert!((0..60_000).contains(&(due - before - minutes * 60_000)), "{minutes}");
            now = due;
        }
        let [last] = office.store.claim(now, 9).await.unwrap().try_into().unwrap();
        let outgoing = composed(&last);
        office.deliver(last, outgoing).await;
        assert_eq!(became(&office).await.0, LetterState::GivenUp);
        assert!(office.store.claim(i64::MAX - 1, 9).await.unwrap().is_empty());
        let asked = asked.lock().unwrap();
        let id =
            |it: &String| it.lines().find(|it| it.starts_with("webhook-id: ")).map(str::to_owned);
        let ids: BTreeSet<_> = asked.iter().map(id).collect();
        assert_eq!((asked.len(), ids.len()), (7, 1), "seven times under one id");
    }
}

#[tokio::test]
async fn a_word_that_was_taken_is_told_no_more_and_one_that_was_refused_neither() {
    for (answer, state) in [
        (chat::tests::YES, LetterState::HandedOver),
        ("HTTP/1.1 410 Gone\r\n\r\n", LetterState::GivenUp),
    ] {
        let (host, _) = chat::tests::sink(answer).await;
        let (office, composed) = telling(&host).await;
        let before = clock::now().0;
        let [claimed] = office.store.claim(before, 9).await.unwrap().try_into().unwrap();
        let outgoing = composed(&claimed);
        office.deliver(claimed, outgoing).await;
        let (became, at, tries) = became(&office).await;
        assert_eq!((became, tries), (state, 1));
        assert!((before..=clock::now().0).contains(&at), "when it was told");
        assert!(office.store.claim(i64::MAX - 1, 9).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_word_is_told_again_where_the_program_falls_while_it_is_told() {
    // Somebody who takes calls and never says anything.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://{}", silent.local_addr().unwrap());
    let (office, composed) = telling(&host).await;
    let now = clock::now().0;
    let [claimed] = office.store.claim(now, 9).await.unwrap().try_into().unwrap();
    let outgoing = composed(&claimed);
    tokio::select! {
        () = office.deliver(claimed, outgoing) => panic!("nobody answered"),
        called = silent.accept() => drop(called.unwrap()),
    }
    let (state, due, _) = became(&office).await;
    assert_eq!(state, LetterState::Waits);
    assert_eq!(office.store.claim(due, 9).await.unwrap()[0].tries, 2);
}

/// Written by hand: what is sent here is about the sending, and is killed before it could read the
/// sentences of a language.
fn a_letter() -> Letter {
    Letter {
        subject: "Your link to Heron".to_owned(),
        paragraphs: vec!["This is your own link.".to_owned()],
        link: Some(("Open our alliance".to_owned(), "https://alliance.example/k/key".to_owned())),
        note: None,
        stop: None,
        language: crate::languages::Language::English,
    }
}

#[tokio::test]
async fn at_night_a_letter_waits_for_the_morning() {
    let sink = Sink::open("", "").await;
    let store = with(vec![letter(1, "visit", "a", 0)]).await;
    let office =
        Office { store: store.clone(), mailer: Some(sink.mailer()), chat: None, hooks: None };
    let [claimed] = store.claim(0, 9).await.unwrap().try_into().unwrap();
    // Somewhere on earth it is night now.
    let zones = (0..24).map(|it| format!("Etc/GMT{:+}", it - 11));
    let asleep = |zone: &String| {
        let to = Contact { zone: zone.clone(), ..contact(Some(1), 1, "ann@example.org") };
        plan::night(&to, clock::now())
    };
    let zone = zones.into_iter().find(|it| asleep(it).is_some()).unwrap();
    let morning = asleep(&zone).unwrap();
    let mut outgoing = composed(&claimed);
    outgoing.to.zone = zone;
    office.deliver(claimed, Some(outgoing)).await;
    assert!(sink.taken().is_empty());
    assert!(store.claim(morning - 1, 9).await.unwrap().is_empty());
    assert_eq!(store.claim(morning, 9).await.unwrap().len(), 1);
}

/// How often the program that sends is killed, and how many letters each life of it plans anew.
const KILLS: u64 = 100;
const EACH: u64 = 6;

/// What a life says when its letters are planned and it begins to send.
const SENDS: &str = "sends";

#[test]
fn a_hundred_kills_double_no_letter() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sink = runtime.block_on(Sink::open("", ""));
    // Where a process is made, the new one holds all locks of the old one for a moment. So the
    // hundred are made in a process that holds none.
    let mut lives = helper("lives_and_is_killed");
    lives
        .env("ACCORDANT_OUTBOX", folder.path())
        .env("ACCORDANT_OUTBOX_PORT", sink.port.to_string());
    let done = lives.output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && said.contains("1 passed"), "{said}{done:?}");
    let planned = KILLS * EACH;
    let left = runtime.block_on(async {
        let store = Sqlite::open(folder.path()).unwrap();
        store.plan(letters(KILLS)).await.unwrap();
        let left = store.claim(clock::now().0, usize::MAX).await.unwrap().len() as u64;
        assert!(!store.plan(letters(KILLS)).await.unwrap());
        left
    });
    let taken = sink.taken();
    let ids: Vec<_> = taken
        .iter()
        .map(|it| it.lines().find(|it| it.starts_with("Message-ID:")).unwrap())
        .collect();
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len(), "a letter came twice");
    let sent = ids.len() as u64;
    assert!(sent > planned / 10, "the kills came too early to show anything: {sent} of {planned}");
    let lost = planned - sent - left;
    assert!(lost <= KILLS * AT_ONCE as u64, "{lost} lost: more than can have been on its way");
}

fn letters(life: u64) -> Vec<crate::store::post::Planned> {
    (1..=life * EACH).map(|at| letter(at, "link", "a", 0)).collect()
}

/// One of the helpers below, in a process of its own.
fn helper(name: &str) -> Command {
    let module = module_path!().split_once("::").expect("a crate and its modules").1;
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", &format!("{module}::{name}"), "--ignored"]);
    command
}

#[test]
#[ignore = "the half of a_hundred_kills that kills, in a process of its own"]
fn lives_and_is_killed() {
    let mut chance = 1_u64;
    for life in 1..=KILLS {
        let mut program = helper("plans_and_sends");
        program
            .env("ACCORDANT_OUTBOX_LIFE", life.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut program = program.spawn().unwrap();
        // Killed some time into its work, however long a busy machine takes to begin it.
        let said = BufReader::new(program.stdout.take().unwrap());
        assert!(said.lines().any(|line| line.unwrap().ends_with(SENDS)), "it ended before it sent");
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        std::thread::sleep(Duration::from_millis((chance >> 33) % 50));
        program.kill().unwrap();
        program.wait().unwrap();
    }
}

#[test]
#[ignore = "the part of a_hundred_kills that is killed"]
fn plans_and_sends() {
    let Some(folder) = env::var_os("ACCORDANT_OUTBOX").map(PathBuf::from) else { return };
    let number = |name: &str| env::var(name).unwrap().parse::<u64>().unwrap();
    let port = u16::try_from(number("ACCORDANT_OUTBOX_PORT")).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = Arc::new(Sqlite::open(&folder).unwrap());
        let _ = store.append(words(0, &["one"])).await;
        store.plan(letters(number("ACCORDANT_OUTBOX_LIFE"))).await.unwrap();
        let sink = Sink { port, taken: Arc::default() };
        let office = Office { store, mailer: Some(sink.mailer()), chat: None, hooks: None };
        let (_open, closing) = watch::channel(false);
        // Written past the harness, which keeps what a test prints to itself.
        writeln!(std::io::stdout(), "\n{SENDS}").unwrap();
        run(office, |it| async move { Some(composed(&it)) }, closing).await;
    });
}
