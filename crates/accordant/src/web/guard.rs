//! What guards every request: the headers of every answer, writes from elsewhere, guesses.

use super::error::Error;
use crate::{metrics::METERS, page::Site};
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

/// Who is at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

const HEADERS: [(HeaderName, &str); 8] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: over plain http browsers then send `Origin: null`, and every form is refused.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    ),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// The address by which a request came, if it is a plain one. Whoever asks may say what they like
/// there, so it is only ever shown to them.
pub(super) fn came_by(headers: &HeaderMap) -> Option<Site> {
    let host = headers.get(header::HOST)?.to_str().ok().filter(|it| is_host(it))?;
    let secure = headers.get("x-forwarded-proto").is_some_and(|it| it == "https");
    Some(Site { public_url: format!("{}://{host}", if secure { "https" } else { "http" }) })
}

/// Is it a name or a number of a machine, and perhaps a port?
fn is_host(it: &str) -> bool {
    let port = |it: &str| it.parse::<u16>().is_ok() && it.bytes().all(|it| it.is_ascii_digit());
    let host = match it.rsplit_once(':') {
        Some((host, last)) if port(last) => host,
        _ => it,
    };
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'.' || it == b'-';
    match host.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(number) => number.parse::<Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(plain),
    }
}

/// The header set of every answer. Pages of people are never kept in between.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let secure = request.headers().get("x-forwarded-proto").is_some_and(|it| it == "https");
    let first_page = request.uri().path() == "/";
    // Requests that came in one bundle over one connection take turns with those of others.
    tokio::task::yield_now().await;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if first_page {
        headers.remove("x-robots-tag");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

/// Counts every answer, by the kind of its address.
pub(super) async fn count(request: Request, next: Next) -> Response {
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let posts = *request.method() == Method::POST;
    let response = next.run(request).await;
    METERS.request(pattern.as_ref().map(MatchedPath::as_str), posts, response.status().as_u16());
    response
}

/// A write must say where it comes from: a browser does. (That it comes from *here* is checked by
/// the layer around this one.)
pub(super) async fn writes(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let told = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
    if *request.method() == Method::POST && !told {
        return axum::http::StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// Wrong guesses of links and codes, by the address they came from. Right ones are free: thirty
/// people behind one address may join within ten seconds.
#[derive(Debug, Default)]
pub(crate) struct Guesses(Mutex<HashMap<IpAddr, (i64, u32)>>);

/// Wrong guesses within a minute, after which the address has to wait.
const GUESSES_MAX: u32 = 20;
const MINUTE_MS: i64 = 60_000;
/// Addresses that are remembered.
const ADDRESSES_MAX: usize = 10_000;

impl Guesses {
    /// May this address guess?
    pub(super) fn check(&self, peer: Peer) -> Result<(), Error> {
        let now = crate::clock::now().0;
        let guesses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match guesses.get(&peer.0) {
            Some((since, wrong)) if now - since < MINUTE_MS && *wrong >= GUESSES_MAX => {
                Err(Error::TooManyGuesses)
            }
            _ => Ok(()),
        }
    }

    /// It was wrong.
    pub(super) fn wrong(&self, peer: Peer) {
        let now = crate::clock::now().0;
        let mut guesses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if guesses.len() >= ADDRESSES_MAX {
            guesses.retain(|_, (since, _)| now - *since < MINUTE_MS);
        }
        let entry = guesses.entry(peer.0).or_insert((now, 0));
        if now - entry.0 >= MINUTE_MS {
            *entry = (now, 0);
        }
        entry.1 += 1;
    }
}
