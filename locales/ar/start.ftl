# Jalon، عربية سهلة القراءة، مترجمة من الفرنسية.

## موجود دائما
app-name = Jalon
loading = تطبيق Jalon يفتح الآن.
back = رجوع
language = اللغة
menu = القائمة
erase = حذف كل شيء
pause = استراحة
next = التالي
can-go-on = يمكنكم المتابعة.
progress = الجزء { $here } من { $total }: { $part }
progress-review = في النهاية: أراجع إجاباتي
part-choice = أختار
part-topics = مواضيعي
part-since = ما تغير
part-resources = خبرتي
part-goals = أهدافي
part-situation = وضعي
notice-close = فهمت
try-again = محاولة جديدة
listen = استماع
listen-all = الاستماع إلى كل شيء
listen-stop = إيقاف
listen-to = استماع: { $text }
translation-note = ترجمت آلة هذه النصوص. لم يراجعها أي شخص بعد.

## قبل الفتح
too-old-title = هذا المتصفح قديم جدا.
too-old-help = قوموا بتحديث المتصفح أو جربوا جهازا آخر.
protected-title = حماية في جهازكم تمنع Jalon.
protected-help = اسمحوا بهذا الموقع أو اطلبوا المساعدة.
no-script = شغلوا JavaScript لفتح Jalon.
load-failed = لم يفتح تطبيق Jalon. تحققوا من اتصال الإنترنت.
load-failed-retry = محاولة جديدة
trap-title = توقف تطبيق Jalon.
trap-help = الخطأ ليس منكم.
trap-turn = نسي الجهاز كل شيء: يمكنكم البدء من جديد.
trap-again = فتح الصفحة من جديد

## الترحيب
welcome-lead = استعدوا بهدوء لموعدكم في CPAS أو OCMW.
promise-choice = تجيبون فقط إذا أردتم.
promise-phone = كل شيء يبقى على هذا الهاتف.
promise-show = أنتم تقررون ماذا تعرضون.
welcome-ways = كيف تريدون الإجابة؟
welcome-adviser = صفحة المستشارين
welcome-facilitator = أدير جلسة جماعية

## كم من الوقت
mode-standard = بالقراءة
mode-simplified = بالصور والصوت
mode-follow_up = أقول إلى أين وصلت
minutes = { $count ->
    [zero] أقل من دقيقة
    [one] حوالي دقيقة واحدة
    [two] حوالي دقيقتين
    [few] حوالي { $count } دقائق
    [many] حوالي { $count } دقيقة
   *[other] حوالي { $count } دقيقة
}
return-later = لاحقا
rest-loading = انتظروا لحظة.
rest-failed = لم يتم تنزيل بقية التطبيق. تحققوا من اتصال الإنترنت.

## اختيار المواضيع
domains-title = أي مواضيع تختارون؟
domains-help = اضغطوا للاختيار.
domains-all = الكل، ما عدا الصحة
domains-none = إزالة الكل
domains-count = { $count ->
    [0] لا يوجد موضوع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعا
   *[other] { $count } موضوع
}
domain-mobility = التنقل
domain-family = الأطفال والعائلة
domain-housing = السكن
domain-money = المال
domain-paperwork = الأوراق والحقوق
domain-language = اللغة والقراءة والحساب
domain-digital = الهاتف والكمبيوتر
domain-health = الصحة والعمل
domain-confidence = الثقة بالنفس والعلاقات
domain-direction = اختيار مهنة
domain-learning = التدريب والشهادات
domain-job_search = البحث عن عمل
domain-work_life = العمل الحالي

## الأسئلة
pass = أتخطى السؤال

## الأهداف
own-words = بكلماتكم أنتم

## القراءة من جديد
change = تغيير

## بعد ذلك
pause-title = خذوا وقتكم.
pause-done = انتهيتم.
pause-kept = تبقى إجاباتكم على هذا الهاتف.
pause-close = يمكنكم إغلاق هذه الصفحة.
pause-memory = إذا أغلقتم هذه الصفحة تختفي إجاباتكم.
pause-resume = العودة إلى الأسئلة
erase-title = حذف كل شيء؟
erase-help = تختفي كل إجاباتكم نهائيا من هذا الجهاز.
erase-device = كل ما يحفظه Jalon على هذا الجهاز يختفي نهائيا.
erase-yes = نعم، حذف كل شيء
erase-no = لا، الاحتفاظ بها

## رسائل التطبيق
notice-erased = تم حذف كل شيء.
notice-erased-elsewhere = تم حذف كل شيء في نافذة أخرى من Jalon.
notice-copied = تم نسخ الرابط.
notice-copy-failed = لم يتم نسخ الرابط.
notice-copy-failed-help = اضغطوا طويلا على الرابط لنسخه.
notice-locale-failed = لم يتم تنزيل هذه اللغة: { $language }.
notice-locale-failed-help = تحققوا من اتصال الإنترنت.
notice-blocked = هذا المتصفح لا يستطيع حفظ إجاباتكم.
notice-memory = إذا أغلقتم هذه الصفحة تختفي إجاباتكم.
notice-full = ذاكرة هذا المتصفح ممتلئة.
notice-full-help = احذفوا صورا أو تطبيقات، ثم واصلوا.
notice-record-unreadable = لا يستطيع Jalon قراءة إجاباتكم القديمة.
notice-record-newer = إجاباتكم القديمة من إصدار أحدث من Jalon.
notice-record-untouched = تبقى هذه الإجابات على هذا الهاتف.
record-keep = حفظها في ملف
record-discard = حذف الإجابات القديمة
