//! The languages to choose from.

use crate::languages::{Language, t};
use maud::{Markup, html};

/// One button for each, named in its own words. `back` is where the reader came from.
pub(super) fn languages(back: &str) -> Markup {
    let unread = !Language::spoken().is_read_by_a_native_speaker();
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { (t!("languages-title")) }
                p.lead.ink { (t!("languages-lead")) }
            }
            form.stack method="post" action="/language" {
                input type="hidden" name="back" value=(back);
                @for language in Language::ALL {
                    button.btn name="language" value=(language.tag()) lang=(language.tag()) dir=(language.direction())
                        aria-pressed=(language == Language::spoken()) { (language.own_name()) }
                }
            }
            @if unread { p.hint { (t!("languages-unread")) } }
            p.hint { (t!("languages-own-words")) }
            a.btn href=(back) { (t!("back")) }
        }
    }
}
