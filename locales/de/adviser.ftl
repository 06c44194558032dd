# For whoever reads a code.

## Die Seite der Beratung: lesen
torch = Lampe

## Die Seite der Beratung: der zweite Teil
summary-resources = Das kann und mag die Person
summary-situation = Situation der Person
summary-follow-up = Seit dem letzten Mal
summary-suggestions = Ideen für das Gespräch
summary-compare = Mit einem anderen Code vergleichen
summary-compare-help = Scannen Sie eine andere Übersicht von dieser Person.
compare-same = Diesen Code haben Sie schon gelesen.
compare-same-help = Scannen Sie einen anderen Code von dieser Person.
decide-title = Sie haben einen anderen Code gescannt.
decide-help = Die erste Übersicht ist noch offen.
decide-replace = Nur die neue Übersicht lesen
decide-compare = Die beiden Übersichten vergleichen
decide-keep = Die erste Übersicht behalten
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
summary-goals = Ziele, das wichtigste zuerst
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
scan-another = Einen anderen Code scannen
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

## Auf dem Gerät
device-weight = Damit Jalon ohne Internet läuft: { $count } MB laden.
device-make = Dieses Gerät vorbereiten
device-coming = Alles kommt jetzt auf dieses Gerät.
device-failed = Nicht alles ist angekommen.
