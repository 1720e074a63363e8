// Two programs over one PostgreSQL, behind a proxy that gives each request to the next of them, while
// a program, the database and the bus are killed in turn: nothing that was acknowledged is lost,
// nothing is doubled, and everybody's page comes to show the same. ACCORDANT_DEATHS says how often
// something is killed (9 by default), ACCORDANT_BUS=0 leaves the bus to the database.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Cluster } from "./lib/cluster.mjs";
import { Viewer, insist } from "./lib/insist.mjs";
import { letters, until } from "./lib/mortal.mjs";

const DEATHS = Number(process.env.ACCORDANT_DEATHS ?? 9);
const CONVERGED_MAX = 10_000;
const bus = process.env.ACCORDANT_BUS !== "0";
const pause = (ms) => new Promise((later) => setTimeout(later, ms));

let cluster;
before(async () => (cluster = await Cluster.start({ bus })), { timeout: 90_000 });
after(async () => {
  if (process.env.WORDS) console.error(cluster.log());
  await cluster.clear();
});

const deaths = [
  ["a program", async (n) => { await cluster.killNode(n % 2); await pause(700); await cluster.nodeAgain(n % 2); }],
  ["the database", async () => { await cluster.postgres.kill(); await pause(700); await cluster.postgres.again(); }],
  ["the bus", async () => { await cluster.bus.kill(); await pause(700); await cluster.busAgain(); }],
].slice(0, bus ? 3 : 2);

test(`what is acknowledged survives ${DEATHS} deaths, and everybody comes to see it`, { timeout: 900_000 }, async () => {
  const people = ["Ann", "Bob", "Cem", "Dora"];
  const open = await cluster.circle(people);
  for (const [from, to] of [["prepare", "arrive"], ["arrive", "nightmares"]]) await open.act("Ann", "stage", { from, to });
  await open.act("Ann", "reveal", { round: "nightmares" });
  const blind = await cluster.circle(people.slice(0, 3), { stage: "nightmares" });
  const viewers = people.map((name) => new Viewer(open, name));
  await until(() => viewers.every((it) => it.opened > 0), "all look");

  let running = true;
  let tries = 0;
  const acked = new Map(people.map((name) => [name, 0]));
  const writing = people.slice(1).map(async (name) => {
    for (let n = 1; running; n++) {
      const ids = { note: letters(12), ask: letters(24) };
      const took = await insist(() => open.post(name, "notes", { ...ids, round: "nightmares", text: `${name} number ${n}.`, face_up: "1" }), `note ${n} of ${name}`);
      tries += took;
      acked.set(name, n);
      await pause(30);
    }
  });
  // Face down one note each, worded anew and anew; it must never be two.
  const worded = new Map();
  const hidden = blind.people.map(async ({ name }) => {
    const note = letters(12);
    for (let n = 1; running; n++) {
      await insist(() => blind.post(name, "notes", { note, ask: letters(24), round: "nightmares", text: `hidden ${name} version ${n}.` }), `hidden ${n} of ${name}`);
      worded.set(name, n);
      await pause(50);
    }
  });

  const slow = [];
  try {
    for (let n = 0; n < DEATHS; n++) {
      const [what, die] = deaths[n % deaths.length];
      const before = [...acked.values()].reduce((sum, it) => sum + it, 0);
      await until(() => [...acked.values()].reduce((sum, it) => sum + it, 0) > before + 3, "something is acknowledged first", 60_000);
      await die(Math.floor(n / deaths.length));
      const back = Date.now();
      // A note of its own: everybody must come to see it.
      const mark = `Mark ${n} after ${what} died.`;
      const ids = { note: letters(12), ask: letters(24) };
      await insist(() => open.post("Ann", "notes", { ...ids, round: "nightmares", text: mark, face_up: "1" }), mark);
      await Promise.all(viewers.map((it) => it.sees(mark, CONVERGED_MAX + 5_000)));
      slow.push([what, Date.now() - back]);
    }
  } finally {
    running = false;
  }
  await Promise.all([...writing, ...hidden]);

  for (const viewer of viewers) viewer.over = true;
  await Promise.all(viewers.map((it) => it.ends));
  // Both programs have the same, whoever is asked.
  let written = 0;
  for (const reader of [...people, ...people]) {
    const page = await open.read(reader);
    for (const name of people.slice(1)) {
      for (let n = 1; n <= acked.get(name); n++) {
        assert.equal(page.split(`${name} number ${n}.`).length - 1, 1, `note ${n} of ${name}, as ${reader} sees it`);
        written += 1;
      }
    }
  }
  for (const { name } of [...blind.people, ...blind.people]) {
    const mine = [...(await blind.read(name)).matchAll(new RegExp(`hidden ${name} version (\\d+)\\.`, "g"))].map((it) => Number(it[1]));
    assert.equal(new Set(mine).size, 1, `one hidden note of ${name}: ${mine}`);
    assert.equal(mine[0], worded.get(name));
  }
  const log = JSON.parse(await cluster.postgres.ask("SELECT json_agg(json_build_object('n', n, 'head', head, 'last', last)) FROM (SELECT alliance, count(*) AS n, max(seq) AS last FROM accordant.event GROUP BY 1) AS e JOIN accordant.alliance ON id = alliance"));
  for (const { n, head, last } of log) assert.ok(n === head && n === last, `the log is dense: ${n} events, the last is ${last}, the head ${head}`);
  const worst = Math.max(...slow.map(([, took]) => took));
  console.log(`${DEATHS} deaths: ${written / (2 * people.length)} open notes in ${tries} tries, ${[...worded.values()]} hidden versions: none lost, none doubled; converged after at most ${worst} ms: ${slow.map(([what, took]) => `${what} ${took}`).join(", ")}`);
  assert.ok(worst <= CONVERGED_MAX, `everybody sees the same after ${worst} ms`);
  assert.doesNotMatch(cluster.log(), /panicked/);
});

test("who is at one program is here at the other, and a key that was renewed is void at both", { timeout: 60_000 }, async () => {
  const circle = await cluster.circle(["Ann", "Bob"]);
  const old = circle.who("Bob").cookie;
  const at = (node, path, cookie) => fetch(`http://127.0.0.1:${cluster.nodes[node].port}${path}`, { headers: { cookie, host: `localhost:${cluster.port}` }, redirect: "manual" });
  for (const node of [0, 1]) assert.equal((await at(node, circle.path, old)).status, 200);
  await circle.act("Ann", "renew", { member: await circle.id("Bob") });
  for (const node of [0, 1, 0, 1]) assert.equal((await at(node, circle.path, old)).status, 404, `program ${node}`);
});
