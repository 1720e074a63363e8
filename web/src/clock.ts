// The candle: words and a line, once a second, silent but for one minute left and the end.
import type { Voice } from "./hands";

let voice: Voice | undefined;
export function clockBy(given: Voice): void {
  voice = given;
  tick();
}

// Server time minus ours. A fragment may come from a cache and then says an old `data-now`, which
// makes this difference too small, never too large: the largest one seen is the best.
let offset = -Infinity;
let previous = { ends: 0, left: Infinity };

function write(span: Element, text: string): void {
  const first = span.firstChild; // "1:48 left<small>of 5 minutes</small>": the small stays
  if (first?.nodeType !== Node.TEXT_NODE) span.prepend(text);
  else if (first.nodeValue !== text) first.nodeValue = text;
}

function tick(): void {
  if (!voice) return;
  const { say, word } = voice;
  for (const clock of document.querySelectorAll<HTMLElement>(".time[data-ends]")) {
    if ("paused" in clock.dataset) continue; // the server has written "Paused"
    const now = Number(clock.dataset.now);
    if (now) offset = Math.max(offset, now - Date.now());
    const ends = Number(clock.dataset.ends);
    const left = (ends - Date.now() - (Number.isFinite(offset) ? offset : 0)) / 1000;
    const whole = Math.max(0, Math.ceil(left));
    const exact = word("exact", `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`);
    const kind =
      left <= 0 ? word("down") : left < 60 ? word("lastMinute") : word("minutes", Math.round(left / 60));
    for (const span of clock.querySelectorAll(":scope > span, [data-exact]")) {
      write(span, left > 0 && (span.matches("[data-exact]") || "exact" in clock.dataset) ? exact : kind);
    }
    const line = clock.querySelector("progress");
    if (line) {
      line.max = Number(clock.dataset.total) || 1;
      line.value = whole;
    }
    // Only the moment itself is said: not to somebody who comes later, not for each of two clocks.
    const before = previous.ends === ends ? previous.left : Infinity;
    if (before !== Infinity && before > 60 && left <= 60 && left > 0) say(word("oneMinute"));
    if (before !== Infinity && before > 0 && left <= 0) say(word("down"));
    previous = { ends, left };
  }
}
setInterval(tick, 1000);
