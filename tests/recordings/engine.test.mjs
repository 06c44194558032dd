// What the Arabic voice is given: `node --test tests/recordings/engine.test.mjs`, and tests/recordings.rs runs it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { forEngine } from "../../scripts/engine.mjs";

const changes = (name, ...pairs) =>
  test(name, () => {
    for (const [written, given] of pairs) assert.equal(forEngine("ar", written), given, written);
  });
const stays = (...texts) => texts.map((text) => [text, text]);

changes(
  "the alif of the plural is not said",
  ["خُذُوا وَقْتَكُمْ.", "خُذُو وَقْتَكُمْ."],
  ["اِضْغَطُوا", "اِضْغَطُو"],
  ["أَنْ تَرَوْا؟", "أَنْ تَرَوْ؟"],
  ...stays("هُوَ", "وَاحِد", "الوَقْت", "صَوَاب", "أَرْقَامًا"),
);

changes(
  "the ending of a feminine noun is said t only before another word",
  ["الأُمُورُ صَعْبَة", "الأُمُورُ صَعْبَ"],
  ["هَلْ هِيَ صَعْبَة؟", "هَلْ هِيَ صَعْبَ؟"],
  ["لِتَجْرِبَة: نَعَمْ", "لِتَجْرِبَ: نَعَمْ"],
  ["رُخْصَة، قِيَادَة.", "رُخْصَ، قِيَادَ."],
  ...stays("الأُمُورُ صَعْبَة جِدًّا".replace("\u064b\u0651", "\u0651\u064b"), "رِسَالَتِي", "الوَقْت"),
);

changes(
  "this and that have their long a",
  ["هَذَا الرَّمْز".replace("\u064e\u0651", "\u0651\u064e"), "ه\u0670ذَا الر\u0651َمْز"],
  ["هَذِهِ", "ه\u0670ذِهِ"],
  ["بِذَلِك", "بِذ\u0670لِك"],
  ["لَكِنْ", "ل\u0670كِنْ"],
  ...stays("ه\u0670ذَا", "هَدَف", "ذَهَبَ", "لَكُمْ"),
);

changes(
  "the article after by is joined",
  ["بِالصُّوَر", "بِص\u0651ُوَر"],
  ["بِالقِرَاءَة وَالكِتَابَ", "بِلقِرَاءَة وَالكِتَابَ"],
  ...stays("وَالقِرَاءَ", "بَاب", "كِتَابِ البَيْت"),
);

changes(
  "the alif of a noun of action after for is not said",
  ["اِضْغَطُوا لِلاِخْتِيَار.", "اِضْغَطُو لِلِخْتِيَار."],
  ...stays("الاِخْتِيَار", "لِلْإِضَافَ", "لَا"),
);

changes("the sign of a doubled letter comes before its vowel", ["حُبَّ", "حُب\u0651َ"]);

test("another language is given as it is written", () => {
  assert.equal(forEngine("fr", "خُذُوا"), "خُذُوا");
});

/** With the engine at hand, what is heard. */
test("the engine says it", { skip: !hasEngine() && "espeak-ng is not here" }, () => {
  for (const [written, heard, never] of [
    ["خُذُوا وَقْتَكُمْ.", /^χuðuː\s/, /uːaː/],
    ["صَعْبَة.", /ba$/, /bat$/],
    ["هَذَا", /^haːðaː$/, /^haða/],
    ["بِالنَّصّ", /^binn/, /biaː/],
    ["لِلاِخْتِيَار", /^lili/, /aːiχ|iaː?χ/],
  ]) {
    const said = ipa(forEngine("ar", written));
    assert.match(said, heard, written);
    assert.doesNotMatch(said, never, written);
    assert.match(ipa(written), never, `${written}: the engine no longer needs the rule`);
  }
});

function ipa(words) {
  const said = execFileSync("espeak-ng", ["-v", "ar", "-q", "--ipa", words], { encoding: "utf8" });
  return said.replace(/[ˈˌ.]/g, "").trim();
}

function hasEngine() {
  try {
    execFileSync("espeak-ng", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
