//! The only reader of the clock.

use alliance::event::Time;
use std::{cell::Cell, time::SystemTime};

tokio::task_local! {
    /// How far a task's time is from the system's, in milliseconds: the demo lives through months.
    static SHIFT: Cell<i64>;
}

/// The time, in milliseconds since 1970, UTC. It may jump; the order of things never rests on it.
pub(crate) fn now() -> Time {
    #[expect(clippy::disallowed_methods, reason = "this is the app's clock")]
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    Time(now.saturating_add(SHIFT.try_with(Cell::get).unwrap_or(0)))
}

/// Runs something that may go to other times by [`shift`].
pub(crate) async fn shifted<T>(it: impl Future<Output = T>) -> T {
    SHIFT.scope(Cell::new(0), it).await
}

/// Within [`shifted`], goes to another time, so many milliseconds from the system's; elsewhere the
/// time is the system's, and stays so.
pub(crate) fn shift(milliseconds: i64) {
    let _ = SHIFT.try_with(|it| it.set(milliseconds));
}
