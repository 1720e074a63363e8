//! Fuzzing of what comes in by the web, and of the stream that goes out.

use super::{
    forms::{self, Asked, Effect, Fields},
    guard::{self, Network, Peer},
    live,
    visit::Cookies,
    wire::{Coding, Piece, Wire},
};
use crate::{
    fuzz::lines,
    keys::Key,
    page::{self, Draw, Links, Site},
};
use alliance::{
    alliance::Alliance,
    chance::Chance,
    command::{By, Command, Now},
    event::{Event, Kept, Time},
    hidden::{Hidden, HiddenChange, Row, Secret},
    id::{AllianceId, Ask, MemberId},
    settings::Between,
    text::{Name, Title},
    view::{Presence, View, Viewer},
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use bytes::Bytes;
use std::{io::Read as _, net::IpAddr};

/// A circle that is asked one thing after the other.
struct Circle {
    alliance: Alliance,
    hidden: Hidden,
    presence: Presence,
    now: Time,
    chance: Chance,
    asked: u128,
}

/// Everybody who may come to a circle under test.
const PEOPLE: u64 = 5;

impl Circle {
    fn new() -> Self {
        let (name, called) = (Title::parse("Heron"), Name::parse("Ann"));
        let (name, called) = (name.expect("a title"), called.expect("a name"));
        let event = Alliance::start(name, Between::Team, MemberId::new(0), called);
        let now = Time(1_794_916_800_000);
        let kept = Kept { seq: 1, ask: Ask::new(1), at: now, by: None, event };
        Self {
            alliance: Alliance::fold(AllianceId::new(7), [kept]).expect("it began"),
            hidden: Hidden::default(),
            presence: Presence::default(),
            now,
            chance: Chance::new([9; 32]),
            asked: 1,
        }
    }

    fn secret(&self, member: MemberId) -> Secret {
        Secret::new(&member.bits().to_be_bytes(), AllianceId::new(7), member)
    }

    fn view(&self, viewer: Viewer) -> Option<View<'_>> {
        self.alliance.seen_by(&self.hidden, &self.presence, viewer)
    }

    fn drawn<T>(&self, viewer: Viewer, drawing: impl FnOnce(&Draw<'_>) -> T) -> Option<T> {
        let (site, links) = (Site { public_url: "http://localhost".into() }, Links::default());
        let view = self.view(viewer)?;
        Some(drawing(&Draw::new(view, &site, &links, self.now, Chance::new([8; 32]))))
    }

    /// One line: `+90` lets minutes go by, `.` lets the clock look, `@Bob` takes a seat, and
    /// `0 notes round=nightmares&…` is a form of the first member.
    fn line(&mut self, line: &str) {
        let Some(first) = line.chars().next() else { return };
        let rest = &line[first.len_utf8()..];
        match first {
            '+' => self.now = self.now.plus_minutes(rest.parse::<u16>().unwrap_or(1).into()),
            '.' => self.ask(&By::Clock, Command::OpenWhatIsDue),
            '@' => {
                let member = MemberId::new(self.alliance.members().count() as u64);
                if let (Ok(called), true) = (Name::parse(rest), member.bits() < PEOPLE) {
                    self.ask(&By::Door, Command::Join { member, called });
                }
            }
            '0'..='9' => self.form(u64::from(first) - u64::from('0'), rest.trim_start()),
            _ => {}
        }
    }

    fn form(&mut self, member: u64, form: &str) {
        let (act, body) = form.split_once(' ').unwrap_or((form, ""));
        let (member, fields) = (MemberId::new(member), Fields::of(body.as_bytes()));
        let viewer = Viewer::Member(member, self.secret(member));
        let present: Vec<MemberId> = self.alliance.members().collect();
        let effect = self.drawn(viewer, |draw| forms::effect(act, &fields, draw, &present));
        let Some(Ok(effect)) = effect else { return };
        let commands = match effect {
            Effect::Ask(Asked { commands, .. })
            | Effect::Leave(Asked { commands, .. })
            | Effect::PassPhone(Asked { commands, .. }) => commands,
            Effect::Door { open, renew } => {
                vec![Command::SetDoor { open, renew, turn: self.alliance.door_turn() + 1 }]
            }
            Effect::Renew(member) => vec![Command::RenewLink { member }],
            Effect::Remove(member) => vec![Command::Remove { member }],
            Effect::Calendar { .. } | Effect::TakePhone(_) => vec![],
        };
        for command in commands {
            self.ask(&By::Member(member, self.secret(member)), command);
        }
    }

    /// Decides and believes; what is kept reads as it was written, and asking again does nothing.
    fn ask(&mut self, by: &By, command: Command) {
        self.asked += 1;
        let (ask, time) = (Ask::new(self.asked), self.now);
        let mut now = Now { time, chance: &mut self.chance, members_max: 100 };
        let decided = self.alliance.decide(&self.hidden, by, ask, command.clone(), &mut now);
        let Ok(decision) = decided else { return };
        let told = !decision.events.is_empty();
        for event in decision.events {
            let written = event.written();
            let read = Event::read(&written.kind, &written.data, written.body.as_deref());
            assert_eq!(read.expect("what was written reads"), event);
            let seq = self.alliance.seq() + 1;
            let at = self.alliance.time_of(&event, time);
            self.alliance.apply(Kept { seq, ask, at, by: None, event });
        }
        for change in decision.hidden {
            if let HiddenChange::Put(row) = &change {
                let tag = row.tag.map(|it| it.0);
                let read = Row::read(row.shelf.slug(), row.id.0, tag, &row.body());
                assert_eq!(read.as_ref(), Some(row), "what was written reads");
            }
            self.hidden.apply(change);
        }
        let mut now = Now { time, chance: &mut self.chance, members_max: 100 };
        let again = self.alliance.decide(&self.hidden, by, ask, command, &mut now);
        assert!(!told || again.is_ok_and(|it| it.is_nothing()), "asking twice is asking once");
    }

    /// Looks at the pages: nothing that people wrote becomes markup.
    fn look(&self) {
        let members = self.alliance.members().map(|it| Viewer::Member(it, self.secret(it)));
        for viewer in members.chain([Viewer::Screen]).take(3) {
            for name in ["", "settings", "seats", "charter", "home", "history", "screen"] {
                let drawn = self.drawn(viewer.clone(), |draw| match (name, draw.view.me()) {
                    ("", None) => None,
                    ("", Some(_)) => Some(page::page(draw)),
                    (name, _) => page::side_page(name, draw),
                });
                let page = drawn.flatten().map_or(String::new(), |it| it.into_string());
                assert!(!page.contains("<x-"), "{page}");
            }
        }
    }
}

/// The forms of a whole circle, line by line: none is too odd to be answered.
pub fn form(data: &[u8]) {
    let Some(lines) = lines(data) else { return };
    let mut circle = Circle::new();
    lines.take(80).for_each(|it| circle.line(it));
    circle.look();
}

fn with(name: HeaderName, data: &[u8]) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    for line in data.split(|it| *it == b'\n') {
        headers.append(name.clone(), HeaderValue::from_bytes(line).ok()?);
    }
    Some(headers)
}

