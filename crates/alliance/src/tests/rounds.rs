//! Writing unseen, turning over, reading aloud, "Me too", turning fears into hopes.

use super::story::*;
use crate::{
    alliance::{Change, Happening},
    command::{Command, NewNote, Refusal},
    event::{Event, Pod, Turn},
    hidden::{HiddenChange, Shelf},
    id::{MemberId, NoteId},
    limits::{NOTES_MAX, NOTES_PER_PERSON_MAX},
    settings::Between,
    stage::{Round, Stage},
    view::Place,
};
use std::collections::{BTreeMap, BTreeSet};

fn nightmares(size: usize) -> Story {
    given(team(size)).at(Stage::Nightmares)
}

fn enough(round: Round) -> Command {
    Command::SayEnough { round, enough: true }
}

fn reveal(round: Round) -> Command {
    Command::Reveal { round }
}

fn take_back(number: u64) -> Command {
    Command::TakeBack { round: Nightmares, note: note(number) }
}

fn up_front(number: u64, text: &str) -> NewNote {
    NewNote { face_up: true, ..writes(Nightmares, number, text) }
}

fn texts(story: &Story, round: Round) -> BTreeSet<String> {
    story.sees(ANN).wall(round).iter().map(|it| it.text.to_owned()).collect()
}

fn set<const N: usize>(texts: [&str; N]) -> BTreeSet<String> {
    texts.map(str::to_owned).into()
}

#[test]
fn a_note_lies_face_down_for_all_but_its_writer() {
    nightmares(3).when(BOB, write(Nightmares, 1, "no agenda")).hides(1).so(|it| {
        assert_eq!(it.sees(BOB).my_notes(Nightmares)[0].text, words("no agenda"));
        assert_eq!(it.sees(BOB).my_notes(Nightmares)[0].note, note(1));
        assert_eq!(it.sees(BOB).my_notes(Hopes), []);
        assert_eq!(it.sees(ANN).my_notes(Nightmares), []);
        assert_eq!(it.screen().my_notes(Nightmares), []);
        for view in [it.sees(ANN), it.sees(BOB), it.screen()] {
            assert_eq!(view.on_the_table(Nightmares), 1);
            assert_eq!(view.on_the_table(Hopes), 0);
            assert!(view.wall(Nightmares).is_empty() && view.note(note(1)).is_none());
            assert_eq!(view.others_notes(Nightmares), None);
            assert_eq!(view.place(), Place::Writing(Nightmares));
        }
    });
}

#[test]
fn sending_a_note_twice_writes_it_once_and_new_words_replace_it() {
    let drawn = NewNote { drawing: Some(drawing()), ..writes(Nightmares, 1, "no plan") };
    nightmares(3)
        .and(Event::QuestionsChosen { questions: vec![asked(1, "Why?")] })
        .after(BOB, write(Nightmares, 1, "no agenda"))
        .when(BOB, write(Nightmares, 1, "no agenda"))
        .comes_to_nothing()
        .when(BOB, write(Nightmares, 1, "no plan"))
        .hides(1)
        .when(BOB, Command::Write(drawn.clone()))
        .hides(1)
        .when(BOB, Command::Write(NewNote { question: Some(question(1)), ..drawn.clone() }))
        .hides(1)
        .so(|it| {
            let mine = &it.sees(BOB).my_notes(Nightmares)[0];
            assert_eq!((mine.text.as_str(), mine.question), ("no plan", Some(question(1))));
            assert_eq!(mine.drawing, Some(drawing()));
            assert_eq!(it.sees(BOB).on_the_table(Nightmares), 1);
        })
        .when(BOB, Command::Write(NewNote { question: Some(question(2)), ..drawn }))
        .refused(Refusal::NotHere);
}

#[test]
fn nobody_changes_or_takes_back_a_note_of_another() {
    nightmares(3)
        .after(BOB, write(Nightmares, 1, "no agenda"))
        .when(CID, write(Nightmares, 1, "mine now"))
        .refused(Refusal::NotHere)
        .when(CID, take_back(1))
        .comes_to_nothing()
        .when(CID, take_back(7))
        .comes_to_nothing()
        .when(BOB, take_back(1))
        .hides(1)
        .so(|it| assert_eq!(it.sees(BOB).on_the_table(Nightmares), 0))
        .when(BOB, take_back(1))
        .comes_to_nothing();
}

#[test]
fn a_round_is_written_from_its_stage_on() {
    given(team(3))
        .when(BOB, write(Nightmares, 1, "early"))
        .refused(Refusal::OtherStage)
        .when(BOB, enough(Nightmares))
        .refused(Refusal::OtherStage)
        .at(Stage::Nightmares)
        .when(BOB, write(Hopes, 1, "early"))
        .refused(Refusal::OtherStage)
        .at(Stage::Turn)
        .after(BOB, write(Nightmares, 1, "late, but nothing was revealed"));
}

