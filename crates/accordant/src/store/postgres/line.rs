//! Lines to the database: how they are opened, how long they may take, and a rack of idle ones.

use crate::store::StoreError;
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{runtime::Handle, sync::Semaphore, time::Instant};
use tokio_postgres::{Client, Config, config::SslMode, tls::MakeTlsConnect};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject as _},
};

/// How long one question may take, the way there and back included. People wait for it.
pub(crate) const TIME: Duration = Duration::from_secs(4);

/// How long a database may take to say that it is there.
const CONNECT_TIME: Duration = Duration::from_secs(2);

/// What each line tells the database: give up before we do, wait for the disk, and look for our
/// tables only where they are.
const HELLO: &str = "SET search_path = accordant; SET statement_timeout = 3500; \
    SET lock_timeout = 2500; SET idle_in_transaction_session_timeout = 5000; \
    SET client_min_messages = warning";

/// Where the database is, and how to reach it.
#[derive(Clone)]
pub(crate) struct Address {
    config: Config,
    tls: MakeRustlsConnect,
    /// The runtime on which lines live: a busy page must not keep the store waiting.
    home: Handle,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address")
    }
}

/// A line, and its other half, which hears what the database says by itself.
pub(crate) type Both = (
    Client,
    tokio_postgres::Connection<
        tokio_postgres::Socket,
        <MakeRustlsConnect as MakeTlsConnect<tokio_postgres::Socket>>::Stream,
    >,
);

impl Address {
    /// Reads an address such as `postgres://user:password@host/name?sslmode=require`. Certificates
    /// are those of the system, and those in `ca` (PEM). Errors never repeat the password.
    pub(crate) fn read(url: &str, ca: Option<&Path>, home: Handle) -> Result<Self> {
        let mut config: Config = url.parse().map_err(|_| {
            anyhow!("the address of the database cannot be read: it looks like postgres://user:password@host/name")
        })?;
        config
            .application_name("accordant")
            .connect_timeout(CONNECT_TIME)
            .tcp_user_timeout(TIME)
            .keepalives_idle(Duration::from_secs(5));
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if let Some(file) = ca {
            let read = || format!("the certificates in {} cannot be read", file.display());
            for one in CertificateDer::pem_file_iter(file).with_context(read)? {
                roots.add(one.with_context(read)?).with_context(read)?;
            }
        }
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { config, tls: MakeRustlsConnect::new(tls), home })
    }

    /// Is the way there protected, or does it stay on this machine?
    pub(crate) fn is_safe(&self) -> bool {
        use tokio_postgres::config::Host;
        let here = |host: &Host| match host {
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost"
                    || name.parse().is_ok_and(|it: std::net::IpAddr| it.is_loopback())
            }
        };
        self.config.get_ssl_mode() == SslMode::Require || self.config.get_hosts().iter().all(here)
    }

    /// Opens both halves of a line.
    pub(crate) async fn both(&self) -> Result<Both> {
        let connecting = self.config.connect(self.tls.clone());
        let (client, connection) = tokio::time::timeout(TIME, connecting)
            .await
            .context("the database does not answer")?
            .context("the database cannot be reached")?;
        Ok((client, connection))
    }

    /// Opens a line that is ready for questions.
    pub(crate) async fn line(&self) -> Result<Client> {
        let address = self.clone();
        let opening = self.home.spawn(async move {
            let (client, connection) = address.both().await?;
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a line to the database ended");
                }
            });
            in_time(client.batch_execute(HELLO)).await?;
            // Where the database is told not to wait for the disk, it waits for us.
            in_time(client.batch_execute(
                "SELECT set_config('synchronous_commit', 'on', false)
                 WHERE current_setting('synchronous_commit') = 'off'",
            ))
            .await?;
            anyhow::Ok(client)
        });
        opening.await?
    }

    /// The runtime on which lines live.
    pub(crate) fn home(&self) -> &Handle {
        &self.home
    }

    /// Looks whether this database keeps what it promises; anything else is said plainly.
    pub(crate) async fn check(&self) -> Result<()> {
        let client = self.line().await?;
        let setting = async |name: &str| -> Result<String> {
            let row = in_time(client.query_one("SELECT current_setting($1)", &[&name])).await?;
            Ok(row.get(0))
        };
        let version: u32 = setting("server_version_num").await?.parse()?;
        ensure!(
            version >= 150_000,
            "this PostgreSQL is too old: Accordant needs version 15 or newer"
        );
        for vital in ["fsync", "full_page_writes"] {
            if setting(vital).await? == "off" {
                bail!(
                    "this PostgreSQL runs with {vital} = off and would lose what people have \
                     promised each other when the power goes. Switch it on, then start again"
                );
            }
        }
        ensure!(
            setting("server_encoding").await? == "UTF8",
            "the database must keep its texts as UTF8"
        );
        let lasting =
            in_time(client.query_one(
                "SELECT reset_val FROM pg_settings WHERE name = 'synchronous_commit'",
                &[],
            ))
            .await?;
        if lasting.get::<_, &str>(0) == "off" {
            tracing::warn!(
                "this PostgreSQL runs with synchronous_commit = off; Accordant waits for the disk all the same"
            );
        }
        if !self.is_safe() {
            tracing::warn!(
                "the way to the database is not protected: add sslmode=require to its address"
            );
        }
        Ok(())
    }
}

