# For whoever reads a code.

## Die Seite der Beratung: lesen
torch = Lampe

## Die Seite der Beratung: der zweite Teil
summary-resources = Ressourcen
summary-situation = Situation der Person
summary-follow-up = Seit dem letzten Mal
summary-suggestions = Ideen für das Gespräch
summary-compare = Vergleichen
summary-compare-help = Scannen Sie eine andere Übersicht von dieser Person.
compare-same = Diesen Code haben Sie schon gelesen.
compare-same-help = Scannen Sie einen anderen Code von dieser Person.
decide-title = Sie haben einen anderen Code gescannt.
decide-help = Die erste Übersicht ist noch offen.
decide-compare = Die beiden Übersichten vergleichen
summary-return = Zurück zur offenen Übersicht
summary-compare-end = Den Vergleich schließen

## Die Seite der Beratung: lesen
scan-title = Einen Code scannen
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
typed-label = Link oder Code vom Scanner
typed-help = Fügen Sie den Link ein. Oder nutzen Sie den Scanner.
typed-read = Lesen
camera-refused = Der Browser blockiert die Kamera.
camera-refused-help = Erlauben Sie die Kamera in den Einstellungen der Seite.
camera-missing = Jalon findet keine Kamera.
camera-missing-help = Nutzen Sie ein Bild, einen Link oder einen Scanner.
camera-in-use = Ein anderes Programm nutzt die Kamera.
camera-in-use-help = Schließen Sie das Programm. Versuchen Sie es noch einmal.
camera-slow = Die Kamera antwortet noch nicht.
camera-slow-help = Beantworten Sie die Frage des Browsers. Oder versuchen Sie es noch einmal.
camera-stopped = Die Kamera zeigt kein Bild mehr.
camera-stopped-help = Öffnen Sie die Kamera noch einmal.
camera-insecure = Die Kamera braucht eine Adresse mit https.
camera-insecure-help = Öffnen Sie Jalon mit https. Oder nutzen Sie ein Bild.
camera-no-decoder = Das Programm zum Lesen der Codes antwortet nicht.
camera-no-decoder-help = Prüfen Sie das Internet. Versuchen Sie es noch einmal.
code-not-jalon = Dieser Code kommt nicht von Jalon.
code-not-jalon-help = Fragen Sie die Person nach dem Code von Jalon.
code-damaged = Dieser Code ist beschädigt oder unvollständig.
code-damaged-help = Scannen Sie den Code noch einmal, mit mehr Licht.
code-newer = Dieser Code kommt aus einer neueren Version von Jalon.
code-newer-help = Laden Sie diese Seite neu. Scannen Sie dann noch einmal.
link-changed = Der Link wurde unterwegs verändert oder abgeschnitten.
link-changed-help = Scannen Sie den Code auf dem Handy der Person.
link-empty = In diesem Link ist kein Code.
keys-changed = Der Scanner verliert Zeichen von diesem Code.
keys-changed-help = Stellen Sie den Scanner auf die Tastatur dieses Computers ein.
scanner-open = Funktioniert der Scanner nicht?
scanner-help = Scannen Sie diesen Test-Code mit dem Scanner.
scanner-code = Test-Code für den Scanner
scanner-right = Der Scanner funktioniert gut.
scanner-other = Der Scanner hat eine andere Tastatur. Jalon versteht ihn.
scanner-lost = Der Scanner verliert Zeichen.
scanner-manual = Suchen Sie die Tastatur im Handbuch vom Scanner.
scanner-keyboard = Wählen Sie die Tastatur dieses Computers.
scanner-end = Wählen Sie Enter als Ende vom Code.
picture-no-code = Jalon findet keinen Code im Bild.
picture-no-code-help = Gehen Sie näher heran. Fotografieren Sie von vorn.
picture-several = Das Bild zeigt mehrere Codes.
picture-several-help = Zeigen Sie immer nur einen Code.
picture-unreadable = Diese Datei ist kein Bild.
picture-unreadable-help = Wählen Sie ein Foto oder ein Bildschirm-Foto.
summary-gone = Die Übersicht ist mit der alten Seite verschwunden.
summary-gone-help = Scannen Sie den Code noch einmal.

