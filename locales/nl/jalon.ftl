# Jalon, Belgisch Nederlands in klare taal, taalniveau A2.
# Een machine heeft deze teksten vertaald. Nog geen moedertaalspreker heeft ze gelezen.
# Regels: één idee per zin, hoogstens 12 woorden, actieve zinnen, gewone woorden.

## Altijd in beeld
app-name = Jalon
loading = Jalon gaat open.
back = Terug
language = Taal
erase = Alles wissen
erase-short = Wissen
pause = Pauze nemen
next = Verder
skip = Overslaan
progress = Deel { $here } van { $total }
notice-close = Begrepen
try-again = Opnieuw proberen
translation-note = Een machine heeft deze teksten vertaald. Nog niemand heeft ze nagelezen.

## Voor het openen
too-old-title = Deze browser is te oud.
too-old-help = Update uw browser of neem een andere telefoon.
no-script = Zet JavaScript aan om Jalon te openen.
load-failed = Jalon is niet opengegaan. Kijk of uw internet werkt.
load-failed-retry = Opnieuw proberen

## Welkom
welcome-lead = Denk rustig na vóór uw afspraak bij het OCMW.
promise-choice = Het is uw keuze.
promise-phone = Alles blijft op deze telefoon.
promise-show = U beslist wat u toont.
welcome-begin = Beginnen
welcome-adviser = Ik ben begeleider

## Onderwerpen kiezen
domains-title = Welke onderwerpen wilt u bekijken?
domains-help = Tik op een onderwerp om het te kiezen. Tik nog eens om het weg te halen.
domains-count = { $count ->
    [0] Geen onderwerp gekozen
    [one] Eén onderwerp gekozen
   *[other] { $count } onderwerpen gekozen
}
domain-mobility = Vervoer
domain-family = Kinderen en familie
domain-housing = Wonen
domain-money = Geld
domain-paperwork = Papieren en rechten
domain-language = Spreken, lezen, rekenen
domain-digital = Telefoon en computer
domain-health = Gezondheid op het werk
domain-confidence = Vertrouwen en andere mensen
domain-direction = Werk kiezen
domain-learning = Leren en diploma's
domain-job_search = Werk zoeken
domain-work_life = Op het werk

## De vragen
lead-mobility = Hoe gaat het met uw vervoer?
lead-family = Hoe gaat het met de zorg voor kinderen en familie?
lead-housing = Hoe gaat het met wonen?
lead-money = Hoe gaat het met uw geld?
lead-paperwork = Hoe gaat het met uw papieren en uw rechten?
lead-language = Hoe gaat het met spreken, lezen, schrijven en rekenen?
lead-digital = Hoe gaat het met de telefoon en de computer?
lead-health = Hoe gaat het met uw gezondheid op het werk?
lead-confidence = Hoe gaat het met vertrouwen en met andere mensen?
lead-direction = Hoe gaat het met werk kiezen?
lead-learning = Hoe gaat het met leren en met diploma's?
lead-job_search = Hoe gaat het met werk zoeken?
lead-work_life = Hoe gaat het op het werk?
rating-fine = Het gaat goed
rating-difficult = Het is moeilijk
rating-very-difficult = Het is heel moeilijk
rating-passed = Vraag overgeslagen
rating-unseen = Vraag nog niet gezien
pass = Ik sla dit over
talk-about-this = Ik wil hierover praten

