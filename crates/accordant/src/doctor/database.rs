//! A database in place of the folder: is it reached, does it keep what it promises?

use super::Finding;
use crate::{
    clock,
    database::Named,
    keys::House,
    store::postgres::schema::{self, SCHEMA, Seen},
};

/// How far its clock may be from ours, in milliseconds.
const APART_MAX: u64 = 5_000;

/// What is found, and the secret that all programs over it share.
pub(super) async fn examine(url: &str, named: &Named) -> (Vec<Finding>, Option<House>) {
    let found = async {
        let address = named.read(url)?;
        anyhow::Ok((address.is_safe(), schema::examine(&address).await?))
    };
    match found.await {
        Ok((safe, seen)) => (judge(safe, &seen, clock::now().0), seen.secret.map(House::of)),
        Err(error) => {
            let next = "Is the address of --database right, does the database run, and may this user open it?";
            (vec![Finding::wrong(format!("The database: {error:#}."), next)], None)
        }
    }
}

/// What was seen, at our time (milliseconds).
pub(super) fn judge(safe: bool, seen: &Seen, ours: i64) -> Vec<Finding> {
    let mut found = vec![match seen.schema {
        None => {
            Finding::good("The database is reached, and empty; it is filled at the first start.")
        }
        Some(schema) if schema > SCHEMA => Finding::wrong(
            format!(
                "The database has schema {schema}, and this Accordant knows up to {SCHEMA} only."
            ),
            "Start a newer Accordant.",
        ),
        Some(_) if seen.secret.is_none() => Finding::wrong(
            "The secret in the database is damaged or missing.",
            "Restore the database from its backup. Without the secret all join links are void.",
        ),
        Some(schema) => Finding::good(format!("The database is reached, schema {schema}.")),
    }];
    if !safe {
        found.push(Finding::look(
            "The way to the database is not protected.",
            "Add sslmode=require to the address of --database.",
        ));
    }
    let apart = seen.now.abs_diff(ours);
    if apart > APART_MAX {
        found.push(Finding::wrong(
            format!(
                "The clocks of the database and of this computer are {} seconds apart.",
                apart / 1000
            ),
            "Let both take their time from the same place (NTP).",
        ));
    }
    found
}
