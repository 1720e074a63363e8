// A client of the interface for programs, generated from the document that a server serves, as
// somebody would who has never seen our code.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL("..", import.meta.url));

/** The functions of the document by the names of its operations: `begin`, `join`, `see`, `ask` … */
export async function generate(url) {
  // Beside its own packages, so that they are found.
  const folder = await mkdtemp(join(HERE, "node_modules/.client-"));
  try {
    const document = await (await fetch(`${url}/api/v1/openapi.json`)).json();
    await createClient({ input: document, output: { path: folder }, plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"], logs: { level: "silent", file: false } });
    const outfile = join(folder, "client.mjs");
    const contents = 'export * from "./index"; export { client } from "./client.gen";';
    await build({ stdin: { contents, resolveDir: folder, loader: "ts" }, bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
    const sdk = await import(pathToFileURL(outfile).href);
    sdk.client.setConfig({ baseUrl: url });
    return sdk;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Somebody's program: what it asks is refused with an error that says why. */
export class Program {
  constructor(sdk, seat, name) {
    Object.assign(this, { sdk, name, ...seat });
  }

  get at() {
    return { path: { id: this.alliance }, headers: { Authorization: `Bearer ${this.token}` } };
  }

  async see() {
    return said(await this.sdk.see(this.at), `${this.name} looks`);
  }

  async ask(command, fields = {}) {
    return said(await this.sdk.ask({ ...this.at, body: { [command]: fields } }), `${this.name}: ${command}`);
  }

  /** The same, for what is to be refused: the problem. */
  async refused(command, fields = {}) {
    const { error, response } = await this.sdk.ask({ ...this.at, body: { [command]: fields } });
    if (!error) throw new Error(`${this.name}: ${command} was not refused (${response.status})`);
    return error;
  }
}

/** What came back, or what went wrong. */
export function said({ data, error, response }, what) {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${JSON.stringify(error)}`);
  return data;
}
