//! The way in: ports, the public address, and whether what is sent comes through at once.

use super::Finding;
use crate::{
    keys::{self, Proof},
    serve::{self, Config},
    web::{self, health},
};
use anyhow::{Context as _, Result, bail};
use axum::Router;
use http_body_util::{BodyExt as _, Empty};
use hyper::{Request, body::Bytes, body::Incoming, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::watch,
    time::Instant,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};
use url::{Host, Url};

/// How long everything at one address may take.
const TIME: Duration = Duration::from_secs(15);

/// Halves that come closer together than this were held back.
const APART_MIN: Duration = Duration::from_millis(500);

/// What `--public-url` is to look like.
const LIKE: &str = "Give --public-url an address such as https://alliance.example, without a path.";

pub(super) async fn examine(config: &Config, proof: &Proof) -> Vec<Finding> {
    let mut found = Vec::new();
    let (listening, port) = port(config.listen, proof).await;
    let answers = listening.is_some() || port.weight == super::Weight::Good;
    found.push(port);
    found.extend(figures(config, listening.is_none()).await);
    let (close, closing) = watch::channel(false);
    // Nobody serves yet: then we answer ourselves, so that the way can be looked at before the start.
    let stand_in = listening.map(|it| {
        let router = Router::new().merge(health::routes(proof.clone()));
        tokio::spawn(stand_in(it, router, closing))
    });
    found.extend(public(config, proof, answers).await);
    close.send_replace(true);
    if let Some(stand_in) = stand_in {
        let _ = stand_in.await;
    }
    found
}

async fn stand_in(listener: TcpListener, router: Router, mut closing: watch::Receiver<bool>) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = closing.wait_for(|it| *it) => return,
        };
        if let Ok((stream, peer)) = accepted {
            let (router, peer) = (router.clone(), web::Peer(peer.ip()));
            let closing = closing.clone();
            tokio::spawn(async move {
                if let Some(line) = serve::one(stream, router, peer, closing).await {
                    line.run().await;
                }
            });
        }
    }
}

/// Can we listen there, or do we already?
async fn port(listen: SocketAddr, proof: &Proof) -> (Option<TcpListener>, Finding) {
    let error = match serve::bind(listen) {
        Ok(listener) => {
            return (Some(listener), Finding::good(format!("{listen} is free to listen on.")));
        }
        Err(error) => error,
    };
    let kind = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
    let finding = if kind == Some(std::io::ErrorKind::AddrInUse) {
        let host = if listen.ip().is_unspecified() { [127, 0, 0, 1].into() } else { listen.ip() };
        match Url::parse(&format!("http://{}", SocketAddr::new(host, listen.port()))) {
            Ok(url) if is_ours(&url, proof).await => {
                Finding::good(format!("This installation is running on {listen}."))
            }
            Ok(_) | Err(_) => Finding::wrong(
                format!(
                    "Another program listens on {listen}, or another installation of Accordant."
                ),
                "Stop it, or choose another address with --listen.",
            ),
        }
    } else if kind == Some(std::io::ErrorKind::PermissionDenied) {
        Finding::wrong(
            format!("This user may not listen on {listen}."),
            "Choose a port above 1024, and let a proxy take 443.",
        )
    } else {
        Finding::wrong(
            format!("{listen} cannot be listened on: it is no address of this computer."),
            "Correct --listen: 127.0.0.1:4141 behind a proxy, 0.0.0.0:4141 in your own network.",
        )
    };
    (None, finding)
}

async fn is_ours(url: &Url, proof: &Proof) -> bool {
    let visit = tokio::time::timeout(TIME, visit(url, proof)).await;
    visit.is_ok_and(|it| it.is_ok_and(|it| it.ours))
}

/// Where the figures are told. While the server runs, it is its own address that is taken.
async fn figures(config: &Config, runs: bool) -> Option<Finding> {
    let at = config.metrics?;
    if at == config.listen {
        let what = format!("Pages and figures cannot both be at {at}.");
        return Some(Finding::wrong(what, "Give --metrics another port, such as 127.0.0.1:4142."));
    }
    if !is_near(at.ip()) {
        let what = format!("Strangers may be able to read the figures at {at}.");
        let next = "Give --metrics an address of this computer or of a network of your own.";
        return Some(Finding::look(what, next));
    }
    match serve::bind(at) {
        Ok(_) => Some(Finding::good(format!("{at} is free for the figures."))),
        Err(_) if runs && TcpStream::connect(at).await.is_ok() => {
            Some(Finding::good(format!("Somebody tells figures at {at}; most likely the server.")))
        }
        Err(error) => Some(Finding::wrong(
            format!("The figures cannot be told: {error}."),
            "Give --metrics another address.",
        )),
    }
}

