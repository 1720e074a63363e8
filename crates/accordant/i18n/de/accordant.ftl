
## Lists

list-and = { $rest } und { $last }
list-comma = { $rest }, { $next }

## Rounds: writing face down, face up, reading aloud, turning

rounds-between-two = Unter euch zweien
rounds-unsigned = Ohne Namen
rounds-unsigned-shuffled = Ohne Namen und gemischt
rounds-notes = { $n ->
    [one] { $n } Zettel
   *[other] { $n } Zettel
}
rounds-reopened = Die Runde ist wieder offen.
rounds-reopened-add = Ergänzt, was noch fehlt; es liegt sofort offen da.
rounds-folded = { $n ->
    [one] Ein Zettel wurde weggefaltet.
   *[other] { $n } Zettel wurden weggefaltet.
}
rounds-unfold = Wieder aufklappen
rounds-unfold-one-of = Wieder aufklappen ({ $at } von { $number })
rounds-fold-a-note = Einen Zettel wegfalten
rounds-which-hurts = Welcher Zettel tut weh?
rounds-fold-it = Falte ihn weg. Er wird nicht gelöscht, alle sehen, dass einer weggefaltet wurde, und niemand fragt, von wem er war.
rounds-leave-notes = Die Zettel lassen, wie sie sind
rounds-fold-away = Wegfalten
rounds-me-too = Ich auch
rounds-me-too-count = Ich auch:

rounds-question-of = Frage { $at } von { $of }
rounds-question = Frage { $at }
rounds-question-written = Frage { $at }, du hast etwas geschrieben
rounds-question-before = Frage
rounds-questions = Fragen
rounds-next-question = Nächste Frage
rounds-your-answer = Deine Antwort, ein Gedanke je Zettel
rounds-lay-face-down = Verdeckt hinlegen
rounds-from-preparation = Aus deiner Vorbereitung
rounds-quoted = „{ $words }“
rounds-said-on-the-table = Dein Zettel liegt auf dem Tisch.
rounds-use-as-note = Als Zettel nehmen
rounds-too-long = Das sind mehr als { $n } Zeichen. Vielleicht sind es zwei Zettel.
rounds-table-empty = Der Tisch ist leer.
rounds-first-note-need-not-be-good = Der erste Zettel muss nicht gut sein.
rounds-notes-on-the-table = { $n ->
    [one] { $n } Zettel auf dem Tisch
   *[other] { $n } Zettel auf dem Tisch
}
rounds-on-all-questions = Verdeckt, zu allen Fragen zusammen.

rounds-from-the-turn = Aus dem Wenden
rounds-beside-questions = Neben den Fragen
rounds-jump = Zu einer Frage springen
rounds-notes-on-questions = { $notes ->
    [one] { $notes } Zettel
   *[other] { $notes } Zettel
} zu { $questions ->
    [one] { $questions } Frage
   *[other] { $questions } Fragen
}
rounds-nothing-here = Hier liegt noch nichts.
rounds-let-it-be = Doch nicht
rounds-add-note = Zettel dazulegen
rounds-add-note-to = zu: { $question }

rounds-reading-aloud = Vorlesen
rounds-reading-at-table = Vorlesen, Tisch { $table }
rounds-table = Tisch { $table }.
rounds-note-of = Zettel { $at } von { $of }
rounds-all-read = { $n ->
    [one] { $n } Zettel, vorgelesen
   *[other] { $n } Zettel, alle vorgelesen
}
rounds-that-was-all = Das waren alle. Atmet aus.
rounds-this-was-folded = Dieser Zettel wurde weggefaltet.
rounds-only-listening = Jetzt nur zuhören. Lachen ist willkommen.
rounds-you-read = Diesen liest du vor
rounds-reads = { $name } liest vor
rounds-then = dann { $name }
rounds-then-you = dann du
rounds-it-is-read = Gelesen, weiter
rounds-somebody-else = Jemand anders liest ihn

rounds-wish-on-its-back = Jede Angst hat auf der Rückseite einen Wunsch.
rounds-turn-lead = Dreh sie um und schreib, was du stattdessen möchtest. Sag, was du tun wirst, nicht, was du lassen wirst.
rounds-no-fear = Auf dem Tisch liegt keine Angst.
rounds-nothing-to-turn = Es gibt nichts zu wenden. Geht weiter zu den Hoffnungen.
rounds-rest-stays = Sie bleiben in der Aufzeichnung dieser Stunde und können später gewendet werden.
rounds-quieter-notes = { $n ->
    [one] { $n } leiserer Zettel
   *[other] { $n } leisere Zettel
}
rounds-more-notes = { $n ->
    [one] { $n } weiterer Zettel
   *[other] { $n } weitere Zettel
}
rounds-turned = { $n } von { $of } gewendet
rounds-turn-this = Diesen wenden
rounds-add-another = Noch einen Wunsch
rounds-becomes = wird zu
rounds-wordings = { $n ->
    [one] { $n } Fassung
   *[other] { $n } Fassungen
}
rounds-instead = Was möchtest du stattdessen?
rounds-put-it-up = Aufhängen
rounds-close = Schließen

rounds-mirror = Und ganz ehrlich: Geschieht davon schon etwas?
rounds-hopes-wall-lead = Geht an der Wand entlang. Was überrascht euch? Was hört ihr mehr als einmal?
rounds-memories-wall = Das können wir also sein.
rounds-memories-wall-lead = Lies sie. Markiere, was du gut kennst.
rounds-nightmares-wall = Damit haben wir es also zu tun.
rounds-nightmares-wall-lead = Lies sie. Lach, wenn du kannst. Markiere, was du gut kennst.
rounds-marks-until-person = Niemand sieht je, wer was markiert hat. Wie viele es sind, seht ihr, wenn { $name } die Zahlen zeigt.
rounds-marks-until-shown = Niemand sieht je, wer was markiert hat. Wie viele es sind, seht ihr, wenn die Zahlen gezeigt werden.
rounds-add-face-up = Zettel offen dazulegen
rounds-your-note-face-up = Dein Zettel, offen
rounds-at-once-both = Er erscheint sofort, für euch beide.
rounds-at-once-all = Er erscheint sofort, für alle, ohne Namen. Wer zusieht, kann raten.

rounds-opens-both = Öffnet sich für beide zugleich
rounds-opens-all = Öffnet sich für alle zugleich
rounds-face-down-until = Verdeckt, bis { $name } umdreht
rounds-face-down-until-both = Verdeckt, bis beide fertig sind
rounds-scene-hopes = Wie soll es sein?
rounds-scene-memory = Eine Zeit, in der es einfach ging. Was haben die Leute getan?
rounds-scene-pair = Das Gespräch, vor dem du Fieber vortäuschen würdest. Die Mail, die du nicht beantworten würdest.
rounds-scene-family = Das Wochenende, an dem sich alle lieber unter dem Bett verstecken würden.
rounds-scene-team = Das Treffen, vor dem du Fieber vortäuschen würdest. Der Kreis, den du still verlassen würdest.
rounds-one-thought = Ein Gedanke je Zettel.
rounds-one-memory = Eine Erinnerung je Zettel.
rounds-one-nightmare = Ein Albtraum je Zettel; je schlimmer, desto besser.
rounds-your-memory = Deine Erinnerung
rounds-your-nightmare = Dein Albtraum
rounds-somebody-may-type = Jemand darf für dich tippen, Wort für Wort.
rounds-note-in-new-words = Dein Zettel, in neuen Worten
rounds-up-to = Bis zu { $n } Zeichen
rounds-keep-new-words = Neue Worte behalten
rounds-leave-as-it-was = Lassen, wie er war
rounds-on-the-table = Auf dem Tisch
rounds-notes-face-down = { $n ->
    [one] { $n } Zettel, verdeckt
   *[other] { $n } Zettel, verdeckt
}
rounds-first-note-hardest = Der erste Zettel ist der schwerste. Er muss nicht gut sein.
rounds-theirs-left = { $n ->
    [0] { $name } hat noch keine Zettel hingelegt
    [one] { $name } hat { $n } Zettel hingelegt
   *[other] { $name } hat { $n } Zettel hingelegt
}
rounds-theirs-face-down = Verdeckt, so wie deine für { $name }.
rounds-desk-sees-number = Du siehst die Zahl, wie alle. Die Worte kommen, wenn du die Zettel umdrehst.
rounds-nobody-reads = Noch kann sie niemand lesen. Sie haben den Server nicht verlassen.
rounds-nobody-reads-not-even = Noch kann sie niemand lesen. Sie haben den Server nicht verlassen, auch nicht für { $name }.
rounds-yours = Deine
rounds-nothing-yet = noch nichts
rounds-only-you = die siehst nur du
rounds-only-you-until-both = die siehst nur du, bis beide bereit sind
rounds-done-pass-on = Fertig, weitergeben
rounds-enough = Fürs Erste habe ich genug geschrieben
rounds-can-still-add = Du kannst immer noch einen dazulegen.
rounds-everybody-enough = Alle haben genug geschrieben
rounds-still-writing = Wird noch geschrieben
rounds-n-of = { $n } von { $of }
rounds-either-can-turn = Schaut auf. Jetzt können beide die Zettel umdrehen.
rounds-turn-when-ready = Dreh die Zettel um, wenn der Raum so weit ist.
rounds-about-to-turn = { $name } dreht gleich die Zettel um. Schaut auf: Das geschieht im Raum.

## Review: like is put with like, named, and given dots

review-title = Legt Ähnliches zu Ähnlichem.
review-lead = Zieh einen Zettel dorthin, wo er hingehört, oder hake Zettel an und sag, wohin. Gebt dann jedem Stapel ein paar Worte als Namen, und verteilt eure Klebepunkte auf das Wichtigste.
review-no-name = Noch ohne Namen
review-still-loose = Noch lose
review-theme = Thema:
review-rename = „{ $name }“ umbenennen
review-name = „{ $name }“ benennen
review-drawing = Eine Zeichnung
review-your-dots-on = Deine Klebepunkte auf „{ $name }“
review-dots = { $n ->
    [one] { $n } Klebepunkt
   *[other] { $n } Klebepunkte
}
review-take-dot = Einen Klebepunkt von „{ $name }“ nehmen
review-put-dot = Einen Klebepunkt auf „{ $name }“ setzen
review-dots-counted = Die Klebepunkte wurden gezählt, als das Unterschreiben begann.
review-your-dots = Deine Klebepunkte
review-dots-left = { $n } von { $of } übrig
review-locked = Die Ablagen sind gesperrt
review-said-undone = Der letzte Zug wurde zurückgenommen.
review-undo = Letzten Zug zurücknehmen
review-name-label = Ein paar Worte für diesen Stapel
review-keep-name = Namen behalten
review-leave-it = Doch nicht
review-heap = Stapel { $n }, noch ohne Namen
review-new-theme = Ein neues Thema …
review-group-ticked = Angehakte Zettel zusammenlegen
review-said-moved = Die Zettel wurden umgelegt.
review-ticked = Angehakte Zettel
review-group-with = Legen zu
review-new-theme-name = Name des neuen Themas
review-few-words = Ein paar Worte
review-also-leave = auch dort lassen, wo sie sind
review-move = Umlegen
review-untick = Haken weg

## Draft: items are worded and agreed by consent

draft-title = Findet die Worte.
draft-lead = Nicht den bestmöglichen Satz: einen, gegen den niemand etwas einzuwenden hat, gut genug für jetzt, sicher genug zum Versuchen.
draft-back = Ihr schaut ihn { $span } wieder an.
draft-items = Punkte
draft-no-item = Noch kein Punkt.
draft-word-what-counts = Fasst in Worte, worauf ihr euch verlassen wollt.
draft-take-a-theme = Nehmt das Thema mit den meisten Klebepunkten, und fasst in Worte, worauf ihr euch verlassen wollt.
draft-yes = Ja
draft-reservation = Ja, mit einem Vorbehalt
draft-not-yet = Noch nicht
draft-answered-face-down = Geantwortet, verdeckt
draft-not-answered = Noch keine Antwort
draft-answered = { $n ->
    [0] Noch hat niemand geantwortet
   *[other] { $n } von { $of } haben geantwortet. Die Antworten werden zusammen gezeigt.
}
draft-tally-yes = { $n } Ja
draft-tally-reservation = { $n } mit Vorbehalt
draft-tally-not-yet = { $n } noch nicht
draft-tally-to-answer = { $n } ohne Antwort
draft-thought-on-all = Ein Gedanke zu allen Punkten
draft-many-items = Ihr habt { $n } Punkte. Wenige werden behalten und gelebt.
draft-items-alike = Die Punkte { $first } und { $second } haben viele Worte gemeinsam.
draft-no-item-says-it = Das sagt noch kein Punkt.

draft-said-answer = Deine Antwort liegt verdeckt.
draft-give-answer = Antwort geben
draft-change-answer = Antwort ändern
draft-stand-behind = Kannst du dahinterstehen?
draft-which-reservation = Was ist dein Vorbehalt?
draft-reservation-noted = Er wird neben dem Punkt vermerkt und hält ihn nicht auf.
draft-what-is-missing = Was fehlt den Worten noch?
draft-make-it-a-yes = Sag, womit es ein Ja würde.
draft-show-my-name = Meinen Namen dazu zeigen
draft-you-said = Du hast gesagt: { $answer }. Das liegt verdeckt; du kannst es ändern, bis alle gezeigt werden.
draft-said-answers = Deine Antworten liegen verdeckt.
draft-asked-at-once = Alle Punkte werden auf einmal gefragt. Sag zu jedem, ob du dahinterstehen kannst; die Antworten werden zusammen gezeigt, wenn alle geantwortet haben.
draft-give-answers = Antworten geben
draft-change-answers = Antworten ändern
draft-answers-face-down = Deine Antworten liegen verdeckt; du kannst sie ändern, bis alle gezeigt werden.
draft-named-yes = { $name }, ja
draft-named-reservation = { $name }, mit einem Vorbehalt
draft-named-not-yet = { $name }, noch nicht
draft-voice-reservation = Mit einem Vorbehalt

draft-ways = Worte ändern, parken oder loslassen
draft-change-after-all = Doch noch ändern
draft-from-theme = Aus „{ $theme }“
draft-from-unnamed = Aus „einem Stapel ohne Namen“
draft-from-table = Von Tisch { $table }
draft-of-its-own = Ein eigener Punkt
draft-notes-behind = { $n ->
    [one] { $n } Zettel dahinter
   *[other] { $n } Zettel dahinter
}
draft-tag-permission = Was alle dürfen
draft-tag-when-hard = Wenn es schwer wird
draft-tag-fun = Nur zur Freude
draft-because = Weil: { $because }
draft-trial-until = Ein Versuch bis { $day }
draft-both-agree = { $n ->
    [0] Beide stimmen zu
    [1] Beide stimmen zu, einmal mit Vorbehalt
   *[other] Beide stimmen zu, beide mit Vorbehalt
}
draft-all-agree = { $n ->
    [0] Alle { number } stimmen zu
    [1] Alle { number } stimmen zu, einmal mit Vorbehalt
   *[other] Alle { number } stimmen zu, { $of } mit Vorbehalt
}
draft-so-far-agree = { $n ->
    [0] { $answered } von { $all } haben geantwortet und stimmen zu
    [1] { $answered } von { $all } haben geantwortet und stimmen zu, einmal mit Vorbehalt
   *[other] { $answered } von { $all } haben geantwortet und stimmen zu, { $of } mit Vorbehalt
}
draft-heard = Was unterwegs zu hören war
draft-changes = Änderungen:
draft-removed = weg:
draft-added = neu:
draft-thought-on-wording = Ein Gedanke zu den Worten
draft-use-this = Das nehmen
draft-keep-ours = Unseres behalten
draft-said-asked-again = Der Punkt wird noch einmal gefragt.
draft-a-gift = Ein „Noch nicht“ ist ein Geschenk: Es zeigt, was dem Satz noch fehlt. Wie wäre es mit …
draft-ask-again = Mit diesen Worten neu fragen
draft-old-words = Zurück zu den alten Worten
draft-said-new-words = Die neuen Worte werden gefragt.
draft-other-words = Andere Worte
draft-asked-anew = Geänderte Worte werden neu gefragt, und alle sehen, was sich geändert hat. Oft hilft es, mit „Wenn …, dann … wir …“ zu beginnen.
draft-keep-words = Diese Worte behalten
draft-asked-twice = Zweimal wurde gefragt. Hier wird niemand mürbe gemacht: Versucht es bis zu einem Tag, parkt es, oder lasst es los.
draft-try-until = Versuchen bis …
draft-said-trial = Der Versuch wird gefragt.
draft-what-try = Was versuchen wir?
draft-until-when = Bis wann?
draft-ask-for-trial = Um einen Versuch bitten
draft-park = Parken
draft-why-park = Warum? Es hilft, wenn er wiederkommt.
draft-park-until-visit = Bis zum ersten Besuch parken
draft-let-go = Loslassen
draft-why-let-go = Warum? Für alle, die später fragen.
draft-put-aside = Beiseitegelegt
draft-parked-come-back = Geparkte Punkte kommen beim ersten Besuch von selbst wieder.
draft-tag-let-go = Losgelassen
draft-tag-parked = Geparkt
draft-take-up = Wieder aufnehmen

draft-new-item = Ein neuer Punkt
draft-from-themes = Aus den Themen
draft-theme-needs-none = Ein Thema braucht vielleicht keinen. Dann lasst es.
draft-each-table = { $number ->
    [0] Jeder Tisch bringt höchstens drei Punkte mit; eurer noch keinen.
    [1] Jeder Tisch bringt höchstens drei Punkte mit; eurer bisher einen.
   *[other] Jeder Tisch bringt höchstens drei Punkte mit; eurer bisher { number }.
}
draft-items-made = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
}
draft-word-an-item = Punkt formulieren
draft-word-from = aus „{ $theme }“
draft-as-many-as-may-be = Mehr Punkte dürfen es nicht sein. Weniger merkt man sich besser.
draft-add-item = Punkt hinzufügen
draft-promise = Ein Versprechen
draft-promise-like = Was wir tun: „Wir …“
draft-permission = Eine Erlaubnis
draft-permission-like = Was alle dürfen: „Alle dürfen …“
draft-when-hard = Wenn es schwer wird
draft-when-hard-like = „Wenn …, dann … wir …“
draft-fun = Spaß
draft-fun-like = Muss einfach drauf
draft-said-item = Der Punkt steht auf der Liste.
draft-say-it = Sag es, als wäre es schon so
draft-one-breath = Einen Atemzug lang. Etwas, das man sehen oder hören kann.
draft-what-kind = Was für ein Punkt ist es?
draft-why = Warum?
draft-why-hint = Darf leer bleiben; in einem Jahr hilft es.
draft-put-on-list = Auf die Liste setzen
draft-done = Fertig
draft-notes-behind-count = Die Zettel dahinter: { $n }
draft-notes-behind-it = Die Zettel dahinter
draft-notes-of-others = Zettel anderer Themen
draft-unnamed-heap = Ein Stapel ohne Namen

## Sign

