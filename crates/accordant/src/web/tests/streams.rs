//! What is drawn once for many, through the real router: open pages in several languages.

use super::*;
use crate::languages::{COOKIE, Language, t};

/// An open page: its stream, as it came so far.
struct Page(Body, String);

impl Page {
    /// Opens a stream where the page stands that this browser has just fetched.
    async fn open(street: &Street, browser: &mut Browser, at: &str) -> Self {
        let page = street.get(browser, at).await.body;
        let since = &page[page.find("live?since=").unwrap() + 11..];
        let since = &since[..since.find('&').unwrap()];
        let live =
            axum::http::Request::get(format!("{at}/live?since={since}&place=nightmares.writing"))
                .header("cookie", browser.header());
        let answer = street.router.clone().oneshot(live.body(Body::empty()).unwrap()).await;
        let mut it = Self(answer.unwrap().into_body(), String::new());
        it.goes_on().await;
        it
    }

    /// Goes on until something is said.
    async fn next_said(&mut self) {
        self.1.clear();
        while !self.1.contains("event: say") {
            self.goes_on().await;
        }
    }

    async fn goes_on(&mut self) {
        let frame = self.0.frame().await.expect("the stream goes on").unwrap();
        self.1.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
    }
}

#[tokio::test]
async fn two_who_look_at_the_same_in_two_languages_each_get_their_own_words() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let spoken = [Language::German, Language::French];
    let mut browsers = Vec::new();
    for (name, language) in ["Bo", "Cy"].into_iter().zip(spoken) {
        let mut browser = street.join(&mut ann, &heron, name).await;
        browser.0.push((COOKIE.to_owned(), language.tag().to_owned()));
        browsers.push(browser);
    }
    let go = [("from", "prepare"), ("to", "nightmares")];
    street.does(&mut ann, &format!("{heron}/stage"), &go).await;
    let mut pages = Vec::new();
    for browser in &mut browsers {
        pages.push(Page::open(&street, browser, &heron).await);
    }
    let table = spoken.map(|it| it.speak(|| t!("rounds-on-the-table")));
    let one = spoken.map(|it| it.speak(|| t!("page-said-notes", notes = 1)));
    for (it, other) in [(0, 1), (1, 0)] {
        let seen = &pages[it].1;
        assert!(seen.contains(&table[it]) && !seen.contains(&table[other]), "came back: {seen}");
    }
    let note = [("note", "abcdefghijkl"), ("round", "nightmares"), ("text", "A fog.")];
    street.does(&mut ann, &format!("{heron}/notes"), &note).await;
    // Both wait for the same bell: whoever comes second might be given what was drawn for the first.
    futures_util::future::join_all(pages.iter_mut().map(Page::next_said)).await;
    for (it, other) in [(0, 1), (1, 0)] {
        let seen = &pages[it].1;
        assert!(seen.contains(&one[it]) && seen.contains(&table[it]), "{seen}");
        assert!(!seen.contains(&one[other]) && !seen.contains(&table[other]), "{seen}");
    }
}
