
## Lists

list-and = ‏{ $rest } و{ $last }
list-comma = ‏{ $rest }، { $next }

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
rounds-marks-until-person = لا يرى أحد أبدًا من وضع علامة وأين. أما عددهم فترونه حين تُعرض الأعداد بإذن { $name }.
rounds-marks-until-shown = لا يرى أحد أبدًا من وضع علامة وأين. أما عددهم فترونه حين تُعرض الأعداد.
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
draft-tag-fun = للمرح فقط
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
sign-all-signed = وقّع كل من كان حاضرًا.
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
desk-cue-hopes-listening = الآن إصغاء فقط. الأسئلة لاحقًا، ولا أحكام أبدًا.
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
colon = :{" "}
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
seats-own-hint = يعيدكم إلى مقعدكم على أي جهاز. احتفظوا به لأنفسكم: من يملكه يدخل باسمكم.
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
settings-notes = متى تُمحى الأوراق الأولى؟
settings-notes-after = { $days ->
    [0] لا تُمحى أبدًا
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

## ما يُقال للبرامج التي تسأل (web/api/problem.rs)

api-not-json = ما أُرسل لا يُقرأ على أنه JSON.
api-unlike = ما أُرسل ليس ما يُطلب هنا.
api-other-type = يُرسَل هذا بصيغة application/json.
api-looks-only = هذا الرمز يصلح للنظر فقط. يستطيع صاحبه أن يعطي غيره.
api-no-such-way = لا يمكن فعل ذلك في هذا العنوان.
api-from-elsewhere = ما يغيّر شيئًا يجب أن يأتي من هذا الموقع، أو أن يحمل رمزًا.
api-fault = حدث خطأ، وهو منا.
api-key-long = له من 1 إلى { $most } حرفًا.
api-key-short = هنا يُصنع بالمصادفة وله من { $least } إلى { $most } حرفًا: من كان معه يستطيع أن يطلب الرابط من جديد.

## The ways in, and out (web/doors.rs, web/visit.rs)

now-next-visit = الزيارة التالية: { $day }
doors-no-code = لا باب مفتوحًا بهذا الرمز. انظروا إليه مرة أخرى، أو اطلبوا رمزًا جديدًا.
doors-closed-words = أغلقت الحلقة بابها. إن كنتم مدعوين، فاطلبوا ممّن دعاكم أن يفتحه.
doors-closed = الباب مغلق الآن.
doors-other-seat = هذا مقعد آخر
doors-other-seat-words = في هذا المتصفّح أنتم { $here }. وهذا الرابط مقعد { $there }: ما تكتبونه بعد ذلك يُكتب باسم { $there }، ويراه من لديه الرابط.
doors-other-seat-sit = الجلوس هنا باسم { $there }
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

## Living: the home of an alliance that is lived

living-signed-page = الصفحة الموقَّعة
living-history = السجل
living-seats = المقاعد والروابط
living-side = الزيارة القادمة والسجل والروابط
living-more = آخر نبض والاقتراحات والأسماء
living-said-pulse = سُجّل نبضك. يمكنك تغييره إلى أن يُغلق.
living-said-pulse-closed = سُجّل نبضك، وأُغلق النبض.
living-said-signed = اسمك تحتها الآن.
living-said-proposed = كلماتك مقترحة. يمكن للجميع السؤال عنها أولًا.
living-this-alliance = هذا الميثاق
living-back = العودة إلى الميثاق
living-how = كيف نفي بكلمتنا؟
living-whose-word = كلمة مَن هذه
living-welcome = أهلًا وسهلًا.
living-new-here = القراءة بندًا بندًا، والسؤال عمّا يهمّك، والتوقيع متى كان ذلك مناسبًا لك. لا أحد ينتظر اسمك.
living-read-item-by-item = القراءة بندًا بندًا
living-ended = انتهى هذا الميثاق في { $day }.
living-ended-stays = يبقى كل شيء للقراءة.
living-ended-said = ما قلتموه في النهاية
living-ending = أنتم تنهونه معًا الآن.
living-ending-say = لكل منكم أن يقول ما يحتفظ به وما يشكر عليه.
living-to-the-ending = إلى الختام
living-asleep = ميثاقكم نائم منذ { $day }.
living-asleep-happens = يحدث ذلك. لم يضِع شيء، ولا يُرسَل شيء إلى أحد حتى يوقظه أحدكم.
living-awake = ميثاقكم مستيقظ.
living-wake = إيقاظه
living-left = غادر الحلقة: { $name }.
living-joined = انضمّ إلى الحلقة: { $name }.
living-somebody-left = غادر أحدهم.
living-somebody-joined = انضمّ أحدهم.
living-does-anything-change = هل يتغيّر شيء؟
living-nothing-for-now = لا شيء الآن
living-at-the-next-visit = ننظر فيه في الزيارة القادمة
living-still-ours = { $n ->
    [zero] هل ما زالت البنود { $items } لنا؟
    [one] هل ما زال البند { $items } لنا؟
    [two] هل ما زال البندان { $items } لنا؟
    [few] هل ما زالت البنود { $items } لنا؟
    [many] هل ما زالت البنود { $items } لنا؟
   *[other] هل ما زالت البنود { $items } لنا؟
}
living-still-ours-why = لم يقل ذلك أحد منذ نصف سنة. تسمعونه حين تقرؤون الصفحة { $when }.
living-notes-go = في { $day } تُمحى الأوراق. وتبقى الصفحة.
living-notes-look = { $link }.
living-notes-look-link = نظرة أخيرة إلى الأوراق
living-notes-gone = مُحيت الأوراق في { $day }. وما صارت إليه باقٍ.
living-since = منذ { $day }.
living-version-waits = { $version }، بانتظار أسمائكم
living-version-signed = { $version }، عدد الموقّعين: { $n ->
    [zero] { $number }
    [one] { $number }
    [two] { $number }
    [few] { $number }
    [many] { $number }
   *[other] { $number }
}
living-version-signed-by-some = { $version }، وقّع { $signed } من { $of }
living-try-until = نجرّب هذا حتى { $day }.
living-look-together = تنظرون فيه معًا { $when }.
living-from = من أين جاء
living-item = البند { $number }
living-all-of-it = كله
living-take-it = خذوه معكم
living-when-it-is-time = حين يحين الوقت
living-leave = مغادرة الحلقة
living-settings = الإعدادات
living-end-it = إنهاؤه معًا
living-print = طباعة الصفحة
living-show = عرضها على شاشة
living-calendar = التقويم والتذكيرات
living-keepsake = تذكار
living-keep-link = حفظ رابطك الخاص
living-keep-link-why = هو مفتاحك إلى هذا الميثاق على كل جهاز. مكانه حيث لا ينظر سواك: من يحمله يدخل باسمك.
living-your-link = رابطك الخاص
living-link-copied = نُسخ الرابط.
living-copy = نسخ

## Living: places, days and what a visit did

living-an-item = أحد البنود
living-quoted = «{ $words }»
living-list = ‏{ $rest }، { $next }
living-list-last = ‏{ $rest } و{ $last }
living-when-visit = في زيارتكم القادمة
living-when-today = اليوم
living-when-tomorrow = غدًا
living-when-weekday = { $weekday ->
    [1] يوم الاثنين
    [2] يوم الثلاثاء
    [3] يوم الأربعاء
    [4] يوم الخميس
    [5] يوم الجمعة
    [6] يوم السبت
   *[7] يوم الأحد
}
living-when-day = في { $day }
living-day-short = ‏{ $day } { $month }
living-step-hardly = بالكاد
living-step-a-little = قليلًا
living-step-mostly = إلى حد كبير
living-step-fully = تمامًا
living-step-rain = مطر
living-step-cloud = غيمة
living-step-sun = شمس
living-visit-stayed = قرأنا الصفحة، وبقيت كما كانت.
living-visit-looked = نظرنا في { $item }.
living-visit-new-words = نظرنا في { $item } وصغناه بكلمات جديدة.
living-visit-let-go = نظرنا في { $item } وتركناه يمضي.
living-visit-try-until = نظرنا في { $item } ونجرّبه حتى { $day }.
living-visit-try = نظرنا في { $item } ونجرّبه.
living-visit-kept = { $n ->
    [zero] أبقينا { $items }.
    [one] أبقينا { $items }.
    [two] أبقينا { $items }.
    [few] أبقينا { $items }.
    [many] أبقينا { $items }.
   *[other] أبقينا { $items }.
}
living-item-begun = البند { $number }

## Care

care-hurt = إن كان أحد يتعرّض للأذى أو التهديد فليس هذا المكان المناسب. يُرجى الحديث مع شخص موثوق خارج الحلقة أو طلب المساعدة.
care-ask = طلب العناية
care-check = للمراجعة: { $title }
care-thanks-mine = احتاج ذلك إلى شيء من الشجاعة.
care-thanks = تعلم الحلقة أن ثمة ما يحتاج إلى عناية.
care-thanks-mine-why = هذا يسهّل المرة القادمة على الجميع.
care-thanks-signed = اسمك معه.
care-thanks-unsigned = لم يُذكر أحد.
care-until-then = تقرؤون الصفحة معًا { $when }. وحتى ذلك الحين ليس هناك ما يُفعل.
care-not-now = لا يمكن طلب شيء هنا الآن.
care-not-now-why = تُطلب العناية لبند من صفحة تعيشون بها.
care-mine = زللتُ.
care-mine-words = أودّ أن أقول ذلك بنفسي.
care-noticed = لاحظتُ شيئًا.
care-noticed-words = يحدث ذلك. يُذكر بند، ولا يُذكر أحد.
care-no-longer-fits = لم يعد هذا البند مناسبًا.
care-no-longer-fits-words = ربما يحتاج إلى كلمات أخرى، أو أنه أدّى عمله.
care-talk = أفضّل أن أتحدث مع شخص واحد أولًا.
care-talk-words = لا يُحفظ شيء هنا.
care-what = ما الذي يحتاج إلى عناية؟
care-what-words = الاتفاقات تبلى. وهذا يقول شيئًا عن الاتفاق أو عن المرحلة قبل أن يقول شيئًا عن أي شخص.
care-how = كيف تودّ قول ذلك؟
care-later = ليس الآن
care-talk-first = إذًا فالحديث معه أولًا.
care-talk-first-words = ثلاثة أسئلة لك وحدك. لا يُحفظ شيء منها.
care-talk-told = هل قلت له ذلك؟
care-talk-along = هل يساعد أن يرافقك أحد؟
care-talk-mention = هل يجوز أن يخبره أحد بأنك ذكرت ذلك؟
care-talk-rest = إن كان الجواب لا ثلاث مرات، فلك أن تدع الأمر. ونحن كذلك.
care-another-way = قوله بطريقة أخرى
care-mine-question = ماذا حدث، في جملة واحدة؟
care-mine-button = قول ذلك
care-noticed-question = ماذا كانت الكاميرا سترى؟
care-no-longer-fits-question = ما الذي تغيّر، في جملة واحدة؟
care-which-item = أي بند؟
care-optional = اختياري. نحو { $letters } حرفًا، ومن دون أسماء.
care-perhaps = ربما: ما حدث كما تراه كاميرا، وما تتمناه بدلًا منه.
care-differently = قوله بشكل آخر
care-keep-mine = إبقاؤه كما هو
care-help-read = أن نقرأ الصفحة معًا
care-help-words = أن ننظر في الكلمات
care-help-said = يكفي أنه قيل
care-help-mine = ما الذي يساعد في المرة القادمة؟
care-help = ما الذي يساعد؟
care-when = متى؟
care-when-visit = في الزيارة القادمة
care-when-soon = قبل ذلك من فضلكم
care-few = { $n ->
    [zero] عددكم { $number }.
    [one] عددكم { $number }.
    [two] أنتم اثنان.
    [few] عددكم { $number }.
    [many] عددكم { $number }.
   *[other] عددكم { $number }.
} يمكن للجميع تخمين القائل، لذلك يظهر اسمك معه. يرى الجميع البند وجملتك واسمك على الفور.
care-with-name = مع اسمك؟
care-signed = مع اسمي
care-signed-seen = يرى الجميع البند وجملتك واسمك على الفور.
care-unsigned = من دون اسمي
care-unsigned-item = يرى الجميع: «تطلب الحلقة العناية بهذا البند». وتُقرأ جملتك بعد أن تقرؤوا الصفحة معًا.
care-unsigned-something = يرى الجميع: «لوحظ شيء في ميثاقنا». ويُقال البند وجملتك بعد أن تقرؤوا الصفحة معًا.
care-unsigned-nobody = لا يرى أحد من طلب.
care-unsigned-not-even = لا يرى أحد من طلب، ولا حتى { $name }.
care-banner = تطلب الحلقة العناية: { $item }.
care-banner-something = لوحظ شيء في ميثاقنا.
care-banner-more = لاحظه أكثر من شخص.
care-banner-nobody = لم يُذكر أحد، ولا حاجة إلى ذلك.
care-banner-when = تقرؤون صفحتكم معًا { $when }.
care-banner-soon = قبل ذلك من فضلكم: ابدؤوا الزيارة متى ناسبكم جميعًا.
care-voice-mine = زللتُ
care-voice-noticed = لاحظتُ شيئًا
care-voice-no-longer-fits = لم يعد مناسبًا
care-needs = ثمة ما يحتاج إلى عناية؟
care-needs-words = يحدث ذلك. يُذكر أي بند، لا أي شخص. تتوقف المجموعة وتنظر في البند، لا في إنسان.

## Living: what is proposed, asked and left out

living-proposed = ما هو مقترح
living-questions = أسئلة عنه
living-no-questions = لم يسأل عنه أحد بعد.
living-asks = سؤال من { $name }
living-somebody-asks = سؤال من أحدكم
living-we-say = نقول: { $answer }
living-your-answer = جوابك
living-your-answer-kept = يُحفظ مع البند، جوابًا للحلقة.
living-answer = إجابة
living-ask-about = السؤال عنه
living-your-question = سؤالك
living-your-question-name = يظهر اسمك بجانبه.
living-ask-circle = سؤال الحلقة
living-parked = تعود في الزيارة الأولى
living-resting = في استراحة
living-resting-words = جاء يومها، ولم يقل أحد إنها ما زالت لنا. لمسة واحدة تعيدها.
living-dropped = { $n ->
    [zero] لم يُترك أي بند في الطريق
    [one] بند واحد تُرك في الطريق
    [two] بندان تُركا في الطريق
    [few] { $n } بنود تُركت في الطريق
    [many] { $n } بندًا تُرك في الطريق
   *[other] { $n } بند تُرك في الطريق
}
living-ours-again = عاد لنا.
living-still-ours-button = ما زال لنا

## Living: the history

living-history-changed = كيف تغيّرت كلماتنا
living-history-so-far = الطريق حتى الآن
living-history-every-version = لا يُمحى شيء بغيره أبدًا. تبقى كل نسخة مع الأسماء التي وقفت وراءها.
living-history-for-all = لا يُمحى شيء بغيره أبدًا. ما جرى مدوَّن هنا لكم جميعًا.
living-versions = النسخ
living-version = النسخة { $number }
living-visits = الزيارات
living-visits-count = { $n ->
    [zero] لا زيارات
    [one] زيارة واحدة
    [two] زيارتان
    [few] { $n } زيارات
    [many] { $n } زيارة
   *[other] { $n } زيارة
}
living-steps-count = { $n ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
    [many] { $n } خطوة
   *[other] { $n } خطوة
}
living-way = الطريق إلى هنا
living-version-against = النسخة { $number } مقابل النسخة { $before }
living-signed-by = { $n ->
    [zero] لا توقيع بعد
    [one] توقيع واحد
    [two] توقيعان
    [few] { $number } تواقيع
    [many] { $number } توقيعًا
   *[other] { $number } توقيع
}
living-version-spelling = لم يتغيّر إلا إملاء؛ ولم يحتج أحد إلى التوقيع من جديد.
living-comma = ،‏
living-somebody-name = أحدهم
living-unchanged = { $n ->
    [zero] لا بنود بلا تغيير
    [one] بند واحد بلا تغيير
    [two] بندان بلا تغيير
    [few] { $number } بنود بلا تغيير
    [many] { $number } بندًا بلا تغيير
   *[other] { $number } بند بلا تغيير
}
living-the-circle = الحلقة
living-somebody = أحدهم
living-an-item-begun = أحد البنود
living-did-start = بدء الميثاق: { $who }
living-did-join = انضمام: { $who }
living-did-remove = لم يعد في الحلقة: { $who }
living-did-renew = رابط خاص جديد: { $who }
living-did-hand = انتقلت المنصة من { $who } إلى { $to }
living-did-reveal = { $notes ->
    [zero] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: لا أوراق
    [one] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: ورقة واحدة
    [two] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: ورقتان
    [few] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: { $notes } أوراق
    [many] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: { $notes } ورقة
   *[other] قُلبت { $round ->
        [memories] الذكريات
        [hopes] الآمال
       *[nightmares] الكوابيس
    }: { $notes } ورقة
}
living-did-reopen = { $round ->
    [memories] فُتحت الذكريات لأوراق أخرى: { $who }
    [hopes] فُتحت الآمال لأوراق أخرى: { $who }
   *[nightmares] فُتحت الكوابيس لأوراق أخرى: { $who }
}
living-did-fold = طُويت ورقة
living-did-unfold = فُتحت ورقة مطويّة من جديد
living-did-stop = توقّف هنا لهذا اليوم: { $who }
living-did-go-on = متابعة: { $who }
living-did-sit-at-tables = { $n ->
    [zero] جلست الحلقة بلا طاولات
    [one] جلست الحلقة إلى طاولة واحدة
    [two] جلست الحلقة إلى طاولتين
    [few] جلست الحلقة إلى { $number } طاولات
    [many] جلست الحلقة إلى { $number } طاولة
   *[other] جلست الحلقة إلى { $number } طاولة
}
living-did-join-tables = اجتمعت الطاولات
living-did-show-me-too = عُرضت أعداد «أنا أيضًا»
living-did-park = أُرجئ إلى الزيارة الأولى: { $item }
living-did-drop = تُرك يمضي: { $item }
living-did-plan = الزيارة القادمة: { $day }
living-did-sign = توقيع: { $who }
living-did-come-in-force = النسخة { $version } سارية بتوقيع الجميع
living-did-make = نشأت النسخة { $version }
living-did-reword = النسخة { $version }: كلمات جديدة للبند { $item }
living-did-let-go = النسخة { $version }: تُرك البند { $item }
living-did-add = النسخة { $version }: بند جديد هو { $item }
living-did-change-many = { $n ->
    [zero] النسخة { $version }: لم يتغيّر شيء
    [one] النسخة { $version }: تغيّر بند واحد
    [two] النسخة { $version }: تغيّر بندان
    [few] النسخة { $version }: تغيّرت { $number } بنود
    [many] النسخة { $version }: تغيّر { $number } بندًا
   *[other] النسخة { $version }: تغيّر { $number } بند
}
living-did-pulse = أُعطي نبض
living-did-lapse = انقضى: { $item }
living-did-revive = عاد لنا: { $item }
living-did-sleep = نام الميثاق
living-did-wake = استيقظ الميثاق
living-did-settle = تحدثت الحلقة عن { $who }
living-did-leave = مغادرة: { $who }
living-did-erase-notes = مُحيت الأوراق
living-did-end = انتهى الميثاق
living-did-hang = عُلّقت الصفحة، ومن هنا تعيشون بها: { $who }
living-did-move-back = عودة إلى «{ $stage }»: { $who }
living-did-move-on = انتقال إلى «{ $stage }»: { $who }

## Living: the page of one item

living-reads-since = نصّه هكذا منذ { $day }.
living-try-until-tag = نجرّب هذا حتى { $day }
living-from-theme = من «{ $theme }»
living-item-parked = مُرجأ
living-item-let-go = متروك
living-item-lapsed = منقضٍ
living-kind-promise = وعد
living-kind-permission = إذن
living-kind-when-hard = حين يصعب الأمر
living-kind-trial = تجربة
living-kind-fun = للمرح فقط
living-sources = الأوراق التي جاء منها
living-no-source = ليس من ورقة بعينها. صيغ معًا.
living-earlier = كيف تغيّرت كلماته
living-as-it-reads = نصّه الآن
living-before-that = قبل ذلك
living-removed = حُذف:
living-added = أُضيف:
living-heard = ما قيل في الطريق
living-stance-yes = نعم
living-stance-reservation = نعم، مع تحفّظ
living-stance-not-yet = ليس بعد
living-words-of-then = عن كلمات ذلك الوقت: { $words }
living-newcomers = ما يقوله الجدد
living-what-to-do = ماذا تودّ أن تفعل به؟
living-why = لماذا؟
living-why-hint = لمن يقرؤه بعد سنة.
living-propose = اقتراح كلمات أخرى
living-how-read = كيف ينبغي أن يكون نصّه؟
living-only-until = حتى يوم معيّن فقط؟
living-only-until-hint = فهو إذًا تجربة.
living-propose-how = يمكن للجميع السؤال عنه ثلاثة أيام، ثم الإجابة. إن لم يقل أحد «ليس بعد» صارت نسخة جديدة.
living-propose-button = اقتراح
living-mend = تصحيح إملاء
living-mend-letters = حرف أو حرفان لا أكثر
living-mend-how = يؤكده شخص آخر بلمسة. ولا يوقّع أحد من جديد.
living-mend-button = تصحيح
living-propose-let-go = اقتراح تركه
living-let-go-how = البند الذي أدّى عمله يمكن أن يمضي. يُسأل الجميع أولًا.

## Living: the next visit

living-next = الزيارة القادمة
living-no-day = لم يُحدَّد يوم بعد.
living-next-far = { $far }.
living-next-far-zone = { $far }، بتوقيت { $zone }.
living-next-gone = مضى ذلك اليوم، ولا بأس.
living-next-gone-zone = مضى ذلك اليوم، ولا بأس، بتوقيت { $zone }.
living-next-then = ثم { $rhythm }.
living-next-asleep = تنتظر حتى يوقظه أحدكم.
living-next-begin-any = ابدؤوها متى ناسبكم جميعًا، أو اختاروا يومًا آخر.
living-next-what = تقرؤون الصفحة معًا بصوت مسموع بندًا بندًا: إبقاء، أو كلمات جديدة، أو ترك.
living-change-pulse = تغيير نبضك
living-give-pulse = إعطاء نبضك الآن
living-next-calendar = التقويم
living-pulse-given = أعطى { $given } من { $of } نبضهم.
living-pulse-yours = ونبضك بينها.
living-pulse-closes = يُغلق { $when }.
living-pulse-asks = يسأل النبض كم تعيشون هذا.
living-begin = بدء الزيارة
living-begin-how = حين تجلسون معًا: تصير هذه الصفحة زيارة لكم جميعًا. يمكن لأي منكم بدؤها، وتكون المنصة معه.
living-move = تغيير الموعد
living-moved = تغيّر موعد الزيارة.
living-come-back = نعود في
living-what-time = في أي ساعة؟
living-what-time-hint = اختياري. من دونها يُقصد اليوم كله.
living-what-zone = في أي منطقة زمنية؟
living-what-zone-hint = مع الساعة فقط، مثل Europe/Berlin.
living-keep-date = حفظ هذا الموعد
living-apart = ليس في الوقت نفسه؟
living-apart-how = يقرأ كل منكم الصفحة في وقته خلال أيام. وما يحتاج إلى عناية يُقال حين تنقضي الأيام أو حين يقرأ الجميع.
living-apart-days = خلال كم يومًا؟
living-apart-begin = بدؤها على مدى أيام
living-rhythm = تغيير الإيقاع
living-pulse-close = إغلاق النبض
living-pulse-close-how = من لم يعطِ نبضه يبقى خارجه هذه المرة. ولا يُفتح من جديد.
living-pulse-close-button = إغلاقه وعرض ما يقوله
living-pulse-open = فتح نبض الآن

## Living: the pulse

pulse-title = نبضك
pulse-none = لا نبض مفتوح الآن.
pulse-opens-any-moment = يُفتح التالي في أي لحظة.
pulse-opens-on = يُفتح التالي { $day }.
pulse-opens-at-visit = يُفتح في زيارتكم القادمة، أو حين يفتحه من معه المنصة.
pulse-how-much = كم نعيش هذا الآن؟
pulse-about-all = عنّا جميعًا، لا عن أحد. تخطَّ ما لا يمكنك قوله.
pulse-done = تم
pulse-cant-say = لا أدري
pulse-word = هل من كلمة تُقرأ بصوت مسموع؟
pulse-word-hint = اختياري، ومن دون اسم.
pulse-word-few = تظهر في الصفحة لكم جميعًا حين يُغلق النبض. أنتم قلة، فقد يخمّن الناس صاحبها.
pulse-word-many = تظهر في الصفحة لكم جميعًا حين يُغلق النبض، من خمس إجابات فما فوق. لا يرى أحد صاحبها.
pulse-seen-sum = لا يُعرض إلا المجموع، بعد إغلاق النبض، ومن خمس إجابات فما فوق.
pulse-seen-two = بينكما: يرى كل منكما الجوابين مع الاسمين حين تعطيان جوابيكما.
pulse-seen-few = { $n ->
    [zero] عددكم { $number }: ترون جميعًا كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
    [one] عددكم { $number }: ترون جميعًا كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
    [two] أنتم اثنان: ترون كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
    [few] عددكم { $number }: ترون جميعًا كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
    [many] عددكم { $number }: ترون جميعًا كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
   *[other] عددكم { $number }: ترون جميعًا كل الإجابات مع الأسماء حين يعطي الجميع إجاباتهم.
}
pulse-line = { $n ->
    [zero] النبض: { $steps }
    [one] نبض المرة الأخيرة: { $steps }
    [two] نبض المرتين الأخيرتين: { $steps }
    [few] نبض آخر { $number } مرات: { $steps }
    [many] نبض آخر { $number } مرة: { $steps }
   *[other] نبض آخر { $number } مرة: { $steps }
}
pulse-growing = ينمو
pulse-steady = ثابت
pulse-asks-for-care = يحتاج إلى عناية
pulse-lines-few = يُظهر الخط ما أجبتم به جميعًا معًا. أنتم قلة: يرى كل منكم إجابات الجميع حين يعطي الجميع إجاباتهم.
pulse-lines = يُظهر الخط ما أجبتم به جميعًا معًا. لا تُعرض إجابة مفردة أبدًا، ومع أقل من خمس إجابات لا خط.
pulse-of = نبض { $day }
pulse-read-out = ليُقرأ بصوت مسموع:
pulse-nobody = لم يُجب أحد هذه المرة. لا بأس.
pulse-too-few = { $n ->
    [zero] لا إجابات.
    [one] إجابة واحدة.
    [two] إجابتان.
    [few] { $number } إجابات.
    [many] { $number } إجابة.
   *[other] { $number } إجابة.
} أقل من أن تُعرض أرقام من دون الإشارة إلى أحد. هل نتحدث بدلًا من ذلك؟
pulse-not-all = { $n ->
    [zero] أجاب { $number } من { $of }.
    [one] أجاب { $number } من { $of }.
    [two] أجاب { $number } من { $of }.
    [few] أجاب { $number } من { $of }.
    [many] أجاب { $number } من { $of }.
   *[other] أجاب { $number } من { $of }.
} لا تُعرض الإجابات إلا حين يعطي الجميع إجاباتهم. هل نتحدث بدلًا من ذلك؟
pulse-answered = أجاب { $answered } من { $of }. الأقل عيشًا أولًا.
pulse-rarely = بالكاد
pulse-partly = جزئيًا
pulse-mostly = إلى حد كبير
pulse-in-this-visit = تنظرون فيه معًا في هذه الزيارة.
pulse-look-said = تنظرون فيه معًا في الزيارة القادمة.
pulse-look = النظر في هذا معًا

## Reminders

reminders-kind-visit = قبل الزيارة بيوم
reminders-kind-pulse = حين يُفتح نبض
reminders-kind-sign = حين تكون في الصفحة كلمات جديدة للتوقيع
reminders-kind-change = حين تُقترح كلمات
reminders-kind-asleep = حين ينام الميثاق
reminders-kind-farewell = قبل أن تُمحى الأوراق الأولى
reminders-title = التذكيرات
reminders-how = كيف تودّ أن يصلك الخبر؟
reminders-nothing-needed = لا حاجة إلى شيء من هذا: صفحتكم تقول ما هو قادم. ما يأتي يأتي مرة واحدة، لا في الليل أبدًا، ويُوقَف بلمسة.
reminders-no-mail = هذا الخادم لا يرسل بريدًا.
reminders-calendar = في تقويمك
reminders-calendar-how = بالاشتراك ينتقل اليوم وحده حين تغيّره الحلقة؛ وبالملف يكون فيه مرة واحدة.
reminders-calendar-link = إنشاء رابط تقويمي
reminders-one-file = ملف واحد
reminders-end-link = إنهاء رابط تقويمي
reminders-calendar-shows = يُظهر التقويم بنود صفحتكم لكل من يرى تقويمك. ولا يفتح الرابط شيئًا آخر.
reminders-by-mail = بالبريد
reminders-yours = عنوانك مؤكَّد
reminders-asked = سألنا هناك إن كان العنوان لك. وحتى ذلك الحين لا يأتي شيء.
reminders-address = عنوان بريدك
reminders-address-hint = لا يراه أحد من الحلقة. يُحفظ إلى أن تزيله أو تغادر.
reminders-keep-address = حفظ هذا العنوان
reminders-write-to-me = راسلوني
reminders-drop-address = إزالة عنواني
reminders-letter = رسالتك
reminders-letter-how = تصل إلى كل من في الحلقة ممن ذكر هنا عنوان بريد وأكّد أنه له، مرة في اليوم على الأكثر.
reminders-send-letter = إرسال الرسالة بالبريد
reminders-stopped = (موقوف)
reminders-ask-again = السؤال مرة أخرى
reminders-zone = منطقتك الزمنية
reminders-room = في الغرفة التي تتراسلون فيها
reminders-room-kind = أي نوع
reminders-webhook = عنوان الـ webhook الوارد
reminders-webhook-hint = هو مفتاح: يُحفظ ولا يُعرض على أحد. يرى كل من في الغرفة ما يأتي: تواريخ، لا أسماء.
reminders-write-there = الكتابة هناك
reminders-drop-room = التوقف عن الكتابة هناك

## Living: a new version

version-stay = { $n ->
    [zero] لا يبقى شيء
    [one] يبقى بند واحد
    [two] يبقى بندان
    [few] تبقى { $number } بنود
    [many] يبقى { $number } بندًا
   *[other] يبقى { $number } بند
}
version-change = { $n ->
    [zero] لا يتغيّر شيء
    [one] يتغيّر بند واحد
    [two] يتغيّر بندان
    [few] تتغيّر { $number } بنود
    [many] يتغيّر { $number } بندًا
   *[other] يتغيّر { $number } بند
}
version-go = { $n ->
    [zero] لا يمضي شيء
    [one] يمضي بند واحد
    [two] يمضي بندان
    [few] تمضي { $number } بنود
    [many] يمضي { $number } بندًا
   *[other] يمضي { $number } بند
}
version-new = { $n ->
    [zero] لا جديد
    [one] بند واحد جديد
    [two] بندان جديدان
    [few] { $number } بنود جديدة
    [many] { $number } بندًا جديدًا
   *[other] { $number } بند جديد
}
version-heading = { $parts }.
version-nothing = لا شيء هنا ينتظر اسمك.
version-nothing-broke = لم ينكسر شيء لا يمكن جبره. ضع اسمك تحت الصفحة بنصّها الآن.
version-what-changes = ما يتغيّر
version-whole-page = قراءة الصفحة كلها
version-item-day = البند { $item }، تغيّر يومه أو نوعه
version-item-words = البند { $item }، كلمات جديدة
version-item-gone = البند { $item }، تُرك
version-item-new = البند { $item }، جديد
version-signed-again = { $signed ->
    [zero] لم يوقّع أحد من { $of } من جديد.
    [one] وقّع { $signed } من { $of } من جديد.
    [two] وقّع { $signed } من { $of } من جديد.
    [few] وقّع { $signed } من { $of } من جديد.
    [many] وقّع { $signed } من { $of } من جديد.
   *[other] وقّع { $signed } من { $of } من جديد.
}
version-sign = توقيع النسخة { $number }
version-sign-as = توقيع النسخة { $number } باسم { $name }
version-drawn = توقيعك مرسومًا
version-talk-first = أريد الحديث أولًا
version-talk-what = عمّ تودّ الحديث؟
version-talk-default = أريد الحديث عنه أولًا.
version-talk-hint = يظهر في الصفحة مع اسمك لتتحدثوا عنه. يمكنك التوقيع متى كنت مستعدًا.
version-tell = إخبار الحلقة
version-waits = النسخة { $number } تنتظر اسمك.
version-look = النظر فيها والتوقيع
version-not-signed = اسمك ليس تحت الصفحة بنصّها الآن.
version-when-ready = { $link } متى كان ذلك مناسبًا لك.
version-when-ready-link = النظر فيها والتوقيع

## The visit

visit-title = زيارة: { $name }
visit-alliance = الميثاق
visit-breath = نَفَس واحد
visit-steps = خطوات هذه الزيارة
visit-step-arrive = الوصول
visit-step-thanks = الشكر
visit-step-read = القراءة
visit-step-pulse = النبض
visit-step-look = النظر
visit-step-aside = المُرجأ
visit-step-close = الختام
visit-question-arrive = كلمة من كل واحد: كيف أنت هنا؟
visit-question-thanks = أي بند ساعدك؟ ومن تشكر؟
visit-question-read = نقرأ صفحتنا بصوت مسموع، بندًا بندًا.
visit-question-pulse = كم عشنا هذا؟
visit-question-look = ما الذي صعّب عيش هذا البند؟
visit-question-aside = ماذا وضعنا جانبًا؟
visit-question-close = متى ننظر فيه من جديد؟ كلمة من كل واحد.

## The visit: the desk

visit-desk-unguided = كيف نتابع
visit-desk = منصة من يُيسّر
visit-desk-two = بينكما. لكل منكما أن يتابع.
visit-desk-yours = منصتك. لا يرى هذا سواك.
visit-desk-say = للقول
visit-desk-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $n } دقائق
    [many] نحو { $n } دقيقة
   *[other] نحو { $n } دقيقة
}
visit-desk-on = التالي: { $step }
visit-say-arrive = يسعدني أن أراكم. كلمة من كل واحد: كيف أنتم اليوم؟
visit-say-pass = لكم أن تتخطّوا أي شيء من دون ذكر السبب.
visit-say-thanks = نبدأ بالشكر. أي بند ساعدك، ومن تشكر؟
visit-say-short = القصير يكفي. نمرّ على الجميع مرة.
visit-say-lot = نقرؤها كلها بصوت مسموع كيلا يُشار إلى أحد. القرعة تقرر من يقرأ.
visit-say-read = { $name }، هل تقرأ هذا؟ على مهل. نحن نصغي فقط.
visit-say-listen = لا تعليق ولا دفاع. إصغاء فقط.
visit-say-pulse = هذا نحن جميعًا معًا، لا إجابة بعينها. ما الذي يفاجئكم؟
visit-say-pulse-named = هذه إجاباتنا، ومع كل إجابة اسم. لا أحد ملزم بشرح إجابته. ما الذي يفاجئكم؟
visit-say-which = في أي بند تودّون النظر معًا؟
visit-say-look = ما الذي صعّب عيش هذا البند؟ ليس مَن، بل ماذا.
visit-say-help = كيف ساعدنا، وكيف يكون أفضل، وهل من سبب لعدم إبقائه؟
visit-say-aside = هذه كانت تنتظرنا. خذوا بها، أو جرّبوها حتى يوم، أو اتركوها.
visit-say-change = هل يتغيّر شيء، وقد صرنا من نحن؟
visit-say-close = متى ننظر فيه من جديد؟ وكلمة من كل واحد: كيف تغادرون؟
visit-say-sign = من كان لبنده كلمات جديدة يوقّعه مرة أخرى. على مهل.

