# Jalon, Belgisch Nederlands in klare taal, taalniveau A2.
# Regels: één idee per zin, hoogstens 12 woorden, actieve zinnen, gewone woorden.

## Altijd in beeld
app-name = Jalon
loading = Jalon gaat open.
back = Terug
language = Taal
menu = Menu
erase = Alles wissen
pause = Pauze nemen
next = Verder
can-go-on = U kunt verdergaan.
progress = Deel { $here } van { $total }: { $part }
progress-review = Tot slot: ik lees alles na
part-choice = ik kies
part-topics = mijn onderwerpen
part-since = wat er veranderd is
part-resources = mijn ervaring
part-goals = mijn doelen
part-situation = mijn situatie
notice-close = Begrepen
try-again = Opnieuw proberen
listen = Luisteren
listen-all = Alles beluisteren
listen-stop = Stoppen
listen-to = Luisteren: { $text }
translation-note = Een machine heeft deze teksten vertaald. Nog niemand heeft ze nagelezen.

## Voor het openen
too-old-title = Deze browser is te oud.
too-old-help = Update uw browser of probeer een ander toestel.
protected-title = Een beveiliging houdt Jalon tegen.
protected-help = Sta deze website toe of vraag hulp.
no-script = Zet JavaScript aan om Jalon te openen.
load-failed = Jalon gaat niet open. Kijk of uw internet werkt.
load-failed-retry = Opnieuw proberen
trap-title = Jalon is gestopt.
trap-help = Dat ligt niet aan u.
trap-turn = Het toestel is alles vergeten: u kunt opnieuw beginnen.
trap-again = De pagina opnieuw openen

## Welkom
welcome-lead = Bereid uw afspraak bij het OCMW rustig voor.
promise-choice = U antwoordt alleen als u dat wilt.
promise-phone = Alles blijft op deze telefoon.
promise-show = U kiest wat u toont.
welcome-ways = Hoe wilt u antwoorden?
welcome-adviser = Ik ben begeleider
welcome-facilitator = Ik geef een workshop

## Hoeveel tijd
mode-standard = Met tekst
mode-simplified = Met prenten en geluid
mode-follow_up = Zeggen hoe het nu gaat
minutes = Ongeveer { $count } minuten
return-later = Later
rest-loading = Nog even geduld.
rest-failed = Het volgende deel is niet geladen. Kijk of uw internet werkt.

## Onderwerpen kiezen
domains-title = Welke onderwerpen kiest u?
domains-help = Tik om te kiezen.
domains-all = Alles, behalve gezondheid
domains-none = Alles weghalen
domains-count = { $count ->
    [0] Geen onderwerp
    [one] Eén onderwerp
   *[other] { $count } onderwerpen
}
domain-mobility = Vervoer
domain-family = Kinderen en familie
domain-housing = Wonen
domain-money = Geld
domain-paperwork = Papieren en rechten
domain-language = Taal, lezen, rekenen
domain-digital = Telefoon en computer
domain-health = Gezondheid en werk
domain-confidence = Zelfvertrouwen en contacten
domain-direction = Een beroep kiezen
domain-learning = Leren en diploma's
domain-job_search = Werk zoeken
domain-work_life = Huidig werk

## De vragen
pass = Ik sla dit over

## De doelen
own-words = In uw eigen woorden

## Nakijken
change = Veranderen

## Daarna
pause-title = Neem rustig uw tijd.
pause-done = U bent klaar.
pause-kept = Uw antwoorden blijven op deze telefoon.
pause-close = U kunt deze pagina sluiten.
pause-memory = Als u deze pagina sluit, verdwijnen uw antwoorden.
pause-resume = Verdergaan
erase-title = Alles wissen?
erase-help = Al uw antwoorden verdwijnen voor altijd van dit toestel.
erase-device = Alles wat Jalon op dit toestel bewaart, verdwijnt voor altijd.
erase-yes = Ja, alles wissen
erase-no = Nee, bewaren

## Berichten
notice-erased = Alles is gewist.
notice-erased-elsewhere = Alles is gewist in een ander venster van Jalon.
notice-copied = De link is gekopieerd.
notice-copy-failed = De link is niet gekopieerd.
notice-copy-failed-help = Druk lang op de link om hem te kopiëren.
notice-locale-failed = Deze taal is niet geladen: { $language }.
notice-locale-failed-help = Kijk of uw internet werkt.
notice-blocked = Deze browser kan uw antwoorden niet bewaren.
notice-memory = Als u deze pagina sluit, verdwijnen uw antwoorden.
notice-full = Het geheugen van deze browser is vol.
notice-full-help = Wis foto's of apps. Ga dan verder.
notice-record-unreadable = Jalon kan uw oude antwoorden niet lezen.
notice-record-newer = Uw oude antwoorden komen uit een nieuwere versie van Jalon.
notice-record-untouched = Ze blijven op deze telefoon.
record-keep = Bewaren in een bestand
record-discard = De oude antwoorden wissen
