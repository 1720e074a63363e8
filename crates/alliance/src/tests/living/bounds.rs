//! Days, numbers and who may: each bound from both of its sides.

use super::*;
use crate::limits::{ITEMS_MAX, NOT_YET_ROUNDS_MAX};
use proptest::prelude::*;

/// The day on which every story here begins.
const TODAY: Date = date(2027, 1, 15);

fn many_days(days: i64) -> Date {
    TODAY.checked_add(jiff::Span::new().days(days)).unwrap()
}

// Who reads.

#[test]
fn passing_goes_round_the_table_in_the_order_of_the_lot() {
    let story = begun(lived(5)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    let table: Vec<MemberId> =
        story.screen().visit().unwrap().tables[0].people.iter().map(|it| it.id).collect();
    let pass = Living::PassOn { pod: 0, from: 0 };
    let mut passing = story.clone();
    for next in table.iter().cycle().skip(1).take(5) {
        let now = reader(&passing, 0);
        passing = passing.asks(now, pass.clone()).granted();
        assert_eq!(reader(&passing, 0), *next);
    }
    // From the second item on it goes on from there.
    let story = story.asks(ANN, Living::ReadOn { pod: 0, from: 0 }).granted();
    let story = story.asks(table[1], Living::PassOn { pod: 0, from: 1 }).granted();
    assert_eq!(reader(&story, 0), table[2]);
}

#[test]
fn nobody_is_passed_to_who_has_left() {
    let pass = Living::PassOn { pod: 0, from: 0 };
    for seed in 0..8 {
        let story = Story { seed, ..begun(lived(4)) };
        let mut story = story.asks(ANN, Living::DealItems { present: vec![] }).granted();
        let table: Vec<MemberId> =
            story.screen().visit().unwrap().tables[0].people.iter().map(|it| it.id).collect();
        // One after the other leaves; at last there may be nobody to pass to.
        for gone in table.iter().copied().filter(|it| *it != ANN && *it != table[0]) {
            story = story.after(ANN, Command::Remove { member: gone });
            let passed = story.clone().asks(ANN, pass.clone());
            let left: Vec<MemberId> = story.sees(ANN).people().iter().map(|it| it.id).collect();
            if left == [table[0]] {
                passed.comes_to_nothing();
            } else {
                let passed = passed.granted();
                assert!(left.contains(&reader(&passed, 0)) && reader(&passed, 0) != table[0]);
            }
        }
    }
}

#[test]
fn only_whose_turn_it_is_and_the_desk_may_read_on() {
    for seed in 0..6 {
        let story = Story { seed, ..begun(lived(4)) };
        let story = story.asks(ANN, Living::DealItems { present: vec![] }).granted();
        let first = reader(&story, 0);
        for by in people(4) {
            let on = story.clone().asks(by, Living::ReadOn { pod: 0, from: 0 });
            let pass = story.clone().asks(by, Living::PassOn { pod: 0, from: 0 });
            if by == first || by == ANN {
                drop((on.granted(), pass.granted()));
            } else {
                drop((on.refused(Refusal::DeskOnly), pass.refused(Refusal::DeskOnly)));
            }
        }
    }
}

#[test]
fn two_who_are_there_read_and_one_alone_reads_with_all() {
    for (present, read) in [(vec![BOB], 5), (vec![BOB, CID], 2), (vec![ANN, BOB, CID], 3)] {
        let story = begun(lived(5)).asks(ANN, Living::DealItems { present }).granted();
        assert_eq!(story.sees(ANN).visit().unwrap().tables[0].people.len(), read);
    }
}

#[test]
fn after_the_last_item_nobody_reads_on() {
    let story = read_aloud(begun(lived(3)));
    let on = |from| Living::ReadOn { pod: 0, from };
    let story = story.asks(ANN, on(2)).comes_to_nothing();
    let story = story.asks(ANN, on(3)).refused(Refusal::ReadOnAlready);
    let pass = Living::PassOn { pod: 0, from: 3 };
    story.asks(ANN, pass).refused(Refusal::ReadOnAlready);
}

#[test]
fn apart_half_of_the_circle_has_read_before_anything_is_told() {
    for (size, half) in [(5, 3), (6, 3), (7, 4)] {
        let story = lived(size).asks(ANN, Living::BeginVisit { apart_days: Some(4) }).granted();
        let read = |story: Story, by| story.asks(by, Living::ReadAlone).granted();
        let story = people(half - 1).fold(story, read);
        let story = story.asks(ANN, Living::TellCares).refused(Refusal::OtherStage);
        let story = read(story, member(half)).asks(ANN, Living::TellCares).granted();
        story.asks(ANN, Living::TellCares).comes_to_nothing();
    }
}

#[test]
fn what_was_told_is_told_once() {
    let story = lived(5).asks(BOB, noticed(1, 1, "It was loud.", false)).granted();
    let story = read_aloud(begun(story)).asks(ANN, Living::TellCares).granted();
    let story = story.asks(CID, noticed(2, 2, "It was late.", false)).granted();
    let story = story.asks(ANN, step(VisitStep::Arrive, VisitStep::Look)).gives(|events, _| {
        assert_eq!(kinds(events), ["visit_step_reached"]);
    });
    assert!(sees_nowhere(&story, "It was late."), "it waits for the next visit");
}

#[test]
fn a_visit_apart_takes_at_most_thirty_days_and_at_least_one() {
    for (asked, days) in [(0, 1), (1, 1), (30, 30), (31, 30), (400, 30)] {
        let story = lived(3).asks(ANN, Living::BeginVisit { apart_days: Some(asked) }).granted();
        let closes = story.sees(BOB).visit().unwrap().closes;
        assert_eq!(closes, Some(NOON.plus_minutes(days * 24 * 60)), "{asked}");
    }
}

#[test]
fn a_pulse_stays_open_until_its_step() {
    let story = opened(begun(lived(5)));
    let story = story.asks(ANN, step(VisitStep::Arrive, VisitStep::Reading)).granted();
    assert!(story.sees(ANN).pulse().is_some());
    let story = story.asks(ANN, step(VisitStep::Reading, VisitStep::Pulse)).granted();
    assert!(story.sees(ANN).pulse().is_none());
}

// Which day.

#[test]
fn the_next_visit_is_today_or_later() {
    let end = |days| Living::EndVisit { next: many_days(days) };
    let story = begun(lived(3));
    for gone in [-400, -2, -1] {
        story.clone().asks(ANN, end(gone)).refused(Refusal::DateGone);
    }
    for good in [0, 1, 400] {
        let story = story.clone().asks(ANN, end(good)).granted();
        assert_eq!(story.sees(ANN).next_visit(), Some(many_days(good)));
    }
}

#[test]
fn a_visit_is_moved_to_what_is_still_today_somewhere() {
    let to = |days| Living::MoveVisit { next: many_days(days), at: None };
    for gone in [-400, -3, -2] {
        lived(3).asks(BOB, to(gone)).refused(Refusal::DateGone);
    }
    for good in [-1, 0, 1, 400] {
        lived(3).asks(BOB, to(good)).granted();
    }
}

#[test]
fn a_trial_is_looked_at_from_its_day_on_and_until_it_is_kept() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, try_until("We ring.", NEXT))).granted();
    let mut story = people(3).fold(visited(all_answer(story, 1, 3, yes())), signs);
    let touched = |story: &Story| {
        let visit = begun(story.clone());
        let view = visit.sees(ANN);
        view.visit().unwrap().touched.iter().map(|it| it.0).collect::<Vec<_>>()
    };
    let until = |days: i64| NOON.plus_minutes(days * 24 * 60);
    // 58 days after the beginning it is the day.
    story.now = until(57);
    assert_eq!(touched(&story), []);
    // Kept before its day, it is a trial still.
    let keep = Living::EndLook { item: item(1), end: End::Keep };
    let early = begun(story.clone()).asks(ANN, keep.clone()).granted();
    let mut early = early.asks(ANN, Living::EndVisit { next: date(2027, 4, 14) }).granted();
    assert!(!early.sees(ANN).is_kept(item(1)));
    early.now = until(58);
    assert_eq!(touched(&early), [item(1)]);
    story.now = until(58);
    let kept = begun(story).asks(ANN, keep).granted();
    let kept = kept.asks(ANN, Living::EndVisit { next: date(2027, 4, 14) }).granted();
    assert!(kept.sees(ANN).is_kept(item(1)) && !kept.sees(ANN).is_kept(item(2)));
    assert_eq!(touched(&kept.days(1)), []);
}