## The visit: looking at what came up

visit-look-none = هل من بند ننظر فيه؟
visit-look-hard = ما الذي صعّبه؟
visit-look-how = اسألوا ماذا، لا مَن. بند في كل مرة، وينتهي كل منها بواحد من أربعة: إبقاؤه، أو كلمات جديدة، أو تركه، أو تجربة شيء حتى يوم.
visit-look-more = أكثر من شخص منّا.
visit-look-from = { $name }، من طلب العناية
visit-look-from-unsigned = بلا اسم، من طلب العناية
visit-look-trial = جاء يوم هذه التجربة.
visit-look-again = النظر فيه مرة أخرى
visit-ended-keep = نُبقيه
visit-ended-words = له كلمات جديدة
visit-ended-gone = أدّى عمله، ويمضي
visit-ended-try = نجرّب شيئًا حتى يوم
visit-ended-open = لم يُقرَّر شيء: يبقى كما هو
visit-look-kept = أبقيتموه. حسنٌ أنه قيل.
visit-look-keep = نُبقيه
visit-look-another = النظر في بند آخر معًا
visit-look-this = هذا
visit-look-one-item = بند واحد

## The visit: reading aloud

reading-title = نقرؤها بصوت مسموع.
reading-how = كلها، لا ما تعثّر فقط. يقرأ أحدكم بندًا ويصغي الآخرون. القرعة تقرر من يقرأ ماذا.
reading-lot-soon = تُجرى القرعة بعد لحظة أمام الجميع.
reading-draw-lot = إجراء القرعة
reading-lot = أخرجت القرعة: { $names }.
reading-lot-at-table = الطاولة { $table }، أخرجت القرعة: { $names }.
reading-aloud = القراءة بصوت مسموع
reading-listening = الآن إصغاء فقط. الكلمة التالية لمن يقرأ.
reading-quiet = عشر ثوانٍ من الصمت.
reading-quiet-how = دعوه يتردد. لا أحد مضطر إلى الكلام.
reading-go-on = متابعة
reading-table-done = قرأت هذه الطاولة كل البنود.
reading-others-read = الآخرون ما زالوا يقرؤون.
reading-you-read = قراءة هذا لك
reading-reads = القراءة: { $name }
reading-then = ثم { $name }
reading-then-you = ثم أنت
reading-item-of = البند { $item } من { $of }
reading-read-to-me = اقرأه لي
reading-read = قُرئ، متابعة
reading-pass = تخطٍّ
reading-nothing = لم يظهر شيء.
reading-came-up = هذا ما ظهر.
reading-no-care = قُرئت البنود كلها، ولا بند يحتاج إلى عناية.
reading-alone = قراءة صفحتنا على مهل.
reading-alone-how = كل البنود، بصوت مسموع لمن أحب. حين تقرؤونها جميعًا ترون ما ظهر.
reading-open-until = مفتوحة حتى { $when }.
reading-have-read = { $n ->
    [zero] لم يقرأها أحد من { $of }.
    [one] قرأها { $n } من { $of }.
    [two] قرأها { $n } من { $of }.
    [few] قرأها { $n } من { $of }.
    [many] قرأها { $n } من { $of }.
   *[other] قرأها { $n } من { $of }.
}
reading-you-have = قرأتها
reading-all-read = قرأتُها كلها
reading-of = { $item } من { $of }
reading-tables = نقرأ بصوت مسموع، طاولة طاولة.
reading-table-of = الطاولة { $table }: { $item } من { $of }.

