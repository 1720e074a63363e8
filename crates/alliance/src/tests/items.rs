//! Items: worded, answered unseen, shown together, and agreed by consent.

use super::story::*;
use crate::{
    alliance::{Change, Happening},
    command::{Command, Refusal, Wording},
    event::{Event, Given, ItemKind, Pod, Shown, Stance},
    hidden::Shelf,
    limits::{ITEMS_MAX, ITEMS_PER_POD_MAX},
    settings::{Asking, Between},
    stage::Stage,
    view::Standing,
};
use std::collections::BTreeSet;

fn drafting() -> Story {
    given(team(3)).at(Stage::Draft).and(drafted(1, "We knock."))
}

fn standing(story: &Story, number: u64) -> String {
    let view = story.sees(ANN);
    let item = view.item(item(number)).unwrap();
    match item.standing {
        Standing::Asked { answered, .. } => format!("asked {answered}"),
        Standing::Agreed(given) => format!("agreed {}", given.len()),
        Standing::NotYet(given) => format!("not yet {}", given.len()),
        Standing::Parked(_) => "parked".into(),
        Standing::Dropped(_) => "dropped".into(),
        Standing::Lapsed => "lapsed".into(),
    }
}

/// Everybody answers this wording: Cid as given here, the others yes.
fn all_answer(story: Story, number: u64, wording: u32, given: Given) -> Story {
    story
        .after(ANN, answer(number, wording, yes()))
        .after(BOB, answer(number, wording, yes()))
        .after(CID, answer(number, wording, given))
}

#[test]
fn anyone_drafts_an_item_once_while_the_circle_drafts() {
    given(team(3))
        .at(Stage::Review)
        .when(BOB, draft(1, "We knock."))
        .refused(Refusal::OtherStage)
        .at(Stage::Draft)
        .when(BOB, draft(1, "We knock."))
        .then([drafted(1, "We knock.")])
        .so(|it| {
            assert_eq!(standing(it, 1), "asked 0");
            let changed = it.changed();
            for change in [Change::Items, Change::Item(item(1)), Change::Charter, Change::Desk] {
                assert!(changed.contains(&change), "{change:?}");
            }
        })
        .when(BOB, draft(1, "We knock."))
        .comes_to_nothing();
}

#[test]
fn an_item_knows_its_theme_and_the_notes_it_comes_from() {
    let command = |theme_number, note_number| Command::DraftItem {
        item: item(1),
        theme: Some(theme(theme_number)),
        wording: Wording { because: Some(sentence("Doors matter.")), ..promise("We knock.") },
        sources: vec![note(1), note(note_number)],
    };
    given(team(3))
        .and(revealed(Nightmares, &["a", "b"]))
        .at(Stage::Draft)
        .and(made(1))
        .when(BOB, command(9, 2))
        .refused(Refusal::NotHere)
        .when(BOB, command(1, 9))
        .refused(Refusal::NotHere)
        .after(BOB, command(1, 2))
        .so(|it| {
            let view = it.sees(CID);
            let seen = &view.items()[0];
            assert_eq!(seen.theme.unwrap().as_str(), "Theme 1");
            assert_eq!((seen.id, seen.kind, seen.wording), (item(1), ItemKind::Promise, 1));
            assert_eq!(
                (seen.text.as_str(), seen.because.unwrap().as_str()),
                ("We knock.", "Doors matter.")
            );
            assert_eq!((seen.sources.len(), seen.pod, seen.until), (2, None, None));
            assert!(!seen.two_rounds_done && seen.voices.is_empty() && seen.earlier.is_empty());
        });
}

#[test]
fn a_trial_is_drafted_with_its_day() {
    let wording = trial("We try it.", SOON);
    let command = Command::DraftItem { item: item(1), theme: None, wording, sources: vec![] };
    given(team(3))
        .at(Stage::Draft)
        .after(BOB, command)
        .so(|it| assert_eq!(it.sees(ANN).items()[0].until, Some(SOON)))
        .so(|it| assert_eq!(it.sees(ANN).items()[0].kind, ItemKind::Trial));
}

