//! Verifying: is what is kept still what it was, and does all that was made from a log fit to it?

#[cfg(test)]
mod tests;

use crate::{
    clock,
    database::Named,
    room,
    store::{
        Kept,
        sqlite::whole::SqliteSnapshot,
        whole::{Erasure, Snapshot, Whole},
    },
};
use alliance::{
    alliance::Alliance,
    event::Time,
    hidden::Row,
    id::{AllianceId, MemberId},
};
use anyhow::{Result, bail};
use clap::Args;
use std::{
    collections::BTreeSet,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

/// What `verify` is told.
#[derive(Args, Debug)]
pub(crate) struct Verify {
    /// The folder to look at. A server may be using it meanwhile.
    #[arg(long, env = "ACCORDANT_DATA", default_value = "data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    #[command(flatten)]
    pub(crate) database: Named,
}

/// What was found. It names ids and places, and no words.
#[derive(Debug, Default)]
pub(crate) struct Found {
    alliances: usize,
    events: usize,
    wrong: Vec<Wrong>,
}

/// Something that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
struct Wrong {
    alliance: AllianceId,
    what: What,
}

/// In what way.
#[derive(Debug, PartialEq, Eq)]
enum What {
    Head { said: u64, log: u64 },
    Gap { at: u64 },
    AskTwice { at: u64 },
    Unreadable { at: u64 },
    NoFold,
    Hidden { count: usize },
    WakesLate,
    KeyOfNobody { member: MemberId },
    ContactOfNobody { member: MemberId },
    WordsAreBack { at: u64 },
    WordsAreGone { at: u64 },
    Back,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for it in &self.wrong {
            writeln!(f, "{}: {}", it.alliance, it.what)?;
        }
        let Self { alliances, events, wrong } = self;
        let wrong = wrong.len();
        writeln!(f, "{alliances} alliances with {events} events were read. Wrong: {wrong}.")
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Head { said, log } => {
                write!(f, "its head is said to be {said}, and the log ends at {log}")
            }
            Self::Gap { at } => write!(f, "the log has a gap before event {at}"),
            Self::AskTwice { at } => {
                write!(f, "event {at} repeats an ask that is in the log already")
            }
            Self::Unreadable { at } => write!(f, "event {at} cannot be read"),
            Self::NoFold => write!(f, "the log cannot be folded"),
            Self::Hidden { count } => write!(f, "{count} of the hidden things cannot be read"),
            Self::WakesLate => write!(f, "it will be looked at later than its clock asks for"),
            Self::KeyOfNobody { member } => {
                write!(f, "a key is left of {member}, who is not in it")
            }
            Self::ContactOfNobody { member } => {
                write!(f, "an address is left of {member}, who is not in it")
            }
            Self::WordsAreBack { at } => {
                write!(f, "the words of event {at} were erased and are there")
            }
            Self::WordsAreGone { at } => {
                write!(f, "the words of event {at} are gone, and nobody erased them")
            }
            Self::Back => write!(f, "it was erased and is there"),
        }
    }
}

/// Looks at a folder or a database, and fails where anything is wrong.
pub(crate) async fn verify_all(told: Verify) -> Result<Found> {
    if told.database.database_url.is_some() {
        return verify(&mut *told.database.snapshot(&told.data).await?).await;
    }
    let mut snapshot = SqliteSnapshot::open(&told.data)?;
    if let Some(why) = snapshot.soundness()? {
        bail!("the database in {} is damaged: {why}", told.data.display());
    }
    verify(&mut snapshot).await
}

impl Found {
    /// Whether all is as it should be.
    pub(crate) fn is_good(&self) -> bool {
        self.wrong.is_empty()
    }
}