## The visit: the quieter steps

visit-good = حسنٌ أنكم هنا.
visit-twenty = نحو عشرين دقيقة. الشكر أولًا، ثم تقرؤون صفحتكم بصوت مسموع، ثم تنظرون فيما ظهر. لكم أن تتخطّوا أي شيء.
visit-in-turn = بالدور وباختصار. يُقال ولا يُكتب.
visit-no-pulse = لم يُسأل عن نبض بعد. انظروا بعضكم إلى بعض: أي بند تعيشونه أكثر، وأيها أقل؟
visit-nothing-waits = لا شيء ينتظر هنا. تابعوا متى شئتم.
visit-brought = ما أتى به الجدد
change-let-go = تركه يمضي
visit-leave-with = ما نخرج به.
visit-item = البند { $item }: { $words }
visit-stays = قرأناه كله، ويبقى كما هو.
visit-open = { $n ->
    [zero] لا اقتراحات معلّقة.
    [one] اقتراح واحد لم يُتفق عليه بعد.
    [two] اقتراحان لم يُتفق عليهما بعد.
    [few] { $n } اقتراحات لم يُتفق عليها بعد.
    [many] { $n } اقتراحًا لم يُتفق عليه بعد.
   *[other] { $n } اقتراح لم يُتفق عليه بعد.
} حين تنتهي الزيارة تحتفظ الصفحة بكلماتها.
visit-one-word = كلمة من كل واحد. ثم يُدوَّن يوم الزيارة القادمة.
visit-again-on = ننظر فيه من جديد في
visit-end-sign = إنهاء الزيارة وتوقيع ما تغيّر
visit-end = إنهاء الزيارة

