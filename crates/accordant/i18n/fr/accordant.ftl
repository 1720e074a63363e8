
## Lists

list-and = { $rest } et { $last }
list-comma = { $rest }, { $next }

## Rounds: writing face down, face up, reading aloud, turning

rounds-between-two = Entre vous deux
rounds-unsigned = Sans nom
rounds-unsigned-shuffled = Sans nom, et mélangées
rounds-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
rounds-reopened = Le tour est de nouveau ouvert.
rounds-reopened-add = Ajoutez ce qui manque encore ; ce sera tout de suite visible.
rounds-folded = { $n ->
    [one] Une note a été repliée.
   *[other] { $n } notes ont été repliées.
}
rounds-unfold = La rouvrir
rounds-unfold-one-of = La rouvrir ({ $at } sur { $number })
rounds-fold-a-note = Replier une note
rounds-which-hurts = Quelle note fait mal ?
rounds-fold-it = Replie-la. Elle n’est pas effacée, tout le monde voit qu’une note a été repliée, et personne ne demande de qui elle était.
rounds-leave-notes = Laisser les notes comme elles sont
rounds-fold-away = Replier
rounds-me-too = Moi aussi
rounds-me-too-count = Moi aussi :

rounds-question-of = Question { $at } sur { $of }
rounds-question = Question { $at }
rounds-question-written = Question { $at }, tu as écrit des notes
rounds-question-before = Question
rounds-questions = Questions
rounds-next-question = Question suivante
rounds-your-answer = Ta réponse, une idée par note
rounds-lay-face-down = Poser face cachée
rounds-from-preparation = De ta préparation
rounds-quoted = « { $words } »
rounds-said-on-the-table = Ta note est sur la table.
rounds-use-as-note = En faire une note
rounds-too-long = Cela fait plus de { $n } caractères. Peut-être deux notes.
rounds-table-empty = La table est vide.
rounds-first-note-need-not-be-good = La première note n’a pas besoin d’être bonne.
rounds-notes-on-the-table = { $n ->
    [one] { $n } note sur la table
   *[other] { $n } notes sur la table
}
rounds-on-all-questions = Face cachée, toutes questions confondues.

