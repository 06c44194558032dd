# Jalon, plain English, translated from French.

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
listen = Listen
listen-all = Listen to everything
listen-stop = Stop
listen-to = Listen: { $text }
translation-note = A machine translated these texts. Nobody has checked them yet.

## Before opening
too-old-title = This browser is too old.
too-old-help = Update it or use another phone.
no-script = Turn on JavaScript to open Jalon.
load-failed = Jalon did not open. Check your internet connection.
load-failed-retry = Try again
trap-title = Jalon has stopped.
trap-help = This is not because of you.
trap-turn = The device has forgotten everything: you can start again.
trap-again = Open the page again

## Welcome
welcome-lead = Think about your situation before your appointment at the CPAS.
promise-choice = It is your choice.
promise-phone = Everything stays on this phone.
promise-show = You decide what to show.
welcome-ways = How do you want to answer?
welcome-adviser = I am an adviser
welcome-facilitator = I run a workshop

## How much time
mode-standard = With text
mode-simplified = With pictures and sound
mode-follow_up = Do a follow-up
minutes = About { $count } minutes
return-later = Later
rest-loading = One more moment.
rest-failed = The rest is still missing. Check your internet connection.

## Choosing topics
domains-title = Which topics do you want to look at?
domains-help = Tap to add or remove.
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
lead-question = How is it going?
rating-fine = It is going well
rating-difficult = It is difficult
rating-very-difficult = It is very difficult
pass = I skip this
talk-about-this = I want to talk about this

## The choices
obstacles-question = What is difficult?
obstacles-question-talk = What do you want to talk about?
strengths-question = What helps you?
strengths-add = Add what helps me
choices-help = You can choose several answers.
choices-count = { $count ->
    [0] No answer chosen
    [one] One answer chosen
   *[other] { $count } answers chosen
}
obstacle-mobility-no_licence = No driving licence
obstacle-mobility-no_vehicle = No car or bike
obstacle-mobility-no_bus = No bus
obstacle-mobility-too_expensive = Too expensive
obstacle-mobility-too_far = Too far
obstacle-mobility-unknown_route = Fear of a new route
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
obstacle-language-test_coming = A test soon
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
obstacle-job_search-letters = Letters
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
private-help = You will say it in private.
private-box = I want to talk about something else

## The goals
own-words = In your words

## Reading again
change = Change

## Afterwards
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
