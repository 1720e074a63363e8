//! Whether the server is there, and whether what it sends comes through at once.

use crate::keys::Proof;
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use std::{convert::Infallible, time::Duration};

/// Between the two halves of the stream.
pub(crate) const PAUSE: Duration = Duration::from_secs(1);

/// A question is no longer than this, in bytes.
const QUESTION_MAX: usize = 64;

/// The routes. Nothing of any alliance is behind them.
pub(crate) fn routes(proof: Proof) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/healthz/stream", get(stream))
        .with_state(proof)
}

/// A stream like those of pages: who answers, and a second later how the request came. Whoever gets
/// both at once sits behind something that holds answers back. `accordant doctor` looks.
async fn stream(State(proof): State<Proof>, request: Request) -> Response {
    let question = request.uri().query().unwrap_or_default();
    if question.len() > QUESTION_MAX {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    let first = format!("event: proof\ndata: {}\n\n", proof.answer(question));
    let secure = request.headers().get("x-forwarded-proto").is_some_and(|it| it == "https");
    let second = format!("event: came\ndata: {}\n\n", if secure { "https" } else { "http" });
    let both = futures_util::stream::unfold([Some(first), Some(second)], |[now, then]| async {
        if then.is_none() {
            tokio::time::sleep(PAUSE).await;
        }
        Some((Ok::<_, Infallible>(now?), [then, None]))
    });
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    (headers, Body::from_stream(both)).into_response()
}
