//! Where everything is kept, as each command is told: in a folder, or in a database.

use crate::{
    keys::House,
    store::{
        postgres::{self, line::Address, whole::PostgresSnapshot},
        sqlite::whole::SqliteSnapshot,
        whole::Snapshot,
    },
};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// A database in place of the folder. Without it, everything is in the folder.
#[derive(Clone, Default, clap::Args)]
pub(crate) struct Named {
    /// The PostgreSQL database in which everything is kept, in place of the folder:
    /// `postgres://user:password@host/name?sslmode=require`.
    #[arg(
        long = "database",
        env = "ACCORDANT_DATABASE",
        value_name = "URL",
        hide_env_values = true
    )]
    pub(crate) database_url: Option<String>,
    /// A file with certificates (PEM) to trust beside those of the system, for the database. It may
    /// stand in the environment of a program that keeps a folder.
    #[arg(long, env = "ACCORDANT_DATABASE_CA", value_name = "FILE")]
    pub(crate) database_ca: Option<PathBuf>,
}

/// Shows no password.
impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Named").field("given", &self.database_url.is_some()).finish_non_exhaustive()
    }
}

impl Named {
    /// Where the database is, if one is named.
    pub(crate) fn address(&self) -> Result<Option<Address>> {
        let read = |url: &String| self.read(url);
        self.database_url.as_ref().map(read).transpose()
    }

    /// The way to another address of the same database.
    pub(crate) fn read(&self, url: &str) -> Result<Address> {
        Address::read(url, self.database_ca.as_deref(), postgres::home()?)
    }

    /// Everything in the database, or in this folder, as it is at this moment.
    pub(crate) async fn snapshot(&self, data: &Path) -> Result<Box<dyn Snapshot>> {
        Ok(match self.address()? {
            Some(address) => Box::new(PostgresSnapshot::open(&address).await?),
            None => Box::new(SqliteSnapshot::open(data)?),
        })
    }

    /// The secret behind the doors, which must be there.
    pub(crate) async fn house(&self, data: &Path) -> Result<House> {
        let Some(address) = self.address()? else { return House::read(data) };
        let seen = postgres::schema::examine(&address).await?;
        let lost = "the secret in the database is damaged or missing. Restore it from a backup";
        seen.secret.map(House::of).context(lost)
    }
}