#[test]
fn there_are_so_many_items_and_no_more() {
    let mut story = given(team(3)).at(Stage::Draft);
    for number in 1..=ITEMS_MAX as u64 {
        story = story.after(BOB, draft(number, &format!("We knock {number} times.")));
    }
    story
        .when(BOB, draft(99, "We wait."))
        .refused(Refusal::TooMany)
        .after(BOB, Command::DropItem { item: item(1), because: None })
        .after(BOB, draft(99, "We wait."))
        .when(BOB, Command::TakeUpItem { item: item(1) })
        .refused(Refusal::TooMany)
        .after(BOB, Command::ParkItem { item: item(2), because: None })
        .after(BOB, Command::TakeUpItem { item: item(1) });
}

#[test]
fn a_table_brings_so_many_items_and_no_more() {
    let pods =
        vec![Pod { host: BOB, members: vec![BOB, CID] }, Pod { host: DEE, members: vec![DEE] }];
    let mut story = given(team(4)).at(Stage::Draft).and(Event::PodsDealt { pods });
    for number in 1..=ITEMS_PER_POD_MAX as u64 {
        story = story.after(BOB, draft(number, &format!("We knock {number} times.")));
    }
    story
        .so(|it| assert_eq!(it.sees(ANN).items()[0].pod, Some(0)))
        .when(CID, draft(90, "We wait."))
        .refused(Refusal::TooMany)
        .after(DEE, draft(91, "We sing."))
        .so(|it| assert_eq!(it.sees(ANN).items()[3].pod, Some(1)))
        .after(ANN, draft(92, "We read."))
        .after(ANN, draft(93, "We write."))
        .after(ANN, draft(94, "We draw."))
        .after(ANN, draft(95, "We sum up."))
        .so(|it| assert_eq!(it.sees(ANN).items()[4].pod, None));
}

#[test]
fn new_words_clear_what_was_answered_and_keep_the_old_words() {
    drafting()
        .after(BOB, answer(1, 1, yes()))
        .when(CID, reword(1, 1, promise("We knock and wait.")))
        .gives(|events, hidden| {
            assert!(matches!(events, [Event::ItemWorded { .. }]));
            assert_eq!(hidden.len(), 1, "the answer to the old words");
        })
        .so(|it| {
            let view = it.sees(ANN);
            let seen = &view.items()[0];
            assert_eq!((seen.text.as_str(), seen.wording), ("We knock and wait.", 2));
            assert_eq!(seen.earlier, [sentence("We knock.")]);
            assert_eq!((standing(it, 1), it.hidden.count(Shelf::Answers)), ("asked 0".into(), 0));
            let changed = it.changed();
            assert!(changed.contains(&Change::Item(item(1))) && changed.contains(&Change::Charter));
        })
        .when(CID, reword(1, 1, promise("We knock and wait.")))
        .comes_to_nothing()
        .when(BOB, reword(1, 1, promise("We knock twice.")))
        .refused(Refusal::WordsChanged)
        .when(BOB, reword(9, 1, promise("We knock twice.")))
        .refused(Refusal::NotHere)
        .at(Stage::Sign)
        .when(BOB, reword(1, 2, promise("We knock twice.")))
        .refused(Refusal::OtherStage);
}

#[test]
fn each_part_of_the_wording_can_be_changed_alone() {
    let kind = Wording { kind: ItemKind::Permission, ..promise("We knock.") };
    let because = Wording { because: Some(sentence("Doors.")), ..promise("We knock.") };
    let until = Wording { until: Some(SOON), ..promise("We knock.") };
    for (wording, keeps) in [(kind, "agreed 3"), (because, "agreed 3"), (until, "asked 0")] {
        all_answer(drafting(), 1, 1, yes()).after(BOB, reword(1, 1, wording.clone())).so(|it| {
            let view = it.sees(ANN);
            let seen = &view.items()[0];
            assert_eq!((seen.kind, seen.until), (wording.kind, wording.until));
            assert_eq!(seen.because, wording.because.as_ref());
            assert!(seen.earlier.is_empty());
            assert_eq!(standing(it, 1), keeps);
        });
    }
}

#[test]
fn an_item_that_was_set_aside_is_not_worded_or_answered() {
    for set_aside in [
        Command::ParkItem { item: item(1), because: None },
        Command::DropItem { item: item(1), because: None },
    ] {
        drafting()
            .after(BOB, set_aside)
            .when(BOB, reword(1, 2, promise("We wait.")))
            .refused(Refusal::WordsChanged)
            .when(BOB, answer(1, 2, yes()))
            .refused(Refusal::WordsChanged);
    }
}