#[test]
fn a_trial_is_asked_about_on_its_day_and_only_what_was_kept_after_half_a_year() {
    let far = date(2028, 1, 1);
    let story = begun(lived(3)).asks(BOB, propose(1, 1, try_until("We ring.", far))).granted();
    let story = all_answer(story, 1, 3, yes());
    let story = story.asks(ANN, Living::EndVisit { next: far }).granted().days(183);
    assert_eq!(story.sees(ANN).still_ours(story.now), [item(2), item(3)]);
    let lapsed = story.days(28).ticks();
    assert_eq!(page(&lapsed), ["We ring."]);
    let revived = lapsed.days(200).ticks().asks(BOB, Living::Revive { item: item(1) });
    let story = revived.granted().days(182);
    assert!(story.sees(ANN).is_kept(item(1)), "who revives a trial keeps it");
    assert_eq!(story.sees(ANN).still_ours(story.now), [item(1)]);
}

#[test]
fn a_visit_in_which_nothing_was_read_confirms_nothing() {
    let far = date(2028, 6, 1);
    let end = Living::EndVisit { next: far };
    let unread = begun(lived(3).days(100)).asks(ANN, end.clone()).granted();
    assert_eq!(page(&unread.clone().days(109).ticks()).len(), 3);
    assert!(page(&unread.days(110).ticks()).is_empty());
    let alone = lived(3).days(100).asks(ANN, Living::BeginVisit { apart_days: Some(3) }).granted();
    let alone = alone.asks(BOB, Living::ReadAlone).granted().asks(ANN, end).granted();
    assert_eq!(page(&alone.clone().days(209).ticks()).len(), 3, "one read them all");
    assert!(page(&alone.days(210).ticks()).is_empty());
}

