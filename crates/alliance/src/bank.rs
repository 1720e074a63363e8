//! The shelf: the seed's ten questions, and eight banks of questions, example lines and nightmare
//! prompts for the kinds of relationship people bring (DOMAIN.md section 5).
//!
//! Every text stands here word for word. Example lines are offered as notes from the shelf, never as
//! a finished agreement: lines that nobody argued about are lines that nobody keeps.

/// The ten questions of the seed, verbatim (DOMAIN.md section 5). Wherever they are shown, printed
/// or exported, [`SEED_CREDIT`] stands beside them.
pub const SEED_TEN: [&str; 10] = [
    "What would have this be a powerful relationship?",
    "How will we know if it's working?",
    "What can we count on from each other?",
    "When we are challenged, how do we want to be?",
    "How will I know when you are stuck?",
    "What intention (plan or aim) are we out to fulfill?",
    "What values will we hold together?",
    "What's the tone of the relationship we are creating?",
    "What does \"our space\" feel like?",
    "Do I have your permission to practice these skills with you?",
];

/// The credit that goes wherever [`SEED_TEN`] goes (DOMAIN.md section 5).
pub const SEED_CREDIT: &str = "Questions by the Agile Coaching Institute.";

/// What the shelf offers for one kind of relationship (DOMAIN.md sections 5.1 to 5.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The word in addresses and stored choices; it never changes.
    pub slug: &'static str,
    /// What it is called on the screen.
    pub title: &'static str,
    /// Questions to prepare with; four to six are plenty for one sitting.
    pub questions: &'static [&'static str],
    /// Example items that passed the qualities of DOMAIN.md section 4.1.
    pub lines: &'static [&'static str],
    /// Prompts for the nightmare round.
    pub prompts: &'static [&'static str],
}

