//! Every example is a road that can be gone, it ends as its file expects, and nobody sees too early
//! what others write.

use super::*;
use crate::{
    backup::{self, Backup, Restore},
    database::Named,
    keys::House,
    moving,
    page::{self, Audience, Draw, Links, News, Site},
    room::Rooms,
    store::memory::Memory,
    verify::{Verify, verify_all},
};
use alliance::{
    alliance::{Change, Happening},
    chance::Chance,
    command::{Command, NewNote},
    event::{Mark, Stance, Time},
    stage::Stage,
    text::{NoteText, Sentence},
    view::{Place, Standing, View, Viewer},
};
use jiff::{ToSpan as _, civil::Date};
use maud::Markup;
use plan::Step;
use std::collections::BTreeMap;

fn examples() -> impl Iterator<Item = (Example, Until)> {
    EXAMPLES.into_iter().map(|(json, middle)| (Example::read(json).unwrap(), middle))
}

fn today() -> Date {
    words::day_of(clock::now())
}

/// Plays in memory; `after` is called after each step, with what was asked.
async fn played(example: &Example, until: Until, after: impl FnMut(&Table, &Step)) -> Table {
    clock::shifted(played_now(example, until, after)).await
}

async fn played_now(
    example: &Example,
    until: Until,
    mut after: impl FnMut(&Table, &Step),
) -> Table {
    let dir = tempfile::tempdir().unwrap();
    let (rooms, house) =
        (Rooms::new(Arc::new(Memory::default()), MEMBERS_MAX), House::open(dir.path()).unwrap());
    let mut table = Table::start(&rooms, &house, example).await.unwrap();
    let cast = (&*table.cast(), table.late());
    let steps = plan::steps(example, cast, until, today(), &mut keys::chance()).unwrap();
    for step in steps {
        table.take(step.clone()).await.unwrap();
        after(&table, &step);
    }
    table
}

fn look<T>(table: &Table, viewer: Viewer, at: impl FnOnce(&View<'_>) -> T) -> Option<T> {
    table.room.look().seen_by(viewer).map(|view| at(&view))
}

fn desk<T>(table: &Table, at: impl FnOnce(&View<'_>) -> T) -> T {
    look(table, table.viewer(0), at).unwrap()
}

/// Text as it stands in a printed view, whose quotes are escaped.
fn bare(text: &str) -> String {
    text.replace(['"', '\\'], "")
}

#[tokio::test]
async fn an_example_ends_as_its_file_expects() {
    for (example, _) in examples() {
        let table = played(&example, Until::Signed, |_, _| ()).await;
        let expect = &example.expect;
        desk(&table, |view| {
            let title = &example.title;
            assert_eq!(view.stage(), Stage::Living, "{title}");
            assert_eq!(view.size(), expect.people, "{title}");
            assert_eq!(view.wall(Round::Nightmares).len(), expect.nightmare_notes, "{title}");
            assert_eq!(view.wall(Round::Hopes).len(), expect.wish_notes, "{title}");
            assert_eq!(view.themes().len(), expect.clusters, "{title}");
            assert_eq!(view.loose().len(), expect.unclustered, "{title}");
            assert_eq!(view.items().len(), expect.items_v1, "{title}");
            let voices = view.items().into_iter().flat_map(|item| item.voices);
            let not_yet = voices.filter(|(_, given)| given.stance == Stance::NotYet);
            assert_eq!(not_yet.count(), expect.objections_v1, "{title}");
            let signed =
                view.signatures().into_iter().filter(|it| it.person.signed && it.mark.is_some());
            assert_eq!(signed.count(), expect.signatures_v1, "{title}");
        });
    }
}

#[tokio::test]
async fn the_page_says_what_the_example_says() {
    for (example, _) in examples() {
        let table = played(&example, Until::Signed, |_, _| ()).await;
        let page = example.first_page().unwrap();
        desk(&table, |view| {
            for (seen, told) in view.items().iter().zip(&page.items) {
                assert_eq!(seen.text.as_str(), told.text);
                assert_eq!(seen.kind, told.kind());
                assert_eq!(seen.because.map(Sentence::as_str), told.why.as_deref());
                assert_eq!(seen.sources.len(), told.from_notes.len());
                assert!(matches!(seen.standing, Standing::Agreed(_)), "{seen:?}");
            }
            for (cluster, theme) in example.clusters.iter().zip(view.themes()) {
                assert_eq!(theme.name.unwrap().as_str(), cluster.name);
                assert_eq!(theme.notes.len(), cluster.notes.len());
            }
            let because = |it: &alliance::view::ItemSeen<'_>| match it.standing {
                Standing::Parked(because) | Standing::Dropped(because) => {
                    (it.text.to_string(), because.unwrap().to_string())
                }
                Standing::Asked { .. }
                | Standing::Agreed(_)
                | Standing::NotYet(_)
                | Standing::Lapsed => {
                    panic!("{it:?}")
                }
            };
            let aside: Vec<_> = view.aside().iter().map(because).collect();
            let told = example.parked.iter().chain(&example.let_go);
            assert_eq!(
                aside,
                told.map(|it| (it.text.clone(), it.because.clone())).collect::<Vec<_>>()
            );
            for told in &page.signatures {
                let name = &example.participants.iter().find(|it| it.id == told.by).unwrap().name;
                let signatures = view.signatures();
                let seen = signatures.iter().find(|it| it.person.name.as_str() == name).unwrap();
                assert_eq!(matches!(seen.mark, Some(Mark::Drawn(_))), told.drawn.is_some());
                assert_eq!(seen.words.map(Sentence::as_str), told.words.as_deref());
            }
            let days = page.days_to_visit();
            assert_eq!(view.next_visit(), Some(today().checked_add(days.days()).unwrap()));
            assert!(days > 0);
        });
    }
}

#[tokio::test]
async fn reservations_and_earlier_words_stay_beside_an_item() {
    let (team, _) = examples().next().unwrap();
    let table = played(&team, Until::Signed, |_, _| ()).await;
    desk(&table, |view| {
        let items = view.items();
        let review = items.iter().find(|it| it.text.as_str().starts_with("We name two")).unwrap();
        assert_eq!(review.earlier.len(), 1);
        let Standing::Agreed(given) = &review.standing else { panic!("{review:?}") };
        let held: Vec<_> = given.iter().filter(|it| it.stance == Stance::Reservation).collect();
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].name.unwrap().as_str(), "Jonas");
    });
}

