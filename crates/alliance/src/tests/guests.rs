//! Guests see the signed charter and nothing else, by a link that can be closed.

use super::{living::hung, story::*};
use crate::{
    alliance::Happening,
    command::{Living, Refusal},
    event::{Event, ItemKind, Mark, Shown},
    id::MemberId,
    settings::Between,
    stage::Stage,
    view::{Charter, of_the_day},
};
use std::collections::BTreeSet;

fn open(turn: u32) -> Living {
    Living::OpenToGuests { turn }
}

fn guest(story: &Story, turn: u32) -> Option<Charter> {
    story.it.open_for_guests(turn)
}

fn texts(it: &Charter) -> Vec<String> {
    it.view().items().iter().map(|it| it.text.to_string()).collect()
}

fn signers(it: &Charter) -> Vec<String> {
    it.view().signatures().iter().map(|it| it.person.name.to_string()).collect()
}

#[test]
fn anybody_opens_it_and_anybody_closes_it_and_the_history_says_who() {
    let story = hung(Between::Team, 3)
        .so(|story| assert!(guest(story, 1).is_none() && guest(story, 0).is_none()))
        .asks(BOB, open(1))
        .then([Event::OpenedToGuests { turn: 1 }])
        .so(|story| {
            assert_eq!(texts(&guest(story, 1).unwrap()), ["We knock.", "We wait.", "We sing."]);
            let seen = story.sees(CID).open_to_guests().unwrap();
            assert_eq!(seen.by.unwrap().as_str(), "Bob");
        })
        .asks(CID, open(2))
        .comes_to_nothing()
        .asks(CID, Living::CloseToGuests)
        .then([Event::ClosedToGuests])
        .so(|story| assert!(guest(story, 1).is_none(), "closed is closed"))
        .asks(CID, Living::CloseToGuests)
        .comes_to_nothing();
    let told = story.sees(ANN).history().iter().map(|it| (it.by, it.what.clone()));
    let told: Vec<_> = told.rev().take(2).collect();
    assert_eq!(
        told,
        [(Some(CID), Happening::ClosedToGuests), (Some(BOB), Happening::OpenedToGuests)]
    );
}

#[test]
fn a_link_that_was_closed_never_opens_again() {
    hung(Between::Team, 3)
        .asks(ANN, open(1))
        .granted()
        .asks(ANN, Living::CloseToGuests)
        .granted()
        .asks(BOB, open(1))
        .comes_to_nothing()
        .asks(BOB, open(2))
        .granted()
        .so(|story| {
            assert!(guest(story, 1).is_none() && guest(story, 2).is_some());
            assert_eq!(story.it.guests_turn(), 2);
        });
}

#[test]
fn before_there_is_a_signed_page_there_is_nothing_to_open() {
    let story = given(team(3)).at(Stage::Draft).asks(ANN, open(1)).refused(Refusal::OtherStage);
    assert!(!story.sees(ANN).may_open_to_guests());
    assert!(hung(Between::Team, 3).sees(ANN).may_open_to_guests());
}

#[test]
fn it_can_be_closed_wherever_the_circle_is() {
    let story = hung(Between::Team, 3).asks(ANN, open(1)).granted().at(Stage::Draft);
    assert!(guest(&story, 1).is_some(), "the page that was signed hangs still");
    story
        .asks(BOB, open(2))
        .refused(Refusal::OtherStage)
        .asks(BOB, Living::CloseToGuests)
        .then([Event::ClosedToGuests]);
}

#[test]
fn with_the_end_it_is_closed() {
    let story = hung(Between::Team, 3).asks(ANN, open(1)).granted();
    let story = story.asks(ANN, Living::End).granted();
    assert!(guest(&story, 1).is_none() && story.sees(BOB).open_to_guests().is_none());
    assert!(!story.sees(BOB).may_open_to_guests());
    story.asks(ANN, open(2)).refused(Refusal::Ended);
}

