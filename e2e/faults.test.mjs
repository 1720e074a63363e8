// What networks, databases and clocks do to it: the line to the database is cut, the database falls
// or is set up so that it would lose things, a clock jumps, a program is stopped under load, a backup
// is made while all write. ACCORDANT_FAULTS says how often the database falls and how many backups are
// made (5 by default).
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { Circle as Team } from "./gallery.mjs";
import { Cluster, Postgres, Process } from "./lib/cluster.mjs";
import { Crowd } from "./lib/crowd.mjs";
import { Viewer } from "./lib/insist.mjs";
import { Mortal, Stream, freePort, letters, until } from "./lib/mortal.mjs";
import { authority, login, sink } from "./lib/post.mjs";
import { Clock, binary, moment } from "./lib/server.mjs";

const run = promisify(execFile);
const TIMES = Number(process.env.ACCORDANT_FAULTS ?? 5);
const ANSWERED_MAX = 5_000;
const RESUMED_MAX = 5_000;
const CONVERGED_MAX = 10_000;
const now = () => performance.now();
const pause = (ms) => new Promise((later) => setTimeout(later, ms));
const most = (all) => all.reduce((one, other) => Math.max(one, other), 0);
const ms = (it) => `${Math.round(it)} ms`;

async function cluster(t, more) {
  const it = await Cluster.start(more);
  t.after(async () => {
    if (process.env.WORDS) console.error(it.log());
    await it.clear();
  });
  return it;
}

/** A circle in which everybody may lay notes that all see. */
async function openCircle(server, names) {
  const circle = await server.circle(names, { stage: "nightmares" });
  await circle.act(names[0], "reveal", { round: "nightmares" });
  return circle;
}

async function ends(viewers) {
  for (const it of viewers) it.over = true;
  await Promise.all(viewers.map((it) => it.ends));
}

/** The log of each alliance has no gap, and its head is its end. */
async function isDense(postgres) {
  const gaps = await postgres.ask("SELECT count(*) FROM (SELECT alliance, count(*) AS n, max(seq) AS last FROM accordant.event GROUP BY 1) AS e JOIN accordant.alliance ON id = alliance WHERE n <> last OR n <> head");
  assert.equal(gaps, "0", "the log is dense");
}

/** Asks until `over`; what came, and how long it took. */
async function askOn(circle, name, over) {
  const answers = [];
  while (!over()) {
    const began = now();
    const answer = await circle.get(name);
    answers.push({ began, status: answer.status, wait: answer.headers.get("retry-after"), words: await answer.text(), took: now() - began });
    await pause(50);
  }
  return answers;
}

const cuts = {
  "reset, and refused for three seconds": { cut: (cable) => cable.reset(), lasts: 3_000 },
  "swallowed by a black hole for twenty seconds, and what was sent arrives then": { cut: (cable) => cable.cut({ there: "held", back: "held" }), lasts: 20_000 },
  "forgotten: for twenty seconds nothing arrives, and old lines stay deaf": { cut: (cable) => cable.cut({ there: "lost", back: "lost" }), lasts: 20_000 },
  "cut one way: for twelve seconds questions arrive, and answers do not": { cut: (cable) => cable.cut({ back: "lost" }), lasts: 12_000 },
};

