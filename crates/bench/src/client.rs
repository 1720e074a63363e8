//! Clients by hand: of the floor, and of Accordant over HTTP/1.1. They read bytes and look for
//! markers; they draw nothing.

use anyhow::{Context as _, Result, bail};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

/// Which server is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// The floor program.
    Floor,
    /// The floor program, which sends what waits for a receiver together.
    FloorTogether,
    /// The product.
    Accordant,
}

/// A note of 200 bytes with a marker that no other note has.
pub(crate) fn note(number: usize) -> String {
    let mut text = format!("mk{number:08} ");
    while text.len() < 200 {
        text.push_str("a nightmare of ordinary length ");
    }
    text.truncate(200);
    text.trim_end().to_owned()
}

/// The markers in a piece of a stream. `kept` holds what was cut at the piece's end.
pub(crate) fn markers(kept: &mut Vec<u8>, piece: &[u8], mut found: impl FnMut(usize)) {
    kept.extend_from_slice(piece);
    let mut at = 0;
    while let Some(next) = kept[at..].windows(2).position(|it| it == b"mk") {
        let from = at + next;
        let Some(digits) = kept.get(from + 2..from + 10) else { break };
        if digits.iter().all(u8::is_ascii_digit) {
            let number =
                digits.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
            found(number);
            at = from + 10;
        } else {
            at = from + 2;
        }
    }
    let keep = (kept.len() - at).min(9);
    let from = kept.len() - keep;
    kept.drain(..from);
}

/// What listeners have unpacked. A thousand browsers unpack on a thousand machines; here each packed
/// piece is unpacked once, so that the latency measured is the server's.
#[derive(Debug, Default)]
pub(crate) struct Unpacked(Mutex<HashMap<Vec<u8>, Arc<Vec<usize>>>>);

/// Pieces that are remembered; all listeners get theirs within a moment.
const UNPACKED_MAX: usize = 1_000;

impl Unpacked {
    /// The markers in a packed piece.
    fn markers(&self, piece: &[u8]) -> Arc<Vec<usize>> {
        let mut known = self.0.lock().expect("no listener panics");
        if let Some(found) = known.get(piece) {
            return Arc::clone(found);
        }
        let mut plain = Vec::with_capacity(256 * 1024);
        flate2::Decompress::new(false)
            .decompress_vec(piece, &mut plain, flate2::FlushDecompress::Sync)
            .expect("the server packs what can be unpacked");
        let mut found = Vec::new();
        markers(&mut Vec::new(), &plain, |number| found.push(number));
        if known.len() >= UNPACKED_MAX {
            known.clear();
        }
        let found = Arc::new(found);
        known.insert(piece.to_vec(), Arc::clone(&found));
        found
    }
}

/// A packed stream over HTTP/1.1, read chunk by chunk: each is a piece for itself.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    kept: Vec<u8>,
    /// Head and the two bytes before the first piece are behind us.
    begun: bool,
}

impl Packed {
    /// The markers in what has come.
    pub(crate) fn read(&mut self, piece: &[u8], known: &Unpacked, mut found: impl FnMut(usize)) {
        self.kept.extend_from_slice(piece);
        if !self.begun {
            let Some(end) = find(&self.kept, b"\r\n\r\n") else { return };
            let packed = find(&self.kept[..end], b"content-encoding: deflate").is_some();
            assert!(packed, "{}", String::from_utf8_lossy(&self.kept[..end]));
            self.kept.drain(..end + 4);
            self.begun = true;
        }
        while let Some(end) = find(&self.kept, b"\r\n") {
            let size = std::str::from_utf8(&self.kept[..end]).ok();
            let size =
                size.and_then(|it| usize::from_str_radix(it, 16).ok()).expect("a chunk's size");
            let (from, to) = (end + 2, end + 2 + size);
            if self.kept.len() < to + 2 {
                return;
            }
            let chunk = &self.kept[from..to];
            let chunk = chunk.strip_prefix(b"\x78\x9c").unwrap_or(chunk);
            known.markers(chunk).iter().for_each(|number| found(*number));
            self.kept.drain(..to + 2);
        }
    }
}

fn find(all: &[u8], part: &[u8]) -> Option<usize> {
    all.windows(part.len()).position(|it| it == part)
}

/// A member's seat: where, and with which cookie.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    /// `/a/{id}` of Accordant; the room's number of the floor.
    pub(crate) path: String,
    /// The cookie line.
    pub(crate) cookie: String,
    /// The floor's room.
    pub(crate) room: u32,
}

