# The sentences of Accordant in English, from which all others are translated. One room of the
# program after the other, as in crates/accordant/src. How to translate: docs/translating.md.

## Every page

skip = Skip to the page
back = Back
# Between a name and what is said of it, with its spaces.
colon = :{" "}
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
take-notes-hint = Better not put them where others read them. They were written for this circle alone; where notes are passed on, the next ones are tamer.
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
    [fun] Just for joy
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
## Living: the home of an alliance that is lived

# Where one may go, in the header.
living-signed-page = The signed page
living-history = History
living-seats = Seats and links
living-side = Next visit, history, links
living-more = The last pulse, proposals, names
# What one has just done on a page behind this one.
living-said-pulse = Your pulse is given. You can change it until it is closed.
living-said-pulse-closed = Your pulse is given, and the pulse is closed.
living-said-signed = Your name is under it.
living-said-proposed = Your words are proposed. Everybody can ask about them first.
living-this-alliance = This alliance
living-back = Back to the alliance
# The heading of the page.
living-how = How are we keeping our word?
living-whose-word = Whose word it is
living-welcome = Welcome.
# Said to whoever is new, after "Welcome."
living-new-here = Read the page item by item, ask what you would like to know, and sign whenever you are ready. Nobody waits for your name.
living-read-item-by-item = Read it item by item
living-ended = This alliance ended on { $day }.
living-ended-stays = Everything stays to be read.
# A link.
living-ended-said = What you said at the end
living-ending = You end it together now.
living-ending-say = Each of you may say what you keep, and what you thank for.
# A link.
living-to-the-ending = To the ending
# $day is a day without its year, such as 9 February.
living-asleep = Your alliance has been asleep since { $day }.
living-asleep-happens = That happens. Nothing is lost, and nothing is sent to anybody until one of you wakes it.
living-awake = Your alliance is awake.
living-wake = Wake it up
living-left = { $name } has left.
living-joined = { $name } has joined.
living-somebody-left = Somebody has left.
living-somebody-joined = Somebody has joined.
# Asked after somebody came or left.
living-does-anything-change = Does anything change?
# The answer to "Does anything change?"
living-nothing-for-now = Nothing for now
living-at-the-next-visit = Look at it at the next visit
# $items are numbers, such as 3, or 3 and 5.
living-still-ours = { $n ->
    [one] Is item { $items } still ours?
   *[other] Are items { $items } still ours?
}
# $when is one of the sentences living-when-…, here and below.
living-still-ours-why = Nobody has said so for half a year. You hear it when you read the page { $when }.
living-notes-go = On { $day } the notes are deleted. The page stays.
# $link is the next sentence.
living-notes-look = { $link }.
living-notes-look-link = Look at the notes once more
living-notes-gone = The notes were let go on { $day }. What they became stays.
# Before one of the next three.
living-since = Since { $day }.
# $version is: Version 2. No full stop: it is a small line over the heading.
living-version-waits = { $version }, waiting for your names
# $number is a number in words where it is small; $n the same as a number.
living-version-signed = { $version }, signed by { $n ->
   *[other] { $number }
}
# Both numbers are in words where they are small.
living-version-signed-by-some = { $version }, signed by { $signed } of { $of }
living-try-until = We try this until { $day }.
living-look-together = You look at it together { $when }.
# A link beside an item.
living-from = Where it comes from
# In the middle of a sentence.
living-item = item { $number }
# A link under the last lines of the history.
living-all-of-it = All of it
living-take-it = Take it with you
# Over the two ways to go: to leave, and to end it.
living-when-it-is-time = When it is time
living-leave = Leave the circle
living-settings = Settings
living-end-it = End it together
living-print = Print the page
living-show = Show it on a screen
living-calendar = Calendar and reminders
living-keepsake = A keepsake
living-keep-link = Keep your private link
living-keep-link-why = It is your key to this alliance, on every device. Keep it where only you look: whoever has it is you.
living-your-link = Your private link
living-link-copied = The link is copied.
# A button.
living-copy = Copy it

## Living: places, days and what a visit did

# In the middle of a sentence: one that is not on the page any more.
living-an-item = an item
# The quotation marks of the language around words that somebody wrote.
living-quoted = “{ $words }”
# One after the other: 3, 5, 7
living-list = { $rest }, { $next }
# The last of them: 3, 5 and 7
living-list-last = { $rest } and { $last }
# When the circle reads its page together: the end of a sentence.
living-when-visit = at your next visit
living-when-today = today
living-when-tomorrow = tomorrow
living-when-weekday = { $weekday ->
    [1] on Monday
    [2] on Tuesday
    [3] on Wednesday
    [4] on Thursday
    [5] on Friday
    [6] on Saturday
   *[7] on Sunday
}
# $day is a day without its year.
living-when-day = on { $day }
# A day near by: 9 February. $day is a number, $month its name.
living-day-short = { $day } { $month }
# How much an item is lived, in the middle of a line.
living-step-hardly = hardly
living-step-a-little = a little
living-step-mostly = mostly
living-step-fully = fully
# The same for circles with children.
living-step-rain = rain
living-step-cloud = cloud
living-step-sun = sun
# What a visit did: a line of the history. $item is: item 3, or its words in quotation marks.
living-visit-stayed = We read the page, and it stayed as it was.
living-visit-looked = We looked at { $item }.
living-visit-new-words = We looked at { $item } and gave it new words.
living-visit-let-go = We looked at { $item } and let it go.
living-visit-try-until = We looked at { $item } and try it until { $day }.
living-visit-try = We looked at { $item } and try it.
# $items are: item 1, item 2 and item 3.
living-visit-kept = { $n ->
   *[other] We kept { $items }.
}
# At the beginning of a line.
living-item-begun = Item { $number }

## Care

# An item is named, never a person. A circle may have its own words in place of these.
care-hurt = If somebody is being hurt or threatened, this is not the place for it. Talk to somebody you trust outside, or call for help.
# The title of the page and the button that leads to it.
care-ask = Ask for care
# The title of the window, when the form comes back.
care-check = Please check: { $title }
care-thanks-mine = That took a bit of courage.
care-thanks = The circle knows that something needs care.
care-thanks-mine-why = It makes the next one easier for everybody.
care-thanks-signed = Your name stands with it.
care-thanks-unsigned = Nobody is named.
care-until-then = You read the page together { $when }. Until then there is nothing more to do.
care-not-now = Nothing can be asked here just now.
care-not-now-why = Care is asked for an item of a page that you live with.
# The four ways to say it, each with a word more.
care-mine = I slipped.
care-mine-words = I’d like to say so myself.
care-noticed = I noticed something.
care-noticed-words = It happens. You name an item, and nobody.
care-no-longer-fits = This item does not fit any more.
care-no-longer-fits-words = Perhaps it needs other words, or has done its work.
care-talk = I’d rather talk to one person first.
care-talk-words = Nothing is kept here.
care-what = What asks for care?
care-what-words = Agreements wear thin. That says something about the agreement, or about the season, before it says anything about a person.
care-how = How would you like to say it?
# The way back, without having asked for anything.
care-later = Not now
care-talk-first = Then talk to them first.
care-talk-first-words = Three questions, only for you. Nothing of this is kept.
care-talk-told = Have you told them?
care-talk-along = Would it help if somebody came along?
care-talk-mention = May somebody tell them that you mentioned it?
care-talk-rest = If it is no three times, you may let it rest. So do we.
care-another-way = Say it another way
care-mine-question = What happened, in one sentence?
# A button.
care-mine-button = Say so
care-noticed-question = What could a camera have seen?
care-no-longer-fits-question = What has changed, in one sentence?
care-which-item = Which item?
care-optional = Optional. About { $letters } letters, and no names.
# When the words point at somebody.
care-perhaps = Perhaps: what happened, as a camera would see it, and what you would like instead.
care-differently = Say it differently
# My words, as they are.
care-keep-mine = Keep mine
# What would help: the answers to the next two questions.
care-help-read = To read the page together
care-help-words = To look at the words
care-help-said = It is enough to have said it
care-help-mine = What would help next time?
care-help = What would help?
care-when = When?
care-when-visit = At the next visit
care-when-soon = Before that, please
# $number is how many they are, in words where it is small.
care-few = { $n ->
   *[other] You are { $number }.
} Everybody could guess who says it, so your name stands with it. Everybody sees the item, your sentence and your name at once.
care-with-name = With your name?
care-signed = With my name
care-signed-seen = Everybody sees the item, your sentence and your name at once.
care-unsigned = Without my name
# What the circle sees of a care without a name; then one of the last two.
care-unsigned-item = Everybody sees: “The circle asks for care with this item.” Your sentence is read when you have read the page together.
care-unsigned-something = Everybody sees: “Something was noticed about our alliance.” The item and your sentence are told when you have read the page together.
care-unsigned-nobody = Nobody sees who asked.
# $name is whoever facilitates.
care-unsigned-not-even = Nobody sees who asked, not even { $name }.
# On the home page, before the words of the item. $item is: item 3.
care-banner = The circle asks for care with { $item }.
care-banner-something = Something was noticed about our alliance.
care-banner-more = More than one of us noticed it.
care-banner-nobody = Nobody is named, and nobody needs to be.
care-banner-when = You read the page together { $when }.
care-banner-soon = Before that, please: begin the visit whenever it suits you all.
# Over somebody's sentence, alone or after a name.
care-voice-mine = I slipped
care-voice-noticed = I noticed something
care-voice-no-longer-fits = It does not fit any more
care-needs = Something needs care?
care-needs-words = It happens. Say which item, not who. The group pauses and looks at the item, not at a person.

## Living: what is proposed, asked and left out

living-proposed = What is proposed
living-questions = Questions about it
living-no-questions = Nobody has asked about it yet.
living-asks = { $name } asks
living-somebody-asks = Somebody asks
living-we-say = We say: { $answer }
# The label of a field; the next one stands beside it in small letters.
living-your-answer = Your answer
living-your-answer-kept = It is kept with the item, as the circle’s.
# A button.
living-answer = Answer
living-ask-about = Ask about it
living-your-question = Your question
living-your-question-name = Your name stands beside it.
# A button.
living-ask-circle = Ask the circle
living-parked = They come back at the first visit
# Over items whose day came.
living-resting = Resting
living-resting-words = Their day came, and nobody said that they are still ours. One tap brings them back.
# Opens a list.
living-dropped = { $n ->
    [one] { $n } item let go on the way
   *[other] { $n } items let go on the way
}
living-ours-again = It is ours again.
# A button.
living-still-ours-button = It is still ours

## Living: the history

# The heading.
living-history-changed = How our words have changed
# The heading, before there is a page.
living-history-so-far = The way so far
living-history-every-version = Nothing is ever overwritten. Every version stays, with the names that stood behind it.
living-history-for-all = Nothing is ever overwritten. What was done stands here, for all of you.
living-versions = Versions
living-version = Version { $number }
living-visits = Visits
living-visits-count = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
# Steps of the way to the page.
living-steps-count = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
# How the page came to be: the list of all that was done.
living-way = The way here
living-version-against = Version { $number }, against version { $before }
# $number is in words where it is small.
living-signed-by = { $n ->
   *[other] Signed by { $number }
}
living-version-spelling = Only a spelling changed; nobody needed to sign again.
# Between names that stand one after the other.
living-comma = ,
# In the place of a name, in such a list.
living-somebody-name = somebody
# The first letter is made large. $number is in words where it is small.
living-unchanged = { $n ->
    [one] { $number } item unchanged
   *[other] { $number } items unchanged
}
# In the place of a name at the beginning of a line.
living-the-circle = The circle
living-somebody = Somebody
living-an-item-begun = An item

# Lines of the history, without a full stop. $who is a name, or: The circle.
living-did-start = { $who } started the alliance
living-did-join = { $who } joined
living-did-remove = { $who } is no longer in the circle
living-did-renew = { $who } has a new private link
living-did-hand = { $who } handed the desk to { $to }
living-did-reveal = { $notes ->
    [one] The { $round ->
        [memories] memories
        [hopes] hopes
       *[nightmares] nightmares
    } were turned over: { $notes } note
   *[other] The { $round ->
        [memories] memories
        [hopes] hopes
       *[nightmares] nightmares
    } were turned over: { $notes } notes
}
living-did-reopen = { $round ->
    [memories] { $who } opened the memories for more notes
    [hopes] { $who } opened the hopes for more notes
   *[nightmares] { $who } opened the nightmares for more notes
}
living-did-fold = A note was folded away
living-did-unfold = A folded note was opened again
living-did-stop = { $who } stopped here for the day
living-did-go-on = { $who } went on
living-did-sit-at-tables = { $n ->
   *[other] The circle sat down at { $number } tables
}
living-did-join-tables = The tables came together
living-did-show-me-too = The numbers of “me too” were shown
# $item is the words of the item, in quotation marks.
living-did-park = { $item } was parked for the first visit
living-did-drop = { $item } was let go
living-did-plan = Next visit: { $day }
living-did-sign = { $who } signed
living-did-come-in-force = Version { $version } is in force, signed by all
living-did-make = Version { $version } was made
living-did-reword = Version { $version }: new words for item { $item }
living-did-let-go = Version { $version }: let go of item { $item }
living-did-add = Version { $version }: a new item { $item }
living-did-change-many = { $n ->
   *[other] Version { $version }: { $number } items are other than before
}
living-did-pulse = A pulse was given
living-did-lapse = { $item } lapsed
living-did-revive = { $item } is ours again
living-did-sleep = The alliance fell asleep
living-did-wake = The alliance woke up
# About the coming or leaving of somebody.
living-did-settle = The circle talked about { $who }
living-did-leave = { $who } left
living-did-erase-notes = The notes were let go
living-did-end = The alliance ended
living-did-open-to-guests = { $who } opened the signed page to guests
living-did-close-to-guests = { $who } closed the page for guests
living-did-hang = { $who } hung the page up; from here you live with it
# $stage is the name of a stage as on the thread: Draft.
living-did-move-back = { $who } went back to { $stage }
living-did-move-on = { $who } went on to { $stage }

