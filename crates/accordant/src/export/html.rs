//! One file for a browser: it loads nothing, runs nothing, and prints well.

use super::{Agreement, Hand, Item, until};
use crate::languages::{Language, t};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// All that it looks like. No words of anybody stand in it.
const STYLE: &str = "\
:root{color-scheme:light dark}\
*{box-sizing:border-box}\
body{margin:0;padding:2rem 1.25rem;background:#f6f1e4;color:#2b2620;font:1.125rem/1.5 Georgia,'Iowan Old Style','Noto Serif',serif}\
main{max-width:42rem;margin:0 auto;padding:2.5rem clamp(1.25rem,6vw,4rem);background:#fffdf6;border:1px solid #cfc4aa;outline:1px solid #cfc4aa;outline-offset:-.6rem}\
h1{margin:0 0 .5rem;text-align:center;font-size:2rem;line-height:1.15;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}\
h2{margin:2rem 0 .5rem;font-size:1rem;font-weight:600;letter-spacing:.04em}\
.purpose{margin:0 auto 2rem;text-align:center;font-style:italic;text-wrap:balance;overflow-wrap:anywhere}\
ol{padding-inline-start:2em}\
li{margin-block:.6rem;overflow-wrap:anywhere;break-inside:avoid;white-space:pre-line}\
.beside,.day,footer{font-size:.875rem;color:#6a6152}\
.beside{display:block}\
.hands{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem}\
.hands li{margin:0;border-top:1px solid #cfc4aa;padding-top:.35rem}\
.hands svg{display:block;height:3rem;max-width:100%;fill:none;stroke:currentColor;stroke-width:6;stroke-linecap:round;stroke-linejoin:round}\
.day{display:block}\
footer{margin-top:2rem;text-align:center}\
@media (prefers-color-scheme:dark){body{background:#1c1a17;color:#eae3d2}main{background:#25221d;border-color:#5a5243;outline-color:#5a5243}.beside,.day,footer{color:#b9ae98}.hands li{border-color:#5a5243}}\
@media print{:root{color-scheme:light}body{background:none;color:#000;padding:0}main{max-width:none;border:0;outline:0;background:none;padding:0}.notes{break-before:page}}";

/// Nothing is loaded, run or sent, whatever opens the file.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Writes it.
pub(super) fn write(it: &Agreement) -> String {
    let language = Language::spoken();
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (it.name) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 dir="auto" { (it.name) }
                        @if let Some(purpose) = &it.purpose { p.purpose dir="auto" { (purpose) } }
                    }
                    ol.items { @for item in &it.items { (article(item)) } }
                    @if !it.names.is_empty() {
                        h2 { (t!("export-signed-by")) }
                        ul.hands { @for name in &it.names { (hand(name)) } }
                    }
                    footer {
                        @for said in it.standing() { (said) br; }
                        @if let Some(address) = &it.address { (t!("export-lives-at", address = address.as_str())) }
                    }
                    @if !it.notes.is_empty() { (notes(it)) }
                }
            }
        }
    };
    page.into_string()
}

fn article(it: &Item) -> Markup {
    html! {
        li {
            span.text dir="auto" { (it.text) }
            @if let Some(day) = it.until { span.beside { (until(day)) } }
            @else if let Some(beside) = &it.beside { span.beside dir="auto" { (beside) } }
        }
    }
}

fn hand(it: &Hand) -> Markup {
    let said = it.beside();
    html! {
        li {
            // A path of numbers only.
            @if let Some(path) = &it.drawn { svg viewBox="0 0 600 200" role="img" aria-label=(t!("export-drawn")) { path d=(path) {} } }
            bdi.name { (it.name) }
            @if !said.is_empty() { span.day { (said) } }
        }
    }
}

fn notes(it: &Agreement) -> Markup {
    html! {
        section.notes {
            @for wall in &it.notes {
                h2 { (wall.title) }
                ul { @for note in &wall.notes { li.note dir="auto" { (note) } } }
            }
        }
    }
}