#[test]
fn one_person_writes_so_many_notes_and_no_more() {
    let mut story = nightmares(3);
    for number in 0..NOTES_PER_PERSON_MAX as u64 {
        story = story.after(BOB, write(Nightmares, number, "again"));
    }
    story
        .when(BOB, write(Nightmares, 99, "one more"))
        .refused(Refusal::TooManyNotes)
        .after(BOB, write(Nightmares, 1, "other words"))
        .after(CID, write(Nightmares, 99, "somebody else"));
}

#[test]
fn an_alliance_holds_so_many_notes_and_no_more() {
    let notes = |from: u64, to: u64| (from..to).map(|it| up(it, "again")).collect();
    let reveal =
        |round, from, to| Event::NotesRevealed { round, laid: vec![], notes: notes(from, to) };
    let most = NOTES_MAX as u64;
    given(team(3))
        .at(Stage::Hopes)
        .and(reveal(Nightmares, 0, most - 3))
        .after(BOB, write(Hopes, most, "one"))
        .after(BOB, write(Hopes, most + 1, "two"))
        .after(BOB, write(Hopes, most + 2, "three"))
        .when(BOB, write(Hopes, most + 3, "four"))
        .refused(Refusal::TooManyNotes);
}

#[test]
fn a_reveal_turns_all_over_at_once_under_new_ids_and_leaves_nothing_hidden() {
    let story = nightmares(3)
        .after(CID, write(Nightmares, 3, "three"))
        .after(BOB, write(Nightmares, 2, "two"))
        .after(ANN, write(Nightmares, 1, "one"))
        .when(ANN, reveal(Nightmares))
        .gives(|events, hidden| {
            let [Event::NotesRevealed { round, laid, notes }] = events else {
                panic!("{events:?}")
            };
            assert_eq!((*round, laid.as_slice()), (Nightmares, &[note(1), note(2), note(3)][..]));
            let ids: BTreeSet<NoteId> = notes.iter().map(|it| it.note).collect();
            assert_eq!(ids.len(), 3);
            assert!(ids.is_disjoint(&laid.iter().copied().collect()));
            assert!(
                matches!(hidden, [HiddenChange::Clear(Shelf::Nightmares, ids)] if ids.len() == 3)
            );
        })
        .so(|it| {
            assert_eq!(texts(it, Nightmares), set(["one", "two", "three"]));
            let view = it.sees(BOB);
            assert!(view.revealed(Nightmares) && !view.revealed(Hopes));
            assert_eq!((view.on_the_table(Nightmares), view.candle()), (0, None));
            assert_eq!(view.place(), Place::FaceUp(Nightmares));
            assert_eq!(view.my_notes(Nightmares), []);
            let told = view.history().last().unwrap();
            assert_eq!((&told.what, told.by), (&Happening::Revealed(Nightmares, 3), None));
            let changed = it.changed();
            assert!(view.wall(Nightmares).iter().all(|it| changed.contains(&Change::Note(it.id))));
            assert!(changed.contains(&Change::Table) && changed.contains(&Change::Clock));
        });
    story.when(ANN, reveal(Nightmares)).comes_to_nothing();
}

#[test]
fn a_reveal_is_told_with_its_minute_and_a_late_note_is_not() {
    nightmares(3)
        .later(7)
        .after(ANN, reveal(Nightmares))
        .so(|it| assert_eq!(it.it.last_at(), NOON.plus_minutes(7)))
        .later(5)
        .after(BOB, Command::Write(up_front(1, "late")))
        .so(|it| {
            assert_eq!(it.log.last().unwrap().at, NOON.plus_minutes(7));
            assert_eq!(it.log.last().unwrap().by, None);
        })
        .after(ANN, Command::Rename { name: title("Ours") })
        .so(|it| assert_eq!(it.it.last_at(), NOON.plus_minutes(12)));
}

#[test]
fn a_round_is_revealed_in_its_stage() {
    given(team(3)).at(Stage::Turn).when(ANN, reveal(Nightmares)).refused(Refusal::OtherStage);
}

