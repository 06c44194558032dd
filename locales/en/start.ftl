# Jalon, plain English, translated from French.

## Always there
app-name = Jalon
loading = Jalon is opening.
back = Back
language = Language
menu = Menu
erase = Erase everything
pause = Take a break
next = Continue
can-go-on = You can continue.
progress = Part { $here } of { $total }: { $part }
progress-review = Finally: I check my answers
part-choice = I choose
part-topics = my topics
part-since = what has changed
part-resources = my experience
part-goals = my goals
part-situation = my situation
notice-close = I understand
try-again = Try again
listen = Listen
listen-all = Listen to everything
listen-stop = Stop
listen-to = Listen: { $text }
translation-note = A machine translated these texts. Nobody has checked them yet.

## Before opening
too-old-title = This browser is too old.
too-old-help = Update it or try another device.
protected-title = A setting is blocking Jalon.
protected-help = Allow this site or ask for help.
no-script = Turn on JavaScript to open Jalon.
load-failed = Jalon did not open. Check your internet connection.
load-failed-retry = Try again
trap-title = Jalon has stopped.
trap-help = This is not your fault.
trap-turn = The device has forgotten everything: you can start again.
trap-again = Open the page again

## Welcome
welcome-lead = Prepare for your meeting at the CPAS or OCMW.
promise-choice = You only answer if you want to.
promise-phone = Everything stays on this phone.
promise-show = You choose what you show.
welcome-ways = How do you want to answer?
welcome-adviser = I am an adviser
welcome-facilitator = I run a workshop

## How much time
mode-standard = With text
mode-simplified = With pictures and sound
mode-follow_up = Say how things are now
minutes = About { $count } minutes
return-later = Later
rest-loading = Just a moment.
rest-failed = The next part did not load. Check your internet connection.

## Choosing topics
domains-title = Which topics do you want?
domains-help = Tap to choose.
domains-all = All except health
domains-none = Remove all
domains-count = { $count ->
    [0] No topic
    [one] One topic
   *[other] { $count } topics
}
domain-mobility = Getting around
domain-family = Children and family
domain-housing = Home
domain-money = Money
domain-paperwork = Papers and rights
domain-language = Language, reading, counting
domain-digital = Phone and computer
domain-health = Health and work
domain-confidence = Self-confidence and other people
domain-direction = Choosing a job
domain-learning = Training and diplomas
domain-job_search = Finding a job
domain-work_life = Current job

## The questions
lead-question = How is this going?
lead-topic = { $topic }:
lead-asked = how is this going?
rating-fine = It is going well
rating-difficult = It is difficult
rating-very-difficult = It is very difficult
pass = Skip this
talk-about-this = I want to talk about this

