//! What is said is heard, whole and in few messages.

use super::*;

fn said(hints: Vec<(u128, Hint)>) -> (u64, Vec<Heard>) {
    let nodes = Nodes::new();
    for (id, hint) in hints {
        nodes.say(AllianceId::new(id), hint);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let messages = runtime.block_on(nodes.messages());
    assert!(messages.iter().all(|it| it.len() < 8_000), "PostgreSQL takes no longer ones");
    (nodes.node, messages.iter().flat_map(|it| Nodes::heard(it).collect::<Vec<_>>()).collect())
}

#[test]
fn the_latest_word_counts() {
    let moved = |stir| Hint::Moved(Stand { stir, head: stir / 2 });
    let (_, heard) = said(vec![(7, moved(4)), (8, moved(2)), (7, moved(9)), (7, moved(6))]);
    let moved = |id, stir| Heard::Moved(AllianceId::new(id), Stand { stir, head: stir / 2 });
    assert_eq!(heard, [moved(7, 9), moved(8, 2)]);
}

#[test]
fn a_thousand_who_are_here_are_heard() {
    let all: Vec<MemberId> = (0..1_000).map(|it| MemberId::new(it * 77_777_777)).collect();
    let hints = vec![(7, Hint::Here(all.clone())), (8, Hint::Here(vec![]))];
    let (own, heard) = said(hints);
    let mut there = BTreeSet::new();
    for (at, it) in heard.iter().enumerate() {
        let Heard::Here { alliance, node, members, more } = it else { panic!("{it:?}") };
        assert_eq!(*node, own);
        if *alliance == AllianceId::new(7) {
            assert_eq!(*more, at > 0, "the first line begins anew");
            there.extend(members);
        } else {
            assert!(members.is_empty() && !more, "nobody is here any more");
        }
    }
    assert_eq!(there, all.into_iter().collect());
}

#[test]
fn what_nobody_understands_is_left_out() {
    for odd in ["", "m", "m 1", "x 1 2", "h 00 1 0 nobody", "m zz 1 1", "\u{0}"] {
        assert_eq!(Nodes::heard(odd).count(), 0, "{odd}");
    }
}
