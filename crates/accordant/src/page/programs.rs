//! Programs that may act for somebody: they give a token, see what they have given, and take it back.

use super::{Draw, Phone, parts, prepare, start, whole, words};
use crate::languages::t;
use alliance::{
    event::{May, Time},
    limits::{ITEM_GRAPHEMES_MAX, TOKEN_DAYS_MAX},
    view::TokenSeen,
};
use maud::{Markup, html};

/// What somebody sees of their webhook.
#[derive(Debug)]
pub(crate) struct Hook {
    /// Its host, and the secret by which what comes from here is known; the address is a key.
    pub(crate) set: Option<(String, String)>,
    /// What was told to it, the latest first.
    pub(crate) told: Vec<Delivery>,
}

/// Something that is or was told to a webhook.
#[derive(Debug)]
pub(crate) struct Delivery {
    /// The id under which it is told.
    pub(crate) id: String,
    /// Its kind.
    pub(crate) kind: String,
    /// A day, or the number of a version.
    pub(crate) about: String,
    /// How it went.
    pub(crate) how: How,
    /// When it was told; where it waits, when it is told next.
    pub(crate) at: Time,
    /// How often it was tried.
    pub(crate) tries: u32,
    /// Whether it can be told once more here.
    pub(crate) again: bool,
}

/// How telling something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// It was taken.
    Delivered,
    /// It is told now, or waits for another try.
    Waiting,
    /// It is told no more.
    GivenUp,
}

/// The page; nothing for whoever sits at somebody's phone: they have no key of their own.
pub(crate) fn page(draw: &Draw<'_>, hook: Option<&Hook>) -> Option<Markup> {
    draw.view.me().filter(|_| draw.phone == Phone::Own)?;
    let tokens = draw.view.my_tokens();
    let main = html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, &t!("programs-back")))
            div.stack {
                h1 { (t!("programs-title")) }
                p.lead { (t!("programs-lead")) }
                p { (t!("programs-as-you")) }
                p { a href="/api" { (t!("programs-how")) } }
            }
            @if tokens.is_empty() { p { (t!("programs-none")) } }
            @else {
                section.stack.full aria-labelledby="mine-h" {
                    h2.h-small id="mine-h" { (t!("programs-mine")) }
                    ul.stack.full role="list" { @for it in &tokens { li { (row(draw, it)) } } }
                }
            }
            (give(draw))
            @if let Some(it) = hook { (webhook(draw, it)) }
        }
    };
    Some(whole(&prepare::beside(draw, &t!("programs-title")), &main))
}

fn may(it: May) -> String {
    match it {
        May::Read => t!("programs-sees"),
        May::Act => t!("programs-acts"),
    }
}

fn row(draw: &Draw<'_>, it: &TokenSeen<'_>) -> Markup {
    let over = it.until <= draw.now;
    let until = words::day(words::day_of(it.until));
    html! {
        section.sheet.stack.full {
            p dir="auto" { b { (it.purpose) } }
            p { (may(it.may)) " " @if over { (t!("programs-over")) } @else { (t!("programs-until", day = until)) } }
            form method="post" action=(draw.at("programs")) {
                (parts::ask(draw)) input type="hidden" name="back" value="programs";
                input type="hidden" name="do" value="take"; input type="hidden" name="token" value=(it.id);
                button.btn { (t!("programs-take")) span.vh { (t!("colon")) (it.purpose) } }
            }
        }
    }
}

