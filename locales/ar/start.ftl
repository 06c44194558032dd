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
lead-question = كيف الأمور؟
lead-topic = { $topic }:
lead-asked = كيف الأمور؟
rating-fine = الأمور جيدة
rating-difficult = الأمور صعبة
rating-very-difficult = الأمور صعبة جدا
pass = أتخطى السؤال
talk-about-this = أريد التحدث عن هذا

## الاختيارات
obstacles-question = ما هي الأشياء الصعبة؟
obstacles-question-talk = عن ماذا تريدون التحدث؟
strengths-question = ما الذي يسير جيدا أو يساعدكم؟
strengths-add = إضافة ما يساعدني
choices-help = يمكنكم اختيار عدة إجابات.
choices-count = { $count ->
    [0] لا توجد إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
obstacle-mobility-no_licence = ليس عندي رخصة قيادة
obstacle-mobility-no_vehicle = ليس عندي سيارة ولا دراجة
obstacle-mobility-no_bus = لا أجد باصات كافية
obstacle-mobility-too_expensive = التنقل يكلفني كثيرا
obstacle-mobility-too_far = أسكن بعيدا جدا
obstacle-mobility-unknown_route = أخاف من طريق جديد
strength-mobility-bike = أركب الدراجة
strength-mobility-bus = أركب الباص
strength-mobility-licence = عندي رخصة قيادة
strength-mobility-used_to_travel = تعودت على التنقل
obstacle-family-no_childcare = لا أجد دار حضانة لأطفالي
obstacle-family-school_hours = وقتي مرتبط بأوقات المدرسة
obstacle-family-nobody_to_step_in = لا أحد يبقى في البيت مكاني
obstacle-family-cares_for_relative = أعتني بشخص مريض أو كبير في السن
obstacle-family-family_disagrees = عائلتي لا تريد أن أعمل
strength-family-relatives_help = عائلتي أو أصدقائي يساعدونني
strength-family-childcare_found = وجدت دار حضانة لأطفالي
obstacle-housing-no_stable_home = ليس عندي سكن مستقر
obstacle-housing-must_move = يجب أن أغير سكني
obstacle-housing-rent_too_high = إيجار بيتي مرتفع جدا
obstacle-housing-rental_deposit = لا أستطيع دفع مبلغ ضمان الإيجار
obstacle-housing-poor_condition = حالة بيتي سيئة
strength-housing-stable_home = عندي سكن مستقر
obstacle-money-debts = عندي ديون
obstacle-money-end_of_month = نقودي لا تكفي حتى آخر الشهر
obstacle-money-bank_bailiff = يراسلني البنك أو المحضر القضائي، huissier
obstacle-money-afraid_to_lose_help = أخاف أن أفقد المساعدة إذا عملت
strength-money-manages = أدبر أموري المالية
strength-money-mediator_plan = عندي خطة مع مختص بالديون
obstacle-paperwork-missing_documents = تنقصني أوراق
obstacle-paperwork-letters = أجد صعوبة في فهم الرسائل التي تصلني
obstacle-paperwork-not_registered = لم أسجل بعد في مكتب التوظيف
obstacle-paperwork-residence_permit = عندي إجراءات لتصريح الإقامة
obstacle-paperwork-health_insurance = أوراق تأميني الصحي، mutuelle، غير كاملة
strength-paperwork-papers_in_order = أوراقي كاملة
strength-paperwork-dare_ask = أطلب المساعدة عند الحاجة
obstacle-language-speaking = أجد صعوبة في التحدث
obstacle-language-reading = أجد صعوبة في القراءة
obstacle-language-writing = أجد صعوبة في الكتابة
obstacle-language-counting = أجد صعوبة في الحساب
obstacle-language-test_coming = عندي امتحان لغة قريبا
strength-language-languages_spoken = أتكلم عدة لغات
strength-language-taking_lessons = آخذ دروسا
obstacle-digital-no_device = ليس عندي هاتف أو كمبيوتر خاص بي
obstacle-digital-no_internet = ليس عندي إنترنت
obstacle-digital-email = أجد صعوبة في البريد الإلكتروني
obstacle-digital-online_forms = أجد صعوبة في ملء الاستمارات على الإنترنت
obstacle-digital-afraid_of_mistakes = أخاف أن أخطئ
strength-digital-messages = أرسل رسائل بالهاتف
strength-digital-search = أبحث على الإنترنت
strength-digital-video_calls = أجري مكالمات فيديو
obstacle-health-standing_lifting = أجد صعوبة في الوقوف طويلا أو حمل أشياء ثقيلة
obstacle-health-breaks_hours = أحتاج إلى استراحات أو أوقات عمل مناسبة
obstacle-health-treatment = عندي علاج أو مواعيد عند الطبيب
obstacle-health-tired = أتعب بسرعة
obstacle-health-low_morale = معنوياتي منخفضة
strength-health-knows_limits = أعرف حدود قدرتي
strength-health-has_support = عندي من يدعمني
obstacle-confidence-afraid_unknown = أخاف من الأشياء الجديدة
obstacle-confidence-lost_habit = تعودت على البقاء في البيت
obstacle-confidence-alone = أشعر بالوحدة
obstacle-confidence-discriminated = تعرضت للرفض أو التمييز
obstacle-confidence-trust = لا أعرف بمن أثق
strength-confidence-people = عندي أشخاص أعتمد عليهم
strength-confidence-activity = أشارك في نشاط خارج البيت
strength-confidence-helps_others = أساعد الآخرين
obstacle-direction-no_idea = ليس عندي فكرة بعد
obstacle-direction-too_many_ideas = عندي أفكار كثيرة جدا
obstacle-direction-never_tried = لم أجرب من قبل العمل الذي أريده
obstacle-direction-own_business = أريد العمل لحسابي الخاص
strength-direction-an_idea = عندي فكرة
strength-direction-loves_doing = أعرف ماذا أحب أن أعمل
strength-direction-seen_trade = رأيت مهنة عن قرب
obstacle-learning-no_diploma = ليس عندي شهادة
obstacle-learning-not_recognised = شهادتي غير معترف بها هنا
obstacle-learning-skills_without_paper = أعرف مهنة، لكن بلا شهادة
obstacle-learning-no_time_money = ليس عندي وقت أو مال للتعلم
obstacle-learning-bad_memories = عندي ذكريات سيئة من المدرسة
strength-learning-diploma = عندي شهادة
strength-learning-skills_home_work = تعلمت الكثير في البيت أو في العمل
strength-learning-learns_fast = أتعلم بسرعة
obstacle-job_search-no_cv = ليس عندي CV
obstacle-job_search-where_to_look = لا أعرف أين أبحث
obstacle-job_search-letters = ليس عندي رسالة لطلب العمل
obstacle-job_search-interviews = أجد صعوبة في مقابلات العمل
obstacle-job_search-no_answer = لا يصلني رد من أصحاب العمل
strength-job_search-experience = عندي خبرة
strength-job_search-has_cv = عندي CV
strength-job_search-contacts = أعرف أشخاصا يمكنهم مساعدتي
obstacle-work_life-hours = أوقات العمل لا تناسبني
obstacle-work_life-contract_ends = عقدي ينتهي قريبا
obstacle-work_life-conflict = عندي خلاف في العمل
obstacle-work_life-no_follow_up = لا أحد يدعمني في العمل
obstacle-work_life-does_not_suit = هذا العمل لا يناسبني
strength-work_life-reliable = يمكن الاعتماد عليّ
strength-work_life-teamwork = أحب العمل مع فريق
strength-work_life-used_to_hours = تعودت على أوقات عمل ثابتة

## على انفراد
private-title = هل تريدون التحدث عن شيء آخر؟
private-help = يمكنكم قوله لاحقا على انفراد.
private-box = أريد التحدث عن شيء آخر

## الأهداف
own-words = بكلماتكم أنتم

## القراءة من جديد
change = تغيير

## بعد ذلك
pause-title = خذوا وقتكم.
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
