//! Coming, leaving and ending: a newcomer reads item by item; who leaves needs no reason; what ends
//! is ended together (DOMAIN.md 6.6 and 6.7).

use super::{Draw, Frame, charter, parts, whole, words};
use crate::languages::{SLOT, filled, t};
use alliance::{
    event::Stance,
    stage::Round,
    view::{ItemSeen, Person},
};
use maud::{Markup, html};

/// The frame of a page behind the alliance's own.
fn behind<'a>(draw: &Draw<'_>, title: &str) -> Frame<'a> {
    let back =
        html! { a.btn.bare href=(draw.at("")) { (parts::icon("back")) (t!("living-back")) } };
    Frame {
        title: format!("{title}{}{}", t!("colon"), draw.view.name()),
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
    Some(whole(&behind(draw, &t!("coming-read")), &main))
}

fn read(draw: &Draw<'_>, item: &ItemSeen<'_>, at: usize, of: usize) -> Markup {
    let versions = draw.view.versions();
    let since = versions
        .iter()
        .find(|it| it.items.iter().any(|old| old.item == item.id && old.text == *item.text));
    let to = |at: usize| format!("{}?n={at}", draw.at("newcomer"));
    html! {
        p.qno { (filled(&t!("reading-item-of", item = SLOT[0], of = of), &[html! { span.num { (at) } }])) }
        div.aloud-item { h1 dir="auto" { (item.text) } }
        @if let Some(because) = item.because { p.lead dir="auto" { (because) } }
        @if let Some(version) = since { p.hint { (t!("coming-so-since", day = words::day(words::day_of(version.made)))) } }
        (answers(draw, item, at))
        (super::living::asked_about(draw, item.id, &format!("newcomer?n={at}")))
        div.row.apart {
            @if at > 1 { a.btn.bare href=(to(at - 1)) { (parts::icon("back")) (t!("coming-before")) } } @else { span {} }
            a.btn.main href=(to(at + 1)) { @if at < of { (t!("coming-next")) } @else { (t!("coming-and-then")) } " " (parts::icon("on")) }
        }
    }
}

/// One's position on an item has the weight of all others.
fn answers(draw: &Draw<'_>, item: &ItemSeen<'_>, at: usize) -> Markup {
    let said = [
        (Stance::Yes, t!("living-stance-yes")),
        (Stance::Reservation, t!("living-stance-reservation")),
        (Stance::NotYet, t!("living-stance-not-yet")),
    ];
    let mine = draw.view.my_newcomer_answer(item.id);
    html! {
        form.stack.full method="post" action=(draw.at("item-answer")) {
            (parts::ask(draw))
            input type="hidden" name="item" value=(item.id);
            input type="hidden" name="back" value={ "newcomer?n=" (at + 1) };
            fieldset.field {
                legend { (t!("coming-stand-behind")) }
                div.choices.three {
                    @for (stance, said) in said {
                        label.choice { input type="radio" name="stance" value=(stance.slug()) required checked[mine == Some(stance)]; b { (said) } }
                    }
                }
            }
            div.field {
                label for="na-why" { (t!("coming-what-say")) " " span.hint { (t!("coming-what-say-hint")) } }
                textarea.input id="na-why" name="reason" rows="2" maxlength="280" dir="auto" {}
            }
            button.btn { @if mine.is_some() { (t!("coming-change-answer")) } @else { (t!("coming-give-answer")) } }
        }
    }
}

