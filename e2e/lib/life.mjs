// What people do once their page hangs, in the words of the pages; and what the later life of an
// example must come to.
import assert from "node:assert/strict";
import { bytes, cares, inTheLog, pulses, remains, sentTooEarly, tables, traces } from "../privacy.mjs";
import * as does from "./workshop.mjs";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const STEPS = ["Hardly", "A little", "Mostly", "Fully"];
const FACES = ["Rain", "Cloud", "Sun"];

async function unfold(details) {
  if (!(await details.evaluate((it) => it.open))) await details.locator("> summary").click();
}

/** Follows a link to another page, and hears all of it. */
export async function follow(person, link) {
  const { page } = person;
  await Promise.all([page.waitForEvent("domcontentloaded"), link.click()]);
  await person.heard();
}

// ---- the pulse

export async function openPulse(desk) {
  await does.look(desk);
  const open = desk.page.getByRole("button", { name: "Open a pulse now" });
  const give = desk.page.getByRole("link", { name: "Give your pulse now" });
  await open.or(give).first().waitFor();
  // The circle's rhythm may have opened it already, or does so just now: then the button is gone.
  if (await open.count()) await open.click({ timeout: 10_000 }).catch(() => {});
  if (!desk.js) await does.look(desk);
  await give.waitFor();
}

/** Gives one's pulse: a step for each item, in the order of the page; null is "can't say". */
export async function givePulse(person, steps, { word, faces } = {}) {
  const { page } = person;
  await does.look(person, "/pulse");
  const items = page.locator("fieldset.pulse-item");
  assert.equal(await items.count(), steps.length, "the pulse asks about every item");
  for (const [at, step] of steps.entries()) {
    const name = step === null ? /^Can.t say/ : new RegExp(`^${(faces ? FACES : STEPS)[step]}`);
    await does.tick(items.nth(at).getByRole("radio", { name }));
  }
  if (word) await page.getByLabel(/^Anything you want read out/).fill(word);
  await does.act(person, page.getByRole("button", { name: "Done" }));
  await page.waitForURL((url) => !url.pathname.endsWith("/pulse"));
  await does.look(person);
}

export async function closePulse(desk) {
  await does.look(desk);
  await unfold(desk.page.locator("#pulse-desk"));
  await does.act(desk, desk.page.getByRole("button", { name: /^Close it/ }));
  await does.look(desk);
}

/** Of counts by step, what the person at this place answers, so that they come out as told. */
export const stepOf = (counts, at) => {
  let before = 0;
  const step = counts.findIndex((count) => (before += count) > at);
  return step < 0 ? null : step;
};

/** What lies in the store while a hidden pulse is open: no person, no time. */
export async function hiddenPulse(play, given) {
  const rows = await tables(play.server.data);
  assert.equal(rows.hidden.filter((it) => it.shelf === "given").length, given, "as many tokens as people");
  assert.ok(rows.hidden.filter((it) => it.shelf === "pulse").length >= given, "the answers lie hidden");
  assert.deepEqual(pulses(rows), []);
}

// ---- care

export async function askForCare(person, { way, item, text, help = /read/, signed, kept }) {
  const { page } = person;
  await does.look(person);
  await follow(person, page.getByRole("link", { name: "Ask for care" }).first());
  await follow(person, page.getByRole("link", { name: way }));
  await page.locator("#care-form").waitFor();
  await page.locator("#care-form label.choice", { hasText: item }).click();
  await page.locator("#care-text").fill(text);
  await page.getByRole("group", { name: /What would help/ }).locator("label", { hasText: help }).click();
  const name = page.locator("#care-seen");
  if (signed !== undefined && (await name.locator("input").count())) await name.locator("label", { hasText: signed ? /^With my name/ : /^Without my name/ }).click();
  const form = page.locator("#care-form");
  await does.act(person, form.getByRole("button", { name: /Say so|Ask for care/ }));
  if (kept) await does.act(person, page.getByRole("button", { name: "Keep mine" }));
  await page.getByRole("link", { name: "Back to the alliance" }).first().waitFor();
  await does.look(person);
}

