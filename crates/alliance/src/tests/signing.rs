//! Signing: a signature covers exact words.

use super::story::*;
use crate::{
    alliance::{Change, Happening},
    command::{Command, Refusal, Wording},
    event::{Event, ItemKind, Mark, Shown, SignedItem, Time},
    id::{ItemId, MemberId},
    stage::Stage,
};
use jiff::civil::{Date, date};

fn agreed(number: u64) -> Event {
    let shown = vec![Shown { item: item(number), wording: 1, given: vec![yes()] }];
    Event::AnswersShown { shown }
}

fn visit_set() -> Event {
    Event::VisitSet { next: SOON, every_days: 28, sign_by: None }
}

fn signing(size: usize) -> Story {
    given(team(size))
        .at(Stage::Draft)
        .and(drafted(1, "We knock."))
        .and(drafted(2, "We wait."))
        .and(agreed(1))
        .and(agreed(2))
        .and(visit_set())
        .at(Stage::Sign)
}

fn signs(story: Story, member: MemberId) -> Story {
    let items = story.sees(member).words_to_sign();
    let mark = Mark::Typed(story.sees(member).person(member).unwrap().name.clone());
    story.after(member, sign(mark, items))
}

fn missing(story: &Story, of: MemberId) -> Vec<ItemId> {
    let signatures = story.sees(ANN).signatures();
    signatures.into_iter().find(|it| it.person.id == of).unwrap().missing
}

/// Changes the words of the first item and lets everybody agree to them.
fn reworded(story: Story, wording: Wording) -> Story {
    let believed = story.sees(ANN).items()[0].wording;
    let story = story.at(Stage::Draft).after(ANN, reword(1, believed, wording));
    let shown = vec![Shown { item: item(1), wording: believed + 1, given: vec![yes()] }];
    let story =
        if story.sees(ANN).all_agreed() { story } else { story.and(Event::AnswersShown { shown }) };
    story.at(Stage::Sign)
}

#[test]
fn a_signature_says_what_it_covers() {
    let story = signing(3);
    let items = story.sees(BOB).words_to_sign();
    assert_eq!(items.iter().map(|it| it.item).collect::<Vec<_>>(), [item(1), item(2)]);
    assert!(items.iter().all(|it| it.digest.len() == 32));
    assert_ne!(items[0].digest, items[1].digest);
    let words = Some(sentence("Gladly."));
    let command = Command::Sign { mark: typed("Bob"), words: words.clone(), items: items.clone() };
    story
        .later(4)
        .when(BOB, command.clone())
        .then([Event::Signed { member: BOB, mark: typed("Bob"), words, items: items.clone() }])
        .so(|it| {
            let view = it.sees(CID);
            let places = view.signatures();
            assert_eq!(places.iter().map(|it| it.person.id).collect::<Vec<_>>(), [ANN, BOB, CID]);
            assert_eq!(
                (places[1].mark, places[1].words.unwrap().as_str()),
                (Some(&typed("Bob")), "Gladly.")
            );
            assert!(places[1].missing.is_empty() && places[0].mark.is_none());
            assert_eq!(places[0].missing, [item(1), item(2)]);
            assert!(view.person(BOB).unwrap().signed && !view.person(ANN).unwrap().signed);
            assert_eq!(view.history().last().unwrap().what, Happening::Signed(BOB));
            assert_eq!((view.in_force_since(), it.it.last_at()), (None, NOON.plus_minutes(4)));
            assert!(
                it.changed().contains(&Change::Charter) && it.changed().contains(&Change::Seats)
            );
        })
        .when(BOB, command)
        .comes_to_nothing()
        .when(BOB, sign(typed("Bob"), items.clone()))
        .granted()
        .when(BOB, sign(Mark::Drawn(drawing()), items))
        .granted()
        .so(|it| assert_eq!(it.sees(ANN).signatures()[1].mark, Some(&Mark::Drawn(drawing()))));
}

