//! What the first page and the pages for refusals promise.

use super::*;
use alliance::{
    settings::Between,
    text::{Letter, Name, Title},
};

fn site() -> Site {
    Site { public_url: "https://accordant.example".into() }
}

fn typed(fields: &[(&str, &str)], wrong: Option<(&str, &str)>) -> Typed {
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    Typed {
        fields: fields.iter().copied().map(own).collect(),
        wrong: wrong.map(own),
        key: String::new(),
    }
}

#[test]
fn nothing_is_chosen_for_anybody() {
    let page = home(&site(), &[], &Typed::default()).into_string();
    assert!(!page.contains("checked"));
    assert!(!page.contains("On this device"));
}

#[test]
fn a_refused_form_shows_what_was_typed_and_what_is_wrong() {
    let typed = typed(
        &[("kind", "family"), ("title", "The <Marshes>"), ("you", " ")],
        Some(("you", "A name.")),
    );
    let page = home(&site(), &[], &typed).into_string();
    assert!(page.contains(r#"value="family" checked"#));
    assert!(page.contains(r#"value="The &lt;Marshes&gt;""#));
    assert!(page.contains(r#"id="you-wrong""#) && page.contains(r#"aria-describedby="you-wrong""#));
    assert!(page.contains("<title>Please check:"));
}

#[test]
fn no_typed_text_is_lost_when_something_goes_wrong() {
    let fields: Vec<(String, String)> = [
        ("ask", "abc"),
        ("text", "\nfirst line\nsecond"),
        ("thought.x", "alone"),
        ("until", "soon"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    for page in [
        again(Some("/a/x/notes"), "/a/x", "Too long.", &fields),
        fault("7F3A-22", &fields, Some("/a/x/notes")),
    ] {
        let page = page.into_string();
        assert!(page.contains(r#"<input type="hidden" name="ask" value="abc">"#));
        // The first line break of a text field is not part of it.
        assert!(page.contains("dir=\"auto\">\n\nfirst line\nsecond</textarea>"));
        assert!(page.contains("alone</textarea>") && page.contains(r#"value="soon""#));
        assert!(page.contains(r#"action="/a/x/notes""#) && page.contains(r#"href="/a/x""#));
    }
}

#[test]
fn the_letter_at_the_door_tells_names_in_the_page_only() {
    let (name, from) =
        (Title::parse("Ruth and Daniel").unwrap(), Name::parse("Ruth Abara").unwrap());
    let letter = Letter::parse("Dear Daniel,\n\nthink it over.").unwrap();
    let it = Invitation {
        name: &name,
        from: &from,
        letter: Some(&letter),
        meets: None,
        questions: 10,
        between: Between::Pair,
        started: false,
    };
    let page = invitation(&site(), &it, "akey", &Typed::default()).into_string();
    assert!(page.contains("<title>An invitation: Accordant</title>"));
    assert!(page.contains("Ten questions") && page.contains("Between the two of you."));
    assert_eq!(page.matches(r#"class="lead""#).count(), 2, "a paragraph a line");
    assert!(page.contains(r#"name="member" value="akey""#));
}
