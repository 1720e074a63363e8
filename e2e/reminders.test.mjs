// Reminders that people like: received by a real mail server over STARTTLS, once each, never at night,
// with nothing in them of what anybody wrote. The clock is moved by hand, over a change of the clocks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { simpleParser } from "mailparser";
import { Circle } from "./gallery.mjs";
import { letters } from "./lib/mortal.mjs";
import { authority, login, sink } from "./lib/post.mjs";
import { moment, serve } from "./lib/server.mjs";

const ZONE = "Europe/Berlin";
/** As people type it; the tests find it at the address where it listens. */
const HERE = "https://alliance.example";
const NASTY = "Heron <b>&\" Bcc: evil@example.org\u202e";
const NAMES = ["Ann <script>alert(1)</script>", "Ben", "Cid", "Dee", "Eve"];
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"];
const SECRET = "The reviews waited for four long days.";

let folder;
let mails;
let server;
let circle;

before(async () => {
  folder = await authority();
  mails = await sink(folder);
  const args = ["--public-url", HERE, "--smtp-url", `smtp://${login}@localhost:${mails.port}?tls=required`, "--mail-from", "Accordant <post@alliance.example>", "--smtp-ca", folder.at("ca.pem")];
  server = await serve({ at: moment("2027-03-20T10:00", ZONE), zone: ZONE, trace: true, args });
  circle = await Circle.start(server.url, { title: NASTY, names: NAMES });
});
after(async () => {
  await server?.stop();
  await mails?.close();
  await server?.clear();
  await folder?.clear();
});

const address = (who) => `${NAMES[who].slice(0, 3).toLowerCase()}@example.org`;
const received = async () => Promise.all(mails.taken.map(async ({ raw, secure, envelope }) => ({ ...(await simpleParser(raw)), raw: raw.toString("latin1"), secure, to: envelope.rcptTo.map((it) => it.address) })));

/** Waits until so many letters have come in all; and then a little longer, whether one too many comes. */
async function come(count) {
  for (let tries = 0; tries < 120 && mails.taken.length < count; tries++) await new Promise((done) => setTimeout(done, 250));
  assert.equal(mails.taken.length, count, (await received()).map((it) => `${it.to}: ${it.subject}`).join("\n"));
  return received();
}

/** Lets the clock-driven work of the server run some rounds: it looks every second, and rests five. */
const rounds = () => new Promise((done) => setTimeout(done, 8_000));
const clock = (local, zone = ZONE) => server.clock.set(moment(local, zone));
const found = (path) => (path.startsWith("/") ? server.url + path : path.replace(HERE, server.url));
const get = (path, who) => fetch(found(path), { headers: who === undefined ? {} : { cookie: circle.cookies[who] } });
const post = (path) => fetch(found(path), { method: "POST", headers: { origin: server.url }, redirect: "manual" });

test("an address is asked first, and gets nothing until it is confirmed", async () => {
  for (const [who, zone] of ZONES.entries()) await circle.act(who, "reminders", { do: "mail", address: address(who), zone });
  const all = await come(3);
  for (const it of all) {
    assert.equal(it.secure, true, "over STARTTLS");
    assert.equal(it.subject, "Is this your address?");
    assert.ok(!it.raw.includes("Heron"), "nobody's words are brought to an address that is not confirmed");
    const link = /https:\S+\/confirm\/[a-z2-7]+/.exec(it.text)[0];
    const page = await get(link);
    assert.match(await page.text(), /Is this your address\?/);
    const who = [0, 1, 2].find((at) => address(at) === it.to[0]);
    const before = await (await get(`${circle.path}/reminders`, who)).text();
    assert.ok(!before.includes("It is yours"), "a scanner that opens the link confirms nothing");
    assert.ok((await post(link)).status < 400);
  }
  for (const [who] of ZONES.entries()) assert.match(await (await get(`${circle.path}/reminders`, who)).text(), /It is yours/);
  const other = await (await get(`${circle.path}/reminders`, 4)).text();
  for (const [who] of ZONES.entries()) assert.ok(!other.includes(address(who)), "nobody sees another one's address");
});

test("a visit at nine in Berlin is said the morning before, at nine of everybody's own clock", async () => {
  await circle.act(0, "stage", { from: "prepare", to: "draft" });
  circle.items = [letters(12), letters(12)];
  for (const [n, item] of circle.items.entries()) {
    await circle.act(0, "item", { item, text: `When it burns we phone, number ${n}.`, kind: "promise" });
    for (let who = 0; who < 5; who++) await circle.act(who, "answer", { item, [`wording.${item}`]: "1", [`stance.${item}`]: "yes" });
  }
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  await circle.act(0, "visit", { next: "2027-03-30", every: "28" });
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => it[1]);
  for (let who = 0; who < 5; who++) await circle.act(who, "sign", new URLSearchParams([...words.map((it) => ["word", it]), ["sign_name", NAMES[who].slice(0, 3)]]));
  await circle.act(0, "stage", { from: "sign", to: "living" });
  await circle.act(1, "visit-move", { next: "2027-03-30", time: "09:00", zone: ZONE });
  await circle.act(2, "care", { care: letters(12), item: circle.items[0], way: "noticed", text: SECRET, help: "read", when: "visit", signed: "0" });
  await rounds();
  await come(3);
  // The clocks of Berlin change on the 28th of March. Kolkata wakes first: it is 5:30 in Berlin.
  await clock("2027-03-29T05:35");
  const [, , , kolkata] = await come(4);
  assert.deepEqual(kolkata.to, [address(2)]);
  assert.match(kolkata.subject, /^Tuesday 30 March, 12:30: /, "nine in Berlin is half past twelve in Kolkata");
  await clock("2027-03-29T09:01");
  const berlin = (await come(5))[4];
  assert.deepEqual(berlin.to, [address(0)]);
  assert.match(berlin.subject, /^Tuesday 30 March, 09:00: /, "nine stays nine over the change of the clocks");
  await clock("2027-03-29T15:01");
  const york = (await come(6))[5];
  assert.deepEqual(york.to, [address(1)]);
  assert.match(york.subject, /^Tuesday 30 March, 03:00: /);
});