## Living: the page of one item

living-reads-since = It reads like this since { $day }.
# A small label, without a full stop.
living-try-until-tag = We try this until { $day }
living-from-theme = from “{ $theme }”
# Small labels of an item.
living-item-parked = Parked
living-item-let-go = Let go
living-item-lapsed = Lapsed
# Kinds of items.
living-kind-promise = A promise
living-kind-permission = A permission
living-kind-when-hard = When it gets hard
living-kind-trial = A trial
living-kind-fun = Just for joy
living-sources = The notes it comes from
living-no-source = No single note. It was worded together.
living-earlier = How its words have changed
living-as-it-reads = As it reads now
living-before-that = Before that
# Read aloud before words that went; the next one before words that came.
living-removed = removed:
living-added = added:
living-heard = What was said on the way
# The three answers to an item.
living-stance-yes = Yes
living-stance-reservation = Yes, with a reservation
living-stance-not-yet = Not yet
living-words-of-then = About the words of then: { $words }
living-newcomers = What newcomers say
living-what-to-do = What would you like to do with it?
living-why = Why?
living-why-hint = For those who read it in a year.
living-propose = Propose other words
living-how-read = How should it read?
living-only-until = Only until a day?
living-only-until-hint = Then it is a trial.
living-propose-how = Everybody can ask about it for three days, and then answers. When nobody says “not yet”, it is a new version.
living-propose-button = Propose it
living-mend = Mend a spelling
living-mend-letters = A letter or two, no more
living-mend-how = Somebody else confirms it by one tap. Nobody signs again.
living-mend-button = Mend it
living-propose-let-go = Propose to let it go
living-let-go-how = An item that has done its work may go. Everybody is asked first.

## Living: the next visit

living-next = Next visit
living-no-day = No day is set yet.
# Under the day of the next visit. $far is: in two weeks.
living-next-far = { $far }.
# $zone is a time zone, such as Europe/Berlin.
living-next-far-zone = { $far }, time of { $zone }.
living-next-gone = That day has gone by, and that is all right.
living-next-gone-zone = That day has gone by, and that is all right, time of { $zone }.
# $rhythm is: every second Tuesday.
living-next-then = Then { $rhythm }.
living-next-asleep = It waits until one of you wakes it.
living-next-begin-any = Begin it whenever it suits you all, or choose another day.
living-next-what = You read the page aloud together, item by item: keep it, find new words, or let it go.
# A button.
living-change-pulse = Change your pulse
# A button.
living-give-pulse = Give your pulse now
# A button: a file for one’s calendar.
living-next-calendar = Calendar
# About a pulse.
living-pulse-given = { $given } of { $of } have given theirs.
living-pulse-yours = Yours is among them.
# $when is: Thursday 26 November, 17:00
living-pulse-closes = It closes on { $when }.
living-pulse-asks = A pulse asks how much you live this.
# A button.
living-begin = Begin the visit
living-begin-how = For when you sit together: this page becomes the visit for all of you. Anybody may begin it, and holds the desk for it.
# Opens a form, by which the visit is moved to another day.
living-move = Move it
living-moved = The visit is moved.
living-come-back = We come back on
living-what-time = At what time?
living-what-time-hint = Optional. Without it the whole day is meant.
living-what-zone = In which time zone?
living-what-zone-hint = Only with a time, such as Europe/Berlin.
# A button.
living-keep-date = Keep this date
living-apart = Not at the same time?
living-apart-how = Each of you reads the page in your own time, within some days. What asks for care is told when the days are over, or when all have read.
living-apart-days = Over how many days?
# A button.
living-apart-begin = Begin it over some days
living-rhythm = Change the rhythm
living-pulse-close = Close the pulse
living-pulse-close-how = Whoever has not given theirs is left out this time. It does not open again.
# A button.
living-pulse-close-button = Close it, and show what it says
# A button.
living-pulse-open = Open a pulse now

## Living: the pulse

# The title of the window.
pulse-title = Your pulse
pulse-none = No pulse is open just now.
# Here one is a pulse.
pulse-opens-any-moment = The next one opens any moment.
# $day is: Tuesday 9 February
pulse-opens-on = The next one opens on { $day }.
pulse-opens-at-visit = It opens at your next visit, or when whoever holds the desk opens it.
# The heading.
pulse-how-much = How much do we live this, right now?
pulse-about-all = About all of us, not about anyone. Skip what you can’t say.
# A button.
pulse-done = Done
# The last choice beside: hardly, a little, mostly, fully.
pulse-cant-say = Can’t say
pulse-word = Anything you want read out?
pulse-word-hint = Optional, and without a name.
pulse-word-few = It stands on the page for all of you when the pulse is closed. You are few, so people may guess whose it is.
pulse-word-many = It stands on the page for all of you when the pulse is closed, from five answers on. Nobody sees whose it is.
# Who sees what, said before anything is given.
pulse-seen-sum = Only the sum is shown, once the pulse is closed, and only from five answers on.
pulse-seen-two = Between the two of you: both see both answers, with names, when both have given theirs.
pulse-seen-few = { $n ->
   *[other] You are { $number }: all of you see all answers, with names, when all have given theirs.
}
# For those who cannot see the line. $steps are: mostly, mostly, a little
pulse-line = { $n ->
   *[other] Pulse of the last { $number } times: { $steps }
}
# One word under the line of an item; there is little room.
pulse-growing = growing
pulse-steady = steady
pulse-asks-for-care = asks for care
pulse-lines-few = The line shows what all of you answered, together. You are few: each of you sees the answers of all, once all have given theirs.
pulse-lines = The line shows what all of you answered, together. Single answers are never shown, and with fewer than five answers there is no line.
# A heading. $day is a day without its year.
pulse-of = The pulse of { $day }
pulse-read-out = To be read out:
pulse-nobody = Nobody answered this time. That is all right.
# The first letter is made large. $number is in words where it is small.
pulse-too-few = { $n ->
   *[other] { $number } answered.
} Too few for numbers without pointing at somebody. Shall we talk it over instead?
pulse-not-all = { $n ->
   *[other] { $number } of { $of } answered.
} Answers are shown only when all have given theirs. Shall we talk it over instead?
pulse-answered = { $answered } of { $of } answered. The least lived stands first.
# How all together live an item: the end of a line.
pulse-rarely = rarely
pulse-partly = partly
pulse-mostly = mostly
pulse-in-this-visit = You look at it together in this visit.
pulse-look-said = You look at it together at the next visit.
# A button.
pulse-look = Look at this one together

## Reminders

# A list: when a letter comes.
reminders-kind-visit = the day before a visit
reminders-kind-pulse = when a pulse opens
reminders-kind-sign = when the page has new words to sign
reminders-kind-change = when words are proposed
reminders-kind-asleep = when the alliance falls asleep
reminders-kind-farewell = before the raw notes are let go
reminders-title = Reminders
reminders-how = How would you like to hear of it?
reminders-nothing-needed = You need nothing of this: your page says what is due. What comes, comes once, never at night, and can be stopped by one tap.
reminders-no-mail = This installation sends no mail.
reminders-calendar = In your calendar
reminders-calendar-how = As a subscription the day moves by itself when the circle moves it; as a file it is there once.
# A button.
reminders-calendar-link = Make my calendar link
# A button.
reminders-one-file = One file
# A button.
reminders-end-link = End my calendar link
reminders-calendar-shows = The calendar shows the items of your page to whoever can see your calendar. The link opens nothing else.
reminders-by-mail = By mail
# A small label: the address.
reminders-yours = It is yours
reminders-asked = We have asked there whether it is yours. Until then nothing comes.
reminders-address = Your mail address
reminders-address-hint = Nobody of the circle sees it. It is kept until you take it away or leave.
# A button.
reminders-keep-address = Keep this address
# A button.
reminders-write-to-me = Write to me
# A button.
reminders-drop-address = Take my address away
reminders-letter = Your letter
reminders-letter-how = It goes to everybody of the circle who gave a mail address here and said that it is theirs, once a day at most.
# A button.
reminders-send-letter = Send the letter by mail
# After a kind of letters that is crossed out.
reminders-stopped = (stopped)
# A button.
reminders-ask-again = Ask once more
reminders-zone = Your time zone
reminders-room = In the room where you write to each other
# A choice: Slack, Discord …
reminders-room-kind = Which kind
reminders-webhook = The address of its incoming webhook
reminders-webhook-hint = It is a key: it is kept, and shown to nobody. Everybody in that room sees what comes: dates, and never who.
# A button.
reminders-write-there = Write there
# A button.
reminders-drop-room = Write there no more

## Living: a new version

# Together one heading: Five stay, one changes, one goes, one is new. $number is in words where it is small.
version-stay = { $n ->
    [one] { $number } stays
   *[other] { $number } stay
}
version-change = { $n ->
    [one] { $number } changes
   *[other] { $number } change
}
version-go = { $n ->
    [one] { $number } goes
   *[other] { $number } go
}
version-new = { $n ->
    [one] { $number } is new
   *[other] { $number } are new
}
# The first letter is made large.
version-heading = { $parts }.
version-nothing = Nothing waits for your name here.
version-nothing-broke = Nothing broke that could not be mended. Put your name to the page as it reads now.
version-what-changes = What changes
version-whole-page = Read the whole page
# What changed, over the words of an item.
version-item-day = Item { $item }, its day or its kind changed
version-item-words = Item { $item }, new words
version-item-gone = Item { $item }, let go
version-item-new = Item { $item }, new
version-signed-again = { $signed ->
    [one] { $signed } of { $of } has signed again.
   *[other] { $signed } of { $of } have signed again.
}
# A button.
version-sign = Sign version { $number }
version-sign-as = Sign version { $number } as { $name }
# For those who cannot see it.
version-drawn = Your signature, drawn
version-talk-first = I want to talk first
version-talk-what = What would you like to talk about?
# Stands in the field at first.
version-talk-default = I want to talk about it first.
version-talk-hint = It stands on the page with your name, so that you can talk about it. You can sign whenever you are ready.
# A button.
version-tell = Tell the circle
version-waits = Version { $number } waits for your name.
# A button.
version-look = Look at it, and sign
version-not-signed = Your name is not under the page as it reads now.
# $link is the next one.
version-when-ready = { $link } whenever you are ready.
version-when-ready-link = Look at it, and sign

## The visit

# The title of the window.
visit-title = Visit: { $name }
# The way to the home page.
visit-alliance = The alliance
# A button: a moment of quiet for everybody.
visit-breath = One breath
visit-steps = Steps of this visit
# The steps, on a thread; each has little room.
visit-step-arrive = Arrive
visit-step-thanks = Thanks
visit-step-read = Read aloud
visit-step-pulse = Pulse
visit-step-look = Look
visit-step-aside = Set aside
visit-step-close = Close
# The question that a step asks, large.
visit-question-arrive = One word each: how are you here?
visit-question-thanks = Which item helped you? Whom do you thank?
visit-question-read = We read our page aloud, item by item.
visit-question-pulse = How much did we live this?
visit-question-look = What made it hard to live this item?
visit-question-aside = What did we set aside?
visit-question-close = When do we look at it again? One word each.

## The visit: the desk

visit-desk-unguided = How to go on
visit-desk = Facilitator’s desk
visit-desk-two = Between you two. Either of you may go on.
visit-desk-yours = Your desk. Only you see this.
# Before what whoever facilitates may say.
visit-desk-say = Say
visit-desk-minutes = { $n ->
    [one] about { $n } minute
   *[other] about { $n } minutes
}
# A button. $step is the name of a step: Thanks.
visit-desk-on = On to: { $step }
# What whoever facilitates may say aloud, to all.
visit-say-arrive = Good to see you. One word each: how are you here today?
visit-say-pass = You may pass, on anything, without saying why.
visit-say-thanks = We begin with thanks. Which item helped you, and whom do you thank?
visit-say-short = Short is fine. We go round once.
visit-say-lot = We read all of it aloud, so that nobody is pointed at. The lot decides who reads.
visit-say-read = { $name }, would you read this one? Slowly. We just listen.
visit-say-listen = No comment, no defence. Only listening.
visit-say-pulse = This is all of us together, and no single answer. What surprises you?
visit-say-pulse-named = These are our answers, each with a name. Nobody has to explain theirs. What surprises you?
visit-say-which = Which one would you look at together?
visit-say-look = What made it hard to live this item? Not who: what.
visit-say-help = How did it help us, how could it be better, and is there any reason not to keep it?
visit-say-aside = These waited for us. Take it up, try it until a day, or let it go.
visit-say-change = Does anything change, now that we are who we are?
visit-say-close = When do we look at it again? And one word each: how do you leave?
visit-say-sign = Whoever’s item has new words signs it once more. In your own time.

## The visit: looking at what came up

