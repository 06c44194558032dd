# What comes later, for the person who answers. The rules are those of start.ftl.

## Hoeveel tijd
return-title = Hoe gaat het nu met u?
return-help = Uw laatste overzicht is van { $date }.
return-follow-up = Kijken hoe het nu gaat

## De doelen
characters-left = { $count ->
    [0] Geen plaats meer
    [one] Nog één letter
   *[other] Nog { $count } letters
}

## Wat ik kan en leuk vind
question-experience = Wat hebt u al gedaan?
question-experience-help = Alles telt, ook thuis.
option-experience-children = Kinderen
option-experience-care = Zieken helpen
option-experience-cooking = Koken
option-experience-cleaning = Poetsen
option-experience-laundry = De was
option-experience-sewing = Kleren naaien
option-experience-gardening = De tuin
option-experience-farming = Landbouw
option-experience-animals = Dieren
option-experience-repair = Herstellen
option-experience-building = Bouwen
option-experience-painting = Schilderen
option-experience-driving = Autorijden
option-experience-moving = Verhuizen
option-experience-selling = Verkopen
option-experience-serving = Aan tafel bedienen
option-experience-hairdressing = Haar knippen
option-experience-factory = Fabriekswerk
option-experience-guarding = Bewaken
option-experience-office = Kantoorwerk
option-experience-accounts = Budget bijhouden
option-experience-computers = Computer
option-experience-translating = Vertalen
option-experience-teaching = Helpen met huiswerk
option-experience-organising = Organiseren
option-experience-volunteering = Vrijwillig werk
option-experience-music = Muziek
option-experience-sport = Sport
question-good_at = Wat zijn uw sterke punten?
option-good_at-listening = Luisteren
option-good_at-talking = Praten
option-good_at-patient = Geduld
option-good_at-calm = Rustig blijven
option-good_at-careful = Netjes werken
option-good_at-organised = Plannen
option-good_at-punctual = Op tijd komen
option-good_at-strong = Kracht
option-good_at-fast = Snel werken
option-good_at-handy = Klussen
option-good_at-creative = Fantasie
option-good_at-solutions = Oplossingen vinden
option-good_at-learning = Leren
option-good_at-remembering = Goed geheugen
option-good_at-honest = Eerlijk zijn
option-good_at-persevering = Volhouden
option-good_at-helping = Helpen
option-good_at-deciding = Beslissen
question-likes = Wat vindt u leuk?
option-likes-people = Onder mensen zijn
option-likes-hands = Mijn handen gebruiken
option-likes-outdoors = Buiten zijn
option-likes-animals = Dieren
option-likes-plants = Planten
option-likes-numbers = Cijfers
option-likes-screens = Computers en telefoons
option-likes-alone = Alleen werken
option-likes-team = Teamwerk
option-likes-children = Kinderen
option-likes-older_people = Oudere mensen
option-likes-moving = Bewegen
option-likes-quiet = Rust
option-likes-machines = Machines
option-likes-food = Koken en eten
option-likes-beauty = Schoonheid
question-languages = Welke talen spreekt u?
languages-search = Zoek een taal
languages-none = Jalon kent deze taal nog niet.
languages-count = { $count ->
    [0] Geen taal gekozen
    [one] Eén taal gekozen
   *[other] { $count } talen gekozen
}
languages-full = U hebt { $count } talen. Haal een taal weg om te veranderen.
languages-add = Toevoegen: { $name }
languages-remove = Weghalen: { $name }
languages-level = Hoe goed spreekt u deze taal: { $name }?
level-1 = Een beetje
level-2 = Vrij goed
level-3 = Goed
level-4 = Dit is mijn taal
verbatim = { $words }

## Bij elk doel
question-why = Waarom dit doel?
option-why-earn = Geld verdienen
option-why-family = Voor mijn familie
option-why-independent = Zelf mijn leven regelen
option-why-useful = Mij nuttig voelen
option-why-people = Onder de mensen zijn
option-why-learn = Iets leren
option-why-feel_better = Mij beter voelen
option-why-stay_in_job = Mijn werk houden
question-by_when = Tegen wanneer?
option-by_when-this_month = Deze maand
option-by_when-three_months = Binnen 3 maanden
option-by_when-a_year = Binnen een jaar
option-by_when-later = Later
question-first_step = Wat is uw eerste kleine stap?
question-first_step-help = Bijvoorbeeld: bellen, iets vragen, gaan kijken.
first-step-piece = Dat is al snel. Wat is een eerste klein stukje ervan?
question-ready = Wanneer kunt u beginnen?
option-ready-1 = Het is te vroeg
option-ready-2 = Ik twijfel nog
option-ready-3 = Misschien
option-ready-4 = Binnenkort
option-ready-5 = Ik begin

