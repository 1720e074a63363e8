// A thin proxy that does what networks do: it swallows streams, cuts answers off, and goes away.
import { createServer, connect } from "node:net";
import { freePort } from "./mortal.mjs";

export class Proxy {
  sockets = new Set();
  /** How many answers were cut off. */
  cuts = 0;
  /** Sees each head of a request. */
  heads = [];

  /** Stands before a port. */
  static async before(port) {
    const it = new Proxy();
    it.behind = port;
    it.port = await freePort();
    it.url = `http://localhost:${it.port}`;
    it.server = createServer((client) => it.take(client));
    await new Promise((done) => it.server.listen(it.port, "127.0.0.1", done));
    return it;
  }

  /** Nothing of a stream's body comes through any more, as behind a proxy that gathers it. */
  swallow = false;
  /** Answers to requests whose head fits are cut off, after the server has given them. */
  cut;

  /** Nobody is let through. */
  away = false;

  take(client) {
    if (this.away) return client.destroy();
    const server = connect(this.behind, "127.0.0.1");
    const pair = [client, server];
    const end = () => pair.forEach((it) => {
      it.destroy();
      this.sockets.delete(it);
    });
    for (const it of pair) {
      this.sockets.add(it);
      it.on("error", end).on("close", end);
    }
    let cutting = false;
    let swallowing = false;
    client.on("data", (bytes) => {
      const head = /^(GET|POST) \S+/.exec(bytes.toString("latin1"))?.[0];
      if (head) {
        this.heads.push(head);
        swallowing = this.swallow && /\/live/.test(head) && !/poll=1/.test(head);
        cutting = this.cut?.test(head) ?? false;
      }
      server.write(bytes);
    });
    server.on("data", (bytes) => {
      if (cutting) {
        this.cuts += 1;
        end();
      } else if (!swallowing) {
        client.write(bytes);
      } else {
        // The head comes through, and what comes with it and after it does not.
        const text = bytes.toString("latin1");
        const head = text.startsWith("HTTP/1.1 200") ? text.slice(0, text.indexOf("\r\n\r\n") + 4) : "";
        if (head) client.write(head, "latin1");
      }
    });
  }

  /** Cuts every connection. */
  drop() {
    for (const it of this.sockets) it.destroy();
    this.sockets.clear();
  }

  async stop() {
    this.drop();
    await new Promise((done) => this.server.close(done));
  }
}