#[test]
fn of_two_people_either_may_go_on_when_both_are_done() {
    given(pair())
        .at(Stage::Nightmares)
        .after(BOB, write(Nightmares, 1, "silence"))
        .so(|it| {
            assert_eq!(it.sees(ANN).others_notes(Nightmares), Some(1));
            assert_eq!(it.sees(BOB).others_notes(Nightmares), Some(0));
            assert_eq!(it.screen().others_notes(Nightmares), None);
        })
        .when(BOB, reveal(Nightmares))
        .refused(Refusal::BothMustBeDone)
        .after(BOB, enough(Nightmares))
        .when(BOB, reveal(Nightmares))
        .refused(Refusal::BothMustBeDone)
        .after(ANN, enough(Nightmares))
        .after(BOB, reveal(Nightmares));
}

#[test]
fn two_people_with_a_facilitator_stay_hidden_until_both_are_done() {
    given(circle(Between::Coach, 2))
        .at(Stage::Hopes)
        .after(BOB, write(Hopes, 1, "courage"))
        .after(ANN, enough(Hopes))
        .when(ANN, reveal(Hopes))
        .refused(Refusal::BothMustBeDone)
        .when(BOB, reveal(Hopes))
        .refused(Refusal::DeskOnly)
        .after(BOB, enough(Hopes))
        .after(ANN, reveal(Hopes));
}

#[test]
fn three_people_wait_for_nobody_but_the_facilitator() {
    nightmares(3).after(BOB, enough(Nightmares)).after(ANN, reveal(Nightmares));
}

#[test]
fn enough_is_said_once_and_can_be_unsaid() {
    let say = |enough| Command::SayEnough { round: Nightmares, enough };
    let said = |enough| Event::EnoughWritten { member: BOB, round: Nightmares, enough };
    nightmares(3)
        .when(BOB, say(false))
        .comes_to_nothing()
        .when(BOB, say(true))
        .then([said(true)])
        .so(|it| {
            assert!(it.sees(ANN).person(BOB).unwrap().done);
            assert!(!it.sees(ANN).person(CID).unwrap().done);
            assert_eq!(
                (it.sees(ANN).done_count(Nightmares), it.sees(ANN).done_count(Hopes)),
                (1, 0)
            );
            assert!(it.changed().contains(&Change::Seats));
        })
        .when(BOB, say(true))
        .comes_to_nothing()
        .when(BOB, say(false))
        .then([said(false)])
        .so(|it| assert_eq!(it.sees(ANN).done_count(Nightmares), 0))
        .and(revealed(Nightmares, &[]))
        .when(BOB, say(true))
        .comes_to_nothing();
}

#[test]
fn apart_a_round_opens_when_the_last_one_is_ready() {
    given(team(3))
        .and(chosen(Between::Team, |it| it.apart_hours = Some(24)))
        .after(ANN, Command::GoTo { from: Stage::Prepare, to: Stage::Nightmares })
        .after(ANN, write(Nightmares, 1, "fear"))
        .after(ANN, enough(Nightmares))
        .after(BOB, enough(Nightmares))
        .after(BOB, Command::SayEnough { round: Nightmares, enough: false })
        .after(BOB, enough(Nightmares))
        .when(CID, enough(Nightmares))
        .gives(|events, hidden| {
            let [Event::EnoughWritten { member: CID, .. }, Event::NotesRevealed { notes, .. }] =
                events
            else {
                panic!("{events:?}")
            };
            assert_eq!((notes.len(), hidden.len()), (1, 1));
        })
        .so(|it| assert_eq!(it.it.wakes_at(), None));
}

#[test]
fn together_or_past_the_stage_nothing_opens_by_itself() {
    let all_but_cid =
        |story: Story| story.after(ANN, enough(Nightmares)).after(BOB, enough(Nightmares));
    let said = Event::EnoughWritten { member: CID, round: Nightmares, enough: true };
    all_but_cid(nightmares(3)).when(CID, enough(Nightmares)).then([said.clone()]);
    let apart = given(team(3)).and(chosen(Between::Team, |it| it.apart_hours = Some(24)));
    all_but_cid(apart.at(Stage::Turn)).when(CID, enough(Nightmares)).then([said]);
}

#[test]
fn the_order_of_a_reveal_is_not_the_order_of_writing() {
    let notes: Vec<u64> = (1..=8).collect();
    let mut story = nightmares(3);
    for number in &notes {
        story = story.after(BOB, write(Nightmares, *number, &format!("fear {number}")));
    }
    let orders = (0..8).map(|seed| {
        let mut story = story.clone();
        story.seed = seed;
        let story = story.after(ANN, reveal(Nightmares));
        story.sees(ANN).wall(Nightmares).iter().map(|it| it.text.to_owned()).collect::<Vec<_>>()
    });
    assert!(orders.collect::<BTreeSet<_>>().len() > 6);
}