/// What each of the circle, and the big screen, would be shown of these texts.
fn nobody_else_sees(table: &Table, hidden: &[(usize, NoteText)]) {
    let everybody = (0..table.seats.len()).map(|who| (Some(who), table.viewer(who)));
    for (who, viewer) in everybody.chain([(None, Viewer::Screen)]) {
        let both =
            |view: &View<'_>| (bare(&format!("{view:?}")), bare(&crate::web::api::in_json(view)));
        let Some((seen, json)) = look(table, viewer, both) else { continue };
        for (writer, text) in hidden {
            let mine = Some(*writer) == who;
            assert_eq!(seen.contains(&bare(text.as_str())), mine, "{who:?} {text}");
            assert_eq!(json.contains(&bare(text.as_str())), mine, "as JSON: {who:?} {text}");
        }
    }
}

#[tokio::test]
async fn nobody_sees_a_hidden_note_of_somebody_else() {
    for (example, _) in examples() {
        let mut written: BTreeMap<Round, Vec<(usize, NoteText)>> = BTreeMap::new();
        let mut looks = 0;
        let table = played(&example, Until::Signed, |table, step| {
            if let Command::Write(note) = &step.command {
                written.entry(note.round).or_default().push((step.who, note.text.clone()));
            }
            for (round, notes) in &written {
                if !desk(table, |view| view.revealed(*round)) {
                    nobody_else_sees(table, notes);
                    looks += 1;
                }
            }
        })
        .await;
        assert!(looks > example.expect.nightmare_notes + example.expect.wish_notes);
        // What was hidden is there for all in the end: the look above would have found it.
        let seen = desk(&table, |view| bare(&format!("{view:?}")));
        let all = written.values().flatten();
        assert_eq!(all.filter(|(_, text)| seen.contains(&bare(text.as_str()))).count(), {
            example.expect.nightmare_notes + example.expect.wish_notes
        });
    }
}

