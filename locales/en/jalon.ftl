# Jalon, plain English, translated from French.
# A machine translated these texts. No native speaker has read them yet.

## Always there
app-name = Jalon
loading = Jalon is opening.
back = Back
language = Language
erase = Erase everything
erase-short = Erase
pause = Take a break
next = Continue
skip = Skip
progress = Part { $here } of { $total }
notice-close = I understand
try-again = Try again
translation-note = A machine translated these texts. Nobody has checked them yet.

## Before opening
too-old-title = This browser is too old.
too-old-help = Update it or use another phone.
no-script = Turn on JavaScript to open Jalon.
load-failed = Jalon did not open. Check your internet connection.
load-failed-retry = Try again

## Welcome
welcome-lead = Think about your situation before your appointment at the CPAS.
promise-choice = It is your choice.
promise-phone = Everything stays on this phone.
promise-show = You decide what to show.
welcome-begin = Start
welcome-adviser = I am an adviser

## Choosing topics
domains-title = Which topics do you want to look at?
domains-help = Tap a topic to add or remove it.
domains-count = { $count ->
    [0] No topic chosen
    [one] One topic chosen
   *[other] { $count } topics chosen
}
domain-mobility = Getting around
domain-family = Children and family
domain-housing = Home
domain-money = Money
domain-paperwork = Papers and rights
domain-language = Speaking, reading, counting
domain-digital = Phone and computer
domain-health = Health at work
domain-confidence = Confidence and other people
domain-direction = Choosing a job
domain-learning = Skills and diplomas
domain-job_search = Finding a job
domain-work_life = Life at work

## The questions
lead-mobility = How is it going with getting around?
lead-family = How is it going with your children and family?
lead-housing = How is it going with your home?
lead-money = How is it going with your money?
lead-paperwork = How is it going with your papers and rights?
lead-language = How is it going with speaking, reading, writing and counting?
lead-digital = How is it going with the phone and the computer?
lead-health = How is it going with health at work?
lead-confidence = How is it going with confidence and other people?
lead-direction = How is it going with choosing a job?
lead-learning = How is it going with your skills and diplomas?
lead-job_search = How is it going with finding a job?
lead-work_life = How is it going with life at work?
rating-fine = It is going well
rating-difficult = It is difficult
rating-very-difficult = It is very difficult
rating-passed = Question skipped
rating-unseen = Question not seen yet
pass = I skip this
talk-about-this = I want to talk about this

