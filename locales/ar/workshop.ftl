# For whoever runs a workshop.

## الورشة: التنشيط
workshops-title = الورشات
workshops-help = ترون المجموعة كلها، لا شخصا واحدا.
workshops-blocked = هذا المتصفح يرفض حفظ الورشات.
workshops-memory = تبقى الورشات الجديدة هنا ما دامت هذه الصفحة مفتوحة.
workshops-unreadable = لا يستطيع Jalon قراءة ورشاتكم القديمة.
workshops-newer = إصدار أحدث من Jalon كتب ورشاتكم القديمة.
workshops-untouched = تبقى هذه الورشات على هذا الجهاز.
workshops-discard = حذف الورشات القديمة
workshop-running = توجد ورشة جارية
workshop-resume = متابعة الورشة
workshop-prepare = تحضير ورشة
workshop-guide = قراءة الدليل
workshop-paper = العمل على الورق
workshops-done = الورشات المنتهية
workshops-table = حفظ كل الورشات في جدول
workshop-of = ورشة يوم { $date }
workshop-look = رؤية الصورة
workshop-look-this = رؤية الصورة: { $name }
workshop-erase = حذف
workshop-erase-this = حذف هذه الورشة: { $name }
workshop-erase-title = حذف هذه الورشة إلى الأبد؟
workshop-erase-yes = نعم، حذف الورشة
workshop-erase-no = لا، حفظ الورشة
prepare-title = ورشتكم القادمة
prepare-label = اسم الورشة، إذا أردتم
prepare-language = لغة الشاشات
prepare-mode = كيف تكون الإجابة؟
prepare-pictures = بالصور والصوت
prepare-text = بالنص
prepare-duration = كم من الوقت؟
prepare-minutes = { $count ->
    [0] لا وقت
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
prepare-domains = المواضيع
workshop-open = فتح الورشة
workshop-title = الورشة مفتوحة.
workshop-number = رقم الورشة
workshop-here = بهذا الجهاز
workshop-here-help = كل شخص يجيب ثم يعطي الجهاز لغيره.
workshop-begin = البدء على هذا الجهاز
workshop-phones = بالهاتف
workshop-phones-help = كل شخص يمسح هذا الرمز بهاتفه.
workshop-code = رمز QR للورشة
workshop-after = بعد إجابة الجميع
workshop-picture = رؤية صورة المجموعة
workshop-finish = إنهاء الورشة
finish-title = إنهاء الورشة الآن؟
finish-help = يحفظ Jalon صورة المجموعة وينسى الباقي.
finish-nothing = المجموعة ما زالت صغيرة على صورة.
finish-forgets = ينسى Jalon عندها كل الورشة.
finish-waiting = { $count ->
    [0] كل الأشخاص في الصورة.
    [one] شخص واحد ليس في الصورة بعد.
    [two] شخصان ليسا في الصورة بعد.
    [few] { $count } أشخاص ليسوا في الصورة بعد.
    [many] { $count } شخصا ليسوا في الصورة بعد.
   *[other] { $count } شخص ليسوا في الصورة بعد.
}
finish-yes = نعم، إنهاء الورشة
finish-no = لا، متابعة الورشة
count-title = عد الرموز
count-help = اطلبوا من كل شخص رمزه دون اسم.
count-number = { $count ->
    [0] لا يوجد شخص معدود
    [one] شخص واحد معدود
    [two] شخصان معدودان
    [few] { $count } أشخاص معدودون
    [many] { $count } شخصا معدودا
   *[other] { $count } شخص معدود
}
count-counted = تم العد.
count-already = سبق أن عد Jalon هذا الرمز.
count-other = هذا الرمز من ورشة أخرى.
count-other-help = اطلبوا رمز الورشة { $number }.
count-done = انتهى العد

## المجموعة
people = { $count ->
    [0] لا يوجد شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
people-at-least = { $count ->
    [0] لا يوجد شخص
    [one] شخص واحد على الأقل
    [two] شخصان على الأقل
    [few] { $count } أشخاص على الأقل
    [many] { $count } شخصا على الأقل
   *[other] { $count } شخص على الأقل
}
group-title = صورة المجموعة
group-too-few = تحتاج الصورة إلى 5 أشخاص على الأقل.
group-why = هكذا يحمي Jalon كل شخص.
group-wait = انتظروا رمز كل شخص.
group-once = تقول الصورة أكثر عندما تكتمل المجموعة.
group-renewal = تحتاج صورة جديدة إلى 5 أشخاص آخرين.
group-waiting = { $count ->
    [0] كل الأشخاص في الصورة.
    [one] شخص واحد ينتظر الصورة القادمة.
    [two] شخصان ينتظران الصورة القادمة.
    [few] { $count } أشخاص ينتظرون الصورة القادمة.
    [many] { $count } شخصا ينتظرون الصورة القادمة.
   *[other] { $count } شخص ينتظرون الصورة القادمة.
}
group-show = عرض الصورة
group-renew = تجديد الصورة
group-fine = ما هو جيد للمجموعة
group-difficult = صعب أو صعب جدا
group-talk = تريد المجموعة التحدث عن هذا
group-goals = أهداف المجموعة
group-other-goal = هدف آخر
group-nothing = لا شيء بعد في هذا الجزء
group-hidden = عدد سري لحماية كل شخص
group-note = هذه الصورة بداية للحديث.
poster-note = تعرض هذه الورقة الإجابات الأكثر تكرارا.
poster-a4 = طباعة على ورقة عادية
poster-a3 = طباعة على ورقة كبيرة
group-table = حفظ الصورة في جدول
table-day = اليوم
table-label = الورشة
table-people = الأشخاص في الصورة
table-topic = الموضوع
table-answer = الإجابة
table-count = العدد
table-note = ملاحظة
table-modes = طريقة الإجابة
table-not-said = دون إجابة

## الدليل
guide-title = تنشيط ورشة من 45 دقيقة
guide-help = كل شخص يفكر في وضعه ثم تتحدث المجموعة.
guide-minutes = من الدقيقة { $from } إلى { $to }
guide-prepare = التحضير
guide-prepare-1 = اشحنوا الأجهزة وارفعوا الإضاءة.
guide-prepare-2 = خذوا سماعات للاستماع بهدوء.
guide-prepare-3 = اطبعوا البطاقات وورقة لكل شخص.
guide-prepare-4 = أجلسوا كل شخص بعيدا عن نظر الآخرين.
guide-steps = المراحل
guide-welcome = الاستقبال
guide-welcome-1 = كل شخص يأتي بحرية.
guide-welcome-2 = يمكن تخطي سؤال ويمكن التوقف.
guide-welcome-3 = كل شخص يقرر ما يريد عرضه.
guide-practice = التجربة معا
guide-practice-1 = أجيبوا معا عن سؤال التجربة.
guide-practice-2 = اعرضوا الوجوه 3 وسهم التخطي وفقاعة الكلام.
guide-answer = الإجابة على انفراد
guide-answer-1 = كل شخص يجيب على جهاز أو على ورق.
guide-answer-2 = ساعدوا في القراءة واتركوا الاختيار للشخص.
guide-group = النظر والحديث معا
guide-group-1 = من يريد يعرض رمزه المجهول على جهازكم.
guide-group-2 = انتظروا كل الرموز ثم افتحوا صورة المجموعة.
guide-group-3 = تحدثوا عن المواضيع واتركوا لكل شخص حرية الصمت.
guide-end = الختام
guide-end-1 = من يريد يأخذ معه رمزه أو ورقته.
guide-end-2 = احذفوا الإجابات من كل جهاز.
guide-after = بعد الورشة
guide-after-1 = ابقوا قليلا للحديث على انفراد.
guide-after-2 = مزقوا الأوراق المنسية.
guide-say = قولوا بكلماتكم
guide-say-1 = أنتم أحرار في الإجابة.
guide-say-2 = يمكنكم تخطي سؤال أو التوقف.
guide-say-3 = إجاباتكم ملك لكم.
guide-say-4 = ينسى الجهاز إجاباتكم بعد دوركم.
guide-cases = ماذا نفعل؟
guide-upset = شخص متأثر
guide-upset-1 = اقترحوا استراحة في هدوء.
guide-private = شخص يحكي عن صعوبة
guide-private-1 = استمعوا ثم اقترحوا حديثا على انفراد.
guide-senses = شخص يرى أو يسمع بصعوبة
guide-senses-1 = كبروا النص أو اقرؤوا بصوت خافت.
guide-senses-2 = اعرضوا الصور بالإصبع.
guide-stop = شخص يريد التوقف
guide-stop-1 = قولوا نعم واحذفوا الإجابات معه.
guide-picture = ما تخفيه صورة المجموعة
guide-picture-1 = تنتظر 5 رموز على الأقل.
guide-picture-2 = تخفي الأعداد الأصغر من 3.
guide-picture-3 = إذا أجاب الجميع تقريبا بنفس الإجابة تبقى عامة.
guide-picture-4 = هكذا تتحدث عن المجموعة وتحمي كل شخص.
guide-kept = ما يبقى
guide-kept-1 = أجهزة الأشخاص تنسى كل شيء.
guide-kept-2 = جهازكم يحتفظ بالصورة واليوم واللغة والاسم.

## الورق
paper-title = الورشة على الورق
paper-help = لغة الصفحات هي لغة الشاشة.
paper-all = طباعة الكل
paper-print = طباعة: { $name }
paper-pages = عدد الصفحات: { $count }
paper-cards = بطاقات الأسئلة
paper-cards-help = قصوا كل صفحة إلى 4 أجزاء.
paper-apart = هذه البطاقة وحدها: اختاروا إعطاءها أو تركها.
paper-goals = بطاقات الأهداف
paper-goals-help = قصوا كل صفحة إلى 8 أجزاء.
paper-answers = ورقة الإجابات
paper-answers-help = اطبعوا ورقة لكل شخص.
paper-mine = إجاباتي
paper-yours = هذه الورقة لكم وتبقى بلا اسم.
paper-tick = ضعوا علامة على إجابة واحدة في كل سطر.
paper-draw = اكتبوا أهدافكم أو ارسموها.
