//! What letters say. Plain, warm and short; nothing about who did or did not do something, no words
//! that people wrote but the alliance's name, and no key but in the two letters that are keys.

use crate::{
    languages::{Language, SLOT, filled, t},
    page::words::weekday,
};
use jiff::civil::{Date, Time};
use maud::{DOCTYPE, Markup, html};

/// How long a name may be in a letter, in characters.
const NAME_MAX: usize = 100;

/// What a letter is about.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// The visit comes: its day, and its time in the reader's own zone.
    Visit(Date, Option<Time>),
    /// The pulse is open.
    Pulse,
    /// A new version waits to be signed.
    Sign,
    /// Words are proposed for an item, by its number on the page.
    Change(u32),
    /// The alliance has fallen asleep.
    Asleep,
    /// The raw notes will be let go on this day.
    Farewell(Date),
    /// The invitation, with the link of the door and what the host has to say.
    Letter {
        /// The link, with its key.
        link: String,
        /// The host's own paragraphs.
        words: Vec<String>,
    },
    /// One's own link again, with its key.
    Link(String),
    /// Whether this address is theirs, with the link by which they say so.
    Confirm(String),
}

impl What {
    /// How the kind is written down.
    pub(crate) fn slug(&self) -> &'static str {
        match self {
            Self::Visit(..) => "visit",
            Self::Pulse => "pulse",
            Self::Sign => "sign",
            Self::Change(_) => "change",
            Self::Asleep => "asleep",
            Self::Farewell(_) => "farewell",
            Self::Letter { .. } => "letter",
            Self::Link(_) => "link",
            Self::Confirm(_) => "confirm",
        }
    }
}

/// Where the letter comes from.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    /// The alliance's name, as people gave it.
    pub(crate) name: &'a str,
    /// The address of its page, without a key.
    pub(crate) page: &'a str,
    /// The address that stops letters, with the contact's token: `https://…/stop/TOKEN`.
    pub(crate) stop: Option<&'a str>,
}

/// A letter, ready to be sent by either way.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Letter {
    /// What stands above it. One line.
    pub(crate) subject: String,
    /// What it says.
    pub(crate) paragraphs: Vec<String>,
    /// Where it leads: what the link says, and its address.
    pub(crate) link: Option<(String, String)>,
    /// What stands below, in small letters.
    pub(crate) note: Option<String>,
    /// The address that stops letters of this kind.
    pub(crate) stop: Option<String>,
    /// The language in which it is written.
    pub(crate) language: Language,
}

/// Writes a letter.
pub(crate) fn letter(what: &What, about: &About<'_>) -> Letter {
    let name = one_line(about.name);
    let (subject, paragraphs) = said(what, &name);
    // What somebody asks for themselves has no kind to stop.
    let stop = about.stop.filter(|_| !matches!(what, What::Link(_) | What::Confirm(_)));
    let stop = stop.map(|stop| format!("{stop}?kind={}", what.slug()));
    let (link, note) = match what {
        What::Letter { link, .. } => ((t!("letter-come-in"), link.clone()), None),
        What::Link(link) => ((t!("letter-open-alliance"), link.clone()), None),
        What::Confirm(link) => ((t!("letter-my-address"), link.clone()), None),
        What::Visit(..)
        | What::Pulse
        | What::Sign
        | What::Change(_)
        | What::Asleep
        | What::Farewell(_) => {
            ((t!("letter-open-page"), about.page.to_owned()), Some(t!("letter-where-it-opens")))
        }
    };
    Letter { subject, paragraphs, link: Some(link), note, stop, language: Language::spoken() }
}

