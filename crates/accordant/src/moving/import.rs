//! Taking the file in: first all of it is read, checked and folded; only then anything is written.

use super::lines::{Lines, Part, Refused};
use crate::{
    database::Named,
    keys::{House, Key},
    room,
    store::{
        Hidden, Id, Purpose, Store,
        postgres::{self, Postgres, line::Address, whole::PostgresSnapshot},
        sqlite::{self, Sqlite, whole::SqliteSnapshot},
        whole::{Erasure, KeptKey, Snapshot, Whole},
    },
};
use alliance::{
    alliance::Alliance,
    event::Event,
    hidden::Row,
    id::{AllianceId, MemberId},
};
use anyhow::{Context as _, Result, ensure};
use clap::Args;
use std::{
    collections::{BTreeSet, HashSet},
    fs::File,
    io::{BufRead, BufReader, Seek as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

/// What `import` is told.
#[derive(Args, Debug)]
pub(crate) struct Import {
    /// What `accordant export` has written, with `--all` or as `jsonl`, unpacked.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The folder to fill: a new one, or one without alliances; for a file of one alliance, any. No
    /// server may be using it.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    #[command(flatten)]
    pub(crate) database: Named,
}

/// How much there is in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Alliances.
    pub(crate) alliances: u64,
    /// Events of all their logs.
    pub(crate) events: u64,
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{} alliances with {} events were imported.", self.alliances, self.events)
    }
}

/// Takes everything of a file into a folder or a database, or says why not.
pub(crate) async fn import_all(told: Import) -> Result<Count> {
    let path = told.file.display();
    let mut file = File::open(&told.file).with_context(|| format!("{path} cannot be read"))?;
    let count = check(BufReader::new(&file)).with_context(|| format!("{path} is not imported"))?;
    file.rewind()?;
    let mut head = String::new();
    let one = BufReader::new(&file).read_line(&mut head).is_ok_and(|_| super::is_one(&head));
    file.rewind()?;
    let from = BufReader::new(file);
    match told.database.address()? {
        Some(address) if one => add_to_database(from, &address).await?,
        Some(address) => fill_database(from, &address).await?,
        None if one => add_to_folder(from, &told.data).await?,
        None => fill_folder(from, &told.data).await?,
    }
    Ok(count)
}

async fn add_to_folder(from: impl BufRead, data: &Path) -> Result<()> {
    let store = Sqlite::open(data)?;
    let taken = async {
        let house = House::open(data)?;
        take_one(from, &store, &mut SqliteSnapshot::open(data)?, &house).await
    };
    let taken = taken.await;
    store.close().await;
    taken
}

async fn add_to_database(from: impl BufRead, address: &Address) -> Result<()> {
    postgres::whole::alone(address).await?;
    let store = Postgres::open(address.clone()).await?;
    let taken = async {
        let house = House::of(store.secret());
        take_one(from, &store, &mut PostgresSnapshot::open(address).await?, &house).await
    };
    let taken = taken.await;
    store.close().await;
    taken
}

/// Writes one alliance beside those that are there, in one transaction. It was checked before.
pub(super) async fn take_one(
    from: impl BufRead,
    store: &dyn Store,
    target: &mut dyn Snapshot,
    house: &House,
) -> Result<()> {
    let mut lines = Lines::new(from);
    let Part::Alliance { id, head, wake } = lines.next_part()? else {
        return Err(lines.refused("it belongs to no alliance").into());
    };
    let there = target.alliances().await?.contains(&id);
    ensure!(!there, "this alliance is here already. Nothing was imported");
    let erased = target.erasures().await?.contains(&Erasure::Alliance(id));
    ensure!(!erased, "this alliance was erased here, and must not come back. Nothing was imported");
    let mut whole = begun(id, head, wake);
    loop {
        let part = lines.next_part()?;
        if matches!(part, Part::End) {
            break;
        }
        add(&mut whole, part);
    }
    whole.keys.extend(doors(&whole, house)?);
    whole.keys.sort_by_key(|it| it.hash);
    ensure!(store.take_in(whole).await?, "this alliance is here already. Nothing was imported");
    Ok(())
}

/// The door and the screen of an alliance, as the house that it comes to makes them. The spoken code
/// is made with the next turn of the door.
fn doors(whole: &Whole, house: &House) -> Result<[KeptKey; 2]> {
    let id = AllianceId::new(u128::from_be_bytes(whole.alliance));
    let alliance = Alliance::fold(id, room::read_log(whole.events.clone())?);
    let turn = alliance.context("the log cannot be folded")?.door_turn();
    let key = |key: Key, purpose| KeptKey { hash: key.hash(), purpose, member: None };
    Ok([key(house.door(id, turn), Purpose::Join), key(house.screen(id, turn), Purpose::Screen)])
}