## Die Seite der Beratung: die Übersicht
summary-title = Übersicht für ein erstes Gespräch
summary-title-follow_up = Übersicht für ein weiteres Gespräch
summary-read = Code gescannt
summary-day = Antworten vom { $date }
summary-note = Mit dieser Übersicht beginnt das Gespräch. Die Person hat alles selbst gewählt.
summary-talk = Darüber möchte die Person sprechen
summary-goals = Ziele, der Reihe nach
summary-difficult = Das ist schwierig
summary-strengths = Das hilft
summary-fine = Das geht gut
summary-passed = Fragen gesehen und übersprungen
summary-unseen = Fragen noch nicht gesehen
facts-passed = Fragen übersprungen
facts-unseen = Fragen noch nicht gesehen
summary-strengths-passed = Das hilft: Fragen übersprungen
summary-nothing = Keine Antworten in diesem Teil
summary-not-shown = In diesem Teil wird nichts gezeigt
summary-talk-none = Kein Thema wird gezeigt
summary-difficult-none = Keine Schwierigkeit wird gezeigt
summary-all-passed = Die Person überspringt diese Fragen lieber
summary-strengths-none = Hier wird nichts gezeigt
summary-private = Etwas anderes, nur zu zweit
summary-talk-mark = Möchte darüber sprechen
summary-written-in = Geschrieben auf { $language }
print = Drucken
scan-another = Anderer Code
summary-leave = Die Übersicht verschwindet, wenn Sie diese Seite schließen.

## Die Gruppe: mitmachen
code-anonymous = Das ist der anonyme Code von einem Workshop.
code-anonymous-help = Die Gruppen-Leitung scannt den Code im Workshop.
code-summary = Das ist der Code einer Übersicht.
code-summary-help = Der Code ist für die Seite der Beratung.
code-invitation = Das ist eine Einladung zu einem Workshop.
code-invitation-help = Scannen Sie den Code mit der Kamera eines Handys.

## Die Gruppe: leiten
count-not-jalon-help = Die Person findet ihren anonymen Code am Ende.

## Die Dienste: die Namen der Fachleute
summary-service-project_facilitator = Projekt-Begleitung beim ÖSHZ
summary-service-literacy_unit = Alphabetisierung und Sprach-Kurse
summary-service-training_unit = Begleitung bei Ausbildung oder Studium
summary-service-job_unit = Individuelles Eingliederungs-Projekt
summary-service-job_coaching = Job-Coaching
summary-service-after_contract = Begleitung am Vertrags-Ende
summary-service-article_60 = Vertrag nach Artikel 60
summary-service-article_61 = Vertrag nach Artikel 61
summary-service-social_economy = Arbeit in der Sozial-Ökonomie
summary-service-temp_agency = Soziale Interim-Arbeit
summary-service-remobilising = Gruppen zur Aktivierung
summary-service-volunteering = Ehrenamt oder soziale Aktivität
summary-service-trial_placement = Orientierung mit kurzem Praktikum
summary-service-job_search_help = Hilfe bei der Arbeits-Suche
summary-service-mission_locale = Örtlicher Dienst für Arbeits-Suche
summary-service-skills_validation = Anerkennung von Kompetenzen
summary-service-skills_assessment = Kompetenzbilanz
summary-service-adult_education = Kurse für Erwachsene
summary-service-job_day = Treffen mit Betrieben
summary-service-self_employed_support = Begleitung in die Selbstständigkeit
summary-service-debt_mediation = Schuldner-Beratung
summary-service-rental_deposit = Hilfe bei der Mietkaution
summary-service-childcare_search = Suche nach Kinder-Betreuung
summary-service-job_seeker_registration = Eintragung beim Arbeitsamt, oft verlangt für das Eingliederungs-Einkommen
summary-service-employment_service = Arbeitsamt

# The page of a link whose # was escaped (scripts/lost.mjs)
lost-title = Dieser Link wurde unterwegs verändert.
lost-nothing = Diese Seite liest nichts.
lost-copy = Kopieren Sie den Link aus der Nachricht.
lost-paste = Öffnen Sie Jalon. Fügen Sie den Link dort ein.
lost-show = Oder lassen Sie sich den Code auf dem Handy zeigen.

# The desk: a page to read in one minute
desk-more = Mehr zeigen: { $count }
desk-less = Weniger zeigen
desk-turn = Bildschirm zur Person drehen
desk-unfold = Alles zeigen oder wieder verbergen
view-note = Ihre Meinung notieren
view-note-of = Ihre Meinung: { $name }
view-person = Die Person
view-own = Der Dienst
view-same = Gleiche Meinung
view-different = Andere Meinung
view-word = Ihre Meinung in einem Wort
view-next = Nächstes Mal wieder fragen
view-done = Meinung schließen
view-others = Andere Themen
people-title = Heute
people-number = Person { $number }
people-label = Name in der Liste, wie 10:30
people-later = Nächste Person
people-earlier = Vorige Person
people-drop = Aus der Liste nehmen
keys-title = Tastenkürzel
keys-off = Tastenkürzel aus
keys-close = Liste schließen
decide-beside = Daneben öffnen
decide-leave = Diesen Code lassen
summary-because = Das hat die Person gesagt