## Mijn situatie
offer-situation = Wilt u over uw situatie vertellen?
offer-situation-help = Dat helpt om ideeën te vinden.
offer-situation-open = Ja, ik vertel erover
situation-help = U kunt deze vraag overslaan.
question-region = Waar woont u?
option-region-wallonia = Wallonië
option-region-brussels = Brussel
option-region-flanders = Vlaanderen
option-region-german_speaking = Duitstalige Gemeenschap
question-status = Wat is uw situatie?
option-status-ris = Leefloon
option-status-eris = Steun van het OCMW
option-status-unemployment = Werkloosheidsuitkering
option-status-article_60 = Contract artikel 60
option-status-article_61 = Contract artikel 61
option-status-student = Studeren
option-status-other = Iets anders
question-contract_end = Wanneer stopt uw contract?
month-choose = Kies een maand
question-registered = Bent u ingeschreven als werkzoekende?
option-registered-yes = Ja
option-registered-no = Nee
option-registered-unsure = Ik twijfel
question-age = Hoe oud bent u?
option-age-under_25 = Jonger dan 25 jaar
option-age-25_30 = 25 tot 30 jaar
option-age-30_40 = 30 tot 40 jaar
option-age-40_50 = 40 tot 50 jaar
option-age-over_50 = Ouder dan 50 jaar

## Hoe het nu gaat
question-goal_outcome = Hoe staat het met dit doel?
option-goal_outcome-done = Ik heb dit doel bereikt
option-goal_outcome-under_way = Ik ben ermee bezig
option-goal_outcome-dropped = Ik denk er nu anders over
question-step_outcome = Hoe staat het met deze eerste kleine stap?
option-step_outcome-done = Dat heb ik gedaan
option-step_outcome-not_yet = Nog niet
question-working = Werkt u nu?
option-working-full_time = Ja, voltijds
option-working-part_time = Ja, deeltijds
option-working-no = Nu niet
question-job_suits = Past dit werk bij u?
option-job_suits-yes = Ja, goed
option-job_suits-partly = Voor een deel
option-job_suits-no = Nee
question-would_help = Wat zou u nu helpen?
option-would_help-talk = Erover praten
option-would_help-someone_at_work = Steun op het werk
option-would_help-training = Een opleiding
option-would_help-other_hours = Andere werkuren
option-would_help-transport = Vervoer
option-would_help-childcare = Kinderopvang
option-would_help-money = Hulp met geld
option-would_help-health = Hulp voor mijn gezondheid
option-would_help-other_job = Ander werk

## De ideeën
suggestions-title = Ideeën voor het gesprek
suggestions-help = Een begeleider kent de voorwaarden.
suggestions-none = Er zijn nog geen ideeën. Praat met de begeleider over uw wensen.
suggestion-because = Omdat u dit hebt gezegd:
suggestion-strike = Weghalen
suggestion-strike-this = Weghalen: { $name }
suggestion-put-back = Terugzetten
suggestion-put-back-this = Terugzetten: { $name }
suggestion-struck = Idee weggehaald. De begeleider ziet dit idee niet.
suggestion-names = Officiële naam: { $names }
suggestion-checked = Naam nagekeken op { $date }: { $source }
suggestion-unchecked = Deze naam verandert misschien. Vraag het aan de begeleider.
suggestions-more = { $count ->
    [one] Nog één idee bekijken
   *[other] Nog { $count } ideeën bekijken
}
reason-talk = Ik wil praten over: { $name }
reason-difficult = { $rating }: { $name }
reason-contract = Mijn contract stopt: { $date }

