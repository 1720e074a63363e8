//! As much as goes: notes one after the other without a pause (S1, S2); what a commit takes; and the
//! power cord pulled again and again, with what was said to be kept counted afterwards.

use crate::{
    client::{self, Http, Packed, Peer, Poster, Unpacked, markers, random},
    median,
    run::{Circle, Server, circle, now},
};
use anyhow::{Context as _, Result, bail};
use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    io::Write as _,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::io::AsyncReadExt as _;

/// One person may lay down so many notes at most.
const NOTES_EACH: usize = 40;

/// As many notes as go through.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Press {
    pub(crate) name: &'static str,
    pub(crate) sessions: usize,
    pub(crate) people: usize,
    /// Notes under way at once, in each session.
    pub(crate) window: usize,
    /// Notes that each of those ways carries.
    pub(crate) notes: usize,
}

struct Pressed {
    per_s: f64,
    cores: f64,
    cpu_s_per_million: f64,
    ack_ms: [f64; 2],
    lost: usize,
}

/// Measures both floors and Accordant, in turns.
pub(crate) async fn press(
    report: &mut String,
    press: Press,
    binary: &Path,
    rounds: usize,
) -> Result<()> {
    let peers = [Peer::Floor, Peer::FloorTogether, Peer::Accordant];
    let mut results: [Vec<Pressed>; 3] = Default::default();
    for _ in 0..rounds {
        for (peer, results) in peers.into_iter().zip(&mut results) {
            let server = Server::start(peer, binary).await?;
            results.push(one(&server, press).await.with_context(|| press.name)?);
            server.stop().await?;
        }
    }
    for (peer, results) in peers.into_iter().zip(&results) {
        let of = |pick: &dyn Fn(&Pressed) -> f64| median(results.iter().map(pick).collect());
        writeln!(
            report,
            "| {} | {peer:?} | {:.0} | {:.2} | {:.2} | {:.1} | {:.1} | {} |",
            press.name,
            of(&|it| it.per_s),
            of(&|it| it.cores),
            of(&|it| it.cpu_s_per_million),
            of(&|it| it.ack_ms[0]),
            of(&|it| it.ack_ms[1]),
            results.iter().map(|it| it.lost).sum::<usize>(),
        )?;
    }
    Ok(())
}

