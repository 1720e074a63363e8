//! Coming, leaving and ending: a newcomer reads item by item; who leaves needs no reason; what ends
//! is ended together (DOMAIN.md 6.6 and 6.7).

use super::{Draw, Frame, charter, parts, whole, words};
use alliance::{
    event::Stance,
    stage::Round,
    view::{ItemSeen, Person},
};
use maud::{Markup, html};

/// The frame of a page behind the alliance's own.
fn behind<'a>(draw: &Draw<'_>, title: &str) -> Frame<'a> {
    let back =
        html! { a.btn.bare href=(draw.at("")) { (parts::icon("back")) "Back to the alliance" } };
    Frame {
        title: format!("{title}: {}", draw.view.name()),
        header: Some(parts::quiet_header(draw, &back)),
        foot: true,
        shared: parts::is_shared_phone(draw),
        ..Frame::default()
    }
}

/// The page on which somebody who is new reads item by item; nothing for others.
pub(crate) fn newcomer(draw: &Draw<'_>) -> Option<Markup> {
    let me = draw.view.me()?;
    if !draw.view.reads_still(me) {
        return None;
    }
    let items = draw.view.items();
    let at = draw.asks("n").and_then(|it| it.parse::<usize>().ok()).unwrap_or(1);
    let main = html! {
        main.narrow.stack.wide id="main" {
            @match items.get(at.saturating_sub(1)) {
                Some(item) if at <= items.len() => (read(draw, item, at, items.len())),
                _ => (bring(draw)),
            }
        }
    };
    Some(whole(&behind(draw, "Read with us"), &main))
}

fn read(draw: &Draw<'_>, item: &ItemSeen<'_>, at: usize, of: usize) -> Markup {
    let versions = draw.view.versions();
    let since = versions
        .iter()
        .find(|it| it.items.iter().any(|old| old.item == item.id && old.text == *item.text));
    let to = |at: usize| format!("{}?n={at}", draw.at("newcomer"));
    html! {
        p.qno { "Item " span.num { (at) } " of " (of) }
        div.aloud-item { h1 dir="auto" { (item.text) } }
        @if let Some(because) = item.because { p.lead dir="auto" { (because) } }
        @if let Some(version) = since { p.hint { "So since " (words::day(words::day_of(version.made))) "." } }
        (answers(draw, item, at))
        (super::living::asked_about(draw, item.id, &format!("newcomer?n={at}")))
        div.row.apart {
            @if at > 1 { a.btn.bare href=(to(at - 1)) { (parts::icon("back")) "Before" } } @else { span {} }
            a.btn.main href=(to(at + 1)) { @if at < of { "Next item" } @else { "And then" } " " (parts::icon("on")) }
        }
    }
}

/// One's position on an item has the weight of all others.
fn answers(draw: &Draw<'_>, item: &ItemSeen<'_>, at: usize) -> Markup {
    const SAID: [(Stance, &str); 3] = [
        (Stance::Yes, "Yes"),
        (Stance::Reservation, "Yes, with a reservation"),
        (Stance::NotYet, "Not yet"),
    ];
    let mine = draw.view.my_newcomer_answer(item.id);
    html! {
        form.stack.full method="post" action=(draw.at("item-answer")) {
            (parts::ask(draw))
            input type="hidden" name="item" value=(item.id);
            input type="hidden" name="back" value={ "newcomer?n=" (at + 1) };
            fieldset.field {
                legend { "Can you stand behind this?" }
                div.choices.three {
                    @for (stance, said) in SAID {
                        label.choice { input type="radio" name="stance" value=(stance.slug()) required checked[mine == Some(stance)]; b { (said) } }
                    }
                }
            }
            div.field {
                label for="na-why" { "What would you say to it? " span.hint { "A “not yet” needs a few words; the circle looks at it at its next visit." } }
                textarea.input id="na-why" name="reason" rows="2" maxlength="280" dir="auto" {}
            }
            button.btn { @if mine.is_some() { "Change my answer" } @else { "Give my answer" } }
        }
    }
}

