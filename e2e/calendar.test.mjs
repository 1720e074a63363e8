// The samples of a calendar, read by a parser that was written by somebody else.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, test } from "node:test";
import ICAL from "ical.js";

const FOLDER = new URL("../crates/accordant/src/calendar/samples/", import.meta.url);
/** Nine in the morning there, before and after the clock turns in spring and in autumn. */
const MORNINGS = {
  "Europe/Berlin-2027-03-27": "2027-03-27T08:00:00.000Z",
  "Europe/Berlin-2027-03-28": "2027-03-28T07:00:00.000Z",
  "Europe/Berlin-2027-10-30": "2027-10-30T07:00:00.000Z",
  "Europe/Berlin-2027-10-31": "2027-10-31T08:00:00.000Z",
  "America/New_York-2027-03-13": "2027-03-13T14:00:00.000Z",
  "America/New_York-2027-03-14": "2027-03-14T13:00:00.000Z",
  "America/New_York-2027-11-06": "2027-11-06T13:00:00.000Z",
  "America/New_York-2027-11-07": "2027-11-07T14:00:00.000Z",
  "Asia/Kolkata-2027-03-27": "2027-03-27T03:30:00.000Z",
  "Asia/Kolkata-2027-03-28": "2027-03-28T03:30:00.000Z",
  "Asia/Kolkata-2027-10-30": "2027-10-30T03:30:00.000Z",
  "Asia/Kolkata-2027-10-31": "2027-10-31T03:30:00.000Z",
};

after(() => ICAL.TimezoneService.reset());

/** The calendar in a sample; its zones, and no others, are known from here on. */
function read(name) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(new URL(`${name}.ics`, FOLDER), "utf8")));
  assert.equal(calendar.name, "vcalendar");
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

const events = (calendar) => calendar.getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));

function only(name) {
  const all = events(read(name));
  assert.equal(all.length, 1, name);
  return all[0];
}

test("nine in the morning is nine where it was said, before and after the clock turns", () => {
  const said = events(read("mornings")).map(({ uid, startDate, duration }) => {
    assert.equal(startDate.hour, 9);
    assert.equal(duration.toSeconds(), 20 * 60);
    assert.ok(uid.startsWith(startDate.zone.tzid), `${uid} is told in its own zone`);
    return [uid.replace("@alliance.example", ""), startDate.toJSDate().toISOString()];
  });
  assert.deepEqual(Object.fromEntries(said), MORNINGS);
  assert.equal(said.length, Object.keys(MORNINGS).length);
});

test("a time that the clock jumps over or shows twice is one moment", () => {
  assert.equal(only("gap").startDate.toJSDate().toISOString(), "2027-03-28T01:30:00.000Z");
  // Told in UTC: this parser takes the second where the RFC (section 3.3.5) asks for the first.
  assert.equal(only("twice").startDate.toJSDate().toISOString(), "2027-10-31T00:30:00.000Z");
});

test("a visit with a time keeps one busy, and one is told an hour ahead", () => {
  const { component, startDate, endDate } = only("timed");
  assert.equal(startDate.toJSDate().toISOString(), "2027-02-09T22:45:00.000Z");
  assert.equal(endDate.toJSDate().toISOString(), "2027-02-09T23:30:00.000Z");
  assert.equal(component.getFirstPropertyValue("transp"), "OPAQUE");
  const trigger = component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger");
  assert.equal(trigger.toSeconds(), -60 * 60);
});

test("a visit without a time is one whole day, and one is told at nine on the day before", () => {
  const { component, startDate, endDate, summary, description } = only("day");
  assert.ok(startDate.isDate && endDate.isDate);
  assert.deepEqual([startDate.toString(), endDate.toString()], ["2027-02-09", "2027-02-10"]);
  assert.equal(component.getFirstPropertyValue("transp"), "TRANSPARENT");
  const trigger = component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger");
  assert.equal(trigger.toSeconds(), -15 * 60 * 60);
  assert.equal(summary, "Visit: The Thin Line");
  assert.equal(
    description,
    "1. We start on time, and we say early when we can’t.\n2. What is said here stays here.\n\n" +
      "Two minutes each, then we read the page aloud together.\n\nhttps://alliance.example/a/thin-line",
  );
});

test("a feed has a name and says when to look again, also when nothing is in it", () => {
  for (const name of ["day", "empty"]) {
    const calendar = read(name);
    assert.equal(calendar.getFirstPropertyValue("method"), "PUBLISH");
    assert.equal(calendar.getFirstPropertyValue("name"), "The Thin Line");
    assert.equal(calendar.getFirstPropertyValue("x-wr-calname"), "The Thin Line");
    assert.equal(calendar.getFirstPropertyValue("refresh-interval").toSeconds(), 12 * 60 * 60);
  }
  assert.equal(events(read("empty")).length, 0);
});

test("words that want to be more stay words", () => {
  const { component, uid, summary, description } = only("nasty");
  assert.equal(summary, 'Visit: A;B,C\\n\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:"x"');
  assert.equal(uid, "nasty\nBEGIN:VEVENT@alliance.example");
  assert.ok(description.startsWith(`1. ${"🙂".repeat(30)}\n2. שלום \u202eolleh\u202c مرحبا\n3. \n`));
  assert.ok(description.includes("\n5. \\\n6. 👩‍👩‍👧‍👦 e\u0301\n\nTwo minutes each"));
  assert.equal(component.getFirstProperty("attach"), null);
  assert.equal(component.getAllProperties().length, 11);
});

test("no line of a sample is longer than 75 octets, and each ends with CRLF", () => {
  const names = readdirSync(FOLDER);
  assert.ok(names.length > 0);
  for (const name of names) {
    const lines = readFileSync(new URL(name, FOLDER), "latin1").split("\r\n");
    assert.equal(lines.pop(), "", name);
    for (const line of lines) assert.ok(line.length <= 75 && !/[\r\n]/.test(line), `${name}: ${line}`);
  }
});