visit-look-none = Is there an item to look at?
visit-look-hard = What made it hard?
visit-look-how = Ask what, not who. One item at a time; each ends with one of four: keep it, new words, let it go, or try something until a day.
visit-look-more = More than one of us.
# Under a sentence.
visit-look-from = { $name }, from the request for care
visit-look-from-unsigned = Unsigned, from the request for care
visit-look-trial = The day of this trial has come.
# Opens the four ways on.
visit-look-again = Look at it once more
# How the look at an item ended.
visit-ended-keep = We keep it
visit-ended-words = It has new words
visit-ended-gone = It did its work, and goes
visit-ended-try = We try something until a day
visit-ended-open = Nothing was decided: it stays as it is
visit-look-kept = You keep it. Good that you said it.
# A button.
visit-look-keep = We keep it
visit-look-another = Look at another item together
# A button beside an item.
visit-look-this = This one
# Read aloud after it.
visit-look-one-item = 1 item

## The visit: reading aloud

reading-title = We read it aloud.
reading-how = All of it, not only what slipped. One of you reads an item, the others only listen. The lot decides who reads which.
reading-lot-soon = The lot is drawn in a moment, before all eyes.
# A button.
reading-draw-lot = Draw the lot
reading-lot = The lot drew { $names }.
reading-lot-at-table = Table { $table }: the lot drew { $names }.
reading-aloud = Reading aloud
reading-listening = Only listening now. The next word is the reader’s.
reading-quiet = Ten seconds of quiet.
reading-quiet-how = Let it ring on. Nobody has to say anything.
# A button.
reading-go-on = Go on
reading-table-done = This table has read them all.
reading-others-read = The others read still.
reading-you-read = You read this one aloud
# Who reads just now; then, in small letters, who reads after that.
reading-reads = { $name } reads
reading-then = then { $name }
reading-then-you = then you
reading-item-of = Item { $item } of { $of }
# A button: the browser reads it aloud.
reading-read-to-me = Read it to me
# A button.
reading-read = It is read, go on
# A button: somebody else reads this item.
reading-pass = Pass
reading-nothing = Nothing came up.
reading-came-up = This came up.
reading-no-care = All items are read, and no item asks for care.
reading-alone = Read our page, slowly.
reading-alone-how = All items, aloud if you like. When all of you have read them, you see what came up.
reading-open-until = Open until { $when }.
reading-have-read = { $n ->
   *[other] { $n } of { $of } have read it.
}
reading-you-have = You have read it
# A button.
reading-all-read = I have read them all
# On the big screen.
reading-of = { $item } of { $of }
reading-tables = We read aloud, table by table.
reading-table-of = Table { $table }: { $item } of { $of }.

## The visit: the quieter steps

visit-good = Good that you are here.
visit-twenty = About twenty minutes. First thanks, then you read your page aloud, then you look at what came up. You may pass, on anything.
visit-in-turn = In turn, and short. It is said, not written.
visit-no-pulse = No pulse was asked yet. Look at each other: which item do you live most, and which least?
visit-nothing-waits = Nothing waits here. Go on when you like.
# Over notes.
visit-brought = Brought by who is new
# A button.
change-let-go = Let it go
visit-leave-with = What we leave with.
visit-item = Item { $item }: { $words }
visit-stays = We read it all, and it stays as it is.
visit-open = { $n ->
    [one] { $n } proposal is not agreed yet.
   *[other] { $n } proposals are not agreed yet.
} When the visit ends, the page keeps the words that it has.
visit-one-word = One word each. Then the day of the next visit is written down.
# The label of a date.
visit-again-on = We look at it again on
# A button.
visit-end-sign = End the visit, and sign what changed
# A button.
visit-end = End the visit

## Changes of a page that hangs

change-because-words = Because: { $words }
# A small label.
change-trial-until = A trial until { $day }
change-questions-until = Questions until { $when }. Then everybody answers, unseen by the others.
change-twice = It was asked twice. Nobody is worn down here: keep what stands, or try it until a day.
change-not-yet = Somebody said “not yet”. What would make it a yes?
# What is proposed, over the words.
change-what-let-go = To let it go
change-what-new = A new item
change-what-spelling = A spelling
change-what-words = New words
change-spelling-how = Somebody else confirms it by a tap. Nobody has to sign again.
# A button.
change-same = It means the same
change-answers-until = Answers until { $when }. Without a “not yet” it stands from then on.
# A button.
change-all-here = All who are here have answered
change-nobody = Nobody has answered yet.
change-answered = { $answered ->
   *[other] { $answered } of { $of } have answered.
} The answers are shown together.
# A button.
change-withdraw = Take the proposal back
# Opens a form.
change-try = Try something until…
# Opens a form.
change-words = New words
change-asked = Everybody is asked.
change-what-try = What do we try?
change-true-again = How would it be true again?
change-until-when = Until when?
# The label of a field, with a hint in small letters.
change-because = Because
change-because-later = For those who ask later.
# A button.
change-ask = Ask everybody
change-did-its-work = It did its work?
change-new-items = New items
# Opens a form.
change-new-item = A new item
# A choice: a promise, what anyone may do …
change-what-is-it = What is it?
# The label of a field.
change-its-words = Its words
# Stands in the empty field.
change-when-we = When …, we …
# The label of a date.
change-until-trial = Until, if it is a trial
# Kinds of items, as a choice.
change-kind-promise = A promise
change-kind-permission = What anyone may do
change-kind-when-hard = When it gets hard
change-kind-trial = A trial, until a day
change-kind-fun = Just for joy
change-left = { $name } has left. Does anything change?
change-here = { $name } is here now. Does anything change?
change-somebody-left = Somebody has left. Does anything change?
change-somebody-here = Somebody is here now. Does anything change?
# The label of a field.
change-what-changes = What changes, if anything
# A button.
change-all-for-now = That is all for now

## Coming, leaving and ending

# The title of the window.
coming-read = Read with us
# Since when the item has these words.
coming-so-since = So since { $day }.
# A button: the item before this one.
coming-before = Before
# A button.
coming-next = Next item
# A button, after the last item.
coming-and-then = And then
coming-stand-behind = Can you stand behind this?
coming-what-say = What would you say to it?
coming-what-say-hint = A “not yet” needs a few words; the circle looks at it at its next visit.
# A button.
coming-change-answer = Change my answer
# A button.
coming-give-answer = Give my answer
coming-all-read = You have read it all.
coming-bring = Bring one fear and one hope of your own. They lie face down until the next visit; then the circle reads them, and asks whether anything changes now that you are here.
coming-fear = What would make you wish that you had not come?
coming-hope = And how do you wish it to be?
coming-only-you = Only you can see them until then. You are the only one who is new, so people may guess whose they are.
# A button: a fear and a hope, face down.
coming-lay-down = Lay them down
coming-face-down = They lie face down
coming-your-name = And your name?
coming-your-name-how = Sign when you can stand behind the page as it reads. Until then you are shown as reading, and nobody waits for you.
# A button.
coming-to-the-page = To the page, to sign it
coming-may-go = You may go, at any time.
coming-may-go-how = One tap, and no reason. The others are asked whether anything changes without you.
coming-goodbye = A word of goodbye, if you like
coming-name-under = Your name under what you signed
coming-name-stays = It stays, as signed until today
coming-name-goes = It is taken away, everywhere
coming-notes-stay = What you wrote on notes has no name and stays. Your private link opens nothing any more.
# A button: for the person of this name.
coming-leave-as = Leave as { $name }
# A button.
coming-stay = Stay
# The title of the window.
coming-leave = Leave
# The title of the window.
ending-title = An ending
ending-together = End it together.
ending-how = An alliance may end well. You read your page once more, each says what they keep and what they thank for, and then it rests: to read, or gone.
# A button.
ending-begin = Begin the ending
# A button.
ending-not-now = Not now
ending-desk = Whoever holds the desk can begin it. Talk about it first; either of you may want it, and nobody needs a reason.
ending-good = A good ending.
ending-good-how = Read the page aloud once more, item by item. Then each of you writes two sentences; all of you see them, with names.
ending-keep = What I keep
ending-thanks = What I thank you for
# A button: my two sentences.
ending-change = Change mine
# A button.
ending-say = Say it
ending-afterwards = What comes afterwards
# A button.
ending-keep-this = Keep this
# A button.
ending-not-yet = Not yet after all
# A button.
ending-ended = It is ended
ending-still-write = { $n ->
   *[other] { $names } can still write.
} When it is ended, nothing changes any more.
# A button.
ending-without = End it without these words
ending-said = What was said
# After a name, over what somebody keeps.
ending-keeps = keeps
ending-gives-thanks = gives thanks
ending-on = It ended on { $day }.
ending-read = You can read it as long as it is here. Nothing changes any more.
ending-keepsake-print = A keepsake to print
ending-erased-on = It will be erased on { $day }.
ending-take-along = Take along what you want to keep. Any of you can stop it.
# A button.
ending-keep-after-all = Keep it after all
ending-erase = Erase it instead
ending-erase-how = In seven days everything is erased, for all of you, and nobody can bring it back. Until then any of you can stop it.
# A button.
ending-erase-button = Erase it in seven days
# A button.
ending-print = Print it
farewell-gone = The notes are gone.
farewell-gone-on = They were let go on { $day }. What they became hangs on your page.
farewell-goodbye = Your notes say goodbye.
farewell-on = On { $day } the raw notes are erased, for everybody. They did their work; what they became stays.
# The title of the window.
farewell-title = The notes

## Letters

# What the link of a letter says: an invitation.
letter-come-in = Come in
# The same in the letter that brings one’s own link.
letter-open-alliance = Open our alliance
# The same in the letter that asks whether an address is theirs.
letter-my-address = Yes, this is my address
# The same in all others.
letter-open-page = Open our page
letter-where-it-opens = It opens in the browser where you have been before. Elsewhere, use your own link.
# $day is: Tuesday 9 February. $time is: 15:00
letter-visit-at = { $day }, { $time }
# Subjects of letters, each on one line. $name is the name of the alliance.
letter-visit-subject = { $when }: { $name }
letter-visit = { $when }: we look at our alliance again. Two minutes each, then we read it aloud.
letter-pulse-subject = Two minutes for { $name }
letter-pulse = Two minutes: how much do we live this?
letter-sign-subject = New words on the page of { $name }
letter-sign = The page has new words. Still in?
letter-change-subject = New words are proposed: { $name }
letter-change = New words are proposed for item { $item }.
letter-change-read = Read them on our page, and say how they are for you.
letter-asleep-subject = { $name } is asleep
letter-asleep = Our alliance has fallen asleep. Everything is still there, and no more letters come.
letter-asleep-wakes = It wakes when one of us opens the page.
letter-farewell-subject = Farewell to the notes of { $name }
# $day is: Tuesday 9 February
letter-farewell = On { $day } our raw notes are deleted. The page stays as it is.
letter-farewell-until = Until then you can read the notes once more.
letter-invitation-subject = You are invited: { $name }
letter-link-subject = Your link to { $name }
letter-link = This is your own link. Whoever has it comes in as you, so keep it to yourself.
letter-confirm-subject = Is this your address?
letter-confirm = Somebody gave this address for letters about an alliance they are in.
letter-confirm-if = If it was you, say so here. If not, do nothing: nothing more will come.
# Before an address, in a letter of plain text.
letter-no-more-text = No more letters of this kind, with one tap
# $link is the next one.
letter-no-more = { $link }, with one tap.
letter-no-more-link = No more letters of this kind
# In the place of the name, where there is none that can be shown.
letter-our-alliance = our alliance

## The calendar

# The title of an entry in a calendar.
calendar-visit = Visit: { $name }
calendar-what = Two minutes each, then we read the page aloud together.
## What several pages say (page/words.rs)

# The names of the stages, as they stand on the thread at the head of each page: one short word.
stage-prepare = Prepare
stage-arrive = Arrive
stage-nightmares = Nightmares
# Instead of the nightmares, where a circle begins with its best memories.
stage-memories = Memories
stage-turn = Turn
stage-hopes = Hopes
stage-review = Review
stage-draft = Draft
stage-sign = Sign
stage-living = Living
# In the title of the window, when the notes of a round were turned over.
stage-face-up = { $stage }, face up
# The questions over the two rounds of writing.
prompt-memories = When were you at your best with others?
prompt-nightmares = What would be the worst version of us?
prompt-hopes = And at its best?
# How much of the candle is left, beside a line that burns. Little room.
candle-paused = Paused
candle-down = The candle is down. Finish your sentence
# $time is minutes and seconds, such as 4:05.
candle-exactly = { $time } left
candle-last-minute = Less than a minute left
candle-about = { $minutes ->
    [one] About { $minutes } minute left
   *[other] About { $minutes } minutes left
}
# On the first page, beside the name of an alliance: in which stage it is.
now-prepare = Now: preparing
now-arrive = Now: arriving
now-nightmares = Now: nightmares
now-turn = Now: the turn
now-hopes = Now: hopes
now-review = Now: review
now-draft = Now: draft
now-sign = Now: signing
now-living = Now: living

## Parts of many pages (page/parts.rs)

