//! Posters, read back.

mod read;

use super::{format::Paper, *};
use jiff::civil::date;
use std::{collections::BTreeSet, sync::LazyLock};
use typst_library::{
    World as _,
    layout::{Frame, FrameItem},
};

const ITEMS: [&str; 7] = [
    "We start on time, and we say early when we can’t.",
    "One person speaks at a time; we let a thought finish, and leave room for silence.",
    "We stay in the room: doors shut, phones in bags, no second screen.",
    "We say the hard thing kindly, to each other, and early.",
    "When one of us is stuck, we ask before we help.",
    "What is said here stays here. What we learn may travel.",
    "We may practise on each other, and anyone can say “not today”.",
];

fn article(text: &str) -> Article {
    Article { text: text.into(), aside: None }
}

fn typed(mark: &str, name: &str) -> Hand {
    let spoken = format!("{name}’s signature");
    Hand { mark: Some(Mark::Typed(mark.into())), name: name.into(), note: String::new(), spoken }
}

/// The design's team.
pub(super) fn team() -> Sheet {
    Sheet {
        language: "en".into(),
        mirrored: false,
        kicker: "An alliance between eight people".into(),
        title: "Tuesday Coaching Circle".into(),
        purpose: Some("To practise coaching out loud, to get it wrong safely, and to leave each fortnight braver than we came.".into()),
        articles: ITEMS.map(article).to_vec(),
        hands: vec![typed("Maren", "Maren Okafor"), typed("I. Duarte", "Inês Duarte")],
        ring: "SIGNED BY EIGHT · VERSION 1 · 17 NOVEMBER 2026 ·".into(),
        meta: vec!["We come back to it".into(), "every second Tuesday.".into()],
        day: date(2026, 11, 17),
        version: 1,
    }
}

const MARKUP: &str = "#import \"@preview/x:1.0.0\": * #read(\"/etc/passwd\") $x^2$ *bold* _it_ @ref <label> \\u{41} `raw` https://x.example // gone /* gone */ #sys.inputs.sheet = Heading";

/// Everything that somebody might try.
fn hostile() -> Sheet {
    let long = "W".repeat(280);
    let mixed = "Ελληνικά Кириллица Tiếng Việt العربية עברית हिन्दी ไทย łódź";
    let mut articles: Vec<Article> = (0..20)
        .map(|at| {
            article(&format!("{at} {}", ITEMS.join(" ")).chars().take(280).collect::<String>())
        })
        .collect();
    articles[0] = article(&long);
    articles[1] = article(mixed);
    articles[2] = Article { text: MARKUP.into(), aside: Some(MARKUP.into()) };
    let point = |at: u32| format!("{},{}", at * 7 % 150, at * 11 % 60);
    let stroke = |from: u32| (from..from + 50).map(point).collect::<Vec<_>>().join("L");
    let strokes: Vec<String> = (0..40).map(|it| stroke(it * 50)).collect();
    let drawn = format!("M{}", strokes.join("M"));
    let hand = |mark: Option<Mark>, name: &str| Hand {
        mark,
        name: name.into(),
        note: ", but for items 3 and 5".into(),
        spoken: MARKUP.into(),
    };
    Sheet {
        kicker: MARKUP.into(),
        title: MARKUP.chars().take(60).collect(),
        purpose: Some(MARKUP.into()),
        articles,
        hands: vec![
            hand(Some(Mark::Drawn(drawn)), &long[..60]),
            hand(Some(Mark::Typed(long[..60].into())), mixed),
            hand(Some(Mark::Typed(MARKUP.chars().take(60).collect())), &MARKUP[..60]),
            hand(None, "العربية"),
            hand(Some(Mark::Drawn(String::new())), "x"),
        ],
        ring: MARKUP.to_uppercase(),
        meta: vec![MARKUP.into()],
        ..team()
    }
}

/// Nothing to do where the program was built without `bin/assets`: there are no fonts to set it in.
fn can_print() -> bool {
    crate::assets::href("fonts/alegreya-latin-wght-normal.woff2").is_some()
}

/// All text of a page, run by run in its order.
fn text(frame: &Frame) -> String {
    let runs = frame.items().map(|(_, item)| match item {
        FrameItem::Group(group) => text(&group.frame),
        FrameItem::Text(run) => run.text.to_string(),
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {
            String::new()
        }
    });
    runs.collect()
}

