# What comes later, for the person who answers. The rules are those of start.ftl.

## الأسئلة
lead-question = كيف الأمور؟
lead-topic = { $topic }:
lead-asked = كيف الأمور؟
rating-fine = الأمور جيدة
rating-difficult = الأمور صعبة
rating-very-difficult = الأمور صعبة جدا
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

## كم من الوقت
return-title = إلى أين وصلتم؟
return-help = تاريخ آخر ملخص لكم: { $date }.
return-follow-up = أقول إلى أين وصلت
return-again = هل تريدون الاستمرار؟
anew-begin = البدء من جديد
anew-kept = تبقى إجاباتكم السابقة أيضا.

## الأهداف
characters-left = { $count ->
    [0] لم يبق مكان
    [one] يبقى حرف واحد
    [two] يبقى حرفان
    [few] يبقى { $count } أحرف
    [many] يبقى { $count } حرفا
   *[other] يبقى { $count } حرف
}

## مهاراتي وخبرتي
question-experience = أي أعمال قمتم بها من قبل؟
question-experience-help = عمل البيت مهم أيضا.
option-experience-children = رعاية الأطفال
option-experience-care = مساعدة شخص مريض
option-experience-cooking = الطبخ
option-experience-cleaning = التنظيف
option-experience-laundry = غسل الملابس وكيها
option-experience-sewing = الخياطة
option-experience-gardening = العمل في الحديقة
option-experience-farming = الزراعة
option-experience-animals = رعاية الحيوانات
option-experience-repair = التصليح
option-experience-building = البناء
option-experience-painting = دهان الجدران
option-experience-driving = قيادة السيارة
option-experience-moving = نقل الأثاث
option-experience-selling = البيع
option-experience-serving = تقديم الطعام
option-experience-hairdressing = قص الشعر
option-experience-factory = العمل في مصنع
option-experience-guarding = الحراسة
option-experience-office = العمل في مكتب
option-experience-accounts = تنظيم المصاريف
option-experience-computers = العمل على الكمبيوتر
option-experience-translating = الترجمة
option-experience-teaching = المساعدة في الدروس
option-experience-organising = تنظيم حفلة
option-experience-volunteering = التطوع
option-experience-music = عزف الموسيقى
option-experience-sport = ممارسة الرياضة
more-answers = رؤية المزيد من الإجابات
question-good_at = ما الذي تجيدونه؟
option-good_at-listening = الاستماع
option-good_at-talking = التحدث مع الناس
option-good_at-patient = الصبر
option-good_at-calm = الحفاظ على الهدوء
option-good_at-careful = العمل بدقة
option-good_at-organised = التنظيم والترتيب
option-good_at-punctual = احترام المواعيد
option-good_at-strong = حمل أشياء ثقيلة
option-good_at-fast = العمل بسرعة
option-good_at-handy = تصليح الأشياء
option-good_at-creative = إيجاد أفكار جديدة
option-good_at-solutions = إيجاد الحلول
option-good_at-learning = التعلم بسرعة
option-good_at-remembering = تذكر الأشياء
option-good_at-honest = التعامل بأمانة
option-good_at-persevering = إكمال العمل
option-good_at-helping = مساعدة الآخرين
option-good_at-deciding = اتخاذ القرارات
question-likes = ماذا تحبون أن تفعلوا؟
option-likes-people = لقاء الناس
option-likes-hands = العمل باليدين
option-likes-outdoors = البقاء في الهواء الطلق
option-likes-animals = العناية بالحيوانات
option-likes-plants = العناية بالنباتات
option-likes-numbers = الحساب
option-likes-screens = العمل على الكمبيوتر
option-likes-alone = العمل وحدي
option-likes-team = العمل مع فريق
option-likes-children = العناية بالأطفال
option-likes-older_people = العناية بكبار السن
option-likes-moving = الحركة
option-likes-quiet = العمل في هدوء
option-likes-machines = العمل على الآلات
option-likes-food = الطبخ
option-likes-beauty = قص الشعر والتجميل
question-languages = أي لغات تتكلمون؟
languages-search = ابحثوا عن لغة
languages-none = لا يجد Jalon هذه اللغة.
languages-count = { $count ->
    [0] لا توجد لغة
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
languages-full = عدد لغاتكم { $count }. أزيلوا لغة لاختيار لغة أخرى.
languages-add = إضافة: { $name }
languages-remove = إزالة: { $name }
languages-level = كيف تتكلمون هذه اللغة: { $name }؟
level-1 = قليلا
level-2 = بشكل متوسط
level-3 = جيدا
level-4 = اللغة الأم
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
question-by_when = متى تريدون ذلك؟
option-by_when-this_month = هذا الشهر
option-by_when-three_months = خلال 3 أشهر
option-by_when-a_year = خلال سنة
option-by_when-later = لاحقا
question-first_step = ما هي خطوتكم الصغيرة الأولى؟
question-first_step-help = مثلا: الاتصال بالهاتف، السؤال، الزيارة.
first-step-piece = الوقت قريب. بماذا يمكنكم أن تبدؤوا؟
question-ready = هل هذا هو الوقت المناسب؟
option-ready-1 = الوقت مبكر جدا
option-ready-2 = ما زلت أفكر
option-ready-3 = ربما
option-ready-4 = قريبا
option-ready-5 = أبدأ الآن

## وضعي
offer-situation = هل تريدون وصف وضعكم؟
offer-situation-help = هكذا تظهر لكم اقتراحات.
offer-situation-open = نعم، سأجيب
situation-help = يمكنكم تخطي هذا السؤال.
question-region = أين تسكنون؟
option-region-wallonia = والونيا
option-region-brussels = بروكسل
option-region-flanders = فلاندرز
option-region-german_speaking = المنطقة الناطقة بالألمانية
question-status = ما هو وضعكم اليوم؟
option-status-ris = أحصل على دخل الاندماج RIS أو leefloon
option-status-eris = أحصل على مساعدة مالية أخرى من CPAS أو OCMW
option-status-waiting = أنتظر إجابة من CPAS أو OCMW
option-status-unemployment = أحصل على تعويض البطالة
option-status-unemployment_ends = تعويض البطالة ينتهي قريبا أو انتهى
option-status-disability = أحصل على تعويض المرض أو الإعاقة
option-status-works = أعمل الآن
option-status-article_60 = عندي عقد article 60
option-status-article_61 = عندي عقد article 61
option-status-student = أنا أدرس
option-status-nothing = ليس عندي أي دخل الآن
option-status-other = شيء آخر
question-contract_end = متى ينتهي عقدكم؟
month-choose = اختاروا شهرا
question-registered = هل سجلتم في مكتب التوظيف: Forem أو Actiris أو VDAB أو ADG؟
option-registered-yes = نعم
option-registered-no = لا
option-registered-unsure = لا أعرف
question-age = كم عمركم؟
option-age-under_25 = أقل من 25 سنة
option-age-25_30 = من 25 إلى 29 سنة
option-age-30_40 = من 30 إلى 39 سنة
option-age-40_50 = من 40 إلى 49 سنة
option-age-over_50 = 50 سنة أو أكثر

## المتابعة
question-goal_outcome = إلى أين وصلتم في هذا الهدف؟
option-goal_outcome-done = وصلت إلى الهدف
option-goal_outcome-under_way = أعمل على ذلك
option-goal_outcome-dropped = غيرت رأيي
question-step_outcome = هل قمتم بهذه الخطوة الأولى؟
option-step_outcome-done = قمت بها
option-step_outcome-not_yet = ليس بعد
question-working = هل تعملون الآن؟
option-working-full_time = نعم، دوام كامل
option-working-part_time = نعم، دوام جزئي
option-working-no = ليس الآن
question-job_suits = هل يناسبكم هذا العمل؟
option-job_suits-yes = نعم
option-job_suits-partly = إلى حد ما
option-job_suits-no = لا
question-would_help = ما الذي قد يساعدكم؟
option-would_help-talk = الحديث عن هذا
option-would_help-someone_at_work = دعم في العمل
option-would_help-training = دورة تدريبية
option-would_help-other_hours = أوقات عمل أخرى
option-would_help-transport = وسيلة نقل
option-would_help-childcare = دار حضانة لأطفالي
option-would_help-money = مساعدة مالية
option-would_help-health = مساعدة صحية
option-would_help-other_job = عمل آخر

## الاقتراحات
suggestions-title = اقتراحات للنقاش
suggestions-help = المستشار يخبركم إن كان ذلك ممكنا.
suggestions-none = لا توجد اقتراحات بعد. أخبروا المستشار بما تريدون.
suggestions-none-passed = تخطيتم الأسئلة، وهذا من حقكم.
suggestion-because = لأنكم قلتم:
suggestion-strike = إزالة
suggestion-strike-this = إزالة: { $name }
suggestion-put-back = إرجاع
suggestion-put-back-this = إرجاع: { $name }
suggestion-struck = المستشار لن يرى هذا الاقتراح.
suggestion-names = الاسم في المنطقة: { $names }
suggestion-sources = المصدر: { $sources }
suggestions-count = { $count ->
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحا
   *[other] { $count } اقتراح
}
suggestions-more = { $count ->
    [0] لا توجد اقتراحات أخرى
    [one] رؤية اقتراح آخر
    [two] رؤية اقتراحين آخرين
    [few] رؤية { $count } اقتراحات أخرى
    [many] رؤية { $count } اقتراحا آخر
   *[other] رؤية { $count } اقتراح آخر
}
reason-talk = أريد التحدث عن هذا: { $name }
reason-goal = الهدف

## الخدمات: اسم بسيط، ثم ماذا تفعل الخدمة
service-project_facilitator = مساعدة لوضع خطة
service-project_facilitator-basics = مساعدة لإيجاد حلول
service-project_facilitator-what = شخص يبحث معكم عن حلول ثم عن خطة.
service-literacy_unit = دروس للتحدث والقراءة والكتابة
service-literacy_unit-speaking = دروس في اللغة
service-literacy_unit-reading = دروس للقراءة والكتابة
service-literacy_unit-counting = دروس في الحساب
service-literacy_unit-test = التحضير لامتحان اللغة
service-literacy_unit-what = تتعلمون التحدث والقراءة والكتابة والحساب.
service-training_unit = مساعدة في التدريب
service-training_unit-what = شخص يدعمكم خلال دراستكم أو تدريبكم.
service-job_unit = خطة للعثور على عمل
service-job_unit-what = فريق من CPAS أو OCMW يكتب هذه الخطة معكم.
service-job_coaching = شخص يرافقكم في العمل
service-job_coaching-what = هذا الشخص يساعدكم قبل أول يوم عمل وبعده.
service-article_60 = عقد article 60
service-article_60-what = يوظفكم CPAS أو OCMW: تحصلون على راتب وخبرة.
service-article_61 = عقد article 61
service-article_61-what = شركة توظفكم بمساعدة CPAS أو OCMW.
service-social_economy = عمل في شركة اجتماعية
service-social_economy-what = الشركة توظفكم وتدعمكم.
service-temp_agency = عمل مؤقت مع دعم
service-temp_agency-what = الوكالة تعرض عقودا قصيرة مع دعم.
service-after_contract = دعم بعد العقد
service-after_contract-what = مستشار يساعدكم للوصول إلى عمل مستقر.
service-remobilising = لقاءات لاستعادة الثقة بالنفس
service-remobilising-people = لقاءات في مجموعة صغيرة
service-remobilising-what = ترجعون إلى نظام يومي مع مجموعة صغيرة.
service-volunteering = عمل تطوعي أو نشاط
service-volunteering-what = تساعدون الآخرين وتتعرفون على الناس.
service-trial_placement = تجربة في شركة
service-trial_placement-what = تدريب قصير يعرفكم على مهنة عن قرب.
service-job_search_help = البحث معا عن عمل
service-job_search_help-what = تجهزون CV ورسائل طلب العمل والمقابلات.
service-mission_locale = خدمة توظيف قريبة منكم
service-mission_locale-what = فريق يساعدكم للوصول إلى تدريب أو عمل.
service-skills_assessment = التعرف على مهاراتكم
service-skills_assessment-what = تفكرون في كل ما تعرفون عمله.
service-skills_validation = الاعتراف بمهاراتكم
service-skills_validation-what = تعرضون مهاراتكم للحصول على شهادة رسمية.
service-adult_education = دروس للكبار
service-adult_education-digital = دروس على الهاتف والكمبيوتر
service-adult_education-what = تتعلمون مهنة أو مادة مع أشخاص بالغين.
service-job_day = لقاء أصحاب العمل
service-job_day-what = تتحدثون مع شركات تبحث عن عمال وموظفين.
service-self_employed_support = العمل لحسابكم
service-self_employed_support-what = مستشار يدرس فكرتكم معكم.
service-debt_mediation = مساعدة في حل الديون
service-debt_mediation-what = مختص بالديون يبحث معكم عن خطة للدفع.
service-rental_deposit = مساعدة في دفع ضمان الإيجار
service-rental_deposit-what = يبحث CPAS أو OCMW معكم عن طريقة لدفع الضمان.
service-childcare_search = دار حضانة لأطفالكم
service-childcare_search-what = شخص يبحث معكم عن مكان لأطفالكم.
service-job_seeker_registration = التسجيل في مكتب التوظيف
service-job_seeker_registration-check = التأكد من تسجيلكم
service-job_seeker_registration-what = تخبرون مكتب التوظيف أنكم تبحثون عن عمل.
service-employment_service = مكتب التوظيف
service-employment_service-what = هذا المكتب يقدم نصائح وعروض عمل وتدريبا.

## مراحل الطريق: سبعة أبواب بلا ترتيب
step-basic_conditions = أساسيات الحياة اليومية
step-guidance = إيجاد الطريق المناسب
step-social_activation = الخروج والقيام بنشاط
step-training = التعلم والتجربة
step-on_the_job = التعلم خلال العمل
step-regular_market = نحو عمل مستقر
step-follow_up = دعم مستمر مع الوقت

## القراءة من جديد
section-resources = خبرتي وما أحب
section-situation = وضعي
section-follow_up = منذ المرة الماضية
section-suggestions = اقتراحات للنقاش
suggestions-unseen = اقتراحات لم تظهر بعد
suggestions-passed = تمت إزالة كل الاقتراحات
suggestions-none-follow = لا توجد اقتراحات من هذه الإجابات
suggestions-no-answers = لا توجد اقتراحات بلا إجابات
suggestions-left-out = اقتراحات غير معروضة
fact-why = السبب
fact-by_when = متى
fact-first_step = الخطوة الصغيرة الأولى
fact-ready = الوقت المناسب
fact-experience = الخبرة
fact-good_at = نقاط القوة
fact-likes = الأعمال المفضلة
fact-languages = اللغات
fact-region = المنطقة
fact-status = الدخل أو العقد
fact-contract_end = نهاية العقد
fact-registered = التسجيل في مكتب التوظيف
fact-age = العمر
fact-goal_outcome = الهدف
fact-step_outcome = الخطوة الصغيرة الأولى
fact-working = العمل
fact-job_suits = عمل مناسب
fact-would_help = ما قد يساعد
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
words-of-goal = { $name }، { $goal }
review-dense = في رمزكم معلومات كثيرة. قراءته بالهاتف أصعب.
review-too-dense = في رمزكم معلومات كثيرة جدا.
review-shorten = يمكنكم اختصار هذا: { $name }
review-all = الإجابة عن أسئلة أخرى

## ما يتغير
evolution-title = ما تغير
evolution-dates = من { $then } إلى { $now }
evolution-then = من قبل
evolution-now = الآن
evolution-better = أسهل
evolution-same = نفس الشيء
evolution-harder = أصعب
evolution-unknown = لا توجد مقارنة
evolution-goals = الأهداف السابقة
evolution-open = رؤية ما تغير
share-present = عرض الملخص الجديد
share-earlier = عرض ملخص يوم { $date }
follow-up-begin = أقول إلى أين وصلت
reminder-save = إضافة تذكير إلى تقويمي

## صفحة المستشارين: البقية
summary-because = ما قاله الشخص

## الأسئلة
rating-passed = تم تخطي السؤال
rating-unseen = السؤال لم يظهر بعد

## الأهداف
goals-title = ما هي أهدافكم؟
goals-help = اختاروا 3 أهداف على الأكثر.
goals-count = { $count ->
    [0] لا يوجد هدف
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفا
   *[other] { $count } هدف
}
goals-full = عدد أهدافكم { $count }. أزيلوا هدفا لاختيار هدف آخر.
goal-place = الهدف { $number }
goal-job = عمل
goal-part_time = عمل بدوام جزئي
goal-training = دورة تدريبية
goal-studies = دراسة
goal-learn_language = تعلم لغة
goal-driving_licence = الحصول على رخصة قيادة
goal-skills_recognised = الاعتراف بمهاراتي
goal-self_employed = العمل لحسابي
goal-volunteering = عمل تطوعي
goal-childcare = دار حضانة لأطفالي
goal-home = إيجاد سكن
goal-debts = تسديد ديوني
goal-health = الاهتمام بصحتي
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
review-title = هذا ما ستعرضونه.
review-touch = اضغطوا للتغيير.
review-eye = اضغطوا على العين: تحتفظون بالجملة لأنفسكم.
kept-count = { $count ->
    [0] تعرضون كل شيء.
    [one] تحتفظون بشيء واحد لأنفسكم.
    [two] تحتفظون بشيئين لأنفسكم.
    [few] { $count } أشياء تحتفظون بها لأنفسكم.
    [many] { $count } شيئا تحتفظون به لأنفسكم.
   *[other] { $count } شيء تحتفظون به لأنفسكم.
}
kept-more = رؤية البقية
letter-lines = { $count ->
    [0] لا توجد جملة
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملة
   *[other] { $count } جملة
}
letter-goals = تغيير أهدافي
letter-kept = { $name }: لكم وحدكم
letter-shown = { $name }: معروض
undo = تراجع
undo-this = تراجع: { $name }
section-also-difficult = صعب أيضا
section-open = بلا إجابة
section-talk = أريد التحدث عن
section-goals = أهدافي
section-difficult = الأمور الصعبة
section-fine = الأمور الجيدة
section-kept = أحتفظ به لنفسي
section-left-out = مواضيع غير معروضة
review-nothing = لا تعرضون شيئا الآن.
obstacles-passed = بلا تفاصيل
obstacles-unseen = تفاصيل لم تظهر بعد
goals-left-out = أهداف غير معروضة
goals-unseen = أهداف لم تظهر بعد
goals-passed = أهداف تم تخطيها
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
share-link = رابط فيه إجاباتكم
share-link-kept = يبقى الرابط في المتصفح الذي يفتحه.
share-copy = نسخ الرابط
share-done = تم
code-picture = رمز QR فيه إجاباتكم
code-too-long = كلماتكم كثيرة على الرمز.
code-too-long-help = اكتبوا كلمات أقل.

## بعد ذلك
after-title = ماذا تريدون أن تفعلوا بإجاباتكم؟
after-help = ما زالت إجاباتكم على هذا الهاتف.
after-help-memory = إذا أغلقتم هذه الصفحة تختفي إجاباتكم.
after-keep = حفظ إجاباتي
after-end = إنهاء من دون حفظ
sheet-title = إجاباتي
sheet-day = صفحة يوم { $date }
sheet-kept = ما تحتفظون به لأنفسكم ليس في هذه الصفحة.
sheet-print = طباعة صفحتي
sheet-save = تنزيل صفحتي

## بالصور
practice-title = للتجربة: كيف الأمور؟
practice-subject = تحضير الشاي
goals-page = الصفحة { $here } من { $total }
order-tap = اضغطوا على الهدف الأهم.
review-tap = اضغطوا على صورة لتغيير الإجابة.

## الاستماع
listen-slow = ببطء
listen-no-voice = لا يوجد في هذا الهاتف صوت بهذه اللغة.
listen-size = حجم الصوت 600 كيلوبايت على الأكثر، مثل صورة.
listen-machine = هذا صوت آلة.
listen-fetch = تنزيل الصوت
listen-fetching = يتم تنزيل الصوت الآن.
listen-not-fetched = لم يتم تنزيل الصوت بعد.

## الورشة: المشاركة
turn-title = حان دوركم.
turn-begin = البدء
turn-pass = يمكنكم تخطي أي سؤال.
turn-forgets = ينسى الجهاز إجاباتكم في النهاية.
turn-minutes = { $minutes ->
    [0] تبدأ الجلسة الآن.
    [one] تدوم الجلسة دقيقة واحدة.
    [two] تدوم الجلسة دقيقتين.
    [few] تدوم الجلسة { $minutes } دقائق.
    [many] تدوم الجلسة { $minutes } دقيقة.
   *[other] تدوم الجلسة { $minutes } دقيقة.
}
turn-hand-round = ينتقل هذا الجهاز من يد إلى يد
turn-to-facilitator = العودة إلى مسؤول الجلسة
turn-leave = مغادرة الجلسة
hold-help = أبقوا الإصبع على الزر ثانيتين.
session-done = انتهيت
closing-help = يمكنكم فعل الأمرين معا.
closing-give = أعطي إجاباتي للمجموعة من دون اسمي
closing-given = إجاباتكم محسوبة مع المجموعة.
closing-own-words = ترى المجموعة أرقاما فقط.
closing-take = آخذ إجاباتي معي
closing-sure = تختفي إجاباتكم إذا أنهيتم.
closing-finish = نعم، إنهاء
take-help = اقرؤوا هذا الرمز بكاميرا هاتفكم.
anonymous-title = اعرضوا هذا الرمز على مسؤول الجلسة.
anonymous-who = في هذا الرمز إجاباتكم من دون اسمكم.
anonymous-workshop = الجلسة رقم { $number }
anonymous-failed = الرمز ليس جاهزا بعد.
anonymous-failed-help = ارجعوا ثم حاولوا مرة أخرى.
finished-title = شكرا.
finished-hand-back = أعيدوا الجهاز إلى مسؤول الجلسة.
finished-forgotten = نسي الجهاز إجاباتكم.
finished-next = الانتقال إلى الشخص التالي
finished-close = مغادرة الجلسة
resting-title = هل ما زلتم هنا؟
resting-help = ستختفي إجاباتكم قريبا.
resting-here = أنا هنا
review-title-turn = هذه إجاباتكم.
erase-turn = تختفي إجاباتكم وتبدؤون من جديد.

## الورشة: التنشيط
erase-workshops = تختفي أيضا جلسات هذا الجهاز.

## على الجهاز
notice-release = نسخة جديدة من Jalon جاهزة.
notice-release-open = فتح النسخة الجديدة
device-ready = يفتح Jalon من دون إنترنت على هذا الجهاز.
hint-home = على الشاشة الرئيسية يحفظ Jalon إجاباتكم بشكل أفضل.
hint-home-add = إضافة إلى شاشتي الرئيسية
hint-home-hand = اضغطوا على المربع ذي السهم، ثم على الإضافة إلى الشاشة الرئيسية.
hint-home-close = ليس الآن
hint-erased = من دون زيارة، يحذف هذا الهاتف إجاباتكم بعد أيام قليلة.
