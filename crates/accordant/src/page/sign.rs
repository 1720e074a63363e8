//! Sign: the date of the next visit first, then everybody's name.

use super::{Draw, News, Phone, charter, partial, parts, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    event::Mark,
    view::{Person, SignatureSeen},
};
use jiff::Span;
use maud::{Markup, html};

/// The most names that are said one after the other; of the others there is a number.
const NAMES_MAX: usize = 12;

/// Days from one visit to the next that are offered (DOMAIN.md 6.1).
const RHYTHMS: [u16; 8] = [7, 14, 28, 30, 42, 91, 182, 365];

/// The page at the place Sign.
pub(crate) fn main(draw: &Draw<'_>) -> Markup {
    html! {
        main.signpage.edge id="main" {
            div id="charter" { (charter::charter(draw)) }
            aside.signside.stack.wide id="side" aria-label=(t!("sign-signing")) { (side(draw)) }
        }
    }
}

/// What changes on it while it is open. The forms keep their ids, so what is typed stays.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let page = || partial("charter", "innerMorph", &charter::inked(draw));
    let beside = || partial("side", "innerMorph", &side(draw));
    match news {
        News::Change(Change::Charter) => Some(html! { (page()) (beside()) }),
        News::Change(Change::Room) => Some(page()),
        News::Change(Change::Seats | Change::Desk) => Some(beside()),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

fn side(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack id="visit" aria-labelledby="visit-h" { (visit(draw)) }
        (to_sign(draw))
        (who(draw))
    }
}

/// The day of the next visit: words for all, and a form on the desk.
fn visit(draw: &Draw<'_>) -> Markup {
    let Some(next) = draw.view.next_visit() else { return first_the_date(draw) };
    html! {
        h2.h-small id="visit-h" { (t!("sign-next-visit")) }
        p.date {
            b { time datetime=(next) { (words::weekday(next)) } }
            span {
                @if let Some(far) = charter::from_now(draw, next) { (t!("sign-far-then", far = far, rhythm = charter::rhythm(draw))) }
                @else { (t!("sign-then", rhythm = charter::rhythm(draw))) }
            }
        }
        @if let Some(day) = draw.view.sign_by() {
            p.hint { (filled(&t!("sign-names-until", day = SLOT[0]), &[html! { time datetime=(day) { (words::weekday(day)) } }])) }
        }
        @if draw.view.desk() {
            details id="visit-more" { summary.btn.bare { (t!("sign-change-date")) } (visit_form(draw, &t!("sign-keep-date"))) }
        }
    }
}

fn first_the_date(draw: &Draw<'_>) -> Markup {
    html! {
        h2 id="visit-h" { (t!("sign-first-visit")) }
        @if draw.view.desk() {
            p { (t!("sign-agree-on-day")) }
            (visit_form(draw, &t!("sign-set-date")))
        } @else if let Some(person) = draw.view.facilitator() {
            p { (filled(&t!("sign-somebody-writes-day", name = SLOT[0]), &[html! { bdi { (person.name) } }])) }
        }
    }
}

/// The form for the date of the next visit; also on the page of a living alliance.
pub(super) fn visit_form(draw: &Draw<'_>, button: &str) -> Markup {
    let today = words::day_of(draw.now);
    let every = draw.view.visit_days();
    let planned = today.checked_add(Span::new().days(i64::from(every))).unwrap_or(today);
    let next = draw.view.next_visit().filter(|day| *day >= today).unwrap_or(planned);
    html! {
        form.sheet.stack.full id="visit-form" method="post" action=(draw.at("visit")) data-live {
            (parts::ask(draw))
            div.field {
                label for="next" { (t!("sign-come-back-on")) }
                input.input type="date" id="next" name="next" required min=(today) value=(next);
            }
            div.field {
                label for="every" { (t!("sign-and-then")) }
                select.input id="every" name="every" {
                    @if !RHYTHMS.contains(&every) {
                        option value=(every) selected { (sentence(&charter::every(every))) }
                    }
                    @for days in RHYTHMS { option value=(days) selected[days == every] { (sentence(&charter::every(days))) } }
                }
            }
            div.field {
                label for="sign-by" { (t!("sign-sign-by")) }
                input.input type="date" id="sign-by" name="sign_by" min=(today) value=[draw.view.sign_by()];
            }
            p.wrong id="visit-wrong" {}
            button.btn.main { (parts::icon("calendar")) (button) }
        }
    }
}

