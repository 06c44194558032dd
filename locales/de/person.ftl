# What comes later, for the person who answers. The rules are those of start.ftl.

## Die Fragen
lead-question = Wie geht es damit?
lead-topic = { $topic }:
lead-asked = Wie geht es damit?
rating-fine = Es geht gut
rating-difficult = Es ist schwierig
rating-very-difficult = Es ist sehr schwierig
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

## Wie viel Zeit
return-title = Wie geht es Ihnen jetzt?
return-help = Letzte Übersicht vom { $date }.
return-follow-up = Schauen, wie es jetzt geht
return-again = Möchten Sie weitermachen?
anew-begin = Neu anfangen
anew-kept = Ihre früheren Antworten bleiben auch da.

## Die Ziele
characters-left = { $count ->
    [0] Kein Platz mehr
    [one] Noch ein Buchstabe
   *[other] Noch { $count } Buchstaben
}

## Das kann ich, das mag ich
question-experience = Womit haben Sie Erfahrung?
question-experience-help = Arbeit zu Hause zählt auch.
option-experience-children = Kinder betreuen
option-experience-care = Kranken Menschen helfen
option-experience-cooking = Kochen
option-experience-cleaning = Putzen
option-experience-laundry = Wäsche waschen und bügeln
option-experience-sewing = Nähen
option-experience-gardening = Im Garten arbeiten
option-experience-farming = Auf dem Feld arbeiten
option-experience-animals = Tiere versorgen
option-experience-repair = Reparieren
option-experience-building = Bauen
option-experience-painting = Wände streichen
option-experience-driving = Auto fahren
option-experience-moving = Bei Umzügen helfen
option-experience-selling = Verkaufen
option-experience-serving = Gäste bedienen
option-experience-hairdressing = Haare schneiden
option-experience-factory = In einer Fabrik arbeiten
option-experience-guarding = Ein Gebäude bewachen
option-experience-office = Im Büro arbeiten
option-experience-accounts = Geld einteilen
option-experience-computers = Am Computer arbeiten
option-experience-translating = Übersetzen
option-experience-teaching = Bei Hausaufgaben helfen
option-experience-organising = Feste organisieren
option-experience-volunteering = Ehrenamtlich arbeiten
option-experience-music = Musik machen
option-experience-sport = Sport machen
more-answers = Mehr Antworten sehen
question-good_at = Was können Sie gut?
option-good_at-listening = Zuhören
option-good_at-talking = Mit Menschen reden
option-good_at-patient = Geduld haben
option-good_at-calm = Ruhig bleiben
option-good_at-careful = Genau arbeiten
option-good_at-organised = Gut planen
option-good_at-punctual = Pünktlich sein
option-good_at-strong = Schweres tragen
option-good_at-fast = Schnell arbeiten
option-good_at-handy = Handwerklich arbeiten
option-good_at-creative = Neue Ideen haben
option-good_at-solutions = Lösungen finden
option-good_at-learning = Schnell lernen
option-good_at-remembering = Mir viel merken
option-good_at-honest = Ehrlich sein
option-good_at-persevering = Durchhalten
option-good_at-helping = Anderen helfen
option-good_at-deciding = Entscheiden
question-likes = Was machen Sie gern?
option-likes-people = Unter Menschen sein
option-likes-hands = Mit den Händen arbeiten
option-likes-outdoors = Draußen sein
option-likes-animals = Mit Tieren zusammen sein
option-likes-plants = Mich um Pflanzen kümmern
option-likes-numbers = Rechnen
option-likes-screens = Computer und Handy nutzen
option-likes-alone = Allein arbeiten
option-likes-team = Im Team arbeiten
option-likes-children = Mit Kindern zusammen sein
option-likes-older_people = Mit älteren Menschen zusammen sein
option-likes-moving = Mich bewegen
option-likes-quiet = Ruhe haben
option-likes-machines = Mit Maschinen arbeiten
option-likes-food = Kochen
option-likes-beauty = Schminken und Haare machen
question-languages = Welche Sprachen sprechen Sie?
languages-search = Suchen Sie eine Sprache
languages-none = Jalon findet diese Sprache nicht.
languages-count = { $count ->
    [0] Keine Sprache
    [one] Eine Sprache
   *[other] { $count } Sprachen
}
languages-full = Sie haben { $count } Sprachen. Nehmen Sie zuerst eine Sprache weg.
languages-add = Hinzufügen: { $name }
languages-remove = Wegnehmen: { $name }
languages-level = Wie gut sprechen Sie diese Sprache: { $name }?
level-1 = Ein bisschen
level-2 = Ziemlich gut
level-3 = Gut
level-4 = Muttersprache
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
first-step-piece = Das ist schon bald. Womit können Sie anfangen?
question-ready = Ist jetzt ein guter Moment?
option-ready-1 = Es ist zu früh
option-ready-2 = Ich bin noch unsicher
option-ready-3 = Vielleicht
option-ready-4 = Bald
option-ready-5 = Ich fange jetzt an