#[test]
fn a_late_second_sending_of_a_revealed_note_is_nothing() {
    nightmares(3)
        .after(BOB, write(Nightmares, 1, "fear"))
        .after(ANN, reveal(Nightmares))
        .when(BOB, write(Nightmares, 1, "fear"))
        .comes_to_nothing()
        .when(BOB, Command::Write(up_front(1, "fear")))
        .comes_to_nothing()
        .when(BOB, take_back(1))
        .refused(Refusal::AlreadyRevealed);
}

#[test]
fn a_late_note_lies_down_only_when_its_writer_knows_that_it_lies_face_up() {
    nightmares(3)
        .after(ANN, reveal(Nightmares))
        .when(BOB, write(Nightmares, 1, "late"))
        .refused(Refusal::AlreadyRevealed)
        .when(BOB, Command::Write(up_front(1, "late")))
        .then([Event::NoteAdded { round: Nightmares, note: up(1, "late"), turned_from: None }])
        .so(|it| {
            assert_eq!(texts(it, Nightmares), set(["late"]));
            assert!(it.changed().contains(&Change::Table));
        })
        .when(BOB, Command::Write(up_front(1, "late")))
        .comes_to_nothing();
    nightmares(3).when(BOB, Command::Write(up_front(1, "early"))).hides(1);
}

#[test]
fn a_round_is_reopened_once_it_lies_open() {
    let reopen = Command::Reopen { round: Nightmares };
    nightmares(3)
        .when(ANN, reopen.clone())
        .comes_to_nothing()
        .after(ANN, reveal(Nightmares))
        .so(|it| assert!(!it.sees(BOB).reopened(Nightmares)))
        .when(ANN, reopen.clone())
        .then([Event::RoundReopened { round: Nightmares }])
        .so(|it| {
            let view = it.sees(BOB);
            assert!(view.reopened(Nightmares) && !view.reopened(Hopes));
            assert_eq!(view.history().last().unwrap().what, Happening::Reopened(Nightmares));
            assert!(it.changed().contains(&Change::Room));
        })
        .when(ANN, reopen)
        .comes_to_nothing();
}

#[test]
fn anyone_folds_a_note_away_unsigned_and_the_desk_unfolds_it() {
    let story = nightmares(3)
        .and(revealed(Nightmares, &["hurtful", "fine"]))
        .and(Event::QuestionsChosen { questions: vec![] })
        .and(drafted(1, "We knock."));
    let from_it = Event::ItemDrafted {
        item: item(2),
        theme: None,
        pod: None,
        item_kind: crate::event::ItemKind::Promise,
        text: sentence("We wait."),
        because: None,
        sources: vec![note(1)],
    };
    story
        .and(from_it)
        .when(BOB, Command::Fold { note: note(1) })
        .then([Event::NoteFolded { note: note(1) }])
        .so(|it| {
            assert_eq!(it.log.last().unwrap().by, None);
            assert_eq!(texts(it, Nightmares), set(["fine"]));
            let view = it.sees(ANN);
            assert!(
                view.note(note(1)).is_none() && view.is_folded(note(1)) && !view.is_folded(note(2))
            );
            assert_eq!((view.folded(Nightmares), view.folded(Hopes)), (vec![note(1)], vec![]));
            assert!(view.items()[1].sources.is_empty());
            let told = view.history().last().unwrap();
            assert_eq!((&told.what, told.by), (&Happening::Folded, None));
            let changed = it.changed();
            for change in [Change::Note(note(1)), Change::Reading, Change::Item(item(2))] {
                assert!(changed.contains(&change), "an open page shows it still: {change:?}");
            }
            assert!(!changed.contains(&Change::Item(item(1))));
        })
        .when(CID, Command::Fold { note: note(1) })
        .comes_to_nothing()
        .when(BOB, Command::Fold { note: note(9) })
        .refused(Refusal::NotHere)
        .when(ANN, Command::Unfold { note: note(9) })
        .refused(Refusal::NotHere)
        .when(ANN, Command::Unfold { note: note(1) })
        .then([Event::NoteUnfolded { note: note(1) }])
        .so(|it| {
            assert_eq!(texts(it, Nightmares), set(["hurtful", "fine"]));
            assert_eq!(it.sees(BOB).items()[1].sources.len(), 1);
            assert_eq!(it.sees(BOB).history().last().unwrap().what, Happening::Unfolded);
        })
        .when(ANN, Command::Unfold { note: note(1) })
        .comes_to_nothing();
}

fn deal(present: &[MemberId]) -> Command {
    Command::DealReading { round: Nightmares, present: present.to_vec() }
}

fn on(from: u32) -> Command {
    Command::ReadOn { round: Nightmares, pod: 0, from }
}

fn pass(from: u32) -> Command {
    Command::PassOn { round: Nightmares, pod: 0, from }
}

