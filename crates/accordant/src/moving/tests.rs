//! What is moved comes out as it went in; what is refused is tried by `tests/hostile_import.rs`.

use super::{export, import};
use crate::{
    keys::House,
    store::{
        Event as KeptEvent, Hidden, Id, Kept, Purpose, Store,
        conformance::whole::Shows,
        memory::Memory,
        post::{Channel, Contact, Planned},
        postgres,
        sqlite::Sqlite,
        whole::{Erasure, KeptCode, KeptKey, Letter, LetterState, Whole},
    },
    verify::verify,
};
use alliance::{
    alliance::Alliance,
    event::{Event, FaceUp},
    hidden::{HiddenId, Lying, Row, Shelf},
    id::{AllianceId, Ask, MemberId, NoteId},
    settings::Between,
    stage::Round,
    text::{Name, NoteText, Title},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// An export as format 1 will always be.
const FORMAT_1: &[u8] = include_bytes!("format-1.jsonl");

async fn exported(store: &impl Shows, house: &House) -> Vec<u8> {
    let mut bytes = Vec::new();
    export::write(&mut *store.snapshot().await, house, &mut bytes).await.unwrap();
    bytes
}

async fn imported(bytes: &[u8]) -> (Memory, House) {
    import::check(bytes).unwrap();
    let (store, mut house) = (Memory::default(), None);
    let move_in = |it| {
        house = Some(it);
        Ok(())
    };
    import::take(bytes, &store, move_in).await.unwrap();
    (store, house.unwrap())
}

#[tokio::test]
async fn format_1_is_read_and_written_for_ever() {
    let (store, house) = imported(FORMAT_1).await;
    assert!(exported(&store, &house).await == FORMAT_1);
    let found = verify(&mut *store.snapshot().await).await.unwrap();
    assert!(found.is_good(), "{found}");
    let alliances = store.alliances().await.unwrap();
    assert_eq!(alliances.len(), 2);
    let all = [Erasure::Alliance(id(1)), Erasure::Alliance(id(9))];
    assert!(all.iter().all(|it| !alliances.iter().any(|id| *it == Erasure::Alliance(*id))));
    assert_eq!(store.snapshot().await.erasures().await.unwrap()[..2], all);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    /// 5,000 notes of any words.
    #[test]
    fn a_generated_alliance_comes_back_the_same(
        seed in any::<u64>(),
        words in prop::collection::vec("[^\\p{C}]{1,40}", 1..20),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let store = Memory::default();
            store.take_in(generated(seed, 5_000, &words)).await.unwrap();
            store.replay(vec![Erasure::Alliance(id(seed.wrapping_add(1)))]).await.unwrap();
            let house = House::of([7; 32]);
            let bytes = exported(&store, &house).await;
            let (other, moved) = imported(&bytes).await;
            assert!(exported(&other, &moved).await == bytes);
            let whole = store.snapshot().await.whole(id(seed)).await.unwrap();
            assert!(other.snapshot().await.whole(id(seed)).await.unwrap() == whole);
        });
    }
}

#[tokio::test]
async fn every_engine_gives_the_same_bytes() {
    let words = ["so \"much\" \\ to say\u{2026} Gr\u{fc}\u{df}e \u{1f54a}".to_owned()];
    let store = Memory::default();
    for at in [3, 1 << 40] {
        store.take_in(generated(at, 5_000, &words)).await.unwrap();
    }
    store.replay(vec![Erasure::Alliance(id(1))]).await.unwrap();
    let bytes = exported(&store, &House::of([7; 32])).await;
    let dir = tempfile::tempdir().unwrap();
    let sqlite = Sqlite::open(dir.path()).unwrap();
    let (postgres, ()) = postgres::tests::housed().await;
    for store in [&sqlite as &dyn Store, &postgres] {
        import::take(&*bytes, store, |_| Ok(())).await.unwrap();
    }
    assert!(exported(&sqlite, &House::of([7; 32])).await == bytes);
    assert!(exported(&postgres, &House::of([7; 32])).await == bytes);
}

#[tokio::test]
async fn what_nobody_would_take_in_is_not_exported() {
    let store = Memory::default();
    let mut whole = generated(3, 40, &["a note".to_owned()]);
    let first = whole.keys[0];
    let hash = |at: u16| {
        let mut hash = first.hash;
        hash[..2].copy_from_slice(&at.to_be_bytes());
        hash
    };
    whole.keys = (0..5_001).map(|at| KeptKey { hash: hash(at), ..first }).collect();
    store.take_in(whole).await.unwrap();
    let mut bytes = Vec::new();
    let house = House::of([7; 32]);
    let wrote = export::write(&mut *store.snapshot().await, &house, &mut bytes).await;
    let error = format!("{:#}", wrote.unwrap_err());
    let alliance = AllianceId::new(3).to_string();
    for part in ["more of these than any alliance has", "nothing was exported", &alliance] {
        assert!(error.contains(part), "{error}");
    }
    let nobody = import::check(&*bytes).unwrap_err().to_string();
    assert!(nobody.contains("ends before its last line"), "{nobody}");
}

