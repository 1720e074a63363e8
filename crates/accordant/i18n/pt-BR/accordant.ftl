
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
rounds-marks-until-person = Ninguém nunca vê quem marcou o quê. Quantas pessoas marcaram, vocês veem quando { $name } mostra os números.
rounds-marks-until-shown = Ninguém nunca vê quem marcou o quê. Quantas pessoas marcaram, vocês veem quando os números são mostrados.
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
sign-all-signed = Todas as pessoas que estavam presentes assinaram.
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
## Every page

skip = Ir para a página
back = Voltar
colon = :{" "}
foot-no-accounts = O Accordant não tem contas. Seu link é sua chave.
foot-privacy = Privacidade neste servidor
foot-accessibility = Acessibilidade

## Languages

languages-title = Idiomas
languages-lead = Escolha o idioma das páginas. Ele fica guardado neste navegador, e em nenhum outro lugar.
languages-own-words = O que as pessoas escreveram fica como escreveram.
languages-unread = Estas frases foram traduzidas com cuidado, mas ainda ninguém que cresceu com este idioma as leu inteiras.

## Numbers, days and times

number = { $number ->
    [0] nenhum
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
    [9] nove
    [10] dez
    [11] onze
    [12] doze
   *[other] { $number }
}
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
day = { $day } de { $month } de { $year }
day-of-week = { $weekday }, { $day } de { $month }
moment = { $day }, { $time }

## What several pages say (page/words.rs)

stage-prepare = Preparar
stage-arrive = Chegar
stage-nightmares = Pesadelos
stage-memories = Lembranças
stage-turn = Virar
stage-hopes = Esperanças
stage-review = Rever
stage-draft = Redigir
stage-sign = Assinar
stage-living = Viva
stage-face-up = { $stage }, para cima
prompt-memories = Quando você deu o melhor de si com outras pessoas?
prompt-nightmares = Qual seria a pior versão de nós?
prompt-hopes = E a melhor?
candle-paused = Em pausa
candle-down = A vela acabou. Termine sua frase
candle-exactly = restam { $time }
candle-last-minute = Menos de um minuto
candle-about = { $minutes ->
    [one] Cerca de { $minutes } minuto
   *[other] Cerca de { $minutes } minutos
}
now-prepare = Agora: preparar
now-arrive = Agora: chegar
now-nightmares = Agora: pesadelos
now-turn = Agora: virar
now-hopes = Agora: esperanças
now-review = Agora: rever
now-draft = Agora: redigir
now-sign = Agora: assinar
now-living = Agora: viva

## Parts of many pages (page/parts.rs)

parts-stages = Etapas
parts-this-alliance = Esta aliança
parts-at-the-table = { $people } à mesa
parts-was-here = { $person } esteve aqui às { $time }
parts-some-here = { $here } de { $people } aqui
parts-all-here = { $here } aqui
parts-offline = Sem conexão no momento.
parts-offline-more = Continue escrevendo. Sua nota fica guardada aqui e será enviada.
parts-reload = Recarregar para ver o que há de novo
parts-stopped = Por hoje paramos aqui.
parts-stopped-more = Tudo fica como está.
parts-stopped-desk = Continue da sua mesa quando o círculo estiver reunido de novo.
parts-stopped-circle = Esta página continua sozinha quando o círculo continuar.
parts-pause = Uma pausa.
parts-pause-more = Soltem o ar. Nada corre, nada se perde.
parts-breath = Uma respiração.
parts-breath-more = Ninguém precisa explicar nada.
parts-breath-on = Continuar
parts-between-two = Entre vocês dois
parts-unsigned = Sem nome
parts-between-two-words = Escondido até vocês dois terminarem. Depois fica claro quem escreveu o quê.
parts-may-guess-words = Nenhum nome é guardado com uma nota. Vocês são poucos, então dá para adivinhar.
parts-a-drawing = Um desenho
parts-drawn = (desenho)
parts-reword = Reescrever
parts-take-back = Retirar
parts-note-laid = Sua nota está na mesa.
parts-draw-it = Desenhar
parts-up-to = Até { $most } caracteres
parts-your-drawing = Seu desenho
parts-draw-again = Recomeçar
parts-minutes = { $minutes } min
parts-time-left = Tempo que resta nesta rodada
parts-open-until = Aberto até { $moment }
parts-seats = Pronto: { $done }. Escrevendo: { $writing }.
parts-nobody = ninguém
parts-qr = Código QR que abre a página para entrar
parts-only-here = Outras pessoas não conseguem abrir { $site }. Abra esta página pelo endereço deste computador na sua rede, ou inicie o Accordant com { $option } e o endereço que os outros alcançam.

## Whole pages (page.rs)

page-title = { $page }: { $alliance }
page-said-notes = { $notes ->
    [one] { $notes } nota na mesa.
   *[other] { $notes } notas na mesa.
}
page-said-signed = { $signed } de { $people } já assinaram.
page-said-care = Algo pede cuidado.

## Why something did not happen (page/refusal.rs)

refusal-points-name = Há um nome aí. Poderia ser sobre o que você precisa?
refusal-points-person = Isso fala de uma pessoa. Poderia ser sobre o que você precisa?
refusal-points-always = Há um “sempre” ou um “nunca” aí. O que uma câmera teria visto?
refusal-nothing-here = Não há nada aqui para você.
refusal-desk-only = Só quem está com a mesa pode fazer isso.
refusal-door-closed = A porta está fechada no momento. Peça a quem convidou você que a abra.
refusal-circle-full = Todos os lugares deste círculo estão ocupados.
refusal-name-taken = Alguém aqui já tem esse nome. Acrescente uma letra, para dar para distinguir vocês.
refusal-other-stage = O círculo está em outro lugar no momento.
refusal-not-on-the-road = Este círculo não vai por esse caminho.
refusal-revealed = As notas foram viradas nesse meio-tempo. A sua ainda não estava na mesa.
refusal-not-revealed = As notas ainda estão viradas para baixo.
refusal-both-must-be-done = As notas esperam até vocês dois terminarem.
refusal-too-many-notes = Não cabem mais notas nesta mesa.
refusal-too-many = Não pode haver mais. Tire uma primeiro.
refusal-read-on = Alguém já continuou a leitura.
refusal-words-changed = Alguém mudou essas palavras nesse meio-tempo. Veja de novo e decida outra vez.
refusal-themes-locked = As bandejas estão trancadas. Quem está com a mesa pode destrancar.
refusal-no-dots-left = Todos os seus adesivos já foram postos. Tire um para pôr em outro lugar.
refusal-nothing-to-undo = Não há nada para desfazer.
refusal-reason-needed = Um “ainda não” precisa de algumas palavras: o que ainda falta?
refusal-answer-needed = Escolha uma das três respostas.
refusal-answers-shown = As respostas a este ponto já foram mostradas.
refusal-two-rounds-done = Duas vezes bastam. Tentem até um dia, guardem ou soltem.
refusal-not-agreed = Um ponto ainda espera o acordo. Encontrem as palavras, guardem ou soltem.
refusal-no-items = Ainda não há nenhum ponto para assinar.
refusal-visit-first = Primeiro, o dia em que vocês voltam a ele.
refusal-date-gone = Esse dia já passou. Escolha um que ainda venha.
refusal-hand-over-first = Quem está com a mesa mantém o lugar. Entregue a mesa primeiro.
refusal-read-first = Você acabou de chegar: leia primeiro a página, ponto por ponto. Depois ela também é sua.
refusal-too-few-answers = Menos da metade de vocês respondeu. Esperem mais um pouco, ou deixem para a próxima visita.
refusal-sign-it = Vocês são poucos: todos poderiam adivinhar quem escreveu, então ninguém promete o contrário. Ponha seu nome, ou guarde para a próxima visita e diga lá.
refusal-no-pulse = Este pulso está fechado. O que você escolheu então faz parte da soma.
refusal-another-must-confirm = Outra pessoa confirma: dois toques, duas pessoas.
refusal-not-small = Isso é mais que um erro de grafia. Proponha como palavras novas, e todos serão consultados.
refusal-ended = Esta aliança terminou. Vocês podem lê-la, e nada mais muda.
refusal-not-a-choice = Escolha algo do que é oferecido.
refusal-not-a-drawing = O desenho não chegou inteiro. Desenhe mais uma vez.
refusal-blank = Escreva algumas palavras, por favor.
refusal-too-big = É mais do que cabe aqui.
refusal-too-long = Passou { $over }: cabem { $most } letras. Nada se perdeu; encurte um pouco.