describe("the line between one program and the database", () => {
  for (const [how, { cut, lasts }] of Object.entries(cuts)) {
    it(`is ${how}: that program says so in time, the other goes on, and all is as before`, { timeout: 180_000 }, async (t) => {
      const all = await cluster(t, { each: [{ cable: true }] });
      const { cable } = all.nodes[0];
      const [lame, sound] = [all.node(0), all.node(1)];
      const people = ["Ann", "Bob", "Cem", "Dora", "Eli", "Fay", "Gus", "Hal"];
      const circle = await openCircle(sound, people);
      const others = await openCircle(lame, people);
      const viewers = [new Viewer(circle.at(lame), "Ann"), new Viewer(circle.at(lame), "Bob"), new Viewer(circle.at(sound), "Cem")];
      await until(() => viewers.every((it) => it.opened > 0), "all look");
      // Whoever gets no answer here tries there, and here again: under the same ids.
      const torn = new Crowd(circle, people.slice(0, 6), (tries) => (tries % 2 ? lame : sound));
      const here = new Crowd(others, people.slice(0, 6), () => lame);
      const there = new Crowd(circle, people.slice(6), () => sound);
      await until(() => [torn, here, there].every((it) => it.count() > 20), "all write");

      let over = false;
      const begun = now();
      cut(cable);
      // More than there are lines to the database; some look at a circle that nobody has opened here.
      const asking = people.flatMap((name) => [askOn(circle.at(lame), name, () => over), askOn(others, name, () => over)]);
      await pause(lasts);
      const before = there.count();
      const healed = now();
      over = true;
      cable.heal();
      const page = until(async () => (await circle.at(lame).get("Ann")).status === 200, "it shows pages again").then(() => now() - healed);
      const wrote = until(() => here.notes.some((it) => it.sent > healed && it.acked), "it keeps notes again").then(() => now() - healed);
      const mark = `Seen after it was ${letters(6)}.`;
      await circle.act("Hal", "notes", { note: letters(12), ask: letters(24), round: "nightmares", text: mark, face_up: "1" });
      const seen = Promise.all(viewers.map((it) => it.sees(mark, CONVERGED_MAX * 2))).then(() => now() - healed);
      const back = { page: await page, wrote: await wrote, seen: await seen };
      const asked = (await Promise.all(asking)).flat();
      await Promise.all([torn, here, there].map((it) => it.stop()));
      await ends(viewers);

      const inTheCut = (it) => it.began > begun + 50 && it.began < healed;
      const posted = [...torn.answers, ...here.answers].filter((it) => it.server === lame && it.began < healed && it.began + it.took > begun);
      const kinds = [...new Set([...asked, ...posted].map((it) => it.status))];
      t.diagnostic(`${asked.length} pages asked for, the slowest took ${ms(most(asked.map((it) => it.took)))}; ${posted.length} notes sent, the slowest took ${ms(most(posted.map((it) => it.took)))}; answers ${kinds}`);
      const fine = there.answers.filter((it) => it.began > begun && it.began < healed);
      t.diagnostic(`the other program: ${fine.length} notes, the slowest took ${ms(most(fine.map((it) => it.took)))}; after healing: a page after ${ms(back.page)}, a note after ${ms(back.wrote)}, streams alike after ${ms(back.seen)}`);

      assert.ok(asked.filter(inTheCut).some((it) => it.status === 503), "it was felt");
      for (const it of [...asked, ...posted]) {
        assert.ok([200, 204, 503].includes(it.status), `it answers ${it.status}`);
        assert.ok(it.took < ANSWERED_MAX, `an answer ${it.status} took ${ms(it.took)}, asked for ${ms(it.began - begun)} after the cut`);
        if (it.status !== 503) continue;
        assert.equal(it.wait, "5", "it says when to try again");
        assert.match(it.words, /That went wrong, and it was us\./);
      }
      assert.ok(before > 20 && fine.every((it) => it.status === 204), "the other program goes on");
      assert.ok(most(fine.map((it) => it.took)) < ANSWERED_MAX);
      assert.ok(back.page < RESUMED_MAX && back.wrote < RESUMED_MAX, `it works again: ${JSON.stringify(back)}`);
      assert.ok(back.seen < CONVERGED_MAX, `streams are alike after ${ms(back.seen)}`);
      await torn.isThereOnce(circle.at(lame), circle.at(sound));
      await there.isThereOnce(circle.at(lame), circle.at(sound));
      await here.isThereOnce(others.at(lame), others.at(sound));
      await isDense(all.postgres);
      assert.doesNotMatch(all.log(), /panicked/);
    });
  }
});

