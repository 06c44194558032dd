# Jalon, la suite des textes, en français facile à lire (FALC). Chargée après les premières questions.
# Règles : une idée par phrase, 12 mots au plus, voix active, mots simples.

## Mes ressources
question-experience = Qu'avez-vous déjà fait ?
question-experience-help = À la maison aussi, tout compte.
option-experience-children = Les enfants
option-experience-care = Aider un malade
option-experience-cooking = La cuisine
option-experience-cleaning = Le ménage
option-experience-laundry = Le linge
option-experience-sewing = La couture
option-experience-gardening = Le jardin
option-experience-farming = Cultiver la terre
option-experience-animals = Les animaux
option-experience-repair = Réparer
option-experience-building = Construire
option-experience-painting = Peindre
option-experience-driving = Conduire
option-experience-moving = Déménager
option-experience-selling = Vendre
option-experience-serving = Servir à table
option-experience-hairdressing = Coiffer
option-experience-factory = L'usine
option-experience-guarding = Surveiller
option-experience-office = Le bureau
option-experience-accounts = Gérer un budget
option-experience-computers = L'ordinateur
option-experience-translating = Traduire
option-experience-teaching = Aider aux devoirs
option-experience-organising = Organiser
option-experience-volunteering = Le bénévolat
option-experience-music = La musique
option-experience-sport = Le sport
question-good_at = Quels sont vos points forts ?
option-good_at-listening = Écouter
option-good_at-talking = Parler
option-good_at-patient = La patience
option-good_at-calm = Rester calme
option-good_at-careful = Le soin
option-good_at-organised = Organiser
option-good_at-punctual = Être à l'heure
option-good_at-strong = La force
option-good_at-fast = Aller vite
option-good_at-handy = Bricoler
option-good_at-creative = L'imagination
option-good_at-solutions = Trouver des solutions
option-good_at-learning = Apprendre
option-good_at-remembering = La mémoire
option-good_at-honest = L'honnêteté
option-good_at-persevering = Aller jusqu'au bout
option-good_at-helping = Aider
option-good_at-deciding = Décider
question-likes = Qu'aimez-vous ?
option-likes-people = Voir du monde
option-likes-hands = Mes mains
option-likes-outdoors = Être dehors
option-likes-animals = Les animaux
option-likes-plants = Les plantes
option-likes-numbers = Les chiffres
option-likes-screens = Les écrans
option-likes-alone = Mon coin tranquille
option-likes-team = L'équipe
option-likes-children = Les enfants
option-likes-older_people = Les personnes âgées
option-likes-moving = Bouger
option-likes-quiet = Le calme
option-likes-machines = Les machines
option-likes-food = La cuisine
option-likes-beauty = La beauté
question-languages = Quelles langues parlez-vous ?
languages-search = Cherchez une langue
languages-none = Jalon ne connaît pas encore cette langue.
languages-count = { $count ->
    [0] Aucune langue choisie
    [one] Une langue choisie
   *[other] { $count } langues choisies
}
languages-full = Vous avez { $count } langues. Retirez une langue pour changer.
languages-add = Ajouter : { $name }
languages-remove = Retirer : { $name }
languages-level = Comment parlez-vous cette langue : { $name } ?
level-1 = Un peu
level-2 = Assez bien
level-3 = Bien
level-4 = C'est ma langue
verbatim = { $words }

## Chaque objectif
question-why = Pourquoi cet objectif ?
option-why-earn = Gagner ma vie
option-why-family = Pour ma famille
option-why-independent = Me débrouiller sans aide
option-why-useful = Me sentir utile
option-why-people = Voir du monde
option-why-learn = Apprendre
option-why-feel_better = Me sentir mieux
option-why-stay_in_job = Garder ma place
question-by_when = Pour quand ?
option-by_when-this_month = Ce mois-ci
option-by_when-three_months = Dans les 3 mois
option-by_when-a_year = Dans l'année
option-by_when-later = Plus tard
question-first_step = Quel est votre premier petit pas ?
question-first_step-help = Par exemple : téléphoner, demander, visiter.
first-step-piece = C'est pour bientôt. Quel pourrait être un premier morceau ?
question-ready = Quand pouvez-vous commencer ?
option-ready-1 = C'est trop tôt
option-ready-2 = J'hésite encore
option-ready-3 = Peut-être
option-ready-4 = Bientôt
option-ready-5 = Je commence