sign-signing = Unterschreiben
sign-next-visit = Nächster Besuch
sign-far-then = { $far }, dann { $rhythm }
sign-then = Danach { $rhythm }
sign-names-until = Namen können bis { $day } kommen, jeder zu seiner Zeit.
sign-change-date = Tag ändern
sign-keep-date = Diesen Tag behalten
sign-first-visit = Zuerst der nächste Besuch
sign-agree-on-day = Keine Seite stimmt für immer. Einigt euch jetzt auf den Tag, an dem ihr sie wieder anschaut; dann unterschreiben alle.
sign-set-date = Tag festlegen
sign-somebody-writes-day = Keine Seite stimmt für immer. Einigt euch jetzt auf den Tag, an dem ihr sie wieder anschaut: { $name } schreibt ihn auf, und dann unterschreiben alle.
sign-come-back-on = Wir kommen wieder am
sign-and-then = Und danach
sign-sign-by = Unterschreiben bis, falls Namen über Tage kommen
sign-name-under-it = Dein Name steht darunter
sign-you-stand = Du stehst hinter dieser Seite, wie sie heute lautet.
sign-write-again = Noch einmal schreiben
sign-new-words = { $n ->
    [one] Punkt { $items } hat neue Worte. Noch dabei?
   *[other] Die Punkte { $items } haben neue Worte. Noch dabei?
}
sign-under-the-others = Unter allen anderen steht dein Name, wie du sie unterschrieben hast.
sign-put-name = Setz deinen Namen darunter
sign-again-then = Sie ist nicht in Stein gemeißelt: { $when } schaut ihr sie wieder an.
sign-again-at-visit = Sie ist nicht in Stein gemeißelt: Beim nächsten Besuch schaut ihr sie wieder an.
sign-said-signed = Dein Name steht darunter.
sign-as = Unterschreiben als
sign-type-name = Tipp deinen Namen, wie du ihn schreibst.
sign-or-draw = Oder zeichne ihn mit dem Finger
sign-a-word = Ein Wort dazu, wenn du magst
sign-sign = Unterschreiben
sign-not-ready = Ich bin noch nicht so weit
sign-not-ready-again = Du bist noch nicht so weit. Sag es in anderen Worten
sign-said-put-off = Der Kreis weiß, was fehlt.
sign-what-is-missing = Was fehlt noch?
sign-stands-here = Es steht hier mit deinem Namen, damit ihr darüber reden könnt. Unterschreiben kannst du jederzeit, wenn du so weit bist.
sign-tell-circle = Dem Kreis sagen
sign-all-signed = Alle, die dabei waren, haben unterschrieben.
sign-so-many-signed = { $n ->
    [one] { $n } von { $of } hat unterschrieben.
   *[other] { $n } von { $of } haben unterschrieben.
}
sign-new-words-wait = Die neuen Worte warten noch auf eure Namen.
sign-nobody-signed = Noch hat niemand unterschrieben.
sign-still-to-sign = Es fehlen noch: { $names }.
sign-still-reading = { $n ->
    [one] { $names } liest noch.
   *[other] { $names } lesen noch.
}
sign-more = { $number ->
    [1] eine Person mehr
   *[other] { number } mehr
}
sign-named-not-ready = { $name }, noch nicht so weit

## Charter

charter-version = Fassung { $version }
charter-of-one = Eine Allianz von { $name }
charter-between = Eine Allianz zwischen { $names }
charter-between-many = Eine Allianz zwischen { number } Menschen
charter-until = Bis { $day }
charter-signatures = Unterschriften
charter-drawn-signature = Unterschrift von { $name }, gezeichnet
charter-reading-it = { $name }, liest noch
charter-not-signed = : noch nicht unterschrieben
charter-but-for = { $n ->
    [one] { $name }, bis auf Punkt { $items }
   *[other] { $name }, bis auf die Punkte { $items }
}
charter-ring-signed = { $number ->
    [1] Ein Name · { $version } · { $day } ·
   *[other] { number } Namen · { $version } · { $day } ·
}
charter-ring-awaiting = { $number ->
    [1] Ein Name fehlt · { $version } · { $month } ·
   *[other] { number } Namen fehlen · { $version } · { $month } ·
}
charter-month = { $month } { $year }
charter-we-come-back = Wir schauen sie wieder an{ $line }{ $rhythm }.
charter-version-of = { $version }, { $day }
charter-every-weekday = { $weeks ->
    [1] jeden { weekday }
    [2] jeden zweiten { weekday }
    [3] jeden dritten { weekday }
   *[4] jeden vierten { weekday }
}
charter-every-days = { $number ->
    [1] jeden Tag
   *[other] alle { number } Tage
}
charter-every-weeks = { $number ->
    [1] jede Woche
    [2] jede zweite Woche
   *[other] alle { number } Wochen
}
charter-every-month = jeden Monat
charter-every-quarter = jedes Vierteljahr
charter-twice-a-year = zweimal im Jahr
charter-every-year = jedes Jahr
charter-in-days = { $number ->
    [0] heute
    [1] morgen
   *[other] in { number } Tagen
}
charter-in-a-week = in einer Woche
charter-in-weeks = in { number } Wochen
charter-in-months = in { number } Monaten
charter-in-years = in { number } Jahren
charter-title = Die Allianz von { $name }
charter-title-wide = Die Allianz von { $name }, breit
charter-print = Drucken
charter-wide = Breit, für die Leinwand

## The desk of whoever facilitates

desk-how-to-go-on = Wie es weitergeht
desk-facilitators = Pult der Begleitung
desk-between-you-two = Unter euch zweien. Beide können weitergehen.
desk-only-you = Dein Pult. Nur du siehst es.
desk-say = Sag
desk-go-back-to-question = Zurück zu: { $stage }?
desk-go-back-to = Zurück zu: { $stage }
desk-skip-to = Vor zu: { $stage }
desk-circle-goes-along = Der ganze Kreis geht mit. Was aufgedeckt wurde, bleibt offen.
desk-go-back = Zurückgehen
desk-stay = Hierbleiben
desk-ready = { $n ->
    [one] { $n } von { $of } ist bereit. Beginnt, wenn ihr beisammen seid.
   *[other] { $n } von { $of } sind bereit. Beginnt, wenn ihr beisammen seid.
}
desk-open-until = Offen bis { $moment }
desk-go-on = Weiter
desk-one-minute = 1 Min.
desk-one-day = 1 Tag
desk-pause = Pause
desk-light-candle = Kerze anzünden
desk-end-reading = Vorlesen beenden
desk-read-aloud = Vorlesen, nach Los
desk-go-on-from-here = Von hier weiter
desk-turn-notes = Zettel umdrehen
desk-prepare = Vorbereiten
desk-open-room = Den Raum öffnen
desk-begin-memories = Mit den Erinnerungen beginnen
desk-begin-nightmares = Mit den Albträumen beginnen
desk-let-day-in = Den Tag hereinlassen
desk-begin-hopes = Mit den Hoffnungen beginnen
desk-to-hopes = Zu den Hoffnungen
desk-like-with-like = Ähnliches zusammenlegen
desk-find-words = Die Worte finden
desk-to-signing = Zum Unterschreiben
desk-hang-it-up = Aufhängen
desk-no-item = Noch kein Punkt
desk-agreed = { $n } von { $of } vereinbart
desk-first-the-day = Zuerst der Tag des nächsten Besuchs
desk-signed = { $n ->
    [one] { $n } von { $of } hat unterschrieben
   *[other] { $n } von { $of } haben unterschrieben
}
desk-when-both-done = Die Zettel drehen sich um, wenn ihr beide fertig seid.
desk-still-writing = { $n ->
    [one] { $names } schreibt noch. Warten oder weiter?
   *[other] { $names } schreiben noch. Warten oder weiter?
}
desk-so-many-still-writing = { $n ->
    [one] { $n } schreibt noch. Warten oder weiter?
   *[other] { $n } schreiben noch. Warten oder weiter?
}
desk-more = Mehr
desk-several-tables = An mehrere Tische setzen
desk-join-tables = Tische wieder zusammenrücken
desk-open-screen = Leinwand öffnen
desk-on-a-phone = Dein Pult auf dem Handy
desk-seats = Plätze und Links
desk-settings = Einstellungen
desk-read-again = Noch einmal vorlesen
desk-reopen = Schreiben wieder öffnen
desk-show-me-too = Zahlen von „Ich auch“ zeigen
desk-lock = Ablagen sperren
desk-unlock = Ablagen entsperren
desk-show-answers = Bisherige Antworten zeigen
desk-unfold = Gefalteten Zettel wieder aufklappen
desk-unfold-one = Gefalteten Zettel { $n } wieder aufklappen
desk-edit-purpose = Zweck bearbeiten
desk-what-for = Wofür ist es?
desk-keep-words = Diese Worte behalten
desk-said-purpose = Der Zweck ist geändert.
desk-change-prompt = Frage ändern
desk-what-ask = Was fragen wir?
desk-what-ask-hint = Leer: die übliche Frage.
desk-ask-so = So fragen
desk-said-prompt = Die Frage ist geändert.
desk-stop = Für heute hier aufhören
desk-stop-question = Für heute hier aufhören …
desk-stop-worst = Das Schlimmste ist gesagt, und noch nichts von dem, was ihr stattdessen wollt.
desk-stop-home = So gingen alle damit nach Hause. Ein paar Minuten für die Hoffnungen lohnen sich.
desk-on-to-hopes = Weiter zu den Hoffnungen
desk-stop-all-the-same = Trotzdem hier aufhören

desk-cue-arrive = { $opening ->
    [nightmare] Willkommen. Das fühlt sich anfangs vielleicht etwas weich an. Vertraut mir eine Stunde lang: erst das Schlimmste, dann das Beste, dann eine Seite, die wir unterschreiben.
    [memory] Willkommen. Das fühlt sich anfangs vielleicht etwas weich an. Vertraut mir eine Stunde lang: erst unsere besten Erinnerungen, dann unsere Hoffnungen, dann eine Seite, die wir unterschreiben.
   *[none] Willkommen. Das fühlt sich anfangs vielleicht etwas weich an. Vertraut mir eine Stunde lang: erst unsere Hoffnungen, dann eine Seite, die wir unterschreiben.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] Heute Abend machen wir unsere eigene Seite: erst das Schlimmste, dann das Beste, dann eine Seite, die wir unterschreiben. Es gibt keine Noten, und alle dürfen aussetzen.
    [memory] Heute Abend machen wir unsere eigene Seite: erst unsere besten Erinnerungen, dann unsere Hoffnungen, dann eine Seite, die wir unterschreiben. Es gibt keine Noten, und alle dürfen aussetzen.
   *[none] Heute Abend machen wir unsere eigene Seite: erst unsere Hoffnungen, dann eine Seite, die wir unterschreiben. Es gibt keine Noten, und alle dürfen aussetzen.
}
desk-cue-arrive-pass = Ihr dürft aussetzen, bei allem, ohne zu sagen, warum. Nichts ist unterschrieben, was ihr nicht selbst unterschreibt.
desk-cue-arrive-no-more = Ich sehe nicht mehr als ihr: Kein Zettel hat einen Namen, auch für mich nicht.
desk-cue-silence = Stille, während wir schreiben. Die Zettel drehen sich alle zusammen um.
desk-cue-memories-best = Denkt an eine Zeit mit anderen, in der ihr besonders gut wart. Eine Erinnerung je Zettel.
desk-cue-memories-what = Was hast du damals getan, und was die anderen?
desk-cue-nightmares-fever = Seid nicht fair, seid nicht ausgewogen. Gebt mir das Treffen, vor dem ihr Fieber vortäuschen würdet.
desk-cue-nightmares-invent = Erfindet es: die schlimmste Fassung von uns, irgendwann in der Zukunft. Keine echten Namen.
desk-cue-nightmares-silence = Stille, während wir schreiben. Niemand sieht eure Worte, bevor sich alle Zettel zusammen umdrehen.
desk-cue-nightmares-worse = Ein Albtraum je Zettel. Je schlimmer, desto besser.
desk-cue-wall-hear = Hören wir sie uns an. Ich lese den ersten vor; wer mag, nimmt den nächsten.
desk-cue-wall-listening = Jetzt nur zuhören. Kein Kommentar, keine Verteidigung. Lachen ist erlaubt.
desk-cue-wall-mark = Markiert, was ihr gut kennt. Niemand sieht, wer was markiert hat.
desk-cue-wall-mirror = Geschieht davon schon etwas?
desk-cue-turn-wish = Jede Angst hat auf der Rückseite einen Wunsch. Nehmt eine, die ihr gut kennt, und schreibt, was ihr stattdessen möchtet.
desk-cue-turn-do = Sagt, was ihr tun werdet, nicht, was ihr lassen werdet.
desk-cue-turn-not-all = Es müssen nicht alle gewendet werden. Beginnt mit denen, die die meisten von uns kennen.
desk-cue-hopes-end = Nun das andere Ende. Wenn es richtig gut mit uns liefe, was würdet ihr sehen und hören?
desk-cue-hopes-one = Eine Frage nach der anderen, ein Gedanke je Zettel. Ihr dürft eine Frage auslassen.
desk-cue-hopes-wall = Geht an der Wand entlang. Was überrascht euch? Was hört ihr mehr als einmal?
desk-cue-hopes-listening = Jetzt nur zuhören. Fragen kommen später, Urteile nie.
desk-cue-review-sort = Sortiert schweigend. Alle legen um; wenn zwei sich nicht einig sind, liegt der Zettel eben in beiden.
desk-cue-review-name = Der Name eines Stapels sind ein paar Worte, nicht eines. Worum bitten uns seine Zettel?
desk-cue-review-dots = Nun eure Klebepunkte: Was ist euch am wichtigsten, wenn wir nur einen Teil behalten könnten?
desk-cue-draft-stand = Ich frage nicht, ob ihr es liebt. Könnt ihr { $span } lang dahinterstehen?
desk-cue-draft-gift = Ein „Noch nicht“ ist ein Geschenk. Was fehlt den Worten noch?
desk-cue-draft-stuck = Es hakt? Macht es kleiner, kürzer, oder versucht es bis zu einem Tag. Manches darf warten.
desk-cue-sign-day = Zuerst der Tag: Wann kommen wir auf diese Seite zurück?
desk-cue-sign-read = Lest sie noch einmal, ganz. Unterschreibt, wenn ihr dahinterstehen könnt; wartet, wenn nicht.
desk-cue-sign-again-on = Am { $day } schauen wir sie wieder an. Bis dahin hängt sie, wo wir alle sie sehen.
desk-cue-sign-again = Sie ist nicht in Stein gemeißelt. Wir schauen sie wieder an.
desk-for-days = { $span ->
    [quarter] drei Monate
    [half-year] ein halbes Jahr
    [year] ein Jahr
    [weeks] { $number ->
        [1] eine Woche
       *[other] { number } Wochen
    }
   *[days] { $number ->
        [1] einen Tag
       *[other] { number } Tage
    }
}
desk-in-days = { $span ->
    [quarter] in drei Monaten
    [half-year] in einem halben Jahr
    [year] in einem Jahr
    [weeks] { $number ->
        [1] in einer Woche
       *[other] in { number } Wochen
    }
   *[days] { $number ->
        [1] morgen
       *[other] in { number } Tagen
    }
}

## The big screen, and the desk on a phone

screen-title = { $place }: { $name }
screen-stopped = für heute haben wir hier aufgehört
screen-pause = eine Pause
screen-come-in = Kommt herein. Nehmt Platz.
screen-point-here = Kamera hierher richten{ $line }oder { $address } öffnen
screen-here-of = { $n ->
    [one] { $n } von { $of } ist da.
   *[other] { $n } von { $of } sind da.
}
screen-count-here = { $n ->
    [one] { $number } von { $of } ist da
   *[other] { $number } von { $of } sind da
}
screen-enough = { $n } von { $of } haben genug geschrieben
screen-table-empty = Der Tisch ist leer. Der erste Zettel muss nicht gut sein.
screen-notes-on-the-table = { $n ->
    [one] { $number } Zettel auf dem Tisch, verdeckt
   *[other] { $number } Zettel auf dem Tisch, verdeckt
}
screen-our-hopes = Unsere Hoffnungen
screen-each-table = Jeder Tisch liest seine eigenen.
screen-table = Tisch { $table }
screen-all-read = Alle vorgelesen
screen-so-many-read = Alle { $n } vorgelesen
screen-n-of = { $n } von { $of }
screen-still-loose = { $n ->
    [one] { $n } Zettel noch lose
   *[other] { $n } Zettel noch lose
}
screen-remote-title = Dein Pult: { $name }
screen-your-desk = Dein Pult
screen-here = { $n } da
screen-to-own-page = Zur eigenen Seite
screen-nothing-to-say = Gerade nichts. Schaut einander an.
screen-before = Davor
screen-after = Danach
## Every page

skip = Zum Inhalt springen
back = Zurück
colon = :{" "}
foot-no-accounts = Accordant führt keine Konten. Dein Link ist dein Schlüssel.
foot-privacy = Datenschutz auf diesem Server
foot-accessibility = Barrierefreiheit

## Languages

languages-title = Sprachen
languages-lead = Wähle die Sprache der Seiten. Sie wird in diesem Browser gemerkt und sonst nirgends.
languages-own-words = Was Menschen geschrieben haben, bleibt, wie sie es geschrieben haben.
languages-unread = Diese Sätze wurden sorgfältig übersetzt, aber noch von niemandem durchgelesen, dessen Muttersprache Deutsch ist.

## Numbers, days and times

number = { $number ->
    [0] kein
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $number }
}
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
day = { $day }. { $month } { $year }
day-of-week = { $weekday }, { $day }. { $month }
moment = { $day }, { $time }

## What several pages say (page/words.rs)

stage-prepare = Vorbereiten
stage-arrive = Ankommen
stage-nightmares = Albträume
stage-memories = Erinnerungen
stage-turn = Wenden
stage-hopes = Hoffnungen
stage-review = Sichten
stage-draft = Entwerfen
stage-sign = Unterschreiben
stage-living = Lebendig
stage-face-up = { $stage }, aufgedeckt
prompt-memories = Wann warst du mit anderen am besten?
prompt-nightmares = Was wäre die schlimmste Fassung von uns?
prompt-hopes = Und im besten Fall?
candle-paused = Pause
candle-down = Die Kerze ist heruntergebrannt. Schreib deinen Satz zu Ende
candle-exactly = noch { $time }
candle-last-minute = Weniger als eine Minute
candle-about = { $minutes ->
    [one] Noch etwa { $minutes } Minute
   *[other] Noch etwa { $minutes } Minuten
}
now-prepare = Jetzt: Vorbereiten
now-arrive = Jetzt: Ankommen
now-nightmares = Jetzt: Albträume
now-turn = Jetzt: Wenden
now-hopes = Jetzt: Hoffnungen
now-review = Jetzt: Sichten
now-draft = Jetzt: Entwerfen
now-sign = Jetzt: Unterschreiben
now-living = Jetzt: lebendig

## Parts of many pages (page/parts.rs)

parts-stages = Abschnitte
parts-this-alliance = Diese Allianz
parts-at-the-table = { $people } am Tisch
parts-was-here = { $person } war um { $time } hier
parts-some-here = { $here } von { $people } hier
parts-all-here = { $here } hier
parts-offline = Gerade keine Verbindung.
parts-offline-more = Schreib weiter. Dein Zettel bleibt hier und wird noch gesendet.
parts-reload = Neu laden und sehen, was neu ist
parts-stopped = Für heute haben wir hier aufgehört.
parts-stopped-more = Alles bleibt, wie es liegt.
parts-stopped-desk = Mach an deinem Pult weiter, wenn der Kreis wieder beisammen ist.
parts-stopped-circle = Diese Seite geht von selbst weiter, wenn der Kreis weitergeht.
parts-pause = Eine Pause.
parts-pause-more = Atmet aus. Nichts läuft ab, nichts geht verloren.
parts-breath = Ein Atemzug.
parts-breath-more = Niemand muss etwas erklären.
parts-breath-on = Weiter
parts-between-two = Zwischen euch beiden
parts-unsigned = Ohne Namen
parts-between-two-words = Verdeckt, bis ihr beide fertig seid. Dann ist klar, wer was geschrieben hat.
parts-may-guess-words = Zu keinem Zettel wird ein Name aufbewahrt. Ihr seid wenige, also lässt sich manches erraten.
parts-a-drawing = Eine Zeichnung
parts-drawn = (gezeichnet)
parts-reword = Ändern
parts-take-back = Zurücknehmen
parts-note-laid = Dein Zettel liegt auf dem Tisch.
parts-draw-it = Zeichnen
parts-up-to = Bis zu { $most } Zeichen
parts-your-drawing = Deine Zeichnung
parts-draw-again = Von vorn
parts-minutes = { $minutes } Min.
parts-time-left = Verbleibende Zeit in dieser Runde
parts-open-until = Offen bis { $moment }
parts-seats = Fertig: { $done }. Schreiben noch: { $writing }.
parts-nobody = niemand
parts-qr = QR-Code, der die Seite zum Dazukommen öffnet
parts-only-here = Andere können { $site } nicht öffnen. Öffne diese Seite über die Adresse dieses Rechners in eurem Netz, oder starte Accordant mit { $option } und der Adresse, die andere erreichen.

