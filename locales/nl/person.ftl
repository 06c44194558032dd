# What comes later, for the person who answers. The rules are those of start.ftl.

## De vragen
lead-question = Hoe gaat het hiermee?
lead-topic = { $topic }:
lead-asked = hoe gaat het hiermee?
rating-fine = Het gaat goed
rating-difficult = Het is moeilijk
rating-very-difficult = Het is heel moeilijk
talk-about-this = Ik wil hierover praten

## De keuzes
obstacles-question = Wat is moeilijk?
obstacles-question-talk = Waarover wilt u praten?
strengths-question = Wat gaat goed of helpt u?
strengths-add = Zeggen wat mij helpt
choices-help = U kunt meer dan één antwoord kiezen.
choices-count = { $count ->
    [0] Geen antwoord
    [one] Eén antwoord
   *[other] { $count } antwoorden
}
obstacle-mobility-no_licence = Geen rijbewijs
obstacle-mobility-no_vehicle = Geen auto of fiets
obstacle-mobility-no_bus = Geen bus als ik die nodig heb
obstacle-mobility-too_expensive = Mijn vervoer is te duur
obstacle-mobility-too_far = Ik woon te ver
obstacle-mobility-unknown_route = Ik ben bang om verloren te lopen
strength-mobility-bike = Ik rijd met de fiets
strength-mobility-bus = Ik neem de bus
strength-mobility-licence = Ik heb een rijbewijs
strength-mobility-used_to_travel = Ik verplaats mij gemakkelijk
obstacle-family-no_childcare = Geen opvang voor mijn kinderen
obstacle-family-school_hours = Ik moet rekening houden met de schooluren
obstacle-family-nobody_to_step_in = Niemand kan mij thuis vervangen
obstacle-family-cares_for_relative = Ik zorg voor iemand die ziek of oud is
obstacle-family-family_disagrees = Mijn familie wil niet dat ik werk
strength-family-relatives_help = Familie of vrienden helpen mij
strength-family-childcare_found = Ik heb opvang voor mijn kinderen
obstacle-housing-no_stable_home = Geen vaste plek om te wonen
obstacle-housing-must_move = Ik moet verhuizen
obstacle-housing-rent_too_high = Mijn huur is te hoog
obstacle-housing-rental_deposit = Ik kan de huurwaarborg niet betalen
obstacle-housing-poor_condition = Mijn woning is in slechte staat
strength-housing-stable_home = Ik heb een vaste plek om te wonen
obstacle-money-debts = Ik heb schulden
obstacle-money-end_of_month = Geen geld meer op het einde van de maand
obstacle-money-bank_bailiff = Ik krijg brieven van bank of deurwaarder
obstacle-money-afraid_to_lose_help = Ik ben bang om steun te verliezen als ik werk
strength-money-manages = Ik kom rond met mijn geld
strength-money-mediator_plan = Ik heb een plan met een schuldbemiddelaar
obstacle-paperwork-missing_documents = Ik heb nog documenten nodig
obstacle-paperwork-letters = Ik heb moeite om mijn post te begrijpen
obstacle-paperwork-not_registered = Ik ben niet ingeschreven als werkzoekende
obstacle-paperwork-residence_permit = Ik moet mijn verblijfspapieren regelen
obstacle-paperwork-health_insurance = Ik ben niet in orde bij het ziekenfonds
strength-paperwork-papers_in_order = Mijn papieren zijn in orde
strength-paperwork-dare_ask = Ik durf hulp te vragen
obstacle-language-speaking = Ik vind spreken moeilijk
obstacle-language-reading = Ik vind lezen moeilijk
obstacle-language-writing = Ik vind schrijven moeilijk
obstacle-language-counting = Ik vind rekenen moeilijk
obstacle-language-test_coming = Ik doe binnenkort een taaltest
strength-language-languages_spoken = Ik spreek meer dan één taal
strength-language-taking_lessons = Ik volg lessen
obstacle-digital-no_device = Geen eigen telefoon of computer
obstacle-digital-no_internet = Geen internet
obstacle-digital-email = Ik vind e-mails moeilijk
obstacle-digital-online_forms = Ik vind formulieren op internet moeilijk
obstacle-digital-afraid_of_mistakes = Ik ben bang om een fout te maken
strength-digital-messages = Ik stuur berichten
strength-digital-search = Ik zoek op internet
strength-digital-video_calls = Ik bel met video
obstacle-health-standing_lifting = Ik kan moeilijk lang staan of zwaar tillen
obstacle-health-breaks_hours = Ik heb pauzes of aangepaste uren nodig
obstacle-health-treatment = Ik krijg zorg of moet vaak naar de dokter
obstacle-health-tired = Ik ben snel moe
obstacle-health-low_morale = Ik zit niet goed in mijn vel
strength-health-knows_limits = Ik ken mijn grenzen
strength-health-has_support = Ik krijg steun
obstacle-confidence-afraid_unknown = Nieuwe dingen maken mij bang
obstacle-confidence-lost_habit = Ik kom nog maar weinig buiten
obstacle-confidence-alone = Ik voel mij alleen
obstacle-confidence-discriminated = Ik werd al geweigerd of gediscrimineerd
obstacle-confidence-trust = Ik weet niet wie ik kan vertrouwen
strength-confidence-people = Ik kan op mensen rekenen
strength-confidence-activity = Ik heb een hobby of doe vrijwilligerswerk
strength-confidence-helps_others = Ik help andere mensen
obstacle-direction-no_idea = Nog geen idee
obstacle-direction-too_many_ideas = Ik heb te veel ideeën
obstacle-direction-never_tried = Ik heb het werk dat ik wil nog nooit gedaan
obstacle-direction-own_business = Ik wil werken als zelfstandige
strength-direction-an_idea = Ik heb een idee
strength-direction-loves_doing = Ik weet wat ik graag doe
strength-direction-seen_trade = Ik heb een beroep van dichtbij gezien
obstacle-learning-no_diploma = Geen diploma
obstacle-learning-not_recognised = Mijn diploma is hier niet erkend
obstacle-learning-skills_without_paper = Ik ken een vak, maar heb geen diploma
obstacle-learning-no_time_money = Geen tijd of geld om te leren
obstacle-learning-bad_memories = Ik heb slechte herinneringen aan school
strength-learning-diploma = Ik heb een diploma
strength-learning-skills_home_work = Ik heb thuis of op het werk veel geleerd
strength-learning-learns_fast = Ik leer snel
obstacle-job_search-no_cv = Geen cv
obstacle-job_search-where_to_look = Ik weet niet waar ik kan zoeken
obstacle-job_search-letters = Geen sollicitatiebrief
obstacle-job_search-interviews = Ik vind sollicitatiegesprekken moeilijk
obstacle-job_search-no_answer = Werkgevers antwoorden mij niet
strength-job_search-experience = Ik heb ervaring
strength-job_search-has_cv = Ik heb een cv
strength-job_search-contacts = Ik ken mensen die mij kunnen helpen
obstacle-work_life-hours = De werkuren passen niet voor mij
obstacle-work_life-contract_ends = Mijn contract stopt binnenkort
obstacle-work_life-conflict = Ik heb een conflict op het werk
obstacle-work_life-no_follow_up = Niemand helpt mij op het werk
obstacle-work_life-does_not_suit = Dit werk past niet bij mij
strength-work_life-reliable = Anderen kunnen op mij rekenen
strength-work_life-teamwork = Ik werk graag in een team
strength-work_life-used_to_hours = Ik ben vaste uren gewoon

