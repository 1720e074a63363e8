//! When letters are due, in three zones and across their changes of the clock.

use super::*;
use crate::store::{
    Append,
    conformance::{HERE, post::contact, words},
    memory::Memory,
    post::Channel,
};
use jiff::civil::date;

const BERLIN: &str = "Europe/Berlin";
const NEW_YORK: &str = "America/New_York";
const KOLKATA: &str = "Asia/Kolkata";

/// Ann, who is there.
fn ann(zone: &str) -> Contact {
    Contact { zone: zone.to_owned(), confirmed: true, ..contact(Some(1), 1, "ann@example.org") }
}

/// This moment in that zone.
fn at(zone: &str, time: &str) -> Time {
    let civil: DateTime = time.parse().unwrap();
    Time(civil.in_tz(zone).unwrap().timestamp().as_millisecond())
}

fn nothing() -> Coming {
    Coming {
        alliance: HERE,
        asleep: false,
        visit: None,
        pulse: None,
        version: None,
        change: None,
        farewell: None,
        fell_asleep: None,
    }
}

fn visit(date: Date) -> Coming {
    Coming { visit: Some(Visit { date, at: None }), ..nothing() }
}

/// What is planned, as kind, occasion and the time there.
fn planned(coming: &Coming, contact: &Contact, now: Time) -> Vec<String> {
    let said = |it: Planned| {
        let due = Timestamp::from_millisecond(it.due).unwrap().in_tz(&contact.zone).unwrap();
        format!("{} {} {}", it.kind, it.occasion, due.datetime())
    };
    plan(coming, contact, now).into_iter().map(said).collect()
}

#[test]
fn a_visit_is_said_the_day_before_at_nine_wherever_one_is() {
    let coming = visit(date(2027, 2, 9));
    for zone in [BERLIN, NEW_YORK, KOLKATA] {
        let now = at(zone, "2027-02-01T12:00");
        assert_eq!(
            planned(&coming, &ann(zone), now),
            ["visit 2027-02-09 2027-02-08T09:00:00"],
            "{zone}"
        );
    }
}

#[test]
fn nine_is_nine_on_both_sides_of_a_change_of_the_clock() {
    // New York goes forward on 14 March 2027, Berlin on 28 March; both go back in autumn.
    for (zone, changed) in [
        (NEW_YORK, date(2027, 3, 14)),
        (BERLIN, date(2027, 3, 28)),
        (BERLIN, date(2027, 10, 31)),
        (NEW_YORK, date(2027, 11, 7)),
        (KOLKATA, date(2027, 3, 28)),
    ] {
        for days in -2..=2 {
            let day = changed.checked_add(days.days()).unwrap();
            let eve = day.yesterday().unwrap();
            let now = at(zone, "2027-01-01T12:00");
            assert_eq!(
                planned(&visit(day), &ann(zone), now),
                [format!("visit {day} {eve}T09:00:00")],
                "{zone}"
            );
        }
    }
}

#[test]
fn a_timed_visit_is_the_day_it_is_for_the_reader() {
    let there = TimeZone::get(KOLKATA).unwrap();
    let early = Visit { date: date(2027, 2, 9), at: Some((time(8, 0, 0, 0), there)) };
    let zone = |name: &str| TimeZone::get(name).unwrap();
    let evening = (date(2027, 2, 8), Some(time(21, 30, 0, 0)));
    assert_eq!(early.seen_from(&zone(NEW_YORK)), evening);
    assert_eq!(early.seen_from(&zone(BERLIN)), (date(2027, 2, 9), Some(time(3, 30, 0, 0))));
    let coming = Coming { visit: Some(early), ..nothing() };
    let now = at(KOLKATA, "2027-02-01T12:00");
    let due = |zone| planned(&coming, &ann(zone), now);
    assert_eq!(due(NEW_YORK), ["visit 2027-02-09 2027-02-07T09:00:00"]);
    assert_eq!(due(BERLIN), ["visit 2027-02-09 2027-02-08T09:00:00"]);
}