#[test]
fn nobody_signs_before_the_stage_an_agreement_and_a_visit() {
    given(team(3))
        .at(Stage::Draft)
        .when(BOB, sign(typed("Bob"), vec![]))
        .refused(Refusal::OtherStage)
        .when(BOB, Command::PutOffSigning { reason: sentence("Tomorrow.") })
        .refused(Refusal::OtherStage)
        .at(Stage::Sign)
        .when(BOB, sign(typed("Bob"), vec![]))
        .refused(Refusal::NoItems)
        .and(drafted(1, "We knock."))
        .when(BOB, sign(typed("Bob"), vec![]))
        .refused(Refusal::NotAgreed)
        .and(agreed(1))
        .when(BOB, sign(typed("Bob"), vec![]))
        .refused(Refusal::VisitFirst)
        .and(visit_set())
        .when(BOB, sign(typed("Bob"), vec![]))
        .refused(Refusal::WordsChanged);
}

#[test]
fn nothing_is_signed_with_an_open_not_yet() {
    let shown = vec![Shown { item: item(3), wording: 1, given: vec![yes(), not_yet("when?")] }];
    let story = signing(3).and(drafted(3, "We sing.")).and(Event::AnswersShown { shown });
    let items = story.sees(BOB).words_to_sign();
    story.when(BOB, sign(typed("Bob"), items)).refused(Refusal::NotAgreed);
}

#[test]
fn what_the_page_showed_is_what_is_signed() {
    let story = signing(3);
    let shown = story.sees(BOB).words_to_sign();
    let only_one = shown[..1].to_vec();
    let mut turned = shown.clone();
    turned.reverse();
    let mut other = shown.clone();
    other[0] = SignedItem { digest: "0".repeat(32), ..other[0].clone() };
    let mut story = reworded(story, promise("We ring."));
    for items in [shown, only_one, turned, other] {
        story = story.when(BOB, sign(typed("Bob"), items)).refused(Refusal::WordsChanged);
    }
}

#[test]
fn new_words_clear_the_signatures_of_their_item_only() {
    let story = signs(signs(signing(3), ANN), BOB);
    let story = reworded(story, promise("We knock twice."));
    assert_eq!(
        (missing(&story, BOB), missing(&story, CID)),
        (vec![item(1)], vec![item(1), item(2)])
    );
    assert!(!story.sees(CID).person(BOB).unwrap().signed);
    assert!(story.sees(CID).signatures()[1].mark.is_some());
    let story = signs(story, BOB);
    assert_eq!((missing(&story, BOB), missing(&story, ANN)), (vec![], vec![item(1)]));
}

#[test]
fn a_kind_and_a_day_are_signed_too_and_a_because_is_not() {
    let kind = Wording { kind: ItemKind::Permission, ..promise("We knock.") };
    let day = trial("We knock.", SOON);
    let because = Wording { because: Some(sentence("Doors.")), ..promise("We knock.") };
    for (wording, again) in [(kind, vec![item(1)]), (day, vec![item(1)]), (because, vec![])] {
        let story = reworded(signs(signing(3), BOB), wording);
        assert_eq!(missing(&story, BOB), again);
    }
}

#[test]
fn a_mark_that_covers_nothing_any_more_is_not_shown() {
    let only = Event::ItemDropped { item: item(2), because: None };
    let story = signs(signing(3).and(only), BOB);
    assert!(story.sees(ANN).signatures()[1].mark.is_some());
    let story = reworded(story, promise("We ring."));
    assert_eq!(story.sees(ANN).signatures()[1].mark, None);
    assert_eq!(missing(&story, BOB), [item(1)]);
}

#[test]
fn it_is_in_force_when_the_last_one_signs_and_stays_so() {
    let story = signs(signs(signing(3), ANN).later(1), BOB);
    assert_eq!(story.sees(ANN).in_force_since(), None);
    let story = signs(story.later(1), CID);
    let since = Some(NOON.plus_minutes(2));
    assert_eq!(story.sees(ANN).in_force_since(), since);
    assert_eq!(story.sees(ANN).history().last().unwrap().what, Happening::InForce);
    let story = signs(reworded(story, promise("We ring.")).later(5), ANN);
    assert_eq!(story.sees(ANN).in_force_since(), since);
    assert!(!story.sees(ANN).person(BOB).unwrap().signed);
}

#[test]
fn whoever_waits_says_why_until_they_sign() {
    let put_off = |reason| Command::PutOffSigning { reason: sentence(reason) };
    let story = signing(3)
        .when(BOB, put_off("One night."))
        .then([Event::SigningPutOff { member: BOB, reason: sentence("One night.") }])
        .so(|it| {
            assert_eq!(it.sees(ANN).signatures()[1].put_off.unwrap().as_str(), "One night.");
            assert!(it.sees(ANN).signatures()[0].put_off.is_none());
            assert!(it.changed().contains(&Change::Charter));
        })
        .when(BOB, put_off("One night."))
        .comes_to_nothing()
        .after(BOB, put_off("Two nights."));
    let story = signs(story, BOB);
    assert!(story.sees(ANN).signatures()[1].put_off.is_none());
}

