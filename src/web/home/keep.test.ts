import { expect, test } from "vitest";
import type { Ask } from "#contract/pages";
import { keepForAMinute } from "./keep.ts";

const ask = (() => Promise.resolve()) as unknown as Ask;
const at = (second: number) => new Date(second * 1000);

test("a question is asked once a minute", async () => {
  let times = 0;
  const load = keepForAMinute(() => Promise.resolve(++times));
  expect(await Promise.all([load(ask, at(0)), load(ask, at(1)), load(ask, at(59))])).toEqual([
    1, 1, 1,
  ]);
  expect(await load(ask, at(60))).toBe(2);
});

test("a question that failed is asked again at once", async () => {
  let times = 0;
  const load = keepForAMinute(() =>
    ++times === 1 ? Promise.reject(new Error("no")) : Promise.resolve(times),
  );
  await expect(load(ask, at(0))).rejects.toThrow("no");
  expect(await load(ask, at(1))).toBe(2);
});
