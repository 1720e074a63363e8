//! What a member sees of the alliance that is lived: versions, pulses, cares, visits, changes, endings.

use super::{
    super::plain::{
        Band, CareHelp, CareWay, Day, End, ItemId, ItemKind, Lived, MemberId, Moment, QuestionId,
        VisitStep,
    },
    Given, MarkSeen, Note, all, given, mark, mine, note, said,
};
use alliance::{
    id, life, stage,
    view::{self, View},
};
use serde::Serialize;
use utoipa::ToSchema;

/// The alliance that is lived.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LifeSeen {
    /// Does its page hang?
    hangs: bool,
    versions: Vec<Version>,
    pulse: Option<Pulse>,
    next_pulse: Option<Moment>,
    pulses: Vec<PulseDone>,
    cares: Vec<Care>,
    visit: Option<Visit>,
    visits: Vec<VisitDone>,
    changes: Vec<ChangeSeen>,
    asked: Vec<AskedItem>,
    comings: Vec<Coming>,
    my_fear: Option<String>,
    my_hope: Option<String>,
    /// Items that somebody wants to look at together.
    wished: Vec<ItemId>,
    asleep: Option<Moment>,
    notes_go_at: Option<Moment>,
    notes_erased: Option<Moment>,
    ending: bool,
    ended: Option<Moment>,
    erasure: Option<Moment>,
    farewells: Vec<Farewell>,
    afterwards: Option<String>,
}

/// The words of one item in a version.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VersionItem {
    item: ItemId,
    kind: ItemKind,
    text: String,
    because: Option<String>,
    until: Option<Day>,
    digest: String,
}

/// Who stands behind a version.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SignedBy {
    name: Option<String>,
    mark: MarkSeen,
    at: Moment,
}

/// A version of the page.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Version {
    number: u32,
    made: Moment,
    in_force: Option<Moment>,
    small: bool,
    items: Vec<VersionItem>,
    signed: Vec<SignedBy>,
}

/// An item that a pulse asks about, with what this member said.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PulseItem {
    item: ItemId,
    mine: Option<Lived>,
}

/// The pulse that is open.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Pulse {
    number: u32,
    items: Vec<PulseItem>,
    hidden: bool,
    closes: Moment,
    /// How many have given theirs.
    given: usize,
    gave: bool,
    word: Option<String>,
}

/// What somebody said openly.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LivedBy {
    member: MemberId,
    lived: Lived,
}

/// What a closed pulse says.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PulseSays {
    /// Five to seven answered.
    Band(Band),
    /// Eight or more: how many gave which step, from the lowest.
    Counts(Vec<u32>),
    /// Two to four people, with their names.
    Open(Vec<LivedBy>),
}

/// What a closed pulse says of one item.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PulseOf {
    item: ItemId,
    says: PulseSays,
}

/// A pulse that is closed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PulseDone {
    number: u32,
    closed: Moment,
    answered: u32,
    of: u32,
    seen: Vec<PulseOf>,
    words: Vec<String>,
}

/// One voice of a care.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CareSaid {
    way: CareWay,
    help: CareHelp,
    text: Option<String>,
    name: Option<String>,
}

/// What asks for care.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Care {
    item: Option<ItemId>,
    more: bool,
    soon: bool,
    day: Day,
    said: Vec<CareSaid>,
}

/// The reading of items at one table.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VisitTable {
    pod: u32,
    at: u32,
    item: Option<ItemId>,
    reader: Option<MemberId>,
    mine: bool,
}

/// An item that is looked at.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Touched {
    item: ItemId,
    end: Option<End>,
}

/// A visit that goes on.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Visit {
    step: VisitStep,
    closes: Option<Moment>,
    items: Vec<ItemId>,
    tables: Vec<VisitTable>,
    quiet: Option<Moment>,
    told: bool,
    read_alone: usize,
    i_read: bool,
    touched: Vec<Touched>,
    brought: Vec<Note>,
}

/// A visit that is over.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VisitDone {
    ended: Moment,
    ends: Vec<Touched>,
}

/// What is proposed: new words, or letting the item go.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProposalSeen {
    Words { kind: ItemKind, text: String, because: Option<String>, until: Option<Day> },
    LetGo { because: Option<String> },
}

/// A change that is proposed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChangeSeen {
    item: ItemId,
    change: ProposalSeen,
    wording: u32,
    small: bool,
    mine: bool,
    opens: Option<Moment>,
    closes: Option<Moment>,
    answered: usize,
    answer: Option<Given>,
    shown: Option<Vec<Given>>,
    two_rounds_done: bool,
}

/// A question about an item.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AskedItem {
    question: QuestionId,
    item: ItemId,
    text: String,
    by: Option<String>,
    answer: Option<String>,
}

/// Somebody came or left.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Coming {
    member: MemberId,
    name: Option<String>,
    left: bool,
    settled: bool,
    words: Option<String>,
    goodbye: Option<String>,
}

/// What is said at the end.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Farewell {
    name: Option<String>,
    keep: Option<String>,
    thanks: Option<String>,
}

fn version(it: view::VersionSeen<'_>) -> Version {
    let item = |it: &life::VersionItem| VersionItem {
        item: ItemId(it.item),
        kind: ItemKind(it.kind),
        text: it.text.to_string(),
        because: said(it.because.as_ref()),
        until: it.until.map(Day),
        digest: it.digest.clone(),
    };
    Version {
        number: it.number,
        made: Moment(it.made),
        in_force: it.in_force.map(Moment),
        small: it.small,
        items: all(it.items, item),
        signed: all(it.signed, |(name, by, at)| SignedBy {
            name: said(name),
            mark: mark(by),
            at: Moment(at),
        }),
    }
}

