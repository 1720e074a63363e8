
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

## Living: the home of an alliance that is lived

living-signed-page = La page signée
living-history = Historique
living-seats = Places et liens
living-side = Prochaine visite, historique, liens
living-more = Le dernier pouls, les propositions, les noms
living-said-pulse = Ton pouls est donné. Tu peux le changer jusqu’à sa clôture.
living-said-pulse-closed = Ton pouls est donné, et le pouls est clos.
living-said-signed = Ton nom est dessous.
living-said-proposed = Tes mots sont proposés. Tout le monde peut d’abord poser des questions.
living-this-alliance = Cette alliance
living-back = Retour à l’alliance
living-how = Comment tenons-nous parole ?
living-whose-word = De qui c’est la parole
living-welcome = Bienvenue.
living-new-here = Lis la page point par point, demande ce que tu veux savoir et signe quand cela te convient. Personne n’attend ton nom.
living-read-item-by-item = La lire point par point
living-ended = Cette alliance a pris fin le { $day }.
living-ended-stays = Tout reste à lire.
living-ended-said = Ce que vous avez dit à la fin
living-ending = Vous y mettez fin ensemble maintenant.
living-ending-say = Chaque personne peut dire ce qu’elle garde et ce dont elle remercie.
living-to-the-ending = Vers la fin
living-asleep = Votre alliance dort depuis le { $day }.
living-asleep-happens = Cela arrive. Rien n’est perdu, et personne ne reçoit rien tant que l’un·e de vous ne la réveille pas.
living-awake = Votre alliance est réveillée.
living-wake = La réveiller
living-left = { $name } a quitté le cercle.
living-joined = { $name } a rejoint le cercle.
living-somebody-left = Quelqu’un a quitté le cercle.
living-somebody-joined = Quelqu’un a rejoint le cercle.
living-does-anything-change = Est-ce que cela change quelque chose ?
living-nothing-for-now = Rien pour l’instant
living-at-the-next-visit = Le regarder à la prochaine visite
living-still-ours = { $n ->
    [one] Le point { $items } est-il toujours le nôtre ?
   *[other] Les points { $items } sont-ils toujours les nôtres ?
}
living-still-ours-why = Personne ne l’a dit depuis six mois. Vous l’entendrez en lisant la page { $when }.
living-notes-go = Le { $day }, les notes disent au revoir.
living-notes-look = { $link }.
living-notes-look-link = Les regarder encore une fois
living-notes-gone = Les notes sont parties le { $day }. Ce qu’elles sont devenues reste.
living-since = Depuis le { $day }.
living-version-waits = { $version }, attend vos noms
living-version-signed = { $version }, signée par { $n ->
    [one] une personne
   *[other] { $number }
}
living-version-signed-by-some = { $version }, signée par { $signed } sur { $of }
living-try-until = Nous essayons cela jusqu’au { $day }.
living-look-together = Vous le regardez ensemble { $when }.
living-from = D’où cela vient
living-item = le point { $number }
living-all-of-it = Tout voir
living-take-it = Emportez-la
living-when-it-is-time = Quand le moment est venu
living-leave = Quitter le cercle
living-settings = Réglages
living-end-it = Y mettre fin ensemble
living-print = Imprimer la page
living-show = La montrer sur un écran
living-calendar = Calendrier et rappels
living-keepsake = Un souvenir
living-keep-link = Garder ton lien personnel
living-keep-link-why = C’est ta clé de cette alliance, sur tous tes appareils. Garde-le là où toi seul·e regardes : qui l’a, c’est toi.
living-your-link = Ton lien personnel
living-link-copied = Le lien est copié.
living-copy = Copier

## Living: places, days and what a visit did

living-an-item = un point
living-quoted = « { $words } »
living-list = { $rest }, { $next }
living-list-last = { $rest } et { $last }
living-when-visit = à votre prochaine visite
living-when-today = aujourd’hui
living-when-tomorrow = demain
living-when-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
living-when-day = le { $day }
living-day-short = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
living-step-hardly = à peine
living-step-a-little = un peu
living-step-mostly = surtout
living-step-fully = pleinement
living-step-rain = pluie
living-step-cloud = nuage
living-step-sun = soleil
living-visit-stayed = Nous avons lu la page, et elle est restée telle quelle.
living-visit-looked = Nous avons regardé { $item }.
living-visit-new-words = Nous avons regardé { $item } et trouvé de nouveaux mots.
living-visit-let-go = Nous avons regardé { $item } et l’avons laissé partir.
living-visit-try-until = Nous avons regardé { $item } et l’essayons jusqu’au { $day }.
living-visit-try = Nous avons regardé { $item } et l’essayons.
living-visit-kept = { $n ->
   *[other] Nous avons gardé { $items }.
}
living-item-begun = Point { $number }

## Care

