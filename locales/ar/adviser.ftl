# For whoever reads a code.

## صفحة المستشارين: القراءة
torch = المصباح

## صفحة المستشارين: البقية
summary-resources = الخبرة ونقاط القوة والأعمال المفضلة واللغات
summary-situation = الوضع
summary-follow-up = منذ المرة الماضية
summary-suggestions = اقتراحات للنقاش
summary-compare = مقارنة مع رمز آخر
summary-compare-help = اقرؤوا ملخصا آخر للشخص نفسه.
compare-same = قرأتم هذا الرمز من قبل.
compare-same-help = اقرؤوا رمزا آخر للشخص نفسه.
decide-title = قرأتم رمزا آخر.
decide-help = ما زال الملخص الأول مفتوحا.
decide-replace = قراءة الملخص الجديد فقط
decide-compare = مقارنة الملخصين
decide-keep = الاحتفاظ بالملخص الأول
summary-return = العودة إلى الملخص المفتوح
summary-compare-end = إغلاق المقارنة

## صفحة المستشارين: القراءة
scan-title = قراءة رمز
scan-help = ضعوا الرمز داخل الإطار.
scan-private = هذا الجهاز يقرأ الرمز والرمز يبقى هنا.
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
camera-slow = الكاميرا لا تستجيب بعد.
camera-slow-help = أجيبوا عن سؤال المتصفح أو حاولوا من جديد.
camera-stopped = لم تعد الكاميرا تعطي صورة.
camera-stopped-help = افتحوها من جديد.
camera-insecure = الكاميرا تعمل فقط بعنوان https.
camera-insecure-help = افتحوا Jalon بعنوان https أو استعملوا صورة.
camera-no-decoder = البرنامج الذي يقرأ الرموز لا يعمل الآن.
camera-no-decoder-help = تحققوا من اتصال الإنترنت، ثم حاولوا من جديد.
code-not-jalon = هذا الرمز ليس من Jalon.
code-not-jalon-help = اطلبوا من الشخص رمز Jalon.
code-damaged = هذا الرمز تالف أو ناقص.
code-damaged-help = اقرؤوا الرمز مرة أخرى في ضوء أقوى.
code-newer = هذا الرمز من إصدار أحدث من Jalon.
code-newer-help = أعيدوا تحميل هذه الصفحة، ثم اقرؤوا الرمز مرة أخرى.
link-changed = تغير الرابط عند الإرسال أو نقص جزء منه.
link-changed-help = اقرؤوا الرمز على هاتف الشخص.
link-empty = لا يوجد رمز في هذا الرابط.
keys-changed = قارئ الرموز يفقد بعض حروف هذا الرمز.
keys-changed-help = اضبطوا القارئ على لوحة مفاتيح هذا الكمبيوتر.
scanner-open = هل قارئ الرموز لا يعمل؟
scanner-help = اقرؤوا رمز الاختبار هذا بالقارئ.
scanner-code = رمز اختبار للقارئ
scanner-right = القارئ يعمل جيدا.
scanner-other = للقارئ لوحة مفاتيح أخرى، ويفهمه Jalon.
scanner-lost = القارئ يفقد حروفا.
scanner-manual = ابحثوا عن لوحة المفاتيح في دليل القارئ.
scanner-keyboard = اختاروا لوحة مفاتيح هذا الكمبيوتر.
scanner-end = اختاروا مفتاح الإدخال لنهاية الرمز.
picture-no-code = لا يجد Jalon أي رمز في الصورة.
picture-no-code-help = صوروا الرمز من قرب ومن الأمام.
picture-several = في الصورة عدة رموز.
picture-several-help = اعرضوا رمزا واحدا في كل مرة.
picture-unreadable = هذا الملف ليس صورة.
picture-unreadable-help = اختاروا صورة أو لقطة شاشة.
summary-gone = اختفى الملخص مع الصفحة القديمة.
summary-gone-help = اقرؤوا الرمز مرة أخرى.

