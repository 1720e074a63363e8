//! The circle: who sits at the table, the door, the links, the way it has chosen.

use super::{Alliance, Change, Happening, Member, signing::VISIT_DAYS_MAX};
use crate::{
    command::{By, Command, Decision, Now, Refusal},
    event::{Event, Question},
    hidden::{self, Hidden, Lying, Secret},
    id::{MemberId, QuestionId},
    limits::{MEMBERS_HARD_MAX, QUESTIONS_MAX},
    settings::Settings,
    stage::Stage,
    text::{Letter, Name},
};
use std::collections::BTreeSet;

impl Alliance {
    /// The whole table of rules: which rule answers which command, and who may ask it.
    pub(super) fn decide_circle(
        &self,
        hidden: &Hidden,
        by: &By,
        command: Command,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        match (by, command) {
            (By::Door, Command::Join { member, called }) => self.join(member, called, now),
            (By::Clock, Command::OpenWhatIsDue) => Ok(self.what_is_due(hidden, now)),
            (By::Door | By::Clock, _) => Err(Refusal::NotAMember),
            (By::Member(member, secret), command) => {
                self.decide_as(hidden, *member, secret, command, now)
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a line a command: the table of who may ask what")]
    #[expect(clippy::too_many_arguments, reason = "all that a rule may look at")]
    fn decide_as(
        &self,
        hidden: &Hidden,
        member: MemberId,
        secret: &Secret,
        command: Command,
        now: &mut Now<'_>,
    ) -> Result<Decision, Refusal> {
        let desk = || if self.holds_desk(member) { Ok(()) } else { Err(Refusal::DeskOnly) };
        if self.life.ended.is_some() && !outlasts_the_end(&command) {
            return Err(Refusal::Ended);
        }
        match command {
            Command::Join { .. } => Ok(Decision::default()),
            Command::OpenWhatIsDue => Ok(self.what_is_due(hidden, now)),
            Command::Seat { member: new, called } => {
                desk().and_then(|()| self.seat_at_this_phone(member, new, called, now))
            }
            Command::Remove { member: it } => desk().and_then(|()| self.remove(it)),
            Command::RenewLink { member: it } => self.renew_link(member, it),
            Command::Follow { to } => {
                Ok(Decision { hidden: hidden.followed(secret, &to), ..Decision::default() })
            }
            Command::SetDoor { open, renew, turn } => {
                desk().map(|()| self.set_door(open, renew, turn))
            }
            Command::HandDesk { to } => desk().and_then(|()| self.hand_desk(to)),
            Command::Rename { name } => {
                desk().map(|()| unless(self.name == name, Event::Renamed { name }))
            }
            Command::WordPurpose { purpose } => {
                desk().map(|()| unless(self.purpose == purpose, Event::PurposeWorded { purpose }))
            }
            Command::ChooseSettings { settings } => {
                desk().and_then(|()| self.choose_settings(settings))
            }
            Command::ChooseQuestions { questions } => {
                desk().and_then(|()| self.choose_questions(questions))
            }
            Command::WriteLetter { letter, meets } => desk().map(|()| {
                unless(
                    self.letter == letter && self.meets == meets,
                    Event::LetterWritten { letter, meets },
                )
            }),
            Command::WordPrompt { round, prompt } => desk().map(|()| {
                unless(self.round(round).prompt == prompt, Event::PromptWorded { round, prompt })
            }),
            Command::Think { question, text } => self.think(hidden, secret, question, text),
            Command::BeReady { ready } => Ok(self.be_ready(member, ready)),
            Command::GivePermission { permission } => {
                let same = self.member(member).is_some_and(|it| it.permission == Some(permission));
                Ok(unless(same, Event::PermissionGiven { member, permission }))
            }
            Command::GoTo { from, to } => desk().and_then(|()| self.go_to(from, to, hidden, now)),
            Command::AddMinutes { minutes } => self.add_minutes(member, minutes, now),
            Command::LightCandle => desk().and_then(|()| self.light_candle(now)),
            Command::Pause { paused } => desk().map(|()| self.pause(paused, now)),
            Command::StopHere { stopped } => desk().map(|()| {
                unless(
                    self.stopped == stopped,
                    if stopped { Event::StoppedHere } else { Event::WentOn },
                )
            }),
            Command::Write(note) => self.write(hidden, secret, note),
            Command::TakeBack { round, note } => self.take_back(hidden, secret, round, note),
            Command::SayEnough { round, enough } => {
                self.say_enough(hidden, member, round, enough, now)
            }
            Command::Reveal { round } => desk().and_then(|()| self.reveal(hidden, round, now)),
            Command::Reopen { round } => desk().map(|()| self.reopen(round)),
            Command::Fold { note } => self.fold_away(note),
            Command::Unfold { note } => desk().and_then(|()| self.unfold(note)),
            Command::DealReading { round, present } => {
                desk().and_then(|()| self.deal_reading(round, &present, now))
            }
            Command::ReadOn { round, pod, from } => self.read_on(member, round, pod, from),
            Command::PassOn { round, pod, from } => self.pass_on(member, round, pod, from),
            Command::EndReading { round } => desk().map(|()| {
                unless(self.round(round).reading.is_none(), Event::ReadingEnded { round })
            }),
            Command::MarkMeToo { note, on } => self.mark_me_too(hidden, secret, note, on),
            Command::ShowMeToo => desk().and_then(|()| self.count_me_too(hidden)),
            Command::DealPods { present } => desk().and_then(|()| self.deal_pods(&present, now)),
            Command::JoinPods => desk().map(|()| unless(self.pods.is_empty(), Event::PodsJoined)),
            Command::Sort { notes, to, also } => self.sort(notes, to, also),
            Command::NameTheme { theme, name } => self.name(theme, name),
            Command::UndoSort => self.undo_sort(),
            Command::LockThemes { locked } => desk()
                .map(|()| unless(self.themes_locked == locked, Event::ThemesLocked { locked })),
            Command::PutDot { theme, on, had } => self.put_dot(hidden, secret, theme, on, had),
            Command::DraftItem { item, theme, wording, sources } => {
                self.draft_item(member, item, theme, wording, sources)
            }
            Command::WordItem { item, believed, wording } => {
                self.word_item(hidden, item, believed, wording)
            }
            Command::Answer { answers } => self.answer(hidden, member, secret, answers, now),
            Command::ShowAnswers { item } => {
                desk().and_then(|()| self.show_before_all_have_answered(hidden, item, now))
            }
            Command::ParkItem { item, because } => {
                self.put_aside(hidden, item, Event::ItemParked { item, because })
            }
            Command::DropItem { item, because } => {
                self.put_aside(hidden, item, Event::ItemDropped { item, because })
            }
            Command::TakeUpItem { item } => self.take_up(item),
            Command::SetVisit { next, every_days, sign_by } => {
                desk().and_then(|()| self.set_visit(next, every_days, sign_by, now))
            }
            Command::Sign { mark, words, items } => self.sign(member, mark, words, items),
            Command::PutOffSigning { reason } => self.put_off_signing(member, reason),
            Command::GiveToken { token, may, days, purpose } => {
                self.give_token(member, (token, may), (days, purpose), now)
            }
            Command::TakeToken { token } => Ok(self.take_token(member, token)),
            Command::Live(ask) => self.decide_living(hidden, member, secret, ask, now),
        }
    }

    fn free_seat(&self, called: &Name, most: usize) -> Result<(), Refusal> {
        if self.members.len() >= most.min(MEMBERS_HARD_MAX) {
            Err(Refusal::CircleFull)
        } else if self.members.iter().any(|it| it.looks == called.looks()) {
            Err(Refusal::NameTaken)
        } else {
            Ok(())
        }
    }

    fn join(&self, member: MemberId, called: Name, now: &Now<'_>) -> Result<Decision, Refusal> {
        if self.member(member).is_some() {
            return Ok(Decision::default());
        }
        // An id comes from a key: what opened the seat of somebody who is gone opens no other.
        if self.has_left(member) {
            return Err(Refusal::NotAMember);
        }
        if self.life.ended.is_some() {
            return Err(Refusal::Ended);
        }
        if !self.door_open {
            return Err(Refusal::DoorClosed);
        }
        self.free_seat(&called, now.members_max)?;
        Ok(Event::MemberJoined { member, called, carried_by: None }.into())
    }

    fn seat_at_this_phone(
        &self,
        holder: MemberId,
        member: MemberId,
        called: Name,
        now: &Now<'_>,
    ) -> Result<Decision, Refusal> {
        if self.member(member).is_some() {
            return Ok(Decision::default());
        }
        self.free_seat(&called, now.members_max)?;
        // Whoever sits at somebody's phone cannot carry others in turn.
        let carrier = self.member(holder).and_then(|it| it.carried_by).unwrap_or(holder);
        Ok(Event::MemberJoined { member, called, carried_by: Some(carrier) }.into())
    }

    fn remove(&self, member: MemberId) -> Result<Decision, Refusal> {
        match self.member(member) {
            None if self.gone.contains_key(&member) => Ok(Decision::default()),
            None => Err(Refusal::NotHere),
            Some(_) => {
                // Whoever sits at a removed member's phone has no other way in.
                let carried = self.members.iter().filter(|it| it.carried_by == Some(member));
                let them: Vec<MemberId> = carried.map(|it| it.id).chain([member]).collect();
                if them.contains(&self.facilitator) {
                    return Err(Refusal::HandOverFirst);
                }
                let removed = them.into_iter().map(|member| Event::MemberRemoved { member });
                Ok(removed.collect::<Vec<_>>().into())
            }
        }
    }

    fn renew_link(&self, by: MemberId, member: MemberId) -> Result<Decision, Refusal> {
        if by != member && !self.holds_desk(by) {
            return Err(Refusal::DeskOnly);
        }
        self.member(member).ok_or(Refusal::NotHere)?;
        Ok(Event::LinkRenewed { member }.into())
    }

    fn set_door(&self, open: bool, renew: bool, turn: u32) -> Decision {
        let turn = if renew { turn } else { self.door_turn };
        unless(self.door_open == open && self.door_turn == turn, Event::DoorSet { open, turn })
    }

    fn hand_desk(&self, to: MemberId) -> Result<Decision, Refusal> {
        self.member(to).ok_or(Refusal::NotHere)?;
        Ok(unless(self.facilitator == to, Event::DeskHanded { to }))
    }

    fn choose_settings(&self, settings: Settings) -> Result<Decision, Refusal> {
        let rhythm =
            settings.life.pulse_days.is_none_or(|days| (1..=VISIT_DAYS_MAX).contains(&days));
        if !matches!(settings.dots, 3 | 5 | 8) || !rhythm {
            return Err(Refusal::NotAChoice);
        }
        Ok(unless(self.settings == settings, Event::SettingsChosen { settings }))
    }

    fn choose_questions(&self, mut questions: Vec<Question>) -> Result<Decision, Refusal> {
        if questions.len() > QUESTIONS_MAX {
            return Err(Refusal::TooMany);
        }
        // Asked twice, a question would have one id twice.
        let mut texts = BTreeSet::new();
        questions.retain(|it| texts.insert(it.text.clone()));
        // A question that stays keeps its id: private thoughts and notes hang on it.
        for question in &mut questions {
            if let Some(same) = self.questions.iter().find(|it| it.text == question.text) {
                question.id = same.id;
            }
        }
        Ok(unless(self.questions == questions, Event::QuestionsChosen { questions }))
    }

    fn think(
        &self,
        hidden: &Hidden,
        secret: &Secret,
        question: QuestionId,
        text: Option<Letter>,
    ) -> Result<Decision, Refusal> {
        if self.questions.iter().all(|it| it.id != question) {
            return Err(Refusal::NotHere);
        }
        let had = hidden.my_thought(secret, question);
        Ok(match text {
            same if same.as_ref() == had => Decision::default(),
            None => hidden::take_thought(secret, question).into(),
            Some(text) => {
                let row = hidden::own_row(secret, Lying::Thought { question, text }, 0);
                hidden::HiddenChange::Put(row).into()
            }
        })
    }

    fn be_ready(&self, member: MemberId, ready: bool) -> Decision {
        let same = self.member(member).is_some_and(|it| it.ready == ready);
        unless(same, Event::MemberReady { member, ready })
    }

    pub(super) fn seat(&mut self, id: MemberId, called: Name, carried_by: Option<MemberId>) {
        let looks = called.looks();
        self.members.push(Member { id, called, looks, carried_by, ready: false, permission: None });
        self.names(id);
        self.came(id);
    }

    pub(super) fn unseat(&mut self, member: MemberId, by: Option<MemberId>) {
        if let Some(it) = self.member(member) {
            let called = it.called.clone();
            self.tell(by, Happening::Removed(called));
        }
        self.unseat_quietly(member);
        self.force();
    }

    pub(super) fn unseat_quietly(&mut self, member: MemberId) {
        if let Some(at) = self.members.iter().position(|it| it.id == member) {
            let gone = self.members.remove(at);
            self.gone.insert(member, gone.called);
        }
        self.tokens_gone(member);
        self.signatures.remove(&member);
        self.put_off.remove(&member);
        self.life.comings.retain(|it| it.member != member);
        self.nightmares.enough.remove(&member);
        self.hopes.enough.remove(&member);
        for pod in &mut self.pods {
            pod.members.retain(|it| *it != member);
            // A table keeps a host of its own.
            if pod.host == member {
                pod.host = pod.members.first().copied().unwrap_or(member);
            }
        }
        self.touch_all(&[
            Change::Seats,
            Change::Desk,
            Change::Charter,
            Change::Table,
            Change::Reading,
        ]);
    }

    pub(super) fn change_member(&mut self, member: MemberId, change: impl FnOnce(&mut Member)) {
        if let Some(it) = self.members.iter_mut().find(|it| it.id == member) {
            change(it);
        }
    }

    /// Is the circle at this stage?
    pub(super) fn at(&self, stage: Stage) -> Result<(), Refusal> {
        if self.stage == stage { Ok(()) } else { Err(Refusal::OtherStage) }
    }
}

/// What has ended is read, taken along, left and erased; somebody holds the desk, and nobody loses
/// their link.
fn outlasts_the_end(command: &Command) -> bool {
    matches!(
        command,
        Command::Join { .. }
            | Command::OpenWhatIsDue
            | Command::HandDesk { .. }
            | Command::RenewLink { .. }
            | Command::Follow { .. }
            | Command::GiveToken { .. }
            | Command::TakeToken { .. }
            | Command::Live(_)
    )
}

/// Nothing when it is so already; else the event.
pub(super) fn unless(already: bool, event: Event) -> Decision {
    if already { Decision::default() } else { event.into() }
}