/// All banks, in the order in which a choice shows them (DOMAIN.md sections 5.1 to 5.8).
pub const BANKS: &[Bank] = &[
    Bank {
        slug: "team",
        title: "Team at work",
        questions: &[
            "What would make you glad, six months from now, that you were on this team?",
            "What does a good ordinary Tuesday with us look like?",
            "What do you need from the rest of us to do your best work, and what can we ask of you?",
            "How would you like to hear that something you did made work harder for someone?",
            "When we disagree and the clock is running, how shall we decide?",
            "How will we notice early that one of us is stuck or worn out?",
            "What must a newcomer be told about us that nobody ever wrote down?",
            "Which habit from an earlier team would you bring along, and which would you leave at the door?",
        ],
        lines: &[
            "We arrive a couple of minutes early, so that we start at the time in the invitation.",
            "When we decide something that others have to live with, one of us writes it in the decision log the same day.",
            "When I have been stuck for half a day, I say so in the team chat.",
            "When something breaks, we fix it first and then ask how it could happen.",
            "Anyone may say 'let me finish', and we stop and listen.",
            "If I have a problem with someone, I talk to them within two days or ask one of us to come along.",
            "At the end of each meeting we say who does what by when.",
        ],
        prompts: &[
            "Describe the Monday meeting from hell. What happens, minute by minute?",
            "We want this team to fall apart by Easter. What does each of us have to do?",
            "What would a new colleague tell their friends about us after one terrible week?",
        ],
    },
    Bank {
        slug: "mentor",
        title: "Mentor and mentee",
        questions: &[
            "What made you say yes to this, and what would make you quietly stop coming?",
            "What would you like to be able to do a year from now that you can't do today?",
            "When do you want advice, when an open ear, and when a push? How will the other one know?",
            "What stays in this room, and what may be carried out of it?",
            "Who sets the date, who sends the topics, and what happens when a meeting has to move?",
            "What are we not going to do for each other (references, introductions, work, money)?",
            "How will the mentee tell the mentor that something is not helping, given that one has more power than the other?",
            "How will we know it is time to stop, and how do we want to say goodbye?",
        ],
        lines: &[
            "We meet on the first Thursday of each month from 17:30 to 18:15.",
            "The mentee sends the topics in three lines two days before we meet.",
            "Before giving advice, the mentor asks 'advice or an ear?'.",
            "What we say stays between us; before we share a piece of it, we ask the other one.",
            "Whoever has to cancel offers two new dates in the same message.",
            "At the end of each meeting we each say one thing that helped and one thing to change.",
            "When we reach the halfway date, we look back for twenty minutes at whether this still helps.",
            "Either of us may end this with one honest talk, and we part with thanks.",
        ],
        prompts: &[
            "What would the most useless mentoring hour in the world look like?",
            "Invent the mentor who makes you smaller each month, and the mentee who makes you wish for your evening back.",
            "How could we two, both meaning well, waste a whole year?",
        ],
    },
    Bank {
        slug: "coach",
        title: "Coach and coachee",
        questions: &[
            "What do you want to be different in your life or work when we are done?",
            "How do you usually dodge something you really want, and what may I say when I see it?",
            "How direct would you like me to be, and how will you tell me to ease off or to press harder?",
            "What have helpful people done for you before; what did the unhelpful ones do?",
            "Who else has a stake in this (a boss, a sponsor, a family), and what will each of them hear, from whom?",
            "What would you like me to do when you have not done what you said you would do?",
            "What is off limits, and what is welcome even though it is uncomfortable?",
            "How shall we check, in the middle of the road, that we are still on yours?",
        ],
        lines: &[
            "The coachee brings the topic, and the coach asks at the start what a good hour would give.",
            "The coach asks before offering an opinion, a story or an exercise.",
            "When I want the coach to ease off, I say 'softer', and when I want more, I say 'sharper'.",
            "The sponsor hears from the coachee only; the coach stays out of reports.",
            "If I cancel less than 24 hours ahead, the hour counts.",
            "After each third session we ask: what should we keep, change, or drop?",
            "In the last session we look back at the first one and close.",
        ],
        prompts: &[
            "You leave our session and tell a friend 'never again'. What happened in there?",
            "How could a coach talk you into a life that belongs to somebody else?",
            "What would we have to do so that nothing, nothing at all, changes?",
        ],
    },
    Bank {
        slug: "pair",
        title: "Pair, co-founders, two people sharing a piece of work",
        questions: &[
            "Why do this with me and not alone?",
            "What does 'it worked' mean for you in money, in time, and in the rest of your life?",
            "Who has the last word on what, and what do we only do together?",
            "What do you do when you are under pressure, and what is the kindest useful thing I can do then?",
            "How much of your week is this, and what would change that?",
            "What may we say about each other to a third person?",
            "How do we argue so that we can eat lunch together afterwards?",
            "If one of us wants out, what would be a fair way to go?",
        ],
        lines: &[
            "On Fridays at 16:00 we sit down for half an hour and each say one thanks, one worry and one wish.",
            "Money decisions above 500 need a yes from both of us.",
            "When we disagree for the third time, we each write half a page and sleep on it before we talk.",
            "When one of us says 'pause', we stop for 30 minutes and then come back to it.",
            "We swap the keyboard every 25 minutes.",
            "If one of us thinks about leaving, the other one hears it first.",
            "Once a quarter we look at who does what, and we may trade.",
        ],
        prompts: &[
            "It is the day we stop talking to each other. What led to it?",
            "What would the film about our famous break-up show in its first ten minutes?",
            "How can two clever people lose a whole year to politeness?",
        ],
    },
    Bank {
        slug: "family",
        title: "Family with children",
        questions: &[
            "When is it nicest at our place? What are we doing then?",
            "What makes you want to slam your door?",
            "What do you wish the grown-ups would do more of? What do the grown-ups wish for?",
            "What should happen when somebody shouts, and when somebody is sorry?",
            "What is only yours (your room, your things, your secrets)?",
            "What do we do together every week, whatever else happens?",
            "Which rule here is silly, and which one should we keep?",
            "What can we count on you for, even when you are tired?",
        ],
        lines: &[
            "At dinner all phones sleep in the basket. The grown-ups' phones too.",
            "We knock and wait for 'come in'.",
            "When a grown-up says 'a minute', they set the timer.",
            "When one of us gets loud, anyone may say 'water break', and we all drink a glass of water.",
            "There is a story every evening, and a short one counts.",
            "On Saturday morning we play for one hour, and the timer tells us when.",
            "When I break something of yours, I tell you before you find it.",
            "On Sunday after breakfast we read this aloud, each of us one line.",
        ],
        prompts: &[
            "What would the most horrible breakfast ever look like? You may draw it.",
            "If a monster wanted our family to be grumpy all week, what would it make us do?",
            "What would make you want to move in with the neighbours' cat?",
        ],
    },
    Bank {
        slug: "classroom",
        title: "Classroom or course group",
        questions: &[
            "What do you hope to be able to do by the end of this year?",
            "Think of a teacher and a class in which you liked to be. What did they do?",
            "What does a teacher need from a class to be at their best on a Monday morning?",
            "What helps you think, and what makes it hard to think?",
            "What should we do when someone gets something wrong in front of everybody?",
            "What do we do when two people want different things and class is about to start?",
            "What does a stranger see and hear, standing in the doorway, when things go well?",
            "How do we bring someone back in who had a bad day?",
        ],
        lines: &[
            "When someone is speaking, the rest of us look at them and wait until they are done.",
            "A wrong answer gets a 'thank you, tell us how you got there'.",
            "When I need quiet, I hold up a hand, and everybody near me lowers their voice.",
            "In group work everyone says one thing before anyone says two.",
            "The teacher returns our work within one week and says one thing to keep and one thing to try.",
            "When there is a quarrel, each side tells what happened, and the other side says it back first.",
            "On Fridays we read our list and give it a thumb: up, middle or down.",
        ],
        prompts: &[
            "What would the worst lesson in history be like, for the pupils and for the teacher?",
            "How could we make sure that nobody ever asks a question in here again?",
            "What would have to happen so that you pretend to be ill on Monday?",
        ],
    },
    Bank {
        slug: "board",
        title: "Volunteer board, club or association",
        questions: &[
            "Why do you give your evenings to this, and what would spoil it for you?",
            "How many hours a month do you really have, and in which months none?",
            "What do we decide together, what does one person simply do, and who may spend what?",
            "How do we disagree in the room, and what do we say outside of it once it is decided?",
            "How do we hand over a task that one of us can no longer carry, without a bad conscience?",
            "What may the public, the members and our families hear from our meetings?",
            "How do we thank each other?",
            "When does a term end, and how do we make it easy to leave well?",
        ],
        lines: &[
            "The papers are out five days before the meeting, and we come having read them.",
            "Our meetings end at 21:30; what is left goes on the next agenda.",
            "When I can't carry a task any longer, I say so two weeks before it is due and hand over what I have.",
            "We argue in the meeting, and after a decision we explain it to members with one voice.",
            "If a topic touches my own money or family, I say so first and leave for the vote.",
            "At the end of each meeting we thank one person for one thing.",
            "Each spring every one of us says: another year, less, or goodbye.",
        ],
        prompts: &[
            "Write the minutes of the worst board meeting our association could ever hold.",
            "What would turn five enthusiastic volunteers into one tired treasurer?",
            "What would the local paper have to print about us to make you resign by phone?",
        ],
    },
    Bank {
        slug: "remote",
        title: "Remote or distributed team",
        questions: &[
            "Which hours are yours, which are ours, and how can the others see that?",
            "Where do you look first for a decision, and where should you have to look?",
            "How fast is 'soon' for a chat message, a mail, a review, a fire?",
            "What does silence from you usually mean, and what should we do about it?",
            "What makes a call worth having, and which ones could be a page of text?",
            "How do you feel about cameras, recordings and status dots?",
            "How will someone eight time zones away have the same say as someone in the main office?",
            "How do we get to know each other when there is no kitchen?",
        ],
        lines: &[
            "In chat we answer within one working day; when it is urgent, we phone.",
            "When a decision is made in a call, one of us writes it in the log before the day is over.",
            "Between 14:00 and 16:00 UTC each of us can be reached.",
            "If one person joins a call by video, all of us join from our own screens.",
            "Cameras are each person's own choice.",
            "Meetings that suit only one continent swap to the other one every second month.",
            "A question stays open for 48 hours before we decide, so that all time zones have had a morning.",
            "When I am away, my status says until when and who stands in.",
        ],
        prompts: &[
            "Describe a remote week in which you feel you work for a ghost company.",
            "How could we make absolutely sure that whoever is furthest away hears everything last?",
            "How do we fill eight hours with calls and get nothing done?",
        ],
    },
];

