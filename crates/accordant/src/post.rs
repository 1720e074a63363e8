//! Post: letters to those who asked for them, by mail, or as a line in the alliance's chat.
//!
//! [`words`] says what letters say, [`plan`] when they are due, [`mail`] and [`chat`] carry them,
//! and [`run`] empties the outbox. What the outbox promises is written in
//! [`store::post`](crate::store::post): never twice. Logs name nobody: not who gets a letter, nor
//! which alliance it is about; and as servers like to repeat the address they refuse, what they
//! say is not logged either, but the number of their answer.

pub(crate) mod chat;
#[cfg(fuzzing)]
pub(crate) mod fuzz;
pub(crate) mod hook;
pub(crate) mod mail;
pub(crate) mod plan;
pub(crate) mod words;

use crate::{
    clock,
    metrics::{LetterSent, METERS},
    store::{
        Id, Store, StoreError,
        post::{Channel, Claimed, Contact},
    },
};
use alliance::event::Time;
use anyhow::{Context as _, Result, ensure};
use chat::{Chat, Door};
use data_encoding::BASE32_NOPAD;
use mail::Mailer;
use sha2::{Digest as _, Sha256};
use std::{fmt, path::PathBuf, sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinSet};
use words::Letter;

/// How long the outbox rests when there was nothing in it.
const REST: Duration = Duration::from_secs(5);

/// How many letters are on their way at once. Few: servers frown at crowds.
const AT_ONCE: usize = 4;

/// How long letters that are on their way may take at the stop.
const STOP_TIME: Duration = Duration::from_secs(4);

/// Minutes to wait after the first, the second and the third time that a letter was not taken;
/// after the fourth it is given up.
const BACK_OFF: [i64; 3] = [1, 5, 30];

/// How letters are sent. Without these nothing is ever sent.
#[derive(Clone, Default, clap::Args)]
pub(crate) struct Settings {
    /// The server that takes mail: `smtp://user:password@host:587` (protected by STARTTLS) or
    /// `smtps://host:465`. Without it no mail is sent.
    #[arg(long, env = "ACCORDANT_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub(crate) smtp_url: Option<String>,
    /// Who mail is from, such as "Accordant <post@example.org>".
    #[arg(long, env = "ACCORDANT_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) mail_from: Option<String>,
    /// A file with certificates (PEM) to trust beside those of the system, for the mail server.
    #[arg(long, env = "ACCORDANT_SMTP_CA", value_name = "FILE")]
    pub(crate) smtp_ca: Option<PathBuf>,
    /// Hosts of chats that may be written to, with commas between: hooks.slack.com,discord.com. One
    /// in your own network must be written with its scheme: `https://chat.internal`. Without any, no
    /// chat is written to.
    #[arg(long, env = "ACCORDANT_CHAT_HOSTS", value_name = "HOSTS", value_delimiter = ',')]
    pub(crate) chat_hosts: Vec<String>,
    /// Hosts of programs that may be told by webhooks when a page is signed, has new words or is to be
    /// visited, with commas between; written as for chats. Without any, no program is told anything.
    #[arg(long, env = "ACCORDANT_HOOKS_TO", value_name = "HOSTS", value_delimiter = ',')]
    pub(crate) hooks_to: Vec<String>,
}

/// Shows no password.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mail = self.smtp_url.is_some();
        f.debug_struct("Settings").field("mail", &mail).finish_non_exhaustive()
    }
}

impl Settings {
    /// The way to the mail server, if one is named.
    pub(crate) fn mailer(&self) -> Result<Option<Mailer>> {
        let Some(url) = &self.smtp_url else {
            ensure!(self.mail_from.is_none(), "--mail-from needs --smtp-url");
            return Ok(None);
        };
        let from = self.mail_from.as_deref().context("--smtp-url needs --mail-from")?;
        Mailer::new(url, from, self.smtp_ca.as_deref()).map(Some)
    }

    /// The way to chats, if any are listed.
    pub(crate) fn chat(&self) -> Result<Option<Chat>> {
        way_to(&self.chat_hosts).context("--chat-hosts")
    }

