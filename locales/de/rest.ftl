# Jalon, der zweite Teil der Texte, Deutsch in Belgien, Leichte Sprache. Kommt nach den ersten Fragen.
# Eine Maschine hat diese Texte übersetzt. Noch hat niemand mit Muttersprache Deutsch sie gelesen.
# Regeln: ein Gedanke pro Satz, höchstens 10 Wörter, aktive Sätze, einfache Wörter.

## Das kann ich, das mag ich
question-experience = Was haben Sie schon gemacht?
question-experience-help = Alles zählt, auch zu Hause.
option-experience-children = Kinder
option-experience-care = Kranken helfen
option-experience-cooking = Kochen
option-experience-cleaning = Putzen
option-experience-laundry = Wäsche
option-experience-sewing = Nähen
option-experience-gardening = Garten
option-experience-farming = Feld-Arbeit
option-experience-animals = Tiere
option-experience-repair = Reparieren
option-experience-building = Bauen
option-experience-painting = Streichen
option-experience-driving = Auto fahren
option-experience-moving = Umzüge
option-experience-selling = Verkaufen
option-experience-serving = Gäste bedienen
option-experience-hairdressing = Haare schneiden
option-experience-factory = Fabrik-Arbeit
option-experience-guarding = Bewachen
option-experience-office = Büro-Arbeit
option-experience-accounts = Geld einteilen
option-experience-computers = Computer
option-experience-translating = Übersetzen
option-experience-teaching = Bei Hausaufgaben helfen
option-experience-organising = Organisieren
option-experience-volunteering = Freiwillige Arbeit
option-experience-music = Musik
option-experience-sport = Sport
question-good_at = Was sind Ihre Stärken?
option-good_at-listening = Zuhören
option-good_at-talking = Reden
option-good_at-patient = Geduld
option-good_at-calm = Ruhig bleiben
option-good_at-careful = Genau arbeiten
option-good_at-organised = Planen
option-good_at-punctual = Pünktlich sein
option-good_at-strong = Kraft
option-good_at-fast = Schnell arbeiten
option-good_at-handy = Geschickte Hände
option-good_at-creative = Fantasie
option-good_at-solutions = Lösungen finden
option-good_at-learning = Lernen
option-good_at-remembering = Gutes Gedächtnis
option-good_at-honest = Ehrlich sein
option-good_at-persevering = Durchhalten
option-good_at-helping = Helfen
option-good_at-deciding = Entscheiden
question-likes = Was mögen Sie?
option-likes-people = Unter Menschen sein
option-likes-hands = Mit Händen arbeiten
option-likes-outdoors = Draußen sein
option-likes-animals = Tiere
option-likes-plants = Pflanzen
option-likes-numbers = Zahlen und Rechnen
option-likes-screens = Computer und Handy
option-likes-alone = Allein arbeiten
option-likes-team = Team-Arbeit
option-likes-children = Kinder
option-likes-older_people = Ältere Menschen
option-likes-moving = Mich bewegen
option-likes-quiet = Ruhe
option-likes-machines = Maschinen
option-likes-food = Kochen und Essen
option-likes-beauty = Schönheit
question-languages = Welche Sprachen sprechen Sie?
languages-search = Suchen Sie eine Sprache
languages-none = Jalon kennt diese Sprache noch nicht.
languages-count = { $count ->
    [0] Keine Sprache gewählt
    [one] Eine Sprache gewählt
   *[other] { $count } Sprachen gewählt
}
languages-full = Sie haben { $count } Sprachen. Nehmen Sie zuerst eine Sprache weg.
languages-add = Hinzufügen: { $name }
languages-remove = Wegnehmen: { $name }
languages-level = Wie gut sprechen Sie diese Sprache: { $name }?
level-1 = Ein bisschen
level-2 = Ziemlich gut
level-3 = Gut
level-4 = Das ist meine Sprache
verbatim = { $words }