#[test]
fn a_visit_that_is_over_is_not_said() {
    let coming = visit(date(2027, 2, 9));
    let due = |now| planned(&coming, &ann(BERLIN), at(BERLIN, now));
    assert_eq!(due("2027-02-08T15:00"), ["visit 2027-02-09 2027-02-08T15:00:00"]);
    assert_eq!(due("2027-02-09T19:59"), ["visit 2027-02-09 2027-02-09T19:59:00"]);
    assert_eq!(due("2027-02-09T20:00"), [""; 0]);
    let there = TimeZone::get(BERLIN).unwrap();
    let timed = Visit { date: date(2027, 2, 9), at: Some((time(10, 0, 0, 0), there)) };
    let timed = Coming { visit: Some(timed), ..nothing() };
    assert_eq!(planned(&timed, &ann(BERLIN), at(BERLIN, "2027-02-09T10:00")), [""; 0]);
}

#[test]
fn nobody_is_written_to_at_night() {
    let begun = |now: Time| Coming { pulse: Some((7, now)), ..nothing() };
    for zone in [BERLIN, NEW_YORK, KOLKATA] {
        for (now, due) in [
            ("2027-03-27T19:59:00", "2027-03-27T19:59:00"),
            ("2027-03-27T20:00:00", "2027-03-28T08:30:00"),
            ("2027-03-27T23:59:59", "2027-03-28T08:30:00"),
            ("2027-03-28T03:30:00", "2027-03-28T08:30:00"),
            ("2027-03-28T07:59:59", "2027-03-28T08:30:00"),
            ("2027-03-28T08:00:00", "2027-03-28T08:00:00"),
        ] {
            let now = at(zone, now);
            assert_eq!(planned(&begun(now), &ann(zone), now), [format!("pulse 7 {due}")], "{zone}");
            let night = due.ends_with("08:30:00").then(|| at(zone, due).0);
            assert_eq!(night, super::night(&ann(zone), now));
        }
    }
}

#[test]
fn only_who_confirmed_and_did_not_stop_it_gets_it() {
    let now = at(BERLIN, "2027-02-01T12:00");
    let coming = Coming { pulse: Some((7, now)), ..visit(date(2027, 2, 9)) };
    let unsure = Contact { confirmed: false, ..ann(BERLIN) };
    assert_eq!(plan(&coming, &unsure, now), []);
    let stopped = Contact { stopped: ["visit".to_owned()].into(), ..ann(BERLIN) };
    assert_eq!(planned(&coming, &stopped, now), ["pulse 7 2027-02-01T12:00:00"]);
    let elsewhere = Contact { alliance: [1; 16], ..ann(BERLIN) };
    assert_eq!(plan(&coming, &elsewhere, now), []);
}

#[test]
fn who_has_signed_is_not_asked_again() {
    let now = at(BERLIN, "2027-02-01T12:00");
    let waits_for =
        |members: &[u64]| Coming { version: Some((3, now, members.to_vec())), ..nothing() };
    let room = Contact { member: None, channel: Channel::Chat, ..ann(BERLIN) };
    assert_eq!(planned(&waits_for(&[1, 2]), &ann(BERLIN), now), ["sign 3 2027-02-01T12:00:00"]);
    assert_eq!(planned(&waits_for(&[2]), &ann(BERLIN), now), [""; 0]);
    assert_eq!(planned(&waits_for(&[2]), &room, now).len(), 1);
    assert_eq!(planned(&waits_for(&[]), &room, now), [""; 0]);
}

#[test]
fn a_farewell_is_said_a_week_before() {
    let coming = Coming { farewell: Some(date(2027, 4, 2)), ..nothing() };
    let due = |now| planned(&coming, &ann(BERLIN), at(BERLIN, now));
    assert_eq!(due("2027-03-01T12:00"), ["farewell 2027-04-02 2027-03-26T09:00:00"]);
    assert_eq!(due("2027-04-01T12:00"), ["farewell 2027-04-02 2027-04-01T12:00:00"]);
    assert_eq!(due("2027-04-02T00:00"), [""; 0]);
}

