// What is typed and not sent yet. It survives a reload in this tab (sessionStorage, never longer),
// except on a phone that is handed round: there the next person would find it.
const PREFIX = "kept:";

export type Field = HTMLInputElement | HTMLTextAreaElement;
export const TEXT = "textarea, input:is([type=text], [type=email], :not([type]))";
export const shared = () => "shared" in document.body.dataset;

/** The text fields of a form; `elements` also has those that stand outside it. */
export function textFields(form: HTMLFormElement): Field[] {
  return Array.from(form.elements).filter((field): field is Field => field.matches(TEXT));
}

export function holdsText(field: Field): boolean {
  return field.value.trim() !== "" && field.value !== field.defaultValue;
}

const key = (field: Field) => `${location.pathname}#${field.form?.id ?? ""}.${field.name}`;

/** Storage can be full or forbidden; then text lives only in its field, as without this module. */
export function store(name: string, value: string | null): void {
  try {
    if (value === null || shared()) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, value);
  } catch { /* see above */ }
}
export function stored(name: string): string | null {
  try { return sessionStorage.getItem(PREFIX + name); } catch { return null; }
}

export function keep(field: Field): void {
  if (field.form?.matches("form[data-live]")) store(key(field), field.value || null);
}

export function forget(form: HTMLFormElement): void {
  for (const field of textFields(form)) store(key(field), null);
}

/** After a load: put kept text back where the server has nothing newer. */
export function restore(): void {
  if (shared()) {
    try {
      for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
    } catch { /* nothing stored, nothing to clear */ }
    return;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
    for (const field of textFields(form)) {
      const text = stored(key(field));
      if (!text || (field.value && field.value !== field.defaultValue)) continue;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

document.addEventListener("input", (event) => {
  const field = event.target as Field;
  if (field.matches(TEXT)) keep(field);
});
