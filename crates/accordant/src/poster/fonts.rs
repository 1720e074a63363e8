//! The fonts of a poster: those of the web page and a few of other scripts, which lie packed in the
//! program; for what they have no letters for, the fonts of the system.

use super::{PosterError, Sheet};
use crate::assets;
use std::{collections::BTreeSet, io::Read as _, ops::RangeInclusive};
use typst_library::{
    foundations::Bytes,
    text::{Font, FontBook},
};

type Block = RangeInclusive<u32>;

/// A font of ours: its file, the name by which the template asks for it, and the letters for which it
/// is unpacked. Each part of a family has a name of its own, so that the template says their order.
struct Ours(&'static str, &'static str, &'static [Block]);

const ALWAYS: &[Block] = &[];
const LATIN_EXT: &[Block] = &[0x100..=0x2FF, 0x1D00..=0x1EFF, 0x20A0..=0x20CF, 0x2C60..=0x2C7F];
const VIETNAMESE: &[Block] = &[0x102..=0x1B0, 0x300..=0x36F, 0x1EA0..=0x1EF9, 0x20AB..=0x20AB];
const CYRILLIC: &[Block] = &[0x400..=0x52F, 0x2116..=0x2116];
const GREEK: &[Block] = &[0x370..=0x3FF, 0x1F00..=0x1FFF];
const ARABIC: &[Block] = &[0x600..=0x77F, 0x8A0..=0x8FF, 0xFB50..=0xFDFF, 0xFE70..=0xFEFE];
const HEBREW: &[Block] = &[0x590..=0x5FF, 0xFB1D..=0xFB4F];
const DEVANAGARI: &[Block] = &[0x900..=0x97F, 0xA8E0..=0xA8FF];
const THAI: &[Block] = &[0xE00..=0xE7F];

/// Those of Vietnamese come first: the others would draw its letters in two parts.
const OURS: [Ours; 25] = [
    Ours("alegreya-vietnamese-wght-normal", "display-vietnamese", VIETNAMESE),
    Ours("alegreya-vietnamese-wght-italic", "display-vietnamese", VIETNAMESE),
    Ours("commissioner-vietnamese-wght-normal", "text-vietnamese", VIETNAMESE),
    Ours("alegreya-latin-wght-normal", "display", ALWAYS),
    Ours("alegreya-latin-wght-italic", "display", ALWAYS),
    Ours("alegreya-latin-ext-wght-normal", "display-ext", LATIN_EXT),
    Ours("alegreya-latin-ext-wght-italic", "display-ext", LATIN_EXT),
    Ours("alegreya-cyrillic-wght-normal", "display-cyrillic", CYRILLIC),
    Ours("alegreya-cyrillic-wght-italic", "display-cyrillic", CYRILLIC),
    Ours("alegreya-cyrillic-ext-wght-normal", "display-cyrillic-ext", CYRILLIC),
    Ours("alegreya-greek-wght-normal", "display-greek", GREEK),
    Ours("alegreya-greek-wght-italic", "display-greek", GREEK),
    Ours("alegreya-greek-ext-wght-normal", "display-greek-ext", GREEK),
    Ours("commissioner-latin-wght-normal", "text", ALWAYS),
    Ours("commissioner-latin-ext-wght-normal", "text-ext", LATIN_EXT),
    Ours("commissioner-cyrillic-wght-normal", "text-cyrillic", CYRILLIC),
    Ours("commissioner-cyrillic-ext-wght-normal", "text-cyrillic-ext", CYRILLIC),
    Ours("commissioner-greek-wght-normal", "text-greek", GREEK),
    Ours("cedarville-cursive-latin-400-normal", "hand", ALWAYS),
    Ours("marck-script-latin-ext-400-normal", "hand-ext", LATIN_EXT),
    Ours("marck-script-cyrillic-400-normal", "hand-cyrillic", CYRILLIC),
    Ours("noto-naskh-arabic-arabic-500-normal", "arabic", ARABIC),
    Ours("noto-serif-hebrew-hebrew-500-normal", "hebrew", HEBREW),
    Ours("noto-serif-devanagari-devanagari-500-normal", "devanagari", DEVANAGARI),
    Ours("noto-serif-thai-thai-500-normal", "thai", THAI),
];

/// The most fonts of the system that one poster takes.
const SYSTEM_MAX: usize = 6;
/// The most bytes that a font of the system may have: those of the far east have some 30 MB.
const SYSTEM_BYTES_MAX: u64 = 64 << 20;
/// From so many bytes on glibc always takes memory from the system, and gives it back when it is freed
/// (`M_MMAP_THRESHOLD` in mallopt(3): at most 32 MiB).
const GIVEN_BACK_MIN: usize = (32 << 20) + (64 << 10);

/// The fonts of one poster.
pub(super) struct Fonts {
    faces: Vec<(String, Font)>,
    /// Letters that none of them has.
    pub(super) missing: Vec<char>,
}

impl Fonts {
    /// The fonts that this sheet needs.
    pub(super) fn of(sheet: &Sheet) -> Result<Self, PosterError> {
        let letters = sheet.letters();
        let wanted = |blocks: &[Block]| {
            let has = |it: &char| blocks.iter().any(|block| block.contains(&u32::from(*it)));
            blocks.is_empty() || letters.iter().any(has)
        };
        let mut faces = Vec::new();
        for Ours(file, family, _) in OURS.iter().filter(|it| wanted(it.2)) {
            let packed = assets::bytes(&format!("fonts/{file}.woff2"));
            if let Some(font) = packed.and_then(unpacked) {
                faces.push(((*family).to_owned(), font));
            }
        }
        // Without the letters of the common languages there is no poster.
        if !faces.iter().any(|(family, _)| family == "display") {
            return Err(PosterError::NoFonts);
        }
        let mut it = Self { faces, missing: letters.into_iter().collect() };
        it.count();
        if !it.missing.is_empty() {
            it.ask_the_system();
        }
        Ok(it)
    }

    /// Leaves among the missing letters those that really are.
    fn count(&mut self) {
        let faces = &self.faces;
        let has = |it: char| faces.iter().any(|(_, font)| font.info().coverage.contains(it.into()));
        self.missing.retain(|it| !has(*it));
    }

    /// Takes the font of the system that has most of the missing letters, and the next, until none
    /// is missing or none helps.
    fn ask_the_system(&mut self) {
        let mut system = fontdb::Database::new();
        system.load_system_fonts();
        let helping = system.faces().map(|face| (face, letters_of(&system, face, &self.missing)));
        let mut helping: Vec<_> = helping.filter(|(_, has)| !has.is_empty()).collect();
        for number in 0..SYSTEM_MAX {
            let missing = &self.missing;
            let has = |letters: &[char]| letters.iter().filter(|it| missing.contains(it)).count();
            let worth = |(face, letters): &(&fontdb::FaceInfo, Vec<char>)| {
                (has(letters), liking(face, missing))
            };
            let best = (0..helping.len()).max_by_key(|at| worth(&helping[*at]));
            let Some(best) = best.filter(|at| has(&helping[*at].1) > 0) else { break };
            let (face, _) = helping.swap_remove(best);
            if let Some(font) = taken(&system, face.id) {
                self.faces.push((format!("system-{number}"), font));
            }
            self.count();
            if self.missing.is_empty() {
                break;
            }
        }
    }

    /// The names of the fonts that begin so, and after them those for all.
    pub(super) fn families(&self, kind: &str) -> Vec<&str> {
        let of = |kind: &str, family: &str| {
            family == kind || family.strip_prefix(kind).is_some_and(|it| it.starts_with('-'))
        };
        let own = self.faces.iter().filter(|(family, _)| of(kind, family));
        let more = self
            .faces
            .iter()
            .filter(|(family, _)| !["display", "text", "hand"].iter().any(|kind| of(kind, family)));
        let mut names: Vec<&str> = own.chain(more).map(|(family, _)| &**family).collect();
        names.dedup();
        names
    }

    /// The book in which the typesetter looks them up.
    pub(super) fn into_book(self) -> (FontBook, Vec<Font>) {
        let infos = self.faces.iter().map(|(family, font)| {
            let mut info = font.info().clone();
            info.family.clone_from(family);
            info
        });
        let book = FontBook::from_infos(infos.collect::<Vec<_>>());
        (book, self.faces.into_iter().map(|(_, font)| font).collect())
    }
}

fn unpacked(packed: &'static [u8]) -> Option<Font> {
    Font::new(Bytes::new(wuff::decompress_woff2(packed).ok()?), 0)
}

/// Which of the letters a font of the system has.
fn letters_of(system: &fontdb::Database, face: &fontdb::FaceInfo, letters: &[char]) -> Vec<char> {
    let of = |data: &[u8], index: u32| {
        let face = ttf_parser::Face::parse(data, index).ok()?;
        Some(letters.iter().copied().filter(|it| face.glyph_index(*it).is_some()).collect())
    };
    system.with_face_data(face.id, of).flatten().unwrap_or_default()
}

/// Which of several fonts with the same letters is nicer: upright, of a common weight, with serifs;
/// of the far east the one of the language that the letters tell.
fn liking(face: &fontdb::FaceInfo, letters: &[char]) -> i32 {
    let names = || face.families.iter().map(|(name, _)| name.as_str());
    let says = |word: &str| names().any(|it| it.contains(word));
    let has = |block: Block| letters.iter().any(|it| block.contains(&u32::from(*it)));
    let region = if has(0x3040..=0x30FF) {
        "JP"
    } else if has(0xAC00..=0xD7AF) || has(0x1100..=0x11FF) {
        "KR"
    } else {
        "SC"
    };
    let weight = i32::from(face.weight.0.abs_diff(500)) / -100;
    let plus = |yes: bool, by: i32| if yes { by } else { 0 };
    weight
        + plus(face.style == fontdb::Style::Normal, 20)
        + plus(!face.monospaced && !says("Mono"), 20)
        + plus(says("Noto"), 8)
        + plus(says("Serif"), 4)
        + plus(says(&format!(" {region}")), 6)
        + plus(says("Color Emoji"), 10)
}

/// A font of the system, in memory as long as the poster is made.
fn taken(system: &fontdb::Database, id: fontdb::ID) -> Option<Font> {
    let (source, index) = system.face_source(id)?;
    let bytes = match source {
        fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => {
            let long = std::fs::metadata(&path).ok()?.len();
            if long > SYSTEM_BYTES_MAX {
                return None;
            }
            let long = usize::try_from(long).ok()?;
            // With room that is never touched: an allocator gives back at once what is as large as
            // this, and keeps what is a little smaller for the next thread, and the next.
            let mut bytes = Vec::with_capacity(long.max(GIVEN_BACK_MIN));
            std::fs::File::open(path).ok()?.read_to_end(&mut bytes).ok()?;
            Bytes::new(bytes)
        }
        fontdb::Source::Binary(data) => Bytes::new((*data).as_ref().to_vec()),
    };
    Font::new(bytes, index)
}

impl Sheet {
    /// Every letter on it that has to be drawn.
    pub(super) fn letters(&self) -> BTreeSet<char> {
        self.texts().flat_map(str::chars).filter(|it| is_drawn(*it)).collect()
    }
}

/// Is it a sign that has a shape? Spaces, joiners, selectors and directions have none.
pub(super) fn is_drawn(letter: char) -> bool {
    let unseen = matches!(
        letter,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    );
    !unseen && !letter.is_whitespace() && !letter.is_control()
}

/// Is every letter one of those that our own fonts are known to have? Then nobody need look.
pub(super) fn are_common(sheet: &Sheet) -> bool {
    let known = |it: char| {
        matches!(it, ' '..='\u{17F}' | '\u{391}'..='\u{3A9}' | '\u{3B1}'..='\u{3C9}'
            | '\u{410}'..='\u{44F}' | '\u{1EA0}'..='\u{1EF9}' | '\u{2013}' | '\u{2014}'
            | '\u{2018}'..='\u{201E}' | '\u{2022}' | '\u{2026}' | '\u{20AC}')
    };
    assets::bytes("fonts/alegreya-latin-wght-normal.woff2").is_some()
        && sheet.letters().into_iter().all(known)
}
