# What comes later, for the person who answers. The rules are those of start.ftl.

## The questions
lead-question = How is this going?
lead-topic = { $topic }:
lead-asked = how is this going?
rating-fine = It is going well
rating-difficult = It is difficult
rating-very-difficult = It is very difficult
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

## How much time
return-title = How are things now?
return-help = Your last summary is from { $date }.
return-follow-up = Say how things are now
return-again = Do you want to continue?
anew-begin = Start from the beginning
anew-kept = Your earlier answers stay too.

## The goals
characters-left = { $count ->
    [0] No space left
    [one] One letter left
   *[other] { $count } letters left
}

## My skills and experience
question-experience = What work or activities have you done?
question-experience-help = Work at home counts too.
option-experience-children = Looking after children
option-experience-care = Caring for a sick person
option-experience-cooking = Cooking
option-experience-cleaning = Cleaning
option-experience-laundry = Washing and ironing
option-experience-sewing = Sewing
option-experience-gardening = Gardening
option-experience-farming = Farming
option-experience-animals = Looking after animals
option-experience-repair = Repairing things
option-experience-building = Doing building work
option-experience-painting = Painting walls
option-experience-driving = Driving
option-experience-moving = Helping people move home
option-experience-selling = Selling
option-experience-serving = Serving food
option-experience-hairdressing = Cutting hair
option-experience-factory = Working in a factory
option-experience-guarding = Guarding a building
option-experience-office = Working in an office
option-experience-accounts = Managing a budget
option-experience-computers = Working on a computer
option-experience-translating = Translating
option-experience-teaching = Helping with homework
option-experience-organising = Organising a party
option-experience-volunteering = Volunteering
option-experience-music = Making music
option-experience-sport = Doing sport
more-answers = See more answers
question-good_at = What are you good at?
option-good_at-listening = Listening
option-good_at-talking = Talking with people
option-good_at-patient = Being patient
option-good_at-calm = Staying calm
option-good_at-careful = Working carefully
option-good_at-organised = Being organised
option-good_at-punctual = Being on time
option-good_at-strong = Lifting heavy things
option-good_at-fast = Working fast
option-good_at-handy = Fixing things
option-good_at-creative = Having new ideas
option-good_at-solutions = Finding solutions
option-good_at-learning = Learning fast
option-good_at-remembering = Remembering things
option-good_at-honest = Being honest
option-good_at-persevering = Finishing things
option-good_at-helping = Helping others
option-good_at-deciding = Deciding
question-likes = What do you like doing?
option-likes-people = Meeting people
option-likes-hands = Working with my hands
option-likes-outdoors = Being outside
option-likes-animals = Being with animals
option-likes-plants = Looking after plants
option-likes-numbers = Using numbers
option-likes-screens = Using a screen
option-likes-alone = Working alone
option-likes-team = Working in a team
option-likes-children = Being with children
option-likes-older_people = Being with older people
option-likes-moving = Being active
option-likes-quiet = Being somewhere quiet
option-likes-machines = Working with machines
option-likes-food = Cooking
option-likes-beauty = Doing hair and make-up
question-languages = Which languages do you speak?
languages-search = Look for a language
languages-none = Jalon cannot find this language.
languages-count = { $count ->
    [0] No language
    [one] One language
   *[other] { $count } languages
}
languages-full = You have { $count } languages. Remove a language to choose another.
languages-add = Add: { $name }
languages-remove = Remove: { $name }
languages-level = How well do you speak this language: { $name }?
level-1 = A little
level-2 = Quite well
level-3 = Well
level-4 = Mother tongue
verbatim = { $words }

## Each goal
question-why = Why this goal?
option-why-earn = To earn a living
option-why-family = For my family
option-why-independent = To manage on my own
option-why-useful = To feel useful
option-why-people = To meet people
option-why-learn = To learn
option-why-feel_better = To feel better
option-why-stay_in_job = To keep my job
question-by_when = By when do you want this?
option-by_when-this_month = This month
option-by_when-three_months = Within 3 months
option-by_when-a_year = Within a year
option-by_when-later = Later
question-first_step = What is your first small step?
question-first_step-help = For example: make a call, ask, visit.
first-step-piece = That is soon. What could you start with?
question-ready = Is it the right time?
option-ready-1 = It is too early
option-ready-2 = I am still thinking
option-ready-3 = Maybe
option-ready-4 = Soon
option-ready-5 = I am starting now

