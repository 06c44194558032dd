# Jalon, Deutsch in Belgien, Leichte Sprache.
# Eine Maschine hat diese Texte übersetzt. Noch hat niemand mit Muttersprache Deutsch sie gelesen.
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
translation-note = Eine Maschine hat diese Texte übersetzt. Noch niemand hat sie geprüft.

## Vor dem Öffnen
too-old-title = Dieser Browser ist zu alt.
too-old-help = Machen Sie ein Update. Oder nehmen Sie ein anderes Handy.
no-script = Schalten Sie JavaScript ein. Dann öffnet sich Jalon.
load-failed = Jalon hat sich nicht geöffnet. Prüfen Sie Ihr Internet.
load-failed-retry = Noch einmal versuchen

## Willkommen
welcome-lead = Denken Sie in Ruhe nach, vor Ihrem Termin beim ÖSHZ.
promise-choice = Es ist Ihre Wahl.
promise-phone = Alles bleibt auf diesem Handy.
promise-show = Sie entscheiden, was Sie zeigen.
welcome-begin = Anfangen
welcome-adviser = Ich arbeite in der Beratung

## Themen wählen
domains-title = Welche Themen möchten Sie ansehen?
domains-help = Tippen Sie auf ein Thema. So wählen Sie es. Tippen Sie noch einmal. So nehmen Sie es weg.
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
lead-mobility = Wie geht es Ihnen, wenn Sie unterwegs sind?
lead-family = Wie geht es Ihnen mit Kindern und Familie?
lead-housing = Wie geht es Ihnen mit dem Wohnen?
lead-money = Wie geht es Ihnen mit Ihrem Geld?
lead-paperwork = Wie geht es Ihnen mit Ihren Papieren und Rechten?
lead-language = Wie geht es Ihnen beim Sprechen, Lesen, Schreiben und Rechnen?
lead-digital = Wie geht es Ihnen mit Handy und Computer?
lead-health = Wie geht es Ihnen mit der Gesundheit bei der Arbeit?
lead-confidence = Wie geht es Ihnen mit Vertrauen und mit anderen Menschen?
lead-direction = Wie geht es Ihnen, wenn Sie eine Arbeit wählen?
lead-learning = Wie geht es Ihnen mit Lernen und mit Diplomen?
lead-job_search = Wie geht es Ihnen, wenn Sie Arbeit suchen?
lead-work_life = Wie geht es Ihnen bei der Arbeit?
rating-fine = Es geht gut
rating-difficult = Es ist schwierig
rating-very-difficult = Es ist sehr schwierig
rating-passed = Frage übersprungen
rating-unseen = Frage noch nicht gesehen
pass = Ich überspringe das
talk-about-this = Ich möchte darüber sprechen

## Die Auswahl
obstacles-question = Was ist schwierig?
obstacles-question-talk = Worüber möchten Sie sprechen?
strengths-question = Was hilft Ihnen?
choices-help = Sie können mehrere Antworten wählen.
choices-count = { $count ->
    [0] Keine Antwort gewählt
    [one] Eine Antwort gewählt
   *[other] { $count } Antworten gewählt
}
obstacle-mobility-no_licence = Kein Führerschein
obstacle-mobility-no_vehicle = Kein Auto, kein Fahrrad
obstacle-mobility-no_bus = Kein Bus zur richtigen Zeit
obstacle-mobility-too_expensive = Zu teuer
obstacle-mobility-too_far = Zu weit
obstacle-mobility-unknown_route = Ein neuer Weg macht mir Angst
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
obstacle-language-test_coming = Ich habe bald einen Sprach-Test
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
obstacle-job_search-letters = Bewerbungs-Briefe
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
private-help = Sie sagen es später im Gespräch, ganz privat.
private-box = Ich möchte privat über etwas anderes sprechen

## Die Ziele
goals-title = Was sind Ihre Ziele?
goals-help = Wählen Sie 1, 2 oder 3 Ziele.
goals-count = { $count ->
    [0] Kein Ziel gewählt
    [one] Ein Ziel gewählt
   *[other] { $count } Ziele gewählt
}
goals-full = Sie haben { $count } Ziele. Nehmen Sie ein Ziel weg. Dann können Sie ein anderes wählen.
goal-job = Eine Arbeit
goal-part_time = Teilzeit für den Anfang
goal-training = Eine Ausbildung
goal-studies = Ein Studium
goal-learn_language = Die Sprache lernen
goal-driving_licence = Der Führerschein
goal-skills_recognised = Mein Können anerkennen lassen
goal-self_employed = Mich selbstständig machen
goal-volunteering = Freiwillige Arbeit oder eine Aktivität
goal-childcare = Betreuung für meine Kinder
goal-home = Eine Wohnung
goal-debts = Meine Schulden ordnen
goal-health = Zuerst meine Gesundheit
goal-meet_people = Menschen kennenlernen
goal-rights = Meine Rechte verstehen
goal-keep_job = Meine Arbeit behalten
own-words = Mit Ihren eigenen Worten
own-words-add = Hinzufügen
characters-left = { $count ->
    [0] Kein Platz mehr
    [one] Noch ein Buchstabe
   *[other] Noch { $count } Buchstaben
}
goal-remove = Wegnehmen: { $goal }
order-title = Welches Ziel kommt zuerst?
order-help = Das wichtigste Ziel kommt nach oben.
goal-up = Nach oben: { $goal }
goal-down = Nach unten: { $goal }

