//! Moving along the road, the candle, pausing, and sitting at several tables.

use super::story::*;
use crate::{
    alliance::{Change, Happening},
    command::{By, Command, Refusal},
    event::{Candle, Event, Pod, Time},
    id::MemberId,
    settings::{Between, Opening},
    stage::Stage,
    view::Place,
};
use std::collections::BTreeSet;

fn go(from: Stage, to: Stage) -> Command {
    Command::GoTo { from, to }
}

fn candle(minutes: u32) -> Candle {
    let ends = NOON.plus_minutes(i64::from(minutes));
    Candle { ends, total_seconds: minutes * 60, paused_left: None }
}

fn lit(stage: Stage, minutes: u32) -> Event {
    Event::StageReached { stage, candle: Some(candle(minutes)), closes: None }
}

fn set(candle: Candle) -> Event {
    Event::CandleSet { candle: Some(candle), closes: None }
}

#[test]
fn a_stage_is_reached_with_its_candle_lit() {
    given(team(3))
        .when(ANN, go(Stage::Prepare, Stage::Arrive))
        .then([reached(Stage::Arrive)])
        .when(ANN, go(Stage::Arrive, Stage::Nightmares))
        .then([lit(Stage::Nightmares, 5)])
        .so(|it| {
            let view = it.sees(BOB);
            assert_eq!((view.stage(), view.candle()), (Stage::Nightmares, Some(candle(5))));
            assert_eq!(view.history().last().unwrap().what, Happening::Stage(Stage::Nightmares));
            assert_eq!(view.history().last().unwrap().by, Some(ANN));
            assert!(it.changed().is_superset(&BTreeSet::from([Change::Room, Change::Clock])));
        });
}

#[test]
fn a_late_second_click_moves_nobody() {
    given(team(3))
        .after(ANN, go(Stage::Prepare, Stage::Arrive))
        .when(ANN, go(Stage::Prepare, Stage::Arrive))
        .comes_to_nothing()
        .after(ANN, go(Stage::Arrive, Stage::Nightmares))
        .when(ANN, go(Stage::Prepare, Stage::Arrive))
        .refused(Refusal::OtherStage);
}

#[test]
fn the_circle_may_go_back_and_skip_but_not_leave_its_road() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.opening = Opening::None))
        .when(ANN, go(Stage::Prepare, Stage::Nightmares))
        .refused(Refusal::NotOnTheRoad)
        .after(ANN, go(Stage::Prepare, Stage::Review))
        .after(ANN, go(Stage::Review, Stage::Hopes));
}

#[test]
fn no_candle_is_lit_where_it_is_set_to_nothing_or_the_round_lies_open() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.minutes.nightmares = 0))
        .when(ANN, go(Stage::Prepare, Stage::Nightmares))
        .then([reached(Stage::Nightmares)])
        .and(revealed(Hopes, &["hope"]))
        .when(ANN, go(Stage::Nightmares, Stage::Hopes))
        .then([reached(Stage::Hopes)]);
}

#[test]
fn nothing_is_signed_before_all_is_agreed_and_nothing_lives_before_a_visit_is_set() {
    let shown = |given| Event::AnswersShown {
        shown: vec![crate::event::Shown { item: item(1), wording: 1, given }],
    };
    let story = given(team(2)).at(Stage::Draft);
    for to in [Stage::Sign, Stage::Living] {
        story
            .clone()
            .when(ANN, go(Stage::Draft, to))
            .refused(Refusal::NoItems)
            .and(drafted(1, "We knock."))
            .when(ANN, go(Stage::Draft, to))
            .refused(Refusal::NotAgreed)
            .and(shown(vec![yes(), not_yet("when?")]))
            .when(ANN, go(Stage::Draft, to))
            .refused(Refusal::NotAgreed);
    }
    let agreed = story.and(drafted(1, "We knock.")).and(shown(vec![yes(), reservation("hm")]));
    agreed
        .when(ANN, go(Stage::Draft, Stage::Sign))
        .then([reached(Stage::Sign)])
        .when(ANN, go(Stage::Sign, Stage::Living))
        .refused(Refusal::VisitFirst)
        .after(ANN, visit(SOON))
        .later(3)
        .after(ANN, go(Stage::Sign, Stage::Living))
        .so(|it| {
            let since = Some(NOON.plus_minutes(3));
            assert_eq!(it.sees(BOB).in_force_since(), since);
            assert_eq!(it.sees(BOB).place(), Place::Living);
        })
        .later(3)
        .after(ANN, go(Stage::Living, Stage::Draft))
        .later(3)
        .after(ANN, go(Stage::Draft, Stage::Living))
        .so(|it| assert_eq!(it.sees(BOB).in_force_since(), Some(NOON.plus_minutes(3))));
}

