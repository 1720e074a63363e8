//! Every event that was ever kept, one a line: each still reads, and writes the same. Lines are
//! added, never changed; a kind that is missing here does not get past the tests.

use crate::{event::Event, settings::Life};
use serde_json::Value;
use std::collections::BTreeSet;

const GOLDEN: &str = include_str!("every_event_ever.jsonl");

/// The number of the kind. Without a wildcard: a new event must be met here, raise [`KINDS`] and
/// bring its line.
#[expect(clippy::too_many_lines, reason = "a line a kind")]
const fn number(event: &Event) -> usize {
    match event {
        Event::AllianceStarted { .. } => 0,
        Event::MemberJoined { .. } => 1,
        Event::MemberRemoved { .. } => 2,
        Event::LinkRenewed { .. } => 3,
        Event::DoorSet { .. } => 4,
        Event::DeskHanded { .. } => 5,
        Event::Renamed { .. } => 6,
        Event::PurposeWorded { .. } => 7,
        Event::SettingsChosen { .. } => 8,
        Event::QuestionsChosen { .. } => 9,
        Event::LetterWritten { .. } => 10,
        Event::PromptWorded { .. } => 11,
        Event::MemberReady { .. } => 12,
        Event::PermissionGiven { .. } => 13,
        Event::StageReached { .. } => 14,
        Event::CandleSet { .. } => 15,
        Event::PauseBegan => 16,
        Event::PauseEnded => 17,
        Event::StoppedHere => 18,
        Event::WentOn => 19,
        Event::EnoughWritten { .. } => 20,
        Event::NotesRevealed { .. } => 21,
        Event::RoundReopened { .. } => 22,
        Event::NoteAdded { .. } => 23,
        Event::NoteFolded { .. } => 24,
        Event::NoteUnfolded { .. } => 25,
        Event::ReadingDealt { .. } => 26,
        Event::ReadingMoved { .. } => 27,
        Event::ReaderChanged { .. } => 28,
        Event::ReadingEnded { .. } => 29,
        Event::MeTooShown { .. } => 30,
        Event::PodsDealt { .. } => 31,
        Event::PodsJoined => 32,
        Event::ThemeMade { .. } => 33,
        Event::ThemeNamed { .. } => 34,
        Event::NotesSorted { .. } => 35,
        Event::ThemesLocked { .. } => 36,
        Event::DotsCounted { .. } => 37,
        Event::ItemDrafted { .. } => 38,
        Event::ItemWorded { .. } => 39,
        Event::AnswersShown { .. } => 40,
        Event::ItemParked { .. } => 41,
        Event::ItemDropped { .. } => 42,
        Event::ItemTakenUp { .. } => 43,
        Event::VisitSet { .. } => 44,
        Event::Signed { .. } => 45,
        Event::SigningPutOff { .. } => 46,
        Event::VersionMade { .. } => 47,
        Event::PulseOpened { .. } => 48,
        Event::PulseClosed { .. } => 49,
        Event::CareAsked { .. } => 50,
        Event::CaresTold { .. } => 51,
        Event::CaresErased { .. } => 52,
        Event::BreathTaken { .. } => 53,
        Event::VisitBegan { .. } => 54,
        Event::VisitStepReached { .. } => 55,
        Event::ItemsDealt { .. } => 56,
        Event::ItemReadOn { .. } => 57,
        Event::ItemReaderChanged { .. } => 58,
        Event::QuietBegan { .. } => 59,
        Event::ItemsReadAlone { .. } => 60,
        Event::ItemLookedAt { .. } => 61,
        Event::ItemEnded { .. } => 62,
        Event::VisitEnded { .. } => 63,
        Event::ChangeProposed { .. } => 64,
        Event::ChangeOpened { .. } => 65,
        Event::ChangeWithdrawn { .. } => 66,
        Event::ChangeConfirmed { .. } => 67,
        Event::ItemAsked { .. } => 68,
        Event::ItemAskAnswered { .. } => 69,
        Event::ItemLapsed { .. } => 70,
        Event::ItemRevived { .. } => 71,
        Event::VisitMoved { .. } => 72,
        Event::FellAsleep => 73,
        Event::Woke { .. } => 74,
        Event::NewcomerAnswered { .. } => 75,
        Event::CircleSettled { .. } => 76,
        Event::MemberLeft { .. } => 77,
        Event::NotesErased => 78,
        Event::EndingBegan => 79,
        Event::EndingStopped => 80,
        Event::FarewellSaid { .. } => 81,
        Event::AfterwardsWorded { .. } => 82,
        Event::AllianceEnded => 83,
        Event::ErasureAsked { .. } => 84,
        Event::ErasureStopped => 85,
        Event::OpenedToGuests { .. } => 86,
        Event::ClosedToGuests => 87,
    }
}

