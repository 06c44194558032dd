# Jalon، بقية النصوص، عربية سهلة القراءة، مترجمة من الفرنسية. تفتح بعد الأسئلة الأولى.
# ترجمت آلة هذه النصوص. لم يقرأها بعد أي شخص لغته الأم العربية.

## مهاراتي وخبرتي
question-experience = ماذا عملتم من قبل؟
question-experience-help = كل شيء مهم، في البيت أيضا.
option-experience-children = الأطفال
option-experience-care = مساعدة مريض
option-experience-cooking = الطبخ
option-experience-cleaning = التنظيف
option-experience-laundry = الغسيل
option-experience-sewing = الخياطة
option-experience-gardening = الحديقة
option-experience-farming = الزراعة
option-experience-animals = الحيوانات
option-experience-repair = التصليح
option-experience-building = البناء
option-experience-painting = الدهان
option-experience-driving = قيادة السيارة
option-experience-moving = نقل الأثاث
option-experience-selling = البيع
option-experience-serving = تقديم الطعام
option-experience-hairdressing = قص الشعر
option-experience-factory = المصنع
option-experience-guarding = الحراسة
option-experience-office = أعمال المكتب
option-experience-accounts = تنظيم المصاريف
option-experience-computers = الكمبيوتر
option-experience-translating = الترجمة
option-experience-teaching = المساعدة في الدروس
option-experience-organising = تنظيم الحفلات
option-experience-volunteering = التطوع
option-experience-music = الموسيقى
option-experience-sport = الرياضة
question-good_at = ما هي نقاط قوتكم؟
option-good_at-listening = الاستماع
option-good_at-talking = الكلام
option-good_at-patient = الصبر
option-good_at-calm = الهدوء
option-good_at-careful = الدقة
option-good_at-organised = الترتيب
option-good_at-punctual = احترام المواعيد
option-good_at-strong = القوة
option-good_at-fast = السرعة
option-good_at-handy = مهارة اليدين
option-good_at-creative = أفكار جديدة
option-good_at-solutions = إيجاد الحلول
option-good_at-learning = التعلم
option-good_at-remembering = الذاكرة
option-good_at-honest = الأمانة
option-good_at-persevering = إكمال العمل
option-good_at-helping = المساعدة
option-good_at-deciding = اتخاذ القرار
question-likes = ماذا تحبون؟
option-likes-people = لقاء الناس
option-likes-hands = العمل بيدي
option-likes-outdoors = الهواء الطلق
option-likes-animals = الحيوانات
option-likes-plants = النباتات
option-likes-numbers = الأرقام
option-likes-screens = الشاشات
option-likes-alone = العمل وحدي
option-likes-team = العمل الجماعي
option-likes-children = الأطفال
option-likes-older_people = كبار السن
option-likes-moving = الحركة
option-likes-quiet = الهدوء
option-likes-machines = الآلات
option-likes-food = الطبخ
option-likes-beauty = الجمال
question-languages = أي لغات تتكلمون؟
languages-search = ابحثوا عن لغة
languages-none = لا يعرف Jalon هذه اللغة بعد.
languages-count = { $count ->
    [0] لا توجد لغة مختارة
    [one] لغة واحدة مختارة
    [two] لغتان مختارتان
    [few] { $count } لغات مختارة
    [many] { $count } لغة مختارة
   *[other] { $count } لغة مختارة
}
languages-full = عدد لغاتكم { $count }. أزيلوا لغة لاختيار لغة أخرى.
languages-add = إضافة: { $name }
languages-remove = إزالة: { $name }
languages-level = كيف تتكلمون هذه اللغة: { $name }؟
level-1 = قليلا
level-2 = بشكل متوسط
level-3 = جيدا
level-4 = هي لغتي
verbatim = { $words }

