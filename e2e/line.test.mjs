// The thin line: two of a circle write unseen, and the notes are turned over.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person, Record, browser } from "./lib/people.mjs";
import { until } from "./lib/mortal.mjs";
import { serve } from "./lib/server.mjs";
import * as do_ from "./lib/workshop.mjs";
import { bytes, faceDown, inTheLog, sentTooEarly, tables, ties, traces } from "./privacy.mjs";

const NOTES = [
  ["Mara", "The loudest voice wins, and calls it \"alignment\"."],
  ["Nils", "Wir schweigen, bis es <zu spät> ist."],
  ["Mara", "Nobody laughs & nobody leaves."],
];
let server, chrome;
before(async () => {
  server = await serve();
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  await server?.clear();
});

test("two write unseen, and only the reveal shows what they wrote", async () => {
  const record = new Record();
  const come = (name, more) => Person.come(chrome, record, server, { name, ...more });
  const mara = await come("Mara");
  const nils = await come("Nils", { js: false, phone: true });
  await do_.start(mara, { kind: "A team or circle", title: "The Thin Line", name: "Mara" });
  const { link } = await do_.invitation(mara);
  await do_.joinByLink(nils, link, "Nils");
  mara.listen(mara.home);
  await do_.begin(mara);
  await do_.goOn(mara, "Begin with the nightmares", "nightmares.writing");
  await do_.at(nils, "nightmares.writing");
  const people = { Mara: mara, Nils: nils };
  for (const [who, text] of NOTES) await do_.write(people[who], text);
  await do_.onTheTable(mara, NOTES.length);
  await do_.onTheTable(nils, NOTES.length);
  await mara.stream.said(/\b3 notes\b/);
  const hidden = await tables(server.data);
  assert.deepEqual(faceDown(hidden, new Map(NOTES.map(([by, text]) => [text, by]))), []);
  await do_.all([mara, nils], do_.enough);
  const turned = record.mark("turned over");
  await do_.turnOver(mara, "nightmares");
  await do_.at(nils, "nightmares.up");
  for (const person of [mara, nils]) {
    assert.deepEqual((await do_.wall(person)).sort(), NOTES.map(([, text]) => text).sort());
  }
  const texts = NOTES.map(([, text]) => text);
  assert.deepEqual(sentTooEarly(record, NOTES.map(([by, text]) => ({ text, of: [by], until: turned }))), []);
  assert.deepEqual(inTheLog(server.log(), texts), []);
  assert.deepEqual(ties(await tables(server.data), NOTES.map(([by, text]) => ({ by, text }))), []);
  const left = async () => traces(await bytes(server.data), hidden.hidden);
  // A database that many share is swept a moment later.
  if (process.env.ACCORDANT_NODES) await until(async () => !(await left()).length, "the tables are swept", 15_000);
  assert.deepEqual(await left(), []);
  await do_.all([mara, nils], (it) => it.leave());
  assert.deepEqual(record.lost, []);
});
