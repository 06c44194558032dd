// Reads and writes the sections of a WebAssembly module, its data, and what the linker says of addresses.
// Sources: the core specification's binary format; "Linking.md" of WebAssembly's tool conventions, version 2.

const CUSTOM = 0;
const DATA = 11;
const DATA_COUNT = 12;

/** A place in bytes that moves on as it is read. */
class Cursor {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }
  byte() {
    return this.bytes[this.at++];
  }
  /** An unsigned number of up to 32 bits (LEB128). */
  number() {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      result += (byte & 127) * 2 ** shift;
      if (byte < 128) return result;
    }
  }
  /** A signed number of up to 32 bits (LEB128). */
  signed() {
    let result = 0;
    for (let shift = 0; ; ) {
      const byte = this.byte();
      result |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) return shift < 32 && byte & 64 ? result | (-1 << shift) : result;
    }
  }
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  name() {
    return Buffer.from(this.take(this.number())).toString();
  }
  *times(read) {
    for (let count = this.number(); count > 0; count--) yield read();
  }
}

const unsignedLeb = (value) => {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
};

const signedLeb = (value) => {
  const bytes = [];
  for (; value < -64 || value > 63; value >>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value & 127]);
};

/** The sections in their order: number, name (of a custom one), and where the content begins and ends. */
export function sections(bytes) {
  const found = [];
  const cursor = new Cursor(bytes, 8);
  while (cursor.at < bytes.length) {
    const from = cursor.at;
    const id = cursor.byte();
    const size = cursor.number();
    const begin = cursor.at;
    const name = id === CUSTOM ? new Cursor(bytes, begin).name() : undefined;
    cursor.at = begin + size;
    found.push({ id, name, from, begin, end: cursor.at });
  }
  return found;
}

/**
 * The active data segments in their order: its number, the address it goes to, its bytes, and where they stand in the
 * content of the section. Throws on a segment of another kind: the release build makes none.
 */
export function segments(bytes) {
  const section = sections(bytes).find(({ id }) => id === DATA);
  if (!section) return [];
  const cursor = new Cursor(bytes, section.begin, section.end);
  let number = 0;
  const read = () => {
    const isActive = cursor.number() === 0;
    const isConstant = isActive && cursor.byte() === 0x41;
    const address = isConstant ? cursor.signed() >>> 0 : 0;
    if (!isConstant || cursor.byte() !== 0x0b) throw new Error("a data segment has no constant address");
    const length = cursor.number();
    const offset = cursor.at - section.begin;
    return { number: number++, address, offset, bytes: cursor.take(length) };
  };
  return [...cursor.times(read)];
}

/** The module with these data segments instead of its own. Neighbours become one. */
export function withSegments(bytes, wanted) {
  const joined = [];
  for (const { number, address, bytes: content } of wanted) {
    const last = joined.at(-1);
    const gap = last ? address - last.address - last.content.length : -1;
    // Between neighbours lies nothing but what aligns them. Anything else may be another file's.
    if (gap === 0 || (gap > 0 && number === last.number + 1)) {
      Object.assign(last, { number, content: Buffer.concat([last.content, Buffer.alloc(gap), content]) });
    } else {
      joined.push({ number, address, content });
    }
  }
  const parts = joined.flatMap(({ address, content }) => [
    Buffer.from([0, 0x41]), signedLeb(address | 0), Buffer.from([0x0b]), unsignedLeb(content.length), content,
  ]);
  const content = Buffer.concat([unsignedLeb(joined.length), ...parts]);
  const section = Buffer.concat([Buffer.from([DATA]), unsignedLeb(content.length), content]);
  // Only names and the like may stand after the data.
  const others = sections(bytes).filter(({ id }) => id !== DATA && id !== DATA_COUNT);
  const [before, after] = [others.filter(({ id }) => id !== CUSTOM), others.filter(({ id }) => id === CUSTOM)];
  const copy = ({ from, end }) => bytes.subarray(from, end);
  return Buffer.concat([bytes.subarray(0, 8), ...before.map(copy), section, ...after.map(copy)]);
}

