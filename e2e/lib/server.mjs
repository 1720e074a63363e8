// One server of our own: a fresh folder, a free port, its words caught, and, when asked for, a
// clock that the test moves by hand.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const START_MAX = 20_000;
const STOP_MAX = 10_000;
const LIBRARIES = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((it) => `/usr/lib/${it}/faketime/libfaketime.so.1`);

/** The program to test: the one that was named, else the newest place where cargo puts it. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(HERE, "../../target");
  const places = [process.env.ACCORDANT_BIN, join(target, "release/accordant"), join(target, "debug/accordant")];
  const found = places.find((it) => it && existsSync(it));
  if (!found) throw new Error("There is no program to test. Run `cargo build --release`, or name one in ACCORDANT_BIN.");
  return found;
}

/** The moment at which clocks of a zone show this local time, such as 2026-02-10T14:00. */
export function moment(local, zone) {
  const wanted = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  const shown = (at) => {
    const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    return Date.parse(`${parts.format(at).replace(" ", "T")}Z`);
  };
  let at = wanted;
  // Twice, for the hours beside a change of the clocks.
  for (let n = 0; n < 2; n++) at += wanted - shown(at);
  return new Date(at);
}

/** A clock that the test moves by hand. */
export class Clock {
  constructor(file) {
    this.file = file;
  }

  /** From now on the server's clock goes on from this moment. */
  async set(at) {
    const offset = (at.getTime() - Date.now()) / 1000;
    await writeFile(`${this.file}.new`, `${offset < 0 ? "" : "+"}${offset.toFixed(3)}\n`);
    await rename(`${this.file}.new`, this.file);
    this.offset = offset;
  }

  /** The moment that the server's clock shows. */
  now() {
    return new Date(Date.now() + this.offset * 1000);
  }

  env() {
    const library = process.env.FAKETIME_LIB ?? LIBRARIES.find((it) => existsSync(it));
    if (!library) throw new Error("The clock cannot be moved: the package faketime (libfaketime) is not installed.");
    return {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_NO_CACHE: "1",
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
    };
  }
}

/**
 * Starts a server, or, where ACCORDANT_NODES says so, as many over one database. `at` is the moment its clock shows at first, `zone` where it stands; `trace`
 * turns on the most talkative log there is.
 */
export async function serve({ at, zone = "Europe/Berlin", trace = true, args = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
  const data = join(folder, "data");
  const clock = at ? new Clock(join(folder, "clock")) : undefined;
  if (clock) await clock.set(at);
  const own = { TZ: zone, RUST_LOG: trace ? "trace" : "info", NO_COLOR: "1", ...clock?.env() };
  if (process.env.ACCORDANT_NODES) {
    const { Cluster } = await import("./cluster.mjs");
    const cluster = await Cluster.start({ nodes: Number(process.env.ACCORDANT_NODES), env: own, args });
    return Object.assign(cluster, { clock });
  }
  const env = { ...process.env, ...own };
  const child = spawn(binary(), ["serve", "--data", data, "--listen", "127.0.0.1:0", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (it) => (out.stdout += it));
  child.stderr.setEncoding("utf8").on("data", (it) => (out.stderr += it));
  const gone = new Promise((done) => child.once("exit", (code, signal) => done({ code, signal })));

  const url = await new Promise((found, lost) => {
    const late = setTimeout(() => lost(new Error(`The server did not begin to serve.\n${out.stderr}`)), START_MAX);
    const look = () => {
      const line = /open (http:\S+)/.exec(out.stdout)?.[1];
      // With an address that people type it listens elsewhere, and says where.
      const listens = /public_url=https:\S+ listens=(\S+)/.exec(out.stderr)?.[1];
      if (!line && !listens) return;
      clearTimeout(late);
      found(line ?? `http://${listens}`);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    gone.then((how) => {
      clearTimeout(late);
      lost(new Error(`The server stopped at once: ${JSON.stringify(how)}\n${out.stderr}`));
    });
  });

  return {
    url,
    pid: child.pid,
    data,
    clock,
    /** All that the server has said so far. */
    log: () => `${out.stdout}\n${out.stderr}`,
    /** Stops it as an operating system would, and waits until it has gone. */
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_MAX);
      const how = await gone;
      clearTimeout(late);
      return how;
    },
    /** Takes its folder away. */
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