/// One fear and one hope for the next visit, and then one's name.
fn bring(draw: &Draw<'_>) -> Markup {
    let had = |round| draw.view.my_brought(round).map_or("", |it| it.as_str());
    html! {
        div.stack { h1 { (t!("coming-all-read")) } p.lead { (t!("coming-bring")) } }
        form.sheet.stack.full id="bring" method="post" action=(draw.at("bring")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="newcomer?n=99";
            div.field {
                label for="br-fear" { (t!("coming-fear")) }
                textarea.input id="br-fear" name="fear" rows="2" maxlength="280" dir="auto" { (had(Round::Nightmares)) }
            }
            div.field {
                label for="br-hope" { (t!("coming-hope")) }
                textarea.input id="br-hope" name="hope" rows="2" maxlength="280" dir="auto" { (had(Round::Hopes)) }
            }
            p.hint { (t!("coming-only-you")) }
            div.row { button.btn { (t!("coming-lay-down")) } @if !had(Round::Nightmares).is_empty() || !had(Round::Hopes).is_empty() { (parts::tag("tick", &t!("coming-face-down"))) } }
        }
        div.stack {
            h2 { (t!("coming-your-name")) }
            p { (t!("coming-your-name-how")) }
            a.btn.main href={ (draw.at("")) "#put-name" } { (parts::icon("pen")) (t!("coming-to-the-page")) }
        }
    }
}

/// The page on which one leaves. No reason is asked.
pub(crate) fn leave(draw: &Draw<'_>) -> Option<Markup> {
    let me = draw.view.person(draw.view.me()?)?;
    let main = html! {
        main.narrow.stack.wide id="main" {
            div.stack { h1 { (t!("coming-may-go")) } p.lead { (t!("coming-may-go-how")) } }
            form.sheet.stack.full id="leave" method="post" action=(draw.at("leave")) {
                (parts::ask(draw))
                div.field {
                    label for="lv" { (t!("coming-goodbye")) }
                    input.input id="lv" name="goodbye" maxlength="280" autocomplete="off" dir="auto";
                }
                fieldset.field {
                    legend { (t!("coming-name-under")) }
                    div.choices.three {
                        label.choice { input type="radio" name="name" value="stays" checked; b { (t!("coming-name-stays")) } }
                        label.choice { input type="radio" name="name" value="goes"; b { (t!("coming-name-goes")) } }
                    }
                }
                p.hint { (t!("coming-notes-stay")) }
                div.row { button.btn.main { (filled(&t!("coming-leave-as", name = SLOT[0]), &[html! { bdi { (me.name) } }])) } a.btn.bare href=(draw.at("")) { (t!("coming-stay")) } }
            }
        }
    };
    Some(whole(&behind(draw, &t!("coming-leave")), &main))
}

/// The ritual of the end: what I keep, what I thank you for.
pub(crate) fn ending(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let frame = behind(draw, &t!("ending-title"));
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
        div.stack { h1 { (t!("ending-together")) } p.lead { (t!("ending-how")) } }
        @if draw.view.desk() {
            form.row method="post" action=(draw.at("ending")) { (parts::ask(draw)) input type="hidden" name="back" value="ending"; button.btn.main { (t!("ending-begin")) } a.btn.bare href=(draw.at("")) { (t!("ending-not-now")) } }
        } @else { p { (t!("ending-desk")) } }
    }
}