/// Waits for an answer, but not for ever.
pub(crate) async fn in_time<T>(
    answer: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T> {
    let answer = tokio::time::timeout(TIME, answer).await.context("the database took too long")?;
    Ok(answer?)
}

/// Waits for all that it takes to have something answered, but no longer than [`TIME`].
pub(super) async fn soon<T>(
    all: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    before(Instant::now() + TIME, all).await
}

/// Waits for all that it takes to have something answered, but only until then.
pub(crate) async fn before<T, E: From<StoreError>>(
    until: Instant,
    all: impl Future<Output = Result<T, E>>,
) -> Result<T, E> {
    let late = || StoreError::Away(anyhow!("the database took too long, or had no line free"));
    tokio::time::timeout_at(until, all).await.unwrap_or_else(|_| Err(late().into()))
}

/// Idle lines, and how many there may be.
#[derive(Debug)]
pub(crate) struct Rack {
    address: Address,
    turns: Semaphore,
    idle: Mutex<Vec<Client>>,
}

impl Rack {
    /// A rack for so many lines; none is open yet.
    pub(crate) fn new(address: Address, most: usize) -> Self {
        Self { address, turns: Semaphore::new(most), idle: Mutex::default() }
    }

    /// Where its lines lead.
    #[cfg(test)]
    pub(crate) fn address(&self) -> &Address {
        &self.address
    }

    /// The runtime on which its lines live.
    pub(crate) fn home(&self) -> &Handle {
        self.address.home()
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Client>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something on a line of its own. Waiting for a line, opening one and all questions
    /// together take no longer than [`TIME`]: somebody waits for it.
    pub(crate) async fn with<T>(
        &self,
        work: impl AsyncFnOnce(&mut Client) -> Result<T>,
    ) -> Result<T, StoreError> {
        soon(self.at_length(work)).await
    }

    /// The same for what asks much: each question is answered in time, all together may take longer.
    /// A line on which something failed is not used again, unless the database itself has refused
    /// and goes on.
    pub(crate) async fn at_length<T>(
        &self,
        work: impl AsyncFnOnce(&mut Client) -> Result<T>,
    ) -> Result<T, StoreError> {
        let away = || StoreError::Away(anyhow!("the database has no line free"));
        let turn = tokio::time::timeout(TIME, self.turns.acquire()).await.map_err(|_| away())?;
        let _turn = turn.map_err(|_| StoreError::Away(anyhow!("the store is closed")))?;
        let idle = {
            let mut idle = self.idle();
            idle.retain(|it| !it.is_closed());
            idle.pop()
        };
        let mut client = match idle {
            Some(client) => client,
            None => self.address.line().await.map_err(StoreError::Away)?,
        };
        let done = work(&mut client).await.map_err(StoreError::Away);
        if done.is_ok() {
            self.idle().push(client);
        }
        done
    }

    /// Asks something that changes nothing. A line that was cut meanwhile is no reason not to
    /// answer: it is asked once more on a fresh one.
    pub(crate) async fn look<T>(
        &self,
        ask: impl AsyncFn(&Client) -> Result<T>,
    ) -> Result<T, StoreError> {
        let asked = async {
            match self.at_length(async |client| ask(client).await).await {
                Err(StoreError::Away(error)) if was_cut(&error) => {
                    self.idle().clear();
                    self.at_length(async |client| ask(client).await).await
                }
                other => other,
            }
        };
        soon(asked).await
    }

    /// Lets nobody ask any more.
    pub(crate) fn close(&self) {
        self.turns.close();
        self.idle().clear();
    }
}

/// Was it the line that failed, and not the question?
fn was_cut(error: &anyhow::Error) -> bool {
    let cut = |it: &tokio_postgres::Error| {
        it.is_closed() || it.as_db_error().is_none_or(|it| it.code().code().starts_with("57P"))
    };
    error.downcast_ref::<tokio_postgres::Error>().is_some_and(cut)
}