## De diensten: een gewone naam, en dan wat de dienst doet
service-project_facilitator = Een begeleider voor uw plannen
service-project_facilitator-what = Deze persoon zoekt met u een plan dat mogelijk is.
service-literacy_unit = Leren lezen en schrijven
service-literacy_unit-what = U leert spreken, lezen, schrijven en rekenen.
service-training_unit = Een begeleider voor opleidingen
service-training_unit-what = Deze persoon helpt u tijdens uw studie of opleiding.
service-job_unit = Een plan naar werk
service-job_unit-what = Een team van het OCMW schrijft dit plan met u.
service-job_coaching = Een coach op het werk
service-job_coaching-what = Deze persoon helpt u voor en na de eerste werkdag.
service-article_60 = Een contract artikel 60
service-article_60-what = Het OCMW is uw werkgever. U krijgt ervaring.
service-article_61 = Een contract artikel 61
service-article_61-what = Een bedrijf neemt u aan. Het OCMW helpt daarbij.
service-social_economy = De sociale economie
service-social_economy-what = Het bedrijf neemt u aan en begeleidt u.
service-temp_agency = Een sociaal interimkantoor
service-temp_agency-what = Dit kantoor biedt korte contracten en begeleiding.
service-after_contract = Begeleiding na uw contract
service-after_contract-what = Een begeleider zoekt met u werk voor lange tijd.
service-remobilising = Een groep voor meer vertrouwen
service-remobilising-what = In een kleine groep vindt u weer een ritme.
service-volunteering = Vrijwillig werk of een activiteit
service-volunteering-what = U helpt andere mensen en leert mensen kennen.
service-trial_placement = Een beroep uitproberen
service-trial_placement-what = Een korte stage toont u een beroep van dichtbij.
service-job_search_help = Samen werk zoeken
service-job_search_help-what = U maakt een cv en oefent brieven en gesprekken.
service-mission_locale = Hulp dichtbij voor werk
service-mission_locale-what = Een team helpt u naar een opleiding of naar werk.
service-skills_assessment = Een overzicht van wat u kunt
service-skills_assessment-what = U kijkt rustig wat u allemaal kunt.
service-skills_validation = Laten erkennen wat u kunt
service-skills_validation-what = U toont wat u kunt. Zo kunt u een officieel bewijs krijgen.
service-adult_education = Lessen voor volwassenen
service-adult_education-what = U leert een beroep of een vak met andere volwassenen.
service-job_day = Werkgevers ontmoeten
service-job_day-what = U praat met bedrijven die mensen zoeken.
service-self_employed_support = Zelfstandige worden
service-self_employed_support-what = Een begeleider bekijkt uw idee samen met u.
service-debt_mediation = Schuldbemiddeling
service-debt_mediation-what = Een bemiddelaar zoekt met u een plan om te betalen.
service-rental_deposit = Hulp voor de huurwaarborg
service-rental_deposit-what = Het OCMW bekijkt met u hoe u de huurwaarborg betaalt.
service-childcare_search = Opvang voor uw kinderen
service-childcare_search-what = Iemand zoekt met u een plaats voor uw kinderen.
service-job_seeker_registration = Inschrijven als werkzoekende
service-job_seeker_registration-what = U schrijft zich in bij de dienst voor werk.
service-employment_service = De dienst voor werk
service-employment_service-what = Deze dienst heeft raad, vacatures en opleidingen voor u.

## De stappen van de weg: zeven deuren, zonder volgorde
step-basic_conditions = De basis van elke dag
step-guidance = Uw richting vinden
step-social_activation = Buitenkomen en meedoen
step-training = Leren en proberen
step-on_the_job = Leren op het werk
step-regular_market = Naar werk voor lange tijd
step-follow_up = Begeleiding, ook later

## Nakijken
section-resources = Wat ik kan en leuk vind
section-situation = Mijn situatie
section-follow_up = Sinds de vorige keer
section-suggestions = Ideeën voor het gesprek
suggestions-unseen = Ideeën nog niet gezien
suggestions-passed = Alle ideeën zijn weggehaald
suggestions-left-out = Ideeën niet getoond
facts-passed = Vragen overgeslagen
facts-unseen = Vragen nog niet gezien
fact-why = Waarom
fact-by_when = Tegen wanneer
fact-first_step = Eerste kleine stap
fact-ready = Wanneer beginnen
fact-experience = Al gedaan
fact-good_at = Sterke punten
fact-likes = Wat ik leuk vind
fact-languages = Talen
fact-region = Woonplaats
fact-status = Situatie
fact-contract_end = Einde van het contract
fact-registered = Ingeschreven als werkzoekende
fact-age = Leeftijd
fact-goal_outcome = Doel
fact-step_outcome = Eerste kleine stap
fact-working = Werk
fact-job_suits = Dit werk past bij mij
fact-would_help = Wat mij zou helpen
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
review-dense = Uw code is vol. Een telefoon leest die code minder goed.
review-too-dense = Uw code is te vol.
review-shorten = U kunt dit korter maken: { $name }
review-all = Meer vragen bekijken

