//! The plain values of the interface: each is read by the core's own type, so that nothing else is
//! ever held, and each has its schema beside it.

use crate::page::refusal;
use alliance::{
    command::Refusal,
    event, id, life, settings, stage,
    text::{self, NotADrawing},
    view,
};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type},
    },
};

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

/// A value that is written as one text.
macro_rules! plain {
    ($($(#[$doc:meta])* $name:ident($core:ty): $read:expr, $write:expr, $schema:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(pub(crate) $core);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let read: fn(&str) -> Result<$core, Refusal> = $read;
                let text = String::deserialize(from)?;
                read(&text).map(Self).map_err(|it| D::Error::custom(refusal::sentence(it)))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$core) -> String = $write;
                to.serialize_str(&write(&self.0))
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let schema: ObjectBuilder = $schema;
                schema.build().into()
            }
        }

        impl ToSchema for $name {}
    )*};
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $letters:literal letters;)*) => { plain! {$(
        $(#[$doc])*
        $name(id::$name): |it| it.parse().map_err(Refusal::from), ToString::to_string,
            text().pattern(Some(concat!("^[a-z2-7]{", $letters, "}$")));
    )*} };
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident = $core:ty;)*) => { plain! {$(
        $(#[$doc])*
        $name($core): str::parse, |it| it.slug().to_owned(),
            text().enum_values(Some(<$core>::ALL.iter().map(|it| it.slug())));
    )*} };
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident;)*) => { plain! {$(
        $(#[$doc])*
        $name(text::$name): |it| text::$name::parse(it).map_err(Refusal::from), ToString::to_string,
            text().min_length(Some(1)).max_length(Some(text::$name::MOST));
    )*} };
}

ids! {
    /// An alliance.
    AllianceId = 24 letters;
    /// A member of the circle.
    MemberId = 12 letters;
    /// A note. Whoever writes one makes its id out of chance; face up it bears another.
    NoteId = 12 letters;
    /// A question.
    QuestionId = 12 letters;
    /// A theme.
    ThemeId = 12 letters;
    /// An item.
    ItemId = 12 letters;
    /// A care.
    CareId = 12 letters;
}

choices! {
    /// Who an alliance is between.
    Between = settings::Between;
    /// The way in.
    Opening = settings::Opening;
    /// How items are asked.
    Asking = settings::Asking;
    /// Where the circle is on its way.
    Stage = stage::Stage;
    /// A round in which notes are written unseen.
    Round = stage::Round;
    /// What somebody answered to the question for permission.
    Permission = event::Permission;
    /// What an item is.
    ItemKind = event::ItemKind;
    /// An answer to an item.
    Stance = event::Stance;
    /// Where a question comes from.
    Source = event::Source;
    /// What a token is good for.
    May = event::May;
    /// How much an item was lived.
    Lived = life::Lived;
    /// What five to seven answers say together.
    Band = life::Band;
    /// How somebody asks for care.
    CareWay = life::CareWay;
    /// What would help.
    CareHelp = life::CareHelp;
    /// A step of a visit.
    VisitStep = life::VisitStep;
    /// How the look at an item ended.
    End = life::End;
}

texts! {
    /// The name of a person. At most 60 letters as a reader counts them.
    Name;
    /// The name of an alliance or a theme. At most 60 letters.
    Title;
    /// What a note says. At most 280 letters.
    NoteText;
    /// What an item says, a reason, a purpose. At most 280 letters, on one line.
    Sentence;
    /// A letter, or a private thought. At most 2000 letters.
    Letter;
}

fn date(text: &str) -> Result<jiff::civil::Date, Refusal> {
    text.parse().map_err(|_| Refusal::NotAChoice)
}

fn zone(text: &str) -> Result<life::Zone, Refusal> {
    let zone = life::Zone::parse(text);
    let known = zone.filter(|it| jiff::tz::TimeZone::get(it.as_str()).is_ok());
    known.ok_or(Refusal::NotAChoice)
}

fn moment(text: &str) -> Result<event::Time, Refusal> {
    let at: Timestamp = text.parse().map_err(|_| Refusal::NotAChoice)?;
    Ok(event::Time(at.as_millisecond()))
}

fn written(at: event::Time) -> String {
    Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |it| it.to_string())
}

/// The place of the circle, as pages and streams call it.
fn place(text: &str) -> Result<view::Place, Refusal> {
    PLACES.into_iter().find(|it| it.slug() == text).ok_or(Refusal::NotAChoice)
}

const PLACES: [view::Place; 12] = [
    view::Place::Prepare,
    view::Place::Arrive,
    view::Place::Writing(stage::Round::Nightmares),
    view::Place::FaceUp(stage::Round::Nightmares),
    view::Place::Turn,
    view::Place::Writing(stage::Round::Hopes),
    view::Place::FaceUp(stage::Round::Hopes),
    view::Place::Review,
    view::Place::Draft,
    view::Place::Sign,
    view::Place::Living,
    view::Place::Visit,
];

fn strokes(text: &str) -> Result<text::Drawing, Refusal> {
    text::Drawing::parse(text).map_err(|NotADrawing| Refusal::NotADrawing)
}

plain! {
    /// A day, such as 2027-03-14.
    Day(jiff::civil::Date): date, ToString::to_string,
        text().format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)));
    /// A moment, in UTC.
    Moment(event::Time): moment, |it| written(*it),
        text().format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)));
    /// A time of day, such as 09:30.
    TimeOfDay(jiff::civil::Time): |it| it.parse().map_err(|_| Refusal::NotAChoice), ToString::to_string,
        text().pattern(Some("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"));
    /// A time zone by its name in the IANA database, such as Europe/Berlin.
    Zone(life::Zone): zone, |it| it.as_str().to_owned(),
        text().max_length(Some(64)).pattern(Some("^[A-Za-z0-9/_+-]+$"));
    /// Strokes of a drawing on a grid of 600 by 600: `x,y x,y;x,y x,y`. At most 2000 points.
    Strokes(text::Drawing): strokes, |it| it.path(),
        text().pattern(Some("^[0-9]{1,3},[0-9]{1,3}([ ;]+[0-9]{1,3},[0-9]{1,3})+$"));
    /// The key in the link of a door.
    DoorKey(String): |it| Ok(it.to_owned()), String::clone,
        text().pattern(Some("^[a-z2-7]{26}$"));
    /// A code that is said aloud.
    SpokenCode(String): |it| Ok(it.to_owned()), String::clone,
        text().pattern(Some("^[A-Z2-9]{6}$"));
    /// Which page the circle looks at.
    Place(view::Place): place, |it| it.slug().to_owned(),
        text().enum_values(Some(PLACES.iter().map(|it| it.slug())));
}
