# La suite, pour la personne qui répond. Les règles sont celles de start.ftl.

## Les questions
lead-question = Comment ça se passe ?
lead-topic = { $topic } :
lead-asked = comment ça se passe ?
rating-fine = Ça va bien
rating-difficult = C'est difficile
rating-very-difficult = C'est très difficile
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

## Combien de temps
return-title = Où en êtes-vous ?
return-help = Dernier bilan le { $date }.
return-follow-up = Dire où j'en suis
return-again = Voulez-vous continuer ?
anew-begin = Recommencer au début
anew-kept = Vos réponses d'avant restent aussi.

## Les objectifs
characters-left = { $count ->
    [0] Il n'y a plus de place
    [one] Encore une lettre
   *[other] Encore { $count } lettres
}

## Mes ressources
question-experience = Quelle expérience avez-vous ?
question-experience-help = À la maison aussi.
option-experience-children = S'occuper d'enfants
option-experience-care = Aider une personne malade
option-experience-cooking = Cuisiner
option-experience-cleaning = Nettoyer
option-experience-laundry = Laver et repasser
option-experience-sewing = Coudre
option-experience-gardening = Jardiner
option-experience-farming = Cultiver la terre
option-experience-animals = S'occuper d'animaux
option-experience-repair = Réparer
option-experience-building = Construire
option-experience-painting = Peindre des murs
option-experience-driving = Conduire
option-experience-moving = Faire des déménagements
option-experience-selling = Vendre
option-experience-serving = Servir à table
option-experience-hairdressing = Coiffer
option-experience-factory = Travailler en usine
option-experience-guarding = Surveiller un lieu
option-experience-office = Travailler dans un bureau
option-experience-accounts = Gérer un budget
option-experience-computers = Travailler à l'ordinateur
option-experience-translating = Traduire
option-experience-teaching = Aider aux devoirs
option-experience-organising = Organiser une fête
option-experience-volunteering = Faire du bénévolat
option-experience-music = Jouer d'un instrument
option-experience-sport = Faire du sport
more-answers = Voir plus de réponses
question-good_at = Que faites-vous bien ?
option-good_at-listening = Écouter
option-good_at-talking = Parler aux gens
option-good_at-patient = Avoir de la patience
option-good_at-calm = Rester calme
option-good_at-careful = Travailler avec soin
option-good_at-organised = S'organiser
option-good_at-punctual = Être à l'heure
option-good_at-strong = Porter lourd
option-good_at-fast = Travailler vite
option-good_at-handy = Bricoler
option-good_at-creative = Avoir des idées
option-good_at-solutions = Trouver des solutions
option-good_at-learning = Apprendre vite
option-good_at-remembering = Avoir une bonne mémoire
option-good_at-honest = Être honnête
option-good_at-persevering = Aller jusqu'au bout
option-good_at-helping = Aider les autres
option-good_at-deciding = Décider
question-likes = Qu'aimez-vous faire ?
option-likes-people = Rencontrer des gens
option-likes-hands = Travailler avec les mains
option-likes-outdoors = Être dehors
option-likes-animals = S'occuper d'animaux
option-likes-plants = S'occuper de plantes
option-likes-numbers = Calculer
option-likes-screens = Travailler sur écran
option-likes-alone = Travailler seul ou seule
option-likes-team = Travailler en équipe
option-likes-children = S'occuper d'enfants
option-likes-older_people = S'occuper de personnes âgées
option-likes-moving = Bouger
option-likes-quiet = Être au calme
option-likes-machines = Utiliser des machines
option-likes-food = Cuisiner
option-likes-beauty = Coiffer et maquiller
question-languages = Quelles langues parlez-vous ?
languages-search = Cherchez une langue
languages-none = Jalon ne trouve pas cette langue.
languages-count = { $count ->
    [0] Aucune langue
    [one] Une langue
   *[other] { $count } langues
}
languages-full = Vous avez { $count } langues. Retirez une langue pour changer.
languages-add = Ajouter : { $name }
languages-remove = Retirer : { $name }
languages-level = Comment parlez-vous cette langue : { $name } ?
level-1 = Un peu
level-2 = Assez bien
level-3 = Bien
level-4 = Langue maternelle
verbatim = { $words }

