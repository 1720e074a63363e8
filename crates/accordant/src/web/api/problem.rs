//! What went wrong, for programs: a problem as RFC 9457 writes it, with the very sentence that a page
//! would say. The statuses are those of pages.

use super::json;
use crate::{languages::t, page::interface::Kind, room::RoomError, web::error::Error};
use alliance::{command::Refusal, wording::Pointing};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

const TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// One thing that is wrong in what was sent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Wrong {
    /// Where, as a JSON pointer.
    pointer: String,
    /// What, for people.
    detail: String,
}

impl Wrong {
    /// Something is wrong with a header.
    pub(super) fn header(name: &str, detail: &str) -> Self {
        Self { pointer: String::new(), detail: format!("{name}: {detail}") }
    }
}

/// What went wrong (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProblemSeen {
    /// The address of what is said about this kind of problem.
    r#type: String,
    /// In a few words; the same for all of this kind.
    title: String,
    status: u16,
    /// The sentence that a page would say.
    detail: String,
    /// The kind in one word; it never changes.
    kind: String,
    /// What is wrong with each part, where that is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Wrong>,
}

/// Why a program's request was not done.
#[derive(Debug)]
pub(super) enum Problem {
    /// For the reason that a page would give.
    Told(Error),
    /// What was sent is not JSON.
    NotJson,
    /// What was sent is not what is asked for there.
    Unlike(Vec<Wrong>),
    /// Something other than JSON was sent.
    OtherType,
    /// The token is good for looking only.
    LooksOnly,
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Told(error)
    }
}

impl From<serde_path_to_error::Error<serde_json::Error>> for Problem {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let mut pointer = String::new();
        for segment in error.path() {
            let part = segment.to_string();
            let part = part.trim_start_matches('[').trim_end_matches(']');
            pointer.push('/');
            pointer.push_str(&part.replace('~', "~0").replace('/', "~1"));
        }
        let error = error.into_inner();
        if error.is_data() {
            // "… at line 1 column 20" is no help beside a pointer.
            let detail = error.to_string();
            let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
            Self::Unlike(vec![Wrong { pointer, detail }])
        } else {
            Self::NotJson
        }
    }
}

/// `OtherStage` as `other_stage`.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().take_while(char::is_ascii_alphanumeric) {
        if letter.is_ascii_uppercase() && !slug.is_empty() {
            slug.push('_');
        }
        slug.push(letter.to_ascii_lowercase());
    }
    slug
}

/// The kind of a reason that a page would give, and its title.
fn named(error: &Error) -> (String, String) {
    let kind = match error {
        Error::NotFound | Error::NoPage(_) => "not_found",
        Error::Incomplete => "incomplete",
        Error::PointsAt(_) => "points_at_somebody",
        Error::TooBig => "too_big",
        Error::TooSlow => "too_slow",
        Error::TooManyGuesses => "too_often",
        Error::TooManyStarts => "too_many_starts",
        Error::Busy => "busy",
        Error::TooManyStreams => "too_many_streams",
        Error::Fault(_) => "fault",
        Error::Refused(..) if error.status() == StatusCode::NOT_FOUND => "not_found",
        Error::Refused(refusal, _) => return (slug(&format!("{refusal:?}")), refusal.to_string()),
    };
    (kind.to_owned(), kind.replace('_', " "))
}

impl Problem {
    /// The kinds that are not those of pages.
    fn own(&self) -> Option<(StatusCode, &'static str, String)> {
        Some(match self {
            Self::Told(_) => return None,
            Self::NotJson => (StatusCode::BAD_REQUEST, "not_json", t!("api-not-json")),
            Self::Unlike(_) => (StatusCode::UNPROCESSABLE_ENTITY, "unlike", t!("api-unlike")),
            Self::OtherType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "other_type", t!("api-other-type"))
            }
            Self::LooksOnly => (StatusCode::FORBIDDEN, "looks_only", t!("api-looks-only")),
        })
    }

    /// As it is told, without what is wrong with each part.
    fn seen(&self) -> Option<(StatusCode, ProblemSeen)> {
        if let Self::Told(error) = self {
            let ((kind, title), status) = (named(error), error.status());
            return Some((status, seen(status, &kind, title, error.sentence())));
        }
        let (status, kind, detail) = self.own()?;
        Some((status, seen(status, kind, kind.replace('_', " "), detail)))
    }
}

fn write(status: StatusCode, headers: HeaderMap, seen: &ProblemSeen) -> Response {
    let mut response = (headers, json(status, seen)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, TYPE);
    response
}

