//! Who sits at the table, the door, the links, the way the circle has chosen.

use super::story::*;
use crate::{
    alliance::{Alliance, Change, Happening},
    command::{By, Command, Refusal},
    event::{Event, Kept, Permission},
    hidden::{Hidden, Secret},
    id::{AllianceId, Ask},
    limits::QUESTIONS_MAX,
    settings::{Asking, Between, Minutes, Opening, Settings},
    stage::{Round, Stage},
    view::{Presence, Viewer},
};

fn join(number: usize) -> Command {
    Command::Join { member: member(number as u64), called: called(number) }
}

fn seat(number: usize) -> Command {
    Command::Seat { member: member(number as u64), called: called(number) }
}

fn joined(number: usize) -> Event {
    let called = called(number);
    Event::MemberJoined { member: member(number as u64), called, carried_by: None }
}

fn remove(number: u64) -> Command {
    Command::Remove { member: member(number) }
}

fn removed(number: u64) -> Event {
    Event::MemberRemoved { member: member(number) }
}

#[test]
fn whoever_begins_holds_the_desk_and_the_door_is_open() {
    let story = given(team(1));
    let view = story.sees(ANN);
    assert_eq!((view.id(), view.seq(), view.size()), (ALLIANCE, 1, 1));
    assert_eq!((view.name().as_str(), view.between()), ("Our circle", Between::Team));
    assert_eq!(view.history()[0].what, Happening::Started);
    assert_eq!((view.history()[0].by, view.history()[0].at), (Some(ANN), NOON));
    assert!(view.desk() && view.door_open() && story.it.has_member(ANN));
    assert_eq!((story.it.door_turn(), story.it.last_at()), (1, NOON));
}

#[test]
fn a_log_without_its_start_is_no_alliance() {
    let stray = Kept { seq: 1, ask: Ask::new(1), at: NOON, by: None, event: joined(2) };
    assert!(Alliance::fold(ALLIANCE, [stray]).is_none());
    assert!(Alliance::fold(ALLIANCE, []).is_none());
}

#[test]
fn a_guest_comes_in_by_the_open_door_once() {
    given(team(1))
        .when(By::Door, join(2))
        .then([joined(2)])
        .so(|it| {
            let changed = [Change::Seats, Change::Desk, Change::Charter, Change::Table];
            assert!(changed.iter().all(|change| it.changed().contains(change)));
            assert_eq!(it.sees(BOB).history().last().unwrap().what, Happening::Joined(BOB));
            assert_eq!(it.sees(BOB).history().last().unwrap().by, Some(BOB));
            assert_eq!(it.it.carrier_of(BOB), None);
            assert!(!it.sees(BOB).desk());
        })
        .when(By::Door, join(2))
        .comes_to_nothing()
        .when(BOB, join(3))
        .comes_to_nothing();
}

#[test]
fn a_closed_door_lets_nobody_in_but_knows_those_who_sit() {
    given(team(2))
        .and(Event::DoorSet { open: false, turn: 1 })
        .when(By::Door, join(3))
        .refused(Refusal::DoorClosed)
        .when(By::Door, join(2))
        .comes_to_nothing();
}

#[test]
fn two_names_that_look_alike_cannot_sit_at_one_table() {
    for alike in ["Bob", "bob", "B\u{43e}b", "B o b", "Bob\u{200D}"] {
        given(team(2))
            .when(By::Door, Command::Join { member: CID, called: name(alike) })
            .refused(Refusal::NameTaken)
            .when(ANN, Command::Seat { member: CID, called: name(alike) })
            .refused(Refusal::NameTaken);
    }
    given(team(2))
        .after(ANN, remove(2))
        .after(By::Door, Command::Join { member: CID, called: name("Bob") });
}

#[test]
fn a_full_circle_takes_nobody_more() {
    let mut story = given(team(2));
    story.members_max = 3;
    story
        .after(By::Door, join(3))
        .when(By::Door, join(4))
        .refused(Refusal::CircleFull)
        .when(ANN, seat(4))
        .refused(Refusal::CircleFull);
    let mut many = given(team(1_000));
    many.members_max = usize::MAX;
    many.when(By::Door, join(1_001)).refused(Refusal::CircleFull);
}

