# Jalon, français facile à lire (FALC). La source de toutes les langues.
# Règles : une idée par phrase, 12 mots au plus, voix active, mots simples.

## Toujours là
app-name = Jalon
loading = Jalon s'ouvre.
back = Retour
language = Langue
erase = Tout effacer
erase-short = Effacer
pause = Faire une pause
next = Continuer
skip = Passer
progress = Partie { $here } sur { $total }
notice-close = J'ai compris
try-again = Réessayer
translation-note = Une machine a traduit ces textes. Personne ne les a encore relus.

## Avant l'ouverture
too-old-title = Ce navigateur est trop ancien.
too-old-help = Mettez-le à jour ou prenez un autre téléphone.
no-script = Activez JavaScript pour ouvrir Jalon.
load-failed = Jalon ne s'est pas ouvert. Vérifiez votre connexion internet.
load-failed-retry = Réessayer

## Accueil
welcome-lead = Faites le point avant votre rendez-vous au CPAS.
promise-choice = C'est votre choix.
promise-phone = Tout reste sur ce téléphone.
promise-show = Vous décidez quoi montrer.
welcome-begin = Commencer
welcome-adviser = Je suis conseiller

## Choisir les sujets
domains-title = Quels sujets voulez-vous regarder ?
domains-help = Touchez un sujet pour l'ajouter ou le retirer.
domains-count = { $count ->
    [0] Aucun sujet choisi
    [one] Un sujet choisi
   *[other] { $count } sujets choisis
}
domain-mobility = Se déplacer
domain-family = Enfants et proches
domain-housing = Logement
domain-money = Argent
domain-paperwork = Papiers et droits
domain-language = Parler, lire, compter
domain-digital = Téléphone et ordinateur
domain-health = Santé au travail
domain-confidence = Confiance et entourage
domain-direction = Choix du travail
domain-learning = Savoirs et diplômes
domain-job_search = Trouver un travail
domain-work_life = Vie au travail

## Les questions
lead-mobility = Comment ça va pour vous déplacer ?
lead-family = Comment ça va avec vos enfants et vos proches ?
lead-housing = Comment ça va avec votre logement ?
lead-money = Comment ça va avec votre argent ?
lead-paperwork = Comment ça va avec vos papiers et vos droits ?
lead-language = Comment ça va pour parler, lire, écrire et compter ?
lead-digital = Comment ça va avec le téléphone et l'ordinateur ?
lead-health = Comment ça va avec la santé au travail ?
lead-confidence = Comment ça va avec la confiance et l'entourage ?
lead-direction = Comment ça va pour choisir un travail ?
lead-learning = Comment ça va avec vos savoirs et vos diplômes ?
lead-job_search = Comment ça va pour trouver un travail ?
lead-work_life = Comment ça va avec la vie au travail ?
rating-fine = Ça va bien
rating-difficult = C'est difficile
rating-very-difficult = C'est très difficile
rating-passed = Question passée
rating-unseen = Question pas encore vue
pass = Je passe
talk-about-this = Je veux en parler

