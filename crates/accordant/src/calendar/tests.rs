//! What a calendar reads: samples kept as files, and a parser of somebody else's. The samples are
//! read once more by another parser, in `e2e/calendar.test.mjs`.

use super::*;
use icalendar::parser::{Component, ParseString, read_components, unfold};
use jiff::civil::{date, time};
use proptest::prelude::*;
use std::{env, fs, path::Path};

/// 17 November 2026, at noon.
const NOON: Time = Time(1_794_916_800_000);
const TITLE: &str = "The Thin Line";
const URL: &str = "https://alliance.example/a/thin-line";
const FEED: Kind<'_> = Kind::Feed { name: TITLE };

/// A zone and a day, and the moment at which it is nine there: the days before and on which the
/// clock turns in spring and in autumn.
const MORNINGS: [(&str, &str, &str); 12] = [
    ("Europe/Berlin", "2027-03-27", "2027-03-27T08:00:00Z"),
    ("Europe/Berlin", "2027-03-28", "2027-03-28T07:00:00Z"),
    ("Europe/Berlin", "2027-10-30", "2027-10-30T07:00:00Z"),
    ("Europe/Berlin", "2027-10-31", "2027-10-31T08:00:00Z"),
    ("America/New_York", "2027-03-13", "2027-03-13T14:00:00Z"),
    ("America/New_York", "2027-03-14", "2027-03-14T13:00:00Z"),
    ("America/New_York", "2027-11-06", "2027-11-06T13:00:00Z"),
    ("America/New_York", "2027-11-07", "2027-11-07T14:00:00Z"),
    ("Asia/Kolkata", "2027-03-27", "2027-03-27T03:30:00Z"),
    ("Asia/Kolkata", "2027-03-28", "2027-03-28T03:30:00Z"),
    ("Asia/Kolkata", "2027-10-30", "2027-10-30T03:30:00Z"),
    ("Asia/Kolkata", "2027-10-31", "2027-10-31T03:30:00Z"),
];

fn visit() -> Visit<'static> {
    Visit {
        uid: "thin-line@alliance.example",
        sequence: 41,
        stamp: NOON,
        title: TITLE,
        date: date(2027, 2, 9),
        at: None,
        minutes: 20,
        items: vec![
            "We start on time, and we say early when we can’t.",
            "What is said here stays here.",
        ],
        url: URL,
    }
}

fn in_zone(zone: &str, date: Date, time: civil::Time) -> Visit<'static> {
    Visit { date, at: Some((time, TimeZone::get(zone).unwrap())), ..visit() }
}

fn at_nine(zone: &str, day: &str) -> Visit<'static> {
    in_zone(zone, day.parse().unwrap(), time(9, 0, 0, 0))
}

fn moment(text: &str) -> Time {
    Time(text.parse::<Timestamp>().unwrap().as_millisecond())
}

/// What the text says, as the parser reads it: the calendar.
fn read<R>(text: &str, look: impl FnOnce(&Component<'_>) -> R) -> R {
    let unfolded = unfold(text);
    let roots = read_components(&unfolded).unwrap();
    let [calendar] = &roots[..] else { panic!("one calendar, not {}", roots.len()) };
    assert_eq!(calendar.name, "VCALENDAR");
    look(calendar)
}

fn parts<'c>(of: &'c Component<'c>, name: &'c str) -> impl Iterator<Item = &'c Component<'c>> {
    of.components.iter().filter(move |it| it.name == name)
}