#[test]
fn during_a_visit_nothing_lapses_and_what_is_aside_never_does() {
    let aside = Event::ItemParked { item: item(2), because: None };
    let dropped = Event::ItemDropped { item: item(3), because: None };
    let story = lived(3).and(aside).and(dropped).days(200);
    let visit = story.clone().asks(ANN, Living::BeginVisit { apart_days: Some(30) }).granted();
    assert_eq!(page(&visit.days(29).ticks()), ["We knock."]);
    let far = Living::MoveVisit { next: date(2028, 6, 1), at: None };
    let story = story.asks(ANN, far).granted().days(29).ticks();
    assert!(page(&story).is_empty());
    let lapsed = |it: &&crate::alliance::HistoryLine| matches!(it.what, Happening::Lapsed(_));
    assert_eq!(story.sees(ANN).history().iter().filter(lapsed).count(), 1);
    let aside: Vec<_> =
        story.sees(ANN).aside().iter().map(|it| format!("{:?}", it.standing)).collect();
    assert_eq!(aside, ["Lapsed", "Parked(None)", "Dropped(None)"]);
}

// When the clock does nothing.

#[test]
fn before_the_page_hangs_and_after_the_end_no_visit_is_missed_and_no_pulse_opens() {
    let set = Event::VisitSet { next: SOON, every_days: 28, sign_by: None };
    let rhythm = chosen(Between::Team, |it| it.life.pulse_days = Some(3));
    let before = given(team(3)).and(rhythm).and(set).at(Stage::Draft);
    let after = ended(3);
    for story in [before, after] {
        assert_eq!(story.sees(ANN).next_pulse(), None);
        let len = story.log.len();
        let story = story.days(500).ticks();
        assert_eq!(
            story.log[len..].iter().map(|it| &it.event).collect::<Vec<_>>(),
            nothing(&story)
        );
        assert_eq!((story.sees(ANN).next_visit(), story.sees(ANN).asleep()), (Some(SOON), None));
    }
}

/// What an ended circle still lets go.
fn nothing(story: &Story) -> Vec<&'static Event> {
    if story.it.has_ended() { vec![&Event::NotesErased] } else { vec![] }
}

#[test]
fn another_rhythm_in_the_middle_of_a_pulse_does_not_keep_it_open() {
    let rhythm = chosen(Between::Team, |it| it.life.pulse_days = Some(1));
    let story = opened(lived(5)).and(rhythm).days(7).ticks();
    assert_eq!(story.sees(ANN).pulses().len(), 1);
}