# Said by a screen reader, of the thread of stages.
parts-stages = Stages
# Said by a screen reader, of the links in the header of a quiet page.
parts-this-alliance = This alliance
# In the header, very little room: how many people share the one phone.
parts-at-the-table = { $people } at the table
# In the header: who was here last, where nobody else is now. $time is such as 17:40.
parts-was-here = { $person } was here at { $time }
# In the header: how many have the page open.
parts-some-here = { $here } of { $people } here
parts-all-here = { $here } here
parts-offline = No connection just now.
parts-offline-more = Keep writing. Your note is kept here and will be sent.
# A link, where a browser runs no script.
parts-reload = Reload to see what is new
parts-stopped = We stopped here for today.
parts-stopped-more = Everything stays as it lies.
parts-stopped-desk = Go on from your desk when the circle is together again.
parts-stopped-circle = This page goes on by itself when the circle does.
parts-pause = A pause.
parts-pause-more = Breathe out. Nothing runs, nothing is lost.
# A calm page over everything for one minute, when somebody asked for it.
parts-breath = One breath.
parts-breath-more = Nobody has to explain anything.
# A button that leaves the calm page.
parts-breath-on = Go on
# A small label beside notes that lie face down, where only two people write.
parts-between-two = Between the two of you
# A small label beside notes: no name is kept with them.
parts-unsigned = Unsigned
parts-between-two-words = Hidden until both of you are done. It will be plain who wrote what.
parts-may-guess-words = No name is kept with a note. You are few, so people may guess.
# Said by a screen reader, of what is drawn on a note.
parts-a-drawing = A drawing
# Instead of words, on a note that has only a drawing.
parts-drawn = (drawn)
# Small buttons on one’s own note.
parts-reword = Reword
parts-take-back = Take back
parts-note-laid = Your note is on the table.
parts-draw-it = Draw it
# Under a field.
parts-up-to = Up to { $most } characters
parts-your-drawing = Your drawing
# Wipes a drawing away.
parts-draw-again = Start again
# A small number beside the candle: how long it burns in all.
parts-minutes = { $minutes } min
parts-time-left = Time left in this round
# $moment is such as “Thursday 26 November, 17:00”.
parts-open-until = Open until { $moment }
# Said by a screen reader, of the seats; $done and $writing are names.
parts-seats = Done: { $done }. Writing: { $writing }.
# Instead of names in the sentence before.
parts-nobody = nobody
parts-qr = QR code that opens the join page
# Beside the square for cameras, where it cannot work. $option is --public-url.
parts-only-here = Others cannot open { $site }. Open this page by the address of this computer in your network, or start Accordant with { $option } and the address that others reach.

## Whole pages (page.rs)

# The title of a window.
page-title = { $page }: { $alliance }
# Said by a screen reader while others write.
page-said-notes = { $notes ->
    [one] { $notes } note on the table.
   *[other] { $notes } notes on the table.
}
# Said by a screen reader.
page-said-signed = { $signed } of { $people } have signed.
# Said by a screen reader.
page-said-care = Something asks for care.

## Why something did not happen (page/refusal.rs)

# Asked once, gently, about words that point at somebody.
refusal-points-name = There is a name in it. Could it be about what you need?
refusal-points-person = It speaks of one person. Could it be about what you need?
refusal-points-always = There is an “always” or a “never” in it. What could a camera have seen?
refusal-nothing-here = There is nothing here for you.
refusal-desk-only = Only whoever holds the desk can do this.
refusal-door-closed = The door is closed just now. Ask whoever invited you to open it.
refusal-circle-full = Every seat in this circle is taken.
refusal-name-taken = Somebody here has that name already. Add a letter, so that you can be told apart.
refusal-other-stage = The circle is somewhere else just now.
refusal-not-on-the-road = This circle does not go that way.
refusal-revealed = The notes were turned over meanwhile. Yours was not laid down yet.
refusal-not-revealed = The notes still lie face down.
refusal-both-must-be-done = The notes wait until both of you are done.
refusal-too-many-notes = That is as many notes as fit on this table.
refusal-too-many = That is as many as there can be. Take one away first.
refusal-read-on = Somebody has read on already.
refusal-words-changed = Somebody has changed these words meanwhile. Look at them, and decide again.
refusal-themes-locked = The trays are locked. Whoever holds the desk can open them.
refusal-no-dots-left = All your dots are placed. Take one back to place it elsewhere.
refusal-nothing-to-undo = There is nothing to undo.
refusal-reason-needed = A “not yet” needs a few words: what is still missing?
refusal-answer-needed = Choose one of the three answers.
refusal-answers-shown = The answers to this item are shown already.
refusal-two-rounds-done = Twice is enough. Try it until a day, park it, or let it go.
refusal-not-agreed = An item still waits for agreement. Find its words, park it, or let it go.
refusal-no-items = There is no item yet to sign.
refusal-visit-first = First the day on which you come back to it.
refusal-date-gone = That day has gone by. Choose one that is still to come.
refusal-hand-over-first = Whoever holds the desk keeps a seat. Hand the desk over first.
refusal-read-first = You are new here: read the page first, item by item. Then it is yours, too.
refusal-too-few-answers = Fewer than half of you have answered. Wait for some more, or leave it for the next visit.
refusal-sign-it = You are few: everybody could guess who wrote it, so nobody is promised that they cannot. Put your name to it, or keep it for your next visit and say it there.
refusal-no-pulse = This pulse is closed. What you chose then is part of its sum.
refusal-another-must-confirm = Somebody else confirms it: two taps, two people.
refusal-not-small = That is more than a spelling. Propose it as new words, and everybody is asked.
refusal-ended = This alliance has ended. You can read it, and nothing changes any more.
refusal-not-a-choice = Choose one of what is offered.
refusal-not-a-drawing = That drawing did not arrive whole. Draw it once more.
refusal-blank = Please write a few words.
refusal-too-big = That is more than fits here.
# $over is by how many letters a text is too long.
refusal-too-long = That is { $over } too many: { $most } letters fit. Nothing is lost; shorten it a little.

## Pages outside of all alliances (page/start.rs)

# The title of a window, when something in a form is to be looked at.
start-check = Please check: { $title }
# The first page.
home-title = How do we want to be with each other?
home-lead = Most relationships are left to chance. Give yours one good hour: say what you fear, turn it into what you hope for, and sign one page together. Then keep that page alive, two minutes at a time.
# The titles of windows. “Accordant” is the name of the program.
home-window = Accordant: design an alliance
invitation-window = An invitation: Accordant
# A button that leads to the first page, where a code can be typed.
start-have-code = I have a code
# A button beside one that does something: leaves it.
start-not-now = Not now
# A page for whoever has lost their private link.
lost-lead = If you gave a mail address to your alliance, a new link can go there.
lost-address = Your mail address
lost-send = Send me my link again
lost-title = Have you lost your link?
fault-title = That went wrong, and it was us.
fault-window = That went wrong on our side
privacy-window = Privacy on this server: Accordant
accessibility-window = Accessibility: Accordant
# A button.
to-first-page = To the first page

## The first page (page/start/first.rs)

# Said by a screen reader, of the small form in the header.
first-join-label = Join with a code
first-have-code = Have a code?
# A button: come into a circle by its code. Little room.
first-join = Join
first-on-this-device = On this device
first-choose-kind = Please choose who it is between.
first-start = Start an alliance
first-between = Who is it between?
first-name = What shall we call it?
first-name-blank = Please give it a name. It can change later.
first-you = Your first name
first-you-blank = Please write a name the others know you by.
# The button that starts an alliance: as one sets a table for guests.
first-set-table = Set the table
first-no-account = No account, no e-mail address. You get a private link; keep it.
first-pair = Two people
first-pair-who = Mentor and mentee, partners, friends
first-coach = Coach and coachee
first-coach-who = One asks, one explores
first-team = A team or circle
first-team-who = Three to thirty people
first-family = A family
first-family-who = Around the kitchen table
first-other = Something else
first-other-who = You write your own questions
first-horizon = How an alliance comes about
first-say = Say the nightmare
first-say-note = Everyone agrees in the room and complains in the corridor.
first-say-words = A few minutes of your worst meeting, unsigned. It is more fun than it sounds.
first-turn = Turn it over
first-turn-note = We say it here first, kindly, while it is still small.
first-turn-words = Behind every fear there is a wish. Write the wish down.
first-agree = Agree on the words
first-agree-item = We say the hard thing kindly, to each other, and early.
first-agree-words = Sort the notes, choose few, word them so that all can stand behind them.
first-sign = Sign, and keep it alive
first-sign-words = Come back every other week. When something breaks, read it aloud and mend it.
# What one does in each stage of the hour.
first-hour-arrive = Set the stage. Ask permission to practise.
first-hour-nightmares = What would be the worst version of us?
first-hour-turn = Turn each fear into a wish.
first-hour-hopes = Answer the questions you were sent.
first-hour-review = Put like with like. Choose what matters.
first-hour-draft = Find words that nobody objects to.
first-hour-sign = Put your name to it, and a date to come back.
first-hour = One good hour
first-candle = So long the candle burns at first; it is advice, and you set it as you like. To arrive, to read aloud and to sign, take your time.

## The letter at the door (page/start/invitation.rs)

# What a letter says until somebody writes another one. Whoever starts the alliance says it.
invitation-letter-pair = I would like our work together to be useful and honest, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself.
invitation-letter-coach = I would like our coaching to be useful and honest, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself.
invitation-letter-family = I would like it to be good for each of us at home, so let’s talk about it once, with time. Please think about a few questions before we sit down. Nothing you write down is shared unless you bring it yourself.
invitation-letter-team = I would like this to be good for each of us, so I don’t want to leave it to chance. Please think about a few questions before we meet. Nothing you write down is shared unless you bring it yourself.
invitation-come-in = Come in. There is a seat for you.
invitation-before = Before we begin, let’s agree how we’ll be with each other.
invitation-from = { $alliance }, from { $person }
# Short headings over facts.
invitation-when = When we meet
invitation-asks = What it asks of you now
invitation-sees = Who sees it
invitation-only-you = Only you. { $person } sees that you are ready, never what you wrote.
invitation-together = When we write together
invitation-asks-name = Your name. The others sit at the table already.
invitation-asks-later = Your name, so far. The questions are still being chosen.
invitation-asks-one = One question. Five minutes, or less.
# $number is the number of questions as a word, with a capital letter; $questions is the number itself.
invitation-asks-some = { $questions ->
   *[other] { $number } questions, as many as you like. Ten minutes, or less.
}
invitation-asks-many = { $questions ->
   *[other] { $number } questions, as many as you like. Fifteen minutes, or less.
}
invitation-promise-two = Between the two of you. What you write lies face down until both of you are done. Then it will be plain who wrote what.
invitation-promise-more = Notes lie face down until all are turned over, and no name is kept with any. In a circle of three or four, people may guess; between two it is plain.
# The button at the door.
invitation-take-seat = Take a seat
invitation-look = Look at the questions
invitation-called = How should we call you?
# “On this device” is the heading first-on-this-device; $link is the next sentence, as a link.
invitation-back = You were here before? Open your private link, or look under “On this device” on { $link }.
invitation-first-page = the first page
invitation-no = Not for you, or not a good time? Close this page. No reason needed; nothing of you was kept.

## When something is not as hoped (page/start/refused.rs)

# The names of fields, shown again with what was typed.
typed-text = What you wrote
typed-thought = Your private note
typed-letter = Your letter
typed-own = Your own questions, one a line
typed-purpose = What it is for
typed-prompt = The question
typed-reason = What is missing
typed-because = Why
typed-words = A few words
typed-called = The name
typed-title = What it is called
typed-meets = When and where you meet
typed-sign = Your name, as you sign
typed-code = The code
typed-day = The day, as 2027-02-09
again-title = Look at this once more.
again-send = Send it again
again-without = Go on without it
again-anew = Open the page anew
fault-wrote = What you wrote is still in this window and will be sent when you try again.
fault-kept = What was sent before is kept.
# $number is such as 7F3A-22.
fault-tell = If it keeps happening, tell whoever runs this server: number { $number }.
try-again = Try again
back-to-alliance = Back to the alliance

## Privacy and accessibility (page/start/texts.rs)

