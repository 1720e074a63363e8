//! Fuzzing of what goes out, and of what the operator says about it.

use super::{chat, mail, words::Letter};
use crate::{fuzz::lines, languages::Language};

/// A letter with these lines: a subject, an address that stops it, and paragraphs.
fn letter<'a>(mut lines: impl Iterator<Item = &'a str>) -> Letter {
    Letter {
        subject: lines.next().unwrap_or("").to_owned(),
        // The address of the server stands in it, which no line of a head folds: it is not longer.
        stop: lines.next().map(|it| format!("https://{}", &it[..it.floor_char_boundary(500)])),
        paragraphs: lines.map(str::to_owned).collect(),
        link: Some(("Open our page".to_owned(), "https://alliance.example/a/b".to_owned())),
        note: None,
        language: Language::English,
    }
}

/// A letter as bytes: whatever people wrote, no header is added and no line is too long. The first
/// line is the address that it goes to.
pub fn mail(data: &[u8]) {
    let Some(mut lines) = lines(data) else { return };
    let to = lines.next().unwrap_or("");
    let Some(bytes) = mail::fuzzed(&letter(lines), to) else { return };
    let head = bytes.windows(4).position(|it| it == b"\r\n\r\n").expect("a head and a body");
    let head = std::str::from_utf8(&bytes[..head]).expect("a head is ASCII");
    assert!(head.is_ascii(), "{head:?}");
    for line in head.split("\r\n") {
        assert!(!line.contains(['\r', '\n', '\0']) && line.len() <= 998, "{line:?}");
        let known = line.split_once(": ").is_some_and(|(name, _)| KNOWN.contains(&name));
        assert!(known || line.starts_with([' ', '\t']), "{line:?}");
    }
    let count = |name: &str| head.split("\r\n").filter(|it| it.starts_with(name)).count();
    assert!(["To: ", "From: ", "Subject: "].iter().all(|it| count(it) == 1), "{head:?}");
    assert!(bytes.split(|it| *it == b'\n').all(|it| it.len() <= 999), "a line is too long");
}

const KNOWN: [&str; 12] = [
    "From",
    "To",
    "Subject",
    "Message-ID",
    "Date",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
];

/// A line into a chat: nobody is called and nothing becomes a link but the one that is meant.
pub fn chat(data: &[u8]) {
    let Some(lines) = lines(data) else { return };
    let (line, bodies) = chat::fuzzed(&letter(lines));
    let said = line.strip_suffix("https://alliance.example/a/b").expect("where it leads");
    assert!(
        !said.contains(['<', '>', '@', '[', ']', '*', '_', '~', '`', '|', '\\', '#']),
        "{said:?}"
    );
    assert!(!said.contains("://"), "{said:?}");
    for body in bodies {
        assert!(body.is_object());
        let again: serde_json::Value = serde_json::from_str(&body.to_string()).expect("JSON");
        assert_eq!(again, body);
    }
    if let Some(door) = chat::Door::read(&line) {
        let again = chat::Door::read(&door.written());
        assert!(again == Some(door), "what was written reads");
    }
}

/// What the operator says: whatever is typed is read or refused in words without the password.
pub fn settings(data: &[u8]) {
    let Some(mut lines) = lines(data) else { return };
    let (url, from) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
    mail::fuzzed_settings(url, from);
    lines.for_each(chat::fuzzed_settings);
}
