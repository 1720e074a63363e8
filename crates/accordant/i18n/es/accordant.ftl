
## Lists

list-and = { $rest } y { $last }
list-comma = { $rest }, { $next }

## Rounds: writing face down, face up, reading aloud, turning

rounds-between-two = Entre las dos personas
rounds-unsigned = Sin nombre
rounds-unsigned-shuffled = Sin nombre y mezcladas
rounds-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } notas
}
rounds-reopened = La ronda está abierta otra vez.
rounds-reopened-add = Añade lo que aún falta; queda boca arriba al momento.
rounds-folded = { $n ->
    [one] Se plegó una nota.
   *[other] Se plegaron { $n } notas.
}
rounds-unfold = Abrirla de nuevo
rounds-unfold-one-of = Abrirla de nuevo ({ $at } de { $number })
rounds-fold-a-note = Plegar una nota
rounds-which-hurts = ¿Qué nota duele?
rounds-fold-it = Pliégala. No se borra, se ve que una nota fue plegada y nadie pregunta de quién era.
rounds-leave-notes = Dejar las notas como están
rounds-fold-away = Plegar
rounds-me-too = Yo también
rounds-me-too-count = Yo también:

rounds-question-of = Pregunta { $at } de { $of }
rounds-question = Pregunta { $at }
rounds-question-written = Pregunta { $at }, escribiste notas
rounds-question-before = Pregunta
rounds-questions = Preguntas
rounds-next-question = Siguiente pregunta
rounds-your-answer = Tu respuesta, una idea por nota
rounds-lay-face-down = Dejarla boca abajo
rounds-from-preparation = De tu preparación
rounds-quoted = «{ $words }»
rounds-said-on-the-table = Tu nota está en la mesa.
rounds-use-as-note = Usar como nota
rounds-too-long = Tiene más de { $n } caracteres. Quizá sean dos notas.
rounds-table-empty = La mesa está vacía.
rounds-first-note-need-not-be-good = La primera nota no tiene que ser buena.
rounds-notes-on-the-table = { $n ->
    [one] { $n } nota en la mesa
   *[other] { $n } notas en la mesa
}
rounds-on-all-questions = Boca abajo, de todas las preguntas juntas.

rounds-from-the-turn = De dar la vuelta
rounds-beside-questions = Junto a las preguntas
rounds-jump = Ir a una pregunta
rounds-notes-on-questions = { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
} sobre { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}
rounds-nothing-here = Aquí aún no hay nada.
rounds-let-it-be = Dejarlo
rounds-add-note = Añadir una nota
rounds-add-note-to = a: { $question }

rounds-reading-aloud = Lectura en voz alta
rounds-reading-at-table = Lectura en voz alta, mesa { $table }
rounds-table = Mesa { $table }.
rounds-note-of = Nota { $at } de { $of }
rounds-all-read = { $n ->
    [one] { $n } nota, leída
   *[other] { $n } notas, todas leídas
}
rounds-that-was-all = Esas eran todas. A respirar.
rounds-this-was-folded = Esta nota fue plegada.
rounds-only-listening = Ahora solo escuchar. Reír está bien.
rounds-you-read = Esta la lees tú en voz alta
rounds-reads = Lee { $name }
rounds-then = luego { $name }
rounds-then-you = luego tú
rounds-it-is-read = Ya está leída, seguir
rounds-somebody-else = Que la lea otra persona

rounds-wish-on-its-back = Cada miedo lleva un deseo al dorso.
rounds-turn-lead = Dale la vuelta y escribe qué querrías en su lugar. Di lo que harás, no lo que no harás.
rounds-no-fear = No hay ningún miedo en la mesa.
rounds-nothing-to-turn = No hay nada que girar. Toca pasar a las esperanzas.
rounds-rest-stays = Quedan en el registro de esta hora y se pueden girar más tarde.
rounds-quieter-notes = { $n ->
    [one] { $n } nota más callada
   *[other] { $n } notas más calladas
}
rounds-more-notes = { $n ->
    [one] { $n } nota más
   *[other] { $n } notas más
}
rounds-turned = { $n ->
    [one] { $n } de { $of } girada
   *[other] { $n } de { $of } giradas
}
rounds-turn-this = Girar esta
rounds-add-another = Añadir otro
rounds-becomes = se convierte en
rounds-wordings = { $n ->
    [one] { $n } versión
   *[other] { $n } versiones
}
rounds-instead = ¿Qué querrías en su lugar?
rounds-put-it-up = Colgarla
rounds-close = Cerrar

