// Guests: the signed charter by a link of its own, until somebody closes it; one item a day for a
// tablet on a wall; and the replay for whoever could not be there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { Circle } from "./gallery.mjs";
import { letters } from "./lib/mortal.mjs";
import { browser } from "./lib/people.mjs";
import { moment, serve } from "./lib/server.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NAMES = ["Maren Okafor", "Tomasz Wolny", "Priya Raman"];
const ITEMS = ["We start on time.", "We say the hard thing kindly.", "What is said here stays here."];
/** Words of the circle that no guest may ever be sent. */
const OWN = ["Nobody says what they think", "We ask a second time", "Kindness theme", "too soon for me", "read over coffee"];
const FIRST_WORDS = "We say everything at once.";

let server;
let chrome;
before(async () => {
  // Half an hour before midnight, where the circle is not.
  server = await serve({ trace: false, at: moment("2027-02-10T23:30", "Europe/Berlin"), zone: "Europe/Berlin" });
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  await server?.stop();
  await server?.clear();
});

/** A circle that has signed its page. */
async function hung() {
  const circle = await Circle.start(server.url, { title: "Tuesday Circle", names: NAMES });
  const all = [0, 1, 2];
  await circle.act(0, "purpose", { purpose: "To be braver than we came." });
  await circle.act(0, "stage", { from: "prepare", to: "nightmares" });
  await circle.act(1, "notes", { note: letters(12), round: "nightmares", text: OWN[0] });
  await circle.act(0, "reveal", { round: "nightmares" });
  await circle.act(0, "stage", { from: "nightmares", to: "hopes" });
  await circle.act(2, "notes", { note: letters(12), round: "hopes", text: OWN[1] });
  await circle.act(0, "reveal", { round: "hopes" });
  await circle.act(0, "stage", { from: "hopes", to: "review" });
  const hope = (await circle.notes()).get(OWN[1]);
  await circle.act(0, "sort", { to: "new", theme: letters(12), theme_name: OWN[2], note: hope });
  await circle.act(0, "stage", { from: "review", to: "draft" });
  const ids = ITEMS.map(() => letters(12));
  const answer = (who, id, wording, stance, reason = "") =>
    circle.act(who, "answer", { item: id, [`wording.${id}`]: wording, [`stance.${id}`]: stance, [`reason.${id}`]: reason });
  for (const [n, id] of ids.entries()) await circle.act(0, "item", { item: id, text: n === 1 ? FIRST_WORDS : ITEMS[n], kind: "promise" });
  for (const who of all) await answer(who, ids[1], 1, who === 2 ? "not_yet" : "yes", who === 2 ? OWN[3] : "");
  await circle.act(0, "word", { item: ids[1], believed: "1", text: ITEMS[1], kind: "promise" });
  for (const [n, id] of ids.entries()) for (const who of all) await answer(who, id, n === 1 ? 2 : 1, "yes");
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  await circle.act(0, "visit", { next: "2027-03-10", every: "28" });
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => ["word", it[1]]);
  for (const who of all) await circle.act(who, "sign", new URLSearchParams([...words, ["sign_name", NAMES[who]], ["words", who === 1 ? OWN[4] : ""]]));
  await circle.act(0, "stage", { from: "sign", to: "living" });
  return circle;
}

