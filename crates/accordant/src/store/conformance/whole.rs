//! What every store must do whose alliances can be moved, backed up and verified.

use super::*;
use crate::{
    languages::Language,
    store::{
        Later,
        conformance::post::{contact, letter},
        post::{Contact, Planned},
        whole::{Erasure, KeptCode, KeptKey, Letter, LetterState, Snapshot, Whole},
    },
};

/// A store that can be looked at as a whole.
pub(crate) trait Shows: Store {
    /// All that is kept, at this moment.
    fn snapshot(&self) -> Later<'_, Box<dyn Snapshot>>;
}

/// Rows of an alliance as they stood before contacts had a language, for either engine: how it writes
/// bytes that all are alike, and what it calls yes and no.
pub(crate) fn rows_without_language(bytes: fn(u8, usize) -> String, yes: &str, no: &str) -> String {
    let (here, gone) = (bytes(HERE[0], 16), bytes(9, 16));
    let (one, two) = (bytes(1, 16), bytes(2, 16));
    let hash = |of| bytes(of, 32);
    format!(
        "INSERT INTO alliance(id, head, wake) VALUES ({here}, 3, -5);
         INSERT INTO erasure(alliance, seq, ask) VALUES ({gone}, 0, NULL), ({here}, 2, {one});
         INSERT INTO event(alliance, seq, ask, ix, at, kind, v, actor, data, body) VALUES
           ({here}, 1, {one}, 0, 5, 'said', 1, -1, '{{\"a\":{{\"w\":0}}}}', 'one'),
           ({here}, 2, {one}, 1, 5, 'said', 1, NULL, '{{\"a\":{{\"w\":0}}}}', NULL),
           ({here}, 3, {two}, 0, -6, 'done', 2, 5, '[]', 'three \u{e9}');
         INSERT INTO hidden(alliance, shelf, id, tag, body) VALUES
           ({here}, 'a', {one}, {two}, 'a note'), ({here}, 'b', {one}, NULL, 'another');
         INSERT INTO key(hash, alliance, purpose, member) VALUES
           ({}, {here}, 'member', -1), ({}, {here}, 'calendar', 5);
         INSERT INTO code(first, alliance, rest, wrong) VALUES ('otter', {here}, {}, 4);
         INSERT INTO contact(alliance, member, channel, address, zone, confirmed, token, stopped) VALUES
           ({here}, 0, 'chat', 'https://chat.example', 'UTC', {no}, {}, ''),
           ({here}, 5, 'mail', 'ann@example.org', 'Europe/Berlin', {yes}, {}, 'care pulse');
         INSERT INTO post(alliance, member, kind, occasion, due, state, tries) VALUES
           ({here}, 0, 'visit', 'a', 10, 1, 1), ({here}, 5, 'pulse', 'b', 30, 0, 0),
           ({here}, 5, 'visit', 'c', 20, 2, 3);",
        hash(3),
        hash(4),
        hash(5),
        hash(6),
        hash(7),
    )
}

/// Their events.
fn old_events() -> Vec<Kept> {
    let words = "{\"a\":{\"w\":0}}";
    let event = |at, kind: &str, v, actor, data: &str, body: Option<&str>| Event {
        at,
        kind: kind.to_owned(),
        v,
        actor,
        data: data.to_owned(),
        body: body.map(str::to_owned),
    };
    let one = event(5, "said", 1, Some(u64::MAX), words, Some("one"));
    let three = event(-6, "done", 2, Some(5), "[]", Some("three \u{e9}"));
    vec![
        Kept { seq: 1, ask: [1; 16], event: one },
        Kept { seq: 2, ask: [1; 16], event: event(5, "said", 1, None, words, None) },
        Kept { seq: 3, ask: [2; 16], event: three },
    ]
}

/// What is to be read back of them: everything, and that it was English.
fn brought_along() -> Whole {
    let hidden = |shelf: &str, tag, body: &str| Hidden {
        shelf: shelf.to_owned(),
        id: [1; 16],
        tag,
        body: body.to_owned(),
    };
    let contact = |it: Contact, zone: &str| Contact {
        zone: zone.to_owned(),
        language: Language::English,
        ..it
    };
    let ann = Contact {
        confirmed: true,
        stopped: ["care", "pulse"].map(str::to_owned).into(),
        ..contact(post::contact(Some(5), 7, "ann@example.org"), "Europe/Berlin")
    };
    let letter = |member, kind: &str, occasion: &str, due, (state, tries)| Letter {
        planned: Planned { member, ..letter(1, kind, occasion, due) },
        state,
        tries,
    };
    Whole {
        alliance: HERE,
        head: 3,
        wake: Some(-5),
        events: old_events(),
        erased: BTreeSet::from([2]),
        hidden: vec![hidden("a", Some([2; 16]), "a note"), hidden("b", None, "another")],
        keys: vec![
            KeptKey { hash: [3; 32], purpose: Purpose::Member, member: Some(u64::MAX) },
            KeptKey { hash: [4; 32], purpose: Purpose::Calendar, member: Some(5) },
        ],
        code: Some(KeptCode { first: "otter".to_owned(), rest: [5; 32], wrong: 4 }),
        contacts: vec![contact(post::contact(None, 6, "https://chat.example"), "UTC"), ann],
        letters: vec![
            letter(None, "visit", "a", 10, (LetterState::HandedOver, 1)),
            letter(Some(5), "pulse", "b", 30, (LetterState::Waits, 0)),
            letter(Some(5), "visit", "c", 20, (LetterState::GivenUp, 3)),
        ],
    }
}

