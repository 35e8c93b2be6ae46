import { expect, test } from "vitest";
import { exampleMessage } from "./examples/example-of.ts";
import { checkMessage, MessageCheck, type Verdict } from "./message-check.ts";
import { messages } from "./release-3-2/messages.ts";

// A server reads many messages at once, with what was learned from all of them: each must be judged as if it were alone.

const utf8 = new TextEncoder();
const options = { today: 20_261_127, isMunicipality: () => true };

/** Of each message one that is right, one that breaks a rule, and one that does not fit its schema. */
const texts = [...messages.values()].flatMap((message, seed) => {
  const right = [...exampleMessage(message, { seed })].join("");
  return [
    right,
    right.replace(/:Bsn>\d{9}/, ":Bsn>999999999"),
    right.replace(/<(\w+):BerichtVersie>3</, "<x:y/><$1:BerichtVersie>4<"),
  ].map((text) => utf8.encode(text));
});

const told = ({ message, findings, counts }: Verdict) => [message?.name, findings, [...counts]];

test("messages whose pieces come by turns are judged as each alone", () => {
  const alone = texts.map((bytes) => told(checkMessage(bytes, { ...options })));
  let state = 7;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % count;
  };
  for (let round = 0; round < 5; round += 1) {
    const verdicts: unknown[] = [];
    const open = texts.map((bytes, n) => ({ bytes, n, at: 0, check: new MessageCheck(options) }));
    while (open.length > 0) {
      const turn = below(open.length);
      const one = open[turn];
      if (!one) throw new Error("nobody is at that place");
      const until = one.at + 1 + below(900);
      one.check.push(one.bytes.subarray(one.at, until));
      one.at = until;
      if (until < one.bytes.length) continue;
      verdicts[one.n] = told(one.check.end());
      open.splice(turn, 1);
    }
    expect(verdicts).toEqual(alone);
  }
});
