//! The next visit as a calendar is told: text in the form of iCalendar (RFC 5545), for a feed that a
//! calendar looks at again and again, and for one file to take along. Pure: asked twice for the same
//! visit it gives the same bytes.
//!
//! The words are other people's. Two doors keep them from becoming more than words: `text` escapes
//! them, and no line leaves `put` with a character in it at which some reader would begin a new one.

use crate::languages::t;
use alliance::event::Time;
use jiff::{
    SignedDuration, Timestamp, Zoned,
    civil::{self, Date},
    tz::{AmbiguousOffset, Offset, TimeZone},
};
use std::collections::BTreeMap;

/// The longest line in octets, without its end (RFC 5545, section 3.1).
const LINE_MAX: usize = 75;
/// The largest number that is a SEQUENCE (RFC 5545, section 3.3.8).
const SEQUENCE_MAX: u64 = 2_147_483_647;
/// How far a zone is told on each side of its visits: a summer and a winter lie in it.
const YEAR: SignedDuration = SignedDuration::from_hours(366 * 24);

/// The next visit of one alliance.
pub(crate) struct Visit<'a> {
    /// Known for ever as this visit, in the feed and in the file alike; unique in the world.
    pub(crate) uid: &'a str,
    /// Grows when the visit moves: the place in the log. What is above 2³¹ - 1 is told as that.
    pub(crate) sequence: u64,
    /// The last change; not the moment of asking, by which no two answers would be alike.
    pub(crate) stamp: Time,
    /// The name of the alliance.
    pub(crate) title: &'a str,
    /// The day, from 1970 to 9999.
    pub(crate) date: Date,
    /// The time of day and where it is that time; without it the visit is a whole day.
    pub(crate) at: Option<(civil::Time, TimeZone)>,
    /// How long it takes, in minutes; said only together with a time.
    pub(crate) minutes: u16,
    /// The words of the items, in the order of the page.
    pub(crate) items: Vec<&'a str>,
    /// The page of the alliance: an absolute address that holds no key.
    pub(crate) url: &'a str,
}

/// What the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    /// A calendar looks at it twice a day, and calls it by this name, also when it is empty.
    Feed {
        /// The name of the calendar.
        name: &'a str,
    },
    /// One file, taken along once.
    Single,
}