#[test]
fn answers_that_nobody_showed_are_gone_when_the_alliance_lives() {
    let all_yes = Event::AnswersShown {
        shown: vec![crate::event::Shown { item: item(1), wording: 1, given: vec![yes()] }],
    };
    given(team(2))
        .at(Stage::Draft)
        .and(drafted(1, "We knock."))
        .and(drafted(2, "We wait."))
        .after(BOB, answer(2, 1, not_yet("how long?")))
        .and(all_yes)
        .and(Event::ItemParked { item: item(2), because: None })
        .and(Event::VisitSet { next: SOON, every_days: 28, sign_by: None })
        .when(ANN, go(Stage::Draft, Stage::Living))
        .gives(|events, hidden| {
            assert_eq!(events, [reached(Stage::Living)]);
            assert_eq!(hidden.len(), 1);
        })
        .so(|it| assert_eq!(it.hidden.count(crate::hidden::Shelf::Answers), 0));
}

#[test]
fn reaching_a_stage_ends_pause_stop_and_reading() {
    given(team(3))
        .at(Stage::Nightmares)
        .and(revealed(Nightmares, &["fear"]))
        .after(ANN, Command::DealReading { round: Nightmares, present: vec![] })
        .and(revealed(Hopes, &["hope"]))
        .after(ANN, Command::DealReading { round: Hopes, present: vec![] })
        .after(ANN, Command::Pause { paused: true })
        .after(ANN, Command::StopHere { stopped: true })
        .so(|it| assert!(it.sees(BOB).paused() && it.sees(BOB).stopped()))
        .at(Stage::Turn)
        .so(|it| {
            let view = it.sees(BOB);
            assert!(!view.paused() && !view.stopped());
            assert!(view.readings(Nightmares).is_empty() && view.readings(Hopes).is_empty());
            assert!(!view.was_read(Nightmares));
        });
}

#[test]
fn apart_a_round_has_a_window_instead_of_a_candle() {
    let closes = Some(NOON.plus_minutes(48 * 60));
    given(team(3))
        .and(chosen(Between::Team, |it| it.apart_hours = Some(48)))
        .when(ANN, go(Stage::Prepare, Stage::Nightmares))
        .then([Event::StageReached { stage: Stage::Nightmares, candle: None, closes }])
        .so(|it| {
            assert_eq!((it.it.wakes_at(), it.sees(BOB).closes()), (closes, closes));
            assert_eq!(it.sees(BOB).candle(), None);
        })
        .when(ANN, Command::AddMinutes { minutes: 30 })
        .then([Event::CandleSet { candle: None, closes: closes.map(|it| it.plus_minutes(30)) }])
        .when(ANN, go(Stage::Nightmares, Stage::Turn))
        .then([reached(Stage::Turn)])
        .so(|it| assert_eq!(it.it.wakes_at(), None));
}

#[test]
fn a_window_that_is_over_opens_by_itself_once() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.apart_hours = Some(1)))
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .after(BOB, write(Nightmares, 1, "fear"))
        .later(59)
        .when(By::Clock, Command::OpenWhatIsDue)
        .comes_to_nothing()
        .later(1)
        .when(By::Clock, Command::OpenWhatIsDue)
        .gives(|events, hidden| {
            assert!(matches!(events, [Event::NotesRevealed { round: Nightmares, .. }]));
            assert_eq!(hidden.len(), 1);
        })
        .so(|it| {
            assert_eq!(it.sees(ANN).wall(Nightmares).len(), 1);
            assert_eq!(it.sees(ANN).history().last().unwrap().by, None);
            assert_eq!((it.it.wakes_at(), it.sees(ANN).closes()), (None, None));
        })
        .when(By::Clock, Command::OpenWhatIsDue)
        .comes_to_nothing()
        .when(ANN, Command::AddMinutes { minutes: 1 })
        .refused(Refusal::OtherStage);
}

#[test]
fn whoever_comes_after_the_window_may_open_it_too() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.apart_hours = Some(1)))
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .when(CID, Command::OpenWhatIsDue)
        .comes_to_nothing()
        .later(61)
        .after(CID, Command::OpenWhatIsDue);
    given(team(3)).at(Stage::Review).when(ANN, Command::OpenWhatIsDue).comes_to_nothing();
}

#[test]
fn a_window_that_was_extended_after_its_end_counts_from_now() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.apart_hours = Some(1)))
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .later(90)
        .when(ANN, Command::AddMinutes { minutes: 10 })
        .then([Event::CandleSet { candle: None, closes: Some(NOON.plus_minutes(100)) }]);
}

#[test]
fn a_candle_is_lit_once_and_only_where_it_burns() {
    given(team(3))
        .when(ANN, Command::LightCandle)
        .refused(Refusal::OtherStage)
        .at(Stage::Draft)
        .when(ANN, Command::LightCandle)
        .then([set(candle(12))])
        .so(|it| assert!(it.changed().contains(&Change::Clock)))
        .when(ANN, Command::LightCandle)
        .comes_to_nothing();
}

