// The cable between a program and its database, which can be cut as networks are.
import { connect, createServer } from "node:net";

/** What happens to bytes of one direction. */
const ways = {
  /** They arrive. */
  open: (to, bytes) => (bytes ? to.write(bytes) : to.end()),
  /** They arrive when the cable is whole again, as what a system sends once more. */
  held: (to, bytes, line) => line.held.push([to, bytes]),
  /** They never arrive, and nothing after them does: this line is deaf for ever. */
  lost: (to, bytes, line) => line.deaf.add(to),
};

export class Cable {
  lines = new Set();
  /** What happens to questions, and to answers. */
  there = "open";
  back = "open";
  /** Nobody is let through. */
  away = false;

  /** Lies before a port. */
  static async before(port) {
    const it = new Cable();
    it.server = createServer({ allowHalfOpen: true }, (client) => it.take(client, port));
    await new Promise((done) => it.server.listen(0, "127.0.0.1", done));
    it.port = it.server.address().port;
    return it;
  }

  take(client, port) {
    if (this.away) return client.resetAndDestroy();
    const server = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const line = { pair: [client, server], held: [], deaf: new Set() };
    this.lines.add(line);
    const end = () => {
      line.pair.forEach((it) => it.destroy());
      this.lines.delete(line);
    };
    const goes = (from, to, way) => {
      const carry = (bytes) => {
        if (line.deaf.has(to)) return;
        // What comes later must not arrive sooner.
        const how = line.held.some(([other]) => other === to) ? "held" : this[way];
        ways[how](to, bytes, line);
      };
      from.on("data", (bytes) => carry(bytes));
      // Who hangs up is not heard either.
      from.on("end", () => carry(null)).on("error", end);
      from.on("close", () => this.there === "open" && this.back === "open" && end());
    };
    goes(client, server, "there");
    goes(server, client, "back");
  }

  /** Cuts it; `there` and `back` say what happens to questions and answers. */
  cut({ there = "open", back = "open" }) {
    Object.assign(this, { there, back });
  }

  /** Resets all lines, and lets nobody through. */
  reset() {
    this.away = true;
    for (const line of this.lines) line.pair.forEach((it) => it.resetAndDestroy());
    this.lines.clear();
  }

  /** It is whole again. */
  heal() {
    Object.assign(this, { there: "open", back: "open", away: false });
    for (const line of this.lines) for (const [to, bytes] of line.held.splice(0)) ways.open(to, bytes);
  }

  async stop() {
    for (const line of this.lines) line.pair.forEach((it) => it.destroy());
    await new Promise((done) => this.server.close(done));
  }
}
