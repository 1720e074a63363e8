
## Lists

list-and = { $rest } e { $last }
list-comma = { $rest }, { $next }

## Rounds: writing face down, face up, reading aloud, turning

rounds-between-two = Entre vocês
rounds-unsigned = Sem nome
rounds-unsigned-shuffled = Sem nome e embaralhadas
rounds-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } notas
}
rounds-reopened = A rodada está aberta de novo.
rounds-reopened-add = Acrescente o que ainda falta; fica virado para cima na hora.
rounds-folded = { $n ->
    [one] Uma nota foi dobrada.
   *[other] { $n } notas foram dobradas.
}
rounds-unfold = Abrir de novo
rounds-unfold-one-of = Abrir de novo ({ $at } de { $number })
rounds-fold-a-note = Dobrar uma nota
rounds-which-hurts = Qual nota machuca?
rounds-fold-it = Dobre-a. Ela não é apagada, todos veem que uma foi dobrada e ninguém pergunta de quem era.
rounds-leave-notes = Deixar as notas como estão
rounds-fold-away = Dobrar
rounds-me-too = Eu também
rounds-me-too-count = Eu também:

rounds-question-of = Pergunta { $at } de { $of }
rounds-question = Pergunta { $at }
rounds-question-written = Pergunta { $at }, você escreveu notas
rounds-question-before = Pergunta
rounds-questions = Perguntas
rounds-next-question = Próxima pergunta
rounds-your-answer = Sua resposta, uma ideia por nota
rounds-lay-face-down = Pôr virada para baixo
rounds-from-preparation = Da sua preparação
rounds-quoted = “{ $words }”
rounds-said-on-the-table = Sua nota está na mesa.
rounds-use-as-note = Usar como nota
rounds-too-long = Tem mais de { $n } caracteres. Talvez sejam duas notas.
rounds-table-empty = A mesa está vazia.
rounds-first-note-need-not-be-good = A primeira nota não precisa ser boa.
rounds-notes-on-the-table = { $n ->
    [one] { $n } nota na mesa
   *[other] { $n } notas na mesa
}
rounds-on-all-questions = Viradas para baixo, de todas as perguntas juntas.

rounds-from-the-turn = Da virada
rounds-beside-questions = Ao lado das perguntas
rounds-jump = Ir para uma pergunta
rounds-notes-on-questions = { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
} sobre { $questions ->
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
}
rounds-nothing-here = Ainda não há nada aqui.
rounds-let-it-be = Deixar
rounds-add-note = Acrescentar uma nota
rounds-add-note-to = a: { $question }

rounds-reading-aloud = Leitura em voz alta
rounds-reading-at-table = Leitura em voz alta, mesa { $table }
rounds-table = Mesa { $table }.
rounds-note-of = Nota { $at } de { $of }
rounds-all-read = { $n ->
    [one] { $n } nota, lida
   *[other] { $n } notas, todas lidas
}
rounds-that-was-all = Essas eram todas. Respirem.
rounds-this-was-folded = Esta nota foi dobrada.
rounds-only-listening = Agora é só ouvir. Rir é bem-vindo.
rounds-you-read = Você lê esta em voz alta
rounds-reads = { $name } lê
rounds-then = depois { $name }
rounds-then-you = depois você
rounds-it-is-read = Foi lida, seguir
rounds-somebody-else = Outra pessoa lê

rounds-wish-on-its-back = Todo medo tem um desejo no verso.
rounds-turn-lead = Vire-o e escreva o que você gostaria no lugar. Diga o que vai fazer, não o que não vai.
rounds-no-fear = Não há nenhum medo na mesa.
rounds-nothing-to-turn = Não há nada para virar. Sigam para as esperanças.
rounds-rest-stays = Elas ficam no registro desta hora e podem ser viradas depois.
rounds-quieter-notes = { $n ->
    [one] { $n } nota mais quieta
   *[other] { $n } notas mais quietas
}
rounds-more-notes = { $n ->
    [one] mais { $n } nota
   *[other] mais { $n } notas
}
rounds-turned = { $n ->
    [one] { $n } de { $of } virada
   *[other] { $n } de { $of } viradas
}
rounds-turn-this = Virar esta
rounds-add-another = Acrescentar outro
rounds-becomes = vira
rounds-wordings = { $n ->
    [one] { $n } versão
   *[other] { $n } versões
}
rounds-instead = O que você gostaria no lugar?
rounds-put-it-up = Pendurar
rounds-close = Fechar

rounds-mirror = E, sinceramente: alguma coisa disso já está acontecendo?
rounds-hopes-wall-lead = Caminhem ao longo da parede. O que surpreende? O que se ouve mais de uma vez?
rounds-memories-wall = Então é isso que podemos ser.
rounds-memories-wall-lead = Leia. Marque as que você conhece bem.
rounds-nightmares-wall = Então é isso que temos pela frente.
rounds-nightmares-wall-lead = Leia. Ria, se puder. Marque as que você conhece bem.
rounds-marks-until-person = Ninguém vê quem marcou o quê, nem quantas pessoas, até { $name } mostrar os números.
rounds-marks-until-shown = Ninguém vê quem marcou o quê, nem quantas pessoas, até os números serem mostrados.
rounds-add-face-up = Acrescentar uma nota, virada para cima
rounds-your-note-face-up = Sua nota, virada para cima
rounds-at-once-both = Aparece na hora, para vocês.
rounds-at-once-all = Aparece na hora, para todos, sem nome. Quem estiver olhando pode adivinhar.

rounds-opens-both = Abre para os dois ao mesmo tempo
rounds-opens-all = Abre para todos ao mesmo tempo
rounds-face-down-until = Viradas para baixo até { $name } virar
rounds-face-down-until-both = Viradas para baixo até os dois terminarem
rounds-scene-hopes = Como você quer que seja?
rounds-scene-memory = Um tempo em que tudo simplesmente dava certo. O que as pessoas faziam?
rounds-scene-pair = A conversa para a qual você fingiria uma febre. O e-mail que você não responderia.
rounds-scene-family = O fim de semana em que todos prefeririam se esconder debaixo da cama.
rounds-scene-team = A reunião para a qual você fingiria uma febre. O círculo que você deixaria em silêncio.
rounds-one-thought = Uma ideia por nota.
rounds-one-memory = Uma lembrança por nota.
rounds-one-nightmare = Um pesadelo por nota; quanto pior, melhor.
rounds-your-memory = Sua lembrança
rounds-your-nightmare = Seu pesadelo
rounds-somebody-may-type = Alguém pode digitar por você, palavra por palavra.
rounds-note-in-new-words = Sua nota, com outras palavras
rounds-up-to = Até { $n } caracteres
rounds-keep-new-words = Guardar as novas
rounds-leave-as-it-was = Deixar como estava
rounds-on-the-table = Na mesa
rounds-notes-face-down = { $n ->
    [one] { $n } nota, virada para baixo
   *[other] { $n } notas, viradas para baixo
}
rounds-first-note-hardest = A primeira nota é a mais difícil. Não precisa ser boa.
rounds-theirs-left = { $n ->
    [0] { $name } ainda não deixou notas
    [one] { $name } deixou { $n } nota
   *[other] { $name } deixou { $n } notas
}
rounds-theirs-face-down = Viradas para baixo, como as suas para { $name }.
rounds-desk-sees-number = Você vê o número, como todos. As palavras vêm quando você vira as notas.
rounds-nobody-reads = Ninguém pode ler ainda. Elas não saíram do servidor.
rounds-nobody-reads-not-even = Ninguém pode ler ainda. Elas não saíram do servidor, nem para { $name }.
rounds-yours = Suas
rounds-nothing-yet = nada ainda
rounds-only-you = só você vê
rounds-only-you-until-both = só você vê, até os dois terminarem
rounds-done-pass-on = Terminei, passar adiante
rounds-enough = Escrevi o bastante por ora
rounds-can-still-add = Você ainda pode acrescentar uma.
rounds-everybody-enough = Todos escreveram o bastante
rounds-still-writing = Ainda escrevendo
rounds-n-of = { $n } de { $of }
rounds-either-can-turn = Levantem os olhos. Qualquer um dos dois já pode virar as notas.
rounds-turn-when-ready = Vire as notas quando a sala estiver pronta.
rounds-about-to-turn = { $name } vai virar as notas. Levantem os olhos: esta parte acontece na sala.

## Review: like is put with like, named, and given dots

review-title = Juntem o que se parece.
review-lead = Arraste uma nota para o lugar dela, ou marque notas e diga para onde vão. Depois deem a cada monte um nome de poucas palavras, e ponham seus adesivos no que mais importa.
review-no-name = Ainda sem nome
review-still-loose = Ainda soltas
review-theme = Tema:
review-rename = Renomear “{ $name }”
review-name = Dar nome a “{ $name }”
review-drawing = Um desenho
review-your-dots-on = Seus adesivos em “{ $name }”
review-dots = { $n ->
    [one] { $n } adesivo
   *[other] { $n } adesivos
}
review-take-dot = Tirar um adesivo de “{ $name }”
review-put-dot = Pôr um adesivo em “{ $name }”
review-dots-counted = Os adesivos foram contados quando a assinatura começou.
review-your-dots = Seus adesivos
review-dots-left = restam { $n } de { $of }
review-locked = As bandejas estão trancadas
review-said-undone = O último movimento foi desfeito.
review-undo = Desfazer o último movimento
review-name-label = Poucas palavras para este monte
review-keep-name = Guardar este nome
review-leave-it = Deixar
review-heap = Monte { $n }, ainda sem nome
review-new-theme = Um tema novo…
review-group-ticked = Agrupar as notas marcadas
review-said-moved = As notas foram movidas.
review-ticked = Notas marcadas
review-group-with = Juntar com
review-new-theme-name = Nome do tema novo
review-few-words = Poucas palavras
review-also-leave = deixar também onde estão
review-move = Mover
review-untick = Desmarcar

## Draft: items are worded and agreed by consent