## Ma situation
offer-situation = Voulez-vous dire votre situation ?
offer-situation-help = Cela aide à trouver des pistes.
offer-situation-open = Oui, je la dis
situation-help = Vous pouvez passer cette question.
question-region = Où habitez-vous ?
option-region-wallonia = Wallonie
option-region-brussels = Bruxelles
option-region-flanders = Flandre
option-region-german_speaking = Communauté germanophone
question-status = Quelle est votre situation ?
option-status-ris = Revenu d'intégration
option-status-eris = Aide du CPAS
option-status-unemployment = Chômage
option-status-article_60 = Contrat article 60
option-status-article_61 = Contrat article 61
option-status-student = Études
option-status-other = Autre chose
question-contract_end = Quand finit votre contrat ?
month-choose = Choisissez un mois
question-registered = Avez-vous une inscription comme demandeur d'emploi ?
option-registered-yes = Oui
option-registered-no = Non
option-registered-unsure = Je me demande
question-age = Quel âge avez-vous ?
option-age-under_25 = Moins de 25 ans
option-age-25_30 = 25 à 30 ans
option-age-30_40 = 30 à 40 ans
option-age-40_50 = 40 à 50 ans
option-age-over_50 = Plus de 50 ans

## Le suivi
question-goal_outcome = Où en est cet objectif ?
option-goal_outcome-done = C'est fait
option-goal_outcome-under_way = C'est en route
option-goal_outcome-dropped = J'ai changé d'idée
question-step_outcome = Où en est ce premier petit pas ?
option-step_outcome-done = C'est fait
option-step_outcome-not_yet = Pas encore
question-working = Travaillez-vous maintenant ?
option-working-full_time = Oui, temps plein
option-working-part_time = Oui, temps partiel
option-working-no = Pas maintenant
question-job_suits = Ce travail vous convient-il ?
option-job_suits-yes = Oui, bien
option-job_suits-partly = En partie
option-job_suits-no = Non
question-would_help = Qu'est-ce qui vous aiderait ?
option-would_help-talk = En parler
option-would_help-someone_at_work = Un soutien au travail
option-would_help-training = Une formation
option-would_help-other_hours = D'autres horaires
option-would_help-transport = Un transport
option-would_help-childcare = Une garde d'enfants
option-would_help-money = Une aide d'argent
option-would_help-health = Une aide santé
option-would_help-other_job = Un autre travail

## Les pistes
suggestions-title = Des pistes à discuter
suggestions-help = Un conseiller connaît les conditions.
suggestions-none = Pas encore de piste. Parlez de vos envies au conseiller.
suggestion-because = Parce que vous avez dit :
suggestion-strike = Retirer
suggestion-strike-this = Retirer : { $name }
suggestion-put-back = Remettre
suggestion-put-back-this = Remettre : { $name }
suggestion-struck = Le conseiller ne voit plus cette piste.
suggestion-names = Nom officiel : { $names }
suggestion-checked = Nom vérifié le { $date } : { $source }
suggestion-unchecked = Ce nom change peut-être. Demandez au conseiller.
suggestions-more = { $count ->
    [0] Vous voyez toutes les pistes
    [one] Voir encore une piste
   *[other] Voir encore { $count } pistes
}
reason-talk = Je veux en parler : { $name }
reason-difficult = { $rating } : { $name }
reason-contract = Mon contrat finit : { $date }

