//! The alliance that is lived: pulses, cares, visits, changes, coming, leaving and ending.

mod bounds;
mod told;

use super::story::*;
use crate::{
    alliance::Happening,
    command::{By, Command, Living, NewCare, Refusal},
    event::{Event, Given, ItemKind, May, Shown},
    hidden::{HiddenChange, Secret, Shelf},
    id::{CareId, ItemId, MemberId, TokenId},
    life::{Band, CareHelp, CareWay, End, Lived, Proposal, Seen, VisitStep},
    settings::Between,
    stage::{Round, Stage},
    text::Sentence,
    view::Standing,
};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// The texts of the page of every story here.
const PAGE: [&str; 3] = ["We knock.", "We wait.", "We sing."];

pub(super) const fn care(number: u64) -> CareId {
    CareId::new(0x0F0_0000_0000_0000 | number)
}

/// A circle of this kind and size whose page hangs, signed by all.
pub(super) fn hung(between: Between, size: usize) -> Story {
    hung_after(given(circle(between, size)), size)
}

/// The page hangs after what has happened so far.
pub(super) fn hung_after(story: Story, size: usize) -> Story {
    let agreed = |number| Shown { item: item(number), wording: 1, given: vec![yes()] };
    let drafts = (1..).zip(PAGE).map(|(number, text)| drafted(number, text));
    let story = drafts
        .fold(story.at(Stage::Draft), Story::and)
        .and(Event::AnswersShown { shown: (1..=3).map(agreed).collect() })
        .and(Event::VisitSet { next: SOON, every_days: 28, sign_by: None })
        .at(Stage::Sign);
    (1..=size).fold(story, |story, at| signs(story, member(at as u64))).at(Stage::Living)
}

fn lived(size: usize) -> Story {
    hung(Between::Team, size)
}

fn signs(story: Story, by: MemberId) -> Story {
    let items = story.sees(by).words_to_sign();
    let name = story.sees(by).person(by).unwrap().name.clone();
    story.after(by, sign(crate::event::Mark::Typed(name), items))
}

fn people(count: u64) -> impl Iterator<Item = MemberId> {
    (1..=count).map(member)
}

fn opened(story: Story) -> Story {
    story.asks(ANN, Living::OpenPulse).granted()
}

fn give(pulse: u32, lived: &[(u64, Lived)]) -> Living {
    let lived = lived.iter().map(|(number, lived)| (item(*number), *lived)).collect();
    Living::GivePulse { pulse, lived, word: None }
}

fn give_words(pulse: u32, text: &str) -> Living {
    Living::GivePulse { pulse, lived: Vec::new(), word: Some(sentence(text)) }
}

fn closed(story: Story, pulse: u32) -> Story {
    story.asks(ANN, Living::ClosePulse { pulse }).granted()
}

/// What the last pulse says of an item.
fn seen(story: &Story, number: u64) -> Option<Seen> {
    let view = story.sees(ANN);
    let pulses = view.pulses();
    let seen = pulses.last().unwrap().seen.iter().find(|(it, _)| *it == item(number));
    seen.map(|(_, seen)| (*seen).clone())
}

fn noticed(number: u64, about: u64, text: &str, signed: bool) -> Living {
    Living::AskForCare(NewCare {
        care: care(number),
        item: item(about),
        way: CareWay::Noticed,
        text: Some(sentence(text)),
        help: CareHelp::ReadTogether,
        soon: false,
        signed,
    })
}

fn begun(story: Story) -> Story {
    story.asks(ANN, Living::BeginVisit { apart_days: None }).granted()
}

/// All items are read aloud, one after the other.
fn read_aloud(story: Story) -> Story {
    let story = story.asks(ANN, Living::DealItems { present: vec![] }).granted();
    let items = u32::try_from(story.sees(ANN).items().len()).unwrap();
    (0..items).fold(story, |story, from| story.asks(ANN, Living::ReadOn { pod: 0, from }).granted())
}

fn step(from: VisitStep, to: VisitStep) -> Living {
    Living::GoToStep { from, to }
}

/// The next visit after one that ends here.
const NEXT: Date = date(2027, 3, 14);

fn visited(story: Story) -> Story {
    story.asks(ANN, Living::EndVisit { next: NEXT }).granted()
}

fn ends(story: &Story) -> BTreeMap<ItemId, End> {
    story.sees(ANN).visits().last().unwrap().1.clone()
}

fn new_words(text: &str) -> Proposal {
    let (item_kind, text) = (ItemKind::Promise, sentence(text));
    Proposal::Words { item_kind, text, because: None, until: None }
}

fn try_until(text: &str, until: Date) -> Proposal {
    let (item_kind, text) = (ItemKind::Trial, sentence(text));
    Proposal::Words { item_kind, text, because: None, until: Some(until) }
}

fn propose(number: u64, believed: u32, change: Proposal) -> Living {
    Living::Propose { item: item(number), believed, change, sources: Vec::new() }
}

/// The number of the wording that waits for answers.
fn wording(story: &Story, number: u64) -> u32 {
    story.sees(ANN).change(item(number)).unwrap().wording
}

/// Everybody answers what is proposed: the last as given, the others yes.
fn all_answer(story: Story, number: u64, size: u64, last: Given) -> Story {
    let wording = wording(&story, number);
    let story =
        people(size - 1).fold(story, |story, by| story.after(by, answer(number, wording, yes())));
    story.after(member(size), answer(number, wording, last))
}

fn text(story: &Story, number: u64) -> Sentence {
    story.sees(ANN).item(item(number)).unwrap().text.clone()
}

fn page(story: &Story) -> Vec<String> {
    story.sees(ANN).items().iter().map(|it| it.text.to_string()).collect()
}

fn versions(story: &Story) -> usize {
    story.sees(ANN).versions().len()
}

/// Who stands behind the last version.
fn behind(story: &Story) -> Vec<String> {
    let version = story.sees(ANN).version().unwrap();
    version.signed.iter().map(|(name, ..)| name.unwrap().to_string()).collect()
}

fn join(story: Story, number: usize) -> Story {
    let member = member(number as u64);
    story.and(Event::MemberJoined { member, called: called(number), carried_by: None })
}

fn all_see(story: &Story) -> Vec<String> {
    let members = story.sees(ANN).people().into_iter().map(|it| it.id).collect::<Vec<_>>();
    let views = members.into_iter().map(|it| format!("{:?}", story.sees(it)));
    views.chain([format!("{:?}", story.screen())]).collect()
}

fn sees_nowhere(story: &Story, words: &str) -> bool {
    all_see(story).iter().all(|it| !it.contains(words))
}

fn kinds(events: &[Event]) -> Vec<String> {
    events.iter().map(|it| it.written().kind).collect()
}

// The pulse.

#[test]
fn a_hidden_pulse_tells_how_many_have_given_and_nothing_else_until_it_is_closed() {
    let story = opened(lived(6));
    let story = people(5).fold(story, |story, by| {
        story.asks(by, give(1, &[(1, Lived::Hardly), (2, Lived::Fully)])).gives(|events, hidden| {
            assert_eq!((events.len(), hidden.len()), (0, 3));
            for change in hidden {
                let HiddenChange::Put(row) = change else { panic!("{change:?}") };
                assert!(!row.body().contains(&by.to_string()), "nobody's: {row:?}");
            }
        })
    });
    let story = story.so(|it| {
        let seen = it.sees(BOB).pulse().unwrap();
        assert_eq!((seen.given, seen.gave, seen.hidden), (5, true, true));
        assert_eq!(seen.items[0], (item(1), Some(Lived::Hardly)));
        let other = it.sees(member(6)).pulse().unwrap();
        assert_eq!((other.given, other.gave), (5, false));
        assert!(other.items.iter().all(|(_, mine)| mine.is_none()));
        assert!(it.screen().pulse().unwrap().items.iter().all(|(_, mine)| mine.is_none()));
        assert!(it.sees(ANN).pulses().is_empty());
    });
    let story = story.asks(BOB, Living::ClosePulse { pulse: 1 }).refused(Refusal::DeskOnly);
    let story = closed(story, 1).so(|it| {
        assert_eq!(seen(it, 1), Some(Seen::Band(Band::Rarely)));
        assert_eq!(seen(it, 2), Some(Seen::Band(Band::Mostly)));
        assert_eq!(seen(it, 3), None, "nobody answered");
        assert_eq!((it.sees(BOB).pulses()[0].answered, it.sees(BOB).pulses()[0].of), (5, 6));
        for shelf in [Shelf::Pulse, Shelf::Given, Shelf::Words] {
            assert_eq!(it.hidden.count(shelf), 0);
        }
    });
    let data = story.log.last().unwrap().event.written().data;
    assert!(people(6).all(|it| !data.contains(&it.to_string())), "{data}");
}

#[test]
fn a_hidden_pulse_says_nothing_under_five_a_band_up_to_seven_and_then_counts() {
    for (answers, expected) in [
        (4, None),
        (5, Some(Seen::Band(Band::Partly))),
        (7, Some(Seen::Band(Band::Partly))),
        (8, Some(Seen::Counts([0, 8, 0, 0]))),
    ] {
        let story = people(answers).fold(opened(lived(9)), |story, by| {
            story.asks(by, give(1, &[(1, Lived::ALittle)])).granted()
        });
        // One more says only that they can't say: that is no answer.
        let story = story.asks(member(9), give(1, &[])).hides(1);
        let story = closed(story, 1);
        assert_eq!(seen(&story, 1), expected, "{answers}");
        assert_eq!(u64::from(story.sees(ANN).pulses()[0].answered), answers + 1);
    }
}

