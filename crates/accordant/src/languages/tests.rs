use super::*;
use axum::http::HeaderValue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use maud::html;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

fn wants(name: header::HeaderName, value: &'static str) -> Language {
    Language::of_request(&HeaderMap::from_iter([(name, HeaderValue::from_static(value))]))
}

#[test]
fn the_best_language_for_what_a_browser_asks() {
    let asks = [
        ("de-CH, fr;q=0.8", Language::German),
        ("pt", Language::Portuguese),
        ("pt-PT,pt;q=0.9", Language::Portuguese),
        ("ar-EG", Language::Arabic),
        ("nl, es;q=0.5", Language::Spanish),
        ("nl", Language::English),
        ("", Language::English),
        (";;;,q=,--", Language::English),
    ];
    for (asked, best) in asks {
        assert_eq!(wants(header::ACCEPT_LANGUAGE, asked), best, "{asked}");
    }
}

#[test]
fn what_was_chosen_goes_before_what_a_browser_asks() {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("de"));
    headers.insert(header::COOKIE, HeaderValue::from_static("a_1=x; language=fr"));
    assert_eq!(Language::of_request(&headers), Language::French);
    headers.insert(header::COOKIE, HeaderValue::from_static("__Host-language=ar"));
    assert_eq!(Language::of_request(&headers), Language::Arabic);
    headers.insert(header::COOKIE, HeaderValue::from_static("language=klingon"));
    assert_eq!(Language::of_request(&headers), Language::German);
}

#[test]
fn a_sentence_is_said_in_the_language_of_the_moment() {
    assert_eq!(t!("number", number = 8), "eight");
    assert_eq!(Language::Arabic.speak(Language::spoken), Language::Arabic);
    assert_eq!(Language::spoken(), Language::English);
}

#[test]
fn markup_stands_in_its_slot_and_words_stay_words() {
    let sentence = format!("<b> {} & {}", SLOT[0], SLOT[1]);
    let said = filled(&sentence, &[html! { em { "<" } }, html! { "2" }]);
    assert_eq!(said.into_string(), "&lt;b&gt; <em>&lt;</em> &amp; 2");
}

/// What is set apart tells no direction, and so a list of names alone would run from left to right.
#[test]
fn a_list_of_names_tells_its_own_direction() {
    Language::Arabic.speak(|| {
        let comma = t!("list-comma", rest = SLOT[0], next = SLOT[1]);
        let and = t!("list-and", rest = SLOT[0], last = SLOT[1]);
        assert!(comma.starts_with('\u{200F}') && and.starts_with('\u{200F}'), "{comma} {and}");
    });
}

/// The sentences of a language by name, each with the arguments that it takes.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn written(language: Language) -> Sentences {
    let path = format!("{}/accordant.ftl", language.tag());
    let file = Files::get(&path).unwrap_or_else(|| panic!("there is no {path}"));
    let text = String::from_utf8(file.data.into_owned()).unwrap();
    let parsed = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| {
        panic!("{path} cannot be read: {errors:?}");
    });
    let mut sentences = Sentences::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        let mut takes = BTreeSet::new();
        arguments(message.value.as_ref(), &mut takes);
        let name = message.id.name;
        assert!(!sentences.contains_key(&name), "{path} says {name} twice");
        sentences.insert(name, takes);
    }
    let own = sentences.clone();
    for takes in sentences.values_mut() {
        *takes = through(takes, &own);
    }
    sentences
}

/// What a sentence takes by itself, and by the sentences that stand in it: these are in braces.
fn through(takes: &BTreeSet<String>, sentences: &Sentences) -> BTreeSet<String> {
    let within =
        |it: &String| it.strip_prefix('{').map(|name| through(&sentences[name], sentences));
    takes.iter().flat_map(|it| within(it).unwrap_or_else(|| BTreeSet::from([it.clone()]))).collect()
}

fn arguments(pattern: Option<&Pattern<String>>, takes: &mut BTreeSet<String>) {
    for element in pattern.into_iter().flat_map(|it| &it.elements) {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => argument(inline, takes),
            Expression::Select { selector, variants } => {
                argument(selector, takes);
                for variant in variants {
                    arguments(Some(&variant.value), takes);
                }
            }
        }
    }
}

fn argument(inline: &InlineExpression<String>, takes: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => takes.insert(id.name.clone()),
        InlineExpression::MessageReference { id, .. } => takes.insert(format!("{{{}", id.name)),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => false,
    };
}

#[test]
fn every_language_has_each_sentence_with_the_arguments_of_english() {
    let english = written(Language::English);
    let mut lacks = Vec::new();
    for language in Language::ALL {
        let own = written(language);
        let tag = language.tag();
        for (name, takes) in &english {
            match own.get(name) {
                None => lacks.push(format!("{tag} lacks {name}")),
                Some(own) if own != takes => {
                    lacks.push(format!("{tag}: {name} takes {own:?}, and in English {takes:?}"));
                }
                Some(_) => {}
            }
        }
        // What the core says in English itself stands in the other languages alone.
        let core = |name: &str| FOUND.iter().any(|prefix| name.starts_with(prefix));
        let more = own.keys().filter(|it| !english.contains_key(*it) && !core(it));
        lacks.extend(more.map(|name| format!("{tag} has {name}, which English does not have")));
    }
    assert!(lacks.is_empty(), "{} sentences:\n{}", lacks.len(), lacks.join("\n"));
}

/// How the names begin that are made while the program runs, for `find`.
const FOUND: [&str; 2] = ["bank-", "wording-"];

#[test]
fn every_sentence_is_said_somewhere() {
    let code = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let english = written(Language::English).into_keys();
    let unsaid = english.filter(|name| {
        let is_found = FOUND.iter().any(|prefix| name.starts_with(prefix));
        !is_found && !code.contains(&format!("\"{name}\""))
    });
    let unsaid: Vec<String> = unsaid.collect();
    assert!(unsaid.is_empty(), "nobody says:\n{}", unsaid.join("\n"));
}

/// All the code of a folder and of those in it.
fn code(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let texts = entries.map(|path| {
        let is_code = path.extension().is_some_and(|it| it == "rs");
        match (path.is_dir(), is_code) {
            (true, _) => code(&path),
            (false, true) => std::fs::read_to_string(&path).unwrap(),
            (false, false) => String::new(),
        }
    });
    texts.collect()
}