/// One fear and one hope for the next visit, and then one's name.
fn bring(draw: &Draw<'_>) -> Markup {
    let had = |round| draw.view.my_brought(round).map_or("", |it| it.as_str());
    html! {
        div.stack { h1 { "You have read it all." } p.lead { "Bring one fear and one hope of your own. They lie face down until the next visit; then the circle reads them, and asks whether anything changes now that you are here." } }
        form.sheet.stack.full id="bring" method="post" action=(draw.at("bring")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="newcomer?n=99";
            div.field {
                label for="br-fear" { "What would make you wish that you had not come?" }
                textarea.input id="br-fear" name="fear" rows="2" maxlength="280" dir="auto" { (had(Round::Nightmares)) }
            }
            div.field {
                label for="br-hope" { "And how do you wish it to be?" }
                textarea.input id="br-hope" name="hope" rows="2" maxlength="280" dir="auto" { (had(Round::Hopes)) }
            }
            p.hint { "Only you can see them until then. You are the only one who is new, so people may guess whose they are." }
            div.row { button.btn { "Lay them down" } @if !had(Round::Nightmares).is_empty() || !had(Round::Hopes).is_empty() { (parts::tag("tick", "They lie face down")) } }
        }
        div.stack {
            h2 { "And your name?" }
            p { "Sign when you can stand behind the page as it reads. Until then you are shown as reading, and nobody waits for you." }
            a.btn.main href={ (draw.at("")) "#put-name" } { (parts::icon("pen")) "To the page, to sign it" }
        }
    }
}

/// The page on which one leaves. No reason is asked.
pub(crate) fn leave(draw: &Draw<'_>) -> Option<Markup> {
    let me = draw.view.person(draw.view.me()?)?;
    let main = html! {
        main.narrow.stack.wide id="main" {
            div.stack { h1 { "You may go, at any time." } p.lead { "One tap, and no reason. The others are asked whether anything changes without you." } }
            form.sheet.stack.full id="leave" method="post" action=(draw.at("leave")) {
                (parts::ask(draw))
                div.field {
                    label for="lv" { "A word of goodbye, if you like" }
                    input.input id="lv" name="goodbye" maxlength="280" autocomplete="off" dir="auto";
                }
                fieldset.field {
                    legend { "Your name under what you signed" }
                    div.choices.three {
                        label.choice { input type="radio" name="name" value="stays" checked; b { "It stays, as signed until today" } }
                        label.choice { input type="radio" name="name" value="goes"; b { "It is taken away, everywhere" } }
                    }
                }
                p.hint { "What you wrote on notes has no name and stays. Your private link opens nothing any more." }
                div.row { button.btn.main { "Leave, " bdi { (me.name) } } a.btn.bare href=(draw.at("")) { "Stay" } }
            }
        }
    };
    Some(whole(&behind(draw, "Leave"), &main))
}

/// The ritual of the end: what I keep, what I thank you for.
pub(crate) fn ending(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let frame = behind(draw, "An ending");
    let main = html! {
        main.narrow.stack.wide id="main" {
            @if let Some(ended) = draw.view.ended() { (after(draw, ended)) }
            @else if draw.view.ending() { (ritual(draw)) }
            @else { (before(draw)) }
        }
    };
    Some(whole(&frame, &main))
}

fn before(draw: &Draw<'_>) -> Markup {
    html! {
        div.stack { h1 { "End it together." } p.lead { "An alliance may end well. You read your page once more, each says what they keep and what they thank for, and then it rests: to read, or gone." } }
        @if draw.view.desk() {
            form.row method="post" action=(draw.at("ending")) { (parts::ask(draw)) input type="hidden" name="back" value="ending"; button.btn.main { "Begin the ending" } a.btn.bare href=(draw.at("")) { "Not now" } }
        } @else { p { "Whoever holds the desk can begin it. Talk about it first; either of you may want it, and nobody needs a reason." } }
    }
}

fn ritual(draw: &Draw<'_>) -> Markup {
    let mine = draw.view.my_farewell();
    let said =
        |it: Option<&alliance::text::Sentence>| it.map_or(String::new(), ToString::to_string);
    html! {
        div.stack { h1 { "A good ending." } p.lead { "Read the page aloud once more, item by item. Then each of you writes two sentences; all of you see them, with names." } }
        (charter::within(draw))
        form.sheet.stack.full id="farewell" method="post" action=(draw.at("farewell")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="ending#said";
            div.field { label for="fw-k" { "What I keep" } textarea.input id="fw-k" name="keep" rows="2" maxlength="280" dir="auto" { (said(mine.as_ref().and_then(|it| it.keep))) } }
            div.field { label for="fw-t" { "What I thank you for" } textarea.input id="fw-t" name="thanks" rows="2" maxlength="280" dir="auto" { (said(mine.as_ref().and_then(|it| it.thanks))) } }
            button.btn.main { @if mine.is_some() { "Change mine" } @else { "Say it" } }
        }
        (farewells(draw))
        form.sheet.stack.full id="afterwards" method="post" action=(draw.at("afterwards")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="ending#said";
            div.field { label for="aw" { "What comes afterwards" } input.input id="aw" name="words" maxlength="280" autocomplete="off" dir="auto" value=(said(draw.view.afterwards())); }
            button.btn { "Keep this" }
        }
        @if draw.view.desk() {
            div.row {
                (end(draw))
                form method="post" action=(draw.at("ending")) { (parts::ask(draw)) input type="hidden" name="on" value="0"; button.btn.bare { "Not yet after all" } }
            }
        }
    }
}

