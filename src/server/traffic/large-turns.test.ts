import { setImmediate as breathe } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "./large-turns.ts";

/** Three pieces of each of these checks, named by organisation and number, in the order in which they went. */
async function went(...checks: string[]): Promise<string[]> {
  const turn = createTurns();
  const done: string[] = [];
  let busy = checks.length;
  const large = async (name: string): Promise<void> => {
    for (let n = 1; n <= 3; n += 1) {
      await turn(name.charAt(0));
      done.push(name);
    }
    busy -= 1;
  };
  const other = async (): Promise<void> => {
    while (busy > 0) {
      await breathe();
      done.push("-");
    }
  };
  await Promise.all([...checks.map(large), other()]);
  return done;
}

test("large ones of an organisation go one at a time, in the order in which they came, with all else in between", async () => {
  const done = await went("a1", "a2", "a3");
  expect(done.filter((one) => one !== "-").join(" ")).toBe("a1 a2 a3 a1 a2 a3 a1 a2 a3");
  expect(done.join("")).not.toMatch(/\d[a-z]/);
});

test("who sends one has as many turns as who sends a hundred", async () => {
  const flood = Array.from({ length: 100 }, (_, n) => `a${n}`);
  const done = (await went(...flood, "b1", "c1")).filter((one) => one !== "-");
  expect(done.slice(0, 9).join(" ")).toBe("a0 b1 c1 a1 b1 c1 a2 b1 c1");
  expect(done).toHaveLength(306);
});

test("turns go on after a time in which nobody waited", async () => {
  const turn = createTurns();
  await turn("a");
  for (let n = 0; n < 5; n += 1) await breathe();
  await turn("b");
});