#[test]
fn who_is_nobody_here_can_do_nothing_and_sees_nothing() {
    given(team(2))
        .when(CID, Command::BeReady { ready: true })
        .refused(Refusal::NotAMember)
        .when(By::Door, Command::BeReady { ready: true })
        .refused(Refusal::NotAMember)
        .when(By::Clock, Command::BeReady { ready: true })
        .refused(Refusal::NotAMember)
        .when(By::Clock, join(3))
        .refused(Refusal::NotAMember)
        .when(By::Door, Command::OpenWhatIsDue)
        .refused(Refusal::NotAMember)
        .so(|it| {
            let stranger = Viewer::Member(CID, secret(CID));
            assert!(it.it.seen_by(&it.hidden, &it.presence, stranger).is_none());
            assert!(!it.it.has_member(CID));
        });
}

#[test]
fn only_the_desk_arranges_the_circle() {
    let settings = Settings::for_kind(Between::Pair);
    let only = [
        seat(4),
        remove(3),
        Command::RenewLink { member: CID },
        Command::SetDoor { open: false, renew: false, turn: 1 },
        Command::HandDesk { to: CID },
        Command::Rename { name: title("Ours") },
        Command::WordPurpose { purpose: Some(sentence("To build.")) },
        Command::ChooseSettings { settings },
        Command::ChooseQuestions { questions: vec![asked(1, "Why?")] },
        Command::WriteLetter { letter: Some(letter("Hello")), meets: None },
        Command::WordPrompt { round: Nightmares, prompt: Some(sentence("Worst?")) },
        Command::GoTo { from: Stage::Prepare, to: Stage::Arrive },
        Command::AddMinutes { minutes: 2 },
        Command::LightCandle,
        Command::Pause { paused: true },
        Command::StopHere { stopped: true },
        Command::Reveal { round: Nightmares },
        Command::Reopen { round: Nightmares },
        Command::Unfold { note: note(1) },
        Command::DealReading { round: Nightmares, present: vec![] },
        Command::EndReading { round: Nightmares },
        Command::ShowMeToo,
        Command::DealPods { present: vec![] },
        Command::JoinPods,
        Command::LockThemes { locked: true },
        Command::ShowAnswers { item: None },
        visit(SOON),
    ];
    for command in only {
        given(team(3)).when(BOB, command).refused(Refusal::DeskOnly);
    }
}

#[test]
fn two_people_without_a_facilitator_hold_the_desk_together() {
    given(pair())
        .so(|it| assert!(it.sees(BOB).desk() && it.sees(BOB).unguided() && !it.screen().desk()))
        .after(BOB, Command::GoTo { from: Stage::Prepare, to: Stage::Arrive })
        .and(joined(3))
        .so(|it| assert!(!it.sees(BOB).desk() && !it.sees(BOB).unguided() && it.sees(ANN).desk()))
        .when(BOB, Command::StopHere { stopped: true })
        .refused(Refusal::DeskOnly);
    given(circle(Between::Coach, 2)).so(|it| assert!(!it.sees(BOB).desk()));
}

#[test]
fn a_seat_at_somebodys_phone_is_carried_by_its_first_holder() {
    let carried = |number: u8, by| Event::MemberJoined {
        member: member(number.into()),
        called: called(number.into()),
        carried_by: Some(by),
    };
    given(circle(Between::Family, 1))
        .when(ANN, seat(2))
        .then([carried(2, ANN)])
        .so(|it| assert_eq!(it.it.carrier_of(BOB), Some(ANN)))
        .so(|it| assert!(it.it.carries_others(ANN) && !it.it.carries_others(BOB)))
        .when(ANN, seat(2))
        .comes_to_nothing()
        .after(ANN, Command::HandDesk { to: BOB })
        .when(BOB, seat(3))
        .then([carried(3, ANN)])
        .so(|it| {
            let mut it = it.clone();
            assert!(!it.sees(CID).person(CID).unwrap().here);
            it.presence.here.insert(ANN);
            it.presence.last.insert(ANN, NOON);
            let view = it.sees(CID);
            assert!(view.people().iter().all(|it| it.here && it.was_here == Some(NOON)));
            assert_eq!(view.person(CID).unwrap().carried_by, Some(ANN));
        });
}

