//! The door out: what is in a view, where no other story looks.

use super::story::*;
use crate::{
    alliance::Alliance,
    chance::Chance,
    command::{By, Command, Decision, Now, Refusal},
    event::{Event, Question, Source},
    hidden::{self, Hidden, HiddenChange, HiddenId, Lying, Row, Secret, Shelf},
    id::{Ask, CareId, NoteId},
    life::Lived,
    limits::MEMBERS_MAX,
    settings::Between,
    stage::{Round, Stage},
    view::Place,
};
use std::collections::BTreeSet;

#[test]
fn every_stage_has_its_page() {
    let places = |story: &Story| story.sees(ANN).place().slug();
    let story = given(team(3));
    let closed: Vec<_> = Stage::ALL.iter().map(|it| places(&story.clone().at(*it))).collect();
    assert_eq!(
        closed,
        [
            "prepare",
            "arrive",
            "nightmares.writing",
            "turn",
            "hopes.writing",
            "review",
            "draft",
            "sign",
            "living"
        ]
    );
    let open = story.and(revealed(Nightmares, &["a"])).and(revealed(Hopes, &["b"]));
    assert_eq!(places(&open.clone().at(Stage::Nightmares)), "nightmares.up");
    assert_eq!(open.at(Stage::Hopes).sees(ANN).place(), Place::FaceUp(Hopes));
}

#[test]
fn the_big_screen_is_nobody() {
    let story = given(team(3)).at(Stage::Nightmares).after(ANN, write(Nightmares, 1, "fear"));
    let view = story.screen();
    assert_eq!((view.me(), view.desk(), view.size()), (None, false, 3));
    assert_eq!(story.sees(BOB).me(), Some(BOB));
    assert!(view.my_notes(Nightmares).is_empty() && view.my_marks().is_empty());
}

#[test]
fn what_lies_in_the_view_is_in_what_the_laws_look_at() {
    let story = given(team(3))
        .and(Event::QuestionsChosen {
            questions: vec![Question { source: Source::Seed, ..asked(1, "Why us?") }],
        })
        .at(Stage::Hopes)
        .after(BOB, Command::Think { question: question(1), text: Some(letter("A thought")) })
        .after(BOB, write(Hopes, 1, "Hidden hope"));
    let seen = |view: crate::view::View| format!("{view:?}");
    for words in ["A thought", "Hidden hope", "Why us?", "Our circle", "Cid"] {
        assert!(seen(story.sees(BOB)).contains(words), "{words}");
    }
    for words in ["A thought", "Hidden hope"] {
        assert!(!seen(story.sees(ANN)).contains(words) && !seen(story.screen()).contains(words));
    }
}

#[test]
fn the_same_ask_is_one_ask_for_ever() {
    let story = given(team(3)).after(By::Door, Command::Join { member: DEE, called: name("Dee") });
    let ask = story.log.last().unwrap().ask;
    let story = story.after(ANN, Command::Remove { member: DEE });
    let again = Command::Join { member: DEE, called: name("Dee") };
    assert_eq!(story.decide(&By::Door, ask, again.clone()), Ok(Decision::default()));
    assert_eq!(story.decide(&By::Door, Ask::new(1_000), again), Err(Refusal::NotAMember));
}

#[test]
fn a_decision_that_only_hides_is_something() {
    let hides = Decision {
        events: vec![],
        hidden: vec![HiddenChange::Clear(Shelf::Dots, vec![])],
        ..Decision::default()
    };
    let tells = Decision { events: team(1), ..Decision::default() };
    assert!(!hides.is_nothing() && !tells.is_nothing() && Decision::default().is_nothing());
}

