import { expect, test } from "vitest";
import { afterWrong, minutesToWait, noWrongs, type Wrongs } from "./throttle.ts";

const start = new Date("2026-11-26T12:00:00Z");
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const wrongAt = (minutes: readonly number[], from: Wrongs = noWrongs): Wrongs =>
  minutes.reduce((before, at) => afterWrong(before, after(at)), from);

test("the fifth wrong code in a quarter of an hour asks to wait one", () => {
  const four = wrongAt([0, 1, 2, 3]);
  expect(minutesToWait(four, after(3))).toBe(0);
  const five = afterWrong(four, after(4));
  expect(minutesToWait(five, after(4))).toBe(15);
  expect(minutesToWait(five, after(18.5))).toBe(1);
  expect(minutesToWait(five, after(19))).toBe(0);
});

test("who goes on guessing waits twice as long each time, up to four hours", () => {
  let wrongs = noWrongs;
  let now = 0;
  const waits: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    wrongs = wrongAt([now, now, now, now, now], wrongs);
    waits.push(minutesToWait(wrongs, after(now)));
    now += minutesToWait(wrongs, after(now));
  }
  expect(waits).toEqual([15, 30, 60, 120, 240, 240, 240]);
});

test("wrong codes far apart do not add up, and a quiet day forgets the waits", () => {
  expect(minutesToWait(wrongAt([0, 16, 32, 48, 64, 80]), after(80))).toBe(0);
  const locked = wrongAt([0, 0, 0, 0, 0]);
  const nextDay = 24 * 60 + 1;
  const again = wrongAt(Array<number>(5).fill(nextDay), locked);
  expect(minutesToWait(again, after(nextDay))).toBe(15);
});
