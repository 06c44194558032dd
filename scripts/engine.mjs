// What a speech engine is given in place of a text, so that it says what a reader would. scripts/record.mjs asks.
//
// espeak-ng reads Arabic letter by letter and knows too little of its spelling. Each rule mends one thing that it says
// wrongly whatever signs the text carries; tests/recordings/engine.test.mjs has each of them, and what it must leave alone.

const FATHA = "\u064e";
const DAMMA = "\u064f";
const KASRA = "\u0650";
const SHADDA = "\u0651";
const SUKUN = "\u0652";
/** The small alif of a long a that is not written: هٰذا. */
const SMALL_ALIF = "\u0670";
/** Where a voice pauses, or the text ends. */
const PAUSE = "(?=[.؟?،,:]|$)";
/** After a word. */
const END = "(?=[\\s.؟?،,:]|$)";

const ARABIC = [
  // A doubled letter is heard only when its sign stands before the vowel; editors put it after.
  [new RegExp(`([\u064b-${KASRA}])${SHADDA}`, "g"), `${SHADDA}$1`],
  // The alif of the plural is silent: خُذُوا is said khudhū, and was said khudhuwā. So is it after a diphthong: تَرَوْا.
  [new RegExp(`(${DAMMA}و|${FATHA}و${SUKUN})ا${END}`, "g"), "$1"],
  // The ending ة is said t only before another word: صَعْبَة is said ṣaʿba, and was said ṣaʿbat.
  [new RegExp(`${FATHA}ة${PAUSE}`, "g"), FATHA],
  // Words for this and that have a long a, with or without its small alif in the text.
  [new RegExp(`ه${FATHA}(ذ[${FATHA}${KASRA}])`, "g"), `ه${SMALL_ALIF}$1`],
  [new RegExp(`ذ${FATHA}(ل${KASRA}ك)`, "g"), `ذ${SMALL_ALIF}$1`],
  [new RegExp(`ل${FATHA}(ك${KASRA}ن)`, "g"), `ل${SMALL_ALIF}$1`],
  // After "by" the alif of the article is silent: "bi-n-naṣṣ", and was said "bi-ā-nnaṣṣ". Before a doubled letter so is its lam.
  [new RegExp(`(^|\\s)ب${KASRA}ال(.${SHADDA})`, "g"), `$1ب${KASRA}$2`],
  [new RegExp(`(^|\\s)ب${KASRA}ال`, "g"), `$1ب${KASRA}ل`],
  // So is, after "for" and the article, that of a noun of action: لِلاِخْتِيَار is said lil-ikhtiyār, and was said lil-ā-khtiyār.
  [new RegExp(`(^|\\s)ل${KASRA}لا${KASRA}`, "g"), `$1ل${KASRA}ل${KASRA}`],
];

/** The words as the engine of this language needs them. */
export function forEngine(tag, words) {
  if (tag !== "ar") return words;
  return ARABIC.reduce((said, [wrong, right]) => said.replace(wrong, right), words);
}
