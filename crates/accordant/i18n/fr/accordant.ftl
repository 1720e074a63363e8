
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
rounds-marks-until-person = Personne ne voit jamais qui a marqué quoi. Combien l’ont fait, vous le voyez quand { $name } montre les nombres.
rounds-marks-until-shown = Personne ne voit jamais qui a marqué quoi. Combien l’ont fait, vous le voyez quand les nombres sont montrés.
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
draft-tag-fun = Juste pour le plaisir
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
sign-all-signed = Toutes les personnes qui étaient là ont signé.
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
desk-only-you = Ton pupitre. Visible pour toi seulement.
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
## Every page

skip = Aller à la page
back = Retour
colon = {"\u00A0"}:{" "}
foot-no-accounts = Accordant ne tient aucun compte. Ton lien est ta clé.
foot-privacy = Confidentialité sur ce serveur
foot-accessibility = Accessibilité

## Languages

languages-title = Langues
languages-lead = Choisis la langue des pages. Elle est gardée dans ce navigateur, et nulle part ailleurs.
languages-own-words = Ce que les gens ont écrit reste tel qu’ils l’ont écrit.
languages-unread = Ces phrases ont été traduites avec soin, mais personne dont le français est la langue maternelle ne les a encore relues.

## Numbers, days and times

number = { $number ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $number }
}
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
day = { $day } { $month } { $year }
day-of-week = { $weekday } { $day } { $month }
moment = { $day }, { $time }

## What several pages say (page/words.rs)

stage-prepare = Préparer
stage-arrive = Arriver
stage-nightmares = Cauchemars
stage-memories = Souvenirs
stage-turn = Retourner
stage-hopes = Espoirs
stage-review = Regarder
stage-draft = Rédiger
stage-sign = Signer
stage-living = Vivante
stage-face-up = { $stage }, face visible
prompt-memories = Quand as-tu été au mieux avec d’autres ?
prompt-nightmares = Quelle serait la pire version de nous ?
prompt-hopes = Et dans le meilleur des cas ?
candle-paused = En pause
candle-down = La bougie est consumée. Termine ta phrase
candle-exactly = reste { $time }
candle-last-minute = Moins d’une minute
candle-about = { $minutes ->
    [one] Encore { $minutes } minute environ
   *[other] Encore { $minutes } minutes environ
}
now-prepare = En ce moment : préparer
now-arrive = En ce moment : arriver
now-nightmares = En ce moment : les cauchemars
now-turn = En ce moment : retourner
now-hopes = En ce moment : les espoirs
now-review = En ce moment : regarder
now-draft = En ce moment : rédiger
now-sign = En ce moment : signer
now-living = En ce moment : vivante

## Parts of many pages (page/parts.rs)

parts-stages = Étapes
parts-this-alliance = Cette alliance
parts-at-the-table = { $people } à table
parts-was-here = { $person } était là à { $time }
parts-some-here = { $here } sur { $people } ici
parts-all-here = { $here } ici
parts-offline = Pas de connexion pour l’instant.
parts-offline-more = Continue d’écrire. Ta note est gardée ici et sera envoyée.
parts-reload = Recharger pour voir ce qui est nouveau
parts-stopped = Pour aujourd’hui, on s’arrête là.
parts-stopped-more = Tout reste comme c’est posé.
parts-stopped-desk = Reprends depuis ton pupitre quand le cercle est de nouveau réuni.
parts-stopped-circle = Cette page reprend d’elle-même quand le cercle reprend.
parts-pause = Une pause.
parts-pause-more = Soufflez. Rien ne court, rien ne se perd.
parts-breath = Une respiration.
parts-breath-more = Personne n’a rien à expliquer.
parts-breath-on = Continuer
parts-between-two = Entre vous deux
parts-unsigned = Sans nom
parts-between-two-words = Caché jusqu’à ce que vous ayez fini tous les deux. On verra alors clairement qui a écrit quoi.
parts-may-guess-words = Aucun nom n’est gardé avec une note. Vous êtes peu nombreux : on pourra deviner.
parts-a-drawing = Un dessin
parts-drawn = (dessin)
parts-reword = Reformuler
parts-take-back = Reprendre
parts-note-laid = Ta note est sur la table.
parts-draw-it = Dessiner
parts-up-to = Jusqu’à { $most } caractères
parts-your-drawing = Ton dessin
parts-draw-again = Recommencer
parts-minutes = { $minutes } min
parts-time-left = Temps restant dans ce tour
parts-open-until = Ouvert jusqu’au { $moment }
parts-seats = Terminé : { $done }. Écrivent encore : { $writing }.
parts-nobody = personne
parts-qr = Code QR qui ouvre la page pour rejoindre le cercle
parts-only-here = Les autres ne peuvent pas ouvrir { $site }. Ouvre cette page par l’adresse de cet ordinateur dans votre réseau, ou démarre Accordant avec { $option } et l’adresse que les autres atteignent.

## Whole pages (page.rs)

page-title = { $page } : { $alliance }
page-said-notes = { $notes ->
    [one] { $notes } note sur la table.
   *[other] { $notes } notes sur la table.
}
page-said-signed = { $signed } sur { $people } ont signé.
page-said-care = Quelque chose demande du soin.

## Why something did not happen (page/refusal.rs)

refusal-points-name = Il y a un nom dedans. Cela pourrait-il parler de ce dont tu as besoin ?
refusal-points-person = Cela parle d’une personne. Cela pourrait-il parler de ce dont tu as besoin ?
refusal-points-always = Il y a un « toujours » ou un « jamais » dedans. Qu’est-ce qu’une caméra aurait vu ?
refusal-nothing-here = Il n’y a rien ici pour toi.
refusal-desk-only = Seule la personne qui tient le pupitre peut faire cela.
refusal-door-closed = La porte est fermée pour l’instant. Demande à la personne qui t’invite de l’ouvrir.
refusal-circle-full = Toutes les places de ce cercle sont prises.
refusal-name-taken = Quelqu’un ici porte déjà ce nom. Ajoute une lettre, pour qu’on puisse vous distinguer.
refusal-other-stage = Le cercle est ailleurs pour l’instant.
refusal-not-on-the-road = Ce cercle ne prend pas ce chemin.
refusal-revealed = Les notes ont été retournées entre-temps. La tienne n’était pas encore posée.
refusal-not-revealed = Les notes sont encore face cachée.
refusal-both-must-be-done = Les notes attendent que vous ayez fini tous les deux.
refusal-too-many-notes = Cette table ne peut pas porter plus de notes.
refusal-too-many = Il ne peut pas y en avoir plus. Enlèves-en d’abord.
refusal-read-on = Quelqu’un a déjà continué la lecture.
refusal-words-changed = Quelqu’un a changé ces mots entre-temps. Regarde-les, et décide à nouveau.
refusal-themes-locked = Les tas sont verrouillés. La personne qui tient le pupitre peut les déverrouiller.
refusal-no-dots-left = Toutes tes gommettes sont placées. Reprends-en une pour la mettre ailleurs.
refusal-nothing-to-undo = Il n’y a rien à annuler.
refusal-reason-needed = Un « pas encore » demande quelques mots : que manque-t-il ?
refusal-answer-needed = Choisis l’une des trois réponses.
refusal-answers-shown = Les réponses à ce point sont déjà montrées.
refusal-two-rounds-done = Deux fois suffisent. Essayez-le jusqu’à une date, mettez-le de côté, ou laissez-le partir.
refusal-not-agreed = Un point attend encore l’accord de tous. Trouvez ses mots, mettez-le de côté, ou laissez-le partir.
refusal-no-items = Il n’y a encore aucun point à signer.
refusal-visit-first = D’abord le jour où vous y reviendrez.
refusal-date-gone = Ce jour est passé. Choisis-en un qui est encore à venir.
refusal-hand-over-first = La personne qui tient le pupitre garde sa place. Confie d’abord le pupitre à quelqu’un.
refusal-read-first = Tu viens d’arriver : lis d’abord la page, point par point. Ensuite elle est aussi à toi.
refusal-too-few-answers = Moins de la moitié d’entre vous a répondu. Attendez encore un peu, ou laissez cela pour la prochaine visite.
refusal-sign-it = Vous êtes peu nombreux : tout le monde pourrait deviner qui l’a écrit, donc personne ne promet le contraire. Mets-y ton nom, ou garde-le pour votre prochaine visite et dis-le là.
refusal-no-pulse = Ce pouls est fermé. Ce que tu avais choisi fait partie de sa somme.
refusal-another-must-confirm = Quelqu’un d’autre le confirme : deux touches, deux personnes.
refusal-not-small = C’est plus qu’une faute d’orthographe. Propose de nouveaux mots, et tout le monde sera consulté.
refusal-ended = Cette alliance est terminée. Vous pouvez la lire, et plus rien ne change.
refusal-not-a-choice = Choisis parmi ce qui est proposé.
refusal-not-a-drawing = Ce dessin n’est pas arrivé en entier. Dessine-le encore une fois.
refusal-blank = Écris quelques mots, s’il te plaît.
refusal-too-big = C’est plus que ce qui tient ici.
refusal-too-long = C’est { $over } de trop : { $most } caractères tiennent. Rien n’est perdu ; raccourcis un peu.

## Pages outside of all alliances (page/start.rs)

