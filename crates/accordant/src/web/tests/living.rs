//! The later life: pulses, cares and new versions.

use super::*;

/// A care about the first item, as its form sends it.
fn care<'a>(text: &'a str, signed: &'a str) -> Vec<(&'a str, &'a str)> {
    let fixed = [("care", "aaaaaaaaaada"), ("way", "noticed"), ("help", "words"), ("when", "soon")];
    let own = [("item", LIVED_ITEMS[0].0), ("text", text), ("signed", signed)];
    fixed.into_iter().chain(own).collect()
}

#[tokio::test]
async fn a_care_that_points_at_somebody_comes_back_with_everything_and_may_be_kept() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy", "Dee", "Eve"]).await;
    let (at, bo) = (format!("{}/care", lived.at), &mut lived.people[1]);
    let form = street.get(bo, &format!("{at}?way=noticed")).await.body;
    let form = &form[form.find("id=\"care-form\"").unwrap()..];
    let head = &form[..form.find('>').unwrap()];
    assert!(!head.contains("data-live"), "the page's script leaves it alone: {head}");
    let back = street.post(bo, &at, &care("Cy comes late.", "0")).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", back.body);
    for kept in ["Cy comes late.", "There is a name in it.", "Keep mine", "name=\"kept\""] {
        assert!(back.body.contains(kept), "{kept}: {}", back.body);
    }
    for chosen in [
        "value=\"aaaaaaaaaaba\" required checked",
        "value=\"words\" checked",
        "value=\"soon\" checked",
        "value=\"0\" checked",
    ] {
        assert!(back.body.contains(chosen), "{chosen}: {}", back.body);
    }
    let kept: Vec<_> = care("Cy comes late.", "0").into_iter().chain([("kept", "1")]).collect();
    let done = street.post(bo, &at, &kept).await;
    assert_eq!(done.to(), format!("{at}?thanks=unsigned"));
    let home = street.get(&mut lived.people[2], &lived.at).await.body;
    assert!(home.contains("Something was noticed about our alliance."), "{home}");
    assert!(!home.contains("comes late"), "told only after the reading");
}

#[tokio::test]
async fn in_a_small_circle_a_care_has_a_name_and_the_page_says_why() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy"]).await;
    let (at, bo) = (format!("{}/care", lived.at), &mut lived.people[1]);
    let form = street.get(bo, &format!("{at}?way=noticed")).await.body;
    assert!(form.contains("You are three. Everybody could guess who says it"), "{form}");
    assert!(!form.contains("Without my name"));
    let refused = street.post(bo, &at, &care("It began at ten past.", "0")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("It began at ten past."), "{}", refused.body);
    let done = street.post(bo, &at, &care("It began at ten past.", "1")).await;
    assert_eq!(done.to(), format!("{at}?thanks=signed"));
    let home = street.get(&mut lived.people[2], &lived.at).await.body;
    assert!(home.contains("It began at ten past.") && home.contains("asks for care with item 1"));
}

#[tokio::test]
async fn a_pulse_is_given_in_one_form_and_shown_as_it_was_given_to_its_giver_alone() {
    let street = street();
    let mut lived = street.lived(&["Bo", "Cy", "Dee", "Eve"]).await;
    let at = lived.at.clone();
    street.does(&mut lived.people[0], &format!("{at}/pulse-open"), &[]).await;
    let page = street.get(&mut lived.people[1], &format!("{at}/pulse")).await.body;
    assert!(!page.contains("checked"), "nothing is chosen beforehand: {page}");
    assert!(page.contains("Only the sum is shown"));
    let form = [
        ("pulse", "1"),
        ("lived.aaaaaaaaaaba", "a_little"),
        ("lived.aaaaaaaaaaca", ""),
        ("back", "?said=pulse"),
    ];
    let done = street.post(&mut lived.people[1], &format!("{at}/pulse"), &form).await;
    assert_eq!(done.to(), format!("{at}?said=pulse"));
    let home = street.get(&mut lived.people[1], done.to()).await.body;
    assert!(
        home.contains("Your pulse is given.")
            && home.contains("1 of 5 have given theirs. Yours is among them."),
        "{home}"
    );
    let again = street.get(&mut lived.people[1], &format!("{at}/pulse")).await.body;
    assert!(
        again.contains("value=\"a_little\" checked") && again.contains("value=\"\" checked"),
        "{again}"
    );
    let other = street.get(&mut lived.people[2], &format!("{at}/pulse")).await.body;
    assert!(!other.contains("checked"), "{other}");
    street.does(&mut lived.people[0], &format!("{at}/pulse-close"), &[("pulse", "1")]).await;
    let home = street.get(&mut lived.people[2], &at).await.body;
    assert!(
        home.contains("One answered. Too few for numbers without pointing at somebody."),
        "{home}"
    );
}

#[tokio::test]
async fn a_new_version_is_signed_by_two_taps_with_the_name_of_before() {
    let street = street();
    let mut lived = street.lived(&["Bo"]).await;
    let (at, item) = (lived.at.clone(), lived.items[0]);
    street.does(&mut lived.people[0], &format!("{at}/visit-begin"), &[]).await;
    let words = [
        ("item", item),
        ("believed", "1"),
        ("kind", "promise"),
        ("text", "We start with whoever is here."),
        ("because", "Waiting made us late."),
    ];
    street.does(&mut lived.people[0], &format!("{at}/propose"), &words).await;
    for browser in &mut lived.people {
        street.does(browser, &format!("{at}/answer"), &answer_yes(item, "2")).await;
    }
    street.does(&mut lived.people[0], &format!("{at}/visit-end"), &[("next", "2099-02-02")]).await;
    let bo = &mut lived.people[1];
    let home = street.get(bo, &at).await.body;
    assert!(
        home.contains("Version 2 waits for your name.") && home.contains("One stays, one changes."),
        "{home}"
    );
    let version = street.get(bo, &format!("{at}/version")).await.body;
    assert!(
        version.contains("name=\"sign_name\" value=\"Bo\"")
            && version.contains("Waiting made us late."),
        "{version}"
    );
    street.signs(bo, &at, "/version", "Bo").await;
    let home = street.get(bo, &at).await.body;
    assert!(
        home.contains("Version 2, signed by one of two") && !home.contains("waits for your name"),
        "{home}"
    );
    let history = street.get(bo, &format!("{at}/history")).await.body;
    for told in [
        "Version 2, against version 1",
        "One item unchanged",
        "We looked at item 1 and gave it new words.",
        "Version 1",
    ] {
        assert!(history.contains(told), "{told}: {history}");
    }
}
