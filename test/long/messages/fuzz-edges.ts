import type { Chance } from "./chance.ts";
import { allOf, type Node } from "./random-message.ts";

// What a program that counts, cuts or compares gets wrong first.
const edges = [
  ..."0|00|000000000000000000000000|1|9|99999999|999999999|9999999999999999999999|2147483647|2147483648|4294967296".split(
    "|",
  ),
  ..."0001-01-01|9999-12-31|10000-01-01|99999999999999999999-01-01|-0001-12-31|-99999-02-29|2000-02-29|1900-02-29".split(
    "|",
  ),
  ..."00:00:00|24:00:00|24:00:00.0|23:59:59.999999999999|0.0.0|99999999999.99999999999.9999999999".split(
    "|",
  ),
  ..."D|C|01|11|14|83|999900006|999900018|é|😀|\u{10ffff}|\ud7ff|\ufffd|\ufeff|\ufeff1|constructor|__proto__".split(
    "|",
  ),
  "9".repeat(400),
  `${"0".repeat(500)}1`,
  `${"9".repeat(330)}-01-01`,
  "x".repeat(101),
  "é".repeat(200),
  "€".repeat(150),
  "😀".repeat(101),
  `${"a".repeat(99)}😀`,
  " ".repeat(500),
  `1${" ".repeat(400)}1`,
  "a".repeat(3000),
  "]]".repeat(50),
];

/** Puts values at the edges of what can be written in the place of some that are right. */
export function edge(root: Node, chance: Chance): void {
  const values = allOf(root).filter(({ children }) => children === null);
  for (let times = 1 + chance.below(4); times > 0 && values.length > 0; times -= 1) {
    chance.pick(values).text = chance.pick(edges);
  }
}