## Chaque objectif
question-why = Pourquoi cet objectif ?
option-why-earn = Gagner ma vie
option-why-family = Pour ma famille
option-why-independent = Me débrouiller par moi-même
option-why-useful = Me sentir utile
option-why-people = Rencontrer des gens
option-why-learn = Apprendre
option-why-feel_better = Me sentir mieux
option-why-stay_in_job = Garder mon travail
question-by_when = Pour quand ?
option-by_when-this_month = Ce mois-ci
option-by_when-three_months = D'ici 3 mois
option-by_when-a_year = D'ici un an
option-by_when-later = Plus tard
question-first_step = Quel est votre premier petit pas ?
question-first_step-help = Par exemple : téléphoner, demander, visiter.
first-step-piece = C'est pour bientôt. Par quoi pouvez-vous commencer ?
question-ready = Est-ce le bon moment ?
option-ready-1 = C'est trop tôt
option-ready-2 = J'hésite encore
option-ready-3 = Peut-être
option-ready-4 = Bientôt
option-ready-5 = Je commence maintenant

## Ma situation
offer-situation = Voulez-vous décrire votre situation ?
offer-situation-help = Cela donne des idées.
offer-situation-open = Oui, je réponds
situation-help = Vous pouvez passer cette question.
question-region = Où habitez-vous ?
option-region-wallonia = Wallonie
option-region-brussels = Bruxelles
option-region-flanders = Flandre
option-region-german_speaking = Communauté germanophone
question-status = Quelle est votre situation aujourd'hui ?
option-status-ris = Je reçois le revenu d'intégration, RIS
option-status-eris = Je reçois une aide équivalente au RIS, ERIS
option-status-waiting = J'attends une réponse du CPAS
option-status-unemployment = Je reçois des allocations de chômage
option-status-unemployment_ends = Mes allocations de chômage s'arrêtent ou sont finies
option-status-disability = Je reçois une indemnité de mutuelle ou de handicap
option-status-works = Je travaille
option-status-article_60 = J'ai un contrat article 60
option-status-article_61 = J'ai un contrat article 61
option-status-student = Je suis aux études
option-status-nothing = Je n'ai pas de revenu pour le moment
option-status-other = Autre chose
question-contract_end = Quand finit votre contrat ?
month-choose = Choisissez un mois
question-registered = Êtes-vous en ordre d'inscription : Forem, Actiris, VDAB ou ADG ?
option-registered-yes = Oui
option-registered-no = Non
option-registered-unsure = Je ne sais pas
question-age = Quel âge avez-vous ?
option-age-under_25 = Moins de 25 ans
option-age-25_30 = 25 à 29 ans
option-age-30_40 = 30 à 39 ans
option-age-40_50 = 40 à 49 ans
option-age-over_50 = 50 ans ou plus

## Le suivi
question-goal_outcome = Où en est cet objectif ?
option-goal_outcome-done = C'est fait
option-goal_outcome-under_way = C'est en cours
option-goal_outcome-dropped = J'ai changé d'idée
question-step_outcome = Et le premier petit pas ?
option-step_outcome-done = C'est fait
option-step_outcome-not_yet = Pas encore
question-working = Travaillez-vous maintenant ?
option-working-full_time = Oui, à temps plein
option-working-part_time = Oui, à temps partiel
option-working-no = Pas maintenant
question-job_suits = Ce travail vous convient-il ?
option-job_suits-yes = Oui
option-job_suits-partly = En partie
option-job_suits-no = Non
question-would_help = Qu'est-ce qui vous aiderait ?
option-would_help-talk = En parler
option-would_help-someone_at_work = Un soutien au travail
option-would_help-training = Une formation
option-would_help-other_hours = D'autres horaires
option-would_help-transport = Un moyen de transport
option-would_help-childcare = Une crèche ou une garderie
option-would_help-money = Une aide financière
option-would_help-health = Une aide pour ma santé
option-would_help-other_job = Un autre travail

## Les pistes
suggestions-title = Des idées à discuter
suggestions-help = Un conseiller vous dira si c'est possible.
suggestions-none = Pas encore d'idée. Parlez de vos envies au conseiller.
suggestions-none-passed = Vous avez passé les questions, et c'est votre droit.
suggestion-because = Parce que vous avez dit :
suggestion-strike = Retirer
suggestion-strike-this = Retirer : { $name }
suggestion-put-back = Remettre
suggestion-put-back-this = Remettre : { $name }
suggestion-struck = Le conseiller ne verra pas cette idée.
suggestion-names = Nom dans la région : { $names }
suggestion-sources = Source : { $sources }
suggestions-count = { $count ->
    [0] Aucune idée
    [one] Une idée
   *[other] { $count } idées
}
suggestions-more = { $count ->
    [0] Vous voyez toutes les idées
    [one] Voir encore une idée
   *[other] Voir encore { $count } idées
}
reason-talk = Je veux en parler : { $name }
reason-goal = Objectif

