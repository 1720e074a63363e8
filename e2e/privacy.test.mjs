// Each search finds what is planted for it, and nothing where nothing is planted.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { Record } from "./lib/people.mjs";
import { bytes, cares, faceDown, idShapes, inTheLog, orders, ordersFaceDown, pulses, reach, remains, sentTooEarly, shapes, tables, ties, traces } from "./privacy.mjs";

const NOTE = "\"Über Geld\" & Zeit < reden wir 'nie', or only when it is too late for both.";
const HERS = "Ada writes this one, and Ben laughs.";
const found = (all, pattern) => assert.ok(all.some((it) => pattern.test(it)), `${pattern} was not found in:\n${all.join("\n") || "(nothing)"}`);

describe("what was sent too early", () => {
  /** Something was sent to Ben, the facilitator or the screen, while the note lay face down. */
  const sent = (text, { to = "Ben", late = false, url = "/a/x" } = {}) => {
    const record = new Record();
    record.add("Ada", "GET document 200", "/a/x", `<p>${NOTE}</p>`);
    const until = record.mark("the reveal");
    record.add(to, "GET document 200", url, text, late ? until : until - 1);
    return sentTooEarly(record, [{ text: NOTE, of: ["Ada"], until }]);
  };

  test("nothing is found where nothing is", () => {
    assert.deepEqual(sent("<p>Nobody can read them yet.</p>"), []);
    assert.deepEqual(sent(NOTE, { late: true }), [], "after the reveal it is everybody's");
    assert.deepEqual(sent(NOTE, { to: "Ada" }), [], "one's own note is one's own");
  });

  for (const to of ["Ben", "the facilitator", "the big screen", "the phone between two hands"]) {
    test(`what ${to} got is found`, () => found(sent(`<li>${NOTE}</li>`, { to }), new RegExp(`sent to ${to}`)));
  }

  const bytesOf = Buffer.from(NOTE);
  const clothes = {
    plain: NOTE,
    html: NOTE.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    "html with apostrophes": NOTE.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    json: JSON.stringify({ text: NOTE }),
    "json in json": JSON.stringify({ body: JSON.stringify([NOTE]) }),
    "json in ascii": `"${JSON.stringify(NOTE).slice(1, -1).replaceAll("Ü", "\\u00dc")}"`,
    url: `/a/x?text=${encodeURIComponent(NOTE)}`,
    form: new URLSearchParams({ text: NOTE }).toString(),
    hexadecimal: bytesOf.toString("hex"),
    "base64, alone": bytesOf.toString("base64"),
    "base64, one byte in": Buffer.concat([Buffer.from("{"), bytesOf, Buffer.from("}")]).toString("base64"),
    "base64, two bytes in": Buffer.concat([Buffer.from("[\""), bytesOf, Buffer.from("\"]")]).toString("base64"),
    "base64 for addresses": Buffer.concat([Buffer.from("x"), bytesOf]).toString("base64url"),
    "cut short at the end": `${NOTE.slice(0, 24)}…`,
    "cut out of the middle": `…${NOTE.slice(20, 58)}…`,
    "its end alone": NOTE.slice(-22),
  };
  for (const [name, text] of Object.entries(clothes)) {
    test(`it is found as ${name}`, () => found(sent(`event: x\ndata: ${text}\n`), /was sent to Ben/));
  }
  test("it is found in an address and in a header", () => {
    found(sent("", { url: `/a/x?was=${encodeURIComponent(NOTE)}` }), /was sent to Ben/);
    found(sent(`x-say: ${encodeURIComponent(NOTE)}\n\n`), /was sent to Ben/);
  });

  test("what is somebody's own for ever is found at any time", () => {
    const record = new Record();
    record.mark("the end");
    record.add("Ben", "stream", "/live", NOTE);
    found(sentTooEarly(record, [{ text: NOTE, of: ["Ada"] }]), /after the end/);
  });

  test("the same words of two writers are both writers' own", () => {
    const record = new Record();
    record.add("Ben", "stream", "/live", NOTE);
    const until = record.mark("the reveal");
    assert.deepEqual(sentTooEarly(record, [{ text: NOTE, of: ["Ada"], until }, { text: NOTE, of: ["Ben"], until }]), []);
  });

  test("what everybody knew before is not searched for, but the rest of it is", () => {
    const record = new Record();
    const known = `When something breaks, read it aloud. ${NOTE.slice(0, 20)}`;
    record.add("Ben", "GET document 200", "/", known);
    assert.deepEqual(sentTooEarly(record, [{ text: NOTE, of: ["Ada"] }], known), []);
    record.add("Ben", "GET document 200", "/", NOTE);
    found(sentTooEarly(record, [{ text: NOTE, of: ["Ada"] }], known), /was sent to Ben/);
    assert.throws(() => sentTooEarly(record, [{ text: NOTE, of: ["Ada"] }], NOTE), /known to everybody/);
  });

  test("a search among nothing is told", () => {
    const record = new Record();
    record.add("Ada", "GET document 200", "/", "x".repeat(300));
    const end = record.mark("the reveal");
    assert.deepEqual(reach(record, ["Ada"], 0, end), []);
    found(reach(record, ["Ada", "Ben"], 0, end), /sent to Ben/);
  });
});