#[test]
fn guests_read_the_version_that_all_have_signed_until_the_next_is() {
    let words = |text: &str| Event::ItemWorded {
        item: item(1),
        item_kind: ItemKind::Promise,
        text: sentence(text),
        because: None,
        until: None,
    };
    let story = hung(Between::Team, 2)
        .asks(ANN, open(1))
        .granted()
        .and(words("We ring."))
        .and(Event::VersionMade { number: 2, small: false })
        .so(|story| {
            let seen = guest(story, 1).unwrap();
            assert_eq!(texts(&seen), ["We knock.", "We wait.", "We sing."]);
            assert_eq!(seen.view().version().unwrap().number, 1);
        });
    let signs = |story: Story, by: MemberId| {
        let items = story.sees(by).words_to_sign();
        story.after(by, sign(typed("X"), items))
    };
    let story =
        signs(story, ANN).so(|story| assert_eq!(texts(&guest(story, 1).unwrap())[0], "We knock."));
    let seen = guest(&signs(story, BOB), 1).unwrap();
    assert_eq!((texts(&seen)[0].as_str(), seen.view().version().unwrap().number), ("We ring.", 2));
}

#[test]
fn whoever_has_left_or_not_signed_yet_is_not_on_it() {
    let story = hung(Between::Team, 4).asks(ANN, open(1)).granted();
    let names = |story: &Story| signers(&guest(story, 1).unwrap());
    let story =
        story.and(Event::MemberJoined { member: EVE, called: name("Eve"), carried_by: None });
    assert_eq!(names(&story), ["Ann", "Bob", "Cid", "Dee"], "Eve reads it still");
    let story = story
        .after(ANN, crate::command::Command::Remove { member: DEE })
        .asks(CID, Living::Leave { goodbye: None, name_stays: true })
        .granted();
    assert_eq!(names(&story), ["Ann", "Bob"]);
    let seen = format!("{:?}", guest(&story, 1).unwrap());
    assert!(!seen.contains("Cid") && !seen.contains("Dee") && !seen.contains("Eve"), "{seen}");
}

#[test]
fn a_name_that_was_taken_along_is_gone_from_it_in_the_log_too() {
    let story = hung(Between::Team, 3).asks(ANN, open(1)).granted();
    let story = story.asks(CID, Living::Leave { goodbye: None, name_stays: false }).granted();
    let seen = format!("{:?}", guest(&story.replayed(), 1).unwrap());
    assert!(!seen.contains("Cid") && seen.contains("Bob"), "{seen}");
}

/// A story in which everything has words of its own, so that whatever leaks is seen.
fn full() -> Story {
    let by_question = |it| Event::QuestionsChosen { questions: vec![asked(1, it)] };
    let story = given(circle(Between::Team, 3))
        .and(by_question("LEAK question"))
        .and(Event::PurposeWorded { purpose: Some(sentence("Our purpose.")) })
        .and(Event::LetterWritten {
            letter: Some(letter("LEAK letter")),
            meets: Some(sentence("LEAK place")),
        })
        .and(revealed(Nightmares, &["LEAK fear"]))
        .and(revealed(Hopes, &["LEAK hope"]))
        .and(Event::ThemeMade { theme: theme(1), name: Some(title("LEAK theme")) })
        .at(Stage::Draft)
        .and(Event::ItemDrafted {
            item: item(1),
            theme: Some(theme(1)),
            pod: None,
            item_kind: ItemKind::Promise,
            text: sentence("LEAK earlier"),
            because: Some(sentence("LEAK because")),
            sources: vec![note(1)],
        });
    let wording = |number, kind, text: &str, because: &str| Event::ItemWorded {
        item: item(number),
        item_kind: kind,
        text: sentence(text),
        because: Some(sentence(because)),
        until: None,
    };
    let shown = |number, wording, given| Event::AnswersShown {
        shown: vec![Shown { item: item(number), wording, given: vec![given] }],
    };
    let story = story
        .and(shown(1, 1, not_yet("LEAK missing")))
        .and(wording(1, ItemKind::Promise, "We knock.", "LEAK reason"))
        .and(shown(1, 2, reservation("LEAK reservation")))
        .and(drafted(2, "We dance."))
        .and(wording(2, ItemKind::Fun, "We dance.", "It is Friday."))
        .and(shown(2, 2, yes()))
        .and(drafted(3, "LEAK dropped"))
        .and(Event::ItemDropped { item: item(3), because: Some(sentence("LEAK let go")) })
        .and(Event::VisitSet { next: SOON, every_days: 14, sign_by: Some(SOON) })
        .at(Stage::Sign);
    let signs = |story: Story, by: MemberId, words: Option<&str>| {
        let items = story.sees(by).words_to_sign();
        let name = story.sees(by).person(by).unwrap().name.clone();
        let words = words.map(sentence);
        story.and(Event::Signed { member: by, mark: Mark::Typed(name), words, items })
    };
    let story = signs(signs(story, ANN, Some("LEAK aside")), BOB, None);
    let story = story.and(Event::SigningPutOff { member: CID, reason: sentence("LEAK put off") });
    signs(story, CID, None).at(Stage::Living)
}

