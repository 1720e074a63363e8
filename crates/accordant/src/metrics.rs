//! Figures for whoever runs the server: how busy it is, what it refuses, how fast the store is.
//!
//! They are sums of the whole installation. No figure names an alliance or a person, and the page
//! that is read is drawn anew once a minute only ([`EVERY`]): whoever reads it each second learns
//! no more, so no tempo of these figures tells the second in which somebody wrote something hidden.

use crate::store::StoreError;
use std::{
    fmt::Write as _,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};
use tokio::time::Instant;

/// How often the figures are drawn. Not shorter than a minute: see above.
pub(crate) const EVERY: Duration = Duration::from_mins(1);

/// The figures of this process.
pub(crate) static METERS: Meters = Meters::new();

/// What is counted. All of it begins at zero when the program starts.
#[derive(Debug)]
pub(crate) struct Meters {
    /// Connections that are open.
    pub(crate) connections: Gauge,
    /// Streams of pages that are open.
    pub(crate) streams: Gauge,
    /// What was handed to the store and is not answered yet.
    pub(crate) waiting: Gauge,
    requests: [[AtomicU64; STATUSES.len() + 1]; CLASSES.len()],
    acts: [AtomicU64; ACTS.len()],
    letters: [AtomicU64; LETTERS.len()],
    store: Histogram,
}

/// How an act ended.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act {
    /// It is done, or was done before.
    Done,
    /// The rules say no.
    Refused,
    /// It was our fault.
    Failed,
}

const ACTS: [&str; 3] = ["done", "refused", "failed"];

/// What became of one try to send a letter.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LetterSent {
    /// The other side has it.
    Sent,
    /// It was not taken, and is tried once more.
    Later,
    /// It is lost.
    Failed,
}

const LETTERS: [&str; 3] = ["sent", "later", "failed"];

/// Kinds of addresses. What somebody does is not told apart: `act` is every form.
const CLASSES: [&str; 8] =
    ["page", "act", "stream", "door", "letter", "asset", "health", "nothing"];

/// Statuses that are told; all others are one.
const STATUSES: [u16; 18] =
    [200, 204, 206, 301, 303, 304, 400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500, 503];

/// Ends of the steps by which the store's answers are counted, in milliseconds.
const STEPS_MS: [u64; 13] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/// How many there are now.
#[derive(Debug)]
pub(crate) struct Gauge(AtomicU64);

/// One of those that are counted, as long as it lives.
#[derive(Debug)]
pub(crate) struct One<'a>(&'a Gauge);

impl Gauge {
    /// One more, until what this gives back is dropped.
    pub(crate) fn one(&self) -> One<'_> {
        self.0.fetch_add(1, Relaxed);
        One(self)
    }
}

impl Drop for One<'_> {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Relaxed);
    }
}

#[derive(Debug)]
struct Histogram {
    steps: [AtomicU64; STEPS_MS.len() + 1],
    sum_micros: AtomicU64,
}

impl Histogram {
    fn count(&self, took: Duration) {
        let step = STEPS_MS.iter().position(|end| took <= Duration::from_millis(*end));
        self.steps[step.unwrap_or(STEPS_MS.len())].fetch_add(1, Relaxed);
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.sum_micros.fetch_add(micros, Relaxed);
    }
}

impl Meters {
    const fn new() -> Self {
        Self {
            connections: Gauge(AtomicU64::new(0)),
            streams: Gauge(AtomicU64::new(0)),
            waiting: Gauge(AtomicU64::new(0)),
            requests: [const { [const { AtomicU64::new(0) }; STATUSES.len() + 1] }; CLASSES.len()],
            acts: [const { AtomicU64::new(0) }; ACTS.len()],
            letters: [const { AtomicU64::new(0) }; LETTERS.len()],
            store: Histogram {
                steps: [const { AtomicU64::new(0) }; STEPS_MS.len() + 1],
                sum_micros: AtomicU64::new(0),
            },
        }
    }

    /// Counts a request by the pattern of its address, never by the address.
    pub(crate) fn request(&self, pattern: Option<&str>, posts: bool, status: u16) {
        let class = class(pattern, posts);
        let class = CLASSES.iter().position(|it| *it == class).unwrap_or(CLASSES.len() - 1);
        let status = STATUSES.iter().position(|it| *it == status).unwrap_or(STATUSES.len());
        self.requests[class][status].fetch_add(1, Relaxed);
    }

    /// Counts an act.
    pub(crate) fn act(&self, act: Act) {
        self.acts[act as usize].fetch_add(1, Relaxed);
    }

    /// Counts a try to send a letter.
    pub(crate) fn letter(&self, letter: LetterSent) {
        self.letters[letter as usize].fetch_add(1, Relaxed);
    }

    /// Measures how long the store takes to keep something.
    pub(crate) async fn keeping<T>(
        &self,
        keeps: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let (_waits, begun) = (self.waiting.one(), Instant::now());
        let kept = keeps.await;
        self.store.count(begun.elapsed());
        kept
    }