draft-title = Encontrem as palavras.
draft-lead = Não a melhor frase possível: uma a que ninguém se oponha, boa o bastante por ora, segura o bastante para tentar.
draft-back = Vocês voltam a ela { $span }.
draft-items = Pontos
draft-no-item = Nenhum ponto ainda.
draft-word-what-counts = Ponham em palavras aquilo com que querem contar.
draft-take-a-theme = Peguem o tema com mais adesivos e ponham em palavras aquilo com que querem contar.
draft-yes = Sim
draft-reservation = Sim, com uma ressalva
draft-not-yet = Ainda não
draft-answered-face-down = Respondeu, virado para baixo
draft-not-answered = Não respondeu
draft-answered = { $n ->
    [0] Ninguém respondeu ainda
    [one] { $n } de { $of } respondeu. As respostas são mostradas juntas.
   *[other] { $n } de { $of } responderam. As respostas são mostradas juntas.
}
draft-tally-yes = { $n } sim
draft-tally-reservation = { $n } com ressalva
draft-tally-not-yet = { $n } ainda não
draft-tally-to-answer = { $n } sem resposta
draft-thought-on-all = Uma ideia sobre todos os pontos
draft-many-items = Vocês têm { $n } pontos. Poucos são lembrados e vividos.
draft-items-alike = Os pontos { $first } e { $second } têm muitas palavras em comum.
draft-no-item-says-it = Nenhum ponto diz isso ainda.

draft-said-answer = Sua resposta está virada para baixo.
draft-give-answer = Dar minha resposta
draft-change-answer = Mudar minha resposta
draft-stand-behind = Você consegue sustentar isto?
draft-which-reservation = Qual é a sua ressalva?
draft-reservation-noted = Ela é anotada ao lado do ponto e não o impede.
draft-what-is-missing = O que ainda falta nas palavras?
draft-make-it-a-yes = Diga o que faria disso um sim.
draft-show-my-name = Mostrar meu nome junto
draft-you-said = Você disse: { $answer }. Está virado para baixo; você pode mudar até que todas sejam mostradas.
draft-said-answers = Suas respostas estão viradas para baixo.
draft-asked-at-once = Todos os pontos são perguntados de uma vez. Diga de cada um se você consegue sustentá-lo; as respostas são mostradas juntas, quando todos tiverem dado as suas.
draft-give-answers = Dar minhas respostas
draft-change-answers = Mudar minhas respostas
draft-answers-face-down = Suas respostas estão viradas para baixo; você pode mudá-las até que todas sejam mostradas.
draft-named-yes = { $name }, sim
draft-named-reservation = { $name }, com uma ressalva
draft-named-not-yet = { $name }, ainda não
draft-voice-reservation = Com uma ressalva

draft-ways = Mudar as palavras, guardar ou soltar
draft-change-after-all = Mudar mesmo assim
draft-from-theme = De “{ $theme }”
draft-from-unnamed = De “um monte sem nome”
draft-from-table = Da mesa { $table }
draft-of-its-own = Um ponto à parte
draft-notes-behind = { $n ->
    [one] { $n } nota por trás
   *[other] { $n } notas por trás
}
draft-tag-permission = O que qualquer um pode fazer
draft-tag-when-hard = Quando fica difícil
draft-tag-fun = Só por alegria
draft-because = Porque: { $because }
draft-trial-until = Uma experiência até { $day }
draft-both-agree = { $n ->
    [0] Os dois concordam
    [1] Os dois concordam, um com ressalva
   *[other] Os dois concordam, ambos com ressalva
}
draft-all-agree = { $n ->
    [0] Todo o círculo concorda ({ $number })
    [1] Todo o círculo concorda ({ $number }), uma pessoa com ressalva
   *[other] Todo o círculo concorda ({ $number }), { $of } com ressalva
}
draft-so-far-agree = { $n ->
    [0] { $answered } de { $all } responderam e concordam
    [1] { $answered } de { $all } responderam e concordam, uma pessoa com ressalva
   *[other] { $answered } de { $all } responderam e concordam, { $of } com ressalva
}
draft-heard = O que se ouviu no caminho
draft-changes = Mudanças:
draft-removed = tirado:
draft-added = acrescentado:
draft-thought-on-wording = Uma ideia sobre as palavras
draft-use-this = Usar esta
draft-keep-ours = Ficar com a nossa
draft-said-asked-again = O ponto é perguntado de novo.
draft-a-gift = Um “ainda não” é um presente: mostra o que ainda falta na frase. Que tal…
draft-ask-again = Perguntar com estas palavras
draft-old-words = Voltar às de antes
draft-said-new-words = As novas palavras são perguntadas.
draft-other-words = Outras palavras
draft-asked-anew = Palavras mudadas são perguntadas de novo, e todos veem o que mudou. Muitas vezes ajuda começar com “Quando…, nós…”.
draft-keep-words = Guardar estas palavras
draft-asked-twice = Foi perguntado duas vezes. Aqui ninguém é vencido pelo cansaço: tentem até um dia, guardem ou soltem.
draft-try-until = Tentar até…
draft-said-trial = A experiência é perguntada.
draft-what-try = O que tentamos?
draft-until-when = Até quando?
draft-ask-for-trial = Pedir uma experiência
draft-park = Guardar
draft-why-park = Por quê? Ajuda quando ele voltar.
draft-park-until-visit = Guardar até a primeira visita
draft-let-go = Soltar
draft-why-let-go = Por quê? Para quem perguntar depois.
draft-put-aside = Postos de lado
draft-parked-come-back = Os pontos guardados voltam sozinhos na primeira visita.
draft-tag-let-go = Solto
draft-tag-parked = Guardado
draft-take-up = Retomar

draft-new-item = Um ponto novo
draft-from-themes = Dos temas
draft-theme-needs-none = Um tema pode não precisar de nenhum. Então deixem.
draft-each-table = { $number ->
    [0] Cada mesa traz no máximo três pontos; a sua ainda não trouxe nenhum.
   *[other] Cada mesa traz no máximo três pontos; a sua trouxe { number }.
}
draft-items-made = { $n ->
    [one] { $n } ponto
   *[other] { $n } pontos
}
draft-word-an-item = Redigir um ponto
draft-word-from = a partir de “{ $theme }”
draft-as-many-as-may-be = Não cabem mais pontos. Com menos, a gente se lembra melhor.
draft-add-item = Acrescentar um ponto
draft-promise = Uma promessa
draft-promise-like = O que fazemos: “Nós…”
draft-permission = Uma permissão
draft-permission-like = O que qualquer um pode fazer: “Qualquer um pode…”
draft-when-hard = Quando fica difícil
draft-when-hard-like = “Quando…, nós…”
draft-fun = Diversão
draft-fun-like = Simplesmente tem que estar lá
draft-said-item = O ponto está na lista.
draft-say-it = Diga como se já fosse assim
draft-one-breath = De um só fôlego. Algo que se possa ver ou ouvir.
draft-what-kind = Que tipo de ponto é?
draft-why = Por quê?
draft-why-hint = Pode ficar vazio; ajuda daqui a um ano.
draft-put-on-list = Pôr na lista
draft-done = Pronto
draft-notes-behind-count = As notas por trás: { $n }
draft-notes-behind-it = As notas por trás
draft-notes-of-others = Notas de outros temas
draft-unnamed-heap = Um monte sem nome

## Sign

sign-signing = Assinatura
sign-next-visit = Próxima visita
sign-far-then = { $far }; depois, { $rhythm }
sign-then = Depois, { $rhythm }
sign-names-until = Os nomes podem vir até { $day }, cada um a seu tempo.
sign-change-date = Mudar a data
sign-keep-date = Guardar esta data
sign-first-visit = Primeiro, a próxima visita
sign-agree-on-day = Nenhuma página vale para sempre. Combinem agora o dia em que vão olhar para ela de novo; depois todos assinam.
sign-set-date = Marcar a data
sign-somebody-writes-day = Nenhuma página vale para sempre. Combinem agora o dia em que vão olhar para ela de novo: { $name } anota, e depois todos assinam.
sign-come-back-on = Voltamos em
sign-and-then = E depois
sign-sign-by = Assinar até, se os nomes vierem ao longo de dias
sign-name-under-it = Seu nome está nela
sign-you-stand = Você sustenta esta página como ela está hoje.
sign-write-again = Escrever de novo
sign-new-words = { $n ->
    [one] O ponto { $items } tem palavras novas. Continua dentro?
   *[other] Os pontos { $items } têm palavras novas. Continua dentro?
}
sign-under-the-others = Seu nome está sob todos os outros, como você os assinou.
sign-put-name = Ponha seu nome
sign-again-then = Ela não está gravada em pedra: { $when } vocês olham para ela de novo.
sign-again-at-visit = Ela não está gravada em pedra: na próxima visita vocês olham para ela de novo.
sign-said-signed = Seu nome está nela.
sign-as = Assinar como
sign-type-name = Digite seu nome, como você o escreve.
sign-or-draw = Ou desenhe com o dedo
sign-a-word = Uma palavra ao lado, se quiser
sign-sign = Assinar
sign-not-ready = Ainda não quero assinar
sign-not-ready-again = Você ainda não assina. Diga com outras palavras
sign-said-put-off = O círculo sabe o que falta.
sign-what-is-missing = O que ainda falta?
sign-stands-here = Fica aqui com seu nome, para vocês poderem conversar. Você pode assinar quando quiser.
sign-tell-circle = Dizer ao círculo
sign-all-signed = Todos vocês assinaram.
sign-so-many-signed = { $n ->
    [one] { $n } de { $of } assinou.
   *[other] { $n } de { $of } assinaram.
}
sign-new-words-wait = As palavras novas ainda esperam seus nomes.
sign-nobody-signed = Ninguém assinou ainda.
sign-still-to-sign = Falta assinar: { $names }.
sign-still-reading = { $n ->
    [one] { $names } ainda está lendo.
   *[other] { $names } ainda estão lendo.
}
sign-more = { $number ->
    [1] mais uma pessoa
   *[other] mais { $number }
}
sign-named-not-ready = { $name }, ainda não

## Charter