## Les choix
obstacles-question = Qu'est-ce qui est difficile ?
obstacles-question-talk = De quoi voulez-vous parler ?
strengths-question = Qu'est-ce qui vous aide ?
choices-help = Vous pouvez choisir plusieurs réponses.
choices-count = { $count ->
    [0] Aucune réponse choisie
    [one] Une réponse choisie
   *[other] { $count } réponses choisies
}
obstacle-mobility-no_licence = Pas de permis de conduire
obstacle-mobility-no_vehicle = Pas de voiture, pas de vélo
obstacle-mobility-no_bus = Pas de bus au bon moment
obstacle-mobility-too_expensive = Trop cher
obstacle-mobility-too_far = Trop loin
obstacle-mobility-unknown_route = Un trajet inconnu me fait peur
strength-mobility-bike = Je roule à vélo
strength-mobility-bus = Je prends le bus
strength-mobility-licence = J'ai le permis de conduire
strength-mobility-used_to_travel = J'ai l'habitude de me déplacer
obstacle-family-no_childcare = Pas de garde pour mes enfants
obstacle-family-school_hours = Les heures d'école
obstacle-family-nobody_to_step_in = Personne pour me remplacer
obstacle-family-cares_for_relative = Je m'occupe d'un proche
obstacle-family-family_disagrees = Ma famille est contre mon travail
strength-family-relatives_help = Des proches m'aident
strength-family-childcare_found = J'ai une garde pour mes enfants
obstacle-housing-no_stable_home = Pas de logement stable
obstacle-housing-must_move = Je dois déménager
obstacle-housing-rent_too_high = Le loyer est trop cher
obstacle-housing-rental_deposit = La garantie locative
obstacle-housing-poor_condition = Le logement est en mauvais état
strength-housing-stable_home = J'ai un logement stable
obstacle-money-debts = Des dettes
obstacle-money-end_of_month = Les fins de mois
obstacle-money-bank_bailiff = La banque ou l'huissier
obstacle-money-afraid_to_lose_help = Travailler et perdre mon aide me fait peur
strength-money-manages = Je m'en sors
strength-money-mediator_plan = J'ai un plan avec un médiateur
obstacle-paperwork-missing_documents = Il me manque des documents
obstacle-paperwork-letters = Des lettres difficiles à comprendre
obstacle-paperwork-not_registered = Pas d'inscription comme demandeur d'emploi
obstacle-paperwork-residence_permit = Le titre de séjour
obstacle-paperwork-health_insurance = La mutuelle
strength-paperwork-papers_in_order = Mes papiers sont en ordre
strength-paperwork-dare_ask = J'ose demander
obstacle-language-speaking = Parler
obstacle-language-reading = Lire
obstacle-language-writing = Écrire
obstacle-language-counting = Compter
obstacle-language-test_coming = J'ai bientôt un test de langue
strength-language-languages_spoken = Je parle plusieurs langues
strength-language-taking_lessons = Je suis des cours
obstacle-digital-no_device = Pas d'appareil à moi
obstacle-digital-no_internet = Pas d'internet
obstacle-digital-email = Les e-mails
obstacle-digital-online_forms = Les formulaires en ligne
obstacle-digital-afraid_of_mistakes = Faire une erreur me fait peur
strength-digital-messages = J'envoie des messages
strength-digital-search = Je cherche sur internet
strength-digital-video_calls = Je fais des appels vidéo
obstacle-health-standing_lifting = Rester debout ou porter
obstacle-health-breaks_hours = J'ai besoin de pauses ou d'horaires adaptés
obstacle-health-treatment = Un traitement ou des rendez-vous
obstacle-health-tired = La fatigue
obstacle-health-low_morale = Le moral est bas
strength-health-knows_limits = Je connais mes limites
strength-health-has_support = J'ai du soutien
obstacle-confidence-afraid_unknown = L'inconnu me fait peur
obstacle-confidence-lost_habit = J'ai perdu l'habitude de sortir
obstacle-confidence-alone = La solitude
obstacle-confidence-discriminated = Un refus ou une discrimination
obstacle-confidence-trust = À qui faire confiance ?
strength-confidence-people = Des personnes sur qui compter
strength-confidence-activity = J'ai une activité
strength-confidence-helps_others = J'aide les autres
obstacle-direction-no_idea = Pas encore d'idée
obstacle-direction-too_many_ideas = Trop d'idées
obstacle-direction-never_tried = Un travail que je n'ai jamais essayé
obstacle-direction-own_business = Je veux travailler à mon compte
strength-direction-an_idea = J'ai une idée
strength-direction-loves_doing = Je sais ce que j'aime faire
strength-direction-seen_trade = J'ai vu un métier de près
obstacle-learning-no_diploma = Pas de diplôme
obstacle-learning-not_recognised = Mon diplôme n'est pas reconnu ici
obstacle-learning-skills_without_paper = Je sais faire, sans diplôme
obstacle-learning-no_time_money = Pas de temps ou d'argent pour apprendre
obstacle-learning-bad_memories = De mauvais souvenirs d'école
strength-learning-diploma = J'ai un diplôme
strength-learning-skills_home_work = J'ai appris à la maison ou au travail
strength-learning-learns_fast = J'apprends vite
obstacle-job_search-no_cv = Pas de CV
obstacle-job_search-where_to_look = Où chercher ?
obstacle-job_search-letters = Les lettres de motivation
obstacle-job_search-interviews = Les entretiens
obstacle-job_search-no_answer = Pas de réponse
strength-job_search-experience = J'ai de l'expérience
strength-job_search-has_cv = J'ai un CV
strength-job_search-contacts = J'ai des contacts
obstacle-work_life-hours = Les horaires
obstacle-work_life-contract_ends = Mon contrat finit bientôt
obstacle-work_life-conflict = Un conflit au travail
obstacle-work_life-no_follow_up = Pas de suivi au travail
obstacle-work_life-does_not_suit = Ce travail me convient mal
strength-work_life-reliable = On peut compter sur moi
strength-work_life-teamwork = J'aime le travail en équipe
strength-work_life-used_to_hours = J'ai l'habitude des horaires

