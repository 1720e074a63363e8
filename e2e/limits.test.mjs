// What the server bears: streams that are taken up again, hands that are slow or too many, a full
// disk, a damaged file, a stop in the middle of everything.
import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { Mortal, Stream, freePort, letters, until } from "./lib/mortal.mjs";
import { binary } from "./lib/server.mjs";

const run = promisify(execFile);
const root = process.getuid?.() === 0;
const now = () => performance.now();
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function served(t, more) {
  const server = await Mortal.start(more);
  t.after(() => server.clear());
  return server;
}

/** A raw connection: what was sent back, and when the server ended it. */
function raw(port, bytes) {
  const socket = connect(port, "127.0.0.1");
  const it = { socket, text: "", began: now() };
  socket.setEncoding("latin1").on("data", (came) => (it.text += came)).on("error", () => {});
  it.ended = new Promise((done) => socket.once("close", () => done(now() - it.began)));
  if (bytes) socket.write(bytes);
  return it;
}

describe("a stream", { concurrency: 4 }, () => {
  it("brings exactly what was missed, and asks for the page anew where nobody can know", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann", "Bob", "Cem"], { stage: "nightmares" });
    await circle.act("Ann", "reveal", { round: "nightmares" });
    const up = (text) => circle.note("Ann", text, { face_up: "1" });
    const first = await circle.stream("Bob");
    await up("the first");
    await first.said(/the first/);
    const stood = first.last();
    assert.match(stood, /^\d+\.\d+$/);
    await first.stop();
    await up("the second");
    await up("the third");
    const resumed = await circle.stream("Bob", { headers: { "last-event-id": stood } });
    await resumed.said(/the third/);
    assert.match(resumed.text, /the second/);
    assert.doesNotMatch(resumed.text, /the first|event: place/);
    const reached = resumed.last();
    await resumed.stop();
    // Once more from there: nothing is missed, so no note is sent again.
    const again = await circle.stream("Bob", { headers: { "last-event-id": reached } });
    await up("the fourth");
    await again.said(/the fourth/);
    assert.doesNotMatch(again.text, /the (first|second|third)/);
    await again.stop();
    // The same after a restart: the number of the log is what counts.
    await server.end("SIGKILL");
    await server.again();
    const after = await circle.stream("Bob", { headers: { "last-event-id": reached } });
    await after.said(/the fourth/);
    assert.doesNotMatch(after.text, /the (first|second|third)|event: place/);
    await after.stop();
    const [epoch, seq] = reached.split(".");
    for (const strange of [`1${epoch}.${seq}`, `${epoch}.${Number(seq) + 1000}`, "nonsense", `${epoch}.-1`]) {
      const lost = await circle.stream("Bob", { headers: { "last-event-id": strange } });
      await lost.said(/event: place\ndata: again/);
      assert.doesNotMatch(lost.text, /the (first|second|third|fourth)/, strange);
      await lost.stop();
    }
  });

  it("is refused as the thirteenth of one member, and is free again when one is closed", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann", "Bob"]);
    const opened = await Promise.all(Array.from({ length: 16 }, () => circle.stream("Bob")));
    const count = (status) => opened.filter((it) => it.status === status).length;
    assert.deepEqual([count(200), count(429)], [12, 4]);
    assert.equal((await circle.stream("Ann")).status, 200, "others have their own");
    const refused = await circle.get("Bob", "/live");
    assert.equal(refused.status, 429);
    assert.match(await refused.text(), /This is open in many windows already\./);
    await opened.find((it) => it.status === 200).stop();
    const next = await until(async () => {
      const it = await circle.stream("Bob");
      return it.status === 200 && it;
    }, "a stream is free", 5000);
    await next.stop();
    // Whoever loads a page thirty times has it open once.
    for (let n = 0; n < 30; n++) {
      const one = await until(async () => {
        const it = await circle.stream("Bob");
        return it.status === 200 && it;
      }, `load ${n}`, 5000);
      await one.stop();
    }
    const screens = await Promise.all(Array.from({ length: 14 }, async () => {
      const page = await circle.read("Ann", "/screen");
      const address = /hx-sse:connect="([^"]+)"/.exec(page)[1].replaceAll("&amp;", "&");
      return Stream.open(server, address, circle.who("Ann").cookie);
    }));
    assert.equal(screens.filter((it) => it.status === 429).length, 2, "big screens are counted, too");
    await Promise.all([...opened, ...screens].map((it) => it.stop()));
  });

  it("and every link end within five seconds when they are renewed or their owner is removed", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann", "Bob", "Cem"]);
    const screenOf = async (name, path) => {
      const page = await circle.read(name, "/screen");
      return Stream.open(server, /hx-sse:connect="([^"]+)"/.exec(page)[1].replaceAll("&amp;", "&"), path ?? circle.who(name).cookie);
    };
    const seats = await circle.read("Ann", "/seats");
    const screenKey = /\/s\/([a-z2-7]+)/.exec(seats + (await circle.read("Ann")))?.[1];
    assert.ok(screenKey, "the desk shows the link of the big screen");
    const screenCookie = `s_${circle.path.slice(3)}=${screenKey}`;
    const streams = {
      bob: await circle.stream("Bob"), // renewed
      cem: await circle.stream("Cem"), // removed
      cemScreen: await screenOf("Cem"),
      screen: await screenOf("Ann", screenCookie),
    };
    for (const [name, it] of Object.entries(streams)) assert.equal(it.status, 200, name);
    const before = now();
    await circle.act("Ann", "renew", { member: await circle.id("Bob") });
    await circle.act("Ann", "remove", { member: await circle.id("Cem") });
    await circle.act("Ann", "door", { open: "1", renew: "1" });
    await circle.act("Ann", "rename", { title: "Afterwards" });
    await until(() => Object.values(streams).every((it) => it.ended), "all streams end", 5000);
    t.diagnostic(`all ended after ${seconds(now() - before)}`);
    for (const [name, it] of Object.entries(streams)) {
      assert.match(it.text, /event: bye/, name);
      assert.doesNotMatch(it.text, /Afterwards/, name);
    }
    const dead = [`/k/${circle.who("Bob").key}`, `/k/${circle.who("Cem").key}`, `/j/${circle.door}`, `/s/${screenKey}`];
    for (const path of dead) assert.equal((await server.get(path)).status, 404, path);
    for (const name of ["Bob", "Cem"]) {
      for (const rest of ["", "/seats", "/live", "/live?poll=1", "/charter", "/screen"]) {
        assert.equal((await circle.get(name, rest)).status, 404, `${name} ${rest}`);
      }
      assert.equal((await circle.post(name, "ready", { on: "1" })).status, 404);
    }
    assert.equal((await server.get(`${circle.path}/screen`, screenCookie)).status, 404);
    assert.equal((await server.get("/join", `door=${circle.door}`)).status, 404);
  });
});