test("a clock that jumps a day either way sends nothing twice", async () => {
  await clock("2027-03-28T15:00");
  await rounds();
  await clock("2027-03-29T15:30");
  await rounds();
  await come(6);
});

test("what is in a letter: the name, the day, one address; nothing of a care, and nothing that anybody could inject", async () => {
  for (const it of (await received()).slice(3)) {
    assert.equal(it.headers.get("bcc"), undefined);
    assert.deepEqual(it.to.length, 1);
    assert.doesNotMatch(it.html, /<script|<b>|onerror|src=/);
    assert.ok(it.subject.includes("Heron <b>&\" Bcc: evil@example.org"), "the name stands there as it is called");
    assert.ok(!it.raw.includes("\u202e") && !it.text.includes("\u202e"));
    for (const secret of [SECRET, "four long days", "Ann", "Ben", "Cid", "care", "noticed"]) assert.ok(!it.text.includes(secret), `"${secret}" is in a letter`);
    assert.match(it.raw, /^List-Unsubscribe: <https:\/\/alliance\.example\/stop\//m);
    assert.match(it.raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    assert.equal(it.headers.get("auto-submitted"), "auto-generated");
    assert.ok(!/\/k\/[a-z2-7]/.test(it.text), "no key is in it");
  }
  for (const text of [SECRET, ...ZONES.keys()].filter((it) => typeof it === "string")) assert.ok(!server.log().includes(text), "the log has the words of a care");
  for (const [who] of ZONES.entries()) assert.ok(!server.log().includes(address(who)), "the log has an address");
});

test("one tap stops a kind, and only that", async () => {
  const berlin = (await received())[4];
  const stop = /https:\S+\/stop\/[a-z2-7]+\?kind=visit/.exec(berlin.text)[0];
  assert.match(await (await get(stop)).text(), /No more letters before a visit\?/);
  await clock("2027-03-29T16:00");
  await circle.act(0, "visit-move", { next: "2027-04-07", time: "09:00", zone: ZONE });
  // The click of a mail program, without a cookie and without an origin.
  const clicked = await fetch(found(stop), { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
  assert.ok(clicked.status < 400, `${clicked.status}`);
  await clock("2027-04-06T16:00");
  // Meanwhile a pulse has opened, in the circle's rhythm.
  const all = (await come(11)).slice(6);
  const visits = all.filter((it) => /^Wednesday 7 April/.test(it.subject));
  assert.deepEqual(visits.flatMap((it) => it.to).sort(), [address(1), address(2)].sort(), "whoever stopped it is left alone");
  const pulses = all.filter((it) => /^Two minutes for Heron/.test(it.subject));
  assert.deepEqual(pulses.flatMap((it) => it.to).sort(), [0, 1, 2].map(address).sort(), "other kinds come as before");
});

test("an alliance that sleeps says so once, and then sends nothing", async () => {
  // Seven days after each of three visits that nobody came to.
  // At three in Berlin it is day in New York and in Kolkata, too.
  for (const day of ["2027-04-15T15:00", "2027-05-14T15:00", "2027-06-11T15:00"]) {
    await clock(day);
    await rounds();
  }
  const all = await received();
  const asleep = all.filter((it) => /is asleep$/.test(it.subject));
  assert.equal(asleep.length, 3, "once to each");
  const before = mails.taken.length;
  await clock("2027-07-30T15:00");
  await rounds();
  assert.equal(mails.taken.length, before, "whoever sleeps sends nothing");
  assert.ok(all.every((it) => !/overdue|missed|late|!/i.test(`${it.subject} ${it.text}`)), "nobody is reproached");
});

test("a lost link is sent again to whoever reads that mail, and the page says the same to everybody", async () => {
  const ask = (who) => fetch(`${server.url}/lost`, { method: "POST", headers: { origin: server.url }, body: new URLSearchParams({ address: who }) });
  const count = mails.taken.length;
  const [known, unknown] = [await (await ask(address(1))).text(), await (await ask("nobody.here@example.org")).text()];
  await rounds();
  assert.equal(known.replace(/\s+/g, " "), unknown.replace(/\s+/g, " "));
  const letter = (await come(count + 1)).at(-1);
  assert.deepEqual(letter.to, [address(1)]);
  const link = /https:\S+\/again\/\S+/.exec(letter.text)[0];
  assert.match(await (await get(link)).text(), /Come in on this device\?/);
  assert.equal((await get(circle.path, 1)).status, 200, "looking at the link changes nothing");
  const came = await post(link);
  assert.equal(came.status, 303);
  const cookie = came.headers.get("set-cookie").split(";")[0];
  assert.equal((await fetch(server.url + circle.path, { headers: { cookie } })).status, 200, "the new key opens it");
  assert.equal((await get(circle.path, 1)).status, 404, "the old one opens nothing any more");
});
