//! Markdown (`CommonMark`, and as `GitHub`, `GitLab` and their like read it): fit for `ALLIANCE.md` in a
//! repository. Its last line is a comment that no reader sees, with the [`Mark`] by which
//! `accordant check` knows it again.

use super::{Agreement, Item, Mark, until};
use crate::languages::t;
use std::fmt::Write as _;

/// What the last line begins with; the number is that of its own format.
const COMMENT: &str = "<!-- accordant agreement 1: version ";
/// What stands between the number and the fingerprint.
const WORDS: &str = ", words ";
/// What it ends with.
const END: &str = " -->";

/// Writes it.
pub(super) fn write(it: &Agreement) -> String {
    let mut to = format!("# {}\n", escaped(&it.name));
    if let Some(purpose) = &it.purpose {
        let _ = write!(to, "\n> {}\n", escaped(purpose));
    }
    let _ = write!(to, "\n{}", items(&it.items));
    if !it.names.is_empty() {
        let _ = write!(to, "\n## {}\n\n", t!("export-signed-by"));
        for hand in &it.names {
            let _ = writeln!(to, "- {}", hand.said(&escaped(&hand.name)));
        }
    }
    let _ = writeln!(to, "\n{}", escaped(&it.standing().join(" ")));
    if let Some(address) = &it.address {
        let address = format!("<{}>", address.replace(['<', '>', ' '], ""));
        let _ = writeln!(to, "\n{}", t!("export-lives-at", address = address));
    }
    for wall in &it.notes {
        let _ = write!(to, "\n## {}\n\n", wall.title);
        for note in &wall.notes {
            let _ = writeln!(to, "- {}", indented(&escaped(note), 2));
        }
    }
    let Mark { version, words } = &it.mark;
    let _ = writeln!(to, "\n{COMMENT}{version}{WORDS}{words}{END}");
    to
}

/// The items alone, as they stand in the file.
pub(super) fn items(items: &[Item]) -> String {
    let mut to = String::new();
    for (at, item) in items.iter().enumerate() {
        let number = format!("{}. ", at + 1);
        let beside = item.until.map(until).or_else(|| item.beside.clone());
        let text = match beside {
            Some(beside) => format!("{}\n{beside}", item.text),
            None => item.text.clone(),
        };
        let _ = writeln!(to, "{number}{}", indented(&escaped(&text), number.len()));
    }
    to
}

/// The lines of the items in a file: from the first one to the next line without ink.
pub(super) fn items_of(file: &str) -> Vec<&str> {
    let lines = file.lines().map(str::trim_end).skip_while(|it| !it.starts_with("1. "));
    lines.take_while(|it| !it.is_empty()).collect()
}

/// The mark in a file; nothing where there is none, or more than one.
pub(super) fn mark(file: &str) -> Option<Mark> {
    let mut marks = file.lines().filter_map(|line| {
        let (version, words) =
            line.trim().strip_prefix(COMMENT)?.strip_suffix(END)?.split_once(WORDS)?;
        let hexadecimal = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
        let good = words.len() == 32 && words.bytes().all(hexadecimal);
        Some(Mark { version: version.parse().ok()?, words: good.then(|| words.to_owned())? })
    });
    marks.next().filter(|_| marks.next().is_none())
}

/// Lines after the first stand under it.
fn indented(text: &str, by: usize) -> String {
    // Where no line is empty, the end of one is a break and not a blank.
    let mut to = String::new();
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        to.push_str(line);
        match lines.peek() {
            Some(next) if !line.is_empty() && !next.is_empty() => to.push_str("\\\n"),
            Some(_) => to.push('\n'),
            None => break,
        }
        if lines.peek().is_some_and(|it| !it.is_empty()) {
            to.push_str(&" ".repeat(by));
        }
    }
    to
}

/// Words that stay words, line by line: read by a parser of Markdown, they are what was given.
pub(crate) fn escaped(text: &str) -> String {
    text.split('\n').map(escaped_line).collect::<Vec<_>>().join("\n")
}

fn escaped_line(line: &str) -> String {
    let mut to = String::with_capacity(line.len() + 8);
    let begins = beginning(line);
    for (at, sign) in line.char_indices() {
        let rest = &line[at + sign.len_utf8()..];
        let marks = match sign {
            // `$` is mathematics here and there, `{` an attribute, `~` crossed out, `|` a table.
            '\\' | '`' | '*' | '_' | '^' | '[' | ']' | '<' | '|' | '~' | '$' | '{' | '}' | '#' => {
                true
            }
            '&' => is_entity(rest),
            // An address in a text is read, not followed.
            ':' => rest.starts_with("//"),
            '.' => is_www(&line[..at]),
            _ => false,
        };
        if marks || begins == Some(at) {
            to.push('\\');
        }
        to.push(sign);
    }
    to
}

/// Where the sign stands that would make the line a heading, a list, a quotation, a rule, a term or
/// the head of a table.
fn beginning(line: &str) -> Option<usize> {
    if line.starts_with(['>', '+', '-', '=', ':']) {
        return Some(0);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let list = digits > 0 && line[digits..].starts_with(['.', ')']);
    list.then_some(digits)
}

/// Would `&` and this be read as one sign?
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name[length..].starts_with(';')
}

/// Is what stands before a full stop the beginning of an address?
fn is_www(before: &str) -> bool {
    let tail = before.len().checked_sub(3).and_then(|at| before.get(at..));
    tail.is_some_and(|it| it.eq_ignore_ascii_case("www"))
}