/// The bank of this slug, if the shelf has one (DOMAIN.md section 5).
pub fn bank(slug: &str) -> Option<&'static Bank> {
    BANKS.iter().find(|bank| bank.slug == slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_bank_is_found_by_its_slug_and_no_other_word_finds_one() {
        for it in BANKS {
            assert_eq!(bank(it.slug), Some(it));
        }
        assert_eq!(bank(""), None);
        assert_eq!(bank("Team"), None);
    }

    #[test]
    fn the_shelf_holds_what_the_domain_text_holds() {
        let shelf: Vec<_> = BANKS
            .iter()
            .map(|it| (it.slug, it.questions.len(), it.lines.len(), it.prompts.len()))
            .collect();
        assert_eq!(
            shelf,
            [
                ("team", 8, 7, 3),
                ("mentor", 8, 8, 3),
                ("coach", 8, 7, 3),
                ("pair", 8, 7, 3),
                ("family", 8, 8, 3),
                ("classroom", 8, 7, 3),
                ("board", 8, 7, 3),
                ("remote", 8, 8, 3),
            ]
        );
    }

    #[test]
    fn no_text_stands_on_the_shelf_twice_or_with_loose_ends() {
        let all = || {
            let banks = BANKS.iter().flat_map(|it| [it.questions, it.lines, it.prompts]);
            banks.flatten().chain(&SEED_TEN)
        };
        assert_eq!(all().collect::<BTreeSet<_>>().len(), all().count());
        for text in all() {
            assert!(!text.is_empty() && text.trim() == *text, "{text:?}");
            assert!(text.ends_with(['.', '?', '!']), "{text:?}");
        }
    }

    #[test]
    fn questions_ask() {
        let own = BANKS.iter().flat_map(|it| it.questions);
        assert!(own.chain(&SEED_TEN).all(|question| question.contains('?')));
    }
}