/// The subject and the paragraphs.
fn said(what: &What, name: &str) -> (String, Vec<String>) {
    match what {
        What::Visit(date, time) => {
            let day = weekday(*date);
            let when = time.map_or(day.clone(), |it| {
                t!("letter-visit-at", day = day, time = it.strftime("%H:%M").to_string())
            });
            (
                t!("letter-visit-subject", when = when.clone(), name = name),
                vec![t!("letter-visit", when = when)],
            )
        }
        What::Pulse => (t!("letter-pulse-subject", name = name), vec![t!("letter-pulse")]),
        What::Sign => (t!("letter-sign-subject", name = name), vec![t!("letter-sign")]),
        What::Change(item) => (
            t!("letter-change-subject", name = name),
            vec![t!("letter-change", item = (*item)), t!("letter-change-read")],
        ),
        What::Asleep => (
            t!("letter-asleep-subject", name = name),
            vec![t!("letter-asleep"), t!("letter-asleep-wakes")],
        ),
        What::Farewell(date) => (
            t!("letter-farewell-subject", name = name),
            vec![t!("letter-farewell", day = weekday(*date)), t!("letter-farewell-until")],
        ),
        What::Letter { words, .. } => {
            let own = words.iter().map(|it| without_controls(it)).filter(|it| !it.is_empty());
            (t!("letter-invitation-subject", name = name), own.collect())
        }
        What::Link(_) => (t!("letter-link-subject", name = name), vec![t!("letter-link")]),
        // Without the name: until it is theirs, nobody can have words brought here.
        What::Confirm(_) => {
            (t!("letter-confirm-subject"), vec![t!("letter-confirm"), t!("letter-confirm-if")])
        }
    }
}

impl Letter {
    /// As plain text.
    pub(crate) fn text(&self) -> String {
        let mut parts = self.paragraphs.clone();
        parts.extend(self.link.iter().map(|(says, leads)| format!("{says}:\n{leads}")));
        parts.extend(self.note.clone());
        if let Some(stop) = &self.stop {
            let says = self.language.speak(|| t!("letter-no-more-text"));
            parts.push(format!("{says}:\n{stop}"));
        }
        parts.join("\n\n") + "\n"
    }

