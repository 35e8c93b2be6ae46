import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exampleMessage } from "../../src/standards/istandaarden/examples/example-of.ts";
import { checkMessage, MessageCheck } from "../../src/standards/istandaarden/message-check.ts";
import { messages } from "../../src/standards/istandaarden/release-3-2/messages.ts";
import { KeyTable } from "../../src/standards/istandaarden/rules/key-table.ts";
import { WordMemory } from "../../src/standards/istandaarden/rules/word-memory.ts";
import type { Bomb } from "./messages/bomb.ts";
import { bombsOfRecords } from "./messages/bomb-records.ts";
import { bombs } from "./messages/bombs.ts";
import { bombsWithoutEnd } from "./messages/bombs-without-end.ts";
import { collidingKey, similarKey } from "./messages/colliding-keys.ts";
import { brokenOf, brokenWordsOf } from "./messages/fuzz-holds.ts";
import type { BombRun, FuzzRun } from "./messages/fuzz-run.ts";
import { numbersFrom, seedOf } from "./seed.ts";

// WAAIER_FUZZ_COUNT=1000000 tries a million, in about six minutes. To see one input again: WAAIER_SEED of the run,
// WAAIER_FUZZ_FROM the number of the input (or that of the first of its part, when it hangs on what was read before),
// WAAIER_FUZZ_COUNT how many from there.
const given = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const count = given("WAAIER_FUZZ_COUNT", 200_000);
const first = given("WAAIER_FUZZ_FROM", 0);

/** In MB. What a process of Node takes more while it collects no garbage is a good part of it. */
const mostGrowth = 64;
/** A token of 25 MB is held whole while it grows, and what is learned is bounded too. */
const mostGrowthOfBomb = 110;
/** The machine is shared: three times what is allowed. */
const slack = 3;
/** In seconds of the processor for 25 MB: that can be six million elements of four bytes. */
const secondsOfBomb = 6;

const program = fileURLToPath(new URL("./messages/fuzz-run.ts", import.meta.url));
// Garbage is collected often, so that memory that is held can be told from memory that is not.
const nodeOptions = ["--expose-gc", "--max-semi-space-size=4"];

/** Runs the program of this test by itself: what it says is one line of JSON. */
const run = <Told>(words: readonly string[], seconds: number): Promise<Told> =>
  new Promise((resolve, reject) => {
    const how = { timeout: 1000 * seconds, killSignal: "SIGKILL", maxBuffer: 1e9 } as const;
    execFile(process.execPath, [...nodeOptions, program, ...words], how, (error, said) => {
      if (!error) resolve(JSON.parse(said) as Told);
      else if (error.killed) reject(new Error(`not done in ${seconds} seconds`));
      else reject(error);
    });
  });

describe("whatever bytes there are,", () => {
  const parts = Math.min(availableParallelism(), 4, count);
  const perPart = Math.ceil(count / parts);

  test("there is a verdict, and the same one in pieces", { timeout: 3_600_000 }, async () => {
    const seed = seedOf("fuzz");
    const runs = await Promise.all(
      Array.from({ length: parts }, (_, n) =>
        run<FuzzRun>(["inputs", `${seed}`, `${first + n * perPart}`, `${perPart}`], 3_600),
      ),
    );
    const sum = (of: "count" | "known" | "right" | "brokenCount"): number =>
      runs.reduce((all, one) => all + one[of], 0);
    const codes = new Set(runs.flatMap((one) => Object.keys(one.codes)));
    process.stdout.write(
      `fuzz: ${sum("count")} inputs, ${sum("known")} known as a message, ${sum("right")} right, ${codes.size} codes, ` +
        `slowest ${runs.map(({ slowest }) => `${slowest.n}: ${slowest.seconds.toFixed(3)} s`).join(", ")}, ` +
        `memory +${runs.map(({ growth }) => growth).join(" and +")} MB\n`,
    );
    expect(runs.flatMap(({ broken }) => broken)).toEqual([]);
    expect(sum("brokenCount")).toBe(0);
    for (const { slowest, growth } of runs) {
      expect(slowest.seconds).toBeLessThan(slack);
      expect(growth).toBeLessThan(mostGrowth);
    }
    // Else it was tried on nothing.
    if (count < 100_000) return;
    expect(sum("known")).toBeGreaterThan(count / 2);
    expect(sum("right")).toBeGreaterThan(count / 50);
    expect(codes.size).toBeGreaterThan(90);
  });
});

