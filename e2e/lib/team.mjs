// The team of the example: seven people at once and a big screen, from the table to the signed page.
import assert from "node:assert/strict";
import { Person } from "./people.mjs";
import { Play } from "./play.mjs";
import * as life from "./life.mjs";
import * as does from "./workshop.mjs";

/** Writes a round as the example has it: in its order, by its people, then "enough" by all. */
async function writeRound(play, round) {
  for (const note of play.story.rounds[round].notes) {
    await does.write(play.person(note.by), note.text, { question: play.question(note) });
    play.written.push(note.text);
  }
}

/** Turns a round over: before, its words are nowhere but with their writers; then they are with all. */
async function turnRound(play, round, stage, secrets) {
  const { notes } = play.story.rounds[round];
  const [desk, ...others] = play.everybody;
  for (const person of play.everybody) await does.onTheTable(person, notes.length);
  for (const person of [...play.everybody, play.screen]) await person.stream?.said(new RegExp(`\\b${notes.length}(<[^>]+>| )*(note|face down|on the table)`));
  await does.all(play.everybody, does.enough);
  await play.beforeReveal(round);
  const part = play.record.mark(`the ${round} notes were turned over`);
  secrets.open(part);
  await does.turnOver(desk, stage);
  for (const person of others) await does.at(person, `${stage}.up`);
  await does.at(play.screen, `${stage}.up`);
  const texts = notes.map((it) => it.text).sort();
  for (const person of play.everybody) {
    const wall = await does.wall(person);
    assert.deepEqual([...wall].sort(), texts, `${person.name}'s wall`);
    play.saw[round] = wall.length;
  }
  play.reached(0, part, play.everybody.map((it) => it.name));
  return part;
}

/** Plays the workshop, and then the later life; `without` says who has no script. */
export async function playTeam(without = () => false, lives = true) {
  const play = await Play.begin("team", "2026-02-03T10:00");
  try {
    for (const part of [gather, nightmares, hopes, review, draft, sign, compare]) await play.time(part.name, () => part(play, without));
    await play.time("search", () => play.search());
    if (lives) for (const part of [pulsesAndCare, firstVisit, secondVersion, laterPulses, trial, joinAndLeave]) await play.time(part.name, () => part(play));
    if (lives) await play.time("searchLife", () => life.searchLife(play, play.erased));
    await play.leave();
  } catch (error) {
    await play.show();
    throw error;
  } finally {
    await play.end();
  }
}

async function gather(play, without) {
  const { story } = play;
  const [ines, ...others] = story.participants;
  const come = (it) => play.come(it.id, { js: !without(it.id), phone: it.id === "priya", dark: it.id === "lena" });
  const desk = await come(ines);
  await does.start(desk, { kind: "A team or circle", title: story.title, name: ines.name });
  await does.settle(desk, {
    visitDays: story.settings.review_every_days,
    minutes: { nightmares: 5, turn: 3, hopes: 8, review: 7, draft: 12 },
    prompts: { Nightmares: story.rounds.nightmare.prompt, Hopes: story.rounds.wish.prompt },
  });
  await does.takeTheTen(desk);
  play.questions = await does.questions(desk);
  assert.deepEqual(play.questions, story.questions.map((it) => it.text), "the ten, in their order");
  const { link, code } = await does.invitation(desk);
  for (const [at, it] of others.entries()) {
    const person = await come(it);
    if (at % 2) await does.joinByCode(person, code, it.name);
    else await does.joinByLink(person, link, it.name);
    if (person.js) person.listen(person.home);
  }
  if (desk.js) desk.listen(desk.home);

  // Six of seven think about it beforehand; what they think is theirs for ever.
  const thinking = story.participants.filter((it) => it.id !== "tomasz");
  await does.all(thinking, async ({ id, name }) => {
    const thought = `${name} alone thinks so.`;
    play.secret(thought, [name]);
    const person = play.person(id);
    if (id === ines.id) await does.look(person, "/preparation");
    await does.think(person, story.questions[0].text, thought);
    await does.beReady(person);
  });
  await does.look(desk);
  if (!desk.js) await does.look(desk);
  await desk.page.locator("#who").getByText("is ready").nth(4).waitFor();

  const screen = await Person.come(play.chrome, play.record, play.server, { name: "the big screen", wide: true, js: !without("screen"), zone: story.timezone });
  await does.look(desk, "/seats");
  const address = await desk.page.getByRole("link", { name: "Open the big screen" }).getAttribute("href");
  await screen.page.goto(address, { waitUntil: "domcontentloaded" });
  screen.home = new URL(screen.page.url()).pathname;
  screen.screen = true;
  if (screen.js) screen.listen(screen.home);
  play.screen = screen;
  await does.look(desk);

  await play.clock("2026-02-10T14:00");
  await does.begin(desk);
  await does.all(play.everybody, (it) => does.at(it, "arrive"));
  await does.all(play.everybody, (it) => does.permit(it, it.name === "Tomasz" ? "Yes, but ask me first" : "Yes, gladly"));
}

