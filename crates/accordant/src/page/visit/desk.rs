//! The desk during a visit: what to say, how long, and the step before and after. Each step can be
//! skipped; nothing moves by itself.

use super::step_name;
use crate::{
    languages::t,
    page::{Draw, parts},
};
use alliance::{life::VisitStep, view::VisitSeen};
use maud::{Markup, html};

/// The desk; nothing for those who do not hold it.
pub(crate) fn desk(draw: &Draw<'_>) -> Markup {
    let Some(visit) = draw.view.visit().filter(|_| draw.view.desk()) else { return html! {} };
    let cue = cues(draw).into_iter().next();
    html! {
        aside.desk aria-label=(if draw.view.unguided() { t!("visit-desk-unguided") } else { t!("visit-desk") }) {
            p.desk-tag {
                @if draw.view.unguided() { (t!("visit-desk-two")) }
                @else { (t!("visit-desk-yours")) }
            }
            div.cue { @if let Some(cue) = cue { b { (t!("visit-desk-say")) } q { (cue) } } }
            p.hint { (parts::icon("clock")) " " (minutes(visit.step)) }
            (acts(draw, &visit))
        }
    }
}

fn minutes(step: VisitStep) -> String {
    t!("visit-desk-minutes", n = step.minutes())
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
                button.btn.main name="to" value=(after.slug()) { (t!("visit-desk-on", step = step_name(after))) " " (parts::icon("on")) }
            }
        }
    }
}

/// What the facilitator may say, the first one on the desk.
pub(crate) fn cues(draw: &Draw<'_>) -> Vec<String> {
    let Some(visit) = draw.view.visit() else { return Vec::new() };
    let first = visit.tables.first().and_then(|it| it.reader.as_ref());
    match visit.step {
        VisitStep::Arrive => vec![t!("visit-say-arrive"), t!("visit-say-pass")],
        VisitStep::Thanks => vec![t!("visit-say-thanks"), t!("visit-say-short")],
        VisitStep::Reading => match first {
            None => vec![t!("visit-say-lot")],
            Some(reader) => {
                vec![t!("visit-say-read", name = reader.name.as_str()), t!("visit-say-listen")]
            }
        },
        VisitStep::Pulse => {
            let named = draw.view.pulses().last().is_some_and(|it| !it.hidden);
            let say = if named { t!("visit-say-pulse-named") } else { t!("visit-say-pulse") };
            vec![say, t!("visit-say-which")]
        }
        VisitStep::Look => vec![t!("visit-say-look"), t!("visit-say-help")],
        VisitStep::Aside => vec![t!("visit-say-aside"), t!("visit-say-change")],
        VisitStep::Close => vec![t!("visit-say-close"), t!("visit-say-sign")],
    }
}
