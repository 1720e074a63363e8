// The family of the worked example: one phone that goes from hand to hand, with drawings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Play } from "./lib/play.mjs";
import { compare, positions, textsOf, wordItems, allSay, putAside } from "./lib/team.mjs";
import * as life from "./lib/life.mjs";
import * as does from "./lib/workshop.mjs";

// What is drawn, as lines from 0 to 1: nobody needs to recognise it.
const DRAWINGS = {
  cat: [[[0.3, 0.7], [0.35, 0.2], [0.45, 0.4], [0.55, 0.4], [0.65, 0.2], [0.7, 0.7], [0.3, 0.7]], [[0.42, 0.55], [0.44, 0.55]], [[0.56, 0.55], [0.58, 0.55]]],
  book: [[[0.2, 0.2], [0.5, 0.3], [0.8, 0.2], [0.8, 0.8], [0.5, 0.9], [0.2, 0.8], [0.2, 0.2]], [[0.5, 0.3], [0.5, 0.9]]],
  tablet: [[[0.3, 0.2], [0.7, 0.2], [0.7, 0.7], [0.3, 0.7], [0.3, 0.2]], [[0.4, 0.7], [0.35, 0.95]], [[0.6, 0.7], [0.65, 0.95]]],
  lightning: [[[0.2, 0.2], [0.2, 0.8], [0.35, 0.8]], [[0.8, 0.1], [0.65, 0.5], [0.8, 0.5], [0.6, 0.95]]],
};
const drawing = (words) => words && Object.entries(DRAWINGS).find(([name]) => words.includes(name))[1];

/** The phone goes to this person, if it is not in their hands already. */
async function hand(play, id, how = {}) {
  const phone = play.phone;
  const name = play.name(id);
  if (phone.hand === name) return phone;
  if (phone.hand !== does.BETWEEN) await does.pass(phone, how);
  await does.take(phone, name);
  return phone;
}

async function gather(play) {
  const { story } = play;
  const [papa, ...children] = story.participants;
  const phone = await play.come(papa.id);
  play.phone = phone;
  await does.start(phone, { kind: "A family", title: story.title, name: papa.name });
  await does.settle(phone, {
    checks: { "Turn each fear into a hope": false },
    visitDays: story.settings.review_every_days,
    prompts: { Nightmares: story.rounds.nightmare.prompt, Hopes: story.rounds.wish.prompt },
  });
  play.questions = await does.chooseQuestions(phone, story.questions.map((it) => it.text));
  for (const it of children) await does.giveSeat(phone, it.name);
  phone.hand = papa.name;
  await play.clock("2026-01-10T10:00");
  await does.look(phone);
  await does.begin(phone);
  phone.listen(phone.home);
  await does.permit(phone);
  for (const it of children) {
    await hand(play, it.id);
    await does.permit(phone);
  }
  await hand(play, papa.id);
  await does.goOn(phone, "Begin with the nightmares", "nightmares.writing");
}

/** Each writes when the phone is in their hands; it goes round as often as the example has it. */
async function round(play, name, stage) {
  const { story, phone } = play;
  const secrets = play.round(name);
  await phone.page.getByRole("heading", { name: name === "wish" ? play.questions[0] : story.rounds[name].prompt }).waitFor();
  // No promise of anonymity is made (expect.anonymity_offered is false).
  await phone.page.getByText("You are few, so people may guess.").first().waitFor();
  for (const note of story.rounds[name].notes) {
    await hand(play, note.by);
    await does.write(phone, note.text, { question: play.question(note), drawing: drawing(note.drawn) });
    play.written.push(note.text);
  }
  for (const { id } of story.participants) {
    await hand(play, id);
    await does.onTheTable(phone, story.rounds[name].notes.length);
    await does.pass(phone, { done: true });
  }
  await phone.page.getByRole("heading", { name: "Everybody has written." }).waitFor();
  await play.beforeReveal(name);
  await does.take(phone, "Papa");
  const part = play.record.mark(`the ${name} notes were turned over`);
  secrets.open(part);
  await does.turnOver(phone, stage);
  play.saw[name] = (await does.wall(phone)).length;
  assert.deepEqual((await does.wall(phone)).sort(), story.rounds[name].notes.map((it) => it.text).sort());
  const drawn = story.rounds[name].notes.filter((it) => it.drawn);
  assert.equal(await phone.page.locator("main li.note svg.drawn").count(), drawn.length, "what was drawn is on the wall");
  await readRound(play, story.rounds[name].notes.length);
}

async function readRound(play, notes) {
  const { phone } = play;
  await does.atTheDesk(phone, "Read aloud, by lot");
  const reading = phone.page.locator("#reading");
  for (let at = 1; at <= notes; at++) {
    await reading.getByText(`note ${at} of ${notes}`).waitFor();
    await does.act(phone, reading.getByRole("button", { name: "It is read, go on" }));
  }
  await phone.page.getByText("That was all of them. Breathe out.").waitFor();
}