care-hurt = Si quelqu’un est blessé ou menacé, ce n’est pas ici le bon endroit. Parle à une personne de confiance à l’extérieur, ou appelle à l’aide.
care-ask = Demander du soin
care-check = À vérifier : { $title }
care-thanks-mine = Il fallait un peu de courage.
care-thanks = Le cercle sait que quelque chose demande du soin.
care-thanks-mine-why = Cela rend la prochaine fois plus facile pour tout le monde.
care-thanks-signed = Ton nom l’accompagne.
care-thanks-unsigned = Personne n’est nommé.
care-until-then = Vous lisez la page ensemble { $when }. D’ici là, il n’y a rien d’autre à faire.
care-not-now = Rien ne peut être demandé ici pour le moment.
care-not-now-why = On demande du soin pour un point d’une page avec laquelle on vit.
care-mine = J’ai trébuché.
care-mine-words = J’aimerais le dire moi-même.
care-noticed = J’ai remarqué quelque chose.
care-noticed-words = Cela arrive. Tu nommes un point, et personne.
care-no-longer-fits = Ce point ne convient plus.
care-no-longer-fits-words = Peut-être lui faut-il d’autres mots, ou a-t-il fait son travail.
care-talk = Je préfère d’abord parler à une personne.
care-talk-words = Rien n’est gardé ici.
care-what = Qu’est-ce qui demande du soin ?
care-what-words = Les accords s’usent. Cela dit quelque chose de l’accord, ou de la période, avant de dire quoi que ce soit d’une personne.
care-how = Comment veux-tu le dire ?
care-later = Pas maintenant
care-talk-first = Alors parle-lui d’abord.
care-talk-first-words = Trois questions, pour toi seulement. Rien de tout cela n’est gardé.
care-talk-told = Le lui as-tu dit ?
care-talk-along = Est-ce que cela aiderait que quelqu’un vienne avec toi ?
care-talk-mention = Quelqu’un peut-il lui dire que tu en as parlé ?
care-talk-rest = Si c’est trois fois non, tu peux laisser reposer. Nous aussi.
care-another-way = Le dire autrement
care-mine-question = Que s’est-il passé, en une phrase ?
care-mine-button = Le dire
care-noticed-question = Qu’est-ce qu’une caméra aurait vu ?
care-no-longer-fits-question = Qu’est-ce qui a changé, en une phrase ?
care-which-item = Quel point ?
care-optional = Facultatif. Environ { $letters } lettres, et pas de noms.
care-perhaps = Peut-être : ce qui s’est passé, comme une caméra le verrait, et ce que tu aimerais à la place.
care-differently = Le dire autrement
care-keep-mine = Garder tel quel
care-help-read = Lire la page ensemble
care-help-words = Regarder les mots
care-help-said = Il suffit de l’avoir dit
care-help-mine = Qu’est-ce qui aiderait la prochaine fois ?
care-help = Qu’est-ce qui aiderait ?
care-when = Quand ?
care-when-visit = À la prochaine visite
care-when-soon = Avant, s’il vous plaît
care-few = { $n ->
   *[other] Vous êtes { $number }.
} Tout le monde pourrait deviner qui le dit, alors ton nom l’accompagne. Tout le monde voit tout de suite le point, ta phrase et ton nom.
care-with-name = Avec ton nom ?
care-signed = Avec mon nom
care-signed-seen = Tout le monde voit tout de suite le point, ta phrase et ton nom.
care-unsigned = Sans mon nom
care-unsigned-item = Tout le monde voit : « Le cercle demande du soin pour ce point. » Ta phrase est lue quand vous avez lu la page ensemble.
care-unsigned-something = Tout le monde voit : « Quelque chose a été remarqué dans notre alliance. » Le point et ta phrase sont dits quand vous avez lu la page ensemble.
care-unsigned-nobody = Personne ne voit qui a demandé.
care-unsigned-not-even = Personne ne voit qui a demandé, pas même { $name }.
care-banner = Le cercle demande du soin pour { $item }.
care-banner-something = Quelque chose a été remarqué dans notre alliance.
care-banner-more = Plus d’une personne l’a remarqué.
care-banner-nobody = Personne n’est nommé, et personne n’a besoin de l’être.
care-banner-when = Vous la lisez ensemble { $when }.
care-banner-soon = Avant, s’il vous plaît : commencez la visite quand cela vous convient à toutes et tous.
care-voice-mine = J’ai trébuché
care-voice-noticed = J’ai remarqué quelque chose
care-voice-no-longer-fits = Cela ne convient plus
care-needs = Quelque chose demande du soin ?
care-needs-words = Cela arrive. Dis quel point, pas qui. Le groupe s’arrête et regarde le point, pas une personne.

## Living: what is proposed, asked and left out

living-proposed = Ce qui est proposé
living-questions = Questions à ce sujet
living-no-questions = Personne n’a encore posé de question.
living-asks = { $name } demande
living-somebody-asks = Quelqu’un demande
living-we-say = Nous disons : { $answer }
living-your-answer = Ta réponse
living-your-answer-kept = Elle est gardée avec le point, comme celle du cercle.
living-answer = Répondre
living-ask-about = Poser une question
living-your-question = Ta question
living-your-question-name = Ton nom est à côté.
living-ask-circle = Demander au cercle
living-parked = Ils reviennent à la première visite
living-resting = Au repos
living-resting-words = Leur jour est venu, et personne n’a dit qu’ils sont encore les nôtres. Une touche les ramène.
living-dropped = { $n ->
    [one] { $n } point laissé en chemin
   *[other] { $n } points laissés en chemin
}
living-ours-again = Il est de nouveau le nôtre.
living-still-ours-button = Il est toujours le nôtre

## Living: the history

living-history-changed = Comment nos mots ont changé
living-history-so-far = Le chemin jusqu’ici
living-history-every-version = Rien n’est jamais écrasé. Chaque version reste, avec les noms qui la portaient.
living-history-for-all = Rien n’est jamais écrasé. Ce qui a été fait est ici, pour vous toutes et tous.
living-versions = Versions
living-version = Version { $number }
living-visits = Visites
living-visits-count = { $n ->
    [one] { $n } visite
   *[other] { $n } visites
}
living-steps-count = { $n ->
    [one] { $n } pas
   *[other] { $n } pas
}
living-way = Le chemin parcouru
living-version-against = Version { $number }, à côté de la version { $before }
living-signed-by = { $n ->
    [one] Signée par une personne
   *[other] Signée par { $number }
}
living-version-spelling = Seule une faute a été corrigée ; personne n’a dû signer à nouveau.
living-comma = ,
living-somebody-name = quelqu’un
living-unchanged = { $n ->
    [one] un point inchangé
   *[other] { $number } points inchangés
}
living-the-circle = Le cercle
living-somebody = Quelqu’un
living-an-item-begun = Un point
living-did-start = { $who } a commencé l’alliance
living-did-join = { $who } a rejoint le cercle
living-did-remove = { $who } ne fait plus partie du cercle
living-did-renew = { $who } a un nouveau lien personnel
living-did-hand = { $who } a passé le pupitre à { $to }
living-did-reveal = { $notes ->
    [one] Les { $round ->
        [memories] souvenirs
        [hopes] espoirs
       *[nightmares] cauchemars
    } ont été retournés : { $notes } note
   *[other] Les { $round ->
        [memories] souvenirs
        [hopes] espoirs
       *[nightmares] cauchemars
    } ont été retournés : { $notes } notes
}
living-did-reopen = { $round ->
    [memories] { $who } a rouvert les souvenirs pour d’autres notes
    [hopes] { $who } a rouvert les espoirs pour d’autres notes
   *[nightmares] { $who } a rouvert les cauchemars pour d’autres notes
}
living-did-fold = Une note a été repliée
living-did-unfold = Une note repliée a été rouverte
living-did-stop = { $who } s’est arrêté là pour la journée
living-did-go-on = { $who } a continué
living-did-sit-at-tables = { $n ->
   *[other] Le cercle s’est assis à { $number } tables
}
living-did-join-tables = Les tables se sont rejointes
living-did-show-me-too = Les nombres de « moi aussi » ont été montrés
living-did-park = { $item } a été mis de côté jusqu’à la première visite
living-did-drop = { $item } a été laissé
living-did-plan = Prochaine visite : { $day }
living-did-sign = { $who } a signé
living-did-come-in-force = La version { $version } est en vigueur, signée par tout le monde
living-did-make = La version { $version } a vu le jour
living-did-reword = Version { $version } : nouveaux mots pour le point { $item }
living-did-let-go = Version { $version } : le point { $item } est parti
living-did-add = Version { $version } : un nouveau point { $item }
living-did-change-many = { $n ->
   *[other] Version { $version } : { $number } points ne sont plus les mêmes
}
living-did-pulse = Un pouls a été donné
living-did-lapse = { $item } est arrivé à son terme
living-did-revive = { $item } est de nouveau le nôtre
living-did-sleep = L’alliance s’est endormie
living-did-wake = L’alliance s’est réveillée
living-did-settle = Le cercle a parlé de { $who }
living-did-leave = { $who } a quitté le cercle
living-did-erase-notes = Les notes sont parties
living-did-end = L’alliance a pris fin
living-did-hang = { $who } a accroché la page ; à partir d’ici, vous vivez avec elle
living-did-move-back = { $who } est revenu à : { $stage }
living-did-move-on = { $who } est passé à : { $stage }

