// The team of the worked example once more, by a generated client: seven programs, each with a token
// of its member, from the first seat to the signed page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Program, generate, said } from "./lib/client.mjs";
import { letters } from "./lib/mortal.mjs";
import { serve } from "./lib/server.mjs";
import { example } from "./lib/workshop.mjs";

const KINDS = { promise: "promise", permission: "permission", when_it_is_hard: "when_hard", fun: "fun", trial: "trial" };
const STANCES = { consent: "yes", concern: "reservation", objection: "not_yet" };
const ROUNDS = { nightmare: "nightmares", wish: "hopes" };
const token = { purpose: "Plays the example.", days: 1 };

let server;
let sdk;
before(async () => {
  server = await serve({ trace: false });
  sdk = await generate(server.url);
});
after(async () => {
  await server?.stop();
  await server?.clear();
});

/** The circle at its table; the first holds the desk. */
async function gather(story) {
  const [first, ...others] = story.participants;
  const seat = said(await sdk.begin({ body: { name: story.title, between: "team", called: first.name, token } }), "begins");
  const desk = new Program(sdk, seat, first.name);
  const circle = new Map([[first.id, desk]]);
  const { door } = await desk.see();
  for (const [at, it] of others.entries()) {
    const way = at % 2 ? { code: door.code } : { door: door.link.split("/").pop() };
    const seat = said(await sdk.join({ body: { by: way, called: it.name, token } }), `${it.name} comes`);
    circle.set(it.id, new Program(sdk, seat, it.name));
  }
  return { desk, circle, all: [...circle.values()] };
}

/** Answers are about the words that were read: the wording comes from what each sees. */
async function answer({ circle }, item, consent, last) {
  const raised = (id) => (last ? undefined : consent?.raised.find((it) => it.by === id));
  for (const [id, who] of circle) {
    const { wording } = (await who.see()).items.find((it) => it.id === item);
    const heard = raised(id);
    const given = heard ? { stance: STANCES[heard.kind], reason: heard.text, named: true } : { stance: "yes" };
    await who.ask("answer", { answers: [{ item, wording, ...given }] });
  }
}

async function writeRound({ desk, circle, all }, story, name, questions) {
  const round = ROUNDS[name];
  const { notes } = story.rounds[name];
  for (const note of notes) {
    const question = note.question && questions.get(note.question);
    await circle.get(note.by).ask("write", { note: letters(12), round, text: note.text, ...(question && { question }) });
  }
  // Nobody is told more than how many there are, and their own.
  for (const [id, who] of circle) {
    const seen = await who.see();
    const it = seen.rounds.find((it) => it.round === round);
    const text = JSON.stringify(seen);
    assert.equal(it.on_the_table, notes.length);
    for (const note of notes) assert.equal(text.includes(JSON.stringify(note.text).slice(1, -1)), note.by === id, `${who.name}: ${note.text}`);
  }
  for (const who of all) await who.ask("say_enough", { round, enough: true });
  assert.equal((await all[1].refused("reveal", { round })).kind, "desk_only");
  await desk.ask("reveal", { round });
  await desk.ask("deal_reading", { round });
  for (let from = 0; from < notes.length; from++) await desk.ask("read_on", { round, pod: 0, from });
  await desk.ask("end_reading", { round });
  for (const who of all) {
    const { wall, my_notes } = (await who.see()).rounds.find((it) => it.round === round);
    assert.deepEqual(wall.map((it) => it.text).sort(), notes.map((it) => it.text).sort());
    assert.deepEqual(my_notes, []);
  }
}