## Pages outside of all alliances (page/start.rs)

start-check = Confira: { $title }
home-title = Como queremos ser uns com os outros?
home-lead = A maioria das relações é deixada ao acaso. Deem à de vocês uma boa hora: digam o que temem, transformem isso no que esperam e assinem juntos uma página. Depois mantenham essa página viva, dois minutos de cada vez.
home-window = Accordant: criar uma aliança
invitation-window = Um convite: Accordant
start-have-code = Tenho um código
start-not-now = Agora não
lost-lead = Se você deu um endereço de e-mail à sua aliança, um novo link pode ir para lá.
lost-address = Seu endereço de e-mail
lost-send = Enviar meu link de novo
lost-title = Você perdeu seu link?
fault-title = Deu errado, e foi culpa nossa.
fault-window = Algo deu errado do nosso lado
privacy-window = Privacidade neste servidor: Accordant
accessibility-window = Acessibilidade: Accordant
to-first-page = Para a primeira página

## The first page (page/start/first.rs)

first-join-label = Entrar com um código
first-have-code = Um código?
first-join = Entrar
first-on-this-device = Neste aparelho
first-choose-kind = Escolha entre quem ela é.
first-start = Começar uma aliança
first-between = Entre quem ela é?
first-name = Como vamos chamá-la?
first-name-blank = Dê um nome a ela. Pode mudar depois.
first-you = Seu primeiro nome
first-you-blank = Escreva um nome pelo qual os outros conhecem você.
first-set-table = Pôr a mesa
first-no-account = Sem conta, sem e-mail. Você recebe um link pessoal; guarde-o.
first-pair = Duas pessoas
first-pair-who = Mentoria, casal, amizade
first-coach = Coaching a dois
first-coach-who = Uma pergunta, outra explora
first-team = Uma equipe ou círculo
first-team-who = De três a trinta pessoas
first-family = Uma família
first-family-who = Em volta da mesa da cozinha
first-other = Outra coisa
first-other-who = Você escreve suas perguntas
first-horizon = Como nasce uma aliança
first-say = Digam o pesadelo
first-say-note = Na sala todos concordam, no corredor todos reclamam.
first-say-words = Alguns minutos da pior reunião de vocês, sem nomes. É mais divertido do que parece.
first-turn = Virem o pesadelo
first-turn-note = Dizemos primeiro aqui, com gentileza, enquanto ainda é pequeno.
first-turn-words = Por trás de cada medo há um desejo. Escrevam o desejo.
first-agree = Acordem as palavras
first-agree-item = Dizemos o que é difícil com gentileza, uns aos outros, e cedo.
first-agree-words = Separem as notas, escolham poucas e encontrem palavras que todos possam sustentar.
first-sign = Assinem, e mantenham viva
first-sign-words = Voltem a cada duas semanas. Quando algo se quebrar, leiam em voz alta e consertem.
first-hour-arrive = Preparem o ambiente. Peçam permissão para praticar.
first-hour-nightmares = Qual seria a pior versão de nós?
first-hour-turn = Transformem cada medo em um desejo.
first-hour-hopes = Respondam às perguntas que receberam.
first-hour-review = Juntem o que se parece. Escolham o que importa.
first-hour-draft = Encontrem palavras a que ninguém se oponha.
first-hour-sign = Ponham seus nomes, e uma data para voltar.
first-hour = Uma boa hora
first-candle = É o tempo que a vela queima no começo; é um conselho, e vocês ajustam como quiserem. Para chegar, ler em voz alta e assinar, sem pressa.

## The letter at the door (page/start/invitation.rs)

invitation-letter-pair = Eu gostaria que nosso trabalho juntos fosse útil e sincero, por isso não quero deixá-lo ao acaso. Pense, por favor, em algumas perguntas antes de nos encontrarmos. Nada do que você anotar é compartilhado, a não ser que você traga.
invitation-letter-coach = Eu gostaria que nosso coaching fosse útil e sincero, por isso não quero deixá-lo ao acaso. Pense, por favor, em algumas perguntas antes de nos encontrarmos. Nada do que você anotar é compartilhado, a não ser que você traga.
invitation-letter-family = Eu gostaria que fosse bom para cada um de nós em casa, então vamos falar disso uma vez, com tempo. Pense, por favor, em algumas perguntas antes de nos sentarmos. Nada do que você anotar é compartilhado, a não ser que você traga.
invitation-letter-team = Eu gostaria que isto fosse bom para cada um de nós, por isso não quero deixá-lo ao acaso. Pense, por favor, em algumas perguntas antes de nos encontrarmos. Nada do que você anotar é compartilhado, a não ser que você traga.
invitation-come-in = Entre. Há um lugar para você.
invitation-before = Antes de começar, vamos combinar como queremos ser uns com os outros.
invitation-from = { $alliance }, de { $person }
invitation-when = Quando nos encontramos
invitation-asks = O que pede de você agora
invitation-sees = Quem vê
invitation-only-you = Só você. { $person } vê que está tudo pronto, nunca o que você escreveu.
invitation-together = Quando escrevemos juntos
invitation-asks-name = Seu nome. Os outros já estão à mesa.
invitation-asks-later = Por enquanto, seu nome. As perguntas ainda estão sendo escolhidas.
invitation-asks-one = Uma pergunta. Cinco minutos, ou menos.
invitation-asks-some = { $questions ->
   *[other] { $number } perguntas, quantas você quiser. Dez minutos, ou menos.
}
invitation-asks-many = { $questions ->
   *[other] { $number } perguntas, quantas você quiser. Quinze minutos, ou menos.
}
invitation-promise-two = Entre vocês dois. O que você escreve fica virado para baixo até vocês dois terminarem. Depois fica claro quem escreveu o quê.
invitation-promise-more = As notas ficam viradas para baixo até que todas sejam viradas, e nenhum nome é guardado com elas. Em um círculo de três ou quatro, dá para adivinhar; entre dois, fica claro.
invitation-take-seat = Tomar um lugar
invitation-look = Ver as perguntas
invitation-called = Como devemos chamar você?
invitation-back = Já esteve aqui? Abra seu link pessoal, ou veja em “Neste aparelho”, { $link }.
invitation-first-page = na primeira página
invitation-no = Não é para você, ou não é boa hora? Feche esta página. Não precisa de motivo; nada seu foi guardado.

## When something is not as hoped (page/start/refused.rs)