## Noch einmal lesen
review-title = Diese Antworten zeigen Sie.
review-help = Sie können jede Zeile ändern. Oder Sie behalten sie für sich.
section-talk = Ich möchte sprechen über
section-goals = Meine Ziele
section-difficult = Das ist schwierig
section-strengths = Das hilft mir
section-fine = Das geht gut
section-passed = Fragen übersprungen
section-unseen = Fragen noch nicht gesehen
section-kept = Das behalte ich für mich
section-strengths-passed = Das hilft mir: Fragen übersprungen
section-strengths-unseen = Das hilft mir: Fragen noch nicht gesehen
section-left-out = Themen nicht gewählt oder nicht gezeigt
review-nothing = Sie zeigen jetzt noch nichts.
obstacles-passed = Ohne Einzelheiten
obstacles-unseen = Einzelheiten noch nicht gesehen
goals-left-out = Ziele nicht gezeigt
goals-unseen = Ziele noch nicht gesehen
goals-passed = Ziele übersprungen
change = Ändern
change-this = Ändern: { $name }
leave-out = Für mich behalten
leave-out-this = Für mich behalten: { $name }
show = Zeigen
show-this = Zeigen: { $name }
review-next = Meinen Code sehen

## Der Code
share-title = Zeigen Sie diesen Code.
share-who = Wer den Code liest, sieht Ihre Antworten.
share-bright = Machen Sie Ihren Bildschirm heller.
share-cracked = Mein Bildschirm ist kaputt
share-link = Der gleiche Code als Link
share-copy = Den Link kopieren
share-done = Fertig
code-picture = QR-Code mit Ihren Antworten
code-too-long = Ihr Text ist zu lang für den Code. Schreiben Sie Ihre Ziele kürzer.

## Danach
after-title = Was machen Sie mit Ihren Antworten?
after-help = Die Antworten sind noch auf diesem Handy.
after-help-memory = Die Antworten bleiben hier, solange die Seite offen ist.
after-keep = Meine Antworten behalten
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

## Die Seite der Beratung: lesen
scan-title = Einen Code lesen
scan-help = Halten Sie den Code in den Rahmen.
scan-private = Dieses Gerät liest den Code. Der Code bleibt hier.
camera-start = Die Kamera öffnen
camera-starting = Die Kamera öffnet sich.
camera-stop = Die Kamera schließen
camera-picture = Bild von der Kamera
camera-lens = Kamera wählen
camera-lens-number = Kamera { $number }
torch = Lampe
picture-choose = Ein Bild wählen
picture-drop = Sie können ein Bild auch hierher ziehen oder einfügen.
picture-busy = Jalon sucht einen Code im Bild.
typed-label = Erhaltener Link oder Scanner
typed-help = Fügen Sie den Link ein. Oder nutzen Sie den Scanner.
typed-read = Lesen
camera-refused = Der Browser sperrt die Kamera.
camera-refused-help = Erlauben Sie die Kamera in den Einstellungen der Seite.
camera-missing = Jalon findet keine Kamera.
camera-missing-help = Nutzen Sie ein Bild, einen Link oder einen Scanner.
camera-in-use = Ein anderes Programm nutzt die Kamera.
camera-in-use-help = Schließen Sie das Programm. Versuchen Sie es noch einmal.
camera-insecure = Die Kamera braucht eine Adresse mit https.
camera-insecure-help = Öffnen Sie Jalon mit https. Oder nutzen Sie ein Bild.
camera-no-decoder = Das Programm zum Lesen der Codes antwortet nicht.
camera-no-decoder-help = Prüfen Sie das Internet. Versuchen Sie es noch einmal.
code-not-jalon = Dieser Code kommt nicht von Jalon.
code-not-jalon-help = Fragen Sie die Person nach dem Code von Jalon.
code-damaged = Dieser Code ist beschädigt oder unvollständig.
code-damaged-help = Scannen Sie den Code noch einmal, mit mehr Licht.
code-newer = Dieser Code kommt von einem neueren Jalon.
code-newer-help = Laden Sie diese Seite neu. Scannen Sie dann noch einmal.
picture-no-code = Jalon findet keinen Code im Bild.
picture-no-code-help = Gehen Sie näher an den Code. Machen Sie das Foto gerade von vorn.
picture-several = Das Bild zeigt mehrere Codes.
picture-several-help = Zeigen Sie immer nur einen Code.
picture-unreadable = Diese Datei ist kein Bild.
picture-unreadable-help = Wählen Sie ein Foto oder ein Bildschirm-Foto.
summary-gone = Die Übersicht ist mit der alten Seite vom Gerät verschwunden.
summary-gone-help = Scannen Sie den Code noch einmal.

## Die Seite der Beratung: die Übersicht
summary-title = Übersicht für ein erstes Gespräch
summary-read = Code gelesen
summary-day = Antworten vom { $date }
summary-note = Mit dieser Übersicht beginnt das Gespräch. Die Person hat alles selbst gewählt.
summary-talk = Die Person möchte sprechen über
summary-goals = Ziele, der Reihe nach
summary-difficult = Das ist schwierig
summary-strengths = Das hilft
summary-fine = Das geht gut
summary-passed = Fragen gesehen und übersprungen
summary-unseen = Fragen noch nicht gesehen
summary-left-out = Themen nicht gewählt oder nicht gezeigt
summary-strengths-passed = Das hilft: Fragen übersprungen
summary-strengths-unseen = Das hilft: Fragen noch nicht gesehen
summary-nothing = Nichts in diesem Teil
summary-talk-mark = Möchte darüber sprechen
summary-written-in = Geschrieben auf { $language }
language-fr = Französisch
language-nl = Niederländisch
language-de = Deutsch
language-en = Englisch
language-ar = Arabisch
print = Drucken
scan-another = Einen anderen Code lesen
summary-leave = Die Übersicht verschwindet, wenn Sie diese Seite schließen.
