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
pass = Je passe

## Les objectifs
own-words = Avec vos mots

## Relire
change = Changer

## Après
pause-title = Prenez votre temps.
pause-done = C'est terminé.
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
