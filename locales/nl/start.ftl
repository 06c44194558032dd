# Jalon, Belgisch Nederlands in klare taal, taalniveau A2.
# Regels: één idee per zin, hoogstens 12 woorden, actieve zinnen, gewone woorden.

## Altijd in beeld
app-name = Jalon
loading = Jalon gaat open.
back = Terug
language = Taal
menu = Menu
erase = Alles wissen
pause = Pauze nemen
next = Verder
can-go-on = U kunt verdergaan.
progress = Deel { $here } van { $total }: { $part }
progress-review = Tot slot: ik lees alles na
part-choice = ik kies
part-topics = mijn onderwerpen
part-since = wat er veranderd is
part-resources = mijn ervaring
part-goals = mijn doelen
part-situation = mijn situatie
notice-close = Begrepen
try-again = Opnieuw proberen
listen = Luisteren
listen-all = Alles beluisteren
listen-stop = Stoppen
listen-to = Luisteren: { $text }
translation-note = Een machine heeft deze teksten vertaald. Nog niemand heeft ze nagelezen.

## Voor het openen
too-old-title = Deze browser is te oud.
too-old-help = Update uw browser of probeer een ander toestel.
protected-title = Een beveiliging houdt Jalon tegen.
protected-help = Sta deze website toe of vraag hulp.
no-script = Zet JavaScript aan om Jalon te openen.
load-failed = Jalon gaat niet open. Kijk of uw internet werkt.
load-failed-retry = Opnieuw proberen
trap-title = Jalon is gestopt.
trap-help = Dat ligt niet aan u.
trap-turn = Het toestel is alles vergeten: u kunt opnieuw beginnen.
trap-again = De pagina opnieuw openen

## Welkom
welcome-lead = Bereid uw afspraak bij het OCMW rustig voor.
promise-choice = U antwoordt alleen als u dat wilt.
promise-phone = Alles blijft op deze telefoon.
promise-show = U kiest wat u toont.
welcome-ways = Hoe wilt u antwoorden?
welcome-adviser = Ik ben begeleider
welcome-facilitator = Ik geef een workshop

## Hoeveel tijd
mode-standard = Met tekst
mode-simplified = Met prenten en geluid
mode-follow_up = Zeggen hoe het nu gaat
minutes = Ongeveer { $count } minuten
return-later = Later
rest-loading = Nog even geduld.
rest-failed = Het volgende deel is niet geladen. Kijk of uw internet werkt.

## Onderwerpen kiezen
domains-title = Welke onderwerpen kiest u?
domains-help = Tik om te kiezen.
domains-all = Alles, behalve gezondheid
domains-none = Alles weghalen
domains-count = { $count ->
    [0] Geen onderwerp
    [one] Eén onderwerp
   *[other] { $count } onderwerpen
}
domain-mobility = Vervoer
domain-family = Kinderen en familie
domain-housing = Wonen
domain-money = Geld
domain-paperwork = Papieren en rechten
domain-language = Taal, lezen, rekenen
domain-digital = Telefoon en computer
domain-health = Gezondheid en werk
domain-confidence = Zelfvertrouwen en contacten
domain-direction = Een beroep kiezen
domain-learning = Leren en diploma's
domain-job_search = Werk zoeken
domain-work_life = Huidig werk

## De vragen
lead-question = Hoe gaat het hiermee?
lead-topic = { $topic }:
lead-asked = hoe gaat het hiermee?
rating-fine = Het gaat goed
rating-difficult = Het is moeilijk
rating-very-difficult = Het is heel moeilijk
pass = Ik sla dit over
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

## De doelen
own-words = In uw eigen woorden

## Nakijken
change = Veranderen

## Daarna
pause-title = Neem rustig uw tijd.
pause-kept = Uw antwoorden blijven op deze telefoon.
pause-close = U kunt deze pagina sluiten.
pause-memory = Als u deze pagina sluit, verdwijnen uw antwoorden.
pause-resume = Verdergaan
erase-title = Alles wissen?
erase-help = Al uw antwoorden verdwijnen voor altijd van dit toestel.
erase-device = Alles wat Jalon op dit toestel bewaart, verdwijnt voor altijd.
erase-yes = Ja, alles wissen
erase-no = Nee, bewaren

## Berichten
notice-erased = Alles is gewist.
notice-erased-elsewhere = Alles is gewist in een ander venster van Jalon.
notice-copied = De link is gekopieerd.
notice-copy-failed = De link is niet gekopieerd.
notice-copy-failed-help = Druk lang op de link om hem te kopiëren.
notice-locale-failed = Deze taal is niet geladen: { $language }.
notice-locale-failed-help = Kijk of uw internet werkt.
notice-blocked = Deze browser kan uw antwoorden niet bewaren.
notice-memory = Als u deze pagina sluit, verdwijnen uw antwoorden.
notice-full = Het geheugen van deze browser is vol.
notice-full-help = Wis foto's of apps. Ga dan verder.
notice-record-unreadable = Jalon kan uw oude antwoorden niet lezen.
notice-record-newer = Uw oude antwoorden komen uit een nieuwere versie van Jalon.
notice-record-untouched = Ze blijven op deze telefoon.
record-keep = Bewaren in een bestand
record-discard = De oude antwoorden wissen