rounds-mirror = Y con sinceridad: ¿algo de esto ya está pasando?
rounds-hopes-wall-lead = Un paseo a lo largo de la pared. ¿Qué sorprende? ¿Qué se oye más de una vez?
rounds-memories-wall = Así que esto es lo que podemos ser.
rounds-memories-wall-lead = Léelas. Marca las que conoces bien.
rounds-nightmares-wall = Así que esto es lo que nos espera.
rounds-nightmares-wall-lead = Léelas. Ríe si puedes. Marca las que conoces bien.
rounds-marks-until-person = Nadie ve quién marcó qué, ni siquiera cuántas personas, hasta que { $name } muestre los números.
rounds-marks-until-shown = Nadie ve quién marcó qué, ni siquiera cuántas personas, hasta que se muestren los números.
rounds-add-face-up = Añadir una nota, boca arriba
rounds-your-note-face-up = Tu nota, boca arriba
rounds-at-once-both = Aparece al momento, para las dos personas.
rounds-at-once-all = Aparece al momento, para todo el mundo, sin nombre. Quien mire puede adivinar.

rounds-opens-both = Se abre para las dos personas a la vez
rounds-opens-all = Se abre para todo el mundo a la vez
rounds-face-down-until = Boca abajo hasta que { $name } las gire
rounds-face-down-until-both = Boca abajo hasta terminar las dos personas
rounds-scene-hopes = ¿Cómo quieres que sea?
rounds-scene-memory = Un momento en que todo simplemente funcionaba. ¿Qué hacía la gente?
rounds-scene-pair = La conversación por la que fingirías fiebre. El correo que no contestarías.
rounds-scene-family = El fin de semana en que todo el mundo preferiría esconderse bajo la cama.
rounds-scene-team = La reunión por la que fingirías fiebre. El círculo que dejarías sin hacer ruido.
rounds-one-thought = Una idea por nota.
rounds-one-memory = Un recuerdo por nota.
rounds-one-nightmare = Una pesadilla por nota; cuanto peor, mejor.
rounds-your-memory = Tu recuerdo
rounds-your-nightmare = Tu pesadilla
rounds-somebody-may-type = Alguien puede teclear por ti, palabra por palabra.
rounds-note-in-new-words = Tu nota, con otras palabras
rounds-up-to = Hasta { $n } caracteres
rounds-keep-new-words = Guardar las nuevas
rounds-leave-as-it-was = Dejarla como estaba
rounds-on-the-table = En la mesa
rounds-notes-face-down = { $n ->
    [one] { $n } nota, boca abajo
   *[other] { $n } notas, boca abajo
}
rounds-first-note-hardest = La primera nota es la más difícil. No tiene que ser buena.
rounds-theirs-left = { $n ->
    [0] { $name } aún no ha dejado notas
    [one] { $name } ha dejado { $n } nota
   *[other] { $name } ha dejado { $n } notas
}
rounds-theirs-face-down = Boca abajo, como las tuyas para { $name }.
rounds-desk-sees-number = Ves el número, como todo el mundo. Las palabras llegan cuando giras las notas.
rounds-nobody-reads = Nadie puede leerlas todavía. No han salido del servidor.
rounds-nobody-reads-not-even = Nadie puede leerlas todavía. No han salido del servidor, ni siquiera para { $name }.
rounds-yours = Las tuyas
rounds-nothing-yet = nada todavía
rounds-only-you = solo tú las ves
rounds-only-you-until-both = solo tú las ves, hasta que todo esté listo
rounds-done-pass-on = Ya está, lo paso
rounds-enough = He escrito bastante por ahora
rounds-can-still-add = Aún puedes añadir una.
rounds-everybody-enough = Todo el mundo ha escrito bastante
rounds-still-writing = Aún se escribe
rounds-n-of = { $n } de { $of }
rounds-either-can-turn = Arriba la vista. Cualquiera de las dos personas puede girar las notas.
rounds-turn-when-ready = Gira las notas cuando la sala esté lista.
rounds-about-to-turn = { $name } va a girar las notas. Arriba la vista: esto pasa en la sala.

