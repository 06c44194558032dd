# Pour qui anime un atelier.

## L'atelier : animer
workshops-title = Les ateliers
workshops-help = Vous voyez le groupe, jamais une seule personne.
workshops-blocked = Ce navigateur ne peut pas garder les ateliers.
workshops-memory = Si vous fermez cette page, les nouveaux ateliers disparaissent.
workshops-unreadable = Jalon ne peut pas lire vos anciens ateliers.
workshops-newer = Vos anciens ateliers viennent d'une version plus récente de Jalon.
workshops-untouched = Ces ateliers restent sur cet appareil.
workshops-discard = Effacer les anciens ateliers
workshop-running = Un atelier est en cours
workshop-resume = Reprendre l'atelier
workshop-prepare = Préparer un atelier
workshop-guide = Lire le guide
workshop-paper = Travailler sur papier
workshops-done = Les ateliers finis
workshops-table = Télécharger un tableau des ateliers
workshop-of = Atelier du { $date }
workshop-look = Voir les chiffres
workshop-look-this = Voir les chiffres : { $name }
workshop-erase = Effacer
workshop-erase-this = Effacer cet atelier : { $name }
workshop-erase-title = Effacer cet atelier pour toujours ?
workshop-erase-yes = Oui, effacer l'atelier
workshop-erase-no = Non, garder l'atelier
prepare-title = Votre prochain atelier
prepare-label = Nom de l'atelier, si vous voulez
prepare-language = Langue des écrans
prepare-mode = Comment répondre ?
prepare-pictures = Avec images et son
prepare-text = Avec du texte
prepare-duration = Combien de temps ?
prepare-minutes = { $count ->
    [0] Aucune durée
    [one] Une minute
   *[other] { $count } minutes
}
prepare-domains = Sujets de l'atelier
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
workshop-picture = Voir les chiffres du groupe
workshop-finish = Finir l'atelier
finish-title = Finir l'atelier maintenant ?
finish-help = Jalon garde les chiffres du groupe et oublie le reste.
finish-nothing = Le groupe est encore trop petit pour des chiffres.
finish-forgets = Jalon oublie alors tout l'atelier.
finish-waiting = { $count ->
    [0] Toutes les réponses sont comptées.
    [one] Les réponses d'une personne ne sont pas encore dans les chiffres.
   *[other] Les réponses de { $count } personnes ne sont pas encore dans les chiffres.
}
finish-yes = Oui, finir
finish-no = Non, continuer
count-title = Compter les codes
count-help = Demandez à chaque personne son code anonyme.
count-number = { $count ->
    [0] Aucune personne comptée
    [one] Une personne comptée
   *[other] { $count } personnes comptées
}
count-counted = Le code est compté.
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
group-title = Le groupe en chiffres
group-too-few = Les chiffres apparaissent à partir de 5 personnes.
group-why = Jalon protège ainsi chaque personne.
group-wait = Attendez le code de chaque personne.
group-once = Les chiffres en disent plus quand le groupe est complet.
group-renewal = Attendez 5 personnes de plus pour de nouveaux chiffres.
group-waiting = { $count ->
    [0] Toutes les personnes sont comptées.
    [one] Les prochains chiffres comptent une personne de plus.
   *[other] Les prochains chiffres comptent { $count } personnes de plus.
}
group-show = Montrer les chiffres
group-renew = Mettre à jour les chiffres
group-fine = Ce qui va bien pour le groupe
group-difficult = Difficile ou très difficile
group-talk = Des personnes veulent en parler
group-goals = Les objectifs du groupe
group-other-goal = Un autre objectif
group-nothing = Encore rien dans cette partie
group-hidden = Nombre caché pour protéger chaque personne
group-note = Ces chiffres ouvrent la discussion.
poster-note = Cette feuille montre les réponses les plus fréquentes.
poster-a4 = Imprimer sur une feuille A4
poster-a3 = Imprimer une grande feuille A3
group-table = Télécharger un tableau des chiffres
table-day = Jour
table-label = Atelier
table-people = Nombre de personnes
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
guide-prepare-1 = Chargez les appareils et rendez les écrans plus lumineux.
guide-prepare-2 = Prenez des casques pour écouter au calme.
guide-prepare-3 = Imprimez les cartes et une feuille par personne.
guide-prepare-4 = Placez chaque personne à l'abri des regards.
guide-steps = Les étapes
guide-welcome = Accueillir
guide-welcome-1 = Chaque personne participe si elle le veut.
guide-welcome-2 = On peut passer une question ou arrêter.
guide-welcome-3 = Chaque personne choisit ce qu'elle montre.
guide-practice = Essayer ensemble
guide-practice-1 = Faites ensemble la question d'essai.
guide-practice-2 = Montrez les 3 visages, la flèche pour passer et la bulle.
guide-answer = Répondre chacun pour soi
guide-answer-1 = Chaque personne répond sur un appareil ou sur papier.
guide-answer-2 = Aidez à lire et laissez choisir.
guide-group = Regarder et parler en groupe
guide-group-1 = Les personnes qui le veulent montrent leur code anonyme.
guide-group-2 = Attendez tous les codes, puis ouvrez les chiffres du groupe.
guide-group-3 = Parlez des sujets et laissez chacun libre de se taire.
guide-end = Finir
guide-end-1 = Les personnes qui le veulent emportent leur code ou leur feuille.
guide-end-2 = Effacez les réponses sur chaque appareil.
guide-after = Après
guide-after-1 = Restez un moment pour parler seul à seul.
guide-after-2 = Déchirez les feuilles oubliées.
guide-say = À dire avec vos mots
guide-say-1 = Vous répondez seulement si vous voulez.
guide-say-2 = Vous pouvez passer une question ou arrêter.
guide-say-3 = Vos réponses sont à vous.
guide-say-4 = L'appareil oublie vos réponses après votre tour.
guide-cases = Que faire ?
guide-upset = Une personne est triste ou inquiète
guide-upset-1 = Proposez une pause au calme.
guide-private = Une personne confie une difficulté
guide-private-1 = Écoutez, puis proposez d'en parler seul à seul.
guide-senses = Une personne voit ou entend mal
guide-senses-1 = Agrandissez le texte ou lisez à voix basse.
guide-senses-2 = Montrez les images du doigt.
guide-stop = Une personne veut arrêter
guide-stop-1 = Dites oui et effacez ses réponses avec elle.
guide-picture = Ce que cachent les chiffres du groupe
guide-picture-1 = Les chiffres apparaissent à partir de 5 codes.
guide-picture-2 = Les chiffres cachent les nombres plus petits que 3.
guide-picture-3 = Les chiffres restent vagues si presque tous répondent pareil.
guide-picture-4 = Les chiffres parlent du groupe et protègent chaque personne.
guide-kept = Ce qui reste
guide-kept-1 = Les appareils des participants oublient tout.
guide-kept-2 = Votre appareil garde l'atelier : son nom, son jour, sa langue, ses chiffres.

## Le papier
paper-title = L'atelier sur papier
paper-help = Les pages sont dans la langue de l'écran.
paper-all = Tout imprimer
paper-print = Imprimer : { $name }
paper-pages = Nombre de pages : { $count }
paper-cards = Cartes des questions
paper-cards-help = Coupez chaque page en 4.
paper-apart = Cette carte est à part : donnez-la seulement si vous voulez.
paper-goals = Cartes des objectifs
paper-goals-help = Coupez chaque page en 8.
paper-answers = Feuille de réponses
paper-answers-help = Imprimez une feuille par personne.
paper-mine = Mes réponses
paper-yours = Cette feuille est à vous et reste sans nom.
paper-tick = Cochez une réponse par ligne, et la bulle si vous voulez.
paper-draw = Écrivez ou dessinez vos objectifs.