test("a log that quotes somebody is found", () => {
  assert.deepEqual(inTheLog("INFO serving public_url=http://localhost", [NOTE]), []);
  found(inTheLog(`WARN refused text=${JSON.stringify(NOTE)}`, [NOTE]), /the log has/);
  found(inTheLog(`TRACE body=${bytesOf64(NOTE)}`, [NOTE]), /base64/);
});
const bytesOf64 = (text) => Buffer.from(text).toString("base64");

test("every shape of a text differs from the others", () => {
  const all = [...shapes(NOTE).values()];
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.length >= 12, `only ${all.length} shapes`);
});

// ---- rows

const int = (it) => ({ int: String(it) });
const ADA = "aaaaaaaaaaqe";
const BEN = "b7aaaaaaaarf";
const number = (id) => idShapes(id).numbers[0];
let asks = 0;
const event = (seq, kind, data, said, more = {}) => ({
  alliance: { hex: "aa".repeat(16) }, seq: int(seq), ask: { hex: String(asks++).padStart(32, "0") }, ix: int(0), at: int(1000 + seq),
  kind, v: int(1), actor: null, data: JSON.stringify(data), body: said === null ? null : JSON.stringify(said), ...more,
});
const NOTES = [{ text: NOTE, by: "ada" }, { text: HERS, by: "ada" }];
const clean = () => ({
  event: [
    event(1, "alliance_started", { member: ADA, name: { w: 0 }, called: { w: 1 } }, ["The Two", "Ada"], { actor: int(number(ADA)) }),
    event(2, "member_joined", { member: BEN, called: { w: 0 } }, ["Ben"]),
    event(3, "enough_written", { member: BEN, round: "nightmares" }, null, { actor: int(number(BEN)) }),
    event(4, "notes_revealed", { round: "nightmares", notes: [{ note: "p4zzzzzzzzza", text: { w: 0 } }, { note: "c2yyyyyyyyyb", text: { w: 1 } }] }, [NOTE, HERS]),
    event(5, "reading_dealt", { turns: [{ note: "p4zzzzzzzzza", reader: BEN }] }, null),
    event(6, "item_drafted", { item: "iiiiiiiiiiii", text: { w: 0 }, sources: ["p4zzzzzzzzza"] }, [HERS], { actor: int(number(BEN)) }),
  ],
  hidden: [],
  key: [{ hash: { hex: "cc".repeat(32) }, member: int(number(ADA)) }],
});
const planted = (change) => {
  const rows = clean();
  change(rows, rows.event[3]);
  return ties(rows, NOTES);
};

