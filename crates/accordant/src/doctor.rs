//! `accordant doctor`: looks at a folder and its surroundings, and says in plain sentences what is
//! wrong and what to do. It changes nothing, sends no letter, and names nobody.

mod database;
mod folder;
mod system;
mod way;

#[cfg(test)]
mod tests;

use crate::{
    clock,
    keys::{self, House, Proof},
    post,
    serve::{self, Config},
};
use std::{fmt::Write as _, io::Write as _};
use tokio::time::Instant;

/// How bad something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// As it should be.
    Good,
    /// It works, and may not be what was meant.
    Look,
    /// It does not work, or puts people's words at risk.
    Wrong,
}

/// One thing that was looked at.
#[derive(Clone, Debug)]
struct Finding {
    weight: Weight,
    /// What is so, as a sentence.
    what: String,
    /// What to do about it; empty where all is well.
    next: String,
}

impl Finding {
    fn good(what: impl Into<String>) -> Self {
        Self { weight: Weight::Good, what: what.into(), next: String::new() }
    }

    fn look(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self { weight: Weight::Look, what: what.into(), next: next.into() }
    }

    fn wrong(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self { weight: Weight::Wrong, what: what.into(), next: next.into() }
    }
}

/// Looks at everything, says what was found, and fails where something is wrong.
pub(crate) async fn doctor(config: &Config) -> anyhow::Result<()> {
    let found = examine(config).await;
    let _ = std::io::stdout().write_all(report(&found).as_bytes());
    let count = |weight| found.iter().filter(|it| it.weight == weight).count();
    match count(Weight::Wrong) {
        0 => Ok(()),
        1 => anyhow::bail!("one thing is wrong"),
        many => anyhow::bail!("{many} things are wrong"),
    }
}

fn report(found: &[Finding]) -> String {
    let mut text = format!("Accordant {}\n\n", env!("CARGO_PKG_VERSION"));
    for Finding { weight, what, next } in found {
        let mark = match weight {
            Weight::Good => "good ",
            Weight::Look => "look ",
            Weight::Wrong => "WRONG",
        };
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{mark}  {what}");
        if !next.is_empty() {
            let _ = writeln!(text, "       -> {next}");
        }
    }
    text
}

async fn examine(config: &Config) -> Vec<Finding> {
    let (first, watch) = (clock::now().0, Instant::now());
    let (mut found, proof) = if let Some(url) = &config.database.named.database_url {
        let (found, house) = database::examine(url, &config.database.named).await;
        // Without a secret yet, any will do to try out the way.
        (found, house.unwrap_or_else(|| House::of(keys::random())).proof())
    } else {
        let mut found = folder::examine(&config.data);
        let (proof, secret) = secret(config);
        found.push(secret);
        (found, proof)
    };
    found.push(system::files());
    found.extend(mail(config).await);
    found.extend(way::examine(config, &proof).await);
    let passed = i64::try_from(watch.elapsed().as_millis()).unwrap_or(i64::MAX);
    found.push(system::clock(first, passed, clock::now().0));
    found
}

/// The secret behind the doors. Without one yet, a fresh one will do to try out the way.
fn secret(config: &Config) -> (Proof, Finding) {
    let path = config.data.join("secret");
    if !path.exists() {
        let fresh = House::of(keys::random()).proof();
        let has_database = config.data.join("accordant.db").exists();
        let finding = if has_database {
            Finding::wrong(
                format!("{} is missing, and the database beside it is there.", path.display()),
                "Put it back from the backup. Without it a new one is made, and all join links, screens, \
                 codes and links in letters that were sent are void.",
            )
        } else {
            Finding::good("There is no secret yet; it is made at the first start.")
        };
        return (fresh, finding);
    }
    match House::open(&config.data) {
        Ok(house) => (house.proof(), folder::is_private(&path, "The secret")),
        Err(error) => {
            let next = "Put it back from the backup, readable for the user that Accordant runs as.";
            (House::of(keys::random()).proof(), Finding::wrong(format!("{error:#}."), next))
        }
    }
}

/// Do letters find their way?
async fn mail(config: &Config) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Err(error) = config.post.chat() {
        found.push(Finding::wrong(format!("The chats: {error:#}."), "Correct --chat-hosts."));
    }
    if let Err(error) = config.post.hooks() {
        found.push(Finding::wrong(format!("The webhooks: {error:#}."), "Correct --hooks-to."));
    }
    match config.post.mailer() {
        Ok(None) => found.push(Finding::good("No mail server is named, so no mail is sent.")),
        Err(error) => found.push(Finding::wrong(
            format!("The mail settings: {error:#}."),
            "Correct --smtp-url, --mail-from or --smtp-ca.",
        )),
        Ok(Some(mailer)) => {
            let server = mailer.server();
            found.push(match mailer.knock().await {
                Ok(()) => Finding::good(format!(
                    "{server} greets us, its certificate is right, and it takes the password if one was given."
                )),
                Err(failed) => Finding::wrong(
                    format!("{}.", post::advice(&server, &failed).trim_end_matches(['.', '?'])),
                    "When this is mended, send yourself a letter: accordant mail test --to ADDRESS",
                ),
            });
        }
    }
    if found.iter().all(|it| it.weight == Weight::Good)
        && (config.post.smtp_url.is_some() || !config.post.chat_hosts.is_empty())
        && config.public_url.is_none()
    {
        let url = serve::public_url(config, config.listen);
        found.push(Finding::look(
            format!("Links in letters begin with {url}: nobody elsewhere can open them."),
            "Give --public-url the address that people type.",
        ));
    }
    found
}
