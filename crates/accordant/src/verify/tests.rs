use super::*;
use crate::store::{
    Append, Event as KeptEvent, Hidden, KeyChange, Purpose, Store as _,
    conformance::{post::contact, whole::Shows as _},
    memory::Memory,
    whole::KeptKey,
};
use alliance::{
    event::Event,
    id::Ask,
    settings::Between,
    text::{Name, Title},
};

const ID: AllianceId = AllianceId::new(5);
const ANN: MemberId = MemberId::new(1);

fn kept(seq: u64, event: &Event) -> Kept {
    let written = event.written();
    let event = KeptEvent {
        at: 5,
        kind: written.kind,
        v: 1,
        actor: None,
        data: written.data,
        body: written.body,
    };
    Kept { seq, ask: Ask::new(u128::from(seq)).bits().to_be_bytes(), event }
}

/// An alliance of Ann and Bob in which all is well.
async fn good() -> Whole {
    let name = |name: &str| Name::parse(name).unwrap();
    let title = Title::parse("Team Heron").unwrap();
    let start = kept(1, &Alliance::start(title, Between::Team, ANN, name("Ann")));
    let bob =
        Event::MemberJoined { member: MemberId::new(2), called: name("Bob"), carried_by: None };
    let store = Memory::default();
    let alliance = ID.bits().to_be_bytes();
    let purpose = Purpose::Member;
    let first = Append {
        alliance,
        ask: start.ask,
        after: 0,
        stir: None,
        events: vec![start.event],
        hidden: vec![],
        keys: vec![KeyChange::Put { hash: [1; 32], purpose, member: Some(ANN.bits()) }],
        erase: vec![],
        wake: crate::store::Wake::Same,
    };
    store.append(first.clone()).await.unwrap();
    let bob = kept(2, &bob);
    let second = Append { ask: bob.ask, after: 1, events: vec![bob.event], keys: vec![], ..first };
    store.append(second).await.unwrap();
    store.snapshot().await.whole(alliance).await.unwrap().unwrap()
}

#[tokio::test]
async fn all_is_well_where_nothing_is_wrong() {
    assert_eq!(wrongs(ID, good().await, Time(0)), []);
}

#[tokio::test]
async fn whatever_is_wrong_is_named() {
    let wrong = async |spoil: &dyn Fn(&mut Whole)| {
        let mut it = good().await;
        spoil(&mut it);
        wrongs(ID, it, Time(0))
    };
    let nobody = MemberId::new(7);
    assert_eq!(wrong(&|it| it.head = 3).await, [What::Head { said: 3, log: 2 }]);
    let gap = wrong(&|it| (it.events[1].seq, it.head) = (3, 3)).await;
    assert_eq!(gap, [What::Gap { at: 3 }]);
    let twice = |it: &mut Whole| {
        let again = Kept { seq: 3, ..it.events[0].clone() };
        it.events.push(again);
        it.head = 3;
    };
    assert_eq!(wrong(&twice).await, [What::AskTwice { at: 3 }]);
    let unread = wrong(&|it| it.events[1].event.kind = "no such kind".into()).await;
    assert_eq!(unread, [What::Unreadable { at: 2 }]);
    let headless = |it: &mut Whole| {
        it.events.remove(0);
        it.events[0].seq = 1;
        it.head = 1;
    };
    assert_eq!(wrong(&headless).await, [What::NoFold]);
    let row = Hidden { shelf: "hopes".into(), id: [1; 16], tag: None, body: "[]".into() };
    let hidden = wrong(&|it| it.hidden.push(row.clone())).await;
    assert_eq!(hidden, [What::Hidden { count: 1 }]);
    let key = KeptKey { hash: [2; 32], purpose: Purpose::Calendar, member: Some(nobody.bits()) };
    let keys = wrong(&|it| it.keys.push(key)).await;
    assert_eq!(keys, [What::KeyOfNobody { member: nobody }]);
    let contacts =
        wrong(&|it| it.contacts.push(contact(Some(nobody.bits()), 1, "someone@a.b"))).await;
    assert_eq!(contacts, [What::ContactOfNobody { member: nobody }]);
    let back = wrong(&|it| it.erased = BTreeSet::from([2])).await;
    assert_eq!(back, [What::WordsAreBack { at: 2 }]);
    let gone = wrong(&|it| it.events[1].event.body = None).await;
    assert_eq!(gone, [What::WordsAreGone { at: 2 }]);
}

#[tokio::test]
async fn what_is_wrong_is_said_without_words() {
    let mut it = good().await;
    it.events[1].event.body = None;
    let wrong =
        wrongs(ID, it, Time(0)).into_iter().map(|what| Wrong { alliance: ID, what }).collect();
    let found = Found { alliances: 1, events: 2, wrong };
    assert!(!found.is_good());
    let said = found.to_string();
    assert_eq!(
        said,
        "aaaaaaaaaaaaaaaaaaaaaaaf: the words of event 2 are gone, and nobody erased them\n\
         1 alliances with 2 events were read. Wrong: 1.\n"
    );
}

#[tokio::test]
async fn a_clock_that_would_be_late_is_noticed() {
    let mut it = good().await;
    let on = Time(1_700_000_000_000);
    let asked = kept(3, &Event::ErasureAsked { on });
    it.events.push(asked);
    it.head = 3;
    let wrong = async |wake: Option<i64>| {
        let it = Whole { wake, ..it.clone() };
        wrongs(ID, it, Time(0))
    };
    assert_eq!(wrong(None).await, [What::WakesLate]);
    assert_eq!(wrong(Some(on.0 + 1)).await, [What::WakesLate]);
    assert_eq!(wrong(Some(on.0)).await, []);
    assert_eq!(wrong(Some(0)).await, [], "whoever looks too early looks again");
    let due = Whole { wake: Some(on.0 + 1), ..it.clone() };
    assert_eq!(wrongs(ID, due, Time(on.0 + 1)), [], "it is looked at in a moment");
}