## Meine Situation
offer-situation = Möchten Sie Ihre Situation beschreiben?
offer-situation-help = Das bringt Sie auf Ideen.
offer-situation-open = Ja, ich antworte
situation-help = Sie können diese Frage überspringen.
question-region = Wo wohnen Sie?
option-region-wallonia = Die Wallonie
option-region-brussels = Brüssel
option-region-flanders = Flandern
option-region-german_speaking = Ostbelgien
question-status = Wie ist Ihre Situation heute?
option-status-ris = Ich bekomme Eingliederungs-Einkommen
option-status-eris = Ich bekomme Sozial-Hilfe vom ÖSHZ
option-status-waiting = Ich warte auf eine Antwort vom ÖSHZ
option-status-unemployment = Ich bekomme Arbeitslosen-Geld
option-status-unemployment_ends = Mein Arbeitslosen-Geld endet oder ist zu Ende
option-status-disability = Ich bekomme Kranken-Geld oder Beihilfe bei Behinderung
option-status-works = Ich arbeite
option-status-article_60 = Ich habe einen Vertrag nach Artikel 60
option-status-article_61 = Ich habe einen Vertrag nach Artikel 61
option-status-student = Ich gehe zur Schule oder studiere
option-status-nothing = Ich habe jetzt kein Einkommen
option-status-other = Etwas anderes
question-contract_end = Wann endet Ihr Vertrag?
month-choose = Wählen Sie einen Monat
question-registered = Sind Sie beim Arbeitsamt eingetragen: ADG, Forem, Actiris oder VDAB?
option-registered-yes = Ja
option-registered-no = Nein
option-registered-unsure = Ich weiß es nicht
question-age = Wie alt sind Sie?
option-age-under_25 = Jünger als 25 Jahre
option-age-25_30 = 25 bis 29 Jahre
option-age-30_40 = 30 bis 39 Jahre
option-age-40_50 = 40 bis 49 Jahre
option-age-over_50 = 50 Jahre oder älter

## Wie es jetzt geht
question-goal_outcome = Wie weit sind Sie mit diesem Ziel?
option-goal_outcome-done = Ich habe das Ziel erreicht
option-goal_outcome-under_way = Ich bin dabei
option-goal_outcome-dropped = Ich habe es mir anders überlegt
question-step_outcome = Und der erste kleine Schritt?
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
question-would_help = Was kann Ihnen helfen?
option-would_help-talk = Darüber sprechen
option-would_help-someone_at_work = Unterstützung bei der Arbeit
option-would_help-training = Eine Ausbildung oder ein Kurs
option-would_help-other_hours = Andere Arbeits-Zeiten
option-would_help-transport = Fahrt zur Arbeit
option-would_help-childcare = Kinder-Betreuung
option-would_help-money = Finanzielle Hilfe
option-would_help-health = Hilfe für meine Gesundheit
option-would_help-other_job = Eine andere Arbeit

