//! A set of questions that somebody brings: typed, or as a file. It is looked at and shown; nothing is
//! kept of it until they take its questions.

use super::{App, error::Error, visit::Visit};
use crate::{
    page::{
        Phone,
        bank::{self, Brought},
    },
    questions,
};
use axum::{
    body::to_bytes,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::stream;
use std::{convert::Infallible, sync::Arc};

/// What the two fields may hold together, in bytes; the door lets no more of a form through.
const BODY_MAX: usize = 64 * 1024;

/// Looks at what was brought.
pub(super) async fn look(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.filter(|_| visit.phone != Phone::Between).ok_or(Error::NotFound)?;
    let (head, body) = request.into_parts();
    let body = to_bytes(body, BODY_MAX).await.map_err(|_| Error::TooBig)?;
    let text = brought(&head.headers, body).await?;
    let read = questions::read(&text);
    let (status, drawn) = visit.draw(visit.viewer(), |draw| match &read {
        Ok(it) => (StatusCode::OK, bank::page(draw, Some(&Brought::Bank(it)))),
        Err(faults) => {
            let page = bank::page(draw, Some(&Brought::Faults(&text, faults)));
            (StatusCode::UNPROCESSABLE_ENTITY, page)
        }
    })?;
    Ok((status, drawn.ok_or(Error::NoPage(visit.id))?).into_response())
}

/// The text of the file, or of the text field where no file was chosen.
async fn brought(headers: &HeaderMap, body: Bytes) -> Result<String, Error> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("");
    let boundary = multer::parse_boundary(kind).map_err(|_| Error::Incomplete)?;
    let body = stream::once(async { Ok::<_, Infallible>(body) });
    let mut parts = multer::Multipart::new(body, boundary);
    let (mut typed, mut file) = (String::new(), String::new());
    while let Some(part) = parts.next_field().await.map_err(|_| Error::Incomplete)? {
        let to = match part.name() {
            Some("bank") => &mut typed,
            Some("file") => &mut file,
            Some(_) | None => continue,
        };
        let bytes = part.bytes().await.map_err(|_| Error::Incomplete)?;
        // What is no text is shown as such, and read by nobody.
        *to = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    }
    Ok(if file.trim().is_empty() { typed } else { file })
}

/// The circle's own questions as a file.
pub(super) fn own(visit: &Visit) -> Result<Response, Error> {
    let drawn = visit.draw(visit.viewer(), |draw| draw.view.desk().then(|| bank::own(draw)))?;
    let bank = drawn.flatten().ok_or(Error::NoPage(visit.id))?;
    let mut response = questions::write(&bank).into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("application/toml; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let name = HeaderValue::from_static("attachment; filename=\"questions.toml\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