#[test]
fn whoever_is_carried_has_a_secret_of_their_own_on_the_same_phone() {
    let phone = b"the key of Ann's phone";
    let of = |member| Secret::new(phone, ALLIANCE, member);
    assert!(of(ANN) != of(BOB));
    assert!(of(ANN) != Secret::new(b"another key", ALLIANCE, ANN));
    assert!(of(ANN) != Secret::new(phone, AllianceId::new(78), ANN));
    assert!(of(ANN) == of(ANN));
    assert_eq!(format!("{:?}", of(ANN)), "Secret");
}

#[test]
fn a_removed_member_is_gone_and_their_name_stays_in_what_was_done() {
    given(team(3))
        .when(ANN, remove(2))
        .then([removed(2)])
        .so(|it| {
            let view = it.sees(ANN);
            assert_eq!(view.size(), 2);
            assert_eq!(view.name_of(BOB).unwrap().as_str(), "Bob");
            assert_eq!(view.name_of(ANN).unwrap().as_str(), "Ann");
            assert_eq!(view.name_of(DEE), None);
            assert!(view.person(BOB).is_none() && !it.it.has_member(BOB));
            assert_eq!(view.history().last().unwrap().what, Happening::Removed(name("Bob")));
            assert_eq!(view.history().last().unwrap().by, Some(ANN));
            assert!(it.changed().contains(&Change::Seats));
        })
        .when(ANN, remove(2))
        .comes_to_nothing()
        .when(ANN, remove(4))
        .refused(Refusal::NotHere)
        .when(ANN, remove(1))
        .refused(Refusal::HandOverFirst)
        .when(BOB, Command::BeReady { ready: true })
        .refused(Refusal::NotAMember)
        .when(By::Door, Command::Join { member: BOB, called: name("Xaver") })
        .refused(Refusal::NotAMember);
}

#[test]
fn whoever_sits_at_a_removed_members_phone_goes_with_them() {
    let carried = Event::MemberJoined { member: CID, called: called(3), carried_by: Some(BOB) };
    given(team(2))
        .and(carried.clone())
        .and(joined(4))
        .when(ANN, remove(2))
        .then([removed(3), removed(2)])
        .so(|it| assert_eq!(it.sees(ANN).size(), 2));
    given(team(2)).and(carried.clone()).when(ANN, remove(3)).then([removed(3)]);
    given(team(2))
        .and(carried)
        .after(ANN, Command::HandDesk { to: CID })
        .when(CID, remove(2))
        .refused(Refusal::HandOverFirst);
}

#[test]
fn a_removed_member_is_done_nowhere_and_waits_for_nothing() {
    let enough = Event::EnoughWritten { member: BOB, round: Nightmares, enough: true };
    let also = Event::EnoughWritten { member: BOB, round: Hopes, enough: true };
    given(team(3))
        .at(Stage::Nightmares)
        .and(enough)
        .and(also)
        .so(|it| assert_eq!(it.sees(ANN).done_count(Nightmares), 1))
        .so(|it| assert_eq!(it.sees(ANN).done_count(Hopes), 1))
        .after(ANN, remove(2))
        .so(|it| assert_eq!(it.sees(ANN).done_count(Nightmares), 0))
        .so(|it| assert_eq!(it.sees(ANN).done_count(Hopes), 0));
}

#[test]
fn a_link_is_renewed_for_oneself_or_by_the_desk() {
    let renew = |member| Command::RenewLink { member };
    given(team(3))
        .when(BOB, renew(BOB))
        .then([Event::LinkRenewed { member: BOB }])
        .so(|it| {
            let line = it.sees(ANN).history().last().unwrap().clone();
            assert_eq!((line.what, line.by), (Happening::LinkRenewed(BOB), Some(BOB)));
        })
        .when(BOB, renew(CID))
        .refused(Refusal::DeskOnly)
        .when(ANN, renew(CID))
        .then([Event::LinkRenewed { member: CID }])
        .when(ANN, renew(DEE))
        .refused(Refusal::NotHere);
}