typed-text = O que você escreveu
typed-thought = Sua nota privada
typed-letter = Sua carta
typed-own = Suas próprias perguntas, uma por linha
typed-purpose = Para que serve
typed-prompt = A pergunta
typed-reason = O que falta
typed-because = Por quê
typed-words = Algumas palavras
typed-called = O nome
typed-title = Como se chama
typed-meets = Quando e onde vocês se encontram
typed-sign = Seu nome, como você assina
typed-code = O código
typed-day = O dia, como 2027-02-09
again-title = Veja isto mais uma vez.
again-send = Enviar de novo
again-without = Continuar sem isso
again-anew = Abrir a página de novo
fault-wrote = O que você escreveu ainda está nesta janela e será enviado quando você tentar de novo.
fault-kept = O que foi enviado antes está guardado.
fault-tell = Se continuar acontecendo, avise quem cuida deste servidor: número { $number }.
try-again = Tentar de novo
back-to-alliance = Voltar à aliança

## Privacy and accessibility (page/start/texts.rs)

privacy-title = Privacidade neste servidor
privacy-lead = Até que as notas sejam viradas, ninguém no círculo além de você pode ver as suas, nem quem facilita. Uma nota sem nome é guardada sem o seu nome; nem quem cuida deste servidor pode descobri-lo depois. Ainda assim podem reconhecer seu estilo, e entre duas pessoas nada pode ser anônimo. Quem cuida deste servidor pode ler as notas viradas para cima.
privacy-kept = O que é guardado
privacy-kept-1 = O que um círculo faz junto: os nomes que as pessoas deram, o propósito, a carta, as perguntas, as notas viradas para cima, os pontos e as respostas depois de mostradas, assinaturas, datas e um histórico do que foi feito.
privacy-kept-2 = As notas viradas para baixo: suas palavras, sem nome, hora ou ordem. Só o navegador que escreveu uma nota pode mudá-la ou retirá-la. Quando as notas são viradas, elas são embaralhadas e ganham novos lugares, e as escondidas são apagadas.
privacy-kept-3 = Sua preparação privada: suas palavras, sem seu nome. Só seu link pessoal as abre.
privacy-kept-4 = Do seu link pessoal, só uma impressão digital. Quem cuida do servidor não consegue ler o link a partir dela, nem enviá-lo a você de novo. Quando você o renova, o que você tem virado para baixo vem junto. Quando o círculo o renova, sua preparação privada não vem, e o que você tinha posto virado para baixo fica na mesa, mas você não pode mais mudar.
privacy-kept-5 = No seu navegador: um cookie com sua chave para cada uma das suas alianças e, até ser enviado, o que você digitou nesta janela. Em um celular que passa de mão em mão, nada do que foi digitado é guardado.
privacy-kept-6 = Sem conta, sem e-mail, sem contagem de visitas, sem anúncios. Nada nestas páginas é carregado de outro lugar.
privacy-seen = Quem vê o quê
privacy-seen-1 = Quem facilita move as etapas e a vela, e não vê do que está escrito mais do que todos os outros: quem está pronto, quem já escreveu o bastante, nunca uma palavra virada para baixo.
privacy-seen-2 = Entre duas pessoas fica claro quem escreveu o quê, então as notas só ficam escondidas até os dois terminarem. Em um círculo de três ou quatro, as notas não têm nome, e dá para adivinhar. A partir de cinco pessoas, não têm nome.
privacy-seen-3 = Qualquer pessoa do círculo pode dobrar uma nota que machuca. Conta-se que uma nota foi dobrada, não por quem.
privacy-seen-4 = Como o círculo avançou, quem chegou e saiu, quem ficou com a mesa e o que foi virado está no histórico da aliança, para todo o círculo ler.
privacy-not = Contra o que isto não protege
privacy-not-1 = O servidor em funcionamento: por um momento ele tem juntos quem vocês são e o que escrevem. Quem mudar o programa, ou ler a memória, poderia olhar.
privacy-not-2 = Os arquivos dele: quem os abrir enquanto uma rodada está sendo escrita pode ler as palavras viradas para baixo. Não encontra nomes com elas.
privacy-not-3 = Registros fora do Accordant: um proxy na frente deste servidor pode anotar quem enviou algo, e quando. Junto com cópias do banco de dados, isso poderia apontar para quem escreveu.
privacy-not-4 = Seu próprio aparelho: quem o tiver, ou tiver seu link pessoal, pode ver e mudar o que é seu.
privacy-not-5 = Suas palavras: como você escreve, o que conta, como desenha. Quanto menor o círculo, mais.
privacy-not-6 = Backups feitos enquanto uma rodada estava aberta: guardam as palavras daquele momento, sem nomes, também as que foram mudadas ou retiradas depois, até o backup ser apagado.
privacy-not-7 = Depois que as notas são viradas, ninguém pode mostrar qual era a sua, nem você. Por isso uma nota não pode ser apagada como sua; ela pode ser dobrada.
privacy-ask = Perguntas sobre este servidor? Pergunte a quem cuida dele, ou a quem deu o endereço a você.
accessibility-title = Acessibilidade
accessibility-lead = Um círculo é tão bom quanto a sua entrada. Estas páginas são feitas para serem usadas pelo teclado, por voz, com leitor de tela, em qualquer tamanho, e por pessoas para quem tudo isso é novo. Seguimos as Web Content Accessibility Guidelines 2.2, nível AA.
accessibility-keys = Pelo teclado
accessibility-keys-1 = A tudo se chega com Tab e se aciona com Enter ou Espaço; em um grupo de escolhas, as setas movem. A primeira parada de cada página é “Ir para a página”.
accessibility-keys-2 = Em uma nota, Enter começa uma nova linha. Ctrl e Enter, ou Cmd e Enter, põem a nota na mesa.
accessibility-keys-3 = As notas são separadas sem arrastar: marque-as com Espaço, escolha para onde vão e aperte “Mover”.
accessibility-keys-4 = Escape fecha um menu.
accessibility-keys-5 = Nada tira o foco de você enquanto digita. Se o círculo avançar nesse meio-tempo, a página pergunta primeiro.
accessibility-reading = Ler e ouvir
accessibility-reading-1 = O que acontece é dito em um lugar calmo da página, no máximo a cada dez segundos. A vela é anunciada quando resta um minuto e quando acaba; o que os outros digitam, nunca.
accessibility-reading-2 = Nada é dito só pela cor: cada sinal tem uma forma e uma palavra.
accessibility-reading-3 = As páginas funcionam com o dobro e o quádruplo do tamanho, em um celular estreito, no escuro e no claro, com mais contraste e com as cores do seu próprio sistema.
accessibility-reading-4 = O movimento é curto, e não há nenhum se o seu sistema pedir menos. Não há sons e nada pisca.
accessibility-reading-5 = Desenhos e assinaturas nunca são o único jeito: um nome digitado sempre basta.
accessibility-time = Tempo e participação
accessibility-time-1 = A vela é um conselho. Nenhuma rodada termina sozinha enquanto vocês estão reunidos; qualquer pessoa pode pedir mais um minuto.
accessibility-time-2 = Você pode passar, em qualquer coisa, sem dizer por quê.
accessibility-time-3 = Sem aparelho próprio, você pode usar o celular de outra pessoa.
accessibility-script = Sem script
accessibility-script-1 = Cada botão e cada página funciona com o script desligado. A página então mostra o que há de novo quando você a recarrega.
accessibility-script-2 = Desenhar com o dedo e arrastar notas precisam de script. Digitar e marcar fazem o mesmo.
accessibility-lacks = O que sabemos que falta
accessibility-lacks-1 = As frases em outros idiomas que não o inglês ainda não foram lidas por pessoas que cresceram com eles. O que as pessoas escrevem pode estar em qualquer idioma e direção.
accessibility-lacks-2 = Elas ainda não foram testadas com todos os leitores de tela. Se algo atrapalhar você, avise quem cuida deste servidor; é falha nossa, e queremos consertar.

