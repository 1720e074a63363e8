// How many taps it takes, on a phone's width, from the link in a reminder: counted in the browser, by
// the browser. Two minutes every other week must be two minutes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Circle } from "./gallery.mjs";
import { letters } from "./lib/mortal.mjs";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";

const NAMES = ["Ines", "Jonas", "Priya", "Tomasz", "Amara", "Lena", "Sam"];
const ITEMS = [
  "We arrive a couple of minutes early, so that we start at the time in the invitation.", "One of us writes a decision down the same day.",
  "We name two reviewers on each pull request.", "When I have been stuck for half a day, I say so.", "When something breaks, we fix it first.",
  "Anyone may say 'let me finish', and we stop and listen.", "After 18:00 messages wait until the next working day.",
];

let server;
let chrome;
let circle;
const ids = ITEMS.map(() => letters(12));

/** A circle of seven that lives with seven items. */
before(async () => {
  server = await serve({ trace: false });
  chrome = await browser();
  circle = await Circle.start(server.url, { title: "Team Heron", names: NAMES });
  for (const [from, to] of [["prepare", "draft"]]) await circle.act(0, "stage", { from, to });
  for (const [n, text] of ITEMS.entries()) await circle.act(0, "item", { item: ids[n], text, kind: "promise" });
  for (const id of ids) await answer(id, 1);
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  await circle.act(0, "visit", { next: day(14), every: "14" });
  await signAll();
  await circle.act(0, "stage", { from: "sign", to: "living" });
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  await server?.clear();
});

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function answer(item, wording) {
  for (let who = 0; who < NAMES.length; who++) await circle.act(who, "answer", { item, [`wording.${item}`]: wording, [`stance.${item}`]: "yes" });
}

async function signAll() {
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => it[1]);
  for (const [who, name] of NAMES.entries()) await circle.act(who, "sign", new URLSearchParams([...words.map((it) => ["word", it]), ["sign_name", name]]));
}

/** A phone at the address that stands in a reminder, in a browser where its owner has been before. */
async function phone(who) {
  const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, baseURL: server.url });
  const [name, value] = circle.cookies[who].split("=");
  await context.addCookies([{ name, value, url: server.url }]);
  // The browser counts itself: a tap is a click that a person's finger made.
  const counted = { taps: 0, keys: 0 };
  await context.exposeBinding("tapped", () => { counted.taps += 1; });
  await context.exposeBinding("typed", () => { counted.keys += 1; });
  await context.addInitScript(() => {
    // Through a label one tap makes two clicks; only the finger's own is counted.
    addEventListener("click", (event) => event.isTrusted && event.detail > 0 && window.tapped(), true);
    addEventListener("input", (event) => event.target.matches("textarea, input[type=text]") && window.typed(), true);
  });
  const page = await context.newPage();
  await page.goto(circle.path);
  return { page, counted, close: () => context.close() };
}

const tap = async (page, locator) => {
  await locator.scrollIntoViewIfNeeded();
  await locator.tap();
};

test("a pulse of seven items takes at most nine taps, and no typing", async () => {
  await circle.act(0, "pulse-open");
  const { page, counted, close } = await phone(3);
  await Promise.all([page.waitForURL(/\/pulse/), tap(page, page.getByRole("link", { name: "Give your pulse now" }))]);
  const items = page.locator("fieldset.pulse-item");
  assert.equal(await items.count(), 7);
  for (let at = 0; at < 7; at++) await tap(page, items.nth(at).locator("label.choice", { hasText: "Mostly" }));
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith("/pulse")), tap(page, page.getByRole("button", { name: "Done" }))]);
  await page.getByText("Yours is among them.").waitFor();
  console.log(`a pulse of seven items: ${counted.taps} taps, ${counted.keys} keys`);
  assert.ok(counted.taps <= 9, `${counted.taps} taps`);
  assert.equal(counted.keys, 0);
  await close();
});