## Living: the page of one item

living-reads-since = Il se lit ainsi depuis le { $day }.
living-try-until-tag = Nous essayons cela jusqu’au { $day }
living-from-theme = de « { $theme } »
living-item-parked = Mis de côté
living-item-let-go = Laissé
living-item-lapsed = À terme
living-kind-promise = Une promesse
living-kind-permission = Une permission
living-kind-when-hard = Quand ça devient difficile
living-kind-trial = Un essai
living-kind-fun = Il doit y être, c’est tout
living-sources = Les notes dont il vient
living-no-source = Aucune note en particulier. Il a été rédigé ensemble.
living-earlier = Comment ses mots ont changé
living-as-it-reads = Tel qu’il se lit maintenant
living-before-that = Avant cela
living-removed = retiré :
living-added = ajouté :
living-heard = Ce qui a été dit en chemin
living-stance-yes = Oui
living-stance-reservation = Oui, avec une réserve
living-stance-not-yet = Pas encore
living-words-of-then = À propos des mots d’alors : { $words }
living-newcomers = Ce que disent les nouvelles personnes
living-what-to-do = Que veux-tu en faire ?
living-why = Pourquoi ?
living-why-hint = Pour qui le lira dans un an.
living-propose = Proposer d’autres mots
living-how-read = Comment devrait-il se lire ?
living-only-until = Seulement jusqu’à un jour ?
living-only-until-hint = Alors c’est un essai.
living-propose-how = Tout le monde peut poser des questions pendant trois jours, puis répond. Si personne ne dit « pas encore », c’est une nouvelle version.
living-propose-button = Proposer
living-mend = Corriger une faute
living-mend-letters = Une lettre ou deux, pas plus
living-mend-how = Une autre personne le confirme d’une touche. Personne ne signe à nouveau.
living-mend-button = Corriger
living-propose-let-go = Proposer de le laisser partir
living-let-go-how = Un point qui a fait son travail peut partir. On demande d’abord à tout le monde.

## Living: the next visit

living-next = Prochaine visite
living-no-day = Aucun jour n’est encore fixé.
living-next-far = { $far }.
living-next-far-zone = { $far }, heure de { $zone }.
living-next-gone = Ce jour est passé, et ce n’est pas grave.
living-next-gone-zone = Ce jour est passé, et ce n’est pas grave, heure de { $zone }.
living-next-then = Puis { $rhythm }.
living-next-asleep = Elle attend que l’un·e de vous réveille l’alliance.
living-next-begin-any = Commencez-la quand cela vous convient, ou choisissez un autre jour.
living-next-what = Vous lisez la page à voix haute ensemble, point par point : garder, trouver de nouveaux mots ou laisser partir.
living-change-pulse = Changer ton pouls
living-give-pulse = Donner ton pouls
living-next-calendar = Calendrier
living-pulse-given = { $given } sur { $of } ont donné le leur.
living-pulse-yours = Le tien en fait partie.
living-pulse-closes = Il se clôt : { $when }.
living-pulse-asks = Un pouls demande à quel point vous vivez cela.
living-begin = Commencer la visite
living-begin-how = Pour quand vous êtes ensemble : cette page devient la visite, pour vous toutes et tous. Qui veut peut la commencer, et tient alors le pupitre.
living-move = La déplacer
living-moved = La visite est déplacée.
living-come-back = Nous revenons le
living-what-time = À quelle heure ?
living-what-time-hint = Facultatif. Sans heure, c’est toute la journée.
living-what-zone = Dans quel fuseau horaire ?
living-what-zone-hint = Seulement avec une heure, par exemple Europe/Berlin.
living-keep-date = Garder cette date
living-apart = Pas en même temps ?
living-apart-how = Chaque personne lit la page à son rythme, en quelques jours. Ce qui demande du soin est dit quand les jours sont passés, ou quand tout le monde a lu.
living-apart-days = Sur combien de jours ?
living-apart-begin = La commencer sur quelques jours
living-rhythm = Changer le rythme
living-pulse-close = Clore le pouls
living-pulse-close-how = Qui n’a pas donné le sien n’y sera pas cette fois. Il ne se rouvre pas.
living-pulse-close-button = Le clore et montrer ce qu’il dit
living-pulse-open = Ouvrir un pouls maintenant

## Living: the pulse

pulse-title = Ton pouls
pulse-none = Aucun pouls n’est ouvert en ce moment.
pulse-opens-any-moment = Le prochain s’ouvre d’un moment à l’autre.
pulse-opens-on = Le prochain s’ouvre le { $day }.
pulse-opens-at-visit = Il s’ouvre à votre prochaine visite, ou quand la personne qui tient le pupitre l’ouvre.
pulse-how-much = À quel point vivons-nous cela, en ce moment ?
pulse-about-all = À propos de nous tous, et de personne en particulier. Passe ce que tu ne peux pas dire.
pulse-done = Terminé
pulse-cant-say = Je ne sais pas
pulse-word = Quelque chose à lire à voix haute ?
pulse-word-hint = Facultatif, et sans nom.
pulse-word-few = C’est sur la page pour vous toutes et tous quand le pouls est clos. Vous êtes peu, on peut donc deviner de qui cela vient.
pulse-word-many = C’est sur la page pour vous toutes et tous quand le pouls est clos, à partir de cinq réponses. Personne ne voit de qui cela vient.
pulse-seen-sum = Seule la somme est montrée, une fois le pouls clos, et seulement à partir de cinq réponses.
pulse-seen-two = Entre vous deux : chacun·e voit les deux réponses, avec les noms, quand vous avez donné les vôtres.
pulse-seen-few = { $n ->
   *[other] Vous êtes { $number } : tout le monde voit toutes les réponses, avec les noms, quand tout le monde a donné la sienne.
}
pulse-line = { $n ->
    [one] Pouls de la dernière fois : { $steps }
   *[other] Pouls des { $number } dernières fois : { $steps }
}
pulse-growing = grandit
pulse-steady = stable
pulse-asks-for-care = demande du soin
pulse-lines-few = La ligne montre ce que vous avez répondu, ensemble. Vous êtes peu : chaque personne voit les réponses de toutes, une fois que toutes ont donné la leur.
pulse-lines = La ligne montre ce que vous avez répondu, ensemble. Les réponses seules ne sont jamais montrées, et à moins de cinq réponses il n’y a pas de ligne.
pulse-of = Le pouls du { $day }
pulse-read-out = À lire à voix haute :
pulse-nobody = Personne n’a répondu cette fois. Ce n’est pas grave.
pulse-too-few = { $n ->
    [one] Une réponse.
   *[other] { $number } réponses.
} Trop peu pour des nombres qui ne désignent personne. Et si nous en parlions plutôt ?
pulse-not-all = { $n ->
   *[other] { $number } sur { $of } ont répondu.
} Les réponses ne sont montrées que quand tout le monde a donné la sienne. Et si nous en parlions plutôt ?
pulse-answered = { $answered } sur { $of } ont répondu. Le moins vécu est en premier.
pulse-rarely = rarement
pulse-partly = en partie
pulse-mostly = surtout
pulse-in-this-visit = Vous le regardez ensemble pendant cette visite.
pulse-look-said = Vous le regardez ensemble à la prochaine visite.
pulse-look = Regarder celui-ci ensemble