## Zu jedem Ziel
question-why = Warum dieses Ziel?
option-why-earn = Geld verdienen
option-why-family = Für meine Familie
option-why-independent = Mein Leben selbst regeln
option-why-useful = Mich nützlich fühlen
option-why-people = Unter Menschen sein
option-why-learn = Etwas lernen
option-why-feel_better = Mich besser fühlen
option-why-stay_in_job = Meine Arbeit behalten
question-by_when = Bis wann?
option-by_when-this_month = In diesem Monat
option-by_when-three_months = In den nächsten 3 Monaten
option-by_when-a_year = In den nächsten 12 Monaten
option-by_when-later = Später
question-first_step = Was ist Ihr erster kleiner Schritt?
question-first_step-help = Zum Beispiel: anrufen, fragen, hingehen.
first-step-piece = Das ist schon bald. Was ist ein erster kleiner Teil davon?
question-ready = Wann können Sie anfangen?
option-ready-1 = Es ist zu früh
option-ready-2 = Ich bin noch unsicher
option-ready-3 = Vielleicht
option-ready-4 = Bald
option-ready-5 = Ich fange an

## Meine Situation
offer-situation = Möchten Sie von Ihrer Situation erzählen?
offer-situation-help = Das hilft, Ideen zu finden.
offer-situation-open = Ja, ich erzähle davon
situation-help = Sie können diese Frage überspringen.
question-region = Wo wohnen Sie?
option-region-wallonia = Die Wallonie
option-region-brussels = Brüssel
option-region-flanders = Flandern
option-region-german_speaking = Ostbelgien
question-status = Wie ist Ihre Situation?
option-status-ris = Eingliederungs-Einkommen
option-status-eris = Sozial-Hilfe vom ÖSHZ
option-status-unemployment = Arbeitslosen-Geld
option-status-article_60 = Vertrag nach Artikel 60
option-status-article_61 = Vertrag nach Artikel 61
option-status-student = Schule oder Studium
option-status-other = Etwas anderes
question-contract_end = Wann endet Ihr Vertrag?
month-choose = Wählen Sie einen Monat
question-registered = Sind Sie beim Arbeitsamt eingetragen?
option-registered-yes = Ja
option-registered-no = Nein
option-registered-unsure = Ich bin unsicher
question-age = Wie alt sind Sie?
option-age-under_25 = Jünger als 25 Jahre
option-age-25_30 = 25 bis 30 Jahre
option-age-30_40 = 30 bis 40 Jahre
option-age-40_50 = 40 bis 50 Jahre
option-age-over_50 = Älter als 50 Jahre

## Wie es jetzt geht
question-goal_outcome = Wie weit sind Sie mit diesem Ziel?
option-goal_outcome-done = Ich habe das Ziel erreicht
option-goal_outcome-under_way = Ich bin dabei
option-goal_outcome-dropped = Ich denke jetzt anders darüber
question-step_outcome = Wie weit sind Sie mit diesem ersten kleinen Schritt?
option-step_outcome-done = Das habe ich gemacht
option-step_outcome-not_yet = Noch nicht
question-working = Arbeiten Sie jetzt?
option-working-full_time = Ja, Vollzeit
option-working-part_time = Ja, Teilzeit
option-working-no = Jetzt nicht
question-job_suits = Passt diese Arbeit zu Ihnen?
option-job_suits-yes = Ja, gut
option-job_suits-partly = Zum Teil
option-job_suits-no = Nein
question-would_help = Was kann Ihnen jetzt helfen?
option-would_help-talk = Darüber sprechen
option-would_help-someone_at_work = Unterstützung bei der Arbeit
option-would_help-training = Eine Ausbildung
option-would_help-other_hours = Andere Arbeits-Zeiten
option-would_help-transport = Fahrt zur Arbeit
option-would_help-childcare = Kinder-Betreuung
option-would_help-money = Hilfe mit Geld
option-would_help-health = Hilfe für meine Gesundheit
option-would_help-other_job = Eine andere Arbeit

