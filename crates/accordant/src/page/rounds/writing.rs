//! Writing face down: one prompt, one composer; a number on the table, and one's own notes.

use super::{
    super::{Draw, News, Phone, partial, parts, words},
    facilitator, other,
};
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
            (Some(_), _) if two => "Opens for both at once",
            (Some(_), _) => "Opens for everybody at once",
            (None, Some(person)) => { "Face down until " bdi { (words::called(draw, person.name)) } " turns them" }
            (None, None) => "Face down until both are done",
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
        _ if own => "",
        (Round::Hopes, _, _) => "How do you want it to be? ",
        (_, Opening::Memory, _) => "A time when it simply worked. What did people do? ",
        (_, _, Between::Pair) => {
            "The talk you would fake a fever for. The mail you would not answer. "
        }
        (_, _, Between::Family) => "The weekend when everybody would rather hide under the bed. ",
        (_, _, Between::Coach | Between::Team | Between::Other) => {
            "The meeting you would fake a fever for. The circle you would quietly leave. "
        }
    };
    html! {
        (scene)
        @match (round, opening) {
            (Round::Hopes, _) => "One thought a note.",
            (Round::Nightmares, Opening::Memory) => "One memory a note.",
            (Round::Nightmares, _) => "One nightmare a note; the worse, the better.",
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
        (Round::Hopes, _) => "Your answer, one thought a note",
        (Round::Nightmares, Opening::Memory) => "Your memory",
        (Round::Nightmares, _) => "Your nightmare",
    };
    let composer = parts::Composer {
        act: "notes",
        paper: paper(draw, round),
        label,
        button: "Lay it face down",
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
    html! { @if draws(draw) { p.hint.helper { "Somebody may type for you, word for word." } } }
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
            label for="n" { "Your note, in new words" }
            textarea id="n" name="text" rows="3" data-max=(alliance::limits::NOTE_GRAPHEMES_MAX) aria-describedby="nc" dir="auto" { (note.text) }
            div.row {
                span.hint id="nc" { "Up to " (alliance::limits::NOTE_GRAPHEMES_MAX) " characters" }
                button.btn.main { "Keep the new words" }
            }
            a.note-btn href={ (draw.at("")) (back) } { "Leave it as it was" }
        }
    }
}

/// A number, as many backs, and who can read them: nobody.
fn table(draw: &Draw<'_>, round: Round) -> Markup {
    let count = draw.view.on_the_table(round);
    html! {
        h2.sub { "On the table " @if count > 0 { span.hint { (words::count(count, "note", "notes")) ", face down" } } }
        @if count == 0 {
            div.emptylane { p.display { "The table is empty." } p.hint { "The first note is the hardest. It need not be good." } }
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
            p {
                span.label {
                    bdi { (words::called(draw, other.name)) } " has left "
                    @if left == 0 { "no notes yet" } @else { (words::count(left, "note", "notes")) }
                }
                @if left > 0 {
                    br;
                    span.hint { "Face down, as yours are for " bdi { (words::called(draw, other.name)) } "." }
                }
            }
        } @else { (nobody_reads(draw)) }
    }
}

fn nobody_reads(draw: &Draw<'_>) -> Markup {
    html! {
        p.hint {
            @if draw.view.desk() {
                "You see the number, as everybody does. The words come when you turn them over."
            } @else if let Some(person) = facilitator(draw) {
                "Nobody can read them yet. They have not left the server, not even for "
                bdi { (words::called(draw, person.name)) } "."
            } @else {
                "Nobody can read them yet. They have not left the server."
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
        h2.sub { "Yours " span.hint { @if notes.is_empty() { "nothing yet" } @else { (only_you(draw)) } } }
        @if !notes.is_empty() {
            ul.notes { @for note in notes { (parts::my_note(draw, round, paper, note)) } }
        }
    }
}

fn only_you(draw: &Draw<'_>) -> &'static str {
    if draw.view.unguided() {
        "only you see these, until both are ready"
    } else {
        "only you see these"
    }
}

/// "Enough": a tick for the others, and not a bolt. On a phone that goes round it hands it on.
pub(super) fn enough(draw: &Draw<'_>, round: Round) -> Markup {
    let done = draw.view.me().and_then(|me| draw.view.person(me)).is_some_and(|it| it.done);
    html! {
        @if draw.phone == Phone::Held {
            form.row method="post" action=(draw.at("phone-pass")) {
                button.btn.main name="enough" value=(round.slug()) { "I’m done, pass it on " (parts::icon("on")) }
            }
        } @else {
            form.row id="enough-form" method="post" action=(draw.at("enough")) data-live {
                input type="hidden" name="round" value=(round.slug());
                button.btn id="enough-button" name="on" value=(if done { "0" } else { "1" }) aria-pressed=(done) {
                    (parts::icon("tick")) "I’ve written enough for now"
                }
                @if done { span.hint { "You can still add one." } }
            }
        }
    }
}

/// Who is done, by name: readiness must be seen.
pub(super) fn done(draw: &Draw<'_>, round: Round) -> Markup {
    let people = draw.view.people();
    let (done, all) = (draw.view.done_count(round), people.len());
    html! {
        @if done >= all { h2.sub { "Everybody has written enough" } }
        @else { h2.sub { "Still writing " span.hint { (all - done) " of " (all) } } }
        @if all <= NAMED_MAX { (parts::seats(&people, |it: &Person<'_>| it.done)) }
        @if done >= all && draw.view.settings().apart_hours.is_none() { (waiting(draw)) }
    }
}

fn waiting(draw: &Draw<'_>) -> Markup {
    html! {
        @if draw.view.unguided() {
            p.hint { "Look up. Either of you can turn the notes now." }
        } @else if draw.view.desk() {
            p.hint { "Turn the notes when the room is ready." }
        } @else if let Some(person) = facilitator(draw) {
            p.hint {
                bdi { (words::called(draw, person.name)) }
                " is about to turn the notes. Look up: this part happens in the room."
            }
        }
    }
}
