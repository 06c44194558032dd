# Jalon، عربية سهلة القراءة، مترجمة من الفرنسية.

## موجود دائما
app-name = Jalon
loading = تطبيق Jalon يفتح الآن.
back = رجوع
language = اللغة
erase = حذف كل شيء
erase-short = حذف
pause = استراحة
next = التالي
skip = تخطي
progress = الجزء { $here } من { $total }
notice-close = فهمت
try-again = محاولة جديدة
listen = استماع
listen-all = الاستماع إلى كل شيء
listen-stop = إيقاف
listen-to = استماع: { $text }
translation-note = ترجمت آلة هذه النصوص. لم يراجعها أي شخص بعد.

## قبل الفتح
too-old-title = هذا المتصفح قديم جدا.
too-old-help = حدثوا المتصفح أو استعملوا هاتفا آخر.
no-script = شغلوا JavaScript لفتح Jalon.
load-failed = لم يفتح تطبيق Jalon. تحققوا من اتصال الإنترنت.
load-failed-retry = محاولة جديدة
trap-title = توقف تطبيق Jalon.
trap-help = هذا ليس خطأ منكم.
trap-turn = نسي الجهاز كل شيء: يمكنكم البدء من جديد.
trap-again = فتح الصفحة من جديد

## الترحيب
welcome-lead = فكروا في وضعكم قبل موعدكم في CPAS، مركز المساعدة الاجتماعية.
promise-choice = الاختيار لكم.
promise-phone = كل شيء يبقى على هذا الهاتف.
promise-show = أنتم تقررون ماذا تعرضون.
welcome-ways = كيف تريدون الإجابة؟
welcome-adviser = صفحة المستشارين
welcome-facilitator = صفحة منشطي الورشات

## كم من الوقت
mode-standard = بالنص
mode-simplified = بالصور والصوت
mode-follow_up = بدء المتابعة
minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
return-later = لاحقا
rest-loading = لحظة أخرى.
rest-failed = بقية التطبيق غير متوفرة بعد. تحققوا من اتصال الإنترنت.

## اختيار المواضيع
domains-title = أي مواضيع تريدون أن تروا؟
domains-help = اضغطوا للإضافة أو الإزالة.
domains-count = { $count ->
    [0] لا يوجد موضوع مختار
    [one] موضوع واحد مختار
    [two] موضوعان مختاران
    [few] { $count } مواضيع مختارة
    [many] { $count } موضوعا مختارا
   *[other] { $count } موضوع مختار
}
domain-mobility = التنقل
domain-family = الأطفال والأقارب
domain-housing = السكن
domain-money = المال
domain-paperwork = الأوراق والحقوق
domain-language = الكلام والقراءة والحساب
domain-digital = الهاتف والكمبيوتر
domain-health = الصحة في العمل
domain-confidence = الثقة والعلاقات مع الناس
domain-direction = اختيار العمل
domain-learning = المهارات والشهادات
domain-job_search = البحث عن عمل
domain-work_life = الحياة في العمل

## الأسئلة
lead-question = كيف الأمور؟
rating-fine = الأمور جيدة
rating-difficult = الأمور صعبة
rating-very-difficult = الأمور صعبة جدا
pass = أتخطى هذا السؤال
talk-about-this = أريد التحدث عن هذا