#[test]
fn what_sleeps_says_only_that() {
    let now = at(BERLIN, "2027-02-01T12:00");
    let coming = Coming {
        asleep: true,
        fell_asleep: Some(now),
        pulse: Some((7, now)),
        change: Some(("2".to_owned(), now)),
        ..visit(date(2027, 2, 9))
    };
    assert_eq!(planned(&coming, &ann(BERLIN), now), ["asleep 2027-02-01 2027-02-01T12:00:00"]);
    let later = at(BERLIN, "2027-02-08T12:00");
    assert_eq!(planned(&coming, &ann(BERLIN), later), [""; 0]);
}

/// A store with Ann, who is in Berlin.
async fn with_ann() -> Memory {
    let store = Memory::default();
    store.append(Append { ..words(0, &["one"]) }).await.unwrap();
    store.put_contact(ann(BERLIN)).await.unwrap();
    store
}

/// All that goes out by then, as kind and occasion.
async fn out(store: &Memory, now: Time) -> Vec<String> {
    let all = store.claim(now.0, 99).await.unwrap();
    all.into_iter().map(|it| format!("{} {}", it.kind, it.occasion)).collect()
}

#[tokio::test]
async fn a_clock_that_jumps_plans_nothing_twice() {
    let store = with_ann().await;
    let start = at(BERLIN, "2027-02-07T12:00");
    let coming = Coming {
        pulse: Some((7, start)),
        version: Some((3, start, vec![1])),
        change: Some(("2-1".to_owned(), start)),
        farewell: Some(date(2027, 2, 15)),
        ..visit(date(2027, 2, 9))
    };
    let mut all = vec![];
    for hours in [0, 1, 24, 0, -24, 23, 48, 24, 25, 30, 6, 72, 48] {
        let now = Time(start.0 + hours * 60 * 60 * 1000);
        renew(&store, &coming, now).await.unwrap();
        renew(&store, &coming, now).await.unwrap();
        all.extend(out(&store, now).await);
    }
    all.sort();
    assert_eq!(all, ["change 2-1", "farewell 2027-02-15", "pulse 7", "sign 3", "visit 2027-02-09"]);
}

#[tokio::test]
async fn a_visit_that_moves_is_said_for_its_new_day_alone() {
    let store = with_ann().await;
    let now = at(BERLIN, "2027-02-01T12:00");
    let visits = [9, 16, 9, 23];
    for day in visits {
        renew(&store, &visit(date(2027, 2, day)), now).await.unwrap();
    }
    let later = |time| at(BERLIN, time);
    assert_eq!(out(&store, later("2027-02-22T08:59")).await, [""; 0]);
    assert_eq!(out(&store, later("2027-02-22T09:00")).await, ["visit 2027-02-23"]);
    // It was said; then the visit moves away and back.
    for day in [28, 23] {
        renew(&store, &visit(date(2027, 2, day)), later("2027-02-22T10:00")).await.unwrap();
    }
    assert_eq!(out(&store, later("2027-03-30T12:00")).await, [""; 0]);
}

#[tokio::test]
async fn what_has_fallen_asleep_takes_back_what_waits() {
    let store = with_ann().await;
    let now = at(BERLIN, "2027-02-01T12:00");
    renew(&store, &visit(date(2027, 2, 9)), now).await.unwrap();
    let asleep = Coming { asleep: true, fell_asleep: Some(now), ..visit(date(2027, 2, 9)) };
    renew(&store, &asleep, now).await.unwrap();
    assert_eq!(out(&store, at(BERLIN, "2027-02-09T12:00")).await, ["asleep 2027-02-01"]);
}
