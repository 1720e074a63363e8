//! What the view tells of a page that hangs, each part of it to the letter.

use super::*;
use crate::{
    event::Stance::{NotYet, Reservation, Yes},
    life::VisitAt,
    view::{Trend, VersionChange},
};
use Lived::{ALittle, Fully, Hardly, Mostly};
use std::collections::BTreeSet;

/// A pulse of five people who all say the same of the first item.
fn pulsed(story: Story, number: u32, lived: Lived) -> Story {
    let give = |story: Story, by| story.asks(by, give(number, &[(1, lived)])).granted();
    closed(people(5).fold(opened(story), give), number)
}

#[test]
fn the_word_beside_the_line_says_where_it_goes() {
    for (before, last, trend) in [
        (ALittle, Fully, Trend::Growing),
        (Hardly, ALittle, Trend::Growing),
        (ALittle, ALittle, Trend::Steady),
        (Mostly, Fully, Trend::Steady),
        (Fully, ALittle, Trend::AsksForCare),
        (Hardly, Hardly, Trend::AsksForCare),
        (Fully, Hardly, Trend::AsksForCare),
    ] {
        let story = pulsed(pulsed(lived(5), 1, before), 2, last);
        assert_eq!(story.sees(ANN).line(item(1)).unwrap().trend, trend, "{before:?}, {last:?}");
    }
    let story = pulsed(pulsed(lived(5), 1, Hardly), 2, Fully);
    assert_eq!(story.sees(ANN).line(item(2)), None, "nobody said anything of it");
}

#[test]
fn an_open_pulse_is_as_high_as_its_mean() {
    let of = |lived: &[Lived]| Seen::Open(people(4).zip(lived.iter().copied()).collect()).height();
    assert_eq!(of(&[Lived::Fully, Lived::Hardly]).to_bits(), 1.5_f32.to_bits());
    assert_eq!(of(&[Lived::Mostly; 3]).to_bits(), 2.0_f32.to_bits());
    assert_eq!(Seen::Counts([1, 0, 0, 7]).height().to_bits(), 2.625_f32.to_bits());
    assert_eq!(Seen::Counts([0; 4]).height().to_bits(), 0.0_f32.to_bits());
    assert_eq!(Seen::Band(Band::Rarely).height().to_bits(), 0.5_f32.to_bits());
}

#[test]
fn a_band_begins_where_the_one_below_ends() {
    let of = |counts| match crate::life::hidden_seen(counts) {
        Some(Seen::Band(band)) => band,
        other => panic!("{other:?}"),
    };
    assert_eq!(of([1, 4, 0, 0]), Band::Rarely);
    assert_eq!(of([0, 5, 0, 0]), Band::Partly);
    assert_eq!(of([0, 1, 4, 0]), Band::Partly);
    assert_eq!(of([0, 0, 5, 0]), Band::Mostly);
}

#[test]
fn the_least_lived_stands_first() {
    let give = give(1, &[(1, Lived::Fully), (2, Lived::Hardly), (3, Lived::Mostly)]);
    let story = people(5).fold(opened(lived(5)), |it, by| it.asks(by, give.clone()).granted());
    let story = closed(story, 1);
    let order: Vec<_> = story.sees(ANN).pulses()[0].seen.iter().map(|it| it.0).collect();
    assert_eq!(order, [item(2), item(1), item(3)], "a band is a band: mostly and fully are alike");
}

#[test]
fn one_voice_is_not_more_than_one() {
    let urgent = |number, about, soon| {
        let Living::AskForCare(care) = noticed(number, about, "Doors.", true) else {
            unreachable!()
        };
        Living::AskForCare(NewCare { soon, ..care })
    };
    let story = lived(5).asks(BOB, urgent(1, 1, false)).granted();
    let told = |story: &Story| {
        let view = story.sees(ANN);
        view.cares().iter().map(|it| (it.item, it.more, it.soon, it.day)).collect::<Vec<_>>()
    };
    let today = date(2027, 1, 15);
    assert_eq!(told(&story), [(Some(item(1)), false, false, today)]);
    let story = story.days(1).asks(CID, urgent(2, 1, true)).granted();
    let story = story.asks(CID, urgent(3, 2, false)).granted();
    let first = (Some(item(1)), true, true, today);
    assert_eq!(told(&story), [first, (Some(item(2)), false, false, date(2027, 1, 16))]);
}

