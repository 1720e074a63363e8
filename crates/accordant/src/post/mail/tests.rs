//! What goes to a mail server, and what is known when it goes wrong.

use super::*;
use crate::post::words::{About, What, letter};
use lettre::message::Mailbox;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

/// A mail server that takes everything, but for one word that it answers otherwise.
pub(crate) struct Sink {
    pub(crate) port: u16,
    pub(in crate::post) taken: Arc<Mutex<Vec<String>>>,
}

impl Sink {
    /// Opens it. Where `answer` is empty it hangs up instead.
    pub(crate) async fn open(word: &'static str, answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::<Mutex<Vec<String>>>::default();
        let all = Arc::clone(&taken);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, word, answer, Arc::clone(&all)));
            }
        });
        Self { port, taken }
    }

    /// A mailer to it.
    pub(in crate::post) fn mailer(&self) -> Mailer {
        let url = format!("smtp://127.0.0.1:{}", self.port);
        Mailer::new(&url, "Accordant <post@alliance.example>", None).unwrap()
    }

    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

async fn talk(
    stream: TcpStream,
    word: &'static str,
    answer: &'static str,
    taken: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 here\r\n").await.ok()?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let mut said = line.split([' ', '\r']).next()?.to_uppercase();
        if said == "DATA" && word != "DATA" {
            stream.write_all(b"354 go on\r\n").await.ok()?;
            let mut letter = vec![];
            while !letter.ends_with(b"\r\n.\r\n") {
                letter.push(stream.read_u8().await.ok()?);
            }
            // Before it is answered: whoever is killed now does not know that it is taken.
            if word != "END" || answer.is_empty() {
                taken.lock().unwrap().push(String::from_utf8(letter).unwrap());
            }
            said = "END".to_owned();
        }
        if said == word && answer.is_empty() {
            return None;
        }
        let usual = match said.as_str() {
            "QUIT" => "221 bye",
            _ => "250 yes",
        };
        let reply = if said == word { answer } else { usual };
        stream.write_all(format!("{reply}\r\n").as_bytes()).await.ok()?;
    }
}

const ABOUT: About<'static> = About {
    name: "Heron",
    page: "https://alliance.example/a/heron",
    stop: Some("https://alliance.example/stop/token"),
};

async fn send(sink: &Sink) -> Result<(), Failed> {
    sink.mailer().send(&letter(&What::Pulse, &ABOUT), "ann@example.org", "abc").await
}

#[tokio::test]
async fn a_letter_has_two_parts_and_says_what_it_is() {
    let sink = Sink::open("", "").await;
    send(&sink).await.unwrap();
    let all = sink.taken();
    let [mail] = all.as_slice() else { panic!("{all:?}") };
    for line in [
        "From: Accordant <post@alliance.example>\r\n",
        "To: ann@example.org\r\n",
        "Subject: Two minutes for Heron\r\n",
        "Message-ID: <abc@alliance.example>\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "List-Unsubscribe: <https://alliance.example/stop/token?kind=pulse>\r\n",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
        "MIME-Version: 1.0\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
        "Content-Type: text/html; charset=utf-8\r\n",
        "Content-Type: multipart/alternative;",
        "Two minutes: how much do we live this?\r\n",
    ] {
        assert!(mail.contains(line), "{line} {mail}");
    }
    assert!(mail.find("text/plain").unwrap() < mail.find("text/html").unwrap());
}