start-check = À vérifier : { $title }
home-title = Comment voulons-nous être ensemble ?
home-lead = La plupart des relations sont laissées au hasard. Offrez à la vôtre une bonne heure : dites ce que vous craignez, transformez-le en ce que vous espérez, et signez ensemble une page. Puis gardez cette page vivante, deux minutes à la fois.
home-window = Accordant : concevoir une alliance
invitation-window = Une invitation : Accordant
start-have-code = J’ai un code
start-not-now = Pas maintenant
lost-lead = Si tu as donné une adresse e-mail à ton alliance, un nouveau lien peut y être envoyé.
lost-address = Ton adresse e-mail
lost-send = Renvoyer mon lien
lost-title = As-tu perdu ton lien ?
fault-title = Cela n’a pas marché, et c’était notre faute.
fault-window = Cela n’a pas marché de notre côté
privacy-window = Confidentialité sur ce serveur : Accordant
accessibility-window = Accessibilité : Accordant
to-first-page = Vers la première page

## The first page (page/start/first.rs)

first-join-label = Rejoindre avec un code
first-have-code = Un code ?
first-join = Entrer
first-on-this-device = Sur cet appareil
first-choose-kind = Choisis entre qui elle se noue.
first-start = Commencer une alliance
first-between = Entre qui ?
first-name = Comment l’appeler ?
first-name-blank = Donne-lui un nom. Il pourra changer plus tard.
first-you = Ton prénom
first-you-blank = Écris un nom sous lequel les autres te connaissent.
first-set-table = Mettre la table
first-no-account = Pas de compte, pas d’adresse e-mail. Tu reçois un lien personnel ; garde-le.
first-pair = Deux personnes
first-pair-who = Mentorat, couple, amitié
first-coach = Coaching à deux
first-coach-who = L’une demande, l’autre explore
first-team = Une équipe ou un cercle
first-team-who = De trois à trente personnes
first-family = Une famille
first-family-who = Autour de la table de la cuisine
first-other = Autre chose
first-other-who = Tu écris tes propres questions
first-horizon = Comment naît une alliance
first-say = Dites le cauchemar
first-say-note = Tout le monde approuve dans la salle et se plaint dans le couloir.
first-say-words = Quelques minutes de votre pire réunion, sans noms. C’est plus amusant qu’il n’y paraît.
first-turn = Retournez-le
first-turn-note = Nous le disons d’abord ici, avec bienveillance, tant que c’est encore petit.
first-turn-words = Derrière chaque peur il y a un souhait. Écrivez ce souhait.
first-agree = Accordez-vous sur les mots
first-agree-item = Nous disons les choses difficiles avec bienveillance, entre nous, et tôt.
first-agree-words = Triez les notes, choisissez-en peu, et trouvez des mots que tout le monde peut porter.
first-sign = Signez, et gardez-la vivante
first-sign-words = Revenez toutes les deux semaines. Quand quelque chose casse, lisez-la à voix haute et réparez.
first-hour-arrive = Posez le cadre. Demandez la permission de vous exercer.
first-hour-nightmares = Quelle serait la pire version de nous ?
first-hour-turn = Faites de chaque peur un souhait.
first-hour-hopes = Répondez aux questions que vous avez reçues.
first-hour-review = Rassemblez ce qui se ressemble. Choisissez ce qui compte.
first-hour-draft = Trouvez des mots que personne ne refuse.
first-hour-sign = Mettez-y votre nom, et une date pour revenir.
first-hour = Une bonne heure
first-candle = C’est le temps que brûle d’abord la bougie ; c’est un conseil, et vous la réglez comme vous voulez. Pour arriver, lire à voix haute et signer, prenez votre temps.

## The letter at the door (page/start/invitation.rs)

invitation-letter-pair = J’aimerais que notre travail ensemble soit utile et honnête, alors je ne veux pas le laisser au hasard. Réfléchis, s’il te plaît, à quelques questions avant notre rencontre. Rien de ce que tu notes n’est partagé, sauf si tu l’apportes toi-même.
invitation-letter-coach = J’aimerais que notre coaching soit utile et honnête, alors je ne veux pas le laisser au hasard. Réfléchis, s’il te plaît, à quelques questions avant notre rencontre. Rien de ce que tu notes n’est partagé, sauf si tu l’apportes toi-même.
invitation-letter-family = J’aimerais que chacun de nous soit bien à la maison, alors parlons-en une fois, en prenant le temps. Réfléchis, s’il te plaît, à quelques questions avant qu’on s’assoie ensemble. Rien de ce que tu notes n’est partagé, sauf si tu l’apportes toi-même.
invitation-letter-team = J’aimerais que ce soit bon pour chacun de nous, alors je ne veux pas le laisser au hasard. Réfléchis, s’il te plaît, à quelques questions avant notre rencontre. Rien de ce que tu notes n’est partagé, sauf si tu l’apportes toi-même.
invitation-come-in = Entre. Une place t’attend.
invitation-before = Avant de commencer, mettons-nous d’accord sur la façon d’être ensemble.
invitation-from = { $alliance }, de la part de { $person }
invitation-when = Quand nous nous voyons
invitation-asks = Ce que cela te demande maintenant
invitation-sees = Qui le voit
invitation-only-you = Toi seulement. { $person } voit que c’est bon pour toi, jamais ce que tu as écrit.
invitation-together = Quand nous écrivons ensemble
invitation-asks-name = Ton nom. Les autres sont déjà à table.
invitation-asks-later = Ton nom, pour l’instant. Les questions sont encore en train d’être choisies.
invitation-asks-one = Une question. Cinq minutes, ou moins.
invitation-asks-some = { $questions ->
   *[other] { $number } questions, autant que tu veux. Dix minutes, ou moins.
}
invitation-asks-many = { $questions ->
   *[other] { $number } questions, autant que tu veux. Quinze minutes, ou moins.
}
invitation-promise-two = Entre vous deux. Ce que tu écris reste face cachée jusqu’à ce que vous ayez fini tous les deux. On verra alors clairement qui a écrit quoi.
invitation-promise-more = Les notes restent face cachée jusqu’à ce que toutes soient retournées, et aucun nom n’est gardé. Dans un cercle de trois ou quatre, on peut deviner ; à deux, c’est évident.
invitation-take-seat = Prendre place
invitation-look = Voir les questions
invitation-called = Comment devons-nous t’appeler ?
invitation-back = Ce n’est pas ta première fois ici ? Ouvre ton lien personnel, ou regarde sous « Sur cet appareil » sur { $link }.
invitation-first-page = la première page
invitation-no = Pas pour toi, ou pas le bon moment ? Ferme cette page. Aucune raison à donner ; rien de toi n’a été gardé.

## When something is not as hoped (page/start/refused.rs)

typed-text = Ce que tu as écrit
typed-thought = Ta note privée
typed-letter = Ta lettre
typed-own = Tes propres questions, une par ligne
typed-purpose = À quoi elle sert
typed-prompt = La question
typed-reason = Ce qui manque
typed-because = Pourquoi
typed-words = Quelques mots
typed-called = Le nom
typed-title = Comment cela s’appelle
typed-meets = Quand et où vous vous voyez
typed-sign = Ton nom, comme tu signes
typed-code = Le code
typed-day = Le jour, sous la forme 2027-02-09
again-title = Regarde cela encore une fois.
again-send = Renvoyer
again-without = Continuer sans
again-anew = Rouvrir la page
fault-wrote = Ce que tu as écrit est encore dans cette fenêtre et sera envoyé quand tu réessaieras.
fault-kept = Ce qui a été envoyé avant est gardé.
fault-tell = Si cela se reproduit, dis-le à la personne qui gère ce serveur : numéro { $number }.
try-again = Réessayer
back-to-alliance = Retour à l’alliance

## Privacy and accessibility (page/start/texts.rs)

