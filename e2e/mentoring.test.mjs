// The two of the worked example: they write apart, over days, and meet for one hour. The clock is
// moved by hand; nobody waits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Play } from "./lib/play.mjs";
import { allSay, compare, positions, putAside, textsOf, wordItems } from "./lib/team.mjs";
import * as life from "./lib/life.mjs";
import * as does from "./lib/workshop.mjs";

const bySaid = (voices) => [...voices].sort((a, b) => (a.said < b.said ? -1 : 1));

async function gather(play) {
  const { story } = play;
  const noor = await play.come("noor");
  const ruth = await play.come("ruth", { phone: true });
  await does.start(noor, { kind: "Two people", title: story.title, name: "Noor" });
  await does.settle(noor, {
    checks: { "Turn each fear into a hope": false },
    apart: "Each in their own time: five days",
    visitDays: 91,
    prompts: { Nightmares: story.rounds.nightmare.prompt, Hopes: story.rounds.wish.prompt },
  });
  play.questions = await does.chooseQuestions(noor, story.questions.map((it) => it.text));
  const { link } = await does.invitation(noor);
  await does.joinByLink(ruth, link, "Ruth");
  noor.listen(noor.home);
  ruth.listen(ruth.home);
  for (const person of [ruth, noor]) {
    const thought = `${person.name} alone thinks so.`;
    play.secret(thought, [person.name]);
    await does.look(person, person === noor ? "/preparation" : "");
    await does.think(person, play.questions[0], thought);
    await does.beReady(person);
    await does.look(person);
  }
}

async function write(play, round, id) {
  const person = play.person(id);
  // No promise of anonymity is made (expect.anonymity_offered is false).
  await person.page.getByText("It will be plain who wrote what.").first().waitFor();
  for (const note of play.story.rounds[round].notes.filter((it) => it.by === id)) {
    await does.write(person, note.text, { question: play.question(note) });
    play.written.push(note.text);
  }
}

/** Noor writes on one day, Ruth on another; it opens for both at once when both are done. */
async function nightmares(play) {
  const { noor, ruth } = Object.fromEntries(play.people);
  await play.clock("2026-01-18T20:00");
  await does.goOn(noor, "Open the room", "arrive");
  await does.at(ruth, "arrive");
  await does.all([noor, ruth], (it) => does.permit(it));
  await does.goOn(noor, "Begin with the nightmares", "nightmares.writing");
  await does.at(ruth, "nightmares.writing");
  const secrets = play.round("nightmare");
  await write(play, "nightmare", "noor");
  await does.enough(noor);
  await ruth.page.getByText(/Noor has left 4 notes/).waitFor();

  await play.clock("2026-01-21T21:00");
  await does.look(ruth);
  await ruth.page.reload({ waitUntil: "domcontentloaded" });
  await does.at(ruth, "nightmares.writing");
  await write(play, "nightmare", "ruth");
  await noor.page.getByText(/Ruth has left 4 notes/).waitFor();
  assert.equal(await noor.page.locator("#desk").getByRole("button", { name: "Turn the notes over" }).getAttribute("aria-disabled"), "true", "nothing is turned over before both are done");
  await play.beforeReveal("nightmare");
  secrets.open(play.record.mark("the nightmares opened for both"));
  await does.enough(ruth);
  await bothSee(play, "nightmare", "nightmares");
}

/** The hopes open by themselves when their time is over, though one of the two said nothing. */
async function hopes(play) {
  const { noor, ruth } = Object.fromEntries(play.people);
  await does.goOn(ruth, "To the hopes", "hopes.writing");
  await does.at(noor, "hopes.writing");
  const secrets = play.round("wish");
  await write(play, "wish", "noor");
  await does.enough(noor);
  await play.clock("2026-01-22T07:00");
  await write(play, "wish", "ruth");
  await play.clock("2026-01-26T20:59");
  await play.beforeReveal("wish");
  for (const person of [noor, ruth]) {
    await person.page.reload({ waitUntil: "domcontentloaded" });
    await does.at(person, "hopes.writing");
  }
  secrets.open(play.record.mark("the time of the hopes was over"));
  await play.clock("2026-01-26T21:01");
  await bothSee(play, "wish", "hopes");
}

async function bothSee(play, round, stage) {
  const texts = play.story.rounds[round].notes.map((it) => it.text).sort();
  for (const person of play.everybody) {
    await does.at(person, `${stage}.up`);
    const wall = await does.wall(person);
    assert.deepEqual(wall.sort(), texts, `${person.name}'s wall`);
    play.saw[round] = wall.length;
  }
  play.reached(0, play.record.part, ["Ruth", "Noor"]);
}

