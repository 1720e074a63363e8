//! The replay: in order, and without a word that the viewer does not see today.

use super::{living::hung_after, story::*};
use crate::{
    alliance::Alliance,
    command::{Command, Living},
    event::{Event, ItemKind, Kept, Shown, Sorted, Written},
    hidden::Hidden,
    replay::{Replay, Stood, What},
    settings::Between,
    stage::Stage,
    view::{Presence, View, Viewer},
};
use std::time::{Duration, Instant};

fn replay(story: &Story) -> Replay {
    Replay::of(ALLIANCE, story.log.clone())
}

/// All scenes, as this viewer sees them.
pub(super) fn scenes(story: &Story, now: &View<'_>) -> Vec<String> {
    let all = replay(story);
    let steps = 0..all.moments().len();
    steps.map(|step| format!("{:?}", all.clone().go_to(step).unwrap().seen_by(now))).collect()
}

fn told() -> Story {
    let worded = |text: &str| Event::ItemWorded {
        item: item(9),
        item_kind: ItemKind::Promise,
        text: sentence(text),
        because: None,
        until: None,
    };
    let answered = |wording, given| Event::AnswersShown {
        shown: vec![Shown { item: item(9), wording, given: vec![given] }],
    };
    let story = given(circle(Between::Team, 3))
        .and(Event::QuestionsChosen { questions: vec![asked(1, "Why us?")] })
        .at(Stage::Nightmares)
        .and(revealed(Nightmares, &["We hide.", "We shout."]))
        .at(Stage::Hopes)
        .and(revealed(Hopes, &["We talk."]))
        .and(Event::NoteAdded {
            round: Hopes,
            note: up(300, "We laugh."),
            turned_from: Some(note(1)),
        })
        .at(Stage::Review)
        .and(made(1))
        .and(Event::ThemeNamed { theme: theme(1), name: title("Talking") })
        .and(drafted(9, "We say it."))
        .and(answered(1, not_yet("When?")))
        .and(worded("We say it at once."))
        .and(answered(2, yes()));
    hung_after(story, 3)
}

#[test]
fn the_moments_come_in_their_order_and_each_shows_what_was() {
    let story = told();
    let what: Vec<What> = replay(&story).moments().iter().map(|it| it.what.clone()).collect();
    assert_eq!(
        what,
        [
            What::SetOut,
            What::Revealed(Nightmares),
            What::Revealed(Hopes),
            What::Added,
            What::Themes,
            What::Worded(item(9)),
            What::Answered(vec![item(9)]),
            What::Worded(item(9)),
            What::Answered(vec![item(9)]),
            What::Worded(item(1)),
            What::Worded(item(2)),
            What::Worded(item(3)),
            What::Answered(vec![item(1), item(2), item(3)]),
            What::Signed(vec![ANN, BOB, CID]),
            What::Hung,
        ]
    );
    let now = story.sees(BOB);
    let go = |step| replay(&story).go_to(step).unwrap();
    let (fears, added, first, contested, second) = (go(1), go(3), go(5), go(6), go(7));
    let notes = |then: &crate::replay::Then, round| -> Vec<String> {
        then.seen_by(&now).notes(round).iter().map(|it| it.text.to_owned()).collect()
    };
    assert_eq!((notes(&fears, Nightmares).len(), notes(&fears, Hopes).len()), (2, 0));
    let new: Vec<_> = added.seen_by(&now).added().iter().map(|it| it.text.to_owned()).collect();
    assert_eq!(new, ["We laugh."]);
    let item = |then: &crate::replay::Then| {
        let items = then.seen_by(&now).items();
        let it = items.into_iter().find(|it| it.now).unwrap();
        (it.text.to_owned(), it.before.map(str::to_owned), it.standing)
    };
    assert_eq!(item(&first), ("We say it.".into(), None, Stood::Asked));
    assert_eq!(item(&contested), ("We say it.".into(), None, Stood::NotYet));
    let before = Some("We say it.".into());
    assert_eq!(item(&second), ("We say it at once.".into(), before, Stood::Asked));
    assert_eq!(go(14).seen_by(&now).version().unwrap().number, 1);
    assert!(replay(&story).go_to(15).is_none());
}

