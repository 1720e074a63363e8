//! Why something did not happen, said kindly. The compiler asks for a sentence for each refusal.

use crate::languages::t;
use alliance::{command::Refusal, text::TextError, wording::Pointing};

/// What is asked, gently and once, about words that point at somebody.
pub(crate) fn pointing(pointing: &Pointing) -> String {
    match pointing {
        Pointing::Name => t!("refusal-points-name"),
        Pointing::Person => t!("refusal-points-person"),
        Pointing::Always => t!("refusal-points-always"),
    }
}

/// The sentence beside the field or on the page.
#[expect(clippy::too_many_lines, reason = "one sentence for each refusal")]
pub(crate) fn sentence(refusal: Refusal) -> String {
    match refusal {
        Refusal::NotAMember | Refusal::NotHere | Refusal::NotAnId => {
            t!("refusal-nothing-here")
        }
        Refusal::DeskOnly => t!("refusal-desk-only"),
        Refusal::DoorClosed => t!("refusal-door-closed"),
        Refusal::CircleFull => t!("refusal-circle-full"),
        Refusal::NameTaken => {
            t!("refusal-name-taken")
        }
        Refusal::OtherStage => t!("refusal-other-stage"),
        Refusal::NotOnTheRoad => t!("refusal-not-on-the-road"),
        Refusal::AlreadyRevealed => {
            t!("refusal-revealed")
        }
        Refusal::NotRevealed => t!("refusal-not-revealed"),
        Refusal::BothMustBeDone => t!("refusal-both-must-be-done"),
        Refusal::TooManyNotes => t!("refusal-too-many-notes"),
        Refusal::TooMany => t!("refusal-too-many"),
        Refusal::ReadOnAlready => t!("refusal-read-on"),
        Refusal::WordsChanged => {
            t!("refusal-words-changed")
        }
        Refusal::ThemesLocked => t!("refusal-themes-locked"),
        Refusal::NoDotsLeft => t!("refusal-no-dots-left"),
        Refusal::NothingToUndo => t!("refusal-nothing-to-undo"),
        Refusal::ReasonNeeded => {
            t!("refusal-reason-needed")
        }
        Refusal::AnswerNeeded => t!("refusal-answer-needed"),
        Refusal::AnswersShown => t!("refusal-answers-shown"),
        Refusal::TwoRoundsDone => t!("refusal-two-rounds-done"),
        Refusal::NotAgreed => {
            t!("refusal-not-agreed")
        }
        Refusal::NoItems => t!("refusal-no-items"),
        Refusal::VisitFirst => t!("refusal-visit-first"),
        Refusal::DateGone => t!("refusal-date-gone"),
        Refusal::HandOverFirst => t!("refusal-hand-over-first"),
        Refusal::ReadFirst => {
            t!("refusal-read-first")
        }
        Refusal::TooFewAnswers => {
            t!("refusal-too-few-answers")
        }
        Refusal::SignIt => {
            t!("refusal-sign-it")
        }
        Refusal::NoPulse => t!("refusal-no-pulse"),
        Refusal::AnotherMustConfirm => t!("refusal-another-must-confirm"),
        Refusal::NotSmall => {
            t!("refusal-not-small")
        }
        Refusal::Ended => t!("refusal-ended"),
        Refusal::NotAChoice => t!("refusal-not-a-choice"),
        Refusal::NotADrawing => t!("refusal-not-a-drawing"),
        Refusal::Text(TextError::Blank) => t!("refusal-blank"),
        Refusal::Text(TextError::TooBig) => t!("refusal-too-big"),
        Refusal::Text(TextError::TooLong { length, most }) => {
            let over = length - most;
            t!("refusal-too-long", over = over, most = most)
        }
    }
}
