// A program that is told by webhook, from the signing on: told again where it did not listen, told once
// more where it is asked for, and nobody's words among what it is told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Program, generate, said } from "./lib/client.mjs";
import { letters } from "./lib/mortal.mjs";
import { receiver, signed } from "./lib/receiver.mjs";
import { serve } from "./lib/server.mjs";

const DAY = 86_400_000;
const WORDS = { circle: "Heron", ann: "Annegret", bob: "Bohumil", note: "Nobody says the hard thing.", item: "We say it on the same day.", purpose: "Listens." };
const token = { purpose: WORDS.purpose, days: 90 };

let server;
let sdk;
let program;
before(async () => {
  program = await receiver([500]);
  server = await serve({ at: new Date(), trace: false, args: ["--hooks-to", program.url] });
  sdk = await generate(server.url);
});
after(async () => {
  await server?.stop();
  await server?.clear();
  await program?.stop();
});

/** What the webhook was told, when it looks like this; asked again and again until then. */
async function until(who, fits) {
  const late = AbortSignal.timeout(30_000);
  for (;;) {
    const seen = said(await sdk.seeWebhook(who.at), "looks at the webhook");
    if (fits(seen.deliveries)) return seen;
    assert.equal(late.aborted, false, JSON.stringify(seen));
    await pause(50);
  }
}

/** Two people, a note that nobody has turned over, and a page that waits for their names. */
async function draw() {
  const begun = said(await sdk.begin({ body: { name: WORDS.circle, between: "team", called: WORDS.ann, token } }), "begins");
  const ann = new Program(sdk, begun, WORDS.ann);
  const { door } = await ann.see();
  const seat = said(await sdk.join({ body: { by: { code: door.code }, called: WORDS.bob, token } }), "comes");
  const bob = new Program(sdk, seat, WORDS.bob);
  await ann.ask("go_to", { from: "prepare", to: "nightmares" });
  await bob.ask("write", { note: letters(12), round: "nightmares", text: WORDS.note });
  await ann.ask("go_to", { from: "nightmares", to: "draft" });
  const item = letters(12);
  await ann.ask("draft_item", { item, wording: { kind: "promise", text: WORDS.item } });
  for (const who of [ann, bob]) await who.ask("answer", { answers: [{ item, wording: 1, stance: "yes" }] });
  await ann.ask("go_to", { from: "draft", to: "sign" });
  const next = new Date(server.clock.now().getTime() + 2 * DAY).toISOString().slice(0, 10);
  await ann.ask("set_visit", { next, every_days: 28 });
  return { ann, bob, next };
}

/** Names the address on the page of programs, as the member does, and reads the secret there. */
async function name(who, url) {
  const page = `${server.url}/a/${who.alliance}/programs`;
  const headers = { Cookie: `a_${who.alliance}=${who.link.split("/").pop()}`, "Sec-Fetch-Site": "same-origin" };
  const body = new URLSearchParams({ do: "hook", back: "programs", url });
  const set = await fetch(page, { method: "POST", headers, body, redirect: "manual" });
  assert.equal(set.status, 303);
  const shown = async () => (await fetch(page, { headers })).text();
  return { secret: /whsec_[A-Za-z0-9+/=]+/.exec(await shown())[0], shown };
}

test("a receiver is told that the page is signed, again where it failed, and once more where it is asked", { timeout: 120_000 }, async () => {
  const { ann, bob, next } = await draw();
  const { secret, shown } = await name(bob, `${program.url}/in?key=of-bob`);
  for (const who of [ann, bob]) {
    const { words_to_sign: items } = await who.see();
    await who.ask("sign", { mark: { typed: who.name }, items });
  }

  // It answers 500, once: it is told again a minute later, under the same id.
  const first = await program.call(1);
  assert.equal(`${first.method} ${first.path}`, "POST /in?key=of-bob");
  const told = JSON.parse(first.body);
  assert.equal(told.type, "alliance.signed");
  assert.deepEqual(told.data, { alliance: bob.alliance, version: 1 });
  assert.deepEqual(Object.keys(told).sort(), ["data", "timestamp", "type"]);
  const id = first.headers["webhook-id"];
  assert.match(id, /^msg_[a-z2-7]{26}$/);
  const waits = await until(bob, ([it]) => it.state === "waiting" && it.tries === 1);
  assert.equal(waits.host, "127.0.0.1");
  assert.ok(Date.parse(waits.deliveries[0].at) > server.clock.now().getTime(), "the next try is to come");
  assert.match(await shown(), /Not taken yet\. Next try:/);
  await server.clock.set(new Date(server.clock.now().getTime() + 61_000));
  const second = await program.call(2);
  assert.equal(second.headers["webhook-id"], id);
  assert.equal(second.body, first.body);
  assert.ok(Number(second.headers["webhook-timestamp"]) > Number(first.headers["webhook-timestamp"]));
  await until(bob, (all) => all.length === 1 && all[0].state === "delivered" && all[0].tries === 2);

  // Asked twice with one key, it is told once more, and the receiver knows it again.
  const again = { ...bob.at, body: { delivery: id }, headers: { ...bob.at.headers, "Idempotency-Key": "once-more" } };
  for (let times = 0; times < 2; times++) said(await sdk.tellAgain(again), "asks for it once more");
  const third = await program.call(3);
  assert.equal(third.headers["webhook-id"], id);
  assert.equal(third.body, first.body);
  const twice = await until(bob, (all) => all.length === 2 && all.every((it) => it.state === "delivered"));
  assert.deepEqual(new Set(twice.deliveries.map((it) => it.id)), new Set([id]));
  await server.clock.set(new Date(server.clock.now().getTime() + 5 * 60_000));
  said(await sdk.tellAgain(again), "and asks late, with the same key");

  // The day of the visit: the next call is about it, so nothing came in between.
  await server.clock.set(new Date(`${next}T09:00:01Z`));
  const fourth = await program.call(4);
  assert.deepEqual(JSON.parse(fourth.body).data, { alliance: bob.alliance, date: next });
  assert.equal(JSON.parse(fourth.body).type, "visit.due");
  assert.notEqual(fourth.headers["webhook-id"], id);

  for (const call of program.calls) {
    assert.ok(signed(call, secret), call.headers["webhook-signature"]);
    assert.ok(!signed({ ...call, body: call.body.replace("1", "2") }, secret), "what was changed is not signed");
    for (const words of Object.values(WORDS)) assert.ok(!`${JSON.stringify(call.headers)}${call.body}`.includes(words), words);
  }
  assert.deepEqual((await until(ann, () => true)).deliveries, [], "it is Bob's, and nobody else sees it");
  assert.doesNotMatch(server.log(), /a fault of ours/);
});
