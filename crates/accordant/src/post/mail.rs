//! Mail, by one SMTP server that the operator names.
//!
//! What is sent twice is worse than what is lost. So every failure says what is known of it:
//! [`Failed::Later`] and [`Failed::Never`] only where the server has certainly not taken the
//! letter; once its last byte is on the way, an answer that does not come is [`Failed::Unknown`].

use super::{Failed, words::Letter};
use anyhow::{Context as _, Result, bail, ensure};
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};
use std::{fmt, fs, path::Path, time::Duration};
use url::Url;

/// How long the server may take to greet, and for each word of the talk before the letter.
const TALK_TIME: Duration = Duration::from_secs(30);

/// How long the server may take to say that it has the letter. Some look for viruses meanwhile.
const TAKE_TIME: Duration = Duration::from_mins(2);

/// How the way to the server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tls {
    /// From the first byte.
    Wrapped,
    /// After STARTTLS, which the server must offer.
    Required,
    /// Not at all.
    None,
}

/// The way to the operator's server.
#[derive(Clone)]
pub(crate) struct Mailer {
    host: String,
    port: u16,
    tls: Option<TlsParameters>,
    wrapped: bool,
    credentials: Option<Credentials>,
    from: Mailbox,
}

/// Shows no password.
impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailer").field("host", &self.host).finish_non_exhaustive()
    }
}

/// Can this be a mail address? Only one that a letter can bear: some are read and then cannot be
/// written, such as those with the number of a machine or a domain that is not spelled in ASCII.
pub(crate) fn readable(address: &str) -> bool {
    address.is_ascii()
        && address.parse::<Address>().is_ok_and(|it| {
            let it = Mailbox::new(None, it);
            Message::builder().from(it.clone()).to(it).body(String::new()).is_ok()
        })
}

impl Mailer {
    /// Reads the settings: the server's address such as `smtp://user:pass@mail.example:587`, who
    /// the letters are from, and a file with certificates of authorities of one's own. The errors
    /// say what to change, and never show the password.
    pub(crate) fn new(url: &str, from: &str, ca: Option<&Path>) -> Result<Self> {
        let url = Url::parse(url).context("the SMTP address cannot be read")?;
        let host = url.host_str().filter(|it| !it.is_empty());
        let host = host.context("the SMTP address names no host")?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let tls = protection(&url, &host)?;
        let from: Mailbox = from.parse().with_context(|| {
            format!("--mail-from {from} is no address such as Accordant <post@example.org>")
        })?;
        let credentials = credentials(&url)?;
        ensure!(
            credentials.is_none() || tls != Tls::None || is_local(&host),
            "a password must not travel unprotected: leave out tls=none"
        );
        let port = url.port().unwrap_or(match tls {
            Tls::Wrapped => 465,
            Tls::Required => 587,
            Tls::None => 25,
        });
        let wrapped = tls == Tls::Wrapped;
        let tls = match tls {
            Tls::None => None,
            Tls::Wrapped | Tls::Required => Some(parameters(&host, ca)?),
        };
        Ok(Self { host, port, tls, wrapped, credentials, from })
    }

    /// Sends a letter. `id` names it for ever: whoever gets it twice can tell.
    pub(crate) async fn send(&self, letter: &Letter, to: &str, id: &str) -> Result<(), Failed> {
        let to: Address =
            to.parse().map_err(|error| Failed::never("the address", None, format!("{error}")))?;
        let message = compose(letter, &self.from, &to, id)
            .map_err(|error| Failed::never("writing the letter", None, format!("{error:#}")))?;
        let mut talk = self.greet().await?;
        let from = Some(self.from.email.clone());
        let stage = "the sender";
        timely(stage, TALK_TIME, talk.command(Mail::new(from, vec![]))).await?;
        let stage = "the recipient";
        timely(stage, TALK_TIME, talk.command(Rcpt::new(to, vec![]))).await?;
        timely("the letter", TALK_TIME, talk.command(Data)).await?;
        let taken = timely("handing over", TAKE_TIME, talk.message(&message)).await;
        // It is taken or not; what the server says to the farewell changes nothing.
        let _ = tokio::time::timeout(TALK_TIME, talk.quit()).await;
        taken.map(drop).map_err(Failed::unless_answered)
    }

    /// Connects, protects the way, and says who we are. Nothing of a letter is said before.
    async fn greet(&self) -> Result<AsyncSmtpConnection, Failed> {
        let hello = ClientId::Domain(self.from.email.domain().to_owned());
        let wrapped = self.tls.clone().filter(|_| self.wrapped);
        let server = (self.host.as_str(), self.port);
        let connect =
            AsyncSmtpConnection::connect_tokio1(server, Some(TALK_TIME), &hello, wrapped, None);
        let mut talk = timely("connecting", TALK_TIME, connect).await?;
        if let Some(tls) = self.tls.clone().filter(|_| !self.wrapped) {
            timely("STARTTLS", TALK_TIME, talk.starttls(tls, &hello)).await?;
        }
        if let Some(credentials) = &self.credentials {
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            timely("the password", TALK_TIME, talk.auth(&mechanisms, credentials)).await?;
        }
        Ok(talk)
    }

    /// Goes as far as the greeting and the password, and sends nothing.
    pub(crate) async fn knock(&self) -> Result<(), Failed> {
        let mut talk = self.greet().await?;
        let _ = tokio::time::timeout(TALK_TIME, talk.quit()).await;
        Ok(())
    }

