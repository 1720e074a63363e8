//! Sentences that several pages say, and how times, days and numbers are said.

use super::Draw;
use crate::languages::t;
use alliance::{
    event::Time,
    settings::Opening,
    stage::{Round, Stage},
    view::Place,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The name of a stage on the thread.
pub(crate) fn stage(draw: &Draw<'_>, stage: Stage) -> String {
    let memories = draw.view.settings().opening == Opening::Memory;
    if memories && stage == Stage::Nightmares { t!("stage-memories") } else { usual_stage(stage) }
}

/// The same where no circle has chosen how it begins.
pub(crate) fn usual_stage(stage: Stage) -> String {
    match stage {
        Stage::Prepare => t!("stage-prepare"),
        Stage::Arrive => t!("stage-arrive"),
        Stage::Nightmares => t!("stage-nightmares"),
        Stage::Turn => t!("stage-turn"),
        Stage::Hopes => t!("stage-hopes"),
        Stage::Review => t!("stage-review"),
        Stage::Draft => t!("stage-draft"),
        Stage::Sign => t!("stage-sign"),
        Stage::Living => t!("stage-living"),
    }
}

/// The title of the window at a place.
pub(crate) fn place_title(draw: &Draw<'_>) -> String {
    let name = stage(draw, draw.view.stage());
    let face_up = matches!(draw.view.place(), Place::FaceUp(_));
    if face_up { t!("stage-face-up", stage = name) } else { name }
}

/// The colour of the first round's notes.
pub(crate) fn opening_paper(draw: &Draw<'_>) -> &'static str {
    if draw.view.settings().opening == Opening::Memory { "canary" } else { "night" }
}

/// The question of a round.
pub(crate) fn prompt(draw: &Draw<'_>, round: Round) -> String {
    if let Some(own) = draw.view.prompt(round) {
        return own.as_str().to_owned();
    }
    match (round, draw.view.settings().opening) {
        (Round::Nightmares, Opening::Memory) => t!("prompt-memories"),
        (Round::Nightmares, Opening::Nightmare | Opening::None) => t!("prompt-nightmares"),
        (Round::Hopes, _) => t!("prompt-hopes"),
    }
}

/// How much of the candle is left.
pub(crate) fn time_left(seconds: i64, paused: bool, exact: bool) -> String {
    match seconds {
        _ if paused => t!("candle-paused"),
        0 => t!("candle-down"),
        left if exact => {
            t!("candle-exactly", time = format!("{}:{:02}", left / 60, left % 60))
        }
        left if left < 60 => t!("candle-last-minute"),
        left => {
            let minutes = (left + 30) / 60;
            t!("candle-about", minutes = minutes)
        }
    }
}

fn zoned(time: Time) -> Option<jiff::Zoned> {
    Timestamp::from_millisecond(time.0).ok().map(|at| at.to_zoned(TimeZone::system()))
}

/// A time of day: `09:40`.
pub(crate) fn clock(time: Time) -> String {
    zoned(time).map_or_else(String::new, |at| at.strftime("%H:%M").to_string())
}

/// A moment near by: `Thursday 26 November, 17:00`.
pub(crate) fn moment(time: Time) -> String {
    zoned(time)
        .map_or_else(String::new, |at| t!("moment", day = weekday(at.date()), time = clock(time)))
}

/// A day: `17 November 2026`.
pub(crate) fn day(date: Date) -> String {
    // As text: a year is not grouped like a number.
    t!("day", day = date.day().to_string(), month = month(date), year = date.year().to_string())
}

/// A day with its weekday: `Tuesday 9 February`.
pub(crate) fn weekday(date: Date) -> String {
    let weekday = t!("weekday", weekday = date.weekday().to_monday_one_offset());
    t!("day-of-week", weekday = weekday, day = date.day().to_string(), month = month(date))
}

fn month(date: Date) -> String {
    t!("month", month = date.month())
}

/// The day of a moment where the server stands.
pub(crate) fn day_of(time: Time) -> Date {
    zoned(time).map_or(Date::constant(1970, 1, 1), |at| at.date())
}

/// Small numbers are words: "Signed by eight".
pub(crate) fn number(number: usize) -> String {
    t!("number", number = number)
}

/// The same at the beginning of a sentence.
pub(crate) fn number_first(at: usize) -> String {
    let number = number(at);
    let mut letters = number.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The first word of a name, for a seat.
pub(crate) fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// Where an alliance stands, on the first page.
pub(crate) fn now(stage: Stage) -> String {
    match stage {
        Stage::Prepare => t!("now-prepare"),
        Stage::Arrive => t!("now-arrive"),
        Stage::Nightmares => t!("now-nightmares"),
        Stage::Turn => t!("now-turn"),
        Stage::Hopes => t!("now-hopes"),
        Stage::Review => t!("now-review"),
        Stage::Draft => t!("now-draft"),
        Stage::Sign => t!("now-sign"),
        Stage::Living => t!("now-living"),
    }
}

/// What somebody is called at the table: the first word of the name, where no two share it.
pub(crate) fn called<'a>(draw: &Draw<'_>, name: &'a alliance::text::Name) -> &'a str {
    let first = first_name(name.as_str());
    let alike = draw.view.names().map(alliance::text::Name::as_str);
    let same = alike.filter(|it| it.starts_with(first) && first_name(it) == first).take(2).count();
    if same > 1 { name.as_str() } else { first }
}
