//! The charter as a sheet for the typesetter: the same words as on the page.

use super::{Draw, SEAL, kicker, meta, missing, ring, until_words, words};
use crate::languages::{Language, SLOT, t};
use crate::poster::{Article, Hand, Mark, Sheet};
use alliance::{
    event::{self, ItemKind},
    stage::Stage,
    view::{ItemSeen, SignatureSeen},
};
use maud::Markup;

impl Sheet {
    /// The scalloped edge of the seal: the `d` of a path in a box of 120 by 120, made of one M, of Qs
    /// and of a z.
    pub(crate) fn seal_edge() -> &'static str {
        let from = SEAL.find(" d=\"").map_or("", |at| &SEAL[at + 4..]);
        from.split('"').next().unwrap_or_default()
    }

    /// What this viewer's charter page shows; nothing where there is no such page yet.
    pub(crate) fn of(draw: &Draw<'_>) -> Option<Self> {
        let view = &draw.view;
        if view.stage() < Stage::Sign && view.in_force_since().is_none() {
            return None;
        }
        let (items, hangs) = (view.items(), view.version());
        let since = hangs.as_ref().and_then(|it| it.in_force.or(Some(it.made)));
        Some(Self {
            language: Language::spoken().tag().to_owned(),
            mirrored: Language::spoken().direction() == "rtl",
            kicker: plain(&kicker(&view.people())).concat(),
            title: view.name().as_str().to_owned(),
            purpose: view.purpose().map(|it| it.as_str().to_owned()),
            articles: items.iter().map(article).collect(),
            hands: view.signatures().iter().map(|it| hand(it, &items)).collect(),
            ring: ring(draw),
            meta: plain(&meta(draw)),
            day: words::day_of(since.or(view.in_force_since()).unwrap_or(draw.now)),
            version: hangs.map_or(1, |it| it.number),
        })
    }
}

fn article(item: &ItemSeen<'_>) -> Article {
    let because = item.because.filter(|_| item.kind == ItemKind::Fun);
    let aside = match (item.until, because) {
        (Some(until), _) => Some(t!("charter-until", day = until_words(until))),
        (None, because) => because.map(|it| it.as_str().to_owned()),
    };
    Article { text: item.text.as_str().to_owned(), aside }
}

fn hand(signature: &SignatureSeen<'_>, items: &[ItemSeen<'_>]) -> Hand {
    let name = signature.person.name.as_str();
    let mark = signature.mark.filter(|_| signature.missing.len() < items.len());
    let printed = match mark {
        None if signature.person.reading => t!("charter-reading-it", name = SLOT[0]),
        Some(_) if !signature.missing.is_empty() => {
            let missing_items = missing(items, signature);
            t!(
                "charter-but-for",
                name = SLOT[0],
                n = signature.missing.len(),
                items = missing_items
            )
        }
        None | Some(_) => SLOT[0].to_owned(),
    };
    // What stands before and after the name, in whichever order a language says it.
    let (before, note) = printed.split_once(SLOT[0]).unwrap_or_default();
    let spoken = match mark {
        Some(_) => t!("charter-drawn-signature", name = name),
        None => format!("{name}{}", t!("charter-not-signed")),
    };
    let mark = mark.map(|it| match it {
        event::Mark::Typed(typed) => Mark::Typed(typed.as_str().to_owned()),
        event::Mark::Drawn(drawn) => Mark::Drawn(drawn.path()),
    });
    Hand { mark, name: format!("{before}{name}"), note: note.to_owned(), spoken }
}

/// The words of a piece of a page, line by line. A name keeps its own direction, as in its `bdi`.
fn plain(markup: &Markup) -> Vec<String> {
    let marked = markup.0.replace("<bdi>", "\u{2068}").replace("</bdi>", "\u{2069}");
    let line = |line: &str| {
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
        entities.iter().fold(line.to_owned(), |line, (from, to)| line.replace(from, to))
    };
    // An isolate that a line's end stands in is no isolate.
    let lines = marked
        .split("<br>")
        .map(|it| line(it.trim_start_matches('\u{2069}').trim_end_matches('\u{2068}').trim()));
    lines.collect()
}
