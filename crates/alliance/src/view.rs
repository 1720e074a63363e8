//! The one door out: what one viewer may see, and nothing else. Pages, streams, exports and mails
//! draw from a [`View`] only; what has no method here cannot be shown.
//!
//! A view borrows; it is made anew for each drawing and costs nothing until something is asked of
//! it.

mod guest;
mod living;

pub use guest::{Charter, OpenSeen, of_the_day};
pub use living::{
    AskedSeen, CareSaid, CareSeen, ChangeSeen, ComingSeen, FarewellSeen, Line, PulseDone,
    PulseSeen, Trend, VersionChange, VersionSeen, VisitSeen, VisitTableSeen,
};

use crate::{
    alliance::{Alliance, Fate, HistoryLine, Item, Member, Note, Theme},
    event::{
        Candle, Given, ItemKind, Mark, May, Permission, Question, Seq, SignedItem, Stance, Time,
    },
    hidden::{Hidden, MyNote, Secret, Shelf},
    id::{AllianceId, ItemId, MemberId, NoteId, QuestionId, ThemeId, TokenId},
    settings::{Asking, Between, Settings},
    stage::{Round, Stage},
    text::{Drawing, Letter, Name, Sentence, Title},
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Who looks.
#[derive(Clone, Debug)]
pub enum Viewer {
    /// A member, with the secret that proves what is theirs.
    Member(MemberId, Secret),
    /// The big screen: no controls, no names beside text.
    Screen,
}

/// Who has a page open. Known to the shell only, kept nowhere.
#[derive(Clone, Debug, Default)]
pub struct Presence {
    /// Members with an open page.
    pub here: BTreeSet<MemberId>,
    /// When others had one last, since this server started.
    pub last: BTreeMap<MemberId, Time>,
}

/// Which page the circle looks at. When it changes, the page is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Place {
    Prepare,
    Arrive,
    Writing(Round),
    FaceUp(Round),
    Turn,
    Review,
    Draft,
    Sign,
    Living,
    Visit,
}

impl Place {
    /// The word for it in pages and streams.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Arrive => "arrive",
            Self::Writing(Round::Nightmares) => "nightmares.writing",
            Self::Writing(Round::Hopes) => "hopes.writing",
            Self::FaceUp(Round::Nightmares) => "nightmares.up",
            Self::FaceUp(Round::Hopes) => "hopes.up",
            Self::Turn => "turn",
            Self::Review => "review",
            Self::Draft => "draft",
            Self::Sign => "sign",
            Self::Living => "living",
            Self::Visit => "visit",
        }
    }
}

/// What can honestly be said about who may guess a writer (DECISIONS.md 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Two people: it is plain who wrote what.
    BetweenTwo,
    /// Three or four: unsigned, but people may guess.
    MayGuess,
    /// Five and more: unsigned.
    Unsigned,
}

/// A person at the table.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Person<'a> {
    /// The member.
    pub id: MemberId,
    /// Their name.
    pub name: &'a Name,
    /// Has a page open, or sits at the phone of somebody who has.
    pub here: bool,
    /// When they had a page open last.
    pub was_here: Option<Time>,
    /// Has thought it over, or taken a seat.
    pub ready: bool,
    /// Has written enough in the round that is open.
    pub done: bool,
    /// What they answered to the question for permission.
    pub permission: Option<Permission>,
    /// Sits at somebody's phone.
    pub carried_by: Option<MemberId>,
    /// The table, when the circle sits at several.
    pub pod: Option<usize>,
    /// Hosts that table.
    pub hosts: bool,
    /// Has signed the page as it reads.
    pub signed: bool,
    /// Holds the desk.
    pub facilitator: bool,
    /// Came after the page was hung, and reads it still.
    pub reading: bool,
}

