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
living-notes-go = On { $day } the notes say goodbye.
# $link is the next sentence.
living-notes-look = { $link }.
living-notes-look-link = Look at them once more
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
care-banner-when = You read it together { $when }.
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
living-kind-fun = It just has to be on it
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
coming-leave-as = Leave, { $name }
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
letter-farewell = On { $day } we let our raw notes go. The page stays as it is.
letter-farewell-until = Until then you can read them once more.
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
