//! The charter: one page worth hanging up.

mod fit;

use super::{Draw, Frame, parts, whole, words};
use crate::languages::{Language, SLOT, filled, t};
use alliance::{
    alliance::Happening,
    event::{ItemKind, Mark},
    id::MemberId,
    stage::Stage,
    view::{ItemSeen, Person, SignatureSeen},
};
use fit::Form;
use jiff::{Span, civil::Date};
use maud::{Markup, PreEscaped, html};

/// `Version 2`; what is to be signed for the first time is version 1.
pub(super) fn version(draw: &Draw<'_>) -> String {
    t!("charter-version", version = draw.view.version().map_or(1, |it| it.number))
}

/// The seal without its words: the scalloped edge, two rings, the ring on which the words stand.
const SEAL: &str = r#"<path d="M117.0 60.0Q114.9 63.1 112.7 65.9Q114.2 69.2 115.6 72.7Q112.9 75.2 110.0 77.5Q110.8 81.0 111.4 84.7Q108.1 86.6 104.9 88.2Q104.9 91.8 104.6 95.5Q101.0 96.6 97.5 97.5Q96.6 101.0 95.5 104.6Q91.8 104.9 88.2 104.9Q86.6 108.1 84.7 111.4Q81.0 110.8 77.5 110.0Q75.2 112.9 72.7 115.6Q69.2 114.2 65.9 112.7Q63.1 114.9 60.0 117.0Q56.9 114.9 54.1 112.7Q50.8 114.2 47.3 115.6Q44.8 112.9 42.5 110.0Q39.0 110.8 35.3 111.4Q33.4 108.1 31.8 104.9Q28.2 104.9 24.5 104.6Q23.4 101.0 22.5 97.5Q19.0 96.6 15.4 95.5Q15.1 91.8 15.1 88.2Q11.9 86.6 8.6 84.7Q9.2 81.0 10.0 77.5Q7.1 75.2 4.4 72.7Q5.8 69.2 7.3 65.9Q5.1 63.1 3.0 60.0Q5.1 56.9 7.3 54.1Q5.8 50.8 4.4 47.3Q7.1 44.8 10.0 42.5Q9.2 39.0 8.6 35.3Q11.9 33.4 15.1 31.8Q15.1 28.2 15.4 24.5Q19.0 23.4 22.5 22.5Q23.4 19.0 24.5 15.4Q28.2 15.1 31.8 15.1Q33.4 11.9 35.3 8.6Q39.0 9.2 42.5 10.0Q44.8 7.1 47.3 4.4Q50.8 5.8 54.1 7.3Q56.9 5.1 60.0 3.0Q63.1 5.1 65.9 7.3Q69.2 5.8 72.7 4.4Q75.2 7.1 77.5 10.0Q81.0 9.2 84.7 8.6Q86.6 11.9 88.2 15.1Q91.8 15.1 95.5 15.4Q96.6 19.0 97.5 22.5Q101.0 23.4 104.6 24.5Q104.9 28.2 104.9 31.8Q108.1 33.4 111.4 35.3Q110.8 39.0 110.0 42.5Q112.9 44.8 115.6 47.3Q114.2 50.8 112.7 54.1Q114.9 56.9 117.0 60.0z" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="60" cy="60" r="48" fill="none" stroke="currentColor" stroke-width=".8"/><circle cx="60" cy="60" r="32" fill="none" stroke="currentColor" stroke-width="1.4"/><path id="sealring" fill="none" d="M60 60m-37 0a37 37 0 1 1 74 0a37 37 0 1 1-74 0"/>"#;

/// The mark in the middle of the seal.
const SEAL_MARK: &str = r#"<g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"><path d="M47 75c5.5-10 10-19 15-29.5M73 75c-5.5-10-10-19-15-29.5"/><path d="M49 66.5c3.7-3.7 7.3-3.7 11 0s7.3 3.7 11 0"/></g>"#;

/// The charter as it is signed.
pub(crate) fn charter(draw: &Draw<'_>) -> Markup {
    sheet(draw, Form::Tall, None)
}