## De keuzes
obstacles-question = Wat is moeilijk?
obstacles-question-talk = Waarover wilt u praten?
strengths-question = Wat helpt u?
choices-help = U kunt meer dan één antwoord kiezen.
choices-count = { $count ->
    [0] Geen antwoord gekozen
    [one] Eén antwoord gekozen
   *[other] { $count } antwoorden gekozen
}
obstacle-mobility-no_licence = Geen rijbewijs
obstacle-mobility-no_vehicle = Geen auto, geen fiets
obstacle-mobility-no_bus = Geen bus op het juiste moment
obstacle-mobility-too_expensive = Te duur
obstacle-mobility-too_far = Te ver
obstacle-mobility-unknown_route = Een onbekende weg maakt mij bang
strength-mobility-bike = Ik rijd met de fiets
strength-mobility-bus = Ik neem de bus
strength-mobility-licence = Ik heb een rijbewijs
strength-mobility-used_to_travel = Ik ben vaak onderweg
obstacle-family-no_childcare = Geen opvang voor mijn kinderen
obstacle-family-school_hours = De schooluren
obstacle-family-nobody_to_step_in = Niemand kan mij thuis vervangen
obstacle-family-cares_for_relative = Ik zorg voor iemand uit mijn familie
obstacle-family-family_disagrees = Mijn familie is ertegen dat ik werk
strength-family-relatives_help = Familie of vrienden helpen mij
strength-family-childcare_found = Ik heb opvang voor mijn kinderen
obstacle-housing-no_stable_home = Geen vaste woning
obstacle-housing-must_move = Ik moet verhuizen
obstacle-housing-rent_too_high = De huur is te hoog
obstacle-housing-rental_deposit = De huurwaarborg
obstacle-housing-poor_condition = De woning is in slechte staat
strength-housing-stable_home = Ik heb een vaste woning
obstacle-money-debts = Schulden
obstacle-money-end_of_month = Het einde van de maand
obstacle-money-bank_bailiff = De bank of de deurwaarder
obstacle-money-afraid_to_lose_help = Ik ben bang om door werk hulp te verliezen
strength-money-manages = Het lukt met mijn geld
strength-money-mediator_plan = Ik heb een plan met een bemiddelaar
obstacle-paperwork-missing_documents = Ik heb nog niet alle documenten
obstacle-paperwork-letters = Brieven zijn moeilijk te begrijpen
obstacle-paperwork-not_registered = Nog niet ingeschreven als werkzoekende
obstacle-paperwork-residence_permit = De papieren voor het verblijf
obstacle-paperwork-health_insurance = Het ziekenfonds
strength-paperwork-papers_in_order = Mijn papieren zijn in orde
strength-paperwork-dare_ask = Ik durf iets te vragen
obstacle-language-speaking = Spreken
obstacle-language-reading = Lezen
obstacle-language-writing = Schrijven
obstacle-language-counting = Rekenen
obstacle-language-test_coming = Ik heb binnenkort een taaltest
strength-language-languages_spoken = Ik spreek meer dan één taal
strength-language-taking_lessons = Ik volg lessen
obstacle-digital-no_device = Geen eigen toestel
obstacle-digital-no_internet = Geen internet
obstacle-digital-email = E-mails
obstacle-digital-online_forms = Formulieren op internet
obstacle-digital-afraid_of_mistakes = Ik ben bang om een fout te maken
strength-digital-messages = Ik stuur berichten
strength-digital-search = Ik zoek op internet
strength-digital-video_calls = Ik bel met video
obstacle-health-standing_lifting = Lang staan of zwaar tillen
obstacle-health-breaks_hours = Ik heb pauzes of andere uren nodig
obstacle-health-treatment = Een behandeling of afspraken
obstacle-health-tired = Ik ben moe
obstacle-health-low_morale = Ik heb weinig moed
strength-health-knows_limits = Ik ken mijn grenzen
strength-health-has_support = Ik krijg steun
obstacle-confidence-afraid_unknown = Het onbekende maakt mij bang
obstacle-confidence-lost_habit = Ik kom nog maar weinig buiten
obstacle-confidence-alone = Ik voel mij alleen
obstacle-confidence-discriminated = Een weigering of discriminatie
obstacle-confidence-trust = Wie kan ik vertrouwen?
strength-confidence-people = Ik kan op mensen rekenen
strength-confidence-activity = Ik heb een activiteit
strength-confidence-helps_others = Ik help andere mensen
obstacle-direction-no_idea = Nog geen idee
obstacle-direction-too_many_ideas = Te veel ideeën
obstacle-direction-never_tried = Werk dat ik nog nooit heb geprobeerd
obstacle-direction-own_business = Ik wil werken als zelfstandige
strength-direction-an_idea = Ik heb een idee
strength-direction-loves_doing = Ik weet wat ik graag doe
strength-direction-seen_trade = Ik heb een beroep van dichtbij gezien
obstacle-learning-no_diploma = Geen diploma
obstacle-learning-not_recognised = Mijn diploma is hier niet erkend
obstacle-learning-skills_without_paper = Ik kan het, maar zonder diploma
obstacle-learning-no_time_money = Geen tijd of geld om te leren
obstacle-learning-bad_memories = Slechte herinneringen aan school
strength-learning-diploma = Ik heb een diploma
strength-learning-skills_home_work = Ik heb thuis of op het werk geleerd
strength-learning-learns_fast = Ik leer snel
obstacle-job_search-no_cv = Geen cv
obstacle-job_search-where_to_look = Waar moet ik zoeken?
obstacle-job_search-letters = Brieven om te solliciteren
obstacle-job_search-interviews = Gesprekken om te solliciteren
obstacle-job_search-no_answer = Geen antwoord
strength-job_search-experience = Ik heb ervaring
strength-job_search-has_cv = Ik heb een cv
strength-job_search-contacts = Ik heb contacten
obstacle-work_life-hours = De werkuren
obstacle-work_life-contract_ends = Mijn contract stopt binnenkort
obstacle-work_life-conflict = Een conflict op het werk
obstacle-work_life-no_follow_up = Geen begeleiding op het werk
obstacle-work_life-does_not_suit = Dit werk past slecht bij mij
strength-work_life-reliable = Anderen kunnen op mij rekenen
strength-work_life-teamwork = Ik werk graag in een team
strength-work_life-used_to_hours = Ik ben gewend aan werkuren

