//! A line into the room where an alliance writes to each other anyway, by an incoming webhook.
//!
//! The address is typed by somebody, so it must not become a way into the operator's own network:
//! only hosts that the operator has listed, only public addresses of them, no redirects, and the
//! connection goes to the very address that was looked at. The answer is not read.

use super::{Failed, words::Letter};
use anyhow::{Context as _, Result, bail, ensure};
use http_body_util::Full;
use hyper::{Request, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};
use url::{Host, Url};

/// How long the whole visit at the other side's door may take.
const TIME: Duration = Duration::from_secs(5);

/// What kind of room it is: each wants its lines in another form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// Slack, and whatever takes what Slack takes, such as Mattermost.
    Slack,
    /// Microsoft Teams, by a workflow.
    Teams,
    /// Discord.
    Discord,
    /// Matrix, by hookshot.
    Matrix,
}

impl Flavour {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 4] = [Self::Slack, Self::Teams, Self::Discord, Self::Matrix];

    /// How it is written down.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Slack => "slack",
            Self::Teams => "teams",
            Self::Discord => "discord",
            Self::Matrix => "matrix",
        }
    }

    /// What it is called on the page.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Slack => "Slack or Mattermost",
            Self::Teams => "Microsoft Teams",
            Self::Discord => "Discord",
            Self::Matrix => "Matrix",
        }
    }

    fn body(self, text: &str) -> Value {
        match self {
            // The one character that Slack would read as the beginning of something else.
            Self::Slack => json!({ "text": text.replace('&', "&amp;") }),
            Self::Matrix => json!({ "text": text }),
            Self::Discord => json!({ "content": text, "allowed_mentions": { "parse": [] } }),
            Self::Teams => json!({
                "type": "message",
                "attachments": [{
                    "contentType": "application/vnd.microsoft.card.adaptive",
                    "content": {
                        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
                        "type": "AdaptiveCard",
                        "version": "1.2",
                        "body": [{ "type": "TextBlock", "text": text, "wrap": true }]
                    }
                }]
            }),
        }
    }
}

/// The door of a room: its kind and its address, which is as good as a key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Door {
    /// What kind of room it is.
    pub(crate) flavour: Flavour,
    /// The address.
    pub(crate) url: Url,
}

/// Shows no address: it is a key.
impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door").field("flavour", &self.flavour).finish_non_exhaustive()
    }
}

impl Door {
    /// As it is kept among the contacts: `slack https://…`.
    pub(crate) fn written(&self) -> String {
        format!("{} {}", self.flavour.slug(), self.url)
    }

    /// Reads what was kept.
    pub(crate) fn read(written: &str) -> Option<Self> {
        let (slug, url) = written.split_once(' ')?;
        let flavour = Flavour::ALL.into_iter().find(|it| it.slug() == slug)?;
        Some(Self { flavour, url: Url::parse(url).ok()? })
    }
}

/// A host that the operator has listed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Listed {
    plain: bool,
    host: Host<String>,
    port: u16,
    /// Whether it may stand in the operator's own network: only where it was written as an
    /// address, with its scheme.
    private: bool,
}

/// The way to chats; only to hosts that are listed.
#[derive(Clone)]
pub(crate) struct Chat {
    listed: Vec<Listed>,
    tls: Arc<ClientConfig>,
}

impl fmt::Debug for Chat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chat").field("listed", &self.listed).finish_non_exhaustive()
    }
}

