//! The press: one poster at a time, away from the requests, so that no number of them can take a
//! server's breath.

use super::{Format, PosterError, Sheet, draw, fonts, missing};
use bytes::Bytes;
use std::{
    collections::VecDeque,
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
        let drawn = Arc::clone(&sheet);
        let made = Bytes::from(at_work(turn, move || draw(&drawn, format)).await?);
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
        let (turn, sheet) = (self.turn().await?, sheet.clone());
        at_work(turn, move || missing(&sheet)).await
    }

    async fn turn(&self) -> Result<Turn, PosterError> {
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(|_| PosterError::Busy)?;
        let turn = timeout(PATIENCE, Arc::clone(&self.turn).acquire_owned()).await;
        let turn = turn.map_err(|_| PosterError::Busy)?.map_err(|_| PosterError::Busy)?;
        Ok((turn, place))
    }
}

/// Works where it holds up nobody. What takes too long goes on to its end, and keeps its turn: the
/// next one waits for it.
async fn at_work<T: Send + 'static>(
    turn: Turn,
    work: impl FnOnce() -> Result<T, PosterError> + Send + 'static,
) -> Result<T, PosterError> {
    let work = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    });
    let done = timeout(PATIENCE, work).await.map_err(|_| PosterError::TooLong)?;
    done.map_err(|_| PosterError::Stopped("some point"))?
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