/// Turns of readers, in order; the notes are numbered from 1.
fn turns(readers: &[MemberId]) -> Event {
    let turn = |(at, reader): (u64, &MemberId)| Turn { note: note(at), reader: *reader };
    Event::ReadingDealt { round: Nightmares, turns: (1..).zip(readers).map(turn).collect() }
}

fn read(readers: &[MemberId]) -> Story {
    nightmares(4).and(revealed(Nightmares, &["one", "two", "three"])).and(turns(readers))
}

fn dealt(story: Story, command: Command) -> (Story, Vec<Turn>) {
    let mut dealt = Vec::new();
    let story = story.when(ANN, command).gives(|events, _| match events {
        [Event::ReadingDealt { turns, .. }] => dealt.clone_from(turns),
        other => panic!("{other:?}"),
    });
    (story, dealt)
}

#[test]
fn every_note_on_the_wall_is_dealt_once_and_nobody_reads_twice_before_all_have_read() {
    let fears = ["a", "b", "c", "d", "e", "f"];
    let story = nightmares(3).and(revealed(Nightmares, &fears));
    let story = story.after(BOB, Command::Fold { note: note(2) });
    let (story, dealt) = dealt(story, deal(&[]));
    let notes: Vec<NoteId> = dealt.iter().map(|it| it.note).collect();
    assert_eq!(notes, [1, 3, 4, 5, 6].map(note));
    let first: BTreeSet<MemberId> = dealt[..3].iter().map(|it| it.reader).collect();
    assert_eq!(first, BTreeSet::from([ANN, BOB, CID]));
    assert_eq!((dealt[3].reader, dealt[4].reader), (dealt[0].reader, dealt[1].reader));
    assert!(story.changed().contains(&Change::Reading));
    story.when(ANN, deal(&[])).comes_to_nothing();
}

#[test]
fn only_those_who_are_there_are_dealt_notes() {
    let story = nightmares(4).and(revealed(Nightmares, &["a", "b", "c", "d"]));
    let (_, dealt) = dealt(story, deal(&[BOB, DEE, member(9)]));
    let readers: BTreeSet<MemberId> = dealt.iter().map(|it| it.reader).collect();
    assert_eq!(readers, BTreeSet::from([BOB, DEE]));
}

#[test]
fn who_begins_is_decided_by_lot() {
    let story = nightmares(4).and(revealed(Nightmares, &["a"]));
    let first = |seed| {
        let story = Story { seed, ..story.clone() };
        dealt(story, deal(&[])).1[0].reader
    };
    assert_eq!((0..40).map(first).collect::<BTreeSet<_>>().len(), 4);
}

#[test]
fn nothing_is_dealt_before_the_reveal() {
    nightmares(3).when(ANN, deal(&[])).refused(Refusal::NotRevealed);
}

#[test]
fn at_tables_every_note_is_dealt_to_exactly_one() {
    let pods = vec![
        Pod { host: ANN, members: vec![ANN, BOB] },
        Pod { host: CID, members: vec![CID, DEE] },
    ];
    let story = nightmares(4)
        .and(revealed(Nightmares, &["a", "b", "c", "d", "e"]))
        .and(Event::PodsDealt { pods });
    let (story, dealt) = dealt(story, deal(&[ANN, BOB, CID]));
    let notes: BTreeSet<NoteId> = dealt.iter().map(|it| it.note).collect();
    assert_eq!((notes.len(), dealt.len()), (5, 5));
    let mut of: BTreeMap<MemberId, usize> = BTreeMap::new();
    for turn in &dealt {
        *of.entry(turn.reader).or_default() += 1;
    }
    assert_eq!(of.get(&CID), Some(&2), "Dee is not there");
    assert_eq!(of[&ANN] + of[&BOB], 3);
    assert!(of[&ANN].abs_diff(of[&BOB]) == 1);
    let of_bob = story.sees(BOB).readings(Nightmares);
    assert_eq!((of_bob.len(), of_bob[0].pod, of_bob[0].of), (1, 0, 3));
    let of_cid = story.sees(CID).readings(Nightmares);
    assert_eq!((of_cid.len(), of_cid[0].pod, of_cid[0].of), (1, 1, 2));
    assert_eq!(story.screen().readings(Nightmares).len(), 2);
    let on = |pod| Command::ReadOn { round: Nightmares, pod, from: 0 };
    story
        .clone()
        .when(DEE, on(1))
        .refused(Refusal::DeskOnly)
        .when(CID, on(2))
        .refused(Refusal::NotHere)
        .when(CID, on(1))
        .then([Event::ReadingMoved { round: Nightmares, pod: 1, to: 1 }])
        .so(|it| {
            assert_eq!(it.sees(CID).readings(Nightmares)[0].at, 1);
            assert_eq!(it.sees(ANN).readings(Nightmares)[0].at, 0);
        });
    let host = story.sees(CID).readings(Nightmares)[0].mine;
    assert!(host && !story.sees(DEE).readings(Nightmares)[0].mine);
}