## Privé
private-title = Wilt u over iets anders praten?
private-help = U vertelt het later in het gesprek, privé.
private-box = Ik wil privé over iets anders praten

## De doelen
goals-title = Wat zijn uw doelen?
goals-help = Kies 1, 2 of 3 doelen.
goals-count = { $count ->
    [0] Geen doel gekozen
    [one] Eén doel gekozen
   *[other] { $count } doelen gekozen
}
goals-full = U hebt { $count } doelen. Haal een doel weg om te veranderen.
goal-job = Werk
goal-part_time = Deeltijds werk om te beginnen
goal-training = Een opleiding
goal-studies = Studeren
goal-learn_language = De taal leren
goal-driving_licence = Het rijbewijs
goal-skills_recognised = Laten erkennen wat ik kan
goal-self_employed = Werken als zelfstandige
goal-volunteering = Vrijwillig werk of een activiteit
goal-childcare = Opvang voor mijn kinderen
goal-home = Een woning
goal-debts = Mijn schulden in orde brengen
goal-health = Eerst mijn gezondheid
goal-meet_people = Mensen leren kennen
goal-rights = Mijn rechten begrijpen
goal-keep_job = Mijn werk houden
own-words = In uw eigen woorden
own-words-add = Toevoegen
characters-left = { $count ->
    [0] Geen plaats meer
    [one] Nog één letter
   *[other] Nog { $count } letters
}
goal-remove = Weghalen: { $goal }
order-title = Welk doel komt eerst?
order-help = Zet het belangrijkste doel bovenaan.
goal-up = Naar boven: { $goal }
goal-down = Naar beneden: { $goal }

## Nakijken
review-title = Dit is wat u toont.
review-help = U kunt elke regel veranderen of voor uzelf houden.
section-talk = Ik wil praten over
section-goals = Mijn doelen
section-difficult = Wat moeilijk is
section-strengths = Wat mij helpt
section-fine = Wat goed gaat
section-passed = Vragen overgeslagen
section-unseen = Vragen nog niet gezien
section-kept = Dit houd ik voor mezelf
section-strengths-passed = Wat mij helpt: vragen overgeslagen
section-strengths-unseen = Wat mij helpt: vragen nog niet gezien
section-left-out = Onderwerpen niet gekozen of niet getoond
review-nothing = U toont nu nog niets.
obstacles-passed = Zonder details
obstacles-unseen = Details nog niet gezien
goals-left-out = Doelen niet getoond
goals-unseen = Doelen nog niet gezien
goals-passed = Doelen overgeslagen
change = Veranderen
change-this = Veranderen: { $name }
leave-out = Voor mezelf houden
leave-out-this = Voor mezelf houden: { $name }
show = Tonen
show-this = Tonen: { $name }
review-next = Mijn code zien

## De code
share-title = Toon deze code.
share-who = Wie de code leest, ziet uw antwoorden.
share-bright = Geef uw scherm meer licht.
share-cracked = Mijn scherm is kapot
share-link = Dezelfde code als link
share-copy = De link kopiëren
share-done = Klaar
code-picture = QR-code met uw antwoorden
code-too-long = Uw tekst is te lang voor de code. Schrijf uw doelen korter.

## Daarna
after-title = Wat doet u met uw antwoorden?
after-help = Ze staan nog op deze telefoon.
after-help-memory = Ze blijven hier zolang de pagina open is.
after-keep = Mijn antwoorden bewaren
pause-title = Neem rustig de tijd.
pause-kept = Uw antwoorden blijven op deze telefoon.
pause-close = U kunt deze pagina sluiten.
pause-memory = Uw antwoorden blijven hier zolang de pagina open is.
pause-resume = Verdergaan
erase-title = Alles wissen?
erase-help = Al uw antwoorden verdwijnen voor altijd van deze telefoon.
erase-yes = Ja, alles wissen
erase-no = Nee, bewaren