/// Everything that the big list of naughty strings holds, as far as a note takes it.
fn naughty() -> Vec<String> {
    let short = |it: &&str| it.chars().take(120).collect::<String>();
    let all: Vec<String> = naughty_strings::BLNS.iter().map(short).collect();
    let taken: Vec<String> = all.into_iter().filter(|it| NoteText::parse(it).is_ok()).collect();
    assert!(taken.len() > 394, "{}", taken.len());
    taken
}

fn one(whole: &Whole) -> Vec<u8> {
    let mut bytes = Vec::new();
    export::write_one(whole.clone(), &mut bytes).unwrap();
    bytes
}

#[tokio::test]
async fn one_alliance_moves_in_beside_others_with_the_same_history() {
    let (store, house) = (Memory::default(), House::of([9; 32]));
    store.take_in(generated(5, 40, &["here before".to_owned()])).await.unwrap();
    let bytes = one(&generated(3, 600, &naughty()));
    assert_eq!(import::check(&*bytes).unwrap().alliances, 1);
    let mut target = store.snapshot().await;
    import::take_one(&*bytes, &store, &mut *target, &house).await.unwrap();
    let whole = store.snapshot().await.whole(id(3)).await.unwrap().unwrap();
    assert!(one(&whole) == bytes, "it comes out as it went in");
    assert!(whole.contacts.is_empty() && whole.letters.is_empty() && whole.code.is_none());
    let doors = whole.keys.iter().filter(|it| it.member.is_none());
    let doors: Vec<_> = doors.map(|it| (it.purpose, it.hash)).collect();
    let ours = |turn| (Purpose::Join, house.door(AllianceId::new(3), turn).hash());
    assert_eq!(doors.len(), 2);
    assert!((0..2).any(|turn| doors.contains(&ours(turn))), "it has the doors of its new house");
    let found = verify(&mut *store.snapshot().await).await.unwrap();
    assert!(found.is_good(), "{found}");
    let again = import::take_one(&*bytes, &store, &mut *store.snapshot().await, &house).await;
    assert!(again.unwrap_err().to_string().contains("is here already"));
}

#[tokio::test]
async fn one_alliance_brings_no_door_and_comes_back_from_no_grave() {
    let whole = generated(3, 40, &["a note".to_owned()]);
    let text = String::from_utf8(one(&whole)).unwrap();
    for secret in
        ["ann@example.org", "\"house\"", "\"code\"", "\"letter\"", "\"contact\"", "\"join\""]
    {
        assert!(!text.contains(secret), "{secret}");
    }
    let (store, house) = (Memory::default(), House::of([9; 32]));
    store.replay(vec![Erasure::Alliance(id(3))]).await.unwrap();
    let mut target = store.snapshot().await;
    let back = import::take_one(text.as_bytes(), &store, &mut *target, &house).await;
    assert!(back.unwrap_err().to_string().contains("must not come back"));
    let key = text.lines().find(|it| it.starts_with("{\"key\"")).unwrap();
    let (start, rest) = key.split_once("\"purpose\"").unwrap();
    assert!(rest.contains("member"));
    let door = format!("{start}\"purpose\":\"join\",\"member\":null}}}}");
    let why = import::check(text.replace(key, &door).as_bytes()).unwrap_err().to_string();
    assert!(why.contains("opens no doors"), "{why}");
    let house = "{\"house\":{\"secret\":\"0707070707070707070707070707070707070707070707070707070707070707\"}}\n";
    let line = text.find('\n').unwrap() + 1;
    let with = format!("{}{house}{}", &text[..line], &text[line..]);
    let why = import::check(with.as_bytes()).unwrap_err().to_string();
    assert!(why.contains("wrong place"), "{why}");
}

fn id(number: u64) -> Id {
    AllianceId::new(u128::from(number)).bits().to_be_bytes()
}