## Die Ideen
suggestions-title = Ideen für das Gespräch
suggestions-help = Die Beratung kennt die Bedingungen.
suggestions-none = Es gibt noch keine Ideen. Sprechen Sie in der Beratung über Ihre Wünsche.
suggestion-because = Denn Sie haben gesagt:
suggestion-strike = Wegnehmen
suggestion-strike-this = Wegnehmen: { $name }
suggestion-put-back = Zurückholen
suggestion-put-back-this = Zurückholen: { $name }
suggestion-struck = Idee weggenommen. Die Beratung sieht diese Idee nicht.
suggestion-names = Offizieller Name: { $names }
suggestion-checked = Name geprüft am { $date }: { $source }
suggestion-unchecked = Vielleicht ändert sich dieser Name. Fragen Sie in der Beratung.
suggestions-more = { $count ->
    [one] Noch eine Idee ansehen
   *[other] Noch { $count } Ideen ansehen
}
reason-talk = Ich möchte sprechen über: { $name }
reason-difficult = { $rating }: { $name }
reason-contract = Mein Vertrag endet: { $date }

## Die Dienste: ein einfacher Name, und dann, was der Dienst macht
service-project_facilitator = Beratung für Ihre Pläne
service-project_facilitator-what = Zusammen suchen Sie einen Plan, der möglich ist.
service-literacy_unit = Lesen und Schreiben lernen
service-literacy_unit-what = Sie lernen sprechen, lesen, schreiben und rechnen.
service-training_unit = Beratung für Ausbildung
service-training_unit-what = Die Beratung begleitet Sie beim Studium oder bei der Ausbildung.
service-job_unit = Ein Plan für Arbeit
service-job_unit-what = Ein Team vom ÖSHZ schreibt den Plan mit Ihnen.
service-job_coaching = Begleitung bei der Arbeit
service-job_coaching-what = Jemand hilft Ihnen vor und nach dem ersten Arbeits-Tag.
service-article_60 = Ein Vertrag nach Artikel 60
service-article_60-what = Das ÖSHZ stellt Sie ein. Sie sammeln Erfahrung.
service-article_61 = Ein Vertrag nach Artikel 61
service-article_61-what = Ein Betrieb stellt Sie ein. Das ÖSHZ hilft dabei.
service-social_economy = Ein Sozial-Betrieb
service-social_economy-what = Der Betrieb stellt Sie ein und begleitet Sie.
service-temp_agency = Eine soziale Interim-Agentur
service-temp_agency-what = Die Agentur bietet kurze Verträge und Begleitung.
service-after_contract = Begleitung nach Ihrem Vertrag
service-after_contract-what = Die Beratung plant mit Ihnen eine Arbeit für lange Zeit.
service-remobilising = Eine Gruppe für mehr Vertrauen
service-remobilising-what = In einer kleinen Gruppe finden Sie wieder einen Tages-Ablauf.
service-volunteering = Freiwillige Arbeit oder eine Aktivität
service-volunteering-what = Sie helfen anderen und lernen Menschen kennen.
service-trial_placement = Einen Beruf ausprobieren
service-trial_placement-what = Ein kurzes Praktikum zeigt Ihnen einen Beruf aus der Nähe.
service-job_search_help = Zusammen Arbeit suchen
service-job_search_help-what = Sie machen einen Lebenslauf und üben Briefe und Gespräche.
service-mission_locale = Arbeits-Hilfe in Ihrer Nähe
service-mission_locale-what = Ein Team hilft Ihnen zu einer Ausbildung oder Arbeit.
service-skills_assessment = Eine Übersicht über Ihr Können
service-skills_assessment-what = Sie schauen in Ruhe, was Sie alles können.
service-skills_validation = Ihr Können anerkennen lassen
service-skills_validation-what = Sie zeigen Ihr Können. So können Sie ein offizielles Zeugnis bekommen.
service-adult_education = Kurse für Erwachsene
service-adult_education-what = Sie lernen mit anderen Erwachsenen einen Beruf oder ein Fach.
service-job_day = Betriebe kennenlernen
service-job_day-what = Sie sprechen mit Betrieben, die neue Leute einstellen.
service-self_employed_support = Selbstständig werden
service-self_employed_support-what = Die Beratung schaut Ihre Idee mit Ihnen an.
service-debt_mediation = Schulden-Beratung
service-debt_mediation-what = Die Schulden-Beratung sucht mit Ihnen einen Plan zum Bezahlen.
service-rental_deposit = Hilfe für die Mietkaution
service-rental_deposit-what = Das ÖSHZ sucht mit Ihnen einen Weg zum Bezahlen.
service-childcare_search = Betreuung für Ihre Kinder
service-childcare_search-what = Jemand sucht mit Ihnen einen Platz für Ihre Kinder.
service-job_seeker_registration = Sich beim Arbeitsamt eintragen
service-job_seeker_registration-what = Sie sagen beim Arbeitsamt, dass Sie Arbeit suchen.
service-employment_service = Das Arbeitsamt
service-employment_service-what = Das Arbeitsamt bietet Beratung, offene Stellen und Ausbildungen.

