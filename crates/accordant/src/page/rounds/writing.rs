//! Writing face down: one prompt, one composer; a number on the table, and one's own notes.

use super::{
    super::{Draw, News, Phone, partial, parts, words},
    facilitator, other,
};
use crate::languages::{SLOT, filled, t};
use alliance::{
    alliance::Change,
    hidden::MyNote,
    settings::{Between, Opening},
    stage::Round,
    view::{Person, Promise},
};
use maud::{Markup, html};

/// Above this many people, who is done is told by number.
const NAMED_MAX: usize = 24;

pub(super) fn main(draw: &Draw<'_>, round: Round) -> Markup {
    html! {
        main.write.edge id="main" {
            div.write-l {
                section.stack.write-a {
                    p.eyebrow id="tags" { (tags(draw)) }
                    h1 id="prompt" dir="auto" { (words::prompt(draw, round)) }
                    p.lead id="prompt-lead" { (lead(draw, round)) }
                    (promise(draw))
                    (clock(draw))
                }
                section.write-b {
                    @if let Some(note) = reworded(draw, round) { (rewording(draw, round, paper(draw, round), &note, "")) }
                    @else { (composer(draw, round)) }
                    (helper(draw))
                }
            }
            div.write-r {
                section.stack.write-c {
                    div.stack.full id="table" { (table(draw, round)) }
                    div.region.full id="theirs" { (theirs(draw, round)) }
                }
                section.stack.write-d {
                    div.stack.full id="mine" { (mine(draw, round)) }
                    div.full id="enough" { (enough(draw, round)) }
                    div.stack.full id="done" { (done(draw, round)) }
                }
            }
        }
    }
}

pub(super) fn region(news: News, draw: &Draw<'_>, round: Round) -> Option<Markup> {
    Some(match news {
        News::Change(Change::Room) => html! {
            (partial("prompt", "innerMorph", &html! { (words::prompt(draw, round)) }))
            (partial("prompt-lead", "innerMorph", &lead(draw, round)))
        },
        News::Change(Change::Table) => html! {
            (partial("table", "innerMorph", &table(draw, round)))
            @if other(draw).is_some() { (partial("theirs", "innerMorph", &theirs(draw, round))) }
        },
        News::Change(change) => return shared_region(change, draw, round),
        News::Mine(_) => html! {
            (partial("mine", "innerMorph", &mine(draw, round)))
            (partial("enough", "innerMorph", &enough(draw, round)))
            @if other(draw).is_some() { (partial("theirs", "innerMorph", &theirs(draw, round))) }
        },
        News::Tally(_) => return None,
    })
}

/// What both rounds have in common: the labels, the candle, who is done.
pub(super) fn shared_region(change: Change, draw: &Draw<'_>, round: Round) -> Option<Markup> {
    if change == Change::Seats {
        let (tags, done) = (tags(draw), done(draw, round));
        Some(
            html! { (partial("tags", "innerMorph", &tags)) (partial("done", "innerMorph", &done)) },
        )
    } else if change == Change::Clock && has_clock(draw) {
        Some(parts::clock_region(draw))
    } else {
        None
    }
}

/// What is promised: to whom the notes belong, and until when they lie face down.
pub(super) fn tags(draw: &Draw<'_>) -> Markup {
    html! {
        (parts::promise_tag(draw))
        span.tag { (parts::icon("face-down")) span { (until(draw)) } }
    }
}

fn until(draw: &Draw<'_>) -> Markup {
    let two = draw.view.promise() == Promise::BetweenTwo;
    html! {
        @match (draw.view.settings().apart_hours, facilitator(draw)) {
            (Some(_), _) if two => (t!("rounds-opens-both")),
            (Some(_), _) => (t!("rounds-opens-all")),
            (None, Some(person)) => (filled(&t!("rounds-face-down-until", name = SLOT[0]), &[html! { bdi { (words::called(draw, person.name)) } }])),
            (None, None) => (t!("rounds-face-down-until-both")),
        }
    }
}

pub(super) fn promise(draw: &Draw<'_>) -> Markup {
    html! { @if let Some(words) = parts::promise_words(draw) { p.hint { (words) } } }
}

/// Whoever holds the desk has the candle there.
fn has_clock(draw: &Draw<'_>) -> bool {
    !draw.view.desk() || draw.view.settings().apart_hours.is_some()
}

pub(super) fn clock(draw: &Draw<'_>) -> Markup {
    html! { @if has_clock(draw) { div.full.region id="clock" { (parts::clock(draw)) } } }
}