#[test]
fn answers_are_hidden_until_all_have_answered_and_then_shown_shuffled() {
    let reasons = |story: &Story| -> Vec<Option<String>> {
        match &story.sees(BOB).items()[0].standing {
            Standing::Agreed(given) | Standing::NotYet(given) => {
                given.iter().map(|it| it.reason.map(ToString::to_string)).collect()
            }
            other @ (Standing::Asked { .. }
            | Standing::Parked(_)
            | Standing::Dropped(_)
            | Standing::Lapsed) => panic!("{other:?}"),
        }
    };
    let story = drafting()
        .when(BOB, answer(1, 1, reservation("in the evening too?")))
        .hides(1)
        .so(|it| {
            assert_eq!(standing(it, 1), "asked 1");
            let mine = |view: crate::view::View| match view.items()[0].standing {
                Standing::Asked { mine, .. } => mine.cloned(),
                Standing::Agreed(_)
                | Standing::NotYet(_)
                | Standing::Parked(_)
                | Standing::Dropped(_)
                | Standing::Lapsed => None,
            };
            assert_eq!(mine(it.sees(BOB)), Some(reservation("in the evening too?")));
            assert_eq!((mine(it.sees(ANN)), mine(it.screen())), (None, None));
        })
        .when(BOB, answer(1, 1, reservation("in the evening too?")))
        .comes_to_nothing()
        .when(BOB, answer(1, 1, not_yet("when?")))
        .hides(1)
        .after(ANN, answer(1, 1, yes()));
    let orders = (0..20).map(|seed| {
        let story = Story { seed, ..story.clone() };
        let story = story.when(CID, answer(1, 1, reservation("loud?"))).gives(|events, hidden| {
            let [Event::AnswersShown { shown }] = events else { panic!("{events:?}") };
            assert_eq!((shown[0].item, shown[0].wording, shown[0].given.len()), (item(1), 1, 3));
            assert_eq!(hidden.len(), 3);
        });
        assert_eq!((standing(&story, 1), story.log.last().unwrap().by), ("not yet 3".into(), None));
        assert_eq!(story.hidden.count(Shelf::Answers), 0);
        assert!(story.changed().contains(&Change::Item(item(1))));
        story.clone().when(BOB, answer(1, 1, not_yet("when?"))).refused(Refusal::AnswersShown);
        reasons(&story)
    });
    assert!(orders.collect::<BTreeSet<_>>().len() > 3);
}

#[test]
fn an_answer_needs_its_item_its_words_and_its_reason() {
    let mute = Given { stance: Stance::NotYet, reason: None, name: None };
    let quiet = Given { stance: Stance::Reservation, reason: None, name: None };
    drafting()
        .when(BOB, Command::Answer { answers: vec![] })
        .refused(Refusal::AnswerNeeded)
        .when(BOB, answer(9, 1, yes()))
        .refused(Refusal::NotHere)
        .when(BOB, answer(1, 1, mute))
        .refused(Refusal::ReasonNeeded)
        .when(BOB, answer(1, 2, yes()))
        .refused(Refusal::WordsChanged)
        .after(BOB, answer(1, 1, quiet))
        .at(Stage::Review)
        .when(BOB, answer(1, 1, yes()))
        .refused(Refusal::OtherStage);
}

#[test]
fn one_puts_only_ones_own_name_under_ones_own_answer() {
    let named = |name| Given { name: Some(name), ..reservation("hm") };
    drafting()
        .after(BOB, answer(1, 1, named(BOB)))
        .after(ANN, answer(1, 1, named(CID)))
        .when(ANN, answer(1, 1, named(CID)))
        .comes_to_nothing()
        .after(CID, answer(1, 1, yes()))
        .so(|it| {
            let view = it.sees(CID);
            let Standing::Agreed(given) = &view.items()[0].standing else { panic!() };
            let names: Vec<_> =
                given.iter().filter_map(|it| it.name).map(crate::text::Name::as_str).collect();
            assert_eq!(names, ["Bob"]);
        })
        .after(ANN, Command::Remove { member: BOB })
        .so(|it| {
            let view = it.sees(CID);
            assert_eq!(view.items()[0].voices.iter().filter(|it| it.1.name.is_some()).count(), 1);
        });
}