/// The cookies that a browser brings, a header a line.
pub fn cookie(data: &[u8]) {
    let Some(headers) = with(header::COOKIE, data) else { return };
    let cookies = Cookies::of(&headers);
    for (id, key) in cookies.keys() {
        assert!(Key::read(&key.text()) == Some(key), "a key reads as it is written");
        assert!(cookies.get(&format!("a_{id}")).is_some());
    }
    let _ = (cookies.get("door"), cookies.get("s_aaaaaaaaaaaaaaaaaaaaaaaa"));
}

/// The place in the log that a page has seen, as `Last-Event-ID` or the address names it.
pub fn place(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(seq) = live::place(text, 3, 1_000) {
        assert!(seq <= 1_000);
        assert_eq!(live::place(&format!("3.{seq}"), 3, 1_000), Some(seq));
    }
    assert_eq!(live::place(text, 3, 1_000).and(live::place(text, 4, 1_000)), None, "one epoch");
}

/// Who asks, and by which address: nobody but a listed proxy is believed, and what is shown again
/// is the name of a machine and nothing more. The first line is the host, the second a network.
pub fn address(data: &[u8]) {
    let mut lines = data.splitn(3, |it| *it == b'\n');
    let host = lines.next().and_then(|it| with(header::HOST, it));
    if let Some(site) = host.and_then(|it| guard::came_by(&it)) {
        let host = site.public_url.strip_prefix("http://").expect("plain");
        let odd = |it: char| !it.is_ascii_alphanumeric() && !".-:[]".contains(it);
        assert!(!host.is_empty() && !host.contains(odd), "{host:?}");
    }
    let listed = lines.next().and_then(|it| std::str::from_utf8(it).ok());
    let listed: Option<Network> = listed.and_then(|it| it.parse().ok());
    let forwarded = HeaderName::from_static("x-forwarded-for");
    let headers = lines.next().and_then(|it| with(forwarded, it)).unwrap_or_default();
    let from = IpAddr::from([10, 0, 0, 7]);
    assert!(Peer::of(from, &headers, &[]).0 == from, "nobody is believed");
    let proxies: Vec<_> = listed.into_iter().collect();
    let peer = Peer::of(from, &headers, &proxies);
    assert!(peer.0 == from || proxies.iter().any(|it| it.holds(from)), "no stranger is believed");
}

