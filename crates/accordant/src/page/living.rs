//! The home of a living alliance: items, signatures, the next visit, the history.

mod history;
mod item;

use super::{Draw, Frame, News, Phone, charter, live_address, partial, parts, sign, whole, words};
use alliance::{
    alliance::Change,
    id::ItemId,
    view::{ItemSeen, Place, Standing},
};
use maud::{Markup, html};

pub(crate) use history::history;
pub(crate) use item::item;

/// Lines of the history on the home page.
const LINES: usize = 4;

/// The page of an alliance that is lived.
pub(crate) fn page(draw: &Draw<'_>) -> Markup {
    let lives = draw.view.place() == Place::Living;
    let frame = Frame {
        title: draw.view.name().as_str().to_owned(),
        place: if lives { Place::Living.slug() } else { "" },
        header: Some(header(
            draw,
            &html! {
                a.btn.bare href=(draw.at("charter")) { "The signed page" }
                a.btn.bare href=(draw.at("history")) { "History" }
                a.btn.bare href=(draw.at("seats")) { "Seats and links" }
            },
        )),
        foot: true,
        live: lives.then(|| live_address(draw)),
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    };
    let main = html! {
        (parts::banners(draw))
        main.edge.living id="main" {
            section.stack.wide.living-a id="lived" { (lived(draw)) }
            aside.stack.wide.living-b id="side" aria-label="Next visit, history, links" { (side(draw)) }
        }
        (super::pass::bar(draw))
        div id="desk" { @if lives { (super::desk::desk(draw)) } }
    };
    whole(&frame, &main)
}

/// The header of the quiet pages: the name, and where one may go.
fn header(draw: &Draw<'_>, ways: &Markup) -> Markup {
    html! {
        header.room {
            (parts::brand(true))
            p.room-name id="room-name" dir="auto" { (draw.view.name()) }
            nav.here aria-label="This alliance" { (ways) }
        }
    }
}

/// The way back, for the pages behind this one.
fn back(draw: &Draw<'_>) -> Markup {
    header(
        draw,
        &html! {
            a.btn.bare href=(draw.at("")) { (parts::icon("back")) "Back to the alliance" }
        },
    )
}

/// The frame of a page behind this one.
fn behind<'a>(draw: &Draw<'_>, title: &str) -> Frame<'a> {
    Frame {
        title: format!("{title}: {}", draw.view.name()),
        header: Some(back(draw)),
        foot: true,
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    }
}

/// What changes on it while it is open.
pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    let lived = || partial("lived", "innerMorph", &lived(draw));
    let beside = || partial("side", "innerMorph", &side(draw));
    match news {
        News::Change(Change::Charter | Change::Items | Change::Room) => {
            Some(html! { (lived()) (beside()) })
        }
        News::Change(Change::Item(_)) => Some(lived()),
        News::Change(Change::Seats | Change::Desk) => Some(beside()),
        News::Change(_) | News::Tally(_) | News::Mine(_) => None,
    }
}

fn lived(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack {
            p.eyebrow id="since" { (since(draw)) }
            h1 { "How are we keeping our word?" }
        }
        @if may_sign(draw) {
            div.banner.calm.full id="unsigned" {
                span { (parts::icon("pen")) }
                p { b { "Your name is not under the page as it reads now." } " " a href="#put-name" { "Look at it, and sign" } " whenever you are ready." }
            }
        }
        @if let Some(purpose) = draw.view.purpose() { p.lead id="purpose" dir="auto" { (purpose) } }
        ol.pulse-list id="items" { @for (at, it) in draw.view.items().iter().enumerate() { (line(draw, at + 1, it)) } }
        section.stack.full.whose aria-labelledby="who-h" {
            h2.h-small id="who-h" { "Whose word it is" }
            (charter::hands(draw))
            (sign::who(draw))
        }
        (aside(draw))
    }
}

/// Is there a place under the page that waits for this viewer?
fn may_sign(draw: &Draw<'_>) -> bool {
    let me = draw.view.me().filter(|_| draw.phone != Phone::Between);
    let me = me.and_then(|me| draw.view.person(me));
    draw.view.next_visit().is_some() && me.is_some_and(|it| !it.signed)
}

/// "Since 17 November 2026. Version 1, signed by eight".
fn since(draw: &Draw<'_>) -> Markup {
    let signed = draw.view.people().iter().filter(|it| it.signed).count();
    let of = draw.view.size();
    html! {
        @if let Some(at) = draw.view.in_force_since() { "Since " (words::day(words::day_of(at))) ". " }
        (charter::VERSION) ", "
        @match signed {
            0 => "waiting for your names",
            _ if signed == of => { "signed by " (words::number(of)) }
            _ => { "signed by " (words::number(signed)) " of " (words::number(of)) }
        }
    }
}

fn line(draw: &Draw<'_>, number: usize, item: &ItemSeen<'_>) -> Markup {
    html! {
        li id={ "l-" (item.id) } {
            div {
                p.pl-text dir="auto" { (item.text) }
                @if let Some(until) = item.until { p.hint { "We try this until " (charter::until_words(until)) "." } }
                @if let Some(because) = item.because { p.hint dir="auto" { (because) } }
            }
            a.btn.bare.pl-from href={ (draw.at("item")) "?item=" (item.id) } {
                "Where it comes from" span.vh { ": item " (number) }
            }
        }
    }
}

