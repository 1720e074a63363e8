// Every page of the product, reached without a browser: a circle of eight walks from the first page
// to the signed one, two people write apart, a family hands one phone round. At each place `visit`
// is called with a name, the cookie of whoever looks, and the address.
import { letters } from "./lib/mortal.mjs";

const NAMES = ["Maren Okafor", "Inês Duarte", "Tomasz Wolny", "Priya Raman", "Jonah Feld", "Aiko Tanabe", "Luc Bernard", "Sade Bello"];
const NIGHTMARES = [
  "Everyone’s camera is off and one person talks for an hour.", "We agree in the room and complain in the corridor.",
  "Somebody cries and we go on to the next agenda item.", "Coaching as a weapon: “I’m only asking a question…”",
  "Ten minutes late. Every. Single. Time.", "Advice, advice, advice.", "What I said here comes back to me from my boss.",
  "We practise on each other like lab rats.", "Nobody dares to say “I don’t get it”.", "The loud ones decide.",
  "A meeting about the next meeting.", "We all pretend that it’s going fine.", "Someone is typing. The whole time.",
  "It becomes homework that I lie about.", "Silence is filled within one second.",
];
const QUESTIONS = [
  "What can we count on from each other?", "When we are challenged, how do we want to be?", "How will I know when you are stuck?",
  "What does \"our space\" feel like?", "What intention (plan or aim) are we out to fulfill?",
];
const HOPES = [
  ["We start on time, and say early when we can’t.", "If I promise to bring a case, I bring a case.", "You read what I sent, or you say that you didn’t.", "That you ask me a second time when I say “fine”."],
  ["Slow. Curious first, clever later.", "We say it here first, kindly, while it is still small.", "Allowed to be wrong in the middle of a sentence."],
  ["I go quiet. Ask me a second time.", "I start making jokes.", "When one of us is stuck, we ask before we help.", "I’ll say “stuck”. That is the whole sentence."],
  ["A kitchen at the end of a good party.", "Doors shut, phones in bags.", "Silence is part of the furniture."],
  ["To coach out loud and get it wrong safely.", "That I dare to do it with my own team in March."],
];
const THEMES = [["Being on time", 0, [0, 1, 2]], ["Saying the hard thing", 1, [1, 2]], ["When we are stuck", 2, [0, 1, 2, 3]], ["Room and quiet", 3, [1, 2]]];
const ITEMS = [
  "We start on time, and we say early when we can’t.", "One person speaks at a time; we let a thought finish, and leave room for silence.",
  "We stay in the room: doors shut, phones in bags, no second screen.", "We say the hard thing, always, straight away.",
  "When one of us is stuck, we ask before we help.", "What is said here stays here. What we learn may travel.",
  "We may practise on each other, and anyone can say “not today”.",
];
const PURPOSE = "To practise coaching out loud, to get it wrong safely, and to leave each fortnight braver than we came.";

/** A drawing of a few strokes. */
const CAT = "10,50 12,20 24,32 40,32 52,20 54,50 10,50;22,40 24,40;40,40 42,40;28,46 36,46";

/** A circle that is made by plain requests. */
export class Circle {
  constructor(url) {
    this.url = url;
    this.cookies = [];
  }

  static async start(url, { kind = "team", title, names }) {
    const it = new Circle(url);
    const key = `${letters(25)}a`;
    const started = await it.post("/alliances", "", { kind, title, you: names[0], key });
    it.path = started.headers.get("location");
    if (!it.path) throw new Error(`no alliance: ${started.status}`);
    it.cookies.push(`a_${it.path.slice(3)}=${key}`);
    it.door = /\/j\/([a-z2-7]+)/.exec(await it.page("seats"))[1];
    for (const name of names.slice(1)) await it.join(it.door, name);
    return it;
  }

  /** One more takes a seat. */
  async join(door, called) {
    const own = `${letters(25)}a`;
    const seat = await this.post("/join", `door=${door}`, { member: own, called });
    if (seat.status !== 303) throw new Error(`${called} could not join: ${seat.status}`);
    this.cookies.push(`a_${this.path.slice(3)}=${own}`);
  }

  post(path, cookie, fields) {
    const body = fields instanceof URLSearchParams ? fields : new URLSearchParams(fields);
    const headers = { cookie, origin: this.url, "content-type": "application/x-www-form-urlencoded", "hx-request": "true" };
    return fetch(this.url + path, { method: "POST", headers, body, redirect: "manual" });
  }