async function review(play) {
  const { story, phone } = play;
  const text = textsOf(story);
  for (const cluster of story.clusters) await does.sortInto(phone, cluster.name, cluster.notes.map(text));
  for (const [at, { id }] of story.participants.entries()) {
    await hand(play, id);
    await does.dot(phone, story.clusters[at].name, 2);
  }
  const trays = await does.trays(phone);
  play.saw.trays = trays;
  for (const cluster of story.clusters) {
    assert.deepEqual(trays.find((it) => it.name === cluster.name).notes.sort(), cluster.notes.map(text).sort());
  }
  assert.deepEqual(trays.find((it) => !it.name).notes, [], "nothing is left loose");
  await hand(play, "papa");
  await does.goOn(phone, "Find the words", "draft");
}

async function draft(play) {
  const { story, phone } = play;
  await wordItems(play, () => phone);
  await putAside(play, phone);
  const first = story.drafting.map((it) => {
    const asked = story.consent.find((consent) => consent.item === it.item);
    return { words: asked ? it.drafts[asked.on_draft - 1] : it.drafts.at(-1), said: positions(story, asked?.positions ?? allSay(story), asked?.raised), raised: asked?.raised ?? [] };
  });
  await ask(play, first);
  const again = [];
  for (const asked of story.consent) {
    const { drafts } = story.drafting.find((it) => it.item === asked.item);
    await does.askAgain(phone, drafts[asked.on_draft - 1], drafts.at(-1));
    again.push({ words: drafts.at(-1), said: positions(story, asked.on_final), raised: [] });
  }
  await ask(play, again);
  await hand(play, "papa");
  await does.goOn(phone, "To the signing", "sign");
}

/** The phone goes round; each answers all that is asked, and nobody finds another one's answer. */
async function ask(play, items) {
  const { story, phone } = play;
  const secrets = items.flatMap((it) => it.raised).map((it) => play.secret(it.text, [play.name(it.by)]));
  const [last, ...first] = [...story.participants].reverse();
  for (const { id } of [...first.reverse(), last]) {
    await hand(play, id);
    await does.look(phone);
    if (id === last.id) {
      const part = play.record.mark(`the answers to ${items.length} items were shown`);
      secrets.forEach((it) => (it.until = part));
    }
    for (const { words, said } of items) {
      const { how, reason } = said.get(id);
      await does.answer(phone, words, how, { reason, named: Boolean(reason) });
    }
  }
  for (const { words, raised } of items) {
    const { said, voices } = await does.standing(phone, words);
    if (raised.length) assert.match(said, new RegExp(`${raised.length} not yet`));
    else assert.match(said, /All three agree/);
    assert.deepEqual(voices, raised.map((it) => ({ by: `${play.name(it.by)}, not yet`, said: it.text })));
  }
  await hand(play, "papa");
}

async function sign(play) {
  const { story, phone } = play;
  const [version] = story.versions;
  await does.setVisit(phone, { next: version.review_on, every: story.settings.review_every_days });
  for (const { by, drawn } of version.signatures) {
    await hand(play, by);
    await does.sign(phone, { name: play.name(by), drawing: drawing(drawn?.replace("LEO with a ", "")) });
  }
  await hand(play, "papa");
  await does.goOn(phone, "Hang it up", "living");
}

// ---- the later life

/** Rain, cloud and sun, from hand to hand; when all have given theirs, all see all. */
async function faces(play) {
  const { story, phone } = play;
  const [pulse] = story.pulses;
  await play.clock(`${pulse.closed}T10:00`);
  await does.look(phone);
  await life.openPulse(phone);
  for (const [id, answers] of Object.entries(pulse.answers)) {
    await hand(play, id);
    await life.givePulse(phone, Object.values(answers), { faces: true });
    await does.look(phone);
  }
  const said = await phone.page.locator("#pulse-last").innerText();
  assert.match(said, /Item 4:/);
  for (const name of ["Papa", "Leo", "Finn"]) assert.match(said, new RegExp(name), "all answers, with names");
  assert.match(said, /rain/i);
  await hand(play, "papa");
}

