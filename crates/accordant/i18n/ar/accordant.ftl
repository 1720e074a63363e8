
## Lists

list-and = { $rest } و{ $last }
list-comma = { $rest }، { $next }

## Rounds: writing face down, face up, reading aloud, turning

rounds-between-two = بينكما أنتما
rounds-unsigned = بلا أسماء
rounds-unsigned-shuffled = بلا أسماء، ومخلوطة
rounds-notes = { $n ->
    [zero] لا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $n } أوراق
    [many] { $n } ورقة
   *[other] { $n } ورقة
}
rounds-reopened = الجولة مفتوحة من جديد.
rounds-reopened-add = أضيفوا ما لا يزال ناقصًا؛ يظهر مكشوفًا في الحال.
rounds-folded = { $n ->
    [zero] لم تُطوَ أي ورقة.
    [one] طُويت ورقة واحدة.
    [two] طُويت ورقتان.
    [few] طُويت { $n } أوراق.
    [many] طُويت { $n } ورقة.
   *[other] طُويت { $n } ورقة.
}
rounds-unfold = فتحها من جديد
rounds-unfold-one-of = فتحها من جديد ({ $at } من { $number })
rounds-fold-a-note = طيّ ورقة
rounds-which-hurts = أيّ ورقة تجرح؟
rounds-fold-it = يمكن طيّها. لا تُمحى، ويرى الجميع أن ورقة طُويت، ولا يسأل أحد عن صاحبها.
rounds-leave-notes = ترك الأوراق كما هي
rounds-fold-away = طيّ
rounds-me-too = وأنا أيضًا
rounds-me-too-count = وأنا أيضًا:

rounds-question-of = السؤال { $at } من { $of }
rounds-question = السؤال { $at }
rounds-question-written = السؤال { $at }، لك فيه أوراق
rounds-question-before = السؤال
rounds-questions = الأسئلة
rounds-next-question = السؤال التالي
rounds-your-answer = إجابتك، فكرة واحدة في كل ورقة
rounds-lay-face-down = وضعها مقلوبة
rounds-from-preparation = من تحضيرك
rounds-quoted = «{ $words }»
rounds-said-on-the-table = ورقتك على الطاولة.
rounds-use-as-note = استعمالها ورقةً
rounds-too-long = فيها أكثر من { $n } حرف. لعلّها ورقتان.
rounds-table-empty = الطاولة فارغة.
rounds-first-note-need-not-be-good = لا يلزم أن تكون الورقة الأولى جيدة.
rounds-notes-on-the-table = { $n ->
    [zero] لا أوراق على الطاولة
    [one] ورقة واحدة على الطاولة
    [two] ورقتان على الطاولة
    [few] { $n } أوراق على الطاولة
    [many] { $n } ورقة على الطاولة
   *[other] { $n } ورقة على الطاولة
}
rounds-on-all-questions = مقلوبة، عن كل الأسئلة معًا.

rounds-from-the-turn = من التحويل
rounds-beside-questions = إلى جانب الأسئلة
rounds-jump = الانتقال إلى سؤال
rounds-notes-on-questions = { $notes ->
    [zero] لا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $notes } أوراق
    [many] { $notes } ورقة
   *[other] { $notes } ورقة
} عن { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالين
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}
rounds-nothing-here = لا شيء هنا بعد.
rounds-let-it-be = تركها
rounds-add-note = إضافة ورقة
rounds-add-note-to = إلى: { $question }

rounds-reading-aloud = القراءة بصوت عالٍ
rounds-reading-at-table = القراءة بصوت عالٍ، الطاولة { $table }
rounds-table = الطاولة { $table }.
rounds-note-of = الورقة { $at } من { $of }
rounds-all-read = { $n ->
    [zero] لا أوراق
    [one] ورقة واحدة، قُرئت
    [two] ورقتان، قُرئتا
    [few] { $n } أوراق، قُرئت كلها
    [many] { $n } ورقة، قُرئت كلها
   *[other] { $n } ورقة، قُرئت كلها
}
rounds-that-was-all = تلك كانت كلها. خذوا نفسًا.
rounds-this-was-folded = طُويت هذه الورقة.
rounds-only-listening = الآن إصغاء فقط. الضحك مرحّب به.
rounds-you-read = هذه دورك لقراءتها
rounds-reads = القراءة: { $name }
rounds-then = ثم { $name }
rounds-then-you = ثم أنت
rounds-it-is-read = قُرئت، التالية
rounds-somebody-else = ليقرأها غيري

rounds-wish-on-its-back = لكل خوف أمنية على ظهره.
rounds-turn-lead = يُقلَب الخوف ويُكتب ما نريده بدلًا منه. المهم ما سنفعله، لا ما لن نفعله.
rounds-no-fear = لا خوف على الطاولة.
rounds-nothing-to-turn = لا شيء يُقلَب. إلى الآمال.
rounds-rest-stays = تبقى في سجل هذه الساعة ويمكن قلبها لاحقًا.
rounds-quieter-notes = { $n ->
    [zero] لا أوراق أخفت
    [one] ورقة أخفت
    [two] ورقتان أخفت
    [few] { $n } أوراق أخفت
    [many] { $n } ورقة أخفت
   *[other] { $n } ورقة أخفت
}
rounds-more-notes = { $n ->
    [zero] لا أوراق أخرى
    [one] ورقة أخرى
    [two] ورقتان أخريان
    [few] { $n } أوراق أخرى
    [many] { $n } ورقة أخرى
   *[other] { $n } ورقة أخرى
}
rounds-turned = قُلب { $n } من { $of }
rounds-turn-this = قلب هذه
rounds-add-another = إضافة أخرى
rounds-becomes = يصير
rounds-wordings = { $n ->
    [zero] لا صيغ
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $n } صيغ
    [many] { $n } صيغة
   *[other] { $n } صيغة
}
rounds-instead = ماذا نريد بدلًا منه؟
rounds-put-it-up = تعليقها
rounds-close = إغلاق

rounds-mirror = وبصراحة: هل يحدث شيء من هذا الآن؟
rounds-hopes-wall-lead = سيروا على طول الجدار. ما الذي يفاجئكم؟ وما الذي يتكرر؟
rounds-memories-wall = هذا إذن ما نقدر أن نكونه.
rounds-memories-wall-lead = للقراءة، ووضع علامة على ما هو مألوف.
rounds-nightmares-wall = هذا إذن ما نواجهه.
rounds-nightmares-wall-lead = للقراءة، وللضحك إن أمكن، ووضع علامة على ما هو مألوف.
rounds-marks-until-person = لا يرى أحد من وضع علامة وأين، ولا حتى كم عددهم، إلى أن تظهر الأعداد بإذن { $name }.
rounds-marks-until-shown = لا يرى أحد من وضع علامة وأين، ولا حتى كم عددهم، إلى أن تُعرض الأعداد.
rounds-add-face-up = إضافة ورقة مكشوفة
rounds-your-note-face-up = ورقتك، مكشوفة
rounds-at-once-both = تظهر في الحال، لكما معًا.
rounds-at-once-all = تظهر في الحال، للجميع، بلا اسم. ومن ينظر قد يخمّن.

rounds-opens-both = تُفتح لكليكما في آن واحد
rounds-opens-all = تُفتح للجميع في آن واحد
rounds-face-down-until = مقلوبة إلى أن يحين الكشف من { $name }
rounds-face-down-until-both = مقلوبة إلى أن تنتهيا معًا
rounds-scene-hopes = كيف نريد أن يكون الأمر؟
rounds-scene-memory = وقت سارت فيه الأمور ببساطة. ماذا كان الناس يفعلون؟
rounds-scene-pair = الحديث الذي قد نتظاهر بالحمّى هربًا منه. الرسالة التي لن نردّ عليها.
rounds-scene-family = عطلة يفضّل فيها الجميع الاختباء تحت السرير.
rounds-scene-team = الاجتماع الذي قد نتظاهر بالحمّى هربًا منه. الحلقة التي قد نغادرها بهدوء.
rounds-one-thought = فكرة واحدة في كل ورقة.
rounds-one-memory = ذكرى واحدة في كل ورقة.
rounds-one-nightmare = كابوس واحد في كل ورقة؛ كلما كان أسوأ كان أفضل.
rounds-your-memory = ذكراك
rounds-your-nightmare = كابوسك
rounds-somebody-may-type = يمكن أن يكتب غيرك عنك، كلمة بكلمة.
rounds-note-in-new-words = ورقتك، بكلمات جديدة
rounds-up-to = حتى { $n } حرف
rounds-keep-new-words = حفظ الكلمات الجديدة
rounds-leave-as-it-was = تركها كما كانت
rounds-on-the-table = على الطاولة
rounds-notes-face-down = { $n ->
    [zero] لا أوراق
    [one] ورقة واحدة، مقلوبة
    [two] ورقتان، مقلوبتان
    [few] { $n } أوراق، مقلوبة
    [many] { $n } ورقة، مقلوبة
   *[other] { $n } ورقة، مقلوبة
}
rounds-first-note-hardest = الورقة الأولى هي الأصعب. لا يلزم أن تكون جيدة.
rounds-theirs-left = { $n ->
    [zero] لا أوراق بعد من { $name }
    [one] ورقة واحدة من { $name }
    [two] ورقتان من { $name }
    [few] { $n } أوراق من { $name }
    [many] { $n } ورقة من { $name }
   *[other] { $n } ورقة من { $name }
}
rounds-theirs-face-down = مقلوبة، كما أوراقك أمام { $name }.
rounds-desk-sees-number = يظهر لك العدد كما يظهر للجميع. وتأتي الكلمات حين تُقلب الأوراق.
rounds-nobody-reads = لا يقدر أحد أن يقرأها بعد. لم تغادر الخادم.
rounds-nobody-reads-not-even = لا يقدر أحد أن يقرأها بعد. لم تغادر الخادم، ولا حتى إلى { $name }.
rounds-yours = أوراقك
rounds-nothing-yet = لا شيء بعد
rounds-only-you = لا يراها غيرك
rounds-only-you-until-both = لا يراها غيرك، إلى أن تنتهيا معًا
rounds-done-pass-on = انتهيت، إلى التالي
rounds-enough = كتبت ما يكفي الآن
rounds-can-still-add = لا تزال الإضافة ممكنة.
rounds-everybody-enough = كتب الجميع ما يكفي
rounds-still-writing = ما زالت الكتابة جارية
rounds-n-of = { $n } من { $of }
rounds-either-can-turn = ارفعا نظركما. يمكن لأيّ منكما قلب الأوراق الآن.
rounds-turn-when-ready = تُقلب الأوراق حين تستعد الغرفة.
rounds-about-to-turn = ستُقلب الأوراق قريبًا على يد { $name }. ارفعوا نظركم: هذا يحدث في الغرفة.

## Review: like is put with like, named, and given dots

review-title = ضعوا الشبيه مع شبيهه.
review-lead = تُسحب الورقة إلى مكانها، أو تُحدَّد الأوراق ثم يُختار مكانها. ثم لكل كومة اسم من بضع كلمات، ولأهمّ ما فيها نقاطكم.
review-no-name = بلا اسم بعد
review-still-loose = ما زالت منفردة
review-theme = موضوع:
review-rename = تغيير اسم «{ $name }»
review-name = تسمية «{ $name }»
review-drawing = رسم
review-your-dots-on = نقاطك على «{ $name }»
review-dots = { $n ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $n } نقاط
    [many] { $n } نقطة
   *[other] { $n } نقطة
}
review-take-dot = أخذ نقطة من «{ $name }»
review-put-dot = وضع نقطة على «{ $name }»
review-dots-counted = عُدّت النقاط حين بدأ التوقيع.
review-your-dots = نقاطك
review-dots-left = بقي { $n } من { $of }
review-locked = الأكوام مقفلة
review-said-undone = أُلغيت الحركة الأخيرة.
review-undo = إلغاء الحركة الأخيرة
review-name-label = بضع كلمات لهذه الكومة
review-keep-name = حفظ هذا الاسم
review-leave-it = تركها
review-heap = الكومة { $n }، بلا اسم بعد
review-new-theme = موضوع جديد…
review-group-ticked = جمع الأوراق المحدّدة
review-said-moved = نُقلت الأوراق.
review-ticked = الأوراق المحدّدة
review-group-with = ضمّ إلى
review-new-theme-name = اسم الموضوع الجديد
review-few-words = بضع كلمات
review-also-leave = وإبقاؤها حيث هي أيضًا
review-move = نقلها
review-untick = إلغاء التحديد

## Draft: items are worded and agreed by consent