#[test]
fn a_host_goes_on_for_their_table_only() {
    let pods = vec![
        Pod { host: BOB, members: vec![BOB, CID] },
        Pod { host: DEE, members: vec![DEE, EVE] },
    ];
    let on = |pod| Command::ReadOn { round: Nightmares, pod, from: 0 };
    let story = nightmares(5)
        .and(revealed(Nightmares, &["a", "b"]))
        .and(Event::PodsDealt { pods })
        .and(turns(&[CID, EVE]));
    story.clone().after(BOB, on(0));
    assert!(story.sees(BOB).readings(Nightmares)[0].mine);
    story.clone().when(BOB, on(1)).refused(Refusal::DeskOnly);
    story.clone().after(DEE, on(1));
    story.clone().after(ANN, on(1));
    let passed = Command::PassOn { round: Nightmares, pod: 1, from: 0 };
    let to = Event::ReaderChanged { round: Nightmares, note: note(2), reader: DEE };
    story.when(EVE, passed).then([to]);
}

#[test]
fn where_all_tables_have_left_the_rest_of_the_circle_reads() {
    let pods = vec![Pod { host: BOB, members: vec![BOB, CID] }];
    let story = nightmares(3)
        .and(revealed(Nightmares, &["a", "b"]))
        .and(Event::PodsDealt { pods })
        .after(ANN, Command::Remove { member: BOB })
        .after(ANN, Command::Remove { member: CID });
    let (_, dealt) = dealt(story, deal(&[]));
    assert!(dealt.iter().all(|it| it.reader == ANN) && dealt.len() == 2);
}

#[test]
fn the_reader_reads_on_and_a_double_tap_reads_one_note() {
    read(&[BOB, CID, BOB])
        .so(|it| {
            let view = it.sees(BOB);
            let reading = &view.readings(Nightmares)[0];
            assert_eq!((reading.pod, reading.at, reading.of, reading.mine), (0, 0, 3, true));
            assert_eq!(reading.note.as_ref().unwrap().text, "one");
            assert_eq!(reading.reader.as_ref().unwrap().id, BOB);
            assert_eq!(reading.next.as_ref().unwrap().id, CID);
            assert!(!it.sees(CID).readings(Nightmares)[0].mine);
            assert!(it.sees(ANN).readings(Nightmares)[0].mine, "the desk");
            assert!(!it.screen().readings(Nightmares)[0].mine);
            assert!(view.readings(Hopes).is_empty());
        })
        .when(CID, on(0))
        .refused(Refusal::DeskOnly)
        .when(BOB, on(0))
        .then([Event::ReadingMoved { round: Nightmares, pod: 0, to: 1 }])
        .so(|it| assert!(it.changed().contains(&Change::Reading)))
        .when(BOB, on(0))
        .comes_to_nothing()
        .when(BOB, on(2))
        .refused(Refusal::ReadOnAlready)
        .when(BOB, on(u32::MAX))
        .refused(Refusal::ReadOnAlready)
        .after(ANN, on(1))
        .when(CID, on(0))
        .refused(Refusal::ReadOnAlready)
        .after(BOB, on(2))
        .so(|it| {
            let view = it.sees(BOB);
            let reading = &view.readings(Nightmares)[0];
            assert!(reading.note.is_none() && reading.reader.is_none() && reading.next.is_none());
            assert_eq!((reading.at, reading.of), (3, 3));
        })
        .when(ANN, on(3))
        .refused(Refusal::ReadOnAlready);
}

#[test]
fn a_folded_note_is_not_read() {
    read(&[BOB, CID, BOB])
        .after(DEE, Command::Fold { note: note(1) })
        .so(|it| assert!(it.sees(BOB).readings(Nightmares)[0].note.is_none()));
}