## Arrive (page/arrive.rs)

arrive-title = Entrem. Há um lugar para cada pessoa.
arrive-welcome-name = Boas-vindas, { $person }. Tome um lugar.
arrive-welcome = Boas-vindas. Tome um lugar.
arrive-courage = Você só precisa desta página e de um pouco de coragem.
arrive-begins = { $person } começa quando todos estiverem aqui.
arrive-begin = Comecem quando vocês dois estiverem aqui.
arrive-key-ready = tudo pronto
arrive-key-here = aqui
arrive-key-away = a caminho
arrive-who-is-here = Quem está aqui
arrive-first = Você é a primeira pessoa aqui.
arrive-share = Compartilhe o código { $code }. Esta página se enche sozinha.
arrive-told = { $here } de { $people } estão aqui, { $ready } já estão com tudo pronto.
arrive-who = { $state ->
    [away] { $person }: a caminho
    [ready] { $person }: tudo pronto
   *[here] { $person }: aqui
}
arrive-join = Entrar pelo seu celular
arrive-point-type = Aponte a câmera para o quadrado, ou abra { $site } e digite
arrive-point-send = Aponte a câmera para o quadrado, ou envie o link.
arrive-copied = O link foi copiado.
copy-link = Copiar o link
arrive-big-screen = Telão
arrive-phone-title = Quem está em volta deste celular?
arrive-phone-words = Um lugar para cada pessoa. O celular passa de mão em mão e limpa a página a cada vez.
arrive-phone-name = Nome
arrive-phone-add = Acrescentar um lugar
arrive-phone-own = Alguém tem o próprio celular? { $link }
arrive-purpose-apart = Para que é isto
arrive-purpose = Para que é esta hora
arrive-norms = Como nos tratamos aqui
arrive-norm-1 = Nada está assinado se você não assinar.
arrive-norm-2 = Você pode passar, em qualquer coisa, sem dizer por quê.
arrive-norm-3 = Falamos de nós: “eu”, não “você sempre”.
arrive-norm-4 = O que se diz aqui fica aqui. O que aprendemos pode viajar.
arrive-yes = Sim, com prazer
arrive-ask-first = Sim, mas me pergunte antes
arrive-not-today = Hoje não
arrive-answered-yes = { $person }: sim, com prazer
arrive-answered-ask-first = { $person }: sim, mas me pergunte antes
arrive-answered-not-today = { $person }: hoje não
arrive-count-yes = “Sim, com prazer”: { $people }.
arrive-count-ask-first = “Sim, mas me pergunte antes”: { $people }.
arrive-count-not-today = “Hoje não”: { $people }.
arrive-question-family = Tudo bem para você se fizermos isto juntos?
arrive-question = Tenho sua permissão para praticar isto com você?
arrive-shown = Sua resposta é mostrada ao círculo, como seriam suas próprias palavras. Você pode deixá-la em aberto e mudá-la a qualquer momento.
arrive-say-so = Dizer isso
im-ready = Tudo pronto
you-are-ready = Você disse: tudo pronto
arrive-answers = O que respondemos

## Prepare (page/prepare.rs)

prepare-private = Só para você
prepare-own = Sua preparação
back-to-circle = Voltar ao círculo
prepare-letter-hint = Quem abre o link de convite lê isto, dá um nome e toma um lugar.
prepare-letter = A carta
prepare-questions = As perguntas
prepare-somebody = Alguém

## The questions (page/prepare/questions.rs)

questions-back = Voltar à mesa
questions-title = Que perguntas vamos fazer?
questions-lead = De 4 a 6 bastam para um encontro. Misture como quiser; escreva as suas.
questions-ten = As dez
questions-up-to = Até { $most } ao todo. Uma pergunta que fica mantém os pensamentos e as notas que lhe pertencem.
questions-take = Usar estas perguntas
questions-own = As suas
questions-own-hint = Uma por linha.

## Setting the table (page/prepare/table.rs)

table-title = Pôr a mesa
table-lead = Envie algumas perguntas antes, para que todos possam pensar nelas. Depois vocês se encontram.
table-own-phones = Quem tem o próprio celular
table-invite = Convidar os outros
table-who-is-ready = Quem está com tudo pronto
table-purpose = Para que serve
table-purpose-kept = O propósito está guardado.
table-purpose-label = O propósito, em uma frase
table-purpose-hint = Ele fica no alto da página que vocês vão assinar. Pode esperar até vocês estarem juntos.
table-purpose-keep = Guardar o propósito
table-rename = Dar outro nome
table-name-kept = O nome está guardado.
keep-the-name = Guardar o nome
table-reads = Está escrito: { $purpose }
table-letter-kept = A carta está guardada.
table-letter-label = O que você escreve a quem convida
table-letter-hint = Seu nome fica embaixo, e na porta ela é lida.
table-meets = Quando e onde vocês se encontram?
table-meets-hint = Como você diria: quinta-feira, 26 de novembro, às 17h, por vídeo, cerca de uma hora.
table-letter-keep = Guardar a carta
table-letter-preview = Ver a carta
table-at-the-door = Na porta: { $letter }
table-door-says = Até você guardar a sua, a porta diz estas palavras.
no-questions = Ainda não há perguntas.
table-ten = Dez foram feitas para isto. Use todas, ou escolha; de 4 a 6 bastam para um encontro.
table-ten-taken = As dez perguntas estão na mesa.
table-take-ten = Usar as dez
table-choose = Escolher as perguntas
table-many = De 4 a 6 bastam para um encontro; com mais, cada pessoa pega o que lhe diz algo.
table-plenty = De 4 a 6 bastam.
table-phone = Quem está com este celular?
table-phone-hint = O celular passa de mão em mão. Cada entrega limpa a página, para que ninguém leia o que outra pessoa escreveu.
table-fills = Esta página se enche sozinha.
table-sets = põe a mesa
table-ready = está com tudo pronto
table-shared = usa o celular compartilhado
table-here = está aqui
table-thinks = está pensando
table-more = Mais para preparar
table-own-preparation = Sua própria preparação

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = A carta de { $person }
thinking-together = Vocês dois preparam juntos
thinking-title = Pense nisto, no seu tempo
thinking-lead = Pule o que não lhe diz nada. Meia frase basta. Você vai encontrar suas notas ao seu lado quando vocês se encontrarem, e escolhe quais compartilhar.
thinking-lead-later = Pule o que não lhe diz nada. Meia frase basta. Você vai encontrar suas notas ao seu lado na rodada das esperanças, e escolhe quais compartilhar.
thinking-kept = Guardado, só para você.
thinking-choosing = { $person } ainda está escolhendo. Elas aparecem aqui sozinhas.
thinking-note-on = Sua nota privada sobre a pergunta { $number }
thinking-kept-here = Guardado neste servidor, só para você.
thinking-only-you = Só você vê isto.
thinking-has-note = tem uma nota
thinking-you-are-ready = Tudo pronto.
thinking-count = { $notes ->
    [one] { $notes } de { $questions } tem uma nota
   *[other] { $notes } de { $questions } têm uma nota
}
thinking-come-back = Você pode voltar e mudá-las até o encontro.
thinking-save = Salvar e voltar depois
thinking-not-ready = Ainda não

## One phone for several people (page/pass.rs)