## Review: like is put with like, named, and given dots

review-title = Juntar lo parecido.
review-lead = Arrastra una nota a su sitio, o marca notas y di adónde van. Después, unas palabras como nombre para cada montón, y tus pegatinas en lo que más importa.
review-no-name = Aún sin nombre
review-still-loose = Aún sueltas
review-theme = Tema:
review-rename = Cambiar el nombre de «{ $name }»
review-name = Dar nombre a «{ $name }»
review-drawing = Un dibujo
review-your-dots-on = Tus pegatinas en «{ $name }»
review-dots = { $n ->
    [one] { $n } pegatina
   *[other] { $n } pegatinas
}
review-take-dot = Quitar una pegatina de «{ $name }»
review-put-dot = Poner una pegatina en «{ $name }»
review-dots-counted = Las pegatinas se contaron al empezar la firma.
review-your-dots = Tus pegatinas
review-dots-left = quedan { $n } de { $of }
review-locked = Las bandejas están bloqueadas
review-said-undone = Se deshizo el último movimiento.
review-undo = Deshacer el último movimiento
review-name-label = Unas palabras para este montón
review-keep-name = Guardar este nombre
review-leave-it = Dejarlo
review-heap = Montón { $n }, aún sin nombre
review-new-theme = Un tema nuevo…
review-group-ticked = Agrupar las notas marcadas
review-said-moved = Se movieron las notas.
review-ticked = Notas marcadas
review-group-with = Juntar con
review-new-theme-name = Nombre del tema nuevo
review-few-words = Unas palabras
review-also-leave = dejarlas también donde están
review-move = Moverlas
review-untick = Desmarcar

## Draft: items are worded and agreed by consent

draft-title = Encontrar las palabras.
draft-lead = No la mejor frase posible: una a la que nadie se oponga, buena por ahora y segura para probarla.
draft-back = Toca volver a ella { $span }.
draft-items = Puntos
draft-no-item = Aún no hay ningún punto.
draft-word-what-counts = Pon en palabras aquello con lo que se quiere contar.
draft-take-a-theme = Toma el tema con más pegatinas y pon en palabras aquello con lo que se quiere contar.
draft-yes = Sí
draft-reservation = Sí, con una reserva
draft-not-yet = Todavía no
draft-answered-face-down = Con respuesta, boca abajo
draft-not-answered = Sin respuesta
draft-answered = { $n ->
    [0] Nadie ha respondido aún
    [one] { $n } de { $of } ha respondido. Las respuestas se muestran juntas.
   *[other] { $n } de { $of } han respondido. Las respuestas se muestran juntas.
}
draft-tally-yes = { $n } sí
draft-tally-reservation = { $n } con una reserva
draft-tally-not-yet = { $n } todavía no
draft-tally-to-answer = { $n } sin responder
draft-thought-on-all = Una idea sobre todos los puntos
draft-many-items = Ya hay { $n } puntos. Pocos se recuerdan y se viven.
draft-items-alike = Los puntos { $first } y { $second } comparten muchas palabras.
draft-no-item-says-it = Ningún punto lo dice todavía.

draft-said-answer = Tu respuesta está boca abajo.
draft-give-answer = Dar mi respuesta
draft-change-answer = Cambiar mi respuesta
draft-stand-behind = ¿Puedes respaldar esto?
draft-which-reservation = ¿Cuál es tu reserva?
draft-reservation-noted = Se anota junto al punto y no lo detiene.
draft-what-is-missing = ¿Qué falta aún en las palabras?
draft-make-it-a-yes = Di qué lo convertiría en un sí.
draft-show-my-name = Mostrar mi nombre con ella
draft-you-said = Dijiste: { $answer }. Está boca abajo; puedes cambiarla hasta que se muestren todas.
draft-said-answers = Tus respuestas están boca abajo.
draft-asked-at-once = Se pregunta por todos los puntos a la vez. Di de cada uno si puedes respaldarlo; las respuestas se muestran juntas, cuando estén todas.
draft-give-answers = Dar mis respuestas
draft-change-answers = Cambiar mis respuestas
draft-answers-face-down = Tus respuestas están boca abajo; puedes cambiarlas hasta que se muestren todas.
draft-named-yes = { $name }, sí
draft-named-reservation = { $name }, con una reserva
draft-named-not-yet = { $name }, todavía no
draft-voice-reservation = Con una reserva