/// The one event of a text.
fn event<R>(text: &str, look: impl FnOnce(&Component<'_>) -> R) -> R {
    read(text, |calendar| {
        assert_eq!(parts(calendar, "VEVENT").count(), 1);
        look(parts(calendar, "VEVENT").next().unwrap())
    })
}

/// A property's value; the property is there once.
fn value<'c>(of: &'c Component<'c>, name: &str) -> &'c str {
    let all: Vec<_> = of.properties.iter().filter(|it| it.name == name).collect();
    assert_eq!(all.len(), 1, "{name} in {:?}", of.name);
    all[0].val.as_str()
}

fn zone_of<'c>(event: &'c Component<'c>) -> Option<&'c str> {
    let start = event.find_prop("DTSTART").unwrap();
    let zone = start.params.iter().find(|it| it.key == "TZID")?;
    zone.val.as_ref().map(ParseString::as_str)
}

/// Seconds ahead of UTC.
fn ahead(offset: &str) -> i64 {
    let digits = |at: usize| offset.get(at..at + 2).map_or(0, |it| it.parse::<i64>().unwrap());
    let seconds = digits(1) * 3600 + digits(3) * 60 + digits(5);
    if offset.starts_with('-') { -seconds } else { seconds }
}

/// Seconds since 1970 that a clock shows.
fn shown(clock: &str) -> i64 {
    let time = civil::DateTime::strptime("%Y%m%dT%H%M%S", clock).unwrap();
    TimeZone::UTC.to_timestamp(time).unwrap().as_second()
}

/// When an event with a zone begins, reckoned from nothing but the text (RFC 5545, section 3.6.5):
/// of the zone's turns before it the last one counts.
fn reckoned(calendar: &Component<'_>, event: &Component<'_>) -> Time {
    let name = zone_of(event).unwrap();
    let zone = parts(calendar, "VTIMEZONE").find(|it| value(it, "TZID") == name).unwrap();
    let start = shown(value(event, "DTSTART"));
    let began = |it: &Component<'_>| shown(value(it, "DTSTART"));
    let turns = zone.components.iter().filter(|it| began(it) <= start);
    let last = turns.max_by_key(|it| began(it)).unwrap();
    Time((start - ahead(value(last, "TZOFFSETTO"))) * 1000)
}

#[test]
fn nine_in_the_morning_stays_nine_when_the_clock_turns() {
    for (zone, day, expected) in MORNINGS {
        let visit = at_nine(zone, day);
        assert_eq!(instant(visit.date, visit.at.as_ref()), moment(expected), "{zone} {day}");
        read(&write(&[visit], Kind::Single), |calendar| {
            let event = parts(calendar, "VEVENT").next().unwrap();
            assert!(value(event, "DTSTART").ends_with("T090000"), "{zone} {day}");
            assert_eq!(zone_of(event), Some(zone));
            assert_eq!(reckoned(calendar, event), moment(expected), "{zone} {day}");
        });
    }
}

#[test]
fn one_text_tells_each_zone_once_for_all_its_visits() {
    let visits = MORNINGS.map(|(zone, day, _)| at_nine(zone, day));
    read(&write(&visits, FEED), |calendar| {
        let names: Vec<_> = parts(calendar, "VTIMEZONE").map(|it| value(it, "TZID")).collect();
        assert_eq!(names, ["America/New_York", "Asia/Kolkata", "Europe/Berlin"]);
        let events: Vec<_> = parts(calendar, "VEVENT").collect();
        assert_eq!(events.len(), MORNINGS.len());
        for (event, (_, _, expected)) in events.into_iter().zip(MORNINGS) {
            assert_eq!(reckoned(calendar, event), moment(expected));
        }
    });
}

#[test]
fn a_zone_is_told_for_the_first_visit_in_it_and_for_the_last_whichever_stands_first() {
    let days = [
        ("2029-08-15", "2029-08-15T07:00:00Z"),
        ("2027-08-15", "2027-08-15T07:00:00Z"),
        ("2031-01-15", "2031-01-15T08:00:00Z"),
    ];
    read(&write(&days.map(|(day, _)| at_nine("Europe/Berlin", day)), FEED), |calendar| {
        for (event, (day, expected)) in parts(calendar, "VEVENT").zip(days) {
            assert_eq!(reckoned(calendar, event), moment(expected), "{day}");
        }
    });
}

#[test]
fn a_zone_is_told_from_a_year_before_to_a_year_after() {
    let text = write(&[at_nine("Europe/Berlin", "2027-02-09")], Kind::Single);
    let turns = |calendar: &Component<'_>, name: &str| -> Vec<String> {
        let zone = parts(calendar, "VTIMEZONE").next().unwrap();
        let tell = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"];
        let tell =
            |it: &Component<'_>| tell.map(|property| value(it, property).to_owned()).join(" ");
        parts(zone, name).map(tell).collect()
    };
    read(&text, |calendar| {
        assert_eq!(
            turns(calendar, "STANDARD"),
            [
                "20251026T030000 +0200 +0100 CET",
                "20261025T030000 +0200 +0100 CET",
                "20271031T030000 +0200 +0100 CET",
            ]
        );
        assert_eq!(
            turns(calendar, "DAYLIGHT"),
            ["20260329T020000 +0100 +0200 CEST", "20270328T020000 +0100 +0200 CEST"]
        );
    });
    let text = write(&[at_nine("Asia/Kolkata", "2027-02-09")], Kind::Single);
    read(&text, |calendar| {
        assert_eq!(turns(calendar, "STANDARD"), ["19700101T053000 +0530 +0530 IST"]);
        assert!(turns(calendar, "DAYLIGHT").is_empty());
    });
}

