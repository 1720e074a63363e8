use super::*;
use axum::http::HeaderValue;
use maud::html;

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
