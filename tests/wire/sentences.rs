//! Own words as people might write them, in every language: goals of 78 to 80 characters, reasons up to 60,
//! first steps up to 120 and short ones of about 40, and goals of an assessment before.

use jalon_core::instrument::Locale;

/// What three goals can say in own words.
pub struct Sentences {
    pub locale: Locale,
    pub goals: [&'static str; 3],
    pub reasons: [&'static str; 3],
    pub steps: [&'static str; 3],
    pub short_steps: [&'static str; 2],
    pub earlier: [&'static str; 3],
}

/// In every language.
pub const SENTENCES: [Sentences; 5] = [
    Sentences {
        locale: Locale::Fr,
        goals: [
            "Trouver un travail à mi-temps près de l'école, pour être là quand ils rentrent.",
            "Apprendre à mieux écrire le français et passer le permis B avant l'été 2027, oui",
            "J'aimerais ouvrir un petit atelier de couture chez moi avec ma sœur, peut-être !",
        ],
        reasons: [
            "Pour que mes enfants soient fiers de moi, et moi aussi.",
            "Je veux comprendre les lettres de l'école sans demander.",
            "Coudre me calme, et les voisines me le demandent déjà.",
        ],
        steps: [
            "Demander à la responsable de la crèche s'il reste une place le matin, puis appeler l'agence d'intérim de Namur lundi.",
            "M'inscrire au cours du soir de la maison de quartier et regarder avec ma voisine combien coûtent les leçons de conduite.",
            "Coudre trois sacs pour le marché de décembre, compter ce qu'ils me coûtent et demander l'avis de gens du métier.",
        ],
        short_steps: [
            "Appeler la crèche de la rue Haute mardi.",
            "Demander le prix du cours à ma voisine.",
        ],
        earlier: [
            "Retrouver un rythme et sortir de la maison au moins trois fois par semaine, seul.",
            "Mettre mes papiers en ordre avec l'aide de l'assistante sociale avant les congés",
            "Réparer le vélo de mon fils et aller ensemble à la piscine le mercredi, enfin...",
        ],
    },
    Sentences {
        locale: Locale::Nl,
        goals: [
            "Ik wil graag in de zorg werken, liefst 's ochtends als de kinderen op school zij",
            "Beter Nederlands leren spreken zodat ik zelf met de dokter en school kan praten.",
            "Een opleiding tot elektricien volgen en daarna een vaste job vinden in Mechelen.",
        ],
        reasons: [
            "Omdat ik mijn moeder verzorgd heb en dat graag deed.",
            "Dan moet mijn dochter niet altijd voor mij vertalen.",
            "Ik werk graag met mijn handen en wil genoeg verdienen.",
        ],
        steps: [
            "Volgende week bellen naar het woonzorgcentrum in onze straat en vragen of ik een dag mag meelopen met iemand.",
            "Mij inschrijven voor de praatgroep in de bibliotheek op donderdag, en thuis elke avond een half uur oefenen.",
            "Naar de infodag van de school gaan, vragen welke papieren ik nodig heb en mijn oude diploma laten vertalen.",
        ],
        short_steps: [
            "Bellen naar het woonzorgcentrum op maandag",
            "Inschrijven voor de praatgroep op donderdag",
        ],
        earlier: [
            "Een goedkoper appartement zoeken dicht bij het station, met twee slaapkamers erin",
            "Mijn rijbewijs halen en eerst het theorie-examen doen voor het einde van het jaar",
            "Minstens een keer per week buiten komen en nieuwe mensen ontmoeten in de buurt, ja",
        ],
    },
    Sentences {
        locale: Locale::De,
        goals: [
            "Ich möchte eine Ausbildung als Köchin machen und später in Eupen selbst kochen..",
            "Den Führerschein schaffen, damit ich für die Frühschicht nicht zu spät komme, ja",
            "Meine Schulden abzahlen und eine größere Wohnung für mich und die Kinder finden.",
        ],
        reasons: [
            "Weil ich gern für andere koche und es gut kann.",
            "Ohne Auto komme ich um fünf Uhr nicht zur Arbeit.",
            "Ich will wieder ruhig schlafen und Platz haben.",
        ],
        steps: [
            "Nächste Woche in der Schulküche fragen, ob ich einen Tag mithelfen darf, und meine Zeugnisse zusammensuchen.",
            "Mich bei der Fahrschule in Kelmis anmelden und jeden Abend eine halbe Stunde für die theoretische Prüfung lernen.",
            "Alle Rechnungen in einen Ordner legen und einen Termin bei der Schuldnerberatung für Anfang Dezember ausmachen.",
        ],
        short_steps: [
            "In der Schulküche nach einem Tag fragen.",
            "Bis Freitag bei der Fahrschule anrufen.",
        ],
        earlier: [
            "Einen Sprachkurs finden, der abends stattfindet, wenn mein Mann bei den Kindern ist",
            "Einmal in der Woche zum Sportverein gehen und dort ein paar Leute kennenlernen, ja",
            "Meine Papiere von der Gemeinde holen und die Krankenkasse endlich in Ordnung haben",
        ],
    },
    Sentences {
        locale: Locale::En,
        goals: [
            "I want my diploma from Cameroon recognised so that I can work as a nurse again..",
            "Find a place in a nursery for my youngest before I start the evening course, OK?",
            "Get to know people in my town and play football with a team on Saturday mornings",
        ],
        reasons: [
            "I was a good nurse for nine years and I miss the ward.",
            "I cannot study while she is crying next to me.",
            "My days are long and quiet since I moved here.",
        ],
        steps: [
            "Ask my sister to send the original papers from Douala and find out who translates them without a high price.",
            "Visit the two nurseries near the bus stop on Tuesday morning and put our name on both of the waiting lists.",
            "Go to the sports hall on Saturday, watch a match, and ask the trainer whether beginners are welcome as well.",
        ],
        short_steps: [
            "Ask my sister to send me the papers.",
            "Visit the nursery near the bus stop.",
        ],
        earlier: [
            "Learn enough French to speak with the teacher of my son without asking a friend..",
            "Get the bank to agree to a plan so that I can pay back a little bit every month..",
            "Find out which bus goes to the industrial zone early enough for the morning shift",
        ],
    },
    Sentences {
        locale: Locale::Ar,
        goals: [
            "أريد أن أتعلم اللغة الفرنسية جيدا حتى أستطيع التحدث مع الطبيب ومع معلمة أطفالي.",
            "أبحث عن عمل بدوام جزئي قريب من البيت لأن ابني الصغير في الحضانة حتى الساعة ٤ فقط",
            "أحلم بفتح مطعم صغير للأكل السوري مع زوجتي، وقبل ذلك أحتاج إلى رخصة سياقة ودورة.",
        ],
        reasons: [
            "لأنني لا أريد أن يترجم ابني كل شيء في كل مرة.",
            "أحتاج إلى دخل ثابت وإلى وقت مع أولادي أيضا.",
            "الطبخ عمل عائلتي منذ زمن طويل وأنا أحبه كثيرا.",
        ],
        steps: [
            "سأسأل في المكتبة عن دروس المحادثة يوم الثلاثاء وأسجل اسمي، ثم أتدرب كل مساء نصف ساعة مع جارتي التي تتكلم جيدا.",
            "سأذهب يوم الإثنين إلى مكتب التشغيل مع سيرتي الذاتية وأسأل عن عمل في الصباح فقط في المدارس أو في المحلات القريبة.",
            "سأتصل بصاحب مطعم أعرفه في لييج وأطلب منه أن أعمل معه يوما واحدا لأرى كيف يشتري وكيف يحسب الأسعار والضرائب.",
        ],
        short_steps: [
            "سأسأل في المكتبة عن دروس يوم الثلاثاء.",
            "سأتصل بمكتب التشغيل صباح يوم الإثنين.",
        ],
        earlier: [
            "أن أجد بيتا أكبر لعائلتي بإيجار معقول قريبا من المدرسة ومن بيت أهلي في المدينة.",
            "أن أرتب أوراقي مع البلدية ومع صندوق التأمين الصحي قبل نهاية السنة إن شاء الله..",
            "أن أتعرف على ناس جدد في الحي وأن أخرج من البيت مرتين في الأسبوع على الأقل وحدي.",
        ],
    },
];
