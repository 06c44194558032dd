# For whoever runs a workshop.

## Die Gruppe: leiten
workshops-title = Die Workshops
workshops-help = Sie sehen die Gruppe, nie eine einzelne Person.
workshops-blocked = Dieser Browser kann die Workshops nicht behalten.
workshops-memory = Wenn Sie diese Seite schließen, verschwinden neue Workshops.
workshops-unreadable = Jalon kann Ihre alten Workshops nicht lesen.
workshops-newer = Ihre alten Workshops kommen aus einer neueren Version von Jalon.
workshops-untouched = Diese Workshops bleiben auf diesem Gerät.
workshops-discard = Die alten Workshops löschen
workshop-running = Ein Workshop läuft
workshop-resume = Workshop fortsetzen
workshop-prepare = Einen Workshop vorbereiten
workshop-guide = Die Anleitung lesen
workshop-paper = Auf Papier arbeiten
workshops-done = Beendete Workshops
workshops-table = Eine Tabelle der Workshops herunterladen
workshop-of = Workshop vom { $date }
workshop-look = Die Zahlen ansehen
workshop-look-this = Die Zahlen ansehen: { $name }
workshop-erase = Löschen
workshop-erase-this = Diesen Workshop löschen: { $name }
workshop-erase-title = Diesen Workshop für immer löschen?
workshop-erase-yes = Ja, den Workshop löschen
workshop-erase-no = Nein, den Workshop behalten
prepare-title = Ihr nächster Workshop
prepare-label = Name vom Workshop, wenn Sie möchten
prepare-language = Bildschirm-Sprache
prepare-mode = Wie antworten alle?
prepare-pictures = Mit Bildern und Ton
prepare-text = Mit Text
prepare-duration = Wie lange?
prepare-minutes = { $count ->
    [one] Eine Minute
   *[other] { $count } Minuten
}
prepare-domains = Themen vom Workshop
workshop-open = Den Workshop öffnen
workshop-title = Der Workshop ist offen.
workshop-number = Nummer vom Workshop
workshop-here = Mit diesem Gerät
workshop-here-help = Jede Person antwortet und gibt das Gerät weiter.
workshop-begin = Auf diesem Gerät anfangen
workshop-phones = Mit den Handys
workshop-phones-help = Alle scannen diesen Code mit dem eigenen Handy.
workshop-code = QR-Code vom Workshop
workshop-after = Wenn alle fertig sind
workshop-picture = Die Gruppe in Zahlen ansehen
workshop-finish = Den Workshop beenden
finish-title = Den Workshop jetzt beenden?
finish-help = Jalon behält die Zahlen der Gruppe und vergisst den Rest.
finish-nothing = Die Gruppe ist für Zahlen noch zu klein.
finish-forgets = Jalon vergisst dann den ganzen Workshop.
finish-waiting = { $count ->
    [one] Die Antworten von einer Person fehlen noch in den Zahlen.
   *[other] Die Antworten von { $count } Personen fehlen noch in den Zahlen.
}
finish-yes = Ja, beenden
finish-no = Nein, weitermachen
count-title = Die Codes zählen
count-help = Fragen Sie jede Person nach ihrem anonymen Code.
count-number = { $count ->
    [0] Noch niemand gezählt
    [one] Eine Person gezählt
   *[other] { $count } Personen gezählt
}
count-counted = Der Code ist gezählt.
count-already = Jalon hat diesen Code schon gezählt.
count-other = Dieser Code kommt von einem anderen Workshop.
count-other-help = Fragen Sie nach dem Code vom Workshop { $number }.
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
group-title = Die Gruppe in Zahlen
group-too-few = Zahlen gibt es ab 5 Personen.
group-why = So schützt Jalon jede Person.
group-wait = Warten Sie auf die Codes von allen.
group-once = Die Zahlen sagen mehr, wenn die Gruppe vollständig ist.
group-renewal = Neue Zahlen gibt es nach 5 weiteren Personen.
group-waiting = { $count ->
    [one] Eine Person zählt bei den nächsten Zahlen mit.
   *[other] { $count } Personen zählen bei den nächsten Zahlen mit.
}
group-show = Die Zahlen zeigen
group-renew = Neue Zahlen zeigen
group-fine = Das geht in der Gruppe gut
group-difficult = Schwierig oder sehr schwierig
group-talk = Darüber möchten mehrere sprechen
group-goals = Die Ziele der Gruppe
group-other-goal = Ein anderes Ziel
group-nothing = Noch nichts in diesem Teil
group-hidden = Zahl verborgen, zum Schutz von allen
group-note = Mit diesen Zahlen beginnt das Gespräch.
poster-note = Dieses Blatt zeigt die häufigsten Antworten.
poster-a4 = Auf ein Blatt A4 drucken
poster-a3 = Auf ein großes Blatt A3 drucken
group-table = Eine Tabelle mit den Zahlen herunterladen
table-day = Tag
table-label = Workshop
table-people = Anzahl Personen
table-topic = Thema
table-answer = Antwort
table-count = Anzahl
table-note = Bemerkung
table-modes = Art zu antworten
table-not-said = Ohne Antwort

