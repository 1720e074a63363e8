// Every form with data-live is sent in the background. Whatever goes wrong, its text is kept: in
// the field, or, when the composer is free again for the next note, in a line of letters waiting.
import { gone, say, trouble } from "./announce";
import { forget, holdsText, keep, shared, store, stored, textFields, TEXT, type Field } from "./kept";
import { swapPartials } from "./htmx";
import { expect, onThrough } from "./live";
import { make } from "./make";
import { ask, dressAll, land, show } from "./page";
import { word } from "./words";

const LONGEST = 15_000;

/** Text that would be lost if the page changed now. */
export interface Draft {
  late: string | undefined;
  waits: boolean;
  lay(): Promise<Outcome>;
  drop(): void;
}
export type Outcome = "sent" | "refused" | "late" | "gone" | "unsent";

/** A form as it was filled in, waiting for a connection. */
interface Letter {
  form: string;
  to: string;
  body: string;
  text: string;
  late: string | undefined;
  /** Nothing is tried again by itself: the round is over, or the server has said no. */
  held?: "late" | "refused";
}
let letters: Letter[] = [];

const submitOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>("button:not([type=button], [type=reset])");
const idOf = (form: HTMLFormElement) => form.getAttribute("id") ?? ""; // a field named id would hide form.id
const formOf = (letter: Letter) => {
  const form = letter.form ? document.getElementById(letter.form) : null;
  return form instanceof HTMLFormElement ? form : null;
};
const plain = (form: HTMLFormElement, submitter?: HTMLElement | null) =>
  // A swap may have taken the pressed button out of its form meanwhile.
  new URLSearchParams(new FormData(form, (submitter as HTMLButtonElement | null)?.form === form ? submitter : null) as unknown as Record<string, string>).toString();

/** New random values, as long as the old, in the alphabet of the server's ids (base32, 32 letters). */
function freshen(form: HTMLFormElement): void {
  for (const field of Array.from(form.elements)) {
    if (!(field instanceof HTMLInputElement) || !("fresh" in field.dataset)) continue;
    const random = crypto.getRandomValues(new Uint8Array(field.value.length || 26));
    field.value = Array.from(random, (byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte & 31]).join("");
  }
}

// ---- sending

function post(to: string, body: string): Promise<Response | undefined> {
  return fetch(to, {
    method: "POST",
    headers: { "HX-Request": "true" },
    body: new URLSearchParams(body),
    keepalive: body.length < 60_000, // a form sent while the page is being left still arrives
    signal: AbortSignal.timeout(LONGEST),
  }).catch(() => undefined);
}

/** What an answer means. `form` is the form on this page, if it is still there. */
async function judge(answer: Response | undefined, form: HTMLFormElement | null): Promise<Outcome> {
  if (!answer || answer.status >= 500 || [408, 425, 429].includes(answer.status)) return "unsent";
  if (answer.ok || answer.redirected) {
    expect(answer.headers.get("X-Event-Id"));
    return "sent";
  }
  if ([401, 403, 404, 410].includes(answer.status)) return "gone";
  if (answer.headers.has("X-Late")) return "late";
  const html = answer.headers.get("Content-Type")?.startsWith("text/html") ? await answer.text() : "";
  if (form) wrong(form, html || word("wrong"), answer.headers.get("X-Field"));
  return "refused";
}

async function after(answer: Response | undefined, form: HTMLFormElement | null): Promise<void> {
  if (!answer) return;
  if (answer.redirected) {
    if (form && textFields(form).some(holdsText)) return; // more is written here by now
    await show(answer);
    // A form that was opened by the address is gone, and says where to go on.
    if (form && !form.isConnected) land(document.getElementById(String(new FormData(form).get("back")).slice(1)));
    return;
  }
  if (answer.status === 200 && answer.headers.get("Content-Type")?.startsWith("text/html")) {
    const text = await answer.text();
    if (text.trim()) await swapPartials(text);
  }
}

// ---- one form

const flying = new Map<HTMLFormElement, string>();

async function submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const typed = textFields(form).length > 0;
  let body = plain(form, submitter);
  const before = flying.get(form);
  if (typed && before === body) return; // pressed twice
  // Two different texts, or two presses of one small button, are two acts: each with its own mark.
  if (typed && before !== undefined) {
    freshen(form);
    body = plain(form, submitter);
  }
  if (!typed) freshen(form);
  const to = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  const letter: Letter = { form: idOf(form), to, body, text: textFields(form).map((field) => field.value).find((text) => text.trim()) ?? "", late: form.dataset.late };
  right(form);
  flying.set(form, body);
  const answer = await post(to, body);
  if (flying.get(form) === body) flying.delete(form);

  const outcome = await judge(answer, form);
  if (outcome === "sent") {
    clear(form, body, submitter);
    say(form.dataset.said);
    await after(answer, form);
    void flush();
  } else if (outcome === "gone") gone();
  else if (outcome === "late") ask([draftOf(form)]);
  else if (outcome === "unsent") wait(form, letter, submitter);
}

