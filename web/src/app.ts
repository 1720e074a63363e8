// Everything here is an enhancement: each page and each form works without it.
import { recover } from "./forms";
import { htmx } from "./htmx";
import { arrive, dressAll, land } from "./page";

// The user opens and closes <details> and <dialog>; a morph of server HTML must not.
htmx.registerExtension("accordant", {
  htmx_before_morph_attr: (element: Element, { attrName }: { attrName: string }) =>
    !(attrName === "open" && /^(details|dialog)$/.test(element.localName)),
});

// WebKit has no moveBefore(): put focus and caret back after a focused element was moved. Where it
// was taken away, or folded in, go on from the heading above it.
let field: HTMLTextAreaElement;
let above: HTMLElement[] = [];
let caret: [number, number] | null = null;
document.addEventListener("htmx:before:swap", () => {
  field = document.activeElement as HTMLTextAreaElement;
  above = Array.from(document.querySelectorAll<HTMLElement>("h1, h2")).filter((it) => it.compareDocumentPosition(field) & 4);
  caret = field.selectionStart == null ? null : [field.selectionStart, field.selectionEnd];
});
document.addEventListener("htmx:after:swap", () => {
  // One that is `hidden` has handed over to its neighbour.
  if (!field.hidden && !field.checkVisibility()) land(above.findLast((it) => it.checkVisibility()), true);
  else if (document.activeElement === document.body) {
    field.focus({ preventScroll: true });
    if (caret) field.setSelectionRange(...caret);
  }
  dressAll();
});

// htmx starts at DOMContentLoaded too, and was there first: #live is ready when this runs.
const begin = () => { recover(); arrive(); };
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else setTimeout(begin);
