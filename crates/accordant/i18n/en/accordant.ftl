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

## Programs

programs-back = Back to the circle
programs-title = Programs
programs-lead = A program can see this alliance as you see it, and do for you what you can do: hang the page in your wiki, or tell your team that a visit is near.
programs-as-you = It sees nothing that you do not see, and it is you who does what it does.
programs-how = How programs ask
programs-none = You have let in no program.
programs-mine = What you have given
programs-sees = It sees what you see.
programs-acts = It sees what you see, and does what you can do.
programs-over = It has ended.
programs-until = It is good until { $day }.
programs-take = Take it back
programs-give = Let a program in
programs-purpose = What is it for?
programs-purpose-hint = For yourself, so that you know it again. Nobody of the circle sees it.
programs-may = What may it do?
programs-may-read = See what I see
programs-may-act = See it, and do what I can do
programs-days = For how many days?
programs-make = Make a token
programs-trust = Whoever has the token is you, as far as it goes: give it to programs that you trust. It ends by itself, with a new private link, and when you leave.
programs-told-signed = Version { $number } is signed
programs-told-changed = Version { $number } has other words
programs-told-visit = The visit of { $day } is due
programs-hook = Tell a program
programs-hook-lead = When the page is signed, when it has other words, and when a visit is due, a signed line goes to an address of yours: ids, numbers and days, and nobody's words.
programs-hook-secret = Show its secret
programs-hook-again = Tell it again
programs-hook-drop = Tell it no more
programs-hook-address = Its address
programs-hook-hint = Only where whoever runs this server allows it. It is kept, and shown to nobody.
programs-hook-set = Tell this program
programs-given-title = Your token
programs-given = Give this to the program, and to nobody else. It is shown only now; only the program can keep it: { $token }
programs-given-back = Back to your programs