#[test]
fn each_unsigned_care_is_told_with_its_own_item_and_words() {
    let story = lived(5)
        .asks(BOB, noticed(1, 1, "It was loud.", false))
        .granted()
        .asks(CID, noticed(2, 2, "It was late.", false))
        .granted()
        .asks(DEE, noticed(3, 3, "I slipped.", true))
        .granted();
    let story = read_aloud(begun(story)).asks(ANN, Living::TellCares).granted();
    let view = story.sees(EVE);
    let told: Vec<_> = view
        .cares()
        .iter()
        .flat_map(|it| it.said.iter().map(move |said| (it.item, said.text, said.name)))
        .map(|(item, text, name)| (item, text.unwrap().to_string(), name.cloned()))
        .collect();
    assert_eq!(
        told,
        [
            (Some(item(1)), "It was loud.".into(), None),
            (Some(item(2)), "It was late.".into(), None),
            (Some(item(3)), "I slipped.".into(), Some(called(4))),
        ]
    );
}

#[test]
fn a_version_says_what_is_other_where_it_stands_and_why() {
    let because = Some(sentence("The door is new."));
    let ring = Proposal::Words {
        item_kind: ItemKind::Promise,
        text: sentence("We ring."),
        because: because.clone(),
        until: None,
    };
    let gone = Proposal::LetGo { because: Some(sentence("We never did.")) };
    let story = begun(lived(3)).asks(BOB, propose(2, 1, gone)).granted();
    let story = all_answer(story, 2, 3, yes()).asks(BOB, propose(3, 1, ring)).granted();
    let story = all_answer(story, 3, 3, yes());
    let story = story.asks(CID, propose(8, 0, new_words("We dance."))).granted();
    let story = visited(all_answer(story, 8, 3, yes()));
    let view = story.sees(ANN);
    let version = view.version().unwrap();
    let told = |it: &VersionChange<'_>| {
        let words = |it: Option<&crate::life::VersionItem>| it.map(|it| it.text.to_string());
        (it.item, it.place, words(it.old), words(it.new), it.because.map(ToString::to_string))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        version.changes.iter().map(told).collect::<Vec<_>>(),
        [
            (item(3), 2, some("We sing."), some("We ring."), some("The door is new.")),
            (item(8), 3, None, some("We dance."), None),
            (item(2), 2, some("We wait."), None, some("We never did.")),
        ]
    );
    assert_eq!((version.same, version.small), (1, false));
    let item = view.item(item(3)).unwrap();
    assert_eq!((item.earlier, item.because), (&[sentence("We sing.")][..], because.as_ref()));
    assert!(view.versions()[0].changes.is_empty(), "before the first there is nothing");
}

#[test]
fn the_history_numbers_versions_from_the_second_on() {
    let made = |story: &Story| -> Vec<Happening> {
        let version = |it: &&Happening| {
            matches!(it, Happening::VersionMade(_) | Happening::VersionInForce(_))
        };
        let view = story.sees(ANN);
        view.history().iter().map(|it| &it.what).filter(version).cloned().collect()
    };
    let story = lived(3);
    assert_eq!(made(&story), []);
    let story = story.asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let story = story.after(ANN, answer(1, 2, yes())).after(BOB, answer(1, 2, yes()));
    let story = story.when(CID, answer(1, 2, yes())).gives(|events, _| {
        assert_eq!(events.last(), Some(&Event::VersionMade { number: 2, small: false }));
    });
    assert_eq!(made(&story), [Happening::VersionMade(2)]);
    let story = people(3).fold(story, signs);
    let both = [Happening::VersionMade(2), Happening::VersionInForce(2)];
    assert_eq!(made(&story), both);
    // With another pen nothing begins anew.
    let since = story.sees(ANN).version().unwrap().in_force;
    let items = story.sees(CID).words_to_sign();
    let story = story.days(1).after(CID, sign(typed("C."), items));
    assert_eq!((made(&story), behind(&story).len()), (both.to_vec(), 3));
    assert_eq!(story.sees(ANN).version().unwrap().in_force, since);
}

