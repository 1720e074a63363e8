//! The few sentences that only the page's script says: it knows the English ones, and a page in
//! another language brings its own in its head.

use crate::languages::{Language, t};
use maud::{Markup, html};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// The forms that a number asks for in some language, as the browser names them.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// For the head of a page; nothing in English.
pub(super) fn words() -> Markup {
    static WORDS: [OnceLock<String>; 6] = [const { OnceLock::new() }; 6];
    let language = Language::spoken();
    html! {
        @if language != Language::English {
            meta name="accordant-words" content=(WORDS[language as usize].get_or_init(sentences));
        }
    }
}

/// The names are those of `web/src/words.ts` and `hands.ts`. In the sentences `#` is the number.
fn sentences() -> String {
    let sentences = json!({
        "left": counted(|form| t!("script-left", form = form)),
        "over": counted(|form| t!("script-over", form = form)),
        "check": t!("script-check"),
        "unsent": t!("script-unsent"),
        "wrong": t!("error-fault"),
        "gone": t!("script-gone"),
        "turned": t!("script-turned"),
        "add": t!("script-add"),
        "leave": t!("script-leave"),
        "moved": t!("script-moved"),
        "along": t!("script-along"),
        "minutes": counted(|form| t!("script-minutes", form = form)),
        "lastMinute": t!("candle-last-minute"),
        "oneMinute": t!("script-one-minute"),
        "down": t!("candle-down"),
        // The slot is set apart in a language of the other direction, as the time will be.
        "exact": t!("candle-exactly", time = "#"),
        "ticked": counted(|form| t!("script-ticked", form = form)),
        "saved": t!("script-saved"),
        "copied": t!("script-copied"),
        "again": t!("parts-draw-again"),
    });
    sentences.to_string()
}

/// Every form of a sentence with a number; those that are like "other" need not be told.
fn counted(sentence: impl Fn(&'static str) -> String) -> Map<String, Value> {
    let other = sentence("other");
    let forms = FORMS.map(|form| (form, sentence(form)));
    let told = forms.into_iter().filter(|(form, said)| *form == "other" || *said != other);
    told.map(|(form, said)| (form.to_owned(), Value::String(said))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn said(language: Language) -> Map<String, Value> {
        language.speak(|| serde_json::from_str(&sentences()).unwrap())
    }

    /// The words of the script as they stand there: `key: "…"` or `key: { one: "…", other: "…" }`.
    fn of_the_script() -> Map<String, Value> {
        let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/src");
        let files = ["words.ts", "hands.ts"].map(|it| fs::read_to_string(web.join(it)).unwrap());
        let lines = files.iter().flat_map(|it| {
            let (_, rest) = it.split_once("const english").unwrap();
            let (_, rest) = rest.split_once("= {\n").unwrap();
            rest.split_once("\n};").unwrap().0.lines()
        });
        let pairs = lines.map(|line| {
            let (key, said) = line.trim().trim_end_matches(',').split_once(": ").unwrap();
            let said = said.replace("{ one:", r#"{ "one":"#).replace(" other:", r#" "other":"#);
            (key.to_owned(), serde_json::from_str(&said).unwrap())
        });
        pairs.collect()
    }

    #[test]
    fn the_script_and_the_page_say_the_same_in_english() {
        assert_eq!(said(Language::English), of_the_script());
    }

    #[test]
    fn only_a_page_in_another_language_brings_the_words_of_the_script() {
        assert_eq!(words().into_string(), "");
        let page = Language::German.speak(|| words().into_string());
        assert!(page.starts_with(r#"<meta name="accordant-words" content="{&quot;"#), "{page}");
    }

    #[test]
    fn every_sentence_with_a_number_names_it() {
        for language in Language::ALL {
            for (key, said) in said(language) {
                let Value::Object(forms) = said else { continue };
                assert!(forms["other"].as_str().unwrap().contains('#'), "{language:?}: {key}");
            }
        }
    }
}