## الاختيارات
obstacles-question = ما هي الأشياء الصعبة؟
obstacles-question-talk = عن ماذا تريدون التحدث؟
strengths-question = ما الذي يساعدكم؟
strengths-add = إضافة ما يساعدني
choices-help = يمكنكم اختيار عدة إجابات.
choices-count = { $count ->
    [0] لا توجد إجابة مختارة
    [one] إجابة واحدة مختارة
    [two] إجابتان مختارتان
    [few] { $count } إجابات مختارة
    [many] { $count } إجابة مختارة
   *[other] { $count } إجابة مختارة
}
obstacle-mobility-no_licence = بلا رخصة قيادة
obstacle-mobility-no_vehicle = بلا سيارة أو دراجة
obstacle-mobility-no_bus = لا يوجد باص
obstacle-mobility-too_expensive = السعر مرتفع جدا
obstacle-mobility-too_far = المسافة بعيدة جدا
obstacle-mobility-unknown_route = الخوف من طريق جديد
strength-mobility-bike = أركب الدراجة
strength-mobility-bus = أركب الباص
strength-mobility-licence = عندي رخصة قيادة
strength-mobility-used_to_travel = تعودت على التنقل
obstacle-family-no_childcare = لا توجد رعاية لأطفالي
obstacle-family-school_hours = أوقات المدرسة
obstacle-family-nobody_to_step_in = لا أحد يأخذ مكاني عند الحاجة
obstacle-family-cares_for_relative = أعتني بأحد أقاربي
obstacle-family-family_disagrees = عائلتي ضد عملي
strength-family-relatives_help = أقاربي يساعدونني
strength-family-childcare_found = عندي رعاية لأطفالي
obstacle-housing-no_stable_home = ليس عندي سكن مستقر
obstacle-housing-must_move = يجب أن أغير سكني
obstacle-housing-rent_too_high = الإيجار مرتفع جدا
obstacle-housing-rental_deposit = ضمان الإيجار
obstacle-housing-poor_condition = حالة السكن سيئة
strength-housing-stable_home = عندي سكن مستقر
obstacle-money-debts = عندي ديون
obstacle-money-end_of_month = آخر الشهر
obstacle-money-bank_bailiff = البنك أو المحضر القضائي
obstacle-money-afraid_to_lose_help = أخاف أن أفقد المساعدة إذا عملت
strength-money-manages = أدبر أموري
strength-money-mediator_plan = عندي خطة مع وسيط الديون
obstacle-paperwork-missing_documents = تنقصني وثائق
obstacle-paperwork-letters = رسائل يصعب فهمها
obstacle-paperwork-not_registered = لم أسجل بعد في مكتب العمل
obstacle-paperwork-residence_permit = تصريح الإقامة
obstacle-paperwork-health_insurance = التأمين الصحي
strength-paperwork-papers_in_order = أوراقي كاملة
strength-paperwork-dare_ask = أجرؤ على السؤال
obstacle-language-speaking = الكلام
obstacle-language-reading = القراءة
obstacle-language-writing = الكتابة
obstacle-language-counting = الحساب
obstacle-language-test_coming = امتحان قريب
strength-language-languages_spoken = أتكلم عدة لغات
strength-language-taking_lessons = آخذ دروسا
obstacle-digital-no_device = ليس عندي جهاز خاص بي
obstacle-digital-no_internet = ليس عندي إنترنت
obstacle-digital-email = البريد الإلكتروني
obstacle-digital-online_forms = الاستمارات على الإنترنت
obstacle-digital-afraid_of_mistakes = أخاف أن أخطئ
strength-digital-messages = أرسل رسائل بالهاتف
strength-digital-search = أبحث على الإنترنت
strength-digital-video_calls = أتصل بالفيديو
obstacle-health-standing_lifting = الوقوف الطويل أو حمل الأشياء
obstacle-health-breaks_hours = أحتاج إلى استراحات أو أوقات مناسبة
obstacle-health-treatment = علاج أو مواعيد
obstacle-health-tired = التعب
obstacle-health-low_morale = معنوياتي منخفضة
strength-health-knows_limits = أعرف حدود قدرتي
strength-health-has_support = عندي من يدعمني
obstacle-confidence-afraid_unknown = أخاف من المجهول
obstacle-confidence-lost_habit = فقدت عادة الخروج
obstacle-confidence-alone = الوحدة
obstacle-confidence-discriminated = رفض أو تمييز ضدي
obstacle-confidence-trust = بمن أثق؟
strength-confidence-people = أشخاص أعتمد عليهم
strength-confidence-activity = عندي نشاط
strength-confidence-helps_others = أساعد الآخرين
obstacle-direction-no_idea = ليس عندي فكرة بعد
obstacle-direction-too_many_ideas = أفكار كثيرة جدا
obstacle-direction-never_tried = عمل لم أجربه من قبل
obstacle-direction-own_business = أريد العمل لحسابي الخاص
strength-direction-an_idea = عندي فكرة
strength-direction-loves_doing = أعرف ماذا أحب أن أعمل
strength-direction-seen_trade = رأيت مهنة عن قرب
obstacle-learning-no_diploma = ليس عندي شهادة
obstacle-learning-not_recognised = شهادتي غير معترف بها هنا
obstacle-learning-skills_without_paper = عندي مهارات بلا شهادة
obstacle-learning-no_time_money = ليس عندي وقت أو مال للتعلم
obstacle-learning-bad_memories = ذكريات سيئة من المدرسة
strength-learning-diploma = عندي شهادة
strength-learning-skills_home_work = تعلمت في البيت أو في العمل
strength-learning-learns_fast = أتعلم بسرعة
obstacle-job_search-no_cv = ليس عندي سيرة ذاتية، أي CV
obstacle-job_search-where_to_look = أين أبحث؟
obstacle-job_search-letters = الرسائل
obstacle-job_search-interviews = مقابلات العمل
obstacle-job_search-no_answer = لا يصلني رد
strength-job_search-experience = عندي خبرة
strength-job_search-has_cv = عندي سيرة ذاتية، أي CV
strength-job_search-contacts = عندي معارف في مجال العمل
obstacle-work_life-hours = أوقات العمل
obstacle-work_life-contract_ends = عقدي ينتهي قريبا
obstacle-work_life-conflict = خلاف في العمل
obstacle-work_life-no_follow_up = لا توجد متابعة في العمل
obstacle-work_life-does_not_suit = هذا العمل لا يناسبني
strength-work_life-reliable = يمكن الاعتماد عليّ
strength-work_life-teamwork = أحب العمل مع فريق
strength-work_life-used_to_hours = تعودت على أوقات العمل

