
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
rounds-marks-until-person = Nadie ve nunca quién marcó qué. Cuántas personas lo hicieron se ve cuando { $name } muestra los números.
rounds-marks-until-shown = Nadie ve nunca quién marcó qué. Cuántas personas lo hicieron se ve cuando se muestran los números.
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
sign-all-signed = Todas las personas que estaban han firmado.
sign-so-many-signed = { $n ->
    [one] Ha firmado { $n } de { $of }.
   *[other] Han firmado { $n } de { $of }.
}
sign-new-words-wait = Las palabras nuevas aún esperan las firmas.
sign-nobody-signed = Aún no ha firmado nadie.
sign-still-to-sign = Faltan por firmar: { $names }.
sign-still-reading = { $n ->
    [one] { $names } aún está leyendo.
   *[other] { $names } aún están leyendo.
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
## Every page

skip = Ir a la página
back = Volver
colon = :{" "}
foot-no-accounts = Accordant no lleva cuentas de usuario. Tu enlace es tu llave.
foot-privacy = Privacidad en este servidor
foot-accessibility = Accesibilidad

## Languages

languages-title = Idiomas
languages-lead = Elige el idioma de las páginas. Se guarda en este navegador y en ningún otro sitio.
languages-own-words = Lo que escribió la gente queda como lo escribió.
languages-unread = Estas frases se tradujeron con cuidado, pero todavía no las ha revisado nadie que haya crecido con este idioma.

## Numbers, days and times

number = { $number ->
    [0] ninguno
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $number }
}
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
day = { $day } de { $month } de { $year }
day-of-week = { $weekday } { $day } de { $month }
moment = { $day }, { $time }

## What several pages say (page/words.rs)

stage-prepare = Preparar
stage-arrive = Llegar
stage-nightmares = Pesadillas
stage-memories = Recuerdos
stage-turn = Dar la vuelta
stage-hopes = Esperanzas
stage-review = Repasar
stage-draft = Redactar
stage-sign = Firmar
stage-living = Viva
stage-face-up = { $stage }, boca arriba
prompt-memories = ¿Cuándo diste lo mejor de ti con otras personas?
prompt-nightmares = ¿Cuál sería nuestra peor versión?
prompt-hopes = ¿Y la mejor?
candle-paused = En pausa
candle-down = La vela se apagó. Termina tu frase
candle-exactly = quedan { $time }
candle-last-minute = Menos de un minuto
candle-about = { $minutes ->
    [one] Cerca de { $minutes } minuto
   *[other] Cerca de { $minutes } minutos
}
now-prepare = Ahora: preparar
now-arrive = Ahora: llegar
now-nightmares = Ahora: pesadillas
now-turn = Ahora: dar la vuelta
now-hopes = Ahora: esperanzas
now-review = Ahora: repasar
now-draft = Ahora: redactar
now-sign = Ahora: firmar
now-living = Ahora: viva

## Parts of many pages (page/parts.rs)

parts-stages = Etapas
parts-this-alliance = Esta alianza
parts-at-the-table = { $people } a la mesa
parts-was-here = { $person } estuvo aquí a las { $time }
parts-some-here = { $here } de { $people } aquí
parts-all-here = { $here } aquí
parts-offline = Sin conexión por ahora.
parts-offline-more = Sigue escribiendo. Tu nota se guarda aquí y se enviará.
parts-reload = Recargar para ver lo nuevo
parts-stopped = Por hoy paramos aquí.
parts-stopped-more = Todo queda como está.
parts-stopped-desk = Continúa desde tu mesa cuando el círculo vuelva a estar reunido.
parts-stopped-circle = Esta página sigue sola cuando siga el círculo.
parts-pause = Una pausa.
parts-pause-more = Suelta el aire. Nada corre, nada se pierde.
parts-breath = Una respiración.
parts-breath-more = Nadie tiene que explicar nada.
parts-breath-on = Seguir
parts-between-two = Solo entre dos
parts-unsigned = Sin nombre
parts-between-two-words = Oculto hasta que terminen las dos personas. Después se verá quién escribió qué.
parts-may-guess-words = Con las notas no se guarda ningún nombre. El círculo es pequeño, así que algo se puede adivinar.
parts-a-drawing = Un dibujo
parts-drawn = (dibujo)
parts-reword = Cambiar
parts-take-back = Retirar
parts-note-laid = Tu nota está sobre la mesa.
parts-draw-it = Dibujar
parts-up-to = Hasta { $most } caracteres
parts-your-drawing = Tu dibujo
parts-draw-again = Empezar de nuevo
parts-minutes = { $minutes } min
parts-time-left = Tiempo que queda en esta ronda
parts-open-until = Abierto hasta el { $moment }
parts-seats = Listo: { $done }. Escribiendo: { $writing }.
parts-nobody = nadie
parts-qr = Código QR que abre la página para unirse
parts-only-here = Nadie más puede abrir { $site }. Abre esta página por la dirección de este ordenador en la red, o inicia Accordant con { $option } y la dirección que alcanzan los demás equipos.

## Whole pages (page.rs)

page-title = { $page }: { $alliance }
page-said-notes = { $notes ->
    [one] { $notes } nota sobre la mesa.
   *[other] { $notes } notas sobre la mesa.
}
page-said-signed = { $signed } de { $people } ya firmaron.
page-said-care = Algo pide cuidado.

## Why something did not happen (page/refusal.rs)

refusal-points-name = Aparece un nombre. ¿Podría tratar de lo que tú necesitas?
refusal-points-person = Habla de una persona. ¿Podría tratar de lo que tú necesitas?
refusal-points-always = Aparece un «siempre» o un «nunca». ¿Qué habría visto una cámara?
refusal-nothing-here = Aquí no hay nada para ti.
refusal-desk-only = Solo puede hacerlo quien lleva la mesa.
refusal-door-closed = La puerta está cerrada ahora. Pide a quien te invitó que la abra.
refusal-circle-full = Todos los asientos de este círculo están ocupados.
refusal-name-taken = Alguien aquí ya tiene ese nombre. Añade una letra, para que no haya confusión.
refusal-other-stage = El círculo está ahora en otra parte.
refusal-not-on-the-road = Este círculo no va por ese camino.
refusal-revealed = Mientras tanto se giraron las notas. La tuya aún no estaba sobre la mesa.
refusal-not-revealed = Las notas siguen boca abajo.
refusal-both-must-be-done = Las notas esperan hasta que terminen las dos personas.
refusal-too-many-notes = No caben más notas en esta mesa.
refusal-too-many = No puede haber más. Quita una primero.
refusal-read-on = Alguien ya siguió leyendo.
refusal-words-changed = Alguien cambió estas palabras mientras tanto. Míralas y decide de nuevo.
refusal-themes-locked = Las bandejas están bloqueadas. Quien lleva la mesa puede desbloquearlas.
refusal-no-dots-left = Ya pusiste todas tus pegatinas. Retira una para ponerla en otro sitio.
refusal-nothing-to-undo = No hay nada que deshacer.
refusal-reason-needed = Un «todavía no» necesita unas palabras: ¿qué falta aún?
refusal-answer-needed = Elige una de las tres respuestas.
refusal-answers-shown = Las respuestas a este punto ya se mostraron.
refusal-two-rounds-done = Con dos veces basta. Se puede probar hasta un día, aparcar o soltar.
refusal-not-agreed = Un punto espera todavía el acuerdo. Hay que encontrar sus palabras, aparcarlo o soltarlo.
refusal-no-items = Todavía no hay ningún punto que firmar.
refusal-visit-first = Primero, el día en que se volverá a mirar.
refusal-date-gone = Ese día ya pasó. Elige uno que esté por venir.
refusal-hand-over-first = Quien lleva la mesa conserva su asiento. Cédela primero.
refusal-read-first = Acabas de llegar: lee primero la página, punto por punto. Después también será tuya.
refusal-too-few-answers = Respondió menos de la mitad. Se puede esperar un poco más o dejarlo para la próxima visita.
refusal-sign-it = El círculo es pequeño: cualquiera podría adivinar quién lo escribió, así que nadie promete lo contrario. Pon tu nombre, o guárdalo para la próxima visita y dilo allí.
refusal-no-pulse = Este pulso está cerrado. Lo que elegiste entonces forma parte de su suma.
refusal-another-must-confirm = Lo confirma otra persona: dos toques, dos personas.
refusal-not-small = Eso es más que una falta de ortografía. Propónlo como palabras nuevas y se preguntará a todo el círculo.
refusal-ended = Esta alianza ha terminado. Se puede leer, y ya nada cambia.
refusal-not-a-choice = Elige algo de lo que se ofrece.
refusal-not-a-drawing = El dibujo no llegó entero. Dibújalo otra vez.
refusal-blank = Escribe unas palabras, por favor.
refusal-too-big = Es más de lo que cabe aquí.
refusal-too-long = Sobran { $over }: caben { $most } letras. No se pierde nada; acórtalo un poco.

## Pages outside of all alliances (page/start.rs)

start-check = Por revisar: { $title }
home-title = ¿Cómo queremos ser unos con otros?
home-lead = La mayoría de las relaciones se dejan al azar. Regala a la tuya una buena hora: decir lo que se teme, convertirlo en lo que se espera y firmar una página en común. Después, mantener viva esa página, dos minutos cada vez.
home-window = Accordant: diseñar una alianza
invitation-window = Una invitación: Accordant
start-have-code = Tengo un código
start-not-now = Ahora no
lost-lead = Si diste una dirección de correo a tu alianza, se puede enviar allí un enlace nuevo.
lost-address = Tu dirección de correo
lost-send = Enviar mi enlace otra vez
lost-title = ¿Perdiste tu enlace?
fault-title = Eso salió mal, y fue culpa nuestra.
fault-window = Algo salió mal de nuestro lado
privacy-window = Privacidad en este servidor: Accordant
accessibility-window = Accesibilidad: Accordant
to-first-page = A la primera página

## The first page (page/start/first.rs)

first-join-label = Unirse con un código
first-have-code = ¿Un código?
first-join = Entrar
first-on-this-device = En este dispositivo
first-choose-kind = Elige entre quiénes es.
first-start = Empezar una alianza
first-between = ¿Entre quiénes es?
first-name = ¿Cómo la llamamos?
first-name-blank = Ponle un nombre. Se puede cambiar después.
first-you = Tu nombre
first-you-blank = Escribe un nombre por el que te conozcan.
first-set-table = Poner la mesa
first-no-account = Sin cuenta, sin correo electrónico. Recibes un enlace personal; guárdalo.
first-pair = Dos personas
first-pair-who = Mentoría, pareja, amistad
first-coach = Coaching a dos
first-coach-who = Una persona pregunta, otra explora
first-team = Un equipo o círculo
first-team-who = De tres a treinta personas
first-family = Una familia
first-family-who = En torno a la mesa de la cocina
first-other = Otra cosa
first-other-who = Escribes tus propias preguntas
first-horizon = Cómo nace una alianza
first-say = Decir la pesadilla
first-say-note = En la sala todo el mundo asiente y en el pasillo todo el mundo se queja.
first-say-words = Unos minutos de la peor reunión, sin nombres. Es más divertido de lo que suena.
first-turn = Darle la vuelta
first-turn-note = Lo decimos primero aquí, con cariño, mientras aún es pequeño.
first-turn-words = Detrás de cada miedo hay un deseo. Se trata de escribir ese deseo.
first-agree = Acordar las palabras
first-agree-item = Decimos lo difícil con cariño, en persona y pronto.
first-agree-words = Ordenar las notas, elegir pocas y encontrar palabras que todo el círculo pueda sostener.
first-sign = Firmar y mantenerla viva
first-sign-words = Volver cada dos semanas. Cuando algo se rompe, leerla en voz alta y repararlo.
first-hour-arrive = Preparar el ambiente. Pedir permiso para practicar.
first-hour-nightmares = ¿Cuál sería nuestra peor versión?
first-hour-turn = Convertir cada miedo en un deseo.
first-hour-hopes = Responder a las preguntas recibidas.
first-hour-review = Juntar lo que se parece. Elegir lo que importa.
first-hour-draft = Encontrar palabras a las que nadie se oponga.
first-hour-sign = Poner el nombre, y una fecha para volver.
first-hour = Una buena hora
first-candle = Ese tiempo arde la vela al principio; es un consejo y se ajusta como se quiera. Para llegar, leer en voz alta y firmar, sin prisa.

## The letter at the door (page/start/invitation.rs)

invitation-letter-pair = Me gustaría que nuestro trabajo fuera útil y sincero, así que no quiero dejarlo al azar. Piensa, por favor, en algunas preguntas antes de que nos veamos. Nada de lo que anotes se comparte si no lo traes tú.
invitation-letter-coach = Me gustaría que nuestro coaching fuera útil y sincero, así que no quiero dejarlo al azar. Piensa, por favor, en algunas preguntas antes de que nos veamos. Nada de lo que anotes se comparte si no lo traes tú.
invitation-letter-family = Me gustaría que en casa cada persona estuviera bien, así que hablemos de ello una vez, con tiempo. Piensa, por favor, en algunas preguntas antes de que nos sentemos. Nada de lo que anotes se comparte si no lo traes tú.
invitation-letter-team = Me gustaría que esto fuera bueno para cada persona, así que no quiero dejarlo al azar. Piensa, por favor, en algunas preguntas antes de que nos veamos. Nada de lo que anotes se comparte si no lo traes tú.
invitation-come-in = Pasa. Hay un asiento para ti.
invitation-before = Antes de empezar, acordemos cómo queremos tratarnos.
invitation-from = { $alliance }, de parte de { $person }
invitation-when = Cuándo nos vemos
invitation-asks = Qué te pide ahora
invitation-sees = Quién lo ve
invitation-only-you = Solo tú. { $person } ve que ya estás, nunca lo que escribiste.
invitation-together = Cuando escribimos en común
invitation-asks-name = Tu nombre. Las demás personas ya están a la mesa.
invitation-asks-later = Por ahora, tu nombre. Las preguntas todavía se están eligiendo.
invitation-asks-one = Una pregunta. Cinco minutos, o menos.
invitation-asks-some = { $questions ->
   *[other] { $number } preguntas, las que quieras. Diez minutos, o menos.
}
invitation-asks-many = { $questions ->
   *[other] { $number } preguntas, las que quieras. Quince minutos, o menos.
}
invitation-promise-two = Solo entre dos. Lo que escribes queda boca abajo hasta que terminen las dos personas. Después se verá quién escribió qué.
invitation-promise-more = Las notas quedan boca abajo hasta que se giran todas, y con ninguna se guarda un nombre. En un círculo de tres o cuatro, algo se puede adivinar; entre dos es evidente.
invitation-take-seat = Tomar asiento
invitation-look = Ver las preguntas
invitation-called = ¿Cómo te llamamos?
invitation-back = ¿Ya estuviste aquí? Abre tu enlace personal, o mira en «En este dispositivo» en { $link }.
invitation-first-page = la primera página
invitation-no = ¿No es para ti, o no es buen momento? Cierra esta página. No hace falta dar razones; de ti no se guardó nada.

