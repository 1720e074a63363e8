//! The papers and pictures that a poster is made for.

use serde::{Deserialize, Serialize};

/// What a poster is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Format {
    /// For printing.
    Pdf(Paper),
    /// A picture made of dots.
    Png(Size),
    /// A picture made of lines.
    Svg(Size),
    /// A small picture, to choose by.
    Small(Size),
}

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 297 by 420 mm.
    A3,
    /// 8.5 by 11 inches.
    Letter,
    /// 16:9.
    Wide,
}

/// The shape of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Size {
    /// 1920 by 1080 dots.
    Screen,
    /// 1080 by 2400 dots, with room for a clock at the top.
    Phone,
    /// 1240 by 1754 dots: A4 at 150 to the inch.
    A4,
}

/// How the parts of the page lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Tall,
    Wide,
    Phone,
}

impl Form {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Tall => "tall",
            Self::Wide => "wide",
            Self::Phone => "phone",
        }
    }
}

impl Format {
    /// All that people can take along, by the names of their files.
    pub(crate) const ALL: [(&'static str, Self); 13] = [
        ("a4.pdf", Self::Pdf(Paper::A4)),
        ("a3.pdf", Self::Pdf(Paper::A3)),
        ("letter.pdf", Self::Pdf(Paper::Letter)),
        ("wide.pdf", Self::Pdf(Paper::Wide)),
        ("screen.png", Self::Png(Size::Screen)),
        ("phone.png", Self::Png(Size::Phone)),
        ("a4.png", Self::Png(Size::A4)),
        ("screen.svg", Self::Svg(Size::Screen)),
        ("phone.svg", Self::Svg(Size::Phone)),
        ("a4.svg", Self::Svg(Size::A4)),
        ("small-screen.png", Self::Small(Size::Screen)),
        ("small-phone.png", Self::Small(Size::Phone)),
        ("small-a4.png", Self::Small(Size::A4)),
    ];

    /// The format with this name.
    pub(crate) fn of(file: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == file).map(|(_, format)| *format)
    }

    /// What kind of file it is.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Pdf(_) => "application/pdf",
            Self::Png(_) | Self::Small(_) => "image/png",
            Self::Svg(_) => "image/svg+xml",
        }
    }

    /// Is it for paper? A page that is printed has the white of the paper.
    pub(super) fn on_paper(self) -> bool {
        match self {
            Self::Pdf(paper) => paper != Paper::Wide,
            Self::Png(_) | Self::Svg(_) | Self::Small(_) => false,
        }
    }

    pub(super) fn form(self) -> Form {
        match self {
            Self::Pdf(Paper::Wide) => Form::Wide,
            Self::Pdf(Paper::A4 | Paper::A3 | Paper::Letter) => Form::Tall,
            Self::Png(size) | Self::Svg(size) | Self::Small(size) => match size {
                Size::Screen => Form::Wide,
                Size::Phone => Form::Phone,
                Size::A4 => Form::Tall,
            },
        }
    }

    /// Width and height in points, 72 to the inch.
    pub(super) fn points(self) -> (f64, f64) {
        match self {
            Self::Pdf(Paper::A4) => (595.276, 841.89),
            Self::Pdf(Paper::A3) => (841.89, 1190.551),
            Self::Pdf(Paper::Letter) => (612.0, 792.0),
            Self::Pdf(Paper::Wide) => (960.0, 540.0),
            Self::Png(size) | Self::Svg(size) | Self::Small(size) => match size {
                Size::Screen => (960.0, 540.0),
                Size::Phone => (540.0, 1200.0),
                Size::A4 => (595.2, 841.92),
            },
        }
    }

    /// The width of a picture in dots.
    pub(super) fn pixels(self, size: Size) -> u16 {
        match (self, size) {
            (Self::Small(_), Size::Screen) => 640,
            (Self::Small(_), Size::Phone) => 240,
            (Self::Small(_), Size::A4) => 400,
            (_, Size::Screen) => 1920,
            (_, Size::Phone) => 1080,
            (_, Size::A4) => 1240,
        }
    }
}