#[test]
fn an_empty_page_is_in_force_for_nobody() {
    let gone = |story: Story, number| {
        let let_go = propose(number, 1, Proposal::LetGo { because: None });
        all_answer(story.asks(BOB, let_go).granted(), number, 3, yes())
    };
    let story = visited((1..=3).fold(begun(lived(3)), gone));
    let version = story.sees(ANN).version().unwrap().number;
    assert_eq!((version, page(&story).len()), (2, 0));
    assert_eq!(story.sees(ANN).version().unwrap().in_force, None);
}

#[test]
fn each_sees_the_reading_of_their_own_table_and_the_desk_all() {
    let mut story = begun(lived(12)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    let all = |story: &Story| {
        let tables = story.screen().visit().unwrap().tables;
        let tables = tables.iter().map(|it| it.people.iter().map(|it| it.id).collect::<Vec<_>>());
        tables.collect::<Vec<_>>()
    };
    let tables = all(&story);
    assert_eq!(tables.len(), 2);
    story = story.asks(ANN, Living::ReadOn { pod: 1, from: 0 }).granted();
    for member in people(12) {
        let view = story.sees(member);
        let seen = view.visit().unwrap().tables;
        let mine = tables.iter().position(|it| it.contains(&member)).unwrap();
        let pods: Vec<u32> = seen.iter().map(|it| it.pod).collect();
        assert_eq!(
            pods,
            if member == ANN { vec![0, 1] } else { vec![u32::try_from(mine).unwrap()] }
        );
        for table in seen {
            let people = &tables[table.pod as usize];
            let at = table.pod as usize;
            let ids = |people: &[crate::view::Person<'_>]| -> Vec<MemberId> {
                people.iter().map(|it| it.id).collect()
            };
            assert_eq!((table.at as usize, table.item), (at, Some(item(at as u64 + 1))));
            assert_eq!(table.reader.as_ref().map(|it| it.id), Some(people[at]));
            assert_eq!(ids(&table.next), people[at + 1..3].to_vec(), "as many as there are items");
            assert_eq!(table.mine, member == ANN || member == people[at], "{member:?}");
        }
    }
    assert!(story.screen().visit().unwrap().tables.iter().all(|it| !it.mine));
}

#[test]
fn whoever_came_late_hears_the_one_table_and_reads_nothing() {
    let present = vec![BOB, CID, DEE];
    let story = begun(lived(5)).asks(ANN, Living::DealItems { present }).granted();
    let view = story.sees(EVE);
    let tables = view.visit().unwrap().tables;
    assert_eq!((tables.len(), tables[0].people.len(), tables[0].mine), (1, 3, false));
    let done =
        (0..3).fold(story, |it, from| it.asks(ANN, Living::ReadOn { pod: 0, from }).granted());
    let table = &done.screen().visit().unwrap().tables[0];
    assert!(table.item.is_none() && table.reader.is_none() && table.next.is_empty());
    assert!(!table.mine, "the big screen reads nothing");
}

#[test]
fn on_one_phone_everybody_may_go_on() {
    let story = begun(hung(Between::Family, 4));
    let story = story.asks(ANN, Living::DealItems { present: vec![] }).granted();
    assert!(people(4).all(|it| story.sees(it).visit().unwrap().tables[0].mine));
    assert!(!story.screen().visit().unwrap().tables[0].mine);
}

#[test]
fn an_item_that_an_unsigned_care_named_is_not_pointed_at_before_the_reading_is_over() {
    let names = |on| chosen(Between::Team, move |it| it.life.care_names_item = on);
    let story = lived(5).and(names(true)).asks(BOB, noticed(1, 2, "It was loud.", false)).granted();
    let shown = begun(story.clone());
    assert_eq!(shown.sees(CID).visit().unwrap().touched, [(item(2), None)]);
    let story = begun(story.and(names(false)));
    assert_eq!(story.sees(CID).visit().unwrap().touched, []);
    let story = story.asks(DEE, Living::LookAt { item: item(3) }).granted();
    assert_eq!(story.sees(CID).visit().unwrap().touched, [(item(3), None)]);
    let story = visited(read_aloud(story).asks(ANN, Living::TellCares).granted());
    // What was told once is known: at the next visit nobody hides it.
    let story = begun(story).asks(DEE, Living::LookAt { item: item(2) }).granted();
    assert_eq!(story.sees(CID).visit().unwrap().touched, [(item(2), None)]);
}

#[test]
fn a_change_is_its_proposers_and_nobody_elses() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = story.asks(CID, propose(8, 0, new_words("We dance."))).granted();
    let view = story.sees(CID);
    let changes: Vec<_> = view.changes().iter().map(|it| (it.item, it.old.cloned())).collect();
    assert_eq!(changes, [(item(1), Some(sentence("We knock."))), (item(8), None)]);
    let mine = |view: &crate::view::View<'_>| [1, 8].map(|it| view.change(item(it)).unwrap().mine);
    assert_eq!(
        people(3).map(|it| mine(&story.sees(it))).collect::<Vec<_>>(),
        [[false, false], [true, false], [false, true]]
    );
    assert_eq!(mine(&story.screen()), [false, false]);
    let story = story.days(3).ticks().after(CID, answer(1, 2, reservation("Softly.")));
    let given = |by| story.sees(by).change(item(1)).unwrap().answer.cloned();
    assert_eq!((given(CID), given(BOB)), (Some(reservation("Softly.")), None));
    let answered = |it| story.sees(ANN).change(item(it)).unwrap().answered;
    assert_eq!((answered(1), answered(8)), (1, 0));
}

