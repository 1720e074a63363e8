//! The only reader of the clock.

use alliance::event::Time;
use std::time::SystemTime;

/// The time, in milliseconds since 1970, UTC. It may jump; the order of things never rests on it.
pub(crate) fn now() -> Time {
    #[expect(clippy::disallowed_methods, reason = "this is the app's clock")]
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Time(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
