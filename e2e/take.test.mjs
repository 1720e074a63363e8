// The page, taken along: each file holds what hangs and nothing else, without script and for members
// only; the command line writes the same and knows it again. Questions go out as a file and come in.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Circle } from "./gallery.mjs";
import { letters } from "./lib/mortal.mjs";
import { browser } from "./lib/people.mjs";
import { binary, serve } from "./lib/server.mjs";

const TITLE = "Heron <b>& *friends*";
const ITEMS = ["1. We begin on time | <i>always</i>", "=We phone when it burns; =1+1", "C# \\ `code` & &amp; stay words."];
const NOTE = "Nobody says a thing, and all know why.";
const FILES = { "ALLIANCE.md": "text/markdown", "alliance.txt": "text/plain", "alliance.csv": "text/csv", "alliance.html": "text/html" };

let server;
let circle;
let chrome;
let folder;

before(async () => {
  [server, chrome, folder] = await Promise.all([serve(), browser(), mkdtemp(join(tmpdir(), "accordant-take-"))]);
  circle = await signed();
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  await server?.clear();
  await rm(folder, { recursive: true, force: true });
});

/** Three people whose page hangs. */
async function signed() {
  const it = await Circle.start(server.url, { title: TITLE, names: ["Ann", "Ben", "=Cid"] });
  await it.act(0, "stage", { from: "prepare", to: "nightmares" });
  await it.act(1, "notes", { note: letters(12), round: "nightmares", text: NOTE });
  await it.act(0, "reveal", { round: "nightmares" });
  assert.equal((await get(it, "take", 1)).status, 404, "there is nothing to take along yet");
  await it.act(0, "stage", { from: "nightmares", to: "draft" });
  for (const text of ITEMS) {
    const item = letters(12);
    await it.act(0, "item", { item, text, kind: "promise" });
    for (const who of [0, 1, 2]) await it.act(who, "answer", { item, [`wording.${item}`]: "1", [`stance.${item}`]: "yes" });
  }
  await it.act(0, "stage", { from: "draft", to: "sign" });
  await it.act(0, "visit", { next: "2099-02-10", every: "14" });
  const words = [...(await it.page()).matchAll(/name="word" value="([^"]+)"/g)].map((found) => ["word", found[1]]);
  for (const [who, name] of ["Ann", "Ben", "=Cid"].entries()) await it.act(who, "sign", new URLSearchParams([...words, ["sign_name", name]]));
  await it.act(0, "stage", { from: "sign", to: "living" });
  return it;
}

const get = (of, path, who) => fetch(`${server.url}${of.path}/${path}`, { headers: who === undefined ? {} : { cookie: of.cookies[who] } });

/** A file as it is, with all of its bytes. */
const taken = async (file) => Buffer.from(await (await get(circle, `take/${file}`, 1)).arrayBuffer()).toString();

/** What the program says and ends with. */
function run(...args) {
  return new Promise((done) => execFile(binary(), args, { maxBuffer: 32 << 20 }, (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr })));
}

async function open(of, who, more) {
  const context = await chrome.newContext({ baseURL: server.url, acceptDownloads: true, viewport: { width: 390, height: 844 }, ...more });
  const [name, value] = of.cookies[who].split("=");
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

async function download(page, press) {
  const [came] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: came.suggestedFilename(), text: await readFile(await came.path(), "utf8") };
}

test("each file holds the page, for members only, and neither notes nor an address unasked", async () => {
  const id = circle.path.slice(3);
  for (const [file, type] of Object.entries(FILES)) {
    const answer = await get(circle, `take/${file}`, 1);
    assert.equal(answer.status, 200, file);
    assert.ok(answer.headers.get("content-type").startsWith(type), file);
    assert.equal(answer.headers.get("content-disposition"), `attachment; filename="${file}"`);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const text = await answer.text();
    assert.ok(text.includes("Heron") && text.includes("Ben"), file);
    for (const hidden of [id, NOTE, "/k/", "/a/"]) assert.ok(!text.includes(hidden), `${file}: ${hidden}`);
    assert.ok((await (await get(circle, `take/${file}?notes=1`, 1)).text()).includes("Nobody says a thing"), file);
    assert.ok((await (await get(circle, `take/${file}?address=1`, 1)).text()).includes(`${server.url}${circle.path}`), file);
    assert.equal((await get(circle, `take/${file}`)).status, 404, "a stranger finds nothing");
  }
  assert.equal((await get(circle, "take/alliance.exe", 1)).status, 404);
  const table = await (await get(circle, "take/alliance.csv", 1)).text();
  assert.ok(table.includes(`"'=We phone when it burns;' =1+1"`) && table.includes(`"'=Cid"`), table);
});

test("the page gives them without script, and says why notes should better stay", async () => {
  const page = await open(circle, 1, { javaScriptEnabled: false });
  await page.goto(circle.path);
  await page.getByRole("link", { name: "Markdown, text, table" }).click();
  await page.getByRole("heading", { name: "Take it with you" }).waitFor();
  assert.match(await page.textContent("main"), /the next ones are tamer/);
  const alone = await download(page, () => page.getByRole("button", { name: "ALLIANCE.md" }).click());
  assert.equal(alone.name, "ALLIANCE.md");
  assert.ok(!alone.text.includes(NOTE));
  assert.match(alone.text, /Next visit: Tuesday 10 February 2099\.\n\n<!-- accordant agreement 1: version 1, words [0-9a-f]{32} -->\n$/);
  await page.getByLabel("The notes, too").check();
  const more = await download(page, () => page.getByRole("button", { name: "alliance.txt" }).click());
  assert.ok(more.text.includes(NOTE));
  await page.context().close();
});