/// What was left out of the page for now.
fn aside(draw: &Draw<'_>) -> Markup {
    let aside = draw.view.aside();
    let (parked, dropped): (Vec<_>, Vec<_>) =
        aside.iter().partition(|it| matches!(it.standing, Standing::Parked(_)));
    html! {
        @if !parked.is_empty() {
            section.stack.full id="parked" aria-labelledby="parked-h" {
                h2.h-small id="parked-h" { "They come back at the first visit" }
                ul.difflist role="list" { @for item in parked { (left_out(draw, item)) } }
            }
        }
        @if !dropped.is_empty() {
            details.full id="dropped" {
                summary.btn.bare { (words::count(dropped.len(), "item", "items")) " let go on the way" }
                ul.difflist role="list" { @for item in dropped { (left_out(draw, item)) } }
            }
        }
    }
}

fn left_out(draw: &Draw<'_>, item: &ItemSeen<'_>) -> Markup {
    let why = match item.standing {
        Standing::Parked(why) | Standing::Dropped(why) => why,
        Standing::Asked { .. } | Standing::Agreed(_) | Standing::NotYet(_) | Standing::Lapsed => {
            None
        }
    };
    html! {
        li id={ "l-" (item.id) } {
            p.pl-text dir="auto" { (item.text) }
            @if let Some(why) = why { p.hint dir="auto" { (why) } }
            p { a.from href={ (draw.at("item")) "?item=" (item.id) } { "Where it comes from" } }
        }
    }
}

fn side(draw: &Draw<'_>) -> Markup {
    html! {
        @if may_sign(draw) { (sign::to_sign(draw)) }
        section.sheet.stack.next.full id="visit" aria-labelledby="visit-h" { (visit(draw)) }
        section.stack aria-labelledby="hs" {
            h2.h-small id="hs" { "History" }
            (history::last(draw, LINES))
            a.btn.bare href=(draw.at("history")) { "All of it" }
        }
        section.stack aria-labelledby="tk" {
            h2.h-small id="tk" { "Take it with you" }
            (takes(draw))
        }
    }
}

/// The day of the next visit. A day that has gone by is nobody's fault.
fn visit(draw: &Draw<'_>) -> Markup {
    let desk = draw.view.desk();
    html! {
        h2 id="visit-h" { "Next visit" }
        @if let Some(next) = draw.view.next_visit() {
            @let far = charter::from_now(draw, next);
            p.date {
                b { time datetime=(next) { (words::weekday(next)) } }
                span { @if let Some(far) = &far { (far) ", then " } @else { "That day has gone by. Then " } (charter::rhythm(draw)) }
            }
            @if far.is_some() { p { "You read the page aloud together, item by item: keep it, find new words, or let it go." } }
            @else if desk { p { "Choose the next one, whenever it suits you all." } }
        } @else {
            p { "No day is set yet." }
        }
        @if desk {
            details.full id="visit-more" {
                summary.btn.bare { "Change the date" }
                (sign::visit_form(draw, "Keep this date"))
            }
        }
    }
}

fn takes(draw: &Draw<'_>) -> Markup {
    html! {
        ul.takes role="list" {
            li { a href=(draw.at("charter")) { (parts::icon("print")) "Print the page" } }
            li { a href={ (draw.at("charter")) "?wide=1" } { (parts::icon("screen")) "Show it on a screen" } }
        }
        @if let (Some(own), false) = (&draw.links.own, parts::is_shared_phone(draw)) {
            details.full id="own" {
                summary.btn.bare { (parts::icon("key")) "Keep your private link" }
                div.stack {
                    p.hint id="own-hint" { "It is your key to this alliance, on every device. Keep it where only you look: whoever has it is you." }
                    div.field {
                        label for="own-link" { "Your private link" }
                        input.input type="text" id="own-link" value=(own) readonly aria-describedby="own-hint";
                    }
                    button.btn type="button" data-copy="#own-link" data-said="The link is copied." data-js hidden { (parts::icon("link")) "Copy it" }
                }
            }
        }
    }
}

/// What the last pulse says.
pub(crate) fn last_pulse(_: &Draw<'_>) -> Markup {
    html! {}
}

/// Questions about an item, what the circle says to them, and a form for one more.
pub(crate) fn asked_about(draw: &Draw<'_>, item: ItemId, back: &str) -> Markup {
    let field = format!("qa-{item}");
    html! {
        section.stack.full aria-labelledby={ (field) "-h" } {
            h3.h-small id={ (field) "-h" } { "Questions about it" }
            @for asked in draw.view.asked().iter().filter(|it| it.item == item) {
                figure.voice id={ "asked-" (asked.question) } {
                    figcaption { @if let Some(name) = asked.by { bdi { (name) } " asks" } @else { "Somebody asks" } }
                    blockquote dir="auto" { (asked.text) }
                    @if let Some(answer) = asked.answer { p dir="auto" { (answer) } }
                    @else {
                        form.row method="post" action=(draw.at("answer-asked")) data-live data-keep {
                            (parts::ask(draw))
                            input type="hidden" name="question" value=(asked.question);
                            input type="hidden" name="back" value=(back);
                            label.vh for={ "aa-" (asked.question) } { "Your answer" }
                            input.input id={ "aa-" (asked.question) } name="text" maxlength="280" required dir="auto";
                            button.btn { "Answer" }
                        }
                    }
                }
            }
            details id={ "d-" (field) } {
                summary.btn.bare { "Ask about it" }
                form.stack method="post" action=(draw.at("ask-about")) {
                    (parts::ask(draw))
                    input type="hidden" name="question" value=(draw.fresh());
                    input type="hidden" name="item" value=(item);
                    input type="hidden" name="back" value=(back);
                    div.field { label for=(field) { "Your question" } input.input id=(field) name="text" maxlength="280" required dir="auto"; }
                    button.btn { "Ask the circle" }
                }
            }
        }
    }
}