## على انفراد
private-title = هل تريدون التحدث عن شيء آخر؟
private-help = ستقولونه على انفراد.
private-box = أريد التحدث عن شيء آخر

## الأهداف
own-words = بكلماتكم أنتم

## القراءة من جديد
change = تغيير

## بعد ذلك
pause-title = خذوا وقتكم.
pause-kept = تبقى إجاباتكم على هذا الهاتف.
pause-close = يمكنكم إغلاق هذه الصفحة.
pause-memory = تبقى إجاباتكم هنا ما دامت هذه الصفحة مفتوحة.
pause-resume = العودة إلى الأسئلة
erase-title = حذف كل شيء؟
erase-help = تختفي كل إجاباتكم من هذا الهاتف إلى الأبد.
erase-yes = نعم، حذف كل شيء
erase-no = لا، حفظ الإجابات

## رسائل التطبيق
notice-erased = تم حذف كل شيء.
notice-erased-elsewhere = نافذة أخرى حذفت كل شيء.
notice-copied = تم نسخ الرابط.
notice-copy-failed = المتصفح يمنع نسخ الرابط.
notice-copy-failed-help = اضغطوا طويلا على الرابط لنسخه.
notice-locale-failed = هذه اللغة غير متوفرة بعد: { $language }.
notice-locale-failed-help = تحققوا من اتصال الإنترنت.
notice-blocked = هذا المتصفح يرفض حفظ إجاباتكم.
notice-memory = تبقى إجاباتكم هنا ما دامت هذه الصفحة مفتوحة.
notice-full = ذاكرة هذا المتصفح ممتلئة.
notice-full-help = احذفوا بيانات مواقع أخرى، ثم واصلوا.
notice-record-unreadable = لا يستطيع Jalon قراءة إجاباتكم القديمة.
notice-record-newer = إصدار أحدث من Jalon كتب إجاباتكم القديمة.
notice-record-untouched = تبقى هذه الإجابات على هذا الهاتف.
record-keep = حفظها في ملف
record-discard = حذف الإجابات القديمة
