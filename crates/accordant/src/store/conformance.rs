//! What every store must do, said once. A new store is one line at the end.

pub(crate) mod post;
pub(crate) mod whole;

use super::{
    Append, CODE_TRIES, Event, Hidden, HiddenChange, Id, Kept, Key, KeyChange, Purpose, Stand,
    Standing, Store, StoreError, Tried, Wake, memory::Memory, sqlite::Sqlite,
};
use post::{
    a_letter_is_claimed_once, an_erased_alliance_is_gone_and_never_comes_back,
    an_owner_confirms_and_stops, contacts_are_put_and_dropped, nothing_is_erased_where_nothing_is,
    only_what_was_certainly_not_taken_waits_again, planning_twice_is_planning_once,
    the_earliest_wakes_first, what_is_cancelled_is_not_sent,
    what_may_come_twice_waits_until_it_was_taken, what_was_sent_is_forgotten_after_sixty_days,
    whoever_leaves_gets_no_more_letters, words_are_erased_and_the_rest_stays,
};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use whole::{
    nothing_is_taken_in_twice_or_half, what_one_store_keeps_another_takes_in,
    what_was_erased_is_listed_and_erased_again,
};

/// The alliance of these tests, and another one.
pub(crate) const HERE: Id = [7; 16];
const THERE: Id = [8; 16];

/// An ask that nobody asked before.
pub(super) fn ask() -> Id {
    static LAST: AtomicU64 = AtomicU64::new(0);
    u128::from(LAST.fetch_add(1, Ordering::SeqCst)).to_be_bytes()
}

/// An event that says this.
pub(super) fn said(words: &str) -> Event {
    Event {
        at: 1_700_000_000_000,
        kind: "said".to_owned(),
        v: 1,
        actor: Some(u64::MAX),
        data: "{}".to_owned(),
        body: Some(words.to_owned()),
    }
}

/// An append that changes nothing yet.
fn nothing() -> Append {
    Append {
        alliance: HERE,
        ask: ask(),
        after: 0,
        stir: None,
        events: vec![],
        hidden: vec![],
        keys: vec![],
        erase: vec![],
        wake: Wake::Same,
    }
}

/// These words, right after this place in the log.
pub(crate) fn words(after: u64, words: &[&str]) -> Append {
    Append { after, events: words.iter().map(|words| said(words)).collect(), ..nothing() }
}

/// Changes to the hidden alone.
pub(super) fn behind(hidden: Vec<HiddenChange>) -> Append {
    Append { hidden, ..nothing() }
}

/// Changes to the keys alone.
fn keys(keys: Vec<KeyChange>) -> Append {
    Append { keys, ..nothing() }
}

/// A hidden note.
pub(super) fn note(shelf: &str, id: u8, body: &str) -> Hidden {
    Hidden { shelf: shelf.to_owned(), id: [id; 16], tag: Some([id; 16]), body: body.to_owned() }
}

/// Lays a hidden note down.
pub(super) fn put(shelf: &str, id: u8, body: &str) -> HiddenChange {
    HiddenChange::Put(note(shelf, id, body))
}

/// Takes a hidden note away.
fn take(shelf: &str, id: u8) -> HiddenChange {
    HiddenChange::Take { shelf: shelf.to_owned(), id: [id; 16] }
}

/// Empties a shelf that holds these.
pub(super) fn clear(shelf: &str, ids: &[u8]) -> HiddenChange {
    HiddenChange::Clear { shelf: shelf.to_owned(), ids: ids.iter().map(|&id| [id; 16]).collect() }
}

/// All words in the log, in order.
pub(crate) async fn log(store: &impl Store) -> Vec<String> {
    let kept = store.read(HERE, 0).await.unwrap();
    assert!(kept.iter().zip(1..).all(|(kept, seq)| kept.seq == seq), "the log is dense: {kept:?}");
    kept.into_iter().filter_map(|kept| kept.event.body).collect()
}

/// All hidden notes, as shelf, name and words.
pub(super) async fn lying(store: &impl Store) -> Vec<(String, u8, String)> {
    let hidden = store.hidden(HERE).await.unwrap();
    hidden.into_iter().map(|it| (it.shelf, it.id[0], it.body)).collect()
}

/// The refusal that sends people back to read on.
#[track_caller]
fn gone_on(answer: &Result<(), StoreError>) {
    assert!(matches!(answer, Err(StoreError::GoneOn)), "{answer:?}");
}

