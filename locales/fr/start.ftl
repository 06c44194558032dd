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
listen = Écouter
listen-all = Tout écouter
listen-stop = Arrêter
listen-to = Écouter : { $text }
translation-note = Une machine a traduit ces textes. Personne ne les a encore relus.

## Avant l'ouverture
too-old-title = Ce navigateur est trop ancien.
too-old-help = Mettez-le à jour ou prenez un autre téléphone.
no-script = Activez JavaScript pour ouvrir Jalon.
load-failed = Jalon ne s'est pas ouvert. Vérifiez votre connexion internet.
load-failed-retry = Réessayer
# The app broke off. Beside it: pause-kept, or in a turn trap-turn.
trap-title = Jalon s'est arrêté.
trap-help = Ce n'est pas votre faute.
trap-turn = L'appareil a tout oublié : vous pouvez recommencer.
trap-again = Rouvrir la page

## Accueil
welcome-lead = Faites le point avant votre rendez-vous au CPAS.
promise-choice = C'est votre choix.
promise-phone = Tout reste sur ce téléphone.
promise-show = Vous décidez quoi montrer.
welcome-ways = Comment voulez-vous répondre ?
welcome-adviser = Je suis conseiller
welcome-facilitator = J'anime un atelier

## Combien de temps
mode-standard = Avec du texte
mode-simplified = Avec des images et du son
mode-follow_up = Faire un suivi
minutes = Environ { $count } minutes
return-later = Plus tard
rest-loading = Encore un instant.
rest-failed = La suite manque encore. Vérifiez votre connexion internet.

## Choisir les sujets
domains-title = Quels sujets voulez-vous regarder ?
domains-help = Touchez pour ajouter ou retirer.
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
lead-question = Comment ça va ?
rating-fine = Ça va bien
rating-difficult = C'est difficile
rating-very-difficult = C'est très difficile
pass = Je passe
talk-about-this = Je veux en parler

## Les choix
obstacles-question = Qu'est-ce qui est difficile ?
obstacles-question-talk = De quoi voulez-vous parler ?
strengths-question = Qu'est-ce qui vous aide ?
strengths-add = Ajouter ce qui m'aide
choices-help = Vous pouvez choisir plusieurs réponses.
choices-count = { $count ->
    [0] Aucune réponse choisie
    [one] Une réponse choisie
   *[other] { $count } réponses choisies
}
obstacle-mobility-no_licence = Pas de permis
obstacle-mobility-no_vehicle = Pas de véhicule
obstacle-mobility-no_bus = Pas de bus
obstacle-mobility-too_expensive = Trop cher
obstacle-mobility-too_far = Trop loin
obstacle-mobility-unknown_route = Peur d'un trajet inconnu
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
obstacle-language-test_coming = Un test bientôt
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
obstacle-job_search-letters = Les lettres
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
private-help = Vous le direz en privé.
private-box = Je veux parler d'autre chose

## Les objectifs
own-words = Avec vos mots

## Relire
change = Changer

## Après
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
