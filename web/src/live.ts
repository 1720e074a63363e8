// The stream of what changes, and what happens when it does not come: a try again with patience,
// then asking every three seconds. htmx reads the stream and swaps; when to open and when to give
// up is decided here, in one place (its own reconnecting never retries a first failure, follows a
// dead connection for ever, and knows nothing of other tabs).
import { gone, say, trouble } from "./announce";
import { htmx, swapPartials } from "./htmx";
import { go, placed } from "./page";

const SILENCE = 25_000; // the server's heart beats every 10 s
const POLL = 3_000;
const TRY_AGAIN = 30_000; // how often polling looks whether a stream gets through by now
const SLOTS = 4; // of the six connections HTTP/1.1 allows, some must stay free for forms
const FINAL = [401, 403, 404, 410];

interface Connection { reader: ReadableStreamDefaultReader | null; abortController?: AbortController }
interface Detail { connection?: Connection; ctx?: Context; message: { data: string; event: string; id: string }; status?: number }
interface Context { sourceElement: Element; request: { action: string; headers: Record<string, string> }; response?: { status: number } }
type LiveElement = HTMLElement & { _htmx?: { sse?: Connection } };

let el: LiveElement | null = null;
let since = "";
let conn: Connection | null = null;
let connecting = false;
let polling = false;
let asking = false; // a poll is under way
let heard = 0;
let failures = 0;
let pollFailures = 0;
let nextTry = 0;
let nextPoll = 0;
let finished = false;
let goodbye = -Infinity;
let freeSlot: (() => void) | undefined;
let lastTick = Date.now();
/** Called after anything came through: a form that waits may try again. */
let through = () => {};
export const onThrough = (call: () => void) => { through = call; };

/** Is event id `a` not newer than `b`? An id is EPOCH.SEQ; another epoch is another count. */
function covers(b: string, a: string, strictly = false): boolean {
  const [epochA, seqA] = split(a);
  const [epochB, seqB] = split(b);
  return epochA === epochB && (strictly ? seqA < seqB : seqA <= seqB);
}
const split = (id: string): [string, number] => {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
};

function address(more = ""): string {
  const url = new URL(el?.getAttribute("hx-sse:connect") ?? "", location.href);
  if (since) url.searchParams.set("since", since);
  return url.pathname + url.search + more;
}

/** Begins with the page's own #live; again after every change of page. */
export function start(): void {
  close();
  since = "";
  el = document.querySelector<LiveElement>("#live");
  since = el ? (new URL(address(), location.href).searchParams.get("since") ?? "") : "";
  finished = false;
  polling = false;
  failures = 0;
  fresh();
}

function fresh(): void {
  heard = Date.now();
  nextTry = nextPoll = 0;
  tick();
}

function close(): void {
  if (connecting && el) htmx.trigger(el, "htmx:abort");
  connecting = false;
  conn?.reader?.cancel().catch(() => {});
  conn = null;
}

function rest(): void {
  close();
  freeSlot?.();
  freeSlot = undefined;
}

function finish(): void {
  finished = true;
  rest();
  trouble("live", false);
}

/** One of a few places for streams that all tabs of this browser share. */
async function takeSlot(): Promise<boolean> {
  // Without locks (plain http on a LAN) hidden tabs still close their streams, which is nearly enough.
  if (freeSlot || !navigator.locks) return true;
  for (let n = 1; n <= SLOTS; n++) {
    const got = await new Promise<boolean>((done) => {
      navigator.locks.request(`accordant-live-${n}`, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        return lock && new Promise<void>((free) => { freeSlot = free; });
      }).catch(() => done(true));
    });
    if (got) return true;
  }
  return false;
}

let opening = false;
async function open(): Promise<void> {
  opening = true;
  const mine = await takeSlot();
  opening = false;
  if (!mine) {
    polling = true;
    nextTry = Date.now() + POLL;
  }
  if (document.hidden || finished || !el?.isConnected) return rest();
  if (!mine || el._htmx?.sse) return; // the last connection is still closing: next tick
  connecting = true;
  if (polling) heard = Date.now(); // a trial: it has its own 25 s to say something
  htmx.trigger(el, "live", {}, false);
}

function failed(status?: number): void {
  connecting = false;
  if (status !== undefined && FINAL.includes(status)) {
    finish();
    return gone();
  }
  failures++;
  if (failures > 1) trouble("live", !polling || pollFailures > 0);
  const wait = Math.min(TRY_AGAIN, 500 * 2 ** failures) * (0.4 + Math.random());
  nextTry = Date.now() + (polling ? TRY_AGAIN : wait);
  if (!polling) setTimeout(tick, wait + 10);
}

