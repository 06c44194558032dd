# For whoever runs a workshop.

## De workshop: begeleiden
workshops-title = De workshops
workshops-help = U ziet de groep, nooit één persoon alleen.
workshops-blocked = Deze browser kan de workshops niet bewaren.
workshops-memory = Als u deze pagina sluit, verdwijnen nieuwe workshops.
workshops-unreadable = Jalon kan uw oude workshops niet lezen.
workshops-newer = Uw oude workshops komen uit een nieuwere versie van Jalon.
workshops-untouched = Die workshops blijven op dit toestel.
workshops-discard = De oude workshops wissen
workshop-running = Er is een workshop bezig
workshop-resume = Verder met de workshop
workshop-prepare = Een workshop voorbereiden
workshop-guide = Draaiboek lezen
workshop-paper = Op papier werken
workshops-done = Afgelopen workshops
workshops-table = Een tabel van de workshops downloaden
workshop-of = Workshop van { $date }
workshop-look = De cijfers bekijken
workshop-look-this = De cijfers bekijken: { $name }
workshop-erase = Wissen
workshop-erase-this = Deze workshop wissen: { $name }
workshop-erase-title = Deze workshop voor altijd wissen?
workshop-erase-yes = Ja, de workshop wissen
workshop-erase-no = Nee, de workshop bewaren
prepare-title = Uw volgende workshop
prepare-label = Naam van de workshop, als u wilt
prepare-language = Taal van de schermen
prepare-mode = Hoe antwoorden?
prepare-pictures = Met prenten en geluid
prepare-text = Met tekst
prepare-duration = Hoelang?
prepare-minutes = { $count ->
    [one] Eén minuut
   *[other] { $count } minuten
}
prepare-domains = Onderwerpen van de workshop
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
workshop-picture = De cijfers van de groep bekijken
workshop-finish = De workshop afsluiten
finish-title = De workshop nu afsluiten?
finish-help = Jalon bewaart de cijfers van de groep en vergeet de rest.
finish-nothing = De groep is nog te klein voor cijfers.
finish-forgets = Jalon vergeet dan de hele workshop.
finish-waiting = { $count ->
    [one] De antwoorden van één persoon zitten nog niet in de cijfers.
   *[other] De antwoorden van { $count } personen zitten nog niet in de cijfers.
}
finish-yes = Ja, afsluiten
finish-no = Nee, verdergaan
count-title = De codes tellen
count-help = Vraag aan iedereen de anonieme code.
count-number = { $count ->
    [0] Nog niemand geteld
    [one] Eén persoon geteld
   *[other] { $count } personen geteld
}
count-counted = De code is geteld.
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
group-title = De groep in cijfers
group-too-few = Vanaf 5 personen zijn er cijfers.
group-why = Zo beschermt Jalon iedereen.
group-wait = Wacht op de code van iedereen.
group-once = De cijfers zeggen meer als de groep volledig is.
group-renewal = Voor nieuwe cijfers zijn nog 5 personen nodig.
group-waiting = { $count ->
    [one] Eén persoon telt mee in de volgende cijfers.
   *[other] { $count } personen tellen mee in de volgende cijfers.
}
group-show = De cijfers tonen
group-renew = De cijfers vernieuwen
group-fine = Wat goed gaat voor de groep
group-difficult = Moeilijk of heel moeilijk
group-talk = Enkele personen willen erover praten
group-goals = De doelen van de groep
group-other-goal = Een ander doel
group-nothing = Nog niets in dit deel
group-hidden = Aantal verborgen om iedereen te beschermen
group-note = Met deze cijfers begint het gesprek.
poster-note = Dit blad toont de antwoorden die het vaakst voorkomen.
poster-a4 = Afdrukken op een blad A4
poster-a3 = Afdrukken op een groot blad A3
group-table = Een tabel met de cijfers downloaden
table-day = Dag
table-label = Workshop
table-people = Aantal personen
table-topic = Onderwerp
table-answer = Antwoord
table-count = Aantal
table-note = Opmerking
table-modes = Manier van antwoorden
table-not-said = Zonder antwoord

