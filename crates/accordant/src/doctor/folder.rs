//! The folder: is it there, may we write, is there room, is its database sound?

use super::Finding;
use crate::{clock, store::sqlite};
use rustix::fs::{Access, access};
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Below so much free room, in bytes, it is time to look; below the other it is nearly too late.
const ROOM_LOOK: u64 = 1 << 30;
const ROOM_WRONG: u64 = 100 << 20;

/// How far the clock of the disk may be from ours, in milliseconds.
const APART_MAX: i64 = 5_000;

/// How far ahead of the clock the newest event may lie, in milliseconds.
const AHEAD_MAX: i64 = 60_000;

pub(super) fn examine(dir: &Path) -> Vec<Finding> {
    let name = dir.display();
    match fs::metadata(dir) {
        Ok(it) if !it.is_dir() => {
            let what = format!("{name} is not a folder.");
            return vec![Finding::wrong(what, "Give --data the name of a folder.")];
        }
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return not_there(dir),
        Err(error) => {
            let what = format!("The folder {name} cannot be looked at: {error}.");
            return vec![Finding::wrong(what, whose(dir))];
        }
    }
    if access(dir, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK).is_err() {
        let what = format!("This user may not write into the folder {name}.");
        return vec![Finding::wrong(what, whose(dir))];
    }
    let mut found = vec![is_private(dir, &format!("The folder {name}"))];
    found.extend(room_at(dir));
    #[cfg(target_os = "linux")]
    found.extend(rustix::fs::statfs(dir).ok().and_then(|it| kind(it.f_type.cast_unsigned())));
    found.extend(time_of_the_disk(dir));
    found.push(database(dir));
    found
}

fn whose(dir: &Path) -> String {
    format!(
        "Run this as the user that Accordant runs as, or give the folder to that user: chown -R USER {}",
        dir.display()
    )
}

/// The folder is made at the start, if that can be done.
fn not_there(dir: &Path) -> Vec<Finding> {
    let whole = std::path::absolute(dir).unwrap_or_else(|_| PathBuf::from(dir));
    let above = whole.ancestors().skip(1).find(|it| it.exists());
    let may = above.filter(|it| access(*it, Access::WRITE_OK | Access::EXEC_OK).is_ok());
    let name = dir.display();
    let Some(above) = may else {
        let what = format!("The folder {name} is not there, and this user may not make it.");
        let next =
            "Make it and give it to the user that Accordant runs as, or name another with --data.";
        return vec![Finding::wrong(what, next)];
    };
    let mut found = vec![Finding::look(
        format!("The folder {name} is not there yet. It is made at the first start."),
        "If there should be alliances in it, give --data their folder.",
    )];
    found.extend(room_at(above));
    found
}

/// May only we read it?
pub(super) fn is_private(path: &Path, name: &str) -> Finding {
    let others = fs::metadata(path).map_or(0, |it| it.permissions().mode() & 0o077);
    if others == 0 {
        return Finding::good(format!("{name} is ours, and nobody else may read it."));
    }
    let what = format!("Other users of this computer may read or change it: {}.", path.display());
    let rights = if path.is_dir() { "700" } else { "600" };
    Finding::look(what, format!("chmod {rights} {}", path.display()))
}

fn room_at(dir: &Path) -> Option<Finding> {
    let disk = rustix::fs::statvfs(dir).ok()?;
    Some(room(disk.f_bavail.saturating_mul(disk.f_frsize)))
}

/// What so many free bytes mean.
pub(super) fn room(free: u64) -> Finding {
    let what = format!("{} MB are free on the disk.", free / 1_000_000);
    let next = "Make room, or move the folder to a larger disk. On a full disk everything can still be \
                read, and nothing new is kept.";
    if free < ROOM_WRONG {
        Finding::wrong(what, next)
    } else if free < ROOM_LOOK {
        Finding::look(what, next)
    } else {
        Finding::good(what)
    }
}

/// File systems that are no place for a database, by the number that Linux knows them by.
pub(super) fn kind(number: u64) -> Option<Finding> {
    // Some numbers are kept with their sign.
    let number = number & 0xffff_ffff;
    let network = match number {
        0x6969 => "NFS",
        0xff53_4d42 | 0xfe53_4d42 | 0x517b => "SMB",
        0x0102_1997 => "9p",
        0x5346_414f => "AFS",
        0x00c3_6400 => "Ceph",
        0x6573_5546 => "FUSE",
        0x0102_1994 => {
            return Some(Finding::wrong(
                "The folder lies in memory (tmpfs): at the next start of this computer it is empty.",
                "Give --data a folder on a disk.",
            ));
        }
        _ => return None,
    };
    let what = format!("The folder lies on {network}.");
    let next = "SQLite needs a disk of this computer: over a network its locks and its order of writing \
                are not sure, and the database may be damaged. Move the folder.";
    Some(if network == "FUSE" { Finding::look(what, next) } else { Finding::wrong(what, next) })
}

/// Does the disk tell the same time as we do?
fn time_of_the_disk(dir: &Path) -> Option<Finding> {
    let path = dir.join(format!("doctor-{}", crate::keys::member()));
    let written = fs::File::options().write(true).create_new(true).open(&path);
    let time = written.and_then(|it| it.metadata()).and_then(|it| it.modified());
    let _ = fs::remove_file(&path);
    match time {
        Ok(time) => {
            let time = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            apart(i64::try_from(time.as_millis()).unwrap_or(i64::MAX), clock::now().0)
        }
        Err(error) => Some(Finding::wrong(
            format!("Nothing can be written into {}: {error}.", dir.display()),
            "Look whether the disk is full, or mounted for reading only.",
        )),
    }
}

/// What two clocks mean that should tell the same, in milliseconds.
pub(super) fn apart(disk: i64, ours: i64) -> Option<Finding> {
    let far = (disk - ours).abs();
    (far > APART_MAX).then(|| {
        Finding::wrong(
            format!("The clock of the disk and that of this computer are {} seconds apart.", far / 1000),
            "Does the folder lie on another computer? Let both take their time from the same place (NTP).",
        )
    })
}

/// Is the database sound, and one that we know?
fn database(dir: &Path) -> Finding {
    match sqlite::examine(dir) {
        Err(error) => Finding::wrong(format!("{error:#}."), "Nothing was changed."),
        Ok(sqlite::Seen { schema: None, .. }) => {
            Finding::good("There is no database yet; it is made at the first start.")
        }
        Ok(sqlite::Seen { schema: Some(schema), newest }) => {
            let ahead = newest.and_then(|newest| ahead(newest, clock::now().0));
            let sqlite = sqlite::version();
            ahead.unwrap_or_else(|| {
                Finding::good(format!("The database is sound, schema {schema}, SQLite {sqlite}."))
            })
        }
    }
}

/// What it means when the newest event happened then, and it is now; both in milliseconds.
pub(super) fn ahead(newest: i64, now: i64) -> Option<Finding> {
    (newest - now > AHEAD_MAX).then(|| {
        let minutes = (newest - now) / 60_000;
        Finding::wrong(
            format!("The newest entry of the database lies {minutes} minutes ahead of the clock."),
            "The clock was wrong then, or is wrong now. Set it (NTP) before you start Accordant: days, \
             reminders and what is let go rest on it.",
        )
    })
}
