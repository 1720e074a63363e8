//! Like is put with like, named, and given dots.

use super::story::*;
use crate::{
    alliance::Change,
    command::{Command, Refusal, SortTo},
    event::{Event, Sorted},
    hidden::{HiddenChange, Shelf},
    id::{NoteId, ThemeId},
    limits::{THEMES_MAX, UNDO_MAX},
    settings::Between,
    stage::Stage,
};

fn review() -> Story {
    given(team(3))
        .and(revealed(Nightmares, &["a", "b", "c"]))
        .and(revealed(Hopes, &["hope"]))
        .at(Stage::Review)
}

fn sort(notes: &[u64], to: SortTo) -> Command {
    Command::Sort { notes: notes.iter().map(|it| note(*it)).collect(), to, also: false }
}

fn copy(notes: &[u64], to: SortTo) -> Command {
    Command::Sort { notes: notes.iter().map(|it| note(*it)).collect(), to, also: true }
}

fn into(number: u64) -> SortTo {
    SortTo::Theme(theme(number))
}

fn sorted(lies: &[(u64, &[u64])]) -> Event {
    let themes = |in_these: &[u64]| in_these.iter().map(|it| theme(*it)).collect();
    let sorted = lies.iter().map(|(it, of)| Sorted { note: note(*it), themes: themes(of) });
    Event::NotesSorted { sorted: sorted.collect(), undo: false }
}

fn lies_in(story: &Story, number: u64) -> Vec<ThemeId> {
    story.sees(ANN).note(note(number)).unwrap().themes.to_vec()
}

fn in_theme(story: &Story, number: u64) -> Vec<NoteId> {
    let themes = story.sees(BOB).themes();
    let theme = themes.iter().find(|it| it.id == theme(number)).unwrap();
    theme.notes.iter().map(|it| it.id).collect()
}

#[test]
fn notes_are_sorted_from_the_review_on() {
    given(team(3))
        .and(revealed(Nightmares, &["a"]))
        .at(Stage::Hopes)
        .when(BOB, sort(&[1], SortTo::Loose))
        .refused(Refusal::OtherStage)
        .at(Stage::Draft)
        .when(BOB, sort(&[1], SortTo::Loose))
        .comes_to_nothing();
}

#[test]
fn ticked_notes_go_into_a_new_theme_together() {
    let to = SortTo::New(theme(1), Some(title("Focus")));
    review()
        .when(BOB, sort(&[1, 3], to.clone()))
        .then([
            Event::ThemeMade { theme: theme(1), name: Some(title("Focus")) },
            sorted(&[(1, &[1]), (3, &[1])]),
        ])
        .so(|it| {
            let view = it.sees(CID);
            assert_eq!(view.themes()[0].name.unwrap().as_str(), "Focus");
            assert_eq!(in_theme(it, 1), [note(1), note(3)]);
            let loose: Vec<_> = view.loose().iter().map(|it| it.id).collect();
            assert_eq!(loose, [note(2), note(101)]);
            let changed = it.changed();
            for change in [Change::Note(note(1)), Change::Themes, Change::Desk] {
                assert!(changed.contains(&change), "{change:?}");
            }
            assert!(!changed.contains(&Change::Note(note(2))));
            assert_eq!(view.note(note(1)).unwrap().placed, it.it.seq());
            assert!(view.note(note(1)).unwrap().born < it.it.seq());
        })
        .when(BOB, sort(&[1, 3], to))
        .comes_to_nothing()
        .when(BOB, sort(&[2], SortTo::New(theme(1), None)))
        .then([sorted(&[(2, &[1])])])
        .so(|it| assert_eq!(in_theme(it, 1), [note(1), note(3), note(2)]))
        .when(BOB, sort(&[], SortTo::New(theme(2), None)))
        .then([Event::ThemeMade { theme: theme(2), name: None }])
        .so(|it| assert!(it.changed().contains(&Change::Themes)));
}

#[test]
fn a_note_may_lie_in_two_themes_and_come_out_of_all() {
    review()
        .and(made(1))
        .and(made(2))
        .after(BOB, sort(&[1], into(1)))
        .when(BOB, copy(&[1], into(2)))
        .then([sorted(&[(1, &[1, 2])])])
        .so(|it| assert_eq!(it.sees(ANN).note(note(1)).unwrap().places_max, 2))
        .when(BOB, copy(&[1], into(2)))
        .comes_to_nothing()
        .when(BOB, sort(&[1], into(2)))
        .then([sorted(&[(1, &[2])])])
        .when(BOB, sort(&[1], SortTo::Loose))
        .then([sorted(&[(1, &[])])])
        .so(|it| assert_eq!(it.sees(ANN).note(note(1)).unwrap().places_max, 2))
        .when(BOB, sort(&[1], SortTo::Loose))
        .comes_to_nothing();
}