#[test]
fn another_choice_leaves_the_rhythm_as_it_is() {
    let story = lived(5);
    let due = story.sees(ANN).next_pulse();
    let story = story.days(3).and(chosen(Between::Team, |it| it.dots = 8));
    assert_eq!((story.sees(ANN).next_pulse(), due.is_some()), (due, true));
}

#[test]
fn whoever_wakes_it_is_asked_again_in_the_old_rhythm() {
    // The pulse that was open when it fell asleep is closed by hand.
    let number = asleep(5).sees(ANN).pulse().unwrap().number;
    let story = closed(asleep(5), number).days(100);
    for wakes in [Living::Wake, Living::BeginVisit { apart_days: None }] {
        let story = story.clone().asks(BOB, wakes).granted();
        assert_eq!(story.sees(ANN).next_pulse(), Some(story.now.plus_minutes(14 * 24 * 60)));
    }
}

// How often, and how many.

#[test]
fn a_full_page_takes_no_item_back_until_there_is_room() {
    let full = u64::try_from(ITEMS_MAX).unwrap();
    let filled = |story: Story, from: u64| {
        (from..full - 3 + from).fold(story, |story, number| {
            story.and(drafted(number, &format!("We do {number}."))).and(Event::AnswersShown {
                shown: vec![Shown { item: item(number), wording: 1, given: vec![yes()] }],
            })
        })
    };
    let story = hung_after(filled(given(team(3)), 20), 3);
    assert_eq!(page(&story).len(), ITEMS_MAX);
    let story = story.and(Event::ItemLapsed { item: item(1) });
    let revive = Living::Revive { item: item(1) };
    let room = story.clone().asks(BOB, revive.clone()).granted();
    assert_eq!(page(&room).len(), ITEMS_MAX);
    // Somebody proposes a new one, and it is agreed meanwhile: the page is full again.
    let story = begun(story).asks(BOB, propose(99, 0, new_words("We dance."))).granted();
    let story = all_answer(story, 99, 3, yes());
    let story = story.asks(BOB, revive).refused(Refusal::TooMany);
    let one_more = propose(98, 0, new_words("We sing a lot."));
    story.asks(BOB, one_more).refused(Refusal::TooMany);
}

#[test]
fn what_is_revived_in_a_visit_is_of_the_version_at_its_end() {
    let story = begun(lived(3).and(Event::ItemLapsed { item: item(1) }));
    let story = story.asks(BOB, Living::Revive { item: item(1) }).granted();
    assert_eq!((page(&story).len(), versions(&story)), (3, 1));
    let parked = lived(3).and(Event::ItemParked { item: item(2), because: None });
    parked.asks(BOB, Living::Revive { item: item(2) }).refused(Refusal::NotHere);
}

#[test]
fn a_contested_change_may_have_new_words_between_visits_and_only_then() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let other = |believed| propose(1, believed, new_words("We ring once."));
    let answered = story.after(CID, answer(1, 2, yes()));
    // While its days go on nobody takes it from those who answer.
    let answered = answered.asks(BOB, other(2)).refused(Refusal::WordsChanged);
    let story = answered.after(ANN, answer(1, 2, yes()));
    let story = story.after(BOB, answer(1, 2, not_yet("At night?")));
    assert!(story.sees(ANN).change(item(1)).unwrap().shown.is_some());
    let story = story.asks(BOB, other(2)).granted().days(3).ticks();
    let story = all_answer(story, 1, 3, not_yet("At noon?"));
    let change = story.sees(ANN).change(item(1)).unwrap().clone();
    assert!(change.two_rounds_done, "the rounds of one change count on");
    let third = propose(1, change.wording, new_words("We ring twice."));
    story.asks(BOB, third).refused(Refusal::TwoRoundsDone);
}

#[test]
fn in_a_visit_the_rounds_of_a_change_count_on_when_it_is_proposed_anew() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = all_answer(story, 1, 3, not_yet("At night?"));
    let believed = wording(&story, 1);
    let story = story.asks(BOB, Living::Withdraw { item: item(1), believed }).granted();
    let anew = propose(1, believed + 1, new_words("We ring once."));
    let story = all_answer(story.asks(CID, anew).granted(), 1, 3, not_yet("At noon?"));
    assert_eq!(NOT_YET_ROUNDS_MAX, 2);
    assert!(story.sees(ANN).change(item(1)).unwrap().two_rounds_done);
    // At the next visit it is a new question.
    let believed = wording(&story, 1);
    let story = story.asks(CID, Living::Withdraw { item: item(1), believed }).granted();
    let story = begun(visited(story));
    story.asks(CID, propose(1, believed + 1, new_words("We ring once."))).granted();
}