/// One connection that sends and waits for answers.
#[derive(Debug)]
pub(crate) struct Http {
    stream: TcpStream,
    host: String,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Head and body, as they came.
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// Head and body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

impl Http {
    /// Connects.
    pub(crate) async fn connect(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await.context("connect")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, host: address.into() })
    }

    /// Sends a form.
    pub(crate) async fn post(&mut self, path: &str, cookie: &str, form: &str) -> Result<Answer> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\nhx-request: true\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{form}",
            host = self.host,
            length = form.len(),
        );
        self.send(&request).await
    }

    /// Fetches a page.
    pub(crate) async fn get(&mut self, path: &str, cookie: &str, packed: bool) -> Result<Answer> {
        let accept = if packed { "accept-encoding: gzip, deflate, br\r\n" } else { "" };
        let host = &self.host;
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\n{accept}\r\n");
        self.send(&request).await
    }

    async fn send(&mut self, request: &str) -> Result<Answer> {
        self.stream.write_all(request.as_bytes()).await?;
        let mut all = Vec::with_capacity(512 * 1024);
        let head = loop {
            if self.stream.read_buf(&mut all).await? == 0 {
                bail!("the server hung up");
            }
            if let Some(end) = all.windows(4).position(|it| it == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = String::from_utf8_lossy(&all[..head]).to_ascii_lowercase();
        let status = text.split(' ').nth(1).and_then(|it| it.parse().ok()).context("status")?;
        if text.contains("transfer-encoding: chunked") {
            while !all.ends_with(b"0\r\n\r\n") {
                if self.stream.read_buf(&mut all).await? == 0 {
                    bail!("the server hung up");
                }
            }
        } else {
            let length = text.split("content-length: ").nth(1).and_then(|it| it.split('\r').next());
            let length: usize = length.and_then(|it| it.parse().ok()).unwrap_or(0);
            while all.len() < head + length {
                if self.stream.read_buf(&mut all).await? == 0 {
                    bail!("the server hung up");
                }
            }
        }
        Ok(Answer { status, bytes: all })
    }
}

/// A way to post, kept open.
#[derive(Debug)]
pub(crate) enum Poster {
    /// Over HTTP.
    Http(Http, Seat),
    /// To the floor.
    Floor(OwnedWriteHalf, u32, OwnedReadHalf),
}

impl Poster {
    /// Connects.
    pub(crate) async fn open(peer: Peer, address: &str, seat: &Seat) -> Result<Self> {
        Ok(match peer {
            Peer::Accordant => Self::Http(Http::connect(address).await?, seat.clone()),
            Peer::Floor | Peer::FloorTogether => {
                let stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                let (from, to) = stream.into_split();
                Self::Floor(to, seat.room, from)
            }
        })
    }

    /// Somebody else writes from here on.
    pub(crate) fn sit(&mut self, at: &Seat) {
        if let Self::Http(_, seat) = self {
            seat.clone_from(at);
        }
    }

    /// Posts a note with this number; Accordant answers when it is durable.
    pub(crate) async fn post(&mut self, number: usize, hidden: bool) -> Result<()> {
        match self {
            Self::Http(http, seat) => send(http, seat, number, &random(12), hidden).await,
            Self::Floor(to, room, _) => {
                Ok(to.write_all(&frame(b'P', *room, note(number).as_bytes())).await?)
            }
        }
    }

    /// Posts a note, face up, and waits until it is durable.
    pub(crate) async fn post_and_wait(&mut self, number: usize, id: &str) -> Result<()> {
        match self {
            Self::Http(http, seat) => send(http, seat, number, id, false).await,
            Self::Floor(to, room, from) => {
                to.write_all(&frame(b'A', *room, note(number).as_bytes())).await?;
                from.read_u32().await?;
                Ok(())
            }
        }
    }
}

async fn send(http: &mut Http, seat: &Seat, number: usize, id: &str, hidden: bool) -> Result<()> {
    let face = if hidden { "" } else { "&face_up=1" };
    let text = note(number).replace(' ', "+");
    let form = format!("note={id}&round=nightmares&text={text}{face}");
    let answer = http.post(&format!("{}/notes", seat.path), &seat.cookie, &form).await?;
    if answer.status != 204 {
        bail!("a note was answered {}: {}", answer.status, answer.text());
    }
    Ok(())
}

/// A frame for the floor.
pub(crate) fn frame(kind: u8, room: u32, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![kind];
    frame.extend_from_slice(&room.to_be_bytes());
    frame.extend_from_slice(&u32::try_from(payload.len()).unwrap_or(0).to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

/// Opens a stream that only listens.
pub(crate) async fn listen(
    peer: Peer,
    address: &str,
    seat: &Seat,
    since: &str,
    place: &str,
) -> Result<TcpStream> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let request = match peer {
        Peer::Floor | Peer::FloorTogether => frame(b'S', seat.room, &[]),
        Peer::Accordant => format!(
            "GET {}/live?since={since}&place={place} HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\
             accept: text/event-stream\r\naccept-encoding: gzip, deflate, br\r\nhx-request: true\r\n\r\n",
            seat.path, seat.cookie
        )
        .into_bytes(),
    };
    stream.write_all(&request).await?;
    Ok(stream)
}

/// Random letters of the alphabet of ids and keys.
pub(crate) fn random(letters: usize) -> String {
    let mut bytes = vec![0; letters];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    let letter = |byte: u8| char::from(b"abcdefghijklmnopqrstuvwxyz234567"[usize::from(byte & 31)]);
    bytes.into_iter().map(letter).collect()
}