test("the page of one file loads nothing, and shows the words as they are", async () => {
  const text = await (await get(circle, "take/alliance.html", 1)).text();
  const file = join(folder, "alliance.html");
  await writeFile(file, text);
  const page = await (await chrome.newContext()).newPage();
  const asked = [];
  page.on("request", (it) => asked.push(it.url()));
  page.on("console", (it) => asked.push(it.text()));
  await page.goto(`file://${file}`);
  assert.deepEqual(asked, [`file://${file}`]);
  assert.equal(await page.textContent("h1"), TITLE);
  assert.deepEqual(await page.locator(".items .text").allTextContents(), ITEMS);
  await page.context().close();
});

test("the command line writes the same, and knows whether it is current", async () => {
  const id = circle.path.slice(3);
  const at = ["--data", server.data];
  const file = join(folder, "ALLIANCE.md");
  const written = await run("export", id, ...at, "--to", file);
  assert.equal(written.code, 0, written.stderr);
  const text = await readFile(file, "utf8");
  assert.equal(text, await taken("ALLIANCE.md"));
  for (const [format, name] of [["text", "alliance.txt"], ["csv", "alliance.csv"], ["html", "alliance.html"]]) {
    const { stdout } = await run("export", id, ...at, "--format", format);
    assert.equal(stdout, await taken(name), format);
  }
  const current = await run("check", file, ...at);
  assert.deepEqual([current.code, current.stdout], [0, `${file}: Version 1 is current.\n`], current.stderr);
  const edited = join(folder, "edited.md");
  await writeFile(edited, text.replace("We begin on time", "We begin late"));
  assert.equal((await run("check", edited, ...at)).code, 1);
  assert.equal((await run("check", edited, "--against", file)).code, 1);
  assert.equal((await run("check", file, "--against", file)).code, 0);
  await writeFile(edited, "# Nothing of ours\n");
  assert.equal((await run("check", edited, ...at)).code, 2);
  assert.equal((await run("check", join(folder, "nowhere.md"), ...at)).code, 2);
  assert.equal((await run("export", "aaaaaaaaaaaaaaaaaaaaaaaaaa", ...at)).code, 1);
});

test("one alliance moves with its history, and brings no door along", async () => {
  const id = circle.path.slice(3);
  const [lines, again, there] = ["one.jsonl", "again.jsonl", "there"].map((it) => join(folder, it));
  assert.equal((await run("export", id, "--data", server.data, "--format", "jsonl", "--to", lines)).code, 0);
  const text = await readFile(lines, "utf8");
  assert.ok(text.includes(NOTE) && !/"(house|code|contact|letter)":\{/.test(text) && !text.includes('"purpose":"join"'));
  const moved = await run("import", lines, "--data", there);
  assert.equal(moved.code, 0, moved.stderr);
  assert.equal((await run("export", id, "--data", there, "--format", "jsonl", "--to", again)).code, 0);
  assert.equal(await readFile(again, "utf8"), text);
  assert.equal((await run("verify", "--data", there)).code, 0);
  const twice = await run("import", lines, "--data", there);
  assert.equal(twice.code, 1);
  assert.match(twice.stderr, /here already/);
});

test("questions come in by text, go out as a file and come in again, with and without script", async () => {
  const others = ["What do you need on the evening before?", "Who is \"late\", and why? \\ <b>"];
  const wrong = `format = 1\ntitle = "Choir"\nquestions = [\n  "${others[0]}",\n  "",\n]\n`;
  const one = await Circle.start(server.url, { title: "One", names: ["Ann", "Ben"] });
  assert.equal((await get(one, "bank", 1)).status, 404, "only for whoever holds the desk");
  const page = await open(one, 0, { javaScriptEnabled: false });
  await page.goto(`${one.path}/questions`);
  await page.getByRole("link", { name: "Questions as a file" }).click();
  await page.locator("#bank").fill(wrong);
  await page.getByRole("button", { name: "Look at them" }).click();
  assert.match(await page.textContent("#bank-wrong"), /Line 5: This question has no words\./);
  assert.equal(await page.locator("#bank").inputValue(), wrong, "nothing is lost");
  await page.locator("#bank").fill(wrong.replace('""', `'${others[1]}'`));
  await page.getByRole("button", { name: "Look at them" }).click();
  await page.getByRole("heading", { name: "Choir" }).waitFor();
  await page.getByRole("button", { name: "Take these questions" }).click();
  await page.goto(`${one.path}/bank`);
  const file = await download(page, () => page.getByRole("link", { name: "questions.toml" }).click());
  assert.ok(!file.text.includes("One"), "the name of the alliance stays here");
  await page.context().close();

  const path = join(folder, "questions.toml");
  await writeFile(path, file.text);
  const two = await Circle.start(server.url, { title: "Two", names: ["Cid", "Dee"] });
  const scripted = await open(two, 0);
  await scripted.goto(`${two.path}/bank`);
  await scripted.locator("#file").setInputFiles(path);
  await scripted.getByRole("button", { name: "Look at them" }).click();
  await scripted.getByRole("button", { name: "Take these questions" }).click();
  await scripted.waitForURL(`${server.url}${two.path}`);
  assert.deepEqual(await scripted.locator("#chosen li").allTextContents(), others);
  await scripted.context().close();
});
