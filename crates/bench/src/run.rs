//! The runs: a fresh server each, the load, and what it cost.

use crate::{
    client::{self, Http, Packed, Peer, Poster, Seat, Unpacked, markers, random},
    floor, median,
};
use anyhow::{Context as _, Result, bail};
use std::{
    ffi::OsString,
    fmt::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// What is asked of a server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    pub(crate) name: &'static str,
    pub(crate) sessions: usize,
    pub(crate) people: usize,
    /// Notes a second, over all sessions.
    pub(crate) rate: f64,
    pub(crate) seconds: f64,
    /// Notes that lie there before it begins.
    pub(crate) board: usize,
    /// Written face down.
    pub(crate) hidden: bool,
}

/// What a load gave.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    latency_ms: [f64; 4],
    cpu_s_per_million: f64,
    bytes: f64,
    rss_mib: f64,
    lost: usize,
}

/// A running server.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) peer: Peer,
    child: Child,
    pub(crate) address: String,
    pub(crate) dir: PathBuf,
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch is what this program is")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

impl Server {
    /// Starts one on a free port, over an empty folder.
    pub(crate) async fn start(peer: Peer, binary: &Path) -> Result<Self> {
        Self::start_in(peer, binary, new_folder()?).await
    }

    /// Starts Accordant over a copy of a folder of it.
    async fn start_with(data: Option<OsString>, binary: &Path) -> Result<Self> {
        let dir = new_folder()?;
        if let Some(data) = data {
            std::fs::create_dir(dir.join("data"))?;
            for file in std::fs::read_dir(data)? {
                let file = file?;
                std::fs::copy(file.path(), dir.join("data").join(file.file_name()))?;
            }
        }
        Self::start_in(Peer::Accordant, binary, dir).await
    }

    /// Starts another one over the folder of one that was killed.
    pub(crate) async fn over(killed: Self, binary: &Path) -> Result<Self> {
        Self::start_in(killed.peer, binary, killed.dir).await
    }

    async fn start_in(peer: Peer, binary: &Path, dir: PathBuf) -> Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let mut command = match peer {
            Peer::Accordant => {
                let mut it = Command::new(binary);
                it.arg("serve").arg("--data").arg(dir.join("data"));
                it.args(["--listen", &address, "--members-max", "1000"]);
                it
            }
            Peer::Floor | Peer::FloorTogether => {
                let mut it = Command::new(std::env::current_exe()?);
                it.arg("floor").arg(&address).arg(dir.join("log"));
                it.args((peer == Peer::FloorTogether).then_some("together"));
                it
            }
        };
        let child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("start the server")?;
        let server = Self { peer, child, address, dir };
        for _ in 0..200 {
            if tokio::net::TcpStream::connect(&server.address).await.is_ok() {
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("the server does not answer")
    }

    /// Pulls its cord: `kill -9`.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Stops it and clears up.
    pub(crate) async fn stop(mut self) -> Result<()> {
        self.kill()?;
        tokio::fs::remove_dir_all(&self.dir).await?;
        Ok(())
    }

    /// CPU seconds of all its threads so far.
    pub(crate) fn cpu(&self) -> f64 {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.id()))
            .into_iter()
            .flatten()
            .flatten();
        let nanos = tasks.filter_map(|task| {
            let stat = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
            stat.split(' ').next()?.parse::<f64>().ok()
        });
        nanos.sum::<f64>() / 1e9
    }

    /// CPU seconds of the whole program, those of threads that have ended too; in hundredths.
    fn cpu_with_ended(&self) -> f64 {
        let stat =
            std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        // After the name in brackets, `utime` and `stime` are the twelfth and thirteenth (proc(5)).
        let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks =
            rest.split_whitespace().skip(11).take(2).filter_map(|it| it.parse::<f64>().ok());
        ticks.sum::<f64>() / 100.0
    }

    fn rss_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
        line.and_then(|it| it.trim().split(' ').next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }
}

/// A circle: its seats, and where its streams begin.
#[derive(Clone, Debug)]
pub(crate) struct Circle {
    pub(crate) seats: Vec<Seat>,
    pub(crate) since: String,
    pub(crate) place: &'static str,
    unpacked: Arc<Unpacked>,
}

