import { passesElevenTest } from "../eleven-test.ts";

// Numbers that are given to nobody, for tests: those from 999900006 to 999999990 that pass the eleven-test.
const first = 999_900_006;
const last = 999_999_990;

let all: readonly string[] = [];

/** All of them, found when they are first needed. */
export function testBsns(): readonly string[] {
  if (all.length === 0) {
    const candidates = Array.from({ length: last - first + 1 }, (_, n) => first + n);
    all = candidates.filter(passesElevenTest).map(String);
  }
  return all;
}
