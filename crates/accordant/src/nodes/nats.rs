//! Over a NATS server, where many programs talk much: it carries hints alone, and keeps nothing.

use super::{Nodes, hear, sweep};
use crate::room::Rooms;
use anyhow::{Context as _, Result, bail};
use async_nats::{ConnectOptions, Event};
use futures_util::StreamExt as _;
use std::convert::Infallible;
use tokio::sync::mpsc;

/// Talks until the server is lost.
pub(super) async fn talk(nodes: &Nodes, url: &str, rooms: &Rooms) -> Result<Infallible> {
    let (lost, mut losing) = mpsc::channel(1);
    let options = ConnectOptions::new().name("accordant").event_callback(move |event| {
        let lost = lost.clone();
        async move {
            if matches!(event, Event::Disconnected | Event::SlowConsumer(_)) {
                let _ = lost.try_send(());
            }
        }
    });
    let client = options.connect(url).await.context("the NATS server cannot be reached")?;
    // Installations that share a server do not hear each other.
    let subject = format!("accordant.{}", rooms.store().epoch());
    let mut heard = client.subscribe(subject.clone()).await?;
    client.flush().await?;
    // What was told while nobody listened.
    sweep(rooms).await;
    loop {
        tokio::select! {
            Some(message) = heard.next() => {
                hear(rooms, nodes.node, &String::from_utf8_lossy(&message.payload));
            }
            messages = nodes.messages() => for message in messages {
                client.publish(subject.clone(), message.into()).await?;
            },
            Some(()) = losing.recv() => bail!("the NATS server is lost"),
        }
    }
}