## My situation
offer-situation = Do you want to describe your situation?
offer-situation-help = This gives you ideas.
offer-situation-open = Yes, I will answer
situation-help = You can skip this question.
question-region = Where do you live?
option-region-wallonia = Wallonia
option-region-brussels = Brussels
option-region-flanders = Flanders
option-region-german_speaking = German-speaking Community
question-status = What is your situation today?
option-status-ris = I get integration income, RIS or leefloon
option-status-eris = I get other financial help from the CPAS or OCMW
option-status-waiting = I am waiting for an answer from the CPAS or OCMW
option-status-unemployment = I get unemployment benefit
option-status-unemployment_ends = My unemployment benefit is ending or has ended
option-status-disability = I get sickness or disability benefit
option-status-works = I work
option-status-article_60 = I have an article 60 contract
option-status-article_61 = I have an article 61 contract
option-status-student = I am studying
option-status-nothing = I have no income at the moment
option-status-other = Something else
question-contract_end = When does your contract end?
month-choose = Choose a month
question-registered = Are you registered as a jobseeker with Forem, Actiris, VDAB or ADG?
option-registered-yes = Yes
option-registered-no = No
option-registered-unsure = I do not know
question-age = How old are you?
option-age-under_25 = Under 25
option-age-25_30 = 25 to 29
option-age-30_40 = 30 to 39
option-age-40_50 = 40 to 49
option-age-over_50 = 50 or over

## The follow-up
question-goal_outcome = How is it going with this goal?
option-goal_outcome-done = It is done
option-goal_outcome-under_way = I am working on it
option-goal_outcome-dropped = I changed my mind
question-step_outcome = And the first small step?
option-step_outcome-done = It is done
option-step_outcome-not_yet = Not yet
question-working = Are you working now?
option-working-full_time = Yes, full time
option-working-part_time = Yes, part time
option-working-no = Not now
question-job_suits = Does this job suit you?
option-job_suits-yes = Yes
option-job_suits-partly = Partly
option-job_suits-no = No
question-would_help = What would help you?
option-would_help-talk = Talking about it
option-would_help-someone_at_work = Support at work
option-would_help-training = Training
option-would_help-other_hours = Other working hours
option-would_help-transport = Transport
option-would_help-childcare = Childcare
option-would_help-money = Financial help
option-would_help-health = Help with health
option-would_help-other_job = Another job

## The ideas
suggestions-title = Ideas to talk about
suggestions-help = An adviser can tell you if it is possible.
suggestions-none = No ideas here yet. Tell the adviser what you would like.
suggestions-none-passed = You skipped the questions, and that is your choice.
suggestion-because = Because you said:
suggestion-strike = Remove
suggestion-strike-this = Remove: { $name }
suggestion-put-back = Put back
suggestion-put-back-this = Put back: { $name }
suggestion-struck = The adviser will not see this idea.
suggestion-names = Name in the region: { $names }
suggestion-sources = Source: { $sources }
suggestions-count = { $count ->
    [one] One idea
   *[other] { $count } ideas
}
suggestions-more = { $count ->
    [one] See one more idea
   *[other] See { $count } more ideas
}
reason-talk = I want to talk about this: { $name }
reason-goal = Goal