fn set(sheet: &Sheet, format: Format) -> PagedDocument {
    let fonts = fonts::Fonts::of(sheet).unwrap();
    typeset(&world::World::new(runs::value(sheet, format, &fonts), fonts)).unwrap()
}

fn bare(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// The team's page in every format, made once for all who look at it: a picture takes a second here.
fn printed() -> &'static [(&'static str, Format, Vec<u8>)] {
    static PRINTED: LazyLock<Vec<(&str, Format, Vec<u8>)>> = LazyLock::new(|| {
        let made = |it: Format| draw(&team(), it).unwrap_or_else(|error| panic!("{it:?}: {error}"));
        Format::ALL.into_iter().map(|(name, it)| (name, it, made(it))).collect()
    });
    &PRINTED
}

#[test]
fn every_format_is_made() {
    if !can_print() {
        return;
    }
    for (name, format, made) in printed() {
        let starts: &[u8] = match format {
            Format::Pdf(_) => b"%PDF-1.7",
            Format::Png(_) | Format::Small(_) => b"\x89PNG",
            Format::Svg(_) => b"<svg",
        };
        assert!(made.starts_with(starts), "{name}");
    }
}

#[test]
fn nothing_runs_over_the_edge() {
    if !can_print() {
        return;
    }
    let papers = [Paper::A4, Paper::A3, Paper::Letter, Paper::Wide].map(Format::Pdf);
    let screens = [Size::Screen, Size::Phone, Size::A4].map(Format::Svg);
    // Formats of one shape are laid out alike.
    let mut seen = Vec::new();
    for format in papers.into_iter().chain(screens) {
        let (width, high) = format.points();
        if seen.iter().any(|(wide, tall): &(f64, f64)| (wide / width - tall / high).abs() < 0.001) {
            continue;
        }
        seen.push((width, high));
        let found = widest(&set(&team(), format).pages()[0].frame);
        assert!(found < width, "{format:?}: {found}");
    }
    assert_eq!(seen.len(), 4);
}