    /// Where the letters go, for people.
    pub(crate) fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// Waits for an answer, but not for ever.
async fn timely<T>(
    stage: &'static str,
    limit: Duration,
    answer: impl Future<Output = Result<T, lettre::transport::smtp::Error>>,
) -> Result<T, Failed> {
    match tokio::time::timeout(limit, answer).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => {
            let code = error.status().map(u16::from);
            let why = error.to_string();
            // 5xx is for ever; all else may be better in a while.
            match code {
                Some(500..) => Err(Failed::never(stage, code, why)),
                Some(_) | None => Err(Failed::later(stage, code, why)),
            }
        }
        Err(_) => Err(Failed::later(stage, None, format!("no answer within {limit:?}"))),
    }
}

/// How the way is to be protected. In the clear only to this computer, or where that was said.
fn protection(url: &Url, host: &str) -> Result<Tls> {
    let mut said = None;
    for (name, value) in url.query_pairs() {
        match (name.as_ref(), value.as_ref()) {
            ("tls", "required") => said = Some(Tls::Required),
            ("tls", "none") => said = Some(Tls::None),
            _ => bail!("the SMTP address knows only ?tls=required and ?tls=none"),
        }
    }
    match (url.scheme(), said) {
        ("smtps", None) => Ok(Tls::Wrapped),
        ("smtps", Some(_)) => bail!("smtps:// is protected from the first byte: leave out ?tls="),
        ("smtp", Some(tls)) => Ok(tls),
        ("smtp", None) if is_local(host) => Ok(Tls::None),
        ("smtp", None) => Ok(Tls::Required),
        _ => bail!("the SMTP address must begin with smtp:// or smtps://"),
    }
}

fn is_local(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn credentials(url: &Url) -> Result<Option<Credentials>> {
    if url.username().is_empty() {
        return Ok(None);
    }
    let plain = |text| percent_encoding::percent_decode_str(text).decode_utf8();
    let user = plain(url.username()).context("the user's name is no text")?;
    let password = plain(url.password().unwrap_or_default()).context("the password is no text")?;
    Ok(Some(Credentials::new(user.into_owned(), password.into_owned())))
}

/// Whom we believe to be this host: whom the system believes, and our own authorities.
fn parameters(host: &str, ca: Option<&Path>) -> Result<TlsParameters> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(file) = ca {
        let pem = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let certificate = Certificate::from_pem(&pem)
            .with_context(|| format!("{} holds no certificates in PEM form", file.display()))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().context("the certificates cannot be used")
}

/// A header whose value is written as it is: ASCII without line ends.
macro_rules! plain_header {
    ($name:ident, $text:literal) => {
        #[derive(Clone)]
        struct $name(String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($text)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

plain_header!(AutoSubmitted, "Auto-Submitted");
plain_header!(NoAutoReply, "X-Auto-Response-Suppress");
plain_header!(ListUnsubscribe, "List-Unsubscribe");
plain_header!(ListUnsubscribePost, "List-Unsubscribe-Post");

/// The letter as bytes, with a text for those who read text and a page for the others. The
/// `Message-ID` is made of `id` alone, and so stays the same however often this is asked.
fn compose(letter: &Letter, from: &Mailbox, to: &Address, id: &str) -> Result<Vec<u8>> {
    ensure!(id.bytes().all(|it| it.is_ascii_alphanumeric()), "this id does not fit into a header");
    let mut message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to.clone()))
        .subject(super::words::one_line(&letter.subject))
        .message_id(Some(format!("<{id}@{}>", from.email.domain())))
        .date_now()
        .header(AutoSubmitted("auto-generated".to_owned()))
        .header(NoAutoReply("All".to_owned()));
    // One click is promised for protected ways only, and only these have a place in the header.
    let stop = letter.stop.as_ref().filter(|it| it.starts_with("https://"));
    if let Some(stop) = stop.filter(|it| it.bytes().all(|it| it.is_ascii_graphic() && it != b'>')) {
        message = message
            .header(ListUnsubscribe(format!("<{stop}>")))
            .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
    }
    let parts = MultiPart::alternative_plain_html(letter.text(), letter.html().into_string());
    Ok(message.multipart(parts)?.formatted())
}

/// What [`compose`] makes of a letter to an address, where that is one.
#[cfg(fuzzing)]
pub(super) fn fuzzed(letter: &Letter, to: &str) -> Option<Vec<u8>> {
    if !readable(to) {
        return None;
    }
    let from = "Accordant <post@example.org>".parse().ok()?;
    Some(compose(letter, &from, &to.parse().ok()?, "a1").expect("every letter can be written"))
}

/// Reads what the operator says, up to the certificates. Refusals show no password.
#[cfg(fuzzing)]
pub(super) fn fuzzed_settings(url: &str, from: &str) {
    let _ = (from.parse::<Mailbox>(), readable(from));
    let Ok(url) = Url::parse(url) else { return };
    let secret = url.password().filter(|it| it.len() > 20).map(str::to_owned);
    let host = url.host_str().unwrap_or("").to_owned();
    let refused = [protection(&url, &host).err(), credentials(&url).err()];
    for error in refused.into_iter().flatten() {
        let said = format!("{error:#}");
        assert!(secret.as_ref().is_none_or(|it| !said.contains(it)), "{said}");
    }
}

#[cfg(test)]
pub(crate) mod tests;