## Whole pages (page.rs)

page-title = { $page }: { $alliance }
page-said-notes = { $notes ->
    [one] { $notes } Zettel auf dem Tisch.
   *[other] { $notes } Zettel auf dem Tisch.
}
page-said-signed = { $signed } von { $people } haben unterschrieben.
page-said-care = Etwas bittet um Fürsorge.

## Why something did not happen (page/refusal.rs)

refusal-points-name = Darin steht ein Name. Könnte es davon handeln, was du brauchst?
refusal-points-person = Es spricht von einem Menschen. Könnte es davon handeln, was du brauchst?
refusal-points-always = Darin steht ein „immer“ oder ein „nie“. Was hätte eine Kamera gesehen?
refusal-nothing-here = Hier ist nichts für dich.
refusal-desk-only = Das kann nur, wer das Pult hat.
refusal-door-closed = Die Tür ist gerade zu. Bitte die Person, die dich eingeladen hat, sie zu öffnen.
refusal-circle-full = In diesem Kreis sind alle Plätze besetzt.
refusal-name-taken = Jemand hier heißt schon so. Füge einen Buchstaben hinzu, damit man euch unterscheiden kann.
refusal-other-stage = Der Kreis ist gerade woanders.
refusal-not-on-the-road = Diesen Weg geht dieser Kreis nicht.
refusal-revealed = Die Zettel wurden inzwischen aufgedeckt. Deiner lag noch nicht auf dem Tisch.
refusal-not-revealed = Die Zettel liegen noch verdeckt.
refusal-both-must-be-done = Die Zettel warten, bis ihr beide fertig seid.
refusal-too-many-notes = Mehr Zettel passen nicht auf diesen Tisch.
refusal-too-many = Mehr geht nicht. Nimm zuerst etwas weg.
refusal-read-on = Jemand hat schon weitergelesen.
refusal-words-changed = Jemand hat diese Worte inzwischen geändert. Sieh sie dir an und entscheide neu.
refusal-themes-locked = Die Ablagen sind gesperrt. Wer das Pult hat, kann sie entsperren.
refusal-no-dots-left = Alle deine Klebepunkte sind vergeben. Nimm einen zurück, um ihn woanders hinzusetzen.
refusal-nothing-to-undo = Es gibt nichts rückgängig zu machen.
refusal-reason-needed = Ein „Noch nicht“ braucht ein paar Worte: Was fehlt noch?
refusal-answer-needed = Wähle eine der drei Antworten.
refusal-answers-shown = Die Antworten zu diesem Punkt sind schon aufgedeckt.
refusal-two-rounds-done = Zweimal genügt. Versucht es bis zu einem Tag, parkt es oder lasst es los.
refusal-not-agreed = Ein Punkt wartet noch auf Zustimmung. Findet die Worte dafür, parkt ihn oder lasst ihn los.
refusal-no-items = Es gibt noch keinen Punkt zum Unterschreiben.
refusal-visit-first = Zuerst der Tag, an dem ihr darauf zurückkommt.
refusal-date-gone = Dieser Tag ist schon vorbei. Wähle einen, der noch kommt.
refusal-hand-over-first = Wer das Pult hat, behält den Platz. Gib zuerst das Pult weiter.
refusal-read-first = Du bist neu hier: Lies zuerst die Seite, Punkt für Punkt. Dann gehört sie auch dir.
refusal-too-few-answers = Weniger als die Hälfte von euch hat geantwortet. Wartet noch etwas, oder lasst es für den nächsten Besuch.
refusal-sign-it = Ihr seid wenige: Alle könnten erraten, wer es geschrieben hat, also verspricht euch niemand das Gegenteil. Setz deinen Namen darunter, oder heb es für euren nächsten Besuch auf und sag es dort.
refusal-no-pulse = Dieser Puls ist geschlossen. Was du damals gewählt hast, ist in seiner Summe enthalten.
refusal-another-must-confirm = Jemand anderes bestätigt es: zweimal tippen, zwei Menschen.
refusal-not-small = Das ist mehr als ein Schreibfehler. Schlag es als neue Worte vor, dann werden alle gefragt.
refusal-ended = Diese Allianz ist zu Ende. Ihr könnt sie lesen, und nichts ändert sich mehr.
refusal-not-a-choice = Wähle etwas von dem, was angeboten wird.
refusal-not-a-drawing = Diese Zeichnung kam nicht ganz an. Zeichne sie noch einmal.
refusal-blank = Bitte schreib ein paar Worte.
refusal-too-big = Das ist mehr, als hier hineinpasst.
refusal-too-long = Das sind { $over } zu viel: { $most } Zeichen passen. Nichts ist verloren; kürze es ein wenig.

## Pages outside of all alliances (page/start.rs)

start-check = Bitte ansehen: { $title }
home-title = Wie wollen wir miteinander sein?
home-lead = Die meisten Beziehungen bleiben dem Zufall überlassen. Schenkt eurer eine gute Stunde: Sagt, was ihr fürchtet, verwandelt es in das, was ihr hofft, und unterschreibt gemeinsam eine Seite. Dann haltet diese Seite lebendig, zwei Minuten auf einmal.
home-window = Accordant: eine Allianz gestalten
invitation-window = Eine Einladung: Accordant
start-have-code = Ich habe einen Code
start-not-now = Nicht jetzt
lost-lead = Wenn du deiner Allianz eine E-Mail-Adresse gegeben hast, kann ein neuer Link dorthin gehen.
lost-address = Deine E-Mail-Adresse
lost-send = Link noch einmal senden
lost-title = Hast du deinen Link verloren?
fault-title = Das ging schief, und es lag an uns.
fault-window = Auf unserer Seite ging etwas schief
privacy-window = Datenschutz auf diesem Server: Accordant
accessibility-window = Barrierefreiheit: Accordant
to-first-page = Zur ersten Seite

## The first page (page/start/first.rs)

first-join-label = Mit einem Code dazukommen
first-have-code = Einen Code?
first-join = Dazu
first-on-this-device = Auf diesem Gerät
first-choose-kind = Bitte wähle, zwischen wem sie ist.
first-start = Eine Allianz beginnen
first-between = Zwischen wem ist sie?
first-name = Wie soll sie heißen?
first-name-blank = Bitte gib ihr einen Namen. Er lässt sich später ändern.
first-you = Dein Vorname
first-you-blank = Bitte schreib einen Namen, unter dem die anderen dich kennen.
first-set-table = Den Tisch decken
first-no-account = Kein Konto, keine E-Mail-Adresse. Du bekommst einen eigenen Link; heb ihn gut auf.
first-pair = Zwei Menschen
first-pair-who = Mentoring, Partnerschaft, Freundschaft
first-coach = Coaching zu zweit
first-coach-who = Eine Person fragt, eine erkundet
first-team = Ein Team oder Kreis
first-team-who = Drei bis dreißig Menschen
first-family = Eine Familie
first-family-who = Rund um den Küchentisch
first-other = Etwas anderes
first-other-who = Du schreibst eigene Fragen
first-horizon = Wie eine Allianz entsteht
first-say = Sagt den Albtraum
first-say-note = Im Raum sind alle einverstanden, auf dem Flur beschweren sich alle.
first-say-words = Ein paar Minuten von eurem schlimmsten Treffen, ohne Namen. Es macht mehr Spaß, als es klingt.
first-turn = Dreht ihn um
first-turn-note = Wir sagen es zuerst hier, freundlich, solange es noch klein ist.
first-turn-words = Hinter jeder Furcht steht ein Wunsch. Schreibt den Wunsch auf.
first-agree = Einigt euch auf Worte
first-agree-item = Wir sagen das Schwere freundlich, zueinander und früh.
first-agree-words = Sortiert die Zettel, wählt wenige aus und findet Worte, hinter denen alle stehen können.
first-sign = Unterschreibt, und haltet es lebendig
first-sign-words = Kommt jede zweite Woche zurück. Wenn etwas zerbricht, lest es laut vor und heilt es.
first-hour-arrive = Bereitet den Rahmen. Fragt um Erlaubnis zu üben.
first-hour-nightmares = Was wäre die schlimmste Fassung von uns?
first-hour-turn = Macht aus jeder Furcht einen Wunsch.
first-hour-hopes = Beantwortet die Fragen, die ihr bekommen habt.
first-hour-review = Legt Ähnliches zusammen. Wählt, was zählt.
first-hour-draft = Findet Worte, gegen die niemand etwas einzuwenden hat.
first-hour-sign = Setzt eure Namen darunter, und einen Tag zum Wiederkommen.
first-hour = Eine gute Stunde
first-candle = So lange brennt die Kerze zuerst; sie ist ein Rat, und ihr stellt sie, wie ihr mögt. Nehmt euch Zeit zum Ankommen, Vorlesen und Unterschreiben.

## The letter at the door (page/start/invitation.rs)

invitation-letter-pair = Ich wünsche mir, dass unsere gemeinsame Arbeit nützlich und ehrlich ist, deshalb möchte ich sie nicht dem Zufall überlassen. Bitte denk über ein paar Fragen nach, bevor wir uns treffen. Nichts von dem, was du aufschreibst, wird geteilt, es sei denn, du bringst es selbst mit.
invitation-letter-coach = Ich wünsche mir, dass unser Coaching nützlich und ehrlich ist, deshalb möchte ich es nicht dem Zufall überlassen. Bitte denk über ein paar Fragen nach, bevor wir uns treffen. Nichts von dem, was du aufschreibst, wird geteilt, es sei denn, du bringst es selbst mit.
invitation-letter-family = Ich wünsche mir, dass es uns allen zu Hause gut geht, also lasst uns einmal in Ruhe darüber reden. Bitte denk über ein paar Fragen nach, bevor wir uns zusammensetzen. Nichts von dem, was du aufschreibst, wird geteilt, es sei denn, du bringst es selbst mit.
invitation-letter-team = Ich wünsche mir, dass es für uns alle gut wird, deshalb möchte ich es nicht dem Zufall überlassen. Bitte denk über ein paar Fragen nach, bevor wir uns treffen. Nichts von dem, was du aufschreibst, wird geteilt, es sei denn, du bringst es selbst mit.
invitation-come-in = Komm herein. Ein Platz ist für dich frei.
invitation-before = Bevor wir anfangen, lass uns vereinbaren, wie wir miteinander sein wollen.
invitation-from = { $alliance }, von { $person }
invitation-when = Wann wir uns treffen
invitation-asks = Was es jetzt von dir braucht
invitation-sees = Wer es sieht
invitation-only-you = Nur du. { $person } sieht, dass du bereit bist, nie, was du geschrieben hast.
invitation-together = Wenn wir gemeinsam schreiben
invitation-asks-name = Deinen Namen. Die anderen sitzen schon am Tisch.
invitation-asks-later = Bisher nur deinen Namen. Die Fragen werden noch ausgesucht.
invitation-asks-one = Eine Frage. Fünf Minuten oder weniger.
invitation-asks-some = { $questions ->
   *[other] { $number } Fragen, so viele du magst. Zehn Minuten oder weniger.
}
invitation-asks-many = { $questions ->
   *[other] { $number } Fragen, so viele du magst. Eine Viertelstunde oder weniger.
}
invitation-promise-two = Zwischen euch beiden. Was du schreibst, liegt verdeckt, bis ihr beide fertig seid. Dann ist klar, wer was geschrieben hat.
invitation-promise-more = Zettel liegen verdeckt, bis alle aufgedeckt werden, und zu keinem wird ein Name aufbewahrt. In einem Kreis von drei oder vier lässt sich manches erraten; zu zweit ist es klar.
invitation-take-seat = Platz nehmen
invitation-look = Die Fragen ansehen
invitation-called = Wie sollen wir dich nennen?
invitation-back = Du warst schon einmal hier? Öffne deinen eigenen Link, oder sieh unter „Auf diesem Gerät“ auf { $link } nach.
invitation-first-page = der ersten Seite
invitation-no = Nichts für dich, oder gerade nicht? Schließ diese Seite. Du musst nichts begründen; von dir wurde nichts aufbewahrt.

## When something is not as hoped (page/start/refused.rs)

typed-text = Was du geschrieben hast
typed-thought = Deine private Notiz
typed-letter = Dein Brief
typed-own = Deine eigenen Fragen, eine pro Zeile
typed-purpose = Wofür sie da ist
typed-prompt = Die Frage
typed-reason = Was fehlt
typed-because = Warum
typed-words = Ein paar Worte
typed-called = Der Name
typed-title = Wie es heißt
typed-meets = Wann und wo ihr euch trefft
typed-sign = Dein Name, wie du unterschreibst
typed-code = Der Code
typed-day = Der Tag, als 2027-02-09
again-title = Sieh dir das noch einmal an.
again-send = Noch einmal senden
again-without = Ohne das weitermachen
again-anew = Die Seite neu öffnen
fault-wrote = Was du geschrieben hast, steht noch in diesem Fenster und wird gesendet, wenn du es noch einmal versuchst.
fault-kept = Was vorher gesendet wurde, ist aufbewahrt.
fault-tell = Wenn es öfter vorkommt, sag es der Person, die diesen Server betreibt: Nummer { $number }.
try-again = Noch einmal versuchen
back-to-alliance = Zurück zur Allianz

## Privacy and accessibility (page/start/texts.rs)

privacy-title = Datenschutz auf diesem Server
privacy-lead = Bis die Zettel aufgedeckt werden, kann im Kreis niemand außer dir deine sehen, auch die Begleitung nicht. Ein Zettel ohne Unterschrift wird ohne deinen Namen aufbewahrt; auch wer diesen Server betreibt, kann ihn hinterher nicht nachschlagen. Andere erkennen vielleicht trotzdem deinen Stil, und zu zweit kann nichts namenlos sein. Wer diesen Server betreibt, kann Zettel lesen, die offen liegen.
privacy-kept = Was aufbewahrt wird
privacy-kept-1 = Was ein Kreis gemeinsam tut: die Namen, die Menschen angegeben haben, der Zweck, der Brief, die Fragen, offen liegende Zettel, die Punkte und die Antworten dazu, sobald sie gezeigt werden, Unterschriften, Tage und ein Verlauf dessen, was getan wurde.
privacy-kept-2 = Verdeckt liegende Zettel: ihre Worte, ohne Namen, Uhrzeit oder Reihenfolge. Nur der Browser, der einen Zettel geschrieben hat, kann ihn ändern oder zurücknehmen. Wenn die Zettel aufgedeckt werden, werden sie gemischt und bekommen neue Stellen, und die verdeckten werden gelöscht.
privacy-kept-3 = Deine private Vorbereitung: deine Worte, ohne deinen Namen. Nur dein eigener Link öffnet sie.
privacy-kept-4 = Von deinem eigenen Link nur ein Fingerabdruck. Wer den Server betreibt, kann den Link daraus nicht ablesen und ihn dir nicht noch einmal schicken. Wenn du ihn selbst erneuerst, kommt mit, was bei dir verdeckt liegt. Wenn der Kreis ihn erneuert, kommt deine private Vorbereitung nicht mit, und was du verdeckt hingelegt hattest, bleibt auf dem Tisch, aber du kannst es nicht mehr ändern.
privacy-kept-5 = In deinem Browser: ein Cookie mit deinem Schlüssel für jede deiner Allianzen und, bis es gesendet ist, was du in diesem Fenster getippt hast. Auf einem Handy, das herumgereicht wird, wird nichts Getipptes aufbewahrt.
privacy-kept-6 = Kein Konto, keine E-Mail-Adresse, keine Besuchszahlen, keine Werbung. Nichts auf diesen Seiten wird von anderswo geladen.
privacy-seen = Wer was sieht
privacy-seen-1 = Die Begleitung bewegt die Abschnitte und die Kerze und sieht nicht mehr vom Geschriebenen als alle anderen: wer bereit ist, wer genug geschrieben hat, nie ein Wort, das verdeckt liegt.
privacy-seen-2 = Zu zweit ist klar, wer was geschrieben hat, deshalb sind eure Zettel nur verdeckt, bis ihr beide fertig seid. In einem Kreis von drei oder vier sind Zettel ohne Namen, und es lässt sich manches erraten. Ab fünf Menschen sind sie ohne Namen.
privacy-seen-3 = Wer im Kreis ist, kann einen Zettel, der wehtut, zusammenfalten. Alle erfahren, dass ein Zettel zusammengefaltet wurde, aber nicht, von wem.
privacy-seen-4 = Wie der Kreis weiterging, wer dazukam und wer ging, wer das Pult hatte und was aufgedeckt wurde, steht im Verlauf der Allianz, und alle im Kreis können ihn lesen.
privacy-not = Wovor das nicht schützt
privacy-not-1 = Der laufende Server: Für einen Augenblick hält er, wer ihr seid und was ihr schreibt, zusammen. Wer sein Programm ändert oder seinen Speicher liest, könnte nachsehen.
privacy-not-2 = Seine Dateien: Wer sie öffnet, während in einer Runde geschrieben wird, kann die verdeckt liegenden Worte lesen. Namen stehen nicht dabei.
privacy-not-3 = Aufzeichnungen außerhalb von Accordant: Ein Proxy vor diesem Server kann festhalten, wer etwas gesendet hat und wann. Zusammen mit Kopien der Datenbank könnte das auf die schreibende Person hinweisen.
privacy-not-4 = Dein eigenes Gerät: Wer es oder deinen eigenen Link hat, kann sehen und ändern, was deins ist.
privacy-not-5 = Deine Worte: wie du schreibst, was du erzählst, wie du zeichnest. Je kleiner der Kreis, desto mehr.
privacy-not-6 = Sicherungen, die während einer offenen Runde gemacht wurden: Sie enthalten die Worte jenes Augenblicks, ohne Namen, auch solche, die später geändert oder zurückgenommen wurden, bis die Sicherung gelöscht wird.
privacy-not-7 = Nachdem die Zettel aufgedeckt wurden, kann niemand zeigen, welcher der eigene war, auch du nicht. Ein Zettel kann also nicht als deiner gelöscht werden; er kann zusammengefaltet werden.
privacy-ask = Fragen zu diesem Server? Frag die Person, die ihn betreibt, oder die, von der du die Adresse hast.
accessibility-title = Barrierefreiheit
accessibility-lead = Ein Kreis ist nur so gut wie der Weg hinein. Diese Seiten sind dafür gemacht, mit Tastatur, Stimme oder Screenreader, in jeder Größe und von Menschen benutzt zu werden, für die all das neu ist. Wir messen uns an den Web Content Accessibility Guidelines 2.2, Stufe AA.
accessibility-keys = Mit der Tastatur
accessibility-keys-1 = Alles ist mit Tab erreichbar und wird mit Enter oder Leertaste gedrückt; in einer Gruppe von Auswahlen bewegen die Pfeiltasten. Der erste Halt auf jeder Seite ist „Zum Inhalt springen“.
accessibility-keys-2 = In einem Zettel beginnt Enter eine neue Zeile. Strg und Enter oder Cmd und Enter legen ihn hin.
accessibility-keys-3 = Zettel werden ohne Ziehen sortiert: Hake sie mit der Leertaste an, wähle, wohin sie gehen, und drücke „Verschieben“.
accessibility-keys-4 = Escape schließt ein Menü.
accessibility-keys-5 = Nichts nimmt dir den Fokus weg, während du tippst. Wenn der Kreis inzwischen weitergeht, fragt die Seite zuerst.
accessibility-reading = Lesen und Zuhören
accessibility-reading-1 = Was geschieht, wird an einer ruhigen Stelle der Seite gesagt, höchstens alle zehn Sekunden. Die Kerze wird angesagt, wenn noch eine Minute bleibt und wenn sie heruntergebrannt ist; das Tippen anderer nie.
accessibility-reading-2 = Nichts wird allein durch Farbe gesagt: Jedes Zeichen hat eine Form und ein Wort.
accessibility-reading-3 = Die Seiten funktionieren in doppelter und vierfacher Größe, auf einem schmalen Handy, dunkel und hell, mit mehr Kontrast und mit den Farben deines eigenen Systems.
accessibility-reading-4 = Bewegung ist kurz, und es gibt keine, wenn dein System weniger wünscht. Es gibt keine Töne, und nichts blinkt.
accessibility-reading-5 = Zeichnungen und Unterschriften sind nie der einzige Weg: Ein getippter Name genügt immer.
accessibility-time = Zeit und Teilnahme
accessibility-time-1 = Die Kerze ist ein Rat. Keine Runde endet von selbst, solange ihr euch trefft; wer mag, kann um eine Minute mehr bitten.
accessibility-time-2 = Du darfst auslassen, was du willst, ohne zu sagen, warum.
accessibility-time-3 = Ohne eigenes Gerät kannst du an einem Handy mitmachen, das jemand anderem gehört.
accessibility-script = Ohne Skript
accessibility-script-1 = Jeder Knopf und jede Seite funktioniert, auch wenn Skripte ausgeschaltet sind. Die Seite zeigt dann, was neu ist, wenn du sie neu lädst.
accessibility-script-2 = Mit dem Finger zeichnen und Zettel ziehen braucht Skript. Tippen und Anhaken tun dasselbe.
accessibility-lacks = Was, soweit wir wissen, fehlt
accessibility-lacks-1 = Die Sätze in anderen Sprachen als Englisch wurden noch nicht von Menschen gelesen, die mit ihnen aufgewachsen sind. Was Menschen schreiben, kann in jeder Sprache und Richtung sein.
accessibility-lacks-2 = Sie wurden noch nicht mit jedem Screenreader ausprobiert. Wenn dir etwas im Weg ist, sag es der Person, die diesen Server betreibt; es ist unser Fehler, und wir wollen ihn beheben.