/// A note that lies face up.
#[derive(Clone, Debug)]
pub struct NoteSeen<'a> {
    /// Its id.
    pub id: NoteId,
    /// The round.
    pub round: Round,
    /// What it says.
    pub text: &'a str,
    /// What is drawn on it.
    pub drawing: Option<&'a Drawing>,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// The fear on whose back it is written.
    pub turned_from: Option<NoteId>,
    /// How many said "me too", once the facilitator shows the numbers.
    pub me_too: Option<u32>,
    /// The themes it lies in.
    pub themes: &'a [ThemeId],
    /// The most places that a page may have of it.
    pub places_max: usize,
    /// Since when it lies on the wall.
    pub born: Seq,
    /// Since when it lies where it lies.
    pub placed: Seq,
}

/// Whose turn it is to read aloud at one table.
#[derive(Clone, Debug)]
pub struct ReadingSeen<'a> {
    /// The table.
    pub pod: u32,
    /// How many notes are read.
    pub at: u32,
    /// Of how many.
    pub of: u32,
    /// The note to read; none when all are read, or when it was folded away.
    pub note: Option<NoteSeen<'a>>,
    /// Who reads now.
    pub reader: Option<Person<'a>>,
    /// Who reads next.
    pub next: Option<Person<'a>>,
    /// May the viewer go on?
    pub mine: bool,
}

/// A theme with its notes.
#[derive(Clone, Debug)]
pub struct ThemeSeen<'a> {
    /// Its id.
    pub id: ThemeId,
    /// Its name, once it has one.
    pub name: Option<&'a Title>,
    /// Dots of all.
    pub dots: u32,
    /// Notes in the order in which they came.
    pub notes: Vec<NoteSeen<'a>>,
}

/// An answer as it is shown.
#[derive(Clone, Debug)]
pub struct GivenSeen<'a> {
    /// The answer.
    pub stance: Stance,
    /// What is missing, or the reservation.
    pub reason: Option<&'a Sentence>,
    /// The name, where its owner wanted it.
    pub name: Option<&'a Name>,
}

/// How far an item is.
#[derive(Clone, Debug)]
pub enum Standing<'a> {
    /// Answers lie face down.
    Asked {
        /// How many.
        answered: usize,
        /// The viewer's own.
        mine: Option<&'a Given>,
    },
    /// The answers are shown, and nobody said "not yet".
    Agreed(Vec<GivenSeen<'a>>),
    /// Somebody said "not yet".
    NotYet(Vec<GivenSeen<'a>>),
    /// Put aside, and why; it comes back at the first visit.
    Parked(Option<&'a Sentence>),
    /// Let go, and why.
    Dropped(Option<&'a Sentence>),
    /// Nobody said that it is still ours.
    Lapsed,
}

/// An item.
#[derive(Clone, Debug)]
pub struct ItemSeen<'a> {
    /// Its id.
    pub id: ItemId,
    /// The theme it comes from.
    pub theme: Option<&'a Title>,
    /// The table that brought it.
    pub pod: Option<u32>,
    /// Its kind.
    pub kind: ItemKind,
    /// Its words.
    pub text: &'a Sentence,
    /// Why.
    pub because: Option<&'a Sentence>,
    /// Until when it is tried.
    pub until: Option<Date>,
    /// The notes it comes from; those that were folded away are not among them.
    pub sources: Vec<NoteSeen<'a>>,
    /// Which wording this is.
    pub wording: u32,
    /// The words it had before, oldest first.
    pub earlier: &'a [Sentence],
    /// What was heard on the way: the words it was about, and the answer.
    pub voices: Vec<(&'a Sentence, GivenSeen<'a>)>,
    /// How far it is.
    pub standing: Standing<'a>,
    /// Two rounds are done: a trial, parking or dropping is left.
    pub two_rounds_done: bool,
}

/// A place under the page.
#[derive(Clone, Debug)]
pub struct SignatureSeen<'a> {
    /// Whose.
    pub person: Person<'a>,
    /// The mark, where there is one and it covers at least one item as it reads.
    pub mark: Option<&'a Mark>,
    /// Words beside the signature.
    pub words: Option<&'a Sentence>,
    /// Items whose words it does not cover.
    pub missing: Vec<ItemId>,
    /// Why it waits.
    pub put_off: Option<&'a Sentence>,
}

/// What the viewer has given to a program.
#[derive(Clone, Debug)]
pub struct TokenSeen<'a> {
    /// Which.
    pub id: TokenId,
    /// What it is good for.
    pub may: May,
    /// When it was given.
    pub given: Time,
    /// Until when it is good.
    pub until: Time,
    /// What it is for.
    pub purpose: &'a Sentence,
}

