# Jalon, français facile à lire (FALC). La source de toutes les langues.
# Règles : une idée par phrase, 12 mots au plus, voix active, mots simples.

## Toujours là
app-name = Jalon
loading = Jalon s'ouvre.
back = Retour
language = Langue
menu = Menu
erase = Tout effacer
pause = Faire une pause
next = Continuer
can-go-on = Vous pouvez continuer.
progress = Partie { $here } sur { $total } : { $part }
progress-review = Pour finir : je relis
part-choice = je choisis
part-topics = mes sujets
part-since = ce qui a changé
part-resources = mon expérience
part-goals = mes objectifs
part-situation = ma situation
notice-close = J'ai compris
try-again = Réessayer
listen = Écouter
listen-all = Tout écouter
listen-stop = Arrêter
listen-to = Écouter : { $text }
translation-note = Une machine a traduit ces textes. Personne ne les a encore relus.

## Avant l'ouverture
too-old-title = Ce navigateur est trop ancien.
too-old-help = Mettez-le à jour ou essayez sur un autre appareil.
protected-title = Une protection bloque Jalon.
protected-help = Autorisez ce site ou demandez de l'aide.
no-script = Activez JavaScript pour ouvrir Jalon.
load-failed = Jalon ne s'est pas ouvert. Vérifiez votre connexion internet.
load-failed-retry = Réessayer
# The app broke off. Beside it: pause-kept, or in a turn trap-turn.
trap-title = Jalon s'est arrêté.
trap-help = Ce n'est pas votre faute.
trap-turn = L'appareil a tout oublié : vous pouvez recommencer.
trap-again = Rouvrir la page

## Accueil
welcome-lead = Préparez tranquillement votre rendez-vous au CPAS.
promise-choice = Vous répondez si vous voulez.
promise-phone = Tout reste sur ce téléphone.
promise-show = Vous choisissez ce que vous montrez.
welcome-ways = Comment voulez-vous répondre ?
welcome-adviser = Pour les professionnels
welcome-facilitator = J'anime un atelier

## Combien de temps
mode-standard = Avec du texte
mode-simplified = Avec images et son
mode-follow_up = Dire où j'en suis
minutes = Environ { $count } minutes
return-later = Plus tard
rest-loading = Encore un instant.
rest-failed = La suite ne s'est pas chargée. Vérifiez votre connexion internet.

## Choisir les sujets
domains-title = Quels sujets choisissez-vous ?
domains-help = Touchez pour choisir.
domains-all = Tous, sauf la santé
domains-none = Tout retirer
domains-count = { $count ->
    [0] Aucun sujet
    [one] Un sujet
   *[other] { $count } sujets
}
domain-mobility = Se déplacer
domain-family = Enfants et famille
domain-housing = Logement
domain-money = Argent
domain-paperwork = Papiers et droits
domain-language = Langue, lecture, calcul
domain-digital = Téléphone et ordinateur
domain-health = Santé et travail
domain-confidence = Confiance en soi, contacts
domain-direction = Choisir un métier
domain-learning = Formations et diplômes
domain-job_search = Trouver un travail
domain-work_life = Travail actuel

## Les questions
lead-question = Comment ça se passe ?
lead-topic = { $topic } :
lead-asked = comment ça se passe ?
rating-fine = Ça va bien
rating-difficult = C'est difficile
rating-very-difficult = C'est très difficile
pass = Je passe
talk-about-this = Je veux en parler

