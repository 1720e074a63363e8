//! The replay: how the charter came to be, a page a moment, for somebody who could not be there.
//! Plain links lead on and back; nothing moves by itself.

use super::{Draw, Frame, charter, living, parts, whole, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    event::ItemKind,
    life::VersionItem,
    replay::{Moment, Scene, Stood, Then, Tray, What, Worded},
    settings::Opening,
    stage::Round,
    view::{NoteSeen, VersionSeen},
};
use maud::{Markup, html};

/// So many notes stand on one page; the rest on the next.
const NOTES_MAX: usize = 120;
/// Up to so many moments are all named; of more, only those that begin something.
const NAMED_MAX: usize = 60;

/// The line on the history's page that leads here.
pub(super) fn way(draw: &Draw<'_>) -> Markup {
    html! { p { a.from href=(draw.at("replay")) { (parts::icon("play")) (t!("replay-way")) } } }
}

/// One moment; a word of patience where nothing has happened yet.
pub(crate) fn page(draw: &Draw<'_>, then: Option<&Then>) -> Markup {
    let Some(then) = then else { return whole(&frame(draw, None), &nothing_yet(draw)) };
    let scene = then.seen_by(&draw.view);
    let light = match scene.moment().what {
        What::Revealed(Round::Nightmares) => Some("night"),
        What::Revealed(Round::Hopes) => Some("morning"),
        What::SetOut
        | What::Added
        | What::Themes
        | What::Worded(_)
        | What::Answered(_)
        | What::Aside(_)
        | What::Signed(_)
        | What::Hung
        | What::Version(_) => None,
    };
    let light = light.filter(|it| *it != "night" || !memories(draw));
    whole(&frame(draw, light), &main(draw, &scene))
}

fn frame<'a>(draw: &Draw<'_>, light: Option<&'a str>) -> Frame<'a> {
    Frame { light, ..living::behind(draw, &t!("replay-title")) }
}

fn memories(draw: &Draw<'_>) -> bool {
    draw.view.settings().opening == Opening::Memory
}

fn nothing_yet(draw: &Draw<'_>) -> Markup {
    html! {
        main.edge id="main" {
            div.stack {
                h1 { (t!("replay-title")) }
                p.lead { (t!("replay-nothing")) }
                a.btn href=(draw.at("history")) { (parts::icon("back")) (t!("replay-to-history")) }
            }
        }
    }
}

fn main(draw: &Draw<'_>, scene: &Scene<'_>) -> Markup {
    let (at, all) = (scene.step() + 1, scene.moments().len());
    html! {
        main.edge.replay id="main" {
            div.stack.full {
                p.eyebrow { (t!("replay-title")) }
                h1 { (heading(draw, &scene.moment().what)) }
                p.hint { (t!("replay-moment", moment = at, moments = all, day = words::day(words::day_of(scene.moment().at)))) }
            }
            div.stack.wide.full { (content(draw, scene)) }
            (steps(draw, scene))
            (all_moments(draw, scene))
        }
    }
}

/// On and back.
fn steps(draw: &Draw<'_>, scene: &Scene<'_>) -> Markup {
    let at = scene.step() + 1;
    html! {
        nav.row.full aria-label=(t!("replay-moments")) {
            @if at > 1 { a.btn rel="prev" href=(to(draw, at - 1)) { (parts::icon("back")) (t!("replay-back")) } }
            @if at < scene.moments().len() { a.btn.main rel="next" href=(to(draw, at + 1)) { (t!("replay-on")) (parts::icon("on")) } }
            @else { a.btn.main href=(draw.at("history")) { (t!("replay-to-history")) } }
        }
    }
}

fn to(draw: &Draw<'_>, step: usize) -> String {
    format!("{}?step={step}", draw.at("replay"))
}

/// Where one may go at once.
fn all_moments(draw: &Draw<'_>, scene: &Scene<'_>) -> Markup {
    let many = scene.moments().len() > NAMED_MAX;
    let begins = |it: &Moment| match it.what {
        What::SetOut | What::Revealed(_) | What::Themes | What::Hung | What::Version(_) => true,
        What::Added | What::Worded(_) | What::Answered(_) | What::Aside(_) | What::Signed(_) => {
            false
        }
    };
    let named = scene.moments().iter().enumerate().filter(|(_, it)| !many || begins(it));
    html! {
        details.full {
            summary.btn.bare { @if many { (t!("replay-beginnings")) } @else { (t!("replay-all")) } }
            ol.hist role="list" {
                @for (at, it) in named.take(NAMED_MAX) {
                    li {
                        time { (words::day_of(it.at).strftime("%-d %B")) }
                        a href=(to(draw, at + 1)) aria-current=[(at == scene.step()).then_some("step")] { (heading(draw, &it.what)) }
                    }
                }
            }
        }
    }
}

fn heading(draw: &Draw<'_>, what: &What) -> String {
    match what {
        What::SetOut => t!("replay-set-out"),
        What::Revealed(Round::Nightmares) if memories(draw) => t!("replay-memories"),
        What::Revealed(Round::Nightmares) => t!("replay-nightmares"),
        What::Revealed(Round::Hopes) => t!("replay-hopes"),
        What::Added => t!("replay-added"),
        What::Themes => t!("replay-themes"),
        What::Worded(_) => t!("replay-worded"),
        What::Answered(_) => t!("replay-answered"),
        What::Aside(_) => t!("replay-aside"),
        What::Signed(who) => {
            let names = who.len();
            t!("replay-signed", names = names)
        }
        What::Hung => t!("replay-hung"),
        What::Version(number) => {
            let number = *number;
            t!("replay-version", version = number)
        }
    }
}

