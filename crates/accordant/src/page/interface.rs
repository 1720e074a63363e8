//! The readable page of the interface for programs, drawn from the same document that is served.

use super::{Frame, parts, whole};
use maud::{Markup, html};
use serde_json::Value;

/// A kind of problem, as the page explains it.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Its name, for programs.
    pub(crate) name: String,
    /// Its status.
    pub(crate) status: u16,
    /// What it says.
    pub(crate) sentence: String,
}

/// The page.
pub(crate) fn page(document: &Value, problems: &[Kind]) -> Markup {
    let header = html! { header.room { (parts::brand(false)) } };
    let title = "For programs: Accordant".to_owned();
    let frame = Frame { title, header: Some(header), foot: true, start: true, ..Frame::default() };
    let main = html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { "For programs" }
                p.lead { (text(&document["info"]["description"])) }
                p { "The same as a document for tools: " a href="/api/v1/openapi.json" { "OpenAPI 3.1" } "." }
                p { "A member gives a token on the page \u{201c}Programs\u{201d} of their alliance. It is sent as " code { "Authorization: Bearer \u{2026}" } "." }
            }
            section.stack.wide aria-labelledby="ways-h" {
                h2 id="ways-h" { "What can be asked" }
                @for (path, item) in object(&document["paths"]) { (operations(path, item)) }
            }
            section.stack.wide aria-labelledby="shapes-h" {
                h2 id="shapes-h" { "What is sent" }
                @for (name, schema) in object(&document["components"]["schemas"]) { (shape(name, schema)) }
            }
            section.stack.wide aria-labelledby="problems-h" {
                h2 id="problems-h" { "What may be in the way" }
                dl.stack.full {
                    @for it in problems {
                        div id={ "problem-" (it.name) } {
                            dt { code { (it.name) } " (" (it.status) ")" }
                            dd { (it.sentence) }
                        }
                    }
                }
            }
        }
    };
    whole(&frame, &main)
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

fn operations(path: &str, item: &Value) -> Markup {
    html! {
        @for method in ["get", "post", "delete"] {
            @let it = &item[method];
            @if it.is_object() {
                section.sheet.stack.full {
                    h3.h-small { (text(&it["summary"])) }
                    p { code { (method.to_uppercase()) " " (path) } }
                    @if it["description"].is_string() { p { (text(&it["description"])) } }
                    @if let Some(of) = kind(&it["requestBody"]["content"]["application/json"]["schema"]) { p { "Sent: " (of) } }
                    @for status in ["200", "201"] {
                        @if let Some(of) = kind(&it["responses"][status]["content"]["application/json"]["schema"]) { p { "Comes back: " (of) } }
                    }
                }
            }
        }
    }
}

/// What kind of value a schema describes, in a word or two.
fn kind(schema: &Value) -> Option<Markup> {
    if let Some(name) = schema["$ref"].as_str().and_then(|it| it.rsplit('/').next()) {
        return Some(html! { a href={ "#" (name) } { (name) } });
    }
    if let Some(one) = schema["oneOf"].as_array() {
        let mut some = one.iter().filter(|it| it["type"] != "null").filter_map(kind);
        return some.next().map(|it| html! { (it) ", or null" });
    }
    if schema["items"].is_object() {
        return kind(&schema["items"]).map(|it| html! { "a list of " (it) });
    }
    let types = &schema["type"];
    let names: Vec<&str> = list(types).filter_map(Value::as_str).chain(types.as_str()).collect();
    (!names.is_empty()).then(|| html! { (names.join(" or ")) })
}

fn fields(schema: &Value) -> Markup {
    let needed = |name: &str| list(&schema["required"]).any(|it| it == name);
    html! {
        @if schema["properties"].is_object() {
            dl.stack.full {
                @for (name, field) in object(&schema["properties"]) {
                    div {
                        dt { code { (name) } " " (kind(field).unwrap_or_default()) @if !needed(name) { ", may be left out" } }
                        @if field["description"].is_string() { dd { (text(&field["description"])) } }
                        @if field["properties"].is_object() { dd { (fields(field)) } }
                    }
                }
            }
        }
    }
}

fn shape(name: &str, schema: &Value) -> Markup {
    let choices: Vec<&str> = list(&schema["enum"]).filter_map(Value::as_str).collect();
    html! {
        section.sheet.stack.full id=(name) {
            h3.h-small { (name) }
            @if schema["description"].is_string() { p { (text(&schema["description"])) } }
            @if !choices.is_empty() { p { "One of: " @for it in choices { code { (it) } " " } } }
            (fields(schema))
            @for one in list(&schema["oneOf"]) {
                div.stack {
                    @if one["description"].is_string() { p { (text(&one["description"])) } }
                    (fields(one))
                }
            }
        }
    }
}
