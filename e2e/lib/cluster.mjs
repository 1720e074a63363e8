// Several programs over one PostgreSQL, behind nginx that gives each request to the next of them; any
// part may be killed and come back. To those who use it, it is one server.
import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Cable } from "./cable.mjs";
import { Mortal, freePort, until } from "./mortal.mjs";
import { binary } from "./server.mjs";

const run = promisify(execFile);
const POSTGRES = join(dirname(fileURLToPath(import.meta.url)), "../../bin/postgres");

/** A process, its words, and its end. */
export class Process {
  out = "";

  constructor(command, args, { env, stdin = "ignore", group = false } = {}) {
    this.child = spawn(command, args, { env: { ...process.env, ...env }, stdio: [stdin, "pipe", "pipe"], detached: group });
    for (const it of [this.child.stdout, this.child.stderr]) it.setEncoding("utf8").on("data", (words) => (this.out += words));
    this.dead = new Promise((done) => this.child.once("exit", (code, signal) => done({ code, signal })));
    this.dead.then((how) => (this.how = how));
  }

  says(pattern, most) {
    return until(() => {
      if (this.how) throw new Error(`It stopped at once: ${JSON.stringify(this.how)}\n${this.out}`);
      return pattern.exec(this.out);
    }, `it says ${pattern}: ${this.out}`, most);
  }

  async kill(signal = "SIGKILL") {
    this.child.kill(signal);
    return this.dead;
  }
}

/** A PostgreSQL over one folder. */
export class Postgres {
  /** Settings for the server, such as `-c fsync=off`. */
  args = [];

  async start(home) {
    this.home = home;
    this.port = await freePort();
    await mkdir(home);
    await chmod(home, 0o711);
    await this.again();
    await this.ask("CREATE DATABASE circles", "postgres");
    this.url = `postgres://accordant@127.0.0.1:${this.port}/circles`;
  }

  async again() {
    const env = { ACCORDANT_POSTGRES_HOME: this.home, ACCORDANT_POSTGRES_PORT: String(this.port) };
    for (let left = 20; ; left--) {
      const it = new Process(POSTGRES, this.args, { env, stdin: "pipe" });
      try {
        await it.says(/^postgres:/m, 60_000);
        this.process = it;
        return;
      } catch (error) {
        // Its children may still be dying.
        if (left === 0) throw error;
        await new Promise((later) => setTimeout(later, 250));
      }
    }
  }

  /** As when the machine loses its power, but for the disk. */
  async kill() {
    const [pid] = (await readFile(join(this.home, "data/postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), "SIGKILL");
    await this.stop();
  }

  async stop() {
    this.process?.child.stdin.end();
    await this.process?.dead;
  }

  async ask(sql, database = "circles") {
    const url = `postgres://accordant@127.0.0.1:${this.port}/${database}`;
    const { stdout } = await run("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", url, "-c", sql], { maxBuffer: 1 << 28 });
    return stdout.trim();
  }

  /** All rows of all tables, as `tables` in privacy.mjs gives those of the file. */
  async tables() {
    const columns = await this.ask(`SELECT coalesce(json_agg(json_build_object('table', c.table_name, 'column', column_name, 'type', data_type) ORDER BY ordinal_position), '[]')
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'accordant' AND t.table_type = 'BASE TABLE' AND c.table_name !~ '^event_[0-9]'`);
    const found = {};
    for (const { table, column, type } of JSON.parse(columns)) (found[table] ??= []).push({ column, type });
    for (const [table, all] of Object.entries(found)) {
      const fields = all.map(({ column, type }) => {
        const value = { bytea: `CASE WHEN "${column}" IS NOT NULL THEN json_build_object('hex', encode("${column}", 'hex')) END`,
          bigint: `CASE WHEN "${column}" IS NOT NULL THEN json_build_object('int', "${column}"::text) END`,
          integer: `CASE WHEN "${column}" IS NOT NULL THEN json_build_object('int', "${column}"::text) END` }[type] ?? `"${column}"`;
        return `'${column}', ${value}`;
      });
      const order = table === "event" ? "ORDER BY alliance, seq" : "";
      found[table] = JSON.parse(await this.ask(`SELECT coalesce(json_agg(json_build_object(${fields}) ${order}), '[]') FROM accordant."${table}"`));
    }
    return found;
  }

  /** All bytes of the tables' files. The journal is another matter: SECURITY.md says so. */
  async bytes() {
    await this.ask("CHECKPOINT");
    const oid = await this.ask("SELECT oid FROM pg_database WHERE datname = 'circles'");
    const folder = join(this.home, "data/base", oid);
    const files = await readdir(folder);
    return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(folder, file)).catch(() => Buffer.alloc(0)) })));
  }
}