async fn what_is_kept_is_read_in_order(store: impl Store) {
    let first = words(0, &["one", "two"]);
    store.append(first.clone()).await.unwrap();
    let second = words(2, &["three"]);
    store.append(second.clone()).await.unwrap();

    let kept = store.read(HERE, 0).await.unwrap();
    let events: Vec<_> = [first.events, second.events].concat();
    assert_eq!(
        kept.iter().map(|kept| &kept.event).collect::<Vec<_>>(),
        events.iter().collect::<Vec<_>>()
    );
    assert_eq!(kept.iter().map(|kept| kept.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(
        kept.iter().map(|kept| kept.ask).collect::<Vec<_>>(),
        [first.ask, first.ask, second.ask]
    );
    assert_eq!(store.read(HERE, 2).await.unwrap(), kept[2..]);
    assert_eq!(store.read(HERE, u64::MAX).await.unwrap(), []);
    assert_eq!(store.read(THERE, 0).await.unwrap(), []);
    assert_eq!(store.alliances().await.unwrap(), [HERE]);
}

async fn an_event_without_actor_or_words_comes_back_so(store: impl Store) {
    let bare = Event { actor: None, body: None, at: -1, v: u16::MAX, ..said("") };
    store.append(Append { events: vec![bare.clone()], ..nothing() }).await.unwrap();
    assert_eq!(store.read(HERE, 0).await.unwrap()[0].event, bare);
}

async fn alliances_lie_apart(store: impl Store) {
    store.append(words(0, &["here"])).await.unwrap();
    let there =
        Append { alliance: THERE, hidden: vec![put("a", 1, "there")], ..words(0, &["there"]) };
    store.append(there).await.unwrap();
    assert_eq!(log(&store).await, ["here"]);
    assert_eq!(lying(&store).await, []);
    gone_on(&store.append(behind(vec![clear("a", &[1])])).await);
    assert_eq!(store.alliances().await.unwrap(), [HERE, THERE]);
}

async fn of_two_who_race_one_wins(store: impl Store) {
    store.append(words(0, &["before"])).await.unwrap();
    let (one, two) =
        tokio::join!(store.append(words(1, &["ann"])), store.append(words(1, &["bob"])));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    gone_on(if one.is_ok() { &two } else { &one });
    assert_eq!(log(&store).await.len(), 2);
}

async fn an_alliance_is_made_once(store: impl Store) {
    let (one, two) =
        tokio::join!(store.append(words(0, &["ann"])), store.append(words(0, &["bob"])));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert_eq!(log(&store).await.len(), 1);
}

async fn the_head_must_be_where_it_is_expected(store: impl Store) {
    gone_on(&store.append(words(1, &["nobody was before"])).await);
    gone_on(&store.append(words(u64::MAX, &["nobody was before"])).await);
    store.append(words(0, &["one"])).await.unwrap();
    gone_on(&store.append(words(0, &["late"])).await);
    gone_on(&store.append(words(2, &["early"])).await);
    gone_on(&store.append(words(u64::MAX, &["early"])).await);
    assert_eq!(log(&store).await, ["one"]);
}

async fn it_is_all_or_nothing(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    store.append(behind(vec![put("a", 1, "kept"), put("a", 2, "late")])).await.unwrap();
    let key = KeyChange::Put { hash: [1; 32], purpose: Purpose::Join, member: None };
    gone_on(
        &store
            .append(Append {
                hidden: vec![put("b", 3, "new"), take("a", 1), clear("a", &[1])],
                keys: vec![key.clone()],
                ..words(1, &["two"])
            })
            .await,
    );
    gone_on(&store.append(Append { keys: vec![key], ..words(0, &["two"]) }).await);
    assert_eq!(log(&store).await, ["one"]);
    assert_eq!(lying(&store).await.len(), 2);
    assert_eq!(store.key([1; 32]).await.unwrap(), None);
}

async fn an_ask_is_kept_once(store: impl Store) {
    let once = words(0, &["one", "two"]);
    store.append(once.clone()).await.unwrap();
    gone_on(&store.append(once.clone()).await);
    gone_on(
        &store
            .append(Append { after: 2, hidden: vec![put("a", 1, "again")], ..once.clone() })
            .await,
    );
    assert_eq!(log(&store).await, ["one", "two"]);
    assert_eq!(lying(&store).await, []);
    store.append(Append { alliance: THERE, ..once }).await.unwrap();
}

async fn the_hidden_are_independent_of_the_log(store: impl Store) {
    gone_on(&store.append(behind(vec![put("a", 1, "nobody is here")])).await);
    store.append(words(0, &["one"])).await.unwrap();
    let twice = Append { after: 99, ..behind(vec![put("a", 1, "one")]) };
    store.append(twice.clone()).await.unwrap();
    store.append(twice).await.unwrap();
    assert_eq!(log(&store).await, ["one"]);
    assert_eq!(lying(&store).await, [("a".to_owned(), 1, "one".to_owned())]);
}

async fn the_hidden_are_replaced_and_taken(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let bare = Hidden { tag: None, ..note("b", 3, "three") };
    let first = vec![put("a", 1, "one"), put("a", 2, "two"), HiddenChange::Put(bare.clone())];
    store.append(behind(first)).await.unwrap();
    let changed = Hidden { tag: Some([9; 16]), ..note("a", 1, "other") };
    let then = vec![HiddenChange::Put(changed.clone()), take("a", 2), take("a", 2), take("c", 9)];
    store.append(behind(then)).await.unwrap();
    assert!(store.hidden(HERE).await.unwrap() == [changed, bare], "tag and words as last given");
}

async fn a_shelf_is_cleared_only_when_it_holds_exactly_this(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let lie = vec![put("a", 1, "one"), put("a", 2, "two"), put("b", 1, "other")];
    store.append(behind(lie)).await.unwrap();
    for others in [&[][..], &[1], &[1, 2, 3], &[1, 3]] {
        let reveal = Append { hidden: vec![clear("a", others)], ..words(1, &["revealed"]) };
        gone_on(&store.append(reveal).await);
    }
    assert_eq!(lying(&store).await.len(), 3);

    let reveal = Append { hidden: vec![clear("a", &[2, 1])], ..words(1, &["revealed"]) };
    store.append(reveal).await.unwrap();
    assert_eq!(log(&store).await, ["one", "revealed"]);
    assert_eq!(lying(&store).await, [("b".to_owned(), 1, "other".to_owned())]);
    store.append(behind(vec![clear("a", &[])])).await.unwrap();
}

async fn keys_open_until_they_are_dropped(store: impl Store) {
    let put = |hash, purpose, member| KeyChange::Put { hash: [hash; 32], purpose, member };
    let all = vec![
        put(1, Purpose::Member, Some(u64::MAX)),
        put(2, Purpose::Member, Some(u64::MAX)),
        put(3, Purpose::Member, Some(2)),
        put(4, Purpose::Join, None),
        put(5, Purpose::Screen, None),
        put(7, Purpose::Calendar, Some(2)),
        put(8, Purpose::Calendar, Some(3)),
    ];
    gone_on(&store.append(keys(all.clone())).await);
    store.append(Append { keys: all, ..words(0, &["one"]) }).await.unwrap();
    let there = vec![put(6, Purpose::Join, None)];
    store.append(Append { alliance: THERE, keys: there, ..words(0, &["one"]) }).await.unwrap();

    let key = Key { alliance: HERE, purpose: Purpose::Member, member: Some(u64::MAX) };
    assert_eq!(store.key([1; 32]).await.unwrap(), Some(key));
    let screen = Key { purpose: Purpose::Screen, member: None, ..key };
    assert_eq!(store.key([5; 32]).await.unwrap(), Some(screen));
    assert_eq!(store.key([9; 32]).await.unwrap(), None);
    gone_on(&store.append(keys(vec![put(6, Purpose::Screen, None)])).await);

    let drop = vec![
        KeyChange::Drop { purpose: Purpose::Member, member: Some(u64::MAX) },
        KeyChange::Drop { purpose: Purpose::Join, member: None },
        KeyChange::Drop { purpose: Purpose::Screen, member: Some(2) },
        KeyChange::Drop { purpose: Purpose::Calendar, member: Some(3) },
        put(3, Purpose::Screen, Some(3)),
    ];
    store.append(keys(drop)).await.unwrap();
    let mut left = vec![];
    for hash in 1..=8 {
        left.extend(store.key([hash; 32]).await.unwrap().map(|_| hash));
    }
    assert_eq!(left, [3, 5, 6, 7]);
    let calendar = Key { purpose: Purpose::Calendar, member: Some(2), ..key };
    assert_eq!(store.key([7; 32]).await.unwrap(), Some(calendar));
    let moved = Key { purpose: Purpose::Screen, member: Some(3), ..key };
    assert_eq!(store.key([3; 32]).await.unwrap(), Some(moved));
}

/// A spoken code.
fn code(first: &str, rest: u8) -> KeyChange {
    KeyChange::Code { first: first.to_owned(), rest: [rest; 32] }
}

async fn a_code_opens_until_it_is_replaced_or_closed(store: impl Store) {
    store.append(Append { keys: vec![code("otter", 1)], ..words(0, &["one"]) }).await.unwrap();
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Right(HERE));
    assert_eq!(store.try_code("heron", [1; 32]).await.unwrap(), Tried::Dead);
    store.append(keys(vec![code("heron", 2)])).await.unwrap();
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Dead);
    assert_eq!(store.try_code("heron", [2; 32]).await.unwrap(), Tried::Right(HERE));
    store.append(keys(vec![KeyChange::CloseCode, KeyChange::CloseCode])).await.unwrap();
    assert_eq!(store.try_code("heron", [2; 32]).await.unwrap(), Tried::Dead);
}

