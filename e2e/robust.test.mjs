// What is typed survives: other people, a change of place, a restart, a lost connection, a renewed
// link, a reload. And a page goes on where streams do not come through.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Mortal, letters, until } from "./lib/mortal.mjs";
import { PATIENCE, browser } from "./lib/people.mjs";
import { Proxy } from "./lib/proxy.mjs";

let chrome;
before(async () => (chrome = await browser()));
after(() => chrome?.close());

/** Somebody of a circle, with a browser of their own that stands at the circle's page. */
async function come(circle, name, { url = circle.server.url, pages = 1 } = {}) {
  const context = await chrome.newContext({ baseURL: url, reducedMotion: "reduce", locale: "en-GB" });
  context.setDefaultTimeout(PATIENCE);
  const own = { name, circle, context, errors: [], pages: [] };
  context.on("weberror", (error) => own.errors.push(String(error.error())));
  for (let n = 0; n < pages; n++) {
    const page = await context.newPage();
    await page.goto(n ? circle.path : circle.who(name).link, { waitUntil: "domcontentloaded" });
    own.pages.push(page);
  }
  own.page = own.pages[0];
  await live(own.page);
  return own;
}

const text = (page) => page.locator("form.composer textarea");
const lay = (page) => page.locator("form.composer").getByRole("button", { name: "Lay it face down" }).click();
const mine = (page, words) => page.locator("#mine li.note.mine").filter({ hasText: words });
const waits = (page) => page.locator(".kept li.note.unsent");
const onTable = (page, count) => page.locator("#table").getByText(new RegExp(`\\b${count} notes?\\b`)).first().waitFor();

/** The page has heard from its stream: notes of others arrive by themselves. */
const live = (page) => page.waitForFunction(() => document.getElementById("live")?._htmx?.sse?.reader, null, { timeout: PATIENCE });

/** Types a half sentence, with the caret in its middle. */
async function half(page, words) {
  await text(page).click();
  await page.keyboard.type(words);
  for (let n = 0; n < 4; n++) await page.keyboard.press("ArrowLeft");
}
const caret = (page) => text(page).evaluate((it) => [it === document.activeElement, it.selectionStart, it.value]);

/** A circle that writes nightmares, on a server of its own. */
async function writing(t, names = ["Ann", "Bob", "Cem"]) {
  const server = await Mortal.start();
  const opened = [];
  t.after(async () => {
    for (const person of opened) assert.deepEqual(person.errors, [], `a script failed at ${person.name}'s`);
    await Promise.all(opened.map((person) => person.context.close()));
    await server.clear();
  });
  const circle = await server.circle(names, { stage: "nightmares" });
  const open = async (name, more) => {
    const person = await come(circle, name, more);
    opened.push(person);
    return person;
  };
  return { server, circle, open };
}