draft-title = جدوا الكلمات.
draft-lead = ليست أفضل جملة ممكنة: بل جملة لا يعترض عليها أحد، جيدة بما يكفي الآن، وآمنة بما يكفي للتجربة.
draft-back = تعودون إليها { $span }.
draft-items = البنود
draft-no-item = لا بند بعد.
draft-word-what-counts = صوغوا ما تريدون الاعتماد عليه.
draft-take-a-theme = خذوا الموضوع الأكثر نقاطًا، وصوغوا ما تريدون الاعتماد عليه.
draft-yes = نعم
draft-reservation = نعم، مع تحفّظ
draft-not-yet = ليس بعد
draft-answered-face-down = إجابة مقلوبة
draft-not-answered = بلا إجابة
draft-answered = { $n ->
    [0] لم يُجب أحد بعد
   *[other] أجاب { $n } من { $of }. تُعرض الإجابات معًا.
}
draft-tally-yes = { $n } نعم
draft-tally-reservation = { $n } مع تحفّظ
draft-tally-not-yet = { $n } ليس بعد
draft-tally-to-answer = { $n } بلا إجابة
draft-thought-on-all = خاطرة عن البنود كلها
draft-many-items = { $n ->
    [zero] لا بنود. القليل يُحفظ ويُعاش.
    [one] لديكم بند واحد. القليل يُحفظ ويُعاش.
    [two] لديكم بندان. القليل يُحفظ ويُعاش.
    [few] لديكم { $n } بنود. القليل يُحفظ ويُعاش.
    [many] لديكم { $n } بندًا. القليل يُحفظ ويُعاش.
   *[other] لديكم { $n } بند. القليل يُحفظ ويُعاش.
}
draft-items-alike = البندان { $first } و{ $second } يتشاركان كلمات كثيرة.
draft-no-item-says-it = لا بند يقول ذلك بعد.

draft-said-answer = إجابتك مقلوبة.
draft-give-answer = تقديم إجابتي
draft-change-answer = تغيير إجابتي
draft-stand-behind = هل يمكنك الالتزام بهذا؟
draft-which-reservation = ما تحفّظك؟
draft-reservation-noted = يُدوَّن بجانب البند ولا يوقفه.
draft-what-is-missing = ما الذي ينقص الكلمات بعد؟
draft-make-it-a-yes = ما الذي يجعلها نعم؟
draft-show-my-name = إظهار اسمي معها
draft-you-said = قلت: { $answer }. إجابتك مقلوبة؛ ويمكنك تغييرها إلى أن تُعرض الإجابات كلها.
draft-said-answers = إجاباتك مقلوبة.
draft-asked-at-once = يُسأل عن البنود كلها دفعة واحدة. لكل بند: هل يمكنك الالتزام به؟ وتُعرض الإجابات معًا حين يقدّمها الجميع.
draft-give-answers = تقديم إجاباتي
draft-change-answers = تغيير إجاباتي
draft-answers-face-down = إجاباتك مقلوبة؛ ويمكنك تغييرها إلى أن تُعرض كلها.
draft-named-yes = { $name }، نعم
draft-named-reservation = { $name }، مع تحفّظ
draft-named-not-yet = { $name }، ليس بعد
draft-voice-reservation = مع تحفّظ

draft-ways = تغيير الكلمات أو التأجيل أو الترك
draft-change-after-all = تغييره رغم ذلك
draft-from-theme = من «{ $theme }»
draft-from-unnamed = من «كومة بلا اسم»
draft-from-table = من الطاولة { $table }
draft-of-its-own = بند مستقل
draft-notes-behind = { $n ->
    [zero] لا أوراق وراءه
    [one] وراءه ورقة واحدة
    [two] وراءه ورقتان
    [few] وراءه { $n } أوراق
    [many] وراءه { $n } ورقة
   *[other] وراءه { $n } ورقة
}
draft-tag-permission = ما يحقّ لكل واحد
draft-tag-when-hard = حين يصعب الأمر
draft-tag-fun = للبهجة فقط
draft-because = لأن: { $because }
draft-trial-until = تجربة حتى { $day }
draft-both-agree = { $n ->
    [0] كلاهما موافق
    [1] كلاهما موافق، أحدهما مع تحفّظ
   *[other] كلاهما موافق، مع تحفّظين
}
draft-all-agree = { $n ->
    [0] موافقة الجميع ({ $number })
    [1] موافقة الجميع ({ $number })، منها واحدة مع تحفّظ
   *[other] موافقة الجميع ({ $number })، منها { $of } مع تحفّظ
}
draft-so-far-agree = { $n ->
    [0] أجاب { $answered } من { $all }، كلهم موافقون
    [1] أجاب { $answered } من { $all }، كلهم موافقون، واحد مع تحفّظ
   *[other] أجاب { $answered } من { $all }، كلهم موافقون، { $of } مع تحفّظ
}
draft-heard = ما سُمع في الطريق
draft-changes = التغييرات:
draft-removed = حُذف:
draft-added = أُضيف:
draft-thought-on-wording = خاطرة عن الصياغة
draft-use-this = استعمال هذه
draft-keep-ours = إبقاء صياغتنا
draft-said-asked-again = يُسأل عن البند من جديد.
draft-a-gift = «ليس بعد» هدية: تُظهر ما ينقص الجملة. ماذا عن…
draft-ask-again = السؤال بهذه الكلمات
draft-old-words = العودة إلى الكلمات السابقة
draft-said-new-words = يُسأل عن الكلمات الجديدة.
draft-other-words = كلمات أخرى
draft-asked-anew = يُسأل من جديد عن الكلمات المتغيّرة، ويرى الجميع ما تغيّر. كثيرًا ما يفيد البدء بعبارة «حين …، فإننا …».
draft-keep-words = حفظ هذه الكلمات
draft-asked-twice = سُئل عنه مرتين. لا يُرهَق أحد هنا: جرّبوه حتى يوم محدّد، أو أجّلوه، أو اتركوه.
draft-try-until = تجربته حتى…
draft-said-trial = يُسأل عن التجربة.
draft-what-try = ماذا نجرّب؟
draft-until-when = حتى متى؟
draft-ask-for-trial = طلب تجربة
draft-park = تأجيله
draft-why-park = لماذا؟ يفيد ذلك حين يعود.
draft-park-until-visit = تأجيله إلى الزيارة الأولى
draft-let-go = تركه
draft-why-let-go = لماذا؟ لمن يسأل لاحقًا.
draft-put-aside = وُضعت جانبًا
draft-parked-come-back = البنود المؤجّلة تعود من تلقاء نفسها في الزيارة الأولى.
draft-tag-let-go = متروك
draft-tag-parked = مؤجّل
draft-take-up = استعادته

draft-new-item = بند جديد
draft-from-themes = من المواضيع
draft-theme-needs-none = قد لا يحتاج الموضوع إلى بند. فليُترك إذن.
draft-each-table = { $number ->
    [0] تأتي كل طاولة بثلاثة بنود على الأكثر؛ ولم تأتِ طاولتك بشيء بعد.
    [one] تأتي كل طاولة بثلاثة بنود على الأكثر؛ وأتت طاولتك ببند واحد.
    [two] تأتي كل طاولة بثلاثة بنود على الأكثر؛ وأتت طاولتك ببندين.
   *[other] تأتي كل طاولة بثلاثة بنود على الأكثر؛ وأتت طاولتك بعدد { $number }.
}
draft-items-made = { $n ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $n } بنود
    [many] { $n } بندًا
   *[other] { $n } بند
}
draft-word-an-item = صياغة بند
draft-word-from = من «{ $theme }»
draft-as-many-as-may-be = لا مكان لبنود أكثر. القليل يُحفظ أفضل.
draft-add-item = إضافة بند
draft-promise = وعد
draft-promise-like = ما نفعله: «نحن …»
draft-permission = إذن
draft-permission-like = ما يحقّ لكل واحد: «يحقّ لكلٍّ منا …»
draft-when-hard = حين يصعب الأمر
draft-when-hard-like = «حين …، فإننا …»
draft-fun = مرح
draft-fun-like = لا بدّ أن يكون فيها
draft-said-item = البند في القائمة.
draft-say-it = كأنه صار واقعًا
draft-one-breath = بطول نفَس واحد. شيء يمكن رؤيته أو سماعه.
draft-what-kind = ما نوع البند؟
draft-why = لماذا؟
draft-why-hint = يمكن تركه فارغًا؛ لكنه يفيد بعد سنة.
draft-put-on-list = وضعه في القائمة
draft-done = تمّ
draft-notes-behind-count = الأوراق وراءه: { $n }
draft-notes-behind-it = الأوراق وراءه
draft-notes-of-others = أوراق مواضيع أخرى
draft-unnamed-heap = كومة بلا اسم

## Sign

sign-signing = التوقيع
sign-next-visit = الزيارة التالية
sign-far-then = ‏{ $far }، ثم { $rhythm }
sign-then = ثم { $rhythm }
sign-names-until = يمكن أن تأتي الأسماء حتى { $day }، كلٌّ في وقته.
sign-change-date = تغيير الموعد
sign-keep-date = حفظ هذا الموعد
sign-first-visit = أولًا، الزيارة التالية
sign-agree-on-day = لا صفحة تصلح إلى الأبد. اتفقوا الآن على اليوم الذي تعودون فيه إليها؛ ثم يوقّع الجميع.
sign-set-date = تحديد الموعد
sign-somebody-writes-day = لا صفحة تصلح إلى الأبد. اتفقوا الآن على اليوم الذي تعودون فيه إليها: التدوين على { $name }، ثم يوقّع الجميع.
sign-come-back-on = نعود في
sign-and-then = وبعد ذلك
sign-sign-by = التوقيع حتى، إن جاءت الأسماء على أيام
sign-name-under-it = اسمك تحتها
sign-you-stand = بهذا تلتزم بهذه الصفحة كما هي اليوم.
sign-write-again = كتابته من جديد
sign-new-words = { $n ->
    [one] للبند { $items } كلمات جديدة. هل ما زلت معنا؟
   *[other] للبنود { $items } كلمات جديدة. هل ما زلت معنا؟
}
sign-under-the-others = اسمك تحت كل البنود الأخرى كما وقّعتها.
sign-put-name = اسمك هنا
sign-again-then = ليست منقوشة في حجر: { $when } تنظرون فيها من جديد.
sign-again-at-visit = ليست منقوشة في حجر: في الزيارة التالية تنظرون فيها من جديد.
sign-said-signed = اسمك تحتها.
sign-as = التوقيع باسم
sign-type-name = اسمك كما تكتبه عادة.
sign-or-draw = أو رسمه بالإصبع
sign-a-word = كلمة بجانبه، لمن يشاء
sign-sign = توقيع
sign-not-ready = لن أوقّع بعد
sign-not-ready-again = لا توقيع منك بعد. بكلمات أخرى
sign-said-put-off = تعرف الحلقة ما الذي ينقص.
sign-what-is-missing = ما الذي ينقص بعد؟
sign-stands-here = يبقى هنا مع اسمك، لتتمكنوا من الحديث عنه. والتوقيع ممكن في أي وقت.
sign-tell-circle = إخبار الحلقة
sign-all-signed = وقّعتم جميعًا.
sign-so-many-signed = وقّع { $n } من { $of }.
sign-new-words-wait = الكلمات الجديدة ما زالت تنتظر أسماءكم.
sign-nobody-signed = لم يوقّع أحد بعد.
sign-still-to-sign = بقيت توقيعات: { $names }.
sign-still-reading = { $n ->
    [one] القراءة مستمرة عند { $names }.
   *[other] القراءة مستمرة عند { $names }.
}
sign-more = { $number ->
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $number } آخرون
   *[other] { $number } غيرهم
}
sign-named-not-ready = { $name }، ليس بعد

## Charter

charter-version = النسخة { $version }
charter-of-one = ميثاق العلاقة لدى { $name }
charter-between = ميثاق العلاقة بين { $names }
charter-between-many = { $number ->
    [zero] ميثاق العلاقة
    [one] ميثاق العلاقة لشخص واحد
    [two] ميثاق العلاقة بين شخصين
    [few] ميثاق العلاقة بين { $number } أشخاص
    [many] ميثاق العلاقة بين { $number } شخصًا
   *[other] ميثاق العلاقة بين { $number } شخص
}
charter-until = حتى { $day }
charter-signatures = التوقيعات
charter-drawn-signature = توقيع { $name }، مرسوم
charter-reading-it = { $name }، قيد القراءة
charter-not-signed = : لا توقيع بعد
charter-but-for = { $n ->
    [one] { $name }، ما عدا البند { $items }
   *[other] { $name }، ما عدا البنود { $items }
}
charter-ring-signed = { $number ->
    [zero] بلا توقيع · { $version } · { $day } ·
    [one] توقيع واحد · { $version } · { $day } ·
    [two] توقيعان · { $version } · { $day } ·
    [few] { $number } توقيعات · { $version } · { $day } ·
    [many] { $number } توقيعًا · { $version } · { $day } ·
   *[other] { $number } توقيع · { $version } · { $day } ·
}
charter-ring-awaiting = { $number ->
    [zero] { $version } · { $month } ·
    [one] بانتظار اسم واحد · { $version } · { $month } ·
    [two] بانتظار اسمين · { $version } · { $month } ·
    [few] بانتظار { $number } أسماء · { $version } · { $month } ·
    [many] بانتظار { $number } اسمًا · { $version } · { $month } ·
   *[other] بانتظار { $number } اسم · { $version } · { $month } ·
}
charter-month = ‏{ $month } { $year }
charter-we-come-back = نعود إليها{ $line }{ $rhythm }.
charter-version-of = ‏{ $version }، { $day }
charter-every-weekday = { $weeks ->
    [1] كل أسبوع يوم { weekday }
    [2] كل أسبوعين يوم { weekday }
    [3] كل ثلاثة أسابيع يوم { weekday }
   *[4] كل أربعة أسابيع يوم { weekday }
}
charter-every-days = { $number ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $number } أيام
    [many] كل { $number } يومًا
   *[other] كل { $number } يوم
}
charter-every-weeks = { $number ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $number } أسابيع
    [many] كل { $number } أسبوعًا
   *[other] كل { $number } أسبوع
}
charter-every-month = كل شهر
charter-every-quarter = كل ثلاثة أشهر
charter-twice-a-year = مرتين في السنة
charter-every-year = كل سنة
charter-in-days = { $number ->
    [zero] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $number } أيام
    [many] بعد { $number } يومًا
   *[other] بعد { $number } يوم
}
charter-in-a-week = بعد أسبوع
charter-in-weeks = { $number ->
    [zero] قريبًا
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $number } أسابيع
    [many] بعد { $number } أسبوعًا
   *[other] بعد { $number } أسبوع
}
charter-in-months = { $number ->
    [zero] قريبًا
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $number } أشهر
    [many] بعد { $number } شهرًا
   *[other] بعد { $number } شهر
}
charter-in-years = { $number ->
    [zero] قريبًا
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $number } سنوات
    [many] بعد { $number } سنة
   *[other] بعد { $number } سنة
}
charter-title = ميثاق { $name }
charter-title-wide = ميثاق { $name }، عريض
charter-print = طباعة
charter-wide = عريضة، للشاشة