async fn a_code_belongs_to_one_alliance(store: impl Store) {
    store.append(Append { keys: vec![code("otter", 1)], ..words(0, &["one"]) }).await.unwrap();
    let there = Append { alliance: THERE, keys: vec![code("otter", 2)], ..words(0, &["there"]) };
    let taken = store.append(there.clone()).await;
    assert!(matches!(taken, Err(StoreError::CodeTaken)), "{taken:?}");
    assert_eq!(store.alliances().await.unwrap(), [HERE], "all or nothing");
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Right(HERE));
    store.append(keys(vec![KeyChange::CloseCode])).await.unwrap();
    store.append(there).await.unwrap();
    assert_eq!(store.try_code("otter", [2; 32]).await.unwrap(), Tried::Right(THERE));
}

async fn a_code_is_dead_after_five_wrong_tries(store: impl Store) {
    store.append(Append { keys: vec![code("otter", 1)], ..words(0, &["one"]) }).await.unwrap();
    for _ in 0..CODE_TRIES {
        assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Right(HERE));
        assert_eq!(store.try_code("otter", [2; 32]).await.unwrap(), Tried::Wrong);
    }
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Dead);
    assert_eq!(store.try_code("otter", [2; 32]).await.unwrap(), Tried::Dead);
    store.append(keys(vec![code("otter", 1)])).await.unwrap();
    assert_eq!(store.try_code("otter", [1; 32]).await.unwrap(), Tried::Right(HERE));
}