/// Looks at everything, one alliance after the other.
pub(crate) async fn verify(snapshot: &mut dyn Snapshot) -> Result<Found> {
    let (mut found, now) = (Found::default(), clock::now());
    let erasures = snapshot.erasures().await?.into_iter();
    let erased: BTreeSet<_> = erasures
        .filter_map(|it| if let Erasure::Alliance(id) = it { Some(id) } else { None })
        .collect();
    for id in snapshot.alliances().await? {
        let Some(whole) = snapshot.whole(id).await? else { continue };
        let alliance = AllianceId::new(u128::from_be_bytes(id));
        found.alliances += 1;
        found.events += whole.events.len();
        let back = erased.contains(&id).then_some(What::Back);
        let all = back.into_iter().chain(wrongs(alliance, whole, now));
        found.wrong.extend(all.map(|what| Wrong { alliance, what }));
    }
    Ok(found)
}

/// All that is wrong with one alliance.
fn wrongs(id: AllianceId, it: Whole, now: Time) -> Vec<What> {
    let mut wrong = Vec::new();
    let log = it.events.last().map_or(0, |last| last.seq);
    if it.head != log {
        wrong.push(What::Head { said: it.head, log });
    }
    wrong.extend(places(&it.events));
    wrong.extend(it.events.iter().filter_map(|kept| words(kept, it.erased.contains(&kept.seq))));
    let unread =
        |it: &&crate::store::Hidden| Row::read(&it.shelf, it.id, it.tag, &it.body).is_none();
    let count = it.hidden.iter().filter(unread).count();
    wrong.extend((count > 0).then_some(What::Hidden { count }));
    match folded(id, it.events) {
        Ok(alliance) => {
            let members: BTreeSet<u64> = alliance.members().map(MemberId::bits).collect();
            let nobody =
                |member: Option<u64>| member.filter(|it| !members.contains(it)).map(MemberId::new);
            let keys = it.keys.iter().filter_map(|key| nobody(key.member));
            wrong.extend(keys.map(|member| What::KeyOfNobody { member }));
            let contacts = it.contacts.iter().filter_map(|contact| nobody(contact.member));
            wrong.extend(contacts.map(|member| What::ContactOfNobody { member }));
            // Earlier does no harm: whoever looks then says when to look next. What is due already is
            // looked at in a moment.
            let in_time = |at: Time| it.wake.is_some_and(|wake| wake <= at.0.max(now.0));
            let late = alliance.wakes_at().is_some_and(|at| !in_time(at));
            wrong.extend(late.then_some(What::WakesLate));
        }
        Err(what) => wrong.push(what),
    }
    wrong
}

/// Whether each event stands where it belongs.
fn places(log: &[Kept]) -> Vec<What> {
    let mut wrong = Vec::new();
    let mut asks = BTreeSet::new();
    let mut last = None;
    for (kept, place) in log.iter().zip(1..) {
        if kept.seq != place {
            wrong.push(What::Gap { at: kept.seq });
            break;
        }
        if last != Some(kept.ask) && !asks.insert(kept.ask) {
            wrong.push(What::AskTwice { at: kept.seq });
        }
        last = Some(kept.ask);
    }
    wrong
}

/// Whether an event has its words, or has them no more, for a reason.
fn words(kept: &Kept, erased: bool) -> Option<What> {
    let at = kept.seq;
    match (&kept.event.body, erased) {
        (Some(_), true) => Some(What::WordsAreBack { at }),
        // Where words stood, their numbers are left.
        (None, false) if kept.event.data.contains("\"w\":") => Some(What::WordsAreGone { at }),
        (Some(_), false) | (None, _) => None,
    }
}

fn folded(id: AllianceId, log: Vec<Kept>) -> Result<Alliance, What> {
    let read = |kept: Kept| {
        let at = kept.seq;
        room::read_event(kept).map_err(|_| What::Unreadable { at })
    };
    let log = log.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    // What is damaged may take the fold by surprise.
    let folded = catch_unwind(AssertUnwindSafe(|| Alliance::fold(id, log)));
    folded.ok().flatten().ok_or(What::NoFold)
}