/// An address that the open internet does not reach.
pub(super) fn is_near(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

/// The address that people type.
async fn public(config: &Config, proof: &Proof, answers: bool) -> Vec<Finding> {
    let Some(given) = &config.public_url else {
        return vec![if config.listen.ip().is_loopback() {
            Finding::good("Only this computer opens Accordant, as no --public-url is given.")
        } else {
            Finding::look(
                "No public address is given: links name the address by which each page was opened.",
                "In your own network that is right. For people outside of it, put a proxy with TLS in front, \
                 and give --public-url.",
            )
        }];
    };
    let url = match read(given) {
        Ok(url) => url,
        Err(error) => return vec![Finding::wrong(format!("{given}: {error:#}."), LIKE)],
    };
    let mut found = Vec::new();
    found.extend(protected(&url));
    if url.scheme() == "https" && config.limits.trust_proxy.is_empty() {
        // Somebody stands before us who speaks TLS: we do not.
        found.push(Finding::look(
            "No proxy is trusted: all people seem to come from one address, and share its limits.",
            "Give --trust-proxy the address that the proxy comes from, such as 127.0.0.1.",
        ));
    }
    if !answers {
        return found;
    }
    match tokio::time::timeout(TIME, visit(&url, proof)).await {
        Ok(Ok(answer)) => found.extend(judge(&url, &answer)),
        Ok(Err(error)) => found
            .push(Finding::wrong(format!("{given} was not reached: {error:#}."), reach(&error))),
        Err(_) => found.push(Finding::wrong(
            format!("{given} did not answer within {} seconds.", TIME.as_secs()),
            "Does a firewall drop the request? Does the proxy wait for something?",
        )),
    }
    found
}

fn read(given: &str) -> Result<Url> {
    let url = Url::parse(given).context("it is no address")?;
    let plain = url.path() == "/" && url.query().is_none() && url.username().is_empty();
    match (url.scheme(), url.host()) {
        ("http" | "https", Some(_)) if plain => Ok(url),
        ("http" | "https", Some(_)) => bail!("it has more than a host and a port"),
        _ => bail!("it does not begin with https:// and a host"),
    }
}

fn protected(url: &Url) -> Option<Finding> {
    let near = match url.host()? {
        Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(ip) => is_near(ip.into()),
        Host::Ipv6(ip) => is_near(ip.into()),
    };
    match (url.scheme() == "https", near) {
        (true, _) => None,
        (false, true) => Some(Finding::look(
            format!(
                "{url} is not protected: right for trying out, and in a network that you trust."
            ),
            "For all else put a proxy with TLS in front.",
        )),
        (false, false) => Some(Finding::wrong(
            format!("{url} is not protected: whoever is on the way reads links, notes and all."),
            "Put a proxy with TLS in front, and give --public-url an address that begins with https://",
        )),
    }
}

/// What to do when the address was not reached.
fn reach(error: &anyhow::Error) -> &'static str {
    if error.downcast_ref::<Step>().is_some_and(|it| *it == Step::Name) {
        "Does the name have a DNS record for this computer (A, AAAA)? Is it spelled right?"
    } else if error.downcast_ref::<Step>().is_some_and(|it| *it == Step::Tls) {
        "Does the proxy have a certificate for this name, still valid, with its whole chain?"
    } else {
        "Does the proxy run, does it listen at this port, and does the firewall let it be reached?"
    }
}

/// How far a visit came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum Step {
    #[error("the name leads nowhere")]
    Name,
    #[error("nobody answers there")]
    Connect,
    #[error("the certificate is not right")]
    Tls,
}

/// What came back from the stream that only tells whether streams come through.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// The status.
    pub(super) status: u16,
    /// Was it this installation that answered?
    pub(super) ours: bool,
    /// Was it packed on the way?
    pub(super) packed: bool,
    /// Between the first and the last half.
    pub(super) apart: Duration,
    /// Did the server see that the request came by TLS?
    pub(super) secure: bool,
}

