# Pour qui anime un atelier.

## L'atelier : animer
workshops-title = Les ateliers
workshops-help = Vous voyez le groupe, jamais une seule personne.
workshops-blocked = Ce navigateur refuse de garder les ateliers.
workshops-memory = Les nouveaux ateliers restent ici tant que la page est ouverte.
workshops-unreadable = Jalon ne peut pas lire vos anciens ateliers.
workshops-newer = Un Jalon plus récent a écrit vos anciens ateliers.
workshops-untouched = Ces ateliers restent sur cet appareil.
workshops-discard = Effacer les anciens ateliers
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