#[test]
fn a_renewed_door_has_a_new_number_and_a_repeated_wish_is_nothing() {
    let set = |open, renew, turn| Command::SetDoor { open, renew, turn };
    given(team(1))
        .when(ANN, set(true, false, 9))
        .comes_to_nothing()
        .when(ANN, set(false, false, 9))
        .then([Event::DoorSet { open: false, turn: 1 }])
        .so(|it| assert!(!it.sees(ANN).door_open() && it.it.at_the_door().is_none()))
        .when(ANN, set(false, true, 9))
        .then([Event::DoorSet { open: false, turn: 9 }])
        .so(|it| assert_eq!(it.it.door_turn(), 9))
        .when(ANN, set(false, true, 9))
        .comes_to_nothing()
        .so(|it| assert!(it.changed().contains(&Change::Desk)));
}

#[test]
fn the_desk_is_handed_over_by_a_tap() {
    given(team(3))
        .when(ANN, Command::HandDesk { to: ANN })
        .comes_to_nothing()
        .when(ANN, Command::HandDesk { to: DEE })
        .refused(Refusal::NotHere)
        .when(ANN, Command::HandDesk { to: BOB })
        .then([Event::DeskHanded { to: BOB }])
        .so(|it| {
            let view = it.sees(CID);
            assert_eq!(view.facilitator().unwrap().id, BOB);
            assert!(view.person(BOB).unwrap().facilitator);
            assert!(!view.person(ANN).unwrap().facilitator);
            assert!(it.sees(BOB).desk() && !it.sees(ANN).desk());
            assert_eq!(view.history().last().unwrap().what, Happening::DeskHanded(BOB));
            assert!(it.changed().contains(&Change::Desk));
        })
        .when(ANN, Command::HandDesk { to: ANN })
        .refused(Refusal::DeskOnly);
}

#[test]
fn what_is_said_of_the_circle_is_said_once() {
    let settings = Settings { mirror: true, visit_days: 14, ..Settings::for_kind(Between::Team) };
    let (ours, purpose) = (title("Ours"), Some(sentence("To build.")));
    let prompt = Some(sentence("The worst?"));
    let (hello, meets) = (Some(letter("Hello")), Some(sentence("At noon.")));
    let wishes = [
        (Command::Rename { name: ours.clone() }, Event::Renamed { name: ours }, Change::Room),
        (
            Command::WordPurpose { purpose: purpose.clone() },
            Event::PurposeWorded { purpose },
            Change::Charter,
        ),
        (
            Command::ChooseSettings { settings: settings.clone() },
            Event::SettingsChosen { settings },
            Change::Dots,
        ),
        (
            Command::WriteLetter { letter: hello.clone(), meets: meets.clone() },
            Event::LetterWritten { letter: hello, meets },
            Change::Room,
        ),
        (
            Command::WordPrompt { round: Nightmares, prompt: prompt.clone() },
            Event::PromptWorded { round: Nightmares, prompt },
            Change::Room,
        ),
        (
            Command::BeReady { ready: true },
            Event::MemberReady { member: ANN, ready: true },
            Change::Seats,
        ),
        (
            Command::GivePermission { permission: Permission::AskFirst },
            Event::PermissionGiven { member: ANN, permission: Permission::AskFirst },
            Change::Seats,
        ),
    ];
    let mut story = given(team(2));
    for (command, event, change) in wishes {
        story = story
            .when(ANN, command.clone())
            .then([event])
            .so(|it| assert!(it.changed().contains(&change), "{change:?}"))
            .when(ANN, command)
            .comes_to_nothing();
    }
    let view = story.sees(BOB);
    assert_eq!(view.name().as_str(), "Ours");
    assert_eq!(view.purpose().unwrap().as_str(), "To build.");
    assert_eq!(view.letter().unwrap().as_str(), "Hello");
    assert_eq!(view.meets().unwrap().as_str(), "At noon.");
    assert_eq!(view.prompt(Nightmares).unwrap().as_str(), "The worst?");
    assert_eq!(view.prompt(Hopes), None);
    assert!(view.settings().mirror && view.visit_days() == 14);
    let ann = view.person(ANN).unwrap();
    assert!(ann.ready && ann.permission == Some(Permission::AskFirst));
    let bob = view.person(BOB).unwrap();
    assert!(!bob.ready && bob.permission.is_none());
}

