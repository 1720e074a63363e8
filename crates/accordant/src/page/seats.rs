//! Seats and links, and the circle's settings.

mod settings;

use super::{Draw, parts, prepare, whole, words};
use crate::languages::{SLOT, filled, t};
use alliance::{id::MemberId, view::Person};
use maud::{Markup, html};

/// Who sits here and by which links. Everybody sees who is here and their own link; whoever holds
/// the desk sees the door too.
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    let me = draw.view.me()?;
    let desk = draw.view.desk();
    let asked = |name: &str| {
        draw.asks(name).and_then(|id| id.parse().ok()).and_then(|id| draw.view.person(id))
    };
    let main = html! {
        main.lobby.edge id="main" {
            div.stack.wide {
                (prepare::back(draw, &t!("back-to-circle")))
                div.stack {
                    h1 { (t!("seats-title")) }
                    p.lead { (t!("seats-lead")) }
                }
                @if let Some(person) = asked("remove").filter(|it| desk && !it.facilitator) { (removing(draw, &person)) }
                @if let Some(person) = asked("renew").filter(|it| desk || it.id == me) { (renewing(draw, &person)) }
                @if let Some(person) = asked("hand").filter(|it| desk && !it.facilitator) { (handing(draw, &person)) }
                section.stack.full aria-labelledby="people-h" {
                    h2.h-small id="people-h" tabindex="-1" { (t!("seats-people", people = draw.view.size())) }
                    ul.people.full role="list" { @for person in draw.view.people() { (row(draw, &person, me)) } }
                }
            }
            div.stack.wide {
                (own_link(draw))
                (super::guests::section(draw))
                @if desk { (for_the_desk(draw)) }
            }
        }
    };
    Some(whole(&prepare::beside(draw, &t!("seats-title")), &main))
}

/// The choices of the circle. Only for whoever holds the desk.
pub(crate) fn settings(draw: &Draw<'_>) -> Option<Markup> {
    draw.view
        .desk()
        .then(|| whole(&prepare::beside(draw, &t!("settings-title")), &settings::page(draw)))
}

/// One person, and what may be done about their seat.
fn row(draw: &Draw<'_>, person: &Person<'_>, me: MemberId) -> Markup {
    let at = |what: &str| format!("{}?{what}={}", draw.at("seats"), person.id);
    let desk = draw.view.desk();
    html! {
        li.seatline id={ "p-" (person.id) } {
            span.turnline {
                span class={ "seat" (if person.here { " done" } else { " away" }) } aria-hidden="true" { (person.name.initials()) }
                span { @if person.id == me { (filled(&t!("seats-you", person = SLOT[0]), &[html! { bdi { (person.name) } }])) } @else { bdi { (person.name) } } " " small.hint { (state(draw, person)) } }
            }
            @if desk && person.id != me && !person.facilitator {
                details.rest id={ "d-" (person.id) } {
                    summary.btn.bare.icon-only { (parts::icon("more")) span.vh { (t!("seats-what", person = person.name.as_str())) } }
                    div.row {
                        a.btn.bare href=(at("hand")) { (t!("seats-hand")) span.vh { " " (t!("seats-hand-to", person = person.name.as_str())) } }
                        @if person.carried_by.is_none() { a.btn.bare href=(at("renew")) { (t!("seats-renew")) span.vh { " " (t!("seats-renew-of", person = person.name.as_str())) } } }
                        a.btn.bare href=(at("remove")) { (t!("seats-remove")) span.vh { " " (person.name) } }
                    }
                }
            }
        }
    }
}

fn state(draw: &Draw<'_>, person: &Person<'_>) -> Markup {
    let holder = person.carried_by.and_then(|id| draw.view.name_of(id));
    // Whoever reads this is here, though this page has no stream.
    let here = person.here || draw.view.me() == Some(person.id);
    let time = person.was_here.map_or_else(String::new, words::clock);
    let state = match (here, person.was_here) {
        (true, _) => "here",
        (false, Some(_)) => "was-here",
        (false, None) => "away",
    };
    match (holder, person.facilitator) {
        (Some(holder), true) => {
            filled(&t!("seats-desk-phone-of", person = SLOT[0]), &[html! { bdi { (holder) } }])
        }
        (Some(holder), false) => {
            filled(&t!("seats-phone-of", person = SLOT[0]), &[html! { bdi { (holder) } }])
        }
        (None, true) => html! { (t!("seats-desk-state", state = state, time = time)) },
        (None, false) => html! { (t!("seats-state", state = state, time = time)) },
    }
}