describe("slow and many hands", { concurrency: 8 }, () => {
  it("are cut off when a head is not sent to its end", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann"], { stage: "nightmares" });
    const half = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    const halves = Array.from({ length: 50 }, () => raw(server.port, half));
    const silent = raw(server.port);
    const dripping = raw(server.port, half);
    const drip = setInterval(() => dripping.socket.write("a"), 500);
    const kept = raw(server.port, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const before = now();
    await circle.note("Ann", "others are served meanwhile");
    assert.ok(now() - before < 2000, `a note took ${seconds(now() - before)}`);
    const ended = await Promise.all([...halves, silent, dripping, kept].map((it) => it.ended));
    clearInterval(drip);
    assert.match(kept.text, /^HTTP\/1\.1 200/);
    assert.ok(Math.min(...ended.slice(0, 50)) > 8000, `cut after ${seconds(Math.min(...ended))}`);
    assert.ok(Math.max(...ended) < 16_000, `cut after ${seconds(Math.max(...ended))}`);
    t.diagnostic(`half a head: ${seconds(ended[0])}, silence: ${seconds(ended.at(-3))}, dripping: ${seconds(ended.at(-2))}, kept alive: ${seconds(ended.at(-1))}`);
  });

  it("are told so when a body does not arrive", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann"], { stage: "nightmares" });
    const head = `POST ${circle.path}/notes HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: http://127.0.0.1:${server.port}\r\nCookie: ${circle.who("Ann").cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nround=`;
    const half = raw(server.port, head);
    const dripping = raw(server.port, head);
    const drip = setInterval(() => dripping.socket.write("n"), 1000);
    await circle.note("Ann", "others are served meanwhile");
    const [ended, dripped] = await Promise.all([half.ended, dripping.ended]);
    clearInterval(drip);
    for (const it of [half, dripping]) {
      assert.match(it.text, /^HTTP\/1\.1 408/);
      assert.match(it.text, /That took too long to arrive\./);
    }
    for (const ms of [ended, dripped]) assert.ok(ms > 28_000 && ms < 36_000, `cut after ${seconds(ms)}`);
    t.diagnostic(`half a body: ${seconds(ended)}, dripping: ${seconds(dripped)}`);
  });

  it("that ask and never listen are let go", { skip: process.platform !== "linux" }, async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann"]);
    const fd = `/proc/${server.child.pid}/fd`;
    const kind = (it) => readlink(join(fd, it)).catch(() => "");
    const sockets = async () => (await Promise.all((await readdir(fd)).map(kind))).filter((it) => it.startsWith("socket:")).length;
    const before = await sockets();
    const ask = `GET ${circle.path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${circle.who("Ann").cookie}\r\n\r\n`;
    const deaf = Array.from({ length: 10 }, () => raw(server.port));
    for (const it of deaf) {
      it.socket.pause();
      it.socket.write(ask.repeat(2000));
    }
    await until(async () => (await sockets()) >= before + deaf.length, "they are connected");
    const began = now();
    await circle.read("Ann");
    assert.ok(now() - began < 3000, `others were served after ${seconds(now() - began)}`);
    await until(async () => (await sockets()) <= before, "they are let go", 60_000);
    t.diagnostic(`let go after ${seconds(now() - began)}`);
    deaf.forEach((it) => it.socket.destroy());
    await circle.read("Ann");
  });

  it("that bring too much are told kindly", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann"], { stage: "nightmares" });
    for (const size of [70_000, 3_000_000]) {
      for (const plain of [true, false]) {
        const form = { note: letters(12), round: "nightmares", text: "x".repeat(size) };
        const answer = await circle.post("Ann", "notes", form, { plain });
        const said = await answer.text();
        assert.equal(answer.status, 413, `${size}`);
        assert.match(said, /That is more than fits here\./);
        assert.equal(said.startsWith("<!DOCTYPE"), plain, "a page for a browser, a sentence for the script");
        assert.ok(said.length < 10_000);
      }
    }
    assert.equal(await circle.count("Ann", "xxxx"), 0);
  });

  it("of thirty people behind one address all take a seat within ten seconds", async (t) => {
    const server = await served(t);
    const circle = await server.circle(["Ann"]);
    const before = now();
    await Promise.all(Array.from({ length: 30 }, async (_, n) => {
      const letter = await server.get(`/j/${circle.door}`);
      assert.equal(letter.status, 303);
      const door = letter.headers.get("set-cookie").split(";")[0];
      const page = await server.get("/join", door);
      assert.equal(page.status, 200);
      const key = /name="member" value="([a-z2-7]+)"/.exec(await page.text())[1];
      const seat = await server.post("/join", door, { member: key, called: `Guest ${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"[n]}${n}` }, { plain: true });
      assert.equal(seat.status, 303, await seat.text());
      const cookie = seat.headers.getSetCookie()[0].split(";")[0];
      const room = await server.get(seat.headers.get("location"), cookie);
      assert.equal(room.status, 200);
    }));
    const took = now() - before;
    assert.ok(took < 10_000, `it took ${seconds(took)}`);
    t.diagnostic(`thirty seats were taken after ${seconds(took)}`);
  });

  it("may be more than the system at first allows files", { skip: process.platform !== "linux" }, async (t) => {
    const server = await served(t, { limit: 256 });
    const circle = await server.circle(["Ann"]);
    const open = Array.from({ length: 400 }, () => raw(server.port, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    t.after(() => open.forEach((it) => it.socket.destroy()));
    await until(() => open.every((it) => it.text.includes("200 OK")), "four hundred connections are served", 9000);
    assert.equal((await circle.get("Ann")).status, 200);
    assert.doesNotMatch(server.log(), /not accepted/);
  });
});