/** The form was sent as `body`. What has been typed since is newer, and stays. */
function clear(form: HTMLFormElement, body: string, submitter?: HTMLElement | null): void {
  const same = plain(form, submitter) === body;
  if ("reset" in form.dataset) {
    if (same) {
      const fields = textFields(form);
      const inside = form.contains(document.activeElement) || document.activeElement === document.body;
      forget(form);
      form.reset();
      for (const field of fields) field.dispatchEvent(new Event("input", { bubbles: true }));
      if (inside) form.querySelector("textarea")?.focus();
    }
  } else if (same) settle(form);
  freshen(form);
  // The second of two taps asks for nothing more.
  flying.set(form, plain(form, submitter));
  setTimeout(() => flying.delete(form), 600);
}

/** What this form says is on the server: nothing in it is unsent. */
function settle(form: HTMLFormElement): void {
  forget(form);
  for (const field of textFields(form)) field.defaultValue = field.value;
}

// ---- no connection

function wait(form: HTMLFormElement, letter: Letter, submitter: HTMLElement | null): void {
  trouble("unsent", true);
  // An act that would be wrong later, or an empty note: nothing to keep, press again.
  if ("once" in form.dataset || (form.matches(".composer") && !drafts().length)) return;
  const frees = "reset" in form.dataset;
  // A form that keeps its text is one letter, the newest; a composer and small buttons are many.
  if (!frees && textFields(form).length) letters = letters.filter((other) => other.form !== letter.form || other.to !== letter.to);
  letters.push(letter);
  if (frees) clear(form, letter.body, submitter);
  else freshen(form);
  say(word("unsent"));
  saveLetters();
  later();
}

function saveLetters(): void {
  store("letters", letters.length ? JSON.stringify(letters) : null);
  trouble("unsent", letters.some((letter) => !letter.held));
  dressAll();
}

/** Draws what waits: under a composer as notes, elsewhere as a word in the form itself. */
export function showWaiting(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
    const mine = letters.filter((letter) => letter.form && letter.form === idOf(form));
    const composer = "reset" in form.dataset;
    const drawn = composer ? form.nextElementSibling : form.lastElementChild;
    if (drawn?.matches(".kept")) drawn.remove();
    form.classList.toggle("unsent", mine.length > 0 && !composer);
    if (!mine.length) continue;
    if (composer && !textFields(form).length) continue; // ticks, not a note
    if (composer) form.after(make("ul", { className: "notes kept" }, ...mine.map((letter) => note(letter, form))));
    else form.append(make("p", { className: "hint kept" }, word("unsent")));
  }
}

function note({ text, held }: Letter, form: HTMLFormElement): HTMLElement {
  const item = make("li", { className: "note mine unsent" },
    make("p", { className: "note-text", dir: "auto" }, (!shared() && text) || "…"),
    make("div", { className: "note-foot" }, make("span", {}, word(held === "refused" ? "wrong" : "unsent"))));
  if (form.dataset.paper) item.dataset.paper = form.dataset.paper;
  return item;
}

let flushing = false;
let tries = 0;
let lastTry = 0;
let timer = 0;
function later(): void {
  clearTimeout(timer);
  timer = window.setTimeout(flush, Math.min(30_000, 5000 * 1.4 ** tries++));
}

/** Sends what waits, in its order, until one does not get through. */
async function flush(): Promise<void> {
  if (flushing) return;
  flushing = true;
  lastTry = Date.now();
  try {
    for (const letter of [...letters]) {
      if (letter.held || !letters.includes(letter)) continue;
      const outcome = await send(letter);
      if (outcome === "unsent") return later();
      if (outcome === "gone") return gone();
    }
    if (!letters.length) trouble("unsent", false);
    tries = 0;
  } finally {
    flushing = false;
  }
}

async function send(letter: Letter): Promise<Outcome> {
  const form = formOf(letter);
  const answer = await post(letter.to, letter.body);
  const fits = form && "reset" in form.dataset ? textFields(form).every((field) => !holdsText(field)) : true;
  const outcome = await judge(answer, fits ? form : null);
  if (outcome === "unsent" || outcome === "gone") return outcome;
  if (outcome === "sent") {
    letters = letters.filter((other) => other !== letter);
    const sent = new URLSearchParams(letter.body);
    if (form && textFields(form).every((field) => sent.get(field.name) === field.value)) settle(form);
    saveLetters();
    say(form?.dataset.said);
    if (answer?.redirected && new URL(answer.url).pathname !== location.pathname) return outcome; // not by surprise
    await after(answer, form);
  } else if (outcome === "late") {
    letter.held = "late";
    saveLetters();
    ask(drafts());
  } else if (form && fits && "reset" in form.dataset && !shared()) { // refused: back into the empty composer, to be mended
    letters = letters.filter((other) => other !== letter);
    const sent = new URLSearchParams(letter.body);
    for (const field of [...textFields(form), ...form.querySelectorAll<Field>("[name=strokes]")]) {
      field.value = sent.get(field.name) ?? "";
      keep(field);
    }
    saveLetters();
  } else {
    letter.held = "refused";
    saveLetters();
  }
  return outcome;
}

