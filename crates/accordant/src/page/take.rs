//! Take it with you: the page in the formats of other places.

use super::{Draw, parts, prepare, whole};
use crate::export::{self, Agreement, Also, Format};
use maud::{Markup, html};

/// The page; nothing as long as there is nothing to take along.
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let taken = Agreement::of(&draw.view, &Also { notes: true, address: None })?;
    let main = html! {
        main.narrow.stack.wide id="main" {
            (prepare::back(draw, "Back to the alliance"))
            div.stack {
                h1 { "Take it with you" }
                p.lead { "An agreement that nobody sees does not exist. Here it is, for wherever you work." }
            }
            // It only reads: each button leads to a file.
            form.sheet.stack.full id="f-take" method="get" action=(file(draw, &export::ALL[0])) {
                ul.stack.full role="list" { @for format in export::ALL { (way(draw, format)) } }
                fieldset.field {
                    legend { "What goes along" }
                    p.hint { "The name, the purpose, the items, the names under it, its version and the next visit. Nothing else, unless you want it." }
                    div.picks {
                        @if !taken.notes.is_empty() { (notes()) }
                        label.check {
                            input type="checkbox" name="address" value="1";
                            span { "The address of this page" br; small.hint { "It opens nothing for anybody without a link of their own." } }
                        }
                    }
                }
            }
            p.hint { "To take everything along, the whole history with it, ask whoever runs this server: " code { "accordant export" } " does it." }
        }
    };
    Some(whole(&prepare::beside(draw, "Take it with you"), &main))
}

/// What somebody who ticks it should know.
fn notes() -> Markup {
    html! {
        label.check {
            input type="checkbox" name="notes" value="1" aria-describedby="notes-h";
            span { "The notes, too" br; small.hint id="notes-h" { "Better not where others read them. They were written for this circle alone; where notes are passed on, the next ones are tamer." } }
        }
    }
}

fn way(draw: &Draw<'_>, format: &Format) -> Markup {
    let (title, what) = match format.slug {
        "markdown" => (
            "Markdown",
            "For a repository or a wiki. It knows its version: accordant check tells whether it is still current.",
        ),
        "text" => ("Plain text", "For a letter, a chat, a page of your own."),
        "csv" => ("A table (CSV)", "For a spreadsheet. Nothing in it is a formula."),
        _ => ("One page (HTML)", "For any browser, also without a network. It prints well."),
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