/// What one viewer sees of one alliance.
#[derive(Clone)]
pub struct View<'a> {
    it: &'a Alliance,
    hidden: &'a Hidden,
    presence: &'a Presence,
    viewer: Viewer,
}

impl Alliance {
    /// What this viewer may see; nothing at all for somebody who is not of the circle.
    pub fn seen_by<'a>(
        &'a self,
        hidden: &'a Hidden,
        presence: &'a Presence,
        viewer: Viewer,
    ) -> Option<View<'a>> {
        if let Viewer::Member(member, _) = &viewer {
            self.member(*member)?;
        }
        Some(View { it: self, hidden, presence, viewer })
    }

    /// What is told at the door, to somebody who holds the key of the door: the name, who invites,
    /// the letter and the day.
    pub fn at_the_door(&self) -> Option<Invitation<'_>> {
        let from = self.member(self.facilitator)?;
        let letter = self.letter.as_ref();
        self.door_open.then_some(Invitation {
            name: &self.name,
            from: &from.called,
            letter,
            meets: self.meets.as_ref(),
            questions: self.questions.len(),
            between: self.between,
            started: self.stage > Stage::Prepare,
        })
    }

    /// Is this member of the circle still?
    pub fn has_member(&self, member: MemberId) -> bool {
        self.member(member).is_some()
    }

    /// Did somebody with this id have a seat once, and is gone?
    pub fn has_left(&self, member: MemberId) -> bool {
        self.gone.contains_key(&member)
    }

    /// Who carries this member's seat on their phone.
    pub fn carrier_of(&self, member: MemberId) -> Option<MemberId> {
        self.member(member).and_then(|it| it.carried_by)
    }

    /// The number in the door's links and codes; a renewed door has a new one.
    pub fn door_turn(&self) -> u32 {
        self.door_turn
    }

    /// Its members.
    pub fn members(&self) -> impl Iterator<Item = MemberId> {
        self.members.iter().map(|it| it.id)
    }

    /// Is its page signed and hanging?
    pub fn hangs_now(&self) -> bool {
        self.hangs()
    }
}

/// What an invitation says.
#[derive(Clone, Debug)]
pub struct Invitation<'a> {
    /// The alliance's name.
    pub name: &'a Title,
    /// Who invites.
    pub from: &'a Name,
    /// The letter.
    pub letter: Option<&'a Letter>,
    /// When and where the circle meets.
    pub meets: Option<&'a Sentence>,
    /// How many questions there are.
    pub questions: usize,
    /// Who it is between.
    pub between: Between,
    /// Has the circle begun?
    pub started: bool,
}

impl<'a> View<'a> {
    /// The alliance's id.
    pub fn id(&self) -> AllianceId {
        self.it.id
    }

    /// The place in the log that this view shows.
    pub fn seq(&self) -> Seq {
        self.it.seq
    }

