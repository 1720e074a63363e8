// What hands do: two taps in place of one, a key where a finger would have been, a thumb on a small page.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Mortal, letters } from "./lib/mortal.mjs";
import { PATIENCE, browser } from "./lib/people.mjs";

let chrome;
before(async () => (chrome = await browser()));
after(() => chrome?.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A circle on a server of its own, and whoever comes to its page. */
async function circleOf(t, { names = ["Ann", "Bob", "Cem"], stage, reveal } = {}) {
  const server = await Mortal.start();
  t.after(() => server.clear());
  const circle = await server.circle(names, { stage });
  if (reveal) {
    await circle.note("Ann", "Nobody says it.");
    await circle.act("Ann", "reveal", { round: "nightmares" });
  }
  const come = async (name, { js = true, ...more } = {}) => {
    const context = await chrome.newContext({ baseURL: server.url, locale: "en-GB", javaScriptEnabled: js, reducedMotion: "reduce", ...more });
    context.setDefaultTimeout(PATIENCE);
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(circle.who(name).link, { waitUntil: "domcontentloaded" });
    if (js) await page.waitForFunction(() => document.getElementById("live")?._htmx?.sse?.reader);
    return page;
  };
  return { server, circle, come };
}

const focused = (page) => page.evaluate(() => {
  const it = document.activeElement;
  return it.id || it.localName;
});

/** Two taps of a finger at one place. */
async function tapTwice(page, button, pause) {
  await button.scrollIntoViewIfNeeded();
  // A button that has just come rests a moment, for whoever taps twice; nobody taps that early.
  await button.evaluate((it) => Promise.all(it.getAnimations().map((rest) => rest.finished)));
  const box = await button.boundingBox();
  const at = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(...at);
  await page.waitForTimeout(pause);
  await page.touchscreen.tap(...at);
}

describe("a field that was asked for has the focus", { concurrency: 2 }, () => {
  for (const js of [true, false]) {
    it(`when a fear is turned, when an item is worded, when a theme is named, ${js ? "with" : "without"} script`, async (t) => {
      const { circle, come } = await circleOf(t, { stage: "nightmares", reveal: true });
      await circle.act("Ann", "stage", { from: "nightmares", to: "turn" });
      const page = await come("Bob", { js, ...PHONE });
      const into = async (link, words) => {
        await link.tap();
        await page.waitForLoadState("load");
        await page.waitForFunction(() => document.activeElement !== document.body);
        await page.keyboard.type(words);
        const [value, seen] = await page.evaluate(() => {
          const { top, bottom } = document.activeElement.getBoundingClientRect();
          return [document.activeElement.value, top >= 0 && bottom <= innerHeight];
        });
        assert.equal(value, words);
        assert.ok(seen, "the field is on the screen");
      };
      await into(page.getByRole("link", { name: "Turn this one" }), "We say it early.");
      await circle.act("Ann", "stage", { from: "turn", to: "review" });
      await circle.act("Ann", "stage", { from: "review", to: "draft" });
      await page.goto(circle.path);
      await into(page.getByRole("link", { name: "Add an item" }), "We say the hard thing.");
    });
  }
});

describe("two taps in place of one", { concurrency: 2 }, () => {
  for (const pause of [100, 350]) {
    it(`${pause} ms apart leave one ready, and done with writing`, async (t) => {
      const { circle, come } = await circleOf(t);
      const page = await come("Bob", PHONE);
      await tapTwice(page, page.getByRole("button", { name: "I’m ready" }), pause);
      await page.getByRole("button", { name: "Not quite yet" }).waitFor();
      await page.waitForTimeout(1000);
      assert.ok(await page.getByRole("button", { name: "Not quite yet" }).isVisible(), "still ready");
      await page.getByRole("button", { name: "Not quite yet" }).press("Enter");
      await page.getByRole("button", { name: "I’m ready" }).waitFor();
      await circle.act("Ann", "stage", { from: "prepare", to: "nightmares" });
      await page.locator("#enough-button").waitFor();
      await tapTwice(page, page.locator("#enough-button"), pause);
      await page.locator('#enough-button[aria-pressed="true"]').waitFor();
      await page.waitForTimeout(1000);
      assert.equal(await page.locator("#enough-button").getAttribute("aria-pressed"), "true");
      await page.locator("#enough-button").press("Enter");
      await page.locator('#enough-button[aria-pressed="false"]').waitFor();
    });
  }

  it("lay a note once, and nothing is asked for", async (t) => {
    const { circle, come } = await circleOf(t, { stage: "nightmares" });
    const page = await come("Bob", PHONE);
    for (const [n, pause] of [60, 150, 350].entries()) {
      await page.locator("form.composer textarea").fill(`Nobody says it, ${n}.`);
      await tapTwice(page, page.getByRole("button", { name: "Lay it face down" }), pause);
      await page.locator("#mine").getByText(`Nobody says it, ${n}.`).waitFor();
      await page.waitForTimeout(500);
      assert.equal(await page.getByText("Please write a few words").count(), 0, `${pause} ms`);
      assert.equal(await circle.count("Bob", `Nobody says it, ${n}.`), 1);
    }
    await page.getByRole("button", { name: "Lay it face down" }).tap();
    await page.getByText("Please write a few words").waitFor();
  });
});

it("while a note waits for an answer, nothing else seems to lay it", async (t) => {
  const { circle, come } = await circleOf(t, { stage: "nightmares" });
  const page = await come("Bob", PHONE);
  await circle.note("Ann", "the first");
  await page.locator("form.composer textarea").fill("The last to know");
  await circle.act("Ann", "reveal", { round: "nightmares" });
  await page.locator("#moved").getByRole("button", { name: "Add it, face up" }).waitFor();
  assert.ok(await page.locator("form.composer button.main").isHidden());
});

it("the bar that moves notes fits on a small page in every language", async (t) => {
  const { circle, come } = await circleOf(t, { stage: "nightmares", reveal: true });
  await circle.act("Ann", "stage", { from: "nightmares", to: "review" });
  for (const locale of ["en-GB", "de-DE", "fr-FR", "es-ES", "pt-BR", "ar"]) {
    const page = await come("Ann", { ...PHONE, locale });
    await page.locator("label.pick").first().click();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const out = await page.locator(".handbar").evaluate((bar) => {
        const whole = document.createRange();
        const beyond = (box, room) => box.left < room.left - 0.5 || box.right > room.right + 0.5;
        const wrong = [];
        for (const it of bar.querySelectorAll("button, b, label, select, input")) {
          const box = it.getBoundingClientRect();
          if (!box.width || it.matches(".vh")) continue;
          if (beyond(box, bar.getBoundingClientRect())) wrong.push(`${it.localName} leaves the bar`);
          whole.selectNodeContents(it);
          const words = whole.getBoundingClientRect();
          if (it.matches("button") && beyond(words, box)) wrong.push(`“${it.textContent}” is wider than its button`);
        }
        if (beyond(bar.getBoundingClientRect(), { left: 0, right: innerWidth })) wrong.push("the bar leaves the page");
        return wrong;
      });
      assert.deepEqual(out, [], `${locale}, ${width} px`);
    }
    await page.context().close();
  }
});

it("the focus stays near when what was pressed goes away", async (t) => {
  const { circle, come } = await circleOf(t);
  const page = await come("Ann");
  const press = async (button, near) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await button.waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    assert.equal(await focused(page), near);
  };
  await press(page.getByRole("button", { name: "Take the ten" }), "questions-h");
  await page.goto(`${circle.path}/seats?remove=${await circle.id("Cem")}`);
  await press(page.getByRole("button", { name: /^Remove Cem/ }), "people-h");
  await circle.act("Ann", "stage", { from: "prepare", to: "draft" });
  const item = letters(12);
  await circle.act("Ann", "item", { item, text: "We say it early.", kind: "promise" });
  for (const who of ["Ann", "Bob"]) await circle.act(who, "answer", { item, [`wording.${item}`]: 1, [`stance.${item}`]: "yes" });
  await circle.act("Ann", "stage", { from: "draft", to: "sign" });
  await page.goto(circle.path);
  await press(page.getByRole("button", { name: "Set the date" }), "visit-h");
  await press(page.getByRole("button", { name: /^Sign/ }), "put-h");
});
