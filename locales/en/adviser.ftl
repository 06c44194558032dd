# For whoever reads a code.

## The adviser's page: reading
torch = Light

## The adviser's page: the rest
summary-resources = Skills and experience
summary-situation = Situation now
summary-follow-up = Since last time
summary-suggestions = Ideas to talk about
summary-compare = Compare with another code
summary-compare-help = Scan another summary of the same person.
compare-same = You have already read this code.
compare-same-help = Scan another code of the same person.
decide-title = You have scanned another code.
decide-help = The first summary is still open.
decide-replace = Read only the new summary
decide-compare = Compare both summaries
decide-keep = Keep the first summary
summary-return = Back to the open summary
summary-compare-end = Close the comparison

## The adviser's page: reading
scan-title = Scan a code
scan-help = Place the code in the frame.
scan-private = This device reads the code and the code stays here.
camera-start = Open the camera
camera-starting = The camera is opening.
camera-stop = Close the camera
camera-picture = Camera picture
camera-lens = Camera to use
camera-lens-number = Camera { $number }
picture-choose = Choose a picture
picture-drop = You can also drop or paste a picture.
picture-busy = Jalon is looking for a code in the picture.
typed-label = Link received or code reader
typed-help = Paste the link or scan with the reader.
typed-read = Read
camera-refused = The browser is blocking the camera.
camera-refused-help = Allow the camera in the page settings.
camera-missing = Jalon cannot find a camera.
camera-missing-help = Use a picture, a link or a code reader.
camera-in-use = Another program is using the camera.
camera-in-use-help = Close that program, then try again.
camera-slow = The camera has not answered yet.
camera-slow-help = Answer the browser's question, or try again.
camera-stopped = The camera no longer gives a picture.
camera-stopped-help = Open it again.
camera-insecure = The camera only works with https.
camera-insecure-help = Open Jalon with https or use a picture.
camera-no-decoder = The program that reads codes is not responding.
camera-no-decoder-help = Check the internet connection, then try again.
code-not-jalon = This code does not come from Jalon.
code-not-jalon-help = Ask the person for the Jalon code.
code-damaged = This code is damaged or incomplete.
code-damaged-help = Scan the code once more, with more light.
code-newer = This code comes from a newer version of Jalon.
code-newer-help = Reload this page, then scan once more.
link-changed = The link was changed or cut on its way.
link-changed-help = Scan the code on the person's phone.
link-empty = There is no code in this link.
keys-changed = The code reader lost some characters of this code.
keys-changed-help = Set the reader to the keyboard of this computer.
scanner-open = Is the code reader not working?
scanner-help = Scan this test code with the reader.
scanner-code = Test code for the reader
scanner-right = The reader works well.
scanner-other = The reader uses another keyboard, but Jalon understands it.
scanner-lost = The reader loses characters.
scanner-manual = Look for the keyboard in the reader's manual.
scanner-keyboard = Choose the keyboard of this computer.
scanner-end = Choose Enter as the end of the code.
picture-no-code = Jalon cannot find a code in the picture.
picture-no-code-help = Take the photo from closer and straight in front.
picture-several = The picture shows several codes.
picture-several-help = Show one code at a time.
picture-unreadable = This file is not a picture.
picture-unreadable-help = Choose a photo or a screenshot.
summary-gone = The summary disappeared with the old page.
summary-gone-help = Scan the code once more.

## The adviser's page: the summary
summary-title = Summary for a first meeting
summary-title-follow_up = Follow-up summary
summary-read = Code scanned
summary-day = Answers from { $date }
summary-note = This summary is a starting point. The person chose everything in it.
summary-talk = The person wants to talk about
summary-goals = Goals, the most important first
summary-difficult = What is difficult
summary-strengths = What helps
summary-fine = What is going well
summary-passed = Questions seen and skipped
summary-unseen = Questions not seen yet
facts-passed = Questions skipped
facts-unseen = Questions not seen yet
summary-strengths-passed = What helps: questions skipped
summary-nothing = No answers in this part
summary-not-shown = Nothing is shown in this part
summary-talk-none = No topic is shown
summary-difficult-none = No difficulty is shown
summary-all-passed = The person prefers to skip these questions
summary-strengths-none = Nothing is shown here
summary-private = Something else, in private
summary-talk-mark = Wants to talk about this
summary-written-in = Written in { $language }
print = Print
scan-another = Scan another code
summary-leave = The summary disappears when you close this page.

## The workshop: taking part
code-anonymous = This is an anonymous code from a workshop.
code-anonymous-help = The group leader scans it during the workshop.
code-summary = This code is for a summary.
code-summary-help = An adviser scans it on their own page.
code-invitation = This is an invitation to a workshop.
code-invitation-help = Scan this code with the camera of a phone.

## The workshop: running it
count-not-jalon-help = The person finds their anonymous code at the end.

## The services, by the names that advisers use
summary-service-project_facilitator = Project support at the CPAS or OCMW
summary-service-literacy_unit = Literacy and language courses
summary-service-training_unit = Support towards training or studies
summary-service-job_unit = Individual plan towards work
summary-service-job_coaching = Job coaching
summary-service-after_contract = Support at the end of a contract
summary-service-article_60 = Article 60 contract
summary-service-article_61 = Article 61 contract
summary-service-social_economy = Work in the social economy
summary-service-temp_agency = Supported temporary work
summary-service-remobilising = Activation workshops
summary-service-volunteering = Volunteering or a social activity
summary-service-trial_placement = Job guidance with a short placement
summary-service-job_search_help = Help with looking for work
summary-service-mission_locale = Local or regional employment centre
summary-service-skills_validation = Validation of skills
summary-service-skills_assessment = Skills assessment
summary-service-adult_education = Adult education
summary-service-job_day = Meeting employers
summary-service-self_employed_support = Support towards self-employment
summary-service-debt_mediation = Debt mediation
summary-service-rental_deposit = Help with the rental deposit
summary-service-childcare_search = Looking for a childcare place
summary-service-job_seeker_registration = Registration as a jobseeker, often asked for RIS or leefloon
summary-service-employment_service = Employment service

# The page of a link whose # was escaped (scripts/lost.mjs)
lost-title = This link was changed on its way.
lost-nothing = This page reads nothing.
lost-copy = Copy the link from the message.
lost-paste = Open Jalon, then paste the link.
lost-show = Or ask to see the code on the phone.

## On the device
device-weight = To open Jalon without internet: { $count } MB to load.
device-make = Prepare this device
device-coming = Everything is coming to this device.
device-failed = Not everything came.