charter-version = Versão { $version }
charter-of-one = Uma aliança de { $name }
charter-between = Uma aliança entre { $names }
charter-between-many = Uma aliança entre { $number ->
    [2] duas
   *[other] { number }
} pessoas
charter-until = Até { $day }
charter-signatures = Assinaturas
charter-drawn-signature = Assinatura de { $name }, desenhada
charter-reading-it = { $name }, lendo
charter-not-signed = : ainda não assinou
charter-but-for = { $n ->
    [one] { $name }, menos o ponto { $items }
   *[other] { $name }, menos os pontos { $items }
}
charter-ring-signed = { $number ->
    [1] Um nome · { $version } · { $day } ·
   *[other] { number } nomes · { $version } · { $day } ·
}
charter-ring-awaiting = { $number ->
    [1] Falta um nome · { $version } · { $month } ·
   *[other] Faltam { number } nomes · { $version } · { $month } ·
}
charter-month = { $month } de { $year }
charter-we-come-back = Voltamos a ela{ $line }{ $rhythm }.
charter-version-of = { $version }, { $day }
charter-every-weekday = { $weeks ->
    [1] { $weekday ->
        [6] todo { weekday }
        [7] todo { weekday }
       *[other] toda { weekday }
    }
    [2] { $weekday ->
        [6] um { weekday } a cada dois
        [7] um { weekday } a cada dois
       *[other] uma { weekday } a cada duas
    }
    [3] { $weekday ->
        [6] um { weekday } a cada três
        [7] um { weekday } a cada três
       *[other] uma { weekday } a cada três
    }
   *[4] { $weekday ->
        [6] um { weekday } a cada quatro
        [7] um { weekday } a cada quatro
       *[other] uma { weekday } a cada quatro
    }
}
charter-every-days = { $number ->
    [1] todo dia
   *[other] a cada { number } dias
}
charter-every-weeks = { $number ->
    [1] toda semana
    [2] a cada duas semanas
   *[other] a cada { number } semanas
}
charter-every-month = todo mês
charter-every-quarter = a cada trimestre
charter-twice-a-year = duas vezes por ano
charter-every-year = todo ano
charter-in-days = { $number ->
    [0] hoje
    [1] amanhã
   *[other] daqui a { number } dias
}
charter-in-a-week = daqui a uma semana
charter-in-weeks = { $number ->
    [2] daqui a duas semanas
   *[other] daqui a { number } semanas
}
charter-in-months = daqui a { number } meses
charter-in-years = { $number ->
    [1] daqui a um ano
   *[other] daqui a { number } anos
}
charter-title = A aliança de { $name }
charter-title-wide = A aliança de { $name }, larga
charter-print = Imprimir
charter-wide = Larga, para uma tela

## The desk of whoever facilitates

desk-how-to-go-on = Como seguir
desk-facilitators = Mesa de quem facilita
desk-between-you-two = Entre vocês. Qualquer um pode seguir.
desk-only-you = Sua mesa. Só você vê.
desk-say = Diga
desk-go-back-to-question = Voltar para: { $stage }?
desk-go-back-to = Voltar para: { $stage }
desk-skip-to = Pular para: { $stage }
desk-circle-goes-along = O círculo inteiro vai junto. O que foi virado continua para cima.
desk-go-back = Voltar
desk-stay = Ficar aqui
desk-ready = { $n ->
    [one] { $n } de { $of } já está. Comecem quando estiverem juntos.
   *[other] { $n } de { $of } já estão. Comecem quando estiverem juntos.
}
desk-open-until = Aberto até { $moment }
desk-go-on = Seguir
desk-one-minute = 1 min
desk-one-day = 1 dia
desk-pause = Pausa
desk-light-candle = Acender a vela
desk-end-reading = Encerrar a leitura
desk-read-aloud = Ler em voz alta, por sorteio
desk-go-on-from-here = Seguir daqui
desk-turn-notes = Virar as notas
desk-prepare = Preparar
desk-open-room = Abrir a sala
desk-begin-memories = Começar pelas lembranças
desk-begin-nightmares = Começar pelos pesadelos
desk-let-day-in = Deixar o dia entrar
desk-begin-hopes = Começar pelas esperanças
desk-to-hopes = Para as esperanças
desk-like-with-like = Juntar o que se parece
desk-find-words = Encontrar as palavras
desk-to-signing = Para a assinatura
desk-hang-it-up = Pendurar
desk-no-item = Nenhum ponto ainda
desk-agreed = { $n ->
    [one] { $n } de { $of } combinado
   *[other] { $n } de { $of } combinados
}
desk-first-the-day = Primeiro o dia da próxima visita
desk-signed = { $n ->
    [one] { $n } de { $of } assinou
   *[other] { $n } de { $of } assinaram
}
desk-when-both-done = As notas se viram quando vocês terminarem.
desk-still-writing = { $n ->
    [one] { $names } ainda está escrevendo. Esperar ou seguir?
   *[other] { $names } ainda estão escrevendo. Esperar ou seguir?
}
desk-so-many-still-writing = { $n ->
    [one] { $n } pessoa ainda está escrevendo. Esperar ou seguir?
   *[other] { $n } pessoas ainda estão escrevendo. Esperar ou seguir?
}
desk-more = Mais
desk-several-tables = Sentar em várias mesas
desk-join-tables = Juntar as mesas de novo
desk-open-screen = Abrir o telão
desk-on-a-phone = Sua mesa em um celular
desk-seats = Lugares e links
desk-settings = Configurações
desk-read-again = Ler em voz alta de novo
desk-reopen = Abrir a escrita de novo
desk-show-me-too = Mostrar os números de “Eu também”
desk-lock = Trancar as bandejas
desk-unlock = Destrancar as bandejas
desk-show-answers = Mostrar as respostas até agora
desk-unfold = Abrir de novo a nota dobrada
desk-unfold-one = Abrir de novo a nota dobrada { $n }
desk-edit-purpose = Editar o propósito
desk-what-for = Para que é?
desk-keep-words = Guardar estas palavras
desk-said-purpose = O propósito mudou.
desk-change-prompt = Mudar a pergunta
desk-what-ask = O que perguntamos?
desk-what-ask-hint = Vazio: a pergunta de sempre.
desk-ask-so = Perguntar assim
desk-said-prompt = A pergunta mudou.
desk-stop = Parar aqui por hoje
desk-stop-question = Parar aqui por hoje…
desk-stop-worst = O pior foi dito, e ainda nada do que vocês querem no lugar.
desk-stop-home = As pessoas iriam para casa com isso. Alguns minutos para as esperanças valem a pena.
desk-on-to-hopes = Seguir para as esperanças
desk-stop-all-the-same = Parar aqui mesmo assim

desk-cue-arrive = { $opening ->
    [nightmare] Boas-vindas. No começo isto pode parecer meio sentimental. Confiem em mim por uma hora: primeiro o pior, depois o melhor, depois uma página que assinamos.
    [memory] Boas-vindas. No começo isto pode parecer meio sentimental. Confiem em mim por uma hora: primeiro nossas melhores lembranças, depois nossas esperanças, depois uma página que assinamos.
   *[none] Boas-vindas. No começo isto pode parecer meio sentimental. Confiem em mim por uma hora: primeiro nossas esperanças, depois uma página que assinamos.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] Hoje à noite fazemos a nossa própria página: primeiro o pior, depois o melhor, depois uma página que assinamos. Ninguém ganha nota, e todos podem passar a vez.
    [memory] Hoje à noite fazemos a nossa própria página: primeiro nossas melhores lembranças, depois nossas esperanças, depois uma página que assinamos. Ninguém ganha nota, e todos podem passar a vez.
   *[none] Hoje à noite fazemos a nossa própria página: primeiro nossas esperanças, depois uma página que assinamos. Ninguém ganha nota, e todos podem passar a vez.
}
desk-cue-arrive-pass = Vocês podem passar a vez, em tudo, sem dizer por quê. Nada está assinado se vocês não assinarem.
desk-cue-arrive-no-more = Eu não vejo mais do que vocês: nenhuma nota tem nome, nem para mim.
desk-cue-silence = Silêncio enquanto escrevemos. As notas se viram todas juntas.
desk-cue-memories-best = Pensem em um tempo com outras pessoas em que vocês deram o melhor. Uma lembrança por nota.
desk-cue-memories-what = O que você fez então, e o que os outros fizeram?
desk-cue-nightmares-fever = Não precisam ser justos nem equilibrados. Quero a reunião para a qual vocês fingiriam uma febre.
desk-cue-nightmares-invent = Inventem: a nossa pior versão, em algum lugar do futuro. Sem nomes reais.
desk-cue-nightmares-silence = Silêncio enquanto escrevemos. Ninguém vê suas palavras antes de todas as notas se virarem juntas.
desk-cue-nightmares-worse = Um pesadelo por nota. Quanto pior, melhor.
desk-cue-wall-hear = Vamos ouvi-las. Eu leio a primeira; quem quiser pega a próxima.
desk-cue-wall-listening = Agora é só ouvir. Sem comentário, sem defesa. Pode rir.
desk-cue-wall-mark = Marquem as que vocês conhecem bem. Ninguém vê quem marcou o quê.
desk-cue-wall-mirror = Alguma coisa disso já está acontecendo?
desk-cue-turn-wish = Todo medo tem um desejo no verso. Peguem um que conheçam bem e escrevam o que gostariam no lugar.
desk-cue-turn-do = Digam o que vão fazer, não o que não vão.
desk-cue-turn-not-all = Não é preciso virar todos. Comecem pelos que a maioria de nós conhece.
desk-cue-hopes-end = Agora a outra ponta. Se desse muito certo entre nós, o que vocês veriam e ouviriam?
desk-cue-hopes-one = Uma pergunta de cada vez, uma ideia por nota. Vocês podem deixar uma pergunta de fora.
desk-cue-hopes-wall = Caminhem ao longo da parede. O que surpreende? O que se ouve mais de uma vez?
desk-cue-hopes-listening = Agora é só ouvir. As perguntas vêm depois, os julgamentos nunca.
desk-cue-review-sort = Separem em silêncio. Todos movem; se dois discordarem, a nota fica nos dois.
desk-cue-review-name = O nome de um monte são poucas palavras, não uma. O que as notas pedem de nós?
desk-cue-review-dots = Agora seus adesivos: o que mais importa para vocês, se só pudéssemos ficar com uma parte?
desk-cue-draft-stand = Não pergunto se vocês adoram. Conseguem sustentar por { $span }?
desk-cue-draft-gift = Um “ainda não” é um presente. O que ainda falta nas palavras?
desk-cue-draft-stuck = Travou? Façam menor, mais curto, ou tentem até um dia. Uma parte pode esperar.
desk-cue-sign-day = Primeiro o dia: quando voltamos a esta página?
desk-cue-sign-read = Leiam mais uma vez, tudo. Assinem quando puderem sustentar; esperem se não.
desk-cue-sign-again-on = Olhamos para ela de novo em { $day }. Até lá ela fica onde todos nós a vemos.
desk-cue-sign-again = Ela não está gravada em pedra. Vamos olhar para ela de novo.
desk-for-days = { $span ->
    [quarter] três meses
    [half-year] meio ano
    [year] um ano
    [weeks] { $number ->
        [1] uma semana
        [2] duas semanas
       *[other] { number } semanas
    }
   *[days] { $number ->
        [1] um dia
       *[other] { number } dias
    }
}
desk-in-days = { $span ->
    [quarter] daqui a três meses
    [half-year] daqui a meio ano
    [year] daqui a um ano
    [weeks] { $number ->
        [1] daqui a uma semana
        [2] daqui a duas semanas
       *[other] daqui a { number } semanas
    }
   *[days] { $number ->
        [1] amanhã
       *[other] daqui a { number } dias
    }
}

