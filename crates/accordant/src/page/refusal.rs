//! Why something did not happen, said kindly. The compiler asks for a sentence for each refusal.

use alliance::{command::Refusal, text::TextError, wording::Pointing};

/// What is asked, gently and once, about words that point at somebody.
pub(crate) fn pointing(pointing: &Pointing) -> &'static str {
    match pointing {
        Pointing::Name => "There is a name in it. Could it be about what you need?",
        Pointing::Person => "It speaks of one person. Could it be about what you need?",
        Pointing::Always => {
            "There is an \u{201c}always\u{201d} or a \u{201c}never\u{201d} in it. What could a camera have seen?"
        }
    }
}

/// The sentence beside the field or on the page.
#[expect(clippy::too_many_lines, reason = "one sentence for each refusal")]
pub(crate) fn sentence(refusal: Refusal) -> String {
    let words = match refusal {
        Refusal::NotAMember | Refusal::NotHere | Refusal::NotAnId => {
            "There is nothing here for you."
        }
        Refusal::DeskOnly => "Only whoever holds the desk can do this.",
        Refusal::DoorClosed => "The door is closed just now. Ask whoever invited you to open it.",
        Refusal::CircleFull => "Every seat in this circle is taken.",
        Refusal::NameTaken => {
            "Somebody here has that name already. Add a letter, so that you can be told apart."
        }
        Refusal::OtherStage => "The circle is somewhere else just now.",
        Refusal::NotOnTheRoad => "This circle does not go that way.",
        Refusal::AlreadyRevealed => {
            "The notes were turned over meanwhile. Yours was not laid down yet."
        }
        Refusal::NotRevealed => "The notes still lie face down.",
        Refusal::BothMustBeDone => "The notes wait until both of you are done.",
        Refusal::TooManyNotes => "That is as many notes as fit on this table.",
        Refusal::TooMany => "That is as many as there can be. Take one away first.",
        Refusal::ReadOnAlready => "Somebody has read on already.",
        Refusal::WordsChanged => {
            "Somebody has changed these words meanwhile. Look at them, and decide again."
        }
        Refusal::ThemesLocked => "The trays are locked. Whoever holds the desk can open them.",
        Refusal::NoDotsLeft => "All your dots are placed. Take one back to place it elsewhere.",
        Refusal::NothingToUndo => "There is nothing to undo.",
        Refusal::ReasonNeeded => {
            "A \u{201c}not yet\u{201d} needs a few words: what is still missing?"
        }
        Refusal::AnswerNeeded => "Choose one of the three answers.",
        Refusal::AnswersShown => "The answers to this item are shown already.",
        Refusal::TwoRoundsDone => "Twice is enough. Try it until a day, park it, or let it go.",
        Refusal::NotAgreed => {
            "An item still waits for agreement. Find its words, park it, or let it go."
        }
        Refusal::NoItems => "There is no item yet to sign.",
        Refusal::VisitFirst => "First the day on which you come back to it.",
        Refusal::DateGone => "That day has gone by. Choose one that is still to come.",
        Refusal::HandOverFirst => "Whoever holds the desk keeps a seat. Hand the desk over first.",
        Refusal::ReadFirst => {
            "You are new here: read the page first, item by item. Then it is yours, too."
        }
        Refusal::TooFewAnswers => {
            "Fewer than half of you have answered. Wait for some more, or leave it for the next visit."
        }
        Refusal::SignIt => {
            "You are few: everybody could guess who wrote it, so nobody is promised that they cannot. Put your name to it, or keep it for your next visit and say it there."
        }
        Refusal::NoPulse => "This pulse is closed. What you chose then is part of its sum.",
        Refusal::AnotherMustConfirm => "Somebody else confirms it: two taps, two people.",
        Refusal::NotSmall => {
            "That is more than a spelling. Propose it as new words, and everybody is asked."
        }
        Refusal::Ended => "This alliance has ended. You can read it, and nothing changes any more.",
        Refusal::NotAChoice => "Choose one of what is offered.",
        Refusal::NotADrawing => "That drawing did not arrive whole. Draw it once more.",
        Refusal::Text(TextError::Blank) => "Please write a few words.",
        Refusal::Text(TextError::TooBig) => "That is more than fits here.",
        Refusal::Text(TextError::TooLong { length, most }) => {
            return format!(
                "That is {} too many: {most} letters fit. Nothing is lost; shorten it a little.",
                length - most
            );
        }
    };
    words.to_owned()
}