fn content(draw: &Draw<'_>, scene: &Scene<'_>) -> Markup {
    match &scene.moment().what {
        What::SetOut => set_out(draw, scene),
        What::Revealed(round) => revealed(draw, scene, *round),
        What::Added => wall(draw, &scene.added(), "notes"),
        What::Themes => themes(draw, &scene.themes()),
        What::Worded(_) | What::Answered(_) | What::Aside(_) => items(&scene.items()),
        What::Signed(_) => signed(scene),
        What::Hung | What::Version(_) => version(scene.version().as_ref()),
    }
}

fn set_out(draw: &Draw<'_>, scene: &Scene<'_>) -> Markup {
    let questions = scene.questions();
    html! {
        @if let Some(purpose) = draw.view.purpose() { p.lead dir="auto" { (purpose) } }
        @if questions.is_empty() { p { (t!("replay-no-questions")) } }
        @else {
            h2.h-small { (t!("replay-questions")) }
            ol.difflist { @for it in &questions { li { p.diff dir="auto" { (it.text) } } } }
            @if questions.iter().any(|it| it.source == alliance::event::Source::Seed) {
                p.hint { (t!("replay-credit")) }
            }
        }
    }
}

fn revealed(draw: &Draw<'_>, scene: &Scene<'_>, round: Round) -> Markup {
    let (notes, untold) = (scene.notes(round), scene.untold(round));
    let class = if round == Round::Nightmares { "notes night-wall" } else { "notes" };
    html! {
        p.lead dir="auto" { (words::prompt(draw, round)) }
        (wall(draw, &notes, class))
        @if untold > 0 { p.hint { (t!("replay-untold", notes = untold)) } }
    }
}

/// Notes, as many as one page can bear.
fn wall(draw: &Draw<'_>, notes: &[NoteSeen<'_>], class: &str) -> Markup {
    let from = draw.asks("from").and_then(|it| it.parse().ok()).unwrap_or(0_usize);
    let from = if from < notes.len() { from } else { 0 };
    let shown = notes.iter().skip(from).take(NOTES_MAX);
    let (to, step) =
        (from + NOTES_MAX, draw.asks("step").and_then(|it| it.parse().ok()).unwrap_or(1));
    html! {
        ul class=(class) role="list" {
            @for it in shown { (parts::note(&super::note_id(it.id, 0), parts::paper_of(draw, it), it, &html! {})) }
        }
        @if to < notes.len() {
            @let (first, last, all) = (to + 1, notes.len().min(to + NOTES_MAX), notes.len());
            p { a.btn href={ (self::to(draw, step)) "&from=" (to) } { (t!("replay-more-notes", from = first, to = last, notes = all)) } }
        }
    }
}

fn themes(draw: &Draw<'_>, trays: &[Tray<'_>]) -> Markup {
    let most = NOTES_MAX / trays.len().max(1) + 1;
    html! {
        @for tray in trays {
            section.stack.full {
                h2 dir="auto" { @if let Some(name) = tray.name { (name) } @else { (t!("replay-theme-unnamed")) } }
                ul.notes role="list" {
                    @for it in tray.notes.iter().take(most) { (parts::note(&super::note_id(it.id, 0), parts::paper_of(draw, it), it, &html! {})) }
                }
                @let more = tray.notes.len().saturating_sub(most);
                @if more > 0 { p.hint { (t!("replay-theme-more", notes = more)) } }
            }
        }
    }
}

/// The page as it then was; what this moment is about stands out.
fn items(items: &[Worded<'_>]) -> Markup {
    html! {
        @if items.is_empty() { p { (t!("replay-untold-words")) } }
        ol.difflist {
            @for it in items {
                li.now[it.now] {
                    p.chg { @if it.now { (parts::tag("pen", &t!("replay-now"))) " " } (standing(it)) }
                    @if let Some(before) = it.before { p.diff dir="auto" { del { (before) } } }
                    p.diff.big[it.now] dir="auto" { (it.text) }
                }
            }
        }
    }
}

fn standing(it: &Worded<'_>) -> String {
    match it.standing {
        Stood::Asked if it.kind == ItemKind::Trial => t!("replay-asked-trial"),
        Stood::Asked => t!("replay-asked"),
        Stood::Agreed => t!("replay-agreed"),
        Stood::NotYet => t!("replay-not-yet"),
        Stood::Parked => t!("replay-parked"),
        Stood::Dropped => t!("replay-dropped"),
    }
}

fn signed(scene: &Scene<'_>) -> Markup {
    let names = scene.signed();
    let away = names.iter().filter(|it| it.is_none()).count();
    html! {
        ul.people.full role="list" {
            @for name in names.iter().flatten() { li.seatline { span { (filled(&t!("replay-name-signed", name = SLOT[0]), &[html! { bdi { (name) } }])) } } }
            @if away > 0 { li.seatline { span { (t!("replay-nameless", people = away)) } } }
        }
    }
}

fn version(version: Option<&VersionSeen<'_>>) -> Markup {
    let line = |it: &VersionItem| {
        html! {
            p.diff dir="auto" { (it.text) }
            @if let Some(until) = it.until { p.hint { (t!("wall-until", day = charter::until_words(until))) } }
        }
    };
    html! {
        @if let Some(version) = version {
            @if version.small { p.hint { (t!("replay-spelling")) } }
            ol.difflist { @for (at, it) in version.items.iter().enumerate() { @let number = at + 1; li { p.chg { (t!("replay-item", item = number)) } (line(it)) } } }
        } @else { p { (t!("replay-lives")) } }
    }
}
