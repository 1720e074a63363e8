//! The desk during a visit: what to say, how long, and the step before and after. Each step can be
//! skipped; nothing moves by itself.

use super::step_name;
use crate::page::{Draw, parts};
use alliance::{life::VisitStep, view::VisitSeen};
use maud::{Markup, html};

/// The desk; nothing for those who do not hold it.
pub(crate) fn desk(draw: &Draw<'_>) -> Markup {
    let Some(visit) = draw.view.visit().filter(|_| draw.view.desk()) else { return html! {} };
    let cue = cues(draw).into_iter().next();
    html! {
        aside.desk aria-label=(if draw.view.unguided() { "How to go on" } else { "Facilitator’s desk" }) {
            p.desk-tag {
                @if draw.view.unguided() { "Between you two. Either of you may go on." }
                @else { "Your desk. Only you see this." }
            }
            div.cue { @if let Some(cue) = cue { b { "Say" } q { (cue) } } }
            p.hint { (parts::icon("clock")) " about " (minutes(visit.step)) }
            (acts(draw, &visit))
        }
    }
}

fn minutes(step: VisitStep) -> String {
    crate::page::words::count(usize::from(step.minutes()), "minute", "minutes")
}

fn acts(draw: &Draw<'_>, visit: &VisitSeen<'_>) -> Markup {
    html! {
        form.desk-acts id="visit-steps" method="post" action=(draw.at("visit-step")) data-live data-once {
            (parts::ask(draw))
            input type="hidden" name="from" value=(visit.step.slug());
            @if let Some(before) = visit.step.before() {
                button.btn.bare name="to" value=(before.slug()) { (parts::icon("back")) span.w-only { (step_name(before)) } }
            }
            @if let Some(after) = visit.step.after() {
                button.btn.main name="to" value=(after.slug()) { "On to: " (step_name(after)) " " (parts::icon("on")) }
            }
        }
    }
}

/// What the facilitator may say, the first one on the desk.
pub(crate) fn cues(draw: &Draw<'_>) -> Vec<String> {
    let Some(visit) = draw.view.visit() else { return Vec::new() };
    let first = visit.tables.first().and_then(|it| it.reader.as_ref());
    let said: &[&str] = match visit.step {
        VisitStep::Arrive => &[
            "Good to see you. One word each: how are you here today?",
            "You may pass, on anything, without saying why.",
        ],
        VisitStep::Thanks => &[
            "We begin with thanks. Which item helped you, and whom do you thank?",
            "Short is fine. We go round once.",
        ],
        VisitStep::Reading => {
            let Some(reader) = first else {
                return vec!["We read all of it aloud, so that nobody is pointed at. The lot decides who reads.".into()];
            };
            return vec![
                format!("{}, would you read this one? Slowly. We just listen.", reader.name),
                "No comment, no defence. Only listening.".into(),
            ];
        }
        VisitStep::Pulse => &[
            "This is all of us together, and no single answer. What surprises you?",
            "Which one would you look at together?",
        ],
        VisitStep::Look => &[
            "What made it hard to live this item? Not who: what.",
            "How did it help us, how could it be better, and is there any reason not to keep it?",
        ],
        VisitStep::Aside => &[
            "These waited for us. Take it up, try it until a day, or let it go.",
            "Does anything change, now that we are who we are?",
        ],
        VisitStep::Close => &[
            "When do we look at it again? And one word each: how do you leave?",
            "Whoever’s item has new words signs it once more. In your own time.",
        ],
    };
    said.iter().map(|it| (*it).to_owned()).collect()
}