async function review(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  // They meet when both rounds are open.
  await play.clock("2026-01-27T17:30");
  await does.goOn(noor, "Put like with like", "review");
  await does.at(ruth, "review");
  const text = textsOf(story);
  for (const [at, cluster] of story.clusters.entries()) {
    await does.sortInto(at % 2 ? ruth : noor, cluster.name, cluster.notes.map(text));
  }
  for (const person of [noor, ruth]) {
    const trays = await does.trays(person);
    play.saw.trays = trays;
    for (const cluster of story.clusters) {
      assert.deepEqual(trays.find((it) => it.name === cluster.name)?.notes.sort(), cluster.notes.map(text).sort(), `"${cluster.name}" before ${person.name}`);
    }
    assert.deepEqual(trays.find((it) => !it.name).notes, [], "nothing is left loose");
  }
  await does.goOn(ruth, "Find the words", "draft");
  await does.at(noor, "draft");
}

async function draft(play) {
  const { story } = play;
  await wordItems(play);
  await putAside(play);
  for (const drafted of story.drafting) {
    const asked = story.consent.find((it) => it.item === drafted.item);
    const words = asked ? drafted.drafts[asked.on_draft - 1] : drafted.drafts.at(-1);
    await ask(play, words, positions(story, asked?.positions ?? allSay(story), asked?.raised), asked?.raised);
  }
  for (const asked of story.consent) {
    const { drafts } = story.drafting.find((it) => it.item === asked.item);
    await does.askAgain(play.person("ruth"), drafts[asked.on_draft - 1], drafts.at(-1));
    await ask(play, drafts.at(-1), positions(story, asked.on_final));
  }
}

async function ask(play, words, said, raised = []) {
  const secrets = raised.map((it) => play.secret(it.text, [play.name(it.by)]));
  // Whoever raises something answers first, so that there is something to hide.
  const order = [...said].sort(([, a], [, b]) => Number(Boolean(b.reason)) - Number(Boolean(a.reason)));
  for (const [at, [id, { how, reason }]] of order.entries()) {
    if (at === order.length - 1) {
      if (raised.length) await play.walkAll(false);
      const part = play.record.mark(`the answers to "${words}" were shown`);
      secrets.forEach((it) => (it.until = part));
    }
    await does.answer(play.person(id), words, how, { reason, named: Boolean(reason) });
  }
  for (const person of play.everybody) {
    await person.page.locator("#items > li").filter({ hasText: words }).getByText(raised.length ? /1 not yet/ : /Both agree/).waitFor();
    const { voices } = await does.standing(person, words);
    assert.deepEqual(bySaid(voices), bySaid(raised.map((it) => ({ by: `${play.name(it.by)}, not yet`, said: it.text }))));
  }
}

async function sign(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  await does.goOn(noor, "To the signing", "sign");
  await does.at(ruth, "sign");
  const [version] = story.versions;
  await does.setVisit(ruth, { next: version.review_on, every: 91 });
  for (const { by, words } of version.signatures) await does.sign(play.person(by), { name: play.name(by), words });
  await does.goOn(noor, "Hang it up", "living");
  await does.at(ruth, "living");
}

// ---- the later life

const steps = (answers) => Object.values(answers);

/** Both give theirs: with the last answer both see both, with names. Of the second only one does. */
async function pulses(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  const [p1, p2] = story.pulses;
  await play.clock(`${p1.closed}T18:00`);
  await life.openPulse(ruth);
  await life.givePulse(noor, steps(p1.answers.noor));
  await does.look(ruth);
  await ruth.page.getByText("1 of 2 have given theirs.").waitFor();
  assert.equal(await ruth.page.locator("#pulse-last").count(), 0, "nothing is shown before both have given theirs");
  await life.givePulse(ruth, steps(p1.answers.ruth));
  for (const person of [noor, ruth]) {
    await does.look(person);
    const said = await person.page.locator("#pulse-last").innerText();
    assert.match(said, /Item 5:\s*(Noor a little\s*Ruth mostly|Ruth mostly\s*Noor a little)/i, `${person.name} sees both, with names`);
    assert.doesNotMatch(said, /Item 6:/, "nobody could say anything of item 6");
  }
  await play.clock("2026-05-28T18:00");
  await life.openPulse(ruth);
  await life.givePulse(noor, steps(p2.answers_must_stay_hidden.noor));
  await does.look(ruth);
  await ruth.page.getByText("1 of 2 have given theirs.").waitFor();
  const before = await ruth.page.locator("#pulse-last").innerText();
  assert.match(before, /Noor a little/, "it is still the first one that is shown");
  assert.deepEqual(story.expect.pulse_hidden, ["p2"]);
}