## Die Schritte auf dem Weg: sieben Türen, ohne Reihenfolge
step-basic_conditions = Das Wichtigste für jeden Tag
step-guidance = Ihre Richtung finden
step-social_activation = Rausgehen und mitmachen
step-training = Lernen und ausprobieren
step-on_the_job = Bei der Arbeit lernen
step-regular_market = Zu einer Arbeit für lange Zeit
step-follow_up = Begleitung, auch später

## Noch einmal lesen
section-resources = Das kann ich, das mag ich
section-situation = Meine Situation
section-follow_up = Seit dem letzten Mal
section-suggestions = Ideen für das Gespräch
suggestions-unseen = Ideen noch nicht gesehen
suggestions-passed = Alle Ideen sind weggenommen
suggestions-left-out = Ideen nicht gezeigt
facts-passed = Fragen übersprungen
facts-unseen = Fragen noch nicht gesehen
fact-why = Warum
fact-by_when = Bis wann
fact-first_step = Erster kleiner Schritt
fact-ready = Wann anfangen
fact-experience = Schon gemacht
fact-good_at = Stärken
fact-likes = Das mag ich
fact-languages = Sprachen
fact-region = Wohnort
fact-status = Situation jetzt
fact-contract_end = Ende vom Vertrag
fact-registered = Beim Arbeitsamt eingetragen
fact-age = Alter
fact-goal_outcome = Ziel
fact-step_outcome = Erster kleiner Schritt
fact-working = Arbeit
fact-job_suits = Die Arbeit passt zu mir
fact-would_help = Das kann mir helfen
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
review-dense = Ihr Code ist voll. Ein Handy liest ihn schlechter.
review-too-dense = Ihr Code ist zu voll.
review-shorten = Das können Sie kürzer machen: { $name }
review-all = Mehr Fragen ansehen

## Was sich geändert hat
evolution-title = Das hat sich geändert
evolution-dates = Vom { $then } bis zum { $now }
evolution-then = Vorher
evolution-now = Jetzt
evolution-better = Leichter
evolution-same = Gleich geblieben
evolution-harder = Schwieriger
evolution-unknown = Vergleichen geht hier nicht
evolution-goals = Die Ziele von vorher
evolution-open = Ansehen, was sich geändert hat
share-present = Die Übersicht von jetzt zeigen
share-earlier = Die Übersicht vom { $date } zeigen
follow-up-begin = Schauen, wie es jetzt geht
reminder-title = Später wieder schauen, wie es geht
reminder-help = Ihr Kalender kann Sie daran erinnern.
reminder-save = In meinen Kalender eintragen