test("a pulse survives a reload, with what is chosen and what is typed, until it is given", async () => {
  const { page, close } = await phone(4);
  await page.goto(`${circle.path}/pulse`);
  const items = page.locator("fieldset.pulse-item");
  const chosen = () => page.locator(".pulse-form :checked").evaluateAll((all) => all.map((it) => it.value));
  await tap(page, items.nth(0).locator("label.choice", { hasText: "Mostly" }));
  await tap(page, items.nth(1).locator("label.choice", { hasText: "Hardly" }));
  await tap(page, items.nth(2).locator("label.cant"));
  await page.locator("#word").fill("Tuesdays are better.");
  const before = await chosen();
  assert.equal(before.length, 3);
  await page.reload();
  await page.waitForFunction(() => document.querySelector(".pulse-form :checked"));
  assert.deepEqual(await chosen(), before);
  assert.equal(await page.locator("#word").inputValue(), "Tuesdays are better.");
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith("/pulse")), tap(page, page.getByRole("button", { name: "Done" }))]);
  await page.getByText("Yours is among them.").waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).filter((it) => it.includes("pulse"))), []);
  await page.goto(`${circle.path}/pulse`);
  assert.equal(await page.locator("#word").inputValue(), "Tuesdays are better.", "it is kept by us");
  await close();
});

test("care without an item is told beside the items, and keeps its sentence", async () => {
  const { page, close } = await phone(1);
  await page.goto(`${circle.path}/care?way=noticed`);
  await page.locator("#care-text").fill("It began late.");
  await tap(page, page.getByRole("button", { name: "Ask for care" }));
  const told = page.locator("fieldset:has(.pickitems)").getByText("Choose the item that it is about.");
  await told.waitFor();
  const box = await told.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 844, "it is on the screen");
  assert.equal(await page.evaluate(() => document.activeElement.name), "item");
  assert.equal(await page.locator("#care-text").inputValue(), "It began late.");
  await close();
});

test("asking for care takes at most four taps and one sentence", async () => {
  const { page, counted, close } = await phone(2);
  await Promise.all([page.waitForURL(/\/care/), tap(page, page.getByRole("link", { name: "Ask for care" }).first())]);
  await Promise.all([page.waitForURL(/way=noticed/), tap(page, page.getByRole("link", { name: /^I noticed something/ }))]);
  await tap(page, page.locator("#care-form label.choice", { hasText: ITEMS[0] }));
  const taps = counted.taps;
  await page.locator("#care-text").fill("The daily began after 9:10 on three days this week.");
  assert.equal(counted.taps, taps, "the sentence is typed, and not tapped");
  await Promise.all([page.waitForURL(/thanks=/), tap(page, page.getByRole("button", { name: "Ask for care" }))]);
  await page.getByText("Nobody is named.").waitFor();
  console.log(`asking for care: ${counted.taps} taps and one sentence`);
  // One more to put the finger into the field, where the phone does not do it by itself.
  assert.ok(counted.taps <= 4, `${counted.taps} taps`);
  await close();
});

test("signing again takes at most two taps", async () => {
  await circle.act(0, "visit-begin");
  await circle.act(0, "visit-step", { from: "arrive", to: "look" });
  await circle.act(0, "look", { item: ids[0] });
  await circle.act(0, "propose", { item: ids[0], believed: "1", kind: "promise", text: "Our daily starts at 9:20.", because: "It suits the school run." });
  await answer(ids[0], 2);
  await circle.act(0, "visit-end", { next: day(28) });
  const { page, counted, close } = await phone(5);
  await Promise.all([page.waitForURL(/\/version/), tap(page, page.getByRole("link", { name: /Look at it, and sign/ }).first())]);
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith("/version")), tap(page, page.getByRole("button", { name: /^Sign version 2 as Lena/ }))]);
  await page.getByText("How are we keeping our word?").waitFor();
  assert.equal(await page.getByText("Your name is not under the page").count(), 0, "it is signed");
  console.log(`signing again: ${counted.taps} taps`);
  assert.ok(counted.taps <= 2, `${counted.taps} taps`);
  await close();
});