## De gids
guide-title = Een workshop van 45 minuten geven
guide-help = Elke persoon denkt na, daarna praat de groep.
guide-minutes = Minuut { $from } tot { $to }
guide-prepare = Voorbereiden
guide-prepare-1 = Laad de toestellen op en zet de schermen helder.
guide-prepare-2 = Neem koptelefoons mee om rustig te luisteren.
guide-prepare-3 = Druk de kaarten en een blad per persoon af.
guide-prepare-4 = Geef iedereen een plaats waar niemand meekijkt.
guide-steps = De stappen
guide-welcome = Verwelkomen
guide-welcome-1 = Wie wil, doet mee.
guide-welcome-2 = Iedereen kan een vraag overslaan of stoppen.
guide-welcome-3 = De deelnemers kiezen zelf wat ze tonen.
guide-practice = Samen proberen
guide-practice-1 = Doe samen de vraag om te oefenen.
guide-practice-2 = Toon de gezichten, de pijl om over te slaan en de tekstballon.
guide-answer = Elk voor zich antwoorden
guide-answer-1 = Elke persoon antwoordt op een toestel of op papier.
guide-answer-2 = Help lezen en laat de persoon kiezen.
guide-group = Samen kijken en praten
guide-group-1 = Wie wil, toont de anonieme code aan uw toestel.
guide-group-2 = Wacht op alle codes en open dan de cijfers.
guide-group-3 = Praat over de onderwerpen. Zwijgen mag.
guide-end = Afsluiten
guide-end-1 = Wie wil, neemt de code of het blad mee.
guide-end-2 = Wis de antwoorden op elk toestel.
guide-after = Daarna
guide-after-1 = Blijf nog even om apart te praten.
guide-after-2 = Verscheur vergeten bladen.
guide-say = Zeg dit in uw eigen woorden
guide-say-1 = U kiest zelf of u antwoordt.
guide-say-2 = U kunt een vraag overslaan of stoppen.
guide-say-3 = Uw antwoorden zijn van u.
guide-say-4 = Het toestel vergeet uw antwoorden na uw beurt.
guide-cases = Wat doen?
guide-upset = Iemand krijgt het moeilijk
guide-upset-1 = Stel een rustige pauze voor.
guide-private = Iemand vertelt iets moeilijks
guide-private-1 = Luister en stel een apart gesprek voor.
guide-senses = Iemand ziet of hoort slecht
guide-senses-1 = Maak de tekst groter of lees zacht voor.
guide-senses-2 = Toon de prenten met uw vinger.
guide-stop = Iemand wil stoppen
guide-stop-1 = Zeg ja en wis samen de antwoorden.
guide-picture = Wat de cijfers van de groep verbergen
guide-picture-1 = Vanaf 5 codes zijn er cijfers.
guide-picture-2 = De cijfers verbergen aantallen kleiner dan 3.
guide-picture-3 = Als bijna iedereen hetzelfde antwoordt, blijven de cijfers vaag.
guide-picture-4 = De cijfers gaan over de groep en beschermen iedereen.
guide-kept = Wat blijft
guide-kept-1 = De toestellen van de deelnemers vergeten alles.
guide-kept-2 = Uw toestel bewaart de workshop: naam, dag, taal en cijfers.

## Het papier
paper-title = De workshop op papier
paper-help = De bladen zijn in de taal van het scherm.
paper-all = Alles afdrukken
paper-print = Afdrukken: { $name }
paper-pages = Aantal bladen: { $count }
paper-cards = Kaarten met vragen
paper-cards-help = Knip elk blad in 4.
paper-apart = Deze kaart staat apart: u kiest of u ze geeft.
paper-goals = Kaarten met doelen
paper-goals-help = Knip elk blad in 8.
paper-answers = Antwoordblad
paper-answers-help = Druk een blad per persoon af.
paper-mine = Mijn antwoorden
paper-yours = Dit blad is van u en blijft zonder naam.
paper-tick = Kruis één antwoord per lijn aan, en de tekstballon als u wilt.
paper-draw = Schrijf of teken uw doelen.