## Privé
private-title = Wilt u over iets anders praten?
private-help = U kunt er later privé over praten.
private-box = Ik wil over iets anders praten

## Hoeveel tijd
return-title = Hoe gaat het nu?
return-help = Uw laatste overzicht is van { $date }.
return-follow-up = Zeggen hoe het nu gaat
return-again = Wilt u verdergaan?
anew-begin = Opnieuw beginnen
anew-kept = Uw vorige antwoorden blijven ook bewaard.

## De doelen
characters-left = { $count ->
    [0] Er is geen plaats meer
    [one] Nog één letter
   *[other] Nog { $count } letters
}

## Wat ik kan en graag doe
question-experience = Welke ervaring hebt u?
question-experience-help = Wat u thuis doet, telt ook.
option-experience-children = Voor kinderen zorgen
option-experience-care = Voor een zieke persoon zorgen
option-experience-cooking = Koken
option-experience-cleaning = Poetsen
option-experience-laundry = Wassen en strijken
option-experience-sewing = Kleren naaien
option-experience-gardening = In de tuin werken
option-experience-farming = Op een boerderij werken
option-experience-animals = Voor dieren zorgen
option-experience-repair = Dingen herstellen
option-experience-building = Bouwen
option-experience-painting = Muren schilderen
option-experience-driving = Autorijden
option-experience-moving = Helpen verhuizen
option-experience-selling = Verkopen
option-experience-serving = Aan tafel bedienen
option-experience-hairdressing = Haar knippen
option-experience-factory = In een fabriek werken
option-experience-guarding = Een gebouw bewaken
option-experience-office = Op kantoor werken
option-experience-accounts = Een budget bijhouden
option-experience-computers = Met de computer werken
option-experience-translating = Vertalen
option-experience-teaching = Helpen met huiswerk
option-experience-organising = Een feest organiseren
option-experience-volunteering = Vrijwilligerswerk doen
option-experience-music = Muziek maken
option-experience-sport = Sporten
more-answers = Meer antwoorden bekijken
question-good_at = Wat kunt u goed?
option-good_at-listening = Luisteren
option-good_at-talking = Met mensen praten
option-good_at-patient = Geduld hebben
option-good_at-calm = Rustig blijven
option-good_at-careful = Netjes werken
option-good_at-organised = Goed organiseren
option-good_at-punctual = Op tijd komen
option-good_at-strong = Zwaar tillen
option-good_at-fast = Snel werken
option-good_at-handy = Handig zijn
option-good_at-creative = Nieuwe ideeën hebben
option-good_at-solutions = Oplossingen vinden
option-good_at-learning = Snel leren
option-good_at-remembering = Goed onthouden
option-good_at-honest = Eerlijk zijn
option-good_at-persevering = Volhouden
option-good_at-helping = Andere mensen helpen
option-good_at-deciding = Beslissen
question-likes = Wat doet u graag?
option-likes-people = Onder mensen zijn
option-likes-hands = Met mijn handen werken
option-likes-outdoors = Buiten zijn
option-likes-animals = Met dieren bezig zijn
option-likes-plants = Met planten bezig zijn
option-likes-numbers = Rekenen
option-likes-screens = Een scherm gebruiken
option-likes-alone = Alleen werken
option-likes-team = In een team werken
option-likes-children = Met kinderen bezig zijn
option-likes-older_people = Met oudere mensen bezig zijn
option-likes-moving = Bewegen
option-likes-quiet = Op een rustige plek zijn
option-likes-machines = Met machines werken
option-likes-food = Koken
option-likes-beauty = Haar en make-up doen
question-languages = Welke talen spreekt u?
languages-search = Zoek een taal
languages-none = Jalon vindt deze taal niet.
languages-count = { $count ->
    [0] Geen taal
    [one] Eén taal
   *[other] { $count } talen
}
languages-full = U hebt { $count } talen. Haal er één weg voor een andere.
languages-add = Toevoegen: { $name }
languages-remove = Weghalen: { $name }
languages-level = Hoe goed spreekt u deze taal: { $name }?
level-1 = Een beetje
level-2 = Vrij goed
level-3 = Goed
level-4 = Moedertaal
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
first-step-piece = Dat is al snel. Waarmee kunt u beginnen?
question-ready = Is dit een goed moment?
option-ready-1 = Het is te vroeg
option-ready-2 = Ik twijfel nog
option-ready-3 = Misschien
option-ready-4 = Binnenkort
option-ready-5 = Ik begin nu