/// Makes a circle of so many people, with so many notes on its wall.
pub(crate) async fn circle(
    server: &Server,
    number: usize,
    people: usize,
    board: usize,
    hidden: bool,
) -> Result<Circle> {
    let room = u32::try_from(number)?;
    if server.peer != Peer::Accordant {
        let seat = Seat { path: String::new(), cookie: String::new(), room };
        let seats = vec![seat; people];
        return Ok(Circle { seats, since: String::new(), place: "", unpacked: Arc::default() });
    }
    let mut http = Http::connect(&server.address).await?;
    let host_key = format!("{}a", random(25));
    let form = format!("kind=team&title=Circle+{number}&you=Ines&key={host_key}");
    let started = http.post("/alliances", "", &form).await?;
    let path = started
        .text()
        .split("location: ")
        .nth(1)
        .and_then(|it| it.split('\r').next())
        .context("no alliance")?
        .to_owned();
    let host = format!("a_{}={host_key}", &path[3..]);
    let seats_page = http.get(&format!("{path}/seats"), &host, false).await?.text();
    let door = seats_page.split("/j/").nth(1).context("no join link")?;
    let door: String = door.chars().take_while(char::is_ascii_alphanumeric).collect();
    let mut seats = vec![Seat { path: path.clone(), cookie: host.clone(), room }];
    for person in 1..people {
        let key = format!("{}a", random(25));
        let form = format!("member={key}&called=Person+{}", name(person));
        let joined = http.post("/join", &format!("door={door}"), &form).await?;
        if joined.status != 303 {
            bail!("person {person} could not join: {}", joined.text());
        }
        seats.push(Seat { path: path.clone(), cookie: format!("a_{}={key}", &path[3..]), room });
    }
    http.post(&format!("{path}/stage"), &host, "from=prepare&to=nightmares").await?;
    if !hidden {
        http.post(&format!("{path}/reveal"), &host, "round=nightmares").await?;
    }
    let mut poster = Poster::Http(http, seats[0].clone());
    for note in 0..board {
        poster.post(90_000_000 + note, hidden).await?;
    }
    let Poster::Http(mut http, _) = poster else { bail!("a poster of another kind") };
    let page = http.get(&path, &host, false).await?.text();
    let since = page.split("live?since=").nth(1).context("the page has no stream")?;
    let since = since.chars().take_while(|it| it.is_ascii_digit() || *it == '.').collect();
    let place = if hidden { "nightmares.writing" } else { "nightmares.up" };
    Ok(Circle { seats, since, place, unpacked: Arc::default() })
}

/// Names that do not look alike.
fn name(number: usize) -> String {
    let letters = "bcdfghjkmnpqrstvwxz".as_bytes();
    let mut rest = number;
    let mut name = String::new();
    for vowel in ["a", "e", "u", "a"] {
        name.push(char::from(letters[rest % letters.len()]));
        name.push_str(vowel);
        rest /= letters.len();
    }
    name
}

/// What the listeners have heard.
#[derive(Debug)]
struct Heard {
    start: Instant,
    due: Due,
    latencies: Mutex<Vec<u32>>,
    bytes: AtomicUsize,
    deliveries: AtomicUsize,
    unpacked: Unpacked,
}

/// When each note was due, in microseconds after the start.
type Due = Arc<Vec<AtomicUsize>>;

