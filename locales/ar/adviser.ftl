# For whoever reads a code.

## صفحة المستشارين: القراءة
torch = المصباح

## صفحة المستشارين: البقية
summary-resources = الموارد
summary-situation = الوضع
summary-follow-up = منذ المرة الماضية
summary-suggestions = اقتراحات للنقاش
summary-compare = مقارنة
summary-compare-help = اقرؤوا ملخصا آخر للشخص نفسه.
compare-same = قرأتم هذا الرمز من قبل.
compare-same-help = اقرؤوا رمزا آخر للشخص نفسه.
decide-title = قرأتم رمزا آخر.
decide-help = ما زال الملخص الأول مفتوحا.
decide-compare = مقارنة الملخصين
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
summary-goals = الأهداف بالترتيب
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
scan-another = رمز آخر
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

# The desk: a page to read in one minute
desk-more = إظهار المزيد: { $count }
desk-less = إظهار أقل
desk-turn = توجيه الشاشة نحو الشخص
desk-unfold = عرض كل شيء أو طيه
view-note = تسجيل رأيكم
view-note-of = رأيكم: { $name }
view-person = الشخص
view-own = الخدمة
view-same = الرأي نفسه
view-different = رأيان مختلفان
view-word = رأيكم بكلمة
view-next = السؤال عنه في المرة القادمة
view-done = إغلاق الرأي
view-others = مواضيع أخرى
people-title = اليوم
people-number = الشخص { $number }
people-label = الاسم في القائمة، مثل 10:30
people-later = الشخص التالي
people-earlier = الشخص السابق
people-drop = الحذف من القائمة
keys-title = اختصارات لوحة المفاتيح
keys-off = الاختصارات متوقفة
keys-close = إغلاق القائمة
decide-beside = فتح إلى جانبه
decide-leave = ترك هذا الرمز
summary-because = ما قاله الشخص

## الخطة
plan-desk-person = الشخص
plan-no-service = الخطة لا تقول بعد ما يفعله CPAS أو OCMW.
code-plan = هذا رمز خطة.
code-plan-help = الشخص يقرؤه بهاتفه.
plan-make = تحضير الخطة
plan-version = النسخة { $number } في { $date }
plan-objective-own = هدف آخر بكلمات الشخص
plan-add = إضافة
plan-from-ideas = إضافة من الأفكار
plan-from-list = اختيار من القائمة
plan-own-action = عمل بكلمات حرة
plan-who = من؟
plan-partner-name = اسم الشريك
plan-by = متى؟
plan-for = لأي هدف؟
plan-for-all = الخطة كلها
plan-change-this = تغيير: { $name }
plan-remove = إزالة
plan-remove-this = إزالة: { $name }
plan-raise-this = إلى الأعلى: { $name }
plan-word-support = بكلمة: { $name }
plan-dates = التواريخ
plan-from = البداية
plan-until = النهاية
plan-meeting-day = الموعد { $number }
plan-wish-word = رغبة الشخص أو رأيه المختلف
plan-code-title = للأخذ إلى البيت
plan-show-code = عرض الرمز
plan-code = رمز الخطة
plan-code-help = الشخص يقرأ هذا الرمز بهاتفه.
plan-code-needs = اختاروا هدفا وعملا.
plan-code-long = الخطة طويلة جدا لرمز واحد.
plan-full = في الخطة 10 أعمال على الأكثر.
plan-report = ماذا حدث للخطة
plan-report-done = تم
plan-report-not-yet = ليس بعد
plan-report-nothing = لم يقل شيء
plan-report-then = من قبل
plan-report-now = الآن
take-title = قراءة رمز خطة
take-other = هذا ليس رمز خطة.
take-other-help = اقرؤوا رمز الخطة على ورقة أو شاشة.

## في ملف الخدمة
file-needs = الاحتياجات ونقاط القوة
file-objectives = الأهداف
file-person = ما يفعله الشخص
file-service = ما يفعله CPAS أو OCMW
file-partners = ما يفعله الشركاء
file-evaluation = التقييم
file-due = { $what }، الموعد { $date }
file-term = من { $from } إلى { $until }
file-from = ابتداء من { $from }
file-until = حتى { $until }
file-wish = رغبة الشخص أو اعتراضه
import-empty = هذا الملف فارغ.
import-long = هذا الملف طويل جدا.
import-cut = هذا الملف مقطوع أو تالف في السطر { $line }.
import-other = هذا الملف ليس من Jalon.
import-newer = هذا الملف من نسخة أحدث من Jalon.
import-field = لا يفهم Jalon السطر { $line } من هذا الملف.
import-summary = الإجابات في هذا الملف لا تتوافق.
import-views = الآراء في هذا الملف لا تتوافق.
import-plan = الخطة في هذا الملف غير ممكنة.

## نتائج الخدمة
results-title = نتائج الخدمة
results-six = بعد حوالي 6 أشهر
results-twelve = بعد حوالي 12 شهرا
results-when = الوقت
results-people = عدد الأشخاص
results-topic = الموضوع
results-answer = الإجابة
results-count = العدد
results-note = ملاحظة
results-works = يعمل
results-not-wholly = جزئيا أو لا
results-unsaid = بلا إجابة
results-at-least = { $count } على الأقل
results-hidden = العدد مخفي لحماية كل شخص
results-of = الأشخاص المحسوبون: { $count }
results-waiting = الأشخاص في الانتظار: { $count }
results-least = تظهر الأرقام ابتداء من 5 أشخاص.
results-forgotten = تنسى الصفحة من هم في الانتظار عند إغلاقها.

## ملف CPAS
centre-cut = الملف { $file } تالف في السطر { $line }.
centre-other = الملف { $file } ليس بالصيغة الصحيحة.
centre-field = لا يفهم Jalon السطر { $line } من { $file }.
centre-value = في { $file }، الجزء { $part } غير صحيح.

# The desk: the person's language beside the adviser's, keys
desk-second = لغة الشخص
keys-escape = إغلاق أو رجوع