pass-now-to = Agora dê o celular a { $person }.
pass-to = Dê o celular a { $person }.
pass-i-am = Sou { $person }
pass-once-more = { $person } mais uma vez
pass-goes-first = { $person } primeiro
pass-title = Passe o celular.
pass-window-to = Passe o celular a { $person }
pass-window = Passe o celular
pass-all-seats = Todos têm um lugar.
pass-all-written = Todos escreveram.
pass-all-answered = Todos responderam.
pass-all-signed = Todos assinaram.
pass-all-round = Essa foi a rodada.
pass-nobody-peeks = Ninguém espia enquanto alguém escreve.
pass-face-down = { $notes ->
    [one] Uma nota está virada para baixo. Ninguém espia, e o celular não vai mostrá-la.
   *[other] { $number } notas estão viradas para baixo. Ninguém espia, e o celular não vai mostrá-las.
}
pass-answers = As respostas ficam viradas para baixo até que todos tenham dado a sua. Ninguém espia.
pass-sign = Cada pessoa assina por si. Nada está assinado se você não assinar.
pass-own = O que é só de uma pessoa não está nesta página.
pass-whose = Nas mãos de quem está o celular
pass-has = { $person } está com o celular
pass-on = Passar adiante

## Seats and links (page/seats.rs)

seats-title = Lugares e links
seats-lead = Quem faz parte deste círculo, e como se entra.
seats-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
seats-you = { $person } (você)
seats-what = O que se pode fazer com o lugar de { $person }
seats-hand = Entregar a mesa
seats-hand-to = a { $person }
seats-renew = Renovar o link
seats-renew-of = de { $person }
seats-remove = Remover
seats-state = { $state ->
    [here] está aqui
    [was-here] esteve aqui às { $time }
   *[away] a caminho
}
seats-desk-state = { $state ->
    [here] está com a mesa, está aqui
    [was-here] está com a mesa, esteve aqui às { $time }
   *[away] está com a mesa
}
seats-phone-of = usa o celular de { $person }
seats-desk-phone-of = está com a mesa, usa o celular de { $person }
seats-remove-whom = Remover { $person }
seats-remove-what = O link dessa pessoa deixa de funcionar, e o lugar fica livre de novo. As notas ficam: ninguém sabe quais são. A assinatura sai. O histórico do círculo conta isso.
seats-remove-carries = { $people ->
    [one] Quem usa o celular dela sai também: { $people } pessoa.
   *[other] Quem usa o celular dela sai também: { $people } pessoas.
}
seats-remove-title = Remover { $person } do círculo?
seats-remove-keep = Manter o lugar
seats-renew-old = O link antigo deixa de funcionar em toda parte.
seats-renew-own = Este navegador continua com o novo, e o que você tem virado para baixo ou guarda para si vem junto.
seats-renew-given = O novo é mostrado a você uma única vez, para dar a { $person }.
seats-renew-lost = A preparação privada não vem junto, pois só o link antigo a abre; as notas viradas para baixo ficam na mesa e não podem mais ser retiradas.
seats-renew-title-own = Renovar seu link pessoal?
seats-renew-title = Renovar o link de { $person }?
seats-renew-keep = Deixar como está
seats-hand-what = { $person } passa então a mover as etapas e a vela. Você mantém seu lugar, e a mesa pode ser devolvida a você.
seats-hand-title = Entregar a mesa a { $person }?
seats-hand-keep = Ficar com a mesa
seats-own = Seu link pessoal
seats-own-hint = Ele traz você de volta ao seu lugar, em qualquer aparelho. Guarde só para você: quem o tem é você.
seats-own-copied = Seu link pessoal foi copiado.
seats-own-copy = Copiar seu link
seats-own-renew = Renovar
seats-reminders = Calendário e lembretes
seats-own-show = Mostrar
seats-door-closed = A porta está fechada: ninguém novo entra. Quem tem um lugar o mantém.
seats-door-open = Abrir a porta
seats-point-open = Aponte a câmera para o quadrado, ou abra o link.
seats-join-copied = O link de convite foi copiado.
seats-join-label = O link para enviar
seats-their-name = O nome da pessoa
seats-give-seat = Dar um lugar
seats-door = A porta
seats-door-close = Fechar a porta
seats-door-new = Novo link e código
seats-door-new-hint = O link antigo, o código antigo e o link do telão deixam de funcionar. Os lugares ficam.
seats-no-device = Alguém sem aparelho
seats-no-device-hint = Essa pessoa usa este celular. Ele passa de mão em mão, e cada entrega limpa a página.
seats-screen = O telão
seats-screen-hint = Para um projetor ou uma tela compartilhada: sem controles, e sem nomes ao lado dos textos. Nunca compartilhe esta página.
seats-screen-open = Abrir o telão

## Settings (page/seats/settings.rs)

settings-title = Ajustes
settings-lead = Servem para a maioria dos círculos como estão. Quem está com a mesa pode mudá-los a qualquer momento.
settings-stays = O que foi escrito fica como está.
settings-keep = Guardar estes ajustes
settings-nightmare = Com o pesadelo
settings-nightmare-more = A pior versão de nós, sem nomes. Mais divertido do que parece.
settings-memory = Com a melhor lembrança
settings-hopes = Com as esperanças
settings-hopes-more = Para uma hora curta, ou quando o coração já está pesado.
settings-begin = Como começamos?
settings-turn = Virar cada medo em uma esperança
settings-turn-more = Depois dos pesadelos, cada nota ganha uma esperança no verso.
settings-mirror = Perguntar: algo disso já está acontecendo?
settings-mirror-more = Para círculos que se conhecem há algum tempo. Pergunta-se quando as notas estão viradas para cima.
settings-when = Quando escrevemos?
settings-live = Todos ao mesmo tempo, com uma vela
settings-apart = { $hours ->
    [24] Cada um no seu tempo: um dia
    [48] Cada um no seu tempo: dois dias
    [72] Cada um no seu tempo: três dias
    [120] Cada um no seu tempo: cinco dias
    [168] Cada um no seu tempo: uma semana
    [one] Cada um no seu tempo: { $hours } hora
   *[other] Cada um no seu tempo: { $hours } horas
}
settings-apart-hint = Uma rodada escrita em separado se abre para todos de uma vez, quando todos terminaram ou o tempo acabou.
settings-phone = Um celular passa de mão em mão
settings-phone-more = Em volta da mesa da cozinha. Cada entrega limpa a página.
settings-guided = Alguém fica com a mesa
settings-guided-more = Sem ela, qualquer um dos dois pode continuar, e nada é virado até os dois terminarem. A partir de três pessoas sempre há uma mesa.
settings-minutes = { $stage }, em minutos
settings-candle = Quanto tempo a vela queima?
settings-candle-hint = A vela é um conselho. Nenhuma etapa termina sozinha, e 0 significa sem vela.
settings-every = { $days ->
    [0] nunca
    [7] toda semana
    [14] a cada duas semanas
    [28] a cada quatro semanas
    [31] todo mês
    [42] a cada seis semanas
    [91] a cada trimestre
    [182] duas vezes por ano
    [one] todo dia
   *[other] a cada { $days } dias
}
settings-dots = Adesivos para cada pessoa
settings-agree = Como concordamos?
settings-each = Ponto por ponto
settings-each-more = Pergunta-se por cada ponto.
settings-whole = Tudo de uma vez
settings-whole-more = Quando o tempo é curto: um olhar para a página inteira.
settings-visits = De quanto em quanto tempo voltamos a ela?
settings-life = Quando a página está na parede
settings-pulse = De quanto em quanto tempo se pergunta o pulso?
settings-notes = Quando se soltam as notas brutas?
settings-notes-after = { $days ->
    [0] nunca
    [7] depois de uma semana
    [one] depois de { $days } dia
   *[other] depois de { $days } dias
}
settings-care = Dizer logo qual ponto pede cuidado
settings-care-more = Sem isso, um pedido de cuidado sem nome só diz qual é o ponto quando todos tiverem sido lidos em voz alta.
settings-faces = Chuva, nuvem e sol
settings-faces-more = Para crianças: três rostos em vez de quatro palavras.
settings-hurt = Se alguém estiver sendo machucado, a quem ligar?
settings-hurt-hint = Aparece onde alguém pede cuidado. Isso não cabe ao círculo, e sim a alguém com quem falar.
settings-prompt = A pergunta acima de “{ $stage }”
settings-prompt-hint = Vazia, é a de sempre.
settings-prompt-keep = Guardar a pergunta
settings-others-asked = Outros perguntaram