#[test]
fn only_what_is_there_is_sorted() {
    review()
        .and(made(1))
        .when(BOB, sort(&[1], into(2)))
        .refused(Refusal::NotHere)
        .when(BOB, sort(&[1, 9], into(1)))
        .refused(Refusal::NotHere)
        .after(CID, Command::Fold { note: note(2) })
        .when(BOB, sort(&[2], into(1)))
        .refused(Refusal::NotHere);
}

#[test]
fn a_note_ticked_in_two_places_moves_once_and_the_move_can_be_undone() {
    review()
        .and(made(1))
        .and(made(2))
        .after(BOB, sort(&[1], into(1)))
        .when(BOB, sort(&[1, 1, 2], into(2)))
        .then([sorted(&[(1, &[2]), (2, &[2])])])
        .after(BOB, Command::UndoSort)
        .so(|it| assert_eq!(lies_in(it, 1), [theme(1)]));
}

#[test]
fn there_are_so_many_themes_and_no_more() {
    let mut story = review();
    for number in 0..THEMES_MAX as u64 {
        story = story.after(BOB, sort(&[], SortTo::New(theme(number), None)));
    }
    story
        .when(BOB, sort(&[1], SortTo::New(theme(99), None)))
        .refused(Refusal::TooMany)
        .after(BOB, sort(&[1], SortTo::New(theme(5), None)));
}

#[test]
fn every_move_can_be_undone_by_anyone_in_turn() {
    let undone = |lies: &[(u64, &[u64])]| {
        let Event::NotesSorted { sorted, .. } = sorted(lies) else { unreachable!() };
        Event::NotesSorted { sorted, undo: true }
    };
    review()
        .and(made(1))
        .and(made(2))
        .when(CID, Command::UndoSort)
        .refused(Refusal::NothingToUndo)
        .so(|it| assert!(!it.sees(CID).can_undo()))
        .after(BOB, sort(&[1, 2], into(1)))
        .after(BOB, sort(&[1], into(2)))
        .so(|it| assert!(it.sees(CID).can_undo()))
        .when(CID, Command::UndoSort)
        .then([undone(&[(1, &[1])])])
        .when(CID, Command::UndoSort)
        .then([undone(&[(1, &[]), (2, &[])])])
        .so(|it| assert!(lies_in(it, 1).is_empty() && !it.sees(CID).can_undo()))
        .when(CID, Command::UndoSort)
        .refused(Refusal::NothingToUndo);
}

#[test]
fn so_many_moves_are_remembered_and_no_more() {
    let mut story = review().and(made(1)).and(made(2)).and(made(3));
    story = story.after(BOB, sort(&[1], into(3)));
    for at in 0..UNDO_MAX as u64 {
        story = story.after(BOB, sort(&[1], into(1 + at % 2)));
    }
    for _ in 0..UNDO_MAX {
        story = story.after(BOB, Command::UndoSort);
    }
    let story = story.when(BOB, Command::UndoSort).refused(Refusal::NothingToUndo);
    assert_eq!(lies_in(&story, 1), [theme(3)], "the very first move is forgotten");
}

#[test]
fn a_theme_is_named_with_a_phrase() {
    let call = |number, name| Command::NameTheme { theme: theme(number), name: title(name) };
    review()
        .and(made(1))
        .and(made(2))
        .when(BOB, call(1, "Theme 1"))
        .comes_to_nothing()
        .when(BOB, call(2, "Time to think"))
        .then([Event::ThemeNamed { theme: theme(2), name: title("Time to think") }])
        .so(|it| {
            let names: Vec<_> =
                it.sees(ANN).themes().iter().map(|it| it.name.unwrap().to_string()).collect();
            assert_eq!(names, ["Theme 1", "Time to think"]);
            assert!(it.changed().contains(&Change::Themes));
        })
        .when(BOB, call(9, "Nowhere"))
        .refused(Refusal::NotHere);
}

#[test]
fn locked_themes_stay_as_they_lie() {
    let lock = |locked| Command::LockThemes { locked };
    let call = Command::NameTheme { theme: theme(1), name: title("Else") };
    review()
        .and(made(1))
        .after(BOB, sort(&[1], into(1)))
        .when(ANN, lock(false))
        .comes_to_nothing()
        .so(|it| assert!(!it.sees(BOB).themes_locked()))
        .when(ANN, lock(true))
        .then([Event::ThemesLocked { locked: true }])
        .so(|it| assert!(it.sees(BOB).themes_locked() && it.changed().contains(&Change::Themes)))
        .when(BOB, sort(&[2], into(1)))
        .refused(Refusal::ThemesLocked)
        .when(BOB, call.clone())
        .refused(Refusal::ThemesLocked)
        .when(BOB, Command::UndoSort)
        .refused(Refusal::ThemesLocked)
        .after(ANN, lock(false))
        .after(BOB, call);
}

