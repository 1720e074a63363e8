// Review: a note dragged onto a tray is a note ticked and "Move them" pressed, nothing else. The
// same form serves the keyboard and a page without script.
const START = 6; // px a mouse moves before a click is a drag
const LONG = 400; // ms a finger rests before a scroll is a drag

const isNote = (element: Element) =>
  element.closest<HTMLElement>("li.note:has(label.pick input[name=note])");

let held: { note: HTMLElement; x: number; y: number; pointer: number; timer: number } | undefined;
let dragging = false;
let tray: HTMLElement | null = null;

function aim(next: HTMLElement | null): void {
  tray?.classList.remove("over");
  tray = next;
  tray?.classList.add("over");
}

function lift(): void {
  if (!held) return;
  dragging = true;
  getSelection()?.removeAllRanges();
  held.note.classList.add("dragging"); // htmx leaves what has this class alone (morphSkip)
}

function letGo(): void {
  if (!held) return;
  clearTimeout(held.timer);
  held.note.classList.remove("dragging");
  held.note.style.removeProperty("transform");
  aim(null);
  held = undefined;
  dragging = false;
}

function drop(note: HTMLElement, onto: HTMLElement | null): void {
  const group = document.querySelector<HTMLFormElement>("form#group");
  const to = group?.elements.namedItem("to");
  const tick = note.querySelector<HTMLInputElement>("label.pick input[name=note]");
  if (!group || !tick || !(to instanceof HTMLSelectElement) || !onto || onto.contains(note)) return;
  const theme = onto.dataset.theme ?? "";
  to.value = theme;
  if (to.value !== theme) return; // a tray this form cannot name: do nothing rather than guess
  tick.checked = true;
  tick.dispatchEvent(new Event("change", { bubbles: true }));
  group.requestSubmit(group.querySelector<HTMLElement>("button:not([type=reset], [type=button])"));
}

document.addEventListener("pointerdown", (event) => {
  const target = event.target as Element;
  const note = isNote(target);
  if (!note || !event.isPrimary || event.button !== 0 || target.closest("button, a")) return;
  letGo();
  const grip = target.closest(".grip") !== null;
  const timer = event.pointerType === "touch" && !grip ? window.setTimeout(lift, LONG) : 0;
  held = { note, x: event.clientX, y: event.clientY, pointer: event.pointerId, timer };
  if (grip) lift();
});

document.addEventListener("pointermove", (event) => {
  if (event.pointerId !== held?.pointer) return;
  const { note } = held;
  const [x, y] = [event.clientX - held.x, event.clientY - held.y];
  if (!dragging) {
    if (Math.hypot(x, y) < START) return;
    if (event.pointerType === "touch") return letGo(); // a scroll that began before the long press
    lift();
  }
  note.style.transform = `translate(${x}px, ${y}px)`;
  aim(document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(".tray[data-theme]") ?? null);
  const edge = 60;
  if (event.clientY < edge) scrollBy(0, -12);
  else if (event.clientY > innerHeight - edge) scrollBy(0, 12);
});

document.addEventListener("pointerup", (event) => {
  if (event.pointerId !== held?.pointer) return;
  const { note } = held;
  const [was, onto] = [dragging, tray];
  letGo();
  if (!was) return;
  // The click that follows a drag must not tick the note again.
  const swallow = (click: Event) => { click.preventDefault(); click.stopPropagation(); };
  document.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", swallow, true), 50);
  drop(note, onto);
});

document.addEventListener("pointercancel", letGo);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") letGo(); });
// A finger that drags must not scroll, a long press must not open a menu, a mouse not select text.
document.addEventListener("touchmove", (event) => { if (dragging) event.preventDefault(); }, { passive: false });
document.addEventListener("contextmenu", (event) => { if (dragging) event.preventDefault(); });
document.addEventListener("selectstart", (event) => { if (held) event.preventDefault(); });
