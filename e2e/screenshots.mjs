// Screenshots of every page, at phone and desk width, light and dark, into shots/. Give parts of
// names to take only those: `bin/screenshots charter sign`. `bin/screenshots --docs` takes the two
// that README.md shows, into docs/.
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";
import { tour } from "./gallery.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PICTURES = {
  "nightmares-up-member": { to: at("../docs/nightmares.png"), viewport: { width: 390, height: 844 } },
  charter: { to: at("../docs/charter.png"), viewport: { width: 720, height: 1300 }, only: "article.charter" },
};
const docs = process.argv.includes("--docs");
const wanted = process.argv.slice(2).filter((it) => !it.startsWith("--"));
const out = at("./shots/");
const views = [];
for (const [width, height] of [[390, 844], [1440, 900]]) {
  for (const colorScheme of ["light", "dark"]) views.push({ viewport: { width, height }, colorScheme });
}

/** The views of a page that are to be taken, and where each goes. */
function pictures(name) {
  if (docs) return PICTURES[name] ? [{ ...PICTURES[name], colorScheme: "light", fullPage: false }] : [];
  if (wanted.length && !wanted.some((it) => name.includes(it))) return [];
  const shown = name.endsWith("-screen") ? views.filter((it) => it.viewport.width > 390) : views;
  return shown.map((it) => ({ ...it, to: `${out}${name}-${it.viewport.width}-${it.colorScheme}.png`, fullPage: true }));
}

await mkdir(docs ? at("../docs") : out, { recursive: true });
if (!docs && !wanted.length) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
}
const server = await serve({ trace: false });
const chromium = await browser();
let taken = 0;
try {
  await tour(server.url, async (name, cookie, path) => {
    for (const { to, viewport, colorScheme, fullPage, only } of pictures(name)) {
      const context = await chromium.newContext({ viewport, colorScheme, reducedMotion: "reduce", extraHTTPHeaders: cookie ? { cookie } : {} });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.evaluate(() => document.fonts.ready);
      await (only ? page.locator(only).screenshot({ path: to }) : page.screenshot({ path: to, fullPage }));
      await context.close();
      taken++;
    }
  });
} finally {
  await chromium.close();
  await server.stop();
  await server.clear();
}
console.log(`${taken} screenshots in ${docs ? at("../docs") : out}`);
