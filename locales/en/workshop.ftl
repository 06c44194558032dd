# For whoever runs a workshop.

## The workshop: running it
workshops-title = The workshops
workshops-help = You see the group, never one person alone.
workshops-blocked = This browser refuses to keep the workshops.
workshops-memory = New workshops stay here while this page is open.
workshops-unreadable = Jalon cannot read your old workshops.
workshops-newer = A newer Jalon wrote your old workshops.
workshops-untouched = Those workshops stay on this device.
workshops-discard = Erase the old workshops
workshop-running = A workshop is going on
workshop-resume = Go on with the workshop
workshop-prepare = Prepare a workshop
workshop-guide = Read the guide
workshop-paper = Work on paper
workshops-done = Finished workshops
workshops-table = Keep all workshops in a table
workshop-of = Workshop of { $date }
workshop-look = See the picture
workshop-look-this = See the picture: { $name }
workshop-erase = Erase
workshop-erase-this = Erase this workshop: { $name }
workshop-erase-title = Erase this workshop for ever?
workshop-erase-yes = Yes, erase the workshop
workshop-erase-no = No, keep the workshop
prepare-title = Your next workshop
prepare-label = Name of the workshop, if you like
prepare-language = Language on the screens
prepare-mode = How to answer?
prepare-pictures = With pictures and sound
prepare-text = With text
prepare-duration = How long?
prepare-minutes = { $count ->
    [one] For one minute
   *[other] For { $count } minutes
}
prepare-domains = Topics to look at
workshop-open = Open the workshop
workshop-title = The workshop is open.
workshop-number = Number of the workshop
workshop-here = With this device
workshop-here-help = Each person answers, then passes the device on.
workshop-begin = Begin on this device
workshop-phones = With the phones
workshop-phones-help = Each person scans this code with a phone.
workshop-code = QR code of the workshop
workshop-after = When everybody has answered
workshop-picture = See the picture of the group
workshop-finish = End the workshop
finish-title = End the workshop now?
finish-help = Jalon keeps the picture of the group and forgets the rest.
finish-nothing = The group is still too small for a picture.
finish-forgets = Jalon then forgets the whole workshop.
finish-waiting = { $count ->
    [one] One person is still missing in the picture.
   *[other] { $count } people are still missing in the picture.
}
finish-yes = Yes, end it
finish-no = No, go on
count-title = Count the codes
count-help = Ask each person for the code without a name.
count-number = { $count ->
    [0] Nobody counted yet
    [one] One person counted
   *[other] { $count } people counted
}
count-counted = That is counted.
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
group-title = The picture of the group
group-too-few = A picture needs at least 5 people.
group-why = This is how Jalon protects each person.
group-wait = Wait for the code of each person.
group-once = The picture says more when the group is complete.
group-renewal = A new picture needs 5 more people.
group-waiting = { $count ->
    [one] One person waits for the next picture.
   *[other] { $count } people wait for the next picture.
}
group-show = Show the picture
group-renew = Renew the picture
group-fine = Going well for the group
group-difficult = Difficult or very difficult
group-talk = The group wants to talk about this
group-goals = The goals of the group
group-other-goal = Another goal
group-nothing = Nothing in this part yet
group-hidden = Number kept secret to protect each person
group-note = This picture opens the talk.
poster-note = This sheet shows the most frequent answers.
poster-a4 = Print on an A4 sheet
poster-a3 = Print on a large A3 sheet
group-table = Keep the picture in a table
table-day = Day
table-label = Workshop
table-people = People in the picture
table-topic = Topic
table-answer = Answer
table-count = Number
table-note = Remark
table-modes = Way of answering
table-not-said = Without an answer

## The guide
guide-title = Run a workshop of 45 minutes
guide-help = Each person takes stock, then the group talks.
guide-minutes = Minutes { $from } to { $to }
guide-prepare = Prepare
guide-prepare-1 = Charge the devices and turn up the light.
guide-prepare-2 = Bring headphones to listen in peace.
guide-prepare-3 = Print the cards and a sheet for each person.
guide-prepare-4 = Seat each person out of sight of others.
guide-steps = The steps
guide-welcome = Welcome
guide-welcome-1 = Each person is free to take part.
guide-welcome-2 = People can skip a question and stop.
guide-welcome-3 = Each person decides what to show.
guide-practice = Practise together
guide-practice-1 = Do the practice question together.
guide-practice-2 = Show the 3 faces, the arrow to skip and the speech bubble.
guide-answer = Answer alone
guide-answer-1 = Each person answers on a device or on paper.
guide-answer-2 = Help to read and let the person choose.
guide-group = Look and talk as a group
guide-group-1 = Whoever wants to shows their anonymous code to your device.
guide-group-2 = Wait for all codes, then open the group's picture.
guide-group-3 = Talk about the topics and leave everyone free to stay silent.
guide-end = End
guide-end-1 = Whoever wants to takes home their code or sheet.
guide-end-2 = Erase the answers on each device.
guide-after = Afterwards
guide-after-1 = Stay a while to talk in private.
guide-after-2 = Tear up forgotten sheets.
guide-say = Say in your own words
guide-say-1 = You are free to answer.
guide-say-2 = You can skip a question or stop.
guide-say-3 = Your answers belong to you.
guide-say-4 = The device forgets your answers after your turn.
guide-cases = What to do?
guide-upset = A person is upset
guide-upset-1 = Offer a quiet break.
guide-private = A person shares a difficulty
guide-private-1 = Listen, then offer to talk in private.
guide-senses = A person sees or hears little
guide-senses-1 = Make the text larger or read in a low voice.
guide-senses-2 = Show the pictures with a finger.
guide-stop = A person wants to stop
guide-stop-1 = Say yes and erase the answers together.
guide-picture = What the group's picture hides
guide-picture-1 = It waits for at least 5 codes.
guide-picture-2 = It hides numbers smaller than 3.
guide-picture-3 = If nearly all answer the same, it stays vague.
guide-picture-4 = So it speaks of the group and protects each person.
guide-kept = What stays
guide-kept-1 = The devices of participants forget everything.
guide-kept-2 = Your device keeps the picture, the day, the language and the name.

## Paper
paper-title = The workshop on paper
paper-help = The pages speak the language of the screen.
paper-all = Print all
paper-print = Print: { $name }
paper-pages = Number of pages: { $count }
paper-cards = Question cards
paper-cards-help = Cut each page into 4.
paper-apart = This card is separate: you choose whether to give it.
paper-goals = Goal cards
paper-goals-help = Cut each page into 8.
paper-answers = Answer sheet
paper-answers-help = Print a sheet for each person.
paper-mine = My answers
paper-yours = This sheet is yours and stays without a name.
paper-tick = Tick one answer a line.
paper-draw = Write or draw your goals.