describe("a way from a note to its writer", () => {
  test("nothing is found where nothing is, not even where a text calls a name", () => assert.deepEqual(planted(() => {}), []));
  test("an actor beside the notes", () => found(planted((_, row) => (row.actor = int(number(ADA)))), /and the member Ada/));
  test("an actor whose number is signed", () => found(planted((_, row) => (row.actor = int(idShapes(ADA).numbers[1]))), /and the member Ada/));
  test("an id among the data", () => found(planted((_, row) => (row.data = row.data.replace("}]", `,"of":"${BEN}"}]`))), /and the member Ben/));
  test("an id as a number among the data", () => found(planted((_, row) => (row.data = row.data.replace("}]", `,"of":${number(BEN)}}]`))), /and the member Ben/));
  test("an id in bytes", () => found(planted((_, row) => (row.mark = { hex: `00${idShapes(ADA).hex[0]}00` })), /and the member Ada/));
  test("an id in bytes, turned round", () => found(planted((_, row) => (row.mark = { hex: idShapes(ADA).hex[1] })), /and the member Ada/));
  test("a name beside a text", () => found(planted((_, row) => (row.body = JSON.stringify([NOTE, HERS, "Ben"]))), /and the name Ben/));
  test("a table of its own for notes and writers", () => found(planted((rows) => (rows.note = [{ text: NOTE, author: int(number(ADA)) }])), /a row of note has/));
  test("a note apart from its round", () => found(planted((rows) => rows.event.push(event(7, "note_added", { note: "q2xxxxxxxxxc", text: { w: 0 } }, [NOTE]))), /apart from the other notes/));
  test("one mark for a note and an act", () => found(planted((rows) => rows.event.push(event(7, "note_added", {}, [NOTE], { ask: rows.event[2].ask }))), /shares its ask with an act/));
  test("one moment for a note and an act", () => found(planted((rows) => rows.event.push(event(7, "note_added", {}, [NOTE], { at: rows.event[2].at }))), /shares its at with an act/));
  test("the id of a note beside a member, in a row that nobody has thought about", () => {
    found(planted((rows) => rows.event.push(event(7, "note_seen", { note: "p4zzzzzzzzza", member: BEN }, null))), /has the id of .* and of the member Ben/);
  });
  test("the id of a note in a row with an actor", () => {
    found(planted((rows) => rows.event.push(event(7, "note_touched", { note: "c2yyyyyyyyyb" }, null, { actor: int(number(ADA)) }))), /and of the member Ada/);
  });
});

describe("what lies face down", () => {
  const lying = (id, tag, text) => ({ alliance: { hex: "aa".repeat(16) }, shelf: "nightmares", id: { hex: id }, tag: { hex: tag }, body: JSON.stringify([{ text: { w: 0 } }, JSON.stringify([text])]) });
  const writers = new Map([[NOTE, "ada"], [HERS, "ada"]]);
  const before = (change) => {
    const rows = clean();
    rows.event = rows.event.slice(0, 3);
    rows.hidden = [lying("0f".repeat(16), "1e".repeat(16), NOTE), lying("a3".repeat(16), "b4".repeat(16), HERS)];
    change(rows);
    return faceDown(rows, writers);
  };
  test("nothing is found where nothing is", () => assert.deepEqual(before(() => {}), []));
  test("a column for the time", () => found(before((rows) => rows.hidden.forEach((it) => (it.at = int(5)))), /a column called at/));
  test("a column for the writer", () => found(before((rows) => (rows.hidden[0].author = int(number(ADA)))), /a column called author/));
  test("a member in the tag", () => found(before((rows) => (rows.hidden[0].tag.hex = `${idShapes(ADA).hex[0]}${"00".repeat(8)}`)), /with the member Ada/));
  test("a member in the body", () => found(before((rows) => (rows.hidden[0].body += ` ${BEN}`)), /with the member Ben/));
  test("one tag for two notes of one writer", () => found(before((rows) => (rows.hidden[1].tag = rows.hidden[0].tag)), /share their tag/));
  test("a tag that is somewhere else too", () => found(before((rows) => rows.key.push({ hash: rows.hidden[0].tag })), /the tag of .* is also in key/));
  test("a text in the log before its reveal", () => found(before((rows) => rows.event.push(event(4, "note_laid", {}, [NOTE]))), /in the log of events before its reveal/));
  test("ids that count", () => {
    const texts = Array.from({ length: 12 }, (_, at) => `Note number ${at} of twelve, all of them different`);
    const rows = { hidden: texts.map((text, at) => lying((at + 1).toString(16).padStart(32, "0"), "cd".repeat(16), text)) };
    found(ordersFaceDown(rows, texts), /tell the order of writing/);
    rows.hidden.forEach((it, at) => (it.id.hex = ["9", "3", "e", "1", "b", "5", "d", "0", "7", "a", "2", "c"][at].padEnd(32, "4")));
    assert.deepEqual(ordersFaceDown(rows, texts), []);
  });
  test("a trace on the disk after the reveal", () => {
    const rows = [lying("0f".repeat(16), "1e".repeat(16), NOTE)];
    const file = (hex) => [{ file: "accordant.db-wal", bytes: Buffer.from(`00${hex}ff`, "hex") }];
    assert.deepEqual(traces(file("22".repeat(16)), rows), []);
    found(traces(file("1e".repeat(16)), rows), /the tag .* is still in accordant.db-wal/);
    found(traces(file("0f".repeat(16)), rows), /the id .* is still in accordant.db-wal/);
  });
});

