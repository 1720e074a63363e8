//! One file knows status codes, and logs. Every refusal has a status and a kind sentence; our own
//! faults are logged once, here, with the number that the page shows.

use crate::{
    languages::t,
    page::{refusal, start},
    room::RoomError,
    store::StoreError,
};
use alliance::{command::Refusal, id::AllianceId, wording::Pointing};
use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

/// Why a request was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Strangers, foreign ids and things that never were look the same.
    #[error("nothing here")]
    NotFound,
    /// Somebody of this alliance looks where there is no page, or none for them.
    #[error("no page there")]
    NoPage(AllianceId),
    /// A form without what it should carry unseen: an old page, or an address opened by hand.
    #[error("incomplete")]
    Incomplete,
    /// The rules say no; with the field that it is about.
    #[error("refused: {0}")]
    Refused(Refusal, Option<&'static str>),
    /// The words of a care point at somebody: asked once, and kept when whoever wrote them says so.
    #[error("points at somebody")]
    PointsAt(Pointing),
    /// More than fits through the door.
    #[error("too big")]
    TooBig,
    /// What was sent took too long to arrive.
    #[error("too slow")]
    TooSlow,
    /// Too many wrong guesses from there.
    #[error("too many guesses")]
    TooManyGuesses,
    /// Too many new alliances from there, or from everywhere.
    #[error("too many new alliances")]
    TooManyStarts,
    /// More is asked than can be done just now.
    #[error("busy")]
    Busy,
    /// Too many pages of one person.
    #[error("too many streams")]
    TooManyStreams,
    /// Our fault.
    #[error(transparent)]
    Fault(RoomError),
}

impl From<RoomError> for Error {
    fn from(error: RoomError) -> Self {
        match error {
            RoomError::Refused(refusal) => Self::Refused(refusal, None),
            RoomError::Unknown => Self::NotFound,
            RoomError::Store(_) | RoomError::Unreadable(_) => Self::Fault(error),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal, None)
    }
}

/// Says on which field a refusal lies.
pub(crate) const X_FIELD: HeaderName = HeaderName::from_static("x-field");
/// Says that the round was turned over before the note arrived.
pub(crate) const X_LATE: HeaderName = HeaderName::from_static("x-late");

