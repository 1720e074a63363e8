// What a page weighs as it is sent, fonts aside, and what one more note costs everybody.
import assert from "node:assert/strict";
import { request } from "node:http";
import { createInflate } from "node:zlib";
import { after, before, test } from "node:test";
import { Circle } from "./gallery.mjs";
import { letters } from "./lib/mortal.mjs";
import { serve } from "./lib/server.mjs";

const FIRST_MAX = 36_000;
const SCRIPT_MAX = 20 * 1024;
const BOARD_MAX = 60_000;
/** What a note of 200 bytes may cost everybody who looks, hidden or face up. */
const NOTE_MAX = 450;
const BOARD = 500;
/** The signs of life in between are not the note's: a packed one has this many bytes. */
const HEARTBEAT = 26;
const WORDS = `people talk while nobody listens and then we meet again about the meeting or someone leaves early without a word the plan
  changes overnight silence grows everyone nods but nothing happens in the corridor they laugh at what I asked my work is shown as theirs
  deadlines slip twice before anyone says so cameras off questions stay open we promise too much and forget why it mattered to start late
  coffee gone cold emails at midnight praise for the loudest blame for whoever is missing jokes that hurt old fights return through doors`.split(/\s+/);

let server;
before(async () => {
  server = await serve({ trace: false });
});
after(async () => {
  await server?.stop();
  await server?.clear();
});

/** A sentence like those that people write; the same for the same number. */
function sentence(n) {
  let at = (n + 1) * 2_654_435_761;
  const next = () => (at = (at * 1_103_515_245 + 12_345) % 2_147_483_648) >>> 8;
  return `${Array.from({ length: 5 + (next() % 9) }, () => WORDS[next() % WORDS.length]).join(" ")}.`;
}

/** A note of 200 bytes that packs no better than what people write. */
function long(n) {
  let text = `${sentence(n)} ${sentence(n + 1_000)} ${sentence(n + 2_000)} ${sentence(n + 3_000)}`.slice(0, 140);
  for (let at = n; Buffer.byteLength(text) < 200; at += 7) {
    const end = 200 - Buffer.byteLength(text);
    text += end < 2 ? "." : "äöüßñéçøåîčđšžłęąńůř"[at % 20];
  }
  return text;
}

/** Asks for something as a browser does, and counts the bytes of the body as they come. */
function ask(path, cookie = "", how = "br, gzip") {
  return new Promise((done, lost) => {
    const asked = request(server.url + path, { headers: { "accept-encoding": how, cookie } }, (response) => {
      const parts = [];
      response.on("data", (it) => parts.push(it));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        done({ size: body.length, text: body.toString(), encoding: response.headers["content-encoding"] });
      });
    });
    asked.on("error", lost).end();
  });
}

/** All that a page makes a browser fetch but for the fonts, by kind. */
async function weigh(path, cookie) {
  const { text } = await ask(path, cookie, "identity");
  const sizes = { html: (await ask(path, cookie)).size, css: 0, js: 0, svg: 0 };
  const links = [...text.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*?(?:href|src)="([^"]+)"/g)].map((it) => it[1]);
  for (const link of links) {
    assert.match(link, /^\/(?!\/)/, "something comes from another host");
    const kind = link.split(".").pop();
    if (kind === "woff2") continue;
    const { size, encoding } = await ask(link, cookie);
    assert.equal(encoding, "br", link);
    sizes[kind] += size;
  }
  assert.doesNotMatch(text, /(?:href|src|action)="(?:https?:)?\/\//, "the page names another host");
  return { ...sizes, all: Object.values(sizes).reduce((sum, it) => sum + it, 0) };
}

/** A stream as a browser takes it: packed. */
class Listener {
  /** What was sent, unpacked. */
  text = "";
  /** The bytes that were sent. */
  bytes = 0;

