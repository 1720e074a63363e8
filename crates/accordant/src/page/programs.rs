//! Programs that may act for somebody: they give a token, see what they have given, and take it back.

use super::{Draw, Phone, parts, prepare, start, whole, words};
use alliance::{
    event::May,
    limits::{ITEM_GRAPHEMES_MAX, TOKEN_DAYS_MAX},
    view::TokenSeen,
};
use maud::{Markup, html};

/// What somebody sees of their webhook.
#[derive(Debug)]
pub(crate) struct Hook {
    /// Its host, and the secret by which what comes from here is known; the address is a key.
    pub(crate) set: Option<(String, String)>,
    /// What there was to tell: its kind, and a day or a number.
    pub(crate) told: Vec<(&'static str, String)>,
}

/// The page; nothing for whoever sits at somebody's phone: they have no key of their own.
pub(crate) fn page(draw: &Draw<'_>, hook: Option<&Hook>) -> Option<Markup> {
    draw.view.me().filter(|_| draw.phone == Phone::Own)?;
    let tokens = draw.view.my_tokens();
    let main = html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, "Back to the circle"))
            div.stack {
                h1 { "Programs" }
                p.lead { "A program can see this alliance as you see it, and do for you what you can do: hang the page in your wiki, or tell your team that a visit is near." }
                p { "It sees nothing that you do not see, and it is you who does what it does. " a href="/api" { "How programs ask" } "." }
            }
            @if tokens.is_empty() { p { "You have let in no program." } }
            @else {
                section.stack.full aria-labelledby="mine-h" {
                    h2.h-small id="mine-h" { "What you have given" }
                    ul.stack.full role="list" { @for it in &tokens { li { (row(draw, it)) } } }
                }
            }
            (give(draw))
            @if let Some(it) = hook { (webhook(draw, it)) }
        }
    };
    Some(whole(&prepare::beside(draw, "Programs"), &main))
}

const fn may(it: May) -> &'static str {
    match it {
        May::Read => "sees what you see",
        May::Act => "sees what you see, and does what you can do",
    }
}

fn row(draw: &Draw<'_>, it: &TokenSeen<'_>) -> Markup {
    let over = it.until <= draw.now;
    let until = words::day(words::day_of(it.until));
    html! {
        section.sheet.stack.full {
            p dir="auto" { b { (it.purpose) } }
            p { "It " (may(it.may)) ". " @if over { "It has ended." } @else { "Until " (until) "." } }
            form method="post" action=(draw.at("programs")) {
                (parts::ask(draw)) input type="hidden" name="back" value="programs";
                input type="hidden" name="do" value="take"; input type="hidden" name="token" value=(it.id);
                button.btn { "Take it back" span.vh { ": " (it.purpose) } }
            }
        }
    }
}

fn give(draw: &Draw<'_>) -> Markup {
    let choice = |it: May, words: &str, chosen: bool| {
        html! {
            label { input type="radio" name="may" value=(it.slug()) checked[chosen]; " " (words) }
        }
    };
    html! {
        section.sheet.stack.full aria-labelledby="give-h" {
            h2 id="give-h" { "Let a program in" }
            form.stack.full method="post" action=(draw.at("programs")) {
                (parts::ask(draw)) input type="hidden" name="back" value="programs"; input type="hidden" name="do" value="give";
                div.field {
                    label for="pr-purpose" { "What is it for?" }
                    input.input type="text" id="pr-purpose" name="purpose" required maxlength=(ITEM_GRAPHEMES_MAX) autocomplete="off" dir="auto" aria-describedby="pr-h";
                    p.hint id="pr-h" { "For yourself, so that you know it again. Nobody of the circle sees it." }
                }
                fieldset.stack {
                    legend { "What may it do?" }
                    (choice(May::Read, "See what I see", true))
                    (choice(May::Act, "See it, and do what I can do", false))
                }
                div.field {
                    label for="pr-days" { "For how many days?" }
                    input.input type="number" id="pr-days" name="days" required min="1" max=(TOKEN_DAYS_MAX) value="30" inputmode="numeric";
                }
                button.btn.main { "Make a token" }
            }
            p.hint { "Whoever has the token is you, as far as it goes: give it to programs that you trust. It ends by itself, with a new private link, and when you leave." }
        }
    }
}

fn hidden(draw: &Draw<'_>, what: &str) -> Markup {
    html! { (parts::ask(draw)) input type="hidden" name="back" value="programs"; input type="hidden" name="do" value=(what); }
}

/// What is told to a program, in words.
fn told(kind: &str, occasion: &str) -> String {
    match kind {
        "alliance.signed" => format!("Version {occasion} is signed"),
        "version.changed" => format!("Version {occasion} has other words"),
        _ => format!("The visit of {occasion} is due"),
    }
}

fn webhook(draw: &Draw<'_>, it: &Hook) -> Markup {
    html! {
        section.sheet.stack.full aria-labelledby="hook-h" {
            h2 id="hook-h" { "Tell a program" }
            p { "When the page is signed, when it has other words, and when a visit is due, a signed line goes to an address of yours: ids, numbers and days, and nobody's words." }
            @if let Some((host, secret)) = &it.set {
                p { (parts::tag("tick", host)) }
                details id="d-hook" {
                    summary.btn.bare { "Show its secret" }
                    p { code { (secret) } }
                }
                @for (kind, occasion) in it.told.iter().rev().take(6) {
                    form.row method="post" action=(draw.at("programs")) {
                        (hidden(draw, "hook-again"))
                        input type="hidden" name="kind" value=(kind); input type="hidden" name="occasion" value=(occasion);
                        span { (told(kind, occasion)) }
                        button.btn.bare { "Tell it again" span.vh { ": " (told(kind, occasion)) } }
                    }
                }
                form method="post" action=(draw.at("programs")) { (hidden(draw, "hook-drop")) button.btn.bare { "Tell it no more" } }
            }
            form.stack.full method="post" action=(draw.at("programs")) {
                (hidden(draw, "hook"))
                div.field {
                    label for="pr-url" { "Its address" }
                    input.input type="url" id="pr-url" name="url" required autocomplete="off" aria-describedby="pr-uh";
                    p.hint id="pr-uh" { "Only where whoever runs this server allows it. It is kept, and shown to nobody." }
                }
                button.btn { "Tell this program" }
            }
        }
    }
}

/// A token, shown once.
pub(crate) fn given(token: &str, back: &str) -> Markup {
    let words = format!(
        "Give this to the program, and to nobody else. It is shown only now; only the program can keep it: {token}"
    );
    start::notice("Your token", &words, Some((back, "Back to your programs")))
}