fn give(draw: &Draw<'_>) -> Markup {
    let choice = |it: May, words: &str, chosen: bool| {
        html! {
            label.choice.wordy { input type="radio" name="may" value=(it.slug()) checked[chosen]; b { (words) } }
        }
    };
    html! {
        section.sheet.stack.full aria-labelledby="give-h" {
            h2 id="give-h" { (t!("programs-give")) }
            form.stack.full method="post" action=(draw.at("programs")) {
                (parts::ask(draw)) input type="hidden" name="back" value="programs"; input type="hidden" name="do" value="give";
                div.field {
                    label for="pr-purpose" { (t!("programs-purpose")) }
                    input.input type="text" id="pr-purpose" name="purpose" required maxlength=(ITEM_GRAPHEMES_MAX) autocomplete="off" dir="auto" aria-describedby="pr-h";
                    p.hint id="pr-h" { (t!("programs-purpose-hint")) }
                }
                fieldset.stack {
                    legend { (t!("programs-may")) }
                    div.choices.two {
                        (choice(May::Read, &t!("programs-may-read"), true))
                        (choice(May::Act, &t!("programs-may-act"), false))
                    }
                }
                div.field {
                    label for="pr-days" { (t!("programs-days")) }
                    input.input type="number" id="pr-days" name="days" required min="1" max=(TOKEN_DAYS_MAX) value="30" inputmode="numeric";
                }
                button.btn.main { (t!("programs-make")) }
            }
            p.hint { (t!("programs-trust")) }
        }
    }
}

fn hidden(draw: &Draw<'_>, what: &str) -> Markup {
    html! { (parts::ask(draw)) input type="hidden" name="back" value="programs"; input type="hidden" name="do" value=(what); }
}

/// What is told to a program, in words.
fn told(it: &Delivery) -> String {
    match &*it.kind {
        "alliance.signed" => t!("programs-told-signed", number = it.about.as_str()),
        "version.changed" => t!("programs-told-changed", number = it.about.as_str()),
        _ => t!("programs-told-visit", day = it.about.as_str()),
    }
}

/// How that went, in words.
fn went(it: &Delivery) -> String {
    let at = words::moment(it.at);
    match it.how {
        How::Delivered => t!("programs-told-taken", moment = at),
        How::Waiting if it.tries == 0 => t!("programs-told-now"),
        How::Waiting => t!("programs-told-later", moment = at),
        How::GivenUp => t!("programs-told-never", moment = at),
    }
}

fn deliveries(draw: &Draw<'_>, all: &[Delivery]) -> Markup {
    html! {
        h3.h-small id="told-h" { (t!("programs-told")) }
        ul.stack.full role="list" aria-labelledby="told-h" {
            @for it in all {
                li.stack {
                    p { (told(it)) br; span.hint { (went(it)) } }
                    @if it.again {
                        form method="post" action=(draw.at("programs")) {
                            (hidden(draw, "hook-again"))
                            input type="hidden" name="delivery" value=(it.id);
                            button.btn.bare { (t!("programs-hook-again")) span.vh { (t!("colon")) (told(it)) } }
                        }
                    }
                }
            }
        }
    }
}

fn webhook(draw: &Draw<'_>, it: &Hook) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="hook-h" {
            h2 id="hook-h" { (t!("programs-hook")) }
            p { (t!("programs-hook-lead")) }
            @if let Some((host, secret)) = &it.set {
                p { (parts::tag("tick", host)) }
                details id="d-hook" {
                    summary.btn.bare { (t!("programs-hook-secret")) }
                    p { code { (secret) } }
                }
                @if !it.told.is_empty() { (deliveries(draw, &it.told)) }
                form method="post" action=(draw.at("programs")) { (hidden(draw, "hook-drop")) button.btn.bare { (t!("programs-hook-drop")) } }
            }
            form.stack.full method="post" action=(draw.at("programs")) {
                (hidden(draw, "hook"))
                div.field {
                    label for="pr-url" { (t!("programs-hook-address")) }
                    input.input type="url" id="pr-url" name="url" required autocomplete="off" aria-describedby="pr-uh";
                    p.hint id="pr-uh" { (t!("programs-hook-hint")) }
                }
                button.btn { (t!("programs-hook-set")) }
            }
        }
    }
}

/// A token, shown once.
pub(crate) fn given(token: &str, back: &str) -> Markup {
    let words = t!("programs-given", token = token);
    start::notice(&t!("programs-given-title"), &words, Some((back, &t!("programs-given-back"))))
}
