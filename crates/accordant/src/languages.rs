//! The languages in which Accordant speaks. Every sentence stands in `i18n/<language>/accordant.ftl`;
//! [`t!`](crate::languages::t) gives one, in the language of the request that is answered. A sentence that English does
//! not have does not compile; one that another language lacks is said in English, and a test tells.
//!
//! What people wrote is never translated: the language is the reader's, and so is asked anew for
//! every page, stream and letter.

#[cfg(test)]
mod tests;

use axum::{
    extract::Request,
    http::{HeaderMap, header},
    middleware::Next,
    response::Response,
};
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use i18n_embed::{
    LanguageLoader as _,
    fluent::{FluentLanguageLoader, fluent_language_loader},
};
use maud::{Markup, PreEscaped, Render as _};
use rust_embed::RustEmbed;
use std::sync::OnceLock;

/// One of the languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Language {
    /// The language in which the sentences are written first.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese as it is spoken in Brazil.
    Portuguese,
    /// Arabic, which is read from right to left.
    Arabic,
}

/// The files with the sentences.
#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Files;

/// The cookie that keeps what somebody chose.
pub(crate) const COOKIE: &str = "language";

tokio::task_local! {
    /// The language of what is answered at the moment.
    static SPOKEN: Language;
}

impl Language {
    /// All of them, as a choice shows them.
    pub(crate) const ALL: [Self; 6] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese, Self::Arabic];

    /// The tag of BCP 47, as in `lang="pt-BR"`; also the name of the folder.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Arabic => "ar",
        }
    }

    /// What it calls itself.
    pub(crate) const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::Arabic => "العربية",
        }
    }

    /// How it is read: `ltr` or `rtl`.
    pub(crate) const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::German | Self::French | Self::Spanish | Self::Portuguese => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// Has somebody read it through who grew up with it? The page about languages says so.
    pub(crate) const fn is_read_by_a_native_speaker(self) -> bool {
        matches!(self, Self::English)
    }

    /// The language with this tag.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == tag)
    }

    /// The language that is spoken at the moment: that of the request, or English outside of any.
    pub(crate) fn spoken() -> Self {
        SPOKEN.try_with(|it| *it).unwrap_or_default()
    }

    /// Speaks this language while `what` is done: a page of a stream, a letter.
    pub(crate) fn speak<T>(self, what: impl FnOnce() -> T) -> T {
        SPOKEN.sync_scope(self, what)
    }

    /// What a browser wants: what was chosen, or else what it asks for, or else English.
    pub(crate) fn of_request(headers: &HeaderMap) -> Self {
        let cookies = headers.get_all(header::COOKIE).into_iter();
        let chosen = cookies
            .filter_map(|it| it.to_str().ok())
            .flat_map(|it| it.split(';'))
            .filter_map(|it| it.trim().split_once('='))
            .find(|(name, _)| name.strip_prefix("__Host-").unwrap_or(name) == COOKIE)
            .and_then(|(_, tag)| Self::of_tag(tag));
        let asked = || headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
        chosen.unwrap_or_else(|| asked().map_or(Self::English, Self::asked_for))
    }

    /// The best for an `Accept-Language`, such as `de-CH, fr;q=0.8`.
    fn asked_for(header: &str) -> Self {
        // A browser names a few; whoever sends thousands is not worth the work.
        let asked = fluent_langneg::parse_accepted_languages(header.get(..200).unwrap_or(header));
        let known: Vec<LanguageIdentifier> =
            Self::ALL.iter().filter_map(|it| it.tag().parse().ok()).collect();
        let english = LanguageIdentifier::default();
        let best = negotiate_languages(&asked, &known, Some(&english), NegotiationStrategy::Lookup);
        best.first().and_then(|it| Self::of_tag(&it.to_string())).unwrap_or_default()
    }
}

/// Answers each request in the language that it wants.
pub(crate) async fn speak(request: Request, next: Next) -> Response {
    let language = Language::of_request(request.headers());
    SPOKEN.scope(language, next.run(request)).await
}

/// Each is read when somebody wants it first: a program that writes one letter reads one language.
static LOADERS: [OnceLock<FluentLanguageLoader>; 6] = [const { OnceLock::new() }; 6];

fn load(language: Language) -> FluentLanguageLoader {
    let loader = fluent_language_loader!();
    let tag = language.tag().parse().expect("the tags are those of BCP 47");
    let mut all = vec![tag, loader.fallback_language().clone()];
    all.dedup();
    let known = loader.load_languages(&Files, &all);
    known.expect("the files with the sentences are whole");
    // Names and words of people stand in sentences of another direction: there they are set apart by
    // characters that nobody sees. In the others these would be read out and copied for nothing.
    loader.set_use_isolating(language.direction() == "rtl");
    loader
}

/// The sentences of the language that is spoken.
pub(crate) fn sentences() -> &'static FluentLanguageLoader {
    let language = Language::spoken();
    LOADERS[language as usize].get_or_init(|| load(language))
}

/// A sentence by a name that is made while the program runs, such as one of the shelf of questions;
/// none where there is none.
pub(crate) fn find(name: &str) -> Option<String> {
    let sentences = sentences();
    sentences.has(name).then(|| sentences.get(name))
}

/// A sentence without arguments, once it was put together in each language: a page says a hundred of
/// them, and a thousand people may come at once.
pub(crate) struct Said([OnceLock<String>; 6]);

impl Said {
    /// Not said yet.
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; 6])
    }

    /// What is said in the language that is spoken.
    pub(crate) fn or(&self, sentence: impl FnOnce() -> String) -> String {
        self.0[Language::spoken() as usize].get_or_init(sentence).clone()
    }
}

/// A sentence in the language that is spoken: `t!("notes-on-the-table", notes = 3)`.
macro_rules! t {
    ($name:literal) => {
        $crate::languages::Said::or(
            {
                static SAID: $crate::languages::Said = $crate::languages::Said::new();
                &SAID
            },
            || ::i18n_embed_fl::fl!($crate::languages::sentences(), $name),
        )
    };
    ($name:literal $($rest:tt)*) => {
        ::i18n_embed_fl::fl!($crate::languages::sentences(), $name $($rest)*)
    };
}
pub(crate) use t;

/// What stands in a sentence for markup: `t!("open-it", link = SLOT[0])`, filled by [`filled`].
pub(crate) const SLOT: [&str; 4] = ["\u{E000}", "\u{E001}", "\u{E002}", "\u{E003}"];

/// A sentence with markup in the place of its slots.
pub(crate) fn filled(sentence: &str, parts: &[Markup]) -> Markup {
    let mut markup = sentence.render().into_string();
    for (slot, part) in SLOT.iter().zip(parts) {
        markup = markup.replacen(slot, &part.0, 1);
    }
    PreEscaped(markup)
}
