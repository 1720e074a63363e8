// Somebody who is told by webhook: keeps what came, checks who signed it, and answers as a test wants.
import { createHmac, timingSafeEqual } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";

const PATIENCE = 30_000;

/** Does this secret sign what came? As docs/api.md explains it, and nothing of ours. */
export function signed({ headers, body }, secret) {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const words = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const right = Buffer.from(`v1,${createHmac("sha256", key).update(words).digest("base64")}`);
  const said = Buffer.from(headers["webhook-signature"] ?? "");
  return said.length === right.length && timingSafeEqual(said, right);
}

/** Listens at a free port; each call is answered with the next of `answers`, and 204 after them. */
export async function receiver(answers) {
  const [calls, bell, left] = [[], new EventEmitter(), [...answers]];
  const http = createServer(async (request, response) => {
    const parts = [];
    for await (const it of request) parts.push(it);
    response.writeHead(left.shift() ?? 204).end();
    calls.push({ method: request.method, path: request.url, headers: request.headers, body: Buffer.concat(parts).toString() });
    bell.emit("call");
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return {
    url: `http://127.0.0.1:${http.address().port}`,
    calls,
    /** The `number`th call, from 1, when it has come. */
    async call(number) {
      const signal = AbortSignal.timeout(PATIENCE);
      while (calls.length < number) await once(bell, "call", { signal });
      return calls[number - 1];
    },
    async stop() {
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}
