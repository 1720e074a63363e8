//! Review: like is put with like, named, and given dots.
//!
//! A moved note costs its own bytes and the *places* of the others: the list of trays is sent with
//! empty elements that only bear the notes' ids. A note's element is never morphed (its words never
//! change), so the morph only carries it to where it belongs, and a tray that is new gets its notes
//! whichever piece of news comes first.

use super::{Draw, News, note_id, partial, parts, theme_id};
use crate::languages::t;
use alliance::{
    alliance::{Change, Happening},
    id::{NoteId, ThemeId},
    stage::Stage,
    view::{NoteSeen, ThemeSeen},
};
use maud::{Markup, html};

/// More dots than this are told by their number only.
const DOTS_DRAWN: u32 = 24;
/// A note that was folded away tells no more how many places it had; nobody spreads one further.
const PLACES_OF_FOLDED: usize = 6;

/// The trays, the loose notes and the bar that moves them.
pub(crate) fn main(draw: &Draw<'_>) -> Markup {
    let themes = shown(draw);
    let loose = draw.view.loose();
    html! {
        main id="main" class="edge review" {
            div.stack.review-head {
                h1 { (t!("review-title")) }
                p.lead { (t!("review-lead")) }
                @if !draw.view.desk() { div.full.region id="clock" { (parts::clock(draw)) } }
                div.row {
                    p.mydots id="mydots" { (my_dots_line(draw)) }
                    div.region id="themes-state" { (state(draw)) }
                }
                (rename(draw, &themes))
            }
            div.trays id="trays" { (trays(draw, &themes, &loose, Notes::Whole)) }
            (handbar(draw, &themes))
            (me(draw))
        }
    }
}

/// What changes while the page is open.
pub(crate) fn region(news: News, draw: &Draw<'_>, new: bool) -> Option<Markup> {
    match news {
        News::Mine(_) => Some(mine_region(draw)),
        News::Change(Change::Clock) => Some(parts::clock_region(draw)),
        News::Change(Change::Note(note)) => Some(note_region(draw, note, new)),
        News::Change(Change::Themes) => Some(themes_region(draw)),
        News::Change(Change::Dots) => Some(html! {
            @for (theme, dots) in draw.view.dots() {
                (partial(&dots_id(theme), "innerMorph", &total(dots)))
            }
        }),
        News::Change(
            Change::Room
            | Change::Seats
            | Change::Table
            | Change::Reading
            | Change::Items
            | Change::Item(_)
            | Change::Charter
            | Change::Desk
            | Change::Pulse
            | Change::Care
            | Change::Visit,
        )
        | News::Tally(_) => None,
    }
}

/// Do the notes come with their words, or only their places?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Notes {
    Whole,
    Places,
}

/// The themes that are worth a tray: what an undone move left behind is none.
fn shown<'a>(draw: &Draw<'a>) -> Vec<ThemeSeen<'a>> {
    let mut themes = draw.view.themes();
    themes.retain(|it| it.name.is_some() || it.dots > 0 || !it.notes.is_empty());
    themes
}

fn list_id(theme: ThemeId) -> String {
    format!("tl-{theme}")
}

fn dots_id(theme: ThemeId) -> String {
    format!("d-{theme}")
}

fn called(theme: &ThemeSeen<'_>) -> String {
    theme.name.map_or_else(|| t!("review-no-name"), |name| name.as_str().to_owned())
}