## Die Seite der Beratung: der zweite Teil
summary-resources = Das kann und mag die Person
summary-situation = Situation der Person
summary-follow-up = Seit dem letzten Mal
summary-suggestions = Ideen für das Gespräch
summary-because = Antworten
summary-compare = Mit einem anderen Code vergleichen
summary-compare-help = Scannen Sie eine andere Übersicht von der gleichen Person.
compare-same = Dieser Code ist schon gelesen.
compare-same-help = Scannen Sie einen anderen Code von dieser Person.
summary-compare-end = Den Vergleich schließen

## Die Fragen
rating-passed = Frage übersprungen
rating-unseen = Frage noch nicht gesehen

## Die Ziele
goals-title = Was sind Ihre Ziele?
goals-help = Wählen Sie 1, 2 oder 3 Ziele.
goals-count = { $count ->
    [0] Kein Ziel gewählt
    [one] Ein Ziel gewählt
   *[other] { $count } Ziele gewählt
}
goals-full = Sie haben { $count } Ziele. Nehmen Sie zuerst ein Ziel weg.
goal-job = Eine Arbeit
goal-part_time = Teilzeit-Arbeit
goal-training = Eine Ausbildung
goal-studies = Ein Studium
goal-learn_language = Die Sprache lernen
goal-driving_licence = Der Führerschein
goal-skills_recognised = Mein Können anerkennen lassen
goal-self_employed = Mich selbstständig machen
goal-volunteering = Freiwillige Arbeit
goal-childcare = Kinder-Betreuung
goal-home = Eine Wohnung
goal-debts = Meine Schulden ordnen
goal-health = Meine Gesundheit
goal-meet_people = Menschen kennenlernen
goal-rights = Meine Rechte verstehen
goal-keep_job = Meine Arbeit behalten
own-words-add = Hinzufügen
goal-remove = Wegnehmen: { $goal }
order-title = Welches Ziel kommt zuerst?
order-help = Das wichtigste Ziel kommt nach oben.
goal-up = Nach oben: { $goal }
goal-down = Nach unten: { $goal }

## Noch einmal lesen
review-title = Diese Antworten zeigen Sie.
review-help = Sie können jede Zeile ändern oder für sich behalten.
section-talk = Ich möchte sprechen über
section-goals = Meine Ziele
section-difficult = Das ist schwierig
section-strengths = Das hilft mir
section-fine = Das geht gut
section-passed = Fragen übersprungen
section-unseen = Fragen nicht gesehen
section-kept = Das behalte ich für mich
section-left-out = Themen nicht gezeigt
review-nothing = Sie zeigen jetzt noch nichts.
obstacles-passed = Ohne Einzelheiten
obstacles-unseen = Einzelheiten noch nicht gesehen
goals-left-out = Ziele nicht gezeigt
goals-unseen = Ziele noch nicht gesehen
goals-passed = Ziele übersprungen
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
summary-title-follow_up = Übersicht für ein weiteres Gespräch
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

## In Bildern
practice-title = Zum Versuch: Wie geht es?
practice-subject = Tee trinken
goals-page = Seite { $here } von { $total }
order-tap = Tippen Sie auf das Wichtigste.
review-tap = Tippen Sie auf ein Bild zum Ändern.

## Zuhören
listen-slow = Langsam
listen-no-voice = Dieses Handy hat keine Stimme in dieser Sprache.
listen-size = Die Stimme ist höchstens 600 kB groß, wie ein Foto.
listen-machine = Es ist die Stimme einer Maschine.
listen-fetch = Die Stimme herunterladen
listen-fetching = Die Stimme kommt.
listen-not-fetched = Die Stimme ist nicht angekommen.