## The desk of whoever facilitates

desk-how-to-go-on = كيف نمضي
desk-facilitators = منصة من يُيسّر
desk-between-you-two = بينكما أنتما. لأيّ منكما أن يمضي قدمًا.
desk-only-you = منصتك. لا يراها غيرك.
desk-say = يُقال
desk-go-back-to-question = العودة إلى: { $stage }؟
desk-go-back-to = العودة إلى: { $stage }
desk-skip-to = التقدّم إلى: { $stage }
desk-circle-goes-along = تذهب الحلقة كلها معًا. وما كُشف يبقى مكشوفًا.
desk-go-back = العودة
desk-stay = البقاء هنا
desk-ready = استعدّ { $n } من { $of }. ابدؤوا حين تجتمعون.
desk-open-until = مفتوح حتى { $moment }
desk-go-on = متابعة
desk-one-minute = دقيقة
desk-one-day = يوم
desk-pause = استراحة
desk-light-candle = إشعال الشمعة
desk-end-reading = إنهاء القراءة
desk-read-aloud = القراءة بصوت عالٍ، بالقرعة
desk-go-on-from-here = المتابعة من هنا
desk-turn-notes = قلب الأوراق
desk-prepare = التحضير
desk-open-room = فتح الغرفة
desk-begin-memories = البدء بالذكريات
desk-begin-nightmares = البدء بالكوابيس
desk-let-day-in = ليدخل النهار
desk-begin-hopes = البدء بالآمال
desk-to-hopes = إلى الآمال
desk-like-with-like = الشبيه مع شبيهه
desk-find-words = إيجاد الكلمات
desk-to-signing = إلى التوقيع
desk-hang-it-up = تعليقها
desk-no-item = لا بند بعد
desk-agreed = اتُّفق على { $n } من { $of }
desk-first-the-day = أولًا يوم الزيارة التالية
desk-signed = وقّع { $n } من { $of }
desk-when-both-done = تُقلب الأوراق حين تنتهيان معًا.
desk-still-writing = { $n ->
    [one] ما زالت الكتابة جارية: { $names }. انتظار أم متابعة؟
   *[other] ما زالت الكتابة جارية: { $names }. انتظار أم متابعة؟
}
desk-so-many-still-writing = { $n ->
    [one] ما زال شخص واحد يكتب. انتظار أم متابعة؟
    [two] ما زال شخصان يكتبان. انتظار أم متابعة؟
    [few] ما زال { $n } أشخاص يكتبون. انتظار أم متابعة؟
    [many] ما زال { $n } شخصًا يكتبون. انتظار أم متابعة؟
   *[other] ما زال { $n } شخص يكتبون. انتظار أم متابعة؟
}
desk-more = المزيد
desk-several-tables = الجلوس إلى عدة طاولات
desk-join-tables = جمع الطاولات من جديد
desk-open-screen = فتح الشاشة الكبيرة
desk-on-a-phone = منصتك على هاتف
desk-seats = المقاعد والروابط
desk-settings = الإعدادات
desk-read-again = قراءتها بصوت عالٍ من جديد
desk-reopen = فتح الكتابة من جديد
desk-show-me-too = إظهار أعداد «وأنا أيضًا»
desk-lock = قفل الأكوام
desk-unlock = فتح قفل الأكوام
desk-show-answers = عرض الإجابات حتى الآن
desk-unfold = فتح الورقة المطوية من جديد
desk-unfold-one = فتح الورقة المطوية { $n } من جديد
desk-edit-purpose = تعديل الغاية
desk-what-for = ما الغاية منه؟
desk-keep-words = حفظ هذه الكلمات
desk-said-purpose = تغيّرت الغاية.
desk-change-prompt = تغيير السؤال
desk-what-ask = ماذا نسأل؟
desk-what-ask-hint = فارغ: السؤال المعتاد.
desk-ask-so = السؤال هكذا
desk-said-prompt = تغيّر السؤال.
desk-stop = التوقف هنا اليوم
desk-stop-question = التوقف هنا اليوم…
desk-stop-worst = قيل الأسوأ، ولم يُقل بعد شيء مما تريدونه بدلًا منه.
desk-stop-home = سيعود الناس إلى بيوتهم بذلك. بضع دقائق للآمال تستحق.
desk-on-to-hopes = المضيّ إلى الآمال
desk-stop-all-the-same = التوقف هنا رغم ذلك

desk-cue-arrive = { $opening ->
    [nightmare] أهلًا بكم. قد يبدو هذا عاطفيًا بعض الشيء في البداية. ثقوا بي ساعة واحدة: أولًا الأسوأ، ثم الأفضل، ثم صفحة واحدة نوقّعها.
    [memory] أهلًا بكم. قد يبدو هذا عاطفيًا بعض الشيء في البداية. ثقوا بي ساعة واحدة: أولًا أجمل ذكرياتنا، ثم آمالنا، ثم صفحة واحدة نوقّعها.
   *[none] أهلًا بكم. قد يبدو هذا عاطفيًا بعض الشيء في البداية. ثقوا بي ساعة واحدة: أولًا آمالنا، ثم صفحة واحدة نوقّعها.
}
desk-cue-arrive-family = { $opening ->
    [nightmare] الليلة نصنع صفحتنا الخاصة: أولًا الأسوأ، ثم الأفضل، ثم صفحة واحدة نوقّعها. لا علامات لأحد، ولكل واحد أن يتخطّى دوره.
    [memory] الليلة نصنع صفحتنا الخاصة: أولًا أجمل ذكرياتنا، ثم آمالنا، ثم صفحة واحدة نوقّعها. لا علامات لأحد، ولكل واحد أن يتخطّى دوره.
   *[none] الليلة نصنع صفحتنا الخاصة: أولًا آمالنا، ثم صفحة واحدة نوقّعها. لا علامات لأحد، ولكل واحد أن يتخطّى دوره.
}
desk-cue-arrive-pass = لكم أن تتخطّوا أي شيء، دون ذكر السبب. لا يُوقَّع شيء ما لم توقّعوه أنتم.
desk-cue-arrive-no-more = لا أرى أكثر مما ترون: لا اسم على أي ورقة، ولا أمامي أنا.
desk-cue-silence = صمت ونحن نكتب. تُقلب الأوراق كلها معًا.
desk-cue-memories-best = تذكّروا وقتًا مع آخرين كنتم فيه في أحسن حال. ذكرى واحدة في كل ورقة.
desk-cue-memories-what = ماذا فعلتم حينها، وماذا فعل الآخرون؟
desk-cue-nightmares-fever = لا داعي للإنصاف ولا للتوازن. هاتوا الاجتماع الذي تتظاهرون بالحمّى هربًا منه.
desk-cue-nightmares-invent = اخترعوها: أسوأ صورة لنا، في مكان ما من المستقبل. بلا أسماء حقيقية.
desk-cue-nightmares-silence = صمت ونحن نكتب. لا يرى أحد كلماتكم قبل أن تُقلب الأوراق كلها معًا.
desk-cue-nightmares-worse = كابوس واحد في كل ورقة. كلما كان أسوأ كان أفضل.
desk-cue-wall-hear = لنسمعها. أقرأ الأولى؛ ومن يشأ يأخذ التالية.
desk-cue-wall-listening = الآن إصغاء فقط. بلا تعليق ولا دفاع. لا بأس بالضحك.
desk-cue-wall-mark = ضعوا علامة على ما تعرفونه جيدًا. لا يرى أحد من وضع علامة وأين.
desk-cue-wall-mirror = هل يحدث شيء من هذا الآن؟
desk-cue-turn-wish = لكل خوف أمنية على ظهره. خذوا خوفًا تعرفونه جيدًا، واكتبوا ما تريدونه بدلًا منه.
desk-cue-turn-do = قولوا ما ستفعلونه، لا ما لن تفعلوه.
desk-cue-turn-not-all = لا يلزم قلبها كلها. ابدؤوا بما يعرفه أكثرنا.
desk-cue-hopes-end = والآن الطرف الآخر. لو سار الأمر بيننا على أحسن وجه، ماذا كنتم سترون وتسمعون؟
desk-cue-hopes-one = سؤال واحد كل مرة، وفكرة واحدة في كل ورقة. لكم أن تتركوا سؤالًا.
desk-cue-hopes-wall = سيروا على طول الجدار. ما الذي يفاجئكم؟ وما الذي يتكرر؟
desk-cue-hopes-listening = الآن إصغاء فقط. الأسئلة لاحقًا، والأحكام أبدًا.
desk-cue-review-sort = رتّبوا في صمت. الجميع يحرّك؛ وإن اختلف اثنان، فلتكن الورقة في الكومتين.
desk-cue-review-name = اسم الكومة بضع كلمات لا كلمة واحدة. ماذا تطلب منا أوراقها؟
desk-cue-review-dots = والآن نقاطكم: ما الأهمّ عندكم، لو لم نقدر إلا على إبقاء بعضه؟
desk-cue-draft-stand = لا أسأل إن كنتم تحبونه. هل يمكنكم الالتزام به { $span }؟
desk-cue-draft-gift = «ليس بعد» هدية. ما الذي ينقص الكلمات بعد؟
desk-cue-draft-stuck = تعثّر الأمر؟ اجعلوه أصغر أو أقصر، أو جرّبوه حتى يوم محدّد. وبعضه يمكن أن ينتظر.
desk-cue-sign-day = أولًا اليوم: متى نعود إلى هذه الصفحة؟
desk-cue-sign-read = اقرؤوها مرة أخرى، كلها. وقّعوا حين يمكنكم الالتزام بها؛ وانتظروا إن لم يمكن.
desk-cue-sign-again-on = ننظر فيها من جديد يوم { $day }. وحتى ذلك الحين تبقى معلّقة حيث نراها جميعًا.
desk-cue-sign-again = ليست منقوشة في حجر. سننظر فيها من جديد.
desk-for-days = { $span ->
    [quarter] لثلاثة أشهر
    [half-year] لنصف سنة
    [year] لسنة
    [weeks] { $number ->
        [zero] لأيام
        [one] لأسبوع
        [two] لأسبوعين
        [few] لمدة { $number } أسابيع
        [many] لمدة { $number } أسبوعًا
       *[other] لمدة { $number } أسبوع
    }
   *[days] { $number ->
        [zero] لأيام
        [one] ليوم
        [two] ليومين
        [few] لمدة { $number } أيام
        [many] لمدة { $number } يومًا
       *[other] لمدة { $number } يوم
    }
}
desk-in-days = { $span ->
    [quarter] بعد ثلاثة أشهر
    [half-year] بعد نصف سنة
    [year] بعد سنة
    [weeks] { $number ->
        [zero] قريبًا
        [one] بعد أسبوع
        [two] بعد أسبوعين
        [few] بعد { $number } أسابيع
        [many] بعد { $number } أسبوعًا
       *[other] بعد { $number } أسبوع
    }
   *[days] { $number ->
        [zero] قريبًا
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $number } أيام
        [many] بعد { $number } يومًا
       *[other] بعد { $number } يوم
    }
}

## The big screen, and the desk on a phone

