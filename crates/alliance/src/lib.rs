//! The rules of a designed alliance, without time, chance, input or output.
//!
//! # The words
//!
//! The words on the screen are the words in the code.
//!
//! | Word | Meaning |
//! |---|---|
//! | **alliance** | the relationship's agreement with its whole life |
//! | **circle** | the people of an alliance, on screen; each is a **member** in code and addresses |
//! | **facilitator** | the member who moves the stages and the candle; never sees more than others |
//! | **stage** | Prepare, Arrive, Nightmares, Turn, Hopes, Review, Draft, Sign; then the alliance is living |
//! | **round** | a stage in which notes are written unseen: Nightmares, Hopes |
//! | **note** | what is written in a round; hidden, it lies face down, revealed it lies face up |
//! | **theme** | notes put together under a name |
//! | **item** | one line of the agreement |
//! | **answer** | to an item: Yes / Yes, with a reservation / Not yet |
//! | **charter** | the signed page: purpose, items, signatures, of one version |
//! | **version** | the words of the page at one time; it never changes |
//! | **visit** | looking at the living alliance again; the next visit is its date |
//! | **pulse** | how much did we live this item: hardly, a little, mostly, fully, can't say |
//! | **care** | "Something needs care": the blameless flag on an item |
//! | **reading** | the round in which all notes, or all items, are read aloud in turn |
//! | **change** | what is proposed for an item: new words, or letting it go |
//! | **breath** | a minute in which every screen is calm |
//! | **desk**, **big screen**, **remote** | the facilitator's controls, the projector's page, the desk on a phone |
//! | **guest** | somebody outside of the circle who may read the signed charter, and nothing else |
//! | **replay** | how the charter came to be, told from the log, for somebody who could not be there |
//! | **door** | the way into a circle: a link, a square to point a camera at, a code to say aloud |
//! | **table**, **pod** | where a part of a large circle sits, with a host of its own |
//! | **candle** | the time of a stage; advice, never a bolt |
//! | **shelf** | where hidden things of one sort lie |
//! | **ask** | one act of one person: the same ask twice is one ask |

#![expect(clippy::similar_names, reason = "a shelf is no self")]

pub mod limits;
pub mod id;
pub mod text;
pub mod stage;
pub mod settings;
pub mod event;
pub mod life;
pub mod command;
pub mod chance;
pub mod hidden;
pub mod alliance;
pub mod view;
pub mod replay;
pub mod bank;
pub mod wording;
pub mod difference;

#[cfg(test)]
mod tests;
