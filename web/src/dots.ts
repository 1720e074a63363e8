// Dots on themes: how many are one's own, and how many are left (in #me, see personal.ts).
export function dots(ticked: (n: number) => string): void {
  const mine = document.getElementById("me")?.dataset;
  if (mine?.dots !== undefined) {
    const counts = new Map(mine.dots.split(" ").filter(Boolean).map((entry) => {
      const colon = entry.lastIndexOf(":");
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))];
    }));
    const left = Number(mine.dotsLeft);
    for (const output of document.querySelectorAll<HTMLOutputElement>("output[data-dots-of]")) {
      const count = counts.get(output.dataset.dotsOf ?? "") ?? 0;
      if (output.textContent !== String(count)) output.textContent = String(count);
      const less = output.previousElementSibling as HTMLButtonElement | null;
      const more = output.nextElementSibling as HTMLButtonElement | null;
      // A button that is disabled under somebody's finger would drop the focus: hand it on.
      const focus = document.activeElement;
      if (less) less.disabled = count <= 0;
      if (more) more.disabled = left <= 0;
      if (focus === less && less?.disabled) more?.focus();
      else if (focus === more && more?.disabled) less?.focus();
    }
  }
  count(ticked);
}

let words: (n: number) => string;
function count(ticked = words): void {
  words = ticked;
  const place = document.querySelector("[data-ticked]");
  if (place) place.textContent = ticked(document.querySelectorAll(".pick :checked").length);
}
document.addEventListener("change", (event) => {
  if ((event.target as Element).matches(".pick input")) count();
});
document.addEventListener("reset", () => setTimeout(count));
