import { describe, expect, test } from "vitest";
import { outside } from "../../../examples/of-rules/cases/technical/external.ts";
import { externalRules } from "./external.ts";
import { absent, call, count, placed } from "./placed.fixture.ts";

const rules = externalRules(outside);
const sent = 20_261_120;
const [exists, merged, unclear, never] = [384, 1684, 518, 9999];

test("a message is sent today or before, and not tomorrow", () => {
  const { holds } = placed(rules, "judged", "TR135", "301");
  expect([call(holds, sent - 1), call(holds, sent), call(holds, sent + 1)]).toEqual([
    true,
    true,
    false,
  ]);
});

describe.each(["301", "305", "307", "315"])("in a %s that tells when care begins", (message) => {
  const { add, holds } = placed(rules, "folded", "TR378", message);
  const isRight = (code: number, ...days: readonly number[]): boolean =>
    call(holds as never, count(add, ...days.map((day) => [code, day])), code, sent);

  test.each([
    ["exists", exists, [20_270_101], true],
    ["is no more, though it was when care began", merged, [20_251_231], true],
    ["is no more, nor was when care began", merged, [20_260_101], false],
    ["was when one of them began", merged, [20_260_101, 20_251_231], true],
    ["was when the first of them began", merged, [20_251_231, 20_260_101], true],
    ["may have been: one does not tell its day", merged, [20_260_101, absent], true],
    ["may have been: the first does not tell its day", merged, [absent, 20_260_101], true],
    ["is told by no list of that time", unclear, [20_191_231], true],
    ["is not in the list of that time", unclear, [20_200_101], false],
    ["never was", never, [20_191_231], false],
    ["never was, whatever its day", never, [absent], false],
    ["never was, while nothing can be counted", never, [], true],
  ])("a municipality that %s", (_, code, days, verdict) => {
    expect(isRight(code, ...days)).toBe(verdict);
  });
});

test.each(["317", "319", "323", "325"])(
  "in a %s it is enough that the municipality was there on one first of January since 2015",
  (message) => {
    const { holds } = placed(rules, "judged", "TR378", message, "Header");
    const verdicts = [exists, merged, unclear, never].map((code) => call(holds, code, sent));
    expect(verdicts).toEqual([true, true, true, false]);
  },
);

test("each year is asked from 2015 to that of the Dagtekening", () => {
  const asked: number[] = [];
  const isMunicipality = (_: number, day: number): boolean => asked.push(day) < 0;
  const { holds } = placed(externalRules({ isMunicipality }), "judged", "TR378", "323");
  expect(call(holds, exists, 20_170_615)).toBe(false);
  expect(asked).toEqual([20_170_615, 20_150_101, 20_160_101, 20_170_101]);
});

test("a municipality elsewhere is looked up too", () => {
  const { holds } = placed(rules, "judged", "TR378", "319", "Woonplaatsbeginsel");
  expect([call(holds, exists, sent), call(holds, never, sent)]).toEqual([true, false]);
});

test("the municipality sends a 301, 319 and 325, and receives the others", () => {
  const parties = rules[1]?.places.map(({ message, at }) => `${message} ${at}`);
  expect(parties).toEqual([
    "301 /Header/Afzender",
    "305 /Header/Ontvanger",
    "307 /Header/Ontvanger",
    "315 /Header/Ontvanger",
    "317 /Header/Ontvanger",
    "319 /Header/Afzender",
    "323 /Header/Ontvanger",
    "325 /Header/Afzender",
    "319 Gemeente",
  ]);
});
