// Which function of the app goes into which of its three files. Why and with what care: docs/adr/0008-files-of-the-app.md.

/** What is not needed for the first questions: modules, types or functions, by their path. */
const REST = [
  // Screens after the questions, and what they show.
  "jalon::screens::ask",
  "jalon::screens::languages",
  "jalon::screens::goals",
  "jalon::screens::order",
  "jalon::screens::suggestions",
  "jalon::screens::review",
  "jalon::screens::share",
  "jalon::screens::evolution",
  "jalon::screens::erase::after",
  "jalon::components::lines",
  "jalon_core::app::view::ask",
  "jalon_core::app::view::code",
  "jalon_core::app::view::evolution",
  "jalon_core::app::view::facts",
  "jalon_core::app::view::letter",
  "jalon_core::app::view::suggestions",
  "jalon_core::app::reminder::calendar",
  "jalon::web::names",
  "jalon::web::later",
  // The questions in pictures: the practice question waits for the rest.
  "jalon::screens::simple",
  "jalon_core::app::view::pictures",
  "jalon_core::app::update::pictures::update",
  "jalon::components::card::tiles",
  "jalon::components::card::switch_tile",
  // Workshops: participants' turns.
  "jalon::screens::session",
  "jalon::components::hold",
  "jalon_core::app::session",
  "jalon_core::app::update::session",
  "jalon_core::app::view::session",
  "jalon::web::ghost",
  "jalon::web::idle",
  "jalon::web::timer",
  // Reading aloud, from the first line on; what is asked for before waits.
  "jalon_core::app::update::voice::take",
  "jalon_core::app::view::listen::of_voice",
  "jalon::components::layer",
  "jalon::web::lines",
  "jalon::web::recordings",
  "jalon::web::screen",
  "jalon::web::voice",
  // The adviser's side.
  "jalon::screens::scan",
  "jalon::screens::summary",
  "jalon_core::app::reader",
  "jalon_core::app::update::reading",
  // A record is read before anything is shown, by those who have one.
  "jalon_core::app::update::keeping::open_record",
  "jalon_core::app::update::keeping::take_in",
  "jalon_core::app::update::answers::of_the_rest",
  "jalon_core::app::update::later::rest_loaded",
  "jalon_core::app::update::later::begin_follow_up",
  "jalon_core::app::update::later::ask_all",
  "jalon_core::app::update::later::not_now",
  "jalon_core::app::update::later::merge",
  "jalon_core::app::reminder::days",
  "jalon_core::app::view::scan",
  "jalon::web::camera",
  "jalon::web::decoder",
  "jalon::web::files",
  // What travels, and what it means.
  "jalon_core::guidance",
  "jalon_core::share",
  "jalon::web::clipboard",
  "qrcodegen",
];

/** The facilitator's side. */
const FACILITATOR = [
  "jalon::screens::facilitator",
  "jalon::screens::count",
  "jalon::screens::group",
  "jalon::screens::guide",
  "jalon::screens::paper",
  "jalon_core::app::view::guide",
  "jalon_core::app::view::paper",
  "jalon_core::app::view::facilitator",
  "jalon_core::app::view::group",
  "jalon_core::app::facilitator",
  "jalon_core::app::update::facilitator",
  "jalon_core::group",
  "jalon::web::workshops",
];

/** Exceptions inside these: the app calls them on any screen, whether or not the rest was ever asked for. */
const FIRST = [
  "jalon_core::app::view::pictures::in_pictures",
  "jalon_core::app::facilitator::Facilitator>::leave_screen",
  "jalon_core::app::facilitator::Facilitator>::holds_workshops",
  "jalon_core::app::facilitator::Facilitator>::keeps_workshops",
  "jalon::web::workshops::are_kept",
  "jalon::web::workshops::erase",
  "jalon::web::workshops::changed",
  "jalon::web::workshops::storage",
  "jalon::web::workshops::text",
  "jalon::web::camera::stop",
  "jalon::web::camera::video",
  "jalon::web::decoder::stop",
  "jalon::web::files::picture_of_transfer",
];

