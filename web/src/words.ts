// The few sentences that only the script says. A page in another language brings its own, as
// <meta name="accordant-words" content='{"left": {"one": "…", "other": "…"}, …}'> (page/script.rs).
type Sentence = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

const english: Record<string, Sentence> = {
  left: { one: "# character left", other: "# characters left" },
  over: { one: "# character too many", other: "# characters too many" },
  check: "Please check: ",
  unsent: "Kept here, not sent yet",
  wrong: "That went wrong, and it was us. What you wrote is still here.",
  gone: "This link no longer works here. What you wrote stays on this page.",
  turned: "The notes were turned over. Yours was not laid down yet.",
  add: "Add it, face up",
  leave: "Let it be",
  moved: "The circle has moved on.",
  along: "Go along",
};

/** hands.ts adds its own. */
export const learn = (more: typeof english) => Object.assign(english, more);

const language = () => document.documentElement.lang || "en";

export function word(key: string, n: number | string = ""): string {
  const page = document.querySelector<HTMLMetaElement>("meta[name=accordant-words]")?.content ?? "{}";
  const said = (JSON.parse(page) as typeof english)[key] ?? english[key] ?? "";
  if (typeof said === "string") return said.replace("#", String(n));
  const form = new Intl.PluralRules(language()).select(Number(n));
  return (said[form] ?? said.other).replace("#", String(n));
}
