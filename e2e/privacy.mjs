// The searches: was anything sent to others before it was to be seen, and is there afterwards any
// way from a note to its writer? Each search is a function that returns what it has found, in
// sentences; no sentence means nothing was found. privacy.test.mjs shows that each finds what is
// planted for it.
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// ---- texts in all their clothes

const inJson = (text) => JSON.stringify(text).slice(1, -1);

const PIECE = 20;
/** A piece is searched for, and not only the whole: what is cut short has leaked too. */
function pieces(text) {
  const letters = [...text];
  if (letters.length <= PIECE + 4) return [text];
  const middle = Math.floor((letters.length - PIECE) / 2);
  return [0, middle, letters.length - PIECE].map((from) => letters.slice(from, from + PIECE).join(""));
}

const entities = (text, quote, apostrophe) => text
  .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
  .replaceAll('"', quote).replaceAll("'", apostrophe);

/** How a piece of text can look in what goes over the wire or lies in a file. */
export function shapes(piece) {
  const bytes = Buffer.from(piece);
  const found = new Map([["plain", piece]]);
  const add = (name, text) => {
    if (text.length >= 8 && ![...found.values()].includes(text)) found.set(name, text);
  };
  add("html", entities(piece, "&quot;", "'"));
  add("html with apostrophes", entities(piece, "&quot;", "&#39;"));
  add("html in hexadecimal", entities(piece, "&#x22;", "&#x27;"));
  add("json", inJson(piece));
  add("json in json", inJson(inJson(piece)));
  add("json in ascii", JSON.stringify(piece).slice(1, -1).replace(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`));
  add("url", encodeURIComponent(piece));
  add("form", new URLSearchParams({ it: piece }).toString().slice(3));
  add("hexadecimal", bytes.toString("hex"));
  for (let before = 0; before < 3; before++) {
    const text = Buffer.concat([Buffer.alloc(before), bytes, Buffer.alloc((3 - ((bytes.length + before) % 3)) % 3)]);
    // What depends on the neighbours is cut off at both ends.
    const from = before === 0 ? 0 : 4;
    const to = Math.floor((bytes.length + before) / 3) * 4;
    for (const kind of ["base64", "base64url"]) add(`${kind}, ${before} bytes in`, text.toString(kind).slice(from, to));
  }
  return found;
}

const GRAM = 6;

/** Finds many texts at once, each in all its shapes: one walk over what is searched. */
export class Finder {
  grams = new Map();

  /** `known` is what everybody knew before: what it has of a text is not worth searching for. */
  constructor(texts, known = "") {
    for (const text of new Set(texts)) {
      const own = pieces(text).filter((it) => !known.includes(it));
      if (!own.length) throw new Error(`"${text}" is known to everybody; it cannot be searched for.`);
      for (const piece of own) {
        for (const [shape, needle] of shapes(piece)) {
          const gram = needle.slice(0, GRAM);
          if (!this.grams.has(gram)) this.grams.set(gram, []);
          this.grams.get(gram).push({ text, shape, needle });
        }
      }
    }
  }

  /** What was found in `hay`: each text and shape once. */
  in(hay) {
    const found = new Map();
    for (let at = 0; at + GRAM <= hay.length; at++) {
      const needles = this.grams.get(hay.slice(at, at + GRAM));
      if (!needles) continue;
      for (const it of needles) {
        if (hay.startsWith(it.needle, at)) found.set(`${it.shape} ${it.text}`, { ...it, at, near: hay.slice(Math.max(0, at - 60), at + it.needle.length + 60) });
      }
    }
    return [...found.values()];
  }
}

// ---- what was sent

/**
 * A secret: a text, the people who may have it at any time, and the part of the story from which
 * on everybody may (none: never).
 *
 * Finds what was sent to somebody else before.
 */
export function sentTooEarly(record, secrets, known = "") {
  const found = [];
  const byText = new Map();
  for (const it of secrets) byText.set(it.text, [...(byText.get(it.text) ?? []), it]);
  const finder = new Finder(byText.keys(), known);
  for (const { to, how, url, text, part } of record.sent) {
    for (const hit of finder.in(`${url}\n${text}`)) {
      const allowed = byText.get(hit.text).some((it) => it.of.includes(to) || (it.until !== undefined && part >= it.until));
      if (!allowed) {
        found.push(`"${hit.text}" (${hit.shape}) was sent to ${to} after ${record.parts[part]}: ${how} ${url}: …${hit.near.replace(/\s+/g, " ")}…`);
      }
    }
  }
  return found;
}

/** Was there anything to search in? A search of nothing finds nothing. */
export function reach(record, people, from, to) {
  const lacking = [];
  for (const person of people) {
    const sent = record.sent.filter((it) => it.to === person && it.part >= from && it.part < to && it.text.length > 200);
    if (!sent.length) lacking.push(`nothing that was sent to ${person} was written down between ${record.parts[from]} and ${record.parts[to]}`);
  }
  return lacking;
}

/** The words of people have no place in a log, at any time. */
export function inTheLog(log, texts, known = "") {
  return new Finder(texts, known).in(log).map((it) => `the log has "${it.text}" (${it.shape}): …${it.near.replace(/\s+/g, " ")}…`);
}

// ---- what lies on the disk

/** A copy of the database's files, as they lie there now; the server may be running. */
export async function copy(data) {
  const folder = await mkdtemp(join(tmpdir(), "accordant-copy-"));
  for (const file of await readdir(data)) {
    if (/\.db(-wal|-shm|-journal)?$/.test(file)) await cp(join(data, file), join(folder, file));
  }
  return folder;
}

/** All bytes of all files of the data folder, or of a database's tables. */
export async function bytes(data) {
  if (typeof data !== "string") return data.bytes();
  const found = [];
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    found.push({ file: path.slice(data.length + 1), bytes: await readFile(path) });
  }
  return found;
}

const DUMP = `
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
names = [n for (n,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
def plain(v):
    # Whole numbers above 2^53 would be bent by JSON's readers.
    if isinstance(v, bytes): return {"hex": v.hex()}
    if isinstance(v, int): return {"int": str(v)}
    return v
out = {}
for name in names:
    rows = db.execute('SELECT * FROM "%s"' % name)
    columns = [c[0] for c in rows.description]
    out[name] = [dict(zip(columns, map(plain, row))) for row in rows]
json.dump(out, sys.stdout)
`;

/** All rows of all tables, read from a copy of the folder or from a database. */
export async function tables(data) {
  if (typeof data !== "string") return data.tables();
  const folder = await copy(data);
  try {
    const file = (await readdir(folder)).find((it) => it.endsWith(".db"));
    const { stdout } = await run(process.env.PYTHON ?? "python3", ["-c", DUMP, join(folder, basename(file))], { maxBuffer: 1 << 28 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const bits = (id) => [...id].reduce((sum, it) => (sum << 5n) | BigInt(LETTERS.indexOf(it)), 0n);

/** How an id can look in a row: as text, as a number, signed or not, and as bytes. */
export function idShapes(id) {
  const number = bits(id);
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(number);
  return {
    text: id,
    numbers: [number.toString(), BigInt.asIntN(64, number).toString()],
    hex: [bytes.toString("hex"), Buffer.from(bytes).reverse().toString("hex")],
  };
}

const words = (row) => Object.values(row).filter((it) => typeof it === "string");
const hexes = (row) => Object.values(row).filter((it) => it?.hex).map((it) => it.hex);
const numbers = (row) => Object.values(row).filter((it) => it?.int).map((it) => it.int);

function hasId(row, { text, numbers: shapes, hex }) {
  return words(row).some((it) => it.includes(text) || shapes.some((number) => new RegExp(`(?<!\\d)${number.replace("-", "-?")}(?!\\d)`).test(it)))
    || numbers(row).some((it) => shapes.includes(it))
    || hexes(row).some((it) => hex.some((shape) => it.includes(shape)));
}

/** As it is, as JSON, and as JSON within JSON. */
const clothes = (text) => new Set([text, inJson(text), inJson(inJson(text))]);
/** Has this row the text? */
export const hasText = (row, text) => words(row).some((it) => [...clothes(text)].some((has) => it.includes(has)));

/** The members as the log names them: id and name. */
export function membersOf(rows) {
  return rows.event.filter((it) => ["alliance_started", "member_joined"].includes(it.kind)).map((it) => {
    const said = JSON.parse(it.body);
    return { id: JSON.parse(it.data).member, name: said.at(-1) };
  });
}

/** Notes as the reveals in the log have them, in their order: id and text. */
export function notesOf(rows) {
  const notes = [];
  for (const row of rows.event.filter((it) => it.kind === "notes_revealed")) {
    const said = JSON.parse(row.body);
    const data = JSON.parse(row.data);
    for (const note of data.notes) {
      const text = typeof note.text === "object" ? said[note.text.w] : note.text;
      notes.push({ id: note.note, text, round: data.round, seq: row.seq.int });
    }
  }
  return notes;
}

/** What a row of the log may tie to a member and a note: nothing of it says who wrote the note. */
const TIES = new Map([
  ["reading_dealt", "the lot says who reads"],
  ["reader_changed", "somebody else reads"],
  ["notes_sorted", "whoever moves a note need not have written it"],
  ["item_drafted", "an item names its sources, and whoever worded it"],
  ["item_worded", "an item's words are worded openly"],
]);

/**
 * Rows that tie a note to a member: a text beside an id, a name or an actor; a note that lies apart
 * from its round and shares a mark or a moment with somebody's act; an id beside an id in a row that
 * nobody has thought about.
 */
export function ties(rows, notes, { members = membersOf(rows) } = {}) {
  const found = [];
  const ids = members.map((it) => ({ ...it, shapes: idShapes(it.id) }));
  const revealed = notesOf(rows);
  const rounds = Map.groupBy ? Map.groupBy(revealed, (it) => it.seq) : group(revealed, (it) => it.seq);
  const acts = rows.event.filter((it) => it.actor !== null);
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) {
      const name = `a row of ${table}${row.kind ? ` (${row.kind})` : ""}`;
      if (TIES.has(row.kind) && row.kind.startsWith("item_")) continue;
      const here = notes.filter((it) => hasText(row, it.text));
      if (here.length) {
        let said = words(row).join("\n");
        for (const { text } of notes) for (const it of clothes(text)) said = said.replaceAll(it, "");
        for (const member of ids) {
          if (hasId(row, member.shapes)) found.push(`${name} has "${here[0].text}" and the member ${member.name}`);
          if (new RegExp(`(?<![\\p{L}])${member.name}(?![\\p{L}])`, "u").test(said)) found.push(`${name} has "${here[0].text}" and the name ${member.name}`);
        }
        const whole = table === "event" && here.length >= (rounds.get(row.seq?.int)?.length ?? Infinity);
        if (!whole) found.push(...apart(name, row, here[0].text, acts));
      } else if (!TIES.has(row.kind)) {
        const noted = revealed.filter((it) => hasId(row, idShapes(it.id)));
        const member = noted.length && ids.find((it) => hasId(row, it.shapes));
        if (member) found.push(`${name} has the id of "${noted[0].text}" and of the member ${member.name}`);
      }
    }
  }
  return found;
}

function group(all, key) {
  const groups = new Map();
  for (const it of all) groups.set(key(it), [...(groups.get(key(it)) ?? []), it]);
  return groups;
}

/** A note that lies in a row of its own: does that row share anything with somebody's act? */
function apart(name, row, text, acts) {
  const found = [`${name} has "${text}" apart from the other notes of its round`];
  for (const [column, value] of Object.entries(row)) {
    if (value === null || !["ask", "at"].includes(column)) continue;
    const shared = acts.find((it) => it !== row && JSON.stringify(it[column]) === JSON.stringify(value));
    if (shared) found.push(`${name} shares its ${column} with an act of a member (${shared.kind}), and has "${text}"`);
  }
  return found;
}

/**
 * What lies face down: no author, no moment, nothing that two rows of one writer share, and nothing
 * that is anywhere else. `writers` says of each text whose it is.
 */
export function faceDown(rows, writers, { members = membersOf(rows) } = {}) {
  const found = [];
  const ids = members.map((it) => ({ ...it, shapes: idShapes(it.id) }));
  const plain = new Set(["alliance", "shelf", "id", "tag", "body"]);
  const own = rows.hidden.map((row) => ({ row, text: [...writers.keys()].find((text) => hasText(row, text)) })).filter((it) => it.text);
  for (const { row, text } of own) {
    for (const column of Object.keys(row)) {
      if (!plain.has(column)) found.push(`what lies face down has a column called ${column}`);
    }
    for (const member of ids) {
      if (hasId(row, member.shapes)) found.push(`"${text}" lies face down with the member ${member.name}`);
    }
    for (const column of ["id", "tag"]) {
      const value = row[column]?.hex;
      if (!value) continue;
      const twin = own.find((it) => it.row !== row && it.row[column]?.hex === value);
      if (twin) found.push(`"${text}" and "${twin.text}" share their ${column}`);
      for (const [table, all] of Object.entries(rows)) {
        const elsewhere = all.find((it) => it !== row && [...hexes(it), ...words(it)].some((has) => has.includes(value)));
        if (elsewhere) found.push(`the ${column} of "${text}" is also in ${table}${elsewhere.kind ? ` (${elsewhere.kind})` : ""}`);
      }
    }
  }
  for (const text of writers.keys()) {
    if (rows.event.some((row) => hasText(row, text))) found.push(`"${text}" is in the log of events before its reveal`);
  }
  return found;
}

/** After the reveal nothing may be left of the marks by which a writer knew their note. */
export function traces(files, before) {
  const found = [];
  for (const row of before) {
    for (const column of ["tag", "id"]) {
      const value = row[column]?.hex;
      // An id of a note has leading noughts; its short part is kept in the log, for the round as a whole.
      if (!value) continue;
      for (const { file, bytes } of files) {
        if (bytes.includes(Buffer.from(value, "hex"))) found.push(`the ${column} of a note that lay face down is still in ${file}`);
      }
    }
  }
  return found;
}

// ---- order

/** How far a finding may be from chance: beyond this, one honest play in a hundred thousand is. */
export const FAR = 4.4;

/**
 * How well orders agree with what they should know nothing of, in standard deviations from chance
 * (Kendall). Each pair has the values in their order; several rounds count together.
 */
export function agreement(pairs) {
  let sum = 0;
  let variance = 0;
  for (const [one, other] of pairs) {
    const n = one.length;
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) sum += Math.sign(Number(one[a] > one[b]) - Number(one[a] < one[b])) * Math.sign(Number(other[a] > other[b]) - Number(other[a] < other[b]));
    }
    variance += (n * (n - 1) * (2 * n + 5)) / 18;
  }
  return variance ? sum / Math.sqrt(variance) : 0;
}

/** How much more often than by chance neighbours have the same writer, in standard deviations. */
export function neighbours(rounds) {
  const pairs = (all) => all.reduce((sum, it, at) => sum + Number(at > 0 && it === all[at - 1]), 0);
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let [sum, mean, variance] = [0, 0, 0];
  for (const writers of rounds) {
    sum += pairs(writers);
    const samples = [];
    const mixed = [...writers];
    for (let n = 0; n < 2000; n++) {
      for (let at = mixed.length - 1; at > 0; at--) {
        const to = Math.floor(random() * (at + 1));
        [mixed[at], mixed[to]] = [mixed[to], mixed[at]];
      }
      samples.push(pairs(mixed));
    }
    const average = samples.reduce((a, b) => a + b, 0) / samples.length;
    mean += average;
    variance += samples.reduce((a, b) => a + (b - average) ** 2, 0) / samples.length;
  }
  return variance ? (sum - mean) / Math.sqrt(variance) : 0;
}

/**
 * Does an order or an id tell when, or by whom, a note was written? `rounds` has the notes of each
 * round in the order of the reveal: `{ id, text }`; `written` the texts in the order of writing;
 * `by` the writer of each text.
 */
export function orders(rounds, written, by) {
  const found = [];
  const when = new Map(written.map((text, at) => [text, at]));
  const far = (value, sentence) => {
    if (Math.abs(value) > FAR) found.push(`${sentence} (${value.toFixed(1)} standard deviations from chance)`);
  };
  const wall = rounds.map((notes) => notes.map((_, at) => at));
  const writing = rounds.map((notes) => notes.map((it) => when.get(it.text)));
  const ids = rounds.map((notes) => notes.map((it) => bits(it.id)));
  far(agreement(wall.map((it, n) => [it, writing[n]])), "the order of the reveal tells the order of writing");
  far(agreement(ids.map((it, n) => [it, writing[n]])), "the ids tell the order of writing");
  far(agreement(ids.map((it, n) => [it, wall[n]])), "the ids are made in an order");
  const same = neighbours(rounds.map((notes) => notes.map((it) => by.get(it.text))));
  if (same > FAR) found.push(`notes of one writer lie together (${same.toFixed(1)} standard deviations from chance)`);
  return found;
}

/** Do the ids of what lies face down tell in which order it was written? */
export function ordersFaceDown(rows, written) {
  const own = written.map((text) => rows.hidden.find((row) => hasText(row, text))).filter(Boolean);
  const far = agreement([[own.map((_, at) => at), own.map((row) => BigInt(`0x${row.id.hex}`))]]);
  return Math.abs(far) > FAR ? [`the ids of what lies face down tell the order of writing (${far.toFixed(1)} standard deviations from chance)`] : [];
}

// ---- the later life

/** What lies hidden of pulses and cares, and what the log keeps of them: nobody's, and at no minute. */
const UNOWNED = new Set(["pulse", "given", "words", "cares"]);

/** Rows of a hidden pulse that say whose an answer is, or when it was given. */
export function pulses(rows, { members = membersOf(rows) } = {}) {
  const found = [];
  const ids = members.map((it) => ({ ...it, shapes: idShapes(it.id) }));
  const opened = rows.event.filter((it) => it.kind === "pulse_opened").map((it) => JSON.parse(it.data));
  const hidden = new Map(opened.map((it) => [it.pulse, it.hidden]));
  const named = (name, row) => {
    const member = ids.find((it) => hasId(row, it.shapes));
    if (member) found.push(`${name} has the member ${member.name}`);
  };
  for (const row of rows.hidden.filter((it) => UNOWNED.has(it.shelf))) {
    // An open pulse of two to four has names, as was said when it was given.
    if (row.shelf === "pulse" && /"hidden":false/.test(JSON.stringify(opened.at(-1) ?? {}))) continue;
    named(`a hidden row of ${row.shelf}`, row);
    if (row.tag !== null) found.push(`a hidden row of ${row.shelf} has a tag`);
    const more = Object.keys(row).filter((it) => !["alliance", "shelf", "id", "tag", "body"].includes(it));
    if (more.length) found.push(`a hidden row of ${row.shelf} has ${more.join(", ")}`);
  }
  for (const row of rows.event.filter((it) => it.kind === "pulse_closed")) {
    const data = JSON.parse(row.data);
    if (hidden.get(data.pulse) === false) continue;
    named("a closed pulse", { data: row.data, body: row.body });
    for (const { seen } of data.seen) {
      if ("open" in seen) found.push("a hidden pulse shows single answers");
      const answers = (seen.counts ?? []).reduce((sum, it) => sum + it, 0);
      if (seen.counts && answers < 8) found.push(`a pulse shows the counts of ${answers}`);
    }
    if (data.answered < 5 && data.seen.length) found.push(`a pulse shows what ${data.answered} answered`);
  }
  return found;
}

/** Cares without a name that have an actor, a minute of their own, or words before they are told. */
export function cares(rows) {
  const found = [];
  const acts = rows.event.filter((it) => it.actor !== null);
  for (const [at, row] of rows.event.entries()) {
    if (row.kind !== "care_asked" || JSON.parse(row.data).member) continue;
    if (row.actor !== null) found.push("an unsigned care has an actor");
    if (row.at.int !== rows.event[at - 1]?.at.int) found.push("an unsigned care has a minute of its own");
    if (row.body !== null) found.push("an unsigned care has its words in the log before they are told");
    const same = acts.find((it) => JSON.stringify(it.ask) === JSON.stringify(row.ask));
    if (same) found.push(`an unsigned care shares its ask with an act of a member (${same.kind})`);
  }
  return found;
}

/** Words that were erased, and are there still: in a row, or in the bytes of a file. */
export function remains(rows, files, texts) {
  const found = [];
  for (const text of texts) {
    for (const [table, all] of Object.entries(rows)) {
      for (const row of all.filter((it) => hasText(it, text))) found.push(`a row of ${table}${row.kind ? ` (${row.kind})` : ""} has "${text}" still`);
    }
    for (const it of files) if (it.bytes.includes(Buffer.from(text)) || it.bytes.includes(Buffer.from(inJson(text)))) found.push(`"${text}" lies in ${it.file} still`);
  }
  return found;
}