#[test]
fn an_open_pulse_is_shown_with_names_at_once_with_the_last_answer() {
    let story = opened(lived(3)).asks(ANN, give(1, &[(1, Lived::Fully)])).hides(2);
    let story = story.asks(BOB, give(1, &[(1, Lived::Hardly), (2, Lived::Mostly)])).hides(3);
    assert!(story.sees(CID).pulses().is_empty() && !story.sees(CID).pulse().unwrap().hidden);
    let story = story.asks(CID, give(1, &[(1, Lived::Mostly)])).gives(|events, hidden| {
        assert_eq!(kinds(events), ["pulse_closed"]);
        assert!(hidden.iter().all(|it| matches!(it, HiddenChange::Clear(..))));
    });
    let all = vec![(ANN, Lived::Fully), (BOB, Lived::Hardly), (CID, Lived::Mostly)];
    assert_eq!(seen(&story, 1), Some(Seen::Open(all)));
    assert_eq!(seen(&story, 2), Some(Seen::Open(vec![(BOB, Lived::Mostly)])));
    assert!(story.sees(ANN).pulse().is_none());
    let again = story.asks(CID, give(1, &[(1, Lived::Mostly)])).refused(Refusal::NoPulse);
    again.asks(ANN, Living::ClosePulse { pulse: 1 }).comes_to_nothing();
}

#[test]
fn an_open_pulse_that_is_closed_early_shows_nothing() {
    let story = opened(lived(4));
    let story =
        people(3).fold(story, |story, by| story.asks(by, give(1, &[(1, Lived::Hardly)])).granted());
    let by_hand = closed(story.clone(), 1);
    let by_clock = story.days(8).ticks();
    for story in [by_hand, by_clock] {
        assert_eq!(seen(&story, 1), None);
        assert_eq!(story.sees(ANN).pulses()[0].answered, 3);
        assert_eq!(story.hidden.count(Shelf::Pulse), 0);
    }
}

#[test]
fn whoever_leaves_takes_their_pulse_along_and_nobody_counts_for_somebody_else() {
    let mut story = opened(lived(4));
    for by in [ANN, BOB] {
        story = story.asks(by, give(1, &[(1, Lived::Fully)])).granted();
    }
    let story = story.asks(BOB, Living::Leave { goodbye: None, name_stays: true }).granted();
    assert_eq!(story.sees(ANN).pulse().unwrap().given, 1);
    let story = story.asks(CID, give(1, &[(1, Lived::Fully)])).hides(2);
    // Somebody whose link was renewed by the desk is somebody still, and gives once.
    let other = By::Member(CID, Secret::new(b"another key", ALLIANCE, CID));
    let story = story.asks(other, give(1, &[(1, Lived::Hardly)])).granted();
    assert!(story.sees(ANN).pulses().is_empty());
    let story = story.asks(DEE, give(1, &[(1, Lived::Fully)])).granted();
    let given = seen(&story, 1);
    let all = vec![(ANN, Lived::Fully), (CID, Lived::Hardly), (DEE, Lived::Fully)];
    assert_eq!(given, Some(Seen::Open(all)));
}

#[test]
fn a_removed_member_does_not_complete_an_open_pulse() {
    let mut story = opened(lived(4));
    for by in [ANN, BOB, CID] {
        story = story.asks(by, give(1, &[(1, Lived::Fully)])).granted();
    }
    let story = story.after(ANN, Command::Remove { member: CID });
    let story = story.asks(ANN, give(1, &[(1, Lived::Mostly)])).granted();
    assert!(story.sees(ANN).pulses().is_empty(), "Dee has not answered");
    let story = closed(story, 1);
    assert_eq!(seen(&story, 1), None);
}

#[test]
fn ones_answer_can_be_changed_and_taken_back_until_the_pulse_is_closed() {
    let story = opened(lived(5)).asks(BOB, give(1, &[(1, Lived::Hardly)])).hides(2);
    let story = story.asks(BOB, give(1, &[(1, Lived::Hardly)])).comes_to_nothing();
    let story = story.asks(BOB, give(1, &[(1, Lived::Fully)])).hides(1);
    assert_eq!(story.hidden.count(Shelf::Given), 1);
    let story = story.asks(BOB, give(1, &[])).hides(1);
    assert_eq!((story.hidden.count(Shelf::Pulse), story.hidden.count(Shelf::Given)), (0, 1));
    let story = story.asks(BOB, give_words(1, "Begin late.")).hides(1);
    let story = story.asks(BOB, give_words(1, "Begin later.")).hides(1);
    assert_eq!(story.sees(BOB).pulse().unwrap().word, Some(sentence("Begin later.")));
    assert!(story.sees(ANN).pulse().unwrap().word.is_none());
    let story = story.asks(BOB, give(1, &[])).hides(1);
    assert_eq!(story.hidden.count(Shelf::Words), 0);
    story.asks(BOB, give(1, &[(9, Lived::Fully)])).refused(Refusal::NotHere);
}

#[test]
fn renewed_links_make_up_no_answers() {
    let renewed = |story: Story| story.when(ANN, Command::RenewLink { member: EVE }).granted();
    for (answers, renewals, told) in [(5, 0, true), (5, 1, false), (6, 1, true), (8, 1, false)] {
        let story = people(answers).fold(opened(lived(9)), |story, by| {
            story.asks(by, give(1, &[(1, Lived::ALittle)])).granted()
        });
        let story = closed((0..renewals).fold(story, |it, _| renewed(it)), 1);
        assert_eq!(seen(&story, 1).is_some(), told, "{answers} answers, {renewals} renewals");
    }
}

#[test]
fn among_four_who_answered_no_word_is_read_out() {
    for (answers, words) in [(4, 0), (5, 1)] {
        let story = opened(lived(9)).asks(ANN, give_words(1, "Loud.")).granted();
        let others = people(answers).skip(1);
        let story = others
            .fold(story, |story, by| story.asks(by, give(1, &[(1, Lived::ALittle)])).granted());
        assert_eq!(closed(story, 1).sees(ANN).pulses()[0].words.len(), words);
    }
}

#[test]
fn words_are_read_out_when_the_pulse_is_closed_and_nobody_is_with_them() {
    let story = opened(lived(5));
    let said = ["One.", "Two.", "Three.", "Four.", "Five."];
    let story = people(5)
        .zip(said)
        .fold(story, |story, (by, text)| story.asks(by, give_words(1, text)).granted());
    let mut orders = std::collections::BTreeSet::new();
    for seed in 0..12 {
        let story = closed(Story { seed, ..story.clone() }, 1);
        let words: Vec<String> =
            story.sees(BOB).pulses()[0].words.iter().map(ToString::to_string).collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, ["Five.", "Four.", "One.", "Three.", "Two."]);
        orders.insert(words);
    }
    assert!(orders.len() > 6, "the order is drawn by lot: {orders:?}");
}

#[test]
fn a_new_link_of_ones_own_takes_the_pulse_along() {
    let (old, new) = (secret(BOB), Secret::new(b"new", ALLIANCE, BOB));
    let story = opened(lived(5));
    let said = Living::GivePulse {
        pulse: 1,
        lived: vec![(item(1), Lived::Mostly)],
        word: Some(sentence("Slowly.")),
    };
    let story = story.asks(BOB, said.clone()).hides(3);
    let story = story.after(By::Member(BOB, old), Command::Follow { to: new.clone() });
    assert_eq!(story.hidden.count(Shelf::Given), 1);
    let story = story.asks(By::Member(BOB, new), said).comes_to_nothing();
    assert!(!story.sees(BOB).pulse().unwrap().gave, "the old key opens nothing any more");
}

#[test]
fn a_pulse_opens_in_the_circles_rhythm_and_closes_by_itself() {
    let story = lived(5);
    let due = NOON.plus_minutes(14 * 24 * 60);
    assert_eq!((story.sees(ANN).next_pulse(), story.it.wakes_at()), (Some(due), Some(due)));
    let story = story.days(13).ticks();
    assert!(story.sees(ANN).pulse().is_none());
    let story = story.days(1).ticks();
    assert_eq!(story.sees(ANN).pulse().unwrap().number, 1);
    assert_eq!(story.it.wakes_at(), Some(story.now.plus_minutes(7 * 24 * 60)));
    let story = story.days(7).ticks();
    assert_eq!(story.sees(ANN).pulses().len(), 1);
    assert_eq!(story.sees(ANN).next_pulse(), Some(story.now.plus_minutes(14 * 24 * 60)));
    let story = opened(story);
    let number = story.sees(ANN).pulse().unwrap().number;
    assert_eq!(number, 2);
    story.asks(ANN, Living::OpenPulse).comes_to_nothing();
}

#[test]
fn another_rhythm_holds_from_now_on_and_none_opens_nothing() {
    let rhythm = |days| chosen(Between::Team, |it| it.life.pulse_days = days);
    let story = lived(5).days(3).and(rhythm(Some(7)));
    assert_eq!(story.sees(ANN).next_pulse(), Some(story.now.plus_minutes(7 * 24 * 60)));
    let story = story.and(rhythm(None));
    assert_eq!(story.sees(ANN).next_pulse(), None);
    assert!(story.days(20).ticks().sees(ANN).pulse().is_none());
}

#[test]
fn a_rhythm_is_at_least_a_day() {
    let mut settings = lived(5).sees(ANN).settings().clone();
    settings.life.pulse_days = Some(0);
    let choose = |settings| Command::ChooseSettings { settings };
    let story = lived(5).when(ANN, choose(settings.clone())).refused(Refusal::NotAChoice);
    settings.life.pulse_days = Some(1);
    story.when(ANN, choose(settings)).granted();
}

#[test]
fn an_empty_page_asks_nobody_how_it_was_lived() {
    let dropped =
        |story: Story, number| story.and(Event::ItemDropped { item: item(number), because: None });
    let story = (1..=3).fold(lived(5), dropped).days(15);
    let story = story.ticks();
    assert!(story.sees(ANN).pulse().is_none());
    assert!(story.it.wakes_at().is_none_or(|at| at > story.now));
}

