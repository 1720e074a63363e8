//! What every store must do whose alliances can be moved, backed up and verified.

use super::*;
use crate::store::{
    Later,
    conformance::post::{contact, letter},
    post::Planned,
    whole::{Erasure, KeptCode, KeptKey, LetterState, Snapshot, Whole},
};

/// A store that can be looked at as a whole.
pub(crate) trait Shows: Store {
    /// All that is kept, at this moment.
    fn snapshot(&self) -> Later<'_, Box<dyn Snapshot>>;
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