impl Chat {
    /// Reads the list: hosts such as `hooks.slack.com`, which must have public addresses, or
    /// `https://chat.example:8443` and `http://…` for those in a network of one's own.
    pub(crate) fn new(hosts: &[String]) -> Result<Self> {
        ensure!(!hosts.is_empty(), "no chat host is listed");
        let listed = hosts.iter().map(|it| listed(it.trim())).collect::<Result<Vec<_>>>()?;
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        ensure!(
            !roots.is_empty() || listed.iter().all(|it| it.plain),
            "this computer has no certificates of authorities: install ca-certificates"
        );
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { listed, tls: Arc::new(tls) })
    }

    /// Reads an address that somebody typed; none where it may not be used. It is looked at again
    /// whenever something is sent: the list may have changed since.
    pub(crate) fn door(&self, flavour: Flavour, url: &str) -> Option<Door> {
        let url = Url::parse(url.trim()).ok()?;
        self.allows(&url)?;
        Some(Door { flavour, url })
    }

    /// The entry of the list by which this address may be used.
    fn allows(&self, url: &Url) -> Option<&Listed> {
        let bare = url.username().is_empty() && url.password().is_none();
        let host = url.host()?.to_owned();
        let port = url.port_or_known_default()?;
        let plain = match url.scheme() {
            "https" => false,
            "http" => true,
            _ => return None,
        };
        let fits = |it: &&Listed| it.plain == plain && it.port == port && it.host == host;
        self.listed.iter().find(fits).filter(|_| bare)
    }

    /// Sends a letter's few words.
    pub(crate) async fn send(&self, letter: &Letter, door: &Door) -> Result<(), Failed> {
        let request = request(letter, door);
        let request =
            request.map_err(|it| Failed::later("the request", None, format!("{it:#}")))?;
        self.go(&door.url, request).await
    }

    /// May something go to this address?
    pub(super) fn may_go_to(&self, url: &Url) -> bool {
        self.allows(url).is_some()
    }

    /// Asks there, once and for a short time.
    pub(super) async fn go(&self, url: &Url, request: Request<Full<Bytes>>) -> Result<(), Failed> {
        match tokio::time::timeout(TIME, self.visit(url, request)).await {
            Ok(done) => done,
            // Perhaps it was just about to say yes.
            Err(_) => Err(Failed::unknown("waiting", None, format!("no answer in {TIME:?}"))),
        }
    }

    async fn visit(&self, url: &Url, request: Request<Full<Bytes>>) -> Result<(), Failed> {
        let listed = self.allows(url);
        let listed = listed.ok_or_else(|| Failed::never("the list", None, "not listed".into()))?;
        let later = |stage, error: anyhow::Error| Failed::later(stage, None, format!("{error:#}"));
        let at = resolve(listed).await.map_err(|error| later("the name", error))?;
        let stream = TcpStream::connect(at).await;
        let stream = stream.map_err(|error| later("connecting", error.into()))?;
        if listed.plain {
            return talk(stream, request).await;
        }
        let name = match &listed.host {
            Host::Domain(name) => ServerName::try_from(name.clone()),
            Host::Ipv4(ip) => Ok(IpAddr::V4(*ip).into()),
            Host::Ipv6(ip) => Ok(IpAddr::V6(*ip).into()),
        };
        let name = name.map_err(|error| later("the name", error.into()))?;
        let tls = TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream).await;
        talk(tls.map_err(|error| later("the certificate", error.into()))?, request).await
    }
}

fn listed(entry: &str) -> Result<Listed> {
    let private = entry.contains("://");
    let url = if private { entry.to_owned() } else { format!("https://{entry}") };
    let what = || format!("{entry} is neither a host nor an address like https://host");
    let url = Url::parse(&url).with_context(what)?;
    let bare = url.username().is_empty() && url.path() == "/" && url.query().is_none();
    let (Some(host), Some(port), true) = (url.host(), url.port_or_known_default(), bare) else {
        bail!(what());
    };
    let plain = match url.scheme() {
        "https" => false,
        "http" => true,
        _ => bail!(what()),
    };
    Ok(Listed { plain, host: host.to_owned(), port, private })
}

/// Looks the name up, once: what is looked at here is what is connected to.
async fn resolve(listed: &Listed) -> Result<SocketAddr> {
    let found: Vec<SocketAddr> = match &listed.host {
        Host::Domain(name) => {
            tokio::net::lookup_host((name.as_str(), listed.port)).await?.collect()
        }
        Host::Ipv4(ip) => vec![SocketAddr::new(IpAddr::V4(*ip), listed.port)],
        Host::Ipv6(ip) => vec![SocketAddr::new(IpAddr::V6(*ip), listed.port)],
    };
    let allowed = found.into_iter().find(|it| listed.private || is_public(it.ip()));
    allowed.context("it has no public address")
}