## كل هدف
question-why = لماذا هذا الهدف؟
option-why-earn = لأكسب رزقي
option-why-family = من أجل عائلتي
option-why-independent = لأعتمد على نفسي
option-why-useful = لأشعر أني أفيد غيري
option-why-people = للقاء الناس
option-why-learn = لأتعلم
option-why-feel_better = لأشعر بتحسن
option-why-stay_in_job = لأحافظ على عملي
question-by_when = متى تريدون الوصول إلى هذا الهدف؟
option-by_when-this_month = هذا الشهر
option-by_when-three_months = خلال 3 أشهر
option-by_when-a_year = خلال سنة
option-by_when-later = لاحقا
question-first_step = ما هي خطوتكم الصغيرة الأولى؟
question-first_step-help = مثلا: الاتصال بالهاتف، السؤال، الزيارة.
first-step-piece = هذا الموعد قريب. بأي جزء صغير يمكنكم أن تبدؤوا؟
question-ready = متى يمكنكم أن تبدؤوا؟
option-ready-1 = الوقت مبكر جدا
option-ready-2 = ما زلت أفكر
option-ready-3 = ربما
option-ready-4 = قريبا
option-ready-5 = أبدأ الآن

## وضعي
offer-situation = هل تريدون ذكر وضعكم؟
offer-situation-help = هذا يساعد على إيجاد اقتراحات.
offer-situation-open = نعم، أريد ذلك
situation-help = يمكنكم تخطي هذا السؤال.
question-region = أين تسكنون؟
option-region-wallonia = والونيا
option-region-brussels = بروكسل
option-region-flanders = فلاندرز
option-region-german_speaking = المنطقة الناطقة بالألمانية
question-status = ما هو وضعكم؟
option-status-ris = دخل الاندماج
option-status-eris = مساعدة من CPAS
option-status-unemployment = تعويض البطالة
option-status-article_60 = عقد article 60
option-status-article_61 = عقد article 61
option-status-student = الدراسة
option-status-other = شيء آخر
question-contract_end = متى ينتهي عقدكم؟
month-choose = اختاروا شهرا
question-registered = هل سجلتم اسمكم في مكتب العمل؟
option-registered-yes = نعم
option-registered-no = لا
option-registered-unsure = لا أعرف
question-age = كم عمركم؟
option-age-under_25 = أقل من 25 سنة
option-age-25_30 = من 25 إلى 30 سنة
option-age-30_40 = من 30 إلى 40 سنة
option-age-40_50 = من 40 إلى 50 سنة
option-age-over_50 = أكثر من 50 سنة

## المتابعة
question-goal_outcome = كيف تسير الأمور مع هذا الهدف؟
option-goal_outcome-done = تم ذلك
option-goal_outcome-under_way = أعمل على ذلك
option-goal_outcome-dropped = غيرت رأيي
question-step_outcome = كيف تسير الأمور مع هذه الخطوة الصغيرة الأولى؟
option-step_outcome-done = تم ذلك
option-step_outcome-not_yet = ليس بعد
question-working = هل تعملون الآن؟
option-working-full_time = نعم، دوام كامل
option-working-part_time = نعم، دوام جزئي
option-working-no = ليس الآن
question-job_suits = هل يناسبكم هذا العمل؟
option-job_suits-yes = نعم، يناسبني جيدا
option-job_suits-partly = في بعض الأشياء
option-job_suits-no = لا
question-would_help = ما الذي قد يساعدكم؟
option-would_help-talk = الحديث عن هذا
option-would_help-someone_at_work = دعم في العمل
option-would_help-training = تدريب
option-would_help-other_hours = أوقات عمل أخرى
option-would_help-transport = وسيلة نقل
option-would_help-childcare = رعاية لأطفالي
option-would_help-money = مساعدة مالية
option-would_help-health = مساعدة صحية
option-would_help-other_job = عمل آخر

## الاقتراحات
suggestions-title = اقتراحات للحديث عنها
suggestions-help = المستشار يعرف الشروط.
suggestions-none = لا توجد اقتراحات بعد. تحدثوا مع المستشار عن رغباتكم.
suggestion-because = لأنكم قلتم:
suggestion-strike = إزالة
suggestion-strike-this = إزالة: { $name }
suggestion-put-back = إضافة من جديد
suggestion-put-back-this = إضافة من جديد: { $name }
suggestion-struck = تمت إزالة الاقتراح. المستشار لا يراه.
suggestion-names = الاسم الرسمي: { $names }
suggestion-checked = تم التحقق من الاسم يوم { $date }: { $source }
suggestion-unchecked = ربما يتغير هذا الاسم. اسألوا المستشار.
suggestions-more = { $count ->
    [0] لا توجد اقتراحات أخرى
    [one] رؤية اقتراح آخر
    [two] رؤية اقتراحين آخرين
    [few] رؤية { $count } اقتراحات أخرى
    [many] رؤية { $count } اقتراحا آخر
   *[other] رؤية { $count } اقتراح آخر
}
reason-talk = أريد التحدث عن هذا: { $name }
reason-difficult = { $rating }: { $name }
reason-contract = ينتهي عقدي: { $date }

