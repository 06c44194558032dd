# For whoever reads a code.

## De pagina van de begeleider: lezen
torch = Lamp

## De pagina van de begeleider: het vervolg
summary-resources = Wat de persoon kan en graag doet
summary-situation = Situatie
summary-follow-up = Sinds de vorige keer
summary-suggestions = Ideeën voor het gesprek
summary-compare = Met een andere code vergelijken
summary-compare-help = Scan een ander overzicht van dezelfde persoon.
compare-same = Deze code is al gelezen.
compare-same-help = Scan een andere code van dezelfde persoon.
decide-title = U hebt een andere code gescand.
decide-help = Het eerste overzicht is nog open.
decide-replace = Alleen het nieuwe overzicht lezen
decide-compare = Beide overzichten vergelijken
decide-keep = Het eerste overzicht houden
summary-return = Terug naar het open overzicht
summary-compare-end = De vergelijking sluiten

## De pagina van de begeleider: lezen
scan-title = Een code scannen
scan-help = Houd de code in het kader.
scan-private = Dit toestel leest de code. De code blijft hier.
camera-start = De camera openen
camera-starting = De camera gaat open.
camera-stop = De camera sluiten
camera-picture = Beeld van de camera
camera-lens = Camera kiezen
camera-lens-number = Camera { $number }
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
camera-slow = De camera reageert nog niet.
camera-slow-help = Beantwoord de vraag van de browser of probeer opnieuw.
camera-stopped = De camera geeft geen beeld meer.
camera-stopped-help = Open de camera opnieuw.
camera-insecure = De camera werkt alleen met https.
camera-insecure-help = Open Jalon met https of gebruik een afbeelding.
camera-no-decoder = Het programma om codes te lezen reageert niet.
camera-no-decoder-help = Kijk of het internet werkt en probeer opnieuw.
code-not-jalon = Deze code komt niet van Jalon.
code-not-jalon-help = Vraag de persoon naar de code van Jalon.
code-damaged = Deze code is beschadigd of onvolledig.
code-damaged-help = Scan de code opnieuw, met meer licht.
code-newer = Deze code komt uit een nieuwere versie van Jalon.
code-newer-help = Laad deze pagina opnieuw en scan nog eens.
link-changed = De link is onderweg veranderd of afgebroken.
link-changed-help = Scan de code op de telefoon van de persoon.
link-empty = In deze link zit geen code.
keys-changed = De scanner verliest tekens van deze code.
keys-changed-help = Stel de scanner in op het toetsenbord van deze computer.
scanner-open = Werkt de scanner niet?
scanner-help = Scan deze testcode met de scanner.
scanner-code = Testcode voor de scanner
scanner-right = De scanner werkt goed.
scanner-other = De scanner heeft een ander toetsenbord, en Jalon begrijpt hem.
scanner-lost = De scanner verliest tekens.
scanner-manual = Zoek het toetsenbord in de handleiding van de scanner.
scanner-keyboard = Kies het toetsenbord van deze computer.
scanner-end = Kies Enter als einde van de code.
picture-no-code = Jalon vindt geen code in de afbeelding.
picture-no-code-help = Neem de foto van dichterbij, recht voor de code.
picture-several = De afbeelding toont meer dan één code.
picture-several-help = Toon één code tegelijk.
picture-unreadable = Dit bestand is geen afbeelding.
picture-unreadable-help = Kies een foto of een schermafbeelding.
summary-gone = Het overzicht is met de oude pagina verdwenen.
summary-gone-help = Scan de code nog eens.

## De pagina van de begeleider: het overzicht
summary-title = Overzicht voor een eerste gesprek
summary-title-follow_up = Overzicht voor een opvolggesprek
summary-read = Code gescand
summary-day = Antwoorden van { $date }
summary-note = Met dit overzicht begint het gesprek. De persoon koos alles zelf.
summary-talk = De persoon wil praten over
summary-goals = Doelen, het belangrijkste eerst
summary-difficult = Wat moeilijk is
summary-strengths = Wat helpt
summary-fine = Wat goed gaat
summary-passed = Vragen gezien en overgeslagen
summary-unseen = Vragen nog niet gezien
facts-passed = Vragen overgeslagen
facts-unseen = Vragen nog niet gezien
summary-strengths-passed = Wat helpt: vragen overgeslagen
summary-nothing = Geen antwoorden in dit deel
summary-not-shown = In dit deel is niets getoond
summary-talk-none = Er wordt geen onderwerp getoond
summary-difficult-none = Er worden geen moeilijkheden getoond
summary-all-passed = De persoon slaat deze vragen liever over
summary-strengths-none = Hier wordt niets getoond
summary-private = Iets anders, privé
summary-talk-mark = Wil erover praten
summary-written-in = Geschreven in het { $language }
print = Afdrukken
scan-another = Een andere code scannen
summary-leave = Het overzicht verdwijnt als u deze pagina sluit.

## De workshop: meedoen
code-anonymous = Dit is de anonieme code van een workshop.
code-anonymous-help = Een workshopleider scant de code tijdens de workshop.
code-summary = Dit is de code van een overzicht.
code-summary-help = Een begeleider scant de code op een eigen pagina.
code-invitation = Dit is een uitnodiging voor een workshop.
code-invitation-help = Scan deze code met de camera van een telefoon.

## De workshop: begeleiden
count-not-jalon-help = De persoon vindt de anonieme code op het einde.

## De diensten, zoals begeleiders ze noemen
summary-service-project_facilitator = Trajectbegeleiding bij het OCMW
summary-service-literacy_unit = Alfabetisering en taallessen
summary-service-training_unit = Begeleiding naar opleiding of studies
summary-service-job_unit = Individueel plan naar werk
summary-service-job_coaching = Jobcoaching
summary-service-after_contract = Begeleiding op het einde van het contract
summary-service-article_60 = Contract artikel 60
summary-service-article_61 = Contract artikel 61
summary-service-social_economy = Werk in de sociale economie
summary-service-temp_agency = Sociaal interimkantoor
summary-service-remobilising = Sociale activering in groep
summary-service-volunteering = Vrijwilligerswerk of sociale activiteit
summary-service-trial_placement = Oriëntatie met een korte stage
summary-service-job_search_help = Hulp bij het zoeken naar werk
summary-service-mission_locale = Lokale dienst voor werk
summary-service-skills_validation = Erkenning van competenties
summary-service-skills_assessment = Competentiebalans
summary-service-adult_education = Volwassenenonderwijs
summary-service-job_day = Jobbeurs
summary-service-self_employed_support = Begeleiding naar zelfstandig ondernemen
summary-service-debt_mediation = Schuldbemiddeling
summary-service-rental_deposit = Hulp bij de huurwaarborg
summary-service-childcare_search = Kinderopvang zoeken
summary-service-job_seeker_registration = Inschrijving als werkzoekende, vaak gevraagd voor het leefloon
summary-service-employment_service = Arbeidsbemiddeling

# The page of a link whose # was escaped (scripts/lost.mjs)
lost-title = Deze link is onderweg veranderd.
lost-nothing = Deze pagina leest niets.
lost-copy = Kopieer de link uit het bericht.
lost-paste = Open Jalon en plak de link.
lost-show = Of vraag om de code op de telefoon te zien.

## Op het toestel
device-weight = Om Jalon zonder internet te openen: { $count } MB te laden.
device-make = Dit toestel klaarmaken
device-coming = Alles komt nu op dit toestel.
device-failed = Niet alles is aangekomen.