## When something is not as hoped (page/start/refused.rs)

typed-text = Lo que escribiste
typed-thought = Tu nota privada
typed-letter = Tu carta
typed-own = Tus propias preguntas, una por línea
typed-purpose = Para qué es
typed-prompt = La pregunta
typed-reason = Qué falta
typed-because = Por qué
typed-words = Unas palabras
typed-called = El nombre
typed-title = Cómo se llama
typed-meets = Cuándo y dónde es el encuentro
typed-sign = Tu nombre, como firmas
typed-code = El código
typed-day = El día, como 2027-02-09
again-title = Mira esto otra vez.
again-send = Enviarlo otra vez
again-without = Seguir sin ello
again-anew = Abrir la página de nuevo
fault-wrote = Lo que escribiste sigue en esta ventana y se enviará cuando lo intentes de nuevo.
fault-kept = Lo que se envió antes está guardado.
fault-tell = Si se repite, díselo a quien lleva este servidor: número { $number }.
try-again = Intentar de nuevo
back-to-alliance = Volver a la alianza

## Privacy and accessibility (page/start/texts.rs)

privacy-title = Privacidad en este servidor
privacy-lead = Hasta que se giran las notas, nadie del círculo salvo tú puede ver las tuyas, tampoco quien facilita. Una nota sin nombre se guarda sin tu nombre; ni siquiera quien lleva este servidor puede averiguarlo después. Aun así se puede reconocer tu estilo, y entre dos nada puede ser anónimo. Quien lleva este servidor puede leer las notas que están boca arriba.
privacy-kept = Qué se guarda
privacy-kept-1 = Lo que un círculo hace en común: los nombres que dio la gente, el propósito, la carta, las preguntas, las notas boca arriba, los puntos y las respuestas cuando se muestran, firmas, fechas y un historial de lo que se hizo.
privacy-kept-2 = Las notas boca abajo: sus palabras, sin nombre, hora ni orden. Solo el navegador que escribió una nota puede cambiarla o retirarla. Cuando se giran las notas, se barajan y reciben lugares nuevos, y las ocultas se borran.
privacy-kept-3 = Tu preparación privada: tus palabras, sin tu nombre. Solo tu enlace personal las abre.
privacy-kept-4 = De tu enlace personal, solo una huella. Quien lleva el servidor no puede leer en ella el enlace ni enviártelo otra vez. Cuando lo renuevas tú, lo que tienes boca abajo te acompaña. Cuando lo renueva el círculo, tu preparación privada no, y lo que habías puesto boca abajo queda sobre la mesa, pero ya no puedes cambiarlo.
privacy-kept-5 = En tu navegador: una cookie con tu llave para cada una de tus alianzas y, hasta que se envía, lo que escribiste en esta ventana. En un teléfono que pasa de mano en mano no se guarda nada de lo escrito.
privacy-kept-6 = Sin cuentas, sin correos, sin contar visitas, sin publicidad. Nada de estas páginas se carga de otro sitio.
privacy-seen = Quién ve qué
privacy-seen-1 = Quien facilita mueve las etapas y la vela, y no ve de lo escrito más que el resto: quién ya está, quién escribió bastante, nunca una palabra que esté boca abajo.
privacy-seen-2 = Entre dos es evidente quién escribió qué, así que las notas solo están ocultas hasta que terminan las dos personas. En un círculo de tres o cuatro, las notas van sin nombre y algo se puede adivinar. Desde cinco personas van sin nombre.
privacy-seen-3 = Cualquiera del círculo puede doblar una nota que duele. Se cuenta que se dobló una nota, no quién lo hizo.
privacy-seen-4 = Cómo avanzó el círculo, quién llegó y se fue, quién llevó la mesa y qué se giró está en el historial de la alianza, y todo el círculo puede leerlo.
privacy-not = Contra qué no protege esto
privacy-not-1 = El servidor en marcha: por un momento tiene a la vez quién es cada persona y qué escribe. Quien cambie su programa o lea su memoria podría mirar.
privacy-not-2 = Sus archivos: quien los abra mientras se escribe una ronda puede leer las palabras que están boca abajo. No encuentra nombres con ellas.
privacy-not-3 = Registros fuera de Accordant: un proxy delante de este servidor puede anotar quién envió algo y cuándo. Junto con copias de la base de datos, eso podría señalar a quien escribió.
privacy-not-4 = Tu propio dispositivo: quien lo tenga, o tenga tu enlace personal, puede ver y cambiar lo que es tuyo.
privacy-not-5 = Tus palabras: cómo escribes, qué cuentas, cómo dibujas. Cuanto más pequeño el círculo, más.
privacy-not-6 = Copias de seguridad hechas mientras una ronda estaba abierta: guardan las palabras de ese momento, sin nombres, también las que se cambiaron o retiraron después, hasta que se borra la copia.
privacy-not-7 = Cuando ya se giraron las notas, nadie puede demostrar cuál era la suya, tampoco tú. Por eso una nota no se puede borrar como tuya; se puede doblar.
privacy-ask = ¿Preguntas sobre este servidor? Pregunta a quien lo lleva, o a quien te dio su dirección.
accessibility-title = Accesibilidad
accessibility-lead = Un círculo es tan bueno como su entrada. Estas páginas están hechas para usarse con teclado, con la voz, con lector de pantalla, a cualquier tamaño, y por personas para quienes todo esto es nuevo. Nos medimos por las Web Content Accessibility Guidelines 2.2, nivel AA.
accessibility-keys = Con el teclado
accessibility-keys-1 = A todo se llega con Tab y se pulsa con Intro o Espacio; en un grupo de opciones mueven las flechas. La primera parada de cada página es «Ir a la página».
accessibility-keys-2 = En una nota, Intro empieza una línea nueva. Ctrl e Intro, o Cmd e Intro, la ponen sobre la mesa.
accessibility-keys-3 = Las notas se ordenan sin arrastrar: márcalas con Espacio, elige adónde van y pulsa «Moverlas».
accessibility-keys-4 = Escape cierra un menú.
accessibility-keys-5 = Nada te quita el foco mientras escribes. Si entretanto el círculo avanza, la página pregunta primero.
accessibility-reading = Leer y escuchar
accessibility-reading-1 = Lo que ocurre se dice en un lugar tranquilo de la página, como mucho cada diez segundos. La vela se anuncia cuando queda un minuto y cuando se apaga; lo que escriben otras personas, nunca.
accessibility-reading-2 = Nada se dice solo con color: cada señal tiene una forma y una palabra.
accessibility-reading-3 = Las páginas funcionan a doble y cuádruple tamaño, en un teléfono estrecho, en oscuro y en claro, con más contraste y con los colores de tu propio sistema.
accessibility-reading-4 = El movimiento es breve, y no hay ninguno si tu sistema pide menos. No hay sonidos y nada parpadea.
accessibility-reading-5 = Los dibujos y las firmas nunca son la única manera: un nombre escrito siempre basta.
accessibility-time = Tiempo y participación
accessibility-time-1 = La vela es un consejo. Ninguna ronda termina sola durante el encuentro; cualquiera puede pedir un minuto más.
accessibility-time-2 = Puedes pasar, en lo que sea, sin decir por qué.
accessibility-time-3 = Sin dispositivo propio puedes sentarte al teléfono de otra persona.
accessibility-script = Sin script
accessibility-script-1 = Cada botón y cada página funcionan con el script desactivado. La página muestra entonces lo nuevo cuando la vuelves a cargar.
accessibility-script-2 = Dibujar con el dedo y arrastrar notas necesitan script. Escribir y marcar hacen lo mismo.
accessibility-lacks = Qué falta, que sepamos
accessibility-lacks-1 = Las frases en idiomas distintos del inglés todavía no las ha leído gente que haya crecido con ellos. Lo que escribe la gente puede estar en cualquier idioma y dirección.
accessibility-lacks-2 = Todavía no se han probado con todos los lectores de pantalla. Si algo te estorba, díselo a quien lleva este servidor; es un fallo nuestro y queremos arreglarlo.

## Arrive (page/arrive.rs)

arrive-title = Adelante. Hay un asiento para cada persona.
arrive-welcome-name = Te damos la bienvenida, { $person }. Toma asiento.
arrive-welcome = Te damos la bienvenida. Toma asiento.
arrive-courage = Solo necesitas esta página y un poco de valor.
arrive-begins = { $person } empieza cuando estén todas las personas.
arrive-begin = Se empieza cuando estén las dos personas.
arrive-key-ready = ya está
arrive-key-here = aquí
arrive-key-away = en camino
arrive-who-is-here = Quién está aquí
arrive-first = Eres la primera persona.
arrive-share = Comparte el código { $code }. Esta página se llena sola.
arrive-told = { $here } de { $people } están aquí, { $ready } ya están.
arrive-who = { $state ->
    [away] { $person }: en camino
    [ready] { $person }: ya está
   *[here] { $person }: aquí
}
arrive-join = Unirse desde tu teléfono
arrive-point-type = Apunta la cámara al cuadrado, o abre { $site } y escribe
arrive-point-send = Apunta la cámara al cuadrado, o envía el enlace.
arrive-copied = Enlace copiado.
copy-link = Copiar el enlace
arrive-big-screen = Pantalla grande
arrive-phone-title = ¿Quién está en torno a este teléfono?
arrive-phone-words = Un asiento para cada persona. El teléfono pasa de mano en mano y limpia la página cada vez.
arrive-phone-name = Nombre
arrive-phone-add = Añadir un asiento
arrive-phone-own = ¿Alguien tiene su propio teléfono? { $link }
arrive-purpose-apart = Para qué es esto
arrive-purpose = Para qué es esta hora
arrive-norms = Cómo nos tratamos aquí
arrive-norm-1 = Nada está firmado si no lo firmas tú.
arrive-norm-2 = Puedes pasar, en lo que sea, sin decir por qué.
arrive-norm-3 = Hablamos de lo propio: «yo», no «tú siempre».
arrive-norm-4 = Lo que se dice aquí queda aquí. Lo que aprendemos puede viajar.
arrive-yes = Sí, con gusto
arrive-ask-first = Sí, pero pregúntame antes
arrive-not-today = Hoy no
arrive-answered-yes = { $person }: sí, con gusto
arrive-answered-ask-first = { $person }: sí, pero pregúntame antes
arrive-answered-not-today = { $person }: hoy no
arrive-count-yes = «Sí, con gusto»: { $people }.
arrive-count-ask-first = «Sí, pero pregúntame antes»: { $people }.
arrive-count-not-today = «Hoy no»: { $people }.
arrive-question-family = ¿Te parece bien que hagamos esto en común?
arrive-question = ¿Tengo tu permiso para practicar esto contigo?
arrive-shown = Tu respuesta se muestra al círculo, como lo harían tus propias palabras. Puedes dejarla abierta y cambiarla cuando quieras.
arrive-say-so = Decirlo
im-ready = Ya estoy
you-are-ready = Ya estás
arrive-answers = Lo que respondimos

## Prepare (page/prepare.rs)

prepare-private = Solo para ti
prepare-own = Tu preparación
back-to-circle = Volver al círculo
prepare-letter-hint = Quien abre el enlace de invitación lee esto, da un nombre y toma asiento.
prepare-letter = La carta
prepare-questions = Las preguntas
prepare-somebody = Alguien

## The questions (page/prepare/questions.rs)

questions-back = Volver a la mesa
questions-title = ¿Qué preguntas haremos?
questions-lead = De 4 a 6 son de sobra para una sesión. Mezcla como quieras; escribe las tuyas.
questions-ten = Las diez
questions-up-to = Hasta { $most } en total. Una pregunta que se queda conserva los pensamientos y las notas que le pertenecen.
questions-take = Tomar estas preguntas
questions-own = Las tuyas
questions-own-hint = Una por línea.

## Setting the table (page/prepare/table.rs)

