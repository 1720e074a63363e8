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

## Take it with you: the page

take-title = Take it with you
take-back = Back to the alliance
take-lead = An agreement that nobody sees does not exist. Here it is, for wherever you work.
take-markdown = Markdown
take-markdown-hint = For a repository or a wiki. It knows its version: the command accordant check says whether it is still current.
take-text = Plain text
take-text-hint = For a letter, a chat, a page of your own.
take-csv = A table (CSV)
take-csv-hint = For a spreadsheet. Nothing in it is a formula.
take-html = One page (HTML)
take-html-hint = For any browser, also without a network. It prints well.
take-along = What goes along
take-along-hint = The name, the purpose, the items, the names under it, its version and the next visit. Nothing else, unless you want it.
take-notes = The notes, too
take-notes-hint = Better not where others read them. They were written for this circle alone; where notes are passed on, the next ones are tamer.
take-address = The address of this page
take-address-hint = It opens nothing for anybody without a link of their own.
take-everything = To take everything along, the whole history with it, ask whoever runs this server: { $command } does it.
# The link to this page, on the page that hangs.
take-link = Markdown, text, table

## Take it with you: what stands in the files

export-signed-by = Signed by
export-until = Until { $day }
# Maren Okafor, 17 November 2026
export-hand-day = { $name }, { $day }
# Maren Okafor, 17 November 2026, but for items 3, 5
export-hand-but-for = { $count ->
    [one] { $said }, but for item { $numbers }
   *[other] { $said }, but for items { $numbers }
}
export-but-for = { $count ->
    [one] but for item { $numbers }
   *[other] but for items { $numbers }
}
export-drawn = A signature, drawn
export-version-since = Version { $version }, since { $day }.
export-version-open = Version { $version }, not yet signed by all.
export-version-ended = Version { $version }. This alliance ended on { $day }.
export-to-come = { $count ->
    [one] One name is still to come.
   *[other] { $count } names are still to come.
}
export-next-visit = Next visit: { $when }.
# Tuesday 1 December 2026
export-visit-day = { $weekday } { $day }
# Tuesday 1 December 2026, 15:00 (Europe/Berlin)
export-visit-time = { $day }, { $time } ({ $zone })
export-lives-at = It lives at { $address }
export-nightmares = Nightmares
export-memories = Memories
export-hopes = Hopes
# One note of that round, in a table.
export-nightmare = Nightmare
export-memory = Memory
export-hope = Hope
export-kind = { $kind ->
    [permission] A permission
    [when_hard] When it gets hard
    [trial] A trial
    [fun] It just has to be on it
   *[promise] A promise
}

## Questions as a file

bank-title = Questions as a file
bank-check = Please check: { $title }
bank-back = Back to the questions
bank-lead = Bring in a set that others made, or hand yours on.
bank-bring = Bring in a set
bank-wrong = Nothing is lost. Please look at this:
bank-text = The questions, as they stand in the file
bank-text-hint = For example: { $format }, { $title }, { $questions }
bank-file = Or a file
bank-file-hint = TOML, up to { $most } kB. Where there is a file, it counts, and not what is typed above.
bank-look = Look at them
bank-look-hint = Nobody is asked anything until you take them on the next page.
bank-own = Hand yours on
bank-own-lead = The questions you ask now, and your own way to ask for the nightmare. No name is in the file, and nothing that anybody answered.
bank-own-none = You have chosen no questions yet.
# What the set is called in the file.
bank-own-title = Our questions
bank-set = A set of questions
bank-in-the-set = In this set
bank-asked-now = What you ask now
bank-most = Up to { $most } in all; 4 to 6 are plenty for one sitting.
bank-take = Take these questions
bank-prompts = Ways to ask for the nightmare
bank-ask-so = Ask it like this
bank-fault-line = Line { $line }: { $what }
bank-fault-large = This is larger than { $most } kB, and no set of questions.
bank-fault-nothing = There is nothing in it yet.
bank-fault-toml = This cannot be read as TOML: { $why }.
bank-fault-format = This Accordant knows only format = 1.
bank-fault-no-question = There is no question in it.
bank-fault-many = { $part ->
    [prompt] There are { $count } prompts, and { $most } fit.
   *[question] There are { $count } questions, and { $most } fit.
}
bank-fault-twice = { $part ->
    [prompt] This prompt is here already.
   *[question] This question is here already.
}
bank-fault-blank = { $part ->
    [title] The title has no words.
    [credit] The credit has no words.
    [prompt] This prompt has no words.
   *[question] This question has no words.
}
bank-fault-long = { $part ->
    [title] The title is { $over } letters too long; { $most } fit.
    [credit] The credit is { $over } letters too long; { $most } fit.
    [prompt] This prompt is { $over } letters too long; { $most } fit.
   *[question] This question is { $over } letters too long; { $most } fit.
}
bank-fault-far-too-long = { $part ->
    [title] The title is far too long.
    [credit] The credit is far too long.
    [prompt] This prompt is far too long.
   *[question] This question is far too long.
}