#[test]
fn what_lies_hidden_reads_back_and_a_stranger_row_is_none() {
    let lying = [
        Lying::Note {
            question: Some(question(1)),
            text: words("a\n\nb"),
            drawing: Some(drawing()),
        },
        Lying::Mark { note: note(1) },
        Lying::Dot { theme: theme(1) },
        Lying::Answer { item: item(1), wording: 2, given: reservation("hm") },
        Lying::Thought { question: question(1), text: letter("So.") },
        Lying::Lived { pulse: 3, item: item(1), lived: Lived::Mostly, name: Some(ANN) },
        Lying::Given { pulse: 3, name: None },
        Lying::Word { pulse: 3, text: sentence("Slowly.") },
        Lying::Care { care: CareId::new(4), item: item(1), text: Some(sentence("Doors.")) },
        Lying::Brought { round: Hopes, text: words("I float.") },
    ];
    for (shelf, lying) in Shelf::ALL.iter().zip(lying) {
        let (id, tag) = ([7; 16], [8; 16]);
        let row = Row { shelf: *shelf, id: HiddenId(id), tag: Some(HiddenId(tag)), lying };
        let read = |body: &str| Row::read(shelf.slug(), id, Some(tag), body);
        assert_eq!(read(&row.body()), Some(row.clone()));
        assert_eq!(Row::read("elsewhere", id, None, &row.body()), None);
        assert_eq!(read("[1]"), None);
        assert_eq!(read(r#"[{"mark":{}}, null]"#), None);
    }
}

#[test]
fn what_is_ones_own_follows_to_a_new_key_and_nothing_else_does() {
    let (old, new) = (secret(ANN), Secret::new(b"another key", ALLIANCE, ANN));
    let lying =
        |words_of: &str| Lying::Note { question: None, text: words(words_of), drawing: None };
    let rows = |secret: &Secret, first: u64| {
        let answer = Lying::Answer { item: item(1), wording: 2, given: reservation("hm") };
        vec![
            hidden::note_row(secret, Nightmares, note(first), lying("fear")),
            hidden::note_row(secret, Round::Hopes, note(first + 1), lying("hope")),
            hidden::own_row(secret, Lying::Mark { note: note(9) }, 0),
            hidden::own_row(secret, Lying::Dot { theme: theme(1) }, 0),
            hidden::own_row(secret, Lying::Dot { theme: theme(1) }, 7),
            hidden::own_row(secret, answer, 0),
            hidden::own_row(
                secret,
                Lying::Thought { question: question(1), text: letter("So.") },
                0,
            ),
        ]
        .into_iter()
        .chain(living_rows(secret))
        .collect::<Vec<_>>()
    };
    let lie = |secret: &Secret| {
        let mut all = Hidden::default();
        let them = rows(&self::secret(BOB), 20).into_iter().chain(rows(secret, 10));
        them.for_each(|row| all.apply(HiddenChange::Put(row)));
        all
    };
    let mut followed = lie(&old);
    followed.followed(&old, &new).into_iter().for_each(|change| followed.apply(change));
    assert_eq!(format!("{followed:?}"), format!("{:?}", lie(&new)));
    assert_eq!(followed.followed(&old, &new), []);
    // Whoever leaves takes all of it along, and nothing of anybody else.
    let mut left = lie(&old);
    left.apply(HiddenChange::Put(hidden::care_row(CareId::new(4), item(1), None)));
    let mut others = Hidden::default();
    let care = hidden::care_row(CareId::new(4), item(1), None);
    let theirs = rows(&self::secret(BOB), 20).into_iter().chain([care]);
    theirs.for_each(|row| others.apply(HiddenChange::Put(row)));
    assert!(
        !Shelf::ALL.iter().any(|shelf| *shelf != Shelf::Cares && left.is_alike(&others, *shelf))
    );
    left.taken_along(&old).into_iter().for_each(|change| left.apply(change));
    for shelf in Shelf::ALL {
        assert!(left.is_alike(&others, *shelf), "{shelf:?}");
    }
    assert!(Hidden::default().is_alike(&Hidden::default(), Shelf::Dots));
}

/// What one lays down while the page hangs.
fn living_rows(secret: &Secret) -> Vec<Row> {
    let lying = [
        Lying::Lived { pulse: 3, item: item(1), lived: Lived::Mostly, name: None },
        Lying::Lived { pulse: 3, item: item(2), lived: Lived::Mostly, name: None },
        Lying::Given { pulse: 3, name: None },
        Lying::Word { pulse: 3, text: sentence("Slowly.") },
        Lying::Brought { round: Nightmares, text: words("I sink.") },
        Lying::Brought { round: Hopes, text: words("I float.") },
    ];
    lying.into_iter().map(|it| hidden::own_row(secret, it, 0)).collect()
}

#[test]
fn every_shelf_is_cleared_alone_and_of_what_it_was_said_to_hold() {
    let row = |shelf, id| Row {
        shelf,
        id: HiddenId([id; 16]),
        tag: None,
        lying: Lying::Mark { note: note(1) },
    };
    let mut hidden = Hidden::default();
    for (shelf, id) in [(Shelf::Marks, 1), (Shelf::Marks, 2), (Shelf::Dots, 1)] {
        hidden.apply(HiddenChange::Put(row(shelf, id)));
    }
    hidden.apply(HiddenChange::Clear(Shelf::Marks, vec![HiddenId([1; 16])]));
    assert_eq!((hidden.count(Shelf::Marks), hidden.count(Shelf::Dots)), (1, 1));
    hidden.apply(HiddenChange::Take(Shelf::Marks, HiddenId([2; 16])));
    assert_eq!((hidden.count(Shelf::Marks), hidden.count(Shelf::Dots)), (0, 1));
}

#[test]
fn new_ids_and_shuffles_come_from_the_seed_and_nothing_else() {
    let ids = |seed| -> Vec<NoteId> {
        let mut chance = Chance::new([seed; 32]);
        (0..50).map(|_| chance.note()).collect()
    };
    assert_eq!(ids(1), ids(1));
    assert_eq!([ids(1), ids(2)].concat().into_iter().collect::<BTreeSet<_>>().len(), 100);
    let mut cards: Vec<u32> = (0..50).collect();
    Chance::new([1; 32]).shuffle(&mut cards);
    assert!(!cards.is_sorted());
    cards.sort_unstable();
    assert_eq!(cards, (0..50).collect::<Vec<_>>());
}

#[test]
fn deciding_changes_nothing() {
    let story = given(team(2)).at(Stage::Nightmares);
    let (mut chance, by) = (Chance::new([0; 32]), By::Member(ANN, secret(ANN)));
    let mut now = Now { time: NOON, chance: &mut chance, members_max: MEMBERS_MAX };
    let before = (format!("{:?}", story.sees(ANN)), story.it.seq());
    let write = write(Nightmares, 1, "fear");
    story.it.decide(&story.hidden, &by, Ask::new(50), write, &mut now).unwrap();
    assert_eq!((format!("{:?}", story.sees(ANN)), story.it.seq()), before);
}

#[test]
fn a_page_is_told_only_what_has_changed_since() {
    let story = given(team(2));
    let seq = story.it.seq();
    assert!(story.changed_after(seq).is_empty());
    assert!(story.changed_after(0).len() >= story.changed_after(1).len());
    let story = story.at(Stage::Arrive);
    assert!(!story.changed_after(seq).is_empty() && story.changed_after(seq + 1).is_empty());
}

#[test]
fn a_circle_begins_with_what_fits_its_kind() {
    let start = Alliance::start(title("Us"), Between::Family, ANN, name("Ann"));
    assert!(given([start]).sees(ANN).settings().one_phone);
}