## En privé
private-title = Voulez-vous parler d'autre chose ?
private-help = Vous le direz de vive voix, en privé.
private-box = Je veux parler d'autre chose, en privé

## Les objectifs
goals-title = Quels sont vos objectifs ?
goals-help = Choisissez 3 objectifs au plus.
goals-count = { $count ->
    [0] Aucun objectif choisi
    [one] Un objectif choisi
   *[other] { $count } objectifs choisis
}
goals-full = Vous avez { $count } objectifs. Retirez un objectif pour changer.
goal-job = Un travail
goal-part_time = Un temps partiel pour commencer
goal-training = Une formation
goal-studies = Des études
goal-learn_language = Apprendre la langue
goal-driving_licence = Le permis de conduire
goal-skills_recognised = Faire reconnaître mes compétences
goal-self_employed = Travailler à mon compte
goal-volunteering = Du bénévolat ou une activité
goal-childcare = Une garde pour mes enfants
goal-home = Un logement
goal-debts = Mettre mes dettes en ordre
goal-health = D'abord ma santé
goal-meet_people = Rencontrer des gens
goal-rights = Comprendre mes droits
goal-keep_job = Garder mon travail
own-words = Avec vos mots
own-words-add = Ajouter
characters-left = { $count ->
    [0] Plus de place
    [one] Encore une lettre
   *[other] Encore { $count } lettres
}
goal-remove = Retirer : { $goal }
order-title = Quel objectif vient en premier ?
order-help = Le plus important va en haut.
goal-up = Monter : { $goal }
goal-down = Descendre : { $goal }

## Relire
review-title = Voici ce que vous montrez.
review-help = Vous pouvez changer ou garder chaque ligne pour vous.
section-talk = Je veux parler de
section-goals = Mes objectifs
section-difficult = Ce qui est difficile
section-strengths = Ce qui m'aide
section-fine = Ce qui va bien
section-passed = Questions passées
section-unseen = Questions pas encore vues
section-kept = Je garde pour moi
section-strengths-passed = Ce qui m'aide : questions passées
section-strengths-unseen = Ce qui m'aide : questions pas encore vues
section-left-out = Sujets pas choisis ou pas montrés
review-nothing = Vous ne montrez rien pour le moment.
obstacles-passed = Sans précision
obstacles-unseen = Précisions pas encore vues
goals-left-out = Objectifs pas montrés
goals-unseen = Objectifs pas encore vus
goals-passed = Objectifs passés
change = Changer
change-this = Changer : { $name }
leave-out = Garder pour moi
leave-out-this = Garder pour moi : { $name }
show = Montrer
show-this = Montrer : { $name }
review-next = Voir mon code

## Le code
share-title = Montrez ce code.
share-who = La personne qui le lit voit vos réponses.
share-bright = Augmentez la lumière de votre écran.
share-cracked = Mon écran est cassé
share-link = Le même code en lien
share-copy = Copier le lien
share-done = C'est fait
code-picture = Code QR avec vos réponses
code-too-long = Vos mots sont trop longs pour le code. Raccourcissez vos objectifs.

## Après
after-title = Que faire de vos réponses ?
after-help = Elles sont encore sur ce téléphone.
after-help-memory = Elles restent ici tant que la page est ouverte.
after-keep = Garder mes réponses
pause-title = Prenez votre temps.
pause-kept = Vos réponses restent sur ce téléphone.
pause-close = Vous pouvez fermer cette page.
pause-memory = Vos réponses restent ici tant que la page est ouverte.
pause-resume = Reprendre
erase-title = Tout effacer ?
erase-help = Toutes vos réponses quittent ce téléphone pour toujours.
erase-yes = Oui, tout effacer
erase-no = Non, garder

