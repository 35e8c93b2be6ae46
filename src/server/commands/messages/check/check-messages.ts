import { dirname } from "node:path";
import type { FileAnswers } from "../answers/answer-files.ts";
import { answersNote } from "../answers/answer-text.ts";
import type { Language } from "../language.ts";
import type { Output } from "../output.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { checkPart, type Part, unopenedPart } from "./check-part.ts";
import type { AnswerAsked, CheckSettings } from "./check-settings.ts";
import { findMessages, type MessageFile, standardInput, whatIs } from "./find-messages.ts";
import { closing, summary, timing } from "./report-summary.ts";
import { both, noTally, type Tally } from "./tally.ts";

export interface CheckAsked extends CheckSettings {
  readonly paths: readonly string[];
  /** How many threads; null: as it suits the work and this machine. */
  readonly workers: number | null;
  readonly time: boolean;
  /** Null: nothing is answered. */
  readonly answer: AnswerAsked | null;
}

/** 0: all are right. 1: something is wrong with a message, or it is none. 2: a file could not be opened. */
export type ExitCode = 0 | 1 | 2;

/**
 * In bytes. Below this another thread takes longer to start, and to get up to speed, than it saves: measured on two processors,
 * where 130 MB of small messages and 200 MB of large ones take as long in two threads as in one.
 */
const smallWork = 150_000_000;
/** Of so many files the sizes are looked at, to know about how large all are. */
const mostLookedAt = 64;

/** What is found is written so many files at a time. */
const batch = 32;

/** Checks files and folders of messages, and tells what is wrong with them. */
export async function checkMessages(asked: CheckAsked, output: Output): Promise<ExitCode> {
  const begun = performance.now();
  const { paths, workers, time, answer, ...settings } = asked;
  const answers = answer && (await answersTo(answer, asked));
  const { files, faults, hasFolder } = findMessages(paths);
  let tally = noTally;
  for (const [at, { path, words }] of faults.entries()) {
    const part = unopenedPart({ file: path, index: at + 1 }, words[settings.lang], settings);
    output.say(part.text);
    for (const fault of part.faults) output.warn(fault);
  }
  let done = 0;
  const take = (part: Part): void => {
    done += countOf(part.tally);
    tally = both(tally, part.tally);
    output.say(part.text);
    for (const fault of part.faults) output.warn(fault);
    if (hasFolder) output.progress(done, files.length);
  };
  const first = faults.length + 1;
  const inThreads = workers === null ? !isSmall(files) : workers > 1;
  // Who answers writes files, for which this thread will do.
  if (inThreads && answers === null && files.every(({ path }) => path !== standardInput)) {
    const { checkInWorkers } = await import("./check-in-workers.ts");
    await checkInWorkers({ files, first, settings, workerCount: workers }, take);
  } else {
    for (let n = 0; n < files.length; n += batch) {
      take(checkPart(files.slice(n, n + batch), first + n, settings, answers));
    }
  }
  output.progressEnds();
  if (!settings.json) output.say(afterAll(tally, hasFolder, settings.lang));
  if (time) output.warn(timing(tally, performance.now() - begun, settings.lang));
  if (tally.failed + tally.answers["not-written"] + faults.length > 0) return 2;
  return tally.wrong + tally.notRead > 0 ? 1 : 0;
}

/** Answers are not written among the messages, or they would be checked as messages the next time. */
async function answersTo(answer: AnswerAsked, asked: CheckAsked): Promise<FileAnswers> {
  const {
    FileAnswers: Answers,
    isSamePlace,
    isWithin,
  } = await import("../answers/answer-files.ts");
  const around = asked.paths.find((path) =>
    whatIs(path)?.isDirectory()
      ? isWithin(answer.folder, path)
      : path !== standardInput && isSamePlace(answer.folder, dirname(path)),
  );
  if (around !== undefined) {
    throw new WrongUsage({
      nl: `--answer ${answer.folder}: hier staat wat u laat controleren (${around}). Kies een map ernaast.`,
      en: `--answer ${answer.folder}: here stands what you have checked (${around}). Choose a folder beside it.`,
    });
  }
  return new Answers(answer, asked);
}

const countOf = ({ right, wrong, notRead, failed }: Tally): number =>
  right + wrong + notRead + failed;

/** What is told once, when a message was found right; of more than one file also what came of all. */
function afterAll(tally: Tally, hasFolder: boolean, lang: Language): string {
  const count = countOf(tally);
  if (count === tally.failed) return "";
  const note = tally.right > 0 ? closing(lang) : "";
  const all = hasFolder || count > 1 ? summary(tally, lang) : "";
  return note + all + answersNote(tally, lang);
}

/** Whether the files together are about that small. */
function isSmall(files: readonly MessageFile[]): boolean {
  if (files.length < 2) return true;
  // Odd, for files often come in pairs of a large one and a small one.
  const step = Math.ceil(files.length / mostLookedAt) | 1;
  let bytes = 0;
  for (let n = 0; n < files.length; n += step) {
    bytes += whatIs(files[n]?.path ?? "")?.size ?? 0;
  }
  return bytes * step < smallWork;
}