## The choices
obstacles-question = What is difficult?
obstacles-question-talk = What do you want to talk about?
strengths-question = What goes well or helps you?
strengths-add = Add what helps me
choices-help = You can choose several answers.
choices-count = { $count ->
    [0] No answer
    [one] One answer
   *[other] { $count } answers
}
obstacle-mobility-no_licence = No driving licence
obstacle-mobility-no_vehicle = No car or bike
obstacle-mobility-no_bus = No bus when I need it
obstacle-mobility-too_expensive = My transport is too expensive
obstacle-mobility-too_far = I live too far away
obstacle-mobility-unknown_route = I am afraid of unknown routes
strength-mobility-bike = I ride a bike
strength-mobility-bus = I take the bus
strength-mobility-licence = I have a driving licence
strength-mobility-used_to_travel = I am used to getting around
obstacle-family-no_childcare = No childcare for my children
obstacle-family-school_hours = I depend on school hours
obstacle-family-nobody_to_step_in = Nobody can take over for me at home
obstacle-family-cares_for_relative = I care for someone who is ill or old
obstacle-family-family_disagrees = My family does not want me to work
strength-family-relatives_help = Family or friends help me
strength-family-childcare_found = I have childcare for my children
obstacle-housing-no_stable_home = No permanent home
obstacle-housing-must_move = I have to move to another home
obstacle-housing-rent_too_high = My rent is too high
obstacle-housing-rental_deposit = I cannot pay the rental deposit
obstacle-housing-poor_condition = My home is in bad condition
strength-housing-stable_home = I have a permanent home
obstacle-money-debts = I have debts
obstacle-money-end_of_month = No money left at the end of the month
obstacle-money-bank_bailiff = The bank or the bailiff writes to me
obstacle-money-afraid_to_lose_help = I am afraid of losing my benefits if I work
strength-money-manages = I can live on my money
strength-money-mediator_plan = I have a plan with a debt mediator
obstacle-paperwork-missing_documents = I am missing some documents
obstacle-paperwork-letters = Letters I get are difficult to understand
obstacle-paperwork-not_registered = I am not registered as a jobseeker
obstacle-paperwork-residence_permit = I have paperwork for my residence permit
obstacle-paperwork-health_insurance = My health insurance is not in order
strength-paperwork-papers_in_order = My papers are in order
strength-paperwork-dare_ask = I ask for help when I need it
obstacle-language-speaking = I find speaking difficult
obstacle-language-reading = I find reading difficult
obstacle-language-writing = I find writing difficult
obstacle-language-counting = I find counting difficult
obstacle-language-test_coming = I have a language test soon
strength-language-languages_spoken = I speak several languages
strength-language-taking_lessons = I am taking lessons
obstacle-digital-no_device = No phone or computer of my own
obstacle-digital-no_internet = No internet
obstacle-digital-email = I find emails difficult
obstacle-digital-online_forms = I find online forms difficult
obstacle-digital-afraid_of_mistakes = I am afraid of making mistakes
strength-digital-messages = I send messages
strength-digital-search = I search the internet
strength-digital-video_calls = I make video calls
obstacle-health-standing_lifting = I find standing or lifting difficult
obstacle-health-breaks_hours = I need breaks or different hours
obstacle-health-treatment = I have treatment or medical appointments
obstacle-health-tired = I get tired quickly
obstacle-health-low_morale = I often feel sad or low
strength-health-knows_limits = I know my limits
strength-health-has_support = I have support
obstacle-confidence-afraid_unknown = New things scare me
obstacle-confidence-lost_habit = I rarely go out these days
obstacle-confidence-alone = I feel lonely
obstacle-confidence-discriminated = I was refused or treated unfairly
obstacle-confidence-trust = I do not know who I can trust
strength-confidence-people = There are people I can count on
strength-confidence-activity = I have a hobby, a club or volunteer work
strength-confidence-helps_others = I help others
obstacle-direction-no_idea = No idea yet
obstacle-direction-too_many_ideas = I have too many ideas
obstacle-direction-never_tried = I have never tried the job I would like
obstacle-direction-own_business = I want to work for myself
strength-direction-an_idea = I have an idea
strength-direction-loves_doing = I know what I like to do
strength-direction-seen_trade = I have seen what a job is like
obstacle-learning-no_diploma = No diploma
obstacle-learning-not_recognised = My diploma is not recognised here
obstacle-learning-skills_without_paper = I have skills but no diploma
obstacle-learning-no_time_money = No time or money to learn
obstacle-learning-bad_memories = I have bad memories of school
strength-learning-diploma = I have a diploma
strength-learning-skills_home_work = I have learned a lot at home or at work
strength-learning-learns_fast = I learn fast
obstacle-job_search-no_cv = No CV
obstacle-job_search-where_to_look = I do not know where to look
obstacle-job_search-letters = No application letter
obstacle-job_search-interviews = I find job interviews difficult
obstacle-job_search-no_answer = Employers do not reply to me
strength-job_search-experience = I have experience
strength-job_search-has_cv = I have a CV
strength-job_search-contacts = People can help me
obstacle-work_life-hours = The working hours do not suit me
obstacle-work_life-contract_ends = My contract ends soon
obstacle-work_life-conflict = I have a conflict at work
obstacle-work_life-no_follow_up = Nobody supports me at work
obstacle-work_life-does_not_suit = This job does not suit me
strength-work_life-reliable = People can count on me
strength-work_life-teamwork = I like teamwork
strength-work_life-used_to_hours = I am used to regular working hours

## In private
private-title = Do you want to talk about something else?
private-help = You can say it later, in private.
private-box = I want to talk about something else

## The goals
own-words = In your own words

## Reading again
change = Change

## Afterwards
pause-title = Take your time.
pause-kept = Your answers stay on this phone.
pause-close = You can close this page.
pause-memory = If you close this page, your answers disappear.
pause-resume = Continue
erase-title = Erase everything?
erase-help = This erases all your answers from this device for ever.
erase-device = Everything that Jalon keeps on this device is erased for ever.
erase-yes = Yes, erase everything
erase-no = No, keep it

## Messages
notice-erased = Everything is erased.
notice-erased-elsewhere = Everything was erased in another window of Jalon.
notice-copied = The link is copied.
notice-copy-failed = The link was not copied.
notice-copy-failed-help = Press and hold the link to copy it.
notice-locale-failed = This language did not load: { $language }.
notice-locale-failed-help = Check your internet connection.
notice-blocked = This browser cannot keep your answers.
notice-memory = If you close this page, your answers disappear.
notice-full = The memory of this browser is full.
notice-full-help = Erase photos or apps, then continue.
notice-record-unreadable = Jalon cannot read your old answers.
notice-record-newer = Your old answers come from a newer version of Jalon.
notice-record-untouched = They stay on this phone.
record-keep = Keep them in a file
record-discard = Erase the old answers
