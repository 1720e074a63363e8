# The sentences of Accordant in English, from which all others are translated. One room of the
# program after the other, as in crates/accordant/src. How to translate: docs/translating.md.

## Every page

skip = Skip to the page
back = Back
foot-no-accounts = Accordant keeps no accounts. Your link is your key.
foot-privacy = Privacy on this server
foot-accessibility = Accessibility

## Languages

languages-title = Languages
languages-lead = Choose the language of the pages. It is kept in this browser, and nowhere else.
languages-own-words = What people wrote stays as they wrote it.
languages-unread = These sentences were translated with care, but nobody who grew up with this language has read them through yet.

## Numbers, days and times

# Small numbers are words: "Signed by eight".
number = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
}
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# 1 is Monday.
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# 17 November 2026
day = { $day } { $month } { $year }
# Tuesday 9 February
day-of-week = { $weekday } { $day } { $month }
# Thursday 26 November, 17:00
moment = { $day }, { $time }

## A page for guests

guests-h = A page for guests
guests-title = The alliance of { $name }
guests-told = What we have agreed on, signed by all of us.
guests-note = You read this as a guest: those who signed it have opened it, and can close it again.
guests-print = Print
guests-day = One item a day
guests-day-wall = One item a day, for a wall
# $by is a name, $day a day such as 17 November 2026.
guests-opened-by = { $by } opened it on { $day }. Whoever has this link reads the signed page with the names under it, and nothing else.
guests-opened = It was opened on { $day }. Whoever has this link reads the signed page with the names under it, and nothing else.
guests-why = Others can read your signed page by a link of its own: its words, and the names under it as they were signed. Never your notes, pulses or cares.
guests-open = Open it to guests
guests-open-hint = Anybody of you can open it and close it again. The history says who did.
guests-close = Close it to guests
guests-close-hint = The link stops at once. Opening it again makes a new one.
guests-copy = Copy the link
guests-copied = The link for guests is copied.
guests-look = Look at it
guests-link = The link for guests
guests-square = QR code that opens the page for guests
wall-title = Today’s item: { $name }
wall-item = Item { $item } of { $items }
wall-until = Until { $day }
wall-empty = The page is empty just now.
wall-all = The whole page

## The replay

replay-title = How it came to be
replay-way = See again how it came to be
replay-nothing = Nothing to see again yet. It begins when the circle sets out.
replay-to-history = To the history
# $day is a day such as 17 November 2026.
replay-moment = Moment { $moment } of { $moments }, { $day }
replay-moments = Moments
replay-back = Back
replay-on = Go on
replay-all = All moments
replay-beginnings = Where something began
replay-set-out = The circle sets out
replay-memories = The memories are turned over
replay-nightmares = The nightmares are turned over
replay-hopes = The hopes are turned over
replay-added = More notes come
replay-themes = Like is put with like
replay-worded = An item is worded
replay-answered = The circle answers
replay-aside = An item is put aside, or taken up again
replay-signed = { $names ->
    [one] A name under the page
   *[other] Names under the page
}
replay-hung = The page hangs
replay-version = Version { $version }
replay-no-questions = There were no questions ahead.
replay-questions = The questions that were sent ahead
replay-credit = The first set of questions is by the Agile Coaching Institute.
replay-untold = { $notes ->
    [one] 1 note was folded away or let go since.
   *[other] { $notes } notes were folded away or let go since.
}
replay-more-notes = More of them: { $from } to { $to } of { $notes }
replay-theme-more = { $notes ->
    [one] And 1 more note.
   *[other] And { $notes } more notes.
}
replay-theme-unnamed = Without a name
replay-untold-words = These words are not told any more.
replay-now = Now
replay-asked-trial = A trial, not answered yet
replay-asked = Not answered yet
replay-agreed = Agreed
replay-not-yet = Somebody said “not yet”
replay-parked = Parked for the first visit
replay-dropped = Let go
# $name is a name.
replay-name-signed = { $name } signed
replay-nameless = { $people ->
    [one] 1 person who is no longer named here
   *[other] { $people } people who are no longer named here
}
replay-spelling = Only a spelling changed.
replay-item = Item { $item }
replay-lives = From here the circle lives with it.