## Les services : un nom simple, puis ce que le service fait
service-project_facilitator = Une aide pour construire un projet
service-project_facilitator-basics = Une aide pour trouver des solutions
service-project_facilitator-what = Quelqu'un cherche avec vous des solutions, puis un projet.
service-literacy_unit = Des cours pour parler, lire et écrire
service-literacy_unit-speaking = Des cours de langue
service-literacy_unit-reading = Des cours pour lire et écrire
service-literacy_unit-counting = Des cours pour compter
service-literacy_unit-test = Préparer un test de langue
service-literacy_unit-what = Vous apprenez à parler, lire, écrire et compter.
service-training_unit = Une aide pour vous former
service-training_unit-what = Quelqu'un vous accompagne pendant vos études ou votre formation.
service-job_unit = Un plan pour trouver un travail
service-job_unit-what = Une équipe du CPAS écrit ce plan avec vous.
service-job_coaching = Un coach au travail
service-job_coaching-what = Cette personne vous aide avant et après le premier jour.
service-article_60 = Un contrat article 60
service-article_60-what = Le CPAS vous engage : vous avez un salaire et de l'expérience.
service-article_61 = Un contrat article 61
service-article_61-what = Une entreprise vous engage avec l'aide du CPAS.
service-social_economy = Une entreprise d'économie sociale
service-social_economy-what = L'entreprise vous engage et vous accompagne.
service-temp_agency = L'intérim social
service-temp_agency-what = L'agence propose des contrats courts avec un accompagnement.
service-after_contract = Un soutien après le contrat
service-after_contract-what = Un conseiller cherche avec vous un travail durable.
service-remobilising = Des ateliers pour reprendre confiance
service-remobilising-people = Des rencontres en petit groupe
service-remobilising-what = Vous retrouvez un rythme dans un petit groupe.
service-volunteering = Du bénévolat ou une activité
service-volunteering-what = Vous aidez les autres et vous rencontrez des gens.
service-trial_placement = Un essai en entreprise
service-trial_placement-what = Un stage court vous montre un métier de près.
service-job_search_help = Chercher un travail ensemble
service-job_search_help-what = Vous préparez un CV, des lettres et des entretiens.
service-mission_locale = Un service emploi près de chez vous
service-mission_locale-what = Une équipe vous guide vers une formation ou un travail.
service-skills_assessment = Un bilan de compétences
service-skills_assessment-what = Vous découvrez tout ce que vous savez faire.
service-skills_validation = Faire valider vos compétences
service-skills_validation-what = Vous montrez votre savoir-faire pour recevoir un titre officiel.
service-adult_education = Des cours pour adultes
service-adult_education-digital = Des cours pour le téléphone et l'ordinateur
service-adult_education-what = Vous apprenez un métier ou une matière entre adultes.
service-job_day = Rencontrer des employeurs
service-job_day-what = Vous parlez avec des entreprises qui engagent.
service-self_employed_support = Devenir indépendant
service-self_employed_support-what = Un conseiller étudie votre idée avec vous.
service-debt_mediation = Une médiation de dettes
service-debt_mediation-what = Un médiateur cherche avec vous un plan de paiement.
service-rental_deposit = Une aide pour la garantie locative
service-rental_deposit-what = Le CPAS regarde avec vous comment payer la garantie.
service-childcare_search = Une crèche ou une garderie
service-childcare_search-what = Quelqu'un cherche avec vous une place pour vos enfants.
service-job_seeker_registration = Votre inscription comme demandeur d'emploi
service-job_seeker_registration-check = Vérifier votre inscription
service-job_seeker_registration-what = Vous vous inscrivez au service de l'emploi.
service-employment_service = Le service de l'emploi
service-employment_service-what = Ce service propose des conseils, des offres et des formations.

## Les étapes du parcours : sept portes, sans ordre
step-basic_conditions = Les bases du quotidien
step-guidance = Trouver une direction
step-social_activation = Sortir et participer
step-training = Apprendre et essayer
step-on_the_job = Apprendre en travaillant
step-regular_market = Vers un travail durable
step-follow_up = Un soutien, même plus tard