#[test]
fn anyone_may_ask_for_a_minute_and_the_desk_for_any_number() {
    let more = |minutes| Command::AddMinutes { minutes };
    given(team(3))
        .when(BOB, more(1))
        .refused(Refusal::OtherStage)
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .when(BOB, more(1))
        .then([set(candle(6))])
        .when(BOB, more(2))
        .refused(Refusal::DeskOnly)
        .when(ANN, more(4))
        .then([set(candle(10))])
        .later(20)
        .when(ANN, more(2))
        .then([set(Candle { ends: NOON.plus_minutes(22), total_seconds: 720, paused_left: None })]);
}

#[test]
fn minutes_without_end_do_no_harm() {
    let endless = Candle { ends: NOON, total_seconds: u32::MAX, paused_left: None };
    given(team(3))
        .at(Stage::Nightmares)
        .and(Event::CandleSet { candle: Some(endless), closes: None })
        .after(ANN, Command::AddMinutes { minutes: 24 * 60 });
}

#[test]
fn one_tap_adds_at_most_a_day() {
    given(team(3))
        .at(Stage::Nightmares)
        .when(ANN, Command::AddMinutes { minutes: 24 * 60 + 1 })
        .refused(Refusal::NotAChoice);
}

#[test]
fn a_pause_holds_the_candle_and_gives_back_what_was_left() {
    let held = Candle { paused_left: Some(3 * 60_000), ..candle(5) };
    given(team(3))
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .later(2)
        .when(ANN, Command::Pause { paused: false })
        .comes_to_nothing()
        .when(ANN, Command::Pause { paused: true })
        .then([Event::PauseBegan, set(held)])
        .when(ANN, Command::Pause { paused: true })
        .comes_to_nothing()
        .so(|it| assert!(it.sees(BOB).paused()))
        .later(10)
        .when(BOB, Command::AddMinutes { minutes: 1 })
        .then([set(Candle {
            ends: NOON.plus_minutes(13),
            total_seconds: 360,
            paused_left: Some(4 * 60_000),
        })])
        .when(ANN, Command::Pause { paused: false })
        .then([
            Event::PauseEnded,
            set(Candle { ends: NOON.plus_minutes(16), total_seconds: 360, paused_left: None }),
        ])
        .so(|it| assert!(!it.sees(BOB).paused()));
}

#[test]
fn a_pause_holds_no_candle_where_none_burns_and_nothing_of_one_that_is_down() {
    given(team(3))
        .when(ANN, Command::Pause { paused: true })
        .then([Event::PauseBegan])
        .when(ANN, Command::Pause { paused: false })
        .then([Event::PauseEnded])
        .after(ANN, go(Stage::Prepare, Stage::Nightmares))
        .later(9)
        .when(ANN, Command::Pause { paused: true })
        .then([Event::PauseBegan, set(Candle { paused_left: Some(0), ..candle(5) })]);
}

#[test]
fn a_candle_that_is_held_already_stays_held() {
    let held = Candle { paused_left: Some(60_000), ..candle(5) };
    given(team(3))
        .at(Stage::Nightmares)
        .and(set(held))
        .when(ANN, Command::Pause { paused: true })
        .then([Event::PauseBegan, set(held)]);
}

#[test]
fn a_candle_lit_during_a_pause_burns_on() {
    given(team(3))
        .at(Stage::Draft)
        .after(ANN, Command::Pause { paused: true })
        .after(ANN, Command::LightCandle)
        .when(ANN, Command::Pause { paused: false })
        .then([Event::PauseEnded, set(candle(12))]);
}

#[test]
fn the_circle_stops_and_goes_on() {
    let stop = |stopped| Command::StopHere { stopped };
    given(team(3))
        .when(ANN, stop(false))
        .comes_to_nothing()
        .when(ANN, stop(true))
        .then([Event::StoppedHere])
        .so(|it| assert_eq!(it.sees(BOB).history().last().unwrap().what, Happening::Stopped))
        .so(|it| assert!(it.sees(BOB).stopped() && it.changed().contains(&Change::Room)))
        .when(ANN, stop(true))
        .comes_to_nothing()
        .when(ANN, stop(false))
        .then([Event::WentOn])
        .so(|it| assert_eq!(it.sees(BOB).history().last().unwrap().what, Happening::WentOn))
        .so(|it| assert!(!it.sees(BOB).stopped()));
}

