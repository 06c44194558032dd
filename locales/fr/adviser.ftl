# Pour qui lit un code.

## La page du conseiller : lire
torch = Lampe

## La page du conseiller : la suite
summary-resources = Expérience, points forts, goûts, langues
summary-situation = Situation
summary-follow-up = Depuis la dernière fois
summary-suggestions = Idées à discuter
summary-compare = Comparer avec un autre code
summary-compare-help = Scannez un autre bilan de la même personne.
compare-same = Ce code a déjà été lu.
compare-same-help = Scannez un autre code de la même personne.
decide-title = Vous avez scanné un autre code.
decide-help = Le premier bilan est encore ouvert.
decide-replace = Lire seulement le nouveau bilan
decide-compare = Comparer les deux bilans
decide-keep = Garder le premier bilan
summary-return = Revenir au bilan ouvert
summary-compare-end = Fermer la comparaison

## La page du conseiller : lire
scan-title = Scanner un code
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
camera-slow = La caméra ne répond pas encore.
camera-slow-help = Répondez à la question du navigateur, ou réessayez.
camera-stopped = La caméra ne donne plus d'image.
camera-stopped-help = Ouvrez-la de nouveau.
camera-insecure = La caméra marche seulement en https.
camera-insecure-help = Ouvrez Jalon en https ou utilisez une image.
camera-no-decoder = Le programme qui lit les codes ne répond pas.
camera-no-decoder-help = Vérifiez la connexion internet, puis réessayez.
code-not-jalon = Ce code ne vient pas de Jalon.
code-not-jalon-help = Demandez à la personne le code de Jalon.
code-damaged = Ce code est abîmé ou incomplet.
code-damaged-help = Scannez le code encore une fois, avec plus de lumière.
code-newer = Ce code vient d'une version plus récente de Jalon.
code-newer-help = Rechargez cette page, puis scannez encore une fois.
link-changed = Le lien a changé en route, ou il est coupé.
link-changed-help = Scannez le code sur le téléphone de la personne.
link-empty = Ce lien ne contient pas de code.
keys-changed = Le lecteur de codes perd des signes de ce code.
keys-changed-help = Réglez le lecteur sur le clavier de cet ordinateur.
scanner-open = Le lecteur de codes ne marche pas ?
scanner-help = Scannez ce code de test avec le lecteur.
scanner-code = Code de test pour le lecteur
scanner-right = Le lecteur marche bien.
scanner-other = Le lecteur a un autre clavier, et Jalon le comprend.
scanner-lost = Le lecteur perd des signes.
scanner-manual = Cherchez le clavier dans le manuel du lecteur.
scanner-keyboard = Choisissez le clavier de cet ordinateur.
scanner-end = Choisissez Entrée comme fin du code.
picture-no-code = Jalon ne trouve pas de code dans l'image.
picture-no-code-help = Prenez la photo de plus près, bien en face.
picture-several = L'image montre plusieurs codes.
picture-several-help = Montrez un seul code à la fois.
picture-unreadable = Ce fichier n'est pas une image.
picture-unreadable-help = Choisissez une photo ou une capture d'écran.
summary-gone = Le bilan a disparu avec l'ancienne page.
summary-gone-help = Scannez le code encore une fois.

## La page du conseiller : le bilan
summary-title = Bilan pour un premier entretien
summary-title-follow_up = Bilan de suivi
summary-read = Code scanné
summary-day = Réponses du { $date }
summary-note = Ce bilan ouvre la discussion. La personne a tout choisi elle-même.
summary-talk = La personne veut parler de
summary-goals = Objectifs, le plus important d'abord
summary-difficult = Ce qui est difficile
summary-strengths = Ce qui aide
summary-fine = Ce qui va bien
summary-passed = Questions vues et sautées
summary-unseen = Questions non vues
facts-passed = Questions sautées
facts-unseen = Questions non vues
summary-strengths-passed = Ce qui aide : questions sautées
summary-nothing = Aucune réponse dans cette partie
summary-not-shown = Rien n'est montré dans cette partie
summary-talk-none = Aucun sujet n'est montré
summary-difficult-none = Aucune difficulté n'est montrée
summary-all-passed = La personne préfère passer ces questions
summary-strengths-none = Rien n'est montré ici
summary-private = Autre chose, en privé
summary-talk-mark = Veut en parler
summary-written-in = Écrit en { $language }
print = Imprimer
scan-another = Scanner un autre code
summary-leave = Le bilan disparaît quand vous fermez cette page.

## L'atelier : participer
code-anonymous = C'est le code anonyme d'un atelier.
code-anonymous-help = Un animateur le scanne pendant son atelier.
code-summary = C'est le code d'un bilan.
code-summary-help = Un conseiller le scanne sur sa page.
code-invitation = C'est une invitation à un atelier.
code-invitation-help = Scannez ce code avec la caméra d'un téléphone.

## L'atelier : animer
count-not-jalon-help = La personne trouve son code anonyme à la fin.

## Les services : les noms que les professionnels emploient
summary-service-project_facilitator = Accompagnement de projet au CPAS
summary-service-literacy_unit = Alphabétisation et cours de langue
summary-service-training_unit = Accompagnement vers une formation ou des études
summary-service-job_unit = Projet individualisé vers l'emploi
summary-service-job_coaching = Jobcoaching
summary-service-after_contract = Accompagnement en fin de contrat
summary-service-article_60 = Contrat article 60
summary-service-article_61 = Contrat article 61
summary-service-social_economy = Emploi en économie sociale
summary-service-temp_agency = Intérim social
summary-service-remobilising = Ateliers de remobilisation
summary-service-volunteering = Bénévolat ou activité sociale
summary-service-trial_placement = Orientation avec un stage court
summary-service-job_search_help = Aide à la recherche d'emploi
summary-service-mission_locale = Mission locale ou régionale pour l'emploi
summary-service-skills_validation = Validation des compétences
summary-service-skills_assessment = Bilan de compétences
summary-service-adult_education = Formation pour adultes
summary-service-job_day = Rencontre avec des employeurs
summary-service-self_employed_support = Accompagnement vers une activité indépendante
summary-service-debt_mediation = Médiation de dettes
summary-service-rental_deposit = Aide pour la garantie locative
summary-service-childcare_search = Recherche d'une place d'accueil pour enfants
summary-service-job_seeker_registration = Inscription comme demandeur d'emploi, souvent demandée pour le RIS
summary-service-employment_service = Service de l'emploi

# The page of a link whose # was escaped (scripts/lost.mjs)
lost-title = Ce lien a changé en route.
lost-nothing = Cette page ne lit rien.
lost-copy = Copiez le lien du message reçu.
lost-paste = Ouvrez Jalon, puis collez le lien.
lost-show = Ou demandez à voir le code sur le téléphone.

## Sur l'appareil
device-weight = Pour ouvrir Jalon sans internet : { $count } Mo à charger.
device-make = Préparer cet appareil
device-coming = Tout arrive sur cet appareil.
device-failed = Tout n'est pas arrivé.