/** The module, content with tables of any greatest size: the first file's grows with each cut. */
export function withAnyTables(bytes) {
  const IMPORTS = 2;
  const section = sections(bytes).find(({ id }) => id === IMPORTS);
  if (!section) return bytes;
  const cursor = new Cursor(bytes, section.begin, section.end);
  const parts = [];
  let copied = section.begin;
  const limits = () => {
    const hasMost = cursor.number() === 1;
    cursor.number();
    if (hasMost) cursor.number();
    return hasMost;
  };
  const [FUNCTION, TABLE, MEMORY, GLOBAL] = [0, 1, 2, 3];
  const entry = () => {
    cursor.name();
    cursor.name();
    const kind = cursor.byte();
    if (kind === FUNCTION) cursor.number();
    else if (kind === MEMORY) limits();
    else if (kind === GLOBAL) cursor.take(2);
    else if (kind === TABLE) {
      cursor.byte();
      const at = cursor.at;
      if (!limits()) return;
      const least = new Cursor(bytes, at + 1).number();
      parts.push(bytes.subarray(copied, at), Buffer.from([0]), unsignedLeb(least));
      copied = cursor.at;
    } else throw new Error(`an import of kind ${kind} is not known`);
  };
  for (const _ of cursor.times(entry));
  const content = Buffer.concat([...parts, bytes.subarray(copied, section.end)]);
  const head = Buffer.concat([Buffer.from([IMPORTS]), unsignedLeb(content.length)]);
  return Buffer.concat([bytes.subarray(0, section.from), head, content, bytes.subarray(section.end)]);
}

/** The module without what the linker says of addresses (`wasm-ld --emit-relocs`). */
export const withoutRelocations = (bytes) => without(bytes, (name) => name === "linking" || name.startsWith("reloc."));

/** The module without names and whatever else does not run. */
export const withoutNames = (bytes) => without(bytes, () => true);

/** The module without the custom sections that are called so. */
function without(bytes, isCalled) {
  const parts = sections(bytes)
    .filter(({ id, name }) => id !== CUSTOM || !isCalled(name))
    .map(({ from, end }) => bytes.subarray(from, end));
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}

/** Kinds of relocation that carry an addend, and how the address is written where they stand. */
const ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
const ADDRESS = new Map([
  [3, (cursor) => cursor.number()],
  [4, (cursor) => cursor.signed() >>> 0],
  [5, (cursor) => cursor.bytes.readUInt32LE(cursor.at)],
]);

/** Addresses of memory in ways that the release build does not use. */
const OTHER_ADDRESS = new Set([11, 14, 15, 16, 17, 21, 23, 25]);

/** The number of the data segment of each symbol; undefined for a symbol that is no data. */
function segmentOfSymbols(bytes, all) {
  const linking = all.find(({ name }) => name === "linking");
  if (!linking) throw new Error("the linker has kept no relocations: scripts/tools.sh asks for them");
  const [FUNCTION, DATA_SYMBOL, GLOBAL, SECTION, TAG, TABLE] = [0, 1, 2, 3, 4, 5];
  const [UNDEFINED, EXPLICIT_NAME] = [0x10, 0x40];
  const SYMBOLS = 8;
  const cursor = new Cursor(bytes, linking.begin, linking.end);
  cursor.name();
  cursor.number();
  const symbol = () => {
    const kind = cursor.byte();
    const flags = cursor.number();
    if (kind === DATA_SYMBOL) {
      cursor.name();
      if (flags & UNDEFINED) return undefined;
      const segment = cursor.number();
      cursor.number();
      cursor.number();
      return segment;
    }
    cursor.number();
    const isNamed = [FUNCTION, GLOBAL, TAG, TABLE].includes(kind) && (!(flags & UNDEFINED) || flags & EXPLICIT_NAME);
    if (isNamed) cursor.name();
    else if (kind !== SECTION && !(flags & UNDEFINED)) throw new Error(`a symbol of kind ${kind} is not known`);
    return undefined;
  };
  while (cursor.at < linking.end) {
    const kind = cursor.byte();
    const size = cursor.number();
    const end = cursor.at + size;
    if (kind === SYMBOLS) return [...cursor.times(symbol)];
    cursor.at = end;
  }
  return [];
}

/**
 * Every address in the code and in the data of a module linked with `--emit-relocs`: `place` in the content of its
 * section, the address as it is written there, and the number of the segment that is meant. The address may lie
 * outside of it: `table[i - 97]` is written as an address before the table.
 */
export function addresses(bytes) {
  const all = sections(bytes);
  const segmentOf = segmentOfSymbols(bytes, all);
  const read = (section) => {
    const relocations = all.find(({ name }) => name === `reloc.${section}`);
    if (!relocations) return [];
    const cursor = new Cursor(bytes, relocations.begin, relocations.end);
    cursor.name();
    const { begin } = all[cursor.number()];
    const entry = () => {
      const [kind, place, index] = [cursor.byte(), cursor.number(), cursor.number()];
      if (ADDEND.has(kind)) cursor.signed();
      const written = ADDRESS.get(kind);
      if (!written && OTHER_ADDRESS.has(kind)) throw new Error(`an address of kind ${kind} is not known`);
      if (!written) return undefined;
      return { place, address: written(new Cursor(bytes, begin + place)), segment: segmentOf[index] };
    };
    return [...cursor.times(entry)].filter((found) => found?.segment !== undefined);
  };
  return { code: read("CODE"), data: read("DATA") };
}