table-title = Poner la mesa
table-lead = Envía unas preguntas por adelantado, para que haya tiempo de pensarlas. Después, el encuentro.
table-own-phones = Quién tiene su propio teléfono
table-invite = Invitar al resto
table-who-is-ready = Quién ya está
table-purpose = Para qué es
table-purpose-kept = El propósito está guardado.
table-purpose-label = El propósito, en una frase
table-purpose-hint = Encabeza la página que se firmará. Puede esperar al encuentro.
table-purpose-keep = Guardar el propósito
table-rename = Llamarla de otra manera
table-name-kept = El nombre está guardado.
keep-the-name = Guardar el nombre
table-reads = Dice: { $purpose }
table-letter-kept = La carta está guardada.
table-letter-label = Lo que escribes a quienes invitas
table-letter-hint = Tu nombre va debajo, y se lee en la puerta.
table-meets = ¿Cuándo y dónde es el encuentro?
table-meets-hint = Como lo dirías: jueves 26 de noviembre, a las 17:00, por vídeo, cerca de una hora.
table-letter-keep = Guardar la carta
table-letter-preview = Ver la carta
table-at-the-door = En la puerta: { $letter }
table-door-says = Hasta que guardes la tuya, la puerta dice estas palabras.
no-questions = Todavía no hay preguntas.
table-ten = Diez se hicieron para esto. Tómalas todas o elige; de 4 a 6 son de sobra para una sesión.
table-ten-taken = Las diez preguntas están sobre la mesa.
table-take-ten = Tomar las diez
table-choose = Elegir las preguntas
table-many = De 4 a 6 son de sobra para una sesión; si hay más, cada persona toma lo que le hable.
table-plenty = De 4 a 6 son de sobra.
table-phone = ¿Quién está ante este teléfono?
table-phone-hint = El teléfono pasa de mano en mano. Cada entrega limpia la página, para que nadie lea lo que otra persona escribió.
table-fills = Esta página se llena sola.
table-sets = pone la mesa
table-ready = ya está
table-shared = comparte el teléfono
table-here = está aquí
table-thinks = lo está pensando
table-more = Más para preparar
table-own-preparation = Tu propia preparación

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = La carta de { $person }
thinking-together = La preparación es de las dos personas
thinking-title = Piénsalo, a tu ritmo
thinking-lead = Salta lo que no te diga nada. Media frase basta. Encontrarás tus notas a tu lado en el encuentro, y tú eliges cuáles compartir.
thinking-lead-later = Salta lo que no te diga nada. Media frase basta. Encontrarás tus notas a tu lado en la ronda de esperanzas, y tú eliges cuáles compartir.
thinking-kept = Guardado, solo para ti.
thinking-choosing = { $person } las está eligiendo todavía. Aparecen aquí solas.
thinking-note-on = Tu nota privada sobre la pregunta { $number }
thinking-kept-here = Guardado en este servidor, solo para ti.
thinking-only-you = Esto solo lo ves tú.
thinking-has-note = tiene una nota
thinking-you-are-ready = Ya estás.
thinking-count = { $notes ->
    [one] { $notes } de { $questions } tiene una nota
   *[other] { $notes } de { $questions } tienen una nota
}
thinking-come-back = Puedes volver y cambiarlas hasta el encuentro.
thinking-save = Guardar y volver luego
thinking-not-ready = Todavía no

## One phone for several people (page/pass.rs)

pass-now-to = Pasa ahora el teléfono a { $person }.
pass-to = Pasa el teléfono a { $person }.
pass-i-am = Soy { $person }
pass-once-more = { $person } otra vez
pass-goes-first = { $person } primero
pass-title = Pasa el teléfono.
pass-window-to = Pasa el teléfono a { $person }
pass-window = Pasa el teléfono
pass-all-seats = Todo el mundo tiene asiento.
pass-all-written = Todo el mundo escribió.
pass-all-answered = Todo el mundo respondió.
pass-all-signed = Todo el mundo firmó.
pass-all-round = Esa fue la ronda.
pass-nobody-peeks = Nadie mira mientras alguien escribe.
pass-face-down = { $notes ->
    [one] Hay una nota boca abajo. Nadie mira, y el teléfono no la mostrará.
   *[other] { $number } notas están boca abajo. Nadie mira, y el teléfono no las mostrará.
}
pass-answers = Las respuestas quedan boca abajo hasta que estén todas. Nadie mira.
pass-sign = Cada persona firma por sí misma. Nada está firmado si no lo firmas tú.
pass-own = Lo que es de una sola persona no está en esta página.
pass-whose = En manos de quién está el teléfono
pass-has = { $person } tiene el teléfono
pass-on = Pasarlo

## Seats and links (page/seats.rs)

seats-title = Asientos y enlaces
seats-lead = Quién es de este círculo, y cómo se entra.
seats-people = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
seats-you = { $person } (tú)
seats-what = Qué se puede hacer con el asiento de { $person }
seats-hand = Ceder la mesa
seats-hand-to = a { $person }
seats-renew = Renovar el enlace
seats-renew-of = de { $person }
seats-remove = Quitar
seats-state = { $state ->
    [here] está aquí
    [was-here] estuvo aquí a las { $time }
   *[away] en camino
}
seats-desk-state = { $state ->
    [here] lleva la mesa, está aquí
    [was-here] lleva la mesa, estuvo aquí a las { $time }
   *[away] lleva la mesa
}
seats-phone-of = está ante el teléfono de { $person }
seats-desk-phone-of = lleva la mesa, está ante el teléfono de { $person }
seats-remove-whom = Quitar a { $person }
seats-remove-what = Su enlace deja de funcionar y su asiento queda libre. Sus notas se quedan: nadie sabe cuáles son. Su firma desaparece. El historial del círculo lo cuenta.
seats-remove-carries = { $people ->
    [one] También se va quien está ante su teléfono: { $people } persona.
   *[other] También se van quienes están ante su teléfono: { $people } personas.
}
seats-remove-title = ¿Quitar a { $person } del círculo?
seats-remove-keep = Conservar el asiento
seats-renew-old = El enlace antiguo deja de funcionar en todas partes.
seats-renew-own = Este navegador sigue con el nuevo, y lo que tienes boca abajo o guardas para ti te acompaña.
seats-renew-given = El nuevo se te muestra una sola vez, para dárselo a { $person }.
seats-renew-lost = La preparación privada no lo acompaña, porque solo la abre el enlace antiguo; las notas boca abajo quedan sobre la mesa y ya no se pueden retirar.
seats-renew-title-own = ¿Renovar tu enlace personal?
seats-renew-title = ¿Renovar el enlace de { $person }?
seats-renew-keep = Dejarlo como está
seats-hand-what = { $person } mueve entonces las etapas y la vela. Conservas tu asiento, y la mesa se te puede devolver.
seats-hand-title = ¿Ceder la mesa a { $person }?
seats-hand-keep = Conservar la mesa
seats-own = Tu enlace personal
seats-own-hint = Te devuelve a tu asiento, en cualquier dispositivo. No lo compartas: quien lo tiene eres tú.
seats-own-copied = Tu enlace personal está copiado.
seats-own-copy = Copiar tu enlace
seats-own-renew = Renovarlo
seats-reminders = Calendario y recordatorios
seats-own-show = Mostrarlo
seats-door-closed = La puerta está cerrada: no entra nadie nuevo. Quien tiene asiento lo conserva.
seats-door-open = Abrir la puerta
seats-point-open = Apunta la cámara al cuadrado, o abre el enlace.
seats-join-copied = El enlace de invitación está copiado.
seats-join-label = El enlace para enviar
seats-their-name = Su nombre
seats-give-seat = Darle un asiento
seats-door = La puerta
seats-door-close = Cerrar la puerta
seats-door-new = Enlace y código nuevos
seats-door-new-hint = El enlace antiguo, el código antiguo y el enlace de la pantalla grande dejan de funcionar. Los asientos se quedan.
seats-no-device = Alguien sin dispositivo
seats-no-device-hint = Esta persona usa este teléfono. Pasa de mano en mano, y cada entrega limpia la página.
seats-screen = La pantalla grande
seats-screen-hint = Para un proyector o una pantalla compartida: sin controles y sin nombres junto a los textos. Nunca compartas esta página misma.
seats-screen-open = Abrir la pantalla grande

## Settings (page/seats/settings.rs)

settings-title = Ajustes
settings-lead = Sirven a la mayoría de los círculos tal como están. Quien lleva la mesa puede cambiarlos cuando quiera.
settings-stays = Lo que se escribió queda como está.
settings-keep = Guardar estos ajustes
settings-nightmare = Con la pesadilla
settings-nightmare-more = Nuestra peor versión, sin nombres. Más divertido de lo que suena.
settings-memory = Con el mejor recuerdo
settings-hopes = Con las esperanzas
settings-hopes-more = Para una hora corta, o cuando el corazón ya pesa bastante.
settings-begin = ¿Cómo empezamos?
settings-turn = Convertir cada miedo en una esperanza
settings-turn-more = Después de las pesadillas, cada nota recibe una esperanza al dorso.
settings-mirror = Preguntar: ¿algo de esto ya ocurre?
settings-mirror-more = Para círculos que se conocen desde hace tiempo. Se pregunta cuando las notas están boca arriba.
settings-when = ¿Cuándo escribimos?
settings-live = Todo el círculo a la vez, con una vela
settings-apart = { $hours ->
    [24] Cada persona a su tiempo: un día
    [48] Cada persona a su tiempo: dos días
    [72] Cada persona a su tiempo: tres días
    [120] Cada persona a su tiempo: cinco días
    [168] Cada persona a su tiempo: una semana
    [one] Cada persona a su tiempo: { $hours } hora
   *[other] Cada persona a su tiempo: { $hours } horas
}
settings-apart-hint = Una ronda escrita por separado se abre para todo el círculo a la vez, cuando ya están todas las personas o se acaba su tiempo.
settings-phone = Un solo teléfono pasa de mano en mano
settings-phone-more = En torno a la mesa de la cocina. Cada entrega limpia la página.
settings-guided = Alguien lleva la mesa
settings-guided-more = Sin ella, de dos personas cualquiera puede seguir, y nada se gira hasta que terminan ambas. Desde tres personas siempre la lleva alguien.
settings-minutes = { $stage }, en minutos
settings-candle = ¿Cuánto arde la vela?
settings-candle-hint = La vela es un consejo. Ninguna etapa termina sola, y 0 significa sin vela.
settings-every = { $days ->
    [0] nunca
    [7] cada semana
    [14] cada dos semanas
    [28] cada cuatro semanas
    [31] cada mes
    [42] cada seis semanas
    [91] cada trimestre
    [182] dos veces al año
    [one] cada día
   *[other] cada { $days } días
}
settings-dots = Pegatinas para cada persona
settings-agree = ¿Cómo acordamos?
settings-each = Punto por punto
settings-each-more = Se pregunta por cada punto.
settings-whole = Todo a la vez
settings-whole-more = Cuando hay poco tiempo: una mirada a la página entera.
settings-visits = ¿Cada cuánto volvemos a ella?
settings-life = Cuando la página cuelga
settings-pulse = ¿Cada cuánto se pregunta el pulso?
settings-notes = ¿Cuándo se sueltan las notas sin elaborar?
settings-notes-after = { $days ->
    [0] nunca
    [7] después de una semana
    [one] después de { $days } día
   *[other] después de { $days } días
}
settings-care = Decir enseguida qué punto pide cuidado
settings-care-more = Si no, una petición de cuidado sin nombre nombra su punto solo cuando se han leído todos en voz alta.
settings-faces = Lluvia, nube y sol
settings-faces-more = Para niñas y niños: tres caras en vez de cuatro palabras.
settings-hurt = Si alguien sufre daño, ¿a quién se llama?
settings-hurt-hint = Aparece donde alguien pide cuidado. Eso no es asunto del círculo, sino de alguien con quien hablar.
settings-prompt = La pregunta sobre «{ $stage }»
settings-prompt-hint = Vacía, es la habitual.
settings-prompt-keep = Guardar la pregunta
settings-others-asked = Otras personas preguntaron

## Answers when something could not be done (web/error.rs)

error-no-page = Aquí no hay página para ti.
error-incomplete = Algo que pertenece a este formulario no llegó; quizá la página era antigua. No se cambió nada. Ábrela de nuevo y hazlo allí.
error-too-big = Es más de lo que cabe aquí. No se guardó nada de ello.
error-too-slow = Tardó demasiado en llegar. Envíalo otra vez.
error-guesses = Se intentó muchas veces ahora mismo. Espera un minuto y vuelve a probar.
error-starts = Desde aquí se han empezado muchísimas alianzas ahora mismo. Espera un rato y envíalo otra vez; lo que escribiste sigue aquí.
error-busy = Ahora mismo hay muchísima gente aquí. No se pierde nada: espera unos segundos y vuelve a probar.
error-streams = Esto ya está abierto en muchas ventanas.
error-fault = Eso salió mal, y fue culpa nuestra. Lo que escribiste sigue aquí.
error-gone = Aquí ya no hay nada para ti, pero sí lo que escribiste. Abre tu enlace personal en otra ventana y envíalo otra vez.
error-nothing = O nunca existió, o tu enlace se quedó dormido. Pide uno nuevo a quien te invitó, o abre tu enlace personal.
error-lost = Perdí mi enlace
error-no-page-words = A algunas direcciones se envían formularios, y algunas páginas son solo para quien lleva la mesa. Tu alianza está donde la dejaste.
to-your-alliance = A tu alianza

## Lo que se dice a los programas que piden (web/api/problem.rs)

api-not-json = Lo que se envió no se puede leer como JSON.
api-unlike = Lo que se envió no es lo que se pide aquí.
api-other-type = Esto se envía como application/json.
api-looks-only = Este token solo sirve para mirar. La persona a quien pertenece puede dar otro.
api-no-such-way = Eso no se puede hacer en esta dirección.
api-from-elsewhere = Lo que cambia algo tiene que venir de este sitio, o traer un token.
api-fault = Eso salió mal, y fue cosa nuestra.
api-key-long = Tiene de 1 a { $most } letras.
api-key-short = Aquí está hecha de azar y tiene de { $least } a { $most } letras: quien la tenga puede volver a pedir el enlace.

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = Próxima visita: { $day }
doors-no-code = Ninguna puerta abierta tiene este código. Míralo otra vez, o pide uno nuevo.
doors-closed-words = El círculo ha cerrado su puerta. Si te esperan, pide a quien te invitó que la abra.
doors-closed = La puerta está cerrada ahora.
doors-other-seat = Este es otro sitio
doors-other-seat-words = En este navegador eres { $here }. Este enlace es el sitio de { $there }: lo que escribas después lo escribes como { $there }, y quien tenga el enlace puede verlo.
doors-other-seat-sit = Sentarme aquí como { $there }
care-choose-item = Elige el punto del que se trata.
care-item-gone = Ese punto ya no está en la página. Elige otro.
left-words = Has dejado el círculo. Que te vaya bien. Tu enlace ya no abre nada, y nadie pregunta por qué.
left-title = Has dejado el círculo.
renewed-words = Da este enlace a su dueña o dueño; se muestra solo ahora, y el antiguo ya no abre nada: { $link }
renewed-title = Un enlace personal nuevo
renewed-back = Volver a los asientos