## Messages
notice-erased = Tout est effacé.
notice-erased-elsewhere = Une autre fenêtre a tout effacé.
notice-copied = Le lien est copié.
notice-copy-failed = La copie du lien est bloquée.
notice-copy-failed-help = Touchez longtemps le lien pour le copier.
notice-locale-failed = Cette langue manque encore : { $language }.
notice-locale-failed-help = Vérifiez votre connexion internet.
notice-blocked = Ce navigateur refuse de garder vos réponses.
notice-memory = Vos réponses restent ici tant que la page est ouverte.
notice-full = La mémoire de ce navigateur est pleine.
notice-full-help = Effacez des données d'autres sites, puis continuez.
notice-record-unreadable = Jalon ne peut pas lire vos anciennes réponses.
notice-record-newer = Un Jalon plus récent a écrit vos anciennes réponses.
notice-record-untouched = Elles restent sur ce téléphone.
record-keep = Les garder dans un fichier
record-discard = Effacer les anciennes réponses

## La page du conseiller : lire
scan-title = Lire un code
scan-help = Placez le code dans le cadre.
scan-private = Le code est lu sur cet appareil et reste ici.
camera-start = Ouvrir la caméra
camera-starting = La caméra s'ouvre.
camera-stop = Fermer la caméra
camera-picture = Image de la caméra
camera-lens = Caméra à utiliser
camera-lens-number = Caméra { $number }
torch = Lampe
picture-choose = Choisir une image
picture-drop = Vous pouvez aussi déposer ou coller une image.
picture-busy = Jalon cherche un code dans l'image.
typed-label = Lien reçu ou lecteur de codes
typed-help = Collez le lien ou scannez avec le lecteur.
typed-read = Lire
camera-refused = Le navigateur bloque la caméra.
camera-refused-help = Autorisez la caméra dans les réglages de la page.
camera-missing = Jalon ne trouve pas de caméra.
camera-missing-help = Utilisez une image, un lien ou un lecteur de codes.
camera-in-use = Un autre programme utilise la caméra.
camera-in-use-help = Fermez ce programme, puis réessayez.
camera-insecure = La caméra demande une adresse en https.
camera-insecure-help = Ouvrez Jalon en https ou utilisez une image.
camera-no-decoder = Le lecteur de codes ne répond pas.
camera-no-decoder-help = Vérifiez la connexion internet, puis réessayez.
code-not-jalon = Ce code ne vient pas de Jalon.
code-not-jalon-help = Demandez à la personne le code de Jalon.
code-damaged = Ce code est abîmé ou incomplet.
code-damaged-help = Scannez le code encore une fois, avec plus de lumière.
code-newer = Ce code vient d'un Jalon plus récent.
code-newer-help = Rechargez cette page, puis scannez encore une fois.
picture-no-code = Jalon ne trouve pas de code dans l'image.
picture-no-code-help = Prenez la photo de plus près, bien en face.
picture-several = L'image montre plusieurs codes.
picture-several-help = Montrez un seul code à la fois.
picture-unreadable = Ce fichier n'est pas une image.
picture-unreadable-help = Choisissez une photo ou une capture d'écran.
summary-gone = Le bilan a quitté cet appareil avec l'ancienne page.
summary-gone-help = Scannez le code encore une fois.

## La page du conseiller : le bilan
summary-title = Bilan pour un premier entretien
summary-read = Code lu
summary-day = Réponses du { $date }
summary-note = Ce bilan ouvre la discussion. La personne a tout choisi elle-même.
summary-talk = La personne veut parler de
summary-goals = Objectifs, dans l'ordre
summary-difficult = Ce qui est difficile
summary-strengths = Ce qui aide
summary-fine = Ce qui va bien
summary-passed = Questions vues et passées
summary-unseen = Questions pas encore vues
summary-left-out = Sujets pas choisis ou pas montrés
summary-strengths-passed = Ce qui aide : questions passées
summary-strengths-unseen = Ce qui aide : questions pas encore vues
summary-nothing = Rien dans cette partie
summary-talk-mark = Veut en parler
summary-written-in = Écrit en { $language }
language-fr = français
language-nl = néerlandais
language-de = allemand
language-en = anglais
language-ar = arabe
print = Imprimer
scan-another = Lire un autre code
summary-leave = Le bilan disparaît quand vous fermez cette page.