screen-title = ‏{ $place }: { $name }
screen-stopped = توقفنا هنا اليوم
screen-pause = استراحة
screen-come-in = تفضّلوا. خذوا مقاعدكم.
screen-point-here = وجّهوا الكاميرا إلى هنا،{ $line }أو افتحوا { $address }
screen-here-of = حضر { $n } من { $of }.
screen-count-here = { $n ->
    [one] حضر { $number } من { $of }
   *[other] حضر { $number } من { $of }
}
screen-enough = كتب { $n } من { $of } ما يكفي
screen-table-empty = الطاولة فارغة. لا يلزم أن تكون الورقة الأولى جيدة.
screen-notes-on-the-table = { $n ->
    [zero] لا أوراق على الطاولة
    [one] { $number } ورقة على الطاولة، مقلوبة
    [two] { $number } ورقة على الطاولة، مقلوبة
    [few] { $number } أوراق على الطاولة، مقلوبة
    [many] { $number } ورقة على الطاولة، مقلوبة
   *[other] { $number } ورقة على الطاولة، مقلوبة
}
screen-our-hopes = آمالنا
screen-each-table = كل طاولة تقرأ أوراقها.
screen-table = الطاولة { $table }
screen-all-read = قُرئت كلها
screen-so-many-read = قُرئت كلها، وعددها { $n }
screen-n-of = { $n } من { $of }
screen-still-loose = { $n ->
    [zero] لا أوراق منفردة
    [one] ورقة واحدة ما زالت منفردة
    [two] ورقتان ما زالتا منفردتين
    [few] { $n } أوراق ما زالت منفردة
    [many] { $n } ورقة ما زالت منفردة
   *[other] { $n } ورقة ما زالت منفردة
}
screen-remote-title = منصتك: { $name }
screen-your-desk = منصتك
screen-here = { $n } هنا
screen-to-own-page = إلى صفحتك
screen-nothing-to-say = لا شيء الآن. انظروا بعضكم إلى بعض.
screen-before = السابق
screen-after = التالي
## Every page

skip = الانتقال إلى الصفحة
back = رجوع
foot-no-accounts = لا حسابات في Accordant. رابطكم هو مفتاحكم.
foot-privacy = الخصوصية على هذا الخادم
foot-accessibility = سهولة الوصول

## Languages

languages-title = اللغات
languages-lead = اختاروا لغة الصفحات. تُحفظ في هذا المتصفح وليس في أي مكان آخر.
languages-own-words = ما كتبه الناس يبقى كما كتبوه.
languages-unread = تُرجمت هذه الجمل بعناية، لكن لم يقرأها كاملة بعدُ أحد ممّن نشأ على هذه اللغة.

## Numbers, days and times

number = { $number ->
    [0] لا شيء
    [1] واحد
    [2] اثنان
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
    [11] أحد عشر
    [12] اثنا عشر
   *[other] { $number }
}
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
day = ‏{ $day } { $month } { $year }
day-of-week = ‏{ $weekday } { $day } { $month }
moment = ‏{ $day }، { $time }

## What several pages say (page/words.rs)