impl Error {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoPage(_) => StatusCode::NOT_FOUND,
            Self::Incomplete | Self::PointsAt(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooBig => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooManyGuesses | Self::TooManyStarts | Self::TooManyStreams => {
                StatusCode::TOO_MANY_REQUESTS
            }
            Self::Fault(_) | Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Refused(refusal, _) => match refusal {
                Refusal::NotAMember | Refusal::NotHere | Refusal::NotAnId => StatusCode::NOT_FOUND,
                Refusal::DeskOnly => StatusCode::FORBIDDEN,
                Refusal::Text(_)
                | Refusal::NameTaken
                | Refusal::ReasonNeeded
                | Refusal::AnswerNeeded
                | Refusal::NotAChoice
                | Refusal::NotADrawing
                | Refusal::SignIt
                | Refusal::NotSmall
                | Refusal::DateGone => StatusCode::UNPROCESSABLE_ENTITY,
                Refusal::DoorClosed
                | Refusal::CircleFull
                | Refusal::OtherStage
                | Refusal::ReadFirst
                | Refusal::TooFewAnswers
                | Refusal::NotOnTheRoad
                | Refusal::AlreadyRevealed
                | Refusal::NotRevealed
                | Refusal::BothMustBeDone
                | Refusal::TooManyNotes
                | Refusal::TooMany
                | Refusal::ReadOnAlready
                | Refusal::WordsChanged
                | Refusal::ThemesLocked
                | Refusal::NoDotsLeft
                | Refusal::NothingToUndo
                | Refusal::AnswersShown
                | Refusal::TwoRoundsDone
                | Refusal::NotAgreed
                | Refusal::NoItems
                | Refusal::VisitFirst
                | Refusal::NoPulse
                | Refusal::AnotherMustConfirm
                | Refusal::Ended
                | Refusal::HandOverFirst => StatusCode::CONFLICT,
            },
        }
    }

    /// The kind sentence.
    pub(crate) fn sentence(&self) -> String {
        match self {
            Self::NotFound => t!("refusal-nothing-here"),
            Self::NoPage(_) => t!("error-no-page"),
            Self::Incomplete => t!("error-incomplete"),
            Self::TooBig => t!("error-too-big"),
            Self::TooSlow => t!("error-too-slow"),
            Self::TooManyGuesses => {
                t!("error-guesses")
            }
            Self::TooManyStarts => t!("error-starts"),
            Self::Busy => t!("error-busy"),
            Self::TooManyStreams => t!("error-streams"),
            Self::Fault(_) => {
                t!("error-fault")
            }
            Self::PointsAt(pointing) => refusal::pointing(pointing),
            Self::Refused(refusal, _) => refusal::sentence(*refusal),
        }
    }

    /// The answer for the page's script: the sentence alone.
    pub(crate) fn for_script(self) -> Response {
        let (status, sentence) = (self.status(), self.sentence());
        let mut headers = self.wait();
        if let Self::Refused(refusal, field) = &self {
            if let Some(field) = field {
                headers.insert(X_FIELD, HeaderValue::from_static(field));
            }
            if *refusal == Refusal::AlreadyRevealed {
                headers.insert(X_LATE, HeaderValue::from_static("1"));
            }
        }
        if let Self::Fault(fault) = &self {
            log(fault);
        }
        (status, headers, maud::html! { (sentence) }).into_response()
    }

    /// The answer to a form without script: what is wrong, and everything that was typed.
    pub(crate) fn with_form(
        self,
        action: &str,
        back: &str,
        fields: &[(String, String)],
    ) -> Response {
        let headers = self.wait();
        match self {
            Self::Fault(fault) => {
                let number = log(&fault);
                let page = start::fault(&number, fields, Some(action));
                (StatusCode::SERVICE_UNAVAILABLE, headers, page).into_response()
            }
            Self::NotFound if start::wrote(fields) => {
                let words = &t!("error-gone");
                (self.status(), start::again(Some(action), "/", words, fields)).into_response()
            }
            Self::NotFound | Self::NoPage(_) => self.into_response(),
            Self::Incomplete => {
                let page = start::again(None, back, &self.sentence(), fields);
                (self.status(), page).into_response()
            }
            other @ (Self::Refused(..)
            | Self::PointsAt(_)
            | Self::TooBig
            | Self::TooSlow
            | Self::TooManyGuesses
            | Self::TooManyStarts
            | Self::Busy
            | Self::TooManyStreams) => {
                let page = start::again(Some(action), back, &other.sentence(), fields);
                (other.status(), headers, page).into_response()
            }
        }
    }

    /// When to try again, in seconds, where that is what helps.
    fn wait(&self) -> HeaderMap {
        let seconds = match self {
            Self::Fault(_) => "5",
            Self::Busy => "3",
            Self::TooManyGuesses => "60",
            Self::TooManyStarts => "600",
            Self::NotFound
            | Self::NoPage(_)
            | Self::Incomplete
            | Self::Refused(..)
            | Self::PointsAt(_)
            | Self::TooBig
            | Self::TooSlow
            | Self::TooManyStreams => return HeaderMap::new(),
        };
        HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static(seconds))])
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, headers) = (self.status(), self.wait());
        match self {
            Self::Fault(fault) => {
                let number = log(&fault);
                (status, headers, start::fault(&number, &[], None)).into_response()
            }
            Self::NotFound => {
                let words = &t!("error-nothing");
                (
                    status,
                    start::notice(
                        &t!("refusal-nothing-here"),
                        words,
                        Some(("/lost", &t!("error-lost"))),
                    ),
                )
                    .into_response()
            }
            Self::NoPage(id) => {
                let words = &t!("error-no-page-words");
                let on = (&*format!("/a/{id}"), &*t!("to-your-alliance"));
                (status, start::notice(&Self::NoPage(id).sentence(), words, Some(on)))
                    .into_response()
            }
            other @ Self::Busy => {
                let page = start::notice(&other.sentence(), "", Some(("", &*t!("try-again"))));
                (status, headers, page).into_response()
            }
            other @ (Self::Refused(..)
            | Self::PointsAt(_)
            | Self::Incomplete
            | Self::TooBig
            | Self::TooSlow
            | Self::TooManyGuesses
            | Self::TooManyStarts
            | Self::TooManyStreams) => {
                let page = start::notice(&other.sentence(), "", Some(("/", &*t!("to-first-page"))));
                (status, headers, page).into_response()
            }
        }
    }
}

/// Logs a fault of ours, once, and gives it a number to pass on. No text, no key, no address.
fn log(fault: &RoomError) -> String {
    let number = number();
    let causes: Vec<String> = anyhow::Chain::new(fault).map(ToString::to_string).collect();
    tracing::error!(%number, causes = causes.join(": "), "a fault of ours");
    number
}

fn number() -> String {
    let [a, b, c] = crate::keys::random();
    format!("{a:02X}{b:02X}-{c:02X}")
}

/// The answer when a handler panicked: the same kind page, with a number.
pub(crate) fn fault(what: &str) -> Response {
    let number = number();
    tracing::error!(%number, what, "a fault of ours");
    let page = start::fault(&number, &[], None);
    (StatusCode::INTERNAL_SERVER_ERROR, Html(page.into_string())).into_response()
}