## The big screen, and the desk on a phone

screen-title = { $place }: { $name }
screen-stopped = paramos aqui por hoje
screen-pause = uma pausa
screen-come-in = Entrem. Sentem-se.
screen-point-here = Aponte a câmera para cá{ $line }ou abra { $address }
screen-here-of = { $n ->
    [one] { $n } de { $of } está aqui.
   *[other] { $n } de { $of } estão aqui.
}
screen-count-here = { $n ->
    [one] { $number } de { $of } está aqui
   *[other] { $number } de { $of } estão aqui
}
screen-enough = { $n ->
    [one] { $n } de { $of } escreveu o bastante
   *[other] { $n } de { $of } escreveram o bastante
}
screen-table-empty = A mesa está vazia. A primeira nota não precisa ser boa.
screen-notes-on-the-table = { $n ->
    [one] { $number } nota na mesa, virada para baixo
   *[other] { $number } notas na mesa, viradas para baixo
}
screen-our-hopes = Nossas esperanças
screen-each-table = Cada mesa lê as suas.
screen-table = Mesa { $table }
screen-all-read = Todas lidas
screen-so-many-read = Lidas todas as { $n }
screen-n-of = { $n } de { $of }
screen-still-loose = { $n ->
    [one] { $n } nota ainda solta
   *[other] { $n } notas ainda soltas
}
screen-remote-title = Sua mesa: { $name }
screen-your-desk = Sua mesa
screen-here = { $n } aqui
screen-to-own-page = Para a sua página
screen-nothing-to-say = Nada por ora. Olhem uns para os outros.
screen-before = Antes
screen-after = Depois

## Living: the home of an alliance that is lived

living-signed-page = A página assinada
living-history = Histórico
living-seats = Lugares e links
living-side = Próxima visita, histórico, links
living-more = O último pulso, propostas, nomes
living-said-pulse = Seu pulso está dado. Você pode mudá-lo até que seja fechado.
living-said-pulse-closed = Seu pulso está dado, e o pulso está fechado.
living-said-signed = Seu nome está embaixo.
living-said-proposed = Suas palavras estão propostas. Primeiro, qualquer pessoa pode perguntar sobre elas.
living-this-alliance = Esta aliança
living-back = Voltar à aliança
living-how = Como estamos mantendo nossa palavra?
living-whose-word = De quem é a palavra
living-welcome = Boas-vindas.
living-new-here = Leia a página ponto por ponto, pergunte o que quiser saber e assine quando achar que é hora. Ninguém espera pelo seu nome.
living-read-item-by-item = Ler ponto por ponto
living-ended = Esta aliança terminou em { $day }.
living-ended-stays = Tudo fica para ser lido.
living-ended-said = O que vocês disseram no fim
living-ending = Vocês a encerram agora, juntos.
living-ending-say = Cada pessoa pode dizer o que guarda e pelo que agradece.
living-to-the-ending = Para o encerramento
living-asleep = A aliança de vocês dorme desde { $day }.
living-asleep-happens = Acontece. Nada se perdeu, e nada é enviado a ninguém até que alguém de vocês a acorde.
living-awake = A aliança de vocês está acordada.
living-wake = Acordar
living-left = { $name } saiu.
living-joined = { $name } chegou.
living-somebody-left = Alguém saiu.
living-somebody-joined = Alguém chegou.
living-does-anything-change = Isso muda alguma coisa?
living-nothing-for-now = Por enquanto, nada
living-at-the-next-visit = Olhar na próxima visita
living-still-ours = { $n ->
    [one] O ponto { $items } ainda é nosso?
   *[other] Os pontos { $items } ainda são nossos?
}
living-still-ours-why = Faz meio ano que ninguém diz isso. Vocês vão ouvir ao ler a página { $when }.
living-notes-go = Em { $day } as notas se despedem.
living-notes-look = { $link }.
living-notes-look-link = Olhe mais uma vez
living-notes-gone = As notas foram soltas em { $day }. O que elas se tornaram fica.
living-since = Desde { $day }.
living-version-waits = { $version }, à espera dos nomes de vocês
living-version-signed = { $version }, assinada por { $n ->
    [one] uma pessoa
   *[other] { $number }
}
living-version-signed-by-some = { $version }, assinada por { $signed } de { $of }
living-try-until = Vamos experimentar até { $day }.
living-look-together = Vocês olham juntos { $when }.
living-from = De onde vem
living-item = o ponto { $number }
living-all-of-it = Tudo
living-take-it = Leve com você
living-when-it-is-time = Quando for a hora
living-leave = Sair do círculo
living-settings = Configurações
living-end-it = Encerrar juntos
living-print = Imprimir a página
living-show = Mostrar em uma tela
living-calendar = Agenda e lembretes
living-keepsake = Uma lembrança
living-keep-link = Guardar seu link pessoal
living-keep-link-why = É a sua chave para esta aliança, em qualquer aparelho. Guarde onde só você olha: quem tiver o link é você.
living-your-link = Seu link pessoal
living-link-copied = O link foi copiado.
living-copy = Copiar

## Living: places, days and what a visit did

living-an-item = um ponto
living-quoted = “{ $words }”
living-list = { $rest }, { $next }
living-list-last = { $rest } e { $last }
living-when-visit = na próxima visita
living-when-today = hoje
living-when-tomorrow = amanhã
living-when-weekday = { $weekday ->
    [1] na segunda-feira
    [2] na terça-feira
    [3] na quarta-feira
    [4] na quinta-feira
    [5] na sexta-feira
    [6] no sábado
   *[7] no domingo
}
living-when-day = em { $day }
living-day-short = { $day } de { $month }
living-step-hardly = quase nada
living-step-a-little = um pouco
living-step-mostly = quase sempre
living-step-fully = por inteiro
living-step-rain = chuva
living-step-cloud = nuvem
living-step-sun = sol
living-visit-stayed = Lemos a página, e ela ficou como estava.
living-visit-looked = Olhamos { $item }.
living-visit-new-words = Olhamos { $item } e demos palavras novas.
living-visit-let-go = Olhamos { $item } e deixamos ir.
living-visit-try-until = Olhamos { $item } e vamos experimentar até { $day }.
living-visit-try = Olhamos { $item } e vamos experimentar.
living-visit-kept = { $n ->
   *[other] Mantivemos { $items }.
}
living-item-begun = Ponto { $number }

## Care

care-hurt = Se alguém está sendo machucado ou ameaçado, este não é o lugar. Fale com alguém de confiança de fora, ou peça ajuda.
care-ask = Pedir cuidado
care-check = Para conferir: { $title }
care-thanks-mine = Isso pediu um pouco de coragem.
care-thanks = O círculo sabe que algo precisa de cuidado.
care-thanks-mine-why = Deixa a próxima vez mais fácil para todo mundo.
care-thanks-signed = Seu nome está junto.
care-thanks-unsigned = Ninguém é citado.
care-until-then = Vocês leem a página juntos { $when }. Até lá não há mais nada a fazer.
care-not-now = Agora nada pode ser pedido aqui.
care-not-now-why = Pede-se cuidado por um ponto de uma página com que se vive.
care-mine = Eu escorreguei.
care-mine-words = Quero dizer isso eu mesmo.
care-noticed = Notei uma coisa.
care-noticed-words = Acontece. Você diz um ponto, e ninguém.
care-no-longer-fits = Este ponto não serve mais.
care-no-longer-fits-words = Talvez precise de outras palavras, ou já fez seu trabalho.
care-talk = Prefiro antes falar com uma pessoa.
care-talk-words = Nada fica guardado aqui.
care-what = O que precisa de cuidado?
care-what-words = Acordos se gastam. Isso diz algo sobre o acordo, ou sobre a época, antes de dizer algo sobre uma pessoa.
care-how = Como você quer dizer isso?
care-later = Agora não
care-talk-first = Então fale antes com a pessoa.
care-talk-first-words = Três perguntas, só para você. Nada disso fica guardado.
care-talk-told = Você já disse a ela?
care-talk-along = Ajudaria se alguém fosse junto?
care-talk-mention = Alguém pode dizer a ela que você mencionou isso?
care-talk-rest = Se for não três vezes, você pode deixar descansar. Aqui também descansa.
care-another-way = Dizer de outro jeito
care-mine-question = O que aconteceu, em uma frase?
care-mine-button = Dizer
care-noticed-question = O que uma câmera teria visto?
care-no-longer-fits-question = O que mudou, em uma frase?
care-which-item = Qual ponto?
care-optional = Opcional. Cerca de { $letters } letras, e nenhum nome.
care-perhaps = Talvez: o que aconteceu, como uma câmera veria, e o que você gostaria no lugar.
care-differently = Dizer de outro jeito
care-keep-mine = Deixar assim
care-help-read = Ler a página juntos
care-help-words = Olhar as palavras
care-help-said = Basta ter dito
care-help-mine = O que ajudaria da próxima vez?
care-help = O que ajudaria?
care-when = Quando?
care-when-visit = Na próxima visita
care-when-soon = Antes disso, por favor
care-few = { $n ->
   *[other] Vocês são { $number }.
} Qualquer pessoa poderia adivinhar quem diz, então seu nome fica junto. Todo mundo vê na hora o ponto, sua frase e seu nome.
care-with-name = Com o seu nome?
care-signed = Com meu nome
care-signed-seen = Todo mundo vê na hora o ponto, sua frase e seu nome.
care-unsigned = Sem meu nome
care-unsigned-item = Todo mundo vê: “O círculo pede cuidado com este ponto.” Sua frase é lida depois que vocês lerem a página juntos.
care-unsigned-something = Todo mundo vê: “Algo foi notado na nossa aliança.” O ponto e sua frase são contados depois que vocês lerem a página juntos.
care-unsigned-nobody = Ninguém vê quem pediu.
care-unsigned-not-even = Ninguém vê quem pediu, nem mesmo { $name }.
care-banner = O círculo pede cuidado com { $item }.
care-banner-something = Algo foi notado na nossa aliança.
care-banner-more = Mais de uma pessoa notou.
care-banner-nobody = Ninguém é citado, e ninguém precisa ser.
care-banner-when = Vocês leem juntos { $when }.
care-banner-soon = Antes disso, por favor: comecem a visita quando for bom para todo mundo.
care-voice-mine = Eu escorreguei
care-voice-noticed = Notei uma coisa
care-voice-no-longer-fits = Não serve mais
care-needs = Algo precisa de cuidado?
care-needs-words = Acontece. Diga qual ponto, não quem. O grupo faz uma pausa e olha o ponto, não uma pessoa.

