//! What is told in two ways is told alike: the short way and the long one, the view and the rules.

use super::*;
use crate::view::Presence;

proptest! {
    #[test]
    fn what_is_counted_is_what_is_shown(history in any_history()) {
        let live = live(&history);
        let it = &live.story.it;
        for (viewer, view) in live.viewers() {
            for round in Round::ALL.iter().copied() {
                let wall = view.wall(round);
                prop_assert_eq!(view.on_the_wall(round), wall.len());
                for fear in wall {
                    let on_it = view.wall(Round::Hopes);
                    let on_it = on_it.iter().filter(|hope| hope.turned_from == Some(fear.id));
                    let hopes = view.hopes_of(fear.id);
                    let hopes = hopes.iter().map(|it| it.id);
                    prop_assert!(hopes.eq(on_it.map(|it| it.id)));
                    prop_assert!(!view.is_folded(fear.id) && view.note(fear.id).is_some());
                }
                for folded in view.folded(round) {
                    prop_assert!(view.is_folded(folded) && view.note(folded).is_none());
                }
                let done = view.people().iter().filter(|it| it.done).count();
                prop_assert!(view.stage().round() != Some(round) || view.done_count(round) == done);
            }
            let dots: BTreeMap<_, _> = view.themes().iter().map(|it| (it.id, it.dots)).collect();
            prop_assert_eq!(view.dots(), dots);
            let people = view.people();
            prop_assert_eq!(view.size(), people.len());
            prop_assert!(it.members().eq(people.iter().map(|it| it.id)));
            for person in &people {
                prop_assert_eq!(it.carrier_of(person.id), person.carried_by);
                let carries = people.iter().any(|other| other.carried_by == Some(person.id));
                prop_assert_eq!(it.carries_others(person.id), carries);
                prop_assert_eq!(view.reads_still(person.id), person.reading);
                prop_assert_eq!(view.name_of(person.id), Some(person.name));
                prop_assert_eq!(person.facilitator, view.facilitator().unwrap().id == person.id);
            }
            prop_assert_eq!(view.me(), viewer);
            prop_assert_eq!(it.hangs_now(), !view.versions().is_empty());
            prop_assert_eq!(view.hangs(), it.hangs_now());
            prop_assert_eq!(it.at_the_door().is_some(), view.door_open());
            prop_assert_eq!(view.stopping_leaves_nightmares(), it.stopping_leaves_nightmares());
        }
    }

    /// Where the view says that something can be done, the rules agree.
    #[test]
    fn what_the_page_offers_is_granted(history in any_history()) {
        let mut live = live(&history);
        let desk = live.story.screen().facilitator().unwrap().id.by();
        let ask = |live: &mut Live, command| {
            let ask = live.story.new_ask();
            live.story.decide(&desk, ask, command).err()
        };
        let refused = ask(&mut live, Command::UndoSort);
        let view = live.story.screen();
        let sorts = view.stage() >= Stage::Review && !view.themes_locked() && view.ended().is_none();
        prop_assert!(!sorts || view.can_undo() == (refused != Some(Refusal::NothingToUndo)));
        let from = view.stage();
        if from < Stage::Sign {
            let refused = ask(&mut live, Command::GoTo { from, to: Stage::Sign });
            let not_agreed = matches!(refused, Some(Refusal::NoItems | Refusal::NotAgreed));
            prop_assert_eq!(live.story.screen().all_agreed(), !not_agreed, "{:?}", refused);
        }
        for round in Round::ALL.iter().copied() {
            let refused = ask(&mut live, Command::DealReading { round, present: vec![] });
            let view = live.story.screen();
            let ended = view.ended().is_some();
            let hidden = refused == Some(Refusal::NotRevealed);
            prop_assert!(ended || view.revealed(round) != hidden, "{refused:?}");
        }
    }

    /// Whoever sits at somebody's phone is here when that phone is, and nowhere else.
    #[test]
    fn one_is_here_where_ones_phone_is(history in any_history(), open in 1..7_u64) {
        let live = live(&history);
        let open = member(open);
        let mut presence = Presence::default();
        presence.here.insert(open);
        presence.last.insert(open, NOON);
        let view = live.story.it.seen_by(&live.story.hidden, &presence, Viewer::Screen).unwrap();
        for person in view.people() {
            let phone = person.carried_by.unwrap_or(person.id) == open;
            prop_assert_eq!((person.here, person.was_here), (phone, phone.then_some(NOON)));
        }
    }
}
