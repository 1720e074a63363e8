//! The figures: right, in the right form, and silent about people.

use super::*;

fn value(page: &str, line: &str) -> u64 {
    let found = page.lines().find_map(|it| it.strip_prefix(line)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("no {line} in\n{page}")).parse().unwrap()
}

#[test]
fn an_address_is_counted_by_its_kind_alone() {
    let meters = Meters::new();
    meters.request(Some("/a/{id}/{name}"), true, 303);
    meters.request(Some("/a/{id}/{name}"), true, 303);
    meters.request(Some("/a/{id}"), false, 200);
    meters.request(Some("/a/{id}/live"), false, 200);
    meters.request(Some("/k/{key}"), false, 303);
    meters.request(Some("/stop/{token}"), true, 200);
    meters.request(Some("/assets/{*path}"), false, 304);
    meters.request(None, false, 404);
    meters.request(Some("/"), false, 299);
    let page = meters.page(0, 0, 0);
    let requests = |class, status| {
        value(&page, &format!("accordant_requests_total{{class=\"{class}\",status=\"{status}\"}}"))
    };
    assert_eq!(requests("act", "303"), 2);
    for (class, status) in [
        ("page", "200"),
        ("stream", "200"),
        ("door", "303"),
        ("letter", "200"),
        ("asset", "304"),
        ("nothing", "404"),
        ("door", "other"),
    ] {
        assert_eq!(requests(class, status), 1, "{class} {status}");
    }
}

#[test]
fn what_is_open_counts_until_it_is_closed() {
    let meters = Meters::new();
    let first = meters.streams.one();
    let second = meters.streams.one();
    drop(first);
    assert_eq!(value(&meters.page(0, 0, 0), "accordant_streams"), 1);
    drop(second);
    assert_eq!(value(&meters.page(0, 0, 0), "accordant_streams"), 0);
}

#[tokio::test]
async fn what_the_store_is_asked_waits_until_it_answers() {
    let meters = Meters::new();
    let waits = async {
        assert_eq!(value(&meters.page(0, 0, 0), "accordant_store_waiting"), 1);
        Ok(())
    };
    meters.keeping(waits).await.unwrap();
    let fails = async { Err::<(), _>(StoreError::GoneOn) };
    meters.keeping(fails).await.unwrap_err();
    let page = meters.page(0, 0, 0);
    assert_eq!(value(&page, "accordant_store_waiting"), 0);
    assert_eq!(value(&page, "accordant_store_seconds_count"), 2, "both are measured");
}

#[test]
fn a_time_is_counted_in_its_step_and_all_that_are_wider() {
    let meters = Meters::new();
    for milliseconds in [1, 2, 30, 20_000] {
        meters.store.count(Duration::from_millis(milliseconds));
    }
    let page = meters.page(0, 0, 0);
    let steps = [("0.001", 1), ("0.002", 2), ("0.02", 2), ("0.05", 3), ("10", 3), ("+Inf", 4)];
    for (end, count) in steps {
        let line = format!("accordant_store_seconds_bucket{{le=\"{end}\"}}");
        assert_eq!(value(&page, &line), count, "{end}");
    }
    assert!(page.contains("\naccordant_store_seconds_sum 20.033\n"), "{page}");
}

#[test]
fn the_page_is_in_the_form_that_is_asked_for() {
    let meters = Meters::new();
    meters.request(Some("/"), false, 200);
    meters.act(Act::Refused);
    meters.letter(LetterSent::Sent);
    let page = meters.page(1_700_000_000_000, 1_700_000_060_000, 7);
    let mut family = String::new();
    for line in page.lines() {
        if let Some(help) = line.strip_prefix("# HELP ") {
            family = help.split(' ').next().unwrap().to_owned();
        } else if let Some(kind) = line.strip_prefix("# TYPE ") {
            let known = ["counter", "gauge", "histogram"].map(|it| format!("{family} {it}"));
            assert!(known.contains(&kind.to_owned()), "{line}");
        } else {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(name.starts_with(&family), "{line} stands under {family}");
            value.parse::<f64>().unwrap();
        }
    }
    assert!(page.ends_with('\n'));
    assert_eq!(value(&page, "process_start_time_seconds"), 1_700_000_000);
    assert_eq!(value(&page, "accordant_rooms"), 7);
    assert_eq!(value(&page, "accordant_acts_total{how=\"refused\"}"), 1);
    assert_eq!(value(&page, "accordant_letters_total{how=\"sent\"}"), 1);
}

/// Every label that there can be is one of a handful of words of ours.
#[test]
fn no_label_names_an_alliance_or_a_person() {
    let meters = Meters::new();
    for pattern in ["/a/{id}/{name}", "/k/{key}", "/again/{id}/{member}/{token}", "/nowhere"] {
        meters.request(Some(pattern), false, 200);
    }
    let page = meters.page(0, 0, 0);
    for (_, label) in page.match_indices("=\"").map(|(at, _)| page.split_at(at + 2)) {
        let label = &label[..label.find('"').unwrap()];
        let ours = CLASSES.iter().chain(&ACTS).chain(&LETTERS).any(|it| *it == label);
        let number = label.trim_start_matches('+').parse::<f64>().is_ok();
        assert!(ours || number || label == env!("CARGO_PKG_VERSION"), "{label}");
    }
}