## الخدمات: اسم بسيط، ثم ماذا تفعل الخدمة
service-project_facilitator = مستشار لخطتكم
service-project_facilitator-what = هذا الشخص يبحث معكم عن خطة واقعية.
service-literacy_unit = تعلم القراءة والكتابة
service-literacy_unit-what = تتعلمون الكلام والقراءة والكتابة والحساب.
service-training_unit = مستشار للتدريب
service-training_unit-what = هذا الشخص يدعمكم خلال دراستكم أو تدريبكم.
service-job_unit = خطة نحو العمل
service-job_unit-what = فريق من CPAS يكتب هذه الخطة معكم.
service-job_coaching = مدرب في العمل
service-job_coaching-what = هذا الشخص يساعدكم قبل أول يوم عمل وبعده.
service-article_60 = عقد article 60
service-article_60-what = صاحب العمل هو CPAS وأنتم تكسبون خبرة.
service-article_61 = عقد article 61
service-article_61-what = شركة توظفكم بمساعدة CPAS.
service-social_economy = الاقتصاد الاجتماعي
service-social_economy-what = الشركة توظفكم وتدعمكم.
service-temp_agency = عمل مؤقت مع دعم
service-temp_agency-what = الوكالة تعرض عقودا قصيرة مع دعم.
service-after_contract = متابعة بعد العقد
service-after_contract-what = مستشار يساعدكم للوصول إلى عمل مستقر.
service-remobilising = لقاءات لاستعادة الثقة
service-remobilising-what = ترجعون إلى نظام يومي مع مجموعة صغيرة.
service-volunteering = عمل تطوعي أو نشاط
service-volunteering-what = تساعدون الآخرين وتتعرفون على الناس.
service-trial_placement = تجربة في شركة
service-trial_placement-what = تدريب قصير يعرفكم على مهنة عن قرب.
service-job_search_help = البحث معا عن عمل
service-job_search_help-what = تجهزون سيرة ذاتية، أي CV، ورسائل ومقابلات.
service-mission_locale = خدمة توظيف قريبة
service-mission_locale-what = فريق يساعدكم للوصول إلى تدريب أو عمل.
service-skills_assessment = نظرة على مهاراتكم
service-skills_assessment-what = تفكرون في كل ما تعرفون عمله.
service-skills_validation = الاعتراف بمهاراتكم
service-skills_validation-what = تعرضون مهاراتكم للحصول على شهادة رسمية.
service-adult_education = دروس للكبار
service-adult_education-what = تتعلمون مهنة أو مادة مع الكبار.
service-job_day = لقاء أصحاب العمل
service-job_day-what = تتحدثون مع شركات تبحث عن عمال وموظفين.
service-self_employed_support = العمل لحسابكم
service-self_employed_support-what = مستشار ينظر معكم في فكرتكم.
service-debt_mediation = وساطة الديون
service-debt_mediation-what = وسيط الديون يبحث معكم عن خطة للدفع.
service-rental_deposit = مساعدة في ضمان الإيجار
service-rental_deposit-what = يبحث CPAS معكم عن طريقة لدفع الضمان.
service-childcare_search = رعاية لأطفالكم
service-childcare_search-what = شخص يبحث معكم عن مكان لأطفالكم.
service-job_seeker_registration = التسجيل في مكتب العمل
service-job_seeker_registration-what = تخبرون مكتب العمل أنكم تبحثون عن عمل.
service-employment_service = مكتب العمل
service-employment_service-what = هذا المكتب يقدم نصائح وعروض عمل وتدريبا.

