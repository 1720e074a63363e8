// What is chosen and typed and not sent yet survives a reload: in `form[data-choices]`, which has a page of its own.
const OF = "form[data-choices]";
const key = (form: Element) => `kept:${location.pathname}#${form.id}`;

// Storage can be full or forbidden, and nobody's choice waits on a phone that is handed round.
function attempt<T>(store: () => T): T | undefined {
  try { return "shared" in document.body.dataset ? undefined : store(); } catch { return undefined; }
}

const shown = new WeakSet<Element>();
/** Once for each form: what is chosen later is newer. */
export function choose(): void {
  for (const form of document.querySelectorAll(OF)) {
    if (shown.has(form)) continue;
    shown.add(form);
    const chosen = new URLSearchParams(attempt(() => sessionStorage.getItem(key(form))) ?? "");
    for (const field of form.querySelectorAll<HTMLInputElement>("[type=radio], textarea")) {
      const kept = chosen.get(field.name);
      if (kept === null) continue;
      if (field.type === "radio") field.checked = kept === field.value;
      else field.value = kept;
    }
  }
}

document.addEventListener("input", ({ target }) => {
  const form = (target as Element).closest(OF);
  if (!form) return;
  const chosen = Array.from(form.querySelectorAll<HTMLInputElement>("[type=radio]:checked, textarea"), (it) => [it.name, it.value]);
  attempt(() => sessionStorage.setItem(key(form), new URLSearchParams(chosen).toString()));
});
document.addEventListener("submit", ({ target }) => {
  if ((target as Element).matches(OF)) attempt(() => sessionStorage.removeItem(key(target as Element)));
});