#[test]
fn the_line_joins_only_pulses_of_the_same_circle() {
    let pulse = |story: Story, number: u32, lived: Lived| {
        let story = opened(story);
        let size = story.sees(ANN).people().len() as u64;
        let give = |story: Story, by| story.asks(by, give(number, &[(1, lived)])).granted();
        closed(people(size).fold(story, give), number)
    };
    let story = pulse(lived(5), 1, Lived::ALittle);
    assert_eq!(story.sees(ANN).line(item(1)), None);
    let story = pulse(story, 2, Lived::Fully);
    assert_eq!(story.sees(ANN).line(item(1)).unwrap().heights, [1.5, 2.5]);
    let story = pulse(join(story, 6), 3, Lived::Fully);
    assert_eq!(story.sees(ANN).line(item(1)), None, "somebody came");
}

// Care.

#[test]
fn a_care_in_a_small_circle_is_signed() {
    for size in [1, 2, 4] {
        let story = lived(size).asks(ANN, noticed(1, 1, "Doors.", false)).refused(Refusal::SignIt);
        let story = story.asks(ANN, noticed(1, 1, "Doors.", true)).granted();
        let view = story.sees(ANN);
        let cares = view.cares();
        assert_eq!((cares.len(), cares[0].item), (1, Some(item(1))));
        assert_eq!(cares[0].said[0].name, Some(&called(1)));
        assert_eq!(cares[0].said[0].text, Some(&sentence("Doors.")));
    }
}

#[test]
fn an_unsigned_care_is_nobodys_and_says_nothing_before_the_reading_is_over() {
    let story = lived(5).later(7);
    let before = story.it.last_at();
    let story = story.asks(BOB, noticed(1, 2, "It was loud.", false)).granted();
    let kept = story.log.last().unwrap().clone();
    assert_eq!((kept.by, kept.at), (None, before));
    assert!(matches!(&kept.event, Event::CareAsked { item: None, member: None, text: None, .. }));
    assert!(sees_nowhere(&story, "It was loud."), "not even to whoever said it");
    let story = story.asks(BOB, noticed(1, 2, "It was loud.", false)).comes_to_nothing();
    let story = begun(story);
    assert_eq!(story.sees(ANN).visit().unwrap().touched, []);
    let story = story.asks(ANN, step(VisitStep::Arrive, VisitStep::Reading)).granted();
    assert!(sees_nowhere(&story, "It was loud."));
    let story = story.asks(ANN, Living::TellCares).refused(Refusal::OtherStage);
    let skips = story.clone().asks(ANN, step(VisitStep::Reading, VisitStep::Look)).granted();
    assert!(sees_nowhere(&skips, "It was loud."), "nobody skips the reading to hear it");
    let story = read_aloud(story).asks(ANN, step(VisitStep::Reading, VisitStep::Look));
    let story = story.gives(|events, _| {
        assert_eq!(kinds(events), ["cares_told", "visit_step_reached"]);
    });
    let view = story.sees(CID);
    let cares = view.cares();
    assert_eq!((cares[0].item, cares[0].said[0].name), (Some(item(2)), None));
    assert_eq!(cares[0].said[0].text, Some(&sentence("It was loud.")));
    assert_eq!(view.visit().unwrap().touched, [(item(2), None)]);
    assert_eq!(story.hidden.count(Shelf::Cares), 0);
}

#[test]
fn the_circle_may_want_to_hear_the_item_at_once_but_never_the_words() {
    let setting = chosen(Between::Team, |it| it.life.care_names_item = true);
    let story = lived(5).and(setting).asks(BOB, noticed(1, 2, "It was loud.", false)).granted();
    assert_eq!(story.sees(CID).cares()[0].item, Some(item(2)));
    assert!(story.sees(CID).cares()[0].said.is_empty());
    assert!(sees_nowhere(&story, "It was loud."));
}

#[test]
fn cares_about_one_item_are_one_and_nobody_can_delete_them() {
    let story = lived(5)
        .asks(BOB, noticed(1, 1, "Doors.", true))
        .granted()
        .asks(CID, noticed(2, 1, "Doors again.", true))
        .granted()
        .asks(DEE, noticed(3, 1, "Loud.", false))
        .granted()
        .asks(EVE, noticed(4, 2, "Late.", false))
        .granted();
    let view = story.sees(ANN);
    let cares = view.cares();
    let items: Vec<_> = cares.iter().map(|it| (it.item, it.more, it.said.len())).collect();
    assert_eq!(items, [(None, true, 0), (Some(item(1)), true, 2)]);
    let drop = Command::DropItem { item: item(1), because: None };
    story.when(ANN, drop).refused(Refusal::NotAgreed);
}

#[test]
fn the_words_of_a_care_that_is_not_settled_stay_when_those_of_another_go() {
    let story = lived(5).asks(BOB, noticed(1, 1, "I slipped on Monday.", true)).granted();
    let story = visited(read_aloud(begun(story)).asks(ANN, Living::TellCares).granted());
    let story = story.days(13).asks(CID, noticed(2, 2, "It was loud.", true)).granted();
    let kept = story.it.seq();
    let story = story.days(1).ticks();
    assert!(!story.erased.is_empty() && !story.erased.contains(&kept), "{:?}", story.erased);
    assert!(!sees_nowhere(&story, "It was loud."));
}

#[test]
fn the_steps_of_a_visit_follow_each_other_and_lead_back() {
    for pair in VisitStep::ALL.windows(2) {
        assert_eq!((pair[0].after(), pair[1].before()), (Some(pair[1]), Some(pair[0])));
    }
    assert_eq!((VisitStep::ALL[0].before(), VisitStep::ALL.last().unwrap().after()), (None, None));
}

#[test]
fn a_zone_is_called_as_it_was_named_and_a_proposal_says_why() {
    assert_eq!(crate::life::Zone::parse("Europe/Berlin").unwrap().as_str(), "Europe/Berlin");
    let because = Some(sentence("It rings."));
    let gone = Proposal::LetGo { because: because.clone() };
    assert_eq!(gone.because(), because.as_ref());
}

#[test]
fn a_care_settles_with_the_visit_and_its_words_go_fourteen_days_later() {
    let story = lived(5)
        .asks(BOB, noticed(1, 1, "I slipped on Monday.", true))
        .granted()
        .asks(CID, noticed(2, 2, "It was loud.", false))
        .granted();
    let asked = story.it.seq() - 1;
    let story = visited(read_aloud(begun(story)).asks(ANN, Living::TellCares).granted());
    assert!(story.sees(ANN).cares().is_empty());
    let told = story.log.iter().find(|it| it.event.written().kind == "cares_told").unwrap().seq;
    let over = story.now.plus_minutes(14 * 24 * 60);
    let almost = story.clone().later(14 * 24 * 60 - 1).ticks();
    assert!(almost.erased.is_empty());
    let story = story.days(14).ticks();
    assert_eq!(story.erased.iter().copied().collect::<Vec<_>>(), [asked, told]);
    let erased = story.log.iter().find(|it| it.event.written().kind == "cares_erased").unwrap();
    assert_eq!(erased.at, over);
    for story in [story.replayed(), story] {
        assert!(sees_nowhere(&story, "It was loud.") && sees_nowhere(&story, "I slipped"));
        let what = Happening::Visited(BTreeMap::from([(item(1), End::Keep), (item(2), End::Keep)]));
        assert!(story.sees(ANN).history().iter().any(|it| it.what == what));
    }
}

#[test]
fn what_was_not_told_at_a_visit_waits_for_the_next() {
    let story = lived(5).asks(BOB, noticed(1, 1, "It was loud.", false)).granted();
    let story = visited(begun(story));
    assert_eq!(story.sees(ANN).cares().len(), 1);
    assert_eq!(story.hidden.count(Shelf::Cares), 1);
    let story = read_aloud(begun(story)).asks(ANN, Living::TellCares).granted();
    assert_eq!(story.sees(ANN).cares()[0].item, Some(item(1)));
}

#[test]
fn a_breath_is_a_minute_for_everybody() {
    let story = lived(3).asks(BOB, Living::TakeBreath).granted();
    let ends = NOON.plus_minutes(1);
    assert_eq!(story.screen().breath(NOON), Some(ends));
    assert_eq!(story.screen().breath(ends), None);
    let story = story.asks(ANN, Living::TakeBreath).comes_to_nothing();
    story.later(1).asks(ANN, Living::TakeBreath).granted();
}

// The visit.

#[test]
fn whoever_begins_a_visit_holds_the_desk() {
    let story = lived(3).asks(BOB, Living::BeginVisit { apart_days: None }).gives(|events, _| {
        assert_eq!(kinds(events), ["desk_handed", "visit_began"]);
    });
    assert!(story.sees(BOB).desk() && !story.sees(ANN).desk());
    let story = story.asks(CID, Living::BeginVisit { apart_days: None }).comes_to_nothing();
    assert!(story.sees(BOB).desk());
    let story = story.asks(ANN, Living::EndVisit { next: NEXT }).refused(Refusal::DeskOnly);
    story.asks(BOB, Living::EndVisit { next: NEXT }).granted();
}

#[test]
fn the_steps_go_forth_and_back_by_the_desk_and_once() {
    let story = begun(lived(3));
    let forth = step(VisitStep::Arrive, VisitStep::Thanks);
    let story = story.asks(BOB, forth.clone()).refused(Refusal::DeskOnly);
    let story = story.asks(ANN, forth.clone()).granted().asks(ANN, forth).comes_to_nothing();
    let stale = step(VisitStep::Arrive, VisitStep::Look);
    let story = story.asks(ANN, stale).refused(Refusal::OtherStage);
    let story = story.asks(ANN, step(VisitStep::Thanks, VisitStep::Arrive)).granted();
    assert_eq!(story.sees(BOB).visit().unwrap().step, VisitStep::Arrive);
    let visit = visited(story);
    visit.asks(ANN, step(VisitStep::Arrive, VisitStep::Look)).refused(Refusal::OtherStage);
}