privacy-title = Confidentialité sur ce serveur
privacy-lead = Tant que les notes ne sont pas retournées, personne d’autre que toi dans le cercle ne peut voir les tiennes, pas même la personne qui anime. Une note non signée est gardée sans ton nom ; même la personne qui gère ce serveur ne peut pas le retrouver ensuite. On peut tout de même reconnaître ton style, et à deux rien ne peut être anonyme. La personne qui gère ce serveur peut lire les notes posées face visible.
privacy-kept = Ce qui est gardé
privacy-kept-1 = Ce qu’un cercle fait ensemble : les noms que les gens ont donnés, le but, la lettre, les questions, les notes face visible, les points et les réponses une fois montrées, les signatures, les dates, et un historique de ce qui a été fait.
privacy-kept-2 = Les notes face cachée : leurs mots, sans nom, ni heure, ni ordre. Seul le navigateur qui a écrit une note peut la changer ou la reprendre. Quand les notes sont retournées, elles sont mélangées et reçoivent de nouvelles places, et les notes cachées sont effacées.
privacy-kept-3 = Ta préparation privée : tes mots, sans ton nom. Seul ton lien personnel les ouvre.
privacy-kept-4 = De ton lien personnel, seulement une empreinte. La personne qui gère le serveur ne peut pas en déduire le lien, ni te le renvoyer. Quand tu le renouvelles toi-même, ce que tu as face cachée te suit. Quand c’est le cercle qui le renouvelle, ta préparation privée ne suit pas, et ce que tu avais posé face cachée reste sur la table, mais tu ne peux plus le changer.
privacy-kept-5 = Dans ton navigateur : un cookie avec ta clé pour chacune de tes alliances et, jusqu’à l’envoi, ce que tu as tapé dans cette fenêtre. Sur un téléphone qu’on fait passer, rien de ce qui a été tapé n’est gardé.
privacy-kept-6 = Pas de compte, pas d’adresse e-mail, pas de statistiques de visite, pas de publicité. Rien sur ces pages n’est chargé d’ailleurs.
privacy-seen = Qui voit quoi
privacy-seen-1 = La personne qui anime fait avancer les étapes et la bougie, et ne voit rien de plus que les autres de ce qui est écrit : qui a dit « c’est bon », qui a assez écrit, jamais un mot face cachée.
privacy-seen-2 = À deux, il est évident qui a écrit quoi : vos notes ne sont donc cachées que jusqu’à ce que vous ayez fini tous les deux. Dans un cercle de trois ou quatre, les notes ne sont pas signées, et on peut deviner. À partir de cinq personnes, elles ne sont pas signées.
privacy-seen-3 = Dans le cercle, tout le monde peut replier une note qui blesse. On apprend qu’une note a été repliée, mais pas par qui.
privacy-seen-4 = Comment le cercle a avancé, qui est arrivé et parti, qui a tenu le pupitre et ce qui a été retourné figure dans l’historique de l’alliance, que tout le cercle peut lire.
privacy-not = Ce contre quoi cela ne protège pas
privacy-not-1 = Le serveur en marche : pendant un instant, il tient ensemble qui vous êtes et ce que vous écrivez. Qui change son programme, ou lit sa mémoire, pourrait regarder.
privacy-not-2 = Ses fichiers : qui les ouvre pendant qu’on écrit un tour peut lire les mots face cachée. On n’y trouve pas de noms.
privacy-not-3 = Des traces hors d’Accordant : un proxy devant ce serveur peut noter qui a envoyé quelque chose, et quand. Avec des copies de la base de données, cela pourrait désigner la personne qui a écrit.
privacy-not-4 = Ton propre appareil : qui le tient, ou tient ton lien personnel, peut voir et changer ce qui est à toi.
privacy-not-5 = Tes mots : comment tu écris, ce que tu racontes, comment tu dessines. Plus le cercle est petit, plus c’est vrai.
privacy-not-6 = Les sauvegardes faites pendant qu’un tour était ouvert : elles gardent les mots de ce moment, sans noms, même ceux qui ont été changés ou repris ensuite, jusqu’à ce que la sauvegarde soit effacée.
privacy-not-7 = Une fois les notes retournées, personne ne peut montrer laquelle était la sienne, pas même toi. Une note ne peut donc pas être effacée comme étant la tienne ; elle peut être repliée.
privacy-ask = Des questions sur ce serveur ? Demande à la personne qui le gère, ou à celle qui t’a donné son adresse.
accessibility-title = Accessibilité
accessibility-lead = Un cercle ne vaut que par la façon d’y entrer. Ces pages sont faites pour être utilisées au clavier, à la voix, avec un lecteur d’écran, à toutes les tailles, et par des personnes pour qui tout cela est nouveau. Nous nous tenons aux Web Content Accessibility Guidelines 2.2, niveau AA.
accessibility-keys = Au clavier
accessibility-keys-1 = Tout s’atteint avec Tab et s’actionne avec Entrée ou Espace ; dans un groupe de choix, les flèches déplacent. Le premier arrêt de chaque page est « Aller à la page ».
accessibility-keys-2 = Dans une note, Entrée commence une nouvelle ligne. Ctrl et Entrée, ou Cmd et Entrée, la posent.
accessibility-keys-3 = Les notes se trient sans glisser : coche-les avec Espace, choisis où elles vont, et appuie sur « Les déplacer ».
accessibility-keys-4 = Échap ferme un menu.
accessibility-keys-5 = Rien ne t’enlève le focus pendant que tu tapes. Si le cercle avance entre-temps, la page demande d’abord.
accessibility-reading = Lire et écouter
accessibility-reading-1 = Ce qui se passe est dit à un endroit calme de la page, au plus toutes les dix secondes. La bougie est annoncée quand il reste une minute et quand elle est consumée ; ce que les autres tapent, jamais.
accessibility-reading-2 = Rien n’est dit par la couleur seule : chaque signe a une forme et un mot.
accessibility-reading-3 = Les pages fonctionnent à deux et quatre fois leur taille, sur un téléphone étroit, en sombre et en clair, avec plus de contraste, et avec les couleurs de ton propre système.
accessibility-reading-4 = Les mouvements sont courts, et il n’y en a pas si ton système en demande moins. Il n’y a pas de sons, et rien ne clignote.
accessibility-reading-5 = Dessins et signatures ne sont jamais le seul moyen : un nom tapé suffit toujours.
accessibility-time = Le temps et la participation
accessibility-time-1 = La bougie est un conseil. Aucun tour ne finit de lui-même pendant que vous êtes réunis ; tout le monde peut demander une minute de plus.
accessibility-time-2 = Tu peux passer ton tour, sur tout, sans dire pourquoi.
accessibility-time-3 = Sans appareil à toi, tu peux prendre place au téléphone de quelqu’un d’autre.
accessibility-script = Sans script
accessibility-script-1 = Chaque bouton et chaque page fonctionne avec le script désactivé. La page montre alors ce qui est nouveau quand tu la recharges.
accessibility-script-2 = Dessiner du doigt et faire glisser des notes demandent un script. Taper et cocher font la même chose.
accessibility-lacks = Ce qui manque, à notre connaissance
accessibility-lacks-1 = Les phrases dans d’autres langues que l’anglais n’ont pas encore été lues par des personnes qui ont grandi avec elles. Ce que les gens écrivent peut être dans n’importe quelle langue et direction.
accessibility-lacks-2 = Elles n’ont pas encore été essayées avec tous les lecteurs d’écran. Si quelque chose te gêne, dis-le à la personne qui gère ce serveur ; c’est notre faute, et nous voulons le réparer.

## Arrive (page/arrive.rs)

arrive-title = Entrez. Il y a une place pour chacun.
arrive-welcome-name = Bienvenue, { $person }. Prends place.
arrive-welcome = Bienvenue. Prends place.
arrive-courage = Il ne te faut que cette page et un peu de courage.
arrive-begins = { $person } commence quand tout le monde est là.
arrive-begin = Commencez quand vous êtes là tous les deux.
arrive-key-ready = c’est bon
arrive-key-here = ici
arrive-key-away = en route
arrive-who-is-here = Qui est ici
arrive-first = Tu es la première personne ici.
arrive-share = Partage le code { $code }. Cette page se remplit toute seule.
arrive-told = { $here } sur { $people } ici ; « c’est bon » : { $ready }.
arrive-who = { $state ->
    [away] { $person } : en route
    [ready] { $person } : c’est bon
   *[here] { $person } : ici
}
arrive-join = Rejoindre avec ton téléphone
arrive-point-type = Vise le carré avec l’appareil photo, ou ouvre { $site } et tape
arrive-point-send = Vise le carré avec l’appareil photo, ou envoie le lien.
arrive-copied = Le lien est copié.
copy-link = Copier le lien
arrive-big-screen = Grand écran
arrive-phone-title = Qui est assis autour de ce téléphone ?
arrive-phone-words = Une place pour chacun de vous. Le téléphone passe de main en main, et vide la page à chaque fois.
arrive-phone-name = Nom
arrive-phone-add = Ajouter une place
arrive-phone-own = Quelqu’un a son propre téléphone ? { $link }
arrive-purpose-apart = À quoi cela sert
arrive-purpose = À quoi sert cette heure
arrive-norms = Comment nous nous traitons ici
arrive-norm-1 = Rien n’est signé tant que tu ne le signes pas.
arrive-norm-2 = Tu peux passer ton tour, sur tout, sans dire pourquoi.
arrive-norm-3 = Nous parlons de nous-mêmes : « je », pas « toi, toujours ».
arrive-norm-4 = Ce qui est dit ici reste ici. Ce que nous apprenons peut voyager.
arrive-yes = Oui, volontiers
arrive-ask-first = Oui, mais demande-moi d’abord
arrive-not-today = Pas aujourd’hui
arrive-answered-yes = { $person } : oui, volontiers
arrive-answered-ask-first = { $person } : oui, mais demande-moi d’abord
arrive-answered-not-today = { $person } : pas aujourd’hui
arrive-count-yes = « Oui, volontiers » : { $people }.
arrive-count-ask-first = « Oui, mais demande-moi d’abord » : { $people }.
arrive-count-not-today = « Pas aujourd’hui » : { $people }.
arrive-question-family = Es-tu d’accord pour que nous fassions cela ensemble ?
arrive-question = Ai-je ta permission de m’exercer à cela avec toi ?
arrive-shown = Ta réponse est montrée au cercle, comme le seraient tes propres mots. Tu peux la laisser ouverte, et la changer à tout moment.
arrive-say-so = Le dire
im-ready = C’est bon pour moi
you-are-ready = C’est bon pour toi
arrive-answers = Ce que nous avons répondu

## Prepare (page/prepare.rs)

prepare-private = Rien que pour toi
prepare-own = Ta préparation
back-to-circle = Retour au cercle
prepare-letter-hint = Qui ouvre le lien d’invitation lit ceci, donne un nom, et prend place.
prepare-letter = La lettre
prepare-questions = Les questions
prepare-somebody = Quelqu’un

## The questions (page/prepare/questions.rs)

questions-back = Retour à la table
questions-title = Quelles questions allons-nous poser ?
questions-lead = 4 à 6 suffisent largement pour une séance. Mélange comme tu veux ; écris les tiennes.
questions-ten = Les dix
questions-up-to = Jusqu’à { $most } en tout. Une question qui reste garde les pensées et les notes qui vont avec.
questions-take = Prendre ces questions
questions-own = Les tiennes
questions-own-hint = Une par ligne.

