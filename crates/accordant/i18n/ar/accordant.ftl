
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
sign-far-then = { $far }، ثم { $rhythm }
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
charter-month = { $month } { $year }
charter-we-come-back = نعود إليها{ $line }{ $rhythm }.
charter-version-of = { $version }، { $day }
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

screen-title = { $place }: { $name }
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
