// The same without any script, in all browsers.
import { test } from "node:test";
import { playTeam } from "./lib/team.mjs";

test("the whole team example can be played without script", () => playTeam(() => true));