## Setting the table (page/prepare/table.rs)

table-title = Mettre la table
table-lead = Envoie quelques questions à l’avance, pour que tout le monde puisse y réfléchir. Puis vous vous voyez.
table-own-phones = Qui a son propre téléphone
table-invite = Inviter les autres
table-who-is-ready = Pour qui c’est bon
table-purpose = À quoi elle sert
table-purpose-kept = Le but est gardé.
table-purpose-label = Le but, en une phrase
table-purpose-hint = Il figure en tête de la page que vous signerez. Il peut attendre que vous soyez ensemble.
table-purpose-keep = Garder le but
table-rename = L’appeler autrement
table-name-kept = Le nom est gardé.
keep-the-name = Garder le nom
table-reads = On y lit : { $purpose }
table-letter-kept = La lettre est gardée.
table-letter-label = Ce que tu écris à ceux que tu invites
table-letter-hint = Ton nom figure en dessous, et on la lit à la porte.
table-meets = Quand et où vous voyez-vous ?
table-meets-hint = Comme tu le dirais : jeudi 26 novembre, 17 h, en visio, environ une heure.
table-letter-keep = Garder la lettre
table-letter-preview = Aperçu de la lettre
table-at-the-door = À la porte : { $letter }
table-door-says = Tant que tu ne gardes pas la tienne, la porte dit ces mots.
no-questions = Pas encore de questions.
table-ten = Dix ont été faites pour cela. Prends-les toutes, ou choisis ; 4 à 6 suffisent largement pour une séance.
table-ten-taken = Les dix questions sont sur la table.
table-take-ten = Prendre les dix
table-choose = Choisir les questions
table-many = 4 à 6 suffisent largement pour une séance ; s’il y en a plus, chacun prend ce qui lui parle.
table-plenty = 4 à 6 suffisent largement.
table-phone = Qui est assis à ce téléphone ?
table-phone-hint = Le téléphone circule. Chaque passage vide la page, pour que personne ne lise ce qu’un autre a écrit.
table-fills = Cette page se remplit toute seule.
table-sets = met la table
table-ready = a dit « c’est bon »
table-shared = est assis au téléphone partagé
table-here = est ici
table-thinks = y réfléchit
table-more = Pour préparer encore
table-own-preparation = Ta propre préparation

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = La lettre de { $person }
thinking-together = Vous préparez à deux
thinking-title = Réfléchis-y, à ton rythme
thinking-lead = Saute ce qui ne te parle pas. Une demi-phrase suffit. Tu retrouveras tes notes à côté de toi quand vous vous verrez, et tu choisiras lesquelles partager.
thinking-lead-later = Saute ce qui ne te parle pas. Une demi-phrase suffit. Tu retrouveras tes notes à côté de toi dans le tour des espoirs, et tu choisiras lesquelles partager.
thinking-kept = Gardé, rien que pour toi.
thinking-choosing = { $person } est encore en train de les choisir. Elles apparaissent ici toutes seules.
thinking-note-on = Ta note privée sur la question { $number }
thinking-kept-here = Gardé sur ce serveur, rien que pour toi.
thinking-only-you = Tu es la seule personne à voir ceci.
thinking-has-note = a une note
thinking-you-are-ready = C’est bon pour toi.
thinking-count = { $notes ->
    [one] { $notes } sur { $questions } a une note
   *[other] { $notes } sur { $questions } ont une note
}
thinking-come-back = Tu peux revenir et les changer jusqu’à votre rencontre.
thinking-save = Enregistrer et revenir
thinking-not-ready = Pas tout à fait

## One phone for several people (page/pass.rs)

pass-now-to = Donne maintenant le téléphone à { $person }.
pass-to = Donne le téléphone à { $person }.
pass-i-am = C’est moi, { $person }
pass-once-more = { $person } encore une fois
pass-goes-first = { $person } d’abord
pass-title = Passe le téléphone.
pass-window-to = Passe le téléphone à { $person }
pass-window = Passe le téléphone
pass-all-seats = Tout le monde a une place.
pass-all-written = Tout le monde a écrit.
pass-all-answered = Tout le monde a répondu.
pass-all-signed = Tout le monde a signé.
pass-all-round = C’était le tour.
pass-nobody-peeks = Personne ne regarde pendant que quelqu’un écrit.
pass-face-down = { $notes ->
    [one] Une note est posée face cachée. Personne ne regarde, et le téléphone ne la montrera pas.
   *[other] { $number } notes sont posées face cachée. Personne ne regarde, et le téléphone ne les montrera pas.
}
pass-answers = Les réponses restent face cachée jusqu’à ce que tout le monde ait donné la sienne. Personne ne regarde.
pass-sign = Chacun signe pour soi. Rien n’est signé tant que tu ne le signes pas.
pass-own = Ce qui appartient à l’un de vous n’est pas sur cette page.
pass-whose = Entre les mains de qui est le téléphone
pass-has = { $person } a le téléphone
pass-on = Le passer

## Seats and links (page/seats.rs)

seats-title = Places et liens
seats-lead = Qui fait partie de ce cercle, et comment on y entre.
seats-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
seats-you = { $person } (toi)
seats-what = Ce qu’on peut faire de la place de { $person }
seats-hand = Confier le pupitre
seats-hand-to = à { $person }
seats-renew = Renouveler le lien
seats-renew-of = de { $person }
seats-remove = Retirer
seats-state = { $state ->
    [here] est ici
    [was-here] était là à { $time }
   *[away] en route
}
seats-desk-state = { $state ->
    [here] tient le pupitre, est ici
    [was-here] tient le pupitre, était là à { $time }
   *[away] tient le pupitre
}
seats-phone-of = est au téléphone de { $person }
seats-desk-phone-of = tient le pupitre, est au téléphone de { $person }
seats-remove-whom = Retirer { $person }
seats-remove-what = Son lien cesse de fonctionner, et sa place est de nouveau libre. Ses notes restent : personne ne sait lesquelles ce sont. Sa signature disparaît. L’historique du cercle le dit.
seats-remove-carries = { $people ->
    [one] Qui est assis à son téléphone part aussi : { $people } personne.
   *[other] Qui est assis à son téléphone part aussi : { $people } personnes.
}
seats-remove-title = Retirer { $person } du cercle ?
seats-remove-keep = Garder la place
seats-renew-old = L’ancien lien cesse partout de fonctionner.
seats-renew-own = Ce navigateur continue avec le nouveau, et ce que tu as face cachée ou gardes pour toi te suit.
seats-renew-given = Le nouveau t’est montré une seule fois, pour que tu le donnes à { $person }.
seats-renew-lost = La préparation privée ne suit pas, car seul l’ancien lien l’ouvre ; les notes face cachée restent sur la table, et ne peuvent plus être reprises.
seats-renew-title-own = Renouveler ton lien personnel ?
seats-renew-title = Renouveler le lien de { $person } ?
seats-renew-keep = Laisser comme c’est
seats-hand-what = { $person } fait alors avancer les étapes et la bougie. Tu gardes ta place, et le pupitre peut t’être rendu.
seats-hand-title = Confier le pupitre à { $person } ?
seats-hand-keep = Garder le pupitre
seats-own = Ton lien personnel
seats-own-hint = Il te ramène à ta place, sur n’importe quel appareil. Garde-le pour toi : qui l’a, c’est toi.
seats-own-copied = Ton lien personnel est copié.
seats-own-copy = Copier ton lien
seats-own-renew = Le renouveler
seats-reminders = Calendrier et rappels
seats-own-show = Le montrer
seats-door-closed = La porte est fermée : personne de nouveau n’entre. Qui a une place la garde.
seats-door-open = Ouvrir la porte
seats-point-open = Vise le carré avec l’appareil photo, ou ouvre le lien.
seats-join-copied = Le lien d’invitation est copié.
seats-join-label = Le lien à envoyer
seats-their-name = Son nom
seats-give-seat = Lui donner une place
seats-door = La porte
seats-door-close = Fermer la porte
seats-door-new = Nouveau lien et code
seats-door-new-hint = L’ancien lien, l’ancien code et le lien du grand écran cessent de fonctionner. Les places restent.
seats-no-device = Quelqu’un sans appareil
seats-no-device-hint = Cette personne est assise à ce téléphone. Il circule, et chaque passage vide la page.
seats-screen = Le grand écran
seats-screen-hint = Pour un projecteur ou un écran partagé : pas de commandes, et pas de noms à côté des textes. Ne partage jamais cette page-ci.
seats-screen-open = Ouvrir le grand écran

## Settings (page/seats/settings.rs)