describe("orders", () => {
  const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  const id = (at) => `${LETTERS[(at * 11 + 5) % 32]}${LETTERS[(at * 7) % 32]}aaaaaaaaaa`;
  const written = Array.from({ length: 16 }, (_, at) => `Thought number ${at} out of sixteen`);
  const by = new Map(written.map((text, at) => [text, "abcd"[at % 4]]));
  const mixed = [11, 4, 7, 0, 13, 2, 9, 15, 6, 1, 12, 5, 10, 3, 14, 8].map((at) => written[at]);
  const wall = (texts, ids = id) => [texts.map((text, at) => ({ id: ids(at, text), text }))];
  const counted = (at) => `aaaaaaaaaa${LETTERS[Math.floor(at / 32)]}${LETTERS[at % 32]}`;
  test("nothing is found in a shuffled wall with random ids", () => assert.deepEqual(orders(wall(mixed), written, by), []));
  test("the order of writing", () => found(orders(wall(written), written, by), /order of the reveal tells the order of writing/));
  test("the order of writing, backwards", () => found(orders(wall([...written].reverse()), written, by), /order of the reveal tells/));
  test("ids made in the order of writing", () => found(orders(wall(mixed, (_, text) => counted(written.indexOf(text))), written, by), /ids tell the order of writing/));
  test("ids made in the order of the reveal", () => found(orders(wall(mixed, counted), written, by), /ids are made in an order/));
  test("notes that lie together by writer", () => {
    const together = [...mixed].sort((a, b) => (by.get(a) < by.get(b) ? -1 : 1));
    found(orders(wall(together), written, by), /notes of one writer lie together/);
  });
});

