//! Forms become commands: one line an act, and one place where fields are read.

mod living;

use super::error::Error;
use crate::{
    keys,
    page::{Draw, parts},
};
use alliance::{
    command::{Command, NewNote, Refusal, SortTo, Wording},
    event::{Given, Mark, Question, SignedItem, Stance},
    id::{Ask, ItemId, MemberId, NoteId, QuestionId},
    settings::{Life, Minutes, Settings},
    stage::Round,
    text::{Drawing, Letter, Name, NoteText, Sentence, TextError, Title},
};
use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{Method, header},
};
use futures_util::stream;
use http_body_util::BodyExt as _;
use jiff::civil::Date;
use std::{convert::Infallible, str::FromStr, time::Duration};

/// The largest body of a form.
const BODY_MAX: usize = 64 * 1024;
/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);

/// The fields of a form, in order.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads a form from a request, in either of the two ways in which browsers send one.
    pub(super) async fn read(request: Request) -> Result<Self, Error> {
        let (head, sent) = request.into_parts();
        let sent = body(sent).await?;
        let kind = head.headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
        match multer::parse_boundary(kind.unwrap_or_default()) {
            Ok(boundary) => Self::of_parts(sent, boundary).await,
            Err(multer::Error::NoBoundary) => Err(Error::Incomplete),
            Err(_) => Ok(Self::of(&sent)),
        }
    }

    /// The fields of a body in parts. A file is a field as well, by its words alone.
    async fn of_parts(sent: Bytes, boundary: String) -> Result<Self, Error> {
        let sent = stream::once(async { Ok::<_, Infallible>(sent) });
        let (mut parts, mut fields) = (multer::Multipart::new(sent, boundary), Vec::new());
        while let Some(part) = parts.next_field().await.map_err(|_| Error::Incomplete)? {
            let Some(name) = part.name().map(str::to_owned) else { continue };
            let bytes = part.bytes().await.map_err(|_| Error::Incomplete)?;
            // What is no text is shown as such, and read by nobody.
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
        Ok(Self(fields))
    }

    /// The fields of a body that has arrived.
    pub(super) fn of(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The value of a field; empty when it is not there.
    pub(super) fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The value of a field that every form of its kind carries.
    fn carried(&self, name: &str) -> Result<&str, Error> {
        if self.has(name) { Ok(self.one(name)) } else { Err(Error::Incomplete) }
    }

    fn many<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| &**value)
    }

    fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, &**value)))
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    fn on(&self) -> bool {
        self.one("on") != "0"
    }

    /// All of them, to be shown again when the form is refused.
    pub(super) fn all(&self) -> Vec<(String, String)> {
        self.0.clone()
    }

    /// Where to go back to: what follows the alliance's own address.
    pub(super) fn back(&self) -> String {
        let back = self.one("back");
        let plain = |it: char| it.is_ascii_alphanumeric() || "-_?=&.#".contains(it);
        match back {
            "" => String::new(),
            it if !it.chars().all(plain) => String::new(),
            it if it.starts_with(['?', '#']) => it.to_owned(),
            it => format!("/{it}"),
        }
    }

    /// Was this form opened by the address, and is done with now? It names its place on the page.
    pub(super) fn closes(&self) -> bool {
        self.one("back").starts_with('#')
    }
}

/// So much more than fits is let pass by, in bytes, before the line is cut: whoever is still sending
/// does not hear a sentence.
const PASSED_BY: usize = 16 * 1024 * 1024;

async fn body(body: Body) -> Result<Bytes, Error> {
    tokio::time::timeout(BODY_TIME, whole(body)).await.map_err(|_| Error::TooSlow)?
}

async fn whole(mut body: Body) -> Result<Bytes, Error> {
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Error::TooSlow)?.into_data() else { continue };
        length += data.len();
        if length <= BODY_MAX {
            kept.extend_from_slice(&data);
        } else if length > PASSED_BY {
            break;
        }
    }
    if length <= BODY_MAX { Ok(kept.into()) } else { Err(Error::TooBig) }
}

/// The request when its body has arrived as a whole.
pub(super) async fn arrived(request: Request) -> Result<Request, Error> {
    let (head, sent) = request.into_parts();
    let sent = if head.method == Method::POST { body(sent).await?.into() } else { sent };
    Ok(Request::from_parts(head, sent))
}