## Living: what is proposed, asked and left out

living-proposed = O que está proposto
living-questions = Perguntas sobre ele
living-no-questions = Ninguém perguntou ainda.
living-asks = { $name } pergunta
living-somebody-asks = Alguém pergunta
living-we-say = Dizemos: { $answer }
living-your-answer = Sua resposta
living-your-answer-kept = Fica com o ponto, como resposta do círculo.
living-answer = Responder
living-ask-about = Perguntar sobre ele
living-your-question = Sua pergunta
living-your-question-name = Seu nome fica ao lado.
living-ask-circle = Perguntar ao círculo
living-parked = Voltam na primeira visita
living-resting = Descansando
living-resting-words = O dia deles chegou, e ninguém disse que ainda são nossos. Um toque os traz de volta.
living-dropped = { $n ->
    [one] { $n } ponto deixado pelo caminho
   *[other] { $n } pontos deixados pelo caminho
}
living-ours-again = É nosso de novo.
living-still-ours-button = Ainda é nosso

## Living: the history

living-history-changed = Como nossas palavras mudaram
living-history-so-far = O caminho até aqui
living-history-every-version = Nada nunca é sobrescrito. Cada versão fica, com os nomes que a sustentaram.
living-history-for-all = Nada nunca é sobrescrito. O que foi feito está aqui, para vocês.
living-versions = Versões
living-version = Versão { $number }
living-visits = Visitas
living-visits-count = { $n ->
    [one] { $n } visita
   *[other] { $n } visitas
}
living-steps-count = { $n ->
    [one] { $n } passo
   *[other] { $n } passos
}
living-way = O caminho percorrido
living-version-against = Versão { $number }, ao lado da versão { $before }
living-signed-by = { $n ->
    [one] Assinada por uma pessoa
   *[other] Assinada por { $number }
}
living-version-spelling = Só uma grafia mudou; ninguém precisou assinar de novo.
living-comma = ,
living-somebody-name = alguém
living-unchanged = { $n ->
    [one] um ponto sem mudança
   *[other] { $number } pontos sem mudança
}
living-the-circle = O círculo
living-somebody = Alguém
living-an-item-begun = Um ponto
living-did-start = { $who } começou a aliança
living-did-join = { $who } chegou
living-did-remove = { $who } não está mais no círculo
living-did-renew = { $who } tem um novo link pessoal
living-did-hand = { $who } passou a mesa para { $to }
living-did-reveal = { $notes ->
    [one] { $round ->
        [memories] As memórias foram viradas
        [hopes] As esperanças foram viradas
       *[nightmares] Os pesadelos foram virados
    }: { $notes } nota
   *[other] { $round ->
        [memories] As memórias foram viradas
        [hopes] As esperanças foram viradas
       *[nightmares] Os pesadelos foram virados
    }: { $notes } notas
}
living-did-reopen = { $round ->
    [memories] { $who } abriu as memórias para mais notas
    [hopes] { $who } abriu as esperanças para mais notas
   *[nightmares] { $who } abriu os pesadelos para mais notas
}
living-did-fold = Uma nota foi dobrada
living-did-unfold = Uma nota dobrada foi aberta de novo
living-did-stop = { $who } parou aqui por hoje
living-did-go-on = { $who } seguiu em frente
living-did-sit-at-tables = { $n ->
   *[other] O círculo se sentou em { $number } mesas
}
living-did-join-tables = As mesas se juntaram
living-did-show-me-too = Os números de “eu também” foram mostrados
living-did-park = { $item } foi guardado para a primeira visita
living-did-drop = { $item } foi deixado
living-did-plan = Próxima visita: { $day }
living-did-sign = { $who } assinou
living-did-come-in-force = A versão { $version } está valendo, assinada por todo mundo
living-did-make = A versão { $version } foi feita
living-did-reword = Versão { $version }: palavras novas para o ponto { $item }
living-did-let-go = Versão { $version }: o ponto { $item } se foi
living-did-add = Versão { $version }: um novo ponto, o { $item }
living-did-change-many = { $n ->
   *[other] Versão { $version }: { $number } pontos estão diferentes
}
living-did-pulse = Um pulso foi dado
living-did-lapse = { $item } venceu
living-did-revive = { $item } é nosso de novo
living-did-sleep = A aliança adormeceu
living-did-wake = A aliança acordou
living-did-settle = O círculo conversou sobre { $who }
living-did-leave = { $who } saiu
living-did-erase-notes = As notas foram soltas
living-did-end = A aliança terminou
living-did-hang = { $who } pendurou a página; daqui em diante vocês vivem com ela
living-did-move-back = { $who } voltou para: { $stage }
living-did-move-on = { $who } seguiu para: { $stage }

## Living: the page of one item

living-reads-since = Está assim desde { $day }.
living-try-until-tag = Vamos experimentar até { $day }
living-from-theme = de “{ $theme }”
living-item-parked = Guardado
living-item-let-go = Deixado
living-item-lapsed = Vencido
living-kind-promise = Uma promessa
living-kind-permission = Uma permissão
living-kind-when-hard = Quando fica difícil
living-kind-trial = Uma experiência
living-kind-fun = Simplesmente tem que estar
living-sources = As notas de onde vem
living-no-source = Nenhuma nota em especial. Foi redigido em conjunto.
living-earlier = Como suas palavras mudaram
living-as-it-reads = Como está agora
living-before-that = Antes disso
living-removed = tirado:
living-added = acrescentado:
living-heard = O que foi dito no caminho
living-stance-yes = Sim
living-stance-reservation = Sim, com uma ressalva
living-stance-not-yet = Ainda não
living-words-of-then = Sobre as palavras de então: { $words }
living-newcomers = O que diz quem acabou de chegar
living-what-to-do = O que você quer fazer com ele?
living-why = Por quê?
living-why-hint = Para quem ler daqui a um ano.
living-propose = Propor outras palavras
living-how-read = Como deveria ficar?
living-only-until = Só até um dia?
living-only-until-hint = Então é uma experiência.
living-propose-how = Qualquer pessoa pode perguntar por três dias, e depois responde. Se ninguém disser “ainda não”, é uma nova versão.
living-propose-button = Propor
living-mend = Corrigir uma grafia
living-mend-letters = Uma ou duas letras, não mais
living-mend-how = Outra pessoa confirma com um toque. Ninguém assina de novo.
living-mend-button = Corrigir
living-propose-let-go = Propor deixar ir
living-let-go-how = Um ponto que fez seu trabalho pode ir. Antes se pergunta a todo mundo.

## Living: the next visit

living-next = Próxima visita
living-no-day = Nenhum dia marcado ainda.
living-next-far = { $far }.
living-next-far-zone = { $far }, horário de { $zone }.
living-next-gone = Esse dia já passou, e tudo bem.
living-next-gone-zone = Esse dia já passou, e tudo bem, horário de { $zone }.
living-next-then = Depois, { $rhythm }.
living-next-asleep = Ela espera até que alguém de vocês acorde a aliança.
living-next-begin-any = Comecem quando for bom para todo mundo, ou escolham outro dia.
living-next-what = Vocês leem a página em voz alta, ponto por ponto: manter, achar palavras novas ou deixar ir.
living-change-pulse = Mudar seu pulso
living-give-pulse = Dar seu pulso agora
living-next-calendar = Agenda
living-pulse-given = { $given } de { $of } deram o seu.
living-pulse-yours = O seu está entre eles.
living-pulse-closes = Fecha: { $when }.
living-pulse-asks = Um pulso pergunta o quanto vocês vivem isto.
living-begin = Começar a visita
living-begin-how = Para quando vocês se sentarem juntos: esta página vira a visita para todo mundo. Qualquer pessoa pode começá-la, e fica com a mesa.
living-move = Mudar o dia
living-moved = A visita mudou de dia.
living-come-back = Voltamos em
living-what-time = A que horas?
living-what-time-hint = Opcional. Sem hora, vale o dia inteiro.
living-what-zone = Em qual fuso horário?
living-what-zone-hint = Só com uma hora, por exemplo America/Sao_Paulo.
living-keep-date = Guardar esta data
living-apart = Não ao mesmo tempo?
living-apart-how = Cada pessoa lê a página no seu tempo, em alguns dias. O que precisa de cuidado é contado quando os dias passarem, ou quando todo mundo tiver lido.
living-apart-days = Em quantos dias?
living-apart-begin = Começar ao longo de alguns dias
living-rhythm = Mudar o ritmo
living-pulse-close = Fechar o pulso
living-pulse-close-how = Quem não deu o seu fica de fora desta vez. Ele não abre de novo.
living-pulse-close-button = Fechar e mostrar o que ele diz
living-pulse-open = Abrir um pulso agora

## Living: the pulse

