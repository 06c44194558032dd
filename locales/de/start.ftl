# Jalon, Deutsch in Belgien, Leichte Sprache.
# Regeln: ein Gedanke pro Satz, höchstens 10 Wörter, aktive Sätze, einfache Wörter.

## Immer da
app-name = Jalon
loading = Jalon öffnet sich.
back = Zurück
language = Sprache
menu = Menü
erase = Alles löschen
pause = Pause machen
next = Weiter
can-go-on = Sie können weitermachen.
progress = Teil { $here } von { $total }: { $part }
progress-review = Zum Schluss: noch einmal lesen
part-choice = ich wähle
part-topics = meine Themen
part-since = was sich geändert hat
part-resources = meine Erfahrung
part-goals = meine Ziele
part-situation = meine Situation
notice-close = Verstanden
try-again = Noch einmal versuchen
listen = Anhören
listen-all = Alles anhören
listen-stop = Anhalten
listen-to = Anhören: { $text }
translation-note = Eine Maschine hat diese Texte übersetzt. Bisher hat sie niemand geprüft.

## Vor dem Öffnen
too-old-title = Dieser Browser ist zu alt.
too-old-help = Machen Sie ein Update. Oder probieren Sie ein anderes Gerät.
protected-title = Ein Schutz blockiert Jalon.
protected-help = Erlauben Sie diese Seite. Oder bitten Sie um Hilfe.
no-script = Schalten Sie JavaScript ein. Dann öffnet sich Jalon.
load-failed = Jalon hat sich nicht geöffnet. Prüfen Sie Ihr Internet.
load-failed-retry = Noch einmal versuchen
trap-title = Jalon hat gestoppt.
trap-help = Das liegt nicht an Ihnen.
trap-turn = Das Gerät hat alles vergessen: Sie können neu anfangen.
trap-again = Seite neu öffnen

## Willkommen
welcome-lead = Bereiten Sie in Ruhe Ihren Termin beim ÖSHZ vor.
promise-choice = Sie antworten nur, wenn Sie möchten.
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
rest-failed = Der nächste Teil ist nicht geladen. Prüfen Sie Ihr Internet.

## Themen wählen
domains-title = Welche Themen wählen Sie?
domains-help = Tippen Sie zum Wählen.
domains-all = Alle, außer Gesundheit
domains-none = Alle wegnehmen
domains-count = { $count ->
    [0] Kein Thema
    [one] Ein Thema
   *[other] { $count } Themen
}
domain-mobility = Unterwegs sein
domain-family = Kinder und Familie
domain-housing = Wohnen
domain-money = Geld
domain-paperwork = Papiere und Rechte
domain-language = Sprache, Lesen, Rechnen
domain-digital = Handy und Computer
domain-health = Gesundheit und Arbeit
domain-confidence = Selbst-Vertrauen und andere Menschen
domain-direction = Einen Beruf wählen
domain-learning = Lernen und Diplome
domain-job_search = Arbeit suchen
domain-work_life = Jetzige Arbeit

## Die Fragen
pass = Ich überspringe das

## Die Ziele
own-words = Mit Ihren Worten

## Noch einmal lesen
change = Ändern

## Danach
pause-title = Nehmen Sie sich Zeit.
pause-done = Sie sind fertig.
pause-kept = Ihre Antworten bleiben auf diesem Handy.
pause-close = Sie können diese Seite schließen.
pause-memory = Wenn Sie diese Seite schließen, verschwinden Ihre Antworten.
pause-resume = Weitermachen
erase-title = Alles löschen?
erase-help = Alle Ihre Antworten verschwinden für immer von diesem Gerät.
erase-device = Alles, was Jalon auf diesem Gerät behält, verschwindet für immer.
erase-yes = Ja, alles löschen
erase-no = Nein, behalten

## Nachrichten
notice-erased = Alles ist gelöscht.
notice-erased-elsewhere = Alles wurde in einem anderen Fenster von Jalon gelöscht.
notice-copied = Der Link ist kopiert.
notice-copy-failed = Der Link wurde nicht kopiert.
notice-copy-failed-help = Tippen Sie lange auf den Link. Dann können Sie kopieren.
notice-locale-failed = Diese Sprache ist nicht geladen: { $language }.
notice-locale-failed-help = Prüfen Sie Ihr Internet.
notice-blocked = Dieser Browser kann Ihre Antworten nicht behalten.
notice-memory = Wenn Sie diese Seite schließen, verschwinden Ihre Antworten.
notice-full = Der Speicher von diesem Browser ist voll.
notice-full-help = Löschen Sie Fotos oder Apps. Machen Sie dann weiter.
notice-record-unreadable = Jalon kann Ihre alten Antworten nicht lesen.
notice-record-newer = Ihre alten Antworten kommen aus einer neueren Version von Jalon.
notice-record-untouched = Die Antworten bleiben auf diesem Handy.
record-keep = In einer Datei behalten
record-discard = Die alten Antworten löschen