async fn one(server: &Server, press: Press) -> Result<Pressed> {
    let (circles, heard) = gather(server, press.sessions, press.people).await?;
    let (cpu, begin) = (server.cpu(), now());
    let mut ways = Vec::new();
    for (at, circle) in circles.iter().enumerate() {
        for way in 0..press.window {
            let mut poster = Poster::open(server.peer, &server.address, &circle.seats[0]).await?;
            let seats = circle.seats.clone();
            let from = (at * press.window + way) * press.notes;
            ways.push(tokio::spawn(async move {
                let mut took = Vec::new();
                for note in 0..press.notes {
                    // Each way has people of its own, who take turns.
                    let seat = way + press.window * (note / NOTES_EACH);
                    poster.sit(&seats[seat]);
                    let begin = now();
                    poster.post_and_wait(from + note, &random(12)).await?;
                    took.push(begin.elapsed().as_secs_f64() * 1000.0);
                }
                anyhow::Ok(took)
            }));
        }
    }
    let mut took = Vec::new();
    for way in ways {
        took.extend(way.await??);
    }
    let wanted = press.sessions * press.window * press.notes * press.people;
    for _ in 0..1_000 {
        if heard.load(Ordering::Relaxed) >= wanted {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (time, cpu) = (begin.elapsed().as_secs_f64(), server.cpu() - cpu);
    let heard = heard.load(Ordering::Relaxed);
    took.sort_by(f64::total_cmp);
    Ok(Pressed {
        per_s: heard as f64 / time,
        cores: cpu / time,
        cpu_s_per_million: cpu / heard as f64 * 1e6,
        ack_ms: [took[took.len() / 2], took[took.len() * 99 / 100]],
        lost: wanted.saturating_sub(heard),
    })
}

/// Circles, with everybody listening; and how many notes all of them have heard.
async fn gather(
    server: &Server,
    sessions: usize,
    people: usize,
) -> Result<(Vec<Circle>, Arc<AtomicUsize>)> {
    let (heard, unpacked) = (Arc::new(AtomicUsize::new(0)), Arc::new(Unpacked::default()));
    let mut circles = Vec::new();
    for number in 0..sessions {
        let circle = circle(server, number, people, 0, false).await?;
        for seat in &circle.seats {
            let (peer, since, place) = (server.peer, &circle.since, circle.place);
            let stream = client::listen(peer, &server.address, seat, since, place).await?;
            tokio::spawn(count(peer, stream, Arc::clone(&heard), Arc::clone(&unpacked)));
        }
        circles.push(circle);
    }
    // The comings are told within a second.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    Ok((circles, heard))
}

async fn count(
    peer: Peer,
    mut stream: tokio::net::TcpStream,
    heard: Arc<AtomicUsize>,
    unpacked: Arc<Unpacked>,
) {
    let (mut piece, mut kept, mut packed) = (vec![0; 64 * 1024], Vec::new(), Packed::default());
    while let Ok(read @ 1..) = stream.read(&mut piece).await {
        let mut found = 0;
        match peer {
            Peer::Accordant => packed.read(&piece[..read], &unpacked, |_| found += 1),
            Peer::Floor | Peer::FloorTogether => {
                markers(&mut kept, &piece[..read], |_| found += 1);
            }
        }
        heard.fetch_add(found, Ordering::Relaxed);
    }
}

/// What a note takes until it is kept, one at a time, in turns with a bare append of its 200 bytes.
pub(crate) async fn commits(report: &mut String, binary: &Path) -> Result<()> {
    let server = Server::start(Peer::Accordant, binary).await?;
    let circle = circle(&server, 0, 8, 0, false).await?;
    let mut poster = Poster::open(server.peer, &server.address, &circle.seats[0]).await?;
    let mut bare = std::fs::File::create(server.dir.join("bare"))?;
    let mut took: [Vec<f64>; 2] = Default::default();
    for note in 0..8 * NOTES_EACH {
        let begin = now();
        bare.write_all(client::note(note).as_bytes())?;
        bare.sync_data()?;
        took[0].push(begin.elapsed().as_secs_f64() * 1000.0);
        poster.sit(&circle.seats[note / NOTES_EACH]);
        let begin = now();
        poster.post_and_wait(note, &random(12)).await?;
        took[1].push(begin.elapsed().as_secs_f64() * 1000.0);
    }
    let [bare, kept] = took.map(median);
    writeln!(report, "\n| bare append, ms | a note until its answer, ms | ratio |\n|---|---|---|")?;
    writeln!(report, "| {bare:.3} | {kept:.3} | {:.2} |", kept / bare)?;
    server.stop().await
}

/// What was sent to a circle: each note's number and id, and whether it was acknowledged.
type Sent = Arc<Mutex<Vec<(usize, String, bool)>>>;

/// Kills the server so many times while it is pressed, and counts what is there afterwards.
pub(crate) async fn kills(report: &mut String, binary: &Path, times: usize) -> Result<()> {
    let mut server = Server::start(Peer::Accordant, binary).await?;
    let mut circles = Vec::new();
    for number in 0..KILL_SESSIONS {
        circles.push(circle(&server, number, KILL_PEOPLE, 0, false).await?);
    }
    let sent: Vec<Sent> = circles.iter().map(|_| Sent::default()).collect();
    let (mut found, mut last, mut again) = (Found::default(), Found::default(), Found::default());
    for time in 0..times {
        let writers: Vec<_> = circles
            .iter()
            .zip(&sent)
            .map(|(circle, sent)| write_on(&server, circle, sent))
            .map(tokio::spawn)
            .collect();
        // Never at the same moment of a commit.
        tokio::time::sleep(Duration::from_millis(60 + 17 * time as u64 % 230)).await;
        server.kill()?;
        for writer in writers {
            writer.await?;
        }
        server = Server::over(server, binary).await?;
        last = Found::default();
        for (circle, sent) in circles.iter().zip(&sent) {
            let sent = sent.lock().expect("no writer panics").clone();
            last.add(&look(&server, circle, &sent).await?);
        }
        found.add(&last);
    }
    // Whoever got no answer sends the same form again.
    for (circle, sent) in circles.iter().zip(&sent) {
        let mut sent = sent.lock().expect("no writer panics").clone();
        let mut poster = Poster::open(server.peer, &server.address, &circle.seats[0]).await?;
        for (number, id, acknowledged) in &mut sent {
            if !*acknowledged {
                poster.sit(seat_of(circle, *number));
                poster.post_and_wait(*number, id).await?;
                *acknowledged = true;
            }
        }
        again.add(&look(&server, circle, &sent).await?);
    }
    writeln!(
        report,
        "\n| kill -9 | acknowledged at the end | there | lost, all looks | doubled, all looks | lost or doubled after sending again |\n|---|---|---|---|---|---|"
    )?;
    let (Found { lost, doubled, .. }, after) = (found, again.lost + again.doubled);
    writeln!(
        report,
        "| {times} times | {} | {} | {lost} | {doubled} | {after} |",
        last.acknowledged, last.seen
    )?;
    if lost + doubled + after > 0 {
        bail!("what was acknowledged was lost or doubled");
    }
    server.stop().await
}

const KILL_SESSIONS: usize = 100;
const KILL_PEOPLE: usize = 8;

/// What is on the walls, beside what was said to be there.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    acknowledged: usize,
    seen: usize,
    lost: usize,
    doubled: usize,
}

impl Found {
    fn add(&mut self, more: &Self) {
        self.acknowledged += more.acknowledged;
        self.seen += more.seen;
        self.lost += more.lost;
        self.doubled += more.doubled;
    }
}

/// Everybody writes in turns, so that nobody lays down too many.
fn seat_of(circle: &Circle, number: usize) -> &client::Seat {
    &circle.seats[number % circle.seats.len()]
}

/// Writes on in a circle, one note after the other, until the server is gone or all have written
/// what they may.
fn write_on(
    server: &Server,
    circle: &Circle,
    sent: &Sent,
) -> impl Future<Output = ()> + Send + use<> {
    let (peer, address) = (server.peer, server.address.clone());
    let (circle, sent) = (circle.clone(), Arc::clone(sent));
    async move {
        let Ok(mut poster) = Poster::open(peer, &address, &circle.seats[0]).await else { return };
        loop {
            let (number, id) = (sent.lock().expect("no writer panics").len(), random(12));
            if number >= circle.seats.len() * NOTES_EACH {
                return;
            }
            sent.lock().expect("no writer panics").push((number, id.clone(), false));
            poster.sit(seat_of(&circle, number));
            if poster.post_and_wait(number, &id).await.is_err() {
                return;
            }
            sent.lock().expect("no writer panics")[number].2 = true;
        }
    }
}

/// Looks at a circle's wall.
async fn look(server: &Server, circle: &Circle, sent: &[(usize, String, bool)]) -> Result<Found> {
    let mut http = Http::connect(&server.address).await?;
    let who = &circle.seats[0];
    let page = http.get(&who.path, &who.cookie, false).await?;
    if page.status != 200 {
        bail!("after a kill the page was answered {}", page.status);
    }
    let page = page.text();
    let wall = page.split("id=\"wall\"").nth(1).and_then(|it| it.split("</ul>").next());
    let wall = without_chunks(wall.context("the page has no wall")?);
    let mut times: HashMap<usize, usize> = HashMap::new();
    markers(&mut Vec::new(), wall.as_bytes(), |number| *times.entry(number).or_default() += 1);
    let known: HashSet<usize> = sent.iter().map(|it| it.0).collect();
    if let Some(strange) = times.keys().find(|it| !known.contains(it)) {
        bail!("note {strange} was never written");
    }
    let acknowledged = sent.iter().filter(|it| it.2);
    Ok(Found {
        acknowledged: acknowledged.clone().count(),
        seen: times.len(),
        lost: acknowledged.filter(|it| !times.contains_key(&it.0)).count(),
        doubled: times.values().filter(|it| **it > 1).count(),
    })
}

/// Takes the sizes of chunks out, which may stand in the middle of a marker.
fn without_chunks(text: &str) -> String {
    let mut parts = text.split("\r\n");
    let first = parts.next().unwrap_or_default().to_owned();
    // After it come a size and a chunk, and so on.
    parts.skip(1).step_by(2).fold(first, |text, part| text + part)
}
