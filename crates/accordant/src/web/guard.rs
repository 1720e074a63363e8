//! What guards every request: the headers of every answer, writes from elsewhere, guesses.

use super::{App, error::Error};
use crate::{metrics::METERS, page::Site};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
};

/// Who asks, for what is counted by the address it comes from. Of IPv6 the network: whoever has one
/// has all its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer(pub(crate) IpAddr);

impl Peer {
    /// Who is at the other end of a connection from `from`. Where that is a listed proxy, whoever
    /// it says it speaks for: the last entry that is no such proxy itself. What stands before it
    /// anybody may have written.
    pub(crate) fn of(from: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> Self {
        let listed = |ip: IpAddr| proxies.iter().any(|it| it.holds(ip));
        let mut told = headers
            .get_all("x-forwarded-for")
            .into_iter()
            .rev()
            .flat_map(|it| it.to_str().unwrap_or("").rsplit(','))
            .map(|it| forwarded(it.trim()));
        let mut ip = from;
        while listed(ip) {
            match told.next() {
                Some(Some(before)) => ip = before,
                Some(None) | None => break,
            }
        }
        Self(match ip.to_canonical() {
            IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX))),
            ip @ IpAddr::V4(_) => ip,
        })
    }
}

/// An address as proxies write it, some with a port.
fn forwarded(entry: &str) -> Option<IpAddr> {
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    let with_port = || entry.parse::<SocketAddr>().map(|it| it.ip());
    bare.parse().or_else(|_| with_port()).ok()
}

/// A proxy that is believed, or a network of them: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    ip: IpAddr,
    bits: u32,
}

/// The text is neither an address nor a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/8")]
pub(crate) struct NotANetwork;

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (ip, bits) = match text.split_once('/') {
            Some((ip, bits)) => (ip, Some(bits.parse().map_err(|_| NotANetwork)?)),
            None => (text, None),
        };
        let ip: IpAddr = ip.trim().parse().map_err(|_| NotANetwork)?;
        // An IPv4 address is told as one, also by whoever listens on both.
        if ip.to_canonical() != ip {
            return Err(NotANetwork);
        }
        let most = if ip.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        if bits > most { Err(NotANetwork) } else { Ok(Self { ip, bits }) }
    }
}