## Les choix
obstacles-question = Qu'est-ce qui est difficile ?
obstacles-question-talk = De quoi voulez-vous parler ?
strengths-question = Qu'est-ce qui va bien ou qui vous aide ?
strengths-add = Ajouter ce qui m'aide
choices-help = Plusieurs réponses sont possibles.
choices-count = { $count ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $count } réponses
}
obstacle-mobility-no_licence = Pas de permis de conduire
obstacle-mobility-no_vehicle = Pas de voiture ni de vélo
obstacle-mobility-no_bus = Pas assez de bus
obstacle-mobility-too_expensive = Me déplacer coûte trop cher
obstacle-mobility-too_far = J'habite trop loin
obstacle-mobility-unknown_route = J'ai peur d'un trajet inconnu
strength-mobility-bike = Je roule à vélo
strength-mobility-bus = Je prends le bus
strength-mobility-licence = J'ai le permis de conduire
strength-mobility-used_to_travel = J'ai l'habitude de me déplacer
obstacle-family-no_childcare = Pas de crèche ni de garderie pour mes enfants
obstacle-family-school_hours = Je dépends des horaires de l'école
obstacle-family-nobody_to_step_in = Personne ne peut me remplacer à la maison
obstacle-family-cares_for_relative = Je m'occupe d'une personne malade ou âgée
obstacle-family-family_disagrees = Ma famille ne veut pas que je travaille
strength-family-relatives_help = Ma famille ou des amis m'aident
strength-family-childcare_found = J'ai trouvé une crèche ou une garderie
obstacle-housing-no_stable_home = Pas de logement stable
obstacle-housing-must_move = Je dois déménager
obstacle-housing-rent_too_high = Mon loyer est trop cher
obstacle-housing-rental_deposit = Je ne peux pas payer la garantie locative
obstacle-housing-poor_condition = Mon logement est en mauvais état
strength-housing-stable_home = J'ai un logement stable
obstacle-money-debts = J'ai des dettes
obstacle-money-end_of_month = Je n'ai plus d'argent à la fin du mois
obstacle-money-bank_bailiff = La banque ou l'huissier m'écrit
obstacle-money-afraid_to_lose_help = J'ai peur de perdre mon aide si je travaille
strength-money-manages = Je m'en sors avec mon argent
strength-money-mediator_plan = J'ai un plan avec un médiateur de dettes
obstacle-paperwork-missing_documents = Il me manque des documents
obstacle-paperwork-letters = J'ai du mal à comprendre mon courrier
obstacle-paperwork-not_registered = Pas d'inscription comme demandeur d'emploi
obstacle-paperwork-residence_permit = J'ai des démarches pour mon titre de séjour
obstacle-paperwork-health_insurance = Je ne suis pas en ordre de mutuelle
strength-paperwork-papers_in_order = Mes papiers sont en ordre
strength-paperwork-dare_ask = J'ose demander de l'aide
obstacle-language-speaking = J'ai du mal à parler
obstacle-language-reading = J'ai du mal à lire
obstacle-language-writing = J'ai du mal à écrire
obstacle-language-counting = J'ai du mal à compter
obstacle-language-test_coming = Je passe bientôt un test de langue
strength-language-languages_spoken = Je parle plusieurs langues
strength-language-taking_lessons = Je prends des cours
obstacle-digital-no_device = Pas de téléphone ou d'ordinateur à moi
obstacle-digital-no_internet = Pas d'internet
obstacle-digital-email = J'ai du mal avec les e-mails
obstacle-digital-online_forms = J'ai du mal avec les formulaires en ligne
obstacle-digital-afraid_of_mistakes = J'ai peur de faire une erreur
strength-digital-messages = J'envoie des messages
strength-digital-search = Je cherche sur internet
strength-digital-video_calls = Je fais des appels vidéo
obstacle-health-standing_lifting = J'ai du mal à rester debout ou à porter lourd
obstacle-health-breaks_hours = J'ai besoin de pauses ou d'horaires adaptés
obstacle-health-treatment = J'ai des soins ou des rendez-vous médicaux
obstacle-health-tired = Je me fatigue vite
obstacle-health-low_morale = Mon moral est bas
strength-health-knows_limits = Je connais mes limites
strength-health-has_support = J'ai du soutien
obstacle-confidence-afraid_unknown = Les choses nouvelles me font peur
obstacle-confidence-lost_habit = J'ai perdu l'habitude de sortir
obstacle-confidence-alone = Je me sens seul ou seule
obstacle-confidence-discriminated = J'ai vécu un refus ou une discrimination
obstacle-confidence-trust = Je ne sais pas à qui faire confiance
strength-confidence-people = Je peux compter sur des personnes
strength-confidence-activity = J'ai des loisirs ou je fais du bénévolat
strength-confidence-helps_others = J'aide les autres
obstacle-direction-no_idea = Pas d'idée pour le moment
obstacle-direction-too_many_ideas = J'ai trop d'idées
obstacle-direction-never_tried = Je n'ai jamais essayé le métier qui me plaît
obstacle-direction-own_business = Je veux travailler comme indépendant
strength-direction-an_idea = J'ai une idée
strength-direction-loves_doing = Je sais ce que j'aime faire
strength-direction-seen_trade = J'ai vu un métier de près
obstacle-learning-no_diploma = Pas de diplôme
obstacle-learning-not_recognised = Mon diplôme n'est pas reconnu ici
obstacle-learning-skills_without_paper = Je connais un métier, mais sans diplôme
obstacle-learning-no_time_money = Pas de temps ou d'argent pour apprendre
obstacle-learning-bad_memories = J'ai de mauvais souvenirs d'école
strength-learning-diploma = J'ai un diplôme
strength-learning-skills_home_work = J'ai beaucoup appris chez moi ou au travail
strength-learning-learns_fast = J'apprends vite
obstacle-job_search-no_cv = Pas de CV
obstacle-job_search-where_to_look = Je ne sais pas où chercher
obstacle-job_search-letters = Pas de lettre de motivation
obstacle-job_search-interviews = J'ai du mal en entretien
obstacle-job_search-no_answer = Les employeurs ne me répondent pas
strength-job_search-experience = J'ai de l'expérience
strength-job_search-has_cv = J'ai un CV
strength-job_search-contacts = Des gens peuvent m'aider
obstacle-work_life-hours = Les horaires ne me conviennent pas
obstacle-work_life-contract_ends = Mon contrat finit bientôt
obstacle-work_life-conflict = J'ai un conflit au travail
obstacle-work_life-no_follow_up = Personne ne m'aide au travail
obstacle-work_life-does_not_suit = Ce travail ne me convient pas
strength-work_life-reliable = On peut compter sur moi
strength-work_life-teamwork = J'aime le travail en équipe
strength-work_life-used_to_hours = J'ai l'habitude d'horaires fixes