#[test]
fn whoever_passes_hands_the_note_to_the_next_reader() {
    let to = |reader| Event::ReaderChanged { round: Nightmares, note: note(1), reader };
    read(&[BOB, CID, DEE])
        .when(CID, pass(0))
        .refused(Refusal::DeskOnly)
        .when(BOB, pass(1))
        .refused(Refusal::ReadOnAlready)
        .when(BOB, pass(0))
        .then([to(CID)])
        .so(|it| {
            let view = it.sees(BOB);
            let reading = &view.readings(Nightmares)[0];
            assert_eq!(reading.reader.as_ref().unwrap().id, CID);
            assert!(it.changed().contains(&Change::Reading));
        })
        .when(BOB, pass(0))
        .refused(Refusal::DeskOnly)
        .after(ANN, on(0))
        .so(|it| assert_eq!(it.sees(BOB).readings(Nightmares)[0].reader.as_ref().unwrap().id, CID))
        .when(ANN, Command::EndReading { round: Nightmares })
        .granted()
        .when(BOB, pass(0))
        .refused(Refusal::ReadOnAlready);
}

#[test]
fn passing_goes_round_the_table_and_then_to_those_without_a_turn() {
    let to = |reader| Event::ReaderChanged { round: Nightmares, note: note(3), reader };
    let at_the_end = |readers| read(readers).after(ANN, on(0)).after(ANN, on(1));
    at_the_end(&[BOB, CID, DEE]).when(DEE, pass(2)).then([to(BOB)]);
    at_the_end(&[DEE, DEE, DEE]).when(DEE, pass(2)).then([to(ANN)]);
    let alone = given(team(1)).at(Stage::Nightmares).and(revealed(Nightmares, &["a"]));
    alone.and(turns(&[ANN])).when(ANN, pass(0)).comes_to_nothing();
}

#[test]
fn nobody_passes_to_somebody_who_has_left() {
    let to = |reader| Event::ReaderChanged { round: Nightmares, note: note(1), reader };
    read(&[BOB, CID, DEE])
        .after(ANN, Command::Remove { member: CID })
        .when(BOB, pass(0))
        .then([to(DEE)]);
}

#[test]
fn on_one_phone_whoever_holds_it_goes_on() {
    let one_phone = chosen(Between::Team, |it| it.one_phone = true);
    read(&[BOB, CID, BOB])
        .and(one_phone)
        .so(|it| assert!(it.sees(DEE).readings(Nightmares)[0].mine))
        .after(DEE, on(0));
}

#[test]
fn a_reading_is_ended_once_and_can_be_dealt_anew() {
    let end = Command::EndReading { round: Nightmares };
    read(&[BOB, CID, BOB])
        .so(|it| assert!(!it.sees(ANN).was_read(Nightmares)))
        .when(ANN, end.clone())
        .then([Event::ReadingEnded { round: Nightmares }])
        .so(|it| {
            assert!(
                it.sees(ANN).was_read(Nightmares) && it.sees(ANN).readings(Nightmares).is_empty()
            );
            assert!(!it.sees(ANN).was_read(Hopes) && it.changed().contains(&Change::Reading));
        })
        .when(ANN, end)
        .comes_to_nothing()
        .when(BOB, on(0))
        .refused(Refusal::ReadOnAlready)
        .after(ANN, deal(&[]))
        .so(|it| assert!(!it.sees(ANN).was_read(Nightmares)));
}

fn me_too(number: u64, on: bool) -> Command {
    Command::MarkMeToo { note: note(number), on }
}

#[test]
fn me_too_numbers_are_hidden_until_they_are_shown() {
    let counted = vec![(note(1), 2), (note(2), 1)];
    nightmares(3)
        .and(revealed(Nightmares, &["a", "b", "c"]))
        .when(BOB, me_too(1, false))
        .comes_to_nothing()
        .when(BOB, me_too(1, true))
        .hides(1)
        .when(BOB, me_too(1, true))
        .comes_to_nothing()
        .after(CID, me_too(1, true))
        .after(CID, me_too(2, true))
        .after(CID, me_too(3, true))
        .when(CID, me_too(3, false))
        .hides(1)
        .so(|it| {
            assert_eq!(it.sees(BOB).my_marks(), [note(1)]);
            assert_eq!(it.sees(CID).my_marks(), [note(1), note(2)]);
            assert_eq!((it.sees(ANN).my_marks(), it.screen().my_marks()), (vec![], vec![]));
            for view in [it.sees(ANN), it.sees(BOB), it.screen()] {
                assert!(view.wall(Nightmares).iter().all(|it| it.me_too.is_none()));
                assert!(!view.me_too_shown());
            }
        })
        .when(ANN, Command::ShowMeToo)
        .gives(|events, hidden| {
            assert_eq!(events, [Event::MeTooShown { counts: counted }]);
            assert!(matches!(hidden, [HiddenChange::Clear(Shelf::Marks, ids)] if ids.len() == 3));
        })
        .so(|it| {
            let view = it.sees(CID);
            let counts: Vec<_> = view.wall(Nightmares).iter().map(|it| it.me_too).collect();
            assert_eq!(counts, [Some(2), Some(1), Some(0)]);
            assert!(view.me_too_shown() && view.my_marks().is_empty());
            assert_eq!(view.history().last().unwrap().what, Happening::MeTooShown);
            assert_eq!(it.log.last().unwrap().by, None);
            assert!(it.changed().contains(&Change::Note(note(3))));
            assert!(it.changed().contains(&Change::Desk));
        })
        .when(ANN, Command::ShowMeToo)
        .comes_to_nothing()
        .when(BOB, me_too(1, true))
        .refused(Refusal::AlreadyRevealed);
}

