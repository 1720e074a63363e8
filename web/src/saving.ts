// A private preparation saves itself: 1.5 s after the last key, and when the page is put away.
import type { Voice } from "./hands";

let voice: Voice | undefined;
export const savingBy = (given: Voice) => { voice = given; };

const timers = new Map<HTMLFormElement, number>();

async function save(form: HTMLFormElement): Promise<void> {
  clearTimeout(timers.get(form));
  timers.delete(form);
  if (!voice) return;
  const field = document.activeElement?.closest("details, .field");
  const outcome = await voice.save(form);
  if (outcome === "unsent" && form.isConnected && !timers.has(form)) soon(form, 5000);
  voice.trouble("unsaved", outcome === "unsent");
  const hint = (form.contains(field ?? null) && field?.querySelector("[data-saved]")) || form.querySelector("[data-saved]");
  if (hint) hint.textContent = outcome === "sent" ? voice.word("saved") : outcome === "unsent" ? voice.word("unsent") : "";
}

function soon(form: HTMLFormElement, after: number): void {
  clearTimeout(timers.get(form));
  timers.set(form, window.setTimeout(save, after, form));
}

document.addEventListener("input", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>("form[data-autosave]");
  if (form && event.isTrusted) soon(form, 1500);
});
const now = () => { for (const form of [...timers.keys()]) void save(form); };
document.addEventListener("visibilitychange", () => { if (document.hidden) now(); });
addEventListener("online", now);