## Arrive (page/arrive.rs)

arrive-title = Kommt herein. Für alle ist ein Platz da.
arrive-welcome-name = Willkommen, { $person }. Nimm Platz.
arrive-welcome = Willkommen. Nimm Platz.
arrive-courage = Du brauchst nur diese Seite und ein wenig Mut.
arrive-begins = { $person } beginnt, wenn alle da sind.
arrive-begin = Beginnt, wenn ihr beide da seid.
arrive-key-ready = bereit
arrive-key-here = hier
arrive-key-away = unterwegs
arrive-who-is-here = Wer hier ist
arrive-first = Du bist zuerst da.
arrive-share = Gib den Code { $code } weiter. Diese Seite füllt sich von selbst.
arrive-told = { $here } von { $people } sind hier, { $ready } sind bereit.
arrive-who = { $state ->
    [away] { $person }: unterwegs
    [ready] { $person }: bereit
   *[here] { $person }: hier
}
arrive-join = Mit dem Handy dazukommen
arrive-point-type = Richte die Kamera auf das Quadrat, oder öffne { $site } und tippe
arrive-point-send = Richte die Kamera auf das Quadrat, oder verschick den Link.
arrive-copied = Der Link ist kopiert.
copy-link = Link kopieren
arrive-big-screen = Leinwand
arrive-phone-title = Wer sitzt um dieses Handy?
arrive-phone-words = Ein Platz für jede und jeden von euch. Das Handy geht von Hand zu Hand und leert jedes Mal die Seite.
arrive-phone-name = Name
arrive-phone-add = Platz hinzufügen
arrive-phone-own = Jemand hat ein eigenes Handy? { $link }
arrive-purpose-apart = Wofür das hier ist
arrive-purpose = Wofür diese Stunde ist
arrive-norms = Wie wir hier miteinander umgehen
arrive-norm-1 = Nichts ist unterschrieben, solange du nicht unterschreibst.
arrive-norm-2 = Du darfst auslassen, was du willst, ohne zu sagen, warum.
arrive-norm-3 = Wir sprechen von uns: „ich“, nicht „du immer“.
arrive-norm-4 = Was hier gesagt wird, bleibt hier. Was wir lernen, darf reisen.
arrive-yes = Ja, gern
arrive-ask-first = Ja, aber frag mich vorher
arrive-not-today = Heute nicht
arrive-answered-yes = { $person }: ja, gern
arrive-answered-ask-first = { $person }: ja, aber frag mich vorher
arrive-answered-not-today = { $person }: heute nicht
arrive-count-yes = „Ja, gern“: { $people }.
arrive-count-ask-first = „Ja, aber frag mich vorher“: { $people }.
arrive-count-not-today = „Heute nicht“: { $people }.
arrive-question-family = Ist es für dich in Ordnung, wenn wir das zusammen machen?
arrive-question = Habe ich deine Erlaubnis, das hier mit dir zu üben?
arrive-shown = Deine Antwort wird dem Kreis gezeigt, wie es deine eigenen Worte würden. Du kannst sie offenlassen und jederzeit ändern.
arrive-say-so = So sagen
im-ready = Ich bin bereit
you-are-ready = Du bist bereit
arrive-answers = Was wir geantwortet haben

## Prepare (page/prepare.rs)

prepare-private = Nur für dich
prepare-own = Deine Vorbereitung
back-to-circle = Zurück zum Kreis
prepare-letter-hint = Wer den Einladungslink öffnet, liest das, gibt einen Namen an und nimmt Platz.
prepare-letter = Der Brief
prepare-questions = Die Fragen
prepare-somebody = Jemand

## The questions (page/prepare/questions.rs)

questions-back = Zurück zum Tisch
questions-title = Welche Fragen wollen wir stellen?
questions-lead = 4 bis 6 sind reichlich für ein Treffen. Mische nach Belieben; schreib eigene.
questions-ten = Die zehn
questions-up-to = Insgesamt bis zu { $most }. Eine Frage, die bleibt, behält die Gedanken und Zettel, die zu ihr gehören.
questions-take = Diese Fragen nehmen
questions-own = Eigene Fragen
questions-own-hint = Eine pro Zeile.

## Setting the table (page/prepare/table.rs)

table-title = Den Tisch decken
table-lead = Schick ein paar Fragen voraus, damit alle darüber nachdenken können. Dann trefft ihr euch.
table-own-phones = Wer ein eigenes Handy hat
table-invite = Die anderen einladen
table-who-is-ready = Wer bereit ist
table-purpose = Wofür sie da ist
table-purpose-kept = Der Zweck ist aufbewahrt.
table-purpose-label = Der Zweck, in einem Satz
table-purpose-hint = Er steht oben auf der Seite, die ihr unterschreiben werdet. Er kann warten, bis ihr zusammen seid.
table-purpose-keep = Zweck behalten
table-rename = Anders nennen
table-name-kept = Der Name ist aufbewahrt.
keep-the-name = Namen behalten
table-reads = Da steht: { $purpose }
table-letter-kept = Der Brief ist aufbewahrt.
table-letter-label = Was du denen schreibst, die du einlädst
table-letter-hint = Dein Name steht darunter, und an der Tür wird er gelesen.
table-meets = Wann und wo trefft ihr euch?
table-meets-hint = So, wie du es sagen würdest: Donnerstag, 26. November, 17 Uhr, per Video, etwa eine Stunde.
table-letter-keep = Brief behalten
table-letter-preview = Brief ansehen
table-at-the-door = An der Tür: { $letter }
table-door-says = Bis du deine eigenen behältst, sagt die Tür diese Worte.
no-questions = Noch keine Fragen.
table-ten = Zehn wurden dafür gemacht. Nimm sie alle, oder wähle aus; 4 bis 6 sind reichlich für ein Treffen.
table-ten-taken = Die zehn Fragen liegen auf dem Tisch.
table-take-ten = Die zehn nehmen
table-choose = Fragen aussuchen
table-many = 4 bis 6 sind reichlich für ein Treffen; sind es mehr, nimmt sich jede Person, was sie anspricht.
table-plenty = 4 bis 6 sind reichlich.
table-phone = Wer sitzt an diesem Handy?
table-phone-hint = Das Handy geht herum. Jedes Weitergeben leert die Seite, damit niemand liest, was jemand anderes geschrieben hat.
table-fills = Diese Seite füllt sich von selbst.
table-sets = deckt den Tisch
table-ready = ist bereit
table-shared = sitzt am gemeinsamen Handy
table-here = ist hier
table-thinks = denkt darüber nach
table-more = Mehr zur Vorbereitung
table-own-preparation = Deine eigene Vorbereitung

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = Der Brief von { $person }
thinking-together = Ihr zwei bereitet gemeinsam vor
thinking-title = Denk darüber nach, in deiner eigenen Zeit
thinking-lead = Lass aus, was dich nicht anspricht. Ein halber Satz genügt. Du findest deine Notizen neben dir, wenn ihr euch trefft, und du wählst, welche du teilst.
thinking-lead-later = Lass aus, was dich nicht anspricht. Ein halber Satz genügt. Du findest deine Notizen neben dir in der Runde der Hoffnungen, und du wählst, welche du teilst.
thinking-kept = Aufbewahrt, nur für dich.
thinking-choosing = { $person } sucht sie noch aus. Sie erscheinen hier von selbst.
thinking-note-on = Deine private Notiz zu Frage { $number }
thinking-kept-here = Auf diesem Server aufbewahrt, nur für dich.
thinking-only-you = Das siehst nur du.
thinking-has-note = hat eine Notiz
thinking-you-are-ready = Du bist bereit.
thinking-count = { $notes ->
    [one] { $notes } von { $questions } hat eine Notiz
   *[other] { $notes } von { $questions } haben eine Notiz
}
thinking-come-back = Du kannst zurückkommen und sie ändern, bis ihr euch trefft.
thinking-save = Speichern, später weiter
thinking-not-ready = Doch noch nicht

## One phone for several people (page/pass.rs)

pass-now-to = Gib das Handy jetzt an { $person }.
pass-to = Gib das Handy an { $person }.
pass-i-am = Ich bin { $person }
pass-once-more = { $person } noch einmal
pass-goes-first = { $person } zuerst
pass-title = Gib das Handy weiter.
pass-window-to = Gib das Handy an { $person }
pass-window = Gib das Handy weiter
pass-all-seats = Alle haben einen Platz.
pass-all-written = Alle haben geschrieben.
pass-all-answered = Alle haben geantwortet.
pass-all-signed = Alle haben unterschrieben.
pass-all-round = Das war die Runde.
pass-nobody-peeks = Niemand schielt, während jemand schreibt.
pass-face-down = { $notes ->
    [one] Ein Zettel liegt verdeckt. Niemand schielt, und das Handy zeigt ihn nicht.
   *[other] { $number } Zettel liegen verdeckt. Niemand schielt, und das Handy zeigt sie nicht.
}
pass-answers = Die Antworten liegen verdeckt, bis alle ihre gegeben haben. Niemand schielt.
pass-sign = Jede Person unterschreibt für sich. Nichts ist unterschrieben, solange du nicht unterschreibst.
pass-own = Was einer Person allein gehört, steht nicht auf dieser Seite.
pass-whose = In wessen Händen das Handy ist
pass-has = { $person } hat das Handy
pass-on = Weitergeben

## Seats and links (page/seats.rs)

seats-title = Plätze und Links
seats-lead = Wer zu diesem Kreis gehört und wie man hereinkommt.
seats-people = { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
}
seats-you = { $person } (du)
seats-what = Was mit dem Platz von { $person } geschehen kann
seats-hand = Pult übergeben
seats-hand-to = an { $person }
seats-renew = Link erneuern
seats-renew-of = von { $person }
seats-remove = Entfernen
seats-state = { $state ->
    [here] ist hier
    [was-here] war um { $time } hier
   *[away] unterwegs
}
seats-desk-state = { $state ->
    [here] hat das Pult, ist hier
    [was-here] hat das Pult, war um { $time } hier
   *[away] hat das Pult
}
seats-phone-of = sitzt am Handy von { $person }
seats-desk-phone-of = hat das Pult, sitzt am Handy von { $person }
seats-remove-whom = { $person } entfernen
seats-remove-what = Der Link dieser Person öffnet nichts mehr, und ihr Platz ist wieder frei. Ihre Zettel bleiben: Niemand weiß, welche es sind. Ihre Unterschrift fällt weg. Der Verlauf des Kreises sagt es.
seats-remove-carries = { $people ->
    [one] Wer an ihrem Handy sitzt, geht auch: { $people } Mensch.
   *[other] Wer an ihrem Handy sitzt, geht auch: { $people } Menschen.
}
seats-remove-title = { $person } aus dem Kreis entfernen?
seats-remove-keep = Platz behalten
seats-renew-old = Der alte Link öffnet nirgends mehr etwas.
seats-renew-own = Dieser Browser macht mit dem neuen weiter, und was bei dir verdeckt liegt oder nur für dich ist, kommt mit.
seats-renew-given = Der neue wird dir einmal gezeigt, damit du ihn { $person } gibst.
seats-renew-lost = Die private Vorbereitung kommt nicht mit, denn nur der alte Link öffnet sie; verdeckt liegende Zettel bleiben auf dem Tisch und können nicht mehr zurückgenommen werden.
seats-renew-title-own = Deinen eigenen Link erneuern?
seats-renew-title = Den Link von { $person } erneuern?
seats-renew-keep = Lassen, wie es ist
seats-hand-what = { $person } bewegt dann die Abschnitte und die Kerze. Du behältst deinen Platz, und das Pult kann dir zurückgegeben werden.
seats-hand-title = Das Pult an { $person } übergeben?
seats-hand-keep = Pult behalten
seats-own = Dein eigener Link
seats-own-hint = Er bringt dich zurück an deinen Platz, auf jedem Gerät. Behalte ihn für dich: Wer ihn hat, gilt hier als du.
seats-own-copied = Dein eigener Link ist kopiert.
seats-own-copy = Deinen Link kopieren
seats-own-renew = Erneuern
seats-reminders = Kalender und Erinnerungen
seats-own-show = Zeigen
seats-door-closed = Die Tür ist zu: Niemand Neues kommt herein. Wer einen Platz hat, behält ihn.
seats-door-open = Tür öffnen
seats-point-open = Richte die Kamera auf das Quadrat, oder öffne den Link.
seats-join-copied = Der Einladungslink ist kopiert.
seats-join-label = Der Link zum Verschicken
seats-their-name = Name der Person
seats-give-seat = Platz geben
seats-door = Die Tür
seats-door-close = Tür schließen
seats-door-new = Neuer Link und Code
seats-door-new-hint = Der alte Link, der alte Code und der Link der Leinwand öffnen nichts mehr. Die Plätze bleiben.
seats-no-device = Jemand ohne Gerät
seats-no-device-hint = Diese Person sitzt an diesem Handy. Es geht herum, und jedes Weitergeben leert die Seite.
seats-screen = Die Leinwand
seats-screen-hint = Für einen Beamer oder einen geteilten Bildschirm: keine Knöpfe, und keine Namen neben Texten. Teilt nie diese Seite selbst.
seats-screen-open = Leinwand öffnen

## Settings (page/seats/settings.rs)

settings-title = Einstellungen
settings-lead = Sie passen für die meisten Kreise, wie sie sind. Wer das Pult hat, kann sie jederzeit ändern.
settings-stays = Was geschrieben wurde, bleibt, wie es ist.
settings-keep = Einstellungen behalten
settings-nightmare = Mit dem Albtraum
settings-nightmare-more = Die schlimmste Fassung von uns, ohne Namen. Macht mehr Spaß, als es klingt.
settings-memory = Mit der besten Erinnerung
settings-hopes = Mit den Hoffnungen
settings-hopes-more = Für eine kurze Stunde, oder wenn das Herz schwer genug ist.
settings-begin = Wie fangen wir an?
settings-turn = Jede Furcht in eine Hoffnung wenden
settings-turn-more = Nach den Albträumen bekommt jeder Zettel eine Hoffnung auf die Rückseite.
settings-mirror = Fragen: Passiert davon schon etwas?
settings-mirror-more = Für Kreise, die sich schon eine Weile kennen. Gefragt wird, wenn die Zettel offen liegen.
settings-when = Wann schreiben wir?
settings-live = Alle gleichzeitig, mit einer Kerze
settings-apart = { $hours ->
    [24] Alle zu ihrer eigenen Zeit: ein Tag
    [48] Alle zu ihrer eigenen Zeit: zwei Tage
    [72] Alle zu ihrer eigenen Zeit: drei Tage
    [120] Alle zu ihrer eigenen Zeit: fünf Tage
    [168] Alle zu ihrer eigenen Zeit: eine Woche
    [one] Alle zu ihrer eigenen Zeit: { $hours } Stunde
   *[other] Alle zu ihrer eigenen Zeit: { $hours } Stunden
}
settings-apart-hint = Eine Runde, die getrennt geschrieben wird, öffnet sich für alle zugleich, wenn alle bereit sind oder ihre Zeit um ist.
settings-phone = Ein Handy geht herum
settings-phone-more = Rund um einen Küchentisch. Jedes Weitergeben leert die Seite.
settings-guided = Jemand hat das Pult
settings-guided-more = Ohne Pult dürfen zwei Menschen beide weitergehen, und nichts wird aufgedeckt, bevor beide fertig sind. Ab drei Menschen gibt es immer ein Pult.
settings-minutes = { $stage }, in Minuten
settings-candle = Wie lange brennt die Kerze?
settings-candle-hint = Die Kerze ist ein Rat. Kein Abschnitt endet von selbst, und 0 heißt: keine Kerze.
settings-every = { $days ->
    [0] nie
    [7] jede Woche
    [14] jede zweite Woche
    [28] alle vier Wochen
    [31] jeden Monat
    [42] alle sechs Wochen
    [91] jedes Vierteljahr
    [182] zweimal im Jahr
    [one] jeden Tag
   *[other] alle { $days } Tage
}
settings-dots = Klebepunkte für jede Person
settings-agree = Wie stimmen wir zu?
settings-each = Punkt für Punkt
settings-each-more = Nach jedem Punkt wird einzeln gefragt.
settings-whole = Alles auf einmal
settings-whole-more = Wenn die Zeit knapp ist: ein Blick auf die ganze Seite.
settings-visits = Wie oft kommen wir darauf zurück?
settings-life = Wenn die Seite hängt
settings-pulse = Wie oft wird nach dem Puls gefragt?
settings-notes = Wann werden die rohen Zettel losgelassen?
settings-notes-after = { $days ->
    [0] nie
    [7] nach einer Woche
    [one] nach { $days } Tag
   *[other] nach { $days } Tagen
}
settings-care = Gleich sagen, welcher Punkt um Fürsorge bittet
settings-care-more = Sonst nennt eine Fürsorge ohne Namen ihren Punkt erst, wenn alle Punkte vorgelesen sind.
settings-faces = Regen, Wolke und Sonne
settings-faces-more = Für Kinder: drei Gesichter statt vier Worten.
settings-hurt = Wenn jemand verletzt wird, wen ruft man an?
settings-hurt-hint = Es steht dort, wo jemand um Fürsorge bittet. Das ist kein Fall für den Kreis, sondern für jemanden zum Reden.
settings-prompt = Die Frage über „{ $stage }“
settings-prompt-hint = Leer ist es die übliche.
settings-prompt-keep = Frage behalten
settings-others-asked = So haben andere gefragt

## Answers when something could not be done (web/error.rs)