/** A browser with the key of a member, or with nothing at all. */
async function come(circle, who, { js = true } = {}) {
  const context = await chrome.newContext({ baseURL: server.url, javaScriptEnabled: js, viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  if (who !== undefined) {
    const [name, value] = circle.cookies[who].split("=");
    await context.addCookies([{ name, value, url: server.url }]);
  }
  return context.newPage();
}

async function withoutFault(page) {
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"], rules: { "color-contrast-enhanced": { enabled: false } } }));
    assert.deepEqual(found.violations.map((it) => [it.id, it.nodes[0].html]), [], `${page.url()} (${colorScheme})`);
  }
}

async function open(page, circle) {
  await page.goto(`${circle.path}/seats`);
  await page.getByRole("button", { name: "Open it to guests" }).click();
  return page.getByLabel("The link for guests").inputValue();
}

for (const js of [true, false]) {
  test(`a guest reads the charter and nothing else, until it is closed, ${js ? "with" : "without"} script`, async () => {
    const circle = await hung();
    const member = await come(circle, 2, { js });
    const link = await open(member, circle);
    const guest = await come(circle, undefined, { js });
    const sent = [];
    guest.context().on("response", (it) => it.url().includes("/g/") && it.ok() && sent.push(it.text()));
    const answer = await guest.goto(link);
    assert.equal(answer.headers()["x-robots-tag"], "noindex");
    for (const text of ITEMS) await guest.getByText(text, { exact: true }).waitFor();
    assert.equal(await guest.getByRole("heading", { level: 1 }).textContent(), "Tuesday Circle");
    for (const name of NAMES) assert.equal(await guest.locator(".printed", { hasText: name }).count(), 1);
    if (js) await withoutFault(guest);
    await guest.getByRole("link", { name: "One item a day" }).click();
    await guest.getByRole("link", { name: "The whole page" }).waitFor();
    const day = await guest.getByRole("heading", { level: 1 }).textContent();
    assert.ok(ITEMS.includes(day), day);
    if (js) await withoutFault(guest);
    assert.equal(sent.length, 2);
    for (const text of await Promise.all(sent)) {
      for (const own of [...OWN, FIRST_WORDS, circle.path.slice(3), "10 March"]) assert.ok(!text.includes(own), `${own} was sent to a guest`);
    }
    assert.deepEqual(await guest.context().cookies(), []);
    // The circle's own pages are shut to them as before.
    for (const path of ["", "/history", "/replay", "/wall", "/charter", "/seats"]) {
      assert.equal((await guest.goto(circle.path + path)).status(), 404, path);
    }

    const other = await come(circle, 1, { js });
    await other.goto(`${circle.path}/seats`);
    await other.getByRole("button", { name: "Close it to guests" }).click();
    await other.getByRole("button", { name: "Open it to guests" }).waitFor();
    assert.equal((await guest.goto(link)).status(), 404);
    assert.equal((await guest.goto(`${link}/wall`)).status(), 404);
    await other.goto(`${circle.path}/history`);
    const told = await other.locator("#way + * ~ ol, .hist").allTextContents();
    assert.match(told.join(" "), /Tomasz Wolny closed the page for guests.*Priya Raman opened the signed page to guests/s);
    assert.notEqual(await open(other, circle), link);
    for (const page of [member, other, guest]) await page.context().close();
  });
}

test("the item of the day changes at midnight where the circle is at home, and is dark at night", async () => {
  const circle = await hung();
  // It is half past eleven in Berlin, and half past seven in the morning in Tokyo.
  await circle.act(0, "visit-move", { next: "2027-03-10", time: "17:00", zone: "Asia/Tokyo" });
  const wall = await come(circle, 1, { js: false });
  const day = async () => {
    const answer = await wall.goto(`${circle.path}/wall`);
    const seconds = Number(answer.headers().refresh);
    assert.ok(seconds >= 1 && seconds <= 3_605, `${seconds}`);
    return { item: await wall.getByRole("heading", { level: 1 }).textContent(), dark: await wall.locator("body[data-light=night]").count(), text: await wall.locator("main").textContent() };
  };
  const at = async (local) => {
    await server.clock.set(moment(local, "Asia/Tokyo"));
    return day();
  };
  const morning = await at("2027-02-11T07:30");
  const evening = await at("2027-02-11T23:58");
  const next = await at("2027-02-12T00:01");
  assert.equal(morning.item, evening.item);
  assert.notEqual(evening.item, next.item, "a new day has another item");
  assert.deepEqual([morning.dark, evening.dark, next.dark], [0, 1, 1]);
  assert.match(morning.text, /Thursday 11 February/);
  assert.match(next.text, /Friday 12 February/);
  const seen = new Set();
  for (let n = 12; n < 18; n++) seen.add((await at(`2027-02-${n}T12:00`)).item);
  assert.deepEqual([...seen].sort(), [...ITEMS].sort(), "every item comes");
  await wall.context().close();
});

test("the replay tells how it came to be, by plain links, to members only", async () => {
  const circle = await hung();
  await circle.join(circle.door, "Yusuf");
  const page = await come(circle, 3, { js: false });
  await page.goto(`${circle.path}/history`);
  await page.getByRole("link", { name: "See again how it came to be" }).click();
  const seen = [];
  for (;;) {
    seen.push([(await page.getByRole("heading", { level: 1 }).textContent()).trim(), await page.locator("main").textContent()]);
    const on = page.getByRole("link", { name: "Go on" });
    if (!(await on.count())) break;
    await on.click();
  }
  const headings = seen.map(([heading]) => heading);
  assert.deepEqual(headings.filter((it, at) => it !== headings[at - 1]), [
    "The circle sets out", "The nightmares are turned over", "The hopes are turned over", "Like is put with like",
    "An item is worded", "The circle answers", "An item is worded", "The circle answers", "Names under the page", "The page hangs",
  ]);
  const of = (heading, at = 0) => seen.filter(([it]) => it === heading).at(at)[1];
  assert.ok(of("The nightmares are turned over").includes(OWN[0]));
  assert.ok(of("Like is put with like").includes(OWN[2]));
  assert.ok(of("An item is worded", -1).includes(FIRST_WORDS) && of("An item is worded", -1).includes(ITEMS[1]));
  assert.ok(of("Names under the page").includes("Priya Raman signed"));
  // What was folded away is not told again.
  const note = /id="n-([a-z2-7]{12})"/.exec(await circle.page("replay?step=2"))[1];
  await circle.act(0, "fold", { note });
  const after = await circle.page("replay?step=2", 3);
  assert.ok(!after.includes(OWN[0]) && after.includes("1 note was folded away or let go since."));
  const script = await come(circle, 3);
  await script.goto(`${circle.path}/replay?step=7`);
  await withoutFault(script);
  for (const it of [page, script]) await it.context().close();
});