// ---- the visit

export async function beginVisit(play, desk) {
  await does.look(desk);
  await does.act(desk, desk.page.getByRole("button", { name: "Begin the visit" }));
  await does.all(play.everybody, (it) => does.at(it, "visit"));
}

/** On to the next step, by the desk; all others are taken along. */
export async function step(play, desk, name) {
  if (!desk.js) await does.look(desk);
  await does.act(desk, desk.page.locator("#desk").getByRole("button", { name: `On to: ${name}` }));
  await does.all(play.everybody, async (it) => {
    if (!it.js) await does.look(it);
    await it.page.locator(".visit-thread [aria-current=step]").getByText(name, { exact: true }).waitFor();
  });
}

/** All items aloud, in turn; whoever is drawn reads on their own page. `pass` passes once, at this item. */
export async function readItems(play, desk, count, { pass } = {}) {
  if (!desk.js) await does.look(desk);
  await does.act(desk, desk.page.getByRole("button", { name: "Draw the lot" }));
  const read = [];
  const passed = [];
  for (let at = 1; at <= count; at++) {
    let reader = await reads(play, desk, at, count);
    if (at === pass) {
      passed.push(reader.name);
      await does.act(reader, reader.page.getByRole("button", { name: "Pass", exact: true }));
      await desk.page.waitForFunction((name) => !document.querySelector(".turnline b")?.textContent.includes(name), reader === desk ? "You read" : reader.name).catch(() => {});
      reader = await reads(play, desk, at, count);
    }
    read.push(reader.name);
    await does.act(reader, reader.page.getByRole("button", { name: /^It is read, go on/ }));
  }
  return { read, passed };
}

async function reads(play, desk, at, count) {
  if (!desk.js) await does.look(desk);
  const aloud = desk.page.locator("section.aloud");
  await aloud.getByText(`Item ${at} of ${count}`).waitFor();
  const said = await aloud.locator(".turnline b").innerText();
  if (play.phone || said === "You read this one aloud") return desk;
  const reader = play.everybody.find((it) => said === `${it.name} reads`);
  assert.ok(reader, `nobody is called as in "${said}"`);
  if (!reader.js) await does.look(reader);
  await reader.page.locator("section.aloud").getByText("You read this one aloud").waitFor();
  await reader.page.locator("section.aloud").getByText(`Item ${at} of ${count}`).waitFor();
  return reader;
}

/** Ten seconds of quiet, and then it is told what came up. */
export async function quiet(play, desk, came) {
  await does.all(play.everybody, async (it) => {
    if (!it.js) await does.look(it);
    await it.page.getByRole("heading", { name: "Ten seconds of quiet." }).waitFor();
  });
  for (const text of came) for (const it of play.everybody) assert.equal(await it.page.getByText(text).count(), 0, `"${text}" is not told before the quiet is over`);
  await play.server.clock.set(new Date((await play.server.clock.now()).getTime() + 12_000));
  await does.all(play.everybody, async (it) => {
    await until(it, it.page.locator("#told"));
    for (const text of came) await it.page.locator("#told").getByText(text).waitFor();
  });
}

