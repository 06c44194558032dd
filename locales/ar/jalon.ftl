# Jalon، عربية سهلة القراءة، مترجمة من الفرنسية.
# ترجمت آلة هذه النصوص. لم يقرأها بعد أي شخص لغته الأم العربية.

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
translation-note = ترجمت آلة هذه النصوص. لم يراجعها أي شخص بعد.

## قبل الفتح
too-old-title = هذا المتصفح قديم جدا.
too-old-help = حدثوا المتصفح أو استعملوا هاتفا آخر.
no-script = شغلوا JavaScript لفتح Jalon.
load-failed = لم يفتح تطبيق Jalon. تحققوا من اتصال الإنترنت.
load-failed-retry = محاولة جديدة

## الترحيب
welcome-lead = فكروا في وضعكم قبل موعدكم في CPAS، مركز المساعدة الاجتماعية.
promise-choice = الاختيار لكم.
promise-phone = كل شيء يبقى على هذا الهاتف.
promise-show = أنتم تقررون ماذا تعرضون.
welcome-begin = البدء
welcome-adviser = صفحة المستشارين

## اختيار المواضيع
domains-title = أي مواضيع تريدون أن تروا؟
domains-help = اضغطوا على موضوع لإضافته أو إزالته.
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
lead-mobility = كيف تسير الأمور مع التنقل؟
lead-family = كيف تسير الأمور مع أطفالكم وأقاربكم؟
lead-housing = كيف تسير الأمور مع سكنكم؟
lead-money = كيف تسير الأمور مع المال؟
lead-paperwork = كيف تسير الأمور مع أوراقكم وحقوقكم؟
lead-language = كيف تسير الأمور مع الكلام والقراءة والكتابة والحساب؟
lead-digital = كيف تسير الأمور مع الهاتف والكمبيوتر؟
lead-health = كيف تسير الأمور مع الصحة في العمل؟
lead-confidence = كيف تسير الأمور مع الثقة والعلاقات مع الناس؟
lead-direction = كيف تسير الأمور مع اختيار العمل؟
lead-learning = كيف تسير الأمور مع مهاراتكم وشهاداتكم؟
lead-job_search = كيف تسير الأمور مع البحث عن عمل؟
lead-work_life = كيف تسير الأمور مع الحياة في العمل؟
rating-fine = الأمور جيدة
rating-difficult = الأمور صعبة
rating-very-difficult = الأمور صعبة جدا
rating-passed = تم تخطي السؤال
rating-unseen = السؤال لم يظهر بعد
pass = أتخطى هذا السؤال
talk-about-this = أريد التحدث عن هذا

## الاختيارات
obstacles-question = ما هي الأشياء الصعبة؟
obstacles-question-talk = عن ماذا تريدون التحدث؟
strengths-question = ما الذي يساعدكم؟
choices-help = يمكنكم اختيار عدة إجابات.
choices-count = { $count ->
    [0] لا توجد إجابة مختارة
    [one] إجابة واحدة مختارة
    [two] إجابتان مختارتان
    [few] { $count } إجابات مختارة
    [many] { $count } إجابة مختارة
   *[other] { $count } إجابة مختارة
}
obstacle-mobility-no_licence = ليس عندي رخصة قيادة
obstacle-mobility-no_vehicle = ليس عندي سيارة ولا دراجة
obstacle-mobility-no_bus = لا يوجد باص في الوقت المناسب
obstacle-mobility-too_expensive = السعر مرتفع جدا
obstacle-mobility-too_far = المسافة بعيدة جدا
obstacle-mobility-unknown_route = أخاف من طريق لا أعرفه
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
obstacle-language-test_coming = عندي امتحان لغة قريبا
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
obstacle-job_search-letters = رسائل طلب العمل
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
private-help = ستقولونه عند اللقاء، على انفراد.
private-box = أريد التحدث عن شيء آخر على انفراد

