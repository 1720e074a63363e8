//! What is written comes back, read by parsers of somebody else: Markdown by two, HTML, and tables.

mod read;

use super::*;
use crate::languages::Language;
use alliance::{
    alliance::Alliance,
    event::{Event, FaceUp, Given, Kept, Mark as Signed, Shown, Stance, Time},
    hidden::{Hidden, Secret},
    id::{AllianceId, Ask, ItemId, MemberId, NoteId},
    settings::Between,
    text::{Drawing, Name, NoteText, Sentence, Title},
    view::{Presence, Viewer},
};
use jiff::civil::date;
use proptest::prelude::*;

const ALLIANCE: AllianceId = AllianceId::new(0x00C0_FFEE_D00D);
/// 17 November 2026, at noon.
const NOON: Time = Time(1_794_916_800_000);

/// Beside the list that all the world uses: what Markdown, tables and terminals could trip over.
const OWN: &[&str] = &[
    "1. one",
    "12) twelve",
    "1234567890. too long a number",
    "# heading",
    "C #",
    "## ##",
    "C# and F#",
    "- dash",
    "+ plus",
    "* star",
    "> quoted",
    "---",
    "***",
    "___",
    "===",
    "- - -",
    "[ ] task",
    "- [x] done",
    "~~gone~~",
    "~one~",
    "`code`",
    "``` rust",
    "~~~",
    "a | b",
    "| --- |",
    ":-:",
    ":--",
    "--- | ---",
    "<b>bold</b>",
    "<!-- x -->",
    "-->",
    "--!>",
    "<!DOCTYPE html>",
    "</style>",
    "</title><script>x</script>",
    "<?php",
    "<![CDATA[x]]>",
    "&amp;",
    "&#x26;",
    "&copy",
    "&copy;",
    "R&D; Q&A",
    "\\",
    "\\\\",
    "ends with \\",
    "*a*b*",
    "**bold",
    "_it_",
    "snake_case_word",
    "[link](http://x)",
    "![img](x)",
    "[a]: /url",
    "[^1]",
    "[[wiki]]",
    "<https://x.example>",
    "https://x.example/a_b?c=d&e;",
    "www.example.com",
    "see WWW.example.com.",
    "ftp://x",
    "javascript:alert(1)",
    "a@b.example",
    "mailto:a@b.example",
    "xmpp:a@b.example",
    "@everyone",
    "#12",
    "$x^2$",
    "$$",
    "{{ x }}",
    "{% x %}",
    "{#id}",
    ":smile:",
    "==mark==",
    "++ins++",
    "^sup^",
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "=cmd|' /C calc'!A0",
    "'=1",
    "''=1",
    "' =1",
    "a;=1",
    "a;'=1;-2",
    ";=1",
    "\"=1\"",
    "\";=1",
    "\"quoted\"",
    "a,b",
    "a\tb",
    "＝1+1",
    "＠x",
    "－1",
    "'",
    "'quoted'",
    "accordant agreement 1: version 9, words 00000000000000000000000000000000",
    "<!-- accordant agreement 1: version 9, words 00000000000000000000000000000000 -->",
    "שלום עולם",
    "مرحبا (1) :)",
    "a\u{301}\u{302}",
    "👩‍👩‍👧‍👦",
    "\u{200d}x",
    "x\u{200d}",
    "\u{feff}x",
    "x\u{a0}y",
    "\u{3000}wide",
    "% of",
    "!",
    "!!!",
    "!important",
    "\u{1b}[31mred",
    "x\u{0}y",
    "line\u{2028}two",
    "x\u{202e}y",
    "\u{ff1c}b\u{ff1e}",
    "..",
    "...",
    "Version 1, since 1 January 1970.",
    "Until 30 April 2027",
    "Signed by",
    "1.",
    "1)",
    "(1)",
    "i.",
    "a.",
];

/// An agreement whose every text is this one, as far as the core takes it.
fn agreement(text: &str) -> Option<Agreement> {
    let short = |most: usize| text.chars().take(most).collect::<String>();
    let title = Title::parse(&short(50)).ok()?;
    let name = Name::parse(&short(50)).ok()?;
    let sentence = Sentence::parse(&short(250)).ok()?;
    let note = NoteText::parse(&short(250)).ok()?;
    let many = NoteText::parse(&format!("{0}\n{0}\n\n{0}", short(70))).ok()?;
    let mut all = vec![
        Alliance::start(title, Between::Team, MemberId::new(1), name.clone()),
        Event::PurposeWorded { purpose: Some(sentence.clone()) },
        notes(Round::Nightmares, vec![note.clone(), many.clone()]),
        notes(Round::Hopes, vec![many, note]),
    ];
    let kinds = [ItemKind::Promise, ItemKind::Fun, ItemKind::Trial];
    for (at, item_kind) in kinds.into_iter().enumerate() {
        all.extend(item(at as u64, item_kind, &sentence));
    }
    all.push(Event::StageReached { stage: Stage::Sign, candle: None, closes: None });
    all.push(Event::VisitSet { next: date(2026, 12, 1), every_days: 14, sign_by: None });
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone is not general enough"
    )]
    let items = look(&all, |view| view.words_to_sign());
    let mark = Signed::Typed(name);
    all.push(Event::Signed { member: MemberId::new(1), mark, words: None, items });
    let address = Some("https://alliance.example/a/b".to_owned());
    look(&all, |view| Agreement::of(view, &Also { notes: true, address }))
}