## Les services : un nom simple, puis ce que le service fait
service-project_facilitator = Un conseiller de projet
service-project_facilitator-what = Cette personne cherche avec vous un projet réaliste.
service-literacy_unit = Apprendre à lire et écrire
service-literacy_unit-what = Vous apprenez à parler, lire, écrire et compter.
service-training_unit = Un conseiller en formation
service-training_unit-what = Cette personne vous suit pendant vos études ou votre formation.
service-job_unit = Un plan vers l'emploi
service-job_unit-what = Une équipe du CPAS écrit ce plan avec vous.
service-job_coaching = Un coach au travail
service-job_coaching-what = Cette personne vous aide avant et après le premier jour.
service-article_60 = Un contrat article 60
service-article_60-what = Le CPAS est l'employeur et vous gagnez de l'expérience.
service-article_61 = Un contrat article 61
service-article_61-what = Une entreprise vous engage avec l'aide du CPAS.
service-social_economy = L'économie sociale
service-social_economy-what = L'entreprise vous engage et vous accompagne.
service-temp_agency = L'intérim social
service-temp_agency-what = L'agence propose des contrats courts avec un accompagnement.
service-after_contract = Un suivi après le contrat
service-after_contract-what = Un conseiller prépare avec vous un travail durable.
service-remobilising = Des ateliers de confiance
service-remobilising-what = Vous retrouvez un rythme dans un petit groupe.
service-volunteering = Du bénévolat ou une activité
service-volunteering-what = Vous aidez les autres et rencontrez des gens.
service-trial_placement = Un essai en entreprise
service-trial_placement-what = Un stage court vous montre un métier de près.
service-job_search_help = Chercher un travail ensemble
service-job_search_help-what = Vous préparez un CV, des lettres et des entretiens.
service-mission_locale = Un service emploi proche
service-mission_locale-what = Une équipe vous aide vers une formation ou un travail.
service-skills_assessment = Un bilan de compétences
service-skills_assessment-what = Vous faites le point sur ce que vous savez faire.
service-skills_validation = Valider ses compétences
service-skills_validation-what = Vous montrez votre savoir-faire pour recevoir un titre officiel.
service-adult_education = Des cours pour adultes
service-adult_education-what = Vous apprenez un métier ou une matière entre adultes.
service-job_day = Rencontrer des employeurs
service-job_day-what = Vous parlez avec des entreprises qui engagent.
service-self_employed_support = Devenir indépendant
service-self_employed_support-what = Un conseiller étudie votre idée avec vous.
service-debt_mediation = Une médiation de dettes
service-debt_mediation-what = Un médiateur cherche avec vous un plan de paiement.
service-rental_deposit = Une aide pour la garantie
service-rental_deposit-what = Le CPAS regarde avec vous comment payer la garantie.
service-childcare_search = Une garde pour vos enfants
service-childcare_search-what = Quelqu'un cherche avec vous une place pour vos enfants.
service-job_seeker_registration = S'inscrire comme demandeur d'emploi
service-job_seeker_registration-what = Vous vous inscrivez au service de l'emploi.
service-employment_service = Le service de l'emploi
service-employment_service-what = Ce service propose des conseils, des offres et des formations.

## Les étapes du parcours : sept portes, sans ordre
step-basic_conditions = Les bases du quotidien
step-guidance = Trouver votre direction
step-social_activation = Sortir et participer
step-training = Apprendre et essayer
step-on_the_job = Apprendre en travaillant
step-regular_market = Vers un travail durable
step-follow_up = Un suivi dans le temps

## Relire
section-resources = Mes ressources
section-situation = Ma situation
section-follow_up = Depuis la dernière fois
section-suggestions = Pistes à discuter
suggestions-unseen = Pistes pas encore vues
suggestions-passed = Toutes les pistes sont retirées
suggestions-left-out = Pistes pas montrées
facts-passed = Questions passées
facts-unseen = Questions pas encore vues
fact-why = Pourquoi
fact-by_when = Pour quand
fact-first_step = Premier petit pas
fact-ready = Pour commencer
fact-experience = Déjà fait
fact-good_at = Points forts
fact-likes = Ce que j'aime
fact-languages = Langues
fact-region = Lieu
fact-status = Situation
fact-contract_end = Fin du contrat
fact-registered = Inscription comme demandeur d'emploi
fact-age = Âge
fact-goal_outcome = Objectif
fact-step_outcome = Premier petit pas
fact-working = Travail
fact-job_suits = Ce travail me convient
fact-would_help = Ce qui m'aiderait
language-and-level = { $name } : { $level }
name-and-value = { $name } : { $value }
review-dense = Votre code est chargé. Un téléphone le lit moins bien.
review-too-dense = Votre code est trop chargé.
review-shorten = Vous pouvez raccourcir : { $name }
review-all = Regarder plus de questions

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
share-present = Montrer le bilan de maintenant
share-earlier = Montrer le bilan du { $date }
follow-up-begin = Faire un suivi
reminder-title = Refaire le point plus tard
reminder-help = Votre agenda peut vous le rappeler.
reminder-save = Ajouter à mon agenda

## La page du conseiller : la suite
summary-resources = Ressources
summary-situation = Situation
summary-follow-up = Depuis la dernière fois
summary-suggestions = Pistes à discuter
summary-because = Réponses
summary-compare = Comparer avec un autre code
summary-compare-help = Scannez un autre bilan de la même personne.
compare-same = Ce code est déjà lu.
compare-same-help = Scannez un autre code de la même personne.
summary-compare-end = Fermer la comparaison