/// What an answer means.
pub(super) fn judge(url: &Url, answer: &Answer) -> Vec<Finding> {
    let host = url.host_str().unwrap_or_default();
    if answer.packed {
        return vec![Finding::wrong(
            format!("What stands before {host} packs streams, and so holds them back."),
            "Switch off compression of text/event-stream there: Accordant packs by itself.",
        )];
    }
    if matches!(answer.status, 502..=504) {
        return vec![Finding::wrong(
            format!(
                "The proxy of {host} answers, but does not reach Accordant ({}).",
                answer.status
            ),
            "Let it pass requests on to the address of --listen.",
        )];
    }
    if answer.status != 200 || !answer.ours {
        return vec![Finding::wrong(
            format!("{url} is answered by something else (status {}).", answer.status),
            "Does the name lead to another server, or the proxy to another port or installation?",
        )];
    }
    let mut found = vec![if answer.apart < APART_MIN {
        Finding::wrong(
            format!(
                "What stands before {host} holds streams back: pages do not move by themselves."
            ),
            "Switch off buffering of answers there. For nginx: proxy_buffering off; and proxy_http_version 1.1;",
        )
    } else {
        Finding::good(format!("{url} is this installation, and streams come through at once."))
    }];
    if url.scheme() == "https" && !answer.secure {
        found.push(Finding::look(
            "The proxy does not say that people come by TLS.",
            "Let it send X-Forwarded-Proto. Then browsers are told to come by TLS only.",
        ));
    }
    found
}

/// Asks the stream at an address.
async fn visit(url: &Url, proof: &Proof) -> Result<Answer> {
    let host = url.host().context("no host")?;
    let port = url.port_or_known_default().context("no port")?;
    let at: Vec<SocketAddr> = match &host {
        Host::Domain(name) => {
            tokio::net::lookup_host((*name, port)).await.context(Step::Name)?.collect()
        }
        Host::Ipv4(ip) => vec![SocketAddr::new((*ip).into(), port)],
        Host::Ipv6(ip) => vec![SocketAddr::new((*ip).into(), port)],
    };
    let stream = TcpStream::connect(&at[..]).await.context(Step::Connect)?;
    if url.scheme() == "http" {
        return ask(stream, url, proof).await;
    }
    let name = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(name).context(Step::Name)?;
    let tls =
        TlsConnector::from(Arc::new(trust()?)).connect(name, stream).await.context(Step::Tls)?;
    ask(tls, url, proof).await
}

/// Whom the system believes.
fn trust() -> Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    Ok(ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

async fn ask(
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    url: &Url,
    proof: &Proof,
) -> Result<Answer> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let question = keys::member().to_string();
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let request = Request::get(format!("/healthz/stream?{question}"))
        .header(header::HOST, host)
        .header(header::ACCEPT, "text/event-stream")
        .header(header::ACCEPT_ENCODING, "gzip, deflate, br")
        .body(Empty::<Bytes>::new())?;
    let answer = listen(sender.send_request(request).await?, &proof.answer(&question)).await;
    connection.abort();
    answer
}

/// Takes in an answer, and when its parts come. No more of it than ours has.
async fn listen(mut response: hyper::Response<Incoming>, expected: &str) -> Result<Answer> {
    const ENOUGH: usize = 4096;
    let status = response.status().as_u16();
    let packed = response.headers().contains_key(header::CONTENT_ENCODING);
    let (mut all, mut first, mut last) = (Vec::new(), None, Instant::now());
    while let Some(frame) = response.body_mut().frame().await {
        if let Some(data) = frame?.data_ref().filter(|it| !it.is_empty()) {
            last = Instant::now();
            first.get_or_insert(last);
            all.extend_from_slice(data);
        }
        if all.len() > ENOUGH {
            break;
        }
    }
    let all = String::from_utf8_lossy(&all);
    Ok(Answer {
        status,
        ours: all.contains(&format!("event: proof\ndata: {expected}\n\n")),
        packed,
        apart: first.map_or(Duration::ZERO, |first| last - first),
        secure: all.contains("event: came\ndata: https\n"),
    })
}
