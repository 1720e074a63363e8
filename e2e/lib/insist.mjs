// People who do not give up: they send again what was not acknowledged, and look on whatever happens.
import { until } from "./mortal.mjs";

const pause = (ms) => new Promise((later) => setTimeout(later, ms));

/** Sends it again and again, under the same ids, until it is acknowledged; how often it was sent. */
export async function insist(send, what, most = 60_000) {
  const late = Date.now() + most;
  for (let tries = 1; ; tries++) {
    const answer = await send(tries).catch((error) => ({ status: 0, error }));
    if (answer.status === 204 || answer.status === 303) return tries;
    const words = (await answer.text?.()) ?? String(answer.error);
    if (![0, 502, 503, 504].includes(answer.status)) throw new Error(`${what} was refused: ${answer.status} ${words}`);
    if (Date.now() > late) throw new Error(`${what} was never acknowledged: ${answer.status} ${words}`);
    await pause(100);
  }
}

/** Somebody who looks at a page whatever happens: a stream that is opened again, from where it was. */
export class Viewer {
  text = "";
  opened = 0;

  constructor(circle, name) {
    this.ends = this.look(circle, name);
  }

  async look(circle, name) {
    while (!this.over) {
      try {
        this.stream = await circle.stream(name, this.at && { since: this.at });
        if (this.stream.status !== 200) throw new Error(`a stream answers ${this.stream.status}`);
        this.opened += 1;
        // What came while nobody listened stands on the page, or comes first in the stream.
        this.text += await circle.read(name);
        let read = 0;
        while (!this.stream.ended && !this.over) {
          this.text += this.stream.text.slice(read);
          read = this.stream.text.length;
          this.at = this.stream.last() ?? this.at;
          await pause(20);
        }
        this.text += this.stream.text.slice(read);
      } catch {
        await pause(200);
      }
    }
    await this.stream?.stop().catch(() => {});
  }

  sees(words, most) {
    return until(() => this.text.includes(words), `somebody sees ${words}`, most);
  }
}