/// The ask of a form; a fresh one where it brings none.
pub(super) fn ask(fields: &Fields) -> Ask {
    fields.one("ask").parse().unwrap_or_else(|_| keys::ask())
}

/// The ask of the `number`th command of one form.
pub(super) fn nth(ask: Ask, number: usize) -> Ask {
    Ask::new(ask.bits() ^ number as u128)
}

/// What a form asks of the room.
pub(super) struct Asked {
    pub(super) ask: Ask,
    pub(super) commands: Vec<Command>,
    pub(super) keys: Vec<crate::store::KeyChange>,
}

/// What a form leads to.
pub(super) enum Effect {
    /// Commands for the room.
    Ask(Asked),
    /// The door is opened, closed or renewed.
    Door { open: bool, renew: bool },
    /// A private link is renewed.
    Renew(MemberId),
    /// A member leaves, and their keys with them.
    Remove(MemberId),
    /// One's own calendar link is made anew, or ends.
    Calendar { on: bool },
    /// Somebody leaves, by themselves.
    Leave(Asked),
    /// This person takes the phone.
    TakePhone(MemberId),
    /// The phone is put down between two hands.
    PassPhone(Asked),
}

/// Reads a value, and says on which field it lies when it is wrong.
fn read<T>(fields: &Fields, name: &'static str) -> Result<T, Error>
where
    T: FromStr,
    Refusal: From<T::Err>,
{
    let value = fields.carried(name)?;
    value.parse().map_err(|error| Error::Refused(Refusal::from(error), Some(name)))
}

fn read_optional<T>(fields: &Fields, name: &'static str) -> Result<Option<T>, Error>
where
    T: FromStr,
    Refusal: From<T::Err>,
{
    if fields.one(name).is_empty() { Ok(None) } else { read(fields, name).map(Some) }
}

fn text<T>(
    fields: &Fields,
    name: &'static str,
    parse: impl Fn(&str) -> Result<T, TextError>,
) -> Result<T, Error> {
    parse(fields.one(name)).map_err(|error| Error::Refused(error.into(), Some(name)))
}

fn number<T: FromStr>(fields: &Fields, name: &'static str) -> Result<T, Error> {
    let value = fields.carried(name)?.trim();
    value.parse().map_err(|_| Error::Refused(Refusal::NotAChoice, Some(name)))
}

fn date(fields: &Fields, name: &'static str) -> Result<Option<Date>, Error> {
    let day = fields.one(name).trim();
    let wrong = |_| Error::Refused(Refusal::NotAChoice, Some(name));
    if day.is_empty() { Ok(None) } else { day.parse().map(Some).map_err(wrong) }
}

/// What a form asks. The names of the acts are the addresses, and the glossary's words.
pub(super) fn effect(
    act: &str,
    fields: &Fields,
    draw: &Draw<'_>,
    present: &[MemberId],
) -> Result<Effect, Error> {
    match act {
        "door" => Ok(Effect::Door { open: fields.one("open") != "0", renew: fields.has("renew") }),
        "renew" => Ok(Effect::Renew(read(fields, "member")?)),
        "remove" => Ok(Effect::Remove(read(fields, "member")?)),
        "calendar" => Ok(Effect::Calendar { on: fields.on() }),
        "leave" => {
            let commands = vec![living::ask(act, fields, draw, present)?];
            Ok(Effect::Leave(asked(fields, commands)))
        }
        "phone" => Ok(Effect::TakePhone(read(fields, "who")?)),
        "phone-pass" => {
            let done: Option<Round> = read_optional(fields, "enough")?;
            let commands = done.map(|round| Command::SayEnough { round, enough: true });
            Ok(Effect::PassPhone(asked(fields, commands.into_iter().collect())))
        }
        _ => Ok(Effect::Ask(asked(fields, commands(act, fields, draw, present)?))),
    }
}

fn asked(fields: &Fields, commands: Vec<Command>) -> Asked {
    Asked { ask: ask(fields), commands, keys: Vec::new() }
}

fn commands(
    act: &str,
    fields: &Fields,
    draw: &Draw<'_>,
    present: &[MemberId],
) -> Result<Vec<Command>, Error> {
    match act {
        "think" => think(fields),
        "permission" => permission(fields),
        _ => {
            let command = match circle(act, fields, draw)? {
                Some(command) => command,
                None => match round(act, fields, present)? {
                    Some(command) => command,
                    None => match page(act, fields, draw)? {
                        Some(command) => command,
                        None => living::ask(act, fields, draw, present)?,
                    },
                },
            };
            Ok(vec![command])
        }
    }
}

/// Private thoughts, and "I'm ready".
fn think(fields: &Fields) -> Result<Vec<Command>, Error> {
    let mut commands = Vec::new();
    for (question, words) in fields.starting("thought.") {
        let question = question.parse().map_err(Refusal::from)?;
        let text = Letter::parse_optional(words).map_err(Refusal::from)?;
        commands.push(Command::Think { question, text });
    }
    if fields.one("do") == "ready" {
        commands.push(Command::BeReady { ready: true });
    }
    Ok(commands)
}

fn permission(fields: &Fields) -> Result<Vec<Command>, Error> {
    let mut commands = Vec::new();
    if fields.has("permit") {
        commands.push(Command::GivePermission { permission: read(fields, "permit")? });
    }
    if fields.one("ready") == "1" {
        commands.push(Command::BeReady { ready: true });
    }
    if commands.is_empty() {
        Err(Error::Refused(Refusal::AnswerNeeded, Some("permit")))
    } else {
        Ok(commands)
    }
}

/// Acts about the circle and its way.
fn circle(act: &str, fields: &Fields, draw: &Draw<'_>) -> Result<Option<Command>, Error> {
    let sentence = |name| text(fields, name, Sentence::parse_optional);
    // Empty takes the words away; what a form does not carry at all takes nothing away.
    let carried = |name| fields.carried(name).and_then(|_| sentence(name));
    Ok(Some(match act {
        "seat" => Command::Seat {
            member: read(fields, "member")?,
            called: text(fields, "called", Name::parse)?,
        },
        "hand-desk" => Command::HandDesk { to: read(fields, "to")? },
        "rename" => Command::Rename { name: text(fields, "title", Title::parse)? },
        "purpose" => Command::WordPurpose { purpose: carried("purpose")? },
        "prompt" => {
            Command::WordPrompt { round: read(fields, "round")?, prompt: carried("prompt")? }
        }
        "letter" => Command::WriteLetter {
            letter: text(fields, "letter", Letter::parse_optional)?,
            meets: sentence("meets")?,
        },
        "settings" => Command::ChooseSettings { settings: settings(fields)? },
        "questions" => Command::ChooseQuestions { questions: questions(fields)? },
        "ready" => Command::BeReady { ready: fields.on() },
        "stage" => Command::GoTo { from: read(fields, "from")?, to: read(fields, "to")? },
        "minutes" => Command::AddMinutes { minutes: number(fields, "minutes")? },
        "candle" => Command::LightCandle,
        "pause" => Command::Pause { paused: fields.on() },
        "stop" => Command::StopHere { stopped: fields.on() },
        "pods" if fields.one("do") == "join" => Command::JoinPods,
        "pods" => Command::DealPods {
            present: draw.view.people().iter().filter(|it| it.here).map(|it| it.id).collect(),
        },
        _ => return Ok(None),
    }))
}

/// Acts about notes and their reading.
fn round(act: &str, fields: &Fields, present: &[MemberId]) -> Result<Option<Command>, Error> {
    let of = || read::<Round>(fields, "round");
    let note = || read::<NoteId>(fields, "note");
    Ok(Some(match act {
        "notes" => Command::Write(new_note(fields)?),
        "take-back" => Command::TakeBack { round: of()?, note: note()? },
        "enough" => Command::SayEnough { round: of()?, enough: fields.on() },
        "reveal" => Command::Reveal { round: of()? },
        "reopen" => Command::Reopen { round: of()? },
        "fold" => Command::Fold { note: note()? },
        "unfold" => Command::Unfold { note: note()? },
        "reading" => match fields.one("do") {
            "deal" => Command::DealReading { round: of()?, present: present.to_vec() },
            "end" => Command::EndReading { round: of()? },
            "pass" => Command::PassOn {
                round: of()?,
                pod: number(fields, "pod")?,
                from: number(fields, "from")?,
            },
            _ => Command::ReadOn {
                round: of()?,
                pod: number(fields, "pod")?,
                from: number(fields, "from")?,
            },
        },
        "me-too" if fields.has("unmark") => {
            Command::MarkMeToo { note: read(fields, "unmark")?, on: false }
        }
        "me-too" => Command::MarkMeToo { note: read(fields, "mark")?, on: true },
        "me-too-show" => Command::ShowMeToo,
        _ => return Ok(None),
    }))
}

/// Acts about themes, items and signatures.
fn page(act: &str, fields: &Fields, draw: &Draw<'_>) -> Result<Option<Command>, Error> {
    let item = || read::<ItemId>(fields, "item");
    let because = || text(fields, "because", Sentence::parse_optional);
    Ok(Some(match act {
        "sort" => sort(fields)?,
        "theme" => Command::NameTheme {
            theme: read(fields, "theme")?,
            name: text(fields, "theme_name", Title::parse)?,
        },
        "undo" => Command::UndoSort,
        "lock" => Command::LockThemes { locked: fields.on() },
        "dot" => Command::PutDot {
            theme: read(fields, "theme")?,
            on: fields.one("dot") != "-",
            had: number(fields, "had")?,
        },
        "item" => Command::DraftItem {
            item: item()?,
            theme: read_optional(fields, "theme")?,
            wording: wording(fields)?,
            sources: fields
                .many("source")
                .map(str::parse)
                .collect::<Result<_, _>>()
                .map_err(Refusal::from)?,
        },
        "word" => Command::WordItem {
            item: item()?,
            believed: number(fields, "believed")?,
            wording: rewording(fields, draw)?,
        },
        "answer" => Command::Answer { answers: answers(fields, draw)? },
        "show" => Command::ShowAnswers { item: read_optional(fields, "item")? },
        "park" => Command::ParkItem { item: item()?, because: because()? },
        "drop" => Command::DropItem { item: item()?, because: because()? },
        "take-up" => Command::TakeUpItem { item: item()? },
        "visit" => Command::SetVisit {
            next: date(fields, "next")?.ok_or(Error::Refused(Refusal::VisitFirst, Some("next")))?,
            every_days: number(fields, "every")?,
            sign_by: date(fields, "sign_by")?,
        },
        "sign" => sign(fields)?,
        "put-off" => Command::PutOffSigning { reason: text(fields, "reason", Sentence::parse)? },
        _ => return Ok(None),
    }))
}

fn new_note(fields: &Fields) -> Result<NewNote, Error> {
    let drawing: Option<Drawing> = match fields.one("strokes") {
        "" => None,
        strokes => Some(
            Drawing::parse(strokes)
                .map_err(|_| Error::Refused(Refusal::NotADrawing, Some("strokes")))?,
        ),
    };
    let words = NoteText::parse(fields.one("text"));
    let text = match words {
        // A drawing speaks for itself.
        Err(TextError::Blank) if drawing.is_some() => NoteText::parse(parts::DRAWN),
        other => other,
    };
    Ok(NewNote {
        note: read(fields, "note")?,
        round: read(fields, "round")?,
        question: read_optional(fields, "question")?,
        text: text.map_err(|error| Error::Refused(error.into(), Some("text")))?,
        drawing,
        turned_from: read_optional(fields, "turned_from")?,
        // `late`: the page asked, and its writer wants it face up.
        face_up: fields.one("face_up") == "1" || fields.one("late") == "1",
    })
}

fn sort(fields: &Fields) -> Result<Command, Error> {
    let notes =
        fields.many("note").map(str::parse).collect::<Result<_, _>>().map_err(Refusal::from)?;
    let to = match fields.one("to") {
        "loose" => SortTo::Loose,
        "new" => {
            SortTo::New(read(fields, "theme")?, text(fields, "theme_name", Title::parse_optional)?)
        }
        _ => SortTo::Theme(read(fields, "to")?),
    };
    Ok(Command::Sort { notes, to, also: fields.has("also") })
}

fn wording(fields: &Fields) -> Result<Wording, Error> {
    Ok(Wording {
        kind: read(fields, "kind")?,
        text: text(fields, "text", Sentence::parse)?,
        because: text(fields, "because", Sentence::parse_optional)?,
        until: date(fields, "until")?,
    })
}

/// New words for an item; what the form does not name stays as it is.
fn rewording(fields: &Fields, draw: &Draw<'_>) -> Result<Wording, Error> {
    let now = draw.view.item(read(fields, "item")?).ok_or(Error::NotFound)?;
    Ok(Wording {
        kind: if fields.has("kind") { read(fields, "kind")? } else { now.kind },
        text: if fields.has("text") {
            text(fields, "text", Sentence::parse)?
        } else {
            now.text.clone()
        },
        because: if fields.has("because") {
            text(fields, "because", Sentence::parse_optional)?
        } else {
            now.because.cloned()
        },
        until: if fields.has("until") { date(fields, "until")? } else { now.until },
    })
}

fn answers(fields: &Fields, draw: &Draw<'_>) -> Result<Vec<(ItemId, u32, Given)>, Error> {
    let mut answers = Vec::new();
    for id in fields.many("item") {
        let item: ItemId = id.parse().map_err(Refusal::from)?;
        let stance = fields.one(&format!("stance.{id}"));
        if stance.is_empty() {
            // In the whole set, what is not answered yet can be answered later.
            continue;
        }
        let stance: Stance = stance.parse()?;
        let reason =
            Sentence::parse_optional(fields.one(&format!("reason.{id}"))).map_err(Refusal::from)?;
        // A reason belongs to a reservation or a "not yet"; beside a yes it would be a puzzle.
        let reason = reason.filter(|_| stance != Stance::Yes);
        let name = fields.has(&format!("named.{id}")).then(|| draw.view.me()).flatten();
        let wording =
            fields.one(&format!("wording.{id}")).parse().map_err(|_| Refusal::WordsChanged)?;
        answers.push((item, wording, Given { stance, reason, name }));
    }
    Ok(answers)
}

fn sign(fields: &Fields) -> Result<Command, Error> {
    let mark = match fields.one("strokes") {
        "" => Mark::Typed(text(fields, "sign_name", Name::parse)?),
        strokes => Mark::Drawn(
            Drawing::parse(strokes)
                .map_err(|_| Error::Refused(Refusal::NotADrawing, Some("strokes")))?,
        ),
    };
    let items = fields.many("word").map(|word| {
        let (item, digest) = word.split_once(':').ok_or(Refusal::WordsChanged)?;
        Ok(SignedItem { item: item.parse()?, digest: digest.to_owned() })
    });
    let items = items.collect::<Result<_, Refusal>>()?;
    Ok(Command::Sign { mark, words: text(fields, "words", Sentence::parse_optional)?, items })
}

fn settings(fields: &Fields) -> Result<Settings, Error> {
    let minutes = |name| number::<u16>(fields, name).map(|minutes| minutes.min(180));
    let apart: Option<u32> = match fields.one("apart").trim() {
        "" | "0" => None,
        _ => Some(number::<u32>(fields, "apart")?.clamp(1, 24 * 60)),
    };
    Ok(Settings {
        opening: read(fields, "opening")?,
        apart_hours: apart,
        one_phone: fields.has("one_phone"),
        guided: fields.has("guided"),
        minutes: Minutes {
            nightmares: minutes("minutes_nightmares")?,
            turn: minutes("minutes_turn")?,
            hopes: minutes("minutes_hopes")?,
            review: minutes("minutes_review")?,
            draft: minutes("minutes_draft")?,
        },
        dots: number(fields, "dots")?,
        turn: fields.has("turn"),
        mirror: fields.has("mirror"),
        asking: read(fields, "asking")?,
        visit_days: number::<u16>(fields, "visit_days")?.clamp(1, 400),
        life: life(fields)?,
    })
}

fn life(fields: &Fields) -> Result<Life, Error> {
    let days = |name| match fields.one(name).trim() {
        "" | "0" => Ok(None),
        _ => number::<u16>(fields, name).map(|days| Some(days.clamp(1, 400))),
    };
    Ok(Life {
        pulse_days: days("pulse_days")?,
        care_names_item: fields.has("care_names_item"),
        hurt: text(fields, "hurt", Sentence::parse_optional)?,
        notes_days: days("notes_days")?,
        faces: fields.has("faces"),
    })
}

fn questions(fields: &Fields) -> Result<Vec<Question>, Error> {
    let own = fields.one("own").lines().map(str::trim).filter(|line| !line.is_empty());
    let chosen = fields.many("bank_question").chain(own);
    let mut questions: Vec<Question> = Vec::new();
    for words in chosen {
        let text =
            Sentence::parse(words).map_err(|error| Error::Refused(error.into(), Some("own")))?;
        if questions.iter().any(|it| it.text == text) {
            continue;
        }
        let source = crate::page::shelf::source(text.as_str());
        let id = QuestionId::new(u64::from_be_bytes(keys::random()));
        questions.push(Question { id, text, source });
    }
    Ok(questions)
}
