// A signature by finger, pen or mouse: `.draw[data-draw]` fills its hidden input `strokes` with
// "x,y x,y;x,y …", whole numbers on a small grid, so that it is a drawing and not a recording.
import { make } from "./make";

const MOST_POINTS = 2000;
const SVG = "http://www.w3.org/2000/svg";

const inputOf = (box: Element) => box.querySelector<HTMLInputElement>('input[name="strokes"]');

function render(box: Element): void {
  const svg = box.querySelector("svg");
  const input = inputOf(box);
  if (!svg || !input) return;
  svg.replaceChildren(...input.value.split(";").filter(Boolean).map((stroke) => {
    const line = document.createElementNS(SVG, "polyline");
    // A dot is a line to itself: round caps draw it.
    line.setAttribute("points", stroke.includes(" ") ? stroke : `${stroke} ${stroke}`);
    return line;
  }));
}

function set(box: Element, strokes: string): void {
  const input = inputOf(box);
  if (!input) return;
  input.value = strokes;
  render(box);
}

export function prepareDrawing(again: string): void {
  for (const box of document.querySelectorAll<HTMLElement>(".draw[data-draw]")) {
    const svg = box.querySelector("svg");
    if (!svg) continue;
    const [width = 150, height = 60] = box.dataset.size?.split(" ").map(Number) ?? [];
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    if (!box.querySelector("[data-again]")) {
      const button = make("button", { type: "button", className: "btn bare" }, again);
      button.dataset.again = "";
      box.append(button);
    }
    render(box);
  }
}

document.addEventListener("pointerdown", (down) => {
  const svg = (down.target as Element).closest<SVGSVGElement>(".draw[data-draw] svg");
  const box = svg?.closest(".draw");
  const input = box && inputOf(box);
  if (!svg || !box || !input || !down.isPrimary || down.button !== 0) return;
  down.preventDefault();
  svg.setPointerCapture(down.pointerId);

  const earlier = input.value ? `${input.value};` : "";
  let room = MOST_POINTS - earlier.split(/[ ;]/).filter(Boolean).length;
  if (room < 1) return;
  const points: string[] = [];
  const { width, height } = svg.viewBox.baseVal;
  const add = (event: PointerEvent) => {
    const area = svg.getBoundingClientRect();
    const on = (at: number, start: number, size: number, grid: number) =>
      Math.round(Math.min(1, Math.max(0, (at - start) / size)) * grid);
    const point = `${on(event.clientX, area.left, area.width, width)},${on(event.clientY, area.top, area.height, height)}`;
    if (point === points.at(-1) || room-- < 1) return;
    points.push(point);
    set(box, earlier + points.join(" "));
  };
  add(down);
  const over = new AbortController();
  svg.addEventListener("pointermove", add, over);
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, () => over.abort(), { once: true });
});

document.addEventListener("click", (event) => {
  const box = (event.target as Element).closest("[data-again]")?.closest(".draw");
  if (box) set(box, "");
});
document.addEventListener("reset", (event) => {
  // The reset itself comes after its event; and a hidden input's value is not one of its defaults.
  setTimeout(() => {
    for (const box of (event.target as Element).querySelectorAll(".draw[data-draw]")) set(box, "");
  });
});
