//! What every store must do with contacts, the outbox, words that are erased, and the time to wake.

use super::*;
use crate::store::{
    Wake,
    post::{Channel, Claimed, Contact, Planned, REMEMBERED},
    whole::{Letter, LetterState},
};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

pub(super) async fn words_are_erased_and_the_rest_stays(store: impl Store) {
    store.append(words(0, &["one", "two", "three"])).await.unwrap();
    let before = store.read(HERE, 0).await.unwrap();
    let erase = |erase: &[u64]| Append { erase: erase.to_vec(), ..nothing() };
    store.append(erase(&[1, 3])).await.unwrap();
    store.append(erase(&[3])).await.unwrap();
    let after = store.read(HERE, 0).await.unwrap();
    let bodies: Vec<_> = after.iter().map(|kept| kept.event.body.as_deref()).collect();
    assert_eq!(bodies, [None, Some("two"), None]);
    let bare = |all: Vec<Kept>| -> Vec<Kept> {
        let bare = |it: Kept| Kept { event: Event { body: None, ..it.event }, ..it };
        all.into_iter().map(bare).collect()
    };
    assert_eq!(bare(after), bare(before));

    let also = Append { erase: vec![2], ..words(3, &["two was erased"]) };
    store.append(also).await.unwrap();
    let left: Vec<_> = store.read(HERE, 0).await.unwrap();
    let left: Vec<_> = left.into_iter().filter_map(|kept| kept.event.body).collect();
    assert_eq!(left, ["two was erased"]);
}

pub(super) async fn nothing_is_erased_where_nothing_is(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    for wrong in [0, 2, u64::MAX] {
        gone_on(&store.append(Append { erase: vec![1, wrong], ..nothing() }).await);
    }
    gone_on(&store.append(Append { erase: vec![1], ..words(7, &["two"]) }).await);
    gone_on(&store.append(Append { alliance: THERE, erase: vec![1], ..nothing() }).await);
    assert_eq!(log(&store).await, ["one"]);
}

/// Only when to look again.
fn wake(alliance: Id, wake: Wake) -> Append {
    Append { alliance, wake, ..nothing() }
}

pub(super) async fn the_earliest_wakes_first(store: impl Store) {
    gone_on(&store.append(wake(HERE, Wake::At(1))).await);
    for alliance in 1..=4 {
        let first = Append { alliance: [alliance; 16], ..words(0, &["one"]) };
        store.append(first).await.unwrap();
    }
    assert_eq!(store.due(i64::MAX, 9).await.unwrap(), [[0; 16]; 0]);
    store.append(wake([1; 16], Wake::At(30))).await.unwrap();
    store.append(wake([2; 16], Wake::At(-10))).await.unwrap();
    store.append(wake([3; 16], Wake::At(20))).await.unwrap();
    assert_eq!(store.due(-11, 9).await.unwrap(), [[0; 16]; 0]);
    assert_eq!(store.due(29, 9).await.unwrap(), [[2; 16], [3; 16]]);
    assert_eq!(store.due(30, 2).await.unwrap(), [[2; 16], [3; 16]]);
    assert_eq!(store.due(30, 9).await.unwrap(), [[2; 16], [3; 16], [1; 16]]);

    let same = Append { alliance: [1; 16], ..words(1, &["two"]) };
    store.append(same).await.unwrap();
    store.append(wake([2; 16], Wake::Never)).await.unwrap();
    let later = Append { alliance: [3; 16], wake: Wake::At(40), ..words(1, &["two"]) };
    store.append(later).await.unwrap();
    let late = Append { alliance: [3; 16], wake: Wake::At(0), ..words(1, &["late"]) };
    gone_on(&store.append(late).await);
    assert_eq!(store.due(99, 9).await.unwrap(), [[1; 16], [3; 16]]);
}

/// A contact of this member, or of the alliance.
pub(crate) fn contact(member: Option<u64>, token: u8, address: &str) -> Contact {
    Contact {
        alliance: HERE,
        member,
        channel: if member.is_some() { Channel::Mail } else { Channel::Chat },
        address: address.to_owned(),
        zone: "Europe/Berlin".to_owned(),
        confirmed: false,
        token: [token; 32],
        stopped: BTreeSet::new(),
        language: crate::languages::Language::Portuguese,
    }
}