#[test]
fn answers_to_words_that_nobody_asks_about_any_more_lie_nowhere() {
    let asked = begun(lived(4)).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story =
        asked.after(CID, answer(1, 2, reservation("Softly."))).after(DEE, answer(1, 2, yes()));
    assert_eq!(story.hidden.count(Shelf::Answers), 2);
    let other = propose(1, 2, new_words("We ring once."));
    let reworded = story.clone().asks(BOB, other).granted();
    let back = Living::Withdraw { item: item(1), believed: 2 };
    let withdrawn = story.asks(BOB, back).granted();
    for story in [reworded, withdrawn] {
        assert_eq!(story.hidden.count(Shelf::Answers), 0);
        assert!(sees_nowhere(&story, "Softly."), "it was about other words");
    }
}

#[test]
fn nobody_is_asked_about_an_item_that_came_back() {
    let story = lived(3).and(Event::ItemLapsed { item: item(1) });
    let story = story.asks(BOB, Living::Revive { item: item(1) }).granted();
    let wording = story.sees(ANN).item(item(1)).unwrap().wording;
    let story = story.when(CID, answer(1, wording, not_yet("Why?"))).refused(Refusal::AnswersShown);
    assert_eq!(story.hidden.count(Shelf::Answers), 0);
}

#[test]
fn nothing_of_an_open_pulse_is_cleared_but_what_lay_there() {
    let story = opened(lived(3)).asks(ANN, give(1, &[(1, Lived::Fully)])).granted();
    let story = story.asks(BOB, give(1, &[(1, Lived::Hardly)])).granted();
    let lay: usize = [Shelf::Pulse, Shelf::Given].iter().map(|it| story.hidden.count(*it)).sum();
    story.asks(CID, give(1, &[(1, Lived::Mostly)])).gives(|_, hidden| {
        let cleared = |it: &HiddenChange| match it {
            HiddenChange::Clear(_, ids) => ids.len(),
            HiddenChange::Put(_) | HiddenChange::Take(..) => panic!("{it:?}"),
        };
        assert_eq!((hidden.len(), hidden.iter().map(cleared).sum::<usize>()), (3, lay));
    });
}

#[test]
fn a_spelling_in_a_visit_waits_for_its_version() {
    let fix = Living::Correct { item: item(1), believed: 1, text: sentence("We knack.") };
    let story = begun(lived(3)).asks(BOB, fix).granted();
    let story = story.asks(CID, Living::Confirm { item: item(1), believed: 2 }).granted();
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We knack."), 1));
    let story = visited(story);
    assert_eq!((versions(&story), behind(&story).len()), (2, 3));
    assert_eq!(story.sees(ANN).item(item(1)).unwrap().earlier, [sentence("We knock.")]);
}

/// In how many letters two words differ, said as simply as it can be said.
fn apart(old: &[char], new: &[char]) -> usize {
    match (old, new) {
        ([], rest) | (rest, []) => rest.len(),
        ([one, old @ ..], [two, new @ ..]) if one == two => apart(old, new),
        ([_, less @ ..], [_, fewer @ ..]) => {
            1 + apart(less, fewer).min(apart(less, new)).min(apart(old, fewer))
        }
    }
}

proptest! {
    #[test]
    fn a_spelling_is_small_when_at_most_three_letters_differ(old in "[abc]{1,6}", new in "[abc]{1,6}") {
        prop_assume!(old != new);
        let agreed = Shown { item: item(8), wording: 1, given: vec![yes()] };
        let story = given(team(2)).and(drafted(8, &old));
        let story = hung_after(story.and(Event::AnswersShown { shown: vec![agreed] }), 2);
        let fix = Living::Correct { item: item(8), believed: 1, text: sentence(&new) };
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        let fixed = story.asks(BOB, fix);
        if apart(&chars(&old), &chars(&new)) <= 3 {
            fixed.granted();
        } else {
            fixed.refused(Refusal::NotSmall);
        }
    }
}