    /// The alliance's name.
    pub fn name(&self) -> &'a Title {
        &self.it.name
    }

    /// Who it is between.
    pub fn between(&self) -> Between {
        self.it.between
    }

    /// What the circle has chosen.
    pub fn settings(&self) -> &'a Settings {
        &self.it.settings
    }

    /// What it is for.
    pub fn purpose(&self) -> Option<&'a Sentence> {
        self.it.purpose.as_ref()
    }

    /// The letter that goes ahead.
    pub fn letter(&self) -> Option<&'a Letter> {
        self.it.letter.as_ref()
    }

    /// When and where the circle meets.
    pub fn meets(&self) -> Option<&'a Sentence> {
        self.it.meets.as_ref()
    }

    /// The questions, in order.
    pub fn questions(&self) -> &'a [Question] {
        &self.it.questions
    }

    /// The circle's own words for a round's question.
    pub fn prompt(&self, round: Round) -> Option<&'a Sentence> {
        self.it.round(round).prompt.as_ref()
    }

    /// Where the circle is on its way.
    pub fn stage(&self) -> Stage {
        self.it.stage
    }

    /// Which page the circle looks at.
    pub fn place(&self) -> Place {
        let round = |round: Round| {
            if self.it.round(round).revealed { Place::FaceUp(round) } else { Place::Writing(round) }
        };
        match self.it.stage {
            Stage::Prepare => Place::Prepare,
            Stage::Arrive => Place::Arrive,
            Stage::Nightmares => round(Round::Nightmares),
            Stage::Turn => Place::Turn,
            Stage::Hopes => round(Round::Hopes),
            Stage::Review => Place::Review,
            Stage::Draft => Place::Draft,
            Stage::Sign => Place::Sign,
            Stage::Living if self.it.visits() => Place::Visit,
            Stage::Living => Place::Living,
        }
    }

    /// The candle of the stage.
    pub fn candle(&self) -> Option<Candle> {
        self.it.candle
    }

    /// The end of the window, when the circle writes apart.
    pub fn closes(&self) -> Option<Time> {
        self.it.closes
    }

    /// Does the circle hold its breath?
    pub fn paused(&self) -> bool {
        self.it.paused
    }

    /// Has the circle stopped here for now?
    pub fn stopped(&self) -> bool {
        self.it.stopped
    }

    /// Would stopping now leave the circle alone with its nightmares?
    pub fn stopping_leaves_nightmares(&self) -> bool {
        self.it.stopping_leaves_nightmares()
    }

    /// May people still join?
    pub fn door_open(&self) -> bool {
        self.it.door_open
    }

    /// The viewer's own id; none for the big screen.
    pub fn me(&self) -> Option<MemberId> {
        match &self.viewer {
            Viewer::Member(member, _) => Some(*member),
            Viewer::Screen => None,
        }
    }

    fn secret(&self) -> Option<&Secret> {
        match &self.viewer {
            Viewer::Member(_, secret) => Some(secret),
            Viewer::Screen => None,
        }
    }

    /// Does the viewer hold the desk?
    pub fn desk(&self) -> bool {
        self.me().is_some_and(|me| self.it.holds_desk(me))
    }

    /// Two people without a facilitator.
    pub fn unguided(&self) -> bool {
        self.it.unguided()
    }

    /// Who holds the desk.
    pub fn facilitator(&self) -> Option<Person<'a>> {
        self.person(self.it.facilitator)
    }

    /// The circle.
    pub fn people(&self) -> Vec<Person<'a>> {
        self.it.members.iter().map(|it| self.seated(it)).collect()
    }

    /// How many people the circle has.
    pub fn size(&self) -> usize {
        self.it.members.len()
    }

    /// What the people of the circle are called.
    pub fn names(&self) -> impl Iterator<Item = &'a Name> {
        self.it.members.iter().map(|it| &it.called)
    }

    /// How many of the circle have a page open, or sit at a phone that does. Told on each page of a
    /// hall that comes back at once, so nobody is looked up who need not be.
    pub fn here(&self) -> usize {
        let here = &self.presence.here;
        let left = |it: &&MemberId| here.contains(it) && self.it.member(**it).is_none();
        let gone = self.it.gone.keys().filter(left).count();
        let carried = self.it.members.iter().filter(|it| it.carried_by.is_some());
        let own = carried.clone().filter(|it| here.contains(&it.id)).count();
        let sit = carried.filter_map(|it| it.carried_by).filter(|it| here.contains(it)).count();
        // Another program may tell of somebody of whom this one has not read yet.
        (here.len() + sit).saturating_sub(gone + own).min(self.size())
    }

    /// One person.
    pub fn person(&self, id: MemberId) -> Option<Person<'a>> {
        self.it.member(id).map(|it| self.seated(it))
    }

    fn seated(&self, it: &'a Member) -> Person<'a> {
        let id = it.id;
        let round = self.it.stage.round();
        let at = it.carried_by.unwrap_or(id);
        let pod = self.it.pod_of(id);
        Person {
            id,
            name: &it.called,
            here: self.presence.here.contains(&at),
            was_here: self.presence.last.get(&at).copied(),
            ready: it.ready,
            done: round.is_some_and(|round| self.it.round(round).enough.contains(&id)),
            permission: it.permission,
            carried_by: it.carried_by,
            pod,
            hosts: pod.is_some_and(|pod| self.it.pods[pod].host == id),
            signed: self.it.has_signed(id),
            facilitator: self.it.facilitator == id,
            reading: self.it.reads_still(id),
        }
    }

    /// A name, also of somebody who has left.
    pub fn name_of(&self, id: MemberId) -> Option<&'a Name> {
        let gone = || self.it.gone.get(&id).filter(|it| !it.is_removed());
        self.it.member(id).map(|it| &it.called).or_else(gone)
    }

    /// What can honestly be promised to this circle.
    pub fn promise(&self) -> Promise {
        match self.it.members.len() {
            0..=2 => Promise::BetweenTwo,
            3 | 4 => Promise::MayGuess,
            5.. => Promise::Unsigned,
        }
    }

    /// How many tables the circle sits at; 0 when at one.
    pub fn pods(&self) -> usize {
        self.it.pods.len()
    }

    /// The viewer's private thought about a question.
    pub fn my_thought(&self, question: QuestionId) -> Option<&'a Letter> {
        self.hidden.my_thought(self.secret()?, question)
    }

    /// Lies the round face up?
    pub fn revealed(&self, round: Round) -> bool {
        self.it.round(round).revealed
    }

    /// Is it written on, face up?
    pub fn reopened(&self, round: Round) -> bool {
        self.it.round(round).reopened
    }

    /// How many notes lie face down.
    pub fn on_the_table(&self, round: Round) -> usize {
        self.hidden.count(Shelf::of(round))
    }

    /// The viewer's own hidden notes.
    pub fn my_notes(&self, round: Round) -> Vec<MyNote> {
        self.secret().map_or_else(Vec::new, |secret| self.hidden.my_notes(secret, round))
    }

    /// Of two people, how many notes the other one has left. In larger circles nobody's number is
    /// anybody's business.
    pub fn others_notes(&self, round: Round) -> Option<usize> {
        (self.promise() == Promise::BetweenTwo && self.me().is_some())
            .then(|| self.on_the_table(round).saturating_sub(self.my_notes(round).len()))
    }

    /// How many have written enough.
    pub fn done_count(&self, round: Round) -> usize {
        self.it.round(round).enough.len()
    }

    fn seen(id: NoteId, note: &'a Note) -> NoteSeen<'a> {
        NoteSeen {
            id,
            round: note.round,
            text: note.text.as_str(),
            drawing: note.drawing.as_ref(),
            question: note.question,
            turned_from: note.turned_from,
            me_too: note.me_too,
            themes: &note.themes,
            places_max: note.places_max,
            born: note.born,
            placed: note.placed,
        }
    }

    /// A note that lies face up and was not folded away.
    pub fn note(&self, id: NoteId) -> Option<NoteSeen<'a>> {
        let note = self.it.notes.get(&id).filter(|note| !note.folded)?;
        Some(Self::seen(id, note))
    }

    /// Was this note folded away?
    pub fn is_folded(&self, id: NoteId) -> bool {
        self.it.notes.get(&id).is_some_and(|note| note.folded)
    }

    /// The notes of a round as they lie on the wall; before the reveal only those that were written
    /// face up.
    pub fn wall(&self, round: Round) -> Vec<NoteSeen<'a>> {
        let wall = self.it.walls.get(&round).into_iter().flatten();
        wall.filter_map(|id| self.note(*id)).collect()
    }

    /// How many notes lie on that wall.
    pub fn on_the_wall(&self, round: Round) -> usize {
        self.it.notes.values().filter(|note| note.round == round && !note.folded).count()
    }

    /// Notes of a round that were folded away; the facilitator may open them again, unread.
    pub fn folded(&self, round: Round) -> Vec<NoteId> {
        if !self.it.notes.values().any(|note| note.folded) {
            return Vec::new();
        }
        let wall = self.it.walls.get(&round).into_iter().flatten();
        wall.copied().filter(|id| self.is_folded(*id)).collect()
    }

    /// Notes that the viewer marked with "me too".
    pub fn my_marks(&self) -> Vec<NoteId> {
        let Some(secret) = self.secret() else { return Vec::new() };
        let marked = self.hidden.marked().into_iter();
        marked.filter(|note| self.hidden.my_mark(secret, *note)).collect()
    }

    /// Are the numbers of "me too" shown?
    pub fn me_too_shown(&self) -> bool {
        self.it.me_too_shown
    }

    /// The hopes on the back of a fear.
    pub fn hopes_of(&self, fear: NoteId) -> Vec<NoteSeen<'a>> {
        self.wall(Round::Hopes).into_iter().filter(|hope| hope.turned_from == Some(fear)).collect()
    }

    /// The fears in the order in which they are turned: those that most know first, once that is
    /// shown.
    pub fn fears(&self) -> Vec<NoteSeen<'a>> {
        let mut fears = self.wall(Round::Nightmares);
        fears.sort_by_key(|fear| std::cmp::Reverse(fear.me_too));
        fears
    }

    /// Was the round read aloud to its end?
    pub fn was_read(&self, round: Round) -> bool {
        self.it.round(round).read
    }

    /// The readings that go on: of the viewer's table, or of all for the big screen and the desk.
    pub fn readings(&self, round: Round) -> Vec<ReadingSeen<'a>> {
        let Some(reading) = &self.it.round(round).reading else { return Vec::new() };
        let mine = self.me().and_then(|me| self.it.pod_of(me));
        let tables = reading.tables.iter().enumerate();
        tables
            .filter(|(pod, _)| self.it.pods.is_empty() || mine.is_none_or(|mine| mine == *pod))
            .filter_map(|(pod, table)| {
                let turn = |at: usize| table.turns.get(at);
                let at = table.at as usize;
                let me = self.me();
                let reads = turn(at).is_some_and(|turn| Some(turn.reader) == me);
                let hosts =
                    me.is_some_and(|me| self.it.pods.get(pod).is_some_and(|it| it.host == me));
                Some(ReadingSeen {
                    pod: u32::try_from(pod).ok()?,
                    at: table.at,
                    of: u32::try_from(table.turns.len()).ok()?,
                    note: turn(at).and_then(|turn| self.note(turn.note)),
                    reader: turn(at).and_then(|turn| self.person(turn.reader)),
                    next: turn(at + 1).and_then(|turn| self.person(turn.reader)),
                    mine: me.is_some()
                        && (reads || hosts || self.desk() || self.it.settings.one_phone),
                })
            })
            .collect()
    }

    fn sortable(&self) -> Vec<NoteSeen<'a>> {
        let mut notes = self.wall(Round::Nightmares);
        notes.extend(self.wall(Round::Hopes));
        notes.sort_by_key(|note| note.placed);
        notes
    }

    /// The themes with their notes.
    pub fn themes(&self) -> Vec<ThemeSeen<'a>> {
        let (dots, notes) = (self.it.dots(self.hidden), self.sortable());
        let theme = |theme: &'a Theme| ThemeSeen {
            id: theme.id,
            name: theme.name.as_ref(),
            dots: dots.get(&theme.id).copied().unwrap_or(0),
            notes: notes.iter().filter(|note| note.themes.contains(&theme.id)).cloned().collect(),
        };
        self.it.themes.iter().map(theme).collect()
    }

    /// What the themes are called, without their notes.
    pub fn theme_names(&self) -> impl Iterator<Item = (ThemeId, Option<&'a Title>)> + use<'a> {
        self.it.themes.iter().map(|it| (it.id, it.name.as_ref()))
    }

    /// The dots of each theme.
    pub fn dots(&self) -> BTreeMap<ThemeId, u32> {
        self.it.dots(self.hidden)
    }

    /// Notes that lie in no theme.
    pub fn loose(&self) -> Vec<NoteSeen<'a>> {
        self.sortable().into_iter().filter(|note| note.themes.is_empty()).collect()
    }

    /// The viewer's own dots on each theme.
    pub fn my_dots(&self) -> BTreeMap<ThemeId, u8> {
        let mut mine = BTreeMap::new();
        if let Some(secret) = self.secret() {
            for theme in
                (0..crate::limits::DOTS_MAX).filter_map(|it| self.hidden.my_dot(secret, it))
            {
                *mine.entry(theme).or_default() += 1;
            }
        }
        mine
    }

    /// Is there a change of the themes to undo?
    pub fn can_undo(&self) -> bool {
        !self.it.undo.is_empty()
    }

    /// Are the themes locked?
    pub fn themes_locked(&self) -> bool {
        self.it.themes_locked
    }

    /// How items are asked.
    pub fn asking(&self) -> Asking {
        self.it.settings.asking
    }

    fn given(&self, given: &'a Given) -> GivenSeen<'a> {
        let name = given.name.and_then(|name| self.name_of(name));
        GivenSeen { stance: given.stance, reason: given.reason.as_ref(), name }
    }

    fn item_seen(&self, item: &'a Item) -> ItemSeen<'a> {
        let shown = || item.shown.iter().flatten().map(|given| self.given(given)).collect();
        let mine = self.secret().and_then(|it| self.hidden.my_answer(it, item.id, item.wording));
        let standing = match &item.fate {
            Fate::Parked(because) => Standing::Parked(because.as_ref()),
            Fate::Dropped(because) => Standing::Dropped(because.as_ref()),
            Fate::Lapsed => Standing::Lapsed,
            // What stands on a page that hangs was agreed.
            Fate::Open if item.agreed() || self.it.stage == Stage::Living => {
                Standing::Agreed(shown())
            }
            Fate::Open if item.contested() => Standing::NotYet(shown()),
            Fate::Open | Fate::New => {
                let answered = self.hidden.answers(item.id, item.wording).count();
                Standing::Asked { answered, mine }
            }
        };
        let theme = item.theme.and_then(|id| self.it.themes.iter().find(|theme| theme.id == id));
        ItemSeen {
            id: item.id,
            theme: theme.and_then(|theme| theme.name.as_ref()),
            pod: item.pod,
            kind: item.kind,
            text: &item.text,
            because: item.because.as_ref(),
            until: item.until,
            sources: item.sources.iter().filter_map(|id| self.note(*id)).collect(),
            wording: item.wording,
            earlier: &item.earlier,
            voices: item.voices.iter().map(|(text, given)| (text, self.given(given))).collect(),
            standing,
            two_rounds_done: item.not_yet_rounds >= crate::limits::NOT_YET_ROUNDS_MAX,
        }
    }

    /// The items of the page, in order.
    pub fn items(&self) -> Vec<ItemSeen<'a>> {
        self.it.open_items().map(|item| self.item_seen(item)).collect()
    }

    /// One item, also a parked or dropped one.
    pub fn item(&self, id: ItemId) -> Option<ItemSeen<'a>> {
        self.it.item(id).map(|item| self.item_seen(item))
    }

    /// Items that were parked or let go.
    pub fn aside(&self) -> Vec<ItemSeen<'a>> {
        let aside = self.it.items.iter();
        let aside = aside.filter(|item| !matches!(item.fate, Fate::Open | Fate::New));
        aside.map(|item| self.item_seen(item)).collect()
    }

    /// May the circle sign: is every item agreed, and is there one?
    pub fn all_agreed(&self) -> bool {
        if self.it.stage == Stage::Living {
            return true;
        }
        self.it.open_items().next().is_some() && self.it.open_items().all(Item::agreed)
    }

    /// What a signature would cover.
    pub fn words_to_sign(&self) -> Vec<SignedItem> {
        self.it.words_to_sign()
    }

    /// The places under the page.
    pub fn signatures(&self) -> Vec<SignatureSeen<'a>> {
        let on_the_page = self.it.open_items().count();
        let people = self.people().into_iter();
        people
            .map(|person| {
                let signature = self.it.signatures.get(&person.id);
                let missing: Vec<ItemId> =
                    self.it.unsigned_by(person.id).iter().map(|item| item.id).collect();
                SignatureSeen {
                    mark: signature.map(|it| &it.mark).filter(|_| missing.len() < on_the_page),
                    words: signature.and_then(|it| it.words.as_ref()),
                    missing,
                    put_off: self.it.put_off.get(&person.id),
                    person,
                }
            })
            .collect()
    }

    /// The day of the next visit.
    pub fn next_visit(&self) -> Option<Date> {
        self.it.next_visit
    }

    /// Days from one visit to the next.
    pub fn visit_days(&self) -> u16 {
        self.it.visit_days
    }

    /// The day by which to sign.
    pub fn sign_by(&self) -> Option<Date> {
        self.it.sign_by
    }

    /// Since when the page is in force: all signed, or the circle went on to live with it.
    pub fn in_force_since(&self) -> Option<Time> {
        self.it.in_force_since
    }

    /// What the viewer has given to programs, the oldest first. Nobody sees those of others.
    pub fn my_tokens(&self) -> Vec<TokenSeen<'a>> {
        let Some(me) = self.me() else { return Vec::new() };
        let mine = self.it.tokens.iter().filter(|it| it.member == me);
        let seen = |it: &'a crate::alliance::Token| TokenSeen {
            id: it.id,
            may: it.may,
            given: it.given,
            until: it.until,
            purpose: &it.purpose,
        };
        mine.map(seen).collect()
    }

    /// What was done, oldest first.
    pub fn history(&self) -> &'a [HistoryLine] {
        &self.it.history
    }
}

