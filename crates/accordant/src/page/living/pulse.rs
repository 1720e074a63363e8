//! The pulse: how much do we live this, right now? About all of us, never about anybody.

use super::{behind, tell};
use crate::{
    languages::t,
    page::{Draw, parts, sign, whole, words},
};
use alliance::{
    id::ItemId,
    life::{Band, Lived, Seen},
    view::{Line, PulseDone, PulseSeen, Trend},
};
use maud::{Markup, html};
use std::fmt::Write as _;

/// The steps, each with how full its circle is.
const STEPS: [(Lived, &str); 4] =
    [(Lived::Hardly, "f1"), (Lived::ALittle, "f2"), (Lived::Mostly, "f3"), (Lived::Fully, "f4")];
/// The steps for circles with children in them.
const FACES: [(Lived, &str); 3] =
    [(Lived::Hardly, "rain"), (Lived::ALittle, "cloud"), (Lived::Fully, "sun")];

/// The page on which one gives one's pulse.
#[expect(clippy::unnecessary_wraps, reason = "the pages beside the stages are all called alike")]
pub(crate) fn pulse(draw: &Draw<'_>) -> Option<Markup> {
    let frame = behind(draw, &t!("pulse-title"));
    let open = draw.view.pulse().filter(|_| tell::acts(draw));
    let main = html! {
        main.narrow.stack.wide id="main" {
            @if let Some(open) = &open { (asked(draw, open)) } @else { (closed(draw)) }
        }
    };
    Some(whole(&frame, &main))
}

fn closed(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack {
            h1 { (t!("pulse-none")) }
            p.lead { (next_opens(draw)) }
            a.btn.main href=(draw.at("")) { (t!("living-back")) }
        }
    }
}

/// When the next pulse opens, in a sentence.
pub(super) fn next_opens(draw: &Draw<'_>) -> String {
    match draw.view.next_pulse() {
        Some(at) if at <= draw.now => t!("pulse-opens-any-moment"),
        Some(at) => t!("pulse-opens-on", day = words::weekday(words::day_of(at))),
        None => t!("pulse-opens-at-visit"),
    }
}

fn asked(draw: &Draw<'_>, open: &PulseSeen) -> Markup {
    html! {
        div.stack {
            h1 { (t!("pulse-how-much")) }
            p.lead { (t!("pulse-about-all")) }
        }
        form.pulse-form.full id="pulse-form" method="post" action=(draw.at("pulse")) data-js data-choices {
            (parts::ask(draw))
            input type="hidden" name="pulse" value=(open.number);
            input type="hidden" name="back" value="?said=pulse";
            @for (item, mine) in &open.items { (question(draw, *item, *mine, open.gave)) }
            (word(draw, open))
            div.ready {
                p.hint { (parts::icon("lock")) span { (who_sees(draw, open)) } }
                button.btn.main { (t!("pulse-done")) " " (parts::icon("tick")) }
            }
        }
    }
}

/// One item with its steps. Nothing is chosen beforehand but what one has given already.
fn question(draw: &Draw<'_>, id: ItemId, mine: Option<Lived>, gave: bool) -> Markup {
    let Some(item) = draw.view.item(id) else { return html! {} };
    let faces = draw.view.settings().life.faces;
    let name = format!("lived.{id}");
    let steps: &[_] = if faces { &FACES } else { &STEPS };
    html! {
        fieldset.pulse-item id={ "p-" (id) } {
            legend {
                span.num aria-hidden="true" { @if let Some(at) = tell::place(draw, id) { (at) } }
                span dir="auto" { (item.text) }
            }
            div.scale.faces[faces] {
                @for (step, picture) in steps {
                    label.choice {
                        input type="radio" name=(name) value=(step.slug()) checked[mine == Some(*step)];
                        b {
                            @if faces { (parts::icon(picture)) (label(*step, true)) span.vh { (t!("colon")) (tell::step(*step, false)) } }
                            @else { span class={ "fill " (picture) } aria-hidden="true" {} (label(*step, false)) }
                        }
                    }
                }
                label.choice.cant {
                    input type="radio" name=(name) value="" checked[gave && mine.is_none()];
                    b { (t!("pulse-cant-say")) }
                }
            }
        }
    }
}