## Die Gruppe: mitmachen
turn-title = Jetzt sind Sie dran.
turn-begin = Anfangen
turn-pass = Sie können jede Frage überspringen.
turn-forgets = Das Gerät vergisst am Ende alles.
turn-minutes = { $minutes ->
    [one] Der Workshop dauert eine Minute.
   *[other] Der Workshop dauert { $minutes } Minuten.
}
turn-hand-round = Dieses Gerät geht von Hand zu Hand
turn-to-facilitator = Zurück zur Leitung
turn-leave = Den Workshop verlassen
hold-help = Lassen Sie den Finger 2 Sekunden auf dem Knopf.
session-done = Ich bin fertig
closing-help = Sie können beides tun.
closing-give = Meine Antworten der Gruppe geben, ohne meinen Namen
closing-given = Die Gruppe hat Ihre Antworten.
closing-own-words = Die Gruppe sieht nur Zahlen.
closing-take = Meine Antworten mitnehmen
take-help = Scannen Sie diesen Code mit Ihrem Handy.
anonymous-title = Zeigen Sie diesen Code der Leitung.
anonymous-who = Der Code enthält Ihre Antworten, ohne Ihren Namen.
anonymous-workshop = Workshop Nummer { $number }
anonymous-failed = Der Code ist noch nicht bereit.
anonymous-failed-help = Gehen Sie zurück und versuchen Sie es noch einmal.
finished-title = Danke.
finished-hand-back = Geben Sie das Gerät der Leitung zurück.
finished-forgotten = Das Gerät hat alles vergessen.
finished-next = Weiter zur nächsten Person
finished-close = Den Workshop schließen
resting-title = Sind Sie noch da?
resting-help = Ihre Antworten verschwinden bald.
resting-here = Ich bin da
review-title-turn = Das sind Ihre Antworten.
erase-turn = Ihre Antworten verschwinden und Sie fangen neu an.
code-anonymous = Das ist ein Code für eine Gruppe.
code-anonymous-help = Die Leitung scannt den Code im Workshop.
code-summary = Das ist der Code einer Übersicht.
code-summary-help = Die Beratung scannt den Code auf ihrer Seite.
code-invitation = Das ist eine Einladung zu einem Workshop.
code-invitation-help = Scannen Sie den Code mit der Kamera eines Handys.

## Die Gruppe: leiten
workshops-title = Die Workshops
workshops-help = Sie sehen die Gruppe, nie einen einzelnen Menschen.
workshops-blocked = Dieser Browser kann die Workshops nicht behalten.
workshops-memory = Neue Workshops bleiben hier, solange die Seite offen ist.
workshops-unreadable = Jalon kann Ihre alten Workshops nicht lesen.
workshops-newer = Ihre alten Workshops kommen von einem neueren Jalon.
workshops-untouched = Diese Workshops bleiben auf diesem Gerät.
workshops-discard = Die alten Workshops löschen
erase-workshops = Die Workshops auf diesem Gerät verschwinden auch.
workshop-running = Ein Workshop läuft
workshop-resume = Mit dem Workshop weitermachen
workshop-prepare = Einen Workshop vorbereiten
workshop-guide = Die Anleitung lesen
workshop-paper = Auf Papier arbeiten
workshops-done = Beendete Workshops
workshops-table = Alle Workshops in einer Tabelle behalten
workshop-of = Workshop am { $date }
workshop-look = Das Bild ansehen
workshop-look-this = Das Bild ansehen: { $name }
workshop-erase = Löschen
workshop-erase-this = Diesen Workshop löschen: { $name }
workshop-erase-title = Diesen Workshop für immer löschen?
workshop-erase-yes = Ja, den Workshop löschen
workshop-erase-no = Nein, den Workshop behalten
prepare-title = Ihr nächster Workshop
prepare-label = Name vom Workshop, wenn Sie möchten
prepare-language = Sprache auf dem Bildschirm
prepare-mode = Wie antworten?
prepare-pictures = Mit Bildern und Ton
prepare-text = Mit Text
prepare-duration = Wie lange?
prepare-minutes = { $count ->
    [one] Eine Minute
   *[other] { $count } Minuten
}
prepare-domains = Themen zum Ansehen
workshop-open = Den Workshop öffnen
workshop-title = Der Workshop ist offen.
workshop-number = Nummer vom Workshop
workshop-here = Mit diesem Gerät
workshop-here-help = Alle antworten und geben das Gerät weiter.
workshop-begin = Auf diesem Gerät anfangen
workshop-phones = Mit den Handys
workshop-phones-help = Alle scannen diesen Code mit dem eigenen Handy.
workshop-code = QR-Code vom Workshop
workshop-after = Wenn alle fertig sind
workshop-picture = Das Bild der Gruppe ansehen
workshop-finish = Den Workshop beenden
finish-title = Den Workshop jetzt beenden?
finish-help = Jalon behält das Bild der Gruppe und vergisst den Rest.
finish-nothing = Die Gruppe ist für ein Bild noch zu klein.
finish-forgets = Jalon vergisst dann den ganzen Workshop.
finish-waiting = { $count ->
    [one] Eine Person fehlt noch im Bild.
   *[other] { $count } Personen fehlen noch im Bild.
}
finish-yes = Ja, beenden
finish-no = Nein, weitermachen
count-title = Die Codes zählen
count-help = Fragen Sie alle nach dem Code ohne Namen.
count-number = { $count ->
    [0] Noch niemand gezählt
    [one] Eine Person gezählt
   *[other] { $count } Personen gezählt
}
count-counted = Das ist gezählt.
count-already = Jalon hat diesen Code schon gezählt.
count-other = Dieser Code kommt von einem anderen Workshop.
count-other-help = Fragen Sie nach dem Code vom Workshop { $number }.
count-not-jalon-help = Die Person findet den Code ohne Namen am Ende.
count-done = Fertig