    /// The way to programs, if any are listed.
    pub(crate) fn hooks(&self) -> Result<Option<Chat>> {
        way_to(&self.hooks_to).context("--hooks-to")
    }
}

fn way_to(hosts: &[String]) -> Result<Option<Chat>> {
    let hosts: Vec<_> = hosts.iter().filter(|it| !it.trim().is_empty()).cloned().collect();
    if hosts.is_empty() { Ok(None) } else { Chat::new(&hosts).map(Some) }
}

/// Why a letter was not sent, and what is known of it.
#[derive(Debug)]
pub(crate) enum Failed {
    /// It was certainly not taken, and may be later.
    Later(Why),
    /// It was certainly not taken, and never will be.
    Never(Why),
    /// Nobody knows whether it was taken. It is not sent again.
    Unknown(Why),
}

/// Where it failed, and how.
pub(crate) struct Why {
    /// How far it came.
    pub(crate) stage: &'static str,
    /// The number of the other side's answer, if there was one.
    pub(crate) code: Option<u16>,
    /// All that is known. May hold addresses: for the one who tries out the settings, not for logs.
    pub(crate) detail: String,
}

/// Shows what a log may know.
impl fmt::Debug for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Why")
            .field("stage", &self.stage)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

impl Failed {
    fn later(stage: &'static str, code: Option<u16>, detail: String) -> Self {
        Self::Later(Why { stage, code, detail })
    }

    fn never(stage: &'static str, code: Option<u16>, detail: String) -> Self {
        Self::Never(Why { stage, code, detail })
    }

    fn unknown(stage: &'static str, code: Option<u16>, detail: String) -> Self {
        Self::Unknown(Why { stage, code, detail })
    }

    /// What is known once the whole letter was on its way: only an answer says that it was not
    /// taken.
    fn unless_answered(self) -> Self {
        match self {
            Self::Later(why) if why.code.is_none() => Self::Unknown(why),
            Self::Later(_) | Self::Never(_) | Self::Unknown(_) => self,
        }
    }

    /// Where it failed, and how.
    pub(crate) fn why(&self) -> &Why {
        match self {
            Self::Later(why) | Self::Never(why) | Self::Unknown(why) => why,
        }
    }
}

/// All that is needed to send letters.
#[derive(Clone)]
pub(crate) struct Office {
    /// Where the outbox is.
    pub(crate) store: Arc<dyn Store>,
    /// The way to the mail server.
    pub(crate) mailer: Option<Mailer>,
    /// The way to chats.
    pub(crate) chat: Option<Chat>,
    /// The way to programs that are told something.
    pub(crate) hooks: Option<Chat>,
}

/// A letter that is still true, and where it goes.
#[derive(Clone)]
pub(crate) struct Outgoing {
    /// Where it goes.
    pub(crate) to: Contact,
    /// What it says.
    pub(crate) letter: Letter,
    /// For a program, what it is told; the letter is none then.
    pub(crate) word: Option<hook::Word>,
}