/// What a member's stream would be sent of this, were it drawn for them alone. The links are this
/// member's own, and so are the asks in its forms: shared, the second to ask would be asking twice.
fn region_for(table: &Table, who: usize, what: Change) -> Option<(Place, Audience, String)> {
    let seat = &table.seats[who];
    let links = Links { own: Some(format!("/k/{}", seat.key.text())), ..Links::default() };
    let site = Site { public_url: "http://here".into() };
    let state = table.room.look();
    let view = state.seen_by(table.viewer(who))?;
    let (place, audience) = (view.place(), Audience::of(&view));
    // Only "Undo the last move" may be asked by several and mean one act.
    let seed = if what == Change::Themes { 0 } else { u8::try_from(who).unwrap() };
    let chance = Chance::new([seed; 32]);
    let draw = Draw::new(view, &site, &links, Time(0), chance);
    let drawn = page::region(News::Change(what), &draw, false);
    Some((place, audience, drawn.map_or_else(String::new, Markup::into_string)))
}

#[tokio::test]
async fn what_is_drawn_once_for_all_of_a_kind_is_the_same_for_each() {
    let (team, _) = examples().next().unwrap();
    let mut drawn = 0;
    played(&team, Until::Signed, |table, _| {
        let changes: Vec<Change> = table.room.look().alliance.changed_after(0).collect();
        for change in changes {
            let mut seen: Option<String> = None;
            for who in 1..4 {
                let Some((place, audience, region)) = region_for(table, who, change) else {
                    continue;
                };
                if audience == Audience::Circle
                    && page::is_shared(News::Change(change), place, audience)
                {
                    drawn += usize::from(!region.is_empty());
                    let first = seen.get_or_insert_with(|| region.clone());
                    assert_eq!(*first, region, "{change:?} at {place:?}");
                }
            }
        }
    })
    .await;
    assert!(drawn > 500, "{drawn}");
}

#[tokio::test]
async fn a_number_does_not_change_at_the_moment_of_a_tap() {
    let (family, middle) = examples().last().unwrap();
    let mut table = played(&family, middle, |_, _| ()).await;
    let room = Arc::clone(&table.room);
    let (mut bell, mut chance) = (room.bell(), keys::chance());
    let mut write = |text| {
        let (note, round) = (chance.note(), Round::Nightmares);
        let text = NoteText::parse(text).unwrap();
        let (question, drawing, turned_from) = (None, None, None);
        let face_up = false;
        let note = NewNote { note, round, question, text, drawing, turned_from, face_up };
        Step { who: 0, day: 0, command: Command::Write(note) }
    };
    let told =
        |tick| room.look().news_after(tick).unwrap().contains_key(&News::Change(Change::Table));
    // What was written while it was played may still wait; it is told with this one.
    let before = room.look().tick();
    table.take(write("What if nobody asks?")).await.unwrap();
    while !told(before) {
        bell.changed().await.unwrap();
    }
    let before = room.look().tick();
    for text in ["What if nobody comes?", "What if nobody stays?"] {
        table.take(write(text)).await.unwrap();
        bell.changed().await.unwrap();
    }
    assert!(!told(before), "only the writer's own page was told");
    let between = room.look().tick();
    bell.changed().await.unwrap();
    assert!(told(between), "the number comes a moment later, for both notes at once");
    assert_eq!(room.look().tick(), between + 1);
}

#[test]
fn hidden_notes_are_written_in_an_order_that_chance_makes() {
    for (example, _) in examples() {
        let cast: Vec<_> = example.participants.iter().map(|_| keys::member()).collect();
        let late = keys::member();
        let order = |seed: u8| {
            let mut chance = Chance::new([seed; 32]);
            let cast = (&*cast, late);
            let steps = plan::steps(&example, cast, Until::Signed, today(), &mut chance).unwrap();
            let texts = steps.into_iter().filter_map(|step| {
                let Command::Write(note) = step.command else { return None };
                Some(note.text.to_string())
            });
            texts.collect::<Vec<_>>()
        };
        let told =
            example.round(Round::Nightmares).notes.iter().chain(&example.round(Round::Hopes).notes);
        let told: Vec<_> = told.map(|note| note.text.clone()).collect();
        assert_ne!(order(1), told);
        assert_ne!(order(1), order(2));
        assert_eq!(order(1), order(1));
    }
}

