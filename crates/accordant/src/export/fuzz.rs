//! What fuzzing reaches here: the writers, for parsers of somebody else.

use super::{Agreement, Item, Mark, Wall, csv, line, lines, markdown};
use alliance::{
    event::ItemKind,
    text::{NoteText, Sentence, Title},
};

/// An agreement of such lines: the title, then the items; and all of them as one note.
fn agreement(data: &[u8]) -> Option<Agreement> {
    let text = std::str::from_utf8(data).ok()?;
    let mut said = text.split('\n');
    let name = line(Title::parse(said.next()?).ok()?.as_str());
    let items: Vec<Item> = said
        .filter_map(|it| Sentence::parse(it).ok())
        .map(|it| {
            let text = line(it.as_str());
            Item { kind: ItemKind::Fun, text: text.clone(), until: None, beside: Some(text) }
        })
        .collect();
    let note = NoteText::parse(text).ok().map(|it| lines(it.as_str()));
    (!items.is_empty()).then_some(Agreement {
        name,
        purpose: None,
        items,
        names: Vec::new(),
        to_come: 0,
        mark: Mark { version: 1, words: "0".repeat(32) },
        since: None,
        ended: None,
        next_visit: None,
        address: None,
        notes: vec![Wall {
            title: "Hopes".into(),
            one: "Hope".into(),
            notes: note.into_iter().collect(),
        }],
    })
}

/// Markdown, and the words of its headings and list items, in order.
pub fn markdown(data: &[u8]) -> Option<(String, Vec<String>)> {
    let it = agreement(data)?;
    let text = markdown::write(&it);
    assert_eq!(markdown::mark(&text).as_ref(), Some(&it.mark), "{text}");
    let mut words = vec![it.name];
    words.extend(it.items.iter().map(|it| format!("{0}\n{0}", it.text)));
    words.push("Hopes".to_owned());
    let notes = it.notes.iter().flat_map(|it| &it.notes);
    words.extend(notes.flat_map(|it| it.split("\n\n")).map(str::to_owned));
    Some((text, words))
}

/// A table, and how many rows it has under its head.
pub fn table(data: &[u8]) -> Option<(String, usize)> {
    let it = agreement(data)?;
    for text in it.items.iter().map(|it| &*it.text).chain(std::str::from_utf8(data).ok()) {
        assert_eq!(csv::unguarded(&csv::guarded(text)), text);
    }
    let rows = 2 + it.items.len() + it.notes.iter().map(|it| it.notes.len()).sum::<usize>();
    Some((csv::write(&it), rows))
}
