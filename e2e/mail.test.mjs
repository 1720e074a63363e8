// Mail, by a real server over STARTTLS with a certificate of an authority of one's own.
import assert from "node:assert/strict";
import { execFile as run } from "node:child_process";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { simpleParser } from "mailparser";
import { USER, authority, login, sink } from "./lib/post.mjs";
import { binary } from "./lib/server.mjs";

const execFile = promisify(run);

let folder;

before(async () => {
  folder = await authority();
});

after(() => folder.clear());

const server = (options) => sink(folder, options);

/** `accordant mail test`, and how it ended. */
async function mailTest({ to = "ann@example.org", url, ca = "ca.pem" }) {
  const from = "Accordant <post@alliance.example>";
  const args = ["mail", "test", "--to", to, "--smtp-url", url, "--mail-from", from];
  if (ca) args.push("--smtp-ca", folder.at(ca));
  try {
    return { code: 0, ...(await execFile(binary(), args)) };
  } catch (error) {
    return { code: error.code, stdout: error.stdout, stderr: error.stderr };
  }
}

for (const [scheme, options] of [["smtp", {}], ["smtps", { secure: true }]]) {
  test(`a letter goes over ${scheme}, protected, in two parts and with its headers`, async () => {
    const { taken, port, close } = await server(options);
    try {
      const ended = await mailTest({ url: `${scheme}://${login}@localhost:${port}${scheme === "smtp" ? "?tls=required" : ""}` });
      assert.equal(ended.code, 0, ended.stderr);
      assert.match(ended.stdout, /has taken the letter/);
      assert.equal(taken.length, 1);
      const [{ raw, secure, envelope }] = taken;
      assert.equal(secure, true);
      assert.equal(envelope.mailFrom.address, "post@alliance.example");
      assert.deepEqual(envelope.rcptTo.map(({ address }) => address), ["ann@example.org"]);
      const mail = await simpleParser(raw);
      assert.equal(mail.from.text, '"Accordant" <post@alliance.example>');
      assert.equal(mail.to.text, "ann@example.org");
      assert.equal(mail.subject, "A test of Accordant");
      assert.match(mail.messageId, /^<[a-z2-7]{26}@alliance\.example>$/);
      assert.equal(mail.headers.get("auto-submitted"), "auto-generated");
      assert.equal(mail.headers.get("content-type").value, "multipart/alternative");
      assert.match(mail.text, /see whether mail arrives/);
      assert.match(mail.html, /see whether mail arrives/);
      assert.doesNotMatch(mail.html, /<script|src=|@import/);
      assert.ok(Math.abs(mail.date - Date.now()) < 60_000);
    } finally {
      await close();
    }
  });
}

test("a certificate of an unknown authority is not believed, and nothing is sent", async () => {
  const { taken, port, close } = await server();
  try {
    const ended = await mailTest({ url: `smtp://${login}@localhost:${port}?tls=required`, ca: null });
    assert.notEqual(ended.code, 0);
    assert.match(ended.stderr, /STARTTLS/);
    assert.match(ended.stderr, /--smtp-ca/);
    assert.equal(taken.length, 0);
  } finally {
    await close();
  }
});

test("a certificate for another name is not believed", async () => {
  const { taken, port, close } = await server();
  try {
    const ended = await mailTest({ url: `smtp://${login}@127.0.0.1:${port}?tls=required` });
    assert.notEqual(ended.code, 0);
    assert.equal(taken.length, 0);
  } finally {
    await close();
  }
});

test("without STARTTLS no password is said", async () => {
  let asked = 0;
  const { taken, port, close } = await server({ starttls: false, allowInsecureAuth: true, onAuth: (auth, session, done) => (asked++, done(null, { user: 1 })) });
  try {
    const ended = await mailTest({ url: `smtp://${login}@localhost:${port}?tls=required` });
    assert.notEqual(ended.code, 0);
    assert.match(ended.stderr, /STARTTLS/);
    assert.equal(asked, 0);
    assert.equal(taken.length, 0);
  } finally {
    await close();
  }
});

test("a wrong password and an unknown address are said plainly, and the password is not", async () => {
  const { taken, port, close } = await server();
  try {
    const wrong = await mailTest({ url: `smtp://${encodeURIComponent(USER)}:hushhush@localhost:${port}?tls=required` });
    assert.notEqual(wrong.code, 0);
    assert.match(wrong.stderr, /It stopped at the password/);
    assert.doesNotMatch(wrong.stderr, /hushhush|aHVzaGh1c2g/);
    const unknown = await mailTest({ to: "nobody@example.org", url: `smtp://${login}@localhost:${port}?tls=required` });
    assert.notEqual(unknown.code, 0);
    assert.match(unknown.stderr, /It stopped at the recipient/);
    assert.match(unknown.stderr, /is unknown/);
    assert.equal(taken.length, 0);
  } finally {
    await close();
  }
});

test("without settings it says what to give", async () => {
  const { ACCORDANT_SMTP_URL, ...env } = process.env;
  const ended = await execFile(binary(), ["mail", "test", "--to", "ann@example.org"], { env }).catch((error) => error);
  assert.notEqual(ended.code, 0);
  assert.match(ended.stderr, /give --smtp-url/);
});
