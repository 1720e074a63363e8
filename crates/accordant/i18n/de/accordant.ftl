
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
rounds-marks-until-person = Niemand sieht, wer was markiert hat, nicht einmal, wie viele, bis { $name } die Zahlen zeigt.
rounds-marks-until-shown = Niemand sieht, wer was markiert hat, nicht einmal, wie viele, bis die Zahlen gezeigt werden.
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
review-lead = Zieh einen Zettel dorthin, wo er hingehört, oder hake Zettel an und sag, wohin. Gebt dann jedem Stapel ein paar Worte als Namen, und verteilt eure Punkte auf das Wichtigste.
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
draft-tally-yes = { $n }-mal Ja
draft-tally-reservation = { $n } mit Vorbehalt
draft-tally-not-yet = { $n }-mal noch nicht
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
sign-all-signed = Ihr habt alle unterschrieben.
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

charter-version = Version { $version }
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