it(`a database that falls ${TIMES} times under load loses nothing, and is used again within five seconds`, { timeout: 600_000 }, async (t) => {
  const all = await cluster(t);
  const nodes = [all.node(0), all.node(1)];
  const people = ["Ann", "Bob", "Cem", "Dora"];
  const circle = await openCircle(nodes[0], people);
  const crowds = nodes.map((server, at) => new Crowd(circle, people.slice(2 * at, 2 * at + 2), () => server));
  const took = [];
  for (let n = 0; n < TIMES; n++) {
    const before = crowds.map((it) => it.count());
    await until(() => crowds.every((it, at) => it.count() > before[at] + 5), "both programs keep notes");
    await all.postgres.kill();
    await all.postgres.again();
    const back = now();
    await until(() => crowds.every((it) => it.notes.some((note) => note.acked > back)), "both programs keep notes again");
    took.push(now() - back);
  }
  await Promise.all(crowds.map((it) => it.stop()));
  for (const it of crowds) await it.isThereOnce(...nodes.map((server) => circle.at(server)));
  await isDense(all.postgres);
  assert.doesNotMatch(all.log(), /panicked/);
  const answers = crowds.flatMap((it) => it.answers);
  t.diagnostic(`${crowds.reduce((sum, it) => sum + it.count(), 0)} notes; both programs kept again after ${took.map(ms).join(", ")}; the slowest answer took ${ms(most(answers.map((it) => it.took)))}`);
  assert.ok(most(took) < RESUMED_MAX);
  assert.ok(most(answers.map((it) => it.took)) < ANSWERED_MAX);
});