async fn fill_folder(from: impl BufRead, data: &Path) -> Result<()> {
    let store = Sqlite::open(data)?;
    let taken = async {
        let mut target = SqliteSnapshot::open(data)?;
        empty(&mut target).await.with_context(|| data.display().to_string())?;
        drop(target);
        let unfinished = sqlite::Unfinished::begin(data)?;
        let taken = take(from, &store, |house| house.put(data)).await;
        taken.context("the import did not come to its end. Empty the folder, and import again")?;
        unfinished.done()
    };
    let taken = taken.await;
    store.close().await;
    taken
}

async fn fill_database(from: impl BufRead, address: &Address) -> Result<()> {
    postgres::whole::alone(address).await?;
    let store = Postgres::open(address.clone()).await?;
    let taken = async {
        let mut target = PostgresSnapshot::open(address).await?;
        empty(&mut target).await.context("the database")?;
        drop(target);
        let unfinished = postgres::whole::Unfinished::begin(address).await?;
        let mut house = None;
        let move_in = |it| {
            house = Some(it);
            Ok(())
        };
        let why = "the import did not come to its end. Empty the database, and import again";
        take(from, &store, move_in).await.context(why)?;
        unfinished.done(&house.context("there is no secret in the file")?).await
    };
    let taken = taken.await;
    store.close().await;
    taken
}

/// Whoever imports must not find anything that could be mixed up with it.
async fn empty(target: &mut dyn Snapshot) -> Result<()> {
    let alliances = target.alliances().await?.len();
    ensure!(
        alliances == 0,
        "there are alliances here already ({alliances}). Nothing was imported: choose a new place"
    );
    let erased = target.erasures().await?.len();
    ensure!(
        erased == 0,
        "alliances have lived and were erased here. Nothing was imported: choose a new place"
    );
    Ok(())
}

/// Reads everything, and holds no more of it than one alliance. What comes back well can be taken in.
pub(crate) fn check(from: impl BufRead) -> Result<Count, Refused> {
    let mut lines = Lines::new(from);
    let mut seen = Seen::default();
    let mut count = Count::default();
    let mut part = lines.next_part()?;
    loop {
        part = match part {
            Part::House(_) | Part::Erased(_) => lines.next_part()?,
            Part::Alliance { id, head, .. } => {
                count.alliances += 1;
                count.events += head;
                check_alliance(&mut lines, id, &mut seen)?
            }
            Part::End => return Ok(count),
            Part::Event(..)
            | Part::Hidden(_)
            | Part::Key(_)
            | Part::Code(_)
            | Part::Contact(_)
            | Part::Letter(_) => return Err(lines.refused("it belongs to no alliance")),
        };
    }
}

/// What may be there only once among all alliances, as short hashes that nobody can foresee.
#[derive(Default)]
struct Seen {
    chance: std::hash::RandomState,
    all: HashSet<u64>,
}

impl Seen {
    fn is_new(&mut self, it: impl std::hash::Hash) -> bool {
        let short = std::hash::BuildHasher::hash_one(&self.chance, it);
        self.all.insert(short)
    }
}

/// Checks one alliance, and gives back what follows it.
fn check_alliance<R: BufRead>(
    lines: &mut Lines<R>,
    id: Id,
    seen: &mut Seen,
) -> Result<Part, Refused> {
    let (members, mut part) = fold(lines, id)?;
    let known = |member: Option<u64>| member.is_none_or(|it| members.contains(&it));
    loop {
        let good = match &part {
            Part::Hidden(it) => reads(it).then_some(()).ok_or("what lies hidden cannot be read"),
            Part::Key(it) if !known(it.member) => Err("it belongs to nobody of this alliance"),
            Part::Key(it) => once(seen, ("key", it.hash)),
            Part::Code(it) => once(seen, ("code", &it.first)),
            Part::Contact(it) if !known(it.member) => Err("it belongs to nobody of this alliance"),
            Part::Contact(it) => once(seen, ("token", it.token)),
            Part::Letter(it) if !known(it.planned.member) => {
                Err("it belongs to nobody of this alliance")
            }
            Part::Letter(_) => Ok(()),
            Part::House(_) | Part::Erased(_) | Part::Event(..) => {
                Err("it stands in the wrong place")
            }
            Part::Alliance { .. } | Part::End => return Ok(part),
        };
        good.map_err(|why| lines.refused(why))?;
        part = lines.next_part()?;
    }
}