## Les questions
rating-passed = Question passée
rating-unseen = Question pas encore vue

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
goal-part_time = Un temps partiel
goal-training = Une formation
goal-studies = Des études
goal-learn_language = Apprendre la langue
goal-driving_licence = Le permis de conduire
goal-skills_recognised = Faire reconnaître mes compétences
goal-self_employed = Travailler à mon compte
goal-volunteering = Du bénévolat
goal-childcare = Une garde d'enfants
goal-home = Un logement
goal-debts = Régler mes dettes
goal-health = Ma santé
goal-meet_people = Rencontrer des gens
goal-rights = Comprendre mes droits
goal-keep_job = Garder mon travail
own-words-add = Ajouter
goal-remove = Retirer : { $goal }
order-title = Quel objectif vient en premier ?
order-help = Le plus important va en haut.
goal-up = Monter : { $goal }
goal-down = Descendre : { $goal }

## Relire
review-title = Voici ce que vous montrez.
review-help = Vous pouvez changer ou garder chaque ligne.
section-talk = Je veux parler de
section-goals = Mes objectifs
section-difficult = Ce qui est difficile
section-strengths = Ce qui m'aide
section-fine = Ce qui va bien
section-passed = Questions passées
section-unseen = Questions pas vues
section-kept = Je garde pour moi
section-left-out = Sujets pas montrés
review-nothing = Vous ne montrez rien pour le moment.
obstacles-passed = Sans précision
obstacles-unseen = Précisions pas encore vues
goals-left-out = Objectifs pas montrés
goals-unseen = Objectifs pas encore vus
goals-passed = Objectifs passés
change-this = Changer : { $name }
leave-out = Garder pour moi
leave-out-this = Garder pour moi : { $name }
show = Montrer
show-this = Montrer : { $name }
review-next = Voir mon code

## Le code
share-title = Montrez ce code.
share-who = Qui le lit voit vos réponses.
share-bright = Montez la lumière de l'écran.
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
summary-title-follow_up = Bilan de suivi
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

## En images
practice-title = Pour essayer : comment ça va ?
practice-subject = Boire un thé
goals-page = Page { $here } sur { $total }
order-tap = Touchez le plus important.
review-tap = Touchez une image pour la changer.

## Écouter
listen-slow = Lentement
listen-no-voice = Ce téléphone n'a pas de voix dans cette langue.
listen-size = La voix pèse 600 kB au plus, comme une photo.
listen-machine = C'est la voix d'une machine.
listen-fetch = Télécharger la voix
listen-fetching = La voix arrive.
listen-not-fetched = La voix n'est pas arrivée.

## L'atelier : participer
turn-title = C'est à vous.
turn-begin = Commencer
turn-pass = Vous pouvez passer chaque question.
turn-forgets = L'appareil oublie tout à la fin.
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
closing-help = Vous pouvez faire l'un et l'autre.
closing-give = Donner mes réponses au groupe, sans mon nom
closing-given = Le groupe a vos réponses.
closing-own-words = Le groupe voit seulement des nombres.
closing-take = Prendre mes réponses avec moi
take-help = Scannez ce code avec votre téléphone.
anonymous-title = Montrez ce code à l'animateur.
anonymous-who = Ce code contient vos réponses, sans votre nom.
anonymous-workshop = Atelier numéro { $number }
anonymous-failed = Le code n'est pas prêt.
anonymous-failed-help = Revenez en arrière, puis réessayez.
finished-title = Merci.
finished-hand-back = Rendez l'appareil à l'animateur.
finished-forgotten = L'appareil a tout oublié.
finished-next = Passer à la personne suivante
finished-close = Fermer l'atelier
resting-title = Êtes-vous encore là ?
resting-help = Vos réponses vont bientôt disparaître.
resting-here = Je suis là
review-title-turn = Voici vos réponses.
erase-turn = Vos réponses disparaissent et vous recommencez.
code-anonymous = C'est un code de groupe.
code-anonymous-help = Un animateur le scanne pendant son atelier.
code-summary = C'est le code d'un bilan.
code-summary-help = Un conseiller le scanne sur sa page.
code-invitation = C'est une invitation à un atelier.
code-invitation-help = Scannez ce code avec la caméra d'un téléphone.

