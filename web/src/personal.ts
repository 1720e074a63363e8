// What is one person's own in a region that all see alike. The server sends it apart, in #me, and
// it is put on the shared region here after every swap.
export function dress(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-js][hidden]")) element.hidden = false;
  const marks = document.getElementById("me")?.dataset.marks?.split(" ");
  if (!marks) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>(".me-too")) {
    const mine = marks.includes(button.value);
    button.ariaPressed = String(mine);
    button.name = mine ? "unmark" : "mark"; // the form says what it wants, so that twice is once
  }
}
