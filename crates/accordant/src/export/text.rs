//! Plain text: for a letter, a chat, whatever takes words.

use super::{Agreement, until};
use crate::languages::t;
use std::fmt::Write as _;

/// Writes it.
pub(super) fn write(it: &Agreement) -> String {
    let mut to = format!("{}\n", it.name);
    if let Some(purpose) = &it.purpose {
        let _ = writeln!(to, "{purpose}");
    }
    to.push('\n');
    for (at, item) in it.items.iter().enumerate() {
        let number = format!("{}. ", at + 1);
        let _ = writeln!(to, "{number}{}", item.text);
        let beside = item.until.map(until).or_else(|| item.beside.clone());
        if let Some(beside) = beside {
            let _ = writeln!(to, "{:indent$}{beside}", "", indent = number.len());
        }
    }
    if !it.names.is_empty() {
        let _ = writeln!(to, "\n{}", t!("export-signed-by"));
        for hand in &it.names {
            let _ = writeln!(to, "- {}", hand.said(&hand.name));
        }
    }
    let _ = writeln!(to, "\n{}", it.standing().join(" "));
    if let Some(address) = &it.address {
        let _ = writeln!(to, "{}", t!("export-lives-at", address = address.as_str()));
    }
    for wall in &it.notes {
        let _ = writeln!(to, "\n{}", wall.title);
        for note in &wall.notes {
            let _ = writeln!(to, "- {}", note.replace('\n', "\n  "));
        }
    }
    to
}
