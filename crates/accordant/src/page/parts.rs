//! Parts that several pages share: the header, icons, notes, the composer, seats, time, labels.

use super::{Draw, Phone, desk, partial, words};
use crate::languages::{Language, SLOT, filled, t};
use alliance::{
    event::Candle,
    hidden::MyNote,
    limits::NOTE_GRAPHEMES_MAX,
    stage::{Round, Stage},
    view::{NoteSeen, Person, Promise},
};
use maud::{Markup, PreEscaped, html};
use std::{borrow::Cow, fmt::Write as _};

/// An icon by its name; its drawing is a constant of ours, never anybody's text.
#[expect(clippy::too_many_lines, reason = "a line or two an icon: a table")]
pub(crate) fn icon(name: &str) -> Markup {
    let (flip, drawing) = match name {
        "tick" => (false, r#"<path d="m5 12.8 4.4 4.4L19 7.2"/>"#),
        "me-too" => (false, r#"<circle cx="9" cy="12" r="5.5"/><circle cx="15" cy="12" r="5.5"/>"#),
        "people" => (
            false,
            r#"<circle cx="8" cy="9" r="3"/><circle cx="16.5" cy="10" r="2.4"/><path d="M2.5 19c.4-3.3 2.4-5 5.5-5s5.1 1.7 5.5 5M15.5 14.6c3.2-.4 5.3 1 6 4.4"/>"#,
        ),
        "pen" => (
            false,
            r#"<path d="m5 19 1-4.5L15.8 4.7a1.8 1.8 0 0 1 2.5 0l1 1a1.8 1.8 0 0 1 0 2.5L9.5 18z M14 6.5l3.5 3.5"/>"#,
        ),
        "plus" => (false, r#"<path d="M12 5v14M5 12h14"/>"#),
        "minus" => (false, r#"<path d="M5 12h14"/>"#),
        "on" => (true, r#"<path d="M4.5 12h14M13 6.5l5.5 5.5-5.5 5.5"/>"#),
        "back" => (true, r#"<path d="M19.5 12h-14M11 6.5 5.5 12l5.5 5.5"/>"#),
        "turn" => (
            false,
            r#"<path d="M5 15.5C5 9 9 6 18.5 7M15 3.2 18.8 7 15 10.6M19 12.5c0 4-3 6.7-9 6.3"/>"#,
        ),
        "unsigned" => (false, r#"<path d="M3.5 8.5h17v10h-17zM9 8.5V5.5h6v3M7.5 14.5h9"/>"#),
        "face-down" => {
            (false, r#"<path d="M4.5 5.5h11v3.2M8.5 9.5h11v7c0 1.6-.9 2.5-2.5 2.5H8.5z"/>"#)
        }
        "cross" => (false, r#"<path d="m6 6 12 12M18 6 6 18"/>"#),
        "screen" => (false, r#"<path d="M3.5 5h17v11h-17zM12 16v4M8 20h8"/>"#),
        "lock" => (false, r#"<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.8v1.8"/>"#),
        "clock" => (false, r#"<circle cx="12" cy="12" r="7.8"/><path d="M12 7.5V12l3 2"/>"#),
        "download" => (false, r#"<path d="M12 4.5v10M7.5 10.5l4.5 4.5 4.5-4.5M5 19.5h14"/>"#),
        "print" => (false, r#"<path d="M7.5 9V4.5h9V9M7 17H4.5V9h15v8H17M7.5 14h9v5.5h-9z"/>"#),
        "thought" => (
            false,
            r#"<path d="M9.5 18h5M10 20.5h4M8.5 14.5C6.8 13.3 6 11.6 6 9.8a6 6 0 0 1 12 0c0 1.8-.8 3.5-2.5 4.7-.6.5-.8 1-.8 1.7h-5.4c0-.7-.2-1.2-.8-1.7z"/>"#,
        ),
        "pause" => (false, r#"<path d="M9 6v12M15 6v12"/>"#),
        "offline" => (
            false,
            r#"<path d="M7.5 18h9a3.7 3.7 0 0 0 .6-7.3 5.3 5.3 0 0 0-10-1.2A4.3 4.3 0 0 0 7.5 18zM4 4l16 16"/>"#,
        ),
        "more" => (false, r#"<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.8"/>"#),
        "calendar" => (false, r#"<path d="M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4"/>"#),
        "dawn" => (
            false,
            r#"<path d="M3 18h18M6.5 18a5.5 5.5 0 0 1 11 0M12 5v3.5M4.5 9.5l2 2M19.5 9.5l-2 2"/>"#,
        ),
        "link" => (
            false,
            r#"<path d="M10 14a4 4 0 0 0 5.7.3l3-3A4 4 0 0 0 13 5.6l-1.3 1.3M14 10a4 4 0 0 0-5.7-.3l-3 3A4 4 0 0 0 11 18.4l1.3-1.3"/>"#,
        ),
        "key" => (
            false,
            r#"<circle cx="8" cy="15.5" r="3.8"/><path d="m10.8 12.8 8-8M15 8.5l3 3M17.5 6l1.8 1.8"/>"#,
        ),
        "care" => (
            false,
            r#"<path d="M19.5 4.5 8 16M19.5 4.5c.8.8-.2 2-1 1.2s.2-2 1-1.2zM8 16c-2.5 2.5-4.5 2-4-.5s4-2.5 5 .5-.5 4.5 3 4.5 3-3.5 5.5-3.5"/>"#,
        ),
        "rain" => (
            false,
            r#"<path d="M7.5 14.5h9a3.7 3.7 0 0 0 .6-7.3 5.3 5.3 0 0 0-10-1.2A4.3 4.3 0 0 0 7.5 14.5zM8.5 17.5l-1 3M12.5 17.5l-1 3M16.5 17.5l-1 3"/>"#,
        ),
        "cloud" => (
            false,
            r#"<path d="M7.5 18h9a3.7 3.7 0 0 0 .6-7.3 5.3 5.3 0 0 0-10-1.2A4.3 4.3 0 0 0 7.5 18z"/>"#,
        ),
        "sun" => (
            false,
            r#"<circle cx="12" cy="12" r="4"/><path d="M12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8M16.6 16.6l1.8 1.8M5.6 18.4l1.8-1.8M16.6 7.4l1.8-1.8"/>"#,
        ),
        "play" => (false, r#"<path d="M8 5.5v13l10.5-6.5z"/>"#),
        "history" => (
            false,
            r#"<path d="M4.5 12a7.5 7.5 0 1 0 2.3-5.4L4.5 9M4.5 4.5V9H9M12 8v4.2l2.8 1.8"/>"#,
        ),
        "book" => (
            false,
            r#"<path d="M12 7C9.5 5.3 6.8 4.9 4 5.3v12.5c2.8-.4 5.5 0 8 1.7 2.5-1.7 5.2-2.1 8-1.7V5.3C17.2 4.9 14.5 5.3 12 7zM12 7v12.5"/>"#,
        ),
        _ => (false, ""),
    };
    let class = if flip { "icon flip" } else { "icon" };
    html! { svg class=(class) viewBox="0 0 24 24" aria-hidden="true" { (PreEscaped(drawing)) } }
}

/// The mark and the name of the program; on an alliance's pages the name is for screen readers.
pub(crate) fn brand(quiet: bool) -> Markup {
    html! {
        a.brand href="/" {
            svg viewBox="0 0 32 32" aria-hidden="true" {
                path d="M5.5 27.5C9 21 13.5 12 17.8 3.5" {}
                path.b d="M26.5 27.5C23 21 18.5 12 14.2 3.5" {}
                path.c d="M8 20.5c2.7-2.7 5.3-2.7 8 0s5.3 2.7 8 0" {}
            }
            @if quiet { span.vh { "Accordant" } } @else { "Accordant" }
        }
    }
}

/// The header of a page of an alliance.
pub(crate) fn room_header(draw: &Draw<'_>) -> Markup {
    html! {
        header.room {
            (brand(true))
            p.room-name id="room-name" dir="auto" { (draw.view.name()) }
            nav.thread-nav aria-label=(t!("parts-stages")) id="thread" { (thread(draw)) }
            p.here id="here" { (here(draw)) }
        }
    }
}

/// The header of the quiet pages: the name, and where one may go.
pub(crate) fn quiet_header(draw: &Draw<'_>, ways: &Markup) -> Markup {
    html! {
        header.room {
            (brand(true))
            p.room-name id="room-name" dir="auto" { (draw.view.name()) }
            nav.here aria-label=(t!("parts-this-alliance")) { (ways) }
        }
    }
}

/// The thread of stages. On the desk the past ones lead back.
fn thread(draw: &Draw<'_>) -> Markup {
    let now = draw.view.stage();
    let stages = draw.view.settings().road();
    html! {
        ol.thread {
            @for stage in stages.filter(|stage| *stage > Stage::Prepare && *stage < Stage::Living) {
                @let past = stage < now;
                li class=[past.then_some("past")] {
                    @if past && draw.view.desk() {
                        a href={ (draw.at("")) "?back=" (stage.slug()) } { b { (words::stage(draw, stage)) } }
                    } @else {
                        span aria-current=[(stage == now).then_some("step")] { b { (words::stage(draw, stage)) } }
                    }
                }
            }
        }
    }
}

fn here(draw: &Draw<'_>) -> Markup {
    let (here, of) = (draw.view.here(), draw.view.size());
    // A thousand people are not looked at one by one where only their number is told.
    let alone = draw.view.settings().apart_hours.is_some() && here < 2;
    let people = if alone { draw.view.people() } else { Vec::new() };
    let last = people.iter().filter(|it| Some(it.id) != draw.view.me() && !it.here);
    let last = last.filter_map(|it| it.was_here.map(|at| (it, at))).max_by_key(|(_, at)| *at);
    html! {
        (icon("people"))
        @if draw.view.settings().one_phone {
            (t!("parts-at-the-table", people = of))
        } @else if let Some((person, at)) = last {
            @let name = html! { span dir="auto" { (person.name) } };
            (filled(&t!("parts-was-here", person = SLOT[0], time = words::clock(at)), &[name]))
        } @else if here < of {
            (t!("parts-some-here", here = here, people = of))
        } @else {
            (t!("parts-all-here", here = here))
        }
    }
}

/// The header's changing parts.
pub(crate) fn room_region(draw: &Draw<'_>) -> Markup {
    html! {
        (partial("room-name", "innerMorph", &html! { (draw.view.name()) }))
        (partial("thread", "innerMorph", &thread(draw)))
        (partial("banner", "innerMorph", &banner(draw)))
    }
}

/// Who is here, in the header.
pub(crate) fn here_region(draw: &Draw<'_>) -> Markup {
    partial("here", "innerMorph", &here(draw))
}

/// The place for calm news at the head of a page: no connection, a round that was turned over while
/// somebody wrote, a pause.
pub(crate) fn banners(draw: &Draw<'_>) -> Markup {
    html! {
        div.edge.banners {
            (reload())
            div.banner id="net" role="status" hidden {
                span { (icon("offline")) }
                p { b { (t!("parts-offline")) } " " (t!("parts-offline-more")) }
            }
            div.banner.calm id="moved" role="status" hidden {}
            div id="banner" { (banner(draw)) }
            (desk::going_back(draw))
        }
    }
}

/// Where there is no script nothing comes by itself. Nor is the page fetched anew by itself: somebody
/// may be typing.
pub(crate) fn reload() -> Markup {
    html! { noscript { a.from href="" { (t!("parts-reload")) } } }
}

fn banner(draw: &Draw<'_>) -> Markup {
    html! {
        (breath_now(draw))
        @if draw.view.stopped() {
            div.banner.calm role="status" {
                span { (icon("pause")) }
                p { b { (t!("parts-stopped")) } " " (t!("parts-stopped-more")) " "
                    @if draw.view.desk() { (t!("parts-stopped-desk")) }
                    @else { (t!("parts-stopped-circle")) } }
            }
        } @else if draw.view.paused() {
            div.banner.calm role="status" {
                span { (icon("pause")) }
                p { b { (t!("parts-pause")) } " " (t!("parts-pause-more")) }
            }
        }
    }
}

/// The calm page, while somebody has asked for one breath.
pub(crate) fn breath_now(draw: &Draw<'_>) -> Markup {
    html! { @if let Some(ends) = draw.view.breath(draw.now) { (breath(draw, ends)) } }
}

/// A calm page over everything, for the rest of a minute. It goes by itself; whoever does not want it
/// goes on.
fn breath(draw: &Draw<'_>, ends: alliance::event::Time) -> Markup {
    // The animation begins when the page is drawn; who comes in the middle gets the rest of it.
    let left = ((ends.0 - draw.now.0).clamp(0, 60_000) + 9_999) / 10_000;
    html! {
        @if draw.asks("on").is_none() {
            section.breath id={ "breath-" (ends.0) } data-left=(left) role="status" {
                div.stack {
                    p.display { (t!("parts-breath")) }
                    p.lead { (t!("parts-breath-more")) }
                    a.btn.bare href={ (draw.at("")) "?on=1" } { (t!("parts-breath-on")) }
                }
            }
        }
    }
}

/// The stream element, outside of all that is swapped.
pub(crate) fn live(address: &str) -> Markup {
    html! {
        div id="live" hx-sse:connect=(address) hx-trigger="live, reconnect" hx-swap="none" hx-config="redirect:error" {}
    }
}

/// The foot of quiet pages.
pub(crate) fn foot() -> Markup {
    let spoken = Language::spoken();
    html! {
        footer.foot {
            span { (t!("foot-no-accounts")) }
            a href="/privacy" { (t!("foot-privacy")) }
            a href="/accessibility" { (t!("foot-accessibility")) }
            a href="/language" lang=(spoken.tag()) hreflang=(spoken.tag()) { (spoken.own_name()) }
        }
    }
}

/// A small label: always a shape and a word.
pub(crate) fn tag(name: &str, words: &str) -> Markup {
    html! { span.tag { (icon(name)) (words) } }
}

/// What can honestly be said about who wrote a note (DECISIONS.md 2.4).
pub(crate) fn promise_tag(draw: &Draw<'_>) -> Markup {
    match draw.view.promise() {
        Promise::BetweenTwo => tag("unsigned", &t!("parts-between-two")),
        Promise::MayGuess | Promise::Unsigned => tag("unsigned", &t!("parts-unsigned")),
    }
}

/// The sentence that goes with the label where people might think too well of it.
pub(crate) fn promise_words(draw: &Draw<'_>) -> Option<String> {
    match draw.view.promise() {
        Promise::BetweenTwo => Some(t!("parts-between-two-words")),
        Promise::MayGuess => Some(t!("parts-may-guess-words")),
        Promise::Unsigned => None,
    }
}

/// How long a note reads, for the size of its letters.
fn length(text: &str) -> Option<&'static str> {
    match text.chars().count() {
        0..26 => Some("s"),
        26..=74 => None,
        75.. => Some("l"),
    }
}

/// A drawing as a picture.
pub(crate) fn drawing(path: &str, label: &str) -> Markup {
    html! { svg.drawn viewBox="0 0 150 60" role="img" aria-label=(label) { path d=(path) {} } }
}

/// What stands on a note with a drawing and no words. It is kept in one language and said in the
/// reader's: nobody shall see by it in which language an unsigned note was drawn.
pub(crate) const DRAWN: &str = "(drawn)";

/// What a note says to its reader.
pub(crate) fn said<'a>(text: &'a str, drawn: Option<&alliance::text::Drawing>) -> Cow<'a, str> {
    if drawn.is_some() && text == DRAWN { t!("parts-drawn").into() } else { text.into() }
}

/// The words of a note, and what is drawn on it.
pub(crate) fn note_words(text: &str, drawn: Option<&alliance::text::Drawing>) -> Markup {
    html! {
        @if let Some(drawn) = drawn { (drawing(&drawn.path(), &t!("parts-a-drawing"))) }
        p.note-text dir="auto" { (said(text, drawn)) }
    }
}

/// A note on a wall. `id` is its element's id, `foot` what stands under its words.
pub(crate) fn note(id: &str, paper: &str, note: &NoteSeen<'_>, foot: &Markup) -> Markup {
    laid(id, paper, note, foot, false)
}

/// The same; a note that was just laid there settles, where motion is welcome.
pub(crate) fn laid(id: &str, paper: &str, note: &NoteSeen<'_>, foot: &Markup, new: bool) -> Markup {
    html! {
        li.note id=(id) data-paper=(paper) data-len=[length(note.text)] data-new[new] {
            (note_words(note.text, note.drawing))
            @if !foot.0.is_empty() { div.note-foot { (foot) } }
        }
    }
}

/// One's own note that lies face down: it can be reworded and taken back, with script and without.
pub(crate) fn my_note(draw: &Draw<'_>, round: Round, paper: &str, note: &MyNote) -> Markup {
    html! {
        li.note.mine id={ "m-" (note.note) } data-paper=(paper) data-len=[length(note.text.as_str())] {
            (note_words(note.text.as_str(), note.drawing.as_ref()))
            div.note-foot {
                a.note-btn href={ (draw.at("")) "?reword=" (note.note) "#n" } { (icon("pen")) (t!("parts-reword")) }
                form method="post" action=(draw.at("take-back")) data-live {
                    input type="hidden" name="round" value=(round.slug());
                    button.note-btn name="note" value=(note.note) { (icon("cross")) span.vh { (t!("parts-take-back")) } }
                }
            }
        }
    }
}

/// Notes face down: as many backs as there are notes, at most 20 so that one
/// more costs little; the number stands beside it.
pub(crate) fn pile(paper: &str, count: usize, class: &str) -> Markup {
    html! { div class={ "pile" (class) } data-paper=(paper) aria-hidden="true" { @for _ in 0..count.min(20) { i {} } } }
}

/// The composer: a note one writes on. Its form stands outside of all regions.
pub(crate) struct Composer<'a> {
    /// Where it is sent: an act such as `notes`.
    pub(crate) act: &'a str,
    /// The colour of the paper.
    pub(crate) paper: &'a str,
    /// The label over the field.
    pub(crate) label: &'a str,
    /// The button.
    pub(crate) button: &'a str,
    /// The round.
    pub(crate) round: Round,
    /// What stands in the field at first.
    pub(crate) text: &'a str,
    /// The note that is reworded; a new one else.
    pub(crate) note: Option<String>,
    /// More fields: hidden names and values.
    pub(crate) more: Vec<(&'a str, String)>,
    /// May something be drawn on it?
    pub(crate) draw: bool,
    /// The id of the field; must be unique on the page.
    pub(crate) id: &'a str,
}

impl Composer<'_> {
    /// Draws it.
    pub(crate) fn show(&self, draw: &Draw<'_>) -> Markup {
        let counter = format!("{}c", self.id);
        let reworded = self.note.is_some();
        html! {
            form.composer id={ "f-" (self.id) } data-paper=(self.paper) method="post" action=(draw.at(self.act))
                data-live data-reset[!reworded] data-late=(draw.at(self.act)) data-said=(t!("parts-note-laid")) {
                input type="hidden" name="ask" value=(draw.fresh_ask()) data-fresh;
                @if let Some(note) = &self.note { input type="hidden" name="note" value=(note); }
                @else { input type="hidden" name="note" value=(draw.fresh()) data-fresh; }
                input type="hidden" name="round" value=(self.round.slug());
                @for (name, value) in &self.more { input type="hidden" name=(name) value=(value); }
                label for=(self.id) { (self.label) }
                textarea id=(self.id) name="text" rows="3" data-max=(NOTE_GRAPHEMES_MAX) aria-describedby=(counter) dir="auto" { (self.text) }
                @if self.draw { (draw_box("strokes", "150 60", &t!("parts-draw-it"))) }
                div.row {
                    span.hint id=(counter) { (t!("parts-up-to", most = NOTE_GRAPHEMES_MAX)) }
                    button.btn.main { (self.button) }
                }
            }
        }
    }
}

/// A place to draw with a finger; only where there is script.
pub(crate) fn draw_box(name: &str, size: &str, label: &str) -> Markup {
    html! {
        details.drawbox hidden data-js {
            summary { (icon("pen")) (label) }
            div.draw data-draw data-size=(size) {
                input type="hidden" name=(name) value="";
                svg viewBox={ "0 0 " (size) } role="img" aria-label=(t!("parts-your-drawing")) {}
                button.btn.bare type="button" data-again { (t!("parts-draw-again")) }
            }
        }
    }
}

/// The candle: a line that burns, and words.
pub(crate) fn candle(draw: &Draw<'_>, exact: bool) -> Markup {
    let Some(candle) = draw.view.candle() else { return html! {} };
    let left = left_seconds(&candle, draw.now.0);
    let minutes = candle.total_seconds / 60;
    html! {
        div.time data-ends=[candle.paused_left.is_none().then_some(candle.ends.0)] data-total=(candle.total_seconds)
            data-now=(draw.now.0) data-paused[candle.paused_left.is_some()] data-exact[exact] {
            span { (words::time_left(left, candle.paused_left.is_some(), exact))
                @if exact { small { (t!("parts-minutes", minutes = minutes)) } } }
            progress.burn max=(candle.total_seconds) value=(left) aria-label=(t!("parts-time-left")) {}
        }
    }
}

fn left_seconds(candle: &Candle, now: i64) -> i64 {
    (candle.paused_left.unwrap_or(candle.ends.0 - now) / 1000)
        .clamp(0, i64::from(candle.total_seconds))
}

/// The clock of a page as a region: the candle, or until when the window is open.
pub(crate) fn clock_region(draw: &Draw<'_>) -> Markup {
    partial("clock", "innerMorph", &clock(draw))
}

/// What stands in the element with the id `clock`.
pub(crate) fn clock(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(closes) = draw.view.closes().filter(|_| draw.view.settings().apart_hours.is_some()) {
            p.eyebrow { span.tag { (icon("clock")) (t!("parts-open-until", moment = words::moment(closes))) } }
        } @else { (candle(draw, false)) }
    }
}

/// Seats as a row of initials: who is done, who still writes.
pub(crate) fn seats(people: &[Person<'_>], done: impl Fn(&Person<'_>) -> bool) -> Markup {
    let names = |wanted: bool| {
        let names = people.iter().filter(|it| done(it) == wanted).map(|it| it.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    };
    let label = t!("parts-seats", done = or_nobody(names(true)), writing = or_nobody(names(false)));
    html! {
        div.seats role="img" aria-label=(label) {
            @for person in people { span class={ "seat" (if done(person) { " done" } else { "" }) } { (person.name.initials()) } }
        }
    }
}

fn or_nobody(names: String) -> String {
    if names.is_empty() { t!("parts-nobody") } else { names }
}

/// The table seen from above, with its seats. For up to 24 people; larger circles are told by number.
pub(crate) fn table_plan(people: &[Person<'_>]) -> Markup {
    let shown = &people[..people.len().min(24)];
    let (center, count) =
        (f64::from(200), f64::from(u32::try_from(shown.len().max(1)).unwrap_or(1)));
    html! {
        svg.table-plan viewBox="0 -8 400 338" aria-hidden="true" {
            ellipse.top cx="200" cy="160" rx="112" ry="76" {}
            path.blank d="M169 117l64-3 4 88-64 3z" {}
            @for (at, person) in shown.iter().enumerate() {
                @let turn = f64::from(u32::try_from(at).unwrap_or(0)) / count * std::f64::consts::TAU;
                @let (x, y) = (center + 150.0 * turn.sin(), 160.0 - 120.0 * turn.cos());
                @let label = if y < 159.0 { y - 25.0 } else { y + 35.0 };
                @let state = if !person.here { "s away" } else if person.ready { "s done" } else { "s" };
                circle class=(state) cx={ (format!("{x:.1}")) } cy={ (format!("{y:.1}")) } r="19" {}
                text.in x={ (format!("{x:.1}")) } y={ (format!("{:.1}", y + 4.3)) } { (person.name.initials()) }
                text x={ (format!("{x:.1}")) } y={ (format!("{label:.1}")) } { (words::first_name(person.name.as_str())) }
            }
        }
    }
}

/// The square to point a camera at, made by the server as one path.
pub(crate) fn qr(link: &str) -> Markup {
    qr_to(link, &t!("parts-qr"))
}

/// The same, with a name of its own for those who cannot see it.
pub(crate) fn qr_to(link: &str, label: &str) -> Markup {
    let Ok(code) = qrcode::QrCode::new(link.as_bytes()) else { return html! {} };
    let (width, dark) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (row, line) in dark.chunks(width).enumerate() {
        let mut at = 0;
        while at < width {
            let run = line[at..].iter().take_while(|it| **it == qrcode::Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", at + 2, row + 2);
            }
            at += run.max(1);
        }
    }
    let side = width + 4;
    html! {
        svg.qr viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            path fill="#fff" d={ "M0 0h" (side) "v" (side) "H0z" } {}
            path fill="#1a2136" d=(path) {}
        }
    }
}

/// Beside the square, when its address leads nobody here but the one who looks.
pub(crate) fn only_here(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.site.is_local() {
            p.hint {
                (filled(&t!("parts-only-here", site = draw.site.spoken(), option = SLOT[0]), &[html! { code dir="ltr" { "--public-url" } }]))
            }
        }
    }
}

/// The code as it is shown and as it is read aloud: `TK4 9MW`.
pub(crate) fn big_code(code: &str) -> Markup {
    let (one, two) = code.split_at(code.len() / 2);
    let spelled = |part: &str| part.chars().map(String::from).collect::<Vec<_>>().join(" ");
    html! { span.vh { (spelled(one)) ", " (spelled(two)) } span aria-hidden="true" { (one) "\u{a0}" (two) } }
}

/// The fields that each small form carries: the ask, and where to go back to without script.
pub(crate) fn ask(draw: &Draw<'_>) -> Markup {
    html! { input type="hidden" name="ask" value=(draw.fresh_ask()) data-fresh; }
}

/// The paper of a question: colour belongs to the question, never to a person.
pub(crate) fn paper(number: usize) -> &'static str {
    ["canary", "mint", "sky", "apricot", "rose"][number % 5]
}

/// The paper of a note on the board: night notes stay night, hopes have their question's colour.
pub(crate) fn paper_of(draw: &Draw<'_>, note: &NoteSeen<'_>) -> &'static str {
    let questions = draw.view.questions();
    let number = note.question.and_then(|id| questions.iter().position(|it| it.id == id));
    match note.round {
        Round::Nightmares => words::opening_paper(draw),
        Round::Hopes => number.map_or("canary", paper),
    }
}

/// The form for small buttons on notes, one a page: `form="act"`.
pub(crate) fn act_form(draw: &Draw<'_>, act: &str) -> Markup {
    html! { form id="act" method="post" action=(draw.at(act)) data-live {} }
}

/// Does this viewer share a phone with others?
pub(crate) fn is_shared_phone(draw: &Draw<'_>) -> bool {
    draw.phone != Phone::Own
}

/// How long a text reads, for a note that is not an item of a list.
pub(crate) fn length_of(text: &str) -> Option<&'static str> {
    length(text)
}
