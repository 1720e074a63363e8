//! Word to programs, by webhooks as Standard Webhooks writes them: what happened, ids, numbers and
//! days, signed so that the other side knows from where it comes. It goes by the way of chats, only to
//! hosts that the operator has listed for it. Unlike a letter it may come twice; its id tells.

use super::{Failed, chat::Chat};
use crate::store::post::{Channel, Contact, Planned};
use alliance::id::Ask;
use data_encoding::BASE64;
use hmac::{Hmac, Mac as _};
use http_body_util::Full;
use hyper::{Request, body::Bytes, header};
use sha2::Sha256;
use url::Url;

/// What is told.
pub(crate) const KINDS: [&str; 3] = ["alliance.signed", "visit.due", "version.changed"];

/// Minutes to wait after each time that it was not taken; then it is given up.
pub(super) const BACK_OFF: [i64; 6] = [1, 5, 30, 2 * 60, 8 * 60, 24 * 60];

/// Stands before the address, among the contacts.
const MARK: &str = "hook ";

/// What is told, and the secret that it is signed with.
#[derive(Clone)]
pub(crate) struct Word {
    /// A JSON object.
    pub(crate) body: String,
    /// The secret that both sides know.
    pub(crate) secret: [u8; 32],
}

/// What stands in the occasion of something that is told once more, behind the thing itself.
const AGAIN: &str = " again ";

/// The occasion of something that is told once more, by this ask.
pub(crate) fn again(thing: &str, ask: Ask) -> String {
    format!("{thing}{AGAIN}{:x}", ask.bits())
}

/// What an occasion is about: told again, it is the same thing under the same id.
pub(crate) fn thing<'a>(kind: &str, occasion: &'a str) -> &'a str {
    let told = KINDS.contains(&kind).then(|| occasion.split_once(AGAIN)).flatten();
    told.map_or(occasion, |(thing, _)| thing)
}

/// The id under which a program is told something.
pub(crate) fn id(it: &Planned) -> String {
    written_id(&super::named(it.alliance, it.member, &it.kind, &it.occasion))
}

fn written_id(name: &str) -> String {
    format!("msg_{name}")
}

/// The place of a member's webhook among the contacts: a chat of their own.
pub(crate) fn is_hook(it: &Contact) -> bool {
    it.channel == Channel::Chat && it.member.is_some()
}

/// As an address is kept.
pub(crate) fn written(url: &Url) -> String {
    format!("{MARK}{url}")
}

/// The address of a webhook.
pub(crate) fn address(it: &Contact) -> Option<Url> {
    Url::parse(it.address.strip_prefix(MARK)?).ok()
}

/// The secret as the other side's libraries want it.
pub(crate) fn shown(secret: &[u8; 32]) -> String {
    format!("whsec_{}", BASE64.encode(secret))
}

/// The signature of a body that is sent under this id at this second.
fn signature(secret: &[u8; 32], id: &str, at: i64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes any key");
    mac.update(format!("{id}.{at}.{body}").as_bytes());
    format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
}

impl Chat {
    /// An address that may be told something; none where the operator has not listed its host.
    pub(crate) fn hook(&self, url: &str) -> Option<Url> {
        let url = Url::parse(url.trim()).ok()?;
        self.may_go_to(&url).then_some(url)
    }

    /// Tells it, at this second (since 1970, UTC).
    pub(super) async fn tell(
        &self,
        word: &Word,
        url: &Url,
        id: &str,
        at: i64,
    ) -> Result<(), Failed> {
        let id = written_id(id);
        let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
        let request = Request::post(target)
            .header(header::HOST, host)
            .header(header::USER_AGENT, "Accordant")
            .header(header::CONTENT_TYPE, "application/json")
            .header("webhook-id", &id)
            .header("webhook-timestamp", at.to_string())
            .header("webhook-signature", signature(&word.secret, &id, at, &word.body))
            .body(Full::new(Bytes::from(word.body.clone())));
        let request = request.map_err(|it| Failed::never("the request", None, it.to_string()))?;
        self.go(url, request).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post::chat::tests::{YES, sink};

    #[test]
    fn a_signature_is_as_the_standard_says() {
        // The sample of the specification's libraries.
        let secret = BASE64.decode(b"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(&secret).unwrap();
        mac.update(b"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}");
        let known = "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assert_eq!(BASE64.encode(&mac.finalize().into_bytes()), known);
        // And ours is made in the same way.
        let (id, body) = ("msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}");
        let mut mac = Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap();
        mac.update(format!("{id}.1614265330.{body}").as_bytes());
        let same = format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()));
        assert_eq!(signature(&[7; 32], id, 1_614_265_330, body), same);
    }

    #[tokio::test]
    async fn a_listed_host_is_told_and_can_check_it_and_no_other_is() {
        let (host, asked) = sink(YES).await;
        let way = Chat::new(std::slice::from_ref(&host)).unwrap();
        let word = Word { body: r#"{"type":"alliance.signed"}"#.into(), secret: [7; 32] };
        let url = way.hook(&format!("{host}/in?a=b")).unwrap();
        way.tell(&word, &url, "abc", 1_800_000_000).await.unwrap();
        let asked = asked.lock().unwrap().join("");
        assert!(asked.starts_with("POST /in?a=b HTTP/1.1\r\n"), "{asked}");
        for line in [
            "webhook-id: msg_abc",
            "webhook-timestamp: 1800000000",
            "content-type: application/json",
        ] {
            assert!(asked.contains(&format!("\r\n{line}\r\n")), "{asked}");
        }
        let signed = signature(&[7; 32], "msg_abc", 1_800_000_000, &word.body);
        assert!(asked.contains(&format!("\r\nwebhook-signature: {signed}\r\n")), "{asked}");
        for other in ["https://example.org/in", "http://127.0.0.1:1/in", "ftp://x", "nothing"] {
            assert!(way.hook(other).is_none(), "{other}");
        }
        let elsewhere = Url::parse("https://example.org/in").unwrap();
        let refused = way.tell(&word, &elsewhere, "abc", 0).await;
        assert!(matches!(refused, Err(Failed::Never(_))), "{refused:?}");
    }
}
