//! What stands on a poster, as plain values: the same as on the page of the charter, in its order.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// All that stands on the page, and nothing else. Two sheets that are equal make the same poster, so
/// a sheet is its own name in the cache.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Sheet {
    /// The language of the words that are ours, as `en` or `pt-BR`.
    pub(crate) language: String,
    /// Is that language written from right to left?
    pub(crate) mirrored: bool,
    /// What this is, between whom.
    pub(crate) kicker: String,
    /// The alliance's name.
    pub(crate) title: String,
    /// What it is for.
    pub(crate) purpose: Option<String>,
    /// The items, in order.
    pub(crate) articles: Vec<Article>,
    /// The signatures, in order.
    pub(crate) hands: Vec<Hand>,
    /// The words around the seal, in capitals.
    pub(crate) ring: String,
    /// What stands under the seal, line by line.
    pub(crate) meta: Vec<String>,
    /// The day of the version that is shown.
    pub(crate) day: Date,
    /// Which version is shown.
    pub(crate) version: u32,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Article {
    /// Its words.
    pub(crate) text: String,
    /// What stands under them: until when it is tried, or why.
    pub(crate) aside: Option<String>,
}

/// A place under the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Hand {
    /// What stands on the line; nothing while it waits.
    pub(crate) mark: Option<Mark>,
    /// The printed name.
    pub(crate) name: String,
    /// What is said after the name, with its comma: `, reading it`.
    pub(crate) note: String,
    /// What to say aloud where a signature is drawn or is missing.
    pub(crate) spoken: String,
}

/// How somebody has signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Mark {
    /// By a written name.
    Typed(String),
    /// By a drawing: the `d` of a path in a box of 150 by 60, made of M, L, digits and commas.
    Drawn(String),
}

impl Sheet {
    /// Every text on it.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let articles = self.articles.iter().flat_map(|it| [Some(&it.text), it.aside.as_ref()]);
        let hands = self.hands.iter().flat_map(|it| {
            let typed = match &it.mark {
                Some(Mark::Typed(typed)) => Some(typed),
                Some(Mark::Drawn(_)) | None => None,
            };
            [typed, Some(&it.name), Some(&it.note)]
        });
        let own = [Some(&self.kicker), Some(&self.title), self.purpose.as_ref(), Some(&self.ring)];
        let all = own.into_iter().chain(articles).chain(hands).flatten();
        all.chain(&self.meta).map(String::as_str)
    }
}
