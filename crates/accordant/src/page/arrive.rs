//! Arrive: the table with its seats, the purpose, how we treat each other, permission.
//!
//! The facilitator's page is the one that may stand on a shared screen: it also has the way in.

use super::{Draw, News, partial, parts, words};
use alliance::{alliance::Change, event::Permission, settings::Between, view::Person};
use maud::{Markup, html};

/// Above this many people, seats and answers are told by number.
const NAMED_MAX: usize = 24;

pub(crate) fn main(draw: &Draw<'_>) -> Markup {
    if hosts(draw) { lobby(draw) } else { seat(draw) }
}

/// Is this the page of somebody who receives the others? Of two people without a facilitator
/// nobody does.
fn hosts(draw: &Draw<'_>) -> bool {
    draw.view.desk() && !draw.view.unguided()
}

fn lobby(draw: &Draw<'_>) -> Markup {
    html! {
        main.lobby.edge id="main" {
            section.stack.wide.lobby-a {
                div.stack { p.eyebrow { "Arrive" } h1 { "Come in. There is a seat for everyone." } }
                (table(draw, true))
            }
            @if draw.view.settings().one_phone { (around_this_phone(draw)) }
            @else { div.region id="join" { (join(draw)) } }
            section.stack.lobby-b {
                div.stack.full.region id="purpose" { (purpose(draw)) }
                (norms())
            }
            div.stack.lobby-c { (permission(draw)) div.full.region id="answers" { (answers(draw)) } }
        }
    }
}

fn seat(draw: &Draw<'_>) -> Markup {
    let name = draw.view.me().and_then(|me| draw.view.person(me)).map(|it| it.name);
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { "Welcome" @if let Some(name) = name { ", " bdi { (words::called(draw, name)) } } ". Take a seat." }
                p.lead { (who_begins(draw)) " You need nothing but this page and a little courage." }
            }
            @if draw.view.unguided() { div.region.full id="join" { (join(draw)) } }
            (table(draw, false))
            section.stack.full.region id="purpose" { (purpose(draw)) }
            section.stack { (norms()) }
            (permission(draw))
            div.full.region id="answers" { (answers(draw)) }
        }
    }
}

fn who_begins(draw: &Draw<'_>) -> Markup {
    let facilitator = draw.view.facilitator().filter(|_| !draw.view.unguided());
    html! {
        @if let Some(facilitator) = facilitator { bdi { (words::called(draw, facilitator.name)) } " begins when everybody is here." }
        @else { "Begin when you are both here." }
    }
}

/// The plan with its key, and the same in words for those who do not see it.
fn table(draw: &Draw<'_>, key: bool) -> Markup {
    html! {
        figure.stack {
            div.full id="plan" { (plan(draw)) }
            @if key {
                figcaption.hint.center {
                    span.key { i.k.done {} "ready" } " " span.key { i.k {} "here" } " " span.key { i.k.away {} "on the way" }
                }
            }
        }
        div.vh { h2 { "Who is here" } ul id="who" { (who(draw)) } }
    }
}

fn plan(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        (parts::table_plan(&people))
        @if people.len() > NAMED_MAX { p.hint.center { (told(&people)) } }
        @if people.len() == 1 && hosts(draw) && !draw.view.settings().one_phone {
            p.center { b { "You are the first." }
                @if let Some(code) = &draw.links.code { br; span.hint { "Share the code " (parts::big_code(code)) ". This page fills by itself." } }
            }
        }
    }
}

fn told(people: &[Person<'_>]) -> String {
    let here = people.iter().filter(|it| it.here).count();
    let ready = people.iter().filter(|it| it.ready).count();
    format!("{here} of {} are here, {ready} are ready.", people.len())
}

fn who(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        @if people.len() > NAMED_MAX { li { (told(&people)) } }
        @else {
            @for person in &people {
                li { bdi { (words::called(draw, person.name)) } ": " @if !person.here { "on the way" } @else if person.ready { "ready" } @else { "here" } }
            }
        }
    }
}

/// The way in: what a camera reads, and what is said aloud. Gone when the door is closed.
fn join(draw: &Draw<'_>) -> Markup {
    let complete = draw.view.unguided() && draw.view.size() > 1;
    let Some(link) = draw.links.join.as_ref().filter(|_| draw.view.door_open() && !complete) else {
        return html! {};
    };
    html! {
        section.sheet.joincard aria-labelledby="j" {
            h2 id="j" { "Join from your phone" }
            div.joingrid {
                (parts::qr(link))
                div.stack {
                    @if let Some(code) = &draw.links.code {
                        p { "Point your camera at the square, or open " strong { (draw.site.spoken()) } " and type" }
                        p.bigcode { (parts::big_code(code)) }
                    } @else {
                        p { "Point your camera at the square, or send the link." }
                    }
                    div.row {
                        button.btn type="button" data-copy=(link) data-said="The link is copied." data-js hidden { (parts::icon("link")) "Copy the link" }
                        @if let Some(screen) = &draw.links.screen {
                            a.btn href=(screen) target="_blank" { (parts::icon("screen")) "Big screen" }
                        }
                    }
                }
            }
            (parts::only_here(draw))
        }
    }
}

