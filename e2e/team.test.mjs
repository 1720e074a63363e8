// The team of the worked example: seven browsers at once, one of them without script, one as wide
// as a hand, and the big screen.
import { test } from "node:test";
import { playTeam } from "./lib/team.mjs";

test("seven people find their alliance, and nobody's words are seen before their time", () => playTeam((id) => id === "tomasz"));
