import { setImmediate as breathe } from "node:timers/promises";
import { expect, test } from "vitest";
import { askTogether } from "./ask-together.ts";

/** Something that is asked, of which each asking ends when it is told to. */
function slow() {
  const asked = askTogether<number>();
  const ends: ((end: "well" | "badly") => void)[] = [];
  const ask = (name = "a"): Promise<number> =>
    asked(name, () => {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const number = ends.length;
      ends.push((end) => (end === "well" ? resolve(number) : reject(new Error(`${number}`))));
      return promise;
    });
  return { ask, ends };
}

test("who comes while it is being asked gets the answer of the next time, together with all who came", async () => {
  const { ask, ends } = slow();
  const first = [ask(), ask()];
  await breathe();
  const later = [ask(), ask(), ask()];
  await breathe();
  expect(ends).toHaveLength(1);
  ends[0]?.("well");
  await breathe();
  expect(ends).toHaveLength(2);
  ends[1]?.("well");
  expect(await Promise.all([...first, ...later])).toEqual([0, 0, 1, 1, 1]);
  const last = ask();
  await breathe();
  ends[2]?.("well");
  expect(await last).toBe(2);
});

test("what fails fails for who asked it together, and not for who comes after", async () => {
  const { ask, ends } = slow();
  const first = [ask(), ask()].map((one) => one.catch((error: Error) => error.message));
  await breathe();
  const later = ask();
  ends[0]?.("badly");
  await breathe();
  ends[1]?.("well");
  expect(await Promise.all([...first, later])).toEqual(["0", "0", 1]);
});

test("what has another name does not wait", async () => {
  const { ask, ends } = slow();
  const both = [ask("a"), ask("b")];
  await breathe();
  expect(ends).toHaveLength(2);
  for (const end of ends) end("well");
  expect(await Promise.all(both)).toEqual([0, 1]);
});