/** Papa slipped, and says so. Leo would rather not sign; in a circle of three that is refused kindly. */
async function slips(play) {
  const { story, phone } = play;
  const [mine, unsigned] = story.flags;
  const text = (id) => story.versions[0].items.find((it) => it.id === id).text;
  await play.clock(mine.raised);
  await hand(play, "papa");
  await life.askForCare(phone, { way: "I slipped.", item: text(mine.item), text: mine.saw });
  await play.clock(unsigned.raised);
  await hand(play, "leo");
  await does.look(phone, "/care?way=noticed");
  await phone.page.getByText("Everybody could guess who says it, so your name stands with it.").waitFor();
  assert.equal(await phone.page.getByText("Without my name").count(), 0, "nothing is promised that cannot be kept");
  const form = await phone.page.locator("#care-form").evaluate((it) => Object.fromEntries(new FormData(it)));
  const item = await phone.page.locator("#care-form label.choice", { hasText: text(unsigned.item) }).locator("input").inputValue();
  const refused = await phone.page.request.post(`${play.server.url}${phone.home}/care`, { headers: { origin: play.server.url }, form: { ...form, item, text: unsigned.saw, signed: "0" }, maxRedirects: 0 });
  assert.equal(refused.status(), 422, "an unsigned care of three is refused");
  const words = await refused.text();
  assert.match(words, /You are few: everybody could guess who wrote it/);
  assert.ok(words.includes(unsigned.saw), "nothing that was typed is lost");
  assert.deepEqual(story.expect.unsigned_flags_the_app_should_refuse, [unsigned.id]);
  await life.askForCare(phone, { way: "I noticed something.", item: text(unsigned.item), text: unsigned.saw });
  await does.look(phone);
  await phone.page.getByText("Leo: I noticed something").waitFor();
  await hand(play, "papa");
}

/** Sunday after breakfast: the page aloud from one tablet, new words, and new hands under it. */
async function sunday(play) {
  const { story, phone } = play;
  const [review] = story.reviews;
  const [, version] = story.versions;
  await play.clock(review.started);
  await does.look(phone);
  await does.act(phone, phone.page.getByRole("button", { name: "Begin the visit" }));
  await does.at(phone, "visit");
  const desk = { ...play, everybody: [phone] };
  const step = (name) => life.step(desk, phone, name);
  await step("Thanks");
  await step("Read aloud");
  const { read } = await life.readItems(desk, phone, 6);
  assert.equal(read.length, 6);
  await phone.page.getByRole("button", { name: "Go on", exact: true }).click();
  for (const flag of story.flags) await phone.page.locator("#told").getByText(flag.saw).waitFor();
  await step("Pulse");
  await step("Look");
  const parked = version.changes.find((it) => it.do === "add");
  const reworded = version.changes.filter((it) => it.do === "reword");
  for (const it of reworded) await life.propose(phone, it.from, { text: it.to, because: it.because });
  const all = ["leo", "finn", "papa"];
  for (const id of all) {
    await hand(play, id);
    await does.look(phone);
    for (const it of reworded) await life.answer(phone, it.from, "consent");
  }
  await hand(play, "papa");
  await step("Set aside");
  await life.propose(phone, story.parked[0].text, { text: parked.to, because: parked.because });
  for (const id of all) {
    await hand(play, id);
    await does.look(phone);
    await life.answer(phone, story.parked[0].text, "consent");
  }
  await hand(play, "papa");
  await step("Close");
  await life.endVisit(desk, phone, version.review_on);
  for (const { by } of version.signatures) {
    await hand(play, by);
    await does.look(phone);
    await life.follow(phone, phone.page.getByRole("link", { name: /Look at it, and sign/ }).first());
    await does.act(phone, phone.page.getByRole("button", { name: /^Sign version 2 as/ }));
  }
  await hand(play, "papa");
  await does.look(phone, "/charter");
  const page = await does.charter(phone);
  assert.deepEqual([...page.items].sort(), version.items.map((it) => it.text).sort());
  assert.equal(page.items.length, story.expect.items_v2);
  assert.equal(page.signatures.filter((it) => it.signed).length, story.expect.signatures_v2);
  const { found } = await life.differences(phone, 2);
  assert.equal(found.length, 3);
  await play.clock("2026-03-20T10:00");
  const standing = JSON.stringify([story.versions, story.parked, story.let_go]);
  const raw = [...story.rounds.nightmare.notes, ...story.rounds.wish.notes].map((it) => it.text);
  play.erased = [...raw, ...story.flags.map((it) => it.saw)].filter((it) => !standing.includes(it));
  await gone(play);
}

/** What is due by the clock is done by the clock, within a moment. */
async function gone(play) {
  const { phone } = play;
  for (let tries = 0; tries < 40; tries++) {
    await does.look(phone, "/history");
    if (await phone.page.getByText(/notes were let go/).count()) break;
    await new Promise((done) => setTimeout(done, 250));
  }
  await does.look(phone);
}

test("a family finds its alliance with one phone, and nobody peeks", async () => {
  const play = await Play.begin("family", "2026-01-08T18:30");
  try {
    await play.time("gather", () => gather(play));
    await play.time("nightmares", () => round(play, "nightmare", "nightmares"));
    await does.goOn(play.phone, "To the hopes", "hopes.writing");
    await play.time("hopes", () => round(play, "wish", "hopes"));
    await does.goOn(play.phone, "Put like with like", "review");
    for (const part of [review, draft, sign, compare]) await play.time(part.name, () => part(play));
    await play.time("search", () => play.search());
    for (const part of [faces, slips, sunday]) await play.time(part.name, () => part(play));
    await play.time("searchLife", () => life.searchLife(play, play.erased));
    await play.leave();
  } catch (error) {
    await play.show();
    throw error;
  } finally {
    await play.end();
  }
});