#[test]
fn questions_about_items_keep_apart() {
    let ask = |number, about, text: &str| Living::AskAbout {
        question: question(number),
        item: item(about),
        text: sentence(text),
    };
    let story = lived(3).asks(BOB, ask(1, 1, "At night?")).granted();
    let story = story.asks(CID, ask(2, 2, "How long?")).granted();
    let story = story.asks(BOB, ask(1, 1, "At night?")).comes_to_nothing();
    let story = story.asks(CID, ask(2, 2, "How long?")).comes_to_nothing();
    let answer = |number, text: &str| Living::AnswerAsked {
        question: question(number),
        text: sentence(text),
    };
    let story = story.asks(ANN, answer(2, "An hour.")).granted();
    let story = story.asks(ANN, answer(3, "Who asked?")).refused(Refusal::NotHere);
    let view = story.sees(ANN);
    let asked: Vec<_> = view
        .asked()
        .iter()
        .map(|it| (it.item, it.text.to_string(), it.by.cloned(), it.answer.cloned()))
        .collect();
    let an_hour = Some(sentence("An hour."));
    assert_eq!(
        asked,
        [
            (item(1), "At night?".to_owned(), Some(called(2)), None),
            (item(2), "How long?".to_owned(), Some(called(3)), an_hour),
        ]
    );
}

#[test]
fn of_a_newcomers_answers_each_stands_with_its_item() {
    let say = |number, given| Living::AnswerItem { item: item(number), given };
    let story = join(join(lived(4), 5), 6);
    let story = story.asks(EVE, say(1, not_yet("Glass."))).granted();
    let story = story.asks(EVE, say(2, reservation("Softly."))).granted();
    let story = story.asks(member(6), say(2, yes())).granted();
    let view = story.sees(ANN);
    let told = |number| {
        let all = view.newcomers(item(number));
        let all = all.iter().map(|it| (it.name.unwrap().to_string(), it.stance));
        all.collect::<Vec<_>>()
    };
    assert_eq!(told(1), [("Eve".to_owned(), NotYet)]);
    assert_eq!(told(2), [("Eve".to_owned(), Reservation), ("Fay".to_owned(), Yes)]);
    assert_eq!(told(3), []);
    let mine = |by, number| story.sees(by).my_newcomer_answer(item(number));
    assert_eq!((mine(EVE, 1), mine(EVE, 2), mine(EVE, 3)), (Some(NotYet), Some(Reservation), None));
    assert_eq!((mine(member(6), 2), mine(ANN, 1)), (Some(Yes), None));
    assert_eq!(story.screen().my_newcomer_answer(item(1)), None);
    assert_eq!(view.wished(), &BTreeSet::from([item(1)]), "only what is not agreed is looked at");
}