#[test]
fn nothing_but_the_charter_is_in_what_guests_see() {
    let story = full().asks(ANN, open(1)).granted();
    let care = Living::AskForCare(crate::command::NewCare {
        care: super::living::care(1),
        item: item(1),
        way: crate::life::CareWay::Noticed,
        text: Some(sentence("LEAK care")),
        help: crate::life::CareHelp::ReadTogether,
        soon: true,
        signed: true,
    });
    let about =
        Living::AskAbout { question: question(9), item: item(1), text: sentence("LEAK asked") };
    let story = story.asks(BOB, care).granted().asks(BOB, about).granted();
    let story =
        story.asks(BOB, Living::OpenPulse).refused(Refusal::DeskOnly).asks(ANN, Living::OpenPulse);
    let seen = guest(&story.granted(), 1).unwrap();
    // The whole copy, and not only what a view of it says.
    let (all, view) = (format!("{seen:?}"), format!("{:?}", seen.view()));
    assert!(!all.contains("LEAK") && !view.contains("LEAK"), "{all}");
    for words in ["Our circle", "Our purpose.", "We knock.", "We dance.", "It is Friday.", "Cid"] {
        assert!(view.contains(words), "{words}");
    }
    // Ids of the circle lead somewhere; these do not.
    for id in [ANN.to_string(), item(1).to_string(), ALLIANCE.to_string()] {
        assert!(!all.contains(&id), "{id}");
    }
    assert_eq!(seen.view().id(), crate::id::AllianceId::new(0));
    let day = seen.view().next_visit().unwrap();
    assert_ne!(day, SOON, "the day of the visit is the circle's own");
    assert_eq!(day.weekday(), SOON.weekday());
}

#[test]
fn each_item_has_its_day_before_one_comes_again() {
    for count in 1..=21 {
        for version in 1..4 {
            let days = count as u64;
            for round in 0..60 {
                let of = |day| of_the_day(count, day, version);
                let all: BTreeSet<usize> = (round * days..(round + 1) * days).map(of).collect();
                assert_eq!(all.len(), count, "all of {count} come");
            }
            let twice =
                |day: &u64| of_the_day(count, *day, version) == of_the_day(count, day + 1, version);
            assert!(
                count == 1 || !(0..60 * days).any(|day| twice(&day)),
                "{count}: twice in a row"
            );
        }
    }
    assert_eq!(of_the_day(0, 7, 1), 0);
    let orders: BTreeSet<Vec<usize>> = (0..20)
        .map(|round| (0..7).map(|day| of_the_day(7, round * 7 + day, 1)).collect())
        .collect();
    assert!(orders.len() > 15, "shuffled anew each time");
}