draft-ways = Cambiar las palabras, aparcarlo o soltarlo
draft-change-after-all = Cambiarlo de todos modos
draft-from-theme = De «{ $theme }»
draft-from-unnamed = De «un montón sin nombre»
draft-from-table = De la mesa { $table }
draft-of-its-own = Un punto aparte
draft-notes-behind = { $n ->
    [one] { $n } nota detrás
   *[other] { $n } notas detrás
}
draft-tag-permission = Lo que cualquiera puede hacer
draft-tag-when-hard = Cuando se pone difícil
draft-tag-fun = Solo por alegría
draft-because = Porque: { $because }
draft-trial-until = Una prueba hasta el { $day }
draft-both-agree = { $n ->
    [0] De acuerdo las dos personas
    [1] De acuerdo las dos personas, una con una reserva
   *[other] De acuerdo las dos personas, ambas con una reserva
}
draft-all-agree = { $n ->
    [0] Todo el círculo de acuerdo ({ $number })
    [1] Todo el círculo de acuerdo ({ $number }), una persona con una reserva
   *[other] Todo el círculo de acuerdo ({ $number }), { $of } con una reserva
}
draft-so-far-agree = { $n ->
    [0] { $answered } de { $all } respuestas, y de acuerdo
    [1] { $answered } de { $all } respuestas, y de acuerdo, una con una reserva
   *[other] { $answered } de { $all } respuestas, y de acuerdo, { $of } con una reserva
}
draft-heard = Lo que se oyó por el camino
draft-changes = Cambios:
draft-removed = quitado:
draft-added = añadido:
draft-thought-on-wording = Una idea sobre las palabras
draft-use-this = Usar esta
draft-keep-ours = Quedarnos la nuestra
draft-said-asked-again = Se vuelve a preguntar por el punto.
draft-a-gift = Un «todavía no» es un regalo: muestra lo que aún le falta a la frase. ¿Y si fuera…?
draft-ask-again = Preguntar con estas palabras
draft-old-words = Volver a las de antes
draft-said-new-words = Se pregunta por las palabras nuevas.
draft-other-words = Otras palabras
draft-asked-anew = Por las palabras cambiadas se pregunta de nuevo, y se ve qué cambió. A menudo ayuda empezar con «Cuando…, hacemos…».
draft-keep-words = Guardar estas palabras
draft-asked-twice = Se ha preguntado dos veces. Aquí no se agota a nadie: se puede probar hasta un día, aparcarlo o soltarlo.
draft-try-until = Probarlo hasta…
draft-said-trial = Se pregunta por la prueba.
draft-what-try = ¿Qué probamos?
draft-until-when = ¿Hasta cuándo?
draft-ask-for-trial = Pedir una prueba
draft-park = Aparcarlo
draft-why-park = ¿Por qué? Ayuda cuando vuelva.
draft-park-until-visit = Aparcarlo hasta la primera visita
draft-let-go = Soltarlo
draft-why-let-go = ¿Por qué? Para quien pregunte después.
draft-put-aside = Apartados
draft-parked-come-back = Los puntos aparcados vuelven solos en la primera visita.
draft-tag-let-go = Soltado
draft-tag-parked = Aparcado
draft-take-up = Retomarlo

