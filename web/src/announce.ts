// What a screen reader is told: one sentence in ten seconds at most, and the latest wins.
import { make } from "./make";
import { word } from "./words";

const PAUSE = 10_000;
let latest = "";
let last = -PAUSE;
let waiting = 0;

export function say(sentence: string | null | undefined): void {
  if (!sentence) return;
  latest = sentence;
  waiting ||= window.setTimeout(speak, Math.max(0, last + PAUSE - performance.now()));
}

function speak(): void {
  waiting = 0;
  last = performance.now();
  const region = document.getElementById("say");
  if (!region) return;
  region.textContent = ""; // the same sentence twice is otherwise no change, and so not said
  setTimeout(() => { region.textContent = latest; }, 100);
}

// The signs that something is not as usual: #net (in every page) while the stream or a form is stuck.
const stuck = new Set<string>();

export function trouble(what: "live" | "unsent" | "unsaved", is: boolean): void {
  if (is) stuck.add(what); else stuck.delete(what);
  const sign = document.getElementById("net");
  // Only on a change: #net is a live region, and touching it may make it speak again.
  if (sign && sign.hidden === stuck.size > 0) sign.hidden = stuck.size === 0;
}
export const showTrouble = () => trouble("live", stuck.has("live"));

/** The session or the alliance behind this page is no more: say so once, and leave all text alone. */
export function gone(): void {
  if (document.getElementById("gone")) return;
  const text = make("p", {});
  document.body.append(make("div", { id: "gone", className: "banner error", role: "alert" }, text));
  text.textContent = word("gone"); // after the region is there, so that it is said
}
