//! Readers of somebody else, and what they should find.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds are those of somebody else")]

use super::super::{Agreement, csv, kind, until};
use comrak::{
    Arena, Options,
    nodes::{AstNode, NodeValue},
};
use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A block of a document: its kind, and its words.
pub(super) type Block = (&'static str, String);

/// What stands in the Markdown of an agreement.
pub(super) fn expected(it: &Agreement) -> Vec<Block> {
    let mut all = vec![("h", it.name.clone())];
    all.extend(it.purpose.iter().map(|it| ("quote", it.clone())));
    for item in &it.items {
        let beside = item.until.map(until).or_else(|| item.beside.clone());
        let beside = beside.map_or(String::new(), |it| format!("\n{it}"));
        all.push(("li", format!("{}{beside}", item.text)));
    }
    all.push(("h", "Signed by".into()));
    all.extend(it.names.iter().map(|hand| ("li", hand.said(&hand.name))));
    all.push(("p", it.standing().join(" ")));
    all.extend(it.address.iter().map(|it| ("p", format!("It lives at {it}"))));
    for wall in &it.notes {
        all.push(("h", wall.title.clone()));
        let paragraphs = wall.notes.iter().flat_map(|note| note.split("\n\n"));
        all.extend(paragraphs.map(|it| ("li", it.to_owned())));
    }
    all
}

/// As GitHub reads it, with all that its dialect adds, and more.
pub(super) fn by_comrak(markdown: &str) -> Vec<Block> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.description_lists = true;
    options.extension.math_dollars = true;
    options.extension.math_code = true;
    options.extension.wikilinks_title_after_pipe = true;
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, markdown, &options);
    let mut blocks = Vec::new();
    for block in root.children() {
        comrak_block(block, &mut blocks);
    }
    blocks
}

fn comrak_block<'a>(node: &'a AstNode<'a>, to: &mut Vec<Block>) {
    let children = |to: &mut Vec<Block>, name: Option<&'static str>| {
        for child in node.children() {
            match name {
                Some(name) => to.push((name, comrak_words(child))),
                None => comrak_block(child, to),
            }
        }
    };
    match &node.data.borrow().value {
        NodeValue::Heading(_) => to.push(("h", comrak_words(node))),
        NodeValue::BlockQuote => children(to, Some("quote")),
        NodeValue::List(_) => children(to, None),
        NodeValue::Item(_) => children(to, Some("li")),
        NodeValue::Paragraph => to.push(("p", comrak_words(node))),
        NodeValue::HtmlBlock(it) => assert!(it.literal.starts_with("<!-- accordant"), "{it:?}"),
        other => panic!("nobody wrote this: {other:?}"),
    }
}

fn comrak_words<'a>(block: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for node in block.descendants().skip(1) {
        match &node.data.borrow().value {
            NodeValue::Text(it) => words.push_str(it),
            NodeValue::LineBreak => words.push('\n'),
            // Mail addresses in a text are linked, whatever stands before them.
            NodeValue::Link(it) if it.url.starts_with("mailto:") || it.url.starts_with("xmpp:") => {
            }
            NodeValue::Link(it) if it.url == "https://alliance.example/a/b" => {}
            NodeValue::Paragraph => {}
            other => panic!("nobody wrote this: {other:?}"),
        }
    }
    words
}

/// As the plain rules read it.
pub(super) fn by_pulldown(markdown: &str) -> Vec<Block> {
    let (mut blocks, mut words, mut within) = (Vec::new(), String::new(), "p");
    let parser = Parser::new_ext(
        markdown,
        pulldown_cmark::Options::ENABLE_GFM
            | pulldown_cmark::Options::ENABLE_TABLES
            | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
            | pulldown_cmark::Options::ENABLE_TASKLISTS
            | pulldown_cmark::Options::ENABLE_FOOTNOTES
            | pulldown_cmark::Options::ENABLE_MATH
            | pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES
            | pulldown_cmark::Options::ENABLE_DEFINITION_LIST,
    );
    for event in parser {
        match event {
            Event::Start(Tag::Item) => within = "li",
            Event::Start(Tag::BlockQuote(_)) => within = "quote",
            Event::Start(Tag::Heading { .. }) => within = "h",
            Event::End(TagEnd::Paragraph) => blocks.push((within, std::mem::take(&mut words))),
            Event::End(TagEnd::Heading(_)) => {
                blocks.push((within, std::mem::take(&mut words)));
                within = "p";
            }
            Event::End(TagEnd::Item) => {
                if !words.is_empty() {
                    blocks.push(("li", std::mem::take(&mut words)));
                }
            }
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => within = "p",
            Event::Text(it) => words.push_str(&it),
            Event::HardBreak => words.push('\n'),
            Event::Html(it) => assert!(it.starts_with("<!-- accordant"), "{it}"),
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::HtmlBlock)
            | Event::End(TagEnd::HtmlBlock | TagEnd::Link) => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert_eq!(&*dest_url, "https://alliance.example/a/b");
            }
            other => panic!("nobody wrote this: {other:?}"),
        }
    }
    blocks
}