draft-new-item = Un punto nuevo
draft-from-themes = De los temas
draft-theme-needs-none = Un tema puede no necesitar ninguno. Entonces se deja.
draft-each-table = { $number ->
    [0] Cada mesa trae como mucho tres puntos; la tuya no ha traído ninguno aún.
    [1] Cada mesa trae como mucho tres puntos; la tuya ha traído uno.
   *[other] Cada mesa trae como mucho tres puntos; la tuya ha traído { number }.
}
draft-items-made = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
}
draft-word-an-item = Redactar un punto
draft-word-from = a partir de «{ $theme }»
draft-as-many-as-may-be = No caben más puntos. Si son menos, se recuerdan mejor.
draft-add-item = Añadir un punto
draft-promise = Una promesa
draft-promise-like = Lo que hacemos: «Hacemos…»
draft-permission = Un permiso
draft-permission-like = Lo que cualquiera puede hacer: «Cualquiera puede…»
draft-when-hard = Cuando se pone difícil
draft-when-hard-like = «Cuando…, hacemos…»
draft-fun = Diversión
draft-fun-like = Simplemente tiene que estar
draft-said-item = El punto está en la lista.
draft-say-it = Dilo como si ya fuera así
draft-one-breath = De un solo aliento. Algo que se pueda ver u oír.
draft-what-kind = ¿Qué tipo de punto es?
draft-why = ¿Por qué?
draft-why-hint = Puede quedar vacío; ayuda dentro de un año.
draft-put-on-list = Poner en la lista
draft-done = Listo
draft-notes-behind-count = Las notas detrás: { $n }
draft-notes-behind-it = Las notas detrás
draft-notes-of-others = Notas de otros temas
draft-unnamed-heap = Un montón sin nombre

## Sign

sign-signing = Firma
sign-next-visit = Próxima visita
sign-far-then = { $far }; después, { $rhythm }
sign-then = Después, { $rhythm }
sign-names-until = Los nombres pueden llegar hasta el { $day }, cada uno a su tiempo.
sign-change-date = Cambiar la fecha
sign-keep-date = Guardar esta fecha
sign-first-visit = Primero, la próxima visita
sign-agree-on-day = Ninguna página vale para siempre. Ahora toca acordar el día en que se mira de nuevo; después firma todo el mundo.
sign-set-date = Fijar la fecha
sign-somebody-writes-day = Ninguna página vale para siempre. Ahora toca acordar el día en que se mira de nuevo: { $name } lo anota, y después firma todo el mundo.
sign-come-back-on = Volvemos el
sign-and-then = Y después
sign-sign-by = Firmar antes del, si los nombres llegan en varios días
sign-name-under-it = Tu nombre está debajo
sign-you-stand = Respaldas esta página tal como está hoy.
sign-write-again = Escribirlo otra vez
sign-new-words = { $n ->
    [one] El punto { $items } tiene palabras nuevas. ¿Sigues dentro?
   *[other] Los puntos { $items } tienen palabras nuevas. ¿Sigues dentro?
}
sign-under-the-others = Tu nombre está debajo de todos los demás, tal como los firmaste.
sign-put-name = Pon tu nombre
sign-again-then = No está grabada en piedra: { $when } se mira de nuevo.
sign-again-at-visit = No está grabada en piedra: en la próxima visita se mira de nuevo.
sign-said-signed = Tu nombre está debajo.
sign-as = Firmar como
sign-type-name = Escribe tu nombre como lo escribes siempre.
sign-or-draw = O dibújalo con el dedo
sign-a-word = Unas palabras al lado, si quieres
sign-sign = Firmar
sign-not-ready = Aún no quiero firmar
sign-not-ready-again = Aún no firmas. Dilo con otras palabras
sign-said-put-off = El círculo sabe qué falta.
sign-what-is-missing = ¿Qué falta aún?
sign-stands-here = Está aquí con tu nombre, para poder hablarlo. Puedes firmar cuando quieras.
sign-tell-circle = Decirlo al círculo
sign-all-signed = Ya están todas las firmas.
sign-so-many-signed = { $n ->
    [one] Ha firmado { $n } de { $of }.
   *[other] Han firmado { $n } de { $of }.
}
sign-new-words-wait = Las palabras nuevas aún esperan las firmas.
sign-nobody-signed = Aún no ha firmado nadie.
sign-still-to-sign = Faltan por firmar: { $names }.
sign-still-reading = { $n ->
    [one] { $names } aún la lee.
   *[other] { $names } aún la leen.
}
sign-more = { $number ->
    [1] una persona más
   *[other] { number } más
}
sign-named-not-ready = { $name }, todavía no

## Charter

