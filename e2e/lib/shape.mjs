// What is looked at inside of a page: it is sent there as it stands, so nothing from here is known to it.

/** By how much a page can be scrolled sideways, and what stands out. */
export function sideways() {
  const root = document.documentElement;
  const over = Math.round(root.scrollWidth - root.clientWidth);
  if (over <= 0) return "";
  const out = [...document.querySelectorAll("body *")].filter((it) => {
    const box = it.getBoundingClientRect();
    return box.width && (box.right > innerWidth + 1 || box.left < -1);
  });
  return `${over} px, by ${out.slice(-1).map((it) => it.outerHTML.slice(0, 120))}`;
}

/** Words of ours that are cut, or that reach out of what they name. */
export function cut() {
  const wrong = [];
  const words = document.createRange();
  const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.closest(".vh, [hidden]");
  for (const it of document.querySelectorAll("main *, header *, footer *")) {
    const box = it.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || !seen(it)) continue;
    const style = getComputedStyle(it);
    if (!it.matches("textarea, input, select, svg, svg *") && style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll" && it.scrollWidth > it.clientWidth + 1) {
      wrong.push(`cut: ${it.outerHTML.slice(0, 120)}`);
    }
    if (it.matches("button, a.btn, .note-btn, .tag, label, legend, h1, h2, h3")) {
      const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT, (text) => (text.parentElement.closest(".vh") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
      while (texts.nextNode()) {
        words.selectNodeContents(texts.currentNode);
        const said = words.getBoundingClientRect();
        if (said.width && (said.left < box.left - 1.5 || said.right > box.right + 1.5)) wrong.push(`reaches out: ${texts.currentNode.data.trim()} of ${it.outerHTML.slice(0, 90)}`);
      }
    }
  }
  return wrong;
}
