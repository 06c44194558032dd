# For whoever runs a workshop.

## De workshop: begeleiden
workshops-title = De workshops
workshops-help = U ziet de groep, nooit één persoon alleen.
workshops-blocked = Deze browser kan de workshops niet bewaren.
workshops-memory = Nieuwe workshops blijven hier zolang de pagina open is.
workshops-unreadable = Jalon kan uw oude workshops niet lezen.
workshops-newer = Uw oude workshops komen van een nieuwere Jalon.
workshops-untouched = Die workshops blijven op dit toestel.
workshops-discard = De oude workshops wissen
workshop-running = Er is een workshop bezig
workshop-resume = Verder met de workshop
workshop-prepare = Een workshop voorbereiden
workshop-guide = De gids lezen
workshop-paper = Op papier werken
workshops-done = Afgelopen workshops
workshops-table = Alle workshops in een tabel bewaren
workshop-of = Workshop van { $date }
workshop-look = Het beeld bekijken
workshop-look-this = Het beeld bekijken: { $name }
workshop-erase = Wissen
workshop-erase-this = Deze workshop wissen: { $name }
workshop-erase-title = Deze workshop voor altijd wissen?
workshop-erase-yes = Ja, de workshop wissen
workshop-erase-no = Nee, de workshop bewaren
prepare-title = Uw volgende workshop
prepare-label = Naam van de workshop, als u wilt
prepare-language = Taal van de schermen
prepare-mode = Hoe antwoorden?
prepare-pictures = Met beelden en geluid
prepare-text = Met tekst
prepare-duration = Hoelang?
prepare-minutes = { $count ->
    [one] Eén minuut
   *[other] { $count } minuten
}
prepare-domains = Onderwerpen om te bekijken
workshop-open = De workshop openen
workshop-title = De workshop is open.
workshop-number = Nummer van de workshop
workshop-here = Met dit toestel
workshop-here-help = Iedereen antwoordt en geeft het toestel door.
workshop-begin = Op dit toestel beginnen
workshop-phones = Met de telefoons
workshop-phones-help = Iedereen scant deze code met de eigen telefoon.
workshop-code = QR-code van de workshop
workshop-after = Als iedereen klaar is
workshop-picture = Het beeld van de groep bekijken
workshop-finish = De workshop afsluiten
finish-title = De workshop nu afsluiten?
finish-help = Jalon bewaart het beeld van de groep en vergeet de rest.
finish-nothing = De groep is nog te klein voor een beeld.
finish-forgets = Jalon vergeet dan de hele workshop.
finish-waiting = { $count ->
    [one] Eén persoon staat nog niet in het beeld.
   *[other] { $count } personen staan nog niet in het beeld.
}
finish-yes = Ja, afsluiten
finish-no = Nee, verdergaan
count-title = De codes tellen
count-help = Vraag aan iedereen de code zonder naam.
count-number = { $count ->
    [0] Nog niemand geteld
    [one] Eén persoon geteld
   *[other] { $count } personen geteld
}
count-counted = Dat is geteld.
count-already = Jalon heeft deze code al geteld.
count-other = Deze code komt van een andere workshop.
count-other-help = Vraag de code van workshop { $number }.
count-done = Klaar

## De groep
people = { $count ->
    [one] Eén persoon
   *[other] { $count } personen
}
people-at-least = { $count ->
    [one] Minstens één persoon
   *[other] Minstens { $count } personen
}
group-title = Het beeld van de groep
group-too-few = Voor een beeld zijn minstens 5 personen nodig.
group-why = Zo beschermt Jalon iedereen.
group-wait = Wacht op de code van iedereen.
group-once = Het beeld zegt meer als de groep volledig is.
group-renewal = Een nieuw beeld vraagt 5 personen meer.
group-waiting = { $count ->
    [one] Eén persoon wacht op het volgende beeld.
   *[other] { $count } personen wachten op het volgende beeld.
}
group-show = Het beeld tonen
group-renew = Het beeld vernieuwen
group-fine = Dit gaat goed
group-difficult = Moeilijk of heel moeilijk
group-talk = De groep wil hierover praten
group-goals = De doelen van de groep
group-other-goal = Een ander doel
group-nothing = Nog niets in dit deel
group-hidden = Geheim aantal, om iedereen te beschermen
group-note = Met dit beeld begint het gesprek.
poster-note = Dit blad toont de antwoorden die het vaakst komen.
poster-a4 = Afdrukken op een blad A4
poster-a3 = Afdrukken op een groot blad A3
group-table = Het beeld in een tabel bewaren
table-day = Dag
table-label = Workshop
table-people = Personen in het beeld
table-topic = Onderwerp
table-answer = Antwoord
table-count = Aantal
table-note = Opmerking
table-modes = Manier van antwoorden
table-not-said = Zonder antwoord