## L'atelier : animer
workshops-title = Les ateliers
workshops-help = Vous voyez le groupe, jamais une seule personne.
workshops-blocked = Ce navigateur refuse de garder les ateliers.
workshops-memory = Les nouveaux ateliers restent ici tant que la page est ouverte.
workshops-unreadable = Jalon ne peut pas lire vos anciens ateliers.
workshops-newer = Un Jalon plus récent a écrit vos anciens ateliers.
workshops-untouched = Ces ateliers restent sur cet appareil.
workshops-discard = Effacer les anciens ateliers
erase-workshops = Les ateliers de cet appareil partent aussi.
workshop-running = Un atelier est en cours
workshop-resume = Reprendre l'atelier
workshop-prepare = Préparer un atelier
workshop-guide = Lire le guide
workshop-paper = Travailler sur papier
workshops-done = Les ateliers finis
workshops-table = Garder tous les ateliers dans un tableau
workshop-of = Atelier du { $date }
workshop-look = Voir l'image
workshop-look-this = Voir l'image : { $name }
workshop-erase = Effacer
workshop-erase-this = Effacer cet atelier : { $name }
workshop-erase-title = Effacer cet atelier pour toujours ?
workshop-erase-yes = Oui, effacer l'atelier
workshop-erase-no = Non, garder l'atelier
prepare-title = Votre prochain atelier
prepare-label = Nom de l'atelier, si vous voulez
prepare-language = Langue des écrans
prepare-mode = Comment répondre ?
prepare-pictures = Avec des images et du son
prepare-text = Avec du texte
prepare-duration = Combien de temps ?
prepare-minutes = { $count ->
    [0] Aucune durée
    [one] Une minute
   *[other] { $count } minutes
}
prepare-domains = Sujets à regarder
workshop-open = Ouvrir l'atelier
workshop-title = L'atelier est ouvert.
workshop-number = Numéro de l'atelier
workshop-here = Avec cet appareil
workshop-here-help = Chaque personne répond, puis passe l'appareil.
workshop-begin = Commencer sur cet appareil
workshop-phones = Avec les téléphones
workshop-phones-help = Chaque personne scanne ce code avec son téléphone.
workshop-code = Code QR de l'atelier
workshop-after = Quand tout le monde a répondu
workshop-picture = Voir l'image du groupe
workshop-finish = Finir l'atelier
finish-title = Finir l'atelier maintenant ?
finish-help = Jalon garde l'image du groupe et oublie le reste.
finish-nothing = Le groupe est encore trop petit pour une image.
finish-forgets = Jalon oublie alors tout l'atelier.
finish-waiting = { $count ->
    [0] Toutes les personnes sont dans l'image.
    [one] Une personne manque encore dans l'image.
   *[other] { $count } personnes manquent encore dans l'image.
}
finish-yes = Oui, finir
finish-no = Non, continuer
count-title = Compter les codes
count-help = Demandez à chaque personne son code sans nom.
count-number = { $count ->
    [0] Aucune personne comptée
    [one] Une personne comptée
   *[other] { $count } personnes comptées
}
count-counted = C'est compté.
count-already = Jalon a déjà compté ce code.
count-other = Ce code vient d'un autre atelier.
count-other-help = Demandez le code de l'atelier { $number }.
count-not-jalon-help = La personne trouve son code sans nom à la fin.
count-done = C'est fini

## Le groupe
people = { $count ->
    [0] Aucune personne
    [one] Une personne
   *[other] { $count } personnes
}
people-at-least = { $count ->
    [0] Aucune personne
    [one] Une personne au moins
   *[other] Au moins { $count } personnes
}
group-title = L'image du groupe
group-too-few = Une image demande au moins 5 personnes.
group-why = Jalon protège ainsi chaque personne.
group-wait = Attendez le code de chaque personne.
group-once = L'image dit plus quand le groupe est complet.
group-renewal = Une nouvelle image demande 5 personnes de plus.
group-waiting = { $count ->
    [0] Toutes les personnes sont dans l'image.
    [one] Une personne attend la prochaine image.
   *[other] { $count } personnes attendent la prochaine image.
}
group-show = Montrer l'image
group-renew = Renouveler l'image
group-fine = Ça va bien pour le groupe
group-difficult = Difficile ou très difficile
group-talk = Le groupe veut en parler
group-goals = Les objectifs du groupe
group-other-goal = Un autre objectif
group-nothing = Encore rien dans cette partie
group-hidden = Nombre gardé secret pour protéger chaque personne
group-note = Cette image ouvre la discussion.
poster-note = Cette feuille montre les réponses les plus fréquentes.
poster-a4 = Imprimer sur une feuille A4
poster-a3 = Imprimer une grande feuille A3
group-table = Garder l'image dans un tableau
table-day = Jour
table-label = Atelier
table-people = Personnes dans l'image
table-topic = Sujet
table-answer = Réponse
table-count = Nombre
table-note = Remarque
table-modes = Façon de répondre
table-not-said = Sans réponse

