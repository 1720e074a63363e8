//! The world in which a poster is typeset: one template of ours, one value with the words, the fonts
//! of this poster. There is no file in it, no package, no clock and no network.

use super::fonts::Fonts;
use typst::LibraryExt as _;
use typst_library::{
    Library,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration, Str, Value},
    text::{Font, FontBook},
};
use typst_syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst_utils::LazyHash;

/// How the page is laid out.
const TEMPLATE: &str = include_str!("charter.typ");

/// All that the typesetter can see.
pub(super) struct World {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

impl World {
    /// A world with one value in it, which the template finds as `sys.inputs.sheet`.
    pub(super) fn new(sheet: String, fonts: Fonts) -> Self {
        let inputs: Dict = [(Str::from("sheet"), Value::Str(sheet.into()))].into_iter().collect();
        let path = VirtualPath::new("charter.typ").expect("the name of our own template");
        let id: FileId = RootedPath::new(VirtualRoot::Project, path).intern();
        let (book, fonts) = fonts.into_book();
        Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(book),
            fonts,
            template: Source::new(id, TEMPLATE.to_owned()),
        }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