#[test]
fn the_later_clock_is_the_summers_in_ireland_and_morocco_too() {
    for (zone, day, summer) in [
        ("Europe/Dublin", "2027-02-09", "+0100"),
        ("Africa/Casablanca", "2027-01-15", "+0100"),
        ("Australia/Lord_Howe", "2027-01-15", "+1100"),
    ] {
        read(&write(&[at_nine(zone, day)], Kind::Single), |calendar| {
            let told = parts(calendar, "VTIMEZONE").next().unwrap();
            assert!(parts(told, "STANDARD").count() > 0, "{zone}");
            let mut bright = parts(told, "DAYLIGHT").map(|it| value(it, "TZOFFSETTO")).peekable();
            assert!(bright.peek().is_some() && bright.all(|it| it == summer), "{zone}");
        });
    }
}

#[test]
fn a_time_that_the_clock_jumps_over_is_as_much_later_and_one_it_shows_twice_is_the_first() {
    for (day, told, expected) in [
        (date(2027, 3, 28), "20270328T033000", "2027-03-28T01:30:00Z"),
        (date(2027, 10, 31), "20271031T003000Z", "2027-10-31T00:30:00Z"),
    ] {
        let visit = in_zone("Europe/Berlin", day, time(2, 30, 0, 0));
        assert_eq!(instant(day, visit.at.as_ref()), moment(expected));
        event(&write(&[visit], Kind::Single), |event| assert_eq!(value(event, "DTSTART"), told));
    }
}

#[test]
fn a_zone_without_a_name_is_told_in_utc() {
    let fixed = TimeZone::fixed(Offset::constant(5));
    for (zone, told) in [(fixed, "20270209T040000Z"), (TimeZone::UTC, "20270209T090000Z")] {
        let visit = Visit { at: Some((time(9, 0, 0, 0), zone)), ..visit() };
        read(&write(&[visit], Kind::Single), |calendar| {
            assert_eq!(parts(calendar, "VTIMEZONE").count(), 0);
            let event = parts(calendar, "VEVENT").next().unwrap();
            assert_eq!((value(event, "DTSTART"), zone_of(event)), (told, None));
        });
    }
}

#[test]
fn an_offset_says_its_seconds_only_where_there_are_some() {
    let said = |seconds| offset(Offset::from_seconds(seconds).unwrap());
    assert_eq!([said(0), said(19_800), said(-12_600)], ["+0000", "+0530", "-0330"]);
    assert_eq!(said(-2_670), "-004430");
}

#[test]
fn a_visit_without_a_time_is_a_whole_day_that_keeps_nobody_busy() {
    event(&write(&[visit()], Kind::Single), |event| {
        assert_eq!(value(event, "DTSTART"), "20270209");
        assert_eq!(value(event, "DTEND"), "20270210");
        assert_eq!(value(event, "TRANSP"), "TRANSPARENT");
        assert!(event.find_prop("DURATION").is_none());
        let alarm = parts(event, "VALARM").next().unwrap();
        assert_eq!(value(alarm, "TRIGGER"), "-PT15H");
    });
    assert_eq!(instant(date(2027, 2, 9), None), moment("2027-02-09T00:00:00Z"));
}