/// Whether an address is one of the open internet. What is not known to be so is not.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_4(ip),
        IpAddr::V6(ip) => is_public_6(ip),
    }
}

/// By the IANA's registry of special addresses (RFC 6890).
fn is_public_4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !special
}

/// Global unicast, without the blocks in it that carry an IPv4 address or are set apart.
fn is_public_6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let special = match a {
        0x2001 => b < 0x0200 || b == 0x0db8,
        0x2002 | 0x3fff => true,
        _ => false,
    };
    (0x2000..0x4000).contains(&a) && !special
}

fn request(letter: &Letter, door: &Door) -> Result<Request<Full<Bytes>>> {
    let url = &door.url;
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let body = door.flavour.body(&line(letter)).to_string();
    let request = Request::post(target)
        .header(header::HOST, host)
        .header(header::USER_AGENT, "Accordant")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(body)));
    Ok(request?)
}

/// Asks, and takes only the status. Its body may be as long as it likes: nobody reads it.
async fn talk(
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    request: Request<Full<Bytes>>,
) -> Result<(), Failed> {
    let later = |error: hyper::Error| Failed::later("the greeting", None, error.to_string());
    let mut http = http1::Builder::new();
    http.max_buf_size(16 * 1024);
    let (mut sender, connection) = http.handshake(TokioIo::new(stream)).await.map_err(later)?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request).await;
    connection.abort();
    let unknown = |error: hyper::Error| Failed::unknown("the answer", None, error.to_string());
    let status = answer.map_err(unknown)?.status();
    let (code, why) = (Some(status.as_u16()), format!("the chat answered {status}"));
    match status.as_u16() {
        200..300 => Ok(()),
        // Too many at once: it was not taken.
        429 => Err(Failed::later("the answer", code, why)),
        // A fault of theirs may lie before or after taking it.
        500.. => Err(Failed::unknown("the answer", code, why)),
        // Redirects, too: nobody follows them.
        _ => Err(Failed::never("the answer", code, why)),
    }
}

/// A letter as one line and a link.
fn line(letter: &Letter) -> String {
    let said = format!("{}. {}", letter.subject, letter.paragraphs.join(" "));
    let leads = letter.link.as_ref().map_or("", |it| &it.1);
    format!("{} {leads}", neutral(&said)).trim_end().to_owned()
}

/// What people wrote, so that no chat takes it for a call, a link or a form of letters. The signs
/// that mean something somewhere become others that look alike: that holds for all chats, those
/// that escape with a backslash and those that do not.
fn neutral(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut all = text.chars().peekable();
    while let Some(it) = all.next() {
        let next = all.peek().copied().unwrap_or(' ');
        out.push(match it {
            '<' => '‹',
            '>' => '›',
            '@' => '＠',
            '[' => '［',
            ']' => '］',
            '*' => '∗',
            '_' => '＿',
            '~' => '∼',
            '`' => 'ˋ',
            '|' => '｜',
            '\\' => '＼',
            '#' => '＃',
            ':' if !next.is_whitespace() && !next.is_ascii_digit() => '：',
            other => other,
        });
        // example.org would become a link.
        if it == '.' && next.is_alphanumeric() {
            out.push('\u{2060}');
        }
    }
    out
}

/// The line of a letter, and what each kind of room is sent.
#[cfg(fuzzing)]
pub(super) fn fuzzed(letter: &Letter) -> (String, [Value; 4]) {
    let line = line(letter);
    let bodies = Flavour::ALL.map(|it| it.body(&line));
    (line, bodies)
}

/// Reads an entry of the operator's list: it allows what it names and nothing with a password.
#[cfg(fuzzing)]
pub(super) fn fuzzed_settings(entry: &str) {
    let Ok(it) = listed(entry) else { return };
    assert!(it.private == entry.contains("://"));
}

#[cfg(test)]
pub(in crate::post) mod tests;
