//! Arrive: the table with its seats, the purpose, how we treat each other, permission.
//!
//! The facilitator's page is the one that may stand on a shared screen: it also has the way in.

use super::{Draw, News, partial, parts, words};
use crate::languages::{SLOT, filled, t};
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
                div.stack { p.eyebrow { (t!("stage-arrive")) } h1 { (t!("arrive-title")) } }
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
                h1 {
                    @if let Some(name) = name {
                        (filled(&t!("arrive-welcome-name", person = SLOT[0]), &[html! { bdi { (words::called(draw, name)) } }]))
                    } @else { (t!("arrive-welcome")) }
                }
                p.lead { (who_begins(draw)) " " (t!("arrive-courage")) }
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
        @if let Some(facilitator) = facilitator {
            (filled(&t!("arrive-begins", person = SLOT[0]), &[html! { bdi { (words::called(draw, facilitator.name)) } }]))
        }
        @else { (t!("arrive-begin")) }
    }
}

/// The plan with its key, and the same in words for those who do not see it.
fn table(draw: &Draw<'_>, key: bool) -> Markup {
    html! {
        figure.stack {
            div.full id="plan" { (plan(draw)) }
            @if key {
                figcaption.hint.center {
                    span.key { i.k.done {} (t!("arrive-key-ready")) } " " span.key { i.k {} (t!("arrive-key-here")) } " " span.key { i.k.away {} (t!("arrive-key-away")) }
                }
            }
        }
        div.vh { h2 { (t!("arrive-who-is-here")) } ul id="who" { (who(draw)) } }
    }
}

fn plan(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        (parts::table_plan(&people))
        @if people.len() > NAMED_MAX { p.hint.center { (told(&people)) } }
        @if people.len() == 1 && hosts(draw) && !draw.view.settings().one_phone {
            p.center { b { (t!("arrive-first")) }
                @if let Some(code) = &draw.links.code { br; span.hint { (filled(&t!("arrive-share", code = SLOT[0]), &[parts::big_code(code)])) } }
            }
        }
    }
}