## Berichten
notice-erased = Alles is gewist.
notice-erased-elsewhere = Een ander venster heeft alles gewist.
notice-copied = De link is gekopieerd.
notice-copy-failed = De browser blokkeert het kopiëren van de link.
notice-copy-failed-help = Druk lang op de link om hem te kopiëren.
notice-locale-failed = Deze taal ontbreekt nog: { $language }.
notice-locale-failed-help = Kijk of uw internet werkt.
notice-blocked = Deze browser kan uw antwoorden niet bewaren.
notice-memory = Uw antwoorden blijven hier zolang de pagina open is.
notice-full = Het geheugen van deze browser is vol.
notice-full-help = Wis gegevens van andere websites. Ga dan verder.
notice-record-unreadable = Jalon kan uw oude antwoorden niet lezen.
notice-record-newer = Uw oude antwoorden komen van een nieuwere Jalon.
notice-record-untouched = Ze blijven op deze telefoon.
record-keep = Bewaren in een bestand
record-discard = De oude antwoorden wissen

## De pagina van de begeleider: lezen
scan-title = Een code lezen
scan-help = Houd de code in het kader.
scan-private = Dit toestel leest de code. De code blijft hier.
camera-start = De camera openen
camera-starting = De camera gaat open.
camera-stop = De camera sluiten
camera-picture = Beeld van de camera
camera-lens = Camera kiezen
camera-lens-number = Camera { $number }
torch = Lamp
picture-choose = Een afbeelding kiezen
picture-drop = U kunt ook een afbeelding slepen of plakken.
picture-busy = Jalon zoekt een code in de afbeelding.
typed-label = Ontvangen link of scanner
typed-help = Plak de link of gebruik de scanner.
typed-read = Lezen
camera-refused = De browser blokkeert de camera.
camera-refused-help = Sta de camera toe in de instellingen van de pagina.
camera-missing = Jalon vindt geen camera.
camera-missing-help = Gebruik een afbeelding, een link of een scanner.
camera-in-use = Een ander programma gebruikt de camera.
camera-in-use-help = Sluit dat programma en probeer opnieuw.
camera-insecure = De camera vraagt een adres met https.
camera-insecure-help = Open Jalon met https of gebruik een afbeelding.
camera-no-decoder = Het programma om codes te lezen reageert niet.
camera-no-decoder-help = Kijk of het internet werkt en probeer opnieuw.
code-not-jalon = Deze code komt niet van Jalon.
code-not-jalon-help = Vraag de persoon naar de code van Jalon.
code-damaged = Deze code is beschadigd of onvolledig.
code-damaged-help = Scan de code opnieuw, met meer licht.
code-newer = Deze code komt van een nieuwere Jalon.
code-newer-help = Laad deze pagina opnieuw en scan nog eens.
picture-no-code = Jalon vindt geen code in de afbeelding.
picture-no-code-help = Neem de foto van dichterbij, recht voor de code.
picture-several = De afbeelding toont meer dan één code.
picture-several-help = Toon één code tegelijk.
picture-unreadable = Dit bestand is geen afbeelding.
picture-unreadable-help = Kies een foto of een schermafbeelding.
summary-gone = Het overzicht is met de oude pagina van dit toestel verdwenen.
summary-gone-help = Scan de code nog eens.

## De pagina van de begeleider: het overzicht
summary-title = Overzicht voor een eerste gesprek
summary-read = Code gelezen
summary-day = Antwoorden van { $date }
summary-note = Met dit overzicht begint het gesprek. De persoon koos alles zelf.
summary-talk = De persoon wil praten over
summary-goals = Doelen, in volgorde
summary-difficult = Wat moeilijk is
summary-strengths = Wat helpt
summary-fine = Wat goed gaat
summary-passed = Vragen gezien en overgeslagen
summary-unseen = Vragen nog niet gezien
summary-left-out = Onderwerpen niet gekozen of niet getoond
summary-strengths-passed = Wat helpt: vragen overgeslagen
summary-strengths-unseen = Wat helpt: vragen nog niet gezien
summary-nothing = Niets in dit deel
summary-talk-mark = Wil erover praten
summary-written-in = Geschreven in het { $language }
language-fr = Frans
language-nl = Nederlands
language-de = Duits
language-en = Engels
language-ar = Arabisch
print = Afdrukken
scan-another = Een andere code lezen
summary-leave = Het overzicht verdwijnt als u deze pagina sluit.
