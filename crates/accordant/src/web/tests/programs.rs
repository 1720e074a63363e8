//! What is said of programs, through the real router.

use super::*;
use crate::store::{Store as _, sqlite::Sqlite};

#[tokio::test]
async fn what_somebody_said_of_a_program_goes_from_the_file_with_their_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Sqlite::open(folder.path()).unwrap());
    let street = street_over(Arc::clone(&store) as Arc<dyn store::Store>, "http://localhost");
    let mut lived = street.lived(&["Bo", "Cy"]).await;
    let at = lived.at;
    for (who, purpose) in [(1, "Bo's kitchen clock"), (2, "Cy's kitchen radio")] {
        let form = [("do", "give"), ("purpose", purpose), ("may", "read"), ("days", "9")];
        let given = street.post(&mut lived.people[who], &format!("{at}/programs"), &form).await;
        assert_eq!(given.status, StatusCode::OK, "{}", given.body);
    }
    let found = |words: &str| {
        let files = std::fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().path());
        let bytes: Vec<u8> = files.flat_map(|it| std::fs::read(it).unwrap()).collect();
        bytes.windows(words.len()).any(|at| at == words.as_bytes())
    };
    assert!(found("Bo's kitchen clock"), "the test can see words");
    let left = street.post(&mut lived.people[1], &format!("{at}/leave"), &[("name", "goes")]).await;
    assert_eq!(left.status, StatusCode::OK, "{}", left.body);
    store.close().await;
    assert!(!found("Bo's kitchen clock"));
    assert!(found("Cy's kitchen radio"), "and nobody else's");

    let again = street_over(Arc::new(Sqlite::open(folder.path()).unwrap()), "http://localhost");
    let page = again.get(&mut lived.people[2], &format!("{at}/programs")).await;
    assert!(page.status == StatusCode::OK && page.body.contains("radio"), "{}", page.body);
}