## Changes of a page that hangs

change-because-words = السبب: { $words }
change-trial-until = تجربة حتى { $day }
change-questions-until = الأسئلة حتى { $when }. ثم يجيب الجميع من دون أن يرى الآخرون.
change-twice = سُئل عنه مرتين. لا يُرهَق أحد هنا: أبقوا ما هو قائم، أو جرّبوه حتى يوم.
change-not-yet = قال أحدكم «ليس بعد». ما الذي يجعلها نعم؟
change-what-let-go = تركه يمضي
change-what-new = بند جديد
change-what-spelling = تصحيح إملاء
change-what-words = كلمات جديدة
change-spelling-how = يؤكده شخص آخر بلمسة. ولا يحتاج أحد إلى التوقيع من جديد.
change-same = المعنى نفسه
change-answers-until = الإجابات حتى { $when }. من دون «ليس بعد» يسري من ذلك الحين.
change-all-here = أجاب كل الحاضرين
change-nobody = لم يُجب أحد بعد.
change-answered = { $answered ->
    [zero] لم يُجب أحد من { $of }.
    [one] أجاب { $answered } من { $of }.
    [two] أجاب { $answered } من { $of }.
    [few] أجاب { $answered } من { $of }.
    [many] أجاب { $answered } من { $of }.
   *[other] أجاب { $answered } من { $of }.
} تُعرض الإجابات معًا.
change-withdraw = سحب الاقتراح
change-try = تجربة شيء حتى…
change-words = كلمات جديدة
change-asked = يُسأل الجميع.
change-what-try = ماذا نجرّب؟
change-true-again = كيف يصير صادقًا من جديد؟
change-until-when = حتى متى؟
change-because = السبب
change-because-later = لمن يسأل لاحقًا.
change-ask = سؤال الجميع
change-did-its-work = هل أدّى عمله؟
change-new-items = بنود جديدة
change-new-item = بند جديد
change-what-is-it = ما هو؟
change-its-words = كلماته
change-when-we = عندما …، نحن …
change-until-trial = حتى، إن كان تجربة
change-kind-promise = وعد
change-kind-permission = ما يجوز لأي أحد
change-kind-when-hard = حين يصعب الأمر
change-kind-trial = تجربة حتى يوم
change-kind-fun = للمرح فقط
change-left = غادر الحلقة: { $name }. هل يتغيّر شيء؟
change-here = في الحلقة الآن: { $name }. هل يتغيّر شيء؟
change-somebody-left = غادر أحدهم. هل يتغيّر شيء؟
change-somebody-here = صار أحدهم هنا. هل يتغيّر شيء؟
change-what-changes = ما الذي يتغيّر، إن تغيّر شيء
change-all-for-now = هذا كل شيء الآن

