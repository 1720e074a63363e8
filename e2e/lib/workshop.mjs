// What people do, in the words of the pages: they look for the button that says it, and wait for
// what must be seen then. Nothing is asked of the server but through a control that can be seen.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const EXAMPLES = process.env.EXAMPLES ?? fileURLToPath(new URL("../../crates/accordant/src/demo", import.meta.url));

/** One of the three worked examples. */
export async function example(name) {
  return JSON.parse(await readFile(`${EXAMPLES}/${name}.json`, "utf8"));
}

const KINDS = { promise: "A promise", permission: "A permission", when_it_is_hard: "When it gets hard", fun: "Fun" };
const STANCES = { consent: "Yes", concern: "Yes, with a reservation", objection: "Not yet" };

/** Presses a button that sends a form, and waits for the answer; a refusal is an error. */
export async function act(person, button) {
  const { page } = person;
  const answered = page.waitForResponse((it) => it.request().method() === "POST");
  const turned = new Promise((done) => page.once("domcontentloaded", done));
  const [response] = await Promise.all([answered, button.click()]);
  if (response.status() >= 400) {
    const said = await response.text().catch(() => "");
    throw new Error(`${person.name} was refused: ${response.status()} ${response.url()} ${said.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").slice(0, 400)}`);
  }
  // A page of its own: its answer is a page, which must be there before anything else is done.
  if (response.request().isNavigationRequest()) await turned;
  await person.heard();
  return response;
}

/** Ticks a box or chooses an answer, with the keyboard. */
export async function tick(locator) {
  await locator.focus();
  await locator.press("Space");
  assert.ok(await locator.isChecked(), "a box or an answer was not ticked by the space bar");
}

/** Opens a fold, if it is closed. */
async function unfold(details) {
  if (await details.evaluate((it) => it.open)) return;
  await details.locator("> summary").click();
}

/** Draws with the mouse: lines through these points, from 0 to 1. */
export async function drawInto(form, lines) {
  const box = form.locator("details.drawbox");
  await box.waitFor();
  await unfold(box);
  const paper = box.locator("svg").last();
  await paper.scrollIntoViewIfNeeded();
  const page = form.page();
  for (const line of lines) {
    const at = await paper.boundingBox();
    const to = ([x, y]) => [at.x + at.width * x, at.y + at.height * y];
    await page.mouse.move(...to(line[0]));
    await page.mouse.down();
    for (const point of line.slice(1)) await page.mouse.move(...to(point), { steps: 4 });
    await page.mouse.up();
  }
  assert.notEqual(await form.locator("[name=strokes]").inputValue(), "", "nothing was drawn");
}

/** Without script a page is looked at again by loading it; the page says so. */
export async function look(person, path = "") {
  const { page } = person;
  const url = new URL(person.home + path, person.server.url).href;
  const there = page.url().split("#")[0] === url.split("#")[0];
  const reload = page.getByRole("link", { name: "Reload to see what is new" });
  if (there && !person.js && (await reload.count())) {
    await Promise.all([page.waitForEvent("domcontentloaded"), reload.click()]);
  } else if (!there || !person.js) {
    // Without script the big screen loads itself every 15 seconds, and may just be doing it.
    const load = () => page.goto(url, { waitUntil: "domcontentloaded" });
    await load().catch((error) => {
      if (!String(error).includes("ERR_ABORTED")) throw error;
      return load();
    });
  }
  await person.heard();
}

/** Waits until the page stands at this place; without script it is loaded. */
export async function at(person, place) {
  if (!person.js && (await person.page.locator("body").getAttribute("data-place")) !== place) await look(person);
  await person.page.locator(`body[data-place="${place}"]`).waitFor();
  await person.heard();
}

export const all = (people, each) => Promise.all(people.map(each));

// ---- the table

