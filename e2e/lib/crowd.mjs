// People who write without a pause and insist, and what became of each of their notes.
import assert from "node:assert/strict";
import { insist } from "./insist.mjs";
import { letters } from "./mortal.mjs";

const now = () => performance.now();

export class Crowd {
  /** How many notes of each are acknowledged. */
  acked = new Map();
  /** Every note: when it was sent first, and when it was acknowledged. */
  notes = [];
  /** Every answer: from where, when it was asked for, how long it took, what it was. */
  answers = [];
  running = true;

  /** `where` says which server is asked at which try; `rest` how long a writer rests, in ms. */
  constructor(circle, names, where = () => circle.server, { rest = 30 } = {}) {
    this.circle = circle;
    this.names = names;
    this.where = where;
    this.writing = names.map((name) => this.write(name, rest));
    for (const it of this.writing) it.catch(() => {}); // it is heard at the end
  }

  async write(name, rest) {
    this.acked.set(name, 0);
    for (let n = 1; this.running; n++) {
      const text = `${name} number ${n}.`;
      const form = { note: letters(12), ask: letters(24), round: "nightmares", text, face_up: "1" };
      const note = { name, n, text, sent: now() };
      this.notes.push(note);
      await insist((tries) => this.send(name, form, this.where(tries)), text);
      note.acked = now();
      this.acked.set(name, n);
      await new Promise((later) => setTimeout(later, rest));
    }
  }

  async send(name, form, server) {
    const it = { server, began: now(), status: 0 };
    this.answers.push(it);
    try {
      const answer = await this.circle.at(server).post(name, "notes", form);
      Object.assign(it, { status: answer.status, wait: answer.headers.get("retry-after") });
      if (answer.status === 503) it.words = await answer.clone().text();
      return answer;
    } finally {
      it.took = now() - it.began;
    }
  }

  /** How many are acknowledged in all. */
  count() {
    return [...this.acked.values()].reduce((sum, it) => sum + it, 0);
  }

  async stop() {
    this.running = false;
    await Promise.all(this.writing);
  }

  /** Each acknowledged note stands there once, whoever of these is asked. */
  async isThereOnce(...circles) {
    for (const circle of circles) {
      const page = await circle.read(this.names[0]);
      for (const [name, acked] of this.acked) {
        for (let n = 1; n <= acked; n++) assert.equal(page.split(`${name} number ${n}.`).length - 1, 1, `note ${n} of ${name}`);
      }
    }
  }
}