error-no-page = Hier ist keine Seite für dich.
error-incomplete = Etwas, das zu diesem Formular gehört, kam nicht mit; vielleicht war die Seite alt. Nichts wurde geändert. Öffne sie neu und mach es dort.
error-too-big = Das ist mehr, als hier hineinpasst. Davon wurde nichts aufbewahrt.
error-too-slow = Das hat zu lange gebraucht. Sende es noch einmal.
error-guesses = Das wurde gerade sehr oft versucht. Warte eine Minute und versuch es dann noch einmal.
error-starts = Gerade wurden von hier sehr viele Allianzen begonnen. Warte eine Weile und sende es dann noch einmal; was du geschrieben hast, ist noch da.
error-busy = Gerade sind sehr viele Menschen hier. Nichts ist verloren: Warte ein paar Sekunden und versuch es dann noch einmal.
error-streams = Das ist schon in vielen Fenstern offen.
error-fault = Das ging schief, und es lag an uns. Was du geschrieben hast, ist noch da.
error-gone = Hier ist nichts mehr für dich, aber was du geschrieben hast, ist noch da. Öffne deinen eigenen Link in einem anderen Fenster und sende es dann noch einmal.
error-nothing = Entweder gab es das nie, oder dein Link dorthin ist eingeschlafen. Bitte die Person, die dich eingeladen hat, um einen frischen, oder öffne deinen eigenen Link.
error-lost = Ich habe meinen Link verloren
error-no-page-words = An manche Adressen werden Formulare gesendet, und manche Seiten sind nur für die Person, die das Pult hat. Deine Allianz ist, wo du sie gelassen hast.
to-your-alliance = Zu deiner Allianz

## Was Programmen gesagt wird, die fragen (web/api/problem.rs)

api-not-json = Was gesendet wurde, lässt sich nicht als JSON lesen.
api-unlike = Was gesendet wurde, ist nicht das, was hier gefragt ist.
api-other-type = Das wird als application/json gesendet.
api-looks-only = Dieses Token ist nur zum Ansehen gut. Wem es gehört, kann ein anderes geben.
api-no-such-way = Das geht an dieser Adresse nicht.
api-from-elsewhere = Was etwas ändert, muss von dieser Seite kommen oder ein Token mitbringen.
api-fault = Das ging schief, und es lag an uns.
api-key-long = Er hat 1 bis { $most } Zeichen.
api-key-short = Hier ist er aus Zufall gemacht und hat { $least } bis { $most } Zeichen: Wer ihn hat, kann noch einmal nach dem Link fragen.

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = Nächster Besuch: { $day }
doors-no-code = Keine offene Tür hat diesen Code. Sieh ihn dir noch einmal an, oder bitte um einen neuen.
doors-closed-words = Der Kreis hat seine Tür geschlossen. Wenn du erwartet wirst, bitte die Person, die dich eingeladen hat, sie zu öffnen.
doors-closed = Die Tür ist gerade zu.
doors-other-seat = Das ist ein anderer Platz
doors-other-seat-words = In diesem Browser bist du { $here }. Dieser Link ist der Platz von { $there }: Was du von da an schreibst, schreibst du als { $there }, und wer den Link hat, kann es sehen.
doors-other-seat-sit = Hier als { $there } sitzen
care-choose-item = Wähle den Punkt, um den es geht.
care-item-gone = Dieser Punkt steht nicht mehr auf der Seite. Wähle einen anderen.
left-words = Du bist gegangen. Geh gut. Dein Link öffnet nichts mehr, und niemand fragt, warum.
left-title = Du bist gegangen.
renewed-words = Gib diesen Link der Person, der er gehört; er wird nur jetzt gezeigt, und der alte öffnet nichts mehr: { $link }
renewed-title = Ein neuer eigener Link
renewed-back = Zurück zu den Plätzen

## What only the page’s script says (page/script.rs)

script-left = { $form ->
    [one] Noch # Zeichen
   *[other] Noch # Zeichen
}
script-over = { $form ->
    [one] # Zeichen zu viel
   *[other] # Zeichen zu viel
}
script-check = Bitte ansehen:{" "}
script-unsent = Hier aufbewahrt, noch nicht gesendet
script-gone = Dieser Link funktioniert hier nicht mehr. Was du geschrieben hast, bleibt auf dieser Seite.
script-turned = Die Zettel wurden aufgedeckt. Deiner lag noch nicht auf dem Tisch.
script-add = Offen dazulegen
script-leave = Sein lassen
script-moved = Der Kreis ist weitergegangen.
script-along = Mitgehen
script-minutes = { $form ->
    [one] Noch etwa # Minute
   *[other] Noch etwa # Minuten
}
script-one-minute = Noch eine Minute.
script-ticked = { $form ->
    [one] # Zettel angehakt
   *[other] # Zettel angehakt
}
script-saved = Eben gespeichert.
script-copied = Kopiert.

## Living: the home of an alliance that is lived

living-signed-page = Die unterschriebene Seite
living-history = Verlauf
living-seats = Plätze und Links
living-side = Nächster Besuch, Verlauf, Links
living-more = Der letzte Puls, Vorschläge, Namen
living-said-pulse = Dein Puls ist gegeben. Du kannst ihn ändern, bis er geschlossen wird.
living-said-pulse-closed = Dein Puls ist gegeben, und der Puls ist geschlossen.
living-said-signed = Dein Name steht darunter.
living-said-proposed = Deine Worte sind vorgeschlagen. Alle können erst dazu fragen.
living-this-alliance = Diese Allianz
living-back = Zurück zur Allianz
living-how = Wie halten wir unser Wort?
living-whose-word = Wessen Wort es ist
living-welcome = Willkommen.
living-new-here = Lies die Seite Punkt für Punkt, frag, was du wissen möchtest, und unterschreib, wenn du so weit bist. Niemand wartet auf deinen Namen.
living-read-item-by-item = Punkt für Punkt lesen
living-ended = Diese Allianz endete am { $day }.
living-ended-stays = Alles bleibt zum Lesen da.
living-ended-said = Was ihr am Ende gesagt habt
living-ending = Ihr beendet sie jetzt gemeinsam.
living-ending-say = Jede und jeder von euch kann sagen, was bleibt und wofür ihr dankt.
living-to-the-ending = Zum Ende
living-asleep = Eure Allianz schläft seit dem { $day }.
living-asleep-happens = Das kommt vor. Nichts ist verloren, und niemand bekommt Post, bis jemand von euch sie weckt.
living-awake = Eure Allianz ist wach.
living-wake = Aufwecken
living-left = { $name } ist gegangen.
living-joined = { $name } ist dazugekommen.
living-somebody-left = Jemand ist gegangen.
living-somebody-joined = Jemand ist dazugekommen.
living-does-anything-change = Ändert sich etwas?
living-nothing-for-now = Vorerst nichts
living-at-the-next-visit = Beim nächsten Besuch ansehen
living-still-ours = { $n ->
    [one] Ist Punkt { $items } noch unserer?
   *[other] Sind die Punkte { $items } noch unsere?
}
living-still-ours-why = Seit einem halben Jahr hat es niemand gesagt. Ihr hört es, wenn ihr die Seite { $when } lest.
living-notes-go = Am { $day } werden die Zettel gelöscht. Die Seite bleibt.
living-notes-look = { $link }.
living-notes-look-link = Sieh dir die Zettel noch einmal an
living-notes-gone = Die Zettel wurden am { $day } losgelassen. Was aus ihnen wurde, bleibt.
living-since = Seit dem { $day }.
living-version-waits = { $version }, wartet auf eure Namen
living-version-signed = { $version }, unterschrieben von { $n ->
    [one] einer Person
   *[other] { $number }
}
living-version-signed-by-some = { $version }, unterschrieben: { $signed } von { $of }
living-try-until = Wir versuchen es bis zum { $day }.
living-look-together = Ihr seht es euch { $when } gemeinsam an.
living-from = Woher er kommt
living-item = Punkt { $number }
living-all-of-it = Alles
living-take-it = Nehmt sie mit
living-when-it-is-time = Wenn es Zeit ist
living-leave = Den Kreis verlassen
living-settings = Einstellungen
living-end-it = Gemeinsam beenden
living-print = Die Seite drucken
living-show = Auf einer Leinwand zeigen
living-calendar = Kalender und Erinnerungen
living-keepsake = Ein Andenken
living-keep-link = Eigenen Link aufheben
living-keep-link-why = Er ist dein Schlüssel zu dieser Allianz, auf jedem Gerät. Heb ihn dort auf, wo nur du nachsiehst: Wer ihn hat, gilt hier als du.
living-your-link = Dein eigener Link
living-link-copied = Der Link ist kopiert.
living-copy = Kopieren

## Living: places, days and what a visit did

living-an-item = einem Punkt
living-quoted = „{ $words }“
living-list = { $rest }, { $next }
living-list-last = { $rest } und { $last }
living-when-visit = bei eurem nächsten Besuch
living-when-today = heute
living-when-tomorrow = morgen
living-when-weekday = { $weekday ->
    [1] am Montag
    [2] am Dienstag
    [3] am Mittwoch
    [4] am Donnerstag
    [5] am Freitag
    [6] am Samstag
   *[7] am Sonntag
}
living-when-day = am { $day }
living-day-short = { $day }. { $month }
living-step-hardly = kaum
living-step-a-little = ein wenig
living-step-mostly = meistens
living-step-fully = ganz
living-step-rain = Regen
living-step-cloud = Wolke
living-step-sun = Sonne
living-visit-stayed = Wir haben die Seite gelesen, und sie blieb, wie sie war.
living-visit-looked = Angesehen: { $item }.
living-visit-new-words = Angesehen und neu gefasst: { $item }.
living-visit-let-go = Angesehen und losgelassen: { $item }.
living-visit-try-until = Angesehen und versucht bis zum { $day }: { $item }.
living-visit-try = Angesehen und versucht: { $item }.
living-visit-kept = { $n ->
   *[other] Behalten: { $items }.
}
living-item-begun = Punkt { $number }

## Care

care-hurt = Wenn jemand verletzt oder bedroht wird, ist hier nicht der richtige Ort dafür. Sprich mit jemandem außerhalb, dem du vertraust, oder hol Hilfe.
care-ask = Um Fürsorge bitten
care-check = Bitte sieh nach: { $title }
care-thanks-mine = Das brauchte etwas Mut.
care-thanks = Der Kreis weiß, dass etwas Fürsorge braucht.
care-thanks-mine-why = Das macht es dem nächsten Mal leichter, für alle.
care-thanks-signed = Dein Name steht dabei.
care-thanks-unsigned = Niemand wird genannt.
care-until-then = Ihr lest die Seite { $when } gemeinsam. Bis dahin ist nichts weiter zu tun.
care-not-now = Hier kann gerade um nichts gebeten werden.
care-not-now-why = Um Fürsorge bittet man für einen Punkt einer Seite, mit der ihr lebt.
care-mine = Mir ist es nicht gelungen.
care-mine-words = Ich möchte es selbst sagen.
care-noticed = Mir ist etwas aufgefallen.
care-noticed-words = Das kommt vor. Du nennst einen Punkt und keinen Menschen.
care-no-longer-fits = Dieser Punkt passt nicht mehr.
care-no-longer-fits-words = Vielleicht braucht er andere Worte oder hat seine Arbeit getan.
care-talk = Ich möchte lieber erst mit einer Person reden.
care-talk-words = Hier wird nichts aufgehoben.
care-what = Was braucht Fürsorge?
care-what-words = Abmachungen nutzen sich ab. Das sagt etwas über die Abmachung oder über die Zeit gerade, bevor es etwas über einen Menschen sagt.
care-how = Wie möchtest du es sagen?
care-later = Jetzt nicht
care-talk-first = Dann sprich erst mit ihr oder ihm.
care-talk-first-words = Drei Fragen, nur für dich. Nichts davon wird aufgehoben.
care-talk-told = Hast du es der Person gesagt?
care-talk-along = Würde es helfen, wenn jemand mitkommt?
care-talk-mention = Darf ihr jemand sagen, dass du es erwähnt hast?
care-talk-rest = Wenn es dreimal Nein ist, darfst du es ruhen lassen. Wir tun es auch.
care-another-way = Anders sagen
care-mine-question = Was ist passiert, in einem Satz?
care-mine-button = Sagen
care-noticed-question = Was hätte eine Kamera gesehen?
care-no-longer-fits-question = Was hat sich geändert, in einem Satz?
care-which-item = Welcher Punkt?
care-optional = Freiwillig. Etwa { $letters } Buchstaben, und keine Namen.
care-perhaps = Vielleicht: was geschah, so wie es eine Kamera sähe, und was du dir stattdessen wünschst.
care-differently = Anders sagen
care-keep-mine = So lassen
care-help-read = Die Seite gemeinsam lesen
care-help-words = Die Worte ansehen
care-help-said = Es reicht, es gesagt zu haben
care-help-mine = Was würde beim nächsten Mal helfen?
care-help = Was würde helfen?
care-when = Wann?
care-when-visit = Beim nächsten Besuch
care-when-soon = Bitte schon vorher
care-few = { $n ->
   *[other] Ihr seid { $number }.
} Alle könnten erraten, wer es sagt, darum steht dein Name dabei. Alle sehen sofort den Punkt, deinen Satz und deinen Namen.
care-with-name = Mit deinem Namen?
care-signed = Mit meinem Namen
care-signed-seen = Alle sehen sofort den Punkt, deinen Satz und deinen Namen.
care-unsigned = Ohne meinen Namen
care-unsigned-item = Alle sehen: „Der Kreis bittet um Fürsorge für diesen Punkt.“ Deinen Satz lest ihr, wenn ihr die Seite gemeinsam gelesen habt.
care-unsigned-something = Alle sehen: „An unserer Allianz ist etwas aufgefallen.“ Den Punkt und deinen Satz erfahrt ihr, wenn ihr die Seite gemeinsam gelesen habt.
care-unsigned-nobody = Niemand sieht, wer gebeten hat.
care-unsigned-not-even = Niemand sieht, wer gebeten hat, auch { $name } nicht.
care-banner = Der Kreis bittet um Fürsorge für { $item }.
care-banner-something = An unserer Allianz ist etwas aufgefallen.
care-banner-more = Mehr als einer Person ist es aufgefallen.
care-banner-nobody = Niemand wird genannt, und niemand muss genannt werden.
care-banner-when = Ihr lest eure Seite { $when } gemeinsam.
care-banner-soon = Bitte schon vorher: Beginnt den Besuch, wann es euch allen passt.
care-voice-mine = Mir ist es nicht gelungen
care-voice-noticed = Mir ist etwas aufgefallen
care-voice-no-longer-fits = Er passt nicht mehr
care-needs = Etwas braucht Fürsorge?
care-needs-words = Das kommt vor. Sag, welcher Punkt, nicht wer. Die Gruppe hält inne und sieht sich den Punkt an, nicht einen Menschen.

## Living: what is proposed, asked and left out

living-proposed = Was vorgeschlagen ist
living-questions = Fragen dazu
living-no-questions = Noch hat niemand dazu gefragt.
living-asks = { $name } fragt
living-somebody-asks = Jemand fragt
living-we-say = Wir sagen: { $answer }
living-your-answer = Deine Antwort
living-your-answer-kept = Sie bleibt beim Punkt, als Antwort des Kreises.
living-answer = Antworten
living-ask-about = Dazu fragen
living-your-question = Deine Frage
living-your-question-name = Dein Name steht dabei.
living-ask-circle = Den Kreis fragen
living-parked = Beim ersten Besuch kommen sie wieder
living-resting = In Ruhe
living-resting-words = Ihr Tag kam, und niemand sagte, dass sie noch unsere sind. Ein Tipp holt sie zurück.
living-dropped = { $n ->
    [one] { $n } Punkt unterwegs losgelassen
   *[other] { $n } Punkte unterwegs losgelassen
}
living-ours-again = Er ist wieder unserer.
living-still-ours-button = Er ist noch unserer

## Living: the history

living-history-changed = Wie sich unsere Worte verändert haben
living-history-so-far = Der Weg bisher
living-history-every-version = Nichts wird je überschrieben. Jede Fassung bleibt, mit den Namen, die hinter ihr standen.
living-history-for-all = Nichts wird je überschrieben. Was getan wurde, steht hier, für euch alle.
living-versions = Fassungen
living-version = Fassung { $number }
living-visits = Besuche
living-visits-count = { $n ->
    [one] { $n } Besuch
   *[other] { $n } Besuche
}
living-steps-count = { $n ->
    [one] { $n } Schritt
   *[other] { $n } Schritte
}
living-way = Der Weg hierher
living-version-against = Fassung { $number }, neben Fassung { $before }
living-signed-by = { $n ->
    [one] Von einer Person unterschrieben
   *[other] Unterschrieben von { $number }
}
living-version-spelling = Nur ein Schreibfehler wurde behoben; niemand musste neu unterschreiben.
living-comma = ,
living-somebody-name = jemand
living-unchanged = { $n ->
    [one] ein Punkt unverändert
   *[other] { $number } Punkte unverändert
}
living-the-circle = Der Kreis
living-somebody = Jemand
living-an-item-begun = Ein Punkt
living-did-start = { $who } hat die Allianz begonnen
living-did-join = { $who } kam dazu
living-did-remove = { $who } gehört nicht mehr zum Kreis
living-did-renew = { $who } hat einen neuen eigenen Link
living-did-hand = { $who } gab das Pult weiter an { $to }
living-did-reveal = { $notes ->
    [one] Die { $round ->
        [memories] Erinnerungen
        [hopes] Hoffnungen
       *[nightmares] Albträume
    } wurden umgedreht: { $notes } Zettel
   *[other] Die { $round ->
        [memories] Erinnerungen
        [hopes] Hoffnungen
       *[nightmares] Albträume
    } wurden umgedreht: { $notes } Zettel
}
living-did-reopen = { $round ->
    [memories] { $who } öffnete die Erinnerungen für weitere Zettel
    [hopes] { $who } öffnete die Hoffnungen für weitere Zettel
   *[nightmares] { $who } öffnete die Albträume für weitere Zettel
}
living-did-fold = Ein Zettel wurde zusammengefaltet
living-did-unfold = Ein gefalteter Zettel wurde wieder geöffnet
living-did-stop = { $who } hörte hier für diesen Tag auf
living-did-go-on = { $who } machte weiter
living-did-sit-at-tables = { $n ->
   *[other] Der Kreis setzte sich an { $number } Tische
}
living-did-join-tables = Die Tische kamen zusammen
living-did-show-me-too = Die Zahlen von „ich auch“ wurden gezeigt
living-did-park = { $item } wurde bis zum ersten Besuch geparkt
living-did-drop = { $item } wurde losgelassen
living-did-plan = Nächster Besuch: { $day }
living-did-sign = { $who } hat unterschrieben
living-did-come-in-force = Fassung { $version } gilt, von allen unterschrieben
living-did-make = Fassung { $version } entstand
living-did-reword = Fassung { $version }: neue Worte für Punkt { $item }
living-did-let-go = Fassung { $version }: Punkt { $item } losgelassen
living-did-add = Fassung { $version }: ein neuer Punkt { $item }
living-did-change-many = { $n ->
   *[other] Fassung { $version }: { $number } Punkte sind anders als zuvor
}
living-did-pulse = Ein Puls wurde gegeben
living-did-lapse = { $item } ist abgelaufen
living-did-revive = { $item } ist wieder unserer
living-did-sleep = Die Allianz schlief ein
living-did-wake = Die Allianz wachte auf
living-did-settle = Der Kreis sprach über { $who }
living-did-leave = { $who } ging
living-did-erase-notes = Die Zettel wurden losgelassen
living-did-end = Die Allianz endete
living-did-hang = { $who } hängte die Seite auf; von hier an lebt ihr mit ihr
living-did-move-back = { $who } ging zurück zu: { $stage }
living-did-move-on = { $who } ging weiter zu: { $stage }

## Living: the page of one item