test("seven programs sign the page of their people", { timeout: 120_000 }, async () => {
  const story = await example("team");
  const play = await gather(story);
  const { desk, circle, all } = play;
  const go = (from, to) => desk.ask("go_to", { from, to });
  const any = (number) => all[number % all.length];

  const questions = new Map(story.questions.map((it) => [it.id, letters(12)]));
  await desk.ask("choose_questions", { questions: story.questions.map((it) => ({ id: questions.get(it.id), text: it.text })) });
  for (const name of ["nightmare", "wish"]) await desk.ask("word_prompt", { round: ROUNDS[name], prompt: story.rounds[name].prompt });
  await go("prepare", "arrive");
  for (const who of all) await who.ask("give_permission", { permission: "yes" });
  await go("arrive", "nightmares");
  await writeRound(play, story, "nightmare", questions);
  await go("nightmares", "turn");
  await go("turn", "hopes");
  await writeRound(play, story, "wish", questions);
  await go("hopes", "review");

  // Face up, a note is known by its words; nothing ties it to the id under which it was written.
  const seen = await desk.see();
  const walls = seen.rounds.flatMap((it) => it.wall);
  const told = Object.values(story.rounds).flatMap((it) => it.notes);
  const face_up = (ids) => ids.map((id) => walls.find((it) => it.text === told.find((note) => note.id === id).text).id);
  const themes = new Map();
  for (const [number, it] of story.clusters.entries()) {
    const theme = letters(12);
    themes.set(it.id, theme);
    await any(number).ask("sort", { notes: face_up(it.notes), to: { new: { theme, name: it.name } } });
  }
  await go("review", "draft");

  const page = story.versions[0];
  for (const [number, { item: name, cluster, drafts }] of story.drafting.entries()) {
    const it = page.items.find((it) => it.id === name);
    const [item, who] = [letters(12), any(number)];
    const wording = (text) => ({ kind: KINDS[it.kind], text, ...(it.why && { because: it.why }) });
    await who.ask("draft_item", { item, theme: themes.get(cluster), wording: wording(drafts[0]), sources: face_up(it.from_notes) });
    const consent = story.consent.find((it) => it.item === name);
    const asked = consent ? consent.on_draft : drafts.length;
    const reword = async (from, to) => {
      for (let draft = from; draft < to; draft++) await who.ask("word_item", { item, believed: draft, wording: wording(drafts[draft]) });
    };
    await reword(1, asked);
    await answer(play, item, consent, false);
    const { standing } = (await who.see()).items.find((it) => it.id === item);
    const stopped = consent?.raised.some((it) => it.kind === "objection");
    assert.equal(Object.keys(standing)[0], stopped ? "not_yet" : "agreed", it.text);
    if (drafts.length > asked) {
      await reword(asked, drafts.length);
      await answer(play, item, consent, true);
    }
  }
  const agreed = await desk.see();
  assert.deepEqual(agreed.items.map((it) => it.text), page.items.map((it) => it.text));
  assert.equal(agreed.all_agreed, true);

  await go("draft", "sign");
  const next = new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10);
  await desk.ask("set_visit", { next, every_days: story.settings.review_every_days });
  for (const { by } of page.signatures) {
    const who = circle.get(by);
    const { words_to_sign: items } = await who.see();
    await who.ask("sign", { mark: { typed: who.name }, items });
  }
  await go("sign", "living");
  const lived = await any(3).see();
  assert.equal(lived.place, "living");
  assert.equal(lived.signatures.filter((it) => it.mark).length, story.expect.signatures_v1);
  assert.equal(lived.next_visit, next);
  assert.equal(lived.life.versions[0].items.length, story.expect.items_v1);
  assert.doesNotMatch(server.log(), /a fault of ours/);
});

test("a token of another circle finds nothing", async () => {
  const [ann, eve] = await Promise.all(["Ann", "Eve"].map(async (called) => {
    const seat = said(await sdk.begin({ body: { name: "Heron", between: "team", called, token } }), "begins");
    return new Program(sdk, seat, called);
  }));
  const foreign = new Program(sdk, { ...eve, alliance: ann.alliance }, "Eve");
  assert.equal((await foreign.refused("light_candle")).status, 404);
  assert.equal((await sdk.see(foreign.at)).response.status, 404);
});

test("an open stream says that something has changed, and where to go on", { timeout: 30_000 }, async () => {
  const seat = said(await sdk.begin({ body: { name: "Heron", between: "team", called: "Ann", token } }), "begins");
  const ann = new Program(sdk, seat, "Ann");
  const listen = async (last) => {
    const headers = { ...ann.at.headers, ...(last && { "Last-Event-ID": last }) };
    const response = await fetch(`${server.url}/api/v1/alliances/${ann.alliance}/events`, { headers });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    return { next: async () => (await reader.read()).value, stop: () => reader.cancel() };
  };
  const stream = await listen();
  const first = await stream.next();
  const id = /^id: (\S+)$/m.exec(first)[1];
  await ann.ask("rename", { name: "Kingfisher" });
  const news = await stream.next();
  assert.match(news, /^event: change$/m);
  assert.match(news, /"kind":"room"/);
  assert.doesNotMatch(news, /Kingfisher/);
  await stream.stop();
  const again = await listen(id);
  assert.match(await again.next(), /"kind":"room"/);
  await again.stop();
});
