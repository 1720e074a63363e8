// Buttons that copy a text or print the page; without script they are not shown (data-js).
type Copied = (said?: string) => void;
let tell: Copied = () => {};
export const onCopied = (call: Copied) => { tell = call; };

async function copy(button: HTMLElement, copied: Copied): Promise<void> {
  const wanted = button.dataset.copy ?? "";
  const source = wanted.startsWith("#") ? document.querySelector<HTMLInputElement>(wanted) : null;
  const text = source ? (source.value ?? source.textContent ?? "").trim() : wanted;
  try {
    await navigator.clipboard.writeText(text);
  } catch { // plain http on a LAN has no clipboard
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }
  copied(button.dataset.said);
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("button[data-copy], button[data-print]");
  if (!button) return;
  if ("print" in button.dataset) print();
  else void copy(button, tell);
});
