// A server that may die and come back over the same folder and the same port, and circles in it
// that are made without a browser.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binary } from "./server.mjs";

const START_MAX = 20_000;
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

/** A fresh id, in the alphabet of the server. */
export const letters = (n) => [...randomBytes(n)].map((byte) => LETTERS[byte & 31]).join("");
// 26 letters hold 130 bits; the last two of them are not used.
const key = () => `${letters(25)}a`;

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Looks again and again until it is true; what it gives then. */
export async function until(look, what, most = 30_000) {
  const late = Date.now() + most;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > late) throw new Error(`It never came to pass: ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

export class Mortal {
  out = { stdout: "", stderr: "" };

  /** A server over a folder of its own, or over `data`. */
  static async start({ data, env, limit } = {}) {
    const it = new Mortal();
    it.folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
    it.data = data ?? join(it.folder, "data");
    it.env = env;
    it.limit = limit; // files it may open at first, as a system sets it
    it.port = await freePort();
    // As it is printed; a browser takes `localhost` for safe, and so gives it locks.
    it.url = `http://localhost:${it.port}`;
    await it.again();
    return it;
  }

  /** Starts it, and waits until it serves. */
  async again() {
    const told = [binary(), "serve", "--data", this.data, "--listen", `127.0.0.1:${this.port}`];
    if (this.limit) told.unshift("sh", "-c", `ulimit -Sn ${this.limit}; exec "$@"`, "sh");
    const child = spawn(told[0], told.slice(1), {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", RUST_LOG: "info", ...this.env },
    });
    this.child = child;
    this.dead = new Promise((done) => child.once("exit", (code, signal) => done({ code, signal })));
    const serves = new Promise((done) => {
      child.stdout.setEncoding("utf8").on("data", (it) => {
        this.out.stdout += it;
        if (/open http/.test(it)) done();
      });
      child.stderr.setEncoding("utf8").on("data", (it) => (this.out.stderr += it));
    });
    const late = new Promise((_, lost) => setTimeout(lost, START_MAX, new Error("the server did not begin to serve")).unref());
    const fell = this.dead.then((how) => Promise.reject(new Error(`the server stopped at once: ${JSON.stringify(how)}\n${this.out.stderr}`)));
    fell.catch(() => {}); // it may fall later, and that is asked for
    await Promise.race([serves, late, fell]);
  }

  /** Sends a signal and waits for the end; how it ended, and after how many milliseconds. */
  async end(signal = "SIGTERM") {
    const began = performance.now();
    this.child.kill(signal);
    const how = await this.dead;
    return { ...how, took: performance.now() - began };
  }

  /** Kills it, and takes its folder away. */
  async clear() {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.end("SIGKILL");
    await rm(this.folder, { recursive: true, force: true });
  }

  /** All that it has said so far. */
  log() {
    return `${this.out.stdout}\n${this.out.stderr}`;
  }

  get(path, cookie = "", headers = {}) {
    return fetch(`http://127.0.0.1:${this.port}${path}`, { headers: { cookie, ...headers }, redirect: "manual" });
  }

  /** Sends a form as the page's script does, or as a plain form when `plain`. */
  post(path, cookie, form, { plain = false, headers = {} } = {}) {
    const base = `http://127.0.0.1:${this.port}`;
    const script = plain ? {} : { "hx-request": "true" };
    return fetch(base + path, {
      method: "POST",
      headers: { cookie, origin: base, "content-type": "application/x-www-form-urlencoded", ...script, ...headers },
      body: new URLSearchParams(form),
      redirect: "manual",
    });
  }

  /** A circle with these people, the first of whom holds the desk. */
  async circle(names, { stage } = {}) {
    const it = new Circle();
    it.server = this;
    const first = { name: names[0], key: key() };
    const started = await this.post("/alliances", "", { kind: "team", title: "Mortals", you: names[0], key: first.key }, { plain: true });
    if (started.status !== 303) throw new Error(`no alliance: ${started.status} ${await started.text()}`);
    it.path = started.headers.get("location");
    it.people = [it.seated(first)];
    it.door = (await it.read(names[0], "/seats")).match(/\/j\/([a-z2-7]+)/)[1];
    for (const name of names.slice(1)) await it.join(name);
    if (stage) await it.act(names[0], "stage", { from: "prepare", to: stage });
    return it;
  }
}