## Coming, leaving and ending

coming-read = القراءة معنا
coming-so-since = هكذا منذ { $day }.
coming-before = السابق
coming-next = البند التالي
coming-and-then = وبعد ذلك
coming-stand-behind = هل يمكنك الوقوف وراء هذا؟
coming-what-say = ماذا تقول عنه؟
coming-what-say-hint = «ليس بعد» تحتاج إلى بضع كلمات؛ تنظر فيها الحلقة في زيارتها القادمة.
coming-change-answer = تغيير جوابي
coming-give-answer = إعطاء جوابي
coming-all-read = قرأتَ كل شيء.
coming-bring = خوف واحد وأمل واحد من عندك. يبقيان مقلوبين حتى الزيارة القادمة؛ ثم تقرؤهما الحلقة وتسأل إن كان شيء يتغيّر وقد صرت هنا.
coming-fear = ما الذي يجعلك تتمنى لو لم تأتِ؟
coming-hope = وكيف تتمنى أن يكون؟
coming-only-you = لا يراهما سواك حتى ذلك الحين. أنت الجديد الوحيد، فقد يخمّن الناس صاحبهما.
coming-lay-down = وضعهما مقلوبين
coming-face-down = هما مقلوبان
coming-your-name = واسمك؟
coming-your-name-how = التوقيع حين يمكنك الوقوف وراء الصفحة بنصّها. وحتى ذلك الحين يظهر أنك تقرأ، ولا ينتظرك أحد.
coming-to-the-page = إلى الصفحة للتوقيع
coming-may-go = لك أن تغادر في أي وقت.
coming-may-go-how = لمسة واحدة بلا سبب. ويُسأل الآخرون إن كان شيء يتغيّر من دونك.
coming-goodbye = كلمة وداع إن أحببت
coming-name-under = اسمك تحت ما وقّعته
coming-name-stays = يبقى كما وُقّع حتى اليوم
coming-name-goes = يُزال من كل مكان
coming-notes-stay = ما كتبته على الأوراق بلا اسم ويبقى. ورابطك الخاص لا يفتح شيئًا بعد ذلك.
coming-leave-as = المغادرة باسم { $name }
coming-stay = بقاء
coming-leave = المغادرة
ending-title = ختام
ending-together = إنهاؤه معًا.
ending-how = يمكن لميثاق أن ينتهي بخير. تقرؤون صفحتكم مرة أخرى، ويقول كل واحد ما يحتفظ به وما يشكر عليه، ثم يستريح: للقراءة، أو يزول.
ending-begin = بدء الختام
ending-not-now = ليس الآن
ending-desk = يمكن لمن معه المنصة أن يبدأه. تحدثوا أولًا؛ لكل واحد أن يريده، ولا يحتاج أحد إلى سبب.
ending-good = ختام طيب.
ending-good-how = اقرؤوا الصفحة بصوت مسموع مرة أخرى بندًا بندًا. ثم يكتب كل منكم جملتين؛ ترونها جميعًا مع الأسماء.
ending-keep = ما أحتفظ به
ending-thanks = ما أشكركم عليه
ending-change = تغيير ما كتبت
ending-say = قوله
ending-afterwards = ما يأتي بعد ذلك
ending-keep-this = حفظ هذا
ending-not-yet = ليس بعد
ending-ended = انتهى الميثاق
ending-still-write = { $n ->
    [zero] { $names }: ما زالت الكتابة ممكنة.
    [one] { $names }: ما زالت الكتابة ممكنة.
    [two] { $names }: ما زالت الكتابة ممكنة.
    [few] { $names }: ما زالت الكتابة ممكنة.
    [many] { $names }: ما زالت الكتابة ممكنة.
   *[other] { $names }: ما زالت الكتابة ممكنة.
} حين ينتهي لا يتغيّر شيء بعد ذلك.
ending-without = إنهاؤه من دون هذه الكلمات
ending-said = ما قيل
ending-keeps = يحتفظ بـ
ending-gives-thanks = يشكر على
ending-on = انتهى في { $day }.
ending-read = يمكنك قراءته ما دام هنا. لا يتغيّر شيء بعد الآن.
ending-keepsake-print = تذكار للطباعة
ending-erased-on = سيُمحى في { $day }.
ending-take-along = خذوا ما تودّون الاحتفاظ به. يمكن لأي منكم إيقاف ذلك.
ending-keep-after-all = إبقاؤه رغم ذلك
ending-erase = محوه بدلًا من ذلك
ending-erase-how = بعد سبعة أيام يُمحى كل شيء لكم جميعًا، ولا يمكن لأحد استعادته. وحتى ذلك الحين يمكن لأي منكم إيقافه.
ending-erase-button = محوه بعد سبعة أيام
ending-print = طباعة
farewell-gone = مُحيت الأوراق.
farewell-gone-on = مُحيت في { $day }. وما صارت إليه معلّق في صفحتكم.
farewell-goodbye = أوراقكم تودّعكم.
farewell-on = في { $day } تُمحى الأوراق الأولى للجميع. أدّت عملها؛ وما صارت إليه باقٍ.
farewell-title = الأوراق