/// A question before something that a slip of the finger should not do.
fn question(title: &Markup, what: &Markup, form: &Markup, keep: &str, draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack aria-labelledby="ask-h" {
            h2.h-small id="ask-h" { (title) }
            p { (what) }
            div.row { (form) a.btn.bare href=(draw.at("seats")) { (keep) } }
        }
    }
}

/// A form of this page: it comes back here, where the focus goes on from, since its button is gone.
fn act(draw: &Draw<'_>, id: &str, act: &str, content: &Markup) -> Markup {
    html! {
        form id=(id) method="post" action=(draw.at(act)) {
            (parts::ask(draw))
            input type="hidden" name="back" value="seats#people-h";
            (content)
        }
    }
}

fn removing(draw: &Draw<'_>, person: &Person<'_>) -> Markup {
    let carries = draw.view.people().iter().filter(|it| it.carried_by == Some(person.id)).count();
    let form = act(
        draw,
        "f-remove",
        "remove",
        &html! {
            button.btn.main name="member" value=(person.id) { span { (filled(&t!("seats-remove-whom", person = SLOT[0]), &[html! { bdi { (person.name) } }])) } }
        },
    );
    let what = html! {
        (t!("seats-remove-what"))
        @if carries > 0 { " " (t!("seats-remove-carries", people = carries)) }
    };
    question(
        &filled(&t!("seats-remove-title", person = SLOT[0]), &[html! { bdi { (person.name) } }]),
        &what,
        &form,
        &t!("seats-remove-keep"),
        draw,
    )
}

fn renewing(draw: &Draw<'_>, person: &Person<'_>) -> Markup {
    let own = draw.view.me() == Some(person.id);
    let form = act(
        draw,
        "f-renew",
        "renew",
        &html! {
            button.btn.main name="member" value=(person.id) { (t!("seats-renew")) }
        },
    );
    let what = html! {
        (t!("seats-renew-old")) " "
        @if own {
            (t!("seats-renew-own"))
        } @else {
            (filled(&t!("seats-renew-given", person = SLOT[0]), &[html! { bdi { (person.name) } }])) " "
            (t!("seats-renew-lost"))
        }
    };
    let title = html! { @if own { (t!("seats-renew-title-own")) } @else { (filled(&t!("seats-renew-title", person = SLOT[0]), &[html! { bdi { (person.name) } }])) } };
    question(&title, &what, &form, &t!("seats-renew-keep"), draw)
}

fn handing(draw: &Draw<'_>, person: &Person<'_>) -> Markup {
    let form = act(
        draw,
        "f-hand",
        "hand-desk",
        &html! {
            button.btn.main name="to" value=(person.id) { (t!("seats-hand")) }
        },
    );
    let what = filled(&t!("seats-hand-what", person = SLOT[0]), &[html! { bdi { (person.name) } }]);
    question(
        &filled(&t!("seats-hand-title", person = SLOT[0]), &[html! { bdi { (person.name) } }]),
        &what,
        &form,
        &t!("seats-hand-keep"),
        draw,
    )
}

/// One's own private link. It lies folded, so that nobody reads it over one's shoulder, and it is
/// not shown to somebody who only sits at this phone: it is the phone's owner's.
pub(super) fn own_link(draw: &Draw<'_>) -> Markup {
    let me = draw.view.me().and_then(|me| draw.view.person(me));
    let link =
        draw.links.own.as_deref().filter(|_| me.as_ref().is_some_and(|it| it.carried_by.is_none()));
    html! {
        @if let (Some(link), Some(me)) = (link, me) {
            section.sheet.stack aria-labelledby="own-h" {
                h2.h-small id="own-h" { (t!("seats-own")) }
                p.hint { (t!("seats-own-hint")) }
                div.row {
                    button.btn type="button" data-copy="#own-link" data-said=(t!("seats-own-copied")) data-js hidden { (parts::icon("key")) (t!("seats-own-copy")) }
                    a.btn.bare href={ (draw.at("seats")) "?renew=" (me.id) } { (t!("seats-own-renew")) }
                    a.btn.bare href=(draw.at("reminders")) { (t!("seats-reminders")) }
                    a.btn.bare href=(draw.at("programs")) { (t!("programs-title")) }
                }
                details id="d-own" {
                    summary.btn.bare { (t!("seats-own-show")) }
                    label.vh for="own-link" { (t!("seats-own")) }
                    input.input type="text" id="own-link" readonly spellcheck="false" autocomplete="off" dir="ltr" value=(link);
                }
            }
        }
    }
}