    /// The page, in the text format of Prometheus. `now` is in milliseconds since 1970, UTC.
    pub(crate) fn page(&self, started: i64, now: i64, rooms: usize) -> String {
        let mut page = Page(String::with_capacity(4096));
        page.family("accordant_info", "gauge", "Which Accordant this is.");
        page.line("accordant_info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
        page.family("process_start_time_seconds", "gauge", "When it was started.");
        page.line("process_start_time_seconds", &[], started / 1000);
        page.family("accordant_drawn_seconds", "gauge", "When these figures were drawn.");
        page.line("accordant_drawn_seconds", &[], now / 1000);
        for (name, gauge, help) in [
            ("accordant_connections", &self.connections, "Connections that are open."),
            ("accordant_streams", &self.streams, "Streams of pages that are open."),
            ("accordant_store_waiting", &self.waiting, "Asks that wait for the store."),
        ] {
            page.family(name, "gauge", help);
            page.line(name, &[], gauge.0.load(Relaxed));
        }
        page.family("accordant_rooms", "gauge", "Alliances that are held in memory.");
        page.line("accordant_rooms", &[], rooms);
        self.requests(&mut page);
        page.counts("accordant_acts_total", "What people and the clock did.", &ACTS, &self.acts);
        let help = "Tries to send a letter.";
        page.counts("accordant_letters_total", help, &LETTERS, &self.letters);
        self.store(&mut page);
        of_the_system(&mut page);
        page.0
    }

    fn requests(&self, page: &mut Page) {
        let name = "accordant_requests_total";
        page.family(name, "counter", "Answers, by the kind of address and the status.");
        for (class, row) in CLASSES.iter().zip(&self.requests) {
            for (at, count) in row.iter().enumerate() {
                let (count, status) = (count.load(Relaxed), STATUSES.get(at));
                let status = status.map_or_else(|| "other".to_owned(), ToString::to_string);
                if count > 0 {
                    page.line(name, &[("class", class), ("status", &status)], count);
                }
            }
        }
    }

    fn store(&self, page: &mut Page) {
        let name = "accordant_store_seconds";
        page.family(name, "histogram", "How long the store took to keep something.");
        let (bucket, mut all) = (format!("{name}_bucket"), 0);
        for (at, step) in self.store.steps.iter().enumerate() {
            all += step.load(Relaxed);
            let end = STEPS_MS.get(at).map_or("+Inf".to_owned(), |end| seconds(end * 1000));
            page.line(&bucket, &[("le", &end)], all);
        }
        page.line(&format!("{name}_sum"), &[], seconds(self.store.sum_micros.load(Relaxed)));
        page.line(&format!("{name}_count"), &[], all);
    }
}

fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The kind of an address.
fn class(pattern: Option<&str>, posts: bool) -> &'static str {
    let Some(pattern) = pattern else { return "nothing" };
    let first = pattern.split('/').nth(1).unwrap_or_default();
    match (first, posts) {
        ("a", _) if pattern.ends_with("/live") => "stream",
        ("api", _) if pattern.ends_with("/events") => "stream",
        ("a" | "api", true) => "act",
        ("a" | "api", false) => "page",
        ("healthz", _) => "health",
        ("assets" | "favicon.ico", _) => "asset",
        ("confirm" | "lost" | "again" | "stop", _) => "letter",
        _ => "door",
    }
}

/// What the system says of this process, where it says it.
fn of_the_system(page: &mut Page) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    let resident = resident.and_then(|it| it.trim().trim_end_matches(" kB").parse::<u64>().ok());
    if let Some(resident) = resident {
        page.family("process_resident_memory_bytes", "gauge", "Memory that is in use.");
        page.line("process_resident_memory_bytes", &[], resident * 1024);
    }
    if let Ok(files) = std::fs::read_dir("/proc/self/fd") {
        page.family("process_open_fds", "gauge", "Files and connections that are open.");
        page.line("process_open_fds", &[], files.count());
    }
}

struct Page(String);

// Writing into a string cannot fail.
impl Page {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    /// No label comes from outside, so nothing has to be escaped.
    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl std::fmt::Display) {
        let labels: Vec<_> = labels.iter().map(|(name, it)| format!("{name}=\"{it}\"")).collect();
        let labels = labels.join(",");
        let (open, close) = if labels.is_empty() { ("", "") } else { ("{", "}") };
        let _ = writeln!(self.0, "{name}{open}{labels}{close} {value}");
    }

    fn counts(&mut self, name: &str, help: &str, kinds: &[&str], counts: &[AtomicU64]) {
        self.family(name, "counter", help);
        for (kind, count) in kinds.iter().zip(counts) {
            self.line(name, &[("how", kind)], count.load(Relaxed));
        }
    }
}

#[cfg(test)]
mod tests;
