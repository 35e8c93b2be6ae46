import { expect, test } from "vitest";
import { messages } from "../release-3-2/messages.ts";
import { deadlinesOf } from "./deadlines-of.ts";

/** `OP090 3 302 receipt`: of a message, without the name of its family. */
function summaryOf(name: string): string[] {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return deadlinesOf(message).map(({ rule, days, follows, from }) => {
    const numbers = follows.map((follower) => follower.replace(message.family.prefix, ""));
    return `${rule} ${days} ${numbers.join("/")} ${from}`;
  });
}

const ofBoth = {
  "301": ["OP090 3 302 receipt", "OP271 5 305 receipt", "OP271 5 305 start"],
  "305": ["OP090 3 306 receipt", "OP272 5 307 end"],
  "307": ["OP090 3 308 receipt", "OP272 5 307 known-to-be-final"],
  "315": ["OP090 3 316 receipt", "OP274 5 301/319 receipt", "OP274 56 301/319 date-of-request"],
  "317": ["OP090 3 318 receipt", "OP346 5 301/319 receipt", "OP346 56 301/319 date-of-request"],
  "319": [
    "OP090 3 320 receipt",
    "OP274 56 301/319 date-of-request",
    "OP346 56 301/319 date-of-request",
  ],
  "323": ["OP090x4 10 325 receipt"],
};
const ofNone = ["302", "306", "308", "316", "318", "320", "325"];

test.each(Object.entries(ofBoth))("what follows a %s, by the rules", (number, expected) => {
  expect(summaryOf(`WMO${number}`)).toEqual(expected);
  const residence = number === "315" ? ["OP359 14 319 receipt"] : [];
  expect(summaryOf(`JW${number}`)).toEqual([...expected, ...residence]);
});

test.each(ofNone)("nothing follows a %s", (number) => {
  expect(summaryOf(`WMO${number}`)).toEqual([]);
  expect(summaryOf(`JW${number}`)).toEqual([]);
});

test("of each of the 28 messages it is told", () => {
  const numbers = [...Object.keys(ofBoth), ...ofNone];
  const named = numbers.flatMap((number) => [`WMO${number}`, `JW${number}`]);
  expect(named.sort()).toEqual([...messages.keys()].sort());
});

test("what follows is a message of the same family, and whoever received the first sends it", () => {
  for (const message of messages.values()) {
    for (const { follows, from } of deadlinesOf(message)) {
      for (const name of follows) {
        const follower = messages.get(name);
        expect(follower?.family).toBe(message.family);
        if (from === "receipt" && follower?.returns === null) {
          expect(follower.sender).not.toBe(message.sender);
        }
      }
    }
  }
});

test("weeks are counted in days of the calendar, days in working days", () => {
  for (const message of messages.values()) {
    for (const { days, in: unit } of deadlinesOf(message)) {
      expect(unit).toBe(days >= 14 ? "calendar-days" : "working-days");
    }
  }
});
