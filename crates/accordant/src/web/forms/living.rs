//! Acts of an alliance that is lived.

use super::{Error, Fields, date, number, read, text, wording};
use crate::page::Draw;
use alliance::{
    command::{Command, Living, NewCare, Refusal, Wording},
    event::Given,
    id::{ItemId, MemberId},
    life::{Proposal, VisitAt, Zone},
    text::{NoteText, Sentence},
};

/// What a form asks of the alliance that is lived.
pub(super) fn ask(
    act: &str,
    fields: &Fields,
    draw: &Draw<'_>,
    present: &[MemberId],
) -> Result<Command, Error> {
    let found = match pulse_or_care(act, fields, draw)? {
        Some(ask) => Some(ask),
        None => match visit(act, fields, present)? {
            Some(ask) => Some(ask),
            None => match change(act, fields)? {
                Some(ask) => Some(ask),
                None => coming(act, fields)?,
            },
        },
    };
    found.map(Command::Live).ok_or(Error::NotFound)
}

fn sentence(fields: &Fields, name: &'static str) -> Result<Option<Sentence>, Error> {
    text(fields, name, Sentence::parse_optional)
}

fn pulse_or_care(act: &str, fields: &Fields, draw: &Draw<'_>) -> Result<Option<Living>, Error> {
    Ok(Some(match act {
        "pulse-open" => Living::OpenPulse,
        "pulse" => pulse(fields)?,
        "pulse-close" => Living::ClosePulse { pulse: number(fields, "pulse")? },
        "care" => Living::AskForCare(care(fields, draw)?),
        "breath" => Living::TakeBreath,
        _ => return Ok(None),
    }))
}

fn pulse(fields: &Fields) -> Result<Living, Error> {
    let mut lived = Vec::new();
    for (item, step) in fields.starting("lived.").filter(|(_, step)| !step.is_empty()) {
        lived.push((item.parse().map_err(Refusal::from)?, step.parse()?));
    }
    Ok(Living::GivePulse {
        pulse: number(fields, "pulse")?,
        lived,
        word: sentence(fields, "word")?,
    })
}

/// A care. Where its words point at somebody, the page asks once, and keeps what was written.
fn care(fields: &Fields, draw: &Draw<'_>) -> Result<NewCare, Error> {
    let said = sentence(fields, "text")?;
    if let (Some(said), false) = (&said, fields.has("kept"))
        && let Some(points) = crate::page::points_at(draw, said.as_str())
    {
        return Err(Error::PointsAt(points));
    }
    Ok(NewCare {
        care: read(fields, "care")?,
        item: read(fields, "item")?,
        way: read(fields, "way")?,
        text: said,
        help: read(fields, "help")?,
        soon: fields.one("when") == "soon",
        signed: fields.one("signed") == "1",
    })
}

fn visit(act: &str, fields: &Fields, present: &[MemberId]) -> Result<Option<Living>, Error> {
    let item = || read::<ItemId>(fields, "item");
    let wanted = |name| date(fields, name)?.ok_or(Error::Refused(Refusal::VisitFirst, Some(name)));
    Ok(Some(match act {
        "visit-begin" => {
            let apart = !matches!(fields.one("apart"), "" | "0");
            let apart_days = apart.then(|| number(fields, "apart")).transpose()?;
            Living::BeginVisit { apart_days }
        }
        "visit-step" => Living::GoToStep { from: read(fields, "from")?, to: read(fields, "to")? },
        "deal" => Living::DealItems { present: present.to_vec() },
        "item-read" => {
            Living::ReadOn { pod: number(fields, "pod")?, from: number(fields, "from")? }
        }
        "item-pass" => {
            Living::PassOn { pod: number(fields, "pod")?, from: number(fields, "from")? }
        }
        "read-alone" => Living::ReadAlone,
        "tell" => Living::TellCares,
        "look" => Living::LookAt { item: item()? },
        "look-end" => Living::EndLook { item: item()?, end: read(fields, "end")? },
        "visit-end" => Living::EndVisit { next: wanted("next")? },
        "visit-move" => Living::MoveVisit { next: wanted("next")?, at: visit_at(fields)? },
        "wake" => Living::Wake,
        _ => return Ok(None),
    }))
}

/// The time of day and the place of the next visit; an empty time is a whole day.
fn visit_at(fields: &Fields) -> Result<Option<VisitAt>, Error> {
    let wrong = |name| Error::Refused(Refusal::NotAChoice, Some(name));
    let time = fields.one("time").trim();
    if time.is_empty() {
        return Ok(None);
    }
    let time = time.parse().map_err(|_| wrong("time"))?;
    let zone = Zone::parse(fields.one("zone").trim());
    let known = zone.filter(|it| jiff::tz::TimeZone::get(it.as_str()).is_ok());
    Ok(Some(VisitAt { time, zone: known.ok_or_else(|| wrong("zone"))? }))
}

fn change(act: &str, fields: &Fields) -> Result<Option<Living>, Error> {
    let item = || read::<ItemId>(fields, "item");
    let believed = || number::<u32>(fields, "believed");
    let words = || text(fields, "text", Sentence::parse);
    Ok(Some(match act {
        "propose" => Living::Propose {
            item: item()?,
            believed: believed()?,
            change: proposal(fields)?,
            sources: fields
                .many("source")
                .map(str::parse)
                .collect::<Result<_, _>>()
                .map_err(Refusal::from)?,
        },
        "correct" => Living::Correct { item: item()?, believed: believed()?, text: words()? },
        "confirm" => Living::Confirm { item: item()?, believed: believed()? },
        "withdraw" => Living::Withdraw { item: item()?, believed: believed()? },
        "ask-about" => {
            Living::AskAbout { question: read(fields, "question")?, item: item()?, text: words()? }
        }
        "answer-asked" => {
            Living::AnswerAsked { question: read(fields, "question")?, text: words()? }
        }
        "revive" => Living::Revive { item: item()? },
        _ => return Ok(None),
    }))
}

fn proposal(fields: &Fields) -> Result<Proposal, Error> {
    if fields.has("let_go") {
        return Ok(Proposal::LetGo { because: sentence(fields, "because")? });
    }
    let Wording { kind: item_kind, text, because, until } = wording(fields)?;
    Ok(Proposal::Words { item_kind, text, because, until })
}

fn coming(act: &str, fields: &Fields) -> Result<Option<Living>, Error> {
    let note = |name| text(fields, name, NoteText::parse_optional);
    Ok(Some(match act {
        "bring" => Living::Bring { fear: note("fear")?, hope: note("hope")? },
        "item-answer" => Living::AnswerItem {
            item: read(fields, "item")?,
            given: Given {
                stance: read(fields, "stance")?,
                reason: sentence(fields, "reason")?,
                name: None,
            },
        },
        "settle" => {
            Living::Settle { member: read(fields, "member")?, words: sentence(fields, "words")? }
        }
        "leave" => Living::Leave {
            goodbye: sentence(fields, "goodbye")?,
            name_stays: fields.one("name") != "goes",
        },
        "ending" => Living::BeginEnding { on: fields.on() },
        "farewell" => Living::SayFarewell {
            keep: sentence(fields, "keep")?,
            thanks: sentence(fields, "thanks")?,
        },
        "afterwards" => Living::WordAfterwards { words: sentence(fields, "words")? },
        "end" => Living::End,
        "erasure" => Living::AskErasure { on: fields.on() },
        "guests" if fields.on() => Living::OpenToGuests { turn: number(fields, "turn")? },
        "guests" => Living::CloseToGuests,
        _ => return Ok(None),
    }))
}
