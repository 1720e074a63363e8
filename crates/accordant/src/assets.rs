//! The script, the stylesheet, the fonts and the icon, embedded by `build.rs`.
//!
//! A name holds its content's hash, so a browser may keep a file for ever and a new version is
//! simply another address.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};

struct Asset {
    name: &'static str,
    href: &'static str,
    hash: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    br: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file of `web/dist` (`app.js`, `fonts/alegreya-latin-wght-normal.woff2`),
/// or `None` in a debug build made without `bin/assets`.
pub(crate) fn href(name: &str) -> Option<&'static str> {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.href)
}

/// What is in a file of `web/dist`, as it was built; `None` as with [`href`].
pub(crate) fn bytes(name: &str) -> Option<&'static [u8]> {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.plain)
}

/// Answers a request for an asset. `path` is the whole path or what follows `/assets/`.
pub(crate) fn serve(path: &str, headers: &HeaderMap) -> Response {
    let wanted = path.strip_prefix("/assets/").unwrap_or(path);
    let found = ASSETS.iter().find(|asset| asset.href.strip_prefix("/assets/") == Some(wanted));
    let Some(asset) = found else {
        return StatusCode::NOT_FOUND.into_response();
    };

    let (bytes, encoding) = match (asset.br, asset.gzip) {
        (Some(br), _) if accepts(headers, "br") => (br, Some("br")),
        (_, Some(gzip)) if accepts(headers, "gzip") => (gzip, Some("gzip")),
        _ => (asset.plain, None),
    };
    // Each encoding is another sequence of bytes, so each has a strong tag of its own.
    let etag = format!("\"{}{}\"", asset.hash, encoding.map_or("", |name| &name[..1]));
    let unchanged = listed(headers, &header::IF_NONE_MATCH)
        .any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag);

    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(bytes))
    };
    let answer = response.headers_mut();
    if !unchanged {
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
        if let Some(encoding) = encoding {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
    }
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        answer.insert(header::ETAG, etag);
    }
    for (name, value) in [
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        answer.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The parts of a header that is a list, in one line or in several.
fn listed<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> impl Iterator<Item = &'a str> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}

fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    listed(headers, &header::ACCEPT_ENCODING).any(|part| {
        let (name, weight) = part.split_once(';').unwrap_or((part, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        name.trim().eq_ignore_ascii_case(encoding) && weight.is_ok_and(|q| q > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(path: &str, name: header::HeaderName, value: &'static str) -> Response {
        serve(path, &HeaderMap::from_iter([(name, HeaderValue::from_static(value))]))
    }

    #[test]
    fn the_stylesheet_is_always_there_and_kept_for_ever() {
        let path = href("accordant.css").unwrap();
        let answer = asked(path, header::ACCEPT_ENCODING, "gzip, deflate, br;q=0.9");
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        assert!(answer.headers()[header::CACHE_CONTROL].to_str().unwrap().ends_with("immutable"));
    }

    #[test]
    fn an_encoding_that_is_refused_is_not_sent() {
        let path = href("accordant.css").unwrap();
        let answer = asked(path, header::ACCEPT_ENCODING, "br;q=0, gzip");
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "gzip");
        let answer = serve(path, &HeaderMap::new());
        assert!(!answer.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn the_same_tag_is_answered_without_a_body() {
        let path = href("accordant.css").unwrap();
        let etag = serve(path, &HeaderMap::new()).headers()[header::ETAG].clone();
        let again = HeaderMap::from_iter([(header::IF_NONE_MATCH, etag)]);
        assert_eq!(serve(path, &again).status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn an_unknown_name_is_not_found() {
        for path in ["/assets/accordant.css", "/assets/", "../Cargo.toml"] {
            assert_eq!(serve(path, &HeaderMap::new()).status(), StatusCode::NOT_FOUND);
        }
    }
}