pub(super) async fn contacts_are_put_and_dropped(store: impl Store) {
    gone_on(&store.put_contact(contact(Some(1), 1, "ann@example.org")).await.map(drop));
    store.append(words(0, &["one"])).await.unwrap();
    let (ann, bob) =
        (contact(Some(1), 1, "ann@example.org"), contact(Some(u64::MAX), 2, "bob@a.b"));
    let room = contact(None, 3, "https://chat.example");
    for it in [&ann, &bob, &room] {
        store.put_contact(it.clone()).await.unwrap();
    }
    gone_on(&store.put_contact(Contact { token: [1; 32], ..bob.clone() }).await.map(drop));
    let mut all = store.contacts(HERE).await.unwrap();
    all.sort_by_key(|it| it.token);
    assert!(all == [ann.clone(), bob.clone(), room.clone()]);
    assert!(store.contacts(THERE).await.unwrap().is_empty());

    let moved = Contact { address: "ann@elsewhere.org".to_owned(), token: [4; 32], ..ann };
    store.put_contact(moved.clone()).await.unwrap();
    assert!(store.contact_by_token([1; 32]).await.unwrap().is_none());
    assert!(store.contact_by_token([4; 32]).await.unwrap() == Some(moved));
    assert!(store.drop_contact(HERE, None, Channel::Chat).await.unwrap());
    assert!(!store.drop_contact(HERE, Some(1), Channel::Chat).await.unwrap());
    assert!(store.drop_contacts_of(HERE, 1).await.unwrap());
    assert!(!store.drop_contacts_of(HERE, 1).await.unwrap());
    assert!(store.contacts(HERE).await.unwrap() == [bob]);
}

pub(super) async fn an_owner_confirms_and_stops(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let ann = contact(Some(1), 1, "ann@example.org");
    store.put_contact(ann.clone()).await.unwrap();
    assert!(!store.confirm_contact([9; 32]).await.unwrap());
    assert!(store.confirm_contact([1; 32]).await.unwrap());
    assert!(!store.confirm_contact([1; 32]).await.unwrap(), "once is enough");
    store.plan(vec![letter(1, "visit", "a", 5), letter(1, "pulse", "a", 5)]).await.unwrap();
    store.plan(vec![letter(2, "visit", "a", 5)]).await.unwrap();
    assert!(!store.stop_kind([9; 32], "visit").await.unwrap());
    assert!(store.stop_kind([1; 32], "visit").await.unwrap());
    assert!(store.stop_kind([1; 32], "change").await.unwrap());
    assert!(!store.stop_kind([1; 32], "visit").await.unwrap(), "once is enough");
    let stopped = ["change", "visit"].map(str::to_owned).into();
    let now = Contact { confirmed: true, stopped, ..ann };
    assert!(store.contact_by_token([1; 32]).await.unwrap() == Some(now));
    assert_eq!(claimed(&store, 5, 9).await, ["1 pulse a", "2 visit a"]);
}

/// A letter to this member of this kind.
pub(crate) fn letter(member: u64, kind: &str, occasion: &str, due: i64) -> Planned {
    Planned {
        alliance: HERE,
        member: Some(member),
        kind: kind.to_owned(),
        occasion: occasion.to_owned(),
        due,
    }
}

/// What is claimed now, as member, kind and occasion.
async fn claimed(store: &impl Store, now: i64, most: usize) -> Vec<String> {
    let all = store.claim(now, most).await.unwrap();
    let said = |it: Claimed| {
        assert_eq!(it.alliance, HERE);
        let member = it.member.map_or("all".to_owned(), |member| member.to_string());
        format!("{member} {} {}", it.kind, it.occasion)
    };
    all.into_iter().map(said).collect()
}

pub(super) async fn planning_twice_is_planning_once(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let room = Planned { member: None, ..letter(1, "visit", "a", 10) };
    let all = vec![room, letter(1, "visit", "a", 10), letter(1, "visit", "b", 20)];
    assert!(store.plan(all.clone()).await.unwrap());
    assert!(!store.plan(all.clone()).await.unwrap());
    assert_eq!(claimed(&store, 9, 9).await, [""; 0]);
    assert_eq!(claimed(&store, 10, 9).await, ["all visit a", "1 visit a"]);
    assert!(!store.plan(all).await.unwrap());
    assert!(!store.plan(vec![letter(1, "visit", "a", 11)]).await.unwrap(), "it is claimed");
    assert!(store.plan(vec![letter(1, "visit", "b", 15)]).await.unwrap(), "it waits");
    assert_eq!(claimed(&store, 15, 9).await, ["1 visit b"]);
    assert_eq!(claimed(&store, 99, 9).await, [""; 0]);
    store.plan(vec![Planned { alliance: THERE, ..letter(1, "visit", "a", 1) }]).await.unwrap();
    assert!(store.claim(99, 9).await.unwrap().is_empty(), "nobody is there");
}