## Letters

letter-come-in = الدخول
letter-open-alliance = فتح ميثاقنا
letter-my-address = نعم، هذا عنواني
letter-open-page = فتح صفحتنا
letter-where-it-opens = تُفتح في المتصفح الذي كنت فيه من قبل. وفي غيره استعمل رابطك الخاص.
letter-visit-at = ‏{ $day }، { $time }
letter-visit-subject = { $when }: { $name }
letter-visit = { $when }: ننظر في ميثاقنا من جديد. دقيقتان لكل واحد، ثم نقرؤه بصوت مسموع.
letter-pulse-subject = دقيقتان من أجل { $name }
letter-pulse = دقيقتان: كم نعيش هذا؟
letter-sign-subject = كلمات جديدة في صفحة { $name }
letter-sign = في الصفحة كلمات جديدة. هل ما زلت معنا؟
letter-change-subject = كلمات جديدة مقترحة: { $name }
letter-change = اقتُرحت كلمات جديدة للبند { $item }.
letter-change-read = اقرأها في صفحتنا وقل كيف تراها.
letter-asleep-subject = { $name }: الميثاق نائم
letter-asleep = نام ميثاقنا. كل شيء ما زال هناك، ولا تأتي رسائل أخرى.
letter-asleep-wakes = يستيقظ حين يفتح أحدنا الصفحة.
letter-farewell-subject = وداعًا لأوراق { $name }
letter-farewell = في { $day } تُمحى أوراقنا الأولى. والصفحة تبقى كما هي.
letter-farewell-until = حتى ذلك الحين يمكنك قراءة الأوراق مرة أخرى.
letter-invitation-subject = دعوة لك: { $name }
letter-link-subject = رابطك إلى { $name }
letter-link = هذا رابطك الخاص. من يحمله يدخل باسمك، فاحتفظ به لنفسك.
letter-confirm-subject = هل هذا عنوانك؟
letter-confirm = ذكر شخص هذا العنوان لتصله رسائل عن ميثاق هو جزء منه.
letter-confirm-if = إن كنت أنت، فقل ذلك هنا. وإلا فلا تفعل شيئًا: لن يأتي شيء آخر.
letter-no-more-text = إيقاف هذا النوع من الرسائل بلمسة واحدة
letter-no-more = { $link } بلمسة واحدة.
letter-no-more-link = إيقاف هذا النوع من الرسائل
letter-our-alliance = ميثاقنا

## The calendar

calendar-visit = زيارة: { $name }
calendar-what = دقيقتان لكل واحد، ثم نقرأ الصفحة معًا بصوت مسموع.

## Where letters lead to (web/letters.rs)

letters-asleep = نام هذا الرابط.
letters-asleep-why = إما أنه استُعمل من قبل، أو أن العنوان تغيّر أو أُزيل منذ ذلك الحين.
letters-to-the-first-page = إلى الصفحة الأولى
letters-confirm-what = عندها تصل إلى هنا رسائل عن ميثاقكم: حين تقترب زيارة، وحين يُفتح نبض، وحين تكون في الصفحة كلمات جديدة. ويمكن إيقاف كل نوع بلمسة.
letters-thanks = شكرًا.
letters-thanks-what = من الآن يصلك ما يقترب، لا في الليل أبدًا، ومرة واحدة لكل منها.
letters-to-your-alliance = إلى ميثاقكم
letters-stop = { $kind ->
    [visit] لا مزيد من الرسائل قبل زيارة؟
    [pulse] لا مزيد من الرسائل حين يُفتح نبض؟
    [sign] لا مزيد من الرسائل حين تكون في الصفحة كلمات جديدة؟
    [change] لا مزيد من الرسائل حين تُقترح كلمات؟
    [asleep] لا مزيد من الرسائل حين ينام الميثاق؟
    [farewell] لا مزيد من الرسائل قبل أن تُمحى الأوراق؟
   *[other] لا مزيد من الرسائل من هذا النوع؟
}
letters-stop-others = تأتي الأخرى كما كانت. وما هو قادم مذكور في صفحة ميثاقكم، برسائل أو من دونها.
letters-stop-button = إيقافها
letters-stopped = أُوقفت.
letters-stopped-kind = { $kind ->
    [visit] لا مزيد من الرسائل قبل زيارة.
    [pulse] لا مزيد من الرسائل حين يُفتح نبض.
    [sign] لا مزيد من الرسائل حين تكون في الصفحة كلمات جديدة.
    [change] لا مزيد من الرسائل حين تُقترح كلمات.
    [asleep] لا مزيد من الرسائل حين ينام الميثاق.
    [farewell] لا مزيد من الرسائل قبل أن تُمحى الأوراق.
   *[other] لا مزيد من الرسائل من هذا النوع.
}
letters-no-mail = رابطك هو مفتاحك.
letters-no-mail-how = هذا الخادم لا يرسل بريدًا. يمكن لمن معه منصة ميثاقكم أن ينشئ لك رابطًا جديدًا في صفحة المقاعد.
letters-look = يُرجى النظر في بريدك.
letters-look-how = إن كان هذا العنوان لشخص في ميثاق هنا، فرسالة فيها رابطه في الطريق. قد يستغرق ذلك دقيقة.
letters-again = الدخول على هذا الجهاز؟
letters-again-how = تحصل هنا على رابط خاص جديد. والقديم، وكل جهاز استعمله، لا يفتح شيئًا بعد ذلك. وما كتبته مقلوبًا ولم يُقلب بعد يبقى مكانه، لكن لا يمكنك تغييره.
letters-again-button = نعم، أريد الدخول
letters-calendar = رابط تقويمك
letters-calendar-how = أضف هذا العنوان إلى تقويمك اشتراكًا. يُعرض الآن فقط، ولا يفتح إلا التقويم، وقد انتهى رابط تقويمك السابق: { $link }

