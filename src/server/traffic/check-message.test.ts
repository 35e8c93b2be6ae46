import { inspect } from "node:util";
import { expect, test } from "vitest";
import { exampleMessage } from "#standards/istandaarden/examples/index";
import {
  type CheckOptions,
  checkMessage as checkWhole,
  messages,
} from "#standards/istandaarden/index";
import { messageReport } from "#standards/istandaarden/report/index";
import { type Rule, value } from "#standards/istandaarden/rules/rule";
import { checkMessage } from "./check-message.ts";
import type { Place } from "./check-places.ts";
import { createTurns } from "./large-turns.ts";

const bsn = "999990007";
const options: CheckOptions = { today: 20261127 };
const example = (name: string, more = {}): Buffer => {
  const message = [...messages.values()].find((one) => one.name === name);
  if (!message) throw new Error(`no ${name}`);
  return Buffer.from([...exampleMessage(message, more)].join(""));
};
async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
function place(): Place & { readonly taken: number } {
  let taken = 0;
  return {
    took: (bytes) => {
      taken += bytes;
    },
    leave: () => undefined,
    get taken() {
      return taken;
    },
  };
}
const asked = {
  options,
  place: place(),
  organisation: "GM9001",
  turn: createTurns(),
  lang: "nl" as const,
};
const faulty = (): Buffer =>
  Buffer.from(
    example("WMO301")
      .toString()
      .replace(/<(\w+:)?Bsn>\d+</, `<$1Bsn>${bsn.slice(0, 8)}x<`),
  );

test("what a piece-by-piece check tells is what the whole tells, of every message", async () => {
  for (const { name } of messages.values()) {
    const bytes = example(name);
    const whole = messageReport(checkWhole(bytes, options), { lang: "nl", showBsn: false });
    expect(whole.verdict).toBe("right");
    expect(await checkMessage(inPieces(bytes, 333), asked)).toEqual(whole);
  }
});

test("checks at the same time do not get into each other's way", async () => {
  const names = [...messages.values()].map(({ name }) => name);
  const all = names.flatMap((name) => [
    example(name),
    Buffer.from(example(name).toString().replace("<?xml", "<?xlm")),
    Buffer.from(
      example(name)
        .toString()
        .replace(/Dagtekening>20/g, "Dagtekening>x0"),
    ),
  ]);
  const told = await Promise.all(
    all.map((bytes, n) => checkMessage(inPieces(bytes, 97 + n), asked)),
  );
  for (const [n, bytes] of all.entries()) {
    const whole = messageReport(checkWhole(bytes, {}), { lang: "nl", showBsn: false });
    expect([n, told[n]]).toEqual([n, whole]);
  }
});

test("a message that cannot be read is not read on", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1;
      yield Buffer.from("<!DOCTYPE x><a>".padEnd(10_000));
    }
  }
  expect((await checkMessage(endless(), asked)).verdict).toBe("not-read");
  expect(read).toBe(1);
});

test("25 MB is read, a byte more is told as a finding and not read on", async () => {
  const head = example("WMO323").toString();
  const end = "</wmo323:Bericht>";
  const at = head.lastIndexOf(end);
  const padded = (size: number): Buffer =>
    Buffer.from(head.slice(0, at) + " ".repeat(size - head.length) + head.slice(at));
  const at25 = await checkMessage(inPieces(padded(25_000_000), 65_536), asked);
  expect(at25.verdict).toBe("right");
  const above = await checkMessage(inPieces(padded(25_000_001), 65_536), asked);
  expect(above).toMatchObject({ verdict: "not-read", counts: { size: 1 } });
});

test("what comes in is counted, and it goes no further when there is no room for it", async () => {
  const long = example("WMO323");
  const one = place();
  await checkMessage(inPieces(long), { ...asked, place: one });
  expect(one.taken).toBe(long.length);
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of inPieces(long)) {
      read += piece.length;
      yield piece;
    }
  }
  const full = {
    took: () => {
      throw new Error("no room");
    },
    leave: () => undefined,
  };
  await expect(checkMessage(counted(), { ...asked, place: full })).rejects.toThrow("no room");
  expect(read).toBe(1_000);
});

test("thousands of findings are told in their order, with others in between", async () => {
  const many = Buffer.from(
    example("WMO323", { clients: 60, products: 40 })
      .toString()
      .replaceAll(/<(\w+:)?Bsn>\d+</g, "<$1Bsn>x<")
      .replaceAll(/<(\w+:)?Eenheid>\d+</g, "<$1Eenheid>x<"),
  );
  const options = { ...asked.options, mostOfCode: 1000 };
  const whole = messageReport(checkWhole(many, options), { lang: "en", showBsn: false });
  expect(whole.findings.length).toBeGreaterThan(400);
  expect(await checkMessage(inPieces(many), { ...asked, options, lang: "en" })).toEqual(whole);
});

test("a BSN is masked, right or wrong", async () => {
  const told = await checkMessage(inPieces(faulty()), asked);
  expect(told.verdict).toBe("wrong");
  expect(JSON.stringify(told)).not.toContain(bsn.slice(0, 8));
});

test("when the checker fails, nothing of the message comes along with the fault", async () => {
  const crashing: Rule = {
    code: "XX1",
    says: { nl: "x", en: "x" },
    mend: { nl: "x", en: "x" },
    places: [
      {
        kind: "judged",
        message: "301",
        on: "Header",
        at: "BerichtIdentificatie/Dagtekening",
        reads: [value("BerichtIdentificatie/Dagtekening")],
        holds: () => {
          // Lines that look like places, as an error about several lines of a message could have.
          throw new TypeError(`${bsn}\n    at ${bsn}:1:1\n    at x (${bsn}.ts:1:1)`);
        },
      },
    ],
  };
  const checking = checkMessage(inPieces(example("WMO301")), {
    ...asked,
    options: { rules: [crashing] },
  });
  const error = await checking.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "CheckerFault", message: "the checker of messages failed" });
  expect((error as Error).stack).toContain("/rules/judged.ts:");
  expect(inspect(error, { showHidden: true, depth: null })).not.toContain(bsn);
});