stage-prepare = التحضير
stage-arrive = الوصول
stage-nightmares = الكوابيس
stage-memories = الذكريات
stage-turn = التحويل
stage-hopes = الآمال
stage-review = المراجعة
stage-draft = الصياغة
stage-sign = التوقيع
stage-living = حيّ
stage-face-up = { $stage }، مكشوفة
prompt-memories = متى كنتم في أفضل حالاتكم مع الآخرين؟
prompt-nightmares = ما أسوأ صورة يمكن أن نكون عليها؟
prompt-hopes = وما أفضلها؟
candle-paused = توقّف مؤقت
candle-down = انطفأت الشمعة. أكملوا جملتكم
candle-exactly = بقي { $time }
candle-last-minute = أقل من دقيقة
candle-about = { $minutes ->
    [zero] نحو { $minutes } دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
now-prepare = الآن: التحضير
now-arrive = الآن: الوصول
now-nightmares = الآن: الكوابيس
now-turn = الآن: التحويل
now-hopes = الآن: الآمال
now-review = الآن: المراجعة
now-draft = الآن: الصياغة
now-sign = الآن: التوقيع
now-living = الآن: ميثاق حيّ

## Parts of many pages (page/parts.rs)

parts-stages = المراحل
parts-this-alliance = هذا الميثاق
parts-at-the-table = حول الطاولة: { $people }
parts-was-here = آخر حضور: { $person }، { $time }
parts-some-here = هنا { $here } من { $people }
parts-all-here = هنا { $here }
parts-offline = لا اتصال الآن.
parts-offline-more = تابعوا الكتابة. ورقتكم محفوظة هنا وستُرسل.
parts-reload = إعادة التحميل لرؤية الجديد
parts-stopped = نتوقف هنا لهذا اليوم.
parts-stopped-more = يبقى كل شيء كما هو.
parts-stopped-desk = المتابعة من المنصة حين تجتمع الحلقة من جديد.
parts-stopped-circle = تتابع هذه الصفحة وحدها حين تتابع الحلقة.
parts-pause = استراحة.
parts-pause-more = زفير طويل. لا شيء يجري، ولا شيء يضيع.
parts-breath = نَفَس واحد.
parts-breath-more = لا أحد مضطر إلى شرح أي شيء.
parts-breath-on = متابعة
parts-between-two = بينكما أنتما الاثنين
parts-unsigned = بلا أسماء
parts-between-two-words = مخفيّ إلى أن تنتهيا معًا. بعدها يتضح من كتب ماذا.
parts-may-guess-words = لا يُحفظ اسم مع أي ورقة. عددكم قليل، فقد يخمّن الناس.
parts-a-drawing = رسم
parts-drawn = (رسم)
parts-reword = تعديل
parts-take-back = استرجاع
parts-note-laid = ورقتكم على الطاولة.
parts-draw-it = رسم
parts-up-to = حتى { $most } حرفًا
parts-your-drawing = رسمكم
parts-draw-again = البدء من جديد
parts-minutes = { $minutes } د
parts-time-left = الوقت المتبقي في هذه الجولة
parts-open-until = مفتوح حتى { $moment }
parts-seats = انتهى: { $done }. يكتب: { $writing }.
parts-nobody = لا أحد
parts-qr = رمز QR يفتح صفحة الانضمام
parts-only-here = لا يستطيع الآخرون فتح { $site }. افتحوا هذه الصفحة عبر عنوان هذا الحاسوب في شبكتكم، أو شغّلوا Accordant مع { $option } والعنوان الذي يصل إليه الآخرون.

## Whole pages (page.rs)

page-title = { $page }: { $alliance }
page-said-notes = { $notes ->
    [zero] لا أوراق على الطاولة.
    [one] ورقة واحدة على الطاولة.
    [two] ورقتان على الطاولة.
    [few] { $notes } أوراق على الطاولة.
    [many] { $notes } ورقة على الطاولة.
   *[other] { $notes } ورقة على الطاولة.
}
page-said-signed = وقّع { $signed } من { $people }.
page-said-care = ثمة ما يحتاج إلى عناية.

## Why something did not happen (page/refusal.rs)

refusal-points-name = فيها اسم. هل يمكن أن تكون عمّا تحتاجون إليه أنتم؟
refusal-points-person = تتحدث عن شخص بعينه. هل يمكن أن تكون عمّا تحتاجون إليه أنتم؟
refusal-points-always = فيها «دائمًا» أو «أبدًا». ماذا كانت الكاميرا لترى؟
refusal-nothing-here = لا شيء لكم هنا.
refusal-desk-only = لا يفعل هذا إلا من يتولى المنصة.
refusal-door-closed = الباب مغلق الآن. اطلبوا ممّن دعاكم أن يفتحه.
refusal-circle-full = كل مقاعد هذه الحلقة مشغولة.
refusal-name-taken = هذا الاسم موجود هنا. أضيفوا حرفًا ليمكن التمييز بينكما.
refusal-other-stage = الحلقة في مكان آخر الآن.
refusal-not-on-the-road = هذه الحلقة لا تسلك هذا الطريق.
refusal-revealed = كُشفت الأوراق في هذه الأثناء. ورقتكم لم تكن قد وُضعت بعد.
refusal-not-revealed = ما زالت الأوراق مقلوبة.
refusal-both-must-be-done = تنتظر الأوراق حتى تنتهيا معًا.
refusal-too-many-notes = لا تتسع هذه الطاولة لأوراق أكثر.
refusal-too-many = لا يمكن إضافة المزيد. أزيلوا واحدًا أولًا.
refusal-read-on = تابع أحدهم القراءة قبلكم.
refusal-words-changed = غيّر أحدهم هذه الكلمات في هذه الأثناء. انظروا إليها وقرّروا من جديد.
refusal-themes-locked = الأكوام مقفلة. يفتحها من يتولى المنصة.
refusal-no-dots-left = وُضعت كل نقاطكم. استرجعوا واحدة لوضعها في مكان آخر.
refusal-nothing-to-undo = لا شيء للتراجع عنه.
refusal-reason-needed = «ليس بعد» تحتاج إلى بضع كلمات: ما الذي ما زال ناقصًا؟
refusal-answer-needed = اختاروا واحدة من الإجابات الثلاث.
refusal-answers-shown = عُرضت الإجابات عن هذا البند من قبل.
refusal-two-rounds-done = مرتان تكفيان. جرّبوه حتى يوم محدّد، أو أجّلوه، أو اتركوه.
refusal-not-agreed = بند ما زال ينتظر الموافقة. جدوا كلماته، أو أجّلوه، أو اتركوه.
refusal-no-items = لا بند بعدُ للتوقيع.
refusal-visit-first = أولًا اليوم الذي تعودون فيه إليه.
refusal-date-gone = مضى هذا اليوم. اختاروا يومًا لم يأت بعد.
refusal-hand-over-first = من يتولى المنصة يحتفظ بمقعده. سلّموا المنصة أولًا.
refusal-read-first = أنتم هنا حديثًا: اقرؤوا الصفحة أولًا، بندًا بندًا. بعدها تصبح لكم أيضًا.
refusal-too-few-answers = أجاب أقل من نصفكم. انتظروا قليلًا، أو اتركوا الأمر للزيارة التالية.
refusal-sign-it = عددكم قليل: يستطيع الجميع تخمين الكاتب، فلا وعد بغير ذلك. ضعوا اسمكم، أو احتفظوا بها لزيارتكم التالية وقولوها هناك.
refusal-no-pulse = هذا النبض مغلق. ما اخترتموه حينها جزء من حصيلته.
refusal-another-must-confirm = يؤكده شخص آخر: لمستان، شخصان.
refusal-not-small = هذا أكثر من تصحيح إملائي. اقترحوه كلمات جديدة، فيُسأل الجميع.
refusal-ended = انتهى هذا الميثاق. يمكنكم قراءته، ولن يتغير شيء بعد الآن.
refusal-not-a-choice = اختاروا ممّا هو معروض.
refusal-not-a-drawing = لم يصل الرسم كاملًا. ارسموه مرة أخرى.
refusal-blank = اكتبوا بضع كلمات من فضلكم.
refusal-too-big = هذا أكثر ممّا يتسع له المكان.
refusal-too-long = الزيادة { $over }: المكان يتسع لعدد { $most } من الحروف. لم يضع شيء؛ اختصروا قليلًا.

## Pages outside of all alliances (page/start.rs)

start-check = للمراجعة: { $title }
home-title = كيف نريد أن نكون معًا؟
home-lead = أغلب العلاقات متروكة للصدفة. امنحوا علاقتكم ساعة طيبة واحدة: قولوا ما تخشونه، وحوّلوه إلى ما ترجونه، ووقّعوا معًا صفحة واحدة. ثم أبقوا هذه الصفحة حيّة، دقيقتين في كل مرة.
home-window = ‏Accordant: صنع ميثاق للعلاقة
invitation-window = دعوة: Accordant
start-have-code = لديّ رمز
start-not-now = ليس الآن
lost-lead = إن أعطيتم ميثاقكم عنوان بريد، فيمكن إرسال رابط جديد إليه.
lost-address = عنوان بريدكم الإلكتروني
lost-send = أرسلوا لي رابطي من جديد
lost-title = هل أضعتم رابطكم؟
fault-title = حدث خطأ، وكان منّا.
fault-window = حدث خطأ من جانبنا
privacy-window = الخصوصية على هذا الخادم: Accordant
accessibility-window = سهولة الوصول: Accordant
to-first-page = إلى الصفحة الأولى

## The first page (page/start/first.rs)

first-join-label = الانضمام برمز
first-have-code = لديكم رمز؟
first-join = انضمام
first-on-this-device = على هذا الجهاز
first-choose-kind = اختاروا بين من يكون.
first-start = بدء ميثاق
first-between = بين من يكون؟
first-name = ماذا نسمّيه؟
first-name-blank = أعطوه اسمًا. يمكن تغييره لاحقًا.
first-you = اسمكم الأول
first-you-blank = اكتبوا اسمًا يعرفكم به الآخرون.
first-set-table = تجهيز الطاولة
first-no-account = لا حساب ولا بريد إلكتروني. تحصلون على رابط خاص؛ احتفظوا به.
first-pair = شخصان
first-pair-who = إرشاد، شراكة، صداقة
first-coach = تدريب بين شخصين
first-coach-who = شخص يسأل، وآخر يستكشف
first-team = فريق أو حلقة
first-team-who = من ثلاثة إلى ثلاثين شخصًا
first-family = عائلة
first-family-who = حول طاولة المطبخ
first-other = شيء آخر
first-other-who = تكتبون أسئلتكم بأنفسكم
first-horizon = كيف ينشأ الميثاق
first-say = قولوا الكابوس
first-say-note = الجميع يوافق في الغرفة، والجميع يشتكي في الممر.
first-say-words = بضع دقائق من أسوأ اجتماع لكم، بلا أسماء. وهو أمتع ممّا يبدو.
first-turn = اقلبوه
first-turn-note = نقوله هنا أولًا، بلطف، ما دام صغيرًا.
first-turn-words = خلف كل خوف أمنية. اكتبوا الأمنية.
first-agree = اتفقوا على الكلمات
first-agree-item = نقول الصعب بلطف، بعضنا لبعض، ومبكرًا.
first-agree-words = رتّبوا الأوراق، واختاروا القليل، وصوغوه بكلمات يقف خلفها الجميع.
first-sign = وقّعوا، وأبقوه حيًّا
first-sign-words = عودوا كل أسبوعين. وحين ينكسر شيء، اقرؤوه بصوت عالٍ وأصلحوه.
first-hour-arrive = هيّئوا المكان. اطلبوا الإذن بالتمرّن.
first-hour-nightmares = ما أسوأ صورة يمكن أن نكون عليها؟
first-hour-turn = حوّلوا كل خوف إلى أمنية.
first-hour-hopes = أجيبوا عن الأسئلة التي وصلتكم.
first-hour-review = ضعوا الشبيه مع شبيهه. اختاروا ما يهم.
first-hour-draft = جدوا كلمات لا يعترض عليها أحد.
first-hour-sign = ضعوا أسماءكم، وموعدًا للعودة.
first-hour = ساعة طيبة واحدة
first-candle = هذه مدة الشمعة في البداية؛ وهي نصيحة، تضبطونها كما تشاؤون. أما الوصول والقراءة بصوت عالٍ والتوقيع فخذوا لها وقتكم.

## The letter at the door (page/start/invitation.rs)

invitation-letter-pair = أودّ أن يكون عملنا معًا مفيدًا وصادقًا، لذلك لا أريد أن أتركه للصدفة. أرجو التفكير في بضعة أسئلة قبل أن نلتقي. لا يُشارَك شيء ممّا يُكتب إلا إذا أحضره صاحبه بنفسه.
invitation-letter-coach = أودّ أن يكون تدريبنا مفيدًا وصادقًا، لذلك لا أريد أن أتركه للصدفة. أرجو التفكير في بضعة أسئلة قبل أن نلتقي. لا يُشارَك شيء ممّا يُكتب إلا إذا أحضره صاحبه بنفسه.
invitation-letter-family = أودّ أن يكون البيت طيبًا لكل واحد منا، فلنتحدث عن ذلك مرة واحدة وبهدوء. أرجو التفكير في بضعة أسئلة قبل أن نجلس معًا. لا يُشارَك شيء ممّا يُكتب إلا إذا أحضره صاحبه بنفسه.
invitation-letter-team = أودّ أن يكون هذا طيبًا لكل واحد منا، لذلك لا أريد أن أتركه للصدفة. أرجو التفكير في بضعة أسئلة قبل أن نلتقي. لا يُشارَك شيء ممّا يُكتب إلا إذا أحضره صاحبه بنفسه.
invitation-come-in = تفضّلوا. لكم مقعد هنا.
invitation-before = قبل أن نبدأ، لنتفق كيف سنكون معًا.
invitation-from = { $alliance }، من { $person }
invitation-when = متى نلتقي
invitation-asks = ما المطلوب الآن
invitation-sees = من يراه
invitation-only-you = أنتم وحدكم. { $person } يعرف بجاهزيتكم، ولا يعرف أبدًا ما كتبتم.
invitation-together = حين نكتب معًا
invitation-asks-name = اسمكم. الآخرون حول الطاولة.
invitation-asks-later = اسمكم حتى الآن. ما زال اختيار الأسئلة جاريًا.
invitation-asks-one = سؤال واحد. خمس دقائق أو أقل.
invitation-asks-some = { $questions ->
    [one] سؤال واحد. عشر دقائق أو أقل.
    [two] سؤالان، خذوا منهما ما شئتم. عشر دقائق أو أقل.
   *[other] { $number } أسئلة، خذوا منها ما شئتم. عشر دقائق أو أقل.
}
invitation-asks-many = { $questions ->
    [few] { $number } أسئلة، خذوا منها ما شئتم. ربع ساعة أو أقل.
   *[other] { $number } سؤالًا، خذوا منها ما شئتم. ربع ساعة أو أقل.
}
invitation-promise-two = بينكما أنتما الاثنين. ما تكتبونه يبقى مقلوبًا حتى تنتهيا معًا. بعدها يتضح من كتب ماذا.
invitation-promise-more = تبقى الأوراق مقلوبة حتى تُكشف كلها، ولا يُحفظ اسم مع أي منها. في حلقة من ثلاثة أو أربعة قد يخمّن الناس؛ وبين اثنين يكون الأمر واضحًا.
invitation-take-seat = الجلوس إلى الطاولة
invitation-look = النظر في الأسئلة
invitation-called = بماذا نناديكم؟
invitation-back = كنتم هنا من قبل؟ افتحوا رابطكم الخاص، أو ابحثوا تحت «على هذا الجهاز» في { $link }.
invitation-first-page = الصفحة الأولى
invitation-no = ليس لكم، أو ليس الوقت مناسبًا؟ أغلقوا هذه الصفحة. لا حاجة إلى سبب؛ ولم يُحفظ عنكم شيء.

## When something is not as hoped (page/start/refused.rs)

typed-text = ما كتبتموه
typed-thought = ملاحظتكم الخاصة
typed-letter = رسالتكم
typed-own = أسئلتكم، كل سؤال في سطر
typed-purpose = لأجل ماذا
typed-prompt = السؤال
typed-reason = ما الناقص
typed-because = لماذا
typed-words = بضع كلمات
typed-called = الاسم
typed-title = ما اسمه
typed-meets = متى وأين تلتقون
typed-sign = اسمكم كما توقّعون
typed-code = الرمز
typed-day = اليوم، هكذا: 2027-02-09
again-title = انظروا في هذا مرة أخرى.
again-send = إرسال من جديد
again-without = المتابعة من دونه
again-anew = فتح الصفحة من جديد
fault-wrote = ما كتبتموه ما زال في هذه النافذة وسيُرسل حين تحاولون من جديد.
fault-kept = ما أُرسل من قبل محفوظ.
fault-tell = إن تكرر ذلك، فأخبروا من يدير هذا الخادم: الرقم { $number }.
try-again = المحاولة من جديد
back-to-alliance = العودة إلى الميثاق

## Privacy and accessibility (page/start/texts.rs)

privacy-title = الخصوصية على هذا الخادم
privacy-lead = إلى أن تُكشف الأوراق، لا يستطيع أحد في الحلقة غيركم رؤية أوراقكم، ولا من يُيسّر. تُحفظ الورقة غير الموقّعة بلا اسمكم؛ وحتى من يدير هذا الخادم لا يستطيع معرفته لاحقًا. ومع ذلك قد يتعرّف الناس إلى أسلوبكم، وبين اثنين لا يمكن أن يكون شيء بلا اسم. ومن يدير هذا الخادم يستطيع قراءة الأوراق المكشوفة.
privacy-kept = ما الذي يُحفظ
privacy-kept-1 = ما تفعله الحلقة معًا: الأسماء التي ذكرها الناس، والغاية، والرسالة، والأسئلة، والأوراق المكشوفة، والبنود والإجابات عنها بعد عرضها، والتواقيع، والتواريخ، وسجلّ ما جرى.
privacy-kept-2 = الأوراق المقلوبة: كلماتها، بلا اسم ولا وقت ولا ترتيب. لا يستطيع تعديل ورقة أو استرجاعها إلا المتصفح الذي كُتبت فيه. وحين تُكشف الأوراق تُخلط وتأخذ أماكن جديدة، وتُحذف المخفية.
privacy-kept-3 = تحضيركم الخاص: كلماتكم، بلا اسمكم. لا يفتحها إلا رابطكم الخاص.
privacy-kept-4 = من رابطكم الخاص بصمة فقط. من يدير الخادم لا يستطيع قراءة الرابط منها، ولا إرساله إليكم من جديد. حين تجدّدونه بأنفسكم ينتقل معكم ما لديكم مقلوبًا. وحين تجدّده الحلقة لا ينتقل تحضيركم الخاص، وما وضعتموه مقلوبًا يبقى على الطاولة، لكن لا يمكنكم تعديله بعد ذلك.
privacy-kept-5 = في متصفحكم: ملف تعريف ارتباط فيه مفتاحكم لكل ميثاق من مواثيقكم، وما كتبتموه في هذه النافذة إلى أن يُرسل. وعلى هاتف ينتقل من يد إلى يد لا يُحفظ شيء ممّا كُتب.
privacy-kept-6 = لا حساب، ولا عنوان بريد، ولا عدّ للزيارات، ولا إعلانات. لا يُحمَّل شيء في هذه الصفحات من مكان آخر.
privacy-seen = من يرى ماذا
privacy-seen-1 = من يُيسّر يحرّك المراحل والشمعة، ولا يرى ممّا كُتب أكثر ممّا يراه الآخرون: من هو جاهز، ومن كتب ما يكفي، ولا يرى أبدًا كلمة مقلوبة.
privacy-seen-2 = بين اثنين يتضح من كتب ماذا، لذلك تبقى أوراقكما مخفية فقط حتى تنتهيا معًا. وفي حلقة من ثلاثة أو أربعة تكون الأوراق بلا أسماء، وقد يخمّن الناس. ومن خمسة أشخاص فأكثر تكون بلا أسماء.
privacy-seen-3 = يستطيع أي شخص في الحلقة أن يطوي ورقة تؤذي. يُقال إن ورقة طُويت، ولا يُقال من طواها.
privacy-seen-4 = كيف تقدّمت الحلقة، ومن انضم ومن غادر، ومن تولّى المنصة، وما كُشف، كل ذلك في سجلّ الميثاق، يقرؤه كل من في الحلقة.
privacy-not = ممّ لا يحمي هذا
privacy-not-1 = الخادم أثناء عمله: يجمع للحظة بين هويتكم وما تكتبون. من يغيّر برنامجه أو يقرأ ذاكرته قد ينظر.
privacy-not-2 = ملفاته: من يفتحها أثناء كتابة جولة يستطيع قراءة الكلمات المقلوبة. ولا يجد أسماء معها.
privacy-not-3 = سجلات خارج Accordant: قد يسجّل وسيط أمام هذا الخادم من أرسل شيئًا ومتى. ومع نسخ من قاعدة البيانات قد يدل ذلك على الكاتب.
privacy-not-4 = جهازكم: من يملكه، أو يملك رابطكم الخاص، يستطيع رؤية ما هو لكم وتغييره.
privacy-not-5 = كلماتكم: كيف تكتبون، وماذا تحكون، وكيف ترسمون. وكلما صغرت الحلقة زاد ذلك.
privacy-not-6 = نسخ احتياطية أُخذت وجولة مفتوحة: تحفظ كلمات تلك اللحظة، بلا أسماء، حتى ما عُدّل أو استُرجع لاحقًا، إلى أن تُحذف النسخة.
privacy-not-7 = بعد كشف الأوراق لا يستطيع أحد أن يبيّن أيها كانت له، ولا أنتم. لذلك لا يمكن حذف ورقة على أنها لكم؛ ويمكن طيّها.
privacy-ask = أسئلة عن هذا الخادم؟ اسألوا من يديره، أو من أعطاكم عنوانه.
accessibility-title = سهولة الوصول
accessibility-lead = الحلقة بقدر سهولة الدخول إليها. صُنعت هذه الصفحات لتُستخدم بلوحة المفاتيح، وبالصوت، وبقارئ الشاشة، وبأي حجم، ولمن كان كل هذا جديدًا عليهم. ونلتزم إرشادات Web Content Accessibility Guidelines 2.2، المستوى AA.
accessibility-keys = بلوحة المفاتيح
accessibility-keys-1 = يمكن الوصول إلى كل شيء بالمفتاح Tab والضغط بالمفتاح Enter أو المسافة؛ وفي مجموعة خيارات تتحرك مفاتيح الأسهم. أول محطة في كل صفحة هي «الانتقال إلى الصفحة».
accessibility-keys-2 = في الورقة يبدأ Enter سطرًا جديدًا. و Ctrl مع Enter، أو Cmd مع Enter، يضعها على الطاولة.
accessibility-keys-3 = تُرتَّب الأوراق بلا سحب: حدّدوها بالمسافة، واختاروا مكانها، واضغطوا زر النقل.
accessibility-keys-4 = يغلق Escape القائمة.
accessibility-keys-5 = لا شيء يأخذ منكم موضع الكتابة وأنتم تكتبون. وإن تقدّمت الحلقة في الأثناء تسأل الصفحة أولًا.
accessibility-reading = القراءة والاستماع
accessibility-reading-1 = ما يحدث يُقال في مكان هادئ واحد من الصفحة، مرة كل عشر ثوانٍ على الأكثر. يُعلَن عن الشمعة حين تبقى دقيقة وحين تنطفئ؛ أما كتابة الآخرين فلا يُعلَن عنها أبدًا.
accessibility-reading-2 = لا يُقال شيء باللون وحده: لكل علامة شكل وكلمة.
accessibility-reading-3 = تعمل الصفحات بضعف الحجم وأربعة أضعافه، وعلى هاتف ضيق، وفي الداكن والفاتح، وبتباين أعلى، وبألوان نظامكم.
accessibility-reading-4 = الحركة قصيرة، ولا حركة إن طلب نظامكم ذلك. لا أصوات ولا شيء يومض.
accessibility-reading-5 = الرسوم والتواقيع ليست السبيل الوحيد أبدًا: يكفي دائمًا اسم مكتوب.
accessibility-time = الوقت والمشاركة
accessibility-time-1 = الشمعة نصيحة. لا تنتهي جولة وحدها وأنتم مجتمعون؛ ويستطيع أي شخص أن يطلب دقيقة أخرى.
accessibility-time-2 = يمكنكم تجاوز أي شيء دون ذكر السبب.
accessibility-time-3 = من لا جهاز لديه يجلس إلى هاتف شخص آخر.
accessibility-script = بلا برامج نصية
accessibility-script-1 = كل زر وكل صفحة يعملان مع إيقاف البرامج النصية. عندها تعرض الصفحة الجديد حين تعيدون تحميلها.
accessibility-script-2 = الرسم بالإصبع وسحب الأوراق يحتاجان إلى برامج نصية. والكتابة والتحديد يؤديان الغرض نفسه.
accessibility-lacks = ما نعرف أنه ناقص
accessibility-lacks-1 = الجمل في اللغات غير الإنكليزية لم يقرأها بعدُ من نشؤوا عليها. وما يكتبه الناس يمكن أن يكون بأي لغة واتجاه.
accessibility-lacks-2 = لم تُجرَّب بعدُ مع كل قارئات الشاشة. إن اعترضكم شيء فأخبروا من يدير هذا الخادم؛ فالخطأ منّا، ونريد إصلاحه.

## Arrive (page/arrive.rs)

arrive-title = تفضّلوا. لكلٍّ مقعد.
arrive-welcome-name = أهلًا، { $person }. تفضّلوا بالجلوس.
arrive-welcome = أهلًا. تفضّلوا بالجلوس.
arrive-courage = لا حاجة إلا إلى هذه الصفحة وقليل من الشجاعة.
arrive-begins = البداية مع { $person } حين يحضر الجميع.
arrive-begin = ابدآ حين تحضران معًا.
arrive-key-ready = جاهز
arrive-key-here = هنا
arrive-key-away = في الطريق
arrive-who-is-here = من هنا
arrive-first = أنتم أول الحاضرين.
arrive-share = شاركوا الرمز { $code }. هذه الصفحة تمتلئ وحدها.
arrive-told = هنا { $here } من { $people }، والجاهزون { $ready }.
arrive-who = { $state ->
    [away] { $person }: في الطريق
    [ready] { $person }: جاهز
   *[here] { $person }: هنا
}
arrive-join = الانضمام من هاتفكم
arrive-point-type = وجّهوا الكاميرا إلى المربع، أو افتحوا { $site } واكتبوا
arrive-point-send = وجّهوا الكاميرا إلى المربع، أو أرسلوا الرابط.
arrive-copied = نُسخ الرابط.
copy-link = نسخ الرابط
arrive-big-screen = الشاشة الكبيرة
arrive-phone-title = من يجلس حول هذا الهاتف؟
arrive-phone-words = مقعد لكل واحد منكم. ينتقل الهاتف من يد إلى يد، ويُفرغ الصفحة في كل مرة.
arrive-phone-name = الاسم
arrive-phone-add = إضافة مقعد
arrive-phone-own = لدى أحدكم هاتفه الخاص؟ { $link }
arrive-purpose-apart = لأجل ماذا هذا
arrive-purpose = لأجل ماذا هذه الساعة
arrive-norms = كيف نعامل بعضنا هنا
arrive-norm-1 = لا شيء موقَّع ما لم توقّعوه أنتم.
arrive-norm-2 = يمكنكم تجاوز أي شيء دون ذكر السبب.
arrive-norm-3 = نتحدث عن أنفسنا: «أنا»، لا «أنت دائمًا».
arrive-norm-4 = ما يُقال هنا يبقى هنا. وما نتعلّمه قد يسافر.
arrive-yes = نعم، بكل سرور
arrive-ask-first = نعم، لكن بعد سؤالي
arrive-not-today = ليس اليوم
arrive-answered-yes = { $person }: نعم، بكل سرور
arrive-answered-ask-first = { $person }: نعم، لكن بعد سؤالي
arrive-answered-not-today = { $person }: ليس اليوم
arrive-count-yes = «نعم، بكل سرور»: { $people }.
arrive-count-ask-first = «نعم، لكن بعد سؤالي»: { $people }.
arrive-count-not-today = «ليس اليوم»: { $people }.
arrive-question-family = هل يناسبكم أن نفعل هذا معًا؟
arrive-question = هل تأذنون لي بالتمرّن على هذه المهارات معكم؟
arrive-shown = تُعرض إجابتكم على الحلقة كما تُعرض كلماتكم. يمكن تركها مفتوحة، وتغييرها في أي وقت.
arrive-say-so = قول ذلك
im-ready = أنا جاهز
you-are-ready = تم تسجيل جاهزيتكم
arrive-answers = بماذا أجبنا

## Prepare (page/prepare.rs)

prepare-private = لكم وحدكم
prepare-own = تحضيركم
back-to-circle = العودة إلى الحلقة
prepare-letter-hint = من يفتح رابط الدعوة يقرأ هذا، ويذكر اسمًا، ويأخذ مقعدًا.
prepare-letter = الرسالة
prepare-questions = الأسئلة
prepare-somebody = أحدهم

## The questions (page/prepare/questions.rs)

questions-back = العودة إلى الطاولة
questions-title = أي أسئلة نطرح؟
questions-lead = من 4 إلى 6 تكفي وتزيد لجلسة واحدة. اخلطوا كما تشاؤون؛ واكتبوا أسئلتكم.
questions-ten = العشرة
questions-up-to = حتى { $most } في المجموع. السؤال الذي يبقى يحتفظ بما يخصّه من أفكار وأوراق.
questions-take = أخذ هذه الأسئلة
questions-own = أسئلتكم
questions-own-hint = كل سؤال في سطر.

## Setting the table (page/prepare/table.rs)

table-title = تجهيز الطاولة
table-lead = أرسلوا بضعة أسئلة مسبقًا، ليفكّر فيها الجميع. ثم تلتقون.
table-own-phones = من لديه هاتفه الخاص
table-invite = دعوة الآخرين
table-who-is-ready = من هو جاهز
table-purpose = لأجل ماذا
table-purpose-kept = حُفظت الغاية.
table-purpose-label = الغاية، في جملة واحدة
table-purpose-hint = تكون في رأس الصفحة التي ستوقّعونها. ويمكن أن تنتظر حتى تجتمعوا.
table-purpose-keep = حفظ الغاية
table-rename = تسمية أخرى
table-name-kept = حُفظ الاسم.
keep-the-name = حفظ الاسم
table-reads = نصّها: { $purpose }
table-letter-kept = حُفظت الرسالة.
table-letter-label = ما تكتبونه لمن تدعونهم
table-letter-hint = اسمكم تحتها، ويقرؤونها عند الباب.
table-meets = متى وأين تلتقون؟
table-meets-hint = كما تقولونه: الخميس 26 نوفمبر، الساعة 17:00، عبر الفيديو، نحو ساعة.
table-letter-keep = حفظ الرسالة
table-letter-preview = معاينة الرسالة
table-at-the-door = عند الباب: { $letter }
table-door-says = إلى أن تحفظوا رسالتكم، يقول الباب هذه الكلمات.
no-questions = لا أسئلة بعد.
table-ten = صُنعت عشرة لهذا. خذوها كلها أو اختاروا؛ من 4 إلى 6 تكفي وتزيد لجلسة واحدة.
table-ten-taken = الأسئلة العشرة على الطاولة.
table-take-ten = أخذ العشرة
table-choose = اختيار الأسئلة
table-many = من 4 إلى 6 تكفي وتزيد لجلسة واحدة؛ وإن زادت أخذ كلٌّ ما يخاطبه.
table-plenty = من 4 إلى 6 تكفي وتزيد.
table-phone = من يجلس إلى هذا الهاتف؟
table-phone-hint = ينتقل الهاتف من يد إلى يد. كل تسليم يُفرغ الصفحة، كيلا يقرأ أحد ما كتبه غيره.
table-fills = هذه الصفحة تمتلئ وحدها.
table-sets = يجهّز الطاولة
table-ready = جاهز
table-shared = على الهاتف المشترك
table-here = هنا
table-thinks = يفكّر في الأمر
table-more = المزيد للتحضير
table-own-preparation = تحضيركم الخاص

## Thinking it over (page/prepare/thinking.rs)

thinking-letter-from = الرسالة من { $person }
thinking-together = تحضّران معًا
thinking-title = فكّروا في الأمر على مهل
thinking-lead = تجاوزوا ما لا يخاطبكم. نصف جملة يكفي. ستجدون ملاحظاتكم إلى جانبكم حين تلتقون، وأنتم تختارون ما تشاركونه.
thinking-lead-later = تجاوزوا ما لا يخاطبكم. نصف جملة يكفي. ستجدون ملاحظاتكم إلى جانبكم في جولة الآمال، وأنتم تختارون ما تشاركونه.
thinking-kept = محفوظ، لكم وحدكم.
thinking-choosing = ما زال الاختيار عند { $person }. تظهر الأسئلة هنا وحدها.
thinking-note-on = ملاحظتكم الخاصة على السؤال { $number }
thinking-kept-here = محفوظ على هذا الخادم، لكم وحدكم.
thinking-only-you = لا يرى هذا غيركم.
thinking-has-note = عليه ملاحظة
thinking-you-are-ready = تم تسجيل جاهزيتكم.
thinking-count = { $notes ->
    [zero] لا ملاحظات بعد، والأسئلة { $questions }
    [one] ملاحظة على سؤال واحد من { $questions }
    [two] ملاحظات على سؤالين من { $questions }
    [few] ملاحظات على { $notes } من { $questions }
    [many] ملاحظات على { $notes } من { $questions }
   *[other] ملاحظات على { $notes } من { $questions }
}
thinking-come-back = يمكنكم العودة وتعديلها حتى تلتقوا.
thinking-save = الحفظ والعودة لاحقًا
thinking-not-ready = ليس بعد

## One phone for several people (page/pass.rs)

pass-now-to = سلّموا الهاتف الآن إلى { $person }.
pass-to = سلّموا الهاتف إلى { $person }.
pass-i-am = أنا { $person }
pass-once-more = { $person } مرة أخرى
pass-goes-first = { $person } أولًا
pass-title = مرّروا الهاتف.
pass-window-to = تسليم الهاتف إلى { $person }
pass-window = تمرير الهاتف
pass-all-seats = للجميع مقاعد.
pass-all-written = كتب الجميع.
pass-all-answered = أجاب الجميع.
pass-all-signed = وقّع الجميع.
pass-all-round = كانت تلك الجولة.
pass-nobody-peeks = لا أحد يسترق النظر وأحدهم يكتب.
pass-face-down = { $notes ->
    [zero] لا أوراق على الطاولة بعد. لا أحد يسترق النظر.
    [one] ورقة واحدة مقلوبة. لا أحد يسترق النظر، ولن يعرضها الهاتف.
    [two] ورقتان مقلوبتان. لا أحد يسترق النظر، ولن يعرضهما الهاتف.
    [few] { $number } أوراق مقلوبة. لا أحد يسترق النظر، ولن يعرضها الهاتف.
    [many] { $number } ورقة مقلوبة. لا أحد يسترق النظر، ولن يعرضها الهاتف.
   *[other] { $number } ورقة مقلوبة. لا أحد يسترق النظر، ولن يعرضها الهاتف.
}
pass-answers = تبقى الإجابات مقلوبة حتى يجيب الجميع. لا أحد يسترق النظر.
pass-sign = كلٌّ يوقّع عن نفسه. لا شيء موقَّع ما لم توقّعوه أنتم.
pass-own = ما يخصّ واحدًا منكم ليس على هذه الصفحة.
pass-whose = في يد من الهاتف
pass-has = الهاتف مع { $person }
pass-on = تمريره

## Seats and links (page/seats.rs)

seats-title = المقاعد والروابط
seats-lead = من ينتمي إلى هذه الحلقة، وكيف يدخلون.
seats-people = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
seats-you = { $person } (أنتم)
seats-what = ما يمكن فعله بمقعد { $person }
seats-hand = تسليم المنصة
seats-hand-to = إلى { $person }
seats-renew = تجديد الرابط
seats-renew-of = الخاص بـ { $person }
seats-remove = إزالة
seats-state = { $state ->
    [here] هنا
    [was-here] آخر حضور { $time }
   *[away] في الطريق
}
seats-desk-state = { $state ->
    [here] على المنصة، هنا
    [was-here] على المنصة، آخر حضور { $time }
   *[away] على المنصة
}
seats-phone-of = على هاتف { $person }
seats-desk-phone-of = على المنصة، على هاتف { $person }
seats-remove-whom = إزالة { $person }
seats-remove-what = يتوقف رابط هذا الشخص عن العمل، ويعود مقعده متاحًا. تبقى أوراقه: لا أحد يعرف أيها له. ويُزال توقيعه. ويذكر سجلّ الحلقة ذلك.
seats-remove-carries = { $people ->
    [zero] لا أحد غيره على هاتفه.
    [one] ويغادر معه من يجلس إلى هاتفه: شخص واحد.
    [two] ويغادر معه من يجلس إلى هاتفه: شخصان.
    [few] ويغادر معه من يجلس إلى هاتفه: { $people } أشخاص.
    [many] ويغادر معه من يجلس إلى هاتفه: { $people } شخصًا.
   *[other] ويغادر معه من يجلس إلى هاتفه: { $people } شخص.
}
seats-remove-title = إزالة { $person } من الحلقة؟
seats-remove-keep = إبقاء المقعد
seats-renew-old = يتوقف الرابط القديم عن العمل في كل مكان.
seats-renew-own = يتابع هذا المتصفح بالرابط الجديد، وينتقل معه ما لديكم مقلوبًا وما تحتفظون به لأنفسكم.
seats-renew-given = يُعرض الجديد عليكم مرة واحدة، لتعطوه إلى { $person }.
seats-renew-lost = لا ينتقل التحضير الخاص، إذ لا يفتحه إلا الرابط القديم؛ وتبقى الأوراق المقلوبة على الطاولة، ولا يمكن استرجاعها بعد ذلك.
seats-renew-title-own = تجديد رابطكم الخاص؟
seats-renew-title = تجديد رابط { $person }؟
seats-renew-keep = تركه كما هو
seats-hand-what = تنتقل المراحل والشمعة إلى { $person }. يبقى لكم مقعدكم، ويمكن إعادة المنصة إليكم.
seats-hand-title = تسليم المنصة إلى { $person }؟
seats-hand-keep = إبقاء المنصة
seats-own = رابطكم الخاص
seats-own-hint = يعيدكم إلى مقعدكم على أي جهاز. احتفظوا به لأنفسكم: من يملكه فهو أنتم.
seats-own-copied = نُسخ رابطكم الخاص.
seats-own-copy = نسخ رابطكم
seats-own-renew = تجديده
seats-reminders = التقويم والتذكيرات
seats-own-show = عرضه
seats-door-closed = الباب مغلق: لا يدخل أحد جديد. ومن له مقعد يحتفظ به.
seats-door-open = فتح الباب
seats-point-open = وجّهوا الكاميرا إلى المربع، أو افتحوا الرابط.
seats-join-copied = نُسخ رابط الدعوة.
seats-join-label = الرابط المراد إرساله
seats-their-name = الاسم
seats-give-seat = إعطاء مقعد
seats-door = الباب
seats-door-close = إغلاق الباب
seats-door-new = رابط ورمز جديدان
seats-door-new-hint = يتوقف الرابط القديم والرمز القديم ورابط الشاشة الكبيرة عن العمل. وتبقى المقاعد.
seats-no-device = شخص بلا جهاز
seats-no-device-hint = يجلس إلى هذا الهاتف. ينتقل الهاتف من يد إلى يد، وكل تسليم يُفرغ الصفحة.
seats-screen = الشاشة الكبيرة
seats-screen-hint = لجهاز عرض أو شاشة مشتركة: بلا أزرار، وبلا أسماء إلى جانب النصوص. لا تشاركوا هذه الصفحة نفسها أبدًا.
seats-screen-open = فتح الشاشة الكبيرة

## Settings (page/seats/settings.rs)

settings-title = الإعدادات
settings-lead = تناسب معظم الحلقات كما هي. ويستطيع من يتولى المنصة تغييرها في أي وقت.
settings-stays = ما كُتب يبقى كما هو.
settings-keep = حفظ هذه الإعدادات
settings-nightmare = بالكابوس
settings-nightmare-more = أسوأ صورة لنا، بلا أسماء. أمتع ممّا يبدو.
settings-memory = بأجمل ذكرى
settings-hopes = بالآمال
settings-hopes-more = لساعة قصيرة، أو حين يكون القلب مثقلًا بما يكفي.
settings-begin = كيف نبدأ؟
settings-turn = تحويل كل خوف إلى أمل
settings-turn-more = بعد الكوابيس تأخذ كل ورقة أملًا على ظهرها.
settings-mirror = السؤال: هل يحدث شيء من هذا الآن؟
settings-mirror-more = للحلقات التي تعرف بعضها منذ مدة. يُطرح حين تكون الأوراق مكشوفة.
settings-when = متى نكتب؟
settings-live = الجميع في الوقت نفسه، مع شمعة
settings-apart = { $hours ->
    [24] كلٌّ في وقته: يوم واحد
    [48] كلٌّ في وقته: يومان
    [72] كلٌّ في وقته: ثلاثة أيام
    [120] كلٌّ في وقته: خمسة أيام
    [168] كلٌّ في وقته: أسبوع
    [zero] كلٌّ في وقته: { $hours } ساعة
    [one] كلٌّ في وقته: ساعة واحدة
    [two] كلٌّ في وقته: ساعتان
    [few] كلٌّ في وقته: { $hours } ساعات
    [many] كلٌّ في وقته: { $hours } ساعة
   *[other] كلٌّ في وقته: { $hours } ساعة
}
settings-apart-hint = الجولة التي يكتبها كلٌّ في وقته تُكشف للجميع معًا، حين يجهز الجميع أو ينتهي وقتها.
settings-phone = هاتف واحد ينتقل بين الأيدي
settings-phone-more = حول طاولة المطبخ. كل تسليم يُفرغ الصفحة.
settings-guided = هناك من يتولى المنصة
settings-guided-more = من دونها يستطيع كلٌّ من الشخصين المتابعة، ولا يُكشف شيء حتى ينتهيا معًا. ومن ثلاثة أشخاص فأكثر توجد منصة دائمًا.
settings-minutes = { $stage }، بالدقائق
settings-candle = كم تدوم الشمعة؟
settings-candle-hint = الشمعة نصيحة. لا تنتهي مرحلة وحدها، و0 يعني بلا شمعة.
settings-every = { $days ->
    [0] أبدًا
    [7] كل أسبوع
    [14] كل أسبوعين
    [28] كل أربعة أسابيع
    [31] كل شهر
    [42] كل ستة أسابيع
    [91] كل ثلاثة أشهر
    [182] مرتين في السنة
    [one] كل يوم
    [two] كل يومين
    [few] كل { $days } أيام
    [many] كل { $days } يومًا
   *[other] كل { $days } يوم
}
settings-dots = نقاط لكل شخص
settings-agree = كيف نتفق؟
settings-each = بندًا بندًا
settings-each-more = يُسأل عن كل بند وحده.
settings-whole = دفعة واحدة
settings-whole-more = حين يضيق الوقت: نظرة واحدة إلى الصفحة كلها.
settings-visits = كل كم نعود إليها؟
settings-life = حين تُعلَّق الصفحة
settings-pulse = كل كم يُسأل عن النبض؟
settings-notes = متى تُترك الأوراق الأولى؟
settings-notes-after = { $days ->
    [0] أبدًا
    [7] بعد أسبوع
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
settings-care = القول فورًا أي بند يحتاج إلى عناية
settings-care-more = من دونه لا تذكر العناية غير الموقّعة بندها إلا بعد قراءة كل البنود بصوت عالٍ.
settings-faces = مطر وغيمة وشمس
settings-faces-more = للأطفال: ثلاثة وجوه بدل أربع كلمات.
settings-hurt = إن كان أحدٌ يتعرّض للأذى، فبمن يتصل؟
settings-hurt-hint = يظهر حيث يطلب أحدهم العناية. ليس هذا مكانه الحلقة، بل شخص يُتحدَّث إليه.
settings-prompt = السؤال فوق «{ $stage }»
settings-prompt-hint = إن تُرك فارغًا فهو السؤال المعتاد.
settings-prompt-keep = حفظ السؤال
settings-others-asked = هكذا سأل آخرون

## Answers when something could not be done (web/error.rs)

error-no-page = لا صفحة لكم هنا.
error-incomplete = شيء يخصّ هذا النموذج لم يصل معه؛ لعل الصفحة كانت قديمة. لم يتغير شيء. افتحوها من جديد، وافعلوه هناك.
error-too-big = هذا أكثر ممّا يتسع له المكان. لم يُحفظ منه شيء.
error-too-slow = استغرق الوصول وقتًا طويلًا. أرسلوه مرة أخرى.
error-guesses = جُرّب هذا كثيرًا جدًا الآن. انتظروا دقيقة ثم حاولوا من جديد.
error-starts = بدأت من هنا مواثيق كثيرة جدًا الآن. انتظروا قليلًا ثم أرسلوه من جديد؛ ما كتبتموه ما زال هنا.
error-busy = هنا الآن أناس كثيرون جدًا. لم يضع شيء: انتظروا بضع ثوانٍ ثم حاولوا من جديد.
error-streams = هذا مفتوح في نوافذ كثيرة.
error-fault = حدث خطأ، وكان منّا. ما كتبتموه ما زال هنا.
error-gone = لم يعد لكم شيء هنا، لكن ما كتبتموه باقٍ. افتحوا رابطكم الخاص في نافذة أخرى، ثم أرسلوه من جديد.
error-nothing = إما أنه لم يوجد قط، أو أن رابطكم إليه قد نام. اطلبوا رابطًا جديدًا ممّن دعاكم، أو افتحوا رابطكم الخاص.
error-lost = أضعت رابطي
error-no-page-words = بعض العناوين تُرسل إليها النماذج، وبعض الصفحات لمن يتولى المنصة فقط. ميثاقكم حيث تركتموه.
to-your-alliance = إلى ميثاقكم

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = الزيارة التالية: { $day }
doors-no-code = لا باب مفتوحًا بهذا الرمز. انظروا إليه مرة أخرى، أو اطلبوا رمزًا جديدًا.
doors-closed-words = أغلقت الحلقة بابها. إن كنتم مدعوين، فاطلبوا ممّن دعاكم أن يفتحه.
doors-closed = الباب مغلق الآن.
care-choose-item = اختاروا البند المقصود.
care-item-gone = لم يعد هذا البند على الصفحة. اختاروا بندًا آخر.
left-words = غادرتم. رافقتكم السلامة. لم يعد رابطكم يفتح شيئًا، ولا أحد يسأل عن السبب.
left-title = غادرتم الحلقة.
renewed-words = أعطوا هذا الرابط لصاحبه؛ يُعرض الآن فقط، ولم يعد القديم يفتح شيئًا: { $link }
renewed-title = رابط خاص جديد
renewed-back = العودة إلى المقاعد

## What only the page’s script says (page/script.rs)

script-left = { $form ->
    [zero] لم يبق أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت # أحرف
    [many] بقي # حرفًا
   *[other] بقي # حرف
}
script-over = { $form ->
    [zero] لا زيادة
    [one] زيادة حرف واحد
    [two] زيادة حرفين
    [few] زيادة # أحرف
    [many] زيادة # حرفًا
   *[other] زيادة # حرف
}
script-check = للمراجعة:{" "}
script-unsent = محفوظ هنا، لم يُرسل بعد
script-gone = لم يعد هذا الرابط يعمل هنا. ما كتبتموه يبقى على هذه الصفحة.
script-turned = كُشفت الأوراق. ورقتكم لم تكن قد وُضعت بعد.
script-add = إضافتها مكشوفة
script-leave = تركها
script-moved = تقدّمت الحلقة.
script-along = اللحاق بها
script-minutes = { $form ->
    [zero] نحو # دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو # دقائق
    [many] نحو # دقيقة
   *[other] نحو # دقيقة
}
script-one-minute = بقيت دقيقة واحدة.
script-ticked = { $form ->
    [zero] لا أوراق محدّدة
    [one] ورقة واحدة محدّدة
    [two] ورقتان محدّدتان
    [few] # أوراق محدّدة
    [many] # ورقة محدّدة
   *[other] # ورقة محدّدة
}
script-saved = حُفظ قبل لحظة.
script-copied = نُسخ.

## A page for guests

living-did-open-to-guests = فُتحت الصفحة الموقّعة للضيوف: { $who }
living-did-close-to-guests = أُغلقت الصفحة أمام الضيوف: { $who }
guests-h = صفحة للضيوف
guests-title = ميثاق { $name }
guests-told = ما اتفقنا عليه، ووقّعناه جميعًا.
guests-note = تقرؤون هذا ضيوفًا: فتحه من وقّعوه، ويمكنهم إغلاقه من جديد.
guests-print = طباعة
guests-day = بند كل يوم
guests-day-wall = بند كل يوم، لجدار
guests-opened-by = فُتحت في { $day } ({ $by }). من لديه هذا الرابط يقرأ الصفحة الموقّعة والأسماء تحتها، ولا شيء غير ذلك.
guests-opened = فُتحت في { $day }. من لديه هذا الرابط يقرأ الصفحة الموقّعة والأسماء تحتها، ولا شيء غير ذلك.
guests-why = يمكن لغيركم قراءة صفحتكم الموقّعة برابط خاص بها: كلماتها، والأسماء تحتها كما وُقّعت. لا أوراقكم ولا نبضكم ولا ما يحتاج إلى عناية، أبدًا.
guests-open = فتحها للضيوف
guests-open-hint = يستطيع كل منكم فتحها وإغلاقها من جديد. ويذكر السجلّ من فعل ذلك.
guests-close = إغلاقها أمام الضيوف
guests-close-hint = يتوقف الرابط في الحال. وفتحها من جديد ينشئ رابطًا جديدًا.
guests-copy = نسخ الرابط
guests-copied = نُسخ رابط الضيوف.
guests-look = النظر فيها
guests-link = رابط الضيوف
guests-square = رمز QR يفتح صفحة الضيوف
wall-title = بند اليوم: { $name }
wall-item = البند { $item } من { $items }
wall-until = حتى { $day }
wall-empty = الصفحة فارغة الآن.
wall-all = الصفحة كلها

## The replay

replay-title = كيف نشأ
replay-way = رؤية كيف نشأ من جديد
replay-nothing = لا شيء يُرى من جديد بعد. يبدأ ذلك حين تنطلق الحلقة.
replay-to-history = إلى السجلّ
replay-moment = اللحظة { $moment } من { $moments }، { $day }
replay-moments = اللحظات
replay-back = رجوع
replay-on = متابعة
replay-all = كل اللحظات
replay-beginnings = حيث بدأ شيء
replay-set-out = الحلقة تنطلق
replay-memories = تُكشف الذكريات
replay-nightmares = تُكشف الكوابيس
replay-hopes = تُكشف الآمال
replay-added = تأتي أوراق أخرى
replay-themes = الشبيه مع شبيهه
replay-worded = يُصاغ بند
replay-answered = الحلقة تجيب
replay-aside = يوضع بند جانبًا، أو يُستعاد
replay-signed = { $names ->
    [zero] لا أسماء تحت الصفحة
    [one] اسم تحت الصفحة
    [two] اسمان تحت الصفحة
    [few] أسماء تحت الصفحة
    [many] أسماء تحت الصفحة
   *[other] أسماء تحت الصفحة
}
replay-hung = الصفحة معلّقة
replay-version = النسخة { $version }
replay-no-questions = لم تكن هناك أسئلة مسبقة.
replay-questions = الأسئلة التي أُرسلت مسبقًا
replay-credit = مجموعة الأسئلة الأولى من Agile Coaching Institute.
replay-untold = { $notes ->
    [zero] لم تُطوَ ولم تُترك أي ورقة منذ ذلك الحين.
    [one] طُويت أو تُركت ورقة واحدة منذ ذلك الحين.
    [two] طُويت أو تُركت ورقتان منذ ذلك الحين.
    [few] طُويت أو تُركت { $notes } أوراق منذ ذلك الحين.
    [many] طُويت أو تُركت { $notes } ورقة منذ ذلك الحين.
   *[other] طُويت أو تُركت { $notes } ورقة منذ ذلك الحين.
}
replay-more-notes = المزيد منها: من { $from } إلى { $to }، من أصل { $notes }
replay-theme-more = { $notes ->
    [zero] ولا أوراق أخرى.
    [one] وورقة أخرى.
    [two] وورقتان أخريان.
    [few] و{ $notes } أوراق أخرى.
    [many] و{ $notes } ورقة أخرى.
   *[other] و{ $notes } ورقة أخرى.
}
replay-theme-unnamed = بلا اسم
replay-untold-words = لم تعد هذه الكلمات تُروى.
replay-now = الآن
replay-asked-trial = تجربة، لم يُجب عنها بعد
replay-asked = لم يُجب عنه بعد
replay-agreed = اتُّفق عليه
replay-not-yet = قال أحدهم «ليس بعد»
replay-parked = مؤجّل إلى الزيارة الأولى
replay-dropped = متروك
replay-name-signed = توقيع: { $name }
replay-nameless = { $people ->
    [zero] لا أحد ممّن لم يعد اسمه هنا
    [one] شخص لم يعد اسمه هنا
    [two] شخصان لم يعد اسمهما هنا
    [few] { $people } أشخاص لم تعد أسماؤهم هنا
    [many] { $people } شخصًا لم تعد أسماؤهم هنا
   *[other] { $people } شخص لم تعد أسماؤهم هنا
}
replay-spelling = تغيّر الإملاء فقط.
replay-item = البند { $item }
replay-lives = من هنا تعيش الحلقة معها.

## Take it with you: the page

take-title = خذوه معكم
take-back = العودة إلى الميثاق
take-lead = اتفاق لا يراه أحد لا وجود له. ها هو، لحيث تعملون.
take-markdown = Markdown
take-markdown-hint = لمستودع أو ويكي. تعرف نسختها: يقول الأمر accordant check إن كانت لا تزال سارية.
take-text = نص عادي
take-text-hint = لرسالة، أو محادثة، أو صفحة لكم.
take-csv = جدول (CSV)
take-csv-hint = لبرنامج جداول. لا شيء فيه معادلة.
take-html = صفحة واحدة (HTML)
take-html-hint = لأي متصفح، حتى بلا شبكة. وتُطبع جيدًا.
take-along = ما يُؤخذ معه
take-along-hint = الاسم والغاية والبنود والأسماء تحتها والنسخة والزيارة التالية. ولا شيء غير ذلك، إلا إن أردتم.
take-notes = الأوراق أيضًا
take-notes-hint = الأفضل تركها حيث يقرؤها آخرون. كُتبت لهذه الحلقة وحدها؛ وحيث تُنقل الأوراق، تأتي التالية أكثر تحفّظًا.
take-address = عنوان هذه الصفحة
take-address-hint = لا يفتح شيئًا لمن ليس له رابط خاص.
take-everything = لأخذ كل شيء، والسجلّ كله معه، اسألوا من يدير هذا الخادم: { $command } يفعل ذلك.
take-link = Markdown، نص، جدول

## Take it with you: what stands in the files

export-signed-by = وقّعه
export-until = حتى { $day }
export-hand-day = { $name }، { $day }
export-hand-but-for = { $count ->
    [zero] { $said }
    [one] { $said }، ما عدا البند { $numbers }
    [two] { $said }، ما عدا البندين { $numbers }
    [few] { $said }، ما عدا البنود { $numbers }
    [many] { $said }، ما عدا البنود { $numbers }
   *[other] { $said }، ما عدا البنود { $numbers }
}
export-but-for = { $count ->
    [zero] ما عدا { $numbers }
    [one] ما عدا البند { $numbers }
    [two] ما عدا البندين { $numbers }
    [few] ما عدا البنود { $numbers }
    [many] ما عدا البنود { $numbers }
   *[other] ما عدا البنود { $numbers }
}
export-drawn = توقيع، مرسوم
export-version-since = النسخة { $version }، منذ { $day }.
export-version-open = النسخة { $version }، لم يوقّعها الجميع بعد.
export-version-ended = النسخة { $version }. انتهى هذا الميثاق في { $day }.
export-to-come = { $count ->
    [zero] لا ينقص أي اسم.
    [one] ينقص اسم واحد.
    [two] ينقص اسمان.
    [few] تنقص { $count } أسماء.
    [many] ينقص { $count } اسمًا.
   *[other] ينقص { $count } اسم.
}
export-next-visit = الزيارة التالية: { $when }.
export-visit-day = { $weekday } { $day }
export-visit-time = { $day }، { $time } ({ $zone })
export-lives-at = عنوانه { $address }
export-nightmares = الكوابيس
export-memories = الذكريات
export-hopes = الآمال
export-nightmare = كابوس
export-memory = ذكرى
export-hope = أمل
export-kind = { $kind ->
    [permission] إذن
    [when_hard] حين يصعب الأمر
    [trial] تجربة
    [fun] لا بدّ أن يكون فيها
   *[promise] وعد
}

## Questions as a file

bank-title = الأسئلة في ملف
bank-check = انظروا من جديد: { $title }
bank-back = العودة إلى الأسئلة
bank-lead = أحضروا مجموعة أعدّها آخرون، أو مرّروا مجموعتكم.
bank-bring = إحضار مجموعة
bank-wrong = لم يضع شيء. انظروا في هذا من فضلكم:
bank-text = الأسئلة، كما هي في الملف
bank-text-hint = مثلًا: { $format }، { $title }، { $questions }
bank-file = أو ملف
bank-file-hint = ‏TOML، حتى { $most } kB. إن كان هناك ملف فهو المعتمد، لا المكتوب أعلاه.
bank-look = النظر فيها
bank-look-hint = لا يُسأل أحد شيئًا حتى تأخذوها في الصفحة التالية.
bank-own = تمرير أسئلتكم
bank-own-lead = الأسئلة التي تطرحونها الآن، وطريقتكم في السؤال عن الكابوس. لا اسم في الملف، ولا شيء ممّا أجاب به أحد.
bank-own-none = لم تختاروا أسئلة بعد.
bank-own-title = أسئلتنا
bank-set = مجموعة أسئلة
bank-in-the-set = في هذه المجموعة
bank-asked-now = ما تسألونه الآن
bank-most = حتى { $most } في المجموع؛ ومن 4 إلى 6 تكفي لجلسة واحدة.
bank-take = أخذ هذه الأسئلة
bank-prompts = طرق للسؤال عن الكابوس
bank-ask-so = السؤال هكذا
bank-fault-line = السطر { $line }: { $what }
bank-fault-large = هذا أكبر من { $most } kB، وليس مجموعة أسئلة.
bank-fault-nothing = لا شيء فيه بعد.
bank-fault-toml = لا يمكن قراءة هذا بصيغة TOML: { $why }.
bank-fault-format = لا يعرف Accordant هذا إلا format = 1.
bank-fault-no-question = لا سؤال فيه.
bank-fault-many = { $part ->
    [prompt] عدد طرق السؤال { $count }، والمكان يتسع لعدد { $most }.
   *[question] عدد الأسئلة { $count }، والمكان يتسع لعدد { $most }.
}
bank-fault-twice = { $part ->
    [prompt] طريقة السؤال هذه موجودة من قبل.
   *[question] هذا السؤال موجود من قبل.
}
bank-fault-blank = { $part ->
    [title] العنوان بلا كلمات.
    [credit] المصدر بلا كلمات.
    [prompt] طريقة السؤال هذه بلا كلمات.
   *[question] هذا السؤال بلا كلمات.
}
bank-fault-long = { $part ->
    [title] في العنوان زيادة { $over } من الحروف؛ المكان يتسع لعدد { $most }.
    [credit] في المصدر زيادة { $over } من الحروف؛ المكان يتسع لعدد { $most }.
    [prompt] في طريقة السؤال هذه زيادة { $over } من الحروف؛ المكان يتسع لعدد { $most }.
   *[question] في هذا السؤال زيادة { $over } من الحروف؛ المكان يتسع لعدد { $most }.
}
bank-fault-far-too-long = { $part ->
    [title] العنوان أطول بكثير ممّا يتسع له المكان.
    [credit] المصدر أطول بكثير ممّا يتسع له المكان.
    [prompt] طريقة السؤال هذه أطول بكثير ممّا يتسع له المكان.
   *[question] هذا السؤال أطول بكثير ممّا يتسع له المكان.
}

## Programs

programs-back = العودة إلى الحلقة
programs-title = البرامج
programs-lead = يستطيع برنامج أن يرى هذا الميثاق كما ترونه، وأن يفعل عنكم ما تستطيعون فعله: أن يعلّق الصفحة في الويكي لديكم، أو يخبر فريقكم باقتراب زيارة.
programs-as-you = لا يرى شيئًا لا ترونه، وما يفعله يُحسب عليكم.
programs-how = كيف تسأل البرامج
programs-none = لم تُدخلوا أي برنامج.
programs-mine = ما أعطيتموه
programs-sees = يرى ما ترونه.
programs-acts = يرى ما ترونه، ويفعل ما تستطيعون فعله.
programs-over = انتهى.
programs-until = سارٍ حتى { $day }.
programs-take = استرجاعه
programs-give = إدخال برنامج
programs-purpose = لأجل ماذا هو؟
programs-purpose-hint = لكم، كي تعرفوه من جديد. لا يراه أحد من الحلقة.
programs-may = ماذا يجوز له؟
programs-may-read = رؤية ما أراه
programs-may-act = رؤيته، وفعل ما أستطيع فعله
programs-days = لكم يومًا؟
programs-make = إنشاء رمز وصول
programs-trust = من لديه رمز الوصول هو أنتم، بقدر ما يسمح به: أعطوه لبرامج تثقون بها. ينتهي من تلقاء نفسه، ومع رابط خاص جديد، وحين تغادرون.
programs-told-signed = النسخة { $number } موقّعة
programs-told-changed = للنسخة { $number } كلمات أخرى
programs-told-visit = حان موعد زيارة { $day }
programs-hook = إخبار برنامج
programs-hook-lead = حين تُوقَّع الصفحة، وحين تصير لها كلمات أخرى، وحين يحين موعد زيارة، يذهب سطر موقّع إلى عنوان لكم: معرّفات وأرقام وأيام، ولا كلمات لأحد.
programs-hook-secret = إظهار سرّه
programs-hook-again = إخباره من جديد
programs-hook-drop = التوقف عن إخباره
programs-hook-address = عنوانه
programs-hook-hint = فقط حيث يسمح بذلك من يدير هذا الخادم. يُحفظ العنوان، ولا يُعرض على أحد.
programs-hook-set = إخبار هذا البرنامج
programs-given-title = رمز وصولكم
programs-given = أعطوا هذا للبرنامج، ولا تعطوه لأحد غيره. لا يُعرض إلا الآن؛ ولا يستطيع حفظه إلا البرنامج: { $token }
programs-given-back = العودة إلى برامجكم
