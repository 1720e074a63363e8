use super::{accept, bind, line::GoesOn};
use axum::{Router, body::Body, body::Bytes, response::Response, routing::get};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::TokioIo;
use std::{convert::Infallible, net::SocketAddr};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::{mpsc, watch},
};

type Words = mpsc::UnboundedSender<Bytes>;

/// A server with a page, and a stream that says what it is given.
struct Street {
    at: SocketAddr,
    /// Each stream that was opened, so that one can speak on it.
    opened: mpsc::UnboundedReceiver<Words>,
    close: watch::Sender<bool>,
    accepting: tokio::task::JoinHandle<()>,
}

fn street() -> Street {
    let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let at = listener.local_addr().unwrap();
    let (open, opened) = mpsc::unbounded_channel();
    let stream = move || {
        let (words, mut said) = mpsc::unbounded_channel();
        open.send(words).unwrap();
        let body = Body::from_stream(futures_util::stream::poll_fn(move |context| {
            said.poll_recv(context).map(|it| it.map(Ok::<Bytes, Infallible>))
        }));
        let mut response = Response::new(body);
        response.extensions_mut().insert(GoesOn);
        response.headers_mut().insert("x-said", "yes".parse().unwrap());
        std::future::ready(response)
    };
    let router = Router::new()
        .route("/stream", get(stream))
        .route("/page", get(|| async { "a page".repeat(2_000_000) }));
    let (close, closing) = watch::channel(false);
    let accepting = tokio::spawn(accept(listener, router, closing));
    Street { at, opened, close, accepting }
}

/// Asks like a browser, and gives back what came up to the end.
async fn ask(street: &Street, path: &str) -> hyper::Response<hyper::body::Incoming> {
    let io = TokioIo::new(TcpStream::connect(street.at).await.unwrap());
    let (mut asks, line) = hyper::client::conn::http1::handshake(io).await.unwrap();
    tokio::spawn(line);
    let request = hyper::Request::get(path).header("host", "localhost");
    asks.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_stream_is_read_like_any_answer_up_to_its_end() {
    let mut street = street();
    let mut answer = ask(&street, "/stream").await;
    assert_eq!(answer.headers()["x-said"], "yes");
    let date = answer.headers()["date"].to_str().unwrap();
    assert!(date.len() == 29 && date.ends_with(" GMT"), "{date}");
    let words = street.opened.recv().await.unwrap();
    let large = Bytes::from(vec![b'w'; 3_000_000]);
    for said in [Bytes::from_static(b"one"), Bytes::new(), large] {
        words.send(said.clone()).unwrap();
        let mut heard = Vec::new();
        while heard.len() < said.len() {
            heard.extend(answer.frame().await.unwrap().unwrap().into_data().unwrap());
        }
        assert!(heard == said, "{} of {}", heard.len(), said.len());
    }
    drop(words);
    assert!(answer.frame().await.is_none(), "a whole answer has an end");
}

#[tokio::test]
async fn a_stream_is_let_go_when_the_page_is_closed_while_nothing_is_said() {
    let mut street = street();
    let answer = ask(&street, "/stream").await;
    let words = street.opened.recv().await.unwrap();
    drop(answer);
    words.closed().await;
}

#[tokio::test]
async fn a_stream_waits_behind_an_answer_that_was_not_taken_yet() {
    let mut street = street();
    let mut line = TcpStream::connect(street.at).await.unwrap();
    let ask = |path: &str| format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    line.write_all((ask("/page") + &ask("/stream")).as_bytes()).await.unwrap();
    let mut all = vec![0; 12_000_000];
    line.read_exact(&mut all).await.unwrap();
    let words = street.opened.recv().await.unwrap();
    words.send(Bytes::from_static(b"late words")).unwrap();
    drop(words);
    let mut rest = Vec::new();
    while !rest.ends_with(b"0\r\n\r\n") {
        assert!(line.read_buf(&mut rest).await.unwrap() > 0, "the line ends too early");
    }
    all.extend(rest);
    let all = String::from_utf8(all).unwrap();
    assert_eq!(all.matches("a page").count(), 2_000_000, "the page came whole");
    let (_, stream) = all.rsplit_once("a page").unwrap();
    assert!(stream.starts_with("HTTP/1.1 200 OK") && stream.contains("late words"), "{stream}");
}

#[tokio::test]
async fn a_server_that_stops_waits_for_what_its_streams_have_to_say() {
    let mut street = street();
    let mut answer = ask(&street, "/stream").await;
    let words = street.opened.recv().await.unwrap();
    street.close.send_replace(true);
    words.send(Bytes::from_static(b"bye")).unwrap();
    drop(words);
    assert_eq!(answer.frame().await.unwrap().unwrap().into_data().unwrap(), "bye");
    assert!(answer.frame().await.is_none());
    street.accepting.await.unwrap();
}