pulse-title = Seu pulso
pulse-none = Nenhum pulso está aberto agora.
pulse-opens-any-moment = O próximo abre a qualquer momento.
pulse-opens-on = O próximo abre em { $day }.
pulse-opens-at-visit = Ele abre na próxima visita, ou quando quem está com a mesa o abrir.
pulse-how-much = O quanto vivemos isto, agora mesmo?
pulse-about-all = Sobre todo mundo junto, não sobre alguém. Pule o que não souber dizer.
pulse-done = Pronto
pulse-cant-say = Não sei dizer
pulse-word = Algo para ser lido em voz alta?
pulse-word-hint = Opcional, e sem nome.
pulse-word-few = Fica na página para vocês quando o pulso for fechado. Vocês são poucos, então talvez adivinhem de quem é.
pulse-word-many = Fica na página para vocês quando o pulso for fechado, a partir de cinco respostas. Ninguém vê de quem é.
pulse-seen-sum = Só a soma é mostrada, quando o pulso for fechado, e só a partir de cinco respostas.
pulse-seen-two = Entre vocês dois: ambos veem as duas respostas, com nomes, quando ambos tiverem dado a sua.
pulse-seen-few = { $n ->
   *[other] Vocês são { $number }: todo mundo vê todas as respostas, com nomes, quando todo mundo tiver dado a sua.
}
pulse-line = { $n ->
    [one] Pulso da última vez: { $steps }
   *[other] Pulso das últimas { $number } vezes: { $steps }
}
pulse-growing = cresce
pulse-steady = estável
pulse-asks-for-care = pede cuidado
pulse-lines-few = A linha mostra o que vocês responderam, em conjunto. Vocês são poucos: cada pessoa vê as respostas de todas, depois que todas derem a sua.
pulse-lines = A linha mostra o que vocês responderam, em conjunto. Respostas isoladas nunca são mostradas, e com menos de cinco não há linha.
pulse-of = O pulso de { $day }
pulse-read-out = Para ler em voz alta:
pulse-nobody = Ninguém respondeu desta vez. Tudo bem.
pulse-too-few = { $n ->
    [one] Uma resposta.
   *[other] { $number } respostas.
} É pouco para números sem apontar para alguém. Que tal conversar sobre isso?
pulse-not-all = { $n ->
   *[other] { $number } de { $of } responderam.
} As respostas só são mostradas quando todo mundo deu a sua. Que tal conversar sobre isso?
pulse-answered = { $answered } de { $of } responderam. O menos vivido vem primeiro.
pulse-rarely = raramente
pulse-partly = em parte
pulse-mostly = quase sempre
pulse-in-this-visit = Vocês olham juntos nesta visita.
pulse-look-said = Vocês olham juntos na próxima visita.
pulse-look = Olhar este juntos

## Reminders

reminders-kind-visit = na véspera de uma visita
reminders-kind-pulse = quando um pulso abre
reminders-kind-sign = quando a página tem palavras novas para assinar
reminders-kind-change = quando palavras são propostas
reminders-kind-asleep = quando a aliança adormece
reminders-kind-farewell = antes que as notas brutas sejam soltas
reminders-title = Lembretes
reminders-how = Como você quer saber das coisas?
reminders-nothing-needed = Você não precisa de nada disto: a página diz o que está por vir. O que vem, vem uma vez, nunca de noite, e para com um toque.
reminders-no-mail = Esta instalação não envia e-mails.
reminders-calendar = Na sua agenda
reminders-calendar-how = Como assinatura, o dia se move sozinho quando o círculo o muda; como arquivo, fica lá uma vez.
reminders-calendar-link = Criar meu link de agenda
reminders-one-file = Um arquivo
reminders-end-link = Encerrar meu link de agenda
reminders-calendar-shows = A agenda mostra os pontos da página a quem pode ver sua agenda. O link não abre mais nada.
reminders-by-mail = Por e-mail
reminders-yours = É seu
reminders-asked = Perguntamos lá se é seu. Até então nada chega.
reminders-address = Seu endereço de e-mail
reminders-address-hint = Ninguém do círculo o vê. Fica guardado até você tirá-lo ou sair.
reminders-keep-address = Guardar este endereço
reminders-write-to-me = Escrevam para mim
reminders-drop-address = Tirar meu endereço
reminders-letter = Sua carta
reminders-letter-how = Vai para todas as pessoas do círculo que deram aqui um e-mail e disseram que é seu, no máximo uma vez por dia.
reminders-send-letter = Enviar a carta por e-mail
reminders-stopped = (parado)
reminders-ask-again = Perguntar mais uma vez
reminders-zone = Seu fuso horário
reminders-room = Na sala em que vocês se escrevem
reminders-room-kind = De que tipo
reminders-webhook = O endereço do webhook de entrada
reminders-webhook-hint = É uma chave: fica guardada e não é mostrada a ninguém. Todo mundo naquela sala vê o que chega: datas, e nunca quem.
reminders-write-there = Escrever lá
reminders-drop-room = Não escrever mais lá

## Living: a new version

version-stay = { $n ->
    [one] um fica
   *[other] { $number } ficam
}
version-change = { $n ->
    [one] um muda
   *[other] { $number } mudam
}
version-go = { $n ->
    [one] um vai
   *[other] { $number } vão
}
version-new = { $n ->
    [one] um é novo
   *[other] { $number } são novos
}
version-heading = { $parts }.
version-nothing = Nada espera pelo seu nome aqui.
version-nothing-broke = Nada se quebrou que não pudesse ser consertado. Ponha seu nome na página como ela está agora.
version-what-changes = O que muda
version-whole-page = Ler a página inteira
version-item-day = Ponto { $item }, mudou o dia ou o tipo
version-item-words = Ponto { $item }, palavras novas
version-item-gone = Ponto { $item }, deixado
version-item-new = Ponto { $item }, novo
version-signed-again = { $signed ->
    [one] { $signed } de { $of } assinou de novo.
   *[other] { $signed } de { $of } assinaram de novo.
}
version-sign = Assinar a versão { $number }
version-sign-as = Assinar a versão { $number } como { $name }
version-drawn = Sua assinatura, desenhada
version-talk-first = Quero conversar antes
version-talk-what = Sobre o que você quer conversar?
version-talk-default = Quero conversar sobre isso antes.
version-talk-hint = Fica na página com seu nome, para que vocês possam conversar. Você pode assinar quando quiser.
version-tell = Dizer ao círculo
version-waits = A versão { $number } espera pelo seu nome.
version-look = Olhar e assinar
version-not-signed = Seu nome não está na página como ela está agora.
version-when-ready = { $link } quando quiser.
version-when-ready-link = Olhe e assine

## The visit

visit-title = Visita: { $name }
visit-alliance = A aliança
visit-breath = Uma respirada
visit-steps = Passos desta visita
visit-step-arrive = Chegar
visit-step-thanks = Obrigado
visit-step-read = Ler
visit-step-pulse = Pulso
visit-step-look = Olhar
visit-step-aside = À parte
visit-step-close = Fechar
visit-question-arrive = Uma palavra cada: como você chega?
visit-question-thanks = Qual ponto ajudou você? A quem agradece?
visit-question-read = Lemos nossa página em voz alta, ponto por ponto.
visit-question-pulse = O quanto vivemos isto?
visit-question-look = O que tornou difícil viver este ponto?
visit-question-aside = O que deixamos à parte?
visit-question-close = Quando olhamos de novo? Uma palavra cada.

## The visit: the desk

visit-desk-unguided = Como seguir
visit-desk = A mesa de quem facilita
visit-desk-two = Entre vocês dois. Qualquer um pode seguir.
visit-desk-yours = Sua mesa. Só você vê isto.
visit-desk-say = Diga
visit-desk-minutes = { $n ->
    [one] cerca de { $n } minuto
   *[other] cerca de { $n } minutos
}
visit-desk-on = Seguir: { $step }
visit-say-arrive = Que bom ver vocês. Uma palavra cada: como vocês chegam hoje?
visit-say-pass = Vocês podem passar, em tudo, sem dizer por quê.
visit-say-thanks = Começamos com agradecimentos. Qual ponto ajudou você, e a quem agradece?
visit-say-short = Curto está ótimo. Damos uma volta.
visit-say-lot = Lemos tudo em voz alta, para não apontar para ninguém. O sorteio decide quem lê.
visit-say-read = { $name }, você lê este? Devagar. A gente só escuta.
visit-say-listen = Sem comentário, sem defesa. Só escutar.
visit-say-pulse = Isto somos nós, juntos, e nenhuma resposta isolada. O que surpreende vocês?
visit-say-which = Qual vocês olhariam juntos?
visit-say-look = O que tornou difícil viver este ponto? Não quem: o quê.
visit-say-help = Como ele nos ajudou, como poderia ser melhor, e há alguma razão para não mantê-lo?
visit-say-aside = Estes esperaram por nós. Retomem, experimentem até um dia ou deixem ir.
visit-say-change = Muda alguma coisa, agora que somos quem somos?
visit-say-close = Quando olhamos de novo? E uma palavra cada: como vocês saem?
visit-say-sign = Quem tem um ponto com palavras novas assina mais uma vez. No seu próprio tempo.

## The visit: looking at what came up

visit-look-none = Há um ponto para olhar?
visit-look-hard = O que tornou difícil?
visit-look-how = Perguntem o quê, não quem. Um ponto de cada vez; cada um termina de um de quatro jeitos: manter, palavras novas, deixar ir, ou experimentar algo até um dia.
visit-look-more = Mais de uma pessoa entre nós.
visit-look-from = { $name }, no pedido de cuidado
visit-look-from-unsigned = Sem nome, no pedido de cuidado
visit-look-trial = Chegou o dia desta experiência.
visit-look-again = Olhar mais uma vez
visit-ended-keep = Nós mantemos
visit-ended-words = Tem palavras novas
visit-ended-gone = Fez seu trabalho, e vai
visit-ended-try = Vamos experimentar algo até um dia
visit-look-kept = Vocês mantêm. Que bom que foi dito.
visit-look-keep = Nós mantemos
visit-look-another = Olhar outro ponto juntos
visit-look-this = Este
visit-look-one-item = 1 ponto

## The visit: reading aloud