## What only the page’s script says (page/script.rs)

script-left = { $form ->
    [one] Queda # carácter
   *[other] Quedan # caracteres
}
script-over = { $form ->
    [one] Sobra # carácter
   *[other] Sobran # caracteres
}
script-check = Por revisar:{" "}
script-unsent = Guardado aquí, aún sin enviar
script-gone = Este enlace ya no funciona aquí. Lo que escribiste se queda en esta página.
script-turned = Se giraron las notas. La tuya aún no estaba sobre la mesa.
script-add = Añadirla, boca arriba
script-leave = Dejarlo
script-moved = El círculo ha avanzado.
script-along = Ir también
script-minutes = { $form ->
    [one] Cerca de # minuto
   *[other] Cerca de # minutos
}
script-one-minute = Queda un minuto.
script-ticked = { $form ->
    [one] # nota marcada
   *[other] # notas marcadas
}
script-saved = Guardado hace un momento.
script-copied = Copiado.

## Living: the home of an alliance that is lived

living-signed-page = La página firmada
living-history = Historia
living-seats = Asientos y enlaces
living-side = Próxima visita, historia, enlaces
living-more = El último pulso, propuestas, nombres
living-said-pulse = Tu pulso está dado. Puedes cambiarlo hasta que se cierre.
living-said-pulse-closed = Tu pulso está dado, y el pulso está cerrado.
living-said-signed = Tu nombre está debajo.
living-said-proposed = Tus palabras están propuestas. Primero cualquiera puede preguntar por ellas.
living-this-alliance = Esta alianza
living-back = Volver a la alianza
living-how = ¿Cómo cumplimos nuestra palabra?
living-whose-word = De quién es la palabra
living-welcome = Te damos la bienvenida.
living-new-here = Lee la página punto por punto, pregunta lo que quieras saber y firma cuando te parezca bien. Nadie espera tu nombre.
living-read-item-by-item = Leerla punto por punto
living-ended = Esta alianza terminó el { $day }.
living-ended-stays = Todo queda para leerlo.
living-ended-said = Lo que se dijo al final
living-ending = Ahora la alianza termina en común.
living-ending-say = Cada persona puede decir con qué se queda y qué agradece.
living-to-the-ending = Ir al final
living-asleep = La alianza duerme desde el { $day }.
living-asleep-happens = Pasa a veces. Nada se ha perdido, y no se manda nada a nadie hasta que alguien la despierte.
living-awake = La alianza está despierta.
living-wake = Despertarla
living-left = { $name } se ha ido.
living-joined = { $name } se ha unido.
living-somebody-left = Alguien se ha ido.
living-somebody-joined = Alguien se ha unido.
living-does-anything-change = ¿Cambia algo?
living-nothing-for-now = Por ahora nada
living-at-the-next-visit = Mirarlo en la próxima visita
living-still-ours = { $n ->
    [one] ¿El punto { $items } sigue siendo nuestro?
   *[other] ¿Los puntos { $items } siguen siendo nuestros?
}
living-still-ours-why = Nadie lo ha dicho en medio año. Se oirá al leer la página { $when }.
living-notes-go = El { $day } se borran las notas. La página se queda.
living-notes-look = { $link }.
living-notes-look-link = Mira las notas una vez más
living-notes-gone = Las notas se soltaron el { $day }. Lo que llegaron a ser se queda.
living-since = Desde el { $day }.
living-version-waits = { $version }, espera los nombres
living-version-signed = { $version }, firmada por { $n ->
    [one] una persona
   *[other] { $number }
}
living-version-signed-by-some = { $version }, firmada por { $signed } de { $of }
living-try-until = Lo probamos hasta el { $day }.
living-look-together = Se mira en común { $when }.
living-from = De dónde viene
living-item = el punto { $number }
living-all-of-it = Todo
living-take-it = Para llevar
living-when-it-is-time = Cuando llegue el momento
living-leave = Dejar el círculo
living-settings = Ajustes
living-end-it = Terminarla en común
living-print = Imprimir la página
living-show = Mostrarla en una pantalla
living-calendar = Calendario y recordatorios
living-keepsake = Un recuerdo
living-keep-link = Guardar tu enlace personal
living-keep-link-why = Es tu llave de esta alianza, en todos tus dispositivos. Guárdalo donde solo mires tú: quien lo tenga, serás tú.
living-your-link = Tu enlace personal
living-link-copied = El enlace está copiado.
living-copy = Copiarlo

## Living: places, days and what a visit did

living-an-item = un punto
living-quoted = «{ $words }»
living-list = { $rest }, { $next }
living-list-last = { $rest } y { $last }
living-when-visit = en la próxima visita
living-when-today = hoy
living-when-tomorrow = mañana
living-when-weekday = { $weekday ->
    [1] el lunes
    [2] el martes
    [3] el miércoles
    [4] el jueves
    [5] el viernes
    [6] el sábado
   *[7] el domingo
}
living-when-day = el { $day }
living-day-short = { $day } de { $month }
living-step-hardly = apenas
living-step-a-little = un poco
living-step-mostly = en gran parte
living-step-fully = del todo
living-step-rain = lluvia
living-step-cloud = nube
living-step-sun = sol
living-visit-stayed = Leímos la página, y se quedó como estaba.
living-visit-looked = Miramos { $item }.
living-visit-new-words = Miramos { $item } y le dimos palabras nuevas.
living-visit-let-go = Miramos { $item } y lo soltamos.
living-visit-try-until = Miramos { $item } y lo probamos hasta el { $day }.
living-visit-try = Miramos { $item } y lo probamos.
living-visit-kept = { $n ->
   *[other] Nos quedamos con { $items }.
}
living-item-begun = Punto { $number }

## Care

care-hurt = Si alguien sufre daño o amenazas, este no es el lugar. Habla con una persona de confianza de fuera, o pide ayuda.
care-ask = Pedir cuidado
care-check = Por revisar: { $title }
care-thanks-mine = Hacía falta un poco de valor.
care-thanks = El círculo sabe que algo necesita cuidado.
care-thanks-mine-why = Hace más fácil la próxima vez, para todo el mundo.
care-thanks-signed = Tu nombre va con ello.
care-thanks-unsigned = No se nombra a nadie.
care-until-then = La página se lee en común { $when }. Hasta entonces no hay nada más que hacer.
care-not-now = Ahora mismo no se puede pedir nada aquí.
care-not-now-why = Se pide cuidado para un punto de una página con la que se vive.
care-mine = Se me pasó.
care-mine-words = Me gustaría decirlo yo.
care-noticed = Noté algo.
care-noticed-words = Pasa a veces. Nombras un punto, y a nadie.
care-no-longer-fits = Este punto ya no encaja.
care-no-longer-fits-words = Quizá necesita otras palabras, o ya hizo su trabajo.
care-talk = Prefiero hablar antes con una persona.
care-talk-words = Aquí no se guarda nada.
care-what = ¿Qué necesita cuidado?
care-what-words = Los acuerdos se desgastan. Eso dice algo del acuerdo, o de la época, antes de decir nada de una persona.
care-how = ¿Cómo te gustaría decirlo?
care-later = Ahora no
care-talk-first = Entonces habla antes con esa persona.
care-talk-first-words = Tres preguntas, solo para ti. Nada de esto se guarda.
care-talk-told = ¿Se lo has dicho?
care-talk-along = ¿Ayudaría que alguien te acompañara?
care-talk-mention = ¿Puede alguien decirle que lo mencionaste?
care-talk-rest = Si es tres veces no, puedes dejarlo descansar. También aquí descansa.
care-another-way = Decirlo de otra manera
care-mine-question = ¿Qué pasó, en una frase?
care-mine-button = Decirlo
care-noticed-question = ¿Qué habría visto una cámara?
care-no-longer-fits-question = ¿Qué ha cambiado, en una frase?
care-which-item = ¿Qué punto?
care-optional = Opcional. Unas { $letters } letras, y sin nombres.
care-perhaps = Quizá: lo que pasó, como lo vería una cámara, y lo que te gustaría en su lugar.
care-differently = Decirlo de otra manera
care-keep-mine = Dejarlo así
care-help-read = Leer la página en común
care-help-words = Mirar las palabras
care-help-said = Basta con haberlo dicho
care-help-mine = ¿Qué ayudaría la próxima vez?
care-help = ¿Qué ayudaría?
care-when = ¿Cuándo?
care-when-visit = En la próxima visita
care-when-soon = Antes, por favor
care-few = { $n ->
   *[other] El círculo tiene { $number } personas.
} Cualquiera podría adivinar quién lo dice, así que tu nombre va con ello. Todo el mundo ve enseguida el punto, tu frase y tu nombre.
care-with-name = ¿Con tu nombre?
care-signed = Con mi nombre
care-signed-seen = Todo el mundo ve enseguida el punto, tu frase y tu nombre.
care-unsigned = Sin mi nombre
care-unsigned-item = Todo el mundo ve: «El círculo pide cuidado para este punto.» Tu frase se lee después de leer la página en común.
care-unsigned-something = Todo el mundo ve: «Se notó algo en nuestra alianza.» El punto y tu frase se dicen después de leer la página en común.
care-unsigned-nobody = Nadie ve quién lo pidió.
care-unsigned-not-even = Nadie ve quién lo pidió, tampoco { $name }.
care-banner = El círculo pide cuidado para { $item }.
care-banner-something = Se notó algo en nuestra alianza.
care-banner-more = Lo notó más de una persona.
care-banner-nobody = No se nombra a nadie, y no hace falta.
care-banner-when = La página se lee en común { $when }.
care-banner-soon = Antes, por favor: que la visita comience cuando venga bien a todo el mundo.
care-voice-mine = Se me pasó
care-voice-noticed = Noté algo
care-voice-no-longer-fits = Ya no encaja
care-needs = ¿Algo necesita cuidado?
care-needs-words = Pasa a veces. Di qué punto, no quién. El grupo se detiene y mira el punto, no a una persona.

## Living: what is proposed, asked and left out

living-proposed = Lo que se propone
living-questions = Preguntas sobre él
living-no-questions = Nadie ha preguntado todavía.
living-asks = { $name } pregunta
living-somebody-asks = Alguien pregunta
living-we-say = Decimos: { $answer }
living-your-answer = Tu respuesta
living-your-answer-kept = Se guarda con el punto, como la del círculo.
living-answer = Responder
living-ask-about = Preguntar por él
living-your-question = Tu pregunta
living-your-question-name = Tu nombre va al lado.
living-ask-circle = Preguntar al círculo
living-parked = Vuelven en la primera visita
living-resting = En reposo
living-resting-words = Llegó su día, y nadie dijo que siguen siendo nuestros. Un toque los trae de vuelta.
living-dropped = { $n ->
    [one] { $n } punto soltado por el camino
   *[other] { $n } puntos soltados por el camino
}
living-ours-again = Vuelve a ser nuestro.
living-still-ours-button = Sigue siendo nuestro

## Living: the history

living-history-changed = Cómo han cambiado nuestras palabras
living-history-so-far = El camino hasta aquí
living-history-every-version = Nunca se sobrescribe nada. Cada versión se queda, con los nombres que la respaldaron.
living-history-for-all = Nunca se sobrescribe nada. Lo que se hizo está aquí, para todo el círculo.
living-versions = Versiones
living-version = Versión { $number }
living-visits = Visitas
living-visits-count = { $n ->
    [one] { $n } visita
   *[other] { $n } visitas
}
living-steps-count = { $n ->
    [one] { $n } paso
   *[other] { $n } pasos
}
living-way = El camino recorrido
living-version-against = Versión { $number }, frente a la versión { $before }
living-signed-by = { $n ->
    [one] Firmada por una persona
   *[other] Firmada por { $number }
}
living-version-spelling = Solo cambió una falta; nadie tuvo que volver a firmar.
living-comma = ,
living-somebody-name = alguien
living-unchanged = { $n ->
    [one] un punto sin cambios
   *[other] { $number } puntos sin cambios
}
living-the-circle = El círculo
living-somebody = Alguien
living-an-item-begun = Un punto
living-did-start = { $who } empezó la alianza
living-did-join = { $who } se unió
living-did-remove = { $who } ya no está en el círculo
living-did-renew = { $who } tiene un nuevo enlace personal
living-did-hand = { $who } pasó la mesa a { $to }
living-did-reveal = { $notes ->
    [one] { $round ->
        [memories] Los recuerdos se dieron
        [hopes] Las esperanzas se dieron
       *[nightmares] Las pesadillas se dieron
    } la vuelta: { $notes } nota
   *[other] { $round ->
        [memories] Los recuerdos se dieron
        [hopes] Las esperanzas se dieron
       *[nightmares] Las pesadillas se dieron
    } la vuelta: { $notes } notas
}
living-did-reopen = { $round ->
    [memories] { $who } abrió los recuerdos para más notas
    [hopes] { $who } abrió las esperanzas para más notas
   *[nightmares] { $who } abrió las pesadillas para más notas
}
living-did-fold = Se plegó una nota
living-did-unfold = Se volvió a abrir una nota plegada
living-did-stop = { $who } paró aquí por hoy
living-did-go-on = { $who } siguió adelante
living-did-sit-at-tables = { $n ->
   *[other] El círculo se sentó en { $number } grupos
}
living-did-join-tables = Los grupos se juntaron
living-did-show-me-too = Se mostraron los números de «yo también»
living-did-park = { $item } se aparcó hasta la primera visita
living-did-drop = { $item } se soltó
living-did-plan = Próxima visita: { $day }
living-did-sign = { $who } firmó
living-did-come-in-force = La versión { $version } está en vigor, firmada por todo el mundo
living-did-make = Se hizo la versión { $version }
living-did-reword = Versión { $version }: palabras nuevas para el punto { $item }
living-did-let-go = Versión { $version }: se soltó el punto { $item }
living-did-add = Versión { $version }: un punto nuevo, el { $item }
living-did-change-many = { $n ->
   *[other] Versión { $version }: { $number } puntos son distintos
}
living-did-pulse = Se dio un pulso
living-did-lapse = { $item } venció
living-did-revive = { $item } vuelve a ser nuestro
living-did-sleep = La alianza se durmió
living-did-wake = La alianza despertó
living-did-settle = El círculo habló de { $who }
living-did-leave = { $who } se fue
living-did-erase-notes = Se soltaron las notas
living-did-end = La alianza terminó
living-did-hang = { $who } colgó la página; desde aquí se vive con ella
living-did-move-back = { $who } volvió a: { $stage }
living-did-move-on = { $who } pasó a: { $stage }