describe("what is typed", { concurrency: 3 }, () => {
  it("survives other people's notes and a newcomer, with focus and caret", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await half(page, "Nobody dares to say");
    const stood = await caret(page);
    assert.deepEqual([stood[0], stood[2]], [true, "Nobody dares to say"]);
    await circle.note("Ann", "one");
    await onTable(page, 1);
    await circle.join("Dag");
    await page.locator('#done [role=img][aria-label*="Dag"]').waitFor();
    await circle.note("Dag", "two");
    await onTable(page, 2);
    assert.deepEqual(await caret(page), stood);
  });

  it("is asked for when the notes are turned over, and is added face up, once", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await circle.note("Ann", "the first");
    await half(page, "The last to know");
    await circle.act("Ann", "reveal", { round: "nightmares" });
    const banner = page.locator("#moved");
    await banner.getByText("Yours was not laid down yet").waitFor();
    assert.equal(await text(page).inputValue(), "The last to know");
    await page.evaluate(() => scrollTo(0, 0));
    const [asked, header, eyebrow] = await Promise.all([banner, page.locator("header.room"), page.locator("main .eyebrow").first()].map((it) => it.boundingBox()));
    assert.ok(header.y + header.height <= asked.y && asked.y + asked.height <= eyebrow.y, "the question covers nothing");
    assert.ok(await page.getByText("Nobody can read them yet").isHidden(), "nothing is promised that is not true any more");
    assert.equal(await circle.count("Ann", "The last to know"), 0);
    await banner.getByRole("button", { name: "Add it, face up" }).click();
    await page.locator('body[data-place="nightmares.up"]').waitFor();
    await page.locator("li.note", { hasText: "The last to know" }).waitFor();
    assert.equal(await circle.count("Ann", "The last to know"), 1);
    assert.ok(await banner.isHidden());
  });

  it("is asked for when the notes are turned over, and can be let be", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await circle.note("Ann", "the first");
    await half(page, "Better not");
    await circle.act("Ann", "reveal", { round: "nightmares" });
    await page.locator("#moved").getByRole("button", { name: "Let it be" }).click();
    await page.locator('body[data-place="nightmares.up"]').waitFor();
    await page.reload();
    assert.equal(await circle.count("Ann", "Better not"), 0);
    assert.equal(await page.getByText("Better not").count(), 0);
  });

  it("is asked for when it was sent just too late", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await circle.note("Ann", "the first");
    let send;
    const held = new Promise((go) => (send = go));
    await page.route("**/notes", async (route) => {
      await held;
      await route.continue();
    });
    await half(page, "A second too late");
    await lay(page);
    await circle.act("Ann", "reveal", { round: "nightmares" });
    send();
    await page.locator("#moved").getByRole("button", { name: "Add it, face up" }).click();
    await page.locator("li.note", { hasText: "A second too late" }).waitFor();
    assert.equal(await circle.count("Ann", "A second too late"), 1);
  });

  it("survives a restart of the server, and what was laid meanwhile is sent, once", async (t) => {
    const { server, circle, open } = await writing(t);
    const { page } = await open("Bob");
    await half(page, "Before the fall");
    await server.end("SIGKILL");
    await page.locator("#net").waitFor();
    assert.equal(await text(page).inputValue(), "Before the fall");
    await lay(page);
    await waits(page).filter({ hasText: "Before the fall" }).waitFor();
    await half(page, "Already the next");
    await server.again();
    await mine(page, "Before the fall").waitFor();
    await waits(page).waitFor({ state: "detached" });
    await page.locator("#net").waitFor({ state: "hidden" });
    assert.equal(await circle.count("Bob", "Before the fall"), 1);
    assert.equal(await text(page).inputValue(), "Already the next");
    await circle.note("Ann", "and the page lives");
    await onTable(page, 2);
  });

  it("is asked for when its round was turned over while there was no connection", async (t) => {
    const { server, circle, open } = await writing(t);
    const proxy = await Proxy.before(server.port);
    t.after(() => proxy.stop());
    const { page } = await open("Bob", { url: proxy.url });
    await circle.note("Ann", "the first");
    proxy.away = true;
    proxy.drop();
    await half(page, "From the tunnel");
    await lay(page);
    await waits(page).waitFor();
    await circle.act("Ann", "reveal", { round: "nightmares" });
    proxy.away = false;
    await page.locator("#moved").getByRole("button", { name: "Add it, face up" }).click();
    await page.locator('body[data-place="nightmares.up"]').waitFor();
    await page.locator("li.note", { hasText: "From the tunnel" }).waitFor();
    assert.equal(await circle.count("Ann", "From the tunnel"), 1);
  });

  it("is kept once when the answer to it is lost and the server falls", async (t) => {
    const { server, circle, open } = await writing(t);
    const proxy = await Proxy.before(server.port);
    t.after(() => proxy.stop());
    const { page } = await open("Bob", { url: proxy.url });
    proxy.cut = /^POST .*\/notes$/;
    await half(page, "Heard or not");
    await lay(page);
    await waits(page).filter({ hasText: "Heard or not" }).waitFor();
    assert.ok(proxy.cuts > 0);
    assert.equal(await circle.count("Bob", "Heard or not"), 1, "the server has it, and the page cannot know");
    await server.end("SIGKILL");
    proxy.cut = undefined;
    await server.again();
    await waits(page).waitFor({ state: "detached" });
    assert.equal(await circle.count("Bob", "Heard or not"), 1);
    assert.ok(proxy.heads.filter((it) => /^POST .*\/notes$/.test(it)).length >= 2, "it was sent again");
  });

  it("waits for the network and is then sent, once", async (t) => {
    const { circle, open } = await writing(t);
    const { page, context } = await open("Bob");
    await context.setOffline(true);
    await half(page, "In the lift");
    await lay(page);
    await waits(page).filter({ hasText: "In the lift" }).waitFor();
    await half(page, "And one more");
    await lay(page);
    await waits(page).filter({ hasText: "And one more" }).waitFor();
    await page.locator("#net").waitFor();
    await context.setOffline(false);
    await mine(page, "In the lift").waitFor();
    await mine(page, "And one more").waitFor();
    await waits(page).first().waitFor({ state: "detached" });
    await page.locator("#net").waitFor({ state: "hidden" });
    for (const words of ["In the lift", "And one more"]) assert.equal(await circle.count("Bob", words), 1);
    await onTable(page, 2);
  });

  it("stays visible when one's link was renewed meanwhile", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await half(page, "Mine, in any case");
    await circle.act("Ann", "renew", { member: await circle.id("Bob") });
    await page.locator("#gone").getByText("This link no longer works here.").waitFor();
    assert.equal(await text(page).inputValue(), "Mine, in any case");
    assert.ok(await text(page).isVisible() && await text(page).isEditable());
    await lay(page);
    await page.waitForTimeout(500);
    assert.equal(await text(page).inputValue(), "Mine, in any case");
    assert.equal((await circle.get("Ann")).status, 200);
    assert.equal(await circle.count("Ann", "Mine, in any case"), 0);
  });

  it("is not disturbed when its owner renews the link in another window", async (t) => {
    const { circle, open } = await writing(t);
    const bob = await open("Bob");
    await half(bob.page, "Undisturbed");
    const seats = await bob.context.newPage();
    await seats.goto(`${circle.path}/seats`);
    await seats.getByRole("link", { name: "Renew it" }).click();
    const answered = seats.waitForResponse((it) => it.request().method() === "POST");
    await seats.getByRole("button", { name: "Renew the link" }).click();
    assert.ok((await answered).status() < 400);
    // The window stays: one that is closed while it goes somewhere may never say that it is closed.
    await circle.note("Ann", "one");
    await onTable(bob.page, 1);
    assert.equal(await text(bob.page).inputValue(), "Undisturbed");
    assert.equal(await bob.page.locator("#gone").count(), 0);
    await lay(bob.page);
    await mine(bob.page, "Undisturbed").waitFor();
    await live(bob.page);
    assert.equal((await circle.get("Bob")).status, 404, "the old key is void");
  });

  it("survives a reload, and so does what waits to be sent", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    await page.route("**/notes", (route) => route.abort());
    await half(page, "Waiting");
    await lay(page);
    await waits(page).waitFor();
    await half(page, "Half a thought");
    await page.reload();
    assert.equal(await text(page).inputValue(), "Half a thought");
    await waits(page).filter({ hasText: "Waiting" }).waitFor();
    await page.unroute("**/notes");
    await mine(page, "Waiting").waitFor();
    await waits(page).waitFor({ state: "detached" });
    assert.equal(await circle.count("Bob", "Waiting"), 1);
    assert.equal(await text(page).inputValue(), "Half a thought");
  });

  it("comes back in a form without script when the session has ended", async (t) => {
    const { circle } = await writing(t);
    const bob = circle.who("Bob");
    await circle.act("Ann", "renew", { member: await circle.id("Bob") });
    const form = { note: "aaaaaaaaaaaa", round: "nightmares", text: "Not for nothing" };
    const answer = await circle.server.post(`${circle.path}/notes`, bob.cookie, form, { plain: true });
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /<textarea[^>]*>\s*Not for nothing/);
  });
});