function tick(): void {
  const now = Date.now();
  const slept = now - lastTick > 10_000;
  lastTick = now;
  if (!el || finished) return;
  if (document.hidden) return rest();
  if (slept) { // the machine slept: nothing that was open can be trusted
    close();
    heard = now;
    nextTry = nextPoll = 0;
  }
  if (now - heard > SILENCE && (conn || connecting || !polling)) {
    if (conn || connecting) nextTry = now + TRY_AGAIN;
    close();
    if (!polling) trouble("live", true); // until a poll gets through
    polling = true;
  }
  if (!conn && !connecting && !opening && now >= nextTry) void open();
  if (polling && now >= nextPoll) void poll();
}

/** Asks once for what is new. */
async function poll(): Promise<void> {
  if (asking || !el) return;
  asking = true;
  const from = el;
  try {
    const answer = await fetch(address("&poll=1"), {
      headers: { "HX-Request": "true" },
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
    if (FINAL.includes(answer.status)) {
      finish();
      return gone();
    }
    const id = answer.headers.get("X-Event-Id");
    if (!answer.ok || !id) throw new Error(`no answer: ${answer.status}`);
    const text = answer.status === 200 ? await answer.text() : "";
    if (from !== el) return; // the page has changed meanwhile
    pollFailures = 0;
    trouble("live", false);
    // The stream may have been faster; what it brought is not to be undone.
    // (Notes face down, dots and answers change without a step of the log: an equal id may be news.)
    if (text && !(since && covers(since, id, true))) await swapPartials(text);
    if (!since || !covers(since, id)) since = id;
    const said = answer.headers.get("X-Say");
    if (said) say(decodeURIComponent(said));
    placed(answer.headers.get("X-Place"));
    through();
  } catch {
    pollFailures++;
    if (polling) trouble("live", true);
  } finally {
    asking = false;
    nextPoll = Date.now() + POLL * Math.min(5, 1 + pollFailures);
  }
}

/** After a form: its effect must be on the page within two seconds, stream or not. */
export function expect(id: string | null): void {
  if (!id || !el) return;
  setTimeout(() => { if (polling || !since || !covers(since, id)) void poll(); }, polling ? 0 : 2000);
}

function message({ data, event, id }: Detail["message"]): void {
  heard = Date.now();
  failures = 0;
  polling = false;
  trouble("live", false);
  if (id) since = id;
  if (event === "place") placed(data);
  else if (event === "say") say(data);
  else if (event === "bye") {
    // Go and see: another window may be about to get the new link. A server that says goodbye at
    // once to the new page too is believed the second time.
    const again = Date.now() - goodbye < 30_000;
    goodbye = Date.now();
    finish();
    if (!again) setTimeout(() => go().then(start), 1000);
  }
  through();
}

const on = (name: string, call: (detail: Detail, event: Event) => void) =>
  document.addEventListener(name, (event) => call((event as CustomEvent<Detail>).detail, event));

on("htmx:config:request", ({ ctx }) => {
  if (!ctx || ctx.sourceElement !== el) return;
  ctx.request.action = address();
  if (since) ctx.request.headers["Last-Event-ID"] = since;
});
on("htmx:sse:after:connection", ({ connection }) => {
  connecting = false;
  conn = connection ?? null;
});
on("htmx:sse:before:message", ({ connection, message: { event, id } }, happening) => {
  // Old HTML that a proxy held back must not go over newer that was polled.
  const old = !event && id && since && covers(since, id, !polling);
  if (connection !== conn || old) happening.preventDefault();
  if (connection === conn && old) heard = Date.now();
});
on("htmx:sse:after:message", ({ connection, message: came }) => { if (connection === conn) message(came); });
on("htmx:sse:close", ({ connection }) => {
  if (connection !== conn || !conn) return;
  conn = null;
  failed();
});
on("htmx:finally:request", ({ ctx }) => {
  if (ctx && ctx.sourceElement === el && connecting && !el._htmx?.sse) failed(ctx.response?.status);
});

document.addEventListener("visibilitychange", () => { if (document.hidden) rest(); else fresh(); });
addEventListener("pagehide", rest);
addEventListener("pageshow", (event) => { if (event.persisted) fresh(); });
addEventListener("online", () => {
  close(); // the old connection went over a network that is no more
  fresh();
});
setInterval(tick, 1000);
// This file does the reconnecting and the pausing; see its head.
(htmx.config as { sse?: object }).sse = { reconnect: false, pauseOnBackground: false };