charter-version = Versión { $version }
charter-of-one = Una alianza de { $name }
charter-between = Una alianza entre { $names }
charter-between-many = Una alianza entre { number } personas
charter-until = Hasta el { $day }
charter-signatures = Firmas
charter-drawn-signature = Firma de { $name }, dibujada
charter-reading-it = { $name }, leyéndola
charter-not-signed = : aún sin firmar
charter-but-for = { $n ->
    [one] { $name }, salvo el punto { $items }
   *[other] { $name }, salvo los puntos { $items }
}
charter-ring-signed = { $number ->
    [1] Una firma · { $version } · { $day } ·
   *[other] { number } firmas · { $version } · { $day } ·
}
charter-ring-awaiting = { $number ->
    [1] Falta una firma · { $version } · { $month } ·
   *[other] Faltan { number } firmas · { $version } · { $month } ·
}
charter-month = { $month } de { $year }
charter-we-come-back = Volvemos a ella{ $line }{ $rhythm }.
charter-version-of = { $version }, { $day }
charter-every-weekday = { $weeks ->
    [1] cada { weekday }
    [2] un { weekday } de cada dos
    [3] un { weekday } de cada tres
   *[4] un { weekday } de cada cuatro
}
charter-every-days = { $number ->
    [1] cada día
   *[other] cada { number } días
}
charter-every-weeks = { $number ->
    [1] cada semana
    [2] cada dos semanas
   *[other] cada { number } semanas
}
charter-every-month = cada mes
charter-every-quarter = cada trimestre
charter-twice-a-year = dos veces al año
charter-every-year = cada año
charter-in-days = { $number ->
    [0] hoy
    [1] mañana
   *[other] en { number } días
}
charter-in-a-week = en una semana
charter-in-weeks = en { number } semanas
charter-in-months = en { number } meses
charter-in-years = { $number ->
    [1] en un año
   *[other] en { number } años
}
charter-title = La alianza de { $name }
charter-title-wide = La alianza de { $name }, apaisada
charter-print = Imprimir
charter-wide = Apaisada, para pantalla

## The desk of whoever facilitates

desk-how-to-go-on = Cómo seguir
desk-facilitators = Mesa de quien facilita
desk-between-you-two = Entre las dos personas. Cualquiera puede seguir.
desk-only-you = Tu mesa. Solo la ves tú.
desk-say = Di
desk-go-back-to-question = ¿Volver a: { $stage }?
desk-go-back-to = Volver a: { $stage }
desk-skip-to = Saltar a: { $stage }
desk-circle-goes-along = Va todo el círculo. Lo que ya se giró queda boca arriba.
desk-go-back = Volver
desk-stay = Quedarse aquí
desk-ready = { $n ->
    [one] { $n } de { $of } ya está. Empieza cuando esté todo el círculo.
   *[other] { $n } de { $of } ya están. Empieza cuando esté todo el círculo.
}
desk-open-until = Abierto hasta { $moment }
desk-go-on = Seguir
desk-one-minute = 1 min
desk-one-day = 1 día
desk-pause = Pausa
desk-light-candle = Encender la vela
desk-end-reading = Terminar la lectura
desk-read-aloud = Leer en voz alta, a suertes
desk-go-on-from-here = Seguir desde aquí
desk-turn-notes = Girar las notas
desk-prepare = Preparar
desk-open-room = Abrir la sala
desk-begin-memories = Empezar por los recuerdos
desk-begin-nightmares = Empezar por las pesadillas
desk-let-day-in = Dejar entrar el día
desk-begin-hopes = Empezar por las esperanzas
desk-to-hopes = A las esperanzas
desk-like-with-like = Juntar lo parecido
desk-find-words = Encontrar las palabras
desk-to-signing = A la firma
desk-hang-it-up = Colgarla
desk-no-item = Aún no hay puntos
desk-agreed = { $n ->
    [one] { $n } de { $of } acordado
   *[other] { $n } de { $of } acordados
}
desk-first-the-day = Primero el día de la próxima visita
desk-signed = { $n ->
    [one] Ha firmado { $n } de { $of }
   *[other] Han firmado { $n } de { $of }
}
desk-when-both-done = Las notas se giran cuando las dos personas han terminado.
desk-still-writing = { $n ->
    [one] { $names } aún escribe. ¿Esperar o seguir?
   *[other] { $names } aún escriben. ¿Esperar o seguir?
}
desk-so-many-still-writing = { $n ->
    [one] { $n } persona aún escribe. ¿Esperar o seguir?
   *[other] { $n } personas aún escriben. ¿Esperar o seguir?
}
desk-more = Más
desk-several-tables = Sentarse en varias mesas
desk-join-tables = Juntar las mesas otra vez
desk-open-screen = Abrir la pantalla grande
desk-on-a-phone = Tu mesa en un teléfono
desk-seats = Asientos y enlaces
desk-settings = Ajustes
desk-read-again = Leerlas otra vez en voz alta
desk-reopen = Abrir otra vez la escritura
desk-show-me-too = Mostrar los números de «Yo también»
desk-lock = Bloquear las bandejas
desk-unlock = Desbloquear las bandejas
desk-show-answers = Mostrar las respuestas dadas
desk-unfold = Abrir otra vez la nota plegada
desk-unfold-one = Abrir otra vez la nota plegada { $n }
desk-edit-purpose = Editar el propósito
desk-what-for = ¿Para qué es?
desk-keep-words = Guardar estas palabras
desk-said-purpose = El propósito ha cambiado.
desk-change-prompt = Cambiar la pregunta
desk-what-ask = ¿Qué preguntamos?
desk-what-ask-hint = Vacío: la pregunta habitual.
desk-ask-so = Preguntar así
desk-said-prompt = La pregunta ha cambiado.
desk-stop = Parar aquí por hoy
desk-stop-question = Parar aquí por hoy…
desk-stop-worst = Ya se ha dicho lo peor, y nada aún de lo que se quiere en su lugar.
desk-stop-home = La gente se iría a casa con eso. Unos minutos para las esperanzas valen la pena.
desk-on-to-hopes = Pasar a las esperanzas
desk-stop-all-the-same = Parar aquí de todos modos

