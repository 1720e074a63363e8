// Going to another page without a load: when the circle moves on, and after a form that answers
// with a page. Nobody is pulled away from a text: then a calm question stands at the top.
import { gone, say, showTrouble, trouble } from "./announce";
import { type Draft, drafts, save, showWaiting } from "./forms";
import { htmx } from "./htmx";
import { make } from "./make";
import { restore } from "./kept";
import { start } from "./live";
import { dress } from "./personal";
import { learn, word } from "./words";

// Another file, under its own hash (build.rs writes it in): most pages never need it.
const hands = () => import("./hands.js");

const place = () => document.body.dataset.place ?? "";
const stirring = () => matchMedia("(prefers-reduced-motion: no-preference)").matches;

/** The server has named the place where this page should be. */
export function placed(key: string | null): void {
  if (key === null || key === place()) return;
  const unsent = drafts();
  if (unsent.length) ask(unsent);
  else void go();
}

let going = false;
let again = 0;
/** Fetches this page anew and shows it. */
export async function go(along?: boolean): Promise<void> {
  if (going) return;
  going = true;
  clearTimeout(again);
  try {
    const answer = await fetch(location.href, {
      headers: { "HX-Request": "true" },
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.status >= 500) throw answer; // not now: this page is better than none
    await show(answer, along);
  } catch {
    again = window.setTimeout(go, 3000);
  } finally {
    going = false;
  }
}

const assets = (page: Document) =>
  Array.from(page.querySelectorAll("script[src], link[rel=stylesheet]"), (file) => file.getAttribute("src") ?? file.getAttribute("href")).join();

function copyAttributes(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const name of from.getAttributeNames()) to.setAttribute(name, from.getAttribute(name) ?? "");
}

/** Whoever listens goes on reading here. */
export function land(on: HTMLElement | null | undefined, still?: boolean): void {
  on?.setAttribute("tabindex", "-1");
  on?.focus({ preventScroll: still });
}

/** Shows an answer that is a whole page. */
export async function show(answer: Response, along?: boolean): Promise<void> {
  const url = new URL(answer.url);
  if (url.pathname !== location.pathname) return location.assign(answer.url);
  if (!answer.ok && drafts().length) return gone(); // what is written here stays
  const text = await answer.text();
  const page = new DOMParser().parseFromString(text, "text/html");
  // A page of another kind, or of a newer version with another script: a real load.
  if (!answer.ok || !page.querySelector("h1") || assets(page) !== assets(document)) return location.reload();
  const moves = page.body.dataset.place !== place();
  const unsent = moves && !along ? drafts() : []; // somebody may have begun to write meanwhile
  if (unsent.length) return ask(unsent);
  if (url.search !== location.search) history.replaceState(history.state, "", url.pathname + url.search + location.hash);

  document.title = page.title;
  if (!moves) {
    // The same place: typed text, focus and the stream stay; #live must not seem to have changed.
    const [live, next] = [document.getElementById("live"), page.getElementById("live")];
    if (live && next) copyAttributes(live, next);
    copyAttributes(page.body, document.body);
    await htmx.swap({ text: page.body.outerHTML, target: document.body, sourceElement: document.body, swap: "innerMorph" });
    return;
  }
  const turn = () => {
    copyAttributes(page.documentElement, document.documentElement);
    document.body.replaceWith(page.body); // the stream's old element goes with it
    scrollTo({ top: 0, behavior: "instant" });
    htmx.process(document.body);
    arrive();
    land(document.querySelector("h1"));
  };
  if (stirring() && "startViewTransition" in document) {
    const change = document.startViewTransition(turn);
    change.ready.catch(() => {}); // a hidden tab skips the motion, not the change
    await change.updateCallbackDone;
  } else {
    turn();
  }
}

/** Everything that belongs to a page just loaded. */
export function arrive(): void {
  asked = drafts().filter((draft) => draft.waits); // asked before, not answered yet
  start();
  restore();
  dressAll();
}

/** Everything that belongs to HTML just swapped in. */
export function dressAll(): void {
  dress();
  if (document.querySelector("[data-ends], [data-autosave], details.more, .draw, #group, [data-js], [data-dots-of]")) {
    hands().then(({ prepare }) => prepare({ say, word, learn, save, trouble })).catch(() => {});
  }
  showWaiting();
  showTrouble();
  if (asked.length) ask(asked); // a morph of the whole page has hidden the banner
}

let asked: Draft[] = [];
/** The place is another one, and here is text: lay it down, or let it be? */
export function ask(unsent: Draft[]): void {
  asked = unsent;
  const banner = document.getElementById("moved");
  if (!banner) return void go();
  const late = unsent.some((draft) => draft.late);
  if (!banner.hidden && banner.dataset.asks === String(late)) return;
  banner.dataset.asks = String(late);
  const button = (value: string, key: "add" | "leave" | "along", more = "") =>
    make("button", { type: "button", className: `btn${more}`, value }, word(key));
  banner.replaceChildren(make("div", { className: "stack" },
    make("p", {}, word(late ? "turned" : "moved")),
    make("div", { className: "row" },
      ...(late ? [button("late", "add"), button("leave", "leave", " bare")] : [button("go", "along")]))));
  banner.hidden = false;
}

async function answer(button: HTMLButtonElement): Promise<void> {
  const does = button.value;
  button.disabled = true;
  for (const draft of asked) {
    if (does === "late" && draft.late) {
      const sent = await draft.lay();
      if (sent === "gone") gone();
      if (sent !== "sent") { // the question stays, and so does the text
        button.disabled = false;
        return;
      }
    } else if (does !== "go") draft.drop();
  }
  leave();
  void go(does === "go");
}

function leave(): void {
  asked = [];
  const banner = document.getElementById("moved");
  if (banner) banner.hidden = true;
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("#moved button[value]");
  if (button) void answer(button);
});
// Whoever empties the field has answered.
document.addEventListener("input", () => {
  if (!asked.length || drafts().length || asked.some((draft) => draft.waits)) return;
  leave();
  void go();
});