## De gids
guide-title = Een workshop van 45 minuten begeleiden
guide-help = Elke persoon denkt na, daarna praat de groep.
guide-minutes = Minuut { $from } tot { $to }
guide-prepare = Voorbereiden
guide-prepare-1 = Laad de toestellen op en zet het scherm helder.
guide-prepare-2 = Neem koptelefoons mee om rustig te luisteren.
guide-prepare-3 = Druk de kaarten en een blad per persoon af.
guide-prepare-4 = Geef elke persoon een plaats uit het zicht.
guide-steps = De stappen
guide-welcome = Verwelkomen
guide-welcome-1 = Elke persoon doet vrij mee.
guide-welcome-2 = Men kan een vraag overslaan en stoppen.
guide-welcome-3 = Elke persoon beslist wat te tonen.
guide-practice = Samen proberen
guide-practice-1 = Doe samen de vraag om te oefenen.
guide-practice-2 = Toon de gezichten, de pijl om over te slaan en de tekstballon.
guide-answer = Alleen antwoorden
guide-answer-1 = Elke persoon antwoordt op een toestel of op papier.
guide-answer-2 = Help lezen en laat de persoon kiezen.
guide-group = Samen kijken en praten
guide-group-1 = Wie wil, toont een anonieme code aan uw toestel.
guide-group-2 = Wacht op alle codes en open dan het groepsbeeld.
guide-group-3 = Praat over de onderwerpen en laat elk vrij om te zwijgen.
guide-end = Afsluiten
guide-end-1 = Wie wil, neemt de code of het blad mee.
guide-end-2 = Wis de antwoorden op elk toestel.
guide-after = Daarna
guide-after-1 = Blijf nog even om apart te praten.
guide-after-2 = Verscheur vergeten bladen.
guide-say = Zeg met uw woorden
guide-say-1 = U bent vrij om te antwoorden.
guide-say-2 = U kunt een vraag overslaan of stoppen.
guide-say-3 = Uw antwoorden zijn van u.
guide-say-4 = Het toestel vergeet uw antwoorden na uw beurt.
guide-cases = Wat doen?
guide-upset = Een persoon is geraakt
guide-upset-1 = Stel een rustige pauze voor.
guide-private = Een persoon vertelt iets moeilijks
guide-private-1 = Luister en stel een apart gesprek voor.
guide-senses = Een persoon ziet of hoort slecht
guide-senses-1 = Maak de tekst groter of lees zacht voor.
guide-senses-2 = Toon de beelden met uw vinger.
guide-stop = Een persoon wil stoppen
guide-stop-1 = Zeg ja en wis samen de antwoorden.
guide-picture = Wat het groepsbeeld verbergt
guide-picture-1 = Het wacht op minstens 5 codes.
guide-picture-2 = Het verbergt aantallen kleiner dan 3.
guide-picture-3 = Antwoorden bijna allen gelijk, dan blijft het vaag.
guide-picture-4 = Zo spreekt het over de groep en beschermt het elke persoon.
guide-kept = Wat blijft
guide-kept-1 = De toestellen van de personen vergeten alles.
guide-kept-2 = Uw toestel houdt het beeld, de dag, de taal en de naam.

## Het papier
paper-title = De workshop op papier
paper-help = De bladen spreken de taal van het scherm.
paper-all = Alles afdrukken
paper-print = Afdrukken: { $name }
paper-pages = Aantal bladen: { $count }
paper-cards = Kaarten met vragen
paper-cards-help = Snijd elk blad in 4.
paper-apart = Deze kaart staat apart: u kiest of u ze geeft.
paper-goals = Kaarten met doelen
paper-goals-help = Snijd elk blad in 8.
paper-answers = Antwoordblad
paper-answers-help = Druk een blad per persoon af.
paper-mine = Mijn antwoorden
paper-yours = Dit blad is van u en blijft zonder naam.
paper-tick = Kruis een antwoord per lijn aan.
paper-draw = Schrijf of teken uw doelen.