async function nightmares(play) {
  const { story } = play;
  const desk = play.person("ines");
  await does.goOn(desk, "Begin with the nightmares", "nightmares.writing");
  for (const person of [...play.everybody, play.screen]) {
    await does.at(person, "nightmares.writing");
    await person.page.getByRole("heading", { name: story.rounds.nightmare.prompt }).waitFor();
  }
  const secrets = play.round("nightmare");
  // What was taken back, and what stood there before it was worded anew, is nobody else's, ever.
  const gone = "This one was never said, and is taken back at once.";
  const first = "The first words, before they were found to be too sharp.";
  play.secret(gone, ["Jonas"]);
  play.secret(first, ["Lena"]);
  await does.write(play.person("jonas"), gone);
  await does.takeBack(play.person("jonas"), gone);
  await does.write(play.person("lena"), first);
  await does.reword(play.person("lena"), first, "Better words, on their way out.");
  play.secret("Better words, on their way out.", ["Lena"]);
  await does.takeBack(play.person("lena"), "Better words, on their way out.");
  await writeRound(play, "nightmare");
  await turnRound(play, "nightmare", "nightmares", secrets);
  const read = await does.readAloud(play.everybody, story.rounds.nightmare.notes.length, desk);
  assert.deepEqual(read.sort(), story.rounds.nightmare.notes.map((it) => it.text).sort(), "each note is read once");
  await does.goOn(desk, "Let the day in", "turn");
  await does.all(play.everybody, (it) => does.at(it, "turn"));
}

async function hopes(play) {
  const { story } = play;
  const desk = play.person("ines");
  await does.goOn(desk, "To the hopes", "hopes.writing");
  await does.all([...play.everybody, play.screen], (it) => does.at(it, "hopes.writing"));
  const secrets = play.round("wish");
  await writeRound(play, "wish");
  await turnRound(play, "wish", "hopes", secrets);
  const read = await does.readAloud(play.everybody, story.rounds.wish.notes.length, desk);
  assert.deepEqual(read.sort(), story.rounds.wish.notes.map((it) => it.text).sort(), "each note is read once");
  await does.goOn(desk, "Put like with like", "review");
}

async function review(play) {
  const { story } = play;
  await does.all([...play.everybody, play.screen], (it) => does.at(it, "review"));
  const text = textsOf(story);
  for (const [at, cluster] of story.clusters.entries()) {
    await does.sortInto(play.everybody[at % play.everybody.length], cluster.name, cluster.notes.map(text));
  }
  await does.all(play.everybody, (it, at) => dots(play, it, at));
  const wanted = story.clusters.map((it) => ({ name: it.name, notes: it.notes.map(text).sort() }));
  wanted.push({ name: "", notes: story.left_unclustered.map(text).sort() });
  for (const person of play.everybody) {
    const trays = await does.trays(person);
    assert.deepEqual(byName(trays.map((it) => ({ ...it, notes: it.notes.sort() }))), byName(wanted), `${person.name}'s trays`);
    play.saw.trays = trays;
  }
  await does.goOn(play.person("ines"), "Find the words", "draft");
}

async function dots(play, person, at) {
  if (!person.js) await does.look(person);
  const { clusters } = play.story;
  await does.dot(person, clusters[at % clusters.length].name, 2);
  await does.dot(person, clusters[(at + 2) % clusters.length].name, 1);
}