/// Empties the outbox until `closing`. `compose` looks whether a letter is still true, and writes
/// it; `None` drops it without a word. It is asked after the claim, right before the sending.
pub(crate) async fn run<C, F>(office: Office, compose: C, mut closing: watch::Receiver<bool>)
where
    C: Fn(Claimed) -> F,
    F: Future<Output = Option<Outgoing>> + Send + 'static,
{
    if office.mailer.is_none() && office.chat.is_none() && office.hooks.is_none() {
        return;
    }
    let mut working = JoinSet::new();
    loop {
        let claimed = match office.store.claim(clock::now().0, AT_ONCE).await {
            Ok(claimed) => claimed,
            Err(error) => {
                tracing::warn!(%error, "the outbox cannot be read for now");
                Vec::new()
            }
        };
        let rests = claimed.len() < AT_ONCE;
        for it in claimed {
            let (office, outgoing) = (office.clone(), compose(it.clone()));
            working.spawn(async move { office.deliver(it, outgoing.await).await });
        }
        let round = async {
            while working.join_next().await.is_some() {}
            if rests {
                tokio::time::sleep(REST).await;
            }
        };
        tokio::select! {
            () = round => {}
            _ = closing.wait_for(|it| *it) => break,
        }
    }
    let finish = async { while working.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(STOP_TIME, finish).await;
}

impl Office {
    /// Sends one claimed letter, and says to the outbox what became of it. What is not said there
    /// stays claimed, and is never sent again.
    async fn deliver(&self, claimed: Claimed, outgoing: Option<Outgoing>) {
        let now = clock::now();
        let Some(Outgoing { to, letter, word }) = outgoing else {
            return note(self.store.give_up(claimed.id).await);
        };
        let waits = plan::KINDS.contains(&claimed.kind.as_str());
        if let Some(morning) = plan::night(&to, now).filter(|_| waits) {
            // This claim counts as a try; one fewer is left in the morning.
            return note(self.store.release(claimed.id, morning).await);
        }
        if let Some(word) = &word {
            return self.tell(&claimed, word, &to, now).await;
        }
        let Err(failed) = self.send(&letter, &to, &name(&claimed)).await else {
            return sent(&claimed);
        };
        let again = match &failed {
            Failed::Later(_) => later(&claimed, &BACK_OFF, now),
            Failed::Never(_) | Failed::Unknown(_) => None,
        };
        not_sent(&claimed, &failed, again.is_some());
        match (again, &failed) {
            (Some(due), _) => note(self.store.release(claimed.id, due).await),
            (None, Failed::Unknown(_)) => {}
            (None, Failed::Later(_) | Failed::Never(_)) => {
                note(self.store.give_up(claimed.id).await);
            }
        }
    }

    /// Sends a letter that cannot wait in the outbox, because it holds a key that is kept nowhere:
    /// once, now, and whoever asked for it is told what happened.
    pub(crate) async fn send_now(&self, it: &Outgoing) -> Result<(), Failed> {
        let id = BASE32_NOPAD.encode(&crate::keys::random::<16>()).to_ascii_lowercase();
        self.send(&it.letter, &it.to, &id).await
    }

    /// Tells a program something. It waits for the next try already while it is told, so that it is
    /// told again should this program fall meanwhile: the other side knows by the id what it has
    /// heard.
    async fn tell(&self, claimed: &Claimed, word: &hook::Word, to: &Contact, now: Time) {
        let again = later(claimed, &hook::BACK_OFF, now);
        if let Some(due) = again {
            note(self.store.release(claimed.id, due).await);
        }
        let told = self.visit(word, to, &name(claimed)).await;
        let over = match &told {
            Ok(()) => true,
            Err(failed) => again.is_none() || matches!(failed, Failed::Never(_)),
        };
        if over && again.is_some() {
            note(self.store.taken(claimed.id, now.0).await);
        }
        let Err(failed) = told else { return sent(claimed) };
        not_sent(claimed, &failed, !over);
        if over {
            note(self.store.give_up(claimed.id).await);
        }
    }

    async fn visit(&self, word: &hook::Word, to: &Contact, id: &str) -> Result<(), Failed> {
        let off = || Failed::never("the settings", None, "this way is switched off".to_owned());
        let way = self.hooks.as_ref().ok_or_else(off)?;
        let url = hook::address(to).ok_or_else(off)?;
        way.tell(word, &url, id, clock::now().0 / 1_000).await
    }

    async fn send(&self, letter: &Letter, to: &Contact, id: &str) -> Result<(), Failed> {
        let off = || Failed::never("the settings", None, "this way is switched off".to_owned());
        match to.channel {
            Channel::Mail => {
                let mailer = self.mailer.as_ref().ok_or_else(off)?;
                mailer.send(letter, &to.address, id).await
            }
            Channel::Chat => {
                let chat = self.chat.as_ref().ok_or_else(off)?;
                let door = Door::read(&to.address).ok_or_else(off)?;
                chat.send(letter, &door).await
            }
        }
    }
}

/// When to try once more, if at all.
fn later(claimed: &Claimed, minutes: &[i64], now: Time) -> Option<i64> {
    let tries = usize::try_from(claimed.tries).ok()?;
    minutes.get(tries.saturating_sub(1)).map(|minutes| now.0 + minutes * 60_000)
}

fn sent(claimed: &Claimed) {
    tracing::debug!(kind = claimed.kind, "a letter was sent");
    METERS.letter(LetterSent::Sent);
}

fn not_sent(claimed: &Claimed, failed: &Failed, again: bool) {
    METERS.letter(if again { LetterSent::Later } else { LetterSent::Failed });
    let Why { stage, code, .. } = failed.why();
    let tries = claimed.tries;
    tracing::warn!(kind = claimed.kind, stage, code, tries, again, "a letter was not sent");
}

/// What the outbox says when it is told what became of a letter. Without it, the letter stays
/// claimed.
fn note(noted: Result<bool, StoreError>) {
    if let Err(error) = noted {
        tracing::warn!(%error, "what became of a letter was not kept; it is not sent again");
    }
}

/// The letter's name for ever, made of what tells it from all others, and giving away none of it.
fn name(it: &Claimed) -> String {
    named(it.alliance, it.member, &it.kind, &it.occasion)
}

fn named(alliance: Id, member: Option<u64>, kind: &str, occasion: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(alliance);
    hash.update(member.unwrap_or(0).to_be_bytes());
    hash.update(format!("{kind} {}", hook::thing(kind, occasion)));
    BASE32_NOPAD.encode(&hash.finalize()[..16]).to_ascii_lowercase()
}

/// Sends one letter, to try out the settings, and says plainly what happened.
pub(crate) async fn test(settings: &Settings, to: &str) -> Result<String> {
    let mailer = settings.mailer()?.context("there is no mail server yet: give --smtp-url")?;
    let letter = Letter {
        subject: "A test of Accordant".to_owned(),
        paragraphs: vec!["This letter was sent to see whether mail arrives. It does.".to_owned()],
        link: None,
        note: None,
        stop: None,
        language: crate::languages::Language::English,
    };
    let id = BASE32_NOPAD.encode(&crate::keys::random::<16>()).to_ascii_lowercase();
    let server = mailer.server();
    match mailer.send(&letter, to, &id).await {
        Ok(()) => Ok(format!(
            "{server} has taken the letter. Look whether it arrives, also among the junk: then \
             the domain it is from needs SPF, DKIM and DMARC records for this server.\n"
        )),
        Err(failed) => anyhow::bail!(advice(&server, &failed)),
    }
}

/// What happened, and what to look at.
pub(crate) fn advice(server: &str, failed: &Failed) -> String {
    let Why { stage, code, detail } = failed.why();
    let look = match (*stage, code) {
        ("connecting", _) => {
            "Is the host right, and the port: 587 for smtp://, 465 for smtps://? \
                              Does a firewall let this computer out? For a certificate of your \
                              own, give --smtp-ca"
        }
        ("STARTTLS", _) => {
            "Does the server offer STARTTLS at this port, and a certificate for \
                            this name? For one of your own, give --smtp-ca"
        }
        ("the password", _) => {
            "Are the user and the password right? In the address, characters \
                                such as @ : / must be written as %40 %3A %2F"
        }
        ("the sender", _) => "May this user send as --mail-from?",
        ("the recipient" | "the address", _) => {
            "Is the address right, and may this server send \
                                                 to others?"
        }
        (_, Some(_)) => "The server has said why",
        (_, None) => "Look whether it arrives",
    };
    let taken = match failed {
        Failed::Unknown(_) => "has perhaps taken the letter, and perhaps not",
        Failed::Later(_) | Failed::Never(_) => "has not taken the letter",
    };
    format!("{server} {taken}. It stopped at {stage}: {detail}. {look}")
}

#[cfg(test)]
mod tests;