## Answers when something could not be done (web/error.rs)

error-no-page = Não há página aqui para você.
error-incomplete = Algo que pertence a este formulário não veio junto; talvez a página fosse antiga. Nada foi mudado. Abra-a de novo e faça lá.
error-too-big = É mais do que cabe aqui. Nada disso foi guardado.
error-too-slow = Demorou demais para chegar. Envie mais uma vez.
error-guesses = Isso foi tentado muitas vezes agora há pouco. Espere um minuto e tente de novo.
error-starts = Muitas alianças foram começadas daqui agora há pouco. Espere um pouco e envie mais uma vez; o que você escreveu ainda está aqui.
error-busy = Há muita gente aqui neste momento. Nada se perdeu: espere alguns segundos e tente mais uma vez.
error-streams = Isto já está aberto em muitas janelas.
error-fault = Deu errado, e foi culpa nossa. O que você escreveu ainda está aqui.
error-gone = Não há mais nada aqui para você, mas o que você escreveu está. Abra seu link pessoal em outra janela e envie de novo.
error-nothing = Ou nunca existiu, ou seu link adormeceu. Peça um novo a quem convidou você, ou abra seu link pessoal.
error-lost = Perdi meu link
error-no-page-words = Alguns endereços recebem formulários, e algumas páginas são só para quem está com a mesa. Sua aliança está onde você a deixou.
to-your-alliance = Para sua aliança

## O que se diz aos programas que pedem (web/api/problem.rs)

api-not-json = O que foi enviado não pode ser lido como JSON.
api-unlike = O que foi enviado não é o que se pede aqui.
api-other-type = Isto é enviado como application/json.
api-looks-only = Este token só serve para olhar. A pessoa a quem ele pertence pode dar outro.
api-no-such-way = Isso não pode ser feito neste endereço.
api-from-elsewhere = O que muda algo precisa vir deste site, ou trazer um token.
api-fault = Isso deu errado, e foi culpa nossa.
api-key-long = Ela tem de 1 a { $most } letras.
api-key-short = Aqui ela é feita ao acaso e tem de { $least } a { $most } letras: quem a tiver pode pedir o link outra vez.

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = Próxima visita: { $day }
doors-no-code = Nenhuma porta aberta tem este código. Veja-o de novo, ou peça um novo.
doors-closed-words = O círculo fechou a porta. Se esperam você, peça a quem convidou que a abra.
doors-closed = A porta está fechada no momento.
doors-other-seat = Este é outro lugar
doors-other-seat-words = Neste navegador você é { $here }. Este link é o lugar de { $there }: o que você escrever depois será escrito como { $there }, e quem tem o link pode ver.
doors-other-seat-sit = Sentar aqui como { $there }
care-choose-item = Escolha o ponto de que se trata.
care-item-gone = Esse ponto não está mais na página. Escolha outro.
left-words = Você saiu. Vá bem. Seu link não abre mais nada, e ninguém pergunta por quê.
left-title = Você saiu.
renewed-words = Dê este link à pessoa a quem ele pertence; ele é mostrado só agora, e o antigo não abre mais nada: { $link }
renewed-title = Um novo link pessoal
renewed-back = Voltar aos lugares

## What only the page’s script says (page/script.rs)

script-left = { $form ->
    [one] Resta # caractere
   *[other] Restam # caracteres
}
script-over = { $form ->
    [one] # caractere a mais
   *[other] # caracteres a mais
}
script-check = Confira:{" "}
script-unsent = Guardado aqui, ainda não enviado
script-gone = Este link não funciona mais aqui. O que você escreveu fica nesta página.
script-turned = As notas foram viradas. A sua ainda não estava na mesa.
script-add = Acrescentar, virada para cima
script-leave = Deixar
script-moved = O círculo avançou.
script-along = Ir junto
script-minutes = { $form ->
    [one] Cerca de # minuto
   *[other] Cerca de # minutos
}
script-one-minute = Resta um minuto.
script-ticked = { $form ->
    [one] # nota marcada
   *[other] # notas marcadas
}
script-saved = Salvo agora há pouco.
script-copied = Copiado.

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
living-notes-go = Em { $day } as notas são apagadas. A página fica.
living-notes-look = { $link }.
living-notes-look-link = Olhe as notas mais uma vez
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
living-step-mostly = em grande parte
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
care-banner-when = Vocês leem a página juntos { $when }.
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
living-kind-fun = Só por alegria
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
pulse-rarely = quase nada
pulse-partly = em parte
pulse-mostly = em grande parte
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
visit-say-pulse-named = Estas são as nossas respostas, cada uma com um nome. Ninguém precisa explicar a sua. O que surpreende vocês?
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
visit-ended-open = Nada foi decidido: fica como está
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
coming-leave-as = Sair como { $name }
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
letter-farewell = Em { $day } nossas notas brutas são apagadas. A página fica como está.
letter-farewell-until = Até lá você pode ler as notas mais uma vez.
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

## Where letters lead to (web/letters.rs)

letters-asleep = Este link adormeceu.
letters-asleep-why = Ou já foi usado, ou o endereço foi mudado ou tirado desde então.
letters-to-the-first-page = À primeira página
letters-confirm-what = Então cartas sobre a sua aliança chegam aqui: quando uma visita está perto, quando um pulso está aberto, quando a página tem palavras novas. Cada tipo para com um toque.
letters-thanks = Obrigado.
letters-thanks-what = De agora em diante você sabe do que está perto, nunca de noite, e uma vez cada.
letters-to-your-alliance = À sua aliança
letters-stop = { $kind ->
    [visit] Não receber mais cartas antes de uma visita?
    [pulse] Não receber mais cartas quando um pulso abre?
    [sign] Não receber mais cartas quando a página tem palavras novas?
    [change] Não receber mais cartas quando palavras são propostas?
    [asleep] Não receber mais cartas quando a aliança adormece?
    [farewell] Não receber mais cartas antes que as notas sejam soltas?
   *[other] Não receber mais cartas deste tipo?
}
letters-stop-others = As outras chegam como antes. O que está por vir fica na página da sua aliança, com cartas ou sem.
letters-stop-button = Parar
letters-stopped = Parado.
letters-stopped-kind = { $kind ->
    [visit] Não receber mais cartas antes de uma visita.
    [pulse] Não receber mais cartas quando um pulso abre.
    [sign] Não receber mais cartas quando a página tem palavras novas.
    [change] Não receber mais cartas quando palavras são propostas.
    [asleep] Não receber mais cartas quando a aliança adormece.
    [farewell] Não receber mais cartas antes que as notas sejam soltas.
   *[other] Não receber mais cartas deste tipo.
}
letters-no-mail = Seu link é sua chave.
letters-no-mail-how = Esta instalação não envia e-mails. Quem está com a mesa da sua aliança pode fazer um novo link para você, na página de lugares.
letters-look = Olhe seu e-mail.
letters-look-how = Se este endereço é de alguém de uma aliança daqui, uma carta com o link está a caminho. Pode levar um minuto.
letters-again = Entrar neste aparelho?
letters-again-how = Você recebe aqui um novo link pessoal. O antigo, e todo aparelho que o usou, não abre mais nada. O que você escreveu virado para baixo e ainda não foi virado fica onde está, mas você não pode mudá-lo.
letters-again-button = Sim, quero entrar
letters-calendar = Seu link de agenda
letters-calendar-how = Adicione este endereço à sua agenda como assinatura. Ele só aparece agora, não abre nada além da agenda, e seu link de agenda anterior terminou: { $link }

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