## The services: a plain name, then what the service does
service-project_facilitator = Help with your plans
service-project_facilitator-basics = Help to find solutions
service-project_facilitator-what = This person helps you find solutions, then make a plan.
service-literacy_unit = Lessons in speaking, reading and writing
service-literacy_unit-speaking = Language courses
service-literacy_unit-reading = Courses in reading and writing
service-literacy_unit-counting = Courses in counting
service-literacy_unit-test = Preparing for a language test
service-literacy_unit-what = You learn to speak, read, write and count.
service-training_unit = Help with training
service-training_unit-what = This person supports you during your studies or training.
service-job_unit = A plan to find a job
service-job_unit-what = A team at the CPAS or OCMW writes this plan with you.
service-job_coaching = A coach at work
service-job_coaching-what = This person helps you before and after your first day at work.
service-article_60 = An article 60 contract
service-article_60-what = The CPAS or OCMW employs you: you get a salary and experience.
service-article_61 = An article 61 contract
service-article_61-what = A company hires you with help from the CPAS or OCMW.
service-social_economy = A job in a social company
service-social_economy-what = The company hires you and supports you.
service-temp_agency = Temporary work with support
service-temp_agency-what = The agency offers short contracts with support.
service-after_contract = Support after the contract
service-after_contract-what = An adviser helps you find lasting work.
service-remobilising = Workshops to feel confident again
service-remobilising-people = Meeting people in a small group
service-remobilising-what = A small group helps you have a daily routine again.
service-volunteering = Volunteering or an activity
service-volunteering-what = You help others and meet people.
service-trial_placement = Trying out a job
service-trial_placement-what = A short work placement shows you what a job is like.
service-job_search_help = Looking for work together
service-job_search_help-what = You prepare your CV, application letters and interviews.
service-mission_locale = A job service near you
service-mission_locale-what = A team helps you find training or a job.
service-skills_assessment = A look at your skills
service-skills_assessment-what = You discover everything you can do.
service-skills_validation = Proof of your skills
service-skills_validation-what = You show what you can do to get an official certificate.
service-adult_education = Courses for adults
service-adult_education-digital = Courses for phone and computer
service-adult_education-what = You learn a job or something new with other adults.
service-job_day = Meeting employers
service-job_day-what = You talk to companies that are hiring.
service-self_employed_support = Working for yourself
service-self_employed_support-what = An adviser looks at your idea with you.
service-debt_mediation = Help with debts
service-debt_mediation-what = A debt mediator looks for a payment plan with you.
service-rental_deposit = Help with the rental deposit
service-rental_deposit-what = The CPAS or OCMW helps you find ways to pay the deposit.
service-childcare_search = Childcare for your children
service-childcare_search-what = Someone helps you find a place for your children.
service-job_seeker_registration = Registering as a jobseeker
service-job_seeker_registration-check = Checking your registration
service-job_seeker_registration-what = You register with the employment service.
service-employment_service = The employment service
service-employment_service-what = Forem, Actiris, VDAB or ADG: advice, job offers and training.

## The steps of the path: seven doors, in no order
step-basic_conditions = The basics of daily life
step-guidance = Finding a direction
step-social_activation = Going out and taking part
step-training = Learning and trying
step-on_the_job = Learning on the job
step-regular_market = Towards a lasting job
step-follow_up = Support over time

## Reading again
section-resources = My skills and experience
section-situation = My situation
section-follow_up = Since last time
section-suggestions = Ideas to talk about
suggestions-unseen = Ideas not seen yet
suggestions-passed = All ideas are removed
suggestions-none-follow = No ideas from these answers
suggestions-no-answers = No ideas, because there are no answers
suggestions-left-out = Ideas not shown
fact-why = Why
fact-by_when = By when
fact-first_step = First small step
fact-ready = The right time
fact-experience = Experience
fact-good_at = Strong points
fact-likes = Interests
fact-languages = Languages
fact-region = Region
fact-status = Income or contract
fact-contract_end = End of contract
fact-registered = Registered as a jobseeker
fact-age = Age
fact-goal_outcome = Goal
fact-step_outcome = First small step
fact-working = Work
fact-job_suits = Suitable job
fact-would_help = What would help
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
words-of-goal = { $name }, { $goal }
review-dense = Your code is quite full. It is harder for a phone to read.
review-too-dense = Your code is too full.
review-shorten = You can shorten: { $name }
review-all = Answer more questions

## What changes
evolution-title = What has changed
evolution-dates = From { $then } to { $now }
evolution-then = Before
evolution-now = Now
evolution-better = Easier
evolution-same = The same
evolution-harder = More difficult
evolution-unknown = No comparison
evolution-goals = Earlier goals
evolution-open = See what has changed
share-present = Show the new summary
share-earlier = Show the summary from { $date }
follow-up-begin = Say how things are now
reminder-save = Add a reminder to my calendar

## The adviser's page: the rest
summary-because = What the person said

## The questions
rating-passed = Question skipped
rating-unseen = Question not seen yet

## The goals
goals-title = What are your goals?
goals-help = Choose 1, 2 or 3 goals.
goals-count = { $count ->
    [0] No goal
    [one] One goal
   *[other] { $count } goals
}
goals-full = You have { $count } goals. Remove a goal to choose another.
goal-place = Goal { $number }
goal-job = A job
goal-part_time = A part-time job
goal-training = Training
goal-studies = Studies
goal-learn_language = Learn a language
goal-driving_licence = Get a driving licence
goal-skills_recognised = Get my skills recognised
goal-self_employed = Work for myself
goal-volunteering = Volunteering
goal-childcare = Find childcare
goal-home = Find a home
goal-debts = Deal with my debts
goal-health = Take care of my health
goal-meet_people = Meet people
goal-rights = Understand my rights
goal-keep_job = Keep my job
own-words-add = Add
goal-remove = Remove: { $goal }
order-title = Which goal comes first?
order-help = The most important goal goes at the top.
goal-up = Move up: { $goal }
goal-down = Move down: { $goal }

