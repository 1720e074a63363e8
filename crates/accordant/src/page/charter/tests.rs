//! The charter, drawn from a log.

use super::*;
use crate::page::{Links, Site};
use alliance::{
    alliance::Alliance,
    chance::Chance,
    event::{Event, Given, ItemKind, Kept, Shown, SignedItem, Stance, Time},
    hidden::{Hidden, Secret},
    id::{AllianceId, Ask, ItemId, MemberId},
    settings::Between,
    stage::Stage,
    text::{Drawing, Name, Sentence, Title},
    view::{Presence, Viewer},
};
use jiff::civil::date;

const ALLIANCE: AllianceId = AllianceId::new(77);
/// 17 November 2026, at noon.
const NOON: Time = Time(1_794_916_800_000);

const PEOPLE: [&str; 8] = [
    "Maren Okafor",
    "Inês Duarte",
    "Tomasz Wolny",
    "Priya Raman",
    "Jonah Feld",
    "Aiko Tanabe",
    "Luc Bernard",
    "Sade Bello",
];

const ITEMS: [&str; 7] = [
    "We start on time, and we say early when we can’t.",
    "One person speaks at a time; we let a thought finish, and leave room for silence.",
    "We stay in the room: doors shut, phones in bags, no second screen.",
    "We say the hard thing kindly, to each other, and early.",
    "When one of us is stuck, we ask before we help.",
    "What is said here stays here. What we learn may travel.",
    "We may practise on each other, and anyone can say “not today”.",
];

fn member(number: usize) -> MemberId {
    MemberId::new(0xA000 + number as u64)
}

fn item(number: usize) -> ItemId {
    ItemId::new(0xD000 + number as u64)
}

/// A log, as it grows.
struct Story {
    events: Vec<Event>,
}

impl Story {
    fn of(people: &[String], items: &[String]) -> Self {
        let name = |text: &str| Name::parse(text).unwrap();
        let title = Title::parse("Tuesday Coaching Circle").unwrap();
        let mut events = vec![Alliance::start(title, Between::Team, member(0), name(&people[0]))];
        events.extend(people.iter().enumerate().skip(1).map(|(at, it)| Event::MemberJoined {
            member: member(at),
            called: name(it),
            carried_by: None,
        }));
        let purpose = "To practise coaching out loud, to get it wrong safely, and to leave each fortnight braver than we came.";
        events.push(Event::PurposeWorded { purpose: Some(Sentence::parse(purpose).unwrap()) });
        for (at, text) in items.iter().enumerate() {
            events.push(Event::ItemDrafted {
                item: item(at),
                theme: None,
                pod: None,
                item_kind: ItemKind::Promise,
                text: Sentence::parse(text).unwrap(),
                because: None,
                sources: Vec::new(),
            });
            let given = vec![Given { stance: Stance::Yes, reason: None, name: None }];
            events.push(Event::AnswersShown {
                shown: vec![Shown { item: item(at), wording: 1, given }],
            });
        }
        events.push(Event::StageReached { stage: Stage::Sign, candle: None, closes: None });
        Self { events }
    }

    fn design() -> Self {
        Self::of(&PEOPLE.map(String::from), &ITEMS.map(String::from))
    }

    fn then(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }

    fn visit(self, every_days: u16) -> Self {
        self.then(Event::VisitSet { next: date(2026, 12, 1), every_days, sign_by: None })
    }

    fn signed(self, number: usize, mark: Mark) -> Self {
        let items: Vec<SignedItem> = self.look(0, |draw| draw.view.words_to_sign());
        self.then(Event::Signed { member: member(number), mark, words: None, items })
    }

    fn signed_by(self, count: usize) -> Self {
        let (names, items): (Vec<Name>, _) = self.look(0, |draw| {
            let names = draw.view.people().iter().take(count).map(|it| it.name.clone()).collect();
            (names, draw.view.words_to_sign())
        });
        names.into_iter().enumerate().fold(self, |story, (at, name)| {
            let (mark, items) = (Mark::Typed(name), items.clone());
            story.then(Event::Signed { member: member(at), mark, words: None, items })
        })
    }

