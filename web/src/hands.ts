// What only some pages need: clock, dragging, drawing, dots, copying, menus, saving, choices, reading aloud. page.ts loads it where
// it is due. It is a bundle of its own, so it is given the script's one voice, not another copy.
import type { say, trouble } from "./announce";
import { choose } from "./choices";
import { clockBy } from "./clock";
import { onCopied } from "./copying";
import { dots } from "./dots";
import "./dragging";
import { prepareDrawing } from "./drawing";
import "./menus";
import type { save } from "./forms";
import { savingBy } from "./saving";
import { mute } from "./speaking";
import type { learn, word } from "./words";

export interface Voice {
  say: typeof say;
  word: typeof word;
  learn: typeof learn;
  save: typeof save;
  trouble: typeof trouble;
}

const english = {
  minutes: { one: "About # minute left", other: "About # minutes left" },
  lastMinute: "Less than a minute left",
  oneMinute: "One minute left.",
  down: "The candle is down. Finish your sentence",
  exact: "# left",
  ticked: { one: "# note ticked", other: "# notes ticked" },
  saved: "Saved a moment ago.",
  copied: "Copied.",
  again: "Start again",
};

/** After every swap. */
export function prepare(voice: Voice): void {
  const { say, word } = voice;
  voice.learn(english);
  clockBy(voice);
  savingBy(voice);
  onCopied((said) => say(said ?? word("copied")));
  prepareDrawing(word("again"));
  dots((n) => word("ticked", n));
  mute();
  choose();
}