## Living: the page of one item

living-reads-since = Se lee así desde el { $day }.
living-try-until-tag = Lo probamos hasta el { $day }
living-from-theme = de «{ $theme }»
living-item-parked = Aparcado
living-item-let-go = Soltado
living-item-lapsed = Vencido
living-kind-promise = Una promesa
living-kind-permission = Un permiso
living-kind-when-hard = Cuando se pone difícil
living-kind-trial = Una prueba
living-kind-fun = Solo por alegría
living-sources = Las notas de las que viene
living-no-source = Ninguna nota en concreto. Se redactó en común.
living-earlier = Cómo han cambiado sus palabras
living-as-it-reads = Como se lee ahora
living-before-that = Antes de eso
living-removed = quitado:
living-added = añadido:
living-heard = Lo que se dijo por el camino
living-stance-yes = Sí
living-stance-reservation = Sí, con una reserva
living-stance-not-yet = Todavía no
living-words-of-then = Sobre las palabras de entonces: { $words }
living-newcomers = Lo que dice quien acaba de llegar
living-what-to-do = ¿Qué te gustaría hacer con él?
living-why = ¿Por qué?
living-why-hint = Para quien lo lea dentro de un año.
living-propose = Proponer otras palabras
living-how-read = ¿Cómo debería leerse?
living-only-until = ¿Solo hasta un día?
living-only-until-hint = Entonces es una prueba.
living-propose-how = Cualquiera puede preguntar durante tres días, y después responde. Si nadie dice «todavía no», es una nueva versión.
living-propose-button = Proponerlo
living-mend = Corregir una falta
living-mend-letters = Una letra o dos, no más
living-mend-how = Otra persona lo confirma con un toque. Nadie vuelve a firmar.
living-mend-button = Corregirla
living-propose-let-go = Proponer soltarlo
living-let-go-how = Un punto que hizo su trabajo puede irse. Antes se pregunta a todo el mundo.

## Living: the next visit

living-next = Próxima visita
living-no-day = Todavía no hay día.
living-next-far = { $far }.
living-next-far-zone = { $far }, hora de { $zone }.
living-next-gone = Ese día ya pasó, y está bien así.
living-next-gone-zone = Ese día ya pasó, y está bien así, hora de { $zone }.
living-next-then = Después, { $rhythm }.
living-next-asleep = Espera hasta que alguien la despierte.
living-next-begin-any = Puede empezar cuando venga bien a todo el mundo, o elegirse otro día.
living-next-what = La página se lee en voz alta y en común, punto por punto: se queda, se buscan palabras nuevas o se suelta.
living-change-pulse = Cambiar tu pulso
living-give-pulse = Dar tu pulso ahora
living-next-calendar = Calendario
living-pulse-given = { $given } de { $of } han dado el suyo.
living-pulse-yours = El tuyo está entre ellos.
living-pulse-closes = Se cierra: { $when }.
living-pulse-asks = Un pulso pregunta cuánto se vive esto.
living-begin = Comenzar la visita
living-begin-how = Cuando el círculo se sienta en común: esta página se convierte en la visita. Cualquiera puede comenzarla, y lleva la mesa.
living-move = Moverla
living-moved = La visita está movida.
living-come-back = Volvemos el
living-what-time = ¿A qué hora?
living-what-time-hint = Opcional. Sin ella vale el día entero.
living-what-zone = ¿En qué zona horaria?
living-what-zone-hint = Solo con una hora, por ejemplo Europe/Berlin.
living-keep-date = Guardar esta fecha
living-apart = ¿No al mismo tiempo?
living-apart-how = Cada persona lee la página a su ritmo, en unos días. Lo que necesita cuidado se dice cuando pasen los días, o cuando todo el mundo haya leído.
living-apart-days = ¿En cuántos días?
living-apart-begin = Comenzarla en unos días
living-rhythm = Cambiar el ritmo
living-pulse-close = Cerrar el pulso
living-pulse-close-how = Quien no haya dado el suyo queda fuera esta vez. No vuelve a abrirse.
living-pulse-close-button = Cerrarlo y mostrar lo que dice
living-pulse-open = Abrir un pulso ahora

## Living: the pulse

pulse-title = Tu pulso
pulse-none = Ahora mismo no hay ningún pulso abierto.
pulse-opens-any-moment = El próximo se abre en cualquier momento.
pulse-opens-on = El próximo se abre el { $day }.
pulse-opens-at-visit = Se abre en la próxima visita, o cuando lo abra quien lleva la mesa.
pulse-how-much = ¿Cuánto vivimos esto, ahora mismo?
pulse-about-all = Sobre el círculo entero, no sobre nadie. Salta lo que no puedas decir.
pulse-done = Listo
pulse-cant-say = No sé decir
pulse-word = ¿Algo que quieras que se lea en voz alta?
pulse-word-hint = Opcional, y sin nombre.
pulse-word-few = Queda en la página para todo el círculo cuando se cierre el pulso. Son pocas personas, así que quizá se adivine de quién es.
pulse-word-many = Queda en la página para todo el círculo cuando se cierre el pulso, a partir de cinco respuestas. Nadie ve de quién es.
pulse-seen-sum = Solo se muestra la suma, cuando el pulso se cierre, y solo a partir de cinco respuestas.
pulse-seen-two = Entre dos: cada persona ve las dos respuestas, con nombres, cuando ambas hayan dado la suya.
pulse-seen-few = { $n ->
   *[other] El círculo tiene { $number } personas: todas ven todas las respuestas, con nombres, cuando todas hayan dado la suya.
}
pulse-line = { $n ->
    [one] Pulso de la última vez: { $steps }
   *[other] Pulso de las últimas { $number } veces: { $steps }
}
pulse-growing = crece
pulse-steady = estable
pulse-asks-for-care = necesita cuidado
pulse-lines-few = La línea muestra lo que todo el círculo respondió, en conjunto. Son pocas personas: cada una ve las respuestas de todas, cuando todas hayan dado la suya.
pulse-lines = La línea muestra lo que todo el círculo respondió, en conjunto. Nunca se muestran respuestas sueltas, y con menos de cinco no hay línea.
pulse-of = El pulso del { $day }
pulse-read-out = Para leer en voz alta:
pulse-nobody = Esta vez no respondió nadie. Está bien así.
pulse-too-few = { $n ->
    [one] Una respuesta.
   *[other] { $number } respuestas.
} Son muy pocas para números sin señalar a nadie. ¿Y si mejor lo hablamos?
pulse-not-all = { $n ->
   *[other] { $number } de { $of } respondieron.
} Las respuestas solo se muestran cuando todo el mundo ha dado la suya. ¿Y si mejor lo hablamos?
pulse-answered = { $answered } de { $of } respondieron. Lo menos vivido va primero.
pulse-rarely = apenas
pulse-partly = en parte
pulse-mostly = en gran parte
pulse-in-this-visit = Se mira en común en esta visita.
pulse-look-said = Se mira en común en la próxima visita.
pulse-look = Mirar este en común

## Reminders

reminders-kind-visit = el día antes de una visita
reminders-kind-pulse = cuando se abre un pulso
reminders-kind-sign = cuando la página tiene palabras nuevas por firmar
reminders-kind-change = cuando se proponen palabras
reminders-kind-asleep = cuando la alianza se duerme
reminders-kind-farewell = antes de soltar las notas en bruto
reminders-title = Recordatorios
reminders-how = ¿Cómo te gustaría enterarte?
reminders-nothing-needed = Nada de esto hace falta: la página dice lo que toca. Lo que llega, llega una vez, nunca de noche, y se para con un toque.
reminders-no-mail = Esta instalación no envía correo.
reminders-calendar = En tu calendario
reminders-calendar-how = Como suscripción, el día se mueve solo cuando el círculo lo mueve; como archivo, está ahí una vez.
reminders-calendar-link = Crear mi enlace de calendario
reminders-one-file = Un archivo
reminders-end-link = Terminar mi enlace de calendario
reminders-calendar-shows = El calendario muestra los puntos de la página a quien pueda ver tu calendario. El enlace no abre nada más.
reminders-by-mail = Por correo
reminders-yours = Es la tuya
reminders-asked = Hemos preguntado allí si es tuya. Hasta entonces no llega nada.
reminders-address = Tu dirección de correo
reminders-address-hint = Nadie del círculo la ve. Se guarda hasta que la quites o te vayas.
reminders-keep-address = Guardar esta dirección
reminders-write-to-me = Escríbanme
reminders-drop-address = Quitar mi dirección
reminders-letter = Tu carta
reminders-letter-how = Va a todas las personas del círculo que dieron aquí una dirección y dijeron que es suya, como mucho una vez al día.
reminders-send-letter = Enviar la carta por correo
reminders-stopped = (parado)
reminders-ask-again = Preguntar otra vez
reminders-zone = Tu zona horaria
reminders-room = En la sala donde se escribe el círculo
reminders-room-kind = De qué tipo
reminders-webhook = La dirección de su webhook entrante
reminders-webhook-hint = Es una llave: se guarda y no se muestra a nadie. Todo el mundo en esa sala ve lo que llega: fechas, y nunca quién.
reminders-write-there = Escribir allí
reminders-drop-room = No escribir más allí

## Living: a new version

version-stay = { $n ->
    [one] uno se queda
   *[other] { $number } se quedan
}
version-change = { $n ->
    [one] uno cambia
   *[other] { $number } cambian
}
version-go = { $n ->
    [one] uno se va
   *[other] { $number } se van
}
version-new = { $n ->
    [one] uno es nuevo
   *[other] { $number } son nuevos
}
version-heading = { $parts }.
version-nothing = Aquí nada espera tu nombre.
version-nothing-broke = No se rompió nada que no se pudiera arreglar. Pon tu nombre bajo la página como se lee ahora.
version-what-changes = Lo que cambia
version-whole-page = Leer la página entera
version-item-day = Punto { $item }, cambió su día o su tipo
version-item-words = Punto { $item }, palabras nuevas
version-item-gone = Punto { $item }, soltado
version-item-new = Punto { $item }, nuevo
version-signed-again = { $signed ->
    [one] { $signed } de { $of } ha vuelto a firmar.
   *[other] { $signed } de { $of } han vuelto a firmar.
}
version-sign = Firmar la versión { $number }
version-sign-as = Firmar la versión { $number } como { $name }
version-drawn = Tu firma, dibujada
version-talk-first = Quiero hablarlo antes
version-talk-what = ¿De qué te gustaría hablar?
version-talk-default = Quiero hablarlo antes.
version-talk-hint = Queda en la página con tu nombre, para que se pueda hablar. Puedes firmar cuando quieras.
version-tell = Decirlo al círculo
version-waits = La versión { $number } espera tu nombre.
version-look = Mirarla y firmar
version-not-signed = Tu nombre no está bajo la página como se lee ahora.
version-when-ready = { $link } cuando quieras.
version-when-ready-link = Mírala y firma

## The visit

visit-title = Visita: { $name }
visit-alliance = La alianza
visit-breath = Un respiro
visit-steps = Pasos de esta visita
visit-step-arrive = Llegar
visit-step-thanks = Gracias
visit-step-read = Leer
visit-step-pulse = Pulso
visit-step-look = Mirar
visit-step-aside = Aparte
visit-step-close = Cerrar
visit-question-arrive = Una palabra por persona: ¿cómo llegas?
visit-question-thanks = ¿Qué punto te ayudó? ¿A quién le das las gracias?
visit-question-read = Leemos nuestra página en voz alta, punto por punto.
visit-question-pulse = ¿Cuánto hemos vivido esto?
visit-question-look = ¿Qué hizo difícil vivir este punto?
visit-question-aside = ¿Qué dejamos aparte?
visit-question-close = ¿Cuándo la miramos otra vez? Una palabra por persona.

## The visit: the desk