/// A capital at the beginning.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where the viewer signs, or sees that they have. Nothing before there is a date.
pub(super) fn to_sign(draw: &Draw<'_>) -> Markup {
    let mine = draw.view.signatures().into_iter().find(|it| Some(it.person.id) == draw.view.me());
    let (Some(mine), Some(_)) = (mine, draw.view.next_visit()) else { return html! {} };
    // Between two hands a phone shows nothing that is one person's own.
    if draw.phone == Phone::Between {
        return html! {};
    }
    html! {
        @if mine.person.signed {
            section.stack id="put-name" aria-labelledby="put-h" {
                h2 id="put-h" { (t!("sign-name-under-it")) }
                p { (t!("sign-you-stand")) }
                details id="again" { summary.btn.bare { (t!("sign-write-again")) } (sign_form(draw, &mine)) }
            }
        } @else {
            section.stack id="put-name" aria-labelledby="put-h" { (invitation(draw, &mine)) }
            (sign_form(draw, &mine))
            (not_ready(draw, &mine))
        }
    }
}

/// Why one signs, and, after words have changed, which they are.
fn invitation(draw: &Draw<'_>, mine: &SignatureSeen<'_>) -> Markup {
    let again = draw.view.next_visit().and_then(|day| charter::from_now(draw, day));
    let items = draw.view.items();
    html! {
        @if mine.mark.is_some() {
            h2 id="put-h" { (t!("sign-new-words", n = mine.missing.len(), items = charter::missing(&items, mine))) }
            @for (at, item) in items.iter().enumerate().filter(|(_, it)| mine.missing.contains(&it.id)) {
                p { span.num { (at + 1) } ". " a href={ (draw.at("item")) "?item=" (item.id) } { bdi { (item.text) } } }
            }
            p.hint { (t!("sign-under-the-others")) }
        } @else {
            h2 id="put-h" { (t!("sign-put-name")) }
            p {
                (t!("sign-you-stand")) " "
                @if let Some(again) = again { (t!("sign-again-then", when = again)) } @else { (t!("sign-again-at-visit")) }
            }
        }
    }
}

/// The form in which one types or draws one's name. A morph leaves it alone (a drawing lives in it);
/// when the words of the page change, the circle is back at Draft anyway.
fn sign_form(draw: &Draw<'_>, mine: &SignatureSeen<'_>) -> Markup {
    let id = mine.person.id;
    let name = match mine.mark {
        Some(Mark::Typed(typed)) => typed,
        Some(Mark::Drawn(_)) | None => mine.person.name,
    };
    let words = mine.words.map_or("", |it| it.as_str());
    html! {
        form.sheet.stack.signform.full id={ "sign-" (id) } method="post" action=(draw.at("sign")) data-live hx-morph-skip
            data-said=(t!("sign-said-signed")) {
            (parts::ask(draw))
            @for signed in draw.view.words_to_sign() {
                input type="hidden" name="word" value={ (signed.item) ":" (signed.digest) };
            }
            div.field {
                label for="sn" { (t!("sign-as")) }
                input.input.signname.hand type="text" id="sn" name="sign_name" value=(name) autocomplete="name"
                    aria-describedby="sn-h" dir="auto";
                p.hint id="sn-h" { (t!("sign-type-name")) }
            }
            (parts::draw_box("strokes", "150 60", &t!("sign-or-draw")))
            div.field {
                label for="sw" { (t!("sign-a-word")) }
                input.input type="text" id="sw" name="words" value=(words) autocomplete="off" dir="auto";
            }
            p.wrong id={ "sign-" (id) "-wrong" } {}
            button.btn.main.big { (parts::icon("pen")) (t!("sign-sign")) }
        }
    }
}

