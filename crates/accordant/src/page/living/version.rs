//! A new version: what is other than in the words that one has signed, and one tap to sign again.

use super::{behind, item::changed, tell};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, Phone, charter, parts, sign, whole, words},
};
use alliance::{
    event::Mark,
    id::ItemId,
    life::VersionItem,
    text::Sentence,
    view::{SignatureSeen, VersionChange, VersionSeen},
};
use maud::{Markup, html};

/// What one who signed before finds changed.
pub(super) struct Again<'a> {
    /// The version that hangs.
    version: VersionSeen<'a>,
    /// What is other than in the version that the viewer signed last.
    changes: Vec<Changed<'a>>,
    /// Items that are the same.
    same: usize,
    /// The viewer's mark.
    mark: Mark,
}

/// One difference, over however many versions.
struct Changed<'a> {
    item: ItemId,
    place: usize,
    old: Option<&'a VersionItem>,
    new: Option<&'a VersionItem>,
    because: Option<&'a Sentence>,
}

/// What waits for the viewer's name; nothing where they have signed it, or never signed at all.
pub(super) fn again<'a>(draw: &Draw<'a>) -> Option<Again<'a>> {
    let me = draw.view.me().filter(|_| draw.phone != Phone::Between && tell::acts(draw))?;
    let person = draw.view.person(me).filter(|it| !it.signed)?;
    let versions = draw.view.versions();
    // No two people of a circle share a name.
    let mark = |it: &VersionSeen<'a>| {
        let mut signed = it.signed.iter();
        signed.find(|(name, ..)| *name == Some(person.name)).map(|(_, mark, _)| (*mark).clone())
    };
    let (base, mark) =
        versions.iter().enumerate().rev().find_map(|(at, it)| Some((at, mark(it)?)))?;
    let changes = since(&versions[base + 1..]);
    let version = versions.into_iter().next_back()?;
    let same = version.items.len() - changes.iter().filter(|it| it.new.is_some()).count();
    (!changes.is_empty()).then_some(Again { version, changes, same, mark })
}

/// The differences of several versions as one.
fn since<'a>(versions: &[VersionSeen<'a>]) -> Vec<Changed<'a>> {
    let mut all: Vec<Changed<'a>> = Vec::new();
    for VersionChange { item, place, old, new, because } in
        versions.iter().flat_map(|it| &it.changes)
    {
        match all.iter_mut().find(|it| it.item == *item) {
            Some(it) => {
                it.new = *new;
                it.because = *because;
                it.place = *place;
            }
            None => all.push(Changed {
                item: *item,
                place: *place,
                old: *old,
                new: *new,
                because: *because,
            }),
        }
    }
    let digest = |it: Option<&'a VersionItem>| it.map(|it| &it.digest);
    all.retain(|it| digest(it.old) != digest(it.new));
    all.sort_by_key(|it| it.place);
    all
}