const byName = (trays) => [...trays].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The words of a note by its id. */
export function textsOf(story) {
  const texts = new Map(Object.values(story.rounds).flatMap((it) => it.notes).map((it) => [it.id, it.text]));
  return (id) => texts.get(id);
}

async function draft(play) {
  await does.all([...play.everybody, play.screen], (it) => does.at(it, "draft"));
  await wordItems(play);
  await putAside(play);
  await consent(play);
}

/** Each item in its first words; the second, where nobody was asked about the first. */
export async function wordItems(play, drafter = (at) => play.everybody[at % play.everybody.length]) {
  const { story } = play;
  const text = textsOf(story);
  for (const [at, drafted] of story.drafting.entries()) {
    const final = story.versions[0].items.find((it) => it.id === drafted.item);
    const person = await drafter(at);
    await does.draftItem(person, {
      theme: story.clusters.find((it) => it.id === drafted.cluster).name,
      kind: final.kind,
      text: drafted.drafts[0],
      because: final.why,
      sources: final.from_notes.map(text),
    });
    const asked = story.consent.some((it) => it.item === drafted.item);
    if (drafted.drafts.length > 1 && !asked) await does.otherWords(person, drafted.drafts[0], drafted.drafts[1]);
  }
}

/** What is parked and what is let go was an item before. */
export async function putAside(play, person = play.everybody[0]) {
  const { story } = play;
  const kind = "promise";
  for (const it of [...story.parked, ...story.let_go]) {
    const theme = story.clusters.find((cluster) => cluster.id === it.cluster)?.name;
    await does.draftItem(person, { theme, kind, text: it.text });
  }
  for (const it of story.parked) await does.park(person, it.text, it.because);
  for (const it of story.let_go) await does.letGo(person, it.text, it.because);
}

/** Who says what to an item: those who raised something, and enough others of each kind. */
export function positions(story, counts, raised = []) {
  const said = new Map(raised.map((it) => [it.by, { how: it.kind, reason: it.text }]));
  const left = { ...counts };
  for (const it of raised) left[it.kind] -= 1;
  for (const { id } of story.participants) {
    if (said.has(id)) continue;
    const how = Object.keys(left).find((it) => left[it] > 0);
    left[how] -= 1;
    said.set(id, { how });
  }
  assert.deepEqual(Object.values(left), [0, 0, 0], "the example's positions add up");
  return said;
}

export const allSay = (story) => ({ consent: story.participants.length, concern: 0, objection: 0 });

async function consent(play) {
  const { story } = play;
  for (const drafted of story.drafting) {
    const asked = story.consent.find((it) => it.item === drafted.item);
    const words = asked ? drafted.drafts[asked.on_draft - 1] : drafted.drafts.at(-1);
    await ask(play, words, positions(story, asked?.positions ?? allSay(story), asked?.raised), asked?.raised);
  }
  for (const asked of story.consent) {
    const { drafts } = story.drafting.find((it) => it.item === asked.item);
    const words = drafts.at(-1);
    await does.askAgain(play.person("ines"), drafts[asked.on_draft - 1], words);
    // Jonas keeps his concern about item 3, and is fine to try it.
    const kept = asked.raised.filter((it) => it.kind === "concern").slice(0, asked.on_final.concern);
    await ask(play, words, positions(story, asked.on_final, kept.map(({ by, kind }) => ({ by, kind }))));
  }
}

/** All but one answer at once; nobody sees an answer before the last one has given theirs. */
async function ask(play, words, said, raised = []) {
  const secrets = raised.map((it) => play.secret(it.text, [play.name(it.by)]));
  const give = async ([id, { how, reason }]) => does.answer(play.person(id), words, how, { reason, named: how === "objection" });
  const all = [...said];
  await Promise.all(all.slice(0, -1).map(give));
  if (raised.length) await play.walkAll(false);
  const part = play.record.mark(`the answers to "${words}" were shown`);
  secrets.forEach((it) => (it.until = part));
  await give(all.at(-1));
  const count = (how) => all.filter(([, it]) => it.how === how).length;
  // Without script each look is a load; then the desk and one other look.
  for (const person of play.everybody.filter((it, at) => it.js || at === 0 || at === said.size - 1)) {
    const { said: head, voices } = await does.standing(person, words);
    if (count("objection")) assert.match(head, new RegExp(`${count("objection")} not yet`), words);
    else assert.match(head, /All seven agree/, words);
    if (count("concern")) assert.match(head, /reservation/, words);
    const heard = raised.map((it) => ({ by: it.kind === "objection" ? `${play.name(it.by)}, not yet` : "With a reservation", said: it.text }));
    assert.deepEqual(bySaid(voices), bySaid(heard), `what ${person.name} hears about "${words}"`);
  }
}