#[test]
fn a_pulse_is_closed_before_its_step() {
    let story = opened(begun(lived(5)));
    let story = story.asks(ANN, step(VisitStep::Arrive, VisitStep::Pulse)).gives(|events, _| {
        assert_eq!(kinds(events), ["pulse_closed", "visit_step_reached"]);
    });
    assert_eq!(story.sees(ANN).pulses().len(), 1);
}

#[test]
fn the_items_are_dealt_by_lot_to_those_who_are_there() {
    let order = |seed| {
        let story = Story { seed, ..begun(lived(5)) };
        let present = vec![ANN, BOB, CID, member(9)];
        let story = story.asks(ANN, Living::DealItems { present }).granted();
        let view = story.sees(ANN);
        let visit = view.visit().unwrap();
        assert_eq!(visit.items, [item(1), item(2), item(3)]);
        assert_eq!((visit.tables.len(), visit.tables[0].people.len()), (1, 3));
        visit.tables[0].people.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    let orders: std::collections::BTreeSet<_> = (0..40).map(order).collect();
    assert_eq!(orders.len(), 6, "every order comes up");
    let story = begun(lived(5)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    let story = story.asks(ANN, Living::DealItems { present: vec![BOB] }).comes_to_nothing();
    assert_eq!(story.sees(ANN).visit().unwrap().tables[0].people.len(), 5);
}

/// The reader of a table, as everybody sees it.
fn reader(story: &Story, pod: usize) -> MemberId {
    story.screen().visit().unwrap().tables[pod].reader.as_ref().unwrap().id
}

#[test]
fn the_reader_reads_on_or_passes_and_a_second_tap_does_nothing() {
    let story = begun(lived(5)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    let first = reader(&story, 0);
    let other = people(5).find(|it| *it != first && *it != ANN).unwrap();
    let on = |from| Living::ReadOn { pod: 0, from };
    let story = story.asks(other, on(0)).refused(Refusal::DeskOnly);
    let story = story.asks(other, Living::PassOn { pod: 0, from: 0 }).refused(Refusal::DeskOnly);
    let story = story.asks(first, Living::PassOn { pod: 0, from: 0 }).granted();
    let second = reader(&story, 0);
    assert_ne!(second, first);
    let story = story.asks(second, on(0)).granted().asks(second, on(0)).comes_to_nothing();
    assert_eq!(story.screen().visit().unwrap().tables[0].at, 1);
    let story = story.asks(ANN, on(7)).refused(Refusal::ReadOnAlready);
    let story = story.asks(ANN, Living::PassOn { pod: 0, from: 0 }).refused(Refusal::ReadOnAlready);
    let story = story.asks(ANN, Living::ReadOn { pod: 1, from: 0 }).refused(Refusal::NotHere);
    let story = story.asks(ANN, on(1)).granted();
    let story = story.asks(ANN, on(2)).gives(|events, _| {
        assert_eq!(kinds(events), ["item_read_on", "quiet_began"]);
    });
    let quiet = story.sees(BOB).visit().unwrap().quiet;
    assert_eq!(quiet, Some(crate::event::Time(story.now.0 + 10_000)));
    assert_eq!(story.it.wakes_at(), quiet);
    let still = story.clone().ticks();
    assert!(!still.sees(BOB).visit().unwrap().told, "it is quiet still");
    let told = story.later(1).ticks();
    let visit = told.sees(BOB).visit().unwrap();
    assert_eq!((visit.told, visit.quiet), (true, None));
}

#[test]
fn on_one_phone_whoever_holds_it_reads_on() {
    let story = hung(Between::Family, 4);
    let story = begun(story).asks(ANN, Living::DealItems { present: vec![ANN, BOB] }).granted();
    assert_eq!(story.sees(ANN).visit().unwrap().tables[0].people.len(), 4, "all sit beside it");
    let other = people(4).find(|it| *it != reader(&story, 0)).unwrap();
    story.asks(other, Living::ReadOn { pod: 0, from: 0 }).granted();
}

#[test]
fn a_large_circle_reads_at_tables_and_it_is_quiet_when_all_have_read() {
    for size in 2..=40 {
        let story = begun(lived(size)).asks(ANN, Living::DealItems { present: vec![] }).granted();
        let view = story.screen();
        let tables = view.visit().unwrap().tables;
        let sizes: Vec<usize> = tables.iter().map(|it| it.people.len()).collect();
        assert_eq!(sizes.iter().sum::<usize>(), size);
        let fits = |it: &usize| (4..=7).contains(it);
        assert!(if size < 10 { sizes.len() == 1 } else { sizes.iter().all(fits) }, "{sizes:?}");
    }
    let mut story = begun(lived(30)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    assert_eq!(story.screen().visit().unwrap().tables.len(), 5);
    let at_one = people(30).find(|it| !story.sees(*it).desk()).unwrap();
    assert_eq!(story.sees(at_one).visit().unwrap().tables.len(), 1);
    for pod in 0..5 {
        for from in 0..3 {
            assert_eq!(story.sees(ANN).visit().unwrap().quiet, None);
            story = story.asks(ANN, Living::ReadOn { pod, from }).granted();
        }
    }
    assert!(story.sees(ANN).visit().unwrap().quiet.is_some());
}

#[test]
fn apart_it_comes_up_when_all_have_read_or_the_days_are_over() {
    let story = lived(5).asks(BOB, noticed(1, 1, "It was loud.", false)).granted();
    let story = story.asks(ANN, Living::BeginVisit { apart_days: Some(4) }).granted();
    assert_eq!(story.sees(ANN).visit().unwrap().step, VisitStep::Reading);
    let story = people(4).fold(story, |story, by| story.asks(by, Living::ReadAlone).granted());
    let story = story.asks(ANN, Living::ReadAlone).comes_to_nothing();
    let visit = |story: &Story| {
        let view = story.sees(EVE);
        let visit = view.visit().unwrap();
        (visit.read_alone, visit.i_read, visit.told, visit.step)
    };
    assert_eq!(visit(&story), (4, false, false, VisitStep::Reading));
    let all = story.clone().asks(EVE, Living::ReadAlone).granted();
    assert_eq!(visit(&all), (5, true, true, VisitStep::Look));
    let over = story.days(4).ticks();
    assert_eq!(visit(&over), (4, false, true, VisitStep::Look));
    let live = begun(lived(5));
    live.asks(ANN, Living::ReadAlone).refused(Refusal::OtherStage);
}

#[test]
fn every_item_that_was_touched_has_exactly_one_end() {
    let story = begun(lived(3).asks(BOB, noticed(1, 1, "Doors.", true)).granted());
    let story = story.asks(BOB, Living::LookAt { item: item(2) }).granted();
    let story = story.asks(CID, Living::LookAt { item: item(2) }).comes_to_nothing();
    let keep = Living::EndLook { item: item(2), end: End::Keep };
    let story = story.asks(BOB, keep.clone()).refused(Refusal::DeskOnly);
    let story = story.asks(ANN, keep.clone()).granted().asks(ANN, keep).comes_to_nothing();
    let alone = Living::EndLook { item: item(1), end: End::LetGo };
    let story = visited(story.asks(ANN, alone).refused(Refusal::NotAgreed));
    assert_eq!(ends(&story), BTreeMap::from([(item(1), End::Keep), (item(2), End::Keep)]));
    assert_eq!(versions(&story), 1, "nothing reads otherwise");
    assert_eq!(story.sees(ANN).next_visit(), Some(NEXT));
    story.asks(ANN, Living::EndVisit { next: NEXT }).comes_to_nothing();
}

#[test]
fn what_somebody_wished_to_look_at_is_touched_at_the_next_visit() {
    let story = lived(3).asks(BOB, Living::LookAt { item: item(2) }).granted();
    let story = story.asks(CID, Living::LookAt { item: item(2) }).comes_to_nothing();
    assert!(story.sees(ANN).wished().contains(&item(2)));
    let story = begun(story);
    assert_eq!(story.sees(ANN).visit().unwrap().touched, [(item(2), None)]);
    assert!(story.sees(ANN).wished().is_empty());
}

#[test]
fn new_words_are_agreed_in_the_visit_and_make_one_version_at_its_end() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = all_answer(story, 1, 3, yes());
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We ring."), 1));
    let story = story.asks(BOB, propose(2, 1, Proposal::LetGo { because: None })).granted();
    let story = visited(all_answer(story, 2, 3, reservation("A pity.")));
    assert_eq!(ends(&story), BTreeMap::from([(item(1), End::NewWords), (item(2), End::LetGo)]));
    assert_eq!((versions(&story), page(&story)), (2, vec!["We ring.".into(), "We sing.".into()]));
    let signatures = story.sees(ANN).signatures();
    assert!(signatures.iter().all(|it| it.missing == [item(1)]), "{signatures:?}");
    assert!(behind(&story).is_empty());
}

#[test]
fn a_new_item_that_was_agreed_in_the_visit_ends_with_new_words() {
    for before_the_visit in [false, true] {
        let ask = propose(8, 0, new_words("We dance."));
        let story = lived(3);
        let story = if before_the_visit {
            begun(story.asks(BOB, ask).granted())
        } else {
            begun(story).asks(BOB, ask).granted()
        };
        assert_eq!(page(&story).len(), 3, "it is not agreed yet");
        let story = visited(all_answer(story, 8, 3, yes()));
        assert_eq!(ends(&story).get(&item(8)), Some(&End::NewWords));
        assert_eq!((page(&story).len(), versions(&story)), (4, 2));
    }
}

#[test]
fn a_not_yet_is_heard_and_after_two_rounds_only_a_trial_is_left() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = all_answer(story, 1, 3, not_yet("At night?"));
    assert_eq!(text(&story, 1), sentence("We knock."));
    assert!(story.sees(ANN).change(item(1)).unwrap().shown.is_some());
    let believed = wording(&story, 1);
    let story = story.asks(BOB, propose(1, 1, new_words("Once."))).refused(Refusal::WordsChanged);
    let story = story.asks(BOB, propose(1, believed, new_words("We ring once."))).granted();
    let story = all_answer(story, 1, 3, not_yet("At night?"));
    let believed = wording(&story, 1);
    assert!(story.sees(ANN).change(item(1)).unwrap().two_rounds_done);
    let third = propose(1, believed, new_words("We ring twice."));
    let story = story.asks(BOB, third).refused(Refusal::TwoRoundsDone);
    let back = Living::Withdraw { item: item(1), believed };
    let anew = propose(1, believed + 1, new_words("We ring twice."));
    story.clone().asks(ANN, back).granted().asks(BOB, anew).refused(Refusal::TwoRoundsDone);
    let story = story.asks(BOB, propose(1, believed, try_until("We ring.", NEXT))).granted();
    let story = visited(all_answer(story, 1, 3, yes()));
    assert_eq!(ends(&story), BTreeMap::from([(item(1), End::TryUntil)]));
    let item = story.sees(ANN).item(item(1)).unwrap().clone();
    assert_eq!((item.text, item.until), (&sentence("We ring."), Some(NEXT)));
}

#[test]
fn the_rounds_of_the_workshop_do_not_count_in_the_life_of_the_page() {
    let contested = |wording| Event::AnswersShown {
        shown: vec![Shown { item: item(8), wording, given: vec![not_yet("when?")] }],
    };
    let worded = |text| Event::ItemWorded {
        item: item(8),
        item_kind: ItemKind::Promise,
        text: sentence(text),
        because: None,
        until: Some(NEXT),
    };
    let agreed = Shown { item: item(8), wording: 3, given: vec![yes()] };
    let story = given(team(3))
        .and(drafted(8, "We dance."))
        .and(contested(1))
        .and(worded("We dance a lot."))
        .and(contested(2))
        .and(worded("We try to dance."))
        .and(Event::AnswersShown { shown: vec![agreed] });
    let story = begun(hung_after(story, 3));
    let story = story.asks(BOB, propose(8, 3, new_words("We sway."))).granted();
    assert!(!story.sees(ANN).change(item(8)).unwrap().two_rounds_done);
    let story = all_answer(story, 8, 3, not_yet("when?"));
    let believed = wording(&story, 8);
    story.asks(BOB, propose(8, believed, new_words("We sway a little."))).granted();
}

#[test]
fn what_is_not_agreed_at_the_end_of_a_visit_waits_no_longer() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = story.asks(BOB, propose(8, 0, new_words("We dance."))).granted();
    let story = story.after(CID, answer(1, 2, yes()));
    let story = visited(story);
    assert!(story.sees(ANN).changes().is_empty());
    assert_eq!(story.hidden.count(Shelf::Answers), 0);
    assert_eq!((page(&story).len(), versions(&story)), (3, 1));
}

#[test]
fn a_due_trial_that_is_kept_keeps_the_version() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, try_until("We ring.", NEXT))).granted();
    let story = visited(all_answer(story, 1, 3, yes()));
    assert_eq!(versions(&story), 2);
    let story = people(3).fold(story, signs);
    let mut story = story.asks(BOB, Living::MoveVisit { next: NEXT, at: None }).comes_to_nothing();
    story.now = crate::event::Time(NOON.0 + 58 * 86_400_000);
    let story = begun(story);
    assert_eq!(story.sees(ANN).visit().unwrap().touched, [(item(1), None)], "its day has come");
    let keep = Living::EndLook { item: item(1), end: End::Keep };
    let story = story.asks(ANN, keep).granted();
    let next = date(2027, 4, 14);
    let story = story.asks(ANN, Living::EndVisit { next }).granted();
    assert_eq!((versions(&story), behind(&story).len()), (2, 3));
    assert!(story.sees(ANN).is_kept(item(1)));
    let later = Story { now: story.now.plus_minutes(20 * 24 * 60), ..story };
    let standing =
        |story: &Story| matches!(story.sees(ANN).item(item(1)).unwrap().standing, Standing::Lapsed);
    assert!(!standing(&later.ticks()));
}