#[test]
fn the_ends_of_time_are_told_too() {
    const DAY_MS: i64 = 86_400_000;
    for day in [date(1970, 1, 1), date(9999, 12, 30), Date::MAX] {
        for at in [None, at_nine("Europe/Berlin", "2027-02-09").at] {
            let visit =
                Visit { date: day, at, sequence: u64::MAX, stamp: Time(i64::MAX), ..visit() };
            assert!(instant(day, visit.at.as_ref()).0 >= -DAY_MS);
            let text = write(&[visit], Kind::Single);
            event(&text, |event| assert_eq!(value(event, "SEQUENCE"), "2147483647"));
        }
    }
}

#[test]
fn the_feed_and_the_file_tell_the_same_event() {
    let alone = |kind| {
        let text = write(&[at_nine("Europe/Berlin", "2027-02-09")], kind);
        text.split_once("BEGIN:VTIMEZONE").unwrap().1.to_owned()
    };
    assert_eq!(alone(FEED), alone(Kind::Single));
}

/// Words that want to be more than words.
fn nasty() -> Visit<'static> {
    Visit {
        uid: "nasty\r\nBEGIN:VEVENT@alliance.example",
        title: "A;B,C\\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{0}\u{b}\u{c}\u{1c}\u{85}\u{2028}SUMMARY:\"x\"",
        items: vec![
            "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
            "שלום \u{202e}olleh\u{202c} مرحبا",
            "",
            "  ATTACH:https://evil.example\n ATTACH:https://evil.example\n\tATTACH:x",
            "\\",
            "👩‍👩‍👧‍👦 e\u{301}",
        ],
        url: "https://alliance.example/a/n;x,y\r\nATTACH:z",
        ..visit()
    }
}

/// What the samples are called, and what stands in them.
fn samples() -> Vec<(&'static str, String)> {
    let mornings = MORNINGS.map(|(zone, day, _)| Visit {
        uid: format!("{zone}-{day}@alliance.example").leak(),
        ..at_nine(zone, day)
    });
    let new_york = in_zone("America/New_York", date(2027, 2, 9), time(17, 45, 0, 0));
    let gap = in_zone("Europe/Berlin", date(2027, 3, 28), time(2, 30, 0, 0));
    let twice = in_zone("Europe/Berlin", date(2027, 10, 31), time(2, 30, 0, 0));
    vec![
        ("day", write(&[visit()], FEED)),
        ("empty", write(&[], FEED)),
        ("gap", write(&[gap], Kind::Single)),
        ("mornings", write(&mornings, FEED)),
        ("nasty", write(&[nasty()], Kind::Feed { name: nasty().title })),
        ("timed", write(&[Visit { minutes: 45, ..new_york }], Kind::Single)),
        ("twice", write(&[twice], Kind::Single)),
    ]
}

/// `BLESS=1 cargo test -p accordant calendar` writes the samples anew.
#[test]
fn the_samples_are_what_is_written_byte_by_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/calendar/samples");
    for (name, text) in samples() {
        let path = folder.join(name).with_extension("ics");
        if env::var_os("BLESS").is_some() {
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(text, fs::read_to_string(&path).unwrap(), "{name}");
    }
    let kept = fs::read_dir(folder).unwrap().count();
    assert_eq!(kept, samples().len(), "no sample is left over");
}

/// All lines are ended alike, short enough, and begin with a word of ours; and what must be escaped
/// in a text is.
fn is_well_formed(text: &str) {
    const OURS: &str = "ACTION BEGIN CALSCALE DESCRIPTION DTEND DTSTAMP DTSTART DURATION END LAST-MODIFIED \
        METHOD NAME PRODID REFRESH-INTERVAL SEQUENCE STATUS SUMMARY TRANSP TRIGGER TZID TZNAME \
        TZOFFSETFROM TZOFFSETTO UID URL VERSION X-PUBLISHED-TTL X-WR-CALNAME";
    const TEXTS: [&str; 7] =
        ["DESCRIPTION", "NAME", "SUMMARY", "TZID", "TZNAME", "UID", "X-WR-CALNAME"];
    let whole = text.strip_suffix("\r\n").unwrap();
    for line in whole.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        let ends_early =
            |it: char| (it.is_control() && it != '\t') || "\u{2028}\u{2029}".contains(it);
        assert!(!line.contains(ends_early), "{line:?}");
        let name = line.split([':', ';']).next().unwrap();
        let ours = OURS.split_whitespace().any(|it| it == name);
        assert!(line.starts_with(' ') || ours, "{line:?}");
    }
    // Parsers let this pass (RFC 5545, section 3.3.11).
    for line in unfold(whole).split("\r\n") {
        let Some((name, value)) = line.split_once(':') else { continue };
        if TEXTS.contains(&name) {
            let bare =
                value.replace("\\\\", "").replace("\\;", "").replace("\\,", "").replace("\\n", "");
            assert!(!bare.contains(['\\', ';', ',']), "{line:?}");
        }
    }
}