pub(super) async fn a_letter_is_claimed_once(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let all = (0..20).map(|at| letter(at + 1, "visit", "a", 100 - at.cast_signed()));
    store.plan(all.collect()).await.unwrap();
    assert_eq!(claimed(&store, 100, 2).await, ["20 visit a", "19 visit a"]);
    let (one, two) = tokio::join!(store.claim(100, 20), store.claim(100, 20));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one.len() + two.len(), 18);
    assert!(one.iter().chain(&two).all(|it| it.tries == 1));
    assert!(!one.iter().any(|it| two.contains(it)));
}

pub(super) async fn only_what_was_certainly_not_taken_waits_again(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    store.plan(vec![letter(1, "visit", "a", 10), letter(2, "visit", "a", 10)]).await.unwrap();
    let first = store.claim(10, 9).await.unwrap();
    assert!(store.release(first[0].id, 50).await.unwrap());
    assert!(!store.release(first[0].id, 20).await.unwrap(), "it waits already");
    assert!(!store.give_up(first[0].id).await.unwrap(), "it is nobody's");
    assert!(!store.plan(vec![letter(1, "visit", "a", 10)]).await.unwrap(), "it was tried");
    assert!(store.claim(49, 9).await.unwrap().is_empty());
    let second = store.claim(50, 9).await.unwrap();
    assert_eq!(second, [Claimed { tries: 2, ..first[0].clone() }]);
    assert!(store.give_up(second[0].id).await.unwrap());
    assert!(!store.release(second[0].id, 60).await.unwrap());
    assert!(!store.release(i64::MAX, 60).await.unwrap());
    assert!(store.claim(99, 9).await.unwrap().is_empty());
}

pub(super) async fn what_is_cancelled_is_not_sent(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let all = ["visit", "pulse", "sign"].map(|kind| letter(1, kind, "a", 10));
    store.plan(all.into()).await.unwrap();
    store.plan(vec![letter(2, "visit", "a", 5), letter(2, "visit", "b", 10)]).await.unwrap();
    assert_eq!(claimed(&store, 5, 9).await, ["2 visit a"]);
    let keep = ["b".to_owned()];
    assert!(!store.cancel(THERE, &["visit"], &[]).await.unwrap());
    assert!(store.cancel(HERE, &["visit", "pulse"], &keep).await.unwrap());
    assert!(!store.cancel(HERE, &["visit", "pulse"], &keep).await.unwrap());
    assert!(!store.plan(vec![letter(2, "visit", "a", 5)]).await.unwrap(), "it was sent");
    assert_eq!(claimed(&store, 10, 9).await, ["1 sign a", "2 visit b"]);
}

pub(super) async fn what_may_come_twice_waits_until_it_was_taken(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    let all = vec![letter(1, "visit", "a", 10), letter(2, "visit", "b", 20)];
    store.plan(all).await.unwrap();
    let first = store.claim(10, 9).await.unwrap().remove(0);
    assert!(!store.taken(first.id, 11).await.unwrap(), "it is on its way");
    assert!(store.release(first.id, 60).await.unwrap());
    assert!(store.taken(first.id, 11).await.unwrap());
    assert!(!store.taken(first.id, 12).await.unwrap(), "once is enough");
    let became = |it: Letter| (it.planned.occasion, it.planned.due, it.state, it.tries);
    let letters: Vec<_> = store.letters(HERE).await.unwrap().into_iter().map(became).collect();
    let told = ("a".to_owned(), 11, LetterState::HandedOver, 1);
    assert_eq!(letters, [told, ("b".to_owned(), 20, LetterState::Waits, 0)]);
    assert!(store.letters(THERE).await.unwrap().is_empty());
    // What nobody has claimed yet was not taken by anybody.
    for id in first.id - 2..first.id + 3 {
        assert!(!store.taken(id, 13).await.unwrap());
    }
    assert_eq!(claimed(&store, 99, 9).await, ["2 visit b"]);
}

