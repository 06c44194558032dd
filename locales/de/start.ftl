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
lead-question = Wie geht es damit?
lead-topic = { $topic }:
lead-asked = Wie geht es damit?
rating-fine = Es geht gut
rating-difficult = Es ist schwierig
rating-very-difficult = Es ist sehr schwierig
pass = Ich überspringe das
talk-about-this = Ich möchte darüber sprechen

## Die Auswahl
obstacles-question = Was ist schwierig?
obstacles-question-talk = Worüber möchten Sie sprechen?
strengths-question = Was geht gut oder hilft Ihnen?
strengths-add = Hinzufügen, was mir hilft
choices-help = Sie können mehrere Antworten wählen.
choices-count = { $count ->
    [0] Keine Antwort
    [one] Eine Antwort
   *[other] { $count } Antworten
}
obstacle-mobility-no_licence = Kein Führerschein
obstacle-mobility-no_vehicle = Kein Auto und kein Fahrrad
obstacle-mobility-no_bus = Kein Bus, wenn ich ihn brauche
obstacle-mobility-too_expensive = Das Fahren ist mir zu teuer
obstacle-mobility-too_far = Ich wohne zu weit weg
obstacle-mobility-unknown_route = Ich habe Angst vor unbekannten Wegen
strength-mobility-bike = Ich fahre Fahrrad
strength-mobility-bus = Ich fahre mit dem Bus
strength-mobility-licence = Ich habe den Führerschein
strength-mobility-used_to_travel = Ich komme gut überall hin
obstacle-family-no_childcare = Keine Betreuung für meine Kinder
obstacle-family-school_hours = Ich muss auf die Schul-Zeiten achten
obstacle-family-nobody_to_step_in = Niemand kann mich zu Hause vertreten
obstacle-family-cares_for_relative = Ich pflege einen kranken oder alten Menschen
obstacle-family-family_disagrees = Meine Familie will nicht, dass ich arbeite
strength-family-relatives_help = Familie oder Freunde helfen mir
strength-family-childcare_found = Ich habe Betreuung für meine Kinder
obstacle-housing-no_stable_home = Keine feste Wohnung
obstacle-housing-must_move = Ich muss umziehen
obstacle-housing-rent_too_high = Meine Miete ist zu hoch
obstacle-housing-rental_deposit = Ich kann die Mietkaution nicht bezahlen
obstacle-housing-poor_condition = Meine Wohnung ist in schlechtem Zustand
strength-housing-stable_home = Ich habe eine feste Wohnung
obstacle-money-debts = Ich habe Schulden
obstacle-money-end_of_month = Mein Geld reicht nicht bis zum Monats-Ende
obstacle-money-bank_bailiff = Bank oder Gerichts-Vollzieher schreiben mir
obstacle-money-afraid_to_lose_help = Angst, durch Arbeit meine Hilfe zu verlieren
strength-money-manages = Ich komme mit meinem Geld aus
strength-money-mediator_plan = Ich habe einen Plan der Schuldner-Beratung
obstacle-paperwork-missing_documents = Mir fehlen Dokumente
obstacle-paperwork-letters = Meine Post ist schwierig zu verstehen
obstacle-paperwork-not_registered = Ich bin nicht beim Arbeitsamt eingetragen
obstacle-paperwork-residence_permit = Ich muss meine Aufenthalts-Papiere regeln
obstacle-paperwork-health_insurance = Meine Krankenkasse ist nicht geregelt
strength-paperwork-papers_in_order = Meine Papiere sind in Ordnung
strength-paperwork-dare_ask = Ich traue mich, um Hilfe zu bitten
obstacle-language-speaking = Sprechen fällt mir schwer
obstacle-language-reading = Lesen fällt mir schwer
obstacle-language-writing = Schreiben fällt mir schwer
obstacle-language-counting = Rechnen fällt mir schwer
obstacle-language-test_coming = Ich mache bald einen Sprach-Test
strength-language-languages_spoken = Ich spreche mehrere Sprachen
strength-language-taking_lessons = Ich besuche einen Kurs
obstacle-digital-no_device = Kein eigenes Handy oder kein Computer
obstacle-digital-no_internet = Kein Internet
obstacle-digital-email = E-Mails fallen mir schwer
obstacle-digital-online_forms = Formulare im Internet fallen mir schwer
obstacle-digital-afraid_of_mistakes = Ich habe Angst, Fehler zu machen
strength-digital-messages = Ich schicke Nachrichten
strength-digital-search = Ich suche im Internet
strength-digital-video_calls = Ich mache Video-Anrufe
obstacle-health-standing_lifting = Langes Stehen oder Heben fällt mir schwer
obstacle-health-breaks_hours = Ich brauche Pausen oder angepasste Zeiten
obstacle-health-treatment = Ich habe eine Behandlung oder Arzt-Termine
obstacle-health-tired = Ich werde schnell müde
obstacle-health-low_morale = Ich bin oft traurig oder mutlos
strength-health-knows_limits = Ich kenne meine Grenzen
strength-health-has_support = Ich habe Unterstützung
obstacle-confidence-afraid_unknown = Neues macht mir Angst
obstacle-confidence-lost_habit = Ich gehe nur noch selten raus
obstacle-confidence-alone = Ich fühle mich allein
obstacle-confidence-discriminated = Ich wurde abgelehnt oder diskriminiert
obstacle-confidence-trust = Ich weiß nicht, wem ich vertrauen kann
strength-confidence-people = Es gibt Menschen, die mir helfen
strength-confidence-activity = Hobby, Verein oder Ehrenamt
strength-confidence-helps_others = Ich helfe anderen Menschen
obstacle-direction-no_idea = Noch keine Idee
obstacle-direction-too_many_ideas = Ich habe zu viele Ideen
obstacle-direction-never_tried = Ich habe meinen Wunsch-Beruf nie probiert
obstacle-direction-own_business = Ich möchte mich selbstständig machen
strength-direction-an_idea = Ich habe eine Idee
strength-direction-loves_doing = Ich weiß, was ich gern mache
strength-direction-seen_trade = Ich habe einen Beruf aus der Nähe gesehen
obstacle-learning-no_diploma = Kein Diplom
obstacle-learning-not_recognised = Mein Diplom gilt hier nicht
obstacle-learning-skills_without_paper = Ich kann viel, habe aber kein Diplom
obstacle-learning-no_time_money = Keine Zeit oder kein Geld zum Lernen
obstacle-learning-bad_memories = Ich habe schlechte Erinnerungen an die Schule
strength-learning-diploma = Ich habe ein Diplom
strength-learning-skills_home_work = Ich habe zu Hause oder im Beruf viel gelernt
strength-learning-learns_fast = Ich lerne schnell
obstacle-job_search-no_cv = Kein Lebenslauf
obstacle-job_search-where_to_look = Ich weiß nicht, wo ich suchen soll
obstacle-job_search-letters = Kein Bewerbungs-Schreiben
obstacle-job_search-interviews = Bewerbungs-Gespräche fallen mir schwer
obstacle-job_search-no_answer = Betriebe antworten mir nicht
strength-job_search-experience = Ich habe Erfahrung
strength-job_search-has_cv = Ich habe einen Lebenslauf
strength-job_search-contacts = Ich kenne Leute, die mir helfen
obstacle-work_life-hours = Die Arbeits-Zeiten passen mir nicht
obstacle-work_life-contract_ends = Mein Vertrag endet bald
obstacle-work_life-conflict = Ich habe Streit bei der Arbeit
obstacle-work_life-no_follow_up = Niemand hilft mir bei der Arbeit
obstacle-work_life-does_not_suit = Diese Arbeit passt nicht zu mir
strength-work_life-reliable = Ich bin zuverlässig
strength-work_life-teamwork = Ich arbeite gern im Team
strength-work_life-used_to_hours = Ich bin feste Arbeits-Zeiten gewohnt

## Privat
private-title = Möchten Sie über etwas anderes sprechen?
private-help = Sie können es später zu zweit sagen.
private-box = Ich möchte über etwas anderes sprechen

## Die Ziele
own-words = Mit Ihren Worten

## Noch einmal lesen
change = Ändern

## Danach
pause-title = Nehmen Sie sich Zeit.
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
