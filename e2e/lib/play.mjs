// One play of an example: its people, what is secret until when, and the searches at its turns.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bytes, faceDown, hasText, inTheLog, notesOf, orders, ordersFaceDown, reach, sentTooEarly, tables, ties, traces } from "../privacy.mjs";
import { Person, Record, browser } from "./people.mjs";
import { moment, serve } from "./server.mjs";
import * as does from "./workshop.mjs";

const SIDES = ["", "/preparation", "/letter", "/questions", "/settings", "/seats", "/charter", "/charter?wide=1", "/home", "/history", "/remote", "/screen"];
const SHOTS = fileURLToPath(new URL("../shots", import.meta.url));
/** So many pages of one person are walked through at most, each time. */
const WALK_MAX = 120;
/** Of links that differ only in which note or item they name, so many. */
const ALIKE_MAX = 3;

export class Play {
  record = new Record();
  people = new Map();
  secrets = [];
  written = [];
  before = [];
  known = "";
  /** What the pages showed, to be compared with what the example expects. */
  saw = {};

  static async begin(name, local) {
    const play = new Play();
    play.story = await does.example(name);
    play.server = await serve({ at: moment(local, play.story.timezone), zone: play.story.timezone });
    play.chrome = await browser();
    // What stands on the pages for everybody is no secret.
    for (const path of ["/", "/privacy", "/accessibility"]) play.known += await (await fetch(play.server.url + path)).text();
    return play;
  }

  /** What everybody sees now, for whoever looks for what went wrong. */
  async show() {
    await mkdir(SHOTS, { recursive: true });
    for (const person of [...this.everybody, this.screen].filter(Boolean)) {
      const to = `${SHOTS}/${this.story.id}-${person.name.replaceAll(" ", "-")}`;
      await person.page.screenshot({ path: `${to}.png`, fullPage: true }).catch(() => {});
      await person.page.content().then((html) => writeFile(`${to}.html`, `<!-- ${person.page.url()} -->\n${html}`)).catch(() => {});
    }
    await writeFile(`${SHOTS}/${this.story.id}.log`, this.server.log());
  }

  async end() {
    await this.chrome?.close();
    await this.server?.stop();
    await this.server?.clear();
  }

  /** The name of somebody whom the example calls by an id. */
  name(id) {
    return this.story.participants.find((it) => it.id === id).name;
  }

  person(id) {
    return this.people.get(id);
  }

  get everybody() {
    return this.story.participants.map((it) => this.people.get(it.id)).filter(Boolean);
  }

  async come(id, more = {}) {
    const person = await Person.come(this.chrome, this.record, this.server, { name: this.name(id), zone: this.story.timezone, ...more });
    this.people.set(id, person);
    return person;
  }

  /** Tells how long each part took, to whoever asks. */
  async time(name, part) {
    const from = Date.now();
    await part();
    if (process.env.TIMES) process.stderr.write(`${this.story.id}: ${name} took ${((Date.now() - from) / 1000).toFixed(1)} s\n`);
  }

  /** The number of the question that a note answers, as the pages count; none where it answers none. */
  question(note) {
    const question = this.story.questions.find((it) => it.id === note.question);
    if (!question) return undefined;
    const at = this.questions.indexOf(question.text);
    assert.ok(at >= 0, `"${question.text}" is asked`);
    return at + 1;
  }

  async clock(local) {
    await this.server.clock.set(moment(local, this.story.timezone));
  }

  /** Only these may have this text, until the part of the story is told; without one, for ever. */
  secret(text, of, until) {
    const secret = { text, of, until };
    this.secrets.push(secret);
    return secret;
  }

  /** The notes of a round, face down until its mark. */
  round(round) {
    const { notes } = this.story.rounds[round];
    const secrets = notes.map((it) => this.secret(it.text, [this.name(it.by)]));
    return { notes, secrets, open: (part) => secrets.forEach((it) => (it.until = part)) };
  }

