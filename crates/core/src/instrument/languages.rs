//! Languages a person may speak, by their own names. Ids are BCP 47 tags.

use super::{Choice, ChoiceId};

const fn language(tag: &'static str, own_name: &'static str) -> Choice {
    // The picture's place holds the name: a flag would name a country, not a language.
    Choice { id: ChoiceId::new(tag), picture: own_name, since: 1 }
}

/// Every language offered: first those most spoken in Belgium, then by their Latin spelling.
#[rustfmt::skip]
pub static LANGUAGES: &[Choice] = &[
    language("fr", "Français"), language("nl", "Nederlands"), language("de", "Deutsch"),
    language("en", "English"), language("ar", "العربية"), language("tr", "Türkçe"),
    language("es", "Español"), language("it", "Italiano"), language("pt", "Português"),
    language("ro", "Română"), language("pl", "Polski"), language("uk", "Українська"),
    language("om", "Afaan Oromoo"), language("am", "አማርኛ"), language("hy", "Հայերեն"),
    language("az", "Azərbaycanca"), language("bm", "Bamanankan"), language("bn", "বাংলা"),
    language("bs", "Bosanski"), language("bg", "Български"), language("ce", "Нохчийн"),
    language("cs", "Čeština"), language("zh", "中文"), language("prs", "دری"),
    language("ee", "Eʋegbe"), language("el", "Ελληνικά"), language("fa", "فارسی"),
    language("ff", "Pulaar"), language("fil", "Filipino"), language("ka", "ქართული"),
    language("ha", "Hausa"), language("he", "עברית"), language("hi", "हिन्दी"),
    language("hr", "Hrvatski"), language("hu", "Magyar"), language("ig", "Igbo"),
    language("ja", "日本語"), language("kg", "Kikongo"), language("ko", "한국어"),
    language("ku", "Kurdî"), language("ckb", "کوردی"), language("lv", "Latviešu"),
    language("ln", "Lingála"), language("lt", "Lietuvių"), language("mk", "Македонски"),
    language("mg", "Malagasy"), language("mn", "Монгол"), language("ne", "नेपाली"),
    language("ps", "پښتو"), language("pa", "ਪੰਜਾਬੀ"), language("rif", "Tarifit"),
    language("rn", "Ikirundi"), language("rom", "Romani"), language("ru", "Русский"),
    language("rw", "Ikinyarwanda"), language("sfb", "LSFB"), language("sk", "Slovenčina"),
    language("so", "Soomaali"), language("sq", "Shqip"), language("sr", "Српски"),
    language("sus", "Sosoxui"), language("sw", "Kiswahili"), language("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    language("ta", "தமிழ்"), language("th", "ไทย"), language("bo", "བོད་སྐད་"),
    language("ti", "ትግርኛ"), language("lua", "Tshiluba"), language("tw", "Twi"),
    language("ur", "اردو"), language("vgt", "VGT"), language("vi", "Tiếng Việt"),
    language("wo", "Wolof"), language("yo", "Yorùbá"),
];