/// The text of a calendar with these visits, to be sent as `text/calendar; charset=utf-8`. Every line
/// ends with CRLF and has at most 75 octets.
///
/// A calendar must have a part (RFC 5545, section 3.6); without a visit that is the zone UTC.
pub(crate) fn write(visits: &[Visit<'_>], kind: Kind<'_>) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//Accordant//Next visit//EN");
    lines.put("CALSCALE:GREGORIAN");
    if let Kind::Feed { name } = kind {
        lines.put("METHOD:PUBLISH");
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.put("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        lines.put("X-PUBLISHED-TTL:PT12H");
    }
    let begins: Vec<_> = visits.iter().map(|it| begin(it.date, it.at.as_ref())).collect();
    for (name, (first, last)) in zones(&begins) {
        lines.zone(name, first.time_zone(), (first.timestamp(), last.timestamp()));
    }
    if visits.is_empty() {
        lines.zone("UTC", &TimeZone::UTC, (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH));
    }
    for (visit, begin) in visits.iter().zip(&begins) {
        lines.visit(visit, begin.as_ref());
    }
    lines.put("END:VCALENDAR");
    lines.0
}

/// The moment at which a visit begins; a whole day begins at midnight, UTC.
///
/// Where the clock jumps over that time, it is as much later; where the clock comes by it twice, it
/// is the first (as RFC 5545 reads it, section 3.3.5). Out of the range of [`Timestamp`] (only on the
/// last day of the year 9999) it is the last moment there is.
#[cfg(test)]
fn instant(date: Date, at: Option<&(civil::Time, TimeZone)>) -> Time {
    let begin = begin(date, at).map(|it| it.timestamp());
    let midnight = || TimeZone::UTC.to_timestamp(date.into());
    let moment = begin.or_else(|| midnight().ok()).unwrap_or(Timestamp::MAX);
    Time(moment.as_millisecond())
}

/// The begin of a visit with a time, on the clock as it runs there on that day. A time that the clock
/// comes by twice is told in UTC: not every calendar takes the first, as it should.
fn begin(date: Date, at: Option<&(civil::Time, TimeZone)>) -> Option<Zoned> {
    let (time, zone) = at?;
    let begin = zone.to_ambiguous_zoned(date.to_datetime(*time));
    let twice = matches!(begin.offset(), AmbiguousOffset::Fold { .. });
    let begin = begin.compatible().ok()?;
    Some(if twice { begin.with_time_zone(TimeZone::UTC) } else { begin })
}

/// The name by which a zone is told. Without one (or where it is UTC anyway) times are told in UTC.
fn name(zone: &TimeZone) -> Option<&str> {
    let plain = |it: u8| it.is_ascii_alphanumeric() || b"/_+-".contains(&it);
    zone.iana_name().filter(|name| *name != "UTC" && name.bytes().all(plain))
}

/// The zones by name, each with the first and the last begin in it.
fn zones(begins: &[Option<Zoned>]) -> BTreeMap<&str, (&Zoned, &Zoned)> {
    let mut zones = BTreeMap::new();
    for begin in begins.iter().flatten() {
        if let Some(name) = name(begin.time_zone()) {
            let (first, last) = zones.entry(name).or_insert((begin, begin));
            *first = begin.min(*first);
            *last = begin.max(*last);
        }
    }
    zones
}

/// The text so far: whole lines.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds one line, folded where it is too long, never within a character. What could end a line
    /// early is left out.
    fn put(&mut self, line: &str) {
        let line: String = line.chars().filter(|it| !is_dropped(*it)).collect();
        let (mut rest, mut room) = (line.as_str(), LINE_MAX);
        while rest.len() > room {
            let (now, later) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(now);
            self.0.push_str("\r\n ");
            (rest, room) = (later, LINE_MAX - 1);
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }

    /// Adds a property whose value is text.
    fn text(&mut self, property: &str, text: &str) {
        self.put(&format!("{property}:{}", escaped(text)));
    }

    /// Adds a zone: each turn of its clock from a year before the first to a year after the last of
    /// these moments, and the one by which it runs as it does when that begins (at most back to 1970).
    fn zone(&mut self, name: &str, zone: &TimeZone, (first, last): (Timestamp, Timestamp)) {
        const EPOCH: Timestamp = Timestamp::UNIX_EPOCH;
        let from = first.checked_sub(YEAR).unwrap_or(EPOCH);
        let to = last.checked_add(YEAR).unwrap_or(Timestamp::MAX);
        let since = zone.preceding(from).next().map_or(EPOCH, |it| it.timestamp()).max(EPOCH);
        self.put("BEGIN:VTIMEZONE");
        self.put(&format!("TZID:{name}"));
        self.turn(zone, since);
        for turn in zone.following(since).take_while(|it| it.timestamp() <= to) {
            self.turn(zone, turn.timestamp());
        }
        self.put("END:VTIMEZONE");
    }

    /// Adds how a zone's clock runs from a moment on. Of two that differ by summer time the later
    /// clock is the summer's, also in Ireland, whose law says that it is winter that differs.
    fn turn(&mut self, zone: &TimeZone, at: Timestamp) {
        let before = zone.to_offset_info(at - SignedDuration::from_secs(1));
        let after = zone.to_offset_info(at);
        let summer = if before.dst() == after.dst() {
            after.dst().is_dst()
        } else {
            after.offset() > before.offset()
        };
        let part = if summer { "DAYLIGHT" } else { "STANDARD" };
        self.put(&format!("BEGIN:{part}"));
        self.put(&format!("DTSTART:{}", local(before.offset().to_datetime(at))));
        self.put(&format!("TZOFFSETFROM:{}", offset(before.offset())));
        self.put(&format!("TZOFFSETTO:{}", offset(after.offset())));
        self.text("TZNAME", after.abbreviation());
        self.put(&format!("END:{part}"));
    }

    /// Adds a visit.
    fn visit(&mut self, visit: &Visit<'_>, begin: Option<&Zoned>) {
        let stamp = Timestamp::from_millisecond(visit.stamp.0).unwrap_or(Timestamp::UNIX_EPOCH);
        let summary = t!("calendar-visit", name = visit.title);
        self.put("BEGIN:VEVENT");
        self.text("UID", visit.uid);
        self.put(&format!("SEQUENCE:{}", visit.sequence.min(SEQUENCE_MAX)));
        self.put(&format!("DTSTAMP:{}", utc(stamp)));
        self.put(&format!("LAST-MODIFIED:{}", utc(stamp)));
        self.when(visit, begin);
        self.text("SUMMARY", &summary);
        self.text("DESCRIPTION", &description(visit));
        self.put(&format!("URL:{}", visit.url));
        self.put("STATUS:CONFIRMED");
        // A whole day does not keep anybody from anything else; at a time one is not free.
        self.put(if begin.is_some() { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" });
        self.put("BEGIN:VALARM");
        self.put("ACTION:DISPLAY");
        self.text("DESCRIPTION", &summary);
        // For a whole day at nine in the morning of the day before; else an hour ahead.
        self.put(if begin.is_some() { "TRIGGER:-PT1H" } else { "TRIGGER:-PT15H" });
        self.put("END:VALARM");
        self.put("END:VEVENT");
    }

    /// Adds when a visit is. A whole day without an end is that one day (RFC 5545, section 3.6.1).
    fn when(&mut self, visit: &Visit<'_>, begin: Option<&Zoned>) {
        let Some(begin) = begin else {
            self.put(&format!("DTSTART;VALUE=DATE:{}", visit.date.strftime("%Y%m%d")));
            if let Ok(next) = visit.date.tomorrow() {
                self.put(&format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")));
            }
            return;
        };
        let start = match name(begin.time_zone()) {
            Some(zone) => format!("DTSTART;TZID={zone}:{}", local(begin.datetime())),
            None => format!("DTSTART:{}", utc(begin.timestamp())),
        };
        self.put(&start);
        self.put(&format!("DURATION:PT{}M", visit.minutes));
    }
}

/// What the calendar says about a visit: the items, what happens, and where the page is.
fn description(visit: &Visit<'_>) -> String {
    let items = visit.items.iter().zip(1..).map(|(item, number)| format!("{number}. {item}\n"));
    let mut text: String = items.collect();
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&t!("calendar-what"));
    text.push_str("\n\n");
    text.push_str(visit.url);
    text
}

/// Text as a value (RFC 5545, section 3.3.11); Unicode's own ends of lines and paragraphs become
/// the ordinary one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Has no place in a line: control characters other than the tab, and what some readers take for
/// the end of one.
fn is_dropped(character: char) -> bool {
    (character.is_control() && character != '\t') || matches!(character, '\u{2028}' | '\u{2029}')
}

/// A moment: `20261117T120000Z`.
fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A time on some clock: `20261117T120000`.
fn local(time: civil::DateTime) -> String {
    time.strftime("%Y%m%dT%H%M%S").to_string()
}

/// How far a clock is ahead of UTC: `+0530`, with seconds only where there are some.
fn offset(offset: Offset) -> String {
    let sign = if offset.is_negative() { '-' } else { '+' };
    let seconds = offset.seconds().unsigned_abs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let rest = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}

#[cfg(test)]
mod tests;
