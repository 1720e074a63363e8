//! The question for consent: three answers, none chosen beforehand, a reason, a name if wanted.

use super::super::{Draw, partial, parts};
use super::at_once;
use crate::languages::{SLOT, filled, t};
use alliance::{
    event::{Given, Stance},
    id::ItemId,
    text::Name,
    view::{ItemSeen, Standing},
};
use maud::{Markup, html};

/// The answers in their order, each with the class of its shape.
const ANSWERS: [(Stance, &str); 3] =
    [(Stance::Yes, "c-yes"), (Stance::Reservation, "c-res"), (Stance::NotYet, "c-no")];

/// What an answer is called.
fn answer(stance: Stance) -> String {
    match stance {
        Stance::Yes => t!("draft-yes"),
        Stance::Reservation => t!("draft-reservation"),
        Stance::NotYet => t!("draft-not-yet"),
    }
}

/// The form of one item; where all items are asked at once, its fields belong to one form for all.
pub(super) fn consent(draw: &Draw<'_>, item: &ItemSeen<'_>, mine: Option<&Given>) -> Markup {
    let (id, wording) = (item.id, item.wording);
    if at_once(draw) {
        return html! { div.consent id={ "c-" (id) } { (fields(id, wording, mine, Some("whole"))) } };
    }
    form(draw, id, wording, mine)
}

/// The three answers to one wording of one item, in a form of their own; also to a change of a page
/// that hangs.
pub(in crate::page) fn form(
    draw: &Draw<'_>,
    id: ItemId,
    wording: u32,
    mine: Option<&Given>,
) -> Markup {
    html! {
        form.consent id={ "c-" (id) } method="post" action=(draw.at("answer")) data-live data-keep
            data-said=(t!("draft-said-answer")) {
            (fields(id, wording, mine, None))
            div.row {
                button.btn.main id={ "give-" (id) } { (button(mine.is_some())) }
                p.hint id={ "mine-" (id) } { (given_words(mine)) }
            }
        }
    }
}

fn button(given: bool) -> String {
    if given { t!("draft-change-answer") } else { t!("draft-give-answer") }
}

fn fields(id: ItemId, wording: u32, mine: Option<&Given>, form: Option<&str>) -> Markup {
    let (name, why) = (format!("stance.{id}"), format!("why-{id}"));
    html! {
        input type="hidden" name="item" value=(id) form=[form];
        input type="hidden" name={ "wording." (id) } value=(wording) form=[form];
        fieldset {
            legend { (t!("draft-stand-behind")) }
            div.choices.three {
                @for (stance, shape) in ANSWERS {
                    @let chosen = mine.is_some_and(|it| it.stance == stance);
                    label.choice {
                        input type="radio" id={ "c-" (id) "-" (stance.slug()) } name=(name) value=(stance.slug())
                            checked[chosen] required form=[form];
                        b { i class=(shape) aria-hidden="true" {} (answer(stance)) }
                    }
                }
            }
        }
        // Without script and :has() one field serves both; with it, only what is asked is shown.
        div.field.why {
            label for=(why) {
                span.for-res { (t!("draft-which-reservation")) " " span.hint { (t!("draft-reservation-noted")) " " } }
                span.for-not { (t!("draft-what-is-missing")) " " span.hint { (t!("draft-make-it-a-yes")) } }
            }
            textarea.input id=(why) name={ "reason." (id) } rows="2" data-max="280" dir="auto" form=[form] {
                (mine.and_then(|it| it.reason.as_ref()).map_or("", |it| it.as_str()))
            }
            label.check {
                input type="checkbox" id={ "named-" (id) } name={ "named." (id) } value="1" form=[form]
                    checked[mine.is_some_and(|it| it.name.is_some())];
                (t!("draft-show-my-name"))
            }
        }
        p.wrong {}
    }
}

fn given_words(mine: Option<&Given>) -> Markup {
    html! {
        @if let Some(mine) = mine {
            (filled(&t!("draft-you-said", answer = SLOT[0]), &[html! { b { (answer(mine.stance)) } }]))
        }
    }
}

/// The one form for all items, when they are asked together.
pub(super) fn whole_set(draw: &Draw<'_>, items: &[ItemSeen<'_>]) -> Markup {
    let asked: Vec<Option<&Given>> = items
        .iter()
        .filter_map(
            |it| if let Standing::Asked { mine, .. } = it.standing { Some(mine) } else { None },
        )
        .collect();
    let given = asked.iter().all(Option::is_some);
    html! {
        @if at_once(draw) && !asked.is_empty() {
            form.sheet.stack id="whole" method="post" action=(draw.at("answer")) data-live data-keep
                data-said=(t!("draft-said-answers")) {
                p { (t!("draft-asked-at-once")) }
                p.wrong {}
                button.btn.main { (if given { t!("draft-change-answers") } else { t!("draft-give-answers") }) }
                p.hint id="whole-mine" { @if given { (t!("draft-answers-face-down")) } }
            }
        }
    }
}

/// What this viewer has answered, and the hints that are then done with.
pub(super) fn mine_region(draw: &Draw<'_>) -> Markup {
    let items = draw.view.items();
    html! {
        @for it in &items {
            @if let Standing::Asked { mine, .. } = it.standing {
                (mine_of(it.id, mine))
                @if mine.is_some() { (partial(&format!("hint-{}", it.id), "delete", &html! {})) }
            }
        }
        @if at_once(draw) { (partial("set", "innerMorph", &whole_set(draw, &items))) }
    }
}

/// What this viewer has answered to one question.
pub(in crate::page) fn mine_of(id: ItemId, mine: Option<&Given>) -> Markup {
    html! {
        (partial(&format!("mine-{id}"), "innerMorph", &given_words(mine)))
        (partial(&format!("give-{id}"), "innerMorph", &html! { (button(mine.is_some())) }))
    }
}

/// What was said to an item: reservations, and what is missing. A name only where its owner wanted.
pub(in crate::page) fn voice(stance: Stance, reason: &str, name: Option<&Name>) -> Markup {
    html! {
        figure.voice {
            figcaption {
                @if let Some(name) = name {
                    @let said = match stance {
                        Stance::Yes => t!("draft-named-yes", name = SLOT[0]),
                        Stance::Reservation => t!("draft-named-reservation", name = SLOT[0]),
                        Stance::NotYet => t!("draft-named-not-yet", name = SLOT[0]),
                    };
                    span { (filled(&said, &[html! { bdi { (name) } }])) }
                } @else {
                    (parts::icon("unsigned"))
                    (match stance {
                        Stance::Yes => t!("draft-yes"),
                        Stance::Reservation => t!("draft-voice-reservation"),
                        Stance::NotYet => t!("draft-not-yet"),
                    })
                }
            }
            blockquote dir="auto" { (reason) }
        }
    }
}
