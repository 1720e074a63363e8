// Everything here is an enhancement: each page and each form works without it.
import { recover } from "./forms";
import { htmx } from "./htmx";
import { arrive, dressAll } from "./page";

// The user opens and closes <details> and <dialog>; a morph of server HTML must not.
htmx.registerExtension("accordant", {
  htmx_before_morph_attr: (element: Element, { attrName }: { attrName: string }) =>
    !(attrName === "open" && /^(details|dialog)$/.test(element.localName)),
});

// WebKit has no moveBefore(): put focus and caret back after a focused element was moved.
let active: Element | null = null;
let caret: [number, number] | null = null;
document.addEventListener("htmx:before:swap", () => {
  active = document.activeElement;
  const field = active as HTMLTextAreaElement;
  try { caret = field.selectionStart === null ? null : [field.selectionStart, field.selectionEnd]; } catch { caret = null; }
});
document.addEventListener("htmx:after:swap", () => {
  if (active?.isConnected && active !== document.body && document.activeElement === document.body) {
    const field = active as HTMLTextAreaElement;
    field.focus({ preventScroll: true });
    if (caret && "setSelectionRange" in field) field.setSelectionRange(...caret);
  }
  dressAll();
});

// htmx starts at DOMContentLoaded too, and was there first: #live is ready when this runs.
const begin = () => { recover(); arrive(); };
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else setTimeout(begin);