#[test]
fn changing_one_half_of_the_letter_is_a_change() {
    let write = |letter, meets| Command::WriteLetter { letter, meets };
    let (hello, noon) = (Some(letter("Hello")), Some(sentence("At noon.")));
    given(team(1))
        .after(ANN, write(hello.clone(), None))
        .after(ANN, write(hello, noon.clone()))
        .after(ANN, write(None, noon));
}

#[test]
fn dots_are_three_five_or_eight() {
    let with = |dots| Command::ChooseSettings {
        settings: Settings { dots, ..Settings::for_kind(Between::Team) },
    };
    given(team(1))
        .when(ANN, with(4))
        .refused(Refusal::NotAChoice)
        .after(ANN, with(3))
        .after(ANN, with(8))
        .after(ANN, with(5));
}

#[test]
fn questions_keep_their_ids_when_they_stay_and_are_asked_once() {
    let choose = |questions| Command::ChooseQuestions { questions };
    given(team(1))
        .after(ANN, choose(vec![asked(1, "Why?"), asked(2, "How?")]))
        .when(ANN, choose(vec![asked(8, "How?"), asked(9, "When?")]))
        .then([Event::QuestionsChosen { questions: vec![asked(2, "How?"), asked(9, "When?")] }])
        .when(ANN, choose(vec![asked(5, "How?"), asked(6, "When?"), asked(7, "How?")]))
        .comes_to_nothing()
        .so(|it| assert_eq!(it.sees(ANN).questions().len(), 2))
        .so(|it| assert_eq!(it.it.at_the_door().unwrap().questions, 2));
    let many = |count: u64| (0..count).map(|it| asked(it, &format!("Why {it}?"))).collect();
    given(team(1))
        .after(ANN, choose(many(QUESTIONS_MAX as u64)))
        .when(ANN, choose(many(QUESTIONS_MAX as u64 + 1)))
        .refused(Refusal::TooMany);
}

#[test]
fn a_thought_is_its_owners_alone_and_can_be_taken_back() {
    let think =
        |text: Option<&str>| Command::Think { question: question(1), text: text.map(letter) };
    given(team(2))
        .and(Event::QuestionsChosen { questions: vec![asked(1, "Why?")] })
        .when(BOB, think(None))
        .comes_to_nothing()
        .when(BOB, think(Some("Because of us")))
        .hides(1)
        .so(|it| {
            assert_eq!(it.sees(BOB).my_thought(question(1)).unwrap().as_str(), "Because of us");
            assert!(it.sees(ANN).my_thought(question(1)).is_none());
            assert!(it.screen().my_thought(question(1)).is_none());
            assert!(it.sees(BOB).my_thought(question(2)).is_none());
        })
        .when(BOB, think(Some("Because of us")))
        .comes_to_nothing()
        .when(BOB, think(Some("Because of you")))
        .hides(1)
        .when(BOB, think(None))
        .hides(1)
        .so(|it| assert!(it.sees(BOB).my_thought(question(1)).is_none()))
        .when(BOB, Command::Think { question: question(2), text: None })
        .refused(Refusal::NotHere);
}

#[test]
fn the_door_tells_who_invites_and_whether_the_circle_has_begun() {
    let story = given(team(2))
        .and(Event::LetterWritten { letter: Some(letter("Come")), meets: Some(sentence("Noon")) });
    let invitation = story.it.at_the_door().unwrap();
    assert_eq!((invitation.from.as_str(), invitation.name.as_str()), ("Ann", "Our circle"));
    assert_eq!(invitation.letter.unwrap().as_str(), "Come");
    assert_eq!(invitation.meets.unwrap().as_str(), "Noon");
    assert!(!invitation.started && invitation.between == Between::Team);
    assert!(story.at(Stage::Arrive).it.at_the_door().unwrap().started);
}