#[tokio::test]
async fn the_middle_of_a_workshop_is_where_it_is_said_to_be() {
    let [team, pair, family]: [_; 3] = examples().collect::<Vec<_>>().try_into().ok().unwrap();

    let table = played(&team.0, team.1, |_, _| ()).await;
    desk(&table, |view| {
        assert_eq!(view.place(), Place::Draft);
        let open = view.items().into_iter().filter(|it| matches!(it.standing, Standing::NotYet(_)));
        assert_eq!(open.count(), 1);
        let asked =
            view.items().into_iter().filter(|it| matches!(it.standing, Standing::Asked { .. }));
        assert!(asked.count() > 0);
    });

    let table = played(&pair.0, pair.1, |_, _| ()).await;
    desk(&table, |view| {
        assert_eq!(view.place(), Place::Writing(Round::Hopes));
        assert!(view.closes().is_some());
        let done: Vec<_> = view.people().iter().map(|it| (it.name.to_string(), it.done)).collect();
        assert_eq!(done, [("Noor".to_owned(), true), ("Ruth".to_owned(), false)]);
        assert!(view.others_notes(Round::Hopes).unwrap() > 0);
    });

    let table = played(&family.0, family.1, |_, _| ()).await;
    desk(&table, |view| {
        assert_eq!(view.place(), Place::Writing(Round::Nightmares));
        let papa = view.me();
        let carried = view.people().into_iter().filter(|it| it.carried_by == papa);
        assert_eq!(carried.count(), 2);
        assert_eq!(view.done_count(Round::Nightmares), 1);
    });
}

#[tokio::test]
async fn drawings_are_turned_over_too_and_the_history_names_nobody_beside_it() {
    let (family, _) = examples().last().unwrap();
    let table = played(&family, Until::Signed, |_, _| ()).await;
    desk(&table, |view| {
        let walls = Round::ALL.iter().flat_map(|round| view.wall(*round));
        assert_eq!(walls.filter(|note| note.drawing.is_some()).count(), 3);
        // The history names nobody beside a reveal.
        let mut reveals =
            view.history().iter().filter(|line| matches!(line.what, Happening::Revealed(..)));
        assert!(reveals.all(|line| line.by.is_none()));
    });
}

fn config(path: &Path) -> Config {
    let listen = ([127, 0, 0, 1], 0).into();
    Config {
        database: serve::Database::default(),
        data: path.to_owned(),
        listen,
        public_url: None,
        members_max: MEMBERS_MAX,
        metrics: None,
        erasures: None,
        post: crate::post::Settings::default(),
        limits: crate::web::Limits::default(),
    }
}

fn over(path: &Path, named: Named) -> Config {
    let mut config = config(path);
    config.database.named = named;
    config
}

/// Every link opens something.
async fn opens_all(opened: &Opened, shown: &[Shown]) {
    for (_, path) in shown.iter().flat_map(|it| &it.links) {
        let key = keys::Key::read(&path[3..]).unwrap();
        assert!(opened.rooms.store().key(key.hash()).await.unwrap().is_some(), "{path}");
    }
}