#[test]
fn whether_anything_changes_is_asked_of_each_who_comes() {
    let story = join(join(lived(4), 5), 6);
    let told = |story: &Story| {
        let view = story.sees(ANN);
        let all = view.comings().into_iter();
        all.map(|it| (it.member, it.settled, it.words.map(ToString::to_string))).collect::<Vec<_>>()
    };
    let settle = Living::Settle { member: EVE, words: Some(sentence("We read it again.")) };
    let story = story.asks(BOB, settle).granted();
    let words = Some("We read it again.".to_owned());
    assert_eq!(told(&story), [(EVE, true, words), (member(6), false, None)]);
    let settled = |it: &crate::alliance::HistoryLine| it.what == Happening::CircleSettled(EVE);
    assert!(story.sees(ANN).history().iter().any(settled));
}

#[test]
fn the_time_and_place_of_a_visit_go_with_its_day() {
    let at = |hour| {
        let zone = crate::life::Zone::parse("Europe/Berlin").unwrap();
        Some(VisitAt { time: jiff::civil::time(hour, 0, 0, 0), zone })
    };
    let moved = |at| Living::MoveVisit { next: NEXT, at };
    let story = lived(3).asks(BOB, moved(at(9))).granted();
    assert_eq!(story.sees(ANN).visit_at(), at(9).as_ref());
    let story = story.asks(BOB, moved(at(9))).comes_to_nothing();
    let story = story.asks(BOB, moved(at(10))).granted();
    assert_eq!(story.sees(ANN).visit_at(), at(10).as_ref());
    let story = story.asks(BOB, moved(None)).granted();
    assert_eq!(story.sees(ANN).visit_at(), None);
}

#[test]
fn what_was_said_at_the_end_stands_with_its_name() {
    let story = lived(3).asks(ANN, Living::BeginEnding { on: true }).granted();
    let say = |keep: &str, thanks: Option<&str>| Living::SayFarewell {
        keep: Some(sentence(keep)),
        thanks: thanks.map(sentence),
    };
    let story = story.asks(BOB, say("The knocking.", None)).granted();
    let story = story.asks(BOB, say("The knocking.", Some("Cid."))).granted();
    let story = story.asks(CID, say("The song.", None)).granted();
    let told = |it: &crate::view::FarewellSeen<'_>| {
        (it.name.cloned(), it.keep.cloned(), it.thanks.cloned())
    };
    let bob = (Some(called(2)), Some(sentence("The knocking.")), Some(sentence("Cid.")));
    let view = story.sees(ANN);
    let all: Vec<_> = view.farewells().iter().map(told).collect();
    assert_eq!(all, [bob.clone(), (Some(called(3)), Some(sentence("The song.")), None)]);
    assert_eq!(story.sees(BOB).my_farewell().as_ref().map(told), Some(bob));
    assert!(view.my_farewell().is_none() && story.screen().my_farewell().is_none());
    assert!(view.ending() && view.ended().is_none() && !story.it.has_ended());
    let story = story.asks(ANN, Living::End).granted();
    assert!(story.it.has_ended());
    let story = story.asks(ANN, Living::AskErasure { on: true }).granted();
    assert_eq!(story.sees(BOB).erasure(), Some(story.now.plus_minutes(7 * 24 * 60)));
}

#[test]
fn all_notes_are_those_on_the_walls() {
    let story = given(team(3)).and(revealed(Nightmares, &["a", "b"])).and(revealed(Hopes, &["c"]));
    assert_eq!(story.sees(ANN).all_notes(), [note(1), note(2), note(101)]);
    let story = story.after(BOB, Command::Fold { note: note(2) });
    assert_eq!(story.sees(ANN).all_notes(), [note(1), note(101)]);
}

#[test]
fn a_visit_has_time_for_every_step() {
    let minutes: Vec<u16> = VisitStep::ALL.iter().map(|it| it.minutes()).collect();
    assert_eq!(minutes, [1, 3, 3, 2, 9, 2, 2]);
    assert!((15..=25).contains(&minutes.iter().sum::<u16>()), "DOMAIN.md 6.5");
}

#[test]
fn a_zone_looks_like_one() {
    let zone = |name: &str| crate::life::Zone::parse(name).is_some();
    assert!(["UTC", "America/Port-au-Prince", "Etc/GMT+5", "GMT0", "a_b"].into_iter().all(zone));
    assert!(["", "Europe/Ber lin", "../../é", "<b>", "a;b"].into_iter().all(|it| !zone(it)));
    assert!(zone(&"a".repeat(64)) && !zone(&"a".repeat(65)));
}