async fn tries_at_the_same_time_count_each(store: impl Store) {
    store.append(Append { keys: vec![code("otter", 1)], ..words(0, &["one"]) }).await.unwrap();
    let wrong = || store.try_code("otter", [2; 32]);
    let tries = tokio::join!(wrong(), wrong(), wrong(), wrong(), wrong(), wrong());
    let tries = [tries.0, tries.1, tries.2, tries.3, tries.4, tries.5].map(Result::unwrap);
    assert_eq!(tries.iter().filter(|tried| **tried == Tried::Wrong).count(), 5, "{tries:?}");
}

async fn a_closed_store_is_away(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    store.close().await;
    let away = |error: StoreError| matches!(error, StoreError::Away(_));
    assert!(away(store.append(words(1, &["two"])).await.unwrap_err()));
    assert!(away(store.read(HERE, 0).await.unwrap_err()));
    assert!(away(store.try_code("otter", [1; 32]).await.unwrap_err()));
    store.close().await;
}

async fn what_moves_an_alliance_is_counted(store: impl Store) {
    assert!(store.is_shared());
    let stand = async || store.stands(vec![HERE, THERE]).await.unwrap();
    assert_eq!(stand().await, []);
    store.append(words(0, &["one", "two"])).await.unwrap();
    assert_eq!(stand().await, [(HERE, Stand { stir: 1, head: 2 })]);
    store.append(behind(vec![put("a", 1, "one")])).await.unwrap();
    store.append(keys(vec![code("otter", 1)])).await.unwrap();
    store.append(Append { erase: vec![1], ..nothing() }).await.unwrap();
    assert_eq!(stand().await, [(HERE, Stand { stir: 4, head: 2 })]);
    store.append(Append { wake: Wake::At(1), ..nothing() }).await.unwrap();
    gone_on(&store.append(words(1, &["late"])).await);
    assert_eq!(stand().await, [(HERE, Stand { stir: 4, head: 2 })]);

    let all = store.standing(HERE, 1).await.unwrap();
    assert_eq!((all.stir, all.log.len(), all.hidden.len()), (4, 1, 1));
}

