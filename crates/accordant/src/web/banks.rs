//! A set of questions that somebody brings: typed, or as a file. It is looked at and shown; nothing is
//! kept of it until they take its questions.

use super::{App, error::Error, forms::Fields, visit::Visit};
use crate::{
    page::{
        Phone,
        bank::{self, Brought},
    },
    questions,
};
use axum::{
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// Looks at what was brought.
pub(super) async fn look(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.filter(|_| visit.phone != Phone::Between).ok_or(Error::NotFound)?;
    let text = brought(&Fields::read(request).await?);
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
fn brought(fields: &Fields) -> String {
    let (typed, file) = (fields.one("bank"), fields.one("file"));
    (if file.trim().is_empty() { typed } else { file }).replace("\r\n", "\n")
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