  /** Somebody does something; it must not be refused. */
  async act(who, act, fields = {}) {
    const answer = await this.post(`${this.path}/${act}`, this.cookies[who], fields);
    if (answer.status >= 400) throw new Error(`${act} was answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  async page(name = "", who = 0) {
    const path = name.startsWith("?") || name === "" ? `${this.path}${name}` : `${this.path}/${name}`;
    const answer = await fetch(this.url + path, { headers: { cookie: this.cookies[who] } });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
    return answer.text();
  }

  /** The ids of notes, by their words, as the Review page has them. */
  async notes() {
    const page = await this.page();
    const found = new Map();
    for (const [, id, text] of page.matchAll(/name="note" value="([a-z2-7]{12})".*?class="note-text"[^>]*>([^<]*)</gs)) found.set(plain(text), id);
    return found;
  }
}

const plain = (html) => html.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").trim();
const note = (text, more = {}) => ({ note: letters(12), round: "nightmares", text, ...more });

/** Walks through everything. */
export async function tour(url, visit) {
  await visit("home", "", "/");
  await visit("privacy", "", "/privacy");
  await visit("accessibility", "", "/accessibility");
  await visit("notice-nothing-here", "", "/a/aaaaaaaaaaaaaaaaaaaaaaaa");
  const circle = await team(url, visit);
  await workshop(circle, visit);
  await family(url, visit);
  await apart(url, visit);
}

async function team(url, visit) {
  const circle = await Circle.start(url, { title: "Tuesday Coaching Circle", names: NAMES });
  const look = (name, who, path = "") => visit(name, circle.cookies[who], circle.path + path);
  await visit("invitation", `door=${circle.door}`, "/join");
  await look("prepare-empty-desk", 0);
  const questions = new URLSearchParams(QUESTIONS.map((it) => ["bank_question", it]));
  await circle.act(0, "questions", questions);
  await circle.act(0, "purpose", { purpose: PURPOSE });
  await circle.act(0, "letter", { letter: "Dear all, I would like this circle to be useful and honest, so I don’t want to leave it to chance.", meets: "Tuesday 17 November, 17:00, by video, about 60 minutes" });
  for (const who of [0, 1, 3]) await circle.act(who, "ready", { on: "1" });
  await look("prepare-desk", 0);
  await look("prepare-member", 5);
  await look("preparation-desk", 0, "/preparation");
  await look("letter", 0, "/letter");
  await look("questions", 0, "/questions");
  await look("bank", 0, "/bank");
  await look("settings", 0, "/settings");
  await look("seats-desk", 0, "/seats");
  await look("seats-member", 3, "/seats");
  return circle;
}

async function workshop(circle, visit) {
  circle.stranger = (name, path) => visit(name, "", path);
  const look = (name, who, path = "") => visit(name, circle.cookies[who], circle.path + path);
  const both = async (name) => {
    await look(`${name}-desk`, 0);
    await look(`${name}-member`, 3);
    await look(`${name}-screen`, 0, "/screen");
  };
  await circle.act(0, "stage", { from: "prepare", to: "arrive" });
  await circle.act(4, "permission", { permit: "ask", ready: "1" });
  await both("arrive");
  await circle.act(0, "stage", { from: "arrive", to: "nightmares" });
  await look("nightmares-empty-member", 3);
  for (const [n, text] of NIGHTMARES.entries()) await circle.act(n % 8, "notes", note(text));
  for (const who of [0, 1, 4]) await circle.act(who, "enough", { round: "nightmares", on: "1" });
  await both("nightmares");
  await look("remote", 0, "/remote");
  await circle.act(0, "reveal", { round: "nightmares" });
  const marks = [...(await circle.page("", 3)).matchAll(/name="mark" value="([a-z2-7]{12})"/g)].map((it) => it[1]);
  for (const [n, mark] of marks.entries()) for (let who = 0; who < 8; who += 1 + (n % 5)) await circle.act(who, "me-too", { mark });
  await both("nightmares-up");
  await circle.act(0, "reading", { round: "nightmares", do: "deal" });
  await both("nightmares-reading");
  await circle.act(0, "reading", { round: "nightmares", do: "end" });
  await circle.act(0, "me-too-show");
  await look("nightmares-counted-member", 3);
  await circle.act(0, "stage", { from: "nightmares", to: "turn" });
  await look("turn-empty-member", 3);
  const turn = (n, text) => circle.act(2, "notes", note(text, { round: "hopes", turned_from: marks[n] }));
  await turn(0, "What is said here stays here. What we learn may travel.");
  await turn(5, "We start together, with whoever is there.");
  await both("turn");
  await circle.act(0, "stage", { from: "turn", to: "hopes" });
  const asked = [...(await circle.page("questions")).matchAll(/./g)].length && (await questionIds(circle));
  for (const [q, texts] of HOPES.entries()) {
    for (const [n, text] of texts.entries()) await circle.act((q + n) % 8, "notes", note(text, { round: "hopes", question: asked[q] }));
  }
  await look("hopes-desk", 0);
  await look("hopes-member", 3, "?q=3");
  await look("hopes-screen", 0, "/screen");
  await circle.act(0, "reveal", { round: "hopes" });
  await both("hopes-up");
  await review(circle, look, both);
  await draft(circle, look, both);
  await sign(circle, look, both);
}

async function questionIds(circle) {
  const ids = [];
  for (let q = 1; q <= QUESTIONS.length; q++) {
    const page = await circle.page(`?q=${q}`);
    ids.push(/name="question" value="([a-z2-7]{12})"/.exec(page)[1]);
  }
  return ids;
}

async function review(circle, look, both) {
  await circle.act(0, "stage", { from: "hopes", to: "review" });
  await both("review-loose");
  const notes = await circle.notes();
  for (const [name, q, which] of THEMES) {
    const fields = new URLSearchParams([["to", "new"], ["theme", letters(12)], ["theme_name", name]]);
    for (const n of which) fields.append("note", notes.get(HOPES[q][n]));
    for (const text of NIGHTMARES.slice(q * 2, q * 2 + 2)) fields.append("note", notes.get(text));
    await circle.act(1, "sort", fields);
  }
  const themes = [...new Set([...(await circle.page()).matchAll(/id="t-([a-z2-7]{12})"/g)].map((it) => it[1]))];
  for (const [n, theme] of themes.entries()) for (let who = 0; who < 8; who += n + 1) await circle.act(who, "dot", { theme, dot: "+", had: "0" });
  await both("review");
  circle.themes = themes;
}

async function answerAll(circle, item, wording, voices = {}) {
  for (let who = 0; who < 8; who++) {
    const [stance, reason = ""] = voices[who] ?? ["yes"];
    await circle.act(who, "answer", { item, [`wording.${item}`]: wording, [`stance.${item}`]: stance, [`reason.${item}`]: reason });
  }
}

async function draft(circle, look, both) {
  await circle.act(0, "stage", { from: "review", to: "draft" });
  await both("draft-empty");
  const ids = ITEMS.map(() => letters(12));
  for (const [n, text] of ITEMS.entries()) {
    await circle.act(0, "item", { item: ids[n], text, kind: n === 4 ? "when_hard" : "promise", theme: circle.themes[n % 4], because: n ? "" : "Waiting for people tells those who came that their time counts less." });
  }
  for (const n of [0, 1, 2]) await answerAll(circle, ids[n], 1);
  await answerAll(circle, ids[3], 1, { 2: ["not_yet", "“Straight away” frightens me. I need a night sometimes."], 6: ["reservation", "Hard things can be said kindly. It should say so."] });
  for (const who of [1, 2, 4]) await circle.act(who, "answer", { item: ids[4], [`wording.${ids[4]}`]: "1", [`stance.${ids[4]}`]: "yes" });
  const extra = letters(12);
  await circle.act(0, "item", { item: extra, text: "Everyone must always be respectful.", kind: "promise" });
  await both("draft");
  await look("draft-new-item", 0, `?theme=${circle.themes[0]}`);
  await circle.act(0, "drop", { item: extra, because: "Said better by item 4." });
  await circle.act(0, "word", { item: ids[3], believed: "1", text: "We say the hard thing kindly, to each other, and early.", kind: "promise" });
  await look("draft-reworded-member", 3);
  await answerAll(circle, ids[3], 2);
  for (const n of [4, 5, 6]) await answerAll(circle, ids[n], 1);
  await both("draft-agreed");
  circle.items = ids;
}

async function sign(circle, look, both) {
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  await both("sign-first");
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await circle.act(0, "visit", { next: day(14), every: "14", sign_by: day(7) });
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => it[1]);
  const signed = async (who, more) => circle.act(who, "sign", new URLSearchParams([...words.map((it) => ["word", it]), ...Object.entries(more)]));
  for (const who of [0, 1, 2, 3, 4]) await signed(who, { sign_name: NAMES[who].split(" ")[0] });
  await circle.act(6, "put-off", { reason: "I want to sleep on item 4." });
  await look("sign-desk", 0);
  await look("sign-member", 5);
  await look("sign-screen", 0, "/screen");
  await signed(5, { sign_name: "aiko", words: "Read it again over coffee. I’m in." });
  await signed(6, { strokes: CAT });
  await signed(7, { sign_name: "Sade B." });
  await look("charter", 0, "/charter");
  await look("take", 3, "/take");
  await look("charter-wide", 0, "/charter?wide=1");
  await circle.act(0, "stage", { from: "sign", to: "living" });
  await both("living");
  await look("history", 3, "/history");
  await look("item", 3, `/item?item=${circle.items[3]}`);
  await look("seats-living", 0, "/seats");
  await guests(circle, look);
  await life(circle, look, both);
}

/** A page for guests, one item a day, and the replay. */
async function guests(circle, look) {
  const turn = /name="turn" value="(\d+)"/.exec(await circle.page("seats", 5))[1];
  await circle.act(5, "guests", { on: "1", turn });
  circle.guests = new URL(/id="guest-link"[^>]*value="([^"]+)"/.exec(await circle.page("seats"))[1]).pathname;
  await look("seats-guests", 3, "/seats");
  await circle.stranger("guest-charter", circle.guests);
  await circle.stranger("guest-day", `${circle.guests}/wall`);
  await look("replay", 3, "/replay");
  const moments = [...(await circle.page("replay")).matchAll(/href="([^"]*\/replay\?step=\d+)"[^>]*>([^<]*)<\/a>/g)];
  const named = { nightmares: "The nightmares", hopes: "The hopes", added: "More notes", themes: "Like is", worded: "An item is worded", answered: "The circle", names: "Names", hung: "The page hangs" };
  for (const [name, words] of Object.entries(named)) {
    const found = moments.filter(([, , said]) => said.startsWith(words)).at(-1);
    if (!found) throw new Error(`no moment begins with ${words}`);
    await look(`replay-${name}`, 3, found[1].slice(circle.path.length));
  }
}

/** The later life: a pulse, a care, a visit, a new version, somebody new, an ending. */
async function life(circle, look, both) {
  const item = circle.items[0];
  await circle.act(0, "pulse-open");
  await look("pulse", 3, "/pulse");
  const steps = ["hardly", "a_little", "mostly", "fully"];
  for (let who = 0; who < 8; who++) {
    const lived = circle.items.map((id, n) => [`lived.${id}`, steps[(n * 2 + who) % (n === 0 ? 2 : 4)]]);
    await circle.act(who, "pulse", new URLSearchParams([["pulse", "1"], ["word", who === 5 ? "It got easier since February." : ""], ...lived]));
  }
  await look("pulse-given", 3);
  await circle.act(0, "pulse-close", { pulse: "1" });
  await look("care", 3, "/care");
  await look("care-talk", 3, "/care?way=talk");
  await look("care-noticed", 3, "/care?way=noticed");
  const care = (who, more) => circle.act(who, "care", { care: letters(12), help: "read", when: "visit", kept: "1", ...more });
  await care(2, { item, way: "noticed", text: "We began after nine on three days.", signed: "0" });
  await care(4, { item: circle.items[3], way: "mine", text: "I waited too long to say it.", signed: "1" });
  await look("care-thanks", 3, "/care?thanks=unsigned");
  await look("living-care-member", 3);
  await look("living-care-desk", 0);
  await look("reminders", 3, "/reminders");
  await circle.act(0, "visit-begin");
  await both("visit-arrive");
  const step = (from, to) => circle.act(0, "visit-step", { from, to });
  await step("arrive", "thanks");
  await look("visit-thanks", 3);
  await step("thanks", "reading");
  await look("visit-lot", 0);
  await circle.act(0, "deal");
  await both("visit-reading");
  for (let from = 0; from < circle.items.length; from++) await circle.act(0, "item-read", { pod: "0", from: `${from}` });
  await look("visit-quiet", 3);
  await circle.act(0, "tell");
  await both("visit-told");
  await step("reading", "pulse");
  await look("visit-pulse", 3);
  await step("pulse", "look");
  await both("visit-look");
  const believed = async (id) => new RegExp(`value="${id}">\\s*<input type="hidden" name="believed" value="(\\d+)"`).exec(await circle.page())[1];
  await circle.act(1, "propose", { item, believed: await believed(item), kind: "promise", text: "We start with whoever is here, and we say early when we can’t.", because: "Waiting made everybody late." });
  await both("visit-asked");
  await answerAll(circle, item, await wordingOf(circle, item));
  const last = circle.items.at(-1);
  await circle.act(0, "look", { item: last });
  await circle.act(0, "propose", { item: last, believed: await believed(last), let_go: "1", because: "We do it by now without being told." });
  await answerAll(circle, last, await wordingOf(circle, last));
  await circle.act(0, "propose", { item: letters(12), believed: "0", kind: "promise", text: "We end five minutes early, and nobody fills them.", because: "" });
  const fresh = (await circle.page()).match(/id="new-([a-z2-7]{12})"/)[1];
  await answerAll(circle, fresh, await wordingOf(circle, fresh), { 6: ["not_yet", "Five is a lot on a short day."] });
  await both("visit-not-yet");
  await circle.act(0, "withdraw", { item: fresh, believed: await wordingOf(circle, fresh) });
  await step("look", "aside");
  await look("visit-aside", 3);
  await step("aside", "close");
  await both("visit-close");
  await circle.act(0, "visit-end", { next: new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10) });
  await look("living-unsigned-member", 3);
  await look("version", 3, "/version");
  await look("history-two", 3, "/history");
  await circle.join(circle.door, "Yusuf");
  await look("living-newcomer", 8);
  await look("newcomer", 8, "/newcomer");
  await look("newcomer-bring", 8, "/newcomer?n=99");
  await circle.act(8, "ask-about", { question: letters(12), item, text: "Is the hall also for me?" });
  await circle.act(2, "correct", { item: circle.items[1], believed: "2", text: "One person speaks at a time; we let a thought finish, and leave room for silence" }).catch(() => {});
  await circle.act(2, "propose", { item: circle.items[2], believed: await believedAt(circle, circle.items[2]), kind: "promise", text: "We stay in the room: doors shut, phones in bags.", because: "A second screen helps some of us." });
  await look("living-proposed-member", 3);
  await look("item-living", 3, `/item?item=${item}`);
  await look("farewell", 3, "/farewell");
  await look("leave", 3, "/leave");
  await look("ending-before", 0, "/ending");
  await circle.act(0, "ending", { on: "1" });
  await circle.act(1, "farewell", { keep: "“Stuck” is a whole sentence.", thanks: "For asking a second time." });
  await look("ending", 3, "/ending");
  await look("living-ending", 3);
  await circle.act(0, "end");
  await look("ended", 0, "/ending");
  await look("living-ended", 3);
  await look("keepsake", 3, "/keepsake");
}

/** Which wording of an item is answered now. */
async function wordingOf(circle, item) {
  return new RegExp(`name="wording\\.${item}" value="(\\d+)"`).exec(await circle.page())?.[1]
    ?? new RegExp(`name="believed" value="(\\d+)"[^>]*>(?:(?!</form>).)*value="${item}"`, "s").exec(await circle.page())[1];
}

/** The number of the wording that the page of an item names. */
async function believedAt(circle, item) {
  return /name="believed" value="(\d+)"/.exec(await circle.page(`item?item=${item}`))[1];
}

async function family(url, visit) {
  const circle = await Circle.start(url, { kind: "family", title: "Our kitchen table", names: ["Mum"] });
  const look = (name, more = "") => visit(name, circle.cookies[0] + more, circle.path);
  await look("family-prepare");
  for (const called of ["Noah", "Mika"]) await circle.act(0, "seat", { member: letters(12), called });
  await circle.act(0, "stage", { from: "prepare", to: "nightmares" });
  await circle.act(0, "notes", note("Everybody shouts and the cat is under the sofa.", { strokes: CAT }));
  await look("family-nightmares");
  await look("family-pass", `; p_${circle.path.slice(3)}=-`);
}

async function apart(url, visit) {
  const circle = await Circle.start(url, { kind: "pair", title: "Ruth and Daniel", names: ["Ruth Abara", "Daniel"] });
  const look = (name, who, path = "") => visit(name, circle.cookies[who], circle.path + path);
  await circle.act(0, "questions", new URLSearchParams(QUESTIONS.map((it) => ["bank_question", it])));
  const settings = { opening: "nightmare", apart: "72", minutes_nightmares: "5", minutes_turn: "5", minutes_hopes: "8", minutes_review: "7", minutes_draft: "12", dots: "5", turn: "1", asking: "each", visit_days: "30" };
  await circle.act(0, "settings", settings);
  const page = await circle.page("preparation", 1);
  const thought = /name="(thought\.[a-z2-7]{12})"/.exec(page)[1];
  await circle.act(1, "think", { [thought]: "That I write the day before if I can’t make it. That you don’t solve it for me." });
  await look("pair-preparation", 1, "/preparation");
  await circle.act(0, "stage", { from: "prepare", to: "hopes" });
  const ids = await questionIds(circle);
  await circle.act(0, "notes", note("A date that stands.", { round: "hopes", question: ids[0] }));
  await look("pair-hopes", 1, "?q=1");
}
