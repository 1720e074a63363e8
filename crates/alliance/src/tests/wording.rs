//! What the wording rules hear and leave alone, where their own tests do not look.

use crate::wording::{Code, SetCode, hints, set_hints, suggestion};

fn slugs(text: &str) -> String {
    let mut found = hints(text, &[]);
    found.sort_unstable();
    found.into_iter().map(Code::slug).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn read(lines: &[(&str, &str)]) {
    for (line, expected) in lines {
        assert_eq!(slugs(line), *expected, "{line}");
    }
}

#[test]
fn each_hint_is_a_question_that_stays_as_it_is() {
    for (slug, question) in [
        ("vague", "If a visitor watched us for a day, what would they see or hear?"),
        ("fuzzy-time", "How soon would you be glad?"),
        ("absolute", "And on a bad day?"),
        ("negative", "What will we do instead?"),
        ("should", "Say it as if it were already so: 'We ...'"),
        ("points-at-someone", "Can it start with I or we?"),
        ("punishment", "Promise or punishment? What would help instead?"),
        ("outside-our-hands", "Which part of it is in our hands?"),
        ("two-in-one", "Two lines?"),
        ("long", "In one breath?"),
        ("short", "When, or how?"),
        ("no-when", "When ..., we ..."),
    ] {
        assert_eq!(Code::from_slug(slug).unwrap().question(), question);
    }
    let alike = SetCode::Alike { first: 0, second: 1 };
    for (code, slug, question) in [
        (SetCode::Many, "many", "One you would not miss?"),
        (alike, "alike", "Are these two the same?"),
        (SetCode::NoLineForHardDays, "no-line-for-hard-days", "What do we do when it gets hard?"),
    ] {
        assert_eq!((code.slug(), code.question()), (slug, question));
    }
}

#[test]
fn signs_without_a_space_part_nothing_and_signs_before_the_first_word_neither() {
    read(&[
        ("If the gate is shut at 14:00 nobody waits.", ""),
        ("! We knock before we come in. We wait.", ""),
        ("When the bell rings, 'come in' nobody says.", "absolute negative"),
    ]);
}

#[test]
fn a_condition_begins_and_ends_where_a_reader_hears_it() {
    read(&[
        ("Once the bell rings nobody talks.", ""),
        ("Once a week nobody cooks.", "absolute negative"),
        ("We say that nobody leaves.", "absolute negative"),
        ("We wait until the bell rings and we never talk at noon.", ""),
        ("At noon, when the bell rings we never talk.", "absolute negative"),
        ("When the bell rings we never talk, and we wait.", ""),
        ("When the bell rings we never talk. We wait at noon.", "absolute negative"),
        ("When nobody talks at noon we wait.", ""),
        ("When we never talk at noon", ""),
    ]);
}

#[test]
fn spoken_words_are_known_by_their_marks_and_apostrophes_are_none() {
    read(&[
        ("We say 'never mind' at noon.", ""),
        ("We say \"never mind\" at noon.", ""),
        ("We say “never mind” at noon.", ""),
        ("We say ‘never mind’ at noon.", ""),
        ("We say «never mind» at noon.", ""),
        ("We say „never mind“ at noon.", ""),
        ("At noon we sit on the kids' bench and never on the dogs' bench.", "absolute negative"),
        ("We can't sleep, and we never shout in the kids' room.", "absolute negative"),
        ("We say “we all pay” at noon.", ""),
        ("We say “come in” and never shout.", "absolute negative"),
    ]);
}

#[test]
fn a_moment_is_heard_in_each_of_its_forms() {
    read(&[
        ("We are glad each time.", ""),
        ("We are glad at the start.", ""),
        ("We are glad in our meeting.", ""),
        ("We are glad of each other.", "vague"),
        ("We are glad to start.", "no-when"),
        ("We end in peace with our meeting.", "no-when"),
    ]);
}

#[test]
fn a_no_and_a_not_are_heard_where_they_refuse() {
    read(&[
        ("Not a word at noon.", "negative"),
        ("At lunch no shouting.", "negative"),
        ("At lunch no one shouts.", "absolute negative"),
        ("At lunch there is no salt.", ""),
    ]);
}

#[test]
fn punishment_is_heard_in_each_of_its_forms() {
    read(&[
        ("Whoever is late at noon pays.", "punishment"),
        ("Whoever is late at noon gets a fine.", "punishment"),
        ("Whoever is late at noon gets fined.", "punishment"),
    ]);
}

#[test]
fn who_acts_is_heard_at_the_head_of_a_clause() {
    read(&[
        ("At noon, customers tell us the news.", "outside-our-hands"),
        ("At noon we phone customers one by one.", ""),
    ]);
}

#[test]
fn twenty_eight_words_are_one_breath() {
    let line = |words: usize| format!("We knock at noon{}", " and".repeat(words - 4));
    read(&[(&line(28), ""), (&line(29), "long")]);
}

#[test]
fn small_words_make_no_twins() {
    let items = [("We eat the big red fig.", true), ("Big red fig: eat it, we.", true)];
    assert_eq!(set_hints(&items), []);
}

#[test]
fn a_suggestion_may_leave_a_moment_open_and_keeps_apostrophes() {
    assert_eq!(suggestion("We should knock and wait.").as_deref(), Some("We knock and wait."));
    for line in ["It's always at noon that we meet.", "It’s always at noon that we meet."] {
        assert_eq!(suggestion(line), Some(line.replace("always ", "")));
    }
    assert_eq!(suggestion("We write everything down by noon."), None);
}