## Die Ideen
suggestions-title = Ideen für das Gespräch
suggestions-help = In der Beratung hören Sie, was möglich ist.
suggestions-none = Noch keine Ideen. Sprechen Sie in der Beratung über Ihre Wünsche.
suggestions-none-passed = Sie haben die Fragen übersprungen. Das ist Ihr Recht.
suggestion-because = Denn Sie haben gesagt:
suggestion-strike = Wegnehmen
suggestion-strike-this = Wegnehmen: { $name }
suggestion-put-back = Zurückholen
suggestion-put-back-this = Zurückholen: { $name }
suggestion-struck = In der Beratung sieht man diese Idee nicht.
suggestion-names = Name in der Region: { $names }
suggestion-sources = Quelle: { $sources }
suggestions-count = { $count ->
    [one] Eine Idee
   *[other] { $count } Ideen
}
suggestions-more = { $count ->
    [one] Noch eine Idee ansehen
   *[other] Noch { $count } Ideen ansehen
}
reason-talk = Ich möchte darüber sprechen: { $name }
reason-goal = Ziel

## Die Dienste: ein einfacher Name, und dann, was der Dienst macht
service-project_facilitator = Beratung für Ihre Pläne
service-project_facilitator-basics = Hilfe, um Lösungen zu finden
service-project_facilitator-what = Zusammen suchen Sie Lösungen und dann einen Plan.
service-literacy_unit = Kurse zum Sprechen, Lesen und Schreiben
service-literacy_unit-speaking = Sprach-Kurse
service-literacy_unit-reading = Kurse zum Lesen und Schreiben
service-literacy_unit-counting = Kurse zum Rechnen
service-literacy_unit-test = Einen Sprach-Test vorbereiten
service-literacy_unit-what = Sie lernen sprechen, lesen, schreiben und rechnen.
service-training_unit = Beratung für Ausbildung
service-training_unit-what = Jemand begleitet Sie beim Studium oder bei der Ausbildung.
service-job_unit = Ein Plan, um Arbeit zu finden
service-job_unit-what = Ein Team vom ÖSHZ schreibt den Plan mit Ihnen.
service-job_coaching = Begleitung bei der Arbeit
service-job_coaching-what = Jemand hilft Ihnen vor und nach dem ersten Arbeits-Tag.
service-article_60 = Ein Vertrag nach Artikel 60
service-article_60-what = Das ÖSHZ stellt Sie ein. Sie bekommen Lohn und Erfahrung.
service-article_61 = Ein Vertrag nach Artikel 61
service-article_61-what = Ein Betrieb stellt Sie ein. Das ÖSHZ hilft dabei.
service-social_economy = Ein Sozial-Betrieb
service-social_economy-what = Der Betrieb stellt Sie ein und begleitet Sie.
service-temp_agency = Interim-Arbeit mit Begleitung
service-temp_agency-what = Die Agentur bietet kurze Verträge und Begleitung.
service-after_contract = Begleitung nach Ihrem Vertrag
service-after_contract-what = In der Beratung planen Sie den Weg zu fester Arbeit.
service-remobilising = Eine Gruppe für mehr Selbst-Vertrauen
service-remobilising-people = Treffen in einer kleinen Gruppe
service-remobilising-what = In einer kleinen Gruppe finden Sie wieder Ihren Rhythmus.
service-volunteering = Ehrenamt oder Freizeit-Angebot
service-volunteering-what = Sie helfen anderen und lernen Menschen kennen.
service-trial_placement = Einen Beruf ausprobieren
service-trial_placement-what = Ein kurzes Praktikum zeigt Ihnen einen Beruf aus der Nähe.
service-job_search_help = Zusammen Arbeit suchen
service-job_search_help-what = Sie bereiten Lebenslauf, Bewerbung und Gespräche vor.
service-mission_locale = Hilfe bei der Arbeits-Suche in Ihrer Nähe
service-mission_locale-what = Ein Team hilft Ihnen, eine Ausbildung oder Arbeit zu finden.
service-skills_assessment = Eine Übersicht über Ihr Können
service-skills_assessment-what = Sie schauen in Ruhe, was Sie alles können.
service-skills_validation = Ihr Können anerkennen lassen
service-skills_validation-what = Sie zeigen Ihr Können. So können Sie ein offizielles Zeugnis bekommen.
service-adult_education = Kurse für Erwachsene
service-adult_education-digital = Kurse für Handy und Computer
service-adult_education-what = Sie lernen mit anderen Erwachsenen einen Beruf oder ein Fach.
service-job_day = Betriebe kennenlernen
service-job_day-what = Sie sprechen mit Betrieben, die neue Leute einstellen.
service-self_employed_support = Selbstständig werden
service-self_employed_support-what = In der Beratung sprechen Sie zusammen über Ihre Idee.
service-debt_mediation = Schuldner-Beratung
service-debt_mediation-what = Jemand macht mit Ihnen einen Plan zum Bezahlen.
service-rental_deposit = Hilfe bei der Mietkaution
service-rental_deposit-what = Das ÖSHZ sucht mit Ihnen einen Weg zum Bezahlen.
service-childcare_search = Betreuung für Ihre Kinder
service-childcare_search-what = Jemand sucht mit Ihnen einen Platz für Ihre Kinder.
service-job_seeker_registration = Sich beim Arbeitsamt eintragen
service-job_seeker_registration-check = Ihre Eintragung prüfen
service-job_seeker_registration-what = Sie sagen beim Arbeitsamt, dass Sie Arbeit suchen.
service-employment_service = Das Arbeitsamt
service-employment_service-what = Das Arbeitsamt bietet Beratung, offene Stellen und Ausbildungen.