visit-desk-unguided = Cómo seguir
visit-desk = La mesa de quien facilita
visit-desk-two = Entre dos. Cualquiera puede seguir.
visit-desk-yours = Tu mesa. Solo tú ves esto.
visit-desk-say = Di
visit-desk-minutes = { $n ->
    [one] cerca de { $n } minuto
   *[other] cerca de { $n } minutos
}
visit-desk-on = Seguir: { $step }
visit-say-arrive = Qué bien vernos. Una palabra por persona: ¿cómo llegas hoy?
visit-say-pass = Se puede pasar, en todo, sin decir por qué.
visit-say-thanks = Empezamos con gracias. ¿Qué punto te ayudó, y a quién le das las gracias?
visit-say-short = Corto está bien. Damos una vuelta.
visit-say-lot = Lo leemos todo en voz alta, para no señalar a nadie. La suerte decide quién lee.
visit-say-read = { $name }, ¿lees este? Despacio. Solo escuchamos.
visit-say-listen = Sin comentarios, sin defensa. Solo escuchar.
visit-say-pulse = Esto es el círculo entero, y ninguna respuesta suelta. ¿Qué sorprende?
visit-say-pulse-named = Estas son nuestras respuestas, cada una con un nombre. Nadie tiene que explicar la suya. ¿Qué sorprende?
visit-say-which = ¿Cuál miraríamos en común?
visit-say-look = ¿Qué hizo difícil vivir este punto? No quién: qué.
visit-say-help = ¿Cómo nos ayudó, cómo podría ser mejor, y hay alguna razón para no quedarnos con él?
visit-say-aside = Estos nos esperaban. Podemos retomarlos, probarlos hasta un día o soltarlos.
visit-say-change = ¿Cambia algo, ahora que somos quienes somos?
visit-say-close = ¿Cuándo la miramos otra vez? Y una palabra por persona: ¿cómo te vas?
visit-say-sign = Quien tenga un punto con palabras nuevas firma otra vez. A su tiempo.

## The visit: looking at what came up

visit-look-none = ¿Hay un punto que mirar?
visit-look-hard = ¿Qué lo hizo difícil?
visit-look-how = Se pregunta qué, no quién. Un punto cada vez; cada uno acaba de una de cuatro formas: quedarse, palabras nuevas, soltarlo, o probar algo hasta un día.
visit-look-more = Más de una persona.
visit-look-from = { $name }, al pedir cuidado
visit-look-from-unsigned = Sin nombre, al pedir cuidado
visit-look-trial = Ha llegado el día de esta prueba.
visit-look-again = Mirarlo una vez más
visit-ended-keep = Nos quedamos con él
visit-ended-words = Tiene palabras nuevas
visit-ended-gone = Hizo su trabajo, y se va
visit-ended-try = Probamos algo hasta un día
visit-ended-open = Nada se decidió: se queda como está
visit-look-kept = Se queda. Qué bien que se dijo.
visit-look-keep = Nos quedamos con él
visit-look-another = Mirar otro punto en común
visit-look-this = Este
visit-look-one-item = 1 punto

## The visit: reading aloud

reading-title = La leemos en voz alta.
reading-how = Toda, no solo lo que falló. Alguien lee un punto, el resto solo escucha. La suerte decide quién lee cuál.
reading-lot-soon = La suerte se echa en un momento, a la vista de todo el mundo.
reading-draw-lot = Echar la suerte
reading-lot = Salió { $names }.
reading-lot-at-table = Grupo { $table }: salió { $names }.
reading-aloud = Lectura en voz alta
reading-listening = Ahora solo escuchar. La palabra la tiene quien lee.
reading-quiet = Diez segundos de silencio.
reading-quiet-how = Que siga resonando. Nadie tiene que decir nada.
reading-go-on = Seguir
reading-table-done = Este grupo los ha leído todos.
reading-others-read = El resto aún lee.
reading-you-read = Este lo lees tú en voz alta
reading-reads = Lee { $name }
reading-then = después { $name }
reading-then-you = después tú
reading-item-of = Punto { $item } de { $of }
reading-read-to-me = Léemelo
reading-read = Está leído, seguir
reading-pass = Paso
reading-nothing = No surgió nada.
reading-came-up = Surgió esto.
reading-no-care = Todos los puntos están leídos, y ninguno necesita cuidado.
reading-alone = Lee nuestra página, despacio.
reading-alone-how = Todos los puntos, en voz alta si quieres. Cuando todo el mundo los haya leído, verás lo que surgió.
reading-open-until = Abierta hasta: { $when }.
reading-have-read = { $n ->
    [one] { $n } de { $of } la ha leído.
   *[other] { $n } de { $of } la han leído.
}
reading-you-have = La has leído
reading-all-read = Los he leído todos
reading-of = { $item } de { $of }
reading-tables = Leemos en voz alta, grupo por grupo.
reading-table-of = Grupo { $table }: { $item } de { $of }.

## The visit: the quieter steps

visit-good = Qué bien que estemos aquí.
visit-twenty = Unos veinte minutos. Primero gracias, luego la página se lee en voz alta, luego se mira lo que surgió. Se puede pasar, en todo.
visit-in-turn = Por turnos, y corto. Se dice, no se escribe.
visit-no-pulse = Aún no se ha preguntado ningún pulso. Una mirada al círculo: ¿qué punto se vive más, y cuál menos?
visit-nothing-waits = Aquí no espera nada. Se puede seguir cuando se quiera.
visit-brought = Traído por quien acaba de llegar
change-let-go = Soltarlo
visit-leave-with = Lo que nos llevamos.
visit-item = Punto { $item }: { $words }
visit-stays = Lo leímos todo, y se queda como está.
visit-open = { $n ->
    [one] { $n } propuesta aún no está acordada.
   *[other] { $n } propuestas aún no están acordadas.
} Cuando termine la visita, la página se queda con las palabras que tiene.
visit-one-word = Una palabra por persona. Luego se apunta el día de la próxima visita.
visit-again-on = La miramos otra vez el
visit-end-sign = Terminar la visita y firmar lo cambiado
visit-end = Terminar la visita

## Changes of a page that hangs

change-because-words = Porque: { $words }
change-trial-until = Una prueba hasta el { $day }
change-questions-until = Preguntas hasta: { $when }. Después todo el mundo responde, sin que el resto lo vea.
change-twice = Se preguntó dos veces. Aquí no se desgasta a nadie: se queda lo que hay, o se prueba hasta un día.
change-not-yet = Alguien dijo «todavía no». ¿Qué lo convertiría en un sí?
change-what-let-go = Soltarlo
change-what-new = Un punto nuevo
change-what-spelling = Una falta
change-what-words = Palabras nuevas
change-spelling-how = Otra persona lo confirma con un toque. Nadie tiene que volver a firmar.
change-same = Significa lo mismo
change-answers-until = Respuestas hasta: { $when }. Sin un «todavía no», vale desde entonces.
change-all-here = Quienes están aquí ya respondieron
change-nobody = Nadie ha respondido todavía.
change-answered = { $answered ->
    [one] { $answered } de { $of } ha respondido.
   *[other] { $answered } de { $of } han respondido.
} Las respuestas se muestran juntas.
change-withdraw = Retirar la propuesta
change-try = Probar algo hasta…
change-words = Palabras nuevas
change-asked = Se pregunta a todo el mundo.
change-what-try = ¿Qué probamos?
change-true-again = ¿Cómo volvería a ser verdad?
change-until-when = ¿Hasta cuándo?
change-because = Porque
change-because-later = Para quien pregunte más tarde.
change-ask = Preguntar a todo el mundo
change-did-its-work = ¿Hizo su trabajo?
change-new-items = Puntos nuevos
change-new-item = Un punto nuevo
change-what-is-it = ¿Qué es?
change-its-words = Sus palabras
change-when-we = Cuando …, nosotros …
change-until-trial = Hasta, si es una prueba
change-kind-promise = Una promesa
change-kind-permission = Lo que cualquiera puede hacer
change-kind-when-hard = Cuando se pone difícil
change-kind-trial = Una prueba, hasta un día
change-kind-fun = Solo por alegría
change-left = { $name } se ha ido. ¿Cambia algo?
change-here = { $name } ya está aquí. ¿Cambia algo?
change-somebody-left = Alguien se ha ido. ¿Cambia algo?
change-somebody-here = Alguien ya está aquí. ¿Cambia algo?
change-what-changes = Qué cambia, si cambia algo
change-all-for-now = Eso es todo por ahora

## Coming, leaving and ending

coming-read = Lee con el círculo
coming-so-since = Así desde el { $day }.
coming-before = Antes
coming-next = Punto siguiente
coming-and-then = Y después
coming-stand-behind = ¿Puedes respaldar esto?
coming-what-say = ¿Qué le dirías?
coming-what-say-hint = Un «todavía no» necesita unas palabras; el círculo lo mira en su próxima visita.
coming-change-answer = Cambiar mi respuesta
coming-give-answer = Dar mi respuesta
coming-all-read = Lo has leído todo.
coming-bring = Trae un miedo y una esperanza tuyos. Quedan boca abajo hasta la próxima visita; entonces el círculo los lee y pregunta si algo cambia ahora que estás aquí.
coming-fear = ¿Qué te haría desear no haber venido?
coming-hope = ¿Y cómo deseas que sea?
coming-only-you = Hasta entonces solo los ves tú. Nadie más acaba de llegar, así que quizá se adivine de quién son.
coming-lay-down = Dejarlos boca abajo
coming-face-down = Están boca abajo
coming-your-name = ¿Y tu nombre?
coming-your-name-how = Firma cuando puedas respaldar la página como se lee. Hasta entonces se ve que la lees, y nadie te espera.
coming-to-the-page = A la página, para firmarla
coming-may-go = Puedes irte, en cualquier momento.
coming-may-go-how = Un toque, y ninguna razón. Se pregunta al resto si cambia algo sin ti.
coming-goodbye = Una palabra de despedida, si quieres
coming-name-under = Tu nombre bajo lo que firmaste
coming-name-stays = Se queda, como firmado hasta hoy
coming-name-goes = Se quita, en todas partes
coming-notes-stay = Lo que escribiste en notas no lleva nombre y se queda. Tu enlace personal ya no abre nada.
coming-leave-as = Irme como { $name }
coming-stay = Quedarme
coming-leave = Irse
ending-title = Un final
ending-together = Terminar en común.
ending-how = Una alianza puede terminar bien. La página se lee una vez más, cada persona dice con qué se queda y qué agradece, y luego descansa: para leerla, o desaparece.
ending-begin = Empezar el final
ending-not-now = Ahora no
ending-desk = Quien lleva la mesa puede empezarlo. Mejor hablarlo antes; cualquiera puede quererlo, y nadie necesita una razón.
ending-good = Un buen final.
ending-good-how = La página se lee en voz alta una vez más, punto por punto. Luego cada persona escribe dos frases; todo el círculo las ve, con nombres.
ending-keep = Con qué me quedo
ending-thanks = Qué agradezco
ending-change = Cambiar las mías
ending-say = Decirlo
ending-afterwards = Lo que viene después
ending-keep-this = Guardar esto
ending-not-yet = Al final, todavía no
ending-ended = Ha terminado
ending-still-write = { $n ->
    [one] { $names } aún puede escribir.
   *[other] { $names } aún pueden escribir.
} Cuando termine, ya no cambia nada.
ending-without = Terminarla sin estas palabras
ending-said = Lo que se dijo
ending-keeps = se queda con
ending-gives-thanks = agradece
ending-on = Terminó el { $day }.
ending-read = Puedes leerla mientras esté aquí. Ya no cambia nada.
ending-keepsake-print = Un recuerdo para imprimir
ending-erased-on = Se borrará el { $day }.
ending-take-along = Es el momento de llevarse lo que se quiera guardar. Cualquiera puede pararlo.
ending-keep-after-all = Conservarla al final
ending-erase = Borrarla en su lugar
ending-erase-how = En siete días se borra todo, para todo el círculo, y nadie puede recuperarlo. Hasta entonces cualquiera puede pararlo.
ending-erase-button = Borrarla en siete días
ending-print = Imprimirlo
farewell-gone = Las notas ya no están.
farewell-gone-on = Se soltaron el { $day }. Lo que llegaron a ser cuelga en la página.
farewell-goodbye = Las notas se despiden.
farewell-on = El { $day } se borran las notas en bruto, para todo el mundo. Hicieron su trabajo; lo que llegaron a ser se queda.
farewell-title = Las notas

## Letters

letter-come-in = Entrar
letter-open-alliance = Abrir nuestra alianza
letter-my-address = Sí, es mi dirección
letter-open-page = Abrir nuestra página
letter-where-it-opens = Se abre en el navegador donde ya estuviste. En otro, usa tu enlace personal.
letter-visit-at = { $day }, { $time }
letter-visit-subject = { $when }: { $name }
letter-visit = { $when }: volvemos a mirar nuestra alianza. Dos minutos por persona, y luego la leemos en voz alta.
letter-pulse-subject = Dos minutos para { $name }
letter-pulse = Dos minutos: ¿cuánto vivimos esto?
letter-sign-subject = Palabras nuevas en la página de { $name }
letter-sign = La página tiene palabras nuevas. ¿Sigues dentro?
letter-change-subject = Se proponen palabras nuevas: { $name }
letter-change = Se proponen palabras nuevas para el punto { $item }.
letter-change-read = Léelas en nuestra página y di qué te parecen.
letter-asleep-subject = { $name } duerme
letter-asleep = Nuestra alianza se ha dormido. Todo sigue ahí, y no llegan más cartas.
letter-asleep-wakes = Despierta cuando alguien abre la página.
letter-farewell-subject = Despedida de las notas de { $name }
letter-farewell = El { $day } se borran nuestras notas en bruto. La página se queda como está.
letter-farewell-until = Hasta entonces puedes leer las notas una vez más.
letter-invitation-subject = Una invitación para ti: { $name }
letter-link-subject = Tu enlace a { $name }
letter-link = Este es tu enlace personal. Quien lo tenga entra como tú, así que guárdalo para ti.
letter-confirm-subject = ¿Es esta tu dirección?
letter-confirm = Alguien dio esta dirección para recibir cartas sobre una alianza de la que forma parte.
letter-confirm-if = Si fuiste tú, dilo aquí. Si no, no hagas nada: no llegará nada más.
letter-no-more-text = No más cartas de este tipo, con un toque
letter-no-more = { $link }, con un toque.
letter-no-more-link = No más cartas de este tipo
letter-our-alliance = nuestra alianza

## The calendar

calendar-visit = Visita: { $name }
calendar-what = Dos minutos por persona, y luego leemos la página en voz alta, en común.

## Where letters lead to (web/letters.rs)