export class Cluster extends Mortal {
  nodes = [];

  /**
   * `bus` lets them talk over a NATS server; `each` says what is special about a program: a `cable`
   * to the database that can be cut, an `env` of its own.
   */
  static async start({ nodes = 2, bus = false, env, args = [], hash = false, each = [] } = {}) {
    const it = new Cluster();
    it.folder = await mkdtemp(join(tmpdir(), "accordant-e2e-"));
    await chmod(it.folder, 0o711);
    it.env = env;
    it.args = args;
    it.postgres = new Postgres();
    await it.postgres.start(join(it.folder, "postgres"));
    it.data = it.postgres;
    if (bus) {
      it.busPort = await freePort();
      await it.busAgain();
      it.args = [...args, "--bus", `nats://127.0.0.1:${it.busPort}`];
    }
    for (let at = 0; at < nodes; at++) {
      const { cable, env } = each[at] ?? {};
      it.nodes.push({ port: await freePort(), cable: cable && (await Cable.before(it.postgres.port)), env });
    }
    // One after the other: the first makes the tables.
    for (const at of it.nodes.keys()) await it.nodeAgain(at);
    it.port = await freePort();
    it.url = `http://localhost:${it.port}`;
    await it.proxyAgain(hash);
    return it;
  }

  async nodeAgain(at) {
    const node = this.nodes[at];
    const env = { NO_COLOR: "1", RUST_LOG: "info", ...this.env, ...node.env };
    const database = new URL(this.postgres.url);
    database.port = node.cable?.port ?? database.port;
    node.process = new Process(binary(), ["serve", "--database", database.href, "--listen", `127.0.0.1:${node.port}`, ...this.args], { env });
    const before = node.said ?? "";
    await node.process.says(/open http/);
    node.said = before;
  }

  /** One program by itself, without the proxy before them all. */
  node(at) {
    const { port } = this.nodes[at];
    return Object.assign(new Mortal(), { port, url: `http://127.0.0.1:${port}` });
  }

  async killNode(at, signal = "SIGKILL") {
    const node = this.nodes[at];
    const how = await node.process.kill(signal);
    node.said = (node.said ?? "") + node.process.out;
    return how;
  }

  async busAgain() {
    this.bus = new Process("nats-server", ["-a", "127.0.0.1", "-p", String(this.busPort)]);
    await this.bus.says(/Server is ready/);
  }

  async proxyAgain(hash) {
    const home = join(this.folder, "nginx");
    await mkdir(home, { recursive: true });
    const servers = this.nodes.map(({ port }) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=1s;`).join(" ");
    await writeFile(join(home, "nginx.conf"), `
      daemon off; worker_processes 1; pid ${home}/pid; error_log stderr crit;
      events { worker_connections 4096; }
      http {
        access_log off; client_body_temp_path ${home}; proxy_temp_path ${home};
        fastcgi_temp_path ${home}; uwsgi_temp_path ${home}; scgi_temp_path ${home};
        upstream nodes { ${hash ? "hash $uri consistent;" : ""} ${servers} keepalive 32; }
        server {
          listen 127.0.0.1:${this.port};
          location / {
            proxy_pass http://nodes; proxy_http_version 1.1; proxy_read_timeout 1h; proxy_connect_timeout 2s;
            proxy_set_header Connection ""; proxy_set_header Host $http_host;
          }
        }
      }`);
    this.proxy = new Process("nginx", ["-p", home, "-c", join(home, "nginx.conf")]);
    await until(() => fetch(`http://127.0.0.1:${this.port}/healthz`).then((it) => it.ok, () => false), "the proxy serves");
  }

  log() {
    return this.nodes.map((node) => `${node.said ?? ""}\n${node.process.out}`).join("\n");
  }

  async stop() {
    const ends = await Promise.all(this.nodes.map((_, at) => this.killNode(at, "SIGTERM")));
    await this.proxy?.kill("SIGQUIT");
    await this.bus?.kill("SIGTERM");
    await this.postgres.stop();
    return ends[0];
  }

  async clear() {
    for (const node of this.nodes) {
      node.process?.child.kill("SIGKILL");
      await node.cable?.stop();
    }
    // Killed, it would leave its worker behind, which holds our pipe open for ever.
    await this.proxy?.kill("SIGTERM");
    this.bus?.child.kill("SIGKILL");
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