// ---- text that a change of page would lose

function draftOf(form: HTMLFormElement): Draft {
  const body = plain(form);
  const drop = () => {
    forget(form);
    form.reset();
  };
  const late = form.dataset.late;
  return { late, waits: false, drop, lay: () => lay(late ?? "", body, form, drop) };
}

async function lay(to: string, body: string, form: HTMLFormElement | null, drop: () => void): Promise<Outcome> {
  const outcome = await judge(await post(to, `${body}&late=1`), form);
  trouble("unsent", outcome === "unsent");
  if (outcome === "sent") drop();
  return outcome;
}

export function drafts(): Draft[] {
  const forms = new Set<HTMLFormElement>();
  for (const field of document.querySelectorAll<Field>(`form.composer textarea, [data-keep], [data-keep] :is(${TEXT}), form[data-live] :is(${TEXT}):focus, form [name=strokes]`)) {
    if (field.form && (field.name === "strokes" ? field.value : field.matches(TEXT) && holdsText(field))) forms.add(field.form);
  }
  const held = letters.filter((letter) => letter.held === "late").map((letter): Draft => {
    const drop = () => {
      letters = letters.filter((other) => other !== letter);
      saveLetters();
    };
    return { late: letter.late, waits: true, drop, lay: () => lay(letter.late ?? letter.to, letter.body, null, drop) };
  });
  return [...Array.from(forms, draftOf), ...held];
}

// ---- what is wrong with a form

function wrong(form: HTMLFormElement, html: string, field: string | null): void {
  let text = form.querySelector<HTMLElement>(".wrong");
  if (!text) {
    text = make("p", { className: "wrong" });
    const button = submitOf(form); // "Start again" may stand earlier, in a closed <details>
    const row = button?.closest(".row") ?? button;
    if (row && row !== form) row.before(text); else form.append(text);
  }
  text.role = "alert";
  text.id ||= `${idOf(form) || "form"}-wrong`;
  text.innerHTML = html; // our own server's fragment, escaped there; inline script is forbidden by the policy
  if (!document.title.startsWith(word("check"))) document.title = word("check") + document.title;
  const named = field ? form.elements.namedItem(field) : null;
  const first = named instanceof RadioNodeList ? named[0] : named;
  if (first instanceof HTMLElement) {
    first.setAttribute("aria-invalid", "true");
    const described = first.getAttribute("aria-describedby") ?? "";
    if (!described.split(" ").includes(text.id)) first.setAttribute("aria-describedby", `${described} ${text.id}`.trim());
    first.focus();
  }
}

function right(form: HTMLFormElement): void {
  const text = form.querySelector(".wrong");
  if (text) text.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  if (document.title.startsWith(word("check"))) document.title = document.title.slice(word("check").length);
}

// ---- preparation saves itself (saving.ts says when)

export async function save(form: HTMLFormElement): Promise<Outcome> {
  const body = plain(form);
  const outcome = await judge(await post(form.getAttribute("action") ?? location.href, body), form);
  if (outcome === "sent" && plain(form) === body) {
    clear(form, body);
    right(form);
  }
  return outcome;
}

// ---- counting

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const hints = new WeakMap<Element, string>();

function count(field: HTMLTextAreaElement): void {
  const hint = document.getElementById(field.getAttribute("aria-describedby")?.split(" ")[0] ?? "");
  if (!hint) return;
  if (!hints.has(hint)) hints.set(hint, hint.textContent);
  // Every grapheme has at least one unit, so short text need not be cut up.
  const most = Number(field.dataset.max);
  const used = field.value.length <= most - 21 ? 0 : Array.from(graphemes.segment(field.value)).length;
  const left = most - used;
  const text = left > 20 ? (hints.get(hint) ?? "") : left < 0 ? word("over", -left) : word("left", left);
  if (hint.textContent !== text) hint.textContent = text;
}

// ---- events

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches("form[data-live]")) return;
  event.preventDefault();
  void submit(form, event.submitter);
});

document.addEventListener("input", (event) => {
  const field = event.target as HTMLElement;
  if (field.matches("[aria-invalid]")) field.removeAttribute("aria-invalid");
  if (field.matches("textarea[data-max]")) count(field as HTMLTextAreaElement);
});

document.addEventListener("keydown", (event) => {
  const field = event.target as HTMLTextAreaElement;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field.form && !event.isComposing && field.matches("textarea")) {
    event.preventDefault();
    const form = field.form;
    form.requestSubmit(submitOf(form));
  }
});

addEventListener("online", () => { tries = 0; void flush(); });
// A lively stream must not become a hail of a form that the server cannot take now.
onThrough(() => { if (letters.length && Date.now() - lastTry > 3000) void flush(); });

/** After a load: letters that were waiting when the page was left. */
export function recover(): void {
  if (shared()) return;
  letters = JSON.parse(stored("letters") ?? "[]") as Letter[];
  trouble("unsent", letters.some((letter) => !letter.held));
  if (letters.length) later();
}
