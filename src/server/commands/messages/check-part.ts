import type { CheckOptions } from "#standards/istandaarden/message-check";
import { type Checked, checkFiles } from "./check-files.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { MessageFile } from "./find-messages.ts";
import { isMunicipality } from "./municipality-list.ts";
import { type FileReport, type Placed, reportOf, shownFile, unopened } from "./report-of.ts";
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

/** Checks files one after another. `first`: the place in the run of the first of them. */
export function checkPart(
  files: readonly MessageFile[],
  first: number,
  settings: CheckSettings,
): Part {
  const options = optionsOf(settings);
  let text = "";
  let tally = noTally;
  const faults: string[] = [];
  let index = first;
  for (const checked of checkFiles(files, options)) {
    const file = files[index - first]?.path ?? "";
    const part = partOf({ file, index }, checked, settings);
    index += 1;
    text += part.text;
    tally = both(tally, part.tally);
    for (const fault of part.faults) faults.push(fault);
  }
  return { text, tally, faults };
}

function partOf(placed: Placed, checked: Checked, settings: CheckSettings): Part {
  if ("error" in checked) {
    return unopenedPart(placed, whyUnread(checked.error)[settings.lang], settings);
  }
  const report = reportOf(placed, checked.verdict, settings);
  const text = settings.json ? jsonLine(report) : reportText(report, settings.lang);
  return { text, tally: tallyOf(report, checked.bytes, settings.lang), faults: [] };
}

/** A line of JSON in its place among the others, or a line for whoever looks on. */
export function unopenedPart(placed: Placed, why: string, settings: CheckSettings): Part {
  const report = unopened(placed, `${shownFile(placed.file, settings)}: ${why}`, settings);
  const tally = tallyOf(report, 0, settings.lang);
  return settings.json
    ? { text: jsonLine(report), tally, faults: [] }
    : { text: "", tally, faults: [`${report.error}\n`] };
}

const jsonLine = (report: FileReport): string => `${JSON.stringify(report)}\n`;