## صفحة المستشارين: الملخص
summary-title = ملخص للقاء الأول
summary-title-follow_up = ملخص للقاء جديد
summary-read = تمت قراءة الرمز
summary-day = إجابات يوم { $date }
summary-note = هذا الملخص بداية للحديث. الشخص اختار كل شيء بنفسه.
summary-talk = الشخص يريد التحدث عن
summary-goals = الأهداف، الأهم أولا
summary-difficult = الأمور الصعبة
summary-strengths = ما يساعد
summary-fine = الأمور الجيدة
summary-passed = أسئلة ظهرت وتم تخطيها
summary-unseen = أسئلة لم تظهر بعد
facts-passed = أسئلة تم تخطيها
facts-unseen = أسئلة لم تظهر بعد
summary-strengths-passed = ما يساعد: أسئلة تم تخطيها
summary-nothing = لا توجد إجابات في هذا الجزء
summary-not-shown = لا شيء معروض في هذا الجزء
summary-talk-none = لم يتم عرض أي موضوع
summary-difficult-none = لم يتم عرض أي صعوبة
summary-all-passed = الشخص يفضل تخطي هذه الأسئلة
summary-strengths-none = لم يتم عرض شيء هنا
summary-private = شيء آخر، على انفراد
summary-talk-mark = يريد التحدث عن هذا
summary-written-in = مكتوب باللغة { $language }
print = طباعة
scan-another = قراءة رمز آخر
summary-leave = يختفي الملخص عند إغلاق هذه الصفحة.

## الورشة: المشاركة
code-anonymous = هذا رمز جلسة، دون اسم.
code-anonymous-help = يقرؤه مسؤول الجلسة خلال الجلسة.
code-summary = هذا رمز ملخص.
code-summary-help = يقرؤه المستشار في صفحته.
code-invitation = هذه دعوة إلى جلسة جماعية.
code-invitation-help = اقرؤوا هذا الرمز بكاميرا هاتف.

## الورشة: التنشيط
count-not-jalon-help = في النهاية يجد الشخص رمزه دون اسم.

## الخدمات بأسمائها عند المستشارين
summary-service-project_facilitator = مرافقة المشروع في CPAS أو OCMW
summary-service-literacy_unit = تعليم القراءة والكتابة ودروس اللغة
summary-service-training_unit = المرافقة إلى التدريب أو الدراسة
summary-service-job_unit = خطة فردية نحو العمل
summary-service-job_coaching = مرافقة في العمل
summary-service-after_contract = الدعم عند نهاية العقد
summary-service-article_60 = عقد article 60
summary-service-article_61 = عقد article 61
summary-service-social_economy = عمل في الاقتصاد الاجتماعي
summary-service-temp_agency = عمل مؤقت مع مرافقة
summary-service-remobilising = مجموعات لاستعادة النشاط
summary-service-volunteering = تطوع أو نشاط اجتماعي
summary-service-trial_placement = توجيه مع تجربة قصيرة في شركة
summary-service-job_search_help = المساعدة في البحث عن عمل
summary-service-mission_locale = خدمة محلية للتوظيف
summary-service-skills_validation = الاعتراف بالمهارات
summary-service-skills_assessment = تقييم المهارات
summary-service-adult_education = تعليم الكبار
summary-service-job_day = لقاء مع أصحاب العمل
summary-service-self_employed_support = المرافقة إلى العمل المستقل
summary-service-debt_mediation = الوساطة في الديون
summary-service-rental_deposit = المساعدة في ضمان الإيجار
summary-service-childcare_search = البحث عن مكان لرعاية الأطفال
summary-service-job_seeker_registration = التسجيل في مكتب التوظيف، مطلوب غالبا لدخل الاندماج
summary-service-employment_service = مكتب التوظيف

# The page of a link whose # was escaped (scripts/lost.mjs)
lost-title = تغير هذا الرابط عند الإرسال.
lost-nothing = هذه الصفحة لا تقرأ شيئا.
lost-copy = انسخوا الرابط من الرسالة.
lost-paste = افتحوا Jalon، ثم الصقوا الرابط.
lost-show = أو اطلبوا رؤية الرمز على الهاتف.

## على الجهاز
device-weight = لفتح Jalon من دون إنترنت: { $count } ميغابايت للتحميل.
device-make = تجهيز هذا الجهاز
device-coming = كل شيء يصل الآن إلى هذا الجهاز.
device-failed = لم يصل كل شيء.