const matcher = (paths) => new RegExp(`(?<![\\w:])(?:${paths.join("|")})(?!\\w)`);
const IS_REST = matcher(REST);
const IS_FACILITATORS = matcher(FACILITATOR);
const IS_FIRST = matcher(FIRST);

/**
 * How a function stands to the tables: `own` is code of a module of theirs, `made` was made by the compiler for one
 * (a closure's shim, a list of its types, what drops or compares them), anything else is undefined. With the number of
 * the file.
 */
function kind(name) {
  if (IS_FIRST.test(name)) return undefined;
  // `a::b::c` and `<a::b::Type>::c`; not `<a::b::Type as Trait>::c`, not `other::<a::b::Type>`.
  const [, type] = name.match(/^<([\w:]+)>::/) ?? [];
  const path = type ?? name.match(/^[\w:]*/)[0];
  for (const [file, pattern] of [[2, IS_FACILITATORS], [1, IS_REST]]) {
    if (pattern.test(path)) return { file, is: "own" };
  }
  if (IS_FACILITATORS.test(name)) return { file: 2, is: "made" };
  return IS_REST.test(name) ? { file: 1, is: "made" } : undefined;
}

/**
 * Takes a module as text. Follows every call from what the browser and the function table can reach, then from what the rest holds, and gives
 * each function the number of its `file`.
 *
 * - Code of a later file is never followed: the app asks for that file before it goes there.
 * - What was made for the types of a later file stays there as long as only the table knows it: nobody holds such a
 *   value yet. What an earlier file calls by name is needed there: the model is dropped and compared with all it may
 *   hold.
 */
export function plan(text) {
  const { functions, roots } = read(text);
  const byId = new Map(functions.map((f) => [f.id, f]));
  const seams = new Map();
  const follow = (file, begin) => {
    const waiting = begin.filter((f) => f && f.file === undefined);
    for (let f; (f = waiting.pop()); ) {
      if (f.file !== undefined) continue;
      f.file = file;
      for (const called of f.calls) {
        const to = byId.get(called);
        if (to?.kind?.is === "own" && to.kind.file > file) seams.set(to, [...(seams.get(to) ?? []), f]);
        else if (to) waiting.push(to);
      }
    }
  };
  follow(0, roots.map((id) => byId.get(id)).filter((f) => !f?.kind));
  follow(1, functions.filter((f) => f.kind?.file === 1));
  follow(2, functions);
  const paths = [...REST, ...FACILITATOR];
  const stale = paths.filter((path) => !functions.some((f) => matcher([path]).test(f.name)));
  if (stale.length === paths.length) throw new Error("the module has lost its names");
  return { functions, seams, stale };
}

/** The functions of a module in their order, with whom they call, and those that are reached from outside. */
function read(text) {
  const functions = [];
  const roots = [];
  const id = String.raw`\$("(?:[^"\\]|\\.)*"|[^\s()]+)`;
  const [FUNCTION, CALL, EXPORT, ANY] = [
    new RegExp(`^ \\(func ${id}`),
    new RegExp(`\\((?:return_call|call|ref\\.func) ${id}`, "g"),
    new RegExp(`^ \\((?:export "[^"]*" \\(func|start) ${id}`),
    new RegExp(id, "g"),
  ];
  const ids = (line, pattern) => [...line.matchAll(pattern)].map((found) => found[1]);
  let current;
  for (const line of text.split("\n")) {
    const begins = line.match(FUNCTION);
    // Everything at this depth but a function ends the one before.
    if (/^ \(/.test(line)) current = undefined;
    if (begins) {
      const name = plain(begins[1]);
      current = { id: begins[1], name, kind: kind(name), calls: new Set() };
      functions.push(current);
    } else if (line.startsWith(" (elem")) roots.push(...ids(line, ANY));
    else if (EXPORT.test(line)) roots.push(line.match(EXPORT)[1]);
    if (current) for (const called of ids(line, CALL)) current.calls.add(called);
  }
  return { functions, roots };
}

/** A name as Rust writes it, without the hashes of crates. */
const plain = (id) =>
  id
    .replace(/^"|"$/g, "")
    .replace(/\\([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\[[0-9a-f]+\]/g, "");
