//! Reminders: a calendar, a mail address, a room to write to. Everything works without them: the
//! home says what is due.

use super::behind;
use crate::{
    languages::t,
    page::{Draw, parts, whole},
    post::chat::Flavour,
    web::letters::Reminders,
};
use maud::{Markup, html};

/// The kinds of letters, as they are called on the page.
fn kinds() -> [(&'static str, String); 6] {
    [
        ("visit", t!("reminders-kind-visit")),
        ("pulse", t!("reminders-kind-pulse")),
        ("sign", t!("reminders-kind-sign")),
        ("change", t!("reminders-kind-change")),
        ("asleep", t!("reminders-kind-asleep")),
        ("farewell", t!("reminders-kind-farewell")),
    ]
}

/// The page on which one says what should come, and where.
pub(crate) fn reminders(draw: &Draw<'_>, it: &Reminders) -> Option<Markup> {
    draw.view.me()?;
    let frame = behind(draw, &t!("reminders-title"));
    let main = html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { (t!("reminders-how")) }
                p.lead { (t!("reminders-nothing-needed")) }
            }
            (calendar(draw))
            @if it.mail { (mail(draw, it)) } @else { p.hint { (t!("reminders-no-mail")) } }
            @if it.chat { (chat(draw, it)) }
            @if it.mail && draw.view.desk() && draw.view.letter().is_some() && !draw.view.hangs() { (letter(draw)) }
        }
    };
    Some(whole(&frame, &main))
}

fn calendar(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="cal-h" {
            h2 id="cal-h" { (t!("reminders-calendar")) }
            p { (t!("reminders-calendar-how")) }
            div.row {
                form method="post" action=(draw.at("calendar")) {
                    (parts::ask(draw)) input type="hidden" name="back" value="reminders";
                    button.btn.main { (parts::icon("calendar")) (t!("reminders-calendar-link")) }
                }
                a.btn href=(draw.at("visit.ics")) { (parts::icon("download")) (t!("reminders-one-file")) }
            }
            form method="post" action=(draw.at("calendar")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="on" value="0";
                button.btn.bare { (t!("reminders-end-link")) }
            }
            p.hint { (t!("reminders-calendar-shows")) }
        }
    }
}

fn mail(draw: &Draw<'_>, it: &Reminders) -> Markup {
    let (address, zone) =
        it.mine.as_ref().map_or(("", &*it.zone), |(address, zone, ..)| (address, zone));
    html! {
        section.sheet.stack.full aria-labelledby="mail-h" {
            h2 id="mail-h" { (t!("reminders-by-mail")) }
            @if let Some((_, _, confirmed, stopped)) = &it.mine {
                @if *confirmed { p { (parts::tag("tick", &t!("reminders-yours"))) } (comes(stopped)) }
                @else { p { (t!("reminders-asked")) } (again(draw)) }
            }
            form.stack.full id="mail-form" method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="mail";
                div.field {
                    label for="rm-address" { (t!("reminders-address")) }
                    input.input type="email" id="rm-address" name="address" required autocomplete="email" value=(address) aria-describedby="rm-h";
                    p.hint id="rm-h" { (t!("reminders-address-hint")) }
                }
                (zone_field("rm-zone", zone))
                p.wrong id="mail-wrong" {}
                button.btn { @if it.mine.is_some() { (t!("reminders-keep-address")) } @else { (t!("reminders-write-to-me")) } }
            }
            @if it.mine.is_some() { (drop(draw, "mail-drop", &t!("reminders-drop-address"))) }
        }
    }
}

/// The letter of Prepare, by whoever holds the desk.
fn letter(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="letter-h" {
            h2 id="letter-h" { (t!("reminders-letter")) }
            p { (t!("reminders-letter-how")) }
            form method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="letter";
                button.btn { (t!("reminders-send-letter")) }
            }
        }
    }
}

fn comes(stopped: &std::collections::BTreeSet<String>) -> Markup {
    html! {
        ul.norms {
            @for (kind, words) in kinds() {
                li { @if stopped.contains(kind) { s { (words) } " " (t!("reminders-stopped")) } @else { (words) } }
            }
        }
    }
}

fn again(draw: &Draw<'_>) -> Markup {
    html! {
        form method="post" action=(draw.at("reminders")) {
            (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="again";
            button.btn.bare { (t!("reminders-ask-again")) }
        }
    }
}

fn drop(draw: &Draw<'_>, what: &str, button: &str) -> Markup {
    html! {
        form method="post" action=(draw.at("reminders")) {
            (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value=(what);
            button.btn.bare { (button) }
        }
    }
}

fn zone_field(id: &str, zone: &str) -> Markup {
    html! {
        div.field {
            label for=(id) { (t!("reminders-zone")) }
            input.input type="text" id=(id) name="zone" required autocomplete="off" autocapitalize="off" spellcheck="false" value=(zone);
        }
    }
}

fn chat(draw: &Draw<'_>, it: &Reminders) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="chat-h" {
            h2 id="chat-h" { (t!("reminders-room")) }
            @if let Some(room) = it.room { p { (parts::tag("tick", room)) } }
            form.stack.full id="chat-form" method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="chat";
                div.field {
                    label for="rm-flavour" { (t!("reminders-room-kind")) }
                    select.input id="rm-flavour" name="flavour" { @for it in Flavour::ALL { option value=(it.slug()) { (it.name()) } } }
                }
                div.field {
                    label for="rm-url" { (t!("reminders-webhook")) }
                    input.input type="url" id="rm-url" name="url" required autocomplete="off" aria-describedby="rm-uh";
                    p.hint id="rm-uh" { (t!("reminders-webhook-hint")) }
                }
                (zone_field("rm-czone", &it.zone))
                p.wrong id="chat-wrong" {}
                button.btn { (t!("reminders-write-there")) }
            }
            @if it.room.is_some() { (drop(draw, "chat-drop", &t!("reminders-drop-room"))) }
        }
    }
}