## Questions about the wording of an item

wording-vague = Se alguém nos observasse por um dia, o que veria ou ouviria?
wording-fuzzy-time = Em quanto tempo já estaria bom?
wording-absolute = E em um dia ruim?
wording-negative = O que faremos no lugar?
wording-should = Digam como se já fosse assim: “Nós…”
wording-points-at-someone = Pode começar com “eu” ou “nós”?
wording-punishment = Promessa ou castigo? O que ajudaria no lugar?
wording-outside-our-hands = Que parte está em nossas mãos?
wording-two-in-one = Duas frases?
wording-long = De um só fôlego?
wording-short = Quando, ou como?
wording-no-when = Quando…, nós…
wording-many = Algum que não faria falta?
wording-alike = Estes dois dizem a mesma coisa?
wording-no-line-for-hard-days = O que fazemos quando fica difícil?
## A page for guests

living-did-open-to-guests = { $who } abriu a página assinada para visitantes
living-did-close-to-guests = { $who } fechou a página para visitantes
guests-h = Uma página para visitantes
guests-title = A aliança de { $name }
guests-told = O que combinamos, com a assinatura de todos nós.
guests-note = Você lê isto como visitante: quem assinou abriu a página e pode fechá-la de novo.
guests-print = Imprimir
guests-day = Um ponto por dia
guests-day-wall = Um ponto por dia, para uma parede
guests-opened-by = { $by } abriu em { $day }. Quem tem este link lê a página assinada com os nomes embaixo, e nada mais.
guests-opened = Foi aberta em { $day }. Quem tem este link lê a página assinada com os nomes embaixo, e nada mais.
guests-why = Outras pessoas podem ler a página assinada de vocês por um link só dela: as palavras e os nomes embaixo, como foram assinados. Nunca as notas, os pulsos ou o que precisa de cuidado.
guests-open = Abrir para visitantes
guests-open-hint = Qualquer um de vocês pode abrir e fechar de novo. O histórico diz quem foi.
guests-close = Fechar para visitantes
guests-close-hint = O link para na hora. Ao abrir de novo, cria-se outro.
guests-copy = Copiar o link
guests-copied = O link para visitantes foi copiado.
guests-look = Ver a página
guests-link = O link para visitantes
guests-square = Código QR que abre a página para visitantes
wall-title = O ponto de hoje: { $name }
wall-item = Ponto { $item } de { $items }
wall-until = Até { $day }
wall-empty = A página está vazia no momento.
wall-all = A página inteira

## The replay

replay-title = Como ela nasceu
replay-way = Ver de novo como ela nasceu
replay-nothing = Ainda não há nada para ver de novo. Começa quando o círculo parte.
replay-to-history = Ao histórico
replay-moment = Momento { $moment } de { $moments }, { $day }
replay-moments = Momentos
replay-back = Voltar
replay-on = Continuar
replay-all = Todos os momentos
replay-beginnings = Onde algo começou
replay-set-out = O círculo parte
replay-memories = As lembranças são viradas
replay-nightmares = Os pesadelos são virados
replay-hopes = As esperanças são viradas
replay-added = Chegam mais notas
replay-themes = O que se parece fica junto
replay-worded = Um ponto ganha palavras
replay-answered = O círculo responde
replay-aside = Um ponto é posto de lado, ou retomado
replay-signed = { $names ->
    [one] Um nome embaixo da página
   *[other] Nomes embaixo da página
}
replay-hung = A página está na parede
replay-version = Versão { $version }
replay-no-questions = Não houve perguntas antes.
replay-questions = As perguntas enviadas antes
replay-credit = As primeiras perguntas são do Agile Coaching Institute.
replay-untold = { $notes ->
    [one] Desde então, uma nota foi dobrada ou solta.
   *[other] Desde então, { $notes } notas foram dobradas ou soltas.
}
replay-more-notes = Mais notas: { $from } a { $to } de { $notes }
replay-theme-more = { $notes ->
    [one] E mais uma nota.
   *[other] E mais { $notes } notas.
}
replay-theme-unnamed = Sem nome
replay-untold-words = Estas palavras não se contam mais.
replay-now = Agora
replay-asked-trial = Uma experiência, ainda sem resposta
replay-asked = Ainda sem resposta
replay-agreed = Combinado
replay-not-yet = Alguém disse “ainda não”
replay-parked = Guardado até a primeira visita
replay-dropped = Solto
replay-name-signed = { $name } assinou
replay-nameless = { $people ->
    [one] Uma pessoa que não é mais nomeada aqui
   *[other] { $people } pessoas que não são mais nomeadas aqui
}
replay-spelling = Só a grafia mudou.
replay-item = Ponto { $item }
replay-lives = Daqui em diante, o círculo vive com ela.

## Take it with you: the page

take-title = Levem com vocês
take-back = Voltar à aliança
take-lead = Um acordo que ninguém vê não existe. Aqui está, para onde vocês trabalharem.
take-markdown = Markdown
take-markdown-hint = Para um repositório ou um wiki. O arquivo conhece sua versão: o comando accordant check diz se ela ainda vale.
take-text = Texto simples
take-text-hint = Para uma carta, um chat, uma página sua.
take-csv = Uma tabela (CSV)
take-csv-hint = Para uma planilha. Nada nela é uma fórmula.
take-html = Uma página só (HTML)
take-html-hint = Para qualquer navegador, também sem rede. Fica bem impressa.
take-along = O que vai junto
take-along-hint = O nome, o propósito, os pontos, os nomes embaixo, a versão e a próxima visita. Nada mais, a não ser que você queira.
take-notes = As notas também
take-notes-hint = Melhor não colocá-las onde outras pessoas as leem. Foram escritas só para este círculo; onde as notas são passadas adiante, as próximas saem mais mansas.
take-address = O endereço desta página
take-address-hint = Não abre nada para quem não tem seu link pessoal.
take-everything = Para levar tudo, com o histórico inteiro, peça a quem cuida deste servidor: { $command } faz isso.
take-link = Markdown, texto, tabela

## Take it with you: what stands in the files

