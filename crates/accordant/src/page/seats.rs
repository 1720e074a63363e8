//! Seats and links, and the circle's settings.

mod settings;

use super::{Draw, parts, prepare, whole, words};
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
                (prepare::back(draw, "Back to the circle"))
                div.stack {
                    h1 { "Seats and links" }
                    p.lead { "Who belongs to this circle, and how they come in." }
                }
                @if let Some(person) = asked("remove").filter(|it| desk && !it.facilitator) { (removing(draw, &person)) }
                @if let Some(person) = asked("renew").filter(|it| desk || it.id == me) { (renewing(draw, &person)) }
                @if let Some(person) = asked("hand").filter(|it| desk && !it.facilitator) { (handing(draw, &person)) }
                section.stack.full aria-labelledby="people-h" {
                    h2.h-small id="people-h" { (words::count(draw.view.size(), "person", "people")) }
                    ul.people.full role="list" { @for person in draw.view.people() { (row(draw, &person, me)) } }
                }
            }
            div.stack.wide {
                (own_link(draw))
                @if desk { (for_the_desk(draw)) }
            }
        }
    };
    Some(whole(&prepare::beside(draw, "Seats and links"), &main))
}

/// The choices of the circle. Only for whoever holds the desk.
pub(crate) fn settings(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.desk().then(|| whole(&prepare::beside(draw, "Settings"), &settings::page(draw)))
}