/// The charter on a page that has a heading of its own.
pub(crate) fn within(draw: &Draw<'_>) -> Markup {
    paper(draw, Form::Tall, None, &html! { h2 id="ct" dir="auto" { (draw.view.name()) } })
}

/// The charter with the ink of the last signature still running, for a page that is open.
pub(super) fn inked(draw: &Draw<'_>) -> Markup {
    let mut lines = draw.view.history().iter().rev().filter(|line| line.what != Happening::InForce);
    let last = lines
        .next()
        .and_then(|line| if let Happening::Signed(by) = line.what { Some(by) } else { None });
    sheet(draw, Form::Tall, last)
}

fn sheet(draw: &Draw<'_>, form: Form, fresh: Option<MemberId>) -> Markup {
    paper(draw, form, fresh, &html! { h1 id="ct" dir="auto" { (draw.view.name()) } })
}

fn paper(draw: &Draw<'_>, form: Form, fresh: Option<MemberId>, title: &Markup) -> Markup {
    let (items, signatures) = (draw.view.items(), draw.view.signatures());
    let fit = fit::fit(draw, form, &items, &signatures);
    html! {
        article.charter aria-labelledby="ct" data-fill=(fit.fill) data-head=(fit.head) data-hands=(fit.hands) {
            div.charter-in {
                header {
                    p.kicker id="c-kicker" { (kicker(&draw.view.people())) }
                    (title)
                    @if let Some(purpose) = draw.view.purpose() { p.purpose id="c-purpose" dir="auto" { (purpose) } }
                }
                ol.articles id="c-items" { @for item in &items { (article(item)) } }
                footer.signing {
                    (all_hands(&signatures, &items, fresh))
                    div.sealbox id="c-seal" {
                        (seal(&ring(draw)))
                        p.meta { (meta(draw)) }
                    }
                }
            }
        }
    }
}

