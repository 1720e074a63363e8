// Posters of three circles and of a hostile one, in every format, into a folder; each beside the page
// of the charter that the same words make in the browser, in one picture, and, where the folder of
// the design is named in DESIGN, beside the design's. Tells how long each took, and the most memory
// that its press took.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { circles } from "./lib/circles.mjs";
import { browser } from "./lib/people.mjs";
import { serve } from "./lib/server.mjs";

const FORMATS = ["a4.pdf", "a3.pdf", "letter.pdf", "wide.pdf", "screen.png", "phone.png", "a4.png",
  "screen.svg", "phone.svg", "a4.svg", "small-screen.png", "small-phone.png", "small-a4.png"];
/** As wide as the page of the charter gets, in CSS pixels. */
const WIDTH = 900;
const out = resolve(process.argv[2] ?? "posters");
const only = process.argv.slice(3);
const design = process.env.DESIGN;

/** The pages of the design with the words of a circle of ours. */
const DRAWN = { team: "09-charter.html", family: "09-charter-family.html" };

async function shot(chromium, url, { cookie, words, wide } = {}) {
  const viewport = wide ? { width: 1600, height: 900 } : { width: WIDTH + 60, height: 2400 };
  const context = await chromium.newContext({ viewport, colorScheme: "light", reducedMotion: "reduce", extraHTTPHeaders: cookie ? { cookie } : {} });
  const page = await context.newPage();
  await page.goto(url);
  if (words) await page.evaluate((it) => (document.querySelector("article.charter").outerHTML = it), words);
  await page.evaluate(() => document.fonts.ready);
  const charter = page.locator("article.charter");
  const picture = await charter.screenshot();
  const html = await charter.evaluate((it) => it.outerHTML);
  await context.close();
  return { picture, html };
}

const data = (bytes, kind = "image/png") => `data:${kind};base64,${bytes.toString("base64")}`;

/** Pictures side by side, each with its name under it only when asked: who looks should not know. */
async function beside(chromium, pictures, width, to) {
  const context = await chromium.newContext({ viewport: { width: pictures.length * (width + 40) + 40, height: 800 } });
  const page = await context.newPage();
  const images = pictures.map((it) => `<img src="${it}" style="width:${width}px;background:#fff">`).join("");
  await page.setContent(`<body style="margin:40px;display:flex;gap:40px;align-items:flex-start;background:#d9d5c9">${images}`);
  await page.evaluate(() => Promise.all([...document.images].map((it) => it.decode())));
  await page.screenshot({ path: to, fullPage: true });
  await context.close();
}

const mib = (status, name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
const status = (pid) => readFile(`/proc/${pid}/status`, "utf8").catch(() => "");

/** What comes of it, and the most memory that a press took meanwhile, in MiB: looked at all the time. */
async function pressed(pid, ask) {
  let [most, done] = [0, false];
  const watch = (async () => {
    while (!done) {
      const all = (await readdir("/proc")).filter(Number);
      for (const it of await Promise.all(all.map(status))) {
        if (new RegExp(`^PPid:\\s+${pid}$`, "m").test(it)) most = Math.max(most, mib(it, "VmHWM"));
      }
      await new Promise((after) => setTimeout(after, 2));
    }
  })();
  const made = await ask().finally(() => (done = true));
  await watch;
  return { made, most };
}

/** How long a program and its presses have worked, in ms; clock ticks are hundredths of a second. */
async function worked(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.split(") ").at(-1).split(" ").slice(11, 15).reduce((sum, it) => sum + Number(it) * 10, 0) || 0;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const server = await serve({ trace: false });
const chromium = await browser();
try {
  for (const { name, circle, cookie } of await circles(server.url, only)) {
    const get = (path) => fetch(`${server.url}${circle.path}/${path}`, { headers: { cookie } });
    const made = {};
    const times = [];
    for (const format of FORMATS) {
      const [since, before] = [performance.now(), await worked(server.pid)];
      const { made: answer, most } = await pressed(server.pid, async () => {
        const it = await get(`poster/${format}`);
        made[format] = Buffer.from(await it.arrayBuffer());
        return it;
      });
      const took = Math.round(performance.now() - since);
      times.push(`${format} ${took} ms (${(await worked(server.pid)) - before} of a core) ${most} MiB`);
      if (!answer.ok) throw new Error(`${name} ${format} was answered ${answer.status}: ${made[format]}`);
      await writeFile(join(out, `${name}-${format}`), made[format]);
    }
    console.log(`${name}: ${times.join(", ")}, the server ${mib(await status(server.pid), "VmHWM")} MiB`);
    const page = await (await get("poster")).text();
    const warning = /class="banner" role="note"[^]*?<p>([^]*?)<\/p>/.exec(page)?.[1];
    if (warning) console.log(`${name} is warned: ${warning.replace(/<[^>]*>/g, "")}`);
    const ours = await shot(chromium, `${server.url}${circle.path}/charter`, { cookie });
    const wide = await shot(chromium, `${server.url}${circle.path}/charter?wide=1`, { cookie, wide: true });
    const pictures = [ours.picture];
    if (design && existsSync(join(design, "fonts"))) {
      const at = pathToFileURL(join(design, DRAWN[name] ?? "09-charter.html")).href;
      pictures.unshift((await shot(chromium, at, { words: DRAWN[name] ? undefined : ours.html })).picture);
    }
    pictures.push(made["a4.png"]);
    if (spawnSync("pdftoppm", ["-r", "150", "-png", "-singlefile", join(out, `${name}-a4.pdf`), join(out, `${name}-a4-pdf`)]).status === 0) {
      pictures.push(await readFile(join(out, `${name}-a4-pdf.png`)));
    }
    await beside(chromium, pictures.map((it) => data(it)), WIDTH, join(out, `beside-${name}.png`));
    await beside(chromium, [data(wide.picture), data(made["screen.png"])], 1100, join(out, `beside-${name}-wide.png`));
    const drawn = ["a4.svg", "screen.svg", "phone.svg"].map((it) => data(made[it], "image/svg+xml"));
    await beside(chromium, [...drawn, data(made["phone.png"])], 540, join(out, `beside-${name}-svg.png`));
  }
} finally {
  await chromium.close();
  await server.stop();
  await server.clear();
}
console.log(out);