describe("the end", { concurrency: 4 }, () => {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    it(`by ${signal} is clean, with open streams and notes under way`, async (t) => {
      const server = await served(t);
      const names = ["Ann", "Bob", "Cem", "Dag", "Eli"];
      const circle = await server.circle(names, { stage: "nightmares" });
      await circle.act("Ann", "reveal", { round: "nightmares" });
      const streams = await Promise.all(names.flatMap((name) => Array.from({ length: 12 }, () => circle.stream(name))));
      // Somebody who does not come to the end of a sentence is waited for, but not for long.
      const hanging = signal === "SIGTERM" ? raw(server.port, "GET / HTTP/1.1\r\nHost: loc") : undefined;
      const [kept, perhaps] = [[], []];
      let writes = true;
      const writing = names.map(async (name) => {
        for (let n = 0; writes; n++) {
          const text = `note ${n} of ${name}.`;
          try {
            const answer = await circle.post(name, "notes", { note: letters(12), round: "nightmares", text, face_up: "1" });
            if (answer.status === 204) kept.push(text);
            else return;
          } catch {
            perhaps.push(text);
            return;
          }
        }
      });
      await until(() => kept.length > 20, "some notes are kept");
      const how = await server.end(signal);
      writes = false;
      await Promise.all(writing);
      assert.equal(how.code, 0, JSON.stringify(how));
      assert.ok(how.took < (hanging ? 6000 : 3000), `it took ${seconds(how.took)}`);
      await Promise.all(streams.map((it) => it.done));
      assert.ok(streams.every((it) => it.ended && it.status === 200));
      await hanging?.ended;
      assert.doesNotMatch(server.log(), /panicked/);
      assert.ok(!(await readdir(server.data)).includes("accordant.db-wal"), "the log was taken in");
      t.diagnostic(`${streams.length} streams and ${kept.length} notes, over after ${seconds(how.took)}`);
      await server.again();
      const page = await circle.read("Ann");
      for (const text of kept) assert.equal(page.split(text).length - 1, 1, text);
      for (const text of perhaps) assert.ok(page.split(text).length <= 2, text);
      await Promise.all(streams.map((it) => it.stop()));
    });
  }
});