const bySaid = (voices) => [...voices].sort((a, b) => (a.said < b.said ? -1 : 1));

async function sign(play) {
  const { story } = play;
  const desk = play.person("ines");
  await does.goOn(desk, "To the signing", "sign");
  await does.all([...play.everybody, play.screen], (it) => does.at(it, "sign"));
  const [version] = story.versions;
  await does.setVisit(desk, { next: version.review_on, every: story.settings.review_every_days, signBy: "2026-02-13" });
  const [sam, ...today] = [...version.signatures].reverse();
  for (const { by, words } of today.reverse()) await does.sign(play.person(by), { name: play.name(by), words });
  await play.clock(sam.at);
  await does.sign(play.person(sam.by), { name: play.name(sam.by), words: sam.words });
  await does.goOn(desk, "Hang it up", "living");
  await does.all(play.everybody, (it) => does.at(it, "living"));
}

/** The workshop part of `expect`, and every word of the example that belongs to it. */
export async function compare(play) {
  const { story } = play;
  const { expect } = story;
  const [version] = story.versions;
  for (const person of play.everybody) {
    await does.look(person, "/charter");
    const page = await does.charter(person);
    assert.equal(page.title, story.title);
    assert.deepEqual(page.items, version.items.map((it) => it.text), `${person.name}'s charter`);
    assert.equal(page.items.length, expect.items_v1);
    assert.equal(page.signatures.length, expect.people);
    assert.equal(page.signatures.filter((it) => it.signed).length, expect.signatures_v1);
    for (const { by, drawn } of version.signatures) {
      const signature = page.signatures.find((it) => it.name === play.name(by));
      assert.ok(signature.signed, `${by} has signed`);
      assert.equal(signature.drawn, Boolean(drawn), `the hand of ${by}`);
    }
    await does.look(person);
  }
  const [reader] = play.everybody;
  const { page } = reader;
  for (const { by, words } of version.signatures) {
    if (words) await page.locator("figure.voice").filter({ hasText: play.name(by) }).getByText(words, { exact: true }).waitFor();
  }
  for (const it of story.parked) await page.locator("#parked li").filter({ hasText: it.text }).getByText(it.because, { exact: true }).waitFor();
  for (const it of story.let_go) assert.match(await page.locator("#dropped").evaluate((it) => it.textContent), new RegExp(`${escaped(it.text)}.*${escaped(it.because)}`));
  await voices(play, reader);
  assert.equal(play.saw.nightmare, expect.nightmare_notes, "nightmares on the wall");
  assert.equal(play.saw.wish, expect.wish_notes, "hopes on the wall");
  assert.equal(play.saw.trays.filter((it) => it.name).length, expect.clusters, "themes");
  assert.equal(play.saw.trays.find((it) => !it.name).notes.length, expect.unclustered, "loose notes");
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Behind every item: the notes it comes from, the words it had, every objection, and who said it. */
async function voices(play, reader) {
  const { story } = play;
  const text = textsOf(story);
  let objections = 0;
  for (const item of story.versions[0].items) {
    await does.look(reader);
    await reader.page.locator("#items li").filter({ hasText: item.text }).getByRole("link", { name: /Where it comes from/ }).click();
    await reader.page.getByRole("heading", { level: 1, name: item.text }).waitFor();
    const said = await reader.page.locator("main").evaluate((it) => it.textContent);
    const drafted = story.drafting.find((it) => it.item === item.id);
    const behind = await reader.page.locator("main li.note .note-text").allInnerTexts();
    assert.deepEqual(behind.sort(), item.from_notes.map(text).sort(), `the notes behind "${item.text}"`);
    for (const before of drafted.drafts.slice(0, -1)) assert.ok(said.includes(before) || (await reader.page.locator(".diff").count()), `"${item.text}" was "${before}"`);
    if (item.why) assert.ok(said.includes(item.why), `why "${item.text}"`);
    for (const raised of story.consent.find((it) => it.item === item.id)?.raised ?? []) {
      const voice = reader.page.locator("figure.voice").filter({ hasText: raised.text });
      await voice.waitFor();
      const caption = await voice.locator("figcaption").evaluate((it) => it.textContent);
      assert.equal(caption.includes(play.name(raised.by)), raised.kind === "objection", `the name beside "${raised.text}"`);
      if (raised.kind === "objection") objections += 1;
    }
  }
  assert.equal(objections, story.expect.objections_v1);
}

// ---- the later life

/** Pulses of so many people, with the counts that the example tells; they are shown as bands. */
async function pulse(play, told) {
  const desk = play.person("ines");
  await life.openPulse(desk);
  const people = play.everybody.slice(0, told.answered);
  const counts = Object.values(told.counts ?? told.counts_must_stay_hidden);
  for (const [at, person] of people.entries()) await life.givePulse(person, counts.map((it) => life.stepOf(it, at)));
  await life.hiddenPulse(play, told.answered);
  for (const person of play.everybody) {
    await does.look(person);
    await person.page.getByText(`${told.answered} of ${play.everybody.length} have given theirs.`).waitFor();
  }
}

const band = (counts) => {
  const all = counts.reduce((sum, it) => sum + it, 0);
  const mean = counts.reduce((sum, it, step) => sum + it * step, 0) / all;
  return mean < 1 ? "rarely" : mean < 2 ? "partly" : "mostly";
};

/** What everybody sees of a closed pulse: a band for each item, or that too few answered. */
async function closed(play, told) {
  await life.closePulse(play.person("ines"));
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(told.closed));
  for (const person of play.everybody) {
    await does.look(person);
    await person.page.locator("#pulse-last-h").getByText(`The pulse of ${day}`).waitFor();
    const said = await person.page.locator("#pulse-last").innerText();
    if (!told.shown) {
      assert.match(said, /Too few for numbers/, `${person.name} and the pulse of ${told.closed}`);
      assert.doesNotMatch(said, /rarely|partly|mostly/);
      continue;
    }
    const counts = Object.values(told.counts);
    for (const [at, it] of counts.entries()) assert.match(said, new RegExp(`Item ${at + 1}:\\s*${band(it)}`), `${person.name}, item ${at + 1}`);
    assert.doesNotMatch(said, /\d+ (hardly|a little|mostly|fully)/i, "bands, and no counts");
  }
}