desk-cue-arrive = { $opening ->
    [nightmare] Hola y gracias por venir. Al principio puede sonar un poco blando. Pido confianza por una hora: primero lo peor, luego lo mejor, luego una página que firmamos.
    [memory] Hola y gracias por venir. Al principio puede sonar un poco blando. Pido confianza por una hora: primero nuestros mejores recuerdos, luego nuestras esperanzas, luego una página que firmamos.
   *[none] Hola y gracias por venir. Al principio puede sonar un poco blando. Pido confianza por una hora: primero nuestras esperanzas, luego una página que firmamos.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] Esta noche hacemos nuestra propia página: primero lo peor, luego lo mejor, luego una página que firmamos. Nadie pone notas, y cualquiera puede pasar.
    [memory] Esta noche hacemos nuestra propia página: primero nuestros mejores recuerdos, luego nuestras esperanzas, luego una página que firmamos. Nadie pone notas, y cualquiera puede pasar.
   *[none] Esta noche hacemos nuestra propia página: primero nuestras esperanzas, luego una página que firmamos. Nadie pone notas, y cualquiera puede pasar.
}
desk-cue-arrive-pass = Cualquiera puede pasar, en todo, sin decir por qué. Nada está firmado si no lo firma cada cual.
desk-cue-arrive-no-more = No veo más que el resto: ninguna nota tiene nombre, tampoco para mí.
desk-cue-silence = Silencio mientras escribimos. Las notas se giran todas a la vez.
desk-cue-memories-best = Pensemos en un momento con otra gente en que dimos lo mejor. Un recuerdo por nota.
desk-cue-memories-what = ¿Qué hiciste tú entonces, y qué hizo el resto?
desk-cue-nightmares-fever = Nada de justicia ni equilibrio. Quiero la reunión por la que fingiríamos fiebre.
desk-cue-nightmares-invent = Inventado: nuestra peor versión, en algún momento del futuro. Sin nombres reales.
desk-cue-nightmares-silence = Silencio mientras escribimos. Nadie ve las palabras antes de que todas las notas se giren a la vez.
desk-cue-nightmares-worse = Una pesadilla por nota. Cuanto peor, mejor.
desk-cue-wall-hear = Vamos a oírlas. Leo la primera; cualquiera toma la siguiente.
desk-cue-wall-listening = Ahora solo escuchar. Sin comentarios, sin defensas. Reír está bien.
desk-cue-wall-mark = A marcar las que conocemos bien. Nadie ve quién marcó qué.
desk-cue-wall-mirror = ¿Algo de esto ya está pasando?
desk-cue-turn-wish = Cada miedo lleva un deseo al dorso. Toma uno que conozcas bien y escribe qué querrías en su lugar.
desk-cue-turn-do = Di lo que harás, no lo que no harás.
desk-cue-turn-not-all = No hace falta girarlos todos. Empecemos por los que la mayoría conoce.
desk-cue-hopes-end = Ahora el otro extremo. Si nos fuera realmente bien, ¿qué veríamos y oiríamos?
desk-cue-hopes-one = Una pregunta cada vez, una idea por nota. Se puede dejar una pregunta.
desk-cue-hopes-wall = Un paseo a lo largo de la pared. ¿Qué sorprende? ¿Qué se oye más de una vez?
desk-cue-hopes-listening = Ahora solo escuchar. Las preguntas vienen después, los juicios nunca.
desk-cue-review-sort = Ordenar en silencio. Todo el mundo mueve; si dos no coinciden, la nota se queda en ambos.
desk-cue-review-name = El nombre de un montón son unas palabras, no una. ¿Qué nos piden sus notas?
desk-cue-review-dots = Ahora las pegatinas: ¿qué te importa más, si solo pudiéramos quedarnos con una parte?
desk-cue-draft-stand = No pregunto si te encanta. ¿Puedes respaldarlo durante { $span }?
desk-cue-draft-gift = Un «todavía no» es un regalo. ¿Qué falta aún en las palabras?
desk-cue-draft-stuck = ¿Se atasca? Más pequeño, más corto, o probarlo hasta un día. Una parte puede esperar.
desk-cue-sign-day = Primero el día: ¿cuándo volvemos a esta página?
desk-cue-sign-read = Léela una vez más, entera. Firma cuando puedas respaldarla; espera si no.
desk-cue-sign-again-on = La miramos de nuevo el { $day }. Hasta entonces cuelga donde la vemos.
desk-cue-sign-again = No está grabada en piedra. La miraremos de nuevo.
desk-for-days = { $span ->
    [quarter] tres meses
    [half-year] medio año
    [year] un año
    [weeks] { $number ->
        [1] una semana
       *[other] { number } semanas
    }
   *[days] { $number ->
        [1] un día
       *[other] { number } días
    }
}
desk-in-days = { $span ->
    [quarter] en tres meses
    [half-year] en medio año
    [year] en un año
    [weeks] { $number ->
        [1] en una semana
       *[other] en { number } semanas
    }
   *[days] { $number ->
        [1] mañana
       *[other] en { number } días
    }
}

