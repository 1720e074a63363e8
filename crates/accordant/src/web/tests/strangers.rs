//! Guesses, floods and crowds: strangers wait, circles go on.

use super::*;

#[tokio::test]
async fn guessing_links_is_slowed_down_and_thirty_guests_are_not() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let link = street.join_link(&mut ann, &heron).await;
    for guest in 0..30 {
        let mut browser = Browser::default();
        assert_eq!(
            street.get(&mut browser, &link).await.status,
            StatusCode::SEE_OTHER,
            "guest {guest}"
        );
    }
    let mut guesser = Browser::default();
    let mut last = StatusCode::OK;
    for _ in 0..30 {
        last = street.get(&mut guesser, "/k/aaaaaaaaaaaaaaaaaaaaaaaaaa").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn thirty_people_behind_one_address_may_each_begin_an_alliance_and_a_flood_may_not() {
    let limits = Limits { starts_per_address: 30, ..Limits::default() };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann")];
    let elsewhere = [("x-forwarded-for", "203.0.113.9")];
    for _ in 0..30 {
        street.start(&mut Browser::default()).await;
    }
    for headers in [&[][..], &elsewhere] {
        let mut browser = Browser::default();
        let answer = street.post_with(&mut browser, "/alliances", &form, headers).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "nobody is believed");
        assert!(answer.headers.contains_key(header::RETRY_AFTER));
        assert!(answer.body.contains("Heron"), "what was typed is there: {}", answer.body);
    }
}

#[tokio::test]
async fn a_listed_proxy_says_who_begins_and_the_whole_installation_has_its_measure() {
    let trust_proxy = vec!["127.0.0.1".parse().unwrap()];
    let limits = Limits { trust_proxy, starts_per_address: 2, starts_max: 5 };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann")];
    let mut statuses = Vec::new();
    for from in
        ["203.0.113.9", "203.0.113.9", "203.0.113.9", "1.2.3.4", "1.2.3.4", "1.2.3.5", "1.2.3.6"]
    {
        let forged = format!("203.0.113.{}, {from}", statuses.len());
        let headers = [("x-forwarded-for", &*forged)];
        let mut browser = Browser::default();
        let answer = street.post_with(&mut browser, "/alliances", &form, &headers).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 429, 303, 303, 303, 429]);
}

#[tokio::test]
async fn sending_the_first_form_again_is_no_new_alliance_and_is_not_counted() {
    let limits = Limits { starts_per_address: 1, ..Limits::default() };
    let street = street_with(Arc::new(Memory::default()), "http://localhost", limits);
    let key = Key::fresh().text();
    let form = [("kind", "pair"), ("title", "Heron"), ("you", "Ann"), ("key", &*key)];
    for _ in 0..3 {
        let answer = street.post(&mut Browser::default(), "/alliances", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn in_a_crowd_strangers_wait_circles_go_on_and_nothing_typed_is_lost() {
    let street = street();
    let mut ann = Browser::default();
    let heron = street.start(&mut ann).await;
    let strangers: Vec<_> =
        std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Stranger)).collect();
    let (mut eve, form) =
        (Browser::default(), [("kind", "pair"), ("title", "Ibis"), ("you", "Eve")]);
    for answer in [
        street.get(&mut eve, "/").await,
        street.get(&mut eve, &heron).await,
        street.post(&mut eve, "/alliances", &form).await,
        street.post_with(&mut eve, "/alliances", &form, &[("hx-request", "true")]).await,
    ] {
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers[header::RETRY_AFTER], "3");
        assert!(answer.body.contains("Nothing is lost"), "{}", answer.body);
    }
    assert!(street.post(&mut eve, "/alliances", &form).await.body.contains("Ibis"));
    assert_eq!(street.get(&mut eve, "/healthz").await.status, StatusCode::OK);
    assert_eq!(street.get(&mut ann, &heron).await.status, StatusCode::OK, "circles go on");
    let ready = street.post(&mut ann, &format!("{heron}/ready"), &[("on", "1")]).await;
    assert_eq!(ready.status, StatusCode::SEE_OTHER);

    let everybody: Vec<_> =
        std::iter::from_fn(|| street.app.crowd.enter(crowd::Guest::Circle)).collect();
    let form = [("purpose", "To be kept"), ("back", "seats")];
    let answer = street.post(&mut ann, &format!("{heron}/purpose"), &form).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        answer.body.contains("To be kept") && answer.body.contains(&format!("{heron}/purpose"))
    );
    drop(everybody);
    assert_eq!(street.get(&mut ann, &heron).await.status, StatusCode::OK);
    drop(strangers);
    assert_eq!(street.get(&mut eve, "/").await.status, StatusCode::OK);
}