/// An element: its name, its class, its other attributes, and its words.
struct Element {
    name: String,
    class: String,
    attributes: Vec<(String, String)>,
    words: String,
}

fn elements(node: &Handle, to: &mut Vec<Element>) -> String {
    let mut words = String::new();
    let at = to.len();
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attrs = attrs.borrow();
        let pair = |it: &html5ever::Attribute| (it.name.local.to_string(), it.value.to_string());
        let class = attrs.iter().find(|it| &*it.name.local == "class");
        to.push(Element {
            name: name.local.to_string(),
            class: class.map(|it| it.value.to_string()).unwrap_or_default(),
            attributes: attrs.iter().map(pair).collect(),
            words: String::new(),
        });
    }
    if let NodeData::Text { contents } = &node.data {
        words.push_str(&contents.borrow());
    }
    for child in node.children.borrow().iter() {
        words.push_str(&elements(child, to));
    }
    if let Some(it) = to.get_mut(at) {
        it.words.clone_from(&words);
    }
    words
}

/// A browser finds the texts where they belong, and nothing that runs or loads.
pub(super) fn html(page: &str, it: &Agreement) {
    let read = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default());
    let read = read.one(page);
    assert!(read.errors.borrow().is_empty(), "{:?}", read.errors);
    let mut found = Vec::new();
    elements(&read.document, &mut found);
    let named = |name: &str| -> Vec<&str> {
        found.iter().filter(|it| it.name == name).map(|it| &*it.words).collect()
    };
    let of = |class: &str| -> Vec<&str> {
        found.iter().filter(|it| it.class == class).map(|it| &*it.words).collect()
    };
    assert_eq!(named("title"), [&*it.name]);
    assert_eq!(named("h1"), [&*it.name]);
    assert_eq!(of("purpose"), it.purpose.iter().collect::<Vec<_>>());
    assert_eq!(of("text"), it.items.iter().map(|it| &*it.text).collect::<Vec<_>>());
    assert_eq!(of("name"), it.names.iter().map(|it| &*it.name).collect::<Vec<_>>());
    let notes: Vec<&str> = it.notes.iter().flat_map(|it| &it.notes).map(|it| &**it).collect();
    assert_eq!(of("note"), notes);
    assert_eq!(named("style").len(), 1);
    for it in &found {
        let plain =
            ["html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2"];
        let more = ["p", "ol", "ul", "li", "span", "bdi", "footer", "br", "section", "svg", "path"];
        assert!(plain.contains(&&*it.name) || more.contains(&&*it.name), "{}", it.name);
        for (name, value) in &it.attributes {
            let acts = name.starts_with("on") || ["src", "href", "style"].contains(&&**name);
            assert!(!acts, "{name}={value}");
        }
    }
}

/// Would no spreadsheet take this for a formula?
pub(super) fn is_no_formula(cell: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    !cell.trim_start_matches(' ').starts_with(signs)
}

/// A reader of tables finds the rows, and none of them is a formula.
pub(super) fn table(csv: &str, it: &Agreement) {
    let mut read = ::csv::ReaderBuilder::new().from_reader(csv.as_bytes());
    assert_eq!(read.headers().unwrap(), &["part", "number", "kind", "text", "beside", "day"][..]);
    let rows: Vec<::csv::StringRecord> = read.records().map(Result::unwrap).collect();
    let cells = rows.iter().flat_map(|row| row.iter());
    assert!(cells.flat_map(|it| it.split(';')).all(is_no_formula), "{csv}");
    let texts = |part: &str| -> Vec<String> {
        let rows = rows.iter().filter(|row| &row[0] == part);
        rows.map(|row| csv::unguarded(&row[3])).collect()
    };
    assert_eq!(texts("name"), [&*it.name]);
    assert_eq!(texts("purpose"), it.purpose.iter().cloned().collect::<Vec<_>>());
    let items: Vec<&str> = it.items.iter().map(|it| &*it.text).collect();
    assert_eq!(texts("item"), items);
    let kinds: Vec<String> = it.items.iter().map(|it| kind(it.kind)).collect();
    let kept: Vec<&str> = rows.iter().filter(|it| &it[0] == "item").map(|it| &it[2]).collect();
    assert_eq!(kept, kinds);
    let names: Vec<&str> = it.names.iter().map(|it| &*it.name).collect();
    assert_eq!(texts("name under it"), names);
    let notes: Vec<&str> = it.notes.iter().flat_map(|it| &it.notes).map(|it| &**it).collect();
    assert_eq!(texts("note"), notes);
}

/// All texts stand in it, each in a line of its own.
pub(super) fn text(plain: &str, it: &Agreement) {
    let lines: Vec<&str> = plain.split('\n').collect();
    assert_eq!(lines[0], it.name);
    for (at, item) in it.items.iter().enumerate() {
        assert!(lines.contains(&&*format!("{}. {}", at + 1, item.text)), "{plain}");
    }
    for note in it.notes.iter().flat_map(|it| &it.notes) {
        assert!(plain.contains(&format!("- {}", note.replace('\n', "\n  "))), "{plain}");
    }
}