## Reminders

reminders-kind-visit = la veille d’une visite
reminders-kind-pulse = quand un pouls s’ouvre
reminders-kind-sign = quand la page a de nouveaux mots à signer
reminders-kind-change = quand des mots sont proposés
reminders-kind-asleep = quand l’alliance s’endort
reminders-kind-farewell = avant que les notes brutes ne partent
reminders-title = Rappels
reminders-how = Comment veux-tu en entendre parler ?
reminders-nothing-needed = Rien de tout cela n’est nécessaire : votre page dit ce qui est à faire. Ce qui vient, vient une fois, jamais la nuit, et s’arrête d’une touche.
reminders-no-mail = Cette installation n’envoie pas de courriel.
reminders-calendar = Dans ton calendrier
reminders-calendar-how = Avec un abonnement, le jour se déplace tout seul quand le cercle le déplace ; avec un fichier, il y est une fois.
reminders-calendar-link = Créer mon lien de calendrier
reminders-one-file = Un fichier
reminders-end-link = Arrêter mon lien de calendrier
reminders-calendar-shows = Le calendrier montre les points de votre page à qui peut voir ton calendrier. Le lien n’ouvre rien d’autre.
reminders-by-mail = Par courriel
reminders-yours = C’est la tienne
reminders-asked = Nous y avons demandé si c’est bien la tienne. D’ici là, rien ne vient.
reminders-address = Ton adresse de courriel
reminders-address-hint = Personne du cercle ne la voit. Elle est gardée jusqu’à ce que tu la retires ou que tu partes.
reminders-keep-address = Garder cette adresse
reminders-write-to-me = Écrivez-moi
reminders-drop-address = Retirer mon adresse
reminders-letter = Ta lettre
reminders-letter-how = Elle va à toutes les personnes du cercle qui ont donné ici une adresse et dit que c’est la leur, une fois par jour au plus.
reminders-send-letter = Envoyer la lettre par courriel
reminders-stopped = (arrêté)
reminders-ask-again = Demander encore une fois
reminders-zone = Ton fuseau horaire
reminders-room = Dans le salon où vous vous écrivez
reminders-room-kind = Quelle sorte
reminders-webhook = L’adresse de son webhook entrant
reminders-webhook-hint = C’est une clé : elle est gardée et n’est montrée à personne. Tout le monde dans ce salon voit ce qui vient : des dates, et jamais qui.
reminders-write-there = Écrire là
reminders-drop-room = Ne plus y écrire

## Living: a new version

version-stay = { $n ->
    [one] un reste
   *[other] { $number } restent
}
version-change = { $n ->
    [one] un change
   *[other] { $number } changent
}
version-go = { $n ->
    [one] un part
   *[other] { $number } partent
}
version-new = { $n ->
    [one] un est nouveau
   *[other] { $number } sont nouveaux
}
version-heading = { $parts }.
version-nothing = Rien n’attend ton nom ici.
version-nothing-broke = Rien ne s’est cassé qui ne puisse se réparer. Mets ton nom sous la page telle qu’elle se lit maintenant.
version-what-changes = Ce qui change
version-whole-page = Lire toute la page
version-item-day = Point { $item }, son jour ou sa nature a changé
version-item-words = Point { $item }, nouveaux mots
version-item-gone = Point { $item }, parti
version-item-new = Point { $item }, nouveau
version-signed-again = { $signed ->
    [one] { $signed } sur { $of } a signé à nouveau.
   *[other] { $signed } sur { $of } ont signé à nouveau.
}
version-sign = Signer la version { $number }
version-sign-as = Signer la version { $number } : { $name }
version-drawn = Ta signature, dessinée
version-talk-first = Je veux d’abord en parler
version-talk-what = De quoi veux-tu parler ?
version-talk-default = Je veux d’abord en parler.
version-talk-hint = C’est sur la page avec ton nom, pour que vous puissiez en parler. Tu peux signer quand tu veux.
version-tell = Le dire au cercle
version-waits = La version { $number } attend ton nom.
version-look = La regarder et signer
version-not-signed = Ton nom n’est pas sous la page telle qu’elle se lit maintenant.
version-when-ready = { $link } quand tu veux.
version-when-ready-link = Regarde-la et signe

## The visit

visit-title = Visite : { $name }
visit-alliance = L’alliance
visit-breath = Une respiration
visit-steps = Étapes de cette visite
visit-step-arrive = Arriver
visit-step-thanks = Merci
visit-step-read = Lire
visit-step-pulse = Pouls
visit-step-look = Regarder
visit-step-aside = De côté
visit-step-close = Clore
visit-question-arrive = Un mot chacun : comment es-tu là ?
visit-question-thanks = Quel point t’a aidé ? Qui remercies-tu ?
visit-question-read = Nous lisons notre page à voix haute, point par point.
visit-question-pulse = À quel point avons-nous vécu cela ?
visit-question-look = Qu’est-ce qui a rendu ce point difficile à vivre ?
visit-question-aside = Qu’avons-nous mis de côté ?
visit-question-close = Quand la regardons-nous à nouveau ? Un mot chacun.

## The visit: the desk