## Die Schritte auf dem Weg: sieben Türen, ohne Reihenfolge
step-basic_conditions = Das Wichtigste für jeden Tag
step-guidance = Eine Richtung finden
step-social_activation = Rausgehen und mitmachen
step-training = Lernen und ausprobieren
step-on_the_job = Bei der Arbeit lernen
step-regular_market = Zu einer festen Arbeit
step-follow_up = Begleitung, auch später

## Noch einmal lesen
section-resources = Das kann ich, das mag ich
section-situation = Meine Situation
section-follow_up = Seit dem letzten Mal
section-suggestions = Ideen für das Gespräch
suggestions-unseen = Ideen noch nicht gesehen
suggestions-passed = Alle Ideen sind weggenommen
suggestions-none-follow = Keine Ideen zu diesen Antworten
suggestions-no-answers = Keine Antworten, also keine Ideen
suggestions-left-out = Ideen nicht gezeigt
fact-why = Warum
fact-by_when = Bis wann
fact-first_step = Erster kleiner Schritt
fact-ready = Guter Moment
fact-experience = Erfahrung
fact-good_at = Stärken
fact-likes = Vorlieben
fact-languages = Sprachen
fact-region = Region
fact-status = Einkommen oder Vertrag
fact-contract_end = Vertrags-Ende
fact-registered = Beim Arbeitsamt eingetragen
fact-age = Alter
fact-goal_outcome = Ziel
fact-step_outcome = Erster kleiner Schritt
fact-working = Arbeit
fact-job_suits = Passende Arbeit
fact-would_help = Was helfen kann
language-and-level = { $name }: { $level }
name-and-value = { $name }: { $value }
words-of-goal = { $name }, { $goal }
review-dense = In Ihrem Code steht viel. Ein Handy liest ihn schlechter.
review-too-dense = In Ihrem Code steht zu viel.
review-shorten = Das können Sie kürzer machen: { $name }
review-all = Mehr Fragen beantworten

