import { expect, test } from "vitest";
import type { Corpus } from "./corpus.ts";
import { lookOnce } from "./look-once.ts";

/** A way to look up that finds the length of a name, and keeps what it was asked. */
function looking(kind = "length") {
  const asked: (readonly string[])[] = [];
  const look = async (names: readonly string[]) => {
    asked.push(names);
    return new Map(
      names.flatMap((name) => (name === "niets" ? [] : [[name, name.length] as const])),
    );
  };
  return { kind, look, asked };
}
const state = (): Corpus => ({}) as Corpus;

test("a name is looked up once, also one of which nothing is found", async () => {
  const [corpus, way] = [state(), looking()];
  const first = await lookOnce(corpus, ["een", "niets"], way);
  expect([...first]).toEqual([
    ["een", 3],
    ["niets", undefined],
  ]);
  const second = await lookOnce(corpus, ["niets", "een", "twee"], way);
  expect([second.get("een"), second.get("niets"), second.get("twee")]).toEqual([3, undefined, 4]);
  expect(way.asked).toEqual([["een", "niets"], ["twee"]]);
});

test("it is looked up anew when the index changed, in another way, or after two thousand others", async () => {
  const [corpus, way, other] = [state(), looking(), looking("other")];
  await lookOnce(corpus, ["een"], way);
  await lookOnce(state(), ["een"], way);
  await lookOnce(corpus, ["een"], other);
  await lookOnce(
    corpus,
    Array.from({ length: 2_000 }, (_, n) => `naam ${n}`),
    way,
  );
  await lookOnce(corpus, ["een"], way);
  expect(way.asked.map((names) => names.includes("een"))).toEqual([true, true, false, true]);
  expect(other.asked).toEqual([["een"]]);
});
