
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