/// A stream: no text in it makes an event of its own, and packed it is the same.
pub fn stream(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut parts = text.splitn(2, '\u{1e}');
    let (partials, said) = (parts.next().unwrap_or(""), parts.next());
    let bytes = live::frame("3.41", partials, None, said);
    let frame = std::str::from_utf8(&bytes).expect("text");
    let told = events(frame);
    let wanted = usize::from(!partials.is_empty()) + usize::from(said.is_some());
    assert_eq!(told.len(), wanted, "{frame:?}");
    if !partials.is_empty() {
        assert!(told[0].0.is_empty() && !told[0].1.contains('\r'), "{frame:?}");
    }
    if said.is_some() {
        assert_eq!(told.last().map(|it| &*it.0), Some("say"), "{frame:?}");
    }
    let mut wire = Wire::new(Coding::Deflate);
    let mut packed = Vec::new();
    for frame in [&bytes, &bytes, &Bytes::from_static(b"event: hb\ndata: 1\n\n")] {
        packed.extend(wire.send(Piece::new(Coding::Deflate, frame.clone())));
    }
    packed.extend(wire.end().expect("packed streams end"));
    let mut plain = Vec::new();
    flate2::read::ZlibDecoder::new(&*packed).read_to_end(&mut plain).expect("it can be read");
    assert_eq!(plain, [&bytes, &bytes, &b"event: hb\ndata: 1\n\n"[..]].concat());
}

/// The events of a stream with their data, as a browser reads them (HTML, section 9.2.6).
fn events(stream: &str) -> Vec<(String, String)> {
    let unified = stream.replace("\r\n", "\n").replace('\r', "\n");
    let (mut events, mut event, mut data) = (Vec::new(), String::new(), Vec::new());
    for line in unified.split('\n') {
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" if line.is_empty() => {
                let said = std::mem::take(&mut data);
                let of = std::mem::take(&mut event);
                if !said.is_empty() {
                    events.push((of, said.join("\n")));
                }
            }
            "event" => value.clone_into(&mut event),
            "data" => data.push(value.to_owned()),
            "id" => assert_eq!(value, "3.41", "a place of its own"),
            other => panic!("a field of its own: {other:?}"),
        }
    }
    events
}
