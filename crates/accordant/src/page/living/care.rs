//! Something needs care: an item is named, never a person (DOMAIN.md 6.3). The form has no field
//! for who it is about, and the page's script leaves it alone: nothing of it is kept in a browser.

use super::{behind, tell};
use crate::page::{Draw, parts, whole, words};
use alliance::{
    life::{CareHelp, CareWay, UNSIGNED_FROM},
    view::{CareSaid, CareSeen},
};
use maud::{Markup, html};

/// Letters within which one sentence is short; more are taken, too.
const SHORT: usize = 120;

/// What is said where the circle has no words of its own.
const HURT: &str = "If somebody is being hurt or threatened, this is not the place for it. Talk to somebody you trust outside, or call for help.";

/// A form that comes back: everything that was written, and why.
pub(crate) struct Again<'a> {
    /// Names and values.
    pub(crate) fields: &'a [(String, String)],
    /// The kind sentence.
    pub(crate) sentence: &'a str,
    /// The words point at somebody: they may be kept as they are.
    pub(crate) points: bool,
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
    let mut frame = behind(draw, "Ask for care");
    if again.is_some() {
        frame.title = format!("Please check: {}", frame.title);
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
                @if thanks == "mine" { "That took a bit of courage." }
                @else { "The circle knows that something needs care." }
            }
            p.lead {
                @match thanks {
                    "mine" => "It makes the next one easier for everybody.",
                    "signed" => "Your name stands with it.",
                    _ => "Nobody is named.",
                }
            }
            p { "You read the page together " (tell::at_the_visit(draw)) ". Until then there is nothing more to do." }
            a.btn.main href=(draw.at("")) { "Back to the alliance" }
        }
    }
}

fn not_now(draw: &Draw<'_>) -> Markup {
    html! {
        div.sheet.stack.wide {
            h1 { "Nothing can be asked here just now." }
            p.lead { "Care is asked for an item of a page that you live with." }
            a.btn.main href=(draw.at("")) { "Back to the alliance" }
        }
    }
}

/// The four ways, each a link: the first tap.
fn ways(draw: &Draw<'_>) -> Markup {
    let item = draw.asks("item").map(|it| format!("&item={it}")).unwrap_or_default();
    let ways = [
        ("mine", "I slipped.", "I\u{2019}d like to say so myself."),
        ("noticed", "I noticed something.", "It happens. You name an item, and nobody."),
        (
            "no_longer_fits",
            "This item does not fit any more.",
            "Perhaps it needs other words, or has done its work.",
        ),
        ("talk", "I\u{2019}d rather talk to one person first.", "Nothing is kept here."),
    ];
    html! {
        div.sheet.stack.wide {
            div.stack {
                h1 { "What asks for care?" }
                p.lead { "Agreements wear thin. That says something about the agreement, or about the season, before it says anything about a person." }
            }
            nav.ways-in.full aria-label="How would you like to say it?" {
                @for (way, name, words) in ways {
                    a.choice href={ (draw.at("care")) "?way=" (way) (item) } { b { (name) } small { (words) } }
                }
            }
            a.btn.bare href=(draw.at("")) { "Not now" }
            (safety(draw))
        }
    }
}

/// Three questions for oneself (DOMAIN.md 6.3). Nothing of it is kept, or even sent.
fn talk(draw: &Draw<'_>) -> Markup {
    html! {
        div.sheet.stack.wide {
            div.stack {
                h1 { "Then talk to them first." }
                p.lead { "Three questions, only for you. Nothing of this is kept." }
            }
            ol.stack.talk {
                li { p.item-text { "Have you told them?" } }
                li { p.item-text { "Would it help if somebody came along?" } }
                li { p.item-text { "May somebody tell them that you mentioned it?" } }
            }
            p { "If it is no three times, you may let it rest. So do we." }
            div.row {
                a.btn.main href=(draw.at("")) { "Back to the alliance" }
                a.btn.bare href=(draw.at("care")) { "Say it another way" }
            }
            (safety(draw))
        }
    }
}

fn safety(draw: &Draw<'_>) -> Markup {
    let own = draw.view.settings().life.hurt.as_ref();
    html! { p.hint id="safety" dir="auto" { (own.map_or(HURT, |it| it.as_str())) } }
}

/// The words of the form, by the way that was chosen: the heading, the question, the button.
const fn asks(way: CareWay) -> (&'static str, &'static str, &'static str) {
    match way {
        CareWay::Mine => ("I slipped.", "What happened, in one sentence?", "Say so"),
        CareWay::Noticed => {
            ("I noticed something.", "What could a camera have seen?", "Ask for care")
        }
        CareWay::NoLongerFits => (
            "This item does not fit any more.",
            "What has changed, in one sentence?",
            "Ask for care",
        ),
    }
}

fn form(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    let (heading, _, button) = asks(way);
    let care = value(draw, again, "care").to_owned();
    let care = if care.is_empty() { draw.fresh() } else { care };
    html! {
        form.sheet.stack.wide id="care-form" method="post" action=(draw.at("care")) autocomplete="off" {
            (parts::ask(draw))
            input type="hidden" name="care" value=(care);
            input type="hidden" name="way" value=(way.slug());
            div.stack {
                h1 { (heading) }
                p.hint { a.from href=(draw.at("care")) { "Say it another way" } }
            }
            (pick_item(draw, again))
            (one_sentence(draw, way, again))
            (help(draw, way, again))
            (when(draw, again))
            (name(draw, way, again))
            div.row {
                button.btn.main { (parts::icon("care")) (button) }
                a.btn.bare href=(draw.at("")) { "Not now" }
            }
            (safety(draw))
        }
    }
}

