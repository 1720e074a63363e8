//! What the facilitator may say, two or more sentences a place (DOMAIN.md 2, rule 28).

use crate::page::{Draw, words};
use alliance::{
    settings::{Between, Opening},
    stage::Round,
    view::Place,
};

/// The cues of the place where the circle is; the first one stands on the desk.
pub(crate) fn cues(draw: &Draw<'_>) -> Vec<String> {
    let memories = draw.view.settings().opening == Opening::Memory;
    let said: &[&str] = match draw.view.place() {
        Place::Arrive => return arrive(draw),
        Place::Writing(Round::Nightmares) if memories => &[
            "Think of a time with others when you were at your best. One memory a note.",
            "Silence while we write. The notes turn over all together.",
            "What did you do then, and what did the others do?",
        ],
        Place::Writing(Round::Nightmares) => &[
            "Don’t be fair, don’t be balanced. Give me the meeting you would fake a fever for.",
            "Invent it: the worst version of us, somewhere in the future. No real names.",
            "Silence while we write. Nobody sees your words before all notes turn over together.",
            "One nightmare a note. The worse, the better.",
        ],
        Place::FaceUp(Round::Nightmares) => return face_up(draw, memories),
        Place::Turn => &[
            "Every fear has a wish on its back. Take one that you know well, and write what you would want instead.",
            "Say what you will do, not what you won’t.",
            "They need not all be turned. Begin with those that most of us know.",
        ],
        Place::Writing(Round::Hopes) => &[
            "Now the other end. If it went really well with us, what would you see and hear?",
            "One question at a time, one thought a note. You may leave a question out.",
            "Silence while we write. The notes turn over all together.",
        ],
        Place::FaceUp(Round::Hopes) => &[
            "Walk along the wall. What surprises you? What do you hear more than once?",
            "Only listening now. Questions come later, judgements never.",
        ],
        Place::Review => &[
            "Sort in silence. Everybody moves; if two of you disagree, let the note lie in both.",
            "A heap’s name is a few words, not one. What do its notes ask of us?",
            "Now your dots: what matters most to you, if we could keep only some of it?",
        ],
        Place::Draft => return draft(draw),
        Place::Sign => return sign(draw),
        Place::Visit => return crate::page::visit::cues(draw),
        Place::Prepare | Place::Living => &[],
    };
    said.iter().map(|it| (*it).to_owned()).collect()
}

fn arrive(draw: &Draw<'_>) -> Vec<String> {
    let first = match draw.view.settings().opening {
        Opening::Nightmare => "first the worst, then the best, then one page that we sign",
        Opening::Memory => "first our best memories, then our hopes, then one page that we sign",
        Opening::None => "first our hopes, then one page that we sign",
    };
    let welcome = match draw.view.between() {
        Between::Family => format!(
            "Tonight we make our own page: {first}. Nobody is marked, and everybody may pass."
        ),
        Between::Pair | Between::Coach | Between::Team | Between::Other => format!(
            "Welcome. This may feel a little soft at first. Trust me for one hour: {first}."
        ),
    };
    vec![
        welcome,
        "You may pass, on anything, without saying why. Nothing is signed unless you sign it."
            .into(),
        "I see no more than you do: no note has a name, for me neither.".into(),
    ]
}

fn face_up(draw: &Draw<'_>, memories: bool) -> Vec<String> {
    let mut said =
        vec!["Let’s hear them. I’ll read the first one; anyone, take the next.".to_owned()];
    said.push("Only listening now. No comment, no defence. Laughing is fine.".into());
    if !memories {
        said.push("Mark the ones that you know well. Nobody sees who marked what.".into());
    }
    if draw.view.settings().mirror {
        said.push("Is any of this already happening?".into());
    }
    said
}

fn draft(draw: &Draw<'_>) -> Vec<String> {
    vec![
        format!(
            "I’m not asking if you love it. Can you stand behind it for {}?",
            span(draw.view.visit_days())
        ),
        "A “not yet” is a gift. What is still missing in the words?".into(),
        "Stuck? Make it smaller, shorter, or try it until a day. Some of it may wait.".into(),
    ]
}

fn sign(draw: &Draw<'_>) -> Vec<String> {
    let read =
        "Read it once more, all of it. Sign when you can stand behind it; wait when you can’t."
            .to_owned();
    let first = "First the day: when do we come back to this page?".to_owned();
    let last = match draw.view.next_visit() {
        Some(day) => format!(
            "We look at it again on {}. Until then it hangs where we all see it.",
            words::weekday(day)
        ),
        None => "It is not set in stone. We will look at it again.".into(),
    };
    if draw.view.next_visit().is_none() { vec![first, read, last] } else { vec![read, last] }
}

/// How long until the next visit, in words.
pub(crate) fn span(days: u16) -> String {
    match days {
        1 => "a day".into(),
        7 => "a week".into(),
        91 => "three months".into(),
        182 => "half a year".into(),
        365 => "a year".into(),
        days if days % 7 == 0 => format!("{} weeks", words::number(usize::from(days / 7))),
        days => format!("{} days", words::number(usize::from(days))),
    }
}