## The big screen, and the desk on a phone

screen-title = { $place }: { $name }
screen-stopped = por hoy paramos aquí
screen-pause = una pausa
screen-come-in = Adelante, toma asiento.
screen-point-here = Apunta aquí la cámara{ $line }o abre { $address }
screen-here-of = { $n ->
    [one] Está { $n } de { $of }.
   *[other] Están { $n } de { $of }.
}
screen-count-here = { $n ->
    [one] Está { $number } de { $of }
   *[other] Están { $number } de { $of }
}
screen-enough = { $n ->
    [one] { $n } de { $of } ha escrito bastante
   *[other] { $n } de { $of } han escrito bastante
}
screen-table-empty = La mesa está vacía. La primera nota no tiene que ser buena.
screen-notes-on-the-table = { $n ->
    [one] { $number } nota en la mesa, boca abajo
   *[other] { $number } notas en la mesa, boca abajo
}
screen-our-hopes = Nuestras esperanzas
screen-each-table = Cada mesa lee las suyas.
screen-table = Mesa { $table }
screen-all-read = Todas leídas
screen-so-many-read = Leídas las { $n }
screen-n-of = { $n } de { $of }
screen-still-loose = { $n ->
    [one] { $n } nota aún suelta
   *[other] { $n } notas aún sueltas
}
screen-remote-title = Tu mesa: { $name }
screen-your-desk = Tu mesa
screen-here = { $n } aquí
screen-to-own-page = A tu página
screen-nothing-to-say = Nada por ahora. Un momento para mirarse.
screen-before = Antes
screen-after = Después