visit-desk-unguided = Comment continuer
visit-desk = Le pupitre
visit-desk-two = Entre vous deux. L’un·e comme l’autre peut continuer.
visit-desk-yours = Ton pupitre. Toi seul·e vois cela.
visit-desk-say = Dis
visit-desk-minutes = { $n ->
    [one] environ { $n } minute
   *[other] environ { $n } minutes
}
visit-desk-on = Suite : { $step }
visit-say-arrive = Ça fait plaisir de vous voir. Un mot chacun : comment êtes-vous là aujourd’hui ?
visit-say-pass = Vous pouvez passer, sur tout, sans dire pourquoi.
visit-say-thanks = Nous commençons par des mercis. Quel point t’a aidé, et qui remercies-tu ?
visit-say-short = Court, c’est bien. Nous faisons un tour.
visit-say-lot = Nous lisons tout à voix haute, pour que personne ne soit montré du doigt. Le sort décide qui lit.
visit-say-read = { $name }, veux-tu lire celui-ci ? Lentement. Nous écoutons, c’est tout.
visit-say-listen = Pas de commentaire, pas de défense. Seulement écouter.
visit-say-pulse = C’est nous tous ensemble, et aucune réponse seule. Qu’est-ce qui vous surprend ?
visit-say-which = Lequel regarderiez-vous ensemble ?
visit-say-look = Qu’est-ce qui a rendu ce point difficile à vivre ? Pas qui : quoi.
visit-say-help = En quoi nous a-t-il aidés, comment serait-il meilleur, et y a-t-il une raison de ne pas le garder ?
visit-say-aside = Ceux-ci nous attendaient. Reprenez-les, essayez-les jusqu’à un jour, ou laissez-les partir.
visit-say-change = Est-ce que quelque chose change, maintenant que nous sommes qui nous sommes ?
visit-say-close = Quand la regardons-nous à nouveau ? Et un mot chacun : comment partez-vous ?
visit-say-sign = Celles et ceux dont le point a de nouveaux mots signent encore une fois. À votre rythme.

## The visit: looking at what came up

visit-look-none = Y a-t-il un point à regarder ?
visit-look-hard = Qu’est-ce qui l’a rendu difficile ?
visit-look-how = Demandez quoi, pas qui. Un point à la fois ; chacun finit d’une de quatre façons : le garder, de nouveaux mots, le laisser partir, ou essayer quelque chose jusqu’à un jour.
visit-look-more = Plus d’une personne parmi nous.
visit-look-from = { $name }, dans la demande de soin
visit-look-from-unsigned = Sans nom, dans la demande de soin
visit-look-trial = Le jour de cet essai est venu.
visit-look-again = Le regarder encore une fois
visit-ended-keep = Nous le gardons
visit-ended-words = Il a de nouveaux mots
visit-ended-gone = Il a fait son travail, et s’en va
visit-ended-try = Nous essayons quelque chose jusqu’à un jour
visit-look-kept = Vous le gardez. C’est bien de l’avoir dit.
visit-look-keep = Nous le gardons
visit-look-another = Regarder un autre point ensemble
visit-look-this = Celui-ci
visit-look-one-item = 1 point

## The visit: reading aloud

reading-title = Nous la lisons à voix haute.
reading-how = Tout, pas seulement ce qui a glissé. L’un·e de vous lit un point, les autres écoutent seulement. Le sort décide qui lit lequel.
reading-lot-soon = Le sort est tiré dans un instant, devant tout le monde.
reading-draw-lot = Tirer au sort
reading-lot = Le sort a tiré { $names }.
reading-lot-at-table = Table { $table } : le sort a tiré { $names }.
reading-aloud = Lecture à voix haute
reading-listening = Maintenant, écouter seulement. La parole est à qui lit.
reading-quiet = Dix secondes de silence.
reading-quiet-how = Laissez résonner. Personne n’a besoin de parler.
reading-go-on = Continuer
reading-table-done = Cette table a tout lu.
reading-others-read = Les autres lisent encore.
reading-you-read = Tu lis celui-ci à voix haute
reading-reads = { $name } lit
reading-then = puis { $name }
reading-then-you = puis toi
reading-item-of = Point { $item } sur { $of }
reading-read-to-me = Lis-le-moi
reading-read = C’est lu, continuer
reading-pass = Passer
reading-nothing = Rien n’est apparu.
reading-came-up = Voici ce qui est apparu.
reading-no-care = Tous les points sont lus, et aucun ne demande de soin.
reading-alone = Lis notre page, lentement.
reading-alone-how = Tous les points, à voix haute si tu veux. Quand vous les aurez tous lus, vous verrez ce qui est apparu.
reading-open-until = Ouvert jusqu’à : { $when }.
reading-have-read = { $n ->
    [one] { $n } sur { $of } l’a lue.
   *[other] { $n } sur { $of } l’ont lue.
}
reading-you-have = Tu l’as lue
reading-all-read = Je les ai tous lus
reading-of = { $item } sur { $of }
reading-tables = Nous lisons à voix haute, table par table.
reading-table-of = Table { $table } : { $item } sur { $of }.

## The visit: the quieter steps

visit-good = C’est bien que vous soyez là.
visit-twenty = Une vingtaine de minutes. D’abord des mercis, puis vous lisez votre page à voix haute, puis vous regardez ce qui est apparu. Vous pouvez passer, sur tout.
visit-in-turn = À tour de rôle, et court. Cela se dit, cela ne s’écrit pas.
visit-no-pulse = Aucun pouls n’a encore été demandé. Regardez-vous : quel point vivez-vous le plus, et lequel le moins ?
visit-nothing-waits = Rien n’attend ici. Continuez quand vous voulez.
visit-brought = Apporté par les nouvelles personnes
change-let-go = Le laisser partir
visit-leave-with = Ce que nous emportons.
visit-item = Point { $item } : { $words }
visit-stays = Nous avons tout lu, et tout reste tel quel.
visit-open = { $n ->
    [one] { $n } proposition n’est pas encore convenue.
   *[other] { $n } propositions ne sont pas encore convenues.
} Quand la visite se termine, la page garde les mots qu’elle a.
visit-one-word = Un mot chacun. Puis on note le jour de la prochaine visite.
visit-again-on = Nous la regardons à nouveau le
visit-end-sign = Finir la visite et signer les changements
visit-end = Finir la visite

## Changes of a page that hangs