## The choices
obstacles-question = What is difficult?
obstacles-question-talk = What do you want to talk about?
strengths-question = What helps you?
choices-help = You can choose several answers.
choices-count = { $count ->
    [0] No answer chosen
    [one] One answer chosen
   *[other] { $count } answers chosen
}
obstacle-mobility-no_licence = No driving licence
obstacle-mobility-no_vehicle = No car, no bike
obstacle-mobility-no_bus = No bus at the right time
obstacle-mobility-too_expensive = Too expensive
obstacle-mobility-too_far = Too far
obstacle-mobility-unknown_route = A route I do not know scares me
strength-mobility-bike = I ride a bike
strength-mobility-bus = I take the bus
strength-mobility-licence = I have a driving licence
strength-mobility-used_to_travel = I am used to travelling
obstacle-family-no_childcare = No childcare for my children
obstacle-family-school_hours = School hours
obstacle-family-nobody_to_step_in = Nobody to take my place
obstacle-family-cares_for_relative = I care for someone in my family
obstacle-family-family_disagrees = My family is against my working
strength-family-relatives_help = People in my family help me
strength-family-childcare_found = I have childcare for my children
obstacle-housing-no_stable_home = No stable home
obstacle-housing-must_move = I have to move to another home
obstacle-housing-rent_too_high = The rent is too high
obstacle-housing-rental_deposit = The rental deposit
obstacle-housing-poor_condition = My home is in bad condition
strength-housing-stable_home = I have a stable home
obstacle-money-debts = Debts
obstacle-money-end_of_month = The end of the month
obstacle-money-bank_bailiff = The bank or the bailiff
obstacle-money-afraid_to_lose_help = Working and losing my benefits scares me
strength-money-manages = I manage
strength-money-mediator_plan = I have a plan with a debt mediator
obstacle-paperwork-missing_documents = I am missing documents
obstacle-paperwork-letters = Letters that are difficult to understand
obstacle-paperwork-not_registered = Not registered as a jobseeker
obstacle-paperwork-residence_permit = My residence permit
obstacle-paperwork-health_insurance = My health insurance
strength-paperwork-papers_in_order = My papers are in order
strength-paperwork-dare_ask = I dare to ask
obstacle-language-speaking = Speaking
obstacle-language-reading = Reading
obstacle-language-writing = Writing
obstacle-language-counting = Counting
obstacle-language-test_coming = I have a language test soon
strength-language-languages_spoken = I speak several languages
strength-language-taking_lessons = I am taking lessons
obstacle-digital-no_device = No device of my own
obstacle-digital-no_internet = No internet
obstacle-digital-email = Emails
obstacle-digital-online_forms = Online forms
obstacle-digital-afraid_of_mistakes = Making a mistake scares me
strength-digital-messages = I send messages
strength-digital-search = I search the internet
strength-digital-video_calls = I make video calls
obstacle-health-standing_lifting = Standing or lifting
obstacle-health-breaks_hours = I need breaks or adapted hours
obstacle-health-treatment = Treatment or appointments
obstacle-health-tired = Tiredness
obstacle-health-low_morale = My mood is low
strength-health-knows_limits = I know my limits
strength-health-has_support = I have support
obstacle-confidence-afraid_unknown = New and unknown things scare me
obstacle-confidence-lost_habit = I have lost the habit of going out
obstacle-confidence-alone = Loneliness
obstacle-confidence-discriminated = Being refused or discriminated against
obstacle-confidence-trust = Who can I trust?
strength-confidence-people = People I can count on
strength-confidence-activity = I have an activity
strength-confidence-helps_others = I help others
obstacle-direction-no_idea = No idea yet
obstacle-direction-too_many_ideas = Too many ideas
obstacle-direction-never_tried = A job I have never tried
obstacle-direction-own_business = I want to work for myself
strength-direction-an_idea = I have an idea
strength-direction-loves_doing = I know what I like to do
strength-direction-seen_trade = I have seen a job up close
obstacle-learning-no_diploma = No diploma
obstacle-learning-not_recognised = My diploma is not recognised here
obstacle-learning-skills_without_paper = I have skills but no diploma
obstacle-learning-no_time_money = No time or money to learn
obstacle-learning-bad_memories = Bad memories of school
strength-learning-diploma = I have a diploma
strength-learning-skills_home_work = I learned at home or at work
strength-learning-learns_fast = I learn fast
obstacle-job_search-no_cv = No CV
obstacle-job_search-where_to_look = Where do I look?
obstacle-job_search-letters = Letters to apply for a job
obstacle-job_search-interviews = Job interviews
obstacle-job_search-no_answer = No reply
strength-job_search-experience = I have experience
strength-job_search-has_cv = I have a CV
strength-job_search-contacts = I have contacts
obstacle-work_life-hours = Working hours
obstacle-work_life-contract_ends = My contract ends soon
obstacle-work_life-conflict = A conflict at work
obstacle-work_life-no_follow_up = No follow-up at work
obstacle-work_life-does_not_suit = This job suits me badly
strength-work_life-reliable = People can count on me
strength-work_life-teamwork = I like teamwork
strength-work_life-used_to_hours = I am used to working hours

## In private
private-title = Do you want to talk about something else?
private-help = You will say it face to face, in private.
private-box = I want to talk about something else, in private

## The goals
goals-title = What are your goals?
goals-help = Choose up to 3 goals.
goals-count = { $count ->
    [0] No goal chosen
    [one] One goal chosen
   *[other] { $count } goals chosen
}
goals-full = You have { $count } goals. Remove a goal to choose another.
goal-job = A job
goal-part_time = A part-time job to start
goal-training = Training
goal-studies = Studies
goal-learn_language = Learn the language
goal-driving_licence = A driving licence
goal-skills_recognised = Get my skills recognised
goal-self_employed = Work for myself
goal-volunteering = Volunteering or an activity
goal-childcare = Childcare for my children
goal-home = A home
goal-debts = Put my debts in order
goal-health = My health first
goal-meet_people = Meet people
goal-rights = Understand my rights
goal-keep_job = Keep my job
own-words = In your words
own-words-add = Add
characters-left = { $count ->
    [0] No letters left
    [one] One letter left
   *[other] { $count } letters left
}
goal-remove = Remove: { $goal }
order-title = Which goal comes first?
order-help = The most important goal goes at the top.
goal-up = Move up: { $goal }
goal-down = Move down: { $goal }

## Reading again
review-title = This is what you show.
review-help = You can change each line or keep it to yourself.
section-talk = I want to talk about
section-goals = My goals
section-difficult = What is difficult
section-strengths = What helps me
section-fine = What is going well
section-passed = Questions skipped
section-unseen = Questions not seen yet
section-kept = I keep this to myself
section-strengths-passed = What helps me: questions skipped
section-strengths-unseen = What helps me: questions not seen yet
section-left-out = Topics not chosen or not shown
review-nothing = You are showing nothing for now.
obstacles-passed = No details given
obstacles-unseen = Details not seen yet
goals-left-out = Goals not shown
goals-unseen = Goals not seen yet
goals-passed = Goals skipped
change = Change
change-this = Change: { $name }
leave-out = Keep to myself
leave-out-this = Keep to myself: { $name }
show = Show
show-this = Show: { $name }
review-next = See my code