const KINDS: usize = 88;

struct Line {
    kind: String,
    data: String,
    body: Option<String>,
}

fn lines() -> impl Iterator<Item = Line> {
    GOLDEN.lines().map(|line| {
        let line: Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(line["v"], 1, "the first spelling of all");
        Line {
            kind: line["kind"].as_str().unwrap().to_owned(),
            data: line["data"].to_string(),
            body: Some(&line["body"]).filter(|it| !it.is_null()).map(Value::to_string),
        }
    })
}

/// Settings from before there was a life read, with the life of any circle, and write it from then
/// on: the one thing that a line may write more than it read.
fn with_life(data: &str) -> String {
    let mut data: Value = serde_json::from_str(data).unwrap();
    if let Some(settings) = data.get_mut("settings").and_then(Value::as_object_mut) {
        settings.entry("life").or_insert_with(|| serde_json::to_value(Life::default()).unwrap());
    }
    data.to_string()
}

#[test]
fn every_event_ever_kept_still_reads_and_writes_the_same() {
    for Line { kind, data, body } in lines() {
        let event = Event::read(&kind, &data, body.as_deref()).unwrap();
        let written = event.written();
        assert_eq!(
            (&written.kind, &written.data, &written.body),
            (&kind, &with_life(&data), &body)
        );
        assert_eq!(Event::read(&kind, &data, body.as_deref()).unwrap(), event);
    }
}

#[test]
fn no_kind_of_event_is_missing() {
    let read = |line: Line| Event::read(&line.kind, &line.data, line.body.as_deref()).unwrap();
    let kinds: BTreeSet<usize> = lines().map(read).map(|event| number(&event)).collect();
    let missing: Vec<usize> = (0..KINDS).filter(|it| !kinds.contains(it)).collect();
    assert!(missing.is_empty(), "numbers of kinds without a line: {missing:?}");
}

#[test]
fn where_the_words_were_erased_the_event_still_reads_and_they_are_gone() {
    for Line { kind, data, body } in lines() {
        let event = Event::read(&kind, &data, None).unwrap();
        let words: Vec<String> =
            body.map(|body| serde_json::from_str(&body).unwrap()).unwrap_or_default();
        for word in &words {
            assert!(!data.contains(word.as_str()), "{kind} keeps {word:?} in its data");
            assert!(!format!("{event:?}").contains(word.as_str()), "{kind}: {word:?}");
        }
        let shows_a_gap = format!("{event:?}").contains("[removed]");
        assert!(words.iter().all(|it| it.contains(',')) || shows_a_gap, "{kind}: {event:?}");
        // Written again, an erased event stays without its words.
        let again = event.written();
        let read = Event::read(&again.kind, &again.data, again.body.as_deref()).unwrap();
        assert_eq!(read, event);
    }
}

#[test]
fn what_is_not_in_the_log_cannot_be_read() {
    let stranger = Event::read("never_heard_of", "{}", None).unwrap_err();
    assert_eq!(stranger.to_string(), r#"an event of the kind "never_heard_of" cannot be read"#);
    assert!(Event::read("pause_began", "[", None).is_err());
    assert!(Event::read("stage_reached", r#"{"stage":"elsewhere"}"#, None).is_err());
    assert!(Event::read("renamed", r#"{"name":{"w":0}}"#, Some("not json")).is_err());
}

#[test]
fn settings_from_before_there_was_a_life_ask_nothing_and_let_nothing_go() {
    let old = lines().find(|it| it.kind == "settings_chosen" && !it.data.contains("life")).unwrap();
    let event = Event::read(&old.kind, &old.data, None).unwrap();
    let Event::SettingsChosen { settings } = event else { panic!("{event:?}") };
    assert_eq!((settings.life.pulse_days, settings.life.notes_days), (None, None));
    assert_eq!(settings.visit_days, 91);
}
