# Jalon, Deutsch in Belgien, Leichte Sprache.
# Regeln: ein Gedanke pro Satz, höchstens 10 Wörter, aktive Sätze, einfache Wörter.

## Immer da
app-name = Jalon
loading = Jalon öffnet sich.
back = Zurück
language = Sprache
erase = Alles löschen
erase-short = Löschen
pause = Pause machen
next = Weiter
skip = Überspringen
progress = Teil { $here } von { $total }
notice-close = Verstanden
try-again = Noch einmal versuchen
listen = Anhören
listen-all = Alles anhören
listen-stop = Anhalten
listen-to = Anhören: { $text }
translation-note = Eine Maschine hat diese Texte übersetzt. Noch niemand hat sie geprüft.

## Vor dem Öffnen
too-old-title = Dieser Browser ist zu alt.
too-old-help = Machen Sie ein Update. Oder nehmen Sie ein anderes Handy.
no-script = Schalten Sie JavaScript ein. Dann öffnet sich Jalon.
load-failed = Jalon hat sich nicht geöffnet. Prüfen Sie Ihr Internet.
load-failed-retry = Noch einmal versuchen
trap-title = Jalon hat angehalten.
trap-help = Das liegt nicht an Ihnen.
trap-turn = Das Gerät hat alles vergessen: Sie können neu anfangen.
trap-again = Die Seite noch einmal öffnen

## Willkommen
welcome-lead = Denken Sie in Ruhe nach, vor Ihrem Termin beim ÖSHZ.
promise-choice = Es ist Ihre Wahl.
promise-phone = Alles bleibt auf diesem Handy.
promise-show = Sie entscheiden, was Sie zeigen.
welcome-ways = Wie möchten Sie antworten?
welcome-adviser = Ich arbeite in der Beratung
welcome-facilitator = Ich leite einen Workshop

## Wie viel Zeit
mode-standard = Mit Text
mode-simplified = Mit Bildern und Ton
mode-follow_up = Schauen, wie es jetzt geht
minutes = Etwa { $count } Minuten
return-later = Später
rest-loading = Noch einen Moment.
rest-failed = Der nächste Teil fehlt noch. Prüfen Sie Ihr Internet.

## Themen wählen
domains-title = Welche Themen möchten Sie ansehen?
domains-help = Tippen Sie zum Wählen oder Wegnehmen.
domains-count = { $count ->
    [0] Kein Thema gewählt
    [one] Ein Thema gewählt
   *[other] { $count } Themen gewählt
}
domain-mobility = Unterwegs sein
domain-family = Kinder und Familie
domain-housing = Wohnen
domain-money = Geld
domain-paperwork = Papiere und Rechte
domain-language = Sprechen, Lesen, Rechnen
domain-digital = Handy und Computer
domain-health = Gesundheit bei der Arbeit
domain-confidence = Vertrauen und andere Menschen
domain-direction = Arbeit wählen
domain-learning = Lernen und Diplome
domain-job_search = Arbeit suchen
domain-work_life = Bei der Arbeit

## Die Fragen
lead-question = Wie geht es?
rating-fine = Es geht gut
rating-difficult = Es ist schwierig
rating-very-difficult = Es ist sehr schwierig
pass = Ich überspringe das
talk-about-this = Ich möchte darüber sprechen

