//! The list of what was erased, as a file that a program keeps beside the database.
//!
//! The table is what counts, and all programs share it. So the file is made complete from there:
//! soon after each erasure of this program, every few minutes for what others erased, at the start
//! and at the stop.

use super::{line::Rack, whole};
use crate::store::erasures::Erasures;
use anyhow::Result;
use std::{path::PathBuf, sync::Arc, time::Duration};
use tokio::sync::{mpsc, oneshot};

/// How long after an erasure the list is completed: whoever erases one often erases more.
const REST: Duration = Duration::from_secs(1);
/// How often it is completed without a reason of our own.
const EVERY: Duration = Duration::from_mins(10);

/// Asks for it.
#[derive(Debug)]
pub(super) struct List(mpsc::Sender<Option<oneshot::Sender<()>>>);

impl List {
    /// Completes the list, and keeps it so until it is closed.
    pub(super) async fn keep(path: PathBuf, readers: Arc<Rack>) -> Result<Self> {
        complete(&path, &readers).await?;
        let (ask, asked) = mpsc::channel(1);
        readers.home().clone().spawn(keep(path, readers, asked));
        Ok(Self(ask))
    }

    /// Something was erased. Where one has asked already, that is enough.
    pub(super) fn ask(&self) {
        let _ = self.0.try_send(None);
    }

    /// Completes it for the last time.
    pub(super) async fn close(&self) {
        let (done, closed) = oneshot::channel();
        if self.0.send(Some(done)).await.is_ok() {
            let _ = closed.await;
        }
    }
}

async fn keep(
    path: PathBuf,
    readers: Arc<Rack>,
    mut asked: mpsc::Receiver<Option<oneshot::Sender<()>>>,
) {
    loop {
        let closing = match tokio::time::timeout(EVERY, asked.recv()).await {
            Ok(None) => return,
            Ok(Some(None)) => {
                // Closing need not wait for the rest.
                let more = tokio::time::timeout(REST, asked.recv()).await;
                more.ok().flatten().flatten()
            }
            Ok(Some(closing)) => closing,
            Err(_) => None,
        };
        if let Err(error) = complete(&path, &readers).await {
            tracing::warn!(error = ?error, "what was erased is not on the list beside the database yet");
        }
        if let Some(closing) = closing {
            let _ = closing.send(());
            return;
        }
    }
}

async fn complete(path: &std::path::Path, readers: &Rack) -> Result<()> {
    let all = readers.look(async |line| whole::erasures(line).await).await?;
    let path = path.to_owned();
    tokio::task::spawn_blocking(move || Erasures::complete(&path, all)).await??;
    Ok(())
}
