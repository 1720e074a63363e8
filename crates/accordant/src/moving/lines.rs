//! Reading the file, line by line: nothing is believed, and little is held in memory.
//!
//! What comes out is in order, complete and of one spelling. No refusal repeats a word of the file.

use super::{ALL, EventLine, FORMAT, Hex, Line, ONE};
use crate::store::{
    Hidden, Id, Kept,
    post::Contact,
    whole::{KeptCode, KeptKey, Letter},
};
use alliance::id::{AllianceId, Ask, MemberId};
use sha2::{Digest as _, Sha256};
use std::{
    collections::{BTreeSet, HashSet},
    io::{BufRead, Write},
};

/// One line, in bytes. The longest line of an alliance is the turning over of a round: 5,000 notes
/// of 280 letters of four bytes are under 7 MB.
const LINE_MAX: usize = 8 << 20;
/// What is said of a longer one.
const TOO_LONG: &str = "it is longer than any line of an export";
/// All lines of one alliance, in bytes.
const ALLIANCE_MAX: usize = 48 << 20;
/// Events of one alliance.
const EVENTS_MAX: u64 = 50_000;
/// Things that lie hidden in one alliance.
const HIDDEN_MAX: u64 = 50_000;
/// Keys and contacts of one alliance: a thousand members have a few each.
const KEYS_MAX: u64 = 5_000;
/// Letters of one alliance, in 60 days.
const LETTERS_MAX: u64 = 50_000;
/// How deep a thing may lie in another.
const DEPTH_MAX: u32 = 64;
/// Values within one text of JSON; 5,000 notes that are turned over have seven each.
const VALUES_MAX: u32 = 100_000;

/// Why a file is not taken in, and where.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {why}. Nothing was imported")]
pub(crate) struct Refused {
    line: u64,
    why: &'static str,
}

/// What a line brings, in its place.
#[derive(Debug)]
pub(super) enum Part {
    /// The secret of the house.
    House([u8; 32]),
    /// An alliance that was erased.
    Erased(Id),
    /// An alliance begins.
    Alliance { id: Id, head: u64, wake: Option<i64> },
    /// An event, and whether its words were erased.
    Event(Kept, bool),
    /// Something hidden.
    Hidden(Hidden),
    /// A key.
    Key(KeptKey),
    /// The spoken code.
    Code(KeptCode),
    /// A contact.
    Contact(Contact),
    /// A letter.
    Letter(Letter),
    /// All lines were there, and are as they were written.
    End,
}

/// The kinds of lines, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Nothing,
    Accordant,
    House,
    Erased,
    Alliance,
    Event,
    Hidden,
    Key,
    Code,
    Contact,
    Letter,
    End,
}

/// The alliance that is being read.
#[derive(Debug)]
struct Reading {
    id: Id,
    head: u64,
    bytes: usize,
    seq: u64,
    /// The ask of the last event, and its how-many-th that was.
    ask: Option<(Id, u32)>,
    asks: HashSet<Id>,
    counts: [u64; 4],
    hidden: Option<(String, [u8; 16])>,
    key: Option<[u8; 32]>,
    contact: Option<(Option<u64>, crate::store::post::Channel)>,
    letter: Option<(Option<u64>, String, String)>,
}

