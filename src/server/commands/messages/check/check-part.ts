import type { CheckOptions } from "#standards/istandaarden/message-check";
import {
  fileReport,
  type Placed,
  unopenedReport,
} from "#standards/istandaarden/report/file-report";
import { oneLine } from "#standards/istandaarden/report/shown-value";
import type { FileAnswers } from "../answers/answer-files.ts";
import { isMunicipality } from "../municipality-list.ts";
import { checkFiles } from "./check-files.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { MessageFile } from "./find-messages.ts";
import { type FileAnswer, type FileReport, shownAnswer } from "./report-of.ts";
import { reportText } from "./report-text.ts";
import { both, noTally, type Tally, tallyOf } from "./tally.ts";
import { whyUnread } from "./why-unread.ts";

/** Some of the files, with what is to be written about them. */
export interface Part {
  readonly text: string;
  readonly tally: Tally;
  /** Of files that could not be read, a line each. */
  readonly faults: readonly string[];
}

const optionsBySettings = new WeakMap<CheckSettings, CheckOptions>();

/** The same each time: what was learned from the messages before helps with those that follow. */
function optionsOf(settings: CheckSettings): CheckOptions {
  const { today, mostBytes, mostOfCode } = settings;
  const options = optionsBySettings.get(settings) ?? {
    today,
    isMunicipality,
    mostBytes,
    mostOfCode,
  };
  optionsBySettings.set(settings, options);
  return options;
}

/**
 * Checks files one after another, and answers them if that is asked. `first`: the place in the run of the first of them.
 */
export function checkPart(
  files: readonly MessageFile[],
  first: number,
  settings: CheckSettings,
  answers: FileAnswers | null = null,
): Part {
  const options = optionsOf(settings);
  let text = "";
  let tally = noTally;
  const faults: string[] = [];
  let index = first;
  for (const checked of checkFiles(files, options, answers ? () => answers.hear() : null)) {
    const file = files[index - first];
    if (!file) throw new Error("more was checked than there is");
    const placed = { file: file.path, index };
    const part =
      "error" in checked
        ? unopenedPart(placed, whyUnread(checked.error)[settings.lang], settings)
        : checkedPart(
            fileReport(placed, checked.verdict, settings),
            answers && checked.heard ? answers.write(file, checked.verdict, checked.heard) : null,
            checked.bytes,
            settings,
          );
    index += 1;
    text += part.text;
    tally = both(tally, part.tally);
    for (const fault of part.faults) faults.push(fault);
  }
  return { text, tally, faults };
}

function checkedPart(
  checked: FileReport,
  answer: FileAnswer | null,
  bytes: number,
  settings: CheckSettings,
): Part {
  const { json, lang } = settings;
  const report = answer ? { ...checked, answer: shownAnswer(answer, settings) } : checked;
  const text = json ? jsonLine(report) : reportText(report, lang);
  const tally = tallyOf(report, bytes, lang);
  const { file, error } = report.answer ?? {};
  return { text, tally, faults: error === undefined ? [] : [`${oneLine(file ?? "")}: ${error}\n`] };
}

/** A line of JSON in its place among the others, or a line for whoever looks on. */
export function unopenedPart(placed: Placed, why: string, settings: CheckSettings): Part {
  const report = unopenedReport(placed, why, settings);
  const tally = tallyOf(report, 0, settings.lang);
  return settings.json
    ? { text: jsonLine(report), tally, faults: [] }
    : { text: "", tally, faults: [`${report.error}\n`] };
}

const jsonLine = (report: FileReport): string => `${JSON.stringify(report)}\n`;