/// All of [`rows_without_language`] is there, and the store goes on from it.
pub(crate) async fn is_brought_along(store: &impl Shows) {
    let (kept, was) = (whole(store, HERE).await.unwrap(), brought_along());
    assert_eq!((kept.head, kept.wake), (was.head, was.wake));
    assert_eq!(kept.events, was.events);
    assert_eq!(kept.erased, was.erased);
    assert!(kept.hidden == was.hidden && kept.contacts == was.contacts);
    assert_eq!((&kept.keys, &kept.code), (&was.keys, &was.code));
    assert_eq!(kept.letters, was.letters);
    assert!(kept == was);
    let mut listed = erasures(store).await;
    listed.sort();
    let words = Erasure::Words { alliance: HERE, seq: 2, ask: [1; 16] };
    assert_eq!(listed, [Erasure::Alliance([9; 16]), words]);
}

/// What is kept of it from now on has a language, too.
pub(crate) async fn goes_on_with_languages(store: &impl Shows) {
    store.append(words(3, &["four"])).await.unwrap();
    let new = post::contact(Some(5), 8, "ann@example.org");
    store.put_contact(new.clone()).await.unwrap();
    let kept = whole(store, HERE).await.unwrap();
    assert_eq!((kept.head, kept.events.len()), (4, 4));
    assert!(kept.contacts[1] == new && kept.contacts[1].language == Language::Portuguese);
}

/// All that is kept of this alliance.
async fn whole(store: &impl Shows, alliance: Id) -> Option<Whole> {
    store.snapshot().await.whole(alliance).await.unwrap()
}

async fn erasures(store: &impl Shows) -> Vec<Erasure> {
    store.snapshot().await.erasures().await.unwrap()
}

/// An alliance of which everything is kept that can be.
async fn lived(store: &impl Shows) {
    let put = |hash, member: Option<u64>| KeyChange::Put {
        hash: [hash; 32],
        purpose: if member.is_some() { Purpose::Member } else { Purpose::Join },
        member,
    };
    let first = Append {
        hidden: vec![
            super::put("b", 1, "three"),
            super::put("a", 9, "two"),
            super::put("a", 2, "one"),
        ],
        keys: vec![put(9, None), put(3, Some(u64::MAX)), code("otter", 1)],
        wake: Wake::At(-5),
        ..words(0, &["one", "two"])
    };
    store.append(first).await.unwrap();
    store.append(Append { erase: vec![2, 3], ..words(2, &["three"]) }).await.unwrap();
    store.try_code("otter", [9; 32]).await.unwrap();
    store.put_contact(contact(Some(5), 5, "ann@example.org")).await.unwrap();
    store.put_contact(contact(None, 6, "https://chat.example")).await.unwrap();
    store.confirm_contact([5; 32]).await.unwrap();
    store.stop_kind([5; 32], "pulse").await.unwrap();
    let letters = vec![letter(5, "visit", "b", 30), letter(5, "visit", "a", 10)];
    store.plan(letters).await.unwrap();
    store.claim(20, 9).await.unwrap();
}