#[tokio::test]
async fn what_is_known_of_a_failure_is_said() {
    for (word, answer, known) in [
        ("EHLO", "421 too many of you", "later"),
        ("MAIL", "451 not now", "later"),
        ("MAIL", "550 not you", "never"),
        ("RCPT", "450 gray", "later"),
        ("RCPT", "550 <ann@example.org> is unknown", "never"),
        ("RCPT", "", "later"),
        ("DATA", "451 not now", "later"),
        ("DATA", "", "later"),
        ("END", "451 not now", "later"),
        ("END", "554 spam", "never"),
        ("END", "", "unknown"),
        ("END", "what", "unknown"),
        ("QUIT", "", "taken"),
    ] {
        let sink = Sink::open(word, answer).await;
        let said = match send(&sink).await {
            Ok(()) => "taken",
            Err(Failed::Later(_)) => "later",
            Err(Failed::Never(_)) => "never",
            Err(Failed::Unknown(_)) => "unknown",
        };
        assert_eq!(said, known, "{word} {answer}");
    }
    let closed = Sink { port: 1, taken: Arc::default() };
    assert!(matches!(send(&closed).await, Err(Failed::Later(_))));
}

#[tokio::test]
async fn a_log_line_about_a_failure_names_nobody() {
    let sink = Sink::open("RCPT", "550 <ann@example.org> is unknown").await;
    let failed = send(&sink).await.unwrap_err();
    assert!(failed.why().detail.contains("ann@example.org"), "{}", failed.why().detail);
    let logged = format!("{failed:?} {:?}", sink.mailer());
    assert!(!logged.contains("ann") && logged.contains("550"), "{logged}");
}

/// Names that would like to be more than names.
fn nasty() -> Vec<String> {
    let mut all: Vec<String> = [
        "a\r\nBcc: eve@example.org",
        "a\nBcc: eve@example.org\n\nbody",
        "a\rBcc: eve@example.org",
        "a\u{2028}Bcc: eve@example.org\u{85}Bcc: eve@example.org",
        "\r\n.\r\nMAIL FROM:<eve@example.org>\r\n",
        "<script>alert(1)</script>",
        r#""><img src=x onerror=alert(1)>"#,
        "=?utf-8?B?QmNjOiBldmU=?=",
        "=?utf-8?Q?=0D=0ABcc:_eve?=",
        "\u{202e}gro.elpmaxe@eve",
        "שלום עולם",
        "a\0b\u{7}c\u{1b}[31m",
        "--boundary\r\nContent-Type: text/html",
        "🦊 Füchse & Co.",
    ]
    .map(str::to_owned)
    .into();
    all.push("x".repeat(1000));
    all.push("é".repeat(1000));
    all.push("word ".repeat(300));
    all
}

#[test]
fn no_name_becomes_a_header_or_markup() {
    let from: Mailbox = "Accordant <post@alliance.example>".parse().unwrap();
    let to: Address = "ann@example.org".parse().unwrap();
    let names = |mail: &str| -> Vec<String> {
        let head = mail.split("\r\n\r\n").next().unwrap();
        let lines = head.split("\r\n").filter(|it| !it.starts_with([' ', '\t']));
        lines.map(|it| it.split(':').next().unwrap().to_owned()).collect()
    };
    let link = || "https://alliance.example/k/key".to_owned();
    for name in nasty() {
        let about = About { name: &name, ..ABOUT };
        for what in [
            What::Pulse,
            What::Change(1),
            What::Letter { link: link(), words: vec![name.clone()] },
            What::Confirm(link()),
        ] {
            let mail = |about| {
                let bytes = compose(&letter(&what, about), &from, &to, "abc").unwrap();
                String::from_utf8(bytes).unwrap()
            };
            let (mail, plain) = (mail(&about), mail(&ABOUT));
            assert_eq!(names(&mail), names(&plain), "{name}");
            assert!(mail.is_ascii(), "{name}");
            assert!(mail.split("\r\n").all(|it| it.len() <= 998), "{name}");
            assert!(!mail.replace("\r\n", "").contains(['\r', '\n']), "{name}");
            let page = mail.split("text/html").nth(1).unwrap();
            assert!(!page.contains("<script") && !page.contains("<img"), "{name}");
        }
    }
}