# The promises here are kept to the letter by the program: translate them exactly.
privacy-title = Privacy on this server
privacy-lead = Until the notes are turned over, nobody in the circle but you can see yours, the facilitator included. An unsigned note is kept without your name; not even whoever runs this server can look it up afterwards. People may still recognise your style, and between two people nothing can be unsigned. Whoever runs this server can read notes that lie face up.
privacy-kept = What is kept
privacy-kept-1 = What a circle does together: the names people gave, the purpose, the letter, the questions, notes that lie face up, the items and the answers to them once they are shown, signatures, dates, and a history of what was done.
privacy-kept-2 = Notes that lie face down: their words, without a name, a time or an order. Only the browser that wrote a note can change it or take it back. When the notes are turned over they are shuffled and get new places, and the hidden ones are deleted.
privacy-kept-3 = Your private preparation: your words, without your name. Only your private link opens them.
privacy-kept-4 = Of your private link only a fingerprint. Whoever runs the server cannot read the link from it, and cannot send it to you again. When you renew it yourself, what you have face down comes along. When the circle renews it, your private preparation does not, and what you had laid face down stays on the table, but you can no longer change it.
privacy-kept-5 = In your browser: a cookie with your key for each of your alliances, and, until it is sent, what you have typed in this window. On a phone that is handed round, nothing that was typed is kept.
privacy-kept-6 = No account, no e-mail address, no visitor counts, no adverts. Nothing on these pages is loaded from anywhere else.
privacy-seen = Who sees what
privacy-seen-1 = The facilitator moves the stages and the candle, and sees no more of what is written than everybody else: who is ready, who has written enough, never a word that lies face down.
privacy-seen-2 = Between two people it is plain who wrote what, so your notes are hidden only until both of you are done. In a circle of three or four, notes are unsigned, and people may guess. From five people up they are unsigned.
privacy-seen-3 = Anybody in the circle may fold a note away that hurts. It is told that a note was folded away, not by whom.
privacy-seen-4 = How the circle moved on, who joined and left, who held the desk and what was turned over stands in the history of the alliance, for everybody in the circle to read.
privacy-not = What this does not protect against
privacy-not-1 = The running server: for a moment it holds who you are and what you write together. Whoever changes its program, or reads its memory, could look.
privacy-not-2 = Its files: whoever opens them while a round is being written can read the words that lie face down. They find no names with them.
privacy-not-3 = Records outside of Accordant: a proxy in front of this server may note who sent something, and when. Together with copies of the database that could point to a writer.
privacy-not-4 = Your own device: whoever holds it, or your private link, can see and change what is yours.
privacy-not-5 = Your words: how you write, what you tell, how you draw. The smaller the circle, the more so.
privacy-not-6 = Backups made while a round was open: they keep the words of that moment, without names, also those that were changed or taken back later, until the backup is deleted.
privacy-not-7 = After the notes were turned over nobody can show which one was theirs, not even you. So a note cannot be deleted as yours; it can be folded away.
privacy-ask = Questions about this server? Ask whoever runs it, or whoever gave you its address.
accessibility-title = Accessibility
accessibility-lead = A circle is only as good as the way in. These pages are made to be used by keyboard, by voice, with a screen reader, at any size, and by people who are new to all of this. We hold ourselves to the Web Content Accessibility Guidelines 2.2, level AA.
accessibility-keys = By keyboard
accessibility-keys-1 = Everything can be reached with Tab and pressed with Enter or Space; in a group of choices the arrow keys move. The first stop on each page is “Skip to the page”.
accessibility-keys-2 = In a note, Enter begins a new line. Ctrl and Enter, or Cmd and Enter, lays it down.
accessibility-keys-3 = Notes are sorted without dragging: tick them with Space, choose where they go, and press “Move them”.
accessibility-keys-4 = Escape closes a menu.
accessibility-keys-5 = Nothing takes the focus away from you while you type. When the circle moves on meanwhile, the page asks first.
accessibility-reading = Reading and listening
accessibility-reading-1 = What happens is said in one quiet place of the page, at most every ten seconds. The candle is announced when a minute is left and when it is down; other people’s typing never is.
accessibility-reading-2 = Nothing is told by colour alone: each sign has a shape and a word.
accessibility-reading-3 = The pages work at twice and four times the size, on a narrow phone, in dark and in light, with more contrast, and with the colours of your own system.
accessibility-reading-4 = Motion is short, and there is none if your system asks for less. There are no sounds and nothing blinks.
accessibility-reading-5 = Drawings and signatures are never the only way: a typed name is always enough.
accessibility-time = Time and taking part
accessibility-time-1 = The candle is advice. No round ends by itself while you meet; anybody may ask for a minute more.
accessibility-time-2 = You may pass, on anything, without saying why.
accessibility-time-3 = Without a device of your own you can sit at somebody else’s phone.
accessibility-script = Without script
accessibility-script-1 = Every button and every page works with script switched off. The page then shows what is new when you load it again.
accessibility-script-2 = Drawing with a finger and dragging notes need script. Typing and ticking do the same.
accessibility-lacks = What we know is missing
accessibility-lacks-1 = The sentences in other languages than English were not read yet by people who grew up with them. What people write can be in any language and direction.
accessibility-lacks-2 = They have not been tried with every screen reader yet. If something is in your way, tell whoever runs this server; it is our fault, and we want to mend it.

## Arrive (page/arrive.rs)

arrive-title = Come in. There is a seat for everyone.
arrive-welcome-name = Welcome, { $person }. Take a seat.
arrive-welcome = Welcome. Take a seat.
arrive-courage = You need nothing but this page and a little courage.
arrive-begins = { $person } begins when everybody is here.
arrive-begin = Begin when you are both here.
# Under the picture of the table: what its seats mean.
arrive-key-ready = ready
arrive-key-here = here
arrive-key-away = on the way
arrive-who-is-here = Who is here
arrive-first = You are the first.
arrive-share = Share the code { $code }. This page fills by itself.
arrive-told = { $here } of { $people } are here, { $ready } are ready.
arrive-who = { $state ->
    [away] { $person }: on the way
    [ready] { $person }: ready
   *[here] { $person }: here
}
arrive-join = Join from your phone
# Under it stands a code to be typed; $site is an address.
arrive-point-type = Point your camera at the square, or open { $site } and type
arrive-point-send = Point your camera at the square, or send the link.
arrive-copied = The link is copied.
# A button.
copy-link = Copy the link
# A button: opens the page for a projector.
arrive-big-screen = Big screen
arrive-phone-title = Who sits around this phone?
arrive-phone-words = One seat for each of you. The phone goes from hand to hand, and clears the page each time.
arrive-phone-name = Name
arrive-phone-add = Add a seat
arrive-phone-own = Somebody has a phone of their own? { $link }
arrive-purpose-apart = What this is for
arrive-purpose = What this hour is for
arrive-norms = How we treat each other here
arrive-norm-1 = Nothing is signed unless you sign it.
arrive-norm-2 = You may pass, on anything, without saying why.
arrive-norm-3 = We speak of ourselves: “I”, not “you always”.
arrive-norm-4 = What is said here stays here. What we learn may travel.
# Answers to “Do I have your permission …?”
arrive-yes = Yes, gladly
arrive-ask-first = Yes, but ask me first
arrive-not-today = Not today
arrive-answered-yes = { $person }: yes, gladly
arrive-answered-ask-first = { $person }: yes, but ask me first
arrive-answered-not-today = { $person }: not today
arrive-count-yes = { $people } said “yes, gladly”.
arrive-count-ask-first = { $people } said “yes, but ask me first”.
arrive-count-not-today = { $people } said “not today”.
arrive-question-family = Is it all right with you if we do this together?
arrive-question = Do I have your permission to practise these skills with you?
arrive-shown = Your answer is shown to the circle, as your own words would be. You can leave it open, and change it at any time.
# The button of somebody who only gives an answer.
arrive-say-so = Say so
# A button.
im-ready = I’m ready
# A label.
you-are-ready = You are ready
arrive-answers = What we answered

## Prepare (page/prepare.rs)

prepare-private = Private to you
# The title of a window.
prepare-own = Your preparation
# A button.
back-to-circle = Back to the circle
prepare-letter-hint = Whoever opens the join link reads this, gives a name, and takes a seat.
prepare-letter = The letter
prepare-questions = The questions
# Instead of the name of whoever sets the table.
prepare-somebody = Somebody

## The questions (page/prepare/questions.rs)

questions-back = Back to the table
questions-title = Which questions shall we ask?
questions-lead = 4 to 6 are plenty for one sitting. Mix as you like; word your own.
# The name of a shelf: the ten questions that were made for this.
questions-ten = The ten
questions-up-to = Up to { $most } in all. A question that stays keeps the thoughts and notes that belong to it.
questions-take = Take these questions
# Over a field: questions of one’s own.
questions-own = Your own
questions-own-hint = One a line.

## Setting the table (page/prepare/table.rs)

table-title = Set the table
table-lead = Send a few questions ahead, so that everybody can think them over. Then you meet.
table-own-phones = Who has a phone of their own
table-invite = Invite the others
table-who-is-ready = Who is ready
table-purpose = What it is for
table-purpose-kept = The purpose is kept.
table-purpose-label = The purpose, in one sentence
table-purpose-hint = It stands at the head of the page you will sign. It can wait until you are together.
table-purpose-keep = Keep the purpose
table-rename = Call it something else
table-name-kept = The name is kept.
# A button.
keep-the-name = Keep the name
table-reads = It reads: { $purpose }
table-letter-kept = The letter is kept.
table-letter-label = What you write to those you invite
table-letter-hint = Your name stands under it, and at the door they read it.
table-meets = When and where do you meet?
table-meets-hint = As you would say it: Thursday 26 November, 17:00, by video, about an hour.
table-letter-keep = Keep the letter
table-letter-preview = Preview the letter
# $letter is how the letter begins, in quotes.
table-at-the-door = At the door: { $letter }
table-door-says = Until you keep your own, the door says these words.
no-questions = No questions yet.
table-ten = Ten were made for this. Take them all, or choose; 4 to 6 are plenty for one sitting.
table-ten-taken = The ten questions are on the table.
table-take-ten = Take the ten
table-choose = Choose the questions
table-many = 4 to 6 are plenty for one sitting; with more, each takes what speaks to them.
table-plenty = 4 to 6 are plenty.
table-phone = Who sits at this phone?
table-phone-hint = The phone goes round. Each hand-over clears the page, so that nobody reads what another one wrote.
table-fills = This page fills by itself.
# After a name, in small letters: what somebody does.
table-sets = sets the table
table-ready = is ready
table-shared = sits at the shared phone
table-here = is here
table-thinks = thinks it over
table-more = More to prepare
table-own-preparation = Your own preparation

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = The letter from { $person }
thinking-together = You two prepare together
thinking-title = Think it over, in your own time
thinking-lead = Skip what does not speak to you. Half a sentence is enough. You will find your notes beside you when you meet, and you choose which to share.
thinking-lead-later = Skip what does not speak to you. Half a sentence is enough. You will find your notes beside you in the round of hopes, and you choose which to share.
thinking-kept = Kept, for you only.
# “They” are the questions.
thinking-choosing = { $person } is still choosing. They appear here by themselves.
thinking-note-on = Your private note on question { $number }
thinking-kept-here = Kept on this server, for you only.
thinking-only-you = Only you see this.
# Said by a screen reader, after a question.
thinking-has-note = has a note
thinking-you-are-ready = You are ready.
thinking-count = { $notes ->
    [one] { $notes } of { $questions } has a note
   *[other] { $notes } of { $questions } have a note
}
thinking-come-back = You can come back and change them until you meet.
thinking-save = Save and come back
# A button: takes “I’m ready” back.
thinking-not-ready = Not quite yet

## One phone for several people (page/pass.rs)

pass-now-to = Now give the phone to { $person }.
pass-to = Give the phone to { $person }.
# A button: who takes the phone.
pass-i-am = I’m { $person }
# A button: takes the phone again.
pass-once-more = { $person } once more
# A button: takes the phone before their turn.
pass-goes-first = { $person } goes first
pass-title = Pass the phone.
# The title of the window.
pass-window-to = Pass the phone to { $person }
pass-window = Pass the phone
pass-all-seats = Everybody has a seat.
pass-all-written = Everybody has written.
pass-all-answered = Everybody has answered.
pass-all-signed = Everybody has signed.
pass-all-round = That was the round.
pass-nobody-peeks = Nobody peeks while somebody writes.
# $number is the number of notes as a word, with a capital letter.
pass-face-down = { $notes ->
    [one] One note lies face down. Nobody peeks, and the phone will not show it.
   *[other] { $number } notes lie face down. Nobody peeks, and the phone will not show them.
}
pass-answers = The answers lie face down until all have given theirs. Nobody peeks.
pass-sign = Each signs for themselves. Nothing is signed unless you sign it.
pass-own = What belongs to one of you is not on this page.
pass-whose = Whose hands the phone is in
pass-has = { $person } has the phone
# A button.
pass-on = Pass it on

## Seats and links (page/seats.rs)

seats-title = Seats and links
seats-lead = Who belongs to this circle, and how they come in.
seats-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
seats-you = { $person } (you)
# Said by a screen reader, of a menu.
seats-what = What may be done about the seat of { $person }
# A button.
seats-hand = Hand over the desk
# Said by a screen reader only, after the button “Hand over the desk”.
seats-hand-to = to { $person }
# A button.
seats-renew = Renew the link
# Said by a screen reader only, after the button “Renew the link”.
seats-renew-of = of { $person }
# A button: takes somebody out of the circle; after it a screen reader says the name.
seats-remove = Remove
# After a name, in small letters. $time is such as 17:40.
seats-state = { $state ->
    [here] is here
    [was-here] was here at { $time }
   *[away] on the way
}
seats-desk-state = { $state ->
    [here] holds the desk, is here
    [was-here] holds the desk, was here at { $time }
   *[away] holds the desk
}
seats-phone-of = sits at the phone of { $person }
seats-desk-phone-of = holds the desk, sits at the phone of { $person }
# A button.
seats-remove-whom = Remove { $person }
seats-remove-what = Their link stops working, and their seat is free again. Their notes stay: nobody knows which are theirs. A signature of theirs goes. The circle’s history tells it.
seats-remove-carries = { $people ->
    [one] Whoever sits at their phone goes too: { $people } person.
   *[other] Whoever sits at their phone goes too: { $people } people.
}
seats-remove-title = Remove { $person } from the circle?
seats-remove-keep = Keep the seat
seats-renew-old = The old link stops working everywhere.
seats-renew-own = This browser goes on with the new one, and what you have face down or keep for yourself comes along.
seats-renew-given = The new one is shown to you once, to give to { $person }.
seats-renew-lost = Private preparation does not come along, since only the old link opens it; notes that lie face down stay on the table, and can no longer be taken back.
seats-renew-title-own = Renew your private link?
seats-renew-title = Renew the link of { $person }?
seats-renew-keep = Leave it as it is
seats-hand-what = { $person } then moves the stages and the candle. You keep your seat, and they can hand it back.
seats-hand-title = Hand the desk to { $person }?
seats-hand-keep = Keep the desk
seats-own = Your private link
seats-own-hint = It brings you back to your seat, on any device. Keep it to yourself: whoever has it is you.
seats-own-copied = Your private link is copied.
seats-own-copy = Copy your link
seats-own-renew = Renew it
seats-reminders = Calendar and reminders
seats-own-show = Show it
seats-door-closed = The door is closed: nobody new comes in. Whoever has a seat keeps it.
seats-door-open = Open the door
seats-point-open = Point your camera at the square, or open the link.
seats-join-copied = The link to join is copied.
seats-join-label = The link to send
seats-their-name = Their name
seats-give-seat = Give them a seat
seats-door = The door
seats-door-close = Close the door
seats-door-new = New link and code
seats-door-new-hint = The old link, the old code and the big screen’s link stop working. Seats stay.
seats-no-device = Somebody without a device
seats-no-device-hint = They sit at this phone. It goes round, and each hand-over clears the page.
seats-screen = The big screen
seats-screen-hint = For a projector or a shared screen: no controls, and no names beside text. Never share this page itself.
seats-screen-open = Open the big screen