pub(super) async fn what_one_store_keeps_another_takes_in(store: impl Shows) {
    lived(&store).await;
    let kept = whole(&store, HERE).await.unwrap();
    assert_eq!((kept.alliance, kept.head, kept.wake), (HERE, 3, Some(-5)));
    assert_eq!(kept.events, store.read(HERE, 0).await.unwrap());
    assert_eq!(kept.erased, BTreeSet::from([2, 3]));
    let lying: Vec<_> = kept.hidden.iter().map(|it| (it.shelf.as_str(), it.id[0])).collect();
    assert_eq!(lying, [("a", 2), ("a", 9), ("b", 1)]);
    let member = KeptKey { hash: [3; 32], purpose: Purpose::Member, member: Some(u64::MAX) };
    let join = KeptKey { hash: [9; 32], purpose: Purpose::Join, member: None };
    assert_eq!(kept.keys, [member, join]);
    let code = KeptCode { first: "otter".to_owned(), rest: [1; 32], wrong: 1 };
    assert_eq!(kept.code, Some(code));
    let contacts: Vec<_> =
        kept.contacts.iter().map(|it| (it.member, it.confirmed, it.stopped.len())).collect();
    assert_eq!(contacts, [(None, false, 0), (Some(5), true, 1)], "the alliance's own first");
    let letters = kept.letters.iter().map(|it| (it.planned.occasion.as_str(), it.state, it.tries));
    let letters: Vec<_> = letters.collect();
    assert_eq!(letters, [("a", LetterState::HandedOver, 1), ("b", LetterState::Waits, 0)]);

    // Both engines keep the same of the same.
    let other = Memory::default();
    assert!(other.take_in(kept.clone()).await.unwrap());
    assert!(whole(&other, HERE).await.unwrap() == kept);
    store.erase_alliance(HERE).await.unwrap();
    let (mut moved, there) = (kept.clone(), [6; 16]);
    moved.alliance = there;
    moved.contacts.iter_mut().for_each(|it| it.alliance = there);
    moved.letters.iter_mut().for_each(|it| it.planned.alliance = there);
    assert!(store.take_in(moved.clone()).await.unwrap());
    assert!(whole(&store, there).await.unwrap() == moved);

    // And what was taken in lives on.
    store.append(Append { alliance: there, ..words(3, &["four"]) }).await.unwrap();
    assert_eq!(store.due(-5, 9).await.unwrap(), [there]);
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Right(there));
    let claimed = store.claim(99, 9).await.unwrap();
    assert_eq!(claimed.iter().map(|it| it.occasion.as_str()).collect::<Vec<_>>(), ["b"]);
    assert!(
        !store.plan(vec![Planned { alliance: there, ..letter(5, "visit", "a", 9) }]).await.unwrap()
    );
}

pub(super) async fn nothing_is_taken_in_twice_or_half(store: impl Shows) {
    lived(&store).await;
    let kept = whole(&store, HERE).await.unwrap();
    gone_on(&store.take_in(kept.clone()).await.map(drop));
    let there = || {
        let mut it = kept.clone();
        it.alliance = THERE;
        it.keys.clear();
        it.code = None;
        it.contacts.clear();
        it.letters.clear();
        it
    };
    let foreign_key = Whole { keys: kept.keys.clone(), ..there() };
    let mut foreign_token = Whole { contacts: kept.contacts.clone(), ..there() };
    foreign_token.contacts.iter_mut().for_each(|it| it.alliance = THERE);
    let lie = Whole { head: 4, ..there() };
    for refused in [foreign_key, foreign_token, lie] {
        gone_on(&store.take_in(refused).await.map(drop));
    }
    let foreign_code = Whole { code: kept.code.clone(), ..there() };
    let taken = store.take_in(foreign_code).await;
    assert!(matches!(taken, Err(StoreError::CodeTaken)), "{taken:?}");
    assert_eq!(store.alliances().await.unwrap(), [HERE]);
    assert!(whole(&store, THERE).await.is_none());
    store.take_in(there()).await.unwrap();
    store.erase_alliance(THERE).await.unwrap();
    gone_on(&store.take_in(there()).await.map(drop));
}

pub(super) async fn what_was_erased_is_listed_and_erased_again(store: impl Shows) {
    store.append(words(0, &["one", "two"])).await.unwrap();
    let other = Append { alliance: THERE, ..words(0, &["there"]) };
    store.append(other).await.unwrap();
    assert_eq!(erasures(&store).await, []);
    let log = store.read(HERE, 0).await.unwrap();
    let of = |seq: u64| Erasure::Words {
        alliance: HERE,
        seq,
        ask: log[usize::try_from(seq).unwrap() - 1].ask,
    };
    store.append(Append { erase: vec![2], ..nothing() }).await.unwrap();
    gone_on(&store.append(Append { erase: vec![1, 9], ..nothing() }).await);
    assert_eq!(erasures(&store).await, [of(2)]);

    let (another, nowhere) = ([9; 16], [5; 16]);
    let elsewhere = Erasure::Words { alliance: HERE, seq: 1, ask: another };
    let unknown = Erasure::Words { alliance: nowhere, seq: 1, ask: another };
    assert!(!store.replay(vec![elsewhere, unknown]).await.unwrap(), "another history's");
    assert_eq!(super::log(&store).await, ["one"]);
    assert_eq!(erasures(&store).await, [of(2)]);
    let gone = [Erasure::Alliance(THERE), Erasure::Alliance(nowhere)];
    assert!(store.replay([of(1), gone[0], gone[1]].to_vec()).await.unwrap());
    assert_eq!(super::log(&store).await, [""; 0]);
    assert_eq!(store.alliances().await.unwrap(), [HERE]);
    let mut all = vec![of(1), of(2), gone[0], gone[1]];
    all.sort_unstable();
    assert_eq!(erasures(&store).await, all);
    gone_on(&store.append(Append { alliance: nowhere, ..words(0, &["late"]) }).await);

    store.erase_alliance(HERE).await.unwrap();
    let whole = erasures(&store).await.into_iter().all(|it| matches!(it, Erasure::Alliance(_)));
    assert!(whole, "where all is erased, no places are left to list");
}