async function pulsesAndCare(play) {
  const { story } = play;
  const [p1, p2] = story.pulses;
  const [f1, f2] = story.flags;
  await play.clock(`${p1.closed}T10:00`);
  await pulse(play, p1);
  await closed(play, p1);
  await play.clock(f1.raised);
  const text = (id) => story.versions[0].items.find((it) => it.id === id).text;
  play.noticed = play.secret(f1.saw, [play.name(f1.by)]);
  await life.askForCare(play.person(f1.by), { way: "I noticed something.", item: text(f1.item), text: f1.saw, signed: false });
  for (const person of play.everybody) {
    await does.look(person);
    await person.page.getByText("Something was noticed about our alliance.").first().waitFor();
  }
  await play.walkAll(false);
  await play.clock(f2.raised);
  await life.askForCare(play.person(f2.by), { way: "I slipped.", item: text(f2.item), text: f2.saw, help: /words/, signed: true });
  for (const person of play.everybody) {
    await does.look(person);
    await person.page.getByText(f2.saw).first().waitFor();
  }
  await play.clock(`${p2.closed}T10:00`);
  await pulse(play, p2);
  await closed(play, p2);
}

async function firstVisit(play) {
  const { story } = play;
  const [review] = story.reviews;
  const desk = play.person("ines");
  await play.clock(review.started);
  await life.beginVisit(play, desk);
  await life.step(play, desk, "Thanks");
  await life.step(play, desk, "Read aloud");
  const { read, passed } = await life.readItems(play, desk, story.versions[0].items.length, { pass: 7 });
  assert.equal(new Set(read.slice(0, 7)).size >= 6, true, "nobody reads twice before everybody read once, but for who passed");
  assert.equal(passed.length, 1);
  await play.walkAll(false);
  play.noticed.until = play.record.mark("the care was told");
  await life.quiet(play, desk, [story.flags[0].saw]);
  await life.step(play, desk, "Pulse");
  await life.step(play, desk, "Look");
  const [reword, add] = story.versions[1].changes;
  await life.propose(play.person("jonas"), reword.from, { text: reword.to, because: reword.because });
  for (const person of play.everybody) await life.answer(person, reword.from, "consent");
  for (const person of play.everybody) {
    if (!person.js) await does.look(person);
    await person.page.locator("ol.looks").getByText("It has new words").waitFor();
  }
  await life.step(play, desk, "Set aside");
  const [asked] = review.consent;
  await life.propose(desk, asked.on_draft, { text: asked.on_draft, because: add.because });
  const [raised] = asked.raised;
  const objection = play.secret(raised.text, [play.name(raised.by)]);
  const first = [play.person(raised.by), ...play.everybody.filter((it) => it !== play.person(raised.by))];
  for (const [at, person] of first.entries()) {
    if (at === first.length - 1) objection.until = play.record.mark("the answers to a new item were shown");
    await life.answer(person, asked.on_draft, at === 0 ? "objection" : "consent", at === 0 ? raised.text : undefined);
  }
  if (!desk.js) await does.look(desk);
  await desk.page.getByText(raised.text).first().waitFor();
  await life.propose(desk, asked.on_draft, { text: add.to, because: add.because, until: add.trial_until });
  for (const person of play.everybody) await life.answer(person, asked.on_draft, "consent");
  await life.step(play, desk, "Close");
  await life.endVisit(play, desk, story.versions[1].review_on);
}

