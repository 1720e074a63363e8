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