#[test]
fn a_reservation_stops_nothing_and_is_noted_beside_the_item() {
    all_answer(drafting(), 1, 1, reservation("loudly?")).so(|it| {
        assert_eq!(standing(it, 1), "agreed 3");
        let view = it.sees(BOB);
        let seen = &view.items()[0];
        assert_eq!(seen.voices.len(), 1);
        assert_eq!(seen.voices[0].0.as_str(), "We knock.");
        assert_eq!(seen.voices[0].1.reason.unwrap().as_str(), "loudly?");
        assert_eq!(seen.voices[0].1.stance, Stance::Reservation);
        assert!(view.all_agreed());
    });
}

#[test]
fn one_not_yet_holds_the_item_until_it_has_new_words() {
    all_answer(drafting(), 1, 1, not_yet("when?"))
        .so(|it| {
            assert_eq!(standing(it, 1), "not yet 3");
            assert!(!it.sees(BOB).all_agreed() && !it.sees(BOB).items()[0].two_rounds_done);
        })
        .after(BOB, reword(1, 1, promise("We knock at night.")))
        .so(|it| {
            assert_eq!(standing(it, 1), "asked 0");
            assert_eq!(it.sees(BOB).items()[0].voices[0].0.as_str(), "We knock.");
        });
}

fn after_two_rounds() -> Story {
    let story = all_answer(drafting(), 1, 1, not_yet("when?"));
    let story = story.after(BOB, reword(1, 1, promise("We knock at night.")));
    all_answer(story, 1, 2, not_yet("why at all?"))
}

#[test]
fn after_two_rounds_only_a_trial_parking_or_dropping_is_left() {
    let story = after_two_rounds();
    assert!(story.sees(BOB).items()[0].two_rounds_done);
    story.clone().when(BOB, reword(1, 2, promise("We ring."))).refused(Refusal::TwoRoundsDone);
    story.clone().after(BOB, reword(1, 2, trial("We ring.", SOON)));
    story.clone().after(BOB, Command::ParkItem { item: item(1), because: None });
    story.after(BOB, Command::DropItem { item: item(1), because: None });
}

#[test]
fn rounds_in_which_all_agree_wear_nobody_down() {
    let story = all_answer(drafting(), 1, 1, reservation("hm"));
    let story = story.after(BOB, reword(1, 1, promise("We ring.")));
    let story = all_answer(story, 1, 2, yes());
    assert!(!story.sees(BOB).items()[0].two_rounds_done);
}

#[test]
fn a_trial_is_no_way_round_the_two_rounds() {
    let tried = after_two_rounds().after(BOB, reword(1, 2, trial("We ring.", SOON)));
    tried.clone().when(BOB, reword(1, 3, promise("We ring."))).refused(Refusal::TwoRoundsDone);
    // Once everybody can stand behind the trial, it may become a promise.
    all_answer(tried, 1, 3, yes()).after(BOB, reword(1, 3, promise("We ring.")));
}

#[test]
fn the_facilitator_need_not_wait_for_those_who_are_not_there() {
    let show = |item| Command::ShowAnswers { item };
    drafting()
        .and(drafted(2, "We wait."))
        .and(drafted(3, "We sing."))
        .when(ANN, show(None))
        .comes_to_nothing()
        .after(BOB, answer(1, 1, yes()))
        .after(BOB, answer(2, 1, yes()))
        .when(ANN, show(Some(item(3))))
        .comes_to_nothing()
        .when(ANN, show(Some(item(2))))
        .gives(|events, hidden| {
            let shown = vec![Shown { item: item(2), wording: 1, given: vec![yes()] }];
            assert_eq!(events, [Event::AnswersShown { shown }]);
            assert_eq!(hidden.len(), 1);
        })
        .so(|it| {
            assert_eq!((standing(it, 1), standing(it, 2)), ("asked 1".into(), "agreed 1".into()));
        })
        .when(ANN, show(None))
        .gives(|events, hidden| {
            assert!(matches!(events, [Event::AnswersShown { shown }] if shown.len() == 1));
            assert_eq!(hidden.len(), 1);
        })
        .when(ANN, show(None))
        .comes_to_nothing();
}