## Settings (page/seats/settings.rs)

settings-title = Settings
settings-lead = They fit most circles as they are. Whoever holds the desk can change them, at any time.
settings-stays = What was written stays as it is.
settings-keep = Keep these settings
settings-nightmare = With the nightmare
settings-nightmare-more = The worst version of us, unsigned. More fun than it sounds.
settings-memory = With the best memory
settings-hopes = With the hopes
settings-hopes-more = For a short hour, or when the heart is heavy enough.
settings-begin = How do we begin?
settings-turn = Turn each fear into a hope
settings-turn-more = After the nightmares, each note gets a hope on its back.
settings-mirror = Ask: is any of this already happening?
settings-mirror-more = For circles that know each other for a while. It is asked when the notes lie face up.
settings-when = When do we write?
settings-live = All at the same time, with a candle
settings-apart = { $hours ->
    [24] Each in their own time: one day
    [48] Each in their own time: two days
    [72] Each in their own time: three days
    [120] Each in their own time: five days
    [168] Each in their own time: a week
   *[other] Each in their own time: { $hours } hours
}
settings-apart-hint = A round that is written apart opens for all at once, when all are ready or its time is over.
settings-phone = One phone goes round
settings-phone-more = Around a kitchen table. Each hand-over clears the page.
settings-guided = Somebody holds the desk
settings-guided-more = Without it, each of two people may go on, and nothing is turned over until both are done. From three people up there is always a desk.
# Over a field.
settings-minutes = { $stage }, in minutes
settings-candle = How long does the candle burn?
settings-candle-hint = The candle is advice. No stage ends by itself, and 0 means no candle.
# A choice: how often the circle visits its page, or asks for the pulse.
settings-every = { $days ->
    [0] never
    [7] every week
    [14] every other week
    [28] every four weeks
    [31] every month
    [42] every six weeks
    [91] every quarter
    [182] twice a year
   *[other] every { $days } days
}
settings-dots = Dots for each person
settings-agree = How do we agree?
settings-each = Item by item
settings-each-more = Each item is asked for itself.
settings-whole = All at once
settings-whole-more = When time is short: one look at the whole page.
settings-visits = How often do we come back to it?
# “The page” is the signed page; it hangs on the wall.
settings-life = When the page hangs
settings-pulse = How often is the pulse asked?
settings-notes = When are the raw notes let go?
# A choice: when the raw notes are let go.
settings-notes-after = { $days ->
    [0] never
    [7] after a week
   *[other] after { $days } days
}
settings-care = Say at once which item asks for care
settings-care-more = Without it, an unsigned care names its item only when all items have been read aloud.
settings-faces = Rain, cloud and sun
settings-faces-more = For children: three faces instead of four words.
settings-hurt = If somebody is being hurt, whom do they call?
settings-hurt-hint = It stands where somebody asks for care. That is no place for the circle, but for somebody to talk to.
settings-prompt = The question over “{ $stage }”
settings-prompt-hint = Empty, it is the usual one.
settings-prompt-keep = Keep the question
settings-others-asked = Others have asked

## Answers when something could not be done (web/error.rs)

error-no-page = There is no page here for you.
error-incomplete = Something that belongs to this form did not come along; perhaps the page was an old one. Nothing was changed. Open it anew, and do it there.
error-too-big = That is more than fits here. Nothing was kept of it.
error-too-slow = That took too long to arrive. Send it once more.
error-guesses = That was tried very often just now. Wait a minute, then try again.
error-starts = Very many alliances were begun from here just now. Wait a while, then send it once more; what you wrote is still here.
error-busy = Very many people are here just now. Nothing is lost: wait a few seconds, then try it once more.
error-streams = This is open in many windows already.
error-fault = That went wrong, and it was us. What you wrote is still here.
error-gone = There is nothing here for you any more, but what you wrote is. Open your private link in another window, then send it again.
error-nothing = Either it never was, or your link to it has gone to sleep. Ask whoever invited you for a fresh one, or open your private link.
# A button.
error-lost = I have lost my link
error-no-page-words = Forms are sent to some addresses, and some pages are only for whoever holds the desk. Your alliance is where you left it.
# A button.
to-your-alliance = To your alliance

## What programs are told that ask (web/api/problem.rs)

api-not-json = What was sent cannot be read as JSON.
api-unlike = What was sent is not what is asked for here.
api-other-type = This is sent as application/json.
api-looks-only = This token is good for looking only. Its owner can give another one.
api-no-such-way = That cannot be done at this address.
api-from-elsewhere = A write must come from this site, or bring a token.
api-fault = That went wrong, and it was us.
# It is the header Idempotency-Key.
api-key-long = It has 1 to { $most } letters.
api-key-short = Here it is made out of chance and has { $least } to { $most } letters: whoever has it can ask for the link once more.

## The ways in, and out (web/doors.rs, web/visit.rs)

# On the first page, beside the name of an alliance. $day is such as “Tuesday 9 February”.
now-next-visit = Next visit on { $day }
doors-no-code = No open door has this code. Look at it again, or ask for a new one.
doors-closed-words = The circle has closed its door. If you are expected, ask whoever invited you to open it.
doors-closed = The door is closed just now.
doors-other-seat = This is another seat
doors-other-seat-words = In this browser you are { $here }. This link is the seat of { $there }: what you write from then on is written as { $there }, and whoever has the link can see it.
doors-other-seat-sit = Sit here as { $there }
# Over the form of a care.
care-choose-item = Choose the item that it is about.
care-item-gone = That item is not on the page any more. Choose another one.
left-words = You have left. Go well. Your link opens nothing any more, and nobody asks why.
left-title = You have left.
# $link is an address.
renewed-words = Give this link to its owner; it is shown only now, and the old one no longer opens anything: { $link }
renewed-title = A new private link
# A button.
renewed-back = Back to the seats

## What only the page’s script says (page/script.rs)

# Under a field, when it is nearly full. # is the number, and $form the plural form that it asks for: one of zero, one, two, few, many, other.
script-left = { $form ->
    [one] # character left
   *[other] # characters left
}
script-over = { $form ->
    [one] # character too many
   *[other] # characters too many
}
# Before the title of the window, with a space at the end.
script-check = Please check:{" "}
# Under a note that waits for a connection.
script-unsent = Kept here, not sent yet
script-gone = This link no longer works here. What you wrote stays on this page.
# Two questions at the head of a page, when the circle goes on while somebody writes. Then the buttons.
script-turned = The notes were turned over. Yours was not laid down yet.
script-add = Add it, face up
script-leave = Let it be
script-moved = The circle has moved on.
script-along = Go along
# As candle-about.
script-minutes = { $form ->
    [one] About # minute left
   *[other] About # minutes left
}
# Said by a screen reader.
script-one-minute = One minute left.
script-ticked = { $form ->
    [one] # note ticked
   *[other] # notes ticked
}
script-saved = Saved a moment ago.
# Said by a screen reader.
script-copied = Copied.
## Lists

# How things in a row are said: "one, two and three" is list-and of list-comma of one and two, and three.
list-and = { $rest } and { $last }
list-comma = { $rest }, { $next }

## Rounds: writing face down, face up, reading aloud, turning

# A label on notes between two people: everybody sees who wrote what.
rounds-between-two = Between the two of you
# Labels: no name stands on the notes.
rounds-unsigned = Unsigned
rounds-unsigned-shuffled = Unsigned, and shuffled
rounds-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
rounds-reopened = The round is open again.
rounds-reopened-add = Add what is still missing; it lies face up at once.
# Folding a note away hides its words from everybody; it is not erased.
rounds-folded = { $n ->
    [one] One note was folded away.
   *[other] { $n } notes were folded away.
}
rounds-unfold = Open it again
rounds-unfold-one-of = Open it again ({ $at } of { number })
rounds-fold-a-note = Fold a note away
rounds-which-hurts = Which note hurts?
rounds-fold-it = Fold it away. It is not erased, everybody sees that one was folded, and nobody asks whose it was.
rounds-leave-notes = Leave the notes as they are
# A small button on a note.
rounds-fold-away = Fold away
# A small button on a note: I know this fear too.
rounds-me-too = Me too
# Read out before a number.
rounds-me-too-count = Me too:

# $at is the number of the question in large figures.
rounds-question-of = Question { $at } of { $of }
rounds-question = Question { $at }
rounds-question-written = Question { $at }, you wrote notes
# Read out before the number of a question.
rounds-question-before = Question
rounds-questions = Questions
rounds-next-question = Next question
rounds-your-answer = Your answer, one thought a note
rounds-lay-face-down = Lay it face down
rounds-from-preparation = From your preparation
# What somebody wrote, in quotation marks.
rounds-quoted = “{ $words }”
# Said after something was done.
rounds-said-on-the-table = Your note is on the table.
rounds-use-as-note = Use as a note
rounds-too-long = It has more than { $n } characters. Perhaps it is two notes.
rounds-table-empty = The table is empty.
rounds-first-note-need-not-be-good = The first note need not be good.
rounds-notes-on-the-table = { $n ->
    [one] { $n } note on the table
   *[other] { $n } notes on the table
}
rounds-on-all-questions = Face down, on all questions together.

