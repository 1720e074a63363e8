//! Guests and the replay, through the real router.

use super::*;

/// The link that stands in a field of a page, as its path.
fn link_in(page: &str) -> String {
    let field =
        &page[page.find("id=\"guest-link\"").unwrap_or_else(|| panic!("no link: {page}"))..];
    let value = &field[field.find("value=\"").unwrap() + 7..];
    value[..value.find('"').unwrap()].trim_start_matches("http://localhost").to_owned()
}

impl Street {
    /// Opens the charter to guests, by the form of the page, and gives back the link's path.
    async fn opens(&self, lived: &Lived, who: usize) -> String {
        let mut browser = lived.people[who].clone();
        let page = self.get(&mut browser, &format!("{}/seats", lived.at)).await.body;
        let turn = value_of(&page, "turn");
        let form = [("on", "1"), ("turn", turn.as_str()), ("back", "seats")];
        self.does(&mut browser, &format!("{}/guests", lived.at), &form).await;
        link_in(&self.get(&mut browser, &format!("{}/seats", lived.at)).await.body)
    }

    async fn closes(&self, lived: &Lived, who: usize) {
        let mut browser = lived.people[who].clone();
        self.does(&mut browser, &format!("{}/guests", lived.at), &[("on", "0")]).await;
    }
}

