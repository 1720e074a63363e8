#![no_main]
//! A parser of somebody else's reads what we write: one event, under the title that was given.

use icalendar::parser::{read_components, unfold};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((text, title)) = accordant::fuzz::calendar(data) else { return };
    let unfolded = unfold(&text);
    let roots = read_components(&unfolded).expect("another parser reads it");
    let [calendar] = &roots[..] else { panic!("one calendar, not {}", roots.len()) };
    let events: Vec<_> = calendar.components.iter().filter(|it| it.name == "VEVENT").collect();
    let [event] = &events[..] else { panic!("one event, not {}", events.len()) };
    let all: Vec<_> = event.properties.iter().filter(|it| it.name == "SUMMARY").collect();
    let [summary] = &all[..] else { panic!("one summary, not {}", all.len()) };
    assert_eq!(summary.val.as_str(), format!("Visit: {title}"));
    assert_eq!(event.properties.iter().filter(|it| it.name == "URL").count(), 1);
});
