// People: each has a browser of their own, and all that is sent to them is written down, with the
// part of the story in which it was sent.
import { chromium } from "playwright-core";

const ARGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
/** How long anything may take that somebody waits for. */
export const PATIENCE = Number(process.env.PATIENCE ?? 30_000);

export async function browser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
}

/** What was sent to whom, and in which part of the story. */
export class Record {
  part = 0;
  parts = ["the beginning"];
  sent = [];
  /** Answers whose body was gone before it could be read; there must be none. */
  lost = [];

  /** Begins a new part: what comes from now on is sent after `name`. */
  mark(name) {
    this.part += 1;
    this.parts.push(name);
    return this.part;
  }

  add(to, how, url, text, part = this.part) {
    this.sent.push({ to, how, url, text, part });
  }

  /** The part that begins with `name`. */
  partOf(name) {
    const part = this.parts.indexOf(name);
    if (part < 0) throw new Error(`There is no part of the story called ${name}`);
    return part;
  }
}

/** Somebody with a browser. */
export class Person {
  pending = new Set();

  static async come(chrome, record, server, { name, js = true, phone = false, wide = false, dark = false, zone, one = false }) {
    const it = new Person();
    Object.assign(it, { name, js, record, server, one });
    it.context = await chrome.newContext({
      baseURL: server.url,
      javaScriptEnabled: js,
      viewport: phone ? { width: 390, height: 844 } : wide ? { width: 1920, height: 1080 } : { width: 1280, height: 900 },
      hasTouch: phone,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      timezoneId: zone,
      locale: "en-GB",
    });
    it.context.setDefaultTimeout(PATIENCE);
    it.context.on("response", (response) => it.hear(response));
    it.context.on("weberror", (error) => record.lost.push(`${name}: a script failed: ${error.error()}`));
    it.page = await it.context.newPage();
    it.page.on("console", (said) => {
      // A refusal is told by its status already.
      if (said.type() === "error" && !/Failed to load resource/.test(said.text())) record.lost.push(`${name}: ${said.text()} (${said.location().url})`);
    });
    return it;
  }

  /** Writes down what was sent to this browser. */
  hear(response) {
    const request = response.request();
    const url = response.url();
    if (/\/assets\/|\/favicon/.test(url)) return;
    const [part, to] = [this.record.part, this.holder];
    const heard = (async () => {
      const headers = await response.allHeaders();
      const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n");
      // A stream never ends; it is read apart, see Stream.
      const stream = headers["content-type"]?.startsWith("text/event-stream");
      const empty = [204, 301, 302, 303, 304, 307].includes(response.status());
      let body = "";
      if (!stream && !empty) {
        try {
          body = await response.text();
        } catch (error) {
          this.record.lost.push(`${this.name}: ${request.method()} ${url}: ${error.message.split("\n")[0]}`);
        }
      }
      this.record.add(to, `${request.method()} ${request.resourceType()} ${response.status()}`, url, `${said}\n\n${body}`, part);
    })().catch((error) => this.record.lost.push(`${this.name}: ${url}: ${error.message}`));
    this.pending.add(heard);
    heard.finally(() => this.pending.delete(heard));
  }

  /** Whoever looks at this browser now: on one phone that goes round, not always its owner. */
  get holder() {
    return this.hand ?? this.name;
  }

  /** All that was sent so far has been written down. */
  async heard() {
    await Promise.all(this.pending);
  }

  /** The cookies of this browser, as it sends them. */
  async cookies() {
    const all = await this.context.cookies(this.server.url);
    return all.map((it) => `${it.name}=${it.value}`).join("; ");
  }

  /** Listens to this person's stream beside their page, as long as the story lasts. */
  listen(path) {
    this.stream = new Stream(this, path);
    return this.stream;
  }

  async leave() {
    await this.stream?.stop();
    await this.heard();
    await this.context.close();
  }
}

/**
 * The stream of a person's page, read to the last byte by a client of its own with that person's
 * cookies: what streams into a browser cannot be read there. As the page does, it fetches the page
 * anew when the circle moves on.
 */
export class Stream {
  text = "";
  waiting = new Set();
  ended = false;

  constructor(person, path) {
    Object.assign(this, { person, path, to: person.holder });
    this.abort = new AbortController();
    this.done = this.run().catch((error) => {
      if (!this.abort.signal.aborted) person.record.lost.push(`${person.name}: the stream failed: ${error.message} ${error.cause?.message ?? ""}`);
    });
  }

  async run() {
    while (!this.abort.signal.aborted) {
      const cookie = await this.person.cookies();
      const headers = { cookie, "accept-encoding": "identity" };
      const page = await fetch(this.person.server.url + this.path, { headers, signal: this.abort.signal });
      const html = await page.text();
      this.add("GET page beside the stream", page.url, html);
      const address = /hx-sse:connect="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
      if (!address) throw new Error(`no stream on ${page.url} (${page.status}): ${html.slice(0, 200)}`);
      const live = await fetch(this.person.server.url + address, { headers, signal: this.abort.signal });
      if (!live.ok) throw new Error(`${live.status} ${address}: ${(await live.text()).slice(0, 200)}`);
      if (await this.read(live, address) === "bye") return;
    }
  }

  async read(live, address) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const bytes of live.body) {
      rest += decoder.decode(bytes, { stream: true });
      const frames = rest.split("\n\n");
      rest = frames.pop();
      for (const frame of frames) {
        this.add("stream", address, frame);
        if (/^event: place$/m.test(frame)) return "place";
        if (/^event: bye$/m.test(frame)) return "bye";
      }
    }
    return "end";
  }

  add(how, url, text) {
    this.text += text;
    this.person.record.add(this.to, how, url, text);
    for (const look of [...this.waiting]) look();
  }

  /** Waits until the stream has said this. */
  said(pattern, from = 0) {
    return new Promise((found, lost) => {
      const late = setTimeout(() => {
        this.waiting.delete(look);
        lost(new Error(`${this.person.name}'s stream never said ${pattern}`));
      }, PATIENCE);
      const look = () => {
        if (!pattern.test(this.text.slice(from))) return;
        clearTimeout(late);
        this.waiting.delete(look);
        found();
      };
      this.waiting.add(look);
      look();
    });
  }

  async stop() {
    this.abort.abort();
    await this.done;
  }
}