## Relire
section-resources = Expérience et goûts
section-situation = Ma situation
section-follow_up = Depuis la dernière fois
section-suggestions = Idées à discuter
suggestions-unseen = Idées non vues
suggestions-passed = Toutes les idées sont retirées
suggestions-none-follow = Pas d'idée à partir de ces réponses
suggestions-no-answers = Pas d'idée, car pas de réponse
suggestions-left-out = Idées non montrées
fact-why = Pourquoi
fact-by_when = Pour quand
fact-first_step = Premier petit pas
fact-ready = Le bon moment
fact-experience = Expérience
fact-good_at = Points forts
fact-likes = Ce qui plaît
fact-languages = Langues
fact-region = Région
fact-status = Revenu ou contrat
fact-contract_end = Fin du contrat
fact-registered = Inscription comme demandeur d'emploi
fact-age = Âge
fact-goal_outcome = Objectif
fact-step_outcome = Premier petit pas
fact-working = Travail
fact-job_suits = Travail qui convient
fact-would_help = Ce qui aiderait
language-and-level = { $name } : { $level }
name-and-value = { $name } : { $value }
words-of-goal = { $name }, { $goal }
review-dense = Votre code est très rempli. Un téléphone le lit moins bien.
review-too-dense = Votre code est trop rempli.
review-shorten = Vous pouvez raccourcir : { $name }
review-all = Répondre à plus de questions

## Ce qui change
evolution-title = Ce qui a changé
evolution-dates = Du { $then } au { $now }
evolution-then = Avant
evolution-now = Maintenant
evolution-better = Plus facile
evolution-same = Pareil
evolution-harder = Plus difficile
evolution-unknown = Pas de comparaison
evolution-goals = Les objectifs d'avant
evolution-open = Voir ce qui a changé
share-present = Montrer le nouveau bilan
share-earlier = Montrer le bilan du { $date }
follow-up-begin = Dire où j'en suis
reminder-save = Ajouter un rappel à mon agenda

## La page du conseiller : la suite
summary-because = Ce que la personne a dit

## Les questions
rating-passed = Question sautée
rating-unseen = Question non vue

## Les objectifs
goals-title = Quels sont vos objectifs ?
goals-help = Choisissez 1, 2 ou 3 objectifs.
goals-count = { $count ->
    [0] Aucun objectif
    [one] Un objectif
   *[other] { $count } objectifs
}
goals-full = Vous avez { $count } objectifs. Retirez un objectif pour changer.
goal-place = Objectif { $number }
goal-job = Un travail
goal-part_time = Un temps partiel
goal-training = Une formation
goal-studies = Des études
goal-learn_language = Apprendre une langue
goal-driving_licence = Passer mon permis de conduire
goal-skills_recognised = Faire reconnaître mes compétences
goal-self_employed = Travailler comme indépendant
goal-volunteering = Du bénévolat
goal-childcare = Une crèche ou une garderie
goal-home = Trouver un logement
goal-debts = Régler mes dettes
goal-health = Soigner ma santé
goal-meet_people = Rencontrer des gens
goal-rights = Comprendre mes droits
goal-keep_job = Garder mon travail
own-words-add = Ajouter
goal-remove = Retirer : { $goal }
order-title = Quel objectif vient en premier ?
order-help = Le plus important va en haut.
goal-up = Monter : { $goal }
goal-down = Descendre : { $goal }

## Relire
review-title = Voici ce que vous allez montrer.
review-touch = Touchez pour changer.
review-eye = Touchez l'œil pour garder la phrase pour vous.
kept-count = { $count ->
    [0] Vous montrez tout.
    [one] Vous gardez une chose pour vous.
   *[other] Vous gardez { $count } choses pour vous.
}
kept-more = Voir le reste
letter-lines = { $count ->
    [0] Aucune phrase
    [one] Une phrase
   *[other] { $count } phrases
}
letter-goals = Changer mes objectifs
letter-kept = { $name } : gardé pour vous
letter-shown = { $name } : montré
undo = Annuler
undo-this = Annuler : { $name }
section-also-difficult = Difficile aussi
section-open = Sans réponse
section-talk = Je veux parler de
section-goals = Mes objectifs
section-difficult = Ce qui est difficile
section-fine = Ce qui va bien
section-kept = Je garde pour moi
section-left-out = Sujets non montrés
review-nothing = Vous ne montrez rien pour le moment.
obstacles-passed = Sans précision
obstacles-unseen = Précisions non vues
goals-left-out = Objectifs non montrés
goals-unseen = Objectifs non vus
goals-passed = Objectifs sautés
leave-out = Garder pour moi
leave-out-this = Garder pour moi : { $name }
show = Montrer
show-this = Montrer : { $name }
review-next = Voir mon code QR

