// The list of languages, locales/locales.json, for the other scripts. docs/locale.md says what its fields mean.

import { readFileSync } from "node:fs";

export const LIST = "locales/locales.json";

/** Every entry, in the order the languages are offered. */
export const LOCALES = JSON.parse(readFileSync(LIST, "utf8")).locales;

/** The entry of the language the texts were written in. */
export const SOURCE = LOCALES.find(({ origin }) => origin === "source");