fn pulse(it: view::PulseSeen) -> Pulse {
    Pulse {
        number: it.number,
        items: all(it.items, |(item, mine)| PulseItem {
            item: ItemId(item),
            mine: mine.map(Lived),
        }),
        hidden: it.hidden,
        closes: Moment(it.closes),
        given: it.given,
        gave: it.gave,
        word: said(it.word),
    }
}

fn pulse_done(it: view::PulseDone<'_>) -> PulseDone {
    let says = |seen: &life::Seen| match seen {
        life::Seen::Band(band) => PulseSays::Band(Band(*band)),
        life::Seen::Counts(counts) => PulseSays::Counts(counts.to_vec()),
        life::Seen::Open(given) => PulseSays::Open(all(given, |(member, lived)| LivedBy {
            member: MemberId(*member),
            lived: Lived(*lived),
        })),
    };
    PulseDone {
        number: it.number,
        closed: Moment(it.closed),
        answered: it.answered,
        of: it.of,
        seen: all(it.seen, |(item, seen)| PulseOf { item: ItemId(item), says: says(seen) }),
        words: all(it.words, ToString::to_string),
    }
}

fn care(it: view::CareSeen<'_>) -> Care {
    Care {
        item: it.item.map(ItemId),
        more: it.more,
        soon: it.soon,
        day: Day(it.day),
        said: all(it.said, |it| CareSaid {
            way: CareWay(it.way),
            help: CareHelp(it.help),
            text: said(it.text),
            name: said(it.name),
        }),
    }
}

fn visit(it: view::VisitSeen<'_>) -> Visit {
    let table = |it: view::VisitTableSeen<'_>| VisitTable {
        pod: it.pod,
        at: it.at,
        item: it.item.map(ItemId),
        reader: it.reader.map(|it| MemberId(it.id)),
        mine: it.mine,
    };
    Visit {
        step: VisitStep(it.step),
        closes: it.closes.map(Moment),
        items: all(it.items, ItemId),
        tables: all(it.tables, table),
        quiet: it.quiet.map(Moment),
        told: it.told,
        read_alone: it.read_alone,
        i_read: it.i_read,
        touched: all(it.touched, |(item, end)| touched(item, end)),
        brought: all(it.brought, note),
    }
}

fn touched(item: id::ItemId, end: Option<life::End>) -> Touched {
    Touched { item: ItemId(item), end: end.map(End) }
}

fn change(view: &View<'_>, it: view::ChangeSeen<'_>) -> ChangeSeen {
    let proposal = match it.change {
        life::Proposal::Words { item_kind, text, because, until } => ProposalSeen::Words {
            kind: ItemKind(*item_kind),
            text: text.to_string(),
            because: said(because.as_ref()),
            until: until.map(Day),
        },
        life::Proposal::LetGo { because } => {
            ProposalSeen::LetGo { because: said(because.as_ref()) }
        }
    };
    ChangeSeen {
        item: ItemId(it.item),
        change: proposal,
        wording: it.wording,
        small: it.small,
        mine: it.mine,
        opens: it.opens.map(Moment),
        closes: it.closes.map(Moment),
        answered: it.answered,
        answer: it.answer.map(|it| mine(view, it)),
        shown: it.shown.map(|it| all(it, given)),
        two_rounds_done: it.two_rounds_done,
    }
}

/// The alliance that is lived, as this member sees it.
pub(super) fn life(view: &View<'_>) -> LifeSeen {
    LifeSeen {
        hangs: view.hangs(),
        versions: all(view.versions(), version),
        pulse: view.pulse().map(pulse),
        next_pulse: view.next_pulse().map(Moment),
        pulses: all(view.pulses(), pulse_done),
        cares: all(view.cares(), care),
        visit: view.visit().map(visit),
        visits: all(view.visits(), |(ended, ends)| VisitDone {
            ended: Moment(ended),
            ends: all(ends, |(item, end)| touched(*item, Some(*end))),
        }),
        changes: all(view.changes(), |it| change(view, it)),
        asked: all(view.asked(), |it| AskedItem {
            question: QuestionId(it.question),
            item: ItemId(it.item),
            text: it.text.to_string(),
            by: said(it.by),
            answer: said(it.answer),
        }),
        comings: all(view.comings(), |it| Coming {
            member: MemberId(it.member),
            name: said(it.name),
            left: it.left,
            settled: it.settled,
            words: said(it.words),
            goodbye: said(it.goodbye),
        }),
        my_fear: said(view.my_brought(stage::Round::Nightmares)),
        my_hope: said(view.my_brought(stage::Round::Hopes)),
        wished: all(view.wished().iter().copied(), ItemId),
        asleep: view.asleep().map(Moment),
        notes_go_at: view.notes_go_at().map(Moment),
        notes_erased: view.notes_erased().map(Moment),
        ending: view.ending(),
        ended: view.ended().map(Moment),
        erasure: view.erasure().map(Moment),
        farewells: all(view.farewells(), |it| Farewell {
            name: said(it.name),
            keep: said(it.keep),
            thanks: said(it.thanks),
        }),
        afterwards: said(view.afterwards()),
    }
}