## Die Auswahl
obstacles-question = Was ist schwierig?
obstacles-question-talk = Worüber möchten Sie sprechen?
strengths-question = Was hilft Ihnen?
strengths-add = Hinzufügen, was mir hilft
choices-help = Sie können mehrere Antworten wählen.
choices-count = { $count ->
    [0] Keine Antwort gewählt
    [one] Eine Antwort gewählt
   *[other] { $count } Antworten gewählt
}
obstacle-mobility-no_licence = Kein Führerschein
obstacle-mobility-no_vehicle = Kein Fahrzeug
obstacle-mobility-no_bus = Kein Bus
obstacle-mobility-too_expensive = Zu teuer
obstacle-mobility-too_far = Zu weit
obstacle-mobility-unknown_route = Angst vor neuen Wegen
strength-mobility-bike = Ich fahre Fahrrad
strength-mobility-bus = Ich fahre mit dem Bus
strength-mobility-licence = Ich habe den Führerschein
strength-mobility-used_to_travel = Ich bin oft unterwegs
obstacle-family-no_childcare = Keine Betreuung für meine Kinder
obstacle-family-school_hours = Die Schulzeiten
obstacle-family-nobody_to_step_in = Niemand kann mich zu Hause vertreten
obstacle-family-cares_for_relative = Ich sorge für jemanden aus der Familie
obstacle-family-family_disagrees = Meine Familie ist gegen meine Arbeit
strength-family-relatives_help = Familie oder Freunde helfen mir
strength-family-childcare_found = Ich habe Betreuung für meine Kinder
obstacle-housing-no_stable_home = Keine feste Wohnung
obstacle-housing-must_move = Ich muss umziehen
obstacle-housing-rent_too_high = Die Miete ist zu hoch
obstacle-housing-rental_deposit = Die Mietkaution
obstacle-housing-poor_condition = Die Wohnung ist in schlechtem Zustand
strength-housing-stable_home = Ich habe eine feste Wohnung
obstacle-money-debts = Schulden
obstacle-money-end_of_month = Das Ende vom Monat
obstacle-money-bank_bailiff = Die Bank oder der Gerichts-Vollzieher
obstacle-money-afraid_to_lose_help = Ich habe Angst: Mit Arbeit verliere ich Hilfe
strength-money-manages = Ich komme mit meinem Geld aus
strength-money-mediator_plan = Ein Plan mit der Schulden-Beratung
obstacle-paperwork-missing_documents = Mir fehlen Dokumente
obstacle-paperwork-letters = Briefe sind schwierig zu verstehen
obstacle-paperwork-not_registered = Noch nicht beim Arbeitsamt eingetragen
obstacle-paperwork-residence_permit = Die Papiere für den Aufenthalt
obstacle-paperwork-health_insurance = Die Krankenkasse
strength-paperwork-papers_in_order = Meine Papiere sind in Ordnung
strength-paperwork-dare_ask = Ich traue mich zu fragen
obstacle-language-speaking = Sprechen
obstacle-language-reading = Lesen
obstacle-language-writing = Schreiben
obstacle-language-counting = Rechnen
obstacle-language-test_coming = Bald ein Test
strength-language-languages_spoken = Ich spreche mehrere Sprachen
strength-language-taking_lessons = Ich besuche einen Kurs
obstacle-digital-no_device = Kein eigenes Gerät
obstacle-digital-no_internet = Kein Internet
obstacle-digital-email = E-Mails
obstacle-digital-online_forms = Formulare im Internet
obstacle-digital-afraid_of_mistakes = Fehler machen mir Angst
strength-digital-messages = Ich schicke Nachrichten
strength-digital-search = Ich suche im Internet
strength-digital-video_calls = Ich mache Video-Anrufe
obstacle-health-standing_lifting = Lange stehen oder schwer tragen
obstacle-health-breaks_hours = Ich brauche Pausen oder andere Zeiten
obstacle-health-treatment = Eine Behandlung oder Termine
obstacle-health-tired = Ich bin müde
obstacle-health-low_morale = Meine Stimmung ist schlecht
strength-health-knows_limits = Ich kenne meine Grenzen
strength-health-has_support = Ich habe Unterstützung
obstacle-confidence-afraid_unknown = Neues macht mir Angst
obstacle-confidence-lost_habit = Ich gehe nur noch selten raus
obstacle-confidence-alone = Ich fühle mich allein
obstacle-confidence-discriminated = Ablehnung oder Diskriminierung
obstacle-confidence-trust = Wem kann ich vertrauen?
strength-confidence-people = Ich kann auf Menschen zählen
strength-confidence-activity = Ich habe eine Aktivität
strength-confidence-helps_others = Ich helfe anderen Menschen
obstacle-direction-no_idea = Noch keine Idee
obstacle-direction-too_many_ideas = Zu viele Ideen
obstacle-direction-never_tried = Eine Arbeit, die ich nie probiert habe
obstacle-direction-own_business = Ich möchte mich selbstständig machen
strength-direction-an_idea = Ich habe eine Idee
strength-direction-loves_doing = Ich weiß, was ich gern mache
strength-direction-seen_trade = Ich habe einen Beruf aus der Nähe gesehen
obstacle-learning-no_diploma = Kein Diplom
obstacle-learning-not_recognised = Mein Diplom gilt hier nicht
obstacle-learning-skills_without_paper = Ich kann es, aber ohne Diplom
obstacle-learning-no_time_money = Keine Zeit oder kein Geld zum Lernen
obstacle-learning-bad_memories = Schlechte Erinnerungen an die Schule
strength-learning-diploma = Ich habe ein Diplom
strength-learning-skills_home_work = Ich habe zu Hause oder bei der Arbeit gelernt
strength-learning-learns_fast = Ich lerne schnell
obstacle-job_search-no_cv = Kein Lebenslauf
obstacle-job_search-where_to_look = Wo soll ich suchen?
obstacle-job_search-letters = Briefe schreiben
obstacle-job_search-interviews = Bewerbungs-Gespräche
obstacle-job_search-no_answer = Keine Antwort
strength-job_search-experience = Ich habe Erfahrung
strength-job_search-has_cv = Ich habe einen Lebenslauf
strength-job_search-contacts = Ich habe Kontakte
obstacle-work_life-hours = Die Arbeits-Zeiten
obstacle-work_life-contract_ends = Mein Vertrag endet bald
obstacle-work_life-conflict = Ein Streit bei der Arbeit
obstacle-work_life-no_follow_up = Keine Begleitung bei der Arbeit
obstacle-work_life-does_not_suit = Diese Arbeit passt schlecht zu mir
strength-work_life-reliable = Andere können auf mich zählen
strength-work_life-teamwork = Ich arbeite gern im Team
strength-work_life-used_to_hours = Ich bin feste Arbeits-Zeiten gewohnt