const NUMBER = /number <strong>([0-9A-F]{4}-[0-9A-F]{2})<\/strong>/;

/** A write is refused as a fault of ours, with a number that the log has once. */
async function refusedWrite(circle, server, more) {
  const form = { note: letters(12), ask: letters(24), round: "nightmares", text: "Is there room?", ...more };
  const plain = await circle.post("Ann", "notes", form, { plain: true });
  const page = await plain.text();
  assert.equal(plain.status, 503, page);
  assert.equal(plain.headers.get("retry-after"), "5");
  assert.ok(plain.headers.get("content-security-policy") && plain.headers.get("cache-control") === "no-store");
  assert.match(page, /<textarea[^>]*>\s*Is there room\?/);
  const number = NUMBER.exec(page)?.[1];
  assert.ok(number, page);
  await until(() => server.log().includes(number), "the number is in the log");
  const faults = server.log().split("\n").filter((it) => it.includes(number));
  assert.equal(faults.length, 1);
  assert.match(faults[0], /ERROR/);
  assert.doesNotMatch(server.log(), /Is there room|panicked/);
  const script = await circle.post("Ann", "notes", { ...form, text: "And now?" });
  assert.equal(script.status, 503);
  assert.equal(script.headers.get("retry-after"), "5");
  assert.match(await script.text(), /^That went wrong, and it was us\./);
  return number;
}

