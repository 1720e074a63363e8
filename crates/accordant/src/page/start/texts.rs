//! What this server keeps and who can see it, and how to use it in one's own way. No promise stands
//! here that the program does not keep.

use maud::{Markup, html};

/// A heading and a few sentences as a list.
fn section(id: &str, title: &str, sentences: &[&str]) -> Markup {
    html! {
        section.stack.full aria-labelledby=(id) {
            h2.h-small id=(id) { (title) }
            ul.plain { @for sentence in sentences { li { (sentence) } } }
        }
    }
}

const KEPT: [&str; 6] = [
    "What a circle does together: the names people gave, the purpose, the letter, the questions, notes that lie face up, the items and the answers to them once they are shown, signatures, dates, and a history of what was done.",
    "Notes that lie face down: their words, without a name, a time or an order. Only the browser that wrote a note can change it or take it back. When the notes are turned over they are shuffled and get new places, and the hidden ones are deleted.",
    "Your private preparation: your words, without your name. Only your private link opens them.",
    "Of your private link only a fingerprint. Whoever runs the server cannot read the link from it, and cannot send it to you again. When you renew it yourself, what you have face down comes along. When the circle renews it, your private preparation does not, and what you had laid face down stays on the table, but you can no longer change it.",
    "In your browser: a cookie with your key for each of your alliances, and, until it is sent, what you have typed in this window. On a phone that is handed round, nothing that was typed is kept.",
    "No account, no e-mail address, no visitor counts, no adverts. Nothing on these pages is loaded from anywhere else.",
];

const SEEN: [&str; 4] = [
    "The facilitator moves the stages and the candle, and sees no more of what is written than everybody else: who is ready, who has written enough, never a word that lies face down.",
    "Between two people it is plain who wrote what, so your notes are hidden only until both of you are done. In a circle of three or four, notes are unsigned, and people may guess. From five people up they are unsigned.",
    "Anybody in the circle may fold a note away that hurts. It is told that a note was folded away, not by whom.",
    "How the circle moved on, who joined and left, who held the desk and what was turned over stands in the history of the alliance, for everybody in the circle to read.",
];

const NOT_PROTECTED: [&str; 7] = [
    "The running server: for a moment it holds who you are and what you write together. Whoever changes its program, or reads its memory, could look.",
    "Its files: whoever opens them while a round is being written can read the words that lie face down. They find no names with them.",
    "Records outside of Accordant: a proxy in front of this server may note who sent something, and when. Together with copies of the database that could point to a writer.",
    "Your own device: whoever holds it, or your private link, can see and change what is yours.",
    "Your words: how you write, what you tell, how you draw. The smaller the circle, the more so.",
    "Backups made while a round was open: they keep the words of that moment, without names, also those that were changed or taken back later, until the backup is deleted.",
    "After the notes were turned over nobody can show which one was theirs, not even you. So a note cannot be deleted as yours; it can be folded away.",
];

/// What this server keeps, and who can see it.
pub(super) fn privacy(server: &str) -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                p.eyebrow { (server) }
                h1 { "Privacy on this server" }
                p.lead.ink { "Until the notes are turned over, nobody in the circle but you can see yours, the facilitator included. An unsigned note is kept without your name; not even whoever runs this server can look it up afterwards. People may still recognise your style, and between two people nothing can be unsigned. Whoever runs this server can read notes that lie face up." }
            }
            (section("kept", "What is kept", &KEPT))
            (section("seen", "Who sees what", &SEEN))
            (section("not", "What this does not protect against", &NOT_PROTECTED))
            p.hint { "Questions about this server? Ask whoever runs it, or whoever gave you its address." }
            a.btn href="/" { "To the first page" }
        }
    }
}

const KEYBOARD: [&str; 5] = [
    "Everything can be reached with Tab and pressed with Enter or Space; in a group of choices the arrow keys move. The first stop on each page is “Skip to the page”.",
    "In a note, Enter begins a new line. Ctrl and Enter, or Cmd and Enter, lays it down.",
    "Notes are sorted without dragging: tick them with Space, choose where they go, and press “Move them”.",
    "Escape closes a menu.",
    "Nothing takes the focus away from you while you type. When the circle moves on meanwhile, the page asks first.",
];

const READING: [&str; 5] = [
    "What happens is said in one quiet place of the page, at most every ten seconds. The candle is announced when a minute is left and when it is down; other people’s typing never is.",
    "Nothing is told by colour alone: each sign has a shape and a word.",
    "The pages work at twice and four times the size, on a narrow phone, in dark and in light, with more contrast, and with the colours of your own system.",
    "Motion is short, and there is none if your system asks for less. There are no sounds and nothing blinks.",
    "Drawings and signatures are never the only way: a typed name is always enough.",
];

const TIME: [&str; 3] = [
    "The candle is advice. No round ends by itself while you meet; anybody may ask for a minute more.",
    "You may pass, on anything, without saying why.",
    "Without a device of your own you can sit at somebody else’s phone.",
];

/// How to use it in one's own way.
pub(super) fn accessibility() -> Markup {
    html! {
        main.narrow.stack.wide id="main" {
            div.stack {
                h1 { "Accessibility" }
                p.lead.ink { "A circle is only as good as the way in. These pages are made to be used by keyboard, by voice, with a screen reader, at any size, and by people who are new to all of this. We hold ourselves to the Web Content Accessibility Guidelines 2.2, level AA." }
            }
            (section("keys", "By keyboard", &KEYBOARD))
            (section("reading", "Reading and listening", &READING))
            (section("time", "Time and taking part", &TIME))
            (section("script", "Without script", &[
                "Every button and every page works with script switched off. The page then shows what is new when you load it again.",
                "Drawing with a finger and dragging notes need script. Typing and ticking do the same.",
            ]))
            (section("lacks", "What we know is missing", &[
                "The pages speak English only. What people write can be in any language and direction.",
                "They have not been tried with every screen reader yet. If something is in your way, tell whoever runs this server; it is our fault, and we want to mend it.",
            ]))
            a.btn href="/" { "To the first page" }
        }
    }
}
