//! Posters, for whoever belongs to the circle: the page to choose by, and the files.

use super::{App, error::Error, visit::Visit};
use crate::{
    languages::t,
    page::{self, Phone, start},
    poster::{Format, PosterError, Sheet},
};
use axum::{
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// The letters of a file's name that come from the alliance's.
const NAME_MAX: usize = 60;

/// Where papers and pictures are chosen.
pub(super) async fn page(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.ok_or(Error::NotFound)?;
    if visit.phone == Phone::Between {
        return Ok(visit.draw(visit.viewer(), page::page)?.into_response());
    }
    let sheet = visit.draw(visit.viewer(), Sheet::of)?.ok_or(Error::NoPage(visit.id))?;
    let letters = match visit.app.press.missing(&sheet).await {
        Ok(missing) => page::poster::Letters::Missing(missing),
        Err(PosterError::NoFonts) => page::poster::Letters::None,
        // It is told on the file itself when it goes wrong again.
        Err(PosterError::Busy | PosterError::TooLong | PosterError::Stopped(_)) => {
            page::poster::Letters::Missing(Vec::new())
        }
    };
    Ok(visit.draw(visit.viewer(), |draw| page::poster::page(draw, &letters))?.into_response())
}

/// A poster as a file.
pub(super) async fn file(
    State(app): State<Arc<App>>,
    Path((id, file)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    let visit = Visit::of(app, &id, &request).await?;
    visit.member.ok_or(Error::NotFound)?;
    let format = Format::of(&file).ok_or(Error::NoPage(visit.id))?;
    if visit.phone == Phone::Between {
        return Err(Error::NoPage(visit.id));
    }
    let sheet = visit.draw(visit.viewer(), Sheet::of)?.ok_or(Error::NoPage(visit.id))?;
    let named = disposition(&sheet, &file, format);
    match visit.app.press.make(sheet, format).await {
        Ok(made) => {
            let kind = HeaderValue::from_static(format.kind());
            // It changes with the page, and is nobody's but the circle's.
            let keep = HeaderValue::from_static("no-store");
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, keep),
                (header::CONTENT_DISPOSITION, named),
            ];
            Ok((headers, made).into_response())
        }
        Err(error) => Ok(refused(&error, &format!("/a/{}/poster", visit.id))),
    }
}

/// Why there is none, on a kind page.
fn refused(error: &PosterError, back: &str) -> Response {
    let (seconds, title, words) = match error {
        PosterError::Busy | PosterError::TooLong => {
            ("10", t!("poster-busy"), t!("poster-busy-words"))
        }
        PosterError::NoFonts => ("3600", t!("poster-none"), t!("poster-no-letters")),
        PosterError::Stopped(why) => {
            tracing::error!(%why, "a poster was not made");
            ("3600", t!("poster-failed"), t!("poster-failed-words"))
        }
    };
    let page = start::notice(&title, &words, Some((back, &t!("poster-back-to-posters"))));
    let again = [(header::RETRY_AFTER, HeaderValue::from_static(seconds))];
    (StatusCode::SERVICE_UNAVAILABLE, again, page).into_response()
}

/// What the file is called where it is kept: the alliance's name in plain letters and digits, then the
/// version and the format. Small pictures are only looked at.
fn disposition(sheet: &Sheet, file: &str, format: Format) -> HeaderValue {
    let inline = HeaderValue::from_static("inline");
    if let Format::Small(_) = format {
        return inline;
    }
    let words = sheet.title.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let name: String = words.collect::<Vec<_>>().join("-").chars().take(NAME_MAX).collect();
    let plain: String = name.chars().filter(char::is_ascii).collect();
    let plain = plain.trim_matches('-').to_ascii_lowercase();
    let plain = if plain.is_empty() { "alliance" } else { &*plain };
    let version = sheet.version;
    let whole = format!("{}-v{version}-{file}", name.to_lowercase());
    let whole = percent_encoding::utf8_percent_encode(&whole, percent_encoding::NON_ALPHANUMERIC);
    let value =
        format!("attachment; filename=\"{plain}-v{version}-{file}\"; filename*=UTF-8''{whole}");
    HeaderValue::from_str(&value).unwrap_or(inline)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::poster::Size;

    #[test]
    fn a_file_has_a_safe_name() {
        let named = |title: &str| {
            let sheet = Sheet { title: title.into(), ..crate::poster::tests_sheet() };
            let value = disposition(&sheet, "a4.png", Format::Png(Size::A4));
            value.to_str().unwrap().to_owned()
        };
        assert!(named("Tuesday Coaching Circle").contains("\"tuesday-coaching-circle-v1-a4.png\""));
        let hostile = named("../../\"; x=\r\n\u{202E}<b>");
        assert!(hostile.contains("filename=\"x-b-v1-a4.png\""), "{hostile}");
        let other = named("مائدة بيتنا");
        assert!(other.contains("\"alliance-v1-a4.png\"") && other.contains("UTF-8''%D9%85"));
    }
}