## Mijn situatie
offer-situation = Wilt u iets zeggen over uw situatie?
offer-situation-help = Dat geeft u ideeën.
offer-situation-open = Ja, ik antwoord
situation-help = U kunt deze vraag overslaan.
question-region = Waar woont u?
option-region-wallonia = Wallonië
option-region-brussels = Brussel
option-region-flanders = Vlaanderen
option-region-german_speaking = Duitstalige Gemeenschap
question-status = Wat is uw situatie vandaag?
option-status-ris = Ik krijg een leefloon
option-status-eris = Ik krijg een equivalent leefloon
option-status-waiting = Ik wacht op een antwoord van het OCMW
option-status-unemployment = Ik krijg een werkloosheidsuitkering
option-status-unemployment_ends = Mijn werkloosheidsuitkering stopt of is gestopt
option-status-disability = Ik krijg geld van het ziekenfonds of voor een handicap
option-status-works = Ik werk
option-status-article_60 = Ik heb een contract artikel 60
option-status-article_61 = Ik heb een contract artikel 61
option-status-student = Ik studeer
option-status-nothing = Ik heb nu geen inkomen
option-status-other = Iets anders
question-contract_end = Wanneer stopt uw contract?
month-choose = Kies een maand
question-registered = Bent u ingeschreven als werkzoekende: VDAB, Actiris, Forem of ADG?
option-registered-yes = Ja
option-registered-no = Nee
option-registered-unsure = Ik weet het niet
question-age = Hoe oud bent u?
option-age-under_25 = Jonger dan 25 jaar
option-age-25_30 = 25 tot 29 jaar
option-age-30_40 = 30 tot 39 jaar
option-age-40_50 = 40 tot 49 jaar
option-age-over_50 = 50 jaar of ouder