# The last lane of the wall of hopes: those that were written on the back of a fear.
rounds-from-the-turn = From the turn
rounds-beside-questions = Beside the questions
rounds-jump = Jump to a question
rounds-notes-on-questions = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
} on { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
rounds-nothing-here = Nothing lies here yet.
rounds-let-it-be = Let it be
rounds-add-note = Add a note
# Read out after "Add a note".
rounds-add-note-to = to: { $question }

rounds-reading-aloud = Reading aloud
rounds-reading-at-table = Reading aloud, table { $table }
# Stands before "Note 3 of 8".
rounds-table = Table { $table }.
rounds-note-of = Note { $at } of { $of }
rounds-all-read = { $n ->
    [one] { $n } note, all read
   *[other] { $n } notes, all read
}
rounds-that-was-all = That was all of them. Breathe out.
rounds-this-was-folded = This note was folded away.
rounds-only-listening = Only listening now. Laughing is welcome.
rounds-you-read = You read this one aloud
# Whose turn it is, and under it who is next.
rounds-reads = { $name } reads
rounds-then = then { $name }
rounds-then-you = then you
rounds-it-is-read = It is read, go on
rounds-somebody-else = Somebody else reads it

rounds-wish-on-its-back = Every fear has a wish on its back.
rounds-turn-lead = Turn it over and write what you would want instead. Say what you will do, not what you won’t.
rounds-no-fear = No fear lies on the table.
rounds-nothing-to-turn = There is nothing to turn. Go on to the hopes.
rounds-rest-stays = They stay in the record of this hour and can be turned later.
# Notes that fewer people know; a button that shows them.
rounds-quieter-notes = { $n ->
    [one] { $n } quieter note
   *[other] { $n } quieter notes
}
rounds-more-notes = { $n ->
    [one] { $n } more note
   *[other] { $n } more notes
}
# How many of the fears have a hope on their back.
rounds-turned = { $n } of { $of } turned
rounds-turn-this = Turn this one
rounds-add-another = Add another
# Read out between a fear and its hope.
rounds-becomes = becomes
# How many hopes stand on the back of one fear.
rounds-wordings = { $n ->
    [one] { $n } wording
   *[other] { $n } wordings
}
rounds-instead = What would you want instead?
rounds-put-it-up = Put it up
rounds-close = Close

rounds-mirror = And honestly: is any of this already happening?
rounds-hopes-wall-lead = Walk along the wall. What surprises you? What do you hear more than once?
rounds-memories-wall = So that is what we can be.
rounds-memories-wall-lead = Read them. Mark the ones that you know well.
rounds-nightmares-wall = So that is what we are up against.
rounds-nightmares-wall-lead = Read them. Laugh if you can. Mark the ones that you know well.
# $name is who facilitates.
rounds-marks-until-person = Nobody ever sees who marked what. You see how many did when { $name } shows the numbers.
rounds-marks-until-shown = Nobody ever sees who marked what. You see how many did when the numbers are shown.
rounds-add-face-up = Add a note, face up
rounds-your-note-face-up = Your note, face up
rounds-at-once-both = It appears at once, for both of you.
rounds-at-once-all = It appears at once, for everybody, without a name. Whoever looks on may guess.

# Labels: until when the notes lie face down.
rounds-opens-both = Opens for both at once
rounds-opens-all = Opens for everybody at once
rounds-face-down-until = Face down until { $name } turns them
rounds-face-down-until-both = Face down until both are done
# The scenes stand before one of the three sentences below.
rounds-scene-hopes = How do you want it to be?
rounds-scene-memory = A time when it simply worked. What did people do?
rounds-scene-pair = The talk you would fake a fever for. The mail you would not answer.
rounds-scene-family = The weekend when everybody would rather hide under the bed.
rounds-scene-team = The meeting you would fake a fever for. The circle you would quietly leave.
rounds-one-thought = One thought a note.
rounds-one-memory = One memory a note.
rounds-one-nightmare = One nightmare a note; the worse, the better.
rounds-your-memory = Your memory
rounds-your-nightmare = Your nightmare
rounds-somebody-may-type = Somebody may type for you, word for word.
rounds-note-in-new-words = Your note, in new words
rounds-up-to = Up to { $n } characters
rounds-keep-new-words = Keep the new words
rounds-leave-as-it-was = Leave it as it was
rounds-on-the-table = On the table
# Stands after "On the table".
rounds-notes-face-down = { $n ->
    [one] { $n } note, face down
   *[other] { $n } notes, face down
}
rounds-first-note-hardest = The first note is the hardest. It need not be good.
# Of two people, the other one.
rounds-theirs-left = { $n ->
    [0] { $name } has left no notes yet
    [one] { $name } has left { $n } note
   *[other] { $name } has left { $n } notes
}
rounds-theirs-face-down = Face down, as yours are for { $name }.
# To whoever facilitates.
rounds-desk-sees-number = You see the number, as everybody does. The words come when you turn them over.
rounds-nobody-reads = Nobody can read them yet. They have not left the server.
rounds-nobody-reads-not-even = Nobody can read them yet. They have not left the server, not even for { $name }.
# A heading over one's own notes, with one of the three below after it.
rounds-yours = Yours
rounds-nothing-yet = nothing yet
rounds-only-you = only you see these
rounds-only-you-until-both = only you see these, until both are ready
# A button on a phone that goes round the table.
rounds-done-pass-on = I’m done, pass it on
rounds-enough = I’ve written enough for now
rounds-can-still-add = You can still add one.
rounds-everybody-enough = Everybody has written enough
# A heading, with "3 of 8" after it.
rounds-still-writing = Still writing
rounds-n-of = { $n } of { $of }
rounds-either-can-turn = Look up. Either of you can turn the notes now.
# To whoever facilitates.
rounds-turn-when-ready = Turn the notes when the room is ready.
rounds-about-to-turn = { $name } is about to turn the notes. Look up: this part happens in the room.

## Review: like is put with like, named, and given dots

review-title = Put like with like.
review-lead = Drag a note to where it belongs, or tick notes and say where. Then name each heap in a few words, and place your dots on what matters most.
# In place of a theme's name.
review-no-name = No name yet
review-still-loose = Still loose
# Read out before the name of a theme.
review-theme = Theme:
review-rename = Rename “{ $name }”
review-name = Name “{ $name }”
# What a drawing is called where it cannot be seen.
review-drawing = A drawing
review-your-dots-on = Your dots on “{ $name }”
review-dots = { $n ->
    [one] { $n } dot
   *[other] { $n } dots
}
review-take-dot = Take a dot from “{ $name }”
review-put-dot = Put a dot on “{ $name }”
review-dots-counted = The dots were counted when the signing began.
review-your-dots = Your dots
review-dots-left = { $n } of { $of } left
review-locked = The trays are locked
review-said-undone = The last move was taken back.
review-undo = Undo the last move
review-name-label = A few words for this heap
review-keep-name = Keep this name
review-leave-it = Leave it
# In a list of themes: the heap at this place.
review-heap = Heap { $n }, no name yet
review-new-theme = A new theme…
# The bar that moves notes. Little room on a phone.
review-group-ticked = Group the ticked notes
review-said-moved = The notes were moved.
review-ticked = Ticked notes
review-group-with = Group with
review-new-theme-name = Name of the new theme
review-few-words = A few words
review-also-leave = also leave them where they are
review-move = Move them
review-untick = Untick

## Draft: items are worded and agreed by consent

draft-title = Find the words.
draft-lead = Not the best possible sentence: one that nobody objects to, good enough for now, safe enough to try.
# $span is desk-in-days.
draft-back = You will be back in { $span }.
draft-items = Items
draft-no-item = No item yet.
draft-word-what-counts = Word what you want to count on.
draft-take-a-theme = Take the theme with the most dots, and word what you want to count on.
# The three answers, and two more in the legend of the small shapes.
draft-yes = Yes
draft-reservation = Yes, with a reservation
draft-not-yet = Not yet
draft-answered-face-down = Answered, face down
draft-not-answered = Has not answered
draft-answered = { $n ->
    [0] Nobody has answered yet
   *[other] { $n } of { $of } have answered. The answers are shown together.
}
# Parts of a row: "5 yes, 2 with a reservation, 1 to answer".
draft-tally-yes = { $n } yes
draft-tally-reservation = { $n } with a reservation
draft-tally-not-yet = { $n } not yet
draft-tally-to-answer = { $n } to answer
draft-thought-on-all = A thought on all items
draft-many-items = You have { $n } items. Few are remembered, and lived.
# $first and $second are the numbers of items.
draft-items-alike = Items { $first } and { $second } share many words.
draft-no-item-says-it = No item says it yet.

draft-said-answer = Your answer lies face down.
draft-give-answer = Give my answer
draft-change-answer = Change my answer
draft-stand-behind = Can you stand behind this?
draft-which-reservation = What is your reservation?
draft-reservation-noted = It is noted beside the item and does not stop it.
draft-what-is-missing = What is still missing in the words?
draft-make-it-a-yes = Say what would make it a yes.
draft-show-my-name = Show my name with it
# $answer is one of the three answers.
draft-you-said = You said: { $answer }. It lies face down; you can change it until all are shown.
draft-said-answers = Your answers lie face down.
draft-asked-at-once = All items are asked at once. Say to each whether you can stand behind it; the answers are shown together, when all have given theirs.
draft-give-answers = Give my answers
draft-change-answers = Change my answers
draft-answers-face-down = Your answers lie face down; you can change them until all are shown.
# Over what somebody said to an item.
draft-named-yes = { $name }, yes
draft-named-reservation = { $name }, with a reservation
draft-named-not-yet = { $name }, not yet
draft-voice-reservation = With a reservation

draft-ways = Change the words, park it or let it go
draft-change-after-all = Change it after all
# Where an item comes from.
draft-from-theme = From “{ $theme }”
draft-from-unnamed = From “a heap without a name”
draft-from-table = From table { $table }
draft-of-its-own = An item of its own
draft-notes-behind = { $n ->
    [one] { $n } note behind it
   *[other] { $n } notes behind it
}
# Small labels on an item: what kind it is.
draft-tag-permission = What anyone may do
draft-tag-when-hard = When it gets hard
draft-tag-fun = Just for joy
draft-because = Because: { $because }
draft-trial-until = A trial until { $day }
# $n people agree with a reservation.
draft-both-agree = { $n ->
    [0] Both agree
    [1] Both agree, one with a reservation
   *[other] Both agree, two with a reservation
}
# $number is how many agree, of them $n with a reservation; $of is that number as a word.
draft-all-agree = { $n ->
    [0] All { number } agree
    [1] All { number } agree, one with a reservation
   *[other] All { number } agree, { $of } with a reservation
}
draft-so-far-agree = { $n ->
    [0] { $answered } of { $all } have answered, and agree
    [1] { $answered } of { $all } have answered, and agree, one with a reservation
   *[other] { $answered } of { $all } have answered, and agree, { $of } with a reservation
}
draft-heard = What was heard on the way
# Read out before words that changed.
draft-changes = Changes:
draft-removed = removed:
draft-added = added:
draft-thought-on-wording = A thought on the wording
draft-use-this = Use this
draft-keep-ours = Keep ours
draft-said-asked-again = The item is asked again.
draft-a-gift = A “not yet” is a gift: it shows what the sentence still lacks. How about…
draft-ask-again = Ask again with these words
draft-old-words = Back to the old words
draft-said-new-words = The new words are asked.
draft-other-words = Other words
draft-asked-anew = Changed words are asked anew, and everybody sees what changed. It often helps to begin with “When …, we …”.
draft-keep-words = Keep these words
draft-asked-twice = It was asked twice. Nobody is worn down here: try it until a day, park it, or let it go.
draft-try-until = Try it until…
draft-said-trial = The trial is asked.
draft-what-try = What do we try?
draft-until-when = Until when?
draft-ask-for-trial = Ask for a trial
draft-park = Park it
draft-why-park = Why? It helps when it comes back.
draft-park-until-visit = Park it until the first visit
draft-let-go = Let it go
draft-why-let-go = Why? For those who ask later.
draft-put-aside = Put aside
draft-parked-come-back = Parked items come back by themselves at the first visit.
# Small labels on items that were put aside.
draft-tag-let-go = Let go
draft-tag-parked = Parked
draft-take-up = Take it up again

draft-new-item = A new item
draft-from-themes = From the themes
draft-theme-needs-none = A theme may also need none. Then leave it.
draft-each-table = { $number ->
    [0] Each table brings at most three items; yours has brought none so far.
   *[other] Each table brings at most three items; yours has brought { number }.
}
draft-items-made = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
draft-word-an-item = Word an item
# Read out after "Word an item".
draft-word-from = from “{ $theme }”
draft-as-many-as-may-be = That is as many items as there may be. Fewer are remembered better.
draft-add-item = Add an item
# The kinds of items, each with what it is like.
draft-promise = A promise
draft-promise-like = What we do: “We …”
draft-permission = A permission
draft-permission-like = What anyone may do: “Anyone may …”
draft-when-hard = When it gets hard
draft-when-hard-like = “When …, we …”
draft-fun = Fun
draft-fun-like = It just has to be on it
draft-said-item = The item is on the list.
draft-say-it = Say it as if it were already so
draft-one-breath = One breath long. Something one could see or hear.
draft-what-kind = What kind of item is it?
draft-why = Why?
draft-why-hint = You may leave it empty; it helps in a year.
draft-put-on-list = Put it on the list
# Closes the form.
draft-done = Done
draft-notes-behind-count = The notes behind it: { $n }
draft-notes-behind-it = The notes behind it
draft-notes-of-others = Notes of other themes
draft-unnamed-heap = A heap without a name

## Sign

sign-signing = Signing
sign-next-visit = Next visit
# Under the day of the next visit: "in two weeks, then every second Tuesday". $far is one of
# charter-in-…, $rhythm one of charter-every-….
sign-far-then = { $far }, then { $rhythm }
sign-then = Then { $rhythm }
sign-names-until = Names may come until { $day }, each in their own time.
sign-change-date = Change the date
sign-keep-date = Keep this date
sign-first-visit = First, the next visit
sign-agree-on-day = No page is right for ever. Agree now on the day when you look at it again; then everybody signs.
sign-set-date = Set the date
sign-somebody-writes-day = No page is right for ever. Agree now on the day when you look at it again: { $name } writes it down, and then everybody signs.
# Labels of a form: a day, then how often.
sign-come-back-on = We come back on
sign-and-then = And then
sign-sign-by = Sign by, if names come over days
sign-name-under-it = Your name is under it
sign-you-stand = You stand behind this page as it reads today.
sign-write-again = Write it again
# $items are numbers of items: "3 and 5".
sign-new-words = { $n ->
    [one] Item { $items } has new words. Still in?
   *[other] Items { $items } have new words. Still in?
}
sign-under-the-others = Your name stands under all the others, as you signed them.
sign-put-name = Put your name to it
# $when is one of charter-in-….
sign-again-then = It is not set in stone: { $when } you look at it again.
sign-again-at-visit = It is not set in stone: at the next visit you look at it again.
sign-said-signed = Your name is under it.
sign-as = Sign as
sign-type-name = Type your name, as you write it.
sign-or-draw = Or draw it with your finger
sign-a-word = A word beside it, if you like
sign-sign = Sign
sign-not-ready = I’m not ready to sign
sign-not-ready-again = You are not ready yet. Say it in other words
sign-said-put-off = The circle knows what is missing.
sign-what-is-missing = What is still missing?
sign-stands-here = It stands here with your name, so that you can talk about it. You can sign whenever you are ready.
sign-tell-circle = Tell the circle
sign-all-signed = Everyone who was there has signed.
sign-so-many-signed = { $n } of { $of } have signed.
sign-new-words-wait = The new words still wait for your names.
sign-nobody-signed = Nobody has signed yet.
sign-still-to-sign = Still to sign: { $names }.
sign-still-reading = { $n ->
    [one] { $names } is still reading.
   *[other] { $names } are still reading.
}
# The last of a row of names: "Ada, Noah and three more".
sign-more = { number } more
# Over the reason why somebody has not signed.
sign-named-not-ready = { $name }, not ready yet

## Charter

charter-version = Version { $version }
# Over the title of the page.
charter-of-one = An alliance of { $name }
charter-between = An alliance between { $names }
charter-between-many = An alliance between { number } people
# In small letters under an item: the last day of a trial.
charter-until = Until { $day }
charter-signatures = Signatures
charter-drawn-signature = { $name }’s signature, drawn
# Under the line for a signature.
charter-reading-it = { $name }, reading it
# Read out after a name.
charter-not-signed = : not signed yet
# $items are numbers of items: "3 and 5".
charter-but-for = { $n ->
    [one] { $name }, but for item { $items }
   *[other] { $name }, but for items { $items }
}
# Around the seal, in capital letters: about 45 letters have room.
charter-ring-signed = Signed by { number } · { $version } · { $day } ·
charter-ring-awaiting = { $number ->
    [one] Awaiting { number } name · { $version } · { $month } ·
   *[other] Awaiting { number } names · { $version } · { $month } ·
}
# November 2026
charter-month = { $month } { $year }
# Under the seal, on two lines; $line is where the second begins, $rhythm one of charter-every-….
charter-we-come-back = We come back to it{ $line }{ $rhythm }.
charter-version-of = { $version }, { $day }
# How often the circle comes back, in the middle of a sentence.
charter-every-weekday = { $weeks ->
    [1] every { weekday }
    [2] every second { weekday }
    [3] every third { weekday }
   *[4] every fourth { weekday }
}
charter-every-days = { $number ->
    [1] every day
   *[other] every { number } days
}
charter-every-weeks = { $number ->
    [1] every week
    [2] every second week
   *[other] every { number } weeks
}
charter-every-month = every month
charter-every-quarter = every quarter
charter-twice-a-year = twice a year
charter-every-year = every year
# How far off a day is, in the middle of a sentence.
charter-in-days = { $number ->
    [0] today
    [1] tomorrow
   *[other] in { number } days
}
charter-in-a-week = in a week
charter-in-weeks = in { number } weeks
charter-in-months = in { number } months
charter-in-years = in { number } years
charter-title = The alliance of { $name }
charter-title-wide = The alliance of { $name }, wide
charter-print = Print
charter-wide = Wide, for a screen

## The desk of whoever facilitates

desk-how-to-go-on = How to go on
desk-facilitators = Facilitator’s desk
desk-between-you-two = Between you two. Either of you may go on.
desk-only-you = Your desk. Only you see this.
# Stands before a sentence that the facilitator may say.
desk-say = Say
# $stage is the name of a stage on the thread, such as Hopes.
desk-go-back-to-question = Go back to { $stage }?
desk-go-back-to = Go back to { $stage }
desk-skip-to = Skip ahead to { $stage }
desk-circle-goes-along = The whole circle goes along. What was turned over stays face up.
desk-go-back = Go back
desk-stay = Stay here
desk-ready = { $n } of { $of } are ready. Begin when you are together.
desk-open-until = Open until { $moment }
# After a pause.
desk-go-on = Go on
# Buttons that give more time, with a plus before them.
desk-one-minute = 1 min
desk-one-day = 1 day
desk-pause = Pause
desk-light-candle = Light the candle
desk-end-reading = End the reading
desk-read-aloud = Read aloud, by lot
# The next steps: the large button of the desk.
desk-go-on-from-here = Go on from here
desk-turn-notes = Turn the notes over
desk-prepare = Prepare
desk-open-room = Open the room
desk-begin-memories = Begin with the memories
desk-begin-nightmares = Begin with the nightmares
desk-let-day-in = Let the day in
desk-begin-hopes = Begin with the hopes
desk-to-hopes = To the hopes
desk-like-with-like = Put like with like
desk-find-words = Find the words
desk-to-signing = To the signing
desk-hang-it-up = Hang it up
# What stands before the next step.
desk-no-item = No item yet
desk-agreed = { $n } of { $of } agreed
desk-first-the-day = First the day of the next visit
desk-signed = { $n } of { $of } have signed
desk-when-both-done = The notes turn over when both of you are done.
desk-still-writing = { $n ->
    [one] { $names } is still writing. Wait, or go on?
   *[other] { $names } are still writing. Wait, or go on?
}
desk-so-many-still-writing = { $n ->
    [one] { $n } is still writing. Wait, or go on?
   *[other] { $n } are still writing. Wait, or go on?
}
# The menu of the desk.
desk-more = More
desk-several-tables = Sit at several tables
desk-join-tables = Join the tables again
desk-open-screen = Open the big screen
desk-on-a-phone = Your desk on a phone
desk-seats = Seats and links
desk-settings = Settings
desk-read-again = Read them aloud again
desk-reopen = Open writing again
desk-show-me-too = Show the numbers of “Me too”
desk-lock = Lock the trays
desk-unlock = Unlock the trays
desk-show-answers = Show the answers so far
desk-unfold = Open the folded note again
desk-unfold-one = Open the folded note { $n } again
desk-edit-purpose = Edit the purpose
desk-what-for = What is it for?
desk-keep-words = Keep these words
desk-said-purpose = The purpose is changed.
desk-change-prompt = Change the prompt
desk-what-ask = What do we ask?
desk-what-ask-hint = Empty: the usual question.
desk-ask-so = Ask it so
desk-said-prompt = The prompt is changed.
desk-stop = Stop here for today
desk-stop-question = Stop here for today…
desk-stop-worst = The worst has been said, and nothing yet of what you want instead.
desk-stop-home = People would go home with that. A few minutes for the hopes are worth it.
desk-on-to-hopes = Go on to the hopes
desk-stop-all-the-same = Stop here all the same

# Sentences that the facilitator may say aloud to the circle.
desk-cue-arrive = { $opening ->
    [nightmare] Welcome. This may feel a little soft at first. Trust me for one hour: first the worst, then the best, then one page that we sign.
    [memory] Welcome. This may feel a little soft at first. Trust me for one hour: first our best memories, then our hopes, then one page that we sign.
   *[none] Welcome. This may feel a little soft at first. Trust me for one hour: first our hopes, then one page that we sign.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] Tonight we make our own page: first the worst, then the best, then one page that we sign. Nobody is marked, and everybody may pass.
    [memory] Tonight we make our own page: first our best memories, then our hopes, then one page that we sign. Nobody is marked, and everybody may pass.
   *[none] Tonight we make our own page: first our hopes, then one page that we sign. Nobody is marked, and everybody may pass.
}
desk-cue-arrive-pass = You may pass, on anything, without saying why. Nothing is signed unless you sign it.
desk-cue-arrive-no-more = I see no more than you do: no note has a name, for me neither.
desk-cue-silence = Silence while we write. The notes turn over all together.
desk-cue-memories-best = Think of a time with others when you were at your best. One memory a note.
desk-cue-memories-what = What did you do then, and what did the others do?
desk-cue-nightmares-fever = Don’t be fair, don’t be balanced. Give me the meeting you would fake a fever for.
desk-cue-nightmares-invent = Invent it: the worst version of us, somewhere in the future. No real names.
desk-cue-nightmares-silence = Silence while we write. Nobody sees your words before all notes turn over together.
desk-cue-nightmares-worse = One nightmare a note. The worse, the better.
desk-cue-wall-hear = Let’s hear them. I’ll read the first one; anyone, take the next.
desk-cue-wall-listening = Only listening now. No comment, no defence. Laughing is fine.
desk-cue-wall-mark = Mark the ones that you know well. Nobody sees who marked what.
desk-cue-wall-mirror = Is any of this already happening?
desk-cue-turn-wish = Every fear has a wish on its back. Take one that you know well, and write what you would want instead.
desk-cue-turn-do = Say what you will do, not what you won’t.
desk-cue-turn-not-all = They need not all be turned. Begin with those that most of us know.
desk-cue-hopes-end = Now the other end. If it went really well with us, what would you see and hear?
desk-cue-hopes-one = One question at a time, one thought a note. You may leave a question out.
desk-cue-hopes-wall = Walk along the wall. What surprises you? What do you hear more than once?
desk-cue-hopes-listening = Only listening now. Questions come later, judgements never.
desk-cue-review-sort = Sort in silence. Everybody moves; if two of you disagree, let the note lie in both.
desk-cue-review-name = A heap’s name is a few words, not one. What do its notes ask of us?
desk-cue-review-dots = Now your dots: what matters most to you, if we could keep only some of it?
# $span is desk-for-days.
desk-cue-draft-stand = I’m not asking if you love it. Can you stand behind it for { $span }?
desk-cue-draft-gift = A “not yet” is a gift. What is still missing in the words?
desk-cue-draft-stuck = Stuck? Make it smaller, shorter, or try it until a day. Some of it may wait.
desk-cue-sign-day = First the day: when do we come back to this page?
desk-cue-sign-read = Read it once more, all of it. Sign when you can stand behind it; wait when you can’t.
desk-cue-sign-again-on = We look at it again on { $day }. Until then it hangs where we all see it.
desk-cue-sign-again = It is not set in stone. We will look at it again.
# After "for", in desk-cue-draft-stand.
desk-for-days = { $span ->
    [quarter] three months
    [half-year] half a year
    [year] a year
    [weeks] { $number ->
        [1] a week
       *[other] { number } weeks
    }
   *[days] { $number ->
        [1] a day
       *[other] { number } days
    }
}
# In draft-back, with the word for "in" where that bends the rest.
desk-in-days = { $span ->
    [quarter] three months
    [half-year] half a year
    [year] a year
    [weeks] { $number ->
        [1] a week
       *[other] { number } weeks
    }
   *[days] { $number ->
        [1] a day
       *[other] { number } days
    }
}

