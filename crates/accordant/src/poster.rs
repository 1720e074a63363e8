//! The poster: the charter typeset for paper and as a picture, to hang up and to pass on.
//!
//! What is typeset is a [`Sheet`], a plain value made from a view: what the viewer's charter page
//! does not show cannot be on their poster either. The words go to the typesetter as values and are
//! never read as markup; the typesetter reads no file and reaches no network ([`world`]).
//!
//! A server that prints nothing pays nothing but the bytes in its program: fonts lie packed among the
//! files of the web page, and the typesetter lives for one poster, in a process of its own ([`mod@press`]).

mod clusters;
mod fonts;
mod format;
mod press;
mod runs;
mod sheet;
#[cfg(test)]
mod tests;
mod world;

pub(crate) use format::{Format, Size};
pub(crate) use press::{Press, press};
pub(crate) use sheet::{Article, Hand, Mark, Sheet};

use typst_layout::PagedDocument;
use typst_library::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why there is no poster.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PosterError {
    /// This program was built without `bin/assets`: it has no fonts.
    #[error("this program was built without its fonts; run bin/assets and build it again")]
    NoFonts,
    /// Too many wait for one.
    #[error("too many posters are waiting")]
    Busy,
    /// It was not ready in time.
    #[error("the poster was not ready in time")]
    TooLong,
    /// The typesetter stopped, and at what. Its own words are not told on: they may hold somebody's.
    #[error("the typesetter stopped at {0}")]
    Stopped(String),
}

impl PosterError {
    fn stopped(at: &str) -> Self {
        Self::Stopped(at.to_owned())
    }
}

/// Typesets a sheet. Takes up to a second of one core and up to 150 MB: a server asks its [`Press`],
/// which has this done by another process, one poster at a time.
pub(crate) fn draw(sheet: &Sheet, format: Format) -> Result<Vec<u8>, PosterError> {
    let made = made(sheet, format);
    // What the typesetter remembered of these words is forgotten with them.
    comemo::evict(0);
    made
}

fn made(sheet: &Sheet, format: Format) -> Result<Vec<u8>, PosterError> {
    let fonts = fonts::Fonts::of(sheet)?;
    let whole = fonts.missing.is_empty();
    let world = world::World::new(runs::value(sheet, format, &fonts), fonts);
    let document = typeset(&world)?;
    // Its many tries are forgotten, so that drawing has their room.
    comemo::evict(0);
    let page = document.pages().first().ok_or(PosterError::stopped("no page"))?;
    match format {
        Format::Pdf(_) => pdf(&clusters::together(&document), whole),
        Format::Png(size) | Format::Small(size) => {
            let wide = page.frame.width().to_pt();
            let options = typst_render::RenderOptions {
                pixel_per_pt: typst_utils::Scalar::new(f64::from(format.pixels(size)) / wide),
                render_bleed: false,
            };
            typst_render::render(page, &options)
                .encode_png()
                .map_err(|_| PosterError::stopped("packing the picture"))
        }
        Format::Svg(_) => {
            let drawn = typst_svg::svg(page, &typst_svg::SvgOptions::default());
            Ok(named(&drawn, sheet).into_bytes())
        }
    }
}

fn typeset(world: &world::World) -> Result<PagedDocument, PosterError> {
    let document = typst::compile::<PagedDocument>(world).output;
    #[cfg(test)]
    let document = document.inspect_err(|why| eprintln!("{why:?}"));
    let document = document.map_err(|_| PosterError::stopped("the layout"))?;
    if document.pages().len() == 1 { Ok(document) } else { Err(PosterError::stopped("one page")) }
}

/// For people who hear it as for people who see it. A letter that no font has is no letter for
/// PDF/UA, so such a poster has the tags without the promise.
fn pdf(document: &PagedDocument, whole: bool) -> Result<Vec<u8>, PosterError> {
    let promise: &[PdfStandard] = if whole { &[PdfStandard::Ua_1] } else { &[] };
    let options = PdfOptions {
        creator: Smart::Custom(Some("Accordant".into())),
        standards: PdfStandards::new(promise).map_err(|_| PosterError::stopped("the standard"))?,
        ..PdfOptions::default()
    };
    let made = typst_pdf::pdf(document, &options);
    #[cfg(test)]
    let made = made.inspect_err(|why| eprintln!("{why:?}"));
    made.map_err(|_| PosterError::stopped("the PDF"))
}

/// A picture made of paths has no words in it, so it is given a name.
fn named(svg: &str, sheet: &Sheet) -> String {
    let title = maud::html! { title { (sheet.title) } }.into_string();
    match svg.split_once('>') {
        Some((start, rest)) => format!("{start} role=\"img\">{title}{rest}"),
        None => svg.to_owned(),
    }
}

/// Characters on this sheet for which neither we nor this system have a letter.
pub(crate) fn missing(sheet: &Sheet) -> Result<Vec<char>, PosterError> {
    fonts::Fonts::of(sheet).map(|it| it.missing)
}

/// A sheet for tests elsewhere.
#[cfg(test)]
pub(crate) fn tests_sheet() -> Sheet {
    tests::team()
}
