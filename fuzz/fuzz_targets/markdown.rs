#![no_main]
//! A parser of somebody else's reads the Markdown that we write: the same words, and nothing else.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((text, words)) = accordant::fuzz::markdown(data) else { return };
    let (mut found, mut now, mut within) = (Vec::new(), String::new(), false);
    let mut keep = |now: &mut String| {
        if !now.is_empty() {
            found.push(std::mem::take(now));
        }
    };
    for event in Parser::new_ext(&text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::Item | Tag::Heading { .. }) => within = true,
            Event::End(TagEnd::Item | TagEnd::Heading(_)) => {
                keep(&mut now);
                within = false;
            }
            Event::End(TagEnd::Paragraph) => keep(&mut now),
            Event::Text(it) if within => now.push_str(&it),
            Event::HardBreak if within => now.push('\n'),
            Event::Html(it) => assert!(it.starts_with("<!-- accordant agreement"), "{it}"),
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::HtmlBlock)
            | Event::End(TagEnd::List(_) | TagEnd::HtmlBlock)
            | Event::Text(_) => {}
            other => panic!("nobody wrote this: {other:?}\n{text}"),
        }
    }
    assert_eq!(found, words, "{text}");
});