#[test]
fn stopping_among_the_nightmares_is_warned_of_until_there_is_a_hope() {
    let warned = |story: &Story, yes: bool| {
        assert_eq!(story.sees(ANN).stopping_leaves_nightmares(), yes);
    };
    given(team(3))
        .at(Stage::Nightmares)
        .so(|it| warned(it, false))
        .and(revealed(Nightmares, &["fear"]))
        .so(|it| warned(it, true))
        .at(Stage::Hopes)
        .so(|it| warned(it, true))
        .so(|it| warned(&it.clone().and(revealed(Hopes, &[])), false))
        .so(|it| warned(&it.clone().at(Stage::Review), false))
        .and(Event::NoteAdded { round: Hopes, note: up(9, "hope"), turned_from: Some(note(1)) })
        .so(|it| warned(it, false));
}

#[test]
fn a_day_has_so_many_minutes() {
    assert_eq!(Time(5).plus_minutes(2), Time(120_005));
}

fn dealt(size: usize, present: &[MemberId]) -> Result<Vec<Pod>, Refusal> {
    let story = given(team(size));
    let by = By::Member(ANN, secret(ANN));
    let command = Command::DealPods { present: present.to_vec() };
    story.decide(&by, crate::id::Ask::new(u128::MAX), command).map(|decision| {
        match decision.events.as_slice() {
            [Event::PodsDealt { pods }] => pods.clone(),
            other => panic!("{other:?}"),
        }
    })
}

#[test]
fn a_large_circle_sits_at_tables_of_four_to_seven_each_with_a_host() {
    assert_eq!(dealt(9, &[]).unwrap_err(), Refusal::NotAChoice);
    for size in (10..=40).chain([99, 100]) {
        let pods = dealt(size, &[]).unwrap();
        let seated: Vec<MemberId> = pods.iter().flat_map(|it| it.members.clone()).collect();
        let all: BTreeSet<MemberId> = (1..=size as u64).map(member).collect();
        assert_eq!(seated.len(), size, "nobody sits twice");
        assert_eq!(seated.into_iter().collect::<BTreeSet<_>>(), all);
        assert!(pods.iter().all(|it| (4..=7).contains(&it.members.len())), "{size}");
        assert!(pods.iter().all(|it| it.members.contains(&it.host)));
    }
    let tables = [10, 12, 13, 18, 19, 24, 25].map(|size| dealt(size, &[]).unwrap().len());
    assert_eq!(tables, [2, 2, 3, 3, 4, 4, 5]);
}

#[test]
fn those_who_are_there_sit_down_and_too_few_wait_for_the_others() {
    let here: Vec<MemberId> = (3..=12).map(member).collect();
    let seated = |present: &[MemberId]| {
        let pods = dealt(14, present).unwrap();
        pods.iter().map(|it| it.members.len()).sum::<usize>()
    };
    assert_eq!(seated(&here), 10);
    assert_eq!(seated(&here[1..]), 14);
}

#[test]
fn seats_at_tables_are_dealt_by_lot() {
    let story = given(team(12));
    let deal = |seed| {
        let mut story = story.clone();
        story.seed = seed;
        story.after(ANN, Command::DealPods { present: vec![] }).sees(ANN).person(BOB).unwrap().pod
    };
    let pods: BTreeSet<_> = (0..20).map(deal).collect();
    assert_eq!(pods, BTreeSet::from([Some(0), Some(1)]));
}

#[test]
fn tables_are_seen_and_joined_again() {
    given(team(12))
        .when(ANN, Command::JoinPods)
        .comes_to_nothing()
        .after(ANN, Command::DealPods { present: vec![] })
        .so(|it| {
            let view = it.sees(BOB);
            assert_eq!(view.pods(), 2);
            assert_eq!(view.people().iter().filter(|it| it.hosts).count(), 2);
            assert!(view.people().iter().all(|it| it.pod.is_some()));
            assert_eq!(view.history().last().unwrap().what, Happening::Pods(2));
            assert!(it.changed().contains(&Change::Seats));
        })
        .when(ANN, Command::JoinPods)
        .then([Event::PodsJoined])
        .so(|it| {
            assert_eq!(it.sees(BOB).pods(), 0);
            assert_eq!(it.sees(BOB).history().last().unwrap().what, Happening::PodsJoined);
            assert!(it.sees(BOB).people().iter().all(|it| it.pod.is_none() && !it.hosts));
        });
}

#[test]
fn a_table_whose_host_leaves_has_another_host() {
    let pods = vec![
        Pod { host: BOB, members: vec![BOB, CID] },
        Pod { host: DEE, members: vec![DEE, EVE] },
    ];
    given(team(5)).and(Event::PodsDealt { pods }).after(ANN, Command::Remove { member: BOB }).so(
        |it| {
            let view = it.sees(ANN);
            assert!(view.person(CID).unwrap().hosts && view.person(DEE).unwrap().hosts);
            assert_eq!(view.person(CID).unwrap().pod, Some(0));
        },
    );
}
