# For whoever runs a workshop.

## The workshop: running it
workshops-title = The workshops
workshops-help = You see the group, never one person alone.
workshops-blocked = This browser cannot keep the workshops.
workshops-memory = If you close this page, new workshops disappear.
workshops-unreadable = Jalon cannot read your old workshops.
workshops-newer = Your old workshops come from a newer version of Jalon.
workshops-untouched = Those workshops stay on this device.
workshops-discard = Erase the old workshops
workshop-running = A workshop is running
workshop-resume = Continue the workshop
workshop-prepare = Prepare a workshop
workshop-guide = Read the guide
workshop-paper = Work on paper
workshops-done = Finished workshops
workshops-table = Download a table of the workshops
workshop-of = Workshop on { $date }
workshop-look = See the numbers
workshop-look-this = See the numbers: { $name }
workshop-erase = Erase
workshop-erase-this = Erase this workshop: { $name }
workshop-erase-title = Erase this workshop for ever?
workshop-erase-yes = Yes, erase the workshop
workshop-erase-no = No, keep the workshop
prepare-title = Your next workshop
prepare-label = Name of the workshop, if you like
prepare-language = Language on the screens
prepare-mode = How will people answer?
prepare-pictures = With pictures and sound
prepare-text = With text
prepare-duration = How long?
prepare-minutes = { $count ->
    [one] For one minute
   *[other] For { $count } minutes
}
prepare-domains = Topics of the workshop
workshop-open = Open the workshop
workshop-title = The workshop is open.
workshop-number = Workshop number
workshop-here = On this device
workshop-here-help = Each person answers, then passes the device on.
workshop-begin = Begin on this device
workshop-phones = On their own phones
workshop-phones-help = Each person scans this code with their phone.
workshop-code = QR code of the workshop
workshop-after = When everybody has answered
workshop-picture = See the group in numbers
workshop-finish = End the workshop
finish-title = End the workshop now?
finish-help = Jalon keeps the numbers of the group and forgets the rest.
finish-nothing = The group is still too small for numbers.
finish-forgets = Jalon then forgets the whole workshop.
finish-waiting = { $count ->
    [one] The answers of one person are not in the numbers yet.
   *[other] The answers of { $count } people are not in the numbers yet.
}
finish-yes = Yes, end it
finish-no = No, continue
count-title = Count the codes
count-help = Ask each person for their anonymous code.
count-number = { $count ->
    [0] Nobody counted yet
    [one] One person counted
   *[other] { $count } people counted
}
count-counted = The code is counted.
count-already = Jalon has already counted this code.
count-other = This code comes from another workshop.
count-other-help = Ask for the code of workshop { $number }.
count-done = Done

## The group
people = { $count ->
    [one] One person
   *[other] { $count } people
}
people-at-least = { $count ->
    [one] At least one person
   *[other] At least { $count } people
}
group-title = The group in numbers
group-too-few = The numbers need at least 5 people.
group-why = This is how Jalon protects each person.
group-wait = Wait for the code of each person.
group-once = The numbers say more when the group is complete.
group-renewal = Wait for 5 more people to get new numbers.
group-waiting = { $count ->
    [one] One person will be in the next numbers.
   *[other] { $count } people will be in the next numbers.
}
group-show = Show the numbers
group-renew = Update the numbers
group-fine = What is going well in the group
group-difficult = Difficult or very difficult
group-talk = Some people want to talk about this
group-goals = The goals of the group
group-other-goal = Another goal
group-nothing = Nothing in this part yet
group-hidden = Number hidden to protect each person
group-note = These numbers are a starting point for the discussion.
poster-note = This sheet shows the most common answers.
poster-a4 = Print on an A4 sheet
poster-a3 = Print on a large A3 sheet
group-table = Download a table of the numbers
table-day = Day
table-label = Workshop
table-people = Number of people
table-topic = Topic
table-answer = Answer
table-count = Number
table-note = Remark
table-modes = Way of answering
table-not-said = No answer

## The guide
guide-title = Run a 45-minute workshop
guide-help = Each person looks at their situation, then the group talks.
guide-minutes = Minutes { $from } to { $to }
guide-prepare = Prepare
guide-prepare-1 = Charge the devices and make the screens brighter.
guide-prepare-2 = Bring headphones so people can listen quietly.
guide-prepare-3 = Print the cards and a sheet for each person.
guide-prepare-4 = Seat each person out of sight of others.
guide-steps = The steps
guide-welcome = Welcome
guide-welcome-1 = Taking part is voluntary.
guide-welcome-2 = People can skip a question or stop.
guide-welcome-3 = Each person decides what to show.
guide-practice = Practise together
guide-practice-1 = Do the practice question together.
guide-practice-2 = Show the 3 faces, the arrow to skip and the speech bubble.
guide-answer = Answer alone
guide-answer-1 = Each person answers on a device or on paper.
guide-answer-2 = Help people read, but let them choose.
guide-group = Look and talk as a group
guide-group-1 = Anyone who wants to can show their anonymous code.
guide-group-2 = Wait for all codes, then open the numbers of the group.
guide-group-3 = Talk about the topics and let anyone stay silent.
guide-end = End
guide-end-1 = Anyone who wants to can take home their code or sheet.
guide-end-2 = Erase the answers on each device.
guide-after = Afterwards
guide-after-1 = Stay a while to talk in private.
guide-after-2 = Tear up forgotten sheets.
guide-say = Say in your own words
guide-say-1 = You only answer if you want to.
guide-say-2 = You can skip a question or stop.
guide-say-3 = Your answers belong to you.
guide-say-4 = The device forgets your answers after your turn.
guide-cases = What can you do?
guide-upset = A person is sad or worried
guide-upset-1 = Offer a quiet break.
guide-private = A person tells you about a difficulty
guide-private-1 = Listen, then offer to talk in private.
guide-senses = A person has difficulty seeing or hearing
guide-senses-1 = Make the text larger or read in a low voice.
guide-senses-2 = Show the pictures with a finger.
guide-stop = A person wants to stop
guide-stop-1 = Say yes and erase the answers together.
guide-picture = What the numbers of the group hide
guide-picture-1 = The numbers appear when there are 5 codes.
guide-picture-2 = The numbers hide counts smaller than 3.
guide-picture-3 = If nearly everyone answers the same, the numbers stay vague.
guide-picture-4 = The numbers describe the group and protect each person.
guide-kept = What stays
guide-kept-1 = The devices of participants forget everything.
guide-kept-2 = Your device keeps the workshop: its name, day, language and numbers.

## Paper
paper-title = The workshop on paper
paper-help = The pages are in the language of the screen.
paper-all = Print all
paper-print = Print: { $name }
paper-pages = Number of pages: { $count }
paper-cards = Question cards
paper-cards-help = Cut each page into 4.
paper-apart = This card is separate: give it only if you want to.
paper-goals = Goal cards
paper-goals-help = Cut each page into 8.
paper-answers = Answer sheet
paper-answers-help = Print a sheet for each person.
paper-mine = My answers
paper-yours = This sheet is yours and has no name on it.
paper-tick = Tick one answer in each row, and the bubble if you want.
paper-draw = Write or draw your goals.