pub(super) async fn whoever_leaves_gets_no_more_letters(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    store.put_contact(contact(Some(1), 1, "ann@example.org")).await.unwrap();
    let chat = Contact { channel: Channel::Chat, ..contact(Some(1), 2, "https://a.b") };
    store.put_contact(chat).await.unwrap();
    store.plan(vec![letter(1, "visit", "a", 10), letter(2, "visit", "a", 10)]).await.unwrap();
    store.drop_contact(HERE, Some(1), Channel::Chat).await.unwrap();
    assert!(!store.plan(vec![letter(1, "visit", "a", 10)]).await.unwrap(), "it still waits");
    store.drop_contacts_of(HERE, 1).await.unwrap();
    assert_eq!(claimed(&store, 10, 9).await, ["2 visit a"]);
}

pub(super) async fn what_was_sent_is_forgotten_after_sixty_days(store: impl Store) {
    store.append(words(0, &["one"])).await.unwrap();
    // From when they were claimed, not from when they were due.
    let all = vec![letter(1, "visit", "a", -DAY), letter(2, "visit", "a", 0)];
    store.plan(all.clone()).await.unwrap();
    let first = store.claim(0, 1).await.unwrap();
    store.give_up(first[0].id).await.unwrap();
    store.claim(0, 1).await.unwrap();
    assert!(store.claim(REMEMBERED, 9).await.unwrap().is_empty());
    assert!(!store.plan(all.clone()).await.unwrap());
    store.claim(REMEMBERED + 1, 9).await.unwrap();
    assert!(store.plan(all).await.unwrap());
    // Two letters of long ago still wait: they go out late, and not away.
    assert_eq!(store.claim(REMEMBERED + DAY, 9).await.unwrap().len(), 2);
}

pub(super) async fn an_erased_alliance_is_gone_and_never_comes_back(store: impl Store) {
    gone_on(&store.erase_alliance(HERE).await.map(drop));
    let all = |alliance: Id| Append {
        alliance,
        hidden: vec![put("a", 1, "hidden")],
        keys: vec![
            KeyChange::Put { hash: [alliance[0]; 32], purpose: Purpose::Join, member: None },
            KeyChange::Code { first: format!("otter{}", alliance[0]), rest: [1; 32] },
        ],
        wake: Wake::At(1),
        ..words(0, &["one", "two"])
    };
    for alliance in [HERE, THERE] {
        store.append(all(alliance)).await.unwrap();
        let it = Contact { alliance, ..contact(Some(1), alliance[0], "ann@example.org") };
        store.put_contact(it).await.unwrap();
        store.plan(vec![Planned { alliance, ..letter(1, "visit", "a", 1) }]).await.unwrap();
    }
    assert!(store.erase_alliance(HERE).await.unwrap());
    assert!(!store.erase_alliance(HERE).await.unwrap(), "once is enough");
    for late in [all(HERE), words(2, &["late"]), behind(vec![put("a", 2, "late")]), nothing()] {
        gone_on(&store.append(late).await);
    }
    gone_on(&store.put_contact(contact(Some(1), 1, "ann@example.org")).await.map(drop));
    assert_eq!(store.alliances().await.unwrap(), [THERE]);
    assert_eq!(store.read(HERE, 0).await.unwrap(), []);
    assert_eq!(lying(&store).await, []);
    assert_eq!(store.key([HERE[0]; 32]).await.unwrap(), None);
    assert_eq!(store.try_code("otter7", [1; 32]).await.unwrap(), Tried::Dead);
    assert!(store.contacts(HERE).await.unwrap().is_empty());
    assert_eq!(store.due(9, 9).await.unwrap(), [THERE]);

    assert_eq!(store.read(THERE, 0).await.unwrap().len(), 2, "the other stays as it was");
    assert_eq!(store.hidden(THERE).await.unwrap().len(), 1);
    assert!(store.key([THERE[0]; 32]).await.unwrap().is_some());
    assert_eq!(store.contacts(THERE).await.unwrap().len(), 1);
    let left = store.claim(9, 9).await.unwrap();
    assert!(left.len() == 1 && left[0].alliance == THERE, "{left:?}");
}