## Der Plan
plan-desk-person = Die Person
plan-no-service = Der Plan sagt noch nicht, was das ÖSHZ tut.
code-plan = Das ist der Code eines Plans.
code-plan-help = Die Person scannt ihn mit dem Handy.
plan-make = Den Plan vorbereiten
plan-version = Version { $number } vom { $date }
plan-objective-own = Anderes Ziel, in den Worten der Person
plan-add = Hinzufügen
plan-from-ideas = Aus den Ideen hinzufügen
plan-from-list = Aus der Liste wählen
plan-own-action = Aktion in freien Worten
plan-who = Wer?
plan-partner-name = Name des Partners
plan-by = Bis wann?
plan-for = Für welches Ziel?
plan-for-all = Der ganze Plan
plan-change-this = Ändern: { $name }
plan-remove = Wegnehmen
plan-remove-this = Wegnehmen: { $name }
plan-raise-this = Höher setzen: { $name }
plan-word-support = In einem Wort: { $name }
plan-dates = Daten
plan-from = Beginn
plan-until = Ende
plan-meeting-day = Termin { $number }
plan-wish-word = Wunsch oder andere Meinung der Person
plan-code-title = Zum Mitnehmen
plan-show-code = Den Code zeigen
plan-code = Code des Plans
plan-code-help = Die Person scannt diesen Code mit dem Handy.
plan-code-needs = Wählen Sie ein Ziel und eine Aktion.
plan-code-long = Der Plan ist zu lang für einen Code.
plan-full = Der Plan hat höchstens 10 Aktionen.
plan-report = Was aus dem Plan geworden ist
plan-report-done = Gemacht
plan-report-not-yet = Noch nicht
plan-report-nothing = Nichts gesagt
plan-report-then = Vorher
plan-report-now = Jetzt
take-title = Den Code eines Plans scannen
take-other = Das ist nicht der Code eines Plans.
take-other-help = Scannen Sie den Code des Plans, auf Papier oder Bildschirm.

## In der Akte des Dienstes
file-needs = Bedarf und Stärken
file-objectives = Ziele
file-person = Das tut die Person
file-service = Das tut das ÖSHZ
file-partners = Das tun die Partner
file-evaluation = Auswertung
file-due = { $what }, bis { $date }
file-term = Vom { $from } bis { $until }
file-from = Ab { $from }
file-until = Bis { $until }
file-wish = Wunsch oder Einwand der Person
import-empty = Diese Datei ist leer.
import-long = Diese Datei ist zu lang.
import-cut = Diese Datei ist in Zeile { $line } abgeschnitten oder beschädigt.
import-other = Diese Datei kommt nicht von Jalon.
import-newer = Diese Datei kommt von einer neueren Version von Jalon.
import-field = Jalon versteht Zeile { $line } dieser Datei nicht.
import-summary = Die Antworten in dieser Datei passen nicht zusammen.
import-views = Die Meinungen in dieser Datei passen nicht zusammen.
import-plan = Der Plan in dieser Datei ist nicht möglich.

## Die Ergebnisse des Dienstes
results-title = Ergebnisse des Dienstes
results-six = Nach etwa 6 Monaten
results-twelve = Nach etwa 12 Monaten
results-when = Zeitpunkt
results-people = Zahl der Personen
results-topic = Thema
results-answer = Antwort
results-count = Zahl
results-note = Bemerkung
results-works = Arbeitet
results-not-wholly = Teilweise oder nicht
results-unsaid = Keine Antwort
results-at-least = Mindestens { $count }
results-hidden = Zahl verborgen, um jede Person zu schützen
results-of = Gezählte Personen: { $count }
results-waiting = Wartende Personen: { $count }
results-least = Die Zahlen erscheinen ab 5 Personen.
results-forgotten = Die Seite vergisst die wartenden Personen, wenn Sie sie schließen.

## Die Datei des ÖSHZ
centre-cut = Die Datei { $file } ist in Zeile { $line } beschädigt.
centre-other = Die Datei { $file } hat nicht das richtige Format.
centre-field = Jalon versteht Zeile { $line } von { $file } nicht.
centre-value = In { $file } stimmt der Teil { $part } nicht.

# The desk: the person's language beside the adviser's, keys
desk-second = Sprache der Person
keys-escape = Schließen oder zurück
