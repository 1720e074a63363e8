//! The computer: its clock, and how many files may be open.

use super::Finding;

/// Before this program was written, in milliseconds since 1970: 1 January 2026.
const LONG_AGO: i64 = 1_767_225_600_000;

/// How far the clock may jump while we look, in milliseconds.
const JUMP_MAX: i64 = 1_000;

/// Below so many open files, a hall does not fit in.
const FILES_LOOK: u64 = 4_096;
/// Below so many, a circle hardly does.
const FILES_WRONG: u64 = 256;

/// What the clock said at first, how much time passed by a clock that nobody sets, and what it said
/// then, all in milliseconds.
pub(super) fn clock(first: i64, passed: i64, then: i64) -> Finding {
    let next =
        "Set the clock, and let the system keep it (on Debian: apt install systemd-timesyncd).";
    if then < LONG_AGO {
        return Finding::wrong("The clock of this computer says a time long ago.", next);
    }
    let jump = (then - first).abs_diff(passed);
    if jump > JUMP_MAX.cast_unsigned() {
        let what = format!("The clock jumped by {} seconds while we looked.", jump / 1000);
        return Finding::wrong(what, next);
    }
    Finding::good("The clock runs evenly.")
}

pub(super) fn files() -> Finding {
    use rustix::process::{Resource, getrlimit};
    files_of(getrlimit(Resource::Nofile).maximum)
}

/// What the limit of open files means; none is no limit. The server asks for the most it may have.
pub(super) fn files_of(most: Option<u64>) -> Finding {
    let room = crate::serve::connections_within(most);
    let what = format!("A server that is started from here has files for {room} connections.");
    let next = "Every open page is one. Raise it by ulimit -Hn. The systemd unit has a limit of its own: LimitNOFILE.";
    match most {
        Some(most) if most < FILES_WRONG => Finding::wrong(what, next),
        Some(most) if most < FILES_LOOK => Finding::look(what, next),
        Some(_) | None => Finding::good(what),
    }
}
