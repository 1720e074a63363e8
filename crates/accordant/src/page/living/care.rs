//! Something needs care: an item is named, never a person (DOMAIN.md 6.3). The form has no field
//! for who it is about, and the page's script leaves it alone: nothing of it is kept in a browser.

use super::{behind, tell};
use crate::{
    languages::{SLOT, filled, t},
    page::{Draw, parts, whole, words},
};
use alliance::{
    life::{CareHelp, CareWay, UNSIGNED_FROM},
    view::{CareSaid, CareSeen},
};
use maud::{Markup, html};

/// Letters within which one sentence is short; more are taken, too.
const SHORT: usize = 120;

/// What is said where the circle has no words of its own.
fn hurt() -> String {
    t!("care-hurt")
}

/// A form that comes back: everything that was written, and why.
pub(crate) struct Again<'a> {
    /// Names and values.
    pub(crate) fields: &'a [(String, String)],
    /// The kind sentence.
    pub(crate) sentence: &'a str,
    /// What is to be looked at.
    pub(crate) at: LookAt,
}

/// What of a form that came back is to be looked at; the sentence stands beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LookAt {
    /// No item is chosen, or one that is gone.
    Items,
    /// The words.
    Words,
    /// The words point at somebody: they may be kept as they are.
    Pointing,
}

/// The way that is chosen, as the address or the form that came back has it.
fn way(draw: &Draw<'_>, again: Option<&Again<'_>>) -> Option<CareWay> {
    value(draw, again, "way").parse().ok()
}

fn value<'b>(draw: &'b Draw<'_>, again: Option<&Again<'b>>, name: &str) -> &'b str {
    let typed = again.and_then(|it| it.fields.iter().find(|(key, _)| key == name));
    typed.map(|(_, value)| &**value).or_else(|| draw.asks(name)).unwrap_or("")
}

/// The page of `?way=…&item=…`: the four ways, a card, one short form, or thanks.
pub(crate) fn page(draw: &Draw<'_>, again: Option<&Again<'_>>) -> Markup {
    let mut frame = behind(draw, &t!("care-ask"));
    if again.is_some() {
        frame.title = t!("care-check", title = frame.title);
    }
    let main = html! {
        main.narrow id="main" {
            @if let Some(thanks) = draw.asks("thanks").filter(|_| again.is_none()) { (thanked(draw, thanks)) }
            @else if !tell::acts(draw) || draw.view.items().is_empty() { (not_now(draw)) }
            @else if let Some(way) = way(draw, again) { (form(draw, way, again)) }
            @else if draw.asks("way") == Some("talk") { (talk(draw)) }
            @else { (ways(draw)) }
        }
    };
    whole(&frame, &main)
}

/// Where one comes to when it was sent.
pub(crate) fn thanks_at(way: &str, signed: bool) -> String {
    let thanks = match (way, signed) {
        ("mine", _) => "mine",
        (_, true) => "signed",
        (_, false) => "unsigned",
    };
    format!("/care?thanks={thanks}")
}

fn thanked(draw: &Draw<'_>, thanks: &str) -> Markup {
    html! {
        div.sheet.stack.wide {
            h1 {
                @if thanks == "mine" { (t!("care-thanks-mine")) }
                @else { (t!("care-thanks")) }
            }
            p.lead {
                @match thanks {
                    "mine" => (t!("care-thanks-mine-why")),
                    "signed" => (t!("care-thanks-signed")),
                    _ => (t!("care-thanks-unsigned")),
                }
            }
            @if draw.view.cares().iter().any(|it| it.soon) { p { (t!("care-banner-soon")) } }
            @else { p { (t!("care-until-then", when = tell::at_the_visit(draw))) } }
            a.btn.main href=(draw.at("")) { (t!("living-back")) }
        }
    }
}

fn not_now(draw: &Draw<'_>) -> Markup {
    html! {
        div.sheet.stack.wide {
            h1 { (t!("care-not-now")) }
            p.lead { (t!("care-not-now-why")) }
            a.btn.main href=(draw.at("")) { (t!("living-back")) }
        }
    }
}

/// The four ways, each a link: the first tap.
fn ways(draw: &Draw<'_>) -> Markup {
    let item = draw.asks("item").map(|it| format!("&item={it}")).unwrap_or_default();
    let ways = [
        ("mine", t!("care-mine"), t!("care-mine-words")),
        ("noticed", t!("care-noticed"), t!("care-noticed-words")),
        ("no_longer_fits", t!("care-no-longer-fits"), t!("care-no-longer-fits-words")),
        ("talk", t!("care-talk"), t!("care-talk-words")),
    ];
    html! {
        div.sheet.stack.wide {
            div.stack {
                h1 { (t!("care-what")) }
                p.lead { (t!("care-what-words")) }
            }
            nav.ways-in.full aria-label=(t!("care-how")) {
                @for (way, name, words) in ways {
                    a.choice href={ (draw.at("care")) "?way=" (way) (item) } { b { (name) } small { (words) } }
                }
            }
            a.btn.bare href=(draw.at("")) { (t!("care-later")) }
            (safety(draw))
        }
    }
}

