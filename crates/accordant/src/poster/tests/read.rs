//! A PDF as somebody hears it: its promises, its fonts, and its words in the order of its tags, found
//! by somebody else's reader.

#![expect(clippy::wildcard_enum_match_arm, reason = "the kinds are those of somebody else")]

use hayro_cmap::{BfString, CMap};
use hayro_syntax::{
    Pdf,
    content::ops::TypedInstruction,
    object::{Dict, Name, Object, Stream, String as Letters},
};
use std::collections::BTreeMap;

/// What a PDF tells a program that reads it aloud.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// Does it say that it is tagged, and that a window should have its title?
    pub(super) tagged: bool,
    pub(super) titled: bool,
    pub(super) language: String,
    pub(super) title: String,
    /// What cannot be said or drawn by every reader: fonts that are elsewhere, or without letters.
    pub(super) fonts_at_fault: Vec<String>,
    pub(super) fonts: usize,
    /// Each tag that holds words or stands for a picture, in order: the tags around it, and what is said.
    pub(super) said: Vec<(String, String)>,
}

pub(super) fn heard(bytes: Vec<u8>) -> Heard {
    let pdf = Pdf::new(bytes).unwrap();
    let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let is = |dict: Option<Dict<'_>>, key: &str| dict.and_then(|it| it.get::<bool>(key));
    let mut it = Heard {
        tagged: is(root.get("MarkInfo"), "Marked") == Some(true),
        titled: is(root.get("ViewerPreferences"), "DisplayDocTitle") == Some(true),
        language: root.get::<Letters<'_>>("Lang").map(|it| plain(&it)).unwrap_or_default(),
        title: pdf.metadata().title.as_deref().map(plain).unwrap_or_default(),
        ..Heard::default()
    };
    for object in pdf.objects() {
        let Object::Dict(dict) = object else { continue };
        if name(&dict, "Type") == "Font" {
            it.font(&dict);
        }
    }
    let marks = marks(&pdf);
    if let Some(tree) = root.get::<Dict<'_>>("StructTreeRoot") {
        it.walk(&tree, "", &marks);
    }
    it
}

impl Heard {
    fn font(&mut self, font: &Dict<'_>) {
        self.fonts += 1;
        let called = name(font, "BaseFont");
        let kind = name(font, "Subtype");
        if kind.starts_with("CIDFont") {
            let described: Option<Dict<'_>> = font.get("FontDescriptor");
            let inside =
                |key| described.as_ref().is_some_and(|it| it.get::<Stream<'_>>(key).is_some());
            if !["FontFile", "FontFile2", "FontFile3"].into_iter().any(inside) {
                self.fonts_at_fault.push(called);
            }
        } else if font.get::<Stream<'_>>("ToUnicode").is_none() {
            self.fonts_at_fault.push(called);
        }
    }

    fn walk(&mut self, tag: &Dict<'_>, around: &str, marks: &BTreeMap<i32, String>) {
        let path = format!("{around}/{}", name(tag, "S"));
        if let Some(alt) = tag.get::<Letters<'_>>("Alt") {
            self.said.push((path, plain(&alt)));
            return;
        }
        let mut words = String::new();
        for child in children(tag) {
            match child {
                Object::Number(mark) => {
                    words.push_str(&marks[&i32::try_from(mark.as_i64()).unwrap()]);
                }
                Object::Dict(child) if name(&child, "Type") == "MCR" => {
                    words.push_str(&marks[&child.get::<i32>("MCID").unwrap()]);
                }
                Object::Dict(child) => {
                    self.say(&path, &mut words);
                    self.walk(&child, &path, marks);
                }
                other => panic!("{other:?} is no part of a tree"),
            }
        }
        self.say(&path, &mut words);
    }

    fn say(&mut self, path: &str, words: &mut String) {
        if !words.is_empty() {
            self.said.push((path.to_owned(), std::mem::take(words)));
        }
    }
}