#[test]
fn asked_as_a_set_all_items_are_shown_together_or_none() {
    let set = chosen(Between::Team, |it| it.asking = Asking::WholeSet);
    let both = || Command::Answer { answers: vec![(item(1), 1, yes()), (item(2), 1, yes())] };
    drafting()
        .and(drafted(2, "We wait."))
        .and(set)
        .so(|it| assert_eq!(it.sees(ANN).asking(), Asking::WholeSet))
        .after(ANN, both())
        .when(BOB, both())
        .hides(2)
        .when(CID, answer(1, 1, yes()))
        .hides(1)
        .so(|it| assert_eq!(standing(it, 1), "asked 3"))
        .when(CID, answer(2, 1, not_yet("why?")))
        .gives(|events, hidden| {
            assert!(matches!(events, [Event::AnswersShown { shown }] if shown.len() == 2));
            assert_eq!(hidden.len(), 6);
        })
        .so(|it| {
            assert_eq!((standing(it, 1), standing(it, 2)), ("agreed 3".into(), "not yet 3".into()));
        });
}

#[test]
fn what_is_not_complete_stays_down_while_the_rest_is_shown() {
    let both = Command::Answer { answers: vec![(item(1), 1, yes()), (item(2), 1, yes())] };
    drafting()
        .and(drafted(2, "We wait."))
        .after(ANN, answer(1, 1, yes()))
        .after(BOB, answer(1, 1, yes()))
        .when(CID, both)
        .gives(|events, hidden| {
            assert!(matches!(events, [Event::AnswersShown { shown }] if shown.len() == 1));
            assert_eq!(
                hidden.len(),
                4,
                "two are taken; Cid's first never lay there; the other one lies"
            );
        })
        .so(|it| {
            assert_eq!((standing(it, 1), standing(it, 2)), ("agreed 3".into(), "asked 1".into()));
        });
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story")]
fn an_item_is_parked_or_dropped_with_a_reason_and_taken_up_again() {
    let because = Some(sentence("Not now."));
    let park = Command::ParkItem { item: item(1), because: because.clone() };
    let let_go = Command::DropItem { item: item(1), because: because.clone() };
    let take_up = |number| Command::TakeUpItem { item: item(number) };
    drafting()
        .and(drafted(2, "We wait."))
        .when(BOB, take_up(1))
        .comes_to_nothing()
        .after(CID, answer(1, 1, yes()))
        .when(BOB, park.clone())
        .gives(|events, hidden| {
            let parked = Event::ItemParked { item: item(1), because: because.clone() };
            assert_eq!((events, hidden.len()), (&[parked][..], 1));
        })
        .so(|it| {
            let view = it.sees(ANN);
            assert_eq!(
                (standing(it, 1), view.items().len(), view.aside().len()),
                ("parked".into(), 1, 1)
            );
            assert_eq!(view.aside()[0].id, item(1));
            assert_eq!(view.history().last().unwrap().what, Happening::ItemParked(item(1)));
            assert!(
                it.changed().contains(&Change::Items)
                    && it.changed().contains(&Change::Item(item(1)))
            );
        })
        .when(BOB, park.clone())
        .comes_to_nothing()
        .when(BOB, let_go.clone())
        .granted()
        .so(|it| {
            assert_eq!(standing(it, 1), "dropped");
            assert_eq!(
                it.sees(ANN).history().last().unwrap().what,
                Happening::ItemDropped(item(1))
            );
        })
        .when(BOB, let_go.clone())
        .comes_to_nothing()
        .when(CID, take_up(1))
        .then([Event::ItemTakenUp { item: item(1) }])
        .so(|it| {
            assert_eq!((standing(it, 1), it.sees(ANN).items()[0].wording), ("asked 0".into(), 4));
        })
        .at(Stage::Sign)
        .when(BOB, park)
        .refused(Refusal::OtherStage)
        .when(BOB, let_go)
        .refused(Refusal::OtherStage)
        .when(BOB, take_up(9))
        .refused(Refusal::NotHere)
        .and(Event::ItemParked { item: item(2), because: None })
        .when(BOB, take_up(2))
        .refused(Refusal::OtherStage);
    for gone in [
        Command::ParkItem { item: item(9), because: None },
        Command::DropItem { item: item(9), because: None },
    ] {
        drafting().when(BOB, gone).refused(Refusal::NotHere);
    }
}

#[test]
fn an_answer_told_for_older_words_changes_nothing() {
    drafting()
        .after(BOB, reword(1, 1, promise("We wait.")))
        .and(Event::AnswersShown {
            shown: vec![Shown { item: item(1), wording: 1, given: vec![yes()] }],
        })
        .so(|it| assert_eq!(standing(it, 1), "asked 0"));
}