fn dot(number: u64, had: u8) -> Command {
    Command::PutDot { theme: theme(number), on: true, had }
}

fn off(number: u64, had: u8) -> Command {
    Command::PutDot { theme: theme(number), on: false, had }
}

fn dots(story: &Story) -> Vec<u32> {
    let view = story.sees(CID);
    let dots: Vec<u32> = view.themes().iter().map(|it| it.dots).collect();
    assert_eq!(view.dots().into_values().collect::<Vec<_>>(), dots);
    dots
}

#[test]
fn each_person_has_so_many_dots_and_a_second_sending_puts_none() {
    let story = review().and(chosen(Between::Team, |it| it.dots = 3)).and(made(1)).and(made(2));
    story
        .when(BOB, dot(1, 0))
        .hides(1)
        .when(BOB, dot(1, 0))
        .comes_to_nothing()
        .after(BOB, dot(1, 1))
        .after(BOB, dot(2, 0))
        .when(BOB, dot(2, 1))
        .refused(Refusal::NoDotsLeft)
        .after(CID, dot(2, 0))
        .so(|it| {
            assert_eq!(dots(it), [2, 2]);
            let mine = it.sees(BOB).my_dots();
            assert_eq!((mine[&theme(1)], mine[&theme(2)]), (2, 1));
            assert!(it.screen().my_dots().is_empty() && it.sees(ANN).my_dots().is_empty());
        })
        .when(BOB, off(1, 2))
        .hides(1)
        .when(BOB, off(1, 2))
        .comes_to_nothing()
        .so(|it| assert_eq!(dots(it), [1, 2]))
        .after(BOB, dot(2, 1))
        .so(|it| assert_eq!(dots(it), [1, 3]))
        .when(ANN, off(1, 0))
        .comes_to_nothing()
        .when(BOB, dot(9, 0))
        .refused(Refusal::NotHere);
}

#[test]
fn whoever_has_more_dots_than_there_are_now_may_only_take_some_back() {
    let mut story = review().and(made(1)).and(made(2));
    for had in 0..5 {
        story = story.after(BOB, dot(1, had));
    }
    story
        .and(chosen(Between::Team, |it| it.dots = 3))
        .so(|it| assert_eq!(it.sees(BOB).my_dots()[&theme(1)], 5))
        .when(BOB, dot(2, 0))
        .refused(Refusal::NoDotsLeft)
        .after(BOB, off(1, 5))
        .after(BOB, off(1, 4))
        .when(BOB, dot(2, 0))
        .refused(Refusal::NoDotsLeft)
        .after(BOB, off(1, 3))
        .after(BOB, dot(2, 0))
        .so(|it| assert_eq!(dots(it), [2, 1]));
}

#[test]
fn dots_are_put_from_the_review_on_and_counted_before_the_signing() {
    let all_yes = Event::AnswersShown {
        shown: vec![crate::event::Shown { item: item(1), wording: 1, given: vec![yes()] }],
    };
    let go = |from, to| Command::GoTo { from, to };
    given(team(3)).and(made(1)).at(Stage::Hopes).when(BOB, dot(1, 0)).refused(Refusal::OtherStage);
    review()
        .and(made(1))
        .and(made(2))
        .after(BOB, dot(1, 0))
        .after(CID, dot(1, 0))
        .after(ANN, go(Stage::Review, Stage::Draft))
        .so(|it| assert_eq!(it.hidden.count(Shelf::Dots), 2))
        .and(drafted(1, "We knock."))
        .and(all_yes)
        .when(ANN, go(Stage::Draft, Stage::Sign))
        .gives(|events, hidden| {
            let counted = Event::DotsCounted { dots: vec![(theme(1), 2), (theme(2), 0)] };
            assert_eq!(events, [counted, reached(Stage::Sign)]);
            assert!(matches!(hidden, [HiddenChange::Clear(Shelf::Dots, ids)] if ids.len() == 2));
        })
        .so(|it| {
            assert_eq!(dots(it), [2, 0]);
            assert!(it.changed_after(it.it.seq() - 2).contains(&Change::Dots));
            assert_eq!(it.log[it.log.len() - 2].by, None);
        })
        .after(ANN, go(Stage::Sign, Stage::Review))
        .when(BOB, dot(1, 0))
        .refused(Refusal::OtherStage)
        .after(ANN, go(Stage::Review, Stage::Sign));
}