async function secondVersion(play) {
  const { story } = play;
  const { expect } = story;
  const [, version] = story.versions;
  const signatures = [...version.signatures].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { by, at } of signatures) {
    await play.clock(at);
    await life.signAgain(play.person(by), 2);
  }
  await life.compareVersion(play, version);
  const reader = play.person("lena");
  const { found, signed } = await life.differences(reader, 2);
  assert.match(signed, /Signed by seven/i);
  assert.equal(found.length, expect.diff_v1_v2.reworded.length + expect.diff_v1_v2.added.length);
  assert.match(found[0].what, /Item 1, new words/);
  assert.ok(found[0].said.includes(version.changes[0].because), "the because stands beside it");
  assert.match(found[1].what, /Item 8, new/);
  assert.equal(found[1].removed, "");
  await does.look(reader, "/history");
  await reader.page.getByText(`${expect.diff_v1_v2.same.length === 6 ? "Six" : ""} items unchanged`).waitFor();
  await does.look(reader);
}

async function laterPulses(play) {
  const [, , p3, p4] = play.story.pulses;
  await play.clock(`${p3.closed}T10:00`);
  await pulse(play, p3);
  await closed(play, p3);
  await play.clock(`${p4.closed}T10:00`);
  await pulse(play, p4);
  await closed(play, p4);
  const shown = play.story.pulses.map((it) => [it.id, it.shown ? "bands" : "hidden"]);
  assert.deepEqual(Object.fromEntries(shown), play.story.expect.pulse_display);
}

/** The day of the trial has come: it is kept, and nobody signs again. */
async function trial(play) {
  const [it] = play.story.trials;
  const desk = play.person("ines");
  const words = play.story.versions[1].items.find((item) => item.id === it.item).text;
  await play.clock(`${it.ended}T10:00`);
  await life.beginVisit(play, desk);
  await life.step(play, desk, "Thanks");
  await life.step(play, desk, "Read aloud");
  await life.step(play, desk, "Pulse");
  await life.step(play, desk, "Look");
  const card = desk.page.locator("ol.looks > li").filter({ hasText: words });
  await card.getByText("The day of this trial has come.").waitFor();
  await does.act(desk, card.getByRole("button", { name: "We keep it" }));
  await life.step(play, desk, "Set aside");
  await life.step(play, desk, "Close");
  await life.endVisit(play, desk, "2026-05-28");
  for (const person of play.everybody) {
    await does.look(person);
    assert.equal(await person.page.getByText("Your name is not under the page").count(), 0, `${person.name} need not sign again`);
    assert.equal(await person.page.getByText(/We try this until/).count(), 0, "it is an item like all others");
  }
}