/// "Not yet" with a reason is a position, not a failure.
fn not_ready(draw: &Draw<'_>, mine: &SignatureSeen<'_>) -> Markup {
    let reason = mine.put_off.map_or("", |it| it.as_str());
    html! {
        details.full id="not-ready" {
            summary.btn.bare { @if mine.put_off.is_some() { (t!("sign-not-ready-again")) } @else { (t!("sign-not-ready")) } }
            form.stack id={ "off-" (mine.person.id) } method="post" action=(draw.at("put-off")) data-live
                data-said=(t!("sign-said-put-off")) {
                (parts::ask(draw))
                div.field {
                    label for="off" { (t!("sign-what-is-missing")) }
                    textarea.input id="off" name="reason" rows="2" aria-describedby="off-h" dir="auto" { (reason) }
                    p.hint id="off-h" { (t!("sign-stands-here")) }
                }
                button.btn { (t!("sign-tell-circle")) }
            }
        }
    }
}

/// Who has signed, who has not yet, and why.
pub(super) fn who(draw: &Draw<'_>) -> Markup {
    let signatures = draw.view.signatures();
    let signed = signatures.iter().filter(|it| it.person.signed).count();
    let waiting: Vec<&Person<'_>> = signatures
        .iter()
        .filter(|it| !it.person.signed && it.put_off.is_none() && !it.person.reading)
        .map(|it| &it.person)
        .collect();
    // Whoever is new in the circle reads the page first; nobody waits for their name.
    let reading: Vec<&Person<'_>> =
        signatures.iter().map(|it| &it.person).filter(|it| it.reading && !it.signed).collect();
    let of = signatures.len() - reading.len();
    html! {
        div.stack.full id="who" {
            p.hint id="signed-count" {
                @if signed >= of { (t!("sign-all-signed")) }
                @else if signed > 0 { (t!("sign-so-many-signed", n = signed, of = of)) }
                @else if signatures.iter().any(|it| it.mark.is_some()) { (t!("sign-new-words-wait")) }
                @else { (t!("sign-nobody-signed")) }
                @if !waiting.is_empty() { " " (filled(&t!("sign-still-to-sign", names = SLOT[0]), &[names(&waiting)])) }
                @if !reading.is_empty() { " " (filled(&t!("sign-still-reading", n = reading.len(), names = SLOT[0]), &[names(&reading)])) }
            }
            @if signatures.iter().any(|it| it.put_off.is_some() || it.words.is_some()) {
                ul.voices.full id="beside" role="list" { @for signature in &signatures { (beside(signature)) } }
            }
        }
    }
}

/// First names where that is enough to tell people apart, and as many as can be said.
fn names(people: &[&Person<'_>]) -> Markup {
    let first = |person: &Person<'_>| words::first_name(person.name.as_str()).to_owned();
    let said = |person: &Person<'_>| {
        let alike = people.iter().filter(|it| first(it) == first(person)).count();
        if alike > 1 { person.name.as_str().to_owned() } else { first(person) }
    };
    let more = people.len().saturating_sub(NAMES_MAX);
    let shown = people[..people.len() - more].iter().map(|it| html! { bdi { (said(it)) } });
    let more = (more > 0).then(|| html! { (t!("sign-more", number = more)) });
    charter::listed_names(shown.chain(more).collect())
}

/// The word beside a signature, or what is missing for one.
fn beside(signature: &SignatureSeen<'_>) -> Markup {
    let name = html! { bdi { (signature.person.name) } };
    let said = match (signature.put_off, signature.words) {
        (Some(reason), _) => {
            Some((filled(&t!("sign-named-not-ready", name = SLOT[0]), &[name]), reason))
        }
        (None, Some(words)) => Some((name, words)),
        (None, None) => None,
    };
    html! {
        @if let Some((who, said)) = said {
            li id={ "b-" (signature.person.id) } {
                figure.voice {
                    figcaption { span { (who) } }
                    blockquote dir="auto" { (said) }
                }
            }
        }
    }
}