living-reads-since = So lautet er seit dem { $day }.
living-try-until-tag = Wir versuchen es bis zum { $day }
living-from-theme = aus „{ $theme }“
living-item-parked = Geparkt
living-item-let-go = Losgelassen
living-item-lapsed = Abgelaufen
living-kind-promise = Ein Versprechen
living-kind-permission = Eine Erlaubnis
living-kind-when-hard = Wenn es schwer wird
living-kind-trial = Ein Versuch
living-kind-fun = Nur zur Freude
living-sources = Die Zettel, aus denen er entstand
living-no-source = Kein einzelner Zettel. Er wurde gemeinsam formuliert.
living-earlier = Wie sich seine Worte verändert haben
living-as-it-reads = Wie er jetzt lautet
living-before-that = Davor
living-removed = entfernt:
living-added = neu:
living-heard = Was unterwegs gesagt wurde
living-stance-yes = Ja
living-stance-reservation = Ja, mit Vorbehalt
living-stance-not-yet = Noch nicht
living-words-of-then = Zu den Worten von damals: { $words }
living-newcomers = Was Neue sagen
living-what-to-do = Was möchtest du damit tun?
living-why = Warum?
living-why-hint = Für alle, die es in einem Jahr lesen.
living-propose = Andere Worte vorschlagen
living-how-read = Wie soll er lauten?
living-only-until = Nur bis zu einem Tag?
living-only-until-hint = Dann ist es ein Versuch.
living-propose-how = Drei Tage lang können alle dazu fragen, dann antworten sie. Wenn niemand „noch nicht“ sagt, ist es eine neue Fassung.
living-propose-button = Vorschlagen
living-mend = Schreibfehler beheben
living-mend-letters = Ein, zwei Buchstaben, nicht mehr
living-mend-how = Jemand anderes bestätigt es mit einem Tipp. Niemand unterschreibt neu.
living-mend-button = Beheben
living-propose-let-go = Loslassen vorschlagen
living-let-go-how = Ein Punkt, der seine Arbeit getan hat, darf gehen. Vorher werden alle gefragt.

## Living: the next visit

living-next = Nächster Besuch
living-no-day = Noch ist kein Tag gesetzt.
living-next-far = { $far }.
living-next-far-zone = { $far }, Zeit von { $zone }.
living-next-gone = Dieser Tag ist vorbei, und das ist in Ordnung.
living-next-gone-zone = Dieser Tag ist vorbei, und das ist in Ordnung, Zeit von { $zone }.
living-next-then = Dann { $rhythm }.
living-next-asleep = Er wartet, bis jemand von euch die Allianz weckt.
living-next-begin-any = Beginnt ihn, wann es euch allen passt, oder wählt einen anderen Tag.
living-next-what = Ihr lest die Seite gemeinsam vor, Punkt für Punkt: behalten, neue Worte finden oder loslassen.
living-change-pulse = Puls ändern
living-give-pulse = Jetzt deinen Puls geben
living-next-calendar = Kalender
living-pulse-given = { $given } von { $of } haben ihren gegeben.
living-pulse-yours = Deiner ist dabei.
living-pulse-closes = Er schließt am { $when }.
living-pulse-asks = Ein Puls fragt, wie sehr ihr das lebt.
living-begin = Den Besuch beginnen
living-begin-how = Wenn ihr zusammensitzt: Diese Seite wird für euch alle zum Besuch. Alle dürfen ihn beginnen und haben dafür das Pult.
living-move = Verschieben
living-moved = Der Besuch ist verschoben.
living-come-back = Wir kommen wieder am
living-what-time = Um wie viel Uhr?
living-what-time-hint = Freiwillig. Ohne Uhrzeit ist der ganze Tag gemeint.
living-what-zone = In welcher Zeitzone?
living-what-zone-hint = Nur mit Uhrzeit, etwa Europe/Berlin.
living-keep-date = Diesen Tag merken
living-apart = Nicht zur selben Zeit?
living-apart-how = Jede und jeder liest die Seite für sich, innerhalb einiger Tage. Was Fürsorge braucht, erfahrt ihr, wenn die Tage um sind oder alle gelesen haben.
living-apart-days = Über wie viele Tage?
living-apart-begin = Über einige Tage beginnen
living-rhythm = Rhythmus ändern
living-pulse-close = Den Puls schließen
living-pulse-close-how = Wer keinen gegeben hat, bleibt diesmal außen vor. Er öffnet sich nicht wieder.
living-pulse-close-button = Schließen und zeigen, was er sagt
living-pulse-open = Jetzt einen Puls öffnen

## Living: the pulse

pulse-title = Dein Puls
pulse-none = Gerade ist kein Puls offen.
pulse-opens-any-moment = Der nächste öffnet sich jeden Moment.
pulse-opens-on = Der nächste öffnet sich am { $day }.
pulse-opens-at-visit = Er öffnet sich bei eurem nächsten Besuch, oder wenn ihn öffnet, wer das Pult hat.
pulse-how-much = Wie sehr leben wir das, gerade jetzt?
pulse-about-all = Über uns alle, nicht über jemanden. Lass aus, was du nicht sagen kannst.
pulse-done = Fertig
pulse-cant-say = Weiß nicht
pulse-word = Soll etwas vorgelesen werden?
pulse-word-hint = Freiwillig und ohne Namen.
pulse-word-few = Es steht für euch alle auf der Seite, wenn der Puls geschlossen ist. Ihr seid wenige, also lässt sich vielleicht erraten, von wem es ist.
pulse-word-many = Es steht für euch alle auf der Seite, wenn der Puls geschlossen ist, ab fünf Antworten. Niemand sieht, von wem es ist.
pulse-seen-sum = Nur die Summe wird gezeigt, wenn der Puls geschlossen ist, und erst ab fünf Antworten.
pulse-seen-two = Zwischen euch beiden: Beide sehen beide Antworten, mit Namen, wenn beide ihre gegeben haben.
pulse-seen-few = { $n ->
   *[other] Ihr seid { $number }: Ihr alle seht alle Antworten, mit Namen, wenn alle ihre gegeben haben.
}
pulse-line = { $n ->
    [one] Puls vom letzten Mal: { $steps }
   *[other] Puls der letzten { $number } Male: { $steps }
}
pulse-growing = wächst
pulse-steady = stetig
pulse-asks-for-care = braucht Fürsorge
pulse-lines-few = Die Linie zeigt, was ihr alle zusammen geantwortet habt. Ihr seid wenige: Jede und jeder sieht die Antworten aller, sobald alle ihre gegeben haben.
pulse-lines = Die Linie zeigt, was ihr alle zusammen geantwortet habt. Einzelne Antworten werden nie gezeigt, und bei weniger als fünf Antworten gibt es keine Linie.
pulse-of = Der Puls vom { $day }
pulse-read-out = Zum Vorlesen:
pulse-nobody = Diesmal hat niemand geantwortet. Das ist in Ordnung.
pulse-too-few = { $n ->
    [one] Eine Antwort.
   *[other] { $number } Antworten.
} Zu wenige für Zahlen, ohne auf jemanden zu zeigen. Wollen wir stattdessen darüber reden?
pulse-not-all = { $n ->
   *[other] { $number } von { $of } haben geantwortet.
} Antworten werden erst gezeigt, wenn alle ihre gegeben haben. Wollen wir stattdessen darüber reden?
pulse-answered = { $answered } von { $of } haben geantwortet. Was am wenigsten gelebt wird, steht zuerst.
pulse-rarely = kaum
pulse-partly = teils
pulse-mostly = meistens
pulse-in-this-visit = Ihr seht es euch in diesem Besuch gemeinsam an.
pulse-look-said = Ihr seht es euch beim nächsten Besuch gemeinsam an.
pulse-look = Diesen gemeinsam ansehen

## Reminders

reminders-kind-visit = am Tag vor einem Besuch
reminders-kind-pulse = wenn sich ein Puls öffnet
reminders-kind-sign = wenn auf der Seite neue Worte zu unterschreiben sind
reminders-kind-change = wenn Worte vorgeschlagen sind
reminders-kind-asleep = wenn die Allianz einschläft
reminders-kind-farewell = bevor die rohen Zettel losgelassen werden
reminders-title = Erinnerungen
reminders-how = Wie möchtest du davon hören?
reminders-nothing-needed = Du brauchst nichts davon: Eure Seite sagt, was ansteht. Was kommt, kommt einmal, nie nachts, und lässt sich mit einem Tipp abstellen.
reminders-no-mail = Diese Installation verschickt keine Mails.
reminders-calendar = In deinem Kalender
reminders-calendar-how = Als Abo wandert der Tag von selbst mit, wenn der Kreis ihn verschiebt; als Datei steht er einmal da.
reminders-calendar-link = Meinen Kalenderlink machen
reminders-one-file = Eine Datei
reminders-end-link = Meinen Kalenderlink beenden
reminders-calendar-shows = Der Kalender zeigt die Punkte eurer Seite allen, die deinen Kalender sehen können. Sonst öffnet der Link nichts.
reminders-by-mail = Per Mail
reminders-yours = Sie ist deine
reminders-asked = Wir haben dort gefragt, ob sie deine ist. Bis dahin kommt nichts.
reminders-address = Deine Mailadresse
reminders-address-hint = Niemand im Kreis sieht sie. Sie bleibt, bis du sie wegnimmst oder gehst.
reminders-keep-address = Diese Adresse merken
reminders-write-to-me = Schreibt mir
reminders-drop-address = Meine Adresse wegnehmen
reminders-letter = Dein Brief
reminders-letter-how = Er geht an alle im Kreis, die hier eine Mailadresse angegeben und bestätigt haben, höchstens einmal am Tag.
reminders-send-letter = Den Brief per Mail schicken
reminders-stopped = (abgestellt)
reminders-ask-again = Noch einmal fragen
reminders-zone = Deine Zeitzone
reminders-room = In dem Raum, in dem ihr euch schreibt
reminders-room-kind = Welche Art
reminders-webhook = Die Adresse seines eingehenden Webhooks
reminders-webhook-hint = Sie ist ein Schlüssel: Sie wird aufgehoben und niemandem gezeigt. Alle in diesem Raum sehen, was kommt: Tage, und nie wer.
reminders-write-there = Dorthin schreiben
reminders-drop-room = Nicht mehr dorthin schreiben

## Living: a new version

version-stay = { $n ->
    [one] einer bleibt
   *[other] { $number } bleiben
}
version-change = { $n ->
    [one] einer ändert sich
   *[other] { $number } ändern sich
}
version-go = { $n ->
    [one] einer geht
   *[other] { $number } gehen
}
version-new = { $n ->
    [one] einer ist neu
   *[other] { $number } sind neu
}
version-heading = { $parts }.
version-nothing = Hier wartet nichts auf deinen Namen.
version-nothing-broke = Nichts ging kaputt, was sich nicht heilen ließ. Setz deinen Namen unter die Seite, wie sie jetzt lautet.
version-what-changes = Was sich ändert
version-whole-page = Die ganze Seite lesen
version-item-day = Punkt { $item }, sein Tag oder seine Art ist anders
version-item-words = Punkt { $item }, neue Worte
version-item-gone = Punkt { $item }, losgelassen
version-item-new = Punkt { $item }, neu
version-signed-again = { $signed ->
    [one] { $signed } von { $of } hat neu unterschrieben.
   *[other] { $signed } von { $of } haben neu unterschrieben.
}
version-sign = Fassung { $number } unterschreiben
version-sign-as = Fassung { $number } unterschreiben als { $name }
version-drawn = Deine Unterschrift, gezeichnet
version-talk-first = Ich möchte erst reden
version-talk-what = Worüber möchtest du reden?
version-talk-default = Ich möchte erst darüber reden.
version-talk-hint = Es steht mit deinem Namen auf der Seite, damit ihr darüber reden könnt. Du kannst unterschreiben, sobald du so weit bist.
version-tell = Dem Kreis sagen
version-waits = Fassung { $number } wartet auf deinen Namen.
version-look = Ansehen und unterschreiben
version-not-signed = Dein Name steht nicht unter der Seite, wie sie jetzt lautet.
version-when-ready = { $link }, sobald du so weit bist.
version-when-ready-link = Ansehen und unterschreiben

## The visit

visit-title = Besuch: { $name }
visit-alliance = Die Allianz
visit-breath = Ein Atemzug
visit-steps = Schritte dieses Besuchs
visit-step-arrive = Ankommen
visit-step-thanks = Danken
visit-step-read = Vorlesen
visit-step-pulse = Puls
visit-step-look = Ansehen
visit-step-aside = Beiseite
visit-step-close = Schluss
visit-question-arrive = Je ein Wort: Wie bist du da?
visit-question-thanks = Welcher Punkt hat dir geholfen? Wem dankst du?
visit-question-read = Wir lesen unsere Seite vor, Punkt für Punkt.
visit-question-pulse = Wie sehr haben wir das gelebt?
visit-question-look = Was machte es schwer, diesen Punkt zu leben?
visit-question-aside = Was haben wir beiseitegelegt?
visit-question-close = Wann sehen wir es wieder an? Je ein Wort.

## The visit: the desk

visit-desk-unguided = Wie es weitergeht
visit-desk = Pult der Begleitung
visit-desk-two = Zwischen euch beiden. Beide dürfen weitergehen.
visit-desk-yours = Dein Pult. Das siehst nur du.
visit-desk-say = Sag
visit-desk-minutes = { $n ->
    [one] etwa { $n } Minute
   *[other] etwa { $n } Minuten
}
visit-desk-on = Weiter: { $step }
visit-say-arrive = Schön, euch zu sehen. Je ein Wort: Wie seid ihr heute da?
visit-say-pass = Ihr dürft bei allem passen, ohne zu sagen, warum.
visit-say-thanks = Wir beginnen mit Dank. Welcher Punkt hat dir geholfen, und wem dankst du?
visit-say-short = Kurz ist gut. Wir gehen einmal herum.
visit-say-lot = Wir lesen alles vor, damit auf niemanden gezeigt wird. Das Los bestimmt, wer liest.
visit-say-read = { $name }, liest du diesen vor? Langsam. Wir hören nur zu.
visit-say-listen = Kein Kommentar, keine Verteidigung. Nur zuhören.
visit-say-pulse = Das sind wir alle zusammen, keine einzelne Antwort. Was überrascht euch?
visit-say-pulse-named = Das sind unsere Antworten, jede mit einem Namen. Niemand muss seine erklären. Was überrascht euch?
visit-say-which = Welchen würdet ihr gemeinsam ansehen?
visit-say-look = Was machte es schwer, diesen Punkt zu leben? Nicht wer: was.
visit-say-help = Wie hat er uns geholfen, wie könnte er besser sein, und spricht etwas dagegen, ihn zu behalten?
visit-say-aside = Diese haben auf uns gewartet. Nehmt sie auf, versucht sie bis zu einem Tag, oder lasst sie los.
visit-say-change = Ändert sich etwas, jetzt, da wir sind, wer wir sind?
visit-say-close = Wann sehen wir es wieder an? Und je ein Wort: Wie geht ihr?
visit-say-sign = Wessen Punkt neue Worte hat, unterschreibt noch einmal. In eurer eigenen Zeit.

## The visit: looking at what came up

visit-look-none = Gibt es einen Punkt zum Ansehen?
visit-look-hard = Was machte es schwer?
visit-look-how = Fragt was, nicht wer. Ein Punkt nach dem anderen; jeder endet mit einem von vieren: behalten, neue Worte, loslassen oder etwas bis zu einem Tag versuchen.
visit-look-more = Mehr als eine Person von uns.
visit-look-from = { $name }, aus der Bitte um Fürsorge
visit-look-from-unsigned = Ohne Namen, aus der Bitte um Fürsorge
visit-look-trial = Der Tag dieses Versuchs ist gekommen.
visit-look-again = Noch einmal ansehen
visit-ended-keep = Wir behalten ihn
visit-ended-words = Er hat neue Worte
visit-ended-gone = Er hat seine Arbeit getan und geht
visit-ended-try = Wir versuchen etwas bis zu einem Tag
visit-ended-open = Nichts entschieden: Er bleibt, wie er ist
visit-look-kept = Ihr behaltet ihn. Gut, dass ihr es gesagt habt.
visit-look-keep = Wir behalten ihn
visit-look-another = Noch einen Punkt gemeinsam ansehen
visit-look-this = Diesen
visit-look-one-item = 1 Punkt

## The visit: reading aloud

reading-title = Wir lesen sie vor.
reading-how = Alles, nicht nur, was nicht gelang. Jemand liest einen Punkt, die anderen hören nur zu. Das Los bestimmt, wer welchen liest.
reading-lot-soon = Gleich wird gelost, vor aller Augen.
reading-draw-lot = Losen
reading-lot = Das Los zog { $names }.
reading-lot-at-table = Tisch { $table }: Das Los zog { $names }.
reading-aloud = Vorlesen
reading-listening = Jetzt nur zuhören. Das nächste Wort hat, wer liest.
reading-quiet = Zehn Sekunden Stille.
reading-quiet-how = Lasst es nachklingen. Niemand muss etwas sagen.
reading-go-on = Weiter
reading-table-done = Dieser Tisch hat alle gelesen.
reading-others-read = Die anderen lesen noch.
reading-you-read = Diesen liest du vor
reading-reads = { $name } liest
reading-then = dann { $name }
reading-then-you = dann du
reading-item-of = Punkt { $item } von { $of }
reading-read-to-me = Lies es mir vor
reading-read = Gelesen, weiter
reading-pass = Passen
reading-nothing = Nichts kam auf.
reading-came-up = Das kam auf.
reading-no-care = Alle Punkte sind gelesen, und keiner braucht Fürsorge.
reading-alone = Lies unsere Seite, langsam.
reading-alone-how = Alle Punkte, laut, wenn du magst. Wenn ihr alle sie gelesen habt, seht ihr, was aufkam.
reading-open-until = Offen bis { $when }.
reading-have-read = { $n ->
    [one] { $n } von { $of } hat sie gelesen.
   *[other] { $n } von { $of } haben sie gelesen.
}
reading-you-have = Du hast sie gelesen
reading-all-read = Ich habe alle gelesen
reading-of = { $item } von { $of }
reading-tables = Wir lesen vor, Tisch für Tisch.
reading-table-of = Tisch { $table }: { $item } von { $of }.

## The visit: the quieter steps

visit-good = Gut, dass ihr da seid.
visit-twenty = Etwa zwanzig Minuten. Zuerst Dank, dann lest ihr eure Seite vor, dann seht ihr an, was aufkam. Ihr dürft bei allem passen.
visit-in-turn = Der Reihe nach, und kurz. Es wird gesagt, nicht geschrieben.
visit-no-pulse = Noch wurde kein Puls gefragt. Seht einander an: Welchen Punkt lebt ihr am meisten, welchen am wenigsten?
visit-nothing-waits = Hier wartet nichts. Geht weiter, wann ihr mögt.
visit-brought = Mitgebracht von den Neuen
change-let-go = Loslassen
visit-leave-with = Womit wir gehen.
visit-item = Punkt { $item }: { $words }
visit-stays = Wir haben alles gelesen, und es bleibt, wie es ist.
visit-open = { $n ->
    [one] { $n } Vorschlag ist noch nicht vereinbart.
   *[other] { $n } Vorschläge sind noch nicht vereinbart.
} Wenn der Besuch endet, behält die Seite die Worte, die sie hat.
visit-one-word = Je ein Wort. Dann wird der Tag des nächsten Besuchs aufgeschrieben.
visit-again-on = Wir sehen es wieder an am
visit-end-sign = Besuch beenden und Neues unterschreiben
visit-end = Den Besuch beenden

## Changes of a page that hangs