fn trays(
    draw: &Draw<'_>,
    themes: &[ThemeSeen<'_>],
    loose: &[NoteSeen<'_>],
    notes: Notes,
) -> Markup {
    html! {
        @for theme in themes { (tray(draw, theme, notes)) }
        section.tray.loose id="t-loose" data-theme="loose" aria-labelledby="h-loose" {
            div.tray-head { h2 id="h-loose" { (t!("review-still-loose")) } }
            // Notes come and go here one by one, so the list itself is never sent again.
            ul.notes id="tl-loose" hx-morph-skip-children {
                @if notes == Notes::Whole { @for it in loose { (note(draw, it, 0)) } }
            }
        }
    }
}

fn tray(draw: &Draw<'_>, theme: &ThemeSeen<'_>, notes: Notes) -> Markup {
    let (id, name) = (theme.id, called(theme));
    let heading = format!("h-{id}");
    html! {
        section.tray.sheet id=(theme_id(id)) data-theme=(id) aria-labelledby=(heading) {
            div.tray-head {
                h2 id=(heading) {
                    span.vh { (t!("review-theme")) " " }
                    @if theme.name.is_some() { span dir="auto" { (name) } } @else { span.hint { (name) } }
                }
                a.btn.icon-only.bare href={ (draw.at("")) "?rename=" (id) "#rename-name" } {
                    (parts::icon("pen")) span.vh { (if theme.name.is_some() { t!("review-rename", name = name.as_str()) } else { t!("review-name", name = name.as_str()) }) }
                }
            }
            ul.notes id=(list_id(id)) {
                @for it in &theme.notes {
                    @let place = it.themes.iter().position(|other| *other == id).unwrap_or(0);
                    @match notes {
                        Notes::Whole => (note(draw, it, place)),
                        Notes::Places => li id=(note_id(it.id, place)) {},
                    }
                }
            }
            (vote(draw, theme, &name, notes))
        }
    }
}

/// A note that can be ticked. As lean as can be: there may be five hundred.
fn note(draw: &Draw<'_>, note: &NoteSeen<'_>, place: usize) -> Markup {
    html! {
        li.note id=(note_id(note.id, place)) data-paper=(parts::paper_of(draw, note)) hx-morph-skip {
            label.pick {
                input type="checkbox" form="group" name="note" value=(note.id);
                span.tick aria-hidden="true" {}
                @if let Some(drawn) = note.drawing { (parts::drawing(&drawn.path(), &t!("review-drawing"))) }
                span.note-text dir="auto" { (parts::said(note.text, note.drawing)) }
            }
        }
    }
}

/// The dots of all, and the buttons for one's own. What is one's own is put on by `#me`, so that
/// the tray can be shared.
fn vote(draw: &Draw<'_>, theme: &ThemeSeen<'_>, name: &str, notes: Notes) -> Markup {
    let id = theme.id;
    html! {
        form.vote.row.apart id={ "v-" (id) } method="post" action=(draw.at("dot")) data-live data-once {
            p id=(dots_id(id)) { (total(theme.dots)) }
            input type="hidden" name="theme" value=(id);
            div.stepper id={ "my-" (id) } role="group" aria-label=(t!("review-your-dots-on", name = name)) hx-morph-skip {
                // What all share bears nobody's dots; `#me` puts them on.
                @match notes {
                    Notes::Whole => (stepper(id, name, mine(draw, id), left(draw))),
                    Notes::Places => (stepper(id, name, 0, 1)),
                }
            }
        }
    }
}

fn mine(draw: &Draw<'_>, theme: ThemeId) -> u8 {
    draw.view.my_dots().get(&theme).copied().unwrap_or(0)
}

fn total(dots: u32) -> Markup {
    html! {
        @if dots > 0 && dots <= DOTS_DRAWN { span.dots aria-hidden="true" { @for _ in 0..dots { i {} } } }
        span.hint { (t!("review-dots", n = dots)) }
    }
}

fn stepper(theme: ThemeId, name: &str, had: u8, left: u8) -> Markup {
    html! {
        button.btn.icon-only id={ "less-" (theme) } name="dot" value="-" disabled[had == 0] {
            (parts::icon("minus")) span.vh { (t!("review-take-dot", name = name)) }
        }
        output data-dots-of=(theme) { (had) }
        button.btn.icon-only id={ "more-" (theme) } name="dot" value="+" disabled[left == 0] {
            (parts::icon("plus")) span.vh { (t!("review-put-dot", name = name)) }
        }
        input type="hidden" id={ "had-" (theme) } name="had" value=(had);
    }
}

/// Dots are counted for good when the signing begins.
fn counted(draw: &Draw<'_>) -> bool {
    let signing =
        |line: &alliance::alliance::HistoryLine| line.what == Happening::Stage(Stage::Sign);
    draw.view.history().iter().any(signing) && draw.view.dots().values().any(|dots| *dots > 0)
}

fn left(draw: &Draw<'_>) -> u8 {
    let used = draw.view.my_dots().values().copied().sum();
    if counted(draw) { 0 } else { draw.view.settings().dots.saturating_sub(used) }
}

fn my_dots_line(draw: &Draw<'_>) -> Markup {
    let all = draw.view.settings().dots;
    let left = left(draw);
    html! {
        @if counted(draw) {
            span.hint { (t!("review-dots-counted")) }
        } @else {
            b { (t!("review-your-dots")) }
            span.dots aria-hidden="true" { @for at in 0..all { i.no[at >= all - left] {} } }
            span.hint { (t!("review-dots-left", n = left, of = all)) }
        }
    }
}

/// What is this viewer's own on this page; the script puts it on what all share.
fn me(draw: &Draw<'_>) -> Markup {
    let mine = draw.view.my_dots();
    let dots: Vec<String> = mine.iter().map(|(theme, dots)| format!("{theme}:{dots}")).collect();
    html! { div id="me" hidden data-dots=(dots.join(" ")) data-dots-left=(left(draw)) {} }
}

fn mine_region(draw: &Draw<'_>) -> Markup {
    html! {
        (partial("me", "outerMorph", &me(draw)))
        (partial("mydots", "innerMorph", &my_dots_line(draw)))
        @for theme in shown(draw) {
            (partial(&format!("my-{}", theme.id), "innerMorph", &stepper(theme.id, &called(&theme), mine(draw, theme.id), left(draw))))
        }
    }
}

/// The last move can be taken back, by anybody; and whether the trays are locked.
fn state(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.themes_locked() {
            p id="locked" { (parts::tag("lock", &t!("review-locked"))) }
        } @else if draw.view.can_undo() {
            form id="undo" method="post" action=(draw.at("undo")) data-live data-once data-said=(t!("review-said-undone")) {
                (parts::ask(draw))
                button.btn { (parts::icon("turn")) (t!("review-undo")) }
            }
        }
    }
}

fn themes_region(draw: &Draw<'_>) -> Markup {
    let themes = shown(draw);
    html! {
        (partial("trays", "innerMorph", &trays(draw, &themes, &[], Notes::Places)))
        (partial("to", "innerMorph", &choices(&themes)))
        (partial("themes-state", "innerMorph", &state(draw)))
    }
}

/// A note that came, moved or was folded away. It is put into its trays; where a tray is not there
/// yet, into the loose ones, from where the news of the themes carries it on.
fn note_region(draw: &Draw<'_>, id: NoteId, new: bool) -> Markup {
    let seen = draw.view.note(id);
    let places = match &seen {
        _ if new => 0,
        Some(note) => note.places_max.max(1),
        None => PLACES_OF_FOLDED,
    };
    html! {
        @for place in 0..places { (partial(&note_id(id, place), "delete", &html! {})) }
        @if let Some(it) = seen {
            @if it.themes.is_empty() { (partial("tl-loose", "beforeend", &note(draw, &it, 0))) }
            @for (place, theme) in it.themes.iter().enumerate() {
                @let list = list_id(*theme);
                @let target = format!("{list}, #trays:not(:has(#{list})) #tl-loose");
                (partial(&target, "beforeend", &note(draw, &it, place)))
            }
        }
    }
}

/// Names a tray. Outside of all that is swapped, since somebody types in it.
fn rename(draw: &Draw<'_>, themes: &[ThemeSeen<'_>]) -> Markup {
    let wanted = draw.asks("rename");
    let theme = themes.iter().find(|it| wanted == Some(&*it.id.to_string()));
    html! {
        @if let Some(theme) = theme.filter(|_| !draw.view.themes_locked()) {
            // Sent as a plain form: it is done with, and the page comes back without it.
            form.sheet.stack id="rename" method="post" action=(draw.at("theme")) {
                input type="hidden" name="theme" value=(theme.id);
                div.field.full {
                    label for="rename-name" { (t!("review-name-label")) }
                    input.input id="rename-name" name="theme_name" value=(theme.name.map_or("", |it| it.as_str()))
                        maxlength="60" required autocomplete="off" dir="auto" aria-describedby="rename-hint";
                    p.hint id="rename-hint" dir="auto" {
                        @for (at, note) in theme.notes.iter().take(3).enumerate() { @if at > 0 { " · " } (note.text) }
                    }
                }
                div.row {
                    button.btn.main { (t!("review-keep-name")) }
                    a.btn.bare href=(draw.at("")) { (t!("review-leave-it")) }
                }
            }
        }
    }
}