#[test]
fn a_visit_that_fades_decides_on_no_trial() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, try_until("We ring.", NEXT))).granted();
    let story = visited(all_answer(story, 1, 3, yes()));
    let story = people(3).fold(story, signs);
    let mut story = story.asks(BOB, Living::MoveVisit { next: NEXT, at: None }).comes_to_nothing();
    story.now = crate::event::Time(NOON.0 + 58 * 86_400_000);
    let story = begun(story).days(3).ticks();
    assert!(story.sees(ANN).visit().is_none());
    assert!(!story.sees(ANN).is_kept(item(1)), "nobody has decided on it");
    let standing =
        story.days(14).ticks().sees(ANN).item(item(1)).map(|it| format!("{:?}", it.standing));
    assert_eq!(standing.unwrap(), "Lapsed");
}

#[test]
fn a_visit_that_nobody_ended_ends_by_itself() {
    let story = begun(lived(3)).asks(BOB, Living::LookAt { item: item(2) }).granted();
    let story = story.days(3).ticks();
    assert!(story.sees(ANN).visit().is_none());
    assert_eq!(ends(&story), BTreeMap::from([(item(2), End::Keep)]));
}

#[test]
fn nobody_ends_a_look_at_what_is_not_on_the_page() {
    let gone = Event::ItemDropped { item: item(2), because: None };
    let story = begun(lived(3).and(gone));
    let keep = |number| Living::EndLook { item: item(number), end: End::Keep };
    let story = story.asks(ANN, keep(2)).refused(Refusal::NotHere);
    story.asks(ANN, keep(9)).refused(Refusal::NotHere);
}

// Changes between visits.

#[test]
fn between_visits_three_days_are_for_questions_and_three_for_answers() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let (opens, closes) = (NOON.plus_minutes(3 * 24 * 60), NOON.plus_minutes(6 * 24 * 60));
    let change = |story: &Story| {
        let view = story.sees(CID);
        let change = view.change(item(1)).unwrap();
        (change.opens, change.closes, change.answered)
    };
    assert_eq!(change(&story), (Some(opens), Some(closes), 0));
    assert_eq!(story.it.wakes_at(), Some(opens));
    let story = story.after(
        CID,
        Command::Live(Living::AskAbout {
            question: question(1),
            item: item(1),
            text: sentence("At night?"),
        }),
    );
    let answered = Living::AnswerAsked { question: question(1), text: sentence("By day.") };
    let story = story.asks(BOB, answered.clone()).granted().asks(BOB, answered).comes_to_nothing();
    let view = story.sees(ANN);
    assert_eq!(view.asked()[0].answer, Some(&sentence("By day.")));
    let story = story.when(CID, answer(1, 2, yes())).refused(Refusal::AnswersShown);
    let story = story.days(3).ticks();
    assert_eq!(change(&story), (None, Some(closes), 0));
    let story = story.after(CID, answer(1, 2, yes()));
    assert_eq!(change(&story).2, 1);
    let story = story.days(3).ticks();
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We ring."), 2));
    assert_eq!(story.hidden.count(Shelf::Answers), 0);
}

#[test]
fn when_all_have_answered_a_change_waits_for_no_clock() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let story = all_answer(story, 1, 3, reservation("Softly."));
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We ring."), 2));
}

#[test]
fn a_not_yet_or_no_answer_at_all_waits_for_the_next_visit() {
    let asked = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let not_yet = asked.clone().after(CID, answer(1, 2, not_yet("At night?")));
    let nobody = asked;
    for (story, shown) in [(not_yet, true), (nobody, false)] {
        let story = story.days(3).ticks();
        assert_eq!((text(&story, 1), versions(&story)), (sentence("We knock."), 1));
        let change = story.sees(ANN).change(item(1)).unwrap().clone();
        assert_eq!((change.shown.is_some(), change.closes), (shown, None));
        assert!(story.sees(ANN).wished().contains(&item(1)));
        let story = begun(story);
        assert_eq!(story.sees(ANN).visit().unwrap().touched, [(item(1), None)]);
    }
}

#[test]
fn between_visits_nobody_shows_answers_before_their_time() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let story = story.after(ANN, answer(1, 2, yes()));
    let show = Command::ShowAnswers { item: None };
    let story = story.when(ANN, show.clone()).refused(Refusal::OtherStage);
    let story = begun(story).when(ANN, show.clone()).refused(Refusal::TooFewAnswers);
    story.after(BOB, answer(1, 2, yes())).when(ANN, show).granted();
}

#[test]
fn in_a_visit_half_of_the_circle_answers_before_the_desk_shows_it() {
    let show = Command::ShowAnswers { item: Some(item(1)) };
    for (size, half) in [(2, 2), (5, 3), (6, 3)] {
        let story = begun(lived(size)).asks(ANN, propose(1, 1, new_words("We ring."))).granted();
        let story = people(half - 1).fold(story, |it, by| it.after(by, answer(1, 2, yes())));
        if half < size as u64 {
            let story = story.when(ANN, show.clone()).refused(Refusal::TooFewAnswers);
            let story = story.after(member(half), answer(1, 2, yes()));
            let story = story.when(ANN, show.clone()).granted();
            assert_eq!(ends(&visited(story)), BTreeMap::from([(item(1), End::NewWords)]));
        } else {
            story.when(ANN, show.clone()).refused(Refusal::TooFewAnswers);
        }
    }
}