## Hoe het nu gaat
question-goal_outcome = Hoe staat het met dit doel?
option-goal_outcome-done = Het is gelukt
option-goal_outcome-under_way = Ik ben ermee bezig
option-goal_outcome-dropped = Ik denk er nu anders over
question-step_outcome = En uw eerste kleine stap?
option-step_outcome-done = Dat heb ik gedaan
option-step_outcome-not_yet = Nog niet
question-working = Werkt u nu?
option-working-full_time = Ja, voltijds
option-working-part_time = Ja, deeltijds
option-working-no = Nu niet
question-job_suits = Past dit werk bij u?
option-job_suits-yes = Ja
option-job_suits-partly = Voor een deel
option-job_suits-no = Nee
question-would_help = Wat zou u nu helpen?
option-would_help-talk = Erover praten
option-would_help-someone_at_work = Steun op het werk
option-would_help-training = Een opleiding
option-would_help-other_hours = Andere werkuren
option-would_help-transport = Vervoer
option-would_help-childcare = Kinderopvang
option-would_help-money = Financiële hulp
option-would_help-health = Hulp voor mijn gezondheid
option-would_help-other_job = Ander werk

## De ideeën
suggestions-title = Ideeën voor het gesprek
suggestions-help = Een begeleider zal u zeggen of het kan.
suggestions-none = Er zijn nog geen ideeën. Praat met de begeleider over uw wensen.
suggestions-none-passed = U hebt de vragen overgeslagen, en dat mag.
suggestion-because = Omdat u dit zei:
suggestion-strike = Weghalen
suggestion-strike-this = Weghalen: { $name }
suggestion-put-back = Terugzetten
suggestion-put-back-this = Terugzetten: { $name }
suggestion-struck = De begeleider zal dit idee niet zien.
suggestion-names = Naam in de regio: { $names }
suggestion-sources = Bron: { $sources }
suggestions-count = { $count ->
    [one] Eén idee
   *[other] { $count } ideeën
}
suggestions-more = { $count ->
    [one] Nog één idee bekijken
   *[other] Nog { $count } ideeën bekijken
}
reason-talk = Ik wil praten over: { $name }
reason-goal = Doel

