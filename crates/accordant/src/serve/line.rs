//! The line of an open page: from the moment a stream begins, a connection is only written to.
//!
//! What reads requests keeps buffers for as long as it holds a connection, sixteen KiB and more. A
//! stream asks for nothing any more, so its connection is taken out of there and its chunks are
//! written here (RFC 9112, section 7.1). Ten thousand pages may lie open.

use axum::{
    body::{Body, Bytes},
    http::HeaderValue,
    response::Response,
};
use bytes::Buf as _;
use http_body_util::BodyExt as _;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use std::{
    io,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    task::{Context, Poll, ready},
};
use tokio::{io::AsyncWriteExt as _, net::TcpStream};

/// Marks an answer (in its extensions) whose body goes on for as long as a page is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GoesOn;

/// A connection whose answers are written by hyper; it notes when the other side does not take them.
#[derive(Debug)]
pub(super) struct Noted<'a> {
    io: TokioIo<TcpStream>,
    full: &'a AtomicBool,
}

impl<'a> Noted<'a> {
    /// `full` is true while something that was to be written waits.
    pub(super) fn new(stream: TcpStream, full: &'a AtomicBool) -> Self {
        Self { io: TokioIo::new(stream), full }
    }

    /// The connection itself.
    pub(super) fn into_inner(self) -> TcpStream {
        self.io.into_inner()
    }

    fn note(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        self.full.store(written.is_pending(), Ordering::Relaxed);
        written
    }
}

impl Read for Noted<'_> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, into)
    }
}

impl Write for Noted<'_> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(context, bytes);
        self.note(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(context, bytes);
        self.note(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

/// A stream on its own.
#[derive(Debug)]
pub(crate) struct Line {
    stream: TcpStream,
    /// What goes before the first chunk; nothing, when it was sent.
    head: Bytes,
    body: Body,
}

impl Line {
    /// Takes over where an answer would have been written.
    pub(super) fn new(stream: TcpStream, answer: Response) -> Self {
        let (mut parts, body) = answer.into_parts();
        let headers = &mut parts.headers;
        // Nothing else is asked on this connection.
        headers.insert("connection", HeaderValue::from_static("close"));
        headers.insert("transfer-encoding", HeaderValue::from_static("chunked"));
        headers.extend(date().map(|it| (axum::http::header::DATE, it)));
        let mut head = format!("HTTP/1.1 {}\r\n", parts.status).into_bytes();
        for (name, value) in headers.iter() {
            for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                head.extend_from_slice(part);
            }
        }
        head.extend_from_slice(b"\r\n");
        Self { stream, head: head.into(), body }
    }

    /// Writes what there is to say, until it is over or nobody listens.
    pub(crate) async fn run(mut self) {
        // Whoever hung up needs no answer.
        let _ = self.tell().await;
    }

    async fn tell(&mut self) -> io::Result<()> {
        while let Some(bytes) = self.next().await? {
            let mut head = std::mem::take(&mut self.head);
            // An empty chunk would be the end.
            if bytes.is_empty() {
                self.stream.write_all_buf(&mut head).await?;
                continue;
            }
            let size = format!("{:x}\r\n", bytes.len());
            let mut chunk = head.chain(size.as_bytes()).chain(bytes).chain(&b"\r\n"[..]);
            self.stream.write_all_buf(&mut chunk).await?;
        }
        self.stream
            .write_all_buf(&mut std::mem::take(&mut self.head).chain(&b"0\r\n\r\n"[..]))
            .await?;
        self.stream.shutdown().await
    }

    /// The next bytes; nothing at the end. An error when the other side is gone. The head goes with
    /// the first of them, but waits for nothing: then they are empty.
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        let Self { stream, head, body } = self;
        tokio::select! {
            biased;
            frame = body.frame() => match frame {
                Some(frame) => {
                    let frame = frame.map_err(io::Error::other)?;
                    Ok(Some(frame.into_data().unwrap_or_default()))
                }
                None => Ok(None),
            },
            () = std::future::ready(()), if !head.is_empty() => Ok(Some(Bytes::new())),
            gone = std::future::poll_fn(|context| poll_gone(stream, context)) => Err(gone),
        }
    }
}

/// Ready when the other side has hung up. What it says before is not heard.
fn poll_gone(stream: &TcpStream, context: &mut Context<'_>) -> Poll<io::Error> {
    loop {
        if let Err(error) = ready!(stream.poll_read_ready(context)) {
            return Poll::Ready(error);
        }
        match stream.try_read(&mut [0; 256]) {
            Ok(0) => return Poll::Ready(io::ErrorKind::UnexpectedEof.into()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Poll::Ready(error),
        }
    }
}

/// The time as an answer tells it (RFC 9110, section 6.6.1).
fn date() -> Option<HeaderValue> {
    let now = jiff::Timestamp::from_millisecond(crate::clock::now().0).ok()?;
    let now = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&now).ok()?;
    HeaderValue::from_str(&now).ok()
}