#[test]
fn what_is_proposed_is_taken_back_by_whoever_proposed_it_or_by_the_desk() {
    let story = lived(4).asks(BOB, propose(8, 0, new_words("We dance."))).granted();
    let withdraw = |believed| Living::Withdraw { item: item(8), believed };
    let believed = wording(&story, 8);
    let story = story.asks(CID, withdraw(believed)).refused(Refusal::DeskOnly);
    let aside = Command::ParkItem { item: item(8), because: None };
    let story = story.when(CID, aside).refused(Refusal::NotAgreed);
    let aside = Command::DropItem { item: item(8), because: None };
    let story = story.when(CID, aside).refused(Refusal::NotAgreed);
    let story = story.asks(BOB, withdraw(0)).refused(Refusal::WordsChanged);
    let desk = story.clone().asks(ANN, withdraw(believed)).granted();
    assert!(desk.sees(ANN).changes().is_empty());
    let story = story.asks(BOB, withdraw(believed)).granted();
    let story = story.asks(BOB, withdraw(believed)).comes_to_nothing();
    assert!(story.sees(ANN).changes().is_empty() && page(&story).len() == 3);
}

#[test]
fn the_same_proposal_twice_is_one() {
    let ask = propose(1, 1, new_words("We ring."));
    let story = lived(3).asks(BOB, ask.clone()).granted().asks(BOB, ask.clone()).comes_to_nothing();
    let story = story.asks(CID, propose(1, 1, new_words("Mine."))).refused(Refusal::WordsChanged);
    let story = all_answer(story.days(3).ticks(), 1, 3, yes());
    story.asks(BOB, ask).refused(Refusal::WordsChanged);
}

// A small correction.

#[test]
fn a_spelling_is_two_taps_of_two_people_and_nobody_signs_again() {
    let fix = Living::Correct { item: item(1), believed: 1, text: sentence("We knöck!") };
    let story = lived(3).asks(BOB, fix.clone()).granted();
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We knock."), 1));
    let story = story.when(CID, answer(1, 2, yes())).refused(Refusal::AnswersShown);
    let confirm = Living::Confirm { item: item(1), believed: 2 };
    let story = story.asks(BOB, confirm.clone()).refused(Refusal::AnotherMustConfirm);
    let stale = Living::Confirm { item: item(1), believed: 1 };
    let story = story.asks(CID, stale).refused(Refusal::WordsChanged);
    let story = story.asks(CID, confirm.clone()).gives(|events, _| {
        assert_eq!(kinds(events), ["change_confirmed", "version_made"]);
    });
    assert_eq!((text(&story, 1), versions(&story)), (sentence("We knöck!"), 2));
    assert_eq!(behind(&story), ["Ann", "Bob", "Cid"]);
    let version = story.sees(ANN).version().unwrap();
    assert!(version.small && version.in_force.is_some());
    let story = story.asks(CID, confirm).comes_to_nothing();
    story.asks(BOB, fix).comes_to_nothing();
}

#[test]
fn a_spelling_is_at_most_three_letters() {
    let fix = |text| Living::Correct { item: item(1), believed: 1, text: sentence(text) };
    for small in ["We knock tw.", "We knok.", "We smock.", "We knock👩‍👩‍👧‍👦."] {
        lived(3).asks(BOB, fix(small)).granted();
    }
    for large in ["We knock once.", "We k.", "Nobody knocks."] {
        lived(3).asks(BOB, fix(large)).refused(Refusal::NotSmall);
    }
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let fix = Living::Correct { item: item(1), believed: 2, text: sentence("We knack.") };
    story.asks(BOB, fix).refused(Refusal::WordsChanged);
}

#[test]
fn many_spellings_make_no_other_words() {
    let fix = |believed, text| Living::Correct { item: item(1), believed, text: sentence(text) };
    let fixed = |story: Story, believed, text| {
        let story = story.asks(BOB, fix(believed, text)).granted();
        story.asks(CID, Living::Confirm { item: item(1), believed: believed + 1 }).granted()
    };
    let story = fixed(lived(3), 1, "We knosh.");
    story.clone().asks(BOB, fix(2, "We quosh.")).refused(Refusal::NotSmall);
    let story = fixed(story, 2, "We knok.");
    // What all agreed to is a new beginning.
    let story = begun(story).asks(BOB, propose(1, 3, new_words("We quosh."))).granted();
    let story = visited(all_answer(story, 1, 3, yes()));
    story.asks(BOB, fix(4, "We squash.")).granted();
}

#[test]
fn whoever_had_not_signed_does_not_stand_behind_a_spelling() {
    let story = lived(3).asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let story = signs(all_answer(story, 1, 3, yes()), BOB);
    let believed = story.sees(ANN).item(item(1)).unwrap().wording;
    let fix = Living::Correct { item: item(1), believed, text: sentence("We rang.") };
    let story = story.asks(BOB, fix).granted();
    let story =
        story.asks(CID, Living::Confirm { item: item(1), believed: believed + 1 }).granted();
    assert_eq!(behind(&story), ["Bob"]);
}

// Versions.

#[test]
fn a_version_never_changes_and_only_changed_items_lose_their_signatures() {
    let story = lived(3);
    let first = format!("{:?}", story.sees(ANN).versions()[0].items);
    let story = story.asks(BOB, propose(1, 1, new_words("We ring."))).granted().days(3).ticks();
    let story = all_answer(story, 1, 3, yes());
    assert_eq!(format!("{:?}", story.sees(ANN).versions()[0].items), first);
    assert_eq!(story.sees(ANN).versions()[0].signed.len(), 3, "who stood behind it did");
    let view = story.sees(ANN);
    let version = view.version().unwrap();
    assert_eq!((version.number, version.same, version.changes.len()), (2, 2, 1));
    assert_eq!(version.changes[0].old.unwrap().text, sentence("We knock."));
    assert_eq!(version.changes[0].new.unwrap().text, sentence("We ring."));
    assert!(version.in_force.is_none() && version.signed.is_empty());
    let story = signs(signs(story, ANN), BOB);
    assert!(story.sees(ANN).version().unwrap().in_force.is_none());
    let story = signs(story.later(5), CID);
    assert_eq!(story.sees(ANN).version().unwrap().in_force, Some(story.now));
    assert_eq!(behind(&story), ["Ann", "Bob", "Cid"]);
    let first_signed = story.sees(ANN).versions()[0].signed[0].2;
    assert_eq!(first_signed, NOON);
}

#[test]
fn names_come_along_when_something_is_only_let_go() {
    let story = lived(3).asks(BOB, propose(1, 1, Proposal::LetGo { because: None })).granted();
    let story = all_answer(story.days(3).ticks(), 1, 3, yes());
    assert_eq!((versions(&story), page(&story).len()), (2, 2));
    assert_eq!(behind(&story), ["Ann", "Bob", "Cid"]);
    assert!(story.sees(ANN).version().unwrap().in_force.is_some());
}

#[test]
fn nobody_waits_for_the_name_of_those_who_read_still() {
    let story = join(lived(2), 3).asks(BOB, propose(1, 1, new_words("We ring."))).granted();
    let story = all_answer(story.days(3).ticks(), 1, 3, yes());
    let story = signs(signs(story, ANN), BOB);
    assert!(story.sees(ANN).version().unwrap().in_force.is_some());
    assert_eq!(behind(&story), ["Ann", "Bob"]);
    let story = signs(story, CID);
    assert_eq!(behind(&story), ["Ann", "Bob", "Cid"]);
}

// What lapses, sleeps and wakes.

#[test]
fn a_trial_that_nobody_decides_on_lapses_and_one_tap_revives_it() {
    let story = begun(lived(3)).asks(BOB, propose(1, 1, try_until("We ring.", NEXT))).granted();
    let story = visited(all_answer(story, 1, 3, yes()));
    let story = people(3).fold(story, signs);
    let at = |days: i64, story: &Story| Story {
        now: crate::event::Time(NOON.0 / 86_400_000 * 86_400_000 + days * 86_400_000),
        ..story.clone()
    };
    // The trial is until 14 March, 58 days after 15 January.
    let later = at(58, &story).asks(ANN, Living::MoveVisit { next: date(2027, 4, 20), at: None });
    let later = later.granted();
    assert_eq!(page(&at(71, &later).ticks()).len(), 3);
    let lapsed = at(72, &later).ticks();
    assert_eq!(page(&lapsed).len(), 2);
    let standing =
        |story: &Story| matches!(story.sees(ANN).item(item(1)).unwrap().standing, Standing::Lapsed);
    assert!(standing(&lapsed));
    assert_eq!((versions(&lapsed), behind(&lapsed).len()), (3, 3));
    let revive = Living::Revive { item: item(1) };
    let story = lapsed.asks(BOB, revive.clone()).granted().asks(BOB, revive).comes_to_nothing();
    assert_eq!((page(&story).len(), versions(&story), behind(&story).len()), (3, 4, 3));
    story.asks(BOB, Living::Revive { item: item(9) }).refused(Refusal::NotHere);
}

#[test]
fn what_nobody_confirms_for_half_a_year_is_asked_about_and_lapses_four_weeks_later() {
    let far = date(2028, 6, 1);
    let story = lived(3).asks(ANN, Living::MoveVisit { next: far, at: None }).granted();
    let ask = story.clone().days(182);
    assert_eq!(ask.sees(ANN).still_ours(ask.now).len(), 3);
    let before = crate::event::Time(ask.now.0 - 1);
    assert!(ask.sees(ANN).still_ours(before).is_empty());
    assert_eq!(page(&story.clone().days(209).ticks()).len(), 3);
    let story = story.days(210).ticks();
    assert!(page(&story).is_empty());
    let story = story.asks(BOB, Living::Revive { item: item(2) }).granted();
    assert_eq!(page(&story.days(1).ticks()), ["We wait."]);
}