  static async open(cookie, path) {
    const it = new Listener();
    const page = await ask(path, cookie, "identity");
    const address = /hx-sse:connect="([^"]+)"/.exec(page.text)[1].replaceAll("&amp;", "&");
    await new Promise((done, lost) => {
      it.asked = request(server.url + address, { headers: { cookie, "accept-encoding": "gzip, deflate, br, zstd" } }, (response) => {
        assert.equal(response.headers["content-encoding"], "deflate");
        const unpacked = createInflate();
        unpacked.on("data", (text) => (it.text += text));
        response.on("data", (bytes) => {
          it.bytes += bytes.length;
          unpacked.write(bytes);
        });
        response.on("error", () => {});
        done();
      });
      it.asked.on("error", lost).end();
    });
    return it;
  }

  /** The bytes that came since the last time, once something has come and all is quiet. */
  async cost() {
    for (let n = 0; n < 100 && !this.text.includes("data: <"); n++) await pause(50);
    await pause(400);
    const beats = this.text.split("event: hb").length - 1;
    return { bytes: this.bytes - beats * HEARTBEAT, text: this.text };
  }

  forget() {
    this.bytes = 0;
    this.text = "";
  }

  close() {
    this.asked.destroy();
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const note = (text, more = {}) => ({ note: letters(12), round: "nightmares", text, ...more });

async function full(circle, notes, more) {
  const people = circle.cookies.length;
  for (let n = 0; n < notes; n += 20) {
    await Promise.all(Array.from({ length: Math.min(20, notes - n) }, (_, at) => circle.act((n + at) % people, "notes", note(sentence(n + at), more))));
  }
}

/** A circle of fourteen in its nightmares. */
async function circle() {
  const names = ["Maren", "Inês", "Tomasz", "Priya", "Jonah", "Aiko", "Luc", "Sade", "Amara", "Lena", "Sam", "Ruth", "Noah", "Mika"];
  const it = await Circle.start(server.url, { title: "Tuesday Coaching Circle", names });
  await it.act(0, "stage", { from: "prepare", to: "nightmares" });
  return it;
}

/** What one note costs everybody who looks: another person, the desk, and the big screen. */
async function costs(it, add) {
  const who = { member: [it.cookies[3], it.path], desk: [it.cookies[0], it.path], screen: [it.cookies[0], `${it.path}/screen`] };
  const found = {};
  const open = await Promise.all(Object.entries(who).map(async ([name, [cookie, path]]) => [name, await Listener.open(cookie, path)]));
  await pause(1_500);
  for (const [, listener] of open) listener.forget();
  await add();
  for (const [name, listener] of open) {
    const { bytes, text } = await listener.cost();
    found[name] = bytes;
    if (process.env.TELL) console.error(name, bytes, text);
    assert.ok(bytes > 0, `nothing came to the ${name}`);
    listener.close();
  }
  return found;
}

const light = (found, where) => {
  for (const [name, bytes] of Object.entries(found)) assert.ok(bytes <= NOTE_MAX, `a note costs the ${name} ${bytes} bytes ${where}`);
};

test("the first page is light", async (t) => {
  const sizes = await weigh("/", "");
  t.diagnostic(JSON.stringify(sizes));
  assert.ok(sizes.html + sizes.css + sizes.js <= FIRST_MAX, `${JSON.stringify(sizes)} is more than ${FIRST_MAX}`);
  assert.ok(sizes.js <= SCRIPT_MAX, `a script of ${sizes.js}`);
});

test("one more note costs the same on any board, and a board of 500 is light", async (t) => {
  const it = await circle();
  assert.equal(Buffer.byteLength(long(7)), 200);
  const hidden = (n) => costs(it, () => it.act(5, "notes", note(long(n))));
  const first = await hidden(1);
  await full(it, BOARD);
  const last = await hidden(2);
  t.diagnostic(`a hidden note at 0 and at ${BOARD}: ${JSON.stringify(first)} ${JSON.stringify(last)}`);
  light(first, "face down on an empty table");
  light(last, `face down on ${BOARD}`);
  await it.act(0, "reveal", { round: "nightmares" });
  const sizes = await weigh(it.path, it.cookies[3]);
  t.diagnostic(`a board of ${BOARD}: ${JSON.stringify(sizes)}`);
  const open = await costs(it, () => it.act(5, "notes", note(long(3), { face_up: "1" })));
  const empty = await circle();
  await empty.act(0, "reveal", { round: "nightmares" });
  const alone = await costs(empty, () => empty.act(5, "notes", note(long(4), { face_up: "1" })));
  t.diagnostic(`a note face up at 0 and at ${BOARD}: ${JSON.stringify(alone)} ${JSON.stringify(open)}`);
  assert.ok(sizes.all <= BOARD_MAX, `${JSON.stringify(sizes)} is more than ${BOARD_MAX}`);
  light(alone, "face up on an empty wall");
  light(open, `face up on ${BOARD}`);
});

/** What Lighthouse says of a page on a phone, out of 100; the best of a few looks at a busy machine. */
async function marks(chrome, path, cookie) {
  const { default: lighthouse } = await import("lighthouse");
  const best = { performance: 0, accessibility: 0 };
  for (let n = 0; n < 5 && (best.performance < 95 || best.accessibility < 100); n++) {
    const options = { port: chrome.port, logLevel: "silent", output: "json", onlyCategories: Object.keys(best), extraHeaders: cookie ? { cookie } : {}, maxWaitForLoad: 20_000 };
    const { lhr } = await lighthouse(server.url + path, options);
    for (const name of Object.keys(best)) best[name] = Math.max(best[name], Math.round(lhr.categories[name].score * 100));
  }
  return best;
}

test("Lighthouse finds a phone well served", async (t) => {
  const { launch } = await import("chrome-launcher");
  const chromeFlags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags });
  try {
    const it = await circle();
    await full(it, BOARD);
    await it.act(0, "reveal", { round: "nightmares" });
    for (const [name, path, cookie] of [["the first page", "/", ""], [`a board of ${BOARD}`, it.path, it.cookies[3]]]) {
      const found = await marks(chrome, path, cookie);
      t.diagnostic(`${name}: ${JSON.stringify(found)}`);
      assert.ok(found.performance >= 95, `${name} has ${found.performance} for performance`);
      assert.equal(found.accessibility, 100, name);
    }
  } finally {
    await chrome.kill();
  }
});
