//! What goes to a chat, and to which hosts nothing goes.

use super::*;
use crate::post::words::{About, What, letter};
use std::sync::Mutex;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

const ABOUT: About<'static> =
    About { name: "Heron", page: "https://alliance.example/a/heron", stop: None };

fn chat(hosts: &[&str]) -> Chat {
    Chat::new(&hosts.iter().map(|&it| it.to_owned()).collect::<Vec<_>>()).unwrap()
}

/// A chat that answers so, and what it was asked.
pub(in crate::post) async fn sink(answer: &'static str) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let asked = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 64 * 1024];
            let mut length = 0;
            // The body comes last, and ends with a brace.
            while !request[..length].ends_with(b"}") {
                length += stream.read(&mut request[length..]).await.unwrap();
            }
            all.lock().unwrap().push(String::from_utf8(request[..length].to_vec()).unwrap());
            let _ = stream.write_all(answer.as_bytes()).await;
            if answer.contains("endless") {
                while stream.write_all(&[b'x'; 8192]).await.is_ok() {}
            }
        }
    });
    (host, asked)
}

pub(in crate::post) const YES: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

async fn send(host: &str, flavour: Flavour, name: &str) -> Result<(), Failed> {
    let chat = chat(&[host]);
    let door = chat.door(flavour, &format!("{host}/hook/key?a=b")).unwrap();
    let about = About { name, ..ABOUT };
    chat.send(&letter(&What::Pulse, &about), &door).await
}

#[tokio::test]
async fn each_chat_gets_a_line_in_its_own_form() {
    for flavour in Flavour::ALL {
        let (host, asked) = sink(YES).await;
        send(&host, flavour, "Heron & <Co>").await.unwrap();
        let asked = asked.lock().unwrap().join("");
        assert!(asked.starts_with("POST /hook/key?a=b HTTP/1.1\r\n"), "{asked}");
        assert!(asked.contains(&format!("\r\nhost: {}\r\n", &host[7..])), "{asked}");
        let body: Value = serde_json::from_str(asked.split("\r\n\r\n").nth(1).unwrap()).unwrap();
        let name =
            if flavour == Flavour::Slack { "Heron &amp; ‹Co›" } else { "Heron & ‹Co›" };
        let text = match flavour {
            Flavour::Slack | Flavour::Matrix => &body["text"],
            Flavour::Discord => &body["content"],
            Flavour::Teams => &body["attachments"][0]["content"]["body"][0]["text"],
        };
        assert_eq!(
            text.as_str().unwrap(),
            format!(
                "Two minutes for {name}. Two minutes: how much do we live this? \
                 https://alliance.example/a/heron"
            )
        );
        if flavour == Flavour::Discord {
            assert_eq!(body["allowed_mentions"], json!({ "parse": [] }));
        }
    }
}