#[test]
fn what_was_read_aloud_is_ours_still() {
    let far = date(2028, 6, 1);
    let story =
        begun(lived(3).days(100)).asks(ANN, Living::DealItems { present: vec![] }).granted();
    let story = story.asks(ANN, Living::EndVisit { next: far }).granted().days(110).ticks();
    assert_eq!(page(&story).len(), 3);
    assert!(page(&story.days(100).ticks()).is_empty());
}

/// Three visits go by, and nobody comes.
fn asleep(size: usize) -> Story {
    let mut story = lived(size);
    for _ in 0..3 {
        let next = story.sees(ANN).next_visit().unwrap();
        let days = date(2027, 1, 15).until(next).unwrap().get_days();
        story.now = NOON.plus_minutes((i64::from(days) + 7) * 24 * 60);
        story = story.ticks();
    }
    story
}

#[test]
fn after_three_missed_visits_the_alliance_sleeps_and_the_clock_is_still() {
    let story = asleep(5);
    assert_eq!(story.sees(ANN).asleep(), Some(story.now));
    let moved = story.log.iter().filter(|it| it.event.written().kind == "visit_moved").count();
    assert_eq!(moved, 2);
    let before = story.log.len();
    let story = story.days(700).ticks();
    assert_eq!(story.log.len(), before);
    assert_eq!(story.it.wakes_at(), None);
}

#[test]
fn a_visit_moved_by_hand_is_not_missed() {
    let mut story = lived(3);
    for _ in 0..5 {
        let next = story.sees(ANN).next_visit().unwrap();
        let days = date(2027, 1, 15).until(next).unwrap().get_days();
        story.now = NOON.plus_minutes((i64::from(days) + 1) * 24 * 60);
        let next = next.checked_add(jiff::Span::new().days(28)).unwrap();
        let move_on = Living::MoveVisit { next, at: None };
        story = story.asks(BOB, move_on.clone()).granted().asks(BOB, move_on).comes_to_nothing();
        story = story.ticks();
    }
    // Moving it by hand begins the count anew: this one is the first that is missed.
    let story = story.days(40).ticks();
    assert_eq!(story.sees(ANN).asleep(), None);
    let gone = Living::MoveVisit { next: date(2027, 1, 13), at: None };
    story.asks(BOB, gone).refused(Refusal::DateGone);
}

#[test]
fn anybody_wakes_it_and_nothing_is_lost_in_its_sleep() {
    let story = asleep(5).days(700);
    let woken = story.clone().asks(BOB, Living::Wake).granted();
    assert_eq!(woken.sees(ANN).asleep(), None);
    let next = woken.sees(ANN).next_visit().unwrap();
    let woken = woken.asks(BOB, Living::Wake).comes_to_nothing().ticks();
    assert_eq!(page(&woken).len(), 3, "the circle may look before anything lapses");
    assert_eq!(woken.sees(ANN).next_visit(), Some(next));
    let later = woken.asks(ANN, Living::MoveVisit { next: date(2035, 1, 1), at: None }).granted();
    assert!(
        page(&later.clone().days(27).ticks()).len() == 3
            && page(&later.days(28).ticks()).is_empty()
    );
    let story = story.asks(BOB, Living::BeginVisit { apart_days: None }).gives(|events, _| {
        assert_eq!(kinds(events), ["desk_handed", "woke", "visit_began"]);
    });
    assert_eq!((story.sees(ANN).asleep(), page(&story.ticks()).len()), (None, 3));
}

// Who comes.

#[test]
fn whoever_comes_reads_first_and_signs_when_they_will() {
    let story = join(lived(5), 6);
    let fay = member(6);
    assert!(story.sees(ANN).reads_still(fay) && !story.sees(ANN).reads_still(BOB));
    assert_eq!(story.sees(ANN).comings().len(), 1);
    let settle = Living::Settle { member: fay, words: Some(sentence("We read it again.")) };
    let story = story.asks(BOB, settle.clone()).granted().asks(CID, settle).comes_to_nothing();
    assert!(story.sees(ANN).comings()[0].settled && story.sees(ANN).reads_still(fay));
    let story =
        story.asks(fay, Living::BeginVisit { apart_days: None }).refused(Refusal::ReadFirst);
    let story = signs(story, fay);
    assert!(!story.sees(ANN).reads_still(fay));
    assert_eq!(behind(&story).len(), 6);
    story.asks(BOB, Living::Settle { member: CID, words: None }).refused(Refusal::NotHere);
}

#[test]
fn what_a_newcomer_brings_lies_face_down_until_the_next_visit() {
    let story = join(join(lived(4), 5), 6);
    let bring = |fear, hope| Living::Bring { fear: Some(words(fear)), hope: Some(words(hope)) };
    let story = story.asks(EVE, bring("I drown.", "I float.")).hides(2);
    let story = story.asks(EVE, bring("I drown.", "I float.")).comes_to_nothing();
    let story = story.asks(EVE, bring("I sink.", "I float.")).hides(1);
    let story = story.asks(member(6), bring("I fall.", "I fly.")).hides(2);
    assert_eq!(story.sees(EVE).my_brought(Round::Nightmares), Some(&words("I sink.")));
    assert!(!format!("{:?}", story.sees(ANN)).contains("I sink."));
    let from = story.log.len();
    let story = begun(story);
    for kept in story.log.iter().skip(from).filter(|it| it.event.is_unsigned()) {
        assert_eq!((kept.by, kept.event.written().kind.as_str()), (None, "note_added"));
    }
    let view = story.sees(ANN);
    assert_eq!(view.visit().unwrap().brought.len(), 4);
    assert_eq!(story.hidden.count(Shelf::Brought), 0);
    assert!(format!("{view:?}").contains("I sink.") && !format!("{view:?}").contains("I drown."));
}

#[test]
fn a_newcomers_not_yet_is_looked_at_together_at_the_next_visit() {
    let story = join(lived(4), 5);
    let say = |number, given| Living::AnswerItem { item: item(number), given };
    let story = story.asks(BOB, say(1, not_yet("Glass."))).refused(Refusal::OtherStage);
    let bare = Given { reason: None, ..not_yet("x") };
    let story = story.asks(EVE, say(1, bare)).refused(Refusal::ReasonNeeded);
    let story = story.asks(EVE, say(1, not_yet("Glass."))).granted();
    let story = story.asks(EVE, say(1, not_yet("Glass."))).comes_to_nothing();
    let story = story.asks(EVE, say(2, yes())).granted();
    assert_eq!(story.sees(ANN).newcomers(item(1))[0].name, Some(&called(5)));
    let story = begun(story);
    assert_eq!(story.sees(ANN).visit().unwrap().touched, [(item(1), None)]);
    let story = story.asks(EVE, say(3, not_yet("Doors."))).granted();
    assert_eq!(story.sees(ANN).visit().unwrap().touched, [(item(1), None), (item(3), None)]);
}

#[test]
fn of_a_newcomer_who_was_removed_nobody_asks_whether_anything_changes() {
    let story = join(lived(4), 5).after(ANN, Command::Remove { member: EVE });
    assert!(story.sees(ANN).comings().is_empty());
}

// Who leaves.

#[test]
fn whoever_leaves_may_leave_their_name_where_it_stood() {
    let bye = Some(sentence("Be well."));
    let leave = Living::Leave { goodbye: bye.clone(), name_stays: true };
    let story = lived(3).asks(BOB, leave.clone()).gives(|events, _| {
        assert_eq!(kinds(events), ["member_left"]);
    });
    assert!(story.erased.is_empty());
    assert_eq!(behind(&story), ["Ann", "Bob", "Cid"]);
    let view = story.sees(ANN);
    let comings = view.comings();
    assert_eq!((comings[0].left, comings[0].goodbye), (true, bye.as_ref()));
    assert_eq!(comings[0].name, Some(&called(2)));
    assert_eq!(view.people().len(), 2);
    story.asks(BOB, leave).refused(Refusal::NotAMember);
}

#[test]
fn a_name_that_goes_is_nowhere_any_more() {
    let story = lived(3).after(BOB, Command::PutOffSigning { reason: sentence("I am Bob.") });
    let leave = Living::Leave { goodbye: None, name_stays: false };
    let story = story.asks(BOB, leave).granted();
    let joined = 2;
    let named: Vec<u64> = story
        .log
        .iter()
        .filter(|it| format!("{:?}", it.event).contains("Bob"))
        .map(|it| it.seq)
        .collect();
    assert!(named.contains(&joined) && named.len() == 3, "joined, signed, put off: {named:?}");
    assert_eq!(story.erased.iter().copied().collect::<Vec<_>>(), named);
    for story in [story.replayed(), story] {
        assert!(sees_nowhere(&story, "Bob"));
        assert_eq!(behind(&story), ["Ann", "Cid"]);
    }
}

#[test]
fn what_was_said_of_programs_goes_with_the_name() {
    let gives = |story: Story, by, number, purpose: &str| {
        let (token, purpose) = (TokenId::new(number), sentence(purpose));
        story.after(by, Command::GiveToken { token, may: May::Read, days: 9, purpose })
    };
    let story = gives(gives(lived(3), BOB, 7, "Bob's clock."), BOB, 8, "Bob's other clock.");
    let story = gives(story, CID, 9, "Cid's clock.");
    // What was taken back since stands in the log all the same.
    let story = story.after(BOB, Command::TakeToken { token: TokenId::new(7) });
    let places = |who: MemberId| -> Vec<u64> {
        let his = |it: &Event| matches!(it, Event::TokenGiven { member, .. } if *member == who);
        story.log.iter().filter(|it| his(&it.event)).map(|it| it.seq).collect()
    };
    let (bobs, cids) = (places(BOB), places(CID));
    let story = story.asks(BOB, Living::Leave { goodbye: None, name_stays: false }).granted();
    assert!(bobs.len() == 2 && bobs.iter().all(|it| story.erased.contains(it)), "{bobs:?}");
    assert!(!story.erased.contains(&cids[0]), "what Cid said stays");
    let again = story.replayed();
    assert!(!format!("{:?}", again.log).contains("other clock"));
    assert_eq!(all_see(&story), all_see(&again));
    assert_eq!(again.sees(CID).my_tokens().len(), 1);
}