describe("what is typed elsewhere", { concurrency: 3 }, () => {
  /** The field has its text, its focus and its caret. */
  const stands = (field) => field.evaluate((it) => [it === document.activeElement, it.selectionStart, it.value]);
  async function begin(page, field, words) {
    await field.click();
    await page.keyboard.type(words);
    for (let n = 0; n < 4; n++) await page.keyboard.press("ArrowLeft");
    const stood = await stands(field);
    assert.deepEqual(stood, [true, words.length - 4, words]);
    return stood;
  }

  it("survives in Draft, while items and answers of others arrive", async (t) => {
    const { circle, open } = await writing(t);
    await circle.act("Ann", "reveal", { round: "nightmares" });
    await circle.act("Ann", "stage", { from: "nightmares", to: "draft" });
    const add = async (text) => {
      const item = letters(12);
      await circle.act("Ann", "item", { item, kind: "promise", text });
      return item;
    };
    const item = await add("We start on time.");
    const { page } = await open("Bob");
    await page.locator("label.choice", { has: page.locator(`#c-${item}-not_yet`) }).click();
    const why = page.locator(`#why-${item}`);
    const stood = await begin(page, why, "On whose clock");
    const answer = { item, [`wording.${item}`]: "1", [`stance.${item}`]: "yes" };
    await circle.act("Cem", "answer", answer);
    const second = await add("We end on time.");
    await page.getByText("We end on time.").first().waitFor();
    await circle.act("Cem", "answer", { item: second, [`wording.${second}`]: "1", [`stance.${second}`]: "yes" });
    await circle.act("Ann", "answer", answer);
    await circle.join("Dag");
    await add("We laugh.");
    await page.getByText("We laugh.").first().waitFor();
    assert.deepEqual(await stands(why), stood);
    assert.ok(await page.locator(`#c-${item}-not_yet`).isChecked());
    // The circle goes on: nobody is pulled away from a text.
    await circle.act("Ann", "stage", { from: "draft", to: "review" });
    await page.locator("#moved").getByRole("button", { name: "Go along" }).waitFor();
    assert.deepEqual((await stands(why))[2], stood[2]);
    // Whoever wants to goes along, and is not asked for ever.
    await page.locator("#moved").getByRole("button", { name: "Go along" }).click();
    await page.waitForFunction(() => document.body.dataset.place === "review");
  });

  it("survives in Prepare, saves itself and is there after a restart", async (t) => {
    const server = await Mortal.start();
    t.after(() => server.clear());
    const circle = await server.circle(["Ann", "Bob"]);
    await circle.act("Ann", "questions", { own: "What happens when nobody asks?\nWho decides?" });
    const bob = await come(circle, "Bob");
    t.after(() => bob.context.close());
    const { page } = bob;
    const fold = page.locator("#qlist details").first();
    if (!(await fold.evaluate((it) => it.open))) await fold.locator("> summary").click();
    const thought = fold.locator("textarea");
    const stood = await begin(page, thought, "Nobody asks me first");
    await circle.act("Ann", "letter", { letter: "Please think of what nobody says." });
    await page.locator("#letter", { hasText: "what nobody says" }).waitFor({ state: "attached" });
    assert.deepEqual(await stands(thought), stood);
    await until(async () => /Nobody asks me first/.test(await circle.read("Bob")), "the thought is saved");
    assert.deepEqual(await stands(thought), stood);
    await server.end("SIGKILL");
    await page.keyboard.press("End");
    await page.keyboard.type(", ever");
    await server.again();
    await until(async () => /Nobody asks me first, ever/.test(await circle.read("Bob")), "the rest is saved after the restart");
    await page.reload();
    assert.equal(await page.locator("#qlist details textarea").first().inputValue(), "Nobody asks me first, ever");
    assert.deepEqual(bob.errors, []);
  });
});