## En privé
private-title = Voulez-vous parler d'autre chose ?
private-help = Vous pourrez le dire en privé.
private-box = Je veux parler d'autre chose

## Les objectifs
own-words = Avec vos mots

## Relire
change = Changer

## Après
pause-title = Prenez votre temps.
pause-kept = Vos réponses restent sur ce téléphone.
pause-close = Vous pouvez fermer cette page.
pause-memory = Si vous fermez cette page, vos réponses disparaissent.
pause-resume = Reprendre
erase-title = Tout effacer ?
erase-help = Toutes vos réponses disparaissent de cet appareil pour toujours.
erase-device = Tout ce que Jalon garde sur cet appareil disparaît pour toujours.
erase-yes = Oui, tout effacer
erase-no = Non, garder

## Messages
notice-erased = Tout est effacé.
notice-erased-elsewhere = Tout a été effacé dans une autre page de Jalon.
notice-copied = Le lien est copié.
notice-copy-failed = Le lien n'a pas été copié.
notice-copy-failed-help = Touchez longtemps le lien pour le copier.
notice-locale-failed = Cette langue ne s'est pas chargée : { $language }.
notice-locale-failed-help = Vérifiez votre connexion internet.
notice-blocked = Ce navigateur ne peut pas garder vos réponses.
notice-memory = Si vous fermez cette page, vos réponses disparaissent.
notice-full = La mémoire de ce navigateur est pleine.
notice-full-help = Effacez des photos ou des applis, puis continuez.
notice-record-unreadable = Jalon ne peut pas lire vos anciennes réponses.
notice-record-newer = Vos anciennes réponses viennent d'une version plus récente de Jalon.
notice-record-untouched = Elles restent sur ce téléphone.
record-keep = Les garder dans un fichier
record-discard = Effacer les anciennes réponses