rounds-from-the-turn = Des notes retournées
rounds-beside-questions = À côté des questions
rounds-jump = Aller à une question
rounds-notes-on-questions = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
} sur { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
rounds-nothing-here = Rien ici pour l’instant.
rounds-let-it-be = Laisser
rounds-add-note = Ajouter une note
rounds-add-note-to = à : { $question }

rounds-reading-aloud = Lecture à voix haute
rounds-reading-at-table = Lecture à voix haute, table { $table }
rounds-table = Table { $table }.
rounds-note-of = Note { $at } sur { $of }
rounds-all-read = { $n ->
    [one] { $n } note, lue
   *[other] { $n } notes, toutes lues
}
rounds-that-was-all = C’étaient toutes les notes. Respirez.
rounds-this-was-folded = Cette note a été repliée.
rounds-only-listening = Maintenant, seulement écouter. Le rire est bienvenu.
rounds-you-read = C’est toi qui lis celle-ci
rounds-reads = { $name } lit
rounds-then = puis { $name }
rounds-then-you = puis toi
rounds-it-is-read = C’est lu, on continue
rounds-somebody-else = Quelqu’un d’autre la lit

rounds-wish-on-its-back = Chaque peur a un souhait au dos.
rounds-turn-lead = Retourne-la et écris ce que tu voudrais à la place. Dis ce que tu feras, pas ce que tu ne feras pas.
rounds-no-fear = Aucune peur n’est sur la table.
rounds-nothing-to-turn = Il n’y a rien à retourner. Passez aux espoirs.
rounds-rest-stays = Elles restent dans la mémoire de cette heure et peuvent être retournées plus tard.
rounds-quieter-notes = { $n ->
    [one] { $n } note plus discrète
   *[other] { $n } notes plus discrètes
}
rounds-more-notes = { $n ->
    [one] { $n } autre note
   *[other] { $n } autres notes
}
rounds-turned = { $n ->
    [one] { $n } sur { $of } retournée
   *[other] { $n } sur { $of } retournées
}
rounds-turn-this = Retourner celle-ci
rounds-add-another = En ajouter un
rounds-becomes = devient
rounds-wordings = { $n ->
    [one] { $n } formulation
   *[other] { $n } formulations
}
rounds-instead = Que voudrais-tu à la place ?
rounds-put-it-up = L’afficher
rounds-close = Fermer

rounds-mirror = Et franchement : est-ce que cela arrive déjà ?
rounds-hopes-wall-lead = Longez le mur. Qu’est-ce qui vous surprend ? Qu’entendez-vous plus d’une fois ?
rounds-memories-wall = Voilà donc ce que nous pouvons être.
rounds-memories-wall-lead = Lis-les. Marque celles que tu connais bien.
rounds-nightmares-wall = Voilà donc ce qui nous guette.
rounds-nightmares-wall-lead = Lis-les. Ris si tu peux. Marque celles que tu connais bien.
rounds-marks-until-person = Personne ne voit qui a marqué quoi, ni même combien, jusqu’à ce que { $name } montre les nombres.
rounds-marks-until-shown = Personne ne voit qui a marqué quoi, ni même combien, jusqu’à ce que les nombres soient montrés.
rounds-add-face-up = Ajouter une note, face visible
rounds-your-note-face-up = Ta note, face visible
rounds-at-once-both = Elle apparaît tout de suite, pour vous deux.
rounds-at-once-all = Elle apparaît tout de suite, pour tout le monde, sans nom. Qui regarde peut deviner.

rounds-opens-both = S’ouvre pour les deux à la fois
rounds-opens-all = S’ouvre pour tout le monde à la fois
rounds-face-down-until = Face cachée jusqu’à ce que { $name } les retourne
rounds-face-down-until-both = Face cachée jusqu’à la fin des deux
rounds-scene-hopes = Comment voudrais-tu que ce soit ?
rounds-scene-memory = Un moment où tout marchait, simplement. Que faisaient les gens ?
rounds-scene-pair = La conversation pour laquelle tu feindrais une fièvre. Le courriel auquel tu ne répondrais pas.
rounds-scene-family = Le week-end où tout le monde préférerait se cacher sous le lit.
rounds-scene-team = La réunion pour laquelle tu feindrais une fièvre. Le cercle que tu quitterais sans bruit.
rounds-one-thought = Une idée par note.
rounds-one-memory = Un souvenir par note.
rounds-one-nightmare = Un cauchemar par note ; plus c’est affreux, mieux c’est.
rounds-your-memory = Ton souvenir
rounds-your-nightmare = Ton cauchemar
rounds-somebody-may-type = Quelqu’un peut taper pour toi, mot pour mot.
rounds-note-in-new-words = Ta note, avec de nouveaux mots
rounds-up-to = Jusqu’à { $n } caractères
rounds-keep-new-words = Garder ces mots
rounds-leave-as-it-was = La laisser comme avant
rounds-on-the-table = Sur la table
rounds-notes-face-down = { $n ->
    [one] { $n } note, face cachée
   *[other] { $n } notes, face cachée
}
rounds-first-note-hardest = La première note est la plus difficile. Elle n’a pas besoin d’être bonne.
rounds-theirs-left = { $n ->
    [0] { $name } n’a pas encore posé de note
    [one] { $name } a posé { $n } note
   *[other] { $name } a posé { $n } notes
}
rounds-theirs-face-down = Face cachée, comme les tiennes pour { $name }.
rounds-desk-sees-number = Tu vois le nombre, comme tout le monde. Les mots viennent quand tu retournes les notes.
rounds-nobody-reads = Personne ne peut encore les lire. Elles n’ont pas quitté le serveur.
rounds-nobody-reads-not-even = Personne ne peut encore les lire. Elles n’ont pas quitté le serveur, pas même pour { $name }.
rounds-yours = Les tiennes
rounds-nothing-yet = rien pour l’instant
rounds-only-you = visibles pour toi seulement
rounds-only-you-until-both = visibles pour toi seulement, jusqu’à la fin des deux
rounds-done-pass-on = J’ai fini, je passe
rounds-enough = J’ai assez écrit pour l’instant
rounds-can-still-add = Tu peux encore en ajouter une.
rounds-everybody-enough = Tout le monde a assez écrit
rounds-still-writing = On écrit encore
rounds-n-of = { $n } sur { $of }
rounds-either-can-turn = Levez les yeux. Chacun de vous deux peut retourner les notes.
rounds-turn-when-ready = Retourne les notes quand le groupe est là.
rounds-about-to-turn = { $name } va retourner les notes. Levez les yeux : cela se passe dans la pièce.

## Review: like is put with like, named, and given dots

review-title = Mettez ensemble ce qui se ressemble.
review-lead = Fais glisser une note là où elle va, ou coche des notes et dis où. Puis donnez à chaque tas un nom de quelques mots, et posez vos gommettes sur ce qui compte le plus.
review-no-name = Pas encore de nom
review-still-loose = Encore libres
review-theme = Thème :
review-rename = Renommer « { $name } »
review-name = Nommer « { $name } »
review-drawing = Un dessin
review-your-dots-on = Tes gommettes sur « { $name } »
review-dots = { $n ->
    [one] { $n } gommette
   *[other] { $n } gommettes
}
review-take-dot = Retirer une gommette de « { $name } »
review-put-dot = Poser une gommette sur « { $name } »
review-dots-counted = Les gommettes ont été comptées au début de la signature.
review-your-dots = Tes gommettes
review-dots-left = encore { $n } sur { $of }
review-locked = Les tas sont verrouillés
review-said-undone = Le dernier déplacement est annulé.
review-undo = Annuler le dernier déplacement
review-name-label = Quelques mots pour ce tas
review-keep-name = Garder ce nom
review-leave-it = Laisser
review-heap = Tas { $n }, pas encore de nom
review-new-theme = Un nouveau thème…
review-group-ticked = Regrouper les notes cochées
review-said-moved = Les notes ont été déplacées.
review-ticked = Notes cochées
review-group-with = Mettre avec
review-new-theme-name = Nom du nouveau thème
review-few-words = Quelques mots
review-also-leave = les laisser aussi où elles sont
review-move = Déplacer
review-untick = Décocher

## Draft: items are worded and agreed by consent

draft-title = Trouvez les mots.
draft-lead = Pas la meilleure phrase possible : une phrase à laquelle personne ne s’oppose, assez bonne pour maintenant, assez sûre pour l’essayer.
draft-back = Vous y reviendrez { $span }.
draft-items = Points
draft-no-item = Pas encore de point.
draft-word-what-counts = Formulez ce sur quoi vous voulez pouvoir compter.
draft-take-a-theme = Prenez le thème qui a le plus de gommettes, et formulez ce sur quoi vous voulez pouvoir compter.
draft-yes = Oui
draft-reservation = Oui, avec une réserve
draft-not-yet = Pas encore
draft-answered-face-down = Répondu, face cachée
draft-not-answered = Pas encore répondu
draft-answered = { $n ->
    [0] Personne n’a encore répondu
    [one] { $n } sur { $of } a répondu. Les réponses sont montrées ensemble.
   *[other] { $n } sur { $of } ont répondu. Les réponses sont montrées ensemble.
}
draft-tally-yes = { $n } oui
draft-tally-reservation = { $n } avec une réserve
draft-tally-not-yet = { $n } pas encore
draft-tally-to-answer = { $n } sans réponse
draft-thought-on-all = Une idée sur l’ensemble des points
draft-many-items = Vous avez { $n } points. On en retient peu, on en vit peu.
draft-items-alike = Les points { $first } et { $second } ont beaucoup de mots en commun.
draft-no-item-says-it = Aucun point ne le dit encore.

draft-said-answer = Ta réponse est face cachée.
draft-give-answer = Donner ma réponse
draft-change-answer = Changer ma réponse
draft-stand-behind = Peux-tu t’y tenir ?
draft-which-reservation = Quelle est ta réserve ?
draft-reservation-noted = Elle est notée à côté du point et ne l’arrête pas.
draft-what-is-missing = Que manque-t-il encore à ces mots ?
draft-make-it-a-yes = Dis ce qui en ferait un oui.
draft-show-my-name = Montrer mon nom avec
draft-you-said = Tu as dit : { $answer }. C’est face cachée ; tu peux changer jusqu’à ce que toutes soient montrées.
draft-said-answers = Tes réponses sont face cachée.
draft-asked-at-once = Tous les points sont demandés à la fois. Dis pour chacun si tu peux t’y tenir ; les réponses sont montrées ensemble, quand tout le monde a donné les siennes.
draft-give-answers = Donner mes réponses
draft-change-answers = Changer mes réponses
draft-answers-face-down = Tes réponses sont face cachée ; tu peux les changer jusqu’à ce que toutes soient montrées.
draft-named-yes = { $name }, oui
draft-named-reservation = { $name }, avec une réserve
draft-named-not-yet = { $name }, pas encore
draft-voice-reservation = Avec une réserve

draft-ways = Changer les mots, mettre de côté ou laisser
draft-change-after-all = Le changer quand même
draft-from-theme = De « { $theme } »
draft-from-unnamed = D’« un tas sans nom »
draft-from-table = De la table { $table }
draft-of-its-own = Un point à part
draft-notes-behind = { $n ->
    [one] { $n } note derrière
   *[other] { $n } notes derrière
}
draft-tag-permission = Ce que chacun peut faire
draft-tag-when-hard = Quand ça devient difficile
draft-tag-fun = Juste pour la joie
draft-because = Parce que : { $because }
draft-trial-until = Un essai jusqu’au { $day }
draft-both-agree = { $n ->
    [0] D’accord à deux
    [1] D’accord à deux, dont une réserve
   *[other] D’accord à deux, avec deux réserves
}
draft-all-agree = { $n ->
    [0] Tout le monde est d’accord ({ $number })
    [1] Tout le monde est d’accord ({ $number }), dont une réserve
   *[other] Tout le monde est d’accord ({ $number }), dont { $of } avec réserve
}
draft-so-far-agree = { $n ->
    [0] { $answered } réponses sur { $all }, toutes d’accord
    [1] { $answered } réponses sur { $all }, toutes d’accord, dont une réserve
   *[other] { $answered } réponses sur { $all }, toutes d’accord, dont { $of } avec réserve
}
draft-heard = Ce qu’on a entendu en chemin
draft-changes = Changements :
draft-removed = enlevé :
draft-added = ajouté :
draft-thought-on-wording = Une idée sur les mots
draft-use-this = Prendre ceci
draft-keep-ours = Garder le nôtre
draft-said-asked-again = Le point est redemandé.
draft-a-gift = Un « pas encore » est un cadeau : il montre ce qui manque encore à la phrase. Et si on disait…
draft-ask-again = Redemander avec ces mots
draft-old-words = Revenir aux anciens mots
draft-said-new-words = Les nouveaux mots sont demandés.
draft-other-words = D’autres mots
draft-asked-anew = Des mots changés sont redemandés, et tout le monde voit ce qui a changé. Souvent, il aide de commencer par « Quand…, nous… ».
draft-keep-words = Garder ces mots
draft-asked-twice = Il a été demandé deux fois. Ici, on n’use personne : essayez jusqu’à un jour donné, mettez de côté, ou laissez.
draft-try-until = Essayer jusqu’au…
draft-said-trial = L’essai est demandé.
draft-what-try = Qu’essayons-nous ?
draft-until-when = Jusqu’à quand ?
draft-ask-for-trial = Demander un essai
draft-park = Mettre de côté
draft-why-park = Pourquoi ? Cela aide quand il revient.
draft-park-until-visit = Mettre de côté jusqu’à la première visite
draft-let-go = Laisser
draft-why-let-go = Pourquoi ? Pour qui demandera plus tard.
draft-put-aside = Mis à l’écart
draft-parked-come-back = Les points mis de côté reviennent d’eux-mêmes à la première visite.
draft-tag-let-go = Laissé
draft-tag-parked = De côté
draft-take-up = Le reprendre

draft-new-item = Un nouveau point
draft-from-themes = À partir des thèmes
draft-theme-needs-none = Un thème peut aussi n’en demander aucun. Alors laissez-le.
draft-each-table = { $number ->
    [0] Chaque table apporte au plus trois points ; la vôtre n’en a encore apporté aucun.
   *[other] Chaque table apporte au plus trois points ; la vôtre en a apporté { number }.
}
draft-items-made = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
draft-word-an-item = Formuler un point
draft-word-from = à partir de « { $theme } »
draft-as-many-as-may-be = Il ne peut pas y avoir plus de points. On retient mieux quand il y en a moins.
draft-add-item = Ajouter un point
draft-promise = Une promesse
draft-promise-like = Ce que nous faisons : « Nous… »
draft-permission = Une permission
draft-permission-like = Ce que chacun peut faire : « Chacun peut… »
draft-when-hard = Quand ça devient difficile
draft-when-hard-like = « Quand…, nous… »
draft-fun = Plaisir
draft-fun-like = Il faut juste qu’il y soit
draft-said-item = Le point est sur la liste.
draft-say-it = Dis-le comme si c’était déjà vrai
draft-one-breath = D’un seul souffle. Quelque chose qu’on pourrait voir ou entendre.
draft-what-kind = Quelle sorte de point est-ce ?
draft-why = Pourquoi ?
draft-why-hint = Facultatif ; cela aide dans un an.
draft-put-on-list = Mettre sur la liste
draft-done = Terminé
draft-notes-behind-count = Les notes derrière : { $n }
draft-notes-behind-it = Les notes derrière
draft-notes-of-others = Notes d’autres thèmes
draft-unnamed-heap = Un tas sans nom

## Sign

sign-signing = Signature
sign-next-visit = Prochaine visite
sign-far-then = { $far }, puis { $rhythm }
sign-then = Puis { $rhythm }
sign-names-until = Les noms peuvent venir jusqu’au { $day }, chacun à son heure.
sign-change-date = Changer la date
sign-keep-date = Garder cette date
sign-first-visit = D’abord, la prochaine visite
sign-agree-on-day = Aucune page n’est juste pour toujours. Convenez maintenant du jour où vous la regarderez de nouveau ; puis tout le monde signe.
sign-set-date = Fixer la date
sign-somebody-writes-day = Aucune page n’est juste pour toujours. Convenez maintenant du jour où vous la regarderez de nouveau : { $name } le note, puis tout le monde signe.
sign-come-back-on = Nous y revenons le
sign-and-then = Et ensuite
sign-sign-by = Signer avant le, si les noms viennent sur plusieurs jours
sign-name-under-it = Ton nom est dessous
sign-you-stand = Tu te tiens derrière cette page telle qu’elle se lit aujourd’hui.
sign-write-again = L’écrire de nouveau
sign-new-words = { $n ->
    [one] Le point { $items } a de nouveaux mots. Tu en es toujours ?
   *[other] Les points { $items } ont de nouveaux mots. Tu en es toujours ?
}
sign-under-the-others = Ton nom est sous tous les autres, tels que tu les as signés.
sign-put-name = Mets ton nom dessous
sign-again-then = Elle n’est pas gravée dans la pierre : { $when }, vous la regardez de nouveau.
sign-again-at-visit = Elle n’est pas gravée dans la pierre : à la prochaine visite, vous la regardez de nouveau.
sign-said-signed = Ton nom est dessous.
sign-as = Signer comme
sign-type-name = Tape ton nom, comme tu l’écris.
sign-or-draw = Ou dessine-le du doigt
sign-a-word = Un mot à côté, si tu veux
sign-sign = Signer
sign-not-ready = Je ne veux pas encore signer
sign-not-ready-again = Tu ne signes pas encore. Dis-le autrement
sign-said-put-off = Le cercle sait ce qui manque.
sign-what-is-missing = Que manque-t-il encore ?
sign-stands-here = C’est écrit ici avec ton nom, pour que vous puissiez en parler. Tu peux signer quand tu voudras.
sign-tell-circle = Le dire au cercle
sign-all-signed = Tout le monde a signé.
sign-so-many-signed = { $n ->
    [one] { $n } sur { $of } a signé.
   *[other] { $n } sur { $of } ont signé.
}
sign-new-words-wait = Les nouveaux mots attendent encore vos noms.
sign-nobody-signed = Personne n’a encore signé.
sign-still-to-sign = Signatures attendues : { $names }.
sign-still-reading = { $n ->
    [one] { $names } lit encore.
   *[other] { $names } lisent encore.
}
sign-more = { $number ->
    [one] une autre personne
   *[other] { number } autres
}
sign-named-not-ready = { $name }, pas encore

## Charter

charter-version = Version { $version }
charter-of-one = Une alliance de { $name }
charter-between = Une alliance entre { $names }
charter-between-many = Une alliance entre { number } personnes
charter-until = Jusqu’au { $day }
charter-signatures = Signatures
charter-drawn-signature = Signature de { $name }, dessinée
charter-reading-it = { $name }, en train de lire
charter-not-signed = , pas encore signé
charter-but-for = { $n ->
    [one] { $name }, sauf le point { $items }
   *[other] { $name }, sauf les points { $items }
}
charter-ring-signed = { $number ->
    [1] Un nom · { $version } · { $day } ·
   *[other] { number } noms · { $version } · { $day } ·
}
charter-ring-awaiting = { $number ->
    [1] Un nom attendu · { $version } · { $month } ·
   *[other] { number } noms attendus · { $version } · { $month } ·
}
charter-month = { $month } { $year }
charter-we-come-back = Nous y revenons{ $line }{ $rhythm }.
charter-version-of = { $version }, { $day }
charter-every-weekday = { $weeks ->
    [1] chaque { weekday }
    [2] un { weekday } sur deux
    [3] un { weekday } sur trois
   *[4] un { weekday } sur quatre
}
charter-every-days = { $number ->
    [1] chaque jour
   *[other] tous les { number } jours
}
charter-every-weeks = { $number ->
    [1] chaque semaine
    [2] toutes les deux semaines
   *[other] toutes les { number } semaines
}
charter-every-month = chaque mois
charter-every-quarter = chaque trimestre
charter-twice-a-year = deux fois par an
charter-every-year = chaque année
charter-in-days = { $number ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { number } jours
}
charter-in-a-week = dans une semaine
charter-in-weeks = dans { number } semaines
charter-in-months = dans { number } mois
charter-in-years = { $number ->
    [1] dans un an
   *[other] dans { number } ans
}
charter-title = L’alliance de { $name }
charter-title-wide = L’alliance de { $name }, en large
charter-print = Imprimer
charter-wide = En large, pour un écran

## The desk of whoever facilitates

desk-how-to-go-on = Comment continuer
desk-facilitators = Pupitre de la personne qui anime
desk-between-you-two = Entre vous deux. Chacun peut continuer.
desk-only-you = Ton pupitre. Toi seulement le vois.
desk-say = Dis
desk-go-back-to-question = Revenir à : { $stage } ?
desk-go-back-to = Revenir à : { $stage }
desk-skip-to = Aller à : { $stage }
desk-circle-goes-along = Tout le cercle y revient. Ce qui a été retourné reste visible.
desk-go-back = Revenir
desk-stay = Rester ici
desk-ready = { $n ->
    [one] { $n } sur { $of } est là. Commencez quand vous êtes ensemble.
   *[other] { $n } sur { $of } sont là. Commencez quand vous êtes ensemble.
}
desk-open-until = Ouvert jusqu’au { $moment }
desk-go-on = Continuer
desk-one-minute = 1 min
desk-one-day = 1 jour
desk-pause = Pause
desk-light-candle = Allumer la bougie
desk-end-reading = Finir la lecture
desk-read-aloud = Lire à voix haute, au sort
desk-go-on-from-here = Continuer d’ici
desk-turn-notes = Retourner les notes
desk-prepare = Préparer
desk-open-room = Ouvrir la pièce
desk-begin-memories = Commencer par les souvenirs
desk-begin-nightmares = Commencer par les cauchemars
desk-let-day-in = Laisser entrer le jour
desk-begin-hopes = Commencer par les espoirs
desk-to-hopes = Vers les espoirs
desk-like-with-like = Rassembler les semblables
desk-find-words = Trouver les mots
desk-to-signing = Vers la signature
desk-hang-it-up = L’accrocher
desk-no-item = Pas encore de point
desk-agreed = { $n ->
    [one] { $n } sur { $of } convenu
   *[other] { $n } sur { $of } convenus
}
desk-first-the-day = D’abord le jour de la prochaine visite
desk-signed = { $n ->
    [one] { $n } sur { $of } a signé
   *[other] { $n } sur { $of } ont signé
}
desk-when-both-done = Les notes se retournent quand vous avez fini à deux.
desk-still-writing = { $n ->
    [one] { $names } écrit encore. Attendre, ou continuer ?
   *[other] { $names } écrivent encore. Attendre, ou continuer ?
}
desk-so-many-still-writing = { $n ->
    [one] { $n } personne écrit encore. Attendre, ou continuer ?
   *[other] { $n } personnes écrivent encore. Attendre, ou continuer ?
}
desk-more = Plus
desk-several-tables = S’asseoir à plusieurs tables
desk-join-tables = Réunir les tables
desk-open-screen = Ouvrir le grand écran
desk-on-a-phone = Ton pupitre sur un téléphone
desk-seats = Places et liens
desk-settings = Réglages
desk-read-again = Relire à voix haute
desk-reopen = Rouvrir l’écriture
desk-show-me-too = Montrer les nombres de « Moi aussi »
desk-lock = Verrouiller les tas
desk-unlock = Déverrouiller les tas
desk-show-answers = Montrer les réponses données
desk-unfold = Rouvrir la note repliée
desk-unfold-one = Rouvrir la note repliée { $n }
desk-edit-purpose = Modifier la raison d’être
desk-what-for = À quoi sert-elle ?
desk-keep-words = Garder ces mots
desk-said-purpose = La raison d’être est changée.
desk-change-prompt = Changer la question
desk-what-ask = Que demandons-nous ?
desk-what-ask-hint = Vide : la question habituelle.
desk-ask-so = Demander ainsi
desk-said-prompt = La question est changée.
desk-stop = S’arrêter là pour aujourd’hui
desk-stop-question = S’arrêter là pour aujourd’hui…
desk-stop-worst = Le pire a été dit, et rien encore de ce que vous voulez à la place.
desk-stop-home = On rentrerait avec cela. Quelques minutes pour les espoirs en valent la peine.
desk-on-to-hopes = Passer aux espoirs
desk-stop-all-the-same = S’arrêter là quand même

desk-cue-arrive = { $opening ->
    [nightmare] Bienvenue. Cela peut sembler un peu doux au début. Faites-moi confiance une heure : d’abord le pire, puis le meilleur, puis une page que nous signons.
    [memory] Bienvenue. Cela peut sembler un peu doux au début. Faites-moi confiance une heure : d’abord nos meilleurs souvenirs, puis nos espoirs, puis une page que nous signons.
   *[none] Bienvenue. Cela peut sembler un peu doux au début. Faites-moi confiance une heure : d’abord nos espoirs, puis une page que nous signons.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] Ce soir, nous faisons notre propre page : d’abord le pire, puis le meilleur, puis une page que nous signons. Personne n’est noté, et chacun peut passer.
    [memory] Ce soir, nous faisons notre propre page : d’abord nos meilleurs souvenirs, puis nos espoirs, puis une page que nous signons. Personne n’est noté, et chacun peut passer.
   *[none] Ce soir, nous faisons notre propre page : d’abord nos espoirs, puis une page que nous signons. Personne n’est noté, et chacun peut passer.
}
desk-cue-arrive-pass = Vous pouvez passer, sur tout, sans dire pourquoi. Rien n’est signé si vous ne le signez pas.
desk-cue-arrive-no-more = Je n’en vois pas plus que vous : aucune note n’a de nom, pour moi non plus.
desk-cue-silence = Silence pendant qu’on écrit. Les notes se retournent toutes ensemble.
desk-cue-memories-best = Pensez à un moment avec d’autres où vous étiez au mieux. Un souvenir par note.
desk-cue-memories-what = Que faisais-tu alors, et que faisaient les autres ?
desk-cue-nightmares-fever = Pas besoin d’être juste ni équilibré. Donnez-moi la réunion pour laquelle vous feindriez une fièvre.
desk-cue-nightmares-invent = Inventez-la : la pire version de nous, quelque part dans l’avenir. Pas de vrais noms.
desk-cue-nightmares-silence = Silence pendant qu’on écrit. Personne ne voit vos mots avant que toutes les notes se retournent ensemble.
desk-cue-nightmares-worse = Un cauchemar par note. Plus c’est affreux, mieux c’est.
desk-cue-wall-hear = Écoutons-les. Je lis la première ; quelqu’un prend la suivante.
desk-cue-wall-listening = Maintenant, seulement écouter. Pas de commentaire, pas de défense. Rire est permis.
desk-cue-wall-mark = Marquez celles que vous connaissez bien. Personne ne voit qui a marqué quoi.
desk-cue-wall-mirror = Est-ce que cela arrive déjà ?
desk-cue-turn-wish = Chaque peur a un souhait au dos. Prenez-en une que vous connaissez bien, et écrivez ce que vous voudriez à la place.
desk-cue-turn-do = Dites ce que vous ferez, pas ce que vous ne ferez pas.
desk-cue-turn-not-all = Il n’est pas nécessaire de toutes les retourner. Commencez par celles que la plupart d’entre nous connaissent.
desk-cue-hopes-end = Maintenant, l’autre bout. Si cela se passait vraiment bien entre nous, que verriez-vous, qu’entendriez-vous ?
desk-cue-hopes-one = Une question à la fois, une idée par note. Vous pouvez laisser une question.
desk-cue-hopes-wall = Longez le mur. Qu’est-ce qui vous surprend ? Qu’entendez-vous plus d’une fois ?
desk-cue-hopes-listening = Maintenant, seulement écouter. Les questions viennent plus tard, les jugements jamais.
desk-cue-review-sort = Triez en silence. Tout le monde déplace ; si deux d’entre vous ne sont pas d’accord, la note reste dans les deux.
desk-cue-review-name = Le nom d’un tas, c’est quelques mots, pas un seul. Que nous demandent ses notes ?
desk-cue-review-dots = Maintenant vos gommettes : qu’est-ce qui compte le plus pour vous, si nous ne pouvions en garder qu’une partie ?
desk-cue-draft-stand = Je ne demande pas si vous l’adorez. Pouvez-vous vous y tenir pendant { $span } ?
desk-cue-draft-gift = Un « pas encore » est un cadeau. Que manque-t-il encore à ces mots ?
desk-cue-draft-stuck = Ça coince ? Faites plus petit, plus court, ou essayez jusqu’à un jour donné. Une partie peut attendre.
desk-cue-sign-day = D’abord le jour : quand revenons-nous à cette page ?
desk-cue-sign-read = Relisez-la une fois, en entier. Signez quand vous pouvez vous y tenir ; attendez sinon.
desk-cue-sign-again-on = Nous la regardons de nouveau le { $day }. D’ici là, elle est accrochée là où tout le monde la voit.
desk-cue-sign-again = Elle n’est pas gravée dans la pierre. Nous la regarderons de nouveau.
desk-for-days = { $span ->
    [quarter] trois mois
    [half-year] six mois
    [year] un an
    [weeks] { $number ->
        [1] une semaine
       *[other] { number } semaines
    }
   *[days] { $number ->
        [1] un jour
       *[other] { number } jours
    }
}
desk-in-days = { $span ->
    [quarter] dans trois mois
    [half-year] dans six mois
    [year] dans un an
    [weeks] { $number ->
        [1] dans une semaine
       *[other] dans { number } semaines
    }
   *[days] { $number ->
        [1] demain
       *[other] dans { number } jours
    }
}