describe("the page", { concurrency: 3 }, () => {
  it("asks by itself where a proxy holds the stream back", async (t) => {
    const { server, circle, open } = await writing(t);
    const proxy = await Proxy.before(server.port);
    t.after(() => proxy.stop());
    const { page } = await open("Bob", { url: proxy.url });
    proxy.swallow = true;
    proxy.drop();
    await live(page);
    const before = Date.now();
    await circle.note("Ann", "one");
    await onTable(page, 1);
    const noticed = Date.now() - before;
    assert.ok(noticed <= 32_000, `noticed after ${noticed} ms`);
    await page.locator("#net").waitFor({ state: "hidden" });
    const asked = Date.now();
    await circle.note("Cem", "two");
    await onTable(page, 2);
    assert.ok(Date.now() - asked <= 10_000, `an update took ${Date.now() - asked} ms`);
    t.diagnostic(`noticed after ${noticed} ms, an update took ${Date.now() - asked} ms`);
    // What is done here shows here at once, too.
    await half(page, "mine");
    await lay(page);
    await mine(page, "mine").waitFor();
    await onTable(page, 3);
    // The circle moves on.
    await circle.act("Ann", "reveal", { round: "nightmares" });
    await page.locator('body[data-place="nightmares.up"]').waitFor({ timeout: 10_000 });
  });

  it("stays live in eight windows of one person", async (t) => {
    const { circle, open } = await writing(t);
    const bob = await open("Bob", { pages: 8 });
    for (const [n, words] of ["one", "two", "three"].entries()) {
      const before = Date.now();
      await circle.note("Ann", words);
      await Promise.all(bob.pages.map((page) => onTable(page, n + 1)));
      t.diagnostic(`note ${n + 1} was in all eight windows after ${Date.now() - before} ms`);
    }
    // Windows leave a connection free for what is done in them.
    const before = Date.now();
    await half(bob.pages[7], "from the eighth");
    await lay(bob.pages[7]);
    await Promise.all(bob.pages.map((page) => onTable(page, 4)));
    assert.ok(Date.now() - before < 10_000);
    await circle.act("Ann", "reveal", { round: "nightmares" });
    await Promise.all(bob.pages.map((page) => page.locator('body[data-place="nightmares.up"]').waitFor()));
  });

  it("of a removed member ends within five seconds, and stays when they write", async (t) => {
    const { circle, open } = await writing(t);
    const [bob, cem] = [await open("Bob"), await open("Cem")];
    await half(cem.page, "My own words");
    const ids = await Promise.all(["Bob", "Cem"].map((name) => circle.id(name)));
    const before = Date.now();
    // Both look at once what has become of their page, and leave it, or keep what is written.
    const looks = [bob, cem].map(({ page }) => page.waitForRequest((it) => new URL(it.url()).pathname === circle.path, { timeout: 5000 }));
    for (const member of ids) await circle.act("Ann", "remove", { member });
    await Promise.all(looks);
    t.diagnostic(`both looked after ${Date.now() - before} ms`);
    await bob.page.getByRole("heading", { name: "There is nothing here for you." }).waitFor();
    await cem.page.locator("#gone").waitFor();
    assert.equal(await text(cem.page).inputValue(), "My own words");
    await circle.note("Ann", "later");
    assert.equal(await cem.page.locator("#table").getByText("1 note").count(), 0);
  });

  it("comes back to life after the machine slept", async (t) => {
    const { circle, open } = await writing(t);
    const { page } = await open("Bob");
    // The timers stand still for a while, as they do in sleep; then the clock has jumped.
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 1_800_000;
    });
    await circle.note("Ann", "while you slept");
    await onTable(page, 1);
    await live(page);
    await circle.note("Ann", "and after");
    await onTable(page, 2);
    await page.locator("#net").waitFor({ state: "hidden" });
  });
});