## Privat
private-title = Möchten Sie über etwas anderes sprechen?
private-help = Sie sagen es später privat.
private-box = Ich möchte über etwas anderes sprechen

## Die Ziele
own-words = Mit Ihren eigenen Worten

## Noch einmal lesen
change = Ändern

## Danach
pause-title = Nehmen Sie sich Zeit.
pause-kept = Ihre Antworten bleiben auf diesem Handy.
pause-close = Sie können diese Seite schließen.
pause-memory = Ihre Antworten bleiben hier, solange die Seite offen ist.
pause-resume = Weitermachen
erase-title = Alles löschen?
erase-help = Alle Ihre Antworten verschwinden für immer von diesem Handy.
erase-yes = Ja, alles löschen
erase-no = Nein, behalten

## Nachrichten
notice-erased = Alles ist gelöscht.
notice-erased-elsewhere = Ein anderes Fenster hat alles gelöscht.
notice-copied = Der Link ist kopiert.
notice-copy-failed = Der Browser sperrt das Kopieren vom Link.
notice-copy-failed-help = Tippen Sie lange auf den Link. Dann können Sie kopieren.
notice-locale-failed = Diese Sprache fehlt noch: { $language }.
notice-locale-failed-help = Prüfen Sie Ihr Internet.
notice-blocked = Dieser Browser kann Ihre Antworten nicht behalten.
notice-memory = Ihre Antworten bleiben hier, solange die Seite offen ist.
notice-full = Der Speicher von diesem Browser ist voll.
notice-full-help = Löschen Sie Daten von anderen Seiten. Machen Sie dann weiter.
notice-record-unreadable = Jalon kann Ihre alten Antworten nicht lesen.
notice-record-newer = Ihre alten Antworten kommen von einem neueren Jalon.
notice-record-untouched = Die Antworten bleiben auf diesem Handy.
record-keep = In einer Datei behalten
record-discard = Die alten Antworten löschen