#[tokio::test]
async fn what_is_known_of_a_failure_is_said() {
    for (answer, known) in [
        (YES, "taken"),
        ("HTTP/1.1 204 No Content\r\n\r\n", "taken"),
        ("HTTP/1.1 200 OK\r\n\r\nendless", "taken"),
        ("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n", "never"),
        ("HTTP/1.1 307 Same\r\nLocation: http://127.0.0.1:1/\r\n\r\n", "never"),
        ("HTTP/1.1 404 Not Found\r\n\r\n", "never"),
        ("HTTP/1.1 429 Slowly\r\n\r\n", "later"),
        ("HTTP/1.1 500 Oh\r\n\r\n", "unknown"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ] {
        let (host, _) = sink(answer).await;
        let said = match send(&host, Flavour::Slack, "Heron").await {
            Ok(()) => "taken",
            Err(Failed::Later(_)) => "later",
            Err(Failed::Never(_)) => "never",
            Err(Failed::Unknown(_)) => "unknown",
        };
        assert_eq!(said, known, "{answer}");
    }
    let closed = send("http://127.0.0.1:1", Flavour::Slack, "Heron").await;
    assert!(matches!(closed, Err(Failed::Later(_))));
}

#[test]
fn only_listed_hosts_are_doors() {
    let chat = chat(&["hooks.slack.com", "https://chat.internal:8443", "http://127.0.0.1:9000"]);
    let may = |url: &str| chat.door(Flavour::Slack, url).is_some();
    assert!(may("https://hooks.slack.com/services/T/B/key"));
    assert!(may("  https://HOOKS.slack.com:443/x "));
    assert!(may("https://chat.internal:8443/hooks/x"));
    assert!(may("http://127.0.0.1:9000/x"));
    for never in [
        "http://hooks.slack.com/x",
        "https://hooks.slack.com:8443/x",
        "https://hooks.slack.com.evil.example/x",
        "https://evil.example/hooks.slack.com",
        "https://hooks.slack.com@evil.example/",
        "https://user:pass@hooks.slack.com/",
        "https://chat.internal/x",
        "https://127.0.0.1:9000/x",
        "http://127.0.0.1:9001/x",
        "http://127.0.0.1/x",
        "http://localhost:9000/x",
        "file:///etc/passwd",
        "gopher://hooks.slack.com/",
        "hooks.slack.com",
        "",
    ] {
        assert!(!may(never), "{never}");
    }
    // The same address in other spellings.
    assert!(may("http://2130706433:9000/x") && may("http://0x7f.1:9000/x"));
}

#[tokio::test]
async fn a_listed_name_must_have_a_public_address() {
    let at = |entry: &str| listed(entry).unwrap();
    for never in ["localhost", "127.0.0.1", "10.0.0.1", "[::1]", "169.254.169.254"] {
        assert!(resolve(&at(never)).await.is_err(), "{never}");
    }
    assert!(resolve(&at("http://localhost:9000")).await.is_ok());
    assert!(resolve(&at("https://10.0.0.1")).await.is_ok());
    let inside = chat(&["localhost"]);
    let door = inside.door(Flavour::Slack, "https://localhost/x").unwrap();
    let sent = inside.send(&letter(&What::Pulse, &ABOUT), &door).await;
    assert!(matches!(sent, Err(Failed::Later(it)) if it.stage == "the name"));
}

#[tokio::test]
async fn a_door_that_is_no_longer_listed_is_closed() {
    let (host, asked) = sink(YES).await;
    let door = chat(&[&host]).door(Flavour::Slack, &host).unwrap();
    let other = chat(&["http://127.0.0.1:1"]);
    let sent = other.send(&letter(&What::Pulse, &ABOUT), &door).await;
    assert!(matches!(sent, Err(Failed::Never(_))));
    assert!(asked.lock().unwrap().is_empty());
}

#[test]
fn addresses_that_are_not_of_the_open_internet_are_known() {
    for public in
        ["1.1.1.1", "8.8.8.8", "100.63.0.1", "172.15.0.1", "2606:4700::1111", "2a00:1450::1"]
    {
        assert!(is_public(public.parse().unwrap()), "{public}");
    }
    for special in [
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "100::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
    ] {
        assert!(!is_public(special.parse().unwrap()), "{special}");
    }
}

#[test]
fn what_people_wrote_means_nothing_to_a_chat() {
    for (wrote, said) in [
        ("<!channel>", "‹!channel›"),
        ("@everyone @here <@U1>", "＠everyone ＠here ‹＠U1›"),
        ("[here](https://evil.example)", "［here］(https：//evil.\u{2060}example)"),
        ("<https://evil.example|us>", "‹https：//evil.\u{2060}example｜us›"),
        ("**loud** _soft_ ~gone~ `code`", "∗∗loud∗∗ ＿soft＿ ∼gone∼ ˋcodeˋ"),
        ("# Title", "＃ Title"),
        (r"\@all", "＼＠all"),
        ("mailto:eve", "mailto：eve"),
        ("Monday 9 February, 15:00: ours. Two", "Monday 9 February, 15:00: ours. Two"),
    ] {
        assert_eq!(neutral(wrote), said);
    }
}

#[test]
fn a_door_is_kept_and_shown_to_nobody() {
    let chat = chat(&["discord.com"]);
    let door = chat.door(Flavour::Discord, "https://discord.com/api/webhooks/1/key").unwrap();
    assert!(Door::read(&door.written()).unwrap() == door);
    assert!(!format!("{door:?} {chat:?}").contains("key"));
    assert!(Door::read("carrier pigeon").is_none());
    for wrong in ["", "https://a.b/path", "ftp://a.b", "user@a.b", "a b"] {
        assert!(Chat::new(&[wrong.to_owned()]).is_err(), "{wrong}");
    }
}