fn notes(round: Round, texts: Vec<NoteText>) -> Event {
    let of = if round == Round::Hopes { 10 } else { 0 };
    let ids = (0..texts.len() as u64).map(|at| NoteId::new(of + at));
    let laid = ids.clone().map(|it| NoteId::new(it.bits() + 100)).collect();
    let face_up = |(note, text)| FaceUp { note, question: None, text, drawing: None };
    Event::NotesRevealed { round, laid, notes: ids.zip(texts).map(face_up).collect() }
}

fn item(at: u64, item_kind: ItemKind, text: &Sentence) -> Vec<Event> {
    let item = ItemId::new(at);
    let drafted = Event::ItemDrafted {
        item,
        theme: None,
        pod: None,
        item_kind,
        text: text.clone(),
        because: Some(text.clone()),
        sources: Vec::new(),
    };
    let given = vec![Given { stance: Stance::Yes, reason: None, name: None }];
    vec![drafted, Event::AnswersShown { shown: vec![Shown { item, wording: 1, given }] }]
}

fn look<T>(events: &[Event], at: impl FnOnce(&View<'_>) -> T) -> T {
    let log = events.iter().zip(1_u32..).map(|(event, seq)| Kept {
        seq: seq.into(),
        ask: Ask::new(seq.into()),
        at: Time(NOON.0 + i64::from(seq) * 1000),
        by: Some(MemberId::new(1)),
        event: event.clone(),
    });
    let alliance = Alliance::fold(ALLIANCE, log).unwrap();
    let (hidden, presence) = (Hidden::default(), Presence::default());
    let me = MemberId::new(1);
    let viewer = Viewer::Member(me, Secret::new(b"secret", ALLIANCE, me));
    at(&alliance.seen_by(&hidden, &presence, viewer).unwrap())
}

/// Every writer, read back by somebody else's reader, gives the texts that went in.
fn comes_back(it: &Agreement) {
    let written = markdown::write(it);
    assert_eq!(read::by_comrak(&written), read::expected(it), "{written}");
    assert_eq!(read::by_pulldown(&written), read::expected(it), "{written}");
    assert_eq!(markdown::mark(&written).as_ref(), Some(&it.mark), "{written}");
    read::html(&html::write(it), it);
    read::table(&csv::write(it), it);
    read::text(&text::write(it), it);
}

#[test]
fn nasty_strings_come_back_as_they_went_in() {
    let all: Vec<&str> = naughty_strings::BLNS.iter().chain(OWN).copied().collect();
    let taken: Vec<Agreement> = all.iter().filter_map(|it| agreement(it)).collect();
    // The core refuses those that leave no ink.
    assert!(taken.len() > 394 && taken.len() + 40 > all.len(), "{} of {}", taken.len(), all.len());
    taken.iter().for_each(comes_back);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_words_come_back_as_they_went_in(text in "\\PC{1,60}") {
        if let Some(it) = agreement(&text) { comes_back(&it); }
    }

    /// Few signs, close together: those that mean something somewhere.
    #[test]
    fn marks_come_back_as_they_went_in(text in "[-\\\\`*_\\[\\]<>|~$&#:;.=+@!'\"(){}^/hptw1a \n\t]{1,30}") {
        if let Some(it) = agreement(&text) { comes_back(&it); }
    }

    /// A log that came from elsewhere may hold what the core would not take.
    #[test]
    fn what_was_never_cleaned_is_harmless(text in "[\\x00-\\x7f\u{2028}\u{202e}\u{feff}\u{85}é]{0,40}") {
        let mut it = agreement("a word").unwrap();
        (it.name, it.purpose) = (line(&text), Some(line(&text)));
        it.items[0].text = line(&text);
        it.notes[0].notes[0] = lines(&text);
        for format in ALL {
            let written = (format.write)(&it);
            let odd = ['\u{202e}', '\u{2028}', '\u{85}', '\u{1b}', '\u{0}'];
            prop_assert!(!written.contains(odd), "{written:?}");
            let control = |it: char| it.is_control() && it != '\n' && it != '\r';
            prop_assert!(!written.contains(control), "{written:?}");
        }
        read::html(&html::write(&it), &it);
        read::table(&csv::write(&it), &it);
    }

    #[test]
    fn a_guarded_cell_is_no_formula_and_comes_back(text in "[-=+@;' \"a1＝\\t]{0,12}") {
        let cell = csv::guarded(&text);
        prop_assert_eq!(csv::unguarded(&cell), text);
        prop_assert!(cell.split(';').all(read::is_no_formula), "{}", cell);
    }
}

#[test]
fn an_agreement_holds_the_page_and_nothing_beside_it() {
    let mut it = agreement("a sentence of the page").unwrap();
    it.notes = Vec::new();
    it.address = None;
    for format in ALL {
        let written = (format.write)(&it);
        let id = ALLIANCE.to_string();
        for secret in [&*id, "/a/", "coffeed00d", "Nightmare", "Hopes"] {
            assert!(!written.contains(secret), "{}: {secret}\n{written}", format.slug);
        }
    }
}

#[test]
fn notes_and_the_address_come_only_when_they_are_asked_for() {
    let (name, words) =
        (Name::parse("Ann").unwrap(), Sentence::parse("We begin on time.").unwrap());
    let note = NoteText::parse("Nobody says a thing.").unwrap();
    let mut all = vec![
        Alliance::start(Title::parse("Us").unwrap(), Between::Team, MemberId::new(1), name),
        notes(Round::Nightmares, vec![note]),
    ];
    all.extend(item(0, ItemKind::Promise, &words));
    let taken = |all: &[Event], also: &Also| look(all, |view| Agreement::of(view, also));
    assert_eq!(taken(&all, &Also::default()), None, "there is no page yet");
    all.push(Event::StageReached { stage: Stage::Sign, candle: None, closes: None });
    let alone = taken(&all, &Also::default()).unwrap();
    let with = taken(&all, &Also { notes: true, address: Some("http://x/a/b".into()) }).unwrap();
    for format in ALL {
        let (alone, with) = ((format.write)(&alone), (format.write)(&with));
        assert!(!alone.contains("Nobody says") && with.contains("Nobody says"), "{with}");
        assert!(!alone.contains("http://x/a/b") && with.contains("http://x/a/b"), "{with}");
    }
}

#[test]
fn a_name_drawn_by_hand_is_drawn_in_the_page() {
    let mut it = agreement("words").unwrap();
    it.names[0].drawn = Some(Drawing::parse("1,2 3,4").unwrap().path());
    assert!(html::write(&it).contains(r#"<path d="M1,2L3,4">"#));
}

#[test]
fn the_file_reads_like_this() {
    let mut it = agreement("We begin on time.").unwrap();
    it.items.truncate(2);
    it.items[1].beside = None;
    it.items[1].until = Some(date(2027, 4, 30));
    it.notes = Vec::new();
    it.address = None;
    it.mark.words = "0".repeat(32);
    let written = markdown::write(&it);
    assert_eq!(
        written,
        "# We begin on time.\n\n> We begin on time.\n\n1. We begin on time.\n2. We begin on time.\\\n   \
         Until 30 April 2027\n\n## Signed by\n\n- We begin on time., 17 November 2026\n\n\
         Version 1, since 17 November 2026. Next visit: Tuesday 1 December 2026.\n\n\
         <!-- accordant agreement 1: version 1, words 00000000000000000000000000000000 -->\n"
    );
}

#[test]
fn an_older_changed_or_foreign_file_is_told_from_the_current_one() {
    use check::{Verdict, of};
    let (name, words) =
        (Name::parse("Ann").unwrap(), Sentence::parse("We begin on time.").unwrap());
    let other = Sentence::parse("We end on time.").unwrap();
    let title = Title::parse("Us").unwrap();
    let mut all = vec![Alliance::start(title, Between::Team, MemberId::new(1), name)];
    all.extend(item(0, ItemKind::Promise, &words));
    all.push(Event::StageReached { stage: Stage::Sign, candle: None, closes: None });
    let taken = |all: &[Event]| look(all, |view| Agreement::of(view, &Also::default())).unwrap();
    let file = markdown::write(&taken(&all));
    let judged = |file: &str, all: &[Event]| {
        look(all, |view| of(file, &markdown::mark(file).unwrap(), view))
    };
    assert_eq!(judged(&file, &all), Verdict::Current { all: true });
    assert_eq!(judged(&file.replace('\n', "\r\n"), &all), Verdict::Current { all: true });
    for language in Language::ALL {
        let file = language.speak(|| markdown::write(&taken(&all)));
        assert_eq!(judged(&file, &all), Verdict::Current { all: true }, "{language:?}");
    }
    let edited = file.replace("on time", "late");
    assert_eq!(judged(&edited, &all), Verdict::Changed);
    let renamed = [&all[..], &[Event::Renamed { name: Title::parse("We").unwrap() }]];
    assert_eq!(judged(&file, &renamed.concat()), Verdict::Current { all: false });
    let mut more = all.clone();
    more.extend(item(1, ItemKind::Promise, &other));
    assert_eq!(judged(&file, &more), Verdict::Unknown);
    let twice = format!("{file}{file}");
    assert_eq!(markdown::mark(&twice), None);
}