fn pick_item(draw: &Draw<'_>, again: Option<&Again<'_>>) -> Markup {
    let chosen = value(draw, again, "item");
    html! {
        fieldset.field.full {
            legend { "Which item?" }
            div.pickitems {
                @for (at, item) in draw.view.items().iter().enumerate() {
                    @let id = item.id.to_string();
                    label.choice {
                        input type="radio" name="item" value=(id) required checked[chosen == id];
                        b { span.num { (at + 1) } span dir="auto" { (item.text) } }
                    }
                }
            }
        }
    }
}

fn one_sentence(draw: &Draw<'_>, way: CareWay, again: Option<&Again<'_>>) -> Markup {
    let (_, question, _) = asks(way);
    let wrong = again.map(|it| if it.points { "care-points" } else { "care-wrong" });
    html! {
        div.field.full {
            label for="care-text" { (question) " " span.hint { "Optional. About " (SHORT) " letters, and no names." } }
            textarea.input id="care-text" name="text" rows="2" data-max="280" dir="auto" aria-describedby=[wrong] autofocus[again.is_some()] {
                (value(draw, again, "text"))
            }
            @if let Some(again) = again { (came_back(again)) }
        }
    }
}

/// Asked once, and kindly. Whoever wrote it may keep it as it is.
fn came_back(again: &Again<'_>) -> Markup {
    html! {
        @if again.points {
            div.hintbox id="care-points" role="note" {
                (parts::icon("thought"))
                div {
                    p { b { (again.sentence) } }
                    p.hint { "Perhaps: what happened, as a camera would see it, and what you would like instead." }
                    div.row {
                        a.btn href="#care-text" { "Say it differently" }
                        button.btn.bare name="kept" value="1" { "Keep mine" }
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
        (CareHelp::ReadTogether, "To read the page together"),
        (CareHelp::LookAtWords, "To look at the words"),
        (CareHelp::JustSaying, "It is enough to have said it"),
    ];
    html! {
        fieldset.field.full {
            legend { @if way == CareWay::Mine { "What would help next time?" } @else { "What would help?" } }
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
            legend { "When?" }
            div.choices.two {
                label.choice { input type="radio" name="when" value="visit" checked[!soon]; b { "At the next visit" } }
                label.choice { input type="radio" name="when" value="soon" checked[soon]; b { "Before that, please" } }
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
                "You are " (words::number(draw.view.size())) ". Everybody could guess who says it, so your name stands with it. Everybody sees the item, your sentence and your name at once."
            }
        };
    }
    let signed = match value(draw, again, "signed") {
        "" => way == CareWay::Mine,
        signed => signed == "1",
    };
    html! {
        fieldset.field.full id="care-seen" {
            legend { "With your name?" }
            div.choices.two {
                label.choice {
                    input type="radio" name="signed" value="1" checked[signed];
                    b { "With my name" }
                    small { "Everybody sees the item, your sentence and your name at once." }
                }
                label.choice {
                    input type="radio" name="signed" value="0" checked[!signed];
                    b { "Without my name" }
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
        @if draw.view.settings().life.care_names_item {
            "Everybody sees: \u{201c}The circle asks for care with this item.\u{201d} Your sentence is read when you have read the page together. "
        } @else {
            "Everybody sees: \u{201c}Something was noticed about our alliance.\u{201d} The item and your sentence are told when you have read the page together. "
        }
        "Nobody sees who asked"
        @if let Some(person) = facilitator { ", not even " bdi { (words::called(draw, person.name)) } }
        "."
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
                b { "The circle asks for care with " (tell::called(draw, item.id)) "." } " \u{201c}" bdi { (item.text) } "\u{201d} "
            } @else { b { "Something was noticed about our alliance." } " " }
            @if care.more { "More than one of us noticed it. " }
            @if item.is_some() && !named { "Nobody is named, and nobody needs to be. " }
            "You read it together " (tell::at_the_visit(draw)) "."
        }
        @if care.soon { p { "Before that, please: begin the visit whenever it suits you all." } }
        @if care.said.iter().any(|it| it.text.is_some() || it.name.is_some()) {
            div.voices { @for said in &care.said { (voice(said)) } }
        }
    }
}

fn voice(said: &CareSaid<'_>) -> Markup {
    let way = match said.way {
        CareWay::Mine => "I slipped",
        CareWay::Noticed => "I noticed something",
        CareWay::NoLongerFits => "It does not fit any more",
    };
    html! {
        @if said.text.is_some() || said.name.is_some() {
            figure.voice {
                figcaption { span { @if let Some(name) = said.name { bdi { (name) } ": " } (way) } }
                @if let Some(text) = said.text { blockquote dir="auto" { (text) } }
            }
        }
    }
}

/// Where one says it.
pub(super) fn mendbox(draw: &Draw<'_>) -> Markup {
    html! {
        section.stack.mendbox.full aria-labelledby="md" {
            h2.h-small id="md" { "Something needs care?" }
            p { "It happens. Say which item, not who. The group pauses and looks at the item, not at a person." }
            a.btn href=(draw.at("care")) { (parts::icon("care")) "Ask for care" }
            (crate::page::visit::breath(draw))
        }
    }
}
