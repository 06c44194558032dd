// Divides the data of the app between its files. wasm-split leaves all of it in the first; here each piece goes to the
// first file whose code needs it. Why, and why this is safe: docs/adr/0008-files-of-the-app.md.

import { addresses, segments } from "./wasm.mjs";

const NUMBER = /\bi32\.const (-?\d+)|\boffset=(\d+)/g;
const DATA = /^ \(data .*$/gm;

/** Numbers that stand in code, and may be addresses: constants, and what is added to an address. */
function numbers(text) {
  const code = text.replace(DATA, "");
  return new Set([...code.matchAll(NUMBER)].map(([, constant, offset]) => Number(constant ?? offset) >>> 0));
}

/**
 * `linked` is the module as the linker wrote it, with relocations; `texts` are the files as text, in the order in which
 * they are loaded. Gives each file's data segments. A piece that no code can reach goes to the last.
 */
export function divideData(linked, texts) {
  const pieces = segments(linked);
  const { code, data } = addresses(linked);
  const meant = new Map();
  for (const { address, segment } of code) meant.set(address, (meant.get(address) ?? new Set()).add(segment));
  const leadsTo = pieces.map(() => new Set());
  for (const { place, segment } of data) leadsTo[at(pieces, place)].add(segment);

  const taken = new Map();
  texts.slice(0, -1).forEach((text, file) => {
    const waiting = [...numbers(text)].flatMap((number) => [...(meant.get(number) ?? [])]);
    for (let segment; (segment = waiting.pop()) !== undefined; ) {
      // Memory that begins as zeros is no piece.
      if (segment >= pieces.length || taken.has(segment)) continue;
      taken.set(segment, file);
      waiting.push(...leadsTo[segment]);
    }
  });
  const last = texts.length - 1;
  return texts.map((_, file) => pieces.filter((_, segment) => (taken.get(segment) ?? last) === file));
}

/** The number of the segment that holds this place of the data section. */
function at(pieces, place) {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle].offset <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