/// Whoever is still to speak is asked for first; nobody is waited for, for ever.
fn end(draw: &Draw<'_>) -> Markup {
    let said = draw.view.farewells();
    let people = draw.view.people();
    let silent = |it: &&Person<'_>| said.iter().all(|said| said.name != Some(it.name));
    let silent: Vec<_> = people.iter().filter(silent).map(|it| it.name.to_string()).collect();
    let form = |button: &Markup| {
        html! { form method="post" action=(draw.at("end")) { (parts::ask(draw)) input type="hidden" name="back" value="ending"; (button) } }
    };
    html! {
        @if silent.is_empty() { (form(&html! { button.btn.main { "It is ended" } })) }
        @else {
            details.full id="end-early" {
                summary.btn { "It is ended" }
                div.stack {
                    p { bdi { (silent.join(", ")) } " can still write. When it is ended, nothing changes any more." }
                    (form(&html! { button.btn { "End it without these words" } }))
                }
            }
        }
    }
}

fn farewells(draw: &Draw<'_>) -> Markup {
    let all = draw.view.farewells();
    html! {
        section.stack.full id="said" aria-label="What was said" {
            @for it in &all {
                figure.voice {
                    figcaption { @if let Some(name) = it.name { bdi { (name) } } @else { "Somebody" } }
                    @if let Some(keep) = it.keep { p.hint { "keeps" } blockquote dir="auto" { (keep) } }
                    @if let Some(thanks) = it.thanks { p.hint { "gives thanks" } blockquote dir="auto" { (thanks) } }
                }
            }
            @if let Some(words) = draw.view.afterwards() { p.lead dir="auto" { (words) } }
        }
    }
}

fn after(draw: &Draw<'_>, ended: alliance::event::Time) -> Markup {
    html! {
        div.stack { h1 { "It ended on " (words::day(words::day_of(ended))) "." } p.lead { "You can read it as long as it is here. Nothing changes any more." } }
        (farewells(draw))
        a.btn href=(draw.at("keepsake")) { (parts::icon("print")) "A keepsake to print" }
        @if let Some(on) = draw.view.erasure() {
            div.banner.calm { p { b { "It will be erased on " (words::day(words::day_of(on))) "." } " Take along what you want to keep. Any of you can stop it." } }
            form method="post" action=(draw.at("erasure")) { (parts::ask(draw)) input type="hidden" name="on" value="0"; input type="hidden" name="back" value="ending"; button.btn { "Keep it after all" } }
        } @else if draw.view.desk() {
            details { summary.btn.bare { "Erase it instead" }
                form.stack method="post" action=(draw.at("erasure")) {
                    (parts::ask(draw)) input type="hidden" name="back" value="ending";
                    p { "In seven days everything is erased, for all of you, and nobody can bring it back. Until then any of you can stop it." }
                    button.btn { "Erase it in seven days" }
                }
            }
        }
    }
}

/// What one takes along: the page, and what was said at the end.
pub(crate) fn keepsake(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let main = html! {
        main.narrow.stack.wide id="main" {
            (charter::charter(draw))
            (farewells(draw))
            button.btn type="button" data-print data-js hidden { (parts::icon("print")) "Print it" }
        }
    };
    Some(whole(&behind(draw, "A keepsake"), &main))
}

/// The raw notes, once more before they are let go.
pub(crate) fn farewell(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let notes: Vec<_> =
        draw.view.all_notes().into_iter().filter_map(|it| draw.view.note(it)).collect();
    let main = html! {
        main.edge.stack.wide id="main" {
            @if let Some(gone) = draw.view.notes_erased().filter(|_| draw.view.notes_go_at().is_none()) {
                div.stack { h1 { "The notes are gone." } p.lead { "They were let go on " (words::day(words::day_of(gone))) ". What they became hangs on your page." } }
            } @else {
                div.stack {
                    h1 { "Your notes say goodbye." }
                    @if let Some(at) = draw.view.notes_go_at() { p.lead { "On " (words::day(words::day_of(at))) " the raw notes are erased, for everybody. They did their work; what they became stays." } }
                }
                ul.notes role="list" {
                    @for note in &notes { (parts::note(&super::note_id(note.id, 0), parts::paper_of(draw, note), note, &html! {})) }
                }
            }
        }
    };
    Some(whole(&behind(draw, "The notes"), &main))
}
