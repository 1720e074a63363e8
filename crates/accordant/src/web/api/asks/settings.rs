//! What a circle chooses about its way, as programs read and write it.

use super::super::plain::{Asking, Opening, Sentence};
use alliance::{command::Refusal, settings};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Minutes of the stages that have a candle.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Minutes {
    #[schema(maximum = 180)]
    nightmares: u16,
    #[schema(maximum = 180)]
    turn: u16,
    #[schema(maximum = 180)]
    hopes: u16,
    #[schema(maximum = 180)]
    review: u16,
    #[schema(maximum = 180)]
    draft: u16,
}

/// How the circle lives with its page.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Life {
    /// Days from one pulse to the next; no pulse when none.
    #[schema(minimum = 1, maximum = 400)]
    pulse_days: Option<u16>,
    /// Is the item that asks for care named at once?
    care_names_item: bool,
    /// Whom to call when somebody is being hurt.
    #[schema(value_type = Option<Sentence>)]
    hurt: Option<Sentence>,
    /// Days after the signing until the raw notes are let go; never when none.
    #[schema(minimum = 1, maximum = 400)]
    notes_days: Option<u16>,
    /// The rain, the cloud and the sun instead of words.
    faces: bool,
}

/// What a circle chooses about its way.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a box that the circle ticks")]
pub(crate) struct Settings {
    opening: Opening,
    /// Written apart, in windows of so many hours; live when none.
    #[schema(minimum = 1, maximum = 1440)]
    apart_hours: Option<u32>,
    one_phone: bool,
    guided: bool,
    minutes: Minutes,
    /// 3, 5 or 8.
    dots: u8,
    turn: bool,
    mirror: bool,
    asking: Asking,
    #[schema(minimum = 1, maximum = 400)]
    visit_days: u16,
    life: Life,
}

impl Settings {
    /// As the circle has chosen.
    pub(in crate::web::api) fn of(it: &settings::Settings) -> Self {
        let settings::Minutes { nightmares, turn, hopes, review, draft } = it.minutes;
        Self {
            opening: Opening(it.opening),
            apart_hours: it.apart_hours,
            one_phone: it.one_phone,
            guided: it.guided,
            minutes: Minutes { nightmares, turn, hopes, review, draft },
            dots: it.dots,
            turn: it.turn,
            mirror: it.mirror,
            asking: Asking(it.asking),
            visit_days: it.visit_days,
            life: Life {
                pulse_days: it.life.pulse_days,
                care_names_item: it.life.care_names_item,
                hurt: it.life.hurt.clone().map(Sentence),
                notes_days: it.life.notes_days,
                faces: it.life.faces,
            },
        }
    }

    /// As a form would send it; what is out of its bounds is refused.
    pub(super) fn read(self) -> Result<settings::Settings, Refusal> {
        let Minutes { nightmares, turn, hopes, review, draft } = self.minutes;
        let bounded = [nightmares, turn, hopes, review, draft].iter().all(|it| *it <= 180)
            && self.apart_hours.is_none_or(|it| (1..=24 * 60).contains(&it))
            && self.life.notes_days.is_none_or(|it| (1..=400).contains(&it))
            && (1..=400).contains(&self.visit_days);
        if !bounded {
            return Err(Refusal::NotAChoice);
        }
        Ok(settings::Settings {
            opening: self.opening.0,
            apart_hours: self.apart_hours,
            one_phone: self.one_phone,
            guided: self.guided,
            minutes: settings::Minutes { nightmares, turn, hopes, review, draft },
            dots: self.dots,
            turn: self.turn,
            mirror: self.mirror,
            asking: self.asking.0,
            visit_days: self.visit_days,
            life: settings::Life {
                pulse_days: self.life.pulse_days,
                care_names_item: self.life.care_names_item,
                hurt: self.life.hurt.map(|it| it.0),
                notes_days: self.life.notes_days,
                faces: self.life.faces,
            },
        })
    }
}