fn children<'a>(tag: &Dict<'a>) -> Vec<Object<'a>> {
    match tag.get::<Object<'a>>("K") {
        Some(Object::Array(all)) => all.iter::<Object<'a>>().collect(),
        other => other.into_iter().collect(),
    }
}

/// The words of every mark on the page.
fn marks(pdf: &Pdf) -> BTreeMap<i32, String> {
    let page = &pdf.pages()[0];
    let mut fonts: BTreeMap<String, (CMap, usize)> = BTreeMap::new();
    let (mut font, mut said) = (String::new(), BTreeMap::<i32, String>::new());
    // Marks lie in each other: the number of one, or words that stand for what is drawn in it.
    let mut open: Vec<(Option<i32>, bool)> = Vec::new();
    let mut all = page.typed_operations();
    while let Some(op) = all.next() {
        let mut shown = String::new();
        match op {
            TypedInstruction::BeginMarkedContent(_) => open.push((None, false)),
            TypedInstruction::BeginMarkedContentWithProperties(it) => {
                let Object::Dict(about) = it.1 else { panic!("{it:?}") };
                let instead: Option<Letters<'_>> = about.get("ActualText");
                open.push((about.get("MCID"), instead.is_some()));
                if let Some(id) = about.get("MCID") {
                    said.entry(id).or_default();
                }
                let into = open.iter().rev().find_map(|it| it.0);
                if let (Some(into), Some(instead)) = (into, instead) {
                    said.get_mut(&into).unwrap().push_str(&plain(&instead));
                }
            }
            TypedInstruction::EndMarkedContent(_) => drop(open.pop().unwrap()),
            TypedInstruction::TextFont(it) => {
                font = it.0.as_str().to_owned();
                fonts
                    .entry(font.clone())
                    .or_insert_with(|| letters_of(&page.resources().get_font(it.0).unwrap()));
            }
            TypedInstruction::ShowText(it) => shown = decoded(&fonts[&font], it.0),
            TypedInstruction::ShowTexts(it) => {
                let runs = it.0.iter::<Object<'_>>().filter_map(Object::into_string);
                shown = runs.map(|it| decoded(&fonts[&font], it.as_bytes())).collect();
            }
            _ => {}
        }
        if let Some(id) =
            open.iter().rev().find_map(|it| it.0).filter(|_| !open.iter().any(|it| it.1))
        {
            said.get_mut(&id).unwrap().push_str(&shown);
        }
    }
    said
}

/// What the codes of a font mean, and how many bytes each has.
fn letters_of(font: &Dict<'_>) -> (CMap, usize) {
    let map: Stream<'_> = font.get("ToUnicode").unwrap();
    let map = CMap::parse(&map.decoded().unwrap(), |_| None).unwrap();
    (map, if name(font, "Subtype") == "Type0" { 2 } else { 1 })
}

fn decoded((map, long): &(CMap, usize), shown: &[u8]) -> String {
    let code = |it: &[u8]| it.iter().fold(0_u32, |code, it| code << 8 | u32::from(*it));
    let letter = |it: &[u8]| match map.lookup_bf_string(code(it)) {
        Some(BfString::Char(one)) => one.to_string(),
        Some(BfString::String(some)) => some,
        None => String::new(),
    };
    shown.chunks(*long).map(letter).collect()
}

fn name(dict: &Dict<'_>, key: &str) -> String {
    dict.get::<Name<'_>>(key).map(|it| it.as_str().to_owned()).unwrap_or_default()
}

/// Text as PDF writes it down: UTF-16 after a mark, and otherwise letters of one byte.
fn plain(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units = wide.chunks(2).map(|it| u16::from_be_bytes([it[0], it[1]]));
            char::decode_utf16(units).map(|it| it.unwrap_or('\u{FFFD}')).collect()
        }
        None => bytes.iter().map(|it| char::from(*it)).collect(),
    }
}