reading-title = Nós a lemos em voz alta.
reading-how = Tudo, não só o que escorregou. Uma pessoa lê um ponto, as outras só escutam. O sorteio decide quem lê qual.
reading-lot-soon = O sorteio é daqui a pouco, diante de todo mundo.
reading-draw-lot = Sortear
reading-lot = O sorteio tirou { $names }.
reading-lot-at-table = Mesa { $table }: o sorteio tirou { $names }.
reading-aloud = Leitura em voz alta
reading-listening = Agora só escutar. A próxima palavra é de quem lê.
reading-quiet = Dez segundos de silêncio.
reading-quiet-how = Deixem ressoar. Ninguém precisa dizer nada.
reading-go-on = Seguir
reading-table-done = Esta mesa leu todos.
reading-others-read = As outras ainda leem.
reading-you-read = Este você lê em voz alta
reading-reads = { $name } lê
reading-then = depois { $name }
reading-then-you = depois você
reading-item-of = Ponto { $item } de { $of }
reading-read-to-me = Leia para mim
reading-read = Está lido, seguir
reading-pass = Passo
reading-nothing = Nada surgiu.
reading-came-up = Isto surgiu.
reading-no-care = Todos os pontos foram lidos, e nenhum pede cuidado.
reading-alone = Leia nossa página, devagar.
reading-alone-how = Todos os pontos, em voz alta se quiser. Quando todo mundo tiver lido, vocês veem o que surgiu.
reading-open-until = Aberta até: { $when }.
reading-have-read = { $n ->
    [one] { $n } de { $of } leu.
   *[other] { $n } de { $of } leram.
}
reading-you-have = Você já leu
reading-all-read = Já li todos
reading-of = { $item } de { $of }
reading-tables = Lemos em voz alta, mesa por mesa.
reading-table-of = Mesa { $table }: { $item } de { $of }.

## The visit: the quieter steps

visit-good = Que bom que vocês estão aqui.
visit-twenty = Uns vinte minutos. Primeiro agradecimentos, depois vocês leem a página em voz alta, depois olham o que surgiu. Vocês podem passar, em tudo.
visit-in-turn = Um de cada vez, e curto. É dito, não escrito.
visit-no-pulse = Nenhum pulso foi pedido ainda. Olhem uns para os outros: qual ponto vocês mais vivem, e qual menos?
visit-nothing-waits = Nada espera aqui. Sigam quando quiserem.
visit-brought = Trazido por quem acabou de chegar
change-let-go = Deixar ir
visit-leave-with = O que levamos.
visit-item = Ponto { $item }: { $words }
visit-stays = Lemos tudo, e fica como está.
visit-open = { $n ->
    [one] { $n } proposta ainda não foi combinada.
   *[other] { $n } propostas ainda não foram combinadas.
} Quando a visita terminar, a página fica com as palavras que tem.
visit-one-word = Uma palavra cada. Depois se anota o dia da próxima visita.
visit-again-on = Olhamos de novo em
visit-end-sign = Encerrar a visita e assinar o que mudou
visit-end = Encerrar a visita

## Changes of a page that hangs

change-because-words = Porque: { $words }
change-trial-until = Uma experiência até { $day }
change-questions-until = Perguntas até: { $when }. Depois todo mundo responde, sem que os outros vejam.
change-twice = Foi perguntado duas vezes. Aqui ninguém é vencido pelo cansaço: mantenham o que está, ou experimentem até um dia.
change-not-yet = Alguém disse “ainda não”. O que faria disso um sim?
change-what-let-go = Deixar ir
change-what-new = Um ponto novo
change-what-spelling = Uma grafia
change-what-words = Palavras novas
change-spelling-how = Outra pessoa confirma com um toque. Ninguém precisa assinar de novo.
change-same = Quer dizer o mesmo
change-answers-until = Respostas até: { $when }. Sem um “ainda não”, passa a valer.
change-all-here = Quem está aqui já respondeu
change-nobody = Ninguém respondeu ainda.
change-answered = { $answered ->
    [one] { $answered } de { $of } respondeu.
   *[other] { $answered } de { $of } responderam.
} As respostas são mostradas juntas.
change-withdraw = Retirar a proposta
change-try = Experimentar algo até…
change-words = Palavras novas
change-asked = Todo mundo é perguntado.
change-what-try = O que experimentamos?
change-true-again = Como voltaria a ser verdade?
change-until-when = Até quando?
change-because = Porque
change-because-later = Para quem perguntar depois.
change-ask = Perguntar a todo mundo
change-did-its-work = Fez seu trabalho?
change-new-items = Pontos novos
change-new-item = Um ponto novo
change-what-is-it = O que é?
change-its-words = Suas palavras
change-when-we = Quando …, nós …
change-until-trial = Até, se for uma experiência
change-kind-promise = Uma promessa
change-kind-permission = O que qualquer pessoa pode fazer
change-kind-when-hard = Quando fica difícil
change-kind-trial = Uma experiência, até um dia
change-kind-fun = Só por alegria
change-left = { $name } saiu. Isso muda alguma coisa?
change-here = { $name } está aqui agora. Isso muda alguma coisa?
change-somebody-left = Alguém saiu. Isso muda alguma coisa?
change-somebody-here = Alguém está aqui agora. Isso muda alguma coisa?
change-what-changes = O que muda, se algo mudar
change-all-for-now = É tudo por enquanto

## Coming, leaving and ending

coming-read = Leia com a gente
coming-so-since = Assim desde { $day }.
coming-before = Antes
coming-next = Próximo ponto
coming-and-then = E depois
coming-stand-behind = Você pode sustentar isto?
coming-what-say = O que você diria a respeito?
coming-what-say-hint = Um “ainda não” pede algumas palavras; o círculo olha isso na próxima visita.
coming-change-answer = Mudar minha resposta
coming-give-answer = Dar minha resposta
coming-all-read = Você leu tudo.
coming-bring = Traga um medo e uma esperança seus. Ficam virados para baixo até a próxima visita; então o círculo os lê e pergunta se algo muda agora que você está aqui.
coming-fear = O que faria você desejar não ter vindo?
coming-hope = E como você deseja que seja?
coming-only-you = Até lá só você os vê. Só você acabou de chegar, então talvez adivinhem de quem são.
coming-lay-down = Deixar na mesa
coming-face-down = Estão virados para baixo
coming-your-name = E o seu nome?
coming-your-name-how = Assine quando puder sustentar a página como ela está. Até lá aparece que você está lendo, e ninguém espera por você.
coming-to-the-page = Para a página, para assinar
coming-may-go = Você pode ir, a qualquer momento.
coming-may-go-how = Um toque, e nenhuma razão. Pergunta-se aos outros se algo muda sem você.
coming-goodbye = Uma palavra de despedida, se quiser
coming-name-under = Seu nome no que você assinou
coming-name-stays = Fica, como assinado até hoje
coming-name-goes = É tirado, de toda parte
coming-notes-stay = O que você escreveu em notas não tem nome e fica. Seu link pessoal não abre mais nada.
coming-leave-as = Sair, { $name }
coming-stay = Ficar
coming-leave = Sair
ending-title = Um encerramento
ending-together = Encerrem juntos.
ending-how = Uma aliança pode terminar bem. Vocês leem a página mais uma vez, cada pessoa diz o que guarda e pelo que agradece, e então ela descansa: para ler, ou apagada.
ending-begin = Começar o encerramento
ending-not-now = Agora não
ending-desk = Quem está com a mesa pode começar. Conversem antes; qualquer um pode querer, e ninguém precisa de uma razão.
ending-good = Um bom encerramento.
ending-good-how = Leiam a página em voz alta mais uma vez, ponto por ponto. Depois cada pessoa escreve duas frases; vocês veem todas, com nomes.
ending-keep = O que eu guardo
ending-thanks = Pelo que agradeço a vocês
ending-change = Mudar as minhas
ending-say = Dizer
ending-afterwards = O que vem depois
ending-keep-this = Guardar isto
ending-not-yet = Afinal, ainda não
ending-ended = Está encerrada
ending-still-write = { $n ->
    [one] { $names } ainda pode escrever.
   *[other] { $names } ainda podem escrever.
} Quando estiver encerrada, nada mais muda.
ending-without = Encerrar sem essas palavras
ending-said = O que foi dito
ending-keeps = guarda
ending-gives-thanks = agradece
ending-on = Terminou em { $day }.
ending-read = Você pode ler enquanto estiver aqui. Nada mais muda.
ending-keepsake-print = Uma lembrança para imprimir
ending-erased-on = Será apagada em { $day }.
ending-take-along = Levem o que quiserem guardar. Qualquer um de vocês pode impedir.
ending-keep-after-all = Afinal, manter
ending-erase = Apagar em vez disso
ending-erase-how = Em sete dias tudo é apagado, para todo mundo, e ninguém pode trazer de volta. Até lá, qualquer um de vocês pode impedir.
ending-erase-button = Apagar em sete dias
ending-print = Imprimir
farewell-gone = As notas se foram.
farewell-gone-on = Foram soltas em { $day }. O que elas se tornaram está na página.
farewell-goodbye = As notas de vocês se despedem.
farewell-on = Em { $day } as notas brutas são apagadas, para todo mundo. Fizeram seu trabalho; o que elas se tornaram fica.
farewell-title = As notas

## Letters

letter-come-in = Entrar
letter-open-alliance = Abrir nossa aliança
letter-my-address = Sim, é meu endereço
letter-open-page = Abrir nossa página
letter-where-it-opens = Abre no navegador em que você já esteve. Em outro, use seu link pessoal.
letter-visit-at = { $day }, { $time }
letter-visit-subject = { $when }: { $name }
letter-visit = { $when }: olhamos de novo para a nossa aliança. Dois minutos cada, depois a lemos em voz alta.
letter-pulse-subject = Dois minutos para { $name }
letter-pulse = Dois minutos: o quanto vivemos isto?
letter-sign-subject = Palavras novas na página de { $name }
letter-sign = A página tem palavras novas. Continua dentro?
letter-change-subject = Palavras novas são propostas: { $name }
letter-change = Palavras novas são propostas para o ponto { $item }.
letter-change-read = Leia na nossa página e diga como são para você.
letter-asleep-subject = { $name } está dormindo
letter-asleep = Nossa aliança adormeceu. Tudo continua lá, e não chegam mais cartas.
letter-asleep-wakes = Ela acorda quando alguém de nós abre a página.
letter-farewell-subject = Despedida das notas de { $name }
letter-farewell = Em { $day } soltamos nossas notas brutas. A página fica como está.
letter-farewell-until = Até lá você pode lê-las mais uma vez.
letter-invitation-subject = Um convite para você: { $name }
letter-link-subject = Seu link para { $name }
letter-link = Este é seu link pessoal. Quem o tiver entra como você, então guarde-o para si.
letter-confirm-subject = Este endereço é seu?
letter-confirm = Alguém deu este endereço para cartas sobre uma aliança de que participa.
letter-confirm-if = Se foi você, diga aqui. Se não, não faça nada: nada mais virá.
letter-no-more-text = Não receber mais cartas deste tipo, com um toque
letter-no-more = { $link }, com um toque.
letter-no-more-link = Não receber mais cartas deste tipo
letter-our-alliance = nossa aliança