/// Three questions for oneself (DOMAIN.md 6.3). Nothing of it is kept, or even sent.
fn talk(draw: &Draw<'_>) -> Markup {
    html! {
        div.sheet.stack.wide {
            div.stack {
                h1 { (t!("care-talk-first")) }
                p.lead { (t!("care-talk-first-words")) }
            }
            ol.stack.talk {
                li { p.item-text { (t!("care-talk-told")) } }
                li { p.item-text { (t!("care-talk-along")) } }
                li { p.item-text { (t!("care-talk-mention")) } }
            }
            p { (t!("care-talk-rest")) }
            div.row {
                a.btn.main href=(draw.at("")) { (t!("living-back")) }
                a.btn.bare href=(draw.at("care")) { (t!("care-another-way")) }
            }
            (safety(draw))
        }
    }
}

fn safety(draw: &Draw<'_>) -> Markup {
    let own = draw.view.settings().life.hurt.as_ref();
    html! { p.hint id="safety" dir="auto" { (own.map_or_else(hurt, |it| it.as_str().to_owned())) } }
}

/// The words of the form, by the way that was chosen: the heading, the question, the button.
fn asks(way: CareWay) -> (String, String, String) {
    match way {
        CareWay::Mine => (t!("care-mine"), t!("care-mine-question"), t!("care-mine-button")),
        CareWay::Noticed => (t!("care-noticed"), t!("care-noticed-question"), t!("care-ask")),
        CareWay::NoLongerFits => {
            (t!("care-no-longer-fits"), t!("care-no-longer-fits-question"), t!("care-ask"))
        }
    }
}

/// A browser's own word on a list without a choice stands nowhere near it, or is not seen at all: so
/// the form is `novalidate`, and comes back with ours.
fn form(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    let (heading, _, button) = asks(way);
    let care = value(draw, again, "care").to_owned();
    let care = if care.is_empty() { draw.fresh() } else { care };
    html! {
        form.sheet.stack.wide id="care-form" method="post" action=(draw.at("care")) autocomplete="off" novalidate {
            (parts::ask(draw))
            input type="hidden" name="care" value=(care);
            input type="hidden" name="way" value=(way.slug());
            div.stack {
                h1 { (heading) }
                p.hint { a.from href=(draw.at("care")) { (t!("care-another-way")) } }
            }
            (pick_item(draw, again))
            (one_sentence(draw, way, again))
            (help(draw, way, again))
            (when(draw, again))
            (name(draw, way, again))
            div.row {
                button.btn.main { (parts::icon("care")) (button) }
                a.btn.bare href=(draw.at("")) { (t!("care-later")) }
            }
            (safety(draw))
        }
    }
}

fn pick_item(draw: &Draw<'_>, again: Option<&Again<'_>>) -> Markup {
    let chosen = value(draw, again, "item");
    let wrong = again.filter(|it| it.at == LookAt::Items);
    html! {
        fieldset.field.full aria-describedby=[wrong.map(|_| "care-wrong")] {
            legend { (t!("care-which-item")) }
            @if let Some(again) = wrong { (came_back(again)) }
            div.pickitems {
                @for (at, item) in draw.view.items().iter().enumerate() {
                    @let id = item.id.to_string();
                    label.choice {
                        input type="radio" name="item" value=(id) required checked[chosen == id] autofocus[at == 0 && wrong.is_some()];
                        b { span.num { (at + 1) } span dir="auto" { (item.text) } }
                    }
                }
            }
        }
    }
}

fn one_sentence(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    let (_, question, _) = asks(way);
    let again_here = again.filter(|it| it.at != LookAt::Items);
    let wrong = again_here.map(|it| match it.at {
        LookAt::Pointing => "care-points",
        LookAt::Items | LookAt::Words => "care-wrong",
    });
    html! {
        div.field.full {
            label for="care-text" { (question) " " span.hint { (t!("care-optional", letters = SHORT)) } }
            textarea.input id="care-text" name="text" rows="2" data-max="280" dir="auto" aria-describedby=[wrong] autofocus[again_here.is_some()] {
                (value(draw, again, "text"))
            }
            @if let Some(again) = again_here { (came_back(again)) }
        }
    }
}

/// Asked once, and kindly. Whoever wrote it may keep it as it is.
fn came_back(again: &Again<'_>) -> Markup {
    html! {
        @if again.at == LookAt::Pointing {
            div.hintbox id="care-points" role="note" {
                (parts::icon("thought"))
                div {
                    p { b { (again.sentence) } }
                    p.hint { (t!("care-perhaps")) }
                    div.row {
                        a.btn href="#care-text" { (t!("care-differently")) }
                        button.btn.bare name="kept" value="1" { (t!("care-keep-mine")) }
                    }
                }
            }
        } @else {
            p.wrong id="care-wrong" role="alert" { (parts::icon("pen")) (again.sentence) }
        }
    }
}