## Reading again
review-title = This is what you will show.
review-touch = Tap to change.
review-eye = Tap the eye to keep the sentence to yourself.
kept-count = { $count ->
    [0] You show everything.
    [one] You keep one thing to yourself.
   *[other] You keep { $count } things to yourself.
}
kept-more = See the rest
letter-lines = { $count ->
    [0] No sentences
    [one] One sentence
   *[other] { $count } sentences
}
letter-goals = Change my goals
letter-kept = { $name }: kept to yourself
letter-shown = { $name }: shown
undo = Undo
undo-this = Undo: { $name }
section-also-difficult = Also difficult
section-open = Not answered
section-talk = I want to talk about
section-goals = My goals
section-difficult = What is difficult
section-fine = What is going well
section-kept = I keep this to myself
section-left-out = Topics not shown
review-nothing = You are showing nothing for now.
obstacles-passed = No details given
obstacles-unseen = Details not seen yet
goals-left-out = Goals not shown
goals-unseen = Goals not seen yet
goals-passed = Goals skipped
leave-out = Keep this to myself
leave-out-this = Keep this to myself: { $name }
show = Show
show-this = Show: { $name }
review-next = See my QR code

## The code
share-title = Show this code.
share-who = Anyone who scans this code sees your answers.
share-bright = Make your screen brighter.
share-cracked = My screen is cracked
share-link = A link with your answers
share-link-kept = The link stays in the browser that opens it.
share-copy = Copy the link
share-done = Done
code-picture = QR code with your answers
code-too-long = Your texts are too long for the code.
code-too-long-help = Make your texts shorter.

## Afterwards
after-title = What do you want to do with your answers?
after-help = They are still on this phone.
after-help-memory = If you close this page, they disappear.
after-keep = Keep my answers
after-end = Finish without keeping
sheet-title = My answers
sheet-day = Page from { $date }
sheet-kept = What you keep to yourself is not on this page.
sheet-print = Print my page
sheet-save = Download my page

## In pictures
practice-title = First, practise: how is this going?
practice-subject = Making tea
goals-page = Page { $here } of { $total }
order-tap = Tap the most important one.
review-tap = Tap a picture to change the answer.

## Listening
listen-slow = Slowly
listen-no-voice = This phone has no voice in this language.
listen-size = The voice is 600 kB at most, like a photo.
listen-machine = It is the voice of a machine.
listen-fetch = Download the voice
listen-fetching = The voice is downloading.
listen-not-fetched = The voice did not download.

## The workshop: taking part
turn-title = It is your turn.
turn-begin = Start
turn-pass = You can skip any question.
turn-forgets = The device forgets your answers at the end.
turn-minutes = { $minutes ->
    [one] The workshop lasts one minute.
   *[other] The workshop lasts { $minutes } minutes.
}
turn-hand-round = This device goes from hand to hand
turn-to-facilitator = Back to the group leader
turn-leave = Leave the workshop
hold-help = Keep your finger on the button for 2 seconds.
session-done = I have finished
closing-help = You can do both.
closing-give = Give my answers to the group, without my name
closing-given = Your answers count for the group.
closing-own-words = The group sees only numbers.
closing-take = Take my answers with me
closing-sure = Your answers disappear if you finish.
closing-finish = Yes, finish
take-help = Scan this code with your phone.
anonymous-title = Show this code to the group leader.
anonymous-who = This code contains your answers, without your name.
anonymous-workshop = Workshop number { $number }
anonymous-failed = The code is not ready.
anonymous-failed-help = Go back, then try again.
finished-title = Thank you.
finished-hand-back = Give the device back to the group leader.
finished-forgotten = The device has forgotten your answers.
finished-next = Go to the next person
finished-close = Leave the workshop
resting-title = Are you still there?
resting-help = Your answers will disappear soon.
resting-here = I am here
review-title-turn = These are your answers.
erase-turn = Your answers disappear and you start again.

## The workshop: running it
erase-workshops = This also erases the workshops on this device.

## On the device
notice-release = A new version of Jalon is ready.
notice-release-open = Open the new version
device-ready = Jalon opens without internet on this device.
hint-home = On the home screen, Jalon keeps your answers better.
hint-home-add = Add to my home screen
hint-home-hand = Tap the square with the arrow, then Add to Home Screen.
hint-home-close = Not now
hint-erased = Without a visit, this phone erases your answers after some days.
