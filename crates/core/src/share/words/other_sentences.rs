//! Sentences in languages without a primer, in capitals, and with numbers.

/// Ten in each of some languages without a primer, by their names.
pub(super) const OTHERS: [(&str, [&str; 10]); 12] = [
    (
        "Ukrainian",
        [
            "Знайти роботу поруч із домом на пів дня",
            "Хочу вивчити французьку, щоб розмовляти з лікарем",
            "Мій син часто хворіє, і я з ним сама",
            "Подзвонити до школи в понеділок",
            "Я боюся відкривати листи з банку",
            "Попросити сестру піти зі мною до комуни",
            "Скласти теоретичний іспит на права у вересні",
            "У мене болить спина, коли довго сиджу",
            "Знайти квартиру з кімнатою для дітей",
            "Визнати мій диплом медсестри",
        ],
    ),
    (
        "Russian",
        [
            "Найти работу недалеко от дома на полдня",
            "Я хочу выучить французский, чтобы говорить с врачом",
            "Мой сын часто болеет, и я с ним одна",
            "Позвонить в школу в понедельник",
            "Боюсь открывать письма из банка",
            "Попросить соседку пойти со мной в коммуну",
            "Сдать теорию на права в сентябре",
            "У меня болит спина, когда долго стою",
            "Найти квартиру с комнатой для детей",
            "Написать резюме вместе с кем-нибудь",
        ],
    ),
    (
        "Bulgarian",
        [
            "Да намеря работа на половин ден близо до вкъщи",
            "Искам да уча занаят в строителството",
            "Синът ми често е болен и няма кой да го гледа",
            "Да се обадя в училището в понеделник",
            "Страх ме е да отварям писмата от банката",
            "Да помоля сестра ми да дойде с мен в общината",
            "Да взема теоретичния изпит за книжка през септември",
            "Боли ме гърбът, когато стоя дълго прав",
            "Апартамент със стая за децата",
            "Да изплатя дълговете си малко по малко",
        ],
    ),
    (
        "Turkish",
        [
            "Eve yakın yarım günlük bir iş bulmak",
            "Fransızca öğrenmek istiyorum, doktorla konuşmak için",
            "Oğlum sık sık hasta oluyor ve ona bakacak kimse yok",
            "Pazartesi günü okulu aramak",
            "Bankadan gelen mektupları açmaya korkuyorum",
            "Ablamdan benimle belediyeye gelmesini istemek",
            "Eylülde ehliyet sınavına girmek",
            "Uzun süre oturunca sırtım ağrıyor",
            "Çocuklar için odası olan bir daire",
            "Borçlarımı yavaş yavaş ödemek istiyorum",
        ],
    ),
    (
        "Romanian",
        [
            "Să găsesc un loc de muncă aproape de casă",
            "Vreau să învăț o meserie în construcții",
            "Fiul meu este des bolnav și sunt singură cu el",
            "Să sun luni la școală pentru grădiniță",
            "Mi-e frică să deschid scrisorile de la bancă",
            "Să o rog pe sora mea să vină cu mine la primărie",
            "Să iau examenul teoretic pentru permis în septembrie",
            "Mă doare spatele când stau mult timp jos",
            "Un apartament cu o cameră pentru copii",
            "Să-mi plătesc datoriile încetul cu încetul",
        ],
    ),
    (
        "Polish",
        [
            "Znaleźć pracę na pół etatu blisko domu",
            "Chcę nauczyć się zawodu w budownictwie",
            "Mój syn często choruje i jestem z nim sama",
            "Zadzwonić w poniedziałek do szkoły w sprawie świetlicy",
            "Boję się otwierać listy z banku",
            "Poprosić siostrę, żeby poszła ze mną do gminy",
            "Zdać egzamin teoretyczny na prawo jazdy we wrześniu",
            "Bolą mnie plecy, kiedy długo siedzę",
            "Mieszkanie z pokojem dla dzieci",
            "Spłacić długi krok po kroku",
        ],
    ),
    (
        "Spanish",
        [
            "Encontrar un trabajo a media jornada cerca de casa",
            "Quiero aprender un oficio en la construcción",
            "Mi hijo está enfermo a menudo y estoy sola con él",
            "Llamar el lunes a la escuela por la guardería",
            "No me atrevo a abrir las cartas del banco",
            "Pedir a mi hermana que me acompañe al ayuntamiento",
            "Aprobar el examen teórico del permiso en septiembre",
            "Me duele la espalda cuando estoy mucho tiempo sentado",
            "Un piso con una habitación para los niños",
            "Pagar mis deudas poco a poco",
        ],
    ),
    (
        "Portuguese",
        [
            "Encontrar um trabalho a meio tempo perto de casa",
            "Quero aprender uma profissão na construção",
            "O meu filho está muitas vezes doente e estou sozinha",
            "Telefonar na segunda-feira para a escola",
            "Não tenho coragem de abrir as cartas do banco",
            "Pedir à minha irmã para ir comigo à câmara",
            "Passar no exame teórico da carta em setembro",
            "Doem-me as costas quando fico muito tempo sentado",
            "Um apartamento com um quarto para as crianças",
            "Pagar as minhas dívidas pouco a pouco",
        ],
    ),
    (
        "Albanian",
        [
            "Të gjej një punë me orar të shkurtër afër shtëpisë",
            "Dua të mësoj një zanat në ndërtim",
            "Djali im sëmuret shpesh dhe jam vetëm me të",
            "Të telefonoj në shkollë të hënën",
            "Kam frikë të hap letrat e bankës",
            "T'i kërkoj motrës të vijë me mua në komunë",
            "Të jap provimin e teorisë për patentë në shtator",
            "Më dhemb shpina kur rri gjatë ulur",
            "Një apartament me një dhomë për fëmijët",
            "Të paguaj borxhet pak nga pak",
        ],
    ),
    (
        "Dari",
        [
            "می‌خواهم کاری نیمه‌وقت نزدیک خانه پیدا کنم",
            "می‌خواهم زبان فرانسوی یاد بگیرم تا با داکتر گپ بزنم",
            "پسرم زیاد مریض می‌شود و من تنها هستم",
            "روز دوشنبه به مکتب زنگ می‌زنم",
            "می‌ترسم مکتوب‌های بانک را باز کنم",
            "از خواهرم بپرسم که با من به کمون بیاید",
            "در ماه سپتمبر امتحان نظری جواز رانندگی را بدهم",
            "وقتی زیاد ایستاده باشم کمرم درد می‌کند",
            "یک آپارتمان با یک اتاق برای اطفال",
            "قرض‌هایم را آهسته آهسته پس بدهم",
        ],
    ),
    (
        "Amharic",
        [
            "ከቤቴ አቅራቢያ የግማሽ ቀን ሥራ ማግኘት",
            "ፈረንሳይኛ መማር እፈልጋለሁ ከሐኪም ጋር ለመነጋገር",
            "ልጄ ብዙ ጊዜ ይታመማል እኔም ብቻዬን ነኝ",
            "ሰኞ ወደ ትምህርት ቤት መደወል",
            "ከባንክ የሚመጡ ደብዳቤዎችን ለመክፈት እፈራለሁ",
            "እህቴ ከእኔ ጋር ወደ ኮሙዩን እንድትመጣ መጠየቅ",
            "በመስከረም የመንጃ ፈቃድ ፈተና መውሰድ",
            "ለረጅም ጊዜ ስቀመጥ ጀርባዬን ያመኛል",
            "ለልጆች ክፍል ያለው አፓርታማ",
            "ዕዳዬን ቀስ በቀስ መክፈል",
        ],
    ),
    (
        "Tigrinya",
        [
            "ኣብ ጥቓ ገዛይ ፍርቂ መዓልቲ ስራሕ ክረክብ እደሊ",
            "ፈረንሳይኛ ክመሃር እደሊ ምስ ሓኪም ክዛረብ",
            "ወደይ ብዙሕ ግዜ ይሓምም ኣነ ድማ በይነይ እየ",
            "ሰኑይ ናብ ቤት ትምህርቲ ክድውል",
            "ካብ ባንክ ዝመጽእ ደብዳበ ክኸፍት እፈርሕ",
            "ሓብተይ ምሳይ ናብ ኮሙን ክትመጽእ ክሓታ",
            "ኣብ መስከረም ናይ መዘወሪ ፍቓድ ፈተና ክወስድ",
            "ነዊሕ ክቕመጥ ከለኹ ሕቖይ የሕምመኒ",
            "ንደቀይ ክፍሊ ዘለዎ ኣፓርታማ",
            "ዕዳይ ቀስ ብቐስ ክኸፍል",
        ],
    ),
];