settings-title = Réglages
settings-lead = Ils conviennent à la plupart des cercles tels quels. La personne qui tient le pupitre peut les changer, à tout moment.
settings-stays = Ce qui a été écrit reste tel quel.
settings-keep = Garder ces réglages
settings-nightmare = Par le cauchemar
settings-nightmare-more = La pire version de nous, sans noms. Plus amusant qu’il n’y paraît.
settings-memory = Par le meilleur souvenir
settings-hopes = Par les espoirs
settings-hopes-more = Pour une heure courte, ou quand le cœur est déjà assez lourd.
settings-begin = Comment commençons-nous ?
settings-turn = Retourner chaque peur en espoir
settings-turn-more = Après les cauchemars, chaque note reçoit un espoir au dos.
settings-mirror = Demander : est-ce que cela arrive déjà ?
settings-mirror-more = Pour les cercles qui se connaissent depuis un moment. C’est demandé quand les notes sont face visible.
settings-when = Quand écrivons-nous ?
settings-live = Tous en même temps, avec une bougie
settings-apart = { $hours ->
    [24] Chacun à son rythme : un jour
    [48] Chacun à son rythme : deux jours
    [72] Chacun à son rythme : trois jours
    [120] Chacun à son rythme : cinq jours
    [168] Chacun à son rythme : une semaine
    [one] Chacun à son rythme : { $hours } heure
   *[other] Chacun à son rythme : { $hours } heures
}
settings-apart-hint = Un tour écrit séparément s’ouvre pour tous en même temps, quand tout le monde a fini ou que son temps est écoulé.
settings-phone = Un seul téléphone circule
settings-phone-more = Autour d’une table de cuisine. Chaque passage vide la page.
settings-guided = Quelqu’un tient le pupitre
settings-guided-more = Sans lui, chacune de deux personnes peut continuer, et rien n’est retourné tant que les deux n’ont pas fini. À partir de trois personnes, il y a toujours un pupitre.
settings-minutes = { $stage }, en minutes
settings-candle = Combien de temps brûle la bougie ?
settings-candle-hint = La bougie est un conseil. Aucune étape ne finit d’elle-même, et 0 veut dire sans bougie.
settings-every = { $days ->
    [0] jamais
    [7] chaque semaine
    [14] toutes les deux semaines
    [28] toutes les quatre semaines
    [31] chaque mois
    [42] toutes les six semaines
    [91] chaque trimestre
    [182] deux fois par an
    [one] chaque jour
   *[other] tous les { $days } jours
}
settings-dots = Gommettes par personne
settings-agree = Comment nous accordons-nous ?
settings-each = Point par point
settings-each-more = On demande pour chaque point.
settings-whole = Tout d’un coup
settings-whole-more = Quand le temps manque : un regard sur la page entière.
settings-visits = Tous les combien y revenons-nous ?
settings-life = Quand la page est accrochée
settings-pulse = Tous les combien le pouls est-il demandé ?
settings-notes = Quand laisse-t-on partir les notes brutes ?
settings-notes-after = { $days ->
    [0] jamais
    [7] après une semaine
    [one] après { $days } jour
   *[other] après { $days } jours
}
settings-care = Dire tout de suite quel point demande du soin
settings-care-more = Sinon, une demande de soin non signée ne nomme son point que quand tous les points ont été lus à voix haute.
settings-faces = Pluie, nuage et soleil
settings-faces-more = Pour les enfants : trois visages au lieu de quatre mots.
settings-hurt = Si quelqu’un subit du mal, qui appeler ?
settings-hurt-hint = Cela figure là où l’on demande du soin. Ce n’est pas au cercle de s’en occuper, mais à quelqu’un à qui parler.
settings-prompt = La question au-dessus de « { $stage } »
settings-prompt-hint = Vide, c’est la question habituelle.
settings-prompt-keep = Garder la question
settings-others-asked = D’autres ont demandé

## Answers when something could not be done (web/error.rs)

error-no-page = Il n’y a pas de page ici pour toi.
error-incomplete = Quelque chose qui va avec ce formulaire n’est pas arrivé ; la page était peut-être ancienne. Rien n’a été changé. Rouvre-la, et fais-le là.
error-too-big = C’est plus que ce qui tient ici. Rien n’en a été gardé.
error-too-slow = L’envoi a pris trop de temps. Envoie-le encore une fois.
error-guesses = Cela a été essayé très souvent à l’instant. Attends une minute, puis réessaie.
error-starts = De très nombreuses alliances viennent d’être commencées d’ici. Attends un moment, puis envoie encore une fois ; ce que tu as écrit est encore là.
error-busy = Il y a énormément de monde ici en ce moment. Rien n’est perdu : attends quelques secondes, puis réessaie.
error-streams = Ceci est déjà ouvert dans de nombreuses fenêtres.
error-fault = Cela n’a pas marché, et c’était notre faute. Ce que tu as écrit est encore là.
error-gone = Il n’y a plus rien ici pour toi, mais ce que tu as écrit est là. Ouvre ton lien personnel dans une autre fenêtre, puis envoie-le encore une fois.
error-nothing = Soit cela n’a jamais existé, soit ton lien s’est endormi. Demandes-en un nouveau à la personne qui t’invite, ou ouvre ton lien personnel.
error-lost = J’ai perdu mon lien
error-no-page-words = Certaines adresses reçoivent des formulaires, et certaines pages sont réservées à la personne qui tient le pupitre. Ton alliance est là où tu l’as laissée.
to-your-alliance = Vers ton alliance

## Ce qui est dit aux programmes qui demandent (web/api/problem.rs)

api-not-json = Ce qui a été envoyé ne se lit pas comme du JSON.
api-unlike = Ce qui a été envoyé n’est pas ce qui est demandé ici.
api-other-type = Cela s’envoie en application/json.
api-looks-only = Ce jeton ne permet que de regarder. La personne à qui il appartient peut en donner un autre.
api-no-such-way = Cela ne se fait pas à cette adresse.
api-from-elsewhere = Ce qui change quelque chose doit venir de ce site, ou apporter un jeton.
api-fault = Cela s’est mal passé, et c’est notre faute.
api-key-long = Elle a de 1 à { $most } caractères.
api-key-short = Ici, elle est faite de hasard et a de { $least } à { $most } caractères : la personne qui l’a peut redemander le lien.

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = Prochaine visite : { $day }
doors-no-code = Aucune porte ouverte n’a ce code. Regarde-le encore une fois, ou demandes-en un nouveau.
doors-closed-words = Le cercle a fermé sa porte. Si l’on t’attend, demande à la personne qui t’invite de l’ouvrir.
doors-closed = La porte est fermée pour l’instant.
doors-other-seat = C’est une autre place
doors-other-seat-words = Dans ce navigateur, tu es { $here }. Ce lien est la place de { $there } : ce que tu écris ensuite, tu l’écris en tant que { $there }, et qui a le lien peut le voir.
doors-other-seat-sit = Prendre ici la place de { $there }
care-choose-item = Choisis le point dont il s’agit.
care-item-gone = Ce point n’est plus sur la page. Choisis-en un autre.
left-words = Tu as quitté le cercle. Bonne route. Ton lien n’ouvre plus rien, et personne ne demande pourquoi.
left-title = Tu as quitté le cercle.
renewed-words = Donne ce lien à la personne à qui il appartient ; il n’est montré que maintenant, et l’ancien n’ouvre plus rien : { $link }
renewed-title = Un nouveau lien personnel
renewed-back = Retour aux places

## What only the page’s script says (page/script.rs)