## Wat er veranderd is
evolution-title = Wat er veranderd is
evolution-dates = Van { $then } tot { $now }
evolution-then = Toen
evolution-now = Nu
evolution-better = Gemakkelijker
evolution-same = Hetzelfde
evolution-harder = Moeilijker
evolution-unknown = Vergelijken kan hier niet
evolution-goals = De doelen van toen
evolution-open = Bekijken wat er veranderd is
share-present = Het overzicht van nu tonen
share-earlier = Het overzicht van { $date } tonen
follow-up-begin = Kijken hoe het nu gaat
reminder-title = Later weer kijken hoe het gaat
reminder-help = Uw agenda kan u eraan herinneren.
reminder-save = In mijn agenda zetten

## De pagina van de begeleider: het vervolg
summary-because = Antwoorden

## De vragen
rating-passed = Vraag overgeslagen
rating-unseen = Vraag nog niet gezien

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
goal-part_time = Deeltijds werk
goal-training = Een opleiding
goal-studies = Studeren
goal-learn_language = De taal leren
goal-driving_licence = Het rijbewijs
goal-skills_recognised = Laten erkennen wat ik kan
goal-self_employed = Werken als zelfstandige
goal-volunteering = Vrijwillig werk
goal-childcare = Kinderopvang
goal-home = Een woning
goal-debts = Mijn schulden regelen
goal-health = Mijn gezondheid
goal-meet_people = Mensen leren kennen
goal-rights = Mijn rechten begrijpen
goal-keep_job = Mijn werk houden
own-words-add = Toevoegen
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
section-unseen = Vragen niet gezien
section-kept = Dit houd ik voor mezelf
section-left-out = Onderwerpen niet getoond
review-nothing = U toont nu nog niets.
obstacles-passed = Zonder details
obstacles-unseen = Details nog niet gezien
goals-left-out = Doelen niet getoond
goals-unseen = Doelen nog niet gezien
goals-passed = Doelen overgeslagen
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

## In beelden
practice-title = Om te proberen: hoe gaat het?
practice-subject = Thee drinken
goals-page = Bladzijde { $here } van { $total }
order-tap = Tik op het belangrijkste.
review-tap = Tik op een beeld om het te veranderen.

## Luisteren
listen-slow = Langzaam
listen-no-voice = Deze telefoon heeft geen stem in deze taal.
listen-size = De stem is hoogstens 600 kB groot, zoals een foto.
listen-machine = Het is de stem van een machine.
listen-fetch = De stem downloaden
listen-fetching = De stem komt.
listen-not-fetched = De stem is niet aangekomen.

## De workshop: meedoen
turn-title = Het is aan u.
turn-begin = Beginnen
turn-pass = U kunt elke vraag overslaan.
turn-forgets = Het toestel vergeet op het einde alles.
turn-minutes = { $minutes ->
    [one] De workshop duurt één minuut.
   *[other] De workshop duurt { $minutes } minuten.
}
turn-hand-round = Dit toestel gaat van hand tot hand
turn-to-facilitator = Terug naar de workshopleider
turn-leave = De workshop verlaten
hold-help = Laat uw vinger 2 seconden op de knop.
session-done = Ik ben klaar
closing-help = U kunt allebei doen.
closing-give = Mijn antwoorden aan de groep geven, zonder mijn naam
closing-given = De groep heeft uw antwoorden.
closing-own-words = De groep ziet alleen getallen.
closing-take = Mijn antwoorden meenemen
take-help = Scan deze code met uw telefoon.
anonymous-title = Toon deze code aan de workshopleider.
anonymous-who = In deze code staan uw antwoorden, zonder uw naam.
anonymous-workshop = Workshop nummer { $number }
anonymous-failed = De code is nog niet klaar.
anonymous-failed-help = Ga terug en probeer het opnieuw.
finished-title = Dank u.
finished-hand-back = Geef het toestel terug aan de workshopleider.
finished-forgotten = Het toestel is alles vergeten.
finished-next = Naar de volgende persoon
finished-close = De workshop sluiten
resting-title = Bent u er nog?
resting-help = Uw antwoorden verdwijnen bijna.
resting-here = Ik ben er
review-title-turn = Dit zijn uw antwoorden.
erase-turn = Uw antwoorden verdwijnen en u begint opnieuw.

## De workshop: begeleiden
erase-workshops = De workshops op dit toestel verdwijnen ook.