describe("a disk", { skip: !root || process.platform !== "linux" ? "only root may mount a small disk" : false }, () => {
  it("that is full stops writing, and nothing else; with room again it goes on by itself", async (t) => {
    const disk = await mkdtemp(join(tmpdir(), "accordant-disk-"));
    await run("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
    t.after(async () => {
      await run("umount", ["-l", disk]);
      await rm(disk, { recursive: true });
    });
    const server = await served(t, { data: join(disk, "data") });
    const circle = await server.circle(["Ann", "Bob", "Cem"], { stage: "nightmares" });
    await circle.act("Ann", "reveal", { round: "nightmares" });
    const stream = await circle.stream("Bob");
    const kept = [];
    const note = async (text) => {
      const form = { note: letters(12), ask: letters(24), round: "nightmares", text, face_up: "1" };
      const answer = await circle.post("Ann", "notes", form);
      if (answer.status === 204) kept.push(text);
      return answer.status;
    };
    assert.equal(await note("while there is room"), 204);
    execFileSync("sh", ["-c", `head -c 8m /dev/zero > ${disk}/ballast 2>/dev/null || true`]);
    await until(async () => (await note(`filling ${kept.length}.`)) === 503, "the disk is full");
    const full = kept.length;
    await refusedWrite(circle, server, { face_up: "1" });
    // What was never asked for before is read, too: another member's page, the first page.
    for (const rest of ["", "/seats", "/preparation", "/live?poll=1"]) assert.ok((await circle.get("Bob", rest)).status < 300, rest);
    assert.equal((await server.get(circle.who("Bob").link)).status, 303);
    const lost = await server.post("/alliances", "", { kind: "team", title: "No room", you: "Nina" }, { plain: true });
    assert.equal(lost.status, 503);
    assert.match(await lost.text(), /value="Nina"/, "what was typed comes back");
    await rm(join(disk, "ballast"));
    const before = now();
    await until(async () => (await note("there is room again")) === 204, "it goes on", 20_000);
    t.diagnostic(`${full} notes until it was full; writing again after ${seconds(now() - before)}`);
    await stream.said(/there is room again/);
    const how = await server.end();
    assert.equal(how.code, 0);
    assert.doesNotMatch(server.log(), /panicked/);
    await server.again();
    const page = await circle.read("Ann");
    for (const text of kept) assert.equal(page.split(text).length - 1, 1, text);
    assert.equal(page.split("Is there room?").length - 1, 0, "what was refused is not there");
  });

  it("that has become read-only stops writing, and nothing else", async (t) => {
    if (!existsSync("/sbin/mkfs.ext4") && !existsSync("/usr/sbin/mkfs.ext4")) return t.skip("mkfs.ext4 is not installed");
    const folder = await mkdtemp(join(tmpdir(), "accordant-disk-"));
    const [image, disk] = [join(folder, "image"), join(folder, "disk")];
    await mkdir(disk);
    await run("truncate", ["-s", "24m", image]);
    await run("mkfs.ext4", ["-q", "-F", image]);
    try {
      await run("mount", ["-o", "loop", image, disk]);
    } catch (error) {
      await rm(folder, { recursive: true });
      return t.skip(`no disk of its own can be mounted: ${error.message.split("\n")[1]}`);
    }
    t.after(async () => {
      await run("umount", ["-l", disk]);
      await rm(folder, { recursive: true });
    });
    const server = await served(t, { data: join(disk, "data") });
    const circle = await server.circle(["Ann", "Bob"], { stage: "nightmares" });
    await circle.note("Ann", "before");
    // What a kernel does when a disk fails.
    await run("mount", ["-o", "remount,abort", disk]);
    await refusedWrite(circle, server);
    for (const rest of ["", "/seats", "/preparation", "/live?poll=1"]) assert.ok((await circle.get("Bob", rest)).status < 300, rest);
    assert.equal(await circle.count("Ann", "before"), 1);
    await server.end();
    assert.doesNotMatch(server.log(), /panicked/);
  });

  it("that is read-only from the start is named", async (t) => {
    const disk = await mkdtemp(join(tmpdir(), "accordant-disk-"));
    await run("mount", ["-t", "tmpfs", "-o", "size=4m,ro", "tmpfs", disk]);
    t.after(async () => {
      await run("umount", ["-l", disk]);
      await rm(disk, { recursive: true });
    });
    const { code, stderr } = await start(join(disk, "data"));
    assert.equal(code, 1);
    assert.ok(stderr.includes(disk), stderr);
    assert.doesNotMatch(stderr, /panicked/);
  });
});

/** Starts a server that is to refuse: its code and its words. */
async function start(data) {
  const child = spawn(binary(), ["serve", "--data", data, "--listen", `127.0.0.1:${await freePort()}`], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (it) => (stderr += it));
  const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
  const code = await new Promise((done) => child.once("close", done));
  clearTimeout(late);
  return { code, stderr };
}

describe("a database", { concurrency: 4 }, () => {
  const spoilt = {
    empty: () => Buffer.alloc(0),
    "cut off": (db) => db.subarray(0, Math.floor(db.length / 2)),
    "without its last byte": (db) => db.subarray(0, db.length - 1),
    "full of something else": () => Buffer.from("Dear diary, today I learnt what a database is. ".repeat(200)),
    "of another program": (db) => (db.writeUInt32BE(0x0badcafe, 68), db),
    "of a newer version": (db) => (db.writeUInt32BE(99, 60), db),
    "damaged in the middle": (db) => (db.fill(0x55, 4096, 2 * 4096), db),
    "zeroed in its first page": (db) => (db.fill(0, 0, 512), db),
  };
  for (const [how, spoil] of Object.entries(spoilt)) {
    it(`that is ${how} is named and left as it is`, async (t) => {
      const server = await served(t);
      const circle = await server.circle(["Ann", "Bob"], { stage: "nightmares" });
      await circle.note("Ann", "a note");
      assert.equal((await server.end()).code, 0);
      const file = join(server.data, "accordant.db");
      const bytes = spoil(Buffer.from(await readFile(file)));
      await writeFile(file, bytes);
      const files = (await readdir(server.data)).sort();
      const { code, stderr } = await start(server.data);
      assert.equal(code, 1, stderr);
      assert.ok(stderr.includes(file), stderr);
      assert.match(stderr, /left as it is/);
      assert.doesNotMatch(stderr, /panicked/);
      const digest = (it) => createHash("sha256").update(it).digest("hex");
      assert.equal(digest(await readFile(file)), digest(bytes), "not a byte was changed");
      assert.deepEqual((await readdir(server.data)).sort(), files, "nothing was put beside it");
    });
  }

  it("that another server uses is left alone", async (t) => {
    const server = await served(t);
    const { code, stderr } = await start(server.data);
    assert.equal(code, 1);
    assert.ok(stderr.includes(server.data) && /another Accordant/.test(stderr), stderr);
    assert.equal((await server.get("/healthz")).status, 200);
  });
});

const target = process.env.CARGO_TARGET_DIR ?? new URL("../target", import.meta.url).pathname;
const release = process.env.ACCORDANT_RELEASE ?? join(target, "release/accordant");

it("a release starts in under 100 ms and holds under 9 MB of its own with an idle alliance", { skip: existsSync(release) ? false : "there is no release binary" }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  const begin = () => new Promise((done, lost) => {
    const before = now();
    const child = spawn(release, ["serve", "--data", join(folder, "data"), "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "ignore"] });
    child.once("error", lost);
    child.stdout.once("data", () => done({ child, took: now() - before }));
  });
  const end = (child) => new Promise((done) => {
    child.once("exit", done);
    child.kill("SIGTERM");
  });
  const fresh = await begin();
  const server = Object.assign(new Mortal(), { port, url: `http://localhost:${port}` });
  const circle = await server.circle(["Ann", "Bob", "Cem"], { stage: "nightmares" });
  for (let n = 0; n < 40; n++) await circle.note("Ann", `note ${n}`);
  await end(fresh.child);
  const times = [];
  for (let n = 0; n < 10; n++) {
    const { child, took } = await begin();
    times.push(took);
    if (n < 9) {
      await end(child);
      continue;
    }
    assert.equal((await circle.get("Ann")).status, 200);
    const stream = await circle.stream("Ann");
    await stream.said(/event: hb/, 15_000); // idle for one heartbeat
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    const kib = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
    // Pages of the program's file, a third of which sets posters, are the system's to take back.
    const [own, resident] = [kib("RssAnon") + kib("RssShmem"), kib("VmRSS")];
    await stream.stop();
    await end(child);
    times.sort((one, other) => one - other);
    t.diagnostic(`start: best ${times[0].toFixed(0)} ms, median ${times[5].toFixed(0)} ms, worst ${times[9].toFixed(0)} ms; own ${(own / 1024).toFixed(1)} MB, resident ${(resident / 1024).toFixed(1)} MB`);
    // The best of ten: whatever else runs on this machine makes the others slower.
    assert.ok(times[0] < 100, `${times[0]} ms`);
    assert.ok(own > 0 && own < 9 * 1024, `${own} KiB of its own`);
    assert.ok(resident < 30 * 1024, `${resident} KiB resident`);
  }
});