letters-asleep = Este enlace se ha dormido.
letters-asleep-why = O ya se usó, o la dirección se cambió o se quitó desde entonces.
letters-to-the-first-page = A la primera página
letters-confirm-what = Entonces llegan aquí cartas sobre tu alianza: cuando se acerca una visita, cuando hay un pulso abierto, cuando la página tiene palabras nuevas. Cada tipo se para con un toque.
letters-thanks = Gracias.
letters-thanks-what = Desde ahora te enteras de lo que se acerca, nunca de noche, y una vez cada cosa.
letters-to-your-alliance = A tu alianza
letters-stop = { $kind ->
    [visit] ¿No más cartas antes de una visita?
    [pulse] ¿No más cartas cuando se abre un pulso?
    [sign] ¿No más cartas cuando la página tiene palabras nuevas?
    [change] ¿No más cartas cuando se proponen palabras?
    [asleep] ¿No más cartas cuando la alianza se duerme?
    [farewell] ¿No más cartas antes de soltar las notas?
   *[other] ¿No más cartas de este tipo?
}
letters-stop-others = Las demás llegan como antes. Lo que toca está en la página de tu alianza, con cartas o sin ellas.
letters-stop-button = Pararlas
letters-stopped = Paradas.
letters-stopped-kind = { $kind ->
    [visit] No más cartas antes de una visita.
    [pulse] No más cartas cuando se abre un pulso.
    [sign] No más cartas cuando la página tiene palabras nuevas.
    [change] No más cartas cuando se proponen palabras.
    [asleep] No más cartas cuando la alianza se duerme.
    [farewell] No más cartas antes de soltar las notas.
   *[other] No más cartas de este tipo.
}
letters-no-mail = Tu enlace es tu llave.
letters-no-mail-how = Esta instalación no envía correo. Quien lleva la mesa de tu alianza puede hacerte un enlace nuevo, en la página de asientos.
letters-look = Mira tu correo.
letters-look-how = Si esta dirección es de alguien de una alianza de aquí, una carta con su enlace está en camino. Puede tardar un minuto.
letters-again = ¿Entrar en este dispositivo?
letters-again-how = Aquí recibes un nuevo enlace personal. El anterior, y todo dispositivo que lo usó, ya no abre nada. Lo que escribiste boca abajo y aún no se ha dado la vuelta se queda donde está, pero no puedes cambiarlo.
letters-again-button = Sí, déjame entrar
letters-calendar = Tu enlace de calendario
letters-calendar-how = Añade esta dirección a tu calendario como suscripción. Solo se muestra ahora, no abre nada más que el calendario, y tu enlace de calendario anterior ha terminado: { $link }

## The shelf of questions

bank-credit = Preguntas del Agile Coaching Institute.
bank-seed-question-1 = ¿Qué haría de esta una relación poderosa?
bank-seed-question-2 = ¿Cómo sabremos si funciona?
bank-seed-question-3 = ¿Con qué podemos contar de cada parte?
bank-seed-question-4 = Cuando nos pone a prueba, ¿cómo queremos ser?
bank-seed-question-5 = ¿Cómo sabré que algo te tiene en un atasco?
bank-seed-question-6 = ¿Qué intención (plan o meta) queremos cumplir?
bank-seed-question-7 = ¿Qué valores sostendremos en común?
bank-seed-question-8 = ¿Cuál es el tono de la relación que creamos?
bank-seed-question-9 = ¿Cómo se siente «nuestro espacio»?
bank-seed-question-10 = ¿Tengo tu permiso para practicar estas habilidades contigo?
bank-team-title = Equipo de trabajo
bank-team-question-1 = ¿Qué te alegraría, dentro de seis meses, de haber estado en este equipo?
bank-team-question-2 = ¿Cómo es un buen martes corriente en este equipo?
bank-team-question-3 = ¿Qué necesitas del resto para dar lo mejor, y qué podemos pedirte?
bank-team-question-4 = ¿Cómo te gustaría oír que algo que hiciste complicó el trabajo de alguien?
bank-team-question-5 = Cuando no hay acuerdo y el reloj corre, ¿cómo decidimos?
bank-team-question-6 = ¿Cómo notaremos pronto que alguien se atasca o se agota?
bank-team-question-7 = ¿Qué hay que contarle de este equipo a quien llega y nadie escribió nunca?
bank-team-question-8 = ¿Qué costumbre de un equipo anterior traerías, y cuál dejarías en la puerta?
bank-team-prompt-1 = Describe la reunión del lunes en el infierno. ¿Qué pasa, minuto a minuto?
bank-team-prompt-2 = Queremos que este equipo se deshaga antes de Semana Santa. ¿Qué tiene que hacer cada cual?
bank-team-prompt-3 = ¿Qué contaría de este equipo a sus amistades alguien nuevo tras una semana terrible?
bank-mentor-title = Mentoría entre dos
bank-mentor-question-1 = ¿Qué te hizo decir que sí, y qué te haría dejar de venir sin ruido?
bank-mentor-question-2 = ¿Qué te gustaría saber hacer dentro de un año que hoy no sabes?
bank-mentor-question-3 = ¿Cuándo quieres consejo, cuándo un oído, y cuándo un empujón? ¿Cómo lo sabrá la otra persona?
bank-mentor-question-4 = ¿Qué se queda en este cuarto, y qué puede salir de él?
bank-mentor-question-5 = ¿Quién fija la fecha, quién manda los temas, y qué pasa cuando hay que mover un encuentro?
bank-mentor-question-6 = ¿Qué no vamos a hacer por la otra persona (referencias, contactos, trabajo, dinero)?
bank-mentor-question-7 = ¿Cómo dirá quien aprende que algo no ayuda, si una parte tiene más poder que la otra?
bank-mentor-question-8 = ¿Cómo sabremos que es hora de parar, y cómo queremos despedirnos?
bank-mentor-prompt-1 = ¿Cómo sería la hora de mentoría más inútil del mundo?
bank-mentor-prompt-2 = Inventa la mentoría que te hace más pequeño cada mes, y al aprendiz que te hace desear tu tarde de vuelta.
bank-mentor-prompt-3 = ¿Cómo podríamos, con toda la buena intención, perder un año entero?
bank-coach-title = Coaching entre dos
bank-coach-question-1 = ¿Qué quieres que sea distinto en tu vida o tu trabajo cuando acabemos?
bank-coach-question-2 = ¿Cómo sueles esquivar algo que de verdad quieres, y qué puedo decir cuando lo vea?
bank-coach-question-3 = ¿Cuánta franqueza quieres de mí, y cómo me dirás que afloje o que apriete?
bank-coach-question-4 = ¿Qué hizo por ti antes la gente que ayudó, y qué hizo la que no?
bank-coach-question-5 = ¿A quién más le importa esto (jefatura, patrocinio, familia), y qué oirá cada cual, de quién?
bank-coach-question-6 = ¿Qué te gustaría que hiciera cuando no has hecho lo que dijiste?
bank-coach-question-7 = ¿Qué está fuera de límites, y qué es bienvenido aunque incomode?
bank-coach-question-8 = ¿Cómo comprobamos, a mitad de camino, que seguimos en el tuyo?
bank-coach-prompt-1 = Sales de la sesión y le dices a alguien «nunca más». ¿Qué pasó ahí dentro?
bank-coach-prompt-2 = ¿Cómo podría un coach convencerte de una vida que es de otra persona?
bank-coach-prompt-3 = ¿Qué tendríamos que hacer para que nada, nada en absoluto, cambie?
bank-pair-title = Pareja de trabajo, cofundación, dos personas que comparten una tarea
bank-pair-question-1 = ¿Por qué hacer esto conmigo y no por tu cuenta?
bank-pair-question-2 = ¿Qué significa para ti «funcionó» en dinero, en tiempo y en el resto de tu vida?
bank-pair-question-3 = ¿Quién tiene la última palabra en qué, y qué hacemos solo en común?
bank-pair-question-4 = ¿Qué haces bajo presión, y qué es lo más amable y útil que puedo hacer entonces?
bank-pair-question-5 = ¿Cuánto de tu semana es esto, y qué lo cambiaría?
bank-pair-question-6 = ¿Qué podemos decir de la otra persona a terceros?
bank-pair-question-7 = ¿Cómo discutimos de modo que después podamos comer en la misma mesa?
bank-pair-question-8 = Si alguien quiere salir, ¿cuál sería una forma justa de irse?
bank-pair-prompt-1 = Es el día en que dejamos de hablarnos. ¿Qué llevó a ello?
bank-pair-prompt-2 = ¿Qué mostraría en sus diez primeros minutos la película de nuestra famosa ruptura?
bank-pair-prompt-3 = ¿Cómo pierden dos personas listas un año entero por cortesía?
bank-family-title = Familia con niños
bank-family-question-1 = ¿Cuándo se está mejor en casa? ¿Qué hacemos entonces?
bank-family-question-2 = ¿Qué te da ganas de dar un portazo?
bank-family-question-3 = ¿Qué te gustaría que los mayores hicieran más? ¿Y qué desean los mayores?
bank-family-question-4 = ¿Qué debería pasar cuando alguien grita, y cuando alguien lo siente?
bank-family-question-5 = ¿Qué es solo tuyo (tu cuarto, tus cosas, tus secretos)?
bank-family-question-6 = ¿Qué hacemos en familia cada semana, pase lo que pase?
bank-family-question-7 = ¿Qué norma de aquí es tonta, y cuál deberíamos guardar?
bank-family-question-8 = ¿Con qué podemos contar de ti, aunque tengas sueño?
bank-family-prompt-1 = ¿Cómo sería el desayuno más horrible del mundo? Puedes dibujarlo.
bank-family-prompt-2 = Si un monstruo quisiera que la familia gruñera toda la semana, ¿qué nos haría hacer?
bank-family-prompt-3 = ¿Qué te haría querer mudarte con el gato de los vecinos?
bank-classroom-title = Clase o grupo de curso
bank-classroom-question-1 = ¿Qué esperas saber hacer al final de este año?
bank-classroom-question-2 = Piensa en alguien que enseñaba y en una clase donde te gustaba estar. ¿Qué hacían?
bank-classroom-question-3 = ¿Qué necesita de una clase quien enseña para estar en su mejor momento un lunes por la mañana?
bank-classroom-question-4 = ¿Qué te ayuda a pensar, y qué lo hace difícil?
bank-classroom-question-5 = ¿Qué deberíamos hacer cuando alguien se equivoca delante de todo el mundo?
bank-classroom-question-6 = ¿Qué hacemos cuando dos personas quieren cosas distintas y la clase va a empezar?
bank-classroom-question-7 = ¿Qué ve y oye alguien de fuera, en la puerta, cuando va bien?
bank-classroom-question-8 = ¿Cómo traemos de vuelta a quien tuvo un mal día?
bank-classroom-prompt-1 = ¿Cómo sería la peor clase de la historia, para quien aprende y para quien enseña?
bank-classroom-prompt-2 = ¿Cómo lograríamos que aquí nadie vuelva a preguntar nunca?
bank-classroom-prompt-3 = ¿Qué tendría que pasar para que el lunes finjas estar enfermo?
bank-board-title = Junta voluntaria, club o asociación
bank-board-question-1 = ¿Por qué das tus tardes a esto, y qué te lo estropearía?
bank-board-question-2 = ¿Cuántas horas al mes tienes de verdad, y en qué meses ninguna?
bank-board-question-3 = ¿Qué decidimos en común, qué hace simplemente una persona, y quién puede gastar qué?
bank-board-question-4 = ¿Cómo discrepamos en la sala, y qué decimos fuera cuando está decidido?
bank-board-question-5 = ¿Cómo pasamos una tarea que alguien ya no puede llevar, sin mala conciencia?
bank-board-question-6 = ¿Qué pueden oír de nuestras reuniones el público, los socios y las familias?
bank-board-question-7 = ¿Cómo nos damos las gracias?
bank-board-question-8 = ¿Cuándo termina un mandato, y cómo hacemos fácil irse bien?
bank-board-prompt-1 = Escribe el acta de la peor reunión que nuestra asociación podría tener.
bank-board-prompt-2 = ¿Qué convertiría a cinco personas entusiastas en una sola tesorería cansada?
bank-board-prompt-3 = ¿Qué tendría que publicar el periódico local para que dimitieras por teléfono?
bank-remote-title = Equipo a distancia
bank-remote-question-1 = ¿Qué horas son tuyas, cuáles nuestras, y cómo lo ve el resto?
bank-remote-question-2 = ¿Dónde buscas primero una decisión, y dónde deberías tener que buscarla?
bank-remote-question-3 = ¿Cómo de rápido es «pronto» para un mensaje, un correo, una revisión, un incendio?
bank-remote-question-4 = ¿Qué suele significar tu silencio, y qué deberíamos hacer?
bank-remote-question-5 = ¿Qué hace que valga la pena una llamada, y cuáles podrían ser una página de texto?
bank-remote-question-6 = ¿Qué te parecen las cámaras, las grabaciones y los puntos de estado?
bank-remote-question-7 = ¿Cómo tendrá alguien a ocho husos horarios la misma voz que alguien en la oficina?
bank-remote-question-8 = ¿Cómo nos conocemos cuando no hay cocina?
bank-remote-prompt-1 = Describe una semana a distancia en la que sientes que trabajas para una empresa fantasma.
bank-remote-prompt-2 = ¿Cómo lograríamos que quien está más lejos se entere de todo en último lugar?
bank-remote-prompt-3 = ¿Cómo llenamos ocho horas de llamadas sin acabar nada?

## Questions about the wording of an item