## De diensten: een gewone naam, en dan wat de dienst doet
service-project_facilitator = Hulp om een plan te maken
service-project_facilitator-basics = Hulp om oplossingen te vinden
service-project_facilitator-what = Iemand zoekt met u oplossingen en dan een plan.
service-literacy_unit = Lessen spreken, lezen en schrijven
service-literacy_unit-speaking = Taallessen
service-literacy_unit-reading = Lessen lezen en schrijven
service-literacy_unit-counting = Lessen rekenen
service-literacy_unit-test = Een taaltest voorbereiden
service-literacy_unit-what = U leert spreken, lezen, schrijven en rekenen.
service-training_unit = Hulp om een opleiding te volgen
service-training_unit-what = Iemand begeleidt u tijdens uw studies of opleiding.
service-job_unit = Een plan om werk te vinden
service-job_unit-what = Een team van het OCMW schrijft dit plan met u.
service-job_coaching = Een jobcoach
service-job_coaching-what = Deze persoon helpt u voor en na de eerste werkdag.
service-article_60 = Een contract artikel 60
service-article_60-what = Het OCMW is uw werkgever. U krijgt een loon en ervaring.
service-article_61 = Een contract artikel 61
service-article_61-what = Een bedrijf neemt u in dienst met hulp van het OCMW.
service-social_economy = Een bedrijf uit de sociale economie
service-social_economy-what = Het bedrijf neemt u in dienst en begeleidt u.
service-temp_agency = Een sociaal interimkantoor
service-temp_agency-what = Dit kantoor biedt korte contracten en begeleiding.
service-after_contract = Begeleiding na uw contract
service-after_contract-what = Een begeleider zoekt met u vast werk.
service-remobilising = Een groep voor meer zelfvertrouwen
service-remobilising-people = Mensen ontmoeten in een kleine groep
service-remobilising-what = In een kleine groep vindt u weer een ritme.
service-volunteering = Vrijwilligerswerk of een activiteit
service-volunteering-what = U helpt anderen en leert mensen kennen.
service-trial_placement = Een beroep uitproberen
service-trial_placement-what = Een korte stage toont u een beroep van dichtbij.
service-job_search_help = Samen werk zoeken
service-job_search_help-what = U maakt een cv en brieven en oefent gesprekken.
service-mission_locale = Hulp om werk te vinden, dicht bij u
service-mission_locale-what = Een team helpt u naar een opleiding of naar werk.
service-skills_assessment = Een overzicht van wat u kunt
service-skills_assessment-what = U kijkt rustig wat u allemaal kunt.
service-skills_validation = Laten erkennen wat u kunt
service-skills_validation-what = U toont wat u kunt. Zo kunt u een officieel bewijs krijgen.
service-adult_education = Lessen voor volwassenen
service-adult_education-digital = Lessen voor telefoon en computer
service-adult_education-what = U leert een beroep of een vak met andere volwassenen.
service-job_day = Werkgevers ontmoeten
service-job_day-what = U praat met bedrijven die mensen zoeken.
service-self_employed_support = Zelfstandige worden
service-self_employed_support-what = Een begeleider bekijkt uw idee samen met u.
service-debt_mediation = Schuldbemiddeling
service-debt_mediation-what = Een bemiddelaar zoekt met u een plan om te betalen.
service-rental_deposit = Hulp voor de huurwaarborg
service-rental_deposit-what = Het OCMW bekijkt met u hoe u de huurwaarborg kunt betalen.
service-childcare_search = Opvang voor uw kinderen
service-childcare_search-what = Iemand zoekt met u een plaats voor uw kinderen.
service-job_seeker_registration = Uw inschrijving als werkzoekende
service-job_seeker_registration-check = Uw inschrijving nakijken
service-job_seeker_registration-what = U schrijft zich in bij VDAB, Actiris, Forem of ADG.
service-employment_service = VDAB, Actiris, Forem of ADG
service-employment_service-what = Deze dienst geeft advies, vacatures en opleidingen.

## De stappen van de weg: zeven deuren, zonder volgorde
step-basic_conditions = De basis in het dagelijks leven
step-guidance = Een richting vinden
step-social_activation = Buitenkomen en meedoen
step-training = Leren en proberen
step-on_the_job = Leren op het werk
step-regular_market = Naar vast werk
step-follow_up = Steun, ook later