fn choices(themes: &[ThemeSeen<'_>]) -> Markup {
    html! {
        @for (at, theme) in themes.iter().enumerate() {
            option id={ "to-" (theme.id) } value=(theme.id) {
                @if theme.name.is_some() { (called(theme)) } @else { (t!("review-heap", n = (at + 1))) }
            }
        }
        option id="to-new" value="new" selected { (t!("review-new-theme")) }
        option id="to-loose" value="loose" { (t!("review-still-loose")) }
    }
}

/// The bar that moves what is ticked; it shows while something is.
fn handbar(draw: &Draw<'_>, themes: &[ThemeSeen<'_>]) -> Markup {
    html! {
        form.handbar id="group" method="post" action=(draw.at("sort")) aria-label=(t!("review-group-ticked"))
            data-live data-reset data-once data-said=(t!("review-said-moved")) {
            (parts::ask(draw))
            input type="hidden" name="theme" value=(draw.fresh()) data-fresh;
            p { b data-ticked { (t!("review-ticked")) } }
            label for="to" { (t!("review-group-with")) }
            select.input id="to" name="to" aria-label=(t!("review-group-with")) { (choices(themes)) }
            span.newname {
                label.vh for="theme-name" { (t!("review-new-theme-name")) }
                input.input id="theme-name" name="theme_name" maxlength="60" placeholder=(t!("review-few-words")) autocomplete="off" dir="auto";
            }
            label.check { input type="checkbox" name="also" value="1"; (t!("review-also-leave")) }
            button.btn.main { (t!("review-move")) }
            button.btn.bare type="reset" { (t!("review-untick")) }
        }
    }
}