change-because-words = Parce que : { $words }
change-trial-until = Un essai jusqu’au { $day }
change-questions-until = Questions jusqu’à : { $when }. Puis tout le monde répond, sans que les autres le voient.
change-twice = On a demandé deux fois. Ici, on n’use personne : gardez ce qui est là, ou essayez-le jusqu’à un jour.
change-not-yet = Quelqu’un a dit « pas encore ». Qu’est-ce qui en ferait un oui ?
change-what-let-go = Le laisser partir
change-what-new = Un nouveau point
change-what-spelling = Une faute à corriger
change-what-words = Nouveaux mots
change-spelling-how = Une autre personne le confirme d’une touche. Personne ne doit signer à nouveau.
change-same = Cela veut dire la même chose
change-answers-until = Réponses jusqu’à : { $when }. Sans « pas encore », cela tient à partir de là.
change-all-here = Toutes les personnes présentes ont répondu
change-nobody = Personne n’a encore répondu.
change-answered = { $answered ->
    [one] { $answered } sur { $of } a répondu.
   *[other] { $answered } sur { $of } ont répondu.
} Les réponses sont montrées ensemble.
change-withdraw = Retirer la proposition
change-try = Essayer quelque chose jusqu’à…
change-words = Nouveaux mots
change-asked = On demande à tout le monde.
change-what-try = Qu’essayons-nous ?
change-true-again = Comment redeviendrait-il vrai ?
change-until-when = Jusqu’à quand ?
change-because = Parce que
change-because-later = Pour qui demandera plus tard.
change-ask = Demander à tout le monde
change-did-its-work = A-t-il fait son travail ?
change-new-items = Nouveaux points
change-new-item = Un nouveau point
change-what-is-it = Qu’est-ce que c’est ?
change-its-words = Ses mots
change-when-we = Quand …, nous …
change-until-trial = Jusqu’au, si c’est un essai
change-kind-promise = Une promesse
change-kind-permission = Ce que tout le monde peut faire
change-kind-when-hard = Quand ça devient difficile
change-kind-trial = Un essai, jusqu’à un jour
change-kind-fun = Juste pour le plaisir
change-left = { $name } a quitté le cercle. Est-ce que cela change quelque chose ?
change-here = { $name } est là maintenant. Est-ce que cela change quelque chose ?
change-somebody-left = Quelqu’un a quitté le cercle. Est-ce que cela change quelque chose ?
change-somebody-here = Quelqu’un est là maintenant. Est-ce que cela change quelque chose ?
change-what-changes = Ce qui change, s’il y a quelque chose
change-all-for-now = C’est tout pour l’instant

## Coming, leaving and ending

coming-read = Lis avec nous
coming-so-since = Ainsi depuis le { $day }.
coming-before = Avant
coming-next = Point suivant
coming-and-then = Et ensuite
coming-stand-behind = Peux-tu t’y tenir ?
coming-what-say = Qu’en dirais-tu ?
coming-what-say-hint = Un « pas encore » demande quelques mots ; le cercle le regarde à sa prochaine visite.
coming-change-answer = Changer ma réponse
coming-give-answer = Donner ma réponse
coming-all-read = Tu as tout lu.
coming-bring = Apporte une peur et un espoir à toi. Ils restent face cachée jusqu’à la prochaine visite ; alors le cercle les lit et demande si quelque chose change, maintenant que tu es là.
coming-fear = Qu’est-ce qui te ferait regretter d’être venu·e ?
coming-hope = Et comment le souhaites-tu ?
coming-only-you = D’ici là, toi seul·e peux les voir. Tu es la seule personne nouvelle, on peut donc deviner de qui ils viennent.
coming-lay-down = Les poser
coming-face-down = Ils sont face cachée
coming-your-name = Et ton nom ?
coming-your-name-how = Signe quand tu peux te tenir derrière la page telle qu’elle se lit. D’ici là, on voit que tu la lis, et personne ne t’attend.
coming-to-the-page = Vers la page, pour la signer
coming-may-go = Tu peux partir, à tout moment.
coming-may-go-how = Une touche, et pas de raison. On demande aux autres si quelque chose change sans toi.
coming-goodbye = Un mot d’adieu, si tu veux
coming-name-under = Ton nom sous ce que tu as signé
coming-name-stays = Il reste, comme signé jusqu’à aujourd’hui
coming-name-goes = Il est retiré, partout
coming-notes-stay = Ce que tu as écrit sur des notes n’a pas de nom et reste. Ton lien personnel n’ouvre plus rien.
coming-leave-as = Partir, { $name }
coming-stay = Rester
coming-leave = Partir
ending-title = Une fin
ending-together = Y mettre fin ensemble.
ending-how = Une alliance peut bien finir. Vous lisez votre page encore une fois, chaque personne dit ce qu’elle garde et ce dont elle remercie, puis elle repose : à lire, ou disparue.
ending-begin = Commencer la fin
ending-not-now = Pas maintenant
ending-desk = La personne qui tient le pupitre peut la commencer. Parlez-en d’abord ; tout le monde peut le vouloir, et personne n’a besoin de raison.
ending-good = Une bonne fin.
ending-good-how = Lisez la page à voix haute encore une fois, point par point. Puis chaque personne écrit deux phrases ; vous les voyez toutes, avec les noms.
ending-keep = Ce que je garde
ending-thanks = Ce dont je vous remercie
ending-change = Changer les miennes
ending-say = Le dire
ending-afterwards = Ce qui vient après
ending-keep-this = Garder cela
ending-not-yet = Finalement, pas encore
ending-ended = C’est terminé
ending-still-write = { $n ->
    [one] { $names } peut encore écrire.
   *[other] { $names } peuvent encore écrire.
} Quand c’est terminé, plus rien ne change.
ending-without = Terminer sans ces mots
ending-said = Ce qui a été dit
ending-keeps = garde
ending-gives-thanks = remercie
ending-on = Elle a pris fin le { $day }.
ending-read = Tu peux la lire tant qu’elle est là. Plus rien ne change.
ending-keepsake-print = Un souvenir à imprimer
ending-erased-on = Elle sera effacée le { $day }.
ending-take-along = Emportez ce que vous voulez garder. Chaque personne peut l’empêcher.
ending-keep-after-all = Finalement, la garder
ending-erase = L’effacer plutôt
ending-erase-how = Dans sept jours tout est effacé, pour tout le monde, et personne ne peut le ramener. D’ici là, chaque personne peut l’empêcher.
ending-erase-button = L’effacer dans sept jours
ending-print = Imprimer
farewell-gone = Les notes sont parties.
farewell-gone-on = Elles sont parties le { $day }. Ce qu’elles sont devenues est sur votre page.
farewell-goodbye = Vos notes disent au revoir.
farewell-on = Le { $day }, les notes brutes sont effacées, pour tout le monde. Elles ont fait leur travail ; ce qu’elles sont devenues reste.
farewell-title = Les notes

## Letters