async function joinAndLeave(play) {
  const { story } = play;
  const [join] = story.joins;
  const desk = play.person("ines");
  await play.clock(`${join.joined}T09:00`);
  await does.look(desk, "/seats");
  const link = await desk.page.getByLabel("The link to send").inputValue();
  story.participants.push({ id: join.id, name: join.name });
  const yusuf = await play.come(join.id);
  await does.joinByLink(yusuf, link, join.name);
  yusuf.listen(yusuf.home);
  await does.look(desk);
  await desk.page.getByText(`${join.name}, reading it`).waitFor();
  // Item by item; a question, and its answer; one fear and one hope for the next visit.
  await does.look(yusuf, "/newcomer");
  const [asked] = join.asked;
  const at = story.versions[1].items.findIndex((it) => it.id === asked.item) + 1;
  await does.look(yusuf, `/newcomer?n=${at}`);
  await yusuf.page.locator("summary", { hasText: "Ask about it" }).click();
  await yusuf.page.getByLabel("Your question").fill(asked.text);
  await does.act(yusuf, yusuf.page.getByRole("button", { name: "Ask the circle" }));
  const item = story.versions[1].items[at - 1].text;
  await does.look(desk);
  await desk.page.locator("#items li").filter({ hasText: item }).getByRole("link", { name: /Where it comes from/ }).click();
  await desk.page.getByLabel(/^Your answer/).fill(asked.answered);
  await does.act(desk, desk.page.getByRole("button", { name: "Answer", exact: true }));
  await does.look(yusuf);
  await does.look(yusuf, `/newcomer?n=${at}`);
  await yusuf.page.getByText(asked.answered).waitFor();
  await does.look(yusuf, "/newcomer?n=99");
  const [fear, hope] = join.notes;
  for (const it of join.notes) play.secret(it.text, [join.name]);
  await yusuf.page.getByLabel(/wish that you had not come/).fill(fear.text);
  await yusuf.page.getByLabel(/how do you wish it to be/).fill(hope.text);
  await does.act(yusuf, yusuf.page.getByRole("button", { name: "Lay them down" }));
  await play.clock(`${join.signed}T09:00`);
  await does.look(yusuf);
  await does.sign(yusuf, { name: join.name });
  await does.look(desk);
  await does.act(desk, desk.page.getByRole("button", { name: "Nothing for now" }));
  await does.look(desk);
  await desk.page.getByText("Does anything change?").first().waitFor({ state: "detached" });

  const [leave] = story.leaves;
  await play.clock(`${leave.left}T17:00`);
  const gone = play.person(leave.id);
  await does.look(gone, "/leave");
  await gone.page.getByLabel(/^A word of goodbye/).fill(leave.goodbye);
  await gone.stream?.stop();
  await does.act(gone, gone.page.getByRole("button", { name: /^Leave/ }));
  await gone.page.getByRole("heading", { name: "You have left." }).waitFor();
  story.participants = story.participants.filter((it) => it.id !== leave.id);
  await does.look(desk);
  await desk.page.getByText(/Tomasz has left/).first().waitFor();
  await desk.page.getByText(leave.goodbye).waitFor();
  assert.equal((await gone.page.goto(new URL(gone.home, play.server.url).href)).status(), 404, "their link opens nothing any more");
  // What was written raw is long gone by now, and so are the words of the cares.
  const standing = JSON.stringify([story.versions, story.parked, story.let_go]);
  const raw = [...story.rounds.nightmare.notes, ...story.rounds.wish.notes].map((it) => it.text);
  play.erased = [...raw, ...story.flags.map((it) => it.saw)].filter((it) => !standing.includes(it) && it.length > 12);
}
