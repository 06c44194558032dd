# Jalon, Belgisch Nederlands in klare taal, taalniveau A2.
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
listen = Luisteren
listen-all = Alles beluisteren
listen-stop = Stoppen
listen-to = Luisteren: { $text }
translation-note = Een machine heeft deze teksten vertaald. Nog niemand heeft ze nagelezen.

## Voor het openen
too-old-title = Deze browser is te oud.
too-old-help = Update uw browser of neem een andere telefoon.
no-script = Zet JavaScript aan om Jalon te openen.
load-failed = Jalon is niet opengegaan. Kijk of uw internet werkt.
load-failed-retry = Opnieuw proberen
trap-title = Jalon is gestopt.
trap-help = Het is niet uw fout.
trap-turn = Het toestel is alles vergeten: u kunt opnieuw beginnen.
trap-again = De pagina opnieuw openen

## Welkom
welcome-lead = Denk rustig na vóór uw afspraak bij het OCMW.
promise-choice = Het is uw keuze.
promise-phone = Alles blijft op deze telefoon.
promise-show = U beslist wat u toont.
welcome-ways = Hoe wilt u antwoorden?
welcome-adviser = Ik ben begeleider
welcome-facilitator = Ik begeleid een workshop

## Hoeveel tijd
mode-standard = Met tekst
mode-simplified = Met beelden en geluid
mode-follow_up = Kijken hoe het nu gaat
minutes = Ongeveer { $count } minuten
return-later = Later
rest-loading = Nog even geduld.
rest-failed = Het volgende deel ontbreekt nog. Kijk of uw internet werkt.

## Onderwerpen kiezen
domains-title = Welke onderwerpen wilt u bekijken?
domains-help = Tik om toe te voegen of weg te halen.
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
lead-question = Hoe gaat het?
rating-fine = Het gaat goed
rating-difficult = Het is moeilijk
rating-very-difficult = Het is heel moeilijk
pass = Ik sla dit over
talk-about-this = Ik wil hierover praten

## De keuzes
obstacles-question = Wat is moeilijk?
obstacles-question-talk = Waarover wilt u praten?
strengths-question = Wat helpt u?
strengths-add = Toevoegen wat mij helpt
choices-help = U kunt meer dan één antwoord kiezen.
choices-count = { $count ->
    [0] Geen antwoord gekozen
    [one] Eén antwoord gekozen
   *[other] { $count } antwoorden gekozen
}
obstacle-mobility-no_licence = Geen rijbewijs
obstacle-mobility-no_vehicle = Geen voertuig
obstacle-mobility-no_bus = Geen bus
obstacle-mobility-too_expensive = Te duur
obstacle-mobility-too_far = Te ver
obstacle-mobility-unknown_route = Bang voor een onbekende weg
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
obstacle-language-test_coming = Binnenkort een test
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
obstacle-job_search-letters = Brieven schrijven
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
private-help = U vertelt het later privé.
private-box = Ik wil over iets anders praten

## De doelen
own-words = In uw eigen woorden

## Nakijken
change = Veranderen

## Daarna
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