## Le guide
guide-title = Animer un atelier de 45 minutes
guide-help = Chaque personne fait le point, puis le groupe parle.
guide-minutes = Minutes { $from } à { $to }
guide-prepare = À préparer
guide-prepare-1 = Chargez les appareils et montez la lumière.
guide-prepare-2 = Prenez des casques pour écouter au calme.
guide-prepare-3 = Imprimez les cartes et une feuille par personne.
guide-prepare-4 = Placez chaque personne à l'abri des regards.
guide-steps = Les étapes
guide-welcome = Accueillir
guide-welcome-1 = L'atelier est libre pour chaque personne.
guide-welcome-2 = On peut passer une question et arrêter.
guide-welcome-3 = Chaque personne décide quoi montrer.
guide-practice = Essayer ensemble
guide-practice-1 = Faites ensemble la question d'essai.
guide-practice-2 = Montrez les 3 visages, la flèche pour passer et la bulle.
guide-answer = Répondre seul
guide-answer-1 = Chaque personne répond sur un appareil ou sur papier.
guide-answer-2 = Aidez à lire et laissez choisir.
guide-group = Regarder et parler en groupe
guide-group-1 = Qui le veut montre son code anonyme à votre appareil.
guide-group-2 = Attendez tous les codes, puis ouvrez l'image du groupe.
guide-group-3 = Parlez des sujets et laissez chacun libre de se taire.
guide-end = Finir
guide-end-1 = Qui le veut emporte son code ou sa feuille.
guide-end-2 = Effacez les réponses sur chaque appareil.
guide-after = Après
guide-after-1 = Restez un moment pour parler seul à seul.
guide-after-2 = Déchirez les feuilles oubliées.
guide-say = À dire avec vos mots
guide-say-1 = Vous êtes libre de répondre.
guide-say-2 = Vous pouvez passer une question ou arrêter.
guide-say-3 = Vos réponses sont à vous.
guide-say-4 = L'appareil oublie vos réponses après votre tour.
guide-cases = Que faire ?
guide-upset = Une personne est émue
guide-upset-1 = Proposez une pause au calme.
guide-private = Une personne confie une difficulté
guide-private-1 = Écoutez, puis proposez d'en parler seul à seul.
guide-senses = Une personne voit ou entend mal
guide-senses-1 = Agrandissez le texte ou lisez à voix basse.
guide-senses-2 = Montrez les images du doigt.
guide-stop = Une personne veut arrêter
guide-stop-1 = Dites oui et effacez ses réponses avec elle.
guide-picture = Ce que cache l'image du groupe
guide-picture-1 = Elle attend au moins 5 codes.
guide-picture-2 = Elle cache les nombres plus petits que 3.
guide-picture-3 = Si presque tous répondent pareil, elle reste vague.
guide-picture-4 = Ainsi elle parle du groupe et protège chaque personne.
guide-kept = Ce qui reste
guide-kept-1 = Les appareils des personnes oublient tout.
guide-kept-2 = Votre appareil garde l'image, le jour, la langue et le nom.

## Le papier
paper-title = L'atelier sur papier
paper-help = Les pages parlent la langue de l'écran.
paper-all = Tout imprimer
paper-print = Imprimer : { $name }
paper-pages = Nombre de pages : { $count }
paper-cards = Cartes des questions
paper-cards-help = Coupez chaque page en 4.
paper-apart = Cette carte est à part : vous choisissez de la donner.
paper-goals = Cartes des objectifs
paper-goals-help = Coupez chaque page en 8.
paper-answers = Feuille de réponses
paper-answers-help = Imprimez une feuille par personne.
paper-mine = Mes réponses
paper-yours = Cette feuille est à vous et reste sans nom.
paper-tick = Cochez une réponse par ligne.
paper-draw = Écrivez ou dessinez vos objectifs.