/// The lines of a file.
pub(super) struct Lines<R> {
    from: R,
    line: Vec<u8>,
    number: u64,
    digest: Sha256,
    place: Place,
    reading: Option<Reading>,
    erased: BTreeSet<Id>,
    last: Option<Id>,
    /// One alliance only.
    one: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self {
            from,
            line: Vec::new(),
            number: 0,
            digest: Sha256::new(),
            place: Place::Nothing,
            reading: None,
            erased: BTreeSet::new(),
            last: None,
            one: false,
        }
    }

    /// The refusal of the line that was read last.
    pub(super) fn refused(&self, why: &'static str) -> Refused {
        Refused { line: self.number, why }
    }

    /// The next part.
    pub(super) fn next_part(&mut self) -> Result<Part, Refused> {
        loop {
            self.read_line()?;
            let line = std::mem::take(&mut self.line);
            let part = self.understood(&line).map_err(|why| self.refused(why));
            self.line = line;
            // The line with the format brings nothing.
            if let Some(part) = part? {
                return Ok(part);
            }
        }
    }

    /// Takes a line from whoever writes it, in place of a file. In an error stands why nobody would
    /// take it in.
    pub(super) fn hear(&mut self, text: &[u8]) -> Result<(), &'static str> {
        self.number += 1;
        known(text.len() < LINE_MAX, TOO_LONG)?;
        self.understood(text).map(drop)
    }

    /// The alliance that is being read.
    pub(super) fn alliance(&self) -> Option<Id> {
        self.reading.as_ref().map(|it| it.id)
    }

    /// Reads one line with its end, and no more of it than is allowed.
    fn read_line(&mut self) -> Result<(), Refused> {
        self.number += 1;
        self.line.clear();
        loop {
            let line = self.number;
            let why = "the file cannot be read";
            let more = self.from.fill_buf().map_err(|_| Refused { line, why })?;
            if more.is_empty() {
                return Err(self.refused("the file ends before its last line"));
            }
            let end = more.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(more.len(), |end| end + 1);
            self.line.extend_from_slice(&more[..taken]);
            self.from.consume(taken);
            if self.number == 1 && is_packed(&self.line) {
                let why = "this file is compressed: unpack it first, and import what comes out";
                return Err(self.refused(why));
            }
            if self.line.len() > LINE_MAX {
                return Err(self.refused(TOO_LONG));
            }
            if end.is_some() {
                self.line.pop();
                return Ok(());
            }
        }
    }

    fn understood(&mut self, text: &[u8]) -> Result<Option<Part>, &'static str> {
        measured(text)?;
        let line = serde_json::from_slice(text)
            .map_err(|_| "it is not a line of an export, or holds a number out of range")?;
        let mut rest = Same(text);
        let same = serde_json::to_writer(&mut rest, &line).is_ok() && rest.0.is_empty();
        if !same {
            return Err("it is not spelled as an export spells it");
        }
        if !matches!(line, Line::End { .. }) {
            self.digest.update(text);
            self.digest.update(b"\n");
        }
        self.move_on(&line)?;
        if let Some(reading) = &mut self.reading {
            reading.bytes += text.len();
            if reading.bytes > ALLIANCE_MAX {
                return Err("this alliance is larger than any that Accordant makes");
            }
        }
        self.part(line)
    }

    /// Goes to the place of this line, if it comes now.
    fn move_on(&mut self, line: &Line<'_>) -> Result<(), &'static str> {
        let place = place(line);
        let follows = if self.one { follows_in_one } else { follows };
        if !follows(place, self.place) {
            let nothing = self.place == Place::Nothing;
            let why = "it stands in the wrong place";
            return Err(if nothing { "this is not an export of Accordant" } else { why });
        }
        // The log of an alliance is whole when something else follows.
        let whole = |it: &Reading| it.seq == it.head;
        if place != Place::Event && !self.reading.as_ref().is_none_or(whole) {
            return Err("the log before it is not as long as its alliance says");
        }
        self.place = place;
        Ok(())
    }

    fn part(&mut self, line: Line<'_>) -> Result<Option<Part>, &'static str> {
        Ok(Some(match line {
            Line::Accordant { format, kind } => {
                if format != FORMAT {
                    return Err("it has a format that this Accordant does not know");
                }
                if kind != ALL && kind != ONE {
                    return Err(
                        "it is neither an export of a whole installation, nor of an alliance",
                    );
                }
                self.one = kind == ONE;
                return Ok(None);
            }
            Line::House { secret } => Part::House(secret.0),
            Line::Erased { alliance } => {
                let last = self.erased.last().is_none_or(|last| *last < alliance.0);
                self.erased.insert(alliance.0);
                known(last, "what was erased is not in order").map(|()| Part::Erased(alliance.0))?
            }
            Line::Alliance { id, head, wake } => self.begin(id.0, head, wake)?,
            Line::End { lines, sha256 } => self.end(lines, sha256)?,
            Line::Event(_)
            | Line::Hidden { .. }
            | Line::Key { .. }
            | Line::Code { .. }
            | Line::Contact(_)
            | Line::Letter(_) => {
                let reading = self.reading.as_mut().ok_or("there is no alliance yet")?;
                let part = reading.part(line)?;
                let door = matches!(&part, Part::Key(it) if it.member.is_none());
                known(!(self.one && door), "an export of one alliance opens no doors")?;
                part
            }
        }))
    }

    fn begin(&mut self, id: Id, head: u64, wake: Option<i64>) -> Result<Part, &'static str> {
        let bits = u128::from_be_bytes(id);
        known(AllianceId::new(bits).bits() == bits, "this is not the id of an alliance")?;
        known(self.last.is_none_or(|last| last < id), "the alliances are doubled or not in order")?;
        known(!self.erased.contains(&id), "this alliance was erased, and must not come back")?;
        known((1..=EVENTS_MAX).contains(&head), "this alliance has no events, or too many")?;
        self.last = Some(id);
        self.reading = Some(Reading::new(id, head));
        Ok(Part::Alliance { id, head, wake })
    }

    fn end(&mut self, lines: u64, sha256: Hex<32>) -> Result<Part, &'static str> {
        known(lines == self.number - 1, "lines are missing")?;
        let digest: [u8; 32] = self.digest.clone().finalize().into();
        known(digest == sha256.0, "the file was changed or damaged after it was written")?;
        let rest = self.from.fill_buf().map_err(|_| "the file cannot be read")?;
        known(rest.is_empty(), "something follows after the end")?;
        Ok(Part::End)
    }
}