export async function start(person, { kind, title, name }) {
  const { page } = person;
  await page.goto("/", { waitUntil: "domcontentloaded" });
  await page.locator("label.choice", { hasText: kind }).click();
  await page.getByLabel("What shall we call it?").fill(title);
  await page.getByLabel("Your first name").fill(name);
  await act(person, page.getByRole("button", { name: "Set the table" }));
  await page.waitForURL(/\/a\/[^/?#]+$/);
  person.home = new URL(page.url()).pathname;
  return person.home;
}

/** The link and the code that stand on the table, for the others. */
export async function invitation(person) {
  const { page } = person;
  const link = await page.getByLabel("The link to send").inputValue();
  const code = (await page.locator(".bigcode [aria-hidden]").first().innerText()).replace(/[^A-Za-z0-9]/g, "");
  return { link, code };
}

export async function joinByLink(person, link, name) {
  await person.page.goto(link, { waitUntil: "domcontentloaded" });
  assert.ok(!person.page.url().includes(link.split("/").pop()), "the key of the door must not stay in the address");
  await takeSeat(person, name);
}

export async function joinByCode(person, code, name) {
  const { page } = person;
  await page.goto("/", { waitUntil: "domcontentloaded" });
  await page.getByLabel("Have a code?").fill(code);
  await act(person, page.getByRole("button", { name: "Join", exact: true }));
  await page.waitForURL(/\/join$/);
  await takeSeat(person, name);
}

async function takeSeat(person, name) {
  const { page } = person;
  await page.getByLabel("How should we call you?").fill(name);
  await act(person, page.getByRole("button", { name: /Look at the questions|Take a seat/ }));
  await page.waitForURL(/\/a\/[^/?#]+$/);
  person.home = new URL(page.url()).pathname;
}

/** A seat at this phone for somebody who has none. */
export async function giveSeat(person, name) {
  const { page } = person;
  await page.getByLabel("Their name").fill(name);
  await act(person, page.getByRole("button", { name: "Give them a seat" }));
}

export async function wordPurpose(person, words) {
  const { page } = person;
  await page.getByLabel("The purpose, in one sentence").fill(words);
  await act(person, page.getByRole("button", { name: "Keep the purpose" }));
  await page.locator("#kept-purpose", { hasText: words }).waitFor();
}

export async function takeTheTen(person) {
  await act(person, person.page.getByRole("button", { name: "Take the ten" }));
  if (person.js) await person.page.locator("#chosen li, #qlist .q").nth(9).waitFor();
}

export async function chooseQuestions(person, texts) {
  const { page } = person;
  await look(person, "/questions");
  const own = [];
  for (const text of texts) {
    const box = page.locator("label.check").filter({ has: page.getByText(text, { exact: true }) }).locator("input");
    if ((await box.count()) === 0) {
      own.push(text);
      continue;
    }
    await unfold(page.locator("details.shelf").filter({ has: box.first() }).first());
    await tick(box.first());
  }
  if (own.length) await page.getByLabel("Your own").fill(own.join("\n"));
  await act(person, page.getByRole("button", { name: "Take these questions" }));
  return questions(person);
}

/** The questions in the order in which the page has them. */
export async function questions(person) {
  await look(person);
  return person.page.locator("#chosen li, #qlist .q").allInnerTexts();
}

/** Changes settings: ticks, choices and the words over a round. */
export async function settle(person, { checks = {}, apart, visitDays, prompts = {}, minutes = {} }) {
  const { page } = person;
  await look(person, "/settings");
  for (const [title, on] of Object.entries(checks)) {
    const box = page.locator("label.check", { hasText: title }).locator("input");
    if ((await box.isChecked()) !== on) {
      await box.focus();
      await box.press("Space");
    }
  }
  if (apart) await page.getByLabel("When do we write?").selectOption({ label: apart });
  if (visitDays) await page.getByLabel("How often do we come back to it?").selectOption(String(visitDays));
  for (const [name, value] of Object.entries(minutes)) await page.locator(`[name=minutes_${name}]`).fill(String(value));
  await act(person, page.getByRole("button", { name: "Keep these settings" }));
  for (const [title, words] of Object.entries(prompts)) {
    const form = page.locator("form").filter({ has: page.getByLabel(`The question over “${title}”`) });
    await form.getByLabel(`The question over “${title}”`).fill(words);
    await act(person, form.getByRole("button", { name: "Keep the question" }));
  }
  await look(person);
}

/** Thinks a question over beforehand, in private. */
export async function think(person, question, thought) {
  const { page } = person;
  const one = page.locator("#qlist > li").filter({ hasText: question });
  await unfold(one.locator("details"));
  await one.locator("textarea").fill(thought);
}

export async function beReady(person) {
  await act(person, person.page.getByRole("button", { name: "I’m ready" }));
  // Whoever sets the table thinks on a page of its own.
  const { page } = person;
  await page.getByText("You are ready.").or(page.getByRole("heading", { name: "Set the table" })).first().waitFor();
}

export async function begin(person) {
  await goOn(person, "Open the room", "arrive");
}

export async function permit(person, words = "Yes, gladly") {
  const { page } = person;
  const form = page.locator("#permit");
  await form.locator("label.choice", { hasText: words }).first().click();
  await act(person, form.getByRole("button", { name: /Say so|I’m ready/ }));
  await page.locator(".answers").getByText(words.toLowerCase()).first().waitFor();
}

/** The next step, as the desk calls it. */
export async function goOn(person, words, place) {
  if (!person.js) await look(person);
  await act(person, person.page.locator("#desk").getByRole("button", { name: words }));
  await at(person, place);
}

/** A small button of the desk, or one in its menu. */
export async function atTheDesk(person, words) {
  const desk = person.page.locator("#desk");
  const button = desk.getByRole("button", { name: words });
  if (!(await button.first().isVisible())) await unfold(desk.locator("#desk-more"));
  await act(person, button.first());
}

// ---- rounds

/** Writes a note face down. `question` is the number of the question, from 1. */
export async function write(person, text, { question, drawing } = {}) {
  const { page } = person;
  if (question && !(await page.locator(`#n${question}`).count())) await look(person, `?q=${question}`);
  const form = page.locator("form.composer").first();
  const field = form.locator("textarea");
  if (drawing) await drawInto(form, drawing);
  await field.fill(text);
  await act(person, form.getByRole("button", { name: "Lay it face down" }));
  await page.locator("li.note.mine").filter({ has: page.getByText(text, { exact: true }) }).first().waitFor();
  await page.waitForFunction((it) => document.querySelector(it).value === "", "form.composer textarea");
}

export async function takeBack(person, text) {
  const { page } = person;
  const note = page.locator("li.note.mine").filter({ has: page.getByText(text, { exact: true }) });
  await act(person, note.getByRole("button", { name: "Take back" }));
  await note.waitFor({ state: "detached" });
}

export async function reword(person, text, words) {
  const { page } = person;
  const note = page.locator("li.note.mine").filter({ has: page.getByText(text, { exact: true }) });
  await note.getByRole("link", { name: "Reword" }).click();
  await page.getByLabel("Your note, in new words").fill(words);
  await act(person, page.getByRole("button", { name: "Keep the new words" }));
  await page.locator("li.note.mine").filter({ has: page.getByText(words, { exact: true }) }).waitFor();
}

export async function enough(person) {
  await act(person, person.page.getByRole("button", { name: "I’ve written enough for now" }));
}

/** How many notes the page says lie on the table. */
export async function onTheTable(person, count) {
  if (!person.js) await look(person, new URL(person.page.url()).search);
  await person.page.locator("#table").getByText(new RegExp(`\\b${count} notes\\b`)).first().waitFor();
}

export async function turnOver(person, round) {
  await goOn(person, "Turn the notes over", `${round}.up`);
}

/** The words of all notes on the wall, in its order. */
export async function wall(person) {
  return person.page.locator("main li.note .note-text").allInnerTexts();
}

export async function meToo(person, text) {
  const { page } = person;
  const note = page.locator("li.note").filter({ has: page.getByText(text, { exact: true }) });
  await act(person, note.getByRole("button", { name: "Me too" }));
  await note.locator("button[name=unmark]").waitFor();
}

/** Reads aloud until all are read; whoever's turn it is presses on. */
export async function readAloud(people, notes, desk) {
  await atTheDesk(desk, "Read aloud, by lot");
  const read = [];
  for (let at = 1; at <= notes; at++) {
    const reader = await whoReads(people, desk, at, notes);
    const reading = reader.page.locator("#reading");
    read.push(await reading.locator(".aloud-note .note-text").innerText());
    await act(reader, reading.getByRole("button", { name: "It is read, go on" }));
  }
  for (const person of people) {
    if (!person.js) await look(person);
    await person.page.getByText("That was all of them. Breathe out.").waitFor();
  }
  return read;
}

/** Whose turn it is, as the page at the desk says; and that person's own page says it too. */
async function whoReads(people, desk, at, notes) {
  if (!desk.js) await look(desk);
  const reading = desk.page.locator("#reading");
  await reading.getByText(`note ${at} of ${notes}`).waitFor();
  const said = await reading.locator(".turnline b").innerText();
  const reader = said === "You read this one aloud" ? desk : people.find((it) => said === `${it.name} reads`);
  assert.ok(reader, `nobody is called as in "${said}"`);
  if (reader !== desk) {
    if (!reader.js) await look(reader);
    await reader.page.locator("#reading").getByText(`note ${at} of ${notes}`).waitFor();
    await reader.page.locator("#reading").getByText("You read this one aloud").waitFor();
  }
  return reader;
}

// ---- review

/** Puts notes together under a name: ticked, and told where. */
export async function sortInto(person, name, texts) {
  const { page } = person;
  if (!person.js) await look(person);
  for (const text of texts) await tick(noteToTick(page, text));
  const bar = page.locator("#group");
  await bar.getByLabel("Group with").selectOption("new");
  await bar.locator("#theme-name").fill(name);
  await act(person, bar.getByRole("button", { name: "Move them" }));
  await tray(page, name).waitFor();
  for (const text of texts) await tray(page, name).getByText(text, { exact: true }).waitFor();
}

const noteToTick = (page, text) => page.locator("#trays li.note").filter({ has: page.getByText(text, { exact: true }) }).first().locator("input");
const tray = (page, name) => page.locator("section.tray").filter({ has: page.getByRole("heading", { name: `Theme: ${name}` }) });

export async function dot(person, name, times = 1) {
  for (let n = 1; n <= times; n++) {
    const put = tray(person.page, name).getByRole("button", { name: `Put a dot on “${name}”` });
    await act(person, put);
    await tray(person.page, name).locator("output").getByText(String(n), { exact: true }).waitFor();
  }
}

/** The trays as the page shows them: name and the words of the notes in each. */
export async function trays(person) {
  if (!person.js) await look(person);
  return person.page.locator("section.tray").evaluateAll((trays) => trays.map((tray) => ({
    name: tray.matches(".loose") ? "" : tray.querySelector("h2 span[dir]").textContent,
    notes: Array.from(tray.querySelectorAll(".note-text"), (it) => it.textContent),
  })));
}

// ---- draft

const sheet = (page, text) => page.locator("#items > li").filter({ has: page.locator("p.item-text").getByText(text, { exact: true }) });

/** Words an item from a theme. */
export async function draftItem(person, { theme, kind, text, because, sources }) {
  const { page } = person;
  await look(person);
  const link = theme
    ? page.locator("#themes li").filter({ has: page.getByText(theme, { exact: true }) }).getByRole("link", { name: "Word an item" })
    : page.locator("#themes").getByRole("link", { name: "Add an item" });
  await link.click();
  const form = page.locator("#f-item");
  await form.getByLabel("Say it as if it were already so").fill(text);
  await tick(form.getByRole("radio", { name: new RegExp(`^${KINDS[kind]}`) }));
  if (because) await form.getByLabel("Why?").fill(because);
  if (sources) await chooseSources(form, sources);
  await act(person, form.getByRole("button", { name: "Put it on the list" }));
  // The form is done with, and so is its address; the new item has the focus.
  await sheet(page, text).and(page.locator(":focus")).waitFor();
  await form.waitFor({ state: "detached" });
  assert.equal(new URL(page.url()).search, "", "the address still asks for the form");
}

/** The notes that stand behind the item, of its theme and of the others; the rest is unticked. */
async function chooseSources(form, sources) {
  for (const offered of await form.locator("#item-sources, #item-others").all()) {
    await unfold(offered);
    for (const label of await offered.locator("label.check").all()) {
      const wanted = sources.includes((await label.innerText()).trim());
      const box = label.locator("input");
      if ((await box.isChecked()) === wanted) continue;
      await box.focus();
      await box.press("Space");
    }
  }
  const ticked = await form.locator("label.check:has(:checked)").allInnerTexts();
  assert.deepEqual(ticked.map((it) => it.trim()).sort(), [...sources].sort(), "the notes behind the item");
}

/** Other words for an item that nobody has answered yet. */
export async function otherWords(person, before, after) {
  const { page } = person;
  if (!person.js) await look(person);
  const item = sheet(page, before);
  const ways = item.locator("details.ways");
  await unfold(ways);
  await ways.getByLabel("Other words").fill(after);
  await act(person, ways.getByRole("button", { name: "Keep these words" }));
  await sheet(page, after).waitFor();
}

/** New words after a "not yet" or a reservation. */
export async function askAgain(person, before, after) {
  const { page } = person;
  if (!person.js) await look(person);
  const item = sheet(page, before);
  if (!(await item.locator("form.reword").count())) return otherWords(person, before, after);
  const form = item.locator("form.reword");
  await form.locator("textarea").fill(after);
  await act(person, form.getByRole("button", { name: "Ask again with these words" }));
  await sheet(page, after).waitFor();
}

/** Answers one item: `how` is consent, concern or objection. */
export async function answer(person, text, how, { reason, named } = {}) {
  const { page } = person;
  if (!person.js) await look(person);
  const item = sheet(page, text);
  await item.waitFor();
  const form = item.locator("form.consent");
  await tick(form.getByRole("radio", { name: STANCES[how], exact: true }));
  if (reason) await form.locator("textarea").fill(reason);
  if (named) await tick(form.getByLabel("Show my name with it"));
  await act(person, form.getByRole("button", { name: "Give my answer" }));
  await item.getByText(/You said: |agree|1 not yet|\d not yet/).first().waitFor();
}

/** What the page says about an item: its standing and the voices. */
export async function standing(person, text) {
  const { page } = person;
  if (!person.js) await look(person);
  const item = sheet(page, text);
  await item.locator(".item-head").getByText(/agree|not yet/).first().waitFor();
  const said = await item.locator(".item-head").innerText();
  const voices = await item.locator(".voices figure").evaluateAll((all) => all.map((it) => ({
    by: it.querySelector("figcaption").textContent.trim(),
    said: it.querySelector("blockquote").textContent.trim(),
  })));
  return { said, voices };
}

async function putAside(person, text, fold, button, because) {
  const { page } = person;
  if (!person.js) await look(person);
  const item = sheet(page, text);
  await unfold(item.locator("details.ways"));
  const way = item.locator(".waysout > details").filter({ has: page.locator("summary", { hasText: fold }) });
  await unfold(way);
  await way.getByLabel(/^Why\?/).fill(because);
  await act(person, way.getByRole("button", { name: button }));
  await page.locator("#aside").getByText(because, { exact: true }).waitFor();
}

export const park = (person, text, because) => putAside(person, text, "Park it", "Park it until the first visit", because);
export const letGo = (person, text, because) => putAside(person, text, "Let it go", "Let it go", because);

// ---- sign

export async function setVisit(person, { next, every, signBy }) {
  const { page } = person;
  const form = page.locator("#visit-form");
  await form.getByLabel("We come back on").fill(next);
  if (every) await form.getByLabel("And then").selectOption(String(every));
  if (signBy) await form.getByLabel(/^Sign by/).fill(signBy);
  await act(person, form.getByRole("button", { name: /Set the date|Keep this date/ }));
  await page.getByRole("heading", { name: "Next visit" }).waitFor();
}

export async function sign(person, { name, words, drawing }) {
  const { page } = person;
  if (!person.js) await look(person);
  const form = page.locator("form.signform");
  await form.waitFor();
  if (drawing) await drawInto(form, drawing);
  else await form.getByLabel("Sign as").fill(name);
  if (words) await form.getByLabel("A word beside it, if you like").fill(words);
  await act(person, form.getByRole("button", { name: "Sign", exact: true }));
  await page.getByText("Your name is under it").first().waitFor();
}

/** The charter as it can be read: title, items, and who has signed how. */
export async function charter(person) {
  return person.page.locator("article.charter").first().evaluate((it) => ({
    title: it.querySelector("h1").textContent,
    purpose: it.querySelector(".purpose")?.textContent,
    items: Array.from(it.querySelectorAll(".articles > li > span:first-child"), (li) => li.textContent),
    signatures: Array.from(it.querySelectorAll(".sigs > li"), (li) => ({
      name: li.querySelector(".printed bdi").textContent,
      signed: !li.classList.contains("unsigned"),
      drawn: Boolean(li.querySelector("svg.drawn")),
      hand: li.querySelector(".hand")?.textContent,
    })),
  }));
}

// ---- one phone

export const BETWEEN = "the phone between two hands";

/** Puts the phone down between two hands. */
export async function pass(person, { done } = {}) {
  const { page } = person;
  person.hand = BETWEEN;
  await person.stream?.stop();
  const button = done ? page.getByRole("button", { name: "I’m done, pass it on" }) : page.locator(".phonebar").getByRole("button", { name: "Pass it on" });
  await act(person, button);
  await page.getByRole("heading", { name: /give the phone to|Give the phone to/ }).waitFor();
}

/** Takes the phone. */
export async function take(person, name) {
  const { page } = person;
  person.hand = name;
  await act(person, page.getByRole("button", { name: new RegExp(`^(I’m ${name}\\b|${name} (once more|goes first))`) }));
  await page.locator(".phonebar").getByText(`${name} has the phone`).waitFor();
  const seen = await page.evaluate(() => {
    const [bar, desk] = [".phonebar", ".desk"].map((it) => document.querySelector(it)?.getBoundingClientRect());
    return bar.bottom <= innerHeight + 1 && (!desk || bar.top >= desk.bottom - 1);
  });
  if (!seen) throw new Error("the bar that passes the phone on is below the window, or under the desk");
  person.listen(person.home);
}