## The shelf of questions

bank-credit = أسئلة من معهد Agile Coaching Institute.
bank-seed-question-1 = ما الذي يجعل هذه علاقة قوية؟
bank-seed-question-2 = كيف نعرف أنها تنجح؟
bank-seed-question-3 = على ماذا يمكن أن نعتمد بعضنا من بعض؟
bank-seed-question-4 = حين نواجه تحديًا، كيف نريد أن نكون؟
bank-seed-question-5 = كيف أعرف أنك عالق؟
bank-seed-question-6 = أي نيّة (خطة أو هدف) نريد تحقيقها؟
bank-seed-question-7 = أي قيم نحملها معًا؟
bank-seed-question-8 = ما نبرة العلاقة التي نصنعها؟
bank-seed-question-9 = كيف يبدو «فضاؤنا» من الداخل؟
bank-seed-question-10 = هل تأذن لي أن أتدرّب على هذه المهارات معك؟
bank-team-title = فريق عمل
bank-team-question-1 = ما الذي يسعدك بعد ستة أشهر أنك كنت في هذا الفريق؟
bank-team-question-2 = كيف يبدو يوم ثلاثاء عادي جيد معنا؟
bank-team-question-3 = ماذا تحتاج منّا لتقدّم أفضل ما عندك، وماذا يمكن أن نطلب منك؟
bank-team-question-4 = كيف تودّ أن تسمع أن شيئًا فعلته صعّب العمل على غيرك؟
bank-team-question-5 = حين نختلف والوقت يمضي، كيف نقرر؟
bank-team-question-6 = كيف نلاحظ مبكرًا أن أحدنا عالق أو مرهق؟
bank-team-question-7 = ماذا يجب أن يُقال لمن ينضم إلينا مما لم يكتبه أحد قط؟
bank-team-question-8 = أي عادة من فريق سابق تأتي بها، وأيها تتركها عند الباب؟
bank-team-prompt-1 = صف اجتماع يوم الأحد من الجحيم. ماذا يحدث دقيقة بدقيقة؟
bank-team-prompt-2 = نريد أن ينهار هذا الفريق قبل الربيع. ماذا على كل منّا أن يفعل؟
bank-team-prompt-3 = ماذا سيحكي عنّا شخص جديد لأصدقائه بعد أسبوع مريع؟
bank-mentor-title = إرشاد بين اثنين
bank-mentor-question-1 = ما الذي جعلك تقول نعم، وما الذي يجعلك تتوقف عن المجيء بصمت؟
bank-mentor-question-2 = ماذا تودّ أن تستطيع بعد سنة مما لا تستطيعه اليوم؟
bank-mentor-question-3 = متى تريد نصيحة، ومتى أذنًا صاغية، ومتى دفعة؟ وكيف يعرف الآخر؟
bank-mentor-question-4 = ماذا يبقى في هذه الغرفة، وماذا يجوز أن يخرج منها؟
bank-mentor-question-5 = من يحدد الموعد، ومن يرسل المواضيع، وماذا يحدث حين يلزم تغيير لقاء؟
bank-mentor-question-6 = ما الذي لن نفعله أحدنا للآخر (تزكيات، معارف، عمل، مال)؟
bank-mentor-question-7 = كيف يقول المتعلّم إن شيئًا لا يفيد، وأحد الطرفين أقوى من الآخر؟
bank-mentor-question-8 = كيف نعرف أن وقت التوقف حان، وكيف نودّ أن نودّع؟
bank-mentor-prompt-1 = كيف تبدو ساعة الإرشاد الأقل فائدة في العالم؟
bank-mentor-prompt-2 = تخيّلوا المرشد الذي يصغّرك كل شهر، والمتعلّم الذي يجعلك تتمنى لو استرددت مساءك.
bank-mentor-prompt-3 = كيف يمكن لنا نحن الاثنين، وكلانا حسن النيّة، أن نضيّع سنة كاملة؟
bank-coach-title = تدريب شخصي بين اثنين
bank-coach-question-1 = ماذا تريد أن يختلف في حياتك أو عملك حين ننتهي؟
bank-coach-question-2 = كيف تتهرب عادة مما تريده حقًا، وماذا يجوز لي أن أقول حين أراه؟
bank-coach-question-3 = ما مقدار الصراحة التي تريدها مني، وكيف تقول لي أن أخفف أو أشدّ؟
bank-coach-question-4 = ماذا فعل لك من ساعدك من قبل، وماذا فعل من لم يساعد؟
bank-coach-question-5 = من غيرنا معنيّ بهذا (مدير، ممول، عائلة)، وماذا يسمع كل منهم، وممن؟
bank-coach-question-6 = ماذا تودّ أن أفعل حين لا تكون قد فعلت ما قلت؟
bank-coach-question-7 = ما الممنوع، وما المرحّب به وإن كان غير مريح؟
bank-coach-question-8 = كيف نتأكد في منتصف الطريق أننا ما زلنا على طريقك؟
bank-coach-prompt-1 = تخرج من جلستنا وتقول لصديق «لن أعود». ماذا حدث في الداخل؟
bank-coach-prompt-2 = كيف يمكن لمدرّب أن يقنعك بحياة تخص غيرك؟
bank-coach-prompt-3 = ماذا علينا أن نفعل كي لا يتغيّر شيء على الإطلاق؟
bank-pair-title = اثنان: شريكان مؤسسان أو يتقاسمان عملًا
bank-pair-question-1 = لماذا معي وليس وحدك؟
bank-pair-question-2 = ماذا تعني لك «نجح الأمر» في المال والوقت وبقية حياتك؟
bank-pair-question-3 = من له الكلمة الأخيرة في ماذا، وما الذي لا نفعله إلا معًا؟
bank-pair-question-4 = ماذا تفعل تحت الضغط، وما ألطف شيء نافع يمكنني فعله حينها؟
bank-pair-question-5 = كم من أسبوعك لهذا، وما الذي قد يغيّره؟
bank-pair-question-6 = ماذا يجوز أن نقول أحدنا عن الآخر لشخص ثالث؟
bank-pair-question-7 = كيف نتجادل بحيث نستطيع أن نتغدى معًا بعد ذلك؟
bank-pair-question-8 = إن أراد أحدنا الخروج، فما الطريقة المنصفة للذهاب؟
bank-pair-prompt-1 = هذا يوم نتوقف فيه عن الكلام. ما الذي أوصلنا إليه؟
bank-pair-prompt-2 = ماذا يُظهر فيلم انفصالنا الشهير في دقائقه العشر الأولى؟
bank-pair-prompt-3 = كيف يضيّع شخصان ذكيان سنة كاملة في المجاملة؟
bank-family-title = عائلة مع أطفال
bank-family-question-1 = متى يكون بيتنا أجمل ما يكون؟ وماذا نفعل حينها؟
bank-family-question-2 = ما الذي يجعلك تريد أن تصفق الباب؟
bank-family-question-3 = ماذا تتمنى أن يفعل الكبار أكثر؟ وماذا يتمنى الكبار؟
bank-family-question-4 = ماذا ينبغي أن يحدث حين يصرخ أحد، وحين يعتذر أحد؟
bank-family-question-5 = ما الذي هو لك وحدك (غرفتك، أشياؤك، أسرارك)؟
bank-family-question-6 = ماذا نفعل معًا كل أسبوع مهما حدث؟
bank-family-question-7 = أي قاعدة هنا سخيفة، وأيها ينبغي أن نبقيها؟
bank-family-question-8 = على ماذا يمكن أن نعتمد منك حتى وأنت متعب؟
bank-family-prompt-1 = كيف يبدو أفظع فطور على الإطلاق؟ يمكنك أن ترسمه.
bank-family-prompt-2 = لو أراد وحش أن تعبس عائلتنا أسبوعًا كاملًا، فماذا يجعلنا نفعل؟
bank-family-prompt-3 = ما الذي يجعلك تريد الانتقال للعيش مع قطة الجيران؟
bank-classroom-title = صف مدرسي أو مجموعة دورة
bank-classroom-question-1 = ماذا تأمل أن تستطيع في نهاية هذه السنة؟
bank-classroom-question-2 = فكّر في معلّم وصف أحببت أن تكون فيه. ماذا كانوا يفعلون؟
bank-classroom-question-3 = ماذا يحتاج المعلّم من الصف ليكون في أفضل حاله صباح بداية الأسبوع؟
bank-classroom-question-4 = ما الذي يساعدك على التفكير، وما الذي يصعّبه؟
bank-classroom-question-5 = ماذا نفعل حين يخطئ أحد أمام الجميع؟
bank-classroom-question-6 = ماذا نفعل حين يريد اثنان شيئين مختلفين والحصة على وشك البدء؟
bank-classroom-question-7 = ماذا يرى ويسمع غريب يقف عند الباب حين تسير الأمور جيدًا؟
bank-classroom-question-8 = كيف نعيد إلينا من مرّ بيوم سيئ؟
bank-classroom-prompt-1 = كيف تكون أسوأ حصة في التاريخ، للتلاميذ وللمعلّم؟
bank-classroom-prompt-2 = كيف نضمن ألا يسأل أحد سؤالًا هنا مرة أخرى؟
bank-classroom-prompt-3 = ماذا يجب أن يحدث كي تتظاهر بالمرض في أول الأسبوع؟
bank-board-title = مجلس تطوعي أو نادٍ أو جمعية
bank-board-question-1 = لماذا تعطي أمسياتك لهذا، وما الذي يفسده عليك؟
bank-board-question-2 = كم ساعة في الشهر لديك حقًا، وفي أي شهور لا شيء؟
bank-board-question-3 = ماذا نقرر معًا، وماذا يفعل شخص واحد ببساطة، ومن ينفق ماذا؟
bank-board-question-4 = كيف نختلف داخل الغرفة، وماذا نقول خارجها بعد القرار؟
bank-board-question-5 = كيف نسلّم مهمة لم يعد أحدنا يستطيع حملها من دون تأنيب ضمير؟
bank-board-question-6 = ماذا يجوز أن يسمع الجمهور والأعضاء وعائلاتنا من اجتماعاتنا؟
bank-board-question-7 = كيف نشكر بعضنا بعضًا؟
bank-board-question-8 = متى تنتهي الدورة، وكيف نسهّل المغادرة بخير؟
bank-board-prompt-1 = اكتبوا محضر أسوأ اجتماع يمكن أن تعقده جمعيتنا.
bank-board-prompt-2 = ما الذي يحوّل خمسة متطوعين متحمسين إلى أمين صندوق واحد متعب؟
bank-board-prompt-3 = ماذا على الصحيفة المحلية أن تنشر عنّا كي تستقيل بالهاتف؟
bank-remote-title = فريق عن بُعد
bank-remote-question-1 = أي ساعات لك وأيها لنا، وكيف يرى الآخرون ذلك؟
bank-remote-question-2 = أين تبحث أولًا عن قرار، وأين ينبغي أن تبحث؟
bank-remote-question-3 = ما سرعة «قريبًا» في رسالة، وبريد، ومراجعة، وحريق؟
bank-remote-question-4 = ماذا يعني صمتك عادة، وماذا علينا أن نفعل حياله؟
bank-remote-question-5 = ما الذي يجعل المكالمة تستحق، وأيها يمكن أن يكون صفحة نص؟
bank-remote-question-6 = ما رأيك في الكاميرات والتسجيلات ونقاط الحالة؟
bank-remote-question-7 = كيف يكون لمن يبعد ثماني مناطق زمنية الصوت نفسه كمن في المكتب؟
bank-remote-question-8 = كيف نتعارف حين لا يكون هناك مطبخ؟
bank-remote-prompt-1 = صف أسبوعًا عن بُعد تشعر فيه أنك تعمل لشركة أشباح.
bank-remote-prompt-2 = كيف نضمن تمامًا أن يسمع الأبعدُ كلَّ شيء آخرًا؟
bank-remote-prompt-3 = كيف نملأ ثماني ساعات بالمكالمات ولا ننجز شيئًا؟

