import {
  type CheckOptions,
  checkMessage,
  MessageCheck,
} from "../../../src/standards/istandaarden/message-check.ts";
import { type Bomb, before, piecesOf } from "./bomb.ts";
import { bombsOfRecords } from "./bomb-records.ts";
import { bombs } from "./bombs.ts";
import { bombsWithoutEnd } from "./bombs-without-end.ts";
import { type Fuzzed, fuzz } from "./fuzz.ts";

// A program of its own, so that what is measured of its memory is of nothing else.
// `node fuzz-run.ts inputs SEED FROM COUNT`, or `node fuzz-run.ts bomb NAME`.

export type FuzzRun = Fuzzed & {
  /** In MB, from when a tenth was done to the end. */
  readonly growth: number;
};

export interface BombRun {
  readonly codes: readonly string[];
  readonly layers: readonly string[];
  readonly isRight: boolean;
  /** Of the processor, since the first piece. */
  readonly seconds: number;
  readonly megabytes: number;
  /** In MB: how much more was ever in use than before the first piece. */
  readonly growth: number;
  /** It took so much that it was not read to its end. */
  readonly isGivenUp: boolean;
}

const mega = 1_000_000;
const mostGrowth = 400;
const mostSeconds = 100;

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / mega;
};

function inputs(seed: number, from: number, count: number): FuzzRun {
  const warm = from + Math.floor(count / 10);
  let base = memory();
  const all = fuzz(seed, from, count, (n) => {
    if (n === warm) base = memory();
  });
  return { ...all, growth: Math.round(memory() - base) };
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / mega;
};

const most = (): number => (process.resourceUsage().maxRSS * 1024) / mega;

interface Limits {
  readonly began: number;
  readonly base: number;
}

const isTooMuch = ({ began, base }: Limits): boolean =>
  most() - base > mostGrowth || seconds() - began > mostSeconds;

/** Reads a message of a bomb, and tells how much was read of it. */
function read(one: Bomb, round: number, options: CheckOptions, limits: Limits) {
  const check = new MessageCheck(options);
  let bytes = 0;
  let isGivenUp = false;
  for (const piece of piecesOf(one, round)) {
    check.push(piece);
    bytes += piece.length;
    isGivenUp = isTooMuch(limits);
    if (isGivenUp || check.isStopped) break;
  }
  return { verdict: check.end(), bytes, isGivenUp };
}

function bomb(one: Bomb): BombRun {
  // What a first message costs is not counted.
  const small = Buffer.from(before("WMO301", "<wmo301:Client>").join(""));
  for (let n = 0; n < 2000; n += 1) checkMessage(small);
  globalThis.gc?.();
  const limits = { began: seconds(), base: most() };
  const options = one.mostBytes === undefined ? {} : { mostBytes: one.mostBytes };
  let bytes = 0;
  let last = read(one, 0, options, limits);
  for (let round = 1; round < (one.rounds ?? 1) && !last.isGivenUp; round += 1) {
    bytes += last.bytes;
    last = read(one, round, options, limits);
  }
  const { counts, findings, isRight } = last.verdict;
  return {
    codes: [...counts.keys()],
    layers: findings.map(({ layer }) => layer),
    isRight,
    seconds: seconds() - limits.began,
    megabytes: (bytes + last.bytes) / mega,
    growth: Math.round(most() - limits.base),
    isGivenUp: last.isGivenUp,
  };
}

function bombOf(name: string | undefined): Bomb {
  const found = [...bombs, ...bombsOfRecords, ...bombsWithoutEnd].find((one) => one.name === name);
  if (!found) throw new Error(`there is no bomb named ${name}`);
  return found;
}

const [what, ...given] = process.argv.slice(2);
const [seed = 0, from = 0, count = 0] = given.map(Number);
const told = what === "bomb" ? bomb(bombOf(given[0])) : inputs(seed, from, count);
process.stdout.write(`${JSON.stringify(told)}\n`);