change-because-words = Weil: { $words }
change-trial-until = Ein Versuch bis zum { $day }
change-questions-until = Fragen bis { $when }. Dann antworten alle, ohne dass die anderen es sehen.
change-twice = Zweimal wurde gefragt. Hier wird niemand mürbe gemacht: Behaltet, was dasteht, oder versucht es bis zu einem Tag.
change-not-yet = Jemand hat „noch nicht“ gesagt. Was würde ein Ja daraus machen?
change-what-let-go = Loslassen
change-what-new = Ein neuer Punkt
change-what-spelling = Ein Schreibfehler
change-what-words = Neue Worte
change-spelling-how = Jemand anderes bestätigt es mit einem Tipp. Niemand muss neu unterschreiben.
change-same = Es bedeutet dasselbe
change-answers-until = Antworten bis { $when }. Ohne ein „noch nicht“ gilt es von da an.
change-all-here = Alle, die da sind, haben geantwortet
change-nobody = Noch hat niemand geantwortet.
change-answered = { $answered ->
    [one] { $answered } von { $of } hat geantwortet.
   *[other] { $answered } von { $of } haben geantwortet.
} Die Antworten werden zusammen gezeigt.
change-withdraw = Den Vorschlag zurücknehmen
change-try = Etwas versuchen bis …
change-words = Neue Worte
change-asked = Alle werden gefragt.
change-what-try = Was versuchen wir?
change-true-again = Wie wäre es wieder wahr?
change-until-when = Bis wann?
change-because = Weil
change-because-later = Für alle, die später fragen.
change-ask = Alle fragen
change-did-its-work = Hat er seine Arbeit getan?
change-new-items = Neue Punkte
change-new-item = Ein neuer Punkt
change-what-is-it = Was ist es?
change-its-words = Seine Worte
change-when-we = Wenn …, dann … wir …
change-until-trial = Bis, falls es ein Versuch ist
change-kind-promise = Ein Versprechen
change-kind-permission = Was alle dürfen
change-kind-when-hard = Wenn es schwer wird
change-kind-trial = Ein Versuch, bis zu einem Tag
change-kind-fun = Nur zur Freude
change-left = { $name } ist gegangen. Ändert sich etwas?
change-here = { $name } ist jetzt da. Ändert sich etwas?
change-somebody-left = Jemand ist gegangen. Ändert sich etwas?
change-somebody-here = Jemand ist jetzt da. Ändert sich etwas?
change-what-changes = Was sich ändert, falls etwas
change-all-for-now = Das ist vorerst alles

## Coming, leaving and ending

coming-read = Lies mit uns
coming-so-since = So seit dem { $day }.
coming-before = Davor
coming-next = Nächster Punkt
coming-and-then = Und dann
coming-stand-behind = Kannst du dahinterstehen?
coming-what-say = Was würdest du dazu sagen?
coming-what-say-hint = Ein „noch nicht“ braucht ein paar Worte; der Kreis sieht es sich beim nächsten Besuch an.
coming-change-answer = Meine Antwort ändern
coming-give-answer = Meine Antwort geben
coming-all-read = Du hast alles gelesen.
coming-bring = Bring eine eigene Sorge und eine eigene Hoffnung mit. Sie liegen verdeckt bis zum nächsten Besuch; dann liest sie der Kreis und fragt, ob sich etwas ändert, jetzt, da du da bist.
coming-fear = Was würde dich wünschen lassen, du wärst nicht gekommen?
coming-hope = Und wie wünschst du es dir?
coming-only-you = Bis dahin siehst nur du sie. Nur du bist neu, also lässt sich vielleicht erraten, von wem sie sind.
coming-lay-down = Hinlegen
coming-face-down = Sie liegen verdeckt
coming-your-name = Und dein Name?
coming-your-name-how = Unterschreib, wenn du hinter der Seite stehen kannst, wie sie lautet. Bis dahin steht bei dir „liest“, und niemand wartet auf dich.
coming-to-the-page = Zur Seite, zum Unterschreiben
coming-may-go = Du darfst gehen, jederzeit.
coming-may-go-how = Ein Tipp, und kein Grund. Die anderen werden gefragt, ob sich ohne dich etwas ändert.
coming-goodbye = Ein Wort zum Abschied, wenn du magst
coming-name-under = Dein Name unter dem, was du unterschrieben hast
coming-name-stays = Er bleibt, wie bis heute unterschrieben
coming-name-goes = Er wird überall weggenommen
coming-notes-stay = Was du auf Zettel geschrieben hast, hat keinen Namen und bleibt. Dein eigener Link öffnet nichts mehr.
coming-leave-as = Als { $name } gehen
coming-stay = Bleiben
coming-leave = Gehen
ending-title = Ein Ende
ending-together = Beendet sie gemeinsam.
ending-how = Eine Allianz darf gut enden. Ihr lest eure Seite noch einmal, alle sagen, was sie behalten und wofür sie danken, und dann ruht sie: zum Lesen, oder fort.
ending-begin = Das Ende beginnen
ending-not-now = Jetzt nicht
ending-desk = Wer das Pult hat, kann es beginnen. Sprecht erst darüber; alle dürfen es wollen, und niemand braucht einen Grund.
ending-good = Ein gutes Ende.
ending-good-how = Lest die Seite noch einmal vor, Punkt für Punkt. Dann schreibt jede und jeder von euch zwei Sätze; ihr alle seht sie, mit Namen.
ending-keep = Was ich behalte
ending-thanks = Wofür ich euch danke
ending-change = Meine ändern
ending-say = Sagen
ending-afterwards = Was danach kommt
ending-keep-this = Das behalten
ending-not-yet = Doch noch nicht
ending-ended = Sie ist beendet
ending-still-write = { $n ->
    [one] { $names } kann noch schreiben.
   *[other] { $names } können noch schreiben.
} Wenn sie beendet ist, ändert sich nichts mehr.
ending-without = Ohne diese Worte beenden
ending-said = Was gesagt wurde
ending-keeps = behält
ending-gives-thanks = dankt
ending-on = Sie endete am { $day }.
ending-read = Du kannst sie lesen, solange sie da ist. Nichts ändert sich mehr.
ending-keepsake-print = Ein Andenken zum Drucken
ending-erased-on = Sie wird am { $day } gelöscht.
ending-take-along = Nehmt mit, was ihr behalten wollt. Alle von euch können es aufhalten.
ending-keep-after-all = Doch behalten
ending-erase = Stattdessen löschen
ending-erase-how = In sieben Tagen ist alles gelöscht, für euch alle, und niemand kann es zurückholen. Bis dahin kann es jede und jeder von euch aufhalten.
ending-erase-button = In sieben Tagen löschen
ending-print = Drucken
farewell-gone = Die Zettel sind fort.
farewell-gone-on = Sie wurden am { $day } losgelassen. Was aus ihnen wurde, hängt auf eurer Seite.
farewell-goodbye = Eure Zettel verabschieden sich.
farewell-on = Am { $day } werden die rohen Zettel gelöscht, für alle. Sie haben ihre Arbeit getan; was aus ihnen wurde, bleibt.
farewell-title = Die Zettel

## Letters

letter-come-in = Komm herein
letter-open-alliance = Unsere Allianz öffnen
letter-my-address = Ja, das ist meine Adresse
letter-open-page = Unsere Seite öffnen
letter-where-it-opens = Sie öffnet sich in dem Browser, in dem du schon warst. Nimm sonst deinen eigenen Link.
letter-visit-at = { $day }, { $time }
letter-visit-subject = { $when }: { $name }
letter-visit = { $when }: Wir sehen unsere Allianz wieder an. Je zwei Minuten, dann lesen wir sie vor.
letter-pulse-subject = Zwei Minuten für { $name }
letter-pulse = Zwei Minuten: Wie sehr leben wir das?
letter-sign-subject = Neue Worte auf der Seite von { $name }
letter-sign = Die Seite hat neue Worte. Noch dabei?
letter-change-subject = Neue Worte sind vorgeschlagen: { $name }
letter-change = Für Punkt { $item } sind neue Worte vorgeschlagen.
letter-change-read = Lies sie auf unserer Seite und sag, wie sie für dich sind.
letter-asleep-subject = { $name } schläft
letter-asleep = Unsere Allianz ist eingeschlafen. Alles ist noch da, und es kommen keine Briefe mehr.
letter-asleep-wakes = Sie wacht auf, wenn jemand von uns die Seite öffnet.
letter-farewell-subject = Abschied von den Zetteln von { $name }
letter-farewell = Am { $day } werden unsere rohen Zettel gelöscht. Die Seite bleibt, wie sie ist.
letter-farewell-until = Bis dahin kannst du die Zettel noch einmal lesen.
letter-invitation-subject = Du bist eingeladen: { $name }
letter-link-subject = Dein Link zu { $name }
letter-link = Das ist dein eigener Link. Wer ihn hat, kommt als du herein, also behalte ihn für dich.
letter-confirm-subject = Ist das deine Adresse?
letter-confirm = Jemand hat diese Adresse für Briefe über eine Allianz angegeben, zu der sie oder er gehört.
letter-confirm-if = Wenn du es warst, sag es hier. Wenn nicht, tu nichts: Es kommt nichts weiter.
letter-no-more-text = Keine Briefe dieser Art mehr, mit einem Tipp
letter-no-more = { $link }, mit einem Tipp.
letter-no-more-link = Keine Briefe dieser Art mehr
letter-our-alliance = unsere Allianz

## The calendar

calendar-visit = Besuch: { $name }
calendar-what = Je zwei Minuten, dann lesen wir die Seite gemeinsam vor.

## Where letters lead to (web/letters.rs)

letters-asleep = Dieser Link ist eingeschlafen.
letters-asleep-why = Entweder wurde er schon benutzt, oder die Adresse wurde seither geändert oder weggenommen.
letters-to-the-first-page = Zur ersten Seite
letters-confirm-what = Dann kommen Briefe über eure Allianz hierher: wenn ein Besuch naht, wenn ein Puls offen ist, wenn die Seite neue Worte hat. Jede Art lässt sich mit einem Tipp abstellen.
letters-thanks = Danke.
letters-thanks-what = Von nun an hörst du, was ansteht, nie nachts und je einmal.
letters-to-your-alliance = Zu eurer Allianz
letters-stop = { $kind ->
    [visit] Keine Briefe mehr vor einem Besuch?
    [pulse] Keine Briefe mehr wenn sich ein Puls öffnet?
    [sign] Keine Briefe mehr wenn die Seite neue Worte hat?
    [change] Keine Briefe mehr wenn Worte vorgeschlagen sind?
    [asleep] Keine Briefe mehr wenn die Allianz einschläft?
    [farewell] Keine Briefe mehr bevor die Zettel losgelassen werden?
   *[other] Keine Briefe mehr dieser Art?
}
letters-stop-others = Die anderen kommen wie bisher. Was ansteht, steht auf der Seite eurer Allianz, mit Briefen oder ohne.
letters-stop-button = Abstellen
letters-stopped = Abgestellt.
letters-stopped-kind = { $kind ->
    [visit] Keine Briefe mehr vor einem Besuch.
    [pulse] Keine Briefe mehr wenn sich ein Puls öffnet.
    [sign] Keine Briefe mehr wenn die Seite neue Worte hat.
    [change] Keine Briefe mehr wenn Worte vorgeschlagen sind.
    [asleep] Keine Briefe mehr wenn die Allianz einschläft.
    [farewell] Keine Briefe mehr bevor die Zettel losgelassen werden.
   *[other] Keine Briefe mehr dieser Art.
}
letters-no-mail = Dein Link ist dein Schlüssel.
letters-no-mail-how = Diese Installation verschickt keine Mails. Wer das Pult eurer Allianz hat, kann dir auf der Seite mit den Plätzen einen neuen Link machen.
letters-look = Sieh in deine Mails.
letters-look-how = Wenn diese Adresse jemandem in einer Allianz hier gehört, ist ein Brief mit dem Link unterwegs. Es kann eine Minute dauern.
letters-again = Auf diesem Gerät hereinkommen?
letters-again-how = Du bekommst hier einen neuen eigenen Link. Der alte, und jedes Gerät, das ihn benutzt hat, öffnet nichts mehr. Was du verdeckt geschrieben hast und noch nicht umgedreht ist, bleibt liegen, aber du kannst es nicht ändern.
letters-again-button = Ja, lass mich herein
letters-calendar = Dein Kalenderlink
letters-calendar-how = Füge diese Adresse in deinem Kalender als Abo hinzu. Sie wird nur jetzt gezeigt, sie öffnet nichts als den Kalender, und dein früherer Kalenderlink ist beendet: { $link }

## The shelf of questions

bank-credit = Fragen vom Agile Coaching Institute.
bank-seed-question-1 = Was würde dies zu einer kraftvollen Beziehung machen?
bank-seed-question-2 = Woran merken wir, ob es gelingt?
bank-seed-question-3 = Worauf können wir uns beieinander verlassen?
bank-seed-question-4 = Wenn es uns fordert, wie wollen wir dann sein?
bank-seed-question-5 = Woran merke ich, dass du feststeckst?
bank-seed-question-6 = Welches Vorhaben (Plan oder Ziel) wollen wir erfüllen?
bank-seed-question-7 = Welche Werte halten wir gemeinsam hoch?
bank-seed-question-8 = Welchen Ton hat die Beziehung, die wir schaffen?
bank-seed-question-9 = Wie fühlt sich „unser Raum“ an?
bank-seed-question-10 = Habe ich deine Erlaubnis, diese Fähigkeiten mit dir zu üben?
bank-team-title = Team bei der Arbeit
bank-team-question-1 = Was würde dich in sechs Monaten froh machen, in diesem Team gewesen zu sein?
bank-team-question-2 = Wie sieht ein guter, ganz gewöhnlicher Dienstag mit uns aus?
bank-team-question-3 = Was brauchst du von uns, um dein Bestes zu geben, und worum dürfen wir dich bitten?
bank-team-question-4 = Wie möchtest du hören, dass etwas, das du getan hast, jemandem die Arbeit erschwert hat?
bank-team-question-5 = Wenn wir uneins sind und die Uhr läuft, wie entscheiden wir?
bank-team-question-6 = Woran merken wir früh, dass jemand von uns feststeckt oder erschöpft ist?
bank-team-question-7 = Was muss man jemandem, der neu ist, über uns sagen, das nie jemand aufgeschrieben hat?
bank-team-question-8 = Welche Gewohnheit aus einem früheren Team würdest du mitbringen, und welche an der Tür lassen?
bank-team-prompt-1 = Beschreib das Montagstreffen aus der Hölle. Was geschieht, Minute für Minute?
bank-team-prompt-2 = Wir wollen, dass dieses Team bis Ostern zerfällt. Was muss jede und jeder von uns tun?
bank-team-prompt-3 = Was würde jemand, der neu ist, nach einer schrecklichen Woche Freunden über uns erzählen?
bank-mentor-title = Mentoring zu zweit
bank-mentor-question-1 = Was hat dich hierzu Ja sagen lassen, und was würde dich still wegbleiben lassen?
bank-mentor-question-2 = Was möchtest du in einem Jahr können, das du heute nicht kannst?
bank-mentor-question-3 = Wann willst du Rat, wann ein offenes Ohr, wann einen Schubs? Woran merkt es die andere Person?
bank-mentor-question-4 = Was bleibt in diesem Raum, und was darf hinausgetragen werden?
bank-mentor-question-5 = Wer legt den Tag fest, wer schickt die Themen, und was geschieht, wenn ein Treffen verschoben werden muss?
bank-mentor-question-6 = Was tun wir nicht füreinander (Referenzen, Kontakte, Arbeit, Geld)?
bank-mentor-question-7 = Wie sagt die begleitete Person, dass etwas nicht hilft, wo doch die eine mehr Macht hat als die andere?
bank-mentor-question-8 = Woran merken wir, dass es Zeit ist aufzuhören, und wie wollen wir uns verabschieden?
bank-mentor-prompt-1 = Wie sähe die nutzloseste Mentoringstunde der Welt aus?
bank-mentor-prompt-2 = Erfindet die Begleitung, die dich jeden Monat kleiner macht, und die begleitete Person, die dich deinen Abend zurückwünschen lässt.
bank-mentor-prompt-3 = Wie könnten wir zwei, beide in bester Absicht, ein ganzes Jahr verschwenden?
bank-coach-title = Coaching zu zweit
bank-coach-question-1 = Was soll in deinem Leben oder deiner Arbeit anders sein, wenn wir fertig sind?
bank-coach-question-2 = Wie weichst du für gewöhnlich etwas aus, das du wirklich willst, und was darf ich sagen, wenn ich es sehe?
bank-coach-question-3 = Wie direkt möchtest du mich, und wie sagst du mir, dass ich sanfter oder schärfer sein soll?
bank-coach-question-4 = Was haben hilfreiche Menschen früher für dich getan, und was taten die anderen?
bank-coach-question-5 = Wen geht das noch an (Vorgesetzte, Auftraggeber, Familie), und was hören sie, von wem?
bank-coach-question-6 = Was soll ich tun, wenn du nicht getan hast, was du tun wolltest?
bank-coach-question-7 = Was ist tabu, und was ist willkommen, obwohl es unbequem ist?
bank-coach-question-8 = Wie prüfen wir mitten auf dem Weg, ob wir noch auf deinem sind?
bank-coach-prompt-1 = Du gehst aus unserer Sitzung und sagst zu Freunden „nie wieder“. Was ist da drin passiert?
bank-coach-prompt-2 = Wie könnte ein Coach dich in ein Leben hineinreden, das jemand anderem gehört?
bank-coach-prompt-3 = Was müssten wir tun, damit sich nichts, gar nichts, ändert?
bank-pair-title = Zu zweit: gemeinsam gründen oder eine Arbeit teilen
bank-pair-question-1 = Warum mit mir und nicht allein?
bank-pair-question-2 = Was heißt „es hat geklappt“ für dich, in Geld, in Zeit und im übrigen Leben?
bank-pair-question-3 = Wer hat worüber das letzte Wort, und was tun wir nur gemeinsam?
bank-pair-question-4 = Was tust du unter Druck, und was ist das Freundlichste und Nützlichste, das ich dann tun kann?
bank-pair-question-5 = Wie viel von deiner Woche ist das, und was würde es ändern?
bank-pair-question-6 = Was dürfen wir Dritten übereinander sagen?
bank-pair-question-7 = Wie streiten wir so, dass wir danach zusammen essen können?
bank-pair-question-8 = Wenn eine Person aussteigen will, was wäre ein fairer Weg?
bank-pair-prompt-1 = Es ist der Tag, an dem wir aufhören, miteinander zu reden. Was hat dazu geführt?
bank-pair-prompt-2 = Was zeigt der Film über unsere berühmte Trennung in den ersten zehn Minuten?
bank-pair-prompt-3 = Wie können zwei kluge Leute ein ganzes Jahr an die Höflichkeit verlieren?
bank-family-title = Familie mit Kindern
bank-family-question-1 = Wann ist es bei uns am schönsten? Was tun wir dann?
bank-family-question-2 = Was bringt dich dazu, die Tür zuknallen zu wollen?
bank-family-question-3 = Was sollen die Großen mehr tun? Und was wünschen sich die Großen?
bank-family-question-4 = Was soll geschehen, wenn jemand schreit, und wenn es jemandem leidtut?
bank-family-question-5 = Was gehört nur dir (dein Zimmer, deine Sachen, deine Geheimnisse)?
bank-family-question-6 = Was tun wir jede Woche zusammen, was auch sonst geschieht?
bank-family-question-7 = Welche Regel hier ist albern, und welche sollten wir behalten?
bank-family-question-8 = Worauf können wir bei dir zählen, auch wenn du müde bist?
bank-family-prompt-1 = Wie sähe das allerschrecklichste Frühstück aus? Du darfst es malen.
bank-family-prompt-2 = Wenn ein Monster wollte, dass unsere Familie die ganze Woche mürrisch ist, was würde es uns tun lassen?
bank-family-prompt-3 = Was würde dich dazu bringen, zur Katze der Nachbarn ziehen zu wollen?
bank-classroom-title = Schulklasse oder Kurs
bank-classroom-question-1 = Was hoffst du bis zum Ende dieses Jahres zu können?
bank-classroom-question-2 = Denk an eine Lehrkraft und eine Klasse, in der du gern warst. Was haben sie getan?
bank-classroom-question-3 = Was braucht eine Lehrkraft von einer Klasse, um an einem Montagmorgen in Bestform zu sein?
bank-classroom-question-4 = Was hilft dir beim Denken, und was macht das Denken schwer?
bank-classroom-question-5 = Was sollen wir tun, wenn jemand vor allen etwas falsch macht?
bank-classroom-question-6 = Was tun wir, wenn zwei Verschiedenes wollen und der Unterricht gleich beginnt?
bank-classroom-question-7 = Was sieht und hört eine fremde Person in der Tür, wenn es gut läuft?
bank-classroom-question-8 = Wie holen wir jemanden wieder herein, der einen schlechten Tag hatte?
bank-classroom-prompt-1 = Wie wäre die schlechteste Stunde aller Zeiten, für die Klasse und für die Lehrkraft?
bank-classroom-prompt-2 = Wie könnten wir dafür sorgen, dass hier nie wieder jemand eine Frage stellt?
bank-classroom-prompt-3 = Was müsste geschehen, damit du am Montag so tust, als wärst du krank?
bank-board-title = Ehrenamtlicher Vorstand, Klub oder Verein
bank-board-question-1 = Warum gibst du deine Abende dafür, und was würde es dir verderben?
bank-board-question-2 = Wie viele Stunden im Monat hast du wirklich, und in welchen Monaten keine?
bank-board-question-3 = Was entscheiden wir gemeinsam, was tut einfach eine Person, und wer darf was ausgeben?
bank-board-question-4 = Wie sind wir im Raum uneins, und was sagen wir draußen, wenn entschieden ist?
bank-board-question-5 = Wie geben wir eine Aufgabe, die jemand nicht mehr tragen kann, ohne schlechtes Gewissen weiter?
bank-board-question-6 = Was dürfen die Öffentlichkeit, die Mitglieder und unsere Familien aus unseren Sitzungen hören?
bank-board-question-7 = Wie danken wir einander?
bank-board-question-8 = Wann endet eine Amtszeit, und wie machen wir es leicht, gut zu gehen?
bank-board-prompt-1 = Schreibt das Protokoll der schlimmsten Vorstandssitzung, die unser Verein je haben könnte.
bank-board-prompt-2 = Was würde aus fünf begeisterten Freiwilligen eine einzige müde Person mit der Kasse machen?
bank-board-prompt-3 = Was müsste die Lokalzeitung über uns drucken, damit du am Telefon zurücktrittst?
bank-remote-title = Verteiltes Team
bank-remote-question-1 = Welche Stunden gehören dir, welche uns, und wie sehen das die anderen?
bank-remote-question-2 = Wo siehst du zuerst nach einer Entscheidung nach, und wo solltest du nachsehen müssen?
bank-remote-question-3 = Wie schnell ist „bald“ bei einer Chatnachricht, einer Mail, einem Review, einem Brand?
bank-remote-question-4 = Was bedeutet es meist, wenn du still bist, und was sollen wir dann tun?
bank-remote-question-5 = Was macht einen Anruf lohnend, und welche könnten eine Seite Text sein?
bank-remote-question-6 = Wie geht es dir mit Kameras, Aufzeichnungen und Statuspunkten?
bank-remote-question-7 = Wie hat jemand acht Zeitzonen weiter genauso viel zu sagen wie jemand im Büro?
bank-remote-question-8 = Wie lernen wir uns kennen, wenn es keine Küche gibt?
bank-remote-prompt-1 = Beschreib eine Woche aus der Ferne, in der du das Gefühl hast, für eine Geisterfirma zu arbeiten.
bank-remote-prompt-2 = Wie könnten wir ganz sicher dafür sorgen, dass die am weitesten entfernte Person alles zuletzt erfährt?
bank-remote-prompt-3 = Wie füllen wir acht Stunden mit Anrufen und bekommen nichts fertig?