fn member(seed: u64, at: u64) -> MemberId {
    MemberId::new(seed.wrapping_add(at).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

fn text(at: u64, words: &[String]) -> NoteText {
    let word = &words[usize::try_from(at).unwrap() % words.len()];
    NoteText::parse(&format!("{at} {word}")).unwrap()
}

/// A circle of forty notes a head, all turned over at once.
fn happened(seed: u64, notes: u64, words: &[String]) -> Vec<Event> {
    let name = |at: u64| Name::parse(&format!("Person {at}")).unwrap();
    let title = Title::parse("Generated").unwrap();
    let mut events = vec![Alliance::start(title, Between::Team, member(seed, 0), name(0))];
    events.extend((1..=notes / 40).map(|at| Event::MemberJoined {
        member: member(seed, at),
        called: name(at),
        carried_by: None,
    }));
    let face_up =
        |at| FaceUp { note: NoteId::new(at), question: None, text: text(at, words), drawing: None };
    events.push(Event::NotesRevealed {
        round: Round::Nightmares,
        laid: (0..notes).map(|at| NoteId::new(at + notes)).collect(),
        notes: (0..notes).map(face_up).collect(),
    });
    events
}

/// An event as it is kept; two of each ask, and every seventh without its words.
fn kept(seed: u64, seq: u64, event: &Event) -> Kept {
    let written = event.written();
    let ask = Ask::new(u128::from(seed) + u128::from(seq / 2));
    let event = KeptEvent {
        at: 1_700_000_000_000,
        kind: written.kind,
        v: 1,
        actor: (seq.is_multiple_of(3)).then(|| member(seed, 0).bits()),
        data: written.data,
        body: written.body.filter(|_| !is_erased(seq)),
    };
    Kept { seq, ask: ask.bits().to_be_bytes(), event }
}

fn is_erased(seq: u64) -> bool {
    seq % 7 == 2
}

fn lying(at: u64, words: &[String]) -> Hidden {
    let note = HiddenId(u128::from(at).to_be_bytes());
    let lying = Lying::Note { question: None, text: text(at, words), drawing: None };
    let row = Row { shelf: Shelf::Hopes, id: note, tag: Some(note), lying };
    Hidden { shelf: "hopes".into(), id: note.0, tag: Some(note.0), body: row.body() }
}

/// An alliance with so many notes in its first round, some more that lie face down, and something of
/// all else.
fn generated(seed: u64, notes: u64, words: &[String]) -> Whole {
    let alliance = id(seed);
    let first = Some(member(seed, 0).bits());
    let events = happened(seed, notes, words);
    let events: Vec<_> = events.iter().zip(1..).map(|(it, seq)| kept(seed, seq, it)).collect();
    let hash = |at: u64| {
        let mut hash = [0; 32];
        hash[..16].copy_from_slice(&alliance);
        hash[24..].copy_from_slice(&at.to_be_bytes());
        hash
    };
    let key = |at| KeptKey {
        hash: hash(at),
        purpose: Purpose::Member,
        member: Some(member(seed, at).bits()),
    };
    let letter = |kind: &str, state, tries| Letter {
        planned: Planned {
            alliance,
            member: first,
            kind: kind.into(),
            occasion: "2026-01-01 3".into(),
            due: 5,
        },
        state,
        tries,
    };
    Whole {
        alliance,
        head: events.len() as u64,
        wake: Some(7),
        erased: (1..=events.len() as u64).filter(|seq| is_erased(*seq)).collect(),
        events,
        hidden: (0..notes / 10).map(|at| lying(at, words)).collect(),
        keys: (0..=notes / 40).map(key).collect(),
        code: Some(KeptCode { first: format!("{:03}", seed % 999), rest: hash(1), wrong: 2 }),
        contacts: vec![Contact {
            alliance,
            member: first,
            channel: Channel::Mail,
            address: "ann@example.org".into(),
            zone: "Europe/Berlin".into(),
            confirmed: true,
            token: hash(2),
            stopped: BTreeSet::from(["pulse".into(), "visit".into()]),
            language: crate::languages::Language::Arabic,
        }],
        letters: vec![
            letter("pulse", LetterState::HandedOver, 1),
            letter("visit", LetterState::Waits, 0),
        ],
    }
}

#[tokio::test]
#[ignore = "writes what `format-1.jsonl` was made of"]
async fn write_format_1() {
    let store = Memory::default();
    let words = ["so \"much\" \\ to say\u{2026} Grüße \u{1f54a}".to_owned()];
    for at in [3, 5] {
        store.take_in(generated(at, 40, &words)).await.unwrap();
    }
    store.replay(vec![Erasure::Alliance(id(1)), Erasure::Alliance(id(9))]).await.unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/moving/format-1.jsonl");
    std::fs::write(path, exported(&store, &House::of([7; 32])).await).unwrap();
}