#[test]
fn whoever_leaves_takes_their_signature_along() {
    let story = signs(signs(signing(3), BOB), ANN);
    let put_off = Command::PutOffSigning { reason: sentence("Later.") };
    let story = story.after(BOB, put_off).after(ANN, Command::Remove { member: BOB });
    let places = story.sees(ANN).signatures();
    assert_eq!(places.iter().map(|it| it.person.id).collect::<Vec<_>>(), [ANN, CID]);
    let back = Event::MemberJoined { member: BOB, called: name("Bob"), carried_by: None };
    let story = story.and(back);
    let bob = story.sees(ANN).signatures().pop().unwrap();
    assert!(bob.mark.is_none() && bob.put_off.is_none());
}

#[test]
fn the_next_visit_is_set_while_drafting_and_not_in_the_past() {
    let set = |next, every_days, sign_by| Command::SetVisit { next, every_days, sign_by };
    // The clock says 15 January 2027, 08:00 UTC.
    let (yesterday, before) = (date(2027, 1, 14), date(2027, 1, 13));
    given(team(3))
        .at(Stage::Review)
        .when(ANN, visit(SOON))
        .refused(Refusal::OtherStage)
        .at(Stage::Draft)
        .so(|it| assert_eq!((it.sees(BOB).next_visit(), it.sees(BOB).visit_days()), (None, 28)))
        .when(ANN, set(before, 28, None))
        .refused(Refusal::DateGone)
        .when(ANN, set(SOON, 28, Some(before)))
        .refused(Refusal::DateGone)
        .when(ANN, set(SOON, 0, None))
        .refused(Refusal::NotAChoice)
        .when(ANN, set(SOON, 401, None))
        .refused(Refusal::NotAChoice)
        .when(ANN, set(yesterday, 400, Some(yesterday)))
        .then([Event::VisitSet { next: yesterday, every_days: 400, sign_by: Some(yesterday) }])
        .so(|it| {
            let view = it.sees(BOB);
            assert_eq!((view.next_visit(), view.visit_days()), (Some(yesterday), 400));
            assert_eq!(view.sign_by(), Some(yesterday));
            assert_eq!(view.history().last().unwrap().what, Happening::Visit(yesterday));
            assert!(it.changed().contains(&Change::Charter));
        })
        .when(ANN, set(yesterday, 400, Some(yesterday)))
        .comes_to_nothing()
        .after(ANN, set(yesterday, 400, None))
        .after(ANN, set(yesterday, 399, None))
        .after(ANN, set(SOON, 399, None));
}

#[test]
fn a_day_begins_at_midnight_utc() {
    let is_gone = |now, day: Date| {
        let mut story = given(team(1)).at(Stage::Draft);
        story.now = Time(now);
        let by = crate::command::By::Member(ANN, secret(ANN));
        let ask = story.new_ask();
        story.decide(&by, ask, visit(day)) == Err(Refusal::DateGone)
    };
    // Yesterday is still today somewhere on earth.
    for (now, yesterday) in [
        (0, date(1969, 12, 31)),
        (86_399_999, date(1969, 12, 31)),
        (86_400_000, date(1970, 1, 1)),
        (-1, date(1969, 12, 30)),
        (NOON.0, date(2027, 1, 14)),
        (i64::MAX, date(1969, 12, 31)),
    ] {
        assert!(!is_gone(now, yesterday), "{now}");
        assert!(is_gone(now, yesterday.yesterday().unwrap()), "{now}");
    }
}

#[test]
fn fingerprints_never_change() {
    // Signatures in every log hang on these; they were reckoned by another program too.
    let story = signing(2).and(Event::ItemWorded {
        item: item(2),
        item_kind: ItemKind::Trial,
        text: sentence("We wait."),
        because: None,
        until: Some(SOON),
    });
    let digests: Vec<_> = story.sees(ANN).words_to_sign().into_iter().map(|it| it.digest).collect();
    assert_eq!(digests, ["cbd60f9aa078603b449ffdb56df027f9", "d85ab00f21e0dd52e97dbdc42f07ca9a"]);
}