    fn look<T>(&self, viewer: usize, show: impl FnOnce(&Draw<'_>) -> T) -> T {
        self.ask(viewer, &[], show)
    }

    fn ask<T>(
        &self,
        viewer: usize,
        query: &[(String, String)],
        show: impl FnOnce(&Draw<'_>) -> T,
    ) -> T {
        let log = self.events.iter().zip(1_u32..).map(|(event, at)| Kept {
            seq: at.into(),
            ask: Ask::new(at.into()),
            at: Time(NOON.0 + i64::from(at) * 1000),
            by: Some(member(0)),
            event: event.clone(),
        });
        let alliance = Alliance::fold(ALLIANCE, log).unwrap();
        let (hidden, presence) = (Hidden::default(), Presence::default());
        let me = member(viewer);
        let secret = Secret::new(b"secret", ALLIANCE, me);
        let view = alliance.seen_by(&hidden, &presence, Viewer::Member(me, secret)).unwrap();
        let site = Site { public_url: "http://localhost".into() };
        let links = Links {
            own: Some("http://localhost/k/abcdefghijklmnopqrstuvwx".into()),
            ..Links::default()
        };
        let draw = Draw { query, ..Draw::new(view, &site, &links, NOON, Chance::new([7; 32])) };
        show(&draw)
    }

    fn charter(&self) -> String {
        self.look(0, |draw| charter(draw).into_string())
    }
}

#[test]
fn the_seal_tells_whose_name_is_awaited() {
    let story = Story::design().visit(14).signed_by(5);
    let page = story.charter();
    assert!(page.contains("AWAITING THREE NAMES · VERSION 1 · NOVEMBER 2026 ·"));
    assert_eq!(page.matches("not signed yet").count(), 3);
    let page = Story::design().visit(14).signed_by(8).charter();
    assert!(page.contains("SIGNED BY EIGHT · VERSION 1 · 17 NOVEMBER 2026 ·"));
    assert!(page.contains("An alliance between eight people"));
    assert!(page.contains("every second Tuesday."));
    assert!(!page.contains("not signed yet"));
}

#[test]
fn a_small_circle_is_called_by_its_names() {
    let people = ["Elena", "Noah", "Mika"].map(String::from);
    let drawing = Drawing::parse("1,2 30,40;50,60 70,50").unwrap();
    let page = Story::of(&people, &ITEMS.map(String::from))
        .visit(7)
        .signed(1, Mark::Drawn(drawing))
        .charter();
    assert!(page.contains("between <bdi>Elena</bdi>, <bdi>Noah</bdi> and <bdi>Mika</bdi>"));
    assert!(
        page.contains(r#"aria-label="Noah’s signature, drawn"><path d="M1,2L30,40M50,60L70,50">"#)
    );
}

#[test]
fn new_words_are_not_covered_by_an_old_name() {
    let text = Sentence::parse("We start with whoever is here.").unwrap();
    let worded = Event::ItemWorded {
        item: item(2),
        item_kind: ItemKind::Promise,
        text,
        because: None,
        until: None,
    };
    let story = Story::design().visit(14).signed_by(8).then(worded);
    assert!(story.charter().contains(", but for item 3"));
    let page = story.look(4, |draw| crate::page::sign::main(draw).into_string());
    assert!(page.contains("Item 3 has new words. Still in?"));
}

#[test]
fn nobody_signs_before_the_date_is_set() {
    let page = |story: Story, viewer| {
        story.look(viewer, |draw| crate::page::sign::main(draw).into_string())
    };
    let (desk, other) = (page(Story::design(), 0), page(Story::design(), 1));
    assert!(desk.contains("First, the next visit") && desk.contains(r#"action="/a/"#));
    assert!(!other.contains("<form") && !desk.contains("sign_name"));
    let other = page(Story::design().visit(14), 1);
    assert!(other.contains("sign_name") && other.contains("in two weeks you look at it again"));
    assert_eq!(other.matches(r#"name="word""#).count(), 7);
}

#[test]
fn more_on_the_page_is_written_smaller() {
    let step = |people: usize, items: usize| {
        let people: Vec<String> = (1..=people).map(|it| format!("Guest {it}")).collect();
        let items: Vec<String> =
            ITEMS.iter().cycle().take(items).map(|it| (*it).to_owned()).collect();
        let page = Story::of(&people, &items).charter();
        let (_, rest) = page.split_once("data-fill=\"").unwrap();
        rest.split_once('"').unwrap().0.parse::<usize>().unwrap()
    };
    let steps = [(2, 1), (8, 7), (8, 20), (50, 20)].map(|(people, items)| step(people, items));
    assert!(steps.is_sorted() && steps[0] == 0 && steps[2] > steps[1], "{steps:?}");
}

#[test]
fn rhythms_are_said_in_words() {
    let said: Vec<String> = [1, 7, 14, 42, 30, 91, 10, 365].into_iter().map(every).collect();
    let words = [
        "every day",
        "every week",
        "every second week",
        "every six weeks",
        "every month",
        "every quarter",
        "every ten days",
        "every year",
    ];
    assert_eq!(said, words);
}