## Die Anleitung
guide-title = Einen Workshop von 45 Minuten leiten
guide-help = Jede Person denkt nach, dann spricht die Gruppe.
guide-minutes = Minute { $from } bis { $to }
guide-prepare = Vorbereiten
guide-prepare-1 = Laden Sie die Geräte. Machen Sie die Bildschirme heller.
guide-prepare-2 = Bringen Sie Kopfhörer mit. So hört man in Ruhe.
guide-prepare-3 = Drucken Sie die Karten und ein Blatt pro Person.
guide-prepare-4 = Geben Sie jeder Person einen geschützten Platz.
guide-steps = Die Schritte
guide-welcome = Begrüßen
guide-welcome-1 = Die Teilnahme ist freiwillig.
guide-welcome-2 = Man kann eine Frage überspringen oder aufhören.
guide-welcome-3 = Jede Person entscheidet, was sie zeigt.
guide-practice = Zusammen üben
guide-practice-1 = Machen Sie zusammen die Frage zum Üben.
guide-practice-2 = Zeigen Sie die 3 Gesichter, den Pfeil und die Sprechblase.
guide-answer = Allein antworten
guide-answer-1 = Jede Person antwortet am Gerät oder auf Papier.
guide-answer-2 = Helfen Sie beim Lesen. Die Person wählt.
guide-group = Zusammen ansehen und sprechen
guide-group-1 = Wer will, zeigt Ihrem Gerät den anonymen Code.
guide-group-2 = Warten Sie auf alle Codes. Öffnen Sie dann die Zahlen.
guide-group-3 = Sprechen Sie über die Themen. Jede Person darf schweigen.
guide-end = Beenden
guide-end-1 = Wer will, nimmt Code oder Blatt mit.
guide-end-2 = Löschen Sie die Antworten auf jedem Gerät.
guide-after = Danach
guide-after-1 = Bleiben Sie noch etwas für Gespräche zu zweit.
guide-after-2 = Zerreißen Sie vergessene Blätter.
guide-say = Mit Ihren Worten sagen
guide-say-1 = Sie antworten nur, wenn Sie möchten.
guide-say-2 = Sie können eine Frage überspringen oder aufhören.
guide-say-3 = Ihre Antworten gehören Ihnen.
guide-say-4 = Wenn Sie fertig sind, vergisst das Gerät Ihre Antworten.
guide-cases = Was tun?
guide-upset = Eine Person ist traurig oder unruhig
guide-upset-1 = Schlagen Sie eine ruhige Pause vor.
guide-private = Eine Person erzählt etwas Schwieriges
guide-private-1 = Hören Sie zu. Bieten Sie ein Gespräch zu zweit an.
guide-senses = Eine Person sieht oder hört schlecht
guide-senses-1 = Vergrößern Sie den Text oder lesen Sie leise vor.
guide-senses-2 = Zeigen Sie auf die Bilder.
guide-stop = Eine Person will aufhören
guide-stop-1 = Sagen Sie Ja und löschen Sie zusammen die Antworten.
guide-picture = Was die Zahlen verbergen
guide-picture-1 = Zahlen gibt es erst ab 5 Codes.
guide-picture-2 = Zahlen unter 3 bleiben verborgen.
guide-picture-3 = Wenn fast alle gleich antworten, bleiben die Zahlen ungenau.
guide-picture-4 = Die Zahlen zeigen die Gruppe und schützen jede Person.
guide-kept = Was bleibt
guide-kept-1 = Die Geräte der Teilnehmenden vergessen alles.
guide-kept-2 = Ihr Gerät behält den Workshop: Name, Tag, Sprache und Zahlen.

## Das Papier
paper-title = Der Workshop auf Papier
paper-help = Die Seiten sind in der Sprache vom Bildschirm.
paper-all = Alles drucken
paper-print = Drucken: { $name }
paper-pages = Anzahl Seiten: { $count }
paper-cards = Karten mit Fragen
paper-cards-help = Schneiden Sie jede Seite in 4 Teile.
paper-apart = Diese Karte liegt extra: Sie entscheiden, ob alle sie bekommen.
paper-goals = Karten mit Zielen
paper-goals-help = Schneiden Sie jede Seite in 8 Teile.
paper-answers = Antwort-Blatt
paper-answers-help = Drucken Sie ein Blatt pro Person.
paper-mine = Meine Antworten
paper-yours = Dieses Blatt gehört Ihnen und bleibt ohne Namen.
paper-tick = Kreuzen Sie eine Antwort pro Zeile an. Die Sprechblase ist extra.
paper-draw = Schreiben oder zeichnen Sie Ihre Ziele.
