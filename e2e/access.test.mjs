// Every page, for everybody: no fault that axe-core knows, in light and dark, on a phone and on a
// desk; nothing to scroll sideways, from left to right and from right to left; targets that a thumb
// meets; and nothing that the browser complains about.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";
import { Circle, tour } from "./gallery.mjs";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";
import { sideways } from "./lib/shape.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: false } },
};
/** In the dark only the colours are others. */
const COLOURS = { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
/** Parts of names, to look at a few pages only. */
const WANTED = process.env.PAGES?.split(" ");
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
/** What a thumb must meet, in CSS pixels; half a pixel is rounding. */
const TARGET_MIN = 43.5;

/** Controls too small for a thumb. A tick box counts with the label around it. */
function small(least) {
  const controls = "button, a.btn, .note-btn, input:not([type=hidden]), select, textarea, summary";
  return [...document.querySelectorAll(controls)].filter((it) => {
    const target = /checkbox|radio/.test(it.type) ? it.closest("label") ?? it : it;
    const box = target.getBoundingClientRect();
    return box.width > 0 && (box.height < least || box.width < least);
  }).map((it) => {
    const box = it.getBoundingClientRect();
    return `${Math.round(box.width)}x${Math.round(box.height)} ${it.outerHTML.slice(0, 90)}`;
  });
}

/** Checks one page, and says all that is wrong with it. */
class Looker {
  constructor(chrome, server) {
    Object.assign(this, { chrome, server, wrong: [], said: [], pages: 0, names: [] });
  }

  async look(name, cookie, path) {
    if (WANTED && !WANTED.some((it) => name.includes(it))) return;
    if (process.env.TELL) console.error(`${new Date().toISOString().slice(14, 19)} ${name}`);
    const context = await this.chrome.newContext({ viewport: DESK, reducedMotion: "reduce", extraHTTPHeaders: cookie ? { cookie } : {} });
    const page = await context.newPage();
    page.on("console", (it) => {
      if (it.type() === "error" && !/status of 404/.test(it.text())) this.fail(name, "the browser says", it.text());
    });
    page.on("pageerror", (it) => this.fail(name, "a script failed", it.message));
    page.on("request", (it) => {
      if (!it.url().startsWith(this.server.url)) this.fail(name, "asks another host", it.url());
    });
    await page.goto(this.server.url + path);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(AXE);
    await this.shape(page, name);
    for (const size of name.endsWith("-screen") ? [DESK] : [PHONE, DESK]) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await this.axe(page, `${name} (${size.width}, ${colorScheme})`, colorScheme === "dark" ? COLOURS : RULES);
      }
    }
    await this.widths(page, name);
    await context.close();
    this.pages++;
    this.names.push(name);
  }

  fail(...what) {
    this.wrong.push(what.join(": "));
    if (process.env.TELL) console.error(what.join(": "));
  }

  async shape(page, name) {
    const { titles, inline, unnamed } = await page.evaluate(() => ({
      titles: document.querySelectorAll("h1").length,
      inline: [...document.querySelectorAll("[style]")].map((it) => it.outerHTML.slice(0, 90)),
      unnamed: document.title.trim() === "",
    }));
    if (titles !== 1) this.fail(name, "first headings", titles);
    if (unnamed) this.fail(name, "has no title");
    const source = await (await page.request.get(page.url())).text();
    if (/<[^>]+\s(style|on[a-z]+)\s*=\s*"/.test(source.replaceAll(/<textarea[^]*?<\/textarea>/g, ""))) this.fail(name, "inline style or handler", inline);
  }

  async axe(page, where, rules) {
    const found = await page.evaluate((it) => window.axe.run(document, it), rules);
    for (const it of found.violations) {
      const nodes = it.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message.slice(0, 160) ?? ""}`);
      this.fail(where, it.id, nodes.join(" | "));
    }
  }

  async widths(page, name) {
    for (const width of name.endsWith("-screen") ? [1440] : [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((it) => (document.documentElement.dir = it), dir);
        const over = await page.evaluate(sideways);
        if (over) this.fail(name, `scrolls sideways at ${width} px, ${dir}`, over);
      }
      if (width === 390) for (const it of await page.evaluate(small, TARGET_MIN)) this.fail(name, "small target", it);
    }
  }
}

test("every page has nothing that keeps anybody out", async (t) => {
  const server = await serve({ trace: false });
  const chrome = await browser();
  const looker = new Looker(chrome, server);
  try {
    await tour(server.url, (name, cookie, path) => looker.look(name, cookie, path));
  } finally {
    await chrome.close();
    await server.stop();
    await server.clear();
  }
  t.diagnostic(`${looker.pages} pages looked at`);
  assert.deepEqual(looker.wrong, []);
});

/** How many stops the longest way to a control may have. */
const STOPS_MAX = 150;

/** What has the focus: is it the one that is wanted, can one see that it is, and does nothing lie over it? */
function focused(wanted) {
  const it = document.activeElement;
  if (it !== wanted) return undefined;
  const shown = /radio|checkbox/.test(it.type) ? [it, it.closest("label"), it.closest(".note")] : [it];
  const ring = shown.some((one) => {
    const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : {};
    return one && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = (it.closest("label, .note") ?? it).getBoundingClientRect();
  // A button that has just come takes no taps for a moment. That is not something lying over it.
  for (const rest of it.getAnimations()) rest.finish();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight - box.y) / 2);
  const free = Boolean(top) && [it, it.closest("label"), it.closest(".note")].some((one) => one?.contains(top));
  return { ring, free };
}

/** Somebody who has a keyboard and nothing else. */
class Typist {
  constructor(page) {
    this.page = page;
    this.wrong = [];
  }

  /** Goes to a control, stop by stop. */
  async to(control, what) {
    const { page } = this;
    await control.waitFor();
    const wanted = await control.elementHandle();
    for (let n = 0; n < STOPS_MAX; n++) {
      const found = await page.evaluate(focused, wanted);
      if (found) {
        if (!found.ring) this.wrong.push(`the focus cannot be seen on ${what}`);
        if (!found.free) this.wrong.push(`something lies over ${what}`);
        return;
      }
      await page.keyboard.press("Tab");
    }
    assert.fail(`${what} cannot be reached`);
  }

  button(name, inside = this.page) {
    return inside.getByRole("button", { name });
  }

  async press(name, { inside, key = "Enter" } = {}) {
    await this.to(this.button(name, inside).first(), name);
    const answered = this.page.waitForResponse((it) => it.request().method() === "POST");
    await this.page.keyboard.press(key);
    const response = await answered;
    assert.ok(response.status() < 400, `${name} was answered ${response.status()}`);
  }

  async type(field, text, what) {
    await this.to(field, what);
    await this.page.keyboard.type(text);
  }

  async tick(box, what) {
    await this.to(box, what);
    await this.page.keyboard.press("Space");
    assert.ok(await box.isChecked(), `${what} is not ticked`);
  }

  /** A radio button: the group is one stop, arrows go on in it. */
  async choose(radio, what) {
    const group = await radio.getAttribute("name");
    const first = this.page.locator(`input[type=radio][name="${group}"]`).first();
    await this.to(first, what);
    for (let n = 0; n < 6 && !(await radio.isChecked()); n++) await this.page.keyboard.press(n ? "ArrowDown" : "Space");
    assert.ok(await radio.isChecked(), `${what} is not chosen`);
  }

  async on(name, place) {
    await this.press(name, { inside: this.page.locator("#desk") });
    await this.page.locator(`body[data-place="${place}"]`).waitFor();
    // Whoever listens goes on at the heading. It is nothing to press, and so has no ring.
    const heading = this.page.locator("h1:focus");
    await heading.waitFor();
    if ((await heading.evaluate((it) => getComputedStyle(it).outlineStyle)) !== "none") this.wrong.push(`a ring around the heading of ${place}`);
  }
}

test("every main action by keyboard alone", async () => {
  const server = await serve({ trace: false });
  const chrome = await browser();
  try {
    const context = await chrome.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    const typist = new Typist(await context.newPage());
    await begin(typist);
    const circle = await others(server, context, typist.page);
    await rounds(typist, circle);
    await sorting(typist);
    await signing(typist, circle);
    assert.deepEqual(typist.wrong, []);
  } finally {
    await chrome.close();
    await server.stop();
    await server.clear();
  }
});

async function begin(typist) {
  const { page } = typist;
  await page.goto("/");
  await typist.choose(page.locator('input[name="kind"][value="team"]'), "A team or circle");
  await typist.type(page.getByLabel("What shall we call it?"), "Keys", "the title");
  await typist.type(page.getByLabel("Your first name"), "Maren", "the name");
  await typist.press("Set the table");
  await page.waitForURL(/\/a\//);
}

/** Two more come, who do not need the keyboard. */
async function others(server, context, page) {
  const circle = new Circle(server.url);
  circle.path = new URL(page.url()).pathname;
  circle.cookies = [(await context.cookies()).map((it) => `${it.name}=${it.value}`).join("; ")];
  const door = /\/j\/([a-z2-7]+)/.exec(await circle.page("seats"))[1];
  for (const called of ["Luc", "Sade"]) await circle.join(door, called);
  return circle;
}

async function rounds(typist, circle) {
  const { page } = typist;
  await typist.on("Open the room", "arrive");
  await typist.on("Begin with the nightmares", "nightmares.writing");
  for (const text of ["Nobody says it.", "Everybody is late."]) {
    await typist.type(page.locator("form.composer textarea").first(), text, "the note");
    await typist.press("Lay it face down");
    await page.locator("li.note.mine").getByText(text, { exact: true }).waitFor();
  }
  await typist.press("I’ve written enough for now", { key: "Space" });
  await typist.on("Turn the notes over", "nightmares.up");
  await typist.press("Me too", { inside: page.locator("main"), key: "Space" });
  await typist.on("Let the day in", "turn");
  await typist.on("To the hopes", "hopes.writing");
  await typist.type(page.locator("form.composer textarea").first(), "We say it early.", "the hope");
  await typist.press("Lay it face down");
  for (const who of [1, 2]) await circle.act(who, "enough", { round: "hopes", on: "1" });
  await typist.on("Turn the notes over", "hopes.up");
  await typist.on("Put like with like", "review");
}

async function sorting(typist) {
  const { page } = typist;
  for (const text of ["Nobody says it.", "We say it early."]) {
    await typist.tick(page.locator("#trays li.note").filter({ hasText: text }).locator("input"), "a note");
  }
  const where = page.getByLabel("Group with");
  await typist.to(where, "Group with");
  if ((await where.inputValue()) !== "new") await page.keyboard.type("A new");
  await typist.type(page.locator("#theme-name"), "Saying it", "the name of the theme");
  await typist.press("Move them");
  await typist.press("Put a dot on “Saying it”", { key: "Space" });
  await typist.on("Find the words", "draft");
}

async function signing(typist, circle) {
  const { page } = typist;
  const word = page.getByRole("link", { name: "Word an item" }).first();
  await typist.to(word, "Word an item");
  await page.keyboard.press("Enter");
  const form = page.locator("#f-item");
  await typist.type(form.getByLabel("Say it as if it were already so"), "We say it early, and kindly.", "the item");
  await typist.choose(form.getByRole("radio", { name: /^A promise/ }), "A promise");
  await typist.press("Put it on the list", { inside: form });
  const item = page.locator("#items > li").first();
  await typist.choose(item.getByRole("radio", { name: "Yes", exact: true }), "Yes");
  await typist.press("Give my answer", { inside: item });
  const id = (await item.getAttribute("id")).slice(2);
  for (const who of [1, 2]) await circle.act(who, "answer", { item: id, [`wording.${id}`]: "1", [`stance.${id}`]: "yes" });
  await typist.on("To the signing", "sign");
  await typist.to(page.getByLabel("We come back on"), "the date");
  await page.keyboard.type("12122030");
  await typist.press(/Set the date|Keep this date/);
  await typist.type(page.getByLabel("Sign as"), "Maren", "the signature");
  await typist.press("Sign", { inside: page.locator("form.signform") });
  await page.getByText("Your name is under it").first().waitFor();
}
