// Numbers that are given to nobody, for tests: those from 999900006 to 999999990 that pass the eleven-test.
const first = 999_900_006;
const last = 999_999_990;

/** The eleven-test: the digits times 9 down to 2, less the last one, make a multiple of 11. */
export function passesElevenTest(bsn: string): boolean {
  let sum = -Number(bsn[8]);
  for (let at = 0; at < 8; at += 1) sum += Number(bsn[at]) * (9 - at);
  return sum % 11 === 0;
}

let all: readonly string[] = [];

/** All of them, found when they are first needed. */
export function testBsns(): readonly string[] {
  if (all.length === 0) {
    const candidates = Array.from({ length: last - first + 1 }, (_, n) => `${first + n}`);
    all = candidates.filter(passesElevenTest);
  }
  return all;
}
