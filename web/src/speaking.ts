// "Read it to me": the browser's own voice, where it has one. Nothing leaves the browser for it.
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("button[data-speak]");
  const words = button && document.querySelector(button.dataset.speak ?? "")?.textContent;
  if (!words) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(words));
});

/** Buttons that nobody could hear are not shown. */
export function mute(): void {
  if ("speechSynthesis" in window) return;
  for (const button of document.querySelectorAll<HTMLElement>("button[data-speak]")) button.hidden = true;
}