#[test]
fn when_the_founders_name_goes_the_alliance_keeps_its_own() {
    let leave = Living::Leave { goodbye: None, name_stays: false };
    let story = lived(3).asks(ANN, leave).gives(|events, _| {
        assert_eq!(kinds(events), ["desk_handed", "renamed", "member_left"]);
    });
    assert!(story.erased.contains(&1));
    for story in [story.replayed(), story] {
        assert_eq!(story.sees(BOB).name().as_str(), "Our circle");
        assert!(story.sees(BOB).desk());
        assert!(!format!("{:?}{:?}", story.sees(BOB), story.screen()).contains("Ann"));
    }
}

#[test]
fn whoever_carries_others_or_is_the_last_does_not_leave() {
    let leave = Living::Leave { goodbye: None, name_stays: true };
    let carried = Event::MemberJoined { member: DEE, called: name("Dee"), carried_by: Some(BOB) };
    let story = lived(3).and(carried);
    let story = story.asks(BOB, leave.clone()).refused(Refusal::HandOverFirst);
    let story = story.asks(DEE, leave.clone()).granted().asks(BOB, leave.clone()).granted();
    let story = story.asks(CID, leave.clone()).granted();
    story.asks(ANN, leave).refused(Refusal::HandOverFirst);
}

// The end.

fn ended(size: usize) -> Story {
    let story = lived(size).asks(ANN, Living::BeginEnding { on: true }).granted();
    story.asks(ANN, Living::End).granted()
}

#[test]
fn an_ending_is_said_together() {
    let say = |keep: &str| Living::SayFarewell { keep: Some(sentence(keep)), thanks: None };
    let story = lived(3).asks(BOB, say("The knocking.")).refused(Refusal::OtherStage);
    let story = story.asks(BOB, Living::BeginEnding { on: true }).refused(Refusal::DeskOnly);
    let begin = Living::BeginEnding { on: true };
    let story = story.asks(ANN, begin.clone()).granted().asks(ANN, begin).comes_to_nothing();
    let story = story.asks(BOB, say("The knocking.")).granted();
    let story = story.asks(BOB, say("The knocking.")).comes_to_nothing();
    let afterwards = Living::WordAfterwards { words: Some(sentence("We write.")) };
    let story =
        story.asks(CID, afterwards.clone()).granted().asks(CID, afterwards).comes_to_nothing();
    let story = story.asks(BOB, Living::End).refused(Refusal::DeskOnly);
    let story = story.asks(ANN, Living::End).granted().asks(ANN, Living::End).comes_to_nothing();
    let view = story.sees(ANN);
    assert_eq!((view.ended(), view.afterwards()), (Some(NOON), Some(&sentence("We write."))));
    assert_eq!(view.farewells()[0].keep, Some(&sentence("The knocking.")));
    let stopped = lived(3).asks(ANN, Living::BeginEnding { on: true }).granted();
    let stopped = stopped.asks(ANN, Living::BeginEnding { on: false }).granted();
    assert!(!stopped.sees(ANN).ending());
}

#[test]
fn after_the_end_everything_is_refused_but_to_leave_and_to_erase() {
    let story = ended(3);
    let items = story.sees(ANN).words_to_sign();
    let commands = [
        Command::Live(Living::OpenPulse),
        Command::Live(noticed(1, 1, "Doors.", true)),
        Command::Live(Living::BeginVisit { apart_days: None }),
        Command::Live(Living::Wake),
        Command::Live(propose(1, 1, new_words("We ring."))),
        Command::Live(Living::SayFarewell { keep: None, thanks: None }),
        Command::Live(Living::BeginEnding { on: false }),
        Command::Rename { name: title("Else") },
        Command::WordPurpose { purpose: Some(sentence("Else.")) },
        Command::PutOffSigning { reason: sentence("Never.") },
        Command::SetVisit { next: NEXT, every_days: 28, sign_by: None },
        Command::Sign { mark: typed("Else"), words: None, items },
        Command::Seat { member: DEE, called: name("Dee") },
        Command::GoTo { from: Stage::Living, to: Stage::Draft },
        Command::BeReady { ready: true },
    ];
    let story = commands
        .into_iter()
        .fold(story, |story, command| story.when(ANN, command).refused(Refusal::Ended));
    let join = Command::Join { member: DEE, called: name("Dee") };
    let story = story.when(By::Door, join).refused(Refusal::Ended);
    let story = story.after(ANN, Command::HandDesk { to: BOB });
    let story = story.after(CID, Command::RenewLink { member: CID });
    story.asks(CID, Living::Leave { goodbye: None, name_stays: false }).granted();
}

#[test]
fn with_the_end_nothing_lies_face_down_any_more_and_nothing_waits() {
    let story = opened(join(lived(5), 6))
        .asks(BOB, give(1, &[(1, Lived::Hardly)]))
        .granted()
        .asks(CID, noticed(1, 1, "It was loud.", false))
        .granted()
        .asks(DEE, noticed(2, 2, "I slipped.", true))
        .granted()
        .asks(member(6), Living::Bring { fear: Some(words("I sink.")), hope: None })
        .granted()
        .asks(BOB, propose(1, 1, new_words("We ring.")))
        .granted();
    let story = begun(story).after(BOB, answer(1, 2, yes()));
    let story = story.asks(ANN, Living::End).granted();
    for shelf in Shelf::ALL {
        assert_eq!(story.hidden.count(*shelf), 0, "{shelf:?}");
    }
    let view = story.sees(ANN);
    assert!(view.pulse().is_none() && view.visit().is_none() && view.changes().is_empty());
    assert!(view.cares().is_empty());
    let place = story
        .log
        .iter()
        .find(|it| it.event.written().body.is_some_and(|it| it.contains("slipped")));
    let place = place.unwrap().seq;
    let story = story.days(14).ticks();
    assert!(story.erased.contains(&place), "its words go as those of every care");
}

#[test]
fn it_is_erased_after_seven_days_and_anybody_stops_that() {
    let story = lived(3).asks(ANN, Living::AskErasure { on: true }).refused(Refusal::OtherStage);
    drop(story);
    let story = ended(3).asks(BOB, Living::AskErasure { on: true }).refused(Refusal::DeskOnly);
    let erase = Living::AskErasure { on: true };
    let story = story.asks(ANN, erase.clone()).granted().days(1);
    let story = story.asks(ANN, erase.clone()).comes_to_nothing();
    let on = NOON.plus_minutes(7 * 24 * 60);
    assert_eq!((story.it.erased_at(), story.it.wakes_at()), (Some(on), Some(on)));
    let stop = Living::AskErasure { on: false };
    let story = story.asks(CID, stop.clone()).granted().asks(CID, stop).comes_to_nothing();
    assert_eq!(story.it.erased_at(), None);
    let story = story.asks(ANN, erase).granted();
    assert_eq!(story.it.erased_at(), Some(on.plus_minutes(24 * 60)));
}

// The raw notes.

#[test]
fn the_notes_go_thirty_days_after_the_signing_and_what_they_became_stays() {
    let story = given(team(5))
        .at(Stage::Nightmares)
        .after(BOB, write(Nightmares, 50, "Nobody reveals me."))
        .and(revealed(Hopes, &["A quiet door."]))
        .and(Event::QuestionsChosen { questions: vec![asked(1, "Why us?")] })
        .after(BOB, Command::Think { question: question(1), text: Some(letter("For me.")) });
    let place =
        story.log.iter().find(|it| it.event.written().kind == "notes_revealed").unwrap().seq;
    let far = Living::MoveVisit { next: date(2028, 1, 1), at: None };
    let story = hung_after(story, 5).asks(ANN, far).granted();
    let go = NOON.plus_minutes(30 * 24 * 60);
    assert_eq!(story.sees(ANN).notes_go_at(), Some(go));
    let story = story.days(29).ticks();
    assert!(story.erased.is_empty() && !sees_nowhere(&story, "A quiet door."));
    let story = story.days(1).ticks();
    assert_eq!(story.erased.iter().copied().collect::<Vec<_>>(), [place]);
    assert_eq!(story.sees(ANN).notes_erased(), Some(go));
    assert_eq!(story.hidden.count(Shelf::Preparation) + story.hidden.count(Shelf::Nightmares), 0);
    for story in [story.replayed(), story] {
        assert!(sees_nowhere(&story, "A quiet door.") && sees_nowhere(&story, "reveals"));
        assert_eq!((page(&story).len(), story.sees(ANN).notes_go_at()), (3, None));
    }
}

#[test]
fn notes_that_came_later_go_too() {
    let brought = |story: Story| {
        let fear = Some(words("I sink."));
        begun(join(story, 6).asks(member(6), Living::Bring { fear, hope: None }).granted())
    };
    let story = lived(5).days(31).ticks();
    let story = visited(brought(story)).days(30).ticks();
    assert!(sees_nowhere(&story, "I sink."));
    assert!(sees_nowhere(&story.replayed(), "I sink."));
    let never = chosen(Between::Team, |it| it.life.notes_days = None);
    let story = visited(brought(lived(5).and(never))).days(90).ticks();
    assert!(!sees_nowhere(&story, "I sink."));
}