class Circle {
  /** The same circle, asked elsewhere: at one program of several. */
  at(server) {
    return Object.assign(new Circle(), this, { server });
  }

  seated(person) {
    return { ...person, cookie: `a_${this.path.slice(3)}=${person.key}`, link: `/k/${person.key}` };
  }

  async join(name) {
    const own = { name, key: key() };
    const seat = await this.server.post("/join", `door=${this.door}`, { member: own.key, called: name }, { plain: true });
    if (seat.status !== 303) throw new Error(`no seat for ${name}: ${seat.status}`);
    this.people.push(this.seated(own));
  }

  who(name) {
    return this.people.find((it) => it.name === name);
  }

  post(name, act, form, more) {
    return this.server.post(`${this.path}/${act}`, this.who(name).cookie, form, more);
  }

  /** Does something that must not be refused. */
  async act(name, act, form) {
    const answer = await this.post(name, act, form);
    if (answer.status >= 400) throw new Error(`${name} may not ${act}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  /** Lays a note. */
  note(name, text, more = {}) {
    return this.act(name, "notes", { note: letters(12), ask: letters(24), round: "nightmares", text, ...more });
  }

  get(name, rest = "", headers) {
    return this.server.get(this.path + rest, this.who(name).cookie, headers);
  }

  async read(name, rest = "") {
    const answer = await this.get(name, rest);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${name} cannot read ${rest}: ${answer.status} ${text}`);
    return text;
  }

  /** How often these words stand on somebody's page. */
  async count(name, words, rest = "") {
    return (await this.read(name, rest)).split(words).length - 1;
  }

  /** The id of somebody, as the desk's page of seats knows it. */
  async id(name) {
    const seats = await this.read(this.people[0].name, "/seats");
    const at = seats.indexOf(`>${name}<`);
    return seats.slice(at).match(/remove=([a-z2-7]+)/)[1];
  }

  /** The stream of somebody's page, from where the page stands or from `since`. */
  async stream(name, { since, headers } = {}) {
    const page = await this.read(name);
    const address = /hx-sse:connect="([^"]+)"/.exec(page)[1].replaceAll("&amp;", "&");
    const url = new URL(address, this.server.url);
    if (since) url.searchParams.set("since", since);
    return Stream.open(this.server, url.pathname + url.search, this.who(name).cookie, headers);
  }
}

/** A stream, read frame by frame. */
export class Stream {
  text = "";
  frames = [];
  ended = false;
  /** Called with what has just come. */
  hears;

  static async open(server, path, cookie, headers = {}) {
    const it = new Stream();
    it.abort = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { cookie, "accept-encoding": "identity", ...headers }, signal: it.abort.signal });
    it.status = answer.status;
    it.headers = answer.headers;
    it.since = new URL(path, server.url).searchParams.get("since");
    it.done = it.read(answer).catch(() => {}).then(() => {
      it.ended = true;
    });
    return it;
  }

  async read(answer) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const bytes of answer.body) {
      const came = decoder.decode(bytes, { stream: true });
      this.text += came;
      this.hears?.(came);
      rest += came;
      const frames = rest.split("\n\n");
      rest = frames.pop();
      this.frames.push(...frames);
    }
  }

  /** Waits until it has said this. */
  said(pattern, most) {
    return until(() => pattern.exec(this.text), `the stream says ${pattern}`, most);
  }

  /** The id of the latest frame that had one. */
  last() {
    return this.text.match(/^id: .+$/gm)?.at(-1)?.slice(4);
  }

  async stop() {
    this.abort.abort();
    await this.done;
  }
}