export-signed-by = Assinada por
export-until = Até { $day }
export-hand-day = { $name }, { $day }
export-hand-but-for = { $count ->
    [one] { $said }, menos o ponto { $numbers }
   *[other] { $said }, menos os pontos { $numbers }
}
export-but-for = { $count ->
    [one] menos o ponto { $numbers }
   *[other] menos os pontos { $numbers }
}
export-drawn = Uma assinatura, desenhada
export-version-since = Versão { $version }, desde { $day }.
export-version-open = Versão { $version }, ainda não assinada por todos.
export-version-ended = Versão { $version }. Esta aliança terminou em { $day }.
export-to-come = { $count ->
    [one] Ainda falta um nome.
   *[other] Ainda faltam { $count } nomes.
}
export-next-visit = Próxima visita: { $when }.
export-visit-day = { $weekday }, { $day }
export-visit-time = { $day }, { $time } ({ $zone })
export-lives-at = Ela mora em { $address }
export-nightmares = Pesadelos
export-memories = Lembranças
export-hopes = Esperanças
export-nightmare = Pesadelo
export-memory = Lembrança
export-hope = Esperança
export-kind = { $kind ->
    [permission] Uma permissão
    [when_hard] Quando fica difícil
    [trial] Uma experiência
    [fun] Só por alegria
   *[promise] Uma promessa
}

## Questions as a file

bank-title = Perguntas em arquivo
bank-check = Veja isto: { $title }
bank-back = Voltar às perguntas
bank-lead = Traga uma coleção que outras pessoas fizeram, ou passe a de vocês adiante.
bank-bring = Trazer uma coleção
bank-wrong = Nada se perdeu. Veja isto, por favor:
bank-text = As perguntas, como estão no arquivo
bank-text-hint = Por exemplo: { $format }, { $title }, { $questions }
bank-file = Ou um arquivo
bank-file-hint = TOML, até { $most } kB. Se houver um arquivo, vale ele, e não o que está escrito acima.
bank-look = Ver as perguntas
bank-look-hint = Ninguém é perguntado até você usá-las na próxima página.
bank-own = Passar as suas adiante
bank-own-lead = As perguntas que vocês fazem agora, e o seu jeito de perguntar pelo pesadelo. No arquivo não há nome nenhum, nem nada que alguém respondeu.
bank-own-none = Vocês ainda não escolheram perguntas.
bank-own-title = Nossas perguntas
bank-set = Uma coleção de perguntas
bank-in-the-set = Nesta coleção
bank-asked-now = O que vocês perguntam agora
bank-most = Até { $most } no total; de 4 a 6 bastam para uma vez.
bank-take = Usar estas perguntas
bank-prompts = Jeitos de perguntar pelo pesadelo
bank-ask-so = Perguntar assim
bank-fault-line = Linha { $line }: { $what }
bank-fault-large = Isto passa de { $most } kB e não é uma coleção de perguntas.
bank-fault-nothing = Ainda não há nada aqui.
bank-fault-toml = Isto não pode ser lido como TOML: { $why }.
bank-fault-format = Este Accordant só conhece format = 1.
bank-fault-no-question = Não há nenhuma pergunta aqui.
bank-fault-many = { $part ->
    [prompt] Há { $count } jeitos de perguntar, e cabem { $most }.
   *[question] Há { $count } perguntas, e cabem { $most }.
}
bank-fault-twice = { $part ->
    [prompt] Este jeito de perguntar já está aqui.
   *[question] Esta pergunta já está aqui.
}
bank-fault-blank = { $part ->
    [title] O título não tem palavras.
    [credit] A origem não tem palavras.
    [prompt] Este jeito de perguntar não tem palavras.
   *[question] Esta pergunta não tem palavras.
}
bank-fault-long = { $part ->
    [title] O título passou { $over } letras; cabem { $most }.
    [credit] A origem passou { $over } letras; cabem { $most }.
    [prompt] Este jeito de perguntar passou { $over } letras; cabem { $most }.
   *[question] Esta pergunta passou { $over } letras; cabem { $most }.
}
bank-fault-far-too-long = { $part ->
    [title] O título é longo demais.
    [credit] A origem é longa demais.
    [prompt] Este jeito de perguntar é longo demais.
   *[question] Esta pergunta é longa demais.
}

## Programs

programs-back = Voltar ao círculo
programs-title = Programas
programs-lead = Um programa pode ver esta aliança como você a vê, e fazer por você o que você pode fazer: pôr a página no wiki de vocês, ou avisar sua equipe que uma visita está perto.
programs-as-you = Ele não vê nada que você não veja, e o que ele faz, é você quem faz.
programs-how = Como os programas perguntam
programs-none = Você não deixou nenhum programa entrar.
programs-mine = O que você deu
programs-sees = Ele vê o que você vê.
programs-acts = Ele vê o que você vê, e faz o que você pode fazer.
programs-over = Já terminou.
programs-until = Vale até { $day }.
programs-take = Pegar de volta
programs-give = Deixar um programa entrar
programs-purpose = Para que ele serve?
programs-purpose-hint = Para você, para reconhecê-lo depois. Ninguém do círculo vê.
programs-may = O que ele pode fazer?
programs-may-read = Ver o que eu vejo
programs-may-act = Ver, e fazer o que eu posso fazer
programs-days = Por quantos dias?
programs-make = Criar um token
programs-trust = Quem tem o token é você, até onde ele alcança: dê a programas em que você confia. Ele termina sozinho, com um novo link pessoal, e quando você sai.
programs-told-signed = A versão { $number } está assinada
programs-told-changed = A versão { $number } tem outras palavras
programs-told-visit = Chegou a visita de { $day }
programs-told = O que foi avisado
programs-told-taken = Recebido: { $moment }
programs-told-now = Avisando agora
programs-told-later = Ainda não recebido. Próxima tentativa: { $moment }
programs-told-never = Não se tenta mais. Última tentativa: { $moment }
programs-hook = Avisar um programa
programs-hook-lead = Quando a página é assinada, quando tem outras palavras e quando chega uma visita, uma linha assinada vai para um endereço seu: identificadores, números e dias, e as palavras de ninguém.
programs-hook-secret = Mostrar o segredo
programs-hook-again = Avisar de novo
programs-hook-drop = Não avisar mais
programs-hook-address = O endereço dele
programs-hook-hint = Só onde quem cuida deste servidor permite. Fica guardado, e não é mostrado a ninguém.
programs-hook-set = Avisar este programa
programs-given-title = Seu token
programs-given = Dê isto ao programa, e a mais ninguém. Só é mostrado agora; só o programa pode guardá-lo: { $token }
programs-given-back = Voltar aos seus programas

## Poster

poster-link = PDF, A4 ou A3
poster-title = A aliança de { $name }, para levar
poster-heading = Levem a página com vocês
poster-lead = O que fica na parede onde vocês se encontram é visto. Quem tem o arquivo pode ler a página; dê só a quem pode.
poster-paper = Em papel
poster-paper-said = PDF, para imprimir e pendurar onde vocês se encontram.
poster-paper-alt = A página em papel
poster-screen = Larga, para uma tela
poster-screen-said = 16 por 9: para a parede de uma sala, ou atrás das suas janelas.
poster-screen-alt = A página, larga
poster-phone = Para um celular
poster-phone-said = Atrás do relógio, com espaço para ele.
poster-phone-alt = A página, para um celular
poster-letter = US Letter
poster-picture = Como imagem
poster-drawing = Como desenho
poster-missing = Este servidor não tem letras para { $letters }. Em um cartaz fica um quadro vazio no lugar. Quem cuida dele pode instalar uma fonte que as tenha, como a Noto.
poster-no-letters = Este servidor foi instalado sem as letras de que um cartaz precisa. A página da carta ainda pode ser impressa.
poster-busy = Outras pessoas estão imprimindo agora.
poster-busy-words = Os cartazes são feitos um depois do outro. Espere alguns segundos e peça mais uma vez.
poster-none = Ainda não há cartaz aqui.
poster-failed = O cartaz não foi feito, e a falha foi nossa.
poster-failed-words = Nada se perdeu. A página da carta ainda pode ser impressa.
poster-back-to-posters = Voltar aos cartazes