/// A step as a choice, with a large letter.
fn label(step: Lived, faces: bool) -> String {
    sign::sentence(&tell::step(step, faces))
}

fn word(draw: &Draw<'_>, open: &PulseSeen) -> Markup {
    let words = open.word.as_ref().map_or("", |it| it.as_str());
    html! {
        div.field.full {
            label for="word" { (t!("pulse-word")) " " span.hint { (t!("pulse-word-hint")) } }
            textarea.input id="word" name="word" rows="2" data-max="280" dir="auto" aria-describedby="word-h" { (words) }
            p.hint id="word-h" {
                @if draw.view.size() < 5 { (t!("pulse-word-few")) }
                @else { (t!("pulse-word-many")) }
            }
        }
    }
}

/// Who sees what, said before anything is given (DECISIONS.md 2.4).
fn who_sees(draw: &Draw<'_>, open: &PulseSeen) -> String {
    if open.hidden {
        return t!("pulse-seen-sum");
    }
    match draw.view.size() {
        2 => t!("pulse-seen-two"),
        size => t!("pulse-seen-few", n = size, number = words::number(size)),
    }
}

/// The small line beside an item and its word; nothing where too few have answered for one.
pub(super) fn spark(draw: &Draw<'_>, line: &Line) -> Markup {
    let faces = draw.view.settings().life.faces;
    let said: Vec<String> = line.heights.iter().map(|it| tell::step(near(*it), faces)).collect();
    let (path, last) = drawn(&line.heights);
    let times = said.len();
    let steps = said.into_iter().reduce(|rest, next| t!("living-list", rest = rest, next = next));
    let steps = steps.unwrap_or_default();
    let label = t!("pulse-line", n = times, number = words::number(times), steps = steps);
    let (class, word) = match line.trend {
        Trend::Growing => ("pl-word moss", t!("pulse-growing")),
        Trend::Steady => ("pl-word", t!("pulse-steady")),
        Trend::AsksForCare => ("pl-word ochre", t!("pulse-asks-for-care")),
    };
    html! {
        div.pl-data {
            svg.spark viewBox="0 0 120 36" role="img" aria-label=(label) {
                path.base d="M0 32h120M0 4h120" stroke-dasharray="1 4" {}
                path d=(path) {}
                circle cx="120" cy=(last) r="3.6" {}
            }
            p class=(class) { (word) }
        }
    }
}

/// The path of a line from left to right, and the height of its last point; hardly lies at 32, fully
/// at 4.
fn drawn(heights: &[f32]) -> (String, String) {
    let y = |height: f32| {
        let text = format!("{:.1}", 32.0 - height * 28.0 / 3.0);
        text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
    };
    let steps = u16::try_from(heights.len().saturating_sub(1).max(1)).unwrap_or(1);
    let mut path = String::new();
    for (at, height) in (0_u16..).zip(heights) {
        let x = f32::from(at) * 120.0 / f32::from(steps);
        let _ = write!(path, "{}{x:.0} {}", if at == 0 { "M" } else { "L" }, y(*height));
    }
    (path, heights.last().map_or_else(String::new, |it| y(*it)))
}

/// The step that a height comes nearest to, and never more than it says.
fn near(height: f32) -> Lived {
    match height {
        low if low < 0.75 => Lived::Hardly,
        low if low < 1.75 => Lived::ALittle,
        high if high < 2.75 => Lived::Mostly,
        _ => Lived::Fully,
    }
}

/// What stands under the lines: what they are made of.
pub(super) fn about_lines(draw: &Draw<'_>) -> Markup {
    html! {
        @if !draw.view.pulses().is_empty() {
            p.hint id="about-lines" {
                @if draw.view.size() < 5 { (t!("pulse-lines-few")) }
                @else { (t!("pulse-lines")) }
            }
        }
    }
}