impl Reading {
    fn new(id: Id, head: u64) -> Self {
        Self {
            id,
            head,
            bytes: 0,
            seq: 0,
            ask: None,
            asks: HashSet::new(),
            counts: [0; 4],
            hidden: None,
            key: None,
            contact: None,
            letter: None,
        }
    }

    fn part(&mut self, line: Line<'_>) -> Result<Part, &'static str> {
        Ok(match line {
            Line::Event(it) => {
                self.ours(it.alliance)?;
                let erased = it.erased;
                self.step(&it)?;
                Part::Event(it.read(), erased)
            }
            Line::Hidden { alliance, shelf, id, tag, body } => {
                self.ours(alliance)?;
                self.count(0, HIDDEN_MAX)?;
                nested(&body)?;
                let it = Hidden {
                    shelf: shelf.into(),
                    id: id.0,
                    tag: tag.map(|it| it.0),
                    body: body.into(),
                };
                ordered(&mut self.hidden, (it.shelf.clone(), it.id))?;
                Part::Hidden(it)
            }
            Line::Key { alliance, hash, purpose, member } => {
                self.ours(alliance)?;
                self.count(1, KEYS_MAX)?;
                ordered(&mut self.key, hash.0)?;
                let key = super::key(hash.0, &purpose, member);
                Part::Key(key.ok_or("there are no such keys")?)
            }
            Line::Code { alliance, first, rest, wrong } => {
                self.ours(alliance)?;
                plain([&*first])?;
                Part::Code(KeptCode { first: first.into(), rest: rest.0, wrong })
            }
            Line::Contact(it) => {
                self.ours(it.alliance)?;
                self.count(2, KEYS_MAX)?;
                plain([&*it.address, &*it.zone])?;
                plain(it.stopped.iter().map(String::as_str))?;
                let it = it.read().ok_or("there is no such way to reach anybody")?;
                ordered(&mut self.contact, (it.member, it.channel))?;
                Part::Contact(it)
            }
            Line::Letter(it) => {
                self.ours(it.alliance)?;
                self.count(3, LETTERS_MAX)?;
                plain([&*it.kind, &*it.occasion])?;
                let it = it.read().ok_or("nothing like it can become of a letter")?;
                let at = &it.planned;
                let at = (at.member, at.kind.clone(), at.occasion.clone());
                ordered(&mut self.letter, at)?;
                Part::Letter(it)
            }
            Line::Accordant { .. }
            | Line::House { .. }
            | Line::Erased { .. }
            | Line::Alliance { .. }
            | Line::End { .. } => return Err("it is not of an alliance"),
        })
    }

    fn ours(&self, alliance: Hex<16>) -> Result<(), &'static str> {
        known(alliance.0 == self.id, "it belongs to another alliance")
    }

    fn count(&mut self, which: usize, most: u64) -> Result<(), &'static str> {
        self.counts[which] += 1;
        known(self.counts[which] <= most, "there are more of these than any alliance has")
    }

    /// The next event of the log.
    fn step(&mut self, it: &EventLine<'_>) -> Result<(), &'static str> {
        self.seq += 1;
        known(it.seq == self.seq, "the log has a gap here, or goes back")?;
        known(it.seq <= self.head, "the log goes on behind its end")?;
        let bits = u128::from_be_bytes(it.ask.0);
        known(Ask::new(bits).bits() == bits, "this is not the id of an ask")?;
        let ix = self.ask.filter(|(ask, _)| *ask == it.ask.0).map_or(0, |(_, ix)| ix + 1);
        known(it.ix == ix, "the event is not the next of its ask")?;
        known(ix > 0 || self.asks.insert(it.ask.0), "this ask is in the log already")?;
        self.ask = Some((it.ask.0, ix));
        let named = it.actor.is_none_or(|actor| MemberId::new(actor).bits() == actor);
        known(named, "this is not the id of a member")?;
        known(it.v == 1, "it is spelled by a newer Accordant")?;
        known(!it.erased || it.body.is_none(), "words that were erased are there")?;
        nested(&it.data)?;
        it.body.as_deref().map_or(Ok(()), nested)
    }
}