## مراحل الطريق: سبعة أبواب بلا ترتيب
step-basic_conditions = أساسيات الحياة اليومية
step-guidance = معرفة اتجاهكم
step-social_activation = الخروج والقيام بنشاط
step-training = التعلم والتجربة
step-on_the_job = التعلم خلال العمل
step-regular_market = نحو عمل مستقر
step-follow_up = متابعة مع الوقت

## القراءة من جديد
section-resources = مهاراتي وخبرتي
section-situation = وضعي
section-follow_up = منذ المرة الماضية
section-suggestions = اقتراحات للحديث عنها
suggestions-unseen = اقتراحات لم تظهر بعد
suggestions-passed = تمت إزالة كل الاقتراحات
suggestions-left-out = اقتراحات غير معروضة
facts-passed = أسئلة تم تخطيها
facts-unseen = أسئلة لم تظهر بعد
fact-why = السبب
fact-by_when = الموعد
fact-first_step = الخطوة الصغيرة الأولى
fact-ready = البدء
fact-experience = ما عملت من قبل
fact-good_at = نقاط القوة
fact-likes = ما أحب
fact-languages = اللغات
fact-region = مكان السكن
fact-status = الوضع
fact-contract_end = نهاية العقد
fact-registered = التسجيل في مكتب العمل
fact-age = العمر
fact-goal_outcome = الهدف
fact-step_outcome = الخطوة الصغيرة الأولى
fact-working = العمل
fact-job_suits = هذا العمل يناسبني
fact-would_help = ما قد يساعدني
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
review-dense = في رمزكم معلومات كثيرة. قراءته بالهاتف أصعب.
review-too-dense = في رمزكم معلومات أكثر من اللازم.
review-shorten = يمكنكم اختصار هذا: { $name }
review-all = رؤية أسئلة أخرى

## ما يتغير
evolution-title = ما تغير
evolution-dates = من { $then } إلى { $now }
evolution-then = سابقا
evolution-now = الآن
evolution-better = أسهل
evolution-same = بلا تغيير
evolution-harder = أصعب
evolution-unknown = بلا مقارنة
evolution-goals = الأهداف السابقة
evolution-open = رؤية ما تغير
share-present = عرض الملخص الحالي
share-earlier = عرض ملخص يوم { $date }
follow-up-begin = بدء المتابعة
reminder-title = التفكير في وضعكم من جديد لاحقا
reminder-help = يمكن للتقويم أن يذكركم بذلك.
reminder-save = إضافة إلى التقويم

## صفحة المستشارين: البقية
summary-resources = المهارات والخبرة
summary-situation = الوضع
summary-follow-up = منذ المرة الماضية
summary-suggestions = اقتراحات للحديث عنها
summary-because = الإجابات
summary-compare = مقارنة مع رمز آخر
summary-compare-help = اقرؤوا ملخصا آخر للشخص نفسه.
compare-same = قرأتم هذا الرمز من قبل.
compare-same-help = اقرؤوا رمزا آخر للشخص نفسه.
summary-compare-end = إغلاق المقارنة

## الأسئلة
rating-passed = تم تخطي السؤال
rating-unseen = السؤال لم يظهر بعد

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
goal-part_time = عمل بدوام جزئي
goal-training = تدريب
goal-studies = دراسة
goal-learn_language = تعلم اللغة
goal-driving_licence = رخصة قيادة
goal-skills_recognised = الاعتراف بمهاراتي
goal-self_employed = العمل لحسابي
goal-volunteering = عمل تطوعي
goal-childcare = رعاية لأطفالي
goal-home = سكن
goal-debts = تنظيم ديوني
goal-health = صحتي
goal-meet_people = التعرف على الناس
goal-rights = فهم حقوقي
goal-keep_job = الحفاظ على عملي
own-words-add = إضافة
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
section-unseen = أسئلة لم تظهر
section-kept = أحتفظ به لنفسي
section-left-out = مواضيع غير معروضة
review-nothing = لا تعرضون شيئا الآن.
obstacles-passed = بلا تفاصيل
obstacles-unseen = تفاصيل لم تظهر بعد
goals-left-out = أهداف غير معروضة
goals-unseen = أهداف لم تظهر بعد
goals-passed = أهداف تم تخطيها
change-this = تغيير: { $name }
leave-out = أحتفظ به لنفسي
leave-out-this = أحتفظ به لنفسي: { $name }
show = عرض
show-this = عرض: { $name }
review-next = رؤية رمزي