/** In a circle of two a care is always signed. */
async function slipped(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  const [flag] = story.flags;
  await play.clock(flag.raised);
  await does.look(ruth, "/care?way=mine");
  assert.equal(await ruth.page.getByText("Without my name").count(), 0, "no anonymity is offered");
  await life.askForCare(ruth, { way: "I slipped.", item: story.versions[0].items[0].text, text: flag.saw, help: /words/ });
  await does.look(noor);
  await noor.page.getByText(flag.saw).first().waitFor();
  await noor.page.getByText("Ruth: I slipped").first().waitFor();
}

async function visit(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  const [review] = story.reviews;
  await play.clock(review.started);
  await life.beginVisit(play, noor);
  await life.step(play, noor, "Thanks");
  await life.step(play, noor, "Read aloud");
  const { read } = await life.readItems(play, noor, 6);
  for (const [at, name] of read.entries()) assert.equal(name, read[at % 2], "they take turns");
  assert.notEqual(read[0], read[1]);
  await life.quiet(play, noor, [story.flags[0].saw]);
  await life.step(play, noor, "Pulse");
  // Half answered, it says nothing at all.
  await ruth.page.getByText(/One of two answered/).waitFor();
  const said = await ruth.page.locator("main").innerText();
  assert.doesNotMatch(said, /hardly|fully/i, "half an open pulse stays hidden");
  await life.step(play, noor, "Look");
  const [reword, add] = story.versions[1].changes;
  await life.propose(ruth, reword.from, { text: reword.to, because: reword.because });
  for (const person of [noor, ruth]) await life.answer(person, reword.from, "consent");
  await life.proposeNew(noor, { kind: "When it gets hard", text: add.to, because: add.because });
  for (const person of [noor, ruth]) await life.answer(person, add.to, "consent");
  await life.step(play, noor, "Set aside");
  await life.step(play, noor, "Close");
  await life.endVisit(play, noor, story.versions[1].review_on);
  for (const { by } of story.versions[1].signatures) await life.signAgain(play.person(by), 2);
  await life.compareVersion(play, story.versions[1]);
  const { found, signed } = await life.differences(noor, 2);
  assert.match(signed, /Signed by two/i);
  assert.match(found[0].what, /Item 1, new words/);
  assert.equal(found[0].removed, "");
  assert.match(found[1].what, /Item 7, new/);
  assert.equal(found.length, 2);
}

/** What each keeps, what each gives thanks for; then it can only be read. */
async function ending(play) {
  const { story } = play;
  const { noor, ruth } = Object.fromEntries(play.people);
  const { closing } = story;
  await play.clock(`${closing.on}T17:30`);
  await does.look(noor, "/ending");
  await does.act(noor, noor.page.getByRole("button", { name: "Begin the ending" }));
  for (const person of [noor, ruth]) {
    const id = person === noor ? "noor" : "ruth";
    await does.look(person, "/ending");
    await person.page.getByLabel("What I keep").fill(closing.kept[id]);
    await person.page.getByLabel("What I thank you for").fill(closing.thanks[id]);
    await does.act(person, person.page.getByRole("button", { name: "Say it" }));
  }
  await does.look(noor, "/ending");
  await noor.page.getByLabel("What comes afterwards").fill(closing.after);
  await does.act(noor, noor.page.getByRole("button", { name: "Keep this" }));
  await does.look(noor, "/ending");
  await does.act(noor, noor.page.getByRole("button", { name: "It is ended" }));
  for (const person of [noor, ruth]) {
    await does.look(person);
    await does.look(person, "/ending");
    for (const text of [...Object.values(closing.kept), ...Object.values(closing.thanks), closing.after]) await person.page.getByText(text).first().waitFor();
    await does.look(person, "/care");
    await person.page.getByText("Nothing can be asked here just now.").waitFor();
    await does.look(person);
  }
  const refused = await noor.page.request.post(`${play.server.url}${noor.home}/visit-begin`, { headers: { origin: play.server.url }, form: { ask: "" }, maxRedirects: 0 });
  assert.equal(refused.status(), 409, "it can only be read");
  assert.match(await refused.text(), /This alliance has ended/);
  const standing = JSON.stringify([story.versions, story.parked, story.let_go]);
  const raw = [...story.rounds.nightmare.notes, ...story.rounds.wish.notes].map((it) => it.text);
  play.erased = [...raw, ...story.flags.map((it) => it.saw)].filter((it) => !standing.includes(it));
}

test("two find their alliance apart and together, and each round opens for both at once", async () => {
  const play = await Play.begin("mentoring", "2026-01-15T18:00");
  try {
    for (const part of [gather, nightmares, hopes, review, draft, sign, compare]) await play.time(part.name, () => part(play));
    await play.time("search", () => play.search());
    for (const part of [pulses, slipped, visit, ending]) await play.time(part.name, () => part(play));
    await play.time("searchLife", () => life.searchLife(play, play.erased));
    await play.leave();
  } catch (error) {
    await play.show();
    throw error;
  } finally {
    await play.end();
  }
});
