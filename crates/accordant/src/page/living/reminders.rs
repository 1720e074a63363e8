//! Reminders: a calendar, a mail address, a room to write to. Everything works without them: the
//! home says what is due.

use super::behind;
use crate::{
    page::{Draw, parts, whole},
    post::chat::Flavour,
    web::letters::Reminders,
};
use maud::{Markup, html};

/// The kinds of letters, as they are called on the page.
const KINDS: [(&str, &str); 6] = [
    ("visit", "the day before a visit"),
    ("pulse", "when a pulse opens"),
    ("sign", "when the page has new words to sign"),
    ("change", "when words are proposed"),
    ("asleep", "when the alliance falls asleep"),
    ("farewell", "before the raw notes are let go"),
];

/// The page on which one says what should come, and where.
pub(crate) fn reminders(draw: &Draw<'_>, it: &Reminders) -> Option<Markup> {
    draw.view.me()?;
    let frame = behind(draw, "Reminders");
    let main = html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { "How would you like to hear of it?" }
                p.lead { "You need nothing of this: your page says what is due. What comes, comes once, never at night, and can be stopped by one tap." }
            }
            (calendar(draw))
            @if it.mail { (mail(draw, it)) } @else { p.hint { "This installation sends no mail." } }
            @if it.chat { (chat(draw, it)) }
            @if it.mail && draw.view.desk() && draw.view.letter().is_some() && !draw.view.hangs() { (letter(draw)) }
        }
    };
    Some(whole(&frame, &main))
}

fn calendar(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="cal-h" {
            h2 id="cal-h" { "In your calendar" }
            p { "As a subscription the day moves by itself when the circle moves it; as a file it is there once." }
            div.row {
                form method="post" action=(draw.at("calendar")) {
                    (parts::ask(draw)) input type="hidden" name="back" value="reminders";
                    button.btn.main { (parts::icon("calendar")) "Make my calendar link" }
                }
                a.btn href=(draw.at("visit.ics")) { (parts::icon("download")) "One file" }
            }
            form method="post" action=(draw.at("calendar")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="on" value="0";
                button.btn.bare { "End my calendar link" }
            }
            p.hint { "The calendar shows the items of your page to whoever can see your calendar. The link opens nothing else." }
        }
    }
}

fn mail(draw: &Draw<'_>, it: &Reminders) -> Markup {
    let (address, zone) =
        it.mine.as_ref().map_or(("", &*it.zone), |(address, zone, ..)| (address, zone));
    html! {
        section.sheet.stack.full aria-labelledby="mail-h" {
            h2 id="mail-h" { "By mail" }
            @if let Some((_, _, confirmed, stopped)) = &it.mine {
                @if *confirmed { p { (parts::tag("tick", "It is yours")) } (comes(stopped)) }
                @else { p { "We have asked there whether it is yours. Until then nothing comes." } (again(draw)) }
            }
            form.stack.full id="mail-form" method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="mail";
                div.field {
                    label for="rm-address" { "Your mail address" }
                    input.input type="email" id="rm-address" name="address" required autocomplete="email" value=(address) aria-describedby="rm-h";
                    p.hint id="rm-h" { "Nobody of the circle sees it. It is kept until you take it away or leave." }
                }
                (zone_field("rm-zone", zone))
                p.wrong id="mail-wrong" {}
                button.btn { @if it.mine.is_some() { "Keep this address" } @else { "Write to me" } }
            }
            @if it.mine.is_some() { (drop(draw, "mail-drop", "Take my address away")) }
        }
    }
}

/// The letter of Prepare, by whoever holds the desk.
fn letter(draw: &Draw<'_>) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="letter-h" {
            h2 id="letter-h" { "Your letter" }
            p { "It goes to everybody of the circle who gave a mail address here and said that it is theirs, once a day at most." }
            form method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="letter";
                button.btn { "Send the letter by mail" }
            }
        }
    }
}

fn comes(stopped: &std::collections::BTreeSet<String>) -> Markup {
    html! {
        ul.norms {
            @for (kind, words) in KINDS {
                li { @if stopped.contains(kind) { s { (words) } " (stopped)" } @else { (words) } }
            }
        }
    }
}

fn again(draw: &Draw<'_>) -> Markup {
    html! {
        form method="post" action=(draw.at("reminders")) {
            (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="again";
            button.btn.bare { "Ask once more" }
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
            label for=(id) { "Your time zone" }
            input.input type="text" id=(id) name="zone" required autocomplete="off" autocapitalize="off" spellcheck="false" value=(zone);
        }
    }
}

fn chat(draw: &Draw<'_>, it: &Reminders) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="chat-h" {
            h2 id="chat-h" { "In the room where you write to each other" }
            @if let Some(room) = it.room { p { (parts::tag("tick", room)) } }
            form.stack.full id="chat-form" method="post" action=(draw.at("reminders")) {
                (parts::ask(draw)) input type="hidden" name="back" value="reminders"; input type="hidden" name="do" value="chat";
                div.field {
                    label for="rm-flavour" { "Which kind" }
                    select.input id="rm-flavour" name="flavour" { @for it in Flavour::ALL { option value=(it.slug()) { (it.name()) } } }
                }
                div.field {
                    label for="rm-url" { "The address of its incoming webhook" }
                    input.input type="url" id="rm-url" name="url" required autocomplete="off" aria-describedby="rm-uh";
                    p.hint id="rm-uh" { "It is a key: it is kept, and shown to nobody. Everybody in that room sees what comes: dates, and never who." }
                }
                (zone_field("rm-czone", &it.zone))
                p.wrong id="chat-wrong" {}
                button.btn { "Write there" }
            }
            @if it.room.is_some() { (drop(draw, "chat-drop", "Write there no more")) }
        }
    }
}