wording-vague = Si alguien nos mirara un día entero, ¿qué vería u oiría?
wording-fuzzy-time = ¿En cuánto tiempo estaría bien?
wording-absolute = ¿Y en un mal día?
wording-negative = ¿Qué haremos en su lugar?
wording-should = Dilo como si ya fuera así: «Hacemos…»
wording-points-at-someone = ¿Puede empezar por «yo» o «nosotros»?
wording-punishment = ¿Promesa o castigo? ¿Qué ayudaría en su lugar?
wording-outside-our-hands = ¿Qué parte está en nuestras manos?
wording-two-in-one = ¿Dos frases?
wording-long = ¿De un solo aliento?
wording-short = ¿Cuándo, o cómo?
wording-no-when = Cuando…, hacemos…
wording-many = ¿Alguno que no se echaría de menos?
wording-alike = ¿Dicen lo mismo estos dos?
wording-no-line-for-hard-days = ¿Qué hacemos cuando se pone difícil?
## A page for guests

living-did-open-to-guests = { $who } abrió la página firmada a invitados
living-did-close-to-guests = { $who } cerró la página para invitados
guests-h = Una página para invitados
guests-title = La alianza de { $name }
guests-told = Lo que hemos acordado, con la firma de todo el círculo.
guests-note = Lees esto como visita invitada: quienes lo firmaron lo han abierto y pueden volver a cerrarlo.
guests-print = Imprimir
guests-day = Un punto al día
guests-day-wall = Un punto al día, para una pared
guests-opened-by = { $by } la abrió el { $day }. Quien tiene este enlace lee la página firmada con los nombres al pie, y nada más.
guests-opened = Se abrió el { $day }. Quien tiene este enlace lee la página firmada con los nombres al pie, y nada más.
guests-why = Otras personas pueden leer la página firmada con un enlace propio: sus palabras y los nombres al pie, tal como se firmó. Nunca las notas, los pulsos ni lo que necesita cuidado.
guests-open = Abrirla a invitados
guests-open-hint = Cualquiera del círculo puede abrirla y volver a cerrarla. El historial dice quién lo hizo.
guests-close = Cerrarla a invitados
guests-close-hint = El enlace deja de valer al momento. Al abrirla otra vez se crea uno nuevo.
guests-copy = Copiar el enlace
guests-copied = El enlace para invitados está copiado.
guests-look = Mirarla
guests-link = El enlace para invitados
guests-square = Código QR que abre la página para invitados
wall-title = El punto de hoy: { $name }
wall-item = Punto { $item } de { $items }
wall-until = Hasta el { $day }
wall-empty = La página está vacía ahora.
wall-all = La página entera

## The replay

replay-title = Cómo nació
replay-way = Ver otra vez cómo nació
replay-nothing = Todavía no hay nada que ver otra vez. Empieza cuando el círculo se pone en camino.
replay-to-history = Al historial
replay-moment = Momento { $moment } de { $moments }, { $day }
replay-moments = Momentos
replay-back = Volver
replay-on = Seguir
replay-all = Todos los momentos
replay-beginnings = Donde algo empezó
replay-set-out = El círculo se pone en camino
replay-memories = Se giran los recuerdos
replay-nightmares = Se giran las pesadillas
replay-hopes = Se giran las esperanzas
replay-added = Llegan más notas
replay-themes = Se junta lo parecido
replay-worded = Un punto toma palabras
replay-answered = El círculo responde
replay-aside = Un punto se aparta o se retoma
replay-signed = { $names ->
    [one] Un nombre al pie de la página
   *[other] Nombres al pie de la página
}
replay-hung = La página cuelga
replay-version = Versión { $version }
replay-no-questions = No hubo preguntas antes.
replay-questions = Las preguntas que se enviaron antes
replay-credit = Las primeras preguntas son del Agile Coaching Institute.
replay-untold = { $notes ->
    [one] Desde entonces se plegó o se soltó una nota.
   *[other] Desde entonces se plegaron o se soltaron { $notes } notas.
}
replay-more-notes = Más notas: { $from } a { $to } de { $notes }
replay-theme-more = { $notes ->
    [one] Y una nota más.
   *[other] Y { $notes } notas más.
}
replay-theme-unnamed = Sin nombre
replay-untold-words = Estas palabras ya no se cuentan.
replay-now = Ahora
replay-asked-trial = Una prueba, aún sin respuesta
replay-asked = Aún sin respuesta
replay-agreed = Acordado
replay-not-yet = Alguien dijo «todavía no»
replay-parked = Aparcado hasta la primera visita
replay-dropped = Soltado
replay-name-signed = { $name } firmó
replay-nameless = { $people ->
    [one] Una persona que ya no se nombra aquí
   *[other] { $people } personas que ya no se nombran aquí
}
replay-spelling = Solo cambió la ortografía.
replay-item = Punto { $item }
replay-lives = Desde aquí el círculo vive con ella.

## Take it with you: the page

take-title = Para llevarla
take-back = Volver a la alianza
take-lead = Un acuerdo que nadie ve no existe. Aquí está, para donde se trabaje.
take-markdown = Markdown
take-markdown-hint = Para un repositorio o una wiki. Conoce su versión: la orden accordant check dice si sigue al día.
take-text = Texto sin formato
take-text-hint = Para una carta, un chat, una página propia.
take-csv = Una tabla (CSV)
take-csv-hint = Para una hoja de cálculo. Nada en ella es una fórmula.
take-html = Una sola página (HTML)
take-html-hint = Para cualquier navegador, también sin red. Se imprime bien.
take-along = Qué va con ella
take-along-hint = El nombre, el propósito, los puntos, los nombres al pie, su versión y la próxima visita. Nada más, salvo que lo quieras.
take-notes = También las notas
take-notes-hint = Mejor no ponerlas donde otras personas las lean. Se escribieron solo para este círculo; donde las notas se pasan a otros, las siguientes son más tímidas.
take-address = La dirección de esta página
take-address-hint = No abre nada a quien no tenga su enlace personal.
take-everything = Para llevarlo todo, con el historial entero, pídelo a quien lleva este servidor: { $command } lo hace.
take-link = Markdown, texto, tabla

## Take it with you: what stands in the files

export-signed-by = Firmada por
export-until = Hasta el { $day }
export-hand-day = { $name }, { $day }
export-hand-but-for = { $count ->
    [one] { $said }, salvo el punto { $numbers }
   *[other] { $said }, salvo los puntos { $numbers }
}
export-but-for = { $count ->
    [one] salvo el punto { $numbers }
   *[other] salvo los puntos { $numbers }
}
export-drawn = Una firma, dibujada
export-version-since = Versión { $version }, desde el { $day }.
export-version-open = Versión { $version }, aún no firmada por todo el círculo.
export-version-ended = Versión { $version }. Esta alianza terminó el { $day }.
export-to-come = { $count ->
    [one] Falta un nombre.
   *[other] Faltan { $count } nombres.
}
export-next-visit = Próxima visita: { $when }.
export-visit-day = { $weekday } { $day }
export-visit-time = { $day }, { $time } ({ $zone })
export-lives-at = Vive en { $address }
export-nightmares = Pesadillas
export-memories = Recuerdos
export-hopes = Esperanzas
export-nightmare = Pesadilla
export-memory = Recuerdo
export-hope = Esperanza
export-kind = { $kind ->
    [permission] Un permiso
    [when_hard] Cuando se pone difícil
    [trial] Una prueba
    [fun] Solo por alegría
   *[promise] Una promesa
}

## Questions as a file

bank-title = Preguntas en un archivo
bank-check = Revisa esto: { $title }
bank-back = Volver a las preguntas
bank-lead = Trae una colección que hicieron otras personas, o pasa la de este círculo.
bank-bring = Traer una colección
bank-wrong = No se pierde nada. Mira esto, por favor:
bank-text = Las preguntas, tal como están en el archivo
bank-text-hint = Por ejemplo: { $format }, { $title }, { $questions }
bank-file = O un archivo
bank-file-hint = TOML, hasta { $most } kB. Si hay un archivo, cuenta el archivo, y no lo escrito arriba.
bank-look = Mirarlas
bank-look-hint = No se pregunta nada a nadie hasta que las tomes en la página siguiente.
bank-own = Pasar las propias
bank-own-lead = Las preguntas que se hacen ahora y la manera propia de preguntar por la pesadilla. En el archivo no hay ningún nombre ni nada de lo que alguien respondió.
bank-own-none = Aún no se eligieron preguntas.
bank-own-title = Nuestras preguntas
bank-set = Una colección de preguntas
bank-in-the-set = En esta colección
bank-asked-now = Lo que se pregunta ahora
bank-most = Hasta { $most } en total; de 4 a 6 son de sobra para una vez.
bank-take = Tomar estas preguntas
bank-prompts = Maneras de preguntar por la pesadilla
bank-ask-so = Preguntarlo así
bank-fault-line = Línea { $line }: { $what }
bank-fault-large = Esto pesa más de { $most } kB y no es una colección de preguntas.
bank-fault-nothing = Aún no hay nada.
bank-fault-toml = Esto no se puede leer como TOML: { $why }.
bank-fault-format = Este Accordant solo conoce format = 1.
bank-fault-no-question = No hay ninguna pregunta.
bank-fault-many = { $part ->
    [prompt] Hay { $count } maneras de preguntar, y caben { $most }.
   *[question] Hay { $count } preguntas, y caben { $most }.
}
bank-fault-twice = { $part ->
    [prompt] Esta manera de preguntar ya está.
   *[question] Esta pregunta ya está.
}
bank-fault-blank = { $part ->
    [title] El título no tiene palabras.
    [credit] La procedencia no tiene palabras.
    [prompt] Esta manera de preguntar no tiene palabras.
   *[question] Esta pregunta no tiene palabras.
}
bank-fault-long = { $part ->
    [title] Al título le sobran { $over } letras; caben { $most }.
    [credit] A la procedencia le sobran { $over } letras; caben { $most }.
    [prompt] A esta manera de preguntar le sobran { $over } letras; caben { $most }.
   *[question] A esta pregunta le sobran { $over } letras; caben { $most }.
}
bank-fault-far-too-long = { $part ->
    [title] El título es demasiado largo.
    [credit] La procedencia es demasiado larga.
    [prompt] Esta manera de preguntar es demasiado larga.
   *[question] Esta pregunta es demasiado larga.
}

## Programs

programs-back = Volver al círculo
programs-title = Programas
programs-lead = Un programa puede ver esta alianza como la ves tú, y hacer por ti lo que tú puedes hacer: colgar la página en la wiki, o decirle a tu equipo que se acerca una visita.
programs-as-you = No ve nada que tú no veas, y lo que hace, lo haces tú.
programs-how = Cómo preguntan los programas
programs-none = No has dejado entrar a ningún programa.
programs-mine = Lo que has dado
programs-sees = Ve lo que tú ves.
programs-acts = Ve lo que tú ves, y hace lo que tú puedes hacer.
programs-over = Ya terminó.
programs-until = Vale hasta el { $day }.
programs-take = Retirarlo
programs-give = Dejar entrar a un programa
programs-purpose = ¿Para qué es?
programs-purpose-hint = Para ti, para que lo reconozcas. Nadie del círculo lo ve.
programs-may = ¿Qué puede hacer?
programs-may-read = Ver lo que yo veo
programs-may-act = Verlo, y hacer lo que yo puedo hacer
programs-days = ¿Para cuántos días?
programs-make = Crear un token
programs-trust = Quien tiene el token eres tú, hasta donde alcanza: dáselo a programas en los que confías. Termina solo, con un enlace personal nuevo, y cuando te vas.
programs-told-signed = La versión { $number } está firmada
programs-told-changed = La versión { $number } tiene otras palabras
programs-told-visit = Toca la visita del { $day }
programs-told = Lo que se avisó
programs-told-taken = Recibido: { $moment }
programs-told-now = Se está avisando
programs-told-later = Aún sin recibir. Próximo intento: { $moment }
programs-told-never = Ya no se intenta. Último intento: { $moment }
programs-hook = Avisar a un programa
programs-hook-lead = Cuando se firma la página, cuando tiene otras palabras y cuando toca una visita, va una línea firmada a una dirección tuya: identificadores, números y días, y las palabras de nadie.
programs-hook-secret = Mostrar su secreto
programs-hook-again = Avisar otra vez
programs-hook-drop = No avisar más
programs-hook-address = Su dirección
programs-hook-hint = Solo donde lo permita quien lleva este servidor. Se guarda, y no se muestra a nadie.
programs-hook-set = Avisar a este programa
programs-given-title = Tu token
programs-given = Dale esto al programa, y a nadie más. Se muestra solo ahora; solo el programa puede guardarlo: { $token }
programs-given-back = Volver a tus programas

## Poster

poster-link = PDF, A4 o A3
poster-title = La alianza de { $name }, para llevar
poster-heading = Para llevar la página
poster-lead = Lo que cuelga en el lugar de encuentro se ve. Quien tiene el archivo puede leer la página; dáselo solo a quien pueda leerla.
poster-paper = En papel
poster-paper-said = PDF, para imprimir y colgar en el lugar de encuentro.
poster-paper-alt = La página en papel
poster-screen = Apaisada, para una pantalla
poster-screen-said = 16 a 9: para la pared de una sala, o detrás de tus ventanas.
poster-screen-alt = La página, apaisada
poster-phone = Para un teléfono
poster-phone-said = Detrás de tu reloj, con sitio para él.
poster-phone-alt = La página, para un teléfono
poster-letter = US Letter
poster-picture = Como imagen
poster-drawing = Como dibujo
poster-missing = Este servidor no tiene letras para { $letters }. En un cartel hay en su lugar un cuadro vacío. Quien lo cuida puede instalar un tipo de letra que las tenga, como Noto.
poster-no-letters = Este servidor se instaló sin las letras que necesita un cartel. La página de la carta se puede imprimir igual.
poster-busy = Ahora mismo hay alguien imprimiendo.
poster-busy-words = Los carteles se hacen uno tras otro. Espera unos segundos y pídelo otra vez.
poster-none = Aquí todavía no hay cartel.
poster-failed = El cartel no se hizo, y fue culpa nuestra.
poster-failed-words = No se pierde nada. La página de la carta se puede imprimir igual.
poster-back-to-posters = Volver a los carteles