## Das Gruppenbild
people = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
people-at-least = { $count ->
    [one] Mindestens eine Person
   *[other] Mindestens { $count } Personen
}
group-title = Das Bild der Gruppe
group-too-few = Ein Bild braucht mindestens 5 Personen.
group-why = So schützt Jalon alle im Raum.
group-wait = Warten Sie auf die Codes von allen.
group-once = Das Bild sagt mehr, wenn die Gruppe vollständig ist.
group-renewal = Ein neues Bild braucht 5 Personen mehr.
group-waiting = { $count ->
    [one] Eine Person wartet auf das nächste Bild.
   *[other] { $count } Personen warten auf das nächste Bild.
}
group-show = Das Bild zeigen
group-renew = Das Bild erneuern
group-fine = Das geht in der Gruppe gut
group-difficult = Schwierig oder sehr schwierig
group-talk = Darüber möchte die Gruppe sprechen
group-goals = Die Ziele der Gruppe
group-other-goal = Ein anderes Ziel
group-nothing = Noch nichts in diesem Teil
group-hidden = Geheime Zahl, zum Schutz von allen
group-note = Mit diesem Bild beginnt das Gespräch.
poster-note = Dieses Blatt zeigt die häufigsten Antworten.
poster-a4 = Auf ein Blatt A4 drucken
poster-a3 = Auf ein großes Blatt A3 drucken
group-table = Das Bild in einer Tabelle behalten
table-day = Tag
table-label = Workshop
table-people = Personen im Bild
table-topic = Thema
table-answer = Antwort
table-count = Anzahl
table-note = Bemerkung
table-modes = Art der Antworten
table-not-said = Ohne Antwort