fn seen(status: StatusCode, kind: &str, title: String, detail: String) -> ProblemSeen {
    let r#type = format!("/api#problem-{kind}");
    let errors = Vec::new();
    ProblemSeen { r#type, title, status: status.as_u16(), detail, kind: kind.to_owned(), errors }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Some((status, mut it)) = self.seen() else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        debug_assert!(kinds().iter().any(|told| told.name == it.kind), "{} leads nowhere", it.kind);
        match self {
            Self::Told(error) => {
                // Faults are logged there, and what helps is said there: when to try again.
                let (head, _) = error.for_script().into_parts();
                let wait = head.headers.get(header::RETRY_AFTER).cloned();
                let headers = wait.map(|it| (header::RETRY_AFTER, it)).into_iter().collect();
                write(status, headers, &it)
            }
            Self::Unlike(errors) => {
                it.errors = errors;
                write(status, HeaderMap::new(), &it)
            }
            Self::NotJson | Self::OtherType | Self::LooksOnly => {
                write(status, HeaderMap::new(), &it)
            }
        }
    }
}

/// What may be refused on the way; whatever else is refused there is told as the first or the last.
const ON_THE_WAY: [StatusCode; 9] = [
    StatusCode::BAD_REQUEST,
    StatusCode::FORBIDDEN,
    StatusCode::NOT_FOUND,
    StatusCode::METHOD_NOT_ALLOWED,
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::INTERNAL_SERVER_ERROR,
];

/// Whatever is refused on the way, before anybody here has seen it, is told as a problem, too.
pub(super) async fn only(request: Request, next: Next) -> Response {
    let page = !request.uri().path().starts_with("/api/");
    let response = next.run(request).await;
    let status = response.status();
    let told = response.headers().get(header::CONTENT_TYPE) == Some(&TYPE);
    if page || told || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let kept = |name| response.headers().get(&name).cloned().map(|it| (name, it));
    let headers = [header::RETRY_AFTER, header::ALLOW].into_iter().filter_map(kept).collect();
    write(status, headers, &on_the_way(status))
}

pub(super) fn on_the_way(status: StatusCode) -> ProblemSeen {
    let [other, .., fault] = ON_THE_WAY;
    let other = if status.is_server_error() { fault } else { other };
    let of = if ON_THE_WAY.contains(&status) { status } else { other };
    let title = of.canonical_reason().unwrap_or("refused").to_lowercase();
    let kind = title.replace(|it: char| !it.is_ascii_lowercase(), "_");
    let detail = match of {
        StatusCode::METHOD_NOT_ALLOWED => t!("api-no-such-way"),
        StatusCode::FORBIDDEN => t!("api-from-elsewhere"),
        StatusCode::NOT_FOUND => Error::NotFound.sentence(),
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooBig.sentence(),
        StatusCode::REQUEST_TIMEOUT => Error::TooSlow.sentence(),
        StatusCode::TOO_MANY_REQUESTS => Error::TooManyGuesses.sentence(),
        StatusCode::SERVICE_UNAVAILABLE => Error::Busy.sentence(),
        StatusCode::INTERNAL_SERVER_ERROR => t!("api-fault"),
        _ => Error::Incomplete.sentence(),
    };
    seen(status, &kind, title, detail)
}

/// One problem of each kind, for the page that its type leads to.
pub(super) fn kinds() -> Vec<Kind> {
    let refused = Refusal::ALL.iter().map(|it| Error::Refused(*it, None));
    let told = [
        Error::NotFound,
        Error::Incomplete,
        Error::PointsAt(Pointing::Person),
        Error::TooBig,
        Error::TooSlow,
        Error::TooManyGuesses,
        Error::TooManyStarts,
        Error::Busy,
        Error::TooManyStreams,
        Error::Fault(RoomError::Unknown),
    ];
    let told = told.into_iter().chain(refused).map(Problem::Told);
    let own = [Problem::NotJson, Problem::Unlike(vec![]), Problem::OtherType, Problem::LooksOnly];
    let all = own.into_iter().chain(told).filter_map(|it| Some(it.seen()?.1));
    let all = all.chain(ON_THE_WAY.into_iter().map(on_the_way));
    let kind = |it: ProblemSeen| {
        let ProblemSeen { status, kind, detail, .. } = it;
        (kind.clone(), Kind { name: kind, status, sentence: detail })
    };
    all.map(kind).collect::<BTreeMap<_, _>>().into_values().collect()
}
