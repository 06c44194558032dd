# For whoever runs a workshop.

## الورشة: التنشيط
workshops-title = الجلسات الجماعية
workshops-help = ترون المجموعة ولا ترون شخصا وحده.
workshops-blocked = هذا المتصفح لا يستطيع حفظ الجلسات.
workshops-memory = إذا أغلقتم هذه الصفحة تختفي الجلسات الجديدة.
workshops-unreadable = لا يستطيع Jalon قراءة جلساتكم القديمة.
workshops-newer = جلساتكم القديمة من إصدار أحدث من Jalon.
workshops-untouched = تبقى هذه الجلسات على هذا الجهاز.
workshops-discard = حذف الجلسات القديمة
workshop-running = توجد جلسة جارية
workshop-resume = العودة إلى الجلسة
workshop-prepare = تحضير جلسة جماعية
workshop-guide = قراءة الدليل
workshop-paper = العمل على الورق
workshops-done = الجلسات المنتهية
workshops-table = تنزيل جدول الجلسات
workshop-of = جلسة يوم { $date }
workshop-look = رؤية الأرقام
workshop-look-this = رؤية الأرقام: { $name }
workshop-erase = حذف
workshop-erase-this = حذف هذه الجلسة: { $name }
workshop-erase-title = حذف هذه الجلسة نهائيا؟
workshop-erase-yes = نعم، حذف الجلسة
workshop-erase-no = لا، الاحتفاظ بالجلسة
prepare-title = جلستكم القادمة
prepare-label = اسم الجلسة، إذا أردتم
prepare-language = لغة الشاشات
prepare-mode = كيف تكون الإجابة؟
prepare-pictures = بالصور والصوت
prepare-text = بالقراءة
prepare-duration = كم من الوقت؟
prepare-minutes = { $count ->
    [0] لا وقت
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
prepare-domains = مواضيع الجلسة
workshop-open = فتح الجلسة
workshop-title = الجلسة مفتوحة.
workshop-number = رقم الجلسة
workshop-here = بهذا الجهاز
workshop-here-help = كل شخص يجيب ثم يعطي الجهاز لغيره.
workshop-begin = البدء على هذا الجهاز
workshop-phones = بالهاتف
workshop-phones-help = كل شخص يقرأ هذا الرمز بكاميرا هاتفه.
workshop-code = رمز QR للجلسة
workshop-after = بعد إجابة الجميع
workshop-picture = رؤية أرقام المجموعة
workshop-finish = إنهاء الجلسة
finish-title = إنهاء الجلسة الآن؟
finish-help = يحفظ Jalon أرقام المجموعة وينسى الباقي.
finish-nothing = عدد الأشخاص ما زال قليلا لعرض الأرقام.
finish-forgets = ينسى Jalon عندها كل الجلسة.
finish-waiting = { $count ->
    [0] إجابات كل الأشخاص محسوبة.
    [one] إجابات شخص واحد ليست في الأرقام بعد.
    [two] إجابات شخصين ليست في الأرقام بعد.
    [few] إجابات { $count } أشخاص ليست في الأرقام بعد.
    [many] إجابات { $count } شخصا ليست في الأرقام بعد.
   *[other] إجابات { $count } شخص ليست في الأرقام بعد.
}
finish-yes = نعم، إنهاء
finish-no = لا، الاستمرار
count-title = حساب عدد الرموز
count-help = اطلبوا من كل شخص رمزه دون اسم.
count-number = { $count ->
    [0] لا أحد حتى الآن
    [one] شخص واحد حتى الآن
    [two] شخصان حتى الآن
    [few] { $count } أشخاص حتى الآن
    [many] { $count } شخصا حتى الآن
   *[other] { $count } شخص حتى الآن
}
count-counted = تم حساب هذا الرمز.
count-already = هذا الرمز محسوب من قبل.
count-other = هذا الرمز من جلسة أخرى.
count-other-help = اطلبوا رمز الجلسة { $number }.
count-done = انتهى العد

## المجموعة
people = { $count ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
people-at-least = { $count ->
    [0] لا أحد
    [one] شخص واحد على الأقل
    [two] شخصان على الأقل
    [few] { $count } أشخاص على الأقل
    [many] { $count } شخصا على الأقل
   *[other] { $count } شخص على الأقل
}
group-title = المجموعة بالأرقام
group-too-few = تظهر الأرقام إذا شارك 5 أشخاص على الأقل.
group-why = هكذا يحمي Jalon كل شخص.
group-wait = انتظروا رمز كل شخص.
group-once = تصبح الأرقام أوضح عندما تكتمل المجموعة.
group-renewal = تظهر أرقام جديدة بعد 5 أشخاص آخرين.
group-waiting = { $count ->
    [0] إجابات كل الأشخاص محسوبة.
    [one] إجابات شخص واحد ستدخل في الأرقام القادمة.
    [two] إجابات شخصين ستدخل في الأرقام القادمة.
    [few] إجابات { $count } أشخاص ستدخل في الأرقام القادمة.
    [many] إجابات { $count } شخصا ستدخل في الأرقام القادمة.
   *[other] إجابات { $count } شخص ستدخل في الأرقام القادمة.
}
group-show = عرض الأرقام
group-renew = تحديث الأرقام
group-fine = الأمور الجيدة في المجموعة
group-difficult = صعب أو صعب جدا
group-talk = أشخاص يريدون التحدث عن هذا
group-goals = أهداف المجموعة
group-other-goal = هدف آخر
group-nothing = لا شيء بعد في هذا الجزء
group-hidden = عدد مخفي لحماية كل شخص
group-note = هذه الأرقام بداية للحديث.
poster-note = تعرض هذه الورقة الإجابات الأكثر تكرارا.
poster-a4 = طباعة على ورقة عادية A4
poster-a3 = طباعة على ورقة كبيرة A3
group-table = تنزيل جدول الأرقام
table-day = اليوم
table-label = الجلسة
table-people = عدد الأشخاص
table-topic = الموضوع
table-answer = الإجابة
table-count = العدد
table-note = ملاحظة
table-modes = طريقة الإجابة
table-not-said = بلا إجابة

## الدليل
guide-title = إدارة جلسة من 45 دقيقة
guide-help = كل شخص يفكر في وضعه ثم تتحدث المجموعة.
guide-minutes = من الدقيقة { $from } إلى { $to }
guide-prepare = التحضير
guide-prepare-1 = اشحنوا الأجهزة وزيدوا إضاءة الشاشات.
guide-prepare-2 = أحضروا سماعات للاستماع بهدوء.
guide-prepare-3 = اطبعوا البطاقات وورقة لكل شخص.
guide-prepare-4 = أجلسوا كل شخص بعيدا عن نظر الآخرين.
guide-steps = المراحل
guide-welcome = الاستقبال
guide-welcome-1 = يشارك كل شخص إذا أراد.
guide-welcome-2 = يمكن تخطي سؤال أو التوقف.
guide-welcome-3 = كل شخص يقرر ما يريد عرضه.
guide-practice = التجربة معا
guide-practice-1 = أجيبوا معا عن سؤال التجربة.
guide-practice-2 = اعرضوا 3 وجوه وسهم التخطي وفقاعة الكلام.
guide-answer = الإجابة على انفراد
guide-answer-1 = كل شخص يجيب على جهاز أو على ورق.
guide-answer-2 = ساعدوا في القراءة واتركوا الاختيار للشخص.
guide-group = رؤية الأرقام والحديث معا
guide-group-1 = من يريد يعرض لكم رمزه دون اسم.
guide-group-2 = انتظروا كل الرموز ثم افتحوا أرقام المجموعة.
guide-group-3 = تحدثوا عن المواضيع واتركوا لكل شخص حرية الصمت.
guide-end = الختام
guide-end-1 = من يريد يأخذ معه رمزه أو ورقته.
guide-end-2 = احذفوا الإجابات من كل جهاز.
guide-after = بعد الجلسة
guide-after-1 = ابقوا قليلا للحديث على انفراد.
guide-after-2 = مزقوا الأوراق المنسية.
guide-say = قولوا بكلماتكم
guide-say-1 = تجيبون فقط إذا أردتم.
guide-say-2 = يمكنكم تخطي سؤال أو التوقف.
guide-say-3 = إجاباتكم ملك لكم.
guide-say-4 = ينسى الجهاز إجاباتكم بعد دوركم.
guide-cases = ماذا نفعل؟
guide-upset = شخص حزين أو متوتر
guide-upset-1 = اقترحوا استراحة في هدوء.
guide-private = شخص يحكي عن صعوبة
guide-private-1 = استمعوا ثم اقترحوا حديثا على انفراد.
guide-senses = شخص يرى أو يسمع بصعوبة
guide-senses-1 = كبروا النص أو اقرؤوا بصوت خافت.
guide-senses-2 = اعرضوا الصور بالإصبع.
guide-stop = شخص يريد التوقف
guide-stop-1 = قولوا نعم واحذفوا إجاباته معه.
guide-picture = ما تخفيه أرقام المجموعة
guide-picture-1 = تظهر الأرقام بعد 5 رموز على الأقل.
guide-picture-2 = تخفي الأرقام الأعداد الأصغر من 3.
guide-picture-3 = إذا كانت معظم الإجابات متشابهة، تبقى الأرقام تقريبية.
guide-picture-4 = تصف الأرقام المجموعة وتحمي كل شخص.
guide-kept = ما يبقى
guide-kept-1 = أجهزة المشاركين تنسى كل شيء.
guide-kept-2 = يحفظ جهازكم الأرقام واليوم واللغة واسم الجلسة.

## الورق
paper-title = الجلسة على الورق
paper-help = لغة الصفحات هي لغة الشاشة.
paper-all = طباعة الكل
paper-print = طباعة: { $name }
paper-pages = عدد الصفحات: { $count }
paper-cards = بطاقات الأسئلة
paper-cards-help = قصوا كل صفحة إلى 4 أجزاء.
paper-apart = هذه البطاقة منفصلة: أعطوها فقط إذا أردتم.
paper-goals = بطاقات الأهداف
paper-goals-help = قصوا كل صفحة إلى 8 أجزاء.
paper-answers = ورقة الإجابات
paper-answers-help = اطبعوا ورقة لكل شخص.
paper-mine = إجاباتي
paper-yours = هذه الورقة لكم وتبقى بلا اسم.
paper-tick = ضعوا علامة على إجابة في كل سطر. أضيفوا الفقاعة إذا أردتم.
paper-draw = اكتبوا أهدافكم أو ارسموها.