## The code
share-title = Show this code.
share-who = The person who reads it sees your answers.
share-bright = Make your screen brighter.
share-cracked = My screen is cracked
share-link = The same code as a link
share-copy = Copy the link
share-done = Done
code-picture = QR code with your answers
code-too-long = Your words are too long for the code. Shorten your goals.

## Afterwards
after-title = What do you want to do with your answers?
after-help = They are still on this phone.
after-help-memory = They stay here while this page is open.
after-keep = Keep my answers
pause-title = Take your time.
pause-kept = Your answers stay on this phone.
pause-close = You can close this page.
pause-memory = Your answers stay here while this page is open.
pause-resume = Go on
erase-title = Erase everything?
erase-help = All your answers leave this phone for ever.
erase-yes = Yes, erase everything
erase-no = No, keep

## Messages
notice-erased = Everything is erased.
notice-erased-elsewhere = Another window has erased everything.
notice-copied = The link is copied.
notice-copy-failed = The browser blocks copying the link.
notice-copy-failed-help = Press and hold the link to copy it.
notice-locale-failed = This language is still missing: { $language }.
notice-locale-failed-help = Check your internet connection.
notice-blocked = This browser refuses to keep your answers.
notice-memory = Your answers stay here while this page is open.
notice-full = The memory of this browser is full.
notice-full-help = Erase data from other sites, then continue.
notice-record-unreadable = Jalon cannot read your old answers.
notice-record-newer = A newer Jalon wrote your old answers.
notice-record-untouched = They stay on this phone.
record-keep = Keep them in a file
record-discard = Erase the old answers

## The adviser's page: reading
scan-title = Read a code
scan-help = Place the code in the frame.
scan-private = This device reads the code and keeps it here.
camera-start = Open the camera
camera-starting = The camera is opening.
camera-stop = Close the camera
camera-picture = Camera picture
camera-lens = Camera to use
camera-lens-number = Camera { $number }
torch = Light
picture-choose = Choose a picture
picture-drop = You can also drop or paste a picture.
picture-busy = Jalon is looking for a code in the picture.
typed-label = Link received or code reader
typed-help = Paste the link or scan with the reader.
typed-read = Read
camera-refused = The browser blocks the camera.
camera-refused-help = Allow the camera in the page settings.
camera-missing = Jalon finds no camera.
camera-missing-help = Use a picture, a link or a code reader.
camera-in-use = Another program is using the camera.
camera-in-use-help = Close that program, then try again.
camera-insecure = The camera needs an https address.
camera-insecure-help = Open Jalon with https or use a picture.
camera-no-decoder = The code reader does not answer.
camera-no-decoder-help = Check the internet connection, then try again.
code-not-jalon = This code does not come from Jalon.
code-not-jalon-help = Ask the person for the Jalon code.
code-damaged = This code is damaged or incomplete.
code-damaged-help = Scan the code once more, with more light.
code-newer = This code comes from a newer Jalon.
code-newer-help = Reload this page, then scan once more.
picture-no-code = Jalon finds no code in the picture.
picture-no-code-help = Take the photo closer and straight from the front.
picture-several = The picture shows several codes.
picture-several-help = Show one code at a time.
picture-unreadable = This file is not a picture.
picture-unreadable-help = Choose a photo or a screenshot.
summary-gone = The summary left this device with the old page.
summary-gone-help = Scan the code once more.

## The adviser's page: the summary
summary-title = Summary for a first meeting
summary-read = Code read
summary-day = Answers from { $date }
summary-note = This summary opens the talk. The person chose everything in it.
summary-talk = The person wants to talk about
summary-goals = Goals, in order
summary-difficult = What is difficult
summary-strengths = What helps
summary-fine = What is going well
summary-passed = Questions seen and skipped
summary-unseen = Questions not seen yet
summary-left-out = Topics not chosen or not shown
summary-strengths-passed = What helps: questions skipped
summary-strengths-unseen = What helps: questions not seen yet
summary-nothing = Nothing in this part
summary-talk-mark = Wants to talk about this
summary-written-in = Written in { $language }
language-fr = French
language-nl = Dutch
language-de = German
language-en = English
language-ar = Arabic
print = Print
scan-another = Read another code
summary-leave = The summary disappears when you close this page.