fn told(people: &[Person<'_>]) -> String {
    let here = people.iter().filter(|it| it.here).count();
    let ready = people.iter().filter(|it| it.ready).count();
    t!("arrive-told", here = here, people = people.len(), ready = ready)
}

fn who(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    html! {
        @if people.len() > NAMED_MAX { li { (told(&people)) } }
        @else {
            @for person in &people {
                @let state = if !person.here { "away" } else if person.ready { "ready" } else { "here" };
                @let name = html! { bdi { (words::called(draw, person.name)) } };
                li { (filled(&t!("arrive-who", state = state, person = SLOT[0]), &[name])) }
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
            h2 id="j" { (t!("arrive-join")) }
            div.joingrid {
                (parts::qr(link))
                div.stack {
                    @if let Some(code) = &draw.links.code {
                        p { (filled(&t!("arrive-point-type", site = SLOT[0]), &[html! { strong { (draw.site.spoken()) } }])) }
                        p.bigcode { (parts::big_code(code)) }
                    } @else {
                        p { (t!("arrive-point-send")) }
                    }
                    div.row {
                        button.btn type="button" data-copy=(link) data-said=(t!("arrive-copied")) data-js hidden { (parts::icon("link")) (t!("copy-link")) }
                        @if let Some(screen) = &draw.links.screen {
                            a.btn href=(screen) target="_blank" { (parts::icon("screen")) (t!("arrive-big-screen")) }
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
            h2 id="j" { (t!("arrive-phone-title")) }
            p { (t!("arrive-phone-words")) }
            form.stack id="seat" method="post" action=(draw.at("seat")) data-live data-reset {
                input type="hidden" name="member" value=(draw.fresh()) data-fresh;
                div.field {
                    label for="called" { (t!("arrive-phone-name")) }
                    input.input id="called" name="called" type="text" required maxlength="60" autocomplete="off" dir="auto";
                }
                button.btn { (parts::icon("plus")) (t!("arrive-phone-add")) }
            }
            p.hint { (filled(&t!("arrive-phone-own", link = SLOT[0]), &[html! { a href=(draw.at("seats")) { (t!("seats-title")) } }])) }
        }
    }
}

fn purpose(draw: &Draw<'_>) -> Markup {
    let apart = draw.view.settings().apart_hours.is_some();
    html! {
        @if let Some(purpose) = draw.view.purpose() {
            h2 { @if apart { (t!("arrive-purpose-apart")) } @else { (t!("arrive-purpose")) } }
            p.lead.ink dir="auto" { (purpose) }
        }
    }
}

fn norms() -> Markup {
    html! {
        h2 { (t!("arrive-norms")) }
        ul.norms {
            li { (t!("arrive-norm-1")) }
            li { (t!("arrive-norm-2")) }
            li { (t!("arrive-norm-3")) }
            li { (t!("arrive-norm-4")) }
        }
    }
}

const PERMISSIONS: [Permission; 3] = [Permission::Yes, Permission::AskFirst, Permission::NotToday];

/// An answer as it is chosen.
fn choice(permission: Permission) -> String {
    match permission {
        Permission::Yes => t!("arrive-yes"),
        Permission::AskFirst => t!("arrive-ask-first"),
        Permission::NotToday => t!("arrive-not-today"),
    }
}

/// What somebody answered.
fn answered(permission: Permission, person: &str) -> String {
    match permission {
        Permission::Yes => t!("arrive-answered-yes", person = person),
        Permission::AskFirst => t!("arrive-answered-ask-first", person = person),
        Permission::NotToday => t!("arrive-answered-not-today", person = person),
    }
}

/// How many answered so.
fn answered_by(permission: Permission, people: usize) -> String {
    match permission {
        Permission::Yes => t!("arrive-count-yes", people = people),
        Permission::AskFirst => t!("arrive-count-ask-first", people = people),
        Permission::NotToday => t!("arrive-count-not-today", people = people),
    }
}

/// Children are asked so that they understand it.
fn question(draw: &Draw<'_>) -> String {
    match draw.view.between() {
        Between::Family => t!("arrive-question-family"),
        Between::Pair | Between::Coach | Between::Team | Between::Other => {
            t!("arrive-question")
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
                    @for permission in PERMISSIONS {
                        label.choice {
                            input type="radio" id={ "permit-" (permission.slug()) } name="permit" value=(permission.slug()) checked[given == Some(permission)];
                            b { (choice(permission)) }
                        }
                    }
                }
            }
            p.hint { (t!("arrive-shown")) }
            div.row id="ready" { (ready(draw)) }
        }
    }
}

fn ready(draw: &Draw<'_>) -> Markup {
    let is_ready = draw.view.me().and_then(|me| draw.view.person(me)).is_some_and(|it| it.ready);
    html! {
        @if is_ready || hosts(draw) { button.btn id="im-ready" { (t!("arrive-say-so")) } }
        @else { button.btn.main id="im-ready" { (t!("im-ready")) " " (parts::icon("tick")) } }
        @if is_ready { span.tag { (parts::icon("tick")) (t!("you-are-ready")) } }
    }
}

/// What was answered, by name, as words; in a large circle by number.
fn answers(draw: &Draw<'_>) -> Markup {
    let people = draw.view.people();
    let answers =
        || people.iter().filter_map(|it| it.permission.map(|permission| (it, permission)));
    html! {
        @if answers().next().is_some() {
            section.stack {
                h2.sub { (t!("arrive-answers")) }
                @if people.len() > NAMED_MAX {
                    p { @for permission in PERMISSIONS {
                        (answered_by(permission, answers().filter(|(_, it)| *it == permission).count())) " "
                    } }
                } @else {
                    ul role="list" class="answers" {
                        @for (person, permission) in answers() {
                            @let name = html! { bdi { (words::called(draw, person.name)) } };
                            li { (filled(&answered(permission, SLOT[0]), &[name])) }
                        }
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