/// In capitals, as people often write who learnt to write as adults; without accents.
pub(super) const CAPITALS: [&str; 5] = [
    "TROUVER UN TRAVAIL PRES DE CHEZ MOI",
    "JE VEUX APPRENDRE LE FRANCAIS",
    "TELEPHONER A L'ECOLE LUNDI",
    "PASSER LE PERMIS DE CONDUIRE",
    "PAYER MES DETTES PETIT A PETIT",
];

/// Names, numbers and addresses.
pub(super) const FACTS: [&str; 3] = [
    "GSM 0470/12.34.56, av. des Tilleuls 18/B2",
    "Mme Dupont, CPAS de Namur, lundi 14h30, bureau 3",
    "e-mail: ana.dupont@example.be",
];

/// What a primer might be for some of the others.
pub(super) const PRIMERS: [(&str, &str); 5] = [
    (
        "Ukrainian",
        "Я хотіла б працювати у школі або в садочку\n\
         Шукаю постійну роботу з хорошим договором\n\
         Знайти дешевше і більше житло\n\
         Мати більше часу для сім'ї\n\
         Тому що це важливо для мене\n\
         Мені потрібні гроші в кінці місяця\n\
         Записатися на прийом до соціальної працівниці\n\
         Записатися на мовні курси ввечері\n\
         Зробити список моїх документів",
    ),
    (
        "Turkish",
        "Bir okulda veya kreşte çalışmak isterim\n\
         İyi sözleşmeli, sürekli bir iş arıyorum\n\
         Daha ucuz ve daha büyük bir ev bulmak\n\
         Ailem için daha çok zamanım olsun\n\
         Çünkü bu benim için önemli\n\
         Ay sonunda paraya ihtiyacım var\n\
         Sosyal görevlimden randevu almak\n\
         Akşam dil kursuna yazılmak\n\
         Belgelerimin listesini yapmak",
    ),
    (
        "Polish",
        "Chciałabym pracować w szkole albo w żłobku\n\
         Szukam stałej pracy z dobrą umową\n\
         Znaleźć tańsze i większe mieszkanie\n\
         Mieć więcej czasu dla rodziny\n\
         Bo to jest dla mnie ważne\n\
         Potrzebuję pieniędzy na koniec miesiąca\n\
         Umówić się na spotkanie z asystentką socjalną\n\
         Zapisać się na kurs języka wieczorem\n\
         Zrobić listę moich dokumentów",
    ),
    (
        "Dari",
        "می‌خواهم در یک مکتب یا کودکستان کار کنم\n\
         دنبال کار دایمی با قرارداد خوب هستم\n\
         پیدا کردن خانهٔ ارزان‌تر و بزرگ‌تر\n\
         وقت بیشتر برای فامیلم داشته باشم\n\
         چون این برایم مهم است\n\
         آخر ماه به پول ضرورت دارم\n\
         از مددکار اجتماعی وقت بگیرم\n\
         برای کورس زبان ثبت نام کنم\n\
         لیست اسناد خود را درست کنم",
    ),
    (
        "Amharic",
        "በትምህርት ቤት ወይም በመዋእለ ሕፃናት መሥራት እፈልጋለሁ\n\
         ጥሩ ውል ያለው ቋሚ ሥራ እየፈለግኩ ነው\n\
         ርካሽና ሰፊ ቤት ማግኘት\n\
         ለቤተሰቤ ተጨማሪ ጊዜ እንዲኖረኝ\n\
         ለእኔ አስፈላጊ ስለሆነ\n\
         በወሩ መጨረሻ ገንዘብ ያስፈልገኛል\n\
         ከማኅበራዊ ሠራተኛዬ ጋር ቀጠሮ መያዝ\n\
         በምሽት የቋንቋ ትምህርት መመዝገብ\n\
         የሰነዶቼን ዝርዝር ማዘጋጀት",
    ),
];