impl Network {
    /// Is this address in it?
    pub(crate) fn holds(&self, ip: IpAddr) -> bool {
        let rest = |most: u32| most - self.bits;
        match (self.ip, ip.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(ip)) => {
                let (own, ip) = (own.to_bits(), ip.to_bits());
                own.checked_shr(rest(32)) == ip.checked_shr(rest(32))
            }
            (IpAddr::V6(own), IpAddr::V6(ip)) => {
                let (own, ip) = (own.to_bits(), ip.to_bits());
                own.checked_shr(rest(128)) == ip.checked_shr(rest(128))
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

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
        // For this name alone: what is served below it is not ours to decide about.
        let years = HeaderValue::from_static("max-age=63072000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, years);
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

/// Finds out who asks: the connection says which machine that is, and a listed proxy for whom it
/// speaks.
pub(super) async fn peer(
    State(app): State<Arc<App>>,
    mut request: Request,
    next: Next,
) -> Response {
    let from = request.extensions().get::<Peer>().copied();
    if let Some(Peer(from)) = from {
        let peer = Peer::of(from, request.headers(), &app.limits.trust_proxy);
        request.extensions_mut().insert(peer);
    }
    next.run(request).await
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

/// Addresses that are remembered; those above it are counted as one.
const ADDRESSES_MAX: usize = 10_000;
/// Stands for everybody.
const EVERYBODY: Peer = Peer(IpAddr::V4(Ipv4Addr::UNSPECIFIED));

/// What was done within some time, by the address it came from.
#[derive(Debug)]
pub(crate) struct Counted {
    most: u32,
    within_ms: i64,
    counts: Mutex<HashMap<IpAddr, (i64, u32)>>,
}

impl Counted {
    fn new(most: u32, within_ms: i64) -> Self {
        Self { most, within_ms, counts: Mutex::default() }
    }

    fn is_full(&self, peer: Peer) -> bool {
        let now = crate::clock::now().0;
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let known = counts
            .get(&peer.0)
            .or_else(|| counts.get(&EVERYBODY.0).filter(|_| counts.len() >= ADDRESSES_MAX));
        known.is_some_and(|(since, count)| now - since < self.within_ms && *count >= self.most)
    }

    fn count(&self, peer: Peer) {
        let now = crate::clock::now().0;
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= ADDRESSES_MAX && !counts.contains_key(&peer.0) {
            counts.retain(|_, (since, _)| now - *since < self.within_ms);
        }
        let room = counts.len() < ADDRESSES_MAX || counts.contains_key(&peer.0);
        let entry = counts.entry(if room { peer.0 } else { EVERYBODY.0 }).or_insert((now, 0));
        if now - entry.0 >= self.within_ms {
            *entry = (now, 0);
        }
        entry.1 += 1;
    }
}

/// Wrong guesses of links and codes. Right ones are free: thirty people behind one address may join
/// within ten seconds.
#[derive(Debug)]
pub(crate) struct Guesses(Counted);

/// Wrong guesses within a minute, after which the address has to wait.
const GUESSES_MAX: u32 = 20;
const MINUTE_MS: i64 = 60_000;

impl Default for Guesses {
    fn default() -> Self {
        Self(Counted::new(GUESSES_MAX, MINUTE_MS))
    }
}

impl Guesses {
    /// May this address guess?
    pub(super) fn check(&self, peer: Peer) -> Result<(), Error> {
        if self.0.is_full(peer) { Err(Error::TooManyGuesses) } else { Ok(()) }
    }

    /// It was wrong.
    pub(super) fn wrong(&self, peer: Peer) {
        self.0.count(peer);
    }
}

/// What the operator says about whom to believe, and how much may be begun.
#[derive(Clone, Debug, PartialEq, Eq, clap::Args)]
pub(crate) struct Limits {
    /// Proxies that say for whom they speak (X-Forwarded-For): addresses or networks, such as
    /// 127.0.0.1 or 10.0.0.0/8. Nobody else is believed.
    #[arg(long, env = "ACCORDANT_TRUST_PROXY", value_delimiter = ',', value_name = "ADDR")]
    pub(crate) trust_proxy: Vec<Network>,
    /// The most new alliances from one address within an hour.
    #[arg(long, env = "ACCORDANT_STARTS_PER_ADDRESS", default_value_t = STARTS_PER_ADDRESS, value_name = "N")]
    pub(crate) starts_per_address: u32,
    /// The most new alliances within an hour.
    #[arg(long, env = "ACCORDANT_STARTS_MAX", default_value_t = STARTS_MAX, value_name = "N")]
    pub(crate) starts_max: u32,
}

/// A training of a hundred people behind one address, each of whom begins an alliance.
const STARTS_PER_ADDRESS: u32 = 100;
const STARTS_MAX: u32 = 1_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

impl Default for Limits {
    fn default() -> Self {
        let (starts_per_address, starts_max) = (STARTS_PER_ADDRESS, STARTS_MAX);
        Self { trust_proxy: Vec::new(), starts_per_address, starts_max }
    }
}

/// New alliances, by address and in all.
#[derive(Debug)]
pub(crate) struct Starts {
    by_address: Counted,
    all: Counted,
}

impl Starts {
    pub(super) fn new(limits: &Limits) -> Self {
        let by_address = Counted::new(limits.starts_per_address, HOUR_MS);
        Self { by_address, all: Counted::new(limits.starts_max, HOUR_MS) }
    }

    /// Counts one more, unless there were too many.
    pub(super) fn count(&self, peer: Peer) -> Result<(), Error> {
        if self.by_address.is_full(peer) || self.all.is_full(EVERYBODY) {
            return Err(Error::TooManyStarts);
        }
        self.by_address.count(peer);
        self.all.count(EVERYBODY);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(from: &str, forwarded: &[&str], proxies: &[&str]) -> String {
        let told = forwarded.iter().map(|it| HeaderValue::from_str(it).unwrap());
        let name = HeaderName::from_static("x-forwarded-for");
        let headers: HeaderMap = told.map(|it| (name.clone(), it)).collect();
        let proxies: Vec<Network> = proxies.iter().map(|it| it.parse().unwrap()).collect();
        Peer::of(from.parse().unwrap(), &headers, &proxies).0.to_string()
    }

    #[test]
    fn nobody_is_believed_but_a_listed_proxy() {
        assert_eq!(peer("203.0.113.9", &["1.2.3.4"], &[]), "203.0.113.9");
        assert_eq!(peer("203.0.113.9", &["1.2.3.4"], &["10.0.0.0/8"]), "203.0.113.9");
        assert_eq!(peer("10.0.0.7", &["1.2.3.4"], &["10.0.0.0/8"]), "1.2.3.4");
        assert_eq!(peer("10.0.0.7", &[], &["10.0.0.0/8"]), "10.0.0.7");
        assert_eq!(peer("10.0.0.7", &["somebody"], &["10.0.0.0/8"]), "10.0.0.7");
    }

    #[test]
    fn what_stands_before_the_last_entry_is_not_believed() {
        let listed = ["10.0.0.0/8", "127.0.0.1"];
        assert_eq!(peer("127.0.0.1", &["6.6.6.6, 1.2.3.4"], &listed), "1.2.3.4");
        assert_eq!(peer("127.0.0.1", &["6.6.6.6", "1.2.3.4"], &listed), "1.2.3.4");
        assert_eq!(peer("127.0.0.1", &["6.6.6.6, 1.2.3.4, 10.9.9.9"], &listed), "1.2.3.4");
        assert_eq!(peer("127.0.0.1", &["6.6.6.6, what, 10.9.9.9"], &listed), "10.9.9.9");
    }

    #[test]
    fn addresses_are_read_as_proxies_write_them() {
        assert_eq!(peer("10.0.0.7", &["1.2.3.4:5678"], &["10.0.0.7"]), "1.2.3.4");
        assert_eq!(
            peer("10.0.0.7", &["[2001:db8:1:2:3:4:5:6]:80"], &["10.0.0.7"]),
            "2001:db8:1:2::"
        );
        assert_eq!(peer("::ffff:10.0.0.7", &["::ffff:1.2.3.4"], &["10.0.0.7"]), "1.2.3.4");
    }

    #[test]
    fn whoever_has_a_network_has_one_address() {
        assert_eq!(peer("2001:db8:1:2:3:4:5:6", &[], &[]), peer("2001:db8:1:2:9::", &[], &[]));
        assert_ne!(peer("2001:db8:1:2::", &[], &[]), peer("2001:db8:1:3::", &[], &[]));
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        let holds = |network: &str, ip: &str| {
            network.parse::<Network>().unwrap().holds(ip.parse().unwrap())
        };
        assert!(holds("10.0.0.0/8", "10.255.0.1") && !holds("10.0.0.0/8", "11.0.0.1"));
        assert!(holds("10.0.0.7", "10.0.0.7") && !holds("10.0.0.7", "10.0.0.6"));
        assert!(holds("fd00::/8", "fd12::1") && !holds("fd00::/8", "fe00::1"));
        assert!(holds("0.0.0.0/0", "1.2.3.4") && !holds("0.0.0.0/0", "::1"));
        assert!(!holds("::/0", "1.2.3.4") && holds("::/0", "::1"));
        for wrong in
            ["", "10.0.0", "10.0.0.0/33", "::/129", "::ffff:10.0.0.7", "10.0.0.0/-1", "a/8"]
        {
            assert_eq!(wrong.parse::<Network>(), Err(NotANetwork), "{wrong}");
        }
    }

    #[test]
    fn above_the_addresses_that_are_remembered_all_others_are_one() {
        let counted = Counted::new(2, 60_000);
        let at = |it: u32| Peer(IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 + it)));
        for it in 0..u32::try_from(ADDRESSES_MAX).unwrap() {
            counted.count(at(it));
        }
        assert!(!counted.is_full(at(20_000)));
        counted.count(at(20_001));
        counted.count(at(20_002));
        assert!(counted.is_full(at(20_000)), "a flood of addresses gains nothing");
        assert!(!counted.is_full(at(1)), "those who were there are not held up");
        counted.count(at(1));
        assert!(counted.is_full(at(1)));
    }

    /// Does what is counted at one time still count later?
    async fn full_after(most: u32, counts: u32, milliseconds: i64) -> bool {
        crate::clock::shifted(async {
            let counted = Counted::new(most, 60_000);
            let who = Peer(IpAddr::V4(Ipv4Addr::LOCALHOST));
            (0..counts).for_each(|_| counted.count(who));
            crate::clock::shift(milliseconds);
            counted.is_full(who)
        })
        .await
    }

    #[tokio::test]
    async fn what_was_done_counts_for_its_time_and_no_longer() {
        assert!(!full_after(3, 2, 0).await && full_after(3, 3, 0).await);
        assert!(full_after(3, 3, 30_000).await && !full_after(3, 3, 60_000).await);
        crate::clock::shifted(async {
            let counted = Counted::new(2, 60_000);
            let who = Peer(IpAddr::V4(Ipv4Addr::LOCALHOST));
            counted.count(who);
            crate::clock::shift(30_000);
            counted.count(who);
            assert!(counted.is_full(who), "both are within a minute");
            crate::clock::shift(60_000);
            counted.count(who);
            assert!(!counted.is_full(who), "a new minute begins with one");
            crate::clock::shift(119_000);
            counted.count(who);
            assert!(counted.is_full(who), "the new minute is a whole one");
        })
        .await;
    }

    #[tokio::test]
    async fn a_flood_of_addresses_is_forgotten_when_its_time_is_over() {
        let at = |it: u32| Peer(IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 + it)));
        crate::clock::shifted(async {
            let counted = Counted::new(1, 60_000);
            (0..u32::try_from(ADDRESSES_MAX).unwrap()).for_each(|it| counted.count(at(it)));
            crate::clock::shift(60_000);
            counted.count(at(20_000));
            assert!(counted.is_full(at(20_000)) && !counted.is_full(at(20_001)), "each for itself");
            assert_eq!(counted.counts.lock().unwrap().len(), 1);
        })
        .await;
    }

    #[test]
    fn wrong_guesses_are_counted_by_address_and_so_are_beginnings_and_all_of_them() {
        let (one, two) = (Peer("1.2.3.4".parse().unwrap()), Peer("5.6.7.8".parse().unwrap()));
        let guesses = Guesses::default();
        (0..GUESSES_MAX - 1).for_each(|_| guesses.wrong(one));
        assert!(guesses.check(one).is_ok());
        guesses.wrong(one);
        assert!(guesses.check(one).is_err() && guesses.check(two).is_ok());
        let starts = |by_address, all| {
            Starts::new(&Limits {
                starts_per_address: by_address,
                starts_max: all,
                ..Limits::default()
            })
        };
        let few = starts(1, 10);
        assert!(few.count(one).is_ok() && few.count(one).is_err() && few.count(two).is_ok());
        let all = starts(10, 1);
        assert!(all.count(one).is_ok() && all.count(two).is_err());
    }

    #[test]
    fn the_address_by_which_one_came_is_a_plain_one_or_none() {
        let by = |host: &str, proto: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_str(host).unwrap());
            if let Some(proto) = proto {
                headers.insert("x-forwarded-proto", HeaderValue::from_str(proto).unwrap());
            }
            came_by(&headers).map(|it| it.public_url)
        };
        for good in [
            "a",
            "circle.example",
            "my-box.local:8080",
            "10.0.0.7",
            "10.0.0.7:1",
            "[::1]",
            "[::1]:80",
        ] {
            assert_eq!(by(good, None), Some(format!("http://{good}")));
            assert_eq!(by(good, Some("http")), Some(format!("http://{good}")));
            assert_eq!(by(good, Some("https")), Some(format!("https://{good}")));
        }
        for wrong in [
            "", ":80", "a b", "a/b", "a:b", "a:+80", "a:65536", "a:", "[]", "[a]", "[::1",
            "::1]:80", "u@h", "<b>",
        ] {
            assert_eq!(by(wrong, None), None, "{wrong}");
        }
        assert_eq!(came_by(&HeaderMap::new()).map(|it| it.public_url), None);
    }
}
