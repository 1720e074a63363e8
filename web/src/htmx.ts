// htmx and its stream extension, in this order and in one bundle: as two files the extension can
// come too late and the stream then silently never starts.
import type { Htmx } from "htmx.org";
// @ts-expect-error the ESM build has no types of its own; they are the package's
import bundled from "htmx.org/dist/htmx.esm.js";
import "htmx.org/dist/ext/hx-sse.js";

export const htmx: Htmx = bundled;

/** Swaps an answer that consists of `<hx-partial>`s, exactly as a message of the stream is. */
export function swapPartials(text: string): Promise<void> {
  const sourceElement = document.getElementById("live") ?? document.body;
  return htmx.swap({ text, sourceElement, target: sourceElement, swap: "none" });
}