    /// As a page. It loads nothing, and says in itself how it looks.
    pub(crate) fn html(&self) -> Markup {
        const SMALL: &str = "margin:0 0 1em;font-size:14px";
        html! {
            (DOCTYPE)
            html lang=(self.language.tag()) dir=(self.language.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width";
                    meta name="color-scheme" content="light dark";
                    title { (self.subject) }
                }
                body style="margin:0;padding:24px;font:17px/1.5 Georgia,serif" {
                    div style="max-width:34em;margin:0 auto" {
                        @for it in &self.paragraphs { p dir="auto" style="margin:0 0 1em" { (it) } }
                        @if let Some((says, leads)) = &self.link {
                            p style="margin:0 0 1.5em" { a href=(leads) { (says) } }
                        }
                        @if let Some(note) = &self.note { p style=(SMALL) { (note) } }
                        @if let Some(stop) = &self.stop {
                            p style=(SMALL) {
                                (self.language.speak(|| no_more(stop)))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn no_more(stop: &str) -> Markup {
    let link = html! { a href=(stop) { (t!("letter-no-more-link")) } };
    filled(&t!("letter-no-more", link = SLOT[0]), &[link])
}

/// A name as one line: without what breaks lines or turns the direction of what follows, and not
/// too long.
pub(crate) fn one_line(name: &str) -> String {
    let spaced = name.replace(char::is_whitespace, " ");
    let clean = without_controls(&spaced);
    let words = clean.split(' ').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(NAME_MAX) {
        None if words.is_empty() => t!("letter-our-alliance"),
        None => words,
        Some((at, _)) => format!("{}…", &words[..at]),
    }
}

/// Without characters that control rather than say: also those that turn the direction of the
/// letters around them.
fn without_controls(text: &str) -> String {
    let turns = |it| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    text.chars().filter(|&it| !it.is_control() && !turns(it)).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    const ABOUT: About<'static> = About {
        name: "Heron",
        page: "https://alliance.example/a/heron",
        stop: Some("https://alliance.example/stop/token"),
    };

    fn all() -> Vec<What> {
        let link = || "https://alliance.example/k/key".to_owned();
        vec![
            What::Visit(date(2027, 2, 9), None),
            What::Visit(date(2027, 2, 9), Some(time(15, 0, 0, 0))),
            What::Pulse,
            What::Sign,
            What::Change(1),
            What::Asleep,
            What::Farewell(date(2027, 3, 9)),
            What::Letter { link: link(), words: vec!["Ann wrote this.".to_owned()] },
            What::Link(link()),
            What::Confirm(link()),
        ]
    }

    #[test]
    fn a_visit_is_said_as_a_day() {
        let letter = letter(&What::Visit(date(2027, 2, 9), None), &ABOUT);
        assert_eq!(
            letter.text(),
            "Tuesday 9 February: we look at our alliance again. Two minutes each, then we read it \
             aloud.\n\nOpen our page:\nhttps://alliance.example/a/heron\n\nIt opens in the browser \
             where you have been before. Elsewhere, use your own link.\n\nNo more letters of this \
             kind, with one tap:\nhttps://alliance.example/stop/token?kind=visit\n"
        );
        let timed = What::Visit(date(2027, 2, 9), Some(time(15, 0, 0, 0)));
        assert_eq!(super::letter(&timed, &ABOUT).subject, "Tuesday 9 February, 15:00: Heron");
    }

    #[test]
    fn every_letter_speaks_as_a_host_does() {
        for what in all() {
            let letter = letter(&what, &ABOUT);
            let said = format!("{} {}", letter.subject, letter.text()).to_lowercase();
            for never in
                ["overdue", "!", "please", "reminder", "late", "missing", "has not", "oops"]
            {
                assert!(!said.contains(never), "{}: {never}", what.slug());
            }
            assert_eq!(said.contains("/k/key"), what.slug_has_key(), "{}", what.slug());
            let own = matches!(what.slug(), "link" | "confirm");
            let stop = format!("/stop/token?kind={}", what.slug());
            assert_eq!(said.contains(&stop), !own, "{}", what.slug());
        }
    }

    impl What {
        fn slug_has_key(&self) -> bool {
            matches!(self.slug(), "letter" | "link" | "confirm")
        }
    }

    #[test]
    fn nobody_can_have_words_brought_to_an_address_that_is_not_theirs() {
        let confirm = What::Confirm("https://alliance.example/confirm/token".to_owned());
        let letter = letter(&confirm, &About { name: "Win at evil.example", ..ABOUT });
        assert!(!format!("{} {}", letter.subject, letter.text()).contains("evil"));
    }

    #[test]
    fn both_parts_say_the_same() {
        for what in all() {
            let letter = letter(&what, &ABOUT);
            let html = letter.html().into_string();
            for it in &letter.paragraphs {
                assert!(html.contains(it), "{html}");
            }
            assert!(html.contains(&format!(r#"href="{}""#, letter.link.unwrap().1)));
            if let Some(stop) = letter.stop {
                assert!(html.contains(&format!(r#"href="{stop}""#)));
            }
            assert!(!html.contains("src=") && !html.contains("@import") && !html.contains("url("));
        }
    }

    #[test]
    fn a_name_is_one_line_that_turns_nothing() {
        assert_eq!(one_line("a\r\nBcc: b@c.d\u{2028}e\tf"), "a Bcc: b@c.d e f");
        assert_eq!(one_line("\u{202e}nora\u{2066}\0\u{7}\u{85}"), "nora");
        assert_eq!(one_line(" \n\u{202e} "), "our alliance");
        assert_eq!(one_line("שלום"), "שלום");
        assert_eq!(one_line(&"é".repeat(1000)).chars().count(), NAME_MAX + 1);
    }

    #[test]
    fn a_name_is_never_markup() {
        for name in ["<script>alert(1)</script>", r#""><img src=x>"#, "&lt;b&gt;", "{{7*7}}"] {
            let about = About { name, ..ABOUT };
            for what in all() {
                let html = letter(&what, &about).html().into_string();
                assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
            }
        }
        let about = About { page: r#"https://a.b/"><script>"#, ..ABOUT };
        let html = letter(&What::Pulse, &about).html().into_string();
        assert!(!html.contains("<script"), "{html}");
    }
}