script-left = { $form ->
    [one] Encore # caractère
   *[other] Encore # caractères
}
script-over = { $form ->
    [one] # caractère de trop
   *[other] # caractères de trop
}
script-check = À vérifier :{" "}
script-unsent = Gardé ici, pas encore envoyé
script-gone = Ce lien ne fonctionne plus ici. Ce que tu as écrit reste sur cette page.
script-turned = Les notes ont été retournées. La tienne n’était pas encore posée.
script-add = L’ajouter, face visible
script-leave = Laisser
script-moved = Le cercle a avancé.
script-along = Suivre
script-minutes = { $form ->
    [one] Encore # minute environ
   *[other] Encore # minutes environ
}
script-one-minute = Encore une minute.
script-ticked = { $form ->
    [one] # note cochée
   *[other] # notes cochées
}
script-saved = Enregistré à l’instant.
script-copied = Copié.

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
living-notes-go = Le { $day }, les notes sont effacées. La page reste.
living-notes-look = { $link }.
living-notes-look-link = Regarder les notes encore une fois
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
living-keep-link-why = C’est ta clé de cette alliance, sur tous tes appareils. Garde-le là où toi seul·e regardes : qui l’a, c’est toi.
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
living-step-mostly = en grande partie
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
care-check = À vérifier : { $title }
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
care-perhaps = Peut-être : ce qui s’est passé, comme une caméra le verrait, et ce que tu aimerais à la place.
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
care-unsigned-item = Tout le monde voit : « Le cercle demande du soin pour ce point. » Ta phrase est lue quand vous avez lu la page ensemble.
care-unsigned-something = Tout le monde voit : « Quelque chose a été remarqué dans notre alliance. » Le point et ta phrase sont dits quand vous avez lu la page ensemble.
care-unsigned-nobody = Personne ne voit qui a demandé.
care-unsigned-not-even = Personne ne voit qui a demandé, pas même { $name }.
care-banner = Le cercle demande du soin pour { $item }.
care-banner-something = Quelque chose a été remarqué dans notre alliance.
care-banner-more = Plus d’une personne l’a remarqué.
care-banner-nobody = Personne n’est nommé, et personne n’a besoin de l’être.
care-banner-when = Vous lisez votre page ensemble { $when }.
care-banner-soon = Avant, s’il vous plaît : commencez la visite quand cela vous convient à toutes et tous.
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
living-we-say = Nous disons : { $answer }
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
    } ont été retournés : { $notes } note
   *[other] Les { $round ->
        [memories] souvenirs
        [hopes] espoirs
       *[nightmares] cauchemars
    } ont été retournés : { $notes } notes
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
living-did-plan = Prochaine visite : { $day }
living-did-sign = { $who } a signé
living-did-come-in-force = La version { $version } est en vigueur, signée par tout le monde
living-did-make = La version { $version } a vu le jour
living-did-reword = Version { $version } : nouveaux mots pour le point { $item }
living-did-let-go = Version { $version } : le point { $item } est parti
living-did-add = Version { $version } : un nouveau point { $item }
living-did-change-many = { $n ->
   *[other] Version { $version } : { $number } points ne sont plus les mêmes
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
living-did-move-back = { $who } est revenu à : { $stage }
living-did-move-on = { $who } est passé à : { $stage }

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
living-kind-fun = Juste pour le plaisir
living-sources = Les notes dont il vient
living-no-source = Aucune note en particulier. Il a été rédigé ensemble.
living-earlier = Comment ses mots ont changé
living-as-it-reads = Tel qu’il se lit maintenant
living-before-that = Avant cela
living-removed = retiré :
living-added = ajouté :
living-heard = Ce qui a été dit en chemin
living-stance-yes = Oui
living-stance-reservation = Oui, avec une réserve
living-stance-not-yet = Pas encore
living-words-of-then = À propos des mots d’alors : { $words }
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
living-next-what = Vous lisez la page à voix haute ensemble, point par point : garder, trouver de nouveaux mots ou laisser partir.
living-change-pulse = Changer ton pouls
living-give-pulse = Donner ton pouls
living-next-calendar = Calendrier
living-pulse-given = { $given } sur { $of } ont donné le leur.
living-pulse-yours = Le tien en fait partie.
living-pulse-closes = Il se clôt : { $when }.
living-pulse-asks = Un pouls demande à quel point vous vivez cela.
living-begin = Commencer la visite
living-begin-how = Quand vous êtes ensemble : cette page devient la visite, pour vous toutes et tous. Qui veut peut la commencer, et tient alors le pupitre.
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
pulse-seen-two = Entre vous deux : chacun·e voit les deux réponses, avec les noms, quand vous avez donné les vôtres.
pulse-seen-few = { $n ->
   *[other] Vous êtes { $number } : tout le monde voit toutes les réponses, avec les noms, quand tout le monde a donné la sienne.
}
pulse-line = { $n ->
    [one] Pouls de la dernière fois : { $steps }
   *[other] Pouls des { $number } dernières fois : { $steps }
}
pulse-growing = grandit
pulse-steady = stable
pulse-asks-for-care = demande du soin
pulse-lines-few = La ligne montre ce que vous avez répondu, ensemble. Vous êtes peu : chaque personne voit les réponses de toutes, une fois que toutes ont donné la leur.
pulse-lines = La ligne montre ce que vous avez répondu, ensemble. Les réponses seules ne sont jamais montrées, et à moins de cinq réponses il n’y a pas de ligne.
pulse-of = Le pouls du { $day }
pulse-read-out = À lire à voix haute :
pulse-nobody = Personne n’a répondu cette fois. Ce n’est pas grave.
pulse-too-few = { $n ->
    [one] Une réponse.
   *[other] { $number } réponses.
} Trop peu pour des nombres qui ne désignent personne. Et si nous en parlions plutôt ?
pulse-not-all = { $n ->
   *[other] { $number } sur { $of } ont répondu.
} Les réponses ne sont montrées que quand tout le monde a donné la sienne. Et si nous en parlions plutôt ?
pulse-answered = { $answered } sur { $of } ont répondu. Le moins vécu est en premier.
pulse-rarely = à peine
pulse-partly = en partie
pulse-mostly = en grande partie
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
reminders-nothing-needed = Rien de tout cela n’est nécessaire : votre page dit ce qui est à faire. Ce qui vient, vient une fois, jamais la nuit, et s’arrête d’une touche.
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
reminders-webhook-hint = C’est une clé : elle est gardée et n’est montrée à personne. Tout le monde dans ce salon voit ce qui vient : des dates, et jamais qui.
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
version-sign-as = Signer la version { $number } : { $name }
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

visit-title = Visite : { $name }
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
visit-question-arrive = Un mot chacun : comment es-tu là ?
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
visit-desk-on = Suite : { $step }
visit-say-arrive = Ça fait plaisir de vous voir. Un mot chacun : comment êtes-vous là aujourd’hui ?
visit-say-pass = Vous pouvez passer, sur tout, sans dire pourquoi.
visit-say-thanks = Nous commençons par des mercis. Quel point t’a aidé, et qui remercies-tu ?
visit-say-short = Court, c’est bien. Nous faisons un tour.
visit-say-lot = Nous lisons tout à voix haute, pour que personne ne soit montré du doigt. Le sort décide qui lit.
visit-say-read = { $name }, veux-tu lire celui-ci ? Lentement. Nous écoutons, c’est tout.
visit-say-listen = Pas de commentaire, pas de défense. Seulement écouter.
visit-say-pulse = C’est nous tous ensemble, et aucune réponse seule. Qu’est-ce qui vous surprend ?
visit-say-pulse-named = Ce sont nos réponses, chacune avec un nom. Personne n’a à expliquer la sienne. Qu’est-ce qui vous surprend ?
visit-say-which = Lequel regarderiez-vous ensemble ?
visit-say-look = Qu’est-ce qui a rendu ce point difficile à vivre ? Pas qui : quoi.
visit-say-help = En quoi nous a-t-il aidés, comment serait-il meilleur, et y a-t-il une raison de ne pas le garder ?
visit-say-aside = Ceux-ci nous attendaient. Reprenez-les, essayez-les jusqu’à un jour, ou laissez-les partir.
visit-say-change = Est-ce que quelque chose change, maintenant que nous sommes qui nous sommes ?
visit-say-close = Quand la regardons-nous à nouveau ? Et un mot chacun : comment partez-vous ?
visit-say-sign = Celles et ceux dont le point a de nouveaux mots signent encore une fois. À votre rythme.

## The visit: looking at what came up

visit-look-none = Y a-t-il un point à regarder ?
visit-look-hard = Qu’est-ce qui l’a rendu difficile ?
visit-look-how = Demandez quoi, pas qui. Un point à la fois ; chacun finit d’une de quatre façons : le garder, de nouveaux mots, le laisser partir, ou essayer quelque chose jusqu’à un jour.
visit-look-more = Plus d’une personne parmi nous.
visit-look-from = { $name }, dans la demande de soin
visit-look-from-unsigned = Sans nom, dans la demande de soin
visit-look-trial = Le jour de cet essai est venu.
visit-look-again = Le regarder encore une fois
visit-ended-keep = Nous le gardons
visit-ended-words = Il a de nouveaux mots
visit-ended-gone = Il a fait son travail, et s’en va
visit-ended-try = Nous essayons quelque chose jusqu’à un jour
visit-ended-open = Rien n’est décidé : il reste tel quel
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
reading-lot-at-table = Table { $table } : le sort a tiré { $names }.
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
reading-open-until = Ouvert jusqu’à : { $when }.
reading-have-read = { $n ->
    [one] { $n } sur { $of } l’a lue.
   *[other] { $n } sur { $of } l’ont lue.
}
reading-you-have = Tu l’as lue
reading-all-read = Je les ai tous lus
reading-of = { $item } sur { $of }
reading-tables = Nous lisons à voix haute, table par table.
reading-table-of = Table { $table } : { $item } sur { $of }.

## The visit: the quieter steps

visit-good = C’est bien que vous soyez là.
visit-twenty = Une vingtaine de minutes. D’abord des mercis, puis vous lisez votre page à voix haute, puis vous regardez ce qui est apparu. Vous pouvez passer, sur tout.
visit-in-turn = À tour de rôle, et court. Cela se dit, cela ne s’écrit pas.
visit-no-pulse = Aucun pouls n’a encore été demandé. Regardez-vous : quel point vivez-vous le plus, et lequel le moins ?
visit-nothing-waits = Rien n’attend ici. Continuez quand vous voulez.
visit-brought = Apporté par les nouvelles personnes
change-let-go = Le laisser partir
visit-leave-with = Ce que nous emportons.
visit-item = Point { $item } : { $words }
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

change-because-words = Parce que : { $words }
change-trial-until = Un essai jusqu’au { $day }
change-questions-until = Questions jusqu’à : { $when }. Puis tout le monde répond, sans que les autres le voient.
change-twice = On a demandé deux fois. Ici, on n’use personne : gardez ce qui est là, ou essayez-le jusqu’à un jour.
change-not-yet = Quelqu’un a dit « pas encore ». Qu’est-ce qui en ferait un oui ?
change-what-let-go = Le laisser partir
change-what-new = Un nouveau point
change-what-spelling = Une faute à corriger
change-what-words = Nouveaux mots
change-spelling-how = Une autre personne le confirme d’une touche. Personne ne doit signer à nouveau.
change-same = Cela veut dire la même chose
change-answers-until = Réponses jusqu’à : { $when }. Sans « pas encore », cela tient à partir de là.
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
coming-leave-as = Partir : { $name }
coming-stay = Rester
coming-leave = Partir
ending-title = Une fin
ending-together = Y mettre fin ensemble.
ending-how = Une alliance peut bien finir. Vous lisez votre page encore une fois, chaque personne dit ce qu’elle garde et ce dont elle remercie, puis elle repose : à lire, ou disparue.
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
letter-visit-subject = { $when } : { $name }
letter-visit = { $when } : nous regardons à nouveau notre alliance. Deux minutes chacun, puis nous la lisons à voix haute.
letter-pulse-subject = Deux minutes pour { $name }
letter-pulse = Deux minutes : à quel point vivons-nous cela ?
letter-sign-subject = De nouveaux mots sur la page de { $name }
letter-sign = La page a de nouveaux mots. Toujours partant·e ?
letter-change-subject = De nouveaux mots sont proposés : { $name }
letter-change = De nouveaux mots sont proposés pour le point { $item }.
letter-change-read = Lis-les sur notre page, et dis ce que tu en penses.
letter-asleep-subject = { $name } dort
letter-asleep = Notre alliance s’est endormie. Tout est encore là, et il ne vient plus de lettres.
letter-asleep-wakes = Elle se réveille quand l’un·e de nous ouvre la page.
letter-farewell-subject = Adieu aux notes de { $name }
letter-farewell = Le { $day }, nos notes brutes sont effacées. La page reste telle quelle.
letter-farewell-until = D’ici là, tu peux lire les notes encore une fois.
letter-invitation-subject = Une invitation pour toi : { $name }
letter-link-subject = Ton lien vers { $name }
letter-link = C’est ton lien personnel. Qui l’a entre comme toi, alors garde-le pour toi.
letter-confirm-subject = Est-ce ton adresse ?
letter-confirm = Quelqu’un a donné cette adresse pour des lettres au sujet d’une alliance dont il ou elle fait partie.
letter-confirm-if = Si c’était toi, dis-le ici. Sinon, ne fais rien : rien d’autre ne viendra.
letter-no-more-text = Plus de lettres de ce genre, d’une touche
letter-no-more = { $link }, d’une touche.
letter-no-more-link = Plus de lettres de ce genre
letter-our-alliance = notre alliance

## The calendar

calendar-visit = Visite : { $name }
calendar-what = Deux minutes chacun, puis nous lisons la page à voix haute ensemble.

## Where letters lead to (web/letters.rs)

letters-asleep = Ce lien s’est endormi.
letters-asleep-why = Ou bien il a déjà servi, ou bien l’adresse a été changée ou retirée depuis.
letters-to-the-first-page = À la première page
letters-confirm-what = Alors des lettres sur votre alliance viennent ici : quand une visite approche, quand un pouls est ouvert, quand la page a de nouveaux mots. Chacune s’arrête d’une touche.
letters-thanks = Merci.
letters-thanks-what = À partir de maintenant tu sauras ce qui approche, jamais la nuit, et une fois chacune.
letters-to-your-alliance = À votre alliance
letters-stop = { $kind ->
    [visit] Plus de lettres avant une visite ?
    [pulse] Plus de lettres quand un pouls s’ouvre ?
    [sign] Plus de lettres quand la page a de nouveaux mots ?
    [change] Plus de lettres quand des mots sont proposés ?
    [asleep] Plus de lettres quand l’alliance s’endort ?
    [farewell] Plus de lettres avant que les notes ne partent ?
   *[other] Plus de lettres de ce genre ?
}
letters-stop-others = Les autres viennent comme avant. Ce qui est à faire est sur la page de votre alliance, avec des lettres ou sans.
letters-stop-button = Les arrêter
letters-stopped = Arrêté.
letters-stopped-kind = { $kind ->
    [visit] Plus de lettres avant une visite.
    [pulse] Plus de lettres quand un pouls s’ouvre.
    [sign] Plus de lettres quand la page a de nouveaux mots.
    [change] Plus de lettres quand des mots sont proposés.
    [asleep] Plus de lettres quand l’alliance s’endort.
    [farewell] Plus de lettres avant que les notes ne partent.
   *[other] Plus de lettres de ce genre.
}
letters-no-mail = Ton lien est ta clé.
letters-no-mail-how = Cette installation n’envoie pas de courriel. La personne qui tient le pupitre de votre alliance peut te faire un nouveau lien, sur la page des places.
letters-look = Regarde ton courriel.
letters-look-how = Si cette adresse est celle de quelqu’un dans une alliance ici, une lettre avec son lien est en route. Cela peut prendre une minute.
letters-again = Entrer sur cet appareil ?
letters-again-how = Tu reçois ici un nouveau lien personnel. L’ancien, et tout appareil qui s’en servait, n’ouvre plus rien. Ce que tu as écrit face cachée et qui n’est pas encore retourné reste où il est, mais tu ne peux pas le changer.
letters-again-button = Oui, laisse-moi entrer
letters-calendar = Ton lien de calendrier
letters-calendar-how = Ajoute cette adresse à ton calendrier comme abonnement. Elle n’est montrée que maintenant, elle n’ouvre rien d’autre que le calendrier, et ton ancien lien de calendrier est terminé : { $link }

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

## Questions about the wording of an item

wording-vague = Si quelqu’un nous observait une journée, que verrait-on, qu’entendrait-on ?
wording-fuzzy-time = Sous combien de temps seriez-vous contents ?
wording-absolute = Et un mauvais jour ?
wording-negative = Que ferons-nous à la place ?
wording-should = Dites-le comme si c’était déjà vrai : « Nous… »
wording-points-at-someone = Cela peut-il commencer par « je » ou « nous » ?
wording-punishment = Promesse ou punition ? Qu’est-ce qui aiderait à la place ?
wording-outside-our-hands = Quelle partie est entre nos mains ?
wording-two-in-one = Deux phrases ?
wording-long = D’un seul souffle ?
wording-short = Quand, ou comment ?
wording-no-when = Quand…, nous…
wording-many = Un point qui ne vous manquerait pas ?
wording-alike = Ces deux-là disent-ils la même chose ?
wording-no-line-for-hard-days = Que faisons-nous quand ça devient difficile ?
## A page for guests

living-did-open-to-guests = { $who } a ouvert la page signée aux invités
living-did-close-to-guests = { $who } a fermé la page pour les invités
guests-h = Une page pour les invités
guests-title = L’alliance de { $name }
guests-told = Ce que nous avons convenu, signé par nous tous.
guests-note = Tu lis ceci en invité : celles et ceux qui l’ont signé l’ont ouvert, et peuvent le refermer.
guests-print = Imprimer
guests-day = Un point par jour
guests-day-wall = Un point par jour, pour un mur
guests-opened-by = { $by } l’a ouverte le { $day }. Qui a ce lien lit la page signée avec les noms au bas, et rien d’autre.
guests-opened = Elle a été ouverte le { $day }. Qui a ce lien lit la page signée avec les noms au bas, et rien d’autre.
guests-why = D’autres peuvent lire votre page signée par un lien à part : ses mots, et les noms au bas tels qu’ils ont signé. Jamais vos notes, votre pouls, ni ce qui demande du soin.
guests-open = L’ouvrir aux invités
guests-open-hint = Chacun de vous peut l’ouvrir et la refermer. L’historique dit qui l’a fait.
guests-close = La fermer aux invités
guests-close-hint = Le lien s’arrête aussitôt. En la rouvrant, on en crée un nouveau.
guests-copy = Copier le lien
guests-copied = Le lien pour les invités est copié.
guests-look = La regarder
guests-link = Le lien pour les invités
guests-square = Code QR qui ouvre la page pour les invités
wall-title = Le point du jour : { $name }
wall-item = Point { $item } sur { $items }
wall-until = Jusqu’au { $day }
wall-empty = La page est vide pour l’instant.
wall-all = La page entière

## The replay

replay-title = Comment elle est née
replay-way = Revoir comment elle est née
replay-nothing = Rien à revoir pour l’instant. Cela commence quand le cercle se met en route.
replay-to-history = Vers l’historique
replay-moment = Moment { $moment } sur { $moments }, { $day }
replay-moments = Moments
replay-back = Retour
replay-on = Continuer
replay-all = Tous les moments
replay-beginnings = Là où quelque chose a commencé
replay-set-out = Le cercle se met en route
replay-memories = Les souvenirs sont retournés
replay-nightmares = Les cauchemars sont retournés
replay-hopes = Les espoirs sont retournés
replay-added = D’autres notes arrivent
replay-themes = Ce qui se ressemble se rassemble
replay-worded = Un point est formulé
replay-answered = Le cercle répond
replay-aside = Un point est mis à l’écart, ou repris
replay-signed = { $names ->
    [one] Un nom au bas de la page
   *[other] Des noms au bas de la page
}
replay-hung = La page est accrochée
replay-version = Version { $version }
replay-no-questions = Il n’y avait pas de questions à l’avance.
replay-questions = Les questions envoyées à l’avance
replay-credit = Les premières questions viennent de l’Agile Coaching Institute.
replay-untold = { $notes ->
    [one] Une note a été repliée ou laissée depuis.
   *[other] { $notes } notes ont été repliées ou laissées depuis.
}
replay-more-notes = La suite : { $from } à { $to } sur { $notes }
replay-theme-more = { $notes ->
    [one] Et encore une note.
   *[other] Et encore { $notes } notes.
}
replay-theme-unnamed = Sans nom
replay-untold-words = Ces mots ne sont plus racontés.
replay-now = Maintenant
replay-asked-trial = Un essai, encore sans réponse
replay-asked = Encore sans réponse
replay-agreed = Convenu
replay-not-yet = Quelqu’un a dit « pas encore »
replay-parked = Mis de côté jusqu’à la première visite
replay-dropped = Laissé
replay-name-signed = { $name } a signé
replay-nameless = { $people ->
    [one] Une personne qui n’est plus nommée ici
   *[other] { $people } personnes qui ne sont plus nommées ici
}
replay-spelling = Seule l’orthographe a changé.
replay-item = Point { $item }
replay-lives = À partir d’ici, le cercle vit avec.

## Take it with you: the page

take-title = Emportez-la
take-back = Retour à l’alliance
take-lead = Un accord que personne ne voit n’existe pas. Le voici, pour partout où vous travaillez.
take-markdown = Markdown
take-markdown-hint = Pour un dépôt ou un wiki. Le fichier connaît sa version : la commande accordant check dit si elle est encore à jour.
take-text = Texte simple
take-text-hint = Pour une lettre, une discussion, une page à vous.
take-csv = Un tableau (CSV)
take-csv-hint = Pour un tableur. Rien n’y est une formule.
take-html = Une seule page (HTML)
take-html-hint = Pour tout navigateur, même sans réseau. Elle s’imprime bien.
take-along = Ce qui part avec
take-along-hint = Le nom, le but, les points, les noms au bas, sa version et la prochaine visite. Rien d’autre, sauf si tu le veux.
take-notes = Les notes aussi
take-notes-hint = Mieux vaut ne pas les mettre là où d’autres les lisent. Elles ont été écrites pour ce cercle seul ; là où l’on fait circuler les notes, les suivantes sont plus sages.
take-address = L’adresse de cette page
take-address-hint = Elle n’ouvre rien à qui n’a pas son lien personnel.
take-everything = Pour tout emporter, avec l’historique entier, demande à la personne qui gère ce serveur : { $command } le fait.
take-link = Markdown, texte, tableau

## Take it with you: what stands in the files

export-signed-by = Signé par
export-until = Jusqu’au { $day }
export-hand-day = { $name }, { $day }
export-hand-but-for = { $count ->
    [one] { $said }, sauf le point { $numbers }
   *[other] { $said }, sauf les points { $numbers }
}
export-but-for = { $count ->
    [one] sauf le point { $numbers }
   *[other] sauf les points { $numbers }
}
export-drawn = Une signature, dessinée
export-version-since = Version { $version }, depuis le { $day }.
export-version-open = Version { $version }, pas encore signée par tout le monde.
export-version-ended = Version { $version }. Cette alliance s’est terminée le { $day }.
export-to-come = { $count ->
    [one] Il manque encore un nom.
   *[other] Il manque encore { $count } noms.
}
export-next-visit = Prochaine visite : { $when }.
export-visit-day = { $weekday } { $day }
export-visit-time = { $day }, { $time } ({ $zone })
export-lives-at = Elle vit à l’adresse { $address }
export-nightmares = Cauchemars
export-memories = Souvenirs
export-hopes = Espoirs
export-nightmare = Cauchemar
export-memory = Souvenir
export-hope = Espoir
export-kind = { $kind ->
    [permission] Une permission
    [when_hard] Quand ça devient difficile
    [trial] Un essai
    [fun] Juste pour le plaisir
   *[promise] Une promesse
}

## Questions as a file

bank-title = Des questions en fichier
bank-check = À revoir : { $title }
bank-back = Retour aux questions
bank-lead = Apporte un recueil que d’autres ont fait, ou transmets le vôtre.
bank-bring = Apporter un recueil
bank-wrong = Rien n’est perdu. Regarde ceci :
bank-text = Les questions, telles qu’elles sont dans le fichier
bank-text-hint = Par exemple : { $format }, { $title }, { $questions }
bank-file = Ou un fichier
bank-file-hint = TOML, jusqu’à { $most } ko. S’il y a un fichier, c’est lui qui compte, et non ce qui est écrit plus haut.
bank-look = Les regarder
bank-look-hint = Personne ne reçoit de question tant que tu ne les prends pas sur la page suivante.
bank-own = Transmettre les vôtres
bank-own-lead = Les questions que vous posez maintenant, et votre façon à vous de demander le cauchemar. Aucun nom dans le fichier, ni rien de ce que quelqu’un a répondu.
bank-own-none = Vous n’avez encore choisi aucune question.
bank-own-title = Nos questions
bank-set = Un recueil de questions
bank-in-the-set = Dans ce recueil
bank-asked-now = Ce que vous demandez maintenant
bank-most = Jusqu’à { $most } en tout ; 4 à 6 suffisent largement pour une fois.
bank-take = Prendre ces questions
bank-prompts = Des façons de demander le cauchemar
bank-ask-so = Demander ainsi
bank-fault-line = Ligne { $line } : { $what }
bank-fault-large = Cela dépasse { $most } ko, et n’est pas un recueil de questions.
bank-fault-nothing = Il n’y a encore rien.
bank-fault-toml = Cela ne se lit pas comme du TOML : { $why }.
bank-fault-format = Cet Accordant ne connaît que format = 1.
bank-fault-no-question = Il n’y a pas de question dedans.
bank-fault-many = { $part ->
    [prompt] Il y a { $count } façons de demander le cauchemar, et il en tient { $most }.
   *[question] Il y a { $count } questions, et il en tient { $most }.
}
bank-fault-twice = { $part ->
    [prompt] Cette façon de demander est déjà là.
   *[question] Cette question est déjà là.
}
bank-fault-blank = { $part ->
    [title] Le titre est sans mots.
    [credit] La source est sans mots.
    [prompt] Cette façon de demander est sans mots.
   *[question] Cette question est sans mots.
}
bank-fault-long = { $part ->
    [title] Le titre a { $over } caractères de trop ; { $most } tiennent.
    [credit] La source a { $over } caractères de trop ; { $most } tiennent.
    [prompt] Cette façon de demander a { $over } caractères de trop ; { $most } tiennent.
   *[question] Cette question a { $over } caractères de trop ; { $most } tiennent.
}
bank-fault-far-too-long = { $part ->
    [title] Le titre est bien trop long.
    [credit] La source est bien trop longue.
    [prompt] Cette façon de demander est bien trop longue.
   *[question] Cette question est bien trop longue.
}

## Programs

programs-back = Retour au cercle
programs-title = Programmes
programs-lead = Un programme peut voir cette alliance comme tu la vois, et faire pour toi ce que tu peux faire : accrocher la page dans votre wiki, ou dire à ton équipe qu’une visite approche.
programs-as-you = Il ne voit rien que tu ne voies, et ce qu’il fait, c’est toi qui le fais.
programs-how = Comment les programmes demandent
programs-none = Tu n’as laissé entrer aucun programme.
programs-mine = Ce que tu as donné
programs-sees = Il voit ce que tu vois.
programs-acts = Il voit ce que tu vois, et fait ce que tu peux faire.
programs-over = C’est terminé.
programs-until = C’est valable jusqu’au { $day }.
programs-take = Le reprendre
programs-give = Laisser entrer un programme
programs-purpose = À quoi sert-il ?
programs-purpose-hint = Pour toi, afin que tu le reconnaisses. Personne du cercle ne le voit.
programs-may = Que peut-il faire ?
programs-may-read = Voir ce que je vois
programs-may-act = Le voir, et faire ce que je peux faire
programs-days = Pour combien de jours ?
programs-make = Créer un jeton
programs-trust = Avoir le jeton, c’est être toi, dans les limites de ce qu’il permet : donne-le à des programmes en qui tu as confiance. Il s’arrête de lui-même, avec un nouveau lien personnel, et quand tu pars.
programs-told-signed = La version { $number } est signée
programs-told-changed = La version { $number } a d’autres mots
programs-told-visit = La visite du { $day } est arrivée
programs-told = Ce qui a été dit
programs-told-taken = Reçu : { $moment }
programs-told-now = En train d’être dit
programs-told-later = Pas encore reçu. Prochain essai : { $moment }
programs-told-never = N’est plus essayé. Dernier essai : { $moment }
programs-hook = Prévenir un programme
programs-hook-lead = Quand la page est signée, quand elle a d’autres mots, et quand une visite arrive, une ligne signée part vers une adresse à toi : des identifiants, des numéros et des jours, et les mots de personne.
programs-hook-secret = Montrer son secret
programs-hook-again = Le redire
programs-hook-drop = Ne plus le prévenir
programs-hook-address = Son adresse
programs-hook-hint = Seulement là où la personne qui gère ce serveur le permet. Elle est gardée, et montrée à personne.
programs-hook-set = Prévenir ce programme
programs-given-title = Ton jeton
programs-given = Donne ceci au programme, et à personne d’autre. Il n’est montré que maintenant ; seul le programme peut le garder : { $token }
programs-given-back = Retour à tes programmes

## Poster

poster-link = PDF, A4 ou A3
poster-title = L’alliance de { $name }, à emporter
poster-heading = Emportez votre page
poster-lead = Ce qui est accroché là où vous vous retrouvez est vu. Qui a le fichier peut lire la page ; ne le donne donc qu’à des personnes qui y ont droit.
poster-paper = Sur papier
poster-paper-said = PDF, à imprimer et à accrocher là où vous vous retrouvez.
poster-paper-alt = La page sur papier
poster-screen = En large, pour un écran
poster-screen-said = 16 sur 9 : pour le mur d’une salle, ou derrière tes fenêtres.
poster-screen-alt = La page, en large
poster-phone = Pour un téléphone
poster-phone-said = Derrière ton horloge, avec de la place pour elle.
poster-phone-alt = La page, pour un téléphone
poster-letter = US Letter
poster-picture = En image
poster-drawing = En dessin
poster-missing = Ce serveur n’a pas de lettres pour { $letters }. Sur une affiche, une case vide les remplace. La personne qui s’en occupe peut installer une police qui les a, comme Noto.
poster-no-letters = Ce serveur a été installé sans les lettres qu’il faut pour une affiche. La page de la charte peut toujours s’imprimer.
poster-busy = D’autres impriment en ce moment.
poster-busy-words = Les affiches se font l’une après l’autre. Attends quelques secondes, puis demande-la encore une fois.
poster-none = Il n’y a pas encore d’affiche ici.
poster-failed = L’affiche n’a pas été faite, et c’est notre faute.
poster-failed-words = Rien n’est perdu. La page de la charte peut toujours s’imprimer.
poster-back-to-posters = Retour aux affiches