#[test]
fn me_too_is_for_fears_that_lie_open() {
    nightmares(3)
        .when(ANN, Command::ShowMeToo)
        .refused(Refusal::NotRevealed)
        .and(revealed(Hopes, &["hope"]))
        .when(BOB, me_too(101, true))
        .refused(Refusal::AlreadyRevealed)
        .when(BOB, me_too(9, true))
        .refused(Refusal::NotHere);
}

#[test]
fn shown_numbers_belong_to_fears_only() {
    nightmares(3)
        .and(revealed(Nightmares, &["a"]))
        .and(revealed(Hopes, &["hope"]))
        .after(ANN, Command::ShowMeToo)
        .so(|it| assert_eq!(it.sees(BOB).wall(Hopes)[0].me_too, None))
        .so(|it| assert_eq!(it.sees(BOB).wall(Nightmares)[0].me_too, Some(0)));
}

#[test]
fn fears_that_most_know_are_turned_first_once_that_is_shown() {
    let order = |story: &Story| -> Vec<String> {
        story.sees(BOB).fears().iter().map(|it| it.text.to_owned()).collect()
    };
    nightmares(3)
        .and(revealed(Nightmares, &["a", "b", "c"]))
        .after(BOB, me_too(3, true))
        .after(BOB, me_too(2, true))
        .after(CID, me_too(3, true))
        .so(|it| assert_eq!(order(it), ["a", "b", "c"]))
        .after(ANN, Command::ShowMeToo)
        .so(|it| assert_eq!(order(it), ["c", "b", "a"]));
}

#[test]
fn a_fear_is_turned_into_a_hope_that_lies_face_up() {
    let turned = |number, fear| {
        let turned_from = Some(note(fear));
        Command::Write(NewNote { turned_from, ..writes(Hopes, number, "hope") })
    };
    let added = Event::NoteAdded { round: Hopes, note: up(50, "hope"), turned_from: Some(note(1)) };
    nightmares(3)
        .and(revealed(Nightmares, &["fear", "other"]))
        .at(Stage::Turn)
        .when(BOB, turned(50, 1))
        .then([added])
        .so(|it| {
            let view = it.sees(CID);
            assert_eq!((view.hopes_of(note(1)).len(), view.hopes_of(note(2)).len()), (1, 0));
            assert_eq!(view.wall(Hopes)[0].turned_from, Some(note(1)));
            assert_eq!(view.place(), Place::Turn);
            let changed = it.changed();
            assert!(
                changed.contains(&Change::Note(note(1)))
                    && changed.contains(&Change::Note(note(50)))
            );
        })
        .when(BOB, turned(50, 1))
        .comes_to_nothing()
        .when(BOB, turned(51, 9))
        .refused(Refusal::NotHere)
        .when(BOB, turned(51, 50))
        .refused(Refusal::NotHere)
        .when(BOB, Command::Write(NewNote { round: Nightmares, ..turned_note(51, 1) }))
        .refused(Refusal::NotHere)
        .after(CID, Command::Fold { note: note(1) })
        .when(BOB, turned(51, 1))
        .refused(Refusal::NotHere);
}

fn turned_note(number: u64, fear: u64) -> NewNote {
    NewNote { turned_from: Some(note(fear)), ..writes(Hopes, number, "hope") }
}

#[test]
fn a_wall_keeps_what_was_drawn_and_asked() {
    let note_of = NewNote { drawing: Some(drawing()), ..up_front(1, "look") };
    let story = nightmares(3)
        .and(Event::QuestionsChosen { questions: vec![asked(1, "Why?")] })
        .after(BOB, Command::Write(NewNote { question: Some(question(1)), ..note_of }))
        .after(ANN, reveal(Nightmares));
    let view = story.sees(CID);
    let wall = view.wall(Nightmares);
    assert_eq!((wall[0].question, wall[0].drawing), (Some(question(1)), Some(&drawing())));
    assert_eq!(
        (wall[0].round, wall[0].born, wall[0].placed),
        (Nightmares, story.it.seq(), story.it.seq())
    );
    assert_eq!((wall[0].places_max, wall[0].themes), (1, &[][..]));
}