## الأهداف
goals-title = ما هي أهدافكم؟
goals-help = اختاروا 3 أهداف على الأكثر.
goals-count = { $count ->
    [0] لا يوجد هدف مختار
    [one] هدف واحد مختار
    [two] هدفان مختاران
    [few] { $count } أهداف مختارة
    [many] { $count } هدفا مختارا
   *[other] { $count } هدف مختار
}
goals-full = عدد أهدافكم { $count }. أزيلوا هدفا لاختيار هدف آخر.
goal-job = عمل
goal-part_time = عمل بدوام جزئي للبداية
goal-training = تدريب
goal-studies = دراسة
goal-learn_language = تعلم اللغة
goal-driving_licence = رخصة قيادة
goal-skills_recognised = الاعتراف بمهاراتي
goal-self_employed = العمل لحسابي الخاص
goal-volunteering = عمل تطوعي أو نشاط
goal-childcare = رعاية لأطفالي
goal-home = سكن
goal-debts = تنظيم ديوني
goal-health = صحتي أولا
goal-meet_people = التعرف على الناس
goal-rights = فهم حقوقي
goal-keep_job = الحفاظ على عملي
own-words = بكلماتكم أنتم
own-words-add = إضافة
characters-left = { $count ->
    [0] لا يبقى أي حرف
    [one] يبقى حرف واحد
    [two] يبقى حرفان
    [few] يبقى { $count } أحرف
    [many] يبقى { $count } حرفا
   *[other] يبقى { $count } حرف
}
goal-remove = إزالة: { $goal }
order-title = أي هدف يأتي أولا؟
order-help = الهدف الأهم يأتي في الأعلى.
goal-up = إلى الأعلى: { $goal }
goal-down = إلى الأسفل: { $goal }

## القراءة من جديد
review-title = هذا ما تعرضونه.
review-help = يمكنكم تغيير كل سطر أو الاحتفاظ به لأنفسكم.
section-talk = أريد التحدث عن
section-goals = أهدافي
section-difficult = ما هو صعب
section-strengths = ما يساعدني
section-fine = ما هو جيد
section-passed = أسئلة تم تخطيها
section-unseen = أسئلة لم تظهر بعد
section-kept = أحتفظ به لنفسي
section-strengths-passed = ما يساعدني: أسئلة تم تخطيها
section-strengths-unseen = ما يساعدني: أسئلة لم تظهر بعد
section-left-out = مواضيع غير مختارة أو غير معروضة
review-nothing = لا تعرضون شيئا الآن.
obstacles-passed = بلا تفاصيل
obstacles-unseen = تفاصيل لم تظهر بعد
goals-left-out = أهداف غير معروضة
goals-unseen = أهداف لم تظهر بعد
goals-passed = أهداف تم تخطيها
change = تغيير
change-this = تغيير: { $name }
leave-out = أحتفظ به لنفسي
leave-out-this = أحتفظ به لنفسي: { $name }
show = عرض
show-this = عرض: { $name }
review-next = رؤية رمزي

## الرمز
share-title = اعرضوا هذا الرمز.
share-who = من يقرأ هذا الرمز يرى إجاباتكم.
share-bright = زيدوا إضاءة الشاشة.
share-cracked = شاشتي مكسورة
share-link = الرمز نفسه على شكل رابط
share-copy = نسخ الرابط
share-done = تم
code-picture = رمز QR فيه إجاباتكم
code-too-long = كلماتكم كثيرة على الرمز. اكتبوا أهدافكم بكلمات أقل.

## بعد ذلك
after-title = ماذا تريدون أن تفعلوا بإجاباتكم؟
after-help = ما زالت إجاباتكم على هذا الهاتف.
after-help-memory = تبقى إجاباتكم هنا ما دامت هذه الصفحة مفتوحة.
after-keep = حفظ إجاباتي
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

