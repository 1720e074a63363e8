// Screenshots of every page, at phone and desk width, light and dark, into shots/. Give parts of
// names to take only those: `bin/screenshots charter sign`.
import { mkdir, rm } from "node:fs/promises";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";
import { tour } from "./gallery.mjs";

const wanted = process.argv.slice(2);
const out = new URL("./shots/", import.meta.url).pathname;
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const server = await serve({ trace: false });
const chromium = await browser();
const views = [];
for (const [width, height] of [[390, 844], [1440, 900]]) {
  for (const colorScheme of ["light", "dark"]) views.push({ viewport: { width, height }, colorScheme });
}
let taken = 0;
try {
  await tour(server.url, async (name, cookie, path) => {
    if (wanted.length && !wanted.some((it) => name.includes(it))) return;
    for (const { viewport, colorScheme } of name.endsWith("-screen") ? views.filter((it) => it.viewport.width > 390) : views) {
      const context = await chromium.newContext({ viewport, colorScheme, reducedMotion: "reduce", extraHTTPHeaders: cookie ? { cookie } : {} });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${out}${name}-${viewport.width}-${colorScheme}.png`, fullPage: true });
      await context.close();
      taken++;
    }
  });
} finally {
  await chromium.close();
  await server.stop();
  await server.clear();
}
console.log(`${taken} screenshots in ${out}`);
