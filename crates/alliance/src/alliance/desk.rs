//! The desk: moving along the road, the candle, pausing, and sitting at several tables.

use super::{Alliance, Change, Happening, circle::unless};
use crate::{
    command::{Decision, Now, Refusal},
    event::{Candle, Event, Pod, Time},
    hidden::{Hidden, Shelf},
    id::MemberId,
    limits::PODS_FROM,
    stage::{Round, Stage},
};

/// A full table; DOMAIN.md 1.4 asks for four to seven.
const POD_SIZE: usize = 6;

/// The most time that one tap adds, in minutes: a day, for those who write apart.
const MORE_MINUTES_MAX: u16 = 24 * 60;

impl Alliance {
    pub(super) fn go_to(
        &self,
        from: Stage,
        to: Stage,
        hidden: &Hidden,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.stage == to {
            return Ok(Decision::default());
        }
        self.at(from)?;
        // Words that hang change by visits and proposals.
        let changing = self.items.iter().any(|it| it.proposed.is_some());
        if self.stage == Stage::Living && (changing || self.visits()) {
            return Err(Refusal::OtherStage);
        }
        if !self.settings.road().any(|stage| stage == to) {
            return Err(Refusal::NotOnTheRoad);
        }
        if to >= Stage::Sign {
            self.all_agreed()?;
        }
        let mut decision = Decision::default();
        if to >= Stage::Sign {
            // The dots have done their work; what is left of them is a number.
            decision = self.count_dots_of(hidden);
        }
        if to == Stage::Living {
            if self.next_visit.is_none() {
                return Err(Refusal::VisitFirst);
            }
            decision.hidden.push(hidden.clear(Shelf::Answers));
        }
        let (candle, closes) = self.time_for(to, now.time);
        decision.events.push(Event::StageReached { stage: to, candle, closes });
        Ok(decision)
    }

    /// The candle of a live stage, or the end of a window when the circle writes apart.
    fn time_for(&self, stage: Stage, now: Time) -> (Option<Candle>, Option<Time>) {
        if stage.round().is_some_and(|round| self.round(round).revealed) {
            return (None, None);
        }
        match (self.settings.apart_hours, self.settings.minutes.of(stage)) {
            (Some(hours), _) if stage.round().is_some() => {
                (None, Some(now.plus_minutes(i64::from(hours) * 60)))
            }
            (None, Some(minutes)) if minutes > 0 => (Some(fresh_candle(minutes, now)), None),
            _ => (None, None),
        }
    }

    pub(super) fn light_candle(&self, now: &Now<'_>) -> Result<Decision, Refusal> {
        let minutes = self.settings.minutes.of(self.stage).ok_or(Refusal::OtherStage)?;
        let candle = Some(fresh_candle(minutes, now.time));
        Ok(unless(self.candle.is_some(), Event::CandleSet { candle, closes: self.closes }))
    }

    /// More time: for the facilitator any, for everybody else a minute ("I need a minute").
    pub(super) fn add_minutes(
        &self,
        member: MemberId,
        minutes: u16,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if !self.holds_desk(member) && minutes > 1 {
            return Err(Refusal::DeskOnly);
        }
        if minutes > MORE_MINUTES_MAX {
            return Err(Refusal::NotAChoice);
        }
        let more = i64::from(minutes);
        let closes = self.closes.map(|closes| closes.max(now.time).plus_minutes(more));
        let candle = self.candle.map(|candle| Candle {
            ends: candle.ends.max(now.time).plus_minutes(more),
            total_seconds: candle.total_seconds.saturating_add(u32::from(minutes) * 60),
            paused_left: candle.paused_left.map(|left| left + more * 60_000),
        });
        if candle.is_none() && closes.is_none() {
            return Err(Refusal::OtherStage);
        }
        Ok(Event::CandleSet { candle, closes }.into())
    }

    pub(super) fn pause(&self, paused: bool, now: &Now<'_>) -> Decision {
        if self.paused == paused {
            return Decision::default();
        }
        let mut events = vec![if paused { Event::PauseBegan } else { Event::PauseEnded }];
        if let Some(candle) = self.candle {
            let candle = match candle.paused_left {
                None if paused => {
                    Candle { paused_left: Some((candle.ends.0 - now.time.0).max(0)), ..candle }
                }
                Some(left) if !paused => {
                    Candle { ends: Time(now.time.0 + left), paused_left: None, ..candle }
                }
                _ => candle,
            };
            events.push(Event::CandleSet { candle: Some(candle), closes: self.closes });
        }
        events.into()
    }

    /// Opens a round whose window is over. Nobody has to be there for it.
    pub(super) fn open_window(&self, hidden: &Hidden, now: &mut Now<'_>) -> Decision {
        match self.stage.round() {
            Some(round) if !self.round(round).revealed => Self::turn_over(hidden, round, now),
            _ => Decision::default(),
        }
    }

    pub(super) fn deal_pods(
        &self,
        present: &[MemberId],
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let mut people: Vec<MemberId> =
            self.members.iter().map(|it| it.id).filter(|id| present.contains(id)).collect();
        if people.len() < PODS_FROM {
            people = self.members.iter().map(|it| it.id).collect();
        }
        if people.len() < PODS_FROM {
            return Err(Refusal::NotAChoice);
        }
        now.chance.shuffle(&mut people);
        // Six at a table, or a few less: from ten people up nobody sits with fewer than four.
        let tables = people.len().div_ceil(POD_SIZE);
        let mut pods: Vec<Vec<MemberId>> = vec![Vec::new(); tables];
        for (at, member) in people.into_iter().enumerate() {
            pods[at % tables].push(member);
        }
        let pods = pods.into_iter().map(|members| Pod { host: members[0], members }).collect();
        Ok(Event::PodsDealt { pods }.into())
    }

    pub(super) fn reach(
        &mut self,
        stage: Stage,
        candle: Option<Candle>,
        closes: Option<Time>,
        by: Option<MemberId>,
    ) {
        self.stage = stage;
        self.candle = candle;
        self.closes = closes;
        self.paused = false;
        self.stopped = false;
        self.nightmares.reading = None;
        self.hopes.reading = None;
        self.tell(by, Happening::Stage(stage));
        if stage == Stage::Living && self.in_force_since.is_none() {
            self.in_force_since = Some(self.last_at);
        }
        if stage == Stage::Living {
            self.hang();
        }
        self.touch_all(&[Change::Room, Change::Clock, Change::Desk, Change::Seats, Change::Table]);
    }

    /// May the circle stop here without a word of warning? Between the nightmares and the hopes it
    /// should not: complaint without a turn does harm (DOMAIN.md 0.3).
    pub(crate) fn stopping_leaves_nightmares(&self) -> bool {
        let round = &self.nightmares;
        round.revealed
            && self.stage < Stage::Review
            && !self.hopes.revealed
            && self.walls.get(&Round::Hopes).is_none_or(Vec::is_empty)
    }
}

fn fresh_candle(minutes: u16, now: Time) -> Candle {
    let total_seconds = u32::from(minutes) * 60;
    Candle { ends: now.plus_minutes(i64::from(minutes)), total_seconds, paused_left: None }
}