#[test]
fn pictures_have_the_size_that_they_promise() {
    if !can_print() {
        return;
    }
    let size = |wanted| {
        let (.., made) = printed().iter().find(|(_, it, _)| *it == wanted).unwrap();
        let number = |at: usize| u32::from_be_bytes(made[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    };
    assert_eq!(size(Format::Png(Size::Screen)), (1920, 1080));
    assert_eq!(size(Format::Png(Size::Phone)), (1080, 2400));
    assert_eq!(size(Format::Png(Size::A4)), (1240, 1754));
}

/// Whatever somebody writes: the words are never markup, all stands on one page, nothing runs over its
/// edge, and it can be heard.
fn holds(format: Format) {
    if !can_print() {
        return;
    }
    // The letters of the ring are turned: where a long one ends is not simply to be told.
    let sheet = Sheet { ring: team().ring, ..hostile() };
    let document = set(&sheet, format);
    let frame = &document.pages()[0].frame;
    let said = bare(&text(frame));
    // Purpose, item and aside, kicker and meta.
    assert!(said.matches(&bare(MARKUP)).count() >= 5, "{said}");
    assert!(!said.contains("root:"));
    let (width, _) = format.points();
    assert!(widest(frame) < width, "{}", widest(frame));
    assert!(pdf(&document, true).is_ok());
}

#[test]
fn a_tall_page_holds_whatever_somebody_writes() {
    holds(Format::Pdf(Paper::A4));
}

#[test]
fn a_wide_page_holds_whatever_somebody_writes() {
    holds(Format::Pdf(Paper::Wide));
}

#[test]
fn a_phone_holds_whatever_somebody_writes() {
    holds(Format::Svg(Size::Phone));
}

#[test]
fn every_word_is_on_the_page() {
    if !can_print() {
        return;
    }
    for format in [Format::Pdf(Paper::Letter), Format::Pdf(Paper::Wide)] {
        let document = set(&team(), format);
        let said = bare(&text(&document.pages()[0].frame));
        let sheet = team();
        for words in sheet.texts().filter(|it| *it != sheet.ring) {
            assert!(said.contains(&bare(words)), "{words}: {said}");
        }
    }
}

/// A page on which somebody draws, somebody reads along, and somebody has not signed yet.
fn various() -> Sheet {
    let strokes = "M6,50L16,7L38,48L44,6M64,25L56,44";
    let spoken = "Noah’s signature, drawn".to_owned();
    let drawn = Hand { mark: Some(Mark::Drawn(strokes.into())), spoken, ..typed("", "Noah, 11") };
    let waiting = Hand { mark: None, spoken: "Mika has not signed".into(), ..typed("", "Mika") };
    let note = ", but for items 3 and 5".to_owned();
    let aside = Some("Until 30 April 2027".to_owned());
    let mut sheet = team();
    sheet.articles[6].aside = aside;
    sheet.language = "de".into();
    sheet.hands.extend([drawn, waiting, Hand { note, ..typed("Priya", "Priya Raman") }]);
    sheet
}

/// What a screen reader should say of a page, in the order in which people read it: by each tag.
fn expected(sheet: &Sheet) -> Vec<(&'static str, String)> {
    let mut all = vec![("/P", sheet.kicker.clone()), ("/H1", sheet.title.clone())];
    all.extend(sheet.purpose.iter().map(|it| ("/P", it.clone())));
    for (article, number) in sheet.articles.iter().zip(1..) {
        all.push(("/L/LI/Lbl", format!("{number}")));
        all.push(("/L/LI/LBody/P", article.text.clone()));
        all.extend(article.aside.iter().map(|it| ("/L/LI/LBody/P", it.clone())));
    }
    for hand in &sheet.hands {
        // A written name is not said twice.
        if !matches!(hand.mark, Some(Mark::Typed(_))) {
            all.push(("/Figure", hand.spoken.clone()));
        }
        all.push(("/P", format!("{}{}", hand.name, hand.note)));
    }
    all.extend([("/Figure", sheet.ring.clone()), ("/P", sheet.meta.concat())]);
    all
}

#[test]
fn a_page_is_heard_as_it_is_read() {
    if !can_print() {
        return;
    }
    let sheet = various();
    for format in [Format::Pdf(Paper::A4), Format::Pdf(Paper::Wide)] {
        let heard = read::heard(draw(&sheet, format).unwrap());
        let said = heard.said.iter().map(|(tags, words)| (tags, bare(words))).collect::<Vec<_>>();
        let expected = expected(&sheet);
        assert_eq!(said.len(), expected.len(), "{said:#?}");
        for ((tags, said), (wanted, words)) in said.into_iter().zip(expected) {
            assert!(tags.replace("/Div", "").ends_with(wanted), "{tags} for {words}");
            assert_eq!(said, bare(&words));
        }
        assert!(heard.tagged && heard.titled, "{heard:?}");
        assert_eq!((&*heard.language, &*heard.title), ("de", &*sheet.title));
        assert!(heard.fonts >= 10 && heard.fonts_at_fault.is_empty(), "{heard:?}");
    }
}

/// The letters of a text in their order, and sorted.
fn letters(text: &str) -> (String, Vec<char>) {
    let order: String = text.chars().filter(|it| fonts::is_drawn(*it)).collect();
    let mut sorted: Vec<char> = order.chars().collect();
    sorted.sort_unstable();
    (order, sorted)
}

#[test]
fn nasty_strings_are_copied_as_they_went_in() {
    if !can_print() {
        return;
    }
    let marked = "Zażółć gęślą jaźń; chúng ta nói điều khó một cách tử tế; příliš žluťoučký kůň";
    let all = naughty_strings::BLNS.iter().copied().chain([MARKUP, marked]);
    let cleaned = all.filter_map(|it| alliance::text::Sentence::parse(it).ok());
    // Of strings with the same signs in the same order one will do.
    let mut seen = BTreeSet::new();
    let signs = |it: &str| it.replace(|it: char| it.is_ascii_alphanumeric(), "");
    let new = cleaned.filter(|it| seen.insert(signs(it.as_str())));
    let articles: Vec<Article> = new.map(|it| article(it.as_str())).collect();
    assert!(articles.len() > 200, "{}", articles.len());
    let sheet = Sheet { articles, ..team() };
    let missing = missing(&sheet).unwrap();
    let heard = read::heard(draw(&sheet, Format::Pdf(Paper::Wide)).unwrap());
    let said = heard.said.iter().filter(|(tags, _)| tags.ends_with("/LBody/P"));
    let said = said.map(|(_, words)| words).collect::<Vec<_>>();
    assert_eq!(said.len(), sheet.articles.len());
    let known = |text: &str| letters(&text.replace(&*missing, ""));
    let came_back = |(said, Article { text, .. }): &(&String, &Article)| {
        let ((said, found), (order, wanted)) = (known(said), known(text));
        // A letter and a tie whose parts are of two fonts cannot be one run, and are said twice.
        let apart = text.contains('\u{35C}') && text.contains('ل');
        let (mut found, mut wanted) = (found, wanted);
        if apart {
            found.dedup();
            wanted.dedup();
        }
        said == order || found == wanted && text.chars().any(is_put_together)
    };
    let lost = said.into_iter().zip(&sheet.articles).filter(|it| !came_back(it));
    let lost = lost.map(|(said, it)| (said, &it.text)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Is it of a script whose lines lie as they are seen, or whose letters are drawn in parts? A letter in
/// two parts is copied twice where a reader knows no `ActualText`: PDF/UA wants a meaning for each part.
/// This one knows it.
fn is_put_together(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{590}'..='\u{10FF}') || runs::is_mirrored(letter)
}

/// How far to the right any text goes, in points.
fn widest(frame: &Frame) -> f64 {
    let ends = frame.items().map(|(at, item)| match item {
        FrameItem::Group(group) => at.x.to_pt() + widest(&group.frame),
        FrameItem::Text(run) => at.x.to_pt() + run.width().to_pt(),
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {
            0.0
        }
    });
    ends.fold(0.0, f64::max)
}

#[test]
fn a_letter_that_nobody_has_is_told() {
    if !can_print() {
        return;
    }
    // U+10FFFD is for private use: no font has it.
    let sheet = Sheet { title: "A\u{10FFFD}\u{200D}B".into(), ..team() };
    assert_eq!(missing(&sheet).unwrap(), ['\u{10FFFD}']);
    assert!(missing(&team()).unwrap().is_empty());
    assert!(draw(&sheet, Format::Pdf(Paper::A4)).is_ok());
}

#[test]
fn the_typesetter_can_open_nothing() {
    if !can_print() {
        return;
    }
    let fonts = fonts::Fonts::of(&team()).unwrap();
    let world = world::World::new(String::from("{}"), fonts);
    let path = typst_syntax::VirtualPath::new("etc/passwd").unwrap();
    let id = typst_syntax::RootedPath::new(typst_syntax::VirtualRoot::Project, path).intern();
    assert!(world.file(id).is_err() && world.source(id).is_err());
    assert!(world.file(world.main()).is_err() && world.today(None).is_none());
}

#[tokio::test]
async fn the_same_sheet_is_made_once() {
    if !can_print() {
        return;
    }
    let press = Press::default();
    let first = press.make(team(), Format::Small(Size::A4)).await.unwrap();
    let again = press.make(team(), Format::Small(Size::A4)).await.unwrap();
    assert_eq!(first.as_ptr(), again.as_ptr());
    let other = Sheet { title: "Another".into(), ..team() };
    assert_ne!(first, press.make(other, Format::Small(Size::A4)).await.unwrap());
}

#[tokio::test]
async fn a_queue_that_is_full_says_so_at_once() {
    let press = Press::default();
    let many = (0..40).map(|at| {
        let sheet = Sheet { title: format!("Number {at}"), ..team() };
        press.make(sheet, Format::Small(Size::Phone))
    });
    let done = futures_util::future::join_all(many).await;
    assert!(done.iter().any(|it| matches!(it, Err(PosterError::Busy))));
}

/// Tells how long each poster takes, in ms, and the most memory so far, in KiB; `--release`, please.
#[test]
#[ignore = "measures, and decides nothing"]
fn how_long_and_how_much() {
    let most = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find(|it| it.starts_with("VmHWM")).unwrap_or_default();
        line.chars().filter(char::is_ascii_digit).collect::<String>()
    };
    for (what, sheet) in [("team", team()), ("hostile", hostile())] {
        for (name, format) in Format::ALL {
            let since = tokio::time::Instant::now();
            let made = draw(&sheet, format).unwrap();
            let took = since.elapsed().as_millis();
            eprintln!("{what} {name}: {took} ms, {} bytes, at most {} KiB", made.len(), most());
            if let Ok(folder) = std::env::var("POSTERS") {
                std::fs::write(format!("{folder}/{what}-{name}"), made).unwrap();
            }
        }
    }
}
