import { setImmediate as breathe } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "./large-turns.ts";

test("large ones go one at a time, in the order in which they came, with all else in between", async () => {
  const turn = createTurns();
  const done: string[] = [];
  const large = async (name: string): Promise<void> => {
    for (let n = 1; n <= 3; n += 1) {
      await turn();
      done.push(`${name}${n}`);
    }
  };
  const other = async (): Promise<void> => {
    for (let n = 1; n <= 9; n += 1) {
      await breathe();
      done.push("-");
    }
  };
  await Promise.all([large("a"), large("b"), large("c"), other()]);
  expect(done.filter((one) => one !== "-").join(" ")).toBe("a1 b1 c1 a2 b2 c2 a3 b3 c3");
  expect(done.join("")).not.toMatch(/[abc]\d[abc]\d[abc]\d/);
});