async fn what_was_decided_elsewhere_is_not_kept(store: impl Store) {
    store.append(Append { stir: Some(0), ..words(0, &["one"]) }).await.unwrap();
    gone_on(&store.append(Append { stir: Some(0), ..words(1, &["late"]) }).await);
    gone_on(&store.append(Append { stir: Some(0), ..behind(vec![put("a", 1, "late")]) }).await);
    let known = Append { stir: Some(1), ..behind(vec![put("a", 1, "one")]) };
    store.append(known).await.unwrap();
    let (ann, bob) = tokio::join!(
        store.append(Append { stir: Some(2), ..behind(vec![put("a", 2, "ann")]) }),
        store.append(Append { stir: Some(2), ..behind(vec![put("a", 3, "bob")]) })
    );
    assert!(ann.is_ok() != bob.is_ok(), "{ann:?} {bob:?}");
    assert_eq!(lying(&store).await.len(), 2);
}

async fn whoever_is_alone_is_never_too_late(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let add = async |whose: &str| {
        let decide = |it: Standing| {
            let after = it.log.last().map_or(0, |last| last.seq);
            Some(Append { stir: Some(it.stir), ..words(after, &[whose]) })
        };
        store.alone(HERE, 0, Box::new(decide)).await
    };
    let (ann, bob, cem) = tokio::join!(add("ann"), add("bob"), add("cem"));
    assert!(ann.is_ok() && bob.is_ok() && cem.is_ok(), "{ann:?} {bob:?} {cem:?}");
    store.alone(HERE, 0, Box::new(|_| None)).await.unwrap();
    let late = |_: Standing| Some(words(0, &["late"]));
    gone_on(&store.alone(HERE, 0, Box::new(late)).await);
    assert_eq!(log(&store).await.len(), 4);
}

/// A store in a fresh folder, which goes when the test ends.
fn housed() -> (Sqlite, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Sqlite::open(folder.path()).unwrap(), folder)
}

/// Each fact for each store.
macro_rules! conformance {
    ($facts:tt $($store:ident: $open:expr;)*) => {$(
        mod $store {
            conformance!(@each $open, $facts);
        }
    )*};
    (@each $open:expr, [$($fact:ident,)*]) => {$(
        #[tokio::test]
        async fn $fact() {
            let (store, _house) = $open;
            super::$fact(store).await;
        }
    )*};
}

conformance! {
    [
        what_is_kept_is_read_in_order,
        an_event_without_actor_or_words_comes_back_so,
        alliances_lie_apart,
        of_two_who_race_one_wins,
        an_alliance_is_made_once,
        the_head_must_be_where_it_is_expected,
        it_is_all_or_nothing,
        an_ask_is_kept_once,
        the_hidden_are_independent_of_the_log,
        the_hidden_are_replaced_and_taken,
        a_shelf_is_cleared_only_when_it_holds_exactly_this,
        keys_open_until_they_are_dropped,
        a_code_opens_until_it_is_replaced_or_closed,
        a_code_belongs_to_one_alliance,
        a_code_is_dead_after_five_wrong_tries,
        tries_at_the_same_time_count_each,
        a_closed_store_is_away,
        words_are_erased_and_the_rest_stays,
        nothing_is_erased_where_nothing_is,
        the_earliest_wakes_first,
        an_erased_alliance_is_gone_and_never_comes_back,
        contacts_are_put_and_dropped,
        an_owner_confirms_and_stops,
        planning_twice_is_planning_once,
        a_letter_is_claimed_once,
        only_what_was_certainly_not_taken_waits_again,
        what_is_cancelled_is_not_sent,
        what_may_come_twice_waits_until_it_was_taken,
        whoever_leaves_gets_no_more_letters,
        what_was_sent_is_forgotten_after_sixty_days,
    ]
    memory: (super::Memory::default(), ());
    sqlite: super::housed();
    postgres: crate::store::postgres::tests::housed().await;
}

// What every store must do whose alliances can be moved, backed up and verified.
conformance! {
    [
        what_one_store_keeps_another_takes_in,
        nothing_is_taken_in_twice_or_half,
        what_was_erased_is_listed_and_erased_again,
    ]
    moved_memory: (super::Memory::default(), ());
    moved_sqlite: super::housed();
    moved_postgres: crate::store::postgres::tests::housed().await;
}

// What only a store must do that several programs use.
conformance! {
    [
        what_moves_an_alliance_is_counted,
        what_was_decided_elsewhere_is_not_kept,
        whoever_is_alone_is_never_too_late,
    ]
    shared_memory: (super::Memory::shared(), ());
    shared_postgres: crate::store::postgres::tests::housed().await;
}
