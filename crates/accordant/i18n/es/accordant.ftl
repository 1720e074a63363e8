## Every page

skip = Ir a la página
back = Volver
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
first-have-code = ¿Tienes un código?
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

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = Próxima visita: { $day }
doors-no-code = Ninguna puerta abierta tiene este código. Míralo otra vez, o pide uno nuevo.
doors-closed-words = El círculo ha cerrado su puerta. Si te esperan, pide a quien te invitó que la abra.
doors-closed = La puerta está cerrada ahora.
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
