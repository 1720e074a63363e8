//! Own sets of questions as files: what a circle, or a whole installation, uses and hands on. The
//! format is TOML, and stands in `docs/questions.md`.

pub(crate) mod shelf;
#[cfg(test)]
mod tests;

use crate::languages::t;
use alliance::{
    limits::QUESTIONS_MAX,
    text::{Sentence, TextError, Title},
};
use serde::Deserialize;
use std::{fmt, fmt::Write as _, ops::Range};
use toml::Spanned;

/// The format that is written, and the only one there is.
const FORMAT: i64 = 1;
/// A larger file is no set of questions, in bytes.
pub(crate) const FILE_MAX: usize = 32 * 1024;
/// Ways to ask for the nightmare, in one set.
const PROMPTS_MAX: usize = 10;
/// So many faults are told; whoever mends them sees the others.
const FAULTS_MAX: usize = 20;

/// A set of questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bank {
    /// What it is called.
    pub(crate) title: Title,
    /// Whose questions they are; it stands wherever they are offered.
    pub(crate) credit: Option<Sentence>,
    /// The questions, in order.
    pub(crate) questions: Vec<Sentence>,
    /// Ways to ask for the nightmare.
    pub(crate) prompts: Vec<Sentence>,
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The line, from 1, where it is known.
    pub(crate) line: Option<usize>,
    /// What to look at there: a sentence.
    pub(crate) what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => f.write_str(&t!(
                "bank-fault-line",
                line = line.to_string(),
                what = self.what.as_str()
            )),
            None => f.write_str(&self.what),
        }
    }
}

/// What a file says, before anything of it is believed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    format: Spanned<i64>,
    title: Spanned<String>,
    credit: Option<Spanned<String>>,
    questions: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    prompts: Option<Spanned<Vec<Spanned<String>>>>,
}

/// Reads a file, or says all that is to be looked at in it.
pub(crate) fn read(text: &str) -> Result<Bank, Vec<Fault>> {
    let whole = |what: String| vec![Fault { line: None, what }];
    if text.len() > FILE_MAX {
        let most = FILE_MAX / 1024;
        return Err(whole(t!("bank-fault-large", most = most)));
    }
    if text.trim().is_empty() {
        return Err(whole(t!("bank-fault-nothing")));
    }
    let said: Said = toml::from_str(text).map_err(|error| {
        let line = error.span().map(|at| line_of(text, &at));
        vec![Fault { line, what: t!("bank-fault-toml", why = error.message()) }]
    })?;
    let mut reading = Reading { text, faults: Vec::new() };
    let bank = reading.bank(&said);
    match bank {
        Some(bank) if reading.faults.is_empty() => Ok(bank),
        _ => {
            reading.faults.sort_by_key(|it| it.line);
            reading.faults.truncate(FAULTS_MAX);
            Err(reading.faults)
        }
    }
}

fn line_of(text: &str, at: &Range<usize>) -> usize {
    text.bytes().take(at.start).filter(|it| *it == b'\n').count() + 1
}

struct Reading<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn bank(&mut self, said: &Said) -> Option<Bank> {
        if *said.format.get_ref() != FORMAT {
            self.fault(&said.format.span(), t!("bank-fault-format"));
        }
        let title = self.words("title", &said.title, Title::parse);
        let credit = said.credit.as_ref().map(|it| self.words("credit", it, Sentence::parse));
        let questions = self.all("question", &said.questions, QUESTIONS_MAX);
        if said.questions.get_ref().is_empty() {
            self.fault(&said.questions.span(), t!("bank-fault-no-question"));
        }
        let prompts = said.prompts.as_ref();
        let prompts = prompts.map(|it| self.all("prompt", it, PROMPTS_MAX)).unwrap_or_default();
        Some(Bank { title: title?, credit: credit.flatten(), questions, prompts })
    }

    fn all(
        &mut self,
        one: &str,
        said: &Spanned<Vec<Spanned<String>>>,
        most: usize,
    ) -> Vec<Sentence> {
        let mut all: Vec<Sentence> = Vec::new();
        let count = said.get_ref().len();
        if count > most {
            let what = t!("bank-fault-many", part = one, count = count, most = most);
            self.fault(&said.span(), what);
        }
        for it in said.get_ref().iter().take(most) {
            let Some(text) = self.words(one, it, Sentence::parse) else {
                continue;
            };
            if all.contains(&text) {
                self.fault(&it.span(), t!("bank-fault-twice", part = one));
            } else {
                all.push(text);
            }
        }
        all
    }

    fn words<T>(
        &mut self,
        part: &str,
        said: &Spanned<String>,
        parse: fn(&str) -> Result<T, TextError>,
    ) -> Option<T> {
        let error = match parse(said.get_ref()) {
            Ok(it) => return Some(it),
            Err(error) => error,
        };
        let why = match error {
            TextError::Blank => t!("bank-fault-blank", part = part),
            TextError::TooLong { length, most } => {
                t!("bank-fault-long", part = part, over = (length - most), most = most)
            }
            TextError::TooBig => t!("bank-fault-far-too-long", part = part),
        };
        self.fault(&said.span(), why);
        None
    }

    fn fault(&mut self, at: &Range<usize>, what: String) {
        let line = Some(line_of(self.text, at));
        self.faults.push(Fault { line, what });
    }
}

/// Writes a file that reads as this set.
pub(crate) fn write(it: &Bank) -> String {
    let mut to = format!(
        "# Questions for an alliance: open them in Accordant, or put them into its folder.\nformat = {FORMAT}\ntitle = {}\n",
        quoted(it.title.as_str())
    );
    if let Some(credit) = &it.credit {
        let _ = writeln!(to, "credit = {}", quoted(credit.as_str()));
    }
    list(&mut to, "questions", &it.questions);
    if !it.prompts.is_empty() {
        list(&mut to, "prompts", &it.prompts);
    }
    to
}

fn list(to: &mut String, name: &str, all: &[Sentence]) {
    let _ = writeln!(to, "\n{name} = [");
    for it in all {
        let _ = writeln!(to, "    {},", quoted(it.as_str()));
    }
    to.push_str("]\n");
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut to = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => to.extend(['\\', sign]),
            it if it.is_control() => {
                let _ = write!(to, "\\u{:04X}", u32::from(it));
            }
            it => to.push(it),
        }
    }
    to.push('"');
    to
}