/// A load on a server: everybody listens, notes come at their time, each delivery is timed from the
/// moment at which the note was due.
pub(crate) async fn load(server: &Server, load: &Load) -> Result<Given> {
    let mut circles = Vec::new();
    for number in 0..load.sessions {
        circles.push(circle(server, number, load.people, load.board, load.hidden).await?);
    }
    let notes = (load.rate * load.seconds) as usize;
    let due: Due = Arc::new((0..notes).map(|_| AtomicUsize::new(0)).collect());
    let start = now();
    let heard = Arc::new(Heard {
        start,
        due: Arc::clone(&due),
        latencies: Mutex::default(),
        bytes: AtomicUsize::new(0),
        deliveries: AtomicUsize::new(0),
        unpacked: Unpacked::default(),
    });
    for circle in &circles {
        for (number, seat) in circle.seats.iter().enumerate() {
            let stream =
                client::listen(server.peer, &server.address, seat, &circle.since, circle.place)
                    .await?;
            // Face down, everybody goes on seeing their own notes; nobody may hear another's.
            let deaf_to = load.hidden.then_some(number);
            tokio::spawn(hear(server.peer, stream, Arc::clone(&heard), deaf_to));
        }
    }
    settle(&heard).await;
    heard.bytes.store(0, Ordering::Relaxed);
    let cpu = server.cpu();
    post_all(server, load, &circles, &due, start).await?;
    settle(&heard).await;
    let cpu = server.cpu() - cpu;
    let expected = notes * (load.people - 1);
    let mut latencies = std::mem::take(&mut *heard.latencies.lock().expect("no listener panics"));
    latencies.sort_unstable();
    let at = |part: f64| {
        latencies
            .get((latencies.len() as f64 * part) as usize)
            .map_or(f64::NAN, |it| f64::from(*it) / 1000.0)
    };
    let latest = latencies.last().map_or(f64::NAN, |it| f64::from(*it) / 1000.0);
    // Each writer hears its own note too: it is a delivery like the others.
    let deliveries = if load.hidden { expected } else { heard.deliveries.load(Ordering::Relaxed) };
    let lost = if load.hidden {
        latencies.len()
    } else {
        (notes * load.people).saturating_sub(deliveries)
    };
    Ok(Given {
        latency_ms: [at(0.5), at(0.95), at(0.99), latest],
        cpu_s_per_million: cpu / deliveries as f64 * 1e6,
        bytes: heard.bytes.load(Ordering::Relaxed) as f64 / deliveries as f64,
        rss_mib: server.rss_mib(),
        lost,
    })
}

/// A new folder for a server and what is measured with it.
fn new_folder() -> Result<PathBuf> {
    let dir = std::env::temp_dir().join(format!("accordant-bench-{}", random(12)));
    std::fs::create_dir_all(&dir)?;
    Ok(dir)
}

/// The same load on Accordant while a command of its own runs beside it, again and again: a backup,
/// an export. It finds the program, the server's folder and a new name for what it makes in its
/// environment, as `ACCORDANT`, `DATA` and `OUT`. The server begins with a copy of the folder that
/// `ACCORDANT_BENCH_DATA` names, if one does: a command takes as long as there is much to copy.
pub(crate) async fn load_beside(binary: &Path, it: &Load, command: &str) -> Result<(Given, usize)> {
    let server = Server::start_with(std::env::var_os("ACCORDANT_BENCH_DATA"), binary).await?;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let (command, dir, binary) = (command.to_owned(), server.dir.clone(), binary.to_owned());
    let beside = tokio::spawn(async move {
        let mut times = 0;
        while !*stopped.borrow() {
            let mut run = tokio::process::Command::new("sh");
            run.args(["-c", &command]).env("ACCORDANT", &binary).env("DATA", dir.join("data"));
            let ran = run.env("OUT", dir.join(format!("out-{times}"))).output().await?;
            if !ran.status.success() {
                bail!("beside the load: {}", String::from_utf8_lossy(&ran.stderr));
            }
            times += 1;
        }
        Ok(times)
    });
    let given = load(&server, it).await?;
    stop.send_replace(true);
    let times = beside.await??;
    server.stop().await?;
    Ok((given, times))
}

/// Waits until nothing more arrives.
async fn settle(heard: &Heard) {
    let mut last = usize::MAX;
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let bytes = heard.bytes.load(Ordering::Relaxed);
        if bytes == last {
            return;
        }
        last = bytes;
    }
}

/// So many write in a single circle: nobody so fast that one would have to wait for another.
const WRITERS: usize = 32;

async fn hear(
    peer: Peer,
    mut stream: tokio::net::TcpStream,
    heard: Arc<Heard>,
    deaf_to: Option<usize>,
) {
    let (mut piece, mut kept, mut packed) = (vec![0; 16 * 1024], Vec::new(), Packed::default());
    while let Ok(read) = stream.read(&mut piece).await {
        if read == 0 {
            return;
        }
        heard.bytes.fetch_add(read, Ordering::Relaxed);
        let at = now().duration_since(heard.start).as_micros() as usize;
        let found = |number: usize| {
            if let Some(due) = heard.due.get(number)
                && deaf_to != Some(number % WRITERS)
            {
                heard.deliveries.fetch_add(1, Ordering::Relaxed);
                let late = at.saturating_sub(due.load(Ordering::Relaxed));
                heard
                    .latencies
                    .lock()
                    .expect("no listener panics")
                    .push(u32::try_from(late).unwrap_or(u32::MAX));
            }
        };
        match peer {
            Peer::Floor | Peer::FloorTogether => markers(&mut kept, &piece[..read], found),
            Peer::Accordant => packed.read(&piece[..read], &heard.unpacked, found),
        }
    }
}