## The calendar

calendar-visit = Visita: { $name }
calendar-what = Dois minutos cada, depois lemos a página juntos em voz alta.

## The shelf of questions

bank-credit = Perguntas do Agile Coaching Institute.
bank-seed-question-1 = O que faria desta uma relação poderosa?
bank-seed-question-2 = Como saberemos se está funcionando?
bank-seed-question-3 = Com o que podemos contar um do outro?
bank-seed-question-4 = Quando for um desafio, como queremos ser?
bank-seed-question-5 = Como vou saber que você travou?
bank-seed-question-6 = Que intenção (plano ou meta) queremos cumprir?
bank-seed-question-7 = Que valores vamos sustentar juntos?
bank-seed-question-8 = Qual é o tom da relação que estamos criando?
bank-seed-question-9 = Como é a sensação do “nosso espaço”?
bank-seed-question-10 = Tenho sua permissão para praticar essas habilidades com você?
bank-team-title = Equipe de trabalho
bank-team-question-1 = O que deixaria você feliz, daqui a seis meses, por ter estado nesta equipe?
bank-team-question-2 = Como é uma boa terça-feira comum com a gente?
bank-team-question-3 = Do que você precisa de nós para fazer seu melhor trabalho, e o que podemos pedir a você?
bank-team-question-4 = Como você gostaria de ouvir que algo que fez dificultou o trabalho de alguém?
bank-team-question-5 = Quando discordamos e o relógio corre, como decidimos?
bank-team-question-6 = Como vamos notar cedo que alguém travou ou se esgotou?
bank-team-question-7 = O que é preciso contar sobre nós a quem chega e ninguém nunca escreveu?
bank-team-question-8 = Que hábito de uma equipe anterior você traria, e qual deixaria na porta?
bank-team-prompt-1 = Descreva a reunião de segunda-feira do inferno. O que acontece, minuto a minuto?
bank-team-prompt-2 = Queremos que esta equipe se desfaça até a Páscoa. O que cada um de nós tem que fazer?
bank-team-prompt-3 = O que uma pessoa nova contaria sobre nós aos amigos depois de uma semana terrível?
bank-mentor-title = Mentoria a dois
bank-mentor-question-1 = O que fez você dizer sim, e o que faria você parar de vir em silêncio?
bank-mentor-question-2 = O que você gostaria de saber fazer daqui a um ano que hoje não sabe?
bank-mentor-question-3 = Quando você quer conselho, quando um ouvido, e quando um empurrão? Como a outra pessoa vai saber?
bank-mentor-question-4 = O que fica nesta sala, e o que pode sair dela?
bank-mentor-question-5 = Quem marca a data, quem manda os temas, e o que acontece quando um encontro precisa mudar?
bank-mentor-question-6 = O que não vamos fazer um pelo outro (referências, contatos, trabalho, dinheiro)?
bank-mentor-question-7 = Como quem aprende vai dizer que algo não ajuda, se um tem mais poder que o outro?
bank-mentor-question-8 = Como vamos saber que é hora de parar, e como queremos nos despedir?
bank-mentor-prompt-1 = Como seria a hora de mentoria mais inútil do mundo?
bank-mentor-prompt-2 = Invente a mentoria que diminui você a cada mês, e quem aprende e faz você querer sua noite de volta.
bank-mentor-prompt-3 = Como nós dois, com a melhor intenção, poderíamos perder um ano inteiro?
bank-coach-title = Coaching a dois
bank-coach-question-1 = O que você quer que seja diferente na sua vida ou no seu trabalho quando terminarmos?
bank-coach-question-2 = Como você costuma fugir de algo que realmente quer, e o que posso dizer quando eu vir?
bank-coach-question-3 = Quão direto você quer que eu seja, e como vai me dizer para aliviar ou apertar?
bank-coach-question-4 = O que pessoas que ajudaram já fizeram por você, e o que fizeram as que não ajudaram?
bank-coach-question-5 = Quem mais tem interesse nisto (chefia, patrocínio, família), e o que cada um vai ouvir, de quem?
bank-coach-question-6 = O que você quer que eu faça quando não tiver feito o que disse que faria?
bank-coach-question-7 = O que está fora dos limites, e o que é bem-vindo mesmo sendo incômodo?
bank-coach-question-8 = Como conferimos, no meio do caminho, que ainda estamos no seu?
bank-coach-prompt-1 = Você sai da sessão e diz a alguém “nunca mais”. O que aconteceu lá dentro?
bank-coach-prompt-2 = Como um coach poderia convencer você de uma vida que é de outra pessoa?
bank-coach-prompt-3 = O que teríamos que fazer para que nada, absolutamente nada, mude?
bank-pair-title = Dupla, sócios, duas pessoas que dividem um trabalho
bank-pair-question-1 = Por que fazer isto comigo e não por conta própria?
bank-pair-question-2 = O que “deu certo” quer dizer para você em dinheiro, em tempo e no resto da vida?
bank-pair-question-3 = Quem tem a última palavra sobre o quê, e o que só fazemos juntos?
bank-pair-question-4 = O que você faz sob pressão, e qual é a coisa mais gentil e útil que posso fazer então?
bank-pair-question-5 = Quanto da sua semana é isto, e o que mudaria isso?
bank-pair-question-6 = O que podemos dizer um do outro a uma terceira pessoa?
bank-pair-question-7 = Como discutimos de um jeito que depois dê para almoçar juntos?
bank-pair-question-8 = Se um de nós quiser sair, qual seria um jeito justo de ir?
bank-pair-prompt-1 = É o dia em que paramos de nos falar. O que levou a isso?
bank-pair-prompt-2 = O que o filme sobre nosso famoso rompimento mostraria nos primeiros dez minutos?
bank-pair-prompt-3 = Como duas pessoas espertas perdem um ano inteiro com educação?
bank-family-title = Família com crianças
bank-family-question-1 = Quando é mais gostoso na nossa casa? O que estamos fazendo?
bank-family-question-2 = O que dá vontade de bater a porta?
bank-family-question-3 = O que você queria que os adultos fizessem mais? E o que os adultos desejam?
bank-family-question-4 = O que deve acontecer quando alguém grita, e quando alguém se arrepende?
bank-family-question-5 = O que é só seu (seu quarto, suas coisas, seus segredos)?
bank-family-question-6 = O que fazemos juntos toda semana, aconteça o que acontecer?
bank-family-question-7 = Que regra aqui é boba, e qual devemos manter?
bank-family-question-8 = Com o que podemos contar de você, mesmo com cansaço?
bank-family-prompt-1 = Como seria o café da manhã mais horrível de todos? Pode desenhar.
bank-family-prompt-2 = Se um monstro quisesse nossa família rabugenta a semana toda, o que nos faria fazer?
bank-family-prompt-3 = O que faria você querer morar com o gato dos vizinhos?
bank-classroom-title = Sala de aula ou turma de curso
bank-classroom-question-1 = O que você espera saber fazer até o fim deste ano?
bank-classroom-question-2 = Pense em alguém que ensinava e em uma turma em que você gostava de estar. O que faziam?
bank-classroom-question-3 = Do que quem ensina precisa de uma turma para estar no seu melhor numa segunda de manhã?
bank-classroom-question-4 = O que ajuda você a pensar, e o que dificulta?
bank-classroom-question-5 = O que devemos fazer quando alguém erra na frente de todo mundo?
bank-classroom-question-6 = O que fazemos quando duas pessoas querem coisas diferentes e a aula vai começar?
bank-classroom-question-7 = O que alguém de fora vê e ouve, parado na porta, quando as coisas vão bem?
bank-classroom-question-8 = Como trazemos de volta alguém que teve um dia ruim?
bank-classroom-prompt-1 = Como seria a pior aula da história, para quem aprende e para quem ensina?
bank-classroom-prompt-2 = Como garantir que ninguém nunca mais faça uma pergunta aqui?
bank-classroom-prompt-3 = O que teria que acontecer para você fingir que está doente na segunda?
bank-board-title = Diretoria voluntária, clube ou associação
bank-board-question-1 = Por que você dá suas noites a isto, e o que estragaria tudo para você?
bank-board-question-2 = Quantas horas por mês você realmente tem, e em quais meses nenhuma?
bank-board-question-3 = O que decidimos juntos, o que uma pessoa simplesmente faz, e quem pode gastar o quê?
bank-board-question-4 = Como discordamos na sala, e o que dizemos lá fora depois de decidido?
bank-board-question-5 = Como passamos adiante uma tarefa que alguém já não consegue levar, sem culpa?
bank-board-question-6 = O que o público, os membros e nossas famílias podem ouvir das nossas reuniões?
bank-board-question-7 = Como agradecemos uns aos outros?
bank-board-question-8 = Quando termina um mandato, e como tornamos fácil sair bem?
bank-board-prompt-1 = Escreva a ata da pior reunião de diretoria que nossa associação poderia ter.
bank-board-prompt-2 = O que transformaria cinco voluntários animados em uma só tesouraria cansada?
bank-board-prompt-3 = O que o jornal local teria que publicar sobre nós para você renunciar por telefone?
bank-remote-title = Equipe remota
bank-remote-question-1 = Que horas são suas, quais são nossas, e como os outros podem ver isso?
bank-remote-question-2 = Onde você procura primeiro uma decisão, e onde deveria ter que procurar?
bank-remote-question-3 = Quão rápido é “logo” para uma mensagem, um e-mail, uma revisão, um incêndio?
bank-remote-question-4 = O que o seu silêncio costuma significar, e o que devemos fazer?
bank-remote-question-5 = O que faz uma chamada valer a pena, e quais poderiam ser uma página de texto?
bank-remote-question-6 = O que você acha de câmeras, gravações e bolinhas de status?
bank-remote-question-7 = Como alguém a oito fusos de distância terá a mesma voz que alguém no escritório?
bank-remote-question-8 = Como nos conhecemos quando não há cozinha?
bank-remote-prompt-1 = Descreva uma semana remota em que você sente que trabalha para uma empresa fantasma.
bank-remote-prompt-2 = Como garantir que quem está mais longe saiba de tudo por último?
bank-remote-prompt-3 = Como enchemos oito horas de chamadas sem terminar nada?