## Was sich geändert hat
evolution-title = Das hat sich geändert
evolution-dates = Vom { $then } bis zum { $now }
evolution-then = Vorher
evolution-now = Jetzt
evolution-better = Leichter
evolution-same = Gleich geblieben
evolution-harder = Schwieriger
evolution-unknown = Kein Vergleich möglich
evolution-goals = Die früheren Ziele
evolution-open = Die Änderungen ansehen
share-present = Die neue Übersicht zeigen
share-earlier = Die Übersicht vom { $date } zeigen
follow-up-begin = Schauen, wie es jetzt geht
reminder-save = Eine Erinnerung in meinen Kalender eintragen

## Die Seite der Beratung: der zweite Teil
summary-because = Das hat die Person gesagt

## Die Fragen
rating-passed = Frage übersprungen
rating-unseen = Frage noch nicht gesehen

## Die Ziele
goals-title = Was sind Ihre Ziele?
goals-help = Wählen Sie 1, 2 oder 3 Ziele.
goals-count = { $count ->
    [0] Kein Ziel
    [one] Ein Ziel
   *[other] { $count } Ziele
}
goals-full = Sie haben { $count } Ziele. Nehmen Sie zuerst ein Ziel weg.
goal-place = Ziel { $number }
goal-job = Eine Arbeit
goal-part_time = Teilzeit-Arbeit
goal-training = Eine Ausbildung oder ein Kurs
goal-studies = Schule oder Studium
goal-learn_language = Eine Sprache lernen
goal-driving_licence = Den Führerschein machen
goal-skills_recognised = Mein Können anerkennen lassen
goal-self_employed = Mich selbstständig machen
goal-volunteering = Ehrenamt, freiwillig und ohne Lohn
goal-childcare = Kinder-Betreuung finden
goal-home = Eine Wohnung finden
goal-debts = Meine Schulden regeln
goal-health = Für meine Gesundheit sorgen
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
review-title = Diese Antworten werden Sie zeigen.
review-touch = Tippen Sie zum Ändern.
review-eye = Auge tippen: Sie behalten den Satz für sich.
kept-count = { $count ->
    [0] Sie zeigen alles.
    [one] Sie behalten eine Sache für sich.
   *[other] Sie behalten { $count } Sachen für sich.
}
kept-more = Den Rest ansehen
letter-lines = { $count ->
    [0] Kein Satz
    [one] Ein Satz
   *[other] { $count } Sätze
}
letter-goals = Meine Ziele ändern
letter-kept = { $name }: für sich behalten
letter-shown = { $name }: gezeigt
undo = Rückgängig
undo-this = Rückgängig: { $name }
section-also-difficult = Auch schwierig
section-open = Ohne Antwort
section-talk = Darüber möchte ich sprechen
section-goals = Meine Ziele
section-difficult = Das ist schwierig
section-fine = Das geht gut
section-kept = Das behalte ich für mich
section-left-out = Themen nicht gezeigt
review-nothing = Sie zeigen jetzt noch nichts.
obstacles-passed = Ohne Einzelheiten
obstacles-unseen = Einzelheiten noch nicht gesehen
goals-left-out = Ziele nicht gezeigt
goals-unseen = Ziele noch nicht gesehen
goals-passed = Ziele übersprungen
leave-out = Für mich behalten
leave-out-this = Für mich behalten: { $name }
show = Zeigen
show-this = Zeigen: { $name }
review-next = Meinen QR-Code sehen

## Der Code
share-title = Zeigen Sie diesen Code.
share-who = Wer diesen Code scannt, sieht Ihre Antworten.
share-bright = Machen Sie Ihren Bildschirm heller.
share-cracked = Mein Bildschirm ist kaputt
share-link = Ein Link mit Ihren Antworten
share-link-kept = Der Browser, der den Link öffnet, behält ihn.
share-copy = Den Link kopieren
share-done = Fertig
code-picture = QR-Code mit Ihren Antworten
code-too-long = Ihr Text ist zu lang für den Code.
code-too-long-help = Schreiben Sie kürzer.

