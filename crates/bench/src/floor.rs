//! The floor: the least that a server can do for the same job. Messages over plain TCP, appended to a
//! file and synced (several at once) before anybody gets them, then one send for each receiver. No
//! HTTP, no cookies, no rules, no pages: what this costs is the machine's, not ours.
//!
//! Frames to it: `kind (1 byte), room (4), length (4), payload`. `S` subscribes, `P` posts and is
//! answered by its own delivery, `A` too, and by an empty frame when it is kept, `G` asks for the board, `M` for what was missed. Frames from it: `length (4), payload`.

use anyhow::Result;
use std::{
    collections::HashMap,
    io::Write as _,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, tcp::OwnedWriteHalf},
    sync::mpsc,
};

/// Bytes of the board that a newcomer gets.
pub(crate) const BOARD: usize = 100_000;
/// Bytes of what somebody missed who was away for twenty notes.
pub(crate) const MISSED: usize = 4_000;

type Sink = Arc<tokio::sync::Mutex<OwnedWriteHalf>>;
type Rooms = Arc<Mutex<HashMap<u32, Vec<Sink>>>>;

/// Serves for ever.
pub(crate) async fn serve(listen: &str, log: &Path, together: bool) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(listen.parse()?)?;
    // A storm must find room in the queue here as it does there.
    let listener = socket.listen(4_096)?;
    let rooms: Rooms = Arc::default();
    let (post, posts) = mpsc::unbounded_channel();
    let (kept, delivered) = mpsc::unbounded_channel();
    let file = std::fs::File::create(log)?;
    std::thread::spawn(move || keep(file, posts, &kept));
    tokio::spawn(deliver(Arc::clone(&rooms), delivered, together));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (rooms, post) = (Arc::clone(&rooms), post.clone());
        tokio::spawn(async move {
            // A connection that ends is no matter.
            let _ = one(stream, rooms, post).await;
        });
    }
}

/// A room, what is posted, and who waits for it to be kept.
type Post = (u32, Arc<[u8]>, Option<Sink>);

/// Appends what waits, syncs once, passes it on.
fn keep(
    mut file: std::fs::File,
    mut posts: mpsc::UnboundedReceiver<Post>,
    kept: &mpsc::UnboundedSender<Post>,
) {
    while let Some(first) = posts.blocking_recv() {
        let mut batch = vec![first];
        while let Ok(more) = posts.try_recv() {
            batch.push(more);
        }
        for (_, payload, _) in &batch {
            file.write_all(payload).expect("the disk takes it");
        }
        file.sync_data().expect("the disk keeps it");
        for post in batch {
            let _ = kept.send(post);
        }
    }
}

async fn deliver(rooms: Rooms, mut delivered: mpsc::UnboundedReceiver<Post>, together: bool) {
    let mut waiting = Vec::new();
    while delivered.recv_many(&mut waiting, if together { usize::MAX } else { 1 }).await > 0 {
        let mut frames: HashMap<u32, Vec<u8>> = HashMap::new();
        for (room, payload, waits) in waiting.drain(..) {
            let frame = frames.entry(room).or_default();
            frame.extend(u32::try_from(payload.len()).unwrap_or(0).to_be_bytes());
            frame.extend_from_slice(&payload);
            if let Some(sink) = waits {
                send(&sink, &[0; 4]).await;
            }
        }
        for (room, frame) in frames {
            let sinks = rooms.lock().unwrap_or_else(PoisonError::into_inner).get(&room).cloned();
            for sink in sinks.unwrap_or_default() {
                send(&sink, &frame).await;
            }
        }
    }
}

async fn send(sink: &Sink, frame: &[u8]) {
    // Whoever is gone hears nothing more.
    let _ = sink.lock().await.write_all(frame).await;
}

async fn one(
    stream: tokio::net::TcpStream,
    rooms: Rooms,
    post: mpsc::UnboundedSender<Post>,
) -> Result<()> {
    let (mut from, to) = stream.into_split();
    let to: Sink = Arc::new(tokio::sync::Mutex::new(to));
    loop {
        let kind = from.read_u8().await?;
        let (room, length) = (from.read_u32().await?, from.read_u32().await?);
        let mut payload = vec![0; length as usize];
        from.read_exact(&mut payload).await?;
        match kind {
            b'S' => {
                rooms
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .entry(room)
                    .or_default()
                    .push(Arc::clone(&to));
            }
            b'P' => post.send((room, payload.into(), None))?,
            b'A' => post.send((room, payload.into(), Some(Arc::clone(&to))))?,
            _ => {
                let size = if kind == b'M' { MISSED } else { BOARD };
                let mut frame = u32::try_from(size)?.to_be_bytes().to_vec();
                frame.resize(size + 4, b'x');
                to.lock().await.write_all(&frame).await?;
            }
        }
    }
}