## Nakijken
section-resources = Wat ik kan en graag doe
section-situation = Mijn situatie
section-follow_up = Sinds de vorige keer
section-suggestions = Ideeën voor het gesprek
suggestions-unseen = Ideeën nog niet gezien
suggestions-passed = Alle ideeën zijn weggehaald
suggestions-none-follow = Geen ideeën bij deze antwoorden
suggestions-no-answers = Geen ideeën, want geen antwoorden
suggestions-left-out = Ideeën niet getoond
fact-why = Waarom
fact-by_when = Tegen wanneer
fact-first_step = Eerste kleine stap
fact-ready = Goed moment
fact-experience = Ervaring
fact-good_at = Sterke punten
fact-likes = Interesses
fact-languages = Talen
fact-region = Regio
fact-status = Inkomen of contract
fact-contract_end = Einde van het contract
fact-registered = Ingeschreven als werkzoekende
fact-age = Leeftijd
fact-goal_outcome = Doel
fact-step_outcome = Eerste kleine stap
fact-working = Werk
fact-job_suits = Het werk past
fact-would_help = Wat zou helpen
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
words-of-goal = { $name }, { $goal }
review-dense = In uw code staat veel. Een telefoon leest die minder goed.
review-too-dense = In uw code staat te veel.
review-shorten = U kunt dit korter maken: { $name }
review-all = Meer vragen beantwoorden

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
share-present = Het nieuwe overzicht tonen
share-earlier = Het overzicht van { $date } tonen
follow-up-begin = Zeggen hoe het nu gaat
reminder-save = Een herinnering in mijn agenda zetten

## De pagina van de begeleider: het vervolg
summary-because = Wat de persoon zei

## De vragen
rating-passed = Vraag overgeslagen
rating-unseen = Vraag nog niet gezien

## De doelen
goals-title = Wat zijn uw doelen?
goals-help = Kies 1, 2 of 3 doelen.
goals-count = { $count ->
    [0] Geen doel
    [one] Eén doel
   *[other] { $count } doelen
}
goals-full = U hebt { $count } doelen. Haal er één weg voor een ander.
goal-place = Doel { $number }
goal-job = Werk
goal-part_time = Deeltijds werk
goal-training = Een opleiding
goal-studies = Studeren
goal-learn_language = Een taal leren
goal-driving_licence = Mijn rijbewijs halen
goal-skills_recognised = Laten erkennen wat ik kan
goal-self_employed = Werken als zelfstandige
goal-volunteering = Vrijwilligerswerk
goal-childcare = Kinderopvang vinden
goal-home = Een woning vinden
goal-debts = Mijn schulden regelen
goal-health = Voor mijn gezondheid zorgen
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
review-title = Dit gaat u tonen.
review-touch = Tik om te veranderen.
review-eye = Tik op het oog om de zin voor uzelf te houden.
kept-count = { $count ->
    [0] U toont alles.
    [one] U houdt één ding voor uzelf.
   *[other] U houdt { $count } dingen voor uzelf.
}
kept-more = De rest bekijken
letter-lines = { $count ->
    [0] Geen zin
    [one] Eén zin
   *[other] { $count } zinnen
}
letter-goals = Mijn doelen veranderen
letter-kept = { $name }: voor uzelf gehouden
letter-shown = { $name }: getoond
undo = Ongedaan maken
undo-this = Ongedaan maken: { $name }
section-also-difficult = Ook moeilijk
section-open = Zonder antwoord
section-talk = Ik wil praten over
section-goals = Mijn doelen
section-difficult = Wat moeilijk is
section-fine = Wat goed gaat
section-kept = Ik wil dit voor mezelf houden
section-left-out = Onderwerpen niet getoond
review-nothing = U toont nu nog niets.
obstacles-passed = Zonder details
obstacles-unseen = Details nog niet gezien
goals-left-out = Doelen niet getoond
goals-unseen = Doelen nog niet gezien
goals-passed = Doelen overgeslagen
leave-out = Voor mezelf houden
leave-out-this = Voor mezelf houden: { $name }
show = Tonen
show-this = Tonen: { $name }
review-next = Mijn QR-code zien

