//! The only reader of the clock.

use alliance::event::Time;
use std::{
    path::PathBuf,
    sync::{
        LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::SystemTime,
};

/// How far this program's time is from the system's, in milliseconds; the demo lives through months.
static SHIFT: AtomicI64 = AtomicI64::new(0);

/// A file that says how many milliseconds to add: tests move the clock by it instead of sleeping.
static FILE: LazyLock<Option<PathBuf>> =
    LazyLock::new(|| std::env::var_os("ACCORDANT_CLOCK_SHIFT_FILE").map(PathBuf::from));

/// The time, in milliseconds since 1970, UTC. It may jump; the order of things never rests on it.
pub(crate) fn now() -> Time {
    #[expect(clippy::disallowed_methods, reason = "this is the app's clock")]
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    let read = |file: &PathBuf| std::fs::read_to_string(file).ok()?.trim().parse::<i64>().ok();
    let by_file = FILE.as_ref().and_then(read).unwrap_or(0);
    Time(now.saturating_add(SHIFT.load(Ordering::Relaxed)).saturating_add(by_file))
}

/// Goes to another time, so many milliseconds from the system's.
pub(crate) fn shift(milliseconds: i64) {
    SHIFT.store(milliseconds, Ordering::Relaxed);
}
