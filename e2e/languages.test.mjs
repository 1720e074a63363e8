// Every page in every language, on a phone: nothing to scroll sideways, no word of ours that is cut or
// reaches out of its button, and Arabic from right to left. With SHOTS=FOLDER each is taken as a picture.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import test from "node:test";
import { tour } from "./gallery.mjs";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";
import { cut, sideways } from "./lib/shape.mjs";

const LANGUAGES = ["en", "de", "fr", "es", "pt-BR", "ar"];
const WIDTHS = [390, 320];
/** Parts of names, to look at a few pages only; and where pictures go. */
const WANTED = process.env.PAGES?.split(" ");
const SHOTS = process.env.SHOTS;

test("every page fits a phone in every language", async (t) => {
  const server = await serve({ trace: false });
  const chrome = await browser();
  const wrong = [];
  const say = (...what) => {
    wrong.push(what.join(": "));
    if (process.env.TELL) console.error(what.join(": "));
  };
  let pages = 0;
  if (SHOTS) await mkdir(SHOTS, { recursive: true });
  try {
    await tour(server.url, async (name, cookie, path) => {
      if (name.endsWith("-screen") || (WANTED && !WANTED.some((it) => name.includes(it)))) return;
      for (const language of LANGUAGES) {
        const headers = { "accept-language": language, ...(cookie ? { cookie } : {}) };
        const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce", extraHTTPHeaders: headers });
        const page = await context.newPage();
        await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
        await page.evaluate(() => document.fonts.ready);
        const spoken = await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);
        if (spoken[0] !== language || spoken[1] !== (language === "ar" ? "rtl" : "ltr")) say(name, language, `speaks ${spoken}`);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 });
          const where = `${name}, ${language}, ${width} px`;
          const over = await page.evaluate(sideways);
          if (over) say(where, "scrolls sideways", over);
          for (const it of await page.evaluate(cut)) say(where, it);
        }
        if (SHOTS) {
          await page.setViewportSize({ width: 390, height: 844 });
          await page.screenshot({ path: `${SHOTS}/${name}-${language}.png`, fullPage: true });
        }
        await context.close();
        pages++;
      }
    });
  } finally {
    await chrome.close();
    await server.stop();
    await server.clear();
  }
  t.diagnostic(`${pages} pages looked at`);
  assert.deepEqual(wrong, []);
});
