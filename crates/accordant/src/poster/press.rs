//! The press: one poster at a time, so that no number of them can take a server's breath, each in a
//! process of its own. What the typesetter took is the system's again when it ends; one that finds no
//! end is ended; and words that it cannot bear do not bring down a server in which circles sit.

use super::{Format, PosterError, Sheet, draw, fonts, missing};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::{
    collections::VecDeque,
    io::{Read as _, Write as _},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, sleep, timeout},
};

/// The most posters that are made or wait to be.
const QUEUE_MAX: usize = 12;
/// How long one waits for its turn, and then for the poster.
const PATIENCE: Duration = Duration::from_secs(10);
/// Posters that are kept for whoever asks for the same once more, how long, and their bytes together.
const KEPT_MAX: usize = 12;
const KEPT_FOR: Duration = Duration::from_mins(2);
const KEPT_BYTES_MAX: usize = 4 << 20;

/// Makes posters, one at a time.
#[derive(Debug)]
pub(crate) struct Press {
    queue: Arc<Semaphore>,
    turn: Arc<Semaphore>,
    kept: Arc<Kept>,
}

/// A turn at the press, and the place in its queue.
type Turn = (OwnedSemaphorePermit, OwnedSemaphorePermit);

/// Posters that were made just now. A sheet is its own name: whoever may see another one sees another
/// poster.
#[derive(Debug, Default)]
struct Kept(Mutex<VecDeque<Made>>);

/// One of them.
#[derive(Debug)]
struct Made {
    at: Instant,
    format: Format,
    sheet: Arc<Sheet>,
    bytes: Bytes,
}

impl Default for Press {
    fn default() -> Self {
        Self {
            queue: Arc::new(Semaphore::new(QUEUE_MAX)),
            turn: Arc::new(Semaphore::new(1)),
            kept: Arc::default(),
        }
    }
}

impl Press {
    /// A poster, made now or a moment ago.
    pub(crate) async fn make(&self, sheet: Sheet, format: Format) -> Result<Bytes, PosterError> {
        if let Some(made) = self.kept.find(&sheet, format) {
            return Ok(made);
        }
        let turn = self.turn().await?;
        if let Some(made) = self.kept.find(&sheet, format) {
            return Ok(made);
        }
        let sheet = Arc::new(sheet);
        let made = answered(Asked::Poster(Arc::clone(&sheet), format), turn).await?;
        let made = Bytes::from(made);
        self.kept.keep(sheet, format, made.clone());
        let kept = Arc::clone(&self.kept);
        tokio::spawn(async move {
            sleep(KEPT_FOR).await;
            kept.clear();
        });
        Ok(made)
    }

    /// Characters of a sheet for which there is no letter.
    pub(crate) async fn missing(&self, sheet: &Sheet) -> Result<Vec<char>, PosterError> {
        if fonts::are_common(sheet) {
            return Ok(Vec::new());
        }
        let turn = self.turn().await?;
        let said = answered(Asked::Missing(sheet.clone()), turn).await?;
        let said = String::from_utf8(said).map_err(|_| PosterError::stopped("its answer"))?;
        Ok(said.chars().collect())
    }

    async fn turn(&self) -> Result<Turn, PosterError> {
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(|_| PosterError::Busy)?;
        let turn = timeout(PATIENCE, Arc::clone(&self.turn).acquire_owned()).await;
        let turn = turn.map_err(|_| PosterError::Busy)?.map_err(|_| PosterError::Busy)?;
        Ok((turn, place))
    }
}

/// What is asked of the process that presses. It goes there as JSON.
#[derive(Debug, Serialize, Deserialize)]
enum Asked {
    /// A poster.
    Poster(Arc<Sheet>, Format),
    /// The letters that no font has.
    Missing(Sheet),
}

impl Asked {
    fn answer(&self) -> Result<Vec<u8>, PosterError> {
        match self {
            Self::Poster(sheet, format) => draw(sheet, *format),
            Self::Missing(sheet) => Ok(missing(sheet)?.iter().collect::<String>().into_bytes()),
        }
    }
}