describe("a database", () => {
  /** A database of these settings. */
  async function postgres(t, args = []) {
    const folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
    await chmod(folder, 0o711);
    const it = Object.assign(new Postgres(), { args });
    await it.start(join(folder, "postgres"));
    t.after(async () => {
      await it.stop();
      await rm(folder, { recursive: true, force: true });
    });
    return it;
  }
  const start = async (t, { url }) => {
    const it = new Process(binary(), ["serve", "--database", url, "--listen", `127.0.0.1:${await freePort()}`], { env: { NO_COLOR: "1", RUST_LOG: "info" } });
    t.after(() => it.kill());
    return it;
  };

  for (const vital of ["fsync", "full_page_writes"]) {
    it(`that runs with ${vital} off is refused in plain words, and nothing is made in it`, { timeout: 60_000 }, async (t) => {
      const it = await postgres(t, ["-c", `${vital}=off`]);
      const server = await start(t, it);
      assert.equal((await server.dead).code, 1, server.out);
      assert.match(server.out, new RegExp(`runs with ${vital} = off and would lose .*Switch it on, then start again`));
      assert.doesNotMatch(server.out, /panicked|open http/);
      assert.equal(await it.ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'accordant'"), "0");
    });
  }

  it("that is told not to wait for the disk is used, with a warning, and waits for us", { timeout: 60_000 }, async (t) => {
    const it = await postgres(t, ["-c", "synchronous_commit=off"]);
    const server = await start(t, it);
    await server.says(/open http/);
    assert.match(server.out, /WARN.*synchronous_commit = off; Accordant waits for the disk all the same/);
  });

  it("of a newer version is refused, and left as it is", { timeout: 60_000 }, async (t) => {
    const it = await postgres(t);
    const first = await start(t, it);
    await first.says(/open http/);
    await first.kill("SIGTERM");
    await it.ask("INSERT INTO accordant.schema(version) VALUES (99)");
    const before = JSON.stringify(await it.tables());
    const server = await start(t, it);
    assert.equal((await server.dead).code, 1, server.out);
    assert.match(server.out, /has schema 99, and this Accordant knows schemas up to \d+ only\. It was left as it is\. Start a newer Accordant/);
    assert.doesNotMatch(server.out, /panicked|open http/);
    assert.equal(JSON.stringify(await it.tables()), before);
  });
});

it("backups while all write each hold a piece of the log from its beginning, with all that was acknowledged before", { timeout: 600_000 }, async (t) => {
  const server = await Mortal.start();
  t.after(() => server.clear());
  const people = ["Ann", "Bob", "Cem", "Dora"];
  const circle = await openCircle(server, people);
  // How long it takes from the sending of a note until somebody else sees it.
  const stream = await circle.stream("Ann");
  const crowd = new Crowd(circle, people);
  const delivered = new Map();
  let text = "";
  stream.hears = (came) => {
    text += came;
    for (const [found] of text.matchAll(/(Ann|Bob|Cem|Dora) number \d+\./g)) if (!delivered.has(found)) delivered.set(found, now());
    text = text.slice(-40);
  };
  const copies = [];
  for (let n = 0; n < TIMES; n++) {
    const before = crowd.count();
    await until(() => crowd.count() > before + 50, "they write");
    const copy = { acked: new Map(crowd.acked), began: now(), to: join(server.folder, `copy-${n}`) };
    await run(binary(), ["backup", "--data", server.data, "--to", copy.to]);
    copy.ended = now();
    copies.push(copy);
  }
  await crowd.stop();
  await until(() => crowd.notes.every((it) => delivered.has(it.text)), "all is delivered");
  await stream.stop();
  const late = (some) => most(some.map((it) => delivered.get(it.text) - it.sent));
  const meanwhile = (it) => copies.some((copy) => it.sent < copy.ended && delivered.get(it.text) > copy.began);
  t.diagnostic(`the latest delivery: ${ms(late(crowd.notes.filter(meanwhile)))} while a backup was made, ${ms(late(crowd.notes.filter((it) => !meanwhile(it))))} else; backups took ${copies.map((it) => ms(it.ended - it.began)).join(", ")}`);
  for (const { to, acked, ended } of copies) {
    const data = `${to}-again`;
    await run(binary(), ["restore", to, "--data", data]);
    const restored = await Mortal.start({ data });
    try {
      const page = await circle.at(restored).read("Ann");
      const found = new Set([...page.matchAll(/(Ann|Bob|Cem|Dora) number \d+\./g)].map(([it]) => it));
      for (const [name, n] of acked) for (let it = 1; it <= n; it++) assert.ok(found.has(`${name} number ${it}.`), `note ${it} of ${name} was acknowledged before the backup began`);
      // What was sent after something had been acknowledged is not there without it.
      const there = crowd.notes.filter((it) => found.has(it.text));
      const missing = crowd.notes.filter((it) => !found.has(it.text));
      assert.equal(there.length, found.size);
      const [latest, earliest] = [most(there.map((it) => it.sent)), Math.min(...missing.map((it) => it.acked))];
      assert.ok(latest < earliest, "it has no hole");
      assert.ok(latest < ended);
      t.diagnostic(`a copy holds ${found.size} notes of ${crowd.notes.length}; ${[...acked.values()].reduce((sum, it) => sum + it)} were acknowledged before it began`);
      // Life goes on in it.
      await circle.at(restored).note("Bob", "Written after the restore.", { face_up: "1" });
      await run(binary(), ["verify", "--data", data]);
    } finally {
      await restored.clear();
    }
  }
});

it("the clock of one program may jump a year back and a day on: nobody notices", { timeout: 180_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const clock = new Clock(join(folder, "clock"));
  await clock.set(new Date());
  const all = await cluster(t, { each: [{ env: clock.env() }] });
  const nodes = [all.node(0), all.node(1)];
  const people = ["Ann", "Bob", "Cem", "Dora"];
  const circle = await openCircle(nodes[0], people);
  const viewers = people.map((name, at) => new Viewer(circle.at(nodes[at % 2]), name));
  await until(() => viewers.every((it) => it.opened > 0), "all look");
  const crowds = nodes.map((server, at) => new Crowd(circle, people.slice(2 * at, 2 * at + 2), () => server));
  const HOUR = 3_600_000;
  for (const jump of [-365 * 24 * HOUR, 25 * HOUR, 0, 25 * HOUR, -365 * 24 * HOUR, 0]) {
    await clock.set(new Date(Date.now() + jump));
    const before = crowds.map((it) => it.count());
    await until(() => crowds.every((it, at) => it.count() > before[at] + 10), "both programs keep notes");
    for (const server of nodes) {
      const mark = `Seen after a jump ${letters(6)}.`;
      await circle.at(server).act("Ann", "notes", { note: letters(12), ask: letters(24), round: "nightmares", text: mark, face_up: "1" });
      await Promise.all(viewers.map((it) => it.sees(mark, CONVERGED_MAX)));
    }
  }
  await Promise.all(crowds.map((it) => it.stop()));
  // In quiet, and while the clock jumps, the heart goes on beating.
  const beats = () => viewers.map((it) => it.stream.frames.filter((frame) => frame.startsWith("event: hb")).length);
  for (const jump of [25 * HOUR, -365 * 24 * HOUR]) {
    const beaten = beats();
    await clock.set(new Date(Date.now() + jump));
    await until(() => beats().every((it, at) => it > beaten[at]), "the hearts beat", 13_000);
  }
  assert.deepEqual(viewers.map((it) => it.opened), [1, 1, 1, 1], "no stream ended");
  await ends(viewers);
  const odd = crowds.flatMap((it) => it.answers).filter((it) => it.status !== 204);
  assert.deepEqual(odd, []);
  for (const it of crowds) await it.isThereOnce(...nodes.map((server) => circle.at(server)));
  await isDense(all.postgres);
  const back = await all.postgres.ask("SELECT count(*) FROM (SELECT at - lag(at) OVER (PARTITION BY alliance ORDER BY seq) AS step FROM accordant.event) AS e WHERE step < 0");
  assert.equal(back, "0", "time does not go back in a log");
  assert.doesNotMatch(all.log(), /panicked/);
});

/** Comes back as a page does: after the wait of its script at a first failure (web/src/live.ts). */
const patience = () => 1_000 * (0.4 + Math.random());

it("a program that is stopped under load with 200 streams goes in time, and all are at the other soon", { timeout: 180_000 }, async (t) => {
  const all = await cluster(t);
  const people = Array.from("ABCDEFGHIJKLMNOPQRST", (letter) => `Guest ${letter}`);
  const circle = await openCircle(all, people);
  const paths = await Promise.all(people.map(async (name) => {
    const page = await circle.read(name);
    return [circle.who(name).cookie, /hx-sse:connect="([^"]+)"/.exec(page)[1].replaceAll("&amp;", "&")];
  }));
  const open = async ([cookie, path], since) => {
    const url = new URL(path, all.url);
    if (since) url.searchParams.set("since", since);
    return Stream.open(all, url.pathname + url.search, cookie);
  };
  const streams = await Promise.all(paths.flatMap((path) => Array.from({ length: 10 }, async () => ({ path, stream: await open(path), at: [] }))));
  assert.ok(streams.every(({ stream }) => stream.status === 200));
  let over = false;
  const returning = streams.map(async (it) => {
    while (!over) {
      await it.stream.done;
      if (over) return;
      await pause(patience());
      const next = await open(it.path, it.stream.last()).catch(() => undefined);
      if (next?.status !== 200) continue;
      it.at.push(now());
      it.stream = next;
    }
  });
  const crowd = new Crowd(circle, people.slice(0, 6));
  await until(() => crowd.count() > 50, "they write");

  const began = now();
  const how = await all.killNode(0, "SIGTERM");
  const gone = now() - began;
  const ended = () => streams.filter((it) => it.at.length > 0 || it.stream.ended);
  await until(() => ended().every((it) => !it.stream.ended && it.at.length > 0), "all are back", CONVERGED_MAX * 2);
  const times = ended().map((it) => it.at[0] - began).sort((one, other) => one - other);
  const mark = "Seen by all who came back.";
  await circle.note("Guest A", mark, { face_up: "1" });
  await until(() => streams.every((it) => it.stream.text.includes(mark)), "all see the same", CONVERGED_MAX);
  await crowd.stop();
  over = true;
  await Promise.all(streams.map((it) => it.stream.stop()));
  await Promise.all(returning);
  const most1s = most(times.map((from) => times.filter((it) => it >= from && it < from + 1_000).length));
  const bad = crowd.answers.filter((it) => it.status !== 204);
  t.diagnostic(`gone after ${ms(gone)}; ${times.length} streams ended, open again after ${ms(times[0])} to ${ms(times.at(-1))}, at most ${most1s} within one second; ${bad.length} of ${crowd.answers.length} notes sent again (${[...new Set(bad.map((it) => it.status))]})`);
  assert.equal(how.code, 0);
  assert.ok(gone < 10_000, `gone after ${ms(gone)}`);
  assert.ok(times.length >= 50, "many were there");
  assert.ok(times.at(-1) < CONVERGED_MAX, `the last is back after ${ms(times.at(-1))}`);
  await crowd.isThereOnce(circle, circle.at(all.node(1)));
  await isDense(all.postgres);
  assert.ok(most1s < times.length, `${most1s} of ${times.length} come back within one second`);
});