## De code
share-title = Toon deze code.
share-who = Wie deze code scant, ziet uw antwoorden.
share-bright = Zet uw scherm helderder.
share-cracked = Mijn scherm is gebarsten
share-link = Een link met uw antwoorden
share-link-kept = De browser die de link opent, bewaart hem.
share-copy = De link kopiëren
share-done = Klaar
code-picture = QR-code met uw antwoorden
code-too-long = Uw tekst is te lang voor de code.
code-too-long-help = Schrijf uw tekst korter.

## Daarna
after-title = Wat doet u met uw antwoorden?
after-help = Ze staan nog op deze telefoon.
after-help-memory = Als u deze pagina sluit, verdwijnen ze.
after-keep = Mijn antwoorden bewaren
after-end = Afsluiten zonder te bewaren
sheet-title = Mijn antwoorden
sheet-day = Blad van { $date }
sheet-kept = Wat u voor uzelf houdt, staat niet op dit blad.
sheet-print = Mijn blad afdrukken
sheet-save = Mijn blad downloaden

## In beelden
practice-title = Om te proberen: hoe gaat het hiermee?
practice-subject = Thee zetten
goals-page = Bladzijde { $here } van { $total }
order-tap = Tik op het belangrijkste.
review-tap = Tik op een prent om uw antwoord te veranderen.

## Luisteren
listen-slow = Langzaam
listen-no-voice = Deze telefoon heeft geen stem in deze taal.
listen-size = De stem is hoogstens 600 kB groot, zoals een foto.
listen-machine = Het is de stem van een machine.
listen-fetch = De stem downloaden
listen-fetching = De stem wordt geladen.
listen-not-fetched = De stem is niet geladen.

## De workshop: meedoen
turn-title = Het is aan u.
turn-begin = Beginnen
turn-pass = U kunt een vraag overslaan.
turn-forgets = Het toestel vergeet op het einde uw antwoorden.
turn-minutes = { $minutes ->
    [one] De workshop duurt één minuut.
   *[other] De workshop duurt { $minutes } minuten.
}
turn-hand-round = Dit toestel gaat van hand tot hand
turn-to-facilitator = Terug naar de workshopleider
turn-leave = De workshop verlaten
hold-help = Laat uw vinger 2 seconden op de knop.
session-done = Ik ben klaar
closing-help = U kunt het allebei doen.
closing-give = Mijn antwoorden aan de groep geven, zonder mijn naam
closing-given = Uw antwoorden tellen mee voor de groep.
closing-own-words = De groep ziet alleen cijfers.
closing-take = Mijn antwoorden meenemen
closing-sure = Uw antwoorden verdwijnen als u stopt.
closing-finish = Ja, stoppen
take-help = Scan deze code met uw telefoon.
anonymous-title = Toon deze code aan de workshopleider.
anonymous-who = In deze code staan uw antwoorden, zonder uw naam.
anonymous-workshop = Workshop nummer { $number }
anonymous-failed = De code is nog niet klaar.
anonymous-failed-help = Ga terug en probeer het opnieuw.
finished-title = Dank u.
finished-hand-back = Geef het toestel terug aan de workshopleider.
finished-forgotten = Het toestel is uw antwoorden vergeten.
finished-next = Naar de volgende persoon
finished-close = De workshop verlaten
resting-title = Bent u er nog?
resting-help = Uw antwoorden verdwijnen binnenkort.
resting-here = Ik ben er
review-title-turn = Dit zijn uw antwoorden.
erase-turn = Uw antwoorden verdwijnen en u begint opnieuw.

## De workshop: begeleiden
erase-workshops = De workshops op dit toestel verdwijnen ook.

## Op het toestel
notice-release = Er is een nieuwe versie van Jalon.
notice-release-open = De nieuwe versie openen
device-ready = Jalon opent zonder internet op dit toestel.
hint-home = Op het startscherm bewaart Jalon uw antwoorden beter.
hint-home-add = Op mijn startscherm zetten
hint-home-hand = Tik op het vierkant met de pijl en kies Zet op beginscherm.
hint-home-close = Nu niet
hint-erased = Zonder bezoek gaat deze telefoon uw antwoorden na enkele dagen wissen.