## Die Anleitung
guide-title = Eine Gruppe 45 Minuten begleiten
guide-help = Jede Person denkt nach, dann spricht die Gruppe.
guide-minutes = Minute { $from } bis { $to }
guide-prepare = Vorbereiten
guide-prepare-1 = Laden Sie die Geräte und stellen sie hell.
guide-prepare-2 = Nehmen Sie Kopfhörer zum ruhigen Hören mit.
guide-prepare-3 = Drucken Sie Karten und ein Blatt pro Person.
guide-prepare-4 = Geben Sie jeder Person einen geschützten Platz.
guide-steps = Die Schritte
guide-welcome = Begrüßen
guide-welcome-1 = Jede Person macht frei mit.
guide-welcome-2 = Man kann eine Frage überspringen und aufhören.
guide-welcome-3 = Jede Person entscheidet, was sie zeigt.
guide-practice = Zusammen üben
guide-practice-1 = Machen Sie zusammen die Frage zum Üben.
guide-practice-2 = Zeigen Sie Gesichter, Pfeil zum Überspringen und Sprechblase.
guide-answer = Allein antworten
guide-answer-1 = Jede Person antwortet am Gerät oder auf Papier.
guide-answer-2 = Helfen Sie beim Lesen, die Person wählt.
guide-group = Zusammen ansehen und sprechen
guide-group-1 = Wer will, zeigt Ihrem Gerät den anonymen Code.
guide-group-2 = Warten Sie auf alle Codes. Öffnen Sie dann das Gruppenbild.
guide-group-3 = Sprechen Sie über Themen. Jeder darf schweigen.
guide-end = Beenden
guide-end-1 = Wer will, nimmt Code oder Blatt mit.
guide-end-2 = Löschen Sie die Antworten auf jedem Gerät.
guide-after = Danach
guide-after-1 = Bleiben Sie noch etwas für Gespräche zu zweit.
guide-after-2 = Zerreißen Sie vergessene Blätter.
guide-say = Mit Ihren Worten sagen
guide-say-1 = Sie antworten frei.
guide-say-2 = Sie können eine Frage überspringen oder aufhören.
guide-say-3 = Ihre Antworten gehören Ihnen.
guide-say-4 = Das Gerät vergisst Ihre Antworten nach Ihrem Teil.
guide-cases = Was tun?
guide-upset = Eine Person ist bewegt
guide-upset-1 = Schlagen Sie eine ruhige Pause vor.
guide-private = Eine Person erzählt etwas Schwieriges
guide-private-1 = Hören Sie zu. Bieten Sie ein Gespräch zu zweit an.
guide-senses = Eine Person sieht oder hört schlecht
guide-senses-1 = Vergrößern Sie den Text oder lesen Sie leise vor.
guide-senses-2 = Zeigen Sie auf die Bilder.
guide-stop = Eine Person will aufhören
guide-stop-1 = Sagen Sie Ja und löschen Sie zusammen die Antworten.
guide-picture = Was das Gruppenbild verbirgt
guide-picture-1 = Es wartet auf mindestens 5 Codes.
guide-picture-2 = Es verbirgt Zahlen kleiner als 3.
guide-picture-3 = Antworten fast alle gleich, bleibt es ungenau.
guide-picture-4 = So zeigt es die Gruppe und schützt jede Person.
guide-kept = Was bleibt
guide-kept-1 = Die Geräte der Personen vergessen alles.
guide-kept-2 = Ihr Gerät behält Bild, Tag, Sprache und Namen.

## Das Papier
paper-title = Die Gruppe auf Papier
paper-help = Die Seiten sprechen die Sprache des Bildschirms.
paper-all = Alles drucken
paper-print = Drucken: { $name }
paper-pages = Anzahl Seiten: { $count }
paper-cards = Karten mit Fragen
paper-cards-help = Schneiden Sie jede Seite in 4.
paper-apart = Diese Karte ist einzeln: Sie wählen, ob Sie sie geben.
paper-goals = Karten mit Zielen
paper-goals-help = Schneiden Sie jede Seite in 8.
paper-answers = Antwortblatt
paper-answers-help = Drucken Sie ein Blatt pro Person.
paper-mine = Meine Antworten
paper-yours = Dieses Blatt gehört Ihnen und bleibt ohne Namen.
paper-tick = Kreuzen Sie eine Antwort pro Zeile an.
paper-draw = Schreiben oder zeichnen Sie Ihre Ziele.