/** The verdicts that a bomb may have. */
function expectVerdict({ expects }: Bomb, { codes, layers, isRight }: BombRun): void {
  if (expects === "wrong") expect(isRight).toBe(false);
  else if (expects !== "legal") expect(codes).toEqual(expects);
  else if (!isRight) expect(layers).toEqual(["transport"]);
}

describe("a message that is made to be hard to read has a verdict, in little time and memory:", () => {
  test.each([...bombs, ...bombsOfRecords, ...bombsWithoutEnd])("$name", async (bomb) => {
    const ran = await run<BombRun>(["bomb", bomb.name], 150);
    const allowed = secondsOfBomb * Math.max(ran.megabytes / 25, 1);
    process.stdout.write(
      `${bomb.name}: ${ran.codes.join(" ") || "right"}, ${ran.megabytes.toFixed(1)} MB in ${ran.seconds.toFixed(2)} s, memory +${ran.growth} MB\n`,
    );
    expect(ran.isGivenUp).toBe(false);
    expectVerdict(bomb, ran);
    expect(ran.seconds).toBeLessThan(allowed);
    expect(ran.growth).toBeLessThan(bomb.mostGrowth ?? mostGrowthOfBomb);
  });
});

describe("keys that are made to fall in one place take no longer than others:", () => {
  const keys = 250_000;
  /** Of the processor, to add as many keys as that and to look for each. */
  const secondsFor = (keyOf: (n: number) => Int32Array): number => {
    const all = Array.from({ length: keys }, (_, n) => keyOf(n));
    const table = new KeyTable(Math.floor(Math.random() * 2 ** 32), new WordMemory());
    table.clear();
    const { user } = process.cpuUsage();
    const addresses = new Set(all.map((key) => table.find(key, key.length)));
    if (addresses.size !== all.length) throw new Error("two were taken for one");
    for (const key of all) if (!addresses.has(table.find(key, key.length))) throw new Error("lost");
    return (process.cpuUsage().user - user) / 1e6;
  };

  test("such as collide whatever the seed is, and such as differ in few bits", () => {
    const numbers = numbersFrom(7);
    const word = (): number => Math.floor(numbers() * 2 ** 32) | 0;
    const usual = secondsFor(() => Int32Array.from({ length: 9 }, word));
    for (const keyOf of [collidingKey, similarKey]) {
      expect(secondsFor(keyOf)).toBeLessThan(slack * (usual + 0.1));
    }
  });
});

describe("a message that is cut off has a verdict after every byte:", () => {
  const cut = ["WMO301", "WMO306", "WMO319", "WMO323", "JW301", "JW315", "JW317", "JW325"];
  const utf8 = new TextEncoder();
  // Where the cut goes through the first line, the tag that closes, a character or a reference, that is what is told.
  const stops = [
    "not-closed",
    "nothing",
    "instruction",
    "declaration",
    "closed-otherwise",
    "not-utf8",
    "reference",
  ];

  test.each(cut)("%s", (name) => {
    const message = messages.get(name);
    if (!message) throw new Error(`there is no ${name}`);
    const text = [...exampleMessage(message, { seed: 5, clients: 1, products: 1 })].join("");
    const bytes = utf8.encode(text);
    const end = utf8.encode(text.trimEnd()).length;
    const growing = new MessageCheck();
    for (let length = 0; length < end; length += 1) {
      const part = bytes.slice(0, length);
      const verdict = checkMessage(part);
      expect([length, brokenOf(verdict, part), brokenWordsOf(verdict)]).toEqual([length, [], []]);
      const [only, ...others] = verdict.findings;
      expect([length, only?.layer, verdict.isRight, others]).toEqual([
        length,
        "transport",
        false,
        [],
      ]);
      expect(stops).toContain(only?.code);
      growing.push(bytes.slice(length, length + 1));
      expect(growing.isStopped).toBe(false);
    }
    for (let length = end; length <= bytes.length; length += 1) {
      expect(checkMessage(bytes.slice(0, length)).counts).toEqual(new Map());
    }
    expect(growing.end()).toEqual(checkMessage(bytes));
  });
});