#[test]
fn each_kind_of_circle_begins_with_what_fits_it() {
    let of = |between| {
        let it = Settings::for_kind(between);
        (it.guided, it.one_phone, it.visit_days)
    };
    assert_eq!(of(Between::Pair), (false, false, 91));
    assert_eq!(of(Between::Coach), (true, false, 42));
    assert_eq!(of(Between::Family), (true, true, 7));
    assert_eq!(of(Between::Team), (true, false, 28));
    assert_eq!(of(Between::Other), (true, false, 28));
    assert_eq!(given(circle(Between::Coach, 1)).sees(ANN).visit_days(), 42);
}

#[test]
fn the_road_leaves_out_what_the_circle_leaves_out() {
    use Stage::*;
    let team = Settings::for_kind(Between::Team);
    let road = |settings: &Settings| settings.road().collect::<Vec<_>>();
    assert_eq!(road(&team), Stage::ALL);
    let memory = Settings { opening: Opening::Memory, ..team.clone() };
    assert_eq!(road(&memory), [Prepare, Arrive, Nightmares, Hopes, Review, Draft, Sign, Living]);
    let plain = Settings { opening: Opening::None, ..team.clone() };
    assert_eq!(road(&plain), [Prepare, Arrive, Hopes, Review, Draft, Sign, Living]);
    let unturned = Settings { turn: false, ..team.clone() };
    assert_eq!(road(&unturned), road(&memory));
    assert_eq!(plain.after(Arrive), Some(Hopes));
    assert_eq!(plain.before(Hopes), Some(Arrive));
    assert_eq!((team.after(Living), team.before(Prepare)), (None, None));
    assert_eq!((team.after(Prepare), team.before(Living)), (Some(Arrive), Some(Sign)));
}

#[test]
fn a_candle_burns_where_it_is_set_to() {
    let minutes = Minutes { nightmares: 1, turn: 2, hopes: 3, review: 4, draft: 5 };
    let burns: Vec<_> = Stage::ALL.iter().map(|stage| minutes.of(*stage)).collect();
    assert_eq!(burns, [None, None, Some(1), Some(2), Some(3), Some(4), Some(5), None, None]);
}

#[test]
fn the_words_in_forms_and_log_read_back() {
    for stage in Stage::ALL {
        assert_eq!(stage.slug().parse(), Ok(*stage));
        assert_eq!(
            stage.round().is_some_and(|round| round.stage() == *stage),
            stage.round().is_some()
        );
    }
    assert_eq!((Nightmares.stage(), Hopes.stage()), (Stage::Nightmares, Stage::Hopes));
    assert_eq!("set".parse(), Ok(Asking::WholeSet));
    assert_eq!("both".parse::<Round>(), Err(Refusal::NotAChoice));
}

#[test]
fn the_promise_follows_the_size_of_the_circle() {
    use crate::view::Promise::*;
    let promises = [BetweenTwo, BetweenTwo, MayGuess, MayGuess, Unsigned, Unsigned];
    for (size, promise) in (1..).zip(promises) {
        assert_eq!(given(team(size)).sees(ANN).promise(), promise, "{size}");
    }
}

#[test]
fn an_interval_that_was_agreed_outlives_other_choices() {
    given(team(2))
        .at(Stage::Draft)
        .after(ANN, Command::SetVisit { next: SOON, every_days: 14, sign_by: None })
        .and(chosen(Between::Team, |it| it.dots = 8))
        .so(|it| assert_eq!(it.sees(ANN).visit_days(), 14))
        .and(chosen(Between::Team, |it| it.visit_days = 7))
        .so(|it| assert_eq!(it.sees(ANN).visit_days(), 7));
}

#[test]
fn a_seat_waits_for_nobody_who_is_not_there() {
    let story = given(team(1));
    let presence = Presence::default();
    let view = story.it.seen_by(&Hidden::default(), &presence, Viewer::Screen).map(|it| it.me());
    assert_eq!(view, Some(None));
}
