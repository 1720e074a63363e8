// kill -9 under load: what was acknowledged is there after the restart, once; what was not is sent
// again with the same ids, and is there once too. ACCORDANT_KILLS says how often (25 by default).
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { binary } from "./lib/server.mjs";

const KILLS = Number(process.env.ACCORDANT_KILLS ?? 25);
/** Two who write without a pause would fill a circle's wall of 5,000 notes. */
const KILLS_OF_ONE_CIRCLE = 60;
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const letters = (n) => [...randomBytes(n)].map((byte) => LETTERS[byte & 31]).join("");

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** A server that is killed and started again over one folder. */
class Mortal {
  async start(data, port) {
    Object.assign(this, { data, port, base: `http://127.0.0.1:${port}` });
    await this.again();
  }

  again() {
    this.child = spawn(binary(), ["serve", "--data", this.data, "--listen", `127.0.0.1:${this.port}`], { stdio: ["ignore", "pipe", "ignore"] });
    this.dead = new Promise((done) => this.child.once("exit", done));
    const says = new Promise((done) => this.child.stdout.once("data", done));
    return Promise.race([says, this.dead.then(() => Promise.reject(new Error("the server did not start")))]);
  }

  async kill() {
    this.child.kill("SIGKILL");
    await this.dead;
  }

  async post(path, cookie, form, redirect = "manual") {
    const headers = { cookie, origin: this.base, "content-type": "application/x-www-form-urlencoded", "hx-request": "true" };
    return fetch(this.base + path, { method: "POST", headers, body: new URLSearchParams(form), redirect });
  }

  async page(path, cookie) {
    const answer = await fetch(this.base + path, { headers: { cookie } });
    assert.equal(answer.status, 200, path);
    return answer.text();
  }
}

async function alliance(server, people) {
  const key = `${letters(25)}a`;
  const started = await server.post("/alliances", "", { kind: "team", title: "Mortals", you: "Ann", key });
  const path = started.headers.get("location");
  const cookies = [`a_${path.slice(3)}=${key}`];
  const door = (await server.page(`${path}/seats`, cookies[0])).match(/\/j\/([a-z2-7]+)/)[1];
  for (let n = 1; n < people; n++) {
    const own = `${letters(25)}a`;
    const seat = await server.post("/join", `door=${door}`, { member: own, called: `Guest ${"xyzuvw"[n]}` });
    assert.equal(seat.status, 303);
    cookies.push(`a_${path.slice(3)}=${own}`);
  }
  const act = async (name, form) => assert.ok((await server.post(`${path}/${name}`, cookies[0], form)).ok, name);
  return { path, cookies, act };
}

/** Somebody who goes on writing until the server is gone, and knows what was acknowledged. */
class Writer {
  constructor(send) {
    this.send = send; // sends the numbered thing; true when it was acknowledged
    this.number = 0;
    this.acked = 0;
    this.open = undefined; // sent, and perhaps kept
  }

  async write(running) {
    while (running()) {
      this.open ??= ++this.number;
      try {
        if (!(await this.send(this.open))) throw new Error("refused");
      } catch (error) {
        if (error.message === "refused") throw error;
        return; // the server died: perhaps kept, perhaps not
      }
      this.acked = this.open;
      this.open = undefined;
    }
  }
}

/** Two circles write while the server is killed again and again. */
async function survive(server, kills) {
  const blind = await alliance(server, 3);
  await blind.act("stage", { from: "prepare", to: "nightmares" });
  const open = await alliance(server, 5);
  await open.act("stage", { from: "prepare", to: "nightmares" });
  await open.act("reveal", { round: "nightmares" });
  await open.act("stage", { from: "nightmares", to: "draft" });
  const item = letters(12);
  await open.act("item", { item, kind: "promise", text: "We survive." });

  const ok = (answer) => answer.status === 204;
  const hidden = blind.cookies.map((cookie) => {
    const note = letters(12);
    return new Writer(async (n) => ok(await server.post(`${blind.path}/notes`, cookie, { note, round: "nightmares", text: `hidden ${n}.` })));
  });
  const ids = new Map();
  const id = (key) => ids.get(key) ?? ids.set(key, letters(12)).get(key);
  const faceUp = open.cookies.slice(0, 2).map((cookie, who) => new Writer(async (n) => {
    const form = { note: id(`${who}.${n}`), round: "nightmares", text: `open ${who} number ${n}.`, face_up: "1" };
    return ok(await server.post(`${open.path}/notes`, cookie, form));
  }));
  const answers = open.cookies.slice(2, 4).map((cookie, who) => new Writer(async (n) => {
    const form = { item, [`wording.${item}`]: "1", [`stance.${item}`]: "reservation", [`reason.${item}`]: `answer ${who} number ${n}.` };
    return ok(await server.post(`${open.path}/answer`, cookie, form));
  }));

  for (let kill = 0; kill < kills; kill++) {
    let running = true;
    const writing = [...hidden, ...faceUp, ...answers].map((it) => it.write(() => running));
    // However busy the machine is: something is acknowledged first, then it dies in the middle.
    const before = faceUp.map((it) => it.acked);
    while (!faceUp.some((it, who) => it.acked > before[who])) await new Promise((later) => setTimeout(later, 5));
    await new Promise((later) => setTimeout(later, Math.random() * 120));
    await server.kill();
    running = false;
    await Promise.all(writing);
    await server.again();
    for (const [who, writer] of hidden.entries()) {
      const mine = [...(await server.page(blind.path, blind.cookies[who])).matchAll(/hidden (\d+)\./g)].map((it) => Number(it[1]));
      if (writer.acked === 0 && mine.length === 0) continue;
      assert.equal(new Set(mine).size, 1, `one hidden note of writer ${who}: ${mine}`);
      assert.ok(mine[0] === writer.acked || mine[0] === writer.open, `kill ${kill}: acknowledged ${writer.acked}, found ${mine[0]}`);
    }
    for (const [who, writer] of answers.entries()) {
      const mine = (await server.page(open.path, open.cookies[2 + who])).match(new RegExp(`answer ${who} number (\\d+)\\.`));
      if (writer.acked === 0 && !mine) continue;
      assert.ok(Number(mine?.[1]) >= writer.acked, `kill ${kill}: acknowledged answer ${writer.acked}, found ${mine?.[1]}`);
    }
  }
  // What is still open is sent once more, and then counted.
  let once = true;
  await Promise.all(faceUp.map((it) => it.write(() => it.open !== undefined || (once && (once = false)))));
  await open.act("stage", { from: "draft", to: "review" });
  const board = await server.page(open.path, open.cookies[0]);
  let counted = 0;
  for (const [who, writer] of faceUp.entries()) {
    for (let n = 1; n <= writer.acked; n++, counted++) {
      const found = board.split(`open ${who} number ${n}.`).length - 1;
      assert.equal(found, 1, `note ${n} of writer ${who}`);
    }
  }
  assert.ok(counted >= kills, `only ${counted} notes were written; that proves little`);
  console.log(`${kills} kills, ${counted} open notes, ${hidden.map((it) => it.acked)} hidden changes, ${answers.map((it) => it.acked)} answers: none lost, none doubled`);
}

test(`what is acknowledged survives ${KILLS} times kill -9, once`, { timeout: 3_600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "accordant-kill-"));
  const server = new Mortal();
  await server.start(join(folder, "data"), await freePort());
  try {
    for (let left = KILLS; left > 0; left -= KILLS_OF_ONE_CIRCLE) await survive(server, Math.min(left, KILLS_OF_ONE_CIRCLE));
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
