//! Over the database: NOTIFY, after the commit and on a line of its own. In the transaction of an
//! append it would hold a lock of the whole database across each commit.

use super::{Nodes, hear, sweep};
use crate::{
    room::Rooms,
    store::postgres::line::{Address, in_time},
};
use anyhow::{Result, bail};
use std::{convert::Infallible, future::poll_fn};
use tokio::sync::mpsc;
use tokio_postgres::{AsyncMessage, types::Type};

/// Talks until the line is cut.
pub(super) async fn talk(nodes: &Nodes, address: &Address, rooms: &Rooms) -> Result<Infallible> {
    let (client, mut line) = address.both().await?;
    let (said, mut heard) = mpsc::unbounded_channel();
    let listening = async {
        while let Some(message) = poll_fn(|cx| line.poll_message(cx)).await {
            if let AsyncMessage::Notification(it) = message? {
                let _ = said.send(it.payload().to_owned());
            }
        }
        bail!("the database has closed the line")
    };
    let talking = async {
        in_time(client.batch_execute("LISTEN accordant")).await?;
        // What was told while nobody listened.
        sweep(rooms).await;
        loop {
            tokio::select! {
                Some(message) = heard.recv() => hear(rooms, nodes.node, &message),
                messages = nodes.messages() => for message in messages {
                    let these = [(&message as _, Type::TEXT)];
                    in_time(client.query_typed("SELECT pg_notify('accordant', $1)", &these)).await?;
                }
            }
        }
    };
    tokio::select! { ended = listening => ended, ended = talking => ended }
}