/** Waits for something; without script the page is loaded again and again. */
async function until(person, locator) {
  if (person.js) return locator.waitFor();
  for (let tries = 0; tries < 20; tries++) {
    await does.look(person);
    if (await locator.count()) return undefined;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error(`${person.name} never saw it`);
}

const card = (page, text) => page.locator("ol.looks > li, ul.looks > li").filter({ hasText: text });

/** Proposes other words for an item that is looked at, or for a parked one. */
export async function propose(person, before, { text, because, until: day }) {
  const { page } = person;
  if (!person.js) await does.look(person);
  const item = card(page, before).first();
  const again = item.locator('details[id^="after-"]');
  if (await again.count()) await unfold(again);
  const fold = item.locator(`details[id^="${day ? "d-try-" : "d-rw-"}"]`);
  await unfold(fold);
  await fold.locator("textarea").fill(text);
  if (day) await fold.locator("input[type=date]").fill(day);
  if (because) await fold.locator("input[name=because]").fill(because);
  await does.act(person, fold.getByRole("button", { name: "Ask everybody" }));
}

/** Proposes an item that is new. */
export async function proposeNew(person, { kind, text, because }) {
  const { page } = person;
  if (!person.js) await does.look(person);
  const fold = page.locator("#new-item");
  await unfold(fold);
  await fold.locator("select").selectOption({ label: kind });
  await fold.locator("textarea").fill(text);
  if (because) await fold.locator("input[name=because]").fill(because);
  await does.act(person, fold.getByRole("button", { name: "Ask everybody" }));
}

/** Answers what is proposed for an item. */
export async function answer(person, before, how, reason) {
  const { page } = person;
  if (!person.js) await does.look(person);
  const form = card(page, before).first().locator("form.consent");
  await form.waitFor();
  const name = { consent: "Yes", concern: "Yes, with a reservation", objection: "Not yet" }[how];
  await does.tick(form.getByRole("radio", { name, exact: true }));
  if (reason) await form.locator("textarea").fill(reason);
  await does.act(person, form.getByRole("button", { name: /my answer/ }));
}

export async function endVisit(play, desk, next) {
  if (!desk.js) await does.look(desk);
  const form = desk.page.locator("#visit-end");
  await form.locator("input[type=date]").fill(next);
  await does.act(desk, form.getByRole("button", { name: /^End the visit/ }));
  await does.all(play.everybody, (it) => does.at(it, "living"));
}

/** Signs what changed: from the home page, two taps. */
export async function signAgain(person, number) {
  const { page } = person;
  await does.look(person);
  await follow(person, page.getByRole("link", { name: /Look at it, and sign/ }).first());
  await does.act(person, page.getByRole("button", { name: new RegExp(`^Sign version ${number} as ${escaped(person.name)}`) }));
  await does.look(person);
}

/** The differences that the history shows of a version. */
export async function differences(person, number) {
  await does.look(person, "/history");
  const section = person.page.locator("section.sheet").filter({ has: person.page.getByRole("heading", { name: new RegExp(`^Version ${number}, against`) }) });
  const found = await section.locator("ol.difflist").first().locator("> li").evaluateAll((all) => all.map((it) => ({
    what: it.querySelector(".chg").textContent.trim(),
    removed: Array.from(it.querySelectorAll(".diff del"), (del) => del.lastChild.textContent).join(" "),
    added: Array.from(it.querySelectorAll(".diff ins"), (ins) => ins.lastChild.textContent).join(" "),
    said: it.textContent,
  })));
  const signed = await section.locator(".tag").first().innerText();
  await does.look(person);
  return { found, signed };
}

/** The version of the example, item by item, on the page of everybody. */
export async function compareVersion(play, version) {
  for (const person of play.everybody) {
    await does.look(person, "/charter");
    const page = await does.charter(person);
    assert.deepEqual([...page.items].sort(), version.items.map((it) => it.text).sort(), `${person.name}'s page`);
    await does.look(person);
  }
}

// ---- the searches of the later life

/** After its day nothing of it lies in any file, and was sent to nobody too early. */
export async function searchLife(play, erased) {
  await play.walkAll();
  await Promise.all([...play.everybody, play.screen].filter(Boolean).map((it) => it.heard()));
  assert.deepEqual(sentTooEarly(play.record, play.secrets, play.known), []);
  assert.deepEqual(inTheLog(play.server.log(), erased, play.known), []);
  const rows = await tables(play.server.data);
  const files = await bytes(play.server.data);
  assert.deepEqual(remains(rows, files, erased), []);
  assert.deepEqual(traces(files, play.before), []);
  assert.deepEqual([...cares(rows), ...pulses(rows)], []);
}