/// The files of a folder.
fn names(dir: &Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = fs::read_dir(dir).unwrap().map(|it| it.unwrap().file_name()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_filled_folder_opens_again_and_every_link_opens_something() {
    let dir = tempfile::tempdir().unwrap();
    let shown = fill(&config(dir.path())).await.unwrap();
    let opened = serve::open(&config(dir.path())).await.unwrap();
    assert_eq!(opened.rooms.store().alliances().await.unwrap().len(), 6);
    let links: Vec<_> = shown.iter().flat_map(|it| &it.links).collect();
    // Seven, two and one phone, and a big screen each; all of it twice, and one who came later.
    assert_eq!(links.len(), 2 * (7 + 2 + 1 + 3) + 1);
    opens_all(&opened, &shown).await;
    let words = Folder { path: dir.path().to_owned(), goes: false }.words("http://here", &shown);
    for line in [
        "Team Heron: living: version 2 is signed, a care is open, a pulse half answered, and somebody new reads",
        "  Papa, Leo, Finn  http://here/k/",
        "  Big screen       http://here/s/",
    ] {
        assert!(words.contains(line), "{words}");
    }
}

#[tokio::test]
async fn the_examples_move_and_come_back_from_a_backup() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let shown = fill(&config(&at("here"))).await.unwrap();
    let postgres = Named {
        database_url: Some(crate::store::postgres::tests::fresh().await),
        database_ca: None,
    };
    let export = async |data: &str, database: &Named, out: &str| {
        let database = database.clone();
        let told = moving::Export {
            one: crate::export::told::One::default(),
            all: true,
            data: at(data),
            database,
            out: Some(at(out)),
        };
        moving::export(told).await.unwrap();
        fs::read(at(out)).unwrap()
    };
    let import = async |file: &str, data: &str, database: &Named| {
        let database = database.clone();
        let told = moving::Import { file: at(file), data: at(data), database };
        moving::import_all(told).await
    };
    let none = Named::default();
    let before = names(&at("here"));
    let one = export("here", &none, "one").await;
    assert_eq!(names(&at("here")), before, "whoever reads leaves nothing behind");
    assert_eq!(import("one", "unused", &postgres).await.unwrap().alliances, 6);
    assert!(export("unused", &postgres, "two").await == one, "the same bytes");
    let again = format!("{:#}", import("one", "unused", &postgres).await.unwrap_err());
    assert!(again.contains("there are alliances here already (6)"), "{again}");
    let told = Verify { data: at("unused"), database: postgres.clone() };
    assert!(verify_all(told).await.unwrap().to_string().starts_with("6 alliances"));
    assert_eq!(import("two", "there", &none).await.unwrap().alliances, 6);
    assert!(!at("unused").exists());
    let opened = serve::open(&over(&at("unused"), postgres)).await.unwrap();
    opens_all(&opened, &shown).await;
    assert!(opened.house.bytes() == House::read(&at("here")).unwrap().bytes());
    assert!(export("there", &none, "three").await == one, "the same bytes");

    let database = Named::default();
    let told = Backup { data: at("there"), to: at("backup"), questions: None, database };
    let found = backup::backup(told).await.unwrap();
    assert!(found.is_good(), "{found}");
    let told = Restore {
        backup: Some(at("backup")),
        data: Some(at("back")),
        erasures: vec![],
        database: Named::default(),
    };
    let found = backup::restore(told).await.unwrap();
    assert!(found.is_good(), "{found}");
    assert!(found.to_string().starts_with("6 alliances"), "{found}");

    let opened = serve::open(&config(&at("back"))).await.unwrap();
    opens_all(&opened, &shown).await;
    assert!(opened.house.bytes() == House::read(&at("here")).unwrap().bytes());
}

#[test]
fn the_demo_fills_only_what_is_empty() {
    let dir = tempfile::tempdir().unwrap();
    let new = dir.path().join("new");
    assert!(Folder::fresh(Some(new), false).is_ok());
    assert!(Folder::fresh(Some(dir.path().to_owned()), false).is_ok());
    let file = dir.path().join("mine");
    fs::write(&file, "precious").unwrap();
    for taken in [dir.path().to_owned(), file.clone()] {
        let error = Folder::fresh(Some(taken), false).unwrap_err();
        assert!(error.to_string().contains("--data"), "{error}");
    }
    assert_eq!(fs::read_to_string(file).unwrap(), "precious");
}

#[test]
fn a_temporary_folder_goes_unless_it_is_kept() {
    for keep in [false, true] {
        let folder = Folder::fresh(None, keep).unwrap();
        let path = folder.path.clone();
        fs::create_dir(&path).unwrap();
        drop(folder);
        assert_eq!(path.exists(), keep);
        if keep {
            fs::remove_dir(path).unwrap();
        }
    }
    let dir = tempfile::tempdir().unwrap();
    drop(Folder::fresh(Some(dir.path().to_owned()), false).unwrap());
    assert!(dir.path().exists());
}

#[tokio::test]
async fn each_later_life_is_where_it_is_said_to_be() {
    let [team, pair, family]: [_; 3] = examples().collect::<Vec<_>>().try_into().ok().unwrap();

    let table = played(&team.0, Until::Living, |_, _| ()).await;
    desk(&table, |view| {
        let version = view.version().unwrap();
        assert_eq!((version.number, version.signed.len()), (2, 7));
        assert_eq!(version.changes.len(), 2);
        assert_eq!(view.cares().len(), 1, "a care is open");
        let pulse = view.pulse().unwrap();
        assert_eq!(pulse.given, 4, "and a pulse half answered");
        assert_eq!(view.pulses().len(), 2);
        let reading = view.people().into_iter().filter(|it| it.reading);
        assert_eq!(reading.count(), 1, "and somebody reads still");
    });

    let table = played(&pair.0, Until::Living, |_, _| ()).await;
    desk(&table, |view| {
        assert_eq!(view.version().unwrap().number, 2);
        assert!(view.ending() && view.ended().is_none());
        assert_eq!(view.farewells().len(), 1);
    });

    let table = played(&family.0, Until::Living, |_, _| ()).await;
    desk(&table, |view| {
        assert_eq!(view.place(), Place::Visit);
        assert_eq!(view.visit().unwrap().tables[0].at, 2);
    });
}
