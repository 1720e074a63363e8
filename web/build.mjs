// Makes web/dist: the script, the styles, the fonts that they name, and their licences.
// Names get their content hash later, in build.rs, so that Rust alone decides what a page links to.
import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, transform } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const fresh = here("dist.new");
await rm(fresh, { recursive: true, force: true });
await mkdir(`${fresh}/fonts`, { recursive: true });

const script = {
  bundle: true,
  minify: true,
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none", // licences.txt has them whole
  pure: ["console.warn"], // htmx's advice to whoever writes pages; errors are still told
};
await build({
  ...script,
  entryPoints: [here("src/app.ts")],
  outfile: `${fresh}/app.js`,
  format: "iife",
  external: ["./hands.js"], // build.rs writes the hashed name in
});
await build({ ...script, entryPoints: [here("src/hands.ts")], outfile: `${fresh}/hands.js`, format: "esm" });

// One source, two files: what only a circle's pages need does not weigh on the first page.
const css = await readFile(here("src/accordant.css"), "utf8");
const [, before, room, after] = /^([^]*)\/\* room\.css begins[^]*?\*\/([^]*)\/\* room\.css ends \*\/([^]*)$/.exec(css);
for (const [name, text] of [["accordant.css", before + after], ["room.css", room]]) {
  await writeFile(`${fresh}/${name}`, (await transform(text, { loader: "css", minify: true, charset: "utf8" })).code);
}

// The styles are the list of fonts: what it does not name is not shipped.
const packages = ["@fontsource-variable/alegreya", "@fontsource-variable/commissioner", "@fontsource/cedarville-cursive", "@fontsource/marck-script"];
for (const [, font] of css.matchAll(/url\(fonts\/([\w-]+\.woff2)\)/g)) {
  const from = packages.find((name) => font.startsWith(name.split("/")[1]));
  if (!from) throw new Error(`no package has the font ${font}`);
  await cp(here(`node_modules/${from}/files/${font}`), `${fresh}/fonts/${font}`);
}

// What the poster needs beside them (crates/accordant/src/poster/fonts.rs): the slanted letters of all
// scripts, and scripts for which a browser takes the system's fonts.
const forPosters = ["@fontsource/noto-naskh-arabic", "@fontsource/noto-serif-devanagari", "@fontsource/noto-serif-hebrew", "@fontsource/noto-serif-thai"];
const posterFonts = [
  ...["cyrillic-ext", "greek-ext"].map((script) => `${packages[0]}/alegreya-${script}-wght-normal`),
  ...["latin-ext", "vietnamese", "cyrillic", "greek"].map((script) => `${packages[0]}/alegreya-${script}-wght-italic`),
  `${packages[1]}/commissioner-cyrillic-ext-wght-normal`,
  `${packages[3]}/marck-script-latin-ext-400-normal`,
  ...forPosters.map((name) => `${name}/${name.split("/")[1]}-${name.split("-").at(-1)}-500-normal`),
];
for (const font of posterFonts) {
  const [scope, name, file] = font.split("/");
  await cp(here(`node_modules/${scope}/${name}/files/${file}.woff2`), `${fresh}/fonts/${file}.woff2`);
}

await cp(here("src/favicon.svg"), `${fresh}/favicon.svg`);
const licences = [];
for (const name of ["htmx.org", ...packages, ...forPosters]) {
  const { version } = JSON.parse(await readFile(here(`node_modules/${name}/package.json`), "utf8"));
  licences.push(`${name} ${version}\n\n${(await readFile(here(`node_modules/${name}/LICENSE`), "utf8")).trim()}\n`);
}
await writeFile(`${fresh}/licences.txt`, licences.join(`\n${"-".repeat(72)}\n\n`));

// Swap at the end: a cargo build beside this one sees the old folder or the new one, never half.
await rm(here("dist"), { recursive: true, force: true });
await rename(fresh, here("dist"));

for (const name of await readdir(here("dist"))) {
  const path = here(`dist/${name}`);
  if (!(await stat(path)).isFile()) continue;
  const bytes = await readFile(path);
  console.log(`${name}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} brotli`);
  // The hashed name that build.rs writes in comes on top.
  if (name === "app.js" && brotliCompressSync(bytes).length > 20 * 1024 - 48) process.exitCode = 1, console.error("app.js is over its 20 KB");
}
