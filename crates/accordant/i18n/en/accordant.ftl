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
rounds-marks-until-person = Nobody sees who marked what, not even how many did, until { $name } shows the numbers.
rounds-marks-until-shown = Nobody sees who marked what, not even how many did, until the numbers are shown.
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
sign-all-signed = All of you have signed.
sign-so-many-signed = { $n } of { $of } have signed.
sign-new-words-wait = The new words still wait for your names.
sign-nobody-signed = Nobody has signed yet.
sign-still-to-sign = Still to sign: { $names }.
sign-still-reading = { $n ->
    [one] { $names } reads it still.
   *[other] { $names } read it still.
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