## الرمز
share-title = اعرضوا هذا الرمز.
share-who = من يقرأ الرمز يرى إجاباتكم.
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
summary-title-follow_up = ملخص المتابعة
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

## بالصور
practice-title = للتجربة: كيف الحال؟
practice-subject = شرب الشاي
goals-page = الصفحة { $here } من { $total }
order-tap = اضغطوا على الهدف الأهم.
review-tap = اضغطوا على صورة لتغييرها.

## الاستماع
listen-slow = ببطء
listen-no-voice = لا يوجد في هذا الهاتف صوت بهذه اللغة.
listen-size = حجم الصوت 600 كيلوبايت على الأكثر، مثل صورة.
listen-machine = هذا صوت آلة.
listen-fetch = تنزيل الصوت
listen-fetching = الصوت في الطريق.
listen-not-fetched = لم يصل الصوت.

## الورشة: المشاركة
turn-title = حان دوركم.
turn-begin = البدء
turn-pass = يمكنكم تخطي كل سؤال.
turn-forgets = ينسى الجهاز كل شيء في النهاية.
turn-minutes = { $minutes ->
    [0] تبدأ الورشة الآن.
    [one] تدوم الورشة دقيقة واحدة.
    [two] تدوم الورشة دقيقتين.
    [few] تدوم الورشة { $minutes } دقائق.
    [many] تدوم الورشة { $minutes } دقيقة.
   *[other] تدوم الورشة { $minutes } دقيقة.
}
turn-hand-round = ينتقل هذا الجهاز من يد إلى يد
turn-to-facilitator = العودة إلى المنشط
turn-leave = مغادرة الورشة
hold-help = اتركوا الإصبع على الزر ثانيتين.
session-done = انتهيت
closing-help = يمكنكم فعل الأمرين معا.
closing-give = أعطي إجاباتي للمجموعة من دون اسمي
closing-given = وصلت إجاباتكم إلى المجموعة.
closing-own-words = ترى المجموعة أرقاما فقط.
closing-take = آخذ إجاباتي معي
take-help = اقرؤوا هذا الرمز بهاتفكم.
anonymous-title = اعرضوا هذا الرمز على المنشط.
anonymous-who = في هذا الرمز إجاباتكم من دون اسمكم.
anonymous-workshop = الورشة رقم { $number }
anonymous-failed = الرمز ليس جاهزا بعد.
anonymous-failed-help = عودوا إلى الخلف ثم حاولوا مرة أخرى.
finished-title = شكرا.
finished-hand-back = أعيدوا الجهاز إلى المنشط.
finished-forgotten = نسي الجهاز كل شيء.
finished-next = الانتقال إلى الشخص التالي
finished-close = إغلاق الورشة
resting-title = هل ما زلتم هنا؟
resting-help = ستختفي إجاباتكم قريبا.
resting-here = أنا هنا
review-title-turn = هذه إجاباتكم.
erase-turn = تختفي إجاباتكم وتبدؤون من جديد.
code-anonymous = هذا رمز لمجموعة.
code-anonymous-help = يقرأه المنشط خلال الورشة.
code-summary = هذا رمز ملخص.
code-summary-help = يقرأه المستشار في صفحته.
code-invitation = هذه دعوة إلى ورشة.
code-invitation-help = اقرؤوا هذا الرمز بكاميرا هاتف.

## الورشة: التنشيط
workshops-title = الورشات
workshops-help = ترون المجموعة كلها، لا شخصا واحدا.
workshops-blocked = هذا المتصفح يرفض حفظ الورشات.
workshops-memory = تبقى الورشات الجديدة هنا ما دامت هذه الصفحة مفتوحة.
workshops-unreadable = لا يستطيع Jalon قراءة ورشاتكم القديمة.
workshops-newer = إصدار أحدث من Jalon كتب ورشاتكم القديمة.
workshops-untouched = تبقى هذه الورشات على هذا الجهاز.
workshops-discard = حذف الورشات القديمة
erase-workshops = تختفي أيضا ورشات هذا الجهاز.
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
count-not-jalon-help = يجد الشخص رمزه دون اسم في النهاية.
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