fn place(line: &Line<'_>) -> Place {
    match line {
        Line::Accordant { .. } => Place::Accordant,
        Line::House { .. } => Place::House,
        Line::Erased { .. } => Place::Erased,
        Line::Alliance { .. } => Place::Alliance,
        Line::Event(_) => Place::Event,
        Line::Hidden { .. } => Place::Hidden,
        Line::Key { .. } => Place::Key,
        Line::Code { .. } => Place::Code,
        Line::Contact(_) => Place::Contact,
        Line::Letter(_) => Place::Letter,
        Line::End { .. } => Place::End,
    }
}

/// Whether a line of this kind may come right after one of that.
fn follows(place: Place, last: Place) -> bool {
    match place {
        Place::Nothing => false,
        Place::Accordant => last == Place::Nothing,
        Place::House => last == Place::Accordant,
        Place::Erased => matches!(last, Place::House | Place::Erased),
        Place::Event => matches!(last, Place::Alliance | Place::Event),
        Place::Code => (Place::Event..Place::Code).contains(&last),
        Place::Hidden | Place::Key | Place::Contact | Place::Letter => {
            (Place::Event..=place).contains(&last)
        }
        Place::Alliance | Place::End => {
            matches!(last, Place::House | Place::Erased)
                || (Place::Event..=Place::Letter).contains(&last)
        }
    }
}

/// The same, in a file of one alliance.
fn follows_in_one(place: Place, last: Place) -> bool {
    match place {
        Place::House | Place::Erased | Place::Code | Place::Contact | Place::Letter => false,
        Place::Alliance => last == Place::Accordant,
        Place::Nothing
        | Place::Accordant
        | Place::Event
        | Place::Hidden
        | Place::Key
        | Place::End => follows(place, last),
    }
}

fn known(so: bool, why: &'static str) -> Result<(), &'static str> {
    if so { Ok(()) } else { Err(why) }
}

/// Things of a kind come in order, and none twice.
fn ordered<T: Ord>(last: &mut Option<T>, next: T) -> Result<(), &'static str> {
    known(last.as_ref().is_none_or(|last| *last < next), "it is doubled or not in order")?;
    *last = Some(next);
    Ok(())
}

/// Not every engine keeps a text with a zero in it.
fn plain<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<(), &'static str> {
    let plain = texts.into_iter().all(|it| !it.contains('\0'));
    known(plain, "it holds a character that nobody can type")
}

fn nested(json: &str) -> Result<(), &'static str> {
    measured(json.as_bytes())
}

/// Looks how deep and how many the values of a JSON text are, before anything is built of it.
fn measured(json: &[u8]) -> Result<(), &'static str> {
    let (mut depth, mut values, mut quoted, mut escaped) = (0_u32, 0_u32, false, false);
    for byte in json {
        known(*byte != 0, "it holds a character that nobody can type")?;
        if quoted {
            let ends = !escaped && *byte == b'"';
            escaped = !escaped && *byte == b'\\';
            quoted = !ends;
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'[' | b'{' => (depth, values) = (depth + 1, values + 1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        known(depth <= DEPTH_MAX, "things lie deeper in each other than any export writes them")?;
        known(values <= VALUES_MAX, "it holds more things than any line of an export")?;
    }
    Ok(())
}

/// Whether a file begins like those of the usual packers.
fn is_packed(start: &[u8]) -> bool {
    let packers: [&[u8]; 6] = [
        &[0x1f, 0x8b],
        b"PK\x03\x04",
        &[0x28, 0xb5, 0x2f, 0xfd],
        b"\xfd7zXZ",
        b"BZh",
        b"7z\xbc\xaf",
    ];
    packers.iter().any(|it| start.starts_with(it))
}

/// Takes nothing but these bytes.
struct Same<'a>(&'a [u8]);

impl Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let rest = self.0.strip_prefix(bytes).ok_or(std::io::ErrorKind::InvalidData)?;
        self.0 = rest;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
