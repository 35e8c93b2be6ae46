import { statSync } from "node:fs";
import { checkPart, faultLine, type Part } from "./check-part.ts";
import type { CheckSettings } from "./check-settings.ts";
import { findMessages, standardInput } from "./find-messages.ts";
import type { Output } from "./output.ts";
import { summary, timing } from "./report-summary.ts";
import { both, noTally, type Tally } from "./tally.ts";

export interface CheckAsked extends CheckSettings {
  readonly paths: readonly string[];
  /** How many threads; null: as it suits the work and this machine. */
  readonly workers: number | null;
  readonly time: boolean;
}

/** 0: all are right. 1: something is wrong with one. 2: a file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Below this threads take longer to start, and to get up to speed, than they save. */
const smallWork = 10_000_000;

/** Checks files and folders of messages, and tells what is wrong with them. */
export async function checkMessages(asked: CheckAsked, output: Output): Promise<ExitCode> {
  const begun = performance.now();
  const { paths, workers, time, ...settings } = asked;
  const { files, faults, hasFolder } = findMessages(paths);
  let tally: Tally = { ...noTally, failed: faults.length };
  for (const { path, words } of faults) {
    output.warn(faultLine(path, words[settings.lang], settings));
  }
  let done = 0;
  const take = (part: Part): void => {
    const { right, wrong, notRead, failed } = part.tally;
    done += right + wrong + notRead + failed;
    tally = both(tally, part.tally);
    output.say(part.text);
    for (const fault of part.faults) output.warn(fault);
    if (hasFolder) output.progress(done, files.length);
  };
  const inThreads = workers === null ? !isSmall(files) : workers > 1;
  if (inThreads && !files.includes(standardInput)) {
    const { checkInWorkers } = await import("./check-in-workers.ts");
    await checkInWorkers(files, settings, workers, take);
  } else {
    for (const file of files) take(checkPart([file], settings));
  }
  output.progressEnds();
  if ((hasFolder || files.length > 1) && !settings.json) output.say(summary(tally, settings.lang));
  if (time) output.warn(timing(tally, performance.now() - begun, settings.lang));
  if (tally.failed > 0) return 2;
  return tally.wrong + tally.notRead > 0 ? 1 : 0;
}

/** Whether the files together are that small. Of many files it looks at the first few only. */
function isSmall(files: readonly string[]): boolean {
  if (files.length < 2) return true;
  let bytes = 0;
  for (const file of files) {
    bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > smallWork) return false;
  }
  return true;
}