## Le code
share-title = Montrez ce code.
share-who = La personne qui scanne ce code voit vos réponses.
share-bright = Rendez l'écran plus lumineux.
share-cracked = Mon écran est cassé
share-link = Un lien avec vos réponses
share-link-kept = Le lien reste dans le navigateur qui l'ouvre.
share-copy = Copier le lien
share-done = C'est fait
code-picture = Code QR avec vos réponses
code-too-long = Vos textes sont trop longs pour le code.
code-too-long-help = Écrivez-les plus courts.

## Après
after-title = Que faire de vos réponses ?
after-help = Elles sont encore sur ce téléphone.
after-help-memory = Si vous fermez cette page, elles disparaissent.
after-keep = Garder mes réponses
after-end = Finir sans garder
sheet-title = Mes réponses
sheet-day = Page du { $date }
sheet-kept = Ce que vous gardez pour vous n'est pas sur cette page.
sheet-print = Imprimer ma page
sheet-save = Télécharger ma page

## En images
practice-title = Pour essayer : comment ça se passe ?
practice-subject = Faire un thé
goals-page = Page { $here } sur { $total }
order-tap = Touchez le plus important.
review-tap = Touchez une image pour changer la réponse.

## Écouter
listen-slow = Lentement
listen-no-voice = Ce téléphone n'a pas de voix dans cette langue.
listen-size = La voix fait 600 ko au plus, comme une photo.
listen-machine = C'est la voix d'une machine.
listen-fetch = Télécharger la voix
listen-fetching = La voix se charge.
listen-not-fetched = La voix ne s'est pas chargée.

## L'atelier : participer
turn-title = C'est à vous.
turn-begin = Commencer
turn-pass = Vous pouvez passer une question.
turn-forgets = L'appareil oublie vos réponses à la fin.
turn-minutes = { $minutes ->
    [0] L'atelier commence.
    [one] L'atelier dure une minute.
   *[other] L'atelier dure { $minutes } minutes.
}
turn-hand-round = Cet appareil passe de main en main
turn-to-facilitator = Revenir à l'animateur
turn-leave = Quitter l'atelier
hold-help = Laissez le doigt sur le bouton 2 secondes.
session-done = J'ai fini
closing-help = Vous pouvez faire les deux.
closing-give = Donner mes réponses au groupe, sans mon nom
closing-given = Vos réponses comptent pour le groupe.
closing-own-words = Le groupe voit seulement des chiffres.
closing-take = Prendre mes réponses avec moi
closing-sure = Vos réponses disparaissent si vous finissez.
closing-finish = Oui, finir
take-help = Scannez ce code avec votre téléphone.
anonymous-title = Montrez ce code à l'animateur.
anonymous-who = Ce code contient vos réponses, sans votre nom.
anonymous-workshop = Atelier numéro { $number }
anonymous-failed = Le code n'est pas prêt.
anonymous-failed-help = Revenez en arrière, puis réessayez.
finished-title = Merci.
finished-hand-back = Rendez l'appareil à l'animateur.
finished-forgotten = L'appareil a oublié vos réponses.
finished-next = Passer à la personne suivante
finished-close = Quitter l'atelier
resting-title = Êtes-vous encore là ?
resting-help = Vos réponses vont bientôt disparaître.
resting-here = Je suis là
review-title-turn = Voici vos réponses.
erase-turn = Vos réponses disparaissent et vous recommencez.

## L'atelier : animer
erase-workshops = Les ateliers de cet appareil disparaissent aussi.

## Sur l'appareil
notice-release = Une nouvelle version de Jalon est prête.
notice-release-open = Ouvrir la nouvelle version
device-ready = Jalon s'ouvre sans internet sur cet appareil.
hint-home = Sur l'écran d'accueil, Jalon garde mieux vos réponses.
hint-home-add = Ajouter à mon écran d'accueil
hint-home-hand = Touchez le carré avec la flèche, puis choisissez l'écran d'accueil.
hint-home-close = Pas maintenant
hint-erased = Sans visite, ce téléphone efface vos réponses après quelques jours.