fn ritual(draw: &Draw<'_>) -> Markup {
    let mine = draw.view.my_farewell();
    let said =
        |it: Option<&alliance::text::Sentence>| it.map_or(String::new(), ToString::to_string);
    html! {
        div.stack { h1 { (t!("ending-good")) } p.lead { (t!("ending-good-how")) } }
        (charter::within(draw))
        form.sheet.stack.full id="farewell" method="post" action=(draw.at("farewell")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="ending#said";
            div.field { label for="fw-k" { (t!("ending-keep")) } textarea.input id="fw-k" name="keep" rows="2" maxlength="280" dir="auto" { (said(mine.as_ref().and_then(|it| it.keep))) } }
            div.field { label for="fw-t" { (t!("ending-thanks")) } textarea.input id="fw-t" name="thanks" rows="2" maxlength="280" dir="auto" { (said(mine.as_ref().and_then(|it| it.thanks))) } }
            button.btn.main { @if mine.is_some() { (t!("ending-change")) } @else { (t!("ending-say")) } }
        }
        (farewells(draw))
        form.sheet.stack.full id="afterwards" method="post" action=(draw.at("afterwards")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="ending#said";
            div.field { label for="aw" { (t!("ending-afterwards")) } input.input id="aw" name="words" maxlength="280" autocomplete="off" dir="auto" value=(said(draw.view.afterwards())); }
            button.btn { (t!("ending-keep-this")) }
        }
        @if draw.view.desk() {
            div.row {
                (end(draw))
                form method="post" action=(draw.at("ending")) { (parts::ask(draw)) input type="hidden" name="on" value="0"; button.btn.bare { (t!("ending-not-yet")) } }
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
        @if silent.is_empty() { (form(&html! { button.btn.main { (t!("ending-ended")) } })) }
        @else {
            details.full id="end-early" {
                summary.btn { (t!("ending-ended")) }
                div.stack {
                    p { (filled(&t!("ending-still-write", n = silent.len(), names = SLOT[0]), &[html! { bdi { (silent.join(&format!("{} ", t!("living-comma")))) } }])) }
                    (form(&html! { button.btn { (t!("ending-without")) } }))
                }
            }
        }
    }
}

fn farewells(draw: &Draw<'_>) -> Markup {
    let all = draw.view.farewells();
    html! {
        section.stack.full id="said" aria-label=(t!("ending-said")) {
            @for it in &all {
                figure.voice {
                    figcaption { @if let Some(name) = it.name { bdi { (name) } } @else { (t!("living-somebody")) } }
                    @if let Some(keep) = it.keep { p.hint { (t!("ending-keeps")) } blockquote dir="auto" { (keep) } }
                    @if let Some(thanks) = it.thanks { p.hint { (t!("ending-gives-thanks")) } blockquote dir="auto" { (thanks) } }
                }
            }
            @if let Some(words) = draw.view.afterwards() { p.lead dir="auto" { (words) } }
        }
    }
}

fn after(draw: &Draw<'_>, ended: alliance::event::Time) -> Markup {
    html! {
        div.stack { h1 { (t!("ending-on", day = words::day(words::day_of(ended)))) } p.lead { (t!("ending-read")) } }
        (farewells(draw))
        a.btn href=(draw.at("keepsake")) { (parts::icon("print")) (t!("ending-keepsake-print")) }
        @if let Some(on) = draw.view.erasure() {
            div.banner.calm { p { b { (t!("ending-erased-on", day = words::day(words::day_of(on)))) } " " (t!("ending-take-along")) } }
            form method="post" action=(draw.at("erasure")) { (parts::ask(draw)) input type="hidden" name="on" value="0"; input type="hidden" name="back" value="ending"; button.btn { (t!("ending-keep-after-all")) } }
        } @else if draw.view.desk() {
            details { summary.btn.bare { (t!("ending-erase")) }
                form.stack method="post" action=(draw.at("erasure")) {
                    (parts::ask(draw)) input type="hidden" name="back" value="ending";
                    p { (t!("ending-erase-how")) }
                    button.btn { (t!("ending-erase-button")) }
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
            button.btn type="button" data-print data-js hidden { (parts::icon("print")) (t!("ending-print")) }
        }
    };
    Some(whole(&behind(draw, &t!("living-keepsake")), &main))
}

/// The raw notes, once more before they are let go.
pub(crate) fn farewell(draw: &Draw<'_>) -> Option<Markup> {
    draw.view.me()?;
    let notes: Vec<_> =
        draw.view.all_notes().into_iter().filter_map(|it| draw.view.note(it)).collect();
    let main = html! {
        main.edge.stack.wide id="main" {
            @if let Some(gone) = draw.view.notes_erased().filter(|_| draw.view.notes_go_at().is_none()) {
                div.stack { h1 { (t!("farewell-gone")) } p.lead { (t!("farewell-gone-on", day = words::day(words::day_of(gone)))) } }
            } @else {
                div.stack {
                    h1 { (t!("farewell-goodbye")) }
                    @if let Some(at) = draw.view.notes_go_at() { p.lead { (t!("farewell-on", day = words::day(words::day_of(at)))) } }
                }
                ul.notes role="list" {
                    @for note in &notes { (parts::note(&super::note_id(note.id, 0), parts::paper_of(draw, note), note, &html! {})) }
                }
            }
        }
    };
    Some(whole(&behind(draw, &t!("farewell-title")), &main))
}
