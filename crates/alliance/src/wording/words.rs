//! The English word lists behind the hints, and how a word is looked up in them (DOMAIN.md
//! section 4.2). They are meant to be read and argued with: a word that asks wrongly goes out.

/// Whether the word is in the list; `respect*` stands for every word that begins so.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|entry| match entry.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == entry,
    })
}

pub(super) fn is_deed(word: &str) -> bool {
    listed(PAST_DEEDS, word) || DEEDS.split_whitespace().any(|deed| is_form_of(word, deed))
}

/// Ask, asks, asked, asking; write, writing; carry, carries; stop, stopped.
fn is_form_of(word: &str, verb: &str) -> bool {
    let stem = verb.strip_suffix(['e', 'y']).unwrap_or(verb);
    let Some(ending) = word.strip_prefix(stem) else { return false };
    let undoubled = stem.chars().last().and_then(|last| ending.strip_prefix(last));
    word == verb
        || listed("s es ed ing ies ied ys ying yed", ending)
        || undoubled.is_some_and(|ending| listed("ed ing", ending))
}

/// Words of praise: everybody agrees to them, and each sees something else.
pub(super) const QUALITIES: &str = "\
    accept* accountab* agile appreciat* approachable attentive authentic aware* balance* belong* \
    best better brave care cares caring clear clearly collaborat* commit* communicat* compassion* \
    confidential* considerate constructive* cooperat* courage* courteous* creative curio* decent \
    dedicated dignity disciplined efficien* effective* embrace* empath* empower* encourag* engage* \
    ethic* excellen* fair* feedback flexib* focus* friendl* fun generous* gentle* good grateful* \
    growth harmon* helpful* honest* honour* honor* human humble humility inclusi* initiative \
    innovat* integrity kind kindly kindness listen* love loving loyal* mature mindful* mutual* nice \
    nicely open openly openness openminded ownership patien* passion* polite* positiv* present \
    proactive* productiv* professional* proper properly quality reasonabl* reliab* respect* \
    responsib* responsive* safe* sensitiv* sincere* solidarity supportive* support supports \
    supporting synergy tolera* transparen* trust* truthful* understanding valu* \
    warm* welcoming wellbeing";

/// Things that people do with hands, feet, mouth or keyboard, and that a visitor could see or hear.
/// Left out on purpose: be, have, make, do, keep, stay, help, work, share, listen, learn, which
/// carry a quality as easily as a deed; and shout, which is what the quarrel is about.
const DEEDS: &str = "\
    add agree announce answer arrive ask book borrow bring call cancel carry change check clap \
    clean close come cook count cover cross decide delete draw drink drive drop eat end \
    explain fetch film fill find finish fix follow give go greet hand hang hear hold hug interrupt \
    introduce invite join knock laugh leave lend lift light look lower mail mark meet mention move \
    mute name note offer paint pass pause phone pick plan play post pour prepare print pull \
    push put raise reach read record remind repeat reply return ring rotate say send set show sign \
    sing sit sleep speak stand start stop swap sweep switch take talk tell test thank throw tick \
    tidy touch trade turn type visit vote wait wake walk wash watch wave whisper wipe write";

/// Their forms that no rule of endings finds.
const PAST_DEEDS: &str = "\
    ate brought came drank drew drove found gave given goes gone heard held left met put rang \
    said sang sat sent set shown slept spoke spoken stood taken told took went woke written wrote";

/// Words that open a moment or a condition.
pub(super) const WHEN_CUES: &str = "\
    when whenever if unless before after until till while during once within between daily weekly \
    monthly quarterly yearly next";

/// Meetings of all sorts: a moment after "in", "at" or "on".
pub(super) const OCCASIONS: &str = "\
    meeting meetings standup standups retro retros retrospective call calls session sessions \
    lesson lessons class workshop workshops demo review reviews planning chat work huddle party";

/// Numbers, and words of the clock, the week and the year. Not "time", which lines use for patience
/// as often as for the clock, and not "may" and "march".
pub(super) const NUMBERS_AND_TIMES: &str = "\
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty \
    half third first second couple twice dozen last same today tomorrow tonight \
    minute* hour* day days week weeks weekend* weekday* fortnight* month* quarter* year \
    years morning* noon afternoon* evening* night* midnight breakfast lunch dinner supper bedtime \
    monday* tuesday* wednesday* thursday* friday* saturday* sunday* \
    january february april june july august september october november december \
    spring summer autumn winter easter christmas";

/// Measures that each of us reads in their own way.
pub(super) const FUZZY: &str = "\
    soon asap often regular regularly frequent frequently promptly quickly timely well enough \
    sometimes occasionally eventually periodically shortly";

/// Words that one bad day proves wrong.
pub(super) const ABSOLUTES: &str = "always never nobody everything nothing everytime";

/// Those above us, who did not write this line. Not "manager": in a circle of two, that may be one
/// of us.
pub(super) const SUPERIORS: &str = "management boss bosses leadership";

/// Those who are not in the circle and cannot keep its promises. Not "client" or "neighbours", who
/// may well be the circle.
pub(super) const OUTSIDERS: &str = "\
    management leadership boss bosses customer customers clients department departments company \
    stakeholders headquarters hr politicians authorities";