letter-come-in = Entre
letter-open-alliance = Ouvrir notre alliance
letter-my-address = Oui, c’est mon adresse
letter-open-page = Ouvrir notre page
letter-where-it-opens = Elle s’ouvre dans le navigateur où tu es déjà venu·e. Ailleurs, prends ton lien personnel.
letter-visit-at = { $day }, { $time }
letter-visit-subject = { $when } : { $name }
letter-visit = { $when } : nous regardons à nouveau notre alliance. Deux minutes chacun, puis nous la lisons à voix haute.
letter-pulse-subject = Deux minutes pour { $name }
letter-pulse = Deux minutes : à quel point vivons-nous cela ?
letter-sign-subject = De nouveaux mots sur la page de { $name }
letter-sign = La page a de nouveaux mots. Toujours partant·e ?
letter-change-subject = De nouveaux mots sont proposés : { $name }
letter-change = De nouveaux mots sont proposés pour le point { $item }.
letter-change-read = Lis-les sur notre page, et dis ce que tu en penses.
letter-asleep-subject = { $name } dort
letter-asleep = Notre alliance s’est endormie. Tout est encore là, et il ne vient plus de lettres.
letter-asleep-wakes = Elle se réveille quand l’un·e de nous ouvre la page.
letter-farewell-subject = Adieu aux notes de { $name }
letter-farewell = Le { $day }, nous laissons partir nos notes brutes. La page reste telle quelle.
letter-farewell-until = D’ici là, tu peux les lire encore une fois.
letter-invitation-subject = Une invitation pour toi : { $name }
letter-link-subject = Ton lien vers { $name }
letter-link = C’est ton lien personnel. Qui l’a entre comme toi, alors garde-le pour toi.
letter-confirm-subject = Est-ce ton adresse ?
letter-confirm = Quelqu’un a donné cette adresse pour des lettres au sujet d’une alliance dont il ou elle fait partie.
letter-confirm-if = Si c’était toi, dis-le ici. Sinon, ne fais rien : rien d’autre ne viendra.
letter-no-more-text = Plus de lettres de ce genre, d’une touche
letter-no-more = { $link }, d’une touche.
letter-no-more-link = Plus de lettres de ce genre
letter-our-alliance = notre alliance

## The calendar

calendar-visit = Visite : { $name }
calendar-what = Deux minutes chacun, puis nous lisons la page à voix haute ensemble.

## The shelf of questions