  /**
   * Walks through every page that this person can open, and writes down what is sent; not deeply,
   * only those that everybody knows by their addresses.
   */
  async walk(person, deeply = true) {
    if (!person.home) return;
    const cookie = await person.cookies();
    const seen = new Set();
    const kinds = new Map();
    const open = person.screen ? [person.home] : SIDES.map((it) => person.home + it);
    while (open.length && seen.size < WALK_MAX) {
      const path = open.shift();
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await fetch(person.server.url + path, { headers: { cookie }, redirect: "manual" });
      const html = await answer.text();
      assert.ok(answer.status < 500, `${path} failed: ${answer.status}`);
      this.record.add(person.holder, `GET walk ${answer.status}`, path, html);
      if (!deeply) continue;
      for (const [, href] of html.matchAll(/href="(\/a\/[^"#]*)/g)) {
        const next = href.replaceAll("&amp;", "&");
        if (seen.has(next) || open.includes(next)) continue;
        // Links that open a small form on the same page show nothing else a hundred times over.
        const kind = next.replace(/=[^&]*/g, "=");
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (kind === next || kinds.get(kind) <= ALIKE_MAX) open.push(next);
      }
    }
  }

  async walkAll(deeply = true) {
    for (const person of [...this.everybody, this.screen].filter(Boolean)) await this.walk(person, deeply);
  }

  /** Just before notes are turned over: what lies on the disk names nobody. */
  async beforeReveal(round) {
    await this.walkAll();
    const { notes } = this.story.rounds[round];
    const rows = await tables(this.server.data);
    const writers = new Map(notes.map((it) => [it.text, it.by]));
    const lying = rows.hidden.filter((row) => notes.some((note) => hasText(row, note.text)));
    assert.equal(lying.length, notes.length, "each note lies face down once");
    assert.deepEqual(faceDown(rows, writers), []);
    assert.deepEqual(ordersFaceDown(rows, this.writtenIn(round)), []);
    this.before.push(...lying);
  }

  writtenIn(round) {
    const texts = new Set(this.story.rounds[round].notes.map((it) => it.text));
    return this.written.filter((it) => texts.has(it));
  }

  /** The searches at the end. */
  async search() {
    await Promise.all([...this.everybody, this.screen].filter(Boolean).map((it) => it.heard()));
    await this.walkAll();
    const { record, story } = this;
    const notes = Object.values(story.rounds).flatMap((it) => it.notes).map((it) => ({ text: it.text, by: it.by }));
    const texts = [...new Set([...notes.map((it) => it.text), ...this.secrets.map((it) => it.text)])];
    assert.ok(record.sent.length > 100, "hardly anything was written down");
    assert.deepEqual(sentTooEarly(record, this.secrets, this.known), []);
    assert.deepEqual(inTheLog(this.server.log(), texts, this.known), []);
    const rows = await tables(this.server.data);
    assert.deepEqual(ties(rows, notes), []);
    assert.deepEqual(traces(await bytes(this.server.data), this.before), []);
    const revealed = notesOf(rows);
    assert.equal(revealed.length, notes.length, "the log has all notes");
    const rounds = Object.values(Object.groupBy?.(revealed, (it) => it.round) ?? groupBy(revealed));
    assert.deepEqual(orders(rounds, this.written, new Map(notes.map((it) => [it.text, it.by]))), []);
  }

  /** Was something sent to each of these in a part of the story? Else its search has proved nothing. */
  reached(from, to, people) {
    assert.deepEqual(reach(this.record, people, from, to), []);
  }

  async leave() {
    for (const person of [...this.everybody, this.screen].filter(Boolean)) await person.leave();
    assert.deepEqual(this.record.lost, []);
  }
}

function groupBy(notes) {
  const rounds = {};
  for (const it of notes) (rounds[it.round] ??= []).push(it);
  return rounds;
}