/// What the last pulse says, the least lived first.
pub(crate) fn last(draw: &Draw<'_>) -> Markup {
    let pulses = draw.view.pulses();
    let Some(done) = pulses.last() else { return html! {} };
    html! {
        section.stack.full id="pulse-last" aria-labelledby="pulse-last-h" {
            h2.h-small id="pulse-last-h" { (t!("pulse-of", day = tell::short(words::day_of(done.closed)))) }
            @if done.seen.is_empty() { p { (too_few(done)) } } @else { (results(draw, done)) }
            @if !done.words.is_empty() {
                p.hint { (t!("pulse-read-out")) }
                div.voices { @for words in done.words { figure.voice { blockquote dir="auto" { (words) } } } }
            }
        }
    }
}

fn too_few(done: &PulseDone<'_>) -> String {
    let (answered, of) = (done.answered as usize, done.of as usize);
    let number = words::number(answered);
    let said = match (answered, done.hidden) {
        (0, _) => t!("pulse-nobody"),
        (_, true) => t!("pulse-too-few", n = answered, number = number),
        (_, false) => t!("pulse-not-all", n = answered, number = number, of = words::number(of)),
    };
    sign::sentence(&said)
}

fn results(draw: &Draw<'_>, done: &PulseDone<'_>) -> Markup {
    html! {
        p.hint { (t!("pulse-answered", answered = done.answered, of = done.of)) }
        ol.lived-list.full role="list" {
            @for (at, (item, seen)) in done.seen.iter().enumerate() {
                li id={ "r-" (item) } {
                    p { a href=(tell::item_at(draw, *item)) { (tell::begun(draw, *item)) } (t!("colon")) (result(draw, seen)) }
                    @if at == 0 { (look(draw, *item)) }
                }
            }
        }
    }
}

fn result(draw: &Draw<'_>, seen: &Seen) -> Markup {
    let faces = draw.view.settings().life.faces;
    html! {
        @match seen {
            Seen::Band(band) => b { (match band { Band::Rarely => t!("pulse-rarely"), Band::Partly => t!("pulse-partly"), Band::Mostly => t!("pulse-mostly") }) },
            Seen::Counts(counts) => span.counts {
                @for ((lived, ..), count) in STEPS.iter().zip(counts).filter(|(_, count)| **count > 0) {
                    span { b { (count) } " " (tell::step(*lived, faces)) }
                }
            },
            Seen::Open(given) => span.counts {
                @for (who, lived) in given {
                    span { @if let Some(name) = draw.view.name_of(*who) { bdi { (words::called(draw, name)) } " " } b { (tell::step(*lived, faces)) } }
                }
            },
        }
    }
}

/// (t!("pulse-look")): it comes up at the next visit.
pub(super) fn look(draw: &Draw<'_>, item: ItemId) -> Markup {
    let visit = draw.view.visit();
    let comes_up = visit.is_some_and(|it| it.touched.iter().any(|(touched, _)| *touched == item));
    html! {
        @if !tell::acts(draw) || tell::place(draw, item).is_none() {
        } @else if comes_up {
            p.hint { (t!("pulse-in-this-visit")) }
        } @else if draw.view.wished().contains(&item) {
            p.hint { (t!("living-look-together", when = tell::at_the_visit(draw))) }
        } @else {
            form id={ "look-" (item) } method="post" action=(draw.at("look")) data-live data-said=(t!("pulse-look-said")) {
                (parts::ask(draw))
                button.btn name="item" value=(item) { (t!("pulse-look")) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_runs_from_hardly_at_the_foot_to_fully_at_the_top() {
        let (path, last) = drawn(&[2.0, 2.0, 1.0, 1.0, 0.0, 1.0]);
        assert_eq!(path, "M0 13.3L24 13.3L48 22.7L72 22.7L96 32L120 22.7");
        assert_eq!(last, "22.7");
        assert_eq!(drawn(&[3.0, 0.0]).0, "M0 4L120 32");
    }

    #[test]
    fn a_height_is_never_called_more_than_it_is() {
        let said = [0.5, 1.5, 2.5, 3.0].map(near);
        assert_eq!(said, [Lived::Hardly, Lived::ALittle, Lived::Mostly, Lived::Fully]);
    }
}