/// Small circles are called by their names.
fn kicker(people: &[Person<'_>]) -> Markup {
    let bdi = |it: &Person<'_>| html! { bdi { (it.name) } };
    match people {
        [one] => filled(&t!("charter-of-one", name = SLOT[0]), &[bdi(one)]),
        [] | [_, _, _, _, ..] => html! { (t!("charter-between-many", number = people.len())) },
        few => {
            let names = listed_names(few.iter().map(bdi).collect());
            filled(&t!("charter-between", names = SLOT[0]), &[names])
        }
    }
}

fn article(item: &ItemSeen<'_>) -> Markup {
    html! {
        li id={ "c-" (item.id) } {
            span dir="auto" { (item.text) }
            @if let Some(until) = item.until {
                span.marginal { (t!("charter-until", day = until_words(until))) }
            } @else if let (ItemKind::Fun, Some(because)) = (item.kind, item.because) {
                span.marginal dir="auto" { (because) }
            }
        }
    }
}

/// The last day of a trial: `30 April 2027`.
pub(super) fn until_words(until: Date) -> String {
    words::day(until)
}

/// The signatures alone, for the home of a living alliance.
pub(super) fn hands(draw: &Draw<'_>) -> Markup {
    all_hands(&draw.view.signatures(), &draw.view.items(), None)
}

fn all_hands(
    signatures: &[SignatureSeen<'_>],
    items: &[ItemSeen<'_>],
    fresh: Option<MemberId>,
) -> Markup {
    html! {
        ul.sigs id="c-hands" aria-label=(t!("charter-signatures")) {
            @for (at, signature) in signatures.iter().enumerate() {
                (hand(signature, at, items, fresh == Some(signature.person.id)))
            }
        }
    }
}

/// What stands over a printed name: a typed hand, a drawn one, or a dashed line that waits.
fn hand(signature: &SignatureSeen<'_>, at: usize, items: &[ItemSeen<'_>], fresh: bool) -> Markup {
    let name = signature.person.name;
    let mark = signature.mark.filter(|_| signature.missing.len() < items.len());
    html! {
        li.unsigned[mark.is_none()] id={ "h-" (signature.person.id) } {
            @match mark {
                Some(Mark::Drawn(drawn)) => {
                    (parts::drawing(&drawn.path(), &t!("charter-drawn-signature", name = name.as_str())))
                },
                Some(Mark::Typed(typed)) => {
                    @let length = length(typed.as_str());
                    @let class = if length == Some("l") { "hand".to_owned() } else { format!("hand s{}", at % 5) };
                    span class=(class) data-len=[length] data-new[fresh] aria-hidden="true" dir="auto" { (typed) }
                },
                None => span.hand aria-hidden="true" {},
            }
            span.printed {
                @let name = html! { bdi { (name) } };
                @if mark.is_none() && signature.person.reading { (filled(&t!("charter-reading-it", name = SLOT[0]), &[name])) }
                @else if mark.is_none() { (name) span.vh { (t!("charter-not-signed")) } }
                @else if !signature.missing.is_empty() {
                    @let items = missing(items, signature);
                    (filled(&t!("charter-but-for", name = SLOT[0], n = signature.missing.len(), items = items), &[name]))
                } @else { (name) }
            }
        }
    }
}

/// How long a written name is, for the size of its letters.
fn length(name: &str) -> Option<&'static str> {
    match name.chars().count() {
        0..10 => None,
        10..15 => Some("m"),
        15.. => Some("l"),
    }
}

/// Items whose words a signature does not cover, by their numbers: `3`, `3 and 5`.
pub(super) fn missing(items: &[ItemSeen<'_>], signature: &SignatureSeen<'_>) -> String {
    let of = |item| items.iter().position(|it| it.id == item).map(|at| (at + 1).to_string());
    let numbers: Vec<String> = signature.missing.iter().filter_map(|item| of(*item)).collect();
    listed(&numbers)
}

/// `one, two and three`.
pub(super) fn listed(all: &[impl AsRef<str>]) -> String {
    match all {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [rest @ .., last] => {
            joined(&t!("list-and", rest = SLOT[0], last = SLOT[1]), &commas(rest), last.as_ref())
        }
    }
}

/// `one, two, three`.
pub(super) fn commas(all: &[impl AsRef<str>]) -> String {
    let all = all.iter().map(|it| it.as_ref().to_owned());
    let comma = |rest: String, next: String| {
        joined(&t!("list-comma", rest = SLOT[0], next = SLOT[1]), &rest, &next)
    };
    all.reduce(comma).unwrap_or_default()
}

/// Both in their places. Not as arguments: these are set apart from the words of another direction,
/// and of what is set apart twice, such as "3, 5", the direction cannot be told any more.
fn joined(sentence: &str, one: &str, other: &str) -> String {
    let sentence = sentence.replace(['\u{2068}', '\u{2069}'], "");
    sentence.replacen(SLOT[0], one, 1).replacen(SLOT[1], other, 1)
}

/// The same as [`listed`], of names that are set apart from the words around them.
pub(super) fn listed_names(mut all: Vec<Markup>) -> Markup {
    let last = if all.len() > 1 { all.pop() } else { None };
    let rest = all.into_iter().reduce(|rest, next| {
        filled(&t!("list-comma", rest = SLOT[0], next = SLOT[1]), &[rest, next])
    });
    match (rest, last) {
        (Some(rest), Some(last)) => {
            filled(&t!("list-and", rest = SLOT[0], last = SLOT[1]), &[rest, last])
        }
        (rest, last) => rest.or(last).unwrap_or_default(),
    }
}

fn seal(ring: &str) -> Markup {
    let rtl = Language::spoken().direction() == "rtl";
    html! {
        svg.seal viewBox="0 0 120 120" aria-hidden="true" {
            (PreEscaped(SEAL))
            // Joined letters cannot be spread around the ring: they stand over its top instead, in
            // an isolate from right to left, since a path knows no direction.
            @if rtl {
                text transform="rotate(-90 60 60)" text-anchor="middle" {
                    textPath href="#sealring" startOffset="50%" { "\u{2067}" (ring) "\u{2069}" }
                }
            } @else {
                text { textPath href="#sealring" textLength="229" lengthAdjust="spacing" { (ring) } }
            }
            (PreEscaped(SEAL_MARK))
        }
    }
}

/// The words around the seal.
fn ring(draw: &Draw<'_>) -> String {
    let people = draw.view.people();
    let waiting = people.iter().filter(|it| !it.signed && !it.reading).count();
    let (version, hangs) = (version(draw), draw.view.version());
    let since = hangs.and_then(|it| it.in_force.or(Some(it.made).filter(|_| it.number > 1)));
    let day = words::day_of(since.or(draw.view.in_force_since()).unwrap_or(draw.now));
    let text = match (waiting, draw.view.in_force_since()) {
        (0, Some(_)) => {
            let signed = people.iter().filter(|it| it.signed).count();
            t!("charter-ring-signed", number = signed, version = version, day = words::day(day))
        }
        (waiting, _) => {
            let month = t!("month", month = day.month());
            let month = t!("charter-month", month = month, year = day.year().to_string());
            t!("charter-ring-awaiting", number = waiting, version = version, month = month)
        }
    };
    text.to_uppercase()
}

/// What stands under the seal: when the circle comes back to the page.
fn meta(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.next_visit().is_some() {
            (filled(&t!("charter-we-come-back", line = SLOT[0], rhythm = rhythm(draw)), &[html! { br; }]))
        } @else {
            (t!("charter-version-of", version = version(draw), day = words::day(words::day_of(draw.now))))
        }
    }
}

/// How often the circle comes back: `every second Tuesday`, `every month`.
pub(super) fn rhythm(draw: &Draw<'_>) -> String {
    let days = draw.view.visit_days();
    match (days, draw.view.next_visit()) {
        (7 | 14 | 21 | 28, Some(next)) => {
            let weekday = next.weekday().to_monday_one_offset();
            t!("charter-every-weekday", weeks = (days / 7), weekday = weekday)
        }
        (days, _) => every(days),
    }
}

/// A number of days from one visit to the next, in words.
pub(super) fn every(days: u16) -> String {
    match days {
        30 | 31 => t!("charter-every-month"),
        90..=92 => t!("charter-every-quarter"),
        182 | 183 => t!("charter-twice-a-year"),
        364..=366 => t!("charter-every-year"),
        _ if days.is_multiple_of(7) => t!("charter-every-weeks", number = (days / 7)),
        _ => t!("charter-every-days", number = days),
    }
}

/// How far off a day is: `in two weeks`; nothing when it has gone by.
pub(super) fn from_now(draw: &Draw<'_>, day: Date) -> Option<String> {
    let today = words::day_of(draw.now);
    let days = today.until(day).ok().map(|span: Span| span.get_days())?;
    let days = usize::try_from(days).ok()?;
    Some(match days {
        7 => t!("charter-in-a-week"),
        0..=13 => t!("charter-in-days", number = days),
        14..=59 => t!("charter-in-weeks", number = ((days + 3) / 7)),
        60..=699 => t!("charter-in-months", number = ((days + 15) / 30)),
        _ => t!("charter-in-years", number = ((days + 182) / 365)),
    })
}

/// The charter as a page of its own, to print and to hang up; `?wide` is for a screen.
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    if draw.view.stage() < Stage::Sign && draw.view.in_force_since().is_none() {
        return None;
    }
    let wide = draw.asks("wide").is_some();
    let name = draw.view.name();
    let frame = Frame {
        title: if wide {
            t!("charter-title-wide", name = name.as_str())
        } else {
            t!("charter-title", name = name.as_str())
        },
        class: if wide { "posterpage widepage" } else { "posterpage" },
        view: wide.then_some("wide"),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = if wide {
        html! { main id="main" { (sheet(draw, Form::Wide, None)) } }
    } else {
        html! {
            main.edge id="main" {
                div.tools.row.noprint {
                    a.btn href=(draw.at("")) { (parts::icon("back")) (t!("back")) }
                    button.btn type="button" data-print data-js hidden { (parts::icon("print")) (t!("charter-print")) }
                    @if draw.view.me().is_some() { a.btn href=(draw.at("take")) { (parts::icon("download")) (t!("take-title")) } }
                    a.btn href={ (draw.at("charter")) "?wide=1" } { (parts::icon("screen")) (t!("charter-wide")) }
                }
                (sheet(draw, Form::Tall, None))
            }
        }
    };
    Some(whole(&frame, &main))
}

#[cfg(test)]
mod tests;