/// The door: the square, the link and the code while it is open. `live` on pages that change by
/// themselves.
pub(super) fn door(draw: &Draw<'_>, live: bool) -> Markup {
    let links = draw.links;
    html! {
        @if !draw.view.door_open() {
            p { (t!("seats-door-closed")) }
            (door_form(draw, live, "f-door", &html! { button.btn name="open" value="1" { (t!("seats-door-open")) } }))
        } @else if let Some(join) = &links.join {
            div.joingrid.full {
                (parts::qr(join))
                div.stack {
                    @if let Some(code) = &links.code {
                        p { (filled(&t!("arrive-point-type", site = SLOT[0]), &[html! { strong { (draw.site.spoken()) } }])) }
                        p.bigcode { (parts::big_code(code)) }
                    } @else { p { (t!("seats-point-open")) } }
                    button.btn type="button" data-copy="#join-link" data-said=(t!("seats-join-copied")) data-js hidden { (parts::icon("link")) (t!("copy-link")) }
                }
            }
            (parts::only_here(draw))
            div.field.full {
                label for="join-link" { (t!("seats-join-label")) }
                input.input type="text" id="join-link" readonly spellcheck="false" autocomplete="off" dir="ltr" value=(join);
            }
        }
    }
}

fn door_form(draw: &Draw<'_>, live: bool, id: &str, content: &Markup) -> Markup {
    html! {
        form.row id=(id) method="post" action=(draw.at("door")) data-live[live] {
            (parts::ask(draw))
            @if !live { input type="hidden" name="back" value="seats"; }
            (content)
        }
    }
}

/// A seat for a person without a device, at this phone. It is not sent in the background: from the
/// first such seat on, the phone goes round, and the page must be loaded anew as one that does.
pub(super) fn seat_form(draw: &Draw<'_>, back: &str) -> Markup {
    html! {
        form.stack id="f-seat" method="post" action=(draw.at("seat")) {
            (parts::ask(draw))
            input type="hidden" name="member" value=(draw.fresh());
            input type="hidden" name="back" value=(back);
            div.field {
                label for="called" { (t!("seats-their-name")) }
                input.input type="text" id="called" name="called" autocomplete="off" dir="auto";
            }
            button.btn { (parts::icon("plus")) (t!("seats-give-seat")) }
        }
    }
}

/// What only the desk has: the door, seats at this phone, the big screen.
fn for_the_desk(draw: &Draw<'_>) -> Markup {
    let open = draw.view.door_open();
    html! {
        section.sheet.stack.joincard aria-labelledby="door-h" {
            h2 id="door-h" { (t!("seats-door")) }
            (door(draw, false))
            @if open {
                (door_form(draw, false, "f-close", &html! { button.btn name="open" value="0" { (parts::icon("lock")) (t!("seats-door-close")) } }))
                (door_form(draw, false, "f-new", &html! {
                    input type="hidden" name="open" value="1";
                    button.btn.bare name="renew" value="1" { (t!("seats-door-new")) }
                    p.hint { (t!("seats-door-new-hint")) }
                }))
            }
        }
        section.sheet.stack aria-labelledby="seat-h" {
            h2.h-small id="seat-h" { (t!("seats-no-device")) }
            p.hint { (t!("seats-no-device-hint")) }
            (seat_form(draw, "seats"))
        }
        @if let Some(screen) = &draw.links.screen {
            section.stack.full aria-labelledby="screen-h" {
                h2.h-small id="screen-h" { (t!("seats-screen")) }
                p.hint { (t!("seats-screen-hint")) }
                div.row {
                    a.btn href=(screen) target="_blank" rel="noopener" { (parts::icon("screen")) (t!("seats-screen-open")) }
                    a.btn.bare href=(draw.at("settings")) { (t!("settings-title")) }
                }
            }
        }
    }
}
