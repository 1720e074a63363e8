//! The agreement as a file to take along, for a member of its circle.

use super::{App, banks, error::Error, visit::Visit};
use crate::{
    export::{self, Agreement, Also},
    page::Phone,
};
use axum::{
    extract::{Path, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// One file. Notes and the address are in it only where they were asked for.
pub(super) async fn file(
    State(app): State<Arc<App>>,
    Path((id, name)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.filter(|_| visit.phone != Phone::Between).ok_or(Error::NotFound)?;
    if name == "questions.toml" {
        return banks::own(&visit);
    }
    let format = export::of_file(&name).ok_or(Error::NoPage(visit.id))?;
    let notes = visit.asks("notes").is_some();
    let address = visit.asks("address").map(|_| format!("{}/a/{}", visit.url(), visit.id));
    let also = Also { notes, address };
    let taken = visit.draw(visit.viewer(), |draw| Agreement::of(&draw.view, &also))?;
    let text = (format.write)(&taken.ok_or(Error::NoPage(visit.id))?);
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media));
    let disposition = format!("attachment; filename=\"{}\"", format.file);
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}