fn once(seen: &mut Seen, it: impl std::hash::Hash) -> Result<(), &'static str> {
    if seen.is_new(it) { Ok(()) } else { Err("the same is there for another alliance already") }
}

/// Whether a room could read it.
fn reads(it: &Hidden) -> bool {
    Row::read(&it.shelf, it.id, it.tag, &it.body).is_some()
}

/// Folds the log that begins here, event by event; says who ever belonged to the circle, and what
/// follows the log.
fn fold<R: BufRead>(lines: &mut Lines<R>, id: Id) -> Result<(BTreeSet<u64>, Part), Refused> {
    let mut after = None;
    let mut members = BTreeSet::new();
    let log = std::iter::from_fn(|| {
        let read = match lines.next_part() {
            Ok(Part::Event(kept, _)) => room::read_event(kept)
                .map_err(|_| lines.refused("this Accordant cannot read such an event")),
            other => {
                after = Some(other);
                return None;
            }
        };
        match read {
            Ok(kept) => {
                members.extend(seated(&kept.event).map(MemberId::bits));
                Some(kept)
            }
            Err(refused) => {
                after = Some(Err(refused));
                None
            }
        }
    });
    let id = AllianceId::new(u128::from_be_bytes(id));
    // What never happened in a room may not fit together, and take the fold by surprise.
    let folded = catch_unwind(AssertUnwindSafe(|| Alliance::fold(id, log)));
    let after = match after {
        Some(after) => after?,
        None if matches!(folded, Ok(Some(_))) => lines.next_part()?,
        None => return Err(lines.refused("no alliance begins, or goes on, like this")),
    };
    match folded {
        Ok(Some(_)) => Ok((members, after)),
        Ok(None) | Err(_) => Err(lines.refused("no alliance begins, or goes on, like this")),
    }
}

/// Who comes into the circle by this event.
fn seated(event: &Event) -> Option<MemberId> {
    if let Event::AllianceStarted { member, .. } | Event::MemberJoined { member, .. } = event {
        Some(*member)
    } else {
        None
    }
}

/// Writes everything, one alliance at a time. It was checked before.
pub(super) async fn take(
    from: impl BufRead,
    store: &dyn Store,
    move_in: impl FnOnce(House) -> Result<()>,
) -> Result<()> {
    let mut lines = Lines::new(from);
    let mut move_in = Some(move_in);
    let mut erased = Vec::new();
    let mut whole: Option<Whole> = None;
    loop {
        match (lines.next_part()?, &mut whole) {
            (Part::House(secret), _) => {
                if let Some(move_in) = move_in.take() {
                    move_in(House::of(secret))?;
                }
            }
            (Part::Erased(id), _) => erased.push(Erasure::Alliance(id)),
            (Part::Alliance { id, head, wake }, whole) => {
                keep(store, whole.replace(begun(id, head, wake)), &mut erased).await?;
            }
            (Part::End, whole) => return keep(store, whole.take(), &mut erased).await,
            (part, Some(whole)) => add(whole, part),
            (_, None) => return Err(lines.refused("it belongs to no alliance").into()),
        }
    }
}

async fn keep(store: &dyn Store, it: Option<Whole>, erased: &mut Vec<Erasure>) -> Result<()> {
    if !erased.is_empty() {
        store.replay(std::mem::take(erased)).await?;
    }
    if let Some(it) = it {
        store.take_in(it).await?;
    }
    Ok(())
}

fn begun(alliance: Id, head: u64, wake: Option<i64>) -> Whole {
    Whole {
        alliance,
        head,
        wake,
        events: Vec::new(),
        erased: BTreeSet::new(),
        hidden: Vec::new(),
        keys: Vec::new(),
        code: None,
        contacts: Vec::new(),
        letters: Vec::new(),
    }
}

fn add(whole: &mut Whole, part: Part) {
    match part {
        Part::Event(kept, erased) => {
            whole.erased.extend(erased.then_some(kept.seq));
            whole.events.push(kept);
        }
        Part::Hidden(it) => whole.hidden.push(it),
        Part::Key(it) => whole.keys.push(it),
        Part::Code(it) => whole.code = Some(it),
        Part::Contact(it) => whole.contacts.push(it),
        Part::Letter(it) => whole.letters.push(it),
        Part::House(_) | Part::Erased(_) | Part::Alliance { .. } | Part::End => {}
    }
}