## Questions about the wording of an item

wording-vague = Wenn uns jemand einen Tag lang zuschaute, was wäre zu sehen oder zu hören?
wording-fuzzy-time = Wie bald wärt ihr froh darüber?
wording-absolute = Und an einem schlechten Tag?
wording-negative = Was tun wir stattdessen?
wording-should = Sagt es, als wäre es schon so: „Wir …“
wording-points-at-someone = Kann es mit „ich“ oder „wir“ anfangen?
wording-punishment = Versprechen oder Strafe? Was würde stattdessen helfen?
wording-outside-our-hands = Welcher Teil davon liegt in unserer Hand?
wording-two-in-one = Zwei Zeilen?
wording-long = In einem Atemzug?
wording-short = Wann, oder wie?
wording-no-when = Wenn …, dann … wir …
wording-many = Auf welchen könntet ihr verzichten?
wording-alike = Sind die beiden dasselbe?
wording-no-line-for-hard-days = Was tun wir, wenn es schwer wird?
## A page for guests

living-did-open-to-guests = { $who } hat die unterschriebene Seite für Gäste geöffnet
living-did-close-to-guests = { $who } hat die Seite für Gäste geschlossen
guests-h = Eine Seite für Gäste
guests-title = Die Allianz von { $name }
guests-told = Was wir vereinbart haben, von uns allen unterschrieben.
guests-note = Du liest das als Gast: Die es unterschrieben haben, haben es geöffnet und können es wieder schließen.
guests-print = Drucken
guests-day = Jeden Tag ein Punkt
guests-day-wall = Jeden Tag ein Punkt, für eine Wand
guests-opened-by = { $by } hat sie am { $day } geöffnet. Wer diesen Link hat, liest die unterschriebene Seite mit den Namen darunter, und sonst nichts.
guests-opened = Sie wurde am { $day } geöffnet. Wer diesen Link hat, liest die unterschriebene Seite mit den Namen darunter, und sonst nichts.
guests-why = Andere können eure unterschriebene Seite über einen Link lesen, der nur dafür da ist: ihre Worte und die Namen darunter, so wie unterschrieben wurde. Nie eure Zettel, euren Puls oder was Fürsorge braucht.
guests-open = Für Gäste öffnen
guests-open-hint = Alle von euch können sie öffnen und wieder schließen. Im Verlauf steht, wer es war.
guests-close = Für Gäste schließen
guests-close-hint = Der Link gilt sofort nicht mehr. Beim nächsten Öffnen entsteht ein neuer.
guests-copy = Link kopieren
guests-copied = Der Link für Gäste ist kopiert.
guests-look = Ansehen
guests-link = Der Link für Gäste
guests-square = QR-Code, der die Seite für Gäste öffnet
wall-title = Der Punkt von heute: { $name }
wall-item = Punkt { $item } von { $items }
wall-until = Bis { $day }
wall-empty = Die Seite ist gerade leer.
wall-all = Die ganze Seite

## The replay

replay-title = Wie sie entstanden ist
replay-way = Noch einmal sehen, wie sie entstanden ist
replay-nothing = Noch gibt es nichts noch einmal zu sehen. Es beginnt, wenn der Kreis aufbricht.
replay-to-history = Zum Verlauf
replay-moment = Augenblick { $moment } von { $moments }, { $day }
replay-moments = Augenblicke
replay-back = Zurück
replay-on = Weiter
replay-all = Alle Augenblicke
replay-beginnings = Wo etwas begann
replay-set-out = Der Kreis bricht auf
replay-memories = Die Erinnerungen werden aufgedeckt
replay-nightmares = Die Albträume werden aufgedeckt
replay-hopes = Die Hoffnungen werden aufgedeckt
replay-added = Es kommen Zettel dazu
replay-themes = Ähnliches kommt zu Ähnlichem
replay-worded = Ein Punkt bekommt Worte
replay-answered = Der Kreis antwortet
replay-aside = Ein Punkt wird beiseitegelegt oder wieder aufgenommen
replay-signed = { $names ->
    [one] Ein Name unter der Seite
   *[other] Namen unter der Seite
}
replay-hung = Die Seite hängt
replay-version = Fassung { $version }
replay-no-questions = Es gab vorab keine Fragen.
replay-questions = Die Fragen, die vorab verschickt wurden
replay-credit = Die ersten Fragen stammen vom Agile Coaching Institute.
replay-untold = { $notes ->
    [one] Ein Zettel wurde seither weggefaltet oder losgelassen.
   *[other] { $notes } Zettel wurden seither weggefaltet oder losgelassen.
}
replay-more-notes = Weitere Zettel: { $from } bis { $to } von { $notes }
replay-theme-more = { $notes ->
    [one] Und noch ein Zettel.
   *[other] Und noch { $notes } Zettel.
}
replay-theme-unnamed = Ohne Namen
replay-untold-words = Diese Worte werden nicht mehr erzählt.
replay-now = Jetzt
replay-asked-trial = Ein Versuch, noch nicht beantwortet
replay-asked = Noch nicht beantwortet
replay-agreed = Vereinbart
replay-not-yet = Jemand hat „Noch nicht“ gesagt
replay-parked = Bis zum ersten Besuch geparkt
replay-dropped = Losgelassen
replay-name-signed = { $name } hat unterschrieben
replay-nameless = { $people ->
    [one] Ein Mensch, der hier nicht mehr genannt wird
   *[other] { $people } Menschen, die hier nicht mehr genannt werden
}
replay-spelling = Nur die Schreibweise hat sich geändert.
replay-item = Punkt { $item }
replay-lives = Ab hier lebt der Kreis damit.

## Take it with you: the page

take-title = Nehmt sie mit
take-back = Zurück zur Allianz
take-lead = Eine Vereinbarung, die niemand sieht, gibt es nicht. Hier ist sie, für überall, wo ihr arbeitet.
take-markdown = Markdown
take-markdown-hint = Für ein Repository oder ein Wiki. Die Datei kennt ihre Fassung: Der Befehl accordant check sagt, ob sie noch gilt.
take-text = Reiner Text
take-text-hint = Für einen Brief, einen Chat, eine eigene Seite.
take-csv = Eine Tabelle (CSV)
take-csv-hint = Für eine Tabellenkalkulation. Nichts darin ist eine Formel.
take-html = Eine einzelne Seite (HTML)
take-html-hint = Für jeden Browser, auch ohne Netz. Sie lässt sich gut drucken.
take-along = Was mitkommt
take-along-hint = Der Name, der Zweck, die Punkte, die Namen darunter, die Fassung und der nächste Besuch. Sonst nichts, außer du willst es.
take-notes = Auch die Zettel
take-notes-hint = Lieber nicht dort, wo andere sie lesen. Sie wurden nur für diesen Kreis geschrieben; wo Zettel weitergegeben werden, sind die nächsten zahmer.
take-address = Die Adresse dieser Seite
take-address-hint = Sie öffnet niemandem etwas, der keinen eigenen Link hat.
take-everything = Um alles mitzunehmen, samt dem ganzen Verlauf, frag die Person, die diesen Server betreibt: { $command } macht es.
take-link = Markdown, Text, Tabelle

## Take it with you: what stands in the files

export-signed-by = Unterschrieben von
export-until = Bis { $day }
export-hand-day = { $name }, { $day }
export-hand-but-for = { $count ->
    [one] { $said }, bis auf Punkt { $numbers }
   *[other] { $said }, bis auf die Punkte { $numbers }
}
export-but-for = { $count ->
    [one] bis auf Punkt { $numbers }
   *[other] bis auf die Punkte { $numbers }
}
export-drawn = Eine Unterschrift, gezeichnet
export-version-since = Fassung { $version }, seit { $day }.
export-version-open = Fassung { $version }, noch nicht von allen unterschrieben.
export-version-ended = Fassung { $version }. Diese Allianz ist am { $day } zu Ende gegangen.
export-to-come = { $count ->
    [one] Ein Name fehlt noch.
   *[other] { $count } Namen fehlen noch.
}
export-next-visit = Nächster Besuch: { $when }.
export-visit-day = { $weekday }, { $day }
export-visit-time = { $day }, { $time } ({ $zone })
export-lives-at = Sie wohnt unter { $address }
export-nightmares = Albträume
export-memories = Erinnerungen
export-hopes = Hoffnungen
export-nightmare = Albtraum
export-memory = Erinnerung
export-hope = Hoffnung
export-kind = { $kind ->
    [permission] Eine Erlaubnis
    [when_hard] Wenn es schwer wird
    [trial] Ein Versuch
    [fun] Nur zur Freude
   *[promise] Ein Versprechen
}

## Questions as a file

bank-title = Fragen als Datei
bank-check = Bitte noch einmal ansehen: { $title }
bank-back = Zurück zu den Fragen
bank-lead = Hol eine Sammlung herein, die andere gemacht haben, oder gib eure weiter.
bank-bring = Eine Sammlung hereinholen
bank-wrong = Nichts ist verloren. Bitte sieh dir das an:
bank-text = Die Fragen, wie sie in der Datei stehen
bank-text-hint = Zum Beispiel: { $format }, { $title }, { $questions }
bank-file = Oder eine Datei
bank-file-hint = TOML, bis { $most } kB. Wenn es eine Datei gibt, zählt sie, und nicht, was oben steht.
bank-look = Ansehen
bank-look-hint = Niemand wird etwas gefragt, bevor du sie auf der nächsten Seite übernimmst.
bank-own = Eure weitergeben
bank-own-lead = Die Fragen, die ihr jetzt stellt, und eure eigene Art, nach dem Albtraum zu fragen. In der Datei steht kein Name, und nichts, was jemand geantwortet hat.
bank-own-none = Ihr habt noch keine Fragen ausgesucht.
bank-own-title = Unsere Fragen
bank-set = Eine Sammlung von Fragen
bank-in-the-set = In dieser Sammlung
bank-asked-now = Was ihr jetzt fragt
bank-most = Höchstens { $most } insgesamt; 4 bis 6 reichen gut für einmal.
bank-take = Diese Fragen nehmen
bank-prompts = Arten, nach dem Albtraum zu fragen
bank-ask-so = So fragen
bank-fault-line = Zeile { $line }: { $what }
bank-fault-large = Das ist größer als { $most } kB und keine Sammlung von Fragen.
bank-fault-nothing = Da steht noch nichts.
bank-fault-toml = Das lässt sich nicht als TOML lesen: { $why }.
bank-fault-format = Dieses Accordant kennt nur format = 1.
bank-fault-no-question = Da ist keine Frage drin.
bank-fault-many = { $part ->
    [prompt] Das sind { $count } Albtraum-Fragen, und { $most } passen.
   *[question] Das sind { $count } Fragen, und { $most } passen.
}
bank-fault-twice = { $part ->
    [prompt] Diese Albtraum-Frage ist schon da.
   *[question] Diese Frage ist schon da.
}
bank-fault-blank = { $part ->
    [title] Der Titel hat keine Worte.
    [credit] Die Herkunft hat keine Worte.
    [prompt] Diese Albtraum-Frage hat keine Worte.
   *[question] Diese Frage hat keine Worte.
}
bank-fault-long = { $part ->
    [title] Der Titel ist { $over } Zeichen zu lang; { $most } passen.
    [credit] Die Herkunft ist { $over } Zeichen zu lang; { $most } passen.
    [prompt] Diese Albtraum-Frage ist { $over } Zeichen zu lang; { $most } passen.
   *[question] Diese Frage ist { $over } Zeichen zu lang; { $most } passen.
}
bank-fault-far-too-long = { $part ->
    [title] Der Titel ist viel zu lang.
    [credit] Die Herkunft ist viel zu lang.
    [prompt] Diese Albtraum-Frage ist viel zu lang.
   *[question] Diese Frage ist viel zu lang.
}

## Programs

programs-back = Zurück zum Kreis
programs-title = Programme
programs-lead = Ein Programm kann diese Allianz sehen, wie du sie siehst, und für dich tun, was du tun kannst: die Seite in euer Wiki hängen, oder deinem Team sagen, dass ein Besuch ansteht.
programs-as-you = Es sieht nichts, was du nicht siehst, und was es tut, hast du getan.
programs-how = Wie Programme fragen
programs-none = Du hast kein Programm hereingelassen.
programs-mine = Was du gegeben hast
programs-sees = Es sieht, was du siehst.
programs-acts = Es sieht, was du siehst, und tut, was du tun kannst.
programs-over = Das ist abgelaufen.
programs-until = Das gilt bis { $day }.
programs-take = Zurücknehmen
programs-give = Ein Programm hereinlassen
programs-purpose = Wofür ist es?
programs-purpose-hint = Für dich, damit du es wiedererkennst. Niemand aus dem Kreis sieht es.
programs-may = Was darf es?
programs-may-read = Sehen, was ich sehe
programs-may-act = Das sehen, und tun, was ich tun kann
programs-days = Für wie viele Tage?
programs-make = Ein Token machen
programs-trust = Wer das Token hat, gilt hier als du, soweit es reicht: Gib es nur Programmen, denen du vertraust. Es endet von selbst, mit einem neuen eigenen Link, und wenn du gehst.
programs-told-signed = Fassung { $number } ist unterschrieben
programs-told-changed = Fassung { $number } hat andere Worte
programs-told-visit = Der Besuch am { $day } steht an
programs-told = Was gesagt wurde
programs-told-taken = Angekommen: { $moment }
programs-told-now = Wird gerade gesagt
programs-told-later = Noch nicht angekommen. Nächster Versuch: { $moment }
programs-told-never = Wird nicht mehr versucht. Letzter Versuch: { $moment }
programs-hook = Einem Programm Bescheid geben
programs-hook-lead = Wenn die Seite unterschrieben ist, wenn sie andere Worte hat und wenn ein Besuch ansteht, geht eine signierte Zeile an eine Adresse von dir: Kennungen, Nummern und Tage, und niemandes Worte.
programs-hook-secret = Sein Geheimnis zeigen
programs-hook-again = Noch einmal sagen
programs-hook-drop = Nicht mehr Bescheid geben
programs-hook-address = Seine Adresse
programs-hook-hint = Nur, wo es die Person erlaubt, die diesen Server betreibt. Sie wird aufbewahrt und niemandem gezeigt.
programs-hook-set = Diesem Programm Bescheid geben
programs-given-title = Dein Token
programs-given = Gib das dem Programm, und sonst niemandem. Es wird nur jetzt gezeigt; nur das Programm kann es aufbewahren: { $token }
programs-given-back = Zurück zu deinen Programmen

## Poster

poster-link = PDF, A4 oder A3
poster-title = Die Allianz von { $name }, zum Mitnehmen
poster-heading = Nehmt eure Seite mit
poster-lead = Was hängt, wo ihr euch trefft, wird gesehen. Wer die Datei hat, kann die Seite lesen; gib sie also nur Menschen, die das dürfen.
poster-paper = Auf Papier
poster-paper-said = PDF, zum Drucken und Aufhängen, wo ihr euch trefft.
poster-paper-alt = Die Seite auf Papier
poster-screen = Breit, für einen Bildschirm
poster-screen-said = 16 zu 9: für die Wand eines Raums oder hinter deine Fenster.
poster-screen-alt = Die Seite, breit
poster-phone = Fürs Telefon
poster-phone-said = Hinter deiner Uhr, mit Platz für sie.
poster-phone-alt = Die Seite, fürs Telefon
poster-letter = US Letter
poster-picture = Als Bild
poster-drawing = Als Zeichnung
poster-missing = Dieser Server hat keine Buchstaben für { $letters }. Auf einem Plakat steht dort ein leeres Kästchen. Wer sich um ihn kümmert, kann eine Schrift einrichten, die sie hat, etwa Noto.
poster-no-letters = Dieser Server wurde ohne die Buchstaben eingerichtet, die ein Plakat braucht. Die Seite der Charta lässt sich trotzdem drucken.
poster-busy = Gerade drucken andere.
poster-busy-words = Plakate entstehen eins nach dem anderen. Warte ein paar Sekunden, und frag dann noch einmal danach.
poster-none = Hier gibt es noch kein Plakat.
poster-failed = Das Plakat ist nicht entstanden, und es lag an uns.
poster-failed-words = Nichts ist verloren. Die Seite der Charta lässt sich trotzdem drucken.
poster-back-to-posters = Zurück zu den Plakaten