#[tokio::test]
async fn a_guest_reads_the_charter_until_somebody_closes_it() {
    let street = street();
    let lived = street.lived(&["Bo", "Cy"]).await;
    let link = street.opens(&lived, 1).await;
    let mut guest = Browser::default();
    let seen = street.get(&mut guest, &link).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    assert!(guest.0.is_empty(), "nothing is kept in a guest's browser");
    for words in
        ["We start on time.", "One person speaks at a time.", "Bo", "Version 1", "og:title"]
    {
        let there = seen.body.to_lowercase().contains(&words.to_lowercase());
        assert!(there, "{words}: {}", seen.body);
    }
    let id = lived.at.trim_start_matches("/a/");
    assert!(!seen.body.contains(id) && !link.contains(id), "the alliance's id is its own");
    assert!(!seen.body.contains(lived.items[0]), "and so are those of its items");
    assert_eq!(seen.headers["x-robots-tag"], "noindex");
    assert_eq!(seen.headers["cache-control"], "no-store");
    assert_eq!(seen.headers["referrer-policy"], "same-origin");

    let seats = street.get(&mut lived.people[2].clone(), &format!("{}/seats", lived.at)).await.body;
    assert_eq!(link_in(&seats), link, "all of the circle see the same link");
    let history = street.get(&mut lived.people[0].clone(), &format!("{}/history", lived.at)).await;
    assert!(history.body.contains("</bdi> opened the signed page to guests"), "{}", history.body);

    street.closes(&lived, 2).await;
    for path in [link.clone(), format!("{link}/wall"), format!("{link}/card.png")] {
        assert_eq!(street.get(&mut guest, &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let again = street.opens(&lived, 0).await;
    assert_ne!(again, link);
    assert_eq!(street.get(&mut guest, &again).await.status, StatusCode::OK);
    assert_eq!(street.get(&mut guest, &link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_one_program_closes_to_guests_every_program_refuses_at_once() {
    let store = Arc::new(Memory::shared());
    // The secret lies in the database that they share. They tell each other nothing: no hint, no sweep.
    let program = || {
        let store = Arc::clone(&store) as Arc<dyn store::Store>;
        street_of(House::of([3; 32]), store, "http://localhost", Limits::default())
    };
    let (one, two) = (program(), program());
    let lived = one.lived(&["Bo"]).await;
    let link = one.opens(&lived, 0).await;
    let mut guest = Browser::default();
    let card = format!("{link}/card.png");
    for path in [link.clone(), format!("{link}/wall")] {
        for program in [&one, &two] {
            assert_eq!(program.get(&mut guest, &path).await.status, StatusCode::OK, "{path}");
        }
    }
    one.closes(&lived, 1).await;
    for path in [&link, &format!("{link}/wall"), &card] {
        for program in [&two, &one] {
            let seen = program.get(&mut guest, path).await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    let again = two.opens(&lived, 1).await;
    assert_eq!(one.get(&mut guest, &again).await.status, StatusCode::OK);
    assert_eq!(one.get(&mut guest, &link).await.status, StatusCode::NOT_FOUND);
    two.closes(&lived, 0).await;
    assert_eq!(one.get(&mut guest, &again).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_link_that_nobody_made_opens_nothing_and_guessing_is_slowed_down() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let link = street.opens(&lived, 0).await;
    let mut guest = Browser::default();
    let touched = format!("{}{}", &link[..link.len() - 3], "aaa");
    for path in ["/g/a", "/g/aaaaaaaaaaaaaaaaaaaaaaaaaa", &touched, &format!("{touched}/wall")] {
        assert_eq!(street.get(&mut guest, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for act in ["notes", "sign", "guests", "seats"] {
        let path = format!("{link}/{act}");
        assert_eq!(street.get(&mut guest, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        let wrote = street.post(&mut guest, &path, &[("on", "0")]).await;
        assert_eq!(wrote.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut last = StatusCode::NOT_FOUND;
    for number in 0..200 {
        last = street.get(&mut guest, &format!("/g/guess{number}")).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn whoever_is_sent_the_link_sees_a_picture_of_the_same_page() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let link = street.opens(&lived, 0).await;
    let mut guest = Browser::default();
    let page = street.get(&mut guest, &link).await.body;
    let meta = &page[page.find("og:image\" content=\"").unwrap() + 19..];
    let card = meta[..meta.find('"').unwrap()].trim_start_matches("http://localhost");
    assert_eq!(card, format!("{link}/card.png"));
    let seen = street.get(&mut guest, card).await;
    if crate::assets::href("fonts/alegreya-latin-wght-normal.woff2").is_none() {
        assert_eq!(seen.status, StatusCode::NOT_FOUND);
        return;
    }
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.headers["content-type"], "image/png");
    assert_eq!(seen.headers["cache-control"], "no-store");
    assert_eq!(seen.headers["x-robots-tag"], "noindex");
    street.closes(&lived, 1).await;
    assert_eq!(street.get(&mut guest, card).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_link_ends_with_the_alliance() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let link = street.opens(&lived, 0).await;
    let mut ann = lived.people[0].clone();
    street.does(&mut ann, &format!("{}/ending", lived.at), &[("on", "1")]).await;
    street.does(&mut ann, &format!("{}/end", lived.at), &[]).await;
    let seen = street.get(&mut Browser::default(), &link).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND);
    let seats = street.get(&mut ann, &format!("{}/seats", lived.at)).await.body;
    assert!(!seats.contains("guests-h"), "{seats}");
}

#[tokio::test]
async fn nobody_opens_by_an_old_page_what_was_closed() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let link = street.opens(&lived, 0).await;
    street.closes(&lived, 1).await;
    let late = [("on", "1"), ("turn", "1")];
    street.does(&mut lived.people[0].clone(), &format!("{}/guests", lived.at), &late).await;
    let seen = street.get(&mut Browser::default(), &link).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_wall_shows_one_item_and_asks_for_itself_again() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let link = street.opens(&lived, 0).await;
    let own = format!("{}/wall", lived.at);
    let guests = street.get(&mut Browser::default(), &format!("{link}/wall")).await;
    let members = street.get(&mut lived.people[1].clone(), &own).await;
    for wall in [&guests, &members] {
        assert_eq!(wall.status, StatusCode::OK, "{}", wall.body);
        let shown = LIVED_ITEMS.iter().filter(|(_, text)| wall.body.contains(text)).count();
        assert_eq!(shown, 1, "{}", wall.body);
        let again: i64 = wall.headers["refresh"].to_str().unwrap().parse().unwrap();
        assert!((1..=3_605).contains(&again), "{again}");
    }
    let heading =
        |page: &str| page[page.find("<h1").unwrap()..page.find("</h1>").unwrap()].to_owned();
    assert_eq!(heading(&guests.body), heading(&members.body), "the same item for all");
    assert_eq!(street.get(&mut Browser::default(), &own).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_replay_goes_from_moment_to_moment_by_plain_links() {
    let street = street();
    let lived = street.lived(&["Bo"]).await;
    let mut bo = lived.people[1].clone();
    let at = format!("{}/replay", lived.at);
    let history = street.get(&mut bo, &format!("{}/history", lived.at)).await.body;
    assert!(history.contains(&format!("href=\"{at}\"")), "{history}");
    let (mut next, mut headings) = (Some(at.clone()), Vec::new());
    while let Some(path) = next {
        let page = street.get(&mut bo, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let heading = &page.body[page.body.find("<h1>").unwrap() + 4..];
        headings.push(heading[..heading.find('<').unwrap()].to_owned());
        let on = page.body.find("rel=\"next\" href=\"").map(|it| &page.body[it + 17..]);
        next = on.map(|it| it[..it.find('"').unwrap()].to_owned());
        assert!(headings.len() < 50, "{headings:?}");
    }
    let signed = headings.iter().position(|it| it.starts_with("Name")).unwrap();
    assert_eq!(headings[0], "The circle sets out");
    assert_eq!(headings[1..3], ["An item is worded", "An item is worded"]);
    assert!(headings[signed + 1].starts_with("The page hangs"), "{headings:?}");
    let last = street.get(&mut bo, &format!("{at}?step=9999")).await.body;
    assert!(last.contains("The page hangs") && last.contains("We start on time."), "{last}");
    let strange = street.get(&mut bo, &format!("{at}?step=-1&from=x")).await;
    assert_eq!(strange.status, StatusCode::OK);
    assert_eq!(street.get(&mut Browser::default(), &at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn before_the_circle_has_set_out_there_is_nothing_to_see_again() {
    let street = street();
    let mut ann = Browser::default();
    let at = street.start(&mut ann).await;
    let page = street.get(&mut ann, &format!("{at}/replay")).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Nothing to see again yet."));
    assert_eq!(street.get(&mut ann, &format!("{at}/wall")).await.status, StatusCode::NOT_FOUND);
}
