//! Every limit of the alliance, in one place, with its source.

/// A note, in graphemes (what a reader would call a letter).
pub const NOTE_GRAPHEMES_MAX: usize = 280;
/// The name of a person or of an alliance, in graphemes.
pub const NAME_GRAPHEMES_MAX: usize = 60;
/// A purpose or an item, in graphemes.
pub const ITEM_GRAPHEMES_MAX: usize = 280;
/// A letter that goes ahead, or a private note of preparation, in graphemes.
pub const LETTER_GRAPHEMES_MAX: usize = 2_000;
/// Any text, in bytes, before anything else is looked at.
pub const TEXT_BYTES_MAX: usize = 16 * 1024;
/// Combining marks on one base; more is decoration that climbs over its neighbours.
pub const MARKS_PER_BASE_MAX: usize = 8;
/// Notes of one person in one round.
pub const NOTES_PER_PERSON_MAX: usize = 40;
/// Notes of one alliance, all rounds together.
pub const NOTES_MAX: usize = 5_000;
/// People in one circle who take part by a link of their own. A session of 1,000 must still
/// work; the limit of the open door is lower (see [`MEMBERS_MAX`]).
pub const MEMBERS_HARD_MAX: usize = 1_000;
/// People in one circle, unless the installation raises it.
pub const MEMBERS_MAX: usize = 200;
/// Questions of one alliance; 4 to 6 are advised (DOMAIN.md 5).
pub const QUESTIONS_MAX: usize = 20;
/// Dots of one person, in the most generous circle.
pub const DOTS_MAX: u8 = 8;
/// Themes of one alliance.
pub const THEMES_MAX: usize = 60;
/// Items that are not parked or dropped.
pub const ITEMS_MAX: usize = 20;
/// Items that one table may bring (DOMAIN.md 1.4).
pub const ITEMS_PER_POD_MAX: usize = 3;
/// Above this, the page asks for one that would not be missed (DOMAIN.md 4.2 `many`).
pub const ITEMS_ADVISED_MAX: usize = 7;
/// From this many people up the circle may sit at several tables (DOMAIN.md 1.4).
pub const PODS_FROM: usize = 10;
/// Rounds of "Not yet" on one item, after which only a trial, parking or dropping is left
/// (DOMAIN.md 2, rule 23).
pub const NOT_YET_ROUNDS_MAX: u32 = 2;
/// Points of a drawing.
pub const DRAWING_POINTS_MAX: usize = 2_000;
/// Tokens of one member that are good at the same time.
pub const TOKENS_MAX: usize = 20;
/// Days for which a token is good, at most.
pub const TOKEN_DAYS_MAX: u16 = 400;
/// Changes of the themes that can be undone.
pub const UNDO_MAX: usize = 50;