#[test]
fn a_stop_address_that_is_none_stays_out_of_the_head() {
    let from: Mailbox = "post@alliance.example".parse().unwrap();
    let to: Address = "ann@example.org".parse().unwrap();
    for stop in ["http://alliance.example/stop", "https://a.b/>\r\nBcc: e@f.g", "javascript:x"] {
        let letter = letter(&What::Pulse, &About { stop: Some(stop), ..ABOUT });
        let mail = String::from_utf8(compose(&letter, &from, &to, "abc").unwrap()).unwrap();
        let head = mail.split("\r\n\r\n").next().unwrap();
        assert!(!head.contains("List-Unsubscribe") && !head.contains("Bcc"), "{head}");
    }
    let letter = letter(&What::Pulse, &ABOUT);
    assert!(compose(&letter, &from, &to, "a>\r\nBcc: b").is_err());
}

#[tokio::test]
async fn an_address_is_one_address() {
    let sink = Sink::open("", "").await;
    let letter = letter(&What::Pulse, &ABOUT);
    for to in ["", "ann", "a@b.c, d@e.f", "a@b.c\r\nRCPT TO:<d@e.f>", "<a@b.c>", "a@b.c "] {
        let sent = sink.mailer().send(&letter, to, "abc").await;
        assert!(matches!(sent, Err(Failed::Never(_))), "{to}");
    }
    assert!(sink.taken().is_empty());
}

#[test]
fn the_way_is_protected_unless_it_was_said_otherwise() {
    let tls = |url: &str| {
        let url = Url::parse(url).unwrap();
        protection(&url, url.host_str().unwrap()).ok()
    };
    assert_eq!(tls("smtp://mail.example"), Some(Tls::Required));
    assert_eq!(tls("smtp://mail.example?tls=required"), Some(Tls::Required));
    assert_eq!(tls("smtp://mail.example?tls=none"), Some(Tls::None));
    assert_eq!(tls("smtp://localhost:25"), Some(Tls::None));
    assert_eq!(tls("smtp://127.0.0.1:25"), Some(Tls::None));
    assert_eq!(tls("smtp://localhost:25?tls=required"), Some(Tls::Required));
    assert_eq!(tls("smtp://localhost.evil.example"), Some(Tls::Required));
    assert_eq!(tls("smtps://mail.example"), Some(Tls::Wrapped));
    assert_eq!(tls("smtps://mail.example?tls=none"), None);
    assert_eq!(tls("smtp://mail.example?tls=maybe"), None);
    assert_eq!(tls("http://mail.example"), None);
}

#[test]
fn settings_that_cannot_work_are_refused_without_the_password() {
    let from = "Accordant <post@example.org>";
    for (url, from) in [
        ("smtp://ann:secret@mail.example?tls=none", from),
        ("smtp://ann:secret@", from),
        ("ann:secret", from),
        ("smtp://ann:secret@mail.example?tls=no", from),
        ("smtp://ann:secret@mail.example", "nobody"),
        ("smtp://ann:secret@mail.example", "a@b.c\r\nBcc: d@e.f"),
    ] {
        let error = format!("{:#}", Mailer::new(url, from, None).unwrap_err());
        assert!(!error.contains("secret"), "{error}");
    }
    let missing = Path::new("/nowhere/ca.pem");
    assert!(Mailer::new("smtps://mail.example", from, Some(missing)).is_err());
    let odd = Mailer::new("smtps://a%40b.c:s%2Fcret@mail.example", from, None).unwrap();
    assert_eq!((odd.server().as_str(), odd.wrapped), ("mail.example:465", true));
}

#[test]
fn an_address_that_no_letter_can_bear_is_not_taken() {
    for good in ["ann@example.org", "ann+post@xn--bcher-kva.example", "a.b-c@d.e"] {
        assert!(readable(good), "{good}");
    }
    for bad in ["ann", "ann@[127.0.0.1]", "ann@bücher.example", "\"a b\"@example.org", ""] {
        assert!(!readable(bad), "{bad}");
    }
}