/// Everything that the view lets out, for the laws: a text that is not in here is not in any page.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let both =
            |of: &dyn Fn(Round) -> String| Round::ALL.iter().map(|it| of(*it)).collect::<Vec<_>>();
        f.debug_struct("View")
            .field("name", self.name())
            .field("purpose", &(self.purpose(), self.letter(), self.meets(), self.questions()))
            .field("people", &self.people())
            .field(
                "thoughts",
                &self.questions().iter().map(|it| self.my_thought(it.id)).collect::<Vec<_>>(),
            )
            .field("mine", &both(&|it| format!("{:?}", self.my_notes(it))))
            .field("wall", &both(&|it| format!("{:?}", self.wall(it))))
            .field(
                "table",
                &both(&|it| format!("{} {:?}", self.on_the_table(it), self.others_notes(it))),
            )
            .field("prompts", &both(&|it| format!("{:?}", self.prompt(it))))
            .field("readings", &both(&|it| format!("{:?}", self.readings(it))))
            .field("folded", &both(&|it| format!("{:?}", self.folded(it))))
            .field("marks", &self.my_marks())
            .field("themes", &self.themes())
            .field("loose", &self.loose())
            .field("dots", &(self.dots(), self.my_dots()))
            .field("items", &self.items())
            .field("aside", &self.aside())
            .field("signatures", &self.signatures())
            .field("tokens", &self.my_tokens())
            .field("history", &self.history())
            .field("living", &self.living_debug())
            .finish_non_exhaustive()
    }
}

impl Alliance {
    /// Does this member's phone go round: do others sit at it?
    pub fn carries_others(&self, member: MemberId) -> bool {
        self.members.iter().any(|it| it.carried_by == Some(member))
    }
}