async fn post_all(
    server: &Server,
    load: &Load,
    circles: &[Circle],
    due: &Due,
    start: Instant,
) -> Result<()> {
    let writers = if load.sessions == 1 { WRITERS } else { 1 };
    let mut posters = Vec::new();
    for circle in circles {
        for seat in circle.seats.iter().take(writers) {
            posters.push(Arc::new(tokio::sync::Mutex::new(
                Poster::open(server.peer, &server.address, seat).await?,
            )));
        }
    }
    let begin = now();
    let mut tasks = Vec::new();
    for number in 0..due.len() {
        let when = begin + Duration::from_secs_f64(number as f64 / load.rate);
        tokio::time::sleep_until(when.into()).await;
        due[number].store(when.duration_since(start).as_micros() as usize, Ordering::Relaxed);
        let (poster, hidden) = (Arc::clone(&posters[number % posters.len()]), load.hidden);
        tasks.push(tokio::spawn(async move { poster.lock().await.post(number, hidden).await }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(())
}

/// Writes the rows of a load, with the ratio to the floor.
pub(crate) fn table(report: &mut String, load: &Load, results: &[Vec<Given>; 2]) -> Result<()> {
    let of =
        |at: usize, pick: &dyn Fn(&Given) -> f64| median(results[at].iter().map(pick).collect());
    for (at, server) in ["floor", "accordant"].iter().enumerate() {
        if results[at].is_empty() {
            continue;
        }
        let cell = |pick: &dyn Fn(&Given) -> f64, digits: usize| {
            let (value, floor) = (of(at, pick), of(0, pick));
            if at == 0 || results[0].is_empty() {
                format!("{value:.digits$}")
            } else {
                format!("{value:.digits$} (x{:.2})", value / floor)
            }
        };
        let lost: usize = results[at].iter().map(|it| it.lost).sum();
        writeln!(
            report,
            "| {} | {server} | {} | {} | {} | {} | {} | {} | {} | {lost} |",
            load.name,
            cell(&|it| it.latency_ms[0], 2),
            cell(&|it| it.latency_ms[1], 2),
            cell(&|it| it.latency_ms[2], 2),
            cell(&|it| it.latency_ms[3], 1),
            cell(&|it| it.cpu_s_per_million, 1),
            cell(&|it| it.bytes, 0),
            cell(&|it| it.rss_mib, 1),
        )?;
    }
    Ok(())
}

/// So many people write the board of 500: one may lay down 40 notes at most.
const BOARD_WRITERS: usize = 20;

/// How people come to a board of 500 notes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Coming {
    pub(crate) name: &'static str,
    pub(crate) people: usize,
    /// They were there before and have missed the last twenty notes; else they fetch the page.
    pub(crate) missed: bool,
    /// They take the page packed, as browsers do.
    pub(crate) packed: bool,
}

/// How many notes somebody misses who was away for a moment.
const MISSED: usize = 20;

/// People fetch a board of 500 notes, page and then stream; or only what they missed.
pub(crate) async fn joins(
    report: &mut String,
    coming: Coming,
    binary: &Path,
    rounds: usize,
) -> Result<()> {
    for peer in [Peer::Floor, Peer::Accordant] {
        let mut rows: [Vec<f64>; 5] = Default::default();
        for _ in 0..rounds {
            for (row, value) in rows.iter_mut().zip(come(peer, coming, binary).await?) {
                row.push(value);
            }
        }
        let [p50, p99, all, cpu, bytes] = rows.map(median);
        writeln!(
            report,
            "| {} | {peer:?} | {p50:.2} | {p99:.2} | {all:.3} | {cpu:.3} | {bytes:.0} |",
            coming.name
        )?;
    }
    Ok(())
}

async fn come(peer: Peer, coming: Coming, binary: &Path) -> Result<[f64; 5]> {
    let server = Server::start(peer, binary).await?;
    let circle = Arc::new(circle(&server, 0, coming.people.max(BOARD_WRITERS), 500, false).await?);
    if coming.missed && matches!(peer, Peer::Accordant) {
        // Whoever returns was there before.
        let mut http = Http::connect(&server.address).await?;
        for seat in circle.seats.iter().rev().take(coming.people) {
            http.get(&seat.path, &seat.cookie, false).await?;
        }
    }
    let times = if coming.people == 1 { 30 } else { 1 };
    let (mut waits, mut bytes) = (Vec::new(), 0);
    let (cpu, begin) = (server.cpu(), now());
    for _ in 0..times {
        let mut tasks = Vec::new();
        for number in 0..coming.people {
            let (address, circle) = (server.address.clone(), Arc::clone(&circle));
            tasks.push(tokio::spawn(async move {
                // The first seat is the facilitator's, whose page has the desk too.
                let seat = &circle.seats[circle.seats.len() - 1 - number];
                join(peer, coming, &address, seat, &circle).await
            }));
        }
        for task in tasks {
            let (wait, size) = task.await??;
            waits.push(wait);
            bytes = size;
        }
    }
    let all = begin.elapsed().as_secs_f64();
    let cpu = (server.cpu() - cpu) * 1000.0 / waits.len() as f64;
    waits.sort_by(f64::total_cmp);
    let p99 = waits[(waits.len() * 99 / 100).min(waits.len() - 1)];
    server.stop().await?;
    Ok([waits[waits.len() / 2], p99, all, cpu, bytes as f64])
}

async fn join(
    peer: Peer,
    coming: Coming,
    address: &str,
    seat: &Seat,
    circle: &Circle,
) -> Result<(f64, usize)> {
    let begin = now();
    let bytes = match (peer, coming.missed) {
        (Peer::Accordant, false) => {
            let mut http = Http::connect(address).await?;
            let page = http.get(&seat.path, &seat.cookie, coming.packed).await?;
            if page.status != 200 {
                bail!("a newcomer was answered {}", page.status);
            }
            let stream = client::listen(peer, address, seat, &circle.since, circle.place).await?;
            stream.readable().await?;
            page.bytes.len()
        }
        (Peer::Accordant, true) => {
            let (epoch, seq) = circle.since.split_once('.').context("no place in the log")?;
            let since = format!("{epoch}.{}", seq.parse::<usize>()? - MISSED);
            let mut stream = client::listen(peer, address, seat, &since, circle.place).await?;
            let (mut bytes, mut heard, mut packed) = (0, 0, Packed::default());
            let mut piece = vec![0; 64 * 1024];
            while heard < MISSED {
                let read = stream.read(&mut piece).await?;
                if read == 0 {
                    bail!("the stream ended after {heard} notes");
                }
                bytes += read;
                packed.read(&piece[..read], &circle.unpacked, |_| heard += 1);
            }
            bytes
        }
        (Peer::Floor | Peer::FloorTogether, missed) => {
            let mut stream = tokio::net::TcpStream::connect(address).await?;
            let (kind, size) = if missed { (b'M', floor::MISSED) } else { (b'G', floor::BOARD) };
            stream.write_all(&client::frame(kind, 0, &[])).await?;
            let mut board = vec![0; size + 4];
            stream.read_exact(&mut board).await?;
            board.len()
        }
    };
    Ok((begin.elapsed().as_secs_f64() * 1000.0, bytes))
}

/// Streams that only wait, in circles of eight.
pub(crate) async fn idle(report: &mut String, streams: usize, binary: &Path) -> Result<()> {
    let server = Server::start(Peer::Accordant, binary).await?;
    let mut circles = Vec::new();
    for number in 0..streams / 8 {
        circles.push(circle(&server, number, 8, 0, true).await?);
    }
    let before = server.rss_mib();
    let mut open = Vec::new();
    for circle in &circles {
        for seat in &circle.seats {
            open.push(
                client::listen(Peer::Accordant, &server.address, seat, &circle.since, circle.place)
                    .await?,
            );
        }
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let after = server.rss_mib();
    let each = (after - before) * 1024.0 / open.len() as f64;
    // Two whole rounds of signs of life.
    let (cpu, begin) = (server.cpu_with_ended(), now());
    tokio::time::sleep(Duration::from_secs(20)).await;
    let cores = (server.cpu_with_ended() - cpu) / begin.elapsed().as_secs_f64();
    let last = server.rss_mib();
    writeln!(
        report,
        "| {} | {before:.1} | {after:.1} | {each:.1} | {last:.1} | {cores:.4} |",
        open.len()
    )?;
    drop(open);
    server.stop().await
}