/// How the process ends that has no fonts, and one that stopped and has said where.
const NO_FONTS: i32 = 4;
const STOPPED: i32 = 5;

/// The process that presses: answers what comes in, and ends.
pub(crate) fn press() -> anyhow::Result<()> {
    let mut asked = Vec::new();
    std::io::stdin().read_to_end(&mut asked)?;
    let (said, code) = match serde_json::from_slice::<Asked>(&asked)?.answer() {
        Ok(made) => (made, 0),
        Err(PosterError::NoFonts) => (Vec::new(), NO_FONTS),
        Err(other) => (other.to_string().into_bytes(), STOPPED),
    };
    std::io::stdout().write_all(&said)?;
    std::process::exit(code)
}

/// What tells glibc to give back at once what the typesetter has thrown away, and to keep one heap: the
/// many tries of a crowded page would else lie about until the end. Elsewhere nobody listens.
#[cfg(not(test))]
const FRUGAL: [(&str, &str); 3] = [
    ("MALLOC_ARENA_MAX", "1"),
    ("MALLOC_TRIM_THRESHOLD_", "65536"),
    ("MALLOC_MMAP_THRESHOLD_", "65536"),
];

/// Has it answered by a process of its own, for as long as patience lasts.
#[cfg(not(test))]
async fn answered(asked: Asked, _turn: Turn) -> Result<Vec<u8>, PosterError> {
    use tokio::io::AsyncWriteExt as _;
    let lost = |_| PosterError::stopped("a lost process");
    // By this name it is this very program, even when a newer one lies in its place.
    let program = if cfg!(target_os = "linux") {
        "/proc/self/exe".into()
    } else {
        std::env::current_exe().map_err(lost)?
    };
    let mut press = tokio::process::Command::new(program);
    // What it would say when it falls may hold somebody's words.
    press.arg("press").stderr(std::process::Stdio::null()).kill_on_drop(true);
    press.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    press.envs(FRUGAL);
    let words = serde_json::to_vec(&asked).map_err(|_| PosterError::stopped("the question"))?;
    let work = async {
        let mut press = press.spawn()?;
        if let Some(mut ear) = press.stdin.take() {
            ear.write_all(&words).await?;
        }
        press.wait_with_output().await
    };
    let done = timeout(PATIENCE, work).await.map_err(|_| PosterError::TooLong)?.map_err(lost)?;
    match done.status.code() {
        Some(0) => Ok(done.stdout),
        Some(NO_FONTS) => Err(PosterError::NoFonts),
        Some(STOPPED) => Err(PosterError::Stopped(String::from_utf8_lossy(&done.stdout).into())),
        Some(_) | None => Err(PosterError::stopped("a fall")),
    }
}

/// The program of the tests is no press: there it is answered by a thread.
#[cfg(test)]
async fn answered(asked: Asked, turn: Turn) -> Result<Vec<u8>, PosterError> {
    let work = tokio::task::spawn_blocking(move || {
        let done = asked.answer();
        drop(turn);
        done
    });
    timeout(PATIENCE, work).await.map_err(|_| PosterError::TooLong)?.expect("no panic")
}

impl Kept {
    fn find(&self, sheet: &Sheet, format: Format) -> Option<Bytes> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = kept.iter().filter(|it| it.at.elapsed() < KEPT_FOR);
        found.find(|it| it.format == format && *it.sheet == *sheet).map(|it| it.bytes.clone())
    }

    fn keep(&self, sheet: Arc<Sheet>, format: Format, bytes: Bytes) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(Made { at: Instant::now(), format, sheet, bytes });
        while kept.len() > KEPT_MAX
            || kept.iter().map(|it| it.bytes.len()).sum::<usize>() > KEPT_BYTES_MAX
        {
            kept.pop_front();
        }
    }

    fn clear(&self) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|it| it.at.elapsed() < KEPT_FOR);
        kept.shrink_to_fit();
    }
}