#[test]
fn what_was_folded_away_or_let_go_since_is_not_told_again() {
    let story = told().after(BOB, Command::Fold { note: note(2) });
    let all = scenes(&story, &story.sees(ANN)).concat();
    assert!(!all.contains("We shout.") && all.contains("We hide."), "{all}");
    let story = story.and(Event::NotesErased);
    let all = scenes(&story, &story.sees(ANN)).concat();
    assert!(!all.contains("We hide.") && !all.contains("[removed]"), "{all}");
    let then = replay(&story).go_to(1).unwrap();
    assert_eq!(then.seen_by(&story.sees(ANN)).untold(Nightmares), 2);
}

#[test]
fn whoever_took_their_name_along_has_none_and_whoever_came_later_sees_what_they_see_now() {
    let story = told()
        .and(Event::MemberJoined { member: DEE, called: name("Dee"), carried_by: None })
        .asks(CID, Living::Leave { goodbye: None, name_stays: false })
        .granted()
        .replayed();
    let now = story.sees(DEE);
    let all = scenes(&story, &now).concat();
    assert!(!all.contains("Cid") && all.contains("We hide."), "{all}");
    let signed = replay(&story).moments().iter().position(|it| matches!(it.what, What::Signed(_)));
    let then = replay(&story).go_to(signed.unwrap()).unwrap();
    let names = then.seen_by(&now).signed();
    let names: Vec<_> = names.into_iter().map(|it| it.map(ToString::to_string)).collect();
    assert_eq!(names, [Some("Ann".into()), Some("Bob".into()), None]);
}

#[test]
fn a_theme_is_called_as_it_is_called_today() {
    let story = told().and(Event::ThemeNamed { theme: theme(1), name: title("Listening") });
    let all = scenes(&story, &story.sees(ANN)).concat();
    assert!(all.contains("Listening") && !all.contains("Talking") && !all.contains("Theme 1"));
}

/// The log of a hall, as it is kept: 5,000 notes were turned over and sorted one by one, and as many
/// came face up afterwards.
fn hall() -> Vec<(Kept, Written)> {
    const NOTES: u64 = 5_000;
    let texts: Vec<String> = (1..=NOTES).map(|it| format!("Note number {it} of many.")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let story = given(circle(Between::Team, 3)).at(Stage::Nightmares);
    let story = story.and(revealed(Nightmares, &texts)).at(Stage::Review);
    let story = (1..=40).fold(story, |story, at| story.and(made(at)));
    let sorted = |at: u64| Event::NotesSorted {
        sorted: vec![Sorted { note: note(at), themes: vec![theme(at % 40 + 1)] }],
        undo: false,
    };
    let story = (1..=NOTES).fold(story, |story, at| story.and(sorted(at)));
    let added = |at: u64| Event::NoteAdded {
        round: Nightmares,
        note: up(NOTES + at, "One more."),
        turned_from: None,
    };
    let story = (1..=NOTES).fold(story, |story, at| story.and(added(at)));
    story.log.into_iter().map(|it| (it.clone(), it.event.written())).collect()
}

#[test]
#[ignore = "measures a release: cargo test --release -p alliance --lib hall -- --ignored --nocapture"]
#[expect(clippy::disallowed_methods, reason = "it measures how long a replay takes")]
fn each_moment_of_a_hall_is_told_in_a_fifth_of_a_second() {
    let log = hall();
    let today = Alliance::fold(ALLIANCE, log.iter().map(|(it, _)| it.clone())).unwrap();
    let (hidden, presence) = (Hidden::default(), Presence::default());
    let now = today.seen_by(&hidden, &presence, Viewer::Screen).unwrap();
    let read = |(kept, it): &(Kept, Written)| Kept {
        event: Event::read(&it.kind, &it.data, it.body.as_deref()).unwrap(),
        ..kept.clone()
    };
    for step in 0..4 {
        let began = Instant::now();
        let replay = Replay::of(ALLIANCE, log.iter().map(read).collect());
        let then = replay.go_to(step).unwrap();
        let scene = then.seen_by(&now);
        let told = (scene.added().len(), scene.themes().len(), scene.notes(Nightmares).len());
        let took = began.elapsed();
        eprintln!("{:?}: {took:?} for {told:?}", scene.moment().what);
        assert!(took < Duration::from_millis(200), "{took:?}");
    }
}