/// What of somebody's words a calendar shows.
fn plain(words: &str) -> String {
    let words = words.replace(['\u{2028}', '\u{2029}'], "\n");
    words.chars().filter(|it| matches!(it, '\n' | '\t') || !it.is_control()).collect()
}

#[test]
fn samples_are_well_formed_and_are_read() {
    for (name, text) in samples() {
        is_well_formed(&text);
        read(&text, |calendar| {
            let events = parts(calendar, "VEVENT").count();
            let expected = [("empty", 0), ("mornings", 12)].iter().find(|it| it.0 == name);
            assert_eq!(events, expected.map_or(1, |it| it.1), "{name}");
            assert!(!calendar.components.is_empty(), "a calendar must have a part: {name}");
        });
    }
}

/// Words as people never write them: any character, and pieces that mean something in such a text.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => any::<char>().prop_map(String::from),
        3 => "[ -~]{1,40}",
        2 => "[àéîõü🙂👩‍👧שלוםمرحبا漢字]{1,40}",
        1 => proptest::sample::select(vec![
            "\r\n", "\n", "\r", "\0", "\t", " ", "\\", "\\n", ";", ",", ":", "\"", "\u{85}", "\u{2028}",
            "\u{2029}", "\u{feff}", "\u{202e}", "\r\n ", "\n\t", "\r\nBEGIN:VEVENT\r\n", "\nEND:VEVENT\n",
            "END:VCALENDAR", "\u{b}ATTACH:x",
        ]).prop_map(str::to_owned),
    ];
    prop_oneof![
        30 => proptest::collection::vec(piece, 0..30).prop_map(|it| it.concat()),
        1 => any::<char>().prop_map(|it| it.to_string().repeat(5000)),
    ]
}

proptest! {
    #[test]
    fn any_words_come_back_as_words(
        title in words(),
        items in proptest::collection::vec(words(), 0..6),
        url in words(),
        timed in any::<bool>(),
        count in 1..4_usize,
    ) {
        let visits: Vec<_> = (0..count).map(|_| Visit {
            title: &title,
            items: items.iter().map(String::as_str).collect(),
            at: at_nine("Europe/Berlin", "2027-02-09").at.filter(|_| timed),
            url: &url,
            ..visit()
        }).collect();
        let text = write(&visits, Kind::Feed { name: &title });
        is_well_formed(&text);
        read(&text, |calendar| {
            prop_assert_eq!(parts(calendar, "VEVENT").count(), count);
            prop_assert_eq!(calendar.components.len(), count + usize::from(timed));
            let summary = format!("Visit: {}", plain(&title));
            for event in parts(calendar, "VEVENT") {
                let described = value(event, "DESCRIPTION");
                let mut rest = described;
                for (item, number) in items.iter().zip(1..) {
                    let line = format!("{number}. {}\n", plain(item));
                    prop_assert!(rest.starts_with(&line), "{:?} begins {:?}", rest, line);
                    rest = &rest[line.len()..];
                }
                let address = format!("\n\n{}", plain(&url));
                prop_assert!(rest.ends_with(&address));
                prop_assert_eq!(value(event, "SUMMARY"), &summary);
                prop_assert_eq!(event.properties.len(), 11);
                prop_assert_eq!(event.components.len(), 1);
            }
            Ok(())
        })?;
    }
}