## Danach
after-title = Was möchten Sie mit Ihren Antworten machen?
after-help = Die Antworten sind noch auf diesem Handy.
after-help-memory = Wenn Sie diese Seite schließen, verschwinden die Antworten.
after-keep = Meine Antworten behalten
after-end = Beenden, ohne zu behalten
sheet-title = Meine Antworten
sheet-day = Blatt vom { $date }
sheet-kept = Was Sie für sich behalten, steht nicht auf diesem Blatt.
sheet-print = Mein Blatt drucken
sheet-save = Mein Blatt als Datei

## In Bildern
practice-title = Zum Üben: Wie geht es damit?
practice-subject = Tee kochen
goals-page = Seite { $here } von { $total }
order-tap = Tippen Sie auf das Wichtigste.
review-tap = Tippen Sie auf ein Bild. Dann können Sie die Antwort ändern.

## Zuhören
listen-slow = Langsam
listen-no-voice = Dieses Handy hat keine Stimme in dieser Sprache.
listen-size = Die Stimme ist höchstens 600 kB groß, wie ein Foto.
listen-machine = Hier spricht eine Maschine.
listen-fetch = Die Stimme herunterladen
listen-fetching = Jalon lädt die Stimme.
listen-not-fetched = Jalon konnte die Stimme nicht laden.

## Die Gruppe: mitmachen
turn-title = Jetzt sind Sie dran.
turn-begin = Anfangen
turn-pass = Sie können jede Frage überspringen.
turn-forgets = Das Gerät vergisst am Ende Ihre Antworten.
turn-minutes = { $minutes ->
    [one] Der Workshop dauert eine Minute.
   *[other] Der Workshop dauert { $minutes } Minuten.
}
turn-hand-round = Dieses Gerät geht von Hand zu Hand
turn-to-facilitator = Zurück zur Gruppen-Leitung
turn-leave = Den Workshop verlassen
hold-help = Lassen Sie den Finger 2 Sekunden auf dem Knopf.
session-done = Ich bin fertig
closing-help = Sie können beides tun.
closing-give = Meine Antworten der Gruppe geben, ohne meinen Namen
closing-given = Ihre Antworten zählen für die Gruppe.
closing-own-words = Die Gruppe sieht nur Zahlen.
closing-take = Meine Antworten mitnehmen
closing-sure = Ihre Antworten verschwinden, wenn Sie aufhören.
closing-finish = Ja, aufhören
take-help = Scannen Sie diesen Code mit Ihrem Handy.
anonymous-title = Zeigen Sie diesen Code der Gruppen-Leitung.
anonymous-who = Der Code enthält Ihre Antworten, ohne Ihren Namen.
anonymous-workshop = Workshop Nummer { $number }
anonymous-failed = Der Code ist noch nicht bereit.
anonymous-failed-help = Gehen Sie zurück und versuchen Sie es noch einmal.
finished-title = Danke.
finished-hand-back = Geben Sie das Gerät der Gruppen-Leitung zurück.
finished-forgotten = Das Gerät hat Ihre Antworten vergessen.
finished-next = Weiter zur nächsten Person
finished-close = Den Workshop verlassen
resting-title = Sind Sie noch da?
resting-help = Ihre Antworten verschwinden bald.
resting-here = Ich bin da
review-title-turn = Das sind Ihre Antworten.
erase-turn = Ihre Antworten verschwinden und Sie fangen neu an.

## Die Gruppe: leiten
erase-workshops = Die Workshops auf diesem Gerät verschwinden auch.

## Auf dem Gerät
notice-release = Eine neue Version von Jalon ist da.
notice-release-open = Die neue Version öffnen
device-ready = Jalon öffnet sich auf diesem Gerät ohne Internet.
hint-home = Auf dem Startbildschirm bewahrt Jalon Ihre Antworten besser auf.
hint-home-add = Auf meinen Startbildschirm legen
hint-home-hand = Tippen Sie auf den Pfeil im Viereck, dann Home-Bildschirm.
hint-home-close = Jetzt nicht
hint-erased = Ohne Besuch löscht dieses Handy Ihre Antworten nach einigen Tagen.
