// A mail server over STARTTLS, with a certificate of an authority of one's own, that keeps what it takes.
import { execFile as run } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { SMTPServer } from "smtp-server";

const execFile = promisify(run);
export const USER = "post@alliance.example";
export const PASSWORD = "p@ss:w/rd";
export const login = `${encodeURIComponent(USER)}:${encodeURIComponent(PASSWORD)}`;

/** A folder with an authority (ca.pem), and the key and the certificate of localhost. */
export async function authority() {
  const folder = await mkdtemp(join(tmpdir(), "accordant-mail-"));
  const at = (name) => join(folder, name);
  await writeFile(at("leaf.ext"), "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n");
  const openssl = (...args) => execFile("openssl", args);
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  await openssl("req", "-x509", ...key, "-days", "900", "-subj", "/CN=Our own authority", "-keyout", at("ca.key"), "-out", at("ca.pem"));
  await openssl("req", ...key, "-subj", "/CN=localhost", "-keyout", at("leaf.key"), "-out", at("leaf.csr"));
  await openssl("x509", "-req", "-in", at("leaf.csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-days", "900", "-extfile", at("leaf.ext"), "-out", at("leaf.pem"));
  return { at, clear: () => rm(folder, { recursive: true, force: true }) };
}

/** A mail server that keeps what it takes, and how it came. */
export async function sink(folder, options = {}) {
  const taken = [];
  const smtp = new SMTPServer({
    key: await readFile(folder.at("leaf.key")),
    cert: await readFile(folder.at("leaf.pem")),
    disabledCommands: options.starttls === false ? ["STARTTLS"] : [],
    authOptional: false,
    onAuth: ({ username, password }, session, done) =>
      username === USER && password === PASSWORD ? done(null, { user: username }) : done(new Error("Invalid username or password")),
    onRcptTo: ({ address }, session, done) =>
      address.startsWith("nobody@") ? done(Object.assign(new Error(`<${address}> is unknown`), { responseCode: 550 })) : done(),
    onData(stream, session, done) {
      const parts = [];
      stream.on("data", (part) => parts.push(part));
      stream.on("end", () => {
        const { secure, envelope } = session;
        taken.push({ raw: Buffer.concat(parts), secure, envelope });
        done();
      });
    },
    ...options,
  });
  smtp.on("error", () => {}); // whoever does not believe us hangs up
  await new Promise((done) => smtp.listen(0, "127.0.0.1", done));
  return { taken, port: smtp.server.address().port, close: () => new Promise((done) => smtp.close(done)) };
}
