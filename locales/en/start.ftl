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
pass = Skip this

## The goals
own-words = In your own words

## Reading again
change = Change

## Afterwards
pause-title = Take your time.
pause-done = You have finished.
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