fn lead(draw: &Draw<'_>, round: Round) -> Markup {
    let opening = draw.view.settings().opening;
    let own = draw.view.prompt(round).is_some();
    let scene = match (round, opening, draw.view.between()) {
        _ if own => None,
        (Round::Hopes, _, _) => Some(t!("rounds-scene-hopes")),
        (_, Opening::Memory, _) => Some(t!("rounds-scene-memory")),
        (_, _, Between::Pair) => Some(t!("rounds-scene-pair")),
        (_, _, Between::Family) => Some(t!("rounds-scene-family")),
        (_, _, Between::Coach | Between::Team | Between::Other) => Some(t!("rounds-scene-team")),
    };
    html! {
        @if let Some(scene) = scene { (scene) " " }
        @match (round, opening) {
            (Round::Hopes, _) => (t!("rounds-one-thought")),
            (Round::Nightmares, Opening::Memory) => (t!("rounds-one-memory")),
            (Round::Nightmares, _) => (t!("rounds-one-nightmare")),
        }
    }
}

fn paper(draw: &Draw<'_>, round: Round) -> &'static str {
    match round {
        Round::Nightmares => words::opening_paper(draw),
        Round::Hopes => "canary",
    }
}

fn composer(draw: &Draw<'_>, round: Round) -> Markup {
    let label = match (round, draw.view.settings().opening) {
        (Round::Hopes, _) => t!("rounds-your-answer"),
        (Round::Nightmares, Opening::Memory) => t!("rounds-your-memory"),
        (Round::Nightmares, _) => t!("rounds-your-nightmare"),
    };
    let composer = parts::Composer {
        act: "notes",
        paper: paper(draw, round),
        label: &label,
        button: &t!("rounds-lay-face-down"),
        round,
        text: "",
        note: None,
        more: Vec::new(),
        draw: draws(draw),
        id: "n",
    };
    composer.show(draw)
}

/// Around one phone sit those who draw better than they write.
pub(super) fn draws(draw: &Draw<'_>) -> bool {
    draw.phone == Phone::Held
}

/// Somebody may lend a hand, but not their words.
pub(super) fn helper(draw: &Draw<'_>) -> Markup {
    html! { @if draws(draw) { p.hint.helper { (t!("rounds-somebody-may-type")) } } }
}

/// The note that the address asks to reword, if it is one's own and lies face down still.
pub(super) fn reworded(draw: &Draw<'_>, round: Round) -> Option<MyNote> {
    let id = draw.asks("reword")?.parse().ok()?;
    draw.view.my_notes(round).into_iter().find(|it| it.note == id)
}

/// The composer with a note of one's own in it. It is sent as a page of its own, not in the
/// background: afterwards the composer is a new note again, and the old one is not overwritten.
pub(super) fn rewording(
    draw: &Draw<'_>,
    round: Round,
    paper: &str,
    note: &MyNote,
    back: &str,
) -> Markup {
    // A drawing goes along: rewording is about the words.
    let strokes = note
        .drawing
        .as_ref()
        .map(|it| it.path().trim_start_matches('M').replace('M', ";").replace('L', " "));
    html! {
        form.composer id="f-n" data-paper=(paper) method="post" action=(draw.at("notes")) {
            input type="hidden" name="ask" value=(draw.fresh_ask());
            input type="hidden" name="note" value=(note.note);
            input type="hidden" name="round" value=(round.slug());
            input type="hidden" name="back" value=(back);
            @if let Some(question) = note.question { input type="hidden" name="question" value=(question); }
            @if let Some(strokes) = strokes { input type="hidden" name="strokes" value=(strokes); }
            label for="n" { (t!("rounds-note-in-new-words")) }
            textarea id="n" name="text" rows="3" data-max=(alliance::limits::NOTE_GRAPHEMES_MAX) aria-describedby="nc" dir="auto" { (note.text) }
            div.row {
                span.hint id="nc" { (t!("rounds-up-to", n = alliance::limits::NOTE_GRAPHEMES_MAX)) }
                button.btn.main { (t!("rounds-keep-new-words")) }
            }
            a.note-btn href={ (draw.at("")) (back) } { (t!("rounds-leave-as-it-was")) }
        }
    }
}

/// A number, as many backs, and who can read them: nobody.
fn table(draw: &Draw<'_>, round: Round) -> Markup {
    let count = draw.view.on_the_table(round);
    html! {
        h2.sub { (t!("rounds-on-the-table")) " " @if count > 0 { span.hint { (t!("rounds-notes-face-down", n = count)) } } }
        @if count == 0 {
            div.emptylane { p.display { (t!("rounds-table-empty")) } p.hint { (t!("rounds-first-note-hardest")) } }
        } @else {
            (parts::pile(paper(draw, round), count, ""))
        }
    }
}

/// Between two, how many the other has left; in larger circles that nobody can read them, which the
/// styles show once there is something on the table: so it need not be sent with each note.
pub(super) fn theirs(draw: &Draw<'_>, round: Round) -> Markup {
    html! {
        @if let (Some(other), Some(left)) = (other(draw), draw.view.others_notes(round)) {
            @let name = [html! { bdi { (words::called(draw, other.name)) } }];
            p {
                span.label { (filled(&t!("rounds-theirs-left", name = SLOT[0], n = left), &name)) }
                @if left > 0 {
                    br;
                    span.hint { span { (filled(&t!("rounds-theirs-face-down", name = SLOT[0]), &name)) } }
                }
            }
        } @else { (nobody_reads(draw)) }
    }
}

fn nobody_reads(draw: &Draw<'_>) -> Markup {
    html! {
        p.hint {
            @if draw.view.desk() {
                (t!("rounds-desk-sees-number"))
            } @else if let Some(person) = facilitator(draw) {
                (filled(&t!("rounds-nobody-reads-not-even", name = SLOT[0]), &[html! { bdi { (words::called(draw, person.name)) } }]))
            } @else {
                (t!("rounds-nobody-reads"))
            }
        }
    }
}

fn mine(draw: &Draw<'_>, round: Round) -> Markup {
    own(draw, round, paper(draw, round), &draw.view.my_notes(round))
}

/// One's own notes of a round or a question.
pub(super) fn own(draw: &Draw<'_>, round: Round, paper: &str, notes: &[MyNote]) -> Markup {
    html! {
        h2.sub { (t!("rounds-yours")) " " span.hint { @if notes.is_empty() { (t!("rounds-nothing-yet")) } @else { (only_you(draw)) } } }
        @if !notes.is_empty() {
            ul.notes { @for note in notes { (parts::my_note(draw, round, paper, note)) } }
        }
    }
}

fn only_you(draw: &Draw<'_>) -> String {
    if draw.view.unguided() { t!("rounds-only-you-until-both") } else { t!("rounds-only-you") }
}

/// "Enough": a tick for the others, and not a bolt. On a phone that goes round it hands it on.
pub(super) fn enough(draw: &Draw<'_>, round: Round) -> Markup {
    let done = draw.view.me().and_then(|me| draw.view.person(me)).is_some_and(|it| it.done);
    html! {
        @if draw.phone == Phone::Held {
            form.row method="post" action=(draw.at("phone-pass")) {
                button.btn.main name="enough" value=(round.slug()) { (t!("rounds-done-pass-on")) " " (parts::icon("on")) }
            }
        } @else {
            form.row id="enough-form" method="post" action=(draw.at("enough")) data-live {
                input type="hidden" name="round" value=(round.slug());
                button.btn.calm-tap id="enough-button" name="on" value=(if done { "0" } else { "1" }) aria-pressed=(done) {
                    (parts::icon("tick")) (t!("rounds-enough"))
                }
                @if done { span.hint { (t!("rounds-can-still-add")) } }
            }
        }
    }
}

/// Who is done, by name: readiness must be seen.
pub(super) fn done(draw: &Draw<'_>, round: Round) -> Markup {
    let people = draw.view.people();
    let (done, all) = (draw.view.done_count(round), people.len());
    html! {
        @if done >= all { h2.sub { (t!("rounds-everybody-enough")) } }
        @else { h2.sub { (t!("rounds-still-writing")) " " span.hint { (t!("rounds-n-of", n = (all - done), of = all)) } } }
        @if all <= NAMED_MAX { (parts::seats(&people, |it: &Person<'_>| it.done)) }
        @if done >= all && draw.view.settings().apart_hours.is_none() { (waiting(draw)) }
    }
}

fn waiting(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.unguided() {
            p.hint { (t!("rounds-either-can-turn")) }
        } @else if draw.view.desk() {
            p.hint { (t!("rounds-turn-when-ready")) }
        } @else if let Some(person) = facilitator(draw) {
            p.hint {
                (filled(&t!("rounds-about-to-turn", name = SLOT[0]), &[html! { bdi { (words::called(draw, person.name)) } }]))
            }
        }
    }
}
