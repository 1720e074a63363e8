// Circles whose page hangs, made by plain requests: three as in the worked examples, and one that
// holds everything somebody might try.
import { Circle } from "../gallery.mjs";
import { letters } from "./mortal.mjs";

const typed = (name, sign_name) => ({ name, mark: { sign_name: sign_name ?? name } });
const drawn = (name, strokes) => ({ name, mark: { strokes } });

const NOAH = "6,50 9,35 12,20 16,7 22,21 38,48 38,34 40,20 44,6;64,25 55,26 52,37 56,44 60,52 70,50 72,42 74,35 71,26 64,25;97,25 90,22 83,27 82,35 81,44 89,49 94,42 97,38 98,31 98,25 97,33 98,42 103,47;112,7 110,21 108,34 108,48 111,39 115,30 121,28 128,28 127,41 129,48 133,50 137,49 140,46;4,57 49,53 99,52 144,55";
const MIKA = "8,52 9,36 11,20 14,9 19,18 24,26 29,34 34,26 40,17 46,8 47,23 49,37 50,51;64,26 64,35 64,43 65,51;63,13 64,14;80,10 80,24 81,38 81,51;99,24 93,28 87,32 82,37 89,41 95,46 102,50;131,49 130,40 128,29 120,26 111,25 107,35 108,43 109,51 119,54 125,47 128,44 130,36 130,28 130,37 131,46 135,51";

const TEAM = {
  kind: "team", title: "Tuesday Coaching Circle",
  purpose: "To practise coaching out loud, to get it wrong safely, and to leave each fortnight braver than we came.",
  people: [typed("Maren Okafor", "Maren"), typed("Inês Duarte", "I. Duarte"), typed("Tomasz Wolny", "Tomasz W."), typed("Priya Raman", "Priya"),
    typed("Jonah Feld", "Jonah"), typed("Aiko Tanabe", "aiko"), typed("Luc Bernard"), typed("Sade Bello", "Sade B.")],
  items: ["We start on time, and we say early when we can’t.", "One person speaks at a time; we let a thought finish, and leave room for silence.",
    "We stay in the room: doors shut, phones in bags, no second screen.", "We say the hard thing kindly, to each other, and early.",
    "When one of us is stuck, we ask before we help.", "What is said here stays here. What we learn may travel.",
    "We may practise on each other, and anyone can say “not today”."],
  every: "14",
};
const MENTORING = {
  kind: "pair", title: "Ruth and Noor", purpose: "So that Noor can decide by October whether research is for her.",
  people: [typed("Noor"), typed("Ruth", "Ruth A.")],
  items: ["We meet on the first Thursday of each month from 17:30 to 18:15.", "Noor sends the topics two days before we meet; in a hard week one line is plenty.",
    "Before giving advice, Ruth asks “advice or an ear?”.", "What we say stays between us; if a patient or one of us is in danger, we first tell each other whom we will speak to.",
    "When one of us gets quiet, the other may ask “thinking, or no?”.", "On 1 October we look back and decide: go on, change it, or end it with cake."],
  every: "91",
};
const FAMILY = {
  kind: "family", title: "Our kitchen table", purpose: "So that everybody likes to come home.",
  people: [typed("Elena"), drawn("Noah, 11", NOAH), drawn("Mika, 8", MIKA)],
  items: ["We listen until the other one has finished.", "When somebody says stop, it stops.", "Screens sleep in the hall at night.",
    "Whoever is angry may walk away, and comes back.", "We say sorry with a thing we do, not only with a word.", "Play tablet."],
  fun: "It doesn’t quite fit. It stays.", every: "14",
};

const LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ";
const MARKUP = "#import \"@preview/x:1.0.0\": * #read(\"/etc/passwd\") $x^2$ *bold* _it_ @ref <b>no</b> \\u{41} `raw` // gone /* gone */ = Heading";
const SCRIPTS = [
  "Мы говорим друг другу трудное, по-доброму и вовремя.", "Λέμε τα δύσκολα με καλοσύνη, μεταξύ μας και νωρίς.",
  "Chúng ta nói điều khó một cách tử tế, với nhau và sớm.", "نقول الكلام الصعب بلطف، بعضنا لبعض، وفي وقته.",
  "אנחנו אומרים את הדבר הקשה בעדינות, זה לזה, ומוקדם.", "हम कठिन बात प्यार से, एक-दूसरे से और समय पर कहते हैं।",
  "เราพูดเรื่องยากด้วยความเมตตาต่อกันและพูดแต่เนิ่น ๆ", "难说的话，我们当面说，好好说，早点说。", "言いにくいことは、お互いに、やさしく、早めに言います。",
  "어려운 말은 서로에게 다정하게, 그리고 일찍 합니다.", "Zażółć gęślą jaźń; příliš žluťoučký kůň; çok güzel İstanbul’da.",
];
const squares = Array.from({ length: 60 }, (_, n) => Array.from({ length: 30 }, (_, at) => `${(n * 7 + at * 5) % 150},${(at * 11 + n) % 60}`).join(" "));
const HOSTILE = {
  kind: "team", title: "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenkasse", purpose: `🫶🏽 ${MARKUP}`,
  people: [drawn("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis", squares.join(";")), typed("العربية بنت الشرق"), typed("山田 太郎", "太郎"),
    typed("🦄🌈👩‍👩‍👧‍👦", "🦄 Uni"), typed(MARKUP.slice(0, 60)), drawn("หนูนา", NOAH), typed("Nguyễn Thị Phương Thảo"), typed("W".repeat(60))],
  items: [...SCRIPTS, (LONG + LONG + LONG).slice(0, 280), "W".repeat(280), MARKUP.slice(0, 280), "👩🏽‍🚀 🏳️‍🌈 🇪🇺 ❤️ ✅ 5️⃣ 🫠 — we may laugh here, loudly. 😀😅🤖",
    "<script>alert(1)</script><style>*{display:none}</style>&amp;&nbsp;]]>", "1) a list? 2) no. - neither - * this", "https://example.org/a/very/long/address?that=goes&on=and&on=".padEnd(280, "x"),
    "A mix of Ελληνικά, Кириллица, العربية 123 עברית, हिन्दी and ไทย in one line.", "x"],
  every: "14",
};
const COPY = { ...TEAM, purpose: "So that we look forward to it.", every: "30" };
const ONE = { ...COPY, title: "One", items: ["We are kind."], people: TEAM.people.slice(0, 1) };
const TWENTY = { ...COPY, title: "Twenty", items: Array.from({ length: 20 }, (_, n) => TEAM.items[n % 7]) };
const ARABIC = {
  ...FAMILY, language: "ar", title: "مائدة بيتنا", purpose: "حتى يحب كل واحد منا أن يعود إلى البيت.", fun: undefined,
  people: [typed("إيلينا"), typed("نوح"), drawn("ميكا", MIKA)],
  items: ["نصغي حتى ينهي الآخر كلامه.", "إذا قال أحدنا «قف»، نتوقف.", "تنام الشاشات في الممر ليلا.", "من غضب يمكنه أن يبتعد، ثم يعود.", "نعتذر بفعل، لا بكلمة فقط."],
};
const MIXED = { ...COPY, title: "Many scripts", items: SCRIPTS };
const ALL = { team: TEAM, mentoring: MENTORING, family: FAMILY, hostile: HOSTILE, one: ONE, twenty: TWENTY, arabic: ARABIC, scripts: MIXED };

/** Walks a circle from its start to the page that hangs. */
async function hang(url, { kind, title, purpose, people, items, fun, every }) {
  const circle = await Circle.start(url, { kind, title, names: people.map((it) => it.name) });
  await circle.act(0, "purpose", { purpose });
  const stages = ["prepare", "arrive", "nightmares", "turn", "hopes", "review", "draft"];
  for (const [n, to] of stages.slice(1).entries()) {
    if (["turn", "review"].includes(to)) await open(circle, stages[n]);
    await circle.act(0, "stage", { from: stages[n], to });
  }
  const ids = items.map(() => letters(12));
  for (const [n, text] of items.entries()) {
    const last = fun && n === items.length - 1;
    await circle.act(0, "item", { item: ids[n], text, kind: last ? "fun" : "promise", because: last ? fun : "" });
    for (let who = 0; who < people.length; who++) await circle.act(who, "answer", { item: ids[n], [`wording.${ids[n]}`]: "1", [`stance.${ids[n]}`]: "yes", [`reason.${ids[n]}`]: "" });
  }
  await circle.act(0, "stage", { from: "draft", to: "sign" });
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await circle.act(0, "visit", { next: day(14), every, sign_by: day(7) });
  const words = [...(await circle.page()).matchAll(/name="word" value="([^"]+)"/g)].map((it) => ["word", it[1]]);
  for (const [who, { mark }] of people.entries()) await circle.act(who, "sign", new URLSearchParams([...words, ...Object.entries(mark)]));
  return circle;
}

/** Turns the notes of a round over: a pair's by themselves, when both have enough. */
async function open(circle, round) {
  await circle.act(0, "notes", { note: letters(12), round, text: "Nobody says a thing." });
  for (const who of circle.cookies.keys()) await circle.act(who, "enough", { round, on: "1" });
  await circle.post(`${circle.path}/reveal`, circle.cookies[0], { round });
}

/** All of them, or those that are named. */
export async function circles(url, only = []) {
  const wanted = Object.entries(ALL).filter(([name]) => !only.length || only.includes(name));
  const made = [];
  for (const [name, it] of wanted) {
    const circle = await hang(url, it);
    made.push({ name, circle, cookie: `${circle.cookies[0]}; language=${it.language ?? "en"}` });
  }
  return made;
}