/// One phone for all: who sits around it is added here.
fn around_this_phone(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack.joincard aria-labelledby="j" {
            h2 id="j" { "Who sits around this phone?" }
            p { "One seat for each of you. The phone goes from hand to hand, and clears the page each time." }
            form.stack id="seat" method="post" action=(draw.at("seat")) data-live data-reset {
                input type="hidden" name="member" value=(draw.fresh()) data-fresh;
                div.field {
                    label for="called" { "Name" }
                    input.input id="called" name="called" type="text" required maxlength="60" autocomplete="off" dir="auto";
                }
                button.btn { (parts::icon("plus")) "Add a seat" }
            }
            p.hint { "Somebody has a phone of their own? " a href=(draw.at("seats")) { "Seats and links" } }
        }
    }
}

fn purpose(draw: &Draw<'_>) -> Markup {
    let apart = draw.view.settings().apart_hours.is_some();
    html! {
        @if let Some(purpose) = draw.view.purpose() {
            h2 { @if apart { "What this is for" } @else { "What this hour is for" } }
            p.lead.ink dir="auto" { (purpose) }
        }
    }
}

fn norms() -> Markup {
    html! {
        h2 { "How we treat each other here" }
        ul.norms {
            li { "Nothing is signed unless you sign it." }
            li { "You may pass, on anything, without saying why." }
            li { "We speak of ourselves: “I”, not “you always”." }
            li { "What is said here stays here. What we learn may travel." }
        }
    }
}

const PERMISSIONS: [(Permission, &str); 3] = [
    (Permission::Yes, "Yes, gladly"),
    (Permission::AskFirst, "Yes, but ask me first"),
    (Permission::NotToday, "Not today"),
];

/// Children are asked so that they understand it.
fn question(draw: &Draw<'_>) -> &'static str {
    match draw.view.between() {
        Between::Family => "Is it all right with you if we do this together?",
        Between::Pair | Between::Coach | Between::Team | Between::Other => {
            "Do I have your permission to practise these skills with you?"
        }
    }
}

/// Nothing is chosen for anybody: what is checked is an answer that was given.
fn permission(draw: &Draw<'_>) -> Markup {
    let given = draw.view.me().and_then(|me| draw.view.person(me)).and_then(|it| it.permission);
    html! {
        form.sheet.stack id="permit" method="post" action=(draw.at("permission")) data-live {
            (parts::ask(draw))
            input type="hidden" name="ready" value="1";
            fieldset.field {
                legend.permit-q { (question(draw)) }
                div.choices.three {
                    @for (permission, words) in PERMISSIONS {
                        label.choice {
                            input type="radio" id={ "permit-" (permission.slug()) } name="permit" value=(permission.slug()) checked[given == Some(permission)];
                            b { (words) }
                        }
                    }
                }
            }
            p.hint { "Your answer is shown to the circle, as your own words would be. You can leave it open, and change it at any time." }
            div.row id="ready" { (ready(draw)) }
        }
    }
}

fn ready(draw: &Draw<'_>) -> Markup {
    let is_ready = draw.view.me().and_then(|me| draw.view.person(me)).is_some_and(|it| it.ready);
    html! {
        @if is_ready || hosts(draw) { button.btn id="im-ready" { "Say so" } }
        @else { button.btn.main id="im-ready" { "I’m ready " (parts::icon("tick")) } }
        @if is_ready { span.tag { (parts::icon("tick")) "You are ready" } }
    }
}

/// What was answered, by name, as words; in a large circle by number.
fn answers(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    let answered =
        || people.iter().filter_map(|it| it.permission.map(|permission| (it, permission)));
    let said = |permission: Permission| {
        PERMISSIONS
            .iter()
            .find(|(it, _)| *it == permission)
            .map_or("", |(_, said)| *said)
            .to_lowercase()
    };
    html! {
        @if answered().next().is_some() {
            section.stack {
                h2.sub { "What we answered" }
                @if people.len() > NAMED_MAX {
                    p { @for (permission, said) in PERMISSIONS {
                        (answered().filter(|(_, it)| *it == permission).count()) " said “" (said) "”. "
                    } }
                } @else {
                    ul role="list" class="answers" {
                        @for (person, permission) in answered() { li { bdi { (words::called(draw, person.name)) } ": " (said(permission)) } }
                    }
                }
            }
        }
    }
}

pub(crate) fn region(news: News, draw: &Draw<'_>) -> Option<Markup> {
    match news {
        News::Change(Change::Seats) => Some(html! {
            (partial("plan", "innerMorph", &plan(draw)))
            (partial("who", "innerMorph", &who(draw)))
            (partial("answers", "innerMorph", &answers(draw)))
            // The square is large: it is not sent with each coming and going, only taken away.
            @if draw.view.unguided() && draw.view.size() > 1 { (partial("join", "innerMorph", &html! {})) }
        }),
        News::Change(Change::Room) => Some(html! {
            (partial("purpose", "innerMorph", &purpose(draw)))
            @if draw.view.desk() { (partial("join", "innerMorph", &join(draw))) }
        }),
        News::Mine(_) => Some(partial("ready", "innerMorph", &ready(draw))),
        News::Change(_) | News::Tally(_) => None,
    }
}
