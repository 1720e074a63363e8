//! Take it with you: the page in the formats of other places.

use super::{Draw, parts, prepare, whole};
use crate::{
    export::{self, Agreement, Also, Format},
    languages::{SLOT, filled, t},
};
use maud::{Markup, html};

/// The page; nothing as long as there is nothing to take along.
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let taken = Agreement::of(&draw.view, &Also { notes: true, address: None })?;
    let main = html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, &t!("take-back")))
            div.stack {
                h1 { (t!("take-title")) }
                p.lead { (t!("take-lead")) }
            }
            // It only reads: each button leads to a file.
            form.sheet.stack.full id="f-take" method="get" action=(file(draw, &export::ALL[0])) {
                ul.stack.full role="list" { @for format in export::ALL { (way(draw, format)) } }
                fieldset.field {
                    legend { (t!("take-along")) }
                    p.hint { (t!("take-along-hint")) }
                    div.picks {
                        @if !taken.notes.is_empty() { (notes()) }
                        label.check {
                            input type="checkbox" name="address" value="1";
                            span { (t!("take-address")) br; small.hint { (t!("take-address-hint")) } }
                        }
                    }
                }
            }
            p.hint { (filled(&t!("take-everything", command = SLOT[0]), &[html! { code { "accordant export" } }])) }
        }
    };
    Some(whole(&prepare::beside(draw, &t!("take-title")), &main))
}

/// What somebody who ticks it should know.
fn notes() -> Markup {
    html! {
        label.check {
            input type="checkbox" name="notes" value="1" aria-describedby="notes-h";
            span { (t!("take-notes")) br; small.hint id="notes-h" { (t!("take-notes-hint")) } }
        }
    }
}

fn way(draw: &Draw<'_>, format: &Format) -> Markup {
    let (title, what) = match format.slug {
        "markdown" => (t!("take-markdown"), t!("take-markdown-hint")),
        "text" => (t!("take-text"), t!("take-text-hint")),
        "csv" => (t!("take-csv"), t!("take-csv-hint")),
        _ => (t!("take-html"), t!("take-html-hint")),
    };
    html! {
        li.row.apart.full {
            p { b { (title) } br; span.hint { (what) } }
            button.btn formaction=(file(draw, format)) { (parts::icon("download")) span { (format.file) } }
        }
    }
}

fn file(draw: &Draw<'_>, format: &Format) -> String {
    format!("{}/{}", draw.at("take"), format.file)
}