test("a database is read with what only its log of writes has", async () => {
  const folder = await mkdtemp(join(tmpdir(), "accordant-privacy-"));
  try {
    const script = `
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("PRAGMA wal_autocheckpoint = 0")
db.execute("CREATE TABLE hidden(id BLOB, tag BLOB, body TEXT)")
db.execute("INSERT INTO hidden VALUES(x'0102', x'${"1e".repeat(16)}', ?)", (sys.argv[2],))
os._exit(0)`;
    await promisify(execFile)(process.env.PYTHON ?? "python3", ["-c", script, join(folder, "accordant.db"), NOTE]);
    const files = await bytes(folder);
    assert.ok(files.find((it) => it.file === "accordant.db-wal").bytes.includes(Buffer.from(NOTE)), "the planted row lies in the log of writes");
    assert.ok(!files.find((it) => it.file === "accordant.db").bytes.includes(Buffer.from(NOTE)), "and nowhere else");
    const rows = await tables(folder);
    assert.deepEqual(rows.hidden, [{ id: { hex: "0102" }, tag: { hex: "1e".repeat(16) }, body: NOTE }]);
    found(traces(files, rows.hidden), /still in accordant.db-wal/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe("the later life", () => {
  const opened = (hidden) => event(7, "pulse_opened", { pulse: 1, items: ["iiiiiiiiiiii"], hidden }, null, { actor: int(number(ADA)) });
  const closed = (seen, answered = 6, more = {}) => event(8, "pulse_closed", { pulse: 1, answered, of: 7, seen, words: [] }, null, more);
  const lying = (shelf, body) => ({ alliance: { hex: "aa".repeat(16) }, shelf, id: { hex: "0f".repeat(16) }, tag: null, body: JSON.stringify([body, null]) });
  const pulse = (change) => {
    const rows = clean();
    rows.event.push(opened(true));
    rows.hidden = [lying("pulse", { lived: { pulse: 1, item: "iiiiiiiiiiii", lived: "mostly", name: null } }), lying("given", { given: { pulse: 1 } })];
    change(rows);
    return pulses(rows);
  };
  const band = [{ item: "iiiiiiiiiiii", seen: { band: "mostly" } }];

  test("nothing is found where nothing is", () => assert.deepEqual(pulse((rows) => rows.event.push(closed(band))), []));
  test("a member in an answer", () => found(pulse((rows) => (rows.hidden[0].body = rows.hidden[0].body.replace("null}", `"${ADA}"}`))), /hidden row of pulse has the member Ada/));
  test("a member in a token", () => found(pulse((rows) => (rows.hidden[1].id.hex = `${idShapes(BEN).hex[0]}${"00".repeat(8)}`)), /hidden row of given has the member Ben/));
  test("a time beside an answer", () => found(pulse((rows) => (rows.hidden[0].at = int(9))), /has at/));
  test("a tag on an answer", () => found(pulse((rows) => (rows.hidden[0].tag = { hex: "11".repeat(16) })), /has a tag/));
  test("a member in a closed pulse", () => found(pulse((rows) => rows.event.push(closed([{ item: "iiiiiiiiiiii", seen: { open: [[BEN, "hardly"]] } }]))), /has the member Ben/));
  test("single answers of a hidden pulse", () => found(pulse((rows) => rows.event.push(closed([{ item: "iiiiiiiiiiii", seen: { open: [] } }]))), /shows single answers/));
  test("counts of six", () => found(pulse((rows) => rows.event.push(closed([{ item: "iiiiiiiiiiii", seen: { counts: [0, 1, 3, 2] } }]))), /counts of 6/));
  test("anything at all of four", () => found(pulse((rows) => rows.event.push(closed(band, 4))), /what 4 answered/));

  const care = (change) => {
    const rows = clean();
    rows.event.push(event(7, "care_asked", { care: "cccccccccccc", item: null, way: "noticed", member: null }, null, { at: rows.event.at(-1).at }));
    change(rows, rows.event.at(-1));
    return cares(rows);
  };
  test("nothing is found in a care where nothing is", () => assert.deepEqual(care(() => {}), []));
  test("an actor of a care", () => found(care((_, row) => (row.actor = int(number(ADA)))), /has an actor/));
  test("a minute of a care", () => found(care((_, row) => (row.at = int(5000))), /a minute of its own/));
  test("the words of a care before they are told", () => found(care((_, row) => (row.body = JSON.stringify([NOTE]))), /has its words in the log/));
  test("an ask that a care shares with an act", () => found(care((rows, row) => (row.ask = rows.event[2].ask)), /shares its ask/));

  test("erased words that are in a row, or in a file", () => {
    const rows = clean();
    assert.deepEqual(remains({ event: [] }, [], [NOTE]), []);
    found(remains(rows, [], [NOTE]), /a row of event \(notes_revealed\) has/);
    found(remains({ event: [] }, [{ file: "accordant.db-wal", bytes: Buffer.from(`xx${JSON.stringify([NOTE])}`) }], [NOTE]), /lies in accordant.db-wal still/);
  });
});
