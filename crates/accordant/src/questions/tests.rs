use super::*;
use proptest::prelude::*;

const GOOD: &str = include_str!("../../../../docs/questions.toml");

fn faults(text: &str) -> String {
    let all = read(text).unwrap_err();
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn file(rest: &str) -> String {
    format!("format = 1\ntitle = \"Choir\"\n{rest}")
}

#[test]
fn the_example_of_the_guide_reads_and_comes_back() {
    let bank = read(GOOD).unwrap();
    assert_eq!(bank.title.as_str(), "Choir");
    assert_eq!((bank.questions.len(), bank.prompts.len()), (4, 2));
    assert_eq!(read(&write(&bank)), Ok(bank));
}

#[test]
fn each_fault_is_told_with_its_line_and_all_of_them_at_once() {
    let long = "x".repeat(300);
    let text =
        file(&format!("questions = [\n  \"One?\",\n  \" \",\n  \"{long}\",\n  \"One?\",\n]\n"));
    assert_eq!(
        faults(&text),
        "Line 5: This question has no words.\n\
         Line 6: This question is 20 letters too long; 280 fit.\n\
         Line 7: This question is here already."
    );
    assert_eq!(
        faults("format = 2\ntitle = \"\"\nquestions = []"),
        "Line 1: This Accordant knows only format = 1.\nLine 2: The title has no words.\nLine 3: There is no question in it."
    );
}

#[test]
fn what_is_no_set_of_questions_is_refused() {
    let many: String = (0..21).map(|at| format!("\"Number {at}?\",")).collect::<Vec<_>>().concat();
    for (text, why) in [
        (String::new(), "nothing in it"),
        ("x".repeat(FILE_MAX + 1), "larger than 32 kB"),
        ("title = ".to_owned(), "Line 1: This cannot be read as TOML"),
        (file("title = \"Twice\"\nquestions = [\"One?\"]"), "Line 3: This cannot be read"),
        (file("questions = [\"One?\"]\nscript = \"x\""), "Line 4: This cannot be read"),
        (file("questions = \"One?\""), "Line 3: This cannot be read"),
        (file("questions = [1]"), "Line 3: This cannot be read"),
        (file(&format!("questions = [{many}]")), "There are 21 questions, and 20 fit"),
        (file("questions = [\"a\u{0}b\"]"), "Line 3: This cannot be read"),
        (file("questions = [\"\\u202E\"]"), "Line 3: This question has no words"),
        (file(&format!("questions = {}", "[".repeat(10_000))), "This cannot be read"),
        (file(&format!("{}questions = [\"One?\"]", "a.".repeat(9_000))), "This cannot be read"),
        ("format = 99999999999999999999".into(), "This cannot be read"),
        ("[[format]]\n".repeat(2_000), "This cannot be read"),
    ] {
        let told = faults(&text);
        assert!(told.contains(why), "{}: {told}", &text[..text.len().min(60)]);
        assert!(told.len() < 4_000, "{}", told.len());
    }
}

#[test]
fn what_turns_or_hides_text_is_cleaned_away() {
    let bank = read(&file("questions = [\"\\u202Eolleh\\u0007 \\u200B?\"]")).unwrap();
    assert_eq!(bank.questions[0].as_str(), "olleh ?");
}

#[test]
fn a_folder_is_a_shelf_and_a_fault_in_it_names_file_and_line() {
    let dir = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
    put("b.toml", GOOD);
    put("a.toml", &file("questions = [\"One?\"]"));
    put("README", "not a set");
    let read = |dir: &tempfile::TempDir| shelf::read(dir.path());
    let titles: Vec<_> = read(&dir).unwrap().iter().map(|it| it.questions.len()).collect();
    assert_eq!(titles, [1, 4]);
    put("c.toml", &file("questions = [\n\"\"]"));
    let why = read(&dir).unwrap_err().to_string();
    assert!(why.ends_with("c.toml:4: This question has no words."), "{why}");
    put("c.toml", &"x".repeat(FILE_MAX + 9));
    let why = read(&dir).unwrap_err().to_string();
    assert!(why.contains("c.toml: This is larger than 32 kB"), "{why}");
    std::fs::write(dir.path().join("c.toml"), [0xff, 0xfe]).unwrap();
    assert!(format!("{:#}", read(&dir).unwrap_err()).contains("cannot be read as text"));
}

#[test]
fn naughty_questions_come_back() {
    let short = |it: &&str| Sentence::parse(&it.chars().take(250).collect::<String>()).ok();
    let all: Vec<Sentence> = naughty_strings::BLNS.iter().filter_map(short).collect();
    assert!(all.len() > 394);
    for questions in all.chunks(10) {
        let mut questions = questions.to_vec();
        questions.sort();
        questions.dedup();
        let title = Title::parse("Nasty").unwrap();
        let prompts = questions.iter().take(PROMPTS_MAX).cloned().collect();
        let bank = Bank { title, credit: Some(questions[0].clone()), questions, prompts };
        assert_eq!(read(&write(&bank)), Ok(bank));
    }
}

proptest! {
    #[test]
    fn any_questions_come_back(texts in prop::collection::btree_set("\\PC{1,60}", 1..20), credit in ".{0,40}") {
        let questions: Vec<_> = texts.iter().filter_map(|it| Sentence::parse(it).ok()).collect();
        prop_assume!(!questions.is_empty());
        let mut once = questions.clone();
        once.sort();
        once.dedup();
        let credit = Sentence::parse_optional(&credit).unwrap();
        let bank = Bank { title: Title::parse("Own").unwrap(), credit, questions: once, prompts: vec![] };
        prop_assert_eq!(read(&write(&bank)), Ok(bank));
    }

    #[test]
    fn nothing_that_is_read_stops_the_program(text in "[-a-z\\[\\]{}=\"'#.,\\\\\n \u{0}-\u{1f}é]{0,200}") {
        let _ = read(&text);
        let _ = read(&file(&text));
    }
}