/// One person, and what may be done about their seat.
fn row(draw: &Draw<'_>, person: &Person<'_>, me: MemberId) -> Markup {
    let at = |what: &str| format!("{}?{what}={}", draw.at("seats"), person.id);
    let desk = draw.view.desk();
    html! {
        li.seatline id={ "p-" (person.id) } {
            span.turnline {
                span class={ "seat" (if person.here { " done" } else { " away" }) } aria-hidden="true" { (person.name.initials()) }
                span { bdi { (person.name) } @if person.id == me { " (you)" } " " small.hint { (state(draw, person)) } }
            }
            @if desk && person.id != me && !person.facilitator {
                details.rest id={ "d-" (person.id) } {
                    summary.btn.bare.icon-only { (parts::icon("more")) span.vh { "What may be done about the seat of " (person.name) } }
                    div.row {
                        a.btn.bare href=(at("hand")) { "Hand over the desk" span.vh { " to " (person.name) } }
                        @if person.carried_by.is_none() { a.btn.bare href=(at("renew")) { "Renew the link" span.vh { " of " (person.name) } } }
                        a.btn.bare href=(at("remove")) { "Remove" span.vh { " " (person.name) } }
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
    html! {
        @if person.facilitator { "holds the desk" @if here || holder.is_some() || person.was_here.is_some() { ", " } }
        @if let Some(holder) = holder { "sits at the phone of " bdi { (holder) } }
        @else if here { "is here" }
        @else if let Some(at) = person.was_here { "was here at " (words::clock(at)) }
        @else if !person.facilitator { "on the way" }
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

/// A form of this page: it comes back here.
fn act(draw: &Draw<'_>, id: &str, act: &str, content: &Markup) -> Markup {
    html! {
        form id=(id) method="post" action=(draw.at(act)) {
            (parts::ask(draw))
            input type="hidden" name="back" value="seats";
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
            button.btn.main name="member" value=(person.id) { span { "Remove " bdi { (person.name) } } }
        },
    );
    let what = html! {
        "Their link stops working, and their seat is free again. Their notes stay: nobody knows which are theirs. A signature of theirs goes. The circle’s history tells it."
        @if carries > 0 { " Whoever sits at their phone goes too: " (words::count(carries, "person", "people")) "." }
    };
    question(
        &html! { "Remove " bdi { (person.name) } " from the circle?" },
        &what,
        &form,
        "Keep the seat",
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
            button.btn.main name="member" value=(person.id) { "Renew the link" }
        },
    );
    let what = html! {
        "The old link stops working everywhere. "
        @if own {
            "This browser goes on with the new one, and what you have face down or keep for yourself comes along."
        } @else {
            "The new one is shown to you once, to give to " bdi { (person.name) } ". "
            "Private preparation does not come along, since only the old link opens it; notes that lie face down stay on the table, and can no longer be taken back."
        }
    };
    let title = html! { @if own { "Renew your private link?" } @else { "Renew the link of " bdi { (person.name) } "?" } };
    question(&title, &what, &form, "Leave it as it is", draw)
}

fn handing(draw: &Draw<'_>, person: &Person<'_>) -> Markup {
    let form = act(
        draw,
        "f-hand",
        "hand-desk",
        &html! {
            button.btn.main name="to" value=(person.id) { "Hand over the desk" }
        },
    );
    let what = html! { bdi { (person.name) } " then moves the stages and the candle. You keep your seat, and they can hand it back." };
    question(
        &html! { "Hand the desk to " bdi { (person.name) } "?" },
        &what,
        &form,
        "Keep the desk",
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
                h2.h-small id="own-h" { "Your private link" }
                p.hint { "It brings you back to your seat, on any device. Keep it to yourself: whoever has it is you." }
                div.row {
                    button.btn type="button" data-copy="#own-link" data-said="Your private link is copied." data-js hidden { (parts::icon("key")) "Copy your link" }
                    a.btn.bare href={ (draw.at("seats")) "?renew=" (me.id) } { "Renew it" }
                    a.btn.bare href=(draw.at("reminders")) { "Calendar and reminders" }
                    a.btn.bare href=(draw.at("programs")) { "Programs" }
                }
                details id="d-own" {
                    summary.btn.bare { "Show it" }
                    label.vh for="own-link" { "Your private link" }
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
            p { "The door is closed: nobody new comes in. Whoever has a seat keeps it." }
            (door_form(draw, live, "f-door", &html! { button.btn name="open" value="1" { "Open the door" } }))
        } @else if let Some(join) = &links.join {
            div.joingrid.full {
                (parts::qr(join))
                div.stack {
                    @if let Some(code) = &links.code {
                        p { "Point your camera at the square, or open " strong { (draw.site.spoken()) } " and type" }
                        p.bigcode { (parts::big_code(code)) }
                    } @else { p { "Point your camera at the square, or open the link." } }
                    button.btn type="button" data-copy="#join-link" data-said="The link to join is copied." data-js hidden { (parts::icon("link")) "Copy the link" }
                }
            }
            (parts::only_here(draw))
            div.field.full {
                label for="join-link" { "The link to send" }
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
                label for="called" { "Their name" }
                input.input type="text" id="called" name="called" autocomplete="off" dir="auto";
            }
            button.btn { (parts::icon("plus")) "Give them a seat" }
        }
    }
}

/// What only the desk has: the door, seats at this phone, the big screen.
fn for_the_desk(draw: &Draw<'_>) -> Markup {
    let open = draw.view.door_open();
    html! {
        section.sheet.stack.joincard aria-labelledby="door-h" {
            h2 id="door-h" { "The door" }
            (door(draw, false))
            @if open {
                (door_form(draw, false, "f-close", &html! { button.btn name="open" value="0" { (parts::icon("lock")) "Close the door" } }))
                (door_form(draw, false, "f-new", &html! {
                    input type="hidden" name="open" value="1";
                    button.btn.bare name="renew" value="1" { "New link and code" }
                    p.hint { "The old link, the old code and the big screen’s link stop working. Seats stay." }
                }))
            }
        }
        section.sheet.stack aria-labelledby="seat-h" {
            h2.h-small id="seat-h" { "Somebody without a device" }
            p.hint { "They sit at this phone. It goes round, and each hand-over clears the page." }
            (seat_form(draw, "seats"))
        }
        @if let Some(screen) = &draw.links.screen {
            section.stack.full aria-labelledby="screen-h" {
                h2.h-small id="screen-h" { "The big screen" }
                p.hint { "For a projector or a shared screen: no controls, and no names beside text. Never share this page itself." }
                div.row {
                    a.btn href=(screen) target="_blank" rel="noopener" { (parts::icon("screen")) "Open the big screen" }
                    a.btn.bare href=(draw.at("settings")) { "Settings" }
                }
            }
        }
    }
}
