//! What lies face down waits for something, and whoever may do a thing is told so.

use super::*;
use crate::view::Presence;

/// What this row waits for is still to come.
fn waits(live: &Live, row: &Row) -> bool {
    let it = &live.story.it;
    let hangs = it.stage == Stage::Living && it.life.ended.is_none();
    let pulse = |number: u32| it.life.pulse.as_ref().filter(|it| it.number == number);
    match &row.lying {
        Lying::Note { .. } => {
            let round = if row.shelf == Shelf::Hopes { Round::Hopes } else { Round::Nightmares };
            !it.round(round).revealed
        }
        Lying::Mark { note } => it.notes.contains_key(note) && !it.me_too_shown,
        Lying::Dot { theme } => {
            it.has_theme(*theme) && it.themes.iter().all(|it| it.dots.is_none())
        }
        Lying::Answer { item, wording, .. } => it.item(*item).is_some_and(|item| {
            let asked = it.stage != Stage::Living || item.proposed.is_some();
            item.wording == *wording && item.waits() && asked
        }),
        Lying::Thought { question, .. } => it.questions.iter().any(|it| it.id == *question),
        Lying::Lived { pulse: number, item, .. } => {
            pulse(*number).is_some_and(|it| it.items.contains(item))
        }
        Lying::Given { pulse: number, .. } | Lying::Word { pulse: number, .. } => {
            pulse(*number).is_some()
        }
        Lying::Care { care, .. } => {
            hangs && it.life.cares.iter().any(|it| it.id == *care && !it.told)
        }
        Lying::Brought { .. } => hangs,
    }
}

proptest! {
    /// Nothing is kept that nobody will ever be shown.
    #[test]
    fn what_lies_face_down_waits_for_its_time(history in any_history()) {
        let live = live(&history);
        for (row, owner) in live.rows.values() {
            prop_assert!(waits(&live, row), "{row:?} of {owner:?}");
        }
    }

    /// A page shows a button to those who may press it, and to nobody else.
    #[test]
    fn whoever_may_go_on_is_told_so_and_nobody_else(history in any_history()) {
        let mut live = live(&history);
        for member in live.members() {
            let mut asked = Vec::new();
            let view = live.story.sees(member);
            asked.push((view.desk(), Command::HandDesk { to: member }));
            if live.story.it.life.ended.is_none() {
                asked.push((view.desk(), Command::Pause { paused: view.paused() }));
                for table in view.visit().into_iter().flat_map(|it| it.tables) {
                    let (pod, from) = (table.pod, table.at);
                    if table.item.is_some() {
                        asked.push((table.mine, Command::Live(Living::ReadOn { pod, from })));
                        asked.push((table.mine, Command::Live(Living::PassOn { pod, from })));
                    }
                }
                for round in Round::ALL.iter().copied() {
                    for table in view.readings(round).into_iter().filter(|it| it.at < it.of) {
                        let (pod, from) = (table.pod, table.at);
                        asked.push((table.mine, Command::ReadOn { round, pod, from }));
                        asked.push((table.mine, Command::PassOn { round, pod, from }));
                    }
                }
                for it in view.changes().into_iter().filter(|_| view.stage() == Stage::Living) {
                    let (item, believed) = (it.item, it.wording);
                    let withdraw = Command::Live(Living::Withdraw { item, believed });
                    asked.push((it.mine || view.desk(), withdraw));
                }
            }
            for (may, command) in asked {
                let ask = live.story.new_ask();
                let decided = live.story.decide(&member.by(), ask, command.clone());
                let refused = decided == Err(Refusal::DeskOnly);
                prop_assert_eq!(may, !refused, "{:?} of {:?}: {:?}", command, member, decided);
            }
        }
    }

    /// How many are here is counted without looking at anybody, and comes to the same.
    #[test]
    fn as_many_are_here_as_are_shown_here(
        history in any_history(),
        open in prop::collection::btree_set(1..9_u64, 0..8),
    ) {
        let live = live(&history);
        // Another program tells of nobody of whom this one has not read.
        let known = |it: &MemberId| live.story.it.has_member(*it) || live.story.it.gone.contains_key(it);
        let here = open.into_iter().map(member).filter(known).collect();
        let presence = Presence { here, ..Presence::default() };
        let view = live.story.it.seen_by(&live.story.hidden, &presence, Viewer::Screen).unwrap();
        let shown = view.people().iter().filter(|it| it.here).count();
        prop_assert_eq!(view.here(), shown);
        prop_assert_eq!(view.size(), view.names().count());
    }
}