fn help(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    let chosen = value(draw, again, "help").parse().unwrap_or(match way {
        CareWay::NoLongerFits => CareHelp::LookAtWords,
        CareWay::Mine | CareWay::Noticed => CareHelp::ReadTogether,
    });
    let offered = [
        (CareHelp::ReadTogether, t!("care-help-read")),
        (CareHelp::LookAtWords, t!("care-help-words")),
        (CareHelp::JustSaying, t!("care-help-said")),
    ];
    html! {
        fieldset.field.full {
            legend { @if way == CareWay::Mine { (t!("care-help-mine")) } @else { (t!("care-help")) } }
            div.choices.three {
                @for (help, words) in offered {
                    label.choice { input type="radio" name="help" value=(help.slug()) checked[help == chosen]; b { (words) } }
                }
            }
        }
    }
}

fn when(draw: &Draw<'_>, again: Option<&Again<'_>>) -> Markup {
    let soon = value(draw, again, "when") == "soon";
    html! {
        fieldset.field.full {
            legend { (t!("care-when")) }
            div.choices.two {
                label.choice { input type="radio" name="when" value="visit" checked[!soon]; b { (t!("care-when-visit")) } }
                label.choice { input type="radio" name="when" value="soon" checked[soon]; b { (t!("care-when-soon")) } }
            }
        }
    }
}

/// With a name or without, and what everybody sees of either. In a small circle everybody could
/// guess, so nobody is promised otherwise (DECISIONS.md 2.4).
fn name(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    if draw.view.size() < UNSIGNED_FROM {
        return html! {
            input type="hidden" name="signed" value="1";
            p.hint id="care-seen" {
                (t!("care-few", n = draw.view.size(), number = words::number(draw.view.size())))
            }
        };
    }
    let signed = match value(draw, again, "signed") {
        "" => way == CareWay::Mine,
        signed => signed == "1",
    };
    html! {
        fieldset.field.full id="care-seen" {
            legend { (t!("care-with-name")) }
            div.choices.two {
                label.choice {
                    input type="radio" name="signed" value="1" checked[signed];
                    b { (t!("care-signed")) }
                    small { (t!("care-signed-seen")) }
                }
                label.choice {
                    input type="radio" name="signed" value="0" checked[!signed];
                    b { (t!("care-unsigned")) }
                    small { (unsigned(draw)) }
                }
            }
        }
    }
}

/// What the circle sees of an unsigned care.
fn unsigned(draw: &Draw<'_>) -> Markup {
    let facilitator = draw.view.facilitator().filter(|_| !draw.view.desk());
    html! {
        @if draw.view.settings().life.care_names_item { (t!("care-unsigned-item")) } @else { (t!("care-unsigned-something")) }
        " "
        @if let Some(person) = facilitator {
            (filled(&t!("care-unsigned-not-even", name = SLOT[0]), &[html! { bdi { (words::called(draw, person.name)) } }]))
        } @else { (t!("care-unsigned-nobody")) }
    }
}

/// What asks for care, at the head of the home page: calm, without a number and without a colour
/// for anybody.
pub(super) fn banners(draw: &Draw<'_>) -> Markup {
    html! {
        @for (at, care) in draw.view.cares().iter().enumerate() {
            div.banner.full id={ "care-" (at) } {
                span { (parts::icon("care")) }
                div.stack { (banner(draw, care)) }
            }
        }
    }
}

fn banner(draw: &Draw<'_>, care: &CareSeen<'_>) -> Markup {
    let named = care.said.iter().any(|it| it.name.is_some());
    let item = care.item.and_then(|id| draw.view.item(id));
    html! {
        p {
            @if let Some(item) = &item {
                b { (filled(&t!("care-banner", item = SLOT[0]), &[tell::called(draw, item.id)])) } " "
                (tell::quoted(&html! { bdi { (item.text) } })) " "
            } @else { b { (t!("care-banner-something")) } " " }
            @if care.more { (t!("care-banner-more")) " " }
            @if item.is_some() && !named { (t!("care-banner-nobody")) " " }
            (t!("care-banner-when", when = tell::at_the_visit(draw)))
        }
        @if care.soon { p { (t!("care-banner-soon")) } }
        @if care.said.iter().any(|it| it.text.is_some() || it.name.is_some()) {
            div.voices { @for said in &care.said { (voice(said)) } }
        }
    }
}

fn voice(said: &CareSaid<'_>) -> Markup {
    let way = match said.way {
        CareWay::Mine => t!("care-voice-mine"),
        CareWay::Noticed => t!("care-voice-noticed"),
        CareWay::NoLongerFits => t!("care-voice-no-longer-fits"),
    };
    html! {
        @if said.text.is_some() || said.name.is_some() {
            figure.voice {
                figcaption { span { @if let Some(name) = said.name { bdi { (name) } (t!("colon")) } (way) } }
                @if let Some(text) = said.text { blockquote dir="auto" { (text) } }
            }
        }
    }
}

/// Where one says it.
pub(super) fn mendbox(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack.mendbox.full aria-labelledby="md" {
            h2.h-small id="md" { (t!("care-needs")) }
            p { (t!("care-needs-words")) }
            a.btn href=(draw.at("care")) { (parts::icon("care")) (t!("care-ask")) }
            (crate::page::visit::breath(draw))
        }
    }
}