## Questions about the wording of an item

wording-vague = لو راقبنا أحد يومًا كاملًا، ماذا كان سيرى أو يسمع؟
wording-fuzzy-time = خلال كم من الوقت يكون ذلك مرضيًا؟
wording-absolute = وفي يوم سيّئ؟
wording-negative = ماذا سنفعل بدلًا من ذلك؟
wording-should = قولوها كأنها صارت واقعًا: «نحن …»
wording-points-at-someone = هل يمكن أن تبدأ بـ«أنا» أو «نحن»؟
wording-punishment = وعد أم عقاب؟ ما الذي يفيد بدلًا منه؟
wording-outside-our-hands = أيّ جزء منه بأيدينا؟
wording-two-in-one = سطران؟
wording-long = في نفَس واحد؟
wording-short = متى، أو كيف؟
wording-no-when = حين …، فإننا …
wording-many = هل من بند لن تفتقدوه؟
wording-alike = هل هذان البندان واحد؟
wording-no-line-for-hard-days = ماذا نفعل حين يصعب الأمر؟
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
    [zero] لم تُطوَ ولم تُمحَ أي ورقة منذ ذلك الحين.
    [one] طُويت أو مُحيت ورقة واحدة منذ ذلك الحين.
    [two] طُويت أو مُحيت ورقتان منذ ذلك الحين.
    [few] طُويت أو مُحيت { $notes } أوراق منذ ذلك الحين.
    [many] طُويت أو مُحيت { $notes } ورقة منذ ذلك الحين.
   *[other] طُويت أو مُحيت { $notes } ورقة منذ ذلك الحين.
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
take-markdown-hint = لمستودع أو ويكي. يعرف الملف نسخته: يقول الأمر accordant check إن كانت لا تزال سارية.
take-text = نص عادي
take-text-hint = لرسالة، أو محادثة، أو صفحة لكم.
take-csv = جدول (CSV)
take-csv-hint = لبرنامج جداول. لا شيء فيه معادلة.
take-html = صفحة واحدة (HTML)
take-html-hint = لأي متصفح، حتى بلا شبكة. وتُطبع جيدًا.
take-along = ما يُؤخذ معه
take-along-hint = الاسم والغاية والبنود والأسماء تحتها والنسخة والزيارة التالية. ولا شيء غير ذلك، إلا إن أردتم.
take-notes = الأوراق أيضًا
take-notes-hint = الأفضل ألّا توضع حيث يقرؤها آخرون. كُتبت لهذه الحلقة وحدها؛ وحيث تُنقل الأوراق، تأتي التالية أكثر تحفّظًا.
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
    [fun] للمرح فقط
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
programs-days = كم يومًا يبقى صالحًا؟
programs-make = إنشاء رمز وصول
programs-trust = من لديه رمز الوصول يدخل باسمكم، بقدر ما يسمح به: أعطوه لبرامج تثقون بها. ينتهي من تلقاء نفسه، ومع رابط خاص جديد، وحين تغادرون.
programs-told-signed = النسخة { $number } موقّعة
programs-told-changed = للنسخة { $number } كلمات أخرى
programs-told-visit = حان موعد زيارة { $day }
programs-told = ما أُخبر به
programs-told-taken = وصل: { $moment }
programs-told-now = يُخبَر به الآن
programs-told-later = لم يصل بعد. المحاولة التالية: { $moment }
programs-told-never = لن تتكرر المحاولة. آخر محاولة: { $moment }
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

## Poster

poster-link = ‏PDF، A4 أو A3
poster-title = ميثاق { $name }، لتأخذوه معكم
poster-heading = خذوا صفحتكم معكم
poster-lead = ما يُعلَّق حيث تلتقون يُرى. من لديه الملف يستطيع قراءة الصفحة، فلا تعطوه إلا لمن يحق له ذلك.
poster-paper = على الورق
poster-paper-said = ‏PDF، للطباعة والتعليق حيث تلتقون.
poster-paper-alt = الصفحة على الورق
poster-screen = عريضة، لشاشة
poster-screen-said = ‏16 إلى 9: لجدار غرفة، أو خلف نوافذكم.
poster-screen-alt = الصفحة، عريضة
poster-phone = لهاتف
poster-phone-said = خلف الساعة، مع مكان لها.
poster-phone-alt = الصفحة، لهاتف
poster-letter = US Letter
poster-picture = صورةً
poster-drawing = رسمًا
poster-missing = ليس لدى هذا الخادم حروف لما يلي: { $letters }. يقف مكانها في الملصق مربّع فارغ. ومن يعتني بالخادم يستطيع تثبيت خط فيه هذه الحروف، مثل Noto.
poster-no-letters = أُعدّ هذا الخادم بلا الحروف التي يحتاجها الملصق. وما زال يمكنكم طباعة صفحة الوثيقة.
poster-busy = يطبع آخرون الآن.
poster-busy-words = تُصنع الملصقات واحدًا تلو الآخر. انتظروا بضع ثوانٍ، ثم اطلبوه مرة أخرى.
poster-none = لا ملصق هنا بعد.
poster-failed = لم يُصنع الملصق، والخطأ منّا.
poster-failed-words = لم يضع شيء. وما زال يمكنكم طباعة صفحة الوثيقة.
poster-back-to-posters = العودة إلى الملصقات