it("two programs send what is due once, also when one of them is killed meanwhile", { timeout: 240_000 }, async (t) => {
  const zone = "Europe/Berlin";
  const here = "https://alliance.example";
  const folder = await authority();
  const mails = await sink(folder);
  const home = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
  t.after(async () => {
    await mails.close();
    await folder.clear();
    await rm(home, { recursive: true, force: true });
  });
  const clock = new Clock(join(home, "clock"));
  await clock.set(moment("2027-03-20T10:00", zone));
  const args = ["--public-url", here, "--smtp-url", `smtp://${login}@localhost:${mails.port}?tls=required`, "--mail-from", "Accordant <post@alliance.example>", "--smtp-ca", folder.at("ca.pem")];
  const all = await cluster(t, { args, env: { ...clock.env(), TZ: zone } });
  const names = ["Ann", "Ben", "Cid"];
  const CIRCLES = 6;
  const to = () => mails.taken.map(({ envelope }) => envelope.rcptTo[0].address);
  const circles = [];
  for (let n = 0; n < CIRCLES; n++) circles.push(await hangs(all.url, names, n));
  await until(() => mails.taken.length >= CIRCLES * names.length, "all are asked for their address", 60_000);
  for (const { raw } of mails.taken) {
    const link = /https:\/\/alliance\.example(\/confirm\/[a-z2-7]+)/.exec(raw.toString("latin1").replaceAll("=\r\n", ""))[1];
    const answer = await fetch(all.url + link, { method: "POST", headers: { origin: all.url }, redirect: "manual" });
    assert.ok(answer.status < 400, `${answer.status}`);
  }
  const asked = to();
  assert.equal(new Set(asked).size, asked.length, "each is asked once");
  // On the morning before at nine all of it is due at once, for both programs.
  for (const [visit, morning, kill] of [["2027-03-30", "2027-03-29T09:01", false], ["2027-04-07", "2027-04-06T09:01", true]]) {
    const before = mails.taken.length;
    for (const it of circles) await it.act(1, "visit-move", { next: visit, time: "09:00", zone });
    const at = moment(morning, zone);
    await clock.set(at);
    if (kill) {
      await until(() => mails.taken.length > before, "letters are sent", 60_000);
      await all.killNode(0);
      await all.nodeAgain(0);
    }
    const due = async (table, when) => Number(await all.postgres.ask(`SELECT count(*) FROM accordant.${table} WHERE ${when} <= ${at.getTime() + 60_000}`));
    await until(async () => (await due("alliance", "wake")) + (await due("post", "state = 0 AND due")) === 0, "nothing is due any more", 90_000);
    // What was claimed is on its way; where nothing was killed all of it comes.
    if (!kill) await until(() => mails.taken.length - before >= asked.length, "all letters come");
    // By the letter's name for ever: a pulse may be due on the same day.
    const sent = mails.taken.slice(before).map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw.toString("latin1"))[1]);
    t.diagnostic(`${sent.length} letters for ${asked.length} people${kill ? ", where a program was killed" : ""}`);
    assert.equal(new Set(sent).size, sent.length, "no letter goes twice");
    // What a killed program had in its hands is lost: a reminder may be that, and never doubles.
    assert.ok(kill || sent.length === asked.length, `${sent.length} letters`);
  }
});

/** A circle whose page hangs; everybody has given an address. */
async function hangs(url, names, number) {
  const circle = await Team.start(url, { title: `Herons ${number}`, names });
  const each = (what) => Promise.all(names.map((_, who) => what(who)));
  await circle.act(0, "stage", { from: "prepare", to: "draft" });
  const item = letters(12);
  await circle.act(0, "item", { item, text: "When it burns we phone.", kind: "promise" });
  await each((who) => circle.act(who, "answer", { item, [`wording.${item}`]: "1", [`stance.${item}`]: "yes" }));
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  await circle.act(0, "visit", { next: "2027-03-30", every: "28" });
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => it[1]);
  await each((who) => circle.act(who, "sign", new URLSearchParams([...words.map((it) => ["word", it]), ["sign_name", names[who]]])));
  await circle.act(0, "stage", { from: "sign", to: "living" });
  await each((who) => circle.act(who, "reminders", { do: "mail", address: `${names[who].toLowerCase()}.${number}@example.org`, zone: "Europe/Berlin" }));
  return circle;
}