## The big screen, and the desk on a phone

screen-title = { $place } : { $name }
screen-stopped = on s’arrête là pour aujourd’hui
screen-pause = une pause
screen-come-in = Entrez. Prenez place.
screen-point-here = Visez ici avec l’appareil photo,{ $line }ou ouvrez { $address }
screen-here-of = { $n ->
    [one] { $n } sur { $of } est là.
   *[other] { $n } sur { $of } sont là.
}
screen-count-here = { $n ->
    [one] { $number } sur { $of } est là
   *[other] { $number } sur { $of } sont là
}
screen-enough = { $n ->
    [one] { $n } sur { $of } a assez écrit
   *[other] { $n } sur { $of } ont assez écrit
}
screen-table-empty = La table est vide. La première note n’a pas besoin d’être bonne.
screen-notes-on-the-table = { $n ->
    [one] { $number } note sur la table, face cachée
   *[other] { $number } notes sur la table, face cachée
}
screen-our-hopes = Nos espoirs
screen-each-table = Chaque table lit les siennes.
screen-table = Table { $table }
screen-all-read = Toutes lues
screen-so-many-read = { $n } lues sur { $n }
screen-n-of = { $n } sur { $of }
screen-still-loose = { $n ->
    [one] { $n } note encore libre
   *[other] { $n } notes encore libres
}
screen-remote-title = Ton pupitre : { $name }
screen-your-desk = Ton pupitre
screen-here = { $n } ici
screen-to-own-page = Vers ta page
screen-nothing-to-say = Rien pour l’instant. Regardez-vous.
screen-before = Avant
screen-after = Après