bank-credit = Questions de l’Agile Coaching Institute.
bank-seed-question-1 = Qu’est-ce qui ferait de ceci une relation forte ?
bank-seed-question-2 = Comment saurons-nous si cela fonctionne ?
bank-seed-question-3 = Sur quoi pouvons-nous compter l’un de l’autre ?
bank-seed-question-4 = Quand c’est difficile, comment voulons-nous être ?
bank-seed-question-5 = Comment saurai-je que tu es bloqué·e ?
bank-seed-question-6 = Quelle intention (plan ou but) voulons-nous accomplir ?
bank-seed-question-7 = Quelles valeurs tiendrons-nous ensemble ?
bank-seed-question-8 = Quel est le ton de la relation que nous créons ?
bank-seed-question-9 = Comment est-ce, dans « notre espace » ?
bank-seed-question-10 = Ai-je ta permission de pratiquer ces savoir-faire avec toi ?
bank-team-title = Équipe au travail
bank-team-question-1 = Dans six mois, qu’est-ce qui te rendrait content·e d’avoir été dans cette équipe ?
bank-team-question-2 = À quoi ressemble un bon mardi ordinaire avec nous ?
bank-team-question-3 = De quoi as-tu besoin de notre part pour bien travailler, et que pouvons-nous te demander ?
bank-team-question-4 = Comment aimerais-tu apprendre que quelque chose que tu as fait a compliqué le travail de quelqu’un ?
bank-team-question-5 = Quand nous ne sommes pas d’accord et que le temps presse, comment décidons-nous ?
bank-team-question-6 = Comment remarquerons-nous tôt que l’un·e de nous est bloqué·e ou épuisé·e ?
bank-team-question-7 = Que faut-il dire sur nous à une personne qui arrive, et que personne n’a jamais écrit ?
bank-team-question-8 = Quelle habitude d’une équipe passée apporterais-tu, et laquelle laisserais-tu à la porte ?
bank-team-prompt-1 = Décris la réunion du lundi en enfer. Que se passe-t-il, minute par minute ?
bank-team-prompt-2 = Nous voulons que cette équipe éclate avant Pâques. Que doit faire chacun·e de nous ?
bank-team-prompt-3 = Que raconterait de nous à ses amis une nouvelle personne, après une semaine terrible ?
bank-mentor-title = Mentorat à deux
bank-mentor-question-1 = Qu’est-ce qui t’a fait dire oui, et qu’est-ce qui te ferait cesser de venir sans bruit ?
bank-mentor-question-2 = Qu’aimerais-tu savoir faire dans un an que tu ne sais pas faire aujourd’hui ?
bank-mentor-question-3 = Quand veux-tu un conseil, une oreille, une poussée ? Comment l’autre le saura-t-il ?
bank-mentor-question-4 = Qu’est-ce qui reste dans cette pièce, et qu’est-ce qui peut en sortir ?
bank-mentor-question-5 = Qui fixe la date, qui envoie les sujets, et que se passe-t-il quand une rencontre doit bouger ?
bank-mentor-question-6 = Que ne ferons-nous pas l’un pour l’autre (recommandations, contacts, travail, argent) ?
bank-mentor-question-7 = Comment la personne accompagnée dira-t-elle que quelque chose n’aide pas, alors que l’une a plus de pouvoir que l’autre ?
bank-mentor-question-8 = Comment saurons-nous qu’il est temps d’arrêter, et comment voulons-nous nous dire au revoir ?
bank-mentor-prompt-1 = À quoi ressemblerait l’heure de mentorat la plus inutile du monde ?
bank-mentor-prompt-2 = Inventez le mentor qui te rend plus petit chaque mois, et la personne accompagnée qui te fait regretter ta soirée.
bank-mentor-prompt-3 = Comment pourrions-nous, avec les meilleures intentions, gâcher une année entière ?
bank-coach-title = Coaching à deux
bank-coach-question-1 = Qu’est-ce qui devrait être différent dans ta vie ou ton travail quand nous aurons fini ?
bank-coach-question-2 = Comment évites-tu d’habitude ce que tu veux vraiment, et que puis-je dire quand je le vois ?
bank-coach-question-3 = À quel point me veux-tu direct·e, et comment me diras-tu d’adoucir ou d’insister ?
bank-coach-question-4 = Qu’ont fait pour toi les personnes qui t’ont aidé, et qu’ont fait les autres ?
bank-coach-question-5 = Qui d’autre est concerné (hiérarchie, commanditaire, famille), et qu’entendra chacun, de qui ?
bank-coach-question-6 = Que veux-tu que je fasse quand tu n’as pas fait ce que tu avais dit ?
bank-coach-question-7 = Qu’est-ce qui est interdit, et qu’est-ce qui est bienvenu même si c’est inconfortable ?
bank-coach-question-8 = Comment vérifier, au milieu du chemin, que nous sommes toujours sur le tien ?
bank-coach-prompt-1 = Tu quittes notre séance et tu dis à quelqu’un « plus jamais ». Que s’est-il passé ?
bank-coach-prompt-2 = Comment un coach pourrait-il te faire entrer dans une vie qui est celle d’un autre ?
bank-coach-prompt-3 = Que devrions-nous faire pour que rien, vraiment rien, ne change ?
bank-pair-title = Duo, cofondateurs, deux personnes qui partagent un travail
bank-pair-question-1 = Pourquoi faire cela avec moi et pas en solo ?
bank-pair-question-2 = Que veut dire « ça a marché » pour toi, en argent, en temps et dans le reste de ta vie ?
bank-pair-question-3 = Qui a le dernier mot sur quoi, et que ne faisons-nous qu’ensemble ?
bank-pair-question-4 = Que fais-tu sous pression, et quelle est la chose utile et gentille que je peux faire alors ?
bank-pair-question-5 = Quelle part de ta semaine est-ce, et qu’est-ce qui la changerait ?
bank-pair-question-6 = Que pouvons-nous dire l’un de l’autre à une tierce personne ?
bank-pair-question-7 = Comment nous disputer de façon à pouvoir déjeuner ensemble après ?
bank-pair-question-8 = Si l’un·e de nous veut partir, quelle serait une façon juste de le faire ?
bank-pair-prompt-1 = C’est le jour où nous cessons de nous parler. Qu’est-ce qui y a mené ?
bank-pair-prompt-2 = Que montrerait, dans ses dix premières minutes, le film de notre célèbre rupture ?
bank-pair-prompt-3 = Comment deux personnes intelligentes perdent-elles une année entière en politesses ?
bank-family-title = Famille avec enfants
bank-family-question-1 = Quand est-ce le plus agréable chez nous ? Que faisons-nous alors ?
bank-family-question-2 = Qu’est-ce qui te donne envie de claquer la porte ?
bank-family-question-3 = Que voudrais-tu que les grands fassent plus ? Et que souhaitent les grands ?
bank-family-question-4 = Que doit-il se passer quand quelqu’un crie, et quand quelqu’un regrette ?
bank-family-question-5 = Qu’est-ce qui n’est qu’à toi (ta chambre, tes affaires, tes secrets) ?
bank-family-question-6 = Que faisons-nous ensemble chaque semaine, quoi qu’il arrive ?
bank-family-question-7 = Quelle règle est bête ici, et laquelle devrions-nous garder ?
bank-family-question-8 = Sur quoi pouvons-nous compter de ta part, même quand tu es fatigué·e ?
bank-family-prompt-1 = À quoi ressemblerait le petit déjeuner le plus horrible ? Tu peux le dessiner.
bank-family-prompt-2 = Si un monstre voulait que notre famille boude toute la semaine, que nous ferait-il faire ?
bank-family-prompt-3 = Qu’est-ce qui te donnerait envie d’aller vivre chez le chat des voisins ?
bank-classroom-title = Classe ou groupe de formation
bank-classroom-question-1 = Qu’espères-tu savoir faire à la fin de cette année ?
bank-classroom-question-2 = Pense à une personne qui enseignait et à une classe où tu aimais être. Que faisaient-ils ?
bank-classroom-question-3 = De quoi une personne qui enseigne a-t-elle besoin pour être au mieux un lundi matin ?
bank-classroom-question-4 = Qu’est-ce qui t’aide à penser, et qu’est-ce qui rend la pensée difficile ?
bank-classroom-question-5 = Que faire quand quelqu’un se trompe devant tout le monde ?
bank-classroom-question-6 = Que faire quand deux personnes veulent des choses différentes et que le cours va commencer ?
bank-classroom-question-7 = Que voit et qu’entend une personne inconnue, à la porte, quand tout va bien ?
bank-classroom-question-8 = Comment ramener parmi nous quelqu’un qui a eu une mauvaise journée ?
bank-classroom-prompt-1 = À quoi ressemblerait le pire cours de l’histoire, pour les élèves et pour qui enseigne ?
bank-classroom-prompt-2 = Comment être sûrs que plus personne ne pose jamais de question ici ?
bank-classroom-prompt-3 = Que devrait-il se passer pour que tu fasses semblant d’être malade lundi ?
bank-board-title = Bureau bénévole, club ou association
bank-board-question-1 = Pourquoi donnes-tu tes soirées à cela, et qu’est-ce qui te le gâcherait ?
bank-board-question-2 = Combien d’heures par mois as-tu vraiment, et quels mois aucune ?
bank-board-question-3 = Que décidons-nous ensemble, que fait simplement une personne, et qui peut dépenser quoi ?
bank-board-question-4 = Comment être en désaccord dans la salle, et que disons-nous dehors une fois que c’est décidé ?
bank-board-question-5 = Comment passer une tâche que l’on ne peut plus porter, sans mauvaise conscience ?
bank-board-question-6 = Que peuvent entendre de nos réunions le public, les membres et nos familles ?
bank-board-question-7 = Comment nous remercions-nous ?
bank-board-question-8 = Quand finit un mandat, et comment rendre facile de bien partir ?
bank-board-prompt-1 = Écrivez le compte rendu de la pire réunion que notre association puisse tenir.
bank-board-prompt-2 = Qu’est-ce qui changerait cinq bénévoles enthousiastes en une seule personne fatiguée à la trésorerie ?
bank-board-prompt-3 = Que devrait imprimer sur nous le journal local pour que tu démissionnes par téléphone ?
bank-remote-title = Équipe à distance
bank-remote-question-1 = Quelles heures sont à toi, lesquelles à nous, et comment les autres le voient-ils ?
bank-remote-question-2 = Où cherches-tu d’abord une décision, et où devrais-tu avoir à chercher ?
bank-remote-question-3 = À quelle vitesse, « bientôt », pour un message, un courriel, une relecture, un incendie ?
bank-remote-question-4 = Que veut dire d’habitude ton silence, et que devons-nous en faire ?
bank-remote-question-5 = Qu’est-ce qui rend un appel utile, et lesquels pourraient être une page de texte ?
bank-remote-question-6 = Que penses-tu des caméras, des enregistrements et des pastilles de présence ?
bank-remote-question-7 = Comment quelqu’un à huit fuseaux de là aura-t-il autant voix au chapitre que quelqu’un au bureau ?
bank-remote-question-8 = Comment faire connaissance quand il n’y a pas de cuisine ?
bank-remote-prompt-1 = Décris une semaine à distance où tu as l’impression de travailler pour une société fantôme.
bank-remote-prompt-2 = Comment être absolument sûrs que la personne la plus éloignée apprenne tout en dernier ?
bank-remote-prompt-3 = Comment remplir huit heures d’appels sans rien finir ?