/// "Five stay, one changes, one goes, one is new."
fn heading(again: &Again<'_>) -> String {
    let of =
        |wanted: fn(&Changed<'_>) -> bool| again.changes.iter().filter(|it| wanted(it)).count();
    let (same, changed) = (again.same, of(|it| it.old.is_some() && it.new.is_some()));
    let (gone, added) = (of(|it| it.new.is_none()), of(|it| it.old.is_none()));
    let number = words::number;
    let parts = [
        (same > 0).then(|| t!("version-stay", n = same, number = number(same))),
        (changed > 0).then(|| t!("version-change", n = changed, number = number(changed))),
        (gone > 0).then(|| t!("version-go", n = gone, number = number(gone))),
        (added > 0).then(|| t!("version-new", n = added, number = number(added))),
    ];
    let parts = parts.into_iter().flatten();
    let said = parts.reduce(|rest, next| t!("living-list", rest = rest, next = next));
    sign::sentence(&t!("version-heading", parts = said.unwrap_or_default()))
}

/// The page on which one signs a new version: the second tap from the home page.
pub(crate) fn page(draw: &Draw<'_>) -> Option<Markup> {
    let number = draw.view.version()?.number;
    let frame = behind(draw, &t!("living-version", number = number));
    let again = again(draw);
    let main = html! {
        main.narrow.stack.wide id="main" {
            @if let Some(again) = &again { (new(draw, again)) }
            @else {
                div.stack {
                    h1 { (t!("version-nothing")) }
                    a.btn.main href=(draw.at("")) { (t!("living-back")) }
                }
            }
        }
    };
    Some(whole(&frame, &main))
}

fn new(draw: &Draw<'_>, again: &Again<'_>) -> Markup {
    html! {
        div.stack {
            h1 { (heading(again)) }
            p.lead { (t!("version-nothing-broke")) }
        }
        section.sheet.full aria-label=(t!("version-what-changes")) {
            ol.difflist { @for it in &again.changes { (difference(it.place, it.old, it.new, it.because)) } }
        }
        details.full id="whole-page" {
            summary.btn { (t!("version-whole-page")) }
            div.full { (charter::within(draw)) }
        }
        (form(draw, again))
        (talk_first(draw))
    }
}

/// One item of a version against the one before.
pub(super) fn difference(
    place: usize,
    old: Option<&VersionItem>,
    new: Option<&VersionItem>,
    because: Option<&Sentence>,
) -> Markup {
    let words = |it: Option<&VersionItem>| it.map_or("", |it| it.text.as_str()).to_owned();
    let until = new.and_then(|it| it.until);
    html! {
        li {
            p.chg {
                (match (old, new) {
                    (Some(old), Some(new)) if old.text == new.text => t!("version-item-day", item = place),
                    (Some(_), Some(_)) => t!("version-item-words", item = place),
                    (Some(_), None) => t!("version-item-gone", item = place),
                    (None, _) => t!("version-item-new", item = place),
                })
            }
            (changed(&words(old), &words(new)))
            @if let Some(until) = until { p.hint { (t!("living-try-until", day = charter::until_words(until))) } }
            @if let Some(because) = because { p.hint dir="auto" { (tell::quoted(&html! { (because) })) } }
        }
    }
}

/// One tap: the name is the one that one signed with before.
fn form(draw: &Draw<'_>, again: &Again<'_>) -> Markup {
    let mine = draw.view.signatures().into_iter().find(|it| Some(it.person.id) == draw.view.me());
    let (signed, of) = signed(draw);
    html! {
        form.sheet.stack.signform.full id="sign-again" method="post" action=(draw.at("sign")) {
            (parts::ask(draw))
            input type="hidden" name="back" value="?said=signed";
            @for signed in draw.view.words_to_sign() {
                input type="hidden" name="word" value={ (signed.item) ":" (signed.digest) };
            }
            (mark(&again.mark, mine.as_ref()))
            button.btn.main.big {
                (parts::icon("pen"))
                span { (sign_as(draw, again)) }
            }
            p.hint { (t!("version-signed-again", signed = signed, of = of)) }
        }
    }
}

/// What the button says.
fn sign_as(draw: &Draw<'_>, again: &Again<'_>) -> Markup {
    let number = again.version.number;
    let me = draw.view.me().and_then(|me| draw.view.person(me));
    let Some(me) = me else { return html! { (t!("version-sign", number = number)) } };
    let name = html! { bdi { (words::called(draw, me.name)) } };
    filled(&t!("version-sign-as", number = number, name = SLOT[0]), &[name])
}

fn mark(mark: &Mark, mine: Option<&SignatureSeen<'_>>) -> Markup {
    html! {
        @match mark {
            Mark::Typed(name) => {
                p.hand.big-hand aria-hidden="true" dir="auto" { (name) }
                input type="hidden" name="sign_name" value=(name);
            },
            Mark::Drawn(drawn) => {
                (parts::drawing(&drawn.path(), &t!("version-drawn")))
                input type="hidden" name="strokes" value=(strokes(&drawn.path()));
            },
        }
        @if let Some(words) = mine.and_then(|it| it.words) { input type="hidden" name="words" value=(words); }
    }
}

/// The strokes of a drawn path, as a form sends them.
fn strokes(path: &str) -> String {
    path.trim_start_matches('M').replace('M', ";").replace('L', " ")
}

/// How many stand behind the page as it reads now, of those who have signed before.
fn signed(draw: &Draw<'_>) -> (usize, usize) {
    let people = draw.view.people();
    let settled = people.iter().filter(|it| !it.reading);
    (people.iter().filter(|it| it.signed).count(), settled.count())
}

/// Not signing yet is a position, and needs one sentence.
fn talk_first(draw: &Draw<'_>) -> Markup {
    html! {
        details.full id="talk-first" {
            summary.btn.bare { (t!("version-talk-first")) }
            form.stack.full id="off-form" method="post" action=(draw.at("put-off")) {
                (parts::ask(draw))
                div.field.full {
                    label for="off" { (t!("version-talk-what")) }
                    textarea.input id="off" name="reason" rows="2" data-max="280" required aria-describedby="off-h" dir="auto" { (t!("version-talk-default")) }
                    p.hint id="off-h" { (t!("version-talk-hint")) }
                }
                button.btn { (t!("version-tell")) }
            }
        }
    }
}

/// On the home page: that a new version waits, and the way to it; the first tap.
pub(super) fn waits(draw: &Draw<'_>) -> Markup {
    html! {
        @if let Some(again) = again(draw) {
            div.banner.calm.full id="unsigned" {
                span { (parts::icon("pen")) }
                p { b { (t!("version-waits", number = again.version.number)) } " " (heading(&again)) }
                a.btn.main href=(draw.at("version")) { (t!("version-look")) }
            }
        } @else if super::may_sign(draw) && !reads(draw) {
            div.banner.calm.full id="unsigned" {
                span { (parts::icon("pen")) }
                p { b { (t!("version-not-signed")) } " " (filled(&t!("version-when-ready", link = SLOT[0]), &[html! { a href="#put-name" { (t!("version-when-ready-link")) } }])) }
            }
        }
    }
}

/// Is the viewer new in the circle, and reads it still? Nobody waits for their name.
fn reads(draw: &Draw<'_>) -> bool {
    draw.view.me().is_some_and(|me| draw.view.reads_still(me))
}

#[cfg(test)]
mod tests {
    use super::strokes;
    use alliance::text::Drawing;

    #[test]
    fn a_drawn_name_is_sent_again_as_it_was() {
        let drawn = Drawing::parse("1,2 3,4;5,6 7,8").unwrap();
        assert_eq!(Drawing::parse(&strokes(&drawn.path())).unwrap(), drawn);
    }
}