## The big screen, and the desk on a phone

# The title of the window: $place is a stage, $name the circle's.
screen-title = { $place }: { $name }
# After the name of the circle.
screen-stopped = we stopped here for today
screen-pause = a pause
screen-come-in = Come in. Take a seat.
# Beside a square code, on two lines; $line is where the second begins.
screen-point-here = Point your camera here,{ $line }or open { $address }
screen-here-of = { $n } of { $of } are here.
# $number is $n in large figures.
screen-count-here = { $n ->
    [one] { $number } of { $of } are here
   *[other] { $number } of { $of } are here
}
screen-enough = { $n } of { $of } have written enough
screen-table-empty = The table is empty. The first note need not be good.
# $number is $n in large figures.
screen-notes-on-the-table = { $n ->
    [one] { $number } note on the table, face down
   *[other] { $number } notes on the table, face down
}
screen-our-hopes = Our hopes
screen-each-table = Each table reads its own.
screen-table = Table { $table }
screen-all-read = All are read
screen-so-many-read = All { $n } are read
screen-n-of = { $n } of { $of }
screen-still-loose = { $n ->
    [one] { $n } note still loose
   *[other] { $n } notes still loose
}
screen-remote-title = Your desk: { $name }
screen-your-desk = Your desk
screen-here = { $n } here
screen-to-own-page = To your own page
screen-nothing-to-say = Nothing just now. Look at each other.
# The cue before and the cue after the one that is shown.
screen-before = Before
screen-after = After

## Where letters lead to (web/letters.rs)

letters-asleep = This link has gone to sleep.
letters-asleep-why = Either it was used already, or the address was changed or taken away since.
# A link.
letters-to-the-first-page = To the first page
letters-confirm-what = Then letters about your alliance come here: when a visit is near, when a pulse is open, when the page has new words. Each can be stopped by one tap.
letters-thanks = Thank you.
letters-thanks-what = From now on you hear what is near, never at night, and once each.
# A link.
letters-to-your-alliance = To your alliance
letters-stop = { $kind ->
    [visit] No more letters before a visit?
    [pulse] No more letters when a pulse opens?
    [sign] No more letters when the page has new words?
    [change] No more letters when words are proposed?
    [asleep] No more letters when the alliance falls asleep?
    [farewell] No more letters before the notes are let go?
   *[other] No more letters of this kind?
}
letters-stop-others = The others come as before. What is due stands on the page of your alliance, with letters or without.
# A button.
letters-stop-button = Stop them
letters-stopped = Stopped.
letters-stopped-kind = { $kind ->
    [visit] No more letters before a visit.
    [pulse] No more letters when a pulse opens.
    [sign] No more letters when the page has new words.
    [change] No more letters when words are proposed.
    [asleep] No more letters when the alliance falls asleep.
    [farewell] No more letters before the notes are let go.
   *[other] No more letters of this kind.
}
letters-no-mail = Your link is your key.
letters-no-mail-how = This installation sends no mail. Whoever holds the desk of your alliance can make a new link for you, on the page of seats.
letters-look = Look into your mail.
letters-look-how = If this address belongs to somebody in an alliance here, a letter with their link is on its way. It may take a minute.
letters-again = Come in on this device?
letters-again-how = You get a new private link here. The old one, and every device that used it, opens nothing any more. What you wrote face down and is not turned over yet stays where it lies, but you cannot change it.
# A button.
letters-again-button = Yes, let me in
letters-calendar = Your calendar link
letters-calendar-how = Add this address to your calendar as a subscription. It is shown only now, it opens nothing but the calendar, and your earlier calendar link has ended: { $link }
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
# What was told to a program, and how that went; $moment as in “moment”.
programs-told = What was told
programs-told-taken = Taken: { $moment }
programs-told-now = Being told now
programs-told-later = Not taken yet. Next try: { $moment }
programs-told-never = Not told any more. Last try: { $moment }
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

## Poster

# The link to it, from the page of the charter.
poster-link = PDF, A4 or A3
poster-title = The alliance of { $name }, to take along
poster-heading = Take your page with you
poster-lead = What hangs where you meet is seen. Whoever has the file can read the page, so give it only to people who may.
poster-paper = On paper
poster-paper-said = PDF, to print and to hang up where you meet.
poster-paper-alt = The page on paper
poster-screen = Wide, for a screen
poster-screen-said = 16 to 9: for the wall of a room, or behind your windows.
poster-screen-alt = The page, wide
poster-phone = For a phone
poster-phone-said = Behind your clock, with room for it.
poster-phone-alt = The page, for a phone
poster-letter = US Letter
poster-picture = As a picture
poster-drawing = As a drawing
# $letters are the first letters that are missing, with an ellipsis where there are more.
poster-missing = This server has no letters for { $letters }. On a poster an empty box stands in their place. Whoever looks after it can install a font that has them, such as Noto.
poster-no-letters = This server was set up without the letters that a poster needs. You can still print the page of the charter.
poster-busy = Others are printing just now.
poster-busy-words = Posters are made one after the other. Wait a few seconds, then ask for it once more.
poster-none = There is no poster here yet.
poster-failed = The poster was not made, and it was us.
poster-failed-words = Nothing is lost. You can still print the page of the charter.
poster-back-to-posters = Back to the posters