## صفحة المستشارين: القراءة
scan-title = قراءة رمز
scan-help = ضعوا الرمز داخل الإطار.
scan-private = هذا الجهاز يقرأ الرمز ويحتفظ به هنا.
camera-start = فتح الكاميرا
camera-starting = الكاميرا تفتح الآن.
camera-stop = إغلاق الكاميرا
camera-picture = صورة الكاميرا
camera-lens = الكاميرا المستعملة
camera-lens-number = الكاميرا { $number }
torch = المصباح
picture-choose = اختيار صورة
picture-drop = يمكنكم أيضا سحب صورة إلى هنا أو لصقها.
picture-busy = يبحث Jalon عن رمز في الصورة.
typed-label = رابط وصلكم أو قارئ الرموز
typed-help = الصقوا الرابط أو استعملوا قارئ الرموز.
typed-read = قراءة
camera-refused = المتصفح يمنع الكاميرا.
camera-refused-help = اسمحوا بالكاميرا في إعدادات الصفحة.
camera-missing = لا يجد Jalon أي كاميرا.
camera-missing-help = استعملوا صورة أو رابطا أو قارئ الرموز.
camera-in-use = برنامج آخر يستعمل الكاميرا.
camera-in-use-help = أغلقوا هذا البرنامج، ثم حاولوا من جديد.
camera-insecure = تحتاج الكاميرا إلى عنوان https.
camera-insecure-help = افتحوا Jalon بعنوان https أو استعملوا صورة.
camera-no-decoder = قارئ الرموز لا يرد.
camera-no-decoder-help = تحققوا من اتصال الإنترنت، ثم حاولوا من جديد.
code-not-jalon = هذا الرمز ليس من Jalon.
code-not-jalon-help = اطلبوا من الشخص رمز Jalon.
code-damaged = هذا الرمز تالف أو ناقص.
code-damaged-help = اقرؤوا الرمز مرة أخرى، مع ضوء أكثر.
code-newer = هذا الرمز من إصدار أحدث من Jalon.
code-newer-help = أعيدوا تحميل هذه الصفحة، ثم اقرؤوا الرمز مرة أخرى.
picture-no-code = لا يجد Jalon أي رمز في الصورة.
picture-no-code-help = صوروا الرمز من قرب ومن الأمام.
picture-several = في الصورة عدة رموز.
picture-several-help = اعرضوا رمزا واحدا كل مرة.
picture-unreadable = هذا الملف ليس صورة.
picture-unreadable-help = اختاروا صورة أو لقطة شاشة.
summary-gone = اختفى الملخص من هذا الجهاز مع الصفحة القديمة.
summary-gone-help = اقرؤوا الرمز مرة أخرى.

## صفحة المستشارين: الملخص
summary-title = ملخص للقاء أول
summary-read = تمت قراءة الرمز
summary-day = إجابات يوم { $date }
summary-note = هذا الملخص بداية للحديث. الشخص اختار كل شيء بنفسه.
summary-talk = الشخص يريد التحدث عن
summary-goals = الأهداف، بالترتيب
summary-difficult = ما هو صعب
summary-strengths = ما يساعد
summary-fine = ما هو جيد
summary-passed = أسئلة ظهرت وتم تخطيها
summary-unseen = أسئلة لم تظهر بعد
summary-left-out = مواضيع غير مختارة أو غير معروضة
summary-strengths-passed = ما يساعد: أسئلة تم تخطيها
summary-strengths-unseen = ما يساعد: أسئلة لم تظهر بعد
summary-nothing = لا شيء في هذا الجزء
summary-talk-mark = يريد التحدث عن هذا
summary-written-in = مكتوب باللغة { $language }
language-fr = الفرنسية
language-nl = الهولندية
language-de = الألمانية
language-en = الإنجليزية
language-ar = العربية
print = طباعة
scan-another = قراءة رمز آخر
summary-leave = يختفي الملخص عند إغلاق هذه الصفحة.
